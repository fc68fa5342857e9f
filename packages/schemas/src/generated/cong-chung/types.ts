// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuThe, DiaChi, KhongRo, MoRong, NgayKhuyet, Nguoi, NguoiHanhNghe, SieuDuLieu, TepDinhKem, ThamChieuCanBo, ThamChieuToChuc, Tien, ToChucHanhNghe, VanBan } from "../chung/types.ts";

/**
 * Công chứng viên. Một công chứng viên, theo quyết định bổ nhiệm và thẻ công chứng viên.
 */
export interface CongChungVien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Hành nghề. Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của công chứng viên.
 */
hanhNghe?: NguoiHanhNghe
/**
 * Ngày hiệu lực của chứng chỉ. Ngày chứng chỉ hoặc quyết định bổ nhiệm có hiệu lực.
 */
ngayHieuLucChungChi?: string
/**
 * Là trưởng văn phòng. Công chứng viên là trưởng văn phòng.
 */
laTruongVanPhong?: boolean
/**
 * Hành nghề tại tổ chức từ ngày. Ngày bắt đầu hành nghề tại tổ chức hiện tại.
 */
ngayVaoToChuc?: string
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
 * Bên giao dịch. Một bên hoặc người tham gia, với vai trò trong giao dịch.
 */
export interface BenGiaoDich {
/**
 * Vai trò của bên. Vai trò theo tên giao dịch, ghi như trên văn bản.
 */
vaiTro?: string
/**
 * Chủ thể của bên. Cá nhân hoặc tổ chức là bên giao dịch.
 */
chuThe?: ChuThe
/**
 * Người đại diện của bên. Người đại diện ký thay bên.
 */
nguoiDaiDien?: Nguoi
/**
 * Căn cứ đại diện. Văn bản ủy quyền hoặc căn cứ đại diện.
 */
canCuDaiDien?: VanBan
}

/**
 * Tài sản. Một tài sản trong giao dịch hoặc bị ngăn chặn: đất, nhà, phương tiện hoặc tài sản khác.
 */
export interface TaiSanCongChung {
/**
 * Loại tài sản. Đất, nhà, phương tiện hay tài sản khác.
 */
loai?: string
/**
 * Mã tài sản. Mã để nhận ra tài sản ở mọi bản ghi: số phát hành giấy chứng nhận với đất, nhà; số khung với phương tiện. Viết hoa, không dấu cách.
 */
maTaiSan?: string
/**
 * Mô tả tài sản. Mô tả tài sản như trên văn bản.
 */
moTa?: string
/**
 * Số giấy chứng nhận. Số giấy chứng nhận quyền sử dụng đất, quyền sở hữu, đăng ký xe.
 */
soGiayChungNhan?: string
/**
 * Ngày cấp giấy chứng nhận. Ngày cấp giấy chứng nhận.
 */
ngayCapGiayChungNhan?: NgayKhuyet
/**
 * Nơi có tài sản. Nơi có đất, nhà.
 */
diaChi?: DiaChi
/**
 * Số thửa. Số thửa đất.
 */
soThua?: string
/**
 * Số tờ bản đồ. Số tờ bản đồ.
 */
soTo?: string
/**
 * Biển số. Biển số xe.
 */
bienSo?: string
/**
 * Số khung. Số khung.
 */
soKhung?: string
/**
 * Số máy. Số máy.
 */
soMay?: string
}

/**
 * Giao dịch công chứng. Một giao dịch đã được công chứng. Vi bằng không phải giao dịch công chứng và không ghi ở đây.
 */
