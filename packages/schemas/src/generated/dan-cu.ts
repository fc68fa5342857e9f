// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BanGhiHoTich, BienDongTuHoTich, CongDan, CongDanTraVe, DoiChieuTruong, KetQuaTraCuu, NguoiLienQuanBienDong, NguoiLienQuanDanCu, PhanHoiDanCu, TacDong, ThanhVienHo, ThongTinKhac, YeuCauTraCuu } from "./dan-cu/types.ts";
export { bienDongTuHoTichDescriptor, congDanDescriptor, ketQuaTraCuuDescriptor, yeuCauTraCuuDescriptor } from "./dan-cu/descriptors.ts";
