import { describe, expect, it } from "vitest";
import { type DataRow, findRows, sayPeriod, type TableData } from "./rows.ts";
import type { TableWords } from "./words.ts";

const row = (code: string, vi: string, from: string, to: string, parent = "01"): DataRow => [
  code, vi, "", parent, from, to, "", "active", "system", 0, "",
]; // biome-ignore format: a row

const data: TableData = {
  parents: { "01": "Thành phố Hà Nội" },
  texts: ["nguồn"],
  rows: [
    row("00004", "Phường Trúc Bạch", "", "2025-07-01"),
    row("00004", "Phường Ba Đình", "2025-07-01", ""),
    row("10004", "Xã Đình 00004", "", "", ""),
  ],
};
const names = (text: string, day = "") => findRows(data, { text, day }).map(([, vi]) => vi);

describe("rows of a code table", () => {
  it("are found without diacritics, in any order of words, and by the unit above", () => {
    expect(names("ba dinh")).toEqual(["Phường Ba Đình"]);
    expect(names("ĐÌNH  ba")).toEqual(["Phường Ba Đình"]);
    expect(names("ha noi truc")).toEqual(["Phường Trúc Bạch"]);
    expect(names("không có")).toEqual([]);
  });

  it("that have the words themselves come before those of a unit of that name", () => {
    const other = { ...data, parents: { "01": "Quận Ba Đình" } };
    const found = findRows(other, { text: "ba dinh", day: "" }).map(([, vi]) => vi);
    expect(found).toEqual(["Phường Ba Đình", "Phường Trúc Bạch"]);
  });

  it("that have the words as they were written come before those that only hold their letters", () => {
    const rows = [row("20207", "Phường Thanh Khê Đông", "", ""), row("20305", "Phường An Khê", "", "")];
    const found = findRows({ ...data, rows }, { text: "phuong an khe", day: "" }).map(([, vi]) => vi);
    expect(found).toEqual(["Phường An Khê", "Phường Thanh Khê Đông"]);
  });

  it("with that very code come first", () => {
    expect(names("00004")).toEqual(["Phường Trúc Bạch", "Phường Ba Đình", "Xã Đình 00004"]);
  });

  it("are those in force on a day, when only those are wanted", () => {
    expect(names("00004", "2025-07-01")).toEqual(["Phường Ba Đình", "Xã Đình 00004"]);
    expect(names("", "2025-06-30")).toEqual(["Phường Trúc Bạch", "Xã Đình 00004"]);
  });

  it("say their last day, not the day after", () => {
    const words = { lang: "vi", since: "từ {day}", until: "đến hết {day}" } as TableWords;
    expect(data.rows.map((one) => sayPeriod(one, words))).toEqual(["đến hết 30/6/2025", "từ 01/7/2025", ""]);
  });
});
