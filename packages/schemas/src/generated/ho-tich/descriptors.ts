// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

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
  "wrong": "/ngayDangKy: \"2026-09-08\"",
  "right": "/ngayDangKy: \"2025-09-08\""
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
 "example": {
  "wrong": "/ngayDangKy: \"1889\"",
  "right": "/ngayDangKy: \"1989\""
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
  "right": "/noiDangKy/cap: \"xa\""
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
    "this.banGhiGiamHo"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"]))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
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
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu công chức tư pháp - hộ tịch đã thực hiện việc đăng ký.",
  "en": "The registrar who carried out the registration is missing."
 },
 "fix": {
  "vi": "Ghi họ tên công chức tư pháp - hộ tịch ở nguoiThucHien.",
  "en": "Give the registrar's name in nguoiThucHien."
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
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu người có thẩm quyền ký giấy tờ hộ tịch.",
  "en": "The official who signed the civil-status paper is missing."
 },
 "fix": {
  "vi": "Ghi họ tên, chức vụ người ký ở nguoiKy.",
  "en": "Give the signing official's name and position in nguoiKy."
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
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 48 đến Điều 50"
  }
 ],
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: hai phần của cùng một bản ghi nói trái nhau; Luật Hộ tịch 60/2014/QH13, bản pháp điển, quy định việc ghi vào sổ"
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
  "right": "/ngayDangKy: \"2025-09-08\""
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
  "right": "/soDangKy/so: \"03/2025\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.soDangKy) && has(this.soDangKy.so))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 58"
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
  "right": "/soDangKy/quyenSo: \"01/2021\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.soDangKy) && has(this.soDangKy.quyenSo))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 58"
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
  "wrong": "/nguoiYeuCau/soDinhDanhCaNhan: —",
  "right": "/nguoiYeuCau/soDinhDanhCaNhan: \"000169000120\""
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

const ruleGH05: RuleText = {
 "id": "GH-05",
 "path": "/banGhiGiamHoMoi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chấm dứt để thay đổi người giám hộ nhưng chưa nêu việc đăng ký giám hộ mới.",
  "en": "The guardianship ends because the guardian changes, but the new guardianship is not named."
 },
 "cause": {
  "vi": "Việc chấm dứt có thể được đăng ký trước, việc giám hộ mới đăng ký sau, nên đây chỉ là cảnh báo.",
  "en": "The end may be registered first and the new guardianship later, so this is only a warning."
 },
 "fix": {
  "vi": "Khi đã đăng ký giám hộ mới, ghi mã bản ghi đó ở banGhiGiamHoMoi.",
  "en": "Once the new guardianship is registered, give its record id in banGhiGiamHoMoi."
 },
 "example": {
  "wrong": "/banGhiGiamHoMoi: —",
  "right": "/banGhiGiamHoMoi: \"gh-00004-2021-000003\""
 },
 "cel": "this.lyDo != \"thay-doi-nguoi-giam-ho\" || has(this.banGhiGiamHoMoi)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleGH05b: RuleText = {
 "id": "GH-05b",
 "path": "/ngayChamDut",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Ngày chấm dứt trước ngày bắt đầu ghi trong bản ghi giám hộ.",
  "en": "The end is before the start in the guardianship record."
 },
 "fix": {
  "vi": "Đối chiếu với bản ghi giám hộ nêu ở banGhiGiamHo.",
  "en": "Compare with the record named in banGhiGiamHo."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhiGiamHo"
   ]
  ],
  "with": [
   {
    "record": "ho-tich/giam-ho",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "notAfter(other.ngayBatDau, this.ngayChamDut)"
 },
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
 "example": {
  "wrong": "/noiDangKy/diaBan/maTinh: \"46\"",
  "right": "/noiDangKy/diaBan/maTinh: \"48\""
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
 "example": {
  "wrong": "/nguoiYeuCau/gioiTinh: \"1\"",
  "right": "/nguoiYeuCau/gioiTinh: —"
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
 "example": {
  "wrong": "/nguoiYeuCau/hoTen/dayDu: \"Đặng Thị Kim Anh 2\"; /nguoiYeuCau/quocTich/0: \"VN\"",
  "right": "/nguoiYeuCau/hoTen/dayDu: \"Đặng Thị Kim Anh\"; /nguoiYeuCau/quocTich/0: —"
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
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/hoTen/dayDu: \"Nguyễn Minh Anh 2\"",
  "right": "/nguoiDuocKhaiSinh/hoTen/dayDu: \"Nguyễn Minh Anh\""
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
 "example": {
  "wrong": "/nguoiYeuCau/hoTen/dayDu: \"Không rõ\"",
  "right": "/nguoiYeuCau/hoTen/dayDu: \"Đặng Thị Kim Anh\""
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
 "example": {
  "wrong": "/nguoiYeuCau/soCmnd9: \"000000001\"",
  "right": "/nguoiYeuCau/soCmnd9: —"
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
 "example": {
  "wrong": "/nguoiYeuCau/giayToTuyThan/0/loai: \"cmnd\"; /nguoiYeuCau/giayToTuyThan/0/so: \"123456789\"",
  "right": "/nguoiYeuCau/giayToTuyThan/0/loai: —; /nguoiYeuCau/giayToTuyThan/0/so: —"
 },
 "cel": "this.giayToTuyThan.all(g, !isPlaceholder(g.so))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHT04GhiChuLyHon: RuleText = {
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
    "this.banGhiKetHon.maBanGhi"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"]))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
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

const ruleLH01: RuleText = {
 "id": "LH-01",
 "path": "/banGhiKetHon",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ghi chú ly hôn nhưng chưa nêu việc đăng ký hoặc ghi chú kết hôn trước đây (mã bản ghi hoặc nơi đăng ký).",
  "en": "A divorce is noted without naming the earlier marriage registration or note (record id or place)."
 },
 "cause": {
  "vi": "Nơi đã đăng ký hoặc ghi chú kết hôn quyết định thẩm quyền ghi chú ly hôn; kết hôn đăng ký ở nước ngoài có thể không có số.",
  "en": "Where the marriage was registered or noted decides who may note the divorce; a marriage registered abroad may have no number."
 },
 "fix": {
  "vi": "Ghi mã bản ghi kết hôn; nếu chưa có mã, ghi nơi đăng ký kết hôn (kể cả cơ quan nước ngoài), kèm số và ngày nếu biết.",
  "en": "Give the record id of the marriage; without one, the place of registration (a foreign authority too), with number and date if known."
 },
 "example": {
  "wrong": "/banGhiKetHon/noiDangKy/ten: —; /banGhiKetHon/noiDangKy/cap: —",
  "right": "/banGhiKetHon/noiDangKy/ten: \"Sở Tư pháp Thành phố Hồ Chí Minh\"; /banGhiKetHon/noiDangKy/cap: \"tinh\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.banGhiKetHon) && (has(this.banGhiKetHon.maBanGhi) || has(this.banGhiKetHon.noiDangKy)))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 48 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleLH01b: RuleText = {
 "id": "LH-01b",
 "path": "/banGhiKetHon",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không tìm thấy bản ghi kết hôn đã nêu.",
  "en": "The marriage record named is not found."
 },
 "fix": {
  "vi": "Kiểm tra mã, số và nơi đăng ký kết hôn.",
  "en": "Check id, number and place of the marriage."
 },
 "dataset": {
  "keys": [
   [
    "\"ma-ban-ghi\"",
    "this.banGhiKetHon.maBanGhi"
   ],
   [
    "this.banGhiKetHon.noiDangKy.maDonViHoTich",
    "yearOf(this.banGhiKetHon.ngayDangKy)",
    "has(this.banGhiKetHon.soDangKy.quyenSo) ? this.banGhiKetHon.soDangKy.quyenSo : \"-\"",
    "this.banGhiKetHon.soDangKy.so"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"]))",
  "with": [
   {
    "record": "ho-tich/ket-hon",
    "keys": [
     [
      "\"ma-ban-ghi\"",
      "other.sieuDuLieu.maBanGhi"
     ],
     [
      "other.noiDangKy.maDonViHoTich",
      "yearOf(other.ngayDangKy)",
      "has(other.soDangKy.quyenSo) ? other.soDangKy.quyenSo : \"-\"",
      "other.soDangKy.so"
     ]
    ]
   },
   {
    "record": "ho-tich/ghi-vao-so-nuoc-ngoai",
    "keys": [
     [
      "\"ma-ban-ghi\"",
      "other.sieuDuLieu.maBanGhi"
     ],
     [
      "other.noiDangKy.maDonViHoTich",
      "yearOf(other.ngayDangKy)",
      "has(other.soDangKy.quyenSo) ? other.soDangKy.quyenSo : \"-\"",
      "other.soDangKy.so"
     ]
    ]
   }
  ],
  "exists": "true"
 },
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 48 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleLHD1: RuleText = {
 "id": "LH-D1",
 "path": "/benNam/danToc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của bên nam, là công dân Việt Nam.",
  "en": "The ethnic group of the man, a Vietnamese citizen, is missing."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/benNam/danToc: —",
  "right": "/benNam/danToc: \"01\""
 },
 "cel": "!(\"VN\" in this.benNam.quocTich) || has(this.benNam.danToc)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 50"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleLHD3: RuleText = {
 "id": "LH-D3",
 "path": "/benNam/noiCuTru",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của bên nam, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the man is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "example": {
  "wrong": "/benNam/noiCuTru/loai: —",
  "right": "/benNam/noiCuTru/loai: \"o-nuoc-ngoai\""
 },
 "cel": "has(this.benNam.soDinhDanhCaNhan) || (has(this.benNam.noiCuTru) && has(this.benNam.noiCuTru.diaChi) && has(this.benNam.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 50"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleLHD4: RuleText = {
 "id": "LH-D4",
 "path": "/benNam/giayToTuyThan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Bên nam không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The man has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.benNam.soDinhDanhCaNhan) || has(this.benNam.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 50"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleLHD5: RuleText = {
 "id": "LH-D5",
 "path": "/benNu/danToc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của bên nữ, là công dân Việt Nam.",
  "en": "The ethnic group of the woman, a Vietnamese citizen, is missing."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/benNu/danToc: —",
  "right": "/benNu/danToc: \"02\""
 },
 "cel": "!(\"VN\" in this.benNu.quocTich) || has(this.benNu.danToc)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 50"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleLHD7: RuleText = {
 "id": "LH-D7",
 "path": "/benNu/noiCuTru",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của bên nữ, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the woman is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "example": {
  "wrong": "/benNu/noiCuTru/loai: —",
  "right": "/benNu/noiCuTru/loai: \"thuong-tru\""
 },
 "cel": "has(this.benNu.soDinhDanhCaNhan) || (has(this.benNu.noiCuTru) && has(this.benNu.noiCuTru.diaChi) && has(this.benNu.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 50"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleLHD8: RuleText = {
 "id": "LH-D8",
 "path": "/benNu/giayToTuyThan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Bên nữ không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The woman has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.benNu.soDinhDanhCaNhan) || has(this.benNu.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 50"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleLHD9: RuleText = {
 "id": "LH-D9",
 "path": "/ngayHieuLucLyHon",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ly hôn có hiệu lực trước ngày đăng ký hoặc ghi chú kết hôn.",
  "en": "The divorce took effect before the marriage was registered or noted."
 },
 "fix": {
  "vi": "Đối chiếu ngày trong bản án với ngày đăng ký kết hôn. Ví dụ đúng: kết hôn 2010-05-20, ly hôn 2024-06-05.",
  "en": "Compare the judgment with the marriage. Right, for example: married 2010-05-20, divorced 2024-06-05."
 },
 "example": {
  "wrong": "/banGhiKetHon/ngayDangKy: \"2024-10-20\"",
  "right": "/banGhiKetHon/ngayDangKy: \"2010-05-20\""
 },
 "cel": "notAfter(this.banGhiKetHon.ngayDangKy, this.ngayHieuLucLyHon)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat; kết hôn ở nước ngoài có thể được ghi chú sau khi đã ly hôn"
 }
};

const ruleLHD10: RuleText = {
 "id": "LH-D10",
 "path": "/ngayHieuLucLyHon",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ly hôn có hiệu lực sau ngày ghi chú vào sổ.",
  "en": "The divorce takes effect after it was noted."
 },
 "fix": {
  "vi": "Kiểm tra ngày có hiệu lực và ngày ghi chú.",
  "en": "Check the date of effect and the date of the note."
 },
 "example": {
  "wrong": "/ngayHieuLucLyHon: \"2026-10\"",
  "right": "/ngayHieuLucLyHon: \"2023-10\""
 },
 "cel": "notAfter(this.ngayHieuLucLyHon, this.ngayDangKy)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLHD11: RuleText = {
 "id": "LH-D11",
 "path": "/benNam/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số định danh cá nhân của bên nam không phải số của người nam: chữ số thứ 4 nói thế kỷ và giới tính.",
  "en": "The personal number of the husband is not that of a male: digit 4 gives century and sex."
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
  "wrong": "/benNam/soDinhDanhCaNhan: \"000184000141\"; /benNam/gioiTinh: —",
  "right": "/benNam/soDinhDanhCaNhan: \"000084000141\"; /benNam/gioiTinh: \"1\""
 },
 "cel": "has(this.benNam.gioiTinh) || idMatchesSex(this.benNam.soDinhDanhCaNhan, \"1\")",
 "evidence": {
  "mark": "secondary",
  "source": "báo chí về cấu trúc số định danh cá nhân"
 }
};

const ruleLHD12: RuleText = {
 "id": "LH-D12",
 "path": "/benNu/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số định danh cá nhân của bên nữ không phải số của người nữ: chữ số thứ 4 nói thế kỷ và giới tính.",
  "en": "The personal number of the wife is not that of a female: digit 4 gives century and sex."
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
  "wrong": "/benNu/soDinhDanhCaNhan: \"000094000145\"; /benNu/gioiTinh: —",
  "right": "/benNu/soDinhDanhCaNhan: \"000194000145\"; /benNu/gioiTinh: \"2\""
 },
 "cel": "has(this.benNu.gioiTinh) || idMatchesSex(this.benNu.soDinhDanhCaNhan, \"2\")",
 "evidence": {
  "mark": "secondary",
  "source": "báo chí về cấu trúc số định danh cá nhân"
 }
};

const ruleHT04GhiChuTheoBanAn: RuleText = {
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

const ruleBAD1: RuleText = {
 "id": "BA-D1",
 "path": "/ngayNhanThongBao",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Ghi chú theo thông báo nhưng thiếu ngày nhận thông báo.",
  "en": "A note made upon notice lacks the date the notice arrived."
 },
 "fix": {
  "vi": "Ghi ngày nhận thông báo của Tòa án hoặc cơ quan có thẩm quyền. Ví dụ: 2025-08-08.",
  "en": "Give the day the notice of the court or authority arrived. For example: 2025-08-08."
 },
 "example": {
  "wrong": "/ngayNhanThongBao: —",
  "right": "/ngayNhanThongBao: \"2025-08-11\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || this.loaiDangKy != \"theo-thong-bao\" || has(this.ngayNhanThongBao)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 30 đến Điều 31"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleHT04GhiVaoSoNuocNgoai: RuleText = {
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
    "this.qgNuocNgoaiDaDangKy",
    "this.cqNuocNgoaiDaDangKy",
    "this.loaiViecNuocNgoai",
    "this.soDangKyNuocNgoai"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"]))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
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

const ruleNND1: RuleText = {
 "id": "NN-D1",
 "path": "/loaiViecNuocNgoai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nội dung sự kiện không phải loại việc đã nêu.",
  "en": "The content is not the kind of event that is named."
 },
 "fix": {
  "vi": "Sửa loaiViecNuocNgoai, hoặc đặt vào noiDung đúng bản ghi, ví dụ khai-sinh với bản ghi khai sinh.",
  "en": "Correct loaiViecNuocNgoai, or put the right record into noiDung, for example khai-sinh with a birth record."
 },
 "example": {
  "wrong": "/loaiViecNuocNgoai: \"ket-hon\"",
  "right": "/loaiViecNuocNgoai: \"khai-sinh\""
 },
 "cel": "this.loaiViecNuocNgoai in [\"xac-dinh-cha-me-con\", \"nuoi-con-nuoi\"] || this.loaiViecNuocNgoai == this.noiDung.loaiViecHoTich || (this.loaiViecNuocNgoai in [\"ly-hon\", \"huy-ket-hon\"] && this.noiDung.loaiViecHoTich == \"ghi-chu-ly-hon\") || (this.loaiViecNuocNgoai == \"thay-doi-ho-tich\" && this.noiDung.loaiViecHoTich == \"thay-doi-cai-chinh\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleNND2: RuleText = {
 "id": "NN-D2",
 "path": "/ngayDangKyNuocNgoai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày đăng ký ở nước ngoài sau ngày ghi vào sổ.",
  "en": "The registration abroad is after the entry into the book."
 },
 "fix": {
  "vi": "Đối chiếu ngày trên giấy tờ nước ngoài với ngày ghi vào sổ.",
  "en": "Compare the foreign paper with the date of entry."
 },
 "example": {
  "wrong": "/ngayDangKyNuocNgoai: \"2026-05-27\"",
  "right": "/ngayDangKyNuocNgoai: \"2024-05-27\""
 },
 "cel": "notAfter(this.ngayDangKyNuocNgoai, this.ngayDangKy)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleNND3: RuleText = {
 "id": "NN-D3",
 "path": "/noiDung",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nội dung của việc đã giải quyết ở nước ngoài.",
  "en": "The content of the event settled abroad is missing."
 },
 "fix": {
  "vi": "Ghi bản ghi của việc ấy ở noiDung. Riêng nuôi con nuôi chưa có lược đồ nên để trống.",
  "en": "Put the record of that event in noiDung. Adoption has no schema yet, so it stays empty."
 },
 "cel": "this.loaiViecNuocNgoai == \"nuoi-con-nuoi\" || has(this.noiDung)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHT12: RuleText = {
 "id": "HT-12",
 "path": "/nguoiYeuCau/quanHe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người yêu cầu và người được giám hộ cùng số định danh, nhưng quan hệ không phải \"bản thân\".",
  "en": "The requester and the ward have the same personal number, but the relation is not \"ban-than\"."
 },
 "fix": {
  "vi": "Nếu là cùng một người, ghi quan hệ ban-than; nếu là hai người, sửa số định danh bị chép nhầm.",
  "en": "If it is one person, set the relation ban-than; if two, correct the number copied by mistake."
 },
 "example": {
  "wrong": "/nguoiYeuCau/soDinhDanhCaNhan: \"000213000310\"",
  "right": "/nguoiYeuCau/soDinhDanhCaNhan: \"000182000311\""
 },
 "cel": "this.nguoiYeuCau.soDinhDanhCaNhan != this.nguoiDuocGiamHo.soDinhDanhCaNhan || this.nguoiYeuCau.quanHe == \"ban-than\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleGH01: RuleText = {
 "id": "GH-01",
 "path": "/nguoiGiamHo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có từ hai người giám hộ trở lên nhưng không phải cha và mẹ, hoặc ông và bà cùng giám hộ.",
  "en": "There are two or more guardians, but they are not father and mother, nor grandparents together."
 },
 "fix": {
  "vi": "Chỉ ghi một người giám hộ; ghi nhiều người chỉ khi cha và mẹ (kể cả cha mẹ nuôi) cùng giám hộ cho con, hoặc ông và bà cùng giám hộ cho cháu.",
  "en": "Name one guardian; more than one only if father and mother (adoptive parents too) guard their child together, or grandparents their grandchild."
 },
 "example": {
  "wrong": "/nguoiGiamHo/0/quanHe: \"anh-ruot\"; /nguoiGiamHo/1/quanHe: \"chi-ruot\"",
  "right": "/nguoiGiamHo/0/quanHe: \"ong-noi\"; /nguoiGiamHo/1/quanHe: \"ba-noi\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") || size(this.nguoiGiamHo) == 1 || (this.nguoiGiamHo.all(g, g.quanHe in [\"cha\", \"cha-nuoi\", \"me\", \"me-nuoi\"]) && this.nguoiGiamHo.exists(g, g.quanHe in [\"cha\", \"cha-nuoi\"]) && this.nguoiGiamHo.exists(g, g.quanHe in [\"me\", \"me-nuoi\"])) || this.nguoiGiamHo.all(g, g.quanHe in [\"ong-noi\", \"ba-noi\", \"ong-ngoai\", \"ba-ngoai\"])",
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 47 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13; áp dụng từ 01/01/2017 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleGH01b: RuleText = {
 "id": "GH-01b",
 "path": "/nguoiDuocGiamHo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Người được giám hộ đã có một việc giám hộ khác đang có hiệu lực.",
  "en": "The ward already has another guardianship in force."
 },
 "cause": {
  "vi": "Việc giám hộ trước có thể đã chấm dứt ở một bản ghi chấm dứt giám hộ mà tệp này không có, nên đây chỉ là cảnh báo.",
  "en": "The earlier guardianship may have been ended by a record that this file does not hold, so this is only a warning."
 },
 "fix": {
  "vi": "Chấm dứt việc giám hộ cũ trước, hoặc hủy bản ghi trùng.",
  "en": "End the earlier guardianship first, or withdraw the duplicate."
 },
 "dataset": {
  "keys": [
   [
    "this.nguoiDuocGiamHo.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"]))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || (has(this.ngayChamDut) && notAfter(this.ngayChamDut, other.ngayBatDau)) || (has(other.ngayChamDut) && notAfter(other.ngayChamDut, this.ngayBatDau))"
 },
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 47 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13; áp dụng từ 01/01/2017 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleGH02: RuleText = {
 "id": "GH-02",
 "path": "/nguoiGiamHo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người giám hộ chưa đủ 18 tuổi hoặc chính là người được giám hộ.",
  "en": "A guardian is under 18, or is the ward."
 },
 "cause": {
  "vi": "Điều kiện về tư cách đạo đức và án tích không xem được từ bản ghi này.",
  "en": "Character and convictions cannot be seen from this record."
 },
 "fix": {
  "vi": "Chọn người giám hộ có năng lực hành vi dân sự đầy đủ; kiểm tra ngày sinh và số định danh.",
  "en": "Name a guardian with full capacity; check birth date and personal number."
 },
 "example": {
  "wrong": "/nguoiGiamHo/0/nguoi/soDinhDanhCaNhan: \"000307000311\"; /nguoiGiamHo/0/nguoi/ngaySinh: \"2007-08-13\"",
  "right": "/nguoiGiamHo/0/nguoi/soDinhDanhCaNhan: \"000182000311\"; /nguoiGiamHo/0/nguoi/ngaySinh: \"1982-11-23\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") || this.nguoiGiamHo.all(g, g.loai != \"ca-nhan\" || (atLeastAge(g.nguoi.ngaySinh, this.ngayDangKy, 18) && g.nguoi.soDinhDanhCaNhan != this.nguoiDuocGiamHo.soDinhDanhCaNhan))",
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 49"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13; áp dụng từ 01/01/2017 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleGH03: RuleText = {
 "id": "GH-03",
 "path": "/lyDoDuocGiamHo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người được giám hộ đã thành niên nhưng lý do giám hộ chỉ dành cho người chưa thành niên.",
  "en": "The ward is of age, but the reason is one for minors only."
 },
 "fix": {
  "vi": "Với người từ đủ 18 tuổi, lý do là mat-nang-luc-hanh-vi hoặc kho-khan-nhan-thuc theo quyết định của Tòa án; nếu không, kiểm tra ngày sinh.",
  "en": "For a ward of 18 or more the reason is mat-nang-luc-hanh-vi or kho-khan-nhan-thuc by court decision; otherwise check the birth date."
 },
 "example": {
  "wrong": "/nguoiDuocGiamHo/soDinhDanhCaNhan: \"000207000310\"; /nguoiDuocGiamHo/ngaySinh: \"2007-08-12\"",
  "right": "/nguoiDuocGiamHo/soDinhDanhCaNhan: \"000213000310\"; /nguoiDuocGiamHo/ngaySinh: \"2013-04-09\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") || this.lyDoDuocGiamHo in [\"mat-nang-luc-hanh-vi\", \"kho-khan-nhan-thuc\"] || !atLeastAge(this.nguoiDuocGiamHo.ngaySinh, this.ngayDangKy, 18)",
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 47"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13; áp dụng từ 01/01/2017 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleGH04: RuleText = {
 "id": "GH-04",
 "path": "/vanBanCu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Giám hộ được cử nhưng không có văn bản cử người giám hộ.",
  "en": "A guardian was appointed, but there is no written appointment."
 },
 "fix": {
  "vi": "Ghi văn bản cử người giám hộ ở vanBanCu: số, ngày, cơ quan.",
  "en": "Record the appointment in vanBanCu: number, date, body."
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.loaiDangKy) && this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") || this.loaiGiamHo != \"cu\" || has(this.vanBanCu)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 20 khoản 1"
  },
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 54 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; BLDS 91/2015/QH13; áp dụng từ 01/01/2016 theo Luật Hộ tịch, từ 01/01/2017 (ngày theo trí nhớ) theo cả Bộ luật Dân sự"
 }
};

const ruleGH04b: RuleText = {
 "id": "GH-04b",
 "path": "/yKienNguoiDuocGiamHo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người được giám hộ từ đủ 6 tuổi nhưng chưa ghi là đã xem xét nguyện vọng của người đó.",
  "en": "The ward is 6 or older, but it is not recorded that the ward's wish was considered."
 },
 "fix": {
  "vi": "Ghi yKienNguoiDuocGiamHo là true sau khi đã hỏi nguyện vọng.",
  "en": "Set yKienNguoiDuocGiamHo to true after asking."
 },
 "example": {
  "wrong": "/yKienNguoiDuocGiamHo: —",
  "right": "/yKienNguoiDuocGiamHo: true"
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.loaiDangKy) && this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") || !(this.loaiGiamHo in [\"cu\", \"toa-an-chi-dinh\"]) || !atLeastAge(this.nguoiDuocGiamHo.ngaySinh, this.ngayDangKy, 6) || atLeastAge(this.nguoiDuocGiamHo.ngaySinh, this.ngayDangKy, 18) || has(this.yKienNguoiDuocGiamHo)",
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 54 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13; áp dụng từ 01/01/2017 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleGH05GiamHo: RuleText = {
 "id": "GH-05",
 "path": "/ngayChamDut",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày chấm dứt giám hộ trước ngày bắt đầu.",
  "en": "The guardianship ends before it starts."
 },
 "fix": {
  "vi": "Đối chiếu hai ngày với sổ.",
  "en": "Compare both dates with the book."
 },
 "example": {
  "wrong": "/ngayChamDut: \"2025-08-11\"",
  "right": "/ngayChamDut: —"
 },
 "cel": "notAfter(this.ngayBatDau, this.ngayChamDut)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleGHD1: RuleText = {
 "id": "GH-D1",
 "path": "/nguoiDuocGiamHo/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của người được giám hộ, là công dân Việt Nam.",
  "en": "The ethnic group of the ward, a Vietnamese citizen, is missing."
 },
 "cause": {
  "vi": "Điều luật đã dẫn không kể riêng mục dân tộc; trẻ bị bỏ rơi, người chưa xác định được cha mẹ có thể chưa có dân tộc, nên đây chỉ là cảnh báo.",
  "en": "The article cited does not name the ethnic group as such; an abandoned child or a person of unknown parents may have none yet, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/nguoiDuocGiamHo/danToc: —",
  "right": "/nguoiDuocGiamHo/danToc: \"01\""
 },
 "cel": "!(\"VN\" in this.nguoiDuocGiamHo.quocTich) || has(this.nguoiDuocGiamHo.danToc)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 19 đến Điều 21"
  },
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 47 đến Điều 54"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13"
 }
};

const ruleGHD3: RuleText = {
 "id": "GH-D3",
 "path": "/nguoiDuocGiamHo/noiCuTru",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của người được giám hộ, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the ward is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "cel": "has(this.nguoiDuocGiamHo.soDinhDanhCaNhan) || (has(this.nguoiDuocGiamHo.noiCuTru) && has(this.nguoiDuocGiamHo.noiCuTru.diaChi) && has(this.nguoiDuocGiamHo.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 19 đến Điều 21"
  },
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 47 đến Điều 54"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13; điều kiện theo TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
 }
};

const ruleGHD4: RuleText = {
 "id": "GH-D4",
 "path": "/nguoiDuocGiamHo/giayToTuyThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người được giám hộ không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The ward has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.nguoiDuocGiamHo.soDinhDanhCaNhan) || has(this.nguoiDuocGiamHo.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 19 đến Điều 21"
  },
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 47 đến Điều 54"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13"
 }
};

