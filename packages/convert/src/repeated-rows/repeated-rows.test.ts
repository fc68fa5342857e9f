import { expect, test } from "vitest";
import { findRepeatedRows, rememberRows } from "./repeated-rows.ts";

const bich = { so: "1", nksHoTen: "Nguyễn Thị Bích" };
const toan = { so: "2", nksHoTen: "Lâm Văn Toản" };

test("a row that was exported twice points at the first", () => {
  expect([...findRepeatedRows([bich, toan, { ...bich }])]).toEqual([{ row: 4, first: 2 }]);
});

test("the same row in decomposed text, with trailing blanks or an empty column more, is the same row", () => {
  const again = { nksHoTen: `${bich.nksHoTen.normalize("NFD")}  `, so: "1", ghiChu: " " };
  expect([...findRepeatedRows([bich, again])]).toEqual([{ row: 3, first: 2 }]);
});

test("a text in another column is another row", () => {
  expect([
    ...findRepeatedRows([
      { a: "1", b: "" },
      { a: "", b: "1" },
    ]),
  ]).toEqual([]);
});

test("a hundred thousand different rows are all different", () => {
  const firstOf = rememberRows();
  let found = 0;
  for (let i = 0; i < 100_000; i++) if (firstOf({ so: String(i), ten: "A" }, i) !== undefined) found++;
  expect(found).toBe(0);
});
