// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BanChinh, BanSaoDienTu, BanSaoTuSoGoc, ChungThucBanSao, ChungThucChuKy, ChungThucChuKyNguoiDich, ChungThucGiaoDich, NguoiDich, SoChungThuc, SoGoc, SoThuTuChungThuc, TaiSanGiaoDich, VanBanDuocKy, ViecChungThuc } from "./chung-thuc/types.ts";
export { banSaoTuSoGocDescriptor, chungThucBanSaoDescriptor, chungThucChuKyDescriptor, chungThucChuKyNguoiDichDescriptor, chungThucGiaoDichDescriptor, soChungThucDescriptor } from "./chung-thuc/descriptors.ts";
