// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuKySo, DiaChi, GiayToTuyThan, HoTen, KhongRo, MoRong, NgayKhuyet, SieuDuLieu, ThamChieuVanBan } from "../chung/types.ts";

/**
 * Bản ghi hộ tịch. Bản ghi hộ tịch làm căn cứ, đúng phiên bản.
 */
export interface BanGhiHoTich {
/**
 * Mã bản ghi hộ tịch. Mã bản ghi hộ tịch.
 */
maBanGhi?: string
/**
 * Phiên bản. Số phiên bản của bản ghi ấy.
 */
phienBan?: number
}

/**
 * Tác động lên hồ sơ dân cư. Một trường của hồ sơ dân cư phải đổi theo sự kiện hộ tịch.
 */
export interface TacDong {
/**
 * Trường thay đổi. Con trỏ JSON tới trường của bản ghi công dân, ví dụ /tinhTrangHonNhan.
 */
truong?: string
/**
 * Giá trị mới. Giá trị mới viết thành chuỗi: mã, ngày hoặc chữ; trường là khối thì ghi JSON của khối. Có thể là dân tộc, nên xếp vào dữ liệu nhạy cảm.
 */
giaTriMoi?: string
/**
 * Hiệu lực từ. Ngày giá trị mới có hiệu lực, ví dụ ngày kết hôn.
 */
hieuLucTu?: string
}

/**
 * Người liên quan bị tác động. Người khác mà hồ sơ dân cư cũng đổi theo sự kiện: vợ hoặc chồng của người chết, cha mẹ của trẻ mới sinh.
 */
export interface NguoiLienQuanBienDong {
/**
 * Số định danh người liên quan. Số định danh của người liên quan.
 */
soDinhDanh?: string
/**
 * Quan hệ với người có sự kiện. Người này là gì của người có sự kiện.
 */
quanHe?: string
/**
 * Tác động lên người liên quan. Những trường của người này phải đổi.
 */
tacDong?: TacDong[]
}

/**
 * Phản hồi từ dân cư. Cơ sở dữ liệu quốc gia về dân cư đã làm gì với biến động này.
 */
export interface PhanHoiDanCu {
/**
 * Mã kết quả. Đã cập nhật, đã cấp số định danh, từ chối, hay còn chờ.
 */
maKetQua?: "da-cap-nhat" | "da-cap-so" | "tu-choi" | "cho-xu-ly"
/**
 * Số định danh được cấp. Số định danh vừa cấp; đi ngược lại vào bản ghi khai sinh.
 */
soDinhDanhCap?: string
/**
 * Lý do từ chối. Lý do từ chối, không chép lại thông tin cá nhân.
 */
lyDoTuChoi?: string
/**
 * Thời điểm phản hồi. Thời điểm trả lời.
 */
thoiDiem?: string
}

/**
 * Biến động từ hộ tịch. Một sự kiện hộ tịch gửi sang dân cư: hồ sơ nào đổi gì, ai liên quan cũng đổi, và dân cư trả lại gì, nhất là số định danh cấp cho trẻ mới sinh.
 */
export interface BienDongTuHoTich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã sự kiện. Mã sự kiện dạng UUID, để không xử lý hai lần.
 */
maSuKien: string
/**
 * Loại sự kiện. Loại sự kiện hộ tịch.
 */
loaiSuKien?: string
/**
 * Ngày sự kiện. Ngày sự kiện xảy ra: ngày kết hôn, ngày chết, ngày quyết định có hiệu lực; khác ngày gửi.
 */
ngaySuKien?: string
/**
 * Bản ghi hộ tịch. Bản ghi hộ tịch và phiên bản làm căn cứ.
 */
banGhi?: BanGhiHoTich
/**
 * Số định danh chủ thể. Số định danh của người có sự kiện; khai sinh lần đầu chưa có số.
 */
soDinhDanh?: string
/**
 * Yêu cầu cấp số định danh. Đúng khi đề nghị cấp số định danh cho trẻ là công dân Việt Nam.
 */
yeuCauCapSoDinhDanh?: boolean
/**
 * Tác động lên hồ sơ dân cư. Những trường của hồ sơ dân cư phải đổi theo sổ hộ tịch.
 */
tacDong?: TacDong[]
/**
 * Tác động lên người liên quan. Tác động lên người liên quan.
 */
nguoiLienQuan?: NguoiLienQuanBienDong[]
/**
 * Phản hồi từ CSDLQG dân cư. Phản hồi từ Cơ sở dữ liệu quốc gia về dân cư.
 */
