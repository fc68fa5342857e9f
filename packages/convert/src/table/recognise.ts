import type { RecordDescriptor } from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { columnWords } from "../generated/column-words.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { type Claim, rivalOf, settleOwners, settleSame, settleTwins } from "./claims.ts";
import { type ColumnTexts, columnTexts } from "./column-texts.ts";
import { detailsOf } from "./details.ts";
import { fieldsOf, type RecordFields } from "./fields.ts";
import { nameKey } from "./header-words.ts";
import { asPart, joinDates, type PartClaim } from "./join-dates.ts";
import { readingsOf } from "./read-header.ts";
import { chooseRecord, type HeadedColumn } from "./record-choice.ts";
import { findSplitDates } from "./split-dates.ts";
import type { ColumnRecognition, Reason, Recognition, RecordRecognition } from "./types.ts";
import { byValues } from "./values-only.ts";

/** What is known of a table beforehand. */
export interface RecogniseOptions {
  /** Kind of record, as `ho-tich/khai-sinh`; without it, the headers say. */
  readonly record?: string;
  /** What stands above the table, or the name of the file or sheet: may say what kind of record it holds. */
  readonly title?: string;
  /** Kinds of record; without them, those of the standard. */
  readonly records?: Readonly<Record<string, RecordDescriptor>>;
}

const ROW_NUMBER = new Set(columnWords.rowNumber.map(nameKey));
/** Total from which a column is sure, and below which it is nothing. */
const SURE = 0.78;
const SOME = 0.3;
/** A field is proposed by its header alone from here on; below, the values have to speak for it. */
const BY_HEADER = 0.45;
const LEAST_FIT = 0.7;
const AGAINST = 0.4;
const MARGIN = 0.06;
const MOST_CANDIDATES = 4;

/**
 * Finds which field of the standard each column of a table is, how it is coded, and how its dates are written.
 * Nothing is guessed in silence: what has two readings is doubtful, with both.
 * @param header - names of the columns; levels of a header joined with ` › `
 * @param sample - rows of cells, as text; some hundred are plenty
 * @param options - what is known beforehand
 * @returns a proposal a column, with a score, reasons, doubts and other candidates. No cell is repeated in it.
 * @throws RangeError for a record that does not exist
 * @example
 * const rows = [["Lò Văn Ví Dụ", "Lò Thị Ví Dụ"]];
 * const { columns } = recognise(["Họ và tên", "Họ tên mẹ"], rows, { record: "ho-tich/khai-sinh" });
 * columns.map(({ path }) => path); // ["/nguoiDuocKhaiSinh/hoTen/dayDu", "/me/hoTen/dayDu"]
 */
export function recognise(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  options: RecogniseOptions = {},
): Recognition {
  const records = options.records ?? catalogue.records;
  const columns = columnTexts(header, sample).map((column): HeadedColumn => {
    return { column, readings: readingsOf(column.header) };
  });
  const record = recordOf(columns, records, options);
  const fields = record === undefined ? undefined : fieldsOf(known(records, record.id));
  const claims = columns.map((headed) => claimOf(headed, fields));
  const splits = findSplitDates(columns.map(({ column }) => column));
  const parts =
    fields === undefined ? new Map<number, PartClaim>() : joinDates(columns, claims, splits, fields);
  settleSame(claims);
  settleOwners(claims);
  settleTwins(claims);
  if (record?.state === "doubtful")
    for (const { chosen, doubts } of claims)
      if (chosen !== undefined)
        doubts.push({
          code: "record-open",
          params: { records: [record.id, ...record.others.map(({ id }) => id)] },
        });
  const recognised = columns.map(({ column }, at) => {
    const part = parts.get(at);
    const claim = claims[part?.year ?? at] as Claim;
    const found = describe(
      column,
      part === undefined ? claim : { ...claim, candidates: claim.candidates },
      fields,
    );
    return part === undefined ? found : asPart(found, part.part);
  });
  return { ...(record === undefined ? {} : { record }), columns: recognised };
}

function recordOf(
  columns: readonly HeadedColumn[],
  records: Readonly<Record<string, RecordDescriptor>>,
  { record, title = "" }: RecogniseOptions,
): RecordRecognition | undefined {
  const named = columns.filter(({ column }) => !isRowNumber(column));
  if (record === undefined) {
    // The vocabulary grows with every record that is opened: only then a header can be read.
    for (const one of Object.values(records)) fieldsOf(one);
    return chooseRecord(
      named.map(({ column }) => ({ column, readings: readingsOf(column.header) })),
      Object.values(records),
      title,
    );
  }
  return { id: record, version: known(records, record).version, score: 1, state: "sure", others: [] };
}

function known(records: Readonly<Record<string, RecordDescriptor>>, id: string): RecordDescriptor {
  const found = Object.hasOwn(records, id) ? records[id] : undefined;
  if (found === undefined) throw new RangeError(`recognise: there is no record "${id}"`);
  return found;
}

