// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuThe, DiaChi, KhongRo, MoRong, NguoiHanhNghe, SieuDuLieu, ThamChieuCanBo, VanBan } from "../chung/types.ts";

/**
 * Tổ hòa giải. Tổ hòa giải ở thôn, tổ dân phố vào thời điểm ghi; đơn vị dưới xã không có mã quốc gia ổn định.
 */
export interface ToHoaGiai {
/**
 * Mã tổ hòa giải. Mã của tổ hòa giải trong cơ sở dữ liệu.
 */
maTo?: string
/**
 * Tên tổ hòa giải. Tên tổ hòa giải.
 */
ten?: string
/**
 * Thôn, tổ dân phố. Tên thôn, tổ dân phố.
 */
thonToDanPho?: string
/**
 * Địa bàn. Xã, phường, đặc khu có tổ hòa giải.
 */
diaBan?: DiaChi
}

/**
 * Hòa giải viên ở cơ sở. Một hòa giải viên ở cơ sở, theo quyết định công nhận.
 */
export interface HoaGiaiVien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Hành nghề. Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của hòa giải viên.
 */
hanhNghe?: NguoiHanhNghe
/**
 * Tổ hòa giải. Tổ hòa giải của hòa giải viên.
 */
toHoaGiai?: ToHoaGiai
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
 * Thỏa thuận hòa giải thành. Thỏa thuận của các bên khi hòa giải thành; lập thành văn bản khi các bên đồng ý.
 */
export interface ThoaThuanHoaGiai {
/**
 * Nội dung thỏa thuận. Thỏa thuận đạt được và giải pháp thực hiện.
 */
noiDung?: string
/**
 * Quyền và nghĩa vụ. Quyền và nghĩa vụ của các bên.
 */
quyenNghiaVu?: string
/**
 * Phương thức thực hiện. Phương thức thực hiện thỏa thuận.
 */
phuongThucThucHien?: string
/**
 * Thời hạn thực hiện. Thời hạn thực hiện thỏa thuận.
 */
thoiHanThucHien?: string
/**
 * Đã lập thành văn bản. Đã lập văn bản hòa giải thành.
 */
lapThanhVanBan?: boolean
/**
 * Ngày lập văn bản. Ngày lập văn bản hòa giải thành.
 */
ngayLapVanBan?: string
/**
 * Có chữ ký các bên. Văn bản có chữ ký hoặc điểm chỉ của các bên và hòa giải viên.
 */
coChuKyCacBen?: boolean
/**
 * Căn cứ tiến hành hòa giải. Căn cứ tiến hành hòa giải, ghi như trên văn bản.
 */
canCuTienHanh?: string
}

/**
 * Vụ, việc hòa giải ở cơ sở. Một vụ, việc hòa giải ở cơ sở: các bên, nội dung, cách kết thúc và thỏa thuận.
 */
export interface VuViecHoaGiai {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã. Mã của vụ, việc.
 */
maVuViec: string
/**
 * Tổ hòa giải. Tổ hòa giải tiến hành; thôn, tổ dân phố không có mã quốc gia ổn định.
 */
toHoaGiai?: ToHoaGiai
/**
 * Hòa giải viên. Hòa giải viên đã tiến hành hòa giải.
 */
hoaGiaiVien?: ThamChieuCanBo[]
/**
 * Ngày bắt đầu. Ngày bắt đầu hòa giải.
 */
ngayBatDau?: string
/**
 * Ngày kết thúc. Ngày kết thúc hòa giải; ngày của bản ghi.
 */
ngayKetThuc?: string
/**
 * Thông tin cơ bản các bên. Thông tin cơ bản của các bên.
 */
cacBen?: ChuThe[]
/**
 * Nội dung vụ, việc. Nội dung vụ, việc.
 */
noiDung?: string
/**
 * Diễn biến. Diễn biến của việc hòa giải.
 */
dienBien?: string
/**
 * Cách kết thúc. Thành, chấm dứt theo yêu cầu, hay không thành.
 */
ketThuc?: string
/**
 * Thỏa thuận, phương thức, thời hạn thực hiện. Thỏa thuận, phương thức, thời hạn thực hiện, khi hòa giải thành.
 */
thoaThuan?: ThoaThuanHoaGiai
/**
 * Quyết định công nhận của Tòa án. Quyết định công nhận kết quả hòa giải thành của Tòa án, khi có.
 */
congNhanTaiToaAn?: VanBan
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
