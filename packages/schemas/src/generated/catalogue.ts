// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { Catalogue } from "@thongnhat/core";
import * as hoTich from "./ho-tich/descriptors.ts";
import * as danCu from "./dan-cu/descriptors.ts";
import * as lyLichTuPhap from "./ly-lich-tu-phap/descriptors.ts";
import * as quocTich from "./quoc-tich/descriptors.ts";
import * as chungThuc from "./chung-thuc/descriptors.ts";
import * as nuoiConNuoi from "./nuoi-con-nuoi/descriptors.ts";
import * as thiHanhAnDanSu from "./thi-hanh-an-dan-su/descriptors.ts";
import * as troGiupPhapLy from "./tro-giup-phap-ly/descriptors.ts";
import * as vanBanQppl from "./van-ban-qppl/descriptors.ts";
import * as vanThu from "./van-thu/descriptors.ts";
import * as dichVuCong from "./dich-vu-cong/descriptors.ts";
import * as xuLyVphc from "./xu-ly-vphc/descriptors.ts";
import * as dangKyBienPhapBaoDam from "./dang-ky-bien-phap-bao-dam/descriptors.ts";
import * as congChung from "./cong-chung/descriptors.ts";
import * as luatSu from "./luat-su/descriptors.ts";
import * as dauGiaTaiSan from "./dau-gia-tai-san/descriptors.ts";
import * as giamDinhTuPhap from "./giam-dinh-tu-phap/descriptors.ts";
import * as thuaHanhVien from "./thua-hanh-vien/descriptors.ts";
import * as quanTaiVien from "./quan-tai-vien/descriptors.ts";
import * as trongTaiHoaGiaiTm from "./trong-tai-hoa-giai-tm/descriptors.ts";
import * as hoaGiaiCoSo from "./hoa-giai-co-so/descriptors.ts";
import * as boiThuongNhaNuoc from "./boi-thuong-nha-nuoc/descriptors.ts";
import * as phoBienGdpl from "./pho-bien-gdpl/descriptors.ts";
import * as canBoCongChucVienChuc from "./can-bo-cong-chuc-vien-chuc/descriptors.ts";
import * as anSinhXaHoi from "./an-sinh-xa-hoi/descriptors.ts";
import * as trungTamDuLieuQuocGia from "./trung-tam-du-lieu-quoc-gia/descriptors.ts";
import { messages, tables } from "./words.ts";

