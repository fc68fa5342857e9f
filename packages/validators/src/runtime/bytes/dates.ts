import { FROM, G, UNTIL, UTC_DAY, UTC_NANO, UTC_SECOND } from "./state.ts";

/** Days before each month, of a year that begins on 1 March, by the month's number. */
const BEFORE = new Int16Array([0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275]);
const LENGTH = new Uint8Array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);

function two(b: Uint8Array, p: number): number {
  const x = (b[p] as number) - 48;
  const y = (b[p + 1] as number) - 48;
  return x >= 0 && x <= 9 && y >= 0 && y <= 9 ? x * 10 + y : -1;
}

function isLeap(year: number): boolean {
  return (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTH[month] as number);
}

function dayOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const century = (y / 100) | 0;
  return y * 365 + (y >> 2) - century + (century >> 2) + (BEFORE[month] as number) + day - 719469;
}

/** Reads `YYYY-MM-DD` at `p` and leaves its day in `FROM` and `UNTIL`. */
function full(b: Uint8Array, p: number): boolean {
  if (b[p + 4] !== 45 || b[p + 7] !== 45) return false;
  const century = two(b, p);
  const rest = two(b, p + 2);
  const month = two(b, p + 5);
  const day = two(b, p + 8);
  const year = century * 100 + rest;
  if (century < 0 || rest < 0 || year === 0 || month < 1 || month > 12 || day < 1) return false;
  if (day > 28 && day > lengthOf(year, month)) return false;
  G[FROM] = G[UNTIL] = dayOf(year, month, day);
  return true;
}

/** Format `date`, with its quotation marks; its day is left in `FROM` and `UNTIL`. */
export function date(b: Uint8Array, p: number): number {
  return b[p] === 34 && full(b, p + 1) && b[p + 11] === 34 ? p + 12 : -1;
}

/**
 * Format `ngay-khuyet`: a day, a month, a year, or an interval of two that are equally exact. Its days are left in
 * `FROM` and `UNTIL`.
 */
export function partialDate(b: Uint8Array, p: number): number {
  if (b[p] !== 34) return -1;
  if (b[p + 11] === 34 && full(b, p + 1)) return p + 12;
  const half = part(b, p + 1);
  if (half < 0) return -1;
  if (b[half] === 34) return half + 1;
  if (b[half] !== 47) return -1;
  const from = G[FROM];
  const end = part(b, half + 1);
  // The first days decide the order, as in core.
  if (end - half !== half - p || b[end] !== 34 || from > G[FROM]) return -1;
  G[FROM] = from;
  return end + 1;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` at `p`: where it ends, -1 for none. */
function part(b: Uint8Array, p: number): number {
  const century = two(b, p);
  const rest = two(b, p + 2);
  const year = century * 100 + rest;
  if (century < 0 || rest < 0 || year === 0) return -1;
  if (b[p + 4] !== 45) {
    G[FROM] = dayOf(year, 1, 1);
    G[UNTIL] = dayOf(year, 12, 31);
    return p + 4;
  }
  if (b[p + 7] === 45) return full(b, p) ? p + 10 : -1;
  const month = two(b, p + 5);
  if (month < 1 || month > 12) return -1;
  G[FROM] = dayOf(year, month, 1);
  G[UNTIL] = dayOf(year, month, lengthOf(year, month));
  return p + 7;
}

/** Format `gio-phut`. */
export function hourMinute(b: Uint8Array, p: number): number {
  return b[p] === 34 && b[p + 6] === 34 && b[p + 3] === 58 && minutes(b, p + 1) >= 0 ? p + 7 : -1;
}

/** `HH:MM` at `p` as minutes; -1 for none. The colon is the caller's. */
function minutes(b: Uint8Array, p: number): number {
  const hour = two(b, p);
  const minute = two(b, p + 3);
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 ? hour * 60 + minute : -1;
}

/**
 * Format `date-time`. Its day in Việt Nam is left in `FROM` and `UNTIL`, the moment in `UTC_DAY`, `UTC_SECOND` and
 * `UTC_NANO`.
 */
export function dateTime(b: Uint8Array, p: number): number {
  if (b[p] !== 34 || !full(b, p + 1)) return -1;
  if (b[p + 11] !== 84 || b[p + 14] !== 58 || b[p + 17] !== 58) return -1;
  const clock = minutes(b, p + 12);
  const second = two(b, p + 18);
  if (clock < 0 || second < 0 || second > 59) return -1;
  let at = p + 20;
  let nano = 0;
  if (b[at] === 46) {
    let scale = 100_000_000;
    const from = ++at;
    for (;;) {
      const digit = (b[at] as number) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      if (at - from === 9) return -1;
      nano += digit * scale;
      scale /= 10;
      at++;
    }
    if (at === from) return -1;
  }
  let offset = 0;
  const sign = b[at];
  if (sign === 90) at++;
  else {
    if ((sign !== 43 && sign !== 45) || b[at + 3] !== 58) return -1;
    offset = minutes(b, at + 1);
    if (offset < 0) return -1;
    if (sign === 45) offset = -offset;
    at += 6;
  }
  if (b[at] !== 34) return -1;
  const local = G[FROM];
  const utc = clock - offset;
  const utcDay = local + Math.floor(utc / 1440);
  G[UTC_DAY] = utcDay;
  G[UTC_SECOND] = (utc - Math.floor(utc / 1440) * 1440) * 60 + second;
  G[UTC_NANO] = nano;
  G[FROM] = G[UNTIL] = local + Math.floor((utc + 420) / 1440);
  return at + 1;
}
