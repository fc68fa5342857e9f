import type { Finding } from "../../common/cli.ts";
import type { Excerpt, Lines } from "../lines/lines.ts";
import type { Faulty } from "../run/run.ts";
import { cellSpan, openTable, type TableHeader } from "./csv.ts";
import { type JsonPlaces, openJson } from "./json.ts";
import { afterCharacters, linesOf, type Span } from "./span.ts";

/** A finding, and the characters of a line that it is about. */
export interface Mark {
  readonly line: number;
  /** Columns of the line, as UTF-16 indexes. */
  readonly from: number;
  readonly to: number;
  readonly finding: Finding;
  /** What stands there and can be written anew, counted from the beginning of the line `of`. */
  readonly value?: { readonly of: number; readonly span: Span; readonly table?: TableHeader };
}

/** A faulty record: its marks, and the lines they are on. */
export interface Placed {
  readonly marks: readonly Mark[];
  readonly text: string;
  /** Characters of its first line that are left out. */
  readonly skipped: number;
  /** Line that `text` begins with. */
  readonly line: number;
}

/** Finds what the findings of one record are about. */
export async function placeFindings(faulty: Faulty, lines: Lines): Promise<Placed> {
  const excerpt = await lines.from(faulty.line, faulty.before);
  const { text, skipped } = excerpt;
  if (faulty.table) {
    const table = openTable((await lines.from(1)).text);
    return placed(faulty, excerpt, (finding) => inTable(finding, text, table));
  }
  const start = afterCharacters(text, faulty.before - skipped);
  let opened: readonly [JsonPlaces | undefined] | undefined;
  return placed(faulty, excerpt, (finding) => {
    if (finding.position !== undefined) return { span: atPosition(finding, excerpt, faulty.line) };
    if (finding.code.startsWith("TN-READ-") && finding.code !== "TN-READ-RECORD")
      return { span: lineSpan(text) };
    // A row of a table whose kind is not known: it is no JSON to look into.
    if (!/^\s*[[{]/.test(text.slice(start))) return { span: lineSpan(text) };
    opened ??= [openJson(text, start)];
    const [places] = opened;
    if (places === undefined) return { span: lineSpan(text) };
    const value = places.text(finding.path);
    return { span: places.find(finding.path), ...(value && { value: { span: value } }) };
  });
}

interface Found {
  readonly span: Span;
  readonly value?: { readonly span: Span; readonly table?: TableHeader };
}

function placed(faulty: Faulty, { text, skipped }: Excerpt, find: (finding: Finding) => Found): Placed {
  const marks = faulty.findings.map((finding) => {
    const { span, value } = find(finding);
    const { line, from, to } = linesOf(text, span);
    const repairable = finding.repair !== undefined && value !== undefined;
    return {
      line: faulty.line + line,
      from,
      to,
      finding,
      ...(repairable && { value: { of: faulty.line, ...value } }),
    };
  });
  return { marks, text, skipped, line: faulty.line };
}

function inTable({ column, params }: Finding, text: string, table: TableHeader): Found {
  const numbered = params?.columnNumber;
  const index =
    typeof numbered === "number" ? numbered - 1 : column === undefined ? -1 : table.names.indexOf(column);
  const span = index < 0 ? undefined : cellSpan(text, 0, index, table.delimiter);
  return span === undefined ? { span: lineSpan(text) } : { span, value: { span, table } };
}

function atPosition({ line, position = 1 }: Finding, { text, skipped }: Excerpt, first: number): Span {
  let start = 0;
  for (let at = first; at < line; at += 1) start = text.indexOf("\n", start) + 1;
  const from = afterCharacters(text, position - 1 - (line === first ? skipped : 0), start);
  return { from, to: Math.min(text.length, from + 1) };
}

function lineSpan(text: string): Span {
  const end = text.indexOf("\n");
  return { from: 0, to: end === -1 ? text.length : end };
}
