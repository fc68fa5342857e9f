// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleQTD29: RuleText = {
 "id": "QT-D29",
 "path": "/coQuanDaiDien/cap",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nơi đăng ký không phải cơ quan đại diện ở nước ngoài.",
  "en": "The body is not a mission abroad."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: mã cấp do chuẩn đặt.",
  "en": "Only a warning: the codes of level are ours."
 },
 "fix": {
  "vi": "Ghi cơ quan đại diện, cap là co-quan-dai-dien.",
  "en": "Name the mission, with cap co-quan-dai-dien."
 },
 "example": {
  "wrong": "/coQuanDaiDien/cap: \"tinh\"",
  "right": "/coQuanDaiDien/cap: \"co-quan-dai-dien\""
 },
 "cel": "this.coQuanDaiDien.cap == \"co-quan-dai-dien\"",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 13 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
 }
};

const ruleQTD30: RuleText = {
 "id": "QT-D30",
 "path": "/soTrichLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đã xác định có quốc tịch nhưng thiếu số trích lục.",
  "en": "Nationality was established but the extract number is missing."
 },
 "fix": {
  "vi": "Ghi số trích lục đã cấp.",
  "en": "Give the number of the extract issued."
 },
 "example": {
  "wrong": "/soTrichLuc: —",
  "right": "/soTrichLuc: \"7/2024\""
 },
 "cel": "this.ketQua != \"co-quoc-tich\" || has(this.soTrichLuc)",
 "legalBasis": [
  {
   "document": "Thông tư 04/2024/TT-BTP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "TT 04/2024/TT-BTP: mẫu sổ và mẫu giấy quốc tịch"
 }
};

const ruleQTD31: RuleText = {
 "id": "QT-D31",
 "path": "/coSoXacDinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã xác định có quốc tịch nhưng không nêu cơ sở nào.",
  "en": "Nationality was established without any basis given."
 },
 "fix": {
  "vi": "Ghi ít nhất một giấy tờ hoặc nguồn thông tin đã dùng.",
  "en": "Give at least one paper or source used."
 },
 "example": {
  "wrong": "/ketQua: \"co-quoc-tich\"; /soTrichLuc: \"7/2024\"",
  "right": "/ketQua: \"khong-du-co-so\"; /soTrichLuc: —"
 },
 "cel": "this.ketQua != \"co-quoc-tich\" || size(this.coSoXacDinh) > 0",
 "legalBasis": [
  {
   "document": "Nghị định 16/2020/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Nghị định 16/2020/NĐ-CP, bản pháp điển; Nghị định 191/2025/NĐ-CP chưa đọc"
 }
};

const ruleQTD32: RuleText = {
 "id": "QT-D32",
 "path": "/nguoi/ngaySinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người đăng ký sinh sau ngày xác định.",
  "en": "The registrant was born after the result."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh và ngày xác định.",
  "en": "Check the date of birth and of the result."
 },
 "example": {
  "wrong": "/nguoi/ngaySinh: \"2025\"",
  "right": "/nguoi/ngaySinh: \"1960\""
 },
 "cel": "before(this.nguoi.ngaySinh, this.ngayXacDinh)",
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

const ruleQT06: RuleText = {
 "id": "QT-06",
 "path": "/ketQuaTraCuu/ketQua",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cấp giấy xác nhận có quốc tịch cho người có tên trong danh sách thôi, bị tước hoặc bị hủy.",
  "en": "A certificate of nationality is issued to a person who is on the lists of release, deprivation or annulment."
 },
 "cause": {
  "vi": "Cơ quan cấp giấy phải tra danh sách trước khi cấp. Bản đã đọc là bản có sửa đổi của Nghị định 07/2025/NĐ-CP, nên chỉ áp dụng từ ngày sửa đổi ấy. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Nghị định 191/2025/NĐ-CP (hiệu lực 01/07/2025) chưa đọc, nên chỉ cảnh báo.",
  "en": "The issuing body checks the lists first. The text read is the one amended by Decree 07/2025/NĐ-CP, so it applies from the day of that amendment. An error for records before 2025-07-01; from that day Decree 191/2025/NĐ-CP (in force 2025-07-01) was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Xem lại quyết định đã tìm thấy; chỉ cấp khi sau đó người này đã được trở lại hoặc được nhập quốc tịch, và ghi canCuXacDinh như vậy.",
  "en": "Look at the decision found; issue only if the person was restored or naturalised since, and let canCuXacDinh say so."
 },
 "example": {
  "wrong": "/ketQuaTraCuu/ketQua: \"co\"",
  "right": "/ketQuaTraCuu/ketQua: \"khong-co\""
 },
 "cel": "!(this.loai == \"co-quoc-tich-viet-nam\" && this.ketQuaTraCuu.ketQua == \"co\") || (has(this.canCuXacDinh) && this.canCuXacDinh in [\"co-do-duoc-tro-lai\", \"co-do-duoc-nhap\"])",
 "legalBasis": [
  {
   "document": "Nghị định 16/2020/NĐ-CP",
   "article": "Điều 31 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 16/2020/NĐ-CP, bản pháp điển; áp dụng từ 09/01/2025 (ngày Nghị định 07/2025/NĐ-CP có hiệu lực) đến trước 01/07/2025"
 }
};

const ruleQT06b: RuleText = {
 "id": "QT-06b",
 "path": "/ketQuaTraCuu/ketQua",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cấp giấy xác nhận có quốc tịch cho người có tên trong danh sách thôi, bị tước hoặc bị hủy.",
  "en": "A certificate of nationality is issued to a person who is on the lists of release, deprivation or annulment."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Nghị định 191/2025/NĐ-CP (hiệu lực 01/07/2025) chưa đọc, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Decree 191/2025/NĐ-CP (in force 2025-07-01) was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Xem lại quyết định đã tìm thấy; chỉ cấp khi sau đó người này đã được trở lại hoặc được nhập quốc tịch, và ghi canCuXacDinh như vậy.",
  "en": "Look at the decision found; issue only if the person was restored or naturalised since, and let canCuXacDinh say so."
 },
 "example": {
  "wrong": "/ketQuaTraCuu/ketQua: \"co\"",
  "right": "/ketQuaTraCuu/ketQua: \"khong-co\""
 },
 "cel": "!(this.loai == \"co-quoc-tich-viet-nam\" && this.ketQuaTraCuu.ketQua == \"co\") || (has(this.canCuXacDinh) && this.canCuXacDinh in [\"co-do-duoc-tro-lai\", \"co-do-duoc-nhap\"])",
 "legalBasis": [
  {
   "document": "Nghị định 16/2020/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Nghị định 16/2020/NĐ-CP, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleQTD26: RuleText = {
 "id": "QT-D26",
 "path": "/canCuXacDinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giấy xác nhận có quốc tịch nhưng căn cứ không phải căn cứ có quốc tịch.",
  "en": "The certificate says the person has nationality, but the ground is not one of having it."
 },
 "fix": {
  "vi": "Dùng mã có đầu co-, ví dụ co-do-sinh-ra.",
  "en": "Use a code that begins with co-, for example co-do-sinh-ra."
 },
 "example": {
  "wrong": "/canCuXacDinh: \"mat-duoc-thoi\"",
  "right": "/canCuXacDinh: \"co-do-sinh-ra\""
 },
 "cel": "!has(this.canCuXacDinh) || this.loai != \"co-quoc-tich-viet-nam\" || this.canCuXacDinh.startsWith(\"co-\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQTD37: RuleText = {
 "id": "QT-D37",
 "path": "/canCuXacDinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Giấy xác nhận có quốc tịch thiếu căn cứ xác định quốc tịch.",
  "en": "A certificate of nationality gives no ground of nationality."
 },
 "fix": {
  "vi": "Ghi căn cứ, ví dụ co-do-sinh-ra.",
  "en": "Give the ground, for example co-do-sinh-ra."
 },
 "example": {
  "wrong": "/canCuXacDinh: —",
  "right": "/canCuXacDinh: \"co-do-sinh-ra\""
 },
 "cel": "this.loai != \"co-quoc-tich-viet-nam\" || has(this.canCuXacDinh)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
 }
};

const ruleQTD27: RuleText = {
 "id": "QT-D27",
 "path": "/coQuanCap/cap",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nơi cấp giấy không phải Sở Tư pháp hay cơ quan đại diện.",
  "en": "The issuing body is neither a provincial justice department nor a mission abroad."
 },
 "fix": {
  "vi": "Ghi Sở Tư pháp (cap = tinh) hoặc cơ quan đại diện (cap = co-quan-dai-dien).",
  "en": "Name the justice department (cap = tinh) or the mission (cap = co-quan-dai-dien)."
 },
 "example": {
  "wrong": "/coQuanCap/cap: \"xa\"",
  "right": "/coQuanCap/cap: \"tinh\""
 },
 "cel": "this.coQuanCap.cap in [\"tinh\", \"co-quan-dai-dien\"]",
 "legalBasis": [
  {
   "document": "Nghị định 16/2020/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Nghị định 16/2020/NĐ-CP, bản pháp điển; Nghị định 191/2025/NĐ-CP chưa đọc"
 }
};

const ruleQTD28: RuleText = {
 "id": "QT-D28",
 "path": "/ngayCap",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày cấp giấy không sau ngày sinh của người được cấp.",
  "en": "The certificate is dated on or before the birth of the person."
 },
 "fix": {
  "vi": "Kiểm tra ngày cấp và ngày sinh.",
  "en": "Check the date of issue and the date of birth."
 },
 "example": {
  "wrong": "/nguoiDuocCap/soDinhDanhCaNhan: —; /nguoiDuocCap/ngaySinh: \"2026\"; /ketQuaTraCuu/ngay: —",
  "right": "/nguoiDuocCap/soDinhDanhCaNhan: \"001085000123\"; /nguoiDuocCap/ngaySinh: \"1985-02-03\"; /ketQuaTraCuu/ngay: \"2025-03-03\""
 },
 "cel": "before(this.nguoiDuocCap.ngaySinh, this.ngayCap)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQTD28b: RuleText = {
 "id": "QT-D28b",
 "path": "/ngayCap",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tra cứu sau khi đã cấp giấy.",
  "en": "The lists were checked after the certificate was issued."
 },
 "fix": {
  "vi": "Kiểm tra ngày cấp và ngày tra cứu; tra muộn thật thì giữ nguyên.",
  "en": "Check both dates; keep them if the check really was late."
 },
 "example": {
  "wrong": "/ketQuaTraCuu/ngay: \"2025-03-06\"",
  "right": "/ketQuaTraCuu/ngay: \"2025-03-03\""
 },
 "cel": "notAfter(this.ketQuaTraCuu.ngay, this.ngayCap)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleQT06c: RuleText = {
 "id": "QT-06c",
 "path": "/nguoiDuocCap",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Người được cấp giấy xác nhận có quốc tịch có tên trong một quyết định cho thôi, tước hoặc hủy có trước.",
  "en": "The person certified as a national is named in an earlier decision of release, deprivation or annulment."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: người ấy có thể đã được trở lại quốc tịch sau đó. Chỉ so người có số định danh cá nhân, trong 50 người đầu của mỗi quyết định.",
  "en": "Only a warning: the person may have been restored since. Only persons with a personal number are compared, and the first 50 of each decision."
 },
 "fix": {
  "vi": "Mở quyết định ấy: nếu người này chưa được trở lại quốc tịch thì giấy đã cấp sai.",
  "en": "Open that decision: unless the person was restored since, the certificate is wrong."
 },
 "dataset": {
  "keys": [
   [
    "this.nguoiDuocCap.soDinhDanhCaNhan"
   ]
  ],
  "where": "this.loai == \"co-quoc-tich-viet-nam\"",
  "with": [
   {
    "record": "quoc-tich/quyet-dinh",
    "keys": [
     [
      "other.danhSachNguoi[0].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[1].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[2].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[3].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[4].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[5].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[6].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[7].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[8].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[9].nguoi.soDinhDanhCaNhan"
     ]
    ],
    "where": "other.loai in [\"cho-thoi\", \"tuoc\", \"huy-quyet-dinh-cho-nhap\"]"
   },
   {
    "record": "quoc-tich/quyet-dinh",
    "keys": [
     [
      "other.danhSachNguoi[10].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[11].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[12].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[13].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[14].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[15].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[16].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[17].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[18].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[19].nguoi.soDinhDanhCaNhan"
     ]
    ],
    "where": "other.loai in [\"cho-thoi\", \"tuoc\", \"huy-quyet-dinh-cho-nhap\"]"
   },
   {
    "record": "quoc-tich/quyet-dinh",
    "keys": [
     [
      "other.danhSachNguoi[20].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[21].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[22].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[23].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[24].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[25].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[26].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[27].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[28].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[29].nguoi.soDinhDanhCaNhan"
     ]
    ],
    "where": "other.loai in [\"cho-thoi\", \"tuoc\", \"huy-quyet-dinh-cho-nhap\"]"
   },
   {
    "record": "quoc-tich/quyet-dinh",
    "keys": [
     [
      "other.danhSachNguoi[30].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[31].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[32].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[33].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[34].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[35].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[36].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[37].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[38].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[39].nguoi.soDinhDanhCaNhan"
     ]
    ],
    "where": "other.loai in [\"cho-thoi\", \"tuoc\", \"huy-quyet-dinh-cho-nhap\"]"
   },
   {
    "record": "quoc-tich/quyet-dinh",
    "keys": [
     [
      "other.danhSachNguoi[40].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[41].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[42].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[43].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[44].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[45].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[46].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[47].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[48].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.danhSachNguoi[49].nguoi.soDinhDanhCaNhan"
     ]
    ],
    "where": "other.loai in [\"cho-thoi\", \"tuoc\", \"huy-quyet-dinh-cho-nhap\"]"
   }
  ],
  "pair": "before(this.ngayCap, other.ngayKy)"
 },
 "legalBasis": [
  {
   "document": "Nghị định 16/2020/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Nghị định 16/2020/NĐ-CP, bản pháp điển"
 }
};

