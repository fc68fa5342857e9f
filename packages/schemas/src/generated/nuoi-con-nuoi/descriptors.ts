// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleNCD16: RuleText = {
 "id": "NC-D16",
 "path": "/ngayHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Việc nuôi con nuôi chấm dứt trước ngày của bản án, quyết định.",
  "en": "The adoption ended before the date of the judgment."
 },
 "fix": {
  "vi": "Kiểm tra ngày của bản án và ngày có hiệu lực.",
  "en": "Check the date of the judgment and of its effect."
 },
 "example": {
  "wrong": "/ngayHieuLuc: \"2026-05-03\"",
  "right": "/ngayHieuLuc: \"2026-06-10\""
 },
 "cel": "notAfter(this.quyetDinhToaAn.ngayBanHanh, this.ngayHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleNCD17: RuleText = {
 "id": "NC-D17",
 "path": "/ngayHieuLuc",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Việc nuôi con nuôi chấm dứt trước ngày giao nhận con nuôi.",
  "en": "The adoption ended before the handover of the child."
 },
 "fix": {
  "vi": "Kiểm tra ngày có hiệu lực và ngày giao nhận.",
  "en": "Check the date of effect and of the handover."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhiNuoiConNuoi"
   ]
  ],
  "with": [
   {
    "record": "nuoi-con-nuoi/trong-nuoc",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   },
   {
    "record": "nuoi-con-nuoi/co-yeu-to-nuoc-ngoai",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "notAfter(other.ngayGiaoNhan, this.ngayHieuLuc)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleNCD18: RuleText = {
 "id": "NC-D18",
 "path": "/canCuChamDut",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Chấm dứt theo sự tự nguyện khi con nuôi chưa thành niên.",
  "en": "The adoption ended by agreement while the child is a minor."
 },
 "fix": {
  "vi": "Kiểm tra căn cứ: tự nguyện chỉ khi con nuôi đã thành niên.",
  "en": "Check the ground: agreement needs an adopted child of full age."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhiNuoiConNuoi"
   ]
  ],
  "with": [
   {
    "record": "nuoi-con-nuoi/trong-nuoc",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   },
   {
    "record": "nuoi-con-nuoi/co-yeu-to-nuoc-ngoai",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "this.canCuChamDut != \"tu-nguyen\" || atLeastAge(other.conNuoi.nguoi.ngaySinh, this.ngayHieuLuc, 18)"
 },
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 25 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNCD19: RuleText = {
 "id": "NC-D19",
 "path": "/giaoConCho",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Con nuôi chưa thành niên mà không ghi giao con cho ai.",
  "en": "The child is a minor, but nobody is named who receives the child."
 },
 "fix": {
  "vi": "Ghi giaoConCho theo bản án.",
  "en": "Give giaoConCho after the judgment."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhiNuoiConNuoi"
   ]
  ],
  "with": [
   {
    "record": "nuoi-con-nuoi/trong-nuoc",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   },
   {
    "record": "nuoi-con-nuoi/co-yeu-to-nuoc-ngoai",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "atLeastAge(other.conNuoi.nguoi.ngaySinh, this.ngayHieuLuc, 18) || has(this.giaoConCho)"
 },
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, hệ quả của việc chấm dứt, theo trí nhớ"
 }
};

const ruleNCD20: RuleText = {
 "id": "NC-D20",
 "path": "/banGhiNuoiConNuoi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không thấy đăng ký nuôi con nuôi bị chấm dứt.",
  "en": "The adoption that ended was not found."
 },
 "fix": {
  "vi": "Kiểm tra mã bản ghi; tệp có thể chưa đủ bản ghi.",
  "en": "Check the id; the file may be incomplete."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhiNuoiConNuoi"
   ]
  ],
  "with": [
   {
    "record": "nuoi-con-nuoi/trong-nuoc",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   },
   {
    "record": "nuoi-con-nuoi/co-yeu-to-nuoc-ngoai",
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

const ruleNCD21: RuleText = {
 "id": "NC-D21",
 "path": "/banGhiNuoiConNuoi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một việc nuôi con nuôi chấm dứt ở hai bản ghi.",
  "en": "One adoption is ended by two records."
 },
 "fix": {
  "vi": "Giữ bản đúng, hủy bản nhập trùng.",
  "en": "Keep the right one and withdraw the duplicate."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhiNuoiConNuoi"
   ]
  ],
  "where": "!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
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

const ruleHT01: RuleText = {
 "id": "HT-01",
 "path": "/ngayDangKy",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày đăng ký ở sau ngày hôm nay.",
  "en": "The registration date is in the future."
 },
 "fix": {
  "vi": "Ghi lại ngày đăng ký theo sổ, ví dụ 2025-08-12 cho ngày 12/08/2025.",
  "en": "Write the registration date as in the book, for example 2025-08-12."
 },
 "example": {
  "wrong": "/ngayDangKy: \"2026-12-01\"",
  "right": "/ngayDangKy: \"2025-09-02\""
 },
 "cel": "notAfter(this.ngayDangKy, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleHT01b: RuleText = {
 "id": "HT-01b",
 "path": "/ngayDangKy",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày đăng ký trước năm 1900, sớm hơn mọi sổ hộ tịch được số hóa.",
  "en": "The registration date is before 1900, earlier than any digitised book."
 },
 "fix": {
  "vi": "Xem lại năm trong sổ; thường là nhầm chữ số, ví dụ 1953 ghi thành 1853.",
  "en": "Check the year in the book; usually a digit was misread, for example 1853 for 1953."
 },
 "cel": "notAfter(\"1900-01-01\", this.ngayDangKy)",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ về phạm vi sổ được số hóa"
 }
};

const ruleHT02: RuleText = {
 "id": "HT-02",
 "path": "/noiDangKy/cap",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cơ quan đăng ký ở cấp huyện, nhưng ngày đăng ký từ 01/07/2025 trở đi, khi không còn cấp huyện.",
  "en": "The registering body is at district level, but the date is on or after 2025-07-01, when districts no longer existed."
 },
 "fix": {
  "vi": "Ghi cơ quan cấp xã đã tiếp nhận nhiệm vụ (cap = xa), hoặc sửa ngày đăng ký nếu việc này đăng ký trước 01/07/2025.",
  "en": "Name the commune body that took over the task (cap = xa), or correct the date if this was registered before 2025-07-01."
 },
 "example": {
  "wrong": "/noiDangKy/cap: \"huyen-lich-su\"",
  "right": "/noiDangKy/cap: \"tinh\""
 },
 "cel": "communeBodyExisted(this.noiDangKy.cap, this.ngayDangKy)",
 "legalBasis": [
  {
   "document": "Nghị định 120/2025/NĐ-CP",
   "article": "Điều 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 120/2025/NĐ-CP"
 }
};

const ruleHT03: RuleText = {
 "id": "HT-03",
 "path": "/soDangKy/so",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai bản ghi trùng cơ quan đăng ký, loại việc, năm, quyển số và số, mà không bản nào là đăng ký lại.",
  "en": "Two records share registering body, kind of event, year, book and number, and neither is a re-registration."
 },
 "fix": {
  "vi": "So với sổ giấy: giữ bản đúng; bản nhập trùng thì hủy, bản nhầm số thì sửa số.",
  "en": "Compare with the paper book: keep the right one, withdraw the duplicate or correct the number."
 },
 "dataset": {
  "keys": [
   [
    "this.noiDangKy.maDonViHoTich",
    "yearOf(this.ngayDangKy)",
    "has(this.soDangKy.quyenSo) ? this.soDangKy.quyenSo : \"-\"",
    "this.soDangKy.so"
   ],
   [
    "this.noiDangKy.maDinhDanh",
    "yearOf(this.ngayDangKy)",
    "has(this.soDangKy.quyenSo) ? this.soDangKy.quyenSo : \"-\"",
    "this.soDangKy.so"
   ],
   [
    "this.noiDangKy.diaBan.maXa",
    "this.noiDangKy.ten",
    "yearOf(this.ngayDangKy)",
    "has(this.soDangKy.quyenSo) ? this.soDangKy.quyenSo : \"-\"",
    "this.soDangKy.so"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && !(has(this.loaiDangKy) && this.loaiDangKy.startsWith(\"dang-ky-lai\"))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 58"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleHT04: RuleText = {
 "id": "HT-04",
 "path": "/sieuDuLieu/maBanGhi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Cùng một sự kiện của cùng một người được đăng ký ở hai bản ghi đang có hiệu lực (không tính bản đã được đăng ký lại thay thế).",
  "en": "The same event of the same person is registered in two records in force (not counting one replaced by re-registration)."
 },
 "fix": {
  "vi": "Chỉ giữ một bản ghi có hiệu lực; bản kia chuyển trạng thái đã thu hồi, hủy bỏ theo thủ tục.",
  "en": "Keep one record in force; move the other to the revoked state by the procedure."
 },
 "dataset": {
  "keys": [
   [
    "this.conNuoi.nguoi.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && !(has(this.loaiDangKy) && this.loaiDangKy == \"dang-ky-lai\")",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || !sameDay(this.ngayDangKy, other.ngayDangKy)"
 },
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 5 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleHT05: RuleText = {
 "id": "HT-05",
 "path": "/nguoiThucHien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu công chức tư pháp - hộ tịch đã thực hiện việc đăng ký.",
  "en": "The registrar who carried out the registration is missing."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: các điều này nói về khai sinh, kết hôn, khai tử; việc có yếu tố nước ngoài do Sở Tư pháp đăng ký, không có công chức tư pháp - hộ tịch.",
  "en": "Only a warning: these articles are on birth, marriage and death; an intercountry adoption is registered by the justice department, without a commune registrar."
 },
 "fix": {
  "vi": "Ghi họ tên công chức tư pháp - hộ tịch ở nguoiThucHien.",
  "en": "Give the registrar's name in nguoiThucHien."
 },
 "example": {
  "wrong": "/nguoiThucHien/dayDu: —",
  "right": "/nguoiThucHien/dayDu: \"Thái Văn Ví Dụ\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.nguoiThucHien)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 16; Điều 18; Điều 34"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleHT05b: RuleText = {
 "id": "HT-05b",
 "path": "/nguoiKy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu người có thẩm quyền ký giấy tờ hộ tịch.",
  "en": "The official who signed the civil-status paper is missing."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: các điều này nói về khai sinh, kết hôn, khai tử; việc có yếu tố nước ngoài do Sở Tư pháp đăng ký, không có công chức tư pháp - hộ tịch.",
  "en": "Only a warning: these articles are on birth, marriage and death; an intercountry adoption is registered by the justice department, without a commune registrar."
 },
 "fix": {
  "vi": "Ghi họ tên, chức vụ người ký ở nguoiKy.",
  "en": "Give the signing official's name and position in nguoiKy."
 },
 "example": {
  "wrong": "/nguoiKy/hoTen/dayDu: —; /nguoiKy/chucVu: —",
  "right": "/nguoiKy/hoTen/dayDu: \"Hồ Thị Ví Dụ\"; /nguoiKy/chucVu: \"Chủ tịch\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.nguoiKy)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 16; Điều 18; Điều 34"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleHT06: RuleText = {
 "id": "HT-06",
 "path": "/dangKyNuocNgoai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Loại đăng ký và phần đăng ký ở nước ngoài không khớp nhau: phần này có khi và chỉ khi ghi vào sổ việc đã giải quyết ở nước ngoài.",
  "en": "The kind of registration and the block on registration abroad disagree: the block stands if and only if an event settled abroad is entered."
 },
 "fix": {
  "vi": "Nếu việc đã giải quyết ở nước ngoài: loaiDangKy là ghi-vao-so-nuoc-ngoai và điền dangKyNuocNgoai. Nếu không: bỏ dangKyNuocNgoai.",
  "en": "If it was settled abroad: loaiDangKy is ghi-vao-so-nuoc-ngoai and dangKyNuocNgoai is filled in. If not: remove dangKyNuocNgoai."
 },
 "example": {
  "wrong": "/loaiDangKy: \"ghi-vao-so-nuoc-ngoai\"",
  "right": "/loaiDangKy: \"dang-ky-moi\""
 },
 "cel": "(this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") == has(this.dangKyNuocNgoai) || (this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\" && has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: hai phần của cùng một bản ghi nói trái nhau"
 }
};

const ruleHTD1: RuleText = {
 "id": "HT-D1",
 "path": "/ngayDangKy",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày đăng ký của việc đăng ký mới chưa đủ ngày, tháng, năm.",
  "en": "The date of a new registration is not complete."
 },
 "fix": {
  "vi": "Ghi đủ ngày đăng ký, ví dụ 2025-08-12.",
  "en": "Give the whole date, for example 2025-08-12."
 },
 "example": {
  "wrong": "/ngayDangKy: \"2025-09\"",
  "right": "/ngayDangKy: \"2025-09-02\""
 },
 "cel": "isFullDate(this.ngayDangKy)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHTD2: RuleText = {
 "id": "HT-D2",
 "path": "/soDangKy/so",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bản ghi không còn là nháp nhưng chưa có số đăng ký.",
  "en": "The record is no longer a draft but has no registration number."
 },
 "fix": {
  "vi": "Ghi số trong sổ, ví dụ 15/2025; nếu sổ mất số, nêu /soDangKy/so trong khongRo; nếu chưa đăng ký, để trạng thái nhap.",
  "en": "Give the number, for example 15/2025; if the book has none, list /soDangKy/so in khongRo; if not registered yet, keep the state nhap."
 },
 "example": {
  "wrong": "/soDangKy/so: —",
  "right": "/soDangKy/so: \"15/2025\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.soDangKy) && has(this.soDangKy.so))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13"
  }
 ],
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
 }
};

const ruleHTD3: RuleText = {
 "id": "HT-D3",
 "path": "/soDangKy/quyenSo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu quyển số của sổ hộ tịch giấy.",
  "en": "The book number of the paper register is missing."
 },
 "fix": {
  "vi": "Ghi quyển số, ví dụ 01/2025. Bản ghi có ngày từ 01/03/2027 không bị hỏi quyển số (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp).",
  "en": "Give the book, for example 01/2025. A record dated 2027-03-01 or later is not asked for it (the day the new civil-status law takes effect, from a secondary source)."
 },
 "example": {
  "wrong": "/soDangKy/quyenSo: —",
  "right": "/soDangKy/quyenSo: \"01/2025\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.soDangKy) && has(this.soDangKy.quyenSo))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13"
  }
 ],
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
 }
};

