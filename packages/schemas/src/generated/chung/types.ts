// Generated from schemas/ by @thongnhat/compiler. Do not edit.
/** Ngày có thể khuyết. Ngày dương lịch ghi đúng phần đã biết: năm (1954), tháng (1954-03), ngày (1954-03-20) hoặc khoảng (1944/1945). Không bao giờ thêm ngày 01 hay tháng 01 cho đủ. So sánh hai ngày khuyết là so sánh hai khoảng: chỉ kết luận khi chắc chắn. */
export type NgayKhuyet = string;

/**
 * Chữ ký số. Mô tả một chữ ký số đặt trên tệp hoặc trên một phần dữ liệu; bản thân chữ ký nằm trong tệp đã ký.
 */
export interface ChuKySo {
/**
 * Loại chữ ký. Chữ ký của cơ quan, tổ chức hay của cá nhân có thẩm quyền.
 */
loaiChuKy?: "co-quan" | "ca-nhan"
/**
 * Người/cơ quan ký. Tên chủ thể trong chứng thư số, chép nguyên dạng DN.
 */
nguoiKy?: string
/**
 * Số hiệu chứng thư số. Số hiệu chứng thư số viết ở hệ mười sáu.
 */
soChungThu?: string
/**
 * Thời điểm ký. Thời điểm ký, có múi giờ, ví dụ +07:00.
 */
thoiDiemKy?: string
/**
 * Dấu thời gian. Dấu thời gian RFC 3161, mã hóa base64.
 */
dauThoiGian?: string
/**
 * Định dạng. Định dạng chữ ký số nâng cao đã dùng.
 */
dinhDang?: "PAdES" | "XAdES" | "CAdES" | "JAdES"
/**
 * Phạm vi ký (tệp hoặc JSON pointer). Tên tệp hoặc con trỏ JSON của phần dữ liệu được ký.
 */
phamViKy?: string
/**
 * Giá trị băm. Giá trị băm SHA-256 của phần được ký, 64 chữ số hệ mười sáu viết thường.
 */
giaTriBam?: string
/**
 * Kết quả kiểm tra. Kết quả kiểm tra chữ ký khi tiếp nhận.
 */
ketQuaKiemTra?: "hop-le" | "khong-hop-le" | "khong-kiem-tra-duoc"
}

/**
 * Họ tên. Họ, chữ đệm và tên của một người, chép đúng như giấy tờ ghi. Các phần họ, chữ đệm, tên chỉ ghi khi nguồn đã tách sẵn; không tách bằng máy, vì tên của nhiều dân tộc và của người nước ngoài không theo thứ tự này.
 */
export interface HoTen {
/**
 * Họ, chữ đệm và tên đầy đủ. Toàn bộ họ, chữ đệm và tên theo đúng thứ tự trên giấy tờ, cách nhau một dấu cách, Unicode dựng sẵn (NFC).
 */
dayDu: string
/**
 * Họ. Phần họ, khi nguồn ghi riêng.
 */
ho?: string
/**
 * Chữ đệm. Phần chữ đệm giữa họ và tên; nhiều người không có.
 */
chuDem?: string
/**
 * Tên. Phần tên gọi, khi nguồn ghi riêng.
 */
ten?: string
/**
 * Dạng không dấu (tìm kiếm). Dạng không dấu chỉ dùng để tìm kiếm, máy sinh ra từ họ tên đầy đủ; không có giá trị pháp lý.
 */
tenKhongDau?: string
/**
 * Tên theo chữ viết gốc (nước ngoài/dân tộc). Tên viết bằng chữ gốc hoặc bằng chữ La-tinh trong hộ chiếu của người nước ngoài, hoặc bằng chữ của dân tộc.
 */
chuGoc?: string
/**
 * Loại tên. Cho biết đây là tên khai sinh, tên gọi khác, tên trước khi thay đổi hay tên khi làm con nuôi.
 */
loaiTen?: string
}

/**
 * Địa chỉ quy đổi. Một địa chỉ hiện hành có thể tương ứng với địa chỉ gốc, do máy quy đổi và người kiểm tra.
 */
export interface DiaChiQuyDoi {
/**
 * Mã tỉnh hiện hành. Mã tỉnh, thành phố vào ngày quy đổi.
 */
maTinh?: string
/**
 * Mã xã hiện hành. Mã xã, phường, đặc khu vào ngày quy đổi.
 */
maXa?: string
/**
 * Tên tỉnh hiện hành. Tên tỉnh, thành phố vào ngày quy đổi.
 */
tenTinh?: string
/**
 * Tên xã hiện hành. Tên xã, phường, đặc khu vào ngày quy đổi.
 */
tenXa?: string
/**
 * Chi tiết dưới cấp xã. Phần dưới cấp xã sau khi quy đổi, nếu biết.
 */
chiTiet?: string
/**
 * Ngày quy đổi. Ngày mà mã và tên hiện hành được tra.
 */
ngayQuyDoi?: string
/**
 * Căn cứ quy đổi. Văn bản và điều khoản mà theo đó đơn vị hành chính cũ thành đơn vị hiện hành; nhiều bước thì nhiều căn cứ, theo thứ tự thời gian.
 */
canCu?: string[]
}

/**
 * Địa chỉ. Một nơi, ghi theo tên và mã đơn vị hành chính của thời điểm ghi. Địa danh cũ trong giấy tờ cũ giữ nguyên; địa chỉ quy đổi sang đơn vị hành chính hiện hành để riêng.
 */
