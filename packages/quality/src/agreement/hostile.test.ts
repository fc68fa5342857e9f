import { describe, expect, it } from "vitest";
import { compareSystems } from "./compare-systems.ts";
import { findContradictions } from "./contradictions/find-contradictions.ts";
import { diagnose } from "./diagnose/diagnose.ts";
import { sharingMeasures } from "./sharing/sharing-measures.ts";

const SO = "001225000001";
const GOOD = { soDinhDanhCaNhan: "001225000002", ngaySinh: "2025-03-05", trangThaiSong: "song" };
const DEATH = { sieuDuLieu: { luocDo: "ho-tich/khai-tu" }, nguoiChet: { soDinhDanhCaNhan: "001225000002" } };

const deep: unknown = JSON.parse("[".repeat(50_000) + "]".repeat(50_000));
const deepName = JSON.parse(`${'{"dayDu":'.repeat(20_000)}1${"}".repeat(20_000)}`) as unknown;

/** Records that no right program sends. */
const HOSTILE: readonly (readonly [what: string, fields: object])[] = [
  ["a list nested 50 000 deep in place of a date", { ngaySinh: deep }],
  ["an object nested 20 000 deep in place of a name", { hoTenKhaiSinh: deepName }],
  ["names nested in lists", { tenGoiKhac: deep }],
  ["a lone surrogate and a line break in a value", { ngaySinh: "\ud800\n\u0001\u0000" }],
  ["a key of the prototype", JSON.parse('{"__proto__": {"ngaySinh": "2025"}, "constructor": 1}') as object],
  ["whole numbers of a database", { ngaySinh: 20250305n, tuoi: 2n ** 80n }],
  ["a date of a database", { ngaySinh: new Date("2025-03-05"), danToc: new Date(Number.NaN) }],
  ["numbers that JSON does not have", { ngaySinh: Number.NaN, gioiTinh: Number.POSITIVE_INFINITY }],
  ["a function and a symbol", { ngaySinh: () => 1, gioiTinh: Symbol("x") }],
  [
    "texts of a million characters",
    { ngaySinh: "9".repeat(1_000_000), hoTenKhaiSinh: { dayDu: "ab. ".repeat(250_000) } },
  ],
  ["metadata that is none", { sieuDuLieu: [1, 2] }],
];

describe("one hostile record among others", () => {
  it.each(HOSTILE)("%s: the others are compared", async (_, fields) => {
    const bad = { soDinhDanhCaNhan: SO, ...fields };
    const other = { soDinhDanhCaNhan: SO, ngaySinh: "2025-03-05", hoTenKhaiSinh: { dayDu: "Lê Thị Ví Dụ" } };
    for (const [a, b] of [
      [bad, other],
      [other, bad],
      [bad, bad],
    ]) {
      const found = await compareSystems([a, GOOD], [b, GOOD], { record: "dan-cu/cong-dan" });
      expect(found.matched).toBe(2);
    }
    const stale = await findContradictions([DEATH, { ...DEATH, ...fields }], [bad, GOOD], {
      today: "2026-11-22",
    });
    expect(stale.measures.find(({ path }) => path === "/trangThaiSong")?.fails).toBe(1);
  });

  it("a key with line breaks and separators is a key like any other", async () => {
    const odd = (key: string) => ({ soDinhDanhCaNhan: key, ngaySinh: "2025-03-05" });
    const keys = ['a"\u0001a', "a\nb", 'a\\"]', "\ud800", "ab"];
    const found = await compareSystems(keys.map(odd), keys.map(odd), { record: "dan-cu/cong-dan" });
    expect(found).toMatchObject({ matched: keys.length, onlyA: 0, onlyB: 0 });
  });

  it("the doctor looks at deep values as far as a record may go", () => {
    expect(diagnose({ kind: "text" }, deep, [])).toBe("b-trong");
    expect(diagnose({ kind: "text" }, deep, structuredClone("x"))).toBe("khac-han");
  });

  it("reports of shared datasets that are none", async () => {
    const strange = [
      deep,
      { tapDuLieu: deep, kyBaoCao: deep, soLuotGoi: 1n, tyLeThanhCong: "1" },
      Number.NaN,
    ];
    const { measures, reports } = await sharingMeasures(strange);
    expect(reports.read).toBe(3);
    for (const { rate } of measures) expect(rate).toBeUndefined();
  });
});
