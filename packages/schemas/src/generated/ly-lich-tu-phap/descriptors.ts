// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleLP08: RuleText = {
 "id": "LP-08",
 "path": "/capNhatTaiNguonLuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thông tin được chuyển sang quá 01 ngày làm việc kể từ khi cơ quan cung cấp cập nhật.",
  "en": "The information was passed on more than one working day after the supplier's own update."
 },
 "fix": {
  "vi": "Gửi ngay khi cập nhật; nếu thời điểm ghi nhầm thì sửa lại theo nhật ký gửi nhận.",
  "en": "Send on update; correct the times from the log if they are wrong."
 },
 "example": {
  "wrong": "/ngayTuyenAn: \"2026-07-15\"; /ngayCoHieuLuc: \"2026-07-30\"; /capNhatTaiNguonLuc: \"2026-07-29T09:00:00+07:00\"",
  "right": "/ngayTuyenAn: \"2019-03-12\"; /ngayCoHieuLuc: \"2019-04-12\"; /capNhatTaiNguonLuc: \"2026-08-03T09:00:00+07:00\""
 },
 "cel": "withinWorkingDays(this.capNhatTaiNguonLuc, this.sieuDuLieu.nguonGoc.thoiDiemTiepNhan, 1)",
 "legalBasis": [
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 7"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
 }
};

const ruleLP02: RuleText = {
 "id": "LP-02",
 "path": "/ngayCoHieuLuc",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bản án có hiệu lực trước ngày tuyên.",
  "en": "The judgment took effect before it was pronounced."
 },
 "fix": {
  "vi": "Đối chiếu hai ngày với bản án, ví dụ tuyên 2019-03-12, có hiệu lực 2019-04-12.",
  "en": "Compare the two days with the judgment, for example pronounced 2019-03-12, in force 2019-04-12."
 },
 "example": {
  "wrong": "/ngayCoHieuLuc: \"2019-03-01\"",
  "right": "/ngayCoHieuLuc: \"2019-04-12\""
 },
 "cel": "notAfter(this.ngayTuyenAn, this.ngayCoHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLP02b: RuleText = {
 "id": "LP-02b",
 "path": "/thuTu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Bản án đứng trước trong lý lịch lại tuyên sau bản án đứng sau.",
  "en": "A judgment that stands earlier in the record was pronounced later than the next one."
 },
 "fix": {
  "vi": "Đánh lại thuTu theo ngày tuyên án, bắt đầu từ 1.",
  "en": "Number thuTu again by the day of the judgment, from 1."
 },
 "dataset": {
  "keys": [
   [
    "this.maLyLich"
   ]
  ],
  "pair": "this.thuTu >= other.thuTu || notAfter(this.ngayTuyenAn, other.ngayTuyenAn)"
 },
 "legalBasis": [
  {
   "document": "Thông tư 13/2011/TT-BTP",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
 }
};

const ruleLPD5: RuleText = {
 "id": "LP-D5",
 "path": "/hinhPhatChinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trong hình phạt chính có một hình phạt không phải hình phạt chính đối với cá nhân.",
  "en": "Among the main penalties is one that is not a main penalty for a person."
 },
 "fix": {
  "vi": "Chuyển sang hinhPhatBoSung, hoặc sửa mã: phạt tiền là hình phạt chính có mã phat-tien.",
  "en": "Move it to hinhPhatBoSung, or correct the code: a fine as main penalty is phat-tien."
 },
 "example": {
  "wrong": "/hinhPhatChinh/0/loai: \"quan-che\"; /hinhPhatChinh/0/thoiHan: \"P1Y\"",
  "right": "/hinhPhatChinh/0/loai: \"tu-co-thoi-han\"; /hinhPhatChinh/0/thoiHan: \"P1Y6M\""
 },
 "cel": "this.hinhPhatChinh.all(h, h.loai in [\"canh-cao\", \"phat-tien\", \"cai-tao-khong-giam-giu\", \"truc-xuat\", \"tu-co-thoi-han\", \"tu-chung-than\", \"tu-hinh\"])",
 "legalBasis": [
  {
   "document": "Bộ luật Hình sự 100/2015/QH13",
   "article": "Điều 32 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "bộ pháp điển, đề mục Hình sự; Bộ luật có hiệu lực từ 01/01/2018"
 }
};

const ruleLPD6: RuleText = {
 "id": "LP-D6",
 "path": "/hinhPhatBoSung",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trong hình phạt bổ sung có một hình phạt chính.",
  "en": "Among the additional penalties is a main penalty."
 },
 "fix": {
  "vi": "Chuyển sang hinhPhatChinh, hoặc sửa mã: phạt tiền bổ sung có mã phat-tien-bo-sung.",
  "en": "Move it to hinhPhatChinh, or correct the code: an additional fine is phat-tien-bo-sung."
 },
 "example": {
  "wrong": "/hinhPhatBoSung/0/loai: \"canh-cao\"",
  "right": "/hinhPhatBoSung/0/loai: —"
 },
 "cel": "this.hinhPhatBoSung.all(h, !(h.loai in [\"canh-cao\", \"phat-tien\", \"cai-tao-khong-giam-giu\", \"truc-xuat\", \"tu-co-thoi-han\", \"tu-chung-than\", \"tu-hinh\"]))",
 "legalBasis": [
  {
   "document": "Bộ luật Hình sự 100/2015/QH13",
   "article": "Điều 32 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "bộ pháp điển, đề mục Hình sự; Bộ luật có hiệu lực từ 01/01/2018"
 }
};

const ruleLPD7: RuleText = {
 "id": "LP-D7",
 "path": "/anTreo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có thời gian thử thách của án treo nhưng không có hình phạt tù có thời hạn.",
  "en": "There is a probation of a suspended sentence but no fixed-term imprisonment."
 },
 "fix": {
  "vi": "Thêm hình phạt tù có thời hạn, hoặc bỏ anTreo.",
  "en": "Add the fixed-term imprisonment, or drop anTreo."
 },
 "example": {
  "wrong": "/hinhPhatChinh/0/loai: \"canh-cao\"; /hinhPhatChinh/0/thoiHan: —; /anTreo: \"P2Y\"",
  "right": "/hinhPhatChinh/0/loai: \"tu-co-thoi-han\"; /hinhPhatChinh/0/thoiHan: \"P1Y6M\"; /anTreo: —"
 },
 "cel": "!has(this.anTreo) || this.hinhPhatChinh.exists(h, h.loai == \"tu-co-thoi-han\")",
 "legalBasis": [
  {
   "document": "Bộ luật Hình sự 100/2015/QH13"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
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

const ruleLPD1: RuleText = {
 "id": "LP-D1",
 "path": "/maToiDanh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Mã tội danh khác số điều của Bộ luật Hình sự 100/2015/QH13 đã áp dụng.",
  "en": "The offence code differs from the article of the Penal Code 100/2015/QH13 that was applied."
 },
 "fix": {
  "vi": "Ghi dieuLuat.dieu bằng mã tội danh, ví dụ 173, hoặc sửa mã.",
  "en": "Give the same article as the code, for example 173, or correct the code."
 },
 "example": {
  "wrong": "/toiDanh/0/dieuLuat/dieu: \"174\"",
  "right": "/toiDanh/0/dieuLuat/dieu: \"173\""
 },
 "cel": "!has(this.maToiDanh) || this.dieuLuat.soKyHieu != \"100/2015/QH13\" || this.dieuLuat.dieu == this.maToiDanh",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLPD1b: RuleText = {
 "id": "LP-D1b",
 "path": "/maToiDanh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có mã tội danh mà điều luật áp dụng không ghi là Bộ luật Hình sự 100/2015/QH13.",
  "en": "There is an offence code, but the provision applied is not given as the Penal Code 100/2015/QH13."
 },
 "cause": {
  "vi": "Mã tội danh là số điều của bộ luật ấy. Chỉ là cảnh báo: bản án có thể dẫn luật sửa đổi.",
  "en": "The code is an article number of that code. Only a warning: a judgment may cite the amending law."
 },
 "fix": {
  "vi": "Xử theo bộ luật cũ thì bỏ mã; xử theo Bộ luật năm 2015 thì ghi soKyHieu là 100/2015/QH13.",
  "en": "Drop the code for a judgment under an older code; for the 2015 code give 100/2015/QH13."
 },
 "example": {
  "wrong": "/toiDanh/0/dieuLuat/soKyHieu: \"15/1999/QH10\"",
  "right": "/toiDanh/0/dieuLuat/soKyHieu: \"100/2015/QH13\""
 },
 "cel": "!has(this.maToiDanh) || this.dieuLuat.soKyHieu == \"100/2015/QH13\"",
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

const ruleLP10: RuleText = {
 "id": "LP-10",
 "path": "/noiDung",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nội dung hình phạt là hai gạch chéo, cách ghi \"không có\" trên phiếu giấy, không phải dữ liệu.",
  "en": "The content is \"//\", which means \"none\" on the paper slip and is no data."
 },
 "fix": {
  "vi": "Bỏ trường này; không có hình phạt bổ sung thì để hinhPhatBoSung là danh sách rỗng.",
  "en": "Leave the field out; with no additional penalty let hinhPhatBoSung be an empty list."
 },
 "example": {
  "wrong": "/hinhPhatBoSung/0/loai: \"cam-cu-tru\"; /hinhPhatBoSung/0/noiDung: \"//\"",
  "right": "/hinhPhatBoSung/0/loai: —; /hinhPhatBoSung/0/noiDung: —"
 },
 "cel": "this.noiDung != \"//\" && this.noiDung != \"/\"",
 "legalBasis": [
  {
   "document": "Thông tư 13/2011/TT-BTP",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
 }
};

const ruleLPD2: RuleText = {
 "id": "LP-D2",
 "path": "/loai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Tù có thời hạn mà thiếu thời hạn, hoặc phạt tiền mà thiếu mức tiền.",
  "en": "A fixed-term sentence without its term, or a fine without its amount."
 },
 "fix": {
  "vi": "Ghi thoiHan, ví dụ P3Y6M, hoặc mucTien.",
  "en": "Give thoiHan, for example P3Y6M, or mucTien."
 },
 "example": {
  "wrong": "/hinhPhatChinh/0/thoiHan: —",
  "right": "/hinhPhatChinh/0/thoiHan: \"P1Y6M\""
 },
 "cel": "(this.loai != \"tu-co-thoi-han\" || has(this.thoiHan)) && (!(this.loai in [\"phat-tien\", \"phat-tien-bo-sung\"]) || has(this.mucTien))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleLPD14: RuleText = {
 "id": "LP-D14",
 "path": "/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không hợp với thời hạn cấm vào ngày hôm nay.",
  "en": "The state does not fit the term of the ban today."
 },
 "fix": {
  "vi": "Đặt trangThai là het-han khi thời hạn đã qua, dang-cam khi còn hạn.",
  "en": "Set trangThai to het-han when the term is over, dang-cam while it runs."
 },
 "example": {
  "wrong": "/quyetDinh/ngay: \"2018-03-01\"; /thoiHan/tu: \"2018-04-01\"; /thoiHan/den: \"2021-03-31\"",
  "right": "/quyetDinh/ngay: \"2026-08-10\"; /thoiHan/tu: \"2026-08-25\"; /thoiHan/den: \"2029-08-24\""
 },
 "cel": "(this.trangThai == \"dang-cam\") == !before(this.thoiHan.den, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleLPD15: RuleText = {
 "id": "LP-D15",
 "path": "/thoiHan/tu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thời hạn cấm bắt đầu trước ngày quyết định.",
  "en": "The ban begins before the decision."
 },
 "fix": {
  "vi": "Đối chiếu ngày quyết định và ngày bắt đầu cấm.",
  "en": "Compare the decision with the first day of the ban."
 },
 "example": {
  "wrong": "/thoiHan/tu: \"2026-08-01\"",
  "right": "/thoiHan/tu: \"2026-08-25\""
 },
 "cel": "notAfter(this.quyetDinh.ngay, this.thoiHan.tu)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
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
 "example": {
  "wrong": "/caNhan/ngaySinh: \"1986-04-12\"",
  "right": "/caNhan/ngaySinh: \"1985-04-12\""
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

const ruleLPD3: RuleText = {
 "id": "LP-D3",
 "path": "/den",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thời hạn cấm kết thúc trước khi bắt đầu.",
  "en": "The ban ends before it begins."
 },
 "fix": {
  "vi": "Đối chiếu hai ngày với quyết định của Tòa án, ví dụ 2025-01-15 đến 2028-01-14.",
  "en": "Compare the two days with the court decision, for example 2025-01-15 to 2028-01-14."
 },
 "example": {
  "wrong": "/thoiHan/den: \"2026-08-20\"; /trangThai: \"het-han\"",
  "right": "/thoiHan/den: \"2029-08-24\"; /trangThai: \"dang-cam\""
 },
 "cel": "notAfter(this.tu, this.den)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLP01: RuleText = {
 "id": "LP-01",
 "path": "/khoaDinhDanh/loai",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Dùng số hộ chiếu làm khóa trong khi người này có số định danh cá nhân.",
  "en": "The passport number is used as key although the person has a personal identification number."
 },
 "fix": {
  "vi": "Đặt loai là so-dinh-danh và giaTri là số định danh; hộ chiếu ghi ở caNhan.giayToTuyThan.",
  "en": "Set loai to so-dinh-danh with that number; the passport goes to caNhan.giayToTuyThan."
 },
 "example": {
  "wrong": "/khoaDinhDanh/loai: \"so-ho-chieu\"; /khoaDinhDanh/giaTri: \"XV0000001\"",
  "right": "/khoaDinhDanh/loai: \"so-dinh-danh\"; /khoaDinhDanh/giaTri: \"001085000123\""
 },
 "cel": "this.khoaDinhDanh.loai != \"so-ho-chieu\" || !has(this.caNhan.soDinhDanhCaNhan)",
 "legalBasis": [
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 5 khoản 2 điểm a"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
 }
};

