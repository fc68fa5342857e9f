/** True when every character of `s` in `[from, to)` is an ASCII digit. */
export function digits(s: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = s.charCodeAt(i);
    if (!(c >= 48 && c <= 57)) return false;
  }
  return true;
}

/** The two ASCII digits at `at` as a number, or -1. */
export function twoDigits(s: string, at: number): number {
  const tens = s.charCodeAt(at) - 48;
  const units = s.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
}
