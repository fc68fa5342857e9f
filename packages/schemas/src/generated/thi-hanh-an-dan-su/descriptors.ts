// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBTHAD11: RuleText = {
 "id": "B-THA-D11",
 "path": "/ngayCoHieuLuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bản án không thuộc loại thi hành ngay mà chưa có ngày có hiệu lực.",
  "en": "A judgment that is not enforced at once has no day of force."
 },
 "cause": {
  "vi": "Có bản ghi đúng luật vẫn rơi vào trường hợp này, nên chỉ cảnh báo.",
  "en": "A lawful record can be in this case: a warning only."
 },
 "fix": {
  "vi": "Ghi ngày có hiệu lực pháp luật, hoặc đặt thiHanhNgay khi bản án được thi hành ngay.",
  "en": "Give the day of force, or set thiHanhNgay."
 },
 "example": {
  "wrong": "/ngayCoHieuLuc: —",
  "right": "/ngayCoHieuLuc: \"2026-07-10\""
 },
 "cel": "this.thiHanhNgay == true || has(this.ngayCoHieuLuc)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 7 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD12: RuleText = {
 "id": "B-THA-D12",
 "path": "/ngayNhan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nhận bản án trước ngày ra bản án.",
  "en": "The judgment was received before it was given."
 },
 "fix": {
  "vi": "Kiểm tra ngày nhận và ngày bản án.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/ngayBanAn: \"2026-08-04\"",
  "right": "/ngayBanAn: \"2026-08-03\""
 },
 "cel": "notAfter(this.ngayBanAn, this.ngayNhan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD13: RuleText = {
 "id": "B-THA-D13",
 "path": "/ngayCoHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bản án có hiệu lực trước ngày ra bản án.",
  "en": "The judgment is in force before it was given."
 },
 "cause": {
  "vi": "Luật đã đọc không định thứ tự hai ngày này trong mọi trường hợp, nên chỉ cảnh báo.",
  "en": "The law that was read does not fix the order of these dates in every case: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày trên bản án.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/ngayCoHieuLuc: \"2026-06-01\"",
  "right": "/ngayCoHieuLuc: \"2026-07-10\""
 },
 "cel": "notAfter(this.ngayBanAn, this.ngayCoHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD14: RuleText = {
 "id": "B-THA-D14",
 "path": "/ngayNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Gửi trên môi trường số mà ngày nhận không phải ngày phương tiện điện tử ghi nhận.",
  "en": "Sent electronically, but the day of receipt is not the day that the system recorded."
 },
 "fix": {
  "vi": "Lấy ngày nhận theo thoiDiemTiepNhanDienTu.",
  "en": "Take the day from thoiDiemTiepNhanDienTu."
 },
 "example": {
  "wrong": "/ngayNhan: \"2026-07-16\"",
  "right": "/ngayNhan: \"2026-07-15\""
 },
 "cel": "this.hinhThucNhan != \"moi-truong-so\" || sameDay(this.ngayNhan, this.thoiDiemTiepNhanDienTu)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 7 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD15: RuleText = {
 "id": "B-THA-D15",
 "path": "/ngayNhan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày nhận bản án ở tương lai.",
  "en": "The day of receipt lies in the future."
 },
 "fix": {
  "vi": "Kiểm tra ngày đã ghi.",
  "en": "Check the date."
 },
 "example": {
  "wrong": "/ngayNhan: \"2099-01-05\"",
  "right": "/ngayNhan: \"2026-08-03\""
 },
 "cel": "notAfter(this.ngayNhan, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
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

const ruleBTHAD1: RuleText = {
 "id": "B-THA-D1",
 "path": "/maSoDoanhNghiep",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Doanh nghiệp, hợp tác xã chưa có mã số doanh nghiệp.",
  "en": "An enterprise or co-operative has no enterprise code."
 },
 "fix": {
  "vi": "Ghi mã số doanh nghiệp, hợp tác xã; bản án không nêu thì tra ở cơ sở dữ liệu đăng ký doanh nghiệp, hoặc nêu ở khongRo.",
  "en": "Give the enterprise code; look it up, or list the field in khongRo."
 },
 "example": {
  "wrong": "/thongTin/maSoDoanhNghiep: —",
  "right": "/thongTin/maSoDoanhNghiep: \"0100000001\""
 },
 "cel": "this.chuThe.loaiChuThe != \"doanh-nghiep-hop-tac-xa\" || has(this.maSoDoanhNghiep)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD2: RuleText = {
 "id": "B-THA-D2",
 "path": "/soDinhDanhToChuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cơ quan, tổ chức chưa có số định danh.",
  "en": "A body or organisation has no identifier."
 },
 "fix": {
  "vi": "Ghi số định danh của cơ quan, tổ chức, hoặc nêu ở khongRo.",
  "en": "Give the identifier, or list the field in khongRo."
 },
 "example": {
  "wrong": "/thongTin/soDinhDanhToChuc: —",
  "right": "/thongTin/soDinhDanhToChuc: \"H26.12\""
 },
 "cel": "this.chuThe.loaiChuThe != \"co-quan-to-chuc\" || has(this.soDinhDanhToChuc)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD3: RuleText = {
 "id": "B-THA-D3",
 "path": "/nguoiDaiDien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ủy quyền chưa nêu phạm vi hoặc thời hạn.",
  "en": "The power of attorney has no scope or term."
 },
 "fix": {
  "vi": "Ghi phamVi và thoiHanDen theo văn bản ủy quyền.",
  "en": "Give phamVi and thoiHanDen as in the document."
 },
 "example": {
  "wrong": "/thongTin/nguoiDaiDien/thoiHanDen: —",
  "right": "/thongTin/nguoiDaiDien/thoiHanDen: \"2027-06-30\""
 },
 "cel": "this.nguoiDaiDien.loaiDaiDien != \"theo-uy-quyen\" || (has(this.nguoiDaiDien.phamVi) && has(this.nguoiDaiDien.thoiHanDen))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
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

const ruleBTHA08: RuleText = {
 "id": "B-THA-08",
 "path": "/ngayCuongChe",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cưỡng chế có huy động lực lượng trong 15 ngày trước hoặc sau Tết Nguyên đán.",
  "en": "Enforcement with forces within 15 days of the lunar new year."
 },
 "cause": {
  "vi": "Việc làm muộn vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai ngày.",
  "en": "A late act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write a false date."
 },
 "fix": {
  "vi": "Chọn ngày ngoài khoảng ấy.",
  "en": "Choose a day outside that time."
 },
 "example": {
  "wrong": "/ngayCuongChe: \"2027-02-21\"",
  "right": "/ngayCuongChe: \"2026-08-28\""
 },
 "cel": "this.huyDongLucLuong == false || awayFromTet(this.ngayCuongChe, 15)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 42 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD53: RuleText = {
 "id": "B-THA-D53",
 "path": "/ngayChamDut",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Biện pháp chấm dứt trước khi áp dụng.",
  "en": "The measure ends before it is applied."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/ngayChamDut: \"2026-08-01\"",
  "right": "/ngayChamDut: \"2026-10-17\""
 },
 "cel": "notAfter(this.ngayApDung, this.ngayChamDut)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD54: RuleText = {
 "id": "B-THA-D54",
 "path": "/keHoachCuongChe",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Huy động lực lượng mà chưa có kế hoạch cưỡng chế.",
  "en": "Forces are mobilised without a plan."
 },
 "cause": {
  "vi": "Có việc phải cưỡng chế ngay, chưa kịp lập kế hoạch; luật năm 2025 chưa đọc nên chỉ cảnh báo.",
  "en": "Enforcement may have to be done at once; the law of 2025 was not read: a warning only."
 },
 "fix": {
  "vi": "Ghi kế hoạch cưỡng chế.",
  "en": "Give the plan."
 },
 "cel": "this.huyDongLucLuong == false || has(this.keHoachCuongChe)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 46"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD55: RuleText = {
 "id": "B-THA-D55",
 "path": "/ngayCuongChe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Huy động lực lượng mà chưa ghi ngày tổ chức cưỡng chế.",
  "en": "Forces are mobilised without a day."
 },
 "fix": {
  "vi": "Ghi ngày tổ chức cưỡng chế.",
  "en": "Give the day."
 },
 "example": {
  "wrong": "/ngayCuongChe: —",
  "right": "/ngayCuongChe: \"2026-08-28\""
 },
 "cel": "this.huyDongLucLuong == false || has(this.ngayCuongChe)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD56: RuleText = {
 "id": "B-THA-D56",
 "path": "/loaiBienPhap",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nhóm không hợp với biện pháp.",
  "en": "The group does not fit the measure."
 },
 "cause": {
  "vi": "Cách xếp nhóm theo luật cũ; luật năm 2025 chưa đọc.",
  "en": "The groups are those of the old law; the law of 2025 was not read."
 },
 "fix": {
  "vi": "Sửa nhóm hoặc biện pháp.",
  "en": "Correct the group or the measure."
 },
 "example": {
  "wrong": "/loaiBienPhap: \"bao-dam\"",
  "right": "/loaiBienPhap: \"cuong-che\""
 },
 "cel": "this.bienPhap == \"tam-hoan-xuat-canh\" || (this.loaiBienPhap == \"bao-dam\" ? this.bienPhap in [\"phong-toa-tai-khoan\", \"tam-giu-tai-san\", \"tam-dung-dang-ky\"] : !(this.bienPhap in [\"phong-toa-tai-khoan\", \"tam-giu-tai-san\", \"tam-dung-dang-ky\"]))",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 42–59"
  },
  {
   "document": "Luật Thi hành án dân sự 26/2008/QH12",
   "article": "Điều 66, 71"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai; Luật Thi hành án dân sự 26/2008/QH12, bản pháp điển"
 }
};