export interface DiaChi {
/**
 * Quốc gia. Quốc gia của địa chỉ; địa chỉ trong nước ghi VN.
 */
maQuocGia?: string
/**
 * Mã tỉnh/thành phố. Mã hai chữ số của tỉnh, thành phố có hiệu lực vào ngày hiệu lực của địa chỉ.
 */
maTinh?: string
/**
 * Mã huyện (lịch sử). Mã ba chữ số của huyện, chỉ có ở địa chỉ trước ngày 01/07/2025; địa chỉ mới không còn cấp huyện.
 */
maHuyen?: string
/**
 * Mã xã/phường/đặc khu. Mã năm chữ số của xã, phường, đặc khu (trước đây cả thị trấn) có hiệu lực vào ngày hiệu lực của địa chỉ.
 */
maXa?: string
/**
 * Tên tỉnh theo thời điểm ghi. Tên tỉnh đúng như giấy tờ ghi tại thời điểm lập.
 */
tenTinh?: string
/**
 * Tên huyện theo thời điểm ghi. Tên huyện đúng như giấy tờ ghi, cho địa chỉ trước ngày 01/07/2025.
 */
tenHuyen?: string
/**
 * Tên xã theo thời điểm ghi. Tên xã, phường đúng như giấy tờ ghi tại thời điểm lập.
 */
tenXa?: string
/**
 * Số nhà, đường, thôn/tổ, cơ sở y tế. Phần dưới cấp xã: số nhà, đường, thôn, tổ dân phố, hoặc tên cơ sở y tế với nơi sinh.
 */
chiTiet?: string
/**
 * Nguyên văn địa chỉ. Toàn bộ địa chỉ chép nguyên văn từ sổ hoặc giấy tờ, giữ lại khi đã tách thành mã.
 */
nguyenVan?: string
/**
 * Bộ mã ĐVHC áp dụng. Bộ mã đơn vị hành chính mà các mã trên thuộc về; mã không kèm bộ mã thì hiểu được nhiều cách.
 */
boMaDvhc?: string
/**
 * Ngày dùng để giải mã ĐVHC. Ngày dùng để tra các mã trên; thường là ngày đăng ký, nên có thể khuyết như ngày đăng ký trong sổ cũ.
 */
ngayHieuLuc?: NgayKhuyet
/**
 * Địa chỉ quy đổi theo ĐVHC hiện hành. Các địa chỉ theo đơn vị hành chính hiện hành có thể tương ứng; xã bị chia thì liệt kê đủ ứng viên, không chọn thay người.
 */
diaChiQuyDoi?: DiaChiQuyDoi[]
/**
 * Địa danh nước ngoài. Địa danh ở nước ngoài, ghi thành phố và quốc gia như giấy tờ.
 */
diaDanhNuocNgoai?: string
}

/**
 * Nơi cư trú. Nơi cư trú và loại cư trú.
 */
export interface NoiCuTru {
/**
 * Loại nơi cư trú. Thường trú, tạm trú, hay nơi ở hiện tại; ghi nơi thường trú trước, không có mới ghi nơi tạm trú.
 */
loai?: string
/**
 * Địa chỉ cư trú. Địa chỉ của nơi cư trú.
 */
diaChi?: DiaChi
}

/**
 * Tệp đính kèm. Một tệp kèm theo bản ghi. Nên gửi đường dẫn và giá trị băm; chỉ gửi nội dung base64 khi hệ thống nhận chưa đọc được đường dẫn.
 */
export interface TepDinhKem {
/**
 * Mã tệp. Mã của tệp trong hệ thống gửi.
 */
ma?: string
/**
 * Loại giấy tờ. Thành phần hồ sơ mà tệp này chứa.
 */
loaiGiayTo?: string
/**
 * Tên giấy tờ. Tên giấy tờ để người đọc hiểu.
 */
tenGiayTo?: string
/**
 * Tên tệp. Tên tệp có phần mở rộng.
 */
tenTep?: string
/**
 * Kiểu nội dung. Kiểu nội dung MIME của tệp.
 */
kieuNoiDung?: string
/**
 * Kích thước. Kích thước tệp tính bằng byte.
 */
kichThuoc?: number
/**
 * Giá trị băm. Giá trị băm SHA-256 của nội dung tệp, để biết tệp không bị đổi.
 */
bam?: string
/**
 * Nội dung. Nội dung tệp mã hóa base64, chỉ khi gửi kèm trực tiếp (tối đa khoảng 10 MB).
 */
noiDung?: string
/**
 * Đường dẫn tham chiếu. Địa chỉ để hệ thống nhận lấy tệp.
 */
duongDan?: string
/**
 * Giấy tờ đã hủy. Đúng khi giấy tờ đã bị hủy khỏi hồ sơ và không dùng nữa.
 */
daHuy?: boolean
}

/**
 * Cơ quan. Một cơ quan nhà nước tại một thời điểm. Cơ quan đã giải thể vẫn giữ tên và mã cũ trong bản ghi cũ.
 */