const ruleLP01b: RuleText = {
 "id": "LP-01b",
 "path": "/khoaDinhDanh/giaTri",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Khóa là số định danh nhưng khác số định danh của người trong lý lịch.",
  "en": "The key is a personal number but differs from the number of the person in the record."
 },
 "fix": {
  "vi": "Chép lại số định danh vào cả hai trường.",
  "en": "Copy the number to both fields."
 },
 "example": {
  "wrong": "/khoaDinhDanh/giaTri: \"001085000124\"",
  "right": "/khoaDinhDanh/giaTri: \"001085000123\""
 },
 "cel": "this.khoaDinhDanh.loai != \"so-dinh-danh\" || this.khoaDinhDanh.giaTri == this.caNhan.soDinhDanhCaNhan",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLPD16: RuleText = {
 "id": "LP-D16",
 "path": "/tinhTrangAnTich",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ghi không bị kết án mà lý lịch lại có bản án.",
  "en": "Never convicted, yet the record lists a judgment."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: bản án kết tội đã bị hủy, người ấy được tuyên không có tội thì lý lịch vẫn giữ bản án.",
  "en": "Only a warning: a conviction that was quashed stays in the record of a person found not guilty."
 },
 "fix": {
  "vi": "Đặt tinhTrangAnTich là co-an-tich hoặc da-duoc-xoa-an-tich, hoặc bỏ bản án nối nhầm.",
  "en": "Set tinhTrangAnTich to co-an-tich or da-duoc-xoa-an-tich, or drop the judgment linked by mistake."
 },
 "example": {
  "wrong": "/tinhTrangAnTich: \"khong-bi-ket-an\"",
  "right": "/tinhTrangAnTich: \"da-duoc-xoa-an-tich\""
 },
 "cel": "this.tinhTrangAnTich != \"khong-bi-ket-an\" || !has(this.maBanAn) || size(this.maBanAn) == 0",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleLPD27: RuleText = {
 "id": "LP-D27",
 "path": "/maBanAn",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đã bị kết án nhưng lý lịch không nêu bản án nào.",
  "en": "Convicted, yet the record names no judgment."
 },
 "fix": {
  "vi": "Thêm mã các bản án theo thứ tự thời gian.",
  "en": "Add the judgments in the order of time."
 },
 "example": {
  "wrong": "/maBanAn/0: —",
  "right": "/maBanAn/0: \"ba-0001\""
 },
 "cel": "this.tinhTrangAnTich == \"khong-bi-ket-an\" || (has(this.maBanAn) && size(this.maBanAn) > 0)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleLP10b: RuleText = {
 "id": "LP-10b",
 "path": "/caNhan/noiCuTru/diaChi/nguyenVan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nơi cư trú là hai gạch chéo, cách ghi \"thiếu\" trên phiếu giấy, không phải dữ liệu.",
  "en": "The residence is \"//\", which means \"missing\" on the paper slip and is no data."
 },
 "fix": {
  "vi": "Bỏ noiCuTru và nêu /caNhan/noiCuTru trong khongRo.",
  "en": "Leave noiCuTru out and list /caNhan/noiCuTru in khongRo."
 },
 "example": {
  "wrong": "/sieuDuLieu/maBanGhi: \"ll-0001\"; /caNhan/noiCuTru/diaChi/nguyenVan: \"//\"",
  "right": "/sieuDuLieu/maBanGhi: \"ll-0001-g\"; /caNhan/noiCuTru/diaChi/nguyenVan: \"Số 1 đường Ví Dụ, phường Ba Đình, Hà Nội\""
 },
 "cel": "this.caNhan.noiCuTru.diaChi.nguyenVan != \"//\" && this.caNhan.noiCuTru.diaChi.nguyenVan != \"/\"",
 "legalBasis": [
  {
   "document": "Thông tư 13/2011/TT-BTP",
   "article": "Điều 14 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
 }
};

const ruleLPD17: RuleText = {
 "id": "LP-D17",
 "path": "/khoaDinhDanh/giaTri",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai lý lịch tư pháp đang có hiệu lực của cùng một người.",
  "en": "Two criminal records in force of one person."
 },
 "fix": {
  "vi": "Gộp vào một lý lịch; bản kia chuyển trạng thái đã thay đổi.",
  "en": "Merge them; move the other to the changed state."
 },
 "dataset": {
  "keys": [
   [
    "this.khoaDinhDanh.loai",
    "this.khoaDinhDanh.giaTri"
   ]
  ],
  "where": "this.sieuDuLieu.trangThai == \"hieu-luc\"",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleLP03: RuleText = {
 "id": "LP-03",
 "path": "/anTich",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phiếu ghi không có án tích nhưng lại liệt kê án tích.",
  "en": "The slip says there is no criminal record, yet lists a conviction."
 },
 "fix": {
  "vi": "Nếu án tích đã được xóa, bỏ khỏi Phiếu số 1; nếu chưa, đặt tinhTrangAnTich là co-an-tich.",
  "en": "If the conviction was cleared, leave it out of slip No. 1; if not, set tinhTrangAnTich to co-an-tich."
 },
 "cel": "this.tinhTrangAnTich != \"khong-co-an-tich\" || !has(this.anTich) || size(this.anTich) == 0",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLP10d: RuleText = {
 "id": "LP-10d",
 "path": "/nguoiDuocCap/noiCuTru/diaChi/nguyenVan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nơi cư trú là hai gạch chéo, cách ghi \"thiếu\" trên phiếu giấy, không phải dữ liệu.",
  "en": "The residence is \"//\", which means \"missing\" on the paper slip and is no data."
 },
 "fix": {
  "vi": "Bỏ noiCuTru; phần mềm in phiếu tự in hai gạch chéo.",
  "en": "Leave noiCuTru out; the printing program prints the strokes."
 },
 "example": {
  "wrong": "/nguoiDuocCap/noiCuTru/diaChi/nguyenVan: \"//\"",
  "right": "/nguoiDuocCap/noiCuTru/diaChi/nguyenVan: \"Thành phố Hà Nội\""
 },
 "cel": "this.nguoiDuocCap.noiCuTru.diaChi.nguyenVan != \"//\" && this.nguoiDuocCap.noiCuTru.diaChi.nguyenVan != \"/\"",
 "legalBasis": [
  {
   "document": "Thông tư 13/2011/TT-BTP",
   "article": "Điều 14 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
 }
};

const ruleLP06: RuleText = {
 "id": "LP-06",
 "path": "/camDamNhiem",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phiếu số 1 có nội dung cấm trong khi không có yêu cầu.",
  "en": "Slip No. 1 shows bans although nobody asked for them."
 },
 "fix": {
  "vi": "Bỏ camDamNhiem khỏi phiếu; chỉ ghi khi người yêu cầu đề nghị.",
  "en": "Leave camDamNhiem out; it is shown only on request."
 },
 "example": {
  "wrong": "/camDamNhiem/biCam: false",
  "right": "/camDamNhiem/biCam: —"
 },
 "cel": "!(has(this.coYeuCauNoiDungCam) && !this.coYeuCauNoiDungCam) || !has(this.camDamNhiem)",
 "legalBasis": [
  {
   "document": "Luật Lý lịch tư pháp 28/2009/QH12",
   "article": "Điều 42 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43; luật có hiệu lực từ 01/7/2010 (trang của cơ quan đăng ký kinh doanh), đọc theo bản chưa sửa, áp dụng đến trước 01/7/2026 khi Luật 107/2025/QH15 có hiệu lực"
 }
};

const ruleLP06b: RuleText = {
 "id": "LP-06b",
 "path": "/camDamNhiem",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phiếu số 1 có nội dung cấm trong khi không có yêu cầu.",
  "en": "Slip No. 1 shows bans although nobody asked for them."
 },
 "fix": {
  "vi": "Bỏ camDamNhiem khỏi phiếu; chỉ ghi khi người yêu cầu đề nghị.",
  "en": "Leave camDamNhiem out; it is shown only on request."
 },
 "example": {
  "wrong": "/camDamNhiem/biCam: false",
  "right": "/camDamNhiem/biCam: —"
 },
 "cel": "!(has(this.coYeuCauNoiDungCam) && !this.coYeuCauNoiDungCam) || !has(this.camDamNhiem)",
 "legalBasis": [
  {
   "document": "Luật Lý lịch tư pháp 28/2009/QH12",
   "article": "Điều 42 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43; bản chưa có phần sửa của Luật 107/2025/QH15, nên từ 01/7/2026 chỉ cảnh báo"
 }
};

const ruleLP03b: RuleText = {
 "id": "LP-03b",
 "path": "/anTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phiếu ghi có án tích nhưng không nêu án tích nào.",
  "en": "The slip says there is a criminal record but names no conviction."
 },
 "fix": {
  "vi": "Liệt kê án tích chưa được xóa: tội danh, hình phạt; nếu không còn án tích nào, ghi khong-co-an-tich.",
  "en": "List the uncleared convictions, or answer khong-co-an-tich."
 },
 "example": {
  "wrong": "/tinhTrangAnTich: \"co-an-tich\"",
  "right": "/tinhTrangAnTich: \"khong-co-an-tich\""
 },
 "cel": "this.tinhTrangAnTich != \"co-an-tich\" || (has(this.anTich) && size(this.anTich) > 0)",
 "legalBasis": [
  {
   "document": "Luật Lý lịch tư pháp 28/2009/QH12",
   "article": "Điều 42 khoản 2 điểm a"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
 }
};

const ruleLP03c: RuleText = {
 "id": "LP-03c",
 "path": "/anTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Phiếu số 1 nêu một án tích đã được xóa trước hoặc vào ngày cấp.",
  "en": "Slip No. 1 shows a conviction that was cleared on or before the day of issue."
 },
 "fix": {
  "vi": "Bỏ án tích ấy khỏi phiếu; nếu không còn án tích nào, ghi khong-co-an-tich.",
  "en": "Leave that conviction out; if none is left, answer khong-co-an-tich."
 },
 "dataset": {
  "keys": [
   [
    "this.maLyLich"
   ]
  ],
  "where": "!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])",
  "with": [
   {
    "record": "ly-lich-tu-phap/xoa-an-tich",
    "keys": [
     [
      "other.maLyLich"
     ]
    ],
    "where": "other.sieuDuLieu.trangThai == \"hieu-luc\""
   }
  ],
  "pair": "!has(this.anTich) || !this.anTich.exists(a, a.maBanAn == other.maBanAn) || before(this.ngayCap, other.ngayXoa)"
 },
 "legalBasis": [
  {
   "document": "Luật Lý lịch tư pháp 28/2009/QH12",
   "article": "Điều 42 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43; luật có hiệu lực từ 01/7/2010 (trang của cơ quan đăng ký kinh doanh), đọc theo bản chưa sửa, áp dụng đến trước 01/7/2026 khi Luật 107/2025/QH15 có hiệu lực"
 }
};

const ruleLP03d: RuleText = {
 "id": "LP-03d",
 "path": "/anTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Phiếu số 1 nêu một án tích đã được xóa trước hoặc vào ngày cấp.",
  "en": "Slip No. 1 shows a conviction that was cleared on or before the day of issue."
 },
 "fix": {
  "vi": "Bỏ án tích ấy khỏi phiếu; nếu không còn án tích nào, ghi khong-co-an-tich.",
  "en": "Leave that conviction out; if none is left, answer khong-co-an-tich."
 },
 "dataset": {
  "keys": [
   [
    "this.maLyLich"
   ]
  ],
  "where": "!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])",
  "with": [
   {
    "record": "ly-lich-tu-phap/xoa-an-tich",
    "keys": [
     [
      "other.maLyLich"
     ]
    ],
    "where": "other.sieuDuLieu.trangThai == \"hieu-luc\""
   }
  ],
  "pair": "!has(this.anTich) || !this.anTich.exists(a, a.maBanAn == other.maBanAn) || before(this.ngayCap, other.ngayXoa)"
 },
 "legalBasis": [
  {
   "document": "Luật Lý lịch tư pháp 28/2009/QH12",
   "article": "Điều 42 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43; bản chưa có phần sửa của Luật 107/2025/QH15, nên từ 01/7/2026 chỉ cảnh báo"
 }
};

const ruleLPD18: RuleText = {
 "id": "LP-D18",
 "path": "/camDamNhiem",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Có yêu cầu xác nhận nội dung cấm nhưng phiếu không trả lời.",
  "en": "Bans were asked for, but the slip does not answer."
 },
 "fix": {
  "vi": "Ghi camDamNhiem; không bị cấm thì đặt biCam là false.",
  "en": "Fill in camDamNhiem; if not banned, set biCam to false."
 },
 "cel": "!this.coYeuCauNoiDungCam || has(this.camDamNhiem)",
 "legalBasis": [
  {
   "document": "Luật Lý lịch tư pháp 28/2009/QH12",
   "article": "Điều 42 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
 }
};

const ruleLPD4: RuleText = {
 "id": "LP-D4",
 "path": "/biCam",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phần cấm tự mâu thuẫn: nói bị cấm mà không có chức vụ, hoặc nói không bị cấm mà có chức vụ.",
  "en": "The ban part contradicts itself: banned without a post, or not banned with one."
 },
 "fix": {
  "vi": "Đặt biCam là true và liệt kê chức vụ, hoặc false và để cacChucVu rỗng.",
  "en": "Set biCam true and list the posts, or false with an empty list."
 },
 "cel": "this.biCam ? size(this.cacChucVu) > 0 : (!has(this.cacChucVu) || size(this.cacChucVu) == 0)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLP09: RuleText = {
 "id": "LP-09",
 "path": "/cacChucVu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phiếu ghi một lệnh cấm đã hết thời hạn vào ngày cấp.",
  "en": "The slip shows a ban that had expired on the day of issue."
 },
 "fix": {
  "vi": "Bỏ lệnh cấm đã hết hạn khỏi phiếu; nếu thời hạn nhập nhầm thì sửa ngày.",
  "en": "Leave the expired ban out; correct the days if mistyped."
 },
 "example": {
  "wrong": "/camDamNhiem/cacChucVu/0/thoiHan/tu: \"2020-01-01\"; /camDamNhiem/cacChucVu/0/thoiHan/den: \"2023-01-01\"",
  "right": "/camDamNhiem/cacChucVu/0/thoiHan/tu: \"2026-08-25\"; /camDamNhiem/cacChucVu/0/thoiHan/den: \"2029-08-24\""
 },
 "cel": "this.cacChucVu.all(c, notAfter(recordDate, c.thoiHan.den))",
 "legalBasis": [
  {
   "document": "Luật Lý lịch tư pháp 28/2009/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Lý lịch tư pháp, mới đọc tiêu đề điều"
 }
};

