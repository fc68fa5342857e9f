import { khaiSinhDescriptor } from "@thongnhat/schemas/ho-tich";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { describe, expect, it } from "vitest";
import { currentAddresses, loadAddressTables } from "./index.ts";

const tables = await loadAddressTables();
const WORDS = "phường Phúc Xá, quận Ba Đình, thành phố Hà Nội";

describe("a whole record", () => {
  const birth = {
    sieuDuLieu: { maBanGhi: "ks-1", luocDo: "ho-tich/khai-sinh", phienBanLuocDo: "1.0", nguon: "so-hoa" },
    loaiViecHoTich: "khai-sinh",
    soDangKy: { so: "12", quyenSo: "01/2010" },
    ngayDangKy: "2010-03-20",
    noiDangKy: { ten: "Ủy ban nhân dân phường Phúc Xá", diaBan: { maTinh: "01", maXa: "00001" } },
    nguoiDuocKhaiSinh: {
      hoTen: { dayDu: "Nguyễn Thị Ví Dụ" },
      ngaySinh: "2010-03-02",
      noiSinh: { nguyenVan: WORDS },
      queQuan: { maTinh: "01", maXa: "00112" },
    },
    me: { hoTen: { dayDu: "Lê Thị Ví Dụ" }, noiCuTru: { loai: "thuong-tru", diaChi: { nguyenVan: WORDS } } },
  };

  it("is converted at every place that its descriptor knows, and says where", () => {
    const { added, splits } = currentAddresses(birth, khaiSinhDescriptor, { mode: "add", tables });
    expect(added.map(({ path }) => path)).toEqual([
      "/noiDangKy/diaBan",
      "/nguoiDuocKhaiSinh/noiSinh",
      "/me/noiCuTru/diaChi",
    ]);
    expect(splits.map(({ path }) => path)).toEqual(["/nguoiDuocKhaiSinh/queQuan"]);
  });
  it.each(["add", "both"] as const)("has no finding more than before (%s)", (mode) => {
    const before = khaiSinh.validate(birth);
    const { record } = currentAddresses(birth, khaiSinhDescriptor, { mode, tables });
    const after = khaiSinh.validate(record);
    expect([before.ok, after.ok]).toEqual([true, true]);
    expect(after.ok && after.warnings.length).toBe(before.ok && before.warnings.length);
  });
  it("is not changed itself, and what did not change is shared", () => {
    const text = JSON.stringify(birth);
    const { record } = currentAddresses(birth, khaiSinhDescriptor, { mode: "both", tables });
    expect(JSON.stringify(birth)).toBe(text);
    expect(record.sieuDuLieu).toBe(birth.sieuDuLieu);
  });
  it("that is hostile does no harm", () => {
    const hostile = JSON.parse(
      '{"ngayDangKy":7,"noiDangKy":{"diaBan":[[]]},"me":"x","__proto__":{"maXa":"00001"}}',
    );
    expect(currentAddresses(hostile, khaiSinhDescriptor, { mode: "both", tables }).splits).toEqual([]);
  });
});
