// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuKySo, CoQuan, DangKyNuocNgoai, DiaChi, HoTen, KhongRo, MoRong, NgayKhuyet, Nguoi, NguoiKy, SieuDuLieu, SoDangKy, TepDinhKem, ToChuc, VanBan } from "../chung/types.ts";

/** Cá nhân hoặc pháp nhân. Người giám hộ hoặc người giám sát việc giám hộ: một cá nhân hoặc một pháp nhân, phân biệt bằng trường "loai". */
export type BenGiamHo = BenGiamHoCaNhan | BenGiamHoToChuc;

/** Sự kiện hộ tịch. Một trong các bản ghi sự kiện hộ tịch, phân biệt bằng trường "loaiViecHoTich". Việc đã đăng ký ở nước ngoài bọc ngoài một sự kiện nên không nằm trong đây. */
export type SuKienHoTich = KhaiSinh | KetHon | KhaiTu | NhanChaMeCon | GiamHo | ChamDutGiamHo | GiamSatGiamHo | ThayDoiCaiChinh | XacNhanTinhTrangHonNhan | GhiChuLyHon | GhiChuTheoBanAn;

/** Bản ghi trong sổ hộ tịch. Một bản ghi có thể cấp trích lục: mọi sự kiện hộ tịch và việc ghi vào sổ việc đã đăng ký ở nước ngoài. */
export type BanGhiSo = KhaiSinh | KetHon | KhaiTu | NhanChaMeCon | GiamHo | ChamDutGiamHo | GiamSatGiamHo | ThayDoiCaiChinh | XacNhanTinhTrangHonNhan | GhiChuLyHon | GhiChuTheoBanAn | GhiVaoSoNuocNgoai;

/**
 * Giấy chứng sinh. Giấy chứng sinh của cơ sở y tế nơi trẻ sinh ra.
 */
export interface GiayChungSinh {
/**
 * Mã giấy chứng sinh (điện tử). Mã giấy chứng sinh điện tử khi liên thông với ngành y tế.
 */
ma?: string
/**
 * Ngày cấp giấy chứng sinh. Ngày cơ sở y tế cấp giấy chứng sinh.
 */
ngayCap?: string
}

/**
 * Giấy tờ thay giấy chứng sinh. Loại giấy tờ thay thế và văn bản đó.
 */
export interface GiayToThayGiayChungSinh {
/**
 * Loại giấy tờ thay thế. Văn bản của người làm chứng, giấy cam đoan, biên bản trẻ bị bỏ rơi, hay văn bản xác nhận mang thai hộ.
 */
loai: string
/**
 * Văn bản. Số, ngày và nơi lập của văn bản thay thế.
 */
vanBan?: VanBan
}

/**
 * Ghi chú tuyên bố của Tòa án. Ghi chú vào sổ việc Tòa án tuyên bố và, nếu có, hủy tuyên bố.
 */
export interface GhiChuTuyenBo {
/**
 * Ngày ghi chú tuyên bố. Ngày ghi chú việc tuyên bố vào sổ.
 */
ngayGhiChu?: NgayKhuyet
/**
 * Căn cứ tuyên bố. Quyết định của Tòa án tuyên bố.
 */
canCu?: VanBan
/**
 * Ngày ghi chú hủy tuyên bố. Ngày ghi chú việc hủy tuyên bố vào sổ.
 */
ngayGhiChuHuy?: NgayKhuyet
/**
 * Căn cứ hủy tuyên bố. Quyết định của Tòa án hủy tuyên bố.
 */
canCuHuy?: VanBan
}

/**
 * Ghi chú nhân thân. Tuyên bố mất tích, mất hoặc hạn chế năng lực hành vi dân sự đã ghi chú.
 */
export interface GhiChuNhanThan {
/**
 * Ghi chú tuyên bố mất tích. Ghi chú việc Tòa án tuyên bố mất tích và hủy tuyên bố.
 */
matTich?: GhiChuTuyenBo
/**
 * Ghi chú mất/hạn chế năng lực hành vi. Ghi chú việc Tòa án tuyên bố mất hoặc hạn chế năng lực hành vi dân sự và hủy tuyên bố.
 */
hanCheNangLucHanhVi?: GhiChuTuyenBo
}

/**
 * Khai sinh. Bản ghi đăng ký khai sinh: sự kiện mở đầu hồ sơ hộ tịch của một người. Ghi thông tin của trẻ, cha, mẹ như vào ngày đăng ký; thay đổi về sau là phiên bản mới.
 */
