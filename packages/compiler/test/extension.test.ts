import { readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildUnit, CompileError, lint, newDatabase, newRecord, readStandard } from "@thongnhat/compiler";
import type { Validator } from "@thongnhat/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UnitWorkspace } from "./unit-workspace.ts";

const BIRTHS = join(import.meta.dirname, "../../../schemas/ho-tich/1.0/examples/khai-sinh");
const SHORT = 14;
const births = (folder: string): { name: string; json: Record<string, unknown> }[] =>
  readdirSync(join(BIRTHS, folder)).map((name) => ({
    name,
    json: JSON.parse(readFileSync(join(BIRTHS, folder, name), "utf8")),
  }));

/** A right birth record whose name is as short as the extension wants it. */
function shortNamed(): Record<string, unknown> {
  const found = births("valid").find(({ json }) => {
    const child = json.nguoiDuocKhaiSinh as { hoTen: { dayDu: string } };
    return child.hoTen.dayDu.length <= SHORT;
  });
  return { ...found?.json, soLuongBanSao: 1 };
}

let unit: UnitWorkspace;
beforeAll(() => {
  unit = new UnitWorkspace();
});
afterAll(() => rmSync(unit.dir, { recursive: true, force: true }));

/** What the linter says of the extension, as `pointer: message`. */
async function said(): Promise<string[]> {
  try {
    const findings = await lint({ ...readStandard(join(unit.dir, "schemas")), thorough: false });
    return findings.map(({ pointer, message }) => `${pointer}: ${message}`);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.findings.map(({ pointer, message }) => `${pointer}: ${message}`);
  }
}

describe("an extension may tighten", () => {
  it.each<[string, string, object]>([
    ["a shorter name", "nguoiDuocKhaiSinh.hoTen.dayDu", { maxLength: 60 }],
    ["a field that must be there", "ngayDangKy", { required: true }],
    ["fewer papers", "nguoiDuocKhaiSinh.quocTich", { maxItems: 1 }],
    ["some of the codes of a table", "loaiDangKy", { enum: ["dung-han", "qua-han"] }],
    ["a field that its own registrations require", "nguoiDuocKhaiSinh.danToc", { "x-required": ["so-hoa"] }],
  ])("%s", async (_, field, bounds) => {
    unit.extend({ tightens: { [field]: bounds } });
    expect(await said()).toEqual([]);
  });
});

