// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuThe, CoQuan, DiaChi, HoTen, KhongRo, MoRong, NgayKhuyet, QuyetDinh, SieuDuLieu, SuKienTrangThai, TepDinhKem, ThamChieuCanBo, ThamChieuVanBan, Tien, VanBan } from "../chung/types.ts";

/**
 * Người đại diện của đương sự. Người đại diện theo pháp luật hoặc theo ủy quyền, phạm vi và thời hạn.
 */
export interface NguoiDaiDienDuongSu {
/**
 * Họ tên người đại diện. Họ tên người đại diện.
 */
hoTen?: HoTen
/**
 * Loại đại diện. Đại diện theo pháp luật hay theo ủy quyền.
 */
loaiDaiDien?: "theo-phap-luat" | "theo-uy-quyen"
/**
 * Phạm vi đại diện. Phạm vi được đại diện, theo văn bản ủy quyền.
 */
phamVi?: string
/**
 * Thời hạn ủy quyền. Ngày hết hạn ủy quyền.
 */
thoiHanDen?: string
/**
 * Văn bản làm căn cứ đại diện. Văn bản ủy quyền hoặc giấy tờ chứng minh tư cách đại diện.
 */
vanBan?: VanBan
}

/**
 * Thông tin đương sự. Một đương sự của việc thi hành án: là ai, vai trò gì, ở đâu, ai đại diện.
 */
export interface ThongTinDuongSu {
/**
 * Mã đương sự. Mã của đương sự trong hồ sơ thi hành án.
 */
maDuongSu?: string
/**
 * Chủ thể. Cá nhân, cơ quan, tổ chức hay doanh nghiệp, với tên và số định danh vào thời điểm ghi.
 */
chuThe?: ChuThe
/**
 * Vai trò. Vai trò trong việc thi hành án; một người có thể vừa được vừa phải thi hành án, khi đó ghi hai vai trò.
 */
vaiTro?: string[]
/**
 * Số định danh cơ quan, tổ chức. Số định danh của cơ quan, tổ chức; doanh nghiệp ghi ở mã số doanh nghiệp.
 */
soDinhDanhToChuc?: string
/**
 * Mã số doanh nghiệp, hợp tác xã. Mã số doanh nghiệp, hợp tác xã: 10 chữ số; chi nhánh thêm dấu gạch và 3 chữ số.
 */
maSoDoanhNghiep?: string
/**
 * Địa chỉ. Địa chỉ của đương sự; nguyên văn trong bản án ghi ở nguyenVan, kèm địa chỉ chuẩn hóa theo hai cấp.
 */
diaChi?: DiaChi
/**
 * Người đại diện theo pháp luật hoặc ủy quyền. Người đại diện theo pháp luật hoặc được ủy quyền; phải nêu phạm vi và thời hạn khi ủy quyền.
 */
nguoiDaiDien?: NguoiDaiDienDuongSu
/**
 * Đang chấp hành hình phạt tù. Đang chấp hành hình phạt tù; là dữ liệu về tội phạm, chỉ dùng để thi hành án ở nơi giam giữ.
 */
dangChapHanhPhatTu?: boolean
/**
 * Thuộc nhóm nghĩa vụ liên đới. Mã nhóm của những người cùng chịu một nghĩa vụ liên đới hoặc chung; cùng mã là cùng nhóm.
 */
nghiaVuLienDoi?: string
}

/**
 * Văn bản làm thay đổi bản án. Quyết định giám đốc thẩm, tái thẩm, đính chính, sửa chữa, bổ sung liên quan tới bản án.
 */
export interface VanBanSuaBanAn {
/**
 * Loại thay đổi bản án. Loại thay đổi.
 */
loai?: "giam-doc-tham" | "tai-tham" | "dinh-chinh" | "sua-chua-bo-sung"
/**
 * Văn bản thay đổi. Văn bản làm thay đổi.
 */
vanBan?: VanBan
}

/**
 * Bản án, quyết định được thi hành. Một bản án, quyết định mà cơ quan thi hành án dân sự đã nhận.
 */
