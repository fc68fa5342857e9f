// A seeded generator of numbers and dates, and dates in Vietnamese words. No clock, no Math.random.

let state = 0;

/** Starts the sequence again, so that the same seed gives the same book. */
export function seed(value) {
  state = value;
}
/** mulberry32 */
export function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
export const int = (n) => Math.floor(random() * n);
export const pick = (list) => list[int(list.length)];
export const chance = (p) => random() < p;
export const two = (n) => String(n).padStart(2, "0");

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
function tens(n) {
  if (n < 10) return DIGITS[n];
  const [t, u] = [Math.floor(n / 10), n % 10];
  const unit = u === 0 ? "" : u === 5 ? " lăm" : u === 1 && t > 1 ? " mốt" : ` ${DIGITS[u]}`;
  return (t === 1 ? "mười" : `${DIGITS[t]} mươi`) + unit;
}
function yearInWords(y) {
  const [h, rest] = [Math.floor((y % 1000) / 100), y % 100];
  return `${DIGITS[Math.floor(y / 1000)]} nghìn ${DIGITS[h]} trăm${rest === 0 ? "" : rest < 10 ? ` linh ${DIGITS[rest]}` : ` ${tens(rest)}`}`;
}
export const inWords = ({ y, m, d }) =>
  `Ngày ${d < 11 ? "mồng " : ""}${tens(d)}, tháng ${m === 4 ? "tư" : tens(m)}, năm ${yearInWords(y)}`;

export const day = (y, m, d) => {
  const t = new Date(Date.UTC(y, m - 1, d));
  return { y: t.getUTCFullYear(), m: t.getUTCMonth() + 1, d: t.getUTCDate() };
};
export const dotted = ({ y, m, d }) => `${two(d)}.${two(m)}.${y}`;