const ruleGHD5: RuleText = {
 "id": "GH-D5",
 "path": "/giayToChungMinhDuongNhien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Giám hộ đương nhiên nhưng không có giấy tờ chứng minh.",
  "en": "A natural guardianship without proof."
 },
 "fix": {
  "vi": "Ghi giấy tờ chứng minh điều kiện giám hộ đương nhiên ở giayToChungMinhDuongNhien.",
  "en": "Record the proof in giayToChungMinhDuongNhien."
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.loaiDangKy) && this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") || this.loaiGiamHo != \"duong-nhien\" || has(this.giayToChungMinhDuongNhien)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 21"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleHT04KetHon: RuleText = {
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
    "this.benNam.soDinhDanhCaNhan",
    "this.benNu.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && !(has(this.loaiDangKy) && this.loaiDangKy.startsWith(\"dang-ky-lai\")) && (!has(this.tinhTrangKetHon) || this.tinhTrangKetHon in [\"dang-hieu-luc\", \"duoc-cong-nhan\"])",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
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

const ruleKH01: RuleText = {
 "id": "KH-01",
 "path": "/ngayDangKy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Vào ngày đăng ký, bên nam chưa đủ 20 tuổi hoặc bên nữ chưa đủ 18 tuổi.",
  "en": "On the registration date the man is under 20 or the woman under 18."
 },
 "cause": {
  "vi": "Kết hôn đã đăng ký ở nước ngoài được ghi vào sổ theo điều kiện riêng, nên quy tắc này không áp dụng; việc đã bị hủy hoặc được Tòa án công nhận cũng vậy.",
  "en": "A marriage registered abroad is entered under conditions of its own, so this rule leaves it out; so too one annulled or recognised by a court."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh và ngày đăng ký. Đăng ký đúng vào ngày sinh nhật lần thứ 20 (nam), 18 (nữ) là đủ tuổi.",
  "en": "Check birth dates and registration date. The 20th (man) or 18th (woman) birthday itself counts."
 },
 "example": {
  "wrong": "/benNam/ngaySinh: \"2001-11-12\"",
  "right": "/benNam/ngaySinh: \"2001-11-11\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") || (has(this.tinhTrangKetHon) && this.tinhTrangKetHon in [\"da-huy\", \"duoc-cong-nhan\"]) || (atLeastAge(this.benNam.ngaySinh, this.ngayDangKy, 20) && atLeastAge(this.benNu.ngaySinh, this.ngayDangKy, 18))",
 "legalBasis": [
  {
   "document": "Luật Hôn nhân và gia đình 52/2014/QH13",
   "article": "Điều 8 khoản 1 điểm a"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hôn nhân và gia đình 52/2014/QH13; áp dụng từ 01/01/2015 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleKH02: RuleText = {
 "id": "KH-02",
 "path": "/benNam/gioiTinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giới tính của hai bên không phải một nam và một nữ, hoặc bên nam và bên nữ bị đổi chỗ.",
  "en": "The two parties are not one man and one woman, or the man and the woman are swapped."
 },
 "fix": {
  "vi": "Kiểm tra giới tính và xem hai bên có bị đổi chỗ không: benNam là 1, benNu là 2. Nhà nước không thừa nhận hôn nhân giữa những người cùng giới tính.",
  "en": "Check the sexes and whether the parties were swapped: benNam is 1, benNu is 2. The State does not recognise marriage between persons of the same sex."
 },
 "example": {
  "wrong": "/benNu/soDinhDanhCaNhan: \"000200006102\"; /benNu/gioiTinh: \"1\"",
  "right": "/benNu/soDinhDanhCaNhan: \"000300006102\"; /benNu/gioiTinh: \"2\""
 },
 "cel": "(has(this.tinhTrangKetHon) && this.tinhTrangKetHon == \"da-huy\") || (this.benNam.gioiTinh != \"2\" && this.benNu.gioiTinh != \"1\")",
 "legalBasis": [
  {
   "document": "Luật Hôn nhân và gia đình 52/2014/QH13",
   "article": "Điều 8 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hôn nhân và gia đình 52/2014/QH13; áp dụng từ 01/01/2015 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleKH03: RuleText = {
 "id": "KH-03",
 "path": "/ngayDangKy",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một bên đang có một đăng ký kết hôn khác có hiệu lực vào ngày đăng ký.",
  "en": "A party has another marriage in force on the registration date."
 },
 "fix": {
  "vi": "Đối chiếu bản ghi kết hôn cũ: đã ly hôn thì ghi chú ly hôn; chưa thì chưa được đăng ký.",
  "en": "Compare the earlier marriage: if divorced, note the divorce there; if not, this one cannot be registered."
 },
 "dataset": {
  "keys": [
   [
    "this.benNam.soDinhDanhCaNhan"
   ],
   [
    "this.benNu.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && (!has(this.tinhTrangKetHon) || this.tinhTrangKetHon != \"da-huy\")",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || before(this.ngayDangKy, other.ngayDangKy) || !has(other.tinhTrangKetHon) || other.tinhTrangKetHon in [\"khong-co-thong-tin\", \"cham-dut-do-chet\"] || (other.tinhTrangKetHon == \"da-ly-hon\" && (!has(other.lyHon) || notAfter(other.lyHon.ngayHieuLuc, this.ngayDangKy))) || (this.benNam.soDinhDanhCaNhan == other.benNam.soDinhDanhCaNhan && this.benNu.soDinhDanhCaNhan == other.benNu.soDinhDanhCaNhan)"
 },
 "legalBasis": [
  {
   "document": "Luật Hôn nhân và gia đình 52/2014/QH13"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "Luật Hôn nhân và gia đình 52/2014/QH13, theo trí nhớ"
 }
};

const ruleKH04: RuleText = {
 "id": "KH-04",
 "path": "/benNam",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai bên có quan hệ trực hệ, trong phạm vi ba đời, nuôi dưỡng hoặc thông gia cũ, theo các bản ghi đã biết.",
  "en": "The parties are related in direct line, within three generations, by adoption or by former affinity, as far as the records show."
 },
 "fix": {
  "vi": "Kiểm tra quan hệ qua bản ghi khai sinh, nhận cha mẹ con, nuôi con nuôi.",
  "en": "Check the relation through birth, recognition and adoption records."
 },
 "legalBasis": [
  {
   "document": "Luật Hôn nhân và gia đình 52/2014/QH13"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "Luật Hôn nhân và gia đình 52/2014/QH13, theo trí nhớ"
 }
};

const ruleKH05: RuleText = {
 "id": "KH-05",
 "path": "/ngayXacLapQuanHeHonNhan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày xác lập quan hệ hôn nhân ở sau ngày đăng ký.",
  "en": "The marriage is established after it was registered."
 },
 "fix": {
  "vi": "Ghi ngày xác lập không sau ngày đăng ký; nếu Tòa án công nhận hôn nhân từ một ngày sau đó, ghi tinhTrangKetHon là duoc-cong-nhan.",
  "en": "Give a date not after registration; if a court recognised the marriage from a later day, set tinhTrangKetHon to duoc-cong-nhan."
 },
 "example": {
  "wrong": "/ngayXacLapQuanHeHonNhan: \"2025-09-03\"",
  "right": "/ngayXacLapQuanHeHonNhan: \"2025-09-02\""
 },
 "cel": "notAfter(this.ngayXacLapQuanHeHonNhan, this.ngayDangKy) || (has(this.tinhTrangKetHon) && this.tinhTrangKetHon == \"duoc-cong-nhan\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleKH05b: RuleText = {
 "id": "KH-05b",
 "path": "/ngayXacLapQuanHeHonNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký lần đầu nhưng ngày xác lập quan hệ hôn nhân khác ngày đăng ký.",
  "en": "A first registration, but the marriage is established on another day."
 },
 "fix": {
  "vi": "Đăng ký lần đầu thì hai ngày trùng nhau, ví dụ cùng là 2025-08-12; nếu là đăng ký lại, sửa loaiDangKy.",
  "en": "On first registration both days are the same, for example 2025-08-12; if it is a re-registration, correct loaiDangKy."
 },
 "example": {
  "wrong": "/ngayXacLapQuanHeHonNhan: \"2025-08-02\"",
  "right": "/ngayXacLapQuanHeHonNhan: \"2025-09-02\""
 },
 "cel": "this.loaiDangKy != \"lan-dau\" || sameDay(this.ngayXacLapQuanHeHonNhan, this.ngayDangKy) || before(this.ngayDangKy, this.ngayXacLapQuanHeHonNhan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleKH06: RuleText = {
 "id": "KH-06",
 "path": "/coYeuToNuocNgoai",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Trường \"có yếu tố nước ngoài\" không khớp với quốc tịch và nơi cư trú của hai bên.",
  "en": "\"Foreign element\" does not agree with the nationality and residence of the parties."
 },
 "fix": {
  "vi": "Đặt coYeuToNuocNgoai là true khi một bên không có quốc tịch Việt Nam hoặc cư trú ở nước ngoài, false khi cả hai là công dân Việt Nam cư trú trong nước.",
  "en": "Set coYeuToNuocNgoai to true if one party is not Vietnamese or resides abroad; false if both are Vietnamese and reside in Việt Nam."
 },
 "example": {
  "wrong": "/coYeuToNuocNgoai: false",
  "right": "/coYeuToNuocNgoai: true"
 },
 "cel": "this.coYeuToNuocNgoai == (!(\"VN\" in this.benNam.quocTich) || !(\"VN\" in this.benNu.quocTich) || this.benNam.noiCuTru.loai == \"o-nuoc-ngoai\" || this.benNu.noiCuTru.loai == \"o-nuoc-ngoai\")",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 37 đến Điều 38"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleKH07: RuleText = {
 "id": "KH-07",
 "path": "/tinhTrangKetHon",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tình trạng kết hôn là đã ly hôn, đã hủy hoặc được công nhận nhưng thiếu căn cứ hoặc ngày.",
  "en": "The marriage is divorced, annulled or recognised, but basis or date is missing."
 },
 "fix": {
  "vi": "Điền canCu và ngày: lyHon.ngayHieuLuc, huyKetHon.ngayGhiChu hoặc congNhanKetHon.ngayGhiChu.",
  "en": "Fill in canCu and the date: lyHon.ngayHieuLuc, huyKetHon.ngayGhiChu or congNhanKetHon.ngayGhiChu."
 },
 "cel": "(this.tinhTrangKetHon != \"da-ly-hon\" || (has(this.lyHon) && has(this.lyHon.canCu) && has(this.lyHon.ngayHieuLuc))) && (this.tinhTrangKetHon != \"da-huy\" || (has(this.huyKetHon) && has(this.huyKetHon.canCu) && has(this.huyKetHon.ngayGhiChu))) && (this.tinhTrangKetHon != \"duoc-cong-nhan\" || (has(this.congNhanKetHon) && has(this.congNhanKetHon.canCu) && has(this.congNhanKetHon.ngayGhiChu)))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 3 khoản 2 điểm đ"
  }
 ],
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleKH07b: RuleText = {
 "id": "KH-07b",
 "path": "/tinhTrangKetHon",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ly hôn hoặc hủy kết hôn trước khi hôn nhân được xác lập.",
  "en": "Divorce or annulment before the marriage was established."
 },
 "cause": {
  "vi": "Đăng ký lại hoặc ghi vào sổ việc ở nước ngoài có thể làm sau khi đã ly hôn, nên khi đó chỉ so với ngày xác lập quan hệ hôn nhân.",
  "en": "A re-registration or an entry of a foreign marriage may come after the divorce; then only the date the marriage was established is compared."
 },
 "fix": {
  "vi": "Đối chiếu ngày trong bản án với ngày xác lập. Ví dụ đúng: xác lập 2010-05-20, ly hôn 2024-06-05.",
  "en": "Compare the judgment with the date of marriage. Right, for example: established 2010-05-20, divorced 2024-06-05."
 },
 "example": {
  "wrong": "/lyHon/ngayHieuLuc: \"2004-06-05\"",
  "right": "/lyHon/ngayHieuLuc: \"2024-06-05\""
 },
 "cel": "(!has(this.ngayXacLapQuanHeHonNhan) && has(this.loaiDangKy) && this.loaiDangKy != \"lan-dau\") || (notAfter(has(this.ngayXacLapQuanHeHonNhan) ? this.ngayXacLapQuanHeHonNhan : this.ngayDangKy, this.lyHon.ngayHieuLuc) && notAfter(has(this.ngayXacLapQuanHeHonNhan) ? this.ngayXacLapQuanHeHonNhan : this.ngayDangKy, this.huyKetHon.ngayGhiChu))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleKH08: RuleText = {
 "id": "KH-08",
 "path": "/tinhTrangKetHon",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một bên đã chết theo bản ghi khai tử nhưng hôn nhân vẫn ghi đang có hiệu lực (trừ khi tuyên bố chết đã bị hủy và bên kia chưa kết hôn lại).",
  "en": "A party has died according to a death record, but the marriage is still in force (unless the declaration of death was annulled and the other has not remarried)."
 },
 "fix": {
  "vi": "Chuyển tinhTrangKetHon sang cham-dut-do-chet từ ngày chết.",
  "en": "Set tinhTrangKetHon to cham-dut-do-chet from the date of death."
 },
 "dataset": {
  "keys": [
   [
    "this.benNam.soDinhDanhCaNhan"
   ],
   [
    "this.benNu.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && this.tinhTrangKetHon in [\"dang-hieu-luc\", \"duoc-cong-nhan\"]",
  "with": [
   {
    "record": "ho-tich/khai-tu",
    "keys": [
     [
      "other.nguoiChet.soDinhDanhCaNhan"
     ]
    ],
    "where": "(!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && (!has(other.tuyenBoChet) || !has(other.tuyenBoChet.ngayGhiChuHuy))"
   }
  ],
  "pair": "false"
 },
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "Bộ luật Dân sự 91/2015/QH13, theo trí nhớ"
 }
};

const ruleKHD1: RuleText = {
 "id": "KH-D1",
 "path": "/benNam/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của bên nam, là công dân Việt Nam.",
  "en": "The ethnic group of the husband, a Vietnamese citizen, is missing."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/benNam/danToc: —",
  "right": "/benNam/danToc: \"01\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || !(\"VN\" in this.benNam.quocTich) || has(this.benNam.danToc)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 17"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleKHD3: RuleText = {
 "id": "KH-D3",
 "path": "/benNam/noiCuTru",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của bên nam, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the husband is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "cel": "has(this.benNam.soDinhDanhCaNhan) || (has(this.benNam.noiCuTru) && has(this.benNam.noiCuTru.diaChi) && has(this.benNam.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 17"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; điều kiện theo TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
 }
};

const ruleKHD4: RuleText = {
 "id": "KH-D4",
 "path": "/benNam/giayToTuyThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Bên nam không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The husband has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.benNam.soDinhDanhCaNhan) || has(this.benNam.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 17"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
 }
};

const ruleKHD5: RuleText = {
 "id": "KH-D5",
 "path": "/benNu/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của bên nữ, là công dân Việt Nam.",
  "en": "The ethnic group of the wife, a Vietnamese citizen, is missing."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/benNu/danToc: —",
  "right": "/benNu/danToc: \"01\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || !(\"VN\" in this.benNu.quocTich) || has(this.benNu.danToc)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 17"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleKHD7: RuleText = {
 "id": "KH-D7",
 "path": "/benNu/noiCuTru",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của bên nữ, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the wife is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "cel": "has(this.benNu.soDinhDanhCaNhan) || (has(this.benNu.noiCuTru) && has(this.benNu.noiCuTru.diaChi) && has(this.benNu.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 17"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; điều kiện theo TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
 }
};

const ruleKHD8: RuleText = {
 "id": "KH-D8",
 "path": "/benNu/giayToTuyThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Bên nữ không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The wife has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.benNu.soDinhDanhCaNhan) || has(this.benNu.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 17"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
 }
};

const ruleKHD9: RuleText = {
 "id": "KH-D9",
 "path": "/ngayXacLapQuanHeHonNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký lại hoặc ghi chú việc ở nước ngoài nhưng thiếu ngày xác lập quan hệ hôn nhân.",
  "en": "A re-registration or a note of a foreign marriage without the date the marriage was established."
 },
 "fix": {
  "vi": "Ghi ngày đăng ký lần đầu hoặc ngày kết hôn ở nước ngoài, ví dụ 2010-05-20.",
  "en": "Give the date of the first registration or of the marriage abroad, for example 2010-05-20."
 },
 "example": {
  "wrong": "/ngayXacLapQuanHeHonNhan: —",
  "right": "/ngayXacLapQuanHeHonNhan: \"1996-05-10\""
 },
 "cel": "!(this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || has(this.ngayXacLapQuanHeHonNhan)",
 "legalBasis": [
  {
   "document": "Luật Hôn nhân và gia đình 52/2014/QH13"
  },
  {
   "document": "Quyết định 3458/QĐ-BTP năm 2025",
   "article": "Danh mục thông tin hộ tịch được chia sẻ"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
 }
};

const ruleKHD10: RuleText = {
 "id": "KH-D10",
 "path": "/toKhaiBenNam/giayKhamTamThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Kết hôn có yếu tố nước ngoài nhưng chưa ghi giấy xác nhận y tế của bên nam.",
  "en": "A marriage with a foreign element, but the medical confirmation of the husband is not recorded."
 },
 "fix": {
  "vi": "Ghi số, ngày và nơi cấp của giấy xác nhận; không ghi kết quả khám.",
  "en": "Give number, date and issuer of the confirmation; not the findings."
 },
 "cel": "!this.coYeuToNuocNgoai || (has(this.toKhaiBenNam) && has(this.toKhaiBenNam.giayKhamTamThan)) || this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 38 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleKHD11: RuleText = {
 "id": "KH-D11",
 "path": "/toKhaiBenNu/giayKhamTamThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Kết hôn có yếu tố nước ngoài nhưng chưa ghi giấy xác nhận y tế của bên nữ.",
  "en": "A marriage with a foreign element, but the medical confirmation of the wife is not recorded."
 },
 "fix": {
  "vi": "Ghi số, ngày và nơi cấp của giấy xác nhận; không ghi kết quả khám.",
  "en": "Give number, date and issuer of the confirmation; not the findings."
 },
 "cel": "!this.coYeuToNuocNgoai || (has(this.toKhaiBenNu) && has(this.toKhaiBenNu.giayKhamTamThan)) || this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 38 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleKHD12: RuleText = {
 "id": "KH-D12",
 "path": "/toKhaiBenNam/anh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Kết hôn có yếu tố nước ngoài nhưng thiếu ảnh của hai bên.",
  "en": "A marriage with a foreign element, but the photographs of the parties are missing."
 },
 "fix": {
  "vi": "Kèm ảnh của hai bên ở toKhaiBenNam.anh và toKhaiBenNu.anh.",
  "en": "Attach the photographs in toKhaiBenNam.anh and toKhaiBenNu.anh."
 },
 "cel": "!this.coYeuToNuocNgoai || this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"] || (has(this.toKhaiBenNam) && has(this.toKhaiBenNam.anh) && has(this.toKhaiBenNu) && has(this.toKhaiBenNu.anh))",
 "legalBasis": [
  {
   "document": "Thông tư 04/2024/TT-BTP",
   "article": "Tờ khai đăng ký kết hôn, phần ghi chú"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
 }
};

const ruleKHD13: RuleText = {
 "id": "KH-D13",
 "path": "/haiBenCoMat",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký lần đầu nhưng chưa ghi hai bên cùng có mặt.",
  "en": "A first registration, but the presence of both parties is not recorded."
 },
 "fix": {
  "vi": "Đặt haiBenCoMat là true khi hai bên đã có mặt và ký.",
  "en": "Set haiBenCoMat to true when both were present and signed."
 },
 "example": {
  "wrong": "/haiBenCoMat: false",
  "right": "/haiBenCoMat: true"
 },
 "cel": "this.loaiDangKy != \"lan-dau\" || (has(this.haiBenCoMat) && this.haiBenCoMat)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 18 khoản 1; Điều 38 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleKHD14: RuleText = {
 "id": "KH-D14",
 "path": "/chuKyHaiBen",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký lần đầu nhưng chưa ghi hai bên đã ký hay điểm chỉ.",
  "en": "A first registration, but signature or fingerprint is not recorded."
 },
 "fix": {
  "vi": "Ghi chuKyHaiBen là ky hoặc diem-chi.",
  "en": "Set chuKyHaiBen to ky or diem-chi."
 },
 "example": {
  "wrong": "/chuKyHaiBen: —",
  "right": "/chuKyHaiBen: \"ky\""
 },
 "cel": "this.loaiDangKy != \"lan-dau\" || has(this.chuKyHaiBen)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 17 khoản 2 điểm c"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleKHD15: RuleText = {
 "id": "KH-D15",
 "path": "/benNam/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số định danh cá nhân của bên nam không phải số của người nam: chữ số thứ 4 nói thế kỷ và giới tính.",
  "en": "The personal number of the husband is not that of a male: digit 4 gives century and sex."
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
  "wrong": "/benNam/soDinhDanhCaNhan: \"000198006101\"; /benNam/gioiTinh: —",
  "right": "/benNam/soDinhDanhCaNhan: \"000098006101\"; /benNam/gioiTinh: \"1\""
 },
 "cel": "has(this.benNam.gioiTinh) || idMatchesSex(this.benNam.soDinhDanhCaNhan, \"1\")",
 "evidence": {
  "mark": "secondary",
  "source": "báo chí về cấu trúc số định danh cá nhân"
 }
};

const ruleKHD16: RuleText = {
 "id": "KH-D16",
 "path": "/benNu/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số định danh cá nhân của bên nữ không phải số của người nữ: chữ số thứ 4 nói thế kỷ và giới tính.",
  "en": "The personal number of the wife is not that of a female: digit 4 gives century and sex."
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
  "wrong": "/benNu/soDinhDanhCaNhan: \"000200006102\"; /benNu/gioiTinh: —",
  "right": "/benNu/soDinhDanhCaNhan: \"000300006102\"; /benNu/gioiTinh: \"2\""
 },
 "cel": "has(this.benNu.gioiTinh) || idMatchesSex(this.benNu.soDinhDanhCaNhan, \"2\")",
 "evidence": {
  "mark": "secondary",
  "source": "báo chí về cấu trúc số định danh cá nhân"
 }
};

const ruleHT04KhaiSinh: RuleText = {
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
    "this.nguoiDuocKhaiSinh.soDinhDanhCaNhan"
   ],
   [
    "this.nguoiDuocKhaiSinh.hoTen.dayDu",
    "this.nguoiDuocKhaiSinh.ngaySinh",
    "this.me.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && !(has(this.loaiDangKy) && this.loaiDangKy.startsWith(\"dang-ky-lai\"))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
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

const ruleHT08: RuleText = {
 "id": "HT-08",
 "path": "/nguoiDuocKhaiSinh/soDinhDanhCaNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trẻ em chỉ có quốc tịch nước ngoài nhưng lại ghi số định danh cá nhân.",
  "en": "A child with only a foreign nationality has a personal identification number."
 },
 "fix": {
  "vi": "Bỏ số định danh cá nhân; nếu trẻ có quốc tịch Việt Nam, thêm VN vào quốc tịch.",
  "en": "Remove the number; if the child is Vietnamese, add VN to the nationalities."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/quocTich/0: \"DE\"",
  "right": "/nguoiDuocKhaiSinh/quocTich/0: \"VN\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy == \"dang-ky-lai\") || !has(this.nguoiDuocKhaiSinh.soDinhDanhCaNhan) || this.nguoiDuocKhaiSinh.quocTich.exists(q, q in [\"VN\", \"XA\"])",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 36 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleHT12KhaiSinh: RuleText = {
 "id": "HT-12",
 "path": "/nguoiYeuCau/quanHe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người yêu cầu và người được khai sinh cùng số định danh, nhưng quan hệ không phải \"bản thân\".",
  "en": "The requester and the child have the same personal number, but the relation is not \"ban-than\"."
 },
 "fix": {
  "vi": "Nếu là cùng một người, ghi quan hệ ban-than; nếu là hai người, sửa số định danh bị chép nhầm.",
  "en": "If it is one person, set the relation ban-than; if two, correct the number copied by mistake."
 },
 "example": {
  "wrong": "/nguoiYeuCau/soDinhDanhCaNhan: \"000325000123\"",
  "right": "/nguoiYeuCau/soDinhDanhCaNhan: \"000094003317\""
 },
 "cel": "this.nguoiYeuCau.soDinhDanhCaNhan != this.nguoiDuocKhaiSinh.soDinhDanhCaNhan || this.nguoiYeuCau.quanHe == \"ban-than\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleKS01: RuleText = {
 "id": "KS-01",
 "path": "/nguoiDuocKhaiSinh/ngaySinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày sinh ở sau ngày đăng ký.",
  "en": "The birth date is after the registration date."
 },
 "fix": {
  "vi": "Đối chiếu hai ngày với sổ. Ví dụ đúng: sinh 2025-08-05, đăng ký 2025-08-12.",
  "en": "Compare both dates with the book. Right, for example: born 2025-08-05, registered 2025-08-12."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/ngaySinh: \"2025-08-15\"; /nguoiDuocKhaiSinh/ngaySinhBangChu: \"Ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi lăm\"",
  "right": "/nguoiDuocKhaiSinh/ngaySinh: \"2025-08-05\"; /nguoiDuocKhaiSinh/ngaySinhBangChu: \"Ngày năm tháng tám năm hai nghìn không trăm hai mươi lăm\""
 },
 "cel": "notAfter(this.nguoiDuocKhaiSinh.ngaySinh, this.ngayDangKy)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleKS02: RuleText = {
 "id": "KS-02",
 "path": "/loaiDangKy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký sau 60 ngày kể từ ngày sinh nhưng loại đăng ký không phải quá hạn.",
  "en": "Registered more than 60 days after birth, but the kind of registration is not late."
 },
 "fix": {
  "vi": "Ghi loaiDangKy là qua-han; hoặc sửa ngày sinh, ngày đăng ký nếu nhập nhầm.",
  "en": "Set loaiDangKy to qua-han; or correct the dates if mistyped."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/ngaySinh: \"2025-06-12\"; /nguoiDuocKhaiSinh/ngaySinhBangChu: \"Ngày mười hai tháng sáu năm hai nghìn không trăm hai mươi lăm\"",
  "right": "/nguoiDuocKhaiSinh/ngaySinh: \"2025-08-05\"; /nguoiDuocKhaiSinh/ngaySinhBangChu: \"Ngày năm tháng tám năm hai nghìn không trăm hai mươi lăm\""
 },
 "cel": "notMoreThanDaysAfter(this.ngayDangKy, this.nguoiDuocKhaiSinh.ngaySinh, 60) || this.loaiDangKy in [\"qua-han\", \"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 15"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "Luật Hộ tịch 60/2014/QH13 Điều 15; thời hạn 60 ngày theo trí nhớ"
 }
};

const ruleKS03: RuleText = {
 "id": "KS-03",
 "path": "/loaiKhaiSinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Loại khai sinh không khớp với phần cha, mẹ: người đã xác định thì phải ghi, người chưa xác định thì không ghi.",
  "en": "The kind of birth registration does not agree with the parents given: a known parent must be written, an unknown one must not."
 },
 "cause": {
  "vi": "Loại khai sinh nói về lúc đăng ký. Cha, mẹ được ghi thêm về sau (nhận cha, mẹ, con; nuôi con nuôi) thì bản ghi có số phiên bản lớn hơn 1; đăng ký lại có thể thiếu phần cha, mẹ khi giấy tờ không còn.",
  "en": "The kind speaks of the time of registration. Parents written later (recognition, adoption) make a record with a version above 1; a re-registration may lack the parents when no paper is left."
 },
 "fix": {
  "vi": "Đủ cha mẹ: điền cả me và cha. Chưa xác định được cha: chỉ điền me (và loaiKhaiSinh là chua-xac-dinh-cha). Trẻ bị bỏ rơi: bỏ cả hai.",
  "en": "Both known: fill in me and cha. Father unknown: only me (and loaiKhaiSinh chua-xac-dinh-cha). Abandoned child: neither."
 },
 "cel": "((has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.loaiDangKy) && this.loaiDangKy == \"dang-ky-lai\") || ((this.loaiKhaiSinh != \"du-cha-me\" || (has(this.me) && has(this.cha))) && (this.loaiKhaiSinh != \"chua-xac-dinh-me\" || has(this.cha)) && (this.loaiKhaiSinh != \"chua-xac-dinh-cha\" || has(this.me)))) && ((has(this.sieuDuLieu.phienBanBanGhi) && this.sieuDuLieu.phienBanBanGhi > 1) || ((!(this.loaiKhaiSinh in [\"chua-xac-dinh-me\", \"chua-xac-dinh-cha-me\", \"bi-bo-roi\"]) || !has(this.me)) && (!(this.loaiKhaiSinh in [\"chua-xac-dinh-cha\", \"chua-xac-dinh-cha-me\", \"bi-bo-roi\"]) || !has(this.cha))))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "system",
  "source": "danh mục loại khai sinh của phần mềm số hóa hộ tịch đang chạy; NĐ 123/2015/NĐ-CP theo trí nhớ. Loại khai sinh nói trái với phần cha, mẹ của chính bản ghi"
 }
};

const ruleKS04: RuleText = {
 "id": "KS-04",
 "path": "/nguoiDuocKhaiSinh/ngaySinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cha hoặc mẹ không sinh trước con.",
  "en": "A parent was not born before the child."
 },
 "fix": {
  "vi": "Kiểm tra năm sinh của cha, mẹ và con trong sổ; thường là nhầm cột hoặc nhầm thế kỷ.",
  "en": "Check the birth years of parents and child in the book; usually columns or centuries were mixed up."
 },
 "example": {
  "wrong": "/me/ngaySinh: \"1982\"",
  "right": "/me/ngaySinh: \"1952\""
 },
 "cel": "before(this.me.ngaySinh, this.nguoiDuocKhaiSinh.ngaySinh) && before(this.cha.ngaySinh, this.nguoiDuocKhaiSinh.ngaySinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleKS04b: RuleText = {
 "id": "KS-04b",
 "path": "/nguoiDuocKhaiSinh/ngaySinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cha hoặc mẹ hơn con chưa đủ 16 tuổi.",
  "en": "A parent is less than 16 years older than the child."
 },
 "fix": {
  "vi": "Đối chiếu năm sinh của cha, mẹ với giấy tờ; nếu đúng thì giữ nguyên.",
  "en": "Compare the parent's birth year with the papers; if right, leave it."
 },
 "example": {
  "wrong": "/me/ngaySinh: \"1966\"",
  "right": "/me/ngaySinh: \"1952\""
 },
 "cel": "(!before(this.me.ngaySinh, this.nguoiDuocKhaiSinh.ngaySinh) || yearsApartAtLeast(this.me.ngaySinh, this.nguoiDuocKhaiSinh.ngaySinh, 16)) && (!before(this.cha.ngaySinh, this.nguoiDuocKhaiSinh.ngaySinh) || yearsApartAtLeast(this.cha.ngaySinh, this.nguoiDuocKhaiSinh.ngaySinh, 16))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleKS05: RuleText = {
 "id": "KS-05",
 "path": "/me/ngaySinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Mẹ chết trước ngày con sinh (so với bản ghi khai tử của mẹ; không tính trường hợp mang thai hộ). Cha có thể chết trước đó, trong thời gian mang thai.",
  "en": "The mother died before the child was born (compared with her death record; surrogacy is left out). The father may have died before, during the pregnancy."
 },
 "fix": {
  "vi": "Kiểm tra ngày chết trong bản ghi khai tử và ngày sinh trong bản ghi khai sinh.",
  "en": "Check the date of death in her death record and the birth date here."
 },
 "dataset": {
  "keys": [
   [
    "this.me.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && !(has(this.loaiKhaiSinh) && this.loaiKhaiSinh == \"mang-thai-ho\")",
  "with": [
   {
    "record": "ho-tich/khai-tu",
    "keys": [
     [
      "other.nguoiChet.soDinhDanhCaNhan"
     ]
    ],
    "where": "(!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && (!has(other.tuyenBoChet) || !has(other.tuyenBoChet.ngayGhiChuHuy))"
   }
  ],
  "pair": "notAfter(this.nguoiDuocKhaiSinh.ngaySinh, other.ngayChet)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleKS06: RuleText = {
 "id": "KS-06",
 "path": "/nguoiDuocKhaiSinh/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Dân tộc của con không theo dân tộc của cha hoặc mẹ.",
  "en": "The child's ethnic group is neither the father's nor the mother's."
 },
 "fix": {
  "vi": "Ghi dân tộc của con theo cha hoặc mẹ, ví dụ cha 01, mẹ 02 thì con là 01 hoặc 02.",
  "en": "Take the father's or the mother's: with 01 and 02, the child is 01 or 02."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/danToc: \"02\"",
  "right": "/nguoiDuocKhaiSinh/danToc: \"01\""
 },
 "cel": "this.loaiKhaiSinh in [\"chua-xac-dinh-cha-me\", \"bi-bo-roi\"] || (this.loaiKhaiSinh != \"chua-xac-dinh-me\" && this.nguoiDuocKhaiSinh.danToc == this.me.danToc) || (this.loaiKhaiSinh != \"chua-xac-dinh-cha\" && this.nguoiDuocKhaiSinh.danToc == this.cha.danToc)",
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 29"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13"
 }
};

const ruleKS07: RuleText = {
 "id": "KS-07",
 "path": "/nguoiDuocKhaiSinh/hoTen/dayDu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Họ của con không theo họ cha hoặc họ mẹ.",
  "en": "The child's family name is neither the father's nor the mother's."
 },
 "fix": {
  "vi": "Đối chiếu với giấy tờ; nếu theo tập quán của dân tộc thì giữ nguyên. Ví dụ: cha họ Nguyễn, mẹ họ Trần thì con họ Nguyễn hoặc Trần.",
  "en": "Compare with the papers; if it follows ethnic custom, leave it. For example father Nguyễn, mother Trần: child Nguyễn or Trần."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/hoTen/dayDu: \"Lê Minh Anh\"; /nguoiDuocKhaiSinh/hoTen/ho: \"Lê\"",
  "right": "/nguoiDuocKhaiSinh/hoTen/dayDu: \"Nguyễn Minh Anh\"; /nguoiDuocKhaiSinh/hoTen/ho: \"Nguyễn\""
 },
 "cel": "this.loaiKhaiSinh in [\"chua-xac-dinh-cha-me\", \"bi-bo-roi\"] || (this.loaiKhaiSinh != \"chua-xac-dinh-me\" && sameFamilyName(this.nguoiDuocKhaiSinh.hoTen.dayDu, this.me.hoTen.dayDu)) || (this.loaiKhaiSinh != \"chua-xac-dinh-cha\" && sameFamilyName(this.nguoiDuocKhaiSinh.hoTen.dayDu, this.cha.hoTen.dayDu))",
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 26"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13"
 }
};

const ruleKS08: RuleText = {
 "id": "KS-08",
 "path": "/nguoiDuocKhaiSinh/quocTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Con thiếu quốc tịch Việt Nam: cha và mẹ đều là công dân Việt Nam, hoặc một người là công dân Việt Nam còn người kia không quốc tịch hay chưa xác định được.",
  "en": "The child lacks Vietnamese nationality: both parents are Vietnamese, or one is and the other is stateless or unknown."
 },
 "cause": {
  "vi": "Quốc tịch theo cha, mẹ xét vào lúc con sinh ra; quốc tịch ghi trong bản ghi là vào lúc đăng ký.",
  "en": "Nationality by descent is judged at birth; the record gives nationalities at registration."
 },
 "fix": {
  "vi": "Thêm VN vào quốc tịch của con, ví dụ [\"VN\"]; hoặc sửa quốc tịch của cha, mẹ nếu nhập nhầm.",
  "en": "Add VN to the child's nationalities, for example [\"VN\"]; or correct the parents' nationality."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/quocTich/0: \"XA\"",
  "right": "/nguoiDuocKhaiSinh/quocTich/0: \"VN\""
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy != \"dung-han\") || before(this.nguoiDuocKhaiSinh.ngaySinh, \"2009-07-01\") || \"VN\" in this.nguoiDuocKhaiSinh.quocTich || !((\"VN\" in this.me.quocTich && (this.loaiKhaiSinh == \"chua-xac-dinh-cha\" || \"VN\" in this.cha.quocTich || \"XA\" in this.cha.quocTich)) || (\"VN\" in this.cha.quocTich && \"XA\" in this.me.quocTich))",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 15 đến Điều 17"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển; áp dụng từ 01/07/2009 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleKS08c: RuleText = {
 "id": "KS-08c",
 "path": "/nguoiDuocKhaiSinh/quocTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký quá hạn, đăng ký lại hoặc ghi vào sổ việc ở nước ngoài: con thiếu quốc tịch Việt Nam, trong khi cha và mẹ đều là công dân Việt Nam, hoặc một người là công dân Việt Nam còn người kia không quốc tịch hay chưa xác định được.",
  "en": "A late registration, re-registration or entry of a birth abroad: the child lacks Vietnamese nationality, though both parents are Vietnamese, or one is and the other is stateless or unknown."
 },
 "cause": {
  "vi": "Quốc tịch của cha, mẹ hoặc của con có thể đã thay đổi từ khi sinh đến khi đăng ký, nên đây chỉ là cảnh báo.",
  "en": "The nationality of a parent or of the child may have changed between birth and registration, so this is only a warning."
 },
 "fix": {
  "vi": "Kiểm tra quốc tịch vào lúc sinh. Nếu con là công dân Việt Nam, thêm VN, ví dụ [\"VN\"]; nếu quốc tịch đã thay đổi, giữ nguyên.",
  "en": "Check the nationalities at birth. If the child is Vietnamese, add VN, for example [\"VN\"]; if a nationality has changed since, leave it."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/soDinhDanhCaNhan: —; /nguoiDuocKhaiSinh/quocTich/0: \"DE\"",
  "right": "/nguoiDuocKhaiSinh/soDinhDanhCaNhan: \"000224000031\"; /nguoiDuocKhaiSinh/quocTich/0: \"VN\""
 },
 "cel": "!has(this.loaiDangKy) || this.loaiDangKy == \"dung-han\" || before(this.nguoiDuocKhaiSinh.ngaySinh, \"2009-07-01\") || \"VN\" in this.nguoiDuocKhaiSinh.quocTich || !((\"VN\" in this.me.quocTich && (this.loaiKhaiSinh == \"chua-xac-dinh-cha\" || \"VN\" in this.cha.quocTich || \"XA\" in this.cha.quocTich)) || (\"VN\" in this.cha.quocTich && \"XA\" in this.me.quocTich))",
 "legalBasis": [
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 15 đến Điều 17"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển; áp dụng từ 01/07/2009 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleKS08b: RuleText = {
 "id": "KS-08b",
 "path": "/thoaThuanQuocTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Một bên cha, mẹ là người nước ngoài nhưng chưa ghi văn bản thỏa thuận chọn quốc tịch cho con.",
  "en": "One parent is a foreigner, and the agreement on the child's nationality is not recorded."
 },
 "cause": {
  "vi": "Trẻ sinh tại Việt Nam mà cha mẹ không thỏa thuận được vẫn có thể có quốc tịch Việt Nam, nên đây chỉ là cảnh báo.",
  "en": "A child born in Việt Nam may be Vietnamese even without an agreement, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi văn bản thỏa thuận ở thoaThuanQuocTich.",
  "en": "Record the agreement in thoaThuanQuocTich."
 },
 "cel": "has(this.thoaThuanQuocTich) || !((\"VN\" in this.me.quocTich && !(\"VN\" in this.cha.quocTich) && !(\"XA\" in this.cha.quocTich)) || (\"VN\" in this.cha.quocTich && !(\"VN\" in this.me.quocTich) && !(\"XA\" in this.me.quocTich)))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 36 khoản 1"
  },
  {
   "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
   "article": "Điều 16 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
 }
};

