// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BienBanViPham, HanhViViPham, HinhThucApDung, HuySuaQuyetDinh, QuyetDinhXuLyViPham } from "./xu-ly-vphc/types.ts";
export { quyetDinhXuLyViPhamDescriptor } from "./xu-ly-vphc/descriptors.ts";