export interface CoQuan {
/**
 * Mã định danh điện tử cơ quan. Mã định danh điện tử của cơ quan, cấp 1 đứng trước, ví dụ H26.12; chấp nhận cách viết cũ 000.12.00.H26.
 */
maDinhDanh?: string
/**
 * Mã đơn vị trong phần mềm hộ tịch dùng chung. Mã đơn vị mà phần mềm hộ tịch dùng chung đang dùng, thường trùng mã xã năm chữ số.
 */
maDonViHoTich?: string
/**
 * Tên cơ quan. Tên đầy đủ của cơ quan vào thời điểm ghi.
 */
ten?: string
/**
 * Cấp. Cấp của cơ quan; cấp huyện chỉ còn trong bản ghi trước ngày 01/07/2025.
 */
cap?: string
/**
 * Địa bàn. Địa bàn mà cơ quan phụ trách.
 */
diaBan?: DiaChi
/**
 * Hiệu lực từ. Ngày cơ quan bắt đầu hoạt động với tên và mã này.
 */
hieuLucTu?: string
/**
 * Hiệu lực đến. Ngày đầu tiên cơ quan không còn hoạt động với tên và mã này.
 */
hieuLucDen?: string
/**
 * Cơ quan kế thừa. Mã định danh của cơ quan nhận bàn giao sổ và hồ sơ khi cơ quan này giải thể.
 */
coQuanKeThua?: string
}

/**
 * Giấy khai sinh thay giấy tờ tùy thân. Nơi tìm thấy giấy khai sinh của trẻ em trong sổ hộ tịch.
 */
export interface GiayKhaiSinhThayThe {
/**
 * Số giấy khai sinh. Số đăng ký trên giấy khai sinh.
 */
so?: string
/**
 * Quyển số. Quyển sổ đăng ký khai sinh.
 */
quyenSo?: string
/**
 * Nơi đăng ký khai sinh. Cơ quan đã đăng ký khai sinh.
 */
noiDangKy?: CoQuan
/**
 * Ngày đăng ký khai sinh. Ngày đăng ký ghi trên giấy khai sinh.
 */
ngayDangKy?: NgayKhuyet
}

/**
 * Giấy tờ tùy thân. Một giấy tờ dùng để chứng minh người này là ai tại thời điểm đăng ký.
 */
export interface GiayToTuyThan {
/**
 * Loại giấy tờ. Loại giấy tờ đã xuất trình; quyết định cách đọc số của giấy tờ.
 */
loai?: string
/**
 * Tên giấy tờ khác. Tên giấy tờ khi loại là giấy tờ khác.
 */
tenGiayToKhac?: string
/**
 * Số. Số in trên giấy tờ, chép nguyên, giữ số 0 ở đầu. CMND có 9 chữ số; thẻ căn cước và CCCD có 12 chữ số.
 */
so?: string
/**
 * Ngày cấp. Ngày cấp ghi trên giấy tờ; sổ cũ có thể chỉ ghi năm.
 */
ngayCap?: NgayKhuyet
/**
 * Nơi cấp. Cơ quan cấp, chép như trên giấy tờ.
 */
noiCap?: string
/**
 * Ngày hết hạn. Ngày giấy tờ hết giá trị sử dụng.
 */
ngayHetHan?: string
/**
 * Quốc gia cấp. Quốc gia cấp giấy tờ, cần cho hộ chiếu và thẻ của người nước ngoài.
 */
quocGiaCap?: string
/**
 * Ảnh giấy tờ. Ảnh chụp giấy tờ; là dữ liệu nhạy cảm, chỉ lưu khi pháp luật cho phép.
 */
anhGiayTo?: TepDinhKem
/**
 * Giấy khai sinh thay giấy tờ (trẻ em). Số giấy khai sinh dùng thay giấy tờ tùy thân cho trẻ em chưa có thẻ căn cước.
 */
giayKhaiSinh?: GiayKhaiSinhThayThe
}

/**
 * Người. Một người trong một sự kiện, ghi như lúc đăng ký (ảnh chụp). Thông tin đổi về sau không làm đổi khối này; mỗi bản ghi nói riêng phần nào bắt buộc.
 */
