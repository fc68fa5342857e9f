// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBCBD9: RuleText = {
 "id": "B-CB-D9",
 "path": "/xepLoaiChatLuong",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Biến động là đánh giá nhưng thiếu mức xếp loại.",
  "en": "The event is an evaluation, but the rating is missing."
 },
 "cause": {
  "vi": "Ngày có hiệu lực của nghị định chưa thấy: xét từ 01/7/2026, chỉ cảnh báo.",
  "en": "The day the decree took effect was not seen: asked from 2026-07-01, as a warning."
 },
 "fix": {
  "vi": "Ghi xepLoaiChatLuong, ví dụ hoan-thanh-tot.",
  "en": "Give xepLoaiChatLuong, for example hoan-thanh-tot."
 },
 "example": {
  "wrong": "/xepLoaiChatLuong: —",
  "right": "/xepLoaiChatLuong: \"hoan-thanh-tot\""
 },
 "cel": "this.loaiBienDong != \"danh-gia\" || has(this.xepLoaiChatLuong)",
 "legalBasis": [
  {
   "document": "Nghị định 233/2026/NĐ-CP",
   "article": "Điều 7, Điều 12"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 233/2026/NĐ-CP, bản nhận dạng chữ công khai của văn bản ký số"
 }
};

const ruleBCBD10: RuleText = {
 "id": "B-CB-D10",
 "path": "/dongBoLuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Kết quả xếp loại cập nhật vào cơ sở dữ liệu quốc gia quá 05 ngày.",
  "en": "The rating was sent to the national database after more than 5 days."
 },
 "cause": {
  "vi": "Ngày có hiệu lực của nghị định chưa thấy: xét từ 01/7/2026, chỉ cảnh báo.",
  "en": "The day the decree took effect was not seen: asked from 2026-07-01, as a warning."
 },
 "fix": {
  "vi": "Cập nhật chậm nhất 05 ngày sau khi có kết quả; ngày ghi nhầm thì sửa.",
  "en": "Update within 5 days of the result; correct a wrong day."
 },
 "example": {
  "wrong": "/dongBoLuc: \"2026-07-20T09:00:00+07:00\"",
  "right": "/dongBoLuc: \"2026-07-13T09:00:00+07:00\""
 },
 "cel": "notMoreThanDaysAfter(this.dongBoLuc, this.ngayCoKetQua, 5)",
 "legalBasis": [
  {
   "document": "Nghị định 233/2026/NĐ-CP",
   "article": "Điều 18"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 233/2026/NĐ-CP, bản nhận dạng chữ công khai của văn bản ký số"
 }
};

