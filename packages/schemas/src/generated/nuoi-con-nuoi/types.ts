// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuKySo, ChuThe, CoQuan, DangKyNuocNgoai, HoTen, KhongRo, MoRong, NgayKhuyet, Nguoi, NguoiKy, SieuDuLieu, SoDangKy, ThamChieuToChuc, VanBan } from "../chung/types.ts";

/**
 * Giao con cho. Người hoặc tổ chức được giao con nuôi chưa thành niên sau khi chấm dứt.
 */
export interface GiaoConCho {
/**
 * Loại. Giao cho cha mẹ đẻ, hay cho cá nhân, tổ chức khác.
 */
loai?: "cha-me-de" | "ca-nhan-to-chuc-khac"
/**
 * Bên được giao. Cá nhân hoặc tổ chức được giao.
 */
ben?: ChuThe
}

/**
 * Chấm dứt việc nuôi con nuôi. Việc Tòa án chấm dứt một việc nuôi con nuôi, để ghi vào sổ.
 */
export interface ChamDutNuoiConNuoi {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Đăng ký nuôi con nuôi. Bản ghi đăng ký nuôi con nuôi bị chấm dứt.
 */
banGhiNuoiConNuoi?: string
/**
 * Căn cứ. Một trong bốn căn cứ của luật.
 */
canCuChamDut?: string
/**
 * Bản án/quyết định của Tòa án. Bản án, quyết định của Tòa án đã có hiệu lực.
 */
quyetDinhToaAn?: VanBan
/**
 * Ngày có hiệu lực. Ngày việc nuôi con nuôi chấm dứt; không sớm hơn ngày giao nhận.
 */
ngayHieuLuc?: NgayKhuyet
/**
 * Giao con cho. Con nuôi chưa thành niên được giao cho ai.
 */
giaoConCho?: GiaoConCho
/**
 * Lấy lại họ tên cũ. Họ tên cũ mà con nuôi lấy lại.
 */
layLaiHoTen?: HoTen
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
 * Con nuôi. Người được nhận làm con nuôi: nhân thân lúc đăng ký, hoàn cảnh, sự đồng ý, giấy khám sức khỏe.
 */
export interface ConNuoi {
/**
 * Nhân thân con nuôi. Nhân thân của con nuôi, ghi như lúc đăng ký.
 */
nguoi: Nguoi
/**
 * Hoàn cảnh trẻ em. Hoàn cảnh của người được nhận; một người có thể thuộc nhiều hoàn cảnh.
 */
hoanCanh?: string[]
/**
 * Con nuôi từ đủ 9 tuổi đồng ý. Con nuôi từ đủ 9 tuổi có đồng ý hay không.
 */
dongYBanThan?: boolean
/**
 * Giấy khám sức khỏe. Giấy khám sức khỏe của con nuôi; chỉ số, ngày, nơi cấp.
 */
tinhTrangSucKhoe?: VanBan
}

/**
 * Phiếu lý lịch tư pháp đã nộp. Số và ngày của phiếu; không ghi nội dung.
 */
export interface ThamChieuPhieuLyLich {
/**
 * Số phiếu. Số phiếu.
 */
so?: string
/**
 * Ngày cấp phiếu. Ngày cấp phiếu.
 */
ngay?: string
}

/**
 * Người nhận nuôi. Cha nuôi, mẹ nuôi, và điều kiện của họ lúc đăng ký.
 */
export interface NguoiNhanNuoi {
/**
 * Cha nuôi. Cha nuôi; ít nhất một trong cha nuôi, mẹ nuôi.
 */
chaNuoi?: Nguoi
/**
 * Mẹ nuôi. Mẹ nuôi; ít nhất một trong cha nuôi, mẹ nuôi.
 */
meNuoi?: Nguoi
/**
 * Tình trạng hôn nhân người nhận. Tình trạng hôn nhân của người nhận: độc thân, hoặc cả hai là vợ chồng.
 */
tinhTrangHonNhan?: string
/**
 * Phiếu lý lịch tư pháp. Phiếu đã nộp của từng người nhận; chỉ tham chiếu, không bao giờ ghi nội dung.
 */
phieuLyLichTuPhap?: ThamChieuPhieuLyLich[]
/**
 * Quan hệ trước với con nuôi. Quan hệ của người nhận với con nuôi trước khi nhận nuôi.
 */
quanHeVoiCon?: string
}

/**
 * Sự đồng ý cho làm con nuôi. Sự đồng ý của cha mẹ đẻ hoặc người giám hộ.
 */
export interface DongYChoLamConNuoi {
/**
 * Ngày đồng ý của cha mẹ đẻ/người giám hộ. Ngày đồng ý; không sớm hơn 15 ngày sau khi con sinh.
 */
ngay?: string
/**
 * Người đồng ý. Cha đẻ, mẹ đẻ, cả hai, hay người giám hộ.
 */
nguoiDongY?: "cha-de" | "me-de" | "ca-hai" | "nguoi-giam-ho"
}

/**
 * Nguồn gốc của con nuôi. Cha đẻ, mẹ đẻ, sự đồng ý và cơ sở nuôi dưỡng trước đây. Phần được giữ kín: chỉ mở theo quyền được biết về nguồn gốc của con nuôi, không thuộc hồ sơ chia sẻ nào.
 */
export interface NguonGocConNuoi {
/**
 * Cha đẻ. Cha đẻ, khi xác định được.
 */
chaDe?: Nguoi
/**
 * Mẹ đẻ. Mẹ đẻ, khi xác định được.
 */
meDe?: Nguoi
/**
 * Sự đồng ý. Sự đồng ý cho con làm con nuôi.
 */
dongY?: DongYChoLamConNuoi
/**
 * Cơ sở nuôi dưỡng. Cơ sở nuôi dưỡng nơi trẻ ở trước khi được nhận nuôi.
 */
coSoNuoiDuong?: CoQuan
}

/**
 * Giấy chứng nhận nuôi con nuôi. Số, quyển, ngày của giấy chứng nhận.
 */
export interface GiayChungNhanNuoiConNuoi {
/**
 * Số. Số giấy chứng nhận.
 */
so?: string
/**
 * Quyển số. Quyển số.
 */
quyenSo?: string
/**
 * Ngày cấp. Ngày cấp.
 */
ngay?: string
}

/**
 * Nuôi con nuôi có yếu tố nước ngoài. Bản ghi đăng ký nuôi con nuôi có yếu tố nước ngoài: Ủy ban nhân dân cấp tỉnh quyết định, Sở Tư pháp đăng ký.
 */
export interface NuoiConNuoiCoYeuToNuocNgoai {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "nuoi-con-nuoi"
/**
 * Loại đăng ký. Đăng ký mới, đăng ký lại, hay ghi vào sổ việc đã đăng ký ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ đăng ký nuôi con nuôi; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ. Quyền và nghĩa vụ của cha mẹ nuôi tính từ ngày giao nhận, không từ ngày này.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký vào ngày đăng ký; cấp huyện chỉ trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy chứng nhận.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy chứng nhận.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Chấm dứt, đổi họ tên phải ghi vào trường hoặc bản ghi riêng.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Con nuôi. Người được nhận làm con nuôi.
 */
conNuoi: ConNuoi
/**
 * Người nhận nuôi. Cha nuôi, mẹ nuôi và điều kiện của họ.
 */
nguoiNhan: NguoiNhanNuoi
/**
 * Nguồn gốc của con nuôi. Phần giữ kín: cha mẹ đẻ, sự đồng ý, cơ sở nuôi dưỡng.
 */
nguonGoc?: NguonGocConNuoi
/**
 * Ngày giao nhận con nuôi. Ngày giao nhận con nuôi; quyền và nghĩa vụ giữa cha mẹ nuôi và con nuôi tính từ ngày này.
 */
ngayGiaoNhan?: NgayKhuyet
/**
 * Họ tên mới của con nuôi. Họ tên mới của con nuôi; thay đổi này có bản ghi thay đổi hộ tịch riêng.
 */
thayDoiHoTenConNuoi?: HoTen
/**
 * Bản ghi khai sinh. Bản ghi khai sinh của con nuôi; phần cha mẹ trong đó được đổi khi có yêu cầu.
 */
banGhiKhaiSinhConNuoi?: string
/**
 * Giấy chứng nhận nuôi con nuôi. Giấy chứng nhận nuôi con nuôi đã cấp.
 */
giayChungNhan?: GiayChungNhanNuoiConNuoi
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký; sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao mà người yêu cầu xin cấp cùng lúc.
 */
soLuongBanSao?: number
/**
 * Quyết định của Ủy ban nhân dân cấp tỉnh. Quyết định của Ủy ban nhân dân cấp tỉnh cho làm con nuôi.
 */
quyetDinhUbndTinh?: VanBan
/**
 * Nước cư trú của người nhận. Nước nơi người nhận nuôi cư trú.
 */
nuocCuTruNguoiNhan?: string
/**
 * Tổ chức con nuôi nước ngoài. Tổ chức con nuôi nước ngoài đã giúp người nhận nuôi.
 */
toChucConNuoiNuocNgoai?: ThamChieuToChuc
/**
 * Văn bản đồng ý của nước tiếp nhận (Công ước La Hay 1993). Văn bản đồng ý của nước tiếp nhận là thành viên Công ước La Hay 1993.
 */
giayDongYNuocTiepNhan?: VanBan
/**
 * Chứng nhận theo Điều 23 Công ước. Chứng nhận việc nuôi con nuôi phù hợp với Công ước.
 */
chungNhanDieu23?: VanBan
/**
 * Quốc tịch của con nuôi sau đăng ký. Các quốc tịch của con nuôi sau khi đăng ký.
 */
quocTichSauDangKy?: string[]
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
 * Thông báo tình hình của con nuôi. Thông báo sáu tháng một lần trong ba năm về sức khỏe và sự hòa nhập của con nuôi.
 */
export interface TheoDoiConNuoi {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Đăng ký nuôi con nuôi. Bản ghi đăng ký nuôi con nuôi.
 */
banGhiNuoiConNuoi?: string
/**
 * Kỳ báo cáo. Kỳ thứ mấy trong sáu kỳ, tính từ ngày giao nhận.
 */
kyBaoCao?: number
/**
 * Ngày thông báo. Ngày thông báo.
 */
ngayThongBao?: NgayKhuyet
/**
 * Tình trạng sức khỏe, thể chất, tinh thần. Tình trạng sức khỏe, thể chất, tinh thần của con nuôi.
 */
tinhTrangSucKhoe?: string
/**
 * Sự hòa nhập. Sự hòa nhập của con nuôi với cha mẹ nuôi, gia đình, cộng đồng.
 */
hoaNhap?: string
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
 * Nuôi con nuôi trong nước. Bản ghi đăng ký nuôi con nuôi giữa công dân Việt Nam thường trú trong nước.
 */
export interface NuoiConNuoiTrongNuoc {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "nuoi-con-nuoi"
/**
 * Loại đăng ký. Đăng ký mới, đăng ký lại, hay ghi vào sổ việc đã đăng ký ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ đăng ký nuôi con nuôi; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ. Quyền và nghĩa vụ của cha mẹ nuôi tính từ ngày giao nhận, không từ ngày này.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký vào ngày đăng ký; cấp huyện chỉ trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy chứng nhận.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy chứng nhận.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Chấm dứt, đổi họ tên phải ghi vào trường hoặc bản ghi riêng.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Con nuôi. Người được nhận làm con nuôi.
 */
conNuoi: ConNuoi
/**
 * Người nhận nuôi. Cha nuôi, mẹ nuôi và điều kiện của họ.
 */
nguoiNhan: NguoiNhanNuoi
/**
 * Nguồn gốc của con nuôi. Phần giữ kín: cha mẹ đẻ, sự đồng ý, cơ sở nuôi dưỡng.
 */
nguonGoc?: NguonGocConNuoi
/**
 * Ngày giao nhận con nuôi. Ngày giao nhận con nuôi; quyền và nghĩa vụ giữa cha mẹ nuôi và con nuôi tính từ ngày này.
 */
ngayGiaoNhan?: NgayKhuyet
/**
 * Họ tên mới của con nuôi. Họ tên mới của con nuôi; thay đổi này có bản ghi thay đổi hộ tịch riêng.
 */
thayDoiHoTenConNuoi?: HoTen
/**
 * Bản ghi khai sinh. Bản ghi khai sinh của con nuôi; phần cha mẹ trong đó được đổi khi có yêu cầu.
 */
banGhiKhaiSinhConNuoi?: string
/**
 * Giấy chứng nhận nuôi con nuôi. Giấy chứng nhận nuôi con nuôi đã cấp.
 */
giayChungNhan?: GiayChungNhanNuoiConNuoi
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký; sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao mà người yêu cầu xin cấp cùng lúc.
 */
soLuongBanSao?: number
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
