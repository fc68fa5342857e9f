// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuThe, KhongRo, MoRong, NguoiHanhNghe, SieuDuLieu, ThamChieuCanBo, ThamChieuToChuc, Tien, VanBan } from "../chung/types.ts";

/**
 * Tài sản đấu giá. Một tài sản hoặc lô tài sản được đưa ra đấu giá.
 */
export interface TaiSanDauGia {
/**
 * Tên tài sản. Tên tài sản.
 */
ten?: string
/**
 * Số lượng. Số lượng, ghi cả đơn vị.
 */
soLuong?: string
/**
 * Nơi có tài sản. Nơi có tài sản; có thể là nơi ở của một người.
 */
noiCoTaiSan?: string
/**
 * Giấy tờ của tài sản. Giấy tờ về quyền sở hữu, sử dụng tài sản.
 */
giayTo?: VanBan[]
/**
 * Mã tài sản thi hành án. Mã bản ghi tài sản kê biên khi là tài sản thi hành án.
 */
maTaiSanThiHanhAn?: string
}

/**
 * Thời gian, địa điểm đấu giá. Ngày giờ bắt đầu, kết thúc và nơi tổ chức cuộc đấu giá.
 */
export interface ThoiGianDiaDiemDauGia {
/**
 * Ngày đấu giá. Ngày tổ chức đấu giá; ngày của bản ghi.
 */
ngay?: string
/**
 * Bắt đầu lúc. Thời điểm bắt đầu.
 */
batDau?: string
/**
 * Kết thúc lúc. Thời điểm kết thúc.
 */
ketThuc?: string
/**
 * Địa điểm đấu giá. Địa điểm tổ chức, hoặc trang đấu giá trực tuyến.
 */
diaDiem?: string
}

/**
 * Cuộc đấu giá. Một cuộc đấu giá tài sản: tài sản, giá khởi điểm, thông báo, tổ chức và kết quả.
 */
export interface CuocDauGia {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã. Mã của cuộc đấu giá.
 */
maCuocDauGia: string
/**
 * Tổ chức đấu giá (tên, địa chỉ). Tổ chức đấu giá: tên, địa chỉ.
 */
toChucDauGia?: ThamChieuToChuc
/**
 * Đấu giá viên điều hành. Đấu giá viên điều hành.
 */
dauGiaVien?: ThamChieuCanBo
/**
 * Người có tài sản. Người có tài sản đấu giá: cơ quan thi hành án khi là tài sản thi hành án.
 */
nguoiCoTaiSan?: ChuThe
/**
 * Nguồn. Tài sản thi hành án, sung quỹ, quyền sử dụng đất…
 */
nguonTaiSan?: string
/**
 * Tên, nơi có tài sản, giấy tờ. Tên, nơi có tài sản, giấy tờ của từng tài sản.
 */
taiSan?: TaiSanDauGia[]
/**
 * Giá khởi điểm. Giá khởi điểm, khi công khai.
 */
giaKhoiDiem?: Tien
/**
 * Tiền đặt trước. Tiền đặt trước.
 */
tienDatTruoc?: Tien
/**
 * Hình thức. Lời nói, bỏ phiếu trực tiếp, gián tiếp hay trực tuyến.
 */
hinhThuc?: string
/**
 * Phương thức. Trả giá lên hay đặt giá xuống.
 */
phuongThuc?: string
/**
 * Thời gian, địa điểm đấu giá. Thời gian, địa điểm đấu giá.
 */
thoiGianDiaDiem?: ThoiGianDiaDiemDauGia
/**
 * Các lần thông báo công khai. Ngày của từng lần thông báo công khai, theo thứ tự.
 */
ngayThongBao?: string[]
/**
 * Kết quả. Thành, không thành hay hủy kết quả.
 */
ketQua?: string
/**
 * Biên bản đấu giá. Biên bản đấu giá: số, ngày ký.
 */
bienBan?: VanBan
/**
 * Ngày ký hợp đồng. Ngày ký hợp đồng mua bán tài sản đấu giá.
 */
ngayKyHopDong?: string
/**
 * Người trúng đấu giá. Người trúng đấu giá; không công khai.
 */
nguoiTrungDauGia?: ChuThe
/**
 * Giá trúng. Giá trúng đấu giá.
 */
giaTrung?: Tien
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
 * Đấu giá viên. Một đấu giá viên, theo chứng chỉ hành nghề đấu giá.
 */
export interface DauGiaVien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Hành nghề. Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của đấu giá viên.
 */
hanhNghe?: NguoiHanhNghe
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
