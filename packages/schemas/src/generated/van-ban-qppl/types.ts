// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuKySo, CoQuan, KhongRo, MoRong, NgayKhuyet, NguoiKy, SieuDuLieu, TepDinhKem } from "../chung/types.ts";

/**
 * Tham chiếu văn bản quy phạm pháp luật. Một văn bản trong quan hệ, kể cả văn bản chưa có trong kho: khi ấy số, ký hiệu và ngày ban hành cho biết là văn bản nào. Số, ký hiệu không duy nhất.
 */
export interface ThamChieuVanBanQppl {
/**
 * Số định danh văn bản. Số định danh của văn bản, khi văn bản đã có trong kho.
 */
soDinhDanhVanBan?: string
/**
 * Số, ký hiệu. Số, ký hiệu in trên văn bản.
 */
soKyHieu: string
/**
 * Ngày ban hành. Ngày ban hành; văn bản cũ có thể chỉ biết tháng hoặc năm.
 */
ngayBanHanh?: NgayKhuyet
/**
 * Tên cơ quan ban hành. Tên cơ quan ban hành vào ngày ban hành; cần khi văn bản của hai cơ quan có cùng số, ký hiệu.
 */
tenCoQuanBanHanh?: string
}

/**
 * Phiên bản điều khoản. Nội dung của điều khoản trong một khoảng thời gian [tuNgay, denNgay).
 */
export interface PhienBanDieuKhoan {
/**
 * Nội dung. Nội dung nguyên văn của đơn vị trong khoảng này, không gồm đơn vị con.
 */
noiDung?: string
/**
 * Hiệu lực từ. Ngày đầu tiên nội dung này có hiệu lực.
 */
tuNgay: string
/**
 * Hiệu lực đến (loại trừ). Ngày đầu tiên nội dung này không còn hiệu lực; vắng mặt là chưa kết thúc.
 */
denNgay?: string
/**
 * Văn bản tạo phiên bản. Văn bản sửa đổi tạo ra phiên bản này; phiên bản đầu không có.
 */
duocTaoBoi?: ThamChieuVanBanQppl
}

/**
 * Điều khoản. Một đơn vị trong cây điều khoản của văn bản, từ phần tới điểm, với các phiên bản nội dung qua thời gian. Định danh không đổi khi nội dung đổi.
 */