const ruleQTD6: RuleText = {
 "id": "QT-D6",
 "path": "/hoSo/maHoSo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai hồ sơ cùng nơi thụ lý, cùng năm, cùng số.",
  "en": "Two files share accepting body, year and number."
 },
 "fix": {
  "vi": "So với sổ thụ lý: bản nhập trùng thì hủy, nhầm số thì sửa.",
  "en": "Compare with the book: withdraw the duplicate or correct the number."
 },
 "dataset": {
  "keys": [
   [
    "this.hoSo.coQuanThuLy.maDinhDanh",
    "yearOf(this.hoSo.ngayThuLy)",
    "this.hoSo.maHoSo"
   ]
  ],
  "where": "this.sieuDuLieu.trangThai != \"da-thu-hoi-huy-bo\"",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleQT01: RuleText = {
 "id": "QT-01",
 "path": "/conChuaThanhNien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Con từ đủ 15 đến dưới 18 tuổi chưa có sự đồng ý bằng văn bản.",
  "en": "A child of 15 to under 18 has not agreed in writing."
 },
 "cause": {
  "vi": "Con từ đủ 15 đến dưới 18 tuổi chỉ đổi quốc tịch theo cha mẹ khi đồng ý. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo. Chỉ xét hồ sơ đã đề nghị Chủ tịch nước: hồ sơ đang giải quyết còn có thể bổ sung hoặc bị từ chối.",
  "en": "A child of 15 to under 18 follows the parents only by consent. An error for records before 2025-07-01; from that day Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning. Only a file already proposed to the President is judged: a pending one may still be completed or refused."
 },
 "fix": {
  "vi": "Lấy văn bản đồng ý của con rồi ghi dongY là true; con không đồng ý thì bỏ con khỏi hồ sơ.",
  "en": "Obtain the child's written consent and set dongY to true; a child who does not agree leaves the file."
 },
 "example": {
  "wrong": "/hoSo/ketQua: \"de-nghi-chu-tich-nuoc\"; /conChuaThanhNien/0/dongY: —",
  "right": "/hoSo/ketQua: \"dang-giai-quyet\"; /conChuaThanhNien/0/dongY: true"
 },
 "cel": "!(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"de-nghi-chu-tich-nuoc\") || this.conChuaThanhNien.all(c, !atLeastAge(c.nguoi.ngaySinh, this.hoSo.ngayThuLy, 15) || atLeastAge(c.nguoi.ngaySinh, this.hoSo.ngayThuLy, 18) || (has(c.dongY) && c.dongY))",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 35 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; áp dụng từ 01/07/2009 đến trước 01/07/2025"
 }
};

const ruleQT01b: RuleText = {
 "id": "QT-01b",
 "path": "/conChuaThanhNien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Con từ đủ 15 đến dưới 18 tuổi chưa có sự đồng ý bằng văn bản.",
  "en": "A child of 15 to under 18 has not agreed in writing."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Lấy văn bản đồng ý của con rồi ghi dongY là true; con không đồng ý thì bỏ con khỏi hồ sơ.",
  "en": "Obtain the child's written consent and set dongY to true; a child who does not agree leaves the file."
 },
 "example": {
  "wrong": "/conChuaThanhNien/0/dongY: false",
  "right": "/conChuaThanhNien/0/dongY: true"
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || this.conChuaThanhNien.all(c, !atLeastAge(c.nguoi.ngaySinh, this.hoSo.ngayThuLy, 15) || atLeastAge(c.nguoi.ngaySinh, this.hoSo.ngayThuLy, 18) || (has(c.dongY) && c.dongY))",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleQT05: RuleText = {
 "id": "QT-05",
 "path": "/tenGoiVietNam",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hồ sơ nhập quốc tịch thiếu tên gọi Việt Nam.",
  "en": "The application has no Vietnamese name."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: từ 01/07/2025 luật sửa đổi nới quy định này (theo trí nhớ, chưa đọc).",
  "en": "Only a warning: since 2025-07-01 the amended law relaxes this (from memory, not read)."
 },
 "fix": {
  "vi": "Ghi tên gọi Việt Nam mà người xin đã chọn.",
  "en": "Give the Vietnamese name the applicant has chosen."
 },
 "example": {
  "wrong": "/tenGoiVietNam/dayDu: —",
  "right": "/tenGoiVietNam/dayDu: \"Lý Ví Dụ\""
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || has(this.tenGoiVietNam)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 19 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
 }
};

const ruleQTD7: RuleText = {
 "id": "QT-D7",
 "path": "/thoiGianThuongTru/tuNgay",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin không thuộc diện miễn mà thường trú tại Việt Nam chưa đủ 5 năm.",
  "en": "The applicant is not exempt and has lived permanently in Việt Nam for less than five years."
 },
 "cause": {
  "vi": "Thường trú từ 5 năm trở lên tính đến lúc xin. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo. Chỉ xét hồ sơ đã đề nghị Chủ tịch nước: hồ sơ đang giải quyết còn có thể bổ sung hoặc bị từ chối.",
  "en": "Five years of permanent residence at the time of application. An error for records before 2025-07-01; from that day Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning. Only a file already proposed to the President is judged: a pending one may still be completed or refused."
 },
 "fix": {
  "vi": "Kiểm tra ngày bắt đầu thường trú; nếu được miễn, ghi dienMien.",
  "en": "Check the first day of permanent residence; if exempt, give dienMien."
 },
 "example": {
  "wrong": "/hoSo/ketQua: \"de-nghi-chu-tich-nuoc\"; /thoiGianThuongTru/tuNgay: \"2019-03-16\"",
  "right": "/hoSo/ketQua: \"dang-giai-quyet\"; /thoiGianThuongTru/tuNgay: \"2015-06-01\""
 },
 "cel": "!(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"de-nghi-chu-tich-nuoc\") || (has(this.dienMien) && this.dienMien != \"nhap-du-dieu-kien\") || yearsApartAtLeast(this.thoiGianThuongTru.tuNgay, this.hoSo.ngayThuLy, 5)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 19 khoản 1 điểm d"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; áp dụng từ 01/07/2009 đến trước 01/07/2025"
 }
};

const ruleQTD7b: RuleText = {
 "id": "QT-D7b",
 "path": "/thoiGianThuongTru/tuNgay",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin không thuộc diện miễn mà thường trú tại Việt Nam chưa đủ 5 năm.",
  "en": "The applicant is not exempt and has lived permanently in Việt Nam for less than five years."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Kiểm tra ngày bắt đầu thường trú; nếu được miễn, ghi dienMien.",
  "en": "Check the first day of permanent residence; if exempt, give dienMien."
 },
 "example": {
  "wrong": "/thoiGianThuongTru/tuNgay: \"2022\"",
  "right": "/thoiGianThuongTru/tuNgay: \"2015-06-01\""
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || (has(this.dienMien) && this.dienMien != \"nhap-du-dieu-kien\") || yearsApartAtLeast(this.thoiGianThuongTru.tuNgay, this.hoSo.ngayThuLy, 5)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleQTD8: RuleText = {
 "id": "QT-D8",
 "path": "/thoiGianThuongTru",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu thời gian thường trú của người xin không thuộc diện miễn.",
  "en": "The time of permanent residence of an applicant who is not exempt is missing."
 },
 "fix": {
  "vi": "Ghi thoiGianThuongTru.tuNgay, hoặc dienMien nếu được miễn.",
  "en": "Give thoiGianThuongTru.tuNgay, or dienMien when exempt."
 },
 "example": {
  "wrong": "/thoiGianThuongTru/tuNgay: —",
  "right": "/thoiGianThuongTru/tuNgay: \"2015-06-01\""
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || (has(this.dienMien) && this.dienMien != \"nhap-du-dieu-kien\") || (has(this.thoiGianThuongTru) && has(this.thoiGianThuongTru.tuNgay))",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 19 khoản 1 điểm d"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
 }
};

const ruleQTD9: RuleText = {
 "id": "QT-D9",
 "path": "/trinhDoTiengViet",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu giấy tờ chứng minh tiếng Việt của người xin không thuộc diện miễn.",
  "en": "Proof of Vietnamese of an applicant who is not exempt is missing."
 },
 "fix": {
  "vi": "Ghi giấy tờ chứng minh tiếng Việt, hoặc dienMien nếu được miễn.",
  "en": "Give the proof of Vietnamese, or dienMien when exempt."
 },
 "example": {
  "wrong": "/trinhDoTiengViet/loaiVanBan: —; /trinhDoTiengViet/ngayBanHanh: —; /trinhDoTiengViet/coQuanBanHanh/ten: —",
  "right": "/trinhDoTiengViet/loaiVanBan: \"giay-xac-nhan\"; /trinhDoTiengViet/ngayBanHanh: \"2023-11-20\"; /trinhDoTiengViet/coQuanBanHanh/ten: \"Trường Đại học Ví Dụ\""
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || (has(this.dienMien) && this.dienMien != \"nhap-du-dieu-kien\") || has(this.trinhDoTiengViet)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 19 khoản 1 điểm c, Điều 20"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
 }
};

const ruleQTD10: RuleText = {
 "id": "QT-D10",
 "path": "/giayThoiQuocTichNuocNgoai",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin không xin giữ quốc tịch nước ngoài nhưng chưa có giấy thôi quốc tịch ấy.",
  "en": "The applicant does not ask to keep the foreign nationality, but there is no release from it."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: giấy thôi quốc tịch có thể đến sau khi thụ lý.",
  "en": "Only a warning: the release may come after the file is accepted."
 },
 "fix": {
  "vi": "Bổ sung giấy thôi quốc tịch nước ngoài khi nhận được; nếu xin giữ, ghi xinGiuQuocTichNuocNgoai là true.",
  "en": "Add the release when it arrives; if the person asks to keep it, set xinGiuQuocTichNuocNgoai to true."
 },
 "example": {
  "wrong": "/giayThoiQuocTichNuocNgoai/loaiVanBan: —; /giayThoiQuocTichNuocNgoai/ngayBanHanh: —; /giayThoiQuocTichNuocNgoai/coQuanBanHanh/ten: —",
  "right": "/giayThoiQuocTichNuocNgoai/loaiVanBan: \"giay-to-nuoc-ngoai\"; /giayThoiQuocTichNuocNgoai/ngayBanHanh: \"2024-02-01\"; /giayThoiQuocTichNuocNgoai/coQuanBanHanh/ten: \"Bộ Tư pháp Lào\""
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || this.xinGiuQuocTichNuocNgoai || has(this.giayThoiQuocTichNuocNgoai) || this.nguoiXin.nguoi.quocTich.all(q, q == \"XA\")",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 19 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
 }
};

const ruleQTD11: RuleText = {
 "id": "QT-D11",
 "path": "/dienMien",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Diện miễn của hồ sơ nhập quốc tịch không phải một căn cứ nhập quốc tịch.",
  "en": "The ground of exemption is not a ground of naturalisation."
 },
 "fix": {
  "vi": "Dùng mã có đầu nhap-, ví dụ nhap-co-cong-lao.",
  "en": "Use a code that begins with nhap-, for example nhap-co-cong-lao."
 },
 "example": {
  "wrong": "/dienMien: \"tro-lai-than-nhan\"",
  "right": "/dienMien: —"
 },
 "cel": "this.dienMien.startsWith(\"nhap-\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQTD4: RuleText = {
 "id": "QT-D4",
 "path": "/coQuanThuLy/cap",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cơ quan thụ lý hồ sơ quốc tịch không phải Sở Tư pháp hay cơ quan đại diện.",
  "en": "The body that accepted the file is neither a provincial justice department nor a mission abroad."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: mã cấp do chuẩn đặt, và thẩm quyền sau 01/07/2025 chưa đọc.",
  "en": "Only a warning: the codes of level are ours, and the powers since 2025-07-01 were not read."
 },
 "fix": {
  "vi": "Ghi Sở Tư pháp (cap = tinh) hoặc cơ quan đại diện (cap = co-quan-dai-dien).",
  "en": "Name the justice department (cap = tinh) or the mission (cap = co-quan-dai-dien)."
 },
 "example": {
  "wrong": "/hoSo/coQuanThuLy/cap: \"xa\"",
  "right": "/hoSo/coQuanThuLy/cap: \"tinh\""
 },
 "cel": "this.coQuanThuLy.cap in [\"tinh\", \"co-quan-dai-dien\"]",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 21, 25, 29"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
 }
};