export interface GiaoDichCongChung {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Số công chứng. Số công chứng; duy nhất trong tổ chức, năm và quyển sổ.
 */
soCongChung?: string
/**
 * Quyển số. Quyển số của sổ công chứng.
 */
quyenSo?: string
/**
 * Ngày công chứng. Ngày công chứng.
 */
ngayCongChung?: string
/**
 * Phương thức. Văn bản giấy hay điện tử; không đổi sau khi lập.
 */
phuongThucCongChung?: string
/**
 * Loại giao dịch công chứng. Loại giao dịch công chứng.
 */
loaiGiaoDich?: string
/**
 * Tên giao dịch. Tên giao dịch, phụ thuộc loại; ghi bằng chữ vì danh mục chính thức chưa thấy.
 */
tenGiaoDich?: string
/**
 * Mã tên giao dịch. Mã tên giao dịch trong hệ thống nguồn.
 */
maTenGiaoDich?: string
/**
 * Nội dung. Nội dung tóm tắt của giao dịch.
 */
noiDung?: string
/**
 * Giá trị giao dịch. Giá trị giao dịch.
 */
giaTri?: Tien
/**
 * Địa điểm công chứng. Địa điểm công chứng: trụ sở hoặc ngoài trụ sở.
 */
diaDiemCongChung?: string
/**
 * Tổ chức công chứng. Tổ chức hành nghề công chứng đã công chứng.
 */
toChuc?: ThamChieuToChuc
/**
 * Công chứng viên. Công chứng viên đã công chứng; ma là mã hành nghề của bản ghi cong-chung-vien.
 */
congChungVien?: ThamChieuCanBo
/**
 * Thời hạn ủy quyền. Thời hạn ủy quyền, ghi như trên văn bản; chỉ có với giao dịch ủy quyền.
 */
thoiHanUyQuyen?: string
/**
 * Các bên và người tham gia. Các bên và người tham gia; ít nhất một.
 */
benLienQuan?: BenGiaoDich[]
/**
 * Tài sản giao dịch. Tài sản của giao dịch.
 */
taiSan?: TaiSanCongChung[]
/**
 * Trạng thái giải chấp. Chưa hay đã giải chấp; chỉ có với giao dịch thế chấp.
 */
trangThaiGiaiChap?: string
/**
 * Ngày giải chấp. Ngày giải chấp; chỉ ghi khi đã giải chấp.
 */
ngayGiaiChap?: string
/**
 * Văn bản công chứng điện tử. Văn bản công chứng điện tử đã ký số, PDF dưới 50 MB.
 */
tepVanBan?: TepDinhKem
/**
 * Văn bản sửa lỗi kỹ thuật. Các văn bản sửa lỗi kỹ thuật, đính kèm; nội dung gốc không bị ghi đè.
 */
tepSuaLoiKyThuat?: TepDinhKem[]
/**
 * Phí. Phí công chứng.
 */
phiCongChung?: Tien
/**
 * Thù lao. Thù lao công chứng.
 */
thuLao?: Tien
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
 * Đối tượng bị ngăn chặn. Tài sản hoặc chủ thể bị ngăn chặn.
 */
export interface DoiTuongNganChan {
/**
 * Tài sản bị ngăn chặn. Tài sản bị ngăn chặn.
 */
taiSan?: TaiSanCongChung
/**
 * Chủ thể bị ngăn chặn. Cá nhân, tổ chức bị ngăn chặn giao dịch.
 */
chuThe?: ChuThe
}

/**
 * Thông tin ngăn chặn. Một thông tin ngăn chặn, cảnh báo hoặc giải tỏa mà công chứng viên phải xem trước khi công chứng. Giải tỏa không xóa bản ghi ngăn chặn.
 */
export interface ThongTinNganChan {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã. Mã của thông tin.
 */
maNganChan: string
/**
 * Loại. Ngăn chặn, cảnh báo hay giải tỏa.
 */
loaiThongTin?: string
/**
 * Tài sản/chủ thể bị ngăn chặn. Tài sản hoặc chủ thể bị ngăn chặn.
 */
doiTuong?: DoiTuongNganChan
/**
 * Văn bản yêu cầu (số, ngày, cơ quan). Văn bản yêu cầu: số, ngày, cơ quan; thường của cơ quan thi hành án, Tòa án, công an.
 */
vanBanYeuCau?: VanBan
/**
 * Ngày hiệu lực. Thời điểm có hiệu lực, có giờ phút.
 */
ngayHieuLuc?: string
/**
 * Giải tỏa bởi. Mã của bản ghi giải tỏa; bản ghi ngăn chặn không bị xóa.
 */
giaiToaBoi?: string
/**
 * Thời điểm giải tỏa. Thời điểm giải tỏa có hiệu lực.
 */
ngayGiaiToa?: string
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
 * Tổ chức hành nghề công chứng. Một phòng công chứng hoặc văn phòng công chứng.
 */
export interface ToChucCongChung {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Tổ chức hành nghề. Tên, đăng ký hoạt động, trụ sở, người đứng đầu và trạng thái của tổ chức hành nghề công chứng.
 */
toChuc?: ToChucHanhNghe
/**
 * Hình thức tổ chức hành nghề. Phòng công chứng hay văn phòng công chứng.
 */
hinhThucToChuc?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