const ruleHTD4: RuleText = {
 "id": "HT-D4",
 "path": "/nguoiYeuCau",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu người yêu cầu, trong khi đây không phải đăng ký chủ động.",
  "en": "The requester is missing, and this is not a proactive registration."
 },
 "fix": {
  "vi": "Điền nguoiYeuCau (họ tên, quan hệ, số định danh hoặc giấy tờ tùy thân); nếu cơ quan tự đăng ký, ghi phuongThucTaoLap = dang-ky-chu-dong.",
  "en": "Fill in nguoiYeuCau (name, relation, number or paper); if the body registered on its own initiative, set phuongThucTaoLap = dang-ky-chu-dong."
 },
 "example": {
  "wrong": "/nguoiYeuCau/hoTen/dayDu: —; /nguoiYeuCau/soDinhDanhCaNhan: —; /nguoiYeuCau/quanHe: —",
  "right": "/nguoiYeuCau/hoTen/dayDu: \"Nguyễn Văn Ví Dụ\"; /nguoiYeuCau/soDinhDanhCaNhan: \"001085000123\"; /nguoiYeuCau/quanHe: \"cha-nuoi\""
 },
 "cel": "has(this.nguoiYeuCau) || this.sieuDuLieu.nguonGoc.phuongThucTaoLap == \"dang-ky-chu-dong\"",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13"
  }
 ],
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleHTD5: RuleText = {
 "id": "HT-D5",
 "path": "/nguoiYeuCau/giayToTuyThan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người yêu cầu không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The requester has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "example": {
  "wrong": "/nguoiYeuCau/hoTen/dayDu: \"Nguyễn Văn Ví Dụ\"; /nguoiYeuCau/giayToTuyThan/0/loai: —; /nguoiYeuCau/giayToTuyThan/0/so: —",
  "right": "/nguoiYeuCau/hoTen/dayDu: \"Jean Ví Dụ\"; /nguoiYeuCau/giayToTuyThan/0/loai: \"ho-chieu\"; /nguoiYeuCau/giayToTuyThan/0/so: \"FR0000001\""
 },
 "cel": "has(this.nguoiYeuCau.soDinhDanhCaNhan) || has(this.nguoiYeuCau.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13"
  }
 ],
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
 }
};