const ruleBCBD11: RuleText = {
 "id": "B-CB-D11",
 "path": "/xepLoaiChatLuong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có mức xếp loại nhưng biến động không phải đánh giá.",
  "en": "There is a rating, but the event is no evaluation."
 },
 "fix": {
  "vi": "Tách thành một biến động loại danh-gia.",
  "en": "Make it an event of the kind danh-gia."
 },
 "example": {
  "wrong": "/xepLoaiChatLuong: \"hoan-thanh\"",
  "right": "/xepLoaiChatLuong: —"
 },
 "cel": "this.loaiBienDong == \"danh-gia\" || !has(this.xepLoaiChatLuong)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBCBD12: RuleText = {
 "id": "B-CB-D12",
 "path": "/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không tìm thấy hồ sơ của người có biến động.",
  "en": "The file of the person of the event was not found."
 },
 "fix": {
  "vi": "Kiểm tra số định danh, hoặc gửi kèm hồ sơ.",
  "en": "Check the number, or send the file along."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhCaNhan"
   ]
  ],
  "with": [
   {
    "record": "can-bo-cong-chuc-vien-chuc/ho-so",
    "keys": [
     [
      "other.soDinhDanhCaNhan"
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

const ruleBCBD13: RuleText = {
 "id": "B-CB-D13",
 "path": "/loaiBienDong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Đã có biến động nghỉ hưu hoặc thôi việc nhưng hồ sơ vẫn đang công tác.",
  "en": "There is a retirement or departure, yet the file says in service."
 },
 "fix": {
  "vi": "Cập nhật tinhTrangCongTac của hồ sơ, hoặc thêm biến động tuyển dụng lại.",
  "en": "Update tinhTrangCongTac of the file, or add the event of recruitment."
 },
 "dataset": {
  "keys": [
   [
    "this.maHoSo"
   ]
  ],
  "where": "this.loaiBienDong == \"nghi-huu\"",
  "with": [
   {
    "record": "can-bo-cong-chuc-vien-chuc/ho-so",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "!(other.tinhTrangCongTac in [\"dang-cong-tac\", \"biet-phai\"])"
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

const ruleBCB01: RuleText = {
 "id": "B-CB-01",
 "path": "/chucVu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hai chức vụ chính trùng thời gian.",
  "en": "Two main posts overlap."
 },
 "fix": {
  "vi": "Ghi denNgay cho chức vụ cũ bằng ngày bắt đầu chức vụ mới, hoặc đánh dấu một chức vụ là kiêm nhiệm.",
  "en": "End the older post on the day the newer begins, or mark one as additional."
 },
 "example": {
  "wrong": "/chucVu/0/denNgay: —",
  "right": "/chucVu/0/denNgay: \"2020-01-01\""
 },
 "cel": "this.chucVu.all(a, this.chucVu.all(b, a.ma == b.ma || a.loai != \"chinh\" || b.loai != \"chinh\" || (has(a.denNgay) && notAfter(a.denNgay, b.tuNgay)) || (has(b.denNgay) && notAfter(b.denNgay, a.tuNgay))))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBCB01b: RuleText = {
 "id": "B-CB-01b",
 "path": "/chucVu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một người có chức vụ chính đang giữ ở hai hồ sơ của hai cơ quan.",
  "en": "One person holds a main post in two files of two bodies."
 },
 "fix": {
  "vi": "Kết thúc chức vụ ở cơ quan cũ, hoặc gộp hai hồ sơ; biệt phái thì đặt tình trạng là biet-phai.",
  "en": "End the post at the former body, or merge the files; for a secondment set the status to biet-phai."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhCaNhan"
   ]
  ],
  "where": "this.sieuDuLieu.trangThai == \"hieu-luc\" && this.tinhTrangCongTac == \"dang-cong-tac\" && this.chucVu.exists(c, c.loai == \"chinh\" && !has(c.denNgay))",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBCB02: RuleText = {
 "id": "B-CB-02",
 "path": "/bacLuong/maNgach",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bậc lương thuộc một ngạch khác ngạch hoặc chức danh của hồ sơ.",
  "en": "The pay step belongs to another grade than that of the file."
 },
 "fix": {
  "vi": "Sửa bacLuong.maNgach, hoặc cập nhật ngạch sau khi chuyển ngạch.",
  "en": "Correct bacLuong.maNgach, or update the grade after a change."
 },
 "example": {
  "wrong": "/bacLuong/maNgach: \"01.002\"",
  "right": "/bacLuong/maNgach: \"01.003\""
 },
 "cel": "has(this.maNgach) ? this.bacLuong.maNgach == this.maNgach : this.bacLuong.maNgach == this.maChucDanhNgheNghiep",
 "legalBasis": [
  {
   "document": "Thông tư 06/2023/TT-BNV"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBCB03: RuleText = {
 "id": "B-CB-03",
 "path": "/tinhTrangCongTac",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã quá tuổi nghỉ hưu cao nhất (nam 62, nữ 60) mà vẫn đang công tác.",
  "en": "Past the highest retirement age (62 men, 60 women), yet in service."
 },
 "cause": {
  "vi": "Tuổi nghỉ hưu tăng dần theo tháng tới mức cao nhất; lộ trình chưa đối chiếu nên chỉ xét mức cao nhất.",
  "en": "The age rises month by month to the highest; the schedule was not checked, so only the highest is used."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh; nếu đã nghỉ thì cập nhật tình trạng, nếu được kéo dài thì giữ nguyên.",
  "en": "Check the date of birth; update the status if retired, leave it if extended."
 },
 "example": {
  "wrong": "/soDinhDanhCaNhan: \"001055000123\"; /ngaySinh: \"1955-04-12\"",
  "right": "/soDinhDanhCaNhan: \"001085000123\"; /ngaySinh: \"1985-04-12\""
 },
 "cel": "this.tinhTrangCongTac != \"dang-cong-tac\" || (this.gioiTinh == \"1\" ? atMostAge(this.ngaySinh, today, 62) : atMostAge(this.ngaySinh, today, 60))",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBCBD1: RuleText = {
 "id": "B-CB-D1",
 "path": "/maNgach",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Công chức thiếu mã ngạch, hoặc viên chức thiếu mã chức danh nghề nghiệp.",
  "en": "A civil servant without a grade, or a public employee without a professional title."
 },
 "fix": {
  "vi": "Ghi maNgach (ví dụ 01.003) hoặc maChucDanhNgheNghiep (ví dụ V.07.04.32).",
  "en": "Give maNgach (for example 01.003) or maChucDanhNgheNghiep (for example V.07.04.32)."
 },
 "example": {
  "wrong": "/maNgach: —; /bacLuong/maNgach: —",
  "right": "/maNgach: \"01.003\"; /bacLuong/maNgach: \"01.003\""
 },
 "cel": "(!(this.loaiNhanSu in [\"cong-chuc\"]) || has(this.maNgach)) && (this.loaiNhanSu != \"vien-chuc\" || has(this.maChucDanhNgheNghiep))",
 "legalBasis": [
  {
   "document": "Thông tư 06/2023/TT-BNV"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBCBD2: RuleText = {
 "id": "B-CB-D2",
 "path": "/ngayVaoDang/ngayChinhThuc",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày chính thức ở trước ngày kết nạp.",
  "en": "The day of full membership is before the admission."
 },
 "fix": {
  "vi": "Đối chiếu hai ngày với hồ sơ.",
  "en": "Compare the two days with the file."
 },
 "example": {
  "wrong": "/ngayVaoDang/ngayChinhThuc: \"2014-05-19\"",
  "right": "/ngayVaoDang/ngayChinhThuc: \"2016-05-19\""
 },
 "cel": "notAfter(this.ngayVaoDang.ngayKetNap, this.ngayVaoDang.ngayChinhThuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBCBD3: RuleText = {
 "id": "B-CB-D3",
 "path": "/ngayTuyenDung",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày tuyển dụng không sau ngày sinh.",
  "en": "Recruited on or before the day of birth."
 },
 "fix": {
  "vi": "Đối chiếu ngày sinh và ngày tuyển dụng.",
  "en": "Compare the date of birth with the day of recruitment."
 },
 "example": {
  "wrong": "/ngayTuyenDung: \"1980-09-01\"",
  "right": "/ngayTuyenDung: \"2010-09-01\""
 },
 "cel": "before(this.ngaySinh, this.ngayTuyenDung)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBCBD4: RuleText = {
 "id": "B-CB-D4",
 "path": "/chucVu",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Một chức vụ kết thúc trước khi bắt đầu.",
  "en": "A post ends before it begins."
 },
 "fix": {
  "vi": "Đối chiếu hai ngày với quyết định.",
  "en": "Compare the two days with the decision."
 },
 "example": {
  "wrong": "/chucVu/0/denNgay: \"2009-01-01\"",
  "right": "/chucVu/0/denNgay: \"2020-01-01\""
 },
 "cel": "this.chucVu.all(c, !has(c.denNgay) || notAfter(c.tuNgay, c.denNgay))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBCBD5: RuleText = {
 "id": "B-CB-D5",
 "path": "/tinhTrangCongTac",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tình trạng công tác không phải tình trạng của lần đổi cuối, hoặc các lần đổi không theo thời gian.",
  "en": "The service status is not that of the last event, or the events are not in order."
 },
 "fix": {
  "vi": "Xếp quaTrinhCongTac theo thời gian và đặt tinhTrangCongTac theo lần cuối.",
  "en": "Put quaTrinhCongTac in order and set tinhTrangCongTac as the last one says."
 },
 "example": {
  "wrong": "/tinhTrangCongTac: \"biet-phai\"",
  "right": "/tinhTrangCongTac: \"dang-cong-tac\""
 },
 "cel": "eventsReach(this.quaTrinhCongTac, this.tinhTrangCongTac)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBCBD6: RuleText = {
 "id": "B-CB-D6",
 "path": "/quaTrinhCongTac",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có bước đổi tình trạng công tác không có trong vòng đời, ví dụ từ trần rồi đang công tác.",
  "en": "A step of the service status is not one of the life, for example died and then in service."
 },
 "fix": {
  "vi": "Kiểm tra từng lần đổi và ngày của nó.",
  "en": "Check each event and its day."
 },
 "example": {
  "wrong": "/quaTrinhCongTac/1/denTrangThai: \"nghi-huu\"",
  "right": "/quaTrinhCongTac/1/denTrangThai: \"biet-phai\""
 },
 "cel": "stepsAllowed(\"cong-tac-cbccvc\", this.quaTrinhCongTac)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBCBD7: RuleText = {
 "id": "B-CB-D7",
 "path": "/quanHeGiaDinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thân nhân có cùng số định danh với chính người của hồ sơ.",
  "en": "A relative has the personal number of the person of the file."
 },
 "fix": {
  "vi": "Sửa số định danh của thân nhân.",
  "en": "Correct the number of the relative."
 },
 "example": {
  "wrong": "/quanHeGiaDinh/0/soDinhDanhCaNhan: \"001085000123\"",
  "right": "/quanHeGiaDinh/0/soDinhDanhCaNhan: \"001187000456\""
 },
 "cel": "this.quanHeGiaDinh.all(t, t.soDinhDanhCaNhan != this.soDinhDanhCaNhan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBCBD8: RuleText = {
 "id": "B-CB-D8",
 "path": "/tinhTrangCongTac",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Đã đăng ký khai tử nhưng hồ sơ chưa ghi từ trần.",
  "en": "A death is registered, but the file does not say so."
 },
 "fix": {
  "vi": "Đặt tinhTrangCongTac là tu-tran và thêm sự kiện; kiểm tra số định danh nếu nhầm người.",
  "en": "Set tinhTrangCongTac to tu-tran with its event; check the number if it is the wrong person."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhCaNhan"
   ]
  ],
  "where": "this.sieuDuLieu.trangThai == \"hieu-luc\"",
  "with": [
   {
    "record": "ho-tich/khai-tu",
    "keys": [
     [
      "other.nguoiChet.soDinhDanhCaNhan"
     ]
    ],
    "where": "!(has(other.tuyenBoChet) && has(other.tuyenBoChet.tinhTrang) && other.tuyenBoChet.tinhTrang == \"da-huy\") && other.sieuDuLieu.trangThai in [\"hieu-luc\", \"da-khoa\"]"
   }
  ],
  "pair": "this.tinhTrangCongTac == \"tu-tran\""
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

export const giaTriTruong: ObjectDescriptor = { "fields": {
 "truong": {
  "label": {
   "vi": "Trường hồ sơ",
   "en": "Field"
  },
  "type": "string",
  "format": "json-pointer",
  "maxLength": 500,
  "description": "Con trỏ JSON tới trường của hồ sơ, ví dụ /bacLuong/bac.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "/bacLuong/bac"
 },
 "giaTri": {
  "label": {
   "vi": "Giá trị ghi thành chuỗi",
   "en": "Value"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Giá trị viết thành chuỗi; trường là khối thì ghi JSON của khối.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "4"
 }
} };

export const bienDongCanBo: ObjectDescriptor = { "fields": {
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
 "soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh cá nhân của người có biến động.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "001085000123"
 },
 "maHoSo": {
  "label": {
   "vi": "Mã hồ sơ",
   "en": "Personnel file"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi hồ sơ bị đổi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hs-0001"
 },
 "loaiBienDong": {
  "label": {
   "vi": "Loại",
   "en": "Kind of event"
  },
  "type": "string",
  "codeTable": "loai-bien-dong-nhan-su",
  "description": "Loại biến động.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "bo-nhiem"
 },
 "ngayHieuLuc": {
  "label": {
   "vi": "Ngày hiệu lực",
   "en": "Effective on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày biến động có hiệu lực.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-07-15"
 },
 "quyetDinh": {
  "label": {
   "vi": "Quyết định",
   "en": "Decision"
  },
  "type": "object",
  "of": "QuyetDinh",
  "description": "Quyết định làm căn cứ: số, ngày, cơ quan, người ký.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "giaTriCu": {
  "label": {
   "vi": "Giá trị trước",
   "en": "Before"
  },
  "type": "array",
  "of": "GiaTriTruong",
  "description": "Các trường của hồ sơ trước biến động.",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "giaTriMoi": {
  "label": {
   "vi": "Giá trị sau",
   "en": "After"
  },
  "type": "array",
  "of": "GiaTriTruong",
  "description": "Các trường của hồ sơ sau biến động.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "xepLoaiChatLuong": {
  "label": {
   "vi": "Kết quả xếp loại chất lượng",
   "en": "Quality rating"
  },
  "type": "string",
  "codeTable": "muc-xep-loai-chat-luong",
  "description": "Mức xếp loại chất lượng, khi biến động là đánh giá; bốn mức là của viên chức, văn bản của cán bộ, công chức chưa đọc.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 233/2026/NĐ-CP",
    "article": "Điều 7, Điều 12"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 233/2026/NĐ-CP, bản nhận dạng chữ công khai của văn bản ký số"
  },
  "example": "hoan-thanh-tot"
 },
 "ngayCoKetQua": {
  "label": {
   "vi": "Ngày có kết quả",
   "en": "Result on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày có kết quả đánh giá, xếp loại; thời hạn cập nhật tính từ ngày này.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-10"
 },
 "dongBoLuc": {
  "label": {
   "vi": "Đồng bộ lúc",
   "en": "Sent at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm cập nhật vào cơ sở dữ liệu quốc gia.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-13T09:00:00+07:00"
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

export const noiCuTruCanBo: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại cư trú",
   "en": "Kind"
  },
  "type": "string",
  "codeTable": "loai-cu-tru",
  "description": "Thường trú, tạm trú hay nơi ở hiện tại.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  },
  "example": "thuong-tru"
 },
 "diaChi": {
  "label": {
   "vi": "Địa chỉ",
   "en": "Address"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Địa chỉ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  }
 }
} };

export const chucVuDamNhiem: ObjectDescriptor = { "fields": {
 "ma": {
  "label": {
   "vi": "Mã lần đảm nhiệm",
   "en": "Mark of the entry"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của lần đảm nhiệm, không trùng trong hồ sơ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "cv-01"
 },
 "ten": {
  "label": {
   "vi": "Chức vụ, chức danh",
   "en": "Post"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên chức vụ, chức danh như quyết định bổ nhiệm.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  },
  "example": "Trưởng phòng"
 },
 "loai": {
  "label": {
   "vi": "Chính hay kiêm nhiệm",
   "en": "Main or additional"
  },
  "type": "string",
  "enum": [
   "chinh",
   "kiem-nhiem"
  ],
  "description": "Chức vụ chính hay kiêm nhiệm.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "chinh"
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan của chức vụ",
   "en": "Body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan nơi giữ chức vụ, khi khác cơ quan của hồ sơ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "tuNgay": {
  "label": {
   "vi": "Từ ngày",
   "en": "From"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày bắt đầu giữ chức vụ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  },
  "example": "2020-01-01"
 },
 "denNgay": {
  "label": {
   "vi": "Đến trước ngày",
   "en": "Until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày thôi giữ chức vụ, không tính ngày này; còn giữ thì để trống.",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  },
  "example": "2024-07-01"
 },
 "maBienDong": {
  "label": {
   "vi": "Biến động bổ nhiệm",
   "en": "Event"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã biến động bổ nhiệm.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "bdns-0001"
 }
} };

export const bacLuong: ObjectDescriptor = { "fields": {
 "maNgach": {
  "label": {
   "vi": "Ngạch của bậc lương",
   "en": "Grade of the step"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Mã ngạch hoặc mã chức danh mà bậc lương này thuộc về.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "01.003"
 },
 "bac": {
  "label": {
   "vi": "Bậc",
   "en": "Step"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 20,
  "description": "Bậc lương.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "heSo": {
  "label": {
   "vi": "Hệ số",
   "en": "Coefficient"
  },
  "type": "string",
  "maxLength": 14,
  "description": "Hệ số lương, dấu chấm thập phân, ví dụ 3.33.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "3.33"
 },
 "ngayHuong": {
  "label": {
   "vi": "Ngày hưởng bậc",
   "en": "Since"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày hưởng bậc này.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2024-09-01"
 },
 "vuotKhung": {
  "label": {
   "vi": "Vượt khung (%)",
   "en": "Above the scale"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 100,
  "description": "Phụ cấp thâm niên vượt khung, phần trăm.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
} };

export const vaoDang: ObjectDescriptor = { "fields": {
 "ngayKetNap": {
  "label": {
   "vi": "Ngày kết nạp",
   "en": "Admitted on"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày kết nạp.",
  "example": "2015-05-19",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "ngayChinhThuc": {
  "label": {
   "vi": "Ngày chính thức",
   "en": "Full member since"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày được công nhận chính thức.",
  "example": "2016-05-19",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
} };

export const thanNhan: ObjectDescriptor = { "fields": {
 "quanHe": {
  "label": {
   "vi": "Quan hệ",
   "en": "Relation"
  },
  "type": "string",
  "codeTable": "quan-he-gia-dinh",
  "description": "Người này là gì của cán bộ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "vo"
 },
 "hoTen": {
  "label": {
   "vi": "Họ tên",
   "en": "Name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ và tên.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "ngaySinh": {
  "label": {
   "vi": "Ngày sinh thân nhân",
   "en": "Date of birth"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày hoặc năm sinh.",
  "example": "1987",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh thân nhân",
   "en": "Personal number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh cá nhân, khi cần nối với dân cư.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "001187000456"
 },
 "ngheNghiep": {
  "label": {
   "vi": "Nghề nghiệp",
   "en": "Occupation"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Nghề nghiệp, nơi làm việc.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "Giáo viên"
 },
 "noiO": {
  "label": {
   "vi": "Nơi ở",
   "en": "Residence"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi ở.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
} };

export const sucKhoe: ObjectDescriptor = { "fields": {
 "tinhTrang": {
  "label": {
   "vi": "Tình trạng sức khỏe",
   "en": "Health"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Tình trạng sức khỏe như giấy khám.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "Tốt"
 },
 "nhomMau": {
  "label": {
   "vi": "Nhóm máu",
   "en": "Blood group"
  },
  "type": "string",
  "codeTable": "nhom-mau",
  "description": "Nhóm máu.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "o"
 },
 "ngayKham": {
  "label": {
   "vi": "Ngày khám",
   "en": "Examined on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày khám gần nhất.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-03-01"
 }
} };

export const hoSoCanBo: ObjectDescriptor = { "fields": {
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
 "soHieuCbccvc": {
  "label": {
   "vi": "Mã định danh/số hiệu CBCCVC",
   "en": "Personnel number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số hiệu cán bộ do cơ quan cấp; đổi khi chuyển vị trí, nên không dùng làm khóa.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "G15.001085000123.CV"
 },
 "soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh cá nhân 12 chữ số; khóa nối với dân cư và mọi cơ sở dữ liệu khác.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "001085000123"
 },
 "hoTen": {
  "label": {
   "vi": "Họ và tên khai sinh",
   "en": "Birth name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ và tên khai sinh, viết như giấy khai sinh; in hoa là việc của bản in.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  }
 },
 "tenGoiKhac": {
  "label": {
   "vi": "Tên gọi khác/bí danh",
   "en": "Other names"
  },
  "type": "array",
  "of": "HoTen",
  "description": "Tên gọi khác, bí danh.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  }
 },
 "ngaySinh": {
  "label": {
   "vi": "Ngày sinh",
   "en": "Date of birth"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày sinh; hồ sơ cũ có thể chỉ có năm.",
  "example": "1985-04-12",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  }
 },
 "gioiTinh": {
  "label": {
   "vi": "Giới tính",
   "en": "Sex"
  },
  "type": "string",
  "codeTable": "gioi-tinh",
  "description": "Giới tính theo mã ISO/IEC 5218.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  },
  "example": "1"
 },
 "danToc": {
  "label": {
   "vi": "Dân tộc",
   "en": "Ethnic group"
  },
  "type": "string",
  "codeTable": "dan-toc",
  "description": "Dân tộc; là dữ liệu nhạy cảm.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  },
  "example": "01"
 },
 "tonGiao": {
  "label": {
   "vi": "Tôn giáo",
   "en": "Religion"
  },
  "type": "string",
  "codeTable": "ton-giao",
  "description": "Tôn giáo; là dữ liệu nhạy cảm.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  },
  "example": "khong"
 },
 "noiSinh": {
  "label": {
   "vi": "Nơi sinh",
   "en": "Place of birth"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi sinh, giữ địa danh cũ kể cả cấp huyện.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  }
 },
 "queQuan": {
  "label": {
   "vi": "Quê quán",
   "en": "Ancestral home"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Quê quán, giữ địa danh cũ kể cả cấp huyện.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  }
 },
 "noiCuTru": {
  "label": {
   "vi": "Nơi thường trú, nơi ở hiện nay",
   "en": "Residences"
  },
  "type": "array",
  "of": "NoiCuTruCanBo",
  "description": "Nơi thường trú và nơi ở hiện nay.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  }
 },
 "loaiNhanSu": {
  "label": {
   "vi": "Cán bộ/công chức/viên chức/HĐLĐ",
   "en": "Kind of personnel"
  },
  "type": "string",
  "codeTable": "loai-can-bo",
  "description": "Cán bộ, công chức, viên chức hay hợp đồng; loại công chức cấp xã chỉ còn trong hồ sơ trước 01/7/2025.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "cong-chuc"
 },
 "coQuanDonVi": {
  "label": {
   "vi": "Cơ quan, đơn vị",
   "en": "Body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan, đơn vị đang công tác.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  }
 },
 "ngayTuyenDung": {
  "label": {
   "vi": "Ngày tuyển dụng",
   "en": "Recruited on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày tuyển dụng.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  },
  "example": "2010-09-01"
 },
 "chucVu": {
  "label": {
   "vi": "Chức vụ, chức danh hiện tại",
   "en": "Posts"
  },
  "type": "array",
  "of": "ChucVuDamNhiem",
  "description": "Chức vụ, chức danh, kể cả đã thôi, theo thời gian.",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  }
 },
 "maNgach": {
  "label": {
   "vi": "Ngạch công chức",
   "en": "Civil-service grade"
  },
  "type": "string",
  "codeTable": "ngach-cong-chuc",
  "description": "Mã ngạch công chức, ví dụ 01.003; viên chức ghi mã chức danh nghề nghiệp.",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "01.003"
 },
 "maChucDanhNgheNghiep": {
  "label": {
   "vi": "Chức danh nghề nghiệp",
   "en": "Professional title"
  },
  "type": "string",
  "codeTable": "chuc-danh-nghe-nghiep-vien-chuc",
  "description": "Mã chức danh nghề nghiệp của viên chức, ví dụ V.07.04.32.",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "V.07.04.32"
 },
 "bacLuong": {
  "label": {
   "vi": "Bậc, hệ số, ngày hưởng, VK %",
   "en": "Pay step"
  },
  "type": "object",
  "of": "BacLuong",
  "description": "Bậc, hệ số, ngày hưởng, phần trăm vượt khung; người giữ chức vụ bầu cử hoặc làm theo hợp đồng có thể không có bậc.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "trinhDoChuyenMon": {
  "label": {
   "vi": "Trình độ chuyên môn cao nhất",
   "en": "Highest qualification"
  },
  "type": "string",
  "codeTable": "trinh-do-chuyen-mon-ky-thuat",
  "description": "Trình độ chuyên môn cao nhất đã được cấp bằng.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  },
  "example": "dai-hoc"
 },
 "lyLuanChinhTri": {
  "label": {
   "vi": "Lý luận chính trị",
   "en": "Political theory"
  },
  "type": "string",
  "codeTable": "trinh-do-ly-luan-chinh-tri",
  "description": "Trình độ lý luận chính trị.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "trung-cap"
 },
 "ngayVaoDang": {
  "label": {
   "vi": "Ngày vào Đảng, chính thức",
   "en": "Party admission"
  },
  "type": "object",
  "of": "VaoDang",
  "description": "Ngày vào Đảng và ngày chính thức.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "quanHeGiaDinh": {
  "label": {
   "vi": "Quan hệ gia đình",
   "en": "Family"
  },
  "type": "array",
  "of": "ThanNhan",
  "description": "Thân nhân kê khai trong hồ sơ.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "sucKhoe": {
  "label": {
   "vi": "Tình trạng sức khỏe, nhóm máu",
   "en": "Health"
  },
  "type": "object",
  "of": "SucKhoe",
  "description": "Tình trạng sức khỏe, nhóm máu.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Thông tư 06/2023/TT-BNV"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "tinhTrangCongTac": {
  "label": {
   "vi": "Tình trạng công tác",
   "en": "Service status"
  },
  "type": "string",
  "codeTable": "tinh-trang-cong-tac",
  "description": "Tình trạng công tác hiện tại.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  },
  "example": "dang-cong-tac"
 },
 "quaTrinhCongTac": {
  "label": {
   "vi": "Quá trình công tác",
   "en": "Course of service"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các lần đổi tình trạng công tác, theo thời gian; lần cuối là tình trạng hiện tại.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "trangThaiDuLieu": {
  "label": {
   "vi": "Trạng thái dữ liệu",
   "en": "State of the data"
  },
  "type": "string",
  "codeTable": "trang-thai-du-lieu-nhan-su",
  "description": "Đang sử dụng hay đã đánh dấu xóa; hệ thống không xóa hẳn.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "biểu mẫu hồ sơ cán bộ, công chức của một hệ thống công khai"
  },
  "example": "dang-su-dung"
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

/** Biến động nhân sự. */
export const bienDongCanBoDescriptor: RecordDescriptor = {
 "id": "can-bo-cong-chuc-vien-chuc/bien-dong",
 "version": "1.0",
 "title": "BienDongCanBo",
 "label": {
  "vi": "Biến động nhân sự",
  "en": "Personnel event"
 },
 "eventDate": "/ngayHieuLuc",
 "keys": [
  "/soDinhDanhCaNhan",
  "/loaiBienDong",
  "/ngayHieuLuc"
 ],
 "root": "BienDongCanBo",
 "overlays": {},
 "rules": { "B-CB-D9": ruleBCBD9, "B-CB-D10": ruleBCBD10, "B-CB-D11": ruleBCBD11, "B-CB-D12": ruleBCBD12, "B-CB-D13": ruleBCBD13, "HT-09": ruleHT09, "QD-01": ruleQD01, "QD-02": ruleQD02 },
 "defs": { BienDongCanBo: bienDongCanBo, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, GiaTriTruong: giaTriTruong, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Hồ sơ cán bộ, công chức, viên chức. */
export const hoSoCanBoDescriptor: RecordDescriptor = {
 "id": "can-bo-cong-chuc-vien-chuc/ho-so",
 "version": "1.0",
 "title": "HoSoCanBo",
 "label": {
  "vi": "Hồ sơ cán bộ, công chức, viên chức",
  "en": "Personnel file"
 },
 "eventDate": "/sieuDuLieu/phienBan/hieuLucTu",
 "keys": [
  "/soDinhDanhCaNhan"
 ],
 "root": "HoSoCanBo",
 "overlays": {},
 "rules": { "B-CB-01": ruleBCB01, "B-CB-01b": ruleBCB01b, "B-CB-02": ruleBCB02, "B-CB-03": ruleBCB03, "B-CB-D1": ruleBCBD1, "B-CB-D2": ruleBCBD2, "B-CB-D3": ruleBCBD3, "B-CB-D4": ruleBCBD4, "B-CB-D5": ruleBCBD5, "B-CB-D6": ruleBCBD6, "B-CB-D7": ruleBCBD7, "B-CB-D8": ruleBCBD8, "HT-09": ruleHT09, "VB-D1": ruleVBD1 },
 "defs": { HoSoCanBo: hoSoCanBo, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, HoTen: shared.hoTen, NoiCuTruCanBo: noiCuTruCanBo, ChucVuDamNhiem: chucVuDamNhiem, BacLuong: bacLuong, VaoDang: vaoDang, ThanNhan: thanNhan, SucKhoe: sucKhoe, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
