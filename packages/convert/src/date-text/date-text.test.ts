import { describe, expect, test } from "vitest";
import { birthYears, readDateText } from "./date-text.ts";

const forms = ["dd.MM.yyyy", "dd/MM/yyyy", "MM.yyyy", "yyyy", "age"] as const;

describe("dates as a digitised book writes them", () => {
  test.each([
    ["20.03.1954", { kind: "date", value: "1954-03-20", form: "dd.MM.yyyy" }],
    ["5.3.1985", { kind: "date", value: "1985-03-05", form: "dd.MM.yyyy" }],
    ["29.02.2000", { kind: "date", value: "2000-02-29", form: "dd.MM.yyyy" }],
    ["05/03/1999", { kind: "date", value: "1999-03-05", form: "dd/MM/yyyy" }],
    ["03.1954", { kind: "date", value: "1954-03", form: "MM.yyyy" }],
    ["1954", { kind: "date", value: "1954", form: "yyyy" }],
    ["30 tuổi", { kind: "age", years: 30, counting: "either" }],
    ["30t", { kind: "age", years: 30, counting: "either" }],
    ["28 tuổi mụ", { kind: "age", years: 28, counting: "nominal" }],
    ["28 tuổi tây", { kind: "age", years: 28, counting: "round" }],
    ["31.02.1985", { kind: "impossible", form: "dd.MM.yyyy" }],
    ["29.02.1900", { kind: "impossible", form: "dd.MM.yyyy" }],
    ["00.00.1954", { kind: "impossible", form: "dd.MM.yyyy" }],
    ["13.1985", { kind: "impossible", form: "MM.yyyy" }],
    ["0000", { kind: "impossible", form: "yyyy" }],
    ["khoảng 1954", { kind: "unreadable" }],
    ["85", { kind: "unreadable" }],
    ["1954-03-20", { kind: "unreadable" }],
    ["05.03/1999", { kind: "unreadable" }],
    ["200 tuổi", { kind: "unreadable" }],
    ["03/1954", { kind: "unreadable" }],
  ])("%s", (text, expected) => {
    expect(readDateText(text, forms)).toEqual(expected);
  });

  test("a form that the format does not name is not read", () => {
    expect(readDateText("05/03/1999", ["dd.MM.yyyy"])).toEqual({ kind: "unreadable" });
    expect(readDateText("30 tuổi", ["yyyy"])).toEqual({ kind: "unreadable" });
  });
});

describe("the years of birth behind an age", () => {
  test("an age of 30 in 1984 covers full years and tuổi mụ, with Tết", () => {
    expect(birthYears(30, 1984, "either")).toBe("1953/1956");
  });
  test("an age said to be counted in full years covers two years", () => {
    expect(birthYears(30, 1984, "round")).toBe("1953/1954");
  });
  test("an age said to be tuổi mụ starts a year later", () => {
    expect(birthYears(28, 1984, "nominal")).toBe("1956/1958");
  });
  test("nobody is born after the age was written", () => {
    expect(birthYears(1, 1984, "either")).toBe("1982/1984");
  });
});
