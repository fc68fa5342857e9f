import { describe, expect, test } from "vitest";
import type { WireColumn, WireFormat } from "../wire-format/wire-format.ts";
import { makeFormat } from "./format.ts";

const library = { mappings: {}, tables: {} };
const format = (columns: readonly WireColumn[], more: Partial<WireFormat> = {}) =>
  makeFormat<Record<string, unknown>>(
    {
      system: "vi-du",
      message: "m",
      record: "ho-tich/khai-sinh",
      version: "1.0",
      directions: ["decode", "encode"],
      carrier: { form: "json" },
      constants: {},
      recordId: [],
      columns,
      ...more,
    },
    library,
  );
const reasons = (losses: readonly { column?: string; path?: string; reason: string }[]): string[] =>
  losses.map(({ column, path, reason }) => `${column ?? path} ${reason}`);

describe("reading a message", () => {
  test("more records, or more values in one, than the caller allows are refused whole", () => {
    const many = format([{ column: "a", as: "text", path: "/a" }], { carrier: { form: "json", at: "ds" } });
    const code = (count: number, one: object, context = {}): string | number => {
      try {
        return many.decodeAll({ ds: Array(count).fill(one) }, context).length;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect([code(3, { a: "1" }, { maxItems: 3 }), code(4, { a: "1" }, { maxItems: 3 })]).toEqual([
      3,
      "TN-CONVERT-COUNT",
    ]);
    expect([code(10_000, {}), code(10_001, {}), code(10_001, {}, { maxItems: 20_000 })]).toEqual([
      10_000,
      "TN-CONVERT-COUNT",
      10_001,
    ]);
    const wide = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`k${n}`, "1"]));
    expect([code(1, wide), code(1, wide, { maxItems: 20_000 })]).toEqual(["TN-CONVERT-COUNT", 1]);
    expect(code(1, { list: Array(10_001).fill("1") })).toBe("TN-CONVERT-COUNT");
  });

  test("what the format does not name is lost by name, and the name of a value-like key is hidden", () => {
    const { record, losses } = format([{ column: "a", as: "text", path: "/a" }]).decode({
      a: "Một",
      b: { c: "Hai" },
      "Nguyễn Văn Ví Dụ": "Ba",
      d: [],
      e: null,
    });
    expect(record).toEqual({ a: "Một" });
    expect(reasons(losses)).toEqual(["b.c TN-CONVERT-LOSS", "*** TN-CONVERT-LOSS"]);
  });

  test.each([
    ["before", { PhienBan: "2", TrangThai: { PhienBan: "5" } }],
    ["after", { TrangThai: { PhienBan: "5" }, PhienBan: "2" }],
  ])("another spelling that stands %s the column itself is told, and the column holds", (_where, sent) => {
    const { record, losses } = format([
      { column: "TrangThai.PhienBan", as: "integer", path: "/phienBan", aliases: ["PhienBan"] },
    ]).decode(sent);
    expect(record).toEqual({ phienBan: 5 });
    expect(reasons(losses)).toEqual(["PhienBan TN-CONVERT-LOSS"]);
  });

  test("the same holds for a list with two spellings", () => {
    const receivers = format([
      {
        column: "Nhan",
        as: "list",
        path: "/nhan/-",
        aliases: ["Den"],
        columns: [{ column: "ma", as: "text", path: "/ma" }],
      },
    ]);
    for (const sent of [
      { Den: [{ ma: "G22" }], Nhan: [{ ma: "G15" }] },
      { Nhan: [{ ma: "G15" }], Den: [{ ma: "G22" }] },
    ]) {
      const { record, losses } = receivers.decode(sent);
      expect(record).toEqual({ nhan: [{ ma: "G15" }] });
      expect(reasons(losses)).toEqual(["Den TN-CONVERT-LOSS"]);
    }
    expect(receivers.decode({ Den: [{ ma: "G22" }] }).record).toEqual({ nhan: [{ ma: "G22" }] });
  });

  test("a second column never overwrites the first in silence", () => {
    const two = format([
      { column: "a", as: "text", path: "/x" },
      { column: "b", as: "text", path: "/x" },
    ]);
    expect(two.decode({ a: "1", b: "1" }).losses).toEqual([]);
    const { record, losses } = two.decode({ a: "1", b: "2" });
    expect(record).toEqual({ x: "1" });
    expect(reasons(losses)).toEqual(["b TN-CONVERT-AMBIGUOUS"]);
  });

  test("a date that two forms of the format read differently is not decided", () => {
    const dates = format([
      { column: "n", as: "partial-date", path: "/n", verbatim: "/v", forms: ["dd/MM/yyyy", "MM/dd/yyyy"] },
    ]);
    expect(dates.decode({ n: "25/12/1990" }).record).toEqual({ n: "1990-12-25", v: "25/12/1990" });
    const { record, issues } = dates.decode({ n: "03/04/1990" });
    expect(record).toEqual({ v: "03/04/1990" });
    expect(issues).toMatchObject([
      { code: "TN-CONVERT-AMBIGUOUS", params: { readings: ["dd/MM/yyyy", "MM/dd/yyyy"] } },
    ]);
  });

  test.each([
    ["00/00/1954", "TN-CONVERT-DATE"],
    ["31.02.1990", "TN-CONVERT-DATE"],
    ["khoảng 1954", "TN-CONVERT-DATE"],
  ])("%s is no date, and stays only in words", (text, code) => {
    const { record, issues } = format([
      {
        column: "n",
        as: "partial-date",
        path: "/n",
        verbatim: "/v",
        forms: ["dd/MM/yyyy", "dd.MM.yyyy", "yyyy"],
      },
    ]).decode({ n: text });
    expect(record).toEqual({ v: text });
    expect(issues.map((one) => one.code)).toEqual([code]);
  });

  test("items of a list are read each with its place, and one alone is a list of one", () => {
    const list = format([
      { column: "ds", as: "list", path: "/ds/-", columns: [{ column: "ten", as: "text", path: "/ten" }] },
    ]);
    expect(list.decode({ ds: [{ ten: "A" }, { ten: "B", la: "?" }] })).toMatchObject({
      record: { ds: [{ ten: "A" }, { ten: "B" }] },
      losses: [{ column: "ds[1].la" }],
    });
    expect(list.decode({ ds: { ten: "A" } }).record).toEqual({ ds: [{ ten: "A" }] });
  });

  test("an item that a field marks is found again by it", () => {
    const kin = format([
      { column: "tenCha", as: "text", path: "/ds/[quanHe=cha]/ten" },
      { column: "tenMe", as: "text", path: "/ds/[quanHe=me]/ten" },
      { column: "namMe", as: "text", path: "/ds/[quanHe=me]/nam" },
    ]);
    const { record } = kin.decode({ tenMe: "B", namMe: "1954" });
    expect(record).toEqual({ ds: [{ quanHe: "me", ten: "B", nam: "1954" }] });
    expect(kin.encode(record)).toEqual({ payload: '{"tenMe":"B","namMe":"1954"}', losses: [] });
  });

  test("what serves only the sending is handed to the caller, a secret to nobody", () => {
    const sent = format([
      { column: "ma", as: "transport" },
      { column: "khoa", as: "transport", secret: true },
    ]).decode({ ma: "TX-1", khoa: "bí mật" });
    expect(sent).toEqual({ record: {}, losses: [], issues: [], transport: { ma: "TX-1" } });
  });

  test("two keys that differ only in case are refused where case does not count", () => {
    const any = format([{ column: "PhienBan", as: "text", path: "/v" }], {
      carrier: { form: "json", anyCase: true },
    });
    expect(any.decode({ phienban: "1" }).record).toEqual({ v: "1" });
    expect(() => any.decode({ phienban: "1", PhienBan: "2" })).toThrow("TN-CONVERT-KEYS");
  });

  test("a message of two records is not read as one", () => {
    const many = format([{ column: "a", as: "text", path: "/a" }], { carrier: { form: "json", at: "ds" } });
    expect(() => many.decode({ ds: [{ a: "1" }, { a: "2" }] })).toThrow("TN-CONVERT-MANY");
    expect(many.decodeAll({ ds: [{ a: "1" }, { a: "2" }] }).map(({ record }) => record)).toEqual([
      { a: "1" },
      { a: "2" },
    ]);
  });

  test("rows are read one by one as they come", async () => {
    const rows = format([{ column: "a", as: "text", path: "/a" }], { carrier: { form: "row" } });
    const seen: unknown[] = [];
    for await (const { record, losses } of rows.decodeStream([{ a: "1" }, { a: "2", b: "x" }], { row: 1 }))
      seen.push([record, losses.map((loss) => loss.row)]);
    expect(seen).toEqual([
      [{ a: "1" }, []],
      [{ a: "2" }, [3]],
    ]);
  });
});

