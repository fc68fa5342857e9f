import type { Encoding } from "./sample.ts";

/** Byte of a letter with grave, hook, tilde, acute, dot: TCVN 5712 (VN3), the code of the .VnTime fonts. */
const TCVN3_TONES: Readonly<Record<string, string>> = {
  a: "b5b6b7b8b9",
  ă: "bbbcbdbec6",
  â: "c7c8c9cacb",
  e: "cccecfd0d1",
  ê: "d2d3d4d5d6",
  i: "d7d8dcddde",
  o: "dfe1e2e3e4",
  ô: "e5e6e7e8e9",
  ơ: "eaebecedee",
  u: "eff1f2f3f4",
  ư: "f5f6f7f8f9",
  y: "fafbfcfdfe",
};
const TCVN3_PLAIN: Readonly<Record<string, number>> = {
  ă: 0xa8,
  â: 0xa9,
  ê: 0xaa,
  ô: 0xab,
  ơ: 0xac,
  ư: 0xad,
  đ: 0xae,
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
};
const TONES = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

interface Parts {
  /** The letter with its hat or horn, without tone. */
  readonly letter: string;
  /** Grave, hook, tilde, acute, dot: 0 to 4; -1 without. */
  readonly tone: number;
}

function takeApart(char: string): Parts {
  const marks = [...char.normalize("NFD")];
  const tone = TONES.findIndex((mark) => marks.includes(mark));
  return {
    letter: marks
      .filter((mark) => !TONES.includes(mark))
      .join("")
      .normalize("NFC"),
    tone,
  };
}

/** Bytes of a text in TCVN3. Capitals with a tone have no byte there: writers typed the small letter. */
export function toTcvn3(text: string): Uint8Array {
  return Uint8Array.from([...text.normalize("NFC")], (char) => {
    if (char.charCodeAt(0) < 0x80) return char.charCodeAt(0);
    const { letter, tone } = takeApart(char);
    if (tone < 0) return known(TCVN3_PLAIN[letter], char);
    const bytes = known(TCVN3_TONES[letter.toLowerCase()], char);
    return Number.parseInt(bytes.slice(tone * 2, tone * 2 + 2), 16);
  });
}

const VNI_HATS: Readonly<Record<string, readonly [string, string]>> = {
  ă: ["a", "ê"],
  â: ["a", "â"],
  ê: ["e", "â"],
  ô: ["o", "â"],
};
/** What VNI puts after the letter for grave, hook, tilde, acute, dot: alone, on a hat, on the bow of ă. */
const VNI_TONE = { plain: "øûõùï", hat: "àåãáä", bow: "èúüéë" } as const;
const VNI_I = "ìæóíò";
const VNI_SINGLE: Readonly<Record<string, string>> = { ơ: "ô", ư: "ö", đ: "ñ" };

/** A text as the VNI fonts keep it, when its bytes were taken for Latin letters. */
export function toVni(text: string): string {
  return [...text.normalize("NFC")]
    .map((char) => {
      if (char.charCodeAt(0) < 0x80) return char;
      const small = vniLetter(char.toLowerCase());
      return char === char.toLowerCase() ? small : small.toUpperCase();
    })
    .join("");
}

function vniLetter(char: string): string {
  const { letter, tone } = takeApart(char);
  if (letter === "i") return known(VNI_I[tone], char);
  if (letter === "y" && tone === 4) return "î";
  const hat = VNI_HATS[letter];
  if (hat !== undefined) {
    const marks = letter === "ă" ? VNI_TONE.bow : VNI_TONE.hat;
    return hat[0] + (tone < 0 ? hat[1] : known(marks[tone], char));
  }
  return (VNI_SINGLE[letter] ?? letter) + (tone < 0 ? "" : known(VNI_TONE.plain[tone], char));
}

/** Windows-1258: hats and horns are letters, tones stand behind them. */
export function toWindows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text.normalize("NFC")) {
    if (char.charCodeAt(0) < 0x80) {
      bytes.push(char.charCodeAt(0));
      continue;
    }
    const { letter, tone } = takeApart(char);
    bytes.push(letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : known(CP1258[letter], char));
    if (tone >= 0) bytes.push(known(CP1258_TONES[tone], char));
  }
  return Uint8Array.from(bytes);
}

const CP1258: Readonly<Record<string, number>> = {
  Â: 0xc2,
  Ă: 0xc3,
  Ê: 0xca,
  Đ: 0xd0,
  Ô: 0xd4,
  Ơ: 0xd5,
  Ư: 0xdd,
  â: 0xe2,
  ă: 0xe3,
  ê: 0xea,
  đ: 0xf0,
  ô: 0xf4,
  ơ: 0xf5,
  ư: 0xfd,
};
const CP1258_TONES = [0xcc, 0xd2, 0xde, 0xec, 0xf2];

/** Bytes of a text file in its encoding. */
export function toBytes(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "tcvn3") return toTcvn3(text);
  if (encoding === "windows-1258") return toWindows1258(text);
  if (encoding === "utf-16le") return Buffer.from(`\ufeff${text}`, "utf16le");
  return Buffer.from(encoding === "utf-8-bom" ? `\ufeff${text}` : text, "utf8");
}

/** Without diacritics, as on a keyboard without them. */
export function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}

function known<T>(value: T | undefined, char: string): T {
  if (value === undefined) throw new Error(`no code for U+${(char.codePointAt(0) ?? 0).toString(16)}`);
  return value;
}
