import { DatasetLimitError } from "@thongnhat/validators/dataset";
import { createDiskStore } from "@thongnhat/validators/dataset/node";
import { describe, expect, it } from "vitest";
import { compareSystems, listDifferences } from "./compare-systems.ts";
import { CORRESPONDENCES, correspondencesOf, KHAI_SINH_CONG_DAN } from "./correspondences.ts";
import { placed } from "./join/placed.ts";
import { mergeAgreement } from "./merge-agreement.ts";
import { planComparison } from "./plan/plan.ts";
import type { CompareOptions, DifferenceRow } from "./types.ts";

const CITIZENS: CompareOptions = { record: "dan-cu/cong-dan", today: "2026-11-22" };
const BIRTHS: CompareOptions = { correspondence: KHAI_SINH_CONG_DAN, today: "2026-11-22" };

/** An invented citizen. */
function citizen(id: number, fields: object = {}): object {
  return {
    sieuDuLieu: { luocDo: "dan-cu/cong-dan", coQuanChuQuan: `H${id % 63}` },
    soDinhDanhCaNhan: `0012250${String(id).padStart(5, "0")}`,
    hoTenKhaiSinh: { dayDu: `Nguyễn Văn Ví Dụ ${id}` },
    ngaySinh: "2025-03-05",
    ...fields,
  };
}

