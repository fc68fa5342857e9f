import type { Limits } from "../open/limits.ts";
import type { SheetRow } from "../types.ts";
import type { Parts } from "../zip/parts.ts";
import { readMerges } from "./merges.ts";
import type { SheetPart, XlsxPackage } from "./package.ts";
import { readRows } from "./rows.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readStyles } from "./styles.ts";

/** Reads sheets of an `.xlsx`; what they share is read once, for the first of them. */
export function sheetReader(
  parts: Parts,
  { styles: stylesPart, sharedStrings, from1904 }: XlsxPackage,
  limits: Limits,
): (sheet: SheetPart) => Generator<SheetRow> {
  let shared: readonly string[] | undefined;
  let styles: ReturnType<typeof readStyles> | undefined;
  return function* ({ part }) {
    styles ??= stylesPart === undefined ? [] : readStyles(stylesPart, parts.pieces(stylesPart));
    shared ??=
      sharedStrings === undefined
        ? []
        : readSharedStrings(sharedStrings, parts.pieces(sharedStrings), limits);
    const merges = readMerges(parts.glance(part));
    yield* readRows(parts.pieces(part), { part, shared, styles, from1904, merges, limits });
  };
}
