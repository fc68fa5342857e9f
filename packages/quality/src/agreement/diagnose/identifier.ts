import type { Category } from "../categories.ts";
import { isOneSlip, tidy } from "./text.ts";

/** What sets two numbers of papers or persons apart. */
export function identifierDiffers(a: string, b: string): Category | undefined {
  const x = tidy(a);
  const y = tidy(b);
  if (x === y) return "khac-khoang-trang";
  const first = plain(x);
  const second = plain(y);
  if (first === second) return first === "" ? undefined : "khac-cach-viet";
  if (lostZeros(first, second)) return "mat-so-0";
  if (isCardAndPerson(first, second) || isCardAndPerson(second, first)) return "so-cu-so-moi";
  return isOneSlip(first, second) ? "mot-ky-tu" : undefined;
}

/** One number is the other without the zeros at its beginning, as spreadsheets write it. */
export function lostZeros(a: string, b: string): boolean {
  if (!/^[0-9]+$/.test(a) || !/^[0-9]+$/.test(b) || a.length === b.length) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long.replace(/^0+/, "") || (short === "0" && /^0+$/.test(long));
}

/** A number of 9 digits and one of 12 are of different kinds: nothing says whether the person is the same. */
function isCardAndPerson(a: string, b: string): boolean {
  return /^[0-9]{9}$/.test(a) && /^[0-9]{12}$/.test(b);
}

function plain(s: string): string {
  return s.replace(/[ .-]/g, "").toUpperCase();
}
