// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleCTD19: RuleText = {
 "id": "CT-D19",
 "path": "/ngayCap",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bản sao được cấp trước khi có bản chính.",
  "en": "The copy was issued before the original."
 },
 "fix": {
  "vi": "Kiểm tra ngày cấp bản sao và ngày của bản chính.",
  "en": "Check the date of the copy and of the original."
 },
 "example": {
  "wrong": "/banChinhDaCap/ngayBanHanh: \"2025\"",
  "right": "/banChinhDaCap/ngayBanHanh: \"2005-07-01\""
 },
 "cel": "notAfter(this.banChinhDaCap.ngayBanHanh, this.ngayCap)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCTD20: RuleText = {
 "id": "CT-D20",
 "path": "/ngayCap",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày cấp bản sao ở sau ngày hôm nay.",
  "en": "The date of issue is in the future."
 },
 "fix": {
  "vi": "Ghi lại ngày cấp, ví dụ 2024-09-10.",
  "en": "Write the date again, for example 2024-09-10."
 },
 "example": {
  "wrong": "/ngayCap: \"2030-01-01\"",
  "right": "/ngayCap: \"2024-09-10\""
 },
 "cel": "notAfter(this.ngayCap, today)",
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

const ruleCT01: RuleText = {
 "id": "CT-01",
 "path": "/chungThuc/soChungThuc/soThuTu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Số chứng thực trong năm bị hở hoặc trùng.",
  "en": "The certification numbers of the year have a gap or a repeat."
 },
 "cause": {
  "vi": "Số chạy từ 01 mỗi năm cho từng loại sổ, liên tục qua các quyển. Chỉ là cảnh báo: tệp có thể chưa đủ bản ghi của năm.",
  "en": "Numbers run from 01 each year for each kind of book, on through the books. Only a warning: the file may not hold the whole year."
 },
 "fix": {
  "vi": "So với sổ: thêm bản ghi còn thiếu, hoặc sửa số. Tệp chỉ có một phần của năm thì bỏ qua.",
  "en": "Compare with the book: add the missing record or correct the number. Ignore this when the file holds only part of the year."
 },
 "dataset": {
  "keys": [
   [
    "this.chungThuc.coQuan.maDinhDanh",
    "this.chungThuc.soChungThuc.kyHieu",
    "this.chungThuc.soChungThuc.nam"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"]))",
  "sequence": "this.chungThuc.soChungThuc.soThuTu"
 },
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 13 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
 }
};

const ruleCT02: RuleText = {
 "id": "CT-02",
 "path": "/chungThuc/soChungThuc/soThuTu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai việc chứng thực mang cùng một số của cùng nơi, cùng năm, cùng loại sổ.",
  "en": "Two acts of certification bear the same number of the same body, year and kind of book."
 },
 "cause": {
  "vi": "Số thứ tự không lặp lại trong năm; Thông tư 01/2020/TT-BTP Điều 4: mỗi loại giấy tờ, mỗi việc một số. Là lỗi với bản ghi từ 09/01/2025 đến trước 01/11/2025; từ ngày ấy Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025) sửa nghị định này, mới đọc một phần, nên chỉ cảnh báo.",
  "en": "A number is not used twice in a year; Circular 01/2020/TT-BTP Article 4: one number for each kind of paper or matter. An error for records from 2025-01-09 until before 2025-11-01; from that day Decree 280/2025/NĐ-CP (in force 2025-11-01) amended this decree and was read in part only, so this is only a warning."
 },
 "fix": {
  "vi": "So với sổ: bản nhập trùng thì hủy, nhầm số thì sửa. Mỗi loại giấy tờ hoặc mỗi việc một số.",
  "en": "Compare with the book: withdraw the duplicate or correct the number. Each kind of paper, or each matter, has its own number."
 },
 "dataset": {
  "keys": [
   [
    "this.chungThuc.coQuan.maDinhDanh",
    "this.chungThuc.soChungThuc.kyHieu",
    "this.chungThuc.soChungThuc.nam",
    "this.chungThuc.soChungThuc.soThuTu"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"]))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 13 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển đã có phần sửa của Nghị định 07/2025/NĐ-CP; áp dụng từ 09/01/2025 (ngày phần sửa ấy có hiệu lực) đến trước 01/11/2025"
 }
};

const ruleCT02b: RuleText = {
 "id": "CT-02b",
 "path": "/chungThuc/soChungThuc/soThuTu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai việc chứng thực mang cùng một số của cùng nơi, cùng năm, cùng loại sổ.",
  "en": "Two acts of certification bear the same number of the same body, year and kind of book."
 },
 "cause": {
  "vi": "Theo quy định trước 01/11/2025; Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025) sửa nghị định này, mới đọc một phần, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-11-01; Decree 280/2025/NĐ-CP (in force 2025-11-01) amended this decree and was read in part only, so this is only a warning."
 },
 "fix": {
  "vi": "So với sổ: bản nhập trùng thì hủy, nhầm số thì sửa. Mỗi loại giấy tờ hoặc mỗi việc một số.",
  "en": "Compare with the book: withdraw the duplicate or correct the number. Each kind of paper, or each matter, has its own number."
 },
 "dataset": {
  "keys": [
   [
    "this.chungThuc.coQuan.maDinhDanh",
    "this.chungThuc.soChungThuc.kyHieu",
    "this.chungThuc.soChungThuc.nam",
    "this.chungThuc.soChungThuc.soThuTu"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"]))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleCTD4: RuleText = {
 "id": "CT-D4",
 "path": "/chungThuc/soChungThuc/kyHieu",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số chứng thực của sổ khác, trong khi đây là việc chứng thực bản sao.",
  "en": "The number is of another book, while this belongs to the book of copies."
 },
 "fix": {
  "vi": "Ghi kyHieu là ban-sao, hoặc chuyển bản ghi sang loại việc đúng.",
  "en": "Set kyHieu to ban-sao, or move the record to its right kind."
 },
 "example": {
  "wrong": "/chungThuc/soChungThuc/kyHieu: \"chu-ky-diem-chi\"",
  "right": "/chungThuc/soChungThuc/kyHieu: \"ban-sao\""
 },
 "cel": "this.chungThuc.soChungThuc.kyHieu == \"ban-sao\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCT03: RuleText = {
 "id": "CT-03",
 "path": "/banChinh/khongThuocTruongHopCam",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chứng thực bản sao của bản chính thuộc trường hợp không được sao.",
  "en": "A copy was certified of an original that may not be copied."
 },
 "cause": {
  "vi": "Sáu trường hợp bản chính không được dùng làm cơ sở chứng thực bản sao. Là lỗi với bản ghi từ 09/01/2025 đến trước 01/11/2025; từ ngày ấy Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025) sửa nghị định này, mới đọc một phần, nên chỉ cảnh báo.",
  "en": "In six cases an original may not be the basis of a certified copy. An error for records from 2025-01-09 until before 2025-11-01; from that day Decree 280/2025/NĐ-CP (in force 2025-11-01) amended this decree and was read in part only, so this is only a warning."
 },
 "fix": {
  "vi": "Không chứng thực bản sao này; nếu ghi nhầm, sửa khongThuocTruongHopCam thành true.",
  "en": "Do not certify this copy; if it was entered by mistake, set khongThuocTruongHopCam to true."
 },
 "example": {
  "wrong": "/sieuDuLieu/maBanGhi: \"ctbs-2024-000001\"; /banChinh/khongThuocTruongHopCam: false",
  "right": "/sieuDuLieu/maBanGhi: \"ctbs-2024-000001-g\"; /banChinh/khongThuocTruongHopCam: true"
 },
 "cel": "this.banChinh.khongThuocTruongHopCam",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 22"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển đã có phần sửa của Nghị định 07/2025/NĐ-CP; áp dụng từ 09/01/2025 (ngày phần sửa ấy có hiệu lực) đến trước 01/11/2025"
 }
};

