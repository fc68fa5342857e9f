import { normalise } from "@thongnhat/core";

/** Windows-1258 where it differs from Windows-1252: tone marks are characters of their own, after the letter. */
const DIFFERENT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Ã: "Ă",
    Ì: "\u0300",
    Ð: "Đ",
    Ò: "\u0309",
    Õ: "Ơ",
    Ý: "Ư",
    Þ: "\u0303",
    ã: "ă",
    ì: "\u0301",
    ð: "đ",
    ò: "\u0323",
    õ: "ơ",
    ý: "ư",
    þ: "₫",
  }),
);

/**
 * Text in Windows-1258 that was read as Windows-1252, as proper Vietnamese (tone marks joined to their letters).
 * @example decodeWindows1258("NguyêÞn Vãn An"); // "Nguyễn Văn An"
 */
export function decodeWindows1258(text: string): string {
  let out = "";
  for (const letter of text) out += DIFFERENT.get(letter) ?? letter;
  return normalise(out);
}