function claimOf({ column }: HeadedColumn, fields: RecordFields | undefined): Claim {
  const doubts: Reason[] = [];
  const base = { index: column.index, column: column.column, doubts };
  if (fields === undefined || isRowNumber(column)) return { ...base, candidates: [] };
  const candidates = candidatesOf(column, readingsOf(column.header), fields);
  const [best] = candidates;
  if (best !== undefined && best.score >= BY_HEADER && best.total >= SOME)
    return { ...base, candidates, chosen: best };
  const guess = byValues(column, fields, candidates);
  if (guess !== undefined) doubts.push({ code: "values-only" });
  const chosen = guess ?? (best !== undefined && best.total >= SOME ? best : undefined);
  return { ...base, candidates, ...(chosen === undefined ? {} : { chosen }) };
}

/** A column of numbers that only count the rows. */
function isRowNumber({ header, texts }: ColumnTexts): boolean {
  if (!ROW_NUMBER.has(nameKey(header))) return false;
  return texts.every((text) => /^\d{1,6}\.?$/.test(text));
}

function describe(column: ColumnTexts, claim: Claim, fields: RecordFields | undefined): ColumnRecognition {
  const { chosen, candidates, doubts } = claim;
  const base = {
    column: column.column,
    index: column.index,
    candidates: candidates
      .slice(0, MOST_CANDIDATES)
      .map(({ entry, total }) => ({ path: entry.path, score: round(total) })),
    values: { count: column.count, filled: column.filled },
    ...(column.encoding === undefined ? {} : { encoding: column.encoding }),
  };
  const encoding: readonly Reason[] =
    column.encoding === undefined
      ? []
      : [{ code: "encoding", params: { encoding: column.encoding, words: column.encodedWords ?? 0 } }];
  if (chosen === undefined || fields === undefined) {
    const code = isRowNumber(column) ? "row-number" : "no-field";
    return { ...base, state: "unknown", score: 0, why: [{ code }, ...encoding], doubts: [] };
  }
  const details = detailsOf(column, chosen, fields);
  const all = [...doubts, ...headerDoubts(column, claim), ...details.doubts];
  const score = round(chosen.total);
  const state = all.length === 0 && chosen.total >= SURE ? "sure" : "doubtful";
  const { doubts: _, why, ...how } = details;
  return {
    ...base,
    ...how,
    state,
    score,
    path: details.path,
    why: [...whyHeader(chosen), ...why, ...encoding],
    doubts: state === "doubtful" && all.length === 0 ? [lowScore(chosen, candidates)] : all,
  };
}

function headerDoubts(column: ColumnTexts, claim: Claim): readonly Reason[] {
  const { chosen } = claim;
  const doubts: Reason[] = [];
  if (chosen === undefined) return doubts;
  if (column.texts.length > 0 && chosen.fit < LEAST_FIT)
    doubts.push({
      code: "values-against",
      params: {
        expected: chosen.expect,
        fit: Math.round(chosen.fit * 100),
        ...(chosen.fit < AGAINST ? { plainly: 1 } : {}),
      },
    });
  const open = claim.doubts.some(({ code }) => code === "whose-open");
  const rival = open ? undefined : rivalOf(claim, MARGIN);
  if (rival !== undefined) doubts.push({ code: "rival", params: { path: rival.entry.path } });
  if (chosen.left.length > 0 && chosen.score < SURE)
    doubts.push({ code: "words-left", params: { words: chosen.left } });
  return doubts;
}

/** Why a field is not sure that nothing speaks against: other persons or objects have the same, or words were left. */
function lowScore(chosen: Candidate, candidates: readonly Candidate[]): Reason {
  const name = chosen.entry.steps.at(-1)?.name;
  const same = candidates.filter((one) => one.entry.steps.at(-1)?.name === name && one.total >= SOME);
  if (chosen.left.length > 0 || same.length < 2)
    return { code: "words-left", params: { words: chosen.left } };
  return {
    code: "whose-open",
    params: { readings: same.slice(0, MOST_CANDIDATES).map(({ entry }) => entry.path) },
  };
}

function whyHeader(chosen: Candidate): readonly Reason[] {
  const { system, short, slip, assumed, entry, expect, fit } = chosen;
  const why: Reason[] = [
    system === undefined
      ? { code: slip ? "slip" : short ? "short" : "header", params: { label: entry.leaf.label.vi } }
      : { code: "system-name", params: { system } },
  ];
  if (assumed !== undefined) why.push({ code: "whose", params: { path: assumed } });
  why.push({ code: "values", params: { expected: expect, fit: Math.round(fit * 100) } });
  return why;
}

const round = (score: number): number => Math.round(score * 100) / 100;