export interface Nguoi {
/**
 * Số định danh cá nhân. Số định danh cá nhân 12 chữ số, là chuỗi, giữ số 0 ở đầu. Không ghi số CMND 9 số vào đây.
 */
soDinhDanhCaNhan?: string
/**
 * Các số định danh trước (đã hủy/xác lập lại). Các số định danh đã hủy hoặc đã xác lập lại, để nối với dữ liệu cũ.
 */
soDinhDanhCu?: string[]
/**
 * Số CMND 9 số. Số chứng minh nhân dân 9 chữ số đã hết giá trị, chỉ dùng để đối chiếu dữ liệu cũ.
 */
soCmnd9?: string
/**
 * Họ, chữ đệm, tên. Họ, chữ đệm, tên ghi tại thời điểm đăng ký.
 */
hoTen?: HoTen
/**
 * Tên gọi khác. Tên gọi khác, tên cũ của người này.
 */
tenGoiKhac?: HoTen[]
/**
 * Ngày, tháng, năm sinh. Ngày, tháng, năm sinh dương lịch, ghi đúng phần đã biết.
 */
ngaySinh?: NgayKhuyet
/**
 * Ngày sinh ghi bằng chữ. Ngày sinh viết bằng chữ như trên giấy khai sinh; phải nói cùng một ngày với ngày sinh.
 */
ngaySinhBangChu?: string
/**
 * Ngày sinh nguyên văn trong sổ. Chữ trong ô ngày sinh của sổ, chép nguyên, giữ lại khi ngày sinh đã được chuẩn hóa hoặc không đọc được.
 */
ngaySinhNguyenVan?: string
/**
 * Tuổi ghi trong sổ. Số tuổi mà sổ cũ ghi thay ngày sinh, tính vào ngày đăng ký. Từ tuổi chỉ suy ra một khoảng năm sinh (ngaySinh dạng 1953/1956), không suy ra một năm.
 */
tuoiKhiGhi?: number
/**
 * Lịch của ngày sinh. Lịch mà giấy tờ gốc dùng cho ngày sinh; mặc định là dương lịch.
 */
ngaySinhLich?: "duong" | "am"
/**
 * Giới tính. Giới tính ghi khi đăng ký, theo mã ISO/IEC 5218: 1 nam, 2 nữ, 0 chưa xác định.
 */
gioiTinh?: string
/**
 * Dân tộc. Dân tộc theo danh mục các dân tộc Việt Nam; là dữ liệu cá nhân nhạy cảm.
 */
danToc?: string
/**
 * Dân tộc khác (ghi bằng chữ). Tên dân tộc ghi bằng chữ khi danh mục không có.
 */
danTocKhac?: string
/**
 * Tôn giáo. Tôn giáo; sổ hộ tịch không ghi, chỉ có trong dữ liệu dân cư.
 */
tonGiao?: string
/**
 * Quốc tịch. Các quốc tịch, ghi VN trước nếu có; người không quốc tịch có mã riêng trong bảng.
 */
quocTich?: string[]
/**
 * Nơi sinh. Nơi sinh ghi trên giấy tờ: cơ sở y tế hoặc đơn vị hành chính; sinh ở nước ngoài thì ghi thành phố, quốc gia.
 */
noiSinh?: DiaChi
/**
 * Quê quán. Quê quán, xác định theo quê quán của cha hoặc mẹ.
 */
queQuan?: DiaChi
/**
 * Nơi cư trú. Nơi cư trú tại thời điểm đăng ký, kèm loại cư trú.
 */
noiCuTru?: NoiCuTru
/**
 * Giấy tờ tùy thân. Giấy tờ đã xuất trình, cần khi không có số định danh cá nhân.
 */
giayToTuyThan?: GiayToTuyThan[]
/**
 * Tình trạng sống. Còn sống, đã chết, hay đã bị Tòa án tuyên bố mất tích hoặc chết, vào thời điểm ghi.
 */
trangThaiSong?: string
/**
 * Tham chiếu bản ghi người. Mã nối tới bản ghi công dân sống; khối này vẫn là ảnh chụp lúc đăng ký.
 */
maThamChieu?: string
/**
 * Quan hệ. Quan hệ của người này với người được đăng ký.
 */
quanHe?: string
/**
 * Số điện thoại. Số điện thoại liên hệ, bắt đầu bằng 0 hoặc +84.
 */
soDienThoai?: string
/**
 * Thư điện tử. Địa chỉ thư điện tử liên hệ.
 */
email?: string
/**
 * Đã xác thực với Cơ sở dữ liệu quốc gia về dân cư. Kết quả đối chiếu thông tin của người này với dữ liệu dân cư.
 */
trangThaiXacThuc?: string
}

/**
 * Tổ chức. Một pháp nhân tham gia việc hộ tịch, ví dụ làm người giám hộ hoặc giám sát việc giám hộ.
 */
export interface ToChuc {
/**
 * Tên tổ chức. Tên đầy đủ theo quyết định thành lập hoặc giấy đăng ký.
 */
ten?: string
/**
 * Mã số tổ chức. Mã số doanh nghiệp, mã số thuế hoặc số quyết định thành lập.
 */
maSo?: string
/**
 * Trụ sở. Địa chỉ trụ sở chính.
 */
diaChi?: DiaChi
/**
 * Người đại diện. Họ tên người đại diện theo pháp luật của tổ chức.
 */
nguoiDaiDien?: HoTen
}

/**
 * Chủ thể. Một bên trong vụ việc, giao dịch, nghĩa vụ: cá nhân, cơ quan, tổ chức hay doanh nghiệp. Ghi đúng một trong hai khối nguoi, toChuc.
 */
export interface ChuThe {
/**
 * Loại chủ thể. Cá nhân, cơ quan hoặc tổ chức, hay doanh nghiệp hoặc hợp tác xã.
 */
loaiChuThe?: string
/**
 * Cá nhân. Thông tin cá nhân vào thời điểm ghi.
 */
nguoi?: Nguoi
/**
 * Tổ chức. Thông tin cơ quan, tổ chức, doanh nghiệp vào thời điểm ghi.
 */
toChuc?: ToChuc
/**
 * Vai trò. Vai trò của chủ thể, ghi bằng chữ khi bản ghi không có danh mục vai trò.
 */
vaiTro?: string
}

/**
 * Thông tin đã đăng ký ở nước ngoài. Việc hộ tịch đã được cơ quan có thẩm quyền của nước ngoài giải quyết: số, ngày, cơ quan, quốc gia, giấy tờ.
 */
export interface DangKyNuocNgoai {
/**
 * Số đăng ký ở nước ngoài. Số đăng ký ghi trên giấy tờ nước ngoài.
 */
so?: string
/**
 * Ngày đăng ký ở nước ngoài. Ngày cơ quan nước ngoài đăng ký.
 */
ngay?: NgayKhuyet
/**
 * Cơ quan nước ngoài đã đăng ký. Tên cơ quan nước ngoài, chép như trên giấy tờ.
 */
coQuan?: string
/**
 * Quốc gia đã đăng ký. Quốc gia nơi việc hộ tịch đã được đăng ký.
 */
quocGia?: string
/**
 * Tên giấy tờ nước ngoài. Tên giấy tờ do nước ngoài cấp.
 */
tenGiayTo?: string
}

