// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBVPHC01: RuleText = {
 "id": "B-VPHC-01",
 "path": "/mucPhatTien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tổng tiền phạt không bằng tổng mức phạt của các hành vi.",
  "en": "The total fine is not the sum of the acts."
 },
 "fix": {
  "vi": "Cộng lại mức phạt từng hành vi.",
  "en": "Sum the acts again."
 },
 "example": {
  "wrong": "/mucPhatTien/soTien: \"1600000\"",
  "right": "/mucPhatTien/soTien: \"1500000\""
 },
 "cel": "sumsTo(this.mucPhatTien.soTien, this.hanhViViPham.filter(h, has(h.mucPhat)).map(h, h.mucPhat.soTien))",
 "legalBasis": [
  {
   "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
  },
  {
   "document": "Nghị định 20/2016/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBVPHC02: RuleText = {
 "id": "B-VPHC-02",
 "path": "/hanhViViPham",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Mức phạt của tổ chức không gấp hai lần mức của cá nhân.",
  "en": "The fine of an organisation is not twice that of a person."
 },
 "fix": {
  "vi": "Kiểm tra mức phạt; nghị định có thể có ngoại lệ thì giữ nguyên.",
  "en": "Check the fine; keep it where the decree makes an exception."
 },
 "example": {
  "wrong": "/hanhViViPham/0/mucPhatCaNhan/soTien: \"900000\"",
  "right": "/hanhViViPham/0/mucPhatCaNhan/soTien: \"1000000\""
 },
 "cel": "this.nguoiViPham.loaiChuThe == \"ca-nhan\" || this.hanhViViPham.all(h, isProduct(h.mucPhat.soTien, h.mucPhatCaNhan.soTien, \"2\"))",
 "legalBasis": [
  {
   "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
  },
  {
   "document": "Nghị định 20/2016/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBVPHC03: RuleText = {
 "id": "B-VPHC-03",
 "path": "/bienBan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Xử phạt có lập biên bản mà chưa ghi số, ngày biên bản.",
  "en": "There is no record of the violation."
 },
 "fix": {
  "vi": "Ghi bienBan, hoặc đặt khongLapBienBan.",
  "en": "Give bienBan, or set khongLapBienBan."
 },
 "example": {
  "wrong": "/bienBan/so: —; /bienBan/ngay: —",
  "right": "/bienBan/so: \"12/BB-VPHC\"; /bienBan/ngay: \"2026-08-05\""
 },
 "cel": "this.loaiQuyetDinh != \"xu-phat\" || has(this.bienBan) || (has(this.khongLapBienBan) && this.khongLapBienBan)",
 "legalBasis": [
  {
   "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
  },
  {
   "document": "Nghị định 20/2016/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBVPHC04: RuleText = {
 "id": "B-VPHC-04",
 "path": "/mucPhatTien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có phạt tiền mà chưa ghi tổng tiền phạt.",
  "en": "There is a fine without an amount."
 },
 "fix": {
  "vi": "Ghi mucPhatTien.",
  "en": "Give mucPhatTien."
 },
 "example": {
  "wrong": "/mucPhatTien/soTien: —; /mucPhatTien/loaiTien: —",
  "right": "/mucPhatTien/soTien: \"1500000\"; /mucPhatTien/loaiTien: \"VND\""
 },
 "cel": "!this.hinhThucXuPhat.exists(h, h.hinhThuc == \"phat-tien\") || has(this.mucPhatTien)",
 "legalBasis": [
  {
   "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
  },
  {
   "document": "Nghị định 20/2016/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBVPHC05: RuleText = {
 "id": "B-VPHC-05",
 "path": "/hinhThucXuPhat",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cảnh cáo, phạt tiền chỉ là hình thức chính.",
  "en": "A warning or a fine is always the main sanction."
 },
 "fix": {
  "vi": "Sửa vaiTro thành chinh.",
  "en": "Set vaiTro to chinh."
 },
 "example": {
  "wrong": "/hinhThucXuPhat/0/vaiTro: \"bo-sung\"; /hinhThucXuPhat/1/vaiTro: \"chinh\"",
  "right": "/hinhThucXuPhat/0/vaiTro: \"chinh\"; /hinhThucXuPhat/1/vaiTro: \"bo-sung\""
 },
 "cel": "this.hinhThucXuPhat.all(h, !(h.hinhThuc in [\"canh-cao\", \"phat-tien\"]) || h.vaiTro == \"chinh\")",
 "legalBasis": [
  {
   "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13",
   "article": "Điều 21 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Điều 21 đọc ở Văn bản hợp nhất 20/VBHN-VPQH năm 2022, trang công bố văn bản; luật sửa đổi năm 2025 chưa đọc"
 }
};

const ruleBVPHC06: RuleText = {
 "id": "B-VPHC-06",
 "path": "/ngayHetThoiHieu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ra quyết định xử phạt sau khi hết thời hiệu.",
  "en": "Decided after the limitation period."
 },
 "fix": {
  "vi": "Kiểm tra ngày hết thời hiệu.",
  "en": "Check the end of the period."
 },
 "example": {
  "wrong": "/ngayHetThoiHieu: \"2026-08-11\"",
  "right": "/ngayHetThoiHieu: \"2027-08-01\""
 },
 "cel": "this.loaiQuyetDinh != \"xu-phat\" || notAfter(this.ngayQuyetDinh, this.ngayHetThoiHieu)",
 "legalBasis": [
  {
   "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
  },
  {
   "document": "Nghị định 20/2016/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBVPHC07: RuleText = {
 "id": "B-VPHC-07",
 "path": "/bienBan/ngay",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Biên bản lập sau quyết định dựa trên nó.",
  "en": "The record was made after the decision that rests on it."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/bienBan/ngay: \"2026-08-13\"",
  "right": "/bienBan/ngay: \"2026-08-05\""
 },
 "cel": "notAfter(this.bienBan.ngay, this.ngayQuyetDinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVPHC08: RuleText = {
 "id": "B-VPHC-08",
 "path": "/hanhViViPham",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hành vi xảy ra sau ngày quyết định xử lý.",
  "en": "An act happened after the decision."
 },
 "cause": {
  "vi": "Với hành vi kéo dài, ngày ghi là ngày chấm dứt, có thể sau quyết định; nên chỉ cảnh báo.",
  "en": "For a continuing violation the day is that of its end, which may come after the decision: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra ngày xảy ra hành vi.",
  "en": "Check the day of the act."
 },
 "example": {
  "wrong": "/hanhViViPham/1/ngayXayRa: \"2026-08-14\"",
  "right": "/hanhViViPham/1/ngayXayRa: \"2026-08-01\""
 },
 "cel": "this.hanhViViPham.all(h, notAfter(h.ngayXayRa, this.ngayQuyetDinh))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVPHC09: RuleText = {
 "id": "B-VPHC-09",
 "path": "/ngayDuocCoiLaChuaBiXuPhat",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Được coi là chưa bị xử phạt từ trước khi bị xử phạt.",
  "en": "Deemed unpunished before being punished."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both dates."
 },
 "example": {
  "wrong": "/ngayDuocCoiLaChuaBiXuPhat: \"2026-08-01\"",
  "right": "/ngayDuocCoiLaChuaBiXuPhat: \"2027-08-20\""
 },
 "cel": "notAfter(this.ngayQuyetDinh, this.ngayDuocCoiLaChuaBiXuPhat)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVPHCD1: RuleText = {
 "id": "B-VPHC-D1",
 "path": "/trangThaiThiHanh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái thi hành không phải trạng thái mà sự kiện cuối cùng đưa tới.",
  "en": "The state is not where the last event leads."
 },
 "fix": {
  "vi": "Lấy trạng thái theo sự kiện cuối.",
  "en": "Take the state from the last event."
 },
 "example": {
  "wrong": "/trangThaiThiHanh: \"mien\"",
  "right": "/trangThaiThiHanh: \"da-thi-hanh\""
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThaiThiHanh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVPHCD2: RuleText = {
 "id": "B-VPHC-D2",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình thi hành có bước không có trong sơ đồ.",
  "en": "The history has a step that is not known."
 },
 "fix": {
  "vi": "Kiểm tra xem có thiếu bước không.",
  "en": "Look for a missing step."
 },
 "example": {
  "wrong": "/quaTrinh/1/denTrangThai: \"mien\"",
  "right": "/quaTrinh/1/denTrangThai: \"mot-phan\""
 },
 "cel": "stepsAllowed(\"thi-hanh-quyet-dinh-xu-phat\", this.quaTrinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVPHCD3: RuleText = {
 "id": "B-VPHC-D3",
 "path": "/trangThaiThiHanh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định xử phạt chưa có trạng thái thi hành.",
  "en": "A sanction has no state of carrying out."
 },
 "fix": {
  "vi": "Ghi trangThaiThiHanh.",
  "en": "Give trangThaiThiHanh."
 },
 "example": {
  "wrong": "/trangThaiThiHanh: —",
  "right": "/trangThaiThiHanh: \"chua-thi-hanh\""
 },
 "cel": "this.loaiQuyetDinh != \"xu-phat\" || has(this.trangThaiThiHanh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVPHCD4: RuleText = {
 "id": "B-VPHC-D4",
 "path": "/hinhThucXuPhat",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quyết định xử phạt chưa có hình thức chính.",
  "en": "A sanction has no main form."
 },
 "fix": {
  "vi": "Ghi hình thức chính.",
  "en": "Give the main form."
 },
 "cel": "this.loaiQuyetDinh != \"xu-phat\" || (has(this.hinhThucXuPhat) && this.hinhThucXuPhat.exists(h, h.vaiTro == \"chinh\"))",
 "legalBasis": [
  {
   "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
  },
  {
   "document": "Nghị định 20/2016/NĐ-CP"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBVPHCD5: RuleText = {
 "id": "B-VPHC-D5",
 "path": "/ngayQuyetDinh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày quyết định ở tương lai.",
  "en": "The date lies in the future."
 },
 "fix": {
  "vi": "Kiểm tra ngày đã ghi.",
  "en": "Check the date."
 },
 "example": {
  "wrong": "/ngayQuyetDinh: \"2099-01-05\"; /ngayHetThoiHieu: \"2100-01-05\"",
  "right": "/ngayQuyetDinh: \"2026-08-12\"; /ngayHetThoiHieu: \"2027-08-01\""
 },
 "cel": "notAfter(this.ngayQuyetDinh, today)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVPHCD6: RuleText = {
 "id": "B-VPHC-D6",
 "path": "/soQuyetDinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai quyết định của một cơ quan trong một năm trùng số.",
  "en": "Two decisions of one body in one year have the same number."
 },
 "fix": {
  "vi": "Kiểm tra số quyết định; nhập trùng thì giữ một bản ghi.",
  "en": "Check the number; keep one if entered twice."
 },
 "dataset": {
  "keys": [
   [
    "this.soQuyetDinh",
    "this.coQuanRaQuyetDinh.ten",
    "yearOf(this.ngayQuyetDinh)"
   ]
  ],
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVPHCD7: RuleText = {
 "id": "B-VPHC-D7",
 "path": "/bienBan/so",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một biên bản được dùng cho hai quyết định xử phạt cùng một người trong cùng cơ quan.",
  "en": "One record of a violation serves two sanctions of one person by one body."
 },
 "fix": {
  "vi": "Một hành vi chỉ bị xử phạt một lần: kiểm tra quyết định bị thay thế hay nhập trùng.",
  "en": "One act is punished once: check for a replaced decision or a double entry."
 },
 "dataset": {
  "keys": [
   [
    "this.bienBan.so",
    "this.coQuanRaQuyetDinh.ten",
    "this.nguoiViPham.nguoi.soDinhDanhCaNhan"
   ],
   [
    "this.bienBan.so",
    "this.coQuanRaQuyetDinh.ten",
    "this.nguoiViPham.toChuc.maSo"
   ]
  ],
  "where": "this.loaiQuyetDinh == \"xu-phat\" && !has(this.huySua)",
  "pair": "this.soQuyetDinh == other.soQuyetDinh"
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

export const hanhViViPham: ObjectDescriptor = { "fields": {
 "maHanhVi": {
  "label": {
   "vi": "Mã hành vi",
   "en": "Act id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của hành vi trong quyết định.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hv-1"
 },
 "moTa": {
  "label": {
   "vi": "Mô tả hành vi",
   "en": "Description"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Mô tả hành vi.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Không niêm yết giá"
 },
 "canCu": {
  "label": {
   "vi": "Căn cứ xử phạt",
   "en": "Legal ground"
  },
  "type": "object",
  "of": "ThamChieuVanBan",
  "description": "Điểm, khoản, điều của nghị định xử phạt, và ngày áp dụng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "ngayXayRa": {
  "label": {
   "vi": "Ngày xảy ra hành vi",
   "en": "Happened on"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày xảy ra, hoặc ngày chấm dứt nếu kéo dài.",
  "example": "2026-08-01",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "mucPhat": {
  "label": {
   "vi": "Mức phạt của hành vi",
   "en": "Fine for the act"
  },
  "type": "object",
  "of": "Tien",
  "description": "Tiền phạt của riêng hành vi.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "mucPhatCaNhan": {
  "label": {
   "vi": "Mức phạt nếu là cá nhân",
   "en": "Fine for a person"
  },
  "type": "object",
  "of": "Tien",
  "description": "Mức phạt mà cá nhân chịu với cùng hành vi, khi người vi phạm là tổ chức.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
} };

export const bienBanViPham: ObjectDescriptor = { "fields": {
 "so": {
  "label": {
   "vi": "Số biên bản",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số biên bản.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "12/BB-VPHC"
 },
 "ngay": {
  "label": {
   "vi": "Ngày lập biên bản",
   "en": "Date"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày lập biên bản.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-08-05"
 }
} };

export const hinhThucApDung: ObjectDescriptor = { "fields": {
 "hinhThuc": {
  "label": {
   "vi": "Hình thức xử phạt",
   "en": "Sanction"
  },
  "type": "string",
  "codeTable": "hinh-thuc-xu-phat",
  "description": "Hình thức xử phạt.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "phat-tien"
 },
 "vaiTro": {
  "label": {
   "vi": "Chính hay bổ sung",
   "en": "Main or additional"
  },
  "type": "string",
  "enum": [
   "chinh",
   "bo-sung"
  ],
  "description": "Hình thức chính hay bổ sung; cảnh cáo và phạt tiền chỉ là hình thức chính.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "chinh"
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung hình thức",
   "en": "Content"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Thời hạn tước giấy phép, tang vật tịch thu.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Tước quyền sử dụng giấy phép 02 tháng"
 }
} };

export const huySuaQuyetDinh: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại hủy, sửa",
   "en": "Kind"
  },
  "type": "string",
  "enum": [
   "huy",
   "sua",
   "thay-the"
  ],
  "description": "Hủy, sửa, thay thế.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "huy"
 },
 "theo": {
  "label": {
   "vi": "Căn cứ hủy, sửa",
   "en": "By"
  },
  "type": "string",
  "enum": [
   "khieu-nai",
   "ban-an",
   "tu-phat-hien"
  ],
  "description": "Theo kết quả khiếu nại, bản án, hay cơ quan tự phát hiện.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "khieu-nai"
 },
 "vanBan": {
  "label": {
   "vi": "Văn bản hủy, sửa",
   "en": "Document"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định hoặc bản án hủy, sửa.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const quyetDinhXuLyViPham: ObjectDescriptor = { "fields": {
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
   "en": "Number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số, ký hiệu của quyết định.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "45/QĐ-XPHC"
 },
 "ngayQuyetDinh": {
  "label": {
   "vi": "Ngày ra quyết định",
   "en": "Date"
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
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-08-12"
 },
 "coQuanRaQuyetDinh": {
  "label": {
   "vi": "Cơ quan ra quyết định",
   "en": "Deciding body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan của người có thẩm quyền ra quyết định.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "nguoiRaQuyetDinh": {
  "label": {
   "vi": "Người ra quyết định",
   "en": "Decided by"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Người có thẩm quyền đã ra quyết định.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "loaiQuyetDinh": {
  "label": {
   "vi": "Loại quyết định",
   "en": "Kind of decision"
  },
  "type": "string",
  "codeTable": "loai-quyet-dinh-xu-ly-vi-pham-hanh-chinh",
  "description": "Xử phạt, biện pháp xử lý hành chính, khắc phục hậu quả, giao quyền, hoãn miễn giảm hay cưỡng chế.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "xu-phat"
 },
 "nguoiViPham": {
  "label": {
   "vi": "Cá nhân hoặc tổ chức vi phạm",
   "en": "Offender"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Cá nhân hoặc tổ chức vi phạm, vào thời điểm ghi.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "hanhViViPham": {
  "label": {
   "vi": "Hành vi vi phạm",
   "en": "Acts"
  },
  "type": "array",
  "of": "HanhViViPham",
  "description": "Các hành vi vi phạm; mỗi hành vi có căn cứ, mức phạt riêng.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "bienBan": {
  "label": {
   "vi": "Biên bản vi phạm",
   "en": "Record of the violation"
  },
  "type": "object",
  "of": "BienBanViPham",
  "description": "Số, ngày biên bản, trừ trường hợp xử phạt không lập biên bản.",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "khongLapBienBan": {
  "label": {
   "vi": "Xử phạt không lập biên bản",
   "en": "Without a record"
  },
  "type": "boolean",
  "description": "Xử phạt không lập biên bản.",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "hinhThucXuPhat": {
  "label": {
   "vi": "Hình thức xử phạt chính, bổ sung",
   "en": "Sanctions"
  },
  "type": "array",
  "of": "HinhThucApDung",
  "description": "Các hình thức xử phạt chính và bổ sung.",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "mucPhatTien": {
  "label": {
   "vi": "Tổng tiền phạt",
   "en": "Total fine"
  },
  "type": "object",
  "of": "Tien",
  "description": "Tổng tiền phạt của các hành vi; tổ chức chịu gấp hai lần cá nhân.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "bienPhapKhacPhuc": {
  "label": {
   "vi": "Biện pháp khắc phục hậu quả",
   "en": "Remedial measures"
  },
  "type": "array",
  "codeTable": "bien-phap-khac-phuc-hau-qua",
  "description": "Biện pháp khắc phục hậu quả.",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "ngayHetThoiHieu": {
  "label": {
   "vi": "Ngày hết thời hiệu xử phạt",
   "en": "Limitation ends"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày hết thời hiệu xử phạt.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2027-08-01"
 },
 "trangThaiThiHanh": {
  "label": {
   "vi": "Trạng thái thi hành",
   "en": "State of carrying out"
  },
  "type": "string",
  "codeTable": "trang-thai-thi-hanh-quyet-dinh-xu-phat",
  "description": "Trạng thái thi hành quyết định xử phạt, suy ra từ quá trình.",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "chua-thi-hanh"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình thi hành quyết định",
   "en": "History"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các bước thi hành, theo thứ tự thời gian.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayDuocCoiLaChuaBiXuPhat": {
  "label": {
   "vi": "Ngày hết thời hạn được coi là chưa bị xử phạt",
   "en": "Deemed unpunished from"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày người vi phạm được coi là chưa bị xử phạt: từ ngày này ẩn khỏi kết quả tra cứu, dữ liệu gốc vẫn giữ.",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2027-08-20"
 },
 "huySua": {
  "label": {
   "vi": "Hủy, sửa quyết định",
   "en": "Reversal"
  },
  "type": "object",
  "of": "HuySuaQuyetDinh",
  "description": "Việc hủy, sửa quyết định theo khiếu nại hay bản án; bản ghi không bị xóa.",
  "legalBasis": [
   {
    "document": "Luật Xử lý vi phạm hành chính 15/2012/QH13"
   },
   {
    "document": "Nghị định 20/2016/NĐ-CP"
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
}, "required": ["sieuDuLieu"] };

/** Quyết định xử lý vi phạm hành chính. */
export const quyetDinhXuLyViPhamDescriptor: RecordDescriptor = {
 "id": "xu-ly-vphc/quyet-dinh",
 "version": "1.0",
 "title": "QuyetDinhXuLyViPham",
 "label": {
  "vi": "Quyết định xử lý vi phạm hành chính",
  "en": "Decision on an administrative violation"
 },
 "eventDate": "/ngayQuyetDinh",
 "keys": [
  "/soQuyetDinh",
  "/coQuanRaQuyetDinh/ten",
  "/ngayQuyetDinh"
 ],
 "root": "QuyetDinhXuLyViPham",
 "overlays": {},
 "rules": { "B-VPHC-01": ruleBVPHC01, "B-VPHC-02": ruleBVPHC02, "B-VPHC-03": ruleBVPHC03, "B-VPHC-04": ruleBVPHC04, "B-VPHC-05": ruleBVPHC05, "B-VPHC-06": ruleBVPHC06, "B-VPHC-07": ruleBVPHC07, "B-VPHC-08": ruleBVPHC08, "B-VPHC-09": ruleBVPHC09, "B-VPHC-D1": ruleBVPHCD1, "B-VPHC-D2": ruleBVPHCD2, "B-VPHC-D3": ruleBVPHCD3, "B-VPHC-D4": ruleBVPHCD4, "B-VPHC-D5": ruleBVPHCD5, "B-VPHC-D6": ruleBVPHCD6, "B-VPHC-D7": ruleBVPHCD7, "HT-09": ruleHT09, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "VB-D1": ruleVBD1 },
 "defs": { QuyetDinhXuLyViPham: quyetDinhXuLyViPham, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, ChuThe: shared.chuThe, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, HanhViViPham: hanhViViPham, ThamChieuVanBan: shared.thamChieuVanBan, Tien: shared.tien, BienBanViPham: bienBanViPham, HinhThucApDung: hinhThucApDung, SuKienTrangThai: shared.suKienTrangThai, HuySuaQuyetDinh: huySuaQuyetDinh, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
