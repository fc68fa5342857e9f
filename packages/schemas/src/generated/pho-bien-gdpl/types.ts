// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { CoQuan, KhongRo, MoRong, NguoiHanhNghe, SieuDuLieu } from "../chung/types.ts";

/**
 * Báo cáo viên, tuyên truyền viên pháp luật. Một báo cáo viên hoặc tuyên truyền viên pháp luật, theo quyết định công nhận.
 */
export interface BaoCaoVien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Hành nghề. Con người, quyết định công nhận, lĩnh vực và trạng thái của báo cáo viên. Chỉ báo cáo viên trung ương thuộc dữ liệu công khai đã thấy: lọc theo loai trước khi công khai.
 */
hanhNghe?: NguoiHanhNghe
/**
 * Loại. Báo cáo viên trung ương, cấp tỉnh, hay tuyên truyền viên. Cấp huyện kết thúc ngày 01/7/2025, chỉ còn để đọc dữ liệu cũ.
 */
loai?: string
/**
 * Đơn vị công tác. Cơ quan, đơn vị công tác.
 */
donViCongTac?: CoQuan
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