/**
 * Trường không rõ. Nói rõ một trường để trống vì sao. Trường đã nêu ở đây không bị báo thiếu.
 */
export interface KhongRo {
/**
 * Trường. Con trỏ JSON tới trường không có giá trị.
 */
truong: string
/**
 * Lý do. Vì sao không có giá trị: sổ không ghi, không đọc được, không xác định được…
 */
lyDo: string
}

/**
 * Dữ liệu mở rộng. Trường riêng của một đơn vị, để ngoài chuẩn chung; các hệ thống khác giữ nguyên và bỏ qua.
 */
export interface MoRong {
/**
 * Đơn vị. Mã định danh điện tử của đơn vị đặt ra các trường này.
 */
donVi: string
/**
 * Dữ liệu. Nội dung do đơn vị tự định nghĩa, giới hạn độ sâu và kích thước.
 */
duLieu: Record<string, unknown>
}

/**
 * Người ký. Người có thẩm quyền đã ký giấy tờ hộ tịch.
 */
export interface NguoiKy {
/**
 * Họ tên người ký. Họ tên người ký ghi trên giấy tờ.
 */
hoTen?: HoTen
/**
 * Chức vụ người ký. Chức vụ của người ký tại thời điểm ký.
 */
chucVu?: string
}

/**
 * Quyết định. Một quyết định của cơ quan có thẩm quyền: số, ngày, cơ quan, người ký, ngày có hiệu lực. Văn bản là căn cứ từ nơi khác dùng khối văn bản.
 */
export interface QuyetDinh {
/**
 * Số quyết định. Số, ký hiệu của quyết định, chép như trên văn bản.
 */
so?: string
/**
 * Ngày quyết định. Ngày ra quyết định.
 */
ngay?: NgayKhuyet
/**
 * Cơ quan ra quyết định. Cơ quan ra quyết định.
 */
coQuan?: CoQuan
/**
 * Người ký. Người ký quyết định và chức vụ khi ký.
 */
nguoiKy?: NguoiKy
/**
 * Ngày có hiệu lực. Ngày quyết định có hiệu lực.
 */
ngayHieuLuc?: string
/**
 * Ngày hết hiệu lực. Ngày quyết định hết hiệu lực, không tính ngày này.
 */
ngayHetHieuLuc?: string
/**
 * Trích yếu. Trích yếu nội dung quyết định.
 */
trichYeu?: string
/**
 * Tệp đính kèm. Bản điện tử của quyết định.
 */
tepDinhKem?: TepDinhKem[]
}

/**
 * Tham chiếu tổ chức. Mã và tên của một tổ chức hành nghề vào thời điểm ghi; tổ chức có bản ghi riêng.
 */
export interface ThamChieuToChuc {
/**
 * Mã tổ chức. Mã của tổ chức.
 */
maToChuc?: string
/**
 * Tên tổ chức. Tên của tổ chức vào thời điểm ghi.
 */
ten?: string
/**
 * Địa chỉ trụ sở. Địa chỉ trụ sở vào thời điểm ghi.
 */
diaChi?: DiaChi
}

/**
 * Bản dịch. Bản dịch tiếng Việt và việc chứng thực bản dịch đó.
 */
export interface BanDich {
/**
 * Ngôn ngữ gốc. Mã ngôn ngữ ISO 639 của văn bản gốc.
 */
ngonNguGoc?: string
/**
 * Có chứng thực. Chữ ký người dịch đã được chứng thực hay chưa.
 */
coChungThuc?: boolean
/**
 * Số chứng thực. Số chứng thực chữ ký người dịch.
 */
soChungThuc?: string
/**
 * Ngày chứng thực. Ngày chứng thực chữ ký người dịch.
 */
ngayChungThuc?: string
}

/**
 * Văn bản. Một văn bản làm căn cứ: bản án, quyết định, giấy xác nhận, thỏa thuận. Ghi số, ngày, nơi ban hành để người khác tìm được.
 */
export interface VanBan {
/**
 * Loại văn bản. Loại văn bản làm căn cứ.
 */
loaiVanBan?: string
/**
 * Số, ký hiệu. Số và ký hiệu in trên văn bản, ví dụ 15/2024/QĐST-HNGĐ.
 */
soKyHieu?: string
/**
 * Ngày ban hành/cấp. Ngày ký hoặc ngày cấp văn bản; văn bản cũ có thể chỉ biết tháng hoặc năm.
 */
ngayBanHanh?: NgayKhuyet
/**
 * Ngày có hiệu lực pháp luật. Ngày bản án, quyết định có hiệu lực pháp luật; thời hạn tòa án thông báo cho cơ quan hộ tịch tính từ ngày này.
 */
ngayCoHieuLuc?: NgayKhuyet
/**
 * Cơ quan ban hành. Cơ quan, tổ chức đã ban hành hoặc cấp văn bản.
 */
coQuanBanHanh?: CoQuan
/**
 * Trích yếu/nội dung. Tóm tắt phần nội dung của văn bản liên quan tới việc hộ tịch.
 */
trichYeu?: string
/**
 * Hợp pháp hóa lãnh sự. Giấy tờ nước ngoài đã được hợp pháp hóa lãnh sự, được miễn, hay chưa.
 */
hopPhapHoaLanhSu?: string
/**
 * Bản dịch có chứng thực. Bản dịch tiếng Việt của văn bản lập bằng tiếng nước ngoài.
 */
banDich?: BanDich
/**
 * Tệp đính kèm. Ảnh chụp hoặc bản điện tử của văn bản.
 */
tepDinhKem?: TepDinhKem[]
}

