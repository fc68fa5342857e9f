// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBTGPLD22: RuleText = {
 "id": "B-TGPL-D22",
 "path": "/nguoiDanhGia/ma",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Người đánh giá là người đã thực hiện chính vụ việc ấy.",
  "en": "The assessor is a practitioner of the same case."
 },
 "fix": {
  "vi": "Giao việc đánh giá cho người khác.",
  "en": "Have another person assess it."
 },
 "dataset": {
  "keys": [
   [
    "this.maVuViec"
   ]
  ],
  "with": [
   {
    "record": "tro-giup-phap-ly/vu-viec",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "!other.nguoiThucHien.exists(n, n.maHanhNghe == this.nguoiDanhGia.ma)"
 },
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBTGPLD23: RuleText = {
 "id": "B-TGPL-D23",
 "path": "/maVuViec",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không có bản ghi của vụ việc được đánh giá.",
  "en": "There is no record of the assessed case."
 },
 "fix": {
  "vi": "Gửi kèm bản ghi vu-viec, hoặc sửa mã.",
  "en": "Send the record of the case too, or correct the id."
 },
 "dataset": {
  "keys": [
   [
    "this.maVuViec"
   ]
  ],
  "with": [
   {
    "record": "tro-giup-phap-ly/vu-viec",
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

const ruleBTGPL07: RuleText = {
 "id": "B-TGPL-07",
 "path": "/khoKhanTaiChinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Diện thuộc khoản 7 Điều 7 còn phải có khó khăn về tài chính.",
  "en": "The groups of Article 7 paragraph 7 also need financial hardship."
 },
 "cause": {
  "vi": "Luật của các năm 2024–2026 có thể đã đổi diện và điều kiện, chưa đọc; nên chỉ cảnh báo.",
  "en": "Laws of 2024–2026 may have changed groups and conditions and were not read: a warning only."
 },
 "fix": {
  "vi": "Ghi khoKhanTaiChinh là true khi có giấy tờ chứng minh; nếu không có khó khăn thì người này không thuộc diện.",
  "en": "Set khoKhanTaiChinh to true when it is proven; without hardship the person is not eligible."
 },
 "example": {
  "wrong": "/khoKhanTaiChinh: false",
  "right": "/khoKhanTaiChinh: true"
 },
 "cel": "this.dienNguoiDuocTgpl.exists(d, d in [\"1\", \"2\", \"3\", \"4\", \"5\", \"6\"]) || (has(this.khoKhanTaiChinh) && this.khoKhanTaiChinh)",
 "legalBasis": [
  {
   "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
   "article": "Điều 7 khoản 7"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
 }
};

const ruleBTGPL07a: RuleText = {
 "id": "B-TGPL-07a",
 "path": "/dienNguoiDuocTgpl",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Diện “người bị buộc tội từ đủ 16 đến dưới 18 tuổi” không hợp với tuổi tại ngày thụ lý.",
  "en": "The group “accused aged 16 to under 18” does not fit the age on the day of acceptance."
 },
 "cause": {
  "vi": "Diện xét tại ngày thụ lý; người đã đủ 18 tuổi khi thụ lý nhưng chưa đủ 18 khi phạm tội thì giữ nguyên và nêu căn cứ.",
  "en": "Eligibility is judged on the day of acceptance; keep the group, with its ground, for one who was under 18 at the time of the offence."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh, ngày thụ lý và diện.",
  "en": "Check the date of birth, the day of acceptance and the group."
 },
 "example": {
  "wrong": "/dienNguoiDuocTgpl/0: \"5\"",
  "right": "/dienNguoiDuocTgpl/0: \"7d\""
 },
 "cel": "!this.dienNguoiDuocTgpl.exists(d, d == \"5\") || (atLeastAge(this.nguoi.ngaySinh, this.ngayXetDien, 16) && atMostAge(this.nguoi.ngaySinh, this.ngayXetDien, 17))",
 "legalBasis": [
  {
   "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
   "article": "Điều 7 khoản 5"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
 }
};

const ruleBTGPL07b: RuleText = {
 "id": "B-TGPL-07b",
 "path": "/dienNguoiDuocTgpl",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Diện “bị hại từ đủ 16 đến dưới 18 tuổi” không hợp với tuổi tại ngày thụ lý.",
  "en": "The group “victim aged 16 to under 18” does not fit the age on the day of acceptance."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh, ngày thụ lý và diện.",
  "en": "Check the date of birth, the day of acceptance and the group."
 },
 "example": {
  "wrong": "/dienNguoiDuocTgpl/0: \"7đ\"",
  "right": "/dienNguoiDuocTgpl/0: \"7d\""
 },
 "cel": "!this.dienNguoiDuocTgpl.exists(d, d == \"7đ\") || (atLeastAge(this.nguoi.ngaySinh, this.ngayXetDien, 16) && atMostAge(this.nguoi.ngaySinh, this.ngayXetDien, 17))",
 "legalBasis": [
  {
   "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
   "article": "Điều 7 khoản 7 điểm đ"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
 }
};

const ruleBTGPL07c: RuleText = {
 "id": "B-TGPL-07c",
 "path": "/dienNguoiDuocTgpl",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Diện trẻ em mà đã đủ 16 tuổi tại ngày thụ lý.",
  "en": "The group “children”, but 16 or older on the day of acceptance."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh và diện.",
  "en": "Check the date of birth and the group."
 },
 "example": {
  "wrong": "/dienNguoiDuocTgpl/0: \"3\"",
  "right": "/dienNguoiDuocTgpl/0: \"7d\""
 },
 "cel": "!this.dienNguoiDuocTgpl.exists(d, d == \"3\") || atMostAge(this.nguoi.ngaySinh, this.ngayXetDien, 15)",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBTGPL07d: RuleText = {
 "id": "B-TGPL-07d",
 "path": "/dienNguoiDuocTgpl",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Diện người cao tuổi mà chưa đủ 60 tuổi tại ngày thụ lý.",
  "en": "The group “elderly”, but under 60 on the day of acceptance."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh và diện.",
  "en": "Check the date of birth and the group."
 },
 "example": {
  "wrong": "/dienNguoiDuocTgpl/0: \"7c\"",
  "right": "/dienNguoiDuocTgpl/0: \"7d\""
 },
 "cel": "!this.dienNguoiDuocTgpl.exists(d, d == \"7c\") || atLeastAge(this.nguoi.ngaySinh, this.ngayXetDien, 60)",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBTGPLD1: RuleText = {
 "id": "B-TGPL-D1",
 "path": "/nguoi/danToc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Diện người dân tộc thiểu số mà không ghi dân tộc.",
  "en": "The group of ethnic minorities without the ethnic group."
 },
 "fix": {
  "vi": "Ghi dân tộc của người được trợ giúp.",
  "en": "Give the ethnic group."
 },
 "example": {
  "wrong": "/dienNguoiDuocTgpl/0: \"4\"",
  "right": "/dienNguoiDuocTgpl/0: \"7d\""
 },
 "cel": "!this.dienNguoiDuocTgpl.exists(d, d == \"4\") || has(this.nguoi.danToc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPLD2: RuleText = {
 "id": "B-TGPL-D2",
 "path": "/giayToChungMinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Không có giấy tờ chứng minh diện, và không phải trường hợp thụ lý ngay.",
  "en": "There is no proof of eligibility, and the case was not accepted at once."
 },
 "fix": {
  "vi": "Ghi giấy tờ chứng minh; nếu vụ việc thụ lý ngay thì ghi duocNopGiayToSau là true.",
  "en": "Give the proof; when the case was accepted at once, set duocNopGiayToSau to true."
 },
 "cel": "(has(this.giayToChungMinh) && size(this.giayToChungMinh) > 0) || (has(this.duocNopGiayToSau) && this.duocNopGiayToSau)",
 "legalBasis": [
  {
   "document": "Thông tư 12/2018/TT-BTP",
   "article": "Điều 6"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
 }
};

const ruleBTGPLD3: RuleText = {
 "id": "B-TGPL-D3",
 "path": "/ngayXetDien",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Xét diện trước khi người ấy sinh ra.",
  "en": "Eligibility was judged before the person was born."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh và ngày xét diện.",
  "en": "Check the date of birth and the day of the judgment."
 },
 "example": {
  "wrong": "/nguoi/ngaySinh: \"2026-08-04\"; /dienNguoiDuocTgpl/0: \"2\"; /dienNguoiDuocTgpl/1: —",
  "right": "/nguoi/ngaySinh: \"2015\"; /dienNguoiDuocTgpl/0: \"3\"; /dienNguoiDuocTgpl/1: \"4\""
 },
 "cel": "before(this.nguoi.ngaySinh, this.ngayXetDien)",
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

const ruleBTGPLD4: RuleText = {
 "id": "B-TGPL-D4",
 "path": "/hanhNghe/soThe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trợ giúp viên, cộng tác viên mà không có số thẻ.",
  "en": "A legal-aid officer or collaborator without a card number."
 },
 "fix": {
  "vi": "Ghi số thẻ, hoặc nêu hanhNghe.soThe trong khongRo kèm lý do.",
  "en": "Give the card number, or list hanhNghe.soThe in khongRo with the reason."
 },
 "example": {
  "wrong": "/hanhNghe/soThe: —",
  "right": "/hanhNghe/soThe: \"01/TGV-VD\""
 },
 "cel": "!(this.loaiNguoiThucHien in [\"tro-giup-vien\", \"cong-tac-vien\"]) || has(this.hanhNghe.soThe)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPLD5: RuleText = {
 "id": "B-TGPL-D5",
 "path": "/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đang thực hiện trợ giúp pháp lý trong khi không đang hành nghề.",
  "en": "Does legal aid without practising."
 },
 "fix": {
  "vi": "Kiểm tra trạng thái hành nghề và trạng thái thực hiện trợ giúp.",
  "en": "Check the state of practice and of the legal-aid work."
 },
 "example": {
  "wrong": "/hanhNghe/trangThai: \"tam-dinh-chi\"",
  "right": "/hanhNghe/trangThai: \"dang-hanh-nghe\""
 },
 "cel": "this.trangThai != \"dang-thuc-hien\" || this.hanhNghe.trangThai == \"dang-hanh-nghe\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPLD6: RuleText = {
 "id": "B-TGPL-D6",
 "path": "/trangThai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không phải trạng thái sau sự kiện cuối cùng, hoặc các sự kiện không theo thứ tự thời gian.",
  "en": "The state is not the one after the last event, or the events are not in order of time."
 },
 "fix": {
  "vi": "Ghi trangThai bằng denTrangThai của sự kiện cuối; xếp quaTrinh theo thời gian.",
  "en": "Give trangThai the denTrangThai of the last event; put quaTrinh in order of time."
 },
 "example": {
  "wrong": "/quaTrinh/2/denTrangThai: —; /quaTrinh/2/thoiDiem: —",
  "right": "/quaTrinh/2/denTrangThai: \"dang-thuc-hien\"; /quaTrinh/2/thoiDiem: \"2023-01-03\""
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTGPLD7: RuleText = {
 "id": "B-TGPL-D7",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình có bước chuyển trạng thái không nằm trong vòng đời.",
  "en": "The course has a step that the states do not allow."
 },
 "fix": {
  "vi": "Xem vòng đời của bản ghi trong từ điển; thêm sự kiện còn thiếu hoặc sửa sự kiện sai.",
  "en": "See the states in the dictionary; add the missing event or correct the wrong one."
 },
 "example": {
  "wrong": "/quaTrinh/1/denTrangThai: \"cham-dut\"; /quaTrinh/1/thoiDiem: \"2021-05\"; /quaTrinh/2/thoiDiem: \"2022-05\"",
  "right": "/quaTrinh/1/denTrangThai: \"tam-ngung\"; /quaTrinh/1/thoiDiem: \"2022-05\"; /quaTrinh/2/thoiDiem: \"2023-01-03\""
 },
 "cel": "stepsAllowed(\"nguoi-thuc-hien-tro-giup-phap-ly\", this.quaTrinh)",
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

const ruleBTGPL06: RuleText = {
 "id": "B-TGPL-06",
 "path": "/soThuTu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Việc đơn giản mang mã số hồ sơ vụ việc.",
  "en": "A simple request bears the code of a case."
 },
 "cause": {
  "vi": "Dấu hiệu nhận ra mã hồ sơ do chuẩn đặt, nên chỉ cảnh báo.",
  "en": "The sign by which a case code is known is ours: a warning only."
 },
 "fix": {
  "vi": "Ghi số thứ tự trong Sổ thực hiện việc; nếu đã lập hồ sơ thì ghi thành vụ việc.",
  "en": "Give the serial number of the register; when there is a dossier, record it as a case."
 },
 "example": {
  "wrong": "/soThuTu: \"TT.TV.01.2026\"",
  "right": "/soThuTu: \"15\""
 },
 "cel": "!(this.soThuTu.contains(\".TV.\") || this.soThuTu.contains(\".TGTT.\"))",
 "legalBasis": [
  {
   "document": "Thông tư 12/2018/TT-BTP",
   "article": "Điều 8 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
 }
};

const ruleBTGPLD8: RuleText = {
 "id": "B-TGPL-D8",
 "path": "/soThuTu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai việc mang một số thứ tự trong Sổ của cùng tổ chức, cùng năm.",
  "en": "Two requests bear one number in the register of the organisation and year."
 },
 "fix": {
  "vi": "Kiểm tra Sổ; ghi số đúng cho từng việc.",
  "en": "Check the register; give each its number."
 },
 "dataset": {
  "keys": [
   [
    "this.toChuc.maToChuc",
    "yearOf(this.ngay)",
    "this.soThuTu"
   ]
  ],
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPL01: RuleText = {
 "id": "B-TGPL-01",
 "path": "/linhVucTgpl",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Vụ việc đã thụ lý thuộc lĩnh vực kinh doanh, thương mại.",
  "en": "An accepted case is in business and commerce."
 },
 "fix": {
  "vi": "Kiểm tra lĩnh vực; nếu đúng là kinh doanh, thương mại thì phải từ chối thụ lý.",
  "en": "Check the field; a case in business and commerce must be refused."
 },
 "example": {
  "wrong": "/linhVucTgpl: \"kinh-doanh-thuong-mai\"",
  "right": "/linhVucTgpl: \"dat-dai-nha-o\""
 },
 "cel": "this.linhVucTgpl != \"kinh-doanh-thuong-mai\" || this.trangThai in [\"yeu-cau\", \"cho-bo-sung\", \"tu-choi\", \"chuyen\"]",
 "legalBasis": [
  {
   "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
   "article": "Điều 27 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
 }
};

const ruleBTGPL02: RuleText = {
 "id": "B-TGPL-02",
 "path": "/maSoHoSo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Vụ việc đã thụ lý mà không có mã số hồ sơ.",
  "en": "An accepted case has no case code."
 },
 "fix": {
  "vi": "Ghi mã số hồ sơ: ký hiệu tổ chức, ký hiệu hình thức, số thứ tự, năm.",
  "en": "Give the case code: organisation, form, number, year."
 },
 "example": {
  "wrong": "/maSoHoSo: —",
  "right": "/maSoHoSo: \"TT.TV.02.2026\""
 },
 "cel": "!(this.trangThai in [\"thu-ly\", \"phan-cong\", \"dang-thuc-hien\", \"ket-thuc\", \"khong-tiep-tuc\", \"dinh-chi\"]) || has(this.maSoHoSo)",
 "legalBasis": [
  {
   "document": "Thông tư 12/2018/TT-BTP",
   "article": "Điều 11 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
 }
};

const ruleBTGPL02a: RuleText = {
 "id": "B-TGPL-02a",
 "path": "/maSoHoSo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ký hiệu hình thức trong mã số hồ sơ không hợp với hình thức trợ giúp.",
  "en": "The form in the case code does not fit the form of legal aid."
 },
 "fix": {
  "vi": "Sửa mã số hồ sơ hoặc hình thức; hình thức đổi sau khi cấp mã thì giữ nguyên mã.",
  "en": "Correct the code or the form; keep the code when the form changed later."
 },
 "example": {
  "wrong": "/maSoHoSo: \"TT.TGTT.02.2026\"",
  "right": "/maSoHoSo: \"TT.TV.02.2026\""
 },
 "cel": "this.maSoHoSo.contains(\".TGTT.\") ? this.hinhThucTgpl == \"tham-gia-to-tung\" : (this.maSoHoSo.contains(\".TV.\") ? this.hinhThucTgpl == \"tu-van-phap-luat\" : true)",
 "legalBasis": [
  {
   "document": "Thông tư 12/2018/TT-BTP",
   "article": "Điều 11 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
 }
};

const ruleBTGPL02b: RuleText = {
 "id": "B-TGPL-02b",
 "path": "/maSoHoSo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Năm trong mã số hồ sơ không phải năm thụ lý.",
  "en": "The year in the case code is not the year of acceptance."
 },
 "fix": {
  "vi": "Kiểm tra mã số và thời điểm thụ lý.",
  "en": "Check the code and the time of acceptance."
 },
 "example": {
  "wrong": "/maSoHoSo: \"TT.TV.02.2025\"",
  "right": "/maSoHoSo: \"TT.TV.02.2026\""
 },
 "cel": "this.maSoHoSo.endsWith(yearOf(this.ngayThuLy))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPL02c: RuleText = {
 "id": "B-TGPL-02c",
 "path": "/maSoHoSo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai vụ việc của một tổ chức mang cùng mã số hồ sơ.",
  "en": "Two cases of one organisation bear the same code."
 },
 "fix": {
  "vi": "Kiểm tra Sổ thụ lý; ghi mã đúng cho từng vụ việc.",
  "en": "Check the register; give each case its code."
 },
 "dataset": {
  "keys": [
   [
    "this.toChuc.maToChuc",
    "this.maSoHoSo"
   ]
  ],
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPL03: RuleText = {
 "id": "B-TGPL-03",
 "path": "/ngayCuNguoiThucHien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người được trợ giúp đang bị bắt, tạm giữ nhưng cử người thực hiện sau hơn 12 giờ.",
  "en": "The person helped is arrested or held, and the practitioner was appointed after more than 12 hours."
 },
 "cause": {
  "vi": "Việc làm muộn vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai ngày.",
  "en": "A late act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write a false date."
 },
 "fix": {
  "vi": "Kiểm tra hai thời điểm, có giờ phút và múi giờ +07:00.",
  "en": "Check both times, with hour, minute and the offset +07:00."
 },
 "example": {
  "wrong": "/ngayCuNguoiThucHien: \"2026-08-03T21:01:00+07:00\"",
  "right": "/ngayCuNguoiThucHien: \"2026-08-03T15:00:00+07:00\""
 },
 "cel": "this.hinhThucTgpl != \"tham-gia-to-tung\" || !this.nguoiDuocTgpl.biBatTamGiu || withinHours(this.ngayThuLy, this.ngayCuNguoiThucHien, 12)",
 "legalBasis": [
  {
   "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
   "article": "Điều 31"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
 }
};

const ruleBTGPL03a: RuleText = {
 "id": "B-TGPL-03a",
 "path": "/ngayCuNguoiThucHien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cử người thực hiện sau hơn 03 ngày làm việc kể từ ngày thụ lý.",
  "en": "The practitioner was appointed more than 3 working days after acceptance."
 },
 "cause": {
  "vi": "Việc làm muộn vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai ngày.",
  "en": "A late act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write a false date."
 },
 "fix": {
  "vi": "Kiểm tra hai thời điểm; ngày nghỉ, ngày làm bù đã được tính.",
  "en": "Check both times; holidays and make-up days are counted."
 },
 "example": {
  "wrong": "/nguoiDuocTgpl/biBatTamGiu: false; /ngayCuNguoiThucHien: \"2026-08-07T08:00:00+07:00\"",
  "right": "/nguoiDuocTgpl/biBatTamGiu: true; /ngayCuNguoiThucHien: \"2026-08-03T15:00:00+07:00\""
 },
 "cel": "this.hinhThucTgpl != \"tham-gia-to-tung\" || withinWorkingDays(this.ngayThuLy, this.ngayCuNguoiThucHien, 3)",
 "legalBasis": [
  {
   "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
   "article": "Điều 31"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
 }
};

const ruleBTGPL03b: RuleText = {
 "id": "B-TGPL-03b",
 "path": "/ngayNhanYeuCau",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá 12 giờ từ khi nhận yêu cầu của người bị bắt, tạm giữ đến khi cử người thực hiện.",
  "en": "More than 12 hours from the request of an arrested or held person to the appointment."
 },
 "fix": {
  "vi": "Kiểm tra các thời điểm.",
  "en": "Check the times."
 },
 "example": {
  "wrong": "/ngayThuLy: \"2026-08-03T12:00:00+07:00\"; /ngayCuNguoiThucHien: \"2026-08-03T20:30:00+07:00\"",
  "right": "/ngayThuLy: \"2026-08-03T09:00:00+07:00\"; /ngayCuNguoiThucHien: \"2026-08-03T15:00:00+07:00\""
 },
 "cel": "!this.nguoiDuocTgpl.biBatTamGiu || !withinHours(this.ngayThuLy, this.ngayCuNguoiThucHien, 12) || withinHours(this.ngayNhanYeuCau, this.ngayCuNguoiThucHien, 12)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPL04: RuleText = {
 "id": "B-TGPL-04",
 "path": "/lyDoThuLyNgay",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thụ lý ngay mà không nêu một trong bốn căn cứ.",
  "en": "Accepted at once without one of the four grounds."
 },
 "fix": {
  "vi": "Ghi lyDoThuLyNgay; không có căn cứ thì vụ việc thụ lý theo thủ tục thường.",
  "en": "Give lyDoThuLyNgay; without a ground the ordinary procedure applies."
 },
 "example": {
  "wrong": "/lyDoThuLyNgay: —",
  "right": "/lyDoThuLyNgay: \"chi-dinh-nguoi-bao-chua\""
 },
 "cel": "!this.thuLyNgay || has(this.lyDoThuLyNgay)",
 "legalBasis": [
  {
   "document": "Thông tư 12/2018/TT-BTP",
   "article": "Điều 6"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
 }
};

const ruleBTGPL04a: RuleText = {
 "id": "B-TGPL-04a",
 "path": "/hanBoSungGiayTo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hạn bổ sung giấy tờ dài hơn 05 ngày làm việc (10 ngày làm việc ở vùng đặc biệt khó khăn, bất khả kháng).",
  "en": "The proof is due later than 5 working days (10 in extremely difficult areas or force majeure)."
 },
 "fix": {
  "vi": "Sửa hạn; nếu được 10 ngày thì ghi apDungHanMuoiNgay là true.",
  "en": "Correct the day; when 10 days apply, set apDungHanMuoiNgay to true."
 },
 "example": {
  "wrong": "/hanBoSungGiayTo: \"2026-08-11\"",
  "right": "/hanBoSungGiayTo: \"2026-08-10\""
 },
 "cel": "withinWorkingDays(this.ngayThuLy, this.hanBoSungGiayTo, has(this.apDungHanMuoiNgay) && this.apDungHanMuoiNgay ? 10 : 5)",
 "legalBasis": [
  {
   "document": "Thông tư 12/2018/TT-BTP",
   "article": "Điều 6 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
 }
};

const ruleBTGPL04b: RuleText = {
 "id": "B-TGPL-04b",
 "path": "/ngayNopDuGiayTo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã quá hạn bổ sung giấy tờ mà chưa nộp đủ và vụ việc vẫn tiếp tục.",
  "en": "The proof is overdue and the case goes on."
 },
 "fix": {
  "vi": "Ghi ngày nộp đủ giấy tờ, hoặc chuyển vụ việc sang không tiếp tục.",
  "en": "Give the day on which the proof was complete, or stop the case."
 },
 "example": {
  "wrong": "/ngayNopDuGiayTo: —",
  "right": "/ngayNopDuGiayTo: \"2026-08-06\""
 },
 "cel": "!has(this.hanBoSungGiayTo) || has(this.ngayNopDuGiayTo) || this.trangThai in [\"khong-tiep-tuc\", \"ket-thuc\"] || !before(this.hanBoSungGiayTo, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPL05: RuleText = {
 "id": "B-TGPL-05",
 "path": "/lyDoKhongTiepTuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Không tiếp tục vụ việc mà không nêu một trong ba lý do của luật.",
  "en": "The case is stopped without one of the three reasons of the law."
 },
 "cause": {
  "vi": "Mất diện được trợ giúp giữa chừng không phải lý do dừng vụ việc.",
  "en": "Losing eligibility midway is no ground to stop."
 },
 "fix": {
  "vi": "Ghi lyDoKhongTiepTuc; nếu chỉ vì người được trợ giúp không còn thuộc diện thì phải tiếp tục vụ việc.",
  "en": "Give lyDoKhongTiepTuc; when the person only lost eligibility, the case must go on."
 },
 "example": {
  "wrong": "/trangThai: \"khong-tiep-tuc\"",
  "right": "/trangThai: \"ket-thuc\""
 },
 "cel": "this.trangThai != \"khong-tiep-tuc\" || has(this.lyDoKhongTiepTuc) || (has(this.thuLyNgay) && this.thuLyNgay && !has(this.ngayNopDuGiayTo))",
 "legalBasis": [
  {
   "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
   "article": "Điều 37 khoản 1, 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
 }
};

const ruleBTGPL05a: RuleText = {
 "id": "B-TGPL-05a",
 "path": "/lyDoTuChoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Từ chối thụ lý mà không nêu một trong bốn lý do của luật.",
  "en": "Refused without one of the four reasons of the law."
 },
 "fix": {
  "vi": "Ghi lyDoTuChoi.",
  "en": "Give lyDoTuChoi."
 },
 "example": {
  "wrong": "/lyDoTuChoi: —",
  "right": "/lyDoTuChoi: \"khong-dap-ung-quy-dinh\""
 },
 "cel": "this.trangThai != \"tu-choi\" || has(this.lyDoTuChoi) || (has(this.quaTrinh) && this.quaTrinh.exists(e, e.denTrangThai == \"cho-bo-sung\"))",
 "legalBasis": [
  {
   "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
   "article": "Điều 30 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
 }
};

const ruleBTGPL08: RuleText = {
 "id": "B-TGPL-08",
 "path": "/tepHoSo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hồ sơ tư vấn pháp luật có phiếu lấy ý kiến, là thành phần của hình thức khác.",
  "en": "The dossier of legal advice holds an opinion sheet, which belongs to other forms."
 },
 "fix": {
  "vi": "Kiểm tra hình thức trợ giúp và thành phần hồ sơ.",
  "en": "Check the form and the parts of the dossier."
 },
 "example": {
  "wrong": "/tepHoSo/0/loai: \"phieu-lay-y-kien\"",
  "right": "/tepHoSo/0/loai: \"van-ban-tu-van\""
 },
 "cel": "!(this.hinhThucTgpl == \"tu-van-phap-luat\" && this.tepHoSo.exists(t, t.loai == \"phieu-lay-y-kien\"))",
 "legalBasis": [
  {
   "document": "Thông tư 12/2018/TT-BTP",
   "article": "Điều 11 khoản 2–4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
 }
};

const ruleBTGPLD9: RuleText = {
 "id": "B-TGPL-D9",
 "path": "/tuCachThamGia",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tham gia tố tụng mà không ghi tư cách tham gia.",
  "en": "In proceedings without the capacity."
 },
 "fix": {
  "vi": "Ghi người bào chữa hoặc người bảo vệ quyền và lợi ích hợp pháp.",
  "en": "Give defender, or protector of rights."
 },
 "example": {
  "wrong": "/tuCachThamGia: —",
  "right": "/tuCachThamGia: \"bao-chua\""
 },
 "cel": "this.hinhThucTgpl != \"tham-gia-to-tung\" || !(this.trangThai in [\"phan-cong\", \"dang-thuc-hien\", \"ket-thuc\"]) || has(this.tuCachThamGia)",
 "legalBasis": [
  {
   "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
   "article": "Điều 31"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
 }
};

const ruleBTGPLD10: RuleText = {
 "id": "B-TGPL-D10",
 "path": "/giaiDoanToTung",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tham gia tố tụng mà không ghi giai đoạn tố tụng.",
  "en": "In proceedings without the stage."
 },
 "fix": {
  "vi": "Ghi giai đoạn tố tụng.",
  "en": "Give the stage."
 },
 "example": {
  "wrong": "/giaiDoanToTung: —",
  "right": "/giaiDoanToTung: \"khoi-to-dieu-tra\""
 },
 "cel": "this.hinhThucTgpl != \"tham-gia-to-tung\" || !(this.trangThai in [\"phan-cong\", \"dang-thuc-hien\", \"ket-thuc\"]) || has(this.giaiDoanToTung)",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBTGPLD11: RuleText = {
 "id": "B-TGPL-D11",
 "path": "/nguoiThucHien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã phân công mà không có người thực hiện.",
  "en": "Assigned without a practitioner."
 },
 "fix": {
  "vi": "Ghi người thực hiện.",
  "en": "Give the practitioner."
 },
 "cel": "!(this.trangThai in [\"phan-cong\", \"dang-thuc-hien\", \"ket-thuc\"]) || (has(this.nguoiThucHien) && size(this.nguoiThucHien) > 0)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPLD12: RuleText = {
 "id": "B-TGPL-D12",
 "path": "/ngayCuNguoiThucHien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tham gia tố tụng hoặc đại diện mà không ghi thời điểm cử người thực hiện.",
  "en": "In proceedings or representation without the time of the appointment."
 },
 "fix": {
  "vi": "Ghi thời điểm cử, có giờ phút.",
  "en": "Give the time of the appointment."
 },
 "example": {
  "wrong": "/ngayCuNguoiThucHien: —",
  "right": "/ngayCuNguoiThucHien: \"2026-08-03T15:00:00+07:00\""
 },
 "cel": "this.hinhThucTgpl == \"tu-van-phap-luat\" || !(this.trangThai in [\"phan-cong\", \"dang-thuc-hien\", \"ket-thuc\"]) || has(this.ngayCuNguoiThucHien)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPLD13: RuleText = {
 "id": "B-TGPL-D13",
 "path": "/ngayKetThuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Vụ việc kết thúc mà thiếu ngày kết thúc hoặc kết quả.",
  "en": "A closed case without its day or its result."
 },
 "fix": {
  "vi": "Ghi ngayKetThuc và ketQua.",
  "en": "Give ngayKetThuc and ketQua."
 },
 "example": {
  "wrong": "/ketQua: —",
  "right": "/ketQua: \"hoan-thanh\""
 },
 "cel": "this.trangThai != \"ket-thuc\" || (has(this.ngayKetThuc) && has(this.ketQua))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPLD14: RuleText = {
 "id": "B-TGPL-D14",
 "path": "/hanBoSungGiayTo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thụ lý ngay mà không ghi hạn bổ sung giấy tờ.",
  "en": "Accepted at once without the day on which the proof is due."
 },
 "fix": {
  "vi": "Ghi hanBoSungGiayTo, hoặc ngayNopDuGiayTo khi đã đủ.",
  "en": "Give hanBoSungGiayTo, or ngayNopDuGiayTo when complete."
 },
 "example": {
  "wrong": "/hanBoSungGiayTo: —; /ngayNopDuGiayTo: —",
  "right": "/hanBoSungGiayTo: \"2026-08-10\"; /ngayNopDuGiayTo: \"2026-08-06\""
 },
 "cel": "!this.thuLyNgay || has(this.hanBoSungGiayTo) || has(this.ngayNopDuGiayTo)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPLD15: RuleText = {
 "id": "B-TGPL-D15",
 "path": "/ngayYeuCau",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày yêu cầu không phải ngày của thời điểm nhận yêu cầu.",
  "en": "The day of the request is not the day on which it was received."
 },
 "fix": {
  "vi": "Ghi ngayYeuCau là ngày ở Việt Nam của ngayNhanYeuCau.",
  "en": "Give ngayYeuCau the day, in Việt Nam, of ngayNhanYeuCau."
 },
 "example": {
  "wrong": "/ngayYeuCau: \"2026-08-02\"",
  "right": "/ngayYeuCau: \"2026-08-03\""
 },
 "cel": "sameDay(this.ngayYeuCau, this.ngayNhanYeuCau)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTGPLD16: RuleText = {
 "id": "B-TGPL-D16",
 "path": "/ngayThuLy",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thụ lý trước khi nhận yêu cầu.",
  "en": "Accepted before the request was received."
 },
 "fix": {
  "vi": "Kiểm tra hai thời điểm.",
  "en": "Check both times."
 },
 "example": {
  "wrong": "/ngayThuLy: \"2026-08-03T09:59:00+07:00\"",
  "right": "/ngayThuLy: \"2026-08-03T10:30:00+07:00\""
 },
 "cel": "notAfterTime(this.ngayNhanYeuCau, this.ngayThuLy)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTGPLD17: RuleText = {
 "id": "B-TGPL-D17",
 "path": "/ngayKetThuc",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Vụ việc kết thúc trước khi thụ lý.",
  "en": "The case closed before it was accepted."
 },
 "fix": {
  "vi": "Kiểm tra ngày thụ lý và ngày kết thúc.",
  "en": "Check both days."
 },
 "example": {
  "wrong": "/ngayKetThuc: \"2026-08-02\"",
  "right": "/ngayKetThuc: \"2026-08-20\""
 },
 "cel": "notAfter(this.ngayThuLy, this.ngayKetThuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTGPLD18: RuleText = {
 "id": "B-TGPL-D18",
 "path": "/nguoiThucHien",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Một người thôi thực hiện trước khi bắt đầu.",
  "en": "A practitioner stopped before beginning."
 },
 "fix": {
  "vi": "Kiểm tra tuNgay và denNgay của từng người.",
  "en": "Check tuNgay and denNgay of each."
 },
 "example": {
  "wrong": "/nguoiThucHien/0/denNgay: \"2026-08-02\"",
  "right": "/nguoiThucHien/0/denNgay: \"2026-09-01\""
 },
 "cel": "this.nguoiThucHien.all(n, notAfter(n.tuNgay, n.denNgay))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTGPLD19: RuleText = {
 "id": "B-TGPL-D19",
 "path": "/trangThai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không phải trạng thái sau sự kiện cuối cùng, hoặc các sự kiện không theo thứ tự thời gian.",
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

