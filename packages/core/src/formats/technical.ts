/**
 * Format `ma-ban-ghi`: a record's own id, 1 to 100 of `A-Z a-z 0-9 . _ : -`, first a letter or digit.
 *
 * @param s - text to check
 * @returns true when it can be a record id
 * @example
 * isRecordId("KS-2025-00012"); // true
 */
export function isRecordId(s: string): boolean {
  const n = s.length;
  if (n === 0 || n > 100 || !isAlphanumeric(s.charCodeAt(0))) return false;
  for (let i = 1; i < n; i++) {
    const c = s.charCodeAt(i);
    if (!isAlphanumeric(c) && c !== 46 && c !== 95 && c !== 58 && c !== 45) return false;
  }
  return true;
}

/**
 * Format `json-pointer` (RFC 6901), at most 500 characters: empty, or `/` before every step,
 * with `~` only as `~0` or `~1`.
 *
 * @param s - text to check
 * @returns true when it is a pointer
 * @example
 * isJsonPointer("/cha/ngaySinh"); // true
 */
export function isJsonPointer(s: string): boolean {
  const n = s.length;
  if (n === 0) return true;
  if (n > 500 || s.charCodeAt(0) !== 47) return false;
  for (let i = 1; i < n; i++) {
    if (s.charCodeAt(i) !== 126) continue;
    const next = s.charCodeAt(i + 1);
    if (next !== 48 && next !== 49) return false;
  }
  return true;
}

/**
 * Format `sha256`: 64 lower-case hexadecimal digits.
 *
 * @param s - text to check
 * @returns true when it has the shape of such a digest
 * @example
 * isSha256("a".repeat(64)); // true
 */
export function isSha256(s: string): boolean {
  if (s.length !== 64) return false;
  for (let i = 0; i < 64; i++) {
    const c = s.charCodeAt(i);
    if (!((c >= 48 && c <= 57) || (c >= 97 && c <= 102))) return false;
  }
  return true;
}

/**
 * Format `email`: 3 to 254 visible ASCII characters, one `@` with something before it,
 * and a dot inside the domain.
 *
 * @param s - text to check
 * @returns true when it can be an address
 * @example
 * isEmail("hotich@xa.example.vn"); // true
 */
export function isEmail(s: string): boolean {
  const n = s.length;
  if (n < 3 || n > 254) return false;
  let at = -1;
  let dotted = false;
  for (let i = 0; i < n; i++) {
    const c = s.charCodeAt(i);
    if (c <= 32 || c >= 127) return false;
    if (c === 64) {
      if (at >= 0 || i === 0) return false;
      at = i;
    } else if (c === 46 && at >= 0) {
      // A dot right after @, after another dot, or at the end names no domain.
      const before = s.charCodeAt(i - 1);
      if (before === 64 || before === 46 || i === n - 1) return false;
      dotted = true;
    }
  }
  return dotted;
}

function isAlphanumeric(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}
