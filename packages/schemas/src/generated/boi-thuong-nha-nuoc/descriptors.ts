// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBBTNN01: RuleText = {
 "id": "B-BTNN-01",
 "path": "/thietHai",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Yêu cầu bồi thường chưa nêu thiệt hại, cách tính và mức yêu cầu.",
  "en": "The claim names no damage, its count and amount."
 },
 "fix": {
  "vi": "Ghi thietHai; nếu chỉ yêu cầu phục hồi danh dự thì đặt chiPhucHoiDanhDu.",
  "en": "Give thietHai; for honour only, set chiPhucHoiDanhDu."
 },
 "example": {
  "wrong": "/chiPhucHoiDanhDu: —",
  "right": "/chiPhucHoiDanhDu: true"
 },
 "cel": "this.trangThai in [\"yeu-cau-bo-sung\", \"dinh-chi\"] || (has(this.chiPhucHoiDanhDu) && this.chiPhucHoiDanhDu) || (has(this.thietHai) && size(this.thietHai) > 0)",
 "legalBasis": [
  {
   "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
   "article": "Điều 41"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
 }
};

const ruleBBTNN02: RuleText = {
 "id": "B-BTNN-02",
 "path": "/thietHai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chỉ yêu cầu phục hồi danh dự mà lại kê thiệt hại.",
  "en": "Honour only, but damages are listed."
 },
 "fix": {
  "vi": "Bỏ thietHai, hoặc bỏ chiPhucHoiDanhDu.",
  "en": "Take out thietHai or chiPhucHoiDanhDu."
 },
 "cel": "!(has(this.chiPhucHoiDanhDu) && this.chiPhucHoiDanhDu) || !has(this.thietHai) || size(this.thietHai) == 0",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBBTNN03: RuleText = {
 "id": "B-BTNN-03",
 "path": "/phucHoiDanhDu",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chỉ yêu cầu phục hồi danh dự mà lại ghi không yêu cầu phục hồi danh dự.",
  "en": "Honour only, but honour is said not to be asked for."
 },
 "fix": {
  "vi": "Đặt phucHoiDanhDu là true.",
  "en": "Set phucHoiDanhDu to true."
 },
 "example": {
  "wrong": "/phucHoiDanhDu: false",
  "right": "/phucHoiDanhDu: true"
 },
 "cel": "!(has(this.chiPhucHoiDanhDu) && this.chiPhucHoiDanhDu) || !has(this.phucHoiDanhDu) || this.phucHoiDanhDu",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBBTNN04: RuleText = {
 "id": "B-BTNN-04",
 "path": "/vanBanCanCu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chưa có văn bản làm căn cứ yêu cầu bồi thường.",
  "en": "There is no document that grounds the claim."
 },
 "fix": {
  "vi": "Ghi vanBanCanCu; không được gửi hoặc không thể có thì ghi lyDoKhongCoVanBan.",
  "en": "Give vanBanCanCu, or lyDoKhongCoVanBan."
 },
 "cel": "this.trangThai in [\"yeu-cau-bo-sung\", \"dinh-chi\"] || has(this.vanBanCanCu) || has(this.lyDoKhongCoVanBan)",
 "legalBasis": [
  {
   "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
   "article": "Điều 41"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
 }
};

const ruleBBTNN05: RuleText = {
 "id": "B-BTNN-05",
 "path": "/nguoiThuaKe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nhiều người thừa kế mà chưa cử người đại diện.",
  "en": "Several heirs, none of whom represents the others."
 },
 "fix": {
  "vi": "Ghi laNguoiDaiDien ở người được cử.",
  "en": "Mark laNguoiDaiDien."
 },
 "example": {
  "wrong": "/nguoiThuaKe/0/laNguoiDaiDien: —",
  "right": "/nguoiThuaKe/0/laNguoiDaiDien: true"
 },
 "cel": "this.tuCach != \"nguoi-thua-ke\" || !has(this.nguoiThuaKe) || size(this.nguoiThuaKe) <= 1 || this.nguoiThuaKe.exists(h, has(h.laNguoiDaiDien) && h.laNguoiDaiDien)",
 "legalBasis": [
  {
   "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, điều chưa chỉ ra được"
 }
};

