// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { GiaNhapDoanLuatSu, LuatSu, ToChucLuatSu } from "./luat-su/types.ts";
export { luatSuDescriptor, toChucLuatSuDescriptor } from "./luat-su/descriptors.ts";
