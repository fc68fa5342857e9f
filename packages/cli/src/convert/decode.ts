import type { Format, UnreadableError } from "@thongnhat/convert";
import type { AddressMode, AddressTables } from "@thongnhat/convert/addresses";
import { type Catalogue, formatIssue, type Issue } from "@thongnhat/core";
import type { Verdict } from "../check/judge.ts";
import { csvText } from "../output/csv.ts";
import type { Sink } from "../translate/sink/sink.ts";
import type { Lang } from "../words/lang.ts";
import type { Unit } from "./input.ts";
import { countRemarks, countUnreadable, type Remark, remarksOf, type Tally } from "./tally.ts";

/** What decoding a file needs. */
export interface DecodeWork {
  readonly format: Format<unknown>;
  readonly tally: Tally;
  /** Absent where the records are not checked. */
  readonly judge: ((value: unknown) => Verdict) | undefined;
  readonly catalogue: Catalogue;
  readonly lang: Lang;
  readonly addresses?: { readonly mode: AddressMode; readonly tables: AddressTables };
  readonly record: (value: unknown) => Promise<void>;
  /** Makes a file with the first line that goes into it. */
  readonly losses: () => Promise<Sink | undefined>;
  readonly splits: () => Promise<Sink | undefined>;
  readonly progress: (records: number) => void;
  /** Takes what was found in a row, to be marked in a copy of the table. */
  readonly mark?: (row: number | undefined, issues: readonly Issue[]) => void;
}

/** Header of the file of losses; the same words in every language, as a file is read by programs too. */
export const LOSS_HEADER = ["tep", "dong", "cot", "truong", "loai", "ma", "dien_giai"];

/** Decodes the rows or messages of one file; what cannot be read is counted, and the rest goes on. */
export async function decodeFile(file: string, units: AsyncIterable<Unit>, work: DecodeWork): Promise<void> {
  const { format, tally } = work;
  for await (const unit of units) {
    if ("kind" in unit) {
      await unreadable(file, unit.code, unit.row ?? unit.line, unit.params, work);
      continue;
    }
    const { row } = unit.context;
    let all: ReturnType<typeof format.decodeAll>;
    try {
      all = format.decodeAll(unit.raw, unit.context);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "UnreadableError") throw error;
      const { code, params } = error as UnreadableError;
      await unreadable(file, code, row, params, work);
      continue;
    }
    countFilled(tally, unit.raw);
    for (const decoded of all) {
      const remarks = remarksOf(decoded);
      countRemarks(tally, remarks, row);
      await writeRemarks(file, remarks, row, work);
      const judged = await finish(file, decoded.record, row, work);
      work.mark?.(row, [...decoded.issues, ...judged]);
    }
    work.progress(all.length);
  }
}

async function finish(
  file: string,
  given: unknown,
  row: number | undefined,
  work: DecodeWork,
): Promise<readonly Issue[]> {
  const { tally, judge } = work;
  const record = await withAddresses(file, given, row, work);
  tally.records++;
  tally.carried += countValues(given);
  const issues = judge?.(record).issues ?? [];
  if (judge !== undefined) {
    if (issues.some((issue) => issue.severity === "error")) tally.invalid++;
    else tally.valid++;
  }
  await work.record(record);
  return issues;
}

async function withAddresses(
  file: string,
  record: unknown,
  row: number | undefined,
  work: DecodeWork,
): Promise<unknown> {
  const { addresses, catalogue, format, tally } = work;
  const descriptor = catalogue.records[format.record];
  if (addresses === undefined || descriptor === undefined) return record;
  const { currentAddresses, splitCells, SPLIT_HEADER } = await import("@thongnhat/convert/addresses");
  const result = currentAddresses(record as object, descriptor, addresses);
  tally.added += result.added.length;
  tally.splits += result.splits.length;
  if (result.splits.length === 0) return result.record;
  const isFirst = tally.splits === result.splits.length;
  const sink = await work.splits();
  const rows = result.splits.map((split) => [file, ...splitCells(split, row ?? tally.records + 1)]);
  const text = csvText(isFirst ? [["tep", ...SPLIT_HEADER], ...rows] : rows, isFirst);
  await sink?.write(Buffer.from(text));
  return result.record;
}

async function unreadable(
  file: string,
  code: string,
  row: number | undefined,
  params: Issue["params"] | undefined,
  work: DecodeWork,
): Promise<void> {
  countUnreadable(work.tally, code, row);
  const issue: Issue = { code, severity: "error", path: "", ...(params === undefined ? {} : { params }) };
  await writeRemarks(file, [{ kind: "unreadable", code, column: "", path: "", issue }], row, work);
}

async function writeRemarks(
  file: string,
  remarks: readonly Remark[],
  row: number | undefined,
  work: DecodeWork,
): Promise<void> {
  if (remarks.length === 0) return;
  const { tally, lang, catalogue } = work;
  const isFirst = tally.lost + tally.doubtful + tally.unreadable + tally.notes === remarks.length;
  const sink = await work.losses();
  if (sink === undefined) return;
  const rows = remarks.map(({ kind, code, column, path, issue }) => [
    file,
    row,
    column,
    path,
    kind,
    code,
    formatIssue(issue, lang, catalogue),
  ]);
  await sink.write(Buffer.from(csvText(isFirst ? [LOSS_HEADER, ...rows] : rows, isFirst)));
}

/** Cells of a row that say something; a message has no columns to count by. */
function countFilled({ filled }: Tally, raw: unknown): void {
  if (raw instanceof Uint8Array || typeof raw !== "object" || raw === null) return;
  for (const [column, text] of Object.entries(raw))
    if (typeof text === "string" && text.trim() !== "") filled.set(column, (filled.get(column) ?? 0) + 1);
}

/** Values of a record that came from the source: its own metadata is not counted. */
export function countValues(record: unknown): number {
  if (typeof record !== "object" || record === null) return record === undefined ? 0 : 1;
  return Object.entries(record).reduce(
    (sum, [key, value]) => sum + (key === "sieuDuLieu" || key === "khongRo" ? 0 : countValues(value)),
    0,
  );
}
