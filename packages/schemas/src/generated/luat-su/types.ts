// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { KhongRo, MoRong, NgayKhuyet, NguoiHanhNghe, SieuDuLieu, ThamChieuToChuc, ToChucHanhNghe } from "../chung/types.ts";

/**
 * Gia nhập Đoàn luật sư. Một lần gia nhập Đoàn luật sư. Đoàn cũ sau sáp nhập tỉnh vẫn giữ tên và khoảng thời gian.
 */
export interface GiaNhapDoanLuatSu {
/**
 * Tên Đoàn luật sư. Tên Đoàn luật sư vào thời điểm ấy.
 */
ten?: string
/**
 * Tỉnh của Đoàn. Tỉnh của Đoàn, theo mã có hiệu lực ở ngày gia nhập.
 */
maTinh?: string
/**
 * Gia nhập từ ngày. Ngày gia nhập.
 */
tuNgay?: NgayKhuyet
/**
 * Gia nhập đến ngày. Ngày rời Đoàn, chuyển Đoàn hoặc Đoàn sáp nhập.
 */
denNgay?: NgayKhuyet
}

/**
 * Luật sư. Một luật sư, theo chứng chỉ hành nghề và thẻ luật sư.
 */
export interface LuatSu {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Hành nghề. Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của luật sư.
 */
hanhNghe?: NguoiHanhNghe
/**
 * Đoàn luật sư. Các Đoàn luật sư đã gia nhập, theo thứ tự thời gian; mục cuối là Đoàn hiện tại.
 */
doanLuatSu?: GiaNhapDoanLuatSu[]
/**
 * Hình thức. Hành nghề trong tổ chức hay với tư cách cá nhân.
 */
hinhThucHanhNghe?: string
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
 * Tổ chức hành nghề luật sư. Một văn phòng luật sư, công ty luật, chi nhánh hoặc tổ chức hành nghề luật sư nước ngoài.
 */
export interface ToChucLuatSu {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Tổ chức hành nghề. Tên, đăng ký hoạt động, trụ sở, người đứng đầu và trạng thái của tổ chức hành nghề luật sư.
 */
toChuc?: ToChucHanhNghe
/**
 * Loại hình. Văn phòng, công ty luật, chi nhánh hay tổ chức nước ngoài.
 */
loaiHinh?: string
/**
 * Tổ chức chủ quản. Tổ chức lập ra chi nhánh.
 */
toChucChuQuan?: ThamChieuToChuc
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
