import { describe, expect, test } from "vitest";
import { address } from "../address/index.ts";
import * as shortList from "../generated/loai-khai-sinh/codes.ts";
import * as communes from "../generated/xa/codes.ts";
import { xaToday } from "../generated/xa/today.ts";
import { danToc, quocGia, tinh, toiDanh, xa } from "../index.ts";

const STRANGE: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 1],
  ["a symbol", Symbol("00004")],
  ["a list of letters", ["0", "0", "0", "0", "4"]],
  ["an object that says it is a code", { toString: () => "00004", length: 5 }],
];

describe.each(STRANGE)("data come without types: %s", (_, value) => {
  const code = value as string;
  test("is no code of any table, and nothing is thrown", () => {
    for (const table of [xa, tinh, danToc, quocGia, toiDanh]) {
      expect(table.has(code)).toBe(false);
      expect(table.hasOn(code, "2025-06-30")).toBe(false);
      expect(table.get(code)).toBeUndefined();
      expect(table.check(code)).toMatchObject({ ok: false, reason: "not-text" });
      expect(table.history(code)).toEqual([]);
      expect(table.children(code)).toEqual([]);
      expect(table.ancestors(code)).toEqual([]);
      expect(table.match(code).status).toBe("unmatched");
      expect(table.translate(code, { from: "2025-06-30" }).reason).toBe("unknown-code");
    }
    expect(communes.has(code)).toBe(false);
    expect(shortList.has(code)).toBe(false);
  });

  test("is no address", () => {
    expect(address.parse(code, { asOf: "2025-06-30" })).toMatchObject({ status: "not-found", rest: "" });
  });

  test("is no day", () => {
    if (value === undefined) return;
    expect(() => xa.get("00004", { asOf: code })).toThrow(RangeError);
    expect(() => xa.hasOn("00004", code)).toThrow(RangeError);
    expect(() => xa.translate("00004", { from: code })).toThrow(RangeError);
    expect(() => address.parse("Hà Nội", { asOf: code })).toThrow(RangeError);
  });
});

test("a text that is longer than any code is refused before it is cleaned: its marks could keep a program busy for minutes", () => {
  const marks = `${"\u0301\u0323".repeat(2_000_000)}`;
  expect(tinh.check(`01${marks}`)).toEqual({ ok: false, reason: "unknown" });
});

test("today's communes say nothing of the days before them", () => {
  expect(xa.hasOn("00004", "2024-01-01")).toBe(true);
  expect(xaToday.hasOn("00004", "2024-01-01")).toBeUndefined();
  expect(xaToday.check("00004", { asOf: "2024-01-01" })).toEqual({ ok: false, reason: "not-known" });
  expect(xaToday.translate("00004", { from: "2024-01-01" })).toMatchObject({
    status: "needs-person",
    reason: "before-known-history",
  });
  for (const { code } of xaToday.list()) expect(xaToday.hasOn(code, xaToday.edition), code).toBe(true);
});