const ruleBTGPLD20: RuleText = {
 "id": "B-TGPL-D20",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình có bước chuyển trạng thái không nằm trong vòng đời.",
  "en": "The course has a step that the states do not allow."
 },
 "fix": {
  "vi": "Xem vòng đời của bản ghi trong từ điển; thêm sự kiện còn thiếu hoặc sửa sự kiện sai.",
  "en": "See the states in the dictionary; add the missing event or correct the wrong one."
 },
 "cel": "stepsAllowed(\"vu-viec-tro-giup-phap-ly\", this.quaTrinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTGPLD21: RuleText = {
 "id": "B-TGPL-D21",
 "path": "/nguoiDuocTgpl/maDinhDanh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không có bản ghi của người được trợ giúp.",
  "en": "There is no record of the person helped."
 },
 "fix": {
  "vi": "Gửi kèm bản ghi nguoi-duoc-tgpl, hoặc sửa mã.",
  "en": "Send the record of the person too, or correct the id."
 },
 "dataset": {
  "keys": [
   [
    "this.nguoiDuocTgpl.maDinhDanh"
   ]
  ],
  "with": [
   {
    "record": "tro-giup-phap-ly/nguoi-duoc-tgpl",
    "keys": [
     [
      "other.maDinhDanh"
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

export const danhGiaChatLuongTgpl: ObjectDescriptor = { "fields": {
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
   "vi": "Vụ việc",
   "en": "Case"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi của vụ việc được đánh giá.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "tgpl-vv-0001"
 },
 "ngayDanhGia": {
  "label": {
   "vi": "Ngày đánh giá",
   "en": "Assessed on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đánh giá.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-11-02"
 },
 "nguoiDanhGia": {
  "label": {
   "vi": "Người/tổ đánh giá",
   "en": "Assessed by"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Người hoặc tổ trưởng tổ đánh giá; không được là người thực hiện chính vụ việc đó.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "boTieuChi": {
  "label": {
   "vi": "Bộ tiêu chí",
   "en": "Edition of criteria"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Bộ tiêu chí và thang điểm đã dùng, ghi số văn bản và lần sửa: ngưỡng của từng mức thay đổi theo văn bản.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Thông tư 12/2018/TT-BTP, sửa đổi năm 2021"
 },
 "diem": {
  "label": {
   "vi": "Điểm",
   "en": "Score"
  },
  "type": "string",
  "maxLength": 6,
  "description": "Điểm từ 0 đến 100, có thể có hai chữ số lẻ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "92.5"
 },
 "mucChatLuong": {
  "label": {
   "vi": "Mức chất lượng",
   "en": "Level of quality"
  },
  "type": "string",
  "codeTable": "muc-chat-luong-tro-giup-phap-ly",
  "description": "Mức chất lượng; ngưỡng điểm theo bộ tiêu chí, không nằm trong chuẩn.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "tot"
 },
 "mucDoHaiLong": {
  "label": {
   "vi": "Mức độ hài lòng của người được trợ giúp pháp lý",
   "en": "Satisfaction"
  },
  "type": "string",
  "enum": [
   "rat-hai-long",
   "hai-long",
   "khong-hai-long"
  ],
  "description": "Mức độ hài lòng của người được trợ giúp; các mức do chuẩn đặt.",
  "evidence": {
   "mark": "proposed",
   "source": "Thông tư về nghiệp vụ trợ giúp pháp lý (đã đọc) có lấy ý kiến hài lòng; các mức do thongnhat đặt"
  },
  "example": "hai-long"
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
}, "required": ["sieuDuLieu","maVuViec"] };

const nguoiDuocTgplOverlays: Overlays = {
 "/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên người được trợ giúp",
   "en": "Name of the person helped"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 7"
   },
   {
    "document": "Nghị định 144/2017/NĐ-CP",
    "article": "Điều 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển; Nghị định 144/2017/NĐ-CP, bản pháp điển"
  }
 },
 "/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "description": "Ngày sinh; tuổi tính tại ngày thụ lý.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 7"
   },
   {
    "document": "Nghị định 144/2017/NĐ-CP",
    "article": "Điều 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển; Nghị định 144/2017/NĐ-CP, bản pháp điển"
  }
 },
 "/nguoi/gioiTinh": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoi/danToc": {
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 7"
   },
   {
    "document": "Nghị định 144/2017/NĐ-CP",
    "article": "Điều 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển; Nghị định 144/2017/NĐ-CP, bản pháp điển"
  }
 },
 "/nguoi/soDinhDanhCaNhan": {
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoi/noiCuTru": {
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

export const nguoiDuocTgpl: ObjectDescriptor = { "fields": {
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
 "maDinhDanh": {
  "label": {
   "vi": "Mã định danh người được trợ giúp pháp lý",
   "en": "Id of the person helped"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của người được trợ giúp trong cơ sở dữ liệu; vụ việc trỏ tới mã này.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tgpl-nguoi-0001"
 },
 "nguoi": {
  "label": {
   "vi": "Người được trợ giúp",
   "en": "Person helped"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Thông tin cá nhân của người được trợ giúp vào ngày thụ lý.",
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
 "ngayXetDien": {
  "label": {
   "vi": "Ngày xét diện",
   "en": "Eligibility judged on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày xét diện: ngày thụ lý vụ việc. Tuổi và diện tính tại ngày này.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-03"
 },
 "dienNguoiDuocTgpl": {
  "label": {
   "vi": "Diện người được trợ giúp pháp lý",
   "en": "Groups"
  },
  "type": "array",
  "codeTable": "dien-nguoi-duoc-tro-giup-phap-ly",
  "description": "Các diện của Điều 7: khoản 1 đến 6, và điểm a đến h của khoản 7.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 7"
   },
   {
    "document": "Nghị định 144/2017/NĐ-CP",
    "article": "Điều 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển; Nghị định 144/2017/NĐ-CP, bản pháp điển"
  }
 },
 "khoKhanTaiChinh": {
  "label": {
   "vi": "Điều kiện khó khăn về tài chính",
   "en": "Financial hardship"
  },
  "type": "boolean",
  "description": "Có khó khăn về tài chính: thuộc hộ cận nghèo hoặc đang hưởng trợ cấp xã hội hằng tháng.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 7"
   },
   {
    "document": "Nghị định 144/2017/NĐ-CP",
    "article": "Điều 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển; Nghị định 144/2017/NĐ-CP, bản pháp điển"
  }
 },
 "giayToChungMinh": {
  "label": {
   "vi": "Giấy tờ chứng minh diện",
   "en": "Proof"
  },
  "type": "array",
  "of": "VanBan",
  "description": "Giấy tờ chứng minh diện; được nộp sau khi vụ việc thụ lý ngay.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
  }
 },
 "duocNopGiayToSau": {
  "label": {
   "vi": "Được nộp giấy tờ sau",
   "en": "Proof may follow"
  },
  "type": "boolean",
  "description": "Vụ việc thụ lý ngay: giấy tờ chứng minh được bổ sung sau.",
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
}, "required": ["sieuDuLieu","maDinhDanh"] };

const nguoiThucHienTgplOverlays: Overlays = {
 "/hanhNghe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên người thực hiện trợ giúp pháp lý",
   "en": "Name of the legal-aid practitioner"
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
 "/hanhNghe/nguoi/soDinhDanhCaNhan": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/hanhNghe/toChuc/ten": {
  "label": {
   "vi": "Tổ chức thực hiện trợ giúp pháp lý",
   "en": "Legal-aid organisation"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14"
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
 "/hanhNghe/soThe": {
  "label": {
   "vi": "Số thẻ trợ giúp viên, cộng tác viên",
   "en": "Card number"
  },
  "description": "Số thẻ trợ giúp viên pháp lý hoặc cộng tác viên; phôi thẻ do Cục quản lý.",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 12a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
  },
  "profiles": [
   "cong-khai"
  ]
 },
 "/hanhNghe/maHanhNghe": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/soChungChi": {
  "profiles": [
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
 "/hanhNghe/trangThai": {
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

export const nguoiThucHienTgpl: ObjectDescriptor = { "fields": {
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
  "description": "Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của người thực hiện trợ giúp pháp lý.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "loaiNguoiThucHien": {
  "label": {
   "vi": "Loại",
   "en": "Kind of practitioner"
  },
  "type": "string",
  "codeTable": "loai-nguoi-thuc-hien-tro-giup-phap-ly",
  "description": "Trợ giúp viên, luật sư, tư vấn viên hay cộng tác viên.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14"
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
  "example": "tro-giup-vien"
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái thực hiện trợ giúp",
   "en": "State of the legal-aid work"
  },
  "type": "string",
  "codeTable": "trang-thai-nguoi-thuc-hien-tro-giup-phap-ly",
  "description": "Đang thực hiện, tạm ngừng hay chấm dứt việc trợ giúp pháp lý; khác với trạng thái hành nghề (một luật sư đang hành nghề có thể đã chấm dứt trợ giúp).",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14"
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
  "example": "dang-thuc-hien"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình thực hiện trợ giúp",
   "en": "Course of the legal-aid work"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các lần đổi trạng thái thực hiện trợ giúp, theo thứ tự thời gian.",
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

export const viecTgplDonGian: ObjectDescriptor = { "fields": {
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
 "soThuTu": {
  "label": {
   "vi": "Số thứ tự trong Sổ thực hiện việc trợ giúp pháp lý",
   "en": "Serial number"
  },
  "type": "string",
  "maxLength": 30,
  "description": "Số thứ tự trong Sổ thực hiện việc trợ giúp pháp lý; không phải mã số hồ sơ vụ việc.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 8 khoản 2"
   },
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 32 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển; Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
  },
  "example": "15"
 },
 "ngay": {
  "label": {
   "vi": "Ngày",
   "en": "Day of the answer"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày hướng dẫn, giải đáp.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 8 khoản 2"
   },
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 32 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển; Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
  },
  "example": "2026-08-05"
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung hướng dẫn, giải đáp",
   "en": "Question and answer"
  },
  "type": "string",
  "maxLength": 5000,
  "description": "Nội dung hướng dẫn, giải đáp; không ghi thông tin nhận ra người hỏi nếu không cần.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 8 khoản 2"
   },
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 32 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển; Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
  },
  "example": "Hướng dẫn nơi nộp đơn xin hỗ trợ"
 },
 "nguoiTiepNhan": {
  "label": {
   "vi": "Người tiếp nhận",
   "en": "Received by"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Người tiếp nhận và giải đáp.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 8 khoản 2"
   },
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 32 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển; Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
  }
 },
 "toChuc": {
  "label": {
   "vi": "Tổ chức thực hiện",
   "en": "Organisation that answered"
  },
  "type": "object",
  "of": "ThamChieuToChuc",
  "description": "Tổ chức thực hiện trợ giúp pháp lý giữ Sổ.",
  "required": [
   "dang-ky-moi"
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

export const nguoiDuocTroGiupTrongVuViec: ObjectDescriptor = { "fields": {
 "maDinhDanh": {
  "label": {
   "vi": "Mã người được trợ giúp",
   "en": "Id of the person"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã định danh của người được trợ giúp, trỏ tới bản ghi nguoi-duoc-tgpl.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tgpl-nguoi-0001"
 },
 "hoTen": {
  "label": {
   "vi": "Họ và tên người được trợ giúp",
   "en": "Name of the person"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên người được trợ giúp vào lúc thụ lý.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "biBatTamGiu": {
  "label": {
   "vi": "Đang bị bắt, tạm giữ",
   "en": "Arrested or held"
  },
  "type": "boolean",
  "description": "Người được trợ giúp đang bị bắt, bị tạm giữ: thời hạn cử người là 12 giờ.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const nguoiThucHienTrongVuViec: ObjectDescriptor = { "fields": {
 "maHanhNghe": {
  "label": {
   "vi": "Mã người thực hiện",
   "en": "Practitioner id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã hành nghề, trỏ tới bản ghi nguoi-thuc-hien.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tgpl-nth-0001"
 },
 "hoTen": {
  "label": {
   "vi": "Họ và tên người thực hiện",
   "en": "Name of the practitioner"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên người thực hiện khi được cử.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "tuNgay": {
  "label": {
   "vi": "Thực hiện từ ngày",
   "en": "From"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày bắt đầu thực hiện vụ việc.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-04"
 },
 "denNgay": {
  "label": {
   "vi": "Thực hiện đến ngày",
   "en": "Until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày thôi thực hiện, khi bị thay thế.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-09-01"
 },
 "lyDoThayThe": {
  "label": {
   "vi": "Lý do thay thế",
   "en": "Reason for replacement"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Lý do thay người thực hiện; thay người là sự kiện, không phải trạng thái.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Nghỉ dài ngày"
 }
} };

export const thanhPhanHoSoTgpl: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại thành phần",
   "en": "Kind of part"
  },
  "type": "string",
  "codeTable": "thanh-phan-ho-so-tro-giup-phap-ly",
  "description": "Loại giấy tờ trong hồ sơ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "don-yeu-cau"
 },
 "tep": {
  "label": {
   "vi": "Tệp",
   "en": "File of the part"
  },
  "type": "object",
  "of": "TepDinhKem",
  "description": "Bản điện tử của giấy tờ.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const vuViecTgpl: ObjectDescriptor = { "fields": {
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
 "maSoHoSo": {
  "label": {
   "vi": "Mã số hồ sơ vụ việc",
   "en": "Case code"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Mã số hồ sơ: ký hiệu tổ chức, ký hiệu hình thức, số thứ tự trong Sổ thụ lý, năm, cách nhau bằng dấu chấm. Ký hiệu tổ chức không giới hạn hai chữ: chi nhánh có ký hiệu riêng.",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 11 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
  },
  "example": "TT.TV.01.2018"
 },
 "ngayYeuCau": {
  "label": {
   "vi": "Ngày yêu cầu",
   "en": "Day of the request"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày có yêu cầu trợ giúp: ngày của ngayNhanYeuCau, dùng làm ngày của bản ghi.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-03"
 },
 "toChuc": {
  "label": {
   "vi": "Tổ chức thực hiện trợ giúp",
   "en": "Organisation that helps"
  },
  "type": "object",
  "of": "ThamChieuToChuc",
  "description": "Tổ chức thực hiện trợ giúp pháp lý hoặc chi nhánh nhận vụ việc.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "hinhThucTgpl": {
  "label": {
   "vi": "Hình thức trợ giúp pháp lý",
   "en": "Form of legal aid"
  },
  "type": "string",
  "codeTable": "hinh-thuc-tro-giup-phap-ly",
  "description": "Tham gia tố tụng, tư vấn pháp luật hay đại diện ngoài tố tụng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 27 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
  },
  "example": "tham-gia-to-tung"
 },
 "linhVucTgpl": {
  "label": {
   "vi": "Lĩnh vực",
   "en": "Field of law"
  },
  "type": "string",
  "codeTable": "linh-vuc-tro-giup-phap-ly",
  "description": "Lĩnh vực pháp luật của vụ việc; không được là kinh doanh, thương mại.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 27 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
  },
  "example": "hinh-su"
 },
 "nguoiDuocTgpl": {
  "label": {
   "vi": "Người được trợ giúp pháp lý",
   "en": "Person helped"
  },
  "type": "object",
  "of": "NguoiDuocTroGiupTrongVuViec",
  "description": "Người được trợ giúp trong vụ việc.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 27–38"
   },
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 5, 6, 10, 11"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển; Thông tư 12/2018/TT-BTP, bản pháp điển"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "Applicant"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Người yêu cầu khi không phải là người được trợ giúp; cơ quan tố tụng cũng có thể yêu cầu.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayNhanYeuCau": {
  "label": {
   "vi": "Ngày nhận yêu cầu",
   "en": "Request received at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm nhận yêu cầu, có giờ phút.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 27–38"
   },
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 5, 6, 10, 11"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển; Thông tư 12/2018/TT-BTP, bản pháp điển"
  },
  "example": "2026-08-03T08:15:00+07:00"
 },
 "ngayThuLy": {
  "label": {
   "vi": "Thời điểm thụ lý",
   "en": "Accepted at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm thụ lý: khi ghi vào Sổ thụ lý.",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 5 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
  },
  "example": "2026-08-03T09:00:00+07:00"
 },
 "thuLyNgay": {
  "label": {
   "vi": "Thụ lý ngay",
   "en": "Accepted at once"
  },
  "type": "boolean",
  "description": "Thụ lý ngay khi chưa đủ giấy tờ.",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
  }
 },
 "lyDoThuLyNgay": {
  "label": {
   "vi": "Căn cứ thụ lý ngay",
   "en": "Ground for acceptance at once"
  },
  "type": "string",
  "codeTable": "ly-do-thu-ly-ngay-tro-giup-phap-ly",
  "description": "Một trong bốn căn cứ thụ lý ngay.",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
  },
  "example": "chi-dinh-nguoi-bao-chua"
 },
 "hanBoSungGiayTo": {
  "label": {
   "vi": "Hạn bổ sung giấy tờ chứng minh diện",
   "en": "Proof due on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Hạn bổ sung giấy tờ chứng minh diện: 05 ngày làm việc, 10 ngày làm việc ở vùng đặc biệt khó khăn hoặc bất khả kháng.",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 6 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
  },
  "example": "2026-08-10"
 },
 "apDungHanMuoiNgay": {
  "label": {
   "vi": "Áp dụng hạn 10 ngày",
   "en": "Ten days apply"
  },
  "type": "boolean",
  "description": "Hạn bổ sung là 10 ngày làm việc: vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn hoặc bất khả kháng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayNopDuGiayTo": {
  "label": {
   "vi": "Ngày nộp đủ giấy tờ",
   "en": "Proof complete on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đã nộp đủ giấy tờ chứng minh.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-06"
 },
 "giaiDoanToTung": {
  "label": {
   "vi": "Giai đoạn tố tụng",
   "en": "Stage of the proceedings"
  },
  "type": "string",
  "codeTable": "giai-doan-to-tung",
  "description": "Giai đoạn tố tụng khi tham gia.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14"
   },
   {
    "document": "Thông tư 12/2018/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "khoi-to-dieu-tra"
 },
 "tuCachThamGia": {
  "label": {
   "vi": "Tư cách tham gia",
   "en": "Capacity in the proceedings"
  },
  "type": "string",
  "codeTable": "tu-cach-tham-gia-to-tung",
  "description": "Người bào chữa hay người bảo vệ quyền và lợi ích hợp pháp.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
  },
  "example": "bao-chua"
 },
 "nguoiThucHien": {
  "label": {
   "vi": "Người thực hiện trợ giúp pháp lý",
   "en": "Practitioners"
  },
  "type": "array",
  "of": "NguoiThucHienTrongVuViec",
  "description": "Những người đã và đang thực hiện vụ việc; giữ cả người bị thay thế.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 27–38"
   },
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 5, 6, 10, 11"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển; Thông tư 12/2018/TT-BTP, bản pháp điển"
  }
 },
 "ngayCuNguoiThucHien": {
  "label": {
   "vi": "Thời điểm cử người thực hiện",
   "en": "Practitioner appointed at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm cử người thực hiện: 03 ngày làm việc, 12 giờ với người bị bắt, tạm giữ.",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 31 khoản 2, 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
  },
  "example": "2026-08-03T15:00:00+07:00"
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái",
   "en": "State of the case"
  },
  "type": "string",
  "codeTable": "trang-thai-vu-viec-tro-giup-phap-ly",
  "description": "Trạng thái hiện tại, suy ra từ quaTrinh.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dang-thuc-hien"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình vụ việc",
   "en": "Course of the case"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các sự kiện đổi trạng thái, theo thứ tự thời gian.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "lyDoTuChoi": {
  "label": {
   "vi": "Lý do từ chối thụ lý",
   "en": "Reason for refusal"
  },
  "type": "string",
  "codeTable": "ly-do-tu-choi-tro-giup-phap-ly",
  "description": "Lý do từ chối thụ lý, theo điểm a đến d.",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 30 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
  },
  "example": "noi-dung-trai-phap-luat"
 },
 "lyDoKhongTiepTuc": {
  "label": {
   "vi": "Lý do không tiếp tục",
   "en": "Reason for not going on"
  },
  "type": "string",
  "codeTable": "ly-do-khong-tiep-tuc-tro-giup-phap-ly",
  "description": "Lý do không tiếp tục, theo điểm a đến c. Mất diện giữa chừng không phải lý do.",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14",
    "article": "Điều 37 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Trợ giúp pháp lý 11/2017/QH14, bản pháp điển"
  },
  "example": "rut-yeu-cau"
 },
 "ketQua": {
  "label": {
   "vi": "Kết quả vụ việc",
   "en": "Result"
  },
  "type": "string",
  "enum": [
   "hoan-thanh",
   "hoan-thanh-mot-phan",
   "khong-hoan-thanh"
  ],
  "description": "Kết quả khi vụ việc kết thúc; các mức do chuẩn đặt.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hoan-thanh"
 },
 "ngayKetThuc": {
  "label": {
   "vi": "Ngày kết thúc",
   "en": "Closed on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày vụ việc kết thúc.",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 10"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
  },
  "example": "2026-10-15"
 },
 "thanhCong": {
  "label": {
   "vi": "Vụ việc tham gia tố tụng thành công",
   "en": "Successful"
  },
  "type": "boolean",
  "description": "Vụ việc tham gia tố tụng được xác định là thành công.",
  "legalBasis": [
   {
    "document": "Luật Trợ giúp pháp lý 11/2017/QH14"
   },
   {
    "document": "Thông tư 12/2018/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "tepHoSo": {
  "label": {
   "vi": "Thành phần hồ sơ",
   "en": "Dossier"
  },
  "type": "array",
  "of": "ThanhPhanHoSoTgpl",
  "description": "Thành phần hồ sơ; khác nhau theo hình thức trợ giúp.",
  "legalBasis": [
   {
    "document": "Thông tư 12/2018/TT-BTP",
    "article": "Điều 11 khoản 2–4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Thông tư 12/2018/TT-BTP, bản pháp điển"
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

/** Đánh giá chất lượng vụ việc. */
export const danhGiaChatLuongTgplDescriptor: RecordDescriptor = {
 "id": "tro-giup-phap-ly/danh-gia-chat-luong",
 "version": "1.0",
 "title": "DanhGiaChatLuongTgpl",
 "label": {
  "vi": "Đánh giá chất lượng vụ việc",
  "en": "Quality assessment of a case"
 },
 "eventDate": "/ngayDanhGia",
 "keys": [
  "/maVuViec",
  "/ngayDanhGia"
 ],
 "root": "DanhGiaChatLuongTgpl",
 "overlays": {},
 "rules": { "B-TGPL-D22": ruleBTGPLD22, "B-TGPL-D23": ruleBTGPLD23, "HT-09": ruleHT09 },
 "defs": { DanhGiaChatLuongTgpl: danhGiaChatLuongTgpl, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Người được trợ giúp pháp lý. */
export const nguoiDuocTgplDescriptor: RecordDescriptor = {
 "id": "tro-giup-phap-ly/nguoi-duoc-tgpl",
 "version": "1.0",
 "title": "NguoiDuocTgpl",
 "label": {
  "vi": "Người được trợ giúp pháp lý",
  "en": "Person who receives legal aid"
 },
 "eventDate": "/ngayXetDien",
 "keys": [
  "/maDinhDanh"
 ],
 "root": "NguoiDuocTgpl",
 "overlays": nguoiDuocTgplOverlays,
 "rules": { "B-TGPL-07": ruleBTGPL07, "B-TGPL-07a": ruleBTGPL07a, "B-TGPL-07b": ruleBTGPL07b, "B-TGPL-07c": ruleBTGPL07c, "B-TGPL-07d": ruleBTGPL07d, "B-TGPL-D1": ruleBTGPLD1, "B-TGPL-D2": ruleBTGPLD2, "B-TGPL-D3": ruleBTGPLD3, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { NguoiDuocTgpl: nguoiDuocTgpl, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Người thực hiện trợ giúp pháp lý. */
export const nguoiThucHienTgplDescriptor: RecordDescriptor = {
 "id": "tro-giup-phap-ly/nguoi-thuc-hien",
 "version": "1.0",
 "title": "NguoiThucHienTgpl",
 "label": {
  "vi": "Người thực hiện trợ giúp pháp lý",
  "en": "Legal-aid practitioner"
 },
 "eventDate": "/hanhNghe/ngayTrangThai",
 "keys": [
  "/hanhNghe/maHanhNghe"
 ],
 "root": "NguoiThucHienTgpl",
 "overlays": nguoiThucHienTgplOverlays,
 "rules": { "B-TGPL-D4": ruleBTGPLD4, "B-TGPL-D5": ruleBTGPLD5, "B-TGPL-D6": ruleBTGPLD6, "B-TGPL-D7": ruleBTGPLD7, "HT-09": ruleHT09, "HN-01": ruleHN01, "HN-02": ruleHN02, "HN-04": ruleHN04, "HN-05": ruleHN05, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "QD-01": ruleQD01, "QD-02": ruleQD02, "VB-D1": ruleVBD1 },
 "defs": { NguoiThucHienTgpl: nguoiThucHienTgpl, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, NguoiHanhNghe: shared.nguoiHanhNghe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, ThamChieuToChuc: shared.thamChieuToChuc, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Việc trợ giúp đơn giản. */
export const viecTgplDonGianDescriptor: RecordDescriptor = {
 "id": "tro-giup-phap-ly/viec-don-gian",
 "version": "1.0",
 "title": "ViecTgplDonGian",
 "label": {
  "vi": "Việc trợ giúp đơn giản",
  "en": "Simple legal-aid request"
 },
 "eventDate": "/ngay",
 "keys": [
  "/toChuc/maToChuc",
  "/soThuTu",
  "/ngay"
 ],
 "root": "ViecTgplDonGian",
 "overlays": {},
 "rules": { "B-TGPL-06": ruleBTGPL06, "B-TGPL-D8": ruleBTGPLD8, "HT-09": ruleHT09 },
 "defs": { ViecTgplDonGian: viecTgplDonGian, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, ThamChieuToChuc: shared.thamChieuToChuc, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Vụ việc trợ giúp pháp lý. */
export const vuViecTgplDescriptor: RecordDescriptor = {
 "id": "tro-giup-phap-ly/vu-viec",
 "version": "1.0",
 "title": "VuViecTgpl",
 "label": {
  "vi": "Vụ việc trợ giúp pháp lý",
  "en": "Legal-aid case"
 },
 "eventDate": "/ngayYeuCau",
 "keys": [
  "/toChuc/maToChuc",
  "/maSoHoSo"
 ],
 "root": "VuViecTgpl",
 "overlays": {},
 "rules": { "B-TGPL-01": ruleBTGPL01, "B-TGPL-02": ruleBTGPL02, "B-TGPL-02a": ruleBTGPL02a, "B-TGPL-02b": ruleBTGPL02b, "B-TGPL-02c": ruleBTGPL02c, "B-TGPL-03": ruleBTGPL03, "B-TGPL-03a": ruleBTGPL03a, "B-TGPL-03b": ruleBTGPL03b, "B-TGPL-04": ruleBTGPL04, "B-TGPL-04a": ruleBTGPL04a, "B-TGPL-04b": ruleBTGPL04b, "B-TGPL-05": ruleBTGPL05, "B-TGPL-05a": ruleBTGPL05a, "B-TGPL-08": ruleBTGPL08, "B-TGPL-D9": ruleBTGPLD9, "B-TGPL-D10": ruleBTGPLD10, "B-TGPL-D11": ruleBTGPLD11, "B-TGPL-D12": ruleBTGPLD12, "B-TGPL-D13": ruleBTGPLD13, "B-TGPL-D14": ruleBTGPLD14, "B-TGPL-D15": ruleBTGPLD15, "B-TGPL-D16": ruleBTGPLD16, "B-TGPL-D17": ruleBTGPLD17, "B-TGPL-D18": ruleBTGPLD18, "B-TGPL-D19": ruleBTGPLD19, "B-TGPL-D20": ruleBTGPLD20, "B-TGPL-D21": ruleBTGPLD21, "HT-09": ruleHT09, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "VB-D1": ruleVBD1 },
 "defs": { VuViecTgpl: vuViecTgpl, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuToChuc: shared.thamChieuToChuc, NguoiDuocTroGiupTrongVuViec: nguoiDuocTroGiupTrongVuViec, HoTen: shared.hoTen, ChuThe: shared.chuThe, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, NguoiThucHienTrongVuViec: nguoiThucHienTrongVuViec, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, ThanhPhanHoSoTgpl: thanhPhanHoSoTgpl, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