describe("an extension may not", () => {
  it.each<[string, string, object, RegExp]>([
    ["lengthen a text", "nguoiDuocKhaiSinh.hoTen.dayDu", { maxLength: 500 }, /maxLength: .*nới lỏng/],
    ["change a constant", "loaiViecHoTich", { const: "khai-tu" }, /const: .*nới lỏng/],
    ["allow more entries", "nguoiDuocKhaiSinh.quocTich", { maxItems: 500 }, /maxItems: .*nới lỏng/],
    ["list what is no code of the table", "loaiDangKy", { enum: ["dung-han", "bia-ra"] }, /Giá trị 'bia-ra'/],
    ["put a pattern in place of another", "sieuDuLieu.luocDo", { pattern: "^.*$" }, /Không chứng minh được/],
    ["say nothing new", "nguoiDuocKhaiSinh.hoTen.dayDu", { maxLength: 300 }, /Không chặt thêm gì/],
    ["bound what has no such bound", "ngayDangKy", { maximum: 3 }, /không có nghĩa/],
    ["name a field that is not there", "nguoiDuocKhaiSinh.maSoThue", { required: true }, /không có trường/],
    ["take a format away", "ngayDangKy", { format: "email" }, /Không chứng minh được/],
  ])("%s", async (_, field, bounds, words) => {
    unit.extend({ tightens: { [field]: bounds } });
    const findings = await said();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.join("\n")).toMatch(words);
    expect(findings[0]).toMatch(/^\/tightens\//);
  });

  it("drop required, open an object, or add a field beside those of the record", async () => {
    unit.extend({ tightens: { ngayDangKy: { required: false } } });
    expect(await said()).not.toEqual([]);
    unit.extend({ tightens: { ngayDangKy: { additionalProperties: true } } });
    expect(await said()).not.toEqual([]);
    unit.extend({ tightens: undefined, properties: {} });
    expect(await said()).not.toEqual([]);
    unit.extend({ properties: undefined });
  });

  it("take over a rule of the standard", async () => {
    const rule = {
      id: "KS-01",
      cel: "true",
      path: "",
      ground: "logic",
      severity: { "dang-ky-moi": "off", "so-hoa": "off" },
      scope: "record",
      message: { vi: "a", en: "a" },
      fix: { vi: "a", en: "a" },
      evidence: { mark: "proposed", source: "thử" },
    };
    unit.extend({ tightens: undefined, "x-rules": [rule] });
    expect((await said()).join()).toMatch(/Quy tắc KS-01 đã có/);
    unit.extend({ "x-rules": [] });
  });

  it("take the name of another object, of its own part, or of a record", async () => {
    const { title, adds } = unit.read(unit.extension) as { title: string; adds: Record<string, unknown> };
    for (const taken of [title, `${title}MucMoRong`]) {
      unit.extend({ adds: { ...adds, title: taken } });
      expect((await said()).join()).toMatch(`/title: title '${taken}' đã dùng`);
    }
    unit.extend({ adds });
    newRecord(unit.dir, "thu/khai-sinh", { vi: "Thử", en: "Test" });
    expect((await said()).join()).toMatch(/Đã có bản ghi thu\/khai-sinh/);
    for (const made of [
      "khai-sinh.schema.json",
      "examples/khai-sinh/valid/01-du-cac-truong.json",
      "examples/khai-sinh/invalid",
    ])
      rmSync(join(unit.dir, "schemas/thu/1.0", made), { recursive: true });
  });

  it("extend a record that is not there", async () => {
    unit.extend({ extends: "ho-tich/1.0/khai-tham" });
    expect(await said()).toEqual(["/extends: Không có bản ghi 'ho-tich/1.0/khai-tham'."]);
    unit.extend({ extends: "ho-tich/1.0/khai-sinh" });
  });
});

describe("a built extension", () => {
  let own: Validator<unknown>;
  let base: Validator<unknown>;
  let zod: { safeParse: (value: unknown) => { success: boolean } };
  let ajv: (value: unknown) => boolean;
  const entry = (duLieu: unknown, donVi = "G09") => ({ donVi, duLieu });

  beforeAll(async () => {
    unit.extend({
      tightens: { "nguoiDuocKhaiSinh.hoTen.dayDu": { maxLength: SHORT }, soLuongBanSao: { required: true } },
    });
    unit.write("schemas/thu/1.0/examples/khai-sinh/valid/01-mau-cua-chuan.json", {
      ...shortNamed(),
    });
    await buildUnit(unit.dir);
    const load = (path: string) => import(pathToFileURL(join(unit.dir, "dist", path)).href);
    const all = await load("validators/all.js");
    own = all.validators["thu/khai-sinh"];
    base = (await import("@thongnhat/validators/ho-tich/khai-sinh")).khaiSinh;
    zod = (await load("zod/thu.js")).khaiSinhThu;
    const { addThongNhat } = await import("@thongnhat/validators/ajv");
    const require = createRequire(import.meta.url);
    const { Ajv2020 } = require("ajv/dist/2020.js");
    const instance = addThongNhat(new Ajv2020({ strict: true, ownProperties: true }), all);
    ajv = instance.getSchema(own.jsonSchema.$id);
  }, 120_000);

  const records = () => {
    const plain = [
      ...births("valid"),
      ...births("invalid").map(({ name, json }) => ({ name, json: json.record })),
    ];
    return plain.flatMap(({ json }) => {
      const record = json as Record<string, unknown>;
      return [
        record,
        { ...record, soLuongBanSao: 2 },
        { ...record, soLuongBanSao: 2, moRong: [entry({ ghiChuDonVi: "được" })] },
        { ...record, soLuongBanSao: 2, moRong: [entry({ la: 1 })] },
        { ...record, soLuongBanSao: 2, moRong: [entry({ la: 1 }, "H26"), entry({ ghiChuDonVi: 5 })] },
      ];
    });
  };

  it("lets through nothing that the standard refuses, and refuses some of what it lets through", () => {
    const verdicts = records().map((record) => ({ own: own.is(record), base: base.is(record) }));
    expect(verdicts.filter((verdict) => verdict.own && !verdict.base)).toEqual([]);
    expect(verdicts.some((verdict) => verdict.own)).toBe(true);
    expect(verdicts.some((verdict) => verdict.base && !verdict.own)).toBe(true);
  });

  it("gives one verdict on structure as validator, as ajv schema and as Zod schema", () => {
    for (const record of records()) {
      const verdict = own.is(record);
      expect(zod.safeParse(record).success).toBe(verdict);
      expect(ajv(record)).toBe(verdict);
    }
  });

  it("says what is wrong in the unit's own entry, and leaves those of other units alone", () => {
    const record = shortNamed();
    const found = (moRong: unknown[]) => {
      const result = own.validate({ ...record, moRong }, { today: "2026-11-22" });
      return (result.ok ? result.warnings : result.issues).map(({ code, path }) => `${code} ${path}`);
    };
    expect(found([entry({ la: 1 }, "H26")])).toEqual([]);
    expect(found([entry({ la: 1 }, "H26"), entry({ la: 1 })])).toEqual([
      "TN-UNKNOWN-FIELD /moRong/1/duLieu/la",
    ]);
    expect(found([entry({ ghiChuDonVi: "có  hai dấu cách" })])).toEqual([
      "TN-TEXT-SPACE /moRong/0/duLieu/ghiChuDonVi",
    ]);
  });

  it("is still the record of the standard: it names that record, and the standard accepts it", () => {
    const record = shortNamed();
    expect(own.validate(record, { today: "2026-11-22" }).ok).toBe(true);
    expect(base.validate(record, { today: "2026-11-22" }).ok).toBe(true);
  });
});

