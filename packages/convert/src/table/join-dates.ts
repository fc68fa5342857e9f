import { candidatesOf } from "./candidates.ts";
import type { Claim } from "./claims.ts";
import type { RecordFields } from "./fields.ts";
import { readingsOf } from "./read-header.ts";
import type { HeadedColumn } from "./record-choice.ts";
import type { DatePart, SplitDate } from "./split-dates.ts";
import type { ColumnRecognition } from "./types.ts";

/** The common name has to name a date field this well. */
const LEAST = 0.45;

/** One part of a date, and the column of its year, which claims the field for all. */
export interface PartClaim {
  readonly part: DatePart;
  readonly year: number;
}

/** Dates in several columns: together they claim the field that their common name names. */
export function joinDates(
  columns: readonly HeadedColumn[],
  claims: Claim[],
  splits: readonly SplitDate[],
  fields: RecordFields,
): Map<number, PartClaim> {
  const joined = new Map<number, PartClaim>();
  for (const { parts, header } of splits) {
    const { year = -1 } = parts;
    const column = columns[year]?.column;
    const claim = claims[year];
    if (column === undefined || claim === undefined) continue;
    const candidates = candidatesOf({ ...column, header }, readingsOf(header), fields).filter(
      ({ expect }) => expect === "date",
    );
    const [best] = candidates;
    if (best === undefined || best.score < LEAST) continue;
    claims[year] = { ...claim, candidates, chosen: best };
    for (const [part, at] of Object.entries(parts) as [DatePart, number][]) {
      joined.set(at, { part, year });
      if (at === year) continue;
      const { chosen: _, ...rest } = claims[at] as Claim;
      claims[at] = rest;
    }
  }
  return joined;
}

/** The parts of a date are read together, and none has a form of its own. */
export function asPart(
  { forms: _, verbatim: _v, age: _a, ...found }: ColumnRecognition,
  part: DatePart,
): ColumnRecognition {
  return found.path === undefined ? found : { ...found, as: "split-date", part };
}
