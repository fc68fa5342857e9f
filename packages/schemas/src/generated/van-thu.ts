// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { DacTaVanBanDen, HoSoLuuTru, MaHoSoVanThu, NguoiKyVanBanDen, NguoiKyVanThu, NoiNhanVanBan, ThuHoiVanBan, VanBanDen, VanBanDi, YKienXuLy } from "./van-thu/types.ts";
export { hoSoLuuTruDescriptor, vanBanDenDescriptor, vanBanDiDescriptor } from "./van-thu/descriptors.ts";