export interface KhaiSinh {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "khai-sinh"
/**
 * Loại đăng ký. Đăng ký đúng hạn, quá hạn, đăng ký lại, hay ghi vào sổ việc đã đăng ký ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Người được khai sinh. Người được đăng ký khai sinh, ghi như trên giấy khai sinh.
 */
nguoiDuocKhaiSinh: Nguoi
/**
 * Mẹ. Mẹ của người được khai sinh, thông tin vào lúc đăng ký; không có khi loại khai sinh nói chưa xác định được mẹ.
 */
me?: Nguoi
/**
 * Cha. Cha của người được khai sinh, thông tin vào lúc đăng ký; không có khi loại khai sinh nói chưa xác định được cha.
 */
cha?: Nguoi
/**
 * Loại khai sinh. Vào lúc đăng ký đã xác định được cha, mẹ hay chưa, trẻ bị bỏ rơi, hay mang thai hộ; quyết định phần cha, mẹ có hay không. Cha, mẹ ghi thêm về sau không đổi giá trị này.
 */
loaiKhaiSinh?: string
/**
 * Giấy chứng sinh. Giấy chứng sinh do cơ sở y tế cấp.
 */
giayChungSinh?: GiayChungSinh
/**
 * Giấy tờ thay giấy chứng sinh. Văn bản dùng thay khi không có giấy chứng sinh: người làm chứng, giấy cam đoan, biên bản trẻ bị bỏ rơi, văn bản mang thai hộ.
 */
giayToThayGiayChungSinh?: GiayToThayGiayChungSinh
/**
 * Văn bản thỏa thuận chọn quốc tịch cho con. Văn bản cha, mẹ thỏa thuận chọn quốc tịch cho con khi một người là người nước ngoài.
 */
thoaThuanQuocTich?: VanBan
/**
 * Ghi chú về nhân thân. Các tuyên bố của Tòa án về người này đã ghi chú vào sổ khai sinh.
 */
ghiChuNhanThan?: GhiChuNhanThan
/**
 * Đăng ký quá hạn. Đúng khi đăng ký sau thời hạn luật định kể từ ngày sinh.
 */
daDangKyQuaHan?: boolean
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.
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

/**
 * Tờ khai đăng ký kết hôn của một bên. Những điều một bên khai trong tờ khai đăng ký kết hôn.
 */
export interface ToKhaiKetHon {
/**
 * Kết hôn lần thứ mấy. Kết hôn lần thứ mấy, theo tờ khai.
 */
soLanKetHon?: number
/**
 * Tình trạng hôn nhân trước khi đăng ký. Tình trạng hôn nhân trước khi đăng ký; cơ quan đăng ký tự tra cứu, không đòi giấy xác nhận khi tra cứu được.
 */
tinhTrangHonNhanTruoc?: string
/**
 * Yêu cầu xác minh tình trạng hôn nhân. Đã gửi yêu cầu nơi khác xác minh tình trạng hôn nhân của bên này.
 */
yeuCauXacNhanTTHN?: boolean
/**
 * Giấy xác nhận y tế (yếu tố nước ngoài). Giấy của tổ chức y tế khi kết hôn có yếu tố nước ngoài: chỉ ghi là có, số và ngày, không ghi kết quả khám.
 */
giayKhamTamThan?: VanBan
/**
 * Ảnh. Ảnh chân dung kèm tờ khai khi kết hôn có yếu tố nước ngoài.
 */
anh?: TepDinhKem
}

/**
 * Hủy kết hôn. Ngày ghi chú và căn cứ hủy việc kết hôn.
 */
export interface HuyKetHon {
/**
 * Ngày ghi chú hủy kết hôn. Ngày ghi chú việc hủy kết hôn vào sổ.
 */
ngayGhiChu?: NgayKhuyet
/**
 * Căn cứ hủy kết hôn. Bản án, quyết định của Tòa án hủy việc kết hôn trái pháp luật.
 */
canCu?: VanBan
}

/**
 * Công nhận kết hôn. Ngày ghi chú và căn cứ công nhận việc kết hôn.
 */
export interface CongNhanKetHon {
/**
 * Ngày ghi chú công nhận kết hôn. Ngày ghi chú việc công nhận kết hôn vào sổ.
 */
ngayGhiChu?: NgayKhuyet
/**
 * Căn cứ công nhận. Quyết định của Tòa án công nhận quan hệ hôn nhân.
 */
canCu?: VanBan
}

/**
 * Ly hôn. Ngày có hiệu lực và căn cứ ly hôn.
 */
export interface LyHon {
/**
 * Ngày ly hôn có hiệu lực. Ngày bản án, quyết định ly hôn có hiệu lực pháp luật.
 */
ngayHieuLuc?: NgayKhuyet
/**
 * Bản án/quyết định ly hôn. Bản án ly hôn hoặc quyết định công nhận thuận tình ly hôn.
 */
canCu?: VanBan
}

/**
 * Kết hôn. Bản ghi đăng ký kết hôn. Ly hôn, hủy, công nhận được ghi chú vào chính bản ghi này, kèm căn cứ.
 */
export interface KetHon {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "ket-hon"
/**
 * Loại đăng ký. Đăng ký lần đầu, đăng ký lại, hay ghi vào sổ việc kết hôn đã đăng ký ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Ngày xác lập quan hệ hôn nhân. Ngày quan hệ hôn nhân được xác lập; có thể sớm hơn ngày đăng ký khi đăng ký lại, công nhận hoặc ghi chú việc ở nước ngoài.
 */
ngayXacLapQuanHeHonNhan?: NgayKhuyet
/**
 * Tình trạng của đăng ký kết hôn. Việc kết hôn này đang có hiệu lực, đã ly hôn, đã bị hủy, được công nhận hay chấm dứt do một bên chết.
 */
tinhTrangKetHon?: string
/**
 * Bên nam (chồng). Bên nam (chồng), thông tin vào ngày đăng ký.
 */
benNam: Nguoi
/**
 * Bên nữ (vợ). Bên nữ (vợ), thông tin vào ngày đăng ký.
 */
benNu: Nguoi
/**
 * Tờ khai của bên nam. Phần bên nam khai khi đăng ký kết hôn.
 */
toKhaiBenNam?: ToKhaiKetHon
/**
 * Tờ khai của bên nữ. Phần bên nữ khai khi đăng ký kết hôn.
 */
toKhaiBenNu?: ToKhaiKetHon
/**
 * Có yếu tố nước ngoài. Đúng khi một bên là người nước ngoài hoặc cư trú ở nước ngoài; suy ra từ quốc tịch và nơi cư trú.
 */
coYeuToNuocNgoai?: boolean
/**
 * Hai bên cùng có mặt khi đăng ký. Hai bên nam, nữ cùng có mặt khi đăng ký lần đầu.
 */
haiBenCoMat?: boolean
/**
 * Chữ ký hoặc điểm chỉ hai bên. Hai bên đã ký hay điểm chỉ vào sổ; không lưu ảnh vân tay.
 */
chuKyHaiBen?: "ky" | "diem-chi"
/**
 * Hủy việc kết hôn trái pháp luật. Ghi chú việc hủy kết hôn trái pháp luật.
 */
huyKetHon?: HuyKetHon
/**
 * Công nhận việc kết hôn. Ghi chú việc Tòa án công nhận quan hệ hôn nhân.
 */
congNhanKetHon?: CongNhanKetHon
/**
 * Ly hôn. Ghi chú việc ly hôn theo bản án, quyết định.
 */
lyHon?: LyHon
/**
 * Số lượng bản sao. Số bản sao trích lục mà hai bên xin cấp cùng lúc.
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

/**
 * Giấy báo tử. Giấy báo tử hoặc giấy tờ thay thế: loại, số, ngày, nơi cấp.
 */
export interface GiayBaoTu {
/**
 * Loại giấy báo tử/giấy tờ thay thế. Giấy báo tử hay giấy tờ thay thế nào: xác nhận thi hành án tử hình, bản án tuyên bố chết, văn bản công an, biên bản…
 */
loai?: string
/**
 * Mã giấy báo tử điện tử. Mã giấy báo tử điện tử khi liên thông với ngành y tế.
 */
ma?: string
/**
 * Số giấy báo tử. Số ghi trên giấy báo tử hoặc giấy tờ thay thế.
 */
so?: string
/**
 * Ngày cấp giấy báo tử. Ngày cấp giấy báo tử hoặc giấy tờ thay thế.
 */
ngay?: NgayKhuyet
/**
 * Cơ quan cấp giấy báo tử. Cơ sở y tế, Tòa án hoặc cơ quan khác đã cấp.
 */
coQuanCap?: CoQuan
}

/**
 * Tuyên bố chết. Ghi chú việc tuyên bố và hủy tuyên bố chết.
 */
export interface TuyenBoChet {
/**
 * Tình trạng tuyên bố chết. Không có tuyên bố, đã tuyên bố, hay tuyên bố đã bị hủy.
 */
tinhTrang?: "khong" | "da-tuyen-bo" | "da-huy"
/**
 * Ngày ghi chú tuyên bố. Ngày ghi chú việc tuyên bố chết vào sổ.
 */
ngayGhiChu?: NgayKhuyet
/**
 * Căn cứ tuyên bố. Quyết định của Tòa án tuyên bố chết.
 */
canCu?: VanBan
/**
 * Ngày ghi chú hủy tuyên bố. Ngày ghi chú việc hủy tuyên bố chết vào sổ.
 */
ngayGhiChuHuy?: NgayKhuyet
/**
 * Căn cứ hủy tuyên bố. Quyết định của Tòa án hủy tuyên bố chết.
 */
canCuHuy?: VanBan
}

/**
 * Khóa thông tin hộ tịch. Khi nào và ai đã khóa thông tin hộ tịch của người chết.
 */
export interface KhoaThongTinHoTich {
/**
 * Thời điểm khóa. Thời điểm khóa, có múi giờ.
 */
thoiDiem?: string
/**
 * Người thực hiện. Công chức đã khóa thông tin.
 */
nguoiThucHien?: HoTen
}

/**
 * Thông báo cho nước ngoài. Nước được báo, văn bản và ngày báo.
 */
export interface ThongBaoNuocNgoai {
/**
 * Quốc gia. Nước mà người chết là công dân.
 */
quocGia?: string
/**
 * Ngày gửi. Ngày gửi thông báo.
 */
ngayGui?: string
/**
 * Văn bản thông báo. Văn bản thông báo đã gửi.
 */
vanBan?: VanBan
}

/**
 * Khai tử. Bản ghi đăng ký khai tử. Khai tử khóa thông tin hộ tịch của người chết chứ không xóa; Tòa án có thể hủy tuyên bố chết.
 */
export interface KhaiTu {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "khai-tu"
/**
 * Loại đăng ký. Đăng ký đúng hạn, quá hạn, đăng ký lại, hay ghi vào sổ việc đã đăng ký ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Người chết. Người chết, thông tin vào ngày đăng ký khai tử.
 */
nguoiChet: Nguoi
/**
 * Nơi cư trú cuối cùng. Nơi cư trú cuối cùng của người chết; quyết định cơ quan nào đăng ký.
 */
noiCuTruCuoiCung?: DiaChi
/**
 * Ngày, tháng, năm chết. Ngày chết theo dương lịch, ghi đúng phần đã biết.
 */
ngayChet?: NgayKhuyet
/**
 * Giờ, phút chết. Giờ và phút chết, từ 00:00 đến 23:59, khi biết.
 */
gioPhutChet?: string
/**
 * Nơi chết. Nơi chết: địa chỉ, hoặc cơ sở y tế.
 */
noiChet?: DiaChi
/**
 * Nguyên nhân chết (như ghi). Nguyên nhân chết ghi như giấy báo tử; là dữ liệu nhạy cảm và không nằm trong danh mục chia sẻ.
 */
nguyenNhanChet?: string
/**
 * Mã nguyên nhân chết ICD-10. Mã bệnh theo ICD-10 do ngành y tế gửi sang, nếu có.
 */
maNguyenNhanIcd10?: string
/**
 * Giấy báo tử hoặc giấy tờ thay thế. Giấy tờ chứng minh việc chết.
 */
giayBaoTu?: GiayBaoTu
/**
 * Tuyên bố chết. Việc Tòa án tuyên bố một người là đã chết, và việc hủy tuyên bố nếu người đó trở về.
 */
tuyenBoChet?: TuyenBoChet
/**
 * Đã khóa thông tin hộ tịch. Sau khi đăng ký khai tử, thông tin hộ tịch của người chết được khóa, không bị xóa.
 */
khoaThongTinHoTich?: KhoaThongTinHoTich
/**
 * Thông báo cho nước có công dân chết. Thông báo cho nước mà người chết là công dân.
 */
thongBaoNuocNgoai?: ThongBaoNuocNgoai
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.
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

/**
 * Chứng cứ quan hệ. Loại chứng cứ và văn bản.
 */
export interface ChungCuQuanHe {
/**
 * Loại chứng cứ. Kết luận giám định, văn bản y tế, cam đoan có người làm chứng hay thư từ, phim ảnh.
 */
loai: string
/**
 * Văn bản. Số, ngày và nơi lập của chứng cứ.
 */
vanBan?: VanBan
}

/**
 * Quan hệ của người yêu cầu. Người yêu cầu là gì với người được nhận và với người nhận.
 */
export interface QuanHeNguoiYeuCau {
/**
 * Quan hệ với người được nhận. Quan hệ của người yêu cầu với người được nhận.
 */
voiNguoiDuocNhan?: string
/**
 * Quan hệ với người nhận. Quan hệ của người yêu cầu với người nhận.
 */
voiNguoiNhan?: string
}

/**
 * Nhận cha, mẹ, con. Bản ghi đăng ký nhận cha, mẹ, con. Là sự kiện riêng, đồng thời tạo phiên bản mới của bản ghi khai sinh.
 */
export interface NhanChaMeCon {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "nhan-cha-me-con"
/**
 * Loại đăng ký. Đăng ký mới hay ghi vào sổ việc đã giải quyết ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Quyết định số. Số quyết định công nhận trong sổ cũ; chế độ trước đây ban hành quyết định.
 */
quyetDinhSo?: string
/**
 * Loại nhận. Cha nhận con, mẹ nhận con, con nhận cha hay con nhận mẹ.
 */
loaiXacNhan?: string
/**
 * Cha hoặc mẹ. Cha hoặc mẹ trong việc nhận cha, mẹ, con.
 */
chaMe: Nguoi
/**
 * Người con. Người con trong việc nhận cha, mẹ, con; có thể là người đã thành niên.
 */
con: Nguoi
/**
 * Chứng cứ quan hệ cha con/mẹ con. Chứng cứ chứng minh quan hệ cha con hoặc mẹ con. Kết luận giám định ADN chỉ ghi số và nơi cấp, không ghi dữ liệu di truyền.
 */
chungCu?: ChungCuQuanHe[]
/**
 * Không có tranh chấp. Đúng khi việc nhận cha, mẹ, con không có tranh chấp.
 */
khongTranhChap?: boolean
/**
 * Các bên có mặt. Các bên có mặt khi đăng ký.
 */
cacBenCoMat?: boolean
/**
 * Quan hệ của người yêu cầu. Quan hệ của người yêu cầu với hai bên.
 */
quanHeNguoiYeuCau?: QuanHeNguoiYeuCau
/**
 * Khai sinh của người con. Mã bản ghi khai sinh của người con; việc nhận tạo ra phiên bản mới của bản ghi đó.
 */
banGhiKhaiSinhLienQuan?: string
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.
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

/**
 * Cá nhân. Một cá nhân làm người giám hộ hoặc giám sát.
 */
export interface BenGiamHoCaNhan {
/**
 * Loại. Hằng cho biết bên này là cá nhân.
 */
loai: "ca-nhan"
/**
 * Người. Thông tin của cá nhân tại thời điểm đăng ký.
 */
nguoi: Nguoi
/**
 * Quan hệ với người được giám hộ. Quan hệ của cá nhân này với người được giám hộ.
 */
quanHe?: string
}

/**
 * Pháp nhân. Một pháp nhân làm người giám hộ hoặc giám sát.
 */
export interface BenGiamHoToChuc {
/**
 * Loại. Hằng cho biết bên này là pháp nhân.
 */
loai: "to-chuc"
/**
 * Tổ chức. Thông tin của pháp nhân tại thời điểm đăng ký.
 */
toChuc: ToChuc
/**
 * Quan hệ với người được giám hộ. Với pháp nhân thường là "to-chuc".
 */
quanHe?: string
}

/**
 * Giám hộ. Bản ghi đăng ký giám hộ: ai được giám hộ, vì sao, ai giám hộ, theo căn cứ nào.
 */
export interface GiamHo {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "giam-ho"
/**
 * Loại đăng ký. Đăng ký mới hay ghi vào sổ việc đã giải quyết ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Loại giám hộ. Giám hộ đương nhiên, được cử, do Tòa án chỉ định, hay do người được giám hộ tự lựa chọn trước.
 */
loaiGiamHo?: string
/**
 * Người được giám hộ. Người được giám hộ, thông tin vào ngày đăng ký.
 */
nguoiDuocGiamHo: Nguoi
/**
 * Diện được giám hộ. Diện được giám hộ: không còn cha mẹ, cha mẹ không đủ điều kiện, mất năng lực hành vi hoặc khó khăn trong nhận thức.
 */
lyDoDuocGiamHo?: string
/**
 * Người giám hộ. Người giám hộ; hai người chỉ khi cha và mẹ hoặc ông và bà cùng giám hộ.
 */
nguoiGiamHo?: BenGiamHo[]
/**
 * Văn bản cử người giám hộ. Văn bản cử người giám hộ, ghi lý do cử, quyền, nghĩa vụ và tình trạng tài sản của người được giám hộ.
 */
vanBanCu?: VanBan
/**
 * Giấy tờ chứng minh điều kiện giám hộ đương nhiên. Giấy tờ chứng minh điều kiện giám hộ đương nhiên, và văn bản thỏa thuận khi có nhiều người cùng đủ điều kiện.
 */
giayToChungMinhDuongNhien?: VanBan[]
/**
 * Nguyện vọng người từ đủ 6 tuổi. Đã xem xét nguyện vọng của người được giám hộ từ đủ 6 tuổi.
 */
yKienNguoiDuocGiamHo?: boolean
/**
 * Ngày bắt đầu. Ngày việc giám hộ bắt đầu.
 */
ngayBatDau?: NgayKhuyet
/**
 * Ngày chấm dứt. Ngày việc giám hộ chấm dứt, khi đã chấm dứt.
 */
ngayChamDut?: NgayKhuyet
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.
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

/**
 * Chấm dứt giám hộ. Bản ghi đăng ký chấm dứt giám hộ; thay đổi người giám hộ là chấm dứt việc cũ và đăng ký việc mới.
 */
export interface ChamDutGiamHo {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "cham-dut-giam-ho"
/**
 * Loại đăng ký. Đăng ký mới hay ghi vào sổ việc đã giải quyết ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Đăng ký giám hộ bị chấm dứt. Mã bản ghi đăng ký giám hộ bị chấm dứt.
 */
banGhiGiamHo?: string
/**
 * Lý do chấm dứt. Lý do chấm dứt: đủ năng lực hành vi, người được giám hộ chết, cha mẹ đủ điều kiện, được nhận làm con nuôi, thay đổi người giám hộ.
 */
lyDo?: string
/**
 * Giấy tờ căn cứ. Giấy tờ làm căn cứ chấm dứt giám hộ.
 */
giayToCanCu?: VanBan[]
/**
 * Ngày chấm dứt. Ngày việc giám hộ chấm dứt.
 */
ngayChamDut?: NgayKhuyet
/**
 * Đăng ký giám hộ mới. Mã bản ghi giám hộ mới khi thay đổi người giám hộ.
 */
banGhiGiamHoMoi?: string
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.
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

/**
 * Giám sát việc giám hộ. Bản ghi đăng ký việc giám sát giám hộ.
 */
export interface GiamSatGiamHo {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "giam-sat-giam-ho"
/**
 * Loại đăng ký. Đăng ký mới hay ghi vào sổ việc đã giải quyết ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Đăng ký giám hộ được giám sát. Mã bản ghi đăng ký giám hộ được giám sát.
 */
banGhiGiamHo?: string
/**
 * Người giám sát việc giám hộ. Cá nhân hoặc pháp nhân giám sát việc giám hộ.
 */
nguoiGiamSat?: BenGiamHo
/**
 * Giám sát liên quan quản lý tài sản. Việc giám sát có liên quan đến quản lý tài sản của người được giám hộ; có thì phải đăng ký.
 */
lienQuanTaiSan?: boolean
/**
 * Văn bản thỏa thuận hoặc văn bản cử người giám sát. Văn bản thỏa thuận cử người giám sát của những người thân thích; không có thì văn bản cử của Ủy ban nhân dân cấp xã hoặc quyết định của Tòa án.
 */
vanBanThoaThuan?: VanBan
/**
 * Ngày chấm dứt giám sát. Ngày việc giám sát chấm dứt, khi đã chấm dứt.
 */
ngayChamDut?: NgayKhuyet
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.
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

/**
 * Giấy tờ hộ tịch gốc. Nơi tìm thấy giấy tờ hộ tịch đã cấp.
 */
export interface GiayToHoTichGoc {
/**
 * Loại giấy tờ. Loại giấy tờ hộ tịch đã cấp.
 */
loai?: string
/**
 * Số đăng ký. Số, quyển, trang của việc đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày đăng ký. Ngày đăng ký ghi trên giấy tờ.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký. Cơ quan đã đăng ký việc gốc.
 */
noiDangKy?: CoQuan
}

/**
 * Nội dung thay đổi. Một trường của bản ghi gốc: nội dung cũ và mới.
 */
export interface NoiDungThayDoi {
/**
 * Trường. Con trỏ JSON tới trường của bản ghi gốc.
 */
truong: string
/**
 * Nội dung cũ. Giá trị trước khi thay đổi; để vắng khi trước đó trống.
 */
noiDungCu?: string
/**
 * Nội dung mới. Giá trị sau khi thay đổi.
 */
noiDungMoi?: string
}

/**
 * Thông báo nơi đăng ký cũ. Cơ quan được thông báo và ngày thông báo.
 */
export interface ThongBaoNoiDangKyCu {
/**
 * Cơ quan được thông báo. Cơ quan đã đăng ký việc gốc.
 */
coQuan?: CoQuan
/**
 * Ngày thông báo. Ngày gửi thông báo.
 */
ngay?: string
}

/**
 * Thay đổi, cải chính, bổ sung hộ tịch. Bản ghi thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc; tạo phiên bản mới của bản ghi gốc.
 */
export interface ThayDoiCaiChinh {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "thay-doi-cai-chinh"
/**
 * Loại đăng ký. Đăng ký mới hay ghi vào sổ việc đã giải quyết ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Loại việc. Thay đổi, cải chính, bổ sung thông tin hộ tịch hay xác định lại dân tộc.
 */
loaiThayDoi?: string
/**
 * Bản ghi hộ tịch bị thay đổi. Mã bản ghi hộ tịch bị thay đổi.
 */
banGhiGoc?: string
/**
 * Giấy tờ hộ tịch bị thay đổi. Giấy tờ hộ tịch đã cấp cần thay đổi: loại, số, quyển, ngày, nơi đăng ký.
 */
giayToHoTichGoc?: GiayToHoTichGoc
/**
 * Người có thay đổi. Người có thông tin hộ tịch được thay đổi, ghi như trước khi thay đổi.
 */
nguoiCoThayDoi: Nguoi
/**
 * Nội dung thay đổi. Từng trường được thay đổi, mỗi trường một mục.
 */
chiTiet?: NoiDungThayDoi[]
/**
 * Lý do. Lý do thay đổi, cải chính, bổ sung; có thể chứa thông tin nhạy cảm.
 */
lyDo?: string
/**
 * Sai sót do lỗi của. Sai sót do công chức hay do người yêu cầu; chỉ cải chính khi có sai sót.
 */
saiSotDoLoiCua?: "cong-chuc" | "nguoi-yeu-cau"
/**
 * Cha, mẹ đồng ý. Cha, mẹ đồng ý thay đổi họ, chữ đệm, tên của người dưới 18 tuổi; để trống khi không còn cha, mẹ và người giám hộ yêu cầu.
 */
dongYChaMe?: boolean
/**
 * Bản thân đồng ý. Người từ đủ 9 đến dưới 18 tuổi đồng ý thay đổi họ, chữ đệm, tên của mình.
 */
dongYBanThan?: boolean
/**
 * Căn cứ xác định lại dân tộc. Xác định lại theo cha đẻ, theo mẹ đẻ, hay do con nuôi tìm được cha, mẹ đẻ.
 */
canCuXacDinhLaiDanToc?: "theo-cha-de" | "theo-me-de" | "tim-duoc-cha-me-de"
/**
 * Giấy tờ căn cứ. Giấy tờ làm căn cứ cho việc thay đổi.
 */
giayToCanCu?: VanBan[]
/**
 * Thông báo nơi đăng ký trước đây. Thông báo cho nơi đã đăng ký hộ tịch trước đây để ghi tiếp vào sổ.
 */
thongBaoNoiDangKyCu?: ThongBaoNoiDangKyCu
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.
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

/**
 * Thời gian cư trú. Nơi cư trú và khoảng thời gian.
 */
export interface ThoiGianCuTru {
/**
 * Cư trú tại. Nơi cư trú trong khoảng thời gian này.
 */
tai?: DiaChi
/**
 * Từ ngày. Bắt đầu cư trú.
 */
tu?: NgayKhuyet
/**
 * Đến ngày. Thôi cư trú.
 */
den?: NgayKhuyet
}

/**
 * Giấy xác nhận cũ. Số và ngày của giấy xác nhận đã cấp trước.
 */
export interface GiayXacNhanCu {
/**
 * Số. Số của giấy xác nhận đã cấp trước.
 */
so?: string
/**
 * Ngày cấp. Ngày cấp giấy xác nhận trước.
 */
ngay?: NgayKhuyet
}

/**
 * Xác nhận tình trạng hôn nhân. Bản ghi cấp giấy xác nhận tình trạng hôn nhân, có giá trị theo thời hạn và đúng mục đích.
 */
export interface XacNhanTinhTrangHonNhan {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "xac-nhan-tinh-trang-hon-nhan"
/**
 * Loại đăng ký. Cấp mới hay cấp lại giấy xác nhận.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Người được xác nhận. Người được xác nhận tình trạng hôn nhân, thông tin vào ngày cấp.
 */
nguoiDuocXacNhan: Nguoi
/**
 * Thời gian cư trú. Nơi và thời gian cư trú mà giấy xác nhận nói tới, khi xác nhận cho thời gian trước.
 */
thoiGianCuTru?: ThoiGianCuTru
/**
 * Tình trạng hôn nhân. Tình trạng hôn nhân được xác nhận vào ngày cấp.
 */
tinhTrangHonNhan?: string
/**
 * Diễn giải (tên vợ/chồng, bản án, trích lục). Diễn giải: tên vợ hoặc chồng, bản án ly hôn, trích lục khai tử, như mẫu giấy xác nhận yêu cầu.
 */
dienGiaiTinhTrang?: string
/**
 * Loại mục đích sử dụng. Giấy dùng để kết hôn (với ai, ở đâu) hay cho mục đích khác; không dùng được cho mục đích khác với mục đích đã ghi.
 */
loaiMucDichSuDung?: string
/**
 * Mục đích sử dụng. Mục đích sử dụng ghi bằng chữ; dùng để kết hôn thì ghi rõ người dự định kết hôn.
 */
mucDichSuDung?: string
/**
 * Ngày hết hiệu lực. Ngày giấy xác nhận hết giá trị, không muộn hơn 6 tháng kể từ ngày cấp.
 */
ngayHetHieuLuc?: string
/**
 * Giấy xác nhận đã cấp trước. Giấy xác nhận đã cấp trước đó, khi cấp lại.
 */
giayXacNhanCu?: GiayXacNhanCu
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.
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

/**
 * Đăng ký kết hôn trước đây. Mã bản ghi, hoặc số, ngày và nơi đăng ký kết hôn.
 */
export interface BanGhiKetHonTruoc {
/**
 * Mã bản ghi kết hôn. Mã bản ghi kết hôn trong cơ sở dữ liệu.
 */
maBanGhi?: string
/**
 * Số đăng ký. Số, quyển, trang của việc kết hôn.
 */
soDangKy?: SoDangKy
/**
 * Ngày đăng ký kết hôn. Ngày đăng ký hoặc ghi chú kết hôn.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký kết hôn. Cơ quan đã đăng ký hoặc ghi chú kết hôn.
 */
noiDangKy?: CoQuan
}

/**
 * Một lần ly hôn. Một lần ly hôn trước ở nước ngoài.
 */
export interface LanLyHon {
/**
 * Ngày có hiệu lực. Ngày việc ly hôn có hiệu lực.
 */
ngay?: NgayKhuyet
/**
 * Quốc gia. Nước đã giải quyết việc ly hôn.
 */
quocGia?: string
/**
 * Văn bản. Bản án, quyết định của lần ly hôn đó.
 */
vanBan?: VanBan
}

/**
 * Ghi chú ly hôn. Bản ghi ghi vào sổ việc ly hôn, hủy kết hôn đã giải quyết ở nước ngoài.
 */
export interface GhiChuLyHon {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "ghi-chu-ly-hon"
/**
 * Loại đăng ký. Ghi chú theo yêu cầu của người dân, theo thông báo của Tòa án hoặc cơ quan khác, hay ghi vào sổ việc ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Loại việc. Việc đã giải quyết ở nước ngoài là ly hôn hay hủy kết hôn.
 */
loaiViec?: "ly-hon" | "huy-ket-hon"
/**
 * Đăng ký/ghi chú kết hôn trước đây. Đăng ký hoặc ghi chú kết hôn trước đây; nơi giữ bản ghi đó có thẩm quyền ghi chú ly hôn.
 */
banGhiKetHon?: BanGhiKetHonTruoc
/**
 * Bên nam. Bên nam, thông tin vào ngày ghi chú.
 */
benNam: Nguoi
/**
 * Bên nữ. Bên nữ, thông tin vào ngày ghi chú.
 */
benNu: Nguoi
/**
 * Bản án/quyết định/thỏa thuận ly hôn nước ngoài. Bản án, quyết định ly hôn, hủy kết hôn hoặc văn bản thỏa thuận ly hôn do nước ngoài cấp.
 */
vanBanNuocNgoai?: VanBan
/**
 * Ngày ly hôn có hiệu lực. Ngày việc ly hôn, hủy kết hôn có hiệu lực theo pháp luật nước ngoài.
 */
ngayHieuLucLyHon?: NgayKhuyet
/**
 * Các lần ly hôn trước ở nước ngoài. Các lần ly hôn trước ở nước ngoài; chỉ lần sau cùng phải ghi chú.
 */
cacBenDaLyHonNhieuLan?: LanLyHon[]
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.
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

/**
 * Ghi chú theo bản án, quyết định. Bản ghi ghi vào sổ hộ tịch việc thay đổi theo bản án, quyết định của Tòa án hoặc cơ quan có thẩm quyền.
 */
export interface GhiChuTheoBanAn {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "ghi-chu-theo-ban-an"
/**
 * Loại đăng ký. Ghi chú theo yêu cầu của người dân, theo thông báo của Tòa án hoặc cơ quan khác, hay ghi vào sổ việc ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Loại việc. Việc đã được Tòa án hoặc cơ quan có thẩm quyền quyết định: ly hôn, xác định cha mẹ con, tuyên bố chết, thay đổi quốc tịch…
 */
loaiViec?: string
/**
 * Bản ghi hộ tịch được ghi chú. Mã bản ghi hộ tịch được ghi chú; nội dung cũng phải được áp dụng vào các trường của bản ghi đó.
 */
banGhiBiGhiChu?: string
/**
 * Bản án, quyết định. Bản án, quyết định làm căn cứ ghi chú.
 */
canCu?: VanBan
/**
 * Ngày nhận thông báo. Ngày cơ quan hộ tịch nhận thông báo kèm trích lục bản án, bản sao quyết định.
 */
ngayNhanThongBao?: string
/**
 * Nội dung ghi chú. Nội dung ghi chú vào sổ.
 */
noiDungGhiChu?: string
/**
 * Ngày ghi chú. Ngày ghi chú vào sổ.
 */
ngayGhiChu?: NgayKhuyet
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
 * Ghi vào sổ việc hộ tịch đã giải quyết ở nước ngoài. Bản ghi ghi vào sổ hộ tịch một việc mà cơ quan nước ngoài đã giải quyết.
 */
export interface GhiVaoSoNuocNgoai {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc hộ tịch. Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.
 */
loaiViecHoTich: "ghi-vao-so-nuoc-ngoai"
/**
 * Loại đăng ký. Ghi chú theo yêu cầu của người dân, theo thông báo của Tòa án hoặc cơ quan khác, hay ghi vào sổ việc ở nước ngoài.
 */
loaiDangKy?: string
/**
 * Số đăng ký. Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.
 */
soDangKy?: SoDangKy
/**
 * Ngày, tháng, năm đăng ký. Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayDangKy?: NgayKhuyet
/**
 * Nơi đăng ký (cơ quan đăng ký hộ tịch). Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.
 */
noiDangKy?: CoQuan
/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch này.
 */
nguoiKy?: NguoiKy
/**
 * Công chức tư pháp - hộ tịch thực hiện. Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.
 */
nguoiThucHien?: HoTen
/**
 * Chữ ký số cơ quan. Chữ ký số trên bản điện tử của giấy tờ hộ tịch.
 */
chuKySo?: ChuKySo[]
/**
 * Ghi chú. Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.
 */
ghiChu?: string
/**
 * Thông tin đã đăng ký ở nước ngoài. Dạng khối của các trường bên dưới, để đọc như mọi bản ghi khác; bản ghi này dùng các trường riêng, nên để vắng.
 */
dangKyNuocNgoai?: DangKyNuocNgoai
/**
 * Việc hộ tịch đã giải quyết ở nước ngoài. Việc hộ tịch mà cơ quan nước ngoài đã giải quyết.
 */
loaiViecNuocNgoai?: "khai-sinh" | "ket-hon" | "ly-hon" | "huy-ket-hon" | "giam-ho" | "nhan-cha-me-con" | "xac-dinh-cha-me-con" | "nuoi-con-nuoi" | "thay-doi-ho-tich" | "khai-tu"
/**
 * Số đăng ký ở nước ngoài. Số đăng ký ghi trên giấy tờ nước ngoài.
 */
soDangKyNuocNgoai?: string
/**
 * Ngày đăng ký ở nước ngoài. Ngày cơ quan nước ngoài đăng ký.
 */
ngayDangKyNuocNgoai?: NgayKhuyet
/**
 * Cơ quan nước ngoài đã đăng ký. Tên cơ quan nước ngoài đã đăng ký, chép như trên giấy tờ.
 */
cqNuocNgoaiDaDangKy?: string
/**
 * Quốc gia đã đăng ký. Quốc gia đã đăng ký việc này.
 */
qgNuocNgoaiDaDangKy?: string
/**
 * Tên giấy tờ nước ngoài. Tên giấy tờ do nước ngoài cấp.
 */
tenGiayToNuocNgoai?: string
/**
 * Nội dung sự kiện. Nội dung sự kiện, dùng lại lược đồ của loại việc tương ứng; việc nuôi con nuôi chưa có lược đồ trong cơ sở dữ liệu này.
 */
noiDung?: SuKienHoTich
/**
 * Người yêu cầu. Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.
 */
nguoiYeuCau?: Nguoi
/**
 * Số lượng bản sao yêu cầu. Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.
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

/**
 * Sổ hộ tịch. Một quyển sổ hộ tịch giấy: loại việc, năm, cơ quan giữ, số trang và số sự kiện khi khóa.
 */
export interface SoHoTich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã quyển sổ. Mã của quyển sổ.
 */
maSo?: string
/**
 * Loại việc hộ tịch. Loại việc hộ tịch mà quyển sổ dùng; mỗi loại việc một sổ.
 */
loaiViec?: string
/**
 * Quyển số. Số của quyển sổ trong năm.
 */
quyenSo?: string
/**
 * Năm mở sổ. Năm mở sổ; sổ giấy còn được mở đến hết tháng 02/2027.
 */
namMoSo?: number
/**
 * Cơ quan đăng ký. Cơ quan đăng ký hộ tịch giữ quyển sổ.
 */
coQuan?: CoQuan
/**
 * Ngày mở sổ. Ngày mở sổ.
 */
ngayMo?: string
/**
 * Ngày khóa sổ. Ngày khóa sổ, là ngày cuối cùng của năm.
 */
ngayKhoa?: string
/**
 * Tổng số trang. Tổng số trang của quyển sổ khi khóa.
 */
tongSoTrang?: number
/**
 * Tổng số sự kiện đã đăng ký. Tổng số sự kiện đã đăng ký khi khóa; đối chiếu với số bản ghi đã số hóa.
 */
tongSoSuKien?: number
/**
 * Lưu giữ. Sổ hộ tịch được lưu trữ vĩnh viễn.
 */
giaTriLuuTru?: "vinh-vien"
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
 * Kết quả nhận. Bên nhận đã nhận được hay chưa, và mã lỗi.
 */
export interface KetQuaTiepNhan {
/**
 * Kết quả nhận. Bên nhận đã nhận thành công hay thất bại; đọc trường này, không dò chữ trong câu thông báo.
 */
status?: "thanh-cong" | "that-bai"
/**
 * Mã lỗi. Mã lỗi của bên nhận khi thất bại.
 */
errorCode?: string
}

/**
 * Kết quả xử lý. Số định danh, số đăng ký và bản điện tử được trả về.
 */
export interface KetQuaXuLy {
/**
 * Số định danh được cấp. Số định danh cá nhân cấp cho trẻ được khai sinh.
 */
soDinhDanh?: string
/**
 * Số đăng ký. Số đăng ký trong sổ.
 */
soDangKy?: string
/**
 * Quyển số. Quyển số của sổ hộ tịch.
 */
quyenSo?: string
/**
 * Trang số. Số trang trong sổ.
 */
trangSo?: string
/**
 * Ngày đăng ký. Ngày việc hộ tịch được ghi vào sổ.
 */
ngayDangKy?: string
/**
 * Tệp giấy khai sinh. Tệp giấy khai sinh điện tử, mã hóa base64.
 */
giayKhaiSinh?: string
/**
 * Tệp trích lục khai tử. Tệp trích lục khai tử điện tử, mã hóa base64.
 */
giayKhaiTu?: string
/**
 * Mã giấy tờ kết quả. Mã giấy tờ điện tử trên Cổng Dịch vụ công quốc gia.
 */
maGiayToKetQua?: string
}

/**
 * Thông điệp liên thông. Phong bì gửi một việc hộ tịch giữa hệ thống một cửa, dịch vụ công liên thông và phần mềm hộ tịch, cùng câu trả lời.
 */
export interface ThongDiepLienThong {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Phân hệ. Phân hệ của phần mềm hộ tịch nhận thông điệp: LTKS khai sinh, LTKT khai tử, LTKH kết hôn.
 */
module?: string
/**
 * Mã đơn vị đăng ký. Mã đơn vị đăng ký trong phần mềm hộ tịch dùng chung, thường là mã xã năm chữ số.
 */
maDonVi?: string
/**
 * Mã hồ sơ một cửa điện tử. Mã hồ sơ trên hệ thống một cửa điện tử.
 */
maHoSoMCDT?: string
/**
 * Mã hồ sơ liên thông. Mã hồ sơ của dịch vụ công liên thông.
 */
maHoSoLT?: string
/**
 * Mã thủ tục hành chính. Mã thủ tục hành chính.
 */
maTTHC?: string
/**
 * Ngày tiếp nhận. Thời điểm tiếp nhận hồ sơ, có múi giờ.
 */
ngayTiepNhan?: string
/**
 * Mã kỹ thuật. Mã kỹ thuật của bên gửi, dùng để không xử lý hai lần.
 */
techId?: string
/**
 * Dữ liệu hộ tịch. Bản ghi hộ tịch được gửi, là đối tượng có kiểu; phần mềm cũ gói JSON hoặc XML thành chuỗi.
 */
duLieu?: SuKienHoTich
/**
 * Tệp đính kèm. Các tệp của hồ sơ.
 */
fileDinhKem?: TepDinhKem[]
/**
 * Kết quả nhận. Câu trả lời của bên nhận cho lần gửi này.
 */
ketQua?: KetQuaTiepNhan
/**
 * Trạng thái hồ sơ tại BTP. Trạng thái hồ sơ tại phần mềm hộ tịch: chờ tiếp nhận, yêu cầu bổ sung, đang xử lý, có kết quả, từ chối.
 */
trangThai?: string
/**
 * Thời gian thực hiện. Thời điểm đổi sang trạng thái này, có múi giờ.
 */
thoiGianThucHien?: string
/**
 * Hạn bổ sung hồ sơ. Hạn chót nộp bổ sung khi hồ sơ bị yêu cầu bổ sung.
 */
hanBoSungHoSo?: string
/**
 * Kết quả xử lý. Kết quả đăng ký được trả về khi hồ sơ có kết quả.
 */
ketQuaXuLy?: KetQuaXuLy
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
 * Trích lục hộ tịch. Một trích lục bản chính hoặc bản sao, lập từ một bản ghi tại một phiên bản.
 */
export interface TrichLuc {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã trích lục. Mã của trích lục, để kiểm tra thật giả.
 */
maTrichLuc?: string
/**
 * Loại. Trích lục bản chính hay bản sao. Khai sinh và kết hôn cấp Giấy, không cấp trích lục bản chính.
 */
loai?: "ban-chinh" | "ban-sao"
/**
 * Loại giấy tờ hộ tịch. Loại giấy tờ hộ tịch, trong các loại mà dữ liệu chia sẻ có thể thay thế.
 */
loaiGiayTo?: string
/**
 * Bản ghi nguồn. Mã bản ghi mà trích lục được lập từ đó.
 */
banGhi?: string
/**
 * Phiên bản tại thời điểm trích. Phiên bản của bản ghi vào lúc trích.
 */
phienBanBanGhi?: number
/**
 * Ngày cấp. Ngày cấp trích lục.
 */
ngayCap?: string
/**
 * Cơ quan cấp. Cơ quan quản lý cơ sở dữ liệu hộ tịch đã cấp; không phụ thuộc nơi cư trú của người yêu cầu.
 */
coQuanCap?: CoQuan
/**
 * Nội dung (dữ liệu). Nội dung của bản ghi vào lúc trích.
 */
noiDung?: BanGhiSo
/**
 * Các ghi chú thay đổi hiển thị. Các ghi chú thay đổi in kèm, mỗi ghi chú một mục.
 */
noiDungThayDoi?: string[]
/**
 * Chữ ký số. Chữ ký số trên trích lục điện tử.
 */
chuKySo?: ChuKySo
/**
 * Mã QR/đường dẫn xác thực. Nội dung mã QR hoặc đường dẫn để kiểm tra trích lục.
 */
maQr?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