ketQua?: PhanHoiDanCu
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
 * Người liên quan. Cha, mẹ, vợ, chồng, con, người đại diện hợp pháp hoặc người được đại diện; chỉ những mục mà luật kể.
 */
export interface NguoiLienQuanDanCu {
/**
 * Quan hệ. Người này là gì của công dân.
 */
quanHe?: string
/**
 * Họ tên. Họ, chữ đệm và tên khai sinh của người này.
 */
hoTen?: HoTen
/**
 * Số định danh cá nhân. Số định danh cá nhân của người này.
 */
soDinhDanhCaNhan?: string
/**
 * Số CMND 9 số. Số chứng minh nhân dân 9 chữ số, khi chưa có số định danh.
 */
soCmnd9?: string
/**
 * Quốc tịch. Các quốc tịch của người này.
 */
quocTich?: string[]
}

/**
 * Thành viên hộ. Chủ hộ hoặc một thành viên hộ gia đình.
 */
export interface ThanhVienHo {
/**
 * Là chủ hộ. Đúng khi người này là chủ hộ.
 */
laChuHo?: boolean
/**
 * Họ tên. Họ, chữ đệm và tên khai sinh.
 */
hoTen?: HoTen
/**
 * Số định danh cá nhân. Số định danh cá nhân.
 */
soDinhDanhCaNhan?: string
/**
 * Số CMND 9 số. Số chứng minh nhân dân 9 chữ số, khi chưa có số định danh.
 */
soCmnd9?: string
/**
 * Quan hệ với chủ hộ. Người này là gì của chủ hộ.
 */
quanHe?: string
}

/**
 * Thông tin khác. Một thông tin khác mà Chính phủ quy định, kèm căn cứ.
 */
export interface ThongTinKhac {
/**
 * Tên thông tin. Tên thông tin theo văn bản quy định.
 */
ten?: string
/**
 * Giá trị thông tin. Giá trị viết thành chuỗi.
 */
giaTri?: string
/**
 * Căn cứ. Văn bản của Chính phủ quy định thông tin này.
 */
canCu?: ThamChieuVanBan
}

/**
 * Công dân. Thông tin hiện tại của một công dân, theo 26 nhóm của Điều 9 Luật Căn cước. Khác khối người trong một sự kiện, là ảnh chụp lúc đăng ký. Khi khác sổ hộ tịch thì sửa theo sổ.
 */
