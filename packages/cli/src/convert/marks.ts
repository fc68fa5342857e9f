import type { WireColumn, WireFormat } from "@thongnhat/convert";
import { columnLetters } from "@thongnhat/convert/workbook";
import type { Catalogue, Issue } from "@thongnhat/core";
import { openAnnotation } from "../annotate/annotate.ts";
import type { Finding } from "../check/check.ts";
import { collector } from "../collect/collect.ts";
import { makeReport } from "../output/report.ts";
import type { Io } from "../program/io.ts";
import type { Lang } from "../words/lang.ts";

/** The cells of a table that are to be marked, while its rows become records. */
export interface Marks {
  /** Takes what was found in one row. */
  add(row: number | undefined, issues: readonly Issue[]): void;
  /** Writes the copy; says what was done. */
  write(): Promise<string>;
}

/** What marks are made from. */
export interface MarksInput {
  readonly file: string;
  readonly out: string;
  /** What says how the table is read: `--map so.map.json`. */
  readonly reading: string;
  readonly wire: WireFormat;
  readonly catalogue: Catalogue;
  readonly lang: Lang;
  readonly io: Io;
}

/** What only tells that a text was cleaned, or that a number of the row has no place: it needs no mark. */
const NO_MARK = new Set(["TN-TEXT-NFC", "TN-TEXT-SPACE"]);

/**
 * Gets ready to mark the cells that a table could not carry, and those whose record must be corrected.
 * @param sheet - the sheet that is read, by name; absent where the file has none
 * @param places - places of the columns from 1, by name
 * @returns why it cannot be done, in words
 */
export async function openMarks(
  { file, out, reading, wire, catalogue, lang, io }: MarksInput,
  sheet: () => string | undefined,
  places: () => ReadonlyMap<string, number>,
): Promise<Marks | string> {
  const again = (copy: string): string => `convert ${copy} ${reading}`;
  const annotation = await openAnnotation([file], { annotate: out, lang, again }, io, catalogue);
  if (typeof annotation === "string") return annotation;
  const results = collector();
  const columns = wire.columns.flatMap(pathsOf);
  const columnOf = ({ column, path }: Issue): string | undefined => column ?? columnFor(path, columns);
  return {
    add(row, issues) {
      const findings = issues
        .filter(({ code, column }) => !NO_MARK.has(code) && !isLostAside(wire, code, column))
        .map((issue): Finding => {
          const column = columnOf(issue);
          const place = places().get(column ?? "");
          const name = sheet();
          const cell = row === undefined ? undefined : `${columnLetters(place ?? 1)}${row}`;
          return {
            ...issue,
            file,
            line: row ?? 1,
            ...(row === undefined ? {} : { row }),
            ...(column === undefined ? {} : { column }),
            ...(name === undefined ? {} : { sheet: name }),
            ...(cell === undefined ? {} : place === undefined ? { rowCell: cell } : { cell }),
          };
        });
      for (const finding of findings) annotation.add(finding);
      const isBad = findings.some(({ severity }) => severity === "error");
      results.add({ status: isBad ? "invalid" : "valid", findings });
    },
    write: () => annotation.write(makeReport(results, [{ name: file }], {}, lang, catalogue)),
  };
}

/** A column that goes nowhere in every row (a row number) is not marked in every row. */
function isLostAside({ columns }: WireFormat, code: string, column: string | undefined): boolean {
  return code === "TN-CONVERT-LOSS" && columns.some((one) => one.column === column && one.as === "loss");
}

function pathsOf(column: WireColumn): { readonly name: string; readonly path: string }[] {
  const names = [column.column, ...Object.values(column.parts ?? {})];
  const paths = [column.path, column.verbatim].filter((path) => path !== undefined);
  return paths.flatMap((path) => names.map((name) => ({ name, path: path.replace(/\/(?:-|dayDu)$/, "") })));
}

/** The column that fills the field of an issue, or the one that stands nearest above or below it. */
function columnFor(
  path: string,
  columns: readonly { readonly name: string; readonly path: string }[],
): string | undefined {
  const same = columns.find((one) => one.path === path);
  const above = columns
    .filter((one) => path.startsWith(`${one.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
  const below = columns.find((one) => one.path.startsWith(`${path}/`));
  return (same ?? above ?? below)?.name;
}
