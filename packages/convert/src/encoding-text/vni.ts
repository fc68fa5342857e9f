/** VNI-Windows writes a plain letter and then its marks; the letter that stands first → marks → the letter meant. */
const TONES = "øùûõï";
const BY_BASE: Readonly<Record<string, readonly [marks: string, letters: string]>> = {
  a: [`${TONES}âáàåãäêéèúüë`, "àáảãạâấầẩẫậăắằẳẵặ"],
  e: [`${TONES}âáàåãä`, "èéẻẽẹêếềểễệ"],
  o: [`${TONES}âáàåãä`, "òóỏõọôốồổỗộ"],
  u: [TONES, "ùúủũụ"],
  y: [TONES.slice(0, 4), "ỳýỷỹ"],
  ô: [TONES, "ờớởỡợ"],
  ö: [TONES, "ừứửữự"],
};
/** Letters that are one character of their own. */
const ALONE: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

const PAIRS = new Map<string, string>();
for (const [base, [marks, letters]] of Object.entries(BY_BASE))
  for (const [at, mark] of [...marks].entries()) {
    const letter = [...letters][at] ?? "";
    PAIRS.set(base + mark, letter);
    PAIRS.set(base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase());
    // The mark of a capital that begins a word is typed small as often as not.
    PAIRS.set(base.toUpperCase() + mark, letter.toUpperCase());
  }
const SINGLE = new Map(
  Object.entries(ALONE).flatMap(([from, to]) => [
    [from, to] as const,
    [from.toUpperCase(), to.toUpperCase()] as const,
  ]),
);

/**
 * Text in VNI-Windows that was read as Latin letters, as proper Vietnamese; other characters stay.
 * @example decodeVni("Nguyeãn Vaên An"); // "Nguyễn Văn An"
 */
export function decodeVni(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const pair = PAIRS.get(text.slice(at, at + 2));
    if (pair !== undefined) {
      out += pair;
      at++;
    } else {
      const letter = text.charAt(at);
      out += SINGLE.get(letter) ?? letter;
    }
  }
  return out;
}
