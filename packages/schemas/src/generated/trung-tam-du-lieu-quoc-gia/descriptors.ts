// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBDL02: RuleText = {
 "id": "B-DL-02",
 "path": "/chiSoTruongKhoa",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trường định danh, trường khóa chưa đạt 100 % đúng, đủ, sạch.",
  "en": "Identifying or key fields are below 100 % in accuracy, completeness or cleanness."
 },
 "fix": {
  "vi": "Mở sự cố chất lượng cho từng trường chưa đạt và sửa tại gốc.",
  "en": "Open a quality incident for each such field and correct it at the source."
 },
 "example": {
  "wrong": "/chiSoTruongKhoa/1/diem: \"99.99\"",
  "right": "/chiSoTruongKhoa/1/diem: \"100.00\""
 },
 "cel": "this.chiSoTruongKhoa.all(x, !(x.tieuChi in [\"dung\", \"du\", \"sach\"]) || x.diem in [\"100\", \"100.0\", \"100.00\"])",
 "legalBasis": [
  {
   "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
 }
};

const ruleBDLD41: RuleText = {
 "id": "B-DL-D41",
 "path": "/soBanGhiChiaSe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số bản ghi chia sẻ nhiều hơn tổng số bản ghi.",
  "en": "More records were shared than there are."
 },
 "fix": {
  "vi": "Đếm bản ghi khác nhau, không đếm lượt chia sẻ; bản ghi đã chia sẻ rồi hợp nhất hoặc hủy trong kỳ thì giữ nguyên.",
  "en": "Count different records, not times shared; keep it when records shared were merged or cancelled in the period."
 },
 "example": {
  "wrong": "/soBanGhiChiaSe: 50001",
  "right": "/soBanGhiChiaSe: 1000"
 },
 "cel": "this.soBanGhiChiaSe <= this.tongSoBanGhi",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD42: RuleText = {
 "id": "B-DL-D42",
 "path": "/soBanGhiTaoLap",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số bản ghi tạo lập trong kỳ nhiều hơn tổng số bản ghi cuối kỳ.",
  "en": "More records were made in the period than there are at its end."
 },
 "fix": {
  "vi": "Kiểm tra hai số.",
  "en": "Check both numbers."
 },
 "example": {
  "wrong": "/soBanGhiTaoLap: 50001",
  "right": "/soBanGhiTaoLap: 1200"
 },
 "cel": "this.soBanGhiTaoLap <= this.tongSoBanGhi",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD43: RuleText = {
 "id": "B-DL-D43",
 "path": "/chiSoChatLuong",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Một tiêu chí có hai điểm.",
  "en": "A dimension has two scores."
 },
 "fix": {
  "vi": "Giữ một điểm cho mỗi tiêu chí.",
  "en": "Keep one score for each dimension."
 },
 "example": {
  "wrong": "/chiSoChatLuong/1/tieuChi: \"dung\"",
  "right": "/chiSoChatLuong/1/tieuChi: \"du\""
 },
 "cel": "this.chiSoChatLuong.all(a, this.chiSoChatLuong.exists_one(b, a.tieuChi == b.tieuChi))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDLD44: RuleText = {
 "id": "B-DL-D44",
 "path": "/kyBaoCao",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một tập dữ liệu có hai báo cáo cho một kỳ.",
  "en": "A dataset has two reports for a period."
 },
 "fix": {
  "vi": "Giữ báo cáo đúng; báo cáo sửa lại là phiên bản mới của bản ghi.",
  "en": "Keep the right one; a corrected report is a new version of the record."
 },
 "dataset": {
  "keys": [
   [
    "this.tapDuLieu",
    "this.kyBaoCao"
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

const ruleBDLD45: RuleText = {
 "id": "B-DL-D45",
 "path": "/tapDuLieu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Tập dữ liệu được báo cáo không có siêu dữ liệu trong các bản ghi.",
  "en": "The dataset of the report has no metadata among the records."
 },
 "fix": {
  "vi": "Gửi kèm bản ghi sieu-du-lieu, hoặc kiểm tra mã.",
  "en": "Send its record sieu-du-lieu too, or check the id."
 },
 "dataset": {
  "keys": [
   [
    "this.tapDuLieu"
   ]
  ],
  "with": [
   {
    "record": "trung-tam-du-lieu-quoc-gia/sieu-du-lieu",
    "keys": [
     [
      "other.maTapDuLieu"
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

const ruleBDLD21: RuleText = {
 "id": "B-DL-D21",
 "path": "/giayPhep",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Dữ liệu mở mà không có giấy phép.",
  "en": "Open data without a licence."
 },
 "fix": {
  "vi": "Ghi giayPhep.",
  "en": "Give giayPhep."
 },
 "example": {
  "wrong": "/giayPhep: —",
  "right": "/giayPhep: \"https://vi-du.example/giay-phep-mo\""
 },
 "cel": "this.loaiChiaSe != \"mo\" || has(this.giayPhep)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD22: RuleText = {
 "id": "B-DL-D22",
 "path": "/loaiChiaSe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Dữ liệu mở mà chứa dữ liệu cá nhân.",
  "en": "Open data that holds personal data."
 },
 "fix": {
  "vi": "Bỏ trường cá nhân khỏi bản mở (cấu hình mo), hoặc chia sẻ theo yêu cầu.",
  "en": "Remove the personal fields from the open edition (profile mo), or share on request."
 },
 "example": {
  "wrong": "/chuaDuLieuCaNhan: \"co-ban\"",
  "right": "/chuaDuLieuCaNhan: \"khong\""
 },
 "cel": "this.loaiChiaSe != \"mo\" || this.chuaDuLieuCaNhan == \"khong\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD23: RuleText = {
 "id": "B-DL-D23",
 "path": "/phanLoaiDuLieu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Dữ liệu quan trọng hoặc cốt lõi mà để mở.",
  "en": "Important or core data is open."
 },
 "fix": {
  "vi": "Kiểm tra phân loại và loại chia sẻ.",
  "en": "Check the importance and the kind of sharing."
 },
 "example": {
  "wrong": "/phanLoaiDuLieu: \"cot-loi\"",
  "right": "/phanLoaiDuLieu: \"thong-thuong\""
 },
 "cel": "!(this.phanLoaiDuLieu in [\"quan-trong\", \"cot-loi\"]) || this.loaiChiaSe != \"mo\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD24: RuleText = {
 "id": "B-DL-D24",
 "path": "/maTapDuLieu",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai tập dữ liệu mang cùng một mã.",
  "en": "Two datasets have one id."
 },
 "fix": {
  "vi": "Cấp mã khác cho một trong hai.",
  "en": "Give one of them another id."
 },
 "dataset": {
  "keys": [
   [
    "this.maTapDuLieu"
   ]
  ],
  "where": "!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || this.luocDo == other.luocDo"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDL03: RuleText = {
 "id": "B-DL-03",
 "path": "/hanRaSoat",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hạn rà soát quá 5 ngày làm việc kể từ ngày phát hiện.",
  "en": "The review is due more than 5 working days after the finding."
 },
 "fix": {
  "vi": "Đặt lại hạn; ngày nghỉ và ngày làm bù theo lịch đã công bố.",
  "en": "Set it again; holidays and make-up days follow the announced calendar."
 },
 "example": {
  "wrong": "/hanRaSoat: \"2026-09-15\"",
  "right": "/hanRaSoat: \"2026-09-14\""
 },
 "cel": "withinWorkingDays(this.ngayPhatHien, this.hanRaSoat, 5)",
 "legalBasis": [
  {
   "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
 }
};

const ruleBDL03b: RuleText = {
 "id": "B-DL-03b",
 "path": "/hanDinhChinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hạn đính chính quá 10 ngày làm việc kể từ ngày phát hiện.",
  "en": "The correction is due more than 10 working days after the finding."
 },
 "fix": {
  "vi": "Đặt lại hạn, hoặc ghi phucTap khi phải xác minh thực địa.",
  "en": "Set it again, or set phucTap when field work is needed."
 },
 "example": {
  "wrong": "/hanDinhChinh: \"2026-09-22\"",
  "right": "/hanDinhChinh: \"2026-09-21\""
 },
 "cel": "(has(this.phucTap) && this.phucTap) || withinWorkingDays(this.ngayPhatHien, this.hanDinhChinh, 10)",
 "legalBasis": [
  {
   "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
 }
};

const ruleBDL03c: RuleText = {
 "id": "B-DL-03c",
 "path": "/hanDinhChinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hạn đính chính quá 15 ngày làm việc, mức tối đa của sự cố phức tạp.",
  "en": "The correction is due more than 15 working days later, the most for a difficult incident."
 },
 "fix": {
  "vi": "Đặt lại hạn.",
  "en": "Set it again."
 },
 "example": {
  "wrong": "/hanDinhChinh: \"2026-09-29\"",
  "right": "/hanDinhChinh: \"2026-09-28\""
 },
 "cel": "!(has(this.phucTap) && this.phucTap) || withinWorkingDays(this.ngayPhatHien, this.hanDinhChinh, 15)",
 "legalBasis": [
  {
   "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
  }
 ],
 "evidence": {
  "mark": "secondary",
  "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
 }
};

const ruleBDLD51: RuleText = {
 "id": "B-DL-D51",
 "path": "/hanRaSoat",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Các hạn không theo thứ tự: phát hiện, rà soát, đính chính.",
  "en": "The days are not in order: found, review, correction."
 },
 "fix": {
  "vi": "Kiểm tra ba ngày.",
  "en": "Check the three days."
 },
 "example": {
  "wrong": "/hanDinhChinh: \"2026-09-11\"",
  "right": "/hanDinhChinh: \"2026-09-21\""
 },
 "cel": "notAfter(this.ngayPhatHien, this.hanRaSoat) && notAfter(this.hanRaSoat, this.hanDinhChinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD52: RuleText = {
 "id": "B-DL-D52",
 "path": "/trangThai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không phải trạng thái sau sự kiện cuối, hoặc các sự kiện không theo thứ tự thời gian.",
  "en": "The state is not that after the last event, or the events are not in the order of time."
 },
 "fix": {
  "vi": "Thêm sự kiện còn thiếu, xếp lại, hoặc sửa trạng thái.",
  "en": "Add the missing event, put them in order, or correct the state."
 },
 "example": {
  "wrong": "/trangThai: \"mo\"",
  "right": "/trangThai: \"ra-soat\""
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDLD53: RuleText = {
 "id": "B-DL-D53",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình có một bước không theo vòng đời sự cố.",
  "en": "The course has a step that the life of an incident does not have."
 },
 "fix": {
  "vi": "Kiểm tra thứ tự các trạng thái.",
  "en": "Check the order of the states."
 },
 "cel": "stepsAllowed(\"su-co-chat-luong\", this.quaTrinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD54: RuleText = {
 "id": "B-DL-D54",
 "path": "/nguyenNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã sửa mà chưa ghi nguyên nhân.",
  "en": "It was corrected, but the cause is missing."
 },
 "fix": {
  "vi": "Ghi nguyên nhân sau khi rà soát.",
  "en": "Give the cause found in the review."
 },
 "example": {
  "wrong": "/nguyenNhan: —",
  "right": "/nguyenNhan: \"Phần mềm cũ cắt họ tên dài\""
 },
 "cel": "!(this.trangThai in [\"dinh-chinh\", \"da-dong-bo\", \"dong\"]) || has(this.nguyenNhan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD55: RuleText = {
 "id": "B-DL-D55",
 "path": "/maSuCo",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai sự cố mang cùng một mã.",
  "en": "Two incidents have one code."
 },
 "fix": {
  "vi": "Cấp mã khác cho một trong hai.",
  "en": "Give one of them another code."
 },
 "dataset": {
  "keys": [
   [
    "this.maSuCo"
   ]
  ],
  "where": "!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || (this.truong == other.truong && this.tieuChi == other.tieuChi)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
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

const ruleBDLD11: RuleText = {
 "id": "B-DL-D11",
 "path": "/noiDung",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Sự kiện không có nội dung mới.",
  "en": "The event has no new content."
 },
 "fix": {
  "vi": "Ghi nội dung; chỉ sự kiện hủy mới không cần.",
  "en": "Give the content; only a cancellation needs none."
 },
 "example": {
  "wrong": "/noiDung: —",
  "right": "/noiDung: \"{\\\"vi\\\":\\\"du\\\"}\""
 },
 "cel": "this.loaiSuKien == \"huy\" || has(this.noiDung)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD12: RuleText = {
 "id": "B-DL-D12",
 "path": "/canCu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đính chính hoặc hủy mà không có căn cứ.",
  "en": "A correction or cancellation without its ground."
 },
 "fix": {
  "vi": "Ghi văn bản căn cứ.",
  "en": "Give the document it is based on."
 },
 "cel": "!(this.loaiSuKien in [\"dinh-chinh\", \"huy\"]) || has(this.canCu)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD13: RuleText = {
 "id": "B-DL-D13",
 "path": "/thoiDiemGhiNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ghi nhận trước khi việc xảy ra.",
  "en": "It was recorded before it happened."
 },
 "fix": {
  "vi": "Kiểm tra hai thời điểm và múi giờ; việc có hiệu lực về sau thì giữ nguyên.",
  "en": "Check both times and offsets; keep them when it takes effect later."
 },
 "example": {
  "wrong": "/thoiDiemGhiNhan: \"2026-08-12T08:29:59+07:00\"",
  "right": "/thoiDiemGhiNhan: \"2026-08-12T02:00:00Z\""
 },
 "cel": "notAfterTime(this.thoiDiemSuKien, this.thoiDiemGhiNhan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD14: RuleText = {
 "id": "B-DL-D14",
 "path": "/maSuKien",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai sự kiện khác nội dung mang cùng một mã.",
  "en": "Two events of different content have one id."
 },
 "fix": {
  "vi": "Cấp mã mới cho một trong hai; gửi lại cùng một sự kiện thì giữ nguyên cả nội dung.",
  "en": "Give one of them a new id; the same event sent again keeps its content."
 },
 "dataset": {
  "keys": [
   [
    "this.maSuKien"
   ]
  ],
  "pair": "this.maBanGhi == other.maBanGhi && this.bamNoiDung == other.bamNoiDung"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDLD15: RuleText = {
 "id": "B-DL-D15",
 "path": "/phienBanBanGhi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Phiên bản bản ghi trùng, hoặc không tăng theo thời gian ghi nhận.",
  "en": "The record version repeats, or does not grow with the time of recording."
 },
 "fix": {
  "vi": "Kiểm tra thứ tự các sự kiện; phiên bản không bao giờ đếm lại.",
  "en": "Check the order of the events; versions never restart."
 },
 "dataset": {
  "keys": [
   [
    "this.nguon",
    "this.maBanGhi"
   ]
  ],
  "pair": "this.maSuKien == other.maSuKien || (this.phienBanBanGhi != other.phienBanBanGhi && (this.phienBanBanGhi > other.phienBanBanGhi || notAfterTime(this.thoiDiemGhiNhan, other.thoiDiemGhiNhan)))"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD16: RuleText = {
 "id": "B-DL-D16",
 "path": "/nguon",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một bản ghi nhận sự kiện từ hai nguồn.",
  "en": "A record gets events from two sources."
 },
 "fix": {
  "vi": "Chọn một nguồn tin cậy; nguồn kia chỉ đọc.",
  "en": "Choose one trusted source; the other only reads."
 },
 "dataset": {
  "keys": [
   [
    "this.maBanGhi"
   ]
  ],
  "pair": "this.nguon == other.nguon"
 },
 "legalBasis": [
  {
   "document": "Nghị định 278/2025/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBDL01: RuleText = {
 "id": "B-DL-01",
 "path": "/trangThaiDuLieu/phienBan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Phiên bản không tăng theo thời gian: bên nhận sẽ bỏ thông điệp sau.",
  "en": "The version does not grow with time: the receiver will drop the later message."
 },
 "fix": {
  "vi": "Gửi lại với phiên bản lớn hơn phiên bản cuối đã gửi; không đếm lại từ đầu sau khi chuyển hệ thống.",
  "en": "Send it again with a version above the last one sent; never restart after a migration."
 },
 "dataset": {
  "keys": [
   [
    "this.nguonDuLieu.idNguonDuLieu",
    "this.duLieuTiepNhan.maDinhDanhDuLieu"
   ]
  ],
  "pair": "this.trangThaiDuLieu.phienBan != other.trangThaiDuLieu.phienBan && (this.trangThaiDuLieu.phienBan > other.trangThaiDuLieu.phienBan || notAfterTime(this.trangThaiDuLieu.thoiGianCapNhat, other.trangThaiDuLieu.thoiGianCapNhat))"
 },
 "legalBasis": [
  {
   "document": "Thông tư 08/2025/TT-BCA"
  },
  {
   "document": "QCVN 09:2025/BCA"
  }
 ],
 "evidence": {
  "mark": "system",
  "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
 }
};

const ruleBDLD1: RuleText = {
 "id": "B-DL-D1",
 "path": "/duLieuTiepNhan/phanPhoi",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hai tệp trong một thông điệp mang cùng một mã.",
  "en": "Two files of one message have one id."
 },
 "fix": {
  "vi": "Đặt mã khác cho mỗi tệp.",
  "en": "Give each file an id of its own."
 },
 "cel": "this.duLieuTiepNhan.phanPhoi.all(a, this.duLieuTiepNhan.phanPhoi.exists_one(b, a.id == b.id))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDLD2: RuleText = {
 "id": "B-DL-D2",
 "path": "/duLieuTiepNhan/phanPhoi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có tệp tải qua địa chỉ không mã hóa.",
  "en": "A file is downloaded over an unencrypted address."
 },
 "fix": {
  "vi": "Dùng địa chỉ https.",
  "en": "Use an https address."
 },
 "example": {
  "wrong": "/duLieuTiepNhan/phanPhoi/0/duongDanTaiXuong: \"http://vi-du.example/du-lieu.json\"",
  "right": "/duLieuTiepNhan/phanPhoi/0/duongDanTaiXuong: \"https://vi-du.example/du-lieu.json\""
 },
 "cel": "this.duLieuTiepNhan.phanPhoi.all(t, t.duongDanTaiXuong.startsWith(\"https://\"))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD3: RuleText = {
 "id": "B-DL-D3",
 "path": "/duLieuTiepNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thông điệp không có nội dung, cũng không có tệp.",
  "en": "The message has neither content nor files."
 },
 "fix": {
  "vi": "Ghi noiDung hoặc phanPhoi.",
  "en": "Give noiDung or phanPhoi."
 },
 "cel": "has(this.duLieuTiepNhan.noiDung) || has(this.duLieuTiepNhan.phanPhoi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDLD31: RuleText = {
 "id": "B-DL-D31",
 "path": "/maDinhDanh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai trường mang cùng một mã và cùng phiên bản.",
  "en": "Two terms have one id and one version."
 },
 "fix": {
  "vi": "Cấp mã khác, hoặc lên phiên bản.",
  "en": "Give another id, or raise the version."
 },
 "dataset": {
  "keys": [
   [
    "this.maDinhDanh",
    "this.phienBanTrangThai.phienBan"
   ]
  ],
  "where": "!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || this.tenKyThuat == other.tenKyThuat"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDLD32: RuleText = {
 "id": "B-DL-D32",
 "path": "/tenNghiepVu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai trường khác mã mang cùng một tên nghiệp vụ.",
  "en": "Two terms of different id have one business name."
 },
 "fix": {
  "vi": "Dùng chung một trường, hoặc đặt tên khác.",
  "en": "Use one term, or give another name."
 },
 "dataset": {
  "keys": [
   [
    "this.tenNghiepVu.vi"
   ]
  ],
  "where": "!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])",
  "pair": "this.maDinhDanh == other.maDinhDanh"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

export const chiSoTieuChi: ObjectDescriptor = { "fields": {
 "tieuChi": {
  "label": {
   "vi": "Tiêu chí",
   "en": "Dimension"
  },
  "type": "string",
  "codeTable": "tieu-chi-chat-luong-du-lieu",
  "description": "Tiêu chí: đúng, đủ, sạch, sống, thống nhất, dùng chung.",
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
  },
  "example": "du"
 },
 "diem": {
  "label": {
   "vi": "Điểm",
   "en": "Score"
  },
  "type": "string",
  "maxLength": 6,
  "description": "Phần trăm đạt, 0 đến 100, viết bằng chữ số.",
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
  },
  "example": "99.5"
 }
}, "required": ["tieuChi","diem"] };

