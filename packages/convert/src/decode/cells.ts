import { maskKey } from "@thongnhat/core";
import { isTreeObject, type Tree, UnreadableError } from "../carrier/tree.ts";
import { type Cell, readCell } from "../cell/cell.ts";
import type { CompiledColumns } from "../format/compile.ts";

/** The values of a node by column, and its lists. */
export interface Cells {
  readonly cells: Map<string, Cell>;
  readonly items: Map<string, readonly Tree[]>;
}

/**
 * The cells of a row of a table.
 * @throws TypeError for a cell that is no text: how a number or a date was written in the source cannot be told any more
 */
export function cellsOfRow(row: Readonly<Record<string, string>>, columns: CompiledColumns): Cells {
  const cells = new Map<string, Cell>();
  const borrowed = new Map<string, string>();
  for (const column of Object.keys(row)) {
    const raw: unknown = row[column] ?? "";
    if (typeof raw !== "string")
      throw new TypeError(
        `decode: column "${maskKey(column)}" must hold text as the source shows it, not ${typeof raw}`,
      );
    const cell = readCell(raw);
    if (cell.text !== "") keep(cells, borrowed, columns.aliases.get(column), column, cell);
  }
  return { cells, items: new Map() };
}

/**
 * Keeps a value under the column it is another spelling of, unless the source holds that column too: then it stays
 * under its own name, whichever of the two stands first, and is told as what no column took.
 * @param borrowed column → the other spelling that stands in it
 */
function keep<V>(
  out: Map<string, V>,
  borrowed: Map<string, string>,
  column: string | undefined,
  name: string,
  value: V,
): void {
  if (column !== undefined && !out.has(column)) {
    borrowed.set(column, name);
    out.set(column, value);
    return;
  }
  const [spelling, earlier] = [borrowed.get(name), out.get(name)];
  if (spelling !== undefined && earlier !== undefined) {
    out.set(spelling, earlier);
    borrowed.delete(name);
  }
  out.set(name, value);
}

/** A value, or a list, where it was found. */
interface Found {
  readonly name: string;
  /** The column that the name is another spelling of. */
  readonly other: string | undefined;
  readonly cell?: Cell;
  readonly list?: readonly Tree[];
}

/** What stands outside of all records of a message: walked once, not once for each of ten thousand records. */
const outside = new WeakMap<ReadonlySet<Tree>, readonly Found[]>();

/** Records that each repeat what stands outside of them: the product of both is bounded too, in multiples of the limit. */
const MOST_REPEATED = 100;

/**
 * The cells of a node of a message: nested names are joined with dots, and what stands outside of the node
 * begins with `/`.
 * @param nodes the nodes of all records of the message: what belongs to one record stands outside of no other
 * @param most values of a node; more are refused
 * @throws UnreadableError for two keys that are equal up to case, where case does not count, and for too many values
 */
export function cellsOfNode(
  node: Tree,
  columns: CompiledColumns,
  anyCase: boolean,
  root?: Tree,
  nodes: ReadonlySet<Tree> = new Set([node]),
  most = Number.POSITIVE_INFINITY,
): Cells {
  const out: Cells = { cells: new Map(), items: new Map() };
  const named = anyCase ? lowerNames(columns) : undefined;
  const [borrowed, borrowedLists] = [new Map<string, string>(), new Map<string, string>()];
  const take = ({ name, other, cell, list }: Found): void => {
    if (cell !== undefined) keep(out.cells, borrowed, other, name, cell);
    if (list !== undefined) keep(out.items, borrowedLists, other, name, list);
  };
  const walk = (from: Tree, start: string, found: (one: Found) => void): void => {
    // The record itself is none of its values.
    let values = -1;
    const count = (more: number): void => {
      values += more;
      if (values > most) throw new UnreadableError("TN-CONVERT-COUNT", { max: most });
    };
    const visit = (tree: Tree, path: string): void => {
      const name = named?.get(path.toLowerCase()) ?? path;
      const other = columns.aliases.get(name);
      if (columns.lists.has(name) || (other !== undefined && columns.lists.has(other))) {
        const list = (Array.isArray(tree) ? (tree as readonly Tree[]) : [tree]).filter((one) => one !== "");
        count(list.length);
        if (list.length > 0) found({ name, other, list });
        return;
      }
      if (path.startsWith("/") && nodes.has(tree)) return;
      count(1);
      if (typeof tree === "string") {
        const cell = readCell(tree);
        if (cell.text !== "") found({ name: name === "" ? "#text" : name, other, cell });
      } else if (isTreeObject(tree)) {
        const keys = Object.keys(tree);
        if (anyCase) refuseTwins(keys);
        for (const key of keys) {
          const step = stepOf(key);
          visit(tree[key] ?? "", path === "" || path === "/" ? `${path}${step}` : `${path}.${step}`);
        }
      } else {
        for (const [i, one] of (tree as readonly Tree[]).entries()) visit(one, `${path}[${i}]`);
      }
    };
    visit(from, start);
  };
  walk(node, "", take);
  if (root === undefined || root === node) return out;
  let around = outside.get(nodes);
  if (around === undefined) {
    const list: Found[] = [];
    walk(root, "/", (one) => list.push(one));
    around = list;
    outside.set(nodes, list);
  }
  if (around.length * nodes.size > most * MOST_REPEATED)
    throw new UnreadableError("TN-CONVERT-COUNT", { max: most });
  for (const one of around) take(one);
  return out;
}

/** A key that looks like a path is no path: quoted, it is never the name of another field, and is told as what it is. */
const stepOf = (key: string): string => (/[./[\]]/.test(key) || key === "" ? JSON.stringify(key) : key);

function lowerNames({ known, lists, aliases }: CompiledColumns): ReadonlyMap<string, string> {
  return new Map([...known, ...lists, ...aliases.keys()].map((name) => [name.toLowerCase(), name]));
}

function refuseTwins(keys: readonly string[]): void {
  if (new Set(keys.map((key) => key.toLowerCase())).size < keys.length)
    throw new UnreadableError("TN-CONVERT-KEYS");
}
