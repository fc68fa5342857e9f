// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { CoQuan, HoTen, KhongRo, MoRong, NgayKhuyet, QuyetDinh, SieuDuLieu, SuKienTrangThai, Tien, VanBan } from "../chung/types.ts";

/**
 * Chế độ an sinh xã hội. Một chế độ mà đối tượng được hưởng trong một khoảng thời gian, với mức chuẩn, hệ số, mức hưởng. Mức chuẩn đổi thì là chế độ của thời kỳ mới.
 */
export interface CheDoAnSinh {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã đối tượng. Mã bản ghi đối tượng được hưởng.
 */
maDoiTuong?: string
/**
 * Chế độ. Loại chế độ.
 */
loaiCheDo?: string
/**
 * Quyết định. Quyết định cho hưởng: số, ngày, cơ quan.
 */
quyetDinh?: QuyetDinh
/**
 * Mức chuẩn áp dụng. Mức chuẩn áp dụng trong thời kỳ này; chế độ không tính theo mức chuẩn thì nêu trong khongRo.
 */
mucChuan?: Tien
/**
 * Hệ số. Hệ số của nhóm đối tượng, dấu chấm thập phân, ví dụ 1.5.
 */
heSo?: string
/**
 * Mức hưởng. Mức hưởng một tháng, bằng mức chuẩn nhân hệ số.
 */
mucHuong?: Tien
/**
 * Từ tháng. Tháng đầu tiên được hưởng mức này, viết năm-tháng.
 */
tuThang?: string
/**
 * Đến tháng. Tháng cuối cùng được hưởng mức này; còn hưởng thì để trống.
 */
denThang?: string
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
 * Chi trả an sinh xã hội. Một lần chi trả một chế độ cho một đối tượng trong một kỳ. Mã giao dịch không đổi khi gửi lại, để không chi hai lần.
 */
export interface ChiTraAnSinh {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã giao dịch (idempotent). Mã giao dịch; gửi lại vẫn giữ mã này, nên bên nhận biết là một lần chi.
 */
maGiaoDich: string
/**
 * Mã đối tượng. Mã bản ghi đối tượng.
 */
maDoiTuong?: string
/**
 * Số định danh đối tượng. Số định danh của đối tượng; dùng để đối chiếu khai tử và chi trùng.
 */
soDinhDanhDoiTuong?: string
/**
 * Mã bản ghi chế độ. Mã bản ghi chế độ được chi.
 */
maCheDo?: string
/**
 * Loại chế độ. Loại chế độ vào lúc chi.
 */
loaiCheDo?: string
/**
 * Cơ quan chi. Ủy ban nhân dân cấp xã chi trả.
 */
coQuanChi?: CoQuan
/**
 * Kỳ chi trả. Tháng được chi, viết năm-tháng.
 */
kyChiTra?: string
/**
 * Số tiền. Số tiền chi, lớn hơn 0.
 */
soTien?: Tien
/**
 * Hình thức. Chuyển khoản, tiền mặt, qua bưu điện hay tài khoản an sinh trên ứng dụng định danh.
 */
hinhThuc?: string
/**
 * Số tài khoản. Số tài khoản nhận tiền, khi chuyển khoản.
 */
soTaiKhoan?: string
/**
 * Chủ tài khoản. Tên chủ tài khoản như ngân hàng ghi, thường không dấu; phải là đối tượng hoặc người nhận thay.
 */
chuTaiKhoan?: HoTen
/**
 * Số định danh chủ tài khoản. Số định danh của chủ tài khoản; so người bằng số này, không so bằng tên không dấu.
 */
soDinhDanhChuTaiKhoan?: string
/**
 * Trạng thái. Trạng thái hiện tại của lần chi.
 */
trangThai?: string
/**
 * Quá trình. Các lần đổi trạng thái, theo thời gian.
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

/**
 * Diện hộ. Hộ nghèo, cận nghèo hay không, theo kỳ rà soát nào.
 */
export interface DienHo {
/**
 * Diện. Diện của hộ.
 */
dien?: string
/**
 * Năm rà soát. Năm rà soát mà diện này thuộc về; diện đổi theo từng năm.
 */
namRaSoat?: number
/**
 * Mã hộ. Mã hộ trong cơ sở dữ liệu hộ nghèo.
 */
maHo?: string
}

/**
 * Khuyết tật. Dạng và mức độ khuyết tật theo giấy xác nhận.
 */
export interface KhuyetTat {
/**
 * Dạng khuyết tật. Các dạng khuyết tật.
 */
dang?: string[]
/**
 * Mức độ khuyết tật. Mức độ khuyết tật.
 */
mucDo?: string
/**
 * Giấy xác nhận khuyết tật. Giấy xác nhận khuyết tật.
 */
giayXacNhan?: VanBan
}

/**
 * Người giám hộ, người nhận thay. Người giám hộ hoặc người được ủy quyền nhận thay.
 */
export interface NguoiNhanThay {
/**
 * Tư cách. Là người giám hộ hay người được ủy quyền.
 */
tuCach?: "nguoi-giam-ho" | "nguoi-duoc-uy-quyen"
/**
 * Họ tên người nhận thay. Họ và tên.
 */
hoTen?: HoTen
/**
 * Số định danh người nhận thay. Số định danh cá nhân.
 */
soDinhDanhCaNhan?: string
/**
 * Bản ghi giám hộ. Mã bản ghi giám hộ trong cơ sở dữ liệu hộ tịch.
 */
maGiamHo?: string
/**
 * Văn bản ủy quyền. Văn bản ủy quyền nhận thay.
 */
uyQuyen?: VanBan
}

/**
 * Bản ghi thành phần. Bản ghi gốc ở một cơ sở dữ liệu thành phần.
 */
export interface BanGhiThanhPhan {
/**
 * Cơ sở dữ liệu thành phần. Cơ sở dữ liệu thành phần giữ bản ghi gốc.
 */
coSoDuLieu?: string
/**
 * Mã bản ghi gốc. Mã bản ghi gốc ở đó.
 */
maBanGhi?: string
}

/**
 * Đối tượng an sinh xã hội. Một người được hoặc đề nghị được hưởng an sinh xã hội, ở một nơi quản lý.
 */
export interface DoiTuongAnSinh {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Số định danh cá nhân. Số định danh cá nhân; trẻ bị bỏ rơi có thể chưa có.
 */
soDinhDanhCaNhan?: string
/**
 * Họ và tên. Họ và tên.
 */
hoTen?: HoTen
/**
 * Ngày sinh. Ngày sinh; có người chỉ biết năm.
 */
ngaySinh?: NgayKhuyet
/**
 * Nhóm đối tượng (khoản, điểm). Các nhóm đối tượng, theo khoản và điểm của Điều 5; một người có thể thuộc nhiều nhóm.
 */
nhomDoiTuong?: string[]
/**
 * Diện hộ. Diện hộ và năm rà soát.
 */
hoNgheoCanNgheo?: DienHo
/**
 * Dạng, mức độ khuyết tật. Dạng và mức độ khuyết tật, khi là người khuyết tật.
 */
mucDoKhuyetTat?: KhuyetTat
/**
 * Người giám hộ/nhận thay. Người giám hộ hoặc người nhận thay.
 */
nguoiNhanThay?: NguoiNhanThay
/**
 * Cơ quan quản lý. Ủy ban nhân dân cấp xã quản lý đối tượng; đổi khi chuyển nơi ở.
 */
coQuanQuanLy?: CoQuan
/**
 * Bản ghi thành phần. Các bản ghi gốc ở cơ sở dữ liệu thành phần; không chép lại nội dung.
 */
banGhiThanhPhan?: BanGhiThanhPhan[]
/**
 * Ngày bắt đầu hưởng. Ngày bắt đầu hưởng; còn đề nghị thì chưa có.
 */
ngayHuong?: string
/**
 * Trạng thái. Trạng thái hiện tại; tử vong đến từ hộ tịch hoặc dân cư, không nhập tay.
 */
trangThai?: string
/**
 * Quá trình. Các lần đổi trạng thái, theo thời gian.
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
