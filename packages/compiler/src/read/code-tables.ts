import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError, type Finding } from "../finding.ts";
import { readCsv } from "./csv.ts";
import { checkTableFile, findNamesakes } from "./table-file.ts";

/** One row of a code table: one code with one name and one parent, valid in `[from, to)`. */
export interface CodeRow {
  readonly code: string;
  readonly vi: string;
  /** Empty when there is no English name. */
  readonly en: string;
  readonly aliases: readonly string[];
  /** Accepted from old data, never shown. */
  readonly hiddenAliases: readonly string[];
  readonly parent: string;
  /** First day, `YYYY-MM-DD`; empty when the beginning is open. */
  readonly from: string;
  /** The day after the last; empty when still valid. */
  readonly to: string;
  readonly replacedBy: readonly string[];
  /** `active`, `retired` (readable), or `disputed` (sources contradict each other: the answer is "not known"). */
  readonly status: string;
  readonly basis: string;
  readonly mark: string;
  readonly source: string;
  /** Province code on that day; only in tables of administrative units. */
  readonly province: string;
  /** Line in `codes.csv`, the header being line 1. */
  readonly line: number;
}

/** First and last day of an edition, as far as it has them. */
export interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** A code table as it stands in `schemas/code-tables/<id>/`. */
export interface CodeTable {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly description: string;
  readonly owner: string;
  readonly legalBasis: readonly { readonly document: string; readonly article?: string }[];
  readonly evidence: { readonly mark: string; readonly source: string };
  readonly edition: string;
  readonly open: boolean;
  /** Before this day the history is not known. */
  readonly knownFrom?: string;
  /** From this day on the table says of every code that ends what it becomes. */
  readonly explainedFrom?: string;
  /** For a table of editions: codes written in an edition are read on the record's date, but not outside these. */
  readonly readAt?: Readonly<Record<string, Period>>;
  /** A boundary before `until` may be wrong by up to `days` days; the first that applies counts. */
  readonly approximate?: readonly { readonly until: string; readonly days: number }[];
  /** Tables in which the parents stand; absent: the same table. */
  readonly parents?: readonly string[];
  /** A table that is too large for a form is cut into parts at this day: see `partsOf`. */
  readonly splitAt?: string;
  /** Words that may stand before a name ("dân tộc", "phường"), in lower case. */
  readonly prefixes?: readonly string[];
  /** Aliases that several codes share, listed on purpose. */
  readonly ambiguous?: readonly string[];
  readonly rows: readonly CodeRow[];
}

/** Columns of `codes.csv`, in order; `province` may follow. */
export const COLUMNS = [
  "code",
  "vi",
  "en",
  "aliases",
  "hidden_aliases",
  "parent",
  "from",
  "to",
  "replaced_by",
  "status",
  "basis",
  "mark",
  "source",
] as const;

/**
 * Reads every table below a folder, sorted by id.
 * @param dir the folder `schemas/code-tables`
 * @throws CompileError when a file is missing, is not JSON or CSV, or has other columns.
 * @example readCodeTables("schemas/code-tables").get("dan-toc")?.rows.length; // 56
 */
export function readCodeTables(dir: string): Map<string, CodeTable> {
  const findings: Finding[] = [];
  const tables = new Map<string, CodeTable>();
  const ids = existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];
  for (const id of ids.sort()) {
    const about = readTableFile(dir, id, findings);
    const rows = readRows(dir, id, findings);
    if (about && rows) tables.set(id, { ...about, id, rows });
  }
  findings.push(...findNamesakes(ids));
  if (findings.length > 0) throw new CompileError(findings);
  return tables;
}

function readTableFile(dir: string, id: string, findings: Finding[]): CodeTable | undefined {
  const file = `code-tables/${id}/table.json`;
  const before = findings.length;
  const report = (pointer: string, message: string, fix: string) =>
    findings.push({ file, pointer, message, fix });
  const unreadable = (reason: string) =>
    report("", `Không đọc được: ${reason}`, "Viết table.json như mô tả trong schemas/README.md.");
  const path = join(dir, id, "table.json");
  if (!existsSync(path)) {
    unreadable("không có tệp.");
    return undefined;
  }
  try {
    const json: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof json !== "object" || json === null || Array.isArray(json))
      unreadable("không phải đối tượng JSON.");
    else {
      checkTableFile(json as Readonly<Record<string, unknown>>, id, report);
      if (findings.length === before) return json as CodeTable;
    }
  } catch (error) {
    unreadable(error instanceof Error ? error.message : String(error));
  }
  return undefined;
}

function readRows(dir: string, id: string, findings: Finding[]): CodeRow[] | undefined {
  const file = `code-tables/${id}/codes.csv`;
  const csv = readCsv(dir, join(id, "codes.csv"), file, findings);
  if (csv === undefined) return undefined;
  const expected = csv.header.length > COLUMNS.length ? [...COLUMNS, "province"] : [...COLUMNS];
  if (csv.header.join() === expected.join()) return csv.lines.map((cells, index) => toRow(cells, index + 2));
  findings.push({
    file,
    pointer: "1",
    message: "Hàng tiêu đề không đúng.",
    fix: `Viết ${expected.join(",")}.`,
  });
  return undefined;
}

function toRow(cells: readonly string[], line: number): CodeRow {
  const at = (index: number): string => cells[index] ?? "";
  return {
    code: at(0),
    vi: at(1),
    en: at(2),
    aliases: list(at(3)),
    hiddenAliases: list(at(4)),
    parent: at(5),
    from: at(6),
    to: at(7),
    replacedBy: list(at(8)),
    status: at(9),
    basis: at(10),
    mark: at(11),
    source: at(12),
    province: at(13),
    line,
  };
}

function list(cell: string): string[] {
  return cell === "" ? [] : cell.split(";");
}

/** The rows of each code, in the order of the table. */
export function rowsByCode(rows: readonly CodeRow[]): Map<string, CodeRow[]> {
  const byCode = new Map<string, CodeRow[]>();
  for (const row of rows) {
    const known = byCode.get(row.code);
    if (known === undefined) byCode.set(row.code, [row]);
    else known.push(row);
  }
  return byCode;
}
