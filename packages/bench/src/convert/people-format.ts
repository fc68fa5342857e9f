import { danToc, gioiTinh } from "@thongnhat/code-tables";
import { type Format, makeFormat, type WireFormat } from "@thongnhat/convert";
import type { KhaiSinh } from "@thongnhat/schemas/ho-tich";

/** What a map of the table comes to: twelve columns and where they go. */
const FORMAT: WireFormat = {
  system: "bang",
  message: "so-khai-sinh",
  record: "ho-tich/khai-sinh",
  version: "1.0",
  directions: ["decode"],
  carrier: { form: "row" },
  dates: ["dd/MM/yyyy"],
  constants: {
    "/sieuDuLieu/luocDo": "ho-tich/khai-sinh",
    "/sieuDuLieu/phienBanLuocDo": "1.0",
    "/sieuDuLieu/nguon": "so-hoa",
    "/loaiViecHoTich": "khai-sinh",
  },
  recordId: ["KS", "/ngayDangKy#year", "/soDangKy/quyenSo", "/soDangKy/so"],
  columns: [
    { column: "Số", path: "/soDangKy/so", as: "number-text" },
    { column: "Quyển số", path: "/soDangKy/quyenSo", as: "number-text" },
    { column: "Ngày đăng ký", path: "/ngayDangKy", as: "partial-date" },
    { column: "Nơi đăng ký", path: "/noiDangKy/ten", as: "text" },
    { column: "Họ và tên", path: "/nguoiDuocKhaiSinh/hoTen/dayDu", as: "name" },
    {
      column: "Ngày sinh",
      path: "/nguoiDuocKhaiSinh/ngaySinh",
      as: "partial-date",
      verbatim: "/nguoiDuocKhaiSinh/ngaySinhNguyenVan",
    },
    { column: "Giới tính", path: "/nguoiDuocKhaiSinh/gioiTinh", as: "code", table: "gioi-tinh" },
    { column: "Dân tộc", path: "/nguoiDuocKhaiSinh/danToc", as: "code", table: "dan-toc" },
    { column: "Nơi sinh", path: "/nguoiDuocKhaiSinh/noiSinh/nguyenVan", as: "address-text" },
    { column: "Họ và tên mẹ", path: "/me/hoTen/dayDu", as: "name" },
    { column: "Năm sinh mẹ", path: "/me/ngaySinh", as: "partial-date", forms: ["yyyy"] },
    { column: "Họ và tên cha", path: "/cha/hoTen/dayDu", as: "name" },
  ],
};

/** The reader of the table. */
export function peopleFormat(): Format<KhaiSinh> {
  return makeFormat<KhaiSinh>(FORMAT, { mappings: {}, tables: { "gioi-tinh": gioiTinh, "dan-toc": danToc } });
}
