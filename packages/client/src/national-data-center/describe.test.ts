import { readFileSync } from "node:fs";
import { databases } from "@thongnhat/schemas";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { sieuDuLieuTapDuLieu } from "@thongnhat/validators/trung-tam-du-lieu-quoc-gia/sieu-du-lieu";
import { truongTuDien } from "@thongnhat/validators/trung-tam-du-lieu-quoc-gia/tu-dien-truong";
import { describe, expect, it } from "vitest";
import { type DatasetOptions, describeDataset, describeTerms } from "./index.ts";
import { SCHEMA_BASE } from "./standard.ts";

const unit = { code: "G15", name: "Cơ quan Ví Dụ" };
const now = Date.parse("2026-08-12T10:00:00+07:00");
const DATASET: DatasetOptions = {
  unit,
  now,
  id: "urn:vn:gov:g15:tap-du-lieu:vi-du",
  domain: "con-nguoi",
  layer: "goc",
  sharing: "bat-buoc",
  importance: "quan-trong",
  frequency: "lien-tuc",
  distributions: [{ loai: "dich-vu", diaChi: "https://vi-du.example/api", dinhDang: "application/json" }],
  contact: { donVi: "Phòng Ví Dụ", email: "dau-moi@vi-du.example" },
};
const names = Object.entries(databases).flatMap(([id, { records }]) => (records.length > 0 ? [id] : []));

describe("the metadata of a dataset", () => {
  it.each(names)("of %s is a valid record made of the standard", async (name) => {
    const dataset = await describeDataset(name, DATASET);
    expect(sieuDuLieuTapDuLieu.validate(dataset)).toMatchObject({ ok: true, warnings: [] });
    expect(dataset.tieuDe).toEqual(databases[name as keyof typeof databases].label);
  });

  it("of one kind of record names its schema as the standard does, and the class of its personal data", async () => {
    const schema = readFileSync(
      new URL("../../../../schemas/ho-tich/1.0/khai-sinh.schema.json", import.meta.url),
      "utf8",
    );
    const dataset = await describeDataset("ho-tich/khai-sinh", DATASET);
    expect(dataset.luocDo).toBe((JSON.parse(schema) as { $id: string }).$id);
    expect(dataset.chuaDuLieuCaNhan).toBe("nhay-cam");
    expect(dataset.coQuanChuQuan?.ten).toBe("Cục Hành chính tư pháp, Bộ Tư pháp");
  });

  it("stands on the base that the standard names", () => {
    const standard = readFileSync(new URL("../../../../schemas/standard.json", import.meta.url), "utf8");
    expect(SCHEMA_BASE).toBe((JSON.parse(standard) as { base: string }).base);
  });

  it.each(["khong-co", "ho-tich/khong-co", "ho-tich/khai-sinh/x", "", "constructor", "chung"])(
    "of %j does not exist",
    async (name) => {
      await expect(describeDataset(name, DATASET)).rejects.toMatchObject({ code: "unknown-database" });
      expect(() => describeTerms(name, { unit })).toThrow("thongnhat schemas");
    },
  );
});

describe("the terms of a database", () => {
  it.each(names)("of %s are valid records, one for every field, each id and each name once", (name) => {
    const terms = describeTerms(name, { unit, now });
    const fields = new Set(
      Object.values(catalogue.records)
        .filter(({ id }) => id.startsWith(`${name}/`))
        .flatMap(({ defs }) =>
          Object.entries(defs).flatMap(([title, def]) =>
            Object.keys(def.fields).map((field) => `${title}.${field}`),
          ),
        ),
    );
    expect(new Set(terms.map(({ tenKyThuat }) => tenKyThuat))).toEqual(fields);
    expect(terms).toHaveLength(fields.size);
    expect(new Set(terms.map(({ tenNghiepVu }) => tenNghiepVu?.vi)).size).toBe(fields.size);
    const wrong = terms.flatMap((term) => {
      const verdict = truongTuDien.validate(term);
      return verdict.ok ? verdict.warnings : verdict.issues;
    });
    expect(wrong).toEqual([]);
  });

  it("say what the standard says: definition, law, code table, class of personal data, evidence", () => {
    const terms = describeTerms("ho-tich/khai-sinh", { unit, now });
    const find = (name: string) => terms.find(({ tenKyThuat }) => tenKyThuat === name);
    const descriptor = catalogue.records["ho-tich/khai-sinh"]?.defs.KhaiSinh?.fields.ngayDangKy;
    expect(find("KhaiSinh.ngayDangKy")).toMatchObject({
      dinhNghia: descriptor?.description,
      taiLieuLienQuan: expect.arrayContaining(["Luật Hộ tịch 60/2014/QH13"]),
      phienBanTrangThai: { trangThai: "du-thao" },
    });
    expect(find("KhaiSinh.loaiDangKy")?.mienGiaTri).toContain("loai-dang-ky-khai-sinh");
    expect(find("Nguoi.danToc")?.thuocTinhNghiepVu).toContain("Dữ liệu cá nhân nhạy cảm");
    expect(find("HoTen.dayDu")?.doDaiDinhDang).toMatch(/tối đa \d+ ký tự/);
  });
});