export const baoCaoChiaSe: ObjectDescriptor = { "fields": {
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
 "kyBaoCao": {
  "label": {
   "vi": "Kỳ báo cáo",
   "en": "Period"
  },
  "type": "string",
  "maxLength": 7,
  "description": "Tháng (2026-08) hoặc quý (2026-Q3).",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-Q3"
 },
 "ngayBaoCao": {
  "label": {
   "vi": "Ngày báo cáo",
   "en": "Reported on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày lập báo cáo.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-10-05"
 },
 "tapDuLieu": {
  "label": {
   "vi": "Tập dữ liệu",
   "en": "Dataset"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Mã tập dữ liệu (maTapDuLieu của bản ghi sieu-du-lieu).",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "urn:vn:gov:g15:tap-du-lieu:vi-du"
 },
 "soBanGhiTaoLap": {
  "label": {
   "vi": "Số bản ghi tạo lập",
   "en": "Records made"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 999999999999999,
  "description": "Số bản ghi tạo lập trong kỳ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "soBanGhiChiaSe": {
  "label": {
   "vi": "Số bản ghi chia sẻ",
   "en": "Records shared"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 999999999999999,
  "description": "Số bản ghi khác nhau đã chia sẻ trong kỳ: một bản ghi chia sẻ nhiều lần đếm một.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "tongSoBanGhi": {
  "label": {
   "vi": "Tổng số bản ghi",
   "en": "Records in all"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 999999999999999,
  "description": "Tổng số bản ghi của tập dữ liệu vào cuối kỳ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soLuotGoi": {
  "label": {
   "vi": "Số lượt gọi API",
   "en": "Calls"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 999999999999999,
  "description": "Số lượt gọi dịch vụ trong kỳ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "tyLeThanhCong": {
  "label": {
   "vi": "Tỷ lệ thành công",
   "en": "Success rate"
  },
  "type": "string",
  "maxLength": 6,
  "description": "Tỷ lệ lượt gọi thành công, từ 0 đến 1, viết bằng chữ số.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "0.998"
 },
 "doTreTrungBinh": {
  "label": {
   "vi": "Độ trễ cập nhật trung bình",
   "en": "Mean delay"
  },
  "type": "string",
  "maxLength": 9,
  "description": "Độ trễ cập nhật trung bình, kiểu ISO 8601: số ngày (P2D), hoặc số giờ, phút, giây (PT15M).",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "PT15M"
 },
 "chiSoChatLuong": {
  "label": {
   "vi": "DQI theo tiêu chí",
   "en": "Quality scores"
  },
  "type": "array",
  "of": "ChiSoTieuChi",
  "description": "Điểm chất lượng của cả tập dữ liệu theo từng tiêu chí.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "chiSoTruongKhoa": {
  "label": {
   "vi": "Chỉ số trường khóa",
   "en": "Scores of key fields"
  },
  "type": "array",
  "of": "ChiSoTieuChi",
  "description": "Điểm riêng của các trường định danh và trường khóa; ngưỡng là 100 với đúng, đủ, sạch.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
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
}, "required": ["sieuDuLieu","kyBaoCao","tapDuLieu"] };

export const chuoiHaiNgonNgu: ObjectDescriptor = { "fields": {
 "vi": {
  "label": {
   "vi": "Tiếng Việt",
   "en": "Vietnamese"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Tiếng Việt.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "Dữ liệu hộ tịch ví dụ"
 },
 "en": {
  "label": {
   "vi": "Tiếng Anh",
   "en": "English"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Tiếng Anh.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "Example civil-status data"
 }
}, "required": ["vi"] };

export const phanPhoiTapDuLieu: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại",
   "en": "Kind"
  },
  "type": "string",
  "enum": [
   "tep",
   "dich-vu"
  ],
  "description": "Tệp hay dịch vụ (API).",
  "aliases": [
   {
    "system": "dcat",
    "name": "dcat:Distribution"
   },
   {
    "system": "dcat",
    "name": "dcat:DataService"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "dich-vu"
 },
 "diaChi": {
  "label": {
   "vi": "Địa chỉ",
   "en": "Address"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Địa chỉ tải tệp hoặc gọi dịch vụ.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dcat:downloadURL"
   },
   {
    "system": "dcat",
    "name": "dcat:endpointURL"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "https://vi-du.example/api"
 },
 "dinhDang": {
  "label": {
   "vi": "Định dạng",
   "en": "Media type"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Kiểu nội dung.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dcat:mediaType"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "application/json"
 },
 "moTa": {
  "label": {
   "vi": "Mô tả",
   "en": "Description"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Mô tả, ví dụ địa chỉ tài liệu của dịch vụ.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dcat:endpointDescription"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "Tra cứu theo số định danh"
 }
}, "required": ["loai"] };

export const dauMoiLienHe: ObjectDescriptor = { "fields": {
 "donVi": {
  "label": {
   "vi": "Đơn vị",
   "en": "Unit"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Đơn vị đầu mối.",
  "aliases": [
   {
    "system": "dcat",
    "name": "vcard:organization-name"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "Phòng Ví Dụ"
 },
 "nguoi": {
  "label": {
   "vi": "Người liên hệ",
   "en": "Person"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Người liên hệ.",
  "aliases": [
   {
    "system": "dcat",
    "name": "vcard:fn"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  }
 },
 "email": {
  "label": {
   "vi": "Email",
   "en": "E-mail"
  },
  "type": "string",
  "format": "email",
  "maxLength": 254,
  "description": "Hộp thư liên hệ.",
  "aliases": [
   {
    "system": "dcat",
    "name": "vcard:hasEmail"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "example": "dau-moi@vi-du.example"
 },
 "dienThoai": {
  "label": {
   "vi": "Điện thoại",
   "en": "Telephone"
  },
  "type": "string",
  "format": "dien-thoai",
  "maxLength": 15,
  "description": "Điện thoại liên hệ.",
  "aliases": [
   {
    "system": "dcat",
    "name": "vcard:hasTelephone"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "example": "0900000001"
 }
}, "required": ["donVi"] };

const sieuDuLieuTapDuLieuOverlays: Overlays = {
 "/coQuanChuQuan/ten": {
  "profiles": [
   "mo"
  ]
 },
 "/coQuanChuQuan/maDinhDanh": {
  "profiles": [
   "mo"
  ]
 }
};

export const sieuDuLieuTapDuLieu: ObjectDescriptor = { "fields": {
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
 "maTapDuLieu": {
  "label": {
   "vi": "Mã tập dữ liệu",
   "en": "Dataset id"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Mã tập dữ liệu, viết như một URI.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dct:identifier"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "urn:vn:gov:g15:tap-du-lieu:ho-tich"
 },
 "tieuDe": {
  "label": {
   "vi": "Tên",
   "en": "Title"
  },
  "type": "object",
  "of": "ChuoiHaiNgonNgu",
  "description": "Tên tập dữ liệu; tiếng Việt bắt buộc.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dct:title"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ]
 },
 "moTa": {
  "label": {
   "vi": "Mô tả",
   "en": "Description"
  },
  "type": "object",
  "of": "ChuoiHaiNgonNgu",
  "description": "Mô tả tập dữ liệu.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dct:description"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ]
 },
 "coQuanChuQuan": {
  "label": {
   "vi": "Cơ quan chủ quản dữ liệu",
   "en": "Owner"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan chủ quản dữ liệu.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dct:publisher"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  }
 },
 "ngayPhatHanh": {
  "label": {
   "vi": "Ngày phát hành",
   "en": "Issued on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày siêu dữ liệu này có hiệu lực.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dct:issued"
   }
  ],
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
  "example": "2026-08-12"
 },
 "mienDuLieu": {
  "label": {
   "vi": "Miền dữ liệu cơ bản",
   "en": "Domain"
  },
  "type": "string",
  "codeTable": "mien-du-lieu",
  "description": "Miền dữ liệu cơ bản.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "con-nguoi"
 },
 "lopDuLieu": {
  "label": {
   "vi": "Lớp dữ liệu",
   "en": "Layer"
  },
  "type": "string",
  "codeTable": "lop-du-lieu",
  "description": "Lớp dữ liệu: gốc, đặc tả, chủ, danh mục, giao dịch, tổng hợp, phân tích, mở.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "chu"
 },
 "loaiChiaSe": {
  "label": {
   "vi": "Loại chia sẻ",
   "en": "Kind of sharing"
  },
  "type": "string",
  "codeTable": "loai-chia-se-du-lieu",
  "description": "Bắt buộc, theo yêu cầu hay mở. Từ “chia sẻ mặc định” của Nghị định 47/2020/NĐ-CP không còn dùng.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dct:accessRights"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ],
  "example": "bat-buoc"
 },
 "luocDo": {
  "label": {
   "vi": "Lược đồ ($id + phiên bản)",
   "en": "Schema"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Tên và phiên bản lược đồ mà dữ liệu theo.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dct:conformsTo"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "https://w3id.org/thongnhat/ho-tich/1.0/khai-sinh.schema.json"
 },
 "tanSuatCapNhat": {
  "label": {
   "vi": "Tần suất cập nhật",
   "en": "Update frequency"
  },
  "type": "string",
  "codeTable": "tan-suat-cap-nhat",
  "description": "Bao lâu cập nhật một lần.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dct:accrualPeriodicity"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "lien-tuc"
 },
 "capNhatLanCuoi": {
  "label": {
   "vi": "Cập nhật lần cuối",
   "en": "Last updated"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm cập nhật lần cuối.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dct:modified"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "2026-08-12T09:00:00+07:00"
 },
 "chuaDuLieuCaNhan": {
  "label": {
   "vi": "Chứa dữ liệu cá nhân",
   "en": "Personal data"
  },
  "type": "string",
  "codeTable": "muc-du-lieu-ca-nhan",
  "description": "Tập dữ liệu có dữ liệu cá nhân hay không, mức cao nhất.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "co-ban"
 },
 "phanLoaiDuLieu": {
  "label": {
   "vi": "Thông thường/quan trọng/cốt lõi",
   "en": "Importance"
  },
  "type": "string",
  "codeTable": "phan-loai-du-lieu",
  "description": "Dữ liệu thông thường, quan trọng hay cốt lõi.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 165/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "báo chí về Nghị định 165/2025/NĐ-CP và QĐ 20/2025/QĐ-TTg"
  },
  "profiles": [
   "mo"
  ],
  "example": "thong-thuong"
 },
 "giayPhep": {
  "label": {
   "vi": "Giấy phép (dữ liệu mở)",
   "en": "Licence"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Giấy phép của dữ liệu mở, viết như một URI.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dct:license"
   }
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "https://vi-du.example/giay-phep-mo"
 },
 "phanPhoi": {
  "label": {
   "vi": "Bản phân phối/API",
   "en": "Distributions"
  },
  "type": "array",
  "of": "PhanPhoiTapDuLieu",
  "description": "Các bản phân phối và dịch vụ.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dcat:distribution"
   },
   {
    "system": "dcat",
    "name": "dcat:DataService"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  }
 },
 "dauMoi": {
  "label": {
   "vi": "Đầu mối liên hệ",
   "en": "Contact"
  },
  "type": "object",
  "of": "DauMoiLienHe",
  "description": "Đầu mối liên hệ.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dcat:contactPoint"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
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
}, "required": ["sieuDuLieu","maTapDuLieu"] };

export const suCoChatLuong: ObjectDescriptor = { "fields": {
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
 "maSuCo": {
  "label": {
   "vi": "Mã sự cố",
   "en": "Incident"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã sự cố.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "sc-0001"
 },
 "tapDuLieu": {
  "label": {
   "vi": "Tập dữ liệu",
   "en": "Dataset"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Mã tập dữ liệu có sự cố.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "urn:vn:gov:g15:tap-du-lieu:vi-du"
 },
 "truong": {
  "label": {
   "vi": "Trường bị lỗi",
   "en": "Field"
  },
  "type": "string",
  "format": "json-pointer",
  "maxLength": 500,
  "description": "Trường bị lỗi: con trỏ trong lược đồ, ví dụ /nguoiDuocKhaiSinh/ngaySinh. Không ghi giá trị.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
  },
  "example": "/nguoiDuocKhaiSinh/ngaySinh"
 },
 "laTruongKhoa": {
  "label": {
   "vi": "Là trường khóa",
   "en": "Key field"
  },
  "type": "boolean",
  "description": "Trường định danh hoặc trường khóa, ngưỡng 100 %.",
  "legalBasis": [
   {
    "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
  }
 },
 "tieuChi": {
  "label": {
   "vi": "Tiêu chí bị vi phạm",
   "en": "Dimension"
  },
  "type": "string",
  "codeTable": "tieu-chi-chat-luong-du-lieu",
  "description": "Tiêu chí bị vi phạm.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
  },
  "example": "dung"
 },
 "soBanGhi": {
  "label": {
   "vi": "Số bản ghi bị ảnh hưởng",
   "en": "Records affected"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 999999999999999,
  "description": "Số bản ghi bị ảnh hưởng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayPhatHien": {
  "label": {
   "vi": "Ngày phát hiện",
   "en": "Found on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày phát hiện; các thời hạn tính từ ngày này.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
  },
  "example": "2026-09-07"
 },
 "hanRaSoat": {
  "label": {
   "vi": "Hạn rà soát nguyên nhân",
   "en": "Review due"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Hạn rà soát nguyên nhân: 5 ngày làm việc.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
  },
  "example": "2026-09-14"
 },
 "hanDinhChinh": {
  "label": {
   "vi": "Hạn đính chính tại gốc và đồng bộ lại",
   "en": "Correction due"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Hạn đính chính tại gốc và đồng bộ lại: 10 ngày làm việc, tối đa 15 khi phải xác minh thực địa.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
  },
  "example": "2026-09-21"
 },
 "phucTap": {
  "label": {
   "vi": "Phức tạp",
   "en": "Needs field work"
  },
  "type": "boolean",
  "description": "Dữ liệu tranh chấp phải xác minh thực địa, nên hạn là 15 ngày làm việc.",
  "legalBasis": [
   {
    "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
  }
 },
 "coQuanChuQuan": {
  "label": {
   "vi": "Cơ quan chủ quản",
   "en": "Owner"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan chủ quản dữ liệu, là nơi sửa tại gốc.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
  }
 },
 "nguyenNhan": {
  "label": {
   "vi": "Nguyên nhân",
   "en": "Cause"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Nguyên nhân, sau khi rà soát; không ghi giá trị hay tên người.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Phần mềm cũ cắt họ tên dài"
 },
 "bangDoiChieu": {
  "label": {
   "vi": "Bảng đối chiếu",
   "en": "Before and after"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Bảng đối chiếu giá trị trước và sau; giá trị lịch sử của đơn vị hành chính cũ giữ nguyên.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Công văn 4856/BCA-TTDLQG ngày 14/9/2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "ứng dụng công khai thuật lại Công văn 4856/BCA-TTDLQG; công văn gốc chưa đọc"
  }
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái",
   "en": "State"
  },
  "type": "string",
  "codeTable": "trang-thai-su-co-chat-luong",
  "description": "Trạng thái của sự cố, là trạng thái sau sự kiện cuối.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ra-soat"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình",
   "en": "Course"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các sự kiện trạng thái theo thứ tự thời gian.",
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
}, "required": ["sieuDuLieu","maSuCo"] };

export const suKienThayDoi: ObjectDescriptor = { "fields": {
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
  "maxLength": 36,
  "description": "Mã sự kiện, UUID phiên bản 7 hoặc ULID; bên nhận bỏ sự kiện có mã đã thấy.",
  "aliases": [
   {
    "system": "cloudevents",
    "name": "id"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "01890a5d-ac96-774b-bcce-b302099a8057"
 },
 "nguon": {
  "label": {
   "vi": "Hệ thống nguồn",
   "en": "Source"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Hệ thống nguồn, viết như một URI; mỗi dữ liệu chủ có một nguồn tin cậy duy nhất.",
  "aliases": [
   {
    "system": "cloudevents",
    "name": "source"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "urn:vn:gov:g15:hotich"
 },
 "loaiSuKien": {
  "label": {
   "vi": "Loại",
   "en": "Kind of event"
  },
  "type": "string",
  "codeTable": "loai-su-kien-thay-doi",
  "description": "Tạo, cập nhật, đính chính, hủy, hợp nhất hay tách.",
  "aliases": [
   {
    "system": "cloudevents",
    "name": "type"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "tao"
 },
 "maBanGhi": {
  "label": {
   "vi": "Mã bản ghi",
   "en": "Record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của bản ghi bị thay đổi.",
  "aliases": [
   {
    "system": "cloudevents",
    "name": "subject"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "ks-0001"
 },
 "phienBanBanGhi": {
  "label": {
   "vi": "Phiên bản bản ghi",
   "en": "Record version"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 999999999999999,
  "description": "Phiên bản của bản ghi sau sự kiện, tăng dần.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "thoiDiemSuKien": {
  "label": {
   "vi": "Thời điểm xảy ra ngoài đời",
   "en": "Happened at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm việc xảy ra ngoài đời; với sổ cũ có thể không biết.",
  "aliases": [
   {
    "system": "cloudevents",
    "name": "time"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-08-12T08:30:00+07:00"
 },
 "thoiDiemGhiNhan": {
  "label": {
   "vi": "Thời điểm ghi nhận",
   "en": "Recorded at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm hệ thống nguồn ghi nhận.",
  "aliases": [
   {
    "system": "cloudevents",
    "name": "recordedtime"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-08-12T09:00:00+07:00"
 },
 "luocDo": {
  "label": {
   "vi": "Lược đồ và phiên bản",
   "en": "Schema"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Tên và phiên bản lược đồ của nội dung, viết như một URI.",
  "aliases": [
   {
    "system": "cloudevents",
    "name": "dataschema"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "https://w3id.org/thongnhat/ho-tich/1.0/khai-sinh.schema.json"
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung mới",
   "en": "New content"
  },
  "type": "string",
  "maxLength": 2000000,
  "description": "Nội dung mới của bản ghi, viết thành chuỗi JSON chuẩn hóa (RFC 8785); sự kiện hủy không cần.",
  "aliases": [
   {
    "system": "cloudevents",
    "name": "data"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "{\"vi\":\"du\"}"
 },
 "bamNoiDung": {
  "label": {
   "vi": "Băm nội dung chuẩn hóa (JCS, SHA-256)",
   "en": "Hash of the content"
  },
  "type": "string",
  "format": "sha256",
  "maxLength": 64,
  "description": "SHA-256 của nội dung chuẩn hóa; sự kiện hủy ghi băm của nội dung cuối cùng.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "0000000000000000000000000000000000000000000000000000000000000001"
 },
 "chuKySo": {
  "label": {
   "vi": "Chữ ký số/niêm phong cơ quan",
   "en": "Signature"
  },
  "type": "object",
  "of": "ChuKySo",
  "description": "Chữ ký số hoặc niêm phong của cơ quan trên nội dung chuẩn hóa.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "canCu": {
  "label": {
   "vi": "Văn bản căn cứ",
   "en": "Ground"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản làm căn cứ, khi đính chính hoặc hủy.",
  "legalBasis": [
   {
    "document": "Luật Dữ liệu 60/2024/QH15"
   },
   {
    "document": "Nghị định 278/2025/NĐ-CP"
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
}, "required": ["sieuDuLieu","maSuKien","nguon","loaiSuKien","maBanGhi"] };

export const nguonDuLieu: ObjectDescriptor = { "fields": {
 "idNguonDuLieu": {
  "label": {
   "vi": "Định danh nguồn",
   "en": "Source id"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Định danh của nguồn dữ liệu.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "NguonDuLieu.IdNguonDuLieu"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  },
  "example": "G15-HOTICH"
 },
 "tenNguonDuLieu": {
  "label": {
   "vi": "Tên nguồn",
   "en": "Source name"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên của nguồn dữ liệu.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "NguonDuLieu.TenNguonDuLieu"
   }
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  },
  "example": "Cơ sở dữ liệu hộ tịch điện tử"
 },
 "maLoaiDuLieu": {
  "label": {
   "vi": "Mã loại dữ liệu",
   "en": "Kind of data"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã loại dữ liệu, ví dụ G03, G02_001; danh sách mã chưa thấy.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "NguonDuLieu.MaLoaiDuLieu"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  },
  "example": "G02_001"
 }
}, "required": ["idNguonDuLieu"] };

export const maKiemTra: ObjectDescriptor = { "fields": {
 "giaTri": {
  "label": {
   "vi": "Mã kiểm tra (băm)",
   "en": "Value"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Giá trị băm, chép như bên gửi ghi.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "DuLieuTiepNhan.PhanPhoi.MaKiemTra.GiaTri"
   }
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  },
  "example": "0000000000000000000000000000000000000000000000000000000000000000"
 }
}, "required": ["giaTri"] };

export const tepPhanPhoi: ObjectDescriptor = { "fields": {
 "id": {
  "label": {
   "vi": "Mã tệp",
   "en": "File id"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Mã tệp, không trùng trong thông điệp.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "DuLieuTiepNhan.PhanPhoi.Id"
   }
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  },
  "example": "tep-1"
 },
 "tenTep": {
  "label": {
   "vi": "Tên tệp",
   "en": "File name"
  },
  "type": "string",
  "maxLength": 255,
  "description": "Tên tệp.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "DuLieuTiepNhan.PhanPhoi.TenTep"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  },
  "example": "du-lieu.json"
 },
 "maKiemTra": {
  "label": {
   "vi": "Mã kiểm tra",
   "en": "Checksum"
  },
  "type": "object",
  "of": "MaKiemTra",
  "description": "Mã kiểm tra của tệp.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "DuLieuTiepNhan.PhanPhoi.MaKiemTra"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  }
 },
 "duongDanTaiXuong": {
  "label": {
   "vi": "Đường dẫn tải xuống",
   "en": "Download address"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Địa chỉ để bên nhận tải tệp.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "DuLieuTiepNhan.PhanPhoi.DuongDanTaiXuong"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  },
  "example": "https://vi-du.example/du-lieu.json"
 }
}, "required": ["id"] };

export const duLieuTiepNhan: ObjectDescriptor = { "fields": {
 "maDinhDanhDuLieu": {
  "label": {
   "vi": "Mã định danh dữ liệu",
   "en": "Data identity"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Mã định danh của dữ liệu: bên nhận chống trùng theo mã này. Một hệ khác đặt trường này ở gốc thông điệp.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "DuLieuTiepNhan.MaDinhDanhDuLieu"
   },
   {
    "system": "qcvn-09-2025-bca",
    "name": "MaDinhDanhDuLieu"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  },
  "example": "ks-00004-2026-000123"
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung",
   "en": "Content"
  },
  "type": "string",
  "maxLength": 2000000,
  "description": "Bản ghi viết thành chuỗi JSON chuẩn hóa (RFC 8785), để băm và ký đúng từng byte.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "{\"vi\":\"du\"}"
 },
 "phanPhoi": {
  "label": {
   "vi": "Danh sách tệp kèm theo",
   "en": "Files"
  },
  "type": "array",
  "of": "TepPhanPhoi",
  "description": "Danh sách tệp kèm theo; vắng mặt nghĩa là không có tệp.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "DuLieuTiepNhan.PhanPhoi"
   }
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  }
 }
}, "required": ["maDinhDanhDuLieu"] };

export const trangThaiDuLieu: ObjectDescriptor = { "fields": {
 "phienBan": {
  "label": {
   "vi": "Phiên bản bản ghi",
   "en": "Version"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 999999999999999,
  "description": "Phiên bản của bản ghi, chỉ tăng. Bên nhận bỏ thông điệp có phiên bản không lớn hơn phiên bản đã thấy: không được đếm lại từ đầu sau khi chuyển hệ thống.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "TrangThaiDuLieu.PhienBan"
   }
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  }
 },
 "ngayHieuLuc": {
  "label": {
   "vi": "Ngày hiệu lực",
   "en": "Effective on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày dữ liệu có hiệu lực.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "TrangThaiDuLieu.NgayHieuLuc"
   }
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  },
  "example": "2026-08-12"
 },
 "thoiGianCapNhat": {
  "label": {
   "vi": "Thời gian cập nhật",
   "en": "Updated at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm cập nhật ở nguồn.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "TrangThaiDuLieu.ThoiGianCapNhat"
   }
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  },
  "example": "2026-08-12T09:00:00+07:00"
 }
}, "required": ["phienBan"] };

export const thongDiepDuLieu: ObjectDescriptor = { "fields": {
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
 "nguonDuLieu": {
  "label": {
   "vi": "Nguồn dữ liệu",
   "en": "Source"
  },
  "type": "object",
  "of": "NguonDuLieu",
  "description": "Nguồn dữ liệu và loại dữ liệu.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "NguonDuLieu"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  }
 },
 "nhomDuLieu": {
  "label": {
   "vi": "Nhóm dữ liệu",
   "en": "Group of data"
  },
  "type": "string",
  "codeTable": "nhom-du-lieu-tong-hop",
  "description": "Nhóm dữ liệu: con người, pháp nhân, tài sản, địa chỉ, tham chiếu dùng chung.",
  "evidence": {
   "mark": "secondary",
   "source": "một công cụ công khai theo QCVN 09:2025/BCA"
  },
  "example": "con-nguoi"
 },
 "duLieuTiepNhan": {
  "label": {
   "vi": "Dữ liệu tiếp nhận (thân)",
   "en": "Body"
  },
  "type": "object",
  "of": "DuLieuTiepNhan",
  "description": "Thân của thông điệp.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "DuLieuTiepNhan"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
  }
 },
 "trangThaiDuLieu": {
  "label": {
   "vi": "Trạng thái dữ liệu",
   "en": "State"
  },
  "type": "object",
  "of": "TrangThaiDuLieu",
  "description": "Phiên bản và thời gian; thiếu thì bên nhận không biết thông điệp nào mới hơn.",
  "aliases": [
   {
    "system": "qcvn-09-2025-bca",
    "name": "TrangThaiDuLieu"
   }
  ],
  "recommended": true,
  "legalBasis": [
   {
    "document": "Thông tư 08/2025/TT-BCA"
   },
   {
    "document": "QCVN 09:2025/BCA"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tên trường thấy trong mã tích hợp công khai; quy chuẩn chưa đọc"
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
}, "required": ["sieuDuLieu","nguonDuLieu","duLieuTiepNhan"] };

export const tenNghiepVu: ObjectDescriptor = { "fields": {
 "vi": {
  "label": {
   "vi": "Tiếng Việt",
   "en": "Vietnamese"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Tên tiếng Việt không dấu.",
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "HoVaTen"
 },
 "en": {
  "label": {
   "vi": "Tiếng Anh",
   "en": "English"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Tên tiếng Anh.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "FullName"
 }
}, "required": ["vi"] };

export const phienBanTruong: ObjectDescriptor = { "fields": {
 "phienBan": {
  "label": {
   "vi": "Phiên bản",
   "en": "Version"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Số phiên bản.",
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "1.0"
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái",
   "en": "State"
  },
  "type": "string",
  "enum": [
   "du-thao",
   "hieu-luc",
   "het-hieu-luc"
  ],
  "description": "Dự thảo, có hiệu lực hay hết hiệu lực.",
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
  "example": "hieu-luc"
 },
 "ngay": {
  "label": {
   "vi": "Ngày",
   "en": "Date"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày của trạng thái này.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "2025-11-04"
 }
}, "required": ["phienBan"] };

const truongTuDienOverlays: Overlays = {
 "/donViTao/ten": {
  "profiles": [
   "mo"
  ]
 },
 "/donViTao/maDinhDanh": {
  "profiles": [
   "mo"
  ]
 },
 "/donViSoHuu/ten": {
  "profiles": [
   "mo"
  ]
 },
 "/donViSoHuu/maDinhDanh": {
  "profiles": [
   "mo"
  ]
 }
};

export const truongTuDien: ObjectDescriptor = { "fields": {
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
   "vi": "(1) Mã định danh duy nhất",
   "en": "(1) Unique id"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Mã định danh duy nhất của trường.",
  "aliases": [
   {
    "system": "dcat",
    "name": "dct:identifier"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "ndg:ID-001"
 },
 "tenNghiepVu": {
  "label": {
   "vi": "(2) Tên nghiệp vụ vi/en",
   "en": "(2) Business name"
  },
  "type": "object",
  "of": "TenNghiepVu",
  "description": "Tên nghiệp vụ bằng tiếng Việt và tiếng Anh.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ]
 },
 "dinhNghia": {
  "label": {
   "vi": "(3) Định nghĩa nghiệp vụ",
   "en": "(3) Business definition"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Định nghĩa nghiệp vụ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "Họ, chữ đệm và tên của một người"
 },
 "nguCanh": {
  "label": {
   "vi": "(4) Ngữ cảnh sử dụng",
   "en": "(4) Context of use"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Ngữ cảnh sử dụng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "Hộ tịch, cư trú"
 },
 "nhomDuLieu": {
  "label": {
   "vi": "(5) Nhóm/phân loại",
   "en": "(5) Group"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Nhóm hoặc phân loại.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "Con người"
 },
 "quanHeThucThe": {
  "label": {
   "vi": "(6) Quan hệ với thực thể",
   "en": "(6) Relation to entities"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Quan hệ với thực thể.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "Thuộc tính của CaNhan"
 },
 "donViTao": {
  "label": {
   "vi": "(7) Đơn vị tạo ra dữ liệu",
   "en": "(7) Created by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Đơn vị tạo ra dữ liệu.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  }
 },
 "donViSoHuu": {
  "label": {
   "vi": "(8) Đơn vị sở hữu",
   "en": "(8) Owned by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Đơn vị sở hữu dữ liệu.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  }
 },
 "ngonNgu": {
  "label": {
   "vi": "(9) Ngôn ngữ",
   "en": "(9) Language"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Ngôn ngữ của mô tả.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "vi"
 },
 "phienBanTrangThai": {
  "label": {
   "vi": "(10) Phiên bản/trạng thái/ngày",
   "en": "(10) Version, state, date"
  },
  "type": "object",
  "of": "PhienBanTruong",
  "description": "Phiên bản, trạng thái và ngày.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  }
 },
 "taiLieuLienQuan": {
  "label": {
   "vi": "(11) Tài liệu liên quan",
   "en": "(11) Related documents"
  },
  "type": "array",
  "maxLength": 1000,
  "description": "Tài liệu liên quan.",
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ]
 },
 "tuDongNghia": {
  "label": {
   "vi": "(12) Từ đồng nghĩa",
   "en": "(12) Synonyms"
  },
  "type": "array",
  "maxLength": 300,
  "description": "Từ đồng nghĩa.",
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ]
 },
 "thuatNguLienQuan": {
  "label": {
   "vi": "(13) Thuật ngữ liên quan",
   "en": "(13) Related terms"
  },
  "type": "array",
  "maxLength": 300,
  "description": "Thuật ngữ liên quan.",
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ]
 },
 "thuocTinhNghiepVu": {
  "label": {
   "vi": "(14) Thuộc tính nghiệp vụ",
   "en": "(14) Business attributes"
  },
  "type": "array",
  "maxLength": 1000,
  "description": "Thuộc tính nghiệp vụ.",
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ]
 },
 "tenKyThuat": {
  "label": {
   "vi": "(15) Tên trường kỹ thuật",
   "en": "(15) Technical name"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên trường kỹ thuật.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "CaNhan.full_name"
 },
 "loaiDuLieu": {
  "label": {
   "vi": "(16) Loại dữ liệu",
   "en": "(16) Data type"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Loại dữ liệu.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "chuỗi"
 },
 "doDaiDinhDang": {
  "label": {
   "vi": "(17) Độ dài/định dạng",
   "en": "(17) Length, format"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Độ dài, định dạng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "tối đa 300 ký tự"
 },
 "kieuMoHinh": {
  "label": {
   "vi": "(18) Kiểu RDF/OWL",
   "en": "(18) RDF or OWL type"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Kiểu trong mô hình RDF, OWL.",
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "xsd:string"
 },
 "quanHeTruong": {
  "label": {
   "vi": "(19) Quan hệ với trường khác",
   "en": "(19) Relation to other fields"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Quan hệ với trường khác.",
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "Gồm Ho, ChuDem, Ten"
 },
 "thuocTinhKyThuat": {
  "label": {
   "vi": "(20) Thuộc tính kỹ thuật",
   "en": "(20) Technical attributes"
  },
  "type": "array",
  "maxLength": 500,
  "description": "Thuộc tính kỹ thuật.",
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ]
 },
 "danhSachGiaTri": {
  "label": {
   "vi": "(21) Danh sách giá trị",
   "en": "(21) List of values"
  },
  "type": "array",
  "maxLength": 300,
  "description": "Danh sách giá trị, khi là trường mã.",
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ]
 },
 "quyTacChuanHoa": {
  "label": {
   "vi": "(22) Quy tắc chuẩn hóa",
   "en": "(22) Normalisation"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Quy tắc chuẩn hóa.",
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "Bỏ dấu cách thừa"
 },
 "apiTruyCap": {
  "label": {
   "vi": "(23) API mô tả truy cập",
   "en": "(23) Access API"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "API mô tả truy cập.",
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "https://vi-du.example/api/tu-dien"
 },
 "anhXaQuocTe": {
  "label": {
   "vi": "(24) Tương thích chuẩn quốc tế",
   "en": "(24) International names"
  },
  "type": "array",
  "maxLength": 200,
  "description": "Tên tương ứng ở chuẩn quốc tế.",
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ]
 },
 "mienGiaTri": {
  "label": {
   "vi": "(25) Quy tắc hợp lệ",
   "en": "(25) Validity"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Quy tắc hợp lệ của giá trị.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 2439/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "QĐ 2439/QĐ-TTg ngày 04/11/2025, thuật lại ở báo chí và tài liệu tập huấn công khai; phụ lục chưa đọc"
  },
  "profiles": [
   "mo"
  ],
  "example": "Không rỗng, không có chữ số"
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

/** Báo cáo chia sẻ dữ liệu. */
export const baoCaoChiaSeDescriptor: RecordDescriptor = {
 "id": "trung-tam-du-lieu-quoc-gia/bao-cao-chia-se",
 "version": "1.0",
 "title": "BaoCaoChiaSe",
 "label": {
  "vi": "Báo cáo chia sẻ dữ liệu",
  "en": "Sharing report"
 },
 "eventDate": "/ngayBaoCao",
 "keys": [
  "/tapDuLieu",
  "/kyBaoCao"
 ],
 "root": "BaoCaoChiaSe",
 "overlays": {},
 "rules": { "B-DL-02": ruleBDL02, "B-DL-D41": ruleBDLD41, "B-DL-D42": ruleBDLD42, "B-DL-D43": ruleBDLD43, "B-DL-D44": ruleBDLD44, "B-DL-D45": ruleBDLD45, "HT-09": ruleHT09 },
 "defs": { BaoCaoChiaSe: baoCaoChiaSe, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ChiSoTieuChi: chiSoTieuChi, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Siêu dữ liệu tập dữ liệu. */
export const sieuDuLieuTapDuLieuDescriptor: RecordDescriptor = {
 "id": "trung-tam-du-lieu-quoc-gia/sieu-du-lieu",
 "version": "1.0",
 "title": "SieuDuLieuTapDuLieu",
 "label": {
  "vi": "Siêu dữ liệu tập dữ liệu",
  "en": "Metadata of a dataset"
 },
 "eventDate": "/ngayPhatHanh",
 "keys": [
  "/maTapDuLieu"
 ],
 "root": "SieuDuLieuTapDuLieu",
 "overlays": sieuDuLieuTapDuLieuOverlays,
 "rules": { "B-DL-D21": ruleBDLD21, "B-DL-D22": ruleBDLD22, "B-DL-D23": ruleBDLD23, "B-DL-D24": ruleBDLD24, "HT-09": ruleHT09 },
 "defs": { SieuDuLieuTapDuLieu: sieuDuLieuTapDuLieu, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ChuoiHaiNgonNgu: chuoiHaiNgonNgu, PhanPhoiTapDuLieu: phanPhoiTapDuLieu, DauMoiLienHe: dauMoiLienHe, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Sự cố chất lượng dữ liệu. */
export const suCoChatLuongDescriptor: RecordDescriptor = {
 "id": "trung-tam-du-lieu-quoc-gia/su-co-chat-luong",
 "version": "1.0",
 "title": "SuCoChatLuong",
 "label": {
  "vi": "Sự cố chất lượng dữ liệu",
  "en": "Quality incident"
 },
 "eventDate": "/ngayPhatHien",
 "keys": [
  "/maSuCo"
 ],
 "root": "SuCoChatLuong",
 "overlays": {},
 "rules": { "B-DL-03": ruleBDL03, "B-DL-03b": ruleBDL03b, "B-DL-03c": ruleBDL03c, "B-DL-D51": ruleBDLD51, "B-DL-D52": ruleBDLD52, "B-DL-D53": ruleBDLD53, "B-DL-D54": ruleBDLD54, "B-DL-D55": ruleBDLD55, "HT-09": ruleHT09, "VB-D1": ruleVBD1 },
 "defs": { SuCoChatLuong: suCoChatLuong, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, HoTen: shared.hoTen, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Sự kiện thay đổi. */
export const suKienThayDoiDescriptor: RecordDescriptor = {
 "id": "trung-tam-du-lieu-quoc-gia/su-kien-thay-doi",
 "version": "1.0",
 "title": "SuKienThayDoi",
 "label": {
  "vi": "Sự kiện thay đổi",
  "en": "Change event"
 },
 "keys": [
  "/maSuKien"
 ],
 "root": "SuKienThayDoi",
 "overlays": {},
 "rules": { "B-DL-D11": ruleBDLD11, "B-DL-D12": ruleBDLD12, "B-DL-D13": ruleBDLD13, "B-DL-D14": ruleBDLD14, "B-DL-D15": ruleBDLD15, "B-DL-D16": ruleBDLD16, "HT-09": ruleHT09 },
 "defs": { SuKienThayDoi: suKienThayDoi, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ChuKySo: shared.chuKySo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Thông điệp dữ liệu. */
export const thongDiepDuLieuDescriptor: RecordDescriptor = {
 "id": "trung-tam-du-lieu-quoc-gia/thong-diep",
 "version": "1.0",
 "title": "ThongDiepDuLieu",
 "label": {
  "vi": "Thông điệp dữ liệu",
  "en": "Data message"
 },
 "eventDate": "/trangThaiDuLieu/ngayHieuLuc",
 "keys": [
  "/nguonDuLieu/idNguonDuLieu",
  "/duLieuTiepNhan/maDinhDanhDuLieu",
  "/trangThaiDuLieu/phienBan"
 ],
 "root": "ThongDiepDuLieu",
 "overlays": {},
 "rules": { "B-DL-01": ruleBDL01, "B-DL-D1": ruleBDLD1, "B-DL-D2": ruleBDLD2, "B-DL-D3": ruleBDLD3, "HT-09": ruleHT09 },
 "defs": { ThongDiepDuLieu: thongDiepDuLieu, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, NguonDuLieu: nguonDuLieu, DuLieuTiepNhan: duLieuTiepNhan, TepPhanPhoi: tepPhanPhoi, MaKiemTra: maKiemTra, TrangThaiDuLieu: trangThaiDuLieu, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Trường của từ điển dữ liệu dùng chung. */
export const truongTuDienDescriptor: RecordDescriptor = {
 "id": "trung-tam-du-lieu-quoc-gia/tu-dien-truong",
 "version": "1.0",
 "title": "TruongTuDien",
 "label": {
  "vi": "Trường của từ điển dữ liệu dùng chung",
  "en": "Term of the shared data dictionary"
 },
 "eventDate": "/phienBanTrangThai/ngay",
 "keys": [
  "/maDinhDanh",
  "/phienBanTrangThai/phienBan"
 ],
 "root": "TruongTuDien",
 "overlays": truongTuDienOverlays,
 "rules": { "B-DL-D31": ruleBDLD31, "B-DL-D32": ruleBDLD32, "HT-09": ruleHT09 },
 "defs": { TruongTuDien: truongTuDien, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, TenNghiepVu: tenNghiepVu, PhienBanTruong: phienBanTruong, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
