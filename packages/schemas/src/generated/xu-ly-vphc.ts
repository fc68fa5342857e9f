// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BienBanViPham, HanhViViPham, HinhThucApDung, HuySuaQuyetDinh, QuyetDinhXuLyViPham } from "./xu-ly-vphc/types.ts";
export { quyetDinhDescriptor } from "./xu-ly-vphc/descriptors.ts";