describe("writing a record", () => {
  test("every field that reading back would not give is a loss", () => {
    const { payload, losses } = format([
      { column: "a", as: "text", path: "/a" },
      { column: "n", as: "partial-date", path: "/n", forms: ["dd/MM/yyyy"] },
    ]).encode({ a: "Một", n: "1954", b: { c: "x" } });
    expect(payload).toBe('{"a":"Một"}');
    expect(reasons(losses)).toEqual(["/n TN-CONVERT-DATE", "/b/c TN-CONVERT-LOSS"]);
  });

  test("constants, types of JSON and the order of the format", () => {
    const { payload } = format(
      [
        { column: "/loai", as: "constant", value: "2" },
        { column: "so", as: "integer", path: "/so", type: "number" },
        { column: "co", as: "flag", path: "/co", value: "True" },
      ],
      { carrier: { form: "json", at: "data" } },
    ).encode({ co: false, so: 7 });
    expect(payload).toBe('{"loai":"2","data":{"so":7,"co":"False"}}');
  });

  test("an old text of a date is written again while it still means the date", () => {
    const dates = format([
      { column: "n", as: "partial-date", path: "/n", verbatim: "/v", forms: ["dd.MM.yyyy", "dd/MM/yyyy"] },
    ]);
    expect(dates.encode({ n: "1990-12-25", v: "25/12/1990" }).payload).toBe('{"n":"25/12/1990"}');
    expect(dates.encode({ n: "1990-12-26", v: "25/12/1990" })).toEqual({
      payload: '{"n":"26.12.1990"}',
      losses: [{ path: "/v", reason: "TN-CONVERT-LOSS" }],
    });
  });
});

describe("sums of money", () => {
  const money = format([{ column: "t", as: "money", path: "/t" }]);
  test.each([
    ["1500000", "1500000"],
    ["1.500.000", "1500000"],
    ["1,500,000 đồng", "1500000"],
    ["0", "0"],
    ["12,5", "12.5"],
  ])("%s is %s", (text, amount) => {
    expect(money.decode({ t: text }).record).toEqual({ t: amount });
  });
  test.each([
    ["1.500", "TN-CONVERT-AMBIGUOUS"],
    ["1.500,000", "TN-CONVERT-NUMBER"],
    ["-5", "TN-CONVERT-NUMBER"],
    ["năm trăm", "TN-CONVERT-NUMBER"],
  ])("%s is not decided", (text, reason) => {
    const { record, losses } = money.decode({ t: text });
    expect(record).toEqual({});
    expect(losses.map((loss) => loss.reason)).toEqual([reason]);
  });
});