export interface BanAnQuyetDinh {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã bản án, quyết định. Khóa nội bộ của bản án; không thay cho số bản án.
 */
maBanAn?: string
/**
 * Loại bản án, quyết định được thi hành. Loại bản án, quyết định; án hành chính chỉ thi hành phần tài sản.
 */
loaiVanBanDuocThiHanh?: string
/**
 * Số bản án, quyết định. Số, ký hiệu như in trên bản án. Trọng tài, cạnh tranh có dạng số khác nên không ép một dạng.
 */
soBanAn?: string
/**
 * Ngày ban hành bản án, quyết định. Ngày ra bản án, quyết định; bản án cũ có thể chỉ biết tháng hoặc năm.
 */
ngayBanAn?: NgayKhuyet
/**
 * Cơ quan ra bản án, quyết định. Tòa án, Hội đồng trọng tài hoặc hội đồng xử lý vụ việc cạnh tranh. Chưa có danh mục tòa án: ghi tên và mã định danh điện tử.
 */
coQuanBanHanh?: CoQuan
/**
 * Ngày có hiệu lực pháp luật. Ngày có hiệu lực pháp luật; thời hiệu yêu cầu tính từ mốc này.
 */
ngayCoHieuLuc?: NgayKhuyet
/**
 * Được thi hành ngay dù có thể bị kháng cáo. Được thi hành ngay dù có thể bị kháng cáo, kháng nghị, ví dụ cấp dưỡng, tiền lương, biện pháp khẩn cấp tạm thời.
 */
thiHanhNgay?: boolean
/**
 * Ngày cơ quan thi hành án dân sự nhận. Ngày cơ quan thi hành án dân sự nhận bản án.
 */
ngayNhan?: string
/**
 * Thời điểm tiếp nhận điện tử. Khi gửi trên môi trường số: lúc phương tiện điện tử ghi nhận đã tiếp nhận thành công dữ liệu đầy đủ, hợp lệ.
 */
thoiDiemTiepNhanDienTu?: string
/**
 * Hình thức nhận. Nhận trực tiếp, trên môi trường số hay qua bưu chính.
 */
hinhThucNhan?: string
/**
 * Số thứ tự trong sổ nhận bản án. Số thứ tự trong sổ nhận bản án.
 */
soThuTuSoNhan?: string
/**
 * Danh sách đương sự. Tên, địa chỉ của các đương sự theo bản án.
 */
duongSu?: ThongTinDuongSu[]
/**
 * Tài liệu kèm theo. Tài liệu kèm theo bản án.
 */
taiLieuKemTheo?: TepDinhKem[]
/**
 * Quyết định giám đốc thẩm, tái thẩm, đính chính liên quan. Những văn bản làm thay đổi bản án; có thể dẫn tới hoãn, tạm đình chỉ, đình chỉ hoặc thu hồi quyết định thi hành án.
 */
banAnBiSuaDoiBoi?: VanBanSuaBanAn[]
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}

/**
 * Biện pháp bảo đảm, cưỡng chế. Một biện pháp bảo đảm hoặc cưỡng chế đã áp dụng.
 */
export interface BienPhapThiHanhAn {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã biện pháp. Mã biện pháp.
 */
maBienPhap?: string
/**
 * Quyết định thi hành án được thi hành. Quyết định thi hành án mà biện pháp phục vụ.
 */
maQuyetDinh?: string
/**
 * Nhóm biện pháp. Nhóm: bảo đảm hay cưỡng chế.
 */
loaiBienPhap?: string
/**
 * Biện pháp. Biện pháp cụ thể. Tạm hoãn xuất cảnh xếp nhóm nào do luật năm 2025, chưa đọc.
 */
bienPhap?: string
/**
 * Số quyết định áp dụng. Số quyết định áp dụng biện pháp.
 */
soQuyetDinh?: string
/**
 * Ngày áp dụng. Ngày áp dụng biện pháp.
 */
ngayApDung?: string
/**
 * Ngày chấm dứt. Ngày chấm dứt biện pháp.
 */
ngayChamDut?: string
/**
 * Người bị áp dụng. Người bị áp dụng.
 */
doiTuongBiApDung?: ThongTinDuongSu
/**
 * Tài sản liên quan. Mã các tài sản liên quan, khi biện pháp áp dụng trên tài sản.
 */
taiSan?: string[]
/**
 * Có huy động lực lượng. Có huy động lực lượng khi cưỡng chế.
 */
huyDongLucLuong?: boolean
/**
 * Ngày tổ chức cưỡng chế. Ngày tổ chức cưỡng chế tại chỗ; không trong 15 ngày trước và sau Tết Nguyên đán khi huy động lực lượng.
 */
ngayCuongChe?: string
/**
 * Kế hoạch cưỡng chế. Kế hoạch cưỡng chế, khi huy động lực lượng.
 */
keHoachCuongChe?: VanBan
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}

/**
 * Công khai người chưa có điều kiện thi hành án. Một lần công khai. Pháp luật định đúng sáu nội dung được công khai; mọi trường khác ở lại trong cơ quan.
 */
export interface CongKhaiChuaCoDieuKien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Tên người phải thi hành án. Tên người phải thi hành án, được công khai theo luật.
 */
tenNguoiPhaiThiHanhAn?: string
/**
 * Địa chỉ. Địa chỉ được công khai.
 */
diaChi?: string
/**
 * Bản án, quyết định phải thi hành. Bản án, quyết định phải thi hành: số, ngày, nơi ra.
 */
banAn?: string
/**
 * Quyết định thi hành án. Quyết định thi hành án: số, ngày, cơ quan.
 */
quyetDinhThiHanhAn?: string
/**
 * Nghĩa vụ chưa có điều kiện. Nghĩa vụ chưa có điều kiện thi hành.
 */
nghiaVuChuaCoDieuKien?: string
/**
 * Lý do chưa có điều kiện. Lý do chưa có điều kiện.
 */
lyDo?: string
/**
 * Mã quyết định được công khai. Mã quyết định thi hành án; không công khai.
 */
maQuyetDinh?: string
/**
 * Ngày quyết định chưa có điều kiện. Ngày ra quyết định về việc chưa có điều kiện thi hành án; hạn đăng tính từ ngày này.
 */
ngayQuyetDinhChuaCoDieuKien?: string
/**
 * Ngày đăng. Ngày đăng công khai.
 */