const ruleQTD5: RuleText = {
 "id": "QT-D5",
 "path": "/xacMinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có kết quả xác minh trước ngày thụ lý hồ sơ.",
  "en": "A check is dated before the file was accepted."
 },
 "fix": {
  "vi": "Kiểm tra ngày trả lời xác minh và ngày thụ lý.",
  "en": "Check the date of the answer and the date of acceptance."
 },
 "example": {
  "wrong": "/hoSo/xacMinh/0/ngay: \"2024-03-14\"",
  "right": "/hoSo/xacMinh/0/ngay: \"2024-05-02\""
 },
 "cel": "this.xacMinh.all(x, notAfter(this.ngayThuLy, x.ngay))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleQTD1: RuleText = {
 "id": "QT-D1",
 "path": "/nguoi/noiCuTru",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của người xin, trong khi không có số định danh cá nhân.",
  "en": "The applicant's residence (kind and address) is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "cel": "has(this.nguoi.soDinhDanhCaNhan) || (has(this.nguoi.noiCuTru) && has(this.nguoi.noiCuTru.diaChi) && has(this.nguoi.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Thông tư 04/2024/TT-BTP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
 }
};

const ruleQTD2: RuleText = {
 "id": "QT-D2",
 "path": "/nguoi/giayToTuyThan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The applicant has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.nguoi.soDinhDanhCaNhan) || has(this.nguoi.giayToTuyThan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleQTD3: RuleText = {
 "id": "QT-D3",
 "path": "/nguoi/ngaySinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin sinh sau ngày thụ lý hồ sơ.",
  "en": "The applicant was born after the file was accepted."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh trên giấy tờ và ngày thụ lý trong sổ.",
  "en": "Check the date of birth on the papers and the date of acceptance in the book."
 },
 "example": {
  "wrong": "/nguoiXin/nguoi/ngaySinh: \"2024-03-16\"",
  "right": "/nguoiXin/nguoi/ngaySinh: \"1980-05-06\""
 },
 "cel": "before(this.nguoi.ngaySinh, recordDate)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQT02: RuleText = {
 "id": "QT-02",
 "path": "/laCanBoCongChucLLVT",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin thôi quốc tịch đang là cán bộ, công chức hoặc phục vụ trong lực lượng vũ trang.",
  "en": "The applicant is an official or serves in the armed forces."
 },
 "cause": {
  "vi": "Trường hợp này chưa được hoặc không được thôi quốc tịch. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo. Chỉ xét hồ sơ đã đề nghị Chủ tịch nước: hồ sơ đang giải quyết còn có thể bổ sung hoặc bị từ chối.",
  "en": "In this case release is not, or not yet, allowed. An error for records before 2025-07-01; from that day Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning. Only a file already proposed to the President is judged: a pending one may still be completed or refused."
 },
 "fix": {
  "vi": "Kiểm tra lại thông tin; nếu đúng, hồ sơ không đủ điều kiện (ketQua = khong-du-dieu-kien).",
  "en": "Check the information; if it is right, the file does not qualify (ketQua = khong-du-dieu-kien)."
 },
 "example": {
  "wrong": "/hoSo/ketQua: \"de-nghi-chu-tich-nuoc\"",
  "right": "/hoSo/ketQua: \"khong-du-dieu-kien\""
 },
 "cel": "!(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"de-nghi-chu-tich-nuoc\") || !this.laCanBoCongChucLLVT",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 27 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; áp dụng từ 01/07/2009 đến trước 01/07/2025"
 }
};

const ruleQT02b: RuleText = {
 "id": "QT-02b",
 "path": "/laCanBoCongChucLLVT",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin thôi quốc tịch đang là cán bộ, công chức hoặc phục vụ trong lực lượng vũ trang.",
  "en": "The applicant is an official or serves in the armed forces."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Kiểm tra lại thông tin; nếu đúng, hồ sơ không đủ điều kiện (ketQua = khong-du-dieu-kien).",
  "en": "Check the information; if it is right, the file does not qualify (ketQua = khong-du-dieu-kien)."
 },
 "example": {
  "wrong": "/laCanBoCongChucLLVT: true",
  "right": "/laCanBoCongChucLLVT: false"
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || !this.laCanBoCongChucLLVT",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleQT02c: RuleText = {
 "id": "QT-02c",
 "path": "/khongBiTruyCuuTNHS",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin thôi quốc tịch đang bị truy cứu trách nhiệm hình sự hoặc đang chấp hành án.",
  "en": "The applicant is under prosecution or serving a judgment."
 },
 "cause": {
  "vi": "Trường hợp này chưa được hoặc không được thôi quốc tịch. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo. Chỉ xét hồ sơ đã đề nghị Chủ tịch nước: hồ sơ đang giải quyết còn có thể bổ sung hoặc bị từ chối.",
  "en": "In this case release is not, or not yet, allowed. An error for records before 2025-07-01; from that day Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning. Only a file already proposed to the President is judged: a pending one may still be completed or refused."
 },
 "fix": {
  "vi": "Kiểm tra lại thông tin; nếu đúng, hồ sơ không đủ điều kiện (ketQua = khong-du-dieu-kien).",
  "en": "Check the information; if it is right, the file does not qualify (ketQua = khong-du-dieu-kien)."
 },
 "example": {
  "wrong": "/hoSo/ketQua: \"de-nghi-chu-tich-nuoc\"; /khongBiTruyCuuTNHS: false",
  "right": "/hoSo/ketQua: \"dang-giai-quyet\"; /khongBiTruyCuuTNHS: true"
 },
 "cel": "!(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"de-nghi-chu-tich-nuoc\") || this.khongBiTruyCuuTNHS",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 27 khoản 2 điểm b đến điểm đ"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; áp dụng từ 01/07/2009 đến trước 01/07/2025"
 }
};

const ruleQT02d: RuleText = {
 "id": "QT-02d",
 "path": "/khongBiTruyCuuTNHS",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin thôi quốc tịch đang bị truy cứu trách nhiệm hình sự hoặc đang chấp hành án.",
  "en": "The applicant is under prosecution or serving a judgment."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Kiểm tra lại thông tin; nếu đúng, hồ sơ không đủ điều kiện (ketQua = khong-du-dieu-kien).",
  "en": "Check the information; if it is right, the file does not qualify (ketQua = khong-du-dieu-kien)."
 },
 "example": {
  "wrong": "/khongBiTruyCuuTNHS: false",
  "right": "/khongBiTruyCuuTNHS: true"
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || this.khongBiTruyCuuTNHS",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleQT02e: RuleText = {
 "id": "QT-02e",
 "path": "/khongNoThue",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin thôi quốc tịch đang nợ thuế hoặc nghĩa vụ tài sản.",
  "en": "The applicant owes tax or other obligations."
 },
 "cause": {
  "vi": "Trường hợp này chưa được hoặc không được thôi quốc tịch. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo. Chỉ xét hồ sơ đã đề nghị Chủ tịch nước: hồ sơ đang giải quyết còn có thể bổ sung hoặc bị từ chối.",
  "en": "In this case release is not, or not yet, allowed. An error for records before 2025-07-01; from that day Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning. Only a file already proposed to the President is judged: a pending one may still be completed or refused."
 },
 "fix": {
  "vi": "Kiểm tra lại thông tin; nếu đúng, hồ sơ không đủ điều kiện (ketQua = khong-du-dieu-kien).",
  "en": "Check the information; if it is right, the file does not qualify (ketQua = khong-du-dieu-kien)."
 },
 "example": {
  "wrong": "/hoSo/ketQua: \"de-nghi-chu-tich-nuoc\"; /khongNoThue: false",
  "right": "/hoSo/ketQua: \"dang-giai-quyet\"; /khongNoThue: true"
 },
 "cel": "!(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"de-nghi-chu-tich-nuoc\") || this.khongNoThue",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 27 khoản 2 điểm a"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; áp dụng từ 01/07/2009 đến trước 01/07/2025"
 }
};

const ruleQT02f: RuleText = {
 "id": "QT-02f",
 "path": "/khongNoThue",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin thôi quốc tịch đang nợ thuế hoặc nghĩa vụ tài sản.",
  "en": "The applicant owes tax or other obligations."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Kiểm tra lại thông tin; nếu đúng, hồ sơ không đủ điều kiện (ketQua = khong-du-dieu-kien).",
  "en": "Check the information; if it is right, the file does not qualify (ketQua = khong-du-dieu-kien)."
 },
 "example": {
  "wrong": "/khongNoThue: false",
  "right": "/khongNoThue: true"
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || this.khongNoThue",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleQTD15: RuleText = {
 "id": "QT-D15",
 "path": "/khongNoThue",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người xin cư trú trong nước nhưng chưa có thông tin về nợ thuế.",
  "en": "The applicant lives in Việt Nam but nothing is said about tax debts."
 },
 "fix": {
  "vi": "Ghi khongNoThue theo giấy xác nhận của cơ quan thuế.",
  "en": "Give khongNoThue after the tax office's confirmation."
 },
 "example": {
  "wrong": "/khongNoThue: —",
  "right": "/khongNoThue: true"
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || this.nguoiXin.nguoi.noiCuTru.loai == \"o-nuoc-ngoai\" || has(this.khongNoThue)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 27 khoản 2 điểm a"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
 }
};

const ruleQTD16: RuleText = {
 "id": "QT-D16",
 "path": "/quocTichDuKienNhap",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quốc tịch dự kiến nhập là quốc tịch Việt Nam, trong khi xin thôi quốc tịch Việt Nam.",
  "en": "The nationality to be acquired is Vietnamese, while the person asks to be released from it."
 },
 "fix": {
  "vi": "Ghi quốc tịch nước ngoài sẽ nhập, ví dụ DE.",
  "en": "Give the foreign nationality to be acquired, for example DE."
 },
 "example": {
  "wrong": "/quocTichDuKienNhap: \"VN\"",
  "right": "/quocTichDuKienNhap: \"DE\""
 },
 "cel": "this.quocTichDuKienNhap != \"VN\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQT03: RuleText = {
 "id": "QT-03",
 "path": "/ngayBiTuoc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người bị tước quốc tịch xin trở lại khi chưa đủ 5 năm kể từ ngày bị tước.",
  "en": "A person deprived of nationality applies less than five years after the deprivation."
 },
 "cause": {
  "vi": "Chỉ được xem xét sau ít nhất 5 năm kể từ ngày bị tước. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Điều 23 đã được Luật 79/2025/QH15 sửa mà chưa đọc toàn văn, nên chỉ cảnh báo. Chỉ xét hồ sơ đã đề nghị Chủ tịch nước: hồ sơ đang giải quyết còn có thể bổ sung hoặc bị từ chối.",
  "en": "It is examined only after at least five years. An error for records before 2025-07-01; from that day Article 23 was amended by Law 79/2025/QH15, which was not read, so this is only a warning. Only a file already proposed to the President is judged: a pending one may still be completed or refused."
 },
 "fix": {
  "vi": "Kiểm tra ngày bị tước; chưa đủ 5 năm thì chưa xem xét (ketQua = khong-du-dieu-kien).",
  "en": "Check the date of deprivation; before five years the file is not examined (ketQua = khong-du-dieu-kien)."
 },
 "example": {
  "wrong": "/hoSo/ketQua: \"de-nghi-chu-tich-nuoc\"; /ngayBiTuoc: \"2019-03-16\"",
  "right": "/hoSo/ketQua: \"dang-giai-quyet\"; /ngayBiTuoc: \"2019-03-15\""
 },
 "cel": "!(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"de-nghi-chu-tich-nuoc\") || yearsApartAtLeast(this.ngayBiTuoc, this.hoSo.ngayThuLy, 5)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 23 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; áp dụng từ 01/07/2009 đến trước 01/07/2025"
 }
};

