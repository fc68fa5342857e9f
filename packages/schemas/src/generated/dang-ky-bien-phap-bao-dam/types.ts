// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuThe, CoQuan, DiaChi, KhongRo, MoRong, NgayKhuyet, SieuDuLieu, SuKienTrangThai, ThamChieuVanBan, Tien } from "../chung/types.ts";

/**
 * Hợp đồng bảo đảm. Số và ngày của hợp đồng bảo đảm.
 */
export interface HopDongBaoDam {
/**
 * Số hợp đồng. Số hợp đồng.
 */
so?: string
/**
 * Ngày hợp đồng. Ngày ký hợp đồng.
 */
ngay?: NgayKhuyet
}

/**
 * Phương tiện khác. Tàu cá, phương tiện thủy nội địa, đường sắt, phương tiện chuyên dùng.
 */
export interface PhuongTienBaoDam {
/**
 * Tên phương tiện. Tên phương tiện.
 */
ten?: string
/**
 * Chủ phương tiện. Chủ phương tiện.
 */
chuSoHuu?: string
/**
 * Số đăng ký phương tiện. Số đăng ký phương tiện.
 */
soDangKy?: string
}

/**
 * Hàng hóa luân chuyển. Hàng hóa luân chuyển trong sản xuất, kinh doanh, hoặc kho hàng.
 */
export interface HangHoaLuanChuyen {
/**
 * Giá trị hàng hóa. Giá trị hàng hóa, khi mô tả theo giá trị.
 */
giaTri?: Tien
/**
 * Tên, loại hàng hóa. Tên, loại hàng hóa, khi mô tả theo loại.
 */
tenLoai?: string
/**
 * Địa chỉ kho. Địa chỉ kho hàng.
 */
diaChiKho?: DiaChi
}

/**
 * Quyền tài sản. Quyền tài sản dùng để bảo đảm.
 */
export interface QuyenTaiSan {
/**
 * Tên quyền tài sản. Tên quyền tài sản.
 */
ten?: string
/**
 * Căn cứ phát sinh quyền. Căn cứ phát sinh quyền, ví dụ hợp đồng.
 */
canCuPhatSinh?: string
}

/**
 * Tài sản bảo đảm. Một tài sản dùng để bảo đảm; cách mô tả theo loại tài sản.
 */
export interface TaiSanBaoDam {
/**
 * Số định danh tài sản. Số định danh tài sản; cùng số là cùng tài sản ở mọi đăng ký.
 */
soDinhDanhTaiSan?: string
/**
 * Loại tài sản. Loại tài sản; quyết định phải mô tả những gì.
 */
loaiTaiSan?: string
/**
 * Mô tả. Mô tả tài sản như trong phiếu yêu cầu.
 */
moTa?: string
/**
 * Số khung. Số khung của phương tiện cơ giới đường bộ; không ép dạng 17 ký tự vì có số khung nội địa.
 */
soKhung?: string
/**
 * Tài sản hình thành trong tương lai. Tài sản hình thành trong tương lai.
 */
hinhThanhTrongTuongLai?: boolean
/**
 * Tên, chủ, số đăng ký phương tiện. Tên, chủ và số đăng ký của tàu cá, phương tiện thủy nội địa, đường sắt, chuyên dùng.
 */
phuongTien?: PhuongTienBaoDam
/**
 * Giá trị hoặc tên, loại hàng hóa; địa chỉ kho. Giá trị, hoặc tên và loại hàng hóa; địa chỉ kho khi là kho hàng.
 */
hangHoaLuanChuyen?: HangHoaLuanChuyen
/**
 * Tên quyền và căn cứ phát sinh. Tên quyền và căn cứ phát sinh.
 */
quyenTaiSan?: QuyenTaiSan
/**
 * Số giấy chứng nhận. Số giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất.
 */
soGiayChungNhan?: string
}

/**
 * Thông tin đăng ký gốc. Thời điểm hiệu lực của đăng ký gốc, để biết lần này có giữ hay không.
 */
export interface DangKyGoc {
/**
 * Thời điểm hiệu lực của đăng ký gốc. Thời điểm có hiệu lực của đăng ký gốc.
 */
thoiDiemHieuLuc?: string
}

/**
 * Thông báo kê biên. Thông báo kê biên tài sản của cơ quan thi hành án dân sự.
 */
export interface ThongBaoKeBien {
/**
 * Số thông báo kê biên. Số thông báo.
 */
so?: string
/**
 * Cơ quan thông báo kê biên. Cơ quan thi hành án dân sự.
 */
coQuan?: CoQuan
/**
 * Thời điểm nhận thông báo kê biên. Lúc cơ quan đăng ký nhận thông báo.
 */
thoiDiemNhan?: string
/**
 * Ngày báo lại cơ quan thi hành án. Ngày cơ quan đăng ký báo lại là tài sản đã được đăng ký từ trước.
 */
ngayBaoLai?: string
}

/**
 * Đăng ký biện pháp bảo đảm. Một lần đăng ký: lần đầu, thay đổi, thông báo xử lý, xóa, hủy hay khôi phục. Lần đăng ký sau trỏ về đăng ký gốc.
 */
