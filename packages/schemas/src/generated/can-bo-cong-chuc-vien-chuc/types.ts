// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { CoQuan, DiaChi, HoTen, KhongRo, MoRong, NgayKhuyet, QuyetDinh, SieuDuLieu, SuKienTrangThai } from "../chung/types.ts";

/**
 * Giá trị của một trường. Một trường của hồ sơ và giá trị của nó trước hoặc sau biến động.
 */
export interface GiaTriTruong {
/**
 * Trường hồ sơ. Con trỏ JSON tới trường của hồ sơ, ví dụ /bacLuong/bac.
 */
truong?: string
/**
 * Giá trị ghi thành chuỗi. Giá trị viết thành chuỗi; trường là khối thì ghi JSON của khối.
 */
giaTri?: string
}

/**
 * Biến động nhân sự. Một việc làm đổi hồ sơ: tuyển dụng, bổ nhiệm, nâng lương, khen thưởng, kỷ luật, đánh giá, nghỉ hưu. Không sửa, không xóa biến động đã ghi.
 */
export interface BienDongCanBo {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Số định danh cá nhân. Số định danh cá nhân của người có biến động.
 */
soDinhDanhCaNhan?: string
/**
 * Mã hồ sơ. Mã bản ghi hồ sơ bị đổi.
 */
maHoSo?: string
/**
 * Loại. Loại biến động.
 */
loaiBienDong?: string
/**
 * Ngày hiệu lực. Ngày biến động có hiệu lực.
 */
ngayHieuLuc?: string
/**
 * Quyết định. Quyết định làm căn cứ: số, ngày, cơ quan, người ký.
 */
quyetDinh?: QuyetDinh
/**
 * Giá trị trước. Các trường của hồ sơ trước biến động.
 */
giaTriCu?: GiaTriTruong[]
/**
 * Giá trị sau. Các trường của hồ sơ sau biến động.
 */
giaTriMoi?: GiaTriTruong[]
/**
 * Kết quả xếp loại chất lượng. Mức xếp loại chất lượng, khi biến động là đánh giá; bốn mức là của viên chức, văn bản của cán bộ, công chức chưa đọc.
 */
xepLoaiChatLuong?: string
/**
 * Ngày có kết quả. Ngày có kết quả đánh giá, xếp loại; thời hạn cập nhật tính từ ngày này.
 */
ngayCoKetQua?: string
/**
 * Đồng bộ lúc. Thời điểm cập nhật vào cơ sở dữ liệu quốc gia.
 */
dongBoLuc?: string
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
 * Nơi cư trú. Một nơi cư trú và loại của nó.
 */
export interface NoiCuTruCanBo {
/**
 * Loại cư trú. Thường trú, tạm trú hay nơi ở hiện tại.
 */
loai?: string
/**
 * Địa chỉ. Địa chỉ.
 */
diaChi?: DiaChi
}

/**
 * Chức vụ đảm nhiệm. Một chức vụ hoặc chức danh, trong một khoảng thời gian.
 */
export interface ChucVuDamNhiem {
/**
 * Mã lần đảm nhiệm. Mã của lần đảm nhiệm, không trùng trong hồ sơ.
 */
ma?: string
/**
 * Chức vụ, chức danh. Tên chức vụ, chức danh như quyết định bổ nhiệm.
 */
ten?: string
/**
 * Chính hay kiêm nhiệm. Chức vụ chính hay kiêm nhiệm.
 */
loai?: "chinh" | "kiem-nhiem"
/**
 * Cơ quan của chức vụ. Cơ quan nơi giữ chức vụ, khi khác cơ quan của hồ sơ.
 */
coQuan?: CoQuan
/**
 * Từ ngày. Ngày bắt đầu giữ chức vụ.
 */
tuNgay?: string
/**
 * Đến trước ngày. Ngày thôi giữ chức vụ, không tính ngày này; còn giữ thì để trống.
 */
denNgay?: string
/**
 * Biến động bổ nhiệm. Mã biến động bổ nhiệm.
 */
maBienDong?: string
}

/**
 * Bậc lương. Bậc lương đang hưởng.
 */
export interface BacLuong {
/**
 * Ngạch của bậc lương. Mã ngạch hoặc mã chức danh mà bậc lương này thuộc về.
 */
maNgach?: string
/**
 * Bậc. Bậc lương.
 */
bac?: number
/**
 * Hệ số. Hệ số lương, dấu chấm thập phân, ví dụ 3.33.
 */
heSo?: string
/**
 * Ngày hưởng bậc. Ngày hưởng bậc này.
 */
ngayHuong?: string
/**
 * Vượt khung (%). Phụ cấp thâm niên vượt khung, phần trăm.
 */
vuotKhung?: number
}

/**
 * Vào Đảng. Ngày vào Đảng; là dữ liệu nhạy cảm.
 */
export interface VaoDang {
/**
 * Ngày kết nạp. Ngày kết nạp.
 */
ngayKetNap?: NgayKhuyet
/**
 * Ngày chính thức. Ngày được công nhận chính thức.
 */
ngayChinhThuc?: NgayKhuyet
}

/**
 * Thân nhân. Một người trong gia đình; là dữ liệu của người thứ ba, chỉ ghi khi cần.
 */
export interface ThanNhan {
/**
 * Quan hệ. Người này là gì của cán bộ.
 */
quanHe?: string
/**
 * Họ tên. Họ và tên.
 */
hoTen?: HoTen
/**
 * Ngày sinh thân nhân. Ngày hoặc năm sinh.
 */
ngaySinh?: NgayKhuyet
/**
 * Số định danh thân nhân. Số định danh cá nhân, khi cần nối với dân cư.
 */
soDinhDanhCaNhan?: string
/**
 * Nghề nghiệp. Nghề nghiệp, nơi làm việc.
 */
ngheNghiep?: string
/**
 * Nơi ở. Nơi ở.
 */
noiO?: DiaChi
}

/**
 * Sức khỏe. Tình trạng sức khỏe; là dữ liệu nhạy cảm.
 */
export interface SucKhoe {
/**
 * Tình trạng sức khỏe. Tình trạng sức khỏe như giấy khám.
 */
tinhTrang?: string
/**
 * Nhóm máu. Nhóm máu.
 */
nhomMau?: string
/**
 * Ngày khám. Ngày khám gần nhất.
 */
ngayKham?: string
}

/**
 * Hồ sơ cán bộ, công chức, viên chức. Thông tin hiện tại của một cán bộ, công chức, viên chức hoặc người lao động hợp đồng. Đảng viên, tôn giáo, dân tộc, sức khỏe, lương là dữ liệu nhạy cảm; thân nhân là dữ liệu của người thứ ba.
 */
export interface HoSoCanBo {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã định danh/số hiệu CBCCVC. Số hiệu cán bộ do cơ quan cấp; đổi khi chuyển vị trí, nên không dùng làm khóa.
 */
soHieuCbccvc?: string
/**
 * Số định danh cá nhân. Số định danh cá nhân 12 chữ số; khóa nối với dân cư và mọi cơ sở dữ liệu khác.
 */
soDinhDanhCaNhan?: string
/**
 * Họ và tên khai sinh. Họ và tên khai sinh, viết như giấy khai sinh; in hoa là việc của bản in.
 */
hoTen?: HoTen
/**
 * Tên gọi khác/bí danh. Tên gọi khác, bí danh.
 */
tenGoiKhac?: HoTen[]
/**
 * Ngày sinh. Ngày sinh; hồ sơ cũ có thể chỉ có năm.
 */
ngaySinh?: NgayKhuyet
/**
 * Giới tính. Giới tính theo mã ISO/IEC 5218.
 */
gioiTinh?: string
/**
 * Dân tộc. Dân tộc; là dữ liệu nhạy cảm.
 */
danToc?: string
/**
 * Tôn giáo. Tôn giáo; là dữ liệu nhạy cảm.
 */
tonGiao?: string
/**
 * Nơi sinh. Nơi sinh, giữ địa danh cũ kể cả cấp huyện.
 */
noiSinh?: DiaChi
/**
 * Quê quán. Quê quán, giữ địa danh cũ kể cả cấp huyện.
 */
queQuan?: DiaChi
/**
 * Nơi thường trú, nơi ở hiện nay. Nơi thường trú và nơi ở hiện nay.
 */
noiCuTru?: NoiCuTruCanBo[]
/**
 * Cán bộ/công chức/viên chức/HĐLĐ. Cán bộ, công chức, viên chức hay hợp đồng; loại công chức cấp xã chỉ còn trong hồ sơ trước 01/7/2025.
 */
loaiNhanSu?: string
/**
 * Cơ quan, đơn vị. Cơ quan, đơn vị đang công tác.
 */
coQuanDonVi?: CoQuan
/**
 * Ngày tuyển dụng. Ngày tuyển dụng.
 */
ngayTuyenDung?: string
/**
 * Chức vụ, chức danh hiện tại. Chức vụ, chức danh, kể cả đã thôi, theo thời gian.
 */
chucVu?: ChucVuDamNhiem[]
/**
 * Ngạch công chức. Mã ngạch công chức, ví dụ 01.003; viên chức ghi mã chức danh nghề nghiệp.
 */
maNgach?: string
/**
 * Chức danh nghề nghiệp. Mã chức danh nghề nghiệp của viên chức, ví dụ V.07.04.32.
 */
maChucDanhNgheNghiep?: string
/**
 * Bậc, hệ số, ngày hưởng, VK %. Bậc, hệ số, ngày hưởng, phần trăm vượt khung; người giữ chức vụ bầu cử hoặc làm theo hợp đồng có thể không có bậc.
 */
bacLuong?: BacLuong
/**
 * Trình độ chuyên môn cao nhất. Trình độ chuyên môn cao nhất đã được cấp bằng.
 */
trinhDoChuyenMon?: string
/**
 * Lý luận chính trị. Trình độ lý luận chính trị.
 */
lyLuanChinhTri?: string
/**
 * Ngày vào Đảng, chính thức. Ngày vào Đảng và ngày chính thức.
 */
ngayVaoDang?: VaoDang
/**
 * Quan hệ gia đình. Thân nhân kê khai trong hồ sơ.
 */
quanHeGiaDinh?: ThanNhan[]
/**
 * Tình trạng sức khỏe, nhóm máu. Tình trạng sức khỏe, nhóm máu.
 */
sucKhoe?: SucKhoe
/**
 * Tình trạng công tác. Tình trạng công tác hiện tại.
 */
tinhTrangCongTac?: string
/**
 * Quá trình công tác. Các lần đổi tình trạng công tác, theo thời gian; lần cuối là tình trạng hiện tại.
 */
quaTrinhCongTac?: SuKienTrangThai[]
/**
 * Trạng thái dữ liệu. Đang sử dụng hay đã đánh dấu xóa; hệ thống không xóa hẳn.
 */
trangThaiDuLieu?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
