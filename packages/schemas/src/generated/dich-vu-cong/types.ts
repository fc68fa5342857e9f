// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuThe, CoQuan, KhongRo, MoRong, Nguoi, SieuDuLieu, TepDinhKem, ThamChieuCanBo, ThamChieuVanBan, Tien } from "../chung/types.ts";

/**
 * Mã hồ sơ khác. Mã của cùng hồ sơ ở một hệ thống khác.
 */
export interface MaHoSoKhac {
/**
 * Hệ thống. Hệ thống đặt mã này.
 */
heThong: string
/**
 * Mã. Mã hồ sơ ở hệ thống ấy, chép nguyên.
 */
ma: string
}

/**
 * Sự kiện hồ sơ. Một lần đổi trạng thái, có giờ và múi giờ.
 */
export interface SuKienHoSo {
/**
 * Trạng thái sau. Trạng thái sau sự kiện.
 */
denTrangThai: string
/**
 * Thời điểm. Thời điểm có múi giờ, ví dụ +07:00.
 */
thoiDiem: string
/**
 * Lý do. Lý do, khi yêu cầu bổ sung, từ chối hay dừng.
 */
lyDo?: string
}

/**
 * Trước khi tự động. Bản ghi và phiên bản trước khi có kết quả tự động, để hoàn lại khi người dân từ chối.
 */
export interface TruocKhiTuDong {
/**
 * Mã bản ghi. Mã bản ghi đã bị thay đổi.
 */
maBanGhi: string
/**
 * Phiên bản bản ghi. Số phiên bản của bản ghi trước khi thay đổi.
 */
phienBanBanGhi: number
}

/**
 * Hồ sơ thủ tục hành chính. Một hồ sơ đã nộp: ai nộp, thủ tục nào, đang ở trạng thái nào, hẹn trả khi nào.
 */
