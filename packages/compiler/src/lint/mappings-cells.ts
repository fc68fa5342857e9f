import type { Finding } from "../finding.ts";

const MARKS = ["text", "system", "secondary", "recalled", "proposed"];

/** Reports one fault of one line. */
export type Say = (line: number, message: string, fix: string) => void;

/** How to report a fault in one file of `schemas/mappings`. */
export const sayIn =
  (id: string, findings: Finding[]): Say =>
  (line, message, fix) =>
    findings.push({ file: `mappings/${id}.csv`, pointer: `${line}`, message, fix });

/** Line breaks, tabs and what nobody sees; a line break would shift the rows of the packed tables. */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/u;

/** Text that two people would see alike must be alike: composed Unicode, no stray blanks. */
export function checkCells(say: Say, line: number, cells: readonly string[]): void {
  if (cells.some((cell) => cell !== cell.normalize("NFC")))
    say(line, "Chữ không ở dạng NFC.", "Lưu dòng ở dạng Unicode dựng sẵn (NFC).");
  if (cells.some((cell) => cell !== cell.trim() || cell.includes("  ")))
    say(line, "Thừa khoảng trắng.", "Bỏ khoảng trắng đầu, cuối và khoảng trắng kép.");
  if (cells.some((cell) => HIDDEN.test(cell)))
    say(line, "Có ngắt dòng hoặc ký tự ẩn trong ô.", "Viết mỗi ô trên một dòng, bỏ ký tự không nhìn thấy.");
}

/** Every line says how well it is known, and where to look again. */
export function checkMark(
  say: Say,
  line: number,
  { mark, source }: { readonly mark: string; readonly source: string },
): void {
  if (!MARKS.includes(mark)) say(line, `Dấu bằng chứng "${mark}" không có.`, `Dùng ${MARKS.join(", ")}.`);
  if (source === "") say(line, "Thiếu nguồn.", "Ghi nơi có thể xem lại ở cột source.");
}