const ruleBTHAD57: RuleText = {
 "id": "B-THA-D57",
 "path": "/taiSan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Biện pháp trên tài sản mà chưa ghi tài sản.",
  "en": "A measure on property without the property."
 },
 "fix": {
  "vi": "Ghi mã tài sản.",
  "en": "Give the ids of the property."
 },
 "example": {
  "wrong": "/taiSan/0: —",
  "right": "/taiSan/0: \"ts-0001\""
 },
 "cel": "!(this.bienPhap in [\"ke-bien\", \"khai-thac-tai-san\", \"tam-giu-tai-san\"]) || (has(this.taiSan) && size(this.taiSan) > 0)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHA06: RuleText = {
 "id": "B-THA-06",
 "path": "/ngayDang",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng công khai quá 05 ngày làm việc từ ngày ra quyết định.",
  "en": "Posted more than five working days after the decision."
 },
 "cause": {
  "vi": "Việc làm muộn vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai ngày.",
  "en": "A late act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write a false date."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; không sửa ngày cho khớp, trễ thì báo cáo theo quy định.",
  "en": "Check both dates; never change a date to fit, report the delay."
 },
 "example": {
  "wrong": "/ngayDang: \"2026-08-24\"",
  "right": "/ngayDang: \"2026-08-18\""
 },
 "cel": "withinWorkingDays(this.ngayQuyetDinhChuaCoDieuKien, this.ngayDang, 5)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA06b: RuleText = {
 "id": "B-THA-06b",
 "path": "/ngayDinhChinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đính chính công khai quá 03 ngày làm việc.",
  "en": "Corrected after more than three working days."
 },
 "cause": {
  "vi": "Việc làm muộn vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai ngày.",
  "en": "A late act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write a false date."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; không sửa ngày cho khớp, trễ thì báo cáo theo quy định.",
  "en": "Check both dates; never change a date to fit, report the delay."
 },
 "example": {
  "wrong": "/ngayDinhChinh: \"2026-09-14\"",
  "right": "/ngayDinhChinh: \"2026-09-10\""
 },
 "cel": "withinWorkingDays(this.ngayThongTinThayDoi, this.ngayDinhChinh, 3)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA06c: RuleText = {
 "id": "B-THA-06c",
 "path": "/ngayGo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chấm dứt công khai quá 03 ngày làm việc từ sự kiện.",
  "en": "Taken down more than three working days after the event."
 },
 "cause": {
  "vi": "Việc làm muộn vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai ngày.",
  "en": "A late act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write a false date."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; không sửa ngày cho khớp, trễ thì báo cáo theo quy định.",
  "en": "Check both dates; never change a date to fit, report the delay."
 },
 "example": {
  "wrong": "/ngayGo: \"2026-09-25\"",
  "right": "/ngayGo: \"2026-09-23\""
 },
 "cel": "withinWorkingDays(this.ngaySuKienChamDut, this.ngayGo, 3)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA06d: RuleText = {
 "id": "B-THA-06d",
 "path": "/ngayGoNiemYetXa",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cấp xã chấm dứt niêm yết quá 02 ngày làm việc từ khi nhận.",
  "en": "The commune took the notice down more than two working days after it was told."
 },
 "cause": {
  "vi": "Việc làm muộn vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai ngày.",
  "en": "A late act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write a false date."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; không sửa ngày cho khớp, trễ thì báo cáo theo quy định.",
  "en": "Check both dates; never change a date to fit, report the delay."
 },
 "example": {
  "wrong": "/ngayGoNiemYetXa: \"2026-09-28\"",
  "right": "/ngayGoNiemYetXa: \"2026-09-24\""
 },
 "cel": "withinWorkingDays(this.ngayXaNhan, this.ngayGoNiemYetXa, 2)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD69: RuleText = {
 "id": "B-THA-D69",
 "path": "/ngayGo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã quá 03 ngày làm việc từ sự kiện chấm dứt mà chưa gỡ công khai.",
  "en": "More than three working days after the ground was gone, the notice is still up."
 },
 "cause": {
  "vi": "Việc làm sai vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai.",
  "en": "A wrong act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write what is false."
 },
 "fix": {
  "vi": "Gỡ công khai và ghi ngày.",
  "en": "Take it down and give the day."
 },
 "example": {
  "wrong": "/ngayGo: —",
  "right": "/ngayGo: \"2026-09-23\""
 },
 "cel": "!has(this.suKienChamDut) || has(this.ngayGo) || withinWorkingDays(this.ngaySuKienChamDut, today, 3)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD70: RuleText = {
 "id": "B-THA-D70",
 "path": "/ngayDang",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng công khai trước khi có quyết định.",
  "en": "Posted before the decision."
 },
 "cause": {
  "vi": "Luật đã đọc không định thứ tự hai ngày này trong mọi trường hợp, nên chỉ cảnh báo.",
  "en": "The law that was read does not fix the order of these dates in every case: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/ngayDang: \"2026-08-13\"",
  "right": "/ngayDang: \"2026-08-18\""
 },
 "cel": "notAfter(this.ngayQuyetDinhChuaCoDieuKien, this.ngayDang)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD71: RuleText = {
 "id": "B-THA-D71",
 "path": "/ngayGo",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Gỡ công khai trước khi đăng.",
  "en": "Taken down before it was posted."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/ngayGo: \"2026-08-17\"",
  "right": "/ngayGo: —"
 },
 "cel": "notAfter(this.ngayDang, this.ngayGo)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD72: RuleText = {
 "id": "B-THA-D72",
 "path": "/maQuyetDinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không thấy quyết định, hoặc quyết định chưa từng có khoản chưa có điều kiện thi hành.",
  "en": "The decision is not there, or has no obligation without means."
 },
 "fix": {
  "vi": "Kiểm tra mã quyết định và sự kiện chưa có điều kiện.",
  "en": "Check the id and the event."
 },
 "dataset": {
  "keys": [
   [
    "this.maQuyetDinh"
   ]
  ],
  "with": [
   {
    "record": "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an",
    "keys": [
     [
      "other.maQuyetDinh"
     ]
    ]
   }
  ],
  "exists": "other.khoanPhaiThiHanh.exists(k, k.quaTrinh.exists(e, e.denTrangThai == \"chua-co-dieu-kien\"))"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD36: RuleText = {
 "id": "B-THA-D36",
 "path": "/maQuyetDinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Khoản của một quyết định không có trong tệp.",
  "en": "The obligation is of a decision that is not there."
 },
 "fix": {
  "vi": "Kiểm tra mã quyết định; tệp có thể thiếu bản ghi quyết định.",
  "en": "Check the id; the file may lack the decision."
 },
 "dataset": {
  "keys": [
   [
    "this.maQuyetDinh"
   ]
  ],
  "with": [
   {
    "record": "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an",
    "keys": [
     [
      "other.maQuyetDinh"
     ]
    ]
   }
  ],
  "exists": "other.khoanPhaiThiHanh.exists(k, k.maKhoan == this.khoan.maKhoan)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHA01: RuleText = {
 "id": "B-THA-01",
 "path": "/soTienConPhaiThiHanh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số tiền phải thi hành không bằng tổng của đã thi hành, đình chỉ, ủy thác và còn lại.",
  "en": "The amount to be enforced is not the sum of enforced, discontinued, entrusted and left."
 },
 "fix": {
  "vi": "Đối chiếu bốn số với chứng từ; còn lại = phải − đã − đình chỉ − ủy thác.",
  "en": "Check the four amounts against the vouchers; left = due − enforced − discontinued − entrusted."
 },
 "example": {
  "wrong": "/khoan/soTienConPhaiThiHanh/soTien: \"50000000\"",
  "right": "/khoan/soTienConPhaiThiHanh/soTien: \"60000000\""
 },
 "cel": "has(this.soTienUyThac) ? sumsTo(this.soTienPhaiThiHanh.soTien, [this.soTienDaThiHanh.soTien, this.soTienDinhChi.soTien, this.soTienUyThac.soTien, this.soTienConPhaiThiHanh.soTien]) : sumsTo(this.soTienPhaiThiHanh.soTien, [this.soTienDaThiHanh.soTien, this.soTienDinhChi.soTien, this.soTienConPhaiThiHanh.soTien])",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHA01b: RuleText = {
 "id": "B-THA-01b",
 "path": "/soTienUyThac",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Khoản đã ủy thác chưa nêu đủ số tiền phải, đã, ủy thác và còn phải thi hành.",
  "en": "An entrusted obligation does not state what is due, enforced, entrusted and left."
 },
 "fix": {
  "vi": "Ghi đủ các số tiền như quyết định ủy thác phải nêu.",
  "en": "Give the amounts that the entrusting decision must state."
 },
 "example": {
  "wrong": "/khoanPhaiThiHanh/0/soTienUyThac/soTien: —; /khoanPhaiThiHanh/0/soTienUyThac/loaiTien: —; /khoanPhaiThiHanh/0/soTienConPhaiThiHanh/soTien: \"60000000\"",
  "right": "/khoanPhaiThiHanh/0/soTienUyThac/soTien: \"60000000\"; /khoanPhaiThiHanh/0/soTienUyThac/loaiTien: \"VND\"; /khoanPhaiThiHanh/0/soTienConPhaiThiHanh/soTien: \"0\""
 },
 "cel": "this.trangThai != \"da-uy-thac\" || !has(this.soTienPhaiThiHanh) || (has(this.soTienDaThiHanh) && has(this.soTienUyThac) && has(this.soTienConPhaiThiHanh))",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 26 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA01c: RuleText = {
 "id": "B-THA-01c",
 "path": "/soTienPhaiThiHanh/loaiTien",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Các số tiền của một khoản ghi bằng nhiều loại tiền nên không cộng được.",
  "en": "The amounts of one obligation are in several currencies and cannot be summed."
 },
 "fix": {
  "vi": "Ghi mọi số tiền của khoản bằng loại tiền của bản án; mỗi loại tiền là một khoản.",
  "en": "Use the currency of the judgment; one obligation per currency."
 },
 "example": {
  "wrong": "/khoan/soTienDaThiHanh/loaiTien: \"USD\"",
  "right": "/khoan/soTienDaThiHanh/loaiTien: \"VND\""
 },
 "cel": "[this.soTienDaThiHanh.loaiTien, this.soTienDinhChi.loaiTien, this.soTienUyThac.loaiTien, this.soTienConPhaiThiHanh.loaiTien].all(t, t == this.soTienPhaiThiHanh.loaiTien)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHA09: RuleText = {
 "id": "B-THA-09",
 "path": "/laiChamThiHanh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Lãi chậm thi hành án không sinh thêm lãi: lãi chỉ tính trên tiền gốc chưa thi hành.",
  "en": "Late interest bears no interest: it runs only on the unpaid principal."
 },
 "fix": {
  "vi": "Đặt laiChamThiHanh là false ở khoản lãi chậm.",
  "en": "Set laiChamThiHanh to false for the obligation of late interest."
 },
 "example": {
  "wrong": "/khoanPhaiThiHanh/0/loaiKhoan: \"lai-cham-thi-hanh-an\"",
  "right": "/khoanPhaiThiHanh/0/loaiKhoan: \"tra-no\""
 },
 "cel": "this.loaiKhoan != \"lai-cham-thi-hanh-an\" || this.laiChamThiHanh == false",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 29"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA09b: RuleText = {
 "id": "B-THA-09b",
 "path": "/ngayKetThucTinhLai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Lãi chậm kết thúc trước khi bắt đầu.",
  "en": "Late interest ends before it begins."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày tính lãi.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/khoanPhaiThiHanh/0/ngayKetThucTinhLai: \"2026-07-01\"",
  "right": "/khoanPhaiThiHanh/0/ngayKetThucTinhLai: —"
 },
 "cel": "notAfter(this.ngayBatDauTinhLai, this.ngayKetThucTinhLai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD4: RuleText = {
 "id": "B-THA-D4",
 "path": "/ngayBatDauTinhLai",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có lãi chậm mà chưa có ngày bắt đầu tính lãi.",
  "en": "There is late interest without the day from which it runs."
 },
 "cause": {
  "vi": "Nghĩa vụ định kỳ tính lãi từ từng kỳ chậm, không có một ngày chung; nên chỉ cảnh báo.",
  "en": "Interest on instalments runs from each late one, without one common day: a warning only."
 },
 "fix": {
  "vi": "Ghi ngày theo bản án; bản án không xác định thì ghi ngày yêu cầu thi hành án.",
  "en": "Give the day of the judgment, or else the day of the request."
 },
 "example": {
  "wrong": "/khoanPhaiThiHanh/0/ngayBatDauTinhLai: —; /khoanPhaiThiHanh/0/canCuNgayTinhLai: \"ban-an\"",
  "right": "/khoanPhaiThiHanh/0/ngayBatDauTinhLai: \"2026-07-20\"; /khoanPhaiThiHanh/0/canCuNgayTinhLai: \"ngay-yeu-cau\""
 },
 "cel": "this.laiChamThiHanh == false || has(this.ngayBatDauTinhLai)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 29 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD5: RuleText = {
 "id": "B-THA-D5",
 "path": "/loaiKhoan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Khoản chưa nói phải trả tiền, giao vật hay làm việc gì.",
  "en": "The obligation does not say what is to be paid, handed over or done."
 },
 "cause": {
  "vi": "Có bản ghi đúng luật vẫn rơi vào trường hợp này, nên chỉ cảnh báo.",
  "en": "A lawful record can be in this case: a warning only."
 },
 "fix": {
  "vi": "Ghi số tiền, tài sản, công việc hoặc lịch nghĩa vụ của khoản.",
  "en": "Give the amount, the thing, the act or the schedule."
 },
 "example": {
  "wrong": "/khoanPhaiThiHanh/0/taiSanHienVat: —",
  "right": "/khoanPhaiThiHanh/0/taiSanHienVat: \"01 con dao\""
 },
 "cel": "has(this.soTienPhaiThiHanh) || has(this.taiSanHienVat) || has(this.congViecPhaiLam) || has(this.kyHan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD6: RuleText = {
 "id": "B-THA-D6",
 "path": "/kyHan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nghĩa vụ định kỳ chưa có chu kỳ và mức mỗi kỳ.",
  "en": "A periodic obligation has no schedule."
 },
 "cause": {
  "vi": "Có bản ghi đúng luật vẫn rơi vào trường hợp này, nên chỉ cảnh báo.",
  "en": "A lawful record can be in this case: a warning only."
 },
 "fix": {
  "vi": "Ghi kyHan: thời hiệu tính riêng cho từng kỳ.",
  "en": "Give kyHan: limitation runs for each instalment."
 },
 "cel": "this.dinhKy == false || has(this.kyHan)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 8, 11, 29"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD7: RuleText = {
 "id": "B-THA-D7",
 "path": "/soTienPhaiThiHanh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Khoản bằng tiền chưa có số tiền phải thi hành.",
  "en": "A money obligation has no amount."
 },
 "fix": {
  "vi": "Ghi số tiền phải thi hành theo bản án.",
  "en": "Give the amount of the judgment."
 },
 "example": {
  "wrong": "/khoan/soTienPhaiThiHanh/soTien: —; /khoan/soTienPhaiThiHanh/loaiTien: —; /khoan/taiSanHienVat: \"Vàng\"",
  "right": "/khoan/soTienPhaiThiHanh/soTien: \"100000000\"; /khoan/soTienPhaiThiHanh/loaiTien: \"VND\"; /khoan/taiSanHienVat: —"
 },
 "cel": "!(this.loaiKhoan in [\"an-phi\", \"phat-tien\", \"truy-thu-thue\", \"thu-khac-cho-nha-nuoc\", \"tra-no\"]) || has(this.soTienPhaiThiHanh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD8: RuleText = {
 "id": "B-THA-D8",
 "path": "/trangThai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái của khoản không phải trạng thái mà sự kiện cuối cùng đưa tới, hoặc sự kiện không theo thứ tự thời gian.",
  "en": "The state of the obligation is not where its last event leads, or the events are not in order of time."
 },
 "fix": {
  "vi": "Ghi lại quá trình theo thứ tự; trạng thái lấy từ sự kiện cuối.",
  "en": "Put the events in order; the state is that of the last one."
 },
 "example": {
  "wrong": "/khoanPhaiThiHanh/0/quaTrinh/1/maSuKien: —; /khoanPhaiThiHanh/0/quaTrinh/1/denTrangThai: —; /khoanPhaiThiHanh/0/quaTrinh/1/thoiDiem: —",
  "right": "/khoanPhaiThiHanh/0/quaTrinh/1/maSuKien: \"sk-2\"; /khoanPhaiThiHanh/0/quaTrinh/1/denTrangThai: \"thi-hanh-xong\"; /khoanPhaiThiHanh/0/quaTrinh/1/thoiDiem: \"2026-08-10\""
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD9: RuleText = {
 "id": "B-THA-D9",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình có bước chuyển trạng thái mà sơ đồ thi hành án không có.",
  "en": "The history has a step that civil enforcement does not know."
 },
 "fix": {
  "vi": "Kiểm tra xem có thiếu sự kiện ở giữa không, ví dụ quyết định tiếp tục thi hành án.",
  "en": "Look for an event that is missing in between, such as a decision to continue."
 },
 "example": {
  "wrong": "/khoanPhaiThiHanh/1/quaTrinh/1/denTrangThai: \"hoan\"",
  "right": "/khoanPhaiThiHanh/1/quaTrinh/1/denTrangThai: \"tam-dinh-chi\""
 },
 "cel": "stepsAllowed(\"thi-hanh-an-dan-su\", this.quaTrinh)",
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

const ruleBTHA02: RuleText = {
 "id": "B-THA-02",
 "path": "/yeuCau",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định theo yêu cầu mà không có yêu cầu thi hành án.",
  "en": "A decision on request has no request."
 },
 "fix": {
  "vi": "Ghi yêu cầu làm căn cứ, hoặc sửa phương thức thành chủ động.",
  "en": "Give the request, or correct the way to ex officio."
 },
 "cel": "this.phuongThucRaQuyetDinh != \"theo-yeu-cau\" || has(this.yeuCau) || has(this.uyThacTu) || has(this.maQuyetDinhDuocThayThe)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 8, 11, 12 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA02b: RuleText = {
 "id": "B-THA-02b",
 "path": "/nguoiPhaiThiHanhAn",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Một quyết định cho nhiều người phải thi hành án mà không phải nghĩa vụ liên đới hoặc chung.",
  "en": "One decision for several debtors whose obligation is not joint or common."
 },
 "cause": {
  "vi": "Nghị định còn trường hợp một quyết định cho nhiều người vừa được vừa phải thi hành án; danh sách ngoại lệ chưa chép đủ nên chỉ cảnh báo.",
  "en": "The decree also has one decision for several persons who are both creditor and debtor; the exceptions are not all recorded here: a warning only."
 },
 "fix": {
  "vi": "Ra quyết định riêng cho từng người, hoặc ghi nghiaVuLienDoi của từng người.",
  "en": "Make one decision for each, or give nghiaVuLienDoi of each."
 },
 "example": {
  "wrong": "/nguoiPhaiThiHanhAn/1/nghiaVuLienDoi: —",
  "right": "/nguoiPhaiThiHanhAn/1/nghiaVuLienDoi: \"nhom-1\""
 },
 "cel": "!has(this.nguoiPhaiThiHanhAn) || size(this.nguoiPhaiThiHanhAn) <= 1 || this.nguoiPhaiThiHanhAn.all(d, has(d.nghiaVuLienDoi)) || this.nguoiPhaiThiHanhAn.all(d, \"duoc-thi-hanh-an\" in d.vaiTro) || this.khoanPhaiThiHanh.all(k, k.loaiKhoan in [\"tra-lai-tien-tai-san\", \"tich-thu-sung-quy\", \"tieu-huy-vat-chung\"])",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 8 khoản 1, Điều 11 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA02c: RuleText = {
 "id": "B-THA-02c",
 "path": "/nguoiPhaiThiHanhAn",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định không có người phải thi hành án, mà không chỉ gồm khoản trả lại, tịch thu hay tiêu hủy.",
  "en": "The decision has no debtor and is not only about returns, confiscation or destruction."
 },
 "fix": {
  "vi": "Ghi người phải thi hành án.",
  "en": "Give the debtor."
 },
 "cel": "(has(this.nguoiPhaiThiHanhAn) && size(this.nguoiPhaiThiHanhAn) > 0) || this.khoanPhaiThiHanh.all(k, k.loaiKhoan in [\"tra-lai-tien-tai-san\", \"tich-thu-sung-quy\", \"tieu-huy-vat-chung\"])",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 8 khoản 1 điểm a, b"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA05b: RuleText = {
 "id": "B-THA-05b",
 "path": "/khoanPhaiThiHanh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Án hành chính chỉ thi hành phần tài sản: án phí, bồi thường, trả lại tiền, tài sản, giao lại đất.",
  "en": "Of an administrative judgment only the property part is enforced."
 },
 "fix": {
  "vi": "Bỏ khoản không phải phần tài sản, hoặc sửa loại bản án.",
  "en": "Take out what is not the property part, or correct the kind of judgment."
 },
 "example": {
  "wrong": "/banAn/loaiBanAn: \"phan-tai-san-trong-an-hanh-chinh\"",
  "right": "/banAn/loaiBanAn: \"ban-an-dan-su\""
 },
 "cel": "this.banAn.loaiBanAn != \"phan-tai-san-trong-an-hanh-chinh\" || this.khoanPhaiThiHanh.all(k, k.loaiKhoan in [\"an-phi\", \"boi-thuong-thiet-hai\", \"tra-lai-tien-tai-san\", \"giao-lai-dat\", \"lai-cham-thi-hanh-an\"])",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 8 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA09c: RuleText = {
 "id": "B-THA-09c",
 "path": "/khoanPhaiThiHanh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bản án không xác định ngày tính lãi mà lãi không bắt đầu từ ngày yêu cầu thi hành án.",
  "en": "The judgment fixes no day for interest, but interest does not run from the request."
 },
 "cause": {
  "vi": "Một quyết định có thể gộp nhiều yêu cầu gửi các ngày khác nhau, nên chỉ cảnh báo.",
  "en": "One decision may join requests of different days: a warning only."
 },
 "fix": {
  "vi": "Lấy ngayBatDauTinhLai theo ngày yêu cầu, hoặc sửa canCuNgayTinhLai.",
  "en": "Take ngayBatDauTinhLai from the request, or correct canCuNgayTinhLai."
 },
 "example": {
  "wrong": "/khoanPhaiThiHanh/0/ngayBatDauTinhLai: \"2026-07-10\"",
  "right": "/khoanPhaiThiHanh/0/ngayBatDauTinhLai: \"2026-07-20\""
 },
 "cel": "this.khoanPhaiThiHanh.all(k, k.laiChamThiHanh == false || k.canCuNgayTinhLai != \"ngay-yeu-cau\" || sameDay(k.ngayBatDauTinhLai, this.yeuCau.ngayYeuCau))",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 29 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA11: RuleText = {
 "id": "B-THA-11",
 "path": "/khoanPhaiThiHanh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Việc chủ động thì chuyển sổ theo dõi riêng; việc theo yêu cầu thì gửi lại yêu cầu và kết thúc.",
  "en": "An ex-officio case goes to the tracking book; on request, the request is sent back and the case finished."
 },
 "fix": {
  "vi": "Sửa sự kiện theo phương thức ra quyết định.",
  "en": "Correct the event by the way the decision was made."
 },
 "example": {
  "wrong": "/tinhTrangThiHanhAn: \"gui-lai-yeu-cau\"; /khoanPhaiThiHanh/0/trangThai: \"gui-lai-yeu-cau\"; /khoanPhaiThiHanh/0/quaTrinh/2/denTrangThai: \"gui-lai-yeu-cau\"",
  "right": "/tinhTrangThiHanhAn: \"so-theo-doi-rieng\"; /khoanPhaiThiHanh/0/trangThai: \"so-theo-doi-rieng\"; /khoanPhaiThiHanh/0/quaTrinh/2/denTrangThai: \"so-theo-doi-rieng\""
 },
 "cel": "this.phuongThucRaQuyetDinh == \"chu-dong\" ? this.khoanPhaiThiHanh.all(k, k.quaTrinh.all(e, e.denTrangThai != \"gui-lai-yeu-cau\")) : this.khoanPhaiThiHanh.all(k, k.quaTrinh.all(e, e.denTrangThai != \"so-theo-doi-rieng\"))",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 22, Điều 32 khoản 1 điểm d"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA11b: RuleText = {
 "id": "B-THA-11b",
 "path": "/khoanPhaiThiHanh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chuyển sổ theo dõi riêng hoặc gửi lại yêu cầu khi chưa đủ 2 năm từ ngày chưa có điều kiện.",
  "en": "Moved to the tracking book or sent back before two years without means."
 },
 "cause": {
  "vi": "Việc làm sai vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai.",
  "en": "A wrong act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write what is false."
 },
 "fix": {
  "vi": "Đợi đủ 2 năm mà không có thông tin mới, hoặc sửa ngày sự kiện.",
  "en": "Wait two years without new facts, or correct the day of the event."
 },
 "example": {
  "wrong": "/khoanPhaiThiHanh/0/quaTrinh/2/thoiDiem: \"2028-08-13\"",
  "right": "/khoanPhaiThiHanh/0/quaTrinh/2/thoiDiem: \"2028-08-14\""
 },
 "cel": "this.khoanPhaiThiHanh.all(k, k.quaTrinh.all(e, !(e.denTrangThai in [\"so-theo-doi-rieng\", \"gui-lai-yeu-cau\"]) || k.quaTrinh.exists(c, c.denTrangThai == \"chua-co-dieu-kien\" && yearsApartAtLeast(c.thoiDiem, e.thoiDiem, 2))))",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 22"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA12: RuleText = {
 "id": "B-THA-12",
 "path": "/maQuyetDinhDuocThayThe",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Đổi mức cấp dưỡng mà quyết định cũ chưa bị thu hồi.",
  "en": "The level of alimony changes but the old decision was not recalled."
 },
 "cause": {
  "vi": "Tệp có thể còn phiên bản cũ của quyết định đã thu hồi, nên chỉ cảnh báo.",
  "en": "The file may still hold an older version of the recalled decision: a warning only."
 },
 "fix": {
  "vi": "Thu hồi quyết định cũ rồi ra quyết định mới; không sửa quyết định đã ra.",
  "en": "Recall the old decision and make a new one; never edit."
 },
 "dataset": {
  "keys": [
   [
    "this.maQuyetDinhDuocThayThe"
   ]
  ],
  "where": "this.khoanPhaiThiHanh.exists(k, k.loaiKhoan == \"cap-duong\")",
  "with": [
   {
    "record": "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an",
    "keys": [
     [
      "other.maQuyetDinh"
     ]
    ]
   }
  ],
  "pair": "other.tinhTrangThiHanhAn == \"da-thu-hoi\""
 },
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 11 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD20: RuleText = {
 "id": "B-THA-D20",
 "path": "/tinhTrangThiHanhAn",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tình trạng của quyết định không phải trạng thái của khoản nào.",
  "en": "The state of the decision is that of none of its obligations."
 },
 "cause": {
  "vi": "Các khoản có thể kết thúc theo nhiều cách (xong, ủy thác, đình chỉ) mà quyết định ghi là kết thúc, nên chỉ cảnh báo.",
  "en": "Obligations may end in several ways while the decision is finished: a warning only."
 },
 "fix": {
  "vi": "Suy tình trạng từ các khoản; không nhập tay.",
  "en": "Derive the state from the obligations; never enter it by hand."
 },
 "example": {
  "wrong": "/tinhTrangThiHanhAn: \"ket-thuc\"",
  "right": "/tinhTrangThiHanhAn: \"thi-hanh-xong\""
 },
 "cel": "this.khoanPhaiThiHanh.exists(k, k.trangThai == this.tinhTrangThiHanhAn)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD21: RuleText = {
 "id": "B-THA-D21",
 "path": "/tinhTrangThiHanhAn",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Còn khoản đang thi hành mà quyết định ghi tình trạng khác.",
  "en": "An obligation is being enforced, but the decision has another state."
 },
 "fix": {
  "vi": "Còn khoản đang thi hành thì quyết định đang thi hành.",
  "en": "While an obligation is being enforced, so is the decision."
 },
 "example": {
  "wrong": "/tinhTrangThiHanhAn: \"dinh-chi\"",
  "right": "/tinhTrangThiHanhAn: \"dang-thi-hanh\""
 },
 "cel": "this.tinhTrangThiHanhAn == \"dang-thi-hanh\" || this.tinhTrangThiHanhAn == \"da-thu-hoi\" || this.khoanPhaiThiHanh.all(k, k.trangThai != \"dang-thi-hanh\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD22: RuleText = {
 "id": "B-THA-D22",
 "path": "/tinhTrangThiHanhAn",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định đã bị thu hồi mà tình trạng không phải đã thu hồi.",
  "en": "The decision was recalled, but its state does not say so."
 },
 "fix": {
  "vi": "Ghi sự kiện thu hồi ở từng khoản; tình trạng là da-thu-hoi.",
  "en": "Write the recall at each obligation; the state is da-thu-hoi."
 },
 "example": {
  "wrong": "/maQuyetDinhThuHoi: \"qd-0010\"",
  "right": "/maQuyetDinhThuHoi: —"
 },
 "cel": "!has(this.maQuyetDinhThuHoi) || this.tinhTrangThiHanhAn == \"da-thu-hoi\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD23: RuleText = {
 "id": "B-THA-D23",
 "path": "/coQuanThiHanhAn",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định của chi cục cấp huyện, là cơ quan không còn vào ngày này.",
  "en": "The decision is of a district agency, which no longer exists on that day."
 },
 "fix": {
  "vi": "Ghi cơ quan thi hành án dân sự cấp tỉnh hoặc phòng khu vực; giữ tên cũ nếu hệ thống nguồn còn dùng.",
  "en": "Give the provincial agency or its regional room; keep the old name if the source system still uses it."
 },
 "example": {
  "wrong": "/coQuanThiHanhAn/maDinhDanh: —; /coQuanThiHanhAn/ten: \"Chi cục Thi hành án dân sự quận Ví Dụ\"; /coQuanThiHanhAn/cap: —",
  "right": "/coQuanThiHanhAn/maDinhDanh: \"G15.99.01\"; /coQuanThiHanhAn/ten: \"Thi hành án dân sự thành phố Ví Dụ\"; /coQuanThiHanhAn/cap: \"tinh\""
 },
 "cel": "before(this.ngayQuyetDinh, \"2025-07-01\") || (this.coQuanThiHanhAn.cap != \"huyen-lich-su\" && !this.coQuanThiHanhAn.ten.startsWith(\"Chi cục\"))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD24: RuleText = {
 "id": "B-THA-D24",
 "path": "/tongSoTienPhaiThiHanh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tổng số tiền phải thi hành không bằng tổng các khoản.",
  "en": "The total to be enforced is not the sum of the obligations."
 },
 "fix": {
  "vi": "Cộng lại các khoản bằng tiền.",
  "en": "Sum the money obligations again."
 },
 "example": {
  "wrong": "/tongSoTienPhaiThiHanh/soTien: \"99000000\"",
  "right": "/tongSoTienPhaiThiHanh/soTien: \"100000000\""
 },
 "cel": "sumsTo(this.tongSoTienPhaiThiHanh.soTien, this.khoanPhaiThiHanh.filter(k, has(k.soTienPhaiThiHanh) && k.soTienPhaiThiHanh.loaiTien == this.tongSoTienPhaiThiHanh.loaiTien).map(k, k.soTienPhaiThiHanh.soTien))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD25: RuleText = {
 "id": "B-THA-D25",
 "path": "/tongSoTienDaThiHanh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tổng số tiền đã thi hành không bằng tổng các khoản.",
  "en": "The total enforced is not the sum of the obligations."
 },
 "fix": {
  "vi": "Cộng lại số đã thi hành của các khoản.",
  "en": "Sum the amounts enforced again."
 },
 "example": {
  "wrong": "/tongSoTienDaThiHanh/soTien: \"0\"",
  "right": "/tongSoTienDaThiHanh/soTien: \"40000000\""
 },
 "cel": "sumsTo(this.tongSoTienDaThiHanh.soTien, this.khoanPhaiThiHanh.filter(k, has(k.soTienDaThiHanh) && k.soTienDaThiHanh.loaiTien == this.tongSoTienDaThiHanh.loaiTien).map(k, k.soTienDaThiHanh.soTien))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD26: RuleText = {
 "id": "B-THA-D26",
 "path": "/phuongThucRaQuyetDinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Loại quyết định và phương thức ra quyết định nói ngược nhau.",
  "en": "The kind of decision and the way it was made contradict each other."
 },
 "fix": {
  "vi": "Sửa một trong hai theo quyết định.",
  "en": "Correct one of them by the decision."
 },
 "example": {
  "wrong": "/loaiQuyetDinhThiHanhAn: \"chu-dong\"",
  "right": "/loaiQuyetDinhThiHanhAn: \"theo-yeu-cau\""
 },
 "cel": "!(this.loaiQuyetDinhThiHanhAn in [\"chu-dong\", \"theo-yeu-cau\"]) || this.loaiQuyetDinhThiHanhAn == this.phuongThucRaQuyetDinh",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD27: RuleText = {
 "id": "B-THA-D27",
 "path": "/uyThacTu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hồ sơ nhận ủy thác chưa trỏ về quyết định gốc.",
  "en": "An entrusted file does not point at the original decision."
 },
 "fix": {
  "vi": "Ghi uyThacTu: quyết định gốc, cơ quan và quyết định ủy thác.",
  "en": "Give uyThacTu: the original decision, agency and entrusting decision."
 },
 "cel": "this.loaiQuyetDinhThiHanhAn != \"nhan-uy-thac\" || has(this.uyThacTu)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD28: RuleText = {
 "id": "B-THA-D28",
 "path": "/ngayLapHoSo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Lập hồ sơ quá 02 ngày làm việc từ khi phân công.",
  "en": "The file was opened more than two working days after the assignment."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; trễ thật thì giữ nguyên và nêu lý do theo quy định của cơ quan.",
  "en": "Check both dates; keep them if the delay is real."
 },
 "example": {
  "wrong": "/ngayLapHoSo: \"2026-08-05\"",
  "right": "/ngayLapHoSo: \"2026-07-27\""
 },
 "cel": "withinWorkingDays(this.ngayPhanCong, this.ngayLapHoSo, 2)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 12 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD29: RuleText = {
 "id": "B-THA-D29",
 "path": "/nguoiDuocThiHanhAn",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định chưa có người được thi hành án.",
  "en": "The decision has no creditor."
 },
 "fix": {
  "vi": "Ghi người được thi hành án; trống chỉ khi mọi khoản nộp cho Nhà nước hoặc tiêu hủy.",
  "en": "Give the creditor; empty only when all goes to the State or is destroyed."
 },
 "cel": "(has(this.nguoiDuocThiHanhAn) && size(this.nguoiDuocThiHanhAn) > 0) || this.khoanPhaiThiHanh.all(k, k.loaiKhoan in [\"tich-thu-sung-quy\", \"tieu-huy-vat-chung\", \"an-phi\", \"phat-tien\", \"truy-thu-thue\", \"thu-khac-cho-nha-nuoc\"])",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 8, 11, 12 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD30: RuleText = {
 "id": "B-THA-D30",
 "path": "/ngayQuyetDinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày quyết định ở tương lai.",
  "en": "The date of the decision lies in the future."
 },
 "fix": {
  "vi": "Kiểm tra ngày đã ghi.",
  "en": "Check the date."
 },
 "example": {
  "wrong": "/ngayQuyetDinh: \"2099-01-05\"",
  "right": "/ngayQuyetDinh: \"2026-07-24\""
 },
 "cel": "notAfter(this.ngayQuyetDinh, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD31: RuleText = {
 "id": "B-THA-D31",
 "path": "/uyThacTu/maQuyetDinhGoc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không thấy quyết định gốc đã ủy thác, hoặc quyết định gốc không có khoản ủy thác.",
  "en": "The original decision that was entrusted is not there, or entrusts nothing."
 },
 "fix": {
  "vi": "Kiểm tra mã quyết định gốc; tệp có thể thiếu bản ghi của nơi ủy thác.",
  "en": "Check the id; the file may lack the record of the entrusting agency."
 },
 "dataset": {
  "keys": [
   [
    "this.uyThacTu.maQuyetDinhGoc"
   ]
  ],
  "with": [
   {
    "record": "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an",
    "keys": [
     [
      "other.maQuyetDinh"
     ]
    ]
   }
  ],
  "exists": "other.khoanPhaiThiHanh.exists(k, k.trangThai == \"da-uy-thac\")"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD32: RuleText = {
 "id": "B-THA-D32",
 "path": "/yeuCau/maYeuCau",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không thấy yêu cầu thi hành án mà quyết định dẫn.",
  "en": "The request that the decision cites is not there."
 },
 "fix": {
  "vi": "Kiểm tra mã yêu cầu; tệp có thể thiếu bản ghi yêu cầu.",
  "en": "Check the id; the file may lack the request."
 },
 "dataset": {
  "keys": [
   [
    "this.yeuCau.maYeuCau"
   ]
  ],
  "with": [
   {
    "record": "thi-hanh-an-dan-su/yeu-cau-thi-hanh-an",
    "keys": [
     [
      "other.maYeuCau"
     ]
    ]
   }
  ],
  "exists": "true"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD33: RuleText = {
 "id": "B-THA-D33",
 "path": "/tongSoTienPhaiThiHanh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Tổng số tiền của quyết định không bằng tổng các bản ghi khoản phải thi hành của nó.",
  "en": "The total of the decision is not the sum of its records of obligations."
 },
 "fix": {
  "vi": "Đối chiếu các bản ghi khoản; tệp có thể thiếu khoản.",
  "en": "Compare the records of obligations; the file may lack some."
 },
 "dataset": {
  "keys": [
   [
    "this.maQuyetDinh"
   ]
  ],
  "where": "has(this.tongSoTienPhaiThiHanh)",
  "with": [
   {
    "record": "thi-hanh-an-dan-su/khoan-phai-thi-hanh",
    "keys": [
     [
      "other.maQuyetDinh"
     ]
    ],
    "where": "has(other.khoan.soTienPhaiThiHanh)"
   }
  ],
  "sum": {
   "whole": "this.tongSoTienPhaiThiHanh",
   "part": "other.khoan.soTienPhaiThiHanh",
   "relation": "equal"
  }
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD34: RuleText = {
 "id": "B-THA-D34",
 "path": "/tongSoTienDaThiHanh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Tổng các phiếu thu của quyết định lớn hơn số tiền ghi là đã thi hành.",
  "en": "The receipts of the decision exceed what is written as enforced."
 },
 "fix": {
  "vi": "Đối chiếu phiếu thu với số đã thi hành của các khoản; khoản tạm ứng, phí không phải tiền thi hành án.",
  "en": "Compare the receipts with the amounts enforced; advances and fees are no enforcement money."
 },
 "dataset": {
  "keys": [
   [
    "this.maQuyetDinh"
   ]
  ],
  "where": "has(this.tongSoTienDaThiHanh)",
  "with": [
   {
    "record": "thi-hanh-an-dan-su/thu-chi-tien",
    "keys": [
     [
      "other.maQuyetDinh"
     ]
    ],
    "where": "other.loaiPhieu == \"thu\""
   }
  ],
  "sum": {
   "whole": "this.tongSoTienDaThiHanh",
   "part": "other.soTien",
   "relation": "atMost"
  }
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD35: RuleText = {
 "id": "B-THA-D35",
 "path": "/soQuyetDinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai quyết định của một cơ quan trong một năm trùng số.",
  "en": "Two decisions of one agency in one year have the same number."
 },
 "fix": {
  "vi": "Kiểm tra số quyết định; nhập trùng thì giữ một bản ghi.",
  "en": "Check the number; keep one record when it was entered twice."
 },
 "dataset": {
  "keys": [
   [
    "this.soQuyetDinh",
    "this.coQuanThiHanhAn.maDinhDanh",
    "yearOf(this.ngayQuyetDinh)"
   ]
  ],
  "pair": "this.maQuyetDinh == other.maQuyetDinh"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD10: RuleText = {
 "id": "B-THA-D10",
 "path": "/ngayCoHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bản án có hiệu lực trước ngày ra bản án.",
  "en": "The judgment is in force before it was given."
 },
 "cause": {
  "vi": "Luật đã đọc không định thứ tự hai ngày này trong mọi trường hợp, nên chỉ cảnh báo.",
  "en": "The law that was read does not fix the order of these dates in every case: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày trên bản án.",
  "en": "Check both dates on the judgment."
 },
 "example": {
  "wrong": "/banAn/ngayCoHieuLuc: \"2026-06-01\"",
  "right": "/banAn/ngayCoHieuLuc: \"2026-07-10\""
 },
 "cel": "notAfter(this.ngay, this.ngayCoHieuLuc)",
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

const ruleBTHAD37: RuleText = {
 "id": "B-THA-D37",
 "path": "/denTrangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái sau không phải trạng thái mà loại sự kiện này đưa tới.",
  "en": "The state after is not where this kind of event leads."
 },
 "cause": {
  "vi": "Đình chỉ hay ủy thác một phần số tiền thì khoản vẫn đang thi hành; danh mục sự kiện còn có thể thêm, nên chỉ cảnh báo.",
  "en": "An obligation discontinued or entrusted for part of its amount goes on; the list of events may grow: a warning only."
 },
 "fix": {
  "vi": "Sửa denTrangThai hoặc loaiSuKien; tiếp tục thì về đang thi hành.",
  "en": "Correct denTrangThai or loaiSuKien; continuing leads to dang-thi-hanh."
 },
 "example": {
  "wrong": "/denTrangThai: \"hoan\"",
  "right": "/denTrangThai: \"dang-thi-hanh\""
 },
 "cel": "(this.phamVi == \"mot-phan\" && this.loaiSuKien in [\"dinh-chi\", \"uy-thac\"]) || (this.loaiSuKien == \"ra-quyet-dinh\" && this.denTrangThai in [\"dang-thi-hanh\"]) || (this.loaiSuKien == \"chua-co-dieu-kien\" && this.denTrangThai in [\"chua-co-dieu-kien\"]) || (this.loaiSuKien == \"chuyen-so-theo-doi-rieng\" && this.denTrangThai in [\"so-theo-doi-rieng\"]) || (this.loaiSuKien == \"gui-lai-yeu-cau\" && this.denTrangThai in [\"gui-lai-yeu-cau\"]) || (this.loaiSuKien == \"hoan\" && this.denTrangThai in [\"hoan\"]) || (this.loaiSuKien == \"tam-dinh-chi\" && this.denTrangThai in [\"tam-dinh-chi\"]) || (this.loaiSuKien == \"tiep-tuc\" && this.denTrangThai in [\"dang-thi-hanh\"]) || (this.loaiSuKien == \"dinh-chi\" && this.denTrangThai in [\"dinh-chi\"]) || (this.loaiSuKien == \"uy-thac\" && this.denTrangThai in [\"da-uy-thac\"]) || (this.loaiSuKien == \"thu-hoi\" && this.denTrangThai in [\"da-thu-hoi\"]) || (this.loaiSuKien == \"ket-thuc\" && this.denTrangThai in [\"ket-thuc\", \"thi-hanh-xong\"])",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD38: RuleText = {
 "id": "B-THA-D38",
 "path": "/khoanLienQuan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Sự kiện tác động một phần mà không nói khoản nào.",
  "en": "An event in part does not say which obligations."
 },
 "cause": {
  "vi": "Có bản ghi đúng luật vẫn rơi vào trường hợp này, nên chỉ cảnh báo.",
  "en": "A lawful record can be in this case: a warning only."
 },
 "fix": {
  "vi": "Ghi mã các khoản bị tác động.",
  "en": "Give the ids of the obligations."
 },
 "example": {
  "wrong": "/khoanLienQuan/0: —",
  "right": "/khoanLienQuan/0: \"k-1\""
 },
 "cel": "this.phamVi == \"toan-bo\" || (has(this.khoanLienQuan) && size(this.khoanLienQuan) > 0)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD39: RuleText = {
 "id": "B-THA-D39",
 "path": "/coQuanNhanUyThac",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ủy thác mà chưa có cơ quan nhận.",
  "en": "Entrusted to no agency."
 },
 "fix": {
  "vi": "Ghi cơ quan nhận ủy thác.",
  "en": "Give the agency entrusted."
 },
 "example": {
  "wrong": "/coQuanNhanUyThac/ten: —; /coQuanNhanUyThac/cap: —",
  "right": "/coQuanNhanUyThac/ten: \"Thi hành án dân sự tỉnh Ví Dụ\"; /coQuanNhanUyThac/cap: \"tinh\""
 },
 "cel": "this.loaiSuKien != \"uy-thac\" || has(this.coQuanNhanUyThac)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 26"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD40: RuleText = {
 "id": "B-THA-D40",
 "path": "/canCu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hoãn, tạm đình chỉ, đình chỉ mà chưa nêu căn cứ pháp lý.",
  "en": "Postponed, suspended or discontinued without a legal ground."
 },
 "fix": {
  "vi": "Ghi điểm, khoản, điều được áp dụng.",
  "en": "Give the article applied."
 },
 "example": {
  "wrong": "/canCu/soKyHieu: —; /canCu/ngayApDung: —",
  "right": "/canCu/soKyHieu: \"106/2025/QH15\"; /canCu/ngayApDung: \"2026-09-01\""
 },
 "cel": "!(this.loaiSuKien in [\"hoan\", \"tam-dinh-chi\", \"dinh-chi\"]) || has(this.canCu)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 22, 23, 26, 32"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD41: RuleText = {
 "id": "B-THA-D41",
 "path": "/tuTrangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Sự kiện chưa ghi trạng thái trước.",
  "en": "The event does not say the state before."
 },
 "fix": {
  "vi": "Ghi trạng thái của khoản ngay trước sự kiện.",
  "en": "Give the state before the event."
 },
 "example": {
  "wrong": "/tuTrangThai: —",
  "right": "/tuTrangThai: \"tam-dinh-chi\""
 },
 "cel": "this.loaiSuKien == \"ra-quyet-dinh\" || has(this.tuTrangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD42: RuleText = {
 "id": "B-THA-D42",
 "path": "/thoiHanDen",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thời hạn hoãn kết thúc trước khi bắt đầu.",
  "en": "The postponement ends before it begins."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày trên quyết định hoãn.",
  "en": "Check both dates on the decision."
 },
 "example": {
  "wrong": "/thoiHanDen: \"2026-08-01\"",
  "right": "/thoiHanDen: \"2026-11-01\""
 },
 "cel": "notAfter(this.ngaySuKien, this.thoiHanDen)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD43: RuleText = {
 "id": "B-THA-D43",
 "path": "/quyetDinhCanCu/loaiVanBan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tạm đình chỉ phải đến bằng thông báo hoặc quyết định.",
  "en": "A suspension comes as a notice or as a decision."
 },
 "cause": {
  "vi": "Thông báo khi người có quyền kháng nghị quyết định tạm đình chỉ; quyết định khi mở thủ tục phá sản; theo luật cũ, luật năm 2025 chưa đọc.",
  "en": "A notice when the appeal authority decided it, a decision when bankruptcy was opened; by the old law, the law of 2025 was not read."
 },
 "fix": {
  "vi": "Sửa loại văn bản làm căn cứ.",
  "en": "Correct the kind of document."
 },
 "example": {
  "wrong": "/quyetDinhCanCu/loaiVanBan: \"bien-ban\"",
  "right": "/quyetDinhCanCu/loaiVanBan: \"thong-bao\""
 },
 "cel": "this.loaiSuKien != \"tam-dinh-chi\" || this.quyetDinhCanCu.loaiVanBan in [\"thong-bao\", \"quyet-dinh\"]",
 "legalBasis": [
  {
   "document": "Luật Thi hành án dân sự 26/2008/QH12",
   "article": "Điều 49"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Thi hành án dân sự 26/2008/QH12, bản pháp điển"
 }
};

const ruleBTHAD44: RuleText = {
 "id": "B-THA-D44",
 "path": "/ngaySuKien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày sự kiện ở tương lai.",
  "en": "The day of the event lies in the future."
 },
 "cause": {
  "vi": "Ngày ghi ở đây là ngày có hiệu lực, có thể sau ngày ra quyết định; nên chỉ cảnh báo.",
  "en": "The day is the day of effect, which may lie after the decision: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra ngày đã ghi.",
  "en": "Check the date."
 },
 "example": {
  "wrong": "/ngaySuKien: \"2099-01-05\"",
  "right": "/ngaySuKien: \"2026-07-24\""
 },
 "cel": "notAfter(this.ngaySuKien, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD45: RuleText = {
 "id": "B-THA-D45",
 "path": "/maQuyetDinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Sự kiện của một quyết định không có trong tệp.",
  "en": "The event is of a decision that is not there."
 },
 "fix": {
  "vi": "Kiểm tra mã quyết định; tệp có thể thiếu bản ghi quyết định.",
  "en": "Check the id; the file may lack the decision."
 },
 "dataset": {
  "keys": [
   [
    "this.maQuyetDinh"
   ]
  ],
  "with": [
   {
    "record": "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an",
    "keys": [
     [
      "other.maQuyetDinh"
     ]
    ]
   }
  ],
  "exists": "true"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD46: RuleText = {
 "id": "B-THA-D46",
 "path": "/ngaySuKien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Sự kiện đứng sau mà ngày lại trước sự kiện đứng trước.",
  "en": "A later event has an earlier day."
 },
 "cause": {
  "vi": "Luật đã đọc không định thứ tự hai ngày này trong mọi trường hợp, nên chỉ cảnh báo.",
  "en": "The law that was read does not fix the order of these dates in every case: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra ngày và số thứ tự của hai sự kiện.",
  "en": "Check day and place of both events."
 },
 "dataset": {
  "keys": [
   [
    "this.maQuyetDinh"
   ]
  ],
  "pair": "this.soThuTu <= other.soThuTu || notAfter(other.ngaySuKien, this.ngaySuKien)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD47: RuleText = {
 "id": "B-THA-D47",
 "path": "/soThuTu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Số thứ tự sự kiện của một quyết định bị hở hoặc trùng.",
  "en": "The places of the events of a decision have a gap or a repeat."
 },
 "fix": {
  "vi": "Tìm sự kiện còn thiếu; số thứ tự không dùng lại.",
  "en": "Look for the missing event; a place is never used twice."
 },
 "dataset": {
  "keys": [
   [
    "this.maQuyetDinh"
   ]
  ],
  "sequence": "this.soThuTu"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD48: RuleText = {
 "id": "B-THA-D48",
 "path": "/tuTrangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Trạng thái trước không phải trạng thái mà sự kiện liền trước đưa tới, hoặc hai sự kiện của hai quyết định.",
  "en": "The state before is not where the event before led, or the two are of different decisions."
 },
 "cause": {
  "vi": "Luật đã đọc không định thứ tự hai ngày này trong mọi trường hợp, nên chỉ cảnh báo.",
  "en": "The law that was read does not fix the order of these dates in every case: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra maSuKienTruoc; có thể thiếu một sự kiện ở giữa.",
  "en": "Check maSuKienTruoc; an event may be missing in between."
 },
 "dataset": {
  "keys": [
   [
    "this.maSuKienTruoc"
   ]
  ],
  "with": [
   {
    "record": "thi-hanh-an-dan-su/su-kien-trang-thai",
    "keys": [
     [
      "other.maSuKien"
     ]
    ]
   }
  ],
  "pair": "this.tuTrangThai == other.denTrangThai && this.maQuyetDinh == other.maQuyetDinh"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD49: RuleText = {
 "id": "B-THA-D49",
 "path": "/denTrangThai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Quá trình trong quyết định ghi sự kiện này với trạng thái khác.",
  "en": "The history in the decision has this event with another state."
 },
 "fix": {
  "vi": "Suy lại quá trình của khoản từ các sự kiện.",
  "en": "Derive the history of the obligation from the events again."
 },
 "dataset": {
  "keys": [
   [
    "this.maQuyetDinh"
   ]
  ],
  "with": [
   {
    "record": "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an",
    "keys": [
     [
      "other.maQuyetDinh"
     ]
    ]
   }
  ],
  "pair": "other.khoanPhaiThiHanh.all(k, k.quaTrinh.all(e, !has(e.maSuKien) || e.maSuKien != this.maSuKien || e.denTrangThai == this.denTrangThai))"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHA10: RuleText = {
 "id": "B-THA-10",
 "path": "/ngayNopDuTien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người mua nộp đủ tiền quá 30 ngày từ ngày đấu giá thành (có thỏa thuận: 60 ngày).",
  "en": "The buyer paid more than 30 days after the auction (60 by agreement)."
 },
 "cause": {
  "vi": "Việc làm muộn vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai ngày.",
  "en": "A late act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write a false date."
 },
 "fix": {
  "vi": "Kiểm tra ngày nộp; có thỏa thuận thì ghi thoaThuanGiaHan.",
  "en": "Check the day; mark thoaThuanGiaHan if agreed."
 },
 "example": {
  "wrong": "/ngayNopDuTien: \"2026-11-05\"",
  "right": "/ngayNopDuTien: \"2026-11-04\""
 },
 "cel": "notMoreThanDaysAfter(this.ngayNopDuTien, this.ngayDauGiaThanh, has(this.thoaThuanGiaHan) && this.thoaThuanGiaHan ? 60 : 30)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 65 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD58: RuleText = {
 "id": "B-THA-D58",
 "path": "/trangThaiXuLy",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái tài sản không phải trạng thái mà sự kiện cuối cùng đưa tới.",
  "en": "The state of the property is not where the last event leads."
 },
 "fix": {
  "vi": "Lấy trạng thái theo sự kiện cuối.",
  "en": "Take the state from the last event."
 },
 "example": {
  "wrong": "/trangThaiXuLy: \"dau-gia\"",
  "right": "/trangThaiXuLy: \"ke-bien\""
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThaiXuLy)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD59: RuleText = {
 "id": "B-THA-D59",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình xử lý tài sản có bước không có trong sơ đồ.",
  "en": "The history of the property has a step that is not known."
 },
 "fix": {
  "vi": "Kiểm tra xem có thiếu bước không.",
  "en": "Look for a missing step."
 },
 "cel": "stepsAllowed(\"tai-san-thi-hanh-an\", this.quaTrinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD60: RuleText = {
 "id": "B-THA-D60",
 "path": "/ngayDauGiaThanh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đấu giá thành trước khi kê biên.",
  "en": "Auctioned before it was seized."
 },
 "cause": {
  "vi": "Luật đã đọc không định thứ tự hai ngày này trong mọi trường hợp, nên chỉ cảnh báo.",
  "en": "The law that was read does not fix the order of these dates in every case: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/ngayDauGiaThanh: \"2026-08-01\"; /ngayNopDuTien: —",
  "right": "/ngayDauGiaThanh: \"2026-10-05\"; /ngayNopDuTien: \"2026-11-04\""
 },
 "cel": "notAfter(this.ngayKeBien, this.ngayDauGiaThanh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD61: RuleText = {
 "id": "B-THA-D61",
 "path": "/ngayNopDuTien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người mua nộp đủ tiền trước ngày đấu giá thành.",
  "en": "Paid in full before the auction."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/ngayNopDuTien: \"2026-10-01\"",
  "right": "/ngayNopDuTien: \"2026-11-04\""
 },
 "cel": "notAfter(this.ngayDauGiaThanh, this.ngayNopDuTien)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHA09d: RuleText = {
 "id": "B-THA-09d",
 "path": "/khoan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Lãi chậm được thanh toán trước hoặc cùng lúc với tiền gốc.",
  "en": "Late interest is paid before or with the principal."
 },
 "cause": {
  "vi": "Một phiếu có thể trả nhiều khoản của nhiều người, thứ tự ưu tiên khác nhau; nên chỉ cảnh báo.",
  "en": "One voucher may pay several persons in several orders of priority: a warning only."
 },
 "fix": {
  "vi": "Thanh toán hết tiền gốc rồi mới tới lãi chậm.",
  "en": "Pay the principal first, then the interest."
 },
 "example": {
  "wrong": "/khoan/0/thuTuUuTien: 3",
  "right": "/khoan/0/thuTuUuTien: 1"
 },
 "cel": "this.loaiPhieu == \"thu\" || this.khoan.all(l, l.thanhPhan != \"lai-cham\" || this.khoan.all(g, g.thanhPhan != \"goc\" || g.thuTuUuTien < l.thuTuUuTien))",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 29"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD62: RuleText = {
 "id": "B-THA-D62",
 "path": "/soTien",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tổng của phiếu không bằng tổng các dòng.",
  "en": "The total of the voucher is not the sum of its lines."
 },
 "fix": {
  "vi": "Cộng lại các dòng.",
  "en": "Sum the lines again."
 },
 "example": {
  "wrong": "/soTien/soTien: \"39999999\"",
  "right": "/soTien/soTien: \"40000000\""
 },
 "cel": "sumsTo(this.soTien.soTien, this.khoan.filter(d, d.soTien.loaiTien == this.soTien.loaiTien).map(d, d.soTien.soTien))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD63: RuleText = {
 "id": "B-THA-D63",
 "path": "/nguoiNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phiếu chi chưa có người nhận.",
  "en": "A payment to nobody."
 },
 "fix": {
  "vi": "Ghi người nhận tiền.",
  "en": "Give who was paid."
 },
 "cel": "this.loaiPhieu == \"thu\" || has(this.nguoiNhan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD64: RuleText = {
 "id": "B-THA-D64",
 "path": "/soTien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phiếu có số tiền bằng 0.",
  "en": "The amount of the voucher is zero."
 },
 "cause": {
  "vi": "Phiếu hủy có thể được giữ số với số tiền bằng 0, nên chỉ cảnh báo.",
  "en": "A voided voucher may keep its number with zero: a warning only."
 },
 "fix": {
  "vi": "Ghi số tiền của phiếu.",
  "en": "Give the amount."
 },
 "example": {
  "wrong": "/soTien/soTien: \"0\"; /khoan/0/soTien/soTien: \"0\"",
  "right": "/soTien/soTien: \"40000000\"; /khoan/0/soTien/soTien: \"40000000\""
 },
 "cel": "!atMostMoney(this.soTien.soTien, \"0\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD65: RuleText = {
 "id": "B-THA-D65",
 "path": "/khoan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phiếu chi chưa ghi thứ tự ưu tiên thanh toán.",
  "en": "A payment has no order of payment."
 },
 "fix": {
  "vi": "Ghi thuTuUuTien ở từng dòng.",
  "en": "Give thuTuUuTien of each line."
 },
 "cel": "this.loaiPhieu == \"thu\" || this.khoan.all(d, has(d.thuTuUuTien))",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 29"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD66: RuleText = {
 "id": "B-THA-D66",
 "path": "/ngayGiaoDich",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày thu, chi ở tương lai.",
  "en": "The date of the voucher lies in the future."
 },
 "fix": {
  "vi": "Kiểm tra ngày đã ghi.",
  "en": "Check the date."
 },
 "example": {
  "wrong": "/ngayGiaoDich: \"2099-01-05\"",
  "right": "/ngayGiaoDich: \"2026-08-12\""
 },
 "cel": "notAfter(this.ngayGiaoDich, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD67: RuleText = {
 "id": "B-THA-D67",
 "path": "/maPhieu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai phiếu trùng mã.",
  "en": "Two vouchers have the same id."
 },
 "fix": {
  "vi": "Nhập trùng thì giữ một phiếu.",
  "en": "Keep one if it was entered twice."
 },
 "dataset": {
  "keys": [
   [
    "this.maPhieu"
   ]
  ],
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD68: RuleText = {
 "id": "B-THA-D68",
 "path": "/khoan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Phiếu nêu khoản mà quyết định không có, hoặc không thấy quyết định.",
  "en": "The voucher names an obligation that the decision does not have."
 },
 "fix": {
  "vi": "Kiểm tra mã quyết định và mã khoản.",
  "en": "Check the ids."
 },
 "dataset": {
  "keys": [
   [
    "this.maQuyetDinh"
   ]
  ],
  "with": [
   {
    "record": "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an",
    "keys": [
     [
      "other.maQuyetDinh"
     ]
    ]
   }
  ],
  "exists": "this.khoan.all(d, other.khoanPhaiThiHanh.exists(k, k.maKhoan == d.maKhoan))"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHA07: RuleText = {
 "id": "B-THA-07",
 "path": "/hanTraLoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hạn trả lời ủy quyền xác minh bất động sản quá 30 ngày (khó khăn: 45 ngày).",
  "en": "The time to answer on immovables is over 30 days (45 if difficult)."
 },
 "cause": {
  "vi": "Hạn rơi vào ngày nghỉ thì lùi sang ngày làm việc sau, nên quá vài ngày chỉ là cảnh báo.",
  "en": "A term that ends on a day off moves to the next working day: a few days more are a warning only."
 },
 "fix": {
  "vi": "Đặt hạn trong thời hạn của nghị định, hoặc ghi truongHopKhoKhan.",
  "en": "Set the time within the decree's, or mark truongHopKhoKhan."
 },
 "example": {
  "wrong": "/hanTraLoi: \"2026-09-25\"",
  "right": "/hanTraLoi: \"2026-09-24\""
 },
 "cel": "this.loaiTaiSanUyQuyen != \"bat-dong-san-dong-san-phai-dang-ky\" || notMoreThanDaysAfter(this.hanTraLoi, this.ngayNhanUyQuyen, has(this.truongHopKhoKhan) && this.truongHopKhoKhan ? 45 : 30)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 21 khoản 5"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA07b: RuleText = {
 "id": "B-THA-07b",
 "path": "/hanTraLoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hạn trả lời ủy quyền xác minh tài sản khác quá 15 ngày.",
  "en": "The time to answer on other property is over 15 days."
 },
 "cause": {
  "vi": "Hạn rơi vào ngày nghỉ thì lùi sang ngày làm việc sau, nên quá vài ngày chỉ là cảnh báo.",
  "en": "A term that ends on a day off moves to the next working day: a few days more are a warning only."
 },
 "fix": {
  "vi": "Đặt hạn trong 15 ngày.",
  "en": "Set it within 15 days."
 },
 "example": {
  "wrong": "/loaiTaiSanUyQuyen: \"tai-san-khac\"",
  "right": "/loaiTaiSanUyQuyen: \"bat-dong-san-dong-san-phai-dang-ky\""
 },
 "cel": "this.loaiTaiSanUyQuyen != \"tai-san-khac\" || notMoreThanDaysAfter(this.hanTraLoi, this.ngayNhanUyQuyen, 15)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 21 khoản 5"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA07c: RuleText = {
 "id": "B-THA-07c",
 "path": "/hanTraLoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Xác minh tài khoản phải trả lời ngay.",
  "en": "On accounts the answer is due at once."
 },
 "fix": {
  "vi": "Đặt hạn trong ngày nhận ủy quyền.",
  "en": "Set the day of receipt."
 },
 "example": {
  "wrong": "/loaiTaiSanUyQuyen: \"tai-khoan\"",
  "right": "/loaiTaiSanUyQuyen: \"bat-dong-san-dong-san-phai-dang-ky\""
 },
 "cel": "this.loaiTaiSanUyQuyen != \"tai-khoan\" || notMoreThanDaysAfter(this.hanTraLoi, this.ngayNhanUyQuyen, 0)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 21 khoản 5"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA07d: RuleText = {
 "id": "B-THA-07d",
 "path": "/ngayTraLoi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trả lời ủy quyền xác minh sau hạn.",
  "en": "The answer came late."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; trễ thật thì giữ nguyên.",
  "en": "Check both dates; keep them if the delay is real."
 },
 "example": {
  "wrong": "/ngayTraLoi: \"2026-10-01\"",
  "right": "/ngayTraLoi: \"2026-09-20\""
 },
 "cel": "notAfter(this.ngayTraLoi, this.hanTraLoi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD50: RuleText = {
 "id": "B-THA-D50",
 "path": "/uyQuyenXacMinhCho",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ủy quyền xác minh mà chưa ghi cơ quan nhận.",
  "en": "Delegated to no body."
 },
 "fix": {
  "vi": "Ghi cơ quan nhận ủy quyền.",
  "en": "Give the body."
 },
 "example": {
  "wrong": "/uyQuyenXacMinhCho/ten: —",
  "right": "/uyQuyenXacMinhCho/ten: \"Thi hành án dân sự tỉnh Ví Dụ\""
 },
 "cel": "this.hinhThucXacMinh != \"uy-quyen\" || has(this.uyQuyenXacMinhCho)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD51: RuleText = {
 "id": "B-THA-D51",
 "path": "/lyDoChuaCoDieuKien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Kết luận chưa có điều kiện mà không có lý do.",
  "en": "Found without means, without a reason."
 },
 "fix": {
  "vi": "Ghi lý do; lý do là một nội dung phải công khai.",
  "en": "Give the reason; it has to be published."
 },
 "example": {
  "wrong": "/lyDoChuaCoDieuKien: —",
  "right": "/lyDoChuaCoDieuKien: \"khong-thu-nhap-tai-san\""
 },
 "cel": "this.ketLuan != \"chua-co-dieu-kien\" || has(this.lyDoChuaCoDieuKien)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD52: RuleText = {
 "id": "B-THA-D52",
 "path": "/taiSanPhatHien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Kết luận có điều kiện mà không ghi tài sản hay thu nhập nào.",
  "en": "Found with means, without any property or income."
 },
 "fix": {
  "vi": "Ghi tài sản, thu nhập đã tìm thấy.",
  "en": "Give what was found."
 },
 "cel": "this.ketLuan != \"co-dieu-kien\" || size(this.taiSanPhatHien) > 0",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHA03: RuleText = {
 "id": "B-THA-03",
 "path": "/ngayYeuCau",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Yêu cầu gửi trên môi trường số: ngày yêu cầu phải là ngày gửi thành công.",
  "en": "A request sent electronically is dated by the moment of successful sending."
 },
 "fix": {
  "vi": "Lấy ngày yêu cầu theo thoiDiemGuiThanhCong.",
  "en": "Take the date from thoiDiemGuiThanhCong."
 },
 "example": {
  "wrong": "/thoiDiemGuiThanhCong: \"2026-07-19T20:15:00+07:00\"",
  "right": "/thoiDiemGuiThanhCong: \"2026-07-20T20:15:00+07:00\""
 },
 "cel": "this.hinhThucYeuCau != \"moi-truong-so\" || sameDay(this.ngayYeuCau, this.thoiDiemGuiThanhCong)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 9 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA03b: RuleText = {
 "id": "B-THA-03b",
 "path": "/ngayYeuCau",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Yêu cầu trực tiếp: ngày yêu cầu phải là ngày nhận đơn hoặc lập biên bản.",
  "en": "A request in person is dated by the day it was received or minuted."
 },
 "fix": {
  "vi": "Lấy ngày yêu cầu theo ngayNhanHoacLapBienBan.",
  "en": "Take the date from ngayNhanHoacLapBienBan."
 },
 "example": {
  "wrong": "/ngayNhanHoacLapBienBan: \"2026-07-18\"",
  "right": "/ngayNhanHoacLapBienBan: \"2026-07-20\""
 },
 "cel": "!(this.hinhThucYeuCau in [\"truc-tiep\", \"trinh-bay-loi-noi\"]) || sameDay(this.ngayYeuCau, this.ngayNhanHoacLapBienBan)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 9 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA03c: RuleText = {
 "id": "B-THA-03c",
 "path": "/ngayYeuCau",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Yêu cầu qua bưu chính: ngày yêu cầu phải là ngày trên dấu của bưu chính nơi gửi.",
  "en": "A request by post is dated by the stamp of the sending office."
 },
 "fix": {
  "vi": "Lấy ngày yêu cầu theo ngayDauBuuChinh, không lấy ngày đến.",
  "en": "Take the date from ngayDauBuuChinh, not the day of arrival."
 },
 "example": {
  "wrong": "/ngayDauBuuChinh: \"2026-07-17\"",
  "right": "/ngayDauBuuChinh: \"2026-07-20\""
 },
 "cel": "this.hinhThucYeuCau != \"buu-chinh\" || sameDay(this.ngayYeuCau, this.ngayDauBuuChinh)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 9 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA04: RuleText = {
 "id": "B-THA-04",
 "path": "/quaHan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Yêu cầu sau hơn 5 năm kể từ ngày bản án có hiệu lực mà không ghi là quá thời hiệu.",
  "en": "The request comes more than five years after the judgment came into force and is not marked as out of time."
 },
 "cause": {
  "vi": "Thời hiệu 5 năm ghi theo trí nhớ của luật cũ; Luật 106/2025/QH15 chưa đọc.",
  "en": "Five years is recalled from the old law; Law 106/2025/QH15 was not read."
 },
 "fix": {
  "vi": "Kiểm tra thời hiệu; quá thì đặt quaHan và ghi lyDoQuaHan.",
  "en": "Check the limitation period; if over, set quaHan and give lyDoQuaHan."
 },
 "example": {
  "wrong": "/banAn/ngay: \"2019-01-02\"; /banAn/ngayCoHieuLuc: \"2019-02-02\"",
  "right": "/banAn/ngay: \"2026-06-10\"; /banAn/ngayCoHieuLuc: \"2026-07-10\""
 },
 "cel": "this.quaHan == true || this.cacKhoanYeuCau.exists(k, has(k.dinhKy) && k.dinhKy) || isMonthsAfter(this.ngayYeuCau, this.banAn.ngayCoHieuLuc, 60) || !yearsApartAtLeast(this.banAn.ngayCoHieuLuc, this.ngayYeuCau, 5)",
 "legalBasis": [
  {
   "document": "Luật Thi hành án dân sự 106/2025/QH15"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBTHA04b: RuleText = {
 "id": "B-THA-04b",
 "path": "/lyDoQuaHan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Yêu cầu quá thời hiệu chưa có lý do.",
  "en": "A request out of time has no ground."
 },
 "fix": {
  "vi": "Ghi lyDoQuaHan. Người phải thi hành án đang chấp hành hình phạt tù tự nguyện nộp thì không cần khôi phục thời hiệu.",
  "en": "Give lyDoQuaHan. A debtor in prison who pays voluntarily needs no restored period."
 },
 "example": {
  "wrong": "/lyDoQuaHan: —",
  "right": "/lyDoQuaHan: \"tro-ngai-khach-quan\""
 },
 "cel": "this.quaHan == false || has(this.lyDoQuaHan) || (has(this.nguoiYeuCau.dangChapHanhPhatTu) && this.nguoiYeuCau.dangChapHanhPhatTu && \"phai-thi-hanh-an\" in this.nguoiYeuCau.vaiTro)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 3, Điều 10"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA05: RuleText = {
 "id": "B-THA-05",
 "path": "/cacKhoanYeuCau",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Án hành chính chỉ thi hành phần tài sản: án phí, bồi thường, trả lại tiền, tài sản, giao lại đất.",
  "en": "Of an administrative judgment only the property part is enforced."
 },
 "fix": {
  "vi": "Bỏ khoản không phải phần tài sản, hoặc sửa loại bản án.",
  "en": "Take out what is not the property part, or correct the kind of judgment."
 },
 "example": {
  "wrong": "/cacKhoanYeuCau/0/loaiKhoan: \"cong-viec-phai-lam\"",
  "right": "/cacKhoanYeuCau/0/loaiKhoan: \"boi-thuong-thiet-hai\""
 },
 "cel": "this.banAn.loaiBanAn != \"phan-tai-san-trong-an-hanh-chinh\" || this.cacKhoanYeuCau.all(k, k.loaiKhoan in [\"an-phi\", \"boi-thuong-thiet-hai\", \"tra-lai-tien-tai-san\", \"giao-lai-dat\", \"lai-cham-thi-hanh-an\"])",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 8 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHA11c: RuleText = {
 "id": "B-THA-11c",
 "path": "/taiLieuDieuKienThiHanh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Yêu cầu lại chưa kèm tài liệu chứng minh người phải thi hành án đã có điều kiện.",
  "en": "A repeated request has no proof that the debtor now has means."
 },
 "cause": {
  "vi": "Tài liệu giấy có thể chưa được số hóa vào bản ghi, nên chỉ cảnh báo.",
  "en": "Proof on paper may not be in the record yet: a warning only."
 },
 "fix": {
  "vi": "Kèm tài liệu chứng minh điều kiện thi hành án.",
  "en": "Enclose the proof of means."
 },
 "cel": "!has(this.maYeuCauTruoc) || (has(this.taiLieuDieuKienThiHanh) && size(this.taiLieuDieuKienThiHanh) > 0)",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 22"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD16: RuleText = {
 "id": "B-THA-D16",
 "path": "/coQuanDuocYeuCau",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Yêu cầu gửi tới chi cục cấp huyện, là cơ quan không còn vào ngày này.",
  "en": "The request went to a district agency, which no longer exists on that day."
 },
 "fix": {
  "vi": "Ghi cơ quan thi hành án dân sự cấp tỉnh hoặc phòng khu vực đã nhận việc; giữ tên cũ nếu hệ thống nguồn còn dùng.",
  "en": "Give the provincial agency or its regional room; keep the old name if the source system still uses it."
 },
 "example": {
  "wrong": "/coQuanDuocYeuCau/ten: \"Chi cục Thi hành án dân sự quận Ví Dụ\"; /phieuNhan/coQuanBanHanh/ten: \"Chi cục Thi hành án dân sự quận Ví Dụ\"",
  "right": "/coQuanDuocYeuCau/ten: \"Phòng Thi hành án dân sự khu vực 1 Ví Dụ\"; /phieuNhan/coQuanBanHanh/ten: \"Phòng Thi hành án dân sự khu vực 1 Ví Dụ\""
 },
 "cel": "before(this.ngayYeuCau, \"2025-07-01\") || (this.coQuanDuocYeuCau.cap != \"huyen-lich-su\" && !this.coQuanDuocYeuCau.ten.startsWith(\"Chi cục\"))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD17: RuleText = {
 "id": "B-THA-D17",
 "path": "/ketQuaTiepNhan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Kết quả tiếp nhận không phải kết quả mà sự kiện cuối cùng đưa tới.",
  "en": "The outcome is not where the last event leads."
 },
 "fix": {
  "vi": "Lấy kết quả theo sự kiện cuối của quá trình.",
  "en": "Take the outcome from the last event."
 },
 "example": {
  "wrong": "/ketQuaTiepNhan: \"yeu-cau-bo-sung\"",
  "right": "/ketQuaTiepNhan: \"da-nhan\""
 },
 "cel": "eventsReach(this.quaTrinh, this.ketQuaTiepNhan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTHAD18: RuleText = {
 "id": "B-THA-D18",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình tiếp nhận có bước không có trong sơ đồ.",
  "en": "The history of receipt has a step that is not known."
 },
 "fix": {
  "vi": "Kiểm tra xem có thiếu bước yêu cầu bổ sung không.",
  "en": "Look for a missing request for more."
 },
 "cel": "stepsAllowed(\"tiep-nhan-yeu-cau-thi-hanh-an\", this.quaTrinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTHAD73: RuleText = {
 "id": "B-THA-D73",
 "path": "/quaTrinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thông báo yêu cầu bổ sung sau hơn 01 ngày làm việc từ khi nhận.",
  "en": "More was asked more than one working day after receipt."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; trễ thật thì giữ nguyên.",
  "en": "Check both dates; keep them if the delay is real."
 },
 "example": {
  "wrong": "/quaTrinh/1/thoiDiem: \"2026-07-22\"",
  "right": "/quaTrinh/1/thoiDiem: \"2026-07-21\""
 },
 "cel": "this.quaTrinh.all(e, e.denTrangThai != \"yeu-cau-bo-sung\" || this.quaTrinh.exists(n, n.denTrangThai == \"da-nhan\" && notAfter(n.thoiDiem, e.thoiDiem) && withinWorkingDays(n.thoiDiem, e.thoiDiem, 1)))",
 "legalBasis": [
  {
   "document": "Nghị định 152/2026/NĐ-CP",
   "article": "Điều 9"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
 }
};

