import { describe, expect, test } from "vitest";
import { rowPlace, SCANNED, scanRow } from "./scan.ts";

const layout = { delimiter: 0x2c, column: 1, second: 2 };

function scan(text: string, last = true, start = 0) {
  const bytes = Buffer.from(text);
  const place = rowPlace();
  const status = scanRow(bytes, start, last, layout, place);
  const cell = (from: number, to: number) => (from < 0 ? undefined : bytes.toString("utf8", from, to));
  return {
    status,
    cells: place.cells,
    wanted: cell(place.from, place.to),
    second: cell(place.from2, place.to2),
    content: bytes.toString("utf8", start, place.end),
    rest: bytes.toString("utf8", place.next),
  };
}

describe("a row of a table", () => {
  test("ends at its line break, and its cells are found", () => {
    expect(scan("1,00001,2025-06-30,x\n2,00004,,\n")).toEqual({
      status: SCANNED.row,
      cells: 4,
      wanted: "00001",
      second: "2025-06-30",
      content: "1,00001,2025-06-30,x",
      rest: "2,00004,,\n",
    });
  });
  test("keeps delimiters, line breaks and doubled quotes inside quotes", () => {
    expect(scan('"a,b\n""c""","00001","d"\r\nnext')).toMatchObject({
      status: SCANNED.row,
      cells: 3,
      wanted: "00001",
      second: "d",
      content: '"a,b\n""c""","00001","d"',
      rest: "next",
    });
  });
  test.each([
    ["with CRLF", "1,2,3\r\n", "3"],
    ["at the end of the file", "1,2,3", "3"],
    ["at the end of the file after CR", "1,2,3\r", "3"],
    ["with an empty last cell", "1,2,\r\n", ""],
    ["with a quoted last cell and CR at the end", '1,2,"3"\r', "3"],
  ])("ends before its line break %s", (_, text, second) => {
    expect(scan(text)).toMatchObject({ status: SCANNED.row, cells: 3, second, rest: "" });
  });
  test("has a quote in the middle of a plain cell as a letter", () => {
    expect(scan('1,12" ống,x\n')).toMatchObject({ status: SCANNED.row, cells: 3, wanted: '12" ống' });
  });
  test("that is too short has no wanted cell", () => {
    expect(scan("1\n")).toMatchObject({ status: SCANNED.row, cells: 1, wanted: undefined });
  });
  test.each(["1,2", '1,"2', '1,"2"', '1,"2"\r', '1,"2""'])("%j may go on in the bytes to come", (text) => {
    expect([SCANNED.incomplete, SCANNED.open]).toContain(scan(text, false).status);
  });
  test.each(['1,"2"x,3\n', '1,"2\n3,4\n', '"1" ,2\n'])("%j has broken quotes", (text) => {
    expect(scan(text).status).toBe(SCANNED.broken);
  });
});
