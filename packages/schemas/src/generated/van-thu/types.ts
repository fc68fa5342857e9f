// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuKySo, CoQuan, KhongRo, MoRong, NgayKhuyet, SieuDuLieu, SuKienTrangThai, TepDinhKem, ThamChieuCanBo } from "../chung/types.ts";

/**
 * Mã hồ sơ. Mã của hồ sơ chứa văn bản: cơ quan lập danh mục, năm hình thành, số và ký hiệu hồ sơ.
 */
export interface MaHoSoVanThu {
/**
 * Mã định danh cơ quan lập danh mục hồ sơ. Mã định danh điện tử của cơ quan lập danh mục hồ sơ. Nghị định cho tối đa 13 ký tự, cách viết mới của mã có thể dài hơn: không cắt.
 */
maDinhDanhCoQuan?: string
/**
 * Năm hình thành hồ sơ. Năm hình thành hồ sơ, bốn chữ số.
 */
namHinhThanh?: number
/**
 * Số và ký hiệu hồ sơ. Số và ký hiệu hồ sơ theo danh mục hồ sơ, tối đa 20 ký tự.
 */
soKyHieuHoSo?: string
}

/**
 * Hồ sơ. Một hồ sơ: tập hợp văn bản về một việc, có mã, thời gian và thời hạn bảo quản.
 */
