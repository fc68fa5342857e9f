import { commentText } from "../writer.ts";

const WIDTH = 100;

/** What ends a line in some language, or turns the direction of what is shown: code could hide behind it. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Lines of documentation, each broken at words. No word of a unit's label leaves the comment that it stands in. */
export function wrapDocs(docs: readonly string[], width = WIDTH): string[] {
  return docs.flatMap((doc) => {
    const lines: string[] = [];
    let line = "";
    for (const word of doc.replaceAll(UNSEEN, " ").split(" ")) {
      if (line !== "" && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

/** A comment as Java, TypeScript and PHP write it. */
export function blockComment(
  docs: readonly string[],
  safe: (text: string) => string = commentText,
): string[] {
  return ["/**", ...wrapDocs(docs).map((line) => ` * ${safe(line)}`), " */"];
}

/** Each line moved to the right, empty ones left empty. */
export function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === "" ? "" : `${by}${line}`));
}

/** `ngaySinhBangChu` → `ngay_sinh_bang_chu`; `khai-sinh` → `khai_sinh`. */
export function snakeCase(name: string): string {
  return name
    .replaceAll("-", "_")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase();
}

/** A name with an underscore after it where the language keeps the word for itself. */
export function safeName(name: string, reserved: ReadonlySet<string>): string {
  return reserved.has(name) ? `${name}_` : name;
}

/** Words of a language, from a list with spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** First line of what is written. */
export function banner(edition: string): string {
  return `Sinh từ chuẩn thongnhat, bản ngày ${edition}, bằng lệnh "thongnhat types". Không sửa tay: chạy lại lệnh.`;
}