ngayDang?: string
/**
 * Ngày thông tin thay đổi. Ngày thông tin công khai thay đổi.
 */
ngayThongTinThayDoi?: string
/**
 * Ngày đính chính công khai. Ngày đính chính nội dung công khai.
 */
ngayDinhChinh?: string
/**
 * Sự kiện chấm dứt công khai. Sự kiện làm chấm dứt công khai.
 */
suKienChamDut?: "dinh-chi" | "tiep-tuc" | "thu-hoi" | "ket-thuc"
/**
 * Ngày sự kiện chấm dứt công khai. Ngày đình chỉ, tiếp tục, thu hồi hoặc thi hành xong.
 */
ngaySuKienChamDut?: string
/**
 * Ngày chấm dứt công khai. Ngày chấm dứt công khai.
 */
ngayGo?: string
/**
 * Ngày cấp xã nhận thông báo. Ngày Ủy ban nhân dân cấp xã nhận được thông báo chấm dứt.
 */
ngayXaNhan?: string
/**
 * Ngày Ủy ban nhân dân cấp xã chấm dứt niêm yết. Ngày Ủy ban nhân dân cấp xã chấm dứt niêm yết.
 */
ngayGoNiemYetXa?: string
/**
 * Số định danh cá nhân. Chỉ để cơ quan nhận đúng người; không nằm trong nội dung công khai.
 */
soDinhDanhCaNhan?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}

/**
 * Đương sự. Một đương sự của một việc thi hành án.
 */
export interface DuongSu {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã hồ sơ thi hành án. Mã hồ sơ thi hành án mà người này là đương sự.
 */
maHoSoThiHanhAn?: string
/**
 * Ngày ghi nhận. Ngày ghi nhận tư cách đương sự.
 */
ngayGhiNhan?: string
/**
 * Thông tin của đương sự. Người hay tổ chức, vai trò, địa chỉ, đại diện.
 */
thongTin: ThongTinDuongSu
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}

/**
 * Lịch nghĩa vụ. Chu kỳ và mức của một nghĩa vụ định kỳ.
 */
export interface LichNghiaVu {
/**
 * Chu kỳ. Khoảng giữa hai kỳ.
 */
chuKy?: "thang" | "quy" | "sau-thang" | "nam" | "khac"
/**
 * Chu kỳ khác. Ghi bằng chữ khi chu kỳ là khác.
 */
chuKyKhac?: string
/**
 * Mức mỗi kỳ. Số tiền của mỗi kỳ.
 */
mucMoiKy?: Tien
/**
 * Từ ngày. Ngày đến hạn của kỳ đầu.
 */
tuNgay?: NgayKhuyet
/**
 * Đến ngày. Ngày kết thúc nghĩa vụ; bỏ trống khi bản án định một điều kiện, ví dụ tới khi con đủ 18 tuổi.
 */
denNgay?: NgayKhuyet
/**
 * Điều kiện kết thúc. Điều kiện kết thúc, ghi như bản án.
 */
dieuKienKetThuc?: string
}

/**
 * Khoản của quyết định thi hành án. Một khoản phải thi hành của một quyết định: phải làm gì, bao nhiêu, đã tới đâu. Trạng thái và quá trình thuộc về khoản.
 */
export interface KhoanThiHanhAn {
/**
 * Mã khoản. Mã của khoản, không trùng trong một quyết định.
 */
maKhoan: string
/**
 * Loại khoản. Loại khoản; án hành chính chỉ thi hành phần tài sản.
 */
loaiKhoan?: string
/**
 * Thuộc diện chủ động. Khoản thuộc diện cơ quan thi hành án chủ động ra quyết định.
 */
dienChuDong?: boolean
/**
 * Số tiền phải thi hành. Số tiền phải thi hành của khoản bằng tiền.
 */
soTienPhaiThiHanh?: Tien
/**
 * Tài sản hoặc hiện vật phải giao. Tài sản, vật hoặc giấy tờ phải giao, trả, tiêu hủy; chép như bản án.
 */
taiSanHienVat?: string
/**
 * Công việc phải hoặc không được làm. Công việc phải làm hoặc không được làm, kể cả giao con và thăm nom; chép như bản án.
 */
congViecPhaiLam?: string
/**
 * Nghĩa vụ theo định kỳ. Nghĩa vụ thực hiện theo định kỳ, ví dụ cấp dưỡng hằng tháng; thời hiệu tính riêng cho từng kỳ.
 */
dinhKy?: boolean
/**
 * Chu kỳ và mức mỗi kỳ. Chu kỳ và mức mỗi kỳ của nghĩa vụ định kỳ.
 */
kyHan?: LichNghiaVu
/**
 * Có tuyên lãi chậm thi hành án. Bản án có tuyên lãi chậm thi hành án cho khoản này; lãi chỉ tính trên gốc chưa thi hành.
 */
laiChamThiHanh?: boolean
/**
 * Ngày bắt đầu tính lãi. Ngày bắt đầu tính lãi chậm: theo bản án; bản án không xác định thì từ ngày yêu cầu thi hành án.
 */
ngayBatDauTinhLai?: string
/**
 * Căn cứ của ngày bắt đầu tính lãi. Ngày bắt đầu tính lãi lấy từ bản án hay từ ngày yêu cầu thi hành án.
 */
canCuNgayTinhLai?: "ban-an" | "ngay-yeu-cau"
/**
 * Ngày kết thúc tính lãi. Ngày thu được tiền hoặc giao xong tài sản: lãi chậm dừng ở ngày này.
 */
ngayKetThucTinhLai?: string
/**
 * Số tiền đã thi hành. Số tiền đã thi hành.
 */
soTienDaThiHanh?: Tien
/**
 * Số tiền đình chỉ hoặc miễn giảm. Số tiền được đình chỉ, miễn, giảm.
 */
soTienDinhChi?: Tien
/**
 * Số tiền ủy thác đi. Số tiền đã ủy thác cho cơ quan khác thi hành.
 */
soTienUyThac?: Tien
/**
 * Số tiền còn phải thi hành. Số tiền còn phải thi hành: bằng số phải thi hành trừ đã thi hành, đình chỉ và ủy thác.
 */
soTienConPhaiThiHanh?: Tien
/**
 * Trạng thái của khoản. Trạng thái hiện tại của khoản, suy ra từ quá trình; không nhập tay.
 */
trangThai?: string
/**
 * Quá trình. Các sự kiện đưa khoản tới trạng thái hiện tại, theo thứ tự thời gian; mỗi sự kiện có bản ghi riêng ở sự kiện thi hành án, cùng mã.
 */
quaTrinh?: SuKienTrangThai[]
}

