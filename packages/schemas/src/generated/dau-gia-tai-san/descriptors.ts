// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBDG01: RuleText = {
 "id": "B-DG-01",
 "path": "/giaTrung",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trả giá lên mà giá trúng thấp hơn giá khởi điểm.",
  "en": "An ascending auction with a winning price below the starting price."
 },
 "fix": {
  "vi": "Kiểm tra giá khởi điểm, giá trúng và phương thức đấu giá.",
  "en": "Check both prices and the method."
 },
 "example": {
  "wrong": "/giaTrung/soTien: \"299999999\"",
  "right": "/giaTrung/soTien: \"345000000\""
 },
 "cel": "size(this.taiSan) > 1 || this.phuongThuc != \"tra-gia-len\" || this.giaKhoiDiem.loaiTien != this.giaTrung.loaiTien || atMostMoney(this.giaKhoiDiem.soTien, this.giaTrung.soTien)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDG02: RuleText = {
 "id": "B-DG-02",
 "path": "/ngayThongBao",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thông báo công khai ít hơn hai lần.",
  "en": "Fewer than two public notices."
 },
 "cause": {
  "vi": "Theo bản Luật trước sửa đổi năm 2024, với động sản từ 50 triệu đồng và bất động sản.",
  "en": "By the law before its amendment of 2024, for movables of 50 million đồng or more and immovables."
 },
 "fix": {
  "vi": "Ghi ngày của từng lần thông báo; động sản dưới mức luật định thì giữ nguyên.",
  "en": "Give the day of each notice; keep one for movables below the threshold."
 },
 "example": {
  "wrong": "/ngayThongBao/1: —",
  "right": "/ngayThongBao/1: \"2019-02-25\""
 },
 "cel": "size(this.ngayThongBao) >= 2",
 "legalBasis": [
  {
   "document": "Luật Đấu giá tài sản 01/2016/QH14",
   "article": "Điều 34, 44, 57"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
 }
};

const ruleBDG03: RuleText = {
 "id": "B-DG-03",
 "path": "/ngayThongBao",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hai lần thông báo cách nhau chưa đủ 02 ngày làm việc.",
  "en": "The two notices are less than 2 working days apart."
 },
 "fix": {
  "vi": "Kiểm tra ngày của hai lần thông báo.",
  "en": "Check the days of both notices."
 },
 "example": {
  "wrong": "/ngayThongBao/1: \"2019-02-21\"",
  "right": "/ngayThongBao/1: \"2019-02-25\""
 },
 "cel": "!before(this.ngayThongBao[0], this.ngayThongBao[1]) || !withinWorkingDays(this.ngayThongBao[0], this.ngayThongBao[1], 1)",
 "legalBasis": [
  {
   "document": "Luật Đấu giá tài sản 01/2016/QH14",
   "article": "Điều 34, 44, 57"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
 }
};

const ruleBDG04: RuleText = {
 "id": "B-DG-04",
 "path": "/ngayKyHopDong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ký hợp đồng trước khi biên bản đấu giá được ký.",
  "en": "The contract was signed before the minutes."
 },
 "fix": {
  "vi": "Kiểm tra ngày ký biên bản và ngày ký hợp đồng.",
  "en": "Check both days."
 },
 "example": {
  "wrong": "/ngayKyHopDong: \"2026-08-19\"",
  "right": "/ngayKyHopDong: \"2026-08-25\""
 },
 "cel": "notAfter(this.bienBan.ngayBanHanh, this.ngayKyHopDong)",
 "legalBasis": [
  {
   "document": "Luật Đấu giá tài sản 01/2016/QH14"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Đấu giá tài sản 01/2016/QH14, bản trước sửa đổi năm 2024; chưa chỉ ra được điều"
 }
};

const ruleBDG05: RuleText = {
 "id": "B-DG-05",
 "path": "/bienBan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có hợp đồng mà không có biên bản đấu giá.",
  "en": "A contract without minutes."
 },
 "fix": {
  "vi": "Ghi biên bản đấu giá.",
  "en": "Give the minutes."
 },
 "cel": "!has(this.ngayKyHopDong) || has(this.bienBan)",
 "legalBasis": [
  {
   "document": "Luật Đấu giá tài sản 01/2016/QH14"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Đấu giá tài sản 01/2016/QH14, bản trước sửa đổi năm 2024; chưa chỉ ra được điều"
 }
};