const ruleNC01: RuleText = {
 "id": "NC-01",
 "path": "/conNuoi/nguoi/ngaySinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người được nhận làm con nuôi đã đủ 18 tuổi vào ngày đăng ký.",
  "en": "The adopted person is 18 or over on the day of registration."
 },
 "cause": {
  "vi": "Không xét bản đăng ký lại và việc đã giải quyết ở nước ngoài: luật khi ấy có thể khác.",
  "en": "Re-registrations and events settled abroad are not judged: another law may have applied."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh và ngày đăng ký.",
  "en": "Check the date of birth and the date of registration."
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || !atLeastAge(this.conNuoi.nguoi.ngaySinh, this.ngayDangKy, 18)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 8"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNC01b: RuleText = {
 "id": "NC-01b",
 "path": "/conNuoi/nguoi/ngaySinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người được nhận làm con nuôi đã đủ 16 tuổi mà không thuộc trường hợp được nhận đến dưới 18 tuổi.",
  "en": "The adopted person is 16 or over and not in a case that allows adoption until 18."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: luật không nói tuổi xét vào ngày nộp hồ sơ hay ngày đăng ký, nên người chưa đủ 16 tuổi khi nộp có thể đã đủ khi đăng ký. Không xét bản đăng ký lại và việc đã giải quyết ở nước ngoài.",
  "en": "Only a warning: the article does not say whether the age counts on filing or on registration, so a child under 16 on filing may be over on registration. Re-registrations and events settled abroad are not judged."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh và quan hệ: từ đủ 16 đến dưới 18 tuổi chỉ cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột được nhận.",
  "en": "Check the date of birth and the relation: from 16 to under 18 only a step-parent, aunt or uncle may adopt."
 },
 "example": {
  "wrong": "/conNuoi/nguoi/soDinhDanhCaNhan: \"001209000777\"; /conNuoi/nguoi/ngaySinh: \"2009-09-02\"; /conNuoi/dongYBanThan: true",
  "right": "/conNuoi/nguoi/soDinhDanhCaNhan: \"001220000777\"; /conNuoi/nguoi/ngaySinh: \"2020-01-10\"; /conNuoi/dongYBanThan: —"
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || atLeastAge(this.conNuoi.nguoi.ngaySinh, this.ngayDangKy, 18) || !atLeastAge(this.conNuoi.nguoi.ngaySinh, this.ngayDangKy, 16) || this.nguoiNhan.quanHeVoiCon in [\"cha-duong-me-ke\", \"co-cau-di-chu-bac\"]",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 8"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNC02: RuleText = {
 "id": "NC-02",
 "path": "/nguoiNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người nhận nuôi không hơn con nuôi từ 20 tuổi trở lên.",
  "en": "An adopter is not at least 20 years older than the child."
 },
 "cause": {
  "vi": "Không xét bản đăng ký lại và việc đã giải quyết ở nước ngoài: luật khi ấy có thể khác.",
  "en": "Re-registrations and events settled abroad are not judged: another law may have applied."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh; cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột thì ghi quanHeVoiCon.",
  "en": "Check the dates of birth; for a step-parent, aunt or uncle give quanHeVoiCon."
 },
 "example": {
  "wrong": "/nguoiNhan/meNuoi/ngaySinh: \"2000-01-11\"; /nguoiNhan/meNuoi/soDinhDanhCaNhan: \"001300000456\"",
  "right": "/nguoiNhan/meNuoi/ngaySinh: \"1988-04-05\"; /nguoiNhan/meNuoi/soDinhDanhCaNhan: —"
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || this.nguoiNhan.quanHeVoiCon in [\"cha-duong-me-ke\", \"co-cau-di-chu-bac\"] || ((!has(this.nguoiNhan.chaNuoi) || yearsApartAtLeast(this.nguoiNhan.chaNuoi.ngaySinh, this.conNuoi.nguoi.ngaySinh, 20)) && (!has(this.nguoiNhan.meNuoi) || yearsApartAtLeast(this.nguoiNhan.meNuoi.ngaySinh, this.conNuoi.nguoi.ngaySinh, 20)))",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 14 khoản 1 điểm b, khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNC03: RuleText = {
 "id": "NC-03",
 "path": "/nguoiNhan/tinhTrangHonNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người nhận nuôi phải là một người độc thân, hoặc cả hai là vợ chồng.",
  "en": "The adopter must be one single person, or both spouses."
 },
 "cause": {
  "vi": "Không xét bản đăng ký lại và việc đã giải quyết ở nước ngoài: luật khi ấy có thể khác.",
  "en": "Re-registrations and events settled abroad are not judged: another law may have applied."
 },
 "fix": {
  "vi": "Hai người nhận thì phải là vợ chồng; một người đang có vợ, chồng thì cả hai cùng nhận, trừ cha dượng, mẹ kế.",
  "en": "Two adopters must be married to each other; a married person adopts together with the spouse, except a step-parent."
 },
 "example": {
  "wrong": "/nguoiNhan/tinhTrangHonNhan: \"chua-ket-hon\"",
  "right": "/nguoiNhan/tinhTrangHonNhan: \"dang-co-vo-chong\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.nguoiNhan.chaNuoi) && has(this.nguoiNhan.meNuoi) ? this.nguoiNhan.tinhTrangHonNhan in [\"dang-co-vo-chong\", \"hon-nhan-thuc-te\", \"chua-co-thong-tin\"] : (!(this.nguoiNhan.tinhTrangHonNhan in [\"dang-co-vo-chong\", \"hon-nhan-thuc-te\"]) || this.nguoiNhan.quanHeVoiCon == \"cha-duong-me-ke\"))",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 8 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNC04: RuleText = {
 "id": "NC-04",
 "path": "/nguonGoc/dongY/ngay",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cha mẹ đẻ đồng ý cho làm con nuôi khi con sinh chưa đủ 15 ngày.",
  "en": "The birth parents agreed before the child was 15 days old."
 },
 "cause": {
  "vi": "Thời hạn 15 ngày là của cha mẹ đẻ, không phải của người giám hộ. Không xét bản đăng ký lại và việc đã giải quyết ở nước ngoài: luật khi ấy có thể khác.",
  "en": "The 15 days concern the birth parents, not a guardian. Re-registrations and events settled abroad are not judged: another law may have applied."
 },
 "fix": {
  "vi": "Kiểm tra ngày đồng ý và ngày sinh; đồng ý quá sớm thì phải lấy lại sự đồng ý.",
  "en": "Check the date of consent and of birth; a consent given too early must be given again."
 },
 "example": {
  "wrong": "/nguonGoc/chaDe/hoTen/dayDu: \"Lê Văn Ví Dụ B\"; /nguonGoc/dongY/ngay: \"2020-01-24\"; /nguonGoc/dongY/nguoiDongY: \"cha-de\"",
  "right": "/nguonGoc/chaDe/hoTen/dayDu: —; /nguonGoc/dongY/ngay: —; /nguonGoc/dongY/nguoiDongY: —"
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.nguonGoc.dongY.nguoiDongY) && this.nguonGoc.dongY.nguoiDongY == \"nguoi-giam-ho\") || !notMoreThanDaysAfter(this.nguonGoc.dongY.ngay, this.conNuoi.nguoi.ngaySinh, 14)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 21 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNC05: RuleText = {
 "id": "NC-05",
 "path": "/conNuoi/dongYBanThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đổi họ tên của con nuôi từ đủ 9 tuổi mà con chưa đồng ý.",
  "en": "The name of a child of 9 or over is changed without the child's consent."
 },
 "fix": {
  "vi": "Lấy sự đồng ý của con rồi ghi dongYBanThan là true, hoặc giữ họ tên cũ.",
  "en": "Obtain the child's consent and set dongYBanThan to true, or keep the name."
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || !has(this.thayDoiHoTenConNuoi) || !atLeastAge(this.conNuoi.nguoi.ngaySinh, this.ngayDangKy, 9) || (has(this.conNuoi.dongYBanThan) && this.conNuoi.dongYBanThan)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 24 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNC07: RuleText = {
 "id": "NC-07",
 "path": "/conNuoi/nguoi/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Dân tộc của trẻ bị bỏ rơi không phải dân tộc của cha nuôi hay mẹ nuôi.",
  "en": "The ethnic group of an abandoned child is that of neither adopter."
 },
 "cause": {
  "vi": "Dân tộc của trẻ bị bỏ rơi được xác định theo dân tộc của cha nuôi, mẹ nuôi; nếu đã xác định trước đó thì giữ nguyên, nên chỉ là cảnh báo.",
  "en": "An abandoned child takes the ethnic group of an adopter; one determined earlier stays, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi dân tộc của cha nuôi hoặc mẹ nuôi, hoặc kiểm tra hoàn cảnh của trẻ.",
  "en": "Give the ethnic group of an adopter, or check the child's circumstances."
 },
 "example": {
  "wrong": "/conNuoi/nguoi/danToc: \"03\"; /conNuoi/hoanCanh/0: \"bi-bo-roi\"",
  "right": "/conNuoi/nguoi/danToc: \"01\"; /conNuoi/hoanCanh/0: \"mo-coi\""
 },
 "cel": "!(\"bi-bo-roi\" in this.conNuoi.hoanCanh) || !has(this.conNuoi.nguoi.danToc) || (has(this.nguoiNhan.chaNuoi) && this.nguoiNhan.chaNuoi.danToc == this.conNuoi.nguoi.danToc) || (has(this.nguoiNhan.meNuoi) && this.nguoiNhan.meNuoi.danToc == this.conNuoi.nguoi.danToc)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 24 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2011 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleNCD1: RuleText = {
 "id": "NC-D1",
 "path": "/nguoiNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Không có cha nuôi cũng không có mẹ nuôi.",
  "en": "There is neither an adoptive father nor an adoptive mother."
 },
 "fix": {
  "vi": "Ghi chaNuoi hoặc meNuoi.",
  "en": "Give chaNuoi or meNuoi."
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.nguoiNhan.chaNuoi) || has(this.nguoiNhan.meNuoi)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 8 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNCD2: RuleText = {
 "id": "NC-D2",
 "path": "/conNuoi/dongYBanThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Con nuôi từ đủ 9 tuổi chưa có sự đồng ý làm con nuôi.",
  "en": "A child of 9 or over has not agreed to the adoption."
 },
 "fix": {
  "vi": "Lấy sự đồng ý của con rồi ghi dongYBanThan là true.",
  "en": "Obtain the child's consent and set dongYBanThan to true."
 },
 "example": {
  "wrong": "/conNuoi/nguoi/soDinhDanhCaNhan: \"001214000777\"; /conNuoi/nguoi/ngaySinh: \"2014-01-10\"",
  "right": "/conNuoi/nguoi/soDinhDanhCaNhan: \"001220000777\"; /conNuoi/nguoi/ngaySinh: \"2020-01-10\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || !atLeastAge(this.conNuoi.nguoi.ngaySinh, this.ngayDangKy, 9) || (has(this.conNuoi.dongYBanThan) && this.conNuoi.dongYBanThan)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, phần cuối Điều 21 theo trí nhớ"
 }
};

const ruleNCD3: RuleText = {
 "id": "NC-D3",
 "path": "/conNuoi/nguoi/danToc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của con nuôi, là công dân Việt Nam.",
  "en": "The ethnic group of the child, a Vietnamese citizen, is missing."
 },
 "fix": {
  "vi": "Ghi mã dân tộc, ví dụ 01 là Kinh; không xác định được thì nêu trong khongRo.",
  "en": "Give the code, for example 01 for Kinh; if it cannot be known, list it in khongRo."
 },
 "example": {
  "wrong": "/conNuoi/nguoi/danToc: —",
  "right": "/conNuoi/nguoi/danToc: \"01\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || !(\"VN\" in this.conNuoi.nguoi.quocTich) || has(this.conNuoi.nguoi.danToc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleNCD4: RuleText = {
 "id": "NC-D4",
 "path": "/conNuoi/nguoi/noiCuTru",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của con nuôi, trong khi không có số định danh cá nhân.",
  "en": "The child's residence (kind and address) is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "example": {
  "wrong": "/conNuoi/nguoi/soDinhDanhCaNhan: —; /conNuoi/nguoi/giayToTuyThan/0/loai: \"giay-khai-sinh\"; /conNuoi/nguoi/giayToTuyThan/0/so: \"12/2020\"",
  "right": "/conNuoi/nguoi/soDinhDanhCaNhan: \"001220000777\"; /conNuoi/nguoi/giayToTuyThan/0/loai: —; /conNuoi/nguoi/giayToTuyThan/0/so: —"
 },
 "cel": "has(this.conNuoi.nguoi.soDinhDanhCaNhan) || (has(this.conNuoi.nguoi.noiCuTru) && has(this.conNuoi.nguoi.noiCuTru.diaChi) && has(this.conNuoi.nguoi.noiCuTru.loai))",
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

const ruleNCD5: RuleText = {
 "id": "NC-D5",
 "path": "/conNuoi/nguoi/giayToTuyThan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Con nuôi không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The child has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ, ví dụ giấy khai sinh.",
  "en": "Give soDinhDanhCaNhan, or a paper, for example the birth certificate."
 },
 "cel": "has(this.conNuoi.nguoi.soDinhDanhCaNhan) || has(this.conNuoi.nguoi.giayToTuyThan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleNCD6: RuleText = {
 "id": "NC-D6",
 "path": "/nguonGoc/dongY",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Xác định được cha đẻ hoặc mẹ đẻ nhưng thiếu sự đồng ý cho làm con nuôi.",
  "en": "A birth parent is known, but the consent is missing."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: cha mẹ đẻ có thể đã chết, mất tích hoặc mất năng lực.",
  "en": "Only a warning: a birth parent may be dead, missing or without capacity."
 },
 "fix": {
  "vi": "Ghi ngày đồng ý của cha mẹ đẻ hoặc người giám hộ.",
  "en": "Give the date on which the birth parents or guardian agreed."
 },
 "example": {
  "wrong": "/nguonGoc/meDe/hoTen/dayDu: \"Lê Thị Ví Dụ\"",
  "right": "/nguonGoc/meDe/hoTen/dayDu: —"
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || !(has(this.nguonGoc.chaDe) || has(this.nguonGoc.meDe)) || (has(this.nguonGoc.dongY) && has(this.nguonGoc.dongY.ngay))",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 21"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
 }
};

const ruleNCD7: RuleText = {
 "id": "NC-D7",
 "path": "/nguonGoc/coSoNuoiDuong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Trẻ ở cơ sở nuôi dưỡng nhưng không ghi cơ sở nào.",
  "en": "The child lives in an institution, but it is not named."
 },
 "fix": {
  "vi": "Ghi coSoNuoiDuong.",
  "en": "Give coSoNuoiDuong."
 },
 "example": {
  "wrong": "/conNuoi/hoanCanh/1: \"o-co-so-nuoi-duong\"",
  "right": "/conNuoi/hoanCanh/1: —"
 },
 "cel": "!(\"o-co-so-nuoi-duong\" in this.conNuoi.hoanCanh) || (has(this.nguonGoc) && has(this.nguonGoc.coSoNuoiDuong))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleNCD8: RuleText = {
 "id": "NC-D8",
 "path": "/conNuoi/nguoi/ngaySinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Con nuôi sinh sau ngày đăng ký hoặc sau ngày giao nhận.",
  "en": "The child was born after the registration or the handover."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh, ngày đăng ký và ngày giao nhận.",
  "en": "Check the dates of birth, registration and handover."
 },
 "example": {
  "wrong": "/ngayGiaoNhan: \"2019\"",
  "right": "/ngayGiaoNhan: \"2025-09-02\""
 },
 "cel": "notAfter(this.conNuoi.nguoi.ngaySinh, this.ngayDangKy) && notAfter(this.conNuoi.nguoi.ngaySinh, this.ngayGiaoNhan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleNCD9: RuleText = {
 "id": "NC-D9",
 "path": "/nguonGoc/dongY/ngay",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Sự đồng ý cho làm con nuôi có sau ngày đăng ký.",
  "en": "The consent is later than the registration."
 },
 "fix": {
  "vi": "Kiểm tra ngày đồng ý và ngày đăng ký.",
  "en": "Check the date of consent and of registration."
 },
 "example": {
  "wrong": "/nguonGoc/chaDe/hoTen/dayDu: \"Lê Văn Ví Dụ B\"; /nguonGoc/dongY/ngay: \"2026-01-24\"; /nguonGoc/dongY/nguoiDongY: \"cha-de\"",
  "right": "/nguonGoc/chaDe/hoTen/dayDu: —; /nguonGoc/dongY/ngay: —; /nguonGoc/dongY/nguoiDongY: —"
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || notAfter(this.nguonGoc.dongY.ngay, this.ngayDangKy)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleNCD10: RuleText = {
 "id": "NC-D10",
 "path": "/nguoiNhan/quanHeVoiCon",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hoàn cảnh của con nuôi không hợp với quan hệ của người nhận nuôi.",
  "en": "The child's circumstances do not fit the adopter's relation."
 },
 "fix": {
  "vi": "Con riêng: cha-duong-me-ke; cháu ruột: co-cau-di-chu-bac.",
  "en": "Stepchild: cha-duong-me-ke; nephew or niece: co-cau-di-chu-bac."
 },
 "example": {
  "wrong": "/conNuoi/hoanCanh/0: \"con-rieng\"",
  "right": "/conNuoi/hoanCanh/0: \"mo-coi\""
 },
 "cel": "(!(\"con-rieng\" in this.conNuoi.hoanCanh) || this.nguoiNhan.quanHeVoiCon == \"cha-duong-me-ke\") && (!(\"chau-ruot\" in this.conNuoi.hoanCanh) || this.nguoiNhan.quanHeVoiCon == \"co-cau-di-chu-bac\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleNCD11: RuleText = {
 "id": "NC-D11",
 "path": "/nguoiNhan/phieuLyLichTuPhap",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu Phiếu lý lịch tư pháp của người nhận nuôi.",
  "en": "The adopters' criminal record certificates are missing."
 },
 "cause": {
  "vi": "Không hỏi từ 01/07/2026, khi việc yêu cầu phiếu bị hạn chế (theo nguồn thứ cấp).",
  "en": "Not asked from 2026-07-01, when asking for the certificate is restricted (by a secondary source)."
 },
 "fix": {
  "vi": "Ghi số và ngày của phiếu; dữ liệu tra từ cơ sở dữ liệu thì nêu trường này trong khongRo.",
  "en": "Give number and date; when it was looked up in the database, list the field in khongRo."
 },
 "example": {
  "wrong": "/nguoiNhan/phieuLyLichTuPhap/0/so: —; /nguoiNhan/phieuLyLichTuPhap/0/ngay: —",
  "right": "/nguoiNhan/phieuLyLichTuPhap/0/so: \"1/STP-LLTP\"; /nguoiNhan/phieuLyLichTuPhap/0/ngay: \"2025-01-04\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.nguoiNhan.phieuLyLichTuPhap)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 17 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
 }
};

