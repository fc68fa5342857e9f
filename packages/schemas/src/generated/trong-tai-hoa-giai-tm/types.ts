// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { KhongRo, MoRong, NguoiHanhNghe, SieuDuLieu } from "../chung/types.ts";

/**
 * Trọng tài viên, hòa giải viên thương mại. Một trọng tài viên hoặc hòa giải viên thương mại. Một người làm cả hai nghề thì có hai bản ghi.
 */
export interface TrongTaiVien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Hành nghề. Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của trọng tài viên, hòa giải viên.
 */
hanhNghe?: NguoiHanhNghe
/**
 * Loại. Trọng tài viên hay hòa giải viên thương mại.
 */
loai?: string
/**
 * Hình thức hoạt động. Của trung tâm; theo vụ việc hoặc độc lập.
 */
hinhThuc?: "trung-tam" | "vu-viec"
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