const ruleBBTNN06: RuleText = {
 "id": "B-BTNN-06",
 "path": "/tongMucYeuCau",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tổng mức yêu cầu không bằng tổng các thiệt hại.",
  "en": "The total is not the sum of the damages."
 },
 "fix": {
  "vi": "Cộng lại mức yêu cầu của từng thiệt hại.",
  "en": "Sum the damages again."
 },
 "example": {
  "wrong": "/tongMucYeuCau/soTien: \"36000000\"",
  "right": "/tongMucYeuCau/soTien: \"35000000\""
 },
 "cel": "sumsTo(this.tongMucYeuCau.soTien, this.thietHai.filter(t, t.mucYeuCau.loaiTien == this.tongMucYeuCau.loaiTien).map(t, t.mucYeuCau.soTien))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBBTNN07: RuleText = {
 "id": "B-BTNN-07",
 "path": "/soTienTamUng",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số tiền tạm ứng lớn hơn số tiền được bồi thường.",
  "en": "The advance is more than the compensation."
 },
 "fix": {
  "vi": "Kiểm tra hai số tiền.",
  "en": "Check both amounts."
 },
 "example": {
  "wrong": "/soTienTamUng/soTien: \"30000001\"",
  "right": "/soTienTamUng/soTien: \"10000000\""
 },
 "cel": "atMostMoney(this.soTienTamUng.soTien, this.soTienBoiThuong.soTien)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBTNND1: RuleText = {
 "id": "B-BTNN-D1",
 "path": "/trangThai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không phải trạng thái mà sự kiện cuối cùng đưa tới.",
  "en": "The state is not where the last event leads."
 },
 "fix": {
  "vi": "Lấy trạng thái theo sự kiện cuối.",
  "en": "Take the state from the last event."
 },
 "example": {
  "wrong": "/trangThai: \"giai-quyet\"",
  "right": "/trangThai: \"chi-tra\""
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBBTNND2: RuleText = {
 "id": "B-BTNN-D2",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình có bước không có trong sơ đồ.",
  "en": "The history has a step that is not known."
 },
 "fix": {
  "vi": "Kiểm tra xem có thiếu bước không.",
  "en": "Look for a missing step."
 },
 "example": {
  "wrong": "/trangThai: \"chi-tra\"; /quaTrinh/1/denTrangThai: \"chi-tra\"",
  "right": "/trangThai: \"tam-ung\"; /quaTrinh/1/denTrangThai: \"tam-ung\""
 },
 "cel": "stepsAllowed(\"yeu-cau-boi-thuong\", this.quaTrinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBTNND3: RuleText = {
 "id": "B-BTNN-D3",
 "path": "/ngayYeuCau",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày yêu cầu ở tương lai.",
  "en": "The date lies in the future."
 },
 "fix": {
  "vi": "Kiểm tra ngày đã ghi.",
  "en": "Check the date."
 },
 "example": {
  "wrong": "/ngayYeuCau: \"2099-01-05\"",
  "right": "/ngayYeuCau: \"2026-08-12\""
 },
 "cel": "notAfter(this.ngayYeuCau, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBBTNND4: RuleText = {
 "id": "B-BTNN-D4",
 "path": "/deNghiTamUng",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã tạm ứng mà không có đề nghị tạm ứng.",
  "en": "An advance was paid that nobody asked for."
 },
 "fix": {
  "vi": "Ghi deNghiTamUng.",
  "en": "Set deNghiTamUng."
 },
 "example": {
  "wrong": "/deNghiTamUng: false",
  "right": "/deNghiTamUng: true"
 },
 "cel": "this.trangThai != \"tam-ung\" || (has(this.deNghiTamUng) && this.deNghiTamUng)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBBTNND5: RuleText = {
 "id": "B-BTNN-D5",
 "path": "/nguoiBiThietHai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người yêu cầu nói mình là người bị thiệt hại nhưng là hai người khác nhau.",
  "en": "The claimant is said to be the person harmed, but they are two persons."
 },
 "fix": {
  "vi": "Sửa tuCach, hoặc thông tin một trong hai người.",
  "en": "Correct tuCach, or one of the two."
 },
 "cel": "this.tuCach != \"nguoi-bi-thiet-hai\" || this.nguoiYeuCau.nguoi.soDinhDanhCaNhan == this.nguoiBiThietHai.nguoi.soDinhDanhCaNhan",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBBTNND6: RuleText = {
 "id": "B-BTNN-D6",
 "path": "/maVuViec",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai vụ việc của một người bị thiệt hại về cùng một văn bản căn cứ.",
  "en": "Two claims for one person harmed on the same document."
 },
 "fix": {
  "vi": "Kiểm tra nhập trùng, hoặc yêu cầu đã được giải quyết.",
  "en": "Check for a double entry, or a claim already decided."
 },
 "dataset": {
  "keys": [
   [
    "this.nguoiBiThietHai.nguoi.soDinhDanhCaNhan",
    "this.vanBanCanCu.soKyHieu"
   ],
   [
    "this.nguoiBiThietHai.toChuc.maSo",
    "this.vanBanCanCu.soKyHieu"
   ]
  ],
  "pair": "this.maVuViec == other.maVuViec"
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

export const nguoiThuaKeBoiThuong: ObjectDescriptor = { "fields": {
 "hoTen": {
  "label": {
   "vi": "Họ tên người thừa kế",
   "en": "Name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên người thừa kế.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "laNguoiDaiDien": {
  "label": {
   "vi": "Được cử đại diện",
   "en": "Represents the others"
  },
  "type": "boolean",
  "description": "Người này được cử đại diện cho những người thừa kế khác.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const thietHai: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại thiệt hại",
   "en": "Kind"
  },
  "type": "string",
  "enum": [
   "tai-san",
   "thu-nhap",
   "tinh-than",
   "suc-khoe",
   "tinh-mang",
   "chi-phi-khac"
  ],
  "description": "Loại thiệt hại.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "thu-nhap"
 },
 "moTa": {
  "label": {
   "vi": "Mô tả thiệt hại",
   "en": "Description"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Mô tả thiệt hại.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Mất thu nhập trong 3 tháng"
 },
 "cachTinh": {
  "label": {
   "vi": "Cách tính thiệt hại",
   "en": "How counted"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Cách tính thiệt hại.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  },
  "example": "10.000.000 đồng một tháng trong 3 tháng"
 },
 "mucYeuCau": {
  "label": {
   "vi": "Mức yêu cầu bồi thường",
   "en": "Amount claimed"
  },
  "type": "object",
  "of": "Tien",
  "description": "Mức yêu cầu bồi thường cho thiệt hại này.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 }
} };

const vuViecBoiThuongOverlays: Overlays = {
 "/nguoiYeuCau/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên người yêu cầu",
   "en": "Name of the claimant"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "/nguoiYeuCau/nguoi/soDienThoai": {
  "label": {
   "vi": "Số điện thoại người yêu cầu",
   "en": "Phone of the claimant"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "/nguoiYeuCau/nguoi/noiCuTru": {
  "label": {
   "vi": "Nơi cư trú người yêu cầu",
   "en": "Residence of the claimant"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "/nguoiYeuCau/toChuc/ten": {
  "label": {
   "vi": "Tên tổ chức yêu cầu",
   "en": "Name of the claiming organisation"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 }
};

export const vuViecBoiThuong: ObjectDescriptor = { "fields": {
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
 "maVuViec": {
  "label": {
   "vi": "Mã vụ việc",
   "en": "Case id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của vụ việc.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "bt-0001"
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu bồi thường",
   "en": "Claimant"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Họ tên, địa chỉ, số điện thoại của người yêu cầu bồi thường.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "diaChi": {
  "label": {
   "vi": "Địa chỉ người yêu cầu",
   "en": "Address"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Địa chỉ của người yêu cầu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "tuCach": {
  "label": {
   "vi": "Tư cách của người yêu cầu",
   "en": "Capacity"
  },
  "type": "string",
  "codeTable": "tu-cach-yeu-cau-boi-thuong",
  "description": "Người bị thiệt hại, người thừa kế hay người đại diện.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "nguoi-bi-thiet-hai"
 },
 "nguoiThuaKe": {
  "label": {
   "vi": "Những người thừa kế",
   "en": "Heirs"
  },
  "type": "array",
  "of": "NguoiThuaKeBoiThuong",
  "description": "Những người thừa kế; nhiều người thì cử một người đại diện.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiBiThietHai": {
  "label": {
   "vi": "Người bị thiệt hại",
   "en": "Person harmed"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Người bị thiệt hại.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "ngayYeuCau": {
  "label": {
   "vi": "Ngày làm văn bản yêu cầu",
   "en": "Date of the claim"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày làm văn bản yêu cầu.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  },
  "example": "2026-08-12"
 },
 "linhVuc": {
  "label": {
   "vi": "Lĩnh vực gây thiệt hại",
   "en": "Field"
  },
  "type": "string",
  "codeTable": "linh-vuc-boi-thuong-nha-nuoc",
  "description": "Lĩnh vực hoạt động gây ra thiệt hại.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "quan-ly-hanh-chinh"
 },
 "hanhViGayThietHai": {
  "label": {
   "vi": "Hành vi gây thiệt hại",
   "en": "Act that caused the damage"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Hành vi gây thiệt hại của người thi hành công vụ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  },
  "example": "Thu giữ giấy phép trái pháp luật"
 },
 "vanBanCanCu": {
  "label": {
   "vi": "Văn bản làm căn cứ yêu cầu bồi thường",
   "en": "Document that grounds the claim"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản làm căn cứ yêu cầu bồi thường.",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "lyDoKhongCoVanBan": {
  "label": {
   "vi": "Lý do không có văn bản căn cứ",
   "en": "Why there is no document"
  },
  "type": "string",
  "enum": [
   "khong-duoc-gui",
   "khong-the-co"
  ],
  "description": "Không được gửi, hoặc không thể có văn bản làm căn cứ.",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  },
  "example": "khong-duoc-gui"
 },
 "thietHai": {
  "label": {
   "vi": "Thiệt hại, cách tính, mức yêu cầu",
   "en": "Damages"
  },
  "type": "array",
  "of": "ThietHai",
  "description": "Các thiệt hại; bỏ khi chỉ yêu cầu phục hồi danh dự.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "tongMucYeuCau": {
  "label": {
   "vi": "Tổng mức yêu cầu",
   "en": "Total claimed"
  },
  "type": "object",
  "of": "Tien",
  "description": "Tổng mức yêu cầu bồi thường.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "deNghiTamUng": {
  "label": {
   "vi": "Đề nghị tạm ứng",
   "en": "Advance asked"
  },
  "type": "boolean",
  "description": "Đề nghị tạm ứng kinh phí bồi thường.",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "phucHoiDanhDu": {
  "label": {
   "vi": "Yêu cầu phục hồi danh dự",
   "en": "Honour to be restored"
  },
  "type": "boolean",
  "description": "Yêu cầu phục hồi danh dự.",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "chiPhucHoiDanhDu": {
  "label": {
   "vi": "Chỉ yêu cầu phục hồi danh dự",
   "en": "Honour only"
  },
  "type": "boolean",
  "description": "Chỉ yêu cầu phục hồi danh dự, không yêu cầu bồi thường thiệt hại.",
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "coQuanGiaiQuyet": {
  "label": {
   "vi": "Cơ quan giải quyết bồi thường",
   "en": "Body that decides"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan giải quyết bồi thường.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14",
    "article": "Điều 41"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14, bản pháp điển"
  }
 },
 "soTienBoiThuong": {
  "label": {
   "vi": "Số tiền được bồi thường",
   "en": "Compensation decided"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền bồi thường theo quyết định giải quyết.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soTienTamUng": {
  "label": {
   "vi": "Số tiền đã tạm ứng",
   "en": "Advance paid"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền đã tạm ứng.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái giải quyết",
   "en": "State"
  },
  "type": "string",
  "codeTable": "trang-thai-yeu-cau-boi-thuong",
  "description": "Trạng thái giải quyết, suy ra từ quá trình.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Trách nhiệm bồi thường của Nhà nước 10/2017/QH14"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "thu-ly"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình giải quyết",
   "en": "History"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các bước giải quyết, theo thứ tự thời gian.",
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

/** Vụ việc yêu cầu bồi thường. */
export const vuViecBoiThuongDescriptor: RecordDescriptor = {
 "id": "boi-thuong-nha-nuoc/vu-viec",
 "version": "1.0",
 "title": "VuViecBoiThuong",
 "label": {
  "vi": "Vụ việc yêu cầu bồi thường",
  "en": "Claim against the State"
 },
 "eventDate": "/ngayYeuCau",
 "keys": [
  "/maVuViec"
 ],
 "root": "VuViecBoiThuong",
 "overlays": vuViecBoiThuongOverlays,
 "rules": { "B-BTNN-01": ruleBBTNN01, "B-BTNN-02": ruleBBTNN02, "B-BTNN-03": ruleBBTNN03, "B-BTNN-04": ruleBBTNN04, "B-BTNN-05": ruleBBTNN05, "B-BTNN-06": ruleBBTNN06, "B-BTNN-07": ruleBBTNN07, "B-BTNN-D1": ruleBBTNND1, "B-BTNN-D2": ruleBBTNND2, "B-BTNN-D3": ruleBBTNND3, "B-BTNN-D4": ruleBBTNND4, "B-BTNN-D5": ruleBBTNND5, "B-BTNN-D6": ruleBBTNND6, "HT-09": ruleHT09, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "VB-D1": ruleVBD1 },
 "defs": { VuViecBoiThuong: vuViecBoiThuong, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ChuThe: shared.chuThe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, NguoiThuaKeBoiThuong: nguoiThuaKeBoiThuong, ThietHai: thietHai, Tien: shared.tien, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
