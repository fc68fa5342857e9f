// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { QuanTaiVien } from "./quan-tai-vien/types.ts";
export { quanTaiVienDescriptor } from "./quan-tai-vien/descriptors.ts";