const ruleNCD22: RuleText = {
 "id": "NC-D22",
 "path": "/conNuoi/hoanCanh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu hoàn cảnh của con nuôi.",
  "en": "The child's circumstances are missing."
 },
 "fix": {
  "vi": "Ghi một hoặc nhiều hoàn cảnh, ví dụ mo-coi.",
  "en": "Give one or more, for example mo-coi."
 },
 "example": {
  "wrong": "/conNuoi/hoanCanh/0: —",
  "right": "/conNuoi/hoanCanh/0: \"mo-coi\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.conNuoi.hoanCanh)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 3 khoản 6, khoản 7, Điều 8"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNCD23: RuleText = {
 "id": "NC-D23",
 "path": "/conNuoi/tinhTrangSucKhoe",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu giấy khám sức khỏe của con nuôi.",
  "en": "The child's health certificate is missing."
 },
 "fix": {
  "vi": "Ghi ngày và nơi cấp giấy khám sức khỏe.",
  "en": "Give date and issuer of the certificate."
 },
 "example": {
  "wrong": "/conNuoi/tinhTrangSucKhoe/loaiVanBan: —; /conNuoi/tinhTrangSucKhoe/ngayBanHanh: —; /conNuoi/tinhTrangSucKhoe/coQuanBanHanh/ten: —",
  "right": "/conNuoi/tinhTrangSucKhoe/loaiVanBan: \"giay-xac-nhan-y-te\"; /conNuoi/tinhTrangSucKhoe/ngayBanHanh: \"2025-01-05\"; /conNuoi/tinhTrangSucKhoe/coQuanBanHanh/ten: \"Bệnh viện Ví Dụ\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.conNuoi.tinhTrangSucKhoe)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 18 khoản 1 điểm b"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNCD24: RuleText = {
 "id": "NC-D24",
 "path": "/nguoiNhan/tinhTrangHonNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu tình trạng hôn nhân của người nhận nuôi.",
  "en": "The adopters' marital status is missing."
 },
 "fix": {
  "vi": "Ghi tình trạng hôn nhân theo giấy tờ trong hồ sơ.",
  "en": "Give the marital status after the papers filed."
 },
 "example": {
  "wrong": "/nguoiNhan/tinhTrangHonNhan: —",
  "right": "/nguoiNhan/tinhTrangHonNhan: \"dang-co-vo-chong\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.nguoiNhan.tinhTrangHonNhan)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 17 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNCD25: RuleText = {
 "id": "NC-D25",
 "path": "/nguoiNhan/quanHeVoiCon",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu quan hệ của người nhận nuôi với con nuôi.",
  "en": "The adopters' relation to the child is missing."
 },
 "fix": {
  "vi": "Ghi quan hệ; không có quan hệ thì ghi khac.",
  "en": "Give the relation; khac when there is none."
 },
 "example": {
  "wrong": "/nguoiNhan/quanHeVoiCon: —",
  "right": "/nguoiNhan/quanHeVoiCon: \"khac\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.nguoiNhan.quanHeVoiCon)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 8 khoản 2, Điều 14 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNCD26: RuleText = {
 "id": "NC-D26",
 "path": "/ngayGiaoNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu ngày giao nhận con nuôi.",
  "en": "The date of handover is missing."
 },
 "fix": {
  "vi": "Ghi ngày giao nhận theo biên bản.",
  "en": "Give the date after the minutes of handover."
 },
 "example": {
  "wrong": "/ngayGiaoNhan: —",
  "right": "/ngayGiaoNhan: \"2025-09-02\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.ngayGiaoNhan)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 22 khoản 1, Điều 24 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNCD27: RuleText = {
 "id": "NC-D27",
 "path": "/giayChungNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu giấy chứng nhận nuôi con nuôi.",
  "en": "The adoption certificate is missing."
 },
 "fix": {
  "vi": "Ghi số và ngày của giấy chứng nhận.",
  "en": "Give number and date of the certificate."
 },
 "example": {
  "wrong": "/giayChungNhan/so: —; /giayChungNhan/quyenSo: —; /giayChungNhan/ngay: —",
  "right": "/giayChungNhan/so: \"15/2025\"; /giayChungNhan/quyenSo: \"01/2025\"; /giayChungNhan/ngay: \"2025-09-02\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.giayChungNhan)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 22"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNCD28: RuleText = {
 "id": "NC-D28",
 "path": "/banGhiKhaiSinhConNuoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu bản ghi khai sinh của con nuôi.",
  "en": "The child's birth record is missing."
 },
 "fix": {
  "vi": "Ghi mã bản ghi khai sinh; khai sinh chỉ có trên giấy thì nêu trường này trong khongRo.",
  "en": "Give the id of the birth record; when it exists on paper only, list the field in khongRo."
 },
 "example": {
  "wrong": "/banGhiKhaiSinhConNuoi: —",
  "right": "/banGhiKhaiSinhConNuoi: \"ks-00004-2020-000321\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.banGhiKhaiSinhConNuoi)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 26 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleNC03b: RuleText = {
 "id": "NC-03b",
 "path": "/nguoiNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai người nhận nuôi không có đăng ký kết hôn với nhau còn hiệu lực vào ngày đăng ký.",
  "en": "The two adopters have no marriage with each other in force on the day of registration."
 },
 "cause": {
  "vi": "Chỉ so được khi cả hai có số định danh cá nhân; hôn nhân thực tế không có bản ghi.",
  "en": "Compared only when both have personal numbers; a de facto marriage has no record."
 },
 "fix": {
  "vi": "Tìm bản ghi kết hôn của hai người; tệp có thể chưa đủ bản ghi.",
  "en": "Look for their marriage record; the file may be incomplete."
 },
 "dataset": {
  "keys": [
   [
    "this.nguoiNhan.chaNuoi.soDinhDanhCaNhan",
    "this.nguoiNhan.meNuoi.soDinhDanhCaNhan"
   ]
  ],
  "where": "!(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) && !(has(this.nguoiNhan.tinhTrangHonNhan) && this.nguoiNhan.tinhTrangHonNhan == \"hon-nhan-thuc-te\")",
  "with": [
   {
    "record": "ho-tich/ket-hon",
    "keys": [
     [
      "other.benNam.soDinhDanhCaNhan",
      "other.benNu.soDinhDanhCaNhan"
     ]
    ],
    "where": "!has(other.tinhTrangKetHon) || other.tinhTrangKetHon != \"da-huy\""
   }
  ],
  "exists": "notAfter(other.ngayDangKy, this.ngayDangKy) && (!has(other.lyHon) || !has(other.lyHon.ngayHieuLuc) || notAfter(this.ngayDangKy, other.lyHon.ngayHieuLuc))"
 },
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 8 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2011 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleNC06d: RuleText = {
 "id": "NC-06d",
 "path": "/ngayGiaoNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Đã quá ba năm từ ngày giao nhận mà không thấy đủ thông báo tình hình của con nuôi.",
  "en": "Three years have passed since the handover, and the reports on the child are not complete."
 },
 "fix": {
  "vi": "Tìm các thông báo còn thiếu; tệp có thể chưa đủ bản ghi.",
  "en": "Look for the missing reports; the file may be incomplete."
 },
 "dataset": {
  "keys": [
   [
    "this.sieuDuLieu.maBanGhi"
   ]
  ],
  "where": "!(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) && !notMoreThanDaysAfter(today, this.ngayGiaoNhan, 1096)",
  "with": [
   {
    "record": "nuoi-con-nuoi/theo-doi",
    "keys": [
     [
      "other.banGhiNuoiConNuoi"
     ]
    ]
   }
  ],
  "exists": "other.kyBaoCao == 6"
 },
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2011 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleNCD12: RuleText = {
 "id": "NC-D12",
 "path": "/conNuoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một người được nhận làm con nuôi ở hai đăng ký còn hiệu lực.",
  "en": "One person is the adopted child of two registrations in force."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: việc nuôi con nuôi trước có thể đã chấm dứt.",
  "en": "Only a warning: the earlier adoption may have ended."
 },
 "fix": {
  "vi": "Tìm việc chấm dứt nuôi con nuôi của đăng ký trước, hoặc hủy bản nhập trùng.",
  "en": "Look for the end of the earlier adoption, or withdraw the duplicate."
 },
 "dataset": {
  "keys": [
   [
    "this.conNuoi.nguoi.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && !(has(this.loaiDangKy) && this.loaiDangKy == \"dang-ky-lai\")",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || sameDay(this.ngayDangKy, other.ngayDangKy)"
 },
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 8 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2011 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleNCD29: RuleText = {
 "id": "NC-D29",
 "path": "/quyetDinhUbndTinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu quyết định của Ủy ban nhân dân cấp tỉnh.",
  "en": "The decision of the province is missing."
 },
 "cause": {
  "vi": "Chỉ xét việc do cấp tỉnh đăng ký: cơ quan đại diện và xã biên giới có thể đăng ký theo quy định riêng chưa đọc.",
  "en": "Only registrations at provincial level are judged: missions and border communes may register under rules that were not read."
 },
 "fix": {
  "vi": "Ghi số, ngày của quyết định.",
  "en": "Give number and date of the decision."
 },
 "cel": "this.noiDangKy.cap != \"tinh\" || (has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.quyetDinhUbndTinh)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 9 khoản 2, Điều 37"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2016, khi luật đã có hiệu lực (từ 01/01/2011, theo trí nhớ)"
 }
};

const ruleNC08: RuleText = {
 "id": "NC-08",
 "path": "/quocTichSauDangKy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trẻ em Việt Nam được người nước ngoài nhận nuôi bị ghi là không còn quốc tịch Việt Nam.",
  "en": "A Vietnamese child adopted by foreigners is recorded as no longer Vietnamese."
 },
 "cause": {
  "vi": "Trẻ em Việt Nam được người nước ngoài nhận làm con nuôi vẫn giữ quốc tịch Việt Nam. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Luật 79/2025/QH15 sửa Luật Quốc tịch từ 01/07/2025 và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "A Vietnamese child adopted by foreigners keeps Vietnamese nationality. An error for records before 2025-07-01; from that day Law 79/2025/QH15 amended the nationality law from 2025-07-01 and was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Thêm VN vào quocTichSauDangKy: con nuôi vẫn giữ quốc tịch Việt Nam.",
  "en": "Add VN to quocTichSauDangKy: the child keeps Vietnamese nationality."
 },
 "example": {
  "wrong": "/quocTichSauDangKy/0: \"FR\"; /quocTichSauDangKy/1: —",
  "right": "/quocTichSauDangKy/0: \"VN\"; /quocTichSauDangKy/1: \"FR\""
 },
 "cel": "!(\"VN\" in this.conNuoi.nguoi.quocTich) || \"VN\" in this.quocTichSauDangKy",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 37"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; áp dụng từ 01/07/2009 đến trước 01/07/2025"
 }
};

const ruleNC08b: RuleText = {
 "id": "NC-08b",
 "path": "/quocTichSauDangKy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trẻ em Việt Nam được người nước ngoài nhận nuôi bị ghi là không còn quốc tịch Việt Nam.",
  "en": "A Vietnamese child adopted by foreigners is recorded as no longer Vietnamese."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Luật 79/2025/QH15 sửa Luật Quốc tịch từ 01/07/2025 và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Law 79/2025/QH15 amended the nationality law from 2025-07-01 and was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Thêm VN vào quocTichSauDangKy: con nuôi vẫn giữ quốc tịch Việt Nam.",
  "en": "Add VN to quocTichSauDangKy: the child keeps Vietnamese nationality."
 },
 "example": {
  "wrong": "/quocTichSauDangKy/0: \"FR\"; /quocTichSauDangKy/1: —",
  "right": "/quocTichSauDangKy/0: \"VN\"; /quocTichSauDangKy/1: \"FR\""
 },
 "cel": "!(\"VN\" in this.conNuoi.nguoi.quocTich) || \"VN\" in this.quocTichSauDangKy",
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

const ruleNC08c: RuleText = {
 "id": "NC-08c",
 "path": "/quocTichSauDangKy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trẻ em nước ngoài được công dân Việt Nam nhận nuôi không được ghi quốc tịch Việt Nam.",
  "en": "A foreign child adopted by Vietnamese citizens is recorded without Vietnamese nationality."
 },
 "cause": {
  "vi": "Trẻ em nước ngoài được công dân Việt Nam nhận làm con nuôi có quốc tịch Việt Nam từ ngày được công nhận. Là lỗi với bản ghi trước 01/07/2025; từ ngày ấy Luật 79/2025/QH15 sửa Luật Quốc tịch từ 01/07/2025 và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "A foreign child adopted by Vietnamese citizens is Vietnamese from the day of recognition. An error for records before 2025-07-01; from that day Law 79/2025/QH15 amended the nationality law from 2025-07-01 and was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Thêm VN vào quocTichSauDangKy: có quốc tịch từ ngày việc nuôi con nuôi được công nhận.",
  "en": "Add VN to quocTichSauDangKy: nationality begins on the day the adoption is recognised."
 },
 "cel": "\"VN\" in this.conNuoi.nguoi.quocTich || !(has(this.nguoiNhan.chaNuoi) || has(this.nguoiNhan.meNuoi)) || (has(this.nguoiNhan.chaNuoi) && !(\"VN\" in this.nguoiNhan.chaNuoi.quocTich)) || (has(this.nguoiNhan.meNuoi) && !(\"VN\" in this.nguoiNhan.meNuoi.quocTich)) || \"VN\" in this.quocTichSauDangKy",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 37"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12, bản pháp điển; áp dụng từ 01/07/2009 đến trước 01/07/2025"
 }
};

