const DASH = 0x2d;
const SLASH = 0x2f;
const SPACE = 0x20;
const LETTER_T = 0x54;
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Instead of a day: the cell is blank, or says no day. */
export const NO_DAY = { blank: -1, unreadable: -2 } as const;

/**
 * The day that a cell says, as a number such as 20250630, which compares like the day. Read are `2025-06-30`, also
 * with a time after it, and `30/06/2025` or `30-06-2025` as people in Viet Nam write it.
 * @param bytes - bytes of the file
 * @param start - where the cell begins
 * @param end - where it ends
 * @returns the number, or one of `NO_DAY`
 */
export function dayOf(bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to && bytes[from] === SPACE) from += 1;
  while (to > from && bytes[to - 1] === SPACE) to -= 1;
  if (from === to) return NO_DAY.blank;
  if (to - from < 8) return NO_DAY.unreadable;
  if (bytes[from + 4] === DASH) return isoDay(bytes, from, to);
  return vietnameseDay(bytes, from, to);
}

function isoDay(bytes: Uint8Array, from: number, to: number): number {
  const after = bytes[from + 10];
  if (to - from < 10 || bytes[from + 7] !== DASH) return NO_DAY.unreadable;
  if (to - from > 10 && after !== LETTER_T && after !== SPACE) return NO_DAY.unreadable;
  return checked(digits(bytes, from, 4), digits(bytes, from + 5, 2), digits(bytes, from + 8, 2));
}

/** Day and month may have one digit each. */
function vietnameseDay(bytes: Uint8Array, from: number, to: number): number {
  const first = isMark(bytes[from + 1]) ? 1 : 2;
  const at = from + first + 1;
  const second = isMark(bytes[at + 1]) ? 1 : 2;
  const year = at + second + 1;
  if (year + 4 !== to || !isMark(bytes[at - 1]) || bytes[at - 1] !== bytes[year - 1])
    return NO_DAY.unreadable;
  return checked(digits(bytes, year, 4), digits(bytes, at, second), digits(bytes, from, first));
}

function isMark(byte: number | undefined): boolean {
  return byte === SLASH || byte === DASH;
}

function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function checked(year: number, month: number, day: number): number {
  if (year < 1 || month < 1 || day < 1 || day > (MONTH_DAYS[month - 1] ?? 0)) return NO_DAY.unreadable;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && day === 29 && !leap ? NO_DAY.unreadable : (year * 100 + month) * 100 + day;
}

/** A day as a number such as 20250630. */
export function dayValue(day: string): number {
  return Number(day.replaceAll("-", ""));
}

/** The day that such a number stands for. */
export function dayText(value: number): string {
  const text = String(value).padStart(8, "0");
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