export interface DangKyBienPhapBaoDam {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Số đăng ký. Số đăng ký.
 */
soDangKy?: string
/**
 * Ngày đăng ký. Ngày ghi vào sổ hoặc cơ sở dữ liệu; ngày của hồ sơ khi bị từ chối.
 */
ngayDangKy?: string
/**
 * Mã truy cập hoặc PIN của đăng ký. Mã truy cập (PIN) của đăng ký. Bí mật: không có ở hồ sơ chia sẻ nào, không xuất ra, không ghi nhật ký.
 */
maCaNhanPin?: string
/**
 * Loại đăng ký. Lần đầu, thay đổi, thông báo xử lý, xóa, hủy hay khôi phục. Xóa khác hủy: xóa chấm dứt từ lúc ghi; hủy là coi như chưa từng có hiệu lực.
 */
loaiDangKy?: string
/**
 * Biện pháp bảo đảm. Biện pháp bảo đảm; cầm giữ không thuộc diện đăng ký.
 */
bienPhapBaoDam?: string
/**
 * Loại hợp đồng giao dịch bảo đảm. Loại hợp đồng bảo đảm; danh mục chính thức chưa thấy.
 */
loaiHopDong?: string
/**
 * Số, ngày hợp đồng bảo đảm. Số, ngày hợp đồng bảo đảm.
 */
hopDong?: HopDongBaoDam
/**
 * Nghĩa vụ được bảo đảm. Nghĩa vụ được bảo đảm, khi phiếu yêu cầu nêu.
 */
nghiaVuDuocBaoDam?: string
/**
 * Thời điểm có hiệu lực. Lúc đăng ký có hiệu lực, ghi tới phút: lúc ghi, cập nhật vào sổ hoặc cơ sở dữ liệu. Quyết định thứ tự ưu tiên.
 */
thoiDiemHieuLuc?: string
/**
 * Thời điểm ghi. Lúc ghi, cập nhật nội dung lần đăng ký này vào sổ hoặc cơ sở dữ liệu.
 */
thoiDiemGhi?: string
/**
 * Thời điểm chấm dứt. Lúc chấm dứt: xóa thì từ lúc ghi việc xóa; hủy thì coi như không có hiệu lực.
 */
thoiDiemChamDut?: string
/**
 * Cơ quan đăng ký. Văn phòng đăng ký đất đai; cơ quan đăng ký tàu bay, tàu biển, chứng khoán; Trung tâm Đăng ký giao dịch, tài sản.
 */
coQuanDangKy?: CoQuan
/**
 * Bên bảo đảm. Bên bảo đảm.
 */
benBaoDam?: ChuThe[]
/**
 * Bên nhận bảo đảm. Bên nhận bảo đảm.
 */
benNhanBaoDam?: ChuThe[]
/**
 * Tài sản bảo đảm. Tài sản bảo đảm.
 */
taiSan?: TaiSanBaoDam[]
/**
 * Đăng ký gốc được thay đổi hoặc xóa. Số của đăng ký lần đầu mà lần này thay đổi, thông báo, xóa, hủy hoặc khôi phục.
 */
dangKyGoc?: string
/**
 * Thông tin của đăng ký gốc. Thời điểm hiệu lực của đăng ký gốc.
 */
thongTinDangKyGoc?: DangKyGoc
/**
 * Nội dung thay đổi. Nội dung thay đổi. Bổ sung tài sản, nghĩa vụ, hoặc sửa số khung làm đổi thời điểm hiệu lực; thay đổi khác thì không.
 */
noiDungThayDoi?: "bo-sung-tai-san" | "bo-sung-nghia-vu" | "sua-so-khung" | "thay-doi-ben" | "rut-bot-tai-san" | "sua-thong-tin-khac"
/**
 * Căn cứ thay đổi, xóa, hủy. Điểm, khoản của Điều 18, 20 hoặc 21 làm căn cứ thay đổi, xóa, hủy.
 */
canCu?: ThamChieuVanBan
/**
 * Lý do từ chối. Điểm của Điều 15 khoản 1 làm căn cứ từ chối; điểm i: đã nhận thông báo kê biên của cơ quan thi hành án.
 */
lyDoTuChoi?: ThamChieuVanBan
/**
 * Thông báo kê biên đã nhận. Thông báo kê biên đã nhận về tài sản này; mã tài sản kê biên ở cơ sở dữ liệu thi hành án dân sự dẫn ngược lại bằng số đăng ký.
 */
thongBaoKeBien?: ThongBaoKeBien
/**
 * Trạng thái đăng ký. Trạng thái của đăng ký, suy ra từ quá trình.
 */
trangThai?: string
/**
 * Quá trình đăng ký. Các lần đăng ký tác động tới trạng thái, theo thứ tự thời gian; ghi ở đăng ký lần đầu.
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
 * Tài sản bảo đảm. Một tài sản bảo đảm, khi được trao đổi riêng.
 */
export interface TaiSanBaoDamDangKy {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Ngày ghi nhận tài sản. Ngày ghi nhận tài sản.
 */
ngayGhiNhan?: string
/**
 * Nội dung tài sản. Nội dung mô tả tài sản.
 */
taiSan: TaiSanBaoDam
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