/**
 * Khoản phải thi hành. Một khoản của một quyết định, khi được trao đổi riêng. Nội dung như khoản trong quyết định.
 */
export interface KhoanPhaiThiHanh {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã quyết định. Mã quyết định thi hành án của khoản.
 */
maQuyetDinh?: string
/**
 * Ngày quyết định. Ngày ra quyết định thi hành án.
 */
ngayQuyetDinh?: string
/**
 * Nội dung khoản. Nội dung, số tiền, trạng thái và quá trình của khoản.
 */
khoan: KhoanThiHanhAn
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}

/**
 * Bản án được dẫn. Số, ngày, nơi ra bản án hay quyết định được thi hành, và mã bản ghi của nó khi có.
 */
export interface ThamChieuBanAn {
/**
 * Mã bản án. Mã bản ghi bản án, quyết định đã nhận.
 */
maBanAn?: string
/**
 * Loại bản án. Loại bản án, quyết định được thi hành.
 */
loaiBanAn?: string
/**
 * Số bản án, quyết định. Số, ký hiệu in trên bản án, quyết định.
 */
so?: string
/**
 * Ngày bản án, quyết định. Ngày ra bản án, quyết định; bản án cũ có thể chỉ biết năm.
 */
ngay?: NgayKhuyet
/**
 * Cơ quan ra bản án, quyết định. Tòa án, Hội đồng trọng tài hoặc cơ quan đã ra bản án, quyết định.
 */
coQuan?: CoQuan
/**
 * Ngày có hiệu lực pháp luật. Ngày có hiệu lực pháp luật; thời hiệu yêu cầu tính từ ngày này.
 */
ngayCoHieuLuc?: NgayKhuyet
}

/**
 * Yêu cầu được dẫn. Yêu cầu thi hành án làm căn cứ ra quyết định.
 */
export interface YeuCauDuocDan {
/**
 * Mã yêu cầu được dẫn. Mã của yêu cầu.
 */
maYeuCau?: string
/**
 * Ngày yêu cầu được dẫn. Ngày yêu cầu; lãi chậm có thể tính từ ngày này.
 */
ngayYeuCau?: string
}

/**
 * Nguồn ủy thác. Hồ sơ gốc mà cơ quan khác ủy thác tới: hồ sơ này là hồ sơ mới, trỏ về hồ sơ gốc.
 */
export interface NhanUyThac {
/**
 * Quyết định gốc. Mã quyết định thi hành án ở nơi ủy thác.
 */
maQuyetDinhGoc?: string
/**
 * Cơ quan ủy thác. Cơ quan thi hành án dân sự ủy thác.
 */
coQuanUyThac?: CoQuan
/**
 * Quyết định ủy thác. Quyết định ủy thác: số, ngày, số tiền phải, đã và còn phải thi hành.
 */
quyetDinhUyThac?: QuyetDinh
}

/**
 * Quyết định thi hành án. Một quyết định thi hành án và các khoản của nó. Là dữ liệu chủ của Bộ Tư pháp. Tình trạng của quyết định suy ra từ trạng thái các khoản.
 */
