// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { CuocDauGia, DauGiaVien, TaiSanDauGia, ThoiGianDiaDiemDauGia } from "./dau-gia-tai-san/types.ts";
export { cuocDauGiaDescriptor, dauGiaVienDescriptor } from "./dau-gia-tai-san/descriptors.ts";
