/** `n` digits between quotation marks. */
export function digits(b: Uint8Array, p: number, n: number): number {
  if (b[p] !== 34) return -1;
  const end = p + 1 + n;
  for (let at = p + 1; at < end; at++) {
    const c = b[at] as number;
    if (c < 48 || c > 57) return -1;
  }
  return b[end] === 34 ? end + 1 : -1;
}

/** Format `ma-ban-ghi`. */
export function recordId(b: Uint8Array, p: number): number {
  if (b[p] !== 34) return -1;
  const start = p + 1;
  let at = start;
  for (;;) {
    const c = b[at] as number;
    if ((c >= 48 && c <= 57) || (c >= 97 && c <= 122) || (c >= 65 && c <= 90)) at++;
    else if ((c === 45 || c === 46 || c === 58 || c === 95) && at > start) at++;
    else break;
  }
  return b[at] === 34 && at > start && at - start <= 100 ? at + 1 : -1;
}

/** Format `ma-co-quan`: `H26.12`, up to four groups of one to four digits, or the old `000.00.12.H26`. */
export function agencyCode(b: Uint8Array, p: number): number {
  if (b[p] !== 34) return -1;
  if (!isRoot(b, p + 1)) return isOld(b, p + 1) && b[p + 14] === 34 ? p + 15 : -1;
  let at = p + 4;
  for (let groups = 0; b[at] === 46; groups++) {
    if (groups === 4) return -1;
    const from = ++at;
    while (isDigit(b[at])) at++;
    if (at === from || at - from > 4) return -1;
  }
  return b[at] === 34 ? at + 1 : -1;
}

function isRoot(b: Uint8Array, p: number): boolean {
  const c = b[p] as number;
  return c >= 65 && c <= 90 && isDigit(b[p + 1]) && isDigit(b[p + 2]);
}

function isOld(b: Uint8Array, p: number): boolean {
  for (let i = 0; i < 10; i++) {
    const dot = i === 3 || i === 6 || i === 9;
    if (dot ? b[p + i] !== 46 : !isDigit(b[p + i])) return false;
  }
  return isRoot(b, p + 10);
}

function isDigit(c: number | undefined): boolean {
  return c !== undefined && c >= 48 && c <= 57;
}

/** Format `sha256`. */
export function sha256(b: Uint8Array, p: number): number {
  if (b[p] !== 34) return -1;
  for (let at = p + 1; at < p + 65; at++) {
    const c = b[at] as number;
    if (!((c >= 48 && c <= 57) || (c >= 97 && c <= 102))) return -1;
  }
  return b[p + 65] === 34 ? p + 66 : -1;
}

/** Format `so-tien`: 1 to 18 digits without leading zeros, perhaps a point and 1 to 4 digits. */
export function amount(b: Uint8Array, p: number): number {
  if (b[p] !== 34) return -1;
  const start = p + 1;
  let at = start;
  while (isDigit(b[at])) at++;
  const whole = at - start;
  if (whole < 1 || whole > 18 || (whole > 1 && b[start] === 48)) return -1;
  if (b[at] === 46) {
    const from = ++at;
    while (isDigit(b[at])) at++;
    if (at === from || at - from > 4) return -1;
  }
  return b[at] === 34 ? at + 1 : -1;
}

/** The value of the integer that was read last. */
export let lastInteger = 0;

/** A whole number written as one: no fraction, no exponent, at most 15 digits. */
export function integer(b: Uint8Array, p: number, min: number, max: number): number {
  const negative = b[p] === 45;
  const start = negative ? p + 1 : p;
  let at = start;
  let value = 0;
  for (;;) {
    const c = (b[at] as number) - 48;
    if (!(c >= 0 && c <= 9)) break;
    value = value * 10 + c;
    at++;
  }
  const length = at - start;
  if (length < 1 || length > 15 || (length > 1 && b[start] === 48)) return -1;
  const end = b[at];
  if (end === 46 || end === 101 || end === 69) return -1;
  if (negative) value = -value;
  lastInteger = value;
  return value >= min && value <= max ? at : -1;
}

/** `true` or `false`; which one is told by how long it is. */
export function boolean(b: Uint8Array, p: number): number {
  if (b[p] === 116) return b[p + 1] === 114 && b[p + 2] === 117 && b[p + 3] === 101 ? p + 4 : -1;
  return b[p] === 102 && b[p + 1] === 97 && b[p + 2] === 108 && b[p + 3] === 115 && b[p + 4] === 101
    ? p + 5
    : -1;
}

/** Format `email`, as `isEmail` of core has it. */
export function email(b: Uint8Array, p: number): number {
  if (b[p] !== 34) return -1;
  const start = p + 1;
  let sign = -1;
  let dotted = false;
  let at = start;
  for (; b[at] !== 34; at++) {
    const c = b[at] as number;
    if (!(c > 32 && c < 127) || c === 92) return -1;
    if (c === 64) {
      if (sign >= 0 || at === start) return -1;
      sign = at;
    } else if (c === 46 && sign >= 0) {
      const before = b[at - 1];
      if (before === 64 || before === 46 || b[at + 1] === 34) return -1;
      dotted = true;
    }
  }
  const length = at - start;
  return dotted && length >= 3 && length <= 254 ? at + 1 : -1;
}

/** Format `dien-thoai`: `0` or `+84`, then 9 or 10 digits. */
export function phone(b: Uint8Array, p: number): number {
  if (b[p] !== 34) return -1;
  let at = p + 1;
  if (b[at] === 48) at++;
  else if (b[at] === 43 && b[at + 1] === 56 && b[at + 2] === 52) at += 3;
  else return -1;
  const from = at;
  while (isDigit(b[at])) at++;
  return b[at] === 34 && (at - from === 9 || at - from === 10) ? at + 1 : -1;
}
