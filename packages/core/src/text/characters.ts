/** Characters that take no ink or look like an ordinary space, and so hide in a value. */
export function isInvisible(c: number): boolean {
  return c < 0x2000
    ? c === 0xa0 ||
        c === 0xad ||
        c === 0x34f ||
        c === 0x61c ||
        c === 0x115f ||
        c === 0x1160 ||
        c === 0x1680 ||
        c === 0x180e
    : c <= 0x200f ||
        (c >= 0x202a && c <= 0x202f) ||
        (c >= 0x205f && c <= 0x206f) ||
        c === 0x3000 ||
        c === 0x3164 ||
        (c >= 0xfe00 && c <= 0xfe0f) ||
        c === 0xfeff ||
        c === 0xffa0;
}

/** Of the invisible characters, those that stand for a space. */
export function isOddSpace(c: number): boolean {
  return (
    c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x205f || c === 0x3000
  );
}

/** Control characters, line breaks, U+FFFD and the characters that Unicode says are none. */
export function isControl(c: number): boolean {
  return (
    c < 0x20 ||
    (c >= 0x7f && c <= 0x9f) ||
    c === 0x2028 ||
    c === 0x2029 ||
    (c >= 0xfff9 && c !== 0xfffc && c <= 0xffff)
  );
}

/**
 * Khmer and the Indic scripts, such as Chăm, need zero-width characters to write words;
 * after a letter of theirs one is no fault.
 */
export function joinsScript(s: string, at: number): boolean {
  const c = s.charCodeAt(at);
  if (c < 0x200b || c > 0x200d || at === 0) return false;
  const before = s.charCodeAt(at - 1);
  return (
    (before >= 0x900 && before <= 0x109f) ||
    (before >= 0x1700 && before <= 0x1cff) ||
    (before >= 0xa800 && before <= 0xaaff)
  );
}

/** Latin letters of Vietnamese, of the minority languages of Việt Nam and of foreign names. */
export function isLatinLetter(c: number): boolean {
  if (c < 0xaa) return (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
  return (
    (c >= 0xc0 && c <= 0x2af && c !== 0xd7 && c !== 0xf7) ||
    (c >= 0x1e00 && c <= 0x1eff) ||
    (c >= 0x2c60 && c <= 0x2c7f) ||
    (c >= 0xa722 && c <= 0xa7ff)
  );
}

/** Marks that combine with the letter before them. */
export function isCombining(c: number): boolean {
  return (c >= 0x300 && c <= 0x36f) || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff);
}
