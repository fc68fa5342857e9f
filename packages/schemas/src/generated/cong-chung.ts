// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BenGiaoDich, CongChungVien, DoiTuongNganChan, GiaoDichCongChung, TaiSanCongChung, ThongTinNganChan, ToChucCongChung } from "./cong-chung/types.ts";
export { congChungVienDescriptor, giaoDichDescriptor, thongTinNganChanDescriptor, toChucDescriptor } from "./cong-chung/descriptors.ts";
