// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBVTD21: RuleText = {
 "id": "B-VT-D21",
 "path": "/thoiGianKetThuc",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hồ sơ kết thúc trước khi bắt đầu.",
  "en": "The file ends before it begins."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/thoiGianKetThuc: \"2025-12-31\"",
  "right": "/thoiGianKetThuc: \"2026-08-12\""
 },
 "cel": "notAfter(this.thoiGianBatDau, this.thoiGianKetThuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVTD22: RuleText = {
 "id": "B-VT-D22",
 "path": "/nguoiLap",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Họ tên người lập dài hơn 30 ký tự: hệ thống theo Nghị định 30/2020/NĐ-CP có thể cắt mất.",
  "en": "The name is longer than 30 characters: a system of Decree 30/2020/NĐ-CP may cut it."
 },
 "fix": {
  "vi": "Giữ đủ họ tên; báo bên nhận, không tự cắt.",
  "en": "Keep the whole name; tell the receiver, do not cut it."
 },
 "example": {
  "wrong": "/nguoiLap: \"Công Tằng Tôn Nữ Thị Ví Dụ Rất Dài Tên\"",
  "right": "/nguoiLap: \"Trần Thị Ví Dụ\""
 },
 "cel": "size(this.nguoiLap) <= 30",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVTD23: RuleText = {
 "id": "B-VT-D23",
 "path": "/maHoSo/maDinhDanhCoQuan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Mã định danh cơ quan dài hơn 13 ký tự: hệ thống theo Nghị định 30/2020/NĐ-CP có thể cắt mất.",
  "en": "The agency code is longer than 13 characters: a system of Decree 30/2020/NĐ-CP may cut it."
 },
 "cause": {
  "vi": "Nghị định cho OrganId tối đa 13 ký tự; mã theo Quyết định 20/2020/QĐ-TTg có thể dài tới 35.",
  "en": "The decree allows OrganId 13 characters; a code under Decision 20/2020/QĐ-TTg may have 35."
 },
 "fix": {
  "vi": "Giữ nguyên mã; không tự cắt.",
  "en": "Keep the code; do not cut it."
 },
 "example": {
  "wrong": "/maHoSo/maDinhDanhCoQuan: \"H26.1234.5678.90\"",
  "right": "/maHoSo/maDinhDanhCoQuan: \"000.00.00.G15\""
 },
 "cel": "size(this.maHoSo.maDinhDanhCoQuan) <= 13",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVTD24: RuleText = {
 "id": "B-VT-D24",
 "path": "/tongSoVanBan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hồ sơ đã đóng mà không có văn bản nào.",
  "en": "The file is closed and holds no document."
 },
 "fix": {
  "vi": "Ghi tổng số văn bản, hoặc bỏ ngày kết thúc.",
  "en": "Give the number of documents, or remove the end."
 },
 "example": {
  "wrong": "/tongSoVanBan: 0",
  "right": "/tongSoVanBan: 1"
 },
 "cel": "this.tongSoVanBan > 0 || !has(this.thoiGianKetThuc)",
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

const ruleBVT03: RuleText = {
 "id": "B-VT-03",
 "path": "/dacTa/doMat",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản mật nằm trong kênh thường.",
  "en": "A secret document is in the plain channel."
 },
 "fix": {
  "vi": "Gỡ văn bản khỏi kênh này ngay và đăng ký ở sổ riêng theo chế độ mật; báo người phụ trách bảo vệ bí mật nhà nước.",
  "en": "Take it out of this channel at once and register it in the separate book; tell whoever guards state secrets."
 },
 "example": {
  "wrong": "/dacTa/doMat: \"toi-mat\"",
  "right": "/dacTa/doMat: \"khong-mat\""
 },
 "cel": "this.dacTa.doMat == \"khong-mat\"",
 "legalBasis": [
  {
   "document": "Nghị định 30/2020/NĐ-CP",
   "article": "Điều 22 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 30/2020/NĐ-CP, bản pháp điển"
 }
};

const ruleBVT02: RuleText = {
 "id": "B-VT-02",
 "path": "/dacTa",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản đã được thu hồi nhưng dữ liệu đặc tả vẫn còn.",
  "en": "The document was recalled, but its metadata is still here."
 },
 "cause": {
  "vi": "Khi thu hồi, bên nhận hủy văn bản và dữ liệu đặc tả, chỉ giữ dữ liệu của việc thu hồi.",
  "en": "On a recall the receiver destroys document and metadata and keeps only those of the recall."
 },
 "fix": {
  "vi": "Hủy dacTa và tệp của văn bản; giữ số đến, ngày đến, quaTrinh và thuHoi.",
  "en": "Destroy dacTa and the files; keep the arrival number and day, quaTrinh and thuHoi."
 },
 "cel": "this.trangThaiXuLy != \"dong-y-lay-lai\" || !has(this.thuHoi) || !has(this.dacTa)",
 "legalBasis": [
  {
   "document": "Nghị định 30/2020/NĐ-CP",
   "article": "Phụ lục VI mục III.8"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI"
 }
};

