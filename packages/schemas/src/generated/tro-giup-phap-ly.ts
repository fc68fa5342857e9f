// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { DanhGiaChatLuongTgpl, NguoiDuocTgpl, NguoiDuocTroGiupTrongVuViec, NguoiThucHienTgpl, NguoiThucHienTrongVuViec, ThanhPhanHoSoTgpl, ViecTgplDonGian, VuViecTgpl } from "./tro-giup-phap-ly/types.ts";
export { danhGiaChatLuongTgplDescriptor, nguoiDuocTgplDescriptor, nguoiThucHienTgplDescriptor, viecTgplDonGianDescriptor, vuViecTgplDescriptor } from "./tro-giup-phap-ly/descriptors.ts";