const ruleBTHAD19: RuleText = {
 "id": "B-THA-D19",
 "path": "/ngayYeuCau",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày yêu cầu ở tương lai.",
  "en": "The date of the request lies in the future."
 },
 "fix": {
  "vi": "Kiểm tra ngày đã ghi.",
  "en": "Check the date."
 },
 "cel": "notAfter(this.ngayYeuCau, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

export const nguoiDaiDienDuongSu: ObjectDescriptor = { "fields": {
 "hoTen": {
  "label": {
   "vi": "Họ tên người đại diện",
   "en": "Name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên người đại diện.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "loaiDaiDien": {
  "label": {
   "vi": "Loại đại diện",
   "en": "Kind of representation"
  },
  "type": "string",
  "enum": [
   "theo-phap-luat",
   "theo-uy-quyen"
  ],
  "description": "Đại diện theo pháp luật hay theo ủy quyền.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "theo-uy-quyen"
 },
 "phamVi": {
  "label": {
   "vi": "Phạm vi đại diện",
   "en": "Scope"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Phạm vi được đại diện, theo văn bản ủy quyền.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Nhận thông báo và nhận tiền"
 },
 "thoiHanDen": {
  "label": {
   "vi": "Thời hạn ủy quyền",
   "en": "Valid until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày hết hạn ủy quyền.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2027-06-30"
 },
 "vanBan": {
  "label": {
   "vi": "Văn bản làm căn cứ đại diện",
   "en": "Document"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản ủy quyền hoặc giấy tờ chứng minh tư cách đại diện.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const thongTinDuongSu: ObjectDescriptor = { "fields": {
 "maDuongSu": {
  "label": {
   "vi": "Mã đương sự",
   "en": "Party id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của đương sự trong hồ sơ thi hành án.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ds-1"
 },
 "chuThe": {
  "label": {
   "vi": "Chủ thể",
   "en": "Party"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Cá nhân, cơ quan, tổ chức hay doanh nghiệp, với tên và số định danh vào thời điểm ghi.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "vaiTro": {
  "label": {
   "vi": "Vai trò",
   "en": "Roles"
  },
  "type": "array",
  "codeTable": "vai-tro-duong-su",
  "description": "Vai trò trong việc thi hành án; một người có thể vừa được vừa phải thi hành án, khi đó ghi hai vai trò.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soDinhDanhToChuc": {
  "label": {
   "vi": "Số định danh cơ quan, tổ chức",
   "en": "Identifier of the body or organisation"
  },
  "type": "string",
  "maxLength": 35,
  "description": "Số định danh của cơ quan, tổ chức; doanh nghiệp ghi ở mã số doanh nghiệp.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "H26.12"
 },
 "maSoDoanhNghiep": {
  "label": {
   "vi": "Mã số doanh nghiệp, hợp tác xã",
   "en": "Enterprise code"
  },
  "type": "string",
  "maxLength": 14,
  "description": "Mã số doanh nghiệp, hợp tác xã: 10 chữ số; chi nhánh thêm dấu gạch và 3 chữ số.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "0100000001"
 },
 "diaChi": {
  "label": {
   "vi": "Địa chỉ",
   "en": "Address"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Địa chỉ của đương sự; nguyên văn trong bản án ghi ở nguyenVan, kèm địa chỉ chuẩn hóa theo hai cấp.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "nguoiDaiDien": {
  "label": {
   "vi": "Người đại diện theo pháp luật hoặc ủy quyền",
   "en": "Representative"
  },
  "type": "object",
  "of": "NguoiDaiDienDuongSu",
  "description": "Người đại diện theo pháp luật hoặc được ủy quyền; phải nêu phạm vi và thời hạn khi ủy quyền.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "dangChapHanhPhatTu": {
  "label": {
   "vi": "Đang chấp hành hình phạt tù",
   "en": "Serving a prison sentence"
  },
  "type": "boolean",
  "description": "Đang chấp hành hình phạt tù; là dữ liệu về tội phạm, chỉ dùng để thi hành án ở nơi giam giữ.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nghiaVuLienDoi": {
  "label": {
   "vi": "Thuộc nhóm nghĩa vụ liên đới",
   "en": "Group of joint obligation"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã nhóm của những người cùng chịu một nghĩa vụ liên đới hoặc chung; cùng mã là cùng nhóm.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "nhom-1"
 }
} };

export const vanBanSuaBanAn: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại thay đổi bản án",
   "en": "Kind"
  },
  "type": "string",
  "enum": [
   "giam-doc-tham",
   "tai-tham",
   "dinh-chinh",
   "sua-chua-bo-sung"
  ],
  "description": "Loại thay đổi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dinh-chinh"
 },
 "vanBan": {
  "label": {
   "vi": "Văn bản thay đổi",
   "en": "Document"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản làm thay đổi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const banAnQuyetDinhOverlays: Overlays = {
 "/duongSu/*/chuThe/loaiChuThe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ]
 },
 "/duongSu/*/chuThe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên đương sự",
   "en": "Name of the party"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/duongSu/*/chuThe/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "description": "Ngày sinh; bản án cũ hay chỉ có năm.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/duongSu/*/chuThe/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "description": "Nếu có; bản án cũ và người nước ngoài có thể không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/duongSu/*/chuThe/nguoi/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Phone number"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/duongSu/*/chuThe/toChuc/ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name of the organisation"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 }
};

export const banAnQuyetDinh: ObjectDescriptor = { "fields": {
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
 "maBanAn": {
  "label": {
   "vi": "Mã bản án, quyết định",
   "en": "Judgment id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Khóa nội bộ của bản án; không thay cho số bản án.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ba-0001"
 },
 "loaiVanBanDuocThiHanh": {
  "label": {
   "vi": "Loại bản án, quyết định được thi hành",
   "en": "Kind of judgment"
  },
  "type": "string",
  "codeTable": "loai-ban-an-duoc-thi-hanh",
  "description": "Loại bản án, quyết định; án hành chính chỉ thi hành phần tài sản.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "ban-an-dan-su"
 },
 "soBanAn": {
  "label": {
   "vi": "Số bản án, quyết định",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số, ký hiệu như in trên bản án. Trọng tài, cạnh tranh có dạng số khác nên không ép một dạng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 7 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "12/2026/DS-ST"
 },
 "ngayBanAn": {
  "label": {
   "vi": "Ngày ban hành bản án, quyết định",
   "en": "Date of the judgment"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ra bản án, quyết định; bản án cũ có thể chỉ biết tháng hoặc năm.",
  "example": "2026-06-10",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 7 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "coQuanBanHanh": {
  "label": {
   "vi": "Cơ quan ra bản án, quyết định",
   "en": "Issued by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Tòa án, Hội đồng trọng tài hoặc hội đồng xử lý vụ việc cạnh tranh. Chưa có danh mục tòa án: ghi tên và mã định danh điện tử.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 7 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "ngayCoHieuLuc": {
  "label": {
   "vi": "Ngày có hiệu lực pháp luật",
   "en": "In force from"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày có hiệu lực pháp luật; thời hiệu yêu cầu tính từ mốc này.",
  "example": "2026-07-10",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 7 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "thiHanhNgay": {
  "label": {
   "vi": "Được thi hành ngay dù có thể bị kháng cáo",
   "en": "Enforced at once"
  },
  "type": "boolean",
  "description": "Được thi hành ngay dù có thể bị kháng cáo, kháng nghị, ví dụ cấp dưỡng, tiền lương, biện pháp khẩn cấp tạm thời.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayNhan": {
  "label": {
   "vi": "Ngày cơ quan thi hành án dân sự nhận",
   "en": "Received on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cơ quan thi hành án dân sự nhận bản án.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 7 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "2026-07-15"
 },
 "thoiDiemTiepNhanDienTu": {
  "label": {
   "vi": "Thời điểm tiếp nhận điện tử",
   "en": "Received electronically at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Khi gửi trên môi trường số: lúc phương tiện điện tử ghi nhận đã tiếp nhận thành công dữ liệu đầy đủ, hợp lệ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-15T09:30:00+07:00"
 },
 "hinhThucNhan": {
  "label": {
   "vi": "Hình thức nhận",
   "en": "Way of receipt"
  },
  "type": "string",
  "codeTable": "hinh-thuc-giao-nhan-ban-an",
  "description": "Nhận trực tiếp, trên môi trường số hay qua bưu chính.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 7 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "moi-truong-so"
 },
 "soThuTuSoNhan": {
  "label": {
   "vi": "Số thứ tự trong sổ nhận bản án",
   "en": "Number in the book of receipt"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số thứ tự trong sổ nhận bản án.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 7 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "125"
 },
 "duongSu": {
  "label": {
   "vi": "Danh sách đương sự",
   "en": "Parties"
  },
  "type": "array",
  "of": "ThongTinDuongSu",
  "description": "Tên, địa chỉ của các đương sự theo bản án.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 7 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "taiLieuKemTheo": {
  "label": {
   "vi": "Tài liệu kèm theo",
   "en": "Enclosures"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Tài liệu kèm theo bản án.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 7 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "banAnBiSuaDoiBoi": {
  "label": {
   "vi": "Quyết định giám đốc thẩm, tái thẩm, đính chính liên quan",
   "en": "Changed by"
  },
  "type": "array",
  "of": "VanBanSuaBanAn",
  "description": "Những văn bản làm thay đổi bản án; có thể dẫn tới hoãn, tạm đình chỉ, đình chỉ hoặc thu hồi quyết định thi hành án.",
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

const bienPhapThiHanhAnOverlays: Overlays = {
 "/doiTuongBiApDung/chuThe/loaiChuThe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ]
 },
 "/doiTuongBiApDung/chuThe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên đương sự",
   "en": "Name of the party"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/doiTuongBiApDung/chuThe/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "description": "Ngày sinh; bản án cũ hay chỉ có năm.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/doiTuongBiApDung/chuThe/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "description": "Nếu có; bản án cũ và người nước ngoài có thể không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/doiTuongBiApDung/chuThe/nguoi/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Phone number"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/doiTuongBiApDung/chuThe/toChuc/ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name of the organisation"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 }
};

export const bienPhapThiHanhAn: ObjectDescriptor = { "fields": {
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
 "maBienPhap": {
  "label": {
   "vi": "Mã biện pháp",
   "en": "Measure id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã biện pháp.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "bp-0001"
 },
 "maQuyetDinh": {
  "label": {
   "vi": "Quyết định thi hành án được thi hành",
   "en": "Enforcement decision"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Quyết định thi hành án mà biện pháp phục vụ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "qd-0001"
 },
 "loaiBienPhap": {
  "label": {
   "vi": "Nhóm biện pháp",
   "en": "Group"
  },
  "type": "string",
  "codeTable": "nhom-bien-phap-thi-hanh-an",
  "description": "Nhóm: bảo đảm hay cưỡng chế.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 42–59"
   },
   {
    "document": "Luật Thi hành án dân sự 26/2008/QH12",
    "article": "Điều 66, 71"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai; Luật Thi hành án dân sự 26/2008/QH12, bản pháp điển"
  },
  "example": "cuong-che"
 },
 "bienPhap": {
  "label": {
   "vi": "Biện pháp",
   "en": "Measure"
  },
  "type": "string",
  "codeTable": "bien-phap-thi-hanh-an",
  "description": "Biện pháp cụ thể. Tạm hoãn xuất cảnh xếp nhóm nào do luật năm 2025, chưa đọc.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 42–59"
   },
   {
    "document": "Luật Thi hành án dân sự 26/2008/QH12",
    "article": "Điều 66, 71"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai; Luật Thi hành án dân sự 26/2008/QH12, bản pháp điển"
  },
  "example": "ke-bien"
 },
 "soQuyetDinh": {
  "label": {
   "vi": "Số quyết định áp dụng",
   "en": "Number of the decision"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số quyết định áp dụng biện pháp.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "55/QĐ-THADS"
 },
 "ngayApDung": {
  "label": {
   "vi": "Ngày áp dụng",
   "en": "Applied on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày áp dụng biện pháp.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-17"
 },
 "ngayChamDut": {
  "label": {
   "vi": "Ngày chấm dứt",
   "en": "Ended on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày chấm dứt biện pháp.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-09-17"
 },
 "doiTuongBiApDung": {
  "label": {
   "vi": "Người bị áp dụng",
   "en": "Applied to"
  },
  "type": "object",
  "of": "ThongTinDuongSu",
  "description": "Người bị áp dụng.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "taiSan": {
  "label": {
   "vi": "Tài sản liên quan",
   "en": "Property"
  },
  "type": "array",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã các tài sản liên quan, khi biện pháp áp dụng trên tài sản.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "huyDongLucLuong": {
  "label": {
   "vi": "Có huy động lực lượng",
   "en": "Forces mobilised"
  },
  "type": "boolean",
  "description": "Có huy động lực lượng khi cưỡng chế.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 42 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "ngayCuongChe": {
  "label": {
   "vi": "Ngày tổ chức cưỡng chế",
   "en": "Day of enforcement"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày tổ chức cưỡng chế tại chỗ; không trong 15 ngày trước và sau Tết Nguyên đán khi huy động lực lượng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-28"
 },
 "keHoachCuongChe": {
  "label": {
   "vi": "Kế hoạch cưỡng chế",
   "en": "Plan"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Kế hoạch cưỡng chế, khi huy động lực lượng.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 46"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
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

export const congKhaiChuaCoDieuKien: ObjectDescriptor = { "fields": {
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
 "tenNguoiPhaiThiHanhAn": {
  "label": {
   "vi": "Tên người phải thi hành án",
   "en": "Name of the debtor"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên người phải thi hành án, được công khai theo luật.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "profiles": [
   "cong-khai"
  ],
  "example": "Nguyễn Văn Ví Dụ"
 },
 "diaChi": {
  "label": {
   "vi": "Địa chỉ",
   "en": "Address"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Địa chỉ được công khai.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "profiles": [
   "cong-khai"
  ],
  "example": "Số 1, phố Ví Dụ"
 },
 "banAn": {
  "label": {
   "vi": "Bản án, quyết định phải thi hành",
   "en": "Judgment"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Bản án, quyết định phải thi hành: số, ngày, nơi ra.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "profiles": [
   "cong-khai"
  ],
  "example": "Bản án số 12/2026/DS-ST ngày 10/6/2026"
 },
 "quyetDinhThiHanhAn": {
  "label": {
   "vi": "Quyết định thi hành án",
   "en": "Enforcement decision"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Quyết định thi hành án: số, ngày, cơ quan.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "profiles": [
   "cong-khai"
  ],
  "example": "Quyết định số 210/QĐ-THADS ngày 24/7/2026"
 },
 "nghiaVuChuaCoDieuKien": {
  "label": {
   "vi": "Nghĩa vụ chưa có điều kiện",
   "en": "Obligation"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Nghĩa vụ chưa có điều kiện thi hành.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "profiles": [
   "cong-khai"
  ],
  "example": "Trả nợ 60.000.000 đồng"
 },
 "lyDo": {
  "label": {
   "vi": "Lý do chưa có điều kiện",
   "en": "Reason"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Lý do chưa có điều kiện.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "profiles": [
   "cong-khai"
  ],
  "example": "Không có thu nhập, tài sản để thi hành"
 },
 "maQuyetDinh": {
  "label": {
   "vi": "Mã quyết định được công khai",
   "en": "Decision id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã quyết định thi hành án; không công khai.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "qd-0001"
 },
 "ngayQuyetDinhChuaCoDieuKien": {
  "label": {
   "vi": "Ngày quyết định chưa có điều kiện",
   "en": "Decided on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày ra quyết định về việc chưa có điều kiện thi hành án; hạn đăng tính từ ngày này.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-14"
 },
 "ngayDang": {
  "label": {
   "vi": "Ngày đăng",
   "en": "Posted on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đăng công khai.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "2026-08-18"
 },
 "ngayThongTinThayDoi": {
  "label": {
   "vi": "Ngày thông tin thay đổi",
   "en": "Facts changed on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày thông tin công khai thay đổi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-09-08"
 },
 "ngayDinhChinh": {
  "label": {
   "vi": "Ngày đính chính công khai",
   "en": "Corrected on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đính chính nội dung công khai.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-09-10"
 },
 "suKienChamDut": {
  "label": {
   "vi": "Sự kiện chấm dứt công khai",
   "en": "Ended because of"
  },
  "type": "string",
  "enum": [
   "dinh-chi",
   "tiep-tuc",
   "thu-hoi",
   "ket-thuc"
  ],
  "description": "Sự kiện làm chấm dứt công khai.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tiep-tuc"
 },
 "ngaySuKienChamDut": {
  "label": {
   "vi": "Ngày sự kiện chấm dứt công khai",
   "en": "Day of that event"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đình chỉ, tiếp tục, thu hồi hoặc thi hành xong.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-09-21"
 },
 "ngayGo": {
  "label": {
   "vi": "Ngày chấm dứt công khai",
   "en": "Taken down on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày chấm dứt công khai.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "2026-09-23"
 },
 "ngayXaNhan": {
  "label": {
   "vi": "Ngày cấp xã nhận thông báo",
   "en": "Commune informed on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày Ủy ban nhân dân cấp xã nhận được thông báo chấm dứt.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-09-23"
 },
 "ngayGoNiemYetXa": {
  "label": {
   "vi": "Ngày Ủy ban nhân dân cấp xã chấm dứt niêm yết",
   "en": "Commune notice taken down on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày Ủy ban nhân dân cấp xã chấm dứt niêm yết.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "2026-09-24"
 },
 "soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Chỉ để cơ quan nhận đúng người; không nằm trong nội dung công khai.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "001085000123"
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

const duongSuOverlays: Overlays = {
 "/thongTin/chuThe/loaiChuThe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ]
 },
 "/thongTin/chuThe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên đương sự",
   "en": "Name of the party"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/thongTin/chuThe/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "description": "Ngày sinh; bản án cũ hay chỉ có năm.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/thongTin/chuThe/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "description": "Nếu có; bản án cũ và người nước ngoài có thể không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/thongTin/chuThe/nguoi/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Phone number"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/thongTin/chuThe/toChuc/ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name of the organisation"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 }
};

export const duongSu: ObjectDescriptor = { "fields": {
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
 "maHoSoThiHanhAn": {
  "label": {
   "vi": "Mã hồ sơ thi hành án",
   "en": "Enforcement file"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã hồ sơ thi hành án mà người này là đương sự.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hs-0001"
 },
 "ngayGhiNhan": {
  "label": {
   "vi": "Ngày ghi nhận",
   "en": "Recorded on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày ghi nhận tư cách đương sự.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-24"
 },
 "thongTin": {
  "label": {
   "vi": "Thông tin của đương sự",
   "en": "Data of the party"
  },
  "type": "object",
  "of": "ThongTinDuongSu",
  "description": "Người hay tổ chức, vai trò, địa chỉ, đại diện.",
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
}, "required": ["sieuDuLieu","thongTin"] };

export const lichNghiaVu: ObjectDescriptor = { "fields": {
 "chuKy": {
  "label": {
   "vi": "Chu kỳ",
   "en": "Period"
  },
  "type": "string",
  "enum": [
   "thang",
   "quy",
   "sau-thang",
   "nam",
   "khac"
  ],
  "description": "Khoảng giữa hai kỳ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "thang"
 },
 "chuKyKhac": {
  "label": {
   "vi": "Chu kỳ khác",
   "en": "Other period"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Ghi bằng chữ khi chu kỳ là khác.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Mỗi vụ thu hoạch một lần"
 },
 "mucMoiKy": {
  "label": {
   "vi": "Mức mỗi kỳ",
   "en": "Amount of each instalment"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền của mỗi kỳ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "tuNgay": {
  "label": {
   "vi": "Từ ngày",
   "en": "First due day"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày đến hạn của kỳ đầu.",
  "example": "2026-08-05",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "denNgay": {
  "label": {
   "vi": "Đến ngày",
   "en": "Until"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày kết thúc nghĩa vụ; bỏ trống khi bản án định một điều kiện, ví dụ tới khi con đủ 18 tuổi.",
  "example": "2034-08-05",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "dieuKienKetThuc": {
  "label": {
   "vi": "Điều kiện kết thúc",
   "en": "Ends when"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Điều kiện kết thúc, ghi như bản án.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Khi con đủ 18 tuổi"
 }
} };

export const khoanThiHanhAn: ObjectDescriptor = { "fields": {
 "maKhoan": {
  "label": {
   "vi": "Mã khoản",
   "en": "Obligation id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của khoản, không trùng trong một quyết định.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "k-1"
 },
 "loaiKhoan": {
  "label": {
   "vi": "Loại khoản",
   "en": "Kind of obligation"
  },
  "type": "string",
  "codeTable": "loai-khoan-thi-hanh-an",
  "description": "Loại khoản; án hành chính chỉ thi hành phần tài sản.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "tra-no"
 },
 "dienChuDong": {
  "label": {
   "vi": "Thuộc diện chủ động",
   "en": "Enforced ex officio"
  },
  "type": "boolean",
  "description": "Khoản thuộc diện cơ quan thi hành án chủ động ra quyết định.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Thi hành án dân sự 106/2025/QH15"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "soTienPhaiThiHanh": {
  "label": {
   "vi": "Số tiền phải thi hành",
   "en": "Amount to be enforced"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền phải thi hành của khoản bằng tiền.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 29"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "taiSanHienVat": {
  "label": {
   "vi": "Tài sản hoặc hiện vật phải giao",
   "en": "Property or thing to hand over"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Tài sản, vật hoặc giấy tờ phải giao, trả, tiêu hủy; chép như bản án.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 29"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "01 xe máy biển số ghi trong bản án"
 },
 "congViecPhaiLam": {
  "label": {
   "vi": "Công việc phải hoặc không được làm",
   "en": "Act to do or not to do"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Công việc phải làm hoặc không được làm, kể cả giao con và thăm nom; chép như bản án.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 29"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "Tháo dỡ phần tường rào lấn sang đất của người được thi hành án"
 },
 "dinhKy": {
  "label": {
   "vi": "Nghĩa vụ theo định kỳ",
   "en": "Periodic obligation"
  },
  "type": "boolean",
  "description": "Nghĩa vụ thực hiện theo định kỳ, ví dụ cấp dưỡng hằng tháng; thời hiệu tính riêng cho từng kỳ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "kyHan": {
  "label": {
   "vi": "Chu kỳ và mức mỗi kỳ",
   "en": "Schedule"
  },
  "type": "object",
  "of": "LichNghiaVu",
  "description": "Chu kỳ và mức mỗi kỳ của nghĩa vụ định kỳ.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 29"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "laiChamThiHanh": {
  "label": {
   "vi": "Có tuyên lãi chậm thi hành án",
   "en": "Late interest ordered"
  },
  "type": "boolean",
  "description": "Bản án có tuyên lãi chậm thi hành án cho khoản này; lãi chỉ tính trên gốc chưa thi hành.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 29"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "ngayBatDauTinhLai": {
  "label": {
   "vi": "Ngày bắt đầu tính lãi",
   "en": "Interest runs from"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày bắt đầu tính lãi chậm: theo bản án; bản án không xác định thì từ ngày yêu cầu thi hành án.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 29 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "2026-07-20"
 },
 "canCuNgayTinhLai": {
  "label": {
   "vi": "Căn cứ của ngày bắt đầu tính lãi",
   "en": "Ground of that day"
  },
  "type": "string",
  "enum": [
   "ban-an",
   "ngay-yeu-cau"
  ],
  "description": "Ngày bắt đầu tính lãi lấy từ bản án hay từ ngày yêu cầu thi hành án.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ban-an"
 },
 "ngayKetThucTinhLai": {
  "label": {
   "vi": "Ngày kết thúc tính lãi",
   "en": "Interest runs until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày thu được tiền hoặc giao xong tài sản: lãi chậm dừng ở ngày này.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 29"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "2026-09-01"
 },
 "soTienDaThiHanh": {
  "label": {
   "vi": "Số tiền đã thi hành",
   "en": "Amount enforced"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền đã thi hành.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soTienDinhChi": {
  "label": {
   "vi": "Số tiền đình chỉ hoặc miễn giảm",
   "en": "Amount discontinued, exempted or reduced"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền được đình chỉ, miễn, giảm.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soTienUyThac": {
  "label": {
   "vi": "Số tiền ủy thác đi",
   "en": "Amount entrusted"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền đã ủy thác cho cơ quan khác thi hành.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 26 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "soTienConPhaiThiHanh": {
  "label": {
   "vi": "Số tiền còn phải thi hành",
   "en": "Amount left"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền còn phải thi hành: bằng số phải thi hành trừ đã thi hành, đình chỉ và ủy thác.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái của khoản",
   "en": "State of the obligation"
  },
  "type": "string",
  "codeTable": "trang-thai-thi-hanh-an",
  "description": "Trạng thái hiện tại của khoản, suy ra từ quá trình; không nhập tay.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dang-thi-hanh"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình",
   "en": "History"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các sự kiện đưa khoản tới trạng thái hiện tại, theo thứ tự thời gian; mỗi sự kiện có bản ghi riêng ở sự kiện thi hành án, cùng mã.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["maKhoan"] };

export const khoanPhaiThiHanh: ObjectDescriptor = { "fields": {
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
 "maQuyetDinh": {
  "label": {
   "vi": "Mã quyết định",
   "en": "Decision"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã quyết định thi hành án của khoản.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "qd-0001"
 },
 "ngayQuyetDinh": {
  "label": {
   "vi": "Ngày quyết định",
   "en": "Date of the decision"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày ra quyết định thi hành án.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-24"
 },
 "khoan": {
  "label": {
   "vi": "Nội dung khoản",
   "en": "Obligation"
  },
  "type": "object",
  "of": "KhoanThiHanhAn",
  "description": "Nội dung, số tiền, trạng thái và quá trình của khoản.",
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
}, "required": ["sieuDuLieu","khoan"] };

export const thamChieuBanAn: ObjectDescriptor = { "fields": {
 "maBanAn": {
  "label": {
   "vi": "Mã bản án",
   "en": "Judgment id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi bản án, quyết định đã nhận.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ba-0001"
 },
 "loaiBanAn": {
  "label": {
   "vi": "Loại bản án",
   "en": "Kind of judgment"
  },
  "type": "string",
  "codeTable": "loai-ban-an-duoc-thi-hanh",
  "description": "Loại bản án, quyết định được thi hành.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ban-an-dan-su"
 },
 "so": {
  "label": {
   "vi": "Số bản án, quyết định",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số, ký hiệu in trên bản án, quyết định.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "12/2026/DS-ST"
 },
 "ngay": {
  "label": {
   "vi": "Ngày bản án, quyết định",
   "en": "Date"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ra bản án, quyết định; bản án cũ có thể chỉ biết năm.",
  "example": "2026-06-10",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan ra bản án, quyết định",
   "en": "Issued by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Tòa án, Hội đồng trọng tài hoặc cơ quan đã ra bản án, quyết định.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "ngayCoHieuLuc": {
  "label": {
   "vi": "Ngày có hiệu lực pháp luật",
   "en": "In force from"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày có hiệu lực pháp luật; thời hiệu yêu cầu tính từ ngày này.",
  "example": "2026-07-10",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const yeuCauDuocDan: ObjectDescriptor = { "fields": {
 "maYeuCau": {
  "label": {
   "vi": "Mã yêu cầu được dẫn",
   "en": "Request id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của yêu cầu.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "yc-0001"
 },
 "ngayYeuCau": {
  "label": {
   "vi": "Ngày yêu cầu được dẫn",
   "en": "Date of the request"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày yêu cầu; lãi chậm có thể tính từ ngày này.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-20"
 }
} };

export const nhanUyThac: ObjectDescriptor = { "fields": {
 "maQuyetDinhGoc": {
  "label": {
   "vi": "Quyết định gốc",
   "en": "Original decision"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã quyết định thi hành án ở nơi ủy thác.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "qd-0900"
 },
 "coQuanUyThac": {
  "label": {
   "vi": "Cơ quan ủy thác",
   "en": "Entrusting agency"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan thi hành án dân sự ủy thác.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "quyetDinhUyThac": {
  "label": {
   "vi": "Quyết định ủy thác",
   "en": "Entrusting decision"
  },
  "type": "object",
  "of": "QuyetDinh",
  "description": "Quyết định ủy thác: số, ngày, số tiền phải, đã và còn phải thi hành.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 }
} };

const quyetDinhThiHanhAnOverlays: Overlays = {
 "/nguoiDuocThiHanhAn/*/chuThe/loaiChuThe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ]
 },
 "/nguoiDuocThiHanhAn/*/chuThe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên đương sự",
   "en": "Name of the party"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiDuocThiHanhAn/*/chuThe/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "description": "Ngày sinh; bản án cũ hay chỉ có năm.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiDuocThiHanhAn/*/chuThe/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "description": "Nếu có; bản án cũ và người nước ngoài có thể không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiDuocThiHanhAn/*/chuThe/nguoi/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Phone number"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiDuocThiHanhAn/*/chuThe/toChuc/ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name of the organisation"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/loaiChuThe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ]
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên đương sự",
   "en": "Name of the party"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "description": "Ngày sinh; bản án cũ hay chỉ có năm.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "description": "Nếu có; bản án cũ và người nước ngoài có thể không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/nguoi/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Phone number"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/toChuc/ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name of the organisation"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 }
};

export const quyetDinhThiHanhAn: ObjectDescriptor = { "fields": {
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
 "maQuyetDinh": {
  "label": {
   "vi": "Mã quyết định thi hành án",
   "en": "Decision id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã định danh của quyết định trong dữ liệu chủ; định dạng chính thức chưa thấy.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 1634/QĐ-BTP ngày 30/6/2026, theo một nguyên mẫu công khai"
  },
  "profiles": [
   "du-lieu-chu"
  ],
  "example": "qd-0001"
 },
 "soQuyetDinh": {
  "label": {
   "vi": "Số quyết định",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số, ký hiệu của quyết định.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "210/QĐ-THADS"
 },
 "ngayQuyetDinh": {
  "label": {
   "vi": "Ngày quyết định",
   "en": "Date of the decision"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày ra quyết định.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 1634/QĐ-BTP ngày 30/6/2026, theo một nguyên mẫu công khai"
  },
  "profiles": [
   "du-lieu-chu"
  ],
  "example": "2026-07-24"
 },
 "coQuanThiHanhAn": {
  "label": {
   "vi": "Cơ quan thi hành án ra quyết định",
   "en": "Agency"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan thi hành án dân sự ra quyết định. Chưa có danh mục cơ quan: ghi tên và mã định danh điện tử; nguồn đang chạy có thể còn tên chi cục cấp huyện.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 1634/QĐ-BTP ngày 30/6/2026, theo một nguyên mẫu công khai"
  },
  "profiles": [
   "du-lieu-chu"
  ]
 },
 "tinhTrangThiHanhAn": {
  "label": {
   "vi": "Tình trạng thi hành án",
   "en": "State of enforcement"
  },
  "type": "string",
  "codeTable": "trang-thai-thi-hanh-an",
  "description": "Suy ra từ trạng thái các khoản; không nhập tay. Còn khoản đang thi hành thì quyết định đang thi hành.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 1634/QĐ-BTP ngày 30/6/2026, theo một nguyên mẫu công khai"
  },
  "profiles": [
   "du-lieu-chu"
  ],
  "example": "dang-thi-hanh"
 },
 "hieuLuc": {
  "label": {
   "vi": "Hiệu lực (ngày bắt đầu hiệu lực bản ghi)",
   "en": "Valid from"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày bắt đầu hiệu lực của bản ghi dữ liệu chủ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 1634/QĐ-BTP ngày 30/6/2026, theo một nguyên mẫu công khai"
  },
  "profiles": [
   "du-lieu-chu"
  ],
  "example": "2026-07-24"
 },
 "loaiQuyetDinhThiHanhAn": {
  "label": {
   "vi": "Loại quyết định thi hành án",
   "en": "Kind of decision"
  },
  "type": "string",
  "codeTable": "loai-viec-thi-hanh-an",
  "description": "Loại quyết định thi hành án. Danh mục dùng chung của Bộ chưa thấy; tạm dùng danh mục loại việc.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 1634/QĐ-BTP ngày 30/6/2026, theo một nguyên mẫu công khai"
  },
  "example": "theo-yeu-cau"
 },
 "phuongThucRaQuyetDinh": {
  "label": {
   "vi": "Phương thức ra quyết định",
   "en": "Ex officio or on request"
  },
  "type": "string",
  "codeTable": "phuong-thuc-ra-quyet-dinh-thi-hanh-an",
  "description": "Chủ động hay theo yêu cầu.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 12 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "theo-yeu-cau"
 },
 "nguoiRaQuyetDinh": {
  "label": {
   "vi": "Họ tên, chức vụ người ra quyết định",
   "en": "Decided by"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Họ tên, chức vụ người ra quyết định.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 12 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "banAn": {
  "label": {
   "vi": "Bản án, quyết định được thi hành",
   "en": "Judgment"
  },
  "type": "object",
  "of": "ThamChieuBanAn",
  "description": "Số, ngày, nơi ra bản án, quyết định được thi hành.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 12 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "yeuCau": {
  "label": {
   "vi": "Yêu cầu thi hành án",
   "en": "Request"
  },
  "type": "object",
  "of": "YeuCauDuocDan",
  "description": "Yêu cầu làm căn cứ; chỉ quyết định theo yêu cầu mới phải có.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 12 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "nguoiDuocThiHanhAn": {
  "label": {
   "vi": "Người được thi hành án",
   "en": "Creditors"
  },
  "type": "array",
  "of": "ThongTinDuongSu",
  "description": "Người được thi hành án; khoản sung quỹ, tiêu hủy có thể không xác định người.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 12 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "nguoiPhaiThiHanhAn": {
  "label": {
   "vi": "Người phải thi hành án",
   "en": "Debtors"
  },
  "type": "array",
  "of": "ThongTinDuongSu",
  "description": "Người phải thi hành án: một quyết định cho mỗi người, trừ nghĩa vụ liên đới hoặc chung. Trống chỉ khi trả lại, tịch thu, tiêu hủy mà không có người phải thi hành.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 12 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "khoanPhaiThiHanh": {
  "label": {
   "vi": "Các khoản phải thi hành",
   "en": "Obligations"
  },
  "type": "array",
  "of": "KhoanThiHanhAn",
  "description": "Các khoản phải thi hành, mỗi khoản có trạng thái và quá trình riêng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 12 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "tongSoTienPhaiThiHanh": {
  "label": {
   "vi": "Tổng số tiền phải thi hành",
   "en": "Total to be enforced"
  },
  "type": "object",
  "of": "Tien",
  "description": "Tổng số tiền phải thi hành của các khoản bằng tiền.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "tongSoTienDaThiHanh": {
  "label": {
   "vi": "Tổng số tiền đã thi hành",
   "en": "Total enforced"
  },
  "type": "object",
  "of": "Tien",
  "description": "Tổng số tiền đã thi hành của các khoản.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "thoiHanTuNguyen": {
  "label": {
   "vi": "Thời hạn tự nguyện thi hành án",
   "en": "Days to comply voluntarily"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 365,
  "description": "Số ngày tự nguyện thi hành án ghi trong quyết định.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 12 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "chiDanNopTien": {
  "label": {
   "vi": "Chỉ dẫn nộp tiền",
   "en": "How to pay"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Chỉ dẫn nộp tiền: nơi nộp, tài khoản của cơ quan thi hành án, nội dung nộp.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 12 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "Nộp tại trụ sở cơ quan thi hành án dân sự"
 },
 "hinhThucThongBao": {
  "label": {
   "vi": "Hình thức thông báo",
   "en": "Way of notice"
  },
  "type": "string",
  "codeTable": "hinh-thuc-thong-bao-thi-hanh-an",
  "description": "Hình thức thông báo quyết định cho đương sự.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 8, 11, 12 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "moi-truong-so"
 },
 "chapHanhVien": {
  "label": {
   "vi": "Chấp hành viên được phân công",
   "en": "Enforcement officer"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Chấp hành viên được phân công; lập hồ sơ trong 02 ngày làm việc.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 12 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "ngayPhanCong": {
  "label": {
   "vi": "Ngày phân công chấp hành viên",
   "en": "Assigned on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày phân công chấp hành viên.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-24"
 },
 "ngayLapHoSo": {
  "label": {
   "vi": "Ngày lập hồ sơ thi hành án",
   "en": "File opened on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày chấp hành viên lập hồ sơ thi hành án.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-27"
 },
 "maHoSoThiHanhAn": {
  "label": {
   "vi": "Mã hồ sơ thi hành án",
   "en": "Enforcement file"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã hồ sơ thi hành án; mỗi quyết định một hồ sơ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hs-0001"
 },
 "uyThacTu": {
  "label": {
   "vi": "Nhận ủy thác từ",
   "en": "Entrusted from"
  },
  "type": "object",
  "of": "NhanUyThac",
  "description": "Nơi ủy thác và quyết định gốc, khi hồ sơ này mở do nhận ủy thác.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "maQuyetDinhThuHoi": {
  "label": {
   "vi": "Quyết định bị thu hồi bởi",
   "en": "Recalled by"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã quyết định đã thu hồi quyết định này; bản ghi cũ không bị xóa.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "qd-0002"
 },
 "maQuyetDinhDuocThayThe": {
  "label": {
   "vi": "Thay quyết định",
   "en": "Takes the place of"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã quyết định cũ mà quyết định này thay; đổi mức cấp dưỡng là thu hồi quyết định cũ và ra quyết định mới.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "qd-0001"
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

export const suKienThiHanhAn: ObjectDescriptor = { "fields": {
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
 "maSuKien": {
  "label": {
   "vi": "Mã sự kiện",
   "en": "Event id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của sự kiện; quá trình trong quyết định dùng cùng mã.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "sk-0001"
 },
 "maQuyetDinh": {
  "label": {
   "vi": "Quyết định thi hành án gốc",
   "en": "Decision"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Quyết định thi hành án mà sự kiện tác động.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 22, 23, 26, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "qd-0001"
 },
 "soThuTu": {
  "label": {
   "vi": "Số thứ tự sự kiện",
   "en": "Place in the decision"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 100000,
  "description": "Số thứ tự của sự kiện trong quyết định, từ 1; không dùng lại.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "loaiSuKien": {
  "label": {
   "vi": "Loại sự kiện",
   "en": "Kind of event"
  },
  "type": "string",
  "codeTable": "su-kien-thi-hanh-an",
  "description": "Loại sự kiện.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 22, 23, 26, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "ra-quyet-dinh"
 },
 "maSuKienTruoc": {
  "label": {
   "vi": "Sự kiện liền trước",
   "en": "Event before"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Sự kiện liền trước trên cùng khoản; sự kiện đầu tiên không có.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "sk-0001"
 },
 "tuTrangThai": {
  "label": {
   "vi": "Trạng thái trước",
   "en": "State before"
  },
  "type": "string",
  "codeTable": "trang-thai-thi-hanh-an",
  "description": "Trạng thái của khoản trước sự kiện; ra quyết định thì không có.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dang-thi-hanh"
 },
 "denTrangThai": {
  "label": {
   "vi": "Trạng thái sau",
   "en": "State after"
  },
  "type": "string",
  "codeTable": "trang-thai-thi-hanh-an",
  "description": "Trạng thái của khoản sau sự kiện.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hoan"
 },
 "ngaySuKien": {
  "label": {
   "vi": "Ngày phát sinh hiệu lực",
   "en": "In effect on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày sự kiện có hiệu lực.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 22, 23, 26, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "2026-08-03"
 },
 "quyetDinhCanCu": {
  "label": {
   "vi": "Quyết định hoặc thông báo căn cứ",
   "en": "Decision or notice"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định hoặc thông báo làm căn cứ. Tạm đình chỉ đến bằng thông báo khi người có quyền kháng nghị quyết định, bằng quyết định khi mở thủ tục phá sản: vẫn một trạng thái.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 22, 23, 26, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "canCu": {
  "label": {
   "vi": "Căn cứ pháp lý cụ thể (điểm, khoản)",
   "en": "Legal ground"
  },
  "type": "object",
  "of": "ThamChieuVanBan",
  "description": "Điểm, khoản, điều của văn bản được áp dụng, và ngày áp dụng để biết văn bản còn hiệu lực.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 22, 23, 26, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "phamVi": {
  "label": {
   "vi": "Phạm vi tác động",
   "en": "Extent"
  },
  "type": "string",
  "codeTable": "pham-vi-tac-dong",
  "description": "Tác động toàn bộ quyết định hay vài khoản.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "toan-bo"
 },
 "khoanLienQuan": {
  "label": {
   "vi": "Khoản bị tác động",
   "en": "Obligations affected"
  },
  "type": "array",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã các khoản bị tác động khi phạm vi là một phần.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "thoiHanDen": {
  "label": {
   "vi": "Thời hạn hoãn đến",
   "en": "Postponed until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày hết thời hạn hoãn, khi hoãn có thời hạn.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-11-03"
 },
 "coQuanNhanUyThac": {
  "label": {
   "vi": "Cơ quan nhận ủy thác",
   "en": "Agency entrusted"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan nhận ủy thác; nơi ấy mở hồ sơ mới.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
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

export const taiSanKeBien: ObjectDescriptor = { "fields": {
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
 "maTaiSan": {
  "label": {
   "vi": "Số định danh tài sản",
   "en": "Property id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Số định danh tài sản.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "ts-0001"
 },
 "maQuyetDinh": {
  "label": {
   "vi": "Quyết định thi hành án của tài sản",
   "en": "Enforcement decision"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Quyết định thi hành án.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "qd-0001"
 },
 "loaiTaiSan": {
  "label": {
   "vi": "Loại tài sản",
   "en": "Kind"
  },
  "type": "string",
  "codeTable": "loai-tai-san-thi-hanh-an",
  "description": "Loại tài sản.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "nha-o"
 },
 "soGiayChungNhan": {
  "label": {
   "vi": "Số giấy chứng nhận hoặc đăng ký",
   "en": "Certificate number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số giấy chứng nhận hoặc số đăng ký; không công khai ở dữ liệu mở.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "BX 000001"
 },
 "moTa": {
  "label": {
   "vi": "Mô tả",
   "en": "Description"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Mô tả đầy đủ; có thể chứa địa chỉ, tên người nên không ở dữ liệu mở.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Căn nhà hai tầng"
 },
 "moTaCongKhai": {
  "label": {
   "vi": "Mô tả công khai",
   "en": "Public description"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Mô tả dùng khi công khai tài sản đấu giá: không có tên, số giấy tờ, số nhà của ai.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "Nhà ở hai tầng, diện tích 60 mét vuông"
 },
 "diaBan": {
  "label": {
   "vi": "Địa bàn tài sản",
   "en": "Area"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Tỉnh và xã nơi có tài sản, không có số nhà.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayKeBien": {
  "label": {
   "vi": "Ngày kê biên",
   "en": "Seized on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày kê biên.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "2026-08-28"
 },
 "dangBaoDamCho": {
  "label": {
   "vi": "Đang thế chấp hoặc cầm cố (mã đăng ký biện pháp bảo đảm)",
   "en": "Pledged or mortgaged under"
  },
  "type": "array",
  "maxLength": 50,
  "description": "Số đăng ký của các biện pháp bảo đảm đang có trên tài sản.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 55"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "giaThamDinh": {
  "label": {
   "vi": "Giá thẩm định hoặc giá khởi điểm",
   "en": "Appraised or starting price"
  },
  "type": "object",
  "of": "Tien",
  "description": "Giá thẩm định hoặc giá khởi điểm.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 60"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "profiles": [
   "mo"
  ]
 },
 "cuocDauGia": {
  "label": {
   "vi": "Cuộc đấu giá",
   "en": "Auctions"
  },
  "type": "array",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã các cuộc đấu giá của tài sản.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 65"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "profiles": [
   "mo"
  ]
 },
 "trangThaiXuLy": {
  "label": {
   "vi": "Trạng thái xử lý tài sản",
   "en": "State"
  },
  "type": "string",
  "codeTable": "trang-thai-tai-san-thi-hanh-an",
  "description": "Trạng thái xử lý, suy ra từ quá trình.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "ke-bien"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình xử lý tài sản",
   "en": "History"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các bước xử lý, theo thứ tự thời gian.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayDauGiaThanh": {
  "label": {
   "vi": "Ngày đấu giá thành",
   "en": "Auctioned on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đấu giá thành.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "2026-10-05"
 },
 "thoaThuanGiaHan": {
  "label": {
   "vi": "Thỏa thuận thời hạn dài hơn",
   "en": "Longer term agreed"
  },
  "type": "boolean",
  "description": "Các bên thỏa thuận thời hạn nộp tiền dài hơn 30 ngày.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 65 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "ngayNopDuTien": {
  "label": {
   "vi": "Ngày người mua nộp đủ tiền",
   "en": "Paid in full on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày người mua nộp đủ tiền: trong 30 ngày từ ngày đấu giá thành, thỏa thuận thì tới 60 ngày.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 65 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "2026-10-30"
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

export const dongThuChi: ObjectDescriptor = { "fields": {
 "maKhoan": {
  "label": {
   "vi": "Khoản của dòng",
   "en": "Obligation"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã khoản phải thi hành.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "k-1"
 },
 "thanhPhan": {
  "label": {
   "vi": "Gốc, lãi",
   "en": "Principal or interest"
  },
  "type": "string",
  "enum": [
   "goc",
   "lai-cham",
   "khac"
  ],
  "description": "Tiền gốc, lãi chậm, hay tiền khác như phí, tạm ứng.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "goc"
 },
 "soTien": {
  "label": {
   "vi": "Số tiền của dòng",
   "en": "Amount of the line"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền của dòng.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "thuTuUuTien": {
  "label": {
   "vi": "Thứ tự ưu tiên thanh toán",
   "en": "Order of payment"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 1000,
  "description": "Thứ tự ưu tiên thanh toán: gốc trước, lãi chậm sau.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 29"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 }
} };

const thuChiTienOverlays: Overlays = {
 "/nguoiNhan/chuThe/loaiChuThe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ]
 },
 "/nguoiNhan/chuThe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên đương sự",
   "en": "Name of the party"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiNhan/chuThe/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "description": "Ngày sinh; bản án cũ hay chỉ có năm.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiNhan/chuThe/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "description": "Nếu có; bản án cũ và người nước ngoài có thể không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiNhan/chuThe/nguoi/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Phone number"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiNhan/chuThe/toChuc/ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name of the organisation"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 }
};

export const thuChiTien: ObjectDescriptor = { "fields": {
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
 "maPhieu": {
  "label": {
   "vi": "Mã phiếu thu hoặc chi",
   "en": "Voucher id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã phiếu.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "pt-0001"
 },
 "maQuyetDinh": {
  "label": {
   "vi": "Quyết định thi hành án của phiếu",
   "en": "Enforcement decision"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Quyết định thi hành án của khoản tiền.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "qd-0001"
 },
 "loaiPhieu": {
  "label": {
   "vi": "Loại phiếu",
   "en": "Receipt or payment"
  },
  "type": "string",
  "codeTable": "loai-phieu-thu-chi",
  "description": "Phiếu thu hay phiếu chi.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "thu"
 },
 "soTien": {
  "label": {
   "vi": "Số tiền",
   "en": "Amount"
  },
  "type": "object",
  "of": "Tien",
  "description": "Tổng số tiền của phiếu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayGiaoDich": {
  "label": {
   "vi": "Ngày thu, chi",
   "en": "Date"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày thu hoặc chi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12"
 },
 "khoan": {
  "label": {
   "vi": "Khoản được thu hoặc chi",
   "en": "Lines"
  },
  "type": "array",
  "of": "DongThuChi",
  "description": "Các khoản được thu hoặc chi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiNhan": {
  "label": {
   "vi": "Người nhận tiền",
   "en": "Paid to"
  },
  "type": "object",
  "of": "ThongTinDuongSu",
  "description": "Người nhận tiền, với phiếu chi.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "taiKhoanNhan": {
  "label": {
   "vi": "Tài khoản nhận",
   "en": "Account"
  },
  "type": "string",
  "maxLength": 34,
  "description": "Tài khoản nhận tiền.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "0000000001"
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

export const nguonXacMinh: ObjectDescriptor = { "fields": {
 "loaiNguon": {
  "label": {
   "vi": "Loại nguồn",
   "en": "Kind of source"
  },
  "type": "string",
  "enum": [
   "dan-cu",
   "dat-dai",
   "doanh-nghiep",
   "ngan-hang",
   "phuong-tien",
   "bao-hiem-xa-hoi",
   "thue",
   "uy-ban-nhan-dan-cap-xa",
   "khac"
  ],
  "description": "Loại nguồn.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dat-dai"
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan cung cấp",
   "en": "Body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan, tổ chức cung cấp.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "thoiDiem": {
  "label": {
   "vi": "Thời điểm nhận thông tin",
   "en": "Received at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Lúc tra cứu hoặc nhận thông tin.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-10T10:00:00+07:00"
 }
} };

export const taiSanPhatHien: ObjectDescriptor = { "fields": {
 "loaiTaiSan": {
  "label": {
   "vi": "Loại tài sản phát hiện",
   "en": "Kind"
  },
  "type": "string",
  "codeTable": "loai-tai-san-thi-hanh-an",
  "description": "Loại tài sản; thu nhập thì bỏ trống.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "nha-o"
 },
 "laThuNhap": {
  "label": {
   "vi": "Là thu nhập",
   "en": "Income"
  },
  "type": "boolean",
  "description": "Là nguồn thu nhập chứ không phải tài sản.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "moTa": {
  "label": {
   "vi": "Mô tả tài sản phát hiện",
   "en": "Description"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Mô tả tài sản hoặc nguồn thu nhập.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Căn nhà hai tầng"
 },
 "giaTriUocTinh": {
  "label": {
   "vi": "Giá trị ước tính",
   "en": "Estimated value"
  },
  "type": "object",
  "of": "Tien",
  "description": "Giá trị ước tính.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const xacMinhDieuKien: ObjectDescriptor = { "fields": {
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
 "maXacMinh": {
  "label": {
   "vi": "Mã lần xác minh",
   "en": "Verification id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã lần xác minh.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "xm-0001"
 },
 "maHoSoThiHanhAn": {
  "label": {
   "vi": "Hồ sơ được xác minh",
   "en": "Enforcement file"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Hồ sơ thi hành án được xác minh.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hs-0001"
 },
 "ngayXacMinh": {
  "label": {
   "vi": "Ngày xác minh",
   "en": "Date"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày xác minh.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 21"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "2026-08-10"
 },
 "hinhThucXacMinh": {
  "label": {
   "vi": "Hình thức xác minh",
   "en": "Way"
  },
  "type": "string",
  "codeTable": "hinh-thuc-xac-minh-dieu-kien-thi-hanh-an",
  "description": "Trực tiếp, trên môi trường số, bằng văn bản hay ủy quyền.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "truc-tiep"
 },
 "nguonXacMinh": {
  "label": {
   "vi": "Cơ sở dữ liệu hoặc cơ quan cung cấp thông tin",
   "en": "Sources"
  },
  "type": "array",
  "of": "NguonXacMinh",
  "description": "Các cơ sở dữ liệu, cơ quan đã cung cấp thông tin.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "taiSanPhatHien": {
  "label": {
   "vi": "Tài sản, thu nhập phát hiện",
   "en": "Property and income found"
  },
  "type": "array",
  "of": "TaiSanPhatHien",
  "description": "Tài sản, thu nhập tìm thấy; danh sách rỗng là một kết quả hợp lệ, khác với chưa xác minh.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 21"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "tinhTrangHonNhan": {
  "label": {
   "vi": "Tình trạng hôn nhân",
   "en": "Marital status"
  },
  "type": "string",
  "codeTable": "tinh-trang-hon-nhan",
  "description": "Tình trạng hôn nhân, để biết tài sản chung.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 21"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "dang-co-vo-chong"
 },
 "noiCuTru": {
  "label": {
   "vi": "Nơi thường trú hoặc tạm trú hoặc ở hiện tại",
   "en": "Residence"
  },
  "type": "array",
  "of": "DiaChi",
  "description": "Nơi thường trú, tạm trú, ở hiện tại.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 21"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "ketLuan": {
  "label": {
   "vi": "Kết luận",
   "en": "Finding"
  },
  "type": "string",
  "codeTable": "ket-luan-xac-minh-dieu-kien-thi-hanh-an",
  "description": "Có, chưa có, hay có một phần điều kiện thi hành.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "co-dieu-kien"
 },
 "lyDoChuaCoDieuKien": {
  "label": {
   "vi": "Lý do chưa có điều kiện",
   "en": "Reason"
  },
  "type": "string",
  "codeTable": "ly-do-chua-co-dieu-kien-thi-hanh-an",
  "description": "Lý do chưa có điều kiện, ba nhóm của luật cũ; danh sách của luật mới chưa đọc.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Thi hành án dân sự 26/2008/QH12",
    "article": "Điều 44a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Thi hành án dân sự 26/2008/QH12, bản pháp điển"
  },
  "example": "khong-thu-nhap-tai-san"
 },
 "uyQuyenXacMinhCho": {
  "label": {
   "vi": "Cơ quan nhận ủy quyền",
   "en": "Delegated to"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan nhận ủy quyền xác minh.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 21"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "loaiTaiSanUyQuyen": {
  "label": {
   "vi": "Loại tài sản ủy quyền xác minh",
   "en": "What is verified"
  },
  "type": "string",
  "enum": [
   "bat-dong-san-dong-san-phai-dang-ky",
   "tai-san-khac",
   "tai-khoan"
  ],
  "description": "Nội dung ủy quyền xác minh; thời hạn trả lời khác nhau.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tai-san-khac"
 },
 "truongHopKhoKhan": {
  "label": {
   "vi": "Trường hợp khó khăn",
   "en": "Difficult case"
  },
  "type": "boolean",
  "description": "Trường hợp khó khăn, phức tạp: bất động sản được tới 45 ngày.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayNhanUyQuyen": {
  "label": {
   "vi": "Ngày nhận ủy quyền",
   "en": "Delegation received on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cơ quan nhận ủy quyền nhận được đề nghị.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-10"
 },
 "hanTraLoi": {
  "label": {
   "vi": "Hạn trả lời ủy quyền",
   "en": "Answer due"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Hạn trả lời cơ quan ủy quyền.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-25"
 },
 "ngayTraLoi": {
  "label": {
   "vi": "Ngày trả lời",
   "en": "Answered on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cơ quan nhận ủy quyền trả lời.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-24"
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

export const khoanYeuCau: ObjectDescriptor = { "fields": {
 "maKhoan": {
  "label": {
   "vi": "Mã khoản yêu cầu",
   "en": "Obligation id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của khoản; giữ nguyên ở quyết định thi hành án.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "k-1"
 },
 "loaiKhoan": {
  "label": {
   "vi": "Loại khoản yêu cầu",
   "en": "Kind"
  },
  "type": "string",
  "codeTable": "loai-khoan-thi-hanh-an",
  "description": "Loại khoản.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tra-no"
 },
 "soTien": {
  "label": {
   "vi": "Số tiền yêu cầu",
   "en": "Amount"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền yêu cầu thi hành.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung yêu cầu",
   "en": "Content"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Tài sản, vật, công việc yêu cầu thi hành.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Giao trả xe máy"
 },
 "dinhKy": {
  "label": {
   "vi": "Khoản định kỳ",
   "en": "Periodic"
  },
  "type": "boolean",
  "description": "Khoản thực hiện theo định kỳ: thời hiệu tính cho từng kỳ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const yeuCauThiHanhAnOverlays: Overlays = {
 "/nguoiYeuCau/chuThe/loaiChuThe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ]
 },
 "/nguoiYeuCau/chuThe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên đương sự",
   "en": "Name of the party"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiYeuCau/chuThe/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "description": "Ngày sinh; bản án cũ hay chỉ có năm.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiYeuCau/chuThe/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "description": "Nếu có; bản án cũ và người nước ngoài có thể không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiYeuCau/chuThe/nguoi/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Phone number"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiYeuCau/chuThe/toChuc/ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name of the organisation"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiDuocThiHanhAn/*/chuThe/loaiChuThe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ]
 },
 "/nguoiDuocThiHanhAn/*/chuThe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên đương sự",
   "en": "Name of the party"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiDuocThiHanhAn/*/chuThe/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "description": "Ngày sinh; bản án cũ hay chỉ có năm.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiDuocThiHanhAn/*/chuThe/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "description": "Nếu có; bản án cũ và người nước ngoài có thể không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiDuocThiHanhAn/*/chuThe/nguoi/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Phone number"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiDuocThiHanhAn/*/chuThe/toChuc/ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name of the organisation"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/loaiChuThe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ]
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên đương sự",
   "en": "Name of the party"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "description": "Ngày sinh; bản án cũ hay chỉ có năm.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "description": "Nếu có; bản án cũ và người nước ngoài có thể không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/nguoi/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Phone number"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "/nguoiPhaiThiHanhAn/*/chuThe/toChuc/ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name of the organisation"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9 khoản 2 điểm a, Điều 12 khoản 1 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 }
};

export const yeuCauThiHanhAn: ObjectDescriptor = { "fields": {
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
 "maYeuCau": {
  "label": {
   "vi": "Mã yêu cầu thi hành án",
   "en": "Request id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của yêu cầu.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "yc-0001"
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "Requester"
  },
  "type": "object",
  "of": "ThongTinDuongSu",
  "description": "Người yêu cầu; có thể là người được hoặc người phải thi hành án.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "nguoiDuocThiHanhAn": {
  "label": {
   "vi": "Người được thi hành án",
   "en": "Creditors"
  },
  "type": "array",
  "of": "ThongTinDuongSu",
  "description": "Những người được thi hành án nêu trong yêu cầu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "nguoiPhaiThiHanhAn": {
  "label": {
   "vi": "Người phải thi hành án",
   "en": "Debtors"
  },
  "type": "array",
  "of": "ThongTinDuongSu",
  "description": "Những người phải thi hành án nêu trong yêu cầu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "ngayYeuCau": {
  "label": {
   "vi": "Ngày yêu cầu thi hành án",
   "en": "Date of the request"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày yêu cầu: ngày gửi thành công khi gửi điện tử; ngày nhận đơn hoặc lập biên bản khi trực tiếp; ngày trên dấu của bưu chính nơi gửi.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "2026-07-20"
 },
 "hinhThucYeuCau": {
  "label": {
   "vi": "Hình thức yêu cầu",
   "en": "Way of the request"
  },
  "type": "string",
  "codeTable": "hinh-thuc-yeu-cau-thi-hanh-an",
  "description": "Cách gửi yêu cầu; quyết định ngày yêu cầu tính theo mốc nào.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "moi-truong-so"
 },
 "thoiDiemGuiThanhCong": {
  "label": {
   "vi": "Thời điểm gửi thành công",
   "en": "Sent successfully at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Yêu cầu trên môi trường số: lúc gửi thành công.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-20T20:15:00+07:00"
 },
 "ngayNhanHoacLapBienBan": {
  "label": {
   "vi": "Ngày nhận đơn hoặc lập biên bản",
   "en": "Received or minuted on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Yêu cầu trực tiếp hoặc bằng lời nói: ngày nhận đơn hoặc lập biên bản.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-20"
 },
 "ngayDauBuuChinh": {
  "label": {
   "vi": "Ngày trên dấu bưu chính nơi gửi",
   "en": "Postmark of sending"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Yêu cầu qua bưu chính: ngày trên dấu của bưu chính nơi gửi, không phải nơi nhận.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-20"
 },
 "coQuanDuocYeuCau": {
  "label": {
   "vi": "Cơ quan thi hành án được yêu cầu",
   "en": "Agency asked"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan thi hành án dân sự được yêu cầu. Chi cục cấp huyện không còn từ khi sắp xếp năm 2025.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "banAn": {
  "label": {
   "vi": "Bản án, quyết định yêu cầu thi hành",
   "en": "Judgment"
  },
  "type": "object",
  "of": "ThamChieuBanAn",
  "description": "Bản án, quyết định yêu cầu thi hành: số, ngày, nơi ra.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "cacKhoanYeuCau": {
  "label": {
   "vi": "Các khoản yêu cầu thi hành",
   "en": "Obligations asked for"
  },
  "type": "array",
  "of": "KhoanYeuCau",
  "description": "Các khoản yêu cầu thi hành.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  }
 },
 "thongTinTaiSan": {
  "label": {
   "vi": "Thông tin tài sản, điều kiện thi hành án của người phải thi hành án",
   "en": "Property of the debtor"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Thông tin về tài sản, điều kiện thi hành án của người phải thi hành án, nếu có.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "Có một căn nhà đang cho thuê"
 },
 "soTaiKhoanNhanTien": {
  "label": {
   "vi": "Số tài khoản ngân hàng nhận tiền",
   "en": "Account to receive money"
  },
  "type": "string",
  "maxLength": 34,
  "description": "Số tài khoản ngân hàng nhận tiền thi hành án, nếu có.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "0000000001"
 },
 "quaHan": {
  "label": {
   "vi": "Yêu cầu quá thời hiệu",
   "en": "Out of time"
  },
  "type": "boolean",
  "description": "Yêu cầu quá thời hiệu; nghĩa vụ định kỳ tính cho từng kỳ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "lyDoQuaHan": {
  "label": {
   "vi": "Lý do yêu cầu quá hạn",
   "en": "Ground for a late request"
  },
  "type": "string",
  "codeTable": "ly-do-yeu-cau-thi-hanh-an-qua-han",
  "description": "Căn cứ xét yêu cầu quá thời hiệu: tình trạng khẩn cấp, trở ngại khách quan hoặc bất khả kháng.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
  },
  "example": "tro-ngai-khach-quan"
 },
 "maYeuCauTruoc": {
  "label": {
   "vi": "Yêu cầu trước",
   "en": "Earlier request"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Yêu cầu trước đã được gửi lại vì chưa có điều kiện thi hành; yêu cầu lại là một yêu cầu mới.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "yc-0000"
 },
 "taiLieuDieuKienThiHanh": {
  "label": {
   "vi": "Tài liệu chứng minh điều kiện thi hành",
   "en": "Proof of means"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Tài liệu chứng minh người phải thi hành án đã có điều kiện, kèm yêu cầu lại.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ketQuaTiepNhan": {
  "label": {
   "vi": "Kết quả tiếp nhận",
   "en": "Outcome of receipt"
  },
  "type": "string",
  "codeTable": "ket-qua-tiep-nhan-yeu-cau-thi-hanh-an",
  "description": "Đã nhận, yêu cầu bổ sung (thông báo trong 01 ngày làm việc) hay từ chối.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "da-nhan"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình tiếp nhận",
   "en": "History"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các lần nhận, yêu cầu bổ sung, từ chối, theo thứ tự thời gian.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "phieuNhan": {
  "label": {
   "vi": "Phiếu nhận yêu cầu",
   "en": "Receipt"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Phiếu nhận yêu cầu thi hành án.",
  "legalBasis": [
   {
    "document": "Nghị định 152/2026/NĐ-CP",
    "article": "Điều 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 152/2026/NĐ-CP, bản nhận dạng chữ công khai"
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

/** Bản án, quyết định được thi hành. */
export const banAnQuyetDinhDescriptor: RecordDescriptor = {
 "id": "thi-hanh-an-dan-su/ban-an-quyet-dinh",
 "version": "1.0",
 "title": "BanAnQuyetDinh",
 "label": {
  "vi": "Bản án, quyết định được thi hành",
  "en": "Judgment received for enforcement"
 },
 "eventDate": "/ngayNhan",
 "keys": [
  "/soBanAn",
  "/ngayBanAn",
  "/coQuanBanHanh/ten"
 ],
 "root": "BanAnQuyetDinh",
 "overlays": banAnQuyetDinhOverlays,
 "rules": { "B-THA-D11": ruleBTHAD11, "B-THA-D12": ruleBTHAD12, "B-THA-D13": ruleBTHAD13, "B-THA-D14": ruleBTHAD14, "B-THA-D15": ruleBTHAD15, "HT-09": ruleHT09, "B-THA-D1": ruleBTHAD1, "B-THA-D2": ruleBTHAD2, "B-THA-D3": ruleBTHAD3, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { BanAnQuyetDinh: banAnQuyetDinh, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThongTinDuongSu: thongTinDuongSu, ChuThe: shared.chuThe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, NguoiDaiDienDuongSu: nguoiDaiDienDuongSu, VanBanSuaBanAn: vanBanSuaBanAn, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Biện pháp bảo đảm, cưỡng chế. */
export const bienPhapThiHanhAnDescriptor: RecordDescriptor = {
 "id": "thi-hanh-an-dan-su/bien-phap",
 "version": "1.0",
 "title": "BienPhapThiHanhAn",
 "label": {
  "vi": "Biện pháp bảo đảm, cưỡng chế",
  "en": "Enforcement measure"
 },
 "eventDate": "/ngayApDung",
 "keys": [
  "/maBienPhap"
 ],
 "root": "BienPhapThiHanhAn",
 "overlays": bienPhapThiHanhAnOverlays,
 "rules": { "B-THA-08": ruleBTHA08, "B-THA-D53": ruleBTHAD53, "B-THA-D54": ruleBTHAD54, "B-THA-D55": ruleBTHAD55, "B-THA-D56": ruleBTHAD56, "B-THA-D57": ruleBTHAD57, "HT-09": ruleHT09, "B-THA-D1": ruleBTHAD1, "B-THA-D2": ruleBTHAD2, "B-THA-D3": ruleBTHAD3, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { BienPhapThiHanhAn: bienPhapThiHanhAn, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThongTinDuongSu: thongTinDuongSu, ChuThe: shared.chuThe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, NguoiDaiDienDuongSu: nguoiDaiDienDuongSu, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Công khai người chưa có điều kiện thi hành án. */
export const congKhaiChuaCoDieuKienDescriptor: RecordDescriptor = {
 "id": "thi-hanh-an-dan-su/cong-khai-chua-co-dieu-kien",
 "version": "1.0",
 "title": "CongKhaiChuaCoDieuKien",
 "label": {
  "vi": "Công khai người chưa có điều kiện thi hành án",
  "en": "Public notice of a debtor without means"
 },
 "eventDate": "/ngayDang",
 "keys": [
  "/maQuyetDinh",
  "/ngayDang"
 ],
 "root": "CongKhaiChuaCoDieuKien",
 "overlays": {},
 "rules": { "B-THA-06": ruleBTHA06, "B-THA-06b": ruleBTHA06b, "B-THA-06c": ruleBTHA06c, "B-THA-06d": ruleBTHA06d, "B-THA-D69": ruleBTHAD69, "B-THA-D70": ruleBTHAD70, "B-THA-D71": ruleBTHAD71, "B-THA-D72": ruleBTHAD72, "HT-09": ruleHT09 },
 "defs": { CongKhaiChuaCoDieuKien: congKhaiChuaCoDieuKien, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Đương sự. */
export const duongSuDescriptor: RecordDescriptor = {
 "id": "thi-hanh-an-dan-su/duong-su",
 "version": "1.0",
 "title": "DuongSu",
 "label": {
  "vi": "Đương sự",
  "en": "Party to enforcement"
 },
 "eventDate": "/ngayGhiNhan",
 "keys": [
  "/maHoSoThiHanhAn",
  "/thongTin/maDuongSu"
 ],
 "root": "DuongSu",
 "overlays": duongSuOverlays,
 "rules": { "HT-09": ruleHT09, "B-THA-D1": ruleBTHAD1, "B-THA-D2": ruleBTHAD2, "B-THA-D3": ruleBTHAD3, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { DuongSu: duongSu, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThongTinDuongSu: thongTinDuongSu, ChuThe: shared.chuThe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, NguoiDaiDienDuongSu: nguoiDaiDienDuongSu, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Khoản phải thi hành. */
export const khoanPhaiThiHanhDescriptor: RecordDescriptor = {
 "id": "thi-hanh-an-dan-su/khoan-phai-thi-hanh",
 "version": "1.0",
 "title": "KhoanPhaiThiHanh",
 "label": {
  "vi": "Khoản phải thi hành",
  "en": "Obligation of a decision"
 },
 "eventDate": "/ngayQuyetDinh",
 "keys": [
  "/maQuyetDinh",
  "/khoan/maKhoan"
 ],
 "root": "KhoanPhaiThiHanh",
 "overlays": {},
 "rules": { "B-THA-D36": ruleBTHAD36, "HT-09": ruleHT09, "B-THA-01": ruleBTHA01, "B-THA-01b": ruleBTHA01b, "B-THA-01c": ruleBTHA01c, "B-THA-09": ruleBTHA09, "B-THA-09b": ruleBTHA09b, "B-THA-D4": ruleBTHAD4, "B-THA-D5": ruleBTHAD5, "B-THA-D6": ruleBTHAD6, "B-THA-D7": ruleBTHAD7, "B-THA-D8": ruleBTHAD8, "B-THA-D9": ruleBTHAD9, "VB-D1": ruleVBD1 },
 "defs": { KhoanPhaiThiHanh: khoanPhaiThiHanh, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, KhoanThiHanhAn: khoanThiHanhAn, Tien: shared.tien, LichNghiaVu: lichNghiaVu, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, HoTen: shared.hoTen, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Quyết định thi hành án. */
export const quyetDinhThiHanhAnDescriptor: RecordDescriptor = {
 "id": "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an",
 "version": "1.0",
 "title": "QuyetDinhThiHanhAn",
 "label": {
  "vi": "Quyết định thi hành án",
  "en": "Enforcement decision"
 },
 "eventDate": "/ngayQuyetDinh",
 "keys": [
  "/maQuyetDinh"
 ],
 "root": "QuyetDinhThiHanhAn",
 "overlays": quyetDinhThiHanhAnOverlays,
 "rules": { "B-THA-02": ruleBTHA02, "B-THA-02b": ruleBTHA02b, "B-THA-02c": ruleBTHA02c, "B-THA-05b": ruleBTHA05b, "B-THA-09c": ruleBTHA09c, "B-THA-11": ruleBTHA11, "B-THA-11b": ruleBTHA11b, "B-THA-12": ruleBTHA12, "B-THA-D20": ruleBTHAD20, "B-THA-D21": ruleBTHAD21, "B-THA-D22": ruleBTHAD22, "B-THA-D23": ruleBTHAD23, "B-THA-D24": ruleBTHAD24, "B-THA-D25": ruleBTHAD25, "B-THA-D26": ruleBTHAD26, "B-THA-D27": ruleBTHAD27, "B-THA-D28": ruleBTHAD28, "B-THA-D29": ruleBTHAD29, "B-THA-D30": ruleBTHAD30, "B-THA-D31": ruleBTHAD31, "B-THA-D32": ruleBTHAD32, "B-THA-D33": ruleBTHAD33, "B-THA-D34": ruleBTHAD34, "B-THA-D35": ruleBTHAD35, "HT-09": ruleHT09, "B-THA-D10": ruleBTHAD10, "B-THA-D1": ruleBTHAD1, "B-THA-D2": ruleBTHAD2, "B-THA-D3": ruleBTHAD3, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "B-THA-01": ruleBTHA01, "B-THA-01b": ruleBTHA01b, "B-THA-01c": ruleBTHA01c, "B-THA-09": ruleBTHA09, "B-THA-09b": ruleBTHA09b, "B-THA-D4": ruleBTHAD4, "B-THA-D5": ruleBTHAD5, "B-THA-D6": ruleBTHAD6, "B-THA-D7": ruleBTHAD7, "B-THA-D8": ruleBTHAD8, "B-THA-D9": ruleBTHAD9, "VB-D1": ruleVBD1, "QD-01": ruleQD01, "QD-02": ruleQD02 },
 "defs": { QuyetDinhThiHanhAn: quyetDinhThiHanhAn, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, ThamChieuBanAn: thamChieuBanAn, YeuCauDuocDan: yeuCauDuocDan, ThongTinDuongSu: thongTinDuongSu, ChuThe: shared.chuThe, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, NguoiDaiDienDuongSu: nguoiDaiDienDuongSu, KhoanThiHanhAn: khoanThiHanhAn, Tien: shared.tien, LichNghiaVu: lichNghiaVu, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, NhanUyThac: nhanUyThac, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Sự kiện thi hành án. */
export const suKienThiHanhAnDescriptor: RecordDescriptor = {
 "id": "thi-hanh-an-dan-su/su-kien-trang-thai",
 "version": "1.0",
 "title": "SuKienThiHanhAn",
 "label": {
  "vi": "Sự kiện thi hành án",
  "en": "Enforcement event"
 },
 "eventDate": "/ngaySuKien",
 "keys": [
  "/maSuKien"
 ],
 "root": "SuKienThiHanhAn",
 "overlays": {},
 "rules": { "B-THA-D37": ruleBTHAD37, "B-THA-D38": ruleBTHAD38, "B-THA-D39": ruleBTHAD39, "B-THA-D40": ruleBTHAD40, "B-THA-D41": ruleBTHAD41, "B-THA-D42": ruleBTHAD42, "B-THA-D43": ruleBTHAD43, "B-THA-D44": ruleBTHAD44, "B-THA-D45": ruleBTHAD45, "B-THA-D46": ruleBTHAD46, "B-THA-D47": ruleBTHAD47, "B-THA-D48": ruleBTHAD48, "B-THA-D49": ruleBTHAD49, "HT-09": ruleHT09, "VB-D1": ruleVBD1 },
 "defs": { SuKienThiHanhAn: suKienThiHanhAn, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Tài sản kê biên. */
export const taiSanKeBienDescriptor: RecordDescriptor = {
 "id": "thi-hanh-an-dan-su/tai-san-ke-bien",
 "version": "1.0",
 "title": "TaiSanKeBien",
 "label": {
  "vi": "Tài sản kê biên",
  "en": "Seized property"
 },
 "eventDate": "/ngayKeBien",
 "keys": [
  "/maTaiSan"
 ],
 "root": "TaiSanKeBien",
 "overlays": {},
 "rules": { "B-THA-10": ruleBTHA10, "B-THA-D58": ruleBTHAD58, "B-THA-D59": ruleBTHAD59, "B-THA-D60": ruleBTHAD60, "B-THA-D61": ruleBTHAD61, "HT-09": ruleHT09, "VB-D1": ruleVBD1 },
 "defs": { TaiSanKeBien: taiSanKeBien, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Tien: shared.tien, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, HoTen: shared.hoTen, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Thu, chi tiền thi hành án. */
export const thuChiTienDescriptor: RecordDescriptor = {
 "id": "thi-hanh-an-dan-su/thu-chi-tien",
 "version": "1.0",
 "title": "ThuChiTien",
 "label": {
  "vi": "Thu, chi tiền thi hành án",
  "en": "Receipt or payment"
 },
 "eventDate": "/ngayGiaoDich",
 "keys": [
  "/maPhieu"
 ],
 "root": "ThuChiTien",
 "overlays": thuChiTienOverlays,
 "rules": { "B-THA-09d": ruleBTHA09d, "B-THA-D62": ruleBTHAD62, "B-THA-D63": ruleBTHAD63, "B-THA-D64": ruleBTHAD64, "B-THA-D65": ruleBTHAD65, "B-THA-D66": ruleBTHAD66, "B-THA-D67": ruleBTHAD67, "B-THA-D68": ruleBTHAD68, "HT-09": ruleHT09, "B-THA-D1": ruleBTHAD1, "B-THA-D2": ruleBTHAD2, "B-THA-D3": ruleBTHAD3, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { ThuChiTien: thuChiTien, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Tien: shared.tien, DongThuChi: dongThuChi, ThongTinDuongSu: thongTinDuongSu, ChuThe: shared.chuThe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, NguoiDaiDienDuongSu: nguoiDaiDienDuongSu, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Xác minh điều kiện thi hành án. */
export const xacMinhDieuKienDescriptor: RecordDescriptor = {
 "id": "thi-hanh-an-dan-su/xac-minh-dieu-kien",
 "version": "1.0",
 "title": "XacMinhDieuKien",
 "label": {
  "vi": "Xác minh điều kiện thi hành án",
  "en": "Verification of means"
 },
 "eventDate": "/ngayXacMinh",
 "keys": [
  "/maXacMinh"
 ],
 "root": "XacMinhDieuKien",
 "overlays": {},
 "rules": { "B-THA-07": ruleBTHA07, "B-THA-07b": ruleBTHA07b, "B-THA-07c": ruleBTHA07c, "B-THA-07d": ruleBTHA07d, "B-THA-D50": ruleBTHAD50, "B-THA-D51": ruleBTHAD51, "B-THA-D52": ruleBTHAD52, "HT-09": ruleHT09 },
 "defs": { XacMinhDieuKien: xacMinhDieuKien, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, NguonXacMinh: nguonXacMinh, TaiSanPhatHien: taiSanPhatHien, Tien: shared.tien, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Yêu cầu thi hành án. */
export const yeuCauThiHanhAnDescriptor: RecordDescriptor = {
 "id": "thi-hanh-an-dan-su/yeu-cau-thi-hanh-an",
 "version": "1.0",
 "title": "YeuCauThiHanhAn",
 "label": {
  "vi": "Yêu cầu thi hành án",
  "en": "Request for enforcement"
 },
 "eventDate": "/ngayYeuCau",
 "keys": [
  "/maYeuCau"
 ],
 "root": "YeuCauThiHanhAn",
 "overlays": yeuCauThiHanhAnOverlays,
 "rules": { "B-THA-03": ruleBTHA03, "B-THA-03b": ruleBTHA03b, "B-THA-03c": ruleBTHA03c, "B-THA-04": ruleBTHA04, "B-THA-04b": ruleBTHA04b, "B-THA-05": ruleBTHA05, "B-THA-11c": ruleBTHA11c, "B-THA-D16": ruleBTHAD16, "B-THA-D17": ruleBTHAD17, "B-THA-D18": ruleBTHAD18, "B-THA-D73": ruleBTHAD73, "B-THA-D19": ruleBTHAD19, "HT-09": ruleHT09, "B-THA-D1": ruleBTHAD1, "B-THA-D2": ruleBTHAD2, "B-THA-D3": ruleBTHAD3, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "B-THA-D10": ruleBTHAD10, "VB-D1": ruleVBD1 },
 "defs": { YeuCauThiHanhAn: yeuCauThiHanhAn, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThongTinDuongSu: thongTinDuongSu, ChuThe: shared.chuThe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, NguoiDaiDienDuongSu: nguoiDaiDienDuongSu, ThamChieuBanAn: thamChieuBanAn, KhoanYeuCau: khoanYeuCau, Tien: shared.tien, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
