import { describe, expect, test } from "vitest";
import { textLines } from "../lines/lines.ts";
import type { Mark } from "../locate/place.ts";
import { hunksOfRecords, hunksOfText, type Shown, stretchesOf } from "./hunks.ts";

const finding = { code: "TN-CODE", severity: "error", path: "/a", file: "", line: 1 } as const;
const mark = (line: number): Mark => ({ line, from: 0, to: 1, finding });
const outline = (shown: readonly Shown[]) =>
  shown.map((one) =>
    one.kind === "gap" ? `${one.line}+${one.lines}` : `${one.line}${one.marks.length > 0 ? "!" : ""}`,
  );

describe("a text that is shown", () => {
  const lines = textLines(Array.from({ length: 30 }, (_, index) => `dòng ${index + 1}`).join("\n"));
  test("is whole when it is short", () => {
    expect(hunksOfText(lines, [mark(3)])).toHaveLength(30);
  });
  test("is only what is near findings when it is long; gaps say how many lines they hold", () => {
    expect(outline(hunksOfText(lines, [mark(6), mark(8)], 10))).toEqual([
      "1+2", "3", "4", "5", "6!", "7", "8!", "9", "10", "11", "12+19",
    ]); // biome-ignore format: a row of lines
    expect(outline(hunksOfText(lines, [], 10))).toEqual(["1+30"]);
  });
});

test("of a file only the lines with findings are shown, each once and in order", () => {
  const text = "một\r\nhai\nba";
  const records = [
    { line: 10, text, skipped: 0, marks: [mark(11), mark(10), mark(11)] },
    { line: 5, text: "x", skipped: 0, marks: [mark(5)] },
  ];
  const shown = hunksOfRecords(records);
  expect(outline(shown)).toEqual(["1+4", "5!", "6+4", "10!", "11!"]);
  expect(shown.at(3)).toMatchObject({ text: "một" });
  expect(shown.at(4)).toMatchObject({ text: "hai", marks: [{}, {}] });
});

describe("a line", () => {
  const told = (text: string, ...spans: [number, number][]) =>
    stretchesOf(
      text,
      spans.map(([from, to]) => ({ from, to })),
    ).map((one) => (one.marked ? `[${one.text}]` : one.text));
  test("is cut where marks begin and end; marks that meet are one", () => {
    expect(told("abcdef", [1, 2], [4, 6])).toEqual(["a", "[b]", "cd", "[ef]"]);
    expect(told("abcdef", [1, 3], [2, 4])).toEqual(["a", "[bcd]", "ef"]);
    expect(told("abc")).toEqual(["abc"]);
  });
  test("loses nothing unless it is long, and keeps what is near its marks then", () => {
    const long = `${"a".repeat(5000)}X${"b".repeat(5000)}`;
    const [before = "", marked, after = ""] = told(long, [5000, 5001]);
    expect([before, marked, after]).toEqual([`…${"a".repeat(60)}`, "[X]", `${"b".repeat(60)}…`]);
    expect(told(long).join("").length).toBeLessThan(500);
  });
  test("may be marked beyond its end without harm", () => {
    expect(told("ab", [5, 9], [1, 7])).toEqual(["a", "[b]"]);
  });
});
