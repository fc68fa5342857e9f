// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuThe, CoQuan, DiaChi, HoTen, KhongRo, MoRong, SieuDuLieu, SuKienTrangThai, Tien, VanBan } from "../chung/types.ts";

/**
 * Người thừa kế. Một người thừa kế của người bị thiệt hại.
 */
export interface NguoiThuaKeBoiThuong {
/**
 * Họ tên người thừa kế. Họ tên người thừa kế.
 */
hoTen?: HoTen
/**
 * Được cử đại diện. Người này được cử đại diện cho những người thừa kế khác.
 */
laNguoiDaiDien?: boolean
}

/**
 * Thiệt hại. Một thiệt hại, cách tính và mức yêu cầu bồi thường.
 */
export interface ThietHai {
/**
 * Loại thiệt hại. Loại thiệt hại.
 */
loai?: "tai-san" | "thu-nhap" | "tinh-than" | "suc-khoe" | "tinh-mang" | "chi-phi-khac"
/**
 * Mô tả thiệt hại. Mô tả thiệt hại.
 */
moTa?: string
/**
 * Cách tính thiệt hại. Cách tính thiệt hại.
 */
cachTinh?: string
/**
 * Mức yêu cầu bồi thường. Mức yêu cầu bồi thường cho thiệt hại này.
 */
mucYeuCau?: Tien
}

/**
 * Vụ việc yêu cầu bồi thường. Một yêu cầu bồi thường và quá trình giải quyết.
 */
export interface VuViecBoiThuong {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã vụ việc. Mã của vụ việc.
 */
maVuViec?: string
/**
 * Người yêu cầu bồi thường. Họ tên, địa chỉ, số điện thoại của người yêu cầu bồi thường.
 */
nguoiYeuCau?: ChuThe
/**
 * Địa chỉ người yêu cầu. Địa chỉ của người yêu cầu.
 */
diaChi?: DiaChi
/**
 * Tư cách của người yêu cầu. Người bị thiệt hại, người thừa kế hay người đại diện.
 */
tuCach?: string
/**
 * Những người thừa kế. Những người thừa kế; nhiều người thì cử một người đại diện.
 */
nguoiThuaKe?: NguoiThuaKeBoiThuong[]
/**
 * Người bị thiệt hại. Người bị thiệt hại.
 */
nguoiBiThietHai?: ChuThe
/**
 * Ngày làm văn bản yêu cầu. Ngày làm văn bản yêu cầu.
 */
ngayYeuCau?: string
/**
 * Lĩnh vực gây thiệt hại. Lĩnh vực hoạt động gây ra thiệt hại.
 */
linhVuc?: string
/**
 * Hành vi gây thiệt hại. Hành vi gây thiệt hại của người thi hành công vụ.
 */
hanhViGayThietHai?: string
/**
 * Văn bản làm căn cứ yêu cầu bồi thường. Văn bản làm căn cứ yêu cầu bồi thường.
 */
vanBanCanCu?: VanBan
/**
 * Lý do không có văn bản căn cứ. Không được gửi, hoặc không thể có văn bản làm căn cứ.
 */
lyDoKhongCoVanBan?: "khong-duoc-gui" | "khong-the-co"
/**
 * Thiệt hại, cách tính, mức yêu cầu. Các thiệt hại; bỏ khi chỉ yêu cầu phục hồi danh dự.
 */
thietHai?: ThietHai[]
/**
 * Tổng mức yêu cầu. Tổng mức yêu cầu bồi thường.
 */
tongMucYeuCau?: Tien
/**
 * Đề nghị tạm ứng. Đề nghị tạm ứng kinh phí bồi thường.
 */
deNghiTamUng?: boolean
/**
 * Yêu cầu phục hồi danh dự. Yêu cầu phục hồi danh dự.
 */
phucHoiDanhDu?: boolean
/**
 * Chỉ yêu cầu phục hồi danh dự. Chỉ yêu cầu phục hồi danh dự, không yêu cầu bồi thường thiệt hại.
 */
chiPhucHoiDanhDu?: boolean
/**
 * Cơ quan giải quyết bồi thường. Cơ quan giải quyết bồi thường.
 */
coQuanGiaiQuyet?: CoQuan
/**
 * Số tiền được bồi thường. Số tiền bồi thường theo quyết định giải quyết.
 */
soTienBoiThuong?: Tien
/**
 * Số tiền đã tạm ứng. Số tiền đã tạm ứng.
 */
soTienTamUng?: Tien
/**
 * Trạng thái giải quyết. Trạng thái giải quyết, suy ra từ quá trình.
 */
trangThai?: string
/**
 * Quá trình giải quyết. Các bước giải quyết, theo thứ tự thời gian.
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
