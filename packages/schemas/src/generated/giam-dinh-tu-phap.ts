// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { DoiTuongGiamDinh, GiamDinhVien, HoanThanhGiamDinh, NguoiDuocTrungCau, VuViecGiamDinh } from "./giam-dinh-tu-phap/types.ts";
export { giamDinhVienDescriptor, vuViecGiamDinhDescriptor } from "./giam-dinh-tu-phap/descriptors.ts";
