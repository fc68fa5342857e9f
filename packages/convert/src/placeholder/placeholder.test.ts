import { expect, test } from "vitest";
import { isFabricatedNumber, whyNothing } from "./placeholder.ts";

test.each([
  ["?", "khong-doc-duoc"],
  ["Không rõ", "khong-xac-dinh-duoc"],
  ["chưa xác định", "khong-xac-dinh-duoc"],
  ["Null", "so-khong-ghi"],
  ["-", "so-khong-ghi"],
  ["Nguyễn Văn Không", undefined],
  ["An", undefined],
  ["Mơ", undefined],
  ["Khổng", undefined],
  ["mờ", "khong-doc-duoc"],
])("%s", (text, why) => {
  expect(whyNothing(text)).toBe(why);
});

test("a filler is known however it is written", () => {
  const fillers = [
    "không rõ",
    "chưa biết",
    "k rõ",
    "ko xác định",
    "unknown",
    "rách",
    "mất chữ",
    "không đọc được",
  ];
  const ways = [
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  ];
  for (const word of [
    ...fillers,
    "x",
    "không có",
    "null",
    "undefined",
    "n/a",
    "test",
    "đính kèm",
    "xxx",
    "...",
  ])
    for (const way of ways) expect([way(word), whyNothing(way(word))]).not.toEqual([way(word), undefined]);
  expect(whyNothing(" Không rõ ")).toBe("khong-xac-dinh-duoc");
});

test.each([
  "000000001",
  "000000000",
  "111111111",
  "999999999999",
  "123456789",
  "012345678",
  "000 000 001",
  "0",
])("%s was typed to fill the cell", (text) => {
  expect(isFabricatedNumber(text)).toBe(true);
});

test.each(["900123456", "000177000123", "B1234567", "112233445"])("%s may be a number", (text) => {
  expect(isFabricatedNumber(text)).toBe(false);
});
