// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBGDD1: RuleText = {
 "id": "B-GD-D1",
 "path": "/hanhNghe/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không dùng cho giám định viên.",
  "en": "The state is not one of judicial experts."
 },
 "fix": {
  "vi": "Dùng bổ nhiệm, đang hành nghề hoặc miễn nhiệm.",
  "en": "Use appointed, practising or removed."
 },
 "cel": "this.hanhNghe.trangThai in [\"bo-nhiem\", \"dang-hanh-nghe\", \"mien-nhiem\"]",
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
 "example": {
  "wrong": "/hanhNghe/quyetDinh/ngayHieuLuc: \"2020-03-01\"",
  "right": "/hanhNghe/quyetDinh/ngayHieuLuc: —"
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
 "example": {
  "wrong": "/hanhNghe/quyetDinh/ngayHieuLuc: \"2020-04-02\"; /hanhNghe/quyetDinh/ngayHetHieuLuc: \"2020-04-01\"",
  "right": "/hanhNghe/quyetDinh/ngayHieuLuc: —; /hanhNghe/quyetDinh/ngayHetHieuLuc: —"
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

const ruleBGD01: RuleText = {
 "id": "B-GD-01",
 "path": "/lyDoBoSungLai",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giám định bổ sung hoặc lại mà không nêu lý do.",
  "en": "An additional or repeated expertise without its reason."
 },
 "fix": {
  "vi": "Ghi lý do như trên quyết định trưng cầu.",
  "en": "Give the reason as in the request."
 },
 "example": {
  "wrong": "/lyDoBoSungLai: —",
  "right": "/lyDoBoSungLai: \"Có căn cứ cho rằng kết luận trước chưa chính xác\""
 },
 "cel": "this.loaiTrungCau == \"lan-dau\" || has(this.lyDoBoSungLai)",
 "legalBasis": [
  {
   "document": "Luật Giám định tư pháp 13/2012/QH13",
   "article": "Điều 25 khoản 3"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
 }
};

const ruleBGD02: RuleText = {
 "id": "B-GD-02",
 "path": "/ketLuan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có kết luận mà thiếu phương pháp hoặc thời gian, địa điểm hoàn thành.",
  "en": "A conclusion without method, or time and place of completion."
 },
 "fix": {
  "vi": "Ghi phuongPhap và thoiGianHoanThanh như trên kết luận.",
  "en": "Give phuongPhap and thoiGianHoanThanh as in the conclusion."
 },
 "example": {
  "wrong": "/phuongPhap: —",
  "right": "/phuongPhap: \"So sánh nét chữ\""
 },
 "cel": "!has(this.ketLuan) || (has(this.phuongPhap) && has(this.thoiGianHoanThanh))",
 "legalBasis": [
  {
   "document": "Luật Giám định tư pháp 13/2012/QH13",
   "article": "Điều 32"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
 }
};

const ruleBGD03: RuleText = {
 "id": "B-GD-03",
 "path": "/thoiHanTraKetLuan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hạn trả kết luận trước ngày trưng cầu.",
  "en": "The conclusion is due before the request."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both days."
 },
 "example": {
  "wrong": "/thoiHanTraKetLuan: \"2026-05-03\"",
  "right": "/thoiHanTraKetLuan: \"2026-06-04\""
 },
 "cel": "notAfter(this.ngayTrungCau, this.thoiHanTraKetLuan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBGD04: RuleText = {
 "id": "B-GD-04",
 "path": "/thoiGianHoanThanh/ngay",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hoàn thành trước ngày trưng cầu.",
  "en": "Completed before the request."
 },
 "cause": {
  "vi": "Luật đã đọc không định thứ tự hai ngày này trong mọi trường hợp, nên chỉ cảnh báo.",
  "en": "The law that was read does not fix the order of these dates in every case: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both days."
 },
 "example": {
  "wrong": "/thoiGianHoanThanh/ngay: \"2026-03-01\"",
  "right": "/thoiGianHoanThanh/ngay: \"2026-03-20\""
 },
 "cel": "notAfter(this.ngayTrungCau, this.thoiGianHoanThanh.ngay)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBGD05: RuleText = {
 "id": "B-GD-05",
 "path": "/thoiGianHoanThanh/ngay",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hoàn thành sau hạn trả kết luận.",
  "en": "Completed after the day on which it was due."
 },
 "fix": {
  "vi": "Kiểm tra; nếu được gia hạn thì ghi hạn mới.",
  "en": "Check; give the new day when it was extended."
 },
 "example": {
  "wrong": "/thoiGianHoanThanh/ngay: \"2026-04-03\"",
  "right": "/thoiGianHoanThanh/ngay: \"2026-03-20\""
 },
 "cel": "notAfter(this.thoiGianHoanThanh.ngay, this.thoiHanTraKetLuan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBGD06: RuleText = {
 "id": "B-GD-06",
 "path": "/nguoiDuocTrungCau",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Không nêu tổ chức hay người được trưng cầu.",
  "en": "Neither an organisation nor an expert is named."
 },
 "fix": {
  "vi": "Ghi toChuc hoặc giamDinhVien.",
  "en": "Give toChuc or giamDinhVien."
 },
 "cel": "has(this.nguoiDuocTrungCau.toChuc) || has(this.nguoiDuocTrungCau.giamDinhVien)",
 "legalBasis": [
  {
   "document": "Luật Giám định tư pháp 13/2012/QH13",
   "article": "Điều 25"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
 }
};

