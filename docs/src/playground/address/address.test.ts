import { address } from "@thongnhat/code-tables/address";
import { describe, expect, test } from "vitest";
import { PLAYGROUND_WORDS } from "../words/words.ts";
import { addressesCsv } from "./address-csv.ts";
import { addressNow, isSettled, unitNames } from "./read.ts";

const read = (text: string, by?: "population") =>
  address.parse(text, { asOf: "2025-06-30", now: "2025-07-01", ...(by && { by }) });
const merged = read("Số 5, tổ 3, P. Trúc Bạch, Q. Ba Đình, HN");
const divided = read("9 P. Thụy Khuê, Q. Tây Hồ, HN");

describe("an old address", () => {
  test("is written anew when its commune is known today for certain", () => {
    expect(addressNow(merged, "vi")).toBe("Số 5, tổ 3, Phường Ba Đình, Thành phố Hà Nội");
    expect(unitNames(merged.then, "vi")).toBe("Phường Trúc Bạch, Quận Ba Đình, Thành phố Hà Nội");
  });
  test("is not when its ward was divided, unless the reader says what decides", () => {
    expect([isSettled(divided), addressNow(divided, "vi")]).toEqual([false, undefined]);
    expect(addressNow(read("9 P. Thụy Khuê, Q. Tây Hồ, HN", "population"), "vi")).toBe(
      "9, Phường Tây Hồ, Thành phố Hà Nội",
    );
  });
  test("is not when nothing in it is a unit", () => {
    expect(addressNow(read("không có địa chỉ"), "vi")).toBeUndefined();
  });
});

test("addresses are saved with codes then and now, every possibility, and doubts", () => {
  const rows = [
    { text: "=a", parsed: merged },
    { text: "b", parsed: divided },
  ];
  const csv = addressesCsv(rows, PLAYGROUND_WORDS.vi.address, "vi");
  const [header = "", first = "", second = ""] = csv.slice(1).split("\r\n");
  expect(header.split(",")).toHaveLength(14);
  expect(first).toMatch(/^'=a,Đọc được,01,001,00004,"Phường Trúc Bạch, Quận Ba Đình, /);
  expect(first).toContain(',one,01,00004,"Phường Ba Đình, Thành phố Hà Nội",,"Số 5, tổ 3",,');
  expect(second).toContain(",cần người quyết định,,,,00004 | 00103,9,");
});
