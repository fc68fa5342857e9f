// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { HoSoThuTuc, MaHoSoKhac, PhiLePhi, SuKienHoSo, ThanhPhanHoSo, ThoiHanGiaiQuyet, ThuTucHanhChinh, TienTrinhHoSo, TruocKhiTuDong } from "./dich-vu-cong/types.ts";
export { hoSoDescriptor, thuTucDescriptor, tienTrinhDescriptor } from "./dich-vu-cong/descriptors.ts";
