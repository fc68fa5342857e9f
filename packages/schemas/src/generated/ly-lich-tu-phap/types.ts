// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { CoQuan, GiayToTuyThan, HoTen, KhongRo, MoRong, Nguoi, QuyetDinh, SieuDuLieu, SuKienTrangThai, ThamChieuCanBo, ThamChieuVanBan, Tien, VanBan } from "../chung/types.ts";

/**
 * Tội danh đã tuyên. Một tội danh trong bản án: tên tội, điều luật áp dụng, và mã tội khi xử theo Bộ luật Hình sự năm 2015.
 */
export interface ToiDanhDaTuyen {
/**
 * Tên tội. Tên tội chép như bản án; bộ luật cũ có tên khác thì giữ tên cũ.
 */
tenToi?: string
/**
 * Điều luật áp dụng. Bộ luật hoặc luật đã áp dụng và điều, khoản, điểm; số điều của bộ luật cũ khác số điều của bộ luật năm 2015.
 */
dieuLuat?: ThamChieuVanBan
/**
 * Mã tội danh. Mã tội danh là số điều của Bộ luật Hình sự 100/2015/QH13; bản án xử theo bộ luật trước không có mã này.
 */
maToiDanh?: string
}

/**
 * Hình phạt đã tuyên. Một hình phạt chính hoặc bổ sung, với thời hạn hoặc mức tiền. Không có hình phạt bổ sung thì để danh sách rỗng, không ghi hai gạch chéo như trên phiếu giấy.
 */
export interface HinhPhatDaTuyen {
/**
 * Loại hình phạt. Loại hình phạt; phạt tiền và trục xuất có hai mã, là hình phạt chính hay bổ sung.
 */
loai?: string
/**
 * Thời hạn. Thời hạn theo ISO 8601: P3Y6M là 3 năm 6 tháng; tù chung thân, tử hình không có thời hạn.
 */
thoiHan?: string
/**
 * Mức tiền phạt. Mức tiền khi hình phạt là phạt tiền.
 */
mucTien?: Tien
/**
 * Nội dung hình phạt. Nội dung không diễn tả được bằng loại, thời hạn, mức tiền, ví dụ chức vụ bị cấm hoặc nơi cấm cư trú.
 */
noiDung?: string
}

/**
 * Nghĩa vụ dân sự trong bản án hình sự. Một khoản bồi thường, trả lại tài sản hoặc nghĩa vụ dân sự khác; kết quả thi hành đến từ cơ quan thi hành án dân sự.
 */
export interface NghiaVuDanSu {
/**
 * Nội dung nghĩa vụ. Nghĩa vụ là gì và đối với ai, chép ngắn gọn từ bản án.
 */
noiDung?: string
/**
 * Số tiền nghĩa vụ. Số tiền của nghĩa vụ, khi tính được bằng tiền.
 */
soTien?: Tien
/**
 * Quyết định thi hành án dân sự. Mã quyết định thi hành án dân sự về nghĩa vụ này.
 */
maQuyetDinhThiHanhAn?: string
/**
 * Ngày thi hành xong. Ngày đã thi hành xong nghĩa vụ; chưa xong thì để trống.
 */
ngayHoanThanh?: string
}

/**
 * Bản án hình sự. Một bản án hình sự đã có hiệu lực pháp luật trong lý lịch tư pháp của một người; bản án sau thêm vào cùng lý lịch, không thay bản án trước.
 */
