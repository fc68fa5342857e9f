// docs/examples/hai-he-thong, as docs/so-sanh-hai-he-thong.md shows it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { congDan } from "@thongnhat/validators/dan-cu/cong-dan";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { khaiTu } from "@thongnhat/validators/ho-tich/khai-tu";
import { thayDoiCaiChinh } from "@thongnhat/validators/ho-tich/thay-doi-cai-chinh";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  CATEGORIES,
  compareSystems,
  type DifferenceRow,
  findContradictions,
  KHAI_SINH_CONG_DAN,
  listContradictions,
  listDifferences,
} from "../../src/agreement/index.ts";
import { createCounter } from "../../src/count/counter.ts";
import { makeReport } from "../../src/report/make-report.ts";
import { exampleFiles, toLines } from "./records.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const read = (name: string): string => readFileSync(join(ROOT, "docs/examples/hai-he-thong", name), "utf8");
const records = (name: string): object[] =>
  read(name)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);

const TODAY = "2026-11-22";
const OPTIONS = { correspondence: KHAI_SINH_CONG_DAN, nameA: "hộ tịch", nameB: "dân cư", today: TODAY };
const compare = () => compareSystems(records("ho-tich.ndjson"), records("dan-cu.ndjson"), OPTIONS);

describe("the example of two systems", () => {
  it.each(Object.entries(exampleFiles()))("%s is what its generator makes", (name, made) => {
    expect(read(name)).toBe(toLines(made));
  });

  it("the civil-status records are right, those of the population register are right by their structure", () => {
    const options = { today: TODAY } as const;
    for (const record of records("ho-tich.ndjson"))
      expect(khaiSinh.validate(record, options)).toMatchObject({ ok: true });
    for (const record of records("dan-cu.ndjson")) expect(congDan.is(record)).toBe(true);
    const [first, second, third] = records("su-kien.ndjson");
    for (const record of [first, second])
      expect(khaiTu.validate(record, options)).toMatchObject({ ok: true });
    expect(thayDoiCaiChinh.validate(third, options)).toMatchObject({ ok: true });
  });

  it("who is in both, in one, left out, or without a key", async () => {
    const { matched, onlyA, onlyB, sides, keys } = await compare();
    expect({ matched, onlyA, onlyB }).toEqual({ matched: 27, onlyA: 1, onlyB: 2 });
    expect(sides.a).toEqual({ read: 30, other: 0, aside: 0, withoutKey: 1, leftOut: 1 });
    expect(sides.b).toEqual({ read: 31, other: 0, aside: 0, withoutKey: 0, leftOut: 2 });
    expect(keys.map(({ matched: by, duplicateA, duplicateB }) => [by, duplicateA, duplicateB])).toEqual([
      [27, 0, 1],
      [0, 0, 0],
    ]);
  });

  it("every planted difference is found once, and no other", async () => {
    const { cells } = await compare();
    const differing = cells.filter(({ compared, equal }) => equal < compared);
    expect(Object.fromEntries(differing.map(({ pathB, differences }) => [pathB, differences]))).toEqual({
      "/danToc": { "khac-han": 1 },
      "/gioiTinh": { "chua-xac-dinh-b": 1 },
      "/hoTenKhaiSinh": {
        "khac-dau": 1,
        "khac-hoa-thuong": 1,
        "khac-vi-tri-dau": 1,
        "mot-ky-tu": 1,
        "thieu-ten-dem-b": 1,
        "viet-tat": 1,
      },
      "/ngaySinh": { "dao-ngay-thang": 1, "lech-mot-nam": 1, "ngay-kem-day-du-b": 1 },
      "/noiSinh/maHuyen": { "doi-don-vi": 1 },
      "/noiSinh/maQuocGia": { "b-trong": 1 },
      "/noiSinh/maTinh": { "b-trong": 1 },
      "/noiSinh/maXa": { "b-trong": 1, "co-the-doi-don-vi": 1 },
      "/queQuan/maHuyen": { "doi-don-vi": 1 },
      "/queQuan/maTinh": { "doi-don-vi": 1 },
      "/queQuan/maXa": { "doi-don-vi": 1 },
      "/quocTich": { "thieu-muc-a": 1 },
    });
  });

  it("neither counts nor work list hold anything of a person", async () => {
    const rows: DifferenceRow[] = [];
    for await (const row of listDifferences(records("ho-tich.ndjson"), records("dan-cu.ndjson"), OPTIONS))
      rows.push(row);
    expect(rows).toContainEqual({
      kind: "difference",
      a: { line: 19 },
      b: { line: 19 },
      path: "/nguoiDuocKhaiSinh/ngaySinh",
      pathB: "/ngaySinh",
      category: "dao-ngay-thang",
      key: ["/nguoiDuocKhaiSinh/soDinhDanhCaNhan"],
    });
    expect(JSON.stringify([rows, await compare()])).not.toMatch(/Ví Dụ|2025-0|0012250|0013250|001054/);
  });

  it("a death and a change of name that the population register does not know", async () => {
    const found = await findContradictions(records("su-kien.ndjson"), records("dan-cu.ndjson"), {
      today: TODAY,
    });
    expect(found.measures.filter(({ concerned }) => concerned > 0)).toMatchObject([
      { path: "/trangThaiSong", applies: 29, concerned: 2, fails: 1 },
      { path: "/hoTenKhaiSinh", applies: 29, concerned: 1, fails: 1 },
    ]);
    const rows = [];
    for await (const row of listContradictions(records("su-kien.ndjson"), records("dan-cu.ndjson"), {
      today: TODAY,
    }))
      rows.push([row.register.line, row.path, row.eventAt.line]);
    expect(rows).toEqual([
      [2, "/hoTenKhaiSinh", 3],
      [30, "/trangThaiSong", 1],
    ]);
  });

  it("a report that holds the comparison is what its schema says", async () => {
    const counter = createCounter({ today: TODAY });
    const state = await counter.state([]);
    const report = await makeReport(state, { agreement: [await compare()] });
    const schema = JSON.parse(
      readFileSync(join(ROOT, "schemas/quality/report.schema.json"), "utf8"),
    ) as object;
    const check = new Ajv2020({ strict: false }).compile(schema);
    check(JSON.parse(JSON.stringify(report)));
    expect(check.errors).toBeNull();
  });
});

describe("the guide", () => {
  it.each([
    ["docs/so-sanh-hai-he-thong.md", "vi"],
    ["docs/en/compare-two-systems.md", "en"],
  ] as const)("%s lists every kind of difference as the doctor calls it", (path, locale) => {
    const rows = Object.entries(CATEGORIES).map(
      ([id, { name, advice }]) => `| \`${id}\` | ${name[locale]} | ${advice[locale]} |`,
    );
    expect(readFileSync(join(ROOT, path), "utf8").match(/^\| `.*$/gm)).toEqual(rows);
  });
});