const ruleBDGD3: RuleText = {
 "id": "B-DG-D3",
 "path": "/giaTrung",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đấu giá thành mà thiếu người trúng hoặc giá trúng.",
  "en": "A successful auction without winner or price."
 },
 "fix": {
  "vi": "Ghi nguoiTrungDauGia và giaTrung.",
  "en": "Give nguoiTrungDauGia and giaTrung."
 },
 "cel": "this.ketQua != \"thanh\" || (has(this.nguoiTrungDauGia) && has(this.giaTrung))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDGD4: RuleText = {
 "id": "B-DG-D4",
 "path": "/ketQua",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đấu giá không thành mà có người trúng hoặc giá trúng.",
  "en": "An auction that failed has a winner or a price."
 },
 "cause": {
  "vi": "Người trúng đấu giá có thể từ chối mua, cuộc đấu giá thành không thành mà tên và giá vẫn được ghi; nên chỉ cảnh báo.",
  "en": "The winner may refuse to buy: the auction fails while name and price stay on record: a warning only."
 },
 "fix": {
  "vi": "Sửa kết quả, hoặc bỏ người trúng và giá trúng.",
  "en": "Correct the result, or remove winner and price."
 },
 "example": {
  "wrong": "/giaTrung/soTien: \"60000000\"; /giaTrung/loaiTien: \"VND\"",
  "right": "/giaTrung/soTien: —; /giaTrung/loaiTien: —"
 },
 "cel": "this.ketQua != \"khong-thanh\" || !(has(this.nguoiTrungDauGia) || has(this.giaTrung))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDGD5: RuleText = {
 "id": "B-DG-D5",
 "path": "/nguoiCoTaiSan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tài sản thi hành án mà người có tài sản là cá nhân.",
  "en": "Enforcement assets of which a natural person is the owner of sale."
 },
 "fix": {
  "vi": "Ghi cơ quan thi hành án dân sự hoặc văn phòng thi hành án dân sự.",
  "en": "Give the enforcement body or office."
 },
 "cel": "this.nguonTaiSan != \"thi-hanh-an\" || this.nguoiCoTaiSan.loaiChuThe != \"ca-nhan\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDGD6: RuleText = {
 "id": "B-DG-D6",
 "path": "/ngayThongBao",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thông báo sau ngày đấu giá.",
  "en": "A notice after the auction."
 },
 "fix": {
  "vi": "Kiểm tra ngày thông báo.",
  "en": "Check the days of the notices."
 },
 "example": {
  "wrong": "/ngayThongBao/1: \"2026-08-21\"",
  "right": "/ngayThongBao/1: \"2026-08-06\""
 },
 "cel": "this.ngayThongBao.all(n, notAfter(n, this.thoiGianDiaDiem.ngay))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDGD7: RuleText = {
 "id": "B-DG-D7",
 "path": "/thoiGianDiaDiem/ketThuc",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cuộc đấu giá kết thúc trước khi bắt đầu.",
  "en": "The auction ends before it starts."
 },
 "fix": {
  "vi": "Kiểm tra hai thời điểm.",
  "en": "Check both times."
 },
 "example": {
  "wrong": "/thoiGianDiaDiem/ketThuc: \"2026-08-20T08:00:00+07:00\"",
  "right": "/thoiGianDiaDiem/ketThuc: \"2026-08-20T10:30:00+07:00\""
 },
 "cel": "notAfterTime(this.thoiGianDiaDiem.batDau, this.thoiGianDiaDiem.ketThuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDGD8: RuleText = {
 "id": "B-DG-D8",
 "path": "/thoiGianDiaDiem/ngay",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày đấu giá không phải ngày của thời điểm bắt đầu.",
  "en": "The day of the auction is not that of its start."
 },
 "fix": {
  "vi": "Ghi ngay là ngày ở Việt Nam của batDau.",
  "en": "Give ngay the day, in Việt Nam, of batDau."
 },
 "example": {
  "wrong": "/thoiGianDiaDiem/ngay: \"2026-08-21\"",
  "right": "/thoiGianDiaDiem/ngay: \"2026-08-20\""
 },
 "cel": "sameDay(this.thoiGianDiaDiem.ngay, this.thoiGianDiaDiem.batDau)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDGD9: RuleText = {
 "id": "B-DG-D9",
 "path": "/dauGiaVien/ma",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Đấu giá viên điều hành không đang hành nghề vào ngày đấu giá.",
  "en": "The auctioneer was not practising on the day."
 },
 "fix": {
  "vi": "Kiểm tra ngày đấu giá và trạng thái của đấu giá viên.",
  "en": "Check the day and the state of the auctioneer."
 },
 "dataset": {
  "keys": [
   [
    "this.dauGiaVien.ma"
   ]
  ],
  "with": [
   {
    "record": "dau-gia-tai-san/dau-gia-vien",
    "keys": [
     [
      "other.hanhNghe.maHanhNghe"
     ]
    ]
   }
  ],
  "pair": "other.hanhNghe.trangThai == \"dang-hanh-nghe\" || before(this.thoiGianDiaDiem.ngay, other.hanhNghe.ngayTrangThai)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHT09: RuleText = {
 "id": "HT-09",
 "path": "",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Mã đơn vị hành chính mâu thuẫn nhau: xã không thuộc tỉnh đã ghi vào ngày đó, hoặc có mã huyện trong bộ mã từ 01/07/2025.",
  "en": "The administrative codes contradict each other: the commune is not in that province on that day, or a district code stands in the edition from 2025-07-01."
 },
 "fix": {
  "vi": "Chọn lại xã trong đúng tỉnh theo ngày hiệu lực của địa chỉ; địa danh cũ thì ghi ngayHieuLuc là một ngày khi địa danh đó còn dùng. Địa chỉ từ 01/07/2025 bỏ maHuyen. Ví dụ: maTinh 01, maXa 00004.",
  "en": "Choose the commune again within the province at the date of the address; for an old place name set ngayHieuLuc to a day when it was in use. From 2025-07-01 leave out maHuyen. For example maTinh 01, maXa 00004."
 },
 "cel": "(!has(this.maHuyen) || this.boMaDvhc != \"tu-2025-07-01\") && (has(this.ngayHieuLuc) ? inProvince(this.maXa, this.maTinh, this.ngayHieuLuc) : (has(this.boMaDvhc) && this.boMaDvhc == \"truoc-2025-07-01\" && !before(recordDate, \"2025-07-01\") ? inProvince(this.maXa, this.maTinh, \"2025-06-30\") : (has(this.boMaDvhc) && this.boMaDvhc == \"tu-2025-07-01\" && before(recordDate, \"2025-07-01\") ? inProvince(this.maXa, this.maTinh, \"2025-07-01\") : inProvince(this.maXa, this.maTinh, recordDate))))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp, theo bảng mã đơn vị hành chính"
 }
};

