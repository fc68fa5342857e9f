// Generated from schemas/ by @thongnhat/compiler. Do not edit.
export type { BaoCaoChiaSe, ChiSoTieuChi, ChuoiHaiNgonNgu, DauMoiLienHe, DuLieuTiepNhan, MaKiemTra, NguonDuLieu, PhanPhoiTapDuLieu, PhienBanTruong, SieuDuLieuTapDuLieu, SuCoChatLuong, SuKienThayDoi, TenNghiepVu, TepPhanPhoi, ThongDiepDuLieu, TrangThaiDuLieu, TruongTuDien } from "./trung-tam-du-lieu-quoc-gia/types.ts";
export { baoCaoChiaSeDescriptor, sieuDuLieuDescriptor, suCoChatLuongDescriptor, suKienThayDoiDescriptor, thongDiepDescriptor, tuDienTruongDescriptor } from "./trung-tam-du-lieu-quoc-gia/descriptors.ts";