const ruleCT03b: RuleText = {
 "id": "CT-03b",
 "path": "/banChinh/khongThuocTruongHopCam",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chứng thực bản sao của bản chính thuộc trường hợp không được sao.",
  "en": "A copy was certified of an original that may not be copied."
 },
 "cause": {
  "vi": "Theo quy định trước 01/11/2025; Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025) sửa nghị định này, mới đọc một phần, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-11-01; Decree 280/2025/NĐ-CP (in force 2025-11-01) amended this decree and was read in part only, so this is only a warning."
 },
 "fix": {
  "vi": "Không chứng thực bản sao này; nếu ghi nhầm, sửa khongThuocTruongHopCam thành true.",
  "en": "Do not certify this copy; if it was entered by mistake, set khongThuocTruongHopCam to true."
 },
 "example": {
  "wrong": "/banChinh/khongThuocTruongHopCam: false",
  "right": "/banChinh/khongThuocTruongHopCam: true"
 },
 "cel": "this.banChinh.khongThuocTruongHopCam",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleCT03c: RuleText = {
 "id": "CT-03c",
 "path": "/banChinh/hopPhapHoaLanhSu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giấy tờ nước ngoài chưa hợp pháp hóa lãnh sự và không được miễn.",
  "en": "A foreign paper is neither legalised nor exempt."
 },
 "cause": {
  "vi": "Giấy tờ nước ngoài phải được hợp pháp hóa lãnh sự trước khi chứng thực bản sao, trừ khi được miễn. Là lỗi với bản ghi từ 09/01/2025 đến trước 01/11/2025; từ ngày ấy Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025) sửa nghị định này, mới đọc một phần, nên chỉ cảnh báo.",
  "en": "A foreign paper is legalised before a copy is certified, unless exempt. An error for records from 2025-01-09 until before 2025-11-01; from that day Decree 280/2025/NĐ-CP (in force 2025-11-01) amended this decree and was read in part only, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi da khi đã hợp pháp hóa, mien khi được miễn (hộ chiếu, thẻ, bằng cấp…).",
  "en": "Set da when it is legalised, mien when exempt (passport, card, degree …)."
 },
 "example": {
  "wrong": "/sieuDuLieu/maBanGhi: \"ctbs-2024-000001\"; /banChinh/loai: \"co-quan-nuoc-ngoai-cap\"",
  "right": "/sieuDuLieu/maBanGhi: \"ctbs-2024-000001-g\"; /banChinh/loai: \"co-quan-viet-nam-cap\""
 },
 "cel": "this.banChinh.loai != \"co-quan-nuoc-ngoai-cap\" || (has(this.banChinh.hopPhapHoaLanhSu) && this.banChinh.hopPhapHoaLanhSu in [\"da\", \"mien\"])",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 20, Điều 22 khoản 5"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển đã có phần sửa của Nghị định 07/2025/NĐ-CP; áp dụng từ 09/01/2025 (ngày phần sửa ấy có hiệu lực) đến trước 01/11/2025"
 }
};

const ruleCT03d: RuleText = {
 "id": "CT-03d",
 "path": "/banChinh/hopPhapHoaLanhSu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giấy tờ nước ngoài chưa hợp pháp hóa lãnh sự và không được miễn.",
  "en": "A foreign paper is neither legalised nor exempt."
 },
 "cause": {
  "vi": "Theo quy định trước 01/11/2025; Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025) sửa nghị định này, mới đọc một phần, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-11-01; Decree 280/2025/NĐ-CP (in force 2025-11-01) amended this decree and was read in part only, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi da khi đã hợp pháp hóa, mien khi được miễn (hộ chiếu, thẻ, bằng cấp…).",
  "en": "Set da when it is legalised, mien when exempt (passport, card, degree …)."
 },
 "example": {
  "wrong": "/banChinh/hopPhapHoaLanhSu: \"chua\"",
  "right": "/banChinh/hopPhapHoaLanhSu: \"mien\""
 },
 "cel": "this.banChinh.loai != \"co-quan-nuoc-ngoai-cap\" || (has(this.banChinh.hopPhapHoaLanhSu) && this.banChinh.hopPhapHoaLanhSu in [\"da\", \"mien\"])",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleCT07: RuleText = {
 "id": "CT-07",
 "path": "/coQuan/cap",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cơ quan chứng thực ở cấp huyện, nhưng ngày chứng thực từ 01/07/2025 trở đi, khi không còn cấp huyện và Phòng Tư pháp.",
  "en": "The certifying body is at district level, but the date is on or after 2025-07-01, when districts and their justice offices no longer existed."
 },
 "fix": {
  "vi": "Ghi cơ quan cấp xã đã chứng thực (cap = xa), hoặc sửa ngày nếu việc này trước 01/07/2025.",
  "en": "Name the commune body (cap = xa), or correct the date if this was before 2025-07-01."
 },
 "example": {
  "wrong": "/chungThuc/coQuan/cap: \"huyen-lich-su\"",
  "right": "/chungThuc/coQuan/cap: \"xa\""
 },
 "cel": "communeBodyExisted(this.coQuan.cap, this.ngayChungThuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp, cấp huyện không còn từ 01/07/2025"
 }
};

const ruleCTD1: RuleText = {
 "id": "CT-D1",
 "path": "/ngayChungThuc",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày chứng thực ở sau ngày hôm nay.",
  "en": "The date of certification is in the future."
 },
 "fix": {
  "vi": "Ghi lại ngày theo lời chứng, ví dụ 2024-05-20.",
  "en": "Write the date as in the certification, for example 2024-05-20."
 },
 "example": {
  "wrong": "/chungThuc/ngayChungThuc: \"2027\"",
  "right": "/chungThuc/ngayChungThuc: \"2026-05-20\""
 },
 "cel": "notAfter(this.ngayChungThuc, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCTD2: RuleText = {
 "id": "CT-D2",
 "path": "/noiNgoaiTruSo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Chứng thực ngoài trụ sở nhưng thiếu nơi hoặc giờ.",
  "en": "Certified outside the office, but the place or the time is missing."
 },
 "fix": {
  "vi": "Ghi noiNgoaiTruSo và gioChungThuc theo lời chứng.",
  "en": "Give noiNgoaiTruSo and gioChungThuc after the certification."
 },
 "example": {
  "wrong": "/chungThuc/noiNgoaiTruSo: —",
  "right": "/chungThuc/noiNgoaiTruSo: \"Bệnh viện Ví Dụ\""
 },
 "cel": "this.diaDiem != \"ngoai-tru-so\" || (has(this.noiNgoaiTruSo) && has(this.gioChungThuc))",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 10"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
 }
};

const ruleCTD3: RuleText = {
 "id": "CT-D3",
 "path": "/nguoiYeuCau",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Có người yêu cầu không có giấy tờ tùy thân cũng không có số định danh cá nhân.",
  "en": "A requester has neither an identity paper nor a personal number."
 },
 "fix": {
  "vi": "Ghi giấy tờ đã xuất trình, hoặc soDinhDanhCaNhan.",
  "en": "Give the paper presented, or soDinhDanhCaNhan."
 },
 "example": {
  "wrong": "/chungThuc/nguoiYeuCau/0/soDinhDanhCaNhan: —",
  "right": "/chungThuc/nguoiYeuCau/0/soDinhDanhCaNhan: \"001085000123\""
 },
 "cel": "this.nguoiYeuCau.all(n, has(n.giayToTuyThan) || has(n.soDinhDanhCaNhan))",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 8, Điều 24"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
 }
};

const ruleCTD6: RuleText = {
 "id": "CT-D6",
 "path": "/chungThuc/soChungThuc/kyHieu",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số chứng thực của sổ khác, trong khi đây là việc chứng thực chữ ký người dịch.",
  "en": "The number is of another book, while this belongs to the book of translators' signatures."
 },
 "fix": {
  "vi": "Ghi kyHieu là chu-ky-nguoi-dich, hoặc chuyển bản ghi sang loại việc đúng.",
  "en": "Set kyHieu to chu-ky-nguoi-dich, or move the record to its right kind."
 },
 "example": {
  "wrong": "/chungThuc/soChungThuc/kyHieu: \"chu-ky-diem-chi\"",
  "right": "/chungThuc/soChungThuc/kyHieu: \"chu-ky-nguoi-dich\""
 },
 "cel": "this.chungThuc.soChungThuc.kyHieu == \"chu-ky-nguoi-dich\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCT06: RuleText = {
 "id": "CT-06",
 "path": "/nguoiDich/chuKyMau",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cộng tác viên dịch thuật chưa đăng ký chữ ký mẫu.",
  "en": "The collaborator has not registered a specimen signature."
 },
 "fix": {
  "vi": "Đăng ký chữ ký mẫu rồi ghi chuKyMau là true.",
  "en": "Register the specimen signature and set chuKyMau to true."
 },
 "example": {
  "wrong": "/nguoiDich/laCongTacVien: true",
  "right": "/nguoiDich/laCongTacVien: false"
 },
 "cel": "!this.nguoiDich.laCongTacVien || (has(this.nguoiDich.chuKyMau) && this.nguoiDich.chuKyMau)",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 31"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025), phần đã đọc"
 }
};

const ruleCT06b: RuleText = {
 "id": "CT-06b",
 "path": "/nguoiDich/bangCap",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người dịch không phải cộng tác viên mà không có bằng cấp ngoại ngữ.",
  "en": "A translator who is not a collaborator has no language degree."
 },
 "fix": {
  "vi": "Ghi bằng cấp ngoại ngữ; ngôn ngữ không phổ biến thì ghi ngonNguKhongPhoBien là true.",
  "en": "Give the degree; for an uncommon language set ngonNguKhongPhoBien to true."
 },
 "example": {
  "wrong": "/nguoiDich/bangCap/loaiVanBan: —; /nguoiDich/bangCap/ngayBanHanh: —; /nguoiDich/bangCap/coQuanBanHanh/ten: —",
  "right": "/nguoiDich/bangCap/loaiVanBan: \"khac\"; /nguoiDich/bangCap/ngayBanHanh: \"2010-07-01\"; /nguoiDich/bangCap/coQuanBanHanh/ten: \"Trường Đại học Ví Dụ\""
 },
 "cel": "this.nguoiDich.laCongTacVien || has(this.nguoiDich.bangCap) || (has(this.nguoiDich.ngonNguKhongPhoBien) && this.nguoiDich.ngonNguKhongPhoBien)",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 31 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025), phần đã đọc"
 }
};