/**
 * Tham chiếu văn bản pháp luật. Điều, khoản, điểm của một văn bản quy phạm pháp luật được áp dụng vào một ngày; quy tắc hỏi được văn bản ấy còn hiệu lực vào ngày đó hay không.
 */
export interface ThamChieuVanBan {
/**
 * Số, ký hiệu. Số, ký hiệu của văn bản, ví dụ 60/2014/QH13.
 */
soKyHieu: string
/**
 * Mã văn bản. Mã của văn bản trong cơ sở dữ liệu văn bản quy phạm pháp luật.
 */
maVanBan?: string
/**
 * Điều. Số điều, ví dụ 16 hoặc 12a.
 */
dieu?: string
/**
 * Khoản. Số khoản.
 */
khoan?: string
/**
 * Điểm. Chữ của điểm; tiếng Việt không dùng f, j, w, z.
 */
diem?: string
/**
 * Ngày áp dụng. Ngày mà văn bản được áp dụng.
 */
ngayApDung?: NgayKhuyet
}

/**
 * Sự kiện trạng thái. Một việc đưa vụ việc, hồ sơ hay nghĩa vụ sang trạng thái khác. Danh sách sự kiện, theo thứ tự thời gian, là nguồn của trạng thái hiện tại; không sửa, không xóa sự kiện đã ghi.
 */
export interface SuKienTrangThai {
/**
 * Mã sự kiện. Mã của sự kiện, không trùng trong hồ sơ.
 */
maSuKien?: string
/**
 * Trạng thái trước. Trạng thái trước sự kiện; cần khi danh sách không bắt đầu từ đầu, ví dụ dữ liệu chuyển từ phần mềm cũ.
 */
tuTrangThai?: string
/**
 * Trạng thái sau. Trạng thái sau sự kiện, theo danh mục trạng thái của bản ghi.
 */
denTrangThai: string
/**
 * Ngày có hiệu lực. Khi sự kiện có hiệu lực: ngày, hoặc thời điểm có giờ khi pháp luật tính theo giờ.
 */
thoiDiem: string
/**
 * Giờ, phút. Giờ, phút trong ngày khi pháp luật tính theo giờ.
 */
gio?: string
/**
 * Văn bản căn cứ. Quyết định, thông báo làm căn cứ.
 */
canCu?: VanBan
/**
 * Căn cứ pháp lý. Điểm, khoản, điều của văn bản pháp luật được áp dụng.
 */
canCuPhapLy?: ThamChieuVanBan
/**
 * Lý do. Lý do, ghi ngắn gọn.
 */
lyDo?: string
/**
 * Cơ quan thực hiện. Cơ quan thực hiện sự kiện.
 */
coQuan?: CoQuan
/**
 * Người thực hiện. Người thi hành công vụ thực hiện sự kiện.
 */
nguoiThucHien?: HoTen
}

/**
 * Người hành nghề. Phần chung của các nghề bổ trợ tư pháp: con người, chứng chỉ, thẻ, quyết định bổ nhiệm hoặc công nhận, nơi hành nghề, trạng thái.
 */
export interface NguoiHanhNghe {
/**
 * Mã hành nghề. Mã của người hành nghề trong cơ sở dữ liệu.
 */
maHanhNghe?: string
/**
 * Cá nhân. Thông tin cá nhân của người hành nghề.
 */
nguoi?: Nguoi
/**
 * Số chứng chỉ hành nghề. Số chứng chỉ hành nghề.
 */
soChungChi?: string
/**
 * Ngày cấp chứng chỉ. Ngày cấp chứng chỉ hành nghề.
 */
ngayCapChungChi?: NgayKhuyet
/**
 * Ngày hết hạn chứng chỉ. Ngày chứng chỉ hết hạn.
 */
ngayHetHanChungChi?: NgayKhuyet
/**
 * Cơ quan cấp. Cơ quan cấp chứng chỉ, bổ nhiệm hoặc công nhận.
 */
coQuanCap?: CoQuan
/**
 * Số thẻ. Số thẻ hành nghề.
 */
soThe?: string
/**
 * Quyết định bổ nhiệm, công nhận. Quyết định bổ nhiệm hoặc công nhận.
 */
quyetDinh?: QuyetDinh
/**
 * Tổ chức hành nghề. Tổ chức nơi hành nghề.
 */
toChuc?: ThamChieuToChuc
/**
 * Lĩnh vực. Lĩnh vực hành nghề, ghi như trên quyết định.
 */
linhVuc?: string[]
/**
 * Trạng thái hành nghề. Trạng thái hành nghề.
 */
trangThai?: string
/**
 * Ngày của trạng thái. Ngày bắt đầu trạng thái hiện tại.
 */
ngayTrangThai?: NgayKhuyet
/**
 * Quá trình hành nghề. Các lần đổi trạng thái hành nghề, theo thứ tự thời gian.
 */
quaTrinh?: SuKienTrangThai[]
}