const ruleBVT02b: RuleText = {
 "id": "B-VT-02b",
 "path": "/thuHoi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có bước thu hồi mà không có dữ liệu của việc thu hồi.",
  "en": "There is a step of recall without data of the recall."
 },
 "fix": {
  "vi": "Ghi thuHoi: khi nào, vì sao.",
  "en": "Give thuHoi: when and why."
 },
 "cel": "!(this.trangThaiXuLy in [\"lay-lai\", \"dong-y-lay-lai\", \"tu-choi-lay-lai\"]) || has(this.thuHoi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVTD11: RuleText = {
 "id": "B-VT-D11",
 "path": "/dacTa",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Không có dữ liệu đặc tả của văn bản.",
  "en": "The metadata of the document is missing."
 },
 "fix": {
  "vi": "Ghi dacTa; chỉ văn bản đã thu hồi mới không có.",
  "en": "Give dacTa; only a recalled document has none."
 },
 "cel": "has(this.dacTa) || this.trangThaiXuLy == \"dong-y-lay-lai\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVTD12: RuleText = {
 "id": "B-VT-D12",
 "path": "/ngayDen",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày đến trước ngày của văn bản.",
  "en": "The document arrived before its date."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; văn bản ghi ngày sau ngày gửi thì giữ nguyên.",
  "en": "Check both dates; keep them when it was dated after it was sent."
 },
 "example": {
  "wrong": "/ngayDen: \"2026-08-11\"",
  "right": "/ngayDen: \"2026-08-13\""
 },
 "cel": "notAfter(this.dacTa.ngayVanBan, this.ngayDen)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVTD13: RuleText = {
 "id": "B-VT-D13",
 "path": "/trangThaiXuLy",
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
  "vi": "Thêm sự kiện còn thiếu, xếp lại theo thời gian, hoặc sửa trạng thái.",
  "en": "Add the missing event, put them in order, or correct the state."
 },
 "example": {
  "wrong": "/trangThaiXuLy: \"hoan-thanh\"",
  "right": "/trangThaiXuLy: \"dang-xu-ly\""
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThaiXuLy)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVTD14: RuleText = {
 "id": "B-VT-D14",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình có một bước không theo vòng đời văn bản liên thông.",
  "en": "The course has a step that the life of an exchanged document does not have."
 },
 "fix": {
  "vi": "Kiểm tra thứ tự các trạng thái; hỏi bên gửi khi không rõ.",
  "en": "Check the order of the states; ask the sender when in doubt."
 },
 "cel": "stepsAllowed(\"van-ban-lien-thong\", this.quaTrinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVTD15: RuleText = {
 "id": "B-VT-D15",
 "path": "/dacTa/maHoSo/maDinhDanhCoQuan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Mã định danh cơ quan dài hơn 13 ký tự: hệ thống theo Nghị định 30/2020/NĐ-CP có thể cắt mất.",
  "en": "The agency code is longer than 13 characters: a system of Decree 30/2020/NĐ-CP may cut it."
 },
 "cause": {
  "vi": "Nghị định cho OrganId tối đa 13 ký tự; mã theo Quyết định 20/2020/QĐ-TTg có thể dài tới 35.",
  "en": "The decree allows OrganId 13 characters; a code under Decision 20/2020/QĐ-TTg may have 35."
 },
 "fix": {
  "vi": "Giữ nguyên mã; không tự cắt.",
  "en": "Keep the code; do not cut it."
 },
 "example": {
  "wrong": "/dacTa/maHoSo/maDinhDanhCoQuan: \"H26.1234.5678.90\"",
  "right": "/dacTa/maHoSo/maDinhDanhCoQuan: \"000.00.00.G15\""
 },
 "cel": "size(this.dacTa.maHoSo.maDinhDanhCoQuan) <= 13",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVT01: RuleText = {
 "id": "B-VT-01",
 "path": "/maVanBan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một văn bản đến hai lần: cùng mã, hoặc cùng số, ký hiệu và cơ quan ban hành trong một năm.",
  "en": "A document arrived twice: the same id, or the same number, symbol and issuing body in a year."
 },
 "fix": {
  "vi": "Đối chiếu hai văn bản; trùng thì giữ một số đến, ghi lý do ở bản kia.",
  "en": "Compare them; when it is one document keep one arrival number and say why at the other."
 },
 "dataset": {
  "keys": [
   [
    "'ma'",
    "this.sieuDuLieu.coQuanChuQuan",
    "this.maVanBan"
   ],
   [
    "'so'",
    "this.sieuDuLieu.coQuanChuQuan",
    "this.dacTa.soVanBan",
    "this.dacTa.kyHieu",
    "this.dacTa.tenCoQuanBanHanh",
    "yearOf(this.dacTa.ngayVanBan)"
   ]
  ],
  "where": "!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "legalBasis": [
  {
   "document": "Nghị định 30/2020/NĐ-CP",
   "article": "Phụ lục VI mục III.1.h"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI"
 }
};

const ruleBVTD16: RuleText = {
 "id": "B-VT-D16",
 "path": "/soDen",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Số đến trong năm bị hở hoặc trùng.",
  "en": "The arrival numbers of a year have a gap or a duplicate."
 },
 "fix": {
  "vi": "Tìm văn bản thiếu hoặc trùng số; tệp chỉ có một phần của năm thì bỏ qua.",
  "en": "Find the missing or doubled one; ignore this when the file holds only a part of the year."
 },
 "dataset": {
  "keys": [
   [
    "this.sieuDuLieu.coQuanChuQuan",
    "yearOf(this.ngayDen)"
   ]
  ],
  "sequence": "this.soDen"
 },
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

