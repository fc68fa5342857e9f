// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { CoQuan, HoTen, KhongRo, MoRong, NgayKhuyet, Nguoi, QuyetDinh, SieuDuLieu, TepDinhKem, VanBan } from "../chung/types.ts";

/**
 * Con chưa thành niên cùng xin. Một con chưa thành niên đổi quốc tịch theo cha mẹ, và sự đồng ý của con từ đủ 15 tuổi.
 */
export interface ConCungXinQuocTich {
/**
 * Nhân thân của con. Nhân thân của con chưa thành niên.
 */
nguoi: Nguoi
/**
 * Con từ đủ 15 đến dưới 18 tuổi đồng ý. Con từ đủ 15 đến dưới 18 tuổi có đồng ý bằng văn bản đổi quốc tịch theo cha mẹ hay không.
 */
dongY?: boolean
/**
 * Văn bản đồng ý của con. Văn bản ghi sự đồng ý của con.
 */
vanBanDongY?: VanBan
}

/**
 * Đăng ký để được xác định có quốc tịch Việt Nam. Việc một người Việt Nam ở nước ngoài không có giấy tờ đăng ký với cơ quan đại diện để được xác định có quốc tịch Việt Nam.
 */
export interface DangKyXacDinhQuocTich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Người đăng ký. Người đăng ký, sống ở nước ngoài mà không có giấy tờ chứng minh quốc tịch.
 */
nguoi: Nguoi
/**
 * Cơ quan đại diện. Cơ quan đại diện nơi đăng ký.
 */
coQuanDaiDien?: CoQuan
/**
 * Số trích lục. Số trích lục đăng ký xác định có quốc tịch (mẫu TP/QT-2024-TLĐKXĐQTVN); có khi kết quả là có quốc tịch.
 */
soTrichLuc?: string
/**
 * Ngày xác định. Ngày có kết quả xác định; là ngày của bản ghi.
 */
ngayXacDinh?: string
/**
 * Cơ sở xác định. Giấy tờ, thông tin làm cơ sở xác định.
 */
coSoXacDinh?: VanBan[]
/**
 * Kết quả. Có quốc tịch Việt Nam, hay không đủ cơ sở xác định.
 */
ketQua?: string
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
 * Tra cứu danh sách mất quốc tịch. Kết quả tra danh sách người đã thôi, bị tước, bị hủy quyết định cho nhập.
 */
export interface TraCuuMatQuocTich {
/**
 * Kết quả tra cứu. Có hay không có tên trong danh sách.
 */
ketQua?: "khong-co" | "co"
/**
 * Ngày tra cứu. Ngày tra cứu hoặc ngày có trả lời.
 */
ngay?: string
/**
 * Quyết định tìm thấy. Bản ghi quyết định đã thấy tên, nếu có.
 */
maQuyetDinh?: string
}

/**
 * Giấy xác nhận về quốc tịch. Một giấy xác nhận có quốc tịch Việt Nam hoặc giấy xác nhận là người gốc Việt Nam.
 */
export interface GiayXacNhanQuocTich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại. Xác nhận có quốc tịch Việt Nam hay là người gốc Việt Nam.
 */
loai?: string
/**
 * Số vào sổ. Số trong sổ cấp giấy xác nhận (mẫu TP/QT-2024-SCGXNCQTVN hoặc TP/QT-2024-SCGXNGVN).
 */
soVaoSo?: string
/**
 * Người được cấp. Người được cấp giấy; họ tên viết như hộ chiếu, bằng chữ in hoa trên giấy.
 */
nguoiDuocCap: Nguoi
/**
 * Căn cứ xác định quốc tịch. Căn cứ xác định quốc tịch; giấy xác nhận có quốc tịch dùng mã có đầu co-.
 */
canCuXacDinh?: string
/**
 * Giấy tờ chứng minh. Giấy tờ chứng minh quốc tịch hoặc nguồn gốc.
 */
giayToChungMinh?: VanBan[]
/**
 * Tra cứu danh sách thôi, tước, hủy. Kết quả tra danh sách thôi, tước, hủy trước khi cấp giấy.
 */
ketQuaTraCuu?: TraCuuMatQuocTich
/**
 * Ảnh 4x6. Ảnh 4x6 của người được cấp, chụp không quá 6 tháng; hai ảnh.
 */
anh4x6?: TepDinhKem[]
/**
 * Cơ quan cấp. Sở Tư pháp, hoặc cơ quan đại diện ở nước ngoài.
 */
coQuanCap?: CoQuan
/**
 * Ngày cấp. Ngày cấp giấy.
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
 * Thành phần hồ sơ quốc tịch. Một giấy tờ trong hồ sơ.
 */