/**
 * Nguồn gốc dữ liệu. Bản ghi này từ đâu ra, ai cung cấp, lập bằng cách nào, đã đối soát tới đâu.
 */
export interface NguonGoc {
/**
 * Hệ thống nguồn. Hệ thống hoặc loại sổ mà bản ghi được lấy ra.
 */
heThongNguon?: string
/**
 * Mã bản ghi ở nguồn. Mã của bản ghi trong hệ thống nguồn, giữ nguyên để đối chiếu.
 */
maBanGhiNguon?: string
/**
 * Phương thức tạo lập. Bản ghi được lập khi đăng ký trực tiếp, trực tuyến, chủ động, hay do số hóa sổ giấy, chuyển đổi, đồng bộ.
 */
phuongThucTaoLap?: string
/**
 * Cơ quan cung cấp. Cơ quan chịu trách nhiệm về dữ liệu khi cung cấp.
 */
coQuanCungCap?: CoQuan
/**
 * Thời điểm tiếp nhận. Thời điểm hệ thống nhận bản ghi, có múi giờ.
 */
thoiDiemTiepNhan?: string
/**
 * Mã hồ sơ một cửa điện tử. Mã hồ sơ trên hệ thống một cửa điện tử.
 */
maHoSoMCDT?: string
/**
 * Mã hồ sơ liên thông. Mã hồ sơ của dịch vụ công liên thông.
 */
maHoSoLT?: string
/**
 * Tệp ảnh trang sổ. Ảnh trang sổ giấy đã quét, để đối chiếu khi có nghi vấn.
 */
tepSoHoa?: TepDinhKem
/**
 * Trạng thái xử lý số hóa. Bước xử lý của bản ghi số hóa: các lượt nhập được so khớp từng trường trước khi chấp nhận.
 */
trangThaiSoHoa?: string
/**
 * Mức độ tin cậy. Bản ghi đã được đối soát với sổ giấy hay còn nghi vấn.
 */
mucDoTinCay?: "da-doi-soat" | "chua-doi-soat" | "nghi-van"
/**
 * Trường đã đối soát với CSDLQG dân cư. Con trỏ JSON tới các trường đã đối soát với Cơ sở dữ liệu quốc gia về dân cư.
 */
truongDaXacThuc?: string[]
}

/**
 * Thay đổi một trường. Một trường đã đổi trong phiên bản.
 */
export interface ThayDoiTruong {
/**
 * Trường. Con trỏ JSON tới trường đã đổi.
 */
truong: string
/**
 * Giá trị cũ. Giá trị trước khi đổi, viết thành chuỗi.
 */
giaTriCu?: string
/**
 * Giá trị mới. Giá trị sau khi đổi, viết thành chuỗi.
 */
giaTriMoi?: string
}

/**
 * Một lần đồng bộ. Kết quả gửi phiên bản này tới một hệ thống khác.
 */
export interface DongBo {
/**
 * Hệ thống nhận. Hệ thống đã được gửi phiên bản này.
 */
heThong: string
/**
 * Thời điểm. Thời điểm gửi hoặc nhận phản hồi.
 */
thoiDiem?: string
/**
 * Kết quả. Kết quả của lần đồng bộ.
 */
ketQua?: "thanh-cong" | "that-bai" | "dang-cho"
}

/**
 * Phiên bản. Bản ghi hộ tịch không bị ghi đè: mỗi lần thay đổi là một phiên bản, nói rõ ai đổi, khi nào, theo giấy tờ nào.
 */
export interface PhienBan {
/**
 * Số phiên bản. Số thứ tự của phiên bản, bắt đầu từ 1.
 */
soPhienBan?: number
/**
 * Phiên bản trước. Mã bản ghi của phiên bản liền trước, cần có từ phiên bản thứ hai.
 */
phienBanTruoc?: string
/**
 * Hiệu lực từ (thời điểm pháp lý). Ngày nội dung của phiên bản này có giá trị pháp lý.
 */
hieuLucTu?: string
/**
 * Ghi nhận lúc (thời điểm hệ thống). Thời điểm hệ thống ghi phiên bản này; khác với ngày có giá trị pháp lý.
 */
ghiNhanLuc?: string
/**
 * Loại thay đổi. Việc đã sinh ra phiên bản này: tạo mới, cải chính, ghi chú theo bản án, khóa…
 */
loaiThayDoi?: string
/**
 * Căn cứ. Văn bản làm căn cứ cho thay đổi; phiên bản tạo mới không cần.
 */
canCu?: VanBan
/**
 * Người thực hiện. Họ tên hoặc tài khoản của người đã thực hiện thay đổi.
 */
nguoiThucHien?: string
/**
 * Danh sách thay đổi. Từng trường đã đổi, với giá trị cũ và mới.
 */
thayDoi?: ThayDoiTruong[]
/**
 * Đã đồng bộ tới. Các hệ thống đã được báo về phiên bản này và kết quả.
 */
trangThaiDongBo?: DongBo[]
}

/**
 * Siêu dữ liệu của bản ghi. Phần mọi bản ghi đều có: mã, lược đồ, trạng thái, cơ quan chủ quản, nguồn. Trường "nguon" quyết định bản ghi được kiểm tra như đăng ký mới hay như sổ cũ đã số hóa.
 */