const ruleCH01: RuleText = {
 "id": "CH-01",
 "path": "/loaiChuThe",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Loại chủ thể không hợp với khối thông tin: cá nhân ghi ở nguoi, tổ chức ghi ở toChuc.",
  "en": "The kind of party does not fit its data: a person stands in nguoi, an organisation in toChuc."
 },
 "fix": {
  "vi": "Sửa loaiChuThe, hoặc chuyển thông tin sang khối đúng.",
  "en": "Correct loaiChuThe, or move the data to the right block."
 },
 "cel": "this.loaiChuThe == \"ca-nhan\" ? !has(this.toChuc) : !has(this.nguoi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleHT07: RuleText = {
 "id": "HT-07",
 "path": "/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số định danh cá nhân không hợp với giới tính hoặc năm sinh: chữ số thứ 4 nói thế kỷ và giới tính, chữ số thứ 5 và 6 nói năm sinh.",
  "en": "The personal number does not fit the sex or year of birth: digit 4 gives century and sex, digits 5 and 6 the year."
 },
 "cause": {
  "vi": "Số có thể được cấp trước khi cải chính năm sinh hoặc xác định lại giới tính, nên đây chỉ là cảnh báo.",
  "en": "The number may be older than a correction of birth year or sex, so this is only a warning."
 },
 "fix": {
  "vi": "Đối chiếu số với giấy tờ. Nam sinh 1990: chữ số thứ 4 là 0, tiếp theo là 90; nữ sinh 2005: chữ số thứ 4 là 3, tiếp theo là 05.",
  "en": "Compare the number with the paper. For a man born in 1990 digit 4 is 0, then 90; for a woman born in 2005 it is 3, then 05."
 },
 "cel": "idMatchesSex(this.soDinhDanhCaNhan, this.gioiTinh) && idMatchesBirth(this.soDinhDanhCaNhan, this.ngaySinh)",
 "evidence": {
  "mark": "secondary",
  "source": "báo chí về cấu trúc số định danh cá nhân"
 }
};