export interface ThanhPhanHoSoQuocTich {
/**
 * Loại giấy tờ. Giấy tờ này thuộc thành phần nào của hồ sơ.
 */
loai?: string
/**
 * Giấy tờ. Số, ngày, nơi cấp của giấy tờ. Phiếu lý lịch tư pháp chỉ ghi số và ngày, không ghi nội dung.
 */
vanBan?: VanBan
}

/**
 * Kết quả xác minh. Trả lời của một cơ quan được hỏi về người xin: công an, Bộ Tư pháp, Bộ Ngoại giao.
 */
export interface XacMinhQuocTich {
/**
 * Cơ quan xác minh. Cơ quan đã xác minh.
 */
coQuan?: CoQuan
/**
 * Ngày trả lời. Ngày cơ quan ấy trả lời.
 */
ngay?: string
/**
 * Kết quả. Tóm tắt kết quả xác minh.
 */
ketQua?: string
}

/**
 * Hồ sơ quốc tịch. Phần thụ lý chung của ba loại hồ sơ: mã, nơi và ngày thụ lý, giấy tờ, xác minh, kết quả.
 */
export interface HoSoQuocTich {
/**
 * Mã hồ sơ. Số trong sổ thụ lý hồ sơ quốc tịch (mẫu TP/QT-2024-STLHSQT).
 */
maHoSo?: string
/**
 * Ngày thụ lý. Ngày ghi hồ sơ vào sổ thụ lý; là ngày của bản ghi.
 */
ngayThuLy?: string
/**
 * Cơ quan thụ lý. Sở Tư pháp nơi cư trú, hoặc cơ quan đại diện ở nước ngoài.
 */
coQuanThuLy?: CoQuan
/**
 * Thành phần hồ sơ. Các giấy tờ đã nộp, kể cả Phiếu lý lịch tư pháp.
 */
thanhPhan?: ThanhPhanHoSoQuocTich[]
/**
 * Kết quả xác minh. Kết quả xác minh nhân thân người xin.
 */
xacMinh?: XacMinhQuocTich[]
/**
 * Kết quả giải quyết. Đang giải quyết, đã đề nghị Chủ tịch nước, hay không đủ điều kiện. Hồ sơ không đủ điều kiện không bị hỏi điều kiện của luật.
 */
ketQua?: "dang-giai-quyet" | "de-nghi-chu-tich-nuoc" | "khong-du-dieu-kien"
}

/**
 * Người xin. Người xin nhập, trở lại hoặc thôi quốc tịch: nhân thân vào lúc nộp hồ sơ.
 */
export interface NguoiXinQuocTich {
/**
 * Nhân thân người xin. Nhân thân của người xin, ghi như giấy tờ đã nộp.
 */
nguoi: Nguoi
/**
 * Nghề nghiệp. Nghề nghiệp ghi trong đơn.
 */
ngheNghiep?: string
/**
 * Tình trạng hôn nhân. Tình trạng hôn nhân lúc nộp hồ sơ.
 */
tinhTrangHonNhan?: string
}

/**
 * Thời gian thường trú. Người xin thường trú tại Việt Nam từ khi nào.
 */
export interface ThoiGianThuongTru {
/**
 * Từ ngày. Ngày bắt đầu thường trú tại Việt Nam.
 */
tuNgay?: NgayKhuyet
}

/**
 * Hồ sơ xin nhập quốc tịch Việt Nam. Một hồ sơ xin nhập quốc tịch Việt Nam, theo người xin và các con đi cùng.
 */
export interface HoSoNhapQuocTich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc. Hằng cho biết đây là loại hồ sơ nào.
 */
loaiViec: "nhap-quoc-tich"
/**
 * Hồ sơ. Mã, nơi thụ lý, giấy tờ, xác minh, kết quả.
 */
hoSo: HoSoQuocTich
/**
 * Người xin. Người xin và nhân thân.
 */
nguoiXin: NguoiXinQuocTich
/**
 * Con chưa thành niên cùng xin. Các con chưa thành niên đổi quốc tịch theo người xin.
 */
conChuaThanhNien?: ConCungXinQuocTich[]
/**
 * Tên gọi Việt Nam. Tên gọi Việt Nam mà người xin chọn. Từ 01/07/2025 có trường hợp được ghép tên khi giữ quốc tịch nước ngoài (theo trí nhớ).
 */
tenGoiVietNam?: HoTen
/**
 * Thời gian thường trú tại VN. Thời gian thường trú tại Việt Nam tính đến lúc nộp hồ sơ; luật năm 2008 đòi ít nhất 5 năm.
 */
thoiGianThuongTru?: ThoiGianThuongTru
/**
 * Giấy tờ chứng minh tiếng Việt. Giấy tờ chứng minh biết tiếng Việt đủ để hòa nhập.
 */
