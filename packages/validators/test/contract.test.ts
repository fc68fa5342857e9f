import type { StandardSchemaV1 } from "@standard-schema/spec";
import { ValidationError } from "@thongnhat/core";
import type { KhaiSinh } from "@thongnhat/schemas/ho-tich";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { describe, expect, expectTypeOf, it } from "vitest";
import { examplesOf } from "./examples.ts";

const example = examplesOf("ho-tich/khai-sinh").valid[0]?.content as KhaiSinh;
const TODAY = { today: "2026-11-22" } as const;
const person = example.nguoiDuocKhaiSinh;

describe("the contract of a validator", () => {
  it("is a Standard Schema, so any form or server library that knows that can use it", async () => {
    const schema: StandardSchemaV1<KhaiSinh> = khaiSinh;
    expectTypeOf<StandardSchemaV1.InferOutput<typeof khaiSinh>>().toEqualTypeOf<KhaiSinh>();
    expect(await schema["~standard"].validate(example)).toEqual({ value: example });
    const refused = await schema["~standard"].validate({ ...example, ngayDangKy: "hôm qua" });
    expect(refused.issues?.map(({ path }) => path)).toEqual([["ngayDangKy"]]);
  });

  it("parse gives the record, or throws with the issues and no value", () => {
    expect(khaiSinh.parse(example, TODAY)).toBe(example);
    const secret = "Bí mật 0912345678";
    try {
      khaiSinh.parse({ ...example, ngayDangKy: secret }, TODAY);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ValidationError);
      expect(String(error)).not.toContain("0912345678");
      expect(JSON.stringify((error as ValidationError).issues)).not.toContain("0912345678");
    }
  });

  it("reading keeps an unknown field and warns; writing refuses it", () => {
    const record = { ...example, truongMoi: 1 };
    expect(khaiSinh.validate(record, { ...TODAY, use: "write" }).ok).toBe(false);
    const read = khaiSinh.validate(record, { ...TODAY, use: "read" });
    expect(read).toMatchObject({
      ok: true,
      value: record,
      warnings: [{ code: "TN-UNKNOWN-FIELD", severity: "warning", path: "/truongMoi" }],
    });
  });

  it("the key of an unknown field is masked when it looks like somebody's data", () => {
    const result = khaiSinh.validate({ ...example, "Nguyễn Văn Ánh 0912345678": 1 }, TODAY);
    expect(JSON.stringify(result.ok ? [] : result.issues)).not.toContain("0912345678");
  });

  it("stops at the cap and says that there was more", () => {
    const fields = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`truong${index}`, 1]));
    const result = khaiSinh.validate({ ...example, ...fields }, { ...TODAY, maxIssues: 5 });
    expect(result).toMatchObject({ ok: false, truncated: true });
    expect(result.ok ? 0 : result.issues.length).toBe(5);
  });

  it("the same record and options give the same issues in the same order", () => {
    const record = { ...example, a: 1, b: 2, ngayDangKy: 5 };
    expect(khaiSinh.validate(record, TODAY)).toEqual(khaiSinh.validate(structuredClone(record), TODAY));
  });

  it("a field that holds undefined counts as absent", () => {
    expect(khaiSinh.is({ ...example, ghiChu: undefined, khongCoTrongChuan: undefined })).toBe(true);
  });

  it("reads own fields only", () => {
    expect(khaiSinh.is(Object.create(example))).toBe(false);
    expect(khaiSinh.is(Object.assign(Object.create({ ghiChu: 5 }), example))).toBe(true);
    expect(khaiSinh.is(JSON.parse(`{"__proto__":1,${JSON.stringify(example).slice(1)}`))).toBe(false);
  });

  it("a commune code is read on the record's own date", () => {
    const moved = {
      ...example,
      nguoiDuocKhaiSinh: {
        ...person,
        noiSinh: { maQuocGia: "VN", maTinh: "01", maXa: "00004", maHuyen: "001" },
      },
    };
    const result = khaiSinh.validate({ ...moved, ngayDangKy: "2025-07-02" }, TODAY);
    const issues = result.ok ? result.warnings : result.issues;
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toContain(
      "TN-CODE-RETIRED /nguoiDuocKhaiSinh/noiSinh/maHuyen",
    );
  });

  it.each([
    ["a commune of Hà Tây in a record of 2006, when the province was there", "2006-05-20", []],
    [
      "the same codes in a record of 2019, when it was gone",
      "2019-05-20",
      ["TN-CODE-RETIRED /me/noiCuTru/diaChi/maTinh"],
    ],
  ])(
    "reads codes of the edition before 2025-07-01 on the record's own date: %s",
    (_, ngayDangKy, expected) => {
      const diaChi = {
        maQuocGia: "VN",
        maTinh: "28",
        maHuyen: "268",
        maXa: "09538",
        boMaDvhc: "truoc-2025-07-01",
      };
      const result = khaiSinh.validate(
        { ...example, ngayDangKy, me: { ...example.me, noiCuTru: { loai: "thuong-tru", diaChi } } },
        TODAY,
      );
      const issues = result.ok ? result.warnings : result.issues;
      const found = issues.filter(
        ({ path, code }) => path.startsWith("/me/noiCuTru/diaChi") && /TN-CODE-RETIRED|HT-09/.test(code),
      );
      expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual(expect.arrayContaining(expected));
      if (expected.length === 0) expect(found).toEqual([]);
    },
  );

  it.each([
    // Phường Phúc Xá ended on 2025-07-01; Đặc khu Lý Sơn began on that day; Phường Ba Đình is in Hà Nội.
    [
      "a retired code in a new record",
      "2025-07-02",
      { maTinh: "01", maXa: "00001" },
      "TN-CODE-RETIRED /maXa",
    ],
    [
      "a new commune in a record of 2019",
      "2019-05-20",
      { maTinh: "51", maXa: "21548" },
      "TN-CODE-NOT-YET /maXa",
    ],
    ["a commune outside its province", "2025-07-02", { maTinh: "04", maXa: "00004" }, "HT-09 "],
  ])("each has an issue of its own: %s", (_, ngayDangKy, codes, expected) => {
    const noiSinh = { maQuocGia: "VN", ...codes };
    const child = { ...person, ngaySinh: ngayDangKy, noiSinh };
    const result = khaiSinh.validate({ ...example, ngayDangKy, nguoiDuocKhaiSinh: child }, TODAY);
    const at = "/nguoiDuocKhaiSinh/noiSinh";
    const issues = (result.ok ? result.warnings : result.issues).filter(({ path }) => path.startsWith(at));
    expect(issues.map(({ code, path }) => `${code} ${path.slice(at.length)}`)).toEqual([expected]);
  });

  it("a record that names another schema or version is not judged as this one", () => {
    const sieuDuLieu = { ...example.sieuDuLieu, luocDo: "ho-tich/khai-tu", phienBanLuocDo: "2.0" };
    const result = khaiSinh.validate({ ...example, sieuDuLieu }, TODAY);
    const issues = result.ok ? result.warnings : result.issues;
    expect(issues.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: "TN-SCHEMA", path: "/sieuDuLieu/luocDo", params: { expected: "ho-tich/khai-sinh" } },
      { code: "TN-SCHEMA-VERSION", path: "/sieuDuLieu/phienBanLuocDo", params: { expected: "1.0" } },
    ]);
  });

  it.each([
    ["2015-12-31", "warning"],
    ["2016-01-01", "error"],
  ])("a field that the law of 2014 asks for is missing from a record of %s: %s", (ngayDangKy, severity) => {
    const { gioiTinh: _, ...child } = person;
    const result = khaiSinh.validate({ ...example, ngayDangKy, nguoiDuocKhaiSinh: child }, TODAY);
    const issues = result.ok ? result.warnings : result.issues;
    expect(issues.find(({ path }) => path === "/nguoiDuocKhaiSinh/gioiTinh")).toMatchObject({
      code: "TN-REQUIRED-BY-ORIGIN",
      severity,
    });
  });

  it("anything that is not an object is refused without a crash", () => {
    for (const value of [
      null,
      undefined,
      1,
      "x",
      [],
      [example],
      () => example,
      Symbol("x"),
      new Map(),
      new Date(),
    ]) {
      expect(khaiSinh.is(value)).toBe(false);
      expect(khaiSinh.validate(value).ok).toBe(false);
    }
  });
});
