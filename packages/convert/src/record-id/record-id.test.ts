import { expect, test } from "vitest";
import { digitisedRecordId, isWholeId } from "./record-id.ts";

const idOf = ({ office = "14233", year = "1985", book = "01/1985", number = "27" }): string =>
  digitisedRecordId("KS", [office, year, book, number]);

test("the id names kind, office, year, book and number", () => {
  expect(idOf({})).toBe("KS.14233.1985.01-1985.27");
});

test("a part that the row lacks is an underscore", () => {
  expect(idOf({ year: "", number: "" })).toBe("KS.14233._.01-1985._");
});

test("different keys never share an id", () => {
  const ids = ["01/1985", "01-1985", "01.1985", "01 1985", "01_1985", "_", "01_2f_1985"].map((book) =>
    idOf({ book }),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("an id fits the bound of a record id and its alphabet", () => {
  for (const number of ["27 (bổ sung)".repeat(20), "?", "đ", "27b"])
    expect(idOf({ number })).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);
});

test("an id that lacks a part says so", () => {
  expect(isWholeId(idOf({}))).toBe(true);
  expect(isWholeId(idOf({ year: "" }))).toBe(false);
});