export interface HoSoLuuTru {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã hồ sơ. Cơ quan, năm hình thành, số và ký hiệu hồ sơ.
 */
maHoSo: MaHoSoVanThu
/**
 * Tiêu đề hồ sơ. Tiêu đề hồ sơ, tối đa 500 ký tự.
 */
tieuDe?: string
/**
 * Thời hạn bảo quản. Thời hạn bảo quản viết bằng chữ, tối đa 30 ký tự, ví dụ Vĩnh viễn, 70 năm.
 */
thoiHanBaoQuan?: string
/**
 * Chế độ sử dụng. Chế độ sử dụng, tối đa 30 ký tự.
 */
cheDoSuDung?: string
/**
 * Người lập hồ sơ. Họ tên người lập hồ sơ. Nghị định cho 30 ký tự, quá ngắn cho nhiều họ tên: giữ đủ, không cắt.
 */
nguoiLap?: string
/**
 * Ngôn ngữ. Ngôn ngữ của hồ sơ, viết bằng chữ, tối đa 50 ký tự; ở văn bản nghị định cho 30.
 */
ngonNgu?: string
/**
 * Thời gian bắt đầu. Ngày của văn bản sớm nhất; hồ sơ cũ có thể chỉ biết năm.
 */
thoiGianBatDau?: NgayKhuyet
/**
 * Thời gian kết thúc. Ngày của văn bản muộn nhất, khi hồ sơ đã đóng.
 */
thoiGianKetThuc?: NgayKhuyet
/**
 * Tổng số văn bản. Tổng số văn bản trong hồ sơ.
 */
tongSoVanBan?: number
/**
 * Tổng số trang. Tổng số trang của hồ sơ.
 */
tongSoTrang?: number
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
 * Thu hồi văn bản. Dữ liệu của chính việc thu hồi, được giữ lại sau khi văn bản bị hủy.
 */
export interface ThuHoiVanBan {
/**
 * Thời điểm yêu cầu. Thời điểm bên gửi yêu cầu thu hồi.
 */
thoiDiemYeuCau?: string
/**
 * Lý do. Lý do thu hồi; không nhắc lại nội dung văn bản.
 */
lyDo?: string
/**
 * Cơ quan yêu cầu. Cơ quan yêu cầu thu hồi.
 */
coQuanYeuCau?: CoQuan
/**
 * Thời điểm hủy. Thời điểm bên nhận đã hủy văn bản và dữ liệu đặc tả của văn bản.
 */
thoiDiemHuy?: string
}

/**
 * Người ký văn bản đến. Người ký và chức vụ, chép như trên văn bản.
 */
export interface NguoiKyVanBanDen {
/**
 * Chức vụ người ký. Chức vụ người ký, tối đa 100 ký tự.
 */
chucVu?: string
/**
 * Họ tên người ký. Họ tên người ký, tối đa 50 ký tự.
 */
hoTen?: string
}

/**
 * Ý kiến xử lý. Một ý kiến phân phối, chỉ đạo hoặc giải quyết.
 */
export interface YKienXuLy {
/**
 * Loại ý kiến. Phân phối, chỉ đạo hay giải quyết.
 */
loaiYKien?: "phan-phoi" | "chi-dao" | "giai-quyet"
/**
 * Nội dung. Nội dung ý kiến.
 */
noiDung?: string
/**
 * Thời điểm. Thời điểm cho ý kiến.
 */
thoiDiem?: string
/**
 * Người cho ý kiến. Người cho ý kiến.
 */
nguoiChoYKien?: ThamChieuCanBo
}

/**
 * Dữ liệu đặc tả văn bản đến. Dữ liệu đặc tả của văn bản; bị hủy khi văn bản được thu hồi.
 */
export interface DacTaVanBanDen {
/**
 * Mã hồ sơ. Hồ sơ chứa văn bản, khi văn bản đã được đưa vào hồ sơ.
 */
maHoSo?: MaHoSoVanThu
/**
 * Tên loại văn bản. Tên loại văn bản viết bằng chữ, tối đa 100 ký tự.
 */
tenLoaiVanBan?: string
/**
 * Loại văn bản. Mã của loại văn bản, khi là văn bản hành chính; văn bản quy phạm pháp luật chỉ ghi tên loại.
 */
loaiVanBan?: string
/**
 * Số của văn bản. Số của văn bản, tối đa 11 ký tự. Số dưới 10 có số 0 đứng trước; giữ nguyên số 0.
 */
soVanBan?: string
/**
 * Ký hiệu. Ký hiệu của văn bản, tối đa 30 ký tự.
 */
kyHieu?: string
/**
 * Ngày văn bản. Ngày, tháng, năm của văn bản. Giao thức cũ viết dd/MM/yyyy: đổi khi đọc, không lưu.
 */
ngayVanBan?: string
/**
 * Cơ quan ban hành. Tên cơ quan, tổ chức ban hành, tối đa 200 ký tự.
 */
tenCoQuanBanHanh?: string
/**
 * Trích yếu. Trích yếu nội dung, tối đa 500 ký tự; có thể có tên người, nên là dữ liệu cá nhân.
 */
trichYeu?: string
/**
 * Người ký. Người ký văn bản.
 */
nguoiKy?: NguoiKyVanBanDen
/**
 * Mức độ khẩn. Mức độ khẩn. Priority của nghị định là một chữ số gộp mức khẩn và độ mật; chuẩn tách thành doKhan và doMat.
 */
doKhan?: string
/**
 * Độ mật. Độ mật; ở kênh này chỉ được là không mật.
 */
doMat?: string
/**
 * Loại văn bản chỉ đạo. Văn bản có phải văn bản chỉ đạo hay báo cáo việc chỉ đạo.
 */
loaiChiDao?: string
/**
 * Đơn vị/người nhận. Đơn vị, người nhận xử lý trong cơ quan, tối đa 1000 ký tự.
 */
donViNguoiNhan?: string
/**
 * Thời hạn giải quyết. Thời hạn giải quyết văn bản.
 */
hanGiaiQuyet?: string
/**
 * Tệp đính kèm. Tệp của văn bản và phụ lục.
 */
tepDinhKem?: TepDinhKem[]
/**
 * Ý kiến phân phối, chỉ đạo. Các ý kiến phân phối, chỉ đạo, giải quyết. Trong nghị định là một đoạn chữ dài (LongText); chuẩn tách thành từng ý kiến.
 */
yKien?: YKienXuLy[]
}

/**
 * Văn bản đến. Một văn bản đến theo kênh thường. Sau khi đồng ý thu hồi, văn bản và dữ liệu đặc tả bị hủy: bản ghi chỉ còn số đến, ngày đến, các trạng thái và việc thu hồi.
 */
export interface VanBanDen {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã văn bản. Mã của văn bản khi gửi nhận; giữ nguyên như bên gửi đặt, không phân tích.
 */
maVanBan?: string
/**
 * Số đến. Số đến, chạy liên tục trong một năm từ 1; văn bản mật đăng ký ở sổ riêng, không ở đây.
 */
soDen?: number
/**
 * Ngày đến. Ngày văn bản đến cơ quan.
 */
ngayDen?: string
/**
 * Dữ liệu đặc tả. Dữ liệu đặc tả của văn bản; vắng mặt sau khi văn bản bị thu hồi.
 */
dacTa?: DacTaVanBanDen
/**
 * Trạng thái xử lý. Trạng thái báo lại cho bên gửi; là trạng thái sau sự kiện cuối của quaTrinh.
 */
trangThaiXuLy?: string
/**
 * Quá trình xử lý. Các sự kiện trạng thái theo thứ tự thời gian. Trong nghị định là một đoạn chữ dài cùng với ý kiến.
 */
quaTrinh?: SuKienTrangThai[]
/**
 * Thu hồi. Việc thu hồi, khi bên gửi yêu cầu thu hồi.
 */
thuHoi?: ThuHoiVanBan
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
 * Người ký văn bản. Người ký, chức vụ và quyền hạn ký.
 */
export interface NguoiKyVanThu {
/**
 * Quyền hạn ký. Chữ đặt trước chức vụ: thay mặt, ký thay, thừa lệnh…; người đứng đầu ký thì để trống.
 */
quyenHan?: string
/**
 * Chức vụ người ký. Chức vụ người ký, tối đa 100 ký tự.
 */
chucVu?: string
/**
 * Họ tên người ký. Họ tên người ký, tối đa 50 ký tự.
 */
hoTen?: string
}

/**
 * Nơi nhận. Một cơ quan nhận văn bản.
 */
export interface NoiNhanVanBan {
/**
 * Mã định danh nơi nhận. Mã định danh điện tử của nơi nhận.
 */
maDinhDanh?: string
/**
 * Tên nơi nhận. Tên nơi nhận, tối đa 200 ký tự.
 */
ten?: string
/**
 * Thay đổi. Nơi nhận được thêm vào hay bỏ khỏi danh sách, khi cập nhật văn bản đã gửi.
 */
thayDoi?: string
}

/**
 * Văn bản đi. Một văn bản do cơ quan ban hành và gửi đi theo kênh thường.
 */
export interface VanBanDi {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã văn bản. Mã của văn bản khi gửi nhận; giữ nguyên như bên gửi đặt, không phân tích.
 */
maVanBan?: string
/**
 * Mã hồ sơ. Hồ sơ chứa văn bản, khi văn bản đã được đưa vào hồ sơ.
 */
maHoSo?: MaHoSoVanThu
/**
 * Tên loại văn bản. Tên loại văn bản viết bằng chữ, tối đa 100 ký tự.
 */
tenLoaiVanBan?: string
/**
 * Loại văn bản. Mã của loại văn bản, khi là văn bản hành chính; văn bản quy phạm pháp luật chỉ ghi tên loại.
 */
loaiVanBan?: string
/**
 * Số của văn bản. Số của văn bản, tối đa 11 ký tự. Số dưới 10 có số 0 đứng trước; giữ nguyên số 0.
 */
soVanBan?: string
/**
 * Ký hiệu của văn bản. Ký hiệu của văn bản, tối đa 30 ký tự.
 */
kyHieu?: string
/**
 * Ngày, tháng, năm văn bản. Ngày, tháng, năm của văn bản. Giao thức cũ viết dd/MM/yyyy: đổi khi đọc, không lưu.
 */
ngayVanBan?: string
/**
 * Tên cơ quan ban hành. Tên cơ quan, tổ chức ban hành, tối đa 200 ký tự.
 */
tenCoQuanBanHanh?: string
/**
 * Trích yếu nội dung. Trích yếu nội dung, tối đa 500 ký tự; có thể có tên người, nên là dữ liệu cá nhân.
 */
trichYeu?: string
/**
 * Số thứ tự văn bản trong hồ sơ. Số thứ tự của văn bản trong hồ sơ.
 */
soThuTuTrongHoSo?: number
/**
 * Ngôn ngữ. Ngôn ngữ của văn bản, viết bằng chữ, tối đa 30 ký tự; ở hồ sơ nghị định cho 50.
 */
ngonNgu?: string
/**
 * Số trang. Số trang của văn bản.
 */
soTrang?: number
/**
 * Ghi chú. Ghi chú, tối đa 500 ký tự.
 */
ghiChu?: string
/**
 * Người ký. Người ký văn bản.
 */
nguoiKy?: NguoiKyVanThu
/**
 * Nơi nhận. Các cơ quan nhận văn bản.
 */
noiNhan?: NoiNhanVanBan[]
/**
 * Mức độ khẩn. Mức độ khẩn. Priority của nghị định là một chữ số gộp mức khẩn và độ mật; chuẩn tách thành doKhan và doMat.
 */
doKhan?: string
/**
 * Độ mật. Độ mật; ở kênh này chỉ được là không mật.
 */
doMat?: string
/**
 * Loại văn bản chỉ đạo. Văn bản có phải văn bản chỉ đạo hay báo cáo việc chỉ đạo.
 */
loaiChiDao?: string
/**
 * Số lượng bản phát hành. Số lượng bản phát hành.
 */
soBanPhatHanh?: number
/**
 * Hạn trả lời. Hạn trả lời văn bản.
 */
hanTraLoi?: string
/**
 * Dạng văn bản. Bản giấy hay bản điện tử.
 */
dangVanBan?: string
/**
 * Chữ ký số cơ quan và người ký. Chữ ký số của cơ quan và của người ký; cần với văn bản điện tử.
 */
chuKySo?: ChuKySo[]
/**
 * Tệp đính kèm. Tệp của văn bản và phụ lục.
 */
tepDinhKem?: TepDinhKem[]
/**
 * Loại nghiệp vụ. Gửi mới, thu hồi, cập nhật hay thay thế.
 */
loaiNghiepVu?: string
/**
 * Thu hồi. Việc thu hồi, khi văn bản bị thu hồi. Bên gửi giữ nguyên văn bản và khóa lại, không gửi nữa.
 */
thuHoi?: ThuHoiVanBan
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
