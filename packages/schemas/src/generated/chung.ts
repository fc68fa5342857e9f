// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BanDich, ChuKySo, CoQuan, DiaChi, DiaChiQuyDoi, DongBo, GiayKhaiSinhThayThe, GiayToTuyThan, HoTen, KhongRo, MoRong, NgayKhuyet, Nguoi, NguoiKy, NguonGoc, NoiCuTru, PhienBan, SieuDuLieu, SoDangKy, TepDinhKem, ThayDoiTruong, ToChuc, VanBan } from "./chung/types.ts";
