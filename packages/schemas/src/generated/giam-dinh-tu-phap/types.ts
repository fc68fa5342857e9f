// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { CoQuan, KhongRo, MoRong, NguoiHanhNghe, SieuDuLieu, TepDinhKem, ThamChieuCanBo, ThamChieuToChuc } from "../chung/types.ts";

/**
 * Giám định viên tư pháp. Một giám định viên tư pháp, theo quyết định bổ nhiệm và thẻ.
 */
export interface GiamDinhVien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Hành nghề. Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của giám định viên.
 */
hanhNghe?: NguoiHanhNghe
/**
 * Lĩnh vực giám định. Các lĩnh vực được bổ nhiệm giám định.
 */
linhVuc?: string[]
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
 * Tổ chức, người được trưng cầu. Tổ chức hoặc giám định viên được trưng cầu.
 */
export interface NguoiDuocTrungCau {
/**
 * Tổ chức được trưng cầu. Tổ chức giám định.
 */
toChuc?: ThamChieuToChuc
/**
 * Giám định viên. Giám định viên; ma là mã hành nghề của bản ghi giam-dinh-vien.
 */
giamDinhVien?: ThamChieuCanBo
}

/**
 * Đối tượng giám định. Một đối tượng được gửi giám định.
 */
export interface DoiTuongGiamDinh {
/**
 * Tên đối tượng. Tên đối tượng giám định.
 */
ten?: string
/**
 * Đặc điểm. Đặc điểm, số lượng, nguồn gốc của đối tượng.
 */
dacDiem?: string
}

/**
 * Hoàn thành giám định. Khi nào và ở đâu việc giám định hoàn thành.
 */
export interface HoanThanhGiamDinh {
/**
 * Ngày hoàn thành. Ngày hoàn thành giám định.
 */
ngay?: string
/**
 * Địa điểm hoàn thành. Địa điểm thực hiện, hoàn thành.
 */
diaDiem?: string
}

/**
 * Vụ việc giám định tư pháp. Một lần trưng cầu giám định và kết luận của nó.
 */
export interface VuViecGiamDinh {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Số quyết định trưng cầu. Số quyết định trưng cầu giám định.
 */
soQuyetDinhTrungCau?: string
/**
 * Cơ quan, người trưng cầu. Cơ quan trưng cầu.
 */
coQuanTrungCau?: CoQuan
/**
 * Người trưng cầu. Người có thẩm quyền trưng cầu.
 */
nguoiTrungCau?: ThamChieuCanBo
/**
 * Tổ chức, người được trưng cầu. Tổ chức, người được trưng cầu.
 */
nguoiDuocTrungCau?: NguoiDuocTrungCau
/**
 * Lĩnh vực của vụ việc. Lĩnh vực giám định của vụ việc.
 */
linhVuc?: string
/**
 * Tên, đặc điểm đối tượng. Tên, đặc điểm từng đối tượng giám định.
 */
doiTuongGiamDinh?: DoiTuongGiamDinh[]
/**
 * Nội dung chuyên môn cần giám định. Nội dung chuyên môn cần giám định.
 */
noiDungYeuCau?: string
/**
 * Lần đầu/bổ sung/lại. Giám định lần đầu, bổ sung hay lại.
 */
loaiTrungCau?: string
/**
 * Lý do giám định bổ sung/lại. Lý do giám định bổ sung hoặc giám định lại.
 */
lyDoBoSungLai?: string
/**
 * Lần giám định trước. Mã bản ghi của lần giám định trước.
 */
maVuViecTruoc?: string
/**
 * Ngày trưng cầu. Ngày trưng cầu giám định.
 */
ngayTrungCau?: string
/**
 * Thời hạn trả kết luận. Ngày phải trả kết luận.
 */
thoiHanTraKetLuan?: string
/**
 * Phương pháp thực hiện. Phương pháp thực hiện giám định.
 */
phuongPhap?: string
/**
 * Kết luận. Kết luận giám định.
 */
ketLuan?: string
/**
 * Thời gian, địa điểm hoàn thành. Thời gian, địa điểm hoàn thành giám định.
 */
thoiGianHoanThanh?: HoanThanhGiamDinh
/**
 * Tệp của vụ việc. Quyết định, mẫu so sánh, tài liệu, văn bản kết luận.
 */
tepDinhKem?: TepDinhKem[]
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
