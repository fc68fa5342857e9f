import { expect, test } from "vitest";
import { readCell } from "./cell.ts";

test("clean text is taken as it is", () => {
  expect(readCell("Nguyễn Thị Bích")).toEqual({ text: "Nguyễn Thị Bích", changes: [] });
  expect(readCell("")).toEqual({ text: "", changes: [] });
});

test("decomposed text is composed, and that is said", () => {
  expect(readCell("Nguyễn Thị Bích".normalize("NFD"))).toEqual({
    text: "Nguyễn Thị Bích",
    changes: [{ code: "TN-TEXT-NFC", repair: "normalise-nfc" }],
  });
});

test("blanks at the ends, doubled and no-break spaces become plain single spaces", () => {
  expect(readCell(" Bùi\u00a0Thị  Lụa ")).toEqual({
    text: "Bùi Thị Lụa",
    changes: [
      { code: "TN-TEXT-SPACE", repair: "trim" },
      { code: "TN-TEXT-SPACE", repair: "collapse-spaces" },
    ],
  });
});

test("a cell of blanks says nothing", () => {
  expect(readCell(" \u00a0\t")).toEqual({ text: "", changes: [] });
});

test("a note of several lines becomes one line: the standard allows no line breaks", () => {
  expect(readCell("Sổ rách góc\r\nchép lại")).toEqual({
    text: "Sổ rách góc chép lại",
    changes: [{ code: "TN-TEXT-SPACE", repair: "collapse-spaces" }],
  });
});

test("letters are never changed: Ð for Đ and a zero-width space stay for the validator", () => {
  expect(readCell("Ðinh Văn\u200b An").text).toBe("Ðinh Văn\u200b An");
});