const ruleKS09: RuleText = {
 "id": "KS-09",
 "path": "/nguoiDuocKhaiSinh/ngaySinhBangChu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày sinh bằng chữ không nói cùng một ngày với ngày sinh bằng số.",
  "en": "The birth date in words is not the same day as in figures."
 },
 "fix": {
  "vi": "Viết lại bằng chữ, ví dụ 2025-08-05 là \"Ngày năm tháng tám năm hai nghìn không trăm hai mươi lăm\".",
  "en": "Write it again in words, for example 2025-08-05 is \"Ngày năm tháng tám năm hai nghìn không trăm hai mươi lăm\"."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/ngaySinhBangChu: \"Ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi lăm\"",
  "right": "/nguoiDuocKhaiSinh/ngaySinhBangChu: \"Ngày năm tháng tám năm hai nghìn không trăm hai mươi lăm\""
 },
 "cel": "dateInWords(this.nguoiDuocKhaiSinh.ngaySinhBangChu, this.nguoiDuocKhaiSinh.ngaySinh)",
 "evidence": {
  "mark": "system",
  "source": "mẫu Giấy khai sinh, thấy qua lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleKS10: RuleText = {
 "id": "KS-10",
 "path": "/giayChungSinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Không có giấy chứng sinh và cũng không có giấy tờ thay thế.",
  "en": "There is neither a birth notification nor a paper in its place."
 },
 "fix": {
  "vi": "Ghi giayChungSinh (mã, ngày cấp); nếu không có, ghi giayToThayGiayChungSinh, ví dụ loại giay-cam-doan.",
  "en": "Give giayChungSinh (code, date); without one, give giayToThayGiayChungSinh, for example of kind giay-cam-doan."
 },
 "example": {
  "wrong": "/giayChungSinh/ma: —; /giayChungSinh/ngayCap: —",
  "right": "/giayChungSinh/ma: \"GCS-01-2025-000123\"; /giayChungSinh/ngayCap: \"2025-08-06\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || has(this.giayChungSinh) || has(this.giayToThayGiayChungSinh) || (has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"])",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 16 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleKS11: RuleText = {
 "id": "KS-11",
 "path": "/nguoiDuocKhaiSinh/ngaySinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Cùng một mẹ có hai lần sinh cách nhau hơn 2 ngày và dưới 150 ngày: có thể là một trẻ đăng ký hai lần.",
  "en": "The same mother has two births more than 2 and less than 150 days apart: perhaps one child registered twice."
 },
 "fix": {
  "vi": "So hai bản ghi: họ tên, ngày sinh, giấy chứng sinh; hủy bản trùng nếu có.",
  "en": "Compare both records: name, birth date, birth notification; withdraw the duplicate if there is one."
 },
 "dataset": {
  "keys": [
   [
    "this.me.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"]))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || before(this.nguoiDuocKhaiSinh.ngaySinh, other.nguoiDuocKhaiSinh.ngaySinh) || notMoreThanDaysAfter(this.nguoiDuocKhaiSinh.ngaySinh, other.nguoiDuocKhaiSinh.ngaySinh, 2) || !notMoreThanDaysAfter(this.nguoiDuocKhaiSinh.ngaySinh, other.nguoiDuocKhaiSinh.ngaySinh, 149)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleKS12: RuleText = {
 "id": "KS-12",
 "path": "/nguoiDuocKhaiSinh/queQuan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Quê quán của con không theo quê quán của cha hoặc mẹ.",
  "en": "The child's place of origin is neither the father's nor the mother's."
 },
 "fix": {
  "vi": "Ghi quê quán theo cha hoặc mẹ như tờ khai.",
  "en": "Take the father's or the mother's place of origin, as declared."
 },
 "cel": "this.nguoiDuocKhaiSinh.queQuan.maXa == this.me.queQuan.maXa || this.nguoiDuocKhaiSinh.queQuan.maXa == this.cha.queQuan.maXa || this.nguoiDuocKhaiSinh.queQuan.boMaDvhc != this.me.queQuan.boMaDvhc || this.nguoiDuocKhaiSinh.queQuan.boMaDvhc != this.cha.queQuan.boMaDvhc",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 4 khoản 8"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleKS13: RuleText = {
 "id": "KS-13",
 "path": "/nguoiDuocKhaiSinh/ngaySinhNguyenVan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "off",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày sinh hoặc nơi sinh đã chuẩn hóa nhưng không giữ lại chữ trong sổ.",
  "en": "The birth date or place was normalised, but the words of the book were not kept."
 },
 "fix": {
  "vi": "Chép chữ trong sổ vào ngaySinhNguyenVan (ví dụ \"khoảng năm 1954\") và noiSinh.nguyenVan.",
  "en": "Copy the words of the book into ngaySinhNguyenVan (for example \"khoảng năm 1954\") and noiSinh.nguyenVan."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/ngaySinhNguyenVan: —",
  "right": "/nguoiDuocKhaiSinh/ngaySinhNguyenVan: \"tháng 3 năm 1978\""
 },
 "cel": "(isFullDate(this.nguoiDuocKhaiSinh.ngaySinh) || has(this.nguoiDuocKhaiSinh.ngaySinhNguyenVan)) && (!has(this.nguoiDuocKhaiSinh.noiSinh.maXa) || has(this.nguoiDuocKhaiSinh.noiSinh.nguyenVan) || has(this.nguoiDuocKhaiSinh.noiSinh.tenXa) || has(this.nguoiDuocKhaiSinh.noiSinh.chiTiet))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleKSD1: RuleText = {
 "id": "KS-D1",
 "path": "/nguoiDuocKhaiSinh/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của người được khai sinh, là công dân Việt Nam.",
  "en": "The ethnic group of the child, a Vietnamese citizen, is missing."
 },
 "cause": {
  "vi": "Trẻ bị bỏ rơi hoặc chưa xác định được cả cha và mẹ thì mục dân tộc có thể để trống (NĐ 123/2015/NĐ-CP, theo trí nhớ).",
  "en": "For an abandoned child or one of unknown parents the ethnic group may stay empty (NĐ 123/2015/NĐ-CP, from memory)."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/danToc: —",
  "right": "/nguoiDuocKhaiSinh/danToc: \"01\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.loaiKhaiSinh) && this.loaiKhaiSinh in [\"chua-xac-dinh-cha-me\", \"bi-bo-roi\"]) || !(\"VN\" in this.nguoiDuocKhaiSinh.quocTich) || has(this.nguoiDuocKhaiSinh.danToc)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleKSD3: RuleText = {
 "id": "KS-D3",
 "path": "/nguoiDuocKhaiSinh/noiSinh/maTinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Sinh tại Việt Nam nhưng nơi sinh chưa có mã tỉnh.",
  "en": "Born in Việt Nam, but the place of birth has no province code."
 },
 "fix": {
  "vi": "Ghi mã tỉnh hai chữ số có hiệu lực vào ngày đăng ký, ví dụ 01.",
  "en": "Give the two-digit province code in force on the date of registration, for example 01."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/noiSinh/maTinh: —",
  "right": "/nguoiDuocKhaiSinh/noiSinh/maTinh: \"01\""
 },
 "cel": "this.nguoiDuocKhaiSinh.noiSinh.maQuocGia != \"VN\" || has(this.nguoiDuocKhaiSinh.noiSinh.maTinh)",
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
 }
};

const ruleKSD4: RuleText = {
 "id": "KS-D4",
 "path": "/nguoiDuocKhaiSinh/noiSinh/diaDanhNuocNgoai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Sinh ở nước ngoài nhưng chưa ghi địa danh nước ngoài.",
  "en": "Born abroad, but the foreign place is not given."
 },
 "fix": {
  "vi": "Ghi thành phố và quốc gia, ví dụ \"Berlin, Cộng hòa Liên bang Đức\".",
  "en": "Give city and country, for example \"Berlin, Cộng hòa Liên bang Đức\"."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/noiSinh/diaDanhNuocNgoai: —",
  "right": "/nguoiDuocKhaiSinh/noiSinh/diaDanhNuocNgoai: \"Leipzig, Cộng hòa Liên bang Đức\""
 },
 "cel": "this.nguoiDuocKhaiSinh.noiSinh.maQuocGia == \"VN\" || has(this.nguoiDuocKhaiSinh.noiSinh.diaDanhNuocNgoai)",
 "evidence": {
  "mark": "system",
  "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
 }
};

const ruleKSD5: RuleText = {
 "id": "KS-D5",
 "path": "/nguoiDuocKhaiSinh/soDinhDanhCaNhan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Trẻ em là công dân Việt Nam đã đăng ký khai sinh nhưng chưa có số định danh cá nhân.",
  "en": "A child who is a Vietnamese citizen is registered but has no personal identification number."
 },
 "fix": {
  "vi": "Ghi số 12 chữ số do Cơ sở dữ liệu quốc gia về dân cư trả về; đang chờ thì để trạng thái nhap.",
  "en": "Give the 12 digits returned by the population database; while waiting, keep the state nhap."
 },
 "example": {
  "wrong": "/nguoiDuocKhaiSinh/soDinhDanhCaNhan: —",
  "right": "/nguoiDuocKhaiSinh/soDinhDanhCaNhan: \"000325000123\""
 },
 "cel": "!(\"VN\" in this.nguoiDuocKhaiSinh.quocTich) || has(this.nguoiDuocKhaiSinh.soDinhDanhCaNhan) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\")",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 14 khoản 1 điểm c; Điều 16 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
 }
};

const ruleKSD6: RuleText = {
 "id": "KS-D6",
 "path": "/me/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của mẹ, là công dân Việt Nam.",
  "en": "The ethnic group of the mother, a Vietnamese citizen, is missing."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/me/danToc: —",
  "right": "/me/danToc: \"01\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || !(\"VN\" in this.me.quocTich) || has(this.me.danToc)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleKSD8: RuleText = {
 "id": "KS-D8",
 "path": "/me/noiCuTru",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của mẹ, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the mother is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "cel": "has(this.me.soDinhDanhCaNhan) || (has(this.me.noiCuTru) && has(this.me.noiCuTru.diaChi) && has(this.me.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; điều kiện theo TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
 }
};

const ruleKSD9: RuleText = {
 "id": "KS-D9",
 "path": "/me/giayToTuyThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Mẹ không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The mother has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.me.soDinhDanhCaNhan) || has(this.me.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
 }
};

const ruleKSD10: RuleText = {
 "id": "KS-D10",
 "path": "/cha/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của cha, là công dân Việt Nam.",
  "en": "The ethnic group of the father, a Vietnamese citizen, is missing."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/cha/danToc: —",
  "right": "/cha/danToc: \"01\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || !(\"VN\" in this.cha.quocTich) || has(this.cha.danToc)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleKSD12: RuleText = {
 "id": "KS-D12",
 "path": "/cha/noiCuTru",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của cha, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the father is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "cel": "has(this.cha.soDinhDanhCaNhan) || (has(this.cha.noiCuTru) && has(this.cha.noiCuTru.diaChi) && has(this.cha.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; điều kiện theo TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
 }
};

const ruleKSD13: RuleText = {
 "id": "KS-D13",
 "path": "/cha/giayToTuyThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Cha không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The father has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.cha.soDinhDanhCaNhan) || has(this.cha.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 14"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
 }
};

const ruleKSD14: RuleText = {
 "id": "KS-D14",
 "path": "/me/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số định danh cá nhân của mẹ không phải số của người nữ: chữ số thứ 4 nói thế kỷ và giới tính.",
  "en": "The personal number of the mother is not that of a female: digit 4 gives century and sex."
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
  "wrong": "/me/soDinhDanhCaNhan: \"000096004512\"; /me/gioiTinh: —",
  "right": "/me/soDinhDanhCaNhan: \"000196004512\"; /me/gioiTinh: \"2\""
 },
 "cel": "has(this.me.gioiTinh) || idMatchesSex(this.me.soDinhDanhCaNhan, \"2\")",
 "evidence": {
  "mark": "secondary",
  "source": "báo chí về cấu trúc số định danh cá nhân"
 }
};

const ruleKSD15: RuleText = {
 "id": "KS-D15",
 "path": "/cha/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số định danh cá nhân của cha không phải số của người nam: chữ số thứ 4 nói thế kỷ và giới tính.",
  "en": "The personal number of the father is not that of a male: digit 4 gives century and sex."
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
  "wrong": "/cha/soDinhDanhCaNhan: \"000194003317\"; /cha/gioiTinh: —",
  "right": "/cha/soDinhDanhCaNhan: \"000094003317\"; /cha/gioiTinh: \"1\""
 },
 "cel": "has(this.cha.gioiTinh) || idMatchesSex(this.cha.soDinhDanhCaNhan, \"1\")",
 "evidence": {
  "mark": "secondary",
  "source": "báo chí về cấu trúc số định danh cá nhân"
 }
};

const ruleHT04KhaiTu: RuleText = {
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
    "this.nguoiChet.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && !(has(this.loaiDangKy) && this.loaiDangKy.startsWith(\"dang-ky-lai\")) && (!has(this.tuyenBoChet) || !has(this.tuyenBoChet.ngayGhiChuHuy))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
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

const ruleHT12KhaiTu: RuleText = {
 "id": "HT-12",
 "path": "/nguoiYeuCau/quanHe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người yêu cầu và người chết cùng số định danh, nhưng quan hệ không phải \"bản thân\".",
  "en": "The requester and the deceased have the same personal number, but the relation is not \"ban-than\"."
 },
 "fix": {
  "vi": "Nếu là cùng một người, ghi quan hệ ban-than; nếu là hai người, sửa số định danh bị chép nhầm.",
  "en": "If it is one person, set the relation ban-than; if two, correct the number copied by mistake."
 },
 "example": {
  "wrong": "/nguoiYeuCau/soDinhDanhCaNhan: \"000041004501\"",
  "right": "/nguoiYeuCau/soDinhDanhCaNhan: \"000072004502\""
 },
 "cel": "this.nguoiYeuCau.soDinhDanhCaNhan != this.nguoiChet.soDinhDanhCaNhan || this.nguoiYeuCau.quanHe == \"ban-than\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleKT01: RuleText = {
 "id": "KT-01",
 "path": "/ngayChet",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày chết trước ngày sinh hoặc sau ngày đăng ký khai tử.",
  "en": "The date of death is before birth or after registration."
 },
 "fix": {
  "vi": "Đối chiếu ba ngày với sổ. Ví dụ đúng: sinh 1940, chết 2025-08-01, đăng ký 2025-08-05.",
  "en": "Compare the three dates with the book. Right, for example: born 1940, died 2025-08-01, registered 2025-08-05."
 },
 "example": {
  "wrong": "/ngayChet: \"2025-08-11\"",
  "right": "/ngayChet: \"2025-08-01\""
 },
 "cel": "notAfter(this.nguoiChet.ngaySinh, this.ngayChet) && notAfter(this.ngayChet, this.ngayDangKy)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleKT02: RuleText = {
 "id": "KT-02",
 "path": "/ngayChet",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tuổi lúc chết quá 110.",
  "en": "The age at death is over 110."
 },
 "fix": {
  "vi": "Đối chiếu năm sinh và năm chết với sổ; trên 125 tuổi gần như chắc chắn nhầm thế kỷ.",
  "en": "Compare the years with the book; over 125 a century was almost certainly mixed up."
 },
 "cel": "atMostAge(this.nguoiChet.ngaySinh, this.ngayChet, 110)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleKT03: RuleText = {
 "id": "KT-03",
 "path": "/tuyenBoChet",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giấy tờ báo tử là bản án, quyết định tuyên bố chết nhưng không có phần tuyên bố chết.",
  "en": "The death notice is a court declaration of death, but the declaration itself is missing."
 },
 "fix": {
  "vi": "Điền tuyenBoChet: tình trạng, ngày ghi chú và căn cứ.",
  "en": "Fill in tuyenBoChet: state, date of the note and basis."
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || this.giayBaoTu.loai != \"ban-an-tuyen-bo-chet\" || has(this.tuyenBoChet)",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 4 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 123/2015/NĐ-CP; áp dụng từ 01/01/2016 (theo trí nhớ), đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleKT03b: RuleText = {
 "id": "KT-03b",
 "path": "/giayBaoTu/coQuanCap/ten",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nơi cấp không hợp với loại giấy tờ: tuyên bố chết do Tòa án, xác nhận thi hành án tử hình do Hội đồng thi hành án.",
  "en": "The issuer does not fit the paper: a declaration of death comes from a court, a confirmation of execution from the execution council."
 },
 "fix": {
  "vi": "Ghi đúng tên cơ quan, ví dụ Tòa án nhân dân khu vực 1, hoặc sửa loại giấy tờ.",
  "en": "Name the right body, for example Tòa án nhân dân khu vực 1, or correct the kind of paper."
 },
 "example": {
  "wrong": "/giayBaoTu/coQuanCap/ten: \"Trại tạm giam\"",
  "right": "/giayBaoTu/coQuanCap/ten: \"Hội đồng thi hành án tử hình\""
 },
 "cel": "(this.giayBaoTu.loai != \"xac-nhan-thi-hanh-an-tu-hinh\" || this.giayBaoTu.coQuanCap.ten.contains(\"ội đồng\") || this.giayBaoTu.coQuanCap.ten.contains(\"ỘI ĐỒNG\")) && (this.giayBaoTu.loai != \"ban-an-tuyen-bo-chet\" || this.giayBaoTu.coQuanCap.ten.contains(\"òa án\") || this.giayBaoTu.coQuanCap.ten.contains(\"oà án\") || this.giayBaoTu.coQuanCap.ten.contains(\"ÒA ÁN\") || this.giayBaoTu.coQuanCap.ten.contains(\"OÀ ÁN\"))",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 4 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 123/2015/NĐ-CP"
 }
};

const ruleKT04: RuleText = {
 "id": "KT-04",
 "path": "/loaiDangKy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký khai tử sau 15 ngày kể từ ngày chết nhưng loại đăng ký không phải quá hạn.",
  "en": "Registered more than 15 days after death, but the kind of registration is not late."
 },
 "fix": {
  "vi": "Ghi loaiDangKy là qua-han; hoặc sửa ngày nếu nhập nhầm.",
  "en": "Set loaiDangKy to qua-han; or correct the dates if mistyped."
 },
 "example": {
  "wrong": "/ngayChet: \"2018-02-24\"",
  "right": "/ngayChet: \"2018-02-25\""
 },
 "cel": "has(this.tuyenBoChet) || notMoreThanDaysAfter(this.ngayDangKy, this.ngayChet, 15) || this.loaiDangKy in [\"qua-han\", \"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 33"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleKT05: RuleText = {
 "id": "KT-05",
 "path": "/khoaThongTinHoTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã đăng ký khai tử cho công dân Việt Nam nhưng chưa khóa thông tin hộ tịch.",
  "en": "The death of a Vietnamese citizen is registered, but the civil-status information is not locked."
 },
 "cause": {
  "vi": "Trước 15/09/2020 (Nghị định 87/2020/NĐ-CP) nhiều nơi chưa có cơ sở dữ liệu hộ tịch điện tử để khóa; đăng ký lại và ghi vào sổ việc ở nước ngoài cũng không xét ở đây.",
  "en": "Before 2020-09-15 (NĐ 87/2020/NĐ-CP) many places had no electronic database in which to lock; re-registrations and entries of deaths abroad are left out too."
 },
 "fix": {
  "vi": "Khóa thông tin hộ tịch và ghi khoaThongTinHoTich (thời điểm, người thực hiện); bản ghi không bị xóa.",
  "en": "Lock the information and fill in khoaThongTinHoTich (time, by whom); nothing is deleted."
 },
 "cel": "(has(this.loaiDangKy) && this.loaiDangKy in [\"dang-ky-lai\", \"ghi-vao-so-nuoc-ngoai\"]) || !(\"VN\" in this.nguoiChet.quocTich) || has(this.khoaThongTinHoTich) || (has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.tuyenBoChet) && has(this.tuyenBoChet.tinhTrang) && this.tuyenBoChet.tinhTrang == \"da-huy\")",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 34 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 15/09/2020 (Nghị định 87/2020/NĐ-CP), đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleKT05b: RuleText = {
 "id": "KT-05b",
 "path": "/nguoiChet",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Người đã đăng ký khai tử lại là một bên trong sự kiện hộ tịch sau ngày chết, như kết hôn, nhận con, làm giám hộ (trừ khi tuyên bố chết đã bị hủy).",
  "en": "A person registered as dead acts as a party to a later civil-status event, such as a marriage, a recognition or a guardianship (unless the declaration of death was annulled)."
 },
 "fix": {
  "vi": "Kiểm tra số định danh và họ tên trong sự kiện sau; sửa bản ghi chép nhầm người.",
  "en": "Check number and name in the later event; correct the record that names the wrong person."
 },
 "dataset": {
  "keys": [
   [
    "this.nguoiChet.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && (!has(this.tuyenBoChet) || !has(this.tuyenBoChet.ngayGhiChuHuy))",
  "with": [
   {
    "record": "ho-tich/ket-hon",
    "keys": [
     [
      "other.benNam.soDinhDanhCaNhan"
     ],
     [
      "other.benNu.soDinhDanhCaNhan"
     ]
    ],
    "where": "(!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && !(has(other.loaiDangKy) && (other.loaiDangKy.startsWith(\"dang-ky-lai\") || other.loaiDangKy.startsWith(\"ghi-vao-so\")))"
   },
   {
    "record": "ho-tich/nhan-cha-me-con",
    "keys": [
     [
      "other.chaMe.soDinhDanhCaNhan"
     ]
    ],
    "where": "(!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && !(has(other.loaiDangKy) && (other.loaiDangKy.startsWith(\"dang-ky-lai\") || other.loaiDangKy.startsWith(\"ghi-vao-so\")))"
   },
   {
    "record": "ho-tich/giam-ho",
    "keys": [
     [
      "other.nguoiGiamHo[0].nguoi.soDinhDanhCaNhan"
     ],
     [
      "other.nguoiGiamHo[1].nguoi.soDinhDanhCaNhan"
     ]
    ],
    "where": "(!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && !(has(other.loaiDangKy) && (other.loaiDangKy.startsWith(\"dang-ky-lai\") || other.loaiDangKy.startsWith(\"ghi-vao-so\")))"
   },
   {
    "record": "ho-tich/xac-nhan-tinh-trang-hon-nhan",
    "keys": [
     [
      "other.nguoiDuocXacNhan.soDinhDanhCaNhan"
     ]
    ],
    "where": "(!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"]))"
   }
  ],
  "pair": "notAfter(other.ngayDangKy, this.ngayChet)"
 },
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 34 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleKT06: RuleText = {
 "id": "KT-06",
 "path": "/sieuDuLieu/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tuyên bố chết đã bị hủy nhưng trạng thái bản ghi khai tử chưa đổi.",
  "en": "The declaration of death was annulled, but the state of the death record has not changed."
 },
 "fix": {
  "vi": "Đổi trạng thái sang da-thay-doi hoặc da-thu-hoi-huy-bo, giữ bản ghi, và báo \"hủy khai tử\" cho Cơ sở dữ liệu quốc gia về dân cư.",
  "en": "Set the state to da-thay-doi or da-thu-hoi-huy-bo, keep the record, and tell the population database."
 },
 "example": {
  "wrong": "/sieuDuLieu/trangThai: \"hieu-luc\"",
  "right": "/sieuDuLieu/trangThai: \"da-thay-doi\""
 },
 "cel": "this.tuyenBoChet.tinhTrang != \"da-huy\" || this.sieuDuLieu.trangThai in [\"da-thay-doi\", \"da-thu-hoi-huy-bo\"]",
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleKTD1: RuleText = {
 "id": "KT-D1",
 "path": "/nguoiChet/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của người chết, là công dân Việt Nam.",
  "en": "The ethnic group of the deceased, a Vietnamese citizen, is missing."
 },
 "cause": {
  "vi": "Điều luật đã dẫn không kể riêng mục dân tộc; trẻ bị bỏ rơi, người chưa xác định được cha mẹ có thể chưa có dân tộc, nên đây chỉ là cảnh báo.",
  "en": "The article cited does not name the ethnic group as such; an abandoned child or a person of unknown parents may have none yet, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/nguoiChet/danToc: —",
  "right": "/nguoiChet/danToc: \"01\""
 },
 "cel": "!(\"VN\" in this.nguoiChet.quocTich) || has(this.nguoiChet.danToc)",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 4 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
 }
};

const ruleKTD3: RuleText = {
 "id": "KT-D3",
 "path": "/nguoiChet/noiCuTru",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của người chết, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the deceased is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "cel": "has(this.nguoiChet.soDinhDanhCaNhan) || (has(this.nguoiChet.noiCuTru) && has(this.nguoiChet.noiCuTru.diaChi) && has(this.nguoiChet.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 4 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP; điều kiện theo TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
 }
};

const ruleKTD4: RuleText = {
 "id": "KT-D4",
 "path": "/nguoiChet/giayToTuyThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người chết không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The deceased has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.nguoiChet.soDinhDanhCaNhan) || has(this.nguoiChet.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 4 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
 }
};

const ruleKTD5: RuleText = {
 "id": "KT-D5",
 "path": "/giayBaoTu/so",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Có giấy báo tử hoặc giấy tờ thay thế nhưng thiếu số.",
  "en": "There is a death notice or substitute, but its number is missing."
 },
 "fix": {
  "vi": "Chép số từ giấy báo tử.",
  "en": "Copy the number from the notice."
 },
 "example": {
  "wrong": "/giayBaoTu/so: —",
  "right": "/giayBaoTu/so: \"45/GBT\""
 },
 "cel": "this.giayBaoTu.loai == \"khong-co\" || has(this.giayBaoTu.so)",
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleKTD6: RuleText = {
 "id": "KT-D6",
 "path": "/giayBaoTu/ngay",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Có giấy báo tử hoặc giấy tờ thay thế nhưng thiếu ngày cấp.",
  "en": "There is a death notice or substitute, but its date is missing."
 },
 "fix": {
  "vi": "Chép ngày cấp từ giấy báo tử.",
  "en": "Copy the date from the notice."
 },
 "example": {
  "wrong": "/giayBaoTu/ngay: —",
  "right": "/giayBaoTu/ngay: \"2025-08-01\""
 },
 "cel": "this.giayBaoTu.loai == \"khong-co\" || has(this.giayBaoTu.ngay)",
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
 }
};

const ruleKTD7: RuleText = {
 "id": "KT-D7",
 "path": "/giayBaoTu/coQuanCap",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Có giấy báo tử hoặc giấy tờ thay thế nhưng thiếu cơ quan cấp.",
  "en": "There is a death notice or substitute, but its issuing body is missing."
 },
 "fix": {
  "vi": "Chép cơ quan cấp từ giấy báo tử.",
  "en": "Copy the issuing body from the notice."
 },
 "example": {
  "wrong": "/giayBaoTu/coQuanCap/ten: —",
  "right": "/giayBaoTu/coQuanCap/ten: \"Trạm y tế phường Giảng Võ\""
 },
 "cel": "this.giayBaoTu.loai == \"khong-co\" || has(this.giayBaoTu.coQuanCap)",
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleKTD8: RuleText = {
 "id": "KT-D8",
 "path": "/tuyenBoChet/ngayGhiChu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đã tuyên bố chết nhưng thiếu ngày ghi chú hoặc căn cứ.",
  "en": "Declared dead, but the date of the note or the basis is missing."
 },
 "fix": {
  "vi": "Điền ngayGhiChu và canCu (quyết định của Tòa án).",
  "en": "Fill in ngayGhiChu and canCu (the court decision)."
 },
 "cel": "this.tuyenBoChet.tinhTrang == \"khong\" || (has(this.tuyenBoChet.ngayGhiChu) && has(this.tuyenBoChet.canCu))",
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleKTD9: RuleText = {
 "id": "KT-D9",
 "path": "/tuyenBoChet/ngayGhiChuHuy",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Tuyên bố chết đã bị hủy nhưng thiếu ngày ghi chú hủy hoặc căn cứ hủy.",
  "en": "The declaration was annulled, but the date or basis of the annulment is missing."
 },
 "fix": {
  "vi": "Điền ngayGhiChuHuy và canCuHuy.",
  "en": "Fill in ngayGhiChuHuy and canCuHuy."
 },
 "cel": "this.tuyenBoChet.tinhTrang != \"da-huy\" || (has(this.tuyenBoChet.ngayGhiChuHuy) && has(this.tuyenBoChet.canCuHuy))",
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleKTD10: RuleText = {
 "id": "KT-D10",
 "path": "/thongBaoNuocNgoai",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người chết là người nước ngoài nhưng chưa ghi thông báo cho nước mà người đó là công dân.",
  "en": "The deceased is a foreigner, but the notice to their country is not recorded."
 },
 "fix": {
  "vi": "Điền thongBaoNuocNgoai: quốc gia, ngày gửi, văn bản.",
  "en": "Fill in thongBaoNuocNgoai: country, date, notice."
 },
 "cel": "this.nguoiChet.quocTich.all(q, q in [\"VN\", \"XA\"]) || has(this.thongBaoNuocNgoai) || this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\" || \"VN\" in this.nguoiChet.quocTich",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 52 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleHT04NhanChaMeCon: RuleText = {
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
    "this.chaMe.soDinhDanhCaNhan",
    "this.con.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"]))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
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