trinhDoTiengViet?: VanBan
/**
 * Diện miễn điều kiện. Diện được miễn điều kiện: một mã có đầu nhap- của bảng căn cứ quốc tịch; danh sách rộng hơn từ 01/07/2025. Mã nhap-du-dieu-kien nghĩa là không được miễn.
 */
dienMien?: string
/**
 * Xin giữ quốc tịch nước ngoài. Có xin giữ quốc tịch nước ngoài không; giữ được là do Chủ tịch nước cho phép.
 */
xinGiuQuocTichNuocNgoai?: boolean
/**
 * Giấy thôi quốc tịch nước ngoài. Giấy tờ chứng minh đã thôi quốc tịch nước ngoài.
 */
giayThoiQuocTichNuocNgoai?: VanBan
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
 * Hồ sơ xin thôi quốc tịch Việt Nam. Một hồ sơ xin thôi quốc tịch Việt Nam để nhập quốc tịch nước ngoài.
 */
export interface HoSoThoiQuocTich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc. Hằng cho biết đây là loại hồ sơ nào.
 */
loaiViec: "thoi-quoc-tich"
/**
 * Hồ sơ. Mã, nơi thụ lý, giấy tờ, xác minh, kết quả.
 */
hoSo: HoSoQuocTich
/**
 * Người xin. Người xin và nhân thân.
 */
nguoiXin: NguoiXinQuocTich
/**
 * Con chưa thành niên cùng xin. Các con chưa thành niên đổi quốc tịch theo người xin.
 */
conChuaThanhNien?: ConCungXinQuocTich[]
/**
 * Quốc tịch dự kiến nhập. Quốc tịch nước ngoài mà người xin sẽ nhập.
 */
quocTichDuKienNhap?: string
/**
 * Không nợ thuế. Không đang nợ thuế hoặc nghĩa vụ tài sản; hỏi khi người xin cư trú trong nước.
 */
khongNoThue?: boolean
/**
 * Không bị truy cứu trách nhiệm hình sự, không đang chấp hành án. Không đang bị truy cứu trách nhiệm hình sự, không đang chấp hành bản án, quyết định hoặc biện pháp khác mà luật nêu.
 */
khongBiTruyCuuTNHS?: boolean
/**
 * Là cán bộ, công chức, lực lượng vũ trang. Đang là cán bộ, công chức hoặc phục vụ trong lực lượng vũ trang: đúng thì không được thôi.
 */
laCanBoCongChucLLVT?: boolean
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
 * Hồ sơ xin trở lại quốc tịch Việt Nam. Một hồ sơ xin trở lại quốc tịch Việt Nam của người đã mất quốc tịch.
 */
export interface HoSoTroLaiQuocTich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại việc. Hằng cho biết đây là loại hồ sơ nào.
 */
loaiViec: "tro-lai-quoc-tich"
/**
 * Hồ sơ. Mã, nơi thụ lý, giấy tờ, xác minh, kết quả.
 */
hoSo: HoSoQuocTich
/**
 * Người xin. Người xin và nhân thân.
 */
nguoiXin: NguoiXinQuocTich
/**
 * Con chưa thành niên cùng xin. Các con chưa thành niên đổi quốc tịch theo người xin.
 */
conChuaThanhNien?: ConCungXinQuocTich[]
/**
 * Trường hợp trở lại. Trường hợp được xin trở lại: một mã có đầu tro-lai- của bảng căn cứ quốc tịch. Sáu trường hợp của luật năm 2008; từ 01/07/2025 là tro-lai-da-mat-quoc-tich (nguồn thứ cấp).
 */
lyDo?: string
/**
 * Giấy tờ chứng minh từng có quốc tịch VN. Giấy tờ chứng minh từng có quốc tịch Việt Nam; không cần khi khai thác được từ cơ sở dữ liệu hộ tịch, dân cư.
 */
giayToTungCoQuocTich?: VanBan
/**
 * Tên gọi Việt Nam trước đây. Tên gọi Việt Nam trước khi mất quốc tịch.
 */
tenGoiVietNamTruocDay?: HoTen
/**
 * Ngày bị tước quốc tịch. Ngày bị tước quốc tịch, nếu đã bị tước.
 */
ngayBiTuoc?: NgayKhuyet
/**
 * Xin giữ quốc tịch nước ngoài. Có xin giữ quốc tịch nước ngoài không; giữ được là do Chủ tịch nước cho phép.
 */
xinGiuQuocTichNuocNgoai?: boolean
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
 * Người trong quyết định. Một người mà quyết định nêu, và điều quyết định nói riêng về người ấy.
 */
