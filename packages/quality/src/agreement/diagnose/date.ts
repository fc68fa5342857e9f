import { isDate, type PartialDate, parsePartialDate } from "@thongnhat/core";
import type { Category } from "../categories.ts";
import { isOneSlip, tidy } from "./text.ts";

const SLASHED = /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$/;

/** What sets two dates apart; `undefined` when nothing explains it. Never says which calendar was meant. */
export function dateDiffers(a: string, b: string): Category | undefined {
  const x = readDate(a);
  const y = readDate(b);
  if (x === undefined || y === undefined) return undefined;
  if (x === y) return "khac-cach-viet";
  const first = parsePartialDate(x);
  const second = parsePartialDate(y);
  if (first === undefined || second === undefined) return undefined;
  if (holds(first, second)) return "ngay-kem-day-du-a";
  if (holds(second, first)) return "ngay-kem-day-du-b";
  if (isDate(x) && isDate(y)) {
    if (x === swapped(y)) return "dao-ngay-thang";
    if (x.slice(5) === y.slice(5) && Math.abs(Number(x.slice(0, 4)) - Number(y.slice(0, 4))) === 1)
      return "lech-mot-nam";
  } else if (x.length === 4 && y.length === 4 && Math.abs(Number(x) - Number(y)) === 1) return "lech-mot-nam";
  return isOneSlip(x, y) ? "mot-ky-tu" : undefined;
}

/** A date as the standard writes it, also from `20/03/1954`, day first as people here write. */
function readDate(s: string): string | undefined {
  const text = tidy(s);
  if (parsePartialDate(text) !== undefined) return text;
  const [, day = "", month = "", year = ""] = SLASHED.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : undefined;
}

/** Is `wide` less complete: does it hold every day of `narrow`, and more? */
function holds(wide: PartialDate, narrow: PartialDate): boolean {
  return (
    wide.first <= narrow.first &&
    wide.last >= narrow.last &&
    wide.last - wide.first > narrow.last - narrow.first
  );
}

function swapped(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;
}