describe("a build refuses", () => {
  it("a folder dist that somebody else filled", async () => {
    const other = new UnitWorkspace();
    other.write("dist/quan-trong.json", {});
    await expect(buildUnit(other.dir)).rejects.toThrow(CompileError);
    expect(other.read("dist/quan-trong.json")).toEqual({});
    rmSync(other.dir, { recursive: true, force: true });
  });

  it("a database or a table with a name of the standard", async () => {
    const other = new UnitWorkspace();
    const standard = other.read("schemas/standard.json");
    other.write("schemas/standard.json", { ...standard, databases: ["thu", "ho-tich"] });
    other.write("schemas/ho-tich/database.json", { id: "ho-tich", version: "1.0" });
    await expect(buildUnit(other.dir)).rejects.toMatchObject({
      findings: [{ message: "CSDL 'ho-tich' đã có trong chuẩn." }],
    });
    rmSync(other.dir, { recursive: true, force: true });
  });
});

describe("the standard.json of a unit", () => {
  it.each<[string, object, string]>([
    ["leads out of its folder", { databases: ["../../x"] }, "Tên cơ sở dữ liệu không hợp lệ."],
    ["takes the name of an entry", { databases: ["overview"] }, "Tên 'overview' là của chính các gói."],
    ["names a database twice", { databases: ["thu", "thu"] }, "CSDL 'thu' nêu hai lần."],
    ["has no day", { edition: "hôm nay" }, "Ngày của bản chuẩn không hợp lệ."],
    ["stands on another package", { extends: "la" }, "Chỉ dựa được trên bộ chuẩn."],
  ])("that %s is refused before anything is read by it", async (_, parts, message) => {
    const other = new UnitWorkspace();
    other.write("schemas/standard.json", { ...other.read("schemas/standard.json"), ...parts });
    await expect(buildUnit(other.dir)).rejects.toMatchObject({ findings: [{ message }] });
    rmSync(other.dir, { recursive: true, force: true });
  });

  it("a version that is a path is refused, and a database is not made under a name of the standard", async () => {
    const other = new UnitWorkspace();
    const about = other.read("schemas/thu/database.json");
    other.write("schemas/thu/database.json", { ...about, version: "../../../x" });
    await expect(buildUnit(other.dir)).rejects.toMatchObject({
      findings: [{ message: "Phiên bản không hợp lệ." }],
    });
    const label = { vi: "Thử", en: "Test" };
    expect(() => newDatabase(other.dir, { id: "chung", label, packages: "*", today: "2026-11-22" })).toThrow(
      CompileError,
    );
    rmSync(other.dir, { recursive: true, force: true });
  });
});
