import { type Candidate, judge } from "./candidates.ts";
import { tableSize } from "./coding.ts";
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
  if (column.texts.length < LEAST_VALUES) return undefined;
  const own = (entry: FieldEntry): boolean =>
    principal !== undefined && entry.path.startsWith(`${principal}/`) && !entry.path.includes("/tenGoiKhac/");
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
      ...(principal === undefined ? {} : { assumed: principal }),
    });
    if (found.fit >= LEAST_FIT) return found;
  }
  return byCodes(column, { entries }, candidates);
}

/** The coded field of the record whose table has all the names that the column holds; of several, the smallest table. */
function byCodes(
  column: ColumnTexts,
  { entries }: Pick<RecordFields, "entries">,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (new Set(column.texts).size < 2 || column.texts.some((text) => /^\d+$/.test(text))) return undefined;
  const found: Candidate[] = [];
  for (const entry of entries) {
    if (entry.leaf.codeTable === undefined || entry.steps.some(({ person }) => person)) continue;
    const match = candidates.find((one) => one.entry === entry) ?? {
      entry,
      score: 0,
      short: false,
      slip: false,
      left: [],
    };
    const one = judge(column, { ...match, score: Math.max(SCORE, match.score) });
    if (one.fit >= LEAST_FIT) found.push(one);
  }
  const size = ({ entry }: Candidate): number => tableSize(entry.leaf.codeTable ?? "");
  return found.sort((x, y) => size(x) - size(y) || x.entry.steps.length - y.entry.steps.length)[0];
}
