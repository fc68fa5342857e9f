// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { DiaPhuongApDung, DieuKhoanBiTacDong, DieuKhoanVanBanQppl, NguoiKyVanBanQppl, PhienBanDieuKhoan, QuanHeVanBanQppl, ThamChieuVanBanQppl, VanBanQppl } from "./van-ban-qppl/types.ts";
export { dieuKhoanVanBanQpplDescriptor, quanHeVanBanQpplDescriptor, vanBanQpplDescriptor } from "./van-ban-qppl/descriptors.ts";