const ruleQT03b: RuleText = {
 "id": "QT-03b",
 "path": "/ngayBiTuoc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người bị tước quốc tịch xin trở lại khi chưa đủ 5 năm kể từ ngày bị tước.",
  "en": "A person deprived of nationality applies less than five years after the deprivation."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Điều 23 đã được Luật 79/2025/QH15 sửa mà chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Article 23 was amended by Law 79/2025/QH15, which was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Kiểm tra ngày bị tước; chưa đủ 5 năm thì chưa xem xét (ketQua = khong-du-dieu-kien).",
  "en": "Check the date of deprivation; before five years the file is not examined (ketQua = khong-du-dieu-kien)."
 },
 "example": {
  "wrong": "/ngayBiTuoc: \"2023\"",
  "right": "/ngayBiTuoc: \"2019-03-15\""
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || yearsApartAtLeast(this.ngayBiTuoc, this.hoSo.ngayThuLy, 5)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleQTD12: RuleText = {
 "id": "QT-D12",
 "path": "/lyDo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu trường hợp được xin trở lại quốc tịch.",
  "en": "The ground of restoration is missing."
 },
 "cause": {
  "vi": "Luật năm 2008 chỉ cho trở lại trong sáu trường hợp. Không áp dụng từ 01/07/2025: theo nguồn thứ cấp, ai đã mất quốc tịch đều được xin.",
  "en": "The 2008 law allowed restoration in six cases only. Not applied from 2025-07-01: by a secondary source anyone who lost nationality may apply."
 },
 "fix": {
  "vi": "Ghi lyDo, ví dụ tro-lai-hoi-huong.",
  "en": "Give lyDo, for example tro-lai-hoi-huong."
 },
 "example": {
  "wrong": "/lyDo: —",
  "right": "/lyDo: \"tro-lai-hoi-huong\""
 },
 "cel": "(has(this.hoSo.ketQua) && this.hoSo.ketQua == \"khong-du-dieu-kien\") || has(this.lyDo)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 23 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
 }
};

const ruleQTD13: RuleText = {
 "id": "QT-D13",
 "path": "/lyDo",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trường hợp trở lại không phải một căn cứ trở lại quốc tịch.",
  "en": "The ground is not a ground of restoration."
 },
 "fix": {
  "vi": "Dùng mã có đầu tro-lai-.",
  "en": "Use a code that begins with tro-lai-."
 },
 "example": {
  "wrong": "/lyDo: \"nhap-co-cong-lao\"",
  "right": "/lyDo: \"tro-lai-hoi-huong\""
 },
 "cel": "this.lyDo.startsWith(\"tro-lai-\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQTD14: RuleText = {
 "id": "QT-D14",
 "path": "/ngayBiTuoc",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày bị tước quốc tịch trước khi sinh hoặc sau ngày thụ lý.",
  "en": "The deprivation is before birth or after the file was accepted."
 },
 "fix": {
  "vi": "Kiểm tra ngày bị tước, ngày sinh và ngày thụ lý.",
  "en": "Check the date of deprivation, the date of birth and the date of acceptance."
 },
 "example": {
  "wrong": "/ngayBiTuoc: \"1979\"",
  "right": "/ngayBiTuoc: \"2019-03-15\""
 },
 "cel": "before(this.nguoiXin.nguoi.ngaySinh, this.ngayBiTuoc) && notAfter(this.ngayBiTuoc, this.hoSo.ngayThuLy)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQT04: RuleText = {
 "id": "QT-04",
 "path": "/danhSachNguoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định tước hoặc hủy kéo theo con chưa thành niên, trong khi quốc tịch của con không thay đổi.",
  "en": "A deprivation or annulment takes a minor child along, while the child's nationality does not change."
 },
 "cause": {
  "vi": "Cha mẹ bị tước hoặc bị hủy quyết định cho nhập thì quốc tịch của con chưa thành niên không thay đổi. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "A minor's nationality does not change when the parents are deprived or their naturalisation is annulled. An error for records before 2025-07-01; from that day Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Bỏ con chưa thành niên khỏi danh sách của quyết định này.",
  "en": "Take the minor child off the list of this decision."
 },
 "example": {
  "wrong": "/danhSachNguoi/0/theoChaMe: true",
  "right": "/danhSachNguoi/0/theoChaMe: —"
 },
 "cel": "!(this.loai in [\"tuoc\", \"huy-quyet-dinh-cho-nhap\"]) || this.danhSachNguoi.all(n, !has(n.theoChaMe) || !n.theoChaMe)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 36"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; áp dụng từ 01/07/2009 đến trước 01/07/2025"
 }
};

const ruleQT04b: RuleText = {
 "id": "QT-04b",
 "path": "/danhSachNguoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định tước hoặc hủy kéo theo con chưa thành niên, trong khi quốc tịch của con không thay đổi.",
  "en": "A deprivation or annulment takes a minor child along, while the child's nationality does not change."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Bỏ con chưa thành niên khỏi danh sách của quyết định này.",
  "en": "Take the minor child off the list of this decision."
 },
 "example": {
  "wrong": "/danhSachNguoi/0/theoChaMe: true",
  "right": "/danhSachNguoi/0/theoChaMe: —"
 },
 "cel": "!(this.loai in [\"tuoc\", \"huy-quyet-dinh-cho-nhap\"]) || this.danhSachNguoi.all(n, !has(n.theoChaMe) || !n.theoChaMe)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleQT05QuyetDinh: RuleText = {
 "id": "QT-05",
 "path": "/danhSachNguoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có người được nhập hoặc trở lại quốc tịch mà quyết định không ghi tên gọi Việt Nam.",
  "en": "A person naturalised or restored has no Vietnamese name in the decision."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: từ 01/07/2025 luật sửa đổi nới quy định này (theo trí nhớ, chưa đọc).",
  "en": "Only a warning: since 2025-07-01 the amended law relaxes this (from memory, not read)."
 },
 "fix": {
  "vi": "Ghi tenGoiVietNam của từng người theo quyết định.",
  "en": "Give tenGoiVietNam of each person after the decision."
 },
 "example": {
  "wrong": "/danhSachNguoi/0/tenGoiVietNam/dayDu: —",
  "right": "/danhSachNguoi/0/tenGoiVietNam/dayDu: \"Lý Ví Dụ\""
 },
 "cel": "!(this.loai in [\"cho-nhap\", \"cho-tro-lai\"]) || this.danhSachNguoi.all(n, has(n.tenGoiVietNam))",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 19 khoản 4, Điều 23 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
 }
};

const ruleQT07: RuleText = {
 "id": "QT-07",
 "path": "/danhSachNguoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có người còn quốc tịch nước ngoài sau khi được nhập hoặc trở lại mà quyết định không cho giữ.",
  "en": "A person keeps a foreign nationality after naturalisation or restoration although the decision does not allow it."
 },
 "cause": {
  "vi": "Giữ quốc tịch nước ngoài phải được Chủ tịch nước cho phép. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Điều 19, Điều 23 đã được Luật 79/2025/QH15 sửa mà chưa đọc toàn văn, nên chỉ cảnh báo. Không xét con chưa thành niên đổi quốc tịch theo cha mẹ.",
  "en": "Keeping a foreign nationality needs the President's leave. An error for records before 2025-07-01; from that day Articles 19 and 23 were amended by Law 79/2025/QH15, which was not read, so this is only a warning. A minor who follows a parent is not judged."
 },
 "fix": {
  "vi": "Đối chiếu quyết định: được giữ thì ghi giuQuocTichNuocNgoai là true; không thì quocTichSauQuyetDinh chỉ còn VN.",
  "en": "Compare the decision: if allowed, set giuQuocTichNuocNgoai to true; if not, only VN stays in quocTichSauQuyetDinh."
 },
 "example": {
  "wrong": "/danhSachNguoi/0/quocTichSauQuyetDinh/1: \"LA\"",
  "right": "/danhSachNguoi/0/quocTichSauQuyetDinh/1: —"
 },
 "cel": "!(this.loai in [\"cho-nhap\", \"cho-tro-lai\"]) || this.danhSachNguoi.all(n, (has(n.theoChaMe) && n.theoChaMe) || n.quocTichSauQuyetDinh.all(q, q == \"VN\") || (has(n.giuQuocTichNuocNgoai) && n.giuQuocTichNuocNgoai))",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 19 khoản 3, Điều 23 khoản 5"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; áp dụng từ 01/07/2009 đến trước 01/07/2025"
 }
};

const ruleQT07b: RuleText = {
 "id": "QT-07b",
 "path": "/danhSachNguoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có người còn quốc tịch nước ngoài sau khi được nhập hoặc trở lại mà quyết định không cho giữ.",
  "en": "A person keeps a foreign nationality after naturalisation or restoration although the decision does not allow it."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Điều 19, Điều 23 đã được Luật 79/2025/QH15 sửa mà chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Articles 19 and 23 were amended by Law 79/2025/QH15, which was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Đối chiếu quyết định: được giữ thì ghi giuQuocTichNuocNgoai là true; không thì quocTichSauQuyetDinh chỉ còn VN.",
  "en": "Compare the decision: if allowed, set giuQuocTichNuocNgoai to true; if not, only VN stays in quocTichSauQuyetDinh."
 },
 "example": {
  "wrong": "/danhSachNguoi/0/giuQuocTichNuocNgoai: false",
  "right": "/danhSachNguoi/0/giuQuocTichNuocNgoai: true"
 },
 "cel": "!(this.loai in [\"cho-nhap\", \"cho-tro-lai\"]) || this.danhSachNguoi.all(n, n.quocTichSauQuyetDinh.all(q, q == \"VN\") || (has(n.giuQuocTichNuocNgoai) && n.giuQuocTichNuocNgoai))",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleQTD17: RuleText = {
 "id": "QT-D17",
 "path": "/danhSachNguoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Có người được nhập hoặc trở lại mà chưa ghi có được giữ quốc tịch nước ngoài không.",
  "en": "For a person naturalised or restored nothing is said about keeping the foreign nationality."
 },
 "fix": {
  "vi": "Ghi giuQuocTichNuocNgoai là true hoặc false cho từng người.",
  "en": "Set giuQuocTichNuocNgoai to true or false for each person."
 },
 "example": {
  "wrong": "/danhSachNguoi/0/giuQuocTichNuocNgoai: —",
  "right": "/danhSachNguoi/0/giuQuocTichNuocNgoai: false"
 },
 "cel": "!(this.loai in [\"cho-nhap\", \"cho-tro-lai\"]) || this.danhSachNguoi.all(n, has(n.giuQuocTichNuocNgoai))",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 19 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
 }
};

const ruleQTD18: RuleText = {
 "id": "QT-D18",
 "path": "/canCuTuocHuy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định tước hoặc hủy thiếu căn cứ.",
  "en": "A deprivation or annulment gives no ground."
 },
 "cause": {
  "vi": "Chỉ tước hoặc hủy theo căn cứ của luật. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "Deprivation and annulment rest on the grounds of the law. An error for records before 2025-07-01; from that day Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi canCuTuocHuy, ví dụ tuoc-cu-tru-nuoc-ngoai hoặc huy-cho-nhap.",
  "en": "Give canCuTuocHuy, for example tuoc-cu-tru-nuoc-ngoai or huy-cho-nhap."
 },
 "example": {
  "wrong": "/canCuTuocHuy: —",
  "right": "/canCuTuocHuy: \"tuoc-cu-tru-nuoc-ngoai\""
 },
 "cel": "!(this.loai in [\"tuoc\", \"huy-quyet-dinh-cho-nhap\"]) || has(this.canCuTuocHuy)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 31, Điều 33"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; áp dụng từ 01/07/2009 đến trước 01/07/2025"
 }
};