const ruleHT10: RuleText = {
 "id": "HT-10",
 "path": "/hoTen/dayDu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Họ tên có ký tự lạ: tên chỉ gồm chữ cái, dấu cách, gạch nối và dấu nháy.",
  "en": "The name holds unusual characters: a name has only letters, spaces, hyphens and apostrophes."
 },
 "fix": {
  "vi": "Chép lại họ tên như giấy tờ, bỏ số thứ tự, dấu chấm, ngoặc, chú thích. Ví dụ: Nguyễn Thị Minh Anh.",
  "en": "Copy the name as on the paper, without numbering, dots, brackets or remarks. For example: Nguyễn Thị Minh Anh."
 },
 "cel": "isName(this.hoTen.dayDu) || (has(this.quocTich) && \"VN\" in this.quocTich && has(this.ngaySinh) && !before(this.ngaySinh, \"2017-01-01\") && !before(recordDate, \"2017-01-01\") && [\"0\", \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\"].exists(d, this.hoTen.dayDu.contains(d)))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHT10b: RuleText = {
 "id": "HT-10b",
 "path": "/hoTen/dayDu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tên của công dân Việt Nam có chữ số.",
  "en": "The name of a Vietnamese citizen holds digits."
 },
 "cause": {
  "vi": "Quy định này áp dụng khi đặt tên từ ngày 01/01/2017 (theo trí nhớ); tên đặt trước đó chỉ được cảnh báo.",
  "en": "The provision governs names given from 2017-01-01 (date from memory); an earlier name only draws a warning."
 },
 "fix": {
  "vi": "Đặt tên bằng chữ tiếng Việt hoặc tiếng dân tộc khác của Việt Nam, ví dụ Nguyễn Thị Minh Anh; không đặt tên bằng số.",
  "en": "Name the child in letters of Vietnamese or another language of Việt Nam, for example Nguyễn Thị Minh Anh; numbers are not allowed."
 },
 "cel": "!(\"VN\" in this.quocTich) || before(this.ngaySinh, \"2017-01-01\") || ![\"0\", \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\"].exists(d, this.hoTen.dayDu.contains(d))",
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 26 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13; áp dụng từ 01/01/2017 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleHT13: RuleText = {
 "id": "HT-13",
 "path": "/hoTen/dayDu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Họ tên chỉ là chữ điền vào cho đủ, không phải tên thật.",
  "en": "The name is a filler, not a real name."
 },
 "fix": {
  "vi": "Bỏ chữ điền cho đủ (ví dụ \"không rõ\") và nêu trường này trong khongRo với lý do.",
  "en": "Remove the filler (such as \"không rõ\") and list the field in khongRo with the reason."
 },
 "cel": "!isPlaceholder(this.hoTen.dayDu)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHT13b: RuleText = {
 "id": "HT-13b",
 "path": "/soCmnd9",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số CMND chỉ là số điền vào cho đủ, không phải số thật.",
  "en": "The identity card number is a filler, not a real number."
 },
 "fix": {
  "vi": "Bỏ số điền cho đủ (ví dụ 000000001) và nêu trường này trong khongRo với lý do.",
  "en": "Remove the filler (such as 000000001) and list the field in khongRo with the reason."
 },
 "cel": "!isPlaceholder(this.soCmnd9)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHT13c: RuleText = {
 "id": "HT-13c",
 "path": "/giayToTuyThan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có số giấy tờ tùy thân chỉ là số điền vào cho đủ, không phải số thật.",
  "en": "The number of an identity paper is a filler, not a real number."
 },
 "fix": {
  "vi": "Bỏ số điền cho đủ (ví dụ 000000001) và nêu trường này trong khongRo với lý do.",
  "en": "Remove the filler (such as 000000001) and list the field in khongRo with the reason."
 },
 "cel": "this.giayToTuyThan.all(g, !isPlaceholder(g.so))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDGD1: RuleText = {
 "id": "B-DG-D1",
 "path": "/hanhNghe/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không dùng cho đấu giá viên.",
  "en": "The state is not one of auctioneers."
 },
 "fix": {
  "vi": "Dùng đang hành nghề hoặc thu hồi.",
  "en": "Use practising or revoked."
 },
 "example": {
  "wrong": "/hanhNghe/trangThai: \"xoa-ten\"",
  "right": "/hanhNghe/trangThai: \"dang-hanh-nghe\""
 },
 "cel": "this.hanhNghe.trangThai in [\"tap-su\", \"du-dieu-kien\", \"dang-hanh-nghe\", \"tam-dinh-chi\", \"thu-hoi\", \"cham-dut\"]",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBDGD2: RuleText = {
 "id": "B-DG-D2",
 "path": "/hanhNghe/toChuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đấu giá viên đang hành nghề mà không ghi tổ chức đấu giá.",
  "en": "A practising auctioneer without an organisation."
 },
 "fix": {
  "vi": "Ghi tổ chức nơi hành nghề.",
  "en": "Give the organisation."
 },
 "example": {
  "wrong": "/hanhNghe/toChuc/maToChuc: —; /hanhNghe/toChuc/ten: —",
  "right": "/hanhNghe/toChuc/maToChuc: \"dg-tc-0001\"; /hanhNghe/toChuc/ten: \"Trung tâm dịch vụ đấu giá tài sản Ví Dụ\""
 },
 "cel": "this.hanhNghe.trangThai != \"dang-hanh-nghe\" || has(this.hanhNghe.toChuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHN01: RuleText = {
 "id": "HN-01",
 "path": "/ngayHetHanChungChi",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chứng chỉ hết hạn trước ngày cấp.",
  "en": "The certificate ends before it was issued."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày trên chứng chỉ.",
  "en": "Check both dates on the certificate."
 },
 "cel": "notAfter(this.ngayCapChungChi, this.ngayHetHanChungChi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleHN02: RuleText = {
 "id": "HN-02",
 "path": "/trangThai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái hành nghề không phải trạng thái sau sự kiện cuối cùng, hoặc các sự kiện không theo thứ tự thời gian.",
  "en": "The state is not the one after the last event, or the events are not in order of time."
 },
 "fix": {
  "vi": "Ghi trangThai bằng denTrangThai của sự kiện cuối; xếp quaTrinh theo thời gian.",
  "en": "Give trangThai the denTrangThai of the last event; put quaTrinh in order of time."
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleHN04: RuleText = {
 "id": "HN-04",
 "path": "/ngayCapChungChi",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chứng chỉ được cấp trước khi người ấy sinh ra.",
  "en": "The certificate is older than the person."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh và ngày cấp.",
  "en": "Check the date of birth and the date of issue."
 },
 "cel": "before(this.nguoi.ngaySinh, this.ngayCapChungChi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleHN05: RuleText = {
 "id": "HN-05",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình hành nghề có bước chuyển trạng thái không nằm trong vòng đời.",
  "en": "The course has a step that the states do not allow."
 },
 "fix": {
  "vi": "Xem vòng đời hành nghề trong từ điển; thêm sự kiện còn thiếu hoặc sửa sự kiện sai.",
  "en": "See the states of practice in the dictionary; add the missing event or correct the wrong one."
 },
 "cel": "stepsAllowed(\"hanh-nghe\", this.quaTrinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleQD01: RuleText = {
 "id": "QD-01",
 "path": "/ngayHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định có hiệu lực trước ngày ra quyết định.",
  "en": "The decision is in force before it was made."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày trên văn bản; quyết định có hiệu lực trở về trước thì giữ nguyên.",
  "en": "Check both dates on the paper; keep them when it has retroactive effect."
 },
 "cel": "notAfter(this.ngay, this.ngayHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleQD02: RuleText = {
 "id": "QD-02",
 "path": "/ngayHetHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định hết hiệu lực trước khi có hiệu lực.",
  "en": "The decision ends before it is in force."
 },
 "cause": {
  "vi": "Quyết định có thể bị bãi bỏ trước ngày có hiệu lực, nên chỉ cảnh báo.",
  "en": "A decision may be revoked before it is in force: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày trên văn bản.",
  "en": "Check both dates on the paper."
 },
 "cel": "notAfter(this.ngayHieuLuc, this.ngayHetHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleVBD1: RuleText = {
 "id": "VB-D1",
 "path": "/soKyHieu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản được viện dẫn chưa có hoặc không còn hiệu lực vào ngày áp dụng.",
  "en": "The cited text was not in force on the day it was applied."
 },
 "fix": {
  "vi": "Viện dẫn văn bản có hiệu lực vào ngày ấy, hoặc sửa ngày áp dụng. Tra: thongnhat codes van-ban-phap-luat.",
  "en": "Cite the text in force on that day, or correct the day. Look it up: thongnhat codes van-ban-phap-luat."
 },
 "cel": "inForce(this.soKyHieu, this.ngayApDung)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

