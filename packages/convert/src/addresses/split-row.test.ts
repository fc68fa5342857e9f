import { khaiSinhDescriptor } from "@thongnhat/schemas/ho-tich";
import { expect, it } from "vitest";
import { currentAddresses, loadAddressTables, SPLIT_HEADER, splitCells } from "./index.ts";

const tables = await loadAddressTables();

it("a person sees row, field, reason, and every candidate with shares and basis in the same order", () => {
  const birth = { ngayDangKy: "2024-05-06", noiDangKy: { diaBan: { maXa: "00112" } } };
  const { splits } = currentAddresses(birth, khaiSinhDescriptor, { mode: "add", tables });
  const cells = splits.flatMap((split) => splitCells(split, 12));
  expect(Object.fromEntries(SPLIT_HEADER.map((name, at) => [name, cells[at]]))).toEqual({
    hang: "12",
    truong: "/noiDangKy/diaBan",
    ly_do: "divided",
    giai_thich: "Đơn vị cũ đã bị chia cho nhiều đơn vị.",
    don_vi_cu: "00112",
    ten_don_vi_cu: "Phường Thụy Khuê, Quận Tây Hồ, Thành phố Hà Nội",
    ngay_cu: "2024-05-06",
    ung_vien: "00004 | 00103",
    ten_ung_vien: "Phường Ba Đình, Thành phố Hà Nội | Phường Tây Hồ, Thành phố Hà Nội",
    dan_so: "không | toàn bộ",
    dien_tich: "một phần | một phần",
    can_cu: "NQ 1656/NQ-UBTVQH15, Điều 1 khoản 3 | NQ 1656/NQ-UBTVQH15, Điều 1 khoản 28",
  });
});