const ruleNC08d: RuleText = {
 "id": "NC-08d",
 "path": "/quocTichSauDangKy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trẻ em nước ngoài được công dân Việt Nam nhận nuôi không được ghi quốc tịch Việt Nam.",
  "en": "A foreign child adopted by Vietnamese citizens is recorded without Vietnamese nationality."
 },
 "cause": {
  "vi": "Theo quy định trước 01/07/2025; Luật 79/2025/QH15 sửa Luật Quốc tịch từ 01/07/2025 và chưa đọc toàn văn, nên chỉ cảnh báo.",
  "en": "By the provision before 2025-07-01; Law 79/2025/QH15 amended the nationality law from 2025-07-01 and was not read, so this is only a warning."
 },
 "fix": {
  "vi": "Thêm VN vào quocTichSauDangKy: có quốc tịch từ ngày việc nuôi con nuôi được công nhận.",
  "en": "Add VN to quocTichSauDangKy: nationality begins on the day the adoption is recognised."
 },
 "example": {
  "wrong": "/quocTichSauDangKy/1: —",
  "right": "/quocTichSauDangKy/1: \"VN\""
 },
 "cel": "\"VN\" in this.conNuoi.nguoi.quocTich || !(has(this.nguoiNhan.chaNuoi) || has(this.nguoiNhan.meNuoi)) || (has(this.nguoiNhan.chaNuoi) && !(\"VN\" in this.nguoiNhan.chaNuoi.quocTich)) || (has(this.nguoiNhan.meNuoi) && !(\"VN\" in this.nguoiNhan.meNuoi.quocTich)) || \"VN\" in this.quocTichSauDangKy",
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