export interface BanAn {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã bản ghi lý lịch. Mã bản ghi lý lịch tư pháp mà bản án này thuộc về.
 */
maLyLich?: string
/**
 * Thứ tự trong lý lịch. Số thứ tự của bản án trong lý lịch, theo ngày tuyên án.
 */
thuTu?: number
/**
 * Số bản án. Số, ký hiệu của bản án, chép như trên bản án.
 */
soBanAn?: string
/**
 * Ngày, tháng, năm tuyên án. Ngày, tháng, năm Tòa án tuyên bản án.
 */
ngayTuyenAn?: string
/**
 * Tòa án đã tuyên. Tòa án đã tuyên, theo tên lúc tuyên; Tòa án đã giải thể năm 2025 vẫn giữ tên cũ.
 */
toaAn?: CoQuan
/**
 * Cấp xét xử. Cấp xét xử của bản án.
 */
capXetXu?: string
/**
 * Bản án sơ thẩm/phúc thẩm liên quan. Mã các bản án khác của cùng vụ án: bản án sơ thẩm của bản án phúc thẩm, và ngược lại.
 */
maBanAnLienQuan?: string[]
/**
 * Ngày có hiệu lực pháp luật. Ngày bản án có hiệu lực pháp luật; không trước ngày tuyên án.
 */
ngayCoHieuLuc?: string
/**
 * Tội danh. Các tội danh của người này trong bản án.
 */
toiDanh?: ToiDanhDaTuyen[]
/**
 * Hình phạt chính. Hình phạt chính; nhiều tội thì mỗi tội một hình phạt hoặc một hình phạt đã tổng hợp.
 */
hinhPhatChinh?: HinhPhatDaTuyen[]
/**
 * Án treo: thời gian thử thách. Thời gian thử thách của án treo theo ISO 8601, ví dụ P2Y; không phải án treo thì để trống.
 */
anTreo?: string
/**
 * Hình phạt bổ sung. Hình phạt bổ sung; không có thì là danh sách rỗng, không ghi hai gạch chéo.
 */
hinhPhatBoSung?: HinhPhatDaTuyen[]
/**
 * Nghĩa vụ dân sự. Các nghĩa vụ dân sự trong bản án; kết quả do cơ quan thi hành án dân sự cung cấp.
 */
nghiaVuDanSu?: NghiaVuDanSu[]
/**
 * Án phí. Án phí mà người bị kết án phải nộp.
 */
anPhi?: Tien
/**
 * Tình trạng thi hành án. Mã các quyết định, giấy chứng nhận thi hành án của bản án này, theo thời gian; quyết định cuối cùng là tình trạng thi hành án. Chưa có thì là danh sách rỗng.
 */
maQuyetDinhThiHanhAn?: string[]
/**
 * Xóa án tích. Mã bản ghi xóa án tích của bản án này; chưa được xóa thì để trống.
 */
maXoaAnTich?: string
/**
 * Cập nhật tại nguồn lúc. Thời điểm cơ quan cung cấp cập nhật thông tin này trong hệ thống của mình; dùng để tính thời hạn cung cấp.
 */
capNhatTaiNguonLuc?: string
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
 * Doanh nghiệp, hợp tác xã bị tuyên bố phá sản. Doanh nghiệp hoặc hợp tác xã bị tuyên bố phá sản.
 */
export interface DoanhNghiepPhaSan {
/**
 * Tên doanh nghiệp. Tên doanh nghiệp, hợp tác xã như trong quyết định.
 */
ten?: string
/**
 * Mã số doanh nghiệp. Mã số doanh nghiệp 10 chữ số, có thể kèm 3 chữ số của chi nhánh.
 */
maSoDoanhNghiep?: string
}

/**
 * Thời hạn cấm. Khoảng thời gian không được đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã.
 */
export interface ThoiHanCam {
/**
 * Cấm từ ngày. Ngày đầu tiên bị cấm.
 */
tu?: string
/**
 * Cấm đến hết ngày. Ngày cuối cùng bị cấm, kể cả ngày này; quyết định không ghi thời hạn thì để trống.
 */
den?: string
}

/**
 * Cấm đảm nhiệm chức vụ. Quyết định tuyên bố phá sản trong đó một người bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã. Hết thời hạn thì không còn trên phiếu.
 */
export interface CamDamNhiemChucVu {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã bản ghi lý lịch. Mã bản ghi lý lịch tư pháp của người bị cấm.
 */
maLyLich?: string
/**
 * Cá nhân. Người bị cấm, ghi như trong quyết định.
 */
caNhan?: Nguoi
/**
 * Quyết định tuyên bố phá sản. Quyết định tuyên bố phá sản của Tòa án.
 */
quyetDinh?: QuyetDinh
/**
 * Chức vụ bị cấm đảm nhiệm. Chức vụ bị cấm đảm nhiệm, hoặc việc thành lập, quản lý bị cấm.
 */
chucVuBiCam?: string
/**
 * Doanh nghiệp, hợp tác xã. Doanh nghiệp, hợp tác xã mà người này đã quản lý.
 */
doanhNghiep?: DoanhNghiepPhaSan
/**
 * Thời hạn không được thành lập, quản lý. Thời hạn không được đảm nhiệm chức vụ, thành lập, quản lý.
 */
thoiHan?: ThoiHanCam
/**
 * Trạng thái. Còn bị cấm hay đã hết hạn; suy ra từ thời hạn, cập nhật khi hết hạn.
 */
trangThai?: string
/**
 * Cập nhật tại nguồn lúc. Thời điểm cơ quan cung cấp cập nhật thông tin này trong hệ thống của mình; dùng để tính thời hạn cung cấp.
 */
capNhatTaiNguonLuc?: string
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
 * Thông tin về hành vi phạm tội mới. Thông tin cơ quan tố tụng cung cấp về việc người đang có án tích có hành vi phạm tội mới hay không.
 */
export interface HanhViPhamToiMoi {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã bản ghi lý lịch. Mã bản ghi lý lịch tư pháp của người này.
 */
maLyLich?: string
/**
 * Cá nhân. Người mà thông tin nói tới, ghi như trong văn bản tố tụng.
 */
caNhan?: Nguoi
/**
 * Loại quyết định tố tụng. Loại quyết định tố tụng; hai loại (điểm b, điểm đ) vẫn cho ghi đã được xóa án tích.
 */
loaiQuyetDinh?: string
/**
 * Văn bản. Quyết định hoặc bản án của cơ quan tố tụng: số, ngày, cơ quan ban hành.
 */
vanBan?: VanBan
/**
 * Cơ quan cung cấp. Cơ quan đã cung cấp thông tin.
 */
coQuanCungCap?: CoQuan
/**
 * Cập nhật tại nguồn lúc. Thời điểm cơ quan cung cấp cập nhật thông tin này trong hệ thống của mình; dùng để tính thời hạn cung cấp.
 */
capNhatTaiNguonLuc?: string
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
 * Khóa định danh. Khóa nối lý lịch với một người: số định danh cá nhân, hoặc số hộ chiếu khi không có số định danh.
 */
export interface KhoaDinhDanh {
/**
 * Loại khóa định danh. Loại khóa; số hộ chiếu chỉ khi người này không có số định danh cá nhân.
 */
loai?: string
/**
 * Giá trị khóa. Số định danh 12 chữ số hoặc số hộ chiếu, chép nguyên.
 */
giaTri?: string
}

/**
 * Một lần truy vết. Một lần xem hoặc sửa lý lịch: ai, lúc nào, làm gì, để làm gì.
 */
export interface TruyVet {
/**
 * Thời điểm. Thời điểm, có múi giờ.
 */
thoiDiem?: string
/**
 * Hành động. Việc đã làm với lý lịch.
 */
hanhDong?: "lap" | "xem" | "sua" | "cung-cap"
/**
 * Người thực hiện. Người đã thực hiện.
 */
nguoiThucHien?: ThamChieuCanBo
/**
 * Cơ quan thực hiện. Cơ quan của người thực hiện.
 */
coQuan?: CoQuan
/**
 * Mục đích. Mục đích xem hoặc cung cấp.
 */
mucDich?: string
/**
 * Các trường. Con trỏ JSON tới các trường đã xem hoặc sửa; trống là cả lý lịch. Không ghi giá trị.
 */
truong?: string[]
}

/**
 * Lý lịch tư pháp. Lý lịch tư pháp của một người: khóa định danh, các bản án theo thời gian, các lệnh cấm, tình trạng hiện tại, nhật ký truy vết. Mỗi người một lý lịch, lưu trữ vĩnh viễn.
 */
export interface LyLich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã lý lịch tư pháp. Mã lý lịch tư pháp. Cách đánh mã cũ gồm mã cơ quan, năm và số; cách mới theo từ điển dữ liệu của Bộ Công an chưa thấy, nên để tự do.
 */
maLyLich?: string
/**
 * Ngày lập. Ngày lập lý lịch tư pháp.
 */
ngayLap?: string
/**
 * Khóa định danh. Khóa dùng để nối thông tin từ mọi nguồn vào đúng một người.
 */
khoaDinhDanh?: KhoaDinhDanh
/**
 * Cá nhân. Người có lý lịch tư pháp.
 */
caNhan?: Nguoi
/**
 * Họ tên cha. Họ tên cha của người có lý lịch.
 */
hoTenCha?: HoTen
/**
 * Họ tên mẹ. Họ tên mẹ của người có lý lịch.
 */
hoTenMe?: HoTen
/**
 * Họ tên vợ/chồng. Họ tên vợ hoặc chồng của người có lý lịch.
 */
hoTenVoChong?: HoTen
/**
 * Các bản án. Mã các bản án, theo thứ tự thời gian; bản án sau thêm vào cuối.
 */
maBanAn?: string[]
/**
 * Các quyết định cấm đảm nhiệm chức vụ…. Mã các bản ghi cấm đảm nhiệm chức vụ.
 */
maCamDamNhiem?: string[]
/**
 * Tình trạng án tích hiện tại. Tình trạng hiện tại của cả lý lịch: không bị kết án, còn án tích, hay mọi án tích đã được xóa. Khác câu trả lời trên phiếu và khác tình trạng của từng bản án.
 */
tinhTrangAnTich?: "khong-bi-ket-an" | "co-an-tich" | "da-duoc-xoa-an-tich"
/**
 * Cơ quan lập. Cơ quan lập lý lịch: Cục Hồ sơ nghiệp vụ Bộ Công an hoặc Công an cấp tỉnh; trước 01/3/2025 là Trung tâm Lý lịch tư pháp quốc gia hoặc Sở Tư pháp.
 */
coQuanLap?: CoQuan
/**
 * Nhật ký truy cập, chỉnh sửa. Nhật ký truy cập, chỉnh sửa, theo thời gian.
 */
lichSuTruyVet?: TruyVet[]
/**
 * Lưu trữ. Thời hạn lưu trữ, luôn là vĩnh viễn.
 */
thoiHanLuuTru?: "vinh-vien"
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
 * Chức vụ bị cấm. Một chức vụ bị cấm đảm nhiệm và thời hạn.
 */
export interface ChucVuBiCam {
/**
 * Chức vụ. Chức vụ bị cấm đảm nhiệm, hoặc việc thành lập, quản lý bị cấm.
 */
chucVu?: string
/**
 * Thời hạn. Thời hạn của lệnh cấm.
 */
thoiHan?: ThoiHanCam
/**
 * Bản ghi cấm đảm nhiệm. Mã bản ghi cấm đảm nhiệm chức vụ làm căn cứ.
 */
maCamDamNhiem?: string
}

/**
 * Nội dung cấm trên phiếu. Câu trả lời về việc cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã.
 */
export interface NoiDungCam {
/**
 * Đang bị cấm. Đúng khi đang bị cấm; sai nghĩa là không bị cấm.
 */
biCam?: boolean
/**
 * Các chức vụ bị cấm. Các chức vụ đang bị cấm và thời hạn; rỗng khi không bị cấm.
 */
cacChucVu?: ChucVuBiCam[]
}

/**
 * Án tích chưa được xóa. Một án tích chưa được xóa vào ngày cấp phiếu.
 */
export interface AnTichChuaXoa {
/**
 * Mã bản án. Mã bản ghi bản án; dùng để đối chiếu, không in trên phiếu.
 */
maBanAn?: string
/**
 * Tội danh. Tội danh và điều khoản áp dụng.
 */
toiDanh?: ToiDanhDaTuyen[]
/**
 * Hình phạt chính. Hình phạt chính.
 */
hinhPhatChinh?: HinhPhatDaTuyen[]
/**
 * Hình phạt bổ sung. Hình phạt bổ sung; không có thì là danh sách rỗng.
 */
hinhPhatBoSung?: HinhPhatDaTuyen[]
}

/**
 * Phiếu lý lịch tư pháp số 1. Phiếu số 1 cấp cho cá nhân, cơ quan, tổ chức: chỉ ghi án tích chưa được xóa, và chỉ ghi lệnh cấm khi có yêu cầu.
 */
export interface PhieuSo1 {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã bản ghi lý lịch. Mã bản ghi lý lịch tư pháp dùng để lập phiếu; không in trên phiếu.
 */
maLyLich?: string
/**
 * Số phiếu. Số của phiếu.
 */
soPhieu?: string
/**
 * Ngày cấp. Ngày cấp phiếu; án tích và lệnh cấm xét vào ngày này.
 */
ngayCap?: string
/**
 * Cơ quan cấp. Cục Hồ sơ nghiệp vụ Bộ Công an hoặc Công an cấp tỉnh; trước 01/3/2025 là Trung tâm Lý lịch tư pháp quốc gia hoặc Sở Tư pháp.
 */
coQuanCap?: CoQuan
/**
 * Dạng. Phiếu giấy hay phiếu điện tử, giá trị như nhau.
 */
dangPhieu?: string
/**
 * Hiển thị trên ứng dụng định danh quốc gia. Đúng khi phiếu được hiển thị trên ứng dụng định danh quốc gia.
 */
hienThiUngDungDinhDanh?: boolean
/**
 * Người được cấp. Người được cấp phiếu: họ tên, giới tính, ngày sinh, nơi sinh, quốc tịch, nơi cư trú, số định danh hoặc hộ chiếu.
 */
nguoiDuocCap?: Nguoi
/**
 * Tình trạng án tích. Câu trả lời của phiếu: án tích đã được xóa hoặc được đại xá thì ghi không có án tích. Với người nước ngoài, phiếu in thêm “trong thời gian cư trú tại Việt Nam”.
 */
tinhTrangAnTich?: "khong-co-an-tich" | "co-an-tich"
/**
 * Án tích (chưa được xóa). Các án tích chưa được xóa; án tích đã được xóa không bao giờ có ở đây, nên không có chỗ để ghi việc xóa.
 */
anTich?: AnTichChuaXoa[]
/**
 * Có yêu cầu xác nhận nội dung cấm. Người yêu cầu có đề nghị xác nhận nội dung cấm hay không.
 */
coYeuCauNoiDungCam?: boolean
/**
 * Thông tin cấm đảm nhiệm chức vụ…. Nội dung cấm, chỉ khi có yêu cầu; không có yêu cầu thì bỏ cả phần này.
 */
camDamNhiem?: NoiDungCam
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
 * Xóa án tích ghi trên phiếu. Án tích này đã được xóa hay chưa, theo cách nào, ngày nào.
 */
export interface XoaAnTichTrenPhieu {
/**
 * Tình trạng. Tình trạng của án tích: co-an-tich là chưa được xóa, các mã khác nói vì sao không còn.
 */
trangThai?: string
/**
 * Ngày được xóa. Ngày được xóa án tích.
 */
ngay?: string
}

/**
 * Án tích. Một án tích, kể cả đã được xóa, với đủ bản án, hình phạt, nghĩa vụ, thi hành và xóa.
 */
export interface AnTichDayDu {
/**
 * Thứ tự. Số thứ tự án tích trên phiếu, theo ngày tuyên án.
 */
thuTu?: number
/**
 * Số bản án. Số bản án.
 */
soBanAn?: string
/**
 * Ngày tuyên án. Ngày tuyên án.
 */
ngayTuyenAn?: string
/**
 * Tòa án đã tuyên. Tòa án đã tuyên.
 */
toaAn?: CoQuan
/**
 * Mã bản án. Mã bản ghi bản án; dùng để đối chiếu, không in trên phiếu.
 */
maBanAn?: string
/**
 * Tội danh. Tội danh và điều khoản áp dụng.
 */
toiDanh?: ToiDanhDaTuyen[]
/**
 * Hình phạt chính. Hình phạt chính.
 */
hinhPhatChinh?: HinhPhatDaTuyen[]
/**
 * Hình phạt bổ sung. Hình phạt bổ sung; không có thì là danh sách rỗng.
 */
hinhPhatBoSung?: HinhPhatDaTuyen[]
/**
 * Nghĩa vụ dân sự. Nghĩa vụ dân sự trong bản án.
 */
nghiaVuDanSu?: NghiaVuDanSu[]
/**
 * Án phí. Án phí.
 */
anPhi?: Tien
/**
 * Tình trạng thi hành án. Tình trạng thi hành án, lấy từ quyết định mới nhất: loại, số, ngày, Tòa án hoặc cơ quan.
 */
tinhTrangThiHanhAn?: string
/**
 * Xóa án tích. Đã được xóa hay chưa, và ngày được xóa.
 */
xoaAnTich?: XoaAnTichTrenPhieu
}

/**
 * Phiếu lý lịch tư pháp số 2. Phiếu số 2 ghi đầy đủ mọi án tích, kể cả án tích đã được xóa, và mọi lệnh cấm; rất nhạy cảm.
 */
export interface PhieuSo2 {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã bản ghi lý lịch. Mã bản ghi lý lịch tư pháp dùng để lập phiếu; không in trên phiếu.
 */
maLyLich?: string
/**
 * Số phiếu. Số của phiếu.
 */
soPhieu?: string
/**
 * Ngày cấp. Ngày cấp phiếu; án tích và lệnh cấm xét vào ngày này.
 */
ngayCap?: string
/**
 * Cơ quan cấp. Cục Hồ sơ nghiệp vụ Bộ Công an hoặc Công an cấp tỉnh; trước 01/3/2025 là Trung tâm Lý lịch tư pháp quốc gia hoặc Sở Tư pháp.
 */
coQuanCap?: CoQuan
/**
 * Dạng. Phiếu giấy hay phiếu điện tử, giá trị như nhau.
 */
dangPhieu?: string
/**
 * Hiển thị trên ứng dụng định danh quốc gia. Đúng khi phiếu được hiển thị trên ứng dụng định danh quốc gia.
 */
hienThiUngDungDinhDanh?: boolean
/**
 * Người được cấp. Người được cấp phiếu: họ tên, giới tính, ngày sinh, nơi sinh, quốc tịch, nơi cư trú, số định danh hoặc hộ chiếu.
 */
nguoiDuocCap?: Nguoi
/**
 * Tình trạng án tích. Câu trả lời của phiếu: không có án tích chỉ khi chưa bao giờ bị kết án.
 */
tinhTrangAnTich?: "khong-co-an-tich" | "co-an-tich"
/**
 * Họ tên cha. Họ tên cha của người được cấp phiếu.
 */
hoTenCha?: HoTen
/**
 * Họ tên mẹ. Họ tên mẹ của người được cấp phiếu.
 */
hoTenMe?: HoTen
/**
 * Họ tên vợ/chồng. Họ tên vợ hoặc chồng của người được cấp phiếu.
 */
hoTenVoChong?: HoTen
/**
 * Toàn bộ án tích, kể cả đã xóa. Toàn bộ án tích theo thứ tự thời gian, kể cả đã được xóa.
 */
anTich?: AnTichDayDu[]
/**
 * Thông tin cấm đảm nhiệm chức vụ…. Nội dung cấm; Phiếu số 2 luôn có phần này.
 */
camDamNhiem?: NoiDungCam
/**
 * Cấp cho. Cấp cho cơ quan tiến hành tố tụng, hay cho cá nhân tự biết; từ 01/7/2026 không ai được đòi cá nhân nộp Phiếu số 2.
 */
mucDichCap?: string
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
 * Quyết định thi hành án. Một quyết định hoặc giấy chứng nhận về việc chấp hành bản án hình sự: hoãn, miễn, giảm, đặc xá, chấp hành xong…
 */
export interface QuyetDinhThiHanhAnHinhSu {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã bản ghi lý lịch. Mã bản ghi lý lịch tư pháp mà quyết định này thuộc về.
 */
maLyLich?: string
/**
 * Loại quyết định/giấy chứng nhận. Loại quyết định hoặc giấy chứng nhận.
 */
loai?: string
/**
 * Số. Số, ký hiệu của quyết định, giấy chứng nhận.
 */
so?: string
/**
 * Ngày. Ngày ra quyết định hoặc cấp giấy chứng nhận.
 */
ngay?: string
/**
 * Cơ quan ra quyết định. Tòa án hoặc cơ quan đã ra quyết định, cấp giấy chứng nhận.
 */
coQuan?: CoQuan
/**
 * Bản án liên quan. Mã bản ghi bản án mà quyết định này thi hành.
 */
maBanAn?: string
/**
 * Nội dung. Nội dung của quyết định, ví dụ giảm bao nhiêu thời gian.
 */
noiDung?: string
/**
 * Ngày chấp hành xong. Ngày chấp hành xong hình phạt; từ ngày này tính thời hạn xóa án tích.
 */
ngayChapHanhXong?: string
/**
 * Cập nhật tại nguồn lúc. Thời điểm cơ quan cung cấp cập nhật thông tin này trong hệ thống của mình; dùng để tính thời hạn cung cấp.
 */
capNhatTaiNguonLuc?: string
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
 * Xóa án tích. Việc án tích của một bản án được xóa: cách xóa, kết quả tra cứu hành vi phạm tội mới, ngày được xóa. Cách xóa (bảng hinh-thuc-xoa-an-tich) khác tình trạng của án tích (bảng tinh-trang-an-tich).
 */
export interface XoaAnTich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Mã bản ghi lý lịch. Mã bản ghi lý lịch tư pháp của người được xóa án tích.
 */
maLyLich?: string
/**
 * Bản án được xóa. Mã bản ghi bản án có án tích được xóa.
 */
maBanAn?: string
/**
 * Hình thức. Đương nhiên, theo quyết định của Tòa án, do tội phạm được xóa bỏ, hay do đại xá.
 */
hinhThuc?: string
/**
 * Ngày đủ thời hạn. Ngày đủ thời hạn để đương nhiên được xóa án tích, tính từ khi chấp hành xong; máy tính ra, người kiểm tra lại.
 */
ngayDuDieuKien?: string
/**
 * Kết quả tra cứu hành vi phạm tội mới. Kết quả tra cứu hành vi phạm tội mới trong thời hạn đang có án tích, trước khi ghi đã được xóa án tích.
 */
ketQuaTraCuu?: string
/**
 * Vẫn được xóa án tích. Đúng khi có thông tin tố tụng nhưng thuộc điểm b hoặc điểm đ của Điều 33 khoản 1, vẫn được ghi đã xóa án tích.
 */
vanDuocXoa?: boolean
/**
 * Quyết định của Tòa án. Quyết định của Tòa án về việc xóa án tích.
 */
quyetDinh?: VanBan
/**
 * Ngày được xóa án tích. Ngày được xóa án tích.
 */
ngayXoa?: string
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
 * Chứng thực chữ ký trên tờ khai. Việc chứng thực chữ ký trên tờ khai gửi qua bưu chính.
 */
export interface ChungThucChuKyToKhai {
/**
 * Mã bản ghi chứng thực. Mã bản ghi chứng thực chữ ký ở cơ sở dữ liệu chứng thực.
 */
maChungThuc?: string
/**
 * Số chứng thực. Số chứng thực.
 */
so?: string
/**
 * Ngày chứng thực. Ngày chứng thực.
 */
ngay?: string
/**
 * Nơi chứng thực. Nơi chứng thực.
 */
coQuan?: CoQuan
}

/**
 * Yêu cầu cấp Phiếu lý lịch tư pháp. Một yêu cầu cấp một loại phiếu; muốn cả hai loại thì lập hai hồ sơ.
 */
export interface YeuCauCapPhieu {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Ngày nộp. Ngày nộp yêu cầu; nộp qua bưu chính là ngày cơ quan nhận được.
 */
ngayNop?: string
/**
 * Thời điểm nộp. Thời điểm nộp trong ngày nộp, có múi giờ; thời hạn trả lời tính từ đây.
 */
thoiDiemNop?: string
/**
 * Loại phiếu. Loại phiếu yêu cầu; mỗi hồ sơ một loại.
 */
loaiPhieu?: string
/**
 * Hình thức. Nộp trực tuyến, qua bưu chính hay trực tiếp. Dùng bảng kênh thực hiện chung của dịch vụ công, vì ba cách của luật trùng ba kênh ấy.
 */
hinhThuc?: string
/**
 * Người yêu cầu. Người nộp yêu cầu: chính người được cấp, người thân, hoặc người được ủy quyền.
 */
nguoiYeuCau?: Nguoi
/**
 * Người được cấp. Người được cấp phiếu: công dân Việt Nam, hoặc người nước ngoài đang hay đã cư trú tại Việt Nam, từ đủ 16 tuổi.
 */
nguoiDuocCap?: Nguoi
/**
 * Quan hệ. Người yêu cầu là gì của người được cấp.
 */
quanHe?: string
/**
 * Văn bản ủy quyền công chứng/chứng thực. Văn bản ủy quyền được công chứng hoặc chứng thực, khi người yêu cầu là người khác.
 */
vanBanUyQuyen?: VanBan
/**
 * Chứng thực chữ ký trên tờ khai. Chứng thực chữ ký trên tờ khai, khi gửi qua bưu chính.
 */
chungThucChuKy?: ChungThucChuKyToKhai
/**
 * Giấy chứng nhận căn cước. Giấy chứng nhận căn cước của người gốc Việt Nam chưa xác định được quốc tịch.
 */
giayChungNhanCanCuoc?: GiayToTuyThan
/**
 * Giấy tờ đi lại quốc tế. Giấy tờ đi lại quốc tế của người không quốc tịch.
 */
giayToDiLaiQuocTe?: GiayToTuyThan
/**
 * Cơ quan tiếp nhận. Cơ quan tiếp nhận hồ sơ.
 */
coQuanTiepNhan?: CoQuan
/**
 * Diện miễn, giảm phí. Diện được miễn, giảm phí, ghi bằng chữ: danh mục các diện chưa thấy.
 */
mienGiamPhi?: string
/**
 * Kết quả tiếp nhận. Kết quả tiếp nhận hiện tại: nhận, yêu cầu bổ sung, từ chối.
 */
ketQuaTiepNhan?: string
/**
 * Thời điểm thông báo. Thời điểm thông báo kết quả tiếp nhận lần đầu.
 */
thoiDiemThongBao?: string
/**
 * Quá trình tiếp nhận. Các lần trả lời tiếp nhận, theo thời gian.
 */
quaTrinhTiepNhan?: SuKienTrangThai[]
/**
 * Mã phiếu đã cấp. Mã bản ghi phiếu đã cấp cho yêu cầu này.
 */
maPhieu?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