export interface CongDan {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Họ, chữ đệm và tên khai sinh. Họ, chữ đệm và tên khai sinh; đầu vào là hộ tịch.
 */
hoTenKhaiSinh?: HoTen
/**
 * Tên gọi khác. Các tên gọi khác.
 */
tenGoiKhac?: HoTen[]
/**
 * Số định danh cá nhân. Số định danh cá nhân 12 chữ số, không đổi trừ khi được xác lập lại.
 */
soDinhDanhCaNhan?: string
/**
 * Số định danh trước. Các số định danh trước, đã hủy hoặc xác lập lại; giữ để nối dữ liệu cũ.
 */
soDinhDanhCu?: string[]
/**
 * Ngày, tháng, năm sinh. Ngày, tháng, năm sinh; có người chỉ biết năm.
 */
ngaySinh?: NgayKhuyet
/**
 * Giới tính. Giới tính theo mã ISO/IEC 5218.
 */
gioiTinh?: string
/**
 * Nơi sinh. Nơi sinh, giữ địa danh của giấy tờ.
 */
noiSinh?: DiaChi
/**
 * Nơi đăng ký khai sinh. Nơi đăng ký khai sinh.
 */
noiDangKyKhaiSinh?: DiaChi
/**
 * Quê quán. Quê quán, xác định theo cha hoặc mẹ.
 */
queQuan?: DiaChi
/**
 * Dân tộc. Dân tộc; là dữ liệu nhạy cảm.
 */
danToc?: string
/**
 * Tôn giáo. Tôn giáo; là dữ liệu nhạy cảm.
 */
tonGiao?: string
/**
 * Quốc tịch. Các quốc tịch, ghi VN trước.
 */
quocTich?: string[]
/**
 * Nhóm máu. Nhóm máu; là dữ liệu sức khỏe.
 */
nhomMau?: string
/**
 * Số CMND 9 số. Số chứng minh nhân dân 9 chữ số.
 */
soCmnd9?: string
/**
 * Thẻ căn cước, CCCD, CMND 12 số đã cấp. Các thẻ căn cước, căn cước công dân, chứng minh nhân dân 12 số đã cấp: ngày cấp, nơi cấp, thời hạn.
 */
theCanCuoc?: GiayToTuyThan[]
/**
 * Cha, mẹ, vợ, chồng, con, người đại diện hợp pháp, người được đại diện. Cha, mẹ, vợ, chồng, con, người đại diện hợp pháp, người được đại diện.
 */
nguoiLienQuan?: NguoiLienQuanDanCu[]
/**
 * Nơi thường trú. Nơi thường trú.
 */
noiThuongTru?: DiaChi
/**
 * Nơi tạm trú. Nơi tạm trú.
 */
noiTamTru?: DiaChi
/**
 * Nơi ở hiện tại. Nơi ở hiện tại.
 */
noiOHienTai?: DiaChi
/**
 * Tình trạng khai báo tạm vắng. Đang khai báo tạm vắng hay không.
 */
tinhTrangTamVang?: "dang-tam-vang" | "khong-tam-vang"
/**
 * Số hồ sơ cư trú. Số hồ sơ cư trú.
 */
soHoSoCuTru?: string
/**
 * Tình trạng hôn nhân. Tình trạng hôn nhân; đầu vào là hộ tịch.
 */
tinhTrangHonNhan?: string
/**
 * Mối quan hệ với chủ hộ. Công dân là gì của chủ hộ.
 */
quanHeVoiChuHo?: string
/**
 * Chủ hộ và thành viên hộ. Chủ hộ và các thành viên hộ.
 */
hoGiaDinh?: ThanhVienHo[]
/**
 * Ngày, tháng, năm chết hoặc mất tích. Ngày, tháng, năm chết hoặc mất tích; bản ghi không bị xóa.
 */
ngayChetHoacMatTich?: NgayKhuyet
/**
 * Tình trạng sống. Còn sống, đã chết, mất tích hay bị tuyên bố chết; cho biết ngày ở trên là ngày gì.
 */
trangThaiSong?: string
/**
 * Số thuê bao di động. Các số thuê bao di động.
 */
soThueBaoDiDong?: string[]
/**
 * Địa chỉ thư điện tử. Các địa chỉ thư điện tử.
 */
thuDienTu?: string[]
/**
 * Thông tin khác theo Chính phủ. Thông tin khác theo quy định của Chính phủ; danh sách chưa thấy.
 */
thongTinKhac?: ThongTinKhac[]
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
 * Đối chiếu một trường. Một trường trong câu hỏi đúng hay sai so với dữ liệu dân cư.
 */
export interface DoiChieuTruong {
/**
 * Trường đối chiếu. Con trỏ JSON tới trường của bản ghi công dân.
 */
truong?: string
/**
 * Khớp. Đúng khi giá trị trong câu hỏi khớp.
 */
khop?: boolean
}

/**
 * Thông tin công dân trả về. Phần thông tin công dân mà dịch vụ trả theo QCVN 109:2017; trường không được phép thì không có.
 */
export interface CongDanTraVe {
/**
 * Số định danh cá nhân. Số định danh cá nhân.
 */
soDinhDanhCaNhan?: string
/**
 * Số CMND 9 số. Số chứng minh nhân dân 9 chữ số.
 */
soCmnd9?: string
/**
 * Họ và tên. Họ và tên. Dữ liệu thật thường để trống Ho, ChuDem và ghi cả tên bằng chữ hoa ở Ten: khi ấy ghi vào dayDu, không tự tách.
 */
hoVaTen?: HoTen
/**
 * Ngày sinh. Ngày sinh; dịch vụ luôn trả năm, có khi không trả ngày.
 */
ngaySinh?: NgayKhuyet
/**
 * Giới tính. Giới tính; mã của các hệ khác nhau cho nữ (0 hoặc 2), bộ chuyển đổi đổi sang mã của chuẩn.
 */
gioiTinh?: string
/**
 * Dân tộc. Dân tộc.
 */
danToc?: string
/**
 * Tôn giáo. Tôn giáo; dịch vụ ghi 00 là không.
 */
tonGiao?: string
/**
 * Quốc tịch. Quốc tịch; phần tử có thể rỗng.
 */
quocTich?: string[]
/**
 * Nhóm máu. Nhóm máu.
 */
nhomMau?: string
/**
 * Tình trạng hôn nhân. Tình trạng hôn nhân.
 */
tinhTrangHonNhan?: string
/**
 * Nơi đăng ký khai sinh. Nơi đăng ký khai sinh; dịch vụ còn trả mã huyện cho địa chỉ trước 01/7/2025.
 */
noiDangKyKhaiSinh?: DiaChi
/**
 * Quê quán. Quê quán; dịch vụ còn trả mã huyện cho địa chỉ trước 01/7/2025.
 */
queQuan?: DiaChi
/**
 * Nơi thường trú. Nơi thường trú; dịch vụ còn trả mã huyện cho địa chỉ trước 01/7/2025.
 */
noiThuongTru?: DiaChi
/**
 * Nơi ở hiện tại. Nơi ở hiện tại; dịch vụ còn trả mã huyện cho địa chỉ trước 01/7/2025.
 */
noiOHienTai?: DiaChi
/**
 * Người liên quan. Cha, mẹ, vợ hoặc chồng, người đại diện mà dịch vụ trả ở các phần tử Cha, Me, VoChong, NguoiDaiDien.
 */
nguoiLienQuan?: NguoiLienQuanDanCu[]
/**
 * Chủ hộ. Chủ hộ và quan hệ của công dân với chủ hộ.
 */
chuHo?: ThanhVienHo
}

/**
 * Kết quả tra cứu dân cư. Câu trả lời cho một yêu cầu. Nên trả đúng hay sai từng trường thay vì trả nội dung; khi trả nội dung thì chỉ phần được phép.
 */
export interface KetQuaTraCuu {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã yêu cầu. Mã của yêu cầu được trả lời.
 */
maYeuCau: string
/**
 * Mã kết quả. Tìm thấy, không tìm thấy, không khớp, hay lỗi; mã của dịch vụ chưa thấy.
 */
maKetQua?: string
/**
 * Đúng/sai từng trường. Đúng hay sai của từng trường, với dịch vụ xác thực.
 */
trungKhop?: DoiChieuTruong[]
/**
 * Thông tin công dân (phần được phép). Thông tin công dân, phần được phép; chỉ khi tìm thấy.
 */
congDan?: CongDanTraVe
/**
 * Thời điểm dữ liệu. Thời điểm mà dữ liệu trả về là đúng.
 */
thoiDiemDuLieu?: string
/**
 * Chữ ký số phản hồi. Chữ ký số trên câu trả lời.
 */
chuKySo?: ChuKySo
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
 * Yêu cầu tra cứu dân cư. Một câu hỏi gửi tới Cơ sở dữ liệu quốc gia về dân cư. Trên đường truyền (SOAP), thứ tự phần tử là MaYeuCau, MaDVC, MaTichHop, MaCanBo, SoDinhDanh hoặc SoCMND, HoVaTen, NgayThangNamSinh.
 */
export interface YeuCauTraCuu {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã yêu cầu. Mã yêu cầu do bên hỏi đặt, không dùng lại.
 */
maYeuCau: string
/**
 * Mã thủ tục hành chính/dịch vụ công. Mã thủ tục hành chính hoặc dịch vụ công mà câu hỏi phục vụ.
 */
maDichVuCong?: string
/**
 * Mã dịch vụ tích hợp. Mã dịch vụ tích hợp 20 chữ số do Cơ sở dữ liệu quốc gia về dân cư cấp.
 */
maTichHop?: string
/**
 * Mã định danh cơ quan khai thác. Mã định danh điện tử của cơ quan khai thác.
 */
maDonVi?: string
/**
 * Mã cán bộ khai thác. Mã cán bộ khai thác; dùng để truy vết.
 */
maCanBo?: string
/**
 * Số định danh. Số định danh cá nhân của người được tra cứu.
 */
soDinhDanh?: string
/**
 * Số CMND. Số chứng minh nhân dân 9 chữ số, chỉ khi không có số định danh.
 */
soCmnd?: string
/**
 * Họ và tên. Họ và tên của người được tra cứu; dịch vụ so bằng chữ hoa, bộ chuyển đổi tự đổi.
 */
hoVaTen: string
/**
 * Ngày tháng năm sinh. Ngày, tháng, năm sinh đầy đủ, hoặc chỉ năm; dịch vụ không nhận tháng và năm.
 */
ngayThangNamSinh: NgayKhuyet
/**
 * Mục đích khai thác. Mục đích khai thác; danh mục chưa thấy nên ghi bằng chữ.
 */
mucDich?: string
/**
 * Các trường yêu cầu. Con trỏ JSON tới các trường cần hỏi; chỉ hỏi trường cần dùng.
 */
truongYeuCau?: string[]
/**
 * Thời điểm yêu cầu. Thời điểm gửi, có múi giờ.
 */
thoiDiemYeuCau?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
