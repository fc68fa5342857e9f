import { describe, expect, test } from "vitest";
import { readSheet } from "../read/read.ts";
import { allRows, smallWorkbook, textRow } from "../workbook.fixture.ts";
import { headerOf } from "./header.ts";

const header = async (data: string, merges: readonly string[] = []) => {
  const list = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const after = merges.length > 0 ? `<mergeCells>${list}</mergeCells>` : "";
  return headerOf(await allRows(readSheet(smallWorkbook({ sheets: [{ name: "Sổ", data, after }] }))));
};
const data = (row: number) => textRow(row, ["1", "Lò Văn Ví Dụ", "1985", "Thôn 1"]);

describe("the header of a table", () => {
  test("is the first row when nothing stands above it", async () => {
    expect(await header(textRow(1, ["Số", "Họ tên", "Năm sinh", "Ở"]) + data(2))).toEqual({
      names: ["Số", "Họ tên", "Năm sinh", "Ở"],
      rows: [1],
      skipped: [],
    });
  });
  test("is found below empty rows, a title over the whole table and a line with a date", async () => {
    const rows = [
      textRow(3, ["SỔ ĐĂNG KÝ KHAI SINH"]),
      textRow(4, ["", "", "", "Năm 1985"]),
      textRow(6, ["Số", "Họ tên", "Năm sinh", "Ở"]),
      data(7),
    ];
    expect(await header(rows.join(""), ["A3:D3"])).toEqual({
      names: ["Số", "Họ tên", "Năm sinh", "Ở"],
      rows: [6],
      skipped: [3, 4],
    });
  });
  test("of two levels joins what stands above with what stands below", async () => {
    const rows = [
      textRow(1, ["Số", "Mẹ", "", "Ghi\nchú"]),
      textRow(2, ["", "Họ tên", "Năm sinh"]),
      textRow(3, ["(1)", "(2)", "(3)", "(4)"]),
      data(4),
    ];
    expect(await header(rows.join(""), ["A1:A2", "B1:C1", "D1:D2"])).toEqual({
      names: ["Số", "Mẹ › Họ tên", "Mẹ › Năm sinh", "Ghi chú"],
      rows: [1, 2],
      skipped: [],
      numbering: 3,
    });
  });
  test("of two levels is told even when only the wide cells are merged", async () => {
    const rows = [textRow(1, ["Số", "Mẹ"]), textRow(2, ["", "Họ tên", "Năm sinh"]), data(3)];
    expect((await header(rows.join(""), ["B1:C1"]))?.names).toEqual(["Số", "Mẹ › Họ tên", "Mẹ › Năm sinh"]);
  });
  test("with a wide cell does not swallow the first record", async () => {
    const rows = [textRow(1, ["Số", "Họ tên", "", "Ở"]), textRow(2, ["a", "b", "c", "d"])];
    expect((await header(rows.join(""), ["B1:C1"]))?.rows).toEqual([1]);
  });
  test("of a single column is its first row", async () => {
    expect((await header(textRow(1, ["Họ tên"]) + textRow(2, ["Lò Văn Ví Dụ"])))?.names).toEqual(["Họ tên"]);
  });
  test("is missing in a sheet of numbers and in an empty one", async () => {
    expect(await header('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>')).toBeUndefined();
    expect(headerOf([])).toBeUndefined();
  });
});
