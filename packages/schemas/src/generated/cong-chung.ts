// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BenGiaoDich, CongChungVien, DoiTuongNganChan, GiaoDichCongChung, TaiSanCongChung, ThongTinNganChan, ToChucCongChung } from "./cong-chung/types.ts";
export { congChungVienDescriptor, giaoDichCongChungDescriptor, thongTinNganChanDescriptor, toChucCongChungDescriptor } from "./cong-chung/descriptors.ts";