export interface QuyetDinhThiHanhAn {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã quyết định thi hành án. Mã định danh của quyết định trong dữ liệu chủ; định dạng chính thức chưa thấy.
 */
maQuyetDinh?: string
/**
 * Số quyết định. Số, ký hiệu của quyết định.
 */
soQuyetDinh?: string
/**
 * Ngày quyết định. Ngày ra quyết định.
 */
ngayQuyetDinh?: string
/**
 * Cơ quan thi hành án ra quyết định. Cơ quan thi hành án dân sự ra quyết định. Chưa có danh mục cơ quan: ghi tên và mã định danh điện tử; nguồn đang chạy có thể còn tên chi cục cấp huyện.
 */
coQuanThiHanhAn?: CoQuan
/**
 * Tình trạng thi hành án. Suy ra từ trạng thái các khoản; không nhập tay. Còn khoản đang thi hành thì quyết định đang thi hành.
 */
tinhTrangThiHanhAn?: string
/**
 * Hiệu lực (ngày bắt đầu hiệu lực bản ghi). Ngày bắt đầu hiệu lực của bản ghi dữ liệu chủ.
 */
hieuLuc?: string
/**
 * Loại quyết định thi hành án. Loại quyết định thi hành án. Danh mục dùng chung của Bộ chưa thấy; tạm dùng danh mục loại việc.
 */
loaiQuyetDinhThiHanhAn?: string
/**
 * Phương thức ra quyết định. Chủ động hay theo yêu cầu.
 */
phuongThucRaQuyetDinh?: string
/**
 * Họ tên, chức vụ người ra quyết định. Họ tên, chức vụ người ra quyết định.
 */
nguoiRaQuyetDinh?: ThamChieuCanBo
/**
 * Bản án, quyết định được thi hành. Số, ngày, nơi ra bản án, quyết định được thi hành.
 */
banAn?: ThamChieuBanAn
/**
 * Yêu cầu thi hành án. Yêu cầu làm căn cứ; chỉ quyết định theo yêu cầu mới phải có.
 */
yeuCau?: YeuCauDuocDan
/**
 * Người được thi hành án. Người được thi hành án; khoản sung quỹ, tiêu hủy có thể không xác định người.
 */
nguoiDuocThiHanhAn?: ThongTinDuongSu[]
/**
 * Người phải thi hành án. Người phải thi hành án: một quyết định cho mỗi người, trừ nghĩa vụ liên đới hoặc chung. Trống chỉ khi trả lại, tịch thu, tiêu hủy mà không có người phải thi hành.
 */
nguoiPhaiThiHanhAn?: ThongTinDuongSu[]
/**
 * Các khoản phải thi hành. Các khoản phải thi hành, mỗi khoản có trạng thái và quá trình riêng.
 */
khoanPhaiThiHanh?: KhoanThiHanhAn[]
/**
 * Tổng số tiền phải thi hành. Tổng số tiền phải thi hành của các khoản bằng tiền.
 */
tongSoTienPhaiThiHanh?: Tien
/**
 * Tổng số tiền đã thi hành. Tổng số tiền đã thi hành của các khoản.
 */
tongSoTienDaThiHanh?: Tien
/**
 * Thời hạn tự nguyện thi hành án. Số ngày tự nguyện thi hành án ghi trong quyết định.
 */
thoiHanTuNguyen?: number
/**
 * Chỉ dẫn nộp tiền. Chỉ dẫn nộp tiền: nơi nộp, tài khoản của cơ quan thi hành án, nội dung nộp.
 */
chiDanNopTien?: string
/**
 * Hình thức thông báo. Hình thức thông báo quyết định cho đương sự.
 */
hinhThucThongBao?: string
/**
 * Chấp hành viên được phân công. Chấp hành viên được phân công; lập hồ sơ trong 02 ngày làm việc.
 */
chapHanhVien?: ThamChieuCanBo
/**
 * Ngày phân công chấp hành viên. Ngày phân công chấp hành viên.
 */
ngayPhanCong?: string
/**
 * Ngày lập hồ sơ thi hành án. Ngày chấp hành viên lập hồ sơ thi hành án.
 */
ngayLapHoSo?: string
/**
 * Mã hồ sơ thi hành án. Mã hồ sơ thi hành án; mỗi quyết định một hồ sơ.
 */
maHoSoThiHanhAn?: string
/**
 * Nhận ủy thác từ. Nơi ủy thác và quyết định gốc, khi hồ sơ này mở do nhận ủy thác.
 */
uyThacTu?: NhanUyThac
/**
 * Quyết định bị thu hồi bởi. Mã quyết định đã thu hồi quyết định này; bản ghi cũ không bị xóa.
 */
maQuyetDinhThuHoi?: string
/**
 * Thay quyết định. Mã quyết định cũ mà quyết định này thay; đổi mức cấp dưỡng là thu hồi quyết định cũ và ra quyết định mới.
 */
maQuyetDinhDuocThayThe?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}

/**
 * Sự kiện thi hành án. Một sự kiện làm đổi trạng thái của quyết định hoặc của vài khoản. Không sửa, không xóa sự kiện đã ghi; trạng thái suy ra từ đây.
 */
