import { expect, test } from "vitest";
import { guessEncoding } from "./guess-encoding.ts";

/** Invented sentences as bytes: letters of the two old encodings written out by their tables. */
const TCVN3: Readonly<Record<string, number>> = {
  â: 0xa9, ê: 0xaa, ô: 0xab, ơ: 0xac, ư: 0xad, đ: 0xae, à: 0xb5, ả: 0xb6, á: 0xb8, ạ: 0xb9, ấ: 0xca, ầ: 0xc7,
  ậ: 0xcb, é: 0xd0, ế: 0xd5, ễ: 0xd4, ệ: 0xd6, ì: 0xd7, í: 0xdd, ị: 0xde, ó: 0xe3, ồ: 0xe5, ố: 0xe8, ộ: 0xe9,
  ờ: 0xea, ú: 0xf3, ừ: 0xf5, ữ: 0xf7, ứ: 0xf8, ỳ: 0xfa, ă: 0xa8, ọ: 0xe4, Đ: 0xa7,
}; // biome-ignore format: a table
const W1258: Readonly<Record<string, readonly number[]>> = {
  â: [0xe2], ê: [0xea], ô: [0xf4], ơ: [0xf5], ư: [0xfd], đ: [0xf0], à: [0xe0], á: [0xe1], é: [0xe9], í: [0xed],
  ó: [0xf3], ú: [0xfa], ă: [0xe3], Đ: [0xd0],
}; // biome-ignore format: a table
const MARKS: Readonly<Record<string, number>> = {
  "\u0300": 0xcc,
  "\u0309": 0xd2,
  "\u0303": 0xde,
  "\u0301": 0xec,
  "\u0323": 0xf2,
};

function tcvn3(text: string): Buffer {
  return Buffer.from([...text].flatMap((letter) => TCVN3[letter] ?? [...Buffer.from(letter, "latin1")]));
}

/** Windows-1258 writes a letter with its hat or horn, then the tone after it. */
function windows1258(text: string): Buffer {
  return Buffer.from(
    [...text].flatMap((letter) => {
      if (W1258[letter]) return [...W1258[letter]];
      const [base = "", ...marks] = [...letter.normalize("NFD")];
      const tones = marks.flatMap((mark) => MARKS[mark] ?? []);
      const stem = (base + marks.filter((mark) => MARKS[mark] === undefined).join("")).normalize("NFC");
      return [...(W1258[stem] ?? Buffer.from(stem, "latin1")), ...tones];
    }),
  );
}

const SENTENCES = [
  "Nguyễn Văn Đức", "Trần Thị Hồng", "Đỗ Quốc Việt", "thành phố Hà Nội", "xã Tân Lập, huyện Đan Phượng",
  "Lê Hữu Phước", "giấy chứng sinh", "Phạm Thị Bích Ngọc", "đăng ký lại",
]; // biome-ignore format: a list

test.each(SENTENCES)("%s in TCVN3 is named TCVN3", (text) => {
  if ([...text].some((letter) => letter > "\u00ff" && !TCVN3[letter])) return;
  expect(guessEncoding(tcvn3(`{"a":"${text}"}`))).toBe("TN-READ-TCVN3");
});

test.each(SENTENCES)("%s in Windows-1258 is named Windows-1258", (text) => {
  expect(guessEncoding(windows1258(`{"a":"${text}"}`))).toBe("TN-READ-WINDOWS-1258");
});

test("UTF-8 with a damaged byte is damaged UTF-8", () => {
  const bytes = Buffer.from("Nguyễn Thị Hồng Đào, thôn Đông Hồ");
  bytes[7] = 0xff;
  expect(guessEncoding(bytes)).toBe("TN-READ-UTF8");
  expect(guessEncoding(Buffer.from("Nguyễn Thị Mỹ").subarray(0, -1))).toBe("TN-READ-UTF8");
  expect(guessEncoding(Buffer.from([0xff, 0xfe, 0x80, 0x81]))).toBe("TN-READ-UTF8");
});