export interface HoSoThuTuc {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã hồ sơ. Mã định danh cơ quan tiếp nhận, ngày (năm tháng ngày, sáu chữ số), số thứ tự. Mã cơ quan đổi sau sắp xếp: không sinh lại mã cũ.
 */
maHoSo?: string
/**
 * Mã khác. Các mã khác của cùng hồ sơ: một cửa, liên thông, quốc gia.
 */
maKhac?: MaHoSoKhac[]
/**
 * Mã thủ tục. Mã quốc gia của thủ tục.
 */
maThuTuc?: string
/**
 * Ngày nộp. Ngày người nộp gửi hồ sơ; ngày của bản ghi.
 */
ngayNop?: string
/**
 * Kênh tiếp nhận. Kênh nộp hồ sơ. Nộp qua ứng dụng định danh quốc gia ghi là trực tuyến: chưa thấy mã riêng.
 */
kenhTiepNhan?: string
/**
 * Loại đối tượng. Chủ hồ sơ là người dân, doanh nghiệp, cơ quan nhà nước hay tổ chức khác.
 */
loaiDoiTuong?: string
/**
 * Chủ hồ sơ. Người hoặc tổ chức mà hồ sơ nói về quyền lợi; khác người nộp thay.
 */
chuHoSo?: ChuThe
/**
 * Người nộp thay. Người nộp thay chủ hồ sơ, khi có.
 */
nguoiNopThay?: Nguoi
/**
 * Thời điểm tiếp nhận. Thời điểm cơ quan tiếp nhận hồ sơ.
 */
ngayTiepNhan?: string
/**
 * Ngày hẹn trả. Thời điểm hẹn trả kết quả.
 */
ngayHenTra?: string
/**
 * Ngày có kết quả. Thời điểm có kết quả giải quyết.
 */
ngayCoKetQua?: string
/**
 * Ngày trả kết quả. Thời điểm trả kết quả.
 */
ngayTra?: string
/**
 * Cơ quan tiếp nhận, giải quyết. Cơ quan tiếp nhận, giải quyết.
 */
coQuanXuLy?: CoQuan
/**
 * Người tiếp nhận, giải quyết. Người tiếp nhận, giải quyết.
 */
nguoiXuLy?: ThamChieuCanBo
/**
 * Trạng thái hồ sơ. Trạng thái hiện tại, là trạng thái sau sự kiện cuối của quaTrinh. Hồ sơ liên thông của phần mềm hộ tịch dùng thang khác (trang-thai-ho-so-btp).
 */
trangThai?: string
/**
 * Quá trình. Các sự kiện trạng thái theo thứ tự thời gian; từng bước xử lý chi tiết ở bản ghi tien-trinh.
 */
quaTrinh?: SuKienHoSo[]
/**
 * Lý do bổ sung/từ chối/quá hạn. Lý do yêu cầu bổ sung, từ chối, dừng hoặc quá hạn.
 */
lyDo?: string
/**
 * Kết quả điện tử. Kết quả điện tử đã ký số, có giá trị như bản giấy.
 */
ketQua?: TepDinhKem[]
/**
 * Tự động thực hiện. Hồ sơ do hệ thống tự thực hiện, không có người nộp.
 */
thucHienTuDong?: boolean
/**
 * Trước khi tự động. Trạng thái dữ liệu trước kết quả tự động.
 */
truocKhiTuDong?: TruocKhiTuDong[]
/**
 * Đánh giá mức độ hài lòng. Đánh giá của người nộp, 1 (thấp nhất) đến 5; thang do chuẩn đặt.
 */
danhGiaHaiLong?: number
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
 * Thành phần hồ sơ. Một giấy tờ hoặc dữ liệu của hồ sơ.
 */
export interface ThanhPhanHoSo {
/**
 * Mã. Mã thành phần trong cơ sở dữ liệu thủ tục.
 */
ma?: string
/**
 * Tên. Tên giấy tờ, dữ liệu.
 */
ten: string
/**
 * Phải nộp. Người nộp có phải nộp thành phần này hay không.
 */
phaiNop?: boolean
/**
 * Khai thác từ cơ sở dữ liệu. Cơ quan có khai thác được từ cơ sở dữ liệu hay không; được thì người nộp không phải nộp.
 */
khaiThacTuCsdl?: boolean
/**
 * Cơ sở dữ liệu. Tên cơ sở dữ liệu để khai thác.
 */
coSoDuLieu?: string
/**
 * Số bản chính. Số bản chính phải nộp.
 */
soBanChinh?: number
/**
 * Số bản sao. Số bản sao phải nộp.
 */
soBanSao?: number
}

/**
 * Thời hạn giải quyết. Một số và đơn vị tính; ngày làm việc không tính ngày nghỉ.
 */
export interface ThoiHanGiaiQuyet {
/**
 * Số. Số đơn vị thời gian.
 */
so: number
/**
 * Đơn vị. Ngày làm việc, ngày hay giờ.
 */
donVi: "ngay-lam-viec" | "ngay" | "gio"
}

/**
 * Phí, lệ phí. Một khoản phí hoặc lệ phí.
 */
export interface PhiLePhi {
/**
 * Loại. Phí hay lệ phí.
 */
loai: "phi" | "le-phi"
/**
 * Số tiền. Số tiền; không thu thì ghi 0.
 */
soTien?: Tien
/**
 * Kênh. Kênh nộp hồ sơ mà mức này áp dụng.
 */
kenh?: string
/**
 * Mô tả. Điều kiện miễn, giảm hoặc cách tính.
 */
moTa?: string
}

/**
 * Thủ tục hành chính. Một thủ tục hành chính đã công bố, với nội dung có hiệu lực trong một khoảng thời gian.
 */
export interface ThuTucHanhChinh {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã thủ tục. Mã quốc gia của thủ tục, một chữ số, dấu chấm, sáu chữ số. Phần sau (mã cơ quan, mã trường hợp) bỏ đi khi so khớp và ghi ở maDayDu.
 */
maThuTuc: string
/**
 * Mã đầy đủ. Mã đầy đủ như hệ thống nguồn viết, kể cả phần của địa phương.
 */
maDayDu?: string
/**
 * Tên thủ tục. Tên thủ tục như đã công bố.
 */
tenThuTuc?: string
/**
 * Áp dụng từ. Ngày đầu tiên nội dung này của thủ tục được áp dụng; mức độ dịch vụ và cấp thực hiện đọc theo ngày này.
 */
hieuLucTu?: string
/**
 * Áp dụng đến. Ngày đầu tiên nội dung này không còn được áp dụng.
 */
hieuLucDen?: string
/**
 * Lĩnh vực. Lĩnh vực, ghi bằng chữ: danh mục chưa thấy.
 */
linhVuc?: string
/**
 * Dịch vụ công thiết yếu. Dịch vụ thiết yếu của Đề án 06 mà thủ tục này thuộc về, khi có.
 */
dichVuThietYeu?: string
/**
 * Cơ quan thực hiện. Các cơ quan thực hiện thủ tục.
 */
coQuanThucHien?: CoQuan[]
/**
 * Cấp thực hiện. Cấp thực hiện. Cấp huyện không còn từ ngày 01/7/2025. Danh mục này là của thủ tục; cấp của một cơ quan ở danh mục cap-co-quan.
 */
capThucHien?: string
/**
 * Mức độ DVCTT. Mức độ dịch vụ công trực tuyến theo Nghị định 224/2026/NĐ-CP: toàn trình hoặc một phần; mã chỉ cung cấp thông tin ghi theo trí nhớ.
 */
mucDoTrucTuyen?: string
/**
 * Mức độ trực tuyến thang cũ. Mức độ 1 đến 4 của thang trước đây: thang khác, không đổi thẳng sang mucDoTrucTuyen.
 */
mucDoTrucTuyenCu?: number
/**
 * Mức độ DVC chủ động. Mức độ dịch vụ công chủ động 1 đến 4: nhắc; nhắc và chuẩn bị hồ sơ; thêm khuyến nghị; tự động thực hiện.
 */
mucDoChuDong?: string
/**
 * Hoàn lại được. Kết quả tự động có hoàn lại được khi người dân từ chối hay không; cần với mức chủ động 4.
 */
hoanLaiDuoc?: boolean
/**
 * Thành phần hồ sơ. Các thành phần hồ sơ; thành phần khai thác được từ cơ sở dữ liệu vẫn kể ra, nhưng không phải nộp.
 */
thanhPhanHoSo?: ThanhPhanHoSo[]
/**
 * Thời hạn giải quyết. Thời hạn giải quyết, tính từ khi nhận đủ hồ sơ.
 */
thoiHanGiaiQuyet?: ThoiHanGiaiQuyet
/**
 * Phí, lệ phí. Các khoản phí, lệ phí.
 */
phiLePhi?: PhiLePhi[]
/**
 * Căn cứ pháp lý. Văn bản làm căn cứ của thủ tục; ghi ngayApDung để biết văn bản còn hiệu lực vào ngày ấy hay không.
 */
canCuPhapLy?: ThamChieuVanBan[]
/**
 * Tình trạng công khai. Thủ tục đang công khai, đã bãi bỏ hay đã được thay thế.
 */
tinhTrang?: string
/**
 * Được thay bằng. Mã của thủ tục thay thế.
 */
thayTheBoi?: string
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
 * Tiến trình xử lý hồ sơ. Một bước xử lý của một hồ sơ, ghi thêm chứ không sửa.
 */
export interface TienTrinhHoSo {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Hồ sơ. Mã hồ sơ.
 */
maHoSo: string
/**
 * Bước xử lý. Tên bước xử lý.
 */
buoc?: string
/**
 * Người xử lý. Người thực hiện bước này.
 */
nguoiXuLy?: ThamChieuCanBo
/**
 * Cơ quan xử lý. Cơ quan hoặc bộ phận thực hiện bước này.
 */
coQuanXuLy?: CoQuan
/**
 * Thời điểm. Thời điểm của bước, có múi giờ; tăng dần trong một hồ sơ.
 */
thoiDiem?: string
/**
 * Trạng thái trước. Trạng thái trước bước này.
 */
trangThaiTruoc?: string
/**
 * Trạng thái sau. Trạng thái sau bước này; bằng trạng thái trước khi bước không đổi trạng thái.
 */
trangThaiSau?: string
/**
 * Ý kiến xử lý. Ý kiến xử lý.
 */
yKien?: string
/**
 * Tạm dừng tính thời hạn. Có tạm dừng tính thời hạn hay không: khi chờ bổ sung giấy tờ hoặc thực hiện nghĩa vụ tài chính.
 */
tamDungTinhHan?: boolean
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