const ruleHT12NhanChaMeCon: RuleText = {
 "id": "HT-12",
 "path": "/nguoiYeuCau/quanHe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người yêu cầu và người con cùng số định danh, nhưng quan hệ không phải \"bản thân\".",
  "en": "The requester and the child have the same personal number, but the relation is not \"ban-than\"."
 },
 "fix": {
  "vi": "Nếu là cùng một người, ghi quan hệ ban-than; nếu là hai người, sửa số định danh bị chép nhầm.",
  "en": "If it is one person, set the relation ban-than; if two, correct the number copied by mistake."
 },
 "example": {
  "wrong": "/nguoiYeuCau/quanHe: \"cha\"",
  "right": "/nguoiYeuCau/quanHe: \"ban-than\""
 },
 "cel": "this.nguoiYeuCau.soDinhDanhCaNhan != this.con.soDinhDanhCaNhan || this.nguoiYeuCau.quanHe == \"ban-than\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleCM01: RuleText = {
 "id": "CM-01",
 "path": "/chaMe/ngaySinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cha hoặc mẹ không sinh trước con.",
  "en": "The parent was not born before the child."
 },
 "fix": {
  "vi": "Kiểm tra hai bên có bị đổi chỗ không, rồi đối chiếu năm sinh với sổ.",
  "en": "Check whether the two were swapped, then compare the years with the book."
 },
 "example": {
  "wrong": "/chaMe/ngaySinh: \"1990\"",
  "right": "/chaMe/ngaySinh: \"1950\""
 },
 "cel": "before(this.chaMe.ngaySinh, this.con.ngaySinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCM01b: RuleText = {
 "id": "CM-01b",
 "path": "/chaMe/gioiTinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giới tính của cha hoặc mẹ không hợp với loại việc nhận.",
  "en": "The parent's sex does not fit the kind of recognition."
 },
 "fix": {
  "vi": "Việc nhận cha: chaMe là 1 (nam); việc nhận mẹ: chaMe là 2 (nữ). Sửa loaiXacNhan hoặc giới tính.",
  "en": "For a father chaMe is 1, for a mother 2. Correct loaiXacNhan or the sex."
 },
 "example": {
  "wrong": "/loaiXacNhan: \"me-nhan-con\"",
  "right": "/loaiXacNhan: \"cha-nhan-con\""
 },
 "cel": "(!(this.loaiXacNhan in [\"cha-nhan-con\", \"con-nhan-cha\"]) || this.chaMe.gioiTinh != \"2\") && (!(this.loaiXacNhan in [\"me-nhan-con\", \"con-nhan-me\"]) || this.chaMe.gioiTinh != \"1\")",
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleCM01c: RuleText = {
 "id": "CM-01c",
 "path": "/chaMe/ngaySinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cha hoặc mẹ hơn con chưa đủ 16 tuổi.",
  "en": "The parent is less than 16 years older than the child."
 },
 "fix": {
  "vi": "Đối chiếu năm sinh với giấy tờ; nếu đúng thì giữ nguyên.",
  "en": "Compare the years with the papers; if right, leave them."
 },
 "example": {
  "wrong": "/chaMe/ngaySinh: \"1972\"",
  "right": "/chaMe/ngaySinh: \"1950\""
 },
 "cel": "!before(this.chaMe.ngaySinh, this.con.ngaySinh) || yearsApartAtLeast(this.chaMe.ngaySinh, this.con.ngaySinh, 16)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleCM02: RuleText = {
 "id": "CM-02",
 "path": "/con",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Bản ghi khai sinh của người con đã ghi một người cha hoặc mẹ khác còn sống.",
  "en": "The child's birth record already names another living father or mother."
 },
 "fix": {
  "vi": "Xác định lại cha, mẹ, con qua Tòa án trước, hoặc sửa người con đã chọn nhầm.",
  "en": "Settle parentage in court first, or correct the child chosen by mistake."
 },
 "dataset": {
  "keys": [
   [
    "\"so-dinh-danh\"",
    "this.con.soDinhDanhCaNhan"
   ],
   [
    "\"ma-ban-ghi\"",
    "this.banGhiKhaiSinhLienQuan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"]))",
  "with": [
   {
    "record": "ho-tich/khai-sinh",
    "keys": [
     [
      "\"so-dinh-danh\"",
      "other.nguoiDuocKhaiSinh.soDinhDanhCaNhan"
     ],
     [
      "\"ma-ban-ghi\"",
      "other.sieuDuLieu.maBanGhi"
     ]
    ],
    "where": "(!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"]))"
   }
  ],
  "pair": "this.loaiXacNhan in [\"cha-nhan-con\", \"con-nhan-cha\"] ? (!has(other.cha) || !has(other.cha.trangThaiSong) || other.cha.trangThaiSong != \"song\" || other.cha.soDinhDanhCaNhan == this.chaMe.soDinhDanhCaNhan) : (!has(other.me) || !has(other.me.trangThaiSong) || other.me.trangThaiSong != \"song\" || other.me.soDinhDanhCaNhan == this.chaMe.soDinhDanhCaNhan)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleCM03: RuleText = {
 "id": "CM-03",
 "path": "/chungCu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Việc nhận cha, mẹ, con chưa có chứng cứ, hoặc chưa xác nhận là không có tranh chấp.",
  "en": "The recognition has no evidence, or it is not confirmed that there is no dispute."
 },
 "fix": {
  "vi": "Ghi ít nhất một chứng cứ ở chungCu và đặt khongTranhChap là true. Nếu có tranh chấp, việc này do Tòa án giải quyết, không đăng ký ở đây.",
  "en": "Give at least one item in chungCu and set khongTranhChap to true. If there is a dispute, a court decides, not this registration."
 },
 "example": {
  "wrong": "/khongTranhChap: false",
  "right": "/khongTranhChap: true"
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.loaiDangKy) && this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") || (has(this.chungCu) && size(this.chungCu) > 0 && has(this.khongTranhChap) && this.khongTranhChap)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 25"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleCM04: RuleText = {
 "id": "CM-04",
 "path": "/ngayDangKy",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký nhận cha, mẹ, con trước ngày người con sinh ra.",
  "en": "The recognition is registered before the child was born."
 },
 "fix": {
  "vi": "Đối chiếu ngày sinh của con và ngày đăng ký với sổ.",
  "en": "Compare the child's birth date and the registration date with the book."
 },
 "example": {
  "wrong": "/con/ngaySinh: \"1995\"",
  "right": "/con/ngaySinh: \"1986\""
 },
 "cel": "notAfter(this.con.ngaySinh, this.ngayDangKy)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleCMD1: RuleText = {
 "id": "CM-D1",
 "path": "/chaMe/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của cha hoặc mẹ, là công dân Việt Nam.",
  "en": "The ethnic group of the parent, a Vietnamese citizen, is missing."
 },
 "cause": {
  "vi": "Điều luật đã dẫn không kể riêng mục dân tộc; trẻ bị bỏ rơi, người chưa xác định được cha mẹ có thể chưa có dân tộc, nên đây chỉ là cảnh báo.",
  "en": "The article cited does not name the ethnic group as such; an abandoned child or a person of unknown parents may have none yet, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/chaMe/danToc: —",
  "right": "/chaMe/danToc: \"01\""
 },
 "cel": "!(\"VN\" in this.chaMe.quocTich) || has(this.chaMe.danToc)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleCMD3: RuleText = {
 "id": "CM-D3",
 "path": "/chaMe/noiCuTru",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của cha hoặc mẹ, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the parent is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "example": {
  "wrong": "/chaMe/noiCuTru/loai: —; /chaMe/noiCuTru/diaChi/maQuocGia: —; /chaMe/noiCuTru/diaChi/diaDanhNuocNgoai: —",
  "right": "/chaMe/noiCuTru/loai: \"o-nuoc-ngoai\"; /chaMe/noiCuTru/diaChi/maQuocGia: \"DE\"; /chaMe/noiCuTru/diaChi/diaDanhNuocNgoai: \"Köln, Cộng hòa Liên bang Đức\""
 },
 "cel": "has(this.chaMe.soDinhDanhCaNhan) || (has(this.chaMe.noiCuTru) && has(this.chaMe.noiCuTru.diaChi) && has(this.chaMe.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; điều kiện theo TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
 }
};

const ruleCMD4: RuleText = {
 "id": "CM-D4",
 "path": "/chaMe/giayToTuyThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Cha hoặc mẹ không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The parent has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.chaMe.soDinhDanhCaNhan) || has(this.chaMe.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleCMD5: RuleText = {
 "id": "CM-D5",
 "path": "/con/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của người con, là công dân Việt Nam.",
  "en": "The ethnic group of the child, a Vietnamese citizen, is missing."
 },
 "cause": {
  "vi": "Điều luật đã dẫn không kể riêng mục dân tộc; trẻ bị bỏ rơi, người chưa xác định được cha mẹ có thể chưa có dân tộc, nên đây chỉ là cảnh báo.",
  "en": "The article cited does not name the ethnic group as such; an abandoned child or a person of unknown parents may have none yet, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/con/danToc: —",
  "right": "/con/danToc: \"01\""
 },
 "cel": "!(\"VN\" in this.con.quocTich) || has(this.con.danToc)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleCMD7: RuleText = {
 "id": "CM-D7",
 "path": "/con/noiCuTru",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của người con, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the child is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "example": {
  "wrong": "/con/noiCuTru/loai: —; /con/noiCuTru/diaChi/maQuocGia: —; /con/noiCuTru/diaChi/diaDanhNuocNgoai: —",
  "right": "/con/noiCuTru/loai: \"o-nuoc-ngoai\"; /con/noiCuTru/diaChi/maQuocGia: \"KR\"; /con/noiCuTru/diaChi/diaDanhNuocNgoai: \"Busan, Hàn Quốc\""
 },
 "cel": "has(this.con.soDinhDanhCaNhan) || (has(this.con.noiCuTru) && has(this.con.noiCuTru.diaChi) && has(this.con.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; điều kiện theo TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
 }
};

const ruleCMD8: RuleText = {
 "id": "CM-D8",
 "path": "/con/giayToTuyThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người con không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The child has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.con.soDinhDanhCaNhan) || has(this.con.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleCMD9: RuleText = {
 "id": "CM-D9",
 "path": "/cacBenCoMat",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đăng ký mới nhưng chưa ghi các bên có mặt hay không.",
  "en": "A new registration does not say whether the parties were present."
 },
 "fix": {
  "vi": "Ghi cacBenCoMat là true hoặc false theo biên bản.",
  "en": "Set cacBenCoMat to true or false."
 },
 "example": {
  "wrong": "/cacBenCoMat: —",
  "right": "/cacBenCoMat: true"
 },
 "cel": "this.loaiDangKy != \"dang-ky-moi\" || has(this.cacBenCoMat)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 25 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; NĐ 120/2025/NĐ-CP"
 }
};

const ruleSHD1: RuleText = {
 "id": "SH-D1",
 "path": "/tongSoTrang",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Sổ đã khóa nhưng chưa ghi tổng số trang.",
  "en": "The book is closed, but the number of pages is missing."
 },
 "cause": {
  "vi": "Luật buộc thống kê khi khóa sổ từ 01/01/2016; sổ cũ hơn có thể không có con số này, nên đây chỉ là cảnh báo.",
  "en": "The law requires the count at closing from 2016-01-01; an older book may not have it, so this is only a warning."
 },
 "fix": {
  "vi": "Đếm và ghi tổng số trang khi khóa sổ; nếu không còn căn cứ, nêu /tongSoTrang trong khongRo.",
  "en": "Count and give the number of pages when closing the book; if it can no longer be known, list /tongSoTrang in khongRo."
 },
 "example": {
  "wrong": "/tongSoTrang: —",
  "right": "/tongSoTrang: 200"
 },
 "cel": "!has(this.ngayKhoa) || has(this.tongSoTrang)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 58 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleSHD2: RuleText = {
 "id": "SH-D2",
 "path": "/tongSoSuKien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Sổ đã khóa nhưng chưa ghi tổng số sự kiện đã đăng ký.",
  "en": "The book is closed, but the number of events is missing."
 },
 "cause": {
  "vi": "Luật buộc thống kê khi khóa sổ từ 01/01/2016; sổ cũ hơn có thể không có con số này, nên đây chỉ là cảnh báo.",
  "en": "The law requires the count at closing from 2016-01-01; an older book may not have it, so this is only a warning."
 },
 "fix": {
  "vi": "Đếm và ghi tổng số sự kiện đã đăng ký khi khóa sổ; nếu không còn căn cứ, nêu /tongSoSuKien trong khongRo.",
  "en": "Count and give the number of events when closing the book; if it can no longer be known, list /tongSoSuKien in khongRo."
 },
 "example": {
  "wrong": "/tongSoSuKien: —",
  "right": "/tongSoSuKien: 3"
 },
 "cel": "!has(this.ngayKhoa) || has(this.tongSoSuKien)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 58 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleSHD3: RuleText = {
 "id": "SH-D3",
 "path": "/ngayKhoa",
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
  "vi": "Kiểm tra ngày mở và ngày khóa, ví dụ 2025-01-01 và 2025-12-31.",
  "en": "Check both dates, for example 2025-01-01 and 2025-12-31."
 },
 "example": {
  "wrong": "/ngayKhoa: \"2024-12-31\"",
  "right": "/ngayKhoa: \"2025-12-31\""
 },
 "cel": "notAfter(this.ngayMo, this.ngayKhoa)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleHT12ThayDoiCaiChinh: RuleText = {
 "id": "HT-12",
 "path": "/nguoiYeuCau/quanHe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người yêu cầu và người có thay đổi cùng số định danh, nhưng quan hệ không phải \"bản thân\".",
  "en": "The requester and the person concerned have the same personal number, but the relation is not \"ban-than\"."
 },
 "fix": {
  "vi": "Nếu là cùng một người, ghi quan hệ ban-than; nếu là hai người, sửa số định danh bị chép nhầm.",
  "en": "If it is one person, set the relation ban-than; if two, correct the number copied by mistake."
 },
 "example": {
  "wrong": "/nguoiYeuCau/soDinhDanhCaNhan: \"000219002345\"",
  "right": "/nguoiYeuCau/soDinhDanhCaNhan: \"000090007711\""
 },
 "cel": "this.nguoiYeuCau.soDinhDanhCaNhan != this.nguoiCoThayDoi.soDinhDanhCaNhan || this.nguoiYeuCau.quanHe == \"ban-than\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleTD01: RuleText = {
 "id": "TD-01",
 "path": "/chiTiet",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Nội dung cũ khác giá trị hiện tại của bản ghi gốc: đã có người khác sửa trước.",
  "en": "The old content differs from the current value of the original record: somebody changed it before."
 },
 "fix": {
  "vi": "Đọc lại bản ghi gốc, kiểm tra phiên bản mới nhất rồi lập lại nội dung thay đổi.",
  "en": "Read the original again, check its newest version, and prepare the change anew."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhiGoc"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"]))",
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
  "pair": "this.chiTiet.all(c, c.truong != \"/nguoiDuocKhaiSinh/hoTen/dayDu\" || other.nguoiDuocKhaiSinh.hoTen.dayDu in [c.noiDungCu, c.noiDungMoi]) && this.chiTiet.all(c, c.truong != \"/nguoiDuocKhaiSinh/ngaySinh\" || other.nguoiDuocKhaiSinh.ngaySinh in [c.noiDungCu, c.noiDungMoi]) && this.chiTiet.all(c, c.truong != \"/nguoiDuocKhaiSinh/gioiTinh\" || other.nguoiDuocKhaiSinh.gioiTinh in [c.noiDungCu, c.noiDungMoi]) && this.chiTiet.all(c, c.truong != \"/nguoiDuocKhaiSinh/danToc\" || other.nguoiDuocKhaiSinh.danToc in [c.noiDungCu, c.noiDungMoi])"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleTD02: RuleText = {
 "id": "TD-02",
 "path": "/saiSotDoLoiCua",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Cải chính nhưng chưa nêu sai sót do lỗi của ai.",
  "en": "A correction that does not say whose error it was."
 },
 "fix": {
  "vi": "Ghi saiSotDoLoiCua là cong-chuc hoặc nguoi-yeu-cau. Không có sai sót thì không phải cải chính.",
  "en": "Set saiSotDoLoiCua to cong-chuc or nguoi-yeu-cau. Without an error it is not a correction."
 },
 "example": {
  "wrong": "/saiSotDoLoiCua: —",
  "right": "/saiSotDoLoiCua: \"cong-chuc\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.loaiDangKy) && this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") || this.loaiThayDoi != \"cai-chinh\" || has(this.saiSotDoLoiCua)",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 7 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 123/2015/NĐ-CP; áp dụng từ 01/01/2016 (theo trí nhớ), đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleTD03: RuleText = {
 "id": "TD-03",
 "path": "/dongYChaMe",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thay đổi họ, chữ đệm, tên của người dưới 18 tuổi nhưng thiếu sự đồng ý của cha, mẹ, hoặc của chính người từ đủ 9 tuổi.",
  "en": "The name of a person under 18 is changed without the agreement of the parents, or of the person from 9 years on."
 },
 "cause": {
  "vi": "Người không còn cha, mẹ thì người giám hộ hoặc cơ quan, tổ chức nuôi dưỡng yêu cầu: khi đó để trống dongYChaMe.",
  "en": "For a person without parents the guardian or the institution in charge asks for the change: dongYChaMe then stays empty."
 },
 "fix": {
  "vi": "Ghi dongYChaMe là true; từ đủ 9 tuổi ghi thêm dongYBanThan là true.",
  "en": "Set dongYChaMe to true; from 9 years on also dongYBanThan."
 },
 "example": {
  "wrong": "/dongYChaMe: —",
  "right": "/dongYChaMe: true"
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.loaiDangKy) && this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") || !(this.loaiThayDoi == \"thay-doi\" && this.chiTiet.exists(c, c.truong.startsWith(\"/nguoiDuocKhaiSinh/hoTen\"))) || atLeastAge(this.nguoiCoThayDoi.ngaySinh, this.ngayDangKy, 18) || ((has(this.dongYChaMe) ? this.dongYChaMe : (has(this.nguoiYeuCau) && has(this.nguoiYeuCau.quanHe) && this.nguoiYeuCau.quanHe in [\"nguoi-giam-ho\", \"to-chuc\"])) && (!atLeastAge(this.nguoiCoThayDoi.ngaySinh, this.ngayDangKy, 9) || (has(this.dongYBanThan) && this.dongYBanThan)))",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 7 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 123/2015/NĐ-CP; áp dụng từ 01/01/2016 (theo trí nhớ), đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleTD04: RuleText = {
 "id": "TD-04",
 "path": "/nguoiCoThayDoi/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Dân tộc mới không phải dân tộc của cha đẻ hoặc mẹ đẻ theo bản ghi khai sinh.",
  "en": "The new ethnic group is neither the birth father's nor the birth mother's, by the birth record."
 },
 "fix": {
  "vi": "Chọn dân tộc của cha đẻ hoặc mẹ đẻ.",
  "en": "Choose the birth father's or the birth mother's."
 },
 "dataset": {
  "keys": [
   [
    "\"ma-ban-ghi\"",
    "this.banGhiGoc"
   ],
   [
    "\"so-dinh-danh\"",
    "this.nguoiCoThayDoi.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && this.loaiThayDoi == \"xac-dinh-lai-dan-toc\"",
  "with": [
   {
    "record": "ho-tich/khai-sinh",
    "keys": [
     [
      "\"ma-ban-ghi\"",
      "other.sieuDuLieu.maBanGhi"
     ],
     [
      "\"so-dinh-danh\"",
      "other.nguoiDuocKhaiSinh.soDinhDanhCaNhan"
     ]
    ]
   }
  ],
  "pair": "this.chiTiet.all(c, c.truong != \"/nguoiDuocKhaiSinh/danToc\" || c.noiDungMoi == other.me.danToc || c.noiDungMoi == other.cha.danToc)"
 },
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 29 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13; áp dụng từ 01/01/2017 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleTD05: RuleText = {
 "id": "TD-05",
 "path": "/chiTiet",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nội dung thay đổi đụng tới số đăng ký hoặc ngày đăng ký của bản ghi gốc.",
  "en": "The change touches the registration number or date of the original."
 },
 "fix": {
  "vi": "Bỏ mục đó khỏi chiTiet; số và ngày đăng ký gốc không đổi.",
  "en": "Remove that item from chiTiet; number and date of the original stay."
 },
 "example": {
  "wrong": "/chiTiet/1/truong: \"/soDangKy/so\"; /chiTiet/1/noiDungCu: \"45/2019\"; /chiTiet/1/noiDungMoi: \"46/2019\"",
  "right": "/chiTiet/1/truong: —; /chiTiet/1/noiDungCu: —; /chiTiet/1/noiDungMoi: —"
 },
 "cel": "this.chiTiet.all(c, !c.truong.startsWith(\"/soDangKy\") && !c.truong.startsWith(\"/ngayDangKy\"))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleTD06: RuleText = {
 "id": "TD-06",
 "path": "/chiTiet",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bổ sung nhưng nội dung mới thay nội dung cũ: đó là thay đổi hoặc cải chính.",
  "en": "A supplement whose new content replaces the old: that is a change or a correction."
 },
 "fix": {
  "vi": "Chỉ bổ sung phần còn thiếu: để vắng noiDungCu, hoặc giữ nguyên nội dung cũ trong nội dung mới, ví dụ 1980 thành 1980-05-03. Nếu sửa nội dung đã có, dùng loại thay-doi hoặc cai-chinh.",
  "en": "Supplement only what is missing: leave out noiDungCu, or keep the old content within the new, for example 1980 to 1980-05-03. To alter what is there, use thay-doi or cai-chinh."
 },
 "example": {
  "wrong": "/chiTiet/0/noiDungCu: \"Vĩnh Long\"",
  "right": "/chiTiet/0/noiDungCu: —"
 },
 "cel": "this.loaiThayDoi != \"bo-sung\" || this.chiTiet.all(c, !has(c.noiDungCu) || (has(c.noiDungMoi) && c.noiDungMoi.contains(c.noiDungCu)))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 4 khoản 13"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleTDD1: RuleText = {
 "id": "TD-D1",
 "path": "/nguoiCoThayDoi/danToc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của người có thay đổi, là công dân Việt Nam.",
  "en": "The ethnic group of the person concerned, a Vietnamese citizen, is missing."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/nguoiCoThayDoi/danToc: —",
  "right": "/nguoiCoThayDoi/danToc: \"01\""
 },
 "cel": "!(\"VN\" in this.nguoiCoThayDoi.quocTich) || has(this.nguoiCoThayDoi.danToc)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 26 đến Điều 29"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleTDD3: RuleText = {
 "id": "TD-D3",
 "path": "/nguoiCoThayDoi/noiCuTru",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của người có thay đổi, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the person concerned is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "cel": "has(this.nguoiCoThayDoi.soDinhDanhCaNhan) || (has(this.nguoiCoThayDoi.noiCuTru) && has(this.nguoiCoThayDoi.noiCuTru.diaChi) && has(this.nguoiCoThayDoi.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 26 đến Điều 29"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleTDD4: RuleText = {
 "id": "TD-D4",
 "path": "/nguoiCoThayDoi/giayToTuyThan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người có thay đổi không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The person concerned has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "example": {
  "wrong": "/nguoiCoThayDoi/soDinhDanhCaNhan: —",
  "right": "/nguoiCoThayDoi/soDinhDanhCaNhan: \"000219002345\""
 },
 "cel": "has(this.nguoiCoThayDoi.soDinhDanhCaNhan) || has(this.nguoiCoThayDoi.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 26 đến Điều 29"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleTDD5: RuleText = {
 "id": "TD-D5",
 "path": "/canCuXacDinhLaiDanToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Xác định lại dân tộc nhưng chưa nêu căn cứ.",
  "en": "The ethnic group is re-determined without a ground."
 },
 "fix": {
  "vi": "Ghi theo-cha-de, theo-me-de hoặc tim-duoc-cha-me-de.",
  "en": "Set theo-cha-de, theo-me-de or tim-duoc-cha-me-de."
 },
 "example": {
  "wrong": "/canCuXacDinhLaiDanToc: —",
  "right": "/canCuXacDinhLaiDanToc: \"theo-me-de\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || (has(this.loaiDangKy) && this.loaiDangKy == \"ghi-vao-so-nuoc-ngoai\") || this.loaiThayDoi != \"xac-dinh-lai-dan-toc\" || has(this.canCuXacDinhLaiDanToc)",
 "legalBasis": [
  {
   "document": "Bộ luật Dân sự 91/2015/QH13",
   "article": "Điều 29 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "BLDS 91/2015/QH13; áp dụng từ 01/01/2017 (ngày có hiệu lực, theo trí nhớ)"
 }
};

const ruleTDD6: RuleText = {
 "id": "TD-D6",
 "path": "/thongBaoNoiDangKyCu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Nơi giải quyết khác nơi đăng ký gốc nhưng chưa ghi thông báo cho nơi đó.",
  "en": "Decided elsewhere than the original registration, but the notice to that place is not recorded."
 },
 "fix": {
  "vi": "Điền thongBaoNoiDangKyCu: cơ quan và ngày.",
  "en": "Fill in thongBaoNoiDangKyCu: body and date."
 },
 "example": {
  "wrong": "/thongBaoNoiDangKyCu/coQuan/ten: —; /thongBaoNoiDangKyCu/ngay: —",
  "right": "/thongBaoNoiDangKyCu/coQuan/ten: \"Ủy ban nhân dân phường Trường Vinh\"; /thongBaoNoiDangKyCu/ngay: \"2025-09-16\""
 },
 "cel": "this.giayToHoTichGoc.noiDangKy.maDonViHoTich == this.noiDangKy.maDonViHoTich || has(this.thongBaoNoiDangKyCu)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 28 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleLTD1: RuleText = {
 "id": "LT-D1",
 "path": "/module",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phân hệ không khớp với loại việc của dữ liệu gửi kèm.",
  "en": "The module does not fit the kind of record that is sent."
 },
 "fix": {
  "vi": "LTKS đi với bản ghi khai sinh, LTKT với khai tử, LTKH với kết hôn.",
  "en": "LTKS goes with a birth, LTKT with a death, LTKH with a marriage."
 },
 "example": {
  "wrong": "/module: \"LTKH\"",
  "right": "/module: \"LTKS\""
 },
 "cel": "(!(this.module in [\"LTKS\", \"KS\"]) || this.duLieu.loaiViecHoTich == \"khai-sinh\") && (!(this.module in [\"LTKT\", \"KT\"]) || this.duLieu.loaiViecHoTich == \"khai-tu\") && (this.module != \"LTKH\" || this.duLieu.loaiViecHoTich == \"ket-hon\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleLTD2: RuleText = {
 "id": "LT-D2",
 "path": "/hanBoSungHoSo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Hồ sơ bị yêu cầu bổ sung nhưng không có hạn bổ sung.",
  "en": "A supplement is requested without a deadline."
 },
 "fix": {
  "vi": "Ghi hanBoSungHoSo, ví dụ 2025-08-20.",
  "en": "Give hanBoSungHoSo, for example 2025-08-20."
 },
 "example": {
  "wrong": "/hanBoSungHoSo: —",
  "right": "/hanBoSungHoSo: \"2026-06-25\""
 },
 "cel": "this.trangThai != \"yeu-cau-bo-sung\" || has(this.hanBoSungHoSo)",
 "evidence": {
  "mark": "system",
  "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
 }
};

const ruleLTD3: RuleText = {
 "id": "LT-D3",
 "path": "/ketQuaXuLy/soDinhDanh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Hồ sơ khai sinh đã có kết quả nhưng chưa trả số định danh cá nhân.",
  "en": "A birth dossier is finished, but no personal number is returned."
 },
 "fix": {
  "vi": "Chờ hoặc hỏi lại kết quả; số định danh có 12 chữ số.",
  "en": "Wait for or ask again for the outcome; the number has 12 digits."
 },
 "example": {
  "wrong": "/ketQuaXuLy/soDinhDanh: —",
  "right": "/ketQuaXuLy/soDinhDanh: \"000325000123\""
 },
 "cel": "this.trangThai != \"co-ket-qua\" || this.module != \"LTKS\" || (has(this.ketQuaXuLy) && has(this.ketQuaXuLy.soDinhDanh)) || (has(this.duLieu) && has(this.duLieu.nguoiDuocKhaiSinh) && has(this.duLieu.nguoiDuocKhaiSinh.quocTich) && !(\"VN\" in this.duLieu.nguoiDuocKhaiSinh.quocTich))",
 "evidence": {
  "mark": "system",
  "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
 }
};

const ruleLTD4: RuleText = {
 "id": "LT-D4",
 "path": "/ketQuaXuLy/soDangKy",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Hồ sơ đã có kết quả nhưng thiếu số đăng ký.",
  "en": "The dossier is finished, but the registration number is missing."
 },
 "fix": {
  "vi": "Ghi số đăng ký mà phần mềm hộ tịch trả về, ví dụ 15/2025.",
  "en": "Give the number returned, for example 15/2025."
 },
 "example": {
  "wrong": "/ketQuaXuLy/soDangKy: —",
  "right": "/ketQuaXuLy/soDangKy: \"123/2025\""
 },
 "cel": "this.trangThai != \"co-ket-qua\" || (has(this.ketQuaXuLy) && has(this.ketQuaXuLy.soDangKy))",
 "evidence": {
  "mark": "system",
  "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
 }
};

const ruleLTD5: RuleText = {
 "id": "LT-D5",
 "path": "/ketQuaXuLy/giayKhaiSinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Hồ sơ đã có kết quả nhưng không có tệp giấy tờ và cũng không có mã giấy tờ.",
  "en": "The dossier is finished, but neither the file of the paper nor its id is given."
 },
 "fix": {
  "vi": "Kèm tệp giấy khai sinh hoặc trích lục khai tử, hoặc ghi maGiayToKetQua.",
  "en": "Attach the file, or give maGiayToKetQua."
 },
 "example": {
  "wrong": "/ketQuaXuLy/giayKhaiTu: —",
  "right": "/ketQuaXuLy/giayKhaiTu: \"JVBERi0xLjcK\""
 },
 "cel": "this.trangThai != \"co-ket-qua\" || !(this.module in [\"LTKS\", \"LTKT\"]) || (has(this.ketQuaXuLy) && (has(this.ketQuaXuLy.giayKhaiSinh) || has(this.ketQuaXuLy.giayKhaiTu) || has(this.ketQuaXuLy.maGiayToKetQua)))",
 "evidence": {
  "mark": "system",
  "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
 }
};

const ruleTLD1: RuleText = {
 "id": "TL-D1",
 "path": "/ngayCap",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày cấp trích lục ở sau ngày hôm nay.",
  "en": "The extract is issued in the future."
 },
 "fix": {
  "vi": "Ghi lại ngày cấp, ví dụ 2025-08-20.",
  "en": "Correct the date, for example 2025-08-20."
 },
 "example": {
  "wrong": "/ngayCap: \"2026-09-05\"",
  "right": "/ngayCap: \"2025-09-05\""
 },
 "cel": "notAfter(this.ngayCap, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleTLD2: RuleText = {
 "id": "TL-D2",
 "path": "/loai",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trích lục khai sinh và trích lục kết hôn không có bản chính.",
  "en": "Extracts of birth and marriage are not issued as originals."
 },
 "fix": {
  "vi": "Ghi loai là ban-sao; bản chính của hai việc này là Giấy khai sinh, Giấy chứng nhận kết hôn.",
  "en": "Set loai to ban-sao; the originals are the birth and marriage certificates."
 },
 "example": {
  "wrong": "/loai: \"ban-chinh\"",
  "right": "/loai: \"ban-sao\""
 },
 "cel": "this.loai != \"ban-chinh\" || !(this.loaiGiayTo in [\"trich-luc-khai-sinh\", \"trich-luc-ket-hon\"])",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 62 đến Điều 63"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleHT12XacNhanTinhTrangHonNhan: RuleText = {
 "id": "HT-12",
 "path": "/nguoiYeuCau/quanHe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người yêu cầu và người được xác nhận cùng số định danh, nhưng quan hệ không phải \"bản thân\".",
  "en": "The requester and the person confirmed have the same personal number, but the relation is not \"ban-than\"."
 },
 "fix": {
  "vi": "Nếu là cùng một người, ghi quan hệ ban-than; nếu là hai người, sửa số định danh bị chép nhầm.",
  "en": "If it is one person, set the relation ban-than; if two, correct the number copied by mistake."
 },
 "example": {
  "wrong": "/nguoiYeuCau/quanHe: \"nguoi-duoc-uy-quyen\"",
  "right": "/nguoiYeuCau/quanHe: \"ban-than\""
 },
 "cel": "this.nguoiYeuCau.soDinhDanhCaNhan != this.nguoiDuocXacNhan.soDinhDanhCaNhan || this.nguoiYeuCau.quanHe == \"ban-than\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleXN01: RuleText = {
 "id": "XN-01",
 "path": "/ngayHetHieuLuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày hết hiệu lực muộn hơn 6 tháng kể từ ngày cấp.",
  "en": "The expiry is more than 6 months after the issue."
 },
 "fix": {
  "vi": "Ghi ngày cấp cộng 6 tháng, ví dụ cấp 2025-08-12 thì hết hiệu lực 2026-02-12.",
  "en": "Give the issue date plus 6 months: issued 2025-08-12, expires 2026-02-12."
 },
 "example": {
  "wrong": "/ngayHetHieuLuc: \"2026-08-12\"",
  "right": "/ngayHetHieuLuc: \"2026-02-12\""
 },
 "cel": "notMoreThanDaysAfter(this.ngayHetHieuLuc, this.ngayDangKy, 184)",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 23 khoản 1"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 123/2015/NĐ-CP; áp dụng từ 01/01/2016 (theo trí nhớ), đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleXN01b: RuleText = {
 "id": "XN-01b",
 "path": "/ngayHetHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày hết hiệu lực không đúng ngày cấp cộng 6 tháng.",
  "en": "The expiry is not the issue date plus 6 months."
 },
 "cause": {
  "vi": "Giấy có thể hết giá trị sớm hơn khi tình trạng hôn nhân thay đổi, nên đây chỉ là cảnh báo.",
  "en": "The paper may lose its value earlier when the marital status changes, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi ngày cấp cộng 6 tháng, ví dụ cấp 2025-08-12 thì hết hiệu lực 2026-02-12.",
  "en": "Give the issue date plus 6 months: issued 2025-08-12, expires 2026-02-12."
 },
 "example": {
  "wrong": "/ngayHetHieuLuc: \"2021-03-01\"",
  "right": "/ngayHetHieuLuc: \"2021-02-28\""
 },
 "cel": "isMonthsAfter(this.ngayHetHieuLuc, this.ngayDangKy, 6) || !notMoreThanDaysAfter(this.ngayHetHieuLuc, this.ngayDangKy, 184)",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 23 khoản 1"
  }
 ],
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: cách đếm tháng theo ngày tương ứng; thời hạn 6 tháng theo NĐ 123/2015/NĐ-CP"
 }
};