const ruleCT07b: RuleText = {
 "id": "CT-07b",
 "path": "/chungThuc/loaiCoQuan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Từ 01/11/2025 chữ ký người dịch do Ủy ban nhân dân cấp xã hoặc tổ chức hành nghề công chứng chứng thực.",
  "en": "Since 2025-11-01 translators' signatures are certified by the commune People's Committee or a notary organisation."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: thẩm quyền của cơ quan đại diện theo Điều 5 sau lần sửa này chưa đọc.",
  "en": "Only a warning: the power of missions under Article 5 after this amendment was not read."
 },
 "fix": {
  "vi": "Kiểm tra nơi chứng thực; bản ghi của cơ quan đại diện thì giữ nguyên.",
  "en": "Check the certifying body; keep the record of a mission abroad as it is."
 },
 "example": {
  "wrong": "/chungThuc/loaiCoQuan: \"co-quan-dai-dien\"",
  "right": "/chungThuc/loaiCoQuan: \"uy-ban-nhan-dan-cap-xa\""
 },
 "cel": "this.chungThuc.loaiCoQuan in [\"uy-ban-nhan-dan-cap-xa\", \"to-chuc-hanh-nghe-cong-chung\"]",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 28, Điều 31"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025), phần đã đọc"
 }
};

const ruleCTD9: RuleText = {
 "id": "CT-D9",
 "path": "/ngonNguDich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bản dịch không từ tiếng Việt cũng không sang tiếng Việt.",
  "en": "The translation is neither from nor into Vietnamese."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: phần sửa năm 2025 chưa đọc hết.",
  "en": "Only a warning: the 2025 amendment was not read in full."
 },
 "fix": {
  "vi": "Kiểm tra hai ngôn ngữ; một bên là vi.",
  "en": "Check both languages; one of them is vi."
 },
 "example": {
  "wrong": "/ngonNguDich: \"fr\"",
  "right": "/ngonNguDich: \"vi\""
 },
 "cel": "this.ngonNguNguon == \"vi\" || this.ngonNguDich == \"vi\"",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 5 khoản 1 điểm c"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
 }
};

const ruleCTD10: RuleText = {
 "id": "CT-D10",
 "path": "/ngonNguDich",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngôn ngữ nguồn và ngôn ngữ đích là một.",
  "en": "Source and target language are the same."
 },
 "fix": {
  "vi": "Sửa một trong hai ngôn ngữ.",
  "en": "Correct one of the two languages."
 },
 "example": {
  "wrong": "/ngonNguNguon: \"vi\"",
  "right": "/ngonNguNguon: \"en\""
 },
 "cel": "this.ngonNguNguon != this.ngonNguDich",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCTD5: RuleText = {
 "id": "CT-D5",
 "path": "/chungThuc/soChungThuc/kyHieu",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số chứng thực của sổ khác, trong khi đây là việc chứng thực chữ ký, điểm chỉ.",
  "en": "The number is of another book, while this belongs to the book of signatures."
 },
 "fix": {
  "vi": "Ghi kyHieu là chu-ky-diem-chi, hoặc chuyển bản ghi sang loại việc đúng.",
  "en": "Set kyHieu to chu-ky-diem-chi, or move the record to its right kind."
 },
 "example": {
  "wrong": "/chungThuc/soChungThuc/kyHieu: \"ban-sao\"",
  "right": "/chungThuc/soChungThuc/kyHieu: \"chu-ky-diem-chi\""
 },
 "cel": "this.chungThuc.soChungThuc.kyHieu == \"chu-ky-diem-chi\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCT04: RuleText = {
 "id": "CT-04",
 "path": "/vanBan/laUyQuyenHopLe",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giấy ủy quyền này không được chứng thực chữ ký mà phải chứng thực giao dịch.",
  "en": "This power of attorney may not be certified by its signature; it is a transaction."
 },
 "cause": {
  "vi": "Giấy ủy quyền chỉ được chứng thực chữ ký khi không thù lao, không bồi thường, không chuyển quyền tài sản. Là lỗi với bản ghi từ 09/01/2025 đến trước 01/11/2025; từ ngày ấy Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025) sửa nghị định này, mới đọc một phần, nên chỉ cảnh báo.",
  "en": "Only such powers of attorney are certified by their signature. An error for records from 2025-01-09 until before 2025-11-01; from that day Decree 280/2025/NĐ-CP (in force 2025-11-01) amended this decree and was read in part only, so this is only a warning."
 },
 "fix": {
  "vi": "Chỉ chứng thực chữ ký khi ủy quyền không thù lao, không bồi thường, không chuyển quyền tài sản; nếu không, lập bản ghi chứng thực giao dịch.",
  "en": "Certify the signature only if it is free, without compensation and moves no property; otherwise make a record of a transaction."
 },
 "example": {
  "wrong": "/sieuDuLieu/maBanGhi: \"ctck-2024-000001\"; /vanBan/laUyQuyenHopLe: false",
  "right": "/sieuDuLieu/maBanGhi: \"ctck-2024-000001-g\"; /vanBan/laUyQuyenHopLe: true"
 },
 "cel": "this.vanBan.loai != \"giay-uy-quyen\" || (has(this.vanBan.laUyQuyenHopLe) && this.vanBan.laUyQuyenHopLe)",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 24 khoản 4 điểm d"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển đã có phần sửa của Nghị định 07/2025/NĐ-CP; áp dụng từ 09/01/2025 (ngày phần sửa ấy có hiệu lực) đến trước 01/11/2025"
 }
};

const ruleCT04b: RuleText = {
 "id": "CT-04b",
 "path": "/vanBan/laUyQuyenHopLe",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giấy ủy quyền này không được chứng thực chữ ký mà phải chứng thực giao dịch.",
  "en": "This power of attorney may not be certified by its signature; it is a transaction."
 },
 "cause": {
  "vi": "Theo quy định trước 01/11/2025; Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025) sửa nghị định này, mới đọc một phần, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-11-01; Decree 280/2025/NĐ-CP (in force 2025-11-01) amended this decree and was read in part only, so this is only a warning."
 },
 "fix": {
  "vi": "Chỉ chứng thực chữ ký khi ủy quyền không thù lao, không bồi thường, không chuyển quyền tài sản; nếu không, lập bản ghi chứng thực giao dịch.",
  "en": "Certify the signature only if it is free, without compensation and moves no property; otherwise make a record of a transaction."
 },
 "example": {
  "wrong": "/vanBan/ten: \"Giấy ủy quyền\"; /vanBan/loai: \"giay-uy-quyen\"",
  "right": "/vanBan/ten: \"Sơ yếu lý lịch\"; /vanBan/loai: \"to-khai-ly-lich\""
 },
 "cel": "this.vanBan.loai != \"giay-uy-quyen\" || (has(this.vanBan.laUyQuyenHopLe) && this.vanBan.laUyQuyenHopLe)",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleCTD8: RuleText = {
 "id": "CT-D8",
 "path": "/luuTruDen",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thời hạn lưu trữ ngắn hơn 2 năm kể từ ngày chứng thực.",
  "en": "The file is kept for less than two years after certification."
 },
 "fix": {
  "vi": "Ghi luuTruDen từ ngày chứng thực cộng 2 năm trở đi.",
  "en": "Set luuTruDen to two years after certification or later."
 },
 "example": {
  "wrong": "/sieuDuLieu/maBanGhi: \"ctck-2024-000001\"; /luuTruDen: \"2027-05-19\"",
  "right": "/sieuDuLieu/maBanGhi: \"ctck-2024-000001-g\"; /luuTruDen: \"2027-05-20\""
 },
 "cel": "yearsApartAtLeast(this.chungThuc.ngayChungThuc, this.luuTruDen, 2)",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 14 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển đã có phần sửa của Nghị định 07/2025/NĐ-CP; áp dụng từ 09/01/2025 (ngày phần sửa ấy có hiệu lực); Điều 14 đã đọc cả theo Nghị định 280/2025/NĐ-CP"
 }
};

const ruleCTD7: RuleText = {
 "id": "CT-D7",
 "path": "/chungThuc/soChungThuc/kyHieu",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số chứng thực của sổ khác, trong khi đây là việc chứng thực hợp đồng, giao dịch.",
  "en": "The number is of another book, while this belongs to the book of contracts and transactions."
 },
 "fix": {
  "vi": "Ghi kyHieu là hop-dong-giao-dich, hoặc chuyển bản ghi sang loại việc đúng.",
  "en": "Set kyHieu to hop-dong-giao-dich, or move the record to its right kind."
 },
 "example": {
  "wrong": "/chungThuc/soChungThuc/kyHieu: \"ban-sao\"",
  "right": "/chungThuc/soChungThuc/kyHieu: \"hop-dong-giao-dich\""
 },
 "cel": "this.chungThuc.soChungThuc.kyHieu == \"hop-dong-giao-dich\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCT05: RuleText = {
 "id": "CT-05",
 "path": "/noiCoBatDongSan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giao dịch về đất, nhà ở được chứng thực tại xã khác với xã có đất, nhà.",
  "en": "A transaction on land or a house was certified in another commune than where it lies."
 },
 "cause": {
  "vi": "Đất, nhà ở được chứng thực tại Ủy ban nhân dân cấp xã nơi có đất, nhà. Là lỗi với bản ghi từ 09/01/2025 đến trước 01/11/2025; từ ngày ấy Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025) sửa nghị định này, mới đọc một phần, nên chỉ cảnh báo.",
  "en": "Land and houses are certified by the commune where they lie. An error for records from 2025-01-09 until before 2025-11-01; from that day Decree 280/2025/NĐ-CP (in force 2025-11-01) amended this decree and was read in part only, so this is only a warning."
 },
 "fix": {
  "vi": "Kiểm tra xã của cơ quan chứng thực (coQuan.diaBan.maXa) và của bất động sản.",
  "en": "Check the commune of the body (coQuan.diaBan.maXa) and of the property."
 },
 "example": {
  "wrong": "/sieuDuLieu/maBanGhi: \"ctgd-2024-000001\"; /noiCoBatDongSan/maXa: \"00004\"",
  "right": "/sieuDuLieu/maBanGhi: \"ctgd-2024-000001-g\"; /noiCoBatDongSan/maXa: \"00001\""
 },
 "cel": "!(this.loaiGiaoDich in [\"quyen-su-dung-dat\", \"nha-o\"]) || this.chungThuc.loaiCoQuan != \"uy-ban-nhan-dan-cap-xa\" || (has(this.chungThuc.coQuan.diaBan.boMaDvhc) && has(this.noiCoBatDongSan.boMaDvhc) && this.chungThuc.coQuan.diaBan.boMaDvhc != this.noiCoBatDongSan.boMaDvhc) || this.chungThuc.coQuan.diaBan.maXa == this.noiCoBatDongSan.maXa",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 5 khoản 6"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển đã có phần sửa của Nghị định 07/2025/NĐ-CP; áp dụng từ 09/01/2025 (ngày phần sửa ấy có hiệu lực) đến trước 01/11/2025"
 }
};

