import type { Issue, Origin, Validator } from "@thongnhat/core";
import { expect, it } from "vitest";
import { compile, field, object, record, standard } from "./small-standard.ts";

const text = { type: "string", maxLength: 20 };
const TODAY = { today: "2026-11-22" } as const;

function found(validator: Validator<unknown> | undefined, value: unknown, origin?: Origin): string[] {
  const result = validator?.validate(value, { ...TODAY, ...(origin ? { origin } : {}) });
  const issues: readonly Issue[] = result === undefined ? [] : result.ok ? result.warnings : result.issues;
  return issues.map(({ code, path }) => `${code} ${path}`);
}

it("a record with nothing to check but its structure compiles, alone and inside another", async () => {
  const { phieu, thu } = await compile(
    standard(
      record("phieu", "Phieu", { so: { type: "integer", minimum: 1, maximum: 3 } }, { required: ["so"] }),
      record("thu", "Thu", { phieu: { $ref: "phieu.schema.json" } }),
    ),
  );
  expect(found(phieu, { so: 2 })).toEqual([]);
  expect(found(phieu, { so: 4 })).toEqual(["TN-MAXIMUM /so"]);
  expect(found(thu, { phieu: { so: 0 } })).toEqual(["TN-MINIMUM /phieu/so"]);
});

it("what an overlay requires is missed through lists, lists of lists and the variants of a union", async () => {
  const required = { "x-required": ["dang-ky-moi"] };
  const nguoi = object("Nguoi", { ten: text, diaChi: { $ref: "#/$defs/DiaChi" } });
  const $defs = {
    Nguoi: nguoi,
    DiaChi: object("DiaChi", { xa: text }),
    CaNhan: object(
      "CaNhan",
      { loai: { type: "string", const: "ca-nhan" }, nguoi: { $ref: "#/$defs/Nguoi" } },
      { required: ["loai"] },
    ),
    ToChuc: object(
      "ToChuc",
      { loai: { type: "string", const: "to-chuc" }, ten: text },
      { required: ["loai"] },
    ),
  };
  const union = { oneOf: [{ $ref: "#/$defs/CaNhan" }, { $ref: "#/$defs/ToChuc" }], "x-tag": "loai" };
  const { phieu } = await compile(
    standard(
      record(
        "phieu",
        "Phieu",
        {
          mot: { $ref: "#/$defs/Nguoi", "x-fields": { ten: required, "diaChi.xa": required } },
          nhieu: {
            type: "array",
            maxItems: 3,
            items: { $ref: "#/$defs/Nguoi" },
            "x-fields": { diaChi: required, "diaChi.xa": required },
          },
          ben: union,
          cacBen: {
            type: "array",
            maxItems: 3,
            items: union,
            "x-fields": { nguoi: required, "nguoi.ten": required, ten: required },
          },
        },
        { $defs },
      ),
    ),
  );
  const REQUIRED = "TN-REQUIRED-BY-ORIGIN";
  expect(found(phieu, { mot: {} })).toEqual([`${REQUIRED} /mot/ten`]);
  expect(found(phieu, { mot: { ten: "A", diaChi: {} } })).toEqual([`${REQUIRED} /mot/diaChi/xa`]);
  expect(found(phieu, { nhieu: [{ diaChi: { xa: "X" } }, {}, { diaChi: {} }] })).toEqual([
    `${REQUIRED} /nhieu/1/diaChi`,
    `${REQUIRED} /nhieu/2/diaChi/xa`,
  ]);
  expect(
    found(phieu, {
      cacBen: [{ loai: "ca-nhan" }, { loai: "to-chuc" }, { loai: "ca-nhan", nguoi: {} }],
    }),
  ).toEqual([`${REQUIRED} /cacBen/0/nguoi`, `${REQUIRED} /cacBen/1/ten`, `${REQUIRED} /cacBen/2/nguoi/ten`]);
  expect(found(phieu, { ben: { loai: "khac" } })).toEqual(["TN-TAG /ben/loai"]);
  expect(found(phieu, { ben: {} })).toEqual(["TN-TAG /ben/loai"]);
  expect(found(phieu, { cacBen: [{ loai: "to-chuc", ten: "T", nguoi: {} }] })).toEqual([
    "TN-UNKNOWN-FIELD /cacBen/0/nguoi",
  ]);
});

it("a field that a block's own overlay and the record's both ask for is missed once", async () => {
  const $defs = {
    Nguoi: object("Nguoi", { ten: text, so: text }),
    Ben: object("Ben", {
      nguoi: { $ref: "#/$defs/Nguoi", "x-fields": { ten: { "x-required": ["dang-ky-moi"] } } },
    }),
  };
  const both = { "x-required": ["dang-ky-moi", "so-hoa"] };
  const { phieu } = await compile(
    standard(
      record(
        "phieu",
        "Phieu",
        { ben: { $ref: "#/$defs/Ben", "x-fields": { "nguoi.ten": both, "nguoi.so": both } } },
        { $defs },
      ),
    ),
  );
  const missing = ["TN-REQUIRED-BY-ORIGIN /ben/nguoi/so", "TN-REQUIRED-BY-ORIGIN /ben/nguoi/ten"];
  const empty = { ben: { nguoi: {} } };
  expect(found(phieu, empty).sort()).toEqual(missing);
  expect(found(phieu, empty, "so-hoa").sort()).toEqual(missing);
});