const ruleXN02: RuleText = {
 "id": "XN-02",
 "path": "/tinhTrangHonNhan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Xác nhận \"chưa kết hôn\" nhưng trong thời gian được xác nhận có một bản ghi kết hôn đang có hiệu lực của người này.",
  "en": "Confirmed as never married, but a marriage of this person is in force in the period confirmed."
 },
 "fix": {
  "vi": "Đối chiếu bản ghi kết hôn rồi sửa tình trạng hôn nhân.",
  "en": "Compare with the marriage record and correct the status."
 },
 "dataset": {
  "keys": [
   [
    "this.nguoiDuocXacNhan.soDinhDanhCaNhan"
   ]
  ],
  "where": "(!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && this.tinhTrangHonNhan == \"chua-ket-hon\"",
  "with": [
   {
    "record": "ho-tich/ket-hon",
    "keys": [
     [
      "other.benNam.soDinhDanhCaNhan"
     ],
     [
      "other.benNu.soDinhDanhCaNhan"
     ]
    ],
    "where": "(!has(other.sieuDuLieu.trangThai) || !(other.sieuDuLieu.trangThai in [\"nhap\", \"da-dang-ky-lai\", \"da-thu-hoi-huy-bo\"])) && (!has(other.tinhTrangKetHon) || other.tinhTrangKetHon != \"da-huy\")"
   }
  ],
  "pair": "before(this.ngayDangKy, other.ngayDangKy) || (has(this.thoiGianCuTru) && has(this.thoiGianCuTru.den) && before(this.thoiGianCuTru.den, other.ngayDangKy)) || (has(this.thoiGianCuTru) && has(other.lyHon) && notAfter(other.lyHon.ngayHieuLuc, this.thoiGianCuTru.tu))"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleXND1: RuleText = {
 "id": "XN-D1",
 "path": "/nguoiDuocXacNhan/danToc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu dân tộc của người được xác nhận, là công dân Việt Nam.",
  "en": "The ethnic group of the person confirmed, a Vietnamese citizen, is missing."
 },
 "cause": {
  "vi": "Điều luật đã dẫn không kể riêng mục dân tộc; trẻ bị bỏ rơi, người chưa xác định được cha mẹ có thể chưa có dân tộc, nên đây chỉ là cảnh báo.",
  "en": "The article cited does not name the ethnic group as such; an abandoned child or a person of unknown parents may have none yet, so this is only a warning."
 },
 "fix": {
  "vi": "Ghi mã dân tộc theo danh mục, ví dụ 01 là Kinh; nếu không xác định được, nêu trường này trong khongRo.",
  "en": "Give the code of the ethnic group, for example 01 for Kinh; if it cannot be known, list the field in khongRo."
 },
 "example": {
  "wrong": "/nguoiDuocXacNhan/danToc: —",
  "right": "/nguoiDuocXacNhan/danToc: \"01\""
 },
 "cel": "!(\"VN\" in this.nguoiDuocXacNhan.quocTich) || has(this.nguoiDuocXacNhan.danToc)",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 21 đến Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
 }
};

const ruleXND3: RuleText = {
 "id": "XN-D3",
 "path": "/nguoiDuocXacNhan/noiCuTru",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu nơi cư trú (loại và địa chỉ) của người được xác nhận, trong khi không có số định danh cá nhân.",
  "en": "The residence (kind and address) of the person confirmed is missing, and no personal number is given."
 },
 "fix": {
  "vi": "Ghi noiCuTru.loai và noiCuTru.diaChi, hoặc soDinhDanhCaNhan để tra cứu.",
  "en": "Give noiCuTru.loai and noiCuTru.diaChi, or soDinhDanhCaNhan so that it can be looked up."
 },
 "cel": "has(this.nguoiDuocXacNhan.soDinhDanhCaNhan) || (has(this.nguoiDuocXacNhan.noiCuTru) && has(this.nguoiDuocXacNhan.noiCuTru.diaChi) && has(this.nguoiDuocXacNhan.noiCuTru.loai))",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 21 đến Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP; điều kiện theo TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
 }
};

const ruleXND4: RuleText = {
 "id": "XN-D4",
 "path": "/nguoiDuocXacNhan/giayToTuyThan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Người được xác nhận không có số định danh cá nhân cũng không có giấy tờ tùy thân.",
  "en": "The person confirmed has neither a personal number nor an identity paper."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCaNhan, hoặc một giấy tờ tùy thân, ví dụ hộ chiếu.",
  "en": "Give soDinhDanhCaNhan, or an identity paper, for example a passport."
 },
 "cel": "has(this.nguoiDuocXacNhan.soDinhDanhCaNhan) || has(this.nguoiDuocXacNhan.giayToTuyThan)",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 21 đến Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
 }
};

const ruleXND5: RuleText = {
 "id": "XN-D5",
 "path": "/dienGiaiTinhTrang",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Tình trạng đang có vợ hoặc chồng, đã ly hôn hoặc góa nhưng chưa có diễn giải.",
  "en": "Married, divorced or widowed, but not explained."
 },
 "fix": {
  "vi": "Ghi tên vợ hoặc chồng, số bản án ly hôn, hoặc số trích lục khai tử.",
  "en": "Give the spouse's name, the divorce judgment, or the extract of the death record."
 },
 "example": {
  "wrong": "/dienGiaiTinhTrang: —",
  "right": "/dienGiaiTinhTrang: \"Đã ly hôn theo Quyết định số 31/2019/QĐST-HNGĐ của Tòa án nhân dân quận Ninh Kiều; từ đó chưa kết hôn với ai\""
 },
 "cel": "(has(this.sieuDuLieu.trangThai) && this.sieuDuLieu.trangThai == \"nhap\") || !(this.tinhTrangHonNhan in [\"dang-co-vo-chong\", \"da-ly-hon\", \"goa\"]) || has(this.dienGiaiTinhTrang)",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 21 đến Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 123/2015/NĐ-CP; áp dụng từ 01/01/2016 (theo trí nhớ), đến trước 01/03/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleXND6: RuleText = {
 "id": "XN-D6",
 "path": "/mucDichSuDung",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Chưa ghi mục đích sử dụng bằng chữ.",
  "en": "The purpose is not given in words."
 },
 "fix": {
  "vi": "Ghi mục đích, ví dụ \"Làm thủ tục mua bán nhà\"; để kết hôn thì ghi người dự định kết hôn.",
  "en": "Give the purpose, for example \"Làm thủ tục mua bán nhà\"; for a marriage, the person to be married."
 },
 "example": {
  "wrong": "/mucDichSuDung: —",
  "right": "/mucDichSuDung: \"Kết hôn với bà Hoàng Thị Bảo Châu, sinh năm 1995\""
 },
 "cel": "!has(this.loaiMucDichSuDung) || has(this.mucDichSuDung)",
 "evidence": {
  "mark": "system",
  "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
 }
};

const ruleXND7: RuleText = {
 "id": "XN-D7",
 "path": "/giayXacNhanCu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Cấp lại nhưng chưa nêu giấy xác nhận đã cấp trước.",
  "en": "A re-issue that does not name the earlier confirmation."
 },
 "cause": {
  "vi": "Giấy đã cấp có thể đã mất, khi đó người yêu cầu trình bày lý do (theo trí nhớ), nên đây chỉ là cảnh báo.",
  "en": "The earlier paper may be lost and the requester then explains why (from memory), so this is only a warning."
 },
 "fix": {
  "vi": "Ghi số và ngày của giấy đã cấp ở giayXacNhanCu; nếu giấy đã mất, nêu /giayXacNhanCu trong khongRo.",
  "en": "Give number and date of the earlier paper in giayXacNhanCu; if it is lost, list /giayXacNhanCu in khongRo."
 },
 "example": {
  "wrong": "/giayXacNhanCu/so: —; /giayXacNhanCu/ngay: —",
  "right": "/giayXacNhanCu/so: \"12/2025\"; /giayXacNhanCu/ngay: \"2025-09-10\""
 },
 "cel": "this.loaiDangKy != \"cap-lai\" || has(this.giayXacNhanCu)",
 "legalBasis": [
  {
   "document": "Nghị định 123/2015/NĐ-CP",
   "article": "Điều 22 khoản 6"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 123/2015/NĐ-CP"
 }
};

const ruleXND8: RuleText = {
 "id": "XN-D8",
 "path": "/thoiGianCuTru/den",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thời gian cư trú kết thúc trước khi bắt đầu.",
  "en": "The period of residence ends before it starts."
 },
 "fix": {
  "vi": "Đổi lại hai ngày, ví dụ từ 2010-01 đến 2018-06.",
  "en": "Swap the dates, for example from 2010-01 until 2018-06."
 },
 "example": {
  "wrong": "/thoiGianCuTru/den: \"2009-06\"",
  "right": "/thoiGianCuTru/den: \"2018-06\""
 },
 "cel": "notAfter(this.thoiGianCuTru.tu, this.thoiGianCuTru.den)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

export const giayChungSinh: ObjectDescriptor = { "fields": {
 "ma": {
  "label": {
   "vi": "Mã giấy chứng sinh (điện tử)",
   "en": "Code"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã giấy chứng sinh điện tử khi liên thông với ngành y tế.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maGCS"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "GCS-01-2025-000123"
 },
 "ngayCap": {
  "label": {
   "vi": "Ngày cấp giấy chứng sinh",
   "en": "Date of issue"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cơ sở y tế cấp giấy chứng sinh.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "ngayCapGCS"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "2025-08-05"
 }
} };

export const giayToThayGiayChungSinh: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại giấy tờ thay thế",
   "en": "Kind of substitute"
  },
  "type": "string",
  "codeTable": "giay-to-thay-gcs",
  "description": "Văn bản của người làm chứng, giấy cam đoan, biên bản trẻ bị bỏ rơi, hay văn bản xác nhận mang thai hộ.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "giay-cam-doan"
 },
 "vanBan": {
  "label": {
   "vi": "Văn bản",
   "en": "Document"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Số, ngày và nơi lập của văn bản thay thế.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 }
}, "required": ["loai"] };

export const ghiChuTuyenBo: ObjectDescriptor = { "fields": {
 "ngayGhiChu": {
  "label": {
   "vi": "Ngày ghi chú tuyên bố",
   "en": "Date of the note"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ghi chú việc tuyên bố vào sổ.",
  "example": "2024-06-10",
  "personalData": "sensitive",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "canCu": {
  "label": {
   "vi": "Căn cứ tuyên bố",
   "en": "Basis"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định của Tòa án tuyên bố.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "ngayGhiChuHuy": {
  "label": {
   "vi": "Ngày ghi chú hủy tuyên bố",
   "en": "Date of the note of annulment"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ghi chú việc hủy tuyên bố vào sổ.",
  "example": "2025-02-14",
  "personalData": "sensitive",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "canCuHuy": {
  "label": {
   "vi": "Căn cứ hủy tuyên bố",
   "en": "Basis of the annulment"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định của Tòa án hủy tuyên bố.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 }
} };

export const ghiChuNhanThan: ObjectDescriptor = { "fields": {
 "matTich": {
  "label": {
   "vi": "Ghi chú tuyên bố mất tích",
   "en": "Declared missing"
  },
  "type": "object",
  "of": "GhiChuTuyenBo",
  "description": "Ghi chú việc Tòa án tuyên bố mất tích và hủy tuyên bố.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksMatTich"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 2 điểm g"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "hanCheNangLucHanhVi": {
  "label": {
   "vi": "Ghi chú mất/hạn chế năng lực hành vi",
   "en": "Loss or limitation of capacity"
  },
  "type": "object",
  "of": "GhiChuTuyenBo",
  "description": "Ghi chú việc Tòa án tuyên bố mất hoặc hạn chế năng lực hành vi dân sự và hủy tuyên bố.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksHanCheNangLucHanhVi"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 2 điểm g"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 }
} };

const khaiSinhOverlays: Overlays = {
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "so"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "soDangKy"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "quyenSo"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "quyenSo"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "trangSo"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "trangSo"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nguoiKy"
   }
  ],
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chucVuNguoiKy"
   }
  ],
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
 "/nguoiDuocKhaiSinh/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người được khai sinh",
   "en": "Full name of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksHoTen"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksHoTen"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocKhaiSinh/gioiTinh": {
  "label": {
   "vi": "Giới tính người được khai sinh",
   "en": "Sex of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksGioiTinh"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksGioiTinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocKhaiSinh/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người được khai sinh",
   "en": "Date of birth of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksNgaySinh"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksNgaySinh"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocKhaiSinh/danToc": {
  "label": {
   "vi": "Dân tộc người được khai sinh",
   "en": "Ethnic group of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksDanToc"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksDanToc"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocKhaiSinh/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) người được khai sinh",
   "en": "Other ethnic group of the child (in words)"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nksDanTocKhac"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiDuocKhaiSinh/quocTich": {
  "label": {
   "vi": "Quốc tịch người được khai sinh",
   "en": "Nationality of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksQuocTich"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksQuocTich"
   },
   {
    "system": "moj-hotich-sohoa",
    "name": "nksQuocTichKhac"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksQuocTichKhac"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocKhaiSinh/queQuan": {
  "label": {
   "vi": "Quê quán người được khai sinh",
   "en": "Place of origin of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksQueQuan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksQueQuan"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocKhaiSinh/ngaySinhBangChu": {
  "label": {
   "vi": "Ngày sinh bằng chữ",
   "en": "Date of birth of the child in words"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksNgaySinhBangChu"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksNgaySinhBangChu"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2020/TT-BTP",
    "article": "Mẫu Giấy khai sinh"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiDuocKhaiSinh/noiSinh": {
  "label": {
   "vi": "Nơi sinh",
   "en": "Place of birth of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksNoiSinh"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksNoiSinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocKhaiSinh/noiSinh/maTinh": {
  "label": {
   "vi": "Nơi sinh: mã tỉnh",
   "en": "Province of birth of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksNoiSinhDVHC"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksNoiSinhDVHC"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksNoiSinhMaTinh"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiDuocKhaiSinh/noiSinh/diaDanhNuocNgoai": {
  "label": {
   "vi": "Nơi sinh ở nước ngoài",
   "en": "Place of birth abroad of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nksNoiSinhNuocNgoai"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiDuocKhaiSinh/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân của người được khai sinh",
   "en": "Personal identification number of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "soDinhDanh"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14 khoản 1 điểm c; Điều 16 khoản 2; Điều 36 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocKhaiSinh/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nksLoaiGiayToTuyThan"
   }
  ]
 },
 "/nguoiDuocKhaiSinh/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nksSoGiayToTuyThan"
   }
  ]
 },
 "/nguoiDuocKhaiSinh/giayToTuyThan/*/ngayCap": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nksNgayCapGiayToTuyThan"
   }
  ]
 },
 "/nguoiDuocKhaiSinh/giayToTuyThan/*/noiCap": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nksNoiCapGiayToTuyThan"
   }
  ]
 },
 "/me/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên mẹ",
   "en": "Full name of the mother"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "meHoTen"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "meHoTen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/me/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh mẹ",
   "en": "Date of birth of the mother"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "meNgaySinh"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "meNgaySinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/me/danToc": {
  "label": {
   "vi": "Dân tộc mẹ",
   "en": "Ethnic group of the mother"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "meDanToc"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "meDanToc"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/me/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) mẹ",
   "en": "Other ethnic group of the mother (in words)"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "meDanTocKhac"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/me/quocTich": {
  "label": {
   "vi": "Quốc tịch mẹ",
   "en": "Nationality of the mother"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "meQuocTich"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "meQuocTich"
   },
   {
    "system": "moj-hotich-sohoa",
    "name": "meQuocTichKhac"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "meQuocTichKhac"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/me/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú mẹ",
   "en": "Kind of residence of the mother"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "meLoaiCuTru"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "meLoaiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/me/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú mẹ",
   "en": "Residence of the mother"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "meNoiCuTru"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "meNoiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/me/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân mẹ",
   "en": "Personal identification number of the mother"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "meSoDDCN"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/me/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân mẹ",
   "en": "Identity papers of the mother"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/me/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "meLoaiGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "meLoaiGiayToTuyThan"
   }
  ]
 },
 "/me/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "meGiayToKhac"
   }
  ]
 },
 "/me/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "meSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "meSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "meSoGiayTo"
   }
  ]
 },
 "/me/trangThaiXacThuc": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "meXacThucThongTin"
   }
  ]
 },
 "/cha/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên cha",
   "en": "Full name of the father"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chaHoTen"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chaHoTen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/cha/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh cha",
   "en": "Date of birth of the father"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chaNgaySinh"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chaNgaySinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/cha/danToc": {
  "label": {
   "vi": "Dân tộc cha",
   "en": "Ethnic group of the father"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chaDanToc"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chaDanToc"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/cha/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) cha",
   "en": "Other ethnic group of the father (in words)"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "chaDanTocKhac"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/cha/quocTich": {
  "label": {
   "vi": "Quốc tịch cha",
   "en": "Nationality of the father"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chaQuocTich"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chaQuocTich"
   },
   {
    "system": "moj-hotich-sohoa",
    "name": "chaQuocTichKhac"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chaQuocTichKhac"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/cha/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú cha",
   "en": "Kind of residence of the father"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chaLoaiCuTru"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chaLoaiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/cha/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú cha",
   "en": "Residence of the father"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chaNoiCuTru"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chaNoiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/cha/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân cha",
   "en": "Personal identification number of the father"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "chaSoDDCN"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/cha/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân cha",
   "en": "Identity papers of the father"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/cha/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chaLoaiGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chaLoaiGiayToTuyThan"
   }
  ]
 },
 "/cha/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "chaGiayToKhac"
   }
  ]
 },
 "/cha/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chaSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chaSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chaSoGiayTo"
   }
  ]
 },
 "/cha/trangThaiXacThuc": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "chaXacThucThongTin"
   }
  ]
 },
 "/ghiChuNhanThan/matTich/ngayGhiChu": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksMatTichNgayGhiChuTuyenBo"
   }
  ]
 },
 "/ghiChuNhanThan/matTich/canCu": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksMatTichCanCuTuyenBo"
   }
  ]
 },
 "/ghiChuNhanThan/matTich/ngayGhiChuHuy": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksMatTichNgayGhiChuHuyTuyenBo"
   }
  ]
 },
 "/ghiChuNhanThan/matTich/canCuHuy": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksMatTichCanCuHuyTuyenBo"
   }
  ]
 },
 "/ghiChuNhanThan/hanCheNangLucHanhVi/ngayGhiChu": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksHanCheNangLucHanhViNgayGhiChuTuyenBo"
   }
  ]
 },
 "/ghiChuNhanThan/hanCheNangLucHanhVi/canCu": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksHanCheNangLucHanhViCanCuTuyenBo"
   }
  ]
 },
 "/ghiChuNhanThan/hanCheNangLucHanhVi/ngayGhiChuHuy": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksHanCheNangLucHanhViNgayGhiChuHuyTuyenBo"
   }
  ]
 },
 "/ghiChuNhanThan/hanCheNangLucHanhVi/canCuHuy": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksHanCheNangLucHanhViNgayCanCuHuyTuyenBo"
   }
  ]
 },
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycHoTen"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycHoTen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycQuanHe"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycQuanHe"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
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
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nycSoDDCN"
   }
  ],
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
 "/nguoiYeuCau/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Telephone of the requester"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nycSoDienThoai"
   }
  ],
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
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nycEmail"
   }
  ],
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
   "en": "The requester verified with the population database"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nycXacThucThongTin"
   }
  ],
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
 "/nguoiYeuCau/noiCuTru/loai": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nycLoaiCuTru"
   }
  ]
 },
 "/nguoiYeuCau/noiCuTru/diaChi": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nycNoiCuTru"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycLoaiGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycLoaiGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycGiayToKhac"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycGiayToKhac"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycSoGiayTo"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/ngayCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycNgayCapGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycNgayCapGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/noiCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycNoiCapGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycNoiCapGiayToTuyThan"
   }
  ]
 }
};

export const khaiSinh: ObjectDescriptor = { "fields": {
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
   "khai-sinh"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-khai-sinh",
  "description": "Đăng ký đúng hạn, quá hạn, đăng ký lại, hay ghi vào sổ việc đã đăng ký ở nước ngoài.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "loaiDangKy"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "loaiDangKy"
   }
  ],
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "dung-han"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "object",
  "of": "SoDangKy",
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ngayDangKy"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "ngayDangKy"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   },
   {
    "document": "Quyết định 3458/QĐ-BTP năm 2025",
    "article": "Danh mục thông tin hộ tịch được chia sẻ"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "noiDangKy": {
  "label": {
   "vi": "Nơi đăng ký (cơ quan đăng ký hộ tịch)",
   "en": "Place of registration"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "noiDangKy"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "noiDangKy"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
   },
   {
    "document": "Nghị định 120/2025/NĐ-CP",
    "article": "Điều 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; NĐ 120/2025/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "nguoiKy": {
  "label": {
   "vi": "Người ký",
   "en": "Signing official"
  },
  "type": "object",
  "of": "NguoiKy",
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nguoiThucHien"
   }
  ],
  "recommended": true,
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ghiChu"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
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
 "nguoiDuocKhaiSinh": {
  "label": {
   "vi": "Người được khai sinh",
   "en": "The child"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người được đăng ký khai sinh, ghi như trên giấy khai sinh.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "me": {
  "label": {
   "vi": "Mẹ",
   "en": "The mother"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Mẹ của người được khai sinh, thông tin vào lúc đăng ký; không có khi loại khai sinh nói chưa xác định được mẹ.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "cha": {
  "label": {
   "vi": "Cha",
   "en": "The father"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Cha của người được khai sinh, thông tin vào lúc đăng ký; không có khi loại khai sinh nói chưa xác định được cha.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "loaiKhaiSinh": {
  "label": {
   "vi": "Loại khai sinh",
   "en": "Kind of birth registration"
  },
  "type": "string",
  "codeTable": "loai-khai-sinh",
  "description": "Vào lúc đăng ký đã xác định được cha, mẹ hay chưa, trẻ bị bỏ rơi, hay mang thai hộ; quyết định phần cha, mẹ có hay không. Cha, mẹ ghi thêm về sau không đổi giá trị này.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nksLoaiKhaiSinh"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nksLoaiKhaiSinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16"
   },
   {
    "document": "Nghị định 123/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "du-cha-me"
 },
 "giayChungSinh": {
  "label": {
   "vi": "Giấy chứng sinh",
   "en": "Birth notification"
  },
  "type": "object",
  "of": "GiayChungSinh",
  "description": "Giấy chứng sinh do cơ sở y tế cấp.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "giayToThayGiayChungSinh": {
  "label": {
   "vi": "Giấy tờ thay giấy chứng sinh",
   "en": "Paper in place of the birth notification"
  },
  "type": "object",
  "of": "GiayToThayGiayChungSinh",
  "description": "Văn bản dùng thay khi không có giấy chứng sinh: người làm chứng, giấy cam đoan, biên bản trẻ bị bỏ rơi, văn bản mang thai hộ.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "thoaThuanQuocTich": {
  "label": {
   "vi": "Văn bản thỏa thuận chọn quốc tịch cho con",
   "en": "Agreement on nationality"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản cha, mẹ thỏa thuận chọn quốc tịch cho con khi một người là người nước ngoài.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 36 khoản 1"
   },
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 16 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "ghiChuNhanThan": {
  "label": {
   "vi": "Ghi chú về nhân thân",
   "en": "Notes on personal status"
  },
  "type": "object",
  "of": "GhiChuNhanThan",
  "description": "Các tuyên bố của Tòa án về người này đã ghi chú vào sổ khai sinh.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 2 điểm g"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "daDangKyQuaHan": {
  "label": {
   "vi": "Đăng ký quá hạn",
   "en": "Registered late"
  },
  "type": "boolean",
  "description": "Đúng khi đăng ký sau thời hạn luật định kể từ ngày sinh.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 15"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "The requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.",
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
  "description": "Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "soLuongBanSao"
   }
  ],
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
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
}, "required": ["sieuDuLieu","loaiViecHoTich","nguoiDuocKhaiSinh"], "overlays": khaiSinhOverlays };

export const toKhaiKetHon: ObjectDescriptor = { "fields": {
 "soLanKetHon": {
  "label": {
   "vi": "Kết hôn lần thứ mấy",
   "en": "Which marriage"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 20,
  "description": "Kết hôn lần thứ mấy, theo tờ khai.",
  "recommended": true,
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai đăng ký kết hôn, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "tinhTrangHonNhanTruoc": {
  "label": {
   "vi": "Tình trạng hôn nhân trước khi đăng ký",
   "en": "Marital status before registration"
  },
  "type": "string",
  "codeTable": "tinh-trang-hon-nhan",
  "description": "Tình trạng hôn nhân trước khi đăng ký; cơ quan đăng ký tự tra cứu, không đòi giấy xác nhận khi tra cứu được.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 07/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "chua-ket-hon"
 },
 "yeuCauXacNhanTTHN": {
  "label": {
   "vi": "Yêu cầu xác minh tình trạng hôn nhân",
   "en": "Check of marital status requested"
  },
  "type": "boolean",
  "description": "Đã gửi yêu cầu nơi khác xác minh tình trạng hôn nhân của bên này.",
  "legalBasis": [
   {
    "document": "Nghị định 07/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "giayKhamTamThan": {
  "label": {
   "vi": "Giấy xác nhận y tế (yếu tố nước ngoài)",
   "en": "Medical confirmation"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Giấy của tổ chức y tế khi kết hôn có yếu tố nước ngoài: chỉ ghi là có, số và ngày, không ghi kết quả khám.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 38 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "anh": {
  "label": {
   "vi": "Ảnh",
   "en": "Photograph"
  },
  "type": "object",
  "of": "TepDinhKem",
  "description": "Ảnh chân dung kèm tờ khai khi kết hôn có yếu tố nước ngoài.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 }
} };

export const huyKetHon: ObjectDescriptor = { "fields": {
 "ngayGhiChu": {
  "label": {
   "vi": "Ngày ghi chú hủy kết hôn",
   "en": "Date of the note"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ghi chú việc hủy kết hôn vào sổ.",
  "example": "2026-03-02",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "huyKetHonNgayGhiChu"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 2 điểm đ"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "canCu": {
  "label": {
   "vi": "Căn cứ hủy kết hôn",
   "en": "Basis"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Bản án, quyết định của Tòa án hủy việc kết hôn trái pháp luật.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "huyKetHonCanCu"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 }
} };

export const congNhanKetHon: ObjectDescriptor = { "fields": {
 "ngayGhiChu": {
  "label": {
   "vi": "Ngày ghi chú công nhận kết hôn",
   "en": "Date of the note"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ghi chú việc công nhận kết hôn vào sổ.",
  "example": "2026-03-02",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "congNhanKetHonNgayGhiChu"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "canCu": {
  "label": {
   "vi": "Căn cứ công nhận",
   "en": "Basis"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định của Tòa án công nhận quan hệ hôn nhân.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "congNhanKetHonCanCu"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 }
} };

export const lyHon: ObjectDescriptor = { "fields": {
 "ngayHieuLuc": {
  "label": {
   "vi": "Ngày ly hôn có hiệu lực",
   "en": "Date of effect"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày bản án, quyết định ly hôn có hiệu lực pháp luật.",
  "example": "2026-03-02",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 2 điểm đ; Điều 30"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "canCu": {
  "label": {
   "vi": "Bản án/quyết định ly hôn",
   "en": "Basis"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Bản án ly hôn hoặc quyết định công nhận thuận tình ly hôn.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 30"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 }
} };

const ketHonOverlays: Overlays = {
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "so"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "quyenSo"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "trangSo"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nguoiKy"
   }
  ],
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chucVuNguoiKy"
   }
  ],
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
 "/benNam/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên bên nam (chồng)",
   "en": "Full name of the husband"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chongHoTen"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongHoTen"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNam/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh bên nam (chồng)",
   "en": "Date of birth of the husband"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chongNgaySinh"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongNgaySinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNam/danToc": {
  "label": {
   "vi": "Dân tộc bên nam (chồng)",
   "en": "Ethnic group of the husband"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chongDanToc"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongDanToc"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNam/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) bên nam (chồng)",
   "en": "Other ethnic group of the husband (in words)"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "chongDanTocKhac"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/benNam/quocTich": {
  "label": {
   "vi": "Quốc tịch bên nam (chồng)",
   "en": "Nationality of the husband"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chongQuocTich"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongQuocTich"
   },
   {
    "system": "moj-hotich-sohoa",
    "name": "chongQuocTichKhac"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNam/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú bên nam (chồng)",
   "en": "Kind of residence of the husband"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chongLoaiCuTru"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongLoaiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/benNam/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú bên nam (chồng)",
   "en": "Residence of the husband"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chongNoiCuTru"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongNoiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNam/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân bên nam (chồng)",
   "en": "Personal identification number of the husband"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "chongSoDDCN"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/benNam/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân bên nam (chồng)",
   "en": "Identity papers of the husband"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNam/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chongLoaiGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongLoaiGiayToTuyThan"
   }
  ]
 },
 "/benNam/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chongGiayToKhac"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongGiayToKhac"
   }
  ]
 },
 "/benNam/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chongSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongSoGiayToTuyThan"
   }
  ]
 },
 "/benNam/giayToTuyThan/*/ngayCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chongNgayCapGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongNgayCapGiayToTuyThan"
   }
  ]
 },
 "/benNam/giayToTuyThan/*/noiCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chongNoiCapGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongNoiCapGiayToTuyThan"
   }
  ]
 },
 "/benNu/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên bên nữ (vợ)",
   "en": "Full name of the wife"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "voHoTen"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voHoTen"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNu/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh bên nữ (vợ)",
   "en": "Date of birth of the wife"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "voNgaySinh"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voNgaySinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNu/danToc": {
  "label": {
   "vi": "Dân tộc bên nữ (vợ)",
   "en": "Ethnic group of the wife"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "voDanToc"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voDanToc"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNu/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) bên nữ (vợ)",
   "en": "Other ethnic group of the wife (in words)"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "voDanTocKhac"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/benNu/quocTich": {
  "label": {
   "vi": "Quốc tịch bên nữ (vợ)",
   "en": "Nationality of the wife"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "voQuocTich"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voQuocTich"
   },
   {
    "system": "moj-hotich-sohoa",
    "name": "voQuocTichKhac"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNu/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú bên nữ (vợ)",
   "en": "Kind of residence of the wife"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "voLoaiCuTru"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voLoaiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/benNu/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú bên nữ (vợ)",
   "en": "Residence of the wife"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "voNoiCuTru"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voNoiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNu/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân bên nữ (vợ)",
   "en": "Personal identification number of the wife"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "voSoDDCN"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/benNu/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân bên nữ (vợ)",
   "en": "Identity papers of the wife"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/benNu/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "voLoaiGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voLoaiGiayToTuyThan"
   }
  ]
 },
 "/benNu/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "voGiayToKhac"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voGiayToKhac"
   }
  ]
 },
 "/benNu/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "voSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voSoGiayToTuyThan"
   }
  ]
 },
 "/benNu/giayToTuyThan/*/ngayCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "voNgayCapGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voNgayCapGiayToTuyThan"
   }
  ]
 },
 "/benNu/giayToTuyThan/*/noiCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "voNoiCapGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voNoiCapGiayToTuyThan"
   }
  ]
 },
 "/toKhaiBenNam/soLanKetHon": {
  "label": {
   "vi": "Kết hôn lần thứ mấy (bên nam)",
   "en": "Which marriage of the husband"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "chongSoLanKH"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai đăng ký kết hôn, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/toKhaiBenNam/tinhTrangHonNhanTruoc": {
  "label": {
   "vi": "Tình trạng hôn nhân trước khi đăng ký (bên nam)",
   "en": "Marital status of the husband before"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "chongLoaiTinhTrangHonNhan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongTinhTrangHonNhan"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 07/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/toKhaiBenNam/yeuCauXacNhanTTHN": {
  "label": {
   "vi": "Yêu cầu xác minh tình trạng hôn nhân (bên nam)",
   "en": "Check of the marital status of the husband requested"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "chongYeuCauXNTTHN"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "chongNoiXNTTHN"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 07/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/toKhaiBenNam/giayKhamTamThan": {
  "label": {
   "vi": "Giấy xác nhận y tế (yếu tố nước ngoài) (bên nam)",
   "en": "Medical confirmation of the husband"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 38 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "/toKhaiBenNam/anh": {
  "label": {
   "vi": "Ảnh (bên nam)",
   "en": "Photograph of the husband"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/toKhaiBenNu/soLanKetHon": {
  "label": {
   "vi": "Kết hôn lần thứ mấy (bên nữ)",
   "en": "Which marriage of the wife"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "voSoLanKH"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai đăng ký kết hôn, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/toKhaiBenNu/tinhTrangHonNhanTruoc": {
  "label": {
   "vi": "Tình trạng hôn nhân trước khi đăng ký (bên nữ)",
   "en": "Marital status of the wife before"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "voLoaiTinhTrangHonNhan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voTinhTrangHonNhan"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 07/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/toKhaiBenNu/yeuCauXacNhanTTHN": {
  "label": {
   "vi": "Yêu cầu xác minh tình trạng hôn nhân (bên nữ)",
   "en": "Check of the marital status of the wife requested"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "voYeuCauXNTTHN"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "voNoiXNTTHN"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 07/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/toKhaiBenNu/giayKhamTamThan": {
  "label": {
   "vi": "Giấy xác nhận y tế (yếu tố nước ngoài) (bên nữ)",
   "en": "Medical confirmation of the wife"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 38 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "/toKhaiBenNu/anh": {
  "label": {
   "vi": "Ảnh (bên nữ)",
   "en": "Photograph of the wife"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 }
};

export const ketHon: ObjectDescriptor = { "fields": {
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
   "ket-hon"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-ket-hon",
  "description": "Đăng ký lần đầu, đăng ký lại, hay ghi vào sổ việc kết hôn đã đăng ký ở nước ngoài.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "loaiDangKy"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "loaiDangKy"
   }
  ],
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "lan-dau"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "object",
  "of": "SoDangKy",
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ngayDangKy"
   }
  ],
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
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "noiDangKy"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "noiDangKy"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
   },
   {
    "document": "Nghị định 120/2025/NĐ-CP",
    "article": "Điều 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; NĐ 120/2025/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "nguoiKy": {
  "label": {
   "vi": "Người ký",
   "en": "Signing official"
  },
  "type": "object",
  "of": "NguoiKy",
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nguoiThucHien"
   }
  ],
  "recommended": true,
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ghiChu"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "ghiChu"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
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
 "ngayXacLapQuanHeHonNhan": {
  "label": {
   "vi": "Ngày xác lập quan hệ hôn nhân",
   "en": "Date the marriage was established"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày quan hệ hôn nhân được xác lập; có thể sớm hơn ngày đăng ký khi đăng ký lại, công nhận hoặc ghi chú việc ở nước ngoài.",
  "example": "2025-08-12",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ngayXacLapQuanHeHonNhan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "ngayXacLapQuanHeHonNhan"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hôn nhân và gia đình 52/2014/QH13"
   },
   {
    "document": "Quyết định 3458/QĐ-BTP năm 2025",
    "article": "Danh mục thông tin hộ tịch được chia sẻ"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "tinhTrangKetHon": {
  "label": {
   "vi": "Tình trạng của đăng ký kết hôn",
   "en": "State of the marriage"
  },
  "type": "string",
  "codeTable": "tinh-trang-ket-hon",
  "description": "Việc kết hôn này đang có hiệu lực, đã ly hôn, đã bị hủy, được công nhận hay chấm dứt do một bên chết.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "tinhTrangKetHon"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 2 điểm đ"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "dang-hieu-luc"
 },
 "benNam": {
  "label": {
   "vi": "Bên nam (chồng)",
   "en": "The husband"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Bên nam (chồng), thông tin vào ngày đăng ký.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "benNu": {
  "label": {
   "vi": "Bên nữ (vợ)",
   "en": "The wife"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Bên nữ (vợ), thông tin vào ngày đăng ký.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "toKhaiBenNam": {
  "label": {
   "vi": "Tờ khai của bên nam",
   "en": "Declaration of the husband"
  },
  "type": "object",
  "of": "ToKhaiKetHon",
  "description": "Phần bên nam khai khi đăng ký kết hôn.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "toKhaiBenNu": {
  "label": {
   "vi": "Tờ khai của bên nữ",
   "en": "Declaration of the wife"
  },
  "type": "object",
  "of": "ToKhaiKetHon",
  "description": "Phần bên nữ khai khi đăng ký kết hôn.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "coYeuToNuocNgoai": {
  "label": {
   "vi": "Có yếu tố nước ngoài",
   "en": "Foreign element"
  },
  "type": "boolean",
  "description": "Đúng khi một bên là người nước ngoài hoặc cư trú ở nước ngoài; suy ra từ quốc tịch và nơi cư trú.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 37"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "haiBenCoMat": {
  "label": {
   "vi": "Hai bên cùng có mặt khi đăng ký",
   "en": "Both parties present"
  },
  "type": "boolean",
  "description": "Hai bên nam, nữ cùng có mặt khi đăng ký lần đầu.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 18 khoản 1; Điều 38 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "chuKyHaiBen": {
  "label": {
   "vi": "Chữ ký hoặc điểm chỉ hai bên",
   "en": "Signature or fingerprint"
  },
  "type": "string",
  "enum": [
   "ky",
   "diem-chi"
  ],
  "description": "Hai bên đã ký hay điểm chỉ vào sổ; không lưu ảnh vân tay.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 17 khoản 2 điểm c"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "ky"
 },
 "huyKetHon": {
  "label": {
   "vi": "Hủy việc kết hôn trái pháp luật",
   "en": "Annulment of the marriage"
  },
  "type": "object",
  "of": "HuyKetHon",
  "description": "Ghi chú việc hủy kết hôn trái pháp luật.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 2 điểm đ"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "congNhanKetHon": {
  "label": {
   "vi": "Công nhận việc kết hôn",
   "en": "Recognition of the marriage"
  },
  "type": "object",
  "of": "CongNhanKetHon",
  "description": "Ghi chú việc Tòa án công nhận quan hệ hôn nhân.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "lyHon": {
  "label": {
   "vi": "Ly hôn",
   "en": "Divorce"
  },
  "type": "object",
  "of": "LyHon",
  "description": "Ghi chú việc ly hôn theo bản án, quyết định.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 30"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "soLuongBanSao": {
  "label": {
   "vi": "Số lượng bản sao",
   "en": "Copies requested"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 100,
  "description": "Số bản sao trích lục mà hai bên xin cấp cùng lúc.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "soBanSao"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "soLuongBanSao"
   }
  ],
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "mẫu tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
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
}, "required": ["sieuDuLieu","loaiViecHoTich","benNam","benNu"], "overlays": ketHonOverlays };

export const giayBaoTu: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại giấy báo tử/giấy tờ thay thế",
   "en": "Kind of paper"
  },
  "type": "string",
  "codeTable": "loai-giay-bao-tu",
  "description": "Giấy báo tử hay giấy tờ thay thế nào: xác nhận thi hành án tử hình, bản án tuyên bố chết, văn bản công an, biên bản…",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "gbtLoai"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "gbtLoai"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "giayBaoTuLoai"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; NĐ 123/2015/NĐ-CP"
  },
  "example": "giay-bao-tu"
 },
 "ma": {
  "label": {
   "vi": "Mã giấy báo tử điện tử",
   "en": "Electronic code"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã giấy báo tử điện tử khi liên thông với ngành y tế.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maGBT"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "GBT-01-2025-000045"
 },
 "so": {
  "label": {
   "vi": "Số giấy báo tử",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số ghi trên giấy báo tử hoặc giấy tờ thay thế.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "gbtSo"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "gbtSo"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "giayBaoTuSo"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "45/GBT"
 },
 "ngay": {
  "label": {
   "vi": "Ngày cấp giấy báo tử",
   "en": "Date"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày cấp giấy báo tử hoặc giấy tờ thay thế.",
  "example": "2025-08-01",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "gbtNgay"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "gbtNgay"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "ngayCapGBT"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "coQuanCap": {
  "label": {
   "vi": "Cơ quan cấp giấy báo tử",
   "en": "Issued by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ sở y tế, Tòa án hoặc cơ quan khác đã cấp.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "gbtCoQuanCap"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "gbtCoQuanCap"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 }
} };

export const tuyenBoChet: ObjectDescriptor = { "fields": {
 "tinhTrang": {
  "label": {
   "vi": "Tình trạng tuyên bố chết",
   "en": "State"
  },
  "type": "string",
  "enum": [
   "khong",
   "da-tuyen-bo",
   "da-huy"
  ],
  "description": "Không có tuyên bố, đã tuyên bố, hay tuyên bố đã bị hủy.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktTinhTrangTuyenBoViecChet"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 71"
   },
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 2 điểm g"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; BLDS 91/2015/QH13"
  },
  "example": "da-tuyen-bo"
 },
 "ngayGhiChu": {
  "label": {
   "vi": "Ngày ghi chú tuyên bố",
   "en": "Date of the note"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ghi chú việc tuyên bố chết vào sổ.",
  "example": "2025-08-01",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktNgayGhiChuTuyenBoViecChet"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "canCu": {
  "label": {
   "vi": "Căn cứ tuyên bố",
   "en": "Basis"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định của Tòa án tuyên bố chết.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktCanCuTuyenBoViecChet"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "ngayGhiChuHuy": {
  "label": {
   "vi": "Ngày ghi chú hủy tuyên bố",
   "en": "Date of the note of annulment"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ghi chú việc hủy tuyên bố chết vào sổ.",
  "example": "2026-02-10",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktNgayGhiChuHuyTuyenBoViecChet"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "canCuHuy": {
  "label": {
   "vi": "Căn cứ hủy tuyên bố",
   "en": "Basis of the annulment"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định của Tòa án hủy tuyên bố chết.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktCanCuHuyTuyenBoViecChet"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 }
} };

export const khoaThongTinHoTich: ObjectDescriptor = { "fields": {
 "thoiDiem": {
  "label": {
   "vi": "Thời điểm khóa",
   "en": "Time of the lock"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm khóa, có múi giờ.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 34 khoản 2; Điều 52 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "2025-08-12T10:00:00+07:00"
 },
 "nguoiThucHien": {
  "label": {
   "vi": "Người thực hiện",
   "en": "Carried out by"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Công chức đã khóa thông tin.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 34 khoản 2; Điều 52 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 }
} };

export const thongBaoNuocNgoai: ObjectDescriptor = { "fields": {
 "quocGia": {
  "label": {
   "vi": "Quốc gia",
   "en": "Country"
  },
  "type": "string",
  "codeTable": "quoc-gia",
  "description": "Nước mà người chết là công dân.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "DE"
 },
 "ngayGui": {
  "label": {
   "vi": "Ngày gửi",
   "en": "Date sent"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày gửi thông báo.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-08-13"
 },
 "vanBan": {
  "label": {
   "vi": "Văn bản thông báo",
   "en": "Notice"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản thông báo đã gửi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const khaiTuOverlays: Overlays = {
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "so"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "soDangKy"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "quyenSo"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "quyenSo"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "trangSo"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "trangSo"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nguoiKy"
   }
  ],
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chucVuNguoiKy"
   }
  ],
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
 "/nguoiChet/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người chết",
   "en": "Full name of the deceased"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktHoTen"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktHoTen"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiChet/gioiTinh": {
  "label": {
   "vi": "Giới tính người chết",
   "en": "Sex of the deceased"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktGioiTinh"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktGioiTinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiChet/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người chết",
   "en": "Date of birth of the deceased"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktNgaySinh"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktNgaySinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiChet/danToc": {
  "label": {
   "vi": "Dân tộc người chết",
   "en": "Ethnic group of the deceased"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktDanToc"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktDanToc"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiChet/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) người chết",
   "en": "Other ethnic group of the deceased (in words)"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nktDanTocKhac"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiChet/quocTich": {
  "label": {
   "vi": "Quốc tịch người chết",
   "en": "Nationality of the deceased"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktQuocTich"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktQuocTich"
   },
   {
    "system": "moj-hotich-sohoa",
    "name": "nktQuocTichKhac"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktQuocTichKhac"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiChet/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú người chết",
   "en": "Kind of residence of the deceased"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktLoaiCuTru"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktLoaiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/nguoiChet/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú người chết",
   "en": "Residence of the deceased"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktNoiCuTru"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktNoiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiChet/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân người chết",
   "en": "Personal identification number of the deceased"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiChet/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người chết",
   "en": "Identity papers of the deceased"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiChet/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktLoaiGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktLoaiGiayToTuyThan"
   }
  ]
 },
 "/nguoiChet/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktGiayToKhac"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktGiayToKhac"
   }
  ]
 },
 "/nguoiChet/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktSoGiayTo"
   }
  ]
 },
 "/nguoiChet/giayToTuyThan/*/ngayCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktNgayCapGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktNgayCapGiayToTuyThan"
   }
  ]
 },
 "/nguoiChet/giayToTuyThan/*/noiCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktNoiCapGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktNoiCapGiayToTuyThan"
   }
  ]
 },
 "/nguoiChet/trangThaiXacThuc": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nktXacThucThongTin"
   }
  ]
 },
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycHoTen"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycHoTen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycQuanHe"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycQuanHe"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
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
 "/nguoiYeuCau/soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Telephone of the requester"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nycSoDienThoai"
   }
  ],
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
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nycEmail"
   }
  ],
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
   "en": "The requester verified with the population database"
  },
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nycXacThucThongTin"
   }
  ],
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
 "/nguoiYeuCau/noiCuTru/diaChi": {
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "nycNoiCuTru"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycLoaiGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycLoaiGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycGiayToKhac"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycGiayToKhac"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycSoGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycSoGiayTo"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/ngayCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycNgayCapGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycNgayCapGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/noiCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycNoiCapGiayToTuyThan"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nycNoiCapGiayToTuyThan"
   }
  ]
 }
};