const ruleCT05b: RuleText = {
 "id": "CT-05b",
 "path": "/noiCoBatDongSan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giao dịch về đất, nhà ở được chứng thực tại xã khác với xã có đất, nhà.",
  "en": "A transaction on land or a house was certified in another commune than where it lies."
 },
 "cause": {
  "vi": "Theo quy định trước 01/11/2025; Nghị định 280/2025/NĐ-CP (hiệu lực 01/11/2025) sửa nghị định này, mới đọc một phần, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-11-01; Decree 280/2025/NĐ-CP (in force 2025-11-01) amended this decree and was read in part only, so this is only a warning."
 },
 "fix": {
  "vi": "Kiểm tra xã của cơ quan chứng thực (coQuan.diaBan.maXa) và của bất động sản.",
  "en": "Check the commune of the body (coQuan.diaBan.maXa) and of the property."
 },
 "example": {
  "wrong": "/noiCoBatDongSan/maXa: \"00008\"",
  "right": "/noiCoBatDongSan/maXa: \"00004\""
 },
 "cel": "!(this.loaiGiaoDich in [\"quyen-su-dung-dat\", \"nha-o\"]) || this.chungThuc.loaiCoQuan != \"uy-ban-nhan-dan-cap-xa\" || (has(this.chungThuc.coQuan.diaBan.boMaDvhc) && has(this.noiCoBatDongSan.boMaDvhc) && this.chungThuc.coQuan.diaBan.boMaDvhc != this.noiCoBatDongSan.boMaDvhc) || this.chungThuc.coQuan.diaBan.maXa == this.noiCoBatDongSan.maXa",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển trước khi sửa; văn bản sửa đổi chưa đọc"
 }
};

const ruleCTD11: RuleText = {
 "id": "CT-D11",
 "path": "/noiCoBatDongSan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Giao dịch về đất, nhà ở thiếu nơi có đất, nhà.",
  "en": "The place of the land or house is missing."
 },
 "fix": {
  "vi": "Ghi xã nơi có đất, nhà.",
  "en": "Give the commune where it lies."
 },
 "cel": "!(this.loaiGiaoDich in [\"quyen-su-dung-dat\", \"nha-o\"]) || has(this.noiCoBatDongSan)",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 5 khoản 6"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
 }
};

const ruleCTD12: RuleText = {
 "id": "CT-D12",
 "path": "/taiSan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Giao dịch về tài sản nhưng không nêu tài sản nào.",
  "en": "A transaction on property names no property."
 },
 "fix": {
  "vi": "Ghi ít nhất một tài sản.",
  "en": "Give at least one property."
 },
 "cel": "!(this.loaiGiaoDich in [\"dong-san\", \"quyen-su-dung-dat\", \"nha-o\"]) || size(this.taiSan) > 0",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleCTD13: RuleText = {
 "id": "CT-D13",
 "path": "/chungThuc/gioChungThuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Chứng thực giao dịch, di chúc thiếu giờ.",
  "en": "The time of certification of a transaction or will is missing."
 },
 "fix": {
  "vi": "Ghi giờ theo lời chứng, ví dụ 09:30.",
  "en": "Give the time after the certification, for example 09:30."
 },
 "example": {
  "wrong": "/chungThuc/gioChungThuc: —",
  "right": "/chungThuc/gioChungThuc: \"09:30\""
 },
 "cel": "has(this.chungThuc.gioChungThuc)",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleCTD14: RuleText = {
 "id": "CT-D14",
 "path": "/nguoiPhienDich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có bên không thông thạo tiếng Việt mà thiếu người phiên dịch.",
  "en": "A party does not master Vietnamese, but there is no interpreter."
 },
 "fix": {
  "vi": "Ghi người phiên dịch.",
  "en": "Give the interpreter."
 },
 "example": {
  "wrong": "/nguoiPhienDich/hoTen/dayDu: —",
  "right": "/nguoiPhienDich/hoTen/dayDu: \"Vũ Thị Ví Dụ\""
 },
 "cel": "!this.khongThongThaoTiengViet || has(this.nguoiPhienDich)",
 "legalBasis": [
  {
   "document": "Thông tư 01/2020/TT-BTP",
   "article": "Điều 22"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Thông tư 01/2020/TT-BTP, bản pháp điển"
 }
};

const ruleCTD15: RuleText = {
 "id": "CT-D15",
 "path": "/nguoiLamChung",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cần người làm chứng mà không đủ hai người.",
  "en": "Witnesses are needed, but there are fewer than two."
 },
 "fix": {
  "vi": "Ghi đủ hai người làm chứng.",
  "en": "Give two witnesses."
 },
 "example": {
  "wrong": "/nguoiLamChung/1/hoTen/dayDu: —",
  "right": "/nguoiLamChung/1/hoTen/dayDu: \"Người Ví Dụ B\""
 },
 "cel": "!this.canNguoiLamChung || size(this.nguoiLamChung) > 1",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP"
  },
  {
   "document": "Thông tư 01/2020/TT-BTP"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleCTD16: RuleText = {
 "id": "CT-D16",
 "path": "/giaoDichBiSuaDoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Sửa đổi, hủy bỏ giao dịch mà không nêu giao dịch đã chứng thực.",
  "en": "An amendment or cancellation does not name the certified transaction."
 },
 "fix": {
  "vi": "Ghi mã bản ghi của giao dịch gốc; giao dịch chỉ có trên giấy thì nêu trường này trong khongRo.",
  "en": "Give the id of the original; if it exists on paper only, list the field in khongRo."
 },
 "example": {
  "wrong": "/giaoDichBiSuaDoi: —",
  "right": "/giaoDichBiSuaDoi: \"ctgd-2024-000001\""
 },
 "cel": "!(this.loaiGiaoDich in [\"sua-doi-bo-sung\", \"huy-bo\"]) || has(this.giaoDichBiSuaDoi)",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 38"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
 }
};

const ruleCTD17: RuleText = {
 "id": "CT-D17",
 "path": "/luuTruDen",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thời hạn lưu trữ ngắn hơn 20 năm kể từ ngày chứng thực giao dịch.",
  "en": "The file of a transaction is kept for less than twenty years."
 },
 "fix": {
  "vi": "Ghi luuTruDen từ ngày chứng thực cộng 20 năm trở đi.",
  "en": "Set luuTruDen to twenty years after certification or later."
 },
 "example": {
  "wrong": "/sieuDuLieu/maBanGhi: \"ctgd-2024-000001\"; /luuTruDen: \"2045-05-19\"",
  "right": "/sieuDuLieu/maBanGhi: \"ctgd-2024-000001-g\"; /luuTruDen: \"2045-05-20\""
 },
 "cel": "yearsApartAtLeast(this.chungThuc.ngayChungThuc, this.luuTruDen, 20)",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 14 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển đã có phần sửa của Nghị định 07/2025/NĐ-CP; áp dụng từ 09/01/2025 (ngày phần sửa ấy có hiệu lực); Điều 14 đã đọc cả theo Nghị định 280/2025/NĐ-CP"
 }
};

