// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { TrongTaiVien } from "./trong-tai-hoa-giai-tm/types.ts";
export { trongTaiVienDescriptor } from "./trong-tai-hoa-giai-tm/descriptors.ts";