it("texts in lists and in lists of lists are looked at, each under its own pointer", async () => {
  const list = (items: object, maxItems = 2): object => ({ type: "array", maxItems, items });
  const { phieu } = await compile(
    standard(
      record(
        "phieu",
        "Phieu",
        { dong: list(text), bang: list(list(text)), nguoi: list(list({ $ref: "#/$defs/Nguoi" })) },
        { $defs: { Nguoi: object("Nguoi", { ten: text }) } },
      ),
    ),
  );
  expect(found(phieu, { dong: ["sạch", " bẩn"], bang: [["sạch"], ["sạch", "bẩn "]] })).toEqual([
    "TN-TEXT-SPACE /dong/1",
    "TN-TEXT-SPACE /bang/1/1",
  ]);
  expect(found(phieu, { nguoi: [[], [{ ten: "sạch" }, { ten: " bẩn" }]] })).toEqual([
    "TN-TEXT-SPACE /nguoi/1/1/ten",
  ]);
  expect(found(phieu, { bang: [["a", "b", "c"]] })).toEqual(["TN-MAX-ITEMS /bang/0"]);
  expect(found(phieu, { bang: [5] })).toEqual(["TN-TYPE /bang/0"]);
});

it("bounds of every kind hold at the bound, and beside it not", async () => {
  const { phieu } = await compile(
    standard(
      record("phieu", "Phieu", {
        danhSach: { type: "array", minItems: 1, maxItems: 2, items: { type: "boolean" } },
        dongY: { type: "boolean", const: true },
        khong: { type: "boolean", const: false },
        rong: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 },
        am: { type: "integer", minimum: -5, maximum: -5 },
        chu: { type: "string", minLength: 2, maxLength: 3 },
        ma: { type: "string", maxLength: 20, pattern: "^[a-z]+/[\"'`\\\\$]\\/$" },
        chon: { type: "string", enum: ["\"'`\\", "$x`", "ễ\u2028", "*/", "</script>"] },
        hang: { type: "string", const: '"; throw 1; //' },
        ngay: { type: "string", format: "date", maxLength: 10, minLength: 10 },
        ngan: { type: "string", format: "ngay-khuyet", maxLength: 4 },
      }),
    ),
  );
  const good: [string, unknown[]][] = [
    ["danhSach", [[true], [true, false]]],
    ["dongY", [true]],
    ["khong", [false]],
    ["rong", [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0, -0]],
    ["am", [-5]],
    ["chu", ["ab", "abc", "𠀀𠀀", "𠀀𠀀𠀀"]],
    ["ma", ['a/"/', "ab/\\/"]],
    ["chon", ["\"'`\\", "$x`", "ễ\u2028", "*/", "</script>"]],
    ["hang", ['"; throw 1; //']],
    ["ngay", ["2024-02-29"]],
    ["ngan", ["1954"]],
  ];
  const bad: [string, unknown[]][] = [
    ["danhSach", [[], [true, true, true], [null], { length: 1, 0: true }]],
    ["dongY", [false, "true", 1]],
    ["khong", [true, null, 0]],
    ["rong", [2 ** 53, -(2 ** 53), 0.5, Number.NaN, Number.POSITIVE_INFINITY]],
    ["am", [-4, -6]],
    ["chu", ["a", "abcd", "𠀀", "𠀀𠀀𠀀𠀀"]],
    ["ma", ["a/x/", 'a/"/\n']],
    ["chon", ["", "ễ", "\"'`"]],
    ["hang", [""]],
    ["ngay", ["2023-02-29"]],
    ["ngan", ["1954-03"]],
  ];
  for (const [name, values] of good)
    for (const value of values) expect(found(phieu, { [name]: value })).toEqual([]);
  for (const [name, values] of bad) {
    for (const value of values) {
      expect(phieu?.is({ [name]: value })).toBe(false);
      expect(found(phieu, { [name]: value }).length).toBeGreaterThan(0);
    }
  }
});

it("words that would end a comment of the generated code do not", async () => {
  const { phieu } = await compile(
    standard(record("phieu", "Phieu", { so: text }, { "x-label": { vi: "*/ throw 1; /*", en: "x" } })),
  );
  expect(phieu?.is({})).toBe(true);
});

it("a rule reads the record's own date through objects", async () => {
  const rule = {
    id: "TH-01",
    cel: "size(this.ten) < 5",
    path: "/ten",
    ground: "practice",
    severity: { "dang-ky-moi": "warning", "so-hoa": "off" },
    message: { vi: "x", en: "x" },
    fix: { vi: "x", en: "x" },
    evidence: { mark: "proposed", source: "thử" },
    scope: "record",
    from: "2020-01-01",
    to: "2021-01-01",
  };
  const ngay = { type: "string", format: "ngay-khuyet", maxLength: 21 };
  const { phieu } = await compile(
    standard(
      record(
        "phieu",
        "Phieu",
        { ten: text, vao: field({ $ref: "#/$defs/Vao" }) },
        { $defs: { Vao: object("Vao", { ngay }) }, "x-event-date": "/vao/ngay", "x-rules": [rule] },
      ),
    ),
  );
  expect(found(phieu, { ten: "dài quá", vao: { ngay: "2020-12-31" } })).toEqual(["TH-01 /ten"]);
  for (const date of ["2019-12-31", "2021-01-01", "2020/2021"])
    expect(found(phieu, { ten: "dài quá", vao: { ngay: date } })).toEqual([]);
  expect(found(phieu, { ten: "dài quá" })).toEqual([]);
});
