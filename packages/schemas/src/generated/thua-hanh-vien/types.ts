// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ChuThe, HoTen, KhongRo, MoRong, NguoiHanhNghe, SieuDuLieu, TepDinhKem, ThamChieuCanBo, ThamChieuToChuc, Tien } from "../chung/types.ts";

/**
 * Bảo hiểm trách nhiệm nghề nghiệp. Hợp đồng bảo hiểm trách nhiệm nghề nghiệp của Thừa hành viên.
 */
export interface BaoHiemTrachNhiem {
/**
 * Số hợp đồng bảo hiểm. Số hợp đồng bảo hiểm.
 */
soHopDong?: string
/**
 * Doanh nghiệp bảo hiểm. Doanh nghiệp bảo hiểm.
 */
doanhNghiep?: string
/**
 * Bảo hiểm từ ngày. Ngày bắt đầu thời hạn bảo hiểm.
 */
tuNgay?: string
/**
 * Bảo hiểm đến ngày. Ngày cuối của thời hạn bảo hiểm.
 */
denNgay?: string
/**
 * Mức bảo hiểm. Mức trách nhiệm bảo hiểm.
 */
mucBaoHiem?: Tien
}

/**
 * Thừa hành viên. Một Thừa hành viên (trước 01/7/2026 gọi là Thừa phát lại): bổ nhiệm, thẻ, văn phòng và bảo hiểm trách nhiệm.
 */
export interface ThuaHanhVien {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Hành nghề. Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của Thừa hành viên.
 */
hanhNghe?: NguoiHanhNghe
/**
 * Số Thẻ Thừa phát lại trước 01/7/2026. Số Thẻ Thừa phát lại cấp trước 01/7/2026, được đổi sang thẻ mới.
 */
soTheThuaPhatLaiCu?: string
/**
 * Bảo hiểm trách nhiệm nghề nghiệp. Bảo hiểm trách nhiệm nghề nghiệp của Thừa hành viên đang hành nghề.
 */
baoHiemTrachNhiem?: BaoHiemTrachNhiem
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
 * Điểm chỉ. Dấu vân tay của người không ký được. Chỉ ghi ai, ngón nào; ảnh vân tay là dữ liệu sinh trắc học, không đưa vào bản ghi.
 */
export interface DiemChi {
/**
 * Người điểm chỉ. Họ tên người điểm chỉ.
 */
nguoiDiemChi?: HoTen
/**
 * Bàn tay. Bàn tay trái hay phải.
 */
banTay?: "trai" | "phai"
/**
 * Ngón. Ngón điểm chỉ.
 */
ngon?: "cai" | "tro" | "giua" | "ap-ut" | "ut"
/**
 * Lý do điểm chỉ. Lý do không ký được.
 */
lyDo?: string
}

/**
 * Sửa lỗi kỹ thuật vi bằng. Một văn bản sửa lỗi kỹ thuật; nội dung gốc của vi bằng giữ nguyên.
 */
export interface SuaLoiKyThuatViBang {
/**
 * Ngày sửa lỗi. Ngày văn bản sửa lỗi.
 */
ngay?: string
/**
 * Nội dung trước khi sửa. Nội dung trước khi sửa.
 */
noiDungTruoc?: string
/**
 * Nội dung sau khi sửa. Nội dung sau khi sửa.
 */
noiDungSau?: string
/**
 * Ngày cập nhật việc sửa. Ngày cập nhật việc sửa vào cơ sở dữ liệu.
 */
ngayCapNhatCsdl?: string
/**
 * Tệp sửa lỗi. Văn bản sửa lỗi kỹ thuật.
 */
tep?: TepDinhKem
}

/**
 * Vi bằng. Một vi bằng: văn bản ghi nhận sự kiện, hành vi có thật do Thừa hành viên (trước 01/7/2026: Thừa phát lại) trực tiếp chứng kiến. Vi bằng là nguồn chứng cứ, không thay văn bản công chứng, chứng thực.
 */
export interface ViBang {
/**
 * Siêu dữ liệu. Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.
 */
sieuDuLieu: SieuDuLieu
/**
 * Loại văn bản. Luôn là vi-bang: vi bằng không bao giờ là văn bản công chứng.
 */
loaiVanBan: "vi-bang"
/**
 * Số vi bằng. Số vi bằng, ghi như trên văn bản.
 */
soViBang?: string
/**
 * Ngày lập. Ngày lập vi bằng: ngày của thoiGianLap, dùng làm ngày của bản ghi.
 */
ngayLap?: string
/**
 * Tên, địa chỉ văn phòng THADS. Văn phòng thi hành án dân sự: tên, địa chỉ.
 */
vanPhong?: ThamChieuToChuc
/**
 * Họ tên, số thẻ Thừa hành viên. Thừa hành viên lập vi bằng: họ tên, số thẻ.
 */
thuaHanhVien?: ThamChieuCanBo
/**
 * Thời gian lập. Thời điểm bắt đầu lập, có giờ phút.
 */
thoiGianLap?: string
/**
 * Ngày kết thúc lập. Ngày kết thúc việc lập vi bằng; thời hạn cập nhật tính từ ngày này.
 */
ngayKetThucLap?: string
/**
 * Địa điểm lập. Địa điểm lập vi bằng.
 */
diaDiemLap?: string
/**
 * Họ tên, địa chỉ, số định danh người yêu cầu. Người yêu cầu lập vi bằng: họ tên, địa chỉ, số định danh.
 */
nguoiYeuCau?: ChuThe
/**
 * Người tham gia khác. Những người tham gia khác.
 */
nguoiThamGiaKhac?: ChuThe[]
/**
 * Nội dung sự kiện, hành vi. Nội dung sự kiện, hành vi được ghi nhận.
 */
noiDungSuKien?: string
/**
 * Lời cam đoan của Thừa hành viên. Lời cam đoan của Thừa hành viên về tính trung thực, khách quan.
 */
loiCamDoan?: string
/**
 * Giấy/điện tử. Vi bằng giấy hay điện tử; bằng tiếng Việt.
 */
hinhThuc?: string
/**
 * Hình thức ký của người yêu cầu. Người yêu cầu ký, điểm chỉ, hay không thể cả hai.
 */
hinhThucKy?: string
/**
 * Điểm chỉ (ngón, bàn tay). Điểm chỉ khi người yêu cầu không ký được.
 */
diemChi?: DiemChi
/**
 * Hình ảnh Thừa hành viên khi chứng kiến. Hình ảnh Thừa hành viên khi chứng kiến sự kiện.
 */
hinhAnhChungKien?: TepDinhKem[]
/**
 * Ngày cập nhật cơ sở dữ liệu. Ngày cập nhật vi bằng vào cơ sở dữ liệu.
 */
ngayCapNhatCsdl?: string
/**
 * Văn bản sửa lỗi kỹ thuật. Các văn bản sửa lỗi kỹ thuật; không ghi đè nội dung.
 */
suaLoiKyThuat?: SuaLoiKyThuatViBang[]
/**
 * Tệp vi bằng. Bản điện tử của vi bằng.
 */
tepViBang?: TepDinhKem
/**
 * Dữ liệu mở rộng. Trường riêng của từng đơn vị.
 */
moRong?: MoRong[]
/**
 * Trường không rõ. Những trường để trống và lý do.
 */
khongRo?: KhongRo[]
}
