import {
  type CellNote,
  type CellPlace,
  cellReference,
  type Mark,
  parseReference,
} from "@thongnhat/convert/workbook";
import { type Catalogue, formatIssue, type Issue } from "@thongnhat/core";
import type { Finding } from "../check/check.ts";
import type { Place } from "../collect/collect.ts";
import type { Lang } from "../words/lang.ts";

/** Comments that one sheet gets at most: Excel becomes slow with more. The cells after them are marked all the same. */
export const MOST_COMMENTS = 5000;
/** Findings that one comment tells. */
const MOST_TOLD = 5;

/** Collects findings by sheet and cell, to be put into a workbook. */
export interface NoteTaker {
  add(finding: Finding): void;
  /** The cell that a finding at this place marks. */
  cellOf(place: Place): string | undefined;
  /** Notes of a sheet by its name; the empty name is a table that has no sheets. */
  notes(sheet: string): readonly CellNote[];
  /** Cells that are marked without a comment. */
  readonly silent: number;
  /** Cells that are marked. */
  readonly cells: number;
}

interface Marked {
  mark: Mark;
  told: number;
  text: string;
}

/**
 * @param columnOf - the place of a column from 1, by its name, for a table that has no cell names
 */
export function noteTaker(
  lang: Lang,
  catalogue: Catalogue,
  columnOf: (column: string) => number | undefined,
): NoteTaker {
  const sheets = new Map<string, Map<number, Map<number, Marked>>>();
  const say = wordsOf(lang, catalogue);
  const counts = { cells: 0, commented: new Map<string, number>() };

  function place(found: Place, columnNumber?: unknown): CellPlace | undefined {
    const { cell, rowCell, row, column } = found;
    const at = cell ?? rowCell;
    if (at !== undefined) return parseReference(at);
    if (row === undefined) return undefined;
    if (typeof columnNumber === "number") return { row, column: columnNumber };
    return { row, column: (column === undefined ? undefined : columnOf(column)) ?? 1 };
  }

  return {
    add(finding) {
      const at = place(finding, finding.params?.columnNumber);
      if (at === undefined) return;
      const sheet = finding.sheet ?? "";
      const rows = sheets.get(sheet) ?? new Map<number, Map<number, Marked>>();
      sheets.set(sheet, rows);
      const cells = rows.get(at.row) ?? new Map<number, Marked>();
      rows.set(at.row, cells);
      const commented = counts.commented.get(sheet) ?? 0;
      const known = cells.get(at.column);
      if (known === undefined) {
        counts.cells += 1;
        const told = commented < MOST_COMMENTS ? 1 : 0;
        counts.commented.set(sheet, commented + told);
        cells.set(at.column, { mark: finding.severity, told, text: told === 1 ? say(finding) : "" });
        return;
      }
      if (finding.severity === "error") known.mark = "error";
      if (known.told === 0 || known.told >= MOST_TOLD) return;
      known.told += 1;
      known.text = `${known.text}\n\n${say(finding)}`;
    },
    cellOf(found) {
      const at = place(found);
      return at && cellReference(at);
    },
    notes(sheet) {
      const found: CellNote[] = [];
      for (const [row, cells] of sheets.get(sheet) ?? [])
        for (const [column, { mark, text }] of cells)
          found.push(text === "" ? { row, column, mark } : { row, column, mark, text });
      return found;
    },
    get cells() {
      return counts.cells;
    },
    get silent() {
      const commented = [...counts.commented.values()].reduce((sum, count) => sum + count, 0);
      return counts.cells - commented;
    },
  };
}

/** The words of a finding without its place: the comment hangs on it. The same words are kept once. */
function wordsOf(lang: Lang, catalogue: Catalogue): (finding: Finding) => string {
  const known = new Map<string, string>();
  return (finding) => {
    const { code, severity, path, record, params } = finding;
    const key = JSON.stringify([code, severity, path, record, params]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const issue: Issue = {
      code,
      severity,
      path,
      ...(record === undefined ? {} : { record }),
      ...(params === undefined ? {} : { params }),
    };
    const lines = formatIssue(issue, lang, catalogue, { style: "full" }).split("\n");
    // The last line is the path into the record, which says nothing to whoever looks at the cell.
    const told = lines.filter((line, index) => index === 0 || !line.trimEnd().endsWith(`: ${path}`));
    const text = told.map((line) => line.trim()).join("\n");
    if (known.size < MOST_COMMENTS) known.set(key, text);
    return text;
  };
}