const ruleCTD18: RuleText = {
 "id": "CT-D18",
 "path": "/giaoDichBiSuaDoi",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Việc sửa đổi, hủy bỏ có trước giao dịch bị sửa đổi, hủy bỏ.",
  "en": "The amendment or cancellation is earlier than the transaction it concerns."
 },
 "fix": {
  "vi": "Kiểm tra mã bản ghi và hai ngày chứng thực.",
  "en": "Check the id and both dates."
 },
 "dataset": {
  "keys": [
   [
    "this.giaoDichBiSuaDoi"
   ]
  ],
  "with": [
   {
    "record": "chung-thuc/giao-dich",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "notAfter(other.chungThuc.ngayChungThuc, this.chungThuc.ngayChungThuc)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
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

const ruleCTD21: RuleText = {
 "id": "CT-D21",
 "path": "/soCuoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Sổ đã khóa phải có cả ngày khóa và số cuối; sổ chưa khóa không có cả hai.",
  "en": "A closed book has both a date of closing and a last number; an open book has neither."
 },
 "fix": {
  "vi": "Ghi đủ ngayKhoaSo và soCuoi, hoặc bỏ cả hai.",
  "en": "Give both ngayKhoaSo and soCuoi, or neither."
 },
 "example": {
  "wrong": "/soCuoi: —",
  "right": "/soCuoi: 800"
 },
 "cel": "has(this.ngayKhoaSo) == has(this.soCuoi)",
 "legalBasis": [
  {
   "document": "Nghị định 23/2015/NĐ-CP",
   "article": "Điều 13 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
 }
};

const ruleCTD22: RuleText = {
 "id": "CT-D22",
 "path": "/soCuoi",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số cuối nhỏ hơn số đầu.",
  "en": "The last number is smaller than the first."
 },
 "fix": {
  "vi": "Kiểm tra hai số trên sổ.",
  "en": "Check both numbers in the book."
 },
 "example": {
  "wrong": "/soDau: 801",
  "right": "/soDau: 1"
 },
 "cel": "this.soDau <= this.soCuoi",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCTD23: RuleText = {
 "id": "CT-D23",
 "path": "/ngayKhoaSo",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Sổ khóa trước khi mở.",
  "en": "The book was closed before it was opened."
 },
 "fix": {
  "vi": "Kiểm tra ngày mở và ngày khóa.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/ngayKhoaSo: \"2023-12-31\"",
  "right": "/ngayKhoaSo: \"2024-12-31\""
 },
 "cel": "notAfter(this.ngayMo, this.ngayKhoaSo)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCTD24: RuleText = {
 "id": "CT-D24",
 "path": "/soCuoi",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Có việc chứng thực ghi quyển này mà số nằm ngoài số đầu và số cuối của quyển.",
  "en": "An act of certification names this book, but its number is outside the book."
 },
 "fix": {
  "vi": "So với sổ: sửa quyển, sửa số, hoặc sửa số đầu, số cuối.",
  "en": "Compare with the book: correct the book, the number, or the first and last number."
 },
 "dataset": {
  "keys": [
   [
    "this.coQuan.maDinhDanh",
    "this.kyHieu",
    "this.nam",
    "this.quyenSo"
   ]
  ],
  "with": [
   {
    "record": "chung-thuc/ban-sao",
    "keys": [
     [
      "other.chungThuc.coQuan.maDinhDanh",
      "other.chungThuc.soChungThuc.kyHieu",
      "other.chungThuc.soChungThuc.nam",
      "other.chungThuc.soChungThuc.quyenSo"
     ]
    ],
    "where": "!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])"
   },
   {
    "record": "chung-thuc/chu-ky",
    "keys": [
     [
      "other.chungThuc.coQuan.maDinhDanh",
      "other.chungThuc.soChungThuc.kyHieu",
      "other.chungThuc.soChungThuc.nam",
      "other.chungThuc.soChungThuc.quyenSo"
     ]
    ],
    "where": "!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])"
   },
   {
    "record": "chung-thuc/chu-ky-nguoi-dich",
    "keys": [
     [
      "other.chungThuc.coQuan.maDinhDanh",
      "other.chungThuc.soChungThuc.kyHieu",
      "other.chungThuc.soChungThuc.nam",
      "other.chungThuc.soChungThuc.quyenSo"
     ]
    ],
    "where": "!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])"
   },
   {
    "record": "chung-thuc/giao-dich",
    "keys": [
     [
      "other.chungThuc.coQuan.maDinhDanh",
      "other.chungThuc.soChungThuc.kyHieu",
      "other.chungThuc.soChungThuc.nam",
      "other.chungThuc.soChungThuc.quyenSo"
     ]
    ],
    "where": "!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])"
   }
  ],
  "pair": "this.soDau <= other.chungThuc.soChungThuc.soThuTu && other.chungThuc.soChungThuc.soThuTu <= this.soCuoi"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCTD25: RuleText = {
 "id": "CT-D25",
 "path": "/quyenSo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai bản ghi cùng một quyển sổ.",
  "en": "Two records are of the same book."
 },
 "fix": {
  "vi": "Giữ bản đúng, hủy bản nhập trùng.",
  "en": "Keep the right one and withdraw the duplicate."
 },
 "dataset": {
  "keys": [
   [
    "this.coQuan.maDinhDanh",
    "this.kyHieu",
    "this.nam",
    "this.quyenSo"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"]))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

export const soGoc: ObjectDescriptor = { "fields": {
 "ten": {
  "label": {
   "vi": "Tên sổ",
   "en": "Name of the register"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên sổ gốc.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Sổ gốc cấp văn bằng"
 },
 "so": {
  "label": {
   "vi": "Số trong sổ",
   "en": "Entry number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số của bản chính trong sổ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "1234"
 },
 "quyen": {
  "label": {
   "vi": "Quyển",
   "en": "Volume"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Quyển số.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "03"
 },
 "nam": {
  "label": {
   "vi": "Năm",
   "en": "Year"
  },
  "type": "integer",
  "minimum": 1900,
  "maximum": 2200,
  "description": "Năm của sổ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const banSaoTuSoGocOverlays: Overlays = {
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 16"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 }
};

export const banSaoTuSoGoc: ObjectDescriptor = { "fields": {
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
 "coQuanLuuSoGoc": {
  "label": {
   "vi": "Cơ quan quản lý sổ gốc",
   "en": "Keeper of the register"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan, tổ chức đang quản lý sổ gốc, có quyền cấp bản sao.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 1, Điều 16 đến Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "soGoc": {
  "label": {
   "vi": "Sổ gốc",
   "en": "Master register"
  },
  "type": "object",
  "of": "SoGoc",
  "description": "Chỗ của bản chính trong sổ gốc.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 7"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "banChinhDaCap": {
  "label": {
   "vi": "Bản chính đã cấp",
   "en": "Original issued"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Bản chính đã cấp theo sổ gốc.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 7"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "Requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người được cấp bản chính, người đại diện, người thừa kế hoặc người khác có quyền yêu cầu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 16"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "soBanSao": {
  "label": {
   "vi": "Số bản sao",
   "en": "Copies"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 100000,
  "description": "Số bản sao đã cấp.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
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
  "description": "Ngày cấp bản sao.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2024-09-10"
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

export const soThuTuChungThuc: ObjectDescriptor = { "fields": {
 "soThuTu": {
  "label": {
   "vi": "Số thứ tự",
   "en": "Number"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 10000000,
  "description": "Số thứ tự trong năm, bắt đầu từ 1 vào đầu năm.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Quyển số ghi trên bìa sổ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "02/2024"
 },
 "nam": {
  "label": {
   "vi": "Năm",
   "en": "Year"
  },
  "type": "integer",
  "minimum": 1945,
  "maximum": 2200,
  "description": "Năm của số.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "kyHieu": {
  "label": {
   "vi": "Ký hiệu loại việc",
   "en": "Kind of book"
  },
  "type": "string",
  "codeTable": "ky-hieu-so-chung-thuc",
  "description": "Loại sổ; mã của chuẩn, không phải ký hiệu in trên mẫu (SCT/BS, SCT/CK,ĐC, SCT/CKND, SCT/HĐ,GD của mẫu năm 2015).",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "ban-sao"
 }
} };

export const viecChungThuc: ObjectDescriptor = { "fields": {
 "soChungThuc": {
  "label": {
   "vi": "Số chứng thực",
   "en": "Certification number"
  },
  "type": "object",
  "of": "SoThuTuChungThuc",
  "description": "Số, quyển, năm và loại sổ.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "ngayChungThuc": {
  "label": {
   "vi": "Ngày chứng thực",
   "en": "Date of certification"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ghi ở lời chứng; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2024-05-20",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "gioChungThuc": {
  "label": {
   "vi": "Giờ chứng thực",
   "en": "Time of certification"
  },
  "type": "string",
  "format": "gio-phut",
  "maxLength": 5,
  "description": "Giờ ghi ở lời chứng của giao dịch, di chúc, và khi chứng thực ngoài trụ sở.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "09:30"
 },
 "loaiCoQuan": {
  "label": {
   "vi": "Loại cơ quan, tổ chức thực hiện",
   "en": "Kind of body"
  },
  "type": "string",
  "codeTable": "loai-co-quan-chung-thuc",
  "description": "Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng, cơ quan đại diện; Phòng Tư pháp chỉ đến hết 30/06/2025.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 5"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển; NĐ 280/2025/NĐ-CP, đọc một phần; NĐ 120/2025/NĐ-CP"
  },
  "example": "uy-ban-nhan-dan-cap-xa"
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan/tổ chức thực hiện",
   "en": "Certifying body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan hoặc tổ chức đã chứng thực, và địa bàn của nó.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 5"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển; NĐ 280/2025/NĐ-CP, đọc một phần; NĐ 120/2025/NĐ-CP"
  }
 },
 "nguoiThucHien": {
  "label": {
   "vi": "Người thực hiện chứng thực",
   "en": "Certifying officer"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Người ký chứng thực và chức danh; người thi hành công vụ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 9, Điều 5"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu chứng thực",
   "en": "Requesters"
  },
  "type": "array",
  "of": "Nguoi",
  "description": "Những người yêu cầu chứng thực và giấy tờ họ xuất trình.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 8, Điều 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "diaDiem": {
  "label": {
   "vi": "Địa điểm chứng thực",
   "en": "Place"
  },
  "type": "string",
  "codeTable": "dia-diem-chung-thuc",
  "description": "Tại trụ sở hay ngoài trụ sở.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 10"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "tru-so"
 },
 "noiNgoaiTruSo": {
  "label": {
   "vi": "Nơi chứng thực ngoài trụ sở",
   "en": "Place outside the office"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Nơi chứng thực khi ngoài trụ sở.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Bệnh viện Ví Dụ"
 },
 "loiChung": {
  "label": {
   "vi": "Lời chứng",
   "en": "Certification text"
  },
  "type": "string",
  "maxLength": 5000,
  "description": "Lời chứng theo mẫu; nội dung bắt buộc của việc chứng thực. Không chép lại giấy tờ được chứng thực.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 12"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "Chứng thực bản sao đúng với bản chính."
 },
 "phi": {
  "label": {
   "vi": "Phí, lệ phí",
   "en": "Fee"
  },
  "type": "object",
  "of": "Tien",
  "description": "Phí, lệ phí đã thu.",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 15"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "ghiChu": {
  "label": {
   "vi": "Ghi chú",
   "en": "Remarks"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Ghi chú trong sổ.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Cấp thêm 2 bản"
 }
} };

export const banChinh: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại bản chính",
   "en": "Kind of original"
  },
  "type": "string",
  "codeTable": "loai-giay-to-chung-thuc",
  "description": "Do cơ quan Việt Nam cấp, cơ quan nước ngoài cấp, hay cá nhân tự lập có xác nhận.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 18"
   },
   {
    "document": "Thông tư 01/2020/TT-BTP",
    "article": "Điều 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "co-quan-viet-nam-cap"
 },
 "ten": {
  "label": {
   "vi": "Tên bản chính giấy tờ",
   "en": "Name of the paper"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên giấy tờ, không chép nội dung.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "Bằng tốt nghiệp đại học"
 },
 "coQuanCap": {
  "label": {
   "vi": "Cơ quan cấp",
   "en": "Issued by"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Cơ quan, tổ chức đã cấp bản chính: Việt Nam, nước ngoài, hoặc liên kết.",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 5"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "Trường Đại học Ví Dụ"
 },
 "hopPhapHoaLanhSu": {
  "label": {
   "vi": "Hợp pháp hóa lãnh sự",
   "en": "Legalisation"
  },
  "type": "string",
  "codeTable": "hop-phap-hoa",
  "description": "Giấy tờ nước ngoài đã hợp pháp hóa hay được miễn; giấy tờ Việt Nam để trống.",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 20, Điều 22 khoản 5"
   },
   {
    "document": "Thông tư 01/2020/TT-BTP",
    "article": "Điều 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "da"
 },
 "khongThuocTruongHopCam": {
  "label": {
   "vi": "Không thuộc trường hợp cấm",
   "en": "Copy allowed"
  },
  "type": "boolean",
  "description": "Kết luận của người chứng thực: bản chính không thuộc sáu trường hợp của Điều 22 không được sao.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 22"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 }
} };

export const banSaoDienTu: ObjectDescriptor = { "fields": {
 "maBanSao": {
  "label": {
   "vi": "Mã bản sao",
   "en": "Copy id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của bản sao điện tử.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "bsdt-2024-0001"
 },
 "bam": {
  "label": {
   "vi": "Giá trị băm",
   "en": "Hash"
  },
  "type": "string",
  "format": "sha256",
  "maxLength": 64,
  "description": "Giá trị băm SHA-256 của tệp.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "chuKySo": {
  "label": {
   "vi": "Chữ ký số",
   "en": "Digital signatures"
  },
  "type": "array",
  "of": "ChuKySo",
  "description": "Chữ ký số của người và của cơ quan chứng thực.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
} };

const chungThucBanSaoOverlays: Overlays = {
 "/chungThuc/nguoiThucHien/hoTen": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 },
 "/chungThuc/nguoiThucHien/chucDanh": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 },
 "/chungThuc/nguoiYeuCau/*/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 8, Điều 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 }
};

export const chungThucBanSao: ObjectDescriptor = { "fields": {
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
   "vi": "Loại việc chứng thực",
   "en": "Kind of certification"
  },
  "type": "string",
  "enum": [
   "ban-sao"
  ],
  "description": "Hằng cho biết đây là loại việc chứng thực nào.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "chungThuc": {
  "label": {
   "vi": "Việc chứng thực",
   "en": "Act of certification"
  },
  "type": "object",
  "of": "ViecChungThuc",
  "description": "Số, ngày, nơi, người thực hiện, người yêu cầu, lời chứng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "banChinh": {
  "label": {
   "vi": "Bản chính",
   "en": "Original"
  },
  "type": "object",
  "of": "BanChinh",
  "description": "Bản chính được sao.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soTrang": {
  "label": {
   "vi": "Số trang",
   "en": "Pages"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 100000,
  "description": "Số trang của bản chính được sao: mọi trang có thông tin.",
  "legalBasis": [
   {
    "document": "Thông tư 01/2020/TT-BTP",
    "article": "Điều 10"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "soBanSao": {
  "label": {
   "vi": "Số bản sao đã chứng thực",
   "en": "Copies certified"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 100000,
  "description": "Số bản sao đã chứng thực.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "banSaoDienTu": {
  "label": {
   "vi": "Bản sao điện tử từ bản chính",
   "en": "Electronic copy"
  },
  "type": "object",
  "of": "BanSaoDienTu",
  "description": "Bản sao điện tử, nếu có.",
  "legalBasis": [
   {
    "document": "Nghị định 45/2020/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
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
}, "required": ["sieuDuLieu","loaiViec","chungThuc"] };

export const nguoiDich: ObjectDescriptor = { "fields": {
 "nguoi": {
  "label": {
   "vi": "Nhân thân người dịch",
   "en": "Translator"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Nhân thân người dịch.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 27, Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển; NĐ 280/2025/NĐ-CP, đọc một phần"
  }
 },
 "laCongTacVien": {
  "label": {
   "vi": "Là cộng tác viên",
   "en": "Registered collaborator"
  },
  "type": "boolean",
  "description": "Là cộng tác viên dịch thuật của nơi chứng thực; từ 01/11/2025 là của Ủy ban nhân dân cấp xã hoặc tổ chức hành nghề công chứng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 28, Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 280/2025/NĐ-CP, đọc một phần"
  }
 },
 "chuKyMau": {
  "label": {
   "vi": "Đã đăng ký chữ ký mẫu",
   "en": "Specimen signature registered"
  },
  "type": "boolean",
  "description": "Cộng tác viên đã đăng ký chữ ký mẫu.",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 29"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "bangCap": {
  "label": {
   "vi": "Bằng cấp ngoại ngữ",
   "en": "Language degree"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Bằng cấp ngoại ngữ của người dịch không phải cộng tác viên.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 27 khoản 2, Điều 31 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 280/2025/NĐ-CP, đọc một phần"
  }
 },
 "ngonNguKhongPhoBien": {
  "label": {
   "vi": "Ngôn ngữ không phổ biến",
   "en": "Uncommon language"
  },
  "type": "boolean",
  "description": "Người chứng thực xác nhận đây là ngôn ngữ không phổ biến, nên không đòi bằng cấp.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const chungThucChuKyNguoiDichOverlays: Overlays = {
 "/chungThuc/nguoiThucHien/hoTen": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 },
 "/chungThuc/nguoiThucHien/chucDanh": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 },
 "/chungThuc/nguoiYeuCau/*/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 8, Điều 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 },
 "/nguoiDich/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người dịch",
   "en": "Full name of the translator"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 27, Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 }
};

export const chungThucChuKyNguoiDich: ObjectDescriptor = { "fields": {
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
   "vi": "Loại việc chứng thực",
   "en": "Kind of certification"
  },
  "type": "string",
  "enum": [
   "chu-ky-nguoi-dich"
  ],
  "description": "Hằng cho biết đây là loại việc chứng thực nào.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "chungThuc": {
  "label": {
   "vi": "Việc chứng thực",
   "en": "Act of certification"
  },
  "type": "object",
  "of": "ViecChungThuc",
  "description": "Số, ngày, nơi, người thực hiện, người yêu cầu, lời chứng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiDich": {
  "label": {
   "vi": "Người dịch",
   "en": "Translator"
  },
  "type": "object",
  "of": "NguoiDich",
  "description": "Người dịch và điều kiện của người ấy.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngonNguNguon": {
  "label": {
   "vi": "Ngôn ngữ nguồn",
   "en": "Source language"
  },
  "type": "string",
  "codeTable": "ngon-ngu",
  "description": "Ngôn ngữ của văn bản được dịch.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "en"
 },
 "ngonNguDich": {
  "label": {
   "vi": "Ngôn ngữ đích",
   "en": "Target language"
  },
  "type": "string",
  "codeTable": "ngon-ngu",
  "description": "Ngôn ngữ của bản dịch.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "vi"
 },
 "vanBanDich": {
  "label": {
   "vi": "Văn bản được dịch",
   "en": "Document translated"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên văn bản được dịch; mỗi loại văn bản một số.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 01/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Thông tư 01/2020/TT-BTP, bản pháp điển; ngày có hiệu lực chưa đối chiếu"
  },
  "example": "Giấy chứng nhận kết hôn"
 },
 "soTrang": {
  "label": {
   "vi": "Số trang bản dịch",
   "en": "Pages of the translation"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 100000,
  "description": "Số trang bản dịch; từng trang được đánh số và ký.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 31 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 280/2025/NĐ-CP, đọc một phần"
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
}, "required": ["sieuDuLieu","loaiViec","chungThuc"] };

export const vanBanDuocKy: ObjectDescriptor = { "fields": {
 "ten": {
  "label": {
   "vi": "Tên giấy tờ, văn bản được ký",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên giấy tờ, văn bản; không chép nội dung.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "Giấy ủy quyền nhận lương hưu"
 },
 "loai": {
  "label": {
   "vi": "Loại văn bản",
   "en": "Kind of document"
  },
  "type": "string",
  "codeTable": "loai-van-ban-chung-thuc-chu-ky",
  "description": "Tờ khai lý lịch, giấy ủy quyền, hay văn bản khác.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 24 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "giay-uy-quyen"
 },
 "laUyQuyenHopLe": {
  "label": {
   "vi": "Ủy quyền không thù lao, không bồi thường, không chuyển quyền sở hữu",
   "en": "Power of attorney of the simple kind"
  },
  "type": "boolean",
  "description": "Ủy quyền không thù lao, không có nghĩa vụ bồi thường, không liên quan đến chuyển quyền sở hữu tài sản, quyền sử dụng bất động sản.",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 24 khoản 4 điểm d"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 }
} };

const chungThucChuKyOverlays: Overlays = {
 "/chungThuc/nguoiThucHien/hoTen": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 },
 "/chungThuc/nguoiThucHien/chucDanh": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 },
 "/chungThuc/nguoiYeuCau/*/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 8, Điều 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 }
};

export const chungThucChuKy: ObjectDescriptor = { "fields": {
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
   "vi": "Loại việc chứng thực",
   "en": "Kind of certification"
  },
  "type": "string",
  "enum": [
   "chu-ky"
  ],
  "description": "Hằng cho biết đây là loại việc chứng thực nào.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "chungThuc": {
  "label": {
   "vi": "Việc chứng thực",
   "en": "Act of certification"
  },
  "type": "object",
  "of": "ViecChungThuc",
  "description": "Số, ngày, nơi, người thực hiện, người yêu cầu, lời chứng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "loai": {
  "label": {
   "vi": "Loại",
   "en": "Signature or fingerprint"
  },
  "type": "string",
  "enum": [
   "chu-ky",
   "diem-chi"
  ],
  "description": "Ký hay điểm chỉ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 4 điểm b, Điều 26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "chu-ky"
 },
 "vanBan": {
  "label": {
   "vi": "Văn bản được ký",
   "en": "Document signed"
  },
  "type": "object",
  "of": "VanBanDuocKy",
  "description": "Giấy tờ, văn bản được ký.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soNguoiKy": {
  "label": {
   "vi": "Số người ký",
   "en": "Signatories"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 1000,
  "description": "Số người ký trong cùng văn bản.",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 24 khoản 4 điểm a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "chuKyNuocNgoai": {
  "label": {
   "vi": "Văn bản tiếng nước ngoài",
   "en": "Foreign-language document"
  },
  "type": "boolean",
  "description": "Văn bản được ký viết bằng tiếng nước ngoài.",
  "legalBasis": [
   {
    "document": "Thông tư 01/2020/TT-BTP",
    "article": "Điều 12"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "luuTruDen": {
  "label": {
   "vi": "Lưu trữ đến",
   "en": "Kept until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày hết thời hạn lưu trữ: ít nhất 2 năm; kết luận giám định lâu hơn (20 năm, theo trí nhớ).",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 14 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển; NĐ 280/2025/NĐ-CP, đọc một phần"
  },
  "example": "2026-05-20"
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
}, "required": ["sieuDuLieu","loaiViec","chungThuc"] };

export const taiSanGiaoDich: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại tài sản",
   "en": "Kind of property"
  },
  "type": "string",
  "codeTable": "loai-tai-san-giao-dich",
  "description": "Đất, nhà, phương tiện hay tài sản khác.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "dat"
 },
 "giayChungNhan": {
  "label": {
   "vi": "Giấy chứng nhận",
   "en": "Title paper"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Giấy chứng nhận quyền sở hữu, sử dụng tài sản.",
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "diaChi": {
  "label": {
   "vi": "Địa chỉ tài sản",
   "en": "Address"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Địa chỉ của tài sản, khi là đất hoặc nhà.",
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
} };

const chungThucGiaoDichOverlays: Overlays = {
 "/chungThuc/nguoiThucHien/hoTen": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 },
 "/chungThuc/nguoiThucHien/chucDanh": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2 khoản 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 },
 "/chungThuc/nguoiYeuCau/*/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 8, Điều 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 23/2015/NĐ-CP, bản pháp điển"
  }
 },
 "/nguoiPhienDich/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người phiên dịch",
   "en": "Full name of the interpreter"
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
 "/nguoiLamChung/*/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người làm chứng",
   "en": "Full name of the witness"
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

export const chungThucGiaoDich: ObjectDescriptor = { "fields": {
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
   "vi": "Loại việc chứng thực",
   "en": "Kind of certification"
  },
  "type": "string",
  "enum": [
   "giao-dich"
  ],
  "description": "Hằng cho biết đây là loại việc chứng thực nào.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "chungThuc": {
  "label": {
   "vi": "Việc chứng thực",
   "en": "Act of certification"
  },
  "type": "object",
  "of": "ViecChungThuc",
  "description": "Số, ngày, nơi, người thực hiện, người yêu cầu, lời chứng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "loaiGiaoDich": {
  "label": {
   "vi": "Loại giao dịch",
   "en": "Kind of transaction"
  },
  "type": "string",
  "codeTable": "loai-giao-dich-chung-thuc",
  "description": "Động sản, quyền sử dụng đất, nhà ở, di chúc, di sản, hoặc sửa đổi, hủy bỏ giao dịch đã chứng thực.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 5 khoản 2, Điều 34"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "quyen-su-dung-dat"
 },
 "cacBen": {
  "label": {
   "vi": "Các bên",
   "en": "Parties"
  },
  "type": "array",
  "of": "ChuThe",
  "description": "Các bên của giao dịch; di chúc có một bên.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 36"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "taiSan": {
  "label": {
   "vi": "Tài sản",
   "en": "Property"
  },
  "type": "array",
  "of": "TaiSanGiaoDich",
  "description": "Các tài sản của giao dịch.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "noiCoBatDongSan": {
  "label": {
   "vi": "Nơi có đất/nhà",
   "en": "Place of the land or house"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Xã nơi có đất hoặc nhà ở; chứng thực tại Ủy ban nhân dân cấp xã của nơi ấy.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 5 khoản 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "khongThongThaoTiengViet": {
  "label": {
   "vi": "Có bên không thông thạo tiếng Việt",
   "en": "A party does not master Vietnamese"
  },
  "type": "boolean",
  "description": "Có bên không thông thạo tiếng Việt, nên phải có người phiên dịch.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiPhienDich": {
  "label": {
   "vi": "Người phiên dịch",
   "en": "Interpreter"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người phiên dịch.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 01/2020/TT-BTP",
    "article": "Điều 22"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "canNguoiLamChung": {
  "label": {
   "vi": "Cần người làm chứng",
   "en": "Witnesses needed"
  },
  "type": "boolean",
  "description": "Có bên không đọc, không nghe, không ký hoặc không điểm chỉ được, nên phải có người làm chứng.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiLamChung": {
  "label": {
   "vi": "Người làm chứng",
   "en": "Witnesses"
  },
  "type": "array",
  "of": "Nguoi",
  "description": "Hai người làm chứng.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP"
   },
   {
    "document": "Thông tư 01/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "giaoDichBiSuaDoi": {
  "label": {
   "vi": "Giao dịch bị sửa đổi, hủy bỏ",
   "en": "Transaction amended or cancelled"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Bản ghi của giao dịch đã chứng thực mà việc này sửa đổi hoặc hủy bỏ.",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 38"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "ctgd-2024-000001"
 },
 "luuTruDen": {
  "label": {
   "vi": "Lưu trữ đến",
   "en": "Kept until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày hết thời hạn lưu trữ: ít nhất 20 năm.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 14 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển; NĐ 280/2025/NĐ-CP, đọc một phần"
  },
  "example": "2044-05-20"
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
}, "required": ["sieuDuLieu","loaiViec","chungThuc"] };

export const soChungThuc: ObjectDescriptor = { "fields": {
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
 "kyHieu": {
  "label": {
   "vi": "Loại sổ",
   "en": "Kind of book"
  },
  "type": "string",
  "codeTable": "ky-hieu-so-chung-thuc",
  "description": "Loại sổ; ký hiệu của mẫu năm 2015 nằm ở tên khác của mã.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "ban-sao"
 },
 "quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Quyển số ghi trên bìa.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "01/2024"
 },
 "nam": {
  "label": {
   "vi": "Năm",
   "en": "Year"
  },
  "type": "integer",
  "minimum": 1945,
  "maximum": 2200,
  "description": "Năm của sổ.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan",
   "en": "Body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan, tổ chức giữ sổ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "ngayMo": {
  "label": {
   "vi": "Ngày mở sổ",
   "en": "Date of opening"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày mở sổ; là ngày của bản ghi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2024-01-02"
 },
 "soDau": {
  "label": {
   "vi": "Số đầu",
   "en": "First number"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 10000000,
  "description": "Số thứ tự đầu trong quyển; quyển đầu năm bắt đầu từ 1, quyển sau tiếp quyển trước.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "soCuoi": {
  "label": {
   "vi": "Số cuối",
   "en": "Last number"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 10000000,
  "description": "Số thứ tự cuối trong quyển; có khi đã khóa sổ.",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  }
 },
 "ngayKhoaSo": {
  "label": {
   "vi": "Ngày khóa sổ",
   "en": "Date of closing"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày khóa sổ khi hết năm.",
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
  },
  "example": "2024-12-31"
 },
 "laSoDienTu": {
  "label": {
   "vi": "Sổ lập từ phần mềm",
   "en": "Kept in software"
  },
  "type": "boolean",
  "description": "Sổ lập từ phần mềm, in và đóng quyển hằng tháng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 23/2015/NĐ-CP",
    "article": "Điều 13 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 23/2015/NĐ-CP và TT 01/2020/TT-BTP, bản pháp điển"
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

/** Cấp bản sao từ sổ gốc. */
export const banSaoTuSoGocDescriptor: RecordDescriptor = {
 "id": "chung-thuc/ban-sao-tu-so-goc",
 "version": "1.0",
 "title": "BanSaoTuSoGoc",
 "label": {
  "vi": "Cấp bản sao từ sổ gốc",
  "en": "Copy from the master register"
 },
 "eventDate": "/ngayCap",
 "keys": [
  "/coQuanLuuSoGoc/maDinhDanh",
  "/soGoc/so",
  "/ngayCap"
 ],
 "root": "BanSaoTuSoGoc",
 "overlays": banSaoTuSoGocOverlays,
 "rules": { "CT-D19": ruleCTD19, "CT-D20": ruleCTD20, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { BanSaoTuSoGoc: banSaoTuSoGoc, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoGoc: soGoc, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Chứng thực bản sao từ bản chính. */
export const chungThucBanSaoDescriptor: RecordDescriptor = {
 "id": "chung-thuc/ban-sao",
 "version": "1.0",
 "title": "ChungThucBanSao",
 "label": {
  "vi": "Chứng thực bản sao từ bản chính",
  "en": "Certification of a copy"
 },
 "eventDate": "/chungThuc/ngayChungThuc",
 "keys": [
  "/chungThuc/coQuan/maDinhDanh",
  "/chungThuc/soChungThuc/kyHieu",
  "/chungThuc/soChungThuc/nam",
  "/chungThuc/soChungThuc/soThuTu"
 ],
 "root": "ChungThucBanSao",
 "overlays": chungThucBanSaoOverlays,
 "rules": { "CT-01": ruleCT01, "CT-02": ruleCT02, "CT-02b": ruleCT02b, "CT-D4": ruleCTD4, "CT-03": ruleCT03, "CT-03b": ruleCT03b, "CT-03c": ruleCT03c, "CT-03d": ruleCT03d, "HT-09": ruleHT09, "CT-07": ruleCT07, "CT-D1": ruleCTD1, "CT-D2": ruleCTD2, "CT-D3": ruleCTD3, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { ChungThucBanSao: chungThucBanSao, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ViecChungThuc: viecChungThuc, SoThuTuChungThuc: soThuTuChungThuc, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, Tien: shared.tien, BanChinh: banChinh, BanSaoDienTu: banSaoDienTu, ChuKySo: shared.chuKySo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Chứng thực chữ ký người dịch. */
export const chungThucChuKyNguoiDichDescriptor: RecordDescriptor = {
 "id": "chung-thuc/chu-ky-nguoi-dich",
 "version": "1.0",
 "title": "ChungThucChuKyNguoiDich",
 "label": {
  "vi": "Chứng thực chữ ký người dịch",
  "en": "Certification of a translator's signature"
 },
 "eventDate": "/chungThuc/ngayChungThuc",
 "keys": [
  "/chungThuc/coQuan/maDinhDanh",
  "/chungThuc/soChungThuc/kyHieu",
  "/chungThuc/soChungThuc/nam",
  "/chungThuc/soChungThuc/soThuTu"
 ],
 "root": "ChungThucChuKyNguoiDich",
 "overlays": chungThucChuKyNguoiDichOverlays,
 "rules": { "CT-01": ruleCT01, "CT-02": ruleCT02, "CT-02b": ruleCT02b, "CT-D6": ruleCTD6, "CT-06": ruleCT06, "CT-06b": ruleCT06b, "CT-07b": ruleCT07b, "CT-D9": ruleCTD9, "CT-D10": ruleCTD10, "HT-09": ruleHT09, "CT-07": ruleCT07, "CT-D1": ruleCTD1, "CT-D2": ruleCTD2, "CT-D3": ruleCTD3, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { ChungThucChuKyNguoiDich: chungThucChuKyNguoiDich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ViecChungThuc: viecChungThuc, SoThuTuChungThuc: soThuTuChungThuc, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, Tien: shared.tien, NguoiDich: nguoiDich, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Chứng thực chữ ký, điểm chỉ. */
export const chungThucChuKyDescriptor: RecordDescriptor = {
 "id": "chung-thuc/chu-ky",
 "version": "1.0",
 "title": "ChungThucChuKy",
 "label": {
  "vi": "Chứng thực chữ ký, điểm chỉ",
  "en": "Certification of a signature"
 },
 "eventDate": "/chungThuc/ngayChungThuc",
 "keys": [
  "/chungThuc/coQuan/maDinhDanh",
  "/chungThuc/soChungThuc/kyHieu",
  "/chungThuc/soChungThuc/nam",
  "/chungThuc/soChungThuc/soThuTu"
 ],
 "root": "ChungThucChuKy",
 "overlays": chungThucChuKyOverlays,
 "rules": { "CT-01": ruleCT01, "CT-02": ruleCT02, "CT-02b": ruleCT02b, "CT-D5": ruleCTD5, "CT-04": ruleCT04, "CT-04b": ruleCT04b, "CT-D8": ruleCTD8, "HT-09": ruleHT09, "CT-07": ruleCT07, "CT-D1": ruleCTD1, "CT-D2": ruleCTD2, "CT-D3": ruleCTD3, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { ChungThucChuKy: chungThucChuKy, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ViecChungThuc: viecChungThuc, SoThuTuChungThuc: soThuTuChungThuc, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, Tien: shared.tien, VanBanDuocKy: vanBanDuocKy, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Chứng thực giao dịch. */
export const chungThucGiaoDichDescriptor: RecordDescriptor = {
 "id": "chung-thuc/giao-dich",
 "version": "1.0",
 "title": "ChungThucGiaoDich",
 "label": {
  "vi": "Chứng thực giao dịch",
  "en": "Certification of a transaction"
 },
 "eventDate": "/chungThuc/ngayChungThuc",
 "keys": [
  "/chungThuc/coQuan/maDinhDanh",
  "/chungThuc/soChungThuc/kyHieu",
  "/chungThuc/soChungThuc/nam",
  "/chungThuc/soChungThuc/soThuTu"
 ],
 "root": "ChungThucGiaoDich",
 "overlays": chungThucGiaoDichOverlays,
 "rules": { "CT-01": ruleCT01, "CT-02": ruleCT02, "CT-02b": ruleCT02b, "CT-D7": ruleCTD7, "CT-05": ruleCT05, "CT-05b": ruleCT05b, "CT-D11": ruleCTD11, "CT-D12": ruleCTD12, "CT-D13": ruleCTD13, "CT-D14": ruleCTD14, "CT-D15": ruleCTD15, "CT-D16": ruleCTD16, "CT-D17": ruleCTD17, "CT-D18": ruleCTD18, "HT-09": ruleHT09, "CT-07": ruleCT07, "CT-D1": ruleCTD1, "CT-D2": ruleCTD2, "CT-D3": ruleCTD3, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "CH-01": ruleCH01 },
 "defs": { ChungThucGiaoDich: chungThucGiaoDich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ViecChungThuc: viecChungThuc, SoThuTuChungThuc: soThuTuChungThuc, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, Tien: shared.tien, ChuThe: shared.chuThe, ToChuc: shared.toChuc, TaiSanGiaoDich: taiSanGiaoDich, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Sổ chứng thực. */
export const soChungThucDescriptor: RecordDescriptor = {
 "id": "chung-thuc/so-chung-thuc",
 "version": "1.0",
 "title": "SoChungThuc",
 "label": {
  "vi": "Sổ chứng thực",
  "en": "Certification book"
 },
 "eventDate": "/ngayMo",
 "keys": [
  "/coQuan/maDinhDanh",
  "/kyHieu",
  "/nam",
  "/quyenSo"
 ],
 "root": "SoChungThuc",
 "overlays": {},
 "rules": { "CT-D21": ruleCTD21, "CT-D22": ruleCTD22, "CT-D23": ruleCTD23, "CT-D24": ruleCTD24, "CT-D25": ruleCTD25, "HT-09": ruleHT09 },
 "defs": { SoChungThuc: soChungThuc, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
