import { danToc } from "@thongnhat/code-tables/dan-toc";
import { gioiTinh } from "@thongnhat/code-tables/gioi-tinh";
import { hasBetween as huyen } from "@thongnhat/code-tables/huyen/codes";
import { quanHeNguoiYeuCau } from "@thongnhat/code-tables/quan-he-nguoi-yeu-cau";
import { quocGia } from "@thongnhat/code-tables/quoc-gia";
import { hasBetween as tinh } from "@thongnhat/code-tables/tinh/codes";
import { hasBetween as xa } from "@thongnhat/code-tables/xa/codes";
import { soHoaKhaiSinh } from "./so-hoa-khai-sinh.ts";

export { digitisedKey, type TableFormat } from "./so-hoa-khai-sinh.ts";

/**
 * Table `HT_KHAISINH` of the civil-status digitisation software → `ho-tich/khai-sinh`.
 * @example
 * const { record, losses, issues } = hoTichSoHoaKhaiSinh.decode(row, { row: 2 });
 */
export const hoTichSoHoaKhaiSinh = /* @__PURE__ */ soHoaKhaiSinh(
  {
    "dan-toc": danToc,
    "gioi-tinh": gioiTinh,
    "quan-he-nguoi-yeu-cau": quanHeNguoiYeuCau,
    "quoc-gia": quocGia,
  },
  { tinh, huyen, xa },
);
