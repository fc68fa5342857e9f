// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuKySo, CoQuan, KhongRo, MoRong, SieuDuLieu, SuKienTrangThai, TepDinhKem, ThamChieuCanBo, VanBan } from "../chung/types.ts";

/**
 * Chỉ số theo tiêu chí. Điểm của một tiêu chí chất lượng.
 */
export interface ChiSoTieuChi {
/**
 * Tiêu chí. Tiêu chí: đúng, đủ, sạch, sống, thống nhất, dùng chung.
 */
tieuChi: string
/**
 * Điểm. Phần trăm đạt, 0 đến 100, viết bằng chữ số.
 */
diem: string
}

/**
 * Báo cáo chia sẻ dữ liệu. Số liệu tạo lập, chia sẻ và chất lượng của một tập dữ liệu trong một kỳ.
 */
export interface BaoCaoChiaSe {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Kỳ báo cáo. Tháng (2026-08) hoặc quý (2026-Q3).
 */
kyBaoCao: string
/**
 * Ngày báo cáo. Ngày lập báo cáo.
 */
ngayBaoCao?: string
/**
 * Tập dữ liệu. Mã tập dữ liệu (maTapDuLieu của bản ghi sieu-du-lieu).
 */
tapDuLieu: string
/**
 * Số bản ghi tạo lập. Số bản ghi tạo lập trong kỳ.
 */
soBanGhiTaoLap?: number
/**
 * Số bản ghi chia sẻ. Số bản ghi khác nhau đã chia sẻ trong kỳ: một bản ghi chia sẻ nhiều lần đếm một.
 */
soBanGhiChiaSe?: number
/**
 * Tổng số bản ghi. Tổng số bản ghi của tập dữ liệu vào cuối kỳ.
 */
tongSoBanGhi?: number
/**
 * Số lượt gọi API. Số lượt gọi dịch vụ trong kỳ.
 */
soLuotGoi?: number
/**
 * Tỷ lệ thành công. Tỷ lệ lượt gọi thành công, từ 0 đến 1, viết bằng chữ số.
 */
tyLeThanhCong?: string
/**
 * Độ trễ cập nhật trung bình. Độ trễ cập nhật trung bình, kiểu ISO 8601: số ngày (P2D), hoặc số giờ, phút, giây (PT15M).
 */
doTreTrungBinh?: string
/**
 * DQI theo tiêu chí. Điểm chất lượng của cả tập dữ liệu theo từng tiêu chí.
 */
chiSoChatLuong?: ChiSoTieuChi[]
/**
 * Chỉ số trường khóa. Điểm riêng của các trường định danh và trường khóa; ngưỡng là 100 với đúng, đủ, sạch.
 */
chiSoTruongKhoa?: ChiSoTieuChi[]
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
 * Chuỗi hai ngôn ngữ. Một câu chữ bằng tiếng Việt, và tiếng Anh khi có.
 */
export interface ChuoiHaiNgonNgu {
/**
 * Tiếng Việt. Tiếng Việt.
 */
vi: string
/**
 * Tiếng Anh. Tiếng Anh.
 */
en?: string
}

/**
 * Bản phân phối. Một tệp hoặc dịch vụ cung cấp dữ liệu.
 */
export interface PhanPhoiTapDuLieu {
/**
 * Loại. Tệp hay dịch vụ (API).
 */
loai: "tep" | "dich-vu"
/**
 * Địa chỉ. Địa chỉ tải tệp hoặc gọi dịch vụ.
 */
diaChi?: string
/**
 * Định dạng. Kiểu nội dung.
 */
dinhDang?: string
/**
 * Mô tả. Mô tả, ví dụ địa chỉ tài liệu của dịch vụ.
 */
moTa?: string
}

/**
 * Đầu mối liên hệ. Đơn vị và người liên hệ về tập dữ liệu.
 */
export interface DauMoiLienHe {
/**
 * Đơn vị. Đơn vị đầu mối.
 */
donVi: string
/**
 * Người liên hệ. Người liên hệ.
 */
nguoi?: ThamChieuCanBo
/**
 * Email. Hộp thư liên hệ.
 */
email?: string
/**
 * Điện thoại. Điện thoại liên hệ.
 */
dienThoai?: string
}

/**
 * Siêu dữ liệu tập dữ liệu. Một tập dữ liệu: là gì, của ai, chia sẻ thế nào, lấy ở đâu. Tên DCAT là tên khác của trường.
 */
export interface SieuDuLieuTapDuLieu {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã tập dữ liệu. Mã tập dữ liệu, viết như một URI.
 */
maTapDuLieu: string
/**
 * Tên. Tên tập dữ liệu; tiếng Việt bắt buộc.
 */
tieuDe?: ChuoiHaiNgonNgu
/**
 * Mô tả. Mô tả tập dữ liệu.
 */
moTa?: ChuoiHaiNgonNgu
/**
 * Cơ quan chủ quản dữ liệu. Cơ quan chủ quản dữ liệu.
 */
coQuanChuQuan?: CoQuan
/**
 * Ngày phát hành. Ngày siêu dữ liệu này có hiệu lực.
 */
ngayPhatHanh?: string
/**
 * Miền dữ liệu cơ bản. Miền dữ liệu cơ bản.
 */
mienDuLieu?: string
/**
 * Lớp dữ liệu. Lớp dữ liệu: gốc, đặc tả, chủ, danh mục, giao dịch, tổng hợp, phân tích, mở.
 */
lopDuLieu?: string
/**
 * Loại chia sẻ. Bắt buộc, theo yêu cầu hay mở. Từ “chia sẻ mặc định” của Nghị định 47/2020/NĐ-CP không còn dùng.
 */
loaiChiaSe?: string
/**
 * Lược đồ ($id + phiên bản). Tên và phiên bản lược đồ mà dữ liệu theo.
 */
luocDo?: string
/**
 * Tần suất cập nhật. Bao lâu cập nhật một lần.
 */
tanSuatCapNhat?: string
/**
 * Cập nhật lần cuối. Thời điểm cập nhật lần cuối.
 */
capNhatLanCuoi?: string
/**
 * Chứa dữ liệu cá nhân. Tập dữ liệu có dữ liệu cá nhân hay không, mức cao nhất.
 */
chuaDuLieuCaNhan?: string
/**
 * Thông thường/quan trọng/cốt lõi. Dữ liệu thông thường, quan trọng hay cốt lõi.
 */
phanLoaiDuLieu?: string
/**
 * Giấy phép (dữ liệu mở). Giấy phép của dữ liệu mở, viết như một URI.
 */
giayPhep?: string
/**
 * Bản phân phối/API. Các bản phân phối và dịch vụ.
 */
phanPhoi?: PhanPhoiTapDuLieu[]
/**
 * Đầu mối liên hệ. Đầu mối liên hệ.
 */
dauMoi?: DauMoiLienHe
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
 * Sự cố chất lượng dữ liệu. Một trường của một tập dữ liệu vi phạm một tiêu chí chất lượng, và việc sửa tại gốc.
 */
export interface SuCoChatLuong {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã sự cố. Mã sự cố.
 */
maSuCo: string
/**
 * Tập dữ liệu. Mã tập dữ liệu có sự cố.
 */
tapDuLieu?: string
/**
 * Trường bị lỗi. Trường bị lỗi: con trỏ trong lược đồ, ví dụ /nguoiDuocKhaiSinh/ngaySinh. Không ghi giá trị.
 */
truong?: string
/**
 * Là trường khóa. Trường định danh hoặc trường khóa, ngưỡng 100 %.
 */
laTruongKhoa?: boolean
/**
 * Tiêu chí bị vi phạm. Tiêu chí bị vi phạm.
 */
tieuChi?: string
/**
 * Số bản ghi bị ảnh hưởng. Số bản ghi bị ảnh hưởng.
 */
soBanGhi?: number
/**
 * Ngày phát hiện. Ngày phát hiện; các thời hạn tính từ ngày này.
 */
ngayPhatHien?: string
/**
 * Hạn rà soát nguyên nhân. Hạn rà soát nguyên nhân: 5 ngày làm việc.
 */
hanRaSoat?: string
/**
 * Hạn đính chính tại gốc và đồng bộ lại. Hạn đính chính tại gốc và đồng bộ lại: 10 ngày làm việc, tối đa 15 khi phải xác minh thực địa.
 */
hanDinhChinh?: string
/**
 * Phức tạp. Dữ liệu tranh chấp phải xác minh thực địa, nên hạn là 15 ngày làm việc.
 */
phucTap?: boolean
/**
 * Cơ quan chủ quản. Cơ quan chủ quản dữ liệu, là nơi sửa tại gốc.
 */
coQuanChuQuan?: CoQuan
/**
 * Nguyên nhân. Nguyên nhân, sau khi rà soát; không ghi giá trị hay tên người.
 */
nguyenNhan?: string
/**
 * Bảng đối chiếu. Bảng đối chiếu giá trị trước và sau; giá trị lịch sử của đơn vị hành chính cũ giữ nguyên.
 */
bangDoiChieu?: TepDinhKem[]
/**
 * Trạng thái. Trạng thái của sự cố, là trạng thái sau sự kiện cuối.
 */
trangThai?: string
/**
 * Quá trình. Các sự kiện trạng thái theo thứ tự thời gian.
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
 * Sự kiện thay đổi. Một thay đổi của một bản ghi, chỉ ghi thêm. Không có xóa cứng: hủy cũng là một sự kiện. Tên CloudEvents là tên khác của trường.
 */
export interface SuKienThayDoi {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã sự kiện. Mã sự kiện, UUID phiên bản 7 hoặc ULID; bên nhận bỏ sự kiện có mã đã thấy.
 */
maSuKien: string
/**
 * Hệ thống nguồn. Hệ thống nguồn, viết như một URI; mỗi dữ liệu chủ có một nguồn tin cậy duy nhất.
 */
nguon: string
/**
 * Loại. Tạo, cập nhật, đính chính, hủy, hợp nhất hay tách.
 */
loaiSuKien: string
/**
 * Mã bản ghi. Mã của bản ghi bị thay đổi.
 */
maBanGhi: string
/**
 * Phiên bản bản ghi. Phiên bản của bản ghi sau sự kiện, tăng dần.
 */
phienBanBanGhi?: number
/**
 * Thời điểm xảy ra ngoài đời. Thời điểm việc xảy ra ngoài đời; với sổ cũ có thể không biết.
 */
thoiDiemSuKien?: string
/**
 * Thời điểm ghi nhận. Thời điểm hệ thống nguồn ghi nhận.
 */
thoiDiemGhiNhan?: string
/**
 * Lược đồ và phiên bản. Tên và phiên bản lược đồ của nội dung, viết như một URI.
 */
luocDo?: string
/**
 * Nội dung mới. Nội dung mới của bản ghi, viết thành chuỗi JSON chuẩn hóa (RFC 8785); sự kiện hủy không cần.
 */
noiDung?: string
/**
 * Băm nội dung chuẩn hóa (JCS, SHA-256). SHA-256 của nội dung chuẩn hóa; sự kiện hủy ghi băm của nội dung cuối cùng.
 */
bamNoiDung?: string
/**
 * Chữ ký số/niêm phong cơ quan. Chữ ký số hoặc niêm phong của cơ quan trên nội dung chuẩn hóa.
 */
chuKySo?: ChuKySo
/**
 * Văn bản căn cứ. Văn bản làm căn cứ, khi đính chính hoặc hủy.
 */
canCu?: VanBan
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
 * Nguồn dữ liệu. Hệ thống gửi và loại dữ liệu.
 */
export interface NguonDuLieu {
/**
 * Định danh nguồn. Định danh của nguồn dữ liệu.
 */
idNguonDuLieu: string
/**
 * Tên nguồn. Tên của nguồn dữ liệu.
 */
tenNguonDuLieu?: string
/**
 * Mã loại dữ liệu. Mã loại dữ liệu, ví dụ G03, G02_001; danh sách mã chưa thấy.
 */
maLoaiDuLieu?: string
}

/**
 * Mã kiểm tra. Giá trị băm của tệp; thuật toán chưa thấy trong mã tích hợp.
 */
export interface MaKiemTra {
/**
 * Mã kiểm tra (băm). Giá trị băm, chép như bên gửi ghi.
 */
giaTri: string
}

/**
 * Tệp kèm theo thông điệp. Một tệp mà bên nhận tải về.
 */
export interface TepPhanPhoi {
/**
 * Mã tệp. Mã tệp, không trùng trong thông điệp.
 */
id: string
/**
 * Tên tệp. Tên tệp.
 */
tenTep?: string
/**
 * Mã kiểm tra. Mã kiểm tra của tệp.
 */
maKiemTra?: MaKiemTra
/**
 * Đường dẫn tải xuống. Địa chỉ để bên nhận tải tệp.
 */
duongDanTaiXuong?: string
}

/**
 * Dữ liệu tiếp nhận. Thân của thông điệp.
 */
export interface DuLieuTiepNhan {
/**
 * Mã định danh dữ liệu. Mã định danh của dữ liệu: bên nhận chống trùng theo mã này. Một hệ khác đặt trường này ở gốc thông điệp.
 */
maDinhDanhDuLieu: string
/**
 * Nội dung. Bản ghi viết thành chuỗi JSON chuẩn hóa (RFC 8785), để băm và ký đúng từng byte.
 */
noiDung?: string
/**
 * Danh sách tệp kèm theo. Danh sách tệp kèm theo; vắng mặt nghĩa là không có tệp.
 */
phanPhoi?: TepPhanPhoi[]
}

/**
 * Trạng thái dữ liệu. Phiên bản và thời gian của dữ liệu.
 */
export interface TrangThaiDuLieu {
/**
 * Phiên bản bản ghi. Phiên bản của bản ghi, chỉ tăng. Bên nhận bỏ thông điệp có phiên bản không lớn hơn phiên bản đã thấy: không được đếm lại từ đầu sau khi chuyển hệ thống.
 */
phienBan: number
/**
 * Ngày hiệu lực. Ngày dữ liệu có hiệu lực.
 */
ngayHieuLuc?: string
/**
 * Thời gian cập nhật. Thời điểm cập nhật ở nguồn.
 */
thoiGianCapNhat?: string
}

/**
 * Thông điệp dữ liệu. Một thông điệp gửi cơ sở dữ liệu tổng hợp quốc gia. Khi gửi, tên trường viết PascalCase theo quy chuẩn (tên khác của từng trường); tham số truyền nhận không nằm ở đây.
 */
export interface ThongDiepDuLieu {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Nguồn dữ liệu. Nguồn dữ liệu và loại dữ liệu.
 */
nguonDuLieu: NguonDuLieu
/**
 * Nhóm dữ liệu. Nhóm dữ liệu: con người, pháp nhân, tài sản, địa chỉ, tham chiếu dùng chung.
 */
nhomDuLieu?: string
/**
 * Dữ liệu tiếp nhận (thân). Thân của thông điệp.
 */
duLieuTiepNhan: DuLieuTiepNhan
/**
 * Trạng thái dữ liệu. Phiên bản và thời gian; thiếu thì bên nhận không biết thông điệp nào mới hơn.
 */
trangThaiDuLieu?: TrangThaiDuLieu
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
 * Tên nghiệp vụ. Tên viết liền kiểu PascalCase, không dấu.
 */
export interface TenNghiepVu {
/**
 * Tiếng Việt. Tên tiếng Việt không dấu.
 */
vi: string
/**
 * Tiếng Anh. Tên tiếng Anh.
 */
en?: string
}

/**
 * Phiên bản của trường. Phiên bản, trạng thái và ngày.
 */
export interface PhienBanTruong {
/**
 * Phiên bản. Số phiên bản.
 */
phienBan: string
/**
 * Trạng thái. Dự thảo, có hiệu lực hay hết hiệu lực.
 */
trangThai?: "du-thao" | "hieu-luc" | "het-hieu-luc"
/**
 * Ngày. Ngày của trạng thái này.
 */
ngay?: string
}

/**
 * Trường của từ điển dữ liệu dùng chung. Một trường của từ điển, với 25 mô tả mà tài liệu tập huấn công khai về Quyết định 2439/QĐ-TTg kể ra (phụ lục chưa đọc); số thứ tự của mô tả đứng trong nhãn.
 */
export interface TruongTuDien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * (1) Mã định danh duy nhất. Mã định danh duy nhất của trường.
 */
maDinhDanh: string
/**
 * (2) Tên nghiệp vụ vi/en. Tên nghiệp vụ bằng tiếng Việt và tiếng Anh.
 */
tenNghiepVu?: TenNghiepVu
/**
 * (3) Định nghĩa nghiệp vụ. Định nghĩa nghiệp vụ.
 */
dinhNghia?: string
/**
 * (4) Ngữ cảnh sử dụng. Ngữ cảnh sử dụng.
 */
nguCanh?: string
/**
 * (5) Nhóm/phân loại. Nhóm hoặc phân loại.
 */
nhomDuLieu?: string
/**
 * (6) Quan hệ với thực thể. Quan hệ với thực thể.
 */
quanHeThucThe?: string
/**
 * (7) Đơn vị tạo ra dữ liệu. Đơn vị tạo ra dữ liệu.
 */
donViTao?: CoQuan
/**
 * (8) Đơn vị sở hữu. Đơn vị sở hữu dữ liệu.
 */
donViSoHuu?: CoQuan
/**
 * (9) Ngôn ngữ. Ngôn ngữ của mô tả.
 */
ngonNgu?: string
/**
 * (10) Phiên bản/trạng thái/ngày. Phiên bản, trạng thái và ngày.
 */
phienBanTrangThai?: PhienBanTruong
/**
 * (11) Tài liệu liên quan. Tài liệu liên quan.
 */
taiLieuLienQuan?: string[]
/**
 * (12) Từ đồng nghĩa. Từ đồng nghĩa.
 */
tuDongNghia?: string[]
/**
 * (13) Thuật ngữ liên quan. Thuật ngữ liên quan.
 */
thuatNguLienQuan?: string[]
/**
 * (14) Thuộc tính nghiệp vụ. Thuộc tính nghiệp vụ.
 */
thuocTinhNghiepVu?: string[]
/**
 * (15) Tên trường kỹ thuật. Tên trường kỹ thuật.
 */
tenKyThuat?: string
/**
 * (16) Loại dữ liệu. Loại dữ liệu.
 */
loaiDuLieu?: string
/**
 * (17) Độ dài/định dạng. Độ dài, định dạng.
 */
doDaiDinhDang?: string
/**
 * (18) Kiểu RDF/OWL. Kiểu trong mô hình RDF, OWL.
 */
kieuMoHinh?: string
/**
 * (19) Quan hệ với trường khác. Quan hệ với trường khác.
 */
quanHeTruong?: string
/**
 * (20) Thuộc tính kỹ thuật. Thuộc tính kỹ thuật.
 */
thuocTinhKyThuat?: string[]
/**
 * (21) Danh sách giá trị. Danh sách giá trị, khi là trường mã.
 */
danhSachGiaTri?: string[]
/**
 * (22) Quy tắc chuẩn hóa. Quy tắc chuẩn hóa.
 */
quyTacChuanHoa?: string
/**
 * (23) API mô tả truy cập. API mô tả truy cập.
 */
apiTruyCap?: string
/**
 * (24) Tương thích chuẩn quốc tế. Tên tương ứng ở chuẩn quốc tế.
 */
anhXaQuocTe?: string[]
/**
 * (25) Quy tắc hợp lệ. Quy tắc hợp lệ của giá trị.
 */
mienGiaTri?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
