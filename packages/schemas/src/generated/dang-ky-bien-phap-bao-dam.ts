// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { DangKyBienPhapBaoDam, DangKyGoc, HangHoaLuanChuyen, HopDongBaoDam, PhuongTienBaoDam, QuyenTaiSan, TaiSanBaoDam, TaiSanBaoDamDangKy, ThongBaoKeBien } from "./dang-ky-bien-phap-bao-dam/types.ts";
export { dangKyBienPhapBaoDamDescriptor, taiSanBaoDamDangKyDescriptor } from "./dang-ky-bien-phap-bao-dam/descriptors.ts";