export interface SieuDuLieu {
/**
 * Mã định danh bản ghi. Mã của bản ghi, không đổi qua các phiên bản; mã của phần mềm cũ để ở nguồn gốc.
 */
maBanGhi: string
/**
 * Lược đồ. Cơ sở dữ liệu và loại bản ghi, viết như tên thư mục và tên tệp lược đồ.
 */
luocDo: string
/**
 * Phiên bản lược đồ. Phiên bản CHÍNH.PHỤ của lược đồ mà bản ghi tuân theo.
 */
phienBanLuocDo: string
/**
 * Nguồn của bản ghi. Đăng ký mới hay số hóa từ sổ giấy; quyết định trường nào bắt buộc và lỗi nào chỉ là cảnh báo.
 */
nguon: "dang-ky-moi" | "so-hoa"
/**
 * Phiên bản bản ghi. Số phiên bản của bản ghi, bằng số trong khối phiên bản nếu có khối đó.
 */
phienBanBanGhi?: number
/**
 * Trạng thái bản ghi. Trạng thái của bản ghi: nháp, hiệu lực, đã thay đổi, đã đăng ký lại, đã khóa, đã thu hồi hoặc hủy bỏ. Bản ghi không bao giờ bị xóa.
 */
trangThai?: string
/**
 * Cơ quan chủ quản. Mã định danh điện tử của cơ quan chịu trách nhiệm về bản ghi.
 */
coQuanChuQuan?: string
/**
 * Cập nhật lúc. Thời điểm bản ghi được sửa lần cuối, có múi giờ.
 */
capNhatLuc?: string
/**
 * Chế độ pháp lý khi đăng ký. Luật áp dụng vào ngày đăng ký; hai luật hộ tịch cùng tồn tại trong dữ liệu.
 */
cheDoPhapLy?: string
/**
 * Nguồn gốc dữ liệu. Nguồn, cách lập và mức đối soát của bản ghi.
 */
nguonGoc?: NguonGoc
/**
 * Phiên bản. Ai đã đổi gì, khi nào, theo căn cứ nào.
 */
phienBan?: PhienBan
}

/**
 * Số đăng ký. Nơi tìm thấy sự kiện trong sổ hộ tịch: số, quyển, trang.
 */
export interface SoDangKy {
/**
 * Số. Số thứ tự trong sổ, theo năm, ví dụ 15/2019; sổ cũ ghi thế nào chép thế ấy.
 */
so?: string
/**
 * Quyển số. Số của quyển sổ, ví dụ 01/2019; bản ghi chỉ lập trên cơ sở dữ liệu điện tử không có quyển.
 */
quyenSo?: string
/**
 * Trang số. Số trang trong quyển sổ; sổ cũ có khi ghi cả chữ, chép nguyên.
 */
trangSo?: string
}

/**
 * Tham chiếu người thực hiện. Họ tên, chức danh, số thẻ của người thi hành công vụ hoặc hành nghề, vào thời điểm ghi.
 */
export interface ThamChieuCanBo {
/**
 * Mã. Mã của người ấy trong cơ sở dữ liệu của cơ quan.
 */
ma?: string
/**
 * Họ và tên. Họ tên người thi hành công vụ hoặc hành nghề.
 */
hoTen?: HoTen
/**
 * Chức danh. Chức vụ, chức danh khi thực hiện.
 */
chucDanh?: string
/**
 * Số thẻ. Số thẻ nghề nghiệp.
 */
soThe?: string
}

/**
 * Số tiền. Một số tiền và loại tiền. Số tiền là chuỗi thập phân để không phần mềm nào làm tròn.
 */
export interface Tien {
/**
 * Số tiền. Số tiền, chỉ gồm chữ số; phần lẻ sau dấu chấm.
 */
soTien: string
/**
 * Loại tiền. Mã loại tiền theo ISO 4217; tiền Việt Nam là VND.
 */
loaiTien: string
}

/**
 * Tổ chức hành nghề. Phần chung của các tổ chức bổ trợ tư pháp: mã, tên, đăng ký hoạt động, trụ sở, người đại diện, trạng thái.
 */
export interface ToChucHanhNghe {
/**
 * Mã tổ chức. Mã của tổ chức trong cơ sở dữ liệu.
 */
maToChuc?: string
/**
 * Tên tổ chức. Tên đầy đủ của tổ chức.
 */
ten?: string
/**
 * Mã số. Mã số doanh nghiệp hoặc mã số thuế.
 */
maSo?: string
/**
 * Số đăng ký hoạt động. Số giấy đăng ký hoạt động hoặc quyết định thành lập.
 */
soDangKyHoatDong?: string
/**
 * Ngày đăng ký hoạt động. Ngày đăng ký hoạt động.
 */
ngayDangKyHoatDong?: NgayKhuyet
/**
 * Cơ quan đăng ký. Cơ quan cấp đăng ký hoạt động.
 */
coQuanDangKy?: CoQuan
/**
 * Địa chỉ trụ sở. Địa chỉ trụ sở.
 */
diaChi?: DiaChi
/**
 * Người đại diện. Họ tên người đứng đầu, đại diện theo pháp luật.
 */
nguoiDaiDien?: HoTen
/**
 * Trạng thái hoạt động. Đang hoạt động, tạm ngừng hay chấm dứt.
 */
trangThai?: string
/**
 * Ngày của trạng thái. Ngày bắt đầu trạng thái hiện tại.
 */
ngayTrangThai?: NgayKhuyet
}
