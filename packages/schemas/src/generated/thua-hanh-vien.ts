// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BaoHiemTrachNhiem, DiemChi, SuaLoiKyThuatViBang, ThuaHanhVien, ViBang } from "./thua-hanh-vien/types.ts";
export { thuaHanhVienDescriptor, viBangDescriptor } from "./thua-hanh-vien/descriptors.ts";