export interface DieuKhoanVanBanQppl {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Văn bản. Văn bản có điều khoản này.
 */
vanBan: ThamChieuVanBanQppl
/**
 * Định danh bền vững của đơn vị. Định danh bền vững theo kiểu eId của Akoma Ntoso: cấp và số nối bằng _, đơn vị con nối bằng __; tách khỏi nội dung.
 */
maDieuKhoan: string
/**
 * Cấp. Phần, chương, mục, tiểu mục, điều, khoản hay điểm.
 */
capDo?: string
/**
 * Số/ký hiệu. Số hoặc chữ của đơn vị, ví dụ 12a, đ. Thứ tự điểm: a b c d đ e g h i k l m n o p q r s t u ư v x y.
 */
so?: string
/**
 * Tiêu đề. Tên của phần, chương, điều; khoản và điểm không có.
 */
tieuDe?: string
/**
 * Đơn vị cha. Định danh của đơn vị cha trong cùng văn bản; đơn vị gốc không có.
 */
cha?: string
/**
 * Các phiên bản nội dung. Các phiên bản nội dung, không chồng nhau về thời gian.
 */
phienBan?: PhienBanDieuKhoan[]
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
 * Điều khoản bị tác động. Một điều, khoản, điểm của văn bản đích.
 */
export interface DieuKhoanBiTacDong {
/**
 * Định danh điều khoản. Định danh của đơn vị trong cây điều khoản.
 */
maDieuKhoan?: string
/**
 * Tên điều khoản. Viết như trong văn bản, ví dụ: điểm a khoản 2 Điều 5.
 */
ten: string
}

/**
 * Quan hệ giữa hai văn bản. Văn bản nguồn (ban hành sau) làm gì với văn bản đích. Chỉ lưu một chiều này; chiều ngược (bị, được) suy ra, không lưu.
 */
export interface QuanHeVanBanQppl {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Văn bản tác động (ban hành sau). Văn bản tác động, ban hành sau.
 */
vanBanNguon: ThamChieuVanBanQppl
/**
 * Văn bản bị/được tác động. Văn bản bị tác động hoặc được tác động; chưa có trong kho thì ghi số, ký hiệu và ngày ban hành.
 */
vanBanDich: ThamChieuVanBanQppl
/**
 * Loại quan hệ. Văn bản nguồn làm gì với văn bản đích. Ở ELI mỗi loại là một thuộc tính riêng.
 */
loaiQuanHe?: string
/**
 * Toàn bộ / một phần. Tác động toàn bộ hay một phần; cần với bãi bỏ, thay thế, ngưng hiệu lực, đình chỉ thi hành.
 */
phamVi?: string
/**
 * Điều khoản bị tác động. Các điều khoản bị tác động, khi tác động một phần.
 */
dieuKhoanBiTacDong?: DieuKhoanBiTacDong[]
/**
 * Ngày tác động có hiệu lực. Ngày đầu tiên tác động có hiệu lực; có thể khác ngày có hiệu lực của văn bản nguồn.
 */
ngayHieuLucTacDong?: NgayKhuyet
/**
 * Ngày tác động kết thúc. Ngày đầu tiên tác động không còn, khi văn bản có hiệu lực trở lại sau ngưng hiệu lực hoặc đình chỉ thi hành.
 */
ngayKetThucTacDong?: NgayKhuyet
/**
 * Điều khoản nguồn quy định. Điều khoản của văn bản nguồn quy định việc này.
 */
canCuDieuKhoan?: string
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
 * Người ký văn bản. Chức danh và người ký cho một cơ quan ban hành.
 */
export interface NguoiKyVanBanQppl {
/**
 * Ký cho cơ quan. Tên cơ quan mà người này ký thay, viết như trong coQuanBanHanh; cần khi có nhiều cơ quan.
 */
tenCoQuan?: string
/**
 * Người ký. Họ tên và chức danh của người ký.
 */
nguoiKy?: NguoiKy
}

/**
 * Địa phương áp dụng. Tỉnh hoặc xã mà văn bản địa phương áp dụng, theo bộ mã vào ngày ban hành.
 */
export interface DiaPhuongApDung {
/**
 * Mã tỉnh. Mã tỉnh, thành phố vào ngày ban hành; sau ngày 01/7/2025 là mã mới.
 */
maTinh?: string
/**
 * Mã xã. Mã xã, phường khi văn bản là của cấp xã.
 */
maXa?: string
/**
 * Bộ mã. Bộ mã đơn vị hành chính đã dùng.
 */
boMaDvhc?: string
}

/**
 * Văn bản quy phạm pháp luật. Một văn bản quy phạm pháp luật, hoặc một văn bản hợp nhất (không phải văn bản quy phạm pháp luật). Quan hệ với văn bản khác nằm ở bản ghi quan-he, nội dung theo điều khoản ở bản ghi dieu-khoan.
 */
export interface VanBanQppl {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Số định danh văn bản (định danh dữ liệu chủ). Số định danh dữ liệu chủ của văn bản; không đổi, không suy lại khi sửa số hay ngày. Quy tắc cấp chưa thấy nên chỉ giới hạn độ dài.
 */
soDinhDanhVanBan?: string
/**
 * Định danh Akoma Ntoso. Định danh đề xuất theo cách đặt tên của Akoma Ntoso: /akn/vn/act/<loại>/<cơ quan>/<ngày ban hành>/<số>, chữ thường không dấu. Bản tiếng Việt vào một ngày thêm /vie@<ngày>; phần ấy không ghi ở đây.
 */
dinhDanhAkn?: string
/**
 * Số ký hiệu. Số, ký hiệu chép như trên văn bản. Không duy nhất: luật trước năm 1992 và văn bản địa phương trùng số.
 */
soKyHieu?: string
/**
 * Tên văn bản (trích yếu). Tên gọi hoặc trích yếu của văn bản.
 */
tenVanBan?: string
/**
 * Loại văn bản. Hình thức văn bản; văn bản hợp nhất ghi hình thức của văn bản được hợp nhất và laVanBanHopNhat là đúng.
 */
loaiVanBan?: string
/**
 * Là văn bản hợp nhất. Đúng khi đây là văn bản hợp nhất: không phải văn bản quy phạm pháp luật, không có ngày hiệu lực riêng, không làm căn cứ được. Vắng mặt nghĩa là không.
 */
laVanBanHopNhat?: boolean
/**
 * Cơ quan ban hành. Các cơ quan ban hành, tên vào ngày ban hành; văn bản liên tịch có nhiều cơ quan.
 */
coQuanBanHanh?: CoQuan[]
/**
 * Chức danh, người ký. Chức danh và người ký: một cặp cho mỗi cơ quan ban hành.
 */
nguoiKy?: NguoiKyVanBanQppl[]
/**
 * Ngày ban hành. Ngày ký ban hành; văn bản nhập từ kho cũ có thể chỉ biết năm.
 */
ngayBanHanh?: NgayKhuyet
/**
 * Ngày có hiệu lực. Ngày đầu tiên có hiệu lực. Không ghi khi chưa xác định: văn bản không có ngày thì không lúc nào có hiệu lực. Kho thực tế có giá trị chỉ có năm: giữ nguyên, không đoán ngày.
 */
ngayCoHieuLuc?: NgayKhuyet
/**
 * Ngày hết hiệu lực. Ngày đầu tiên không còn hiệu lực (khoảng nửa mở).
 */
ngayHetHieuLuc?: NgayKhuyet
/**
 * Lý do hết hiệu lực. Vì sao hết hiệu lực toàn bộ, chép theo nguồn.
 */
lyDoHetHieuLuc?: string
/**
 * Lý do hết hiệu lực một phần. Vì sao hết hiệu lực một phần, chép theo nguồn; điều khoản cụ thể nằm ở bản ghi quan-he.
 */
lyDoHetHieuLucMotPhan?: string
/**
 * Tình trạng hiệu lực. Tình trạng vào ngày ngayXetTinhTrang, chỉ để chuyển cho hệ thống không tự tính được. Nguồn của tình trạng là các ngày và quan hệ.
 */
tinhTrangHieuLuc?: string
/**
 * Ngày xét tình trạng. Ngày mà tinhTrangHieuLuc nói tới.
 */
ngayXetTinhTrang?: string
/**
 * Phạm vi. Văn bản của trung ương hay của một địa phương.
 */
phamVi?: string
/**
 * Địa phương áp dụng. Địa phương áp dụng, khi phạm vi là một địa phương.
 */
diaPhuong?: DiaPhuongApDung
/**
 * Ngành. Ngành, ghi bằng chữ: danh mục ngành chưa thấy.
 */
nganh?: string[]
/**
 * Lĩnh vực. Lĩnh vực, ghi bằng chữ: danh mục lĩnh vực chưa thấy.
 */
linhVuc?: string[]
/**
 * Ngày đăng công báo. Ngày đăng Công báo.
 */
ngayDangCongBao?: NgayKhuyet
/**
 * Số công báo. Số Công báo, chép như trên Công báo.
 */
soCongBao?: string
/**
 * Nguồn thu thập. Nguồn mà văn bản được thu thập. Siêu dữ liệu do phần mềm thu thập ghi có thể sai: đối chiếu với chính văn bản.
 */
nguonThuThap?: string
/**
 * Thông tin áp dụng. Điều cần biết khi áp dụng: chuyển tiếp, áp dụng trở về trước.
 */
thongTinApDung?: string
/**
 * Tệp gốc ký số. Tệp gốc ký số của văn bản, kèm băm SHA-256.
 */
tepGoc?: TepDinhKem[]
/**
 * Chữ ký số. Chữ ký số của cơ quan ban hành trên tệp gốc; văn bản ký số là bản gốc.
 */
chuKySo?: ChuKySo[]
/**
 * Ngôn ngữ bản. Ngôn ngữ của bản này; bản tiếng Việt là bản gốc, bản dịch không có giá trị pháp lý.
 */
ngonNgu?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