export interface NguoiTrongQuyetDinh {
/**
 * Nhân thân. Nhân thân ghi trong quyết định.
 */
nguoi: Nguoi
/**
 * Con chưa thành niên theo cha mẹ. Đúng khi đây là con chưa thành niên đổi quốc tịch theo cha mẹ cùng quyết định.
 */
theoChaMe?: boolean
/**
 * Tên gọi Việt Nam ghi trong quyết định. Tên gọi Việt Nam ghi trong quyết định cho nhập, cho trở lại.
 */
tenGoiVietNam?: HoTen
/**
 * Được giữ quốc tịch nước ngoài. Chủ tịch nước có cho giữ quốc tịch nước ngoài không.
 */
giuQuocTichNuocNgoai?: boolean
/**
 * Quốc tịch sau quyết định. Các quốc tịch của người này sau khi quyết định có hiệu lực.
 */
quocTichSauQuyetDinh?: string[]
}

/**
 * Giấy tờ bị hủy giá trị. Một giấy tờ chứng minh quốc tịch không còn giá trị sau quyết định.
 */
export interface GiayToBiHuyGiaTri {
/**
 * Loại giấy tờ. Loại giấy tờ, ví dụ hộ chiếu, thẻ căn cước.
 */
loai?: string
/**
 * Số giấy tờ. Số của giấy tờ.
 */
so?: string
}

/**
 * Thông báo ghi vào Sổ hộ tịch. Thông báo để cơ quan đăng ký hộ tịch ghi việc đổi quốc tịch.
 */
export interface ThongBaoHoTichQuocTich {
/**
 * Cơ quan đăng ký hộ tịch. Cơ quan đăng ký hộ tịch được thông báo.
 */
coQuan?: CoQuan
/**
 * Ngày thông báo. Ngày thông báo.
 */
ngay?: string
}

/**
 * Quyết định về quốc tịch. Một quyết định của Chủ tịch nước cho nhập, cho trở lại, cho thôi, tước quốc tịch hoặc hủy quyết định cho nhập; có thể ghi nhiều người.
 */
export interface QuyetDinhQuocTich {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Số quyết định. Số, ký hiệu của quyết định, chép như trên văn bản.
 */
soQuyetDinh?: string
/**
 * Ngày ký. Ngày ký quyết định.
 */
ngayKy?: string
/**
 * Ngày có hiệu lực. Ngày quyết định có hiệu lực.
 */
ngayCoHieuLuc?: string
/**
 * Loại. Cho nhập, cho trở lại, cho thôi, tước, hay hủy quyết định.
 */
loai?: string
/**
 * Danh sách người. Những người mà quyết định nêu.
 */
danhSachNguoi?: NguoiTrongQuyetDinh[]
/**
 * Căn cứ tước, hủy. Căn cứ tước (mã có đầu tuoc-) hoặc hủy quyết định (huy-cho-nhap).
 */
canCuTuocHuy?: string
/**
 * Quyết định bị hủy. Quyết định cho nhập hoặc cho trở lại mà quyết định này hủy.
 */
quyetDinhBiHuy?: QuyetDinh
/**
 * Hủy giá trị giấy tờ chứng minh quốc tịch. Giấy tờ chứng minh quốc tịch bị hủy giá trị khi thôi, bị tước, bị hủy quyết định.
 */
huyGiaTriGiayTo?: GiayToBiHuyGiaTri[]
/**
 * Thông báo ghi vào Sổ hộ tịch. Thông báo cho cơ quan đăng ký hộ tịch ghi vào Sổ hộ tịch; quyết định mới ký chưa có, và có khi chưa có sổ nào ở Việt Nam.
 */
thongBaoHoTich?: ThongBaoHoTichQuocTich
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
 * Thông báo có quốc tịch nước ngoài. Thông báo của công dân Việt Nam về việc có thêm quốc tịch nước ngoài, để ghi chú vào Sổ đăng ký khai sinh.
 */
export interface ThongBaoQuocTichNuocNgoai {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Công dân Việt Nam có thêm quốc tịch nước ngoài. Công dân Việt Nam có thêm quốc tịch nước ngoài.
 */
nguoi: Nguoi
/**
 * Quốc tịch nước ngoài. Quốc tịch nước ngoài mà công dân có thêm.
 */
quocTichNuocNgoai?: string
/**
 * Ngày có quốc tịch nước ngoài. Ngày có quốc tịch nước ngoài; giấy tờ nước ngoài có thể chỉ ghi năm.
 */
ngayCo?: NgayKhuyet
/**
 * Ngày thông báo. Ngày thông báo với cơ quan Việt Nam; là ngày của bản ghi.
 */
ngayThongBao?: string
/**
 * Lý do. Vì sao có quốc tịch nước ngoài: do sinh ra, nhập quốc tịch, được nhận làm con nuôi.
 */
lyDo?: string
/**
 * Ghi chú vào khai sinh. Bản ghi khai sinh được ghi chú.
 */
maKhaiSinh?: string
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