const ruleLP04: RuleText = {
 "id": "LP-04",
 "path": "/anTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Một án tích trên Phiếu số 2 không nói chưa được xóa, mà cũng không có ngày được xóa.",
  "en": "A conviction on slip No. 2 neither says that it is not cleared nor gives the day of clearing."
 },
 "fix": {
  "vi": "Ghi xoaAnTich.trangThai là co-an-tich, hoặc mã cách xóa kèm ngay.",
  "en": "Set xoaAnTich.trangThai to co-an-tich, or to how it was cleared with ngay."
 },
 "example": {
  "wrong": "/anTich/0/xoaAnTich/ngay: —",
  "right": "/anTich/0/xoaAnTich/ngay: \"2026-08-20\""
 },
 "cel": "this.anTich.all(a, has(a.xoaAnTich) && (a.xoaAnTich.trangThai == \"co-an-tich\" || has(a.xoaAnTich.ngay)))",
 "legalBasis": [
  {
   "document": "Thông tư 13/2011/TT-BTP",
   "article": "Điều 14 khoản 2 điểm d"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
 }
};

const ruleLP04b: RuleText = {
 "id": "LP-04b",
 "path": "/anTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Án tích trên Phiếu số 2 không theo thứ tự thời gian.",
  "en": "The convictions on slip No. 2 are not in the order of time."
 },
 "fix": {
  "vi": "Xếp lại và đánh lại thuTu theo ngày tuyên án.",
  "en": "Put them in order and number thuTu again."
 },
 "example": {
  "wrong": "/anTich/0/ngayTuyenAn: \"2022-01-01\"",
  "right": "/anTich/0/ngayTuyenAn: \"2019-03-12\""
 },
 "cel": "this.anTich.all(a, this.anTich.all(b, a.thuTu >= b.thuTu || notAfter(a.ngayTuyenAn, b.ngayTuyenAn)))",
 "legalBasis": [
  {
   "document": "Thông tư 13/2011/TT-BTP",
   "article": "Điều 14 khoản 2 điểm b"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
 }
};

const ruleLP04c: RuleText = {
 "id": "LP-04c",
 "path": "/anTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Phiếu số 2 thiếu một bản án đã có hiệu lực trước ngày cấp.",
  "en": "Slip No. 2 lacks a judgment that was in force before the day of issue."
 },
 "fix": {
  "vi": "Thêm án tích ấy vào phiếu, kể cả khi đã được xóa.",
  "en": "Add that conviction, even if cleared."
 },
 "dataset": {
  "keys": [
   [
    "this.maLyLich"
   ]
  ],
  "with": [
   {
    "record": "ly-lich-tu-phap/ban-an",
    "keys": [
     [
      "other.maLyLich"
     ]
    ],
    "where": "other.sieuDuLieu.trangThai == \"hieu-luc\""
   }
  ],
  "pair": "before(this.ngayCap, other.ngayCoHieuLuc) || (has(this.anTich) && this.anTich.exists(a, a.maBanAn == other.sieuDuLieu.maBanGhi))"
 },
 "legalBasis": [
  {
   "document": "Thông tư 13/2011/TT-BTP",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
 }
};

const ruleLP04d: RuleText = {
 "id": "LP-04d",
 "path": "/anTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phiếu ghi có án tích nhưng không nêu án tích nào.",
  "en": "The slip says there is a criminal record but names no conviction."
 },
 "fix": {
  "vi": "Liệt kê mọi án tích, kể cả đã được xóa.",
  "en": "List every conviction, even cleared ones."
 },
 "cel": "this.tinhTrangAnTich != \"co-an-tich\" || (has(this.anTich) && size(this.anTich) > 0)",
 "legalBasis": [
  {
   "document": "Luật Lý lịch tư pháp 28/2009/QH12",
   "article": "Điều 43 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
 }
};

const ruleLP04e: RuleText = {
 "id": "LP-04e",
 "path": "/anTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phiếu số 2 ghi không có án tích nhưng lại liệt kê án tích.",
  "en": "Slip No. 2 says there is no criminal record, yet lists a conviction."
 },
 "cause": {
  "vi": "Phiếu số 2 chỉ ghi không có án tích với người chưa bị kết án. Chỉ là cảnh báo: có nơi ghi như vậy khi mọi án tích đã được xóa.",
  "en": "Slip No. 2 says so only of a person never convicted. Only a warning: some say so when every conviction was cleared."
 },
 "fix": {
  "vi": "Đã từng bị kết án thì đặt tinhTrangAnTich là co-an-tich và nêu tình trạng xóa ở từng án tích.",
  "en": "For a person once convicted set tinhTrangAnTich to co-an-tich and say of each conviction whether it was cleared."
 },
 "example": {
  "wrong": "/tinhTrangAnTich: \"khong-co-an-tich\"",
  "right": "/tinhTrangAnTich: \"co-an-tich\""
 },
 "cel": "this.tinhTrangAnTich != \"khong-co-an-tich\" || !has(this.anTich) || size(this.anTich) == 0",
 "legalBasis": [
  {
   "document": "Luật Lý lịch tư pháp 28/2009/QH12",
   "article": "Điều 43 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
 }
};

const ruleLP02c: RuleText = {
 "id": "LP-02c",
 "path": "/ngay",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Quyết định thi hành án ra trước ngày tuyên bản án mà nó thi hành.",
  "en": "An enforcement decision is older than the judgment that it enforces."
 },
 "fix": {
  "vi": "Đối chiếu mã bản án và hai ngày; thường là nối nhầm bản án.",
  "en": "Check the judgment and the two days; usually the wrong judgment was linked."
 },
 "dataset": {
  "keys": [
   [
    "this.maBanAn"
   ]
  ],
  "with": [
   {
    "record": "ly-lich-tu-phap/ban-an",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "notAfter(other.ngayTuyenAn, this.ngay)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLP02d: RuleText = {
 "id": "LP-02d",
 "path": "/ngay",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Quyết định thi hành án ra trước ngày bản án có hiệu lực pháp luật.",
  "en": "An enforcement decision is older than the day the judgment took effect."
 },
 "fix": {
  "vi": "Đối chiếu ngày có hiệu lực của bản án và ngày quyết định.",
  "en": "Compare the day of effect of the judgment with the day of the decision."
 },
 "dataset": {
  "keys": [
   [
    "this.maBanAn"
   ]
  ],
  "with": [
   {
    "record": "ly-lich-tu-phap/ban-an",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ],
    "where": "notAfter(other.ngayTuyenAn, other.ngayCoHieuLuc)"
   }
  ],
  "pair": "notAfter(other.ngayCoHieuLuc, this.ngay)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleLPD8: RuleText = {
 "id": "LP-D8",
 "path": "/maBanAn",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không tìm thấy bản án mà quyết định này thi hành.",
  "en": "The judgment that this decision enforces was not found."
 },
 "fix": {
  "vi": "Kiểm tra maBanAn, hoặc gửi kèm bản ghi bản án.",
  "en": "Check maBanAn, or send the judgment along."
 },
 "dataset": {
  "keys": [
   [
    "this.maBanAn"
   ]
  ],
  "with": [
   {
    "record": "ly-lich-tu-phap/ban-an",
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

const ruleLPD9: RuleText = {
 "id": "LP-D9",
 "path": "/ngayChapHanhXong",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Giấy chứng nhận chấp hành xong nhưng thiếu ngày chấp hành xong.",
  "en": "A certificate of service without the day of service."
 },
 "fix": {
  "vi": "Ghi ngayChapHanhXong theo giấy chứng nhận.",
  "en": "Give ngayChapHanhXong as on the certificate."
 },
 "example": {
  "wrong": "/ngayChapHanhXong: —",
  "right": "/ngayChapHanhXong: \"2020-09-10\""
 },
 "cel": "this.loai != \"chap-hanh-xong\" || has(this.ngayChapHanhXong)",
 "legalBasis": [
  {
   "document": "Luật Lý lịch tư pháp 28/2009/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "Luật Lý lịch tư pháp, mới đọc tiêu đề điều"
 }
};

const ruleLPD10: RuleText = {
 "id": "LP-D10",
 "path": "/ngayChapHanhXong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày chấp hành xong ở sau ngày cấp giấy chứng nhận.",
  "en": "The day of service is after the certificate."
 },
 "fix": {
  "vi": "Đối chiếu hai ngày với giấy chứng nhận.",
  "en": "Compare the two days with the certificate."
 },
 "example": {
  "wrong": "/ngayChapHanhXong: \"2021-01-01\"",
  "right": "/ngayChapHanhXong: \"2020-09-10\""
 },
 "cel": "notAfter(this.ngayChapHanhXong, this.ngay)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleLP05: RuleText = {
 "id": "LP-05",
 "path": "/ketQuaTraCuu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ghi đương nhiên được xóa án tích khi có hành vi phạm tội mới, hoặc khi còn đang xác minh.",
  "en": "Recorded as cleared by operation of law although a new offence was found, or while that is still being verified."
 },
 "fix": {
  "vi": "Chờ kết quả tra cứu; chỉ ghi khi không có, hoặc đặt vanDuocXoa là true nếu thuộc điểm b, điểm đ của Điều 33 khoản 1.",
  "en": "Wait for the result; record only when none, or set vanDuocXoa true if point b or đ of Article 33 clause 1 applies."
 },
 "example": {
  "wrong": "/ketQuaTraCuu: \"co\"",
  "right": "/ketQuaTraCuu: \"khong-co\""
 },
 "cel": "this.hinhThuc != \"duong-nhien\" || this.ketQuaTraCuu == \"khong-co\" || (this.ketQuaTraCuu == \"co\" && has(this.vanDuocXoa) && this.vanDuocXoa)",
 "legalBasis": [
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 12, Điều 13"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
 }
};

const ruleLP05b: RuleText = {
 "id": "LP-05b",
 "path": "/ngayXoa",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Án tích được xóa trước ngày đủ thời hạn.",
  "en": "The conviction was cleared before the time was up."
 },
 "fix": {
  "vi": "Tính lại ngày đủ thời hạn từ khi chấp hành xong, rồi sửa ngày sai.",
  "en": "Compute the day again from the end of the sentence, and correct the wrong one."
 },
 "example": {
  "wrong": "/ngayDuDieuKien: \"2026-09-10\"",
  "right": "/ngayDuDieuKien: \"2022-09-10\""
 },
 "cel": "notAfter(this.ngayDuDieuKien, this.ngayXoa)",
 "legalBasis": [
  {
   "document": "Bộ luật Hình sự 100/2015/QH13"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleLP05c: RuleText = {
 "id": "LP-05c",
 "path": "/maBanAn",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Ghi đương nhiên được xóa án tích mà không có giấy chứng nhận đã chấp hành xong bản án trước ngày xóa.",
  "en": "Cleared by operation of law without a certificate that the sentence was served before that day."
 },
 "fix": {
  "vi": "Bổ sung quyết định thi hành án loại chap-hanh-xong của bản án này.",
  "en": "Add the enforcement decision of the kind chap-hanh-xong of this judgment."
 },
 "dataset": {
  "keys": [
   [
    "this.maBanAn"
   ]
  ],
  "where": "this.hinhThuc == \"duong-nhien\"",
  "with": [
   {
    "record": "ly-lich-tu-phap/quyet-dinh-thi-hanh-an",
    "keys": [
     [
      "other.maBanAn"
     ]
    ],
    "where": "other.loai in [\"chap-hanh-xong\", \"mien\", \"dac-xa\"]"
   }
  ],
  "exists": "other.loai != \"chap-hanh-xong\" || !before(this.ngayXoa, other.ngayChapHanhXong)"
 },
 "legalBasis": [
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 12"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
 }
};

const ruleLP05d: RuleText = {
 "id": "LP-05d",
 "path": "/ketQuaTraCuu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Kết quả tra cứu ghi không có hành vi phạm tội mới, nhưng có quyết định khởi tố hoặc truy tố trước ngày xóa án tích.",
  "en": "The search says no new offence, but there is a prosecution or indictment before the clearing."
 },
 "fix": {
  "vi": "Tra cứu lại; sửa kết quả, hoặc nối quyết định tố tụng đúng người.",
  "en": "Search again; correct the result, or link the procedural decision to the right person."
 },
 "dataset": {
  "keys": [
   [
    "this.maLyLich"
   ]
  ],
  "where": "this.hinhThuc == \"duong-nhien\" && this.ketQuaTraCuu == \"khong-co\"",
  "with": [
   {
    "record": "ly-lich-tu-phap/hanh-vi-pham-toi-moi",
    "keys": [
     [
      "other.maLyLich"
     ]
    ],
    "where": "other.loaiQuyetDinh in [\"khoi-to\", \"truy-to\"]"
   }
  ],
  "pair": "!before(other.vanBan.ngayBanHanh, this.ngayXoa)"
 },
 "legalBasis": [
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 12, Điều 13"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
 }
};

const ruleLPD11: RuleText = {
 "id": "LP-D11",
 "path": "/ngayXoa",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Án tích được xóa trước ngày tuyên bản án.",
  "en": "The conviction was cleared before the judgment was pronounced."
 },
 "fix": {
  "vi": "Đối chiếu mã bản án và ngày được xóa.",
  "en": "Check the judgment and the day of clearing."
 },
 "dataset": {
  "keys": [
   [
    "this.maBanAn"
   ]
  ],
  "with": [
   {
    "record": "ly-lich-tu-phap/ban-an",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "notAfter(other.ngayTuyenAn, this.ngayXoa)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLPD12: RuleText = {
 "id": "LP-D12",
 "path": "/quyetDinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Xóa án tích theo quyết định của Tòa án nhưng thiếu quyết định.",
  "en": "Cleared by court decision, but the decision is missing."
 },
 "fix": {
  "vi": "Ghi quyetDinh: số, ngày, Tòa án.",
  "en": "Give quyetDinh: number, date, court."
 },
 "example": {
  "wrong": "/hinhThuc: \"toa-an-quyet-dinh\"",
  "right": "/hinhThuc: \"duong-nhien\""
 },
 "cel": "this.hinhThuc != \"toa-an-quyet-dinh\" || has(this.quyetDinh)",
 "legalBasis": [
  {
   "document": "Luật Lý lịch tư pháp 28/2009/QH12"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "điều của Luật Lý lịch tư pháp được dẫn trong NĐ 216/2026/NĐ-CP; chưa đọc điều ấy"
 }
};

const ruleLPD13: RuleText = {
 "id": "LP-D13",
 "path": "/ketQuaTraCuu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đương nhiên được xóa án tích nhưng thiếu kết quả tra cứu hoặc ngày đủ thời hạn.",
  "en": "Cleared by operation of law, but the search result or the day the time was up is missing."
 },
 "fix": {
  "vi": "Ghi ketQuaTraCuu và ngayDuDieuKien.",
  "en": "Give ketQuaTraCuu and ngayDuDieuKien."
 },
 "example": {
  "wrong": "/ketQuaTraCuu: —",
  "right": "/ketQuaTraCuu: \"khong-co\""
 },
 "cel": "this.hinhThuc != \"duong-nhien\" || (has(this.ketQuaTraCuu) && has(this.ngayDuDieuKien))",
 "legalBasis": [
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 12"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
 }
};

const ruleLP07: RuleText = {
 "id": "LP-07",
 "path": "/nguoiDuocCap/ngaySinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người được cấp phiếu chưa đủ 16 tuổi vào ngày nộp.",
  "en": "The person of the slip is under 16 on the day of the request."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh; người chưa đủ 16 tuổi không được cấp phiếu theo luật mới.",
  "en": "Check the date of birth; under 16 no slip is issued under the new law."
 },
 "cel": "atLeastAge(this.nguoiDuocCap.ngaySinh, this.ngayNop, 16)",
 "legalBasis": [
  {
   "document": "Luật 107/2025/QH15"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "báo chí về Luật 107/2025/QH15"
 }
};

const ruleLPD19: RuleText = {
 "id": "LP-D19",
 "path": "/vanBanUyQuyen",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đã tiếp nhận yêu cầu của người khác mà thiếu văn bản ủy quyền đã công chứng, chứng thực.",
  "en": "A request by another person was accepted, but the notarised or certified authorisation is missing."
 },
 "fix": {
  "vi": "Bổ sung vanBanUyQuyen; còn thiếu thì ghi ketQuaTiepNhan là bo-sung.",
  "en": "Add vanBanUyQuyen; while it is missing, ketQuaTiepNhan is bo-sung."
 },
 "example": {
  "wrong": "/quanHe: \"khac\"",
  "right": "/quanHe: \"ban-than\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || this.ketQuaTiepNhan != \"tiep-nhan\" || this.quanHe != \"khac\" || has(this.vanBanUyQuyen)",
 "legalBasis": [
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 22 khoản 2 điểm b"
  },
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 23 khoản 2 điểm c"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
 }
};

const ruleLPD20: RuleText = {
 "id": "LP-D20",
 "path": "/chungThucChuKy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đã tiếp nhận yêu cầu gửi qua bưu chính mà thiếu chứng thực chữ ký trên tờ khai.",
  "en": "A request sent by post was accepted without a certified signature on the form."
 },
 "fix": {
  "vi": "Bổ sung chungThucChuKy; còn thiếu thì ghi ketQuaTiepNhan là bo-sung.",
  "en": "Add chungThucChuKy; while it is missing, ketQuaTiepNhan is bo-sung."
 },
 "example": {
  "wrong": "/hinhThuc: \"buu-chinh\"",
  "right": "/hinhThuc: \"truc-tuyen\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || this.ketQuaTiepNhan != \"tiep-nhan\" || this.hinhThuc != \"buu-chinh\" || has(this.chungThucChuKy)",
 "legalBasis": [
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 22 khoản 1 điểm b"
  },
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 23 khoản 2 điểm c"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
 }
};

const ruleLPD21: RuleText = {
 "id": "LP-D21",
 "path": "/ketQuaTiepNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Yêu cầu trực tuyến chỉ có tiếp nhận hoặc không tiếp nhận, không có bổ sung.",
  "en": "An online request is accepted or not accepted; there is no completion."
 },
 "fix": {
  "vi": "Đặt ketQuaTiepNhan là tiep-nhan hoặc tu-choi.",
  "en": "Set ketQuaTiepNhan to tiep-nhan or tu-choi."
 },
 "example": {
  "wrong": "/ketQuaTiepNhan: \"bo-sung\"; /quaTrinhTiepNhan/0/denTrangThai: —; /quaTrinhTiepNhan/0/thoiDiem: —",
  "right": "/ketQuaTiepNhan: \"tiep-nhan\"; /quaTrinhTiepNhan/0/denTrangThai: \"tiep-nhan\"; /quaTrinhTiepNhan/0/thoiDiem: \"2026-08-31\""
 },
 "cel": "this.hinhThuc != \"truc-tuyen\" || this.ketQuaTiepNhan != \"bo-sung\"",
 "legalBasis": [
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
 }
};

