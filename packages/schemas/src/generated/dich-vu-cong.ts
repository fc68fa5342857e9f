// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { HoSoThuTuc, MaHoSoKhac, PhiLePhi, SuKienHoSo, ThanhPhanHoSo, ThoiHanGiaiQuyet, ThuTucHanhChinh, TienTrinhHoSo, TruocKhiTuDong } from "./dich-vu-cong/types.ts";
export { hoSoThuTucDescriptor, thuTucHanhChinhDescriptor, tienTrinhHoSoDescriptor } from "./dich-vu-cong/descriptors.ts";