const ruleNCD13: RuleText = {
 "id": "NC-D13",
 "path": "/quyetDinhUbndTinh/ngayBanHanh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký trước khi có quyết định của Ủy ban nhân dân cấp tỉnh.",
  "en": "Registered before the decision of the province."
 },
 "fix": {
  "vi": "Kiểm tra ngày quyết định và ngày đăng ký.",
  "en": "Check the date of the decision and of the registration."
 },
 "example": {
  "wrong": "/quyetDinhUbndTinh/ngayBanHanh: \"2025-09-03\"",
  "right": "/quyetDinhUbndTinh/ngayBanHanh: \"2025-09-02\""
 },
 "cel": "notAfter(this.quyetDinhUbndTinh.ngayBanHanh, this.ngayDangKy)",
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 9 khoản 2, Điều 37"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2011 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleNC06: RuleText = {
 "id": "NC-06",
 "path": "/kyBaoCao",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Các kỳ thông báo của một việc nuôi con nuôi bị hở hoặc trùng.",
  "en": "The periods reported on one adoption have a gap or a repeat."
 },
 "fix": {
  "vi": "Thêm kỳ còn thiếu hoặc sửa số kỳ; tệp có thể chưa đủ bản ghi.",
  "en": "Add the missing period or correct its number; the file may be incomplete."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhiNuoiConNuoi"
   ]
  ],
  "sequence": "this.kyBaoCao"
 },
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2011 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleNC06b: RuleText = {
 "id": "NC-06b",
 "path": "/ngayThongBao",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Thông báo muộn hơn kỳ sáu tháng của nó.",
  "en": "The report is later than its period of six months."
 },
 "cause": {
  "vi": "Sáu tháng một lần trong ba năm kể từ ngày giao nhận.",
  "en": "Every six months for three years from the handover."
 },
 "fix": {
  "vi": "Kiểm tra số kỳ, ngày thông báo và ngày giao nhận; thông báo muộn thật thì giữ nguyên.",
  "en": "Check the period, the date of the report and of the handover; keep it if it really was late."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhiNuoiConNuoi"
   ]
  ],
  "with": [
   {
    "record": "nuoi-con-nuoi/trong-nuoc",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   },
   {
    "record": "nuoi-con-nuoi/co-yeu-to-nuoc-ngoai",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "(this.kyBaoCao != 1 || notMoreThanDaysAfter(this.ngayThongBao, other.ngayGiaoNhan, 184)) && (this.kyBaoCao != 2 || notMoreThanDaysAfter(this.ngayThongBao, other.ngayGiaoNhan, 366)) && (this.kyBaoCao != 3 || notMoreThanDaysAfter(this.ngayThongBao, other.ngayGiaoNhan, 550)) && (this.kyBaoCao != 4 || notMoreThanDaysAfter(this.ngayThongBao, other.ngayGiaoNhan, 731)) && (this.kyBaoCao != 5 || notMoreThanDaysAfter(this.ngayThongBao, other.ngayGiaoNhan, 915)) && (this.kyBaoCao != 6 || notMoreThanDaysAfter(this.ngayThongBao, other.ngayGiaoNhan, 1096))"
 },
 "legalBasis": [
  {
   "document": "Luật Nuôi con nuôi 52/2010/QH12",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; áp dụng từ 01/01/2011 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleNC06c: RuleText = {
 "id": "NC-06c",
 "path": "/ngayThongBao",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Thông báo có trước ngày giao nhận con nuôi.",
  "en": "The report is earlier than the handover of the child."
 },
 "fix": {
  "vi": "Kiểm tra ngày thông báo và ngày giao nhận.",
  "en": "Check the date of the report and of the handover."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhiNuoiConNuoi"
   ]
  ],
  "with": [
   {
    "record": "nuoi-con-nuoi/trong-nuoc",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   },
   {
    "record": "nuoi-con-nuoi/co-yeu-to-nuoc-ngoai",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "notAfter(other.ngayGiaoNhan, this.ngayThongBao)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleNCD14: RuleText = {
 "id": "NC-D14",
 "path": "/banGhiNuoiConNuoi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không thấy đăng ký nuôi con nuôi mà thông báo nói tới.",
  "en": "The adoption that the report names was not found."
 },
 "fix": {
  "vi": "Kiểm tra mã bản ghi; tệp có thể chưa đủ bản ghi.",
  "en": "Check the id; the file may be incomplete."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhiNuoiConNuoi"
   ]
  ],
  "with": [
   {
    "record": "nuoi-con-nuoi/trong-nuoc",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   },
   {
    "record": "nuoi-con-nuoi/co-yeu-to-nuoc-ngoai",
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

const ruleNCD15: RuleText = {
 "id": "NC-D15",
 "path": "/ngayThongBao",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày thông báo ở sau ngày hôm nay.",
  "en": "The date of the report is in the future."
 },
 "fix": {
  "vi": "Ghi lại ngày thông báo, ví dụ 2026-02-20.",
  "en": "Write the date again, for example 2026-02-20."
 },
 "example": {
  "wrong": "/ngayThongBao: \"2027\"",
  "right": "/ngayThongBao: \"2026-02-20\""
 },
 "cel": "notAfter(this.ngayThongBao, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

export const giaoConCho: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại",
   "en": "Kind"
  },
  "type": "string",
  "enum": [
   "cha-me-de",
   "ca-nhan-to-chuc-khac"
  ],
  "description": "Giao cho cha mẹ đẻ, hay cho cá nhân, tổ chức khác.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "cha-me-de"
 },
 "ben": {
  "label": {
   "vi": "Bên được giao",
   "en": "Receiver"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Cá nhân hoặc tổ chức được giao.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
} };

export const chamDutNuoiConNuoi: ObjectDescriptor = { "fields": {
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
 "banGhiNuoiConNuoi": {
  "label": {
   "vi": "Đăng ký nuôi con nuôi",
   "en": "Adoption"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Bản ghi đăng ký nuôi con nuôi bị chấm dứt.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 25"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  },
  "example": "ncn-00004-2025-000015"
 },
 "canCuChamDut": {
  "label": {
   "vi": "Căn cứ",
   "en": "Ground"
  },
  "type": "string",
  "codeTable": "can-cu-cham-dut-nuoi-con-nuoi",
  "description": "Một trong bốn căn cứ của luật.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 25"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  },
  "example": "tu-nguyen"
 },
 "quyetDinhToaAn": {
  "label": {
   "vi": "Bản án/quyết định của Tòa án",
   "en": "Judgment or decision"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Bản án, quyết định của Tòa án đã có hiệu lực.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 10"
   },
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 2 điểm d"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "ngayHieuLuc": {
  "label": {
   "vi": "Ngày có hiệu lực",
   "en": "Date of effect"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày việc nuôi con nuôi chấm dứt; không sớm hơn ngày giao nhận.",
  "example": "2026-06-10",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "giaoConCho": {
  "label": {
   "vi": "Giao con cho",
   "en": "Who receives the child"
  },
  "type": "object",
  "of": "GiaoConCho",
  "description": "Con nuôi chưa thành niên được giao cho ai.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "layLaiHoTen": {
  "label": {
   "vi": "Lấy lại họ tên cũ",
   "en": "Former name taken back"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên cũ mà con nuôi lấy lại.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Bộ luật Dân sự 91/2015/QH13"
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

export const conNuoi: ObjectDescriptor = { "fields": {
 "nguoi": {
  "label": {
   "vi": "Nhân thân con nuôi",
   "en": "Child"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Nhân thân của con nuôi, ghi như lúc đăng ký.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "hoanCanh": {
  "label": {
   "vi": "Hoàn cảnh trẻ em",
   "en": "Circumstances"
  },
  "type": "array",
  "codeTable": "hoan-canh-nguoi-duoc-nhan-nuoi",
  "description": "Hoàn cảnh của người được nhận; một người có thể thuộc nhiều hoàn cảnh.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 3 khoản 6, khoản 7, Điều 8"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "dongYBanThan": {
  "label": {
   "vi": "Con nuôi từ đủ 9 tuổi đồng ý",
   "en": "The child agrees"
  },
  "type": "boolean",
  "description": "Con nuôi từ đủ 9 tuổi có đồng ý hay không.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "tinhTrangSucKhoe": {
  "label": {
   "vi": "Giấy khám sức khỏe",
   "en": "Health certificate"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Giấy khám sức khỏe của con nuôi; chỉ số, ngày, nơi cấp.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 18 khoản 1 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 }
}, "required": ["nguoi"] };

export const thamChieuPhieuLyLich: ObjectDescriptor = { "fields": {
 "so": {
  "label": {
   "vi": "Số phiếu",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số phiếu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "1234/STP-LLTP"
 },
 "ngay": {
  "label": {
   "vi": "Ngày cấp phiếu",
   "en": "Date"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cấp phiếu.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-07-10"
 }
} };

export const nguoiNhanNuoi: ObjectDescriptor = { "fields": {
 "chaNuoi": {
  "label": {
   "vi": "Cha nuôi",
   "en": "Adoptive father"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Cha nuôi; ít nhất một trong cha nuôi, mẹ nuôi.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8 khoản 3, Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "meNuoi": {
  "label": {
   "vi": "Mẹ nuôi",
   "en": "Adoptive mother"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Mẹ nuôi; ít nhất một trong cha nuôi, mẹ nuôi.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8 khoản 3, Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "tinhTrangHonNhan": {
  "label": {
   "vi": "Tình trạng hôn nhân người nhận",
   "en": "Marital status of the adopters"
  },
  "type": "string",
  "codeTable": "tinh-trang-hon-nhan",
  "description": "Tình trạng hôn nhân của người nhận: độc thân, hoặc cả hai là vợ chồng.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 17 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  },
  "example": "dang-co-vo-chong"
 },
 "phieuLyLichTuPhap": {
  "label": {
   "vi": "Phiếu lý lịch tư pháp",
   "en": "Criminal record certificates"
  },
  "type": "array",
  "of": "ThamChieuPhieuLyLich",
  "description": "Phiếu đã nộp của từng người nhận; chỉ tham chiếu, không bao giờ ghi nội dung.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 17 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển; báo chí về Luật 107/2025/QH15"
  }
 },
 "quanHeVoiCon": {
  "label": {
   "vi": "Quan hệ trước với con nuôi",
   "en": "Earlier relation to the child"
  },
  "type": "string",
  "codeTable": "quan-he-nhan-nuoi",
  "description": "Quan hệ của người nhận với con nuôi trước khi nhận nuôi.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8 khoản 2, Điều 14 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  },
  "example": "khac"
 }
} };

export const dongYChoLamConNuoi: ObjectDescriptor = { "fields": {
 "ngay": {
  "label": {
   "vi": "Ngày đồng ý của cha mẹ đẻ/người giám hộ",
   "en": "Date"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đồng ý; không sớm hơn 15 ngày sau khi con sinh.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 21 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  },
  "example": "2025-07-20"
 },
 "nguoiDongY": {
  "label": {
   "vi": "Người đồng ý",
   "en": "Who agreed"
  },
  "type": "string",
  "enum": [
   "cha-de",
   "me-de",
   "ca-hai",
   "nguoi-giam-ho"
  ],
  "description": "Cha đẻ, mẹ đẻ, cả hai, hay người giám hộ.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ca-hai"
 }
} };

export const nguonGocConNuoi: ObjectDescriptor = { "fields": {
 "chaDe": {
  "label": {
   "vi": "Cha đẻ",
   "en": "Birth father"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Cha đẻ, khi xác định được.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 21"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "meDe": {
  "label": {
   "vi": "Mẹ đẻ",
   "en": "Birth mother"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Mẹ đẻ, khi xác định được.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 21"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "dongY": {
  "label": {
   "vi": "Sự đồng ý",
   "en": "Consent"
  },
  "type": "object",
  "of": "DongYChoLamConNuoi",
  "description": "Sự đồng ý cho con làm con nuôi.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 21"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "coSoNuoiDuong": {
  "label": {
   "vi": "Cơ sở nuôi dưỡng",
   "en": "Institution"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ sở nuôi dưỡng nơi trẻ ở trước khi được nhận nuôi.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 3 khoản 10, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 }
} };

export const giayChungNhanNuoiConNuoi: ObjectDescriptor = { "fields": {
 "so": {
  "label": {
   "vi": "Số",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số giấy chứng nhận.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "15/2025"
 },
 "quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Quyển số.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "01/2025"
 },
 "ngay": {
  "label": {
   "vi": "Ngày cấp",
   "en": "Date"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cấp.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-09-02"
 }
} };

const nuoiConNuoiCoYeuToNuocNgoaiOverlays: Overlays = {
 "/sieuDuLieu/cheDoPhapLy": {
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/soDangKy/so": {
  "label": {
   "vi": "Số",
   "en": "Number"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/soDangKy/trangSo": {
  "label": {
   "vi": "Trang số",
   "en": "Page"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/nguoiKy/hoTen": {
  "label": {
   "vi": "Họ tên người ký",
   "en": "Name of the signing official"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/nguoiKy/chucVu": {
  "label": {
   "vi": "Chức vụ người ký",
   "en": "Position of the signing official"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/conNuoi/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người được nhận làm con nuôi",
   "en": "Full name of the adopted child"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/gioiTinh": {
  "label": {
   "vi": "Giới tính người được nhận làm con nuôi",
   "en": "Sex of the adopted child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người được nhận làm con nuôi",
   "en": "Date of birth of the adopted child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/danToc": {
  "label": {
   "vi": "Dân tộc người được nhận làm con nuôi",
   "en": "Ethnic group of the adopted child"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) người được nhận làm con nuôi",
   "en": "Other ethnic group of the adopted child"
  },
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/conNuoi/nguoi/quocTich": {
  "label": {
   "vi": "Quốc tịch người được nhận làm con nuôi",
   "en": "Nationality of the adopted child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú người được nhận làm con nuôi",
   "en": "Kind of residence of the adopted child"
  },
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/conNuoi/nguoi/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú người được nhận làm con nuôi",
   "en": "Address of residence of the adopted child"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân người được nhận làm con nuôi",
   "en": "Personal identification number of the adopted child"
  },
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/conNuoi/nguoi/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người được nhận làm con nuôi",
   "en": "Identity papers of the adopted child"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/queQuan": {
  "label": {
   "vi": "Quê quán người được nhận làm con nuôi",
   "en": "Place of origin of the adopted child"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/nguoiNhan/chaNuoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên cha nuôi",
   "en": "Full name of the adoptive father"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiNhan/chaNuoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh cha nuôi",
   "en": "Date of birth of the adoptive father"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiNhan/meNuoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên mẹ nuôi",
   "en": "Full name of the adoptive mother"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiNhan/meNuoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh mẹ nuôi",
   "en": "Date of birth of the adoptive mother"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguonGoc/chaDe/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên cha đẻ",
   "en": "Full name of the birth father"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguonGoc/meDe/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên mẹ đẻ",
   "en": "Full name of the birth mother"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh người yêu cầu",
   "en": "Personal identification number of the requester"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người yêu cầu",
   "en": "Identity papers of the requester"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/quanHe": {
  "label": {
   "vi": "Quan hệ với người được đăng ký",
   "en": "Relation of the requester to the registered person"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Telephone of the requester"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/email": {
  "label": {
   "vi": "Thư điện tử",
   "en": "E-mail of the requester"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/trangThaiXacThuc": {
  "label": {
   "vi": "Đã xác thực với CSDLQG dân cư",
   "en": "Verification of the requester with the population database"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 }
};

export const nuoiConNuoiCoYeuToNuocNgoai: ObjectDescriptor = { "fields": {
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
 "loaiViecHoTich": {
  "label": {
   "vi": "Loại việc hộ tịch",
   "en": "Kind of civil-status event"
  },
  "type": "string",
  "enum": [
   "nuoi-con-nuoi"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "loaiDangKy": {
  "label": {
   "vi": "Loại đăng ký",
   "en": "Kind of registration"
  },
  "type": "string",
  "codeTable": "loai-dang-ky-nuoi-con-nuoi",
  "description": "Đăng ký mới, đăng ký lại, hay ghi vào sổ việc đã đăng ký ở nước ngoài.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   },
   {
    "document": "Nghị định 123/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; danh mục trong mã nguồn phần mềm hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "dang-ky-moi"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "object",
  "of": "SoDangKy",
  "description": "Số, quyển, trang trong sổ đăng ký nuôi con nuôi; có sau khi đã đăng ký.",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "ngayDangKy": {
  "label": {
   "vi": "Ngày, tháng, năm đăng ký",
   "en": "Date of registration"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ghi vào sổ. Quyền và nghĩa vụ của cha mẹ nuôi tính từ ngày giao nhận, không từ ngày này.",
  "example": "2025-09-02",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "noiDangKy": {
  "label": {
   "vi": "Nơi đăng ký (cơ quan đăng ký hộ tịch)",
   "en": "Place of registration"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đăng ký vào ngày đăng ký; cấp huyện chỉ trước ngày 01/07/2025.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1, Điều 7"
   },
   {
    "document": "Nghị định 120/2025/NĐ-CP",
    "article": "Điều 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; NĐ 120/2025/NĐ-CP"
  }
 },
 "nguoiKy": {
  "label": {
   "vi": "Người ký",
   "en": "Signing official"
  },
  "type": "object",
  "of": "NguoiKy",
  "description": "Người có thẩm quyền đã ký giấy chứng nhận.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "nguoiThucHien": {
  "label": {
   "vi": "Công chức tư pháp - hộ tịch thực hiện",
   "en": "Registrar who carried it out"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16, 18, 34"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "chuKySo": {
  "label": {
   "vi": "Chữ ký số cơ quan",
   "en": "Digital signatures"
  },
  "type": "array",
  "of": "ChuKySo",
  "description": "Chữ ký số trên bản điện tử của giấy chứng nhận.",
  "legalBasis": [
   {
    "document": "Nghị định 87/2020/NĐ-CP"
   },
   {
    "document": "Nghị định 07/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "ghiChu": {
  "label": {
   "vi": "Ghi chú",
   "en": "Remarks"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Phần ghi chú khác trong sổ. Chấm dứt, đổi họ tên phải ghi vào trường hoặc bản ghi riêng.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp hai bản chính"
 },
 "dangKyNuocNgoai": {
  "label": {
   "vi": "Thông tin đã đăng ký ở nước ngoài",
   "en": "Registration abroad"
  },
  "type": "object",
  "of": "DangKyNuocNgoai",
  "description": "Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 48 đến Điều 50"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "conNuoi": {
  "label": {
   "vi": "Con nuôi",
   "en": "Adopted child"
  },
  "type": "object",
  "of": "ConNuoi",
  "description": "Người được nhận làm con nuôi.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiNhan": {
  "label": {
   "vi": "Người nhận nuôi",
   "en": "Adopters"
  },
  "type": "object",
  "of": "NguoiNhanNuoi",
  "description": "Cha nuôi, mẹ nuôi và điều kiện của họ.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguonGoc": {
  "label": {
   "vi": "Nguồn gốc của con nuôi",
   "en": "Origin of the child"
  },
  "type": "object",
  "of": "NguonGocConNuoi",
  "description": "Phần giữ kín: cha mẹ đẻ, sự đồng ý, cơ sở nuôi dưỡng.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayGiaoNhan": {
  "label": {
   "vi": "Ngày giao nhận con nuôi",
   "en": "Date of handover"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày giao nhận con nuôi; quyền và nghĩa vụ giữa cha mẹ nuôi và con nuôi tính từ ngày này.",
  "example": "2025-09-05",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 22 khoản 1, Điều 24 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "thayDoiHoTenConNuoi": {
  "label": {
   "vi": "Họ tên mới của con nuôi",
   "en": "New name of the child"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên mới của con nuôi; thay đổi này có bản ghi thay đổi hộ tịch riêng.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 24 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "banGhiKhaiSinhConNuoi": {
  "label": {
   "vi": "Bản ghi khai sinh",
   "en": "Birth record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Bản ghi khai sinh của con nuôi; phần cha mẹ trong đó được đổi khi có yêu cầu.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "ks-00004-2020-000321"
 },
 "giayChungNhan": {
  "label": {
   "vi": "Giấy chứng nhận nuôi con nuôi",
   "en": "Adoption certificate"
  },
  "type": "object",
  "of": "GiayChungNhanNuoiConNuoi",
  "description": "Giấy chứng nhận nuôi con nuôi đã cấp.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 22"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "Requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký; sổ đã số hóa có thể không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "soLuongBanSao": {
  "label": {
   "vi": "Số lượng bản sao yêu cầu",
   "en": "Copies requested"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 100,
  "description": "Số bản sao mà người yêu cầu xin cấp cùng lúc.",
  "evidence": {
   "mark": "secondary",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "quyetDinhUbndTinh": {
  "label": {
   "vi": "Quyết định của Ủy ban nhân dân cấp tỉnh",
   "en": "Decision of the province"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định của Ủy ban nhân dân cấp tỉnh cho làm con nuôi.",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 9 khoản 2, Điều 37"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "nuocCuTruNguoiNhan": {
  "label": {
   "vi": "Nước cư trú của người nhận",
   "en": "State of residence of the adopters"
  },
  "type": "string",
  "codeTable": "quoc-gia",
  "description": "Nước nơi người nhận nuôi cư trú.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  },
  "example": "FR"
 },
 "toChucConNuoiNuocNgoai": {
  "label": {
   "vi": "Tổ chức con nuôi nước ngoài",
   "en": "Foreign adoption organisation"
  },
  "type": "object",
  "of": "ThamChieuToChuc",
  "description": "Tổ chức con nuôi nước ngoài đã giúp người nhận nuôi.",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 43"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "giayDongYNuocTiepNhan": {
  "label": {
   "vi": "Văn bản đồng ý của nước tiếp nhận (Công ước La Hay 1993)",
   "en": "Consent of the receiving state"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản đồng ý của nước tiếp nhận là thành viên Công ước La Hay 1993.",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "chungNhanDieu23": {
  "label": {
   "vi": "Chứng nhận theo Điều 23 Công ước",
   "en": "Certificate of Article 23"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Chứng nhận việc nuôi con nuôi phù hợp với Công ước.",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "quocTichSauDangKy": {
  "label": {
   "vi": "Quốc tịch của con nuôi sau đăng ký",
   "en": "Nationalities of the child afterwards"
  },
  "type": "array",
  "codeTable": "quoc-gia",
  "description": "Các quốc tịch của con nuôi sau khi đăng ký.",
  "personalData": "basic",
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
}, "required": ["sieuDuLieu","loaiViecHoTich","conNuoi","nguoiNhan"] };

export const theoDoiConNuoi: ObjectDescriptor = { "fields": {
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
 "banGhiNuoiConNuoi": {
  "label": {
   "vi": "Đăng ký nuôi con nuôi",
   "en": "Adoption"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Bản ghi đăng ký nuôi con nuôi.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 23, Điều 39"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  },
  "example": "ncn-00004-2025-000015"
 },
 "kyBaoCao": {
  "label": {
   "vi": "Kỳ báo cáo",
   "en": "Period"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 6,
  "description": "Kỳ thứ mấy trong sáu kỳ, tính từ ngày giao nhận.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 23 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "ngayThongBao": {
  "label": {
   "vi": "Ngày thông báo",
   "en": "Date of the report"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày thông báo.",
  "example": "2026-02-20",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "tinhTrangSucKhoe": {
  "label": {
   "vi": "Tình trạng sức khỏe, thể chất, tinh thần",
   "en": "Health"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Tình trạng sức khỏe, thể chất, tinh thần của con nuôi.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  },
  "example": "Khỏe mạnh"
 },
 "hoaNhap": {
  "label": {
   "vi": "Sự hòa nhập",
   "en": "Integration"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Sự hòa nhập của con nuôi với cha mẹ nuôi, gia đình, cộng đồng.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  },
  "example": "Hòa nhập tốt"
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

const nuoiConNuoiTrongNuocOverlays: Overlays = {
 "/sieuDuLieu/cheDoPhapLy": {
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/soDangKy/so": {
  "label": {
   "vi": "Số",
   "en": "Number"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/soDangKy/trangSo": {
  "label": {
   "vi": "Trang số",
   "en": "Page"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/nguoiKy/hoTen": {
  "label": {
   "vi": "Họ tên người ký",
   "en": "Name of the signing official"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/nguoiKy/chucVu": {
  "label": {
   "vi": "Chức vụ người ký",
   "en": "Position of the signing official"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/conNuoi/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người được nhận làm con nuôi",
   "en": "Full name of the adopted child"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/gioiTinh": {
  "label": {
   "vi": "Giới tính người được nhận làm con nuôi",
   "en": "Sex of the adopted child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người được nhận làm con nuôi",
   "en": "Date of birth of the adopted child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/danToc": {
  "label": {
   "vi": "Dân tộc người được nhận làm con nuôi",
   "en": "Ethnic group of the adopted child"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) người được nhận làm con nuôi",
   "en": "Other ethnic group of the adopted child"
  },
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/conNuoi/nguoi/quocTich": {
  "label": {
   "vi": "Quốc tịch người được nhận làm con nuôi",
   "en": "Nationality of the adopted child"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú người được nhận làm con nuôi",
   "en": "Kind of residence of the adopted child"
  },
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/conNuoi/nguoi/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú người được nhận làm con nuôi",
   "en": "Address of residence of the adopted child"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân người được nhận làm con nuôi",
   "en": "Personal identification number of the adopted child"
  },
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/conNuoi/nguoi/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người được nhận làm con nuôi",
   "en": "Identity papers of the adopted child"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/conNuoi/nguoi/queQuan": {
  "label": {
   "vi": "Quê quán người được nhận làm con nuôi",
   "en": "Place of origin of the adopted child"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 8, Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "/nguoiNhan/chaNuoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên cha nuôi",
   "en": "Full name of the adoptive father"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiNhan/chaNuoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh cha nuôi",
   "en": "Date of birth of the adoptive father"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiNhan/meNuoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên mẹ nuôi",
   "en": "Full name of the adoptive mother"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiNhan/meNuoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh mẹ nuôi",
   "en": "Date of birth of the adoptive mother"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguonGoc/chaDe/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên cha đẻ",
   "en": "Full name of the birth father"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguonGoc/meDe/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên mẹ đẻ",
   "en": "Full name of the birth mother"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh người yêu cầu",
   "en": "Personal identification number of the requester"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người yêu cầu",
   "en": "Identity papers of the requester"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/quanHe": {
  "label": {
   "vi": "Quan hệ với người được đăng ký",
   "en": "Relation of the requester to the registered person"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Telephone of the requester"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/email": {
  "label": {
   "vi": "Thư điện tử",
   "en": "E-mail of the requester"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiYeuCau/trangThaiXacThuc": {
  "label": {
   "vi": "Đã xác thực với CSDLQG dân cư",
   "en": "Verification of the requester with the population database"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 }
};

export const nuoiConNuoiTrongNuoc: ObjectDescriptor = { "fields": {
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
 "loaiViecHoTich": {
  "label": {
   "vi": "Loại việc hộ tịch",
   "en": "Kind of civil-status event"
  },
  "type": "string",
  "enum": [
   "nuoi-con-nuoi"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "loaiDangKy": {
  "label": {
   "vi": "Loại đăng ký",
   "en": "Kind of registration"
  },
  "type": "string",
  "codeTable": "loai-dang-ky-nuoi-con-nuoi",
  "description": "Đăng ký mới, đăng ký lại, hay ghi vào sổ việc đã đăng ký ở nước ngoài.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   },
   {
    "document": "Nghị định 123/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; danh mục trong mã nguồn phần mềm hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "dang-ky-moi"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "object",
  "of": "SoDangKy",
  "description": "Số, quyển, trang trong sổ đăng ký nuôi con nuôi; có sau khi đã đăng ký.",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "ngayDangKy": {
  "label": {
   "vi": "Ngày, tháng, năm đăng ký",
   "en": "Date of registration"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ghi vào sổ. Quyền và nghĩa vụ của cha mẹ nuôi tính từ ngày giao nhận, không từ ngày này.",
  "example": "2025-09-02",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "noiDangKy": {
  "label": {
   "vi": "Nơi đăng ký (cơ quan đăng ký hộ tịch)",
   "en": "Place of registration"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đăng ký vào ngày đăng ký; cấp huyện chỉ trước ngày 01/07/2025.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1, Điều 7"
   },
   {
    "document": "Nghị định 120/2025/NĐ-CP",
    "article": "Điều 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; NĐ 120/2025/NĐ-CP"
  }
 },
 "nguoiKy": {
  "label": {
   "vi": "Người ký",
   "en": "Signing official"
  },
  "type": "object",
  "of": "NguoiKy",
  "description": "Người có thẩm quyền đã ký giấy chứng nhận.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "nguoiThucHien": {
  "label": {
   "vi": "Công chức tư pháp - hộ tịch thực hiện",
   "en": "Registrar who carried it out"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên công chức tư pháp - hộ tịch đã ghi sổ; người thi hành công vụ.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16, 18, 34"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "chuKySo": {
  "label": {
   "vi": "Chữ ký số cơ quan",
   "en": "Digital signatures"
  },
  "type": "array",
  "of": "ChuKySo",
  "description": "Chữ ký số trên bản điện tử của giấy chứng nhận.",
  "legalBasis": [
   {
    "document": "Nghị định 87/2020/NĐ-CP"
   },
   {
    "document": "Nghị định 07/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "ghiChu": {
  "label": {
   "vi": "Ghi chú",
   "en": "Remarks"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Phần ghi chú khác trong sổ. Chấm dứt, đổi họ tên phải ghi vào trường hoặc bản ghi riêng.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp hai bản chính"
 },
 "dangKyNuocNgoai": {
  "label": {
   "vi": "Thông tin đã đăng ký ở nước ngoài",
   "en": "Registration abroad"
  },
  "type": "object",
  "of": "DangKyNuocNgoai",
  "description": "Việc này đã được cơ quan nước ngoài giải quyết thế nào; có khi và chỉ khi ghi vào sổ việc ở nước ngoài.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 48 đến Điều 50"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "conNuoi": {
  "label": {
   "vi": "Con nuôi",
   "en": "Adopted child"
  },
  "type": "object",
  "of": "ConNuoi",
  "description": "Người được nhận làm con nuôi.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiNhan": {
  "label": {
   "vi": "Người nhận nuôi",
   "en": "Adopters"
  },
  "type": "object",
  "of": "NguoiNhanNuoi",
  "description": "Cha nuôi, mẹ nuôi và điều kiện của họ.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguonGoc": {
  "label": {
   "vi": "Nguồn gốc của con nuôi",
   "en": "Origin of the child"
  },
  "type": "object",
  "of": "NguonGocConNuoi",
  "description": "Phần giữ kín: cha mẹ đẻ, sự đồng ý, cơ sở nuôi dưỡng.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayGiaoNhan": {
  "label": {
   "vi": "Ngày giao nhận con nuôi",
   "en": "Date of handover"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày giao nhận con nuôi; quyền và nghĩa vụ giữa cha mẹ nuôi và con nuôi tính từ ngày này.",
  "example": "2025-09-05",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 22 khoản 1, Điều 24 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "thayDoiHoTenConNuoi": {
  "label": {
   "vi": "Họ tên mới của con nuôi",
   "en": "New name of the child"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên mới của con nuôi; thay đổi này có bản ghi thay đổi hộ tịch riêng.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 24 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "banGhiKhaiSinhConNuoi": {
  "label": {
   "vi": "Bản ghi khai sinh",
   "en": "Birth record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Bản ghi khai sinh của con nuôi; phần cha mẹ trong đó được đổi khi có yêu cầu.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "ks-00004-2020-000321"
 },
 "giayChungNhan": {
  "label": {
   "vi": "Giấy chứng nhận nuôi con nuôi",
   "en": "Adoption certificate"
  },
  "type": "object",
  "of": "GiayChungNhanNuoiConNuoi",
  "description": "Giấy chứng nhận nuôi con nuôi đã cấp.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Nuôi con nuôi 52/2010/QH12",
    "article": "Điều 22"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Nuôi con nuôi 52/2010/QH12, bản pháp điển"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "Requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký; sổ đã số hóa có thể không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "soLuongBanSao": {
  "label": {
   "vi": "Số lượng bản sao yêu cầu",
   "en": "Copies requested"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 100,
  "description": "Số bản sao mà người yêu cầu xin cấp cùng lúc.",
  "evidence": {
   "mark": "secondary",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
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
}, "required": ["sieuDuLieu","loaiViecHoTich","conNuoi","nguoiNhan"] };

/** Chấm dứt việc nuôi con nuôi. */
export const chamDutNuoiConNuoiDescriptor: RecordDescriptor = {
 "id": "nuoi-con-nuoi/cham-dut",
 "version": "1.0",
 "title": "ChamDutNuoiConNuoi",
 "label": {
  "vi": "Chấm dứt việc nuôi con nuôi",
  "en": "End of an adoption"
 },
 "eventDate": "/ngayHieuLuc",
 "keys": [
  "/banGhiNuoiConNuoi",
  "/ngayHieuLuc"
 ],
 "root": "ChamDutNuoiConNuoi",
 "overlays": {},
 "rules": { "NC-D16": ruleNCD16, "NC-D17": ruleNCD17, "NC-D18": ruleNCD18, "NC-D19": ruleNCD19, "NC-D20": ruleNCD20, "NC-D21": ruleNCD21, "HT-09": ruleHT09, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { ChamDutNuoiConNuoi: chamDutNuoiConNuoi, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, GiaoConCho: giaoConCho, ChuThe: shared.chuThe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Nuôi con nuôi có yếu tố nước ngoài. */
export const nuoiConNuoiCoYeuToNuocNgoaiDescriptor: RecordDescriptor = {
 "id": "nuoi-con-nuoi/co-yeu-to-nuoc-ngoai",
 "version": "1.0",
 "title": "NuoiConNuoiCoYeuToNuocNgoai",
 "label": {
  "vi": "Nuôi con nuôi có yếu tố nước ngoài",
  "en": "Intercountry adoption"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "NuoiConNuoiCoYeuToNuocNgoai",
 "overlays": nuoiConNuoiCoYeuToNuocNgoaiOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "NC-01": ruleNC01, "NC-01b": ruleNC01b, "NC-02": ruleNC02, "NC-03": ruleNC03, "NC-04": ruleNC04, "NC-05": ruleNC05, "NC-07": ruleNC07, "NC-D1": ruleNCD1, "NC-D2": ruleNCD2, "NC-D3": ruleNCD3, "NC-D4": ruleNCD4, "NC-D5": ruleNCD5, "NC-D6": ruleNCD6, "NC-D7": ruleNCD7, "NC-D8": ruleNCD8, "NC-D9": ruleNCD9, "NC-D10": ruleNCD10, "NC-D11": ruleNCD11, "NC-D22": ruleNCD22, "NC-D23": ruleNCD23, "NC-D24": ruleNCD24, "NC-D25": ruleNCD25, "NC-D26": ruleNCD26, "NC-D27": ruleNCD27, "NC-D28": ruleNCD28, "NC-03b": ruleNC03b, "NC-06d": ruleNC06d, "NC-D12": ruleNCD12, "NC-D29": ruleNCD29, "NC-08": ruleNC08, "NC-08b": ruleNC08b, "NC-08c": ruleNC08c, "NC-08d": ruleNC08d, "NC-D13": ruleNCD13, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { NuoiConNuoiCoYeuToNuocNgoai: nuoiConNuoiCoYeuToNuocNgoai, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, ConNuoi: conNuoi, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, NguoiNhanNuoi: nguoiNhanNuoi, ThamChieuPhieuLyLich: thamChieuPhieuLyLich, NguonGocConNuoi: nguonGocConNuoi, DongYChoLamConNuoi: dongYChoLamConNuoi, GiayChungNhanNuoiConNuoi: giayChungNhanNuoiConNuoi, ThamChieuToChuc: shared.thamChieuToChuc, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Thông báo tình hình của con nuôi. */
export const theoDoiConNuoiDescriptor: RecordDescriptor = {
 "id": "nuoi-con-nuoi/theo-doi",
 "version": "1.0",
 "title": "TheoDoiConNuoi",
 "label": {
  "vi": "Thông báo tình hình của con nuôi",
  "en": "Report on the adopted child"
 },
 "eventDate": "/ngayThongBao",
 "keys": [
  "/banGhiNuoiConNuoi",
  "/kyBaoCao"
 ],
 "root": "TheoDoiConNuoi",
 "overlays": {},
 "rules": { "NC-06": ruleNC06, "NC-06b": ruleNC06b, "NC-06c": ruleNC06c, "NC-D14": ruleNCD14, "NC-D15": ruleNCD15, "HT-09": ruleHT09 },
 "defs": { TheoDoiConNuoi: theoDoiConNuoi, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Nuôi con nuôi trong nước. */
export const nuoiConNuoiTrongNuocDescriptor: RecordDescriptor = {
 "id": "nuoi-con-nuoi/trong-nuoc",
 "version": "1.0",
 "title": "NuoiConNuoiTrongNuoc",
 "label": {
  "vi": "Nuôi con nuôi trong nước",
  "en": "Domestic adoption"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "NuoiConNuoiTrongNuoc",
 "overlays": nuoiConNuoiTrongNuocOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "NC-01": ruleNC01, "NC-01b": ruleNC01b, "NC-02": ruleNC02, "NC-03": ruleNC03, "NC-04": ruleNC04, "NC-05": ruleNC05, "NC-07": ruleNC07, "NC-D1": ruleNCD1, "NC-D2": ruleNCD2, "NC-D3": ruleNCD3, "NC-D4": ruleNCD4, "NC-D5": ruleNCD5, "NC-D6": ruleNCD6, "NC-D7": ruleNCD7, "NC-D8": ruleNCD8, "NC-D9": ruleNCD9, "NC-D10": ruleNCD10, "NC-D11": ruleNCD11, "NC-D22": ruleNCD22, "NC-D23": ruleNCD23, "NC-D24": ruleNCD24, "NC-D25": ruleNCD25, "NC-D26": ruleNCD26, "NC-D27": ruleNCD27, "NC-D28": ruleNCD28, "NC-03b": ruleNC03b, "NC-06d": ruleNC06d, "NC-D12": ruleNCD12, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { NuoiConNuoiTrongNuoc: nuoiConNuoiTrongNuoc, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, ConNuoi: conNuoi, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, NguoiNhanNuoi: nguoiNhanNuoi, ThamChieuPhieuLyLich: thamChieuPhieuLyLich, NguonGocConNuoi: nguonGocConNuoi, DongYChoLamConNuoi: dongYChoLamConNuoi, GiayChungNhanNuoiConNuoi: giayChungNhanNuoiConNuoi, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