const ruleBGDD2: RuleText = {
 "id": "B-GD-D2",
 "path": "/nguoiDuocTrungCau/giamDinhVien/ma",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Giám định viên đã miễn nhiệm trước ngày trưng cầu.",
  "en": "The expert was removed before the request."
 },
 "fix": {
  "vi": "Kiểm tra ngày trưng cầu và quyết định miễn nhiệm.",
  "en": "Check the request and the removal."
 },
 "dataset": {
  "keys": [
   [
    "this.nguoiDuocTrungCau.giamDinhVien.ma"
   ]
  ],
  "with": [
   {
    "record": "giam-dinh-tu-phap/giam-dinh-vien",
    "keys": [
     [
      "other.hanhNghe.maHanhNghe"
     ]
    ]
   }
  ],
  "pair": "other.hanhNghe.trangThai != \"mien-nhiem\" || before(this.ngayTrungCau, other.hanhNghe.ngayTrangThai)"
 },
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBGDD3: RuleText = {
 "id": "B-GD-D3",
 "path": "/nguoiDuocTrungCau/giamDinhVien/ma",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Giám định lại do chính giám định viên của lần trước thực hiện.",
  "en": "The repeated expertise is by the expert of the earlier one."
 },
 "fix": {
  "vi": "Trưng cầu giám định viên khác.",
  "en": "Ask another expert."
 },
 "dataset": {
  "keys": [
   [
    "this.maVuViecTruoc"
   ]
  ],
  "where": "this.loaiTrungCau == \"lai\"",
  "with": [
   {
    "record": "giam-dinh-tu-phap/vu-viec",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "this.nguoiDuocTrungCau.giamDinhVien.ma != other.nguoiDuocTrungCau.giamDinhVien.ma"
 },
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const giamDinhVienOverlays: Overlays = {
 "/hanhNghe/maHanhNghe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13"
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
 "/hanhNghe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên giám định viên",
   "en": "Name of the judicial expert"
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
 "/hanhNghe/soThe": {
  "label": {
   "vi": "Số thẻ giám định viên",
   "en": "Expert's card number"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "cong-khai"
  ]
 },
 "/hanhNghe/quyetDinh/so": {
  "label": {
   "vi": "Số quyết định bổ nhiệm",
   "en": "Number of the appointment"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13"
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
 "/hanhNghe/trangThai": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13"
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
 "/hanhNghe/toChuc/ten": {
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
 "/hanhNghe/ngayTrangThai": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 }
};

export const giamDinhVien: ObjectDescriptor = { "fields": {
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
  "description": "Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của giám định viên.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "linhVuc": {
  "label": {
   "vi": "Lĩnh vực giám định",
   "en": "Fields of expertise"
  },
  "type": "array",
  "codeTable": "linh-vuc-giam-dinh-tu-phap",
  "description": "Các lĩnh vực được bổ nhiệm giám định.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13"
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

export const nguoiDuocTrungCau: ObjectDescriptor = { "fields": {
 "toChuc": {
  "label": {
   "vi": "Tổ chức được trưng cầu",
   "en": "Organisation asked"
  },
  "type": "object",
  "of": "ThamChieuToChuc",
  "description": "Tổ chức giám định.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "giamDinhVien": {
  "label": {
   "vi": "Giám định viên",
   "en": "Expert asked"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Giám định viên; ma là mã hành nghề của bản ghi giam-dinh-vien.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const doiTuongGiamDinh: ObjectDescriptor = { "fields": {
 "ten": {
  "label": {
   "vi": "Tên đối tượng",
   "en": "Name of the object"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Tên đối tượng giám định.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "Mẫu chữ viết"
 },
 "dacDiem": {
  "label": {
   "vi": "Đặc điểm",
   "en": "Features"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Đặc điểm, số lượng, nguồn gốc của đối tượng.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "Một trang viết tay"
 }
} };

export const hoanThanhGiamDinh: ObjectDescriptor = { "fields": {
 "ngay": {
  "label": {
   "vi": "Ngày hoàn thành",
   "en": "Completed on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày hoàn thành giám định.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "2026-03-20"
 },
 "diaDiem": {
  "label": {
   "vi": "Địa điểm hoàn thành",
   "en": "Completed at"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Địa điểm thực hiện, hoàn thành.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "Trung tâm pháp y Ví Dụ"
 }
} };

export const vuViecGiamDinh: ObjectDescriptor = { "fields": {
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
 "soQuyetDinhTrungCau": {
  "label": {
   "vi": "Số quyết định trưng cầu",
   "en": "Number of the request"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số quyết định trưng cầu giám định.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25, 31, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "05/QĐ-TCGĐ"
 },
 "coQuanTrungCau": {
  "label": {
   "vi": "Cơ quan, người trưng cầu",
   "en": "Requesting body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan trưng cầu.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25, 31, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  }
 },
 "nguoiTrungCau": {
  "label": {
   "vi": "Người trưng cầu",
   "en": "Requested by"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Người có thẩm quyền trưng cầu.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiDuocTrungCau": {
  "label": {
   "vi": "Tổ chức, người được trưng cầu",
   "en": "Expert or organisation"
  },
  "type": "object",
  "of": "NguoiDuocTrungCau",
  "description": "Tổ chức, người được trưng cầu.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25, 31, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  }
 },
 "linhVuc": {
  "label": {
   "vi": "Lĩnh vực của vụ việc",
   "en": "Field of the case"
  },
  "type": "string",
  "codeTable": "linh-vuc-giam-dinh-tu-phap",
  "description": "Lĩnh vực giám định của vụ việc.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "phap-y"
 },
 "doiTuongGiamDinh": {
  "label": {
   "vi": "Tên, đặc điểm đối tượng",
   "en": "Objects"
  },
  "type": "array",
  "of": "DoiTuongGiamDinh",
  "description": "Tên, đặc điểm từng đối tượng giám định.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25, 31, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  }
 },
 "noiDungYeuCau": {
  "label": {
   "vi": "Nội dung chuyên môn cần giám định",
   "en": "Question"
  },
  "type": "string",
  "maxLength": 5000,
  "description": "Nội dung chuyên môn cần giám định.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25, 31, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "Xác định tuổi của chữ viết"
 },
 "loaiTrungCau": {
  "label": {
   "vi": "Lần đầu/bổ sung/lại",
   "en": "First, additional or repeated"
  },
  "type": "string",
  "codeTable": "loai-trung-cau-giam-dinh",
  "description": "Giám định lần đầu, bổ sung hay lại.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "lan-dau"
 },
 "lyDoBoSungLai": {
  "label": {
   "vi": "Lý do giám định bổ sung/lại",
   "en": "Reason for repeating"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Lý do giám định bổ sung hoặc giám định lại.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25, 31, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "Phát sinh tình tiết mới"
 },
 "maVuViecTruoc": {
  "label": {
   "vi": "Lần giám định trước",
   "en": "Earlier case"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi của lần giám định trước.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "gd-vv-0001"
 },
 "ngayTrungCau": {
  "label": {
   "vi": "Ngày trưng cầu",
   "en": "Requested on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày trưng cầu giám định.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25, 31, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "2026-03-02"
 },
 "thoiHanTraKetLuan": {
  "label": {
   "vi": "Thời hạn trả kết luận",
   "en": "Conclusion due on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày phải trả kết luận.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25, 31, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "2026-04-02"
 },
 "phuongPhap": {
  "label": {
   "vi": "Phương pháp thực hiện",
   "en": "Method"
  },
  "type": "string",
  "maxLength": 5000,
  "description": "Phương pháp thực hiện giám định.",
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25, 31, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "So sánh nét chữ"
 },
 "ketLuan": {
  "label": {
   "vi": "Kết luận",
   "en": "Conclusion"
  },
  "type": "string",
  "maxLength": 10000,
  "description": "Kết luận giám định.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25, 31, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  },
  "example": "Hai mẫu do một người viết"
 },
 "thoiGianHoanThanh": {
  "label": {
   "vi": "Thời gian, địa điểm hoàn thành",
   "en": "Completed"
  },
  "type": "object",
  "of": "HoanThanhGiamDinh",
  "description": "Thời gian, địa điểm hoàn thành giám định.",
  "legalBasis": [
   {
    "document": "Luật Giám định tư pháp 13/2012/QH13",
    "article": "Điều 25, 31, 32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Giám định tư pháp 13/2012/QH13, bản pháp điển"
  }
 },
 "tepDinhKem": {
  "label": {
   "vi": "Tệp của vụ việc",
   "en": "Files of the case"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Quyết định, mẫu so sánh, tài liệu, văn bản kết luận.",
  "personalData": "sensitive",
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

/** Giám định viên tư pháp. */
export const giamDinhVienDescriptor: RecordDescriptor = {
 "id": "giam-dinh-tu-phap/giam-dinh-vien",
 "version": "1.0",
 "title": "GiamDinhVien",
 "label": {
  "vi": "Giám định viên tư pháp",
  "en": "Judicial expert"
 },
 "eventDate": "/hanhNghe/ngayTrangThai",
 "keys": [
  "/hanhNghe/maHanhNghe"
 ],
 "root": "GiamDinhVien",
 "overlays": giamDinhVienOverlays,
 "rules": { "B-GD-D1": ruleBGDD1, "HT-09": ruleHT09, "HN-01": ruleHN01, "HN-02": ruleHN02, "HN-04": ruleHN04, "HN-05": ruleHN05, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "QD-01": ruleQD01, "QD-02": ruleQD02, "VB-D1": ruleVBD1 },
 "defs": { GiamDinhVien: giamDinhVien, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, NguoiHanhNghe: shared.nguoiHanhNghe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, ThamChieuToChuc: shared.thamChieuToChuc, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Vụ việc giám định tư pháp. */
export const vuViecGiamDinhDescriptor: RecordDescriptor = {
 "id": "giam-dinh-tu-phap/vu-viec",
 "version": "1.0",
 "title": "VuViecGiamDinh",
 "label": {
  "vi": "Vụ việc giám định tư pháp",
  "en": "Expertise case"
 },
 "eventDate": "/ngayTrungCau",
 "keys": [
  "/coQuanTrungCau/ten",
  "/soQuyetDinhTrungCau",
  "/ngayTrungCau"
 ],
 "root": "VuViecGiamDinh",
 "overlays": {},
 "rules": { "B-GD-01": ruleBGD01, "B-GD-02": ruleBGD02, "B-GD-03": ruleBGD03, "B-GD-04": ruleBGD04, "B-GD-05": ruleBGD05, "B-GD-06": ruleBGD06, "B-GD-D2": ruleBGDD2, "B-GD-D3": ruleBGDD3, "HT-09": ruleHT09 },
 "defs": { VuViecGiamDinh: vuViecGiamDinh, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, NguoiDuocTrungCau: nguoiDuocTrungCau, ThamChieuToChuc: shared.thamChieuToChuc, DoiTuongGiamDinh: doiTuongGiamDinh, HoanThanhGiamDinh: hoanThanhGiamDinh, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
