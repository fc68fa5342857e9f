// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBDVC01: RuleText = {
 "id": "B-DVC-01",
 "path": "/coQuanXuLy",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Hồ sơ đã tiếp nhận mà thiếu một trong: cơ quan, người xử lý, thời điểm tiếp nhận, thời điểm hẹn trả.",
  "en": "An accepted dossier lacks one of: body, official, time of receipt, time due."
 },
 "fix": {
  "vi": "Ghi đủ bốn điều để báo cho người nộp.",
  "en": "Give all four, so that the applicant can be told."
 },
 "example": {
  "wrong": "/nguoiXuLy/hoTen/dayDu: —; /nguoiXuLy/chucDanh: —",
  "right": "/nguoiXuLy/hoTen/dayDu: \"Trần Thị Ví Dụ\"; /nguoiXuLy/chucDanh: \"Công chức tư pháp - hộ tịch\""
 },
 "cel": "!(this.trangThai in [\"duoc-tiep-nhan\", \"dang-xu-ly\", \"yeu-cau-bo-sung\", \"yeu-cau-nghia-vu-tai-chinh\", \"da-xu-ly-xong\", \"da-tra-ket-qua\"]) || (has(this.coQuanXuLy) && has(this.nguoiXuLy) && has(this.ngayTiepNhan) && has(this.ngayHenTra))",
 "legalBasis": [
  {
   "document": "Nghị định 224/2026/NĐ-CP",
   "article": "Điều 15 khoản 1 điểm g"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBDVC01b: RuleText = {
 "id": "B-DVC-01b",
 "path": "/ngayTra",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Hồ sơ đã trả kết quả mà không có thời điểm trả.",
  "en": "The result was returned, but the time is missing."
 },
 "fix": {
  "vi": "Ghi ngayTra.",
  "en": "Give ngayTra."
 },
 "example": {
  "wrong": "/ngayTra: —",
  "right": "/ngayTra: \"2026-08-13T15:00:00+07:00\""
 },
 "cel": "this.trangThai != \"da-tra-ket-qua\" || has(this.ngayTra)",
 "legalBasis": [
  {
   "document": "Nghị định 224/2026/NĐ-CP",
   "article": "Điều 15 khoản 1 điểm g"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBDVC02b: RuleText = {
 "id": "B-DVC-02b",
 "path": "/truocKhiTuDong",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Kết quả tự động mà không giữ dữ liệu trước đó: không hoàn lại được khi người dân từ chối.",
  "en": "An automatic result without the data before it: it cannot be undone when the citizen refuses."
 },
 "fix": {
  "vi": "Ghi bản ghi và phiên bản trước khi thay đổi.",
  "en": "Give the record and its version before the change."
 },
 "example": {
  "wrong": "/truocKhiTuDong/0/maBanGhi: —; /truocKhiTuDong/0/phienBanBanGhi: —",
  "right": "/truocKhiTuDong/0/maBanGhi: \"ks-0001\"; /truocKhiTuDong/0/phienBanBanGhi: 1"
 },
 "cel": "this.thucHienTuDong != true || (has(this.truocKhiTuDong) && size(this.truocKhiTuDong) > 0)",
 "legalBasis": [
  {
   "document": "Nghị định 224/2026/NĐ-CP",
   "article": "Điều 16 khoản 4 điểm b"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBDVC04: RuleText = {
 "id": "B-DVC-04",
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
  "vi": "Thêm sự kiện còn thiếu, xếp lại theo thời gian (kể cả múi giờ), hoặc sửa trạng thái.",
  "en": "Add the missing event, put them in the order of time (with the offset), or correct the state."
 },
 "example": {
  "wrong": "/quaTrinh/2/thoiDiem: \"2026-08-12T09:00:00+09:00\"",
  "right": "/quaTrinh/2/thoiDiem: \"2026-08-12T02:00:00Z\""
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDVC04b: RuleText = {
 "id": "B-DVC-04b",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Quá trình có một bước không theo vòng đời hồ sơ.",
  "en": "The course has a step that the life of a dossier does not have."
 },
 "fix": {
  "vi": "Kiểm tra các trạng thái và thứ tự của chúng.",
  "en": "Check the states and their order."
 },
 "cel": "stepsAllowed(\"ho-so-dich-vu-cong\", this.quaTrinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVCD11: RuleText = {
 "id": "B-DVC-D11",
 "path": "/ngayHenTra",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hẹn trả kết quả trước khi tiếp nhận.",
  "en": "The result is due before the dossier was received."
 },
 "fix": {
  "vi": "Kiểm tra hai thời điểm; tiếp nhận muộn hơn ngày đã hẹn thì giữ nguyên.",
  "en": "Check both times; keep them when it was received later than promised."
 },
 "example": {
  "wrong": "/ngayHenTra: \"2026-08-12T08:00:00+07:00\"",
  "right": "/ngayHenTra: \"2026-08-13T17:00:00+07:00\""
 },
 "cel": "notAfterTime(this.ngayTiepNhan, this.ngayHenTra)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVCD12: RuleText = {
 "id": "B-DVC-D12",
 "path": "/ngayCoKetQua",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có kết quả trước khi tiếp nhận hồ sơ.",
  "en": "The result came before the dossier was received."
 },
 "fix": {
  "vi": "Kiểm tra hai thời điểm.",
  "en": "Check both times."
 },
 "example": {
  "wrong": "/ngayCoKetQua: \"2026-08-12T08:00:00+07:00\"",
  "right": "/ngayCoKetQua: \"2026-08-13T10:00:00+07:00\""
 },
 "cel": "notAfterTime(this.ngayTiepNhan, this.ngayCoKetQua)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDVCD13: RuleText = {
 "id": "B-DVC-D13",
 "path": "/ngayTra",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trả kết quả trước khi có kết quả.",
  "en": "The result was returned before it was there."
 },
 "fix": {
  "vi": "Kiểm tra hai thời điểm.",
  "en": "Check both times."
 },
 "example": {
  "wrong": "/ngayTra: \"2026-08-13T09:00:00+07:00\"",
  "right": "/ngayTra: \"2026-08-13T15:00:00+07:00\""
 },
 "cel": "notAfterTime(this.ngayCoKetQua, this.ngayTra)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDVCD14: RuleText = {
 "id": "B-DVC-D14",
 "path": "/lyDo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Yêu cầu bổ sung, từ chối hoặc dừng mà không có lý do.",
  "en": "More papers asked, refused or stopped without a reason."
 },
 "fix": {
  "vi": "Ghi lý do.",
  "en": "Give the reason."
 },
 "example": {
  "wrong": "/lyDo: —",
  "right": "/lyDo: \"Thiếu giấy chứng sinh\""
 },
 "cel": "!(this.trangThai in [\"yeu-cau-bo-sung\", \"khong-duoc-tiep-nhan\", \"dung-xu-ly\"]) || has(this.lyDo)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVCD15: RuleText = {
 "id": "B-DVC-D15",
 "path": "/lyDo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có kết quả sau thời điểm hẹn mà không có lý do quá hạn.",
  "en": "The result came after it was due, without a reason."
 },
 "fix": {
  "vi": "Ghi lý do quá hạn.",
  "en": "Give the reason."
 },
 "example": {
  "wrong": "/ngayCoKetQua: \"2026-08-14T08:00:00+07:00\"; /ngayTra: \"2026-08-14T09:00:00+07:00\"",
  "right": "/ngayCoKetQua: \"2026-08-13T10:00:00+07:00\"; /ngayTra: \"2026-08-13T15:00:00+07:00\""
 },
 "cel": "has(this.lyDo) || notAfterTime(this.ngayCoKetQua, this.ngayHenTra)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVCD16: RuleText = {
 "id": "B-DVC-D16",
 "path": "/ketQua",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã trả kết quả mà không có kết quả điện tử hoặc thời điểm có kết quả.",
  "en": "The result was returned, but the electronic result or its time is missing."
 },
 "fix": {
  "vi": "Ghi ketQua và ngayCoKetQua.",
  "en": "Give ketQua and ngayCoKetQua."
 },
 "cel": "this.trangThai != \"da-tra-ket-qua\" || (has(this.ketQua) && has(this.ngayCoKetQua))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVCD17: RuleText = {
 "id": "B-DVC-D17",
 "path": "/maHoSo",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai hồ sơ khác nhau mang cùng một mã.",
  "en": "Two dossiers have one code."
 },
 "fix": {
  "vi": "Đối chiếu hai hồ sơ; mã hồ sơ không được cấp hai lần.",
  "en": "Compare them; a code is given once."
 },
 "dataset": {
  "keys": [
   [
    "this.maHoSo"
   ]
  ],
  "where": "!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || this.maThuTuc == other.maThuTuc"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBDVCD18: RuleText = {
 "id": "B-DVC-D18",
 "path": "/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không có bước xử lý nào đưa hồ sơ tới trạng thái này.",
  "en": "No step of processing leads to this state."
 },
 "fix": {
  "vi": "Gửi kèm các bản ghi tien-trinh của hồ sơ.",
  "en": "Send the tien-trinh records of the dossier too."
 },
 "dataset": {
  "keys": [
   [
    "this.maHoSo"
   ]
  ],
  "where": "this.trangThai != \"moi-dang-ky\"",
  "with": [
   {
    "record": "dich-vu-cong/tien-trinh",
    "keys": [
     [
      "other.maHoSo"
     ]
    ]
   }
  ],
  "exists": "this.trangThai == other.trangThaiSau"
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

const ruleBDVC03: RuleText = {
 "id": "B-DVC-03",
 "path": "/thanhPhanHoSo",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thành phần khai thác được từ cơ sở dữ liệu mà vẫn bắt người dân nộp.",
  "en": "A component that can be obtained from a database is still asked for."
 },
 "fix": {
  "vi": "Ghi phaiNop là sai cho thành phần ấy.",
  "en": "Set phaiNop to false for that component."
 },
 "example": {
  "wrong": "/thanhPhanHoSo/1/phaiNop: true",
  "right": "/thanhPhanHoSo/1/phaiNop: false"
 },
 "cel": "this.thanhPhanHoSo.all(t, t.khaiThacTuCsdl != true || t.phaiNop != true)",
 "legalBasis": [
  {
   "document": "Nghị định 224/2026/NĐ-CP",
   "article": "Điều 15 khoản 1 điểm d"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBDVC03b: RuleText = {
 "id": "B-DVC-03b",
 "path": "/thanhPhanHoSo",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thành phần khai thác được nhưng không nói từ cơ sở dữ liệu nào.",
  "en": "A component can be obtained, but it is not said from which database."
 },
 "fix": {
  "vi": "Ghi coSoDuLieu.",
  "en": "Give coSoDuLieu."
 },
 "example": {
  "wrong": "/thanhPhanHoSo/1/coSoDuLieu: —",
  "right": "/thanhPhanHoSo/1/coSoDuLieu: \"Cơ sở dữ liệu hộ tịch điện tử\""
 },
 "cel": "this.thanhPhanHoSo.all(t, t.khaiThacTuCsdl != true || has(t.coSoDuLieu))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVC02: RuleText = {
 "id": "B-DVC-02",
 "path": "/hoanLaiDuoc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thủ tục tự động thực hiện (mức chủ động 4) mà kết quả không hoàn lại được khi người dân từ chối.",
  "en": "A procedure done automatically (proactive level 4) whose result cannot be undone when the citizen refuses."
 },
 "fix": {
  "vi": "Làm cho kết quả hoàn lại được, hoặc hạ mức chủ động.",
  "en": "Make the result reversible, or lower the level."
 },
 "example": {
  "wrong": "/hoanLaiDuoc: false",
  "right": "/hoanLaiDuoc: true"
 },
 "cel": "this.mucDoChuDong != \"4\" || (has(this.hoanLaiDuoc) && this.hoanLaiDuoc)",
 "legalBasis": [
  {
   "document": "Nghị định 224/2026/NĐ-CP",
   "article": "Điều 16 khoản 4 điểm b"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBDVCD1: RuleText = {
 "id": "B-DVC-D1",
 "path": "/maDayDu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Mã đầy đủ không bắt đầu bằng mã quốc gia.",
  "en": "The whole code does not begin with the national code."
 },
 "fix": {
  "vi": "Kiểm tra hai mã.",
  "en": "Check both codes."
 },
 "example": {
  "wrong": "/maDayDu: \"1.001194.000.00.00.H56\"",
  "right": "/maDayDu: \"1.001193.000.00.00.H56\""
 },
 "cel": "!has(this.maDayDu) || this.maDayDu.startsWith(this.maThuTuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVCD2: RuleText = {
 "id": "B-DVC-D2",
 "path": "/mucDoTrucTuyenCu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ghi cả hai thang mức độ trực tuyến cho một khoảng thời gian.",
  "en": "Both scales of online level are given for one time."
 },
 "fix": {
  "vi": "Giữ thang có hiệu lực vào ngày hieuLucTu.",
  "en": "Keep the scale that held on hieuLucTu."
 },
 "example": {
  "wrong": "/mucDoTrucTuyenCu: 4",
  "right": "/mucDoTrucTuyenCu: —"
 },
 "cel": "!(has(this.mucDoTrucTuyen) && has(this.mucDoTrucTuyenCu))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVCD3: RuleText = {
 "id": "B-DVC-D3",
 "path": "/hieuLucDen",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Nội dung thủ tục hết áp dụng trước khi áp dụng.",
  "en": "The content ends before it begins."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; thủ tục bị bãi bỏ khi chưa áp dụng thì giữ nguyên.",
  "en": "Check both days; keep them when the procedure was abolished before it applied."
 },
 "example": {
  "wrong": "/hieuLucDen: \"2026-07-14\"",
  "right": "/hieuLucDen: —"
 },
 "cel": "notAfter(this.hieuLucTu, this.hieuLucDen)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVCD4: RuleText = {
 "id": "B-DVC-D4",
 "path": "/thayTheBoi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thủ tục đã được thay thế mà không nói bằng thủ tục nào.",
  "en": "The procedure was replaced, but it is not said by which."
 },
 "fix": {
  "vi": "Ghi thayTheBoi.",
  "en": "Give thayTheBoi."
 },
 "example": {
  "wrong": "/thayTheBoi: —",
  "right": "/thayTheBoi: \"2.002000\""
 },
 "cel": "this.tinhTrang != \"thay-the\" || has(this.thayTheBoi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVCD6: RuleText = {
 "id": "B-DVC-D6",
 "path": "/hieuLucTu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai nội dung của một thủ tục cùng áp dụng từ một ngày.",
  "en": "Two contents of a procedure apply from one day."
 },
 "fix": {
  "vi": "Giữ một, hoặc sửa hieuLucTu.",
  "en": "Keep one, or correct hieuLucTu."
 },
 "dataset": {
  "keys": [
   [
    "this.maThuTuc",
    "this.hieuLucTu",
    "this.sieuDuLieu.coQuanChuQuan"
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
 "example": {
  "wrong": "/canCuPhapLy/0/soKyHieu: \"61/2018/NĐ-CP\"; /canCuPhapLy/0/dieu: —",
  "right": "/canCuPhapLy/0/soKyHieu: \"60/2014/QH13\"; /canCuPhapLy/0/dieu: \"16\""
 },
 "cel": "inForce(this.soKyHieu, this.ngayApDung)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVC04c: RuleText = {
 "id": "B-DVC-04c",
 "path": "/trangThaiSau",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Không có bước chuyển này trong vòng đời hồ sơ.",
  "en": "The life of a dossier has no such step."
 },
 "fix": {
  "vi": "Kiểm tra hai trạng thái; bước bị bỏ qua thì ghi thêm.",
  "en": "Check both states; add the step that was left out."
 },
 "example": {
  "wrong": "/trangThaiSau: \"da-tra-ket-qua\"",
  "right": "/trangThaiSau: \"duoc-tiep-nhan\""
 },
 "cel": "this.trangThaiTruoc == this.trangThaiSau || (this.trangThaiTruoc == \"moi-dang-ky\" && this.trangThaiSau in [\"duoc-tiep-nhan\", \"khong-duoc-tiep-nhan\", \"cong-dan-rut\", \"dung-xu-ly\"]) || (this.trangThaiTruoc == \"duoc-tiep-nhan\" && this.trangThaiSau in [\"dang-xu-ly\", \"cong-dan-rut\", \"dung-xu-ly\"]) || (this.trangThaiTruoc == \"dang-xu-ly\" && this.trangThaiSau in [\"yeu-cau-bo-sung\", \"yeu-cau-nghia-vu-tai-chinh\", \"da-xu-ly-xong\", \"cong-dan-rut\", \"dung-xu-ly\"]) || (this.trangThaiTruoc == \"yeu-cau-bo-sung\" && this.trangThaiSau in [\"dang-xu-ly\", \"cong-dan-rut\", \"dung-xu-ly\"]) || (this.trangThaiTruoc == \"yeu-cau-nghia-vu-tai-chinh\" && this.trangThaiSau in [\"dang-xu-ly\", \"cong-dan-rut\", \"dung-xu-ly\"]) || (this.trangThaiTruoc == \"da-xu-ly-xong\" && this.trangThaiSau in [\"da-tra-ket-qua\", \"cong-dan-rut\", \"dung-xu-ly\"])",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVCD21: RuleText = {
 "id": "B-DVC-D21",
 "path": "/tamDungTinhHan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chờ bổ sung hoặc chờ nghĩa vụ tài chính mà vẫn tính thời hạn.",
  "en": "The clock runs while papers or a payment are awaited."
 },
 "fix": {
  "vi": "Ghi tamDungTinhHan là đúng, hoặc kiểm tra lại quy định của thủ tục.",
  "en": "Set tamDungTinhHan to true, or check what the procedure says."
 },
 "example": {
  "wrong": "/tamDungTinhHan: false",
  "right": "/tamDungTinhHan: true"
 },
 "cel": "!(this.trangThaiSau in [\"yeu-cau-bo-sung\", \"yeu-cau-nghia-vu-tai-chinh\"]) || this.tamDungTinhHan",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBDVC04d: RuleText = {
 "id": "B-DVC-04d",
 "path": "/thoiDiem",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Có một bước sau khi hồ sơ đã ở trạng thái cuối.",
  "en": "There is a step after the dossier reached a final state."
 },
 "fix": {
  "vi": "Kiểm tra thời điểm và múi giờ; mở lại hồ sơ thì tạo hồ sơ mới.",
  "en": "Check the times and offsets; a reopened matter is a new dossier."
 },
 "dataset": {
  "keys": [
   [
    "this.maHoSo"
   ]
  ],
  "where": "this.trangThaiSau in [\"khong-duoc-tiep-nhan\", \"cong-dan-rut\", \"dung-xu-ly\", \"da-tra-ket-qua\"]",
  "with": [
   {
    "record": "dich-vu-cong/tien-trinh",
    "keys": [
     [
      "other.maHoSo"
     ]
    ]
   }
  ],
  "pair": "notAfterTime(other.thoiDiem, this.thoiDiem)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBDVC04e: RuleText = {
 "id": "B-DVC-04e",
 "path": "/trangThaiTruoc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không có bước nào trước đó đưa hồ sơ tới trạng thái trước.",
  "en": "No earlier step led to the state before."
 },
 "fix": {
  "vi": "Gửi đủ các bước của hồ sơ, hoặc sửa thời điểm, trạng thái trước.",
  "en": "Send all steps of the dossier, or correct the time or the state before."
 },
 "dataset": {
  "keys": [
   [
    "this.maHoSo",
    "this.trangThaiTruoc"
   ]
  ],
  "where": "this.trangThaiTruoc != \"moi-dang-ky\"",
  "with": [
   {
    "record": "dich-vu-cong/tien-trinh",
    "keys": [
     [
      "other.maHoSo",
      "other.trangThaiSau"
     ]
    ]
   }
  ],
  "exists": "notAfterTime(other.thoiDiem, this.thoiDiem)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

export const maHoSoKhac: ObjectDescriptor = { "fields": {
 "heThong": {
  "label": {
   "vi": "Hệ thống",
   "en": "System"
  },
  "type": "string",
  "codeTable": "he-thong",
  "description": "Hệ thống đặt mã này.",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của hệ một cửa đồng bộ hồ sơ với Cổng Dịch vụ công quốc gia"
  },
  "example": "mot-cua-dien-tu"
 },
 "ma": {
  "label": {
   "vi": "Mã",
   "en": "Code"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Mã hồ sơ ở hệ thống ấy, chép nguyên.",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của hệ một cửa đồng bộ hồ sơ với Cổng Dịch vụ công quốc gia"
  },
  "example": "000.00.12.H26-210115-0001"
 }
}, "required": ["heThong","ma"] };

export const suKienHoSo: ObjectDescriptor = { "fields": {
 "denTrangThai": {
  "label": {
   "vi": "Trạng thái sau",
   "en": "New state"
  },
  "type": "string",
  "codeTable": "trang-thai-ho-so",
  "description": "Trạng thái sau sự kiện.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "duoc-tiep-nhan"
 },
 "thoiDiem": {
  "label": {
   "vi": "Thời điểm",
   "en": "At"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm có múi giờ, ví dụ +07:00.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12T08:30:00+07:00"
 },
 "lyDo": {
  "label": {
   "vi": "Lý do",
   "en": "Reason"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Lý do, khi yêu cầu bổ sung, từ chối hay dừng.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Thiếu giấy chứng sinh"
 }
}, "required": ["denTrangThai","thoiDiem"] };

export const truocKhiTuDong: ObjectDescriptor = { "fields": {
 "maBanGhi": {
  "label": {
   "vi": "Mã bản ghi",
   "en": "Record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi đã bị thay đổi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ks-0001"
 },
 "phienBanBanGhi": {
  "label": {
   "vi": "Phiên bản bản ghi",
   "en": "Version"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 1000000,
  "description": "Số phiên bản của bản ghi trước khi thay đổi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["maBanGhi","phienBanBanGhi"] };

export const hoSoThuTuc: ObjectDescriptor = { "fields": {
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
   "en": "Dossier code"
  },
  "type": "string",
  "maxLength": 60,
  "description": "Mã định danh cơ quan tiếp nhận, ngày (năm tháng ngày, sáu chữ số), số thứ tự. Mã cơ quan đổi sau sắp xếp: không sinh lại mã cũ.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "H26.15-260701-0001"
 },
 "maKhac": {
  "label": {
   "vi": "Mã khác",
   "en": "Other codes"
  },
  "type": "array",
  "of": "MaHoSoKhac",
  "description": "Các mã khác của cùng hồ sơ: một cửa, liên thông, quốc gia.",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của hệ một cửa đồng bộ hồ sơ với Cổng Dịch vụ công quốc gia"
  }
 },
 "maThuTuc": {
  "label": {
   "vi": "Mã thủ tục",
   "en": "Procedure"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã quốc gia của thủ tục.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "1.001193"
 },
 "ngayNop": {
  "label": {
   "vi": "Ngày nộp",
   "en": "Submitted on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày người nộp gửi hồ sơ; ngày của bản ghi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12"
 },
 "kenhTiepNhan": {
  "label": {
   "vi": "Kênh tiếp nhận",
   "en": "Channel"
  },
  "type": "string",
  "codeTable": "kenh-thuc-hien",
  "description": "Kênh nộp hồ sơ. Nộp qua ứng dụng định danh quốc gia ghi là trực tuyến: chưa thấy mã riêng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "truc-tuyen"
 },
 "loaiDoiTuong": {
  "label": {
   "vi": "Loại đối tượng",
   "en": "Kind of applicant"
  },
  "type": "string",
  "codeTable": "loai-doi-tuong-nop-ho-so",
  "description": "Chủ hồ sơ là người dân, doanh nghiệp, cơ quan nhà nước hay tổ chức khác.",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của hệ một cửa đồng bộ hồ sơ với Cổng Dịch vụ công quốc gia"
  },
  "example": "nguoi-dan"
 },
 "chuHoSo": {
  "label": {
   "vi": "Chủ hồ sơ",
   "en": "Owner of the dossier"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Người hoặc tổ chức mà hồ sơ nói về quyền lợi; khác người nộp thay.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "nguoiNopThay": {
  "label": {
   "vi": "Người nộp thay",
   "en": "Submitted by"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người nộp thay chủ hồ sơ, khi có.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayTiepNhan": {
  "label": {
   "vi": "Thời điểm tiếp nhận",
   "en": "Received at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm cơ quan tiếp nhận hồ sơ.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Nghị định 224/2026/NĐ-CP",
    "article": "Điều 15 khoản 1 điểm g"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
  },
  "example": "2026-08-12T08:30:00+07:00"
 },
 "ngayHenTra": {
  "label": {
   "vi": "Ngày hẹn trả",
   "en": "Due at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm hẹn trả kết quả.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-08-13T17:00:00+07:00"
 },
 "ngayCoKetQua": {
  "label": {
   "vi": "Ngày có kết quả",
   "en": "Result at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm có kết quả giải quyết.",
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-08-13T10:00:00+07:00"
 },
 "ngayTra": {
  "label": {
   "vi": "Ngày trả kết quả",
   "en": "Returned at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm trả kết quả.",
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-08-13T15:00:00+07:00"
 },
 "coQuanXuLy": {
  "label": {
   "vi": "Cơ quan tiếp nhận, giải quyết",
   "en": "Body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan tiếp nhận, giải quyết.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Nghị định 224/2026/NĐ-CP",
    "article": "Điều 15 khoản 1 điểm g"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
  }
 },
 "nguoiXuLy": {
  "label": {
   "vi": "Người tiếp nhận, giải quyết",
   "en": "Official"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Người tiếp nhận, giải quyết.",
  "recommended": true,
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 224/2026/NĐ-CP",
    "article": "Điều 15 khoản 1 điểm g"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
  }
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái hồ sơ",
   "en": "State"
  },
  "type": "string",
  "codeTable": "trang-thai-ho-so",
  "description": "Trạng thái hiện tại, là trạng thái sau sự kiện cuối của quaTrinh. Hồ sơ liên thông của phần mềm hộ tịch dùng thang khác (trang-thai-ho-so-btp).",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
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
   "vi": "Quá trình",
   "en": "Course"
  },
  "type": "array",
  "of": "SuKienHoSo",
  "description": "Các sự kiện trạng thái theo thứ tự thời gian; từng bước xử lý chi tiết ở bản ghi tien-trinh.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "lyDo": {
  "label": {
   "vi": "Lý do bổ sung/từ chối/quá hạn",
   "en": "Reason"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Lý do yêu cầu bổ sung, từ chối, dừng hoặc quá hạn.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "Thiếu giấy chứng sinh"
 },
 "ketQua": {
  "label": {
   "vi": "Kết quả điện tử",
   "en": "Results"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Kết quả điện tử đã ký số, có giá trị như bản giấy.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "thucHienTuDong": {
  "label": {
   "vi": "Tự động thực hiện",
   "en": "Done automatically"
  },
  "type": "boolean",
  "description": "Hồ sơ do hệ thống tự thực hiện, không có người nộp.",
  "legalBasis": [
   {
    "document": "Nghị định 224/2026/NĐ-CP",
    "article": "Điều 16"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
  }
 },
 "truocKhiTuDong": {
  "label": {
   "vi": "Trước khi tự động",
   "en": "Before"
  },
  "type": "array",
  "of": "TruocKhiTuDong",
  "description": "Trạng thái dữ liệu trước kết quả tự động.",
  "legalBasis": [
   {
    "document": "Nghị định 224/2026/NĐ-CP",
    "article": "Điều 16 khoản 4 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
  }
 },
 "danhGiaHaiLong": {
  "label": {
   "vi": "Đánh giá mức độ hài lòng",
   "en": "Satisfaction"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 5,
  "description": "Đánh giá của người nộp, 1 (thấp nhất) đến 5; thang do chuẩn đặt.",
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
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

export const thanhPhanHoSo: ObjectDescriptor = { "fields": {
 "ma": {
  "label": {
   "vi": "Mã",
   "en": "Code"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã thành phần trong cơ sở dữ liệu thủ tục.",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của hệ một cửa đồng bộ hồ sơ với Cổng Dịch vụ công quốc gia"
  },
  "profiles": [
   "mo"
  ],
  "example": "KQ.G15.000001"
 },
 "ten": {
  "label": {
   "vi": "Tên",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Tên giấy tờ, dữ liệu.",
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ],
  "example": "Giấy chứng sinh"
 },
 "phaiNop": {
  "label": {
   "vi": "Phải nộp",
   "en": "Must be handed in"
  },
  "type": "boolean",
  "description": "Người nộp có phải nộp thành phần này hay không.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ]
 },
 "khaiThacTuCsdl": {
  "label": {
   "vi": "Khai thác từ cơ sở dữ liệu",
   "en": "Obtainable from a database"
  },
  "type": "boolean",
  "description": "Cơ quan có khai thác được từ cơ sở dữ liệu hay không; được thì người nộp không phải nộp.",
  "legalBasis": [
   {
    "document": "Nghị định 224/2026/NĐ-CP",
    "article": "Điều 15 khoản 1 điểm d"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
  },
  "profiles": [
   "mo"
  ]
 },
 "coSoDuLieu": {
  "label": {
   "vi": "Cơ sở dữ liệu",
   "en": "Which database"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên cơ sở dữ liệu để khai thác.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "Cơ sở dữ liệu quốc gia về dân cư"
 },
 "soBanChinh": {
  "label": {
   "vi": "Số bản chính",
   "en": "Originals"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 100,
  "description": "Số bản chính phải nộp.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ]
 },
 "soBanSao": {
  "label": {
   "vi": "Số bản sao",
   "en": "Copies"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 100,
  "description": "Số bản sao phải nộp.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ]
 }
}, "required": ["ten"] };

export const thoiHanGiaiQuyet: ObjectDescriptor = { "fields": {
 "so": {
  "label": {
   "vi": "Số",
   "en": "Number"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 10000,
  "description": "Số đơn vị thời gian.",
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ]
 },
 "donVi": {
  "label": {
   "vi": "Đơn vị",
   "en": "Unit"
  },
  "type": "string",
  "enum": [
   "ngay-lam-viec",
   "ngay",
   "gio"
  ],
  "description": "Ngày làm việc, ngày hay giờ.",
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ],
  "example": "ngay-lam-viec"
 }
}, "required": ["so","donVi"] };

export const phiLePhi: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại",
   "en": "Kind of fee"
  },
  "type": "string",
  "enum": [
   "phi",
   "le-phi"
  ],
  "description": "Phí hay lệ phí.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ],
  "example": "le-phi"
 },
 "soTien": {
  "label": {
   "vi": "Số tiền",
   "en": "Amount"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền; không thu thì ghi 0.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ]
 },
 "kenh": {
  "label": {
   "vi": "Kênh",
   "en": "Channel"
  },
  "type": "string",
  "codeTable": "kenh-thuc-hien",
  "description": "Kênh nộp hồ sơ mà mức này áp dụng.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ],
  "example": "truc-tuyen"
 },
 "moTa": {
  "label": {
   "vi": "Mô tả",
   "en": "In words"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Điều kiện miễn, giảm hoặc cách tính.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ],
  "example": "Miễn cho trẻ em"
 }
}, "required": ["loai"] };

const thuTucHanhChinhOverlays: Overlays = {
 "/coQuanThucHien/*/ten": {
  "profiles": [
   "mo"
  ]
 },
 "/coQuanThucHien/*/maDinhDanh": {
  "profiles": [
   "mo"
  ]
 }
};

export const thuTucHanhChinh: ObjectDescriptor = { "fields": {
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
 "maThuTuc": {
  "label": {
   "vi": "Mã thủ tục",
   "en": "Code"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã quốc gia của thủ tục, một chữ số, dấu chấm, sáu chữ số. Phần sau (mã cơ quan, mã trường hợp) bỏ đi khi so khớp và ghi ở maDayDu.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ],
  "example": "1.001193"
 },
 "maDayDu": {
  "label": {
   "vi": "Mã đầy đủ",
   "en": "Whole code"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã đầy đủ như hệ thống nguồn viết, kể cả phần của địa phương.",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn công khai của hệ một cửa đồng bộ hồ sơ với Cổng Dịch vụ công quốc gia"
  },
  "profiles": [
   "mo"
  ],
  "example": "1.001193.000.00.00.H56"
 },
 "tenThuTuc": {
  "label": {
   "vi": "Tên thủ tục",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Tên thủ tục như đã công bố.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ],
  "example": "Đăng ký khai sinh"
 },
 "hieuLucTu": {
  "label": {
   "vi": "Áp dụng từ",
   "en": "Valid from"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đầu tiên nội dung này của thủ tục được áp dụng; mức độ dịch vụ và cấp thực hiện đọc theo ngày này.",
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
  "example": "2026-07-15"
 },
 "hieuLucDen": {
  "label": {
   "vi": "Áp dụng đến",
   "en": "Valid until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đầu tiên nội dung này không còn được áp dụng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "2027-01-01"
 },
 "linhVuc": {
  "label": {
   "vi": "Lĩnh vực",
   "en": "Field"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Lĩnh vực, ghi bằng chữ: danh mục chưa thấy.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ],
  "example": "Hộ tịch"
 },
 "dichVuThietYeu": {
  "label": {
   "vi": "Dịch vụ công thiết yếu",
   "en": "Essential service"
  },
  "type": "string",
  "codeTable": "dich-vu-cong-thiet-yeu",
  "description": "Dịch vụ thiết yếu của Đề án 06 mà thủ tục này thuộc về, khi có.",
  "legalBasis": [
   {
    "document": "Quyết định 06/QĐ-TTg ngày 06/01/2022"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "một bản chép công khai của danh mục 25 dịch vụ công, chép có lỗi; phụ lục gốc chưa thấy"
  },
  "profiles": [
   "mo"
  ],
  "example": "dang-ky-thuong-tru"
 },
 "coQuanThucHien": {
  "label": {
   "vi": "Cơ quan thực hiện",
   "en": "Bodies"
  },
  "type": "array",
  "of": "CoQuan",
  "description": "Các cơ quan thực hiện thủ tục.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "capThucHien": {
  "label": {
   "vi": "Cấp thực hiện",
   "en": "Level"
  },
  "type": "string",
  "codeTable": "cap-thuc-hien-thu-tuc",
  "description": "Cấp thực hiện. Cấp huyện không còn từ ngày 01/7/2025. Danh mục này là của thủ tục; cấp của một cơ quan ở danh mục cap-co-quan.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ],
  "example": "xa"
 },
 "mucDoTrucTuyen": {
  "label": {
   "vi": "Mức độ DVCTT",
   "en": "Online level"
  },
  "type": "string",
  "codeTable": "muc-do-dich-vu-cong-truc-tuyen",
  "description": "Mức độ dịch vụ công trực tuyến theo Nghị định 224/2026/NĐ-CP: toàn trình hoặc một phần; mã chỉ cung cấp thông tin ghi theo trí nhớ.",
  "recommended": true,
  "legalBasis": [
   {
    "document": "Nghị định 224/2026/NĐ-CP",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
  },
  "profiles": [
   "mo"
  ],
  "example": "toan-trinh"
 },
 "mucDoTrucTuyenCu": {
  "label": {
   "vi": "Mức độ trực tuyến thang cũ",
   "en": "Former online level"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 4,
  "description": "Mức độ 1 đến 4 của thang trước đây: thang khác, không đổi thẳng sang mucDoTrucTuyen.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ]
 },
 "mucDoChuDong": {
  "label": {
   "vi": "Mức độ DVC chủ động",
   "en": "Proactive level"
  },
  "type": "string",
  "codeTable": "muc-do-dich-vu-cong-chu-dong",
  "description": "Mức độ dịch vụ công chủ động 1 đến 4: nhắc; nhắc và chuẩn bị hồ sơ; thêm khuyến nghị; tự động thực hiện.",
  "legalBasis": [
   {
    "document": "Nghị định 224/2026/NĐ-CP",
    "article": "Điều 16"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
  },
  "profiles": [
   "mo"
  ],
  "example": "2"
 },
 "hoanLaiDuoc": {
  "label": {
   "vi": "Hoàn lại được",
   "en": "Can be undone"
  },
  "type": "boolean",
  "description": "Kết quả tự động có hoàn lại được khi người dân từ chối hay không; cần với mức chủ động 4.",
  "legalBasis": [
   {
    "document": "Nghị định 224/2026/NĐ-CP",
    "article": "Điều 16 khoản 4 điểm b"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 224/2026/NĐ-CP, bản chép công khai"
  },
  "profiles": [
   "mo"
  ]
 },
 "thanhPhanHoSo": {
  "label": {
   "vi": "Thành phần hồ sơ",
   "en": "Components"
  },
  "type": "array",
  "of": "ThanhPhanHoSo",
  "description": "Các thành phần hồ sơ; thành phần khai thác được từ cơ sở dữ liệu vẫn kể ra, nhưng không phải nộp.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "thoiHanGiaiQuyet": {
  "label": {
   "vi": "Thời hạn giải quyết",
   "en": "Time limit"
  },
  "type": "object",
  "of": "ThoiHanGiaiQuyet",
  "description": "Thời hạn giải quyết, tính từ khi nhận đủ hồ sơ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "phiLePhi": {
  "label": {
   "vi": "Phí, lệ phí",
   "en": "Fees"
  },
  "type": "array",
  "of": "PhiLePhi",
  "description": "Các khoản phí, lệ phí.",
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "canCuPhapLy": {
  "label": {
   "vi": "Căn cứ pháp lý",
   "en": "Legal basis"
  },
  "type": "array",
  "of": "ThamChieuVanBan",
  "description": "Văn bản làm căn cứ của thủ tục; ghi ngayApDung để biết văn bản còn hiệu lực vào ngày ấy hay không.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ]
 },
 "tinhTrang": {
  "label": {
   "vi": "Tình trạng công khai",
   "en": "State of publication"
  },
  "type": "string",
  "codeTable": "tinh-trang-thu-tuc-hanh-chinh",
  "description": "Thủ tục đang công khai, đã bãi bỏ hay đã được thay thế.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 63/2010/NĐ-CP"
   },
   {
    "document": "Nghị định 92/2017/NĐ-CP"
   },
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 107/2021/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo"
  ],
  "example": "cong-khai"
 },
 "thayTheBoi": {
  "label": {
   "vi": "Được thay bằng",
   "en": "Replaced by"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã của thủ tục thay thế.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "1.013000"
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
}, "required": ["sieuDuLieu","maThuTuc"] };

export const tienTrinhHoSo: ObjectDescriptor = { "fields": {
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
   "vi": "Hồ sơ",
   "en": "Dossier"
  },
  "type": "string",
  "maxLength": 60,
  "description": "Mã hồ sơ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   },
   {
    "document": "Nghị định 224/2026/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "H26.15-260812-0001"
 },
 "buoc": {
  "label": {
   "vi": "Bước xử lý",
   "en": "Step"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên bước xử lý.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   },
   {
    "document": "Nghị định 224/2026/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "Tiếp nhận hồ sơ"
 },
 "nguoiXuLy": {
  "label": {
   "vi": "Người xử lý",
   "en": "Official"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Người thực hiện bước này.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   },
   {
    "document": "Nghị định 224/2026/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "coQuanXuLy": {
  "label": {
   "vi": "Cơ quan xử lý",
   "en": "Body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan hoặc bộ phận thực hiện bước này.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "thoiDiem": {
  "label": {
   "vi": "Thời điểm",
   "en": "At"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm của bước, có múi giờ; tăng dần trong một hồ sơ.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   },
   {
    "document": "Nghị định 224/2026/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-08-12T08:30:00+07:00"
 },
 "trangThaiTruoc": {
  "label": {
   "vi": "Trạng thái trước",
   "en": "State before"
  },
  "type": "string",
  "codeTable": "trang-thai-ho-so",
  "description": "Trạng thái trước bước này.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   },
   {
    "document": "Nghị định 224/2026/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "moi-dang-ky"
 },
 "trangThaiSau": {
  "label": {
   "vi": "Trạng thái sau",
   "en": "State after"
  },
  "type": "string",
  "codeTable": "trang-thai-ho-so",
  "description": "Trạng thái sau bước này; bằng trạng thái trước khi bước không đổi trạng thái.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   },
   {
    "document": "Nghị định 224/2026/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "duoc-tiep-nhan"
 },
 "yKien": {
  "label": {
   "vi": "Ý kiến xử lý",
   "en": "Opinion"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Ý kiến xử lý.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   },
   {
    "document": "Nghị định 224/2026/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "Hồ sơ hợp lệ"
 },
 "tamDungTinhHan": {
  "label": {
   "vi": "Tạm dừng tính thời hạn",
   "en": "Clock stopped"
  },
  "type": "boolean",
  "description": "Có tạm dừng tính thời hạn hay không: khi chờ bổ sung giấy tờ hoặc thực hiện nghĩa vụ tài chính.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 61/2018/NĐ-CP"
   },
   {
    "document": "Nghị định 118/2025/NĐ-CP"
   },
   {
    "document": "Nghị định 224/2026/NĐ-CP"
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
}, "required": ["sieuDuLieu","maHoSo"] };

/** Hồ sơ thủ tục hành chính. */
export const hoSoThuTucDescriptor: RecordDescriptor = {
 "id": "dich-vu-cong/ho-so",
 "version": "1.0",
 "title": "HoSoThuTuc",
 "label": {
  "vi": "Hồ sơ thủ tục hành chính",
  "en": "Administrative dossier"
 },
 "eventDate": "/ngayNop",
 "keys": [
  "/maHoSo"
 ],
 "root": "HoSoThuTuc",
 "overlays": {},
 "rules": { "B-DVC-01": ruleBDVC01, "B-DVC-01b": ruleBDVC01b, "B-DVC-02b": ruleBDVC02b, "B-DVC-04": ruleBDVC04, "B-DVC-04b": ruleBDVC04b, "B-DVC-D11": ruleBDVCD11, "B-DVC-D12": ruleBDVCD12, "B-DVC-D13": ruleBDVCD13, "B-DVC-D14": ruleBDVCD14, "B-DVC-D15": ruleBDVCD15, "B-DVC-D16": ruleBDVCD16, "B-DVC-D17": ruleBDVCD17, "B-DVC-D18": ruleBDVCD18, "HT-09": ruleHT09, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { HoSoThuTuc: hoSoThuTuc, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, MaHoSoKhac: maHoSoKhac, ChuThe: shared.chuThe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, ThamChieuCanBo: shared.thamChieuCanBo, SuKienHoSo: suKienHoSo, TruocKhiTuDong: truocKhiTuDong, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Thủ tục hành chính. */
export const thuTucHanhChinhDescriptor: RecordDescriptor = {
 "id": "dich-vu-cong/thu-tuc",
 "version": "1.0",
 "title": "ThuTucHanhChinh",
 "label": {
  "vi": "Thủ tục hành chính",
  "en": "Administrative procedure"
 },
 "eventDate": "/hieuLucTu",
 "keys": [
  "/maThuTuc",
  "/hieuLucTu"
 ],
 "root": "ThuTucHanhChinh",
 "overlays": thuTucHanhChinhOverlays,
 "rules": { "B-DVC-03": ruleBDVC03, "B-DVC-03b": ruleBDVC03b, "B-DVC-02": ruleBDVC02, "B-DVC-D1": ruleBDVCD1, "B-DVC-D2": ruleBDVCD2, "B-DVC-D3": ruleBDVCD3, "B-DVC-D4": ruleBDVCD4, "B-DVC-D6": ruleBDVCD6, "HT-09": ruleHT09, "VB-D1": ruleVBD1 },
 "defs": { ThuTucHanhChinh: thuTucHanhChinh, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThanhPhanHoSo: thanhPhanHoSo, ThoiHanGiaiQuyet: thoiHanGiaiQuyet, PhiLePhi: phiLePhi, Tien: shared.tien, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Tiến trình xử lý hồ sơ. */
export const tienTrinhHoSoDescriptor: RecordDescriptor = {
 "id": "dich-vu-cong/tien-trinh",
 "version": "1.0",
 "title": "TienTrinhHoSo",
 "label": {
  "vi": "Tiến trình xử lý hồ sơ",
  "en": "Step of processing"
 },
 "keys": [
  "/maHoSo",
  "/thoiDiem",
  "/buoc"
 ],
 "root": "TienTrinhHoSo",
 "overlays": {},
 "rules": { "B-DVC-04c": ruleBDVC04c, "B-DVC-D21": ruleBDVCD21, "B-DVC-04d": ruleBDVC04d, "B-DVC-04e": ruleBDVC04e, "HT-09": ruleHT09 },
 "defs": { TienTrinhHoSo: tienTrinhHoSo, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
