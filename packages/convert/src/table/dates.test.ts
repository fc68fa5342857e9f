import { describe, expect, test } from "vitest";
import { readDateColumn } from "./dates.ts";
import { plainDate } from "./plain-date.ts";

describe("a column of dates", () => {
  test("with one day after the twelfth has the day first", () => {
    expect(readDateColumn(["03/04/1990", "20/04/1990"])).toMatchObject({ forms: ["dd/MM/yyyy"], doubts: [] });
  });
  test("with the second number above twelve has the month first", () => {
    expect(readDateColumn(["03/04/1990", "04/20/1990"])).toMatchObject({ forms: ["MM/dd/yyyy"], doubts: [] });
  });
  test("whose numbers all stay below thirteen is not decided: both readings are told, with the count", () => {
    expect(readDateColumn(["03/04/1990", "05/06/1991"])).toMatchObject({
      forms: [],
      doubts: [{ code: "day-month-open", params: { open: 2, readings: ["dd/MM/yyyy", "MM/dd/yyyy"] } }],
    });
  });
  test("that mixes both ways is not decided: each way is counted", () => {
    expect(readDateColumn(["20/04/1990", "04/20/1990", "01/02/1990"])).toMatchObject({
      forms: [],
      doubts: [{ code: "day-month-mixed", params: { dayFirst: 1, monthFirst: 1, open: 1 } }],
    });
  });
  test("in dashes with the month first is a form that nobody reads", () => {
    expect(readDateColumn(["04-20-1990"]).doubts).toEqual([
      { code: "date-form", params: { form: "MM-dd-yyyy", count: 1 } },
    ]);
  });
  test("of day numbers asks from which year they count", () => {
    expect(readDateColumn(["24517", "27340"]).doubts).toMatchObject([
      { code: "date-form", params: { form: "serial", count: 2, readings: ["excel-1900", "excel-1904"] } },
    ]);
  });
  test.each([
    [
      ["20.03.1985", "03.1985", "1985", "30 tuổi"],
      ["dd.MM.yyyy", "MM.yyyy", "yyyy", "age"],
    ],
    [
      ["1985-03-20", "1985-03"],
      ["yyyy-MM-dd", "yyyy-MM"],
    ],
    [["19850320"], ["yyyyMMdd"]],
    [["2019-09-16 08:15:00"], ["yyyy-MM-dd"]],
    [
      ["00/00/1954", "20/03/1985"],
      ["yyyy", "dd/MM/yyyy"],
    ],
  ])("%j names its forms", (texts, forms) => {
    expect(readDateColumn(texts).forms.toSorted()).toEqual(forms.toSorted());
  });
  test.each(["khoảng 1954", "1954 (?)", "??/03/1954", "31/31/1990", "12/3/54"])(
    "%s speaks of a day, and no form is made up for it",
    (text) => expect(readDateColumn([text])).toMatchObject({ forms: [], dates: 1, nearly: 1 }),
  );
});

describe("a cell made plain by rule", () => {
  test.each([
    ["00/00/1954", ["dd/MM/yyyy", "yyyy"], "1954"],
    ["0/0/1954", ["yyyy"], "1954"],
    ["00.00.1954", ["dd.MM.yyyy", "yyyy"], "1954"],
    ["00/03/1954", ["MM/yyyy"], "03/1954"],
    ["00.3.1954", ["MM.yyyy"], "03.1954"],
    ["24517", ["excel-1900"], "1967-02-14"],
    ["24517", ["excel-1904"], "1971-02-15"],
  ])("%s in %j is %s", (text, forms, plain) => expect(plainDate(text, forms)?.text).toBe(plain));

  test.each([
    ["khoảng 1954", ["yyyy"]],
    ["1954 (?)", ["yyyy"]],
    ["31.02.1990", ["dd.MM.yyyy", "yyyy"]],
    ["00/00/1954", ["dd/MM/yyyy"]],
    ["00/13/1954", ["MM/yyyy"]],
    ["24517", ["dd/MM/yyyy"]],
    ["1967", ["excel-1900", "yyyy"]],
    ["45", ["excel-1900"]],
  ])("%s in %j stays as it is", (text, forms) => expect(plainDate(text, forms)).toBeUndefined());
});