export interface SuKienThiHanhAn {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã sự kiện. Mã của sự kiện; quá trình trong quyết định dùng cùng mã.
 */
maSuKien?: string
/**
 * Quyết định thi hành án gốc. Quyết định thi hành án mà sự kiện tác động.
 */
maQuyetDinh?: string
/**
 * Số thứ tự sự kiện. Số thứ tự của sự kiện trong quyết định, từ 1; không dùng lại.
 */
soThuTu?: number
/**
 * Loại sự kiện. Loại sự kiện.
 */
loaiSuKien?: string
/**
 * Sự kiện liền trước. Sự kiện liền trước trên cùng khoản; sự kiện đầu tiên không có.
 */
maSuKienTruoc?: string
/**
 * Trạng thái trước. Trạng thái của khoản trước sự kiện; ra quyết định thì không có.
 */
tuTrangThai?: string
/**
 * Trạng thái sau. Trạng thái của khoản sau sự kiện.
 */
denTrangThai?: string
/**
 * Ngày phát sinh hiệu lực. Ngày sự kiện có hiệu lực.
 */
ngaySuKien?: string
/**
 * Quyết định hoặc thông báo căn cứ. Quyết định hoặc thông báo làm căn cứ. Tạm đình chỉ đến bằng thông báo khi người có quyền kháng nghị quyết định, bằng quyết định khi mở thủ tục phá sản: vẫn một trạng thái.
 */
quyetDinhCanCu?: VanBan
/**
 * Căn cứ pháp lý cụ thể (điểm, khoản). Điểm, khoản, điều của văn bản được áp dụng, và ngày áp dụng để biết văn bản còn hiệu lực.
 */
canCu?: ThamChieuVanBan
/**
 * Phạm vi tác động. Tác động toàn bộ quyết định hay vài khoản.
 */
phamVi?: string
/**
 * Khoản bị tác động. Mã các khoản bị tác động khi phạm vi là một phần.
 */
khoanLienQuan?: string[]
/**
 * Thời hạn hoãn đến. Ngày hết thời hạn hoãn, khi hoãn có thời hạn.
 */
thoiHanDen?: string
/**
 * Cơ quan nhận ủy thác. Cơ quan nhận ủy thác; nơi ấy mở hồ sơ mới.
 */
coQuanNhanUyThac?: CoQuan
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}

/**
 * Tài sản kê biên. Một tài sản kê biên, từ kê biên tới bán, giao hoặc giải tỏa. Tài sản đưa ra đấu giá là dữ liệu mở.
 */
export interface TaiSanKeBien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Số định danh tài sản. Số định danh tài sản.
 */
maTaiSan?: string
/**
 * Quyết định thi hành án của tài sản. Quyết định thi hành án.
 */
maQuyetDinh?: string
/**
 * Loại tài sản. Loại tài sản.
 */
loaiTaiSan?: string
/**
 * Số giấy chứng nhận hoặc đăng ký. Số giấy chứng nhận hoặc số đăng ký; không công khai ở dữ liệu mở.
 */
soGiayChungNhan?: string
/**
 * Mô tả. Mô tả đầy đủ; có thể chứa địa chỉ, tên người nên không ở dữ liệu mở.
 */
moTa?: string
/**
 * Mô tả công khai. Mô tả dùng khi công khai tài sản đấu giá: không có tên, số giấy tờ, số nhà của ai.
 */
moTaCongKhai?: string
/**
 * Địa bàn tài sản. Tỉnh và xã nơi có tài sản, không có số nhà.
 */
diaBan?: DiaChi
/**
 * Ngày kê biên. Ngày kê biên.
 */
ngayKeBien?: string
/**
 * Đang thế chấp hoặc cầm cố (mã đăng ký biện pháp bảo đảm). Số đăng ký của các biện pháp bảo đảm đang có trên tài sản.
 */
dangBaoDamCho?: string[]
/**
 * Giá thẩm định hoặc giá khởi điểm. Giá thẩm định hoặc giá khởi điểm.
 */
giaThamDinh?: Tien
/**
 * Cuộc đấu giá. Mã các cuộc đấu giá của tài sản.
 */
cuocDauGia?: string[]
/**
 * Trạng thái xử lý tài sản. Trạng thái xử lý, suy ra từ quá trình.
 */
trangThaiXuLy?: string
/**
 * Quá trình xử lý tài sản. Các bước xử lý, theo thứ tự thời gian.
 */
quaTrinh?: SuKienTrangThai[]
/**
 * Ngày đấu giá thành. Ngày đấu giá thành.
 */
ngayDauGiaThanh?: string
/**
 * Thỏa thuận thời hạn dài hơn. Các bên thỏa thuận thời hạn nộp tiền dài hơn 30 ngày.
 */
thoaThuanGiaHan?: boolean
/**
 * Ngày người mua nộp đủ tiền. Ngày người mua nộp đủ tiền: trong 30 ngày từ ngày đấu giá thành, thỏa thuận thì tới 60 ngày.
 */
ngayNopDuTien?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}

/**
 * Dòng của phiếu. Phần của phiếu dành cho một khoản.
 */
export interface DongThuChi {
/**
 * Khoản của dòng. Mã khoản phải thi hành.
 */
maKhoan?: string
/**
 * Gốc, lãi. Tiền gốc, lãi chậm, hay tiền khác như phí, tạm ứng.
 */
thanhPhan?: "goc" | "lai-cham" | "khac"
/**
 * Số tiền của dòng. Số tiền của dòng.
 */
soTien?: Tien
/**
 * Thứ tự ưu tiên thanh toán. Thứ tự ưu tiên thanh toán: gốc trước, lãi chậm sau.
 */
thuTuUuTien?: number
}

/**
 * Thu, chi tiền thi hành án. Một phiếu thu hoặc phiếu chi tiền thi hành án.
 */
