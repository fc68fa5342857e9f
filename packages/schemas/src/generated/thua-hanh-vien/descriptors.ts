// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBTV01: RuleText = {
 "id": "B-TV-01",
 "path": "/baoHiemTrachNhiem",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thừa hành viên đang hành nghề mà không có bảo hiểm trách nhiệm nghề nghiệp.",
  "en": "A practising officer without liability insurance."
 },
 "cause": {
  "vi": "Bảo hiểm có thể do văn phòng mua chung hoặc mua trong một thời hạn sau khi đăng ký, nên chỉ cảnh báo.",
  "en": "The office may insure all, or within a term after registration: a warning only."
 },
 "fix": {
  "vi": "Ghi hợp đồng bảo hiểm.",
  "en": "Give the insurance."
 },
 "cel": "this.hanhNghe.trangThai != \"dang-hanh-nghe\" || has(this.baoHiemTrachNhiem)",
 "legalBasis": [
  {
   "document": "Nghị định 151/2026/NĐ-CP",
   "article": "Điều 18"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBTV01a: RuleText = {
 "id": "B-TV-01a",
 "path": "/baoHiemTrachNhiem/denNgay",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bảo hiểm hết hạn trước khi bắt đầu.",
  "en": "The insurance ends before it begins."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both days."
 },
 "example": {
  "wrong": "/baoHiemTrachNhiem/tuNgay: \"2027-07-01\"",
  "right": "/baoHiemTrachNhiem/tuNgay: \"2026-07-01\""
 },
 "cel": "notAfter(this.baoHiemTrachNhiem.tuNgay, this.baoHiemTrachNhiem.denNgay)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTV01b: RuleText = {
 "id": "B-TV-01b",
 "path": "/baoHiemTrachNhiem/denNgay",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bảo hiểm đã hết hạn trước khi bắt đầu hành nghề.",
  "en": "The insurance ended before the practice began."
 },
 "fix": {
  "vi": "Ghi hợp đồng bảo hiểm đang có hiệu lực.",
  "en": "Give the insurance that is in force."
 },
 "example": {
  "wrong": "/baoHiemTrachNhiem/tuNgay: \"2025-07-01\"; /baoHiemTrachNhiem/denNgay: \"2026-06-30\"",
  "right": "/baoHiemTrachNhiem/tuNgay: \"2026-07-01\"; /baoHiemTrachNhiem/denNgay: \"2027-06-30\""
 },
 "cel": "this.hanhNghe.trangThai != \"dang-hanh-nghe\" || notAfter(this.hanhNghe.ngayTrangThai, this.baoHiemTrachNhiem.denNgay)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTV02: RuleText = {
 "id": "B-TV-02",
 "path": "/hanhNghe/soThe",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thừa hành viên hành nghề mà không có số Thẻ Thừa hành viên.",
  "en": "An officer in practice without the card number."
 },
 "fix": {
  "vi": "Ghi số Thẻ Thừa hành viên; chưa đổi thẻ thì nêu hanhNghe.soThe trong khongRo và ghi soTheThuaPhatLaiCu.",
  "en": "Give the card number; before the exchange, list hanhNghe.soThe in khongRo and give soTheThuaPhatLaiCu."
 },
 "example": {
  "wrong": "/hanhNghe/soThe: —",
  "right": "/hanhNghe/soThe: \"0001/THV\""
 },
 "cel": "!(this.hanhNghe.trangThai in [\"dang-hanh-nghe\", \"tam-dinh-chi\"]) || has(this.hanhNghe.soThe)",
 "legalBasis": [
  {
   "document": "Nghị định 151/2026/NĐ-CP",
   "article": "Điều 4–13, 47, 58"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBTV03: RuleText = {
 "id": "B-TV-03",
 "path": "/hanhNghe/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không dùng cho Thừa hành viên.",
  "en": "The state is not one of these officers."
 },
 "fix": {
  "vi": "Dùng tập sự, bổ nhiệm, đang hành nghề, tạm đình chỉ hoặc miễn nhiệm.",
  "en": "Use training, appointed, practising, suspended or removed."
 },
 "cel": "this.hanhNghe.trangThai in [\"tap-su\", \"bo-nhiem\", \"dang-hanh-nghe\", \"tam-dinh-chi\", \"mien-nhiem\"]",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTVD1: RuleText = {
 "id": "B-TV-D1",
 "path": "/hanhNghe/toChuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã đăng ký hành nghề mà không ghi văn phòng.",
  "en": "Registered without the office."
 },
 "fix": {
  "vi": "Ghi văn phòng thi hành án dân sự.",
  "en": "Give the office."
 },
 "example": {
  "wrong": "/hanhNghe/toChuc/maToChuc: —; /hanhNghe/toChuc/ten: —",
  "right": "/hanhNghe/toChuc/maToChuc: \"thv-vp-0001\"; /hanhNghe/toChuc/ten: \"Văn phòng thi hành án dân sự Ví Dụ\""
 },
 "cel": "this.hanhNghe.trangThai != \"dang-hanh-nghe\" || has(this.hanhNghe.toChuc)",
 "legalBasis": [
  {
   "document": "Nghị định 151/2026/NĐ-CP",
   "article": "Điều 4–13, 47, 58"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBTVD2: RuleText = {
 "id": "B-TV-D2",
 "path": "/hanhNghe/toChuc/ten",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn phòng vẫn mang tên “Thừa phát lại” sau ngày 01/7/2026.",
  "en": "The office is still named “Thừa phát lại” after 1 July 2026."
 },
 "fix": {
  "vi": "Ghi tên văn phòng thi hành án dân sự sau khi đổi tên; chưa đổi thì giữ nguyên.",
  "en": "Give the name after the change; keep it when the office has not changed it yet."
 },
 "example": {
  "wrong": "/hanhNghe/toChuc/ten: \"Văn phòng Thừa phát lại Ví Dụ\"",
  "right": "/hanhNghe/toChuc/ten: \"Văn phòng thi hành án dân sự Ví Dụ\""
 },
 "cel": "!this.hanhNghe.toChuc.ten.contains(\"Thừa phát lại\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTVD3: RuleText = {
 "id": "B-TV-D3",
 "path": "/soTheThuaPhatLaiCu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có Thẻ Thừa phát lại cũ mà được bổ nhiệm từ 01/7/2026.",
  "en": "An old card, but appointed on or after 1 July 2026."
 },
 "fix": {
  "vi": "Kiểm tra ngày bổ nhiệm và số thẻ cũ.",
  "en": "Check the appointment and the old card."
 },
 "example": {
  "wrong": "/hanhNghe/quyetDinh/ngay: \"2026-07-02\"",
  "right": "/hanhNghe/quyetDinh/ngay: \"2020-05-04\""
 },
 "cel": "!has(this.soTheThuaPhatLaiCu) || before(this.hanhNghe.quyetDinh.ngay, \"2026-07-01\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTVD4: RuleText = {
 "id": "B-TV-D4",
 "path": "/hanhNghe/quyetDinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã bổ nhiệm mà không có quyết định bổ nhiệm.",
  "en": "Appointed without the decision."
 },
 "fix": {
  "vi": "Ghi quyết định bổ nhiệm.",
  "en": "Give the appointment."
 },
 "cel": "!(this.hanhNghe.trangThai in [\"bo-nhiem\", \"dang-hanh-nghe\", \"tam-dinh-chi\"]) || has(this.hanhNghe.quyetDinh)",
 "legalBasis": [
  {
   "document": "Nghị định 151/2026/NĐ-CP",
   "article": "Điều 4–13, 47, 58"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
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

const ruleBTV04: RuleText = {
 "id": "B-TV-04",
 "path": "/ngayCapNhatCsdl",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cập nhật vi bằng vào cơ sở dữ liệu muộn hơn 03 ngày làm việc từ ngày kết thúc lập.",
  "en": "The record was entered more than 3 working days after its making ended."
 },
 "cause": {
  "vi": "Việc làm muộn vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai ngày.",
  "en": "A late act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write a false date."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; ngày nghỉ, ngày làm bù đã được tính.",
  "en": "Check both days; holidays and make-up days are counted."
 },
 "example": {
  "wrong": "/ngayCapNhatCsdl: \"2026-08-11\"",
  "right": "/ngayCapNhatCsdl: \"2026-08-07\""
 },
 "cel": "withinWorkingDays(this.ngayKetThucLap, this.ngayCapNhatCsdl, 3)",
 "legalBasis": [
  {
   "document": "Nghị định 151/2026/NĐ-CP",
   "article": "Điều 30 khoản 5"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBTV05: RuleText = {
 "id": "B-TV-05",
 "path": "/suaLoiKyThuat",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cập nhật việc sửa lỗi kỹ thuật muộn hơn 02 ngày làm việc.",
  "en": "A correction was entered after more than 2 working days."
 },
 "cause": {
  "vi": "Việc làm muộn vẫn là việc có thật: bản ghi đúng được nhận và cảnh báo, không bị từ chối, để không ai phải ghi sai ngày.",
  "en": "A late act is still a fact: a true record is taken with a warning, not refused, so that nobody has to write a false date."
 },
 "fix": {
  "vi": "Kiểm tra ngày sửa và ngày cập nhật.",
  "en": "Check both days."
 },
 "example": {
  "wrong": "/suaLoiKyThuat/0/ngayCapNhatCsdl: \"2026-08-25\"",
  "right": "/suaLoiKyThuat/0/ngayCapNhatCsdl: \"2026-08-21\""
 },
 "cel": "this.suaLoiKyThuat.all(s, withinWorkingDays(s.ngay, s.ngayCapNhatCsdl, 2))",
 "legalBasis": [
  {
   "document": "Nghị định 151/2026/NĐ-CP",
   "article": "Điều 31"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBTV06: RuleText = {
 "id": "B-TV-06",
 "path": "/diemChi",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người yêu cầu điểm chỉ mà không ghi ngón, bàn tay nào.",
  "en": "The applicant gave a fingerprint, but not which finger and hand."
 },
 "fix": {
  "vi": "Ghi diemChi: người, bàn tay, ngón.",
  "en": "Give diemChi: who, hand, finger."
 },
 "cel": "this.hinhThucKy != \"diem-chi\" || has(this.diemChi)",
 "legalBasis": [
  {
   "document": "Nghị định 151/2026/NĐ-CP",
   "article": "Điều 26–32"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBTV06a: RuleText = {
 "id": "B-TV-06a",
 "path": "/diemChi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người yêu cầu đã ký mà vẫn ghi điểm chỉ.",
  "en": "The applicant signed, and a fingerprint is given too."
 },
 "fix": {
  "vi": "Điểm chỉ chỉ dùng khi không ký được.",
  "en": "A fingerprint is for one who cannot sign."
 },
 "example": {
  "wrong": "/hinhThucKy: \"chu-ky\"",
  "right": "/hinhThucKy: \"diem-chi\""
 },
 "cel": "!has(this.diemChi) || this.hinhThucKy != \"chu-ky\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTV07: RuleText = {
 "id": "B-TV-07",
 "path": "/hinhAnhChungKien",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Không có hình ảnh Thừa hành viên khi chứng kiến.",
  "en": "There is no photograph of the officer as witness."
 },
 "fix": {
  "vi": "Đính kèm hình ảnh.",
  "en": "Attach the photographs."
 },
 "cel": "!has(this.hinhAnhChungKien) || size(this.hinhAnhChungKien) > 0",
 "legalBasis": [
  {
   "document": "Nghị định 151/2026/NĐ-CP",
   "article": "Điều 30 khoản 4"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBTV08: RuleText = {
 "id": "B-TV-08",
 "path": "/tepViBang",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Vi bằng điện tử mà không có tệp.",
  "en": "An electronic record without its file."
 },
 "fix": {
  "vi": "Đính kèm tệp đã ký số.",
  "en": "Attach the signed file."
 },
 "example": {
  "wrong": "/hinhThuc: \"dien-tu\"",
  "right": "/hinhThuc: \"giay\""
 },
 "cel": "!(this.hinhThuc == \"dien-tu\") || has(this.tepViBang)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTV09: RuleText = {
 "id": "B-TV-09",
 "path": "/nguoiYeuCau",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người yêu cầu là cá nhân mà thiếu địa chỉ, hoặc số định danh, giấy tờ tùy thân.",
  "en": "A person who applies, without address, or without personal number or identity paper."
 },
 "fix": {
  "vi": "Ghi số định danh cá nhân (người nước ngoài: giấy tờ tùy thân) và nơi cư trú.",
  "en": "Give the personal number (a foreigner: the identity paper) and the residence."
 },
 "cel": "this.nguoiYeuCau.loaiChuThe != \"ca-nhan\" || ((has(this.nguoiYeuCau.nguoi.soDinhDanhCaNhan) || has(this.nguoiYeuCau.nguoi.giayToTuyThan)) && has(this.nguoiYeuCau.nguoi.noiCuTru))",
 "legalBasis": [
  {
   "document": "Nghị định 151/2026/NĐ-CP",
   "article": "Điều 26–32"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
 }
};

const ruleBTVD5: RuleText = {
 "id": "B-TV-D5",
 "path": "/ngayLap",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày lập không phải ngày của thời điểm lập.",
  "en": "The day is not that of the time of making."
 },
 "fix": {
  "vi": "Ghi ngayLap là ngày ở Việt Nam của thoiGianLap.",
  "en": "Give ngayLap the day, in Việt Nam, of thoiGianLap."
 },
 "example": {
  "wrong": "/ngayLap: \"2026-08-04\"",
  "right": "/ngayLap: \"2026-08-05\""
 },
 "cel": "sameDay(this.ngayLap, this.thoiGianLap)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTVD6: RuleText = {
 "id": "B-TV-D6",
 "path": "/ngayKetThucLap",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Kết thúc lập trước khi bắt đầu.",
  "en": "The making ended before it began."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both days."
 },
 "example": {
  "wrong": "/ngayKetThucLap: \"2026-08-04\"",
  "right": "/ngayKetThucLap: \"2026-08-05\""
 },
 "cel": "notAfter(this.ngayLap, this.ngayKetThucLap)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTVD7: RuleText = {
 "id": "B-TV-D7",
 "path": "/ngayCapNhatCsdl",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Cập nhật vi bằng trước ngày lập.",
  "en": "Entered before it was made."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both days."
 },
 "example": {
  "wrong": "/ngayCapNhatCsdl: \"2026-08-04\"",
  "right": "/ngayCapNhatCsdl: \"2026-08-07\""
 },
 "cel": "notAfter(this.ngayLap, this.ngayCapNhatCsdl)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBTVD8: RuleText = {
 "id": "B-TV-D8",
 "path": "/vanPhong/ten",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Vi bằng lập từ 01/7/2026 mà văn phòng vẫn mang tên “Thừa phát lại”.",
  "en": "Made after 1 July 2026, with an office still named “Thừa phát lại”."
 },
 "fix": {
  "vi": "Ghi tên văn phòng thi hành án dân sự; chưa đổi tên thì giữ nguyên.",
  "en": "Give the new name; keep the old one when the office has not changed it yet."
 },
 "example": {
  "wrong": "/vanPhong/ten: \"Văn phòng Thừa phát lại Ví Dụ\"",
  "right": "/vanPhong/ten: \"Văn phòng thi hành án dân sự Ví Dụ\""
 },
 "cel": "!this.vanPhong.ten.contains(\"Thừa phát lại\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTVD9: RuleText = {
 "id": "B-TV-D9",
 "path": "/thuaHanhVien/soThe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Thừa hành viên không hành nghề tại văn phòng này vào ngày lập vi bằng.",
  "en": "The officer did not practise at this office on the day."
 },
 "fix": {
  "vi": "Kiểm tra số thẻ, văn phòng và trạng thái của Thừa hành viên.",
  "en": "Check card, office and state."
 },
 "dataset": {
  "keys": [
   [
    "this.thuaHanhVien.soThe"
   ]
  ],
  "with": [
   {
    "record": "thua-hanh-vien/thua-hanh-vien",
    "keys": [
     [
      "other.hanhNghe.soThe"
     ],
     [
      "other.soTheThuaPhatLaiCu"
     ]
    ]
   }
  ],
  "pair": "before(this.ngayLap, other.hanhNghe.ngayTrangThai) || (other.hanhNghe.trangThai == \"dang-hanh-nghe\" && this.vanPhong.maToChuc == other.hanhNghe.toChuc.maToChuc)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBTVD10: RuleText = {
 "id": "B-TV-D10",
 "path": "/soViBang",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai vi bằng của một văn phòng mang cùng số trong năm.",
  "en": "Two records of one office bear one number in the year."
 },
 "fix": {
  "vi": "Kiểm tra sổ vi bằng.",
  "en": "Check the book."
 },
 "dataset": {
  "keys": [
   [
    "this.vanPhong.maToChuc",
    "yearOf(this.ngayLap)",
    "this.soViBang"
   ]
  ],
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
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

export const baoHiemTrachNhiem: ObjectDescriptor = { "fields": {
 "soHopDong": {
  "label": {
   "vi": "Số hợp đồng bảo hiểm",
   "en": "Policy number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số hợp đồng bảo hiểm.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "BH-0001"
 },
 "doanhNghiep": {
  "label": {
   "vi": "Doanh nghiệp bảo hiểm",
   "en": "Insurer"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Doanh nghiệp bảo hiểm.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Công ty bảo hiểm Ví Dụ"
 },
 "tuNgay": {
  "label": {
   "vi": "Bảo hiểm từ ngày",
   "en": "Insured from"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày bắt đầu thời hạn bảo hiểm.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-07-01"
 },
 "denNgay": {
  "label": {
   "vi": "Bảo hiểm đến ngày",
   "en": "Insured until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cuối của thời hạn bảo hiểm.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2027-06-30"
 },
 "mucBaoHiem": {
  "label": {
   "vi": "Mức bảo hiểm",
   "en": "Sum insured"
  },
  "type": "object",
  "of": "Tien",
  "description": "Mức trách nhiệm bảo hiểm.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const thuaHanhVienOverlays: Overlays = {
 "/hanhNghe/soThe": {
  "label": {
   "vi": "Số Thẻ Thừa hành viên",
   "en": "Officer's card number"
  },
  "description": "Số Thẻ Thừa hành viên; thẻ cũ ghi ở soTheThuaPhatLaiCu.",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 4–13, 47, 58"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "/hanhNghe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên Thừa hành viên",
   "en": "Name of the officer"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 4–13, 47, 58"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "/hanhNghe/nguoi/soDinhDanhCaNhan": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 4–13, 47, 58"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "/hanhNghe/quyetDinh/so": {
  "label": {
   "vi": "Số quyết định bổ nhiệm",
   "en": "Number of the appointment"
  },
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 4–13, 47, 58"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "/hanhNghe/toChuc/ten": {
  "label": {
   "vi": "Văn phòng thi hành án dân sự",
   "en": "Civil enforcement office"
  },
  "description": "Tên văn phòng thi hành án dân sự (trước 01/7/2026: văn phòng Thừa phát lại).",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 4–13, 47, 58"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "/hanhNghe/trangThai": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
};

export const thuaHanhVien: ObjectDescriptor = { "fields": {
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
  "description": "Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của Thừa hành viên.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soTheThuaPhatLaiCu": {
  "label": {
   "vi": "Số Thẻ Thừa phát lại trước 01/7/2026",
   "en": "Old card number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số Thẻ Thừa phát lại cấp trước 01/7/2026, được đổi sang thẻ mới.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "0001/TPL"
 },
 "baoHiemTrachNhiem": {
  "label": {
   "vi": "Bảo hiểm trách nhiệm nghề nghiệp",
   "en": "Liability insurance"
  },
  "type": "object",
  "of": "BaoHiemTrachNhiem",
  "description": "Bảo hiểm trách nhiệm nghề nghiệp của Thừa hành viên đang hành nghề.",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
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

export const diemChi: ObjectDescriptor = { "fields": {
 "nguoiDiemChi": {
  "label": {
   "vi": "Người điểm chỉ",
   "en": "Whose fingerprint"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên người điểm chỉ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "banTay": {
  "label": {
   "vi": "Bàn tay",
   "en": "Hand"
  },
  "type": "string",
  "enum": [
   "trai",
   "phai"
  ],
  "description": "Bàn tay trái hay phải.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "phai"
 },
 "ngon": {
  "label": {
   "vi": "Ngón",
   "en": "Finger"
  },
  "type": "string",
  "enum": [
   "cai",
   "tro",
   "giua",
   "ap-ut",
   "ut"
  ],
  "description": "Ngón điểm chỉ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tro"
 },
 "lyDo": {
  "label": {
   "vi": "Lý do điểm chỉ",
   "en": "Why"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Lý do không ký được.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Bị thương ở tay"
 }
} };

export const suaLoiKyThuatViBang: ObjectDescriptor = { "fields": {
 "ngay": {
  "label": {
   "vi": "Ngày sửa lỗi",
   "en": "Day of the correction"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày văn bản sửa lỗi.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  },
  "example": "2026-08-20"
 },
 "noiDungTruoc": {
  "label": {
   "vi": "Nội dung trước khi sửa",
   "en": "Before"
  },
  "type": "string",
  "maxLength": 5000,
  "description": "Nội dung trước khi sửa.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  },
  "example": "Số nhà 1"
 },
 "noiDungSau": {
  "label": {
   "vi": "Nội dung sau khi sửa",
   "en": "After"
  },
  "type": "string",
  "maxLength": 5000,
  "description": "Nội dung sau khi sửa.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  },
  "example": "Số nhà 11"
 },
 "ngayCapNhatCsdl": {
  "label": {
   "vi": "Ngày cập nhật việc sửa",
   "en": "Correction entered on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cập nhật việc sửa vào cơ sở dữ liệu.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  },
  "example": "2026-08-21"
 },
 "tep": {
  "label": {
   "vi": "Tệp sửa lỗi",
   "en": "File of the correction"
  },
  "type": "object",
  "of": "TepDinhKem",
  "description": "Văn bản sửa lỗi kỹ thuật.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const viBangOverlays: Overlays = {
 "/thuaHanhVien/soThe": {
  "label": {
   "vi": "Số Thẻ Thừa hành viên",
   "en": "Officer's card number"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 }
};

export const viBang: ObjectDescriptor = { "fields": {
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
 "loaiVanBan": {
  "label": {
   "vi": "Loại văn bản",
   "en": "Kind of document"
  },
  "type": "string",
  "enum": [
   "vi-bang"
  ],
  "description": "Luôn là vi-bang: vi bằng không bao giờ là văn bản công chứng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "vi-bang"
 },
 "soViBang": {
  "label": {
   "vi": "Số vi bằng",
   "en": "Number of the record"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số vi bằng, ghi như trên văn bản.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  },
  "example": "01/2026/VB-THV"
 },
 "ngayLap": {
  "label": {
   "vi": "Ngày lập",
   "en": "Made on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày lập vi bằng: ngày của thoiGianLap, dùng làm ngày của bản ghi.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-05"
 },
 "vanPhong": {
  "label": {
   "vi": "Tên, địa chỉ văn phòng THADS",
   "en": "Office"
  },
  "type": "object",
  "of": "ThamChieuToChuc",
  "description": "Văn phòng thi hành án dân sự: tên, địa chỉ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "thuaHanhVien": {
  "label": {
   "vi": "Họ tên, số thẻ Thừa hành viên",
   "en": "Officer"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Thừa hành viên lập vi bằng: họ tên, số thẻ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "thoiGianLap": {
  "label": {
   "vi": "Thời gian lập",
   "en": "Made at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm bắt đầu lập, có giờ phút.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  },
  "example": "2026-08-05T09:00:00+07:00"
 },
 "ngayKetThucLap": {
  "label": {
   "vi": "Ngày kết thúc lập",
   "en": "Making ended on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày kết thúc việc lập vi bằng; thời hạn cập nhật tính từ ngày này.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-05"
 },
 "diaDiemLap": {
  "label": {
   "vi": "Địa điểm lập",
   "en": "Place"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Địa điểm lập vi bằng.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  },
  "example": "Số 1, phố Ví Dụ, phường Ba Đình"
 },
 "nguoiYeuCau": {
  "label": {
   "vi": "Họ tên, địa chỉ, số định danh người yêu cầu",
   "en": "Applicant"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Người yêu cầu lập vi bằng: họ tên, địa chỉ, số định danh.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "nguoiThamGiaKhac": {
  "label": {
   "vi": "Người tham gia khác",
   "en": "Other participants"
  },
  "type": "array",
  "of": "ChuThe",
  "description": "Những người tham gia khác.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "noiDungSuKien": {
  "label": {
   "vi": "Nội dung sự kiện, hành vi",
   "en": "Facts recorded"
  },
  "type": "string",
  "maxLength": 20000,
  "description": "Nội dung sự kiện, hành vi được ghi nhận.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  },
  "example": "Giao nhận giấy tờ"
 },
 "loiCamDoan": {
  "label": {
   "vi": "Lời cam đoan của Thừa hành viên",
   "en": "Officer's statement"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Lời cam đoan của Thừa hành viên về tính trung thực, khách quan.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  },
  "example": "Tôi cam đoan trung thực, khách quan"
 },
 "hinhThuc": {
  "label": {
   "vi": "Giấy/điện tử",
   "en": "On paper or electronic"
  },
  "type": "string",
  "codeTable": "dang-van-ban",
  "description": "Vi bằng giấy hay điện tử; bằng tiếng Việt.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  },
  "example": "giay"
 },
 "hinhThucKy": {
  "label": {
   "vi": "Hình thức ký của người yêu cầu",
   "en": "How the applicant signed"
  },
  "type": "string",
  "codeTable": "hinh-thuc-ky",
  "description": "Người yêu cầu ký, điểm chỉ, hay không thể cả hai.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "chu-ky"
 },
 "diemChi": {
  "label": {
   "vi": "Điểm chỉ (ngón, bàn tay)",
   "en": "Fingerprint taken"
  },
  "type": "object",
  "of": "DiemChi",
  "description": "Điểm chỉ khi người yêu cầu không ký được.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 26–32"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "hinhAnhChungKien": {
  "label": {
   "vi": "Hình ảnh Thừa hành viên khi chứng kiến",
   "en": "Photographs of the officer as witness"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Hình ảnh Thừa hành viên khi chứng kiến sự kiện.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 30 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "ngayCapNhatCsdl": {
  "label": {
   "vi": "Ngày cập nhật cơ sở dữ liệu",
   "en": "Entered on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cập nhật vi bằng vào cơ sở dữ liệu.",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 30 khoản 5"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  },
  "example": "2026-08-07"
 },
 "suaLoiKyThuat": {
  "label": {
   "vi": "Văn bản sửa lỗi kỹ thuật",
   "en": "Technical corrections"
  },
  "type": "array",
  "of": "SuaLoiKyThuatViBang",
  "description": "Các văn bản sửa lỗi kỹ thuật; không ghi đè nội dung.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 151/2026/NĐ-CP",
    "article": "Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Nghị định 151/2026/NĐ-CP, bản chép công khai"
  }
 },
 "tepViBang": {
  "label": {
   "vi": "Tệp vi bằng",
   "en": "File of the record"
  },
  "type": "object",
  "of": "TepDinhKem",
  "description": "Bản điện tử của vi bằng.",
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
}, "required": ["sieuDuLieu","loaiVanBan"] };

/** Thừa hành viên. */
export const thuaHanhVienDescriptor: RecordDescriptor = {
 "id": "thua-hanh-vien/thua-hanh-vien",
 "version": "1.0",
 "title": "ThuaHanhVien",
 "label": {
  "vi": "Thừa hành viên",
  "en": "Enforcement officer in private practice"
 },
 "eventDate": "/hanhNghe/ngayTrangThai",
 "keys": [
  "/hanhNghe/maHanhNghe"
 ],
 "root": "ThuaHanhVien",
 "overlays": thuaHanhVienOverlays,
 "rules": { "B-TV-01": ruleBTV01, "B-TV-01a": ruleBTV01a, "B-TV-01b": ruleBTV01b, "B-TV-02": ruleBTV02, "B-TV-03": ruleBTV03, "B-TV-D1": ruleBTVD1, "B-TV-D2": ruleBTVD2, "B-TV-D3": ruleBTVD3, "B-TV-D4": ruleBTVD4, "HT-09": ruleHT09, "HN-01": ruleHN01, "HN-02": ruleHN02, "HN-04": ruleHN04, "HN-05": ruleHN05, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "QD-01": ruleQD01, "QD-02": ruleQD02, "VB-D1": ruleVBD1 },
 "defs": { ThuaHanhVien: thuaHanhVien, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, NguoiHanhNghe: shared.nguoiHanhNghe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, ThamChieuToChuc: shared.thamChieuToChuc, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, BaoHiemTrachNhiem: baoHiemTrachNhiem, Tien: shared.tien, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Vi bằng. */
export const viBangDescriptor: RecordDescriptor = {
 "id": "thua-hanh-vien/vi-bang",
 "version": "1.0",
 "title": "ViBang",
 "label": {
  "vi": "Vi bằng",
  "en": "Official record of an officer (vi bằng)"
 },
 "eventDate": "/ngayLap",
 "keys": [
  "/vanPhong/maToChuc",
  "/soViBang",
  "/ngayLap"
 ],
 "root": "ViBang",
 "overlays": viBangOverlays,
 "rules": { "B-TV-04": ruleBTV04, "B-TV-05": ruleBTV05, "B-TV-06": ruleBTV06, "B-TV-06a": ruleBTV06a, "B-TV-07": ruleBTV07, "B-TV-08": ruleBTV08, "B-TV-09": ruleBTV09, "B-TV-D5": ruleBTVD5, "B-TV-D6": ruleBTVD6, "B-TV-D7": ruleBTVD7, "B-TV-D8": ruleBTVD8, "B-TV-D9": ruleBTVD9, "B-TV-D10": ruleBTVD10, "HT-09": ruleHT09, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { ViBang: viBang, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuToChuc: shared.thamChieuToChuc, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, ChuThe: shared.chuThe, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, DiemChi: diemChi, SuaLoiKyThuatViBang: suaLoiKyThuatViBang, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
