import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvText } from "./csv.ts";

const TRIGGERS = ["=", "+", "-", "@", "\t", "\r"];
const VARIANTS = (trigger: string) => [
  `${trigger}1+1`,
  `${trigger}"a"`,
  `${trigger}a,b`,
  `${trigger}\n1`,
  `${trigger}\r\n=1`,
  `${trigger}${trigger}cmd|' /C calc'!A0`,
];

test.each(TRIGGERS)("a cell that begins with %j is text to Excel, however it is quoted", (trigger) => {
  for (const text of VARIANTS(trigger)) {
    const [cells = []] = parse(csvText([["tep", text]])) as string[][];
    expect(cells).toEqual(["tep", `'${text}`]);
  }
});

test("a line break in a cell begins no row, and what stands behind it no cell", () => {
  for (const text of ["a\n=1+1", "a\r=1+1", "a\r\n=1+1"]) expect(parse(csvText([[text]]))).toEqual([[text]]);
});

test("other cells stay as they are, and a file begins so that Excel reads it as UTF-8", () => {
  const cells = ["Nguyễn Thị Ví Dụ", '"xã" A, B', "a\r\nb", " =1", "12-3", "", "0123"];
  expect(parse(csvText([cells]))).toEqual([cells]);
  expect(csvText([["a"]], true)).toBe("\ufeffa\r\n");
});
