// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuThe, HoTen, KhongRo, MoRong, Nguoi, NguoiHanhNghe, SieuDuLieu, SuKienTrangThai, TepDinhKem, ThamChieuCanBo, ThamChieuToChuc, VanBan } from "../chung/types.ts";

/**
 * Đánh giá chất lượng vụ việc. Kết quả đánh giá chất lượng một vụ việc trợ giúp pháp lý.
 */
export interface DanhGiaChatLuongTgpl {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Vụ việc. Mã bản ghi của vụ việc được đánh giá.
 */
maVuViec: string
/**
 * Ngày đánh giá. Ngày đánh giá.
 */
ngayDanhGia?: string
/**
 * Người/tổ đánh giá. Người hoặc tổ trưởng tổ đánh giá; không được là người thực hiện chính vụ việc đó.
 */
nguoiDanhGia?: ThamChieuCanBo
/**
 * Bộ tiêu chí. Bộ tiêu chí và thang điểm đã dùng, ghi số văn bản và lần sửa: ngưỡng của từng mức thay đổi theo văn bản.
 */
boTieuChi?: string
/**
 * Điểm. Điểm từ 0 đến 100, có thể có hai chữ số lẻ.
 */
diem?: string
/**
 * Mức chất lượng. Mức chất lượng; ngưỡng điểm theo bộ tiêu chí, không nằm trong chuẩn.
 */
mucChatLuong?: string
/**
 * Mức độ hài lòng của người được trợ giúp pháp lý. Mức độ hài lòng của người được trợ giúp; các mức do chuẩn đặt.
 */
mucDoHaiLong?: "rat-hai-long" | "hai-long" | "khong-hai-long"
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
 * Người được trợ giúp pháp lý. Một người được trợ giúp pháp lý, với diện được xét tại ngày thụ lý.
 */
export interface NguoiDuocTgpl {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã định danh người được trợ giúp pháp lý. Mã của người được trợ giúp trong cơ sở dữ liệu; vụ việc trỏ tới mã này.
 */
maDinhDanh: string
/**
 * Người được trợ giúp. Thông tin cá nhân của người được trợ giúp vào ngày thụ lý.
 */
nguoi?: Nguoi
/**
 * Ngày xét diện. Ngày xét diện: ngày thụ lý vụ việc. Tuổi và diện tính tại ngày này.
 */
ngayXetDien?: string
/**
 * Diện người được trợ giúp pháp lý. Các diện của Điều 7: khoản 1 đến 6, và điểm a đến h của khoản 7.
 */
dienNguoiDuocTgpl?: string[]
/**
 * Điều kiện khó khăn về tài chính. Có khó khăn về tài chính: thuộc hộ cận nghèo hoặc đang hưởng trợ cấp xã hội hằng tháng.
 */
khoKhanTaiChinh?: boolean
/**
 * Giấy tờ chứng minh diện. Giấy tờ chứng minh diện; được nộp sau khi vụ việc thụ lý ngay.
 */
giayToChungMinh?: VanBan[]
/**
 * Được nộp giấy tờ sau. Vụ việc thụ lý ngay: giấy tờ chứng minh được bổ sung sau.
 */
duocNopGiayToSau?: boolean
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
 * Người thực hiện trợ giúp pháp lý. Một trợ giúp viên pháp lý, luật sư, tư vấn viên hoặc cộng tác viên thực hiện trợ giúp pháp lý.
 */
export interface NguoiThucHienTgpl {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Hành nghề. Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của người thực hiện trợ giúp pháp lý.
 */
hanhNghe?: NguoiHanhNghe
/**
 * Loại. Trợ giúp viên, luật sư, tư vấn viên hay cộng tác viên.
 */
loaiNguoiThucHien?: string
/**
 * Trạng thái thực hiện trợ giúp. Đang thực hiện, tạm ngừng hay chấm dứt việc trợ giúp pháp lý; khác với trạng thái hành nghề (một luật sư đang hành nghề có thể đã chấm dứt trợ giúp).
 */
trangThai?: string
/**
 * Quá trình thực hiện trợ giúp. Các lần đổi trạng thái thực hiện trợ giúp, theo thứ tự thời gian.
 */
quaTrinh?: SuKienTrangThai[]
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
 * Việc trợ giúp đơn giản. Một vướng mắc đơn giản được hướng dẫn, giải đáp ngay. Không phải vụ việc: không lập hồ sơ, không có mã số hồ sơ.
 */
export interface ViecTgplDonGian {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Số thứ tự trong Sổ thực hiện việc trợ giúp pháp lý. Số thứ tự trong Sổ thực hiện việc trợ giúp pháp lý; không phải mã số hồ sơ vụ việc.
 */
soThuTu?: string
/**
 * Ngày. Ngày hướng dẫn, giải đáp.
 */
ngay?: string
/**
 * Nội dung hướng dẫn, giải đáp. Nội dung hướng dẫn, giải đáp; không ghi thông tin nhận ra người hỏi nếu không cần.
 */
noiDung?: string
/**
 * Người tiếp nhận. Người tiếp nhận và giải đáp.
 */
nguoiTiepNhan?: ThamChieuCanBo
/**
 * Tổ chức thực hiện. Tổ chức thực hiện trợ giúp pháp lý giữ Sổ.
 */
toChuc?: ThamChieuToChuc
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
 * Người được trợ giúp trong vụ việc. Người được trợ giúp, chụp lại vào lúc thụ lý; bản ghi đầy đủ ở nguoi-duoc-tgpl.
 */
export interface NguoiDuocTroGiupTrongVuViec {
/**
 * Mã người được trợ giúp. Mã định danh của người được trợ giúp, trỏ tới bản ghi nguoi-duoc-tgpl.
 */
maDinhDanh?: string
/**
 * Họ và tên người được trợ giúp. Họ tên người được trợ giúp vào lúc thụ lý.
 */
hoTen?: HoTen
/**
 * Đang bị bắt, tạm giữ. Người được trợ giúp đang bị bắt, bị tạm giữ: thời hạn cử người là 12 giờ.
 */
biBatTamGiu?: boolean
}

/**
 * Người thực hiện trong vụ việc. Một người được cử thực hiện vụ việc; người bị thay thế vẫn được giữ lại với ngày kết thúc.
 */
export interface NguoiThucHienTrongVuViec {
/**
 * Mã người thực hiện. Mã hành nghề, trỏ tới bản ghi nguoi-thuc-hien.
 */
maHanhNghe?: string
/**
 * Họ và tên người thực hiện. Họ tên người thực hiện khi được cử.
 */
hoTen?: HoTen
/**
 * Thực hiện từ ngày. Ngày bắt đầu thực hiện vụ việc.
 */
tuNgay?: string
/**
 * Thực hiện đến ngày. Ngày thôi thực hiện, khi bị thay thế.
 */
denNgay?: string
/**
 * Lý do thay thế. Lý do thay người thực hiện; thay người là sự kiện, không phải trạng thái.
 */
lyDoThayThe?: string
}

/**
 * Thành phần hồ sơ vụ việc. Một giấy tờ trong hồ sơ vụ việc, kèm bản điện tử.
 */
export interface ThanhPhanHoSoTgpl {
/**
 * Loại thành phần. Loại giấy tờ trong hồ sơ.
 */
loai?: string
/**
 * Tệp. Bản điện tử của giấy tờ.
 */
tep?: TepDinhKem
}

/**
 * Vụ việc trợ giúp pháp lý. Một vụ việc trợ giúp pháp lý, từ yêu cầu đến kết thúc.
 */
export interface VuViecTgpl {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã số hồ sơ vụ việc. Mã số hồ sơ: ký hiệu tổ chức, ký hiệu hình thức, số thứ tự trong Sổ thụ lý, năm, cách nhau bằng dấu chấm. Ký hiệu tổ chức không giới hạn hai chữ: chi nhánh có ký hiệu riêng.
 */
maSoHoSo?: string
/**
 * Ngày yêu cầu. Ngày có yêu cầu trợ giúp: ngày của ngayNhanYeuCau, dùng làm ngày của bản ghi.
 */
ngayYeuCau?: string
/**
 * Tổ chức thực hiện trợ giúp. Tổ chức thực hiện trợ giúp pháp lý hoặc chi nhánh nhận vụ việc.
 */
toChuc?: ThamChieuToChuc
/**
 * Hình thức trợ giúp pháp lý. Tham gia tố tụng, tư vấn pháp luật hay đại diện ngoài tố tụng.
 */
hinhThucTgpl?: string
/**
 * Lĩnh vực. Lĩnh vực pháp luật của vụ việc; không được là kinh doanh, thương mại.
 */
linhVucTgpl?: string
/**
 * Người được trợ giúp pháp lý. Người được trợ giúp trong vụ việc.
 */
nguoiDuocTgpl?: NguoiDuocTroGiupTrongVuViec
/**
 * Người yêu cầu. Người yêu cầu khi không phải là người được trợ giúp; cơ quan tố tụng cũng có thể yêu cầu.
 */
nguoiYeuCau?: ChuThe
/**
 * Ngày nhận yêu cầu. Thời điểm nhận yêu cầu, có giờ phút.
 */
ngayNhanYeuCau?: string
/**
 * Thời điểm thụ lý. Thời điểm thụ lý: khi ghi vào Sổ thụ lý.
 */
ngayThuLy?: string
/**
 * Thụ lý ngay. Thụ lý ngay khi chưa đủ giấy tờ.
 */
thuLyNgay?: boolean
/**
 * Căn cứ thụ lý ngay. Một trong bốn căn cứ thụ lý ngay.
 */
lyDoThuLyNgay?: string
/**
 * Hạn bổ sung giấy tờ chứng minh diện. Hạn bổ sung giấy tờ chứng minh diện: 05 ngày làm việc, 10 ngày làm việc ở vùng đặc biệt khó khăn hoặc bất khả kháng.
 */
hanBoSungGiayTo?: string
/**
 * Áp dụng hạn 10 ngày. Hạn bổ sung là 10 ngày làm việc: vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn hoặc bất khả kháng.
 */
apDungHanMuoiNgay?: boolean
/**
 * Ngày nộp đủ giấy tờ. Ngày đã nộp đủ giấy tờ chứng minh.
 */
ngayNopDuGiayTo?: string
/**
 * Giai đoạn tố tụng. Giai đoạn tố tụng khi tham gia.
 */
giaiDoanToTung?: string
/**
 * Tư cách tham gia. Người bào chữa hay người bảo vệ quyền và lợi ích hợp pháp.
 */
tuCachThamGia?: string
/**
 * Người thực hiện trợ giúp pháp lý. Những người đã và đang thực hiện vụ việc; giữ cả người bị thay thế.
 */
nguoiThucHien?: NguoiThucHienTrongVuViec[]
/**
 * Thời điểm cử người thực hiện. Thời điểm cử người thực hiện: 03 ngày làm việc, 12 giờ với người bị bắt, tạm giữ.
 */
ngayCuNguoiThucHien?: string
/**
 * Trạng thái. Trạng thái hiện tại, suy ra từ quaTrinh.
 */
trangThai?: string
/**
 * Quá trình vụ việc. Các sự kiện đổi trạng thái, theo thứ tự thời gian.
 */
quaTrinh?: SuKienTrangThai[]
/**
 * Lý do từ chối thụ lý. Lý do từ chối thụ lý, theo điểm a đến d.
 */
lyDoTuChoi?: string
/**
 * Lý do không tiếp tục. Lý do không tiếp tục, theo điểm a đến c. Mất diện giữa chừng không phải lý do.
 */
lyDoKhongTiepTuc?: string
/**
 * Kết quả vụ việc. Kết quả khi vụ việc kết thúc; các mức do chuẩn đặt.
 */
ketQua?: "hoan-thanh" | "hoan-thanh-mot-phan" | "khong-hoan-thanh"
/**
 * Ngày kết thúc. Ngày vụ việc kết thúc.
 */
ngayKetThuc?: string
/**
 * Vụ việc tham gia tố tụng thành công. Vụ việc tham gia tố tụng được xác định là thành công.
 */
thanhCong?: boolean
/**
 * Thành phần hồ sơ. Thành phần hồ sơ; khác nhau theo hình thức trợ giúp.
 */
tepHoSo?: ThanhPhanHoSoTgpl[]
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