const ruleQTD18b: RuleText = {
 "id": "QT-D18b",
 "path": "/canCuTuocHuy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định tước hoặc hủy thiếu căn cứ.",
  "en": "A deprivation or annulment gives no ground."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Luật 79/2025/QH15 (hiệu lực 01/07/2025) sửa luật này và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Law 79/2025/QH15 (in force 2025-07-01) amended this law and its text was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi canCuTuocHuy, ví dụ tuoc-cu-tru-nuoc-ngoai hoặc huy-cho-nhap.",
  "en": "Give canCuTuocHuy, for example tuoc-cu-tru-nuoc-ngoai or huy-cho-nhap."
 },
 "example": {
  "wrong": "/canCuTuocHuy: —",
  "right": "/canCuTuocHuy: \"huy-cho-nhap\""
 },
 "cel": "!(this.loai in [\"tuoc\", \"huy-quyet-dinh-cho-nhap\"]) || has(this.canCuTuocHuy)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleQTD19: RuleText = {
 "id": "QT-D19",
 "path": "/canCuTuocHuy",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Căn cứ tước, hủy không hợp với loại quyết định.",
  "en": "The ground does not fit the kind of decision."
 },
 "fix": {
  "vi": "Quyết định tước: mã có đầu tuoc-; quyết định hủy: mã có đầu huy-; quyết định khác: bỏ trường này.",
  "en": "Deprivation: a code that begins with tuoc-; annulment: huy-; any other decision: remove the field."
 },
 "example": {
  "wrong": "/canCuTuocHuy: \"huy-cho-nhap\"",
  "right": "/canCuTuocHuy: \"tuoc-cu-tru-nuoc-ngoai\""
 },
 "cel": "!has(this.canCuTuocHuy) || (this.loai == \"tuoc\" && this.canCuTuocHuy.startsWith(\"tuoc-\")) || (this.loai in [\"huy-quyet-dinh-cho-nhap\", \"huy-quyet-dinh-cho-tro-lai\"] && this.canCuTuocHuy.startsWith(\"huy-\"))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQTD20: RuleText = {
 "id": "QT-D20",
 "path": "/huyGiaTriGiayTo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định làm mất quốc tịch nhưng chưa ghi giấy tờ nào bị hủy giá trị.",
  "en": "The decision ends nationality but names no paper that becomes void."
 },
 "fix": {
  "vi": "Ghi hộ chiếu, thẻ căn cước và giấy tờ khác bị hủy giá trị.",
  "en": "Name the passport, identity card and other papers that become void."
 },
 "example": {
  "wrong": "/huyGiaTriGiayTo/0/loai: —; /huyGiaTriGiayTo/0/so: —",
  "right": "/huyGiaTriGiayTo/0/loai: \"ho-chieu\"; /huyGiaTriGiayTo/0/so: \"B0000001\""
 },
 "cel": "!(this.loai in [\"cho-thoi\", \"tuoc\", \"huy-quyet-dinh-cho-nhap\"]) || has(this.huyGiaTriGiayTo)",
 "legalBasis": [
  {
   "document": "Nghị định 16/2020/NĐ-CP"
  },
  {
   "document": "Nghị định 191/2025/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Nghị định 16/2020/NĐ-CP, bản pháp điển; Nghị định 191/2025/NĐ-CP chưa đọc"
 }
};

const ruleQTD21: RuleText = {
 "id": "QT-D21",
 "path": "/danhSachNguoi",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quốc tịch sau quyết định trái với loại quyết định: được nhập, trở lại thì có VN; thôi, bị tước, bị hủy thì không còn VN.",
  "en": "The nationality afterwards contradicts the decision: naturalised or restored has VN; released, deprived or annulled has not."
 },
 "fix": {
  "vi": "Sửa quocTichSauQuyetDinh hoặc loai theo văn bản.",
  "en": "Correct quocTichSauQuyetDinh or loai after the paper."
 },
 "example": {
  "wrong": "/danhSachNguoi/0/quocTichSauQuyetDinh/0: \"VN\"",
  "right": "/danhSachNguoi/0/quocTichSauQuyetDinh/0: \"DE\""
 },
 "cel": "(!(this.loai in [\"cho-nhap\", \"cho-tro-lai\"]) || this.danhSachNguoi.all(n, n.quocTichSauQuyetDinh.exists(q, q == \"VN\"))) && (!(this.loai in [\"cho-thoi\", \"tuoc\", \"huy-quyet-dinh-cho-nhap\"]) || this.danhSachNguoi.all(n, !n.quocTichSauQuyetDinh.exists(q, q == \"VN\")))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQTD22: RuleText = {
 "id": "QT-D22",
 "path": "/ngayCoHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định có hiệu lực trước ngày ký.",
  "en": "The decision is in force before it was signed."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày trên văn bản.",
  "en": "Check both dates on the paper."
 },
 "example": {
  "wrong": "/ngayCoHieuLuc: \"2024-06-19\"",
  "right": "/ngayCoHieuLuc: \"2024-06-20\""
 },
 "cel": "notAfter(this.ngayKy, this.ngayCoHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleQTD23: RuleText = {
 "id": "QT-D23",
 "path": "/thongBaoHoTich/ngay",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thông báo cho cơ quan hộ tịch trước ngày ký quyết định.",
  "en": "The registrar was notified before the decision was signed."
 },
 "fix": {
  "vi": "Kiểm tra ngày thông báo và ngày ký.",
  "en": "Check the date of the notice and of the signature."
 },
 "example": {
  "wrong": "/thongBaoHoTich/ngay: \"2024-06-19\"",
  "right": "/thongBaoHoTich/ngay: \"2024-06-20\""
 },
 "cel": "notAfter(this.ngayKy, this.thongBaoHoTich.ngay)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQTD24: RuleText = {
 "id": "QT-D24",
 "path": "/quyetDinhBiHuy/ngay",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hủy một quyết định đã quá 5 năm.",
  "en": "The decision annulled is more than five years old."
 },
 "fix": {
  "vi": "Kiểm tra ngày của quyết định bị hủy.",
  "en": "Check the date of the decision annulled."
 },
 "example": {
  "wrong": "/quyetDinhBiHuy/ngay: \"2020\"",
  "right": "/quyetDinhBiHuy/ngay: \"2022-01-05\""
 },
 "cel": "notMoreThanDaysAfter(this.ngayKy, this.quyetDinhBiHuy.ngay, 1827)",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, thời hạn 5 năm theo trí nhớ"
 }
};

