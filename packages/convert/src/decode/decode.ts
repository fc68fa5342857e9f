import type { Issue } from "@thongnhat/core";
import type { Tree } from "../carrier/tree.ts";
import { type CompiledColumns, compileColumns, leavesHoles } from "../format/compile.ts";
import { whyNothing } from "../placeholder/placeholder.ts";
import { type Building, getAt, setAt } from "../wire-format/pointer.ts";
import type { WireColumn, WireFormat } from "../wire-format/wire-format.ts";
import { type Cells, cellsOfNode, cellsOfRow } from "./cells.ts";
import { closeHoles, finish } from "./finish.ts";
import { type FindItem, itemFinder } from "./same-item.ts";
import {
  type DecodeContext,
  type Library,
  type Loss,
  lose,
  loseColumn,
  loseFiller,
  put,
  say,
  strangeColumn,
  taken,
  textOf,
  type Work,
} from "./work.ts";

/** What one row or node gives; the caller knows the type of the record. */
export interface DecodedRecord {
  readonly record: Building;
  readonly losses: Loss[];
  readonly issues: Issue[];
  readonly transport: Readonly<Record<string, string>>;
}

/** Reads rows or nodes of one format. */
export interface Decoder {
  row(row: Readonly<Record<string, string>>, context: DecodeContext): DecodedRecord;
  /** @param nodes the nodes of all records of the message */
  node(node: Tree, root: Tree, context: DecodeContext, nodes: ReadonlySet<Tree>): DecodedRecord;
}

/**
 * Makes the decoder of a wire format. Every value that says something ends in the record, in `khongRo`, in
 * `transport` or in the losses.
 * @param format the columns and where they go
 * @param library the mappings and code tables that the columns name
 */
export function makeDecoder(format: WireFormat, library: Library): Decoder {
  const columns = compileColumns(format.columns);
  const holes = leavesHoles(format);
  const anyCase = format.carrier.anyCase === true;
  const decode = (cells: Cells, context: DecodeContext): DecodedRecord => {
    const work: Work = {
      format,
      library,
      context,
      ...cells,
      record: {},
      prefix: "",
      place: "",
      losses: [],
      issues: [],
      transport: {},
      unknown: new Map(),
    };
    for (const path of Object.keys(format.constants)) put(work, path, format.constants[path]);
    decodeColumns(work, columns, anyCase);
    if (holes) closeHoles(work.record);
    finish(work);
    const khongRo = [...work.unknown].filter(([path]) => getAt(work.record, path) === undefined);
    // After the fields that this system never sends, which the format says itself.
    for (const [truong, lyDo] of khongRo) setAt(work.record, "/khongRo/-", { truong, lyDo });
    const { record, losses, issues, transport } = work;
    return { record, losses, issues, transport };
  };
  return {
    row: (row, context) => decode(cellsOfRow(row, columns), context),
    node: (node, root, context, nodes) =>
      decode(cellsOfNode(node, columns, anyCase, root, nodes, context.maxItems), context),
  };
}

function decodeColumns(work: Work, { columns, known }: CompiledColumns, anyCase: boolean): void {
  const conditional = new Set<string>();
  for (const { column, kind, sources, list } of columns) {
    if (column.when !== undefined) {
      if (!column.when.is.includes(textOf(work, column.when.column))) continue;
      for (const source of sources) conditional.add(source);
    }
    if (list !== undefined) {
      const items = work.items.get(column.column) ?? [];
      conditional.add(column.column);
      const find = itemFinder(work, column, list);
      for (const [i, item] of items.entries())
        decodeColumns(itemWork(work, column, item, i, list, anyCase, find), list, anyCase);
      continue;
    }
    let isThere = false;
    for (const source of sources) {
      const cell = work.cells.get(source);
      if (cell === undefined) continue;
      isThere = true;
      for (const change of cell.changes)
        say(work, change.code, source, column.path ?? "", { repair: change.repair });
    }
    if (!isThere || kind === undefined) continue;
    const text = textOf(work, column.column);
    if (column.placeholders?.includes(text) === true)
      loseFiller(work, column, whyNothing(text) ?? "so-khong-ghi");
    else decodeOnce(work, column, () => kind.decode(work, column, text));
  }
  for (const name of work.cells.keys())
    if (!known.has(name) && !conditional.has(name))
      loseColumn(work, strangeColumn(name), "", "TN-CONVERT-LOSS");
  // A list that no column took, because what decides it says something else.
  for (const name of work.items.keys())
    if (!conditional.has(name)) loseColumn(work, name, "", "TN-CONVERT-LOSS");
}

/** A second column for a field that is filled may repeat it; it never overwrites the first in silence. */
function decodeOnce(work: Work, column: WireColumn, decode: () => void): void {
  const { path } = column;
  const before = path === undefined || path.endsWith("/-") ? undefined : taken(work, path);
  decode();
  if (path === undefined || before === undefined || typeof before === "object") return;
  if (taken(work, path) === before || work.format.constants[path] !== undefined) return;
  put(work, path, before);
  lose(work, column, "TN-CONVERT-AMBIGUOUS");
}

function itemWork(
  work: Work,
  { column: name, path }: WireColumn,
  item: Tree,
  position: number,
  list: CompiledColumns,
  anyCase: boolean,
  find: FindItem,
): Work {
  const own = cellsOfNode(item, list, anyCase);
  const reported = `${work.place}${name}[${position}].`;
  const target = path?.replace(/\/-$/, "");
  const before = target === undefined ? undefined : taken(work, target);
  const next = find(own, reported) ?? (Array.isArray(before) ? before.length : 0);
  // A path that is no list is one object, which the items fill together.
  const place = target === path ? target : `${target}/${next}`;
  return {
    ...work,
    ...own,
    prefix: work.prefix + (place ?? ""),
    place: reported,
  };
}
