import { type Candidate, judge } from "./candidates.ts";
import type { ColumnTexts } from "./column-texts.ts";
import type { FieldEntry, RecordFields } from "./fields.ts";

/** Fields whose values are like no others. */
const TELLING: readonly (readonly [end: RegExp, digits: boolean])[] = [
  [/\/gioiTinh$/, false],
  [/\/danToc$/, false],
  [/\/soDinhDanhCaNhan$/, true],
  [/\/hoTen\/dayDu$/, false],
  [/\/email$/, false],
];
const LEAST_VALUES = 3;
const LEAST_FIT = 0.9;
const SCORE = 0.5;

/**
 * A field for a column whose header says nothing, where the values are like those of no other field: sexes, peoples,
 * personal numbers, names. Only a proposal for a person to look at.
 */
export function byValues(
  column: ColumnTexts,
  { entries, principal }: RecordFields,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (column.texts.length < LEAST_VALUES || principal === undefined) return undefined;
  const own = (entry: FieldEntry): boolean =>
    entry.path.startsWith(`${principal}/`) && !entry.path.includes("/tenGoiKhac/");
  for (const [end, digits] of TELLING) {
    if (!digits && column.texts.some((text) => /^\d+$/.test(text))) continue;
    const entry = entries.find((one) => end.test(one.path) && own(one));
    if (entry === undefined || candidates.some((one) => one.entry === entry && one.score >= SCORE)) continue;
    const found = judge(column, {
      entry,
      score: SCORE,
      short: false,
      slip: false,
      left: [],
      assumed: principal,
    });
    if (found.fit >= LEAST_FIT) return found;
  }
  return undefined;
}
