import { hasBetween as hasQuocGia, codes as quocGia } from "@thongnhat/code-tables/quoc-gia/codes";
import { describe, expect, it } from "vitest";
import { bytesOf, literalOf } from "../../../test/bytes/literals.ts";
import * as generated from "../../generated/bytes/tables.ts";
import { EVER, FROM, G, HIGH, LOW, NEVER, reset, SINCE, UNTIL } from "./state.ts";
import { ByteTable } from "./table.ts";

/** The tables as the generated checkers open them, with what they were made of. */
const TABLES: readonly [id: string, table: string][] = [
  ["xa", "TABLE_Xa"],
  ["tinh", "TABLE_Tinh"],
  ["huyen", "TABLE_Huyen"],
  ["quoc-gia", "TABLE_QuocGia"],
  ["dan-toc", "TABLE_DanToc"],
  ["toi-danh", "TABLE_ToiDanh"],
  ["ton-giao", "TABLE_TonGiao"],
  ["tien-te", "TABLE_TienTe"],
  ["ngon-ngu", "TABLE_NgonNgu"],
  ["loai-van-ban-qppl", "TABLE_LoaiVanBanQppl"],
  ["loai-van-ban", "TABLE_LoaiVanBan"],
].filter((row): row is [string, string] => Object.hasOwn(generated, row[1] as string));

interface Membership {
  readonly codes: readonly string[];
  readonly hasBetween: (code: string, first: number, last: number) => boolean | undefined;
}

async function codesOf(id: string): Promise<Membership> {
  return (await import(`../../../../code-tables/src/generated/${id}/codes.ts`)) as Membership;
}

/** Days near a boundary of a span, and far from it. */
function daysAround(from: number, until: number): number[] {
  const far = [-719_000, -100_000, 0, 12_714, 20_270, 20_600, 60_000, 2_900_000];
  const near = [from, until].flatMap((day) =>
    day === EVER || day === NEVER ? [] : [-400, -2, -1, 0, 1, 2, 400].map((step) => day + step),
  );
  return [...new Set([...far, ...near])].filter((day) => day >= from && day < until);
}

describe.each(TABLES)("the codes of %s in bytes", (id, name) => {
  const table = (generated as unknown as Record<string, ByteTable>)[name] as ByteTable;

  it("are in force on every day of the span that is given", async () => {
    const { codes, hasBetween } = await codesOf(id);
    expect(codes.length).toBeGreaterThan(5);
    let known = 0;
    for (const code of codes) {
      const end = table.scan(literalOf(code), 0);
      if (end < 0) continue;
      expect(end).toBe(code.length + 2);
      const [from, until] = [G[FROM], G[UNTIL]] as [number, number];
      known++;
      const days = daysAround(from, until);
      for (const day of days)
        if (hasBetween(code, day, day) === false) expect({ code, day, from, until }).toEqual("in force");
      // A date that is not exact: the span is met by one of its days.
      for (const day of days)
        for (const [first, last] of [
          [day - 400, day],
          [day, day + 400],
          [day - 30, day + 30],
        ] as const)
          if (hasBetween(code, first, last) === false) expect({ code, first, last }).toEqual("in force");
    }
    expect(known).toBeGreaterThan(codes.length * 0.9);
  });

  it("are the only ones: nothing one sign away is taken for a code", async () => {
    const { codes } = await codesOf(id);
    const all = new Set(codes);
    const some = codes.filter((_, index) => index % Math.ceil(codes.length / 150) === 0);
    for (const code of some) {
      for (let at = 0; at <= code.length; at++)
        for (const other of [
          code.slice(0, at) + code.slice(at + 1),
          ..."09aZ-. ễ/:"
            .split("")
            .flatMap((sign) => [
              code.slice(0, at) + sign + code.slice(at + 1),
              code.slice(0, at) + sign + code.slice(at),
            ]),
        ])
          if (!all.has(other)) expect(table.scan(literalOf(other), 0), `${id} ${other}`).toBe(-1);
      for (const json of [
        `"${code}`,
        code,
        `'${code}'`,
        `"${code}\\"`,
        `"\\u00${code.charCodeAt(0).toString(16)}${code.slice(1)}"`,
      ])
        expect(table.scan(bytesOf(json), 0), json).toBe(-1);
    }
    expect(table.scan(bytesOf('""'), 0)).toBe(-1);
    expect(table.scan(bytesOf(`"${"x".repeat(300)}"`), 0)).toBe(-1);
  });
});

