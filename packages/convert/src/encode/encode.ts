import { newObject, type Tree } from "../carrier/tree.ts";
import type { Library } from "../decode/work.ts";
import type { Compiled, CompiledColumns } from "../format/compile.ts";
import { type Building, getAt } from "../wire-format/pointer.ts";
import type { Carrier, WireFormat } from "../wire-format/wire-format.ts";
import type { Out, OutValue } from "./out.ts";

/** The values of one record as the message holds them, and why some fields could not be written. */
export interface Written {
  readonly cells: ReadonlyMap<string, OutValue>;
  readonly reasons: ReadonlyMap<string, string>;
}

/** Writes one record into the columns of its format. */
export function writeRecord(
  format: WireFormat,
  library: Library,
  columns: CompiledColumns,
  record: Building,
  transport: Readonly<Record<string, string>>,
): Written {
  const reasons = new Map<string, string>();
  const base = { format, library, record, reasons, transport };
  const cells = writeColumns(
    { ...base, prefix: "", place: "", cells: new Map(), position: columns.position },
    columns,
  );
  return { cells, reasons };
}

function writeColumns(out: Out, { columns }: CompiledColumns): ReadonlyMap<string, OutValue> {
  // What decides `when` stands first or later; a column that is decided by nothing is written before.
  const later: Compiled[] = [];
  const place = new Map(columns.flatMap(({ sources }) => sources).map((name, i) => [name, i]));
  for (const one of columns)
    if (one.column.when === undefined) writeColumn(out, one);
    else later.push(one);
  for (const one of later) {
    const { when } = one.column;
    if (when?.is.includes(String(out.cells.get(when.column) ?? ""))) writeColumn(out, one);
  }
  if (later.length === 0) return out.cells;
  const order = ([name]: readonly [string, OutValue]): number => place.get(name) ?? 0;
  return new Map([...out.cells].sort((left, right) => order(left) - order(right)));
}

function writeColumn(out: Out, { column, kind, list }: Compiled): void {
  if (list === undefined) {
    kind?.encode?.(out, column);
    return;
  }
  if (column.path === undefined) {
    writeGiven(out, column.column, list);
    return;
  }
  const target = `${out.prefix}${column.path.replace(/\/-$/, "")}`;
  const found = getAt(out.record, target);
  if (typeof found !== "object" || found === null) return;
  // Items that fill one object together are written as one item.
  const places = Array.isArray(found) ? found.map((_, i) => `${target}/${i}`) : [target];
  const { only } = column;
  const items = places
    .map((prefix, i) => {
      const place = `${out.place}${column.column}[${i}].`;
      return writeColumns({ ...out, prefix, place, cells: new Map(), position: list.position }, list);
    })
    .filter((cells) => only === undefined || cells.has(only));
  if (Array.isArray(found) ? items.length > 0 : items.some((one) => one.size > 0))
    out.cells.set(column.column, items);
}

/** A list that is no part of the record holds what serves the sending: the caller gives `TraceHeader[0].OrganId`. */
function writeGiven(out: Out, name: string, list: CompiledColumns): void {
  const items: ReadonlyMap<string, OutValue>[] = [];
  const given = Object.keys(out.transport);
  for (let i = 0; given.some((key) => key.startsWith(`${out.place}${name}[${i}].`)); i++) {
    const place = `${out.place}${name}[${i}].`;
    items.push(writeColumns({ ...out, place, cells: new Map(), position: list.position }, list));
  }
  if (items.length > 0) out.cells.set(name, items);
}

/** A value of a message that is about to be written: JSON keeps numbers and flags. */
type Built = string | number | boolean | Built[] | { [key: string]: Built };

/**
 * The tree of a message with one record, or with a list of them.
 * @param carrier path of the node of the record, and whether it is always a list
 */
export function buildMessage(
  records: readonly ReadonlyMap<string, OutValue>[],
  { at: place, list }: Pick<Carrier, "at" | "list">,
): Tree {
  // A format that reads a root of any name is only read; what is written of it serves only to be read back.
  const at = place?.replaceAll("*", "goc");
  const root = newObject() as { [key: string]: Built };
  const [first] = records;
  const nodes = records.map((cells) => buildNode(cells, root, cells === first ? at : undefined));
  const node = nodes.length === 1 && list !== true ? nodes[0] : nodes;
  if (at === undefined) return (nodes[0] ?? root) as Tree;
  if (node !== undefined) setIn(root, at.split("."), node);
  return root as Tree;
}

/** Columns below the root are set at once, so that they stand before or after the record as the format says. */
function buildNode(
  cells: ReadonlyMap<string, OutValue>,
  root: { [key: string]: Built },
  at: string | undefined,
): Built {
  const node = newObject() as { [key: string]: Built };
  for (const [name, value] of cells) {
    const built = buildValue(value);
    if (name.startsWith("/")) setIn(root, name.slice(1).split("."), built);
    else {
      // Keeps the place of the record among its neighbours.
      if (at !== undefined) setIn(root, at.split("."), node);
      if (name === "#text" && cells.size === 1) return built;
      setIn(node, name.split("."), built);
    }
  }
  return node;
}

function buildValue(value: OutValue): Built {
  if (typeof value !== "object") return value;
  return value.map((cells) => buildNode(cells, newObject() as { [key: string]: Built }, undefined));
}

function setIn(object: { [key: string]: Built }, path: readonly string[], value: Built): void {
  const [name = "", ...rest] = path;
  if (rest.length === 0) {
    object[name] = value;
    return;
  }
  const inner = object[name];
  const next =
    typeof inner === "object" && !Array.isArray(inner) ? inner : (newObject() as { [key: string]: Built });
  object[name] = next;
  setIn(next, rest, value);
}
