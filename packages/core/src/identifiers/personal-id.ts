import { digits } from "../formats/digits.ts";
import type { Locale, Parsed } from "./result.ts";
import { birthYear } from "./rule-functions.ts";

/** The parts of a personal ID: province or country of birth registration, century and sex, year, six random digits. */
export interface PersonalId {
  readonly placeCode: string;
  /** Code of the table `gioi-tinh` that the fourth digit says. */
  readonly sex: "1" | "2";
  readonly birthYear: number;
  readonly random: string;
}

/**
 * Reads the parts of a personal ID. There is no check digit: a number with the right shape need not exist.
 *
 * @param id - the number as written
 * @returns its parts, or why it has not the shape
 * @example
 * parsePersonalId("001185000123");
 * // { ok: true, value: { placeCode: "001", sex: "2", birthYear: 1985, random: "000123" } }
 */
export function parsePersonalId(id: string): Parsed<PersonalId, "length" | "not-digits"> {
  if (id.length !== 12) return { ok: false, reason: "length" };
  if (!digits(id, 0, 12)) return { ok: false, reason: "not-digits" };
  const sex = id.charCodeAt(3) % 2 === 0 ? "1" : "2";
  return {
    ok: true,
    value: { placeCode: id.slice(0, 3), sex, birthYear: birthYear(id), random: id.slice(6) },
  };
}

/**
 * Writes a personal ID from its parts.
 *
 * @param parts - as `parsePersonalId` gives them
 * @returns the 12 digits
 * @throws RangeError when the parts cannot make such a number
 * @example
 * formatPersonalId({ placeCode: "001", sex: "2", birthYear: 1985, random: "000123" }); // "001185000123"
 */
export function formatPersonalId(parts: PersonalId): string {
  const { placeCode, sex, birthYear: year, random } = parts;
  const known = /^[0-9]{3}$/.test(placeCode) && /^[0-9]{6}$/.test(random) && (sex === "1" || sex === "2");
  if (!known || !Number.isInteger(year) || year < 1900 || year > 2399) {
    throw new RangeError("formatPersonalId: the parts make no personal ID");
  }
  const century = (Math.floor(year / 100) - 19) * 2 + (sex === "2" ? 1 : 0);
  return `${placeCode}${century}${String(year % 100).padStart(2, "0")}${random}`;
}

/**
 * Says in words what a personal ID says, and no more: the digits were given on the data of that day.
 * The text holds the person's data: do not log it.
 *
 * @param id - the number
 * @param locale - language of the words
 * @param placeName - looks up the first three digits; without it, or when it knows nothing, no place is named
 * @returns the words
 * @example
 * explainPersonalId("001185000123", "en", (code) => (code === "001" ? "Hà Nội" : undefined));
 */
export function explainPersonalId(
  id: string,
  locale: Locale,
  placeName?: (code: string) => string | undefined,
): string {
  const parsed = parsePersonalId(id);
  const vi = locale === "vi";
  if (!parsed.ok) {
    return vi
      ? "Không phải số định danh cá nhân: số này phải có đúng 12 chữ số."
      : "Not a personal ID: it must have exactly 12 digits.";
  }
  const { placeCode, sex, birthYear: year } = parsed.value;
  const name = placeName?.(placeCode);
  const place = name === undefined ? placeCode : `${placeCode} (${name})`;
  return vi
    ? `Theo cấu trúc số: mã nơi đăng ký khai sinh ${place}, giới tính ${sex === "1" ? "nam" : "nữ"}, sinh năm ${year}; sáu chữ số cuối là ngẫu nhiên. Số không có chữ số kiểm tra, và có thể được cấp trước khi thông tin hộ tịch được cải chính.`
    : `By its structure: place of birth registration ${place}, ${sex === "1" ? "male" : "female"}, born in ${year}; the last six digits are random. The number has no check digit, and may be older than a correction of the person's data.`;
}

/**
 * Reads an old identity card number (CMND, 9 digits). No part of it is explained here: the meaning of
 * its first digits changed by place and time.
 *
 * @param number - the number as written
 * @returns the number, or why it has not the shape; `isPlaceholder` tells the made-up ones
 * @example
 * parseCmnd("012345670"); // { ok: true, value: { number: "012345670" } }
 */
export function parseCmnd(number: string): Parsed<{ readonly number: string }, "length" | "not-digits"> {
  if (number.length !== 9) return { ok: false, reason: "length" };
  return digits(number, 0, 9) ? { ok: true, value: { number } } : { ok: false, reason: "not-digits" };
}