const ruleQTD25: RuleText = {
 "id": "QT-D25",
 "path": "/soQuyetDinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai bản ghi cùng số và ngày ký quyết định.",
  "en": "Two records share number and date of a decision."
 },
 "fix": {
  "vi": "Một quyết định là một bản ghi: gộp danh sách người, hủy bản nhập trùng.",
  "en": "One decision is one record: merge the lists of persons and withdraw the duplicate."
 },
 "dataset": {
  "keys": [
   [
    "this.soQuyetDinh",
    "this.ngayKy"
   ]
  ],
  "where": "this.sieuDuLieu.trangThai != \"da-thu-hoi-huy-bo\"",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
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

const ruleQTD33: RuleText = {
 "id": "QT-D33",
 "path": "/quocTichNuocNgoai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quốc tịch nước ngoài lại là quốc tịch Việt Nam.",
  "en": "The foreign nationality is Vietnamese."
 },
 "fix": {
  "vi": "Ghi quốc tịch nước ngoài, ví dụ US.",
  "en": "Give the foreign nationality, for example US."
 },
 "example": {
  "wrong": "/quocTichNuocNgoai: \"VN\"",
  "right": "/quocTichNuocNgoai: \"US\""
 },
 "cel": "this.quocTichNuocNgoai != \"VN\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQTD34: RuleText = {
 "id": "QT-D34",
 "path": "/ngayCo",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày có quốc tịch nước ngoài trước khi sinh hoặc sau ngày thông báo.",
  "en": "The foreign nationality was acquired before birth or after the notice."
 },
 "fix": {
  "vi": "Kiểm tra ngày có quốc tịch, ngày sinh và ngày thông báo.",
  "en": "Check the date of acquisition, of birth and of the notice."
 },
 "example": {
  "wrong": "/ngayCo: \"2025\"",
  "right": "/ngayCo: \"2020-08-15\""
 },
 "cel": "notAfter(this.nguoi.ngaySinh, this.ngayCo) && notAfter(this.ngayCo, this.ngayThongBao)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleQTD35: RuleText = {
 "id": "QT-D35",
 "path": "/nguoi/quocTich",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người thông báo không ghi quốc tịch Việt Nam.",
  "en": "The person does not have Vietnamese nationality."
 },
 "fix": {
  "vi": "Thêm VN vào quốc tịch; người đã mất quốc tịch Việt Nam thì không thông báo theo cách này.",
  "en": "Add VN; a person who lost Vietnamese nationality does not use this notice."
 },
 "example": {
  "wrong": "/nguoi/quocTich/0: \"US\"; /nguoi/quocTich/1: —",
  "right": "/nguoi/quocTich/0: \"VN\"; /nguoi/quocTich/1: \"US\""
 },
 "cel": "\"VN\" in this.nguoi.quocTich",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleQTD36: RuleText = {
 "id": "QT-D36",
 "path": "/maKhaiSinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không thấy bản ghi khai sinh được ghi chú.",
  "en": "The birth record that is annotated was not found."
 },
 "fix": {
  "vi": "Kiểm tra mã bản ghi khai sinh; tệp có thể chưa đủ bản ghi.",
  "en": "Check the id of the birth record; the file may be incomplete."
 },
 "dataset": {
  "keys": [
   [
    "this.maKhaiSinh"
   ]
  ],
  "with": [
   {
    "record": "ho-tich/khai-sinh",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
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

export const conCungXinQuocTich: ObjectDescriptor = { "fields": {
 "nguoi": {
  "label": {
   "vi": "Nhân thân của con",
   "en": "Child"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Nhân thân của con chưa thành niên.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 35"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "dongY": {
  "label": {
   "vi": "Con từ đủ 15 đến dưới 18 tuổi đồng ý",
   "en": "The child agrees"
  },
  "type": "boolean",
  "description": "Con từ đủ 15 đến dưới 18 tuổi có đồng ý bằng văn bản đổi quốc tịch theo cha mẹ hay không.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 35 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "vanBanDongY": {
  "label": {
   "vi": "Văn bản đồng ý của con",
   "en": "Written consent"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản ghi sự đồng ý của con.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["nguoi"] };

const dangKyXacDinhQuocTichOverlays: Overlays = {
 "/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người đăng ký",
   "en": "Full name of the registrant"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người đăng ký",
   "en": "Date of birth of the registrant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoi/noiSinh": {
  "label": {
   "vi": "Nơi sinh người đăng ký",
   "en": "Place of birth of the registrant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "secondary",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 }
};

export const dangKyXacDinhQuocTich: ObjectDescriptor = { "fields": {
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
 "nguoi": {
  "label": {
   "vi": "Người đăng ký",
   "en": "Person"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đăng ký, sống ở nước ngoài mà không có giấy tờ chứng minh quốc tịch.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 13 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
  }
 },
 "coQuanDaiDien": {
  "label": {
   "vi": "Cơ quan đại diện",
   "en": "Mission"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đại diện nơi đăng ký.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 13 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "soTrichLuc": {
  "label": {
   "vi": "Số trích lục",
   "en": "Extract number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số trích lục đăng ký xác định có quốc tịch (mẫu TP/QT-2024-TLĐKXĐQTVN); có khi kết quả là có quốc tịch.",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "TT 04/2024/TT-BTP: mẫu sổ và mẫu giấy quốc tịch"
  },
  "example": "7/2024"
 },
 "ngayXacDinh": {
  "label": {
   "vi": "Ngày xác định",
   "en": "Date of the result"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày có kết quả xác định; là ngày của bản ghi.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2024-10-08"
 },
 "coSoXacDinh": {
  "label": {
   "vi": "Cơ sở xác định",
   "en": "Basis of the result"
  },
  "type": "array",
  "of": "VanBan",
  "description": "Giấy tờ, thông tin làm cơ sở xác định.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 16/2020/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Nghị định 16/2020/NĐ-CP, bản pháp điển; ngày có hiệu lực chưa đối chiếu, Nghị định 191/2025/NĐ-CP chưa đọc"
  }
 },
 "ketQua": {
  "label": {
   "vi": "Kết quả",
   "en": "Result"
  },
  "type": "string",
  "codeTable": "ket-qua-xac-dinh-quoc-tich",
  "description": "Có quốc tịch Việt Nam, hay không đủ cơ sở xác định.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "co-quoc-tich"
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
}, "required": ["sieuDuLieu","nguoi"] };

export const traCuuMatQuocTich: ObjectDescriptor = { "fields": {
 "ketQua": {
  "label": {
   "vi": "Kết quả tra cứu",
   "en": "Result"
  },
  "type": "string",
  "enum": [
   "khong-co",
   "co"
  ],
  "description": "Có hay không có tên trong danh sách.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "khong-co"
 },
 "ngay": {
  "label": {
   "vi": "Ngày tra cứu",
   "en": "Date of the check"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày tra cứu hoặc ngày có trả lời.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2024-09-03"
 },
 "maQuyetDinh": {
  "label": {
   "vi": "Quyết định tìm thấy",
   "en": "Decision found"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Bản ghi quyết định đã thấy tên, nếu có.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "qd-ctn-2024-0300"
 }
} };

const giayXacNhanQuocTichOverlays: Overlays = {
 "/nguoiDuocCap/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người được cấp",
   "en": "Full name of the person certified"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "TT 04/2024/TT-BTP: mẫu sổ và mẫu giấy quốc tịch"
  }
 },
 "/nguoiDuocCap/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người được cấp",
   "en": "Date of birth of the person certified"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "TT 04/2024/TT-BTP: mẫu sổ và mẫu giấy quốc tịch"
  }
 },
 "/nguoiDuocCap/noiSinh": {
  "label": {
   "vi": "Nơi sinh người được cấp",
   "en": "Place of birth of the person certified"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "secondary",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 }
};

export const giayXacNhanQuocTich: ObjectDescriptor = { "fields": {
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
 "loai": {
  "label": {
   "vi": "Loại",
   "en": "Kind of certificate"
  },
  "type": "string",
  "codeTable": "loai-giay-xac-nhan-quoc-tich",
  "description": "Xác nhận có quốc tịch Việt Nam hay là người gốc Việt Nam.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 16/2020/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Nghị định 16/2020/NĐ-CP, bản pháp điển; ngày có hiệu lực chưa đối chiếu, Nghị định 191/2025/NĐ-CP chưa đọc"
  },
  "example": "co-quoc-tich-viet-nam"
 },
 "soVaoSo": {
  "label": {
   "vi": "Số vào sổ",
   "en": "Number in the book"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số trong sổ cấp giấy xác nhận (mẫu TP/QT-2024-SCGXNCQTVN hoặc TP/QT-2024-SCGXNGVN).",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "TT 04/2024/TT-BTP: mẫu sổ và mẫu giấy quốc tịch"
  },
  "example": "45/2024"
 },
 "nguoiDuocCap": {
  "label": {
   "vi": "Người được cấp",
   "en": "Person certified"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người được cấp giấy; họ tên viết như hộ chiếu, bằng chữ in hoa trên giấy.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "secondary",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "canCuXacDinh": {
  "label": {
   "vi": "Căn cứ xác định quốc tịch",
   "en": "Ground of nationality"
  },
  "type": "string",
  "codeTable": "can-cu-quoc-tich",
  "description": "Căn cứ xác định quốc tịch; giấy xác nhận có quốc tịch dùng mã có đầu co-.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  },
  "example": "co-do-sinh-ra"
 },
 "giayToChungMinh": {
  "label": {
   "vi": "Giấy tờ chứng minh",
   "en": "Supporting papers"
  },
  "type": "array",
  "of": "VanBan",
  "description": "Giấy tờ chứng minh quốc tịch hoặc nguồn gốc.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 11"
   },
   {
    "document": "Nghị định 16/2020/NĐ-CP",
    "article": "Điều 28, Điều 31, Điều 33"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "ketQuaTraCuu": {
  "label": {
   "vi": "Tra cứu danh sách thôi, tước, hủy",
   "en": "Check against the lists"
  },
  "type": "object",
  "of": "TraCuuMatQuocTich",
  "description": "Kết quả tra danh sách thôi, tước, hủy trước khi cấp giấy.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 16/2020/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Nghị định 16/2020/NĐ-CP, bản pháp điển; ngày có hiệu lực chưa đối chiếu, Nghị định 191/2025/NĐ-CP chưa đọc"
  }
 },
 "anh4x6": {
  "label": {
   "vi": "Ảnh 4x6",
   "en": "Photographs"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Ảnh 4x6 của người được cấp, chụp không quá 6 tháng; hai ảnh.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 16/2020/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Nghị định 16/2020/NĐ-CP, bản pháp điển; ngày có hiệu lực chưa đối chiếu, Nghị định 191/2025/NĐ-CP chưa đọc"
  }
 },
 "coQuanCap": {
  "label": {
   "vi": "Cơ quan cấp",
   "en": "Issuing body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Sở Tư pháp, hoặc cơ quan đại diện ở nước ngoài.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 16/2020/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Nghị định 16/2020/NĐ-CP, bản pháp điển; ngày có hiệu lực chưa đối chiếu, Nghị định 191/2025/NĐ-CP chưa đọc"
  }
 },
 "ngayCap": {
  "label": {
   "vi": "Ngày cấp",
   "en": "Date of issue"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cấp giấy.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2024-09-05"
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
}, "required": ["sieuDuLieu","nguoiDuocCap"] };

export const thanhPhanHoSoQuocTich: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại giấy tờ",
   "en": "Kind of paper"
  },
  "type": "string",
  "codeTable": "thanh-phan-ho-so-quoc-tich",
  "description": "Giấy tờ này thuộc thành phần nào của hồ sơ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "don-xin"
 },
 "vanBan": {
  "label": {
   "vi": "Giấy tờ",
   "en": "Paper"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Số, ngày, nơi cấp của giấy tờ. Phiếu lý lịch tư pháp chỉ ghi số và ngày, không ghi nội dung.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const xacMinhQuocTich: ObjectDescriptor = { "fields": {
 "coQuan": {
  "label": {
   "vi": "Cơ quan xác minh",
   "en": "Body asked"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đã xác minh.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngay": {
  "label": {
   "vi": "Ngày trả lời",
   "en": "Date of the answer"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cơ quan ấy trả lời.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2024-05-02"
 },
 "ketQua": {
  "label": {
   "vi": "Kết quả",
   "en": "Answer"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Tóm tắt kết quả xác minh.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Không có thông tin bất lợi"
 }
} };

export const hoSoQuocTich: ObjectDescriptor = { "fields": {
 "maHoSo": {
  "label": {
   "vi": "Mã hồ sơ",
   "en": "File number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số trong sổ thụ lý hồ sơ quốc tịch (mẫu TP/QT-2024-STLHSQT).",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "TT 04/2024/TT-BTP: mẫu sổ và mẫu giấy quốc tịch"
  },
  "example": "12/2024"
 },
 "ngayThuLy": {
  "label": {
   "vi": "Ngày thụ lý",
   "en": "Date of acceptance"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày ghi hồ sơ vào sổ thụ lý; là ngày của bản ghi.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2024-03-15"
 },
 "coQuanThuLy": {
  "label": {
   "vi": "Cơ quan thụ lý",
   "en": "Accepting body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Sở Tư pháp nơi cư trú, hoặc cơ quan đại diện ở nước ngoài.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 21, 25, 29"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "thanhPhan": {
  "label": {
   "vi": "Thành phần hồ sơ",
   "en": "Papers of the file"
  },
  "type": "array",
  "of": "ThanhPhanHoSoQuocTich",
  "description": "Các giấy tờ đã nộp, kể cả Phiếu lý lịch tư pháp.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển; báo chí về Luật 79/2025/QH15 và NĐ 191/2025/NĐ-CP"
  }
 },
 "xacMinh": {
  "label": {
   "vi": "Kết quả xác minh",
   "en": "Checks"
  },
  "type": "array",
  "of": "XacMinhQuocTich",
  "description": "Kết quả xác minh nhân thân người xin.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 21, 25, 29, 30"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "ketQua": {
  "label": {
   "vi": "Kết quả giải quyết",
   "en": "Outcome of the file"
  },
  "type": "string",
  "enum": [
   "dang-giai-quyet",
   "de-nghi-chu-tich-nuoc",
   "khong-du-dieu-kien"
  ],
  "description": "Đang giải quyết, đã đề nghị Chủ tịch nước, hay không đủ điều kiện. Hồ sơ không đủ điều kiện không bị hỏi điều kiện của luật.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dang-giai-quyet"
 }
} };

export const nguoiXinQuocTich: ObjectDescriptor = { "fields": {
 "nguoi": {
  "label": {
   "vi": "Nhân thân người xin",
   "en": "Person"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Nhân thân của người xin, ghi như giấy tờ đã nộp.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "ngheNghiep": {
  "label": {
   "vi": "Nghề nghiệp",
   "en": "Occupation"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Nghề nghiệp ghi trong đơn.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 02/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "Kỹ sư"
 },
 "tinhTrangHonNhan": {
  "label": {
   "vi": "Tình trạng hôn nhân",
   "en": "Marital status"
  },
  "type": "string",
  "codeTable": "tinh-trang-hon-nhan",
  "description": "Tình trạng hôn nhân lúc nộp hồ sơ.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 02/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "dang-co-vo-chong"
 }
}, "required": ["nguoi"] };

export const thoiGianThuongTru: ObjectDescriptor = { "fields": {
 "tuNgay": {
  "label": {
   "vi": "Từ ngày",
   "en": "Since"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày bắt đầu thường trú tại Việt Nam.",
  "example": "2015-06-01",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const hoSoNhapQuocTichOverlays: Overlays = {
 "/nguoiXin/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người xin",
   "en": "Full name of the applicant"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/gioiTinh": {
  "label": {
   "vi": "Giới tính người xin",
   "en": "Sex of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người xin",
   "en": "Date of birth of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/quocTich": {
  "label": {
   "vi": "Quốc tịch người xin",
   "en": "Nationality of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú người xin",
   "en": "Kind of residence of the applicant"
  },
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiXin/nguoi/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú người xin",
   "en": "Address of residence of the applicant"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân người xin",
   "en": "Personal identification number of the applicant"
  },
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiXin/nguoi/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người xin",
   "en": "Identity papers of the applicant"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/noiSinh": {
  "label": {
   "vi": "Nơi sinh",
   "en": "Place of birth of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "secondary",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/conChuaThanhNien/*/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên của con",
   "en": "Full name of the child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/conChuaThanhNien/*/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh của con",
   "en": "Date of birth of the child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
};

export const hoSoNhapQuocTich: ObjectDescriptor = { "fields": {
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
 "loaiViec": {
  "label": {
   "vi": "Loại việc",
   "en": "Kind of matter"
  },
  "type": "string",
  "enum": [
   "nhap-quoc-tich"
  ],
  "description": "Hằng cho biết đây là loại hồ sơ nào.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 19"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "hoSo": {
  "label": {
   "vi": "Hồ sơ",
   "en": "File"
  },
  "type": "object",
  "of": "HoSoQuocTich",
  "description": "Mã, nơi thụ lý, giấy tờ, xác minh, kết quả.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiXin": {
  "label": {
   "vi": "Người xin",
   "en": "Applicant"
  },
  "type": "object",
  "of": "NguoiXinQuocTich",
  "description": "Người xin và nhân thân.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "conChuaThanhNien": {
  "label": {
   "vi": "Con chưa thành niên cùng xin",
   "en": "Minor children"
  },
  "type": "array",
  "of": "ConCungXinQuocTich",
  "description": "Các con chưa thành niên đổi quốc tịch theo người xin.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 35"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
  }
 },
 "tenGoiVietNam": {
  "label": {
   "vi": "Tên gọi Việt Nam",
   "en": "Vietnamese name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Tên gọi Việt Nam mà người xin chọn. Từ 01/07/2025 có trường hợp được ghép tên khi giữ quốc tịch nước ngoài (theo trí nhớ).",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 19 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "thoiGianThuongTru": {
  "label": {
   "vi": "Thời gian thường trú tại VN",
   "en": "Time of permanent residence"
  },
  "type": "object",
  "of": "ThoiGianThuongTru",
  "description": "Thời gian thường trú tại Việt Nam tính đến lúc nộp hồ sơ; luật năm 2008 đòi ít nhất 5 năm.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 19 khoản 1 điểm d"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "trinhDoTiengViet": {
  "label": {
   "vi": "Giấy tờ chứng minh tiếng Việt",
   "en": "Proof of Vietnamese"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Giấy tờ chứng minh biết tiếng Việt đủ để hòa nhập.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 19 khoản 1 điểm c, Điều 20"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "dienMien": {
  "label": {
   "vi": "Diện miễn điều kiện",
   "en": "Ground of exemption"
  },
  "type": "string",
  "codeTable": "can-cu-quoc-tich",
  "description": "Diện được miễn điều kiện: một mã có đầu nhap- của bảng căn cứ quốc tịch; danh sách rộng hơn từ 01/07/2025. Mã nhap-du-dieu-kien nghĩa là không được miễn.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 19 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  },
  "example": "nhap-than-nhan"
 },
 "xinGiuQuocTichNuocNgoai": {
  "label": {
   "vi": "Xin giữ quốc tịch nước ngoài",
   "en": "Asks to keep the foreign nationality"
  },
  "type": "boolean",
  "description": "Có xin giữ quốc tịch nước ngoài không; giữ được là do Chủ tịch nước cho phép.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 19 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "giayThoiQuocTichNuocNgoai": {
  "label": {
   "vi": "Giấy thôi quốc tịch nước ngoài",
   "en": "Release from the foreign nationality"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Giấy tờ chứng minh đã thôi quốc tịch nước ngoài.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 19 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
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
}, "required": ["sieuDuLieu","loaiViec","hoSo","nguoiXin"] };

const hoSoThoiQuocTichOverlays: Overlays = {
 "/nguoiXin/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người xin",
   "en": "Full name of the applicant"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/gioiTinh": {
  "label": {
   "vi": "Giới tính người xin",
   "en": "Sex of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người xin",
   "en": "Date of birth of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/quocTich": {
  "label": {
   "vi": "Quốc tịch người xin",
   "en": "Nationality of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú người xin",
   "en": "Kind of residence of the applicant"
  },
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiXin/nguoi/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú người xin",
   "en": "Address of residence of the applicant"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân người xin",
   "en": "Personal identification number of the applicant"
  },
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiXin/nguoi/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người xin",
   "en": "Identity papers of the applicant"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/noiSinh": {
  "label": {
   "vi": "Nơi sinh",
   "en": "Place of birth of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "secondary",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/conChuaThanhNien/*/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên của con",
   "en": "Full name of the child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/conChuaThanhNien/*/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh của con",
   "en": "Date of birth of the child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
};

export const hoSoThoiQuocTich: ObjectDescriptor = { "fields": {
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
 "loaiViec": {
  "label": {
   "vi": "Loại việc",
   "en": "Kind of matter"
  },
  "type": "string",
  "enum": [
   "thoi-quoc-tich"
  ],
  "description": "Hằng cho biết đây là loại hồ sơ nào.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 27"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "hoSo": {
  "label": {
   "vi": "Hồ sơ",
   "en": "File"
  },
  "type": "object",
  "of": "HoSoQuocTich",
  "description": "Mã, nơi thụ lý, giấy tờ, xác minh, kết quả.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiXin": {
  "label": {
   "vi": "Người xin",
   "en": "Applicant"
  },
  "type": "object",
  "of": "NguoiXinQuocTich",
  "description": "Người xin và nhân thân.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "conChuaThanhNien": {
  "label": {
   "vi": "Con chưa thành niên cùng xin",
   "en": "Minor children"
  },
  "type": "array",
  "of": "ConCungXinQuocTich",
  "description": "Các con chưa thành niên đổi quốc tịch theo người xin.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 35"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
  }
 },
 "quocTichDuKienNhap": {
  "label": {
   "vi": "Quốc tịch dự kiến nhập",
   "en": "Nationality to be acquired"
  },
  "type": "string",
  "codeTable": "quoc-gia",
  "description": "Quốc tịch nước ngoài mà người xin sẽ nhập.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 27 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  },
  "example": "DE"
 },
 "khongNoThue": {
  "label": {
   "vi": "Không nợ thuế",
   "en": "No tax debt"
  },
  "type": "boolean",
  "description": "Không đang nợ thuế hoặc nghĩa vụ tài sản; hỏi khi người xin cư trú trong nước.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 27 khoản 2 điểm a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "khongBiTruyCuuTNHS": {
  "label": {
   "vi": "Không bị truy cứu trách nhiệm hình sự, không đang chấp hành án",
   "en": "No criminal or judgment obstacle"
  },
  "type": "boolean",
  "description": "Không đang bị truy cứu trách nhiệm hình sự, không đang chấp hành bản án, quyết định hoặc biện pháp khác mà luật nêu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 27 khoản 2 điểm b đến điểm đ"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "laCanBoCongChucLLVT": {
  "label": {
   "vi": "Là cán bộ, công chức, lực lượng vũ trang",
   "en": "Official or member of the armed forces"
  },
  "type": "boolean",
  "description": "Đang là cán bộ, công chức hoặc phục vụ trong lực lượng vũ trang: đúng thì không được thôi.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 27 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
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
}, "required": ["sieuDuLieu","loaiViec","hoSo","nguoiXin"] };

const hoSoTroLaiQuocTichOverlays: Overlays = {
 "/nguoiXin/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người xin",
   "en": "Full name of the applicant"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/gioiTinh": {
  "label": {
   "vi": "Giới tính người xin",
   "en": "Sex of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người xin",
   "en": "Date of birth of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/quocTich": {
  "label": {
   "vi": "Quốc tịch người xin",
   "en": "Nationality of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú người xin",
   "en": "Kind of residence of the applicant"
  },
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiXin/nguoi/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú người xin",
   "en": "Address of residence of the applicant"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân người xin",
   "en": "Personal identification number of the applicant"
  },
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiXin/nguoi/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người xin",
   "en": "Identity papers of the applicant"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 20, 24, 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "/nguoiXin/nguoi/noiSinh": {
  "label": {
   "vi": "Nơi sinh",
   "en": "Place of birth of the applicant"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "secondary",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/conChuaThanhNien/*/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên của con",
   "en": "Full name of the child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/conChuaThanhNien/*/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh của con",
   "en": "Date of birth of the child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
};

export const hoSoTroLaiQuocTich: ObjectDescriptor = { "fields": {
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
 "loaiViec": {
  "label": {
   "vi": "Loại việc",
   "en": "Kind of matter"
  },
  "type": "string",
  "enum": [
   "tro-lai-quoc-tich"
  ],
  "description": "Hằng cho biết đây là loại hồ sơ nào.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "hoSo": {
  "label": {
   "vi": "Hồ sơ",
   "en": "File"
  },
  "type": "object",
  "of": "HoSoQuocTich",
  "description": "Mã, nơi thụ lý, giấy tờ, xác minh, kết quả.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiXin": {
  "label": {
   "vi": "Người xin",
   "en": "Applicant"
  },
  "type": "object",
  "of": "NguoiXinQuocTich",
  "description": "Người xin và nhân thân.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "conChuaThanhNien": {
  "label": {
   "vi": "Con chưa thành niên cùng xin",
   "en": "Minor children"
  },
  "type": "array",
  "of": "ConCungXinQuocTich",
  "description": "Các con chưa thành niên đổi quốc tịch theo người xin.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 35"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
  }
 },
 "lyDo": {
  "label": {
   "vi": "Trường hợp trở lại",
   "en": "Ground of restoration"
  },
  "type": "string",
  "codeTable": "can-cu-quoc-tich",
  "description": "Trường hợp được xin trở lại: một mã có đầu tro-lai- của bảng căn cứ quốc tịch. Sáu trường hợp của luật năm 2008; từ 01/07/2025 là tro-lai-da-mat-quoc-tich (nguồn thứ cấp).",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 23 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  },
  "example": "tro-lai-hoi-huong"
 },
 "giayToTungCoQuocTich": {
  "label": {
   "vi": "Giấy tờ chứng minh từng có quốc tịch VN",
   "en": "Proof of former nationality"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Giấy tờ chứng minh từng có quốc tịch Việt Nam; không cần khi khai thác được từ cơ sở dữ liệu hộ tịch, dân cư.",
  "personalData": "basic",
  "evidence": {
   "mark": "secondary",
   "source": "báo chí về Luật 79/2025/QH15 và NĐ 191/2025/NĐ-CP"
  }
 },
 "tenGoiVietNamTruocDay": {
  "label": {
   "vi": "Tên gọi Việt Nam trước đây",
   "en": "Former Vietnamese name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Tên gọi Việt Nam trước khi mất quốc tịch.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 23 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "ngayBiTuoc": {
  "label": {
   "vi": "Ngày bị tước quốc tịch",
   "en": "Date of deprivation"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày bị tước quốc tịch, nếu đã bị tước.",
  "example": "2015-04-01",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 23 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "xinGiuQuocTichNuocNgoai": {
  "label": {
   "vi": "Xin giữ quốc tịch nước ngoài",
   "en": "Asks to keep the foreign nationality"
  },
  "type": "boolean",
  "description": "Có xin giữ quốc tịch nước ngoài không; giữ được là do Chủ tịch nước cho phép.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 23 khoản 5"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
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
}, "required": ["sieuDuLieu","loaiViec","hoSo","nguoiXin"] };

export const nguoiTrongQuyetDinh: ObjectDescriptor = { "fields": {
 "nguoi": {
  "label": {
   "vi": "Nhân thân",
   "en": "Person"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Nhân thân ghi trong quyết định.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "theoChaMe": {
  "label": {
   "vi": "Con chưa thành niên theo cha mẹ",
   "en": "Follows a parent"
  },
  "type": "boolean",
  "description": "Đúng khi đây là con chưa thành niên đổi quốc tịch theo cha mẹ cùng quyết định.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "tenGoiVietNam": {
  "label": {
   "vi": "Tên gọi Việt Nam ghi trong quyết định",
   "en": "Vietnamese name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Tên gọi Việt Nam ghi trong quyết định cho nhập, cho trở lại.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 19 khoản 4, Điều 23 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "giuQuocTichNuocNgoai": {
  "label": {
   "vi": "Được giữ quốc tịch nước ngoài",
   "en": "Keeps the foreign nationality"
  },
  "type": "boolean",
  "description": "Chủ tịch nước có cho giữ quốc tịch nước ngoài không.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 19 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "quocTichSauQuyetDinh": {
  "label": {
   "vi": "Quốc tịch sau quyết định",
   "en": "Nationalities afterwards"
  },
  "type": "array",
  "codeTable": "quoc-gia",
  "description": "Các quốc tịch của người này sau khi quyết định có hiệu lực.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["nguoi"] };

export const giayToBiHuyGiaTri: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại giấy tờ",
   "en": "Kind of paper"
  },
  "type": "string",
  "codeTable": "loai-giay-to-tuy-than",
  "description": "Loại giấy tờ, ví dụ hộ chiếu, thẻ căn cước.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ho-chieu"
 },
 "so": {
  "label": {
   "vi": "Số giấy tờ",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số của giấy tờ.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "B0000001"
 }
} };

export const thongBaoHoTichQuocTich: ObjectDescriptor = { "fields": {
 "coQuan": {
  "label": {
   "vi": "Cơ quan đăng ký hộ tịch",
   "en": "Registrar"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đăng ký hộ tịch được thông báo.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngay": {
  "label": {
   "vi": "Ngày thông báo",
   "en": "Date of the notice"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày thông báo.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2024-06-25"
 }
} };

const quyetDinhQuocTichOverlays: Overlays = {
 "/danhSachNguoi/*/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên",
   "en": "Full name"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/danhSachNguoi/*/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh",
   "en": "Date of birth"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
};

export const quyetDinhQuocTich: ObjectDescriptor = { "fields": {
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
 "soQuyetDinh": {
  "label": {
   "vi": "Số quyết định",
   "en": "Decision number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số, ký hiệu của quyết định, chép như trên văn bản.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 38"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  },
  "example": "123/QĐ-CTN"
 },
 "ngayKy": {
  "label": {
   "vi": "Ngày ký",
   "en": "Date of signature"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày ký quyết định.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2024-06-20"
 },
 "ngayCoHieuLuc": {
  "label": {
   "vi": "Ngày có hiệu lực",
   "en": "Date of effect"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày quyết định có hiệu lực.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2024-06-20"
 },
 "loai": {
  "label": {
   "vi": "Loại",
   "en": "Kind of decision"
  },
  "type": "string",
  "codeTable": "loai-quyet-dinh-quoc-tich",
  "description": "Cho nhập, cho trở lại, cho thôi, tước, hay hủy quyết định.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 19, 23, 27, 31, 33"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển"
  },
  "example": "cho-thoi"
 },
 "danhSachNguoi": {
  "label": {
   "vi": "Danh sách người",
   "en": "Persons"
  },
  "type": "array",
  "of": "NguoiTrongQuyetDinh",
  "description": "Những người mà quyết định nêu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "canCuTuocHuy": {
  "label": {
   "vi": "Căn cứ tước, hủy",
   "en": "Ground of deprivation or annulment"
  },
  "type": "string",
  "codeTable": "can-cu-quoc-tich",
  "description": "Căn cứ tước (mã có đầu tuoc-) hoặc hủy quyết định (huy-cho-nhap).",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 31, Điều 33"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  },
  "example": "tuoc-cu-tru-nuoc-ngoai"
 },
 "quyetDinhBiHuy": {
  "label": {
   "vi": "Quyết định bị hủy",
   "en": "Decision annulled"
  },
  "type": "object",
  "of": "QuyetDinh",
  "description": "Quyết định cho nhập hoặc cho trở lại mà quyết định này hủy.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "huyGiaTriGiayTo": {
  "label": {
   "vi": "Hủy giá trị giấy tờ chứng minh quốc tịch",
   "en": "Papers declared void"
  },
  "type": "array",
  "of": "GiayToBiHuyGiaTri",
  "description": "Giấy tờ chứng minh quốc tịch bị hủy giá trị khi thôi, bị tước, bị hủy quyết định.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 16/2020/NĐ-CP",
    "article": "Điều 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "thongBaoHoTich": {
  "label": {
   "vi": "Thông báo ghi vào Sổ hộ tịch",
   "en": "Notice to the registrar"
  },
  "type": "object",
  "of": "ThongBaoHoTichQuocTich",
  "description": "Thông báo cho cơ quan đăng ký hộ tịch ghi vào Sổ hộ tịch; quyết định mới ký chưa có, và có khi chưa có sổ nào ở Việt Nam.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
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

const thongBaoQuocTichNuocNgoaiOverlays: Overlays = {
 "/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên công dân",
   "en": "Full name of the citizen"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh công dân",
   "en": "Date of birth of the citizen"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
};

export const thongBaoQuocTichNuocNgoai: ObjectDescriptor = { "fields": {
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
 "nguoi": {
  "label": {
   "vi": "Công dân Việt Nam có thêm quốc tịch nước ngoài",
   "en": "Citizen"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Công dân Việt Nam có thêm quốc tịch nước ngoài.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "quocTichNuocNgoai": {
  "label": {
   "vi": "Quốc tịch nước ngoài",
   "en": "Foreign nationality"
  },
  "type": "string",
  "codeTable": "quoc-gia",
  "description": "Quốc tịch nước ngoài mà công dân có thêm.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "US"
 },
 "ngayCo": {
  "label": {
   "vi": "Ngày có quốc tịch nước ngoài",
   "en": "Date acquired"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày có quốc tịch nước ngoài; giấy tờ nước ngoài có thể chỉ ghi năm.",
  "example": "2020-08-15",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "ngayThongBao": {
  "label": {
   "vi": "Ngày thông báo",
   "en": "Date of the notice"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày thông báo với cơ quan Việt Nam; là ngày của bản ghi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2024-11-11"
 },
 "lyDo": {
  "label": {
   "vi": "Lý do",
   "en": "Reason"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Vì sao có quốc tịch nước ngoài: do sinh ra, nhập quốc tịch, được nhận làm con nuôi.",
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "Nhập quốc tịch theo chồng"
 },
 "maKhaiSinh": {
  "label": {
   "vi": "Ghi chú vào khai sinh",
   "en": "Birth record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Bản ghi khai sinh được ghi chú.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "ks-00004-2024-000123"
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
}, "required": ["sieuDuLieu","nguoi"] };

/** Đăng ký để được xác định có quốc tịch Việt Nam. */
export const dangKyXacDinhQuocTichDescriptor: RecordDescriptor = {
 "id": "quoc-tich/dang-ky-xac-dinh",
 "version": "1.0",
 "title": "DangKyXacDinhQuocTich",
 "label": {
  "vi": "Đăng ký để được xác định có quốc tịch Việt Nam",
  "en": "Registration to determine nationality"
 },
 "eventDate": "/ngayXacDinh",
 "keys": [
  "/coQuanDaiDien/maDinhDanh",
  "/soTrichLuc"
 ],
 "root": "DangKyXacDinhQuocTich",
 "overlays": dangKyXacDinhQuocTichOverlays,
 "rules": { "QT-D29": ruleQTD29, "QT-D30": ruleQTD30, "QT-D31": ruleQTD31, "QT-D32": ruleQTD32, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { DangKyXacDinhQuocTich: dangKyXacDinhQuocTich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Giấy xác nhận về quốc tịch. */
export const giayXacNhanQuocTichDescriptor: RecordDescriptor = {
 "id": "quoc-tich/giay-xac-nhan",
 "version": "1.0",
 "title": "GiayXacNhanQuocTich",
 "label": {
  "vi": "Giấy xác nhận về quốc tịch",
  "en": "Certificate on nationality"
 },
 "eventDate": "/ngayCap",
 "keys": [
  "/coQuanCap/maDinhDanh",
  "/soVaoSo",
  "/ngayCap"
 ],
 "root": "GiayXacNhanQuocTich",
 "overlays": giayXacNhanQuocTichOverlays,
 "rules": { "QT-06": ruleQT06, "QT-06b": ruleQT06b, "QT-D26": ruleQTD26, "QT-D37": ruleQTD37, "QT-D27": ruleQTD27, "QT-D28": ruleQTD28, "QT-D28b": ruleQTD28b, "QT-06c": ruleQT06c, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { GiayXacNhanQuocTich: giayXacNhanQuocTich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, TraCuuMatQuocTich: traCuuMatQuocTich, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Hồ sơ xin nhập quốc tịch Việt Nam. */
export const hoSoNhapQuocTichDescriptor: RecordDescriptor = {
 "id": "quoc-tich/ho-so-nhap",
 "version": "1.0",
 "title": "HoSoNhapQuocTich",
 "label": {
  "vi": "Hồ sơ xin nhập quốc tịch Việt Nam",
  "en": "Application for naturalisation"
 },
 "eventDate": "/hoSo/ngayThuLy",
 "keys": [
  "/hoSo/coQuanThuLy/maDinhDanh",
  "/hoSo/maHoSo",
  "/hoSo/ngayThuLy"
 ],
 "root": "HoSoNhapQuocTich",
 "overlays": hoSoNhapQuocTichOverlays,
 "rules": { "QT-D6": ruleQTD6, "QT-01": ruleQT01, "QT-01b": ruleQT01b, "QT-05": ruleQT05, "QT-D7": ruleQTD7, "QT-D7b": ruleQTD7b, "QT-D8": ruleQTD8, "QT-D9": ruleQTD9, "QT-D10": ruleQTD10, "QT-D11": ruleQTD11, "HT-09": ruleHT09, "QT-D4": ruleQTD4, "QT-D5": ruleQTD5, "QT-D1": ruleQTD1, "QT-D2": ruleQTD2, "QT-D3": ruleQTD3, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { HoSoNhapQuocTich: hoSoNhapQuocTich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, HoSoQuocTich: hoSoQuocTich, ThanhPhanHoSoQuocTich: thanhPhanHoSoQuocTich, XacMinhQuocTich: xacMinhQuocTich, NguoiXinQuocTich: nguoiXinQuocTich, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ConCungXinQuocTich: conCungXinQuocTich, ThoiGianThuongTru: thoiGianThuongTru, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Hồ sơ xin thôi quốc tịch Việt Nam. */
export const hoSoThoiQuocTichDescriptor: RecordDescriptor = {
 "id": "quoc-tich/ho-so-thoi",
 "version": "1.0",
 "title": "HoSoThoiQuocTich",
 "label": {
  "vi": "Hồ sơ xin thôi quốc tịch Việt Nam",
  "en": "Application for release from nationality"
 },
 "eventDate": "/hoSo/ngayThuLy",
 "keys": [
  "/hoSo/coQuanThuLy/maDinhDanh",
  "/hoSo/maHoSo",
  "/hoSo/ngayThuLy"
 ],
 "root": "HoSoThoiQuocTich",
 "overlays": hoSoThoiQuocTichOverlays,
 "rules": { "QT-D6": ruleQTD6, "QT-01": ruleQT01, "QT-01b": ruleQT01b, "QT-02": ruleQT02, "QT-02b": ruleQT02b, "QT-02c": ruleQT02c, "QT-02d": ruleQT02d, "QT-02e": ruleQT02e, "QT-02f": ruleQT02f, "QT-D15": ruleQTD15, "QT-D16": ruleQTD16, "HT-09": ruleHT09, "QT-D4": ruleQTD4, "QT-D5": ruleQTD5, "QT-D1": ruleQTD1, "QT-D2": ruleQTD2, "QT-D3": ruleQTD3, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { HoSoThoiQuocTich: hoSoThoiQuocTich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, HoSoQuocTich: hoSoQuocTich, ThanhPhanHoSoQuocTich: thanhPhanHoSoQuocTich, XacMinhQuocTich: xacMinhQuocTich, NguoiXinQuocTich: nguoiXinQuocTich, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ConCungXinQuocTich: conCungXinQuocTich, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Hồ sơ xin trở lại quốc tịch Việt Nam. */
export const hoSoTroLaiQuocTichDescriptor: RecordDescriptor = {
 "id": "quoc-tich/ho-so-tro-lai",
 "version": "1.0",
 "title": "HoSoTroLaiQuocTich",
 "label": {
  "vi": "Hồ sơ xin trở lại quốc tịch Việt Nam",
  "en": "Application for restoration of nationality"
 },
 "eventDate": "/hoSo/ngayThuLy",
 "keys": [
  "/hoSo/coQuanThuLy/maDinhDanh",
  "/hoSo/maHoSo",
  "/hoSo/ngayThuLy"
 ],
 "root": "HoSoTroLaiQuocTich",
 "overlays": hoSoTroLaiQuocTichOverlays,
 "rules": { "QT-D6": ruleQTD6, "QT-01": ruleQT01, "QT-01b": ruleQT01b, "QT-03": ruleQT03, "QT-03b": ruleQT03b, "QT-D12": ruleQTD12, "QT-D13": ruleQTD13, "QT-D14": ruleQTD14, "HT-09": ruleHT09, "QT-D4": ruleQTD4, "QT-D5": ruleQTD5, "QT-D1": ruleQTD1, "QT-D2": ruleQTD2, "QT-D3": ruleQTD3, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { HoSoTroLaiQuocTich: hoSoTroLaiQuocTich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, HoSoQuocTich: hoSoQuocTich, ThanhPhanHoSoQuocTich: thanhPhanHoSoQuocTich, XacMinhQuocTich: xacMinhQuocTich, NguoiXinQuocTich: nguoiXinQuocTich, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ConCungXinQuocTich: conCungXinQuocTich, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Quyết định về quốc tịch. */
export const quyetDinhQuocTichDescriptor: RecordDescriptor = {
 "id": "quoc-tich/quyet-dinh",
 "version": "1.0",
 "title": "QuyetDinhQuocTich",
 "label": {
  "vi": "Quyết định về quốc tịch",
  "en": "Decision on nationality"
 },
 "eventDate": "/ngayKy",
 "keys": [
  "/soQuyetDinh",
  "/ngayKy"
 ],
 "root": "QuyetDinhQuocTich",
 "overlays": quyetDinhQuocTichOverlays,
 "rules": { "QT-04": ruleQT04, "QT-04b": ruleQT04b, "QT-05": ruleQT05QuyetDinh, "QT-07": ruleQT07, "QT-07b": ruleQT07b, "QT-D17": ruleQTD17, "QT-D18": ruleQTD18, "QT-D18b": ruleQTD18b, "QT-D19": ruleQTD19, "QT-D20": ruleQTD20, "QT-D21": ruleQTD21, "QT-D22": ruleQTD22, "QT-D23": ruleQTD23, "QT-D24": ruleQTD24, "QT-D25": ruleQTD25, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "QD-01": ruleQD01, "QD-02": ruleQD02 },
 "defs": { QuyetDinhQuocTich: quyetDinhQuocTich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, NguoiTrongQuyetDinh: nguoiTrongQuyetDinh, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, GiayToBiHuyGiaTri: giayToBiHuyGiaTri, ThongBaoHoTichQuocTich: thongBaoHoTichQuocTich, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Thông báo có quốc tịch nước ngoài. */
export const thongBaoQuocTichNuocNgoaiDescriptor: RecordDescriptor = {
 "id": "quoc-tich/thong-bao-quoc-tich-nuoc-ngoai",
 "version": "1.0",
 "title": "ThongBaoQuocTichNuocNgoai",
 "label": {
  "vi": "Thông báo có quốc tịch nước ngoài",
  "en": "Notice of a foreign nationality"
 },
 "eventDate": "/ngayThongBao",
 "keys": [
  "/nguoi/soDinhDanhCaNhan",
  "/quocTichNuocNgoai"
 ],
 "root": "ThongBaoQuocTichNuocNgoai",
 "overlays": thongBaoQuocTichNuocNgoaiOverlays,
 "rules": { "QT-D33": ruleQTD33, "QT-D34": ruleQTD34, "QT-D35": ruleQTD35, "QT-D36": ruleQTD36, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { ThongBaoQuocTichNuocNgoai: thongBaoQuocTichNuocNgoai, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
