// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { KhongRo, MoRong, NguoiHanhNghe, SieuDuLieu } from "../chung/types.ts";

/**
 * Quản tài viên. Một quản tài viên, theo chứng chỉ hành nghề.
 */
export interface QuanTaiVien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Hành nghề. Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của quản tài viên.
 */
hanhNghe?: NguoiHanhNghe
/**
 * Hình thức hành nghề. Hành nghề với tư cách cá nhân hay trong doanh nghiệp quản lý, thanh lý tài sản.
 */
hinhThuc?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
