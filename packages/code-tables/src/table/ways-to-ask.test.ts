import { describe, expect, test } from "vitest";
import { danToc, huyen, ngheNghiep, quocGia, tinh, toiDanh, xa } from "../index.ts";

const OLD = "2025-06-30";
const NEW = "2025-07-01";

describe("may this stand as a code?", () => {
  test.each([
    ["a valid code", xa.check("00004", { asOf: NEW }), { ok: true, historic: false }],
    ["a number that lost its zeros", tinh.check(1), { ok: false, reason: "not-text", meant: "01" }],
    ["a number that has them all", xa.check(25_357), { ok: false, reason: "not-text" }],
    [
      "a text that lost its zeros",
      xa.check("7", { asOf: OLD }),
      { ok: false, reason: "lost-zeros", meant: "00007" },
    ],
    ["a short text that still has a zero", xa.check("01", { asOf: OLD }), { ok: false, reason: "unknown" }],
    ["a code with a space", tinh.check(" 01"), { ok: false, reason: "not-clean", meant: "01" }],
    [
      "a code with an invisible character",
      tinh.check("0\u200b1"),
      { ok: false, reason: "not-clean", meant: "01" },
    ],
    ["a country in small letters", quocGia.check("vn"), { ok: false, reason: "not-clean", meant: "VN" }],
    ["a district code asked as a province", tinh.check("001"), { ok: false, reason: "unknown" }],
    ["no code at all", xa.check("Phường Ba Đình"), { ok: false, reason: "unknown" }],
    ["nothing", xa.check(undefined), { ok: false, reason: "not-text" }],
    ["an object", xa.check({ toString: () => "00004" }), { ok: false, reason: "not-text" }],
    [
      "a retired code in a new record",
      xa.check("00001", { asOf: NEW }),
      { ok: false, reason: "retired", to: NEW },
    ],
    [
      "a new code in an old record",
      xa.check("11948", { asOf: OLD }),
      { ok: false, reason: "not-yet", from: NEW },
    ],
    [
      "a day before the history",
      xa.check("00001", { asOf: "1990-01-01" }),
      { ok: false, reason: "not-known" },
    ],
    ["a withdrawn code", danToc.check("56"), { ok: false, reason: "retired" }],
  ])("%s", (_, given, expected) => {
    expect(given).toMatchObject(expected);
  });

  test("what may no longer be written may still be read", () => {
    expect(xa.check("00001", { asOf: NEW, use: "read" })).toMatchObject({ ok: true, historic: true });
    expect(danToc.check("56", { use: "read" })).toMatchObject({ ok: true, historic: true });
    expect(xa.check("99999", { use: "read" })).toMatchObject({ ok: false, reason: "unknown" });
    expect(xa.check("11948", { asOf: OLD, use: "read" })).toMatchObject({ ok: false, reason: "not-yet" });
  });

  test("every code of a day may be written on that day, and no other one", () => {
    for (const day of ["2012-05-01", OLD, NEW, "2026-11-22"]) {
      const valid = new Set(xa.list({ asOf: day }).map(({ code }) => code));
      for (const { code } of [...xa.list({ asOf: OLD }), ...xa.list()])
        expect(xa.check(code, { asOf: day }).ok, `${code} ${day}`).toBe(valid.has(code));
    }
  });
});

describe("above and below", () => {
  test("a commune was in a district, and is in a province", () => {
    expect(xa.ancestors("00001", { asOf: OLD })).toEqual([
      { table: "huyen", code: "001" },
      { table: "tinh", code: "01" },
    ]);
    expect(xa.ancestors("00004", { asOf: NEW })).toEqual([{ table: "tinh", code: "01" }]);
    expect(xa.ancestors("99999")).toEqual([]);
  });

  test("the communes of all districts are the communes of the country", () => {
    const below = huyen.list({ asOf: OLD }).flatMap(({ code }) => xa.children(code, { asOf: OLD }));
    expect(below).toHaveLength(10_035);
    expect(huyen.children("01", { asOf: OLD })).toHaveLength(30);
    expect(huyen.children("01", { asOf: NEW })).toEqual([]);
  });

  test("the communes of all provinces are the communes of the country, in either era", () => {
    const within = (asOf: string) =>
      tinh.list({ asOf }).reduce((sum, { code }) => sum + xa.list({ asOf, within: code }).length, 0);
    expect(within(OLD)).toBe(10_035);
    expect(within(NEW)).toBe(3_321);
    expect(xa.children("01", { asOf: NEW })).toHaveLength(126);
  });

  test("an occupation stands below its group, in the same table", () => {
    const [group] = ngheNghiep.list().filter(({ parent }) => parent === undefined);
    const below = ngheNghiep.children(group?.code ?? "");
    expect(below.length).toBeGreaterThan(1);
    expect(ngheNghiep.ancestors(below[0]?.code ?? "")).toEqual([{ table: "nghe-nghiep", code: group?.code }]);
  });

  test("a crime stands below its chapter, in another table", () => {
    expect(toiDanh.ancestors("123")).toEqual([{ table: "toi-danh-chuong", code: "XIV" }]);
  });

  test("a name is looked for within a place when the caller names one", () => {
    expect(xa.match("Tân Lập", { asOf: OLD }).status).toBe("ambiguous");
    expect(xa.match("Tân Lập", { asOf: OLD, within: "009" }).status).toBe("unmatched");
    const [first] = xa.list({ asOf: OLD }).filter(({ vi }) => vi === "Xã Tân Lập");
    const found = xa.match("xã tân lập", { asOf: OLD, within: first?.parent ?? "" });
    expect(found).toMatchObject({ status: "matched", code: first?.code, stage: "case" });
  });
});

describe("history", () => {
  test("all that a code has stood for, the earliest first", () => {
    expect(xa.history("00004").map(({ vi }) => vi)).toEqual(["Phường Trúc Bạch", "Phường Ba Đình"]);
    expect(tinh.history("22").map(({ vi }) => vi)).toEqual([
      "Tỉnh Quảng Ninh",
      "Tỉnh Quảng Ninh",
      "Thành phố Quảng Ninh",
    ]);
    expect(xa.history("99999")).toEqual([]);
  });

  test("entries cannot be changed, and are the same object every time", () => {
    const entry = xa.get("00004");
    expect(Object.isFrozen(entry)).toBe(true);
    expect(xa.get("00004")).toBe(entry);
    expect(xa.history("00004").at(-1)).toBe(entry);
  });

  test("315 crimes are in force on 1 July 2025, 314 on the day before", () => {
    expect(toiDanh.list({ asOf: NEW })).toHaveLength(315);
    expect(toiDanh.list({ asOf: OLD })).toHaveLength(314);
    expect(toiDanh.check("256a", { asOf: OLD })).toMatchObject({ reason: "not-yet", from: NEW });
  });
});
