import { describe, expect, test } from "vitest";
import { decodeBytes, decodeText, detectTextEncoding, isSyllable } from "./index.ts";

/** Invented names and places as each old encoding shows them in Latin letters. */
const SAMPLES = [
  ["tcvn3", "NguyÔn V¨n VÝ Dô", "Nguyễn Văn Ví Dụ"],
  ["tcvn3", "TrÇn ThÞ Hång VÝ Dô", "Trần Thị Hồng Ví Dụ"],
  ["tcvn3", "x· T©n Ph­íc, huyÖn §«ng Hå", "xã Tân Phước, huyện Đông Hồ"],
  ["vni", "Nguyeãn Vaên Ví Duï", "Nguyễn Văn Ví Dụ"],
  ["vni", "Traàn Thò Hoàng Ví Duï", "Trần Thị Hồng Ví Dụ"],
  ["vni", "xaõ Taân Phöôùc, huyeän Ñoâng Hoà", "xã Tân Phước, huyện Đông Hồ"],
  ["windows-1258", "NguyêÞn Vãn Viì Duò", "Nguyễn Văn Ví Dụ"],
  ["windows-1258", "xaÞ Tân Phýõìc, huyêòn Ðông HôÌ", "xã Tân Phước, huyện Đông Hồ"],
] as const;

describe.each(SAMPLES)("%s: %s", (encoding, text, meant) => {
  test("becomes Vietnamese", () => expect(decodeText(text, encoding)).toBe(meant));
  test("is recognised", () => expect(detectTextEncoding([text])?.encoding).toBe(encoding));
});

test("bytes of a file are decoded like text", () => {
  const bytes = Uint8Array.from([..."NguyÔn;V¨n"].map((letter) => letter.charCodeAt(0)));
  expect(decodeBytes(bytes, "tcvn3")).toBe("Nguyễn;Văn");
});

test.each([
  ["proper Vietnamese", ["Nguyễn Văn Ví Dụ", "Đỗ Thị Ví Dụ"]],
  ["decomposed Vietnamese", ["Nguyễn Văn Ví Dụ".normalize("NFD")]],
  ["short words that Latin letters can write", ["Hà", "Lê", "Cúc", "bà"]],
  ["plain letters and numbers", ["Nguyen Van Vi Du", "123", ""]],
  ["a foreign name", ["José Müller"]],
])("%s is in no old encoding", (_, texts) => expect(detectTextEncoding(texts)).toBeUndefined());

test.each(["Nguyễn", "Ví", "Dụ", "quốc", "giường", "ươm", "Yên", "khuỷu", "A"])("%s is a syllable", (word) =>
  expect(isSyllable(word)).toBe(true),
);
test.each(["NguyÔn", "Nguyeãn", "bcd", "các̀", "màch", "", "Müller"])("%s is none", (word) =>
  expect(isSyllable(word)).toBe(false),
);