const ruleLPD22: RuleText = {
 "id": "LP-D22",
 "path": "/thoiDiemThongBao",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Trả lời tiếp nhận chậm hơn thời hạn: trực tuyến 08 giờ làm việc, trực tiếp 01 giờ, bưu chính 01 ngày làm việc.",
  "en": "The answer to the request came too late: online 8 working hours, in person 1 hour, by post 1 working day."
 },
 "cause": {
  "vi": "Giờ làm việc không tính được bằng đồng hồ: trực tiếp cho thêm một giờ nghỉ trưa, trực tuyến tính đến hết ngày làm việc sau.",
  "en": "Working hours cannot be read from a clock: one hour more is allowed in person, and the next working day online."
 },
 "fix": {
  "vi": "Ghi đúng thời điểm thông báo; nếu chậm thật thì giữ nguyên.",
  "en": "Give the right time of the answer; if it was late, leave it."
 },
 "example": {
  "wrong": "/thoiDiemThongBao: \"2026-09-08T09:00:00+07:00\"",
  "right": "/thoiDiemThongBao: \"2026-08-31T15:00:00+07:00\""
 },
 "cel": "this.hinhThuc == \"truc-tiep\" ? withinHours(this.thoiDiemNop, this.thoiDiemThongBao, 2) : withinWorkingDays(this.thoiDiemNop, this.thoiDiemThongBao, 1)",
 "legalBasis": [
  {
   "document": "Nghị định 216/2026/NĐ-CP",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
 }
};

const ruleLPD23: RuleText = {
 "id": "LP-D23",
 "path": "/quanHe",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ghi là bản thân yêu cầu nhưng hai số định danh khác nhau.",
  "en": "The relation is oneself, but the two personal numbers differ."
 },
 "fix": {
  "vi": "Sửa quanHe, hoặc số định danh bị chép nhầm.",
  "en": "Correct quanHe, or the number copied by mistake."
 },
 "example": {
  "wrong": "/nguoiYeuCau/soDinhDanhCaNhan: \"001085000124\"",
  "right": "/nguoiYeuCau/soDinhDanhCaNhan: \"001085000123\""
 },
 "cel": "this.quanHe != \"ban-than\" || this.nguoiYeuCau.soDinhDanhCaNhan == this.nguoiDuocCap.soDinhDanhCaNhan",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLPD24: RuleText = {
 "id": "LP-D24",
 "path": "/ketQuaTiepNhan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Kết quả tiếp nhận không phải kết quả của lần trả lời cuối, hoặc các lần trả lời không theo thời gian.",
  "en": "The outcome is not that of the last answer, or the answers are not in order."
 },
 "fix": {
  "vi": "Xếp quaTrinhTiepNhan theo thời gian và đặt ketQuaTiepNhan theo lần cuối.",
  "en": "Put quaTrinhTiepNhan in order and set ketQuaTiepNhan as the last one says."
 },
 "example": {
  "wrong": "/quaTrinhTiepNhan/0/denTrangThai: \"tu-choi\"",
  "right": "/quaTrinhTiepNhan/0/denTrangThai: \"tiep-nhan\""
 },
 "cel": "eventsReach(this.quaTrinhTiepNhan, this.ketQuaTiepNhan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLPD25: RuleText = {
 "id": "LP-D25",
 "path": "/quaTrinhTiepNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có bước tiếp nhận không có trong vòng đời của yêu cầu, ví dụ từ chối rồi lại tiếp nhận.",
  "en": "A step of the intake is not one of the request, for example refused and then accepted."
 },
 "fix": {
  "vi": "Kiểm tra từng bước; từ chối rồi nộp lại là một yêu cầu mới.",
  "en": "Check each step; a new attempt after refusal is a new request."
 },
 "example": {
  "wrong": "/quaTrinhTiepNhan/0/denTrangThai: \"tu-choi\"; /quaTrinhTiepNhan/1/denTrangThai: \"tiep-nhan\"; /quaTrinhTiepNhan/1/thoiDiem: \"2026-09-01\"",
  "right": "/quaTrinhTiepNhan/0/denTrangThai: \"tiep-nhan\"; /quaTrinhTiepNhan/1/denTrangThai: —; /quaTrinhTiepNhan/1/thoiDiem: —"
 },
 "cel": "stepsAllowed(\"tiep-nhan-yeu-cau-cap-phieu\", this.quaTrinhTiepNhan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleLPD26: RuleText = {
 "id": "LP-D26",
 "path": "/thoiDiemNop",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thời điểm nộp không nằm trong ngày nộp.",
  "en": "The time of submission is not on the day of submission."
 },
 "fix": {
  "vi": "Sửa ngayNop theo giờ Việt Nam của thoiDiemNop.",
  "en": "Correct ngayNop to the day of thoiDiemNop in Việt Nam."
 },
 "example": {
  "wrong": "/ngayNop: \"2026-08-30\"; /thoiDiemThongBao: —",
  "right": "/ngayNop: \"2026-08-31\"; /thoiDiemThongBao: \"2026-08-31T15:00:00+07:00\""
 },
 "cel": "sameDay(this.thoiDiemNop, this.ngayNop)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

export const toiDanhDaTuyen: ObjectDescriptor = { "fields": {
 "tenToi": {
  "label": {
   "vi": "Tên tội",
   "en": "Name of the offence"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Tên tội chép như bản án; bộ luật cũ có tên khác thì giữ tên cũ.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DsToiDanh.tenToiDanh"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "Tội trộm cắp tài sản"
 },
 "dieuLuat": {
  "label": {
   "vi": "Điều luật áp dụng",
   "en": "Provision applied"
  },
  "type": "object",
  "of": "ThamChieuVanBan",
  "description": "Bộ luật hoặc luật đã áp dụng và điều, khoản, điểm; số điều của bộ luật cũ khác số điều của bộ luật năm 2015.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.dieuKhoan"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "maToiDanh": {
  "label": {
   "vi": "Mã tội danh",
   "en": "Offence code"
  },
  "type": "string",
  "codeTable": "toi-danh",
  "description": "Mã tội danh là số điều của Bộ luật Hình sự 100/2015/QH13; bản án xử theo bộ luật trước không có mã này.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DsToiDanh.toiDanh"
   }
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "173"
 }
} };

export const hinhPhatDaTuyen: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại hình phạt",
   "en": "Kind of penalty"
  },
  "type": "string",
  "codeTable": "hinh-phat",
  "description": "Loại hình phạt; phạt tiền và trục xuất có hai mã, là hình phạt chính hay bổ sung.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DsHinhPhatChinh.maHinhPhat"
   },
   {
    "system": "vneid-lltp",
    "name": "DsHinhPhatBoSung.maHinhPhat"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Bộ luật Hình sự 100/2015/QH13",
    "article": "Điều 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "bộ pháp điển, đề mục Hình sự"
  },
  "example": "tu-co-thoi-han"
 },
 "thoiHan": {
  "label": {
   "vi": "Thời hạn",
   "en": "Term"
  },
  "type": "string",
  "maxLength": 12,
  "description": "Thời hạn theo ISO 8601: P3Y6M là 3 năm 6 tháng; tù chung thân, tử hình không có thời hạn.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "P3Y6M"
 },
 "mucTien": {
  "label": {
   "vi": "Mức tiền phạt",
   "en": "Amount of the fine"
  },
  "type": "object",
  "of": "Tien",
  "description": "Mức tiền khi hình phạt là phạt tiền.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung hình phạt",
   "en": "Content"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Nội dung không diễn tả được bằng loại, thời hạn, mức tiền, ví dụ chức vụ bị cấm hoặc nơi cấm cư trú.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DsHinhPhatChinh.ghiChu"
   },
   {
    "system": "vneid-lltp",
    "name": "DsHinhPhatBoSung.noiDungHinhPhatBoSung"
   }
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của hệ một cửa"
  },
  "example": "Cấm cư trú tại địa bàn nơi phạm tội"
 }
} };

