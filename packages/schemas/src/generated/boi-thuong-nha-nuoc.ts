// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { NguoiThuaKeBoiThuong, ThietHai, VuViecBoiThuong } from "./boi-thuong-nha-nuoc/types.ts";
export { vuViecBoiThuongDescriptor } from "./boi-thuong-nha-nuoc/descriptors.ts";