export interface ThuChiTien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã phiếu thu hoặc chi. Mã phiếu.
 */
maPhieu?: string
/**
 * Quyết định thi hành án của phiếu. Quyết định thi hành án của khoản tiền.
 */
maQuyetDinh?: string
/**
 * Loại phiếu. Phiếu thu hay phiếu chi.
 */
loaiPhieu?: string
/**
 * Số tiền. Tổng số tiền của phiếu.
 */
soTien?: Tien
/**
 * Ngày thu, chi. Ngày thu hoặc chi.
 */
ngayGiaoDich?: string
/**
 * Khoản được thu hoặc chi. Các khoản được thu hoặc chi.
 */
khoan?: DongThuChi[]
/**
 * Người nhận tiền. Người nhận tiền, với phiếu chi.
 */
nguoiNhan?: ThongTinDuongSu
/**
 * Tài khoản nhận. Tài khoản nhận tiền.
 */
taiKhoanNhan?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}

/**
 * Nguồn xác minh. Cơ sở dữ liệu hoặc cơ quan đã cung cấp thông tin.
 */
export interface NguonXacMinh {
/**
 * Loại nguồn. Loại nguồn.
 */
loaiNguon?: "dan-cu" | "dat-dai" | "doanh-nghiep" | "ngan-hang" | "phuong-tien" | "bao-hiem-xa-hoi" | "thue" | "uy-ban-nhan-dan-cap-xa" | "khac"
/**
 * Cơ quan cung cấp. Cơ quan, tổ chức cung cấp.
 */
coQuan?: CoQuan
/**
 * Thời điểm nhận thông tin. Lúc tra cứu hoặc nhận thông tin.
 */
thoiDiem?: string
}

/**
 * Tài sản, thu nhập phát hiện. Một tài sản hoặc nguồn thu nhập tìm thấy.
 */
export interface TaiSanPhatHien {
/**
 * Loại tài sản phát hiện. Loại tài sản; thu nhập thì bỏ trống.
 */
loaiTaiSan?: string
/**
 * Là thu nhập. Là nguồn thu nhập chứ không phải tài sản.
 */
laThuNhap?: boolean
/**
 * Mô tả tài sản phát hiện. Mô tả tài sản hoặc nguồn thu nhập.
 */
moTa?: string
/**
 * Giá trị ước tính. Giá trị ước tính.
 */
giaTriUocTinh?: Tien
}

/**
 * Xác minh điều kiện thi hành án. Một lần xác minh tài sản, thu nhập, nơi ở của người phải thi hành án.
 */
export interface XacMinhDieuKien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã lần xác minh. Mã lần xác minh.
 */
maXacMinh?: string
/**
 * Hồ sơ được xác minh. Hồ sơ thi hành án được xác minh.
 */
maHoSoThiHanhAn?: string
/**
 * Ngày xác minh. Ngày xác minh.
 */
ngayXacMinh?: string
/**
 * Hình thức xác minh. Trực tiếp, trên môi trường số, bằng văn bản hay ủy quyền.
 */
hinhThucXacMinh?: string
/**
 * Cơ sở dữ liệu hoặc cơ quan cung cấp thông tin. Các cơ sở dữ liệu, cơ quan đã cung cấp thông tin.
 */
nguonXacMinh?: NguonXacMinh[]
/**
 * Tài sản, thu nhập phát hiện. Tài sản, thu nhập tìm thấy; danh sách rỗng là một kết quả hợp lệ, khác với chưa xác minh.
 */
taiSanPhatHien?: TaiSanPhatHien[]
/**
 * Tình trạng hôn nhân. Tình trạng hôn nhân, để biết tài sản chung.
 */
tinhTrangHonNhan?: string
/**
 * Nơi thường trú hoặc tạm trú hoặc ở hiện tại. Nơi thường trú, tạm trú, ở hiện tại.
 */
noiCuTru?: DiaChi[]
/**
 * Kết luận. Có, chưa có, hay có một phần điều kiện thi hành.
 */
ketLuan?: string
/**
 * Lý do chưa có điều kiện. Lý do chưa có điều kiện, ba nhóm của luật cũ; danh sách của luật mới chưa đọc.
 */
lyDoChuaCoDieuKien?: string
/**
 * Cơ quan nhận ủy quyền. Cơ quan nhận ủy quyền xác minh.
 */
uyQuyenXacMinhCho?: CoQuan
/**
 * Loại tài sản ủy quyền xác minh. Nội dung ủy quyền xác minh; thời hạn trả lời khác nhau.
 */
loaiTaiSanUyQuyen?: "bat-dong-san-dong-san-phai-dang-ky" | "tai-san-khac" | "tai-khoan"
/**
 * Trường hợp khó khăn. Trường hợp khó khăn, phức tạp: bất động sản được tới 45 ngày.
 */
truongHopKhoKhan?: boolean
/**
 * Ngày nhận ủy quyền. Ngày cơ quan nhận ủy quyền nhận được đề nghị.
 */
ngayNhanUyQuyen?: string
/**
 * Hạn trả lời ủy quyền. Hạn trả lời cơ quan ủy quyền.
 */
hanTraLoi?: string
/**
 * Ngày trả lời. Ngày cơ quan nhận ủy quyền trả lời.
 */