export const khaiTu: ObjectDescriptor = { "fields": {
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
   "khai-tu"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-khai-tu",
  "description": "Đăng ký đúng hạn, quá hạn, đăng ký lại, hay ghi vào sổ việc đã đăng ký ở nước ngoài.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "loaiDangKy"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "loaiDangKy"
   }
  ],
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "dung-han"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "object",
  "of": "SoDangKy",
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ngayDangKy"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   },
   {
    "document": "Quyết định 3458/QĐ-BTP năm 2025",
    "article": "Danh mục thông tin hộ tịch được chia sẻ"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "noiDangKy": {
  "label": {
   "vi": "Nơi đăng ký (cơ quan đăng ký hộ tịch)",
   "en": "Place of registration"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "noiDangKy"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "noiDangKy"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
   },
   {
    "document": "Nghị định 120/2025/NĐ-CP",
    "article": "Điều 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy; NĐ 120/2025/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "nguoiKy": {
  "label": {
   "vi": "Người ký",
   "en": "Signing official"
  },
  "type": "object",
  "of": "NguoiKy",
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nguoiThucHien"
   }
  ],
  "recommended": true,
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ghiChu"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
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
 "nguoiChet": {
  "label": {
   "vi": "Người chết",
   "en": "The deceased"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người chết, thông tin vào ngày đăng ký khai tử.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  }
 },
 "noiCuTruCuoiCung": {
  "label": {
   "vi": "Nơi cư trú cuối cùng",
   "en": "Last residence"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi cư trú cuối cùng của người chết; quyết định cơ quan nào đăng ký.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktNoiCuTru"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktNoiCuTru"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "ngayChet": {
  "label": {
   "vi": "Ngày, tháng, năm chết",
   "en": "Date of death"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày chết theo dương lịch, ghi đúng phần đã biết.",
  "example": "2025-08-01",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktNgayChet"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktNgayChet"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; NĐ 123/2015/NĐ-CP"
  }
 },
 "gioPhutChet": {
  "label": {
   "vi": "Giờ, phút chết",
   "en": "Time of death"
  },
  "type": "string",
  "format": "gio-phut",
  "maxLength": 5,
  "description": "Giờ và phút chết, từ 00:00 đến 23:59, khi biết.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktGioPhutChet"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktGioPhutChet"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; NĐ 123/2015/NĐ-CP"
  },
  "example": "14:30"
 },
 "noiChet": {
  "label": {
   "vi": "Nơi chết",
   "en": "Place of death"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi chết: địa chỉ, hoặc cơ sở y tế.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktNoiChet"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktNoiChet"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; NĐ 123/2015/NĐ-CP"
  }
 },
 "nguyenNhanChet": {
  "label": {
   "vi": "Nguyên nhân chết (như ghi)",
   "en": "Cause of death as written"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Nguyên nhân chết ghi như giấy báo tử; là dữ liệu nhạy cảm và không nằm trong danh mục chia sẻ.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nktNguyenNhanChet"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "nktNguyenNhanChet"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; NĐ 123/2015/NĐ-CP"
  },
  "example": "Bệnh già"
 },
 "maNguyenNhanIcd10": {
  "label": {
   "vi": "Mã nguyên nhân chết ICD-10",
   "en": "ICD-10 code of the cause"
  },
  "type": "string",
  "maxLength": 7,
  "description": "Mã bệnh theo ICD-10 do ngành y tế gửi sang, nếu có.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 24/2020/TT-BYT"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "R54"
 },
 "giayBaoTu": {
  "label": {
   "vi": "Giấy báo tử hoặc giấy tờ thay thế",
   "en": "Death notice or substitute"
  },
  "type": "object",
  "of": "GiayBaoTu",
  "description": "Giấy tờ chứng minh việc chết.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 123/2015/NĐ-CP"
  }
 },
 "tuyenBoChet": {
  "label": {
   "vi": "Tuyên bố chết",
   "en": "Declaration of death"
  },
  "type": "object",
  "of": "TuyenBoChet",
  "description": "Việc Tòa án tuyên bố một người là đã chết, và việc hủy tuyên bố nếu người đó trở về.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 71"
   },
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 2 điểm g"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; BLDS 91/2015/QH13"
  }
 },
 "khoaThongTinHoTich": {
  "label": {
   "vi": "Đã khóa thông tin hộ tịch",
   "en": "Civil-status information locked"
  },
  "type": "object",
  "of": "KhoaThongTinHoTich",
  "description": "Sau khi đăng ký khai tử, thông tin hộ tịch của người chết được khóa, không bị xóa.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 34 khoản 2; Điều 52 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "thongBaoNuocNgoai": {
  "label": {
   "vi": "Thông báo cho nước có công dân chết",
   "en": "Notice to the country of the deceased"
  },
  "type": "object",
  "of": "ThongBaoNuocNgoai",
  "description": "Thông báo cho nước mà người chết là công dân.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 52 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "The requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.",
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
  "description": "Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "soLuongBanSao"
   }
  ],
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
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
}, "required": ["sieuDuLieu","loaiViecHoTich","nguoiChet"], "overlays": khaiTuOverlays };

export const chungCuQuanHe: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại chứng cứ",
   "en": "Kind of evidence"
  },
  "type": "string",
  "codeTable": "chung-cu-quan-he",
  "description": "Kết luận giám định, văn bản y tế, cam đoan có người làm chứng hay thư từ, phim ảnh.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 25 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "ket-luan-giam-dinh-adn"
 },
 "vanBan": {
  "label": {
   "vi": "Văn bản",
   "en": "Document"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Số, ngày và nơi lập của chứng cứ.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 25 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 }
}, "required": ["loai"] };

export const quanHeNguoiYeuCau: ObjectDescriptor = { "fields": {
 "voiNguoiDuocNhan": {
  "label": {
   "vi": "Quan hệ với người được nhận",
   "en": "Relation to the one recognised"
  },
  "type": "string",
  "codeTable": "quan-he-nguoi-yeu-cau",
  "description": "Quan hệ của người yêu cầu với người được nhận.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycQHNguoiDuocNhan"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "cha"
 },
 "voiNguoiNhan": {
  "label": {
   "vi": "Quan hệ với người nhận",
   "en": "Relation to the one who recognises"
  },
  "type": "string",
  "codeTable": "quan-he-nguoi-yeu-cau",
  "description": "Quan hệ của người yêu cầu với người nhận.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycQHNguoiNhan"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "ban-than"
 }
} };

const nhanChaMeConOverlays: Overlays = {
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "so"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "quyenSo"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "trangSo"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nguoiKy"
   }
  ],
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chucVuNguoiKy"
   }
  ],
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
 "/chaMe/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên cha/mẹ",
   "en": "Full name of the parent"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmHoTen"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/chaMe/gioiTinh": {
  "label": {
   "vi": "Giới tính cha/mẹ",
   "en": "Sex of the parent"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmGioiTinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/chaMe/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh cha/mẹ",
   "en": "Date of birth of the parent"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmNgaySinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/chaMe/danToc": {
  "label": {
   "vi": "Dân tộc cha/mẹ",
   "en": "Ethnic group of the parent"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmDanToc"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/chaMe/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) cha/mẹ",
   "en": "Other ethnic group of the parent (in words)"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/chaMe/quocTich": {
  "label": {
   "vi": "Quốc tịch cha/mẹ",
   "en": "Nationality of the parent"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmQuocTich"
   },
   {
    "system": "moj-hotich-sohoa",
    "name": "cmQuocTichKhac"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/chaMe/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú cha/mẹ",
   "en": "Kind of residence of the parent"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmLoaiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/chaMe/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú cha/mẹ",
   "en": "Residence of the parent"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmNoiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/chaMe/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân cha/mẹ",
   "en": "Personal identification number of the parent"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/chaMe/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân cha/mẹ",
   "en": "Identity papers of the parent"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/chaMe/queQuan": {
  "label": {
   "vi": "Quê quán cha/mẹ",
   "en": "Place of origin of the parent"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmQueQuan"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/chaMe/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmLoaiGiayToTuyThan"
   }
  ]
 },
 "/chaMe/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmGiayToKhac"
   }
  ]
 },
 "/chaMe/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmSoGiayToTuyThan"
   }
  ]
 },
 "/chaMe/giayToTuyThan/*/ngayCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmNgayCapGiayToTuyThan"
   }
  ]
 },
 "/chaMe/giayToTuyThan/*/noiCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cmNoiCapGiayToTuyThan"
   }
  ]
 },
 "/con/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người con",
   "en": "Full name of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncHoTen"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/con/gioiTinh": {
  "label": {
   "vi": "Giới tính người con",
   "en": "Sex of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncGioiTinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/con/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người con",
   "en": "Date of birth of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncNgaySinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/con/danToc": {
  "label": {
   "vi": "Dân tộc người con",
   "en": "Ethnic group of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncDanToc"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/con/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) người con",
   "en": "Other ethnic group of the child (in words)"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/con/quocTich": {
  "label": {
   "vi": "Quốc tịch người con",
   "en": "Nationality of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncQuocTich"
   },
   {
    "system": "moj-hotich-sohoa",
    "name": "ncQuocTichKhac"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/con/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú người con",
   "en": "Kind of residence of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncLoaiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/con/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú người con",
   "en": "Residence of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncNoiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/con/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân người con",
   "en": "Personal identification number of the child"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  }
 },
 "/con/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người con",
   "en": "Identity papers of the child"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/con/queQuan": {
  "label": {
   "vi": "Quê quán người con",
   "en": "Place of origin of the child"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncQueQuan"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "/con/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncLoaiGiayToTuyThan"
   }
  ]
 },
 "/con/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncGiayToKhac"
   }
  ]
 },
 "/con/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncSoGiayToTuyThan"
   }
  ]
 },
 "/con/giayToTuyThan/*/ngayCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncNgayCapGiayToTuyThan"
   }
  ]
 },
 "/con/giayToTuyThan/*/noiCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ncNoiCapGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycHoTen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
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
  "required": [
   "dang-ky-moi"
  ],
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
   "en": "The requester verified with the population database"
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
 },
 "/nguoiYeuCau/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycLoaiGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycGiayToKhac"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycSoGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/ngayCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycNgayCapGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/noiCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycNoiCapGiayToTuyThan"
   }
  ]
 }
};

export const nhanChaMeCon: ObjectDescriptor = { "fields": {
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
   "nhan-cha-me-con"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-nhan-cha-me-con",
  "description": "Đăng ký mới hay ghi vào sổ việc đã giải quyết ở nước ngoài.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "loaiDangKy"
   }
  ],
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
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
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ngayDangKy"
   }
  ],
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
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "noiDangKy"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
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
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nguoiThucHien"
   }
  ],
  "recommended": true,
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ghiChu"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
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
 "quyetDinhSo": {
  "label": {
   "vi": "Quyết định số",
   "en": "Decision number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số quyết định công nhận trong sổ cũ; chế độ trước đây ban hành quyết định.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "quyetDinhSo"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "12/QĐ-UBND"
 },
 "loaiXacNhan": {
  "label": {
   "vi": "Loại nhận",
   "en": "Who recognises whom"
  },
  "type": "string",
  "codeTable": "loai-nhan-cha-me-con",
  "description": "Cha nhận con, mẹ nhận con, con nhận cha hay con nhận mẹ.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "loaiXacNhan"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "cha-nhan-con"
 },
 "chaMe": {
  "label": {
   "vi": "Cha hoặc mẹ",
   "en": "The parent"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Cha hoặc mẹ trong việc nhận cha, mẹ, con.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "con": {
  "label": {
   "vi": "Người con",
   "en": "The child"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người con trong việc nhận cha, mẹ, con; có thể là người đã thành niên.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 24 đến Điều 25; Điều 43 đến Điều 44"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "chungCu": {
  "label": {
   "vi": "Chứng cứ quan hệ cha con/mẹ con",
   "en": "Evidence of the relation"
  },
  "type": "array",
  "of": "ChungCuQuanHe",
  "description": "Chứng cứ chứng minh quan hệ cha con hoặc mẹ con. Kết luận giám định ADN chỉ ghi số và nơi cấp, không ghi dữ liệu di truyền.",
  "recommended": true,
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 25 khoản 1"
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "khongTranhChap": {
  "label": {
   "vi": "Không có tranh chấp",
   "en": "No dispute"
  },
  "type": "boolean",
  "description": "Đúng khi việc nhận cha, mẹ, con không có tranh chấp.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 25 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "cacBenCoMat": {
  "label": {
   "vi": "Các bên có mặt",
   "en": "Parties present"
  },
  "type": "boolean",
  "description": "Các bên có mặt khi đăng ký.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 25 khoản 1"
   },
   {
    "document": "Nghị định 120/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; NĐ 120/2025/NĐ-CP"
  }
 },
 "quanHeNguoiYeuCau": {
  "label": {
   "vi": "Quan hệ của người yêu cầu",
   "en": "Relations of the requester"
  },
  "type": "object",
  "of": "QuanHeNguoiYeuCau",
  "description": "Quan hệ của người yêu cầu với hai bên.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "banGhiKhaiSinhLienQuan": {
  "label": {
   "vi": "Khai sinh của người con",
   "en": "Birth record of the child"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi khai sinh của người con; việc nhận tạo ra phiên bản mới của bản ghi đó.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ks-00004-2019-000015"
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "The requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.",
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
  "description": "Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
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
}, "required": ["sieuDuLieu","loaiViecHoTich","chaMe","con"], "overlays": nhanChaMeConOverlays };

const benGiamHoCaNhanOverlays: Overlays = {
 "/nguoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên",
   "en": "Full name"
  },
  "required": [
   "dang-ky-moi"
  ]
 },
 "/nguoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh",
   "en": "Date of birth"
  },
  "required": [
   "dang-ky-moi"
  ]
 }
};

export const benGiamHoCaNhan: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại",
   "en": "Kind"
  },
  "type": "string",
  "enum": [
   "ca-nhan"
  ],
  "description": "Hằng cho biết bên này là cá nhân.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoi": {
  "label": {
   "vi": "Người",
   "en": "Person"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Thông tin của cá nhân tại thời điểm đăng ký.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 48"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "quanHe": {
  "label": {
   "vi": "Quan hệ với người được giám hộ",
   "en": "Relation to the ward"
  },
  "type": "string",
  "codeTable": "quan-he-nguoi-yeu-cau",
  "description": "Quan hệ của cá nhân này với người được giám hộ.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 52 đến Điều 53"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  },
  "example": "ba-noi"
 }
}, "required": ["loai","nguoi"], "overlays": benGiamHoCaNhanOverlays };

export const benGiamHoToChuc: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại",
   "en": "Kind"
  },
  "type": "string",
  "enum": [
   "to-chuc"
  ],
  "description": "Hằng cho biết bên này là pháp nhân.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "toChuc": {
  "label": {
   "vi": "Tổ chức",
   "en": "Organisation"
  },
  "type": "object",
  "of": "ToChuc",
  "description": "Thông tin của pháp nhân tại thời điểm đăng ký.",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 48"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "quanHe": {
  "label": {
   "vi": "Quan hệ với người được giám hộ",
   "en": "Relation to the ward"
  },
  "type": "string",
  "codeTable": "quan-he-nguoi-yeu-cau",
  "description": "Với pháp nhân thường là \"to-chuc\".",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "to-chuc"
 }
}, "required": ["loai","toChuc"] };