/** The words for every issue, rule, field and code table of the standard, in Vietnamese and English. */
export const catalogue: Catalogue = {
 messages,
 records: {
 "ho-tich/cham-dut-giam-ho": hoTich.chamDutGiamHoDescriptor,
 "ho-tich/ghi-chu-ly-hon": hoTich.ghiChuLyHonDescriptor,
 "ho-tich/ghi-chu-theo-ban-an": hoTich.ghiChuTheoBanAnDescriptor,
 "ho-tich/ghi-vao-so-nuoc-ngoai": hoTich.ghiVaoSoNuocNgoaiDescriptor,
 "ho-tich/giam-ho": hoTich.giamHoDescriptor,
 "ho-tich/giam-sat-giam-ho": hoTich.giamSatGiamHoDescriptor,
 "ho-tich/ket-hon": hoTich.ketHonDescriptor,
 "ho-tich/khai-sinh": hoTich.khaiSinhDescriptor,
 "ho-tich/khai-tu": hoTich.khaiTuDescriptor,
 "ho-tich/nhan-cha-me-con": hoTich.nhanChaMeConDescriptor,
 "ho-tich/so-ho-tich": hoTich.soHoTichDescriptor,
 "ho-tich/thay-doi-cai-chinh": hoTich.thayDoiCaiChinhDescriptor,
 "ho-tich/thong-diep-lien-thong": hoTich.thongDiepLienThongDescriptor,
 "ho-tich/trich-luc": hoTich.trichLucDescriptor,
 "ho-tich/xac-nhan-tinh-trang-hon-nhan": hoTich.xacNhanTinhTrangHonNhanDescriptor,
 "dan-cu/bien-dong-tu-ho-tich": danCu.bienDongTuHoTichDescriptor,
 "dan-cu/cong-dan": danCu.congDanDescriptor,
 "dan-cu/ket-qua-tra-cuu": danCu.ketQuaTraCuuDescriptor,
 "dan-cu/yeu-cau-tra-cuu": danCu.yeuCauTraCuuDescriptor,
 "ly-lich-tu-phap/ban-an": lyLichTuPhap.banAnDescriptor,
 "ly-lich-tu-phap/cam-dam-nhiem-chuc-vu": lyLichTuPhap.camDamNhiemChucVuDescriptor,
 "ly-lich-tu-phap/hanh-vi-pham-toi-moi": lyLichTuPhap.hanhViPhamToiMoiDescriptor,
 "ly-lich-tu-phap/ly-lich": lyLichTuPhap.lyLichDescriptor,
 "ly-lich-tu-phap/phieu-so-1": lyLichTuPhap.phieuSo1Descriptor,
 "ly-lich-tu-phap/phieu-so-2": lyLichTuPhap.phieuSo2Descriptor,
 "ly-lich-tu-phap/quyet-dinh-thi-hanh-an": lyLichTuPhap.quyetDinhThiHanhAnHinhSuDescriptor,
 "ly-lich-tu-phap/xoa-an-tich": lyLichTuPhap.xoaAnTichDescriptor,
 "ly-lich-tu-phap/yeu-cau-cap-phieu": lyLichTuPhap.yeuCauCapPhieuDescriptor,
 "quoc-tich/dang-ky-xac-dinh": quocTich.dangKyXacDinhQuocTichDescriptor,
 "quoc-tich/giay-xac-nhan": quocTich.giayXacNhanQuocTichDescriptor,
 "quoc-tich/ho-so-nhap": quocTich.hoSoNhapQuocTichDescriptor,
 "quoc-tich/ho-so-thoi": quocTich.hoSoThoiQuocTichDescriptor,
 "quoc-tich/ho-so-tro-lai": quocTich.hoSoTroLaiQuocTichDescriptor,
 "quoc-tich/quyet-dinh": quocTich.quyetDinhQuocTichDescriptor,
 "quoc-tich/thong-bao-quoc-tich-nuoc-ngoai": quocTich.thongBaoQuocTichNuocNgoaiDescriptor,
 "chung-thuc/ban-sao-tu-so-goc": chungThuc.banSaoTuSoGocDescriptor,
 "chung-thuc/ban-sao": chungThuc.chungThucBanSaoDescriptor,
 "chung-thuc/chu-ky-nguoi-dich": chungThuc.chungThucChuKyNguoiDichDescriptor,
 "chung-thuc/chu-ky": chungThuc.chungThucChuKyDescriptor,
 "chung-thuc/giao-dich": chungThuc.chungThucGiaoDichDescriptor,
 "chung-thuc/so-chung-thuc": chungThuc.soChungThucDescriptor,
 "nuoi-con-nuoi/cham-dut": nuoiConNuoi.chamDutNuoiConNuoiDescriptor,
 "nuoi-con-nuoi/co-yeu-to-nuoc-ngoai": nuoiConNuoi.nuoiConNuoiCoYeuToNuocNgoaiDescriptor,
 "nuoi-con-nuoi/theo-doi": nuoiConNuoi.theoDoiConNuoiDescriptor,
 "nuoi-con-nuoi/trong-nuoc": nuoiConNuoi.nuoiConNuoiTrongNuocDescriptor,
 "thi-hanh-an-dan-su/ban-an-quyet-dinh": thiHanhAnDanSu.banAnQuyetDinhDescriptor,
 "thi-hanh-an-dan-su/bien-phap": thiHanhAnDanSu.bienPhapThiHanhAnDescriptor,
 "thi-hanh-an-dan-su/cong-khai-chua-co-dieu-kien": thiHanhAnDanSu.congKhaiChuaCoDieuKienDescriptor,
 "thi-hanh-an-dan-su/duong-su": thiHanhAnDanSu.duongSuDescriptor,
 "thi-hanh-an-dan-su/khoan-phai-thi-hanh": thiHanhAnDanSu.khoanPhaiThiHanhDescriptor,
 "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an": thiHanhAnDanSu.quyetDinhThiHanhAnDescriptor,
 "thi-hanh-an-dan-su/su-kien-trang-thai": thiHanhAnDanSu.suKienThiHanhAnDescriptor,
 "thi-hanh-an-dan-su/tai-san-ke-bien": thiHanhAnDanSu.taiSanKeBienDescriptor,
 "thi-hanh-an-dan-su/thu-chi-tien": thiHanhAnDanSu.thuChiTienDescriptor,
 "thi-hanh-an-dan-su/xac-minh-dieu-kien": thiHanhAnDanSu.xacMinhDieuKienDescriptor,
 "thi-hanh-an-dan-su/yeu-cau-thi-hanh-an": thiHanhAnDanSu.yeuCauThiHanhAnDescriptor,
 "tro-giup-phap-ly/danh-gia-chat-luong": troGiupPhapLy.danhGiaChatLuongTgplDescriptor,
 "tro-giup-phap-ly/nguoi-duoc-tgpl": troGiupPhapLy.nguoiDuocTgplDescriptor,
 "tro-giup-phap-ly/nguoi-thuc-hien": troGiupPhapLy.nguoiThucHienTgplDescriptor,
 "tro-giup-phap-ly/viec-don-gian": troGiupPhapLy.viecTgplDonGianDescriptor,
 "tro-giup-phap-ly/vu-viec": troGiupPhapLy.vuViecTgplDescriptor,
 "van-ban-qppl/dieu-khoan": vanBanQppl.dieuKhoanVanBanQpplDescriptor,
 "van-ban-qppl/quan-he": vanBanQppl.quanHeVanBanQpplDescriptor,
 "van-ban-qppl/van-ban": vanBanQppl.vanBanQpplDescriptor,
 "van-thu/ho-so": vanThu.hoSoLuuTruDescriptor,
 "van-thu/van-ban-den": vanThu.vanBanDenDescriptor,
 "van-thu/van-ban-di": vanThu.vanBanDiDescriptor,
 "dich-vu-cong/ho-so": dichVuCong.hoSoThuTucDescriptor,
 "dich-vu-cong/thu-tuc": dichVuCong.thuTucHanhChinhDescriptor,
 "dich-vu-cong/tien-trinh": dichVuCong.tienTrinhHoSoDescriptor,
 "xu-ly-vphc/quyet-dinh": xuLyVphc.quyetDinhXuLyViPhamDescriptor,
 "dang-ky-bien-phap-bao-dam/dang-ky": dangKyBienPhapBaoDam.dangKyBienPhapBaoDamDescriptor,
 "dang-ky-bien-phap-bao-dam/tai-san": dangKyBienPhapBaoDam.taiSanBaoDamDangKyDescriptor,
 "cong-chung/cong-chung-vien": congChung.congChungVienDescriptor,
 "cong-chung/giao-dich": congChung.giaoDichCongChungDescriptor,
 "cong-chung/thong-tin-ngan-chan": congChung.thongTinNganChanDescriptor,
 "cong-chung/to-chuc": congChung.toChucCongChungDescriptor,
 "luat-su/luat-su": luatSu.luatSuDescriptor,
 "luat-su/to-chuc": luatSu.toChucLuatSuDescriptor,
 "dau-gia-tai-san/cuoc-dau-gia": dauGiaTaiSan.cuocDauGiaDescriptor,
 "dau-gia-tai-san/dau-gia-vien": dauGiaTaiSan.dauGiaVienDescriptor,
 "giam-dinh-tu-phap/giam-dinh-vien": giamDinhTuPhap.giamDinhVienDescriptor,
 "giam-dinh-tu-phap/vu-viec": giamDinhTuPhap.vuViecGiamDinhDescriptor,
 "thua-hanh-vien/thua-hanh-vien": thuaHanhVien.thuaHanhVienDescriptor,
 "thua-hanh-vien/vi-bang": thuaHanhVien.viBangDescriptor,
 "quan-tai-vien/quan-tai-vien": quanTaiVien.quanTaiVienDescriptor,
 "trong-tai-hoa-giai-tm/trong-tai-vien": trongTaiHoaGiaiTm.trongTaiVienDescriptor,
 "hoa-giai-co-so/hoa-giai-vien": hoaGiaiCoSo.hoaGiaiVienDescriptor,
 "hoa-giai-co-so/vu-viec": hoaGiaiCoSo.vuViecHoaGiaiDescriptor,
 "boi-thuong-nha-nuoc/vu-viec": boiThuongNhaNuoc.vuViecBoiThuongDescriptor,
 "pho-bien-gdpl/bao-cao-vien": phoBienGdpl.baoCaoVienDescriptor,
 "can-bo-cong-chuc-vien-chuc/bien-dong": canBoCongChucVienChuc.bienDongCanBoDescriptor,
 "can-bo-cong-chuc-vien-chuc/ho-so": canBoCongChucVienChuc.hoSoCanBoDescriptor,
 "an-sinh-xa-hoi/che-do": anSinhXaHoi.cheDoAnSinhDescriptor,
 "an-sinh-xa-hoi/chi-tra": anSinhXaHoi.chiTraAnSinhDescriptor,
 "an-sinh-xa-hoi/doi-tuong": anSinhXaHoi.doiTuongAnSinhDescriptor,
 "trung-tam-du-lieu-quoc-gia/bao-cao-chia-se": trungTamDuLieuQuocGia.baoCaoChiaSeDescriptor,
 "trung-tam-du-lieu-quoc-gia/sieu-du-lieu": trungTamDuLieuQuocGia.sieuDuLieuTapDuLieuDescriptor,
 "trung-tam-du-lieu-quoc-gia/su-co-chat-luong": trungTamDuLieuQuocGia.suCoChatLuongDescriptor,
 "trung-tam-du-lieu-quoc-gia/su-kien-thay-doi": trungTamDuLieuQuocGia.suKienThayDoiDescriptor,
 "trung-tam-du-lieu-quoc-gia/thong-diep": trungTamDuLieuQuocGia.thongDiepDuLieuDescriptor,
 "trung-tam-du-lieu-quoc-gia/tu-dien-truong": trungTamDuLieuQuocGia.truongTuDienDescriptor,
 },
 tables,
};
