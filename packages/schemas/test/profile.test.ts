import { readFileSync } from "node:fs";
import { join } from "node:path";
import { minimise, type RecordDescriptor, redact } from "@thongnhat/core";
import { khaiSinhDescriptor, khaiTuDescriptor } from "@thongnhat/schemas/ho-tich";
import { describe, expect, it } from "vitest";

const EXAMPLES = join(import.meta.dirname, "../../../schemas/ho-tich/1.0/examples");

function example(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(EXAMPLES, name), "utf8")) as Record<string, unknown>;
}

function share(name: string, descriptor: RecordDescriptor): Record<string, unknown> {
  return minimise(example(name), descriptor, "chia-se-3458") as Record<string, unknown>;
}

describe("the list of shared data of QĐ 3458/QĐ-BTP as a profile", () => {
  const birth = share("khai-sinh/valid/01-dang-ky-moi-dung-han.json", khaiSinhDescriptor);

  it("shares the child, the parents' names and numbers, and the registration", () => {
    expect(Object.keys(birth)).toEqual(
      expect.arrayContaining(["soDangKy", "ngayDangKy", "noiDangKy", "nguoiDuocKhaiSinh", "me", "cha"]),
    );
    expect(Object.keys(birth.me as object).sort()).toEqual(["hoTen", "soDinhDanhCaNhan"]);
  });

  it("shares neither the requester nor the kind of birth", () => {
    for (const field of ["nguoiYeuCau", "loaiKhaiSinh", "giayChungSinh", "ghiChu"])
      expect(birth).not.toHaveProperty(field);
  });

  it("never shares the cause of death, nor the date of death, which the list does not have", () => {
    const original = example("khai-tu/valid/01-dang-ky-moi-dung-han.json");
    expect(original).toHaveProperty("nguyenNhanChet");
    const death = share("khai-tu/valid/01-dang-ky-moi-dung-han.json", khaiTuDescriptor);
    for (const field of ["nguyenNhanChet", "maNguyenNhanIcd10", "ngayChet"])
      expect(death).not.toHaveProperty(field);
  });

  it("leaves the record itself as it was", () => {
    const record = example("khai-sinh/valid/01-dang-ky-moi-dung-han.json");
    const before = structuredClone(record);
    minimise(record, khaiSinhDescriptor, "chia-se-3458");
    expect(record).toEqual(before);
  });
});

it("a redacted birth record holds no name, number, date or place of a person", () => {
  const record = example("khai-sinh/valid/01-dang-ky-moi-dung-han.json");
  const text = JSON.stringify(redact(record, khaiSinhDescriptor, { keep: "none" }));
  const child = record.nguoiDuocKhaiSinh as {
    hoTen: { dayDu: string };
    soDinhDanhCaNhan: string;
    ngaySinh: string;
  };
  const mother = record.me as { hoTen: { dayDu: string } };
  for (const value of [child.hoTen.dayDu, child.soDinhDanhCaNhan, child.ngaySinh, mother.hoTen.dayDu]) {
    expect(text).not.toContain(value);
  }
});