const ruleBVT03b: RuleText = {
 "id": "B-VT-03b",
 "path": "/doMat",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản mật nằm trong kênh thường.",
  "en": "A secret document is in the plain channel."
 },
 "cause": {
  "vi": "Bản ghi này là của kênh thường: chỉ có văn bản không mật.",
  "en": "This record belongs to the plain channel: it holds no secret document."
 },
 "fix": {
  "vi": "Gỡ văn bản khỏi kênh này ngay và gửi theo chế độ mật; báo người phụ trách bảo vệ bí mật nhà nước.",
  "en": "Take it out of this channel at once and send it as a secret one; tell whoever guards state secrets."
 },
 "example": {
  "wrong": "/doMat: \"mat\"",
  "right": "/doMat: \"khong-mat\""
 },
 "cel": "this.doMat == \"khong-mat\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVT02c: RuleText = {
 "id": "B-VT-02c",
 "path": "/sieuDuLieu/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản đã thu hồi nhưng bản ghi chưa khóa.",
  "en": "The document was recalled, but the record is not locked."
 },
 "fix": {
  "vi": "Ghi trạng thái bản ghi là da-khoa; không sửa, không gửi nữa.",
  "en": "Set the state of the record to da-khoa; change and send it no more."
 },
 "example": {
  "wrong": "/thuHoi/thoiDiemYeuCau: \"2026-08-20T08:00:00+07:00\"; /thuHoi/lyDo: \"Gửi nhầm\"",
  "right": "/thuHoi/thoiDiemYeuCau: —; /thuHoi/lyDo: —"
 },
 "cel": "!has(this.thuHoi) || this.sieuDuLieu.trangThai == \"da-khoa\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVTD1: RuleText = {
 "id": "B-VT-D1",
 "path": "/noiNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Mã định danh cơ quan dài hơn 13 ký tự: hệ thống theo Nghị định 30/2020/NĐ-CP có thể cắt mất.",
  "en": "An agency code is longer than 13 characters: a system of Decree 30/2020/NĐ-CP may cut it."
 },
 "cause": {
  "vi": "Nghị định cho OrganId tối đa 13 ký tự; mã theo Quyết định 20/2020/QĐ-TTg có thể dài tới 35.",
  "en": "The decree allows OrganId 13 characters; a code under Decision 20/2020/QĐ-TTg may have 35."
 },
 "fix": {
  "vi": "Giữ nguyên mã; báo bên nhận trước khi gửi, không tự cắt.",
  "en": "Keep the code; tell the receiver before sending, do not cut it."
 },
 "example": {
  "wrong": "/noiNhan/0/maDinhDanh: \"H26.1234.5678.90\"",
  "right": "/noiNhan/0/maDinhDanh: \"000.00.12.H26\""
 },
 "cel": "size(this.maHoSo.maDinhDanhCoQuan) <= 13 && this.noiNhan.all(n, !has(n.maDinhDanh) || size(n.maDinhDanh) <= 13)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVTD2: RuleText = {
 "id": "B-VT-D2",
 "path": "/chuKySo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản điện tử không có chữ ký số.",
  "en": "An electronic document has no digital signature."
 },
 "fix": {
  "vi": "Gửi kèm chữ ký số của cơ quan và người ký.",
  "en": "Send the signatures of the body and the signer."
 },
 "cel": "this.dangVanBan != \"dien-tu\" || has(this.chuKySo)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVTD3: RuleText = {
 "id": "B-VT-D3",
 "path": "/hanTraLoi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hạn trả lời trước ngày văn bản.",
  "en": "The reply is due before the document was issued."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/hanTraLoi: \"2026-08-11\"",
  "right": "/hanTraLoi: \"2026-08-30\""
 },
 "cel": "notAfter(this.ngayVanBan, this.hanTraLoi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVTD4: RuleText = {
 "id": "B-VT-D4",
 "path": "/maHoSo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hồ sơ mà văn bản nêu không có trong các bản ghi.",
  "en": "The file that the document names is not among the records."
 },
 "fix": {
  "vi": "Gửi kèm bản ghi ho-so, hoặc kiểm tra mã hồ sơ.",
  "en": "Send its record ho-so too, or check the code."
 },
 "dataset": {
  "keys": [
   [
    "this.maHoSo.maDinhDanhCoQuan",
    "this.maHoSo.namHinhThanh",
    "this.maHoSo.soKyHieuHoSo"
   ]
  ],
  "with": [
   {
    "record": "van-thu/ho-so",
    "keys": [
     [
      "other.maHoSo.maDinhDanhCoQuan",
      "other.maHoSo.namHinhThanh",
      "other.maHoSo.soKyHieuHoSo"
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

export const maHoSoVanThu: ObjectDescriptor = { "fields": {
 "maDinhDanhCoQuan": {
  "label": {
   "vi": "Mã định danh cơ quan lập danh mục hồ sơ",
   "en": "Body that made the list of files"
  },
  "type": "string",
  "format": "ma-co-quan",
  "maxLength": 35,
  "description": "Mã định danh điện tử của cơ quan lập danh mục hồ sơ. Nghị định cho tối đa 13 ký tự, cách viết mới của mã có thể dài hơn: không cắt.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "OrganId"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "000.00.00.G15"
 },
 "namHinhThanh": {
  "label": {
   "vi": "Năm hình thành hồ sơ",
   "en": "Year of formation"
  },
  "type": "integer",
  "minimum": 1000,
  "maximum": 9999,
  "description": "Năm hình thành hồ sơ, bốn chữ số.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "FileCatalog"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "soKyHieuHoSo": {
  "label": {
   "vi": "Số và ký hiệu hồ sơ",
   "en": "Number and symbol of the file"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Số và ký hiệu hồ sơ theo danh mục hồ sơ, tối đa 20 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "FileNotation"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "01.VP"
 }
} };

const hoSoLuuTruOverlays: Overlays = {
 "/maHoSo/maDinhDanhCoQuan": {
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI"
  }
 },
 "/maHoSo/namHinhThanh": {
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI"
  }
 },
 "/maHoSo/soKyHieuHoSo": {
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI"
  }
 }
};

export const hoSoLuuTru: ObjectDescriptor = { "fields": {
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
 "maHoSo": {
  "label": {
   "vi": "Mã hồ sơ",
   "en": "Code of the file"
  },
  "type": "object",
  "of": "MaHoSoVanThu",
  "description": "Cơ quan, năm hình thành, số và ký hiệu hồ sơ.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "FileCode"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "tieuDe": {
  "label": {
   "vi": "Tiêu đề hồ sơ",
   "en": "Title"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Tiêu đề hồ sơ, tối đa 500 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Title"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Hồ sơ triển khai chuẩn dữ liệu"
 },
 "thoiHanBaoQuan": {
  "label": {
   "vi": "Thời hạn bảo quản",
   "en": "Retention"
  },
  "type": "string",
  "maxLength": 30,
  "description": "Thời hạn bảo quản viết bằng chữ, tối đa 30 ký tự, ví dụ Vĩnh viễn, 70 năm.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Maintenance"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Vĩnh viễn"
 },
 "cheDoSuDung": {
  "label": {
   "vi": "Chế độ sử dụng",
   "en": "Access"
  },
  "type": "string",
  "maxLength": 30,
  "description": "Chế độ sử dụng, tối đa 30 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Rights"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Hạn chế"
 },
 "nguoiLap": {
  "label": {
   "vi": "Người lập hồ sơ",
   "en": "Made by"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Họ tên người lập hồ sơ. Nghị định cho 30 ký tự, quá ngắn cho nhiều họ tên: giữ đủ, không cắt.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Creator"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Trần Thị Ví Dụ"
 },
 "ngonNgu": {
  "label": {
   "vi": "Ngôn ngữ",
   "en": "Language"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Ngôn ngữ của hồ sơ, viết bằng chữ, tối đa 50 ký tự; ở văn bản nghị định cho 30.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Language"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Tiếng Việt"
 },
 "thoiGianBatDau": {
  "label": {
   "vi": "Thời gian bắt đầu",
   "en": "Begun"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày của văn bản sớm nhất; hồ sơ cũ có thể chỉ biết năm.",
  "example": "2026-01-05",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "StartDate"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "thoiGianKetThuc": {
  "label": {
   "vi": "Thời gian kết thúc",
   "en": "Ended"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày của văn bản muộn nhất, khi hồ sơ đã đóng.",
  "example": "2026-08-12",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "EndDate"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "tongSoVanBan": {
  "label": {
   "vi": "Tổng số văn bản",
   "en": "Documents"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 9999,
  "description": "Tổng số văn bản trong hồ sơ.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "DocTotal"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "tongSoTrang": {
  "label": {
   "vi": "Tổng số trang",
   "en": "Pages"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 9999,
  "description": "Tổng số trang của hồ sơ.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "PageTotal"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
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
}, "required": ["sieuDuLieu","maHoSo"] };

export const thuHoiVanBan: ObjectDescriptor = { "fields": {
 "thoiDiemYeuCau": {
  "label": {
   "vi": "Thời điểm yêu cầu",
   "en": "Asked at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm bên gửi yêu cầu thu hồi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-20T08:00:00+07:00"
 },
 "lyDo": {
  "label": {
   "vi": "Lý do",
   "en": "Reason"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Lý do thu hồi; không nhắc lại nội dung văn bản.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Gửi nhầm nơi nhận"
 },
 "coQuanYeuCau": {
  "label": {
   "vi": "Cơ quan yêu cầu",
   "en": "Asked by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan yêu cầu thu hồi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "thoiDiemHuy": {
  "label": {
   "vi": "Thời điểm hủy",
   "en": "Destroyed at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm bên nhận đã hủy văn bản và dữ liệu đặc tả của văn bản.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-20T10:00:00+07:00"
 }
} };

export const nguoiKyVanBanDen: ObjectDescriptor = { "fields": {
 "chucVu": {
  "label": {
   "vi": "Chức vụ người ký",
   "en": "Position"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Chức vụ người ký, tối đa 100 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "SignerInfo.Position"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Chánh Văn phòng"
 },
 "hoTen": {
  "label": {
   "vi": "Họ tên người ký",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Họ tên người ký, tối đa 50 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "SignerInfo.FullName"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Nguyễn Văn Ví Dụ"
 }
} };

export const yKienXuLy: ObjectDescriptor = { "fields": {
 "loaiYKien": {
  "label": {
   "vi": "Loại ý kiến",
   "en": "Kind of opinion"
  },
  "type": "string",
  "enum": [
   "phan-phoi",
   "chi-dao",
   "giai-quyet"
  ],
  "description": "Phân phối, chỉ đạo hay giải quyết.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "chi-dao"
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung",
   "en": "Words"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Nội dung ý kiến.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI"
  },
  "example": "Giao Phòng Ví Dụ tham mưu"
 },
 "thoiDiem": {
  "label": {
   "vi": "Thời điểm",
   "en": "Given at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm cho ý kiến.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-13T14:00:00+07:00"
 },
 "nguoiChoYKien": {
  "label": {
   "vi": "Người cho ý kiến",
   "en": "Given by"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Người cho ý kiến.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const dacTaVanBanDen: ObjectDescriptor = { "fields": {
 "maHoSo": {
  "label": {
   "vi": "Mã hồ sơ",
   "en": "File"
  },
  "type": "object",
  "of": "MaHoSoVanThu",
  "description": "Hồ sơ chứa văn bản, khi văn bản đã được đưa vào hồ sơ.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "FileCode"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "tenLoaiVanBan": {
  "label": {
   "vi": "Tên loại văn bản",
   "en": "Name of the kind"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Tên loại văn bản viết bằng chữ, tối đa 100 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "TypeName"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Công văn"
 },
 "loaiVanBan": {
  "label": {
   "vi": "Loại văn bản",
   "en": "Kind of document"
  },
  "type": "string",
  "codeTable": "loai-van-ban-hanh-chinh",
  "description": "Mã của loại văn bản, khi là văn bản hành chính; văn bản quy phạm pháp luật chỉ ghi tên loại.",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 7; Phụ lục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, bản pháp điển Điều 7 và bản chép công khai Phụ lục III"
  },
  "example": "cong-van"
 },
 "soVanBan": {
  "label": {
   "vi": "Số của văn bản",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 11,
  "description": "Số của văn bản, tối đa 11 ký tự. Số dưới 10 có số 0 đứng trước; giữ nguyên số 0.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "CodeNumber"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "05"
 },
 "kyHieu": {
  "label": {
   "vi": "Ký hiệu",
   "en": "Symbol"
  },
  "type": "string",
  "maxLength": 30,
  "description": "Ký hiệu của văn bản, tối đa 30 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "CodeNotation"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "BTP-VP"
 },
 "ngayVanBan": {
  "label": {
   "vi": "Ngày văn bản",
   "en": "Date of the document"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày, tháng, năm của văn bản. Giao thức cũ viết dd/MM/yyyy: đổi khi đọc, không lưu.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "IssuedDate"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "2026-08-12"
 },
 "tenCoQuanBanHanh": {
  "label": {
   "vi": "Cơ quan ban hành",
   "en": "Issuing body"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên cơ quan, tổ chức ban hành, tối đa 200 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "OrganName"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Bộ Tư pháp"
 },
 "trichYeu": {
  "label": {
   "vi": "Trích yếu",
   "en": "Summary"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Trích yếu nội dung, tối đa 500 ký tự; có thể có tên người, nên là dữ liệu cá nhân.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Subject"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Về việc triển khai chuẩn dữ liệu"
 },
 "nguoiKy": {
  "label": {
   "vi": "Người ký",
   "en": "Signer"
  },
  "type": "object",
  "of": "NguoiKyVanBanDen",
  "description": "Người ký văn bản.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "SignerInfo"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI"
  }
 },
 "doKhan": {
  "label": {
   "vi": "Mức độ khẩn",
   "en": "Urgency"
  },
  "type": "string",
  "codeTable": "do-khan",
  "description": "Mức độ khẩn. Priority của nghị định là một chữ số gộp mức khẩn và độ mật; chuẩn tách thành doKhan và doMat.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Priority"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "thuong"
 },
 "doMat": {
  "label": {
   "vi": "Độ mật",
   "en": "Secrecy"
  },
  "type": "string",
  "codeTable": "do-mat",
  "description": "Độ mật; ở kênh này chỉ được là không mật.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Priority"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "khong-mat"
 },
 "loaiChiDao": {
  "label": {
   "vi": "Loại văn bản chỉ đạo",
   "en": "Steering"
  },
  "type": "string",
  "codeTable": "loai-van-ban-chi-dao",
  "description": "Văn bản có phải văn bản chỉ đạo hay báo cáo việc chỉ đạo.",
  "aliases": [
   {
    "system": "edxml",
    "name": "SteeringType"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của các bên gửi nhận văn bản theo QCVN 102:2016"
  },
  "example": "khong-phai-chi-dao"
 },
 "donViNguoiNhan": {
  "label": {
   "vi": "Đơn vị/người nhận",
   "en": "To whom"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Đơn vị, người nhận xử lý trong cơ quan, tối đa 1000 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "ToPlaces"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Phòng Ví Dụ"
 },
 "hanGiaiQuyet": {
  "label": {
   "vi": "Thời hạn giải quyết",
   "en": "Due"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Thời hạn giải quyết văn bản.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "DueDate"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "2026-08-30"
 },
 "tepDinhKem": {
  "label": {
   "vi": "Tệp đính kèm",
   "en": "Files"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Tệp của văn bản và phụ lục.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "yKien": {
  "label": {
   "vi": "Ý kiến phân phối, chỉ đạo",
   "en": "Opinions"
  },
  "type": "array",
  "of": "YKienXuLy",
  "description": "Các ý kiến phân phối, chỉ đạo, giải quyết. Trong nghị định là một đoạn chữ dài (LongText); chuẩn tách thành từng ý kiến.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "TraceHeaderList"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI"
  }
 }
} };

export const vanBanDen: ObjectDescriptor = { "fields": {
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
 "maVanBan": {
  "label": {
   "vi": "Mã văn bản",
   "en": "Id of the document"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Mã của văn bản khi gửi nhận; giữ nguyên như bên gửi đặt, không phân tích.",
  "aliases": [
   {
    "system": "edxml",
    "name": "DocumentId"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của các bên gửi nhận văn bản theo QCVN 102:2016"
  },
  "example": "000.00.00.G15,2026/08/12,05/BTP-VP"
 },
 "soDen": {
  "label": {
   "vi": "Số đến",
   "en": "Arrival number"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 9999999999,
  "description": "Số đến, chạy liên tục trong một năm từ 1; văn bản mật đăng ký ở sổ riêng, không ở đây.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "ArrivalNumber"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "ngayDen": {
  "label": {
   "vi": "Ngày đến",
   "en": "Day of arrival"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày văn bản đến cơ quan.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "ArrivalDate"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "2026-08-13"
 },
 "dacTa": {
  "label": {
   "vi": "Dữ liệu đặc tả",
   "en": "Metadata"
  },
  "type": "object",
  "of": "DacTaVanBanDen",
  "description": "Dữ liệu đặc tả của văn bản; vắng mặt sau khi văn bản bị thu hồi.",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI"
  }
 },
 "trangThaiXuLy": {
  "label": {
   "vi": "Trạng thái xử lý",
   "en": "State"
  },
  "type": "string",
  "codeTable": "trang-thai-van-ban-lien-thong",
  "description": "Trạng thái báo lại cho bên gửi; là trạng thái sau sự kiện cuối của quaTrinh.",
  "aliases": [
   {
    "system": "edxml",
    "name": "StatusCode"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 28/2018/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "dang-xu-ly"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình xử lý",
   "en": "Course"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các sự kiện trạng thái theo thứ tự thời gian. Trong nghị định là một đoạn chữ dài cùng với ý kiến.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "TraceHeaderList"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục II"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 22–24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "thuHoi": {
  "label": {
   "vi": "Thu hồi",
   "en": "Recall"
  },
  "type": "object",
  "of": "ThuHoiVanBan",
  "description": "Việc thu hồi, khi bên gửi yêu cầu thu hồi.",
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

export const nguoiKyVanThu: ObjectDescriptor = { "fields": {
 "quyenHan": {
  "label": {
   "vi": "Quyền hạn ký",
   "en": "Authority"
  },
  "type": "string",
  "codeTable": "quyen-han-ky-van-ban",
  "description": "Chữ đặt trước chức vụ: thay mặt, ký thay, thừa lệnh…; người đứng đầu ký thì để trống.",
  "aliases": [
   {
    "system": "edxml",
    "name": "Competence"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của các bên gửi nhận văn bản theo QCVN 102:2016"
  },
  "example": "ky-thay"
 },
 "chucVu": {
  "label": {
   "vi": "Chức vụ người ký",
   "en": "Position"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Chức vụ người ký, tối đa 100 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "SignerInfo.Position"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Chánh Văn phòng"
 },
 "hoTen": {
  "label": {
   "vi": "Họ tên người ký",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Họ tên người ký, tối đa 50 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "SignerInfo.FullName"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Nguyễn Văn Ví Dụ"
 }
} };

export const noiNhanVanBan: ObjectDescriptor = { "fields": {
 "maDinhDanh": {
  "label": {
   "vi": "Mã định danh nơi nhận",
   "en": "Code"
  },
  "type": "string",
  "format": "ma-co-quan",
  "maxLength": 35,
  "description": "Mã định danh điện tử của nơi nhận.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "ToOrganId"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "000.00.12.H26"
 },
 "ten": {
  "label": {
   "vi": "Tên nơi nhận",
   "en": "Name of the receiver"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên nơi nhận, tối đa 200 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "ToOrganName"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Sở Tư pháp Ví Dụ"
 },
 "thayDoi": {
  "label": {
   "vi": "Thay đổi",
   "en": "Change"
  },
  "type": "string",
  "codeTable": "thay-doi-noi-nhan",
  "description": "Nơi nhận được thêm vào hay bỏ khỏi danh sách, khi cập nhật văn bản đã gửi.",
  "aliases": [
   {
    "system": "edxml",
    "name": "ReceiverType"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của các bên gửi nhận văn bản theo QCVN 102:2016"
  },
  "example": "them-vao-danh-sach"
 }
} };

export const vanBanDi: ObjectDescriptor = { "fields": {
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
 "maVanBan": {
  "label": {
   "vi": "Mã văn bản",
   "en": "Id of the document"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Mã của văn bản khi gửi nhận; giữ nguyên như bên gửi đặt, không phân tích.",
  "aliases": [
   {
    "system": "edxml",
    "name": "DocumentId"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của các bên gửi nhận văn bản theo QCVN 102:2016"
  },
  "example": "000.00.00.G15,2026/08/12,05/BTP-VP"
 },
 "maHoSo": {
  "label": {
   "vi": "Mã hồ sơ",
   "en": "File"
  },
  "type": "object",
  "of": "MaHoSoVanThu",
  "description": "Hồ sơ chứa văn bản, khi văn bản đã được đưa vào hồ sơ.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "FileCode"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "tenLoaiVanBan": {
  "label": {
   "vi": "Tên loại văn bản",
   "en": "Name of the kind"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Tên loại văn bản viết bằng chữ, tối đa 100 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "TypeName"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Công văn"
 },
 "loaiVanBan": {
  "label": {
   "vi": "Loại văn bản",
   "en": "Kind of document"
  },
  "type": "string",
  "codeTable": "loai-van-ban-hanh-chinh",
  "description": "Mã của loại văn bản, khi là văn bản hành chính; văn bản quy phạm pháp luật chỉ ghi tên loại.",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Điều 7; Phụ lục III"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, bản pháp điển Điều 7 và bản chép công khai Phụ lục III"
  },
  "example": "cong-van"
 },
 "soVanBan": {
  "label": {
   "vi": "Số của văn bản",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 11,
  "description": "Số của văn bản, tối đa 11 ký tự. Số dưới 10 có số 0 đứng trước; giữ nguyên số 0.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "CodeNumber"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "05"
 },
 "kyHieu": {
  "label": {
   "vi": "Ký hiệu của văn bản",
   "en": "Symbol"
  },
  "type": "string",
  "maxLength": 30,
  "description": "Ký hiệu của văn bản, tối đa 30 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "CodeNotation"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "BTP-VP"
 },
 "ngayVanBan": {
  "label": {
   "vi": "Ngày, tháng, năm văn bản",
   "en": "Date of the document"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày, tháng, năm của văn bản. Giao thức cũ viết dd/MM/yyyy: đổi khi đọc, không lưu.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "IssuedDate"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "2026-08-12"
 },
 "tenCoQuanBanHanh": {
  "label": {
   "vi": "Tên cơ quan ban hành",
   "en": "Issuing body"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên cơ quan, tổ chức ban hành, tối đa 200 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "OrganName"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Bộ Tư pháp"
 },
 "trichYeu": {
  "label": {
   "vi": "Trích yếu nội dung",
   "en": "Summary"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Trích yếu nội dung, tối đa 500 ký tự; có thể có tên người, nên là dữ liệu cá nhân.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Subject"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Về việc triển khai chuẩn dữ liệu"
 },
 "soThuTuTrongHoSo": {
  "label": {
   "vi": "Số thứ tự văn bản trong hồ sơ",
   "en": "Place in the file"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 999,
  "description": "Số thứ tự của văn bản trong hồ sơ.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "DocOrdinal"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "ngonNgu": {
  "label": {
   "vi": "Ngôn ngữ",
   "en": "Language"
  },
  "type": "string",
  "maxLength": 30,
  "description": "Ngôn ngữ của văn bản, viết bằng chữ, tối đa 30 ký tự; ở hồ sơ nghị định cho 50.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Language"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Tiếng Việt"
 },
 "soTrang": {
  "label": {
   "vi": "Số trang",
   "en": "Pages"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 999,
  "description": "Số trang của văn bản.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "PageAmount"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "ghiChu": {
  "label": {
   "vi": "Ghi chú",
   "en": "Note"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Ghi chú, tối đa 500 ký tự.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Description"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "Kèm phụ lục"
 },
 "nguoiKy": {
  "label": {
   "vi": "Người ký",
   "en": "Signer"
  },
  "type": "object",
  "of": "NguoiKyVanThu",
  "description": "Người ký văn bản.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "SignerInfo"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI"
  }
 },
 "noiNhan": {
  "label": {
   "vi": "Nơi nhận",
   "en": "Receivers"
  },
  "type": "array",
  "of": "NoiNhanVanBan",
  "description": "Các cơ quan nhận văn bản.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI"
  }
 },
 "doKhan": {
  "label": {
   "vi": "Mức độ khẩn",
   "en": "Urgency"
  },
  "type": "string",
  "codeTable": "do-khan",
  "description": "Mức độ khẩn. Priority của nghị định là một chữ số gộp mức khẩn và độ mật; chuẩn tách thành doKhan và doMat.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Priority"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "thuong"
 },
 "doMat": {
  "label": {
   "vi": "Độ mật",
   "en": "Secrecy"
  },
  "type": "string",
  "codeTable": "do-mat",
  "description": "Độ mật; ở kênh này chỉ được là không mật.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "Priority"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "khong-mat"
 },
 "loaiChiDao": {
  "label": {
   "vi": "Loại văn bản chỉ đạo",
   "en": "Steering"
  },
  "type": "string",
  "codeTable": "loai-van-ban-chi-dao",
  "description": "Văn bản có phải văn bản chỉ đạo hay báo cáo việc chỉ đạo.",
  "aliases": [
   {
    "system": "edxml",
    "name": "SteeringType"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của các bên gửi nhận văn bản theo QCVN 102:2016"
  },
  "example": "khong-phai-chi-dao"
 },
 "soBanPhatHanh": {
  "label": {
   "vi": "Số lượng bản phát hành",
   "en": "Copies issued"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 999,
  "description": "Số lượng bản phát hành.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "IssuedAmount"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  }
 },
 "hanTraLoi": {
  "label": {
   "vi": "Hạn trả lời",
   "en": "Reply due"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Hạn trả lời văn bản.",
  "aliases": [
   {
    "system": "nd-30-2020",
    "name": "DueDate"
   }
  ],
  "legalBasis": [
   {
    "document": "Nghị định 30/2020/NĐ-CP",
    "article": "Phụ lục VI Phần II mục I"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 30/2020/NĐ-CP, đọc qua bản chép công khai của Phụ lục VI và bản pháp điển"
  },
  "example": "2026-08-30"
 },
 "dangVanBan": {
  "label": {
   "vi": "Dạng văn bản",
   "en": "Form"
  },
  "type": "string",
  "codeTable": "dang-van-ban",
  "description": "Bản giấy hay bản điện tử.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dien-tu"
 },
 "chuKySo": {
  "label": {
   "vi": "Chữ ký số cơ quan và người ký",
   "en": "Signatures"
  },
  "type": "array",
  "of": "ChuKySo",
  "description": "Chữ ký số của cơ quan và của người ký; cần với văn bản điện tử.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "tepDinhKem": {
  "label": {
   "vi": "Tệp đính kèm",
   "en": "Files"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Tệp của văn bản và phụ lục.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "loaiNghiepVu": {
  "label": {
   "vi": "Loại nghiệp vụ",
   "en": "Exchange operation"
  },
  "type": "string",
  "codeTable": "loai-nghiep-vu-van-ban",
  "description": "Gửi mới, thu hồi, cập nhật hay thay thế.",
  "aliases": [
   {
    "system": "edxml",
    "name": "BussinessDocType"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của các bên gửi nhận văn bản theo QCVN 102:2016"
  },
  "example": "moi"
 },
 "thuHoi": {
  "label": {
   "vi": "Thu hồi",
   "en": "Recall"
  },
  "type": "object",
  "of": "ThuHoiVanBan",
  "description": "Việc thu hồi, khi văn bản bị thu hồi. Bên gửi giữ nguyên văn bản và khóa lại, không gửi nữa.",
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

/** Hồ sơ. */
export const hoSoLuuTruDescriptor: RecordDescriptor = {
 "id": "van-thu/ho-so",
 "version": "1.0",
 "title": "HoSoLuuTru",
 "label": {
  "vi": "Hồ sơ",
  "en": "File of documents"
 },
 "eventDate": "/thoiGianBatDau",
 "keys": [
  "/maHoSo/maDinhDanhCoQuan",
  "/maHoSo/namHinhThanh",
  "/maHoSo/soKyHieuHoSo"
 ],
 "root": "HoSoLuuTru",
 "overlays": hoSoLuuTruOverlays,
 "rules": { "B-VT-D21": ruleBVTD21, "B-VT-D22": ruleBVTD22, "B-VT-D23": ruleBVTD23, "B-VT-D24": ruleBVTD24, "HT-09": ruleHT09 },
 "defs": { HoSoLuuTru: hoSoLuuTru, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, MaHoSoVanThu: maHoSoVanThu, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Văn bản đến. */
export const vanBanDenDescriptor: RecordDescriptor = {
 "id": "van-thu/van-ban-den",
 "version": "1.0",
 "title": "VanBanDen",
 "label": {
  "vi": "Văn bản đến",
  "en": "Incoming document"
 },
 "eventDate": "/ngayDen",
 "keys": [
  "/maVanBan"
 ],
 "root": "VanBanDen",
 "overlays": {},
 "rules": { "B-VT-03": ruleBVT03, "B-VT-02": ruleBVT02, "B-VT-02b": ruleBVT02b, "B-VT-D11": ruleBVTD11, "B-VT-D12": ruleBVTD12, "B-VT-D13": ruleBVTD13, "B-VT-D14": ruleBVTD14, "B-VT-D15": ruleBVTD15, "B-VT-01": ruleBVT01, "B-VT-D16": ruleBVTD16, "HT-09": ruleHT09, "VB-D1": ruleVBD1 },
 "defs": { VanBanDen: vanBanDen, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, DacTaVanBanDen: dacTaVanBanDen, MaHoSoVanThu: maHoSoVanThu, NguoiKyVanBanDen: nguoiKyVanBanDen, YKienXuLy: yKienXuLy, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, ThuHoiVanBan: thuHoiVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Văn bản đi. */
export const vanBanDiDescriptor: RecordDescriptor = {
 "id": "van-thu/van-ban-di",
 "version": "1.0",
 "title": "VanBanDi",
 "label": {
  "vi": "Văn bản đi",
  "en": "Outgoing document"
 },
 "eventDate": "/ngayVanBan",
 "keys": [
  "/maVanBan"
 ],
 "root": "VanBanDi",
 "overlays": {},
 "rules": { "B-VT-03b": ruleBVT03b, "B-VT-02c": ruleBVT02c, "B-VT-D1": ruleBVTD1, "B-VT-D2": ruleBVTD2, "B-VT-D3": ruleBVTD3, "B-VT-D4": ruleBVTD4, "HT-09": ruleHT09 },
 "defs": { VanBanDi: vanBanDi, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, MaHoSoVanThu: maHoSoVanThu, NguoiKyVanThu: nguoiKyVanThu, NoiNhanVanBan: noiNhanVanBan, ChuKySo: shared.chuKySo, ThuHoiVanBan: thuHoiVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
