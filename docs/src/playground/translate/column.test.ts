import { address } from "@thongnhat/code-tables/address";
import { huyen } from "@thongnhat/code-tables/huyen";
import { tinh } from "@thongnhat/code-tables/tinh";
import { xa } from "@thongnhat/code-tables/xa";
import { describe, expect, test } from "vitest";
import { readLine, readLines, rowWriter } from "./column.ts";

const tables = new Map([tinh, huyen, xa].map((table) => [table.id, table]));
const book = { table: xa, tables, address };
const common = { asked: "", from: "2025-06-30", to: "2025-07-01" };

describe("a line of a pasted column", () => {
  test("may carry its own day", () => {
    expect(readLine("00001")).toEqual({ asked: "00001" });
    expect(readLine("00001\t30/06/2025")).toEqual({ asked: "00001", day: "2025-06-30" });
    expect(readLine(" 00001 ; 2024-05-01 ")).toEqual({ asked: "00001", day: "2024-05-01" });
  });
  test("keeps commas that are part of a name", () => {
    expect(readLine("Phường Phúc Xá, Quận Ba Đình")).toEqual({ asked: "Phường Phúc Xá, Quận Ba Đình" });
    expect(readLine("00001,99/99/2025")).toEqual({ asked: "00001,99/99/2025" });
  });
  test("that is empty is no line", () => {
    expect(readLines("00001\n\n  \n00004\r\n")).toHaveLength(2);
  });
});

describe("a translated line", () => {
  const write = rowWriter(book, common, "vi");
  test("has the code when it is certain", () => {
    expect(write({ asked: "00001" })).toMatchObject({
      certain: true,
      code: "00097",
      name: "Phường Hồng Hà, Thành phố Hà Nội",
    });
  });
  test("has every possibility when a ward was divided, and no choice", () => {
    const row = write({ asked: "00112" });
    expect(row).toMatchObject({ certain: false, code: "", outcome: "nhiều mã, cần người quyết định" });
    expect(row.possible[0]).toBe("00004 | 00103");
  });
  test("may be decided by people, when the reader says so", () => {
    expect(rowWriter(book, { ...common, by: "population" }, "vi")({ asked: "00112" })).toMatchObject({
      certain: true,
      code: "00103",
    });
  });
  test("may be a name with the names above it, or one that is found in many places", () => {
    expect(write({ asked: "phuong phuc xa, ba dinh, ha noi" })).toMatchObject({
      certain: true,
      code: "00097",
    });
    expect(write({ asked: "Xã Tân Lập" })).toMatchObject({ certain: false, code: "" });
    expect(write({ asked: "Xã Không Có Thật" })).toMatchObject({
      certain: false,
      outcome: "không có mã đó vào ngày đó",
    });
  });
  test("with lost zeros is not put right in silence", () => {
    expect(write({ asked: "1" })).toMatchObject({
      certain: false,
      code: "",
      why: expect.stringContaining("00001"),
    });
  });
});
