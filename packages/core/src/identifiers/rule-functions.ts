import { twoDigits } from "../formats/digits.ts";
import { isPersonalId } from "../formats/numbers.ts";
import { earliestDay, latestDay } from "../moment/days.ts";
import { fromDayNumber } from "../partial-date/calendar.ts";
import type { Verdict } from "../partial-date/compare.ts";

/**
 * Does the fourth digit of a personal ID agree with the sex? Even is male, odd is female.
 * A disagreement is no proof of an error: the number may be older than a correction.
 *
 * @param id - personal ID, 12 digits
 * @param sex - code of the table `gioi-tinh`
 * @returns true or false for `1` (Nam) and `2` (Nữ); else undefined
 * @example
 * idMatchesSex("001085000123", "1"); // true
 */
export function idMatchesSex(id: unknown, sex: unknown): Verdict {
  if (typeof id !== "string" || !isPersonalId(id) || (sex !== "1" && sex !== "2")) return undefined;
  return (id.charCodeAt(3) % 2 === 0) === (sex === "1");
}

/**
 * Do the century digit and the two year digits of a personal ID agree with the birth date?
 *
 * @param id - personal ID, 12 digits
 * @param birth - partial date of birth
 * @returns true or false; undefined when an interval of several years holds the year, or a value is missing
 * @example
 * idMatchesBirth("001085000123", "1985-03"); // true
 */
export function idMatchesBirth(id: unknown, birth: unknown): Verdict {
  const first = earliestDay(birth);
  if (typeof id !== "string" || !isPersonalId(id) || Number.isNaN(first)) return undefined;
  const year = birthYear(id);
  const earliest = fromDayNumber(first).year;
  const latest = fromDayNumber(latestDay(birth)).year;
  if (year < earliest || year > latest) return false;
  return earliest === latest ? true : undefined;
}

/** Year of birth that digits 4 to 6 of a personal ID say. */
export function birthYear(id: string): number {
  return 1900 + ((id.charCodeAt(3) - 48) >> 1) * 100 + twoDigits(id, 4);
}

/** 2025-07-01 as a day number. */
const DISTRICTS_ENDED = 20_270;

/**
 * Was there a level of government of this kind on that date? District bodies ended on 1 July 2025
 * (NĐ 120/2025/NĐ-CP).
 *
 * @param level - code of the table `cap-co-quan`
 * @param on - partial date
 * @returns for a district body: true before that day, false from it on, undefined when the date does
 *   not decide it; for `xa`, `tinh`, `trung-uong`: true; else undefined
 * @example
 * communeBodyExisted("huyen-lich-su", "2024"); // true
 * communeBodyExisted("huyen-lich-su", "2025-07"); // false
 */
export function communeBodyExisted(level: unknown, on: unknown): Verdict {
  const first = earliestDay(on);
  if (Number.isNaN(first)) return undefined;
  if (level === "huyen" || level === "huyen-lich-su") {
    if (latestDay(on) < DISTRICTS_ENDED) return true;
    return first >= DISTRICTS_ENDED ? false : undefined;
  }
  return level === "xa" || level === "tinh" || level === "trung-uong" ? true : undefined;
}
