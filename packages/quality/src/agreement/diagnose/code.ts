import type { CodeMapping, CodeTable } from "@thongnhat/code-tables";
import { fold } from "@thongnhat/core";
import type { Category } from "../categories.ts";
import { lostZeros } from "./identifier.ts";
import { isPlaceTable, placeDiffers } from "./place.ts";
import { tidy, withoutUnitWord, writingDiffers } from "./text.ts";
import type { ComparedField, DiagnoseContext } from "./types.ts";

/** Folded names of codes that say that the value is not known. */
const NOT_KNOWN: ReadonlySet<string> = new Set([
  "chua xac dinh",
  "khong ro",
  "chua co thong tin",
  "khong co thong tin",
]);

/** What sets two codes apart; `undefined` when nothing explains it. */
export function codeDiffers(
  { table, mappings = [] }: ComparedField,
  a: string,
  b: string,
  context: DiagnoseContext,
): Category | undefined {
  const x = tidy(a);
  const y = tidy(b);
  if (x === y) return "khac-khoang-trang";
  if (x.toLowerCase() === y.toLowerCase()) return "khac-hoa-thuong";
  if (lostZeros(x, y)) return "mat-so-0";
  if (table === undefined) return undefined;
  const unknownA = saysNotKnown(table, x);
  const unknownB = saysNotKnown(table, y);
  if (unknownA !== unknownB) return unknownA ? "chua-xac-dinh-a" : "chua-xac-dinh-b";
  if (isPlaceTable(table)) {
    const moved = placeDiffers(table, x, y, context);
    if (moved !== undefined) return moved;
  }
  if (isSuccessor(table, x, y) || isSuccessor(table, y, x)) return "ma-tuong-duong";
  if (isNameOf(table, x, y) || isNameOf(table, y, x)) return "ghi-ten-thay-ma";
  return maps(table, mappings, x, y) || maps(table, mappings, y, x) ? "ma-tuong-duong" : undefined;
}

/** Names of one place at different times, or with and without the word for its kind. */
export function placeNameDiffers(
  { table }: ComparedField,
  a: string,
  b: string,
  context: DiagnoseContext,
): Category | undefined {
  const writing = writingDiffers(a, b);
  if (writing !== undefined) return writing;
  const name = withoutUnitWord(a);
  if (name !== "" && name === withoutUnitWord(b)) return "khac-tien-to";
  if (table === undefined) return undefined;
  const from = context.a?.code;
  const to = context.b?.code;
  if (from === undefined || to === undefined) return undefined;
  return from === to ? renamed(table, from, context) : placeDiffers(table, from, to, context);
}

/** One code that had two names at the days of both sides. */
function renamed(table: CodeTable, code: string, { a, b }: DiagnoseContext): Category | undefined {
  if (a?.asOf === undefined || b?.asOf === undefined) return undefined;
  const before = table.get(code, { asOf: a.asOf })?.vi;
  const after = table.get(code, { asOf: b.asOf })?.vi;
  return before !== undefined && after !== undefined && before !== after ? "doi-don-vi" : undefined;
}

function saysNotKnown(table: CodeTable, code: string): boolean {
  const entry = table.get(code);
  return entry !== undefined && NOT_KNOWN.has(fold(entry.vi));
}

function isSuccessor(table: CodeTable, old: string, now: string): boolean {
  return table.get(old)?.replacedBy.includes(now) === true;
}

/**
 * Does another system's list say that its `foreign` is our `own`? Only where `foreign` is no code of the standard
 * itself: "1" may be female in some list somewhere, and Nam against Nữ must not be explained away by that.
 */
function maps(table: CodeTable, mappings: readonly CodeMapping[], foreign: string, own: string): boolean {
  if (table.has(foreign) || !table.has(own)) return false;
  return mappings.some((mapping) => mapping.table === table.id && mapping.translate(foreign).code === own);
}

function isNameOf(table: CodeTable, name: string, code: string): boolean {
  if (table.has(name) || !table.has(code)) return false;
  const match = table.match(name);
  return match.status === "matched" && match.code === code;
}
