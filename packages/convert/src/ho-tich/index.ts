import { danToc, gioiTinh, huyen, quanHeNguoiYeuCau, quocGia, tinh, xa } from "@thongnhat/code-tables";
import { soHoaKhaiSinh } from "./so-hoa-khai-sinh.ts";

export { digitisedKey, type TableFormat } from "./so-hoa-khai-sinh.ts";

/**
 * Table `HT_KHAISINH` of the civil-status digitisation software → `ho-tich/khai-sinh`.
 * @example
 * const { record, losses, issues } = hoTichSoHoaKhaiSinh.decode(row, { row: 2 });
 */
export const hoTichSoHoaKhaiSinh = /* @__PURE__ */ soHoaKhaiSinh({
  "dan-toc": danToc,
  "gioi-tinh": gioiTinh,
  huyen,
  "quan-he-nguoi-yeu-cau": quanHeNguoiYeuCau,
  "quoc-gia": quocGia,
  tinh,
  xa,
});
