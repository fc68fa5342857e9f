/** What a character is in a key: a separator, nothing at all, or the code of the letter that stands for it. */
const SEPARATOR = 0;
const NOTHING = 1;
const UNSEEN = 0xffff;

const SLASH = 0x2f;
const MINUS = 0x2d;

const classes: Uint16Array = /* @__PURE__ */ new Uint16Array(0x2300).fill(UNSEEN);

/**
 * Each letter in lower case and without its marks, as many characters as before: `"Đức-Hoà"` → `"duc-hoa"`.
 * @param text in NFC
 */
export function foldLetters(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    out += kind > NOTHING ? String.fromCharCode(kind) : text.charAt(at);
  }
  return out;
}

/** `squeeze` of folded letters: equal for texts that differ in marks, case, spaces and punctuation only. */
export function keyOf(text: string): string {
  return textOf(squeezeInto(text, 0, true));
}

/** What can be said of a key without writing it down. */
export interface Shape {
  length: number;
  /** The same number for the same key. */
  hash: number;
  /** Which letters occur, a bit each; letters share bits with rarer signs. */
  once: number;
  /** Which letters occur twice or more. */
  twice: number;
}

/** Fills in the shape of a text's key; `from`: where the name begins. */
export function shapeOf(text: string, from: number, shape: Shape): void {
  const length = squeezeInto(text, from, true);
  let hash = length;
  let once = 0;
  let twice = 0;
  for (let at = 0; at < length; at++) {
    const letter = buffer[at] ?? 0;
    hash = (Math.imul(hash, 31) + letter) | 0;
    const bit = 1 << (letter & 31);
    twice |= once & bit;
    once |= bit;
  }
  shape.length = length;
  shape.hash = hash ^ (hash >>> 15);
  shape.once = once;
  shape.twice = twice;
}

/**
 * The text without spaces, hyphens, apostrophes, dots and brackets. Three things that look like punctuation stay:
 * what stands between two numbers (`9/12` is not `912`), a minus at the end (blood group `A-` is not `A`), and `?`,
 * which stands where a letter was lost.
 */
export function squeeze(text: string): string {
  return textOf(squeezeInto(text, 0, false));
}

/** One for all: no function here calls another one of these. */
let buffer: Uint16Array = /* @__PURE__ */ new Uint16Array(128);

/** Fills the buffer, gives the length. */
function squeezeInto(text: string, from: number, folded: boolean): number {
  // A sign may be put before every letter, and one at the end.
  if (buffer.length < 2 * text.length + 1) buffer = new Uint16Array(2 * text.length + 1);
  let length = 0;
  let gap = false;
  let last = 0;
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at);
    const kind = classOf(c);
    if (kind === SEPARATOR) {
      gap = true;
      continue;
    }
    if (kind === NOTHING && folded) continue;
    if (gap && isDigit(last) && isDigit(kind)) buffer[length++] = SLASH;
    buffer[length++] = folded ? kind : c;
    gap = false;
    last = kind;
  }
  if (gap && length > 0 && endsInMinus(text)) buffer[length++] = MINUS;
  return length;
}

function textOf(length: number): string {
  let text = "";
  for (let at = 0; at < length; at++) text += String.fromCharCode(buffer[at] ?? 0);
  return text;
}

/** A dash that nothing but spaces, brackets and dots follow. */
function endsInMinus(text: string): boolean {
  for (let at = text.length - 1; at > 0 && classOf(text.charCodeAt(at)) === SEPARATOR; at--) {
    if (isDash(text.charCodeAt(at))) return true;
  }
  return false;
}

function classOf(c: number): number {
  const known = classes[c];
  if (known !== undefined && known !== UNSEEN) return known;
  const kind = classify(c);
  if (known !== undefined) classes[c] = kind;
  return kind;
}

function classify(c: number): number {
  const char = String.fromCharCode(c);
  if (/\p{M}/u.test(char)) return NOTHING;
  if (char === "?") return c;
  // Accents that stand alone and modifier letters are typed as apostrophes; − is typed as a hyphen.
  if (/[\p{Z}\p{P}\p{Sk}\p{Cc}\p{Cf}\u02b9-\u02bf\u2212]/u.test(char)) return SEPARATOR;
  const lower = char.toLowerCase().charAt(0);
  if ("đðɖ".includes(lower)) return 100;
  // Hangul syllables would lose more than marks.
  return (c < 0x2300 ? lower.normalize("NFD") : lower).charCodeAt(0);
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isDash(c: number): boolean {
  return c === 0x2d || (c >= 0x2010 && c <= 0x2015) || c === 0x2212;
}
