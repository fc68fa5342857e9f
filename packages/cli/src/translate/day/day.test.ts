import { expect, test } from "vitest";
import { dayOf, dayText, dayValue, NO_DAY } from "./day.ts";

const read = (text: string) => dayOf(Buffer.from(`x,${text},y`), 2, 2 + Buffer.byteLength(text));

test.each([
  ["2025-06-30", 20250630],
  [" 2025-06-30 ", 20250630],
  ["2025-06-30T08:15:00+07:00", 20250630],
  ["2025-06-30 00:00:00", 20250630],
  ["30/06/2025", 20250630],
  ["30-06-2025", 20250630],
  ["1/7/2025", 20250701],
  ["01/7/2025", 20250701],
  ["29/02/2024", 20240229],
])("%j is a day", (text, day) => {
  expect(read(text)).toBe(day);
});

test.each([
  "2025-02-30", "2025-13-01", "2025-06-30x", "2025-06", "2025", "30/6/25", "30/06-2025", "29/02/2023", "hôm qua",
  "20250630", "2025/06/30", "99999999", "1/1/1/2025", "--------", "////////",
])("%j is no day", (text) => {
  expect(read(text)).toBe(NO_DAY.unreadable);
}); // biome-ignore format: a list

test("an empty cell, or one with spaces only, is blank", () => {
  expect(read("")).toBe(NO_DAY.blank);
  expect(read("   ")).toBe(NO_DAY.blank);
});

test("a number stands for a day and back", () => {
  expect(dayValue("0987-01-02")).toBe(9870102);
  expect(dayText(9870102)).toBe("0987-01-02");
});
