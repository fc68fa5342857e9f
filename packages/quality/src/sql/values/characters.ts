import { checkText, fold } from "@thongnhat/core";

/** Text of one code point for a pattern of ours. */
export function sign(code: number): string {
  return code === 32 ? " " : `\\u{${code.toString(16)}}`;
}

/** Patterns about single characters. Worked out from the functions of the standard once, when first needed. */
interface Signs {
  readonly control: string;
  readonly invisible: string;
  readonly homoglyphs: readonly string[];
}

let made: Signs | undefined;

/** The patterns. */
export function signs(): Signs {
  made ??= make();
  return made;
}

const LAST_OF_PLANE = 0xffff;
/** Khmer and the Indic scripts: zero-width characters after their letters belong to the word. */
const JOINING = "\\u{900}-\\u{109f}\\u{1700}-\\u{1cff}\\u{a800}-\\u{aaff}";
/** Latin letters, as `isName` of `@thongnhat/core` has them: members of a bracket. */
export const LATIN =
  "A-Za-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2af}\\u{1e00}-\\u{1eff}\\u{2c60}-\\u{2c7f}\\u{a722}-\\u{a7ff}";
/** Marks that combine with the letter before them. */
export const COMBINING = "\\u{300}-\\u{36f}\\u{1ab0}-\\u{1aff}\\u{1dc0}-\\u{1dff}";
const CYRILLIC = "\\u{400}-\\u{4ff}";
const WORD = `${LATIN}${COMBINING}${CYRILLIC}`;
const LOOK_ALIKE = "\\u{d0}\\u{f0}\\u{189}\\u{256}";

function make(): Signs {
  const control = ranges(
    (code) => code > 0 && fault(code) === "TN-TEXT-CONTROL" && !(code >= 0xd800 && code <= 0xdfff),
  );
  const hidden = ranges((code) => fault(code) === "TN-TEXT-INVISIBLE" && !(code >= 0x200b && code <= 0x200d));
  const like = ranges((code) => code >= 0x405 && code <= 0x458 && isLikeLatin(code));
  const consonants = ranges((code) => isWord(code) && !hasVowel(code));
  return {
    control: `[${control}]`,
    invisible: `[${hidden}\\u{e0000}-\\u{e0fff}]|(?:^|[^${JOINING}])[\\u{200b}-\\u{200d}]`,
    homoglyphs: [
      // At the beginning of a word; anywhere in an abbreviation, which has no vowel.
      `(?:^|[^${WORD}])[${LOOK_ALIKE}]`,
      `(?:^|[^${WORD}])[${consonants}]+[${LOOK_ALIKE}][${consonants}]*(?:[^${WORD}]|$)`,
      // Cyrillic letters that look like Latin ones, in a word that has both.
      `[${LATIN}][${WORD}]*[${like}]|[${like}][${WORD}]*[${LATIN}]`,
    ],
  };
}

/** The fault that a character has by itself, between two letters. */
function fault(code: number): string | undefined {
  return checkText(`a${String.fromCharCode(code)}a`);
}

/** A look-alike among Latin letters is named; before that no other fault of such a text can be. */
function isLikeLatin(code: number): boolean {
  return fault(code) === "TN-TEXT-HOMOGLYPH";
}

const wordPattern = new RegExp(`^[${WORD}]$`, "u");

function isWord(code: number): boolean {
  return wordPattern.test(String.fromCharCode(code));
}

function hasVowel(code: number): boolean {
  const bare = String.fromCharCode(code).normalize("NFD").toLowerCase();
  return [..."aeiouy"].some((vowel) => bare.includes(vowel));
}

/** Members of a bracket for all code points of the first plane that pass. */
export function ranges(passes: (code: number) => boolean): string {
  return rangesTo(LAST_OF_PLANE, passes);
}

/** The same for all of Unicode. */
export function allRanges(passes: (code: number) => boolean): string {
  return rangesTo(0x10_ffff, passes);
}

function rangesTo(end: number, passes: (code: number) => boolean): string {
  let text = "";
  for (let code = 0; code <= end; code++) {
    if (!passes(code)) continue;
    let last = code;
    while (last < end && passes(last + 1)) last++;
    text += last === code ? sign(code) : `${sign(code)}-${sign(last)}`;
    code = last;
  }
  return text;
}

/** Every character beyond ASCII whose folded form is one ASCII sign, and that sign; and those that fold to nothing. */
interface Foldings {
  readonly from: string;
  readonly to: string;
  /** Members of a bracket. */
  readonly nothing: string;
}

let folds: Foldings | undefined;

/** What `fold` of `@thongnhat/core` makes of single characters. */
export function foldings(): Foldings {
  folds ??= makeFoldings();
  return folds;
}

function makeFoldings(): Foldings {
  let [from, to] = ["", ""];
  const vanishing = new Set<number>();
  for (let code = 0x80; code <= LAST_OF_PLANE; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCharCode(code);
    // Between two letters, so that nothing is cut off as a space at an end.
    const folded = fold(`q${character}q`).slice(1, -1);
    if (folded === "") vanishing.add(code);
    if (folded.length !== 1 || folded > "~") continue;
    from += character;
    to += folded;
  }
  let marks = "";
  for (let code = 0x10000; code <= 0x1ffff; code++)
    if (/^\p{M}$/u.test(String.fromCodePoint(code))) marks += sign(code);
  // Tags and the second block of variation selectors, and musical marks and the like.
  return { from, to, nothing: `${ranges((code) => vanishing.has(code))}\\u{e0000}-\\u{e0fff}${marks}` };
}
