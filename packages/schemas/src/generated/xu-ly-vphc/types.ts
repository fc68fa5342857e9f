// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuThe, CoQuan, KhongRo, MoRong, NgayKhuyet, SieuDuLieu, SuKienTrangThai, ThamChieuCanBo, ThamChieuVanBan, Tien, VanBan } from "../chung/types.ts";

/**
 * Hành vi vi phạm. Một hành vi vi phạm, căn cứ và mức phạt riêng.
 */
export interface HanhViViPham {
/**
 * Mã hành vi. Mã của hành vi trong quyết định.
 */
maHanhVi?: string
/**
 * Mô tả hành vi. Mô tả hành vi.
 */
moTa?: string
/**
 * Căn cứ xử phạt. Điểm, khoản, điều của nghị định xử phạt, và ngày áp dụng.
 */
canCu?: ThamChieuVanBan
/**
 * Ngày xảy ra hành vi. Ngày xảy ra, hoặc ngày chấm dứt nếu kéo dài.
 */
ngayXayRa?: NgayKhuyet
/**
 * Mức phạt của hành vi. Tiền phạt của riêng hành vi.
 */
mucPhat?: Tien
/**
 * Mức phạt nếu là cá nhân. Mức phạt mà cá nhân chịu với cùng hành vi, khi người vi phạm là tổ chức.
 */
mucPhatCaNhan?: Tien
}

/**
 * Biên bản vi phạm. Biên bản vi phạm hành chính.
 */
export interface BienBanViPham {
/**
 * Số biên bản. Số biên bản.
 */
so?: string
/**
 * Ngày lập biên bản. Ngày lập biên bản.
 */
ngay?: string
}

/**
 * Hình thức áp dụng. Một hình thức xử phạt, là chính hay bổ sung.
 */
export interface HinhThucApDung {
/**
 * Hình thức xử phạt. Hình thức xử phạt.
 */
hinhThuc?: string
/**
 * Chính hay bổ sung. Hình thức chính hay bổ sung; cảnh cáo và phạt tiền chỉ là hình thức chính.
 */
vaiTro?: "chinh" | "bo-sung"
/**
 * Nội dung hình thức. Thời hạn tước giấy phép, tang vật tịch thu.
 */
noiDung?: string
}

/**
 * Hủy, sửa quyết định. Việc hủy, sửa hoặc đình chỉ quyết định theo khiếu nại hay bản án.
 */
export interface HuySuaQuyetDinh {
/**
 * Loại hủy, sửa. Hủy, sửa, thay thế.
 */
loai?: "huy" | "sua" | "thay-the"
/**
 * Căn cứ hủy, sửa. Theo kết quả khiếu nại, bản án, hay cơ quan tự phát hiện.
 */
theo?: "khieu-nai" | "ban-an" | "tu-phat-hien"
/**
 * Văn bản hủy, sửa. Quyết định hoặc bản án hủy, sửa.
 */
vanBan?: VanBan
}

/**
 * Quyết định xử lý vi phạm hành chính. Một quyết định xử lý vi phạm hành chính. Hủy hay sửa theo khiếu nại, bản án là một quyết định khác; bản ghi cũ không bị xóa.
 */
export interface QuyetDinhXuLyViPham {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Số quyết định. Số, ký hiệu của quyết định.
 */
soQuyetDinh?: string
/**
 * Ngày ra quyết định. Ngày ra quyết định.
 */
ngayQuyetDinh?: string
/**
 * Cơ quan ra quyết định. Cơ quan của người có thẩm quyền ra quyết định.
 */
coQuanRaQuyetDinh?: CoQuan
/**
 * Người ra quyết định. Người có thẩm quyền đã ra quyết định.
 */
nguoiRaQuyetDinh?: ThamChieuCanBo
/**
 * Loại quyết định. Xử phạt, biện pháp xử lý hành chính, khắc phục hậu quả, giao quyền, hoãn miễn giảm hay cưỡng chế.
 */
loaiQuyetDinh?: string
/**
 * Cá nhân hoặc tổ chức vi phạm. Cá nhân hoặc tổ chức vi phạm, vào thời điểm ghi.
 */
nguoiViPham?: ChuThe
/**
 * Hành vi vi phạm. Các hành vi vi phạm; mỗi hành vi có căn cứ, mức phạt riêng.
 */
hanhViViPham?: HanhViViPham[]
/**
 * Biên bản vi phạm. Số, ngày biên bản, trừ trường hợp xử phạt không lập biên bản.
 */
bienBan?: BienBanViPham
/**
 * Xử phạt không lập biên bản. Xử phạt không lập biên bản.
 */
khongLapBienBan?: boolean
/**
 * Hình thức xử phạt chính, bổ sung. Các hình thức xử phạt chính và bổ sung.
 */
hinhThucXuPhat?: HinhThucApDung[]
/**
 * Tổng tiền phạt. Tổng tiền phạt của các hành vi; tổ chức chịu gấp hai lần cá nhân.
 */
mucPhatTien?: Tien
/**
 * Biện pháp khắc phục hậu quả. Biện pháp khắc phục hậu quả.
 */
bienPhapKhacPhuc?: string[]
/**
 * Ngày hết thời hiệu xử phạt. Ngày hết thời hiệu xử phạt.
 */
ngayHetThoiHieu?: string
/**
 * Trạng thái thi hành. Trạng thái thi hành quyết định xử phạt, suy ra từ quá trình.
 */
trangThaiThiHanh?: string
/**
 * Quá trình thi hành quyết định. Các bước thi hành, theo thứ tự thời gian.
 */
quaTrinh?: SuKienTrangThai[]
/**
 * Ngày hết thời hạn được coi là chưa bị xử phạt. Ngày người vi phạm được coi là chưa bị xử phạt: từ ngày này ẩn khỏi kết quả tra cứu, dữ liệu gốc vẫn giữ.
 */
ngayDuocCoiLaChuaBiXuPhat?: string
/**
 * Hủy, sửa quyết định. Việc hủy, sửa quyết định theo khiếu nại hay bản án; bản ghi không bị xóa.
 */
huySua?: HuySuaQuyetDinh
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