async function collect(rows: AsyncIterable<DifferenceRow>): Promise<DifferenceRow[]> {
  const all: DifferenceRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

describe("two systems that hold one type of record", () => {
  it("counts what both have, what only one has, and each field", async () => {
    const a = [citizen(1), citizen(2), citizen(3, { danToc: "01" }), citizen(4)];
    const b = [citizen(2, { ngaySinh: "2025-05-03" }), citizen(3), citizen(4), citizen(5), citizen(6)];
    const found = await compareSystems(a, b, { ...CITIZENS, nameA: "hộ tịch", nameB: "dân cư" });
    expect(found).toMatchObject({ a: "hộ tịch", b: "dân cư", matched: 3, onlyA: 1, onlyB: 2 });
    expect(
      found.cells.map(({ path, compared, equal, differences }) => [path, compared, equal, differences]),
    ).toEqual([
      ["/danToc", 1, 0, { "b-trong": 1 }],
      ["/hoTenKhaiSinh", 3, 3, {}],
      ["/ngaySinh", 3, 2, { "dao-ngay-thang": 1 }],
    ]);
  });

  it("a key that stands twice is counted and left out, on both sides, and its lines are listed", async () => {
    const a = [citizen(1), citizen(1), citizen(2)];
    const b = [citizen(1), citizen(2)];
    const found = await compareSystems(a, b, CITIZENS);
    expect(found).toMatchObject({ matched: 1, onlyA: 0, onlyB: 0 });
    expect(found.keys).toEqual([
      { a: ["/soDinhDanhCaNhan"], b: ["/soDinhDanhCaNhan"], matched: 1, duplicateA: 1, duplicateB: 0 },
    ]);
    expect([found.sides.a.leftOut, found.sides.b.leftOut]).toEqual([2, 1]);
    expect(await collect(listDifferences(a, b, CITIZENS))).toEqual([
      { kind: "duplicate-key", a: { line: 1 }, key: ["/soDinhDanhCaNhan"] },
      { kind: "duplicate-key", a: { line: 2 }, key: ["/soDinhDanhCaNhan"] },
      { kind: "duplicate-key", b: { line: 1 }, key: ["/soDinhDanhCaNhan"] },
    ]);
  });

  it("what is no record, another type, a draft, revoked or without a key is counted, and the rest goes on", async () => {
    const strange = [null, 5, "x", [], { sieuDuLieu: { luocDo: "ho-tich/khai-sinh" } }];
    const state = (trangThai: string) => ({ sieuDuLieu: { luocDo: "dan-cu/cong-dan", trangThai } });
    const aside = [citizen(2, state("nhap")), citizen(3, state("da-thu-hoi-huy-bo"))];
    const keyless = [
      {},
      citizen(4, { soDinhDanhCaNhan: "000000000000" }),
      citizen(5, { soDinhDanhCaNhan: {} }),
    ];
    const found = await compareSystems(
      [...strange, ...aside, ...keyless, citizen(1)],
      [citizen(1)],
      CITIZENS,
    );
    expect(found.sides.a).toEqual({ read: 11, other: 5, aside: 2, withoutKey: 3, leftOut: 0 });
    expect(found.matched).toBe(1);
  });

  it("keys are the same whatever their blanks, and a number is a key too", async () => {
    const loose = citizen(1, { soDinhDanhCaNhan: " 001225000001\u00a0" });
    expect((await compareSystems([loose], [citizen(1)], CITIZENS)).matched).toBe(1);
  });

  it("the next key is tried for those that the first one leaves, and the first is then compared", async () => {
    const keys = [["/soDinhDanhCaNhan"], ["/soCmnd9"]];
    const a = [citizen(1, { soCmnd9: "012345679" }), citizen(2)];
    const b = [
      citizen(7, { soCmnd9: "012345679", hoTenKhaiSinh: { dayDu: "Nguyễn Văn Ví Dụ 1" } }),
      citizen(2),
    ];
    const found = await compareSystems(a, b, { ...CITIZENS, keys });
    expect(found.keys.map(({ matched }) => matched)).toEqual([1, 1]);
    expect(found.cells.find(({ path }) => path === "/soDinhDanhCaNhan")).toMatchObject({
      compared: 1,
      differences: { "mot-ky-tu": 1 },
    });
    expect(found.cells.some(({ path }) => path === "/soCmnd9")).toBe(false);
  });

  it("only the fields that are asked for", async () => {
    const found = await compareSystems([citizen(1)], [citizen(1)], { ...CITIZENS, fields: ["/ngaySinh"] });
    expect(found.cells.map(({ path }) => path)).toEqual(["/ngaySinh"]);
  });

  it("an old commune code and a new one are read on their own days", async () => {
    const place = (maXa: string, boMaDvhc: string) => ({ noiThuongTru: { maXa, boMaDvhc } });
    const found = await compareSystems(
      [citizen(1, place("00007", "truoc-2025-07-01"))],
      [citizen(1, place("00025", "tu-2025-07-01"))],
      CITIZENS,
    );
    expect(found.cells.find(({ path }) => path === "/noiThuongTru/maXa")?.differences).toEqual({
      "co-the-doi-don-vi": 1,
    });
    expect(found.cells.some(({ path }) => path.endsWith("/boMaDvhc"))).toBe(false);
  });

  it("a name in parts is the name as a whole", async () => {
    const parts = { hoTenKhaiSinh: { ho: "Nguyễn", chuDem: "Văn", ten: "Dụ" } };
    const whole = { hoTenKhaiSinh: { dayDu: "Nguyễn Văn Dụ" } };
    const [cell] = (await compareSystems([citizen(1, parts)], [citizen(1, whole)], CITIZENS)).cells;
    expect(cell).toMatchObject({ path: "/hoTenKhaiSinh", compared: 1, equal: 1 });
  });

  it("a record against itself agrees in every field", async () => {
    const records = [
      citizen(1),
      citizen(2, { quocTich: ["VN"], noiSinh: { maTinh: "01", chiTiet: "Tổ 1" } }),
    ];
    const found = await compareSystems(records, structuredClone(records), CITIZENS);
    expect(found.cells.length).toBeGreaterThan(3);
    for (const { compared, equal } of found.cells) expect(equal).toBe(compared);
  });
});

describe("two systems that hold different types", () => {
  it("a birth is found in the population register", async () => {
    const birth = {
      sieuDuLieu: { luocDo: "ho-tich/khai-sinh" },
      nguoiDuocKhaiSinh: {
        soDinhDanhCaNhan: "001225000001",
        hoTen: { dayDu: "NGUYỄN VĂN VÍ DỤ 1" },
        gioiTinh: "1",
      },
      noiDangKy: { diaBan: { maTinh: "01" } },
    };
    const found = await compareSystems(
      [birth],
      [citizen(1, { noiDangKyKhaiSinh: { maTinh: "01" } })],
      BIRTHS,
    );
    expect(found).toMatchObject({ recordA: "ho-tich/khai-sinh", recordB: "dan-cu/cong-dan", matched: 1 });
    expect(
      found.cells.map(({ path, pathB, equal, differences }) => [path, pathB, equal, differences]),
    ).toEqual([
      ["/nguoiDuocKhaiSinh/gioiTinh", "/gioiTinh", 0, { "b-trong": 1 }],
      ["/nguoiDuocKhaiSinh/hoTen", "/hoTenKhaiSinh", 0, { "khac-hoa-thuong": 1 }],
      ["/nguoiDuocKhaiSinh/ngaySinh", "/ngaySinh", 0, { "a-trong": 1 }],
      ["/noiDangKy/diaBan/maTinh", "/noiDangKyKhaiSinh/maTinh", 1, {}],
    ]);
  });

  it.each(CORRESPONDENCES)("$a with $b: every field is a field of the standard", async (correspondence) => {
    const { leaves } = await planComparison({ correspondence });
    expect(leaves.length).toBeGreaterThanOrEqual(correspondence.fields.length);
    const [turned] = correspondencesOf(correspondence.b, correspondence.a);
    expect(turned).toBeDefined();
  });
});

describe("the work list", () => {
  const a = [placed(citizen(1), 10, "a.ndjson"), placed(citizen(2, { danToc: "Tày" }), 12, "a.ndjson")];
  const b = [placed(citizen(2, { danToc: "02", ngaySinh: "2025-05-03" }), 7, "b.ndjson")];

  it("holds lines, fields and categories, and no value", async () => {
    const rows = await collect(listDifferences(a, b, CITIZENS));
    const both = { a: { line: 12, file: "a.ndjson" }, b: { line: 7, file: "b.ndjson" } };
    const where = (path: string) => ({ path, pathB: path, key: ["/soDinhDanhCaNhan"] });
    expect(rows).toEqual([
      { kind: "only-a", a: { line: 10, file: "a.ndjson" } },
      { kind: "difference", ...both, ...where("/ngaySinh"), category: "dao-ngay-thang" },
      { kind: "difference", ...both, ...where("/danToc"), category: "ghi-ten-thay-ma" },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Tày|2025-0|001225/);
  });

  it("holds values only when they are asked for", async () => {
    const rows = await collect(listDifferences(a, b, { ...CITIZENS, withValues: true }));
    expect(rows.flatMap(({ values }) => (values === undefined ? [] : [values]))).toEqual([
      ["2025-03-05", "2025-05-03"],
      ["Tày", "02"],
    ]);
  });

  it("ends with the same counts", async () => {
    const rows = listDifferences(a, b, CITIZENS);
    let step = await rows.next();
    while (step.done !== true) step = await rows.next();
    expect(step.value).toEqual(await compareSystems(a, b, CITIZENS));
  });
});

describe("many records", () => {
  const changed = (id: number): object => (id % 7 === 0 ? { ngaySinh: "2025-05-03" } : {});
  function* many(from: number, to: number, fields: (id: number) => object = () => ({})): Generator<object> {
    for (let id = from; id < to; id++) yield citizen(id, fields(id));
  }

  it("more than memory holds need a store, and give the same counts with one", async () => {
    const run = (options: Partial<CompareOptions>) =>
      compareSystems(many(0, 3000), many(500, 3500, changed), { ...CITIZENS, ...options });
    await expect(run({ maxEntries: 100 })).rejects.toThrow(DatasetLimitError);
    const small = await run({ maxEntries: 100, store: createDiskStore() });
    expect(small).toEqual(await run({}));
    expect(small).toMatchObject({ matched: 2500, onlyA: 500, onlyB: 500 });
  });

  it("63 units added up are one run, to the last digit", async () => {
    const ofUnit = (records: Iterable<object>, unit: number): object[] =>
      [...records].filter((record) => JSON.stringify(record).includes(`"coQuanChuQuan":"H${unit}"`));
    const a = [
      ...many(0, 2000),
      citizen(3),
      { sieuDuLieu: { luocDo: "dan-cu/cong-dan", coQuanChuQuan: "H5" } },
    ];
    const b = [...many(300, 2400, changed)];
    const parts = [];
    for (let unit = 0; unit < 63; unit++)
      parts.push(await compareSystems(ofUnit(a, unit), ofUnit(b, unit), CITIZENS));
    expect(mergeAgreement(parts.toReversed())).toEqual([await compareSystems(a, b, CITIZENS)]);
  });

  it("results of different days or keys are not added up", async () => {
    const one = await compareSystems([citizen(1)], [citizen(1)], CITIZENS);
    expect(() => mergeAgreement([one, { ...one, asOf: "2026-11-23" }])).toThrow(/2026-11-23/);
    expect(() => mergeAgreement([one, { ...one, keys: [] }])).toThrow(RangeError);
  });
});

describe("what the caller got wrong", () => {
  it.each([
    ["neither record nor correspondence", {}],
    ["a record type that is not there", { record: "dan-cu/khong-co" }],
    ["a database that is not there", { record: "khong-co/khong-co" }],
    ["a field that is not there", { ...CITIZENS, fields: ["/khongCo"] }],
    ["a field in a list", { ...CITIZENS, fields: ["/theCanCuoc/0/so"] }],
    ["a key that is not there", { ...CITIZENS, keys: [["/khongCo"]] }],
    ["an empty key", { ...CITIZENS, keys: [[]] }],
  ])("%s is said before anything is read", async (_, options) => {
    const untouched = {
      [Symbol.iterator](): never {
        throw new Error("read");
      },
    };
    await expect(compareSystems(untouched, untouched, options)).rejects.toThrow(RangeError);
  });
});