export const nghiaVuDanSu: ObjectDescriptor = { "fields": {
 "noiDung": {
  "label": {
   "vi": "Nội dung nghĩa vụ",
   "en": "Content"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Nghĩa vụ là gì và đối với ai, chép ngắn gọn từ bản án.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.nghiaVuDanSu"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "Bồi thường thiệt hại cho người bị hại"
 },
 "soTien": {
  "label": {
   "vi": "Số tiền nghĩa vụ",
   "en": "Amount"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền của nghĩa vụ, khi tính được bằng tiền.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "maQuyetDinhThiHanhAn": {
  "label": {
   "vi": "Quyết định thi hành án dân sự",
   "en": "Enforcement decision"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã quyết định thi hành án dân sự về nghĩa vụ này.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "qdtha-0001"
 },
 "ngayHoanThanh": {
  "label": {
   "vi": "Ngày thi hành xong",
   "en": "Fulfilled on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đã thi hành xong nghĩa vụ; chưa xong thì để trống.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2021-05-20"
 }
} };

export const banAn: ObjectDescriptor = { "fields": {
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
 "maLyLich": {
  "label": {
   "vi": "Mã bản ghi lý lịch",
   "en": "Criminal record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi lý lịch tư pháp mà bản án này thuộc về.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ll-0001"
 },
 "thuTu": {
  "label": {
   "vi": "Thứ tự trong lý lịch",
   "en": "Order in the record"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 1000,
  "description": "Số thứ tự của bản án trong lý lịch, theo ngày tuyên án.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soBanAn": {
  "label": {
   "vi": "Số bản án",
   "en": "Number of the judgment"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số, ký hiệu của bản án, chép như trên bản án.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.soBanAn"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 43"
   },
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "12/2025/HS-ST"
 },
 "ngayTuyenAn": {
  "label": {
   "vi": "Ngày, tháng, năm tuyên án",
   "en": "Pronounced on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày, tháng, năm Tòa án tuyên bản án.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.ngayBanAn"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "2019-03-12"
 },
 "toaAn": {
  "label": {
   "vi": "Tòa án đã tuyên",
   "en": "Court"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Tòa án đã tuyên, theo tên lúc tuyên; Tòa án đã giải thể năm 2025 vẫn giữ tên cũ.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.toaDaTuyen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "capXetXu": {
  "label": {
   "vi": "Cấp xét xử",
   "en": "Instance"
  },
  "type": "string",
  "codeTable": "cap-xet-xu",
  "description": "Cấp xét xử của bản án.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Lý lịch tư pháp, mới đọc tiêu đề điều"
  },
  "example": "so-tham"
 },
 "maBanAnLienQuan": {
  "label": {
   "vi": "Bản án sơ thẩm/phúc thẩm liên quan",
   "en": "Related judgments"
  },
  "type": "array",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã các bản án khác của cùng vụ án: bản án sơ thẩm của bản án phúc thẩm, và ngược lại.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Lý lịch tư pháp, mới đọc tiêu đề điều"
  }
 },
 "ngayCoHieuLuc": {
  "label": {
   "vi": "Ngày có hiệu lực pháp luật",
   "en": "In force since"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày bản án có hiệu lực pháp luật; không trước ngày tuyên án.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2019-04-12"
 },
 "toiDanh": {
  "label": {
   "vi": "Tội danh",
   "en": "Offences"
  },
  "type": "array",
  "of": "ToiDanhDaTuyen",
  "description": "Các tội danh của người này trong bản án.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.dsToiDanh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "hinhPhatChinh": {
  "label": {
   "vi": "Hình phạt chính",
   "en": "Main penalties"
  },
  "type": "array",
  "of": "HinhPhatDaTuyen",
  "description": "Hình phạt chính; nhiều tội thì mỗi tội một hình phạt hoặc một hình phạt đã tổng hợp.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.dsHinhPhatChinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   },
   {
    "document": "Bộ luật Hình sự 100/2015/QH13",
    "article": "Điều 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "anTreo": {
  "label": {
   "vi": "Án treo: thời gian thử thách",
   "en": "Probation of a suspended sentence"
  },
  "type": "string",
  "maxLength": 12,
  "description": "Thời gian thử thách của án treo theo ISO 8601, ví dụ P2Y; không phải án treo thì để trống.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Bộ luật Hình sự 100/2015/QH13"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "P2Y"
 },
 "hinhPhatBoSung": {
  "label": {
   "vi": "Hình phạt bổ sung",
   "en": "Additional penalties"
  },
  "type": "array",
  "of": "HinhPhatDaTuyen",
  "description": "Hình phạt bổ sung; không có thì là danh sách rỗng, không ghi hai gạch chéo.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.dsHinhPhatBoSung"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "nghiaVuDanSu": {
  "label": {
   "vi": "Nghĩa vụ dân sự",
   "en": "Civil duties"
  },
  "type": "array",
  "of": "NghiaVuDanSu",
  "description": "Các nghĩa vụ dân sự trong bản án; kết quả do cơ quan thi hành án dân sự cung cấp.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "anPhi": {
  "label": {
   "vi": "Án phí",
   "en": "Court fee"
  },
  "type": "object",
  "of": "Tien",
  "description": "Án phí mà người bị kết án phải nộp.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.anPhi"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "maQuyetDinhThiHanhAn": {
  "label": {
   "vi": "Tình trạng thi hành án",
   "en": "State of enforcement"
  },
  "type": "array",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã các quyết định, giấy chứng nhận thi hành án của bản án này, theo thời gian; quyết định cuối cùng là tình trạng thi hành án. Chưa có thì là danh sách rỗng.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.tinhTrangThiHanh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "maXoaAnTich": {
  "label": {
   "vi": "Xóa án tích",
   "en": "Clearing"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi xóa án tích của bản án này; chưa được xóa thì để trống.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm d"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "xat-0001"
 },
 "capNhatTaiNguonLuc": {
  "label": {
   "vi": "Cập nhật tại nguồn lúc",
   "en": "Updated at the source"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm cơ quan cung cấp cập nhật thông tin này trong hệ thống của mình; dùng để tính thời hạn cung cấp.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-03T09:00:00+07:00"
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

export const doanhNghiepPhaSan: ObjectDescriptor = { "fields": {
 "ten": {
  "label": {
   "vi": "Tên doanh nghiệp",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Tên doanh nghiệp, hợp tác xã như trong quyết định.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "Công ty trách nhiệm hữu hạn Ví Dụ"
 },
 "maSoDoanhNghiep": {
  "label": {
   "vi": "Mã số doanh nghiệp",
   "en": "Enterprise number"
  },
  "type": "string",
  "maxLength": 14,
  "description": "Mã số doanh nghiệp 10 chữ số, có thể kèm 3 chữ số của chi nhánh.",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "0100000001"
 }
} };

export const thoiHanCam: ObjectDescriptor = { "fields": {
 "tu": {
  "label": {
   "vi": "Cấm từ ngày",
   "en": "From"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đầu tiên bị cấm.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DsCDNCV.camTuNgay"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 3 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  },
  "example": "2025-01-15"
 },
 "den": {
  "label": {
   "vi": "Cấm đến hết ngày",
   "en": "Until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cuối cùng bị cấm, kể cả ngày này; quyết định không ghi thời hạn thì để trống.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 3 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  },
  "example": "2028-01-14"
 }
} };

const camDamNhiemChucVuOverlays: Overlays = {
 "/caNhan/hoTen": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 15 khoản 3 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  }
 },
 "/caNhan/soDinhDanhCaNhan": {
  "personalData": "sensitive"
 },
 "/caNhan/ngaySinh": {
  "personalData": "sensitive"
 },
 "/caNhan/gioiTinh": {
  "personalData": "sensitive"
 },
 "/caNhan/quocTich": {
  "personalData": "sensitive"
 },
 "/caNhan/noiSinh": {
  "personalData": "sensitive"
 },
 "/caNhan/noiCuTru": {
  "personalData": "sensitive"
 },
 "/caNhan/giayToTuyThan": {
  "personalData": "sensitive"
 },
 "/quyetDinh/so": {
  "label": {
   "vi": "Số quyết định tuyên bố phá sản",
   "en": "Number of the bankruptcy decision"
  },
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DsCDNCV.soQuyetDinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 15 khoản 3 điểm a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  }
 },
 "/quyetDinh/ngay": {
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DsCDNCV.ngayQuyetDinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 15 khoản 3 điểm a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  }
 },
 "/quyetDinh/coQuan": {
  "label": {
   "vi": "Tòa án",
   "en": "Court"
  },
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DsCDNCV.toaAnQD"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 15 khoản 3 điểm a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  }
 }
};

export const camDamNhiemChucVu: ObjectDescriptor = { "fields": {
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
 "maLyLich": {
  "label": {
   "vi": "Mã bản ghi lý lịch",
   "en": "Criminal record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi lý lịch tư pháp của người bị cấm.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ll-0001"
 },
 "caNhan": {
  "label": {
   "vi": "Cá nhân",
   "en": "Person"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người bị cấm, ghi như trong quyết định.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 15 khoản 3 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  }
 },
 "quyetDinh": {
  "label": {
   "vi": "Quyết định tuyên bố phá sản",
   "en": "Bankruptcy decision"
  },
  "type": "object",
  "of": "QuyetDinh",
  "description": "Quyết định tuyên bố phá sản của Tòa án.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 15 khoản 3 điểm a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  }
 },
 "chucVuBiCam": {
  "label": {
   "vi": "Chức vụ bị cấm đảm nhiệm",
   "en": "Banned post"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Chức vụ bị cấm đảm nhiệm, hoặc việc thành lập, quản lý bị cấm.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DsCDNCV.chucVuCam"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 3 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  },
  "example": "Giám đốc, thành lập và quản lý doanh nghiệp"
 },
 "doanhNghiep": {
  "label": {
   "vi": "Doanh nghiệp, hợp tác xã",
   "en": "Enterprise"
  },
  "type": "object",
  "of": "DoanhNghiepPhaSan",
  "description": "Doanh nghiệp, hợp tác xã mà người này đã quản lý.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "thoiHan": {
  "label": {
   "vi": "Thời hạn không được thành lập, quản lý",
   "en": "Term of the ban"
  },
  "type": "object",
  "of": "ThoiHanCam",
  "description": "Thời hạn không được đảm nhiệm chức vụ, thành lập, quản lý.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 3 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái",
   "en": "State"
  },
  "type": "string",
  "codeTable": "trang-thai-cam-dam-nhiem-chuc-vu",
  "description": "Còn bị cấm hay đã hết hạn; suy ra từ thời hạn, cập nhật khi hết hạn.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Lý lịch tư pháp, mới đọc tiêu đề điều"
  },
  "example": "dang-cam"
 },
 "capNhatTaiNguonLuc": {
  "label": {
   "vi": "Cập nhật tại nguồn lúc",
   "en": "Updated at the source"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm cơ quan cung cấp cập nhật thông tin này trong hệ thống của mình; dùng để tính thời hạn cung cấp.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-03T09:00:00+07:00"
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

const hanhViPhamToiMoiOverlays: Overlays = {
 "/caNhan/hoTen": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 12"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  }
 },
 "/caNhan/soDinhDanhCaNhan": {
  "personalData": "sensitive"
 },
 "/caNhan/ngaySinh": {
  "personalData": "sensitive"
 },
 "/caNhan/gioiTinh": {
  "personalData": "sensitive"
 },
 "/caNhan/quocTich": {
  "personalData": "sensitive"
 },
 "/caNhan/noiSinh": {
  "personalData": "sensitive"
 },
 "/caNhan/noiCuTru": {
  "personalData": "sensitive"
 },
 "/caNhan/giayToTuyThan": {
  "personalData": "sensitive"
 }
};

export const hanhViPhamToiMoi: ObjectDescriptor = { "fields": {
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
 "maLyLich": {
  "label": {
   "vi": "Mã bản ghi lý lịch",
   "en": "Criminal record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi lý lịch tư pháp của người này.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ll-0001"
 },
 "caNhan": {
  "label": {
   "vi": "Cá nhân",
   "en": "Person"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người mà thông tin nói tới, ghi như trong văn bản tố tụng.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 12"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  }
 },
 "loaiQuyetDinh": {
  "label": {
   "vi": "Loại quyết định tố tụng",
   "en": "Kind of procedural decision"
  },
  "type": "string",
  "codeTable": "loai-quyet-dinh-to-tung",
  "description": "Loại quyết định tố tụng; hai loại (điểm b, điểm đ) vẫn cho ghi đã được xóa án tích.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "điều của Luật Lý lịch tư pháp được dẫn trong NĐ 216/2026/NĐ-CP; chưa đọc điều ấy"
  },
  "example": "khoi-to"
 },
 "vanBan": {
  "label": {
   "vi": "Văn bản",
   "en": "Document"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định hoặc bản án của cơ quan tố tụng: số, ngày, cơ quan ban hành.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "coQuanCungCap": {
  "label": {
   "vi": "Cơ quan cung cấp",
   "en": "Supplier"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đã cung cấp thông tin.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 12 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  }
 },
 "capNhatTaiNguonLuc": {
  "label": {
   "vi": "Cập nhật tại nguồn lúc",
   "en": "Updated at the source"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm cơ quan cung cấp cập nhật thông tin này trong hệ thống của mình; dùng để tính thời hạn cung cấp.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-03T09:00:00+07:00"
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

export const khoaDinhDanh: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại khóa định danh",
   "en": "Kind of key"
  },
  "type": "string",
  "codeTable": "loai-khoa-dinh-danh-ly-lich-tu-phap",
  "description": "Loại khóa; số hộ chiếu chỉ khi người này không có số định danh cá nhân.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 5 khoản 2 điểm a, Điều 7 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  },
  "example": "so-dinh-danh"
 },
 "giaTri": {
  "label": {
   "vi": "Giá trị khóa",
   "en": "Value of the key"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số định danh 12 chữ số hoặc số hộ chiếu, chép nguyên.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 5 khoản 2 điểm a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  },
  "example": "001085000123"
 }
} };

export const truyVet: ObjectDescriptor = { "fields": {
 "thoiDiem": {
  "label": {
   "vi": "Thời điểm",
   "en": "Time"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm, có múi giờ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 4 khoản 3, Điều 5 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  },
  "example": "2026-08-20T09:00:00+07:00"
 },
 "hanhDong": {
  "label": {
   "vi": "Hành động",
   "en": "Action"
  },
  "type": "string",
  "enum": [
   "lap",
   "xem",
   "sua",
   "cung-cap"
  ],
  "description": "Việc đã làm với lý lịch.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "xem"
 },
 "nguoiThucHien": {
  "label": {
   "vi": "Người thực hiện",
   "en": "By whom"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Người đã thực hiện.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 4 khoản 3, Điều 5 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  }
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan thực hiện",
   "en": "Body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan của người thực hiện.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "mucDich": {
  "label": {
   "vi": "Mục đích",
   "en": "Purpose"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Mục đích xem hoặc cung cấp.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Cấp Phiếu lý lịch tư pháp số 1"
 },
 "truong": {
  "label": {
   "vi": "Các trường",
   "en": "Fields"
  },
  "type": "array",
  "format": "json-pointer",
  "maxLength": 500,
  "description": "Con trỏ JSON tới các trường đã xem hoặc sửa; trống là cả lý lịch. Không ghi giá trị.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const lyLichOverlays: Overlays = {
 "/caNhan/hoTen": {
  "label": {
   "vi": "Họ tên",
   "en": "Name"
  },
  "aliases": [
   {
    "system": "moj-lltp",
    "name": "DeclarationForm.fullName"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42, Điều 43"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/caNhan/soDinhDanhCaNhan": {
  "personalData": "sensitive"
 },
 "/caNhan/ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/caNhan/gioiTinh": {
  "label": {
   "vi": "Giới tính",
   "en": "Sex"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/caNhan/quocTich": {
  "label": {
   "vi": "Quốc tịch",
   "en": "Nationality"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/caNhan/noiSinh": {
  "label": {
   "vi": "Nơi sinh",
   "en": "Place of birth"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/caNhan/noiCuTru": {
  "label": {
   "vi": "Nơi cư trú",
   "en": "Residence"
  },
  "description": "Nơi cư trú; phiếu giấy ghi hai gạch chéo khi thiếu, dữ liệu thì bỏ trống.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   },
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43; TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "/caNhan/giayToTuyThan": {
  "personalData": "sensitive"
 }
};

export const lyLich: ObjectDescriptor = { "fields": {
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
 "maLyLich": {
  "label": {
   "vi": "Mã lý lịch tư pháp",
   "en": "Record number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã lý lịch tư pháp. Cách đánh mã cũ gồm mã cơ quan, năm và số; cách mới theo từ điển dữ liệu của Bộ Công an chưa thấy, nên để tự do.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP"
   },
   {
    "document": "Nghị định 216/2026/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "LL-0001/2026"
 },
 "ngayLap": {
  "label": {
   "vi": "Ngày lập",
   "en": "Drawn up on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày lập lý lịch tư pháp.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-20"
 },
 "khoaDinhDanh": {
  "label": {
   "vi": "Khóa định danh",
   "en": "Identity key"
  },
  "type": "object",
  "of": "KhoaDinhDanh",
  "description": "Khóa dùng để nối thông tin từ mọi nguồn vào đúng một người.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 5 khoản 2 điểm a, Điều 7 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  }
 },
 "caNhan": {
  "label": {
   "vi": "Cá nhân",
   "en": "Person"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người có lý lịch tư pháp.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "điều của Luật Lý lịch tư pháp được dẫn trong NĐ 216/2026/NĐ-CP; chưa đọc điều ấy"
  }
 },
 "hoTenCha": {
  "label": {
   "vi": "Họ tên cha",
   "en": "Name of the father"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên cha của người có lý lịch.",
  "aliases": [
   {
    "system": "moj-lltp",
    "name": "DeclarationForm.dadName"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 43"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "hoTenMe": {
  "label": {
   "vi": "Họ tên mẹ",
   "en": "Name of the mother"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên mẹ của người có lý lịch.",
  "aliases": [
   {
    "system": "moj-lltp",
    "name": "DeclarationForm.momName"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 43"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "hoTenVoChong": {
  "label": {
   "vi": "Họ tên vợ/chồng",
   "en": "Name of the spouse"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên vợ hoặc chồng của người có lý lịch.",
  "aliases": [
   {
    "system": "moj-lltp",
    "name": "DeclarationForm.partnerName"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 43"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "maBanAn": {
  "label": {
   "vi": "Các bản án",
   "en": "Judgments"
  },
  "type": "array",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã các bản án, theo thứ tự thời gian; bản án sau thêm vào cuối.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 10-11"
   },
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển; TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "maCamDamNhiem": {
  "label": {
   "vi": "Các quyết định cấm đảm nhiệm chức vụ…",
   "en": "Bans"
  },
  "type": "array",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã các bản ghi cấm đảm nhiệm chức vụ.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 15-16"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  }
 },
 "tinhTrangAnTich": {
  "label": {
   "vi": "Tình trạng án tích hiện tại",
   "en": "Present state"
  },
  "type": "string",
  "enum": [
   "khong-bi-ket-an",
   "co-an-tich",
   "da-duoc-xoa-an-tich"
  ],
  "description": "Tình trạng hiện tại của cả lý lịch: không bị kết án, còn án tích, hay mọi án tích đã được xóa. Khác câu trả lời trên phiếu và khác tình trạng của từng bản án.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 13"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  },
  "example": "da-duoc-xoa-an-tich"
 },
 "coQuanLap": {
  "label": {
   "vi": "Cơ quan lập",
   "en": "Drawn up by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan lập lý lịch: Cục Hồ sơ nghiệp vụ Bộ Công an hoặc Công an cấp tỉnh; trước 01/3/2025 là Trung tâm Lý lịch tư pháp quốc gia hoặc Sở Tư pháp.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 10, Điều 15"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển; báo chí về Luật 107/2025/QH15"
  }
 },
 "lichSuTruyVet": {
  "label": {
   "vi": "Nhật ký truy cập, chỉnh sửa",
   "en": "Trace log"
  },
  "type": "array",
  "of": "TruyVet",
  "description": "Nhật ký truy cập, chỉnh sửa, theo thời gian.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 4 khoản 3, Điều 5 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  }
 },
 "thoiHanLuuTru": {
  "label": {
   "vi": "Lưu trữ",
   "en": "Retention"
  },
  "type": "string",
  "enum": [
   "vinh-vien"
  ],
  "description": "Thời hạn lưu trữ, luôn là vĩnh viễn.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 20 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  },
  "example": "vinh-vien"
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

export const chucVuBiCam: ObjectDescriptor = { "fields": {
 "chucVu": {
  "label": {
   "vi": "Chức vụ",
   "en": "Post"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Chức vụ bị cấm đảm nhiệm, hoặc việc thành lập, quản lý bị cấm.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DsCDNCV.chucVuCam"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 3 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  },
  "example": "Giám đốc, thành lập và quản lý doanh nghiệp"
 },
 "thoiHan": {
  "label": {
   "vi": "Thời hạn",
   "en": "Term"
  },
  "type": "object",
  "of": "ThoiHanCam",
  "description": "Thời hạn của lệnh cấm.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DsCDNCV.thoiHanCam"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 3 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "maCamDamNhiem": {
  "label": {
   "vi": "Bản ghi cấm đảm nhiệm",
   "en": "Ban record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi cấm đảm nhiệm chức vụ làm căn cứ.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "cdn-0001"
 }
} };

export const noiDungCam: ObjectDescriptor = { "fields": {
 "biCam": {
  "label": {
   "vi": "Đang bị cấm",
   "en": "Banned"
  },
  "type": "boolean",
  "description": "Đúng khi đang bị cấm; sai nghĩa là không bị cấm.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "KetQuaXuLy.thongTinCDNCV"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "cacChucVu": {
  "label": {
   "vi": "Các chức vụ bị cấm",
   "en": "Bans"
  },
  "type": "array",
  "of": "ChucVuBiCam",
  "description": "Các chức vụ đang bị cấm và thời hạn; rỗng khi không bị cấm.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "KetQuaXuLy.dsCDNCV"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 3 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 }
} };

export const anTichChuaXoa: ObjectDescriptor = { "fields": {
 "maBanAn": {
  "label": {
   "vi": "Mã bản án",
   "en": "Judgment"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi bản án; dùng để đối chiếu, không in trên phiếu.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ba-0002"
 },
 "toiDanh": {
  "label": {
   "vi": "Tội danh",
   "en": "Offences"
  },
  "type": "array",
  "of": "ToiDanhDaTuyen",
  "description": "Tội danh và điều khoản áp dụng.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.dsToiDanh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 2 điểm a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "hinhPhatChinh": {
  "label": {
   "vi": "Hình phạt chính",
   "en": "Main penalties"
  },
  "type": "array",
  "of": "HinhPhatDaTuyen",
  "description": "Hình phạt chính.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.dsHinhPhatChinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 2 điểm a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "hinhPhatBoSung": {
  "label": {
   "vi": "Hình phạt bổ sung",
   "en": "Additional penalties"
  },
  "type": "array",
  "of": "HinhPhatDaTuyen",
  "description": "Hình phạt bổ sung; không có thì là danh sách rỗng.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.dsHinhPhatBoSung"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 2 điểm a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 }
} };

const phieuSo1Overlays: Overlays = {
 "/nguoiDuocCap/hoTen": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/soDinhDanhCaNhan": {
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/ngaySinh": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/gioiTinh": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/quocTich": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/noiSinh": {
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/noiCuTru": {
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/giayToTuyThan": {
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 }
};

export const phieuSo1: ObjectDescriptor = { "fields": {
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
 "maLyLich": {
  "label": {
   "vi": "Mã bản ghi lý lịch",
   "en": "Criminal record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi lý lịch tư pháp dùng để lập phiếu; không in trên phiếu.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ll-0001"
 },
 "soPhieu": {
  "label": {
   "vi": "Số phiếu",
   "en": "Number of the slip"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số của phiếu.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "KetQuaXuLy.soPhieuLLTP"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "0001/2026/PLLTP"
 },
 "ngayCap": {
  "label": {
   "vi": "Ngày cấp",
   "en": "Issued on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cấp phiếu; án tích và lệnh cấm xét vào ngày này.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "KetQuaXuLy.ngayCapPhieu"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-09-01"
 },
 "coQuanCap": {
  "label": {
   "vi": "Cơ quan cấp",
   "en": "Issued by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cục Hồ sơ nghiệp vụ Bộ Công an hoặc Công an cấp tỉnh; trước 01/3/2025 là Trung tâm Lý lịch tư pháp quốc gia hoặc Sở Tư pháp.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "báo chí về Luật 107/2025/QH15"
  }
 },
 "dangPhieu": {
  "label": {
   "vi": "Dạng",
   "en": "Form"
  },
  "type": "string",
  "codeTable": "dang-van-ban",
  "description": "Phiếu giấy hay phiếu điện tử, giá trị như nhau.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật 107/2025/QH15"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "báo chí về Luật 107/2025/QH15"
  },
  "example": "dien-tu"
 },
 "hienThiUngDungDinhDanh": {
  "label": {
   "vi": "Hiển thị trên ứng dụng định danh quốc gia",
   "en": "Shown in the national identity app"
  },
  "type": "boolean",
  "description": "Đúng khi phiếu được hiển thị trên ứng dụng định danh quốc gia.",
  "legalBasis": [
   {
    "document": "Luật 107/2025/QH15"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "báo chí về Luật 107/2025/QH15"
  }
 },
 "nguoiDuocCap": {
  "label": {
   "vi": "Người được cấp",
   "en": "Person"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người được cấp phiếu: họ tên, giới tính, ngày sinh, nơi sinh, quốc tịch, nơi cư trú, số định danh hoặc hộ chiếu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "tinhTrangAnTich": {
  "label": {
   "vi": "Tình trạng án tích",
   "en": "Answer"
  },
  "type": "string",
  "enum": [
   "khong-co-an-tich",
   "co-an-tich"
  ],
  "description": "Câu trả lời của phiếu: án tích đã được xóa hoặc được đại xá thì ghi không có án tích. Với người nước ngoài, phiếu in thêm “trong thời gian cư trú tại Việt Nam”.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "KetQuaXuLy.tinhTrangAnTich"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  },
  "example": "khong-co-an-tich"
 },
 "anTich": {
  "label": {
   "vi": "Án tích (chưa được xóa)",
   "en": "Uncleared convictions"
  },
  "type": "array",
  "of": "AnTichChuaXoa",
  "description": "Các án tích chưa được xóa; án tích đã được xóa không bao giờ có ở đây, nên không có chỗ để ghi việc xóa.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "KetQuaXuLy.thongTinAn"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 2 điểm a"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "coYeuCauNoiDungCam": {
  "label": {
   "vi": "Có yêu cầu xác nhận nội dung cấm",
   "en": "Ban content asked for"
  },
  "type": "boolean",
  "description": "Người yêu cầu có đề nghị xác nhận nội dung cấm hay không.",
  "aliases": [
   {
    "system": "moj-lltp",
    "name": "ToKhaiLGSP.yeuCauCDNCV"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43; TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "camDamNhiem": {
  "label": {
   "vi": "Thông tin cấm đảm nhiệm chức vụ…",
   "en": "Bans"
  },
  "type": "object",
  "of": "NoiDungCam",
  "description": "Nội dung cấm, chỉ khi có yêu cầu; không có yêu cầu thì bỏ cả phần này.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
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

export const xoaAnTichTrenPhieu: ObjectDescriptor = { "fields": {
 "trangThai": {
  "label": {
   "vi": "Tình trạng",
   "en": "State"
  },
  "type": "string",
  "codeTable": "tinh-trang-an-tich",
  "description": "Tình trạng của án tích: co-an-tich là chưa được xóa, các mã khác nói vì sao không còn.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm d"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "duong-nhien-xoa-an-tich"
 },
 "ngay": {
  "label": {
   "vi": "Ngày được xóa",
   "en": "Cleared on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày được xóa án tích.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.ngayXoaAn"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm d"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "2022-09-10"
 }
} };

export const anTichDayDu: ObjectDescriptor = { "fields": {
 "thuTu": {
  "label": {
   "vi": "Thứ tự",
   "en": "Order"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 1000,
  "description": "Số thứ tự án tích trên phiếu, theo ngày tuyên án.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soBanAn": {
  "label": {
   "vi": "Số bản án",
   "en": "Number of the judgment"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số bản án.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.soBanAn"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "12/2019/HS-ST"
 },
 "ngayTuyenAn": {
  "label": {
   "vi": "Ngày tuyên án",
   "en": "Pronounced on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày tuyên án.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.ngayBanAn"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "2019-03-12"
 },
 "toaAn": {
  "label": {
   "vi": "Tòa án đã tuyên",
   "en": "Court"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Tòa án đã tuyên.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.tenToaDaTuyen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "maBanAn": {
  "label": {
   "vi": "Mã bản án",
   "en": "Judgment"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi bản án; dùng để đối chiếu, không in trên phiếu.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ba-0002"
 },
 "toiDanh": {
  "label": {
   "vi": "Tội danh",
   "en": "Offences"
  },
  "type": "array",
  "of": "ToiDanhDaTuyen",
  "description": "Tội danh và điều khoản áp dụng.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.dsToiDanh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "hinhPhatChinh": {
  "label": {
   "vi": "Hình phạt chính",
   "en": "Main penalties"
  },
  "type": "array",
  "of": "HinhPhatDaTuyen",
  "description": "Hình phạt chính.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.dsHinhPhatChinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "hinhPhatBoSung": {
  "label": {
   "vi": "Hình phạt bổ sung",
   "en": "Additional penalties"
  },
  "type": "array",
  "of": "HinhPhatDaTuyen",
  "description": "Hình phạt bổ sung; không có thì là danh sách rỗng.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.dsHinhPhatBoSung"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "nghiaVuDanSu": {
  "label": {
   "vi": "Nghĩa vụ dân sự",
   "en": "Civil duties"
  },
  "type": "array",
  "of": "NghiaVuDanSu",
  "description": "Nghĩa vụ dân sự trong bản án.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.nghiaVuDanSu"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "anPhi": {
  "label": {
   "vi": "Án phí",
   "en": "Court fee"
  },
  "type": "object",
  "of": "Tien",
  "description": "Án phí.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.anPhi"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "tinhTrangThiHanhAn": {
  "label": {
   "vi": "Tình trạng thi hành án",
   "en": "State of enforcement"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Tình trạng thi hành án, lấy từ quyết định mới nhất: loại, số, ngày, Tòa án hoặc cơ quan.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.tinhTrangThiHanh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "Đã chấp hành xong, giấy chứng nhận số 15/GCN ngày 10/9/2020"
 },
 "xoaAnTich": {
  "label": {
   "vi": "Xóa án tích",
   "en": "Clearing"
  },
  "type": "object",
  "of": "XoaAnTichTrenPhieu",
  "description": "Đã được xóa hay chưa, và ngày được xóa.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm d"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 }
} };

const phieuSo2Overlays: Overlays = {
 "/nguoiDuocCap/hoTen": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/soDinhDanhCaNhan": {
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/ngaySinh": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/gioiTinh": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/quocTich": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/noiSinh": {
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/noiCuTru": {
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "/nguoiDuocCap/giayToTuyThan": {
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 }
};

export const phieuSo2: ObjectDescriptor = { "fields": {
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
 "maLyLich": {
  "label": {
   "vi": "Mã bản ghi lý lịch",
   "en": "Criminal record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi lý lịch tư pháp dùng để lập phiếu; không in trên phiếu.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ll-0001"
 },
 "soPhieu": {
  "label": {
   "vi": "Số phiếu",
   "en": "Number of the slip"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số của phiếu.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "KetQuaXuLy.soPhieuLLTP"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "0001/2026/PLLTP"
 },
 "ngayCap": {
  "label": {
   "vi": "Ngày cấp",
   "en": "Issued on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cấp phiếu; án tích và lệnh cấm xét vào ngày này.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "KetQuaXuLy.ngayCapPhieu"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-09-01"
 },
 "coQuanCap": {
  "label": {
   "vi": "Cơ quan cấp",
   "en": "Issued by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cục Hồ sơ nghiệp vụ Bộ Công an hoặc Công an cấp tỉnh; trước 01/3/2025 là Trung tâm Lý lịch tư pháp quốc gia hoặc Sở Tư pháp.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "báo chí về Luật 107/2025/QH15"
  }
 },
 "dangPhieu": {
  "label": {
   "vi": "Dạng",
   "en": "Form"
  },
  "type": "string",
  "codeTable": "dang-van-ban",
  "description": "Phiếu giấy hay phiếu điện tử, giá trị như nhau.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật 107/2025/QH15"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "báo chí về Luật 107/2025/QH15"
  },
  "example": "dien-tu"
 },
 "hienThiUngDungDinhDanh": {
  "label": {
   "vi": "Hiển thị trên ứng dụng định danh quốc gia",
   "en": "Shown in the national identity app"
  },
  "type": "boolean",
  "description": "Đúng khi phiếu được hiển thị trên ứng dụng định danh quốc gia.",
  "legalBasis": [
   {
    "document": "Luật 107/2025/QH15"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "báo chí về Luật 107/2025/QH15"
  }
 },
 "nguoiDuocCap": {
  "label": {
   "vi": "Người được cấp",
   "en": "Person"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người được cấp phiếu: họ tên, giới tính, ngày sinh, nơi sinh, quốc tịch, nơi cư trú, số định danh hoặc hộ chiếu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 42"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "tinhTrangAnTich": {
  "label": {
   "vi": "Tình trạng án tích",
   "en": "Answer"
  },
  "type": "string",
  "enum": [
   "khong-co-an-tich",
   "co-an-tich"
  ],
  "description": "Câu trả lời của phiếu: không có án tích chỉ khi chưa bao giờ bị kết án.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "KetQuaXuLy.tinhTrangAnTich"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 43 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43; TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "khong-co-an-tich"
 },
 "hoTenCha": {
  "label": {
   "vi": "Họ tên cha",
   "en": "Name of the father"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên cha của người được cấp phiếu.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 43 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "hoTenMe": {
  "label": {
   "vi": "Họ tên mẹ",
   "en": "Name of the mother"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên mẹ của người được cấp phiếu.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 43 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "hoTenVoChong": {
  "label": {
   "vi": "Họ tên vợ/chồng",
   "en": "Name of the spouse"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên vợ hoặc chồng của người được cấp phiếu.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 43 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "anTich": {
  "label": {
   "vi": "Toàn bộ án tích, kể cả đã xóa",
   "en": "All convictions"
  },
  "type": "array",
  "of": "AnTichDayDu",
  "description": "Toàn bộ án tích theo thứ tự thời gian, kể cả đã được xóa.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "KetQuaXuLy.thongTinAn"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 43"
   },
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "camDamNhiem": {
  "label": {
   "vi": "Thông tin cấm đảm nhiệm chức vụ…",
   "en": "Bans"
  },
  "type": "object",
  "of": "NoiDungCam",
  "description": "Nội dung cấm; Phiếu số 2 luôn có phần này.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12",
    "article": "Điều 43"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Lý lịch tư pháp 28/2009/QH12, Điều 41–43"
  }
 },
 "mucDichCap": {
  "label": {
   "vi": "Cấp cho",
   "en": "Issued for"
  },
  "type": "string",
  "codeTable": "muc-dich-cap-phieu-so-2",
  "description": "Cấp cho cơ quan tiến hành tố tụng, hay cho cá nhân tự biết; từ 01/7/2026 không ai được đòi cá nhân nộp Phiếu số 2.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật 107/2025/QH15"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "báo chí về Luật 107/2025/QH15"
  },
  "example": "ca-nhan-tu-biet"
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

export const quyetDinhThiHanhAnHinhSu: ObjectDescriptor = { "fields": {
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
 "maLyLich": {
  "label": {
   "vi": "Mã bản ghi lý lịch",
   "en": "Criminal record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi lý lịch tư pháp mà quyết định này thuộc về.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ll-0001"
 },
 "loai": {
  "label": {
   "vi": "Loại quyết định/giấy chứng nhận",
   "en": "Kind"
  },
  "type": "string",
  "codeTable": "loai-quyet-dinh-thi-hanh-an-hinh-su",
  "description": "Loại quyết định hoặc giấy chứng nhận.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Lý lịch tư pháp, mới đọc tiêu đề điều"
  },
  "example": "chap-hanh-xong"
 },
 "so": {
  "label": {
   "vi": "Số",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số, ký hiệu của quyết định, giấy chứng nhận.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "15/GCN"
 },
 "ngay": {
  "label": {
   "vi": "Ngày",
   "en": "Date"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày ra quyết định hoặc cấp giấy chứng nhận.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "2020-09-10"
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan ra quyết định",
   "en": "Issuing body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Tòa án hoặc cơ quan đã ra quyết định, cấp giấy chứng nhận.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  }
 },
 "maBanAn": {
  "label": {
   "vi": "Bản án liên quan",
   "en": "Judgment"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi bản án mà quyết định này thi hành.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ba-0001"
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung",
   "en": "Content"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Nội dung của quyết định, ví dụ giảm bao nhiêu thời gian.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Giảm 03 tháng"
 },
 "ngayChapHanhXong": {
  "label": {
   "vi": "Ngày chấp hành xong",
   "en": "Served on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày chấp hành xong hình phạt; từ ngày này tính thời hạn xóa án tích.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.ngayChapHanh"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Lý lịch tư pháp, mới đọc tiêu đề điều"
  },
  "example": "2020-09-10"
 },
 "capNhatTaiNguonLuc": {
  "label": {
   "vi": "Cập nhật tại nguồn lúc",
   "en": "Updated at the source"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm cơ quan cung cấp cập nhật thông tin này trong hệ thống của mình; dùng để tính thời hạn cung cấp.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-03T09:00:00+07:00"
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

export const xoaAnTich: ObjectDescriptor = { "fields": {
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
 "maLyLich": {
  "label": {
   "vi": "Mã bản ghi lý lịch",
   "en": "Criminal record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi lý lịch tư pháp của người được xóa án tích.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ll-0001"
 },
 "maBanAn": {
  "label": {
   "vi": "Bản án được xóa",
   "en": "Judgment cleared"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi bản án có án tích được xóa.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "điều của Luật Lý lịch tư pháp được dẫn trong NĐ 216/2026/NĐ-CP; chưa đọc điều ấy"
  },
  "example": "ba-0001"
 },
 "hinhThuc": {
  "label": {
   "vi": "Hình thức",
   "en": "How it was cleared"
  },
  "type": "string",
  "codeTable": "hinh-thuc-xoa-an-tich",
  "description": "Đương nhiên, theo quyết định của Tòa án, do tội phạm được xóa bỏ, hay do đại xá.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "điều của Luật Lý lịch tư pháp được dẫn trong NĐ 216/2026/NĐ-CP; chưa đọc điều ấy"
  },
  "example": "duong-nhien"
 },
 "ngayDuDieuKien": {
  "label": {
   "vi": "Ngày đủ thời hạn",
   "en": "Condition met on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đủ thời hạn để đương nhiên được xóa án tích, tính từ khi chấp hành xong; máy tính ra, người kiểm tra lại.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Bộ luật Hình sự 100/2015/QH13"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2022-09-10"
 },
 "ketQuaTraCuu": {
  "label": {
   "vi": "Kết quả tra cứu hành vi phạm tội mới",
   "en": "Search for new offences"
  },
  "type": "string",
  "codeTable": "ket-qua-tra-cuu-pham-toi-moi",
  "description": "Kết quả tra cứu hành vi phạm tội mới trong thời hạn đang có án tích, trước khi ghi đã được xóa án tích.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 12-13"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  },
  "example": "khong-co"
 },
 "vanDuocXoa": {
  "label": {
   "vi": "Vẫn được xóa án tích",
   "en": "Clearing allowed all the same"
  },
  "type": "boolean",
  "description": "Đúng khi có thông tin tố tụng nhưng thuộc điểm b hoặc điểm đ của Điều 33 khoản 1, vẫn được ghi đã xóa án tích.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 13 khoản 1 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  }
 },
 "quyetDinh": {
  "label": {
   "vi": "Quyết định của Tòa án",
   "en": "Court decision"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định của Tòa án về việc xóa án tích.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Lý lịch tư pháp 28/2009/QH12"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "điều của Luật Lý lịch tư pháp được dẫn trong NĐ 216/2026/NĐ-CP; chưa đọc điều ấy"
  }
 },
 "ngayXoa": {
  "label": {
   "vi": "Ngày được xóa án tích",
   "en": "Cleared on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày được xóa án tích.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ThongTinAn.ngayXoaAn"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 13/2011/TT-BTP",
    "article": "Điều 14 khoản 2 điểm d"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 13/2011/TT-BTP Điều 14, bản pháp điển"
  },
  "example": "2022-09-10"
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

export const chungThucChuKyToKhai: ObjectDescriptor = { "fields": {
 "maChungThuc": {
  "label": {
   "vi": "Mã bản ghi chứng thực",
   "en": "Certification record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi chứng thực chữ ký ở cơ sở dữ liệu chứng thực.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ctck-0001"
 },
 "so": {
  "label": {
   "vi": "Số chứng thực",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số chứng thực.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "123-SCT/CK"
 },
 "ngay": {
  "label": {
   "vi": "Ngày chứng thực",
   "en": "Date"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày chứng thực.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-30"
 },
 "coQuan": {
  "label": {
   "vi": "Nơi chứng thực",
   "en": "Body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Nơi chứng thực.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const yeuCauCapPhieuOverlays: Overlays = {
 "/nguoiYeuCau/hoTen": {
  "aliases": [
   {
    "system": "moj-lltp",
    "name": "ToKhaiLGSP.uyQuyenHoTen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  }
 },
 "/nguoiYeuCau/soDinhDanhCaNhan": {
  "personalData": "sensitive"
 },
 "/nguoiYeuCau/ngaySinh": {
  "personalData": "sensitive"
 },
 "/nguoiYeuCau/gioiTinh": {
  "personalData": "sensitive"
 },
 "/nguoiYeuCau/quocTich": {
  "personalData": "sensitive"
 },
 "/nguoiYeuCau/noiSinh": {
  "personalData": "sensitive"
 },
 "/nguoiYeuCau/noiCuTru": {
  "personalData": "sensitive"
 },
 "/nguoiYeuCau/giayToTuyThan": {
  "personalData": "sensitive"
 },
 "/nguoiDuocCap/hoTen": {
  "aliases": [
   {
    "system": "moj-lltp",
    "name": "ToKhaiLGSP.nycHoTen"
   },
   {
    "system": "vneid-lltp",
    "name": "ToKhaiData.nycHoTen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản chép công khai toàn văn"
  }
 },
 "/nguoiDuocCap/soDinhDanhCaNhan": {
  "personalData": "sensitive"
 },
 "/nguoiDuocCap/ngaySinh": {
  "aliases": [
   {
    "system": "moj-lltp",
    "name": "ToKhaiLGSP.nycNgaySinh"
   },
   {
    "system": "vneid-lltp",
    "name": "ToKhaiData.nycNgaySinh"
   }
  ],
  "personalData": "sensitive"
 },
 "/nguoiDuocCap/gioiTinh": {
  "personalData": "sensitive"
 },
 "/nguoiDuocCap/quocTich": {
  "personalData": "sensitive"
 },
 "/nguoiDuocCap/noiSinh": {
  "aliases": [
   {
    "system": "moj-lltp",
    "name": "ToKhaiLGSP.nycNoiSinh"
   }
  ],
  "personalData": "sensitive"
 },
 "/nguoiDuocCap/noiCuTru": {
  "personalData": "sensitive"
 },
 "/nguoiDuocCap/giayToTuyThan": {
  "personalData": "sensitive"
 }
};

export const yeuCauCapPhieu: ObjectDescriptor = { "fields": {
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
 "ngayNop": {
  "label": {
   "vi": "Ngày nộp",
   "en": "Submitted on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày nộp yêu cầu; nộp qua bưu chính là ngày cơ quan nhận được.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-31"
 },
 "thoiDiemNop": {
  "label": {
   "vi": "Thời điểm nộp",
   "en": "Submitted at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm nộp trong ngày nộp, có múi giờ; thời hạn trả lời tính từ đây.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-31T09:00:00+07:00"
 },
 "loaiPhieu": {
  "label": {
   "vi": "Loại phiếu",
   "en": "Kind of slip"
  },
  "type": "string",
  "codeTable": "loai-phieu-ly-lich-tu-phap",
  "description": "Loại phiếu yêu cầu; mỗi hồ sơ một loại.",
  "aliases": [
   {
    "system": "moj-lltp",
    "name": "ToKhaiLGSP.loaiPhieu"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22 khoản 7"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  },
  "example": "so-1"
 },
 "hinhThuc": {
  "label": {
   "vi": "Hình thức",
   "en": "Channel"
  },
  "type": "string",
  "codeTable": "kenh-thuc-hien",
  "description": "Nộp trực tuyến, qua bưu chính hay trực tiếp. Dùng bảng kênh thực hiện chung của dịch vụ công, vì ba cách của luật trùng ba kênh ấy.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  },
  "example": "truc-tuyen"
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "Requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người nộp yêu cầu: chính người được cấp, người thân, hoặc người được ủy quyền.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  }
 },
 "nguoiDuocCap": {
  "label": {
   "vi": "Người được cấp",
   "en": "Person of the slip"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người được cấp phiếu: công dân Việt Nam, hoặc người nước ngoài đang hay đã cư trú tại Việt Nam, từ đủ 16 tuổi.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật 107/2025/QH15"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "báo chí về Luật 107/2025/QH15"
  }
 },
 "quanHe": {
  "label": {
   "vi": "Quan hệ",
   "en": "Relation"
  },
  "type": "string",
  "codeTable": "quan-he-voi-nguoi-duoc-cap-phieu",
  "description": "Người yêu cầu là gì của người được cấp.",
  "aliases": [
   {
    "system": "moj-lltp",
    "name": "ToKhaiLGSP.nyqQuanHe"
   },
   {
    "system": "vneid-lltp",
    "name": "ThongTinUyQuyen.nuqQuanHe"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  },
  "example": "ban-than"
 },
 "vanBanUyQuyen": {
  "label": {
   "vi": "Văn bản ủy quyền công chứng/chứng thực",
   "en": "Authorisation"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản ủy quyền được công chứng hoặc chứng thực, khi người yêu cầu là người khác.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22 khoản 2 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  }
 },
 "chungThucChuKy": {
  "label": {
   "vi": "Chứng thực chữ ký trên tờ khai",
   "en": "Certified signature"
  },
  "type": "object",
  "of": "ChungThucChuKyToKhai",
  "description": "Chứng thực chữ ký trên tờ khai, khi gửi qua bưu chính.",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22 khoản 1 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  }
 },
 "giayChungNhanCanCuoc": {
  "label": {
   "vi": "Giấy chứng nhận căn cước",
   "en": "Certificate of identity"
  },
  "type": "object",
  "of": "GiayToTuyThan",
  "description": "Giấy chứng nhận căn cước của người gốc Việt Nam chưa xác định được quốc tịch.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  }
 },
 "giayToDiLaiQuocTe": {
  "label": {
   "vi": "Giấy tờ đi lại quốc tế",
   "en": "International travel document"
  },
  "type": "object",
  "of": "GiayToTuyThan",
  "description": "Giấy tờ đi lại quốc tế của người không quốc tịch.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  }
 },
 "coQuanTiepNhan": {
  "label": {
   "vi": "Cơ quan tiếp nhận",
   "en": "Received by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan tiếp nhận hồ sơ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22 khoản 5-6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  }
 },
 "mienGiamPhi": {
  "label": {
   "vi": "Diện miễn, giảm phí",
   "en": "Fee reduction"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Diện được miễn, giảm phí, ghi bằng chữ: danh mục các diện chưa thấy.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "ToKhaiData.nycTenDoiTuongNopPhi"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 22 khoản 8"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  },
  "example": "Người khuyết tật"
 },
 "ketQuaTiepNhan": {
  "label": {
   "vi": "Kết quả tiếp nhận",
   "en": "Outcome of intake"
  },
  "type": "string",
  "codeTable": "ket-qua-tiep-nhan-ho-so-ly-lich-tu-phap",
  "description": "Kết quả tiếp nhận hiện tại: nhận, yêu cầu bổ sung, từ chối.",
  "aliases": [
   {
    "system": "vneid-lltp",
    "name": "DongBoTrangThaiParam.trangThaiXuLy"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 216/2026/NĐ-CP, bản pháp điển"
  },
  "example": "tiep-nhan"
 },
 "thoiDiemThongBao": {
  "label": {
   "vi": "Thời điểm thông báo",
   "en": "Answered at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm thông báo kết quả tiếp nhận lần đầu.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-31T15:00:00+07:00"
 },
 "quaTrinhTiepNhan": {
  "label": {
   "vi": "Quá trình tiếp nhận",
   "en": "Course of intake"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các lần trả lời tiếp nhận, theo thời gian.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "maPhieu": {
  "label": {
   "vi": "Mã phiếu đã cấp",
   "en": "Slip issued"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi phiếu đã cấp cho yêu cầu này.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "p1-0001"
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

/** Bản án hình sự. */
export const banAnDescriptor: RecordDescriptor = {
 "id": "ly-lich-tu-phap/ban-an",
 "version": "1.0",
 "title": "BanAn",
 "label": {
  "vi": "Bản án hình sự",
  "en": "Criminal judgment"
 },
 "eventDate": "/ngayTuyenAn",
 "keys": [
  "/soBanAn",
  "/ngayTuyenAn",
  "/toaAn/ten"
 ],
 "root": "BanAn",
 "overlays": {},
 "rules": { "LP-08": ruleLP08, "LP-02": ruleLP02, "LP-02b": ruleLP02b, "LP-D5": ruleLPD5, "LP-D6": ruleLPD6, "LP-D7": ruleLPD7, "HT-09": ruleHT09, "LP-D1": ruleLPD1, "LP-D1b": ruleLPD1b, "VB-D1": ruleVBD1, "LP-10": ruleLP10, "LP-D2": ruleLPD2 },
 "defs": { BanAn: banAn, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ToiDanhDaTuyen: toiDanhDaTuyen, ThamChieuVanBan: shared.thamChieuVanBan, HinhPhatDaTuyen: hinhPhatDaTuyen, Tien: shared.tien, NghiaVuDanSu: nghiaVuDanSu, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Cấm đảm nhiệm chức vụ. */
export const camDamNhiemChucVuDescriptor: RecordDescriptor = {
 "id": "ly-lich-tu-phap/cam-dam-nhiem-chuc-vu",
 "version": "1.0",
 "title": "CamDamNhiemChucVu",
 "label": {
  "vi": "Cấm đảm nhiệm chức vụ",
  "en": "Ban from office"
 },
 "eventDate": "/quyetDinh/ngay",
 "keys": [
  "/quyetDinh/so",
  "/quyetDinh/ngay",
  "/caNhan/soDinhDanhCaNhan"
 ],
 "root": "CamDamNhiemChucVu",
 "overlays": camDamNhiemChucVuOverlays,
 "rules": { "LP-08": ruleLP08, "LP-D14": ruleLPD14, "LP-D15": ruleLPD15, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "QD-01": ruleQD01, "QD-02": ruleQD02, "LP-D3": ruleLPD3 },
 "defs": { CamDamNhiemChucVu: camDamNhiemChucVu, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, DoanhNghiepPhaSan: doanhNghiepPhaSan, ThoiHanCam: thoiHanCam, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Thông tin về hành vi phạm tội mới. */
export const hanhViPhamToiMoiDescriptor: RecordDescriptor = {
 "id": "ly-lich-tu-phap/hanh-vi-pham-toi-moi",
 "version": "1.0",
 "title": "HanhViPhamToiMoi",
 "label": {
  "vi": "Thông tin về hành vi phạm tội mới",
  "en": "Information on a new offence"
 },
 "eventDate": "/vanBan/ngayBanHanh",
 "keys": [
  "/vanBan/soKyHieu",
  "/vanBan/ngayBanHanh"
 ],
 "root": "HanhViPhamToiMoi",
 "overlays": hanhViPhamToiMoiOverlays,
 "rules": { "LP-08": ruleLP08, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { HanhViPhamToiMoi: hanhViPhamToiMoi, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Lý lịch tư pháp. */
export const lyLichDescriptor: RecordDescriptor = {
 "id": "ly-lich-tu-phap/ly-lich",
 "version": "1.0",
 "title": "LyLich",
 "label": {
  "vi": "Lý lịch tư pháp",
  "en": "Criminal record"
 },
 "eventDate": "/ngayLap",
 "keys": [
  "/khoaDinhDanh/giaTri"
 ],
 "root": "LyLich",
 "overlays": lyLichOverlays,
 "rules": { "LP-01": ruleLP01, "LP-01b": ruleLP01b, "LP-D16": ruleLPD16, "LP-D27": ruleLPD27, "LP-10b": ruleLP10b, "LP-D17": ruleLPD17, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { LyLich: lyLich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, KhoaDinhDanh: khoaDinhDanh, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, TruyVet: truyVet, ThamChieuCanBo: shared.thamChieuCanBo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Phiếu lý lịch tư pháp số 1. */
export const phieuSo1Descriptor: RecordDescriptor = {
 "id": "ly-lich-tu-phap/phieu-so-1",
 "version": "1.0",
 "title": "PhieuSo1",
 "label": {
  "vi": "Phiếu lý lịch tư pháp số 1",
  "en": "Criminal record slip No. 1"
 },
 "eventDate": "/ngayCap",
 "keys": [
  "/soPhieu",
  "/ngayCap",
  "/coQuanCap/ten"
 ],
 "root": "PhieuSo1",
 "overlays": phieuSo1Overlays,
 "rules": { "LP-03": ruleLP03, "LP-10d": ruleLP10d, "LP-06": ruleLP06, "LP-06b": ruleLP06b, "LP-03b": ruleLP03b, "LP-03c": ruleLP03c, "LP-03d": ruleLP03d, "LP-D18": ruleLPD18, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "LP-D1": ruleLPD1, "LP-D1b": ruleLPD1b, "VB-D1": ruleVBD1, "LP-10": ruleLP10, "LP-D2": ruleLPD2, "LP-D4": ruleLPD4, "LP-09": ruleLP09, "LP-D3": ruleLPD3 },
 "defs": { PhieuSo1: phieuSo1, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, AnTichChuaXoa: anTichChuaXoa, ToiDanhDaTuyen: toiDanhDaTuyen, ThamChieuVanBan: shared.thamChieuVanBan, HinhPhatDaTuyen: hinhPhatDaTuyen, Tien: shared.tien, NoiDungCam: noiDungCam, ChucVuBiCam: chucVuBiCam, ThoiHanCam: thoiHanCam, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Phiếu lý lịch tư pháp số 2. */
export const phieuSo2Descriptor: RecordDescriptor = {
 "id": "ly-lich-tu-phap/phieu-so-2",
 "version": "1.0",
 "title": "PhieuSo2",
 "label": {
  "vi": "Phiếu lý lịch tư pháp số 2",
  "en": "Criminal record slip No. 2"
 },
 "eventDate": "/ngayCap",
 "keys": [
  "/soPhieu",
  "/ngayCap",
  "/coQuanCap/ten"
 ],
 "root": "PhieuSo2",
 "overlays": phieuSo2Overlays,
 "rules": { "LP-10d": ruleLP10d, "LP-04": ruleLP04, "LP-04b": ruleLP04b, "LP-04c": ruleLP04c, "LP-04d": ruleLP04d, "LP-04e": ruleLP04e, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "LP-D1": ruleLPD1, "LP-D1b": ruleLPD1b, "VB-D1": ruleVBD1, "LP-10": ruleLP10, "LP-D2": ruleLPD2, "LP-D4": ruleLPD4, "LP-09": ruleLP09, "LP-D3": ruleLPD3 },
 "defs": { PhieuSo2: phieuSo2, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, AnTichDayDu: anTichDayDu, ToiDanhDaTuyen: toiDanhDaTuyen, ThamChieuVanBan: shared.thamChieuVanBan, HinhPhatDaTuyen: hinhPhatDaTuyen, Tien: shared.tien, NghiaVuDanSu: nghiaVuDanSu, XoaAnTichTrenPhieu: xoaAnTichTrenPhieu, NoiDungCam: noiDungCam, ChucVuBiCam: chucVuBiCam, ThoiHanCam: thoiHanCam, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Quyết định thi hành án. */
export const quyetDinhThiHanhAnHinhSuDescriptor: RecordDescriptor = {
 "id": "ly-lich-tu-phap/quyet-dinh-thi-hanh-an",
 "version": "1.0",
 "title": "QuyetDinhThiHanhAnHinhSu",
 "label": {
  "vi": "Quyết định thi hành án",
  "en": "Enforcement decision"
 },
 "eventDate": "/ngay",
 "keys": [
  "/so",
  "/ngay",
  "/coQuan/ten"
 ],
 "root": "QuyetDinhThiHanhAnHinhSu",
 "overlays": {},
 "rules": { "LP-08": ruleLP08, "LP-02c": ruleLP02c, "LP-02d": ruleLP02d, "LP-D8": ruleLPD8, "LP-D9": ruleLPD9, "LP-D10": ruleLPD10, "HT-09": ruleHT09 },
 "defs": { QuyetDinhThiHanhAnHinhSu: quyetDinhThiHanhAnHinhSu, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Xóa án tích. */
export const xoaAnTichDescriptor: RecordDescriptor = {
 "id": "ly-lich-tu-phap/xoa-an-tich",
 "version": "1.0",
 "title": "XoaAnTich",
 "label": {
  "vi": "Xóa án tích",
  "en": "Clearing of a conviction"
 },
 "eventDate": "/ngayXoa",
 "keys": [
  "/maBanAn"
 ],
 "root": "XoaAnTich",
 "overlays": {},
 "rules": { "LP-05": ruleLP05, "LP-05b": ruleLP05b, "LP-05c": ruleLP05c, "LP-05d": ruleLP05d, "LP-D11": ruleLPD11, "LP-D12": ruleLPD12, "LP-D13": ruleLPD13, "HT-09": ruleHT09 },
 "defs": { XoaAnTich: xoaAnTich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Yêu cầu cấp Phiếu lý lịch tư pháp. */
export const yeuCauCapPhieuDescriptor: RecordDescriptor = {
 "id": "ly-lich-tu-phap/yeu-cau-cap-phieu",
 "version": "1.0",
 "title": "YeuCauCapPhieu",
 "label": {
  "vi": "Yêu cầu cấp Phiếu lý lịch tư pháp",
  "en": "Request for a criminal record slip"
 },
 "eventDate": "/ngayNop",
 "keys": [
  "/sieuDuLieu/maBanGhi"
 ],
 "root": "YeuCauCapPhieu",
 "overlays": yeuCauCapPhieuOverlays,
 "rules": { "LP-07": ruleLP07, "LP-D19": ruleLPD19, "LP-D20": ruleLPD20, "LP-D21": ruleLPD21, "LP-D22": ruleLPD22, "LP-D23": ruleLPD23, "LP-D24": ruleLPD24, "LP-D25": ruleLPD25, "LP-D26": ruleLPD26, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "VB-D1": ruleVBD1 },
 "defs": { YeuCauCapPhieu: yeuCauCapPhieu, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ChungThucChuKyToKhai: chungThucChuKyToKhai, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