ngayTraLoi?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}

/**
 * Khoản yêu cầu. Một khoản mà người yêu cầu muốn thi hành.
 */
export interface KhoanYeuCau {
/**
 * Mã khoản yêu cầu. Mã của khoản; giữ nguyên ở quyết định thi hành án.
 */
maKhoan?: string
/**
 * Loại khoản yêu cầu. Loại khoản.
 */
loaiKhoan?: string
/**
 * Số tiền yêu cầu. Số tiền yêu cầu thi hành.
 */
soTien?: Tien
/**
 * Nội dung yêu cầu. Tài sản, vật, công việc yêu cầu thi hành.
 */
noiDung?: string
/**
 * Khoản định kỳ. Khoản thực hiện theo định kỳ: thời hiệu tính cho từng kỳ.
 */
dinhKy?: boolean
}

/**
 * Yêu cầu thi hành án. Một yêu cầu thi hành án, của người được hoặc người phải thi hành án.
 */
export interface YeuCauThiHanhAn {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã yêu cầu thi hành án. Mã của yêu cầu.
 */
maYeuCau?: string
/**
 * Người yêu cầu. Người yêu cầu; có thể là người được hoặc người phải thi hành án.
 */
nguoiYeuCau?: ThongTinDuongSu
/**
 * Người được thi hành án. Những người được thi hành án nêu trong yêu cầu.
 */
nguoiDuocThiHanhAn?: ThongTinDuongSu[]
/**
 * Người phải thi hành án. Những người phải thi hành án nêu trong yêu cầu.
 */
nguoiPhaiThiHanhAn?: ThongTinDuongSu[]
/**
 * Ngày yêu cầu thi hành án. Ngày yêu cầu: ngày gửi thành công khi gửi điện tử; ngày nhận đơn hoặc lập biên bản khi trực tiếp; ngày trên dấu của bưu chính nơi gửi.
 */
ngayYeuCau?: string
/**
 * Hình thức yêu cầu. Cách gửi yêu cầu; quyết định ngày yêu cầu tính theo mốc nào.
 */
hinhThucYeuCau?: string
/**
 * Thời điểm gửi thành công. Yêu cầu trên môi trường số: lúc gửi thành công.
 */
thoiDiemGuiThanhCong?: string
/**
 * Ngày nhận đơn hoặc lập biên bản. Yêu cầu trực tiếp hoặc bằng lời nói: ngày nhận đơn hoặc lập biên bản.
 */
ngayNhanHoacLapBienBan?: string
/**
 * Ngày trên dấu bưu chính nơi gửi. Yêu cầu qua bưu chính: ngày trên dấu của bưu chính nơi gửi, không phải nơi nhận.
 */
ngayDauBuuChinh?: string
/**
 * Cơ quan thi hành án được yêu cầu. Cơ quan thi hành án dân sự được yêu cầu. Chi cục cấp huyện không còn từ khi sắp xếp năm 2025.
 */
coQuanDuocYeuCau?: CoQuan
/**
 * Bản án, quyết định yêu cầu thi hành. Bản án, quyết định yêu cầu thi hành: số, ngày, nơi ra.
 */
banAn?: ThamChieuBanAn
/**
 * Các khoản yêu cầu thi hành. Các khoản yêu cầu thi hành.
 */
cacKhoanYeuCau?: KhoanYeuCau[]
/**
 * Thông tin tài sản, điều kiện thi hành án của người phải thi hành án. Thông tin về tài sản, điều kiện thi hành án của người phải thi hành án, nếu có.
 */
thongTinTaiSan?: string
/**
 * Số tài khoản ngân hàng nhận tiền. Số tài khoản ngân hàng nhận tiền thi hành án, nếu có.
 */
soTaiKhoanNhanTien?: string
/**
 * Yêu cầu quá thời hiệu. Yêu cầu quá thời hiệu; nghĩa vụ định kỳ tính cho từng kỳ.
 */
quaHan?: boolean
/**
 * Lý do yêu cầu quá hạn. Căn cứ xét yêu cầu quá thời hiệu: tình trạng khẩn cấp, trở ngại khách quan hoặc bất khả kháng.
 */
lyDoQuaHan?: string
/**
 * Yêu cầu trước. Yêu cầu trước đã được gửi lại vì chưa có điều kiện thi hành; yêu cầu lại là một yêu cầu mới.
 */
maYeuCauTruoc?: string
/**
 * Tài liệu chứng minh điều kiện thi hành. Tài liệu chứng minh người phải thi hành án đã có điều kiện, kèm yêu cầu lại.
 */
taiLieuDieuKienThiHanh?: TepDinhKem[]
/**
 * Kết quả tiếp nhận. Đã nhận, yêu cầu bổ sung (thông báo trong 01 ngày làm việc) hay từ chối.
 */
ketQuaTiepNhan?: string
/**
 * Quá trình tiếp nhận. Các lần nhận, yêu cầu bổ sung, từ chối, theo thứ tự thời gian.
 */
quaTrinh?: SuKienTrangThai[]
/**
 * Phiếu nhận yêu cầu. Phiếu nhận yêu cầu thi hành án.
 */
phieuNhan?: VanBan
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