export const taiSanDauGia: ObjectDescriptor = { "fields": {
 "ten": {
  "label": {
   "vi": "Tên tài sản",
   "en": "Name of the asset"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Tên tài sản.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  },
  "profiles": [
   "cong-khai"
  ],
  "example": "Xe ô tô tải"
 },
 "soLuong": {
  "label": {
   "vi": "Số lượng",
   "en": "Quantity"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số lượng, ghi cả đơn vị.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "01 chiếc"
 },
 "noiCoTaiSan": {
  "label": {
   "vi": "Nơi có tài sản",
   "en": "Where the asset is"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Nơi có tài sản; có thể là nơi ở của một người.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  },
  "profiles": [
   "cong-khai"
  ],
  "example": "Phường Ba Đình, Thành phố Hà Nội"
 },
 "giayTo": {
  "label": {
   "vi": "Giấy tờ của tài sản",
   "en": "Papers"
  },
  "type": "array",
  "of": "VanBan",
  "description": "Giấy tờ về quyền sở hữu, sử dụng tài sản.",
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  }
 },
 "maTaiSanThiHanhAn": {
  "label": {
   "vi": "Mã tài sản thi hành án",
   "en": "Seized asset"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi tài sản kê biên khi là tài sản thi hành án.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tha-ts-0001"
 }
} };

export const thoiGianDiaDiemDauGia: ObjectDescriptor = { "fields": {
 "ngay": {
  "label": {
   "vi": "Ngày đấu giá",
   "en": "Day of the auction"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày tổ chức đấu giá; ngày của bản ghi.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "2026-08-20"
 },
 "batDau": {
  "label": {
   "vi": "Bắt đầu lúc",
   "en": "Starts at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm bắt đầu.",
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "2026-08-20T08:30:00+07:00"
 },
 "ketThuc": {
  "label": {
   "vi": "Kết thúc lúc",
   "en": "Ends at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm kết thúc.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "2026-08-20T10:30:00+07:00"
 },
 "diaDiem": {
  "label": {
   "vi": "Địa điểm đấu giá",
   "en": "Place"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Địa điểm tổ chức, hoặc trang đấu giá trực tuyến.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "Trụ sở Trung tâm dịch vụ đấu giá"
 }
} };

const cuocDauGiaOverlays: Overlays = {
 "/toChucDauGia/maToChuc": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/toChucDauGia/ten": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/toChucDauGia/diaChi": {
  "profiles": [
   "cong-khai"
  ]
 }
};

export const cuocDauGia: ObjectDescriptor = { "fields": {
 "sieuDuLieu": {
  "label": {
   "vi": "Siêu dữ liệu",
   "en": "Record metadata"
  },
  "type": "object",
  "of": "SieuDuLieu",
  "description": "Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "maCuocDauGia": {
  "label": {
   "vi": "Mã",
   "en": "Auction id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của cuộc đấu giá.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "dg-0001"
 },
 "toChucDauGia": {
  "label": {
   "vi": "Tổ chức đấu giá (tên, địa chỉ)",
   "en": "Auction organisation"
  },
  "type": "object",
  "of": "ThamChieuToChuc",
  "description": "Tổ chức đấu giá: tên, địa chỉ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  }
 },
 "dauGiaVien": {
  "label": {
   "vi": "Đấu giá viên điều hành",
   "en": "Auctioneer in charge"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Đấu giá viên điều hành.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiCoTaiSan": {
  "label": {
   "vi": "Người có tài sản",
   "en": "Owner of the assets"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Người có tài sản đấu giá: cơ quan thi hành án khi là tài sản thi hành án.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  }
 },
 "nguonTaiSan": {
  "label": {
   "vi": "Nguồn",
   "en": "Source of the assets"
  },
  "type": "string",
  "codeTable": "nguon-tai-san-dau-gia",
  "description": "Tài sản thi hành án, sung quỹ, quyền sử dụng đất…",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "thi-hanh-an"
 },
 "taiSan": {
  "label": {
   "vi": "Tên, nơi có tài sản, giấy tờ",
   "en": "Assets"
  },
  "type": "array",
  "of": "TaiSanDauGia",
  "description": "Tên, nơi có tài sản, giấy tờ của từng tài sản.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  }
 },
 "giaKhoiDiem": {
  "label": {
   "vi": "Giá khởi điểm",
   "en": "Starting price"
  },
  "type": "object",
  "of": "Tien",
  "description": "Giá khởi điểm, khi công khai.",
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "tienDatTruoc": {
  "label": {
   "vi": "Tiền đặt trước",
   "en": "Deposit"
  },
  "type": "object",
  "of": "Tien",
  "description": "Tiền đặt trước.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "hinhThuc": {
  "label": {
   "vi": "Hình thức",
   "en": "Form of the auction"
  },
  "type": "string",
  "codeTable": "hinh-thuc-dau-gia",
  "description": "Lời nói, bỏ phiếu trực tiếp, gián tiếp hay trực tuyến.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "truc-tuyen"
 },
 "phuongThuc": {
  "label": {
   "vi": "Phương thức",
   "en": "Method"
  },
  "type": "string",
  "codeTable": "phuong-thuc-dau-gia",
  "description": "Trả giá lên hay đặt giá xuống.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "tra-gia-len"
 },
 "thoiGianDiaDiem": {
  "label": {
   "vi": "Thời gian, địa điểm đấu giá",
   "en": "Time and place"
  },
  "type": "object",
  "of": "ThoiGianDiaDiemDauGia",
  "description": "Thời gian, địa điểm đấu giá.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  }
 },
 "ngayThongBao": {
  "label": {
   "vi": "Các lần thông báo công khai",
   "en": "Public notices on"
  },
  "type": "array",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày của từng lần thông báo công khai, theo thứ tự.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14",
    "article": "Điều 34, 44, 57"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Đấu giá tài sản 01/2016/QH14, bản pháp điển trước sửa đổi năm 2024"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "ketQua": {
  "label": {
   "vi": "Kết quả",
   "en": "Result of the auction"
  },
  "type": "string",
  "codeTable": "ket-qua-dau-gia",
  "description": "Thành, không thành hay hủy kết quả.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "thanh"
 },
 "bienBan": {
  "label": {
   "vi": "Biên bản đấu giá",
   "en": "Minutes"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Biên bản đấu giá: số, ngày ký.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayKyHopDong": {
  "label": {
   "vi": "Ngày ký hợp đồng",
   "en": "Contract signed on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày ký hợp đồng mua bán tài sản đấu giá.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-25"
 },
 "nguoiTrungDauGia": {
  "label": {
   "vi": "Người trúng đấu giá",
   "en": "Winner"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Người trúng đấu giá; không công khai.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "giaTrung": {
  "label": {
   "vi": "Giá trúng",
   "en": "Winning price"
  },
  "type": "object",
  "of": "Tien",
  "description": "Giá trúng đấu giá.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "moRong": {
  "label": {
   "vi": "Dữ liệu mở rộng",
   "en": "Extensions"
  },
  "type": "array",
  "of": "MoRong",
  "description": "Trường riêng của từng đơn vị.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "khongRo": {
  "label": {
   "vi": "Trường không rõ",
   "en": "Unknown fields"
  },
  "type": "array",
  "of": "KhongRo",
  "description": "Những trường để trống và lý do.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["sieuDuLieu","maCuocDauGia"] };

const dauGiaVienOverlays: Overlays = {
 "/hanhNghe/maHanhNghe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên đấu giá viên",
   "en": "Name of the auctioneer"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ; danh sách này thuộc dữ liệu mở theo Quyết định 1634/QĐ-BTP, thuật lại trong một nguyên mẫu công khai"
  },
  "profiles": [
   "cong-khai"
  ]
 },
 "/hanhNghe/soChungChi": {
  "label": {
   "vi": "Số chứng chỉ hành nghề đấu giá",
   "en": "Auctioneer's certificate number"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "cong-khai"
  ]
 },
 "/hanhNghe/soThe": {
  "label": {
   "vi": "Số thẻ đấu giá viên",
   "en": "Auctioneer's card number"
  },
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "cong-khai"
  ]
 },
 "/hanhNghe/toChuc/ten": {
  "label": {
   "vi": "Tổ chức đấu giá",
   "en": "Auction organisation"
  },
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/trangThai": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Đấu giá tài sản 01/2016/QH14"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/ngayCapChungChi": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/quyetDinh/so": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/quyetDinh/ngay": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/toChuc/maToChuc": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/linhVuc": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/ngayTrangThai": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 }
};

export const dauGiaVien: ObjectDescriptor = { "fields": {
 "sieuDuLieu": {
  "label": {
   "vi": "Siêu dữ liệu",
   "en": "Record metadata"
  },
  "type": "object",
  "of": "SieuDuLieu",
  "description": "Mã, lược đồ, trạng thái, nguồn gốc và phiên bản của bản ghi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "hanhNghe": {
  "label": {
   "vi": "Hành nghề",
   "en": "Practice"
  },
  "type": "object",
  "of": "NguoiHanhNghe",
  "description": "Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của đấu giá viên.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "moRong": {
  "label": {
   "vi": "Dữ liệu mở rộng",
   "en": "Extensions"
  },
  "type": "array",
  "of": "MoRong",
  "description": "Trường riêng của từng đơn vị.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "khongRo": {
  "label": {
   "vi": "Trường không rõ",
   "en": "Unknown fields"
  },
  "type": "array",
  "of": "KhongRo",
  "description": "Những trường để trống và lý do.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["sieuDuLieu"] };

/** Cuộc đấu giá. */
export const cuocDauGiaDescriptor: RecordDescriptor = {
 "id": "dau-gia-tai-san/cuoc-dau-gia",
 "version": "1.0",
 "title": "CuocDauGia",
 "label": {
  "vi": "Cuộc đấu giá",
  "en": "Auction"
 },
 "eventDate": "/thoiGianDiaDiem/ngay",
 "keys": [
  "/maCuocDauGia"
 ],
 "root": "CuocDauGia",
 "overlays": cuocDauGiaOverlays,
 "rules": { "B-DG-01": ruleBDG01, "B-DG-02": ruleBDG02, "B-DG-03": ruleBDG03, "B-DG-04": ruleBDG04, "B-DG-05": ruleBDG05, "B-DG-D3": ruleBDGD3, "B-DG-D4": ruleBDGD4, "B-DG-D5": ruleBDGD5, "B-DG-D6": ruleBDGD6, "B-DG-D7": ruleBDGD7, "B-DG-D8": ruleBDGD8, "B-DG-D9": ruleBDGD9, "HT-09": ruleHT09, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { CuocDauGia: cuocDauGia, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuToChuc: shared.thamChieuToChuc, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, ChuThe: shared.chuThe, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, TaiSanDauGia: taiSanDauGia, Tien: shared.tien, ThoiGianDiaDiemDauGia: thoiGianDiaDiemDauGia, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Đấu giá viên. */
export const dauGiaVienDescriptor: RecordDescriptor = {
 "id": "dau-gia-tai-san/dau-gia-vien",
 "version": "1.0",
 "title": "DauGiaVien",
 "label": {
  "vi": "Đấu giá viên",
  "en": "Auctioneer"
 },
 "eventDate": "/hanhNghe/ngayTrangThai",
 "keys": [
  "/hanhNghe/maHanhNghe"
 ],
 "root": "DauGiaVien",
 "overlays": dauGiaVienOverlays,
 "rules": { "B-DG-D1": ruleBDGD1, "B-DG-D2": ruleBDGD2, "HT-09": ruleHT09, "HN-01": ruleHN01, "HN-02": ruleHN02, "HN-04": ruleHN04, "HN-05": ruleHN05, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "QD-01": ruleQD01, "QD-02": ruleQD02, "VB-D1": ruleVBD1 },
 "defs": { DauGiaVien: dauGiaVien, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, NguoiHanhNghe: shared.nguoiHanhNghe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, ThamChieuToChuc: shared.thamChieuToChuc, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
