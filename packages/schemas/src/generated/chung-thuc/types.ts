// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuKySo, ChuThe, CoQuan, DiaChi, KhongRo, MoRong, NgayKhuyet, Nguoi, SieuDuLieu, ThamChieuCanBo, Tien, VanBan } from "../chung/types.ts";

/**
 * Sổ gốc. Sổ lập khi cấp bản chính, làm căn cứ cấp bản sao.
 */
export interface SoGoc {
/**
 * Tên sổ. Tên sổ gốc.
 */
ten?: string
/**
 * Số trong sổ. Số của bản chính trong sổ.
 */
so?: string
/**
 * Quyển. Quyển số.
 */
quyen?: string
/**
 * Năm. Năm của sổ.
 */
nam?: number
}

/**
 * Cấp bản sao từ sổ gốc. Việc cơ quan quản lý sổ gốc cấp bản sao của bản chính đã cấp.
 */
export interface BanSaoTuSoGoc {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Cơ quan quản lý sổ gốc. Cơ quan, tổ chức đang quản lý sổ gốc, có quyền cấp bản sao.
 */
coQuanLuuSoGoc?: CoQuan
/**
 * Sổ gốc. Chỗ của bản chính trong sổ gốc.
 */
soGoc?: SoGoc
/**
 * Bản chính đã cấp. Bản chính đã cấp theo sổ gốc.
 */
banChinhDaCap?: VanBan
/**
 * Người yêu cầu. Người được cấp bản chính, người đại diện, người thừa kế hoặc người khác có quyền yêu cầu.
 */
nguoiYeuCau?: Nguoi
/**
 * Số bản sao. Số bản sao đã cấp.
 */
soBanSao?: number
/**
 * Ngày cấp. Ngày cấp bản sao.
 */
ngayCap?: string
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
 * Số chứng thực. Số của việc trong sổ chứng thực: số thứ tự chạy liên tục trong năm cho từng loại sổ, qua các quyển.
 */
export interface SoThuTuChungThuc {
/**
 * Số thứ tự. Số thứ tự trong năm, bắt đầu từ 1 vào đầu năm.
 */
soThuTu?: number
/**
 * Quyển số. Quyển số ghi trên bìa sổ.
 */
quyenSo?: string
/**
 * Năm. Năm của số.
 */
nam?: number
/**
 * Ký hiệu loại việc. Loại sổ; mã của chuẩn, không phải ký hiệu in trên mẫu (SCT/BS, SCT/CK,ĐC, SCT/CKND, SCT/HĐ,GD của mẫu năm 2015).
 */
kyHieu?: string
}

/**
 * Việc chứng thực. Phần chung của mọi việc chứng thực: số, ngày, nơi, người thực hiện, người yêu cầu, lời chứng.
 */
export interface ViecChungThuc {
/**
 * Số chứng thực. Số, quyển, năm và loại sổ.
 */
soChungThuc?: SoThuTuChungThuc
/**
 * Ngày chứng thực. Ngày ghi ở lời chứng; sổ cũ có thể chỉ còn tháng hoặc năm.
 */
ngayChungThuc?: NgayKhuyet
/**
 * Giờ chứng thực. Giờ ghi ở lời chứng của giao dịch, di chúc, và khi chứng thực ngoài trụ sở.
 */
gioChungThuc?: string
/**
 * Loại cơ quan, tổ chức thực hiện. Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng, cơ quan đại diện; Phòng Tư pháp chỉ đến hết 30/06/2025.
 */
loaiCoQuan?: string
/**
 * Cơ quan/tổ chức thực hiện. Cơ quan hoặc tổ chức đã chứng thực, và địa bàn của nó.
 */
coQuan?: CoQuan
/**
 * Người thực hiện chứng thực. Người ký chứng thực và chức danh; người thi hành công vụ.
 */
nguoiThucHien?: ThamChieuCanBo
/**
 * Người yêu cầu chứng thực. Những người yêu cầu chứng thực và giấy tờ họ xuất trình.
 */
nguoiYeuCau?: Nguoi[]
/**
 * Địa điểm chứng thực. Tại trụ sở hay ngoài trụ sở.
 */
diaDiem?: string
/**
 * Nơi chứng thực ngoài trụ sở. Nơi chứng thực khi ngoài trụ sở.
 */
noiNgoaiTruSo?: string
/**
 * Lời chứng. Lời chứng theo mẫu; nội dung bắt buộc của việc chứng thực. Không chép lại giấy tờ được chứng thực.
 */
loiChung?: string
/**
 * Phí, lệ phí. Phí, lệ phí đã thu.
 */
phi?: Tien
/**
 * Ghi chú. Ghi chú trong sổ.
 */
ghiChu?: string
}

/**
 * Bản chính. Bản chính được sao, và kết luận rằng được phép sao.
 */
export interface BanChinh {
/**
 * Loại bản chính. Do cơ quan Việt Nam cấp, cơ quan nước ngoài cấp, hay cá nhân tự lập có xác nhận.
 */
loai?: string
/**
 * Tên bản chính giấy tờ. Tên giấy tờ, không chép nội dung.
 */
ten?: string
/**
 * Cơ quan cấp. Cơ quan, tổ chức đã cấp bản chính: Việt Nam, nước ngoài, hoặc liên kết.
 */
coQuanCap?: string
/**
 * Hợp pháp hóa lãnh sự. Giấy tờ nước ngoài đã hợp pháp hóa hay được miễn; giấy tờ Việt Nam để trống.
 */
hopPhapHoaLanhSu?: string
/**
 * Không thuộc trường hợp cấm. Kết luận của người chứng thực: bản chính không thuộc sáu trường hợp của Điều 22 không được sao.
 */
khongThuocTruongHopCam?: boolean
}

/**
 * Bản sao điện tử từ bản chính. Bản sao điện tử đã chứng thực, cấp qua Cổng Dịch vụ công quốc gia.
 */
export interface BanSaoDienTu {
/**
 * Mã bản sao. Mã của bản sao điện tử.
 */
maBanSao?: string
/**
 * Giá trị băm. Giá trị băm SHA-256 của tệp.
 */
bam?: string
/**
 * Chữ ký số. Chữ ký số của người và của cơ quan chứng thực.
 */
chuKySo?: ChuKySo[]
}

/**
 * Chứng thực bản sao từ bản chính. Một việc chứng thực bản sao từ bản chính: mỗi loại giấy tờ một số, không theo người yêu cầu.
 */
export interface ChungThucBanSao {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc chứng thực. Hằng cho biết đây là loại việc chứng thực nào.
 */
loaiViec: "ban-sao"
/**
 * Việc chứng thực. Số, ngày, nơi, người thực hiện, người yêu cầu, lời chứng.
 */
chungThuc: ViecChungThuc
/**
 * Bản chính. Bản chính được sao.
 */
banChinh?: BanChinh
/**
 * Số trang. Số trang của bản chính được sao: mọi trang có thông tin.
 */
soTrang?: number
/**
 * Số bản sao đã chứng thực. Số bản sao đã chứng thực.
 */
soBanSao?: number
/**
 * Bản sao điện tử từ bản chính. Bản sao điện tử, nếu có.
 */
banSaoDienTu?: BanSaoDienTu
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
 * Người dịch. Người dịch đã ký bản dịch, và điều kiện của người ấy.
 */
export interface NguoiDich {
/**
 * Nhân thân người dịch. Nhân thân người dịch.
 */
nguoi?: Nguoi
/**
 * Là cộng tác viên. Là cộng tác viên dịch thuật của nơi chứng thực; từ 01/11/2025 là của Ủy ban nhân dân cấp xã hoặc tổ chức hành nghề công chứng.
 */
laCongTacVien?: boolean
/**
 * Đã đăng ký chữ ký mẫu. Cộng tác viên đã đăng ký chữ ký mẫu.
 */
chuKyMau?: boolean
/**
 * Bằng cấp ngoại ngữ. Bằng cấp ngoại ngữ của người dịch không phải cộng tác viên.
 */
bangCap?: VanBan
/**
 * Ngôn ngữ không phổ biến. Người chứng thực xác nhận đây là ngôn ngữ không phổ biến, nên không đòi bằng cấp.
 */
ngonNguKhongPhoBien?: boolean
}

/**
 * Chứng thực chữ ký người dịch. Một việc chứng thực chữ ký người dịch trong bản dịch.
 */
export interface ChungThucChuKyNguoiDich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc chứng thực. Hằng cho biết đây là loại việc chứng thực nào.
 */
loaiViec: "chu-ky-nguoi-dich"
/**
 * Việc chứng thực. Số, ngày, nơi, người thực hiện, người yêu cầu, lời chứng.
 */
chungThuc: ViecChungThuc
/**
 * Người dịch. Người dịch và điều kiện của người ấy.
 */
nguoiDich?: NguoiDich
/**
 * Ngôn ngữ nguồn. Ngôn ngữ của văn bản được dịch.
 */
ngonNguNguon?: string
/**
 * Ngôn ngữ đích. Ngôn ngữ của bản dịch.
 */
ngonNguDich?: string
/**
 * Văn bản được dịch. Tên văn bản được dịch; mỗi loại văn bản một số.
 */
vanBanDich?: string
/**
 * Số trang bản dịch. Số trang bản dịch; từng trang được đánh số và ký.
 */
soTrang?: number
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
 * Văn bản được ký. Giấy tờ, văn bản có chữ ký được chứng thực.
 */
export interface VanBanDuocKy {
/**
 * Tên giấy tờ, văn bản được ký. Tên giấy tờ, văn bản; không chép nội dung.
 */
ten?: string
/**
 * Loại văn bản. Tờ khai lý lịch, giấy ủy quyền, hay văn bản khác.
 */
loai?: string
/**
 * Ủy quyền không thù lao, không bồi thường, không chuyển quyền sở hữu. Ủy quyền không thù lao, không có nghĩa vụ bồi thường, không liên quan đến chuyển quyền sở hữu tài sản, quyền sử dụng bất động sản.
 */
laUyQuyenHopLe?: boolean
}

/**
 * Chứng thực chữ ký, điểm chỉ. Một việc chứng thực chữ ký hoặc điểm chỉ trong giấy tờ, văn bản.
 */
export interface ChungThucChuKy {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc chứng thực. Hằng cho biết đây là loại việc chứng thực nào.
 */
loaiViec: "chu-ky"
/**
 * Việc chứng thực. Số, ngày, nơi, người thực hiện, người yêu cầu, lời chứng.
 */
chungThuc: ViecChungThuc
/**
 * Loại. Ký hay điểm chỉ.
 */
loai?: "chu-ky" | "diem-chi"
/**
 * Văn bản được ký. Giấy tờ, văn bản được ký.
 */
vanBan?: VanBanDuocKy
/**
 * Số người ký. Số người ký trong cùng văn bản.
 */
soNguoiKy?: number
/**
 * Văn bản tiếng nước ngoài. Văn bản được ký viết bằng tiếng nước ngoài.
 */
chuKyNuocNgoai?: boolean
/**
 * Lưu trữ đến. Ngày hết thời hạn lưu trữ: ít nhất 2 năm; kết luận giám định lâu hơn (20 năm, theo trí nhớ).
 */
luuTruDen?: string
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
 * Tài sản của giao dịch. Một tài sản mà giao dịch nói tới.
 */
export interface TaiSanGiaoDich {
/**
 * Loại tài sản. Đất, nhà, phương tiện hay tài sản khác.
 */
loai?: string
/**
 * Giấy chứng nhận. Giấy chứng nhận quyền sở hữu, sử dụng tài sản.
 */
giayChungNhan?: VanBan
/**
 * Địa chỉ tài sản. Địa chỉ của tài sản, khi là đất hoặc nhà.
 */
diaChi?: DiaChi
}

/**
 * Chứng thực giao dịch. Một việc chứng thực hợp đồng, giao dịch, di chúc hoặc văn bản về di sản.
 */
export interface ChungThucGiaoDich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc chứng thực. Hằng cho biết đây là loại việc chứng thực nào.
 */
loaiViec: "giao-dich"
/**
 * Việc chứng thực. Số, ngày, nơi, người thực hiện, người yêu cầu, lời chứng.
 */
chungThuc: ViecChungThuc
/**
 * Loại giao dịch. Động sản, quyền sử dụng đất, nhà ở, di chúc, di sản, hoặc sửa đổi, hủy bỏ giao dịch đã chứng thực.
 */
loaiGiaoDich?: string
/**
 * Các bên. Các bên của giao dịch; di chúc có một bên.
 */
cacBen?: ChuThe[]
/**
 * Tài sản. Các tài sản của giao dịch.
 */
taiSan?: TaiSanGiaoDich[]
/**
 * Nơi có đất/nhà. Xã nơi có đất hoặc nhà ở; chứng thực tại Ủy ban nhân dân cấp xã của nơi ấy.
 */
noiCoBatDongSan?: DiaChi
/**
 * Có bên không thông thạo tiếng Việt. Có bên không thông thạo tiếng Việt, nên phải có người phiên dịch.
 */
khongThongThaoTiengViet?: boolean
/**
 * Người phiên dịch. Người phiên dịch.
 */
nguoiPhienDich?: Nguoi
/**
 * Cần người làm chứng. Có bên không đọc, không nghe, không ký hoặc không điểm chỉ được, nên phải có người làm chứng.
 */
canNguoiLamChung?: boolean
/**
 * Người làm chứng. Hai người làm chứng.
 */
nguoiLamChung?: Nguoi[]
/**
 * Giao dịch bị sửa đổi, hủy bỏ. Bản ghi của giao dịch đã chứng thực mà việc này sửa đổi hoặc hủy bỏ.
 */
giaoDichBiSuaDoi?: string
/**
 * Lưu trữ đến. Ngày hết thời hạn lưu trữ: ít nhất 20 năm.
 */
luuTruDen?: string
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
 * Sổ chứng thực. Một quyển sổ chứng thực của một cơ quan, một năm, một loại.
 */
export interface SoChungThuc {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại sổ. Loại sổ; ký hiệu của mẫu năm 2015 nằm ở tên khác của mã.
 */
kyHieu?: string
/**
 * Quyển số. Quyển số ghi trên bìa.
 */
quyenSo?: string
/**
 * Năm. Năm của sổ.
 */
nam?: number
/**
 * Cơ quan. Cơ quan, tổ chức giữ sổ.
 */
coQuan?: CoQuan
/**
 * Ngày mở sổ. Ngày mở sổ; là ngày của bản ghi.
 */
ngayMo?: string
/**
 * Số đầu. Số thứ tự đầu trong quyển; quyển đầu năm bắt đầu từ 1, quyển sau tiếp quyển trước.
 */
soDau?: number
/**
 * Số cuối. Số thứ tự cuối trong quyển; có khi đã khóa sổ.
 */
soCuoi?: number
/**
 * Ngày khóa sổ. Ngày khóa sổ khi hết năm.
 */
ngayKhoaSo?: string
/**
 * Sổ lập từ phần mềm. Sổ lập từ phần mềm, in và đóng quyển hằng tháng.
 */
laSoDienTu?: boolean
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
