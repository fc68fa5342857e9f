import { fold, type Text } from "@thongnhat/core";
import { editDistance } from "../../cel/suggest.ts";
import type { Node } from "../../model/types.ts";
import { type CodeRow, type CodeTable, rowsByCode } from "../../read/code-tables.ts";
import { type Both, isBoth, pairByName } from "../pairs/pairs.ts";
import type { Effect, Place } from "../types.ts";
import type { Way } from "../witness/prove.ts";
import { type Context, commonFields, type Found, setting } from "./kit.ts";

/** A finding names this many codes. */
const MOST_CODES = 50;
/** With this many codes of a finding a witness is looked for. */
const MOST_TRIED = 5;

/** A code table that both sides have, and its rows by code. */
export interface TablePair extends Both<CodeTable> {
  readonly rows: Both<ReadonlyMap<string, readonly CodeRow[]>>;
}

/** The code tables that both sides have. */
export function tablePairs({ from, to }: Context): TablePair[] {
  return pairByName([...from.tables.values()], [...to.tables.values()], ({ id }) => id)
    .filter(isBoth)
    .map((pair) => ({ ...pair, rows: { from: rowsByCode(pair.from.rows), to: rowsByCode(pair.to.rows) } }));
}

/** A code with its old row and the row that stands in its place now. */
export interface RowPair extends Both<CodeRow> {
  readonly code: string;
}

/** Rows of the same code that begin on the same day; where the only row of a code moved, those. */
export function rowPairs({ rows }: TablePair): RowPair[] {
  return [...rows.from].flatMap(([code, before]) => {
    const after = rows.to.get(code) ?? [];
    const only = before.length === 1 && after.length === 1;
    return before.flatMap((from): RowPair[] => {
      const to = after.find((row) => row.from === from.from) ?? (only ? after[0] : undefined);
      return to === undefined ? [] : [{ code, from, to }];
    });
  });
}

/** What became of a name: the same, spelt otherwise, or another one. */
export function compareNames(from: string, to: string): "same" | "spelling" | "other" {
  if (from === to) return "same";
  const [before, after] = [fold(from), fold(to)];
  const longest = Math.max(before.length, after.length);
  return editDistance(before, after) <= Math.min(2, Math.floor(longest / 4)) ? "spelling" : "other";
}

/** One finding about several codes of a table. */
export function aboutCodes(
  id: string,
  rows: readonly { readonly code: string; readonly from?: CodeRow; readonly to?: CodeRow }[],
  words: (codes: string) => Text,
  more: Pick<Found, "effects"> & Partial<Found>,
): Found[] {
  const [first] = rows;
  if (first === undefined) return [];
  const codes = [...new Set(rows.map(({ code }) => code))];
  const shown = codes.slice(0, 3).join(", ") + (codes.length > 3 ? `… (${codes.length})` : "");
  const place = (row: CodeRow): Place => ({ file: `code-tables/${id}/codes.csv`, pointer: `${row.line}` });
  return [
    {
      what: words(shown),
      ...(first.from === undefined ? {} : { from: place(first.from) }),
      ...(first.to === undefined ? {} : { to: place(first.to) }),
      codes: codes.slice(0, MOST_CODES),
      ...more,
    },
  ];
}

/** Whether data with one of these codes breaks the other side; `ok` when no field holds codes of the table. */
export function proveCodes(context: Context, table: string, codes: readonly string[], way: Way): Effect {
  let answer: Effect = { verdict: "ok" };
  for (const field of commonFields(context)) {
    const node = (way === "W" ? field.from : field.to).node;
    if (tableOf(node) !== table || tableOf(field.from.node) !== tableOf(field.to.node)) continue;
    const values = codes.slice(0, MOST_TRIED).map((code) => (node.kind === "array" ? [code] : code));
    const found = context.prover.structure({
      way,
      holder: field.holder,
      field: field.name,
      edits: setting(field.name, values),
      codes: ["TN-CODE"],
    });
    if (found.verdict === "break") return found;
    answer = found;
  }
  return answer;
}

function tableOf(node: Node): string | undefined {
  if (node.kind === "array") return tableOf(node.items);
  return node.kind === "string" ? node.table?.id : undefined;
}