describe("codes that are read against the record's own date", () => {
  it("leave the days on which all of them are in force", async () => {
    const { codes, hasBetween } = await codesOf("tinh");
    const table = (generated as unknown as Record<string, ByteTable>).TABLE_Tinh as ByteTable;
    reset(0, 0);
    for (const code of codes) expect(table.scanDated(literalOf(code), 0)).toBeGreaterThan(0);
    // Before the table begins nothing is said against any of its codes.
    for (const day of daysAround(G[LOW], G[HIGH]))
      for (const code of codes) expect(hasBetween(code, day, day)).not.toBe(false);
    for (const code of codes) {
      reset(0, 0);
      table.scanDated(literalOf(code), 0);
      table.scanDated(literalOf(codes[0] as string), 0);
      for (const day of daysAround(G[LOW], G[HIGH])) {
        expect(hasBetween(code, day, day)).not.toBe(false);
        expect(hasBetween(codes[0] as string, day, day)).not.toBe(false);
      }
    }
  });
});

it("codes of many lengths, strange codes and an empty table are looked up without end", () => {
  const codes = ["a", "", "ab", 'x"y', "é", "a\\b", "A".repeat(100), "-", "0", "00"];
  const table = new ByteTable({ codes, spansOf: undefined, knownFrom: undefined });
  for (const code of codes) {
    const plain = /^[!-~]+$/.test(code) && !/["\\]/.test(code);
    expect(table.scan(literalOf(code), 0), code).toBe(plain ? code.length + 2 : -1);
  }
  for (const other of ["b", "aa", "A".repeat(99), "000"]) expect(table.scan(literalOf(other), 0)).toBe(-1);
  const none = new ByteTable({ codes: [], spansOf: undefined, knownFrom: undefined });
  expect(none.scan(literalOf("a"), 0)).toBe(-1);
});

it("a code that came back is given the days since it came back", () => {
  const timeOf = (spans: readonly number[], knownFrom?: number): unknown => {
    const table = new ByteTable({ codes: ["01"], spansOf: () => spans, knownFrom });
    expect(table.scan(literalOf("01"), 0)).toBe(4);
    return [G[FROM], G[UNTIL], G[SINCE]];
  };
  expect(timeOf([-Infinity, 10, 20, Infinity])).toEqual([20, NEVER, EVER]);
  expect(timeOf([20, Infinity, -Infinity, 10])).toEqual([20, NEVER, EVER]);
  expect(timeOf([0, 10, 10, 15])).toEqual([0, 15, EVER]);
  expect(timeOf([10, 15, 0, 10])).toEqual([0, 15, EVER]);
  expect(timeOf([0, 30, 10, 15])).toEqual([0, 30, EVER]);
  // Before the table begins nothing is known, and nothing is said against its codes.
  expect(timeOf([20, 30], 20)).toEqual([EVER, 30, 20]);
  expect(timeOf([20, 30], 10)).toEqual([20, 30, 10]);
  expect(timeOf([20, Infinity], 20)).toEqual([EVER, NEVER, NEVER]);
  expect(timeOf([], 10)).toEqual([EVER, 10, 10]);
  expect(timeOf([])).toEqual([NEVER, EVER, EVER]);
});

it("countries that are no more end where the table says", () => {
  const table = generated.TABLE_QuocGia;
  for (const code of quocGia) {
    table.scan(literalOf(code), 0);
    if (G[UNTIL] !== NEVER && G[FROM] < G[UNTIL]) {
      expect(hasQuocGia(code, G[UNTIL] - 1, G[UNTIL] - 1)).not.toBe(false);
    }
  }
});