const giamHoOverlays: Overlays = {
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
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
 "/nguoiDuocGiamHo/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người được giám hộ",
   "en": "Full name of the ward"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 19 đến Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "/nguoiDuocGiamHo/gioiTinh": {
  "label": {
   "vi": "Giới tính người được giám hộ",
   "en": "Sex of the ward"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 19 đến Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "/nguoiDuocGiamHo/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người được giám hộ",
   "en": "Date of birth of the ward"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 19 đến Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "/nguoiDuocGiamHo/danToc": {
  "label": {
   "vi": "Dân tộc người được giám hộ",
   "en": "Ethnic group of the ward"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 19 đến Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "/nguoiDuocGiamHo/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) người được giám hộ",
   "en": "Other ethnic group of the ward (in words)"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 19 đến Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiDuocGiamHo/quocTich": {
  "label": {
   "vi": "Quốc tịch người được giám hộ",
   "en": "Nationality of the ward"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 19 đến Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "/nguoiDuocGiamHo/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú người được giám hộ",
   "en": "Kind of residence of the ward"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 19 đến Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiDuocGiamHo/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú người được giám hộ",
   "en": "Residence of the ward"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 19 đến Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "/nguoiDuocGiamHo/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân người được giám hộ",
   "en": "Personal identification number of the ward"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 19 đến Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiDuocGiamHo/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người được giám hộ",
   "en": "Identity papers of the ward"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 19 đến Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "required": [
   "dang-ky-moi"
  ],
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
  "required": [
   "dang-ky-moi"
  ],
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
   "en": "The requester verified with the population database"
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

export const giamHo: ObjectDescriptor = { "fields": {
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
   "giam-ho"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-giam-ho",
  "description": "Đăng ký mới hay ghi vào sổ việc đã giải quyết ở nước ngoài.",
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
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
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
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
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
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
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
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
 "loaiGiamHo": {
  "label": {
   "vi": "Loại giám hộ",
   "en": "Kind of guardianship"
  },
  "type": "string",
  "codeTable": "loai-giam-ho",
  "description": "Giám hộ đương nhiên, được cử, do Tòa án chỉ định, hay do người được giám hộ tự lựa chọn trước.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 20; Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 52 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; BLDS 91/2015/QH13"
  },
  "example": "cu"
 },
 "nguoiDuocGiamHo": {
  "label": {
   "vi": "Người được giám hộ",
   "en": "The ward"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người được giám hộ, thông tin vào ngày đăng ký.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 19 đến Điều 21"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 đến Điều 54"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "lyDoDuocGiamHo": {
  "label": {
   "vi": "Diện được giám hộ",
   "en": "Why the ward needs a guardian"
  },
  "type": "string",
  "codeTable": "dien-duoc-giam-ho",
  "description": "Diện được giám hộ: không còn cha mẹ, cha mẹ không đủ điều kiện, mất năng lực hành vi hoặc khó khăn trong nhận thức.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  },
  "example": "khong-con-cha-me"
 },
 "nguoiGiamHo": {
  "label": {
   "vi": "Người giám hộ",
   "en": "Guardians"
  },
  "type": "array",
  "variants": {
   "tag": "loai",
   "of": {
    "ca-nhan": "BenGiamHoCaNhan",
    "to-chuc": "BenGiamHoToChuc"
   }
  },
  "description": "Người giám hộ; hai người chỉ khi cha và mẹ hoặc ông và bà cùng giám hộ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 47 khoản 2; Điều 48"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "vanBanCu": {
  "label": {
   "vi": "Văn bản cử người giám hộ",
   "en": "Written appointment"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản cử người giám hộ, ghi lý do cử, quyền, nghĩa vụ và tình trạng tài sản của người được giám hộ.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 20 khoản 1"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 54 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; BLDS 91/2015/QH13"
  }
 },
 "giayToChungMinhDuongNhien": {
  "label": {
   "vi": "Giấy tờ chứng minh điều kiện giám hộ đương nhiên",
   "en": "Proof of natural guardianship"
  },
  "type": "array",
  "of": "VanBan",
  "description": "Giấy tờ chứng minh điều kiện giám hộ đương nhiên, và văn bản thỏa thuận khi có nhiều người cùng đủ điều kiện.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 21"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "yKienNguoiDuocGiamHo": {
  "label": {
   "vi": "Nguyện vọng người từ đủ 6 tuổi",
   "en": "Wish of the ward considered"
  },
  "type": "boolean",
  "description": "Đã xem xét nguyện vọng của người được giám hộ từ đủ 6 tuổi.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 54 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "ngayBatDau": {
  "label": {
   "vi": "Ngày bắt đầu",
   "en": "Start"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày việc giám hộ bắt đầu.",
  "example": "2025-08-12",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayChamDut": {
  "label": {
   "vi": "Ngày chấm dứt",
   "en": "End"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày việc giám hộ chấm dứt, khi đã chấm dứt.",
  "example": "2030-05-01",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "The requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.",
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
  "description": "Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
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
}, "required": ["sieuDuLieu","loaiViecHoTich","nguoiDuocGiamHo"], "overlays": giamHoOverlays };

const chamDutGiamHoOverlays: Overlays = {
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
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "required": [
   "dang-ky-moi"
  ],
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
  "required": [
   "dang-ky-moi"
  ],
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
   "en": "The requester verified with the population database"
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

export const chamDutGiamHo: ObjectDescriptor = { "fields": {
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
   "cham-dut-giam-ho"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-giam-ho",
  "description": "Đăng ký mới hay ghi vào sổ việc đã giải quyết ở nước ngoài.",
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
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
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
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
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
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
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
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
 "banGhiGiamHo": {
  "label": {
   "vi": "Đăng ký giám hộ bị chấm dứt",
   "en": "Guardianship that ends"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi đăng ký giám hộ bị chấm dứt.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 22"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "gh-00004-2020-000003"
 },
 "lyDo": {
  "label": {
   "vi": "Lý do chấm dứt",
   "en": "Reason"
  },
  "type": "string",
  "codeTable": "ly-do-cham-dut-giam-ho",
  "description": "Lý do chấm dứt: đủ năng lực hành vi, người được giám hộ chết, cha mẹ đủ điều kiện, được nhận làm con nuôi, thay đổi người giám hộ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 62 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  },
  "example": "du-nang-luc-hanh-vi"
 },
 "giayToCanCu": {
  "label": {
   "vi": "Giấy tờ căn cứ",
   "en": "Supporting papers"
  },
  "type": "array",
  "of": "VanBan",
  "description": "Giấy tờ làm căn cứ chấm dứt giám hộ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 22 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "ngayChamDut": {
  "label": {
   "vi": "Ngày chấm dứt",
   "en": "End"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày việc giám hộ chấm dứt.",
  "example": "2025-08-12",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "banGhiGiamHoMoi": {
  "label": {
   "vi": "Đăng ký giám hộ mới",
   "en": "New guardianship"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi giám hộ mới khi thay đổi người giám hộ.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "gh-00004-2025-000001"
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "The requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.",
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
  "description": "Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
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
}, "required": ["sieuDuLieu","loaiViecHoTich"], "overlays": chamDutGiamHoOverlays };

const giamSatGiamHoOverlays: Overlays = {
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
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "required": [
   "dang-ky-moi"
  ],
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
  "required": [
   "dang-ky-moi"
  ],
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
   "en": "The requester verified with the population database"
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

export const giamSatGiamHo: ObjectDescriptor = { "fields": {
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
   "giam-sat-giam-ho"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-giam-ho",
  "description": "Đăng ký mới hay ghi vào sổ việc đã giải quyết ở nước ngoài.",
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
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
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
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
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
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
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
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
 "banGhiGiamHo": {
  "label": {
   "vi": "Đăng ký giám hộ được giám sát",
   "en": "Guardianship supervised"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi đăng ký giám hộ được giám sát.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 51"
   },
   {
    "document": "Nghị định 123/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  },
  "example": "gh-00004-2025-000001"
 },
 "nguoiGiamSat": {
  "label": {
   "vi": "Người giám sát việc giám hộ",
   "en": "Supervisor"
  },
  "type": "object",
  "variants": {
   "tag": "loai",
   "of": {
    "ca-nhan": "BenGiamHoCaNhan",
    "to-chuc": "BenGiamHoToChuc"
   }
  },
  "description": "Cá nhân hoặc pháp nhân giám sát việc giám hộ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 51 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "lienQuanTaiSan": {
  "label": {
   "vi": "Giám sát liên quan quản lý tài sản",
   "en": "Concerns property"
  },
  "type": "boolean",
  "description": "Việc giám sát có liên quan đến quản lý tài sản của người được giám hộ; có thì phải đăng ký.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 51 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "vanBanThoaThuan": {
  "label": {
   "vi": "Văn bản thỏa thuận hoặc văn bản cử người giám sát",
   "en": "Agreement or appointment of the supervisor"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản thỏa thuận cử người giám sát của những người thân thích; không có thì văn bản cử của Ủy ban nhân dân cấp xã hoặc quyết định của Tòa án.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 51 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  }
 },
 "ngayChamDut": {
  "label": {
   "vi": "Ngày chấm dứt giám sát",
   "en": "End"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày việc giám sát chấm dứt, khi đã chấm dứt.",
  "example": "2030-05-01",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "The requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.",
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
  "description": "Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
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
}, "required": ["sieuDuLieu","loaiViecHoTich"], "overlays": giamSatGiamHoOverlays };

export const giayToHoTichGoc: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại giấy tờ",
   "en": "Kind of paper"
  },
  "type": "string",
  "codeTable": "giay-to-ho-tich",
  "description": "Loại giấy tờ hộ tịch đã cấp.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "giay-khai-sinh"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "object",
  "of": "SoDangKy",
  "description": "Số, quyển, trang của việc đã đăng ký.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayDangKy": {
  "label": {
   "vi": "Ngày đăng ký",
   "en": "Date of registration"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày đăng ký ghi trên giấy tờ.",
  "example": "2019-04-02",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "noiDangKy": {
  "label": {
   "vi": "Nơi đăng ký",
   "en": "Place of registration"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đã đăng ký việc gốc.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const noiDungThayDoi: ObjectDescriptor = { "fields": {
 "truong": {
  "label": {
   "vi": "Trường",
   "en": "Field"
  },
  "type": "string",
  "format": "json-pointer",
  "maxLength": 500,
  "description": "Con trỏ JSON tới trường của bản ghi gốc.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 28 khoản 2"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "/nguoiDuocKhaiSinh/ngaySinh"
 },
 "noiDungCu": {
  "label": {
   "vi": "Nội dung cũ",
   "en": "Old content"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Giá trị trước khi thay đổi; để vắng khi trước đó trống.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 28 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "2019-03-05"
 },
 "noiDungMoi": {
  "label": {
   "vi": "Nội dung mới",
   "en": "New content"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Giá trị sau khi thay đổi.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 28 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "2019-05-03"
 }
}, "required": ["truong"] };

export const thongBaoNoiDangKyCu: ObjectDescriptor = { "fields": {
 "coQuan": {
  "label": {
   "vi": "Cơ quan được thông báo",
   "en": "Body informed"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đã đăng ký việc gốc.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 28 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "ngay": {
  "label": {
   "vi": "Ngày thông báo",
   "en": "Date"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày gửi thông báo.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 28 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "2025-08-13"
 }
} };

const thayDoiCaiChinhOverlays: Overlays = {
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
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
 "/nguoiCoThayDoi/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người có thay đổi",
   "en": "Full name of the person concerned"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 đến Điều 29"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/nguoiCoThayDoi/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người có thay đổi",
   "en": "Date of birth of the person concerned"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 đến Điều 29"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/nguoiCoThayDoi/danToc": {
  "label": {
   "vi": "Dân tộc người có thay đổi",
   "en": "Ethnic group of the person concerned"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 đến Điều 29"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/nguoiCoThayDoi/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) người có thay đổi",
   "en": "Other ethnic group of the person concerned (in words)"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 đến Điều 29"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiCoThayDoi/quocTich": {
  "label": {
   "vi": "Quốc tịch người có thay đổi",
   "en": "Nationality of the person concerned"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 đến Điều 29"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/nguoiCoThayDoi/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú người có thay đổi",
   "en": "Kind of residence of the person concerned"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 đến Điều 29"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiCoThayDoi/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú người có thay đổi",
   "en": "Residence of the person concerned"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 đến Điều 29"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/nguoiCoThayDoi/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân người có thay đổi",
   "en": "Personal identification number of the person concerned"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 đến Điều 29"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/nguoiCoThayDoi/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người có thay đổi",
   "en": "Identity papers of the person concerned"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 đến Điều 29"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "required": [
   "dang-ky-moi"
  ],
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
  "required": [
   "dang-ky-moi"
  ],
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
   "en": "The requester verified with the population database"
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

export const thayDoiCaiChinh: ObjectDescriptor = { "fields": {
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
   "thay-doi-cai-chinh"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-thay-doi",
  "description": "Đăng ký mới hay ghi vào sổ việc đã giải quyết ở nước ngoài.",
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
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
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
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
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
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
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
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
 "loaiThayDoi": {
  "label": {
   "vi": "Loại việc",
   "en": "Kind of change"
  },
  "type": "string",
  "codeTable": "loai-thay-doi-ho-tich",
  "description": "Thay đổi, cải chính, bổ sung thông tin hộ tịch hay xác định lại dân tộc.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 1 điểm đ; Điều 4 khoản 10 đến khoản 13"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "cai-chinh"
 },
 "banGhiGoc": {
  "label": {
   "vi": "Bản ghi hộ tịch bị thay đổi",
   "en": "Record changed"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi hộ tịch bị thay đổi.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "ks-00004-2019-000015"
 },
 "giayToHoTichGoc": {
  "label": {
   "vi": "Giấy tờ hộ tịch bị thay đổi",
   "en": "Civil-status paper changed"
  },
  "type": "object",
  "of": "GiayToHoTichGoc",
  "description": "Giấy tờ hộ tịch đã cấp cần thay đổi: loại, số, quyển, ngày, nơi đăng ký.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "nguoiCoThayDoi": {
  "label": {
   "vi": "Người có thay đổi",
   "en": "The person concerned"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người có thông tin hộ tịch được thay đổi, ghi như trước khi thay đổi.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 đến Điều 29"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "chiTiet": {
  "label": {
   "vi": "Nội dung thay đổi",
   "en": "Changes"
  },
  "type": "array",
  "of": "NoiDungThayDoi",
  "description": "Từng trường được thay đổi, mỗi trường một mục.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 28 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "lyDo": {
  "label": {
   "vi": "Lý do",
   "en": "Reason"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Lý do thay đổi, cải chính, bổ sung; có thể chứa thông tin nhạy cảm.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 27 đến Điều 29"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  },
  "example": "Ghi sai tháng sinh khi vào sổ"
 },
 "saiSotDoLoiCua": {
  "label": {
   "vi": "Sai sót do lỗi của",
   "en": "Whose error"
  },
  "type": "string",
  "enum": [
   "cong-chuc",
   "nguoi-yeu-cau"
  ],
  "description": "Sai sót do công chức hay do người yêu cầu; chỉ cải chính khi có sai sót.",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 7 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 123/2015/NĐ-CP"
  },
  "example": "cong-chuc"
 },
 "dongYChaMe": {
  "label": {
   "vi": "Cha, mẹ đồng ý",
   "en": "Parents agree"
  },
  "type": "boolean",
  "description": "Cha, mẹ đồng ý thay đổi họ, chữ đệm, tên của người dưới 18 tuổi; để trống khi không còn cha, mẹ và người giám hộ yêu cầu.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 7 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 123/2015/NĐ-CP"
  }
 },
 "dongYBanThan": {
  "label": {
   "vi": "Bản thân đồng ý",
   "en": "The person agrees"
  },
  "type": "boolean",
  "description": "Người từ đủ 9 đến dưới 18 tuổi đồng ý thay đổi họ, chữ đệm, tên của mình.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 7 khoản 1"
   },
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 28"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13; NĐ 123/2015/NĐ-CP"
  }
 },
 "canCuXacDinhLaiDanToc": {
  "label": {
   "vi": "Căn cứ xác định lại dân tộc",
   "en": "Ground for re-determining the ethnic group"
  },
  "type": "string",
  "enum": [
   "theo-cha-de",
   "theo-me-de",
   "tim-duoc-cha-me-de"
  ],
  "description": "Xác định lại theo cha đẻ, theo mẹ đẻ, hay do con nuôi tìm được cha, mẹ đẻ.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 29 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "BLDS 91/2015/QH13"
  },
  "example": "theo-me-de"
 },
 "giayToCanCu": {
  "label": {
   "vi": "Giấy tờ căn cứ",
   "en": "Supporting papers"
  },
  "type": "array",
  "of": "VanBan",
  "description": "Giấy tờ làm căn cứ cho việc thay đổi.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 28 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "thongBaoNoiDangKyCu": {
  "label": {
   "vi": "Thông báo nơi đăng ký trước đây",
   "en": "Notice to the former place of registration"
  },
  "type": "object",
  "of": "ThongBaoNoiDangKyCu",
  "description": "Thông báo cho nơi đã đăng ký hộ tịch trước đây để ghi tiếp vào sổ.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 28 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "The requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.",
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
  "description": "Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
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
}, "required": ["sieuDuLieu","loaiViecHoTich","nguoiCoThayDoi"], "overlays": thayDoiCaiChinhOverlays };

export const thoiGianCuTru: ObjectDescriptor = { "fields": {
 "tai": {
  "label": {
   "vi": "Cư trú tại",
   "en": "Residing at"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi cư trú trong khoảng thời gian này.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnThoiGianCuTruTai"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "tu": {
  "label": {
   "vi": "Từ ngày",
   "en": "From"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Bắt đầu cư trú.",
  "example": "2010-01",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnThoiGianCuTruTu"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "den": {
  "label": {
   "vi": "Đến ngày",
   "en": "Until"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Thôi cư trú.",
  "example": "2018-06",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnThoiGianCuTruDen"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 }
} };

export const giayXacNhanCu: ObjectDescriptor = { "fields": {
 "so": {
  "label": {
   "vi": "Số",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số của giấy xác nhận đã cấp trước.",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 22 khoản 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 123/2015/NĐ-CP"
  },
  "example": "120/UBND-XNTTHN"
 },
 "ngay": {
  "label": {
   "vi": "Ngày cấp",
   "en": "Date"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày cấp giấy xác nhận trước.",
  "example": "2025-01-10",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 22 khoản 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 123/2015/NĐ-CP"
  }
 }
} };

const xacNhanTinhTrangHonNhanOverlays: Overlays = {
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "so"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "quyenSo"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "trangSo"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nguoiKy"
   }
  ],
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "chucVuNguoiKy"
   }
  ],
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
 "/nguoiDuocXacNhan/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên người được xác nhận",
   "en": "Full name of the person confirmed"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnHoTen"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocXacNhan/gioiTinh": {
  "label": {
   "vi": "Giới tính người được xác nhận",
   "en": "Sex of the person confirmed"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnGioiTinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocXacNhan/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh người được xác nhận",
   "en": "Date of birth of the person confirmed"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnNgaySinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocXacNhan/danToc": {
  "label": {
   "vi": "Dân tộc người được xác nhận",
   "en": "Ethnic group of the person confirmed"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnDanToc"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocXacNhan/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) người được xác nhận",
   "en": "Other ethnic group of the person confirmed (in words)"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "/nguoiDuocXacNhan/quocTich": {
  "label": {
   "vi": "Quốc tịch người được xác nhận",
   "en": "Nationality of the person confirmed"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnQuocTich"
   },
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnQuocTichKhac"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocXacNhan/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú người được xác nhận",
   "en": "Kind of residence of the person confirmed"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnLoaiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/nguoiDuocXacNhan/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú người được xác nhận",
   "en": "Residence of the person confirmed"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnNoiCuTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocXacNhan/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân người được xác nhận",
   "en": "Personal identification number of the person confirmed"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ]
 },
 "/nguoiDuocXacNhan/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân người được xác nhận",
   "en": "Identity papers of the person confirmed"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  }
 },
 "/nguoiDuocXacNhan/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnLoaiGiayToTuyThan"
   }
  ]
 },
 "/nguoiDuocXacNhan/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnGiayToKhac"
   }
  ]
 },
 "/nguoiDuocXacNhan/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnSoGiayToTuyThan"
   }
  ]
 },
 "/nguoiDuocXacNhan/giayToTuyThan/*/ngayCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnNgayCapGiayToTuyThan"
   }
  ]
 },
 "/nguoiDuocXacNhan/giayToTuyThan/*/noiCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnNoiCapGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycHoTen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycQuanHe"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
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
   "en": "The requester verified with the population database"
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
 },
 "/nguoiYeuCau/giayToTuyThan/*/loai": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycLoaiGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/tenGiayToKhac": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycGiayToKhac"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/so": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycSoGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/ngayCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycNgayCapGiayToTuyThan"
   }
  ]
 },
 "/nguoiYeuCau/giayToTuyThan/*/noiCap": {
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nycNoiCapGiayToTuyThan"
   }
  ]
 }
};

export const xacNhanTinhTrangHonNhan: ObjectDescriptor = { "fields": {
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
   "xac-nhan-tinh-trang-hon-nhan"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-xac-nhan",
  "description": "Cấp mới hay cấp lại giấy xác nhận.",
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "cap-moi"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "object",
  "of": "SoDangKy",
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ngayDangKy"
   }
  ],
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
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "noiCap"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
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
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nguoiThucHien"
   }
  ],
  "recommended": true,
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ghiChu"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
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
 "nguoiDuocXacNhan": {
  "label": {
   "vi": "Người được xác nhận",
   "en": "The person confirmed"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người được xác nhận tình trạng hôn nhân, thông tin vào ngày cấp.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025; NĐ 123/2015/NĐ-CP"
  }
 },
 "thoiGianCuTru": {
  "label": {
   "vi": "Thời gian cư trú",
   "en": "Period of residence"
  },
  "type": "object",
  "of": "ThoiGianCuTru",
  "description": "Nơi và thời gian cư trú mà giấy xác nhận nói tới, khi xác nhận cho thời gian trước.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "tinhTrangHonNhan": {
  "label": {
   "vi": "Tình trạng hôn nhân",
   "en": "Marital status"
  },
  "type": "string",
  "codeTable": "tinh-trang-hon-nhan",
  "description": "Tình trạng hôn nhân được xác nhận vào ngày cấp.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnTinhTrangHonNhan"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "profiles": [
   "chia-se-3458"
  ],
  "example": "chua-ket-hon"
 },
 "dienGiaiTinhTrang": {
  "label": {
   "vi": "Diễn giải (tên vợ/chồng, bản án, trích lục)",
   "en": "Explanation of the status"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Diễn giải: tên vợ hoặc chồng, bản án ly hôn, trích lục khai tử, như mẫu giấy xác nhận yêu cầu.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 21 đến Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 123/2015/NĐ-CP"
  },
  "example": "Đã ly hôn theo Quyết định số 15/2024/QĐST-HNGĐ"
 },
 "loaiMucDichSuDung": {
  "label": {
   "vi": "Loại mục đích sử dụng",
   "en": "Kind of purpose"
  },
  "type": "string",
  "codeTable": "muc-dich-xac-nhan-tthn",
  "description": "Giấy dùng để kết hôn (với ai, ở đâu) hay cho mục đích khác; không dùng được cho mục đích khác với mục đích đã ghi.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnLoaiMucDichSuDung"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 23 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; NĐ 123/2015/NĐ-CP"
  },
  "example": "khac"
 },
 "mucDichSuDung": {
  "label": {
   "vi": "Mục đích sử dụng",
   "en": "Purpose"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Mục đích sử dụng ghi bằng chữ; dùng để kết hôn thì ghi rõ người dự định kết hôn.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "nxnMucDichSuDung"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Làm thủ tục mua bán nhà"
 },
 "ngayHetHieuLuc": {
  "label": {
   "vi": "Ngày hết hiệu lực",
   "en": "Expiry"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày giấy xác nhận hết giá trị, không muộn hơn 6 tháng kể từ ngày cấp.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 23 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 123/2015/NĐ-CP"
  },
  "example": "2026-02-12"
 },
 "giayXacNhanCu": {
  "label": {
   "vi": "Giấy xác nhận đã cấp trước",
   "en": "Earlier confirmation"
  },
  "type": "object",
  "of": "GiayXacNhanCu",
  "description": "Giấy xác nhận đã cấp trước đó, khi cấp lại.",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 22 khoản 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 123/2015/NĐ-CP"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "The requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.",
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
  "description": "Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
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
}, "required": ["sieuDuLieu","loaiViecHoTich","nguoiDuocXacNhan"], "overlays": xacNhanTinhTrangHonNhanOverlays };

export const banGhiKetHonTruoc: ObjectDescriptor = { "fields": {
 "maBanGhi": {
  "label": {
   "vi": "Mã bản ghi kết hôn",
   "en": "Record id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi kết hôn trong cơ sở dữ liệu.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "kh-00004-2010-000020"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "object",
  "of": "SoDangKy",
  "description": "Số, quyển, trang của việc kết hôn.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayDangKy": {
  "label": {
   "vi": "Ngày đăng ký kết hôn",
   "en": "Date of registration"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày đăng ký hoặc ghi chú kết hôn.",
  "example": "2010-05-20",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "noiDangKy": {
  "label": {
   "vi": "Nơi đăng ký kết hôn",
   "en": "Place of registration"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đã đăng ký hoặc ghi chú kết hôn.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const lanLyHon: ObjectDescriptor = { "fields": {
 "ngay": {
  "label": {
   "vi": "Ngày có hiệu lực",
   "en": "Date of effect"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày việc ly hôn có hiệu lực.",
  "example": "2005-03",
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "quocGia": {
  "label": {
   "vi": "Quốc gia",
   "en": "Country"
  },
  "type": "string",
  "codeTable": "quoc-gia",
  "description": "Nước đã giải quyết việc ly hôn.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "DE"
 },
 "vanBan": {
  "label": {
   "vi": "Văn bản",
   "en": "Document"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Bản án, quyết định của lần ly hôn đó.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
} };

const ghiChuLyHonOverlays: Overlays = {
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
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
 "/benNam/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên bên nam",
   "en": "Full name of the man"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/benNam/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh bên nam",
   "en": "Date of birth of the man"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/benNam/danToc": {
  "label": {
   "vi": "Dân tộc bên nam",
   "en": "Ethnic group of the man"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/benNam/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) bên nam",
   "en": "Other ethnic group of the man (in words)"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/benNam/quocTich": {
  "label": {
   "vi": "Quốc tịch bên nam",
   "en": "Nationality of the man"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/benNam/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú bên nam",
   "en": "Kind of residence of the man"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/benNam/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú bên nam",
   "en": "Residence of the man"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/benNam/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân bên nam",
   "en": "Personal identification number of the man"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/benNam/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân bên nam",
   "en": "Identity papers of the man"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/benNu/hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên bên nữ",
   "en": "Full name of the woman"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/benNu/ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh bên nữ",
   "en": "Date of birth of the woman"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/benNu/danToc": {
  "label": {
   "vi": "Dân tộc bên nữ",
   "en": "Ethnic group of the woman"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/benNu/danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi chữ) bên nữ",
   "en": "Other ethnic group of the woman (in words)"
  },
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/benNu/quocTich": {
  "label": {
   "vi": "Quốc tịch bên nữ",
   "en": "Nationality of the woman"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/benNu/noiCuTru/loai": {
  "label": {
   "vi": "Loại nơi cư trú bên nữ",
   "en": "Kind of residence of the woman"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/benNu/noiCuTru/diaChi": {
  "label": {
   "vi": "Nơi cư trú bên nữ",
   "en": "Residence of the woman"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/benNu/soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân bên nữ",
   "en": "Personal identification number of the woman"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "/benNu/giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân bên nữ",
   "en": "Identity papers of the woman"
  },
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "required": [
   "dang-ky-moi"
  ],
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
  "required": [
   "dang-ky-moi"
  ],
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
   "en": "The requester verified with the population database"
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

export const ghiChuLyHon: ObjectDescriptor = { "fields": {
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
   "ghi-chu-ly-hon"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-ghi-chu",
  "description": "Ghi chú theo yêu cầu của người dân, theo thông báo của Tòa án hoặc cơ quan khác, hay ghi vào sổ việc ở nước ngoài.",
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "theo-yeu-cau"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "object",
  "of": "SoDangKy",
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
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
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
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
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
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
 "loaiViec": {
  "label": {
   "vi": "Loại việc",
   "en": "Divorce or annulment"
  },
  "type": "string",
  "enum": [
   "ly-hon",
   "huy-ket-hon"
  ],
  "description": "Việc đã giải quyết ở nước ngoài là ly hôn hay hủy kết hôn.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 48 khoản 2; Điều 50"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "ly-hon"
 },
 "banGhiKetHon": {
  "label": {
   "vi": "Đăng ký/ghi chú kết hôn trước đây",
   "en": "Earlier marriage record"
  },
  "type": "object",
  "of": "BanGhiKetHonTruoc",
  "description": "Đăng ký hoặc ghi chú kết hôn trước đây; nơi giữ bản ghi đó có thẩm quyền ghi chú ly hôn.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 48 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "benNam": {
  "label": {
   "vi": "Bên nam",
   "en": "The man"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Bên nam, thông tin vào ngày ghi chú.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "benNu": {
  "label": {
   "vi": "Bên nữ",
   "en": "The woman"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Bên nữ, thông tin vào ngày ghi chú.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "vanBanNuocNgoai": {
  "label": {
   "vi": "Bản án/quyết định/thỏa thuận ly hôn nước ngoài",
   "en": "Foreign judgment or agreement"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Bản án, quyết định ly hôn, hủy kết hôn hoặc văn bản thỏa thuận ly hôn do nước ngoài cấp.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 50 khoản 1"
   },
   {
    "document": "Nghị định 123/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "ngayHieuLucLyHon": {
  "label": {
   "vi": "Ngày ly hôn có hiệu lực",
   "en": "Date of effect"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày việc ly hôn, hủy kết hôn có hiệu lực theo pháp luật nước ngoài.",
  "example": "2024-06-05",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "cacBenDaLyHonNhieuLan": {
  "label": {
   "vi": "Các lần ly hôn trước ở nước ngoài",
   "en": "Earlier divorces abroad"
  },
  "type": "array",
  "of": "LanLyHon",
  "description": "Các lần ly hôn trước ở nước ngoài; chỉ lần sau cùng phải ghi chú.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "The requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.",
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
  "description": "Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
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
}, "required": ["sieuDuLieu","loaiViecHoTich","benNam","benNu"], "overlays": ghiChuLyHonOverlays };

const ghiChuTheoBanAnOverlays: Overlays = {
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
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
 "/canCu/ngayCoHieuLuc": {
  "label": {
   "vi": "Ngày có hiệu lực pháp luật",
   "en": "Date of legal effect"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 30 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 }
};

export const ghiChuTheoBanAn: ObjectDescriptor = { "fields": {
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
   "ghi-chu-theo-ban-an"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-ghi-chu",
  "description": "Ghi chú theo yêu cầu của người dân, theo thông báo của Tòa án hoặc cơ quan khác, hay ghi vào sổ việc ở nước ngoài.",
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "theo-yeu-cau"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "object",
  "of": "SoDangKy",
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
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
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
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
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
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
 "loaiViec": {
  "label": {
   "vi": "Loại việc",
   "en": "What was decided"
  },
  "type": "string",
  "codeTable": "loai-ghi-chu-ban-an",
  "description": "Việc đã được Tòa án hoặc cơ quan có thẩm quyền quyết định: ly hôn, xác định cha mẹ con, tuyên bố chết, thay đổi quốc tịch…",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "ly-hon"
 },
 "banGhiBiGhiChu": {
  "label": {
   "vi": "Bản ghi hộ tịch được ghi chú",
   "en": "Record noted on"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi hộ tịch được ghi chú; nội dung cũng phải được áp dụng vào các trường của bản ghi đó.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "kh-00004-2010-000020"
 },
 "canCu": {
  "label": {
   "vi": "Bản án, quyết định",
   "en": "Judgment or decision"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Bản án, quyết định làm căn cứ ghi chú.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 30 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "ngayNhanThongBao": {
  "label": {
   "vi": "Ngày nhận thông báo",
   "en": "Date the notice arrived"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cơ quan hộ tịch nhận thông báo kèm trích lục bản án, bản sao quyết định.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 30 đến Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "2025-08-08"
 },
 "noiDungGhiChu": {
  "label": {
   "vi": "Nội dung ghi chú",
   "en": "Text of the note"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Nội dung ghi chú vào sổ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "Đã ly hôn theo Bản án số 15/2025/HNGĐ-ST"
 },
 "ngayGhiChu": {
  "label": {
   "vi": "Ngày ghi chú",
   "en": "Date of the note"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ghi chú vào sổ.",
  "example": "2025-08-12",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
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
}, "required": ["sieuDuLieu","loaiViecHoTich"], "overlays": ghiChuTheoBanAnOverlays };

const ghiVaoSoNuocNgoaiOverlays: Overlays = {
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
   },
   {
    "document": "Thông tư 04/2020/TT-BTP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "/soDangKy/quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
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
 "/nguoiYeuCau/hoTen": {
  "label": {
   "vi": "Họ tên người yêu cầu",
   "en": "Full name of the requester"
  },
  "required": [
   "dang-ky-moi"
  ],
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
  "required": [
   "dang-ky-moi"
  ],
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
   "en": "The requester verified with the population database"
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

export const ghiVaoSoNuocNgoai: ObjectDescriptor = { "fields": {
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
   "ghi-vao-so-nuoc-ngoai"
  ],
  "description": "Hằng cho biết đây là loại bản ghi nào khi nhiều loại đi chung một luồng.",
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
  "codeTable": "loai-dang-ky-ghi-chu",
  "description": "Ghi chú theo yêu cầu của người dân, theo thông báo của Tòa án hoặc cơ quan khác, hay ghi vào sổ việc ở nước ngoài.",
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
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "theo-yeu-cau"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Registration number"
  },
  "type": "object",
  "of": "SoDangKy",
  "description": "Số, quyển, trang trong sổ hộ tịch; có sau khi đã đăng ký.",
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
  "description": "Ngày ghi vào sổ hộ tịch. Đăng ký mới phải đủ ngày, tháng, năm; sổ cũ có thể chỉ còn tháng hoặc năm.",
  "example": "2025-08-12",
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
  "description": "Cơ quan đăng ký hộ tịch vào ngày đăng ký: Ủy ban nhân dân cấp xã, cơ quan đại diện, hoặc cấp huyện trước ngày 01/07/2025.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 1; Điều 7"
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
  "description": "Người có thẩm quyền đã ký giấy tờ hộ tịch này.",
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
    "article": "Điều 16; Điều 18; Điều 34"
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
  "description": "Chữ ký số trên bản điện tử của giấy tờ hộ tịch.",
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
  "description": "Phần ghi chú khác trong sổ. Thay đổi, cải chính, ly hôn phải ghi vào trường riêng, không giấu ở đây.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cấp bản chính lần đầu"
 },
 "dangKyNuocNgoai": {
  "label": {
   "vi": "Thông tin đã đăng ký ở nước ngoài",
   "en": "Registration abroad"
  },
  "type": "object",
  "of": "DangKyNuocNgoai",
  "description": "Dạng khối của các trường bên dưới, để đọc như mọi bản ghi khác; bản ghi này dùng các trường riêng, nên để vắng.",
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
 "loaiViecNuocNgoai": {
  "label": {
   "vi": "Việc hộ tịch đã giải quyết ở nước ngoài",
   "en": "Event settled abroad"
  },
  "type": "string",
  "enum": [
   "khai-sinh",
   "ket-hon",
   "ly-hon",
   "huy-ket-hon",
   "giam-ho",
   "nhan-cha-me-con",
   "xac-dinh-cha-me-con",
   "nuoi-con-nuoi",
   "thay-doi-ho-tich",
   "khai-tu"
  ],
  "description": "Việc hộ tịch mà cơ quan nước ngoài đã giải quyết.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 3 khoản 3; Điều 48"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "khai-sinh"
 },
 "soDangKyNuocNgoai": {
  "label": {
   "vi": "Số đăng ký ở nước ngoài",
   "en": "Number abroad"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số đăng ký ghi trên giấy tờ nước ngoài.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 49 đến Điều 50"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "BE-2024-0815"
 },
 "ngayDangKyNuocNgoai": {
  "label": {
   "vi": "Ngày đăng ký ở nước ngoài",
   "en": "Date abroad"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày cơ quan nước ngoài đăng ký.",
  "example": "2024-05-20",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "cqNuocNgoaiDaDangKy": {
  "label": {
   "vi": "Cơ quan nước ngoài đã đăng ký",
   "en": "Foreign body"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên cơ quan nước ngoài đã đăng ký, chép như trên giấy tờ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "Standesamt Mitte, Berlin"
 },
 "qgNuocNgoaiDaDangKy": {
  "label": {
   "vi": "Quốc gia đã đăng ký",
   "en": "Country"
  },
  "type": "string",
  "codeTable": "quoc-gia",
  "description": "Quốc gia đã đăng ký việc này.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "DE"
 },
 "tenGiayToNuocNgoai": {
  "label": {
   "vi": "Tên giấy tờ nước ngoài",
   "en": "Name of the foreign paper"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên giấy tờ do nước ngoài cấp.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  },
  "example": "Geburtsurkunde"
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung sự kiện",
   "en": "Content of the event"
  },
  "type": "object",
  "variants": {
   "tag": "loaiViecHoTich",
   "of": {
    "khai-sinh": "KhaiSinh",
    "ket-hon": "KetHon",
    "khai-tu": "KhaiTu",
    "nhan-cha-me-con": "NhanChaMeCon",
    "giam-ho": "GiamHo",
    "cham-dut-giam-ho": "ChamDutGiamHo",
    "giam-sat-giam-ho": "GiamSatGiamHo",
    "thay-doi-cai-chinh": "ThayDoiCaiChinh",
    "xac-nhan-tinh-trang-hon-nhan": "XacNhanTinhTrangHonNhan",
    "ghi-chu-ly-hon": "GhiChuLyHon",
    "ghi-chu-theo-ban-an": "GhiChuTheoBanAn"
   }
  },
  "description": "Nội dung sự kiện, dùng lại lược đồ của loại việc tương ứng; việc nuôi con nuôi chưa có lược đồ trong cơ sở dữ liệu này.",
  "recommended": true,
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Người yêu cầu",
   "en": "The requester"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đã yêu cầu đăng ký. Đăng ký chủ động và sổ đã số hóa có thể không có.",
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
  "description": "Số bản sao trích lục mà người yêu cầu xin cấp cùng lúc.",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
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
}, "required": ["sieuDuLieu","loaiViecHoTich"], "overlays": ghiVaoSoNuocNgoaiOverlays };

const soHoTichOverlays: Overlays = {
 "/sieuDuLieu/cheDoPhapLy": {
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
};

export const soHoTich: ObjectDescriptor = { "fields": {
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
 "maSo": {
  "label": {
   "vi": "Mã quyển sổ",
   "en": "Book id"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Mã của quyển sổ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "00004-ks-2025-01"
 },
 "loaiViec": {
  "label": {
   "vi": "Loại việc hộ tịch",
   "en": "Kind of event"
  },
  "type": "string",
  "codeTable": "loai-viec-ho-tich",
  "description": "Loại việc hộ tịch mà quyển sổ dùng; mỗi loại việc một sổ.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "khai-sinh"
 },
 "quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số của quyển sổ trong năm.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "01/2025"
 },
 "namMoSo": {
  "label": {
   "vi": "Năm mở sổ",
   "en": "Year opened"
  },
  "type": "integer",
  "minimum": 1800,
  "maximum": 2027,
  "description": "Năm mở sổ; sổ giấy còn được mở đến hết tháng 02/2027.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan đăng ký",
   "en": "Registering body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đăng ký hộ tịch giữ quyển sổ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "ngayMo": {
  "label": {
   "vi": "Ngày mở sổ",
   "en": "Opened on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày mở sổ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-01-01"
 },
 "ngayKhoa": {
  "label": {
   "vi": "Ngày khóa sổ",
   "en": "Closed on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày khóa sổ, là ngày cuối cùng của năm.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "2025-12-31"
 },
 "tongSoTrang": {
  "label": {
   "vi": "Tổng số trang",
   "en": "Pages"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 100000,
  "description": "Tổng số trang của quyển sổ khi khóa.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "tongSoSuKien": {
  "label": {
   "vi": "Tổng số sự kiện đã đăng ký",
   "en": "Events"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 1000000,
  "description": "Tổng số sự kiện đã đăng ký khi khóa; đối chiếu với số bản ghi đã số hóa.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "giaTriLuuTru": {
  "label": {
   "vi": "Lưu giữ",
   "en": "Retention"
  },
  "type": "string",
  "enum": [
   "vinh-vien"
  ],
  "description": "Sổ hộ tịch được lưu trữ vĩnh viễn.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 58 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
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

export const ketQuaTiepNhan: ObjectDescriptor = { "fields": {
 "status": {
  "label": {
   "vi": "Kết quả nhận",
   "en": "Status"
  },
  "type": "string",
  "enum": [
   "thanh-cong",
   "that-bai"
  ],
  "description": "Bên nhận đã nhận thành công hay thất bại; đọc trường này, không dò chữ trong câu thông báo.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "status"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "thanh-cong"
 },
 "errorCode": {
  "label": {
   "vi": "Mã lỗi",
   "en": "Error code"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã lỗi của bên nhận khi thất bại.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "errorCode"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "HT-400"
 }
} };

export const ketQuaXuLy: ObjectDescriptor = { "fields": {
 "soDinhDanh": {
  "label": {
   "vi": "Số định danh được cấp",
   "en": "Personal number issued"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh cá nhân cấp cho trẻ được khai sinh.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "soDinhDanh"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "001225000001"
 },
 "soDangKy": {
  "label": {
   "vi": "Số đăng ký",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số đăng ký trong sổ.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "soDangKy"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
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
  "description": "Quyển số của sổ hộ tịch.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "quyenSo"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "01/2025"
 },
 "trangSo": {
  "label": {
   "vi": "Trang số",
   "en": "Page"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Số trang trong sổ.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "trangSo"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "15"
 },
 "ngayDangKy": {
  "label": {
   "vi": "Ngày đăng ký",
   "en": "Date of registration"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày việc hộ tịch được ghi vào sổ.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "ngayDangKy"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "2025-08-12"
 },
 "giayKhaiSinh": {
  "label": {
   "vi": "Tệp giấy khai sinh",
   "en": "Birth certificate file"
  },
  "type": "string",
  "maxLength": 14000000,
  "description": "Tệp giấy khai sinh điện tử, mã hóa base64.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "giayKhaiSinh"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "VsOtIGThu6U="
 },
 "giayKhaiTu": {
  "label": {
   "vi": "Tệp trích lục khai tử",
   "en": "Death extract file"
  },
  "type": "string",
  "maxLength": 14000000,
  "description": "Tệp trích lục khai tử điện tử, mã hóa base64.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "giayKhaiTu"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "VsOtIGThu6U="
 },
 "maGiayToKetQua": {
  "label": {
   "vi": "Mã giấy tờ kết quả",
   "en": "Id of the resulting paper"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Mã giấy tờ điện tử trên Cổng Dịch vụ công quốc gia.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maGiayToKetQua"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "G15-KQ-000123"
 }
} };

const thongDiepLienThongOverlays: Overlays = {
 "/sieuDuLieu/cheDoPhapLy": {
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
};

export const thongDiepLienThong: ObjectDescriptor = { "fields": {
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
 "module": {
  "label": {
   "vi": "Phân hệ",
   "en": "Module"
  },
  "type": "string",
  "codeTable": "phan-he-lien-thong",
  "description": "Phân hệ của phần mềm hộ tịch nhận thông điệp: LTKS khai sinh, LTKT khai tử, LTKH kết hôn.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "module"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "LTKS"
 },
 "maDonVi": {
  "label": {
   "vi": "Mã đơn vị đăng ký",
   "en": "Registering unit"
  },
  "type": "string",
  "maxLength": 10,
  "description": "Mã đơn vị đăng ký trong phần mềm hộ tịch dùng chung, thường là mã xã năm chữ số.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maDonVi"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "00004"
 },
 "maHoSoMCDT": {
  "label": {
   "vi": "Mã hồ sơ một cửa điện tử",
   "en": "One-stop dossier code"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã hồ sơ trên hệ thống một cửa điện tử.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maHoSoMCDT"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "H26.12-250812-0001"
 },
 "maHoSoLT": {
  "label": {
   "vi": "Mã hồ sơ liên thông",
   "en": "Inter-linked dossier code"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã hồ sơ của dịch vụ công liên thông.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maHoSoLT"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "LT-250812-0001"
 },
 "maTTHC": {
  "label": {
   "vi": "Mã thủ tục hành chính",
   "en": "Procedure code"
  },
  "type": "string",
  "maxLength": 30,
  "description": "Mã thủ tục hành chính.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maTTHC"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "1.001193.000.00.00.H26"
 },
 "ngayTiepNhan": {
  "label": {
   "vi": "Ngày tiếp nhận",
   "en": "Received at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm tiếp nhận hồ sơ, có múi giờ.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "ngayTiepNhan"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "2025-08-12T09:30:00+07:00"
 },
 "techId": {
  "label": {
   "vi": "Mã kỹ thuật",
   "en": "Technical id"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Mã kỹ thuật của bên gửi, dùng để không xử lý hai lần.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "techId"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "b7d1c0de-0001"
 },
 "duLieu": {
  "label": {
   "vi": "Dữ liệu hộ tịch",
   "en": "Civil-status data"
  },
  "type": "object",
  "variants": {
   "tag": "loaiViecHoTich",
   "of": {
    "khai-sinh": "KhaiSinh",
    "ket-hon": "KetHon",
    "khai-tu": "KhaiTu",
    "nhan-cha-me-con": "NhanChaMeCon",
    "giam-ho": "GiamHo",
    "cham-dut-giam-ho": "ChamDutGiamHo",
    "giam-sat-giam-ho": "GiamSatGiamHo",
    "thay-doi-cai-chinh": "ThayDoiCaiChinh",
    "xac-nhan-tinh-trang-hon-nhan": "XacNhanTinhTrangHonNhan",
    "ghi-chu-ly-hon": "GhiChuLyHon",
    "ghi-chu-theo-ban-an": "GhiChuTheoBanAn"
   }
  },
  "description": "Bản ghi hộ tịch được gửi, là đối tượng có kiểu; phần mềm cũ gói JSON hoặc XML thành chuỗi.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "data"
   }
  ],
  "recommended": true,
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "fileDinhKem": {
  "label": {
   "vi": "Tệp đính kèm",
   "en": "Attached files"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Các tệp của hồ sơ.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "fileDinhKem"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "ketQua": {
  "label": {
   "vi": "Kết quả nhận",
   "en": "Receipt"
  },
  "type": "object",
  "of": "KetQuaTiepNhan",
  "description": "Câu trả lời của bên nhận cho lần gửi này.",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái hồ sơ tại BTP",
   "en": "State of the dossier"
  },
  "type": "string",
  "codeTable": "trang-thai-ho-so-btp",
  "description": "Trạng thái hồ sơ tại phần mềm hộ tịch: chờ tiếp nhận, yêu cầu bổ sung, đang xử lý, có kết quả, từ chối.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "trangThai"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "co-ket-qua"
 },
 "thoiGianThucHien": {
  "label": {
   "vi": "Thời gian thực hiện",
   "en": "Handled at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm đổi sang trạng thái này, có múi giờ.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "thoiGianThucHien"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "2025-08-12T15:00:00+07:00"
 },
 "hanBoSungHoSo": {
  "label": {
   "vi": "Hạn bổ sung hồ sơ",
   "en": "Deadline for supplements"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Hạn chót nộp bổ sung khi hồ sơ bị yêu cầu bổ sung.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "hanBoSungHoSo"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "2025-08-20"
 },
 "ketQuaXuLy": {
  "label": {
   "vi": "Kết quả xử lý",
   "en": "Outcome"
  },
  "type": "object",
  "of": "KetQuaXuLy",
  "description": "Kết quả đăng ký được trả về khi hồ sơ có kết quả.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
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

const trichLucOverlays: Overlays = {
 "/sieuDuLieu/cheDoPhapLy": {
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
};

export const trichLuc: ObjectDescriptor = { "fields": {
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
 "maTrichLuc": {
  "label": {
   "vi": "Mã trích lục",
   "en": "Extract id"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Mã của trích lục, để kiểm tra thật giả.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 9; Điều 62 đến Điều 64"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "143/TLKS-BS"
 },
 "loai": {
  "label": {
   "vi": "Loại",
   "en": "Original or copy"
  },
  "type": "string",
  "enum": [
   "ban-chinh",
   "ban-sao"
  ],
  "description": "Trích lục bản chính hay bản sao. Khai sinh và kết hôn cấp Giấy, không cấp trích lục bản chính.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 62 đến Điều 63"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "ban-sao"
 },
 "loaiGiayTo": {
  "label": {
   "vi": "Loại giấy tờ hộ tịch",
   "en": "Kind of civil-status paper"
  },
  "type": "string",
  "codeTable": "giay-to-ho-tich",
  "description": "Loại giấy tờ hộ tịch, trong các loại mà dữ liệu chia sẻ có thể thay thế.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 3458/QĐ-BTP năm 2025",
    "article": "Danh mục 14 loại giấy tờ hộ tịch"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "QĐ 3458/QĐ-BTP ngày 10/12/2025"
  },
  "example": "trich-luc-khai-sinh"
 },
 "banGhi": {
  "label": {
   "vi": "Bản ghi nguồn",
   "en": "Source record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi mà trích lục được lập từ đó.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "ks-00004-2025-000123"
 },
 "phienBanBanGhi": {
  "label": {
   "vi": "Phiên bản tại thời điểm trích",
   "en": "Version of the source"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 1000000,
  "description": "Phiên bản của bản ghi vào lúc trích.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
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
  "description": "Ngày cấp trích lục.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-08-20"
 },
 "coQuanCap": {
  "label": {
   "vi": "Cơ quan cấp",
   "en": "Issued by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan quản lý cơ sở dữ liệu hộ tịch đã cấp; không phụ thuộc nơi cư trú của người yêu cầu.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 63"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung (dữ liệu)",
   "en": "Content"
  },
  "type": "object",
  "variants": {
   "tag": "loaiViecHoTich",
   "of": {
    "khai-sinh": "KhaiSinh",
    "ket-hon": "KetHon",
    "khai-tu": "KhaiTu",
    "nhan-cha-me-con": "NhanChaMeCon",
    "giam-ho": "GiamHo",
    "cham-dut-giam-ho": "ChamDutGiamHo",
    "giam-sat-giam-ho": "GiamSatGiamHo",
    "thay-doi-cai-chinh": "ThayDoiCaiChinh",
    "xac-nhan-tinh-trang-hon-nhan": "XacNhanTinhTrangHonNhan",
    "ghi-chu-ly-hon": "GhiChuLyHon",
    "ghi-chu-theo-ban-an": "GhiChuTheoBanAn",
    "ghi-vao-so-nuoc-ngoai": "GhiVaoSoNuocNgoai"
   }
  },
  "description": "Nội dung của bản ghi vào lúc trích.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "noiDungThayDoi": {
  "label": {
   "vi": "Các ghi chú thay đổi hiển thị",
   "en": "Notes of changes"
  },
  "type": "array",
  "maxLength": 1000,
  "description": "Các ghi chú thay đổi in kèm, mỗi ghi chú một mục.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 28 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "chuKySo": {
  "label": {
   "vi": "Chữ ký số",
   "en": "Digital signature"
  },
  "type": "object",
  "of": "ChuKySo",
  "description": "Chữ ký số trên trích lục điện tử.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "maQr": {
  "label": {
   "vi": "Mã QR/đường dẫn xác thực",
   "en": "QR code or verification link"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Nội dung mã QR hoặc đường dẫn để kiểm tra trích lục.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "https://xac-thuc.example.vn/tl/143"
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

/** Chấm dứt giám hộ. */
export const chamDutGiamHoDescriptor: RecordDescriptor = {
 "id": "ho-tich/cham-dut-giam-ho",
 "version": "1.0",
 "title": "ChamDutGiamHo",
 "label": {
  "vi": "Chấm dứt giám hộ",
  "en": "End of guardianship"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "ChamDutGiamHo",
 "overlays": chamDutGiamHoOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "GH-05": ruleGH05, "GH-05b": ruleGH05b, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { ChamDutGiamHo: chamDutGiamHo, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Ghi chú ly hôn. */
export const ghiChuLyHonDescriptor: RecordDescriptor = {
 "id": "ho-tich/ghi-chu-ly-hon",
 "version": "1.0",
 "title": "GhiChuLyHon",
 "label": {
  "vi": "Ghi chú ly hôn",
  "en": "Note of a divorce abroad"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "GhiChuLyHon",
 "overlays": ghiChuLyHonOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04GhiChuLyHon, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "LH-01": ruleLH01, "LH-01b": ruleLH01b, "LH-D1": ruleLHD1, "LH-D3": ruleLHD3, "LH-D4": ruleLHD4, "LH-D5": ruleLHD5, "LH-D7": ruleLHD7, "LH-D8": ruleLHD8, "LH-D9": ruleLHD9, "LH-D10": ruleLHD10, "LH-D11": ruleLHD11, "LH-D12": ruleLHD12, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { GhiChuLyHon: ghiChuLyHon, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, BanGhiKetHonTruoc: banGhiKetHonTruoc, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, LanLyHon: lanLyHon, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Ghi chú theo bản án, quyết định. */
export const ghiChuTheoBanAnDescriptor: RecordDescriptor = {
 "id": "ho-tich/ghi-chu-theo-ban-an",
 "version": "1.0",
 "title": "GhiChuTheoBanAn",
 "label": {
  "vi": "Ghi chú theo bản án, quyết định",
  "en": "Note of a judgment or decision"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "GhiChuTheoBanAn",
 "overlays": ghiChuTheoBanAnOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04GhiChuTheoBanAn, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "BA-D1": ruleBAD1, "HT-09": ruleHT09 },
 "defs": { GhiChuTheoBanAn: ghiChuTheoBanAn, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Ghi vào sổ việc hộ tịch đã giải quyết ở nước ngoài. */
export const ghiVaoSoNuocNgoaiDescriptor: RecordDescriptor = {
 "id": "ho-tich/ghi-vao-so-nuoc-ngoai",
 "version": "1.0",
 "title": "GhiVaoSoNuocNgoai",
 "label": {
  "vi": "Ghi vào sổ việc hộ tịch đã giải quyết ở nước ngoài",
  "en": "Entry of an event settled abroad"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "GhiVaoSoNuocNgoai",
 "overlays": ghiVaoSoNuocNgoaiOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04GhiVaoSoNuocNgoai, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "NN-D1": ruleNND1, "NN-D2": ruleNND2, "NN-D3": ruleNND3, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { GhiVaoSoNuocNgoai: ghiVaoSoNuocNgoai, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, KhaiSinh: khaiSinh, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, GiayChungSinh: giayChungSinh, GiayToThayGiayChungSinh: giayToThayGiayChungSinh, GhiChuNhanThan: ghiChuNhanThan, GhiChuTuyenBo: ghiChuTuyenBo, MoRong: shared.moRong, KhongRo: shared.khongRo, KetHon: ketHon, ToKhaiKetHon: toKhaiKetHon, HuyKetHon: huyKetHon, CongNhanKetHon: congNhanKetHon, LyHon: lyHon, KhaiTu: khaiTu, GiayBaoTu: giayBaoTu, TuyenBoChet: tuyenBoChet, KhoaThongTinHoTich: khoaThongTinHoTich, ThongBaoNuocNgoai: thongBaoNuocNgoai, NhanChaMeCon: nhanChaMeCon, ChungCuQuanHe: chungCuQuanHe, QuanHeNguoiYeuCau: quanHeNguoiYeuCau, GiamHo: giamHo, BenGiamHoCaNhan: benGiamHoCaNhan, BenGiamHoToChuc: benGiamHoToChuc, ToChuc: shared.toChuc, ChamDutGiamHo: chamDutGiamHo, GiamSatGiamHo: giamSatGiamHo, ThayDoiCaiChinh: thayDoiCaiChinh, GiayToHoTichGoc: giayToHoTichGoc, NoiDungThayDoi: noiDungThayDoi, ThongBaoNoiDangKyCu: thongBaoNoiDangKyCu, XacNhanTinhTrangHonNhan: xacNhanTinhTrangHonNhan, ThoiGianCuTru: thoiGianCuTru, GiayXacNhanCu: giayXacNhanCu, GhiChuLyHon: ghiChuLyHon, BanGhiKetHonTruoc: banGhiKetHonTruoc, LanLyHon: lanLyHon, GhiChuTheoBanAn: ghiChuTheoBanAn }
};

/** Giám hộ. */
export const giamHoDescriptor: RecordDescriptor = {
 "id": "ho-tich/giam-ho",
 "version": "1.0",
 "title": "GiamHo",
 "label": {
  "vi": "Giám hộ",
  "en": "Guardianship"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "GiamHo",
 "overlays": giamHoOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04GhiChuTheoBanAn, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "HT-12": ruleHT12, "GH-01": ruleGH01, "GH-01b": ruleGH01b, "GH-02": ruleGH02, "GH-03": ruleGH03, "GH-04": ruleGH04, "GH-04b": ruleGH04b, "GH-05": ruleGH05GiamHo, "GH-D1": ruleGHD1, "GH-D3": ruleGHD3, "GH-D4": ruleGHD4, "GH-D5": ruleGHD5, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { GiamHo: giamHo, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, BenGiamHoCaNhan: benGiamHoCaNhan, BenGiamHoToChuc: benGiamHoToChuc, ToChuc: shared.toChuc, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Giám sát việc giám hộ. */
export const giamSatGiamHoDescriptor: RecordDescriptor = {
 "id": "ho-tich/giam-sat-giam-ho",
 "version": "1.0",
 "title": "GiamSatGiamHo",
 "label": {
  "vi": "Giám sát việc giám hộ",
  "en": "Supervision of guardianship"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "GiamSatGiamHo",
 "overlays": giamSatGiamHoOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04GhiChuTheoBanAn, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { GiamSatGiamHo: giamSatGiamHo, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, BenGiamHoCaNhan: benGiamHoCaNhan, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, BenGiamHoToChuc: benGiamHoToChuc, ToChuc: shared.toChuc, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Kết hôn. */
export const ketHonDescriptor: RecordDescriptor = {
 "id": "ho-tich/ket-hon",
 "version": "1.0",
 "title": "KetHon",
 "label": {
  "vi": "Kết hôn",
  "en": "Marriage registration"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "KetHon",
 "overlays": ketHonOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04KetHon, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "KH-01": ruleKH01, "KH-02": ruleKH02, "KH-03": ruleKH03, "KH-04": ruleKH04, "KH-05": ruleKH05, "KH-05b": ruleKH05b, "KH-06": ruleKH06, "KH-07": ruleKH07, "KH-07b": ruleKH07b, "KH-08": ruleKH08, "KH-D1": ruleKHD1, "KH-D3": ruleKHD3, "KH-D4": ruleKHD4, "KH-D5": ruleKHD5, "KH-D7": ruleKHD7, "KH-D8": ruleKHD8, "KH-D9": ruleKHD9, "KH-D10": ruleKHD10, "KH-D11": ruleKHD11, "KH-D12": ruleKHD12, "KH-D13": ruleKHD13, "KH-D14": ruleKHD14, "KH-D15": ruleKHD15, "KH-D16": ruleKHD16, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { KetHon: ketHon, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToKhaiKetHon: toKhaiKetHon, HuyKetHon: huyKetHon, CongNhanKetHon: congNhanKetHon, LyHon: lyHon, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Khai sinh. */
export const khaiSinhDescriptor: RecordDescriptor = {
 "id": "ho-tich/khai-sinh",
 "version": "1.0",
 "title": "KhaiSinh",
 "label": {
  "vi": "Khai sinh",
  "en": "Birth registration"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "KhaiSinh",
 "overlays": khaiSinhOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04KhaiSinh, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "HT-08": ruleHT08, "HT-12": ruleHT12KhaiSinh, "KS-01": ruleKS01, "KS-02": ruleKS02, "KS-03": ruleKS03, "KS-04": ruleKS04, "KS-04b": ruleKS04b, "KS-05": ruleKS05, "KS-06": ruleKS06, "KS-07": ruleKS07, "KS-08": ruleKS08, "KS-08c": ruleKS08c, "KS-08b": ruleKS08b, "KS-09": ruleKS09, "KS-10": ruleKS10, "KS-11": ruleKS11, "KS-12": ruleKS12, "KS-13": ruleKS13, "KS-D1": ruleKSD1, "KS-D3": ruleKSD3, "KS-D4": ruleKSD4, "KS-D5": ruleKSD5, "KS-D6": ruleKSD6, "KS-D8": ruleKSD8, "KS-D9": ruleKSD9, "KS-D10": ruleKSD10, "KS-D12": ruleKSD12, "KS-D13": ruleKSD13, "KS-D14": ruleKSD14, "KS-D15": ruleKSD15, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { KhaiSinh: khaiSinh, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, GiayChungSinh: giayChungSinh, GiayToThayGiayChungSinh: giayToThayGiayChungSinh, GhiChuNhanThan: ghiChuNhanThan, GhiChuTuyenBo: ghiChuTuyenBo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Khai tử. */
export const khaiTuDescriptor: RecordDescriptor = {
 "id": "ho-tich/khai-tu",
 "version": "1.0",
 "title": "KhaiTu",
 "label": {
  "vi": "Khai tử",
  "en": "Death registration"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "KhaiTu",
 "overlays": khaiTuOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04KhaiTu, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "HT-12": ruleHT12KhaiTu, "KT-01": ruleKT01, "KT-02": ruleKT02, "KT-03": ruleKT03, "KT-03b": ruleKT03b, "KT-04": ruleKT04, "KT-05": ruleKT05, "KT-05b": ruleKT05b, "KT-06": ruleKT06, "KT-D1": ruleKTD1, "KT-D3": ruleKTD3, "KT-D4": ruleKTD4, "KT-D5": ruleKTD5, "KT-D6": ruleKTD6, "KT-D7": ruleKTD7, "KT-D8": ruleKTD8, "KT-D9": ruleKTD9, "KT-D10": ruleKTD10, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { KhaiTu: khaiTu, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, GiayBaoTu: giayBaoTu, TuyenBoChet: tuyenBoChet, KhoaThongTinHoTich: khoaThongTinHoTich, ThongBaoNuocNgoai: thongBaoNuocNgoai, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Nhận cha, mẹ, con. */
export const nhanChaMeConDescriptor: RecordDescriptor = {
 "id": "ho-tich/nhan-cha-me-con",
 "version": "1.0",
 "title": "NhanChaMeCon",
 "label": {
  "vi": "Nhận cha, mẹ, con",
  "en": "Recognition of parentage"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "NhanChaMeCon",
 "overlays": nhanChaMeConOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04NhanChaMeCon, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "HT-12": ruleHT12NhanChaMeCon, "CM-01": ruleCM01, "CM-01b": ruleCM01b, "CM-01c": ruleCM01c, "CM-02": ruleCM02, "CM-03": ruleCM03, "CM-04": ruleCM04, "CM-D1": ruleCMD1, "CM-D3": ruleCMD3, "CM-D4": ruleCMD4, "CM-D5": ruleCMD5, "CM-D7": ruleCMD7, "CM-D8": ruleCMD8, "CM-D9": ruleCMD9, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { NhanChaMeCon: nhanChaMeCon, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ChungCuQuanHe: chungCuQuanHe, QuanHeNguoiYeuCau: quanHeNguoiYeuCau, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Sổ hộ tịch. */
export const soHoTichDescriptor: RecordDescriptor = {
 "id": "ho-tich/so-ho-tich",
 "version": "1.0",
 "title": "SoHoTich",
 "label": {
  "vi": "Sổ hộ tịch",
  "en": "Civil-status book"
 },
 "eventDate": "/ngayMo",
 "keys": [
  "/maSo"
 ],
 "root": "SoHoTich",
 "overlays": soHoTichOverlays,
 "rules": { "SH-D1": ruleSHD1, "SH-D2": ruleSHD2, "SH-D3": ruleSHD3, "HT-09": ruleHT09 },
 "defs": { SoHoTich: soHoTich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Thay đổi, cải chính, bổ sung hộ tịch. */
export const thayDoiCaiChinhDescriptor: RecordDescriptor = {
 "id": "ho-tich/thay-doi-cai-chinh",
 "version": "1.0",
 "title": "ThayDoiCaiChinh",
 "label": {
  "vi": "Thay đổi, cải chính, bổ sung hộ tịch",
  "en": "Change, correction or supplement"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "ThayDoiCaiChinh",
 "overlays": thayDoiCaiChinhOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-04": ruleHT04GhiChuTheoBanAn, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-06": ruleHT06, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "HT-12": ruleHT12ThayDoiCaiChinh, "TD-01": ruleTD01, "TD-02": ruleTD02, "TD-03": ruleTD03, "TD-04": ruleTD04, "TD-05": ruleTD05, "TD-06": ruleTD06, "TD-D1": ruleTDD1, "TD-D3": ruleTDD3, "TD-D4": ruleTDD4, "TD-D5": ruleTDD5, "TD-D6": ruleTDD6, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { ThayDoiCaiChinh: thayDoiCaiChinh, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, GiayToHoTichGoc: giayToHoTichGoc, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, NoiDungThayDoi: noiDungThayDoi, ThongBaoNoiDangKyCu: thongBaoNoiDangKyCu, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Thông điệp liên thông. */
export const thongDiepLienThongDescriptor: RecordDescriptor = {
 "id": "ho-tich/thong-diep-lien-thong",
 "version": "1.0",
 "title": "ThongDiepLienThong",
 "label": {
  "vi": "Thông điệp liên thông",
  "en": "Inter-linked message"
 },
 "keys": [
  "/maHoSoLT",
  "/maHoSoMCDT"
 ],
 "root": "ThongDiepLienThong",
 "overlays": thongDiepLienThongOverlays,
 "rules": { "LT-D1": ruleLTD1, "LT-D2": ruleLTD2, "LT-D3": ruleLTD3, "LT-D4": ruleLTD4, "LT-D5": ruleLTD5, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { ThongDiepLienThong: thongDiepLienThong, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, KhaiSinh: khaiSinh, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, GiayChungSinh: giayChungSinh, GiayToThayGiayChungSinh: giayToThayGiayChungSinh, GhiChuNhanThan: ghiChuNhanThan, GhiChuTuyenBo: ghiChuTuyenBo, MoRong: shared.moRong, KhongRo: shared.khongRo, KetHon: ketHon, ToKhaiKetHon: toKhaiKetHon, HuyKetHon: huyKetHon, CongNhanKetHon: congNhanKetHon, LyHon: lyHon, KhaiTu: khaiTu, GiayBaoTu: giayBaoTu, TuyenBoChet: tuyenBoChet, KhoaThongTinHoTich: khoaThongTinHoTich, ThongBaoNuocNgoai: thongBaoNuocNgoai, NhanChaMeCon: nhanChaMeCon, ChungCuQuanHe: chungCuQuanHe, QuanHeNguoiYeuCau: quanHeNguoiYeuCau, GiamHo: giamHo, BenGiamHoCaNhan: benGiamHoCaNhan, BenGiamHoToChuc: benGiamHoToChuc, ToChuc: shared.toChuc, ChamDutGiamHo: chamDutGiamHo, GiamSatGiamHo: giamSatGiamHo, ThayDoiCaiChinh: thayDoiCaiChinh, GiayToHoTichGoc: giayToHoTichGoc, NoiDungThayDoi: noiDungThayDoi, ThongBaoNoiDangKyCu: thongBaoNoiDangKyCu, XacNhanTinhTrangHonNhan: xacNhanTinhTrangHonNhan, ThoiGianCuTru: thoiGianCuTru, GiayXacNhanCu: giayXacNhanCu, GhiChuLyHon: ghiChuLyHon, BanGhiKetHonTruoc: banGhiKetHonTruoc, LanLyHon: lanLyHon, GhiChuTheoBanAn: ghiChuTheoBanAn, KetQuaTiepNhan: ketQuaTiepNhan, KetQuaXuLy: ketQuaXuLy }
};

/** Trích lục hộ tịch. */
export const trichLucDescriptor: RecordDescriptor = {
 "id": "ho-tich/trich-luc",
 "version": "1.0",
 "title": "TrichLuc",
 "label": {
  "vi": "Trích lục hộ tịch",
  "en": "Civil-status extract"
 },
 "eventDate": "/ngayCap",
 "keys": [
  "/maTrichLuc"
 ],
 "root": "TrichLuc",
 "overlays": trichLucOverlays,
 "rules": { "TL-D1": ruleTLD1, "TL-D2": ruleTLD2, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { TrichLuc: trichLuc, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, KhaiSinh: khaiSinh, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, GiayChungSinh: giayChungSinh, GiayToThayGiayChungSinh: giayToThayGiayChungSinh, GhiChuNhanThan: ghiChuNhanThan, GhiChuTuyenBo: ghiChuTuyenBo, MoRong: shared.moRong, KhongRo: shared.khongRo, KetHon: ketHon, ToKhaiKetHon: toKhaiKetHon, HuyKetHon: huyKetHon, CongNhanKetHon: congNhanKetHon, LyHon: lyHon, KhaiTu: khaiTu, GiayBaoTu: giayBaoTu, TuyenBoChet: tuyenBoChet, KhoaThongTinHoTich: khoaThongTinHoTich, ThongBaoNuocNgoai: thongBaoNuocNgoai, NhanChaMeCon: nhanChaMeCon, ChungCuQuanHe: chungCuQuanHe, QuanHeNguoiYeuCau: quanHeNguoiYeuCau, GiamHo: giamHo, BenGiamHoCaNhan: benGiamHoCaNhan, BenGiamHoToChuc: benGiamHoToChuc, ToChuc: shared.toChuc, ChamDutGiamHo: chamDutGiamHo, GiamSatGiamHo: giamSatGiamHo, ThayDoiCaiChinh: thayDoiCaiChinh, GiayToHoTichGoc: giayToHoTichGoc, NoiDungThayDoi: noiDungThayDoi, ThongBaoNoiDangKyCu: thongBaoNoiDangKyCu, XacNhanTinhTrangHonNhan: xacNhanTinhTrangHonNhan, ThoiGianCuTru: thoiGianCuTru, GiayXacNhanCu: giayXacNhanCu, GhiChuLyHon: ghiChuLyHon, BanGhiKetHonTruoc: banGhiKetHonTruoc, LanLyHon: lanLyHon, GhiChuTheoBanAn: ghiChuTheoBanAn, GhiVaoSoNuocNgoai: ghiVaoSoNuocNgoai }
};

/** Xác nhận tình trạng hôn nhân. */
export const xacNhanTinhTrangHonNhanDescriptor: RecordDescriptor = {
 "id": "ho-tich/xac-nhan-tinh-trang-hon-nhan",
 "version": "1.0",
 "title": "XacNhanTinhTrangHonNhan",
 "label": {
  "vi": "Xác nhận tình trạng hôn nhân",
  "en": "Confirmation of marital status"
 },
 "eventDate": "/ngayDangKy",
 "keys": [
  "/noiDangKy/maDonViHoTich",
  "/soDangKy/quyenSo",
  "/soDangKy/so",
  "/ngayDangKy"
 ],
 "root": "XacNhanTinhTrangHonNhan",
 "overlays": xacNhanTinhTrangHonNhanOverlays,
 "rules": { "HT-01": ruleHT01, "HT-01b": ruleHT01b, "HT-02": ruleHT02, "HT-03": ruleHT03, "HT-05": ruleHT05, "HT-05b": ruleHT05b, "HT-D1": ruleHTD1, "HT-D2": ruleHTD2, "HT-D3": ruleHTD3, "HT-D4": ruleHTD4, "HT-D5": ruleHTD5, "HT-12": ruleHT12XacNhanTinhTrangHonNhan, "XN-01": ruleXN01, "XN-01b": ruleXN01b, "XN-02": ruleXN02, "XN-D1": ruleXND1, "XN-D3": ruleXND3, "XN-D4": ruleXND4, "XN-D5": ruleXND5, "XN-D6": ruleXND6, "XN-D7": ruleXND7, "XN-D8": ruleXND8, "HT-09": ruleHT09, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { XacNhanTinhTrangHonNhan: xacNhanTinhTrangHonNhan, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SoDangKy: shared.soDangKy, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, ChuKySo: shared.chuKySo, DangKyNuocNgoai: shared.dangKyNuocNgoai, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ThoiGianCuTru: thoiGianCuTru, GiayXacNhanCu: giayXacNhanCu, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
