/**
 * TCVN 5712:1993 VN3 ("ABC", fonts named .Vn…): byte → letter. The fonts for capitals (.VnTimeH) show the same bytes
 * as capital letters, so a text of such a cell comes out in small letters.
 */
const LETTERS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽ"],
  [0xd0, "éẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const BY_BYTE: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap(([first, letters]) =>
    [...letters].map((letter, at) => [String.fromCharCode(first + at), letter] as const),
  ),
);

/**
 * Text in TCVN3 that was read as Latin letters, as proper Vietnamese; other characters stay.
 * @example decodeTcvn3("NguyÔn V¨n An"); // "Nguyễn Văn An"
 */
export function decodeTcvn3(text: string): string {
  let out = "";
  for (const letter of text) out += BY_BYTE.get(letter) ?? letter;
  return out;
}
