// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBHG01: RuleText = {
 "id": "B-HG-01",
 "path": "/hanhNghe/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không dùng cho hòa giải viên ở cơ sở.",
  "en": "The state is not one of grassroots mediators."
 },
 "fix": {
  "vi": "Dùng đang hành nghề hoặc chấm dứt (thôi làm hòa giải viên).",
  "en": "Use practising or ended."
 },
 "example": {
  "wrong": "/hanhNghe/trangThai: \"thu-hoi\"",
  "right": "/hanhNghe/trangThai: \"dang-hanh-nghe\""
 },
 "cel": "this.hanhNghe.trangThai in [\"bo-nhiem\", \"dang-hanh-nghe\", \"cham-dut\"]",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBHG02: RuleText = {
 "id": "B-HG-02",
 "path": "/hanhNghe/quyetDinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hòa giải viên không có quyết định công nhận.",
  "en": "A mediator without a recognition."
 },
 "fix": {
  "vi": "Ghi số, ngày quyết định công nhận.",
  "en": "Give number and day of the recognition."
 },
 "example": {
  "wrong": "/hanhNghe/quyetDinh/so: —; /hanhNghe/quyetDinh/ngay: —; /hanhNghe/quyetDinh/coQuan/ten: —",
  "right": "/hanhNghe/quyetDinh/so: \"12/QĐ-UBND\"; /hanhNghe/quyetDinh/ngay: \"2024-03-01\"; /hanhNghe/quyetDinh/coQuan/ten: \"Ủy ban nhân dân phường Ví Dụ\""
 },
 "cel": "has(this.hanhNghe.quyetDinh)",
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

const ruleBHG03: RuleText = {
 "id": "B-HG-03",
 "path": "/thoaThuan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hòa giải thành mà không có thỏa thuận.",
  "en": "A successful mediation without a settlement."
 },
 "cause": {
  "vi": "Văn bản hòa giải thành chỉ lập khi các bên đồng ý, nên chỉ cảnh báo.",
  "en": "A settlement is written only when the parties agree: a warning only."
 },
 "fix": {
  "vi": "Ghi thỏa thuận, phương thức và thời hạn thực hiện.",
  "en": "Give the settlement, how and by when."
 },
 "cel": "this.ketThuc != \"thanh\" || has(this.thoaThuan)",
 "legalBasis": [
  {
   "document": "Luật Hòa giải ở cơ sở 35/2013/QH13",
   "article": "Điều 24"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hòa giải ở cơ sở 35/2013/QH13, bản pháp điển"
 }
};

const ruleBHG04: RuleText = {
 "id": "B-HG-04",
 "path": "/ketThuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hòa giải không thành mà có thỏa thuận hoặc quyết định công nhận.",
  "en": "A mediation that failed has a settlement or a recognition."
 },
 "cause": {
  "vi": "Các bên có thể thỏa thuận được một phần rồi chấm dứt, nên chỉ cảnh báo.",
  "en": "The parties may settle a part and then stop: a warning only."
 },
 "fix": {
  "vi": "Sửa cách kết thúc, hoặc bỏ thoaThuan và congNhanTaiToaAn.",
  "en": "Correct the ending, or remove thoaThuan and congNhanTaiToaAn."
 },
 "example": {
  "wrong": "/ketThuc: \"khong-thanh\"",
  "right": "/ketThuc: \"thanh\""
 },
 "cel": "this.ketThuc == \"thanh\" || !(has(this.thoaThuan) || has(this.congNhanTaiToaAn))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBHG05: RuleText = {
 "id": "B-HG-05",
 "path": "/thoaThuan",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản hòa giải thành thiếu một trong tám nội dung: căn cứ, các bên, nội dung, diễn biến, thỏa thuận, quyền nghĩa vụ, phương thức và thời hạn, chữ ký.",
  "en": "The written settlement lacks one of its eight contents: ground, parties, matter, course, settlement, rights and duties, how and by when, signatures."
 },
 "fix": {
  "vi": "Bổ sung trường còn thiếu theo văn bản.",
  "en": "Add what is missing from the paper."
 },
 "example": {
  "wrong": "/thoaThuan/quyenNghiaVu: —",
  "right": "/thoaThuan/quyenNghiaVu: \"Mỗi bên giữ lối đi thông thoáng\""
 },
 "cel": "!this.thoaThuan.lapThanhVanBan || (has(this.thoaThuan.canCuTienHanh) && size(this.cacBen) > 0 && has(this.noiDung) && has(this.dienBien) && has(this.thoaThuan.noiDung) && has(this.thoaThuan.quyenNghiaVu) && has(this.thoaThuan.phuongThucThucHien) && has(this.thoaThuan.thoiHanThucHien) && has(this.thoaThuan.coChuKyCacBen))",
 "legalBasis": [
  {
   "document": "Luật Hòa giải ở cơ sở 35/2013/QH13",
   "article": "Điều 24"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hòa giải ở cơ sở 35/2013/QH13, bản pháp điển"
 }
};

const ruleBHG06: RuleText = {
 "id": "B-HG-06",
 "path": "/cacBen",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ít hơn hai bên.",
  "en": "Fewer than two parties."
 },
 "fix": {
  "vi": "Ghi đủ các bên.",
  "en": "Give all parties."
 },
 "cel": "size(this.cacBen) >= 2",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBHG07: RuleText = {
 "id": "B-HG-07",
 "path": "/ngayKetThuc",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Kết thúc trước khi bắt đầu.",
  "en": "Ended before it began."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both days."
 },
 "example": {
  "wrong": "/ngayBatDau: \"2026-08-11\"",
  "right": "/ngayBatDau: \"2026-08-03\""
 },
 "cel": "notAfter(this.ngayBatDau, this.ngayKetThuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBHG08: RuleText = {
 "id": "B-HG-08",
 "path": "/congNhanTaiToaAn/ngayBanHanh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tòa án công nhận trước khi hòa giải kết thúc.",
  "en": "Recognised before the mediation ended."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both days."
 },
 "example": {
  "wrong": "/congNhanTaiToaAn/ngayBanHanh: \"2026-08-09\"",
  "right": "/congNhanTaiToaAn/ngayBanHanh: \"2026-09-01\""
 },
 "cel": "notAfter(this.ngayKetThuc, this.congNhanTaiToaAn.ngayBanHanh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBHG09: RuleText = {
 "id": "B-HG-09",
 "path": "/maVuViec",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một mã dùng cho hai vụ, việc.",
  "en": "One id is of two cases."
 },
 "fix": {
  "vi": "Kiểm tra mã.",
  "en": "Check the id."
 },
 "dataset": {
  "keys": [
   [
    "this.maVuViec"
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
 "example": {
  "wrong": "/cacBen/0/loaiChuThe: \"co-quan-to-chuc\"",
  "right": "/cacBen/0/loaiChuThe: \"ca-nhan\""
 },
 "cel": "this.loaiChuThe == \"ca-nhan\" ? !has(this.toChuc) : !has(this.nguoi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

export const toHoaGiai: ObjectDescriptor = { "fields": {
 "maTo": {
  "label": {
   "vi": "Mã tổ hòa giải",
   "en": "Group id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của tổ hòa giải trong cơ sở dữ liệu.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hgcs-to-0001"
 },
 "ten": {
  "label": {
   "vi": "Tên tổ hòa giải",
   "en": "Name of the group"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên tổ hòa giải.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Tổ hòa giải số 1"
 },
 "thonToDanPho": {
  "label": {
   "vi": "Thôn, tổ dân phố",
   "en": "Village or residential group"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên thôn, tổ dân phố.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Tổ dân phố số 1"
 },
 "diaBan": {
  "label": {
   "vi": "Địa bàn",
   "en": "Commune"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Xã, phường, đặc khu có tổ hòa giải.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const hoaGiaiVienOverlays: Overlays = {
 "/hanhNghe/quyetDinh/so": {
  "label": {
   "vi": "Số quyết định công nhận",
   "en": "Number of the recognition"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "bản dự thảo dữ liệu chủ của Bộ Tư pháp, trong một nguyên mẫu công khai"
  }
 },
 "/hanhNghe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên hòa giải viên",
   "en": "Name of the mediator"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "/hanhNghe/trangThai": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
};

export const hoaGiaiVien: ObjectDescriptor = { "fields": {
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
  "description": "Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của hòa giải viên.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "toHoaGiai": {
  "label": {
   "vi": "Tổ hòa giải",
   "en": "Mediation group"
  },
  "type": "object",
  "of": "ToHoaGiai",
  "description": "Tổ hòa giải của hòa giải viên.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13"
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

export const thoaThuanHoaGiai: ObjectDescriptor = { "fields": {
 "noiDung": {
  "label": {
   "vi": "Nội dung thỏa thuận",
   "en": "Settlement reached"
  },
  "type": "string",
  "maxLength": 10000,
  "description": "Thỏa thuận đạt được và giải pháp thực hiện.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13",
    "article": "Điều 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hòa giải ở cơ sở 35/2013/QH13, bản pháp điển"
  },
  "example": "Hai bên thống nhất ranh giới"
 },
 "quyenNghiaVu": {
  "label": {
   "vi": "Quyền và nghĩa vụ",
   "en": "Rights and duties"
  },
  "type": "string",
  "maxLength": 10000,
  "description": "Quyền và nghĩa vụ của các bên.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13",
    "article": "Điều 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hòa giải ở cơ sở 35/2013/QH13, bản pháp điển"
  },
  "example": "Mỗi bên tự dỡ phần lấn"
 },
 "phuongThucThucHien": {
  "label": {
   "vi": "Phương thức thực hiện",
   "en": "How it is carried out"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Phương thức thực hiện thỏa thuận.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13",
    "article": "Điều 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hòa giải ở cơ sở 35/2013/QH13, bản pháp điển"
  },
  "example": "Tự thực hiện"
 },
 "thoiHanThucHien": {
  "label": {
   "vi": "Thời hạn thực hiện",
   "en": "To be done by"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Thời hạn thực hiện thỏa thuận.",
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13",
    "article": "Điều 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hòa giải ở cơ sở 35/2013/QH13, bản pháp điển"
  },
  "example": "2026-10-01"
 },
 "lapThanhVanBan": {
  "label": {
   "vi": "Đã lập thành văn bản",
   "en": "In writing"
  },
  "type": "boolean",
  "description": "Đã lập văn bản hòa giải thành.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayLapVanBan": {
  "label": {
   "vi": "Ngày lập văn bản",
   "en": "Written on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày lập văn bản hòa giải thành.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-10"
 },
 "coChuKyCacBen": {
  "label": {
   "vi": "Có chữ ký các bên",
   "en": "Signed by the parties"
  },
  "type": "boolean",
  "description": "Văn bản có chữ ký hoặc điểm chỉ của các bên và hòa giải viên.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "canCuTienHanh": {
  "label": {
   "vi": "Căn cứ tiến hành hòa giải",
   "en": "Ground of the mediation"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Căn cứ tiến hành hòa giải, ghi như trên văn bản.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Yêu cầu của một bên"
 }
} };

export const vuViecHoaGiai: ObjectDescriptor = { "fields": {
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
 "maVuViec": {
  "label": {
   "vi": "Mã",
   "en": "Case id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của vụ, việc.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hgcs-vv-0001"
 },
 "toHoaGiai": {
  "label": {
   "vi": "Tổ hòa giải",
   "en": "Mediation group of the case"
  },
  "type": "object",
  "of": "ToHoaGiai",
  "description": "Tổ hòa giải tiến hành; thôn, tổ dân phố không có mã quốc gia ổn định.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "hoaGiaiVien": {
  "label": {
   "vi": "Hòa giải viên",
   "en": "Mediators"
  },
  "type": "array",
  "of": "ThamChieuCanBo",
  "description": "Hòa giải viên đã tiến hành hòa giải.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayBatDau": {
  "label": {
   "vi": "Ngày bắt đầu",
   "en": "Began on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày bắt đầu hòa giải.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-03"
 },
 "ngayKetThuc": {
  "label": {
   "vi": "Ngày kết thúc",
   "en": "Ended on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày kết thúc hòa giải; ngày của bản ghi.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-10"
 },
 "cacBen": {
  "label": {
   "vi": "Thông tin cơ bản các bên",
   "en": "Parties"
  },
  "type": "array",
  "of": "ChuThe",
  "description": "Thông tin cơ bản của các bên.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13",
    "article": "Điều 21–26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hòa giải ở cơ sở 35/2013/QH13, bản pháp điển"
  }
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung vụ, việc",
   "en": "Matter"
  },
  "type": "string",
  "maxLength": 10000,
  "description": "Nội dung vụ, việc.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13",
    "article": "Điều 21–26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hòa giải ở cơ sở 35/2013/QH13, bản pháp điển"
  },
  "example": "Tranh chấp lối đi chung"
 },
 "dienBien": {
  "label": {
   "vi": "Diễn biến",
   "en": "Course"
  },
  "type": "string",
  "maxLength": 10000,
  "description": "Diễn biến của việc hòa giải.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13",
    "article": "Điều 21–26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hòa giải ở cơ sở 35/2013/QH13, bản pháp điển"
  },
  "example": "Hai bên gặp nhau hai lần"
 },
 "ketThuc": {
  "label": {
   "vi": "Cách kết thúc",
   "en": "Ending"
  },
  "type": "string",
  "codeTable": "ket-thuc-hoa-giai-co-so",
  "description": "Thành, chấm dứt theo yêu cầu, hay không thành.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13",
    "article": "Điều 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hòa giải ở cơ sở 35/2013/QH13, bản pháp điển"
  },
  "example": "thanh"
 },
 "thoaThuan": {
  "label": {
   "vi": "Thỏa thuận, phương thức, thời hạn thực hiện",
   "en": "Settlement"
  },
  "type": "object",
  "of": "ThoaThuanHoaGiai",
  "description": "Thỏa thuận, phương thức, thời hạn thực hiện, khi hòa giải thành.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13",
    "article": "Điều 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hòa giải ở cơ sở 35/2013/QH13, bản pháp điển"
  }
 },
 "congNhanTaiToaAn": {
  "label": {
   "vi": "Quyết định công nhận của Tòa án",
   "en": "Recognised by the court"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định công nhận kết quả hòa giải thành của Tòa án, khi có.",
  "legalBasis": [
   {
    "document": "Luật Hòa giải ở cơ sở 35/2013/QH13"
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
}, "required": ["sieuDuLieu","maVuViec"] };

/** Hòa giải viên ở cơ sở. */
export const hoaGiaiVienDescriptor: RecordDescriptor = {
 "id": "hoa-giai-co-so/hoa-giai-vien",
 "version": "1.0",
 "title": "HoaGiaiVien",
 "label": {
  "vi": "Hòa giải viên ở cơ sở",
  "en": "Grassroots mediator"
 },
 "eventDate": "/hanhNghe/ngayTrangThai",
 "keys": [
  "/hanhNghe/quyetDinh/so",
  "/toHoaGiai/maTo"
 ],
 "root": "HoaGiaiVien",
 "overlays": hoaGiaiVienOverlays,
 "rules": { "B-HG-01": ruleBHG01, "B-HG-02": ruleBHG02, "HT-09": ruleHT09, "HN-01": ruleHN01, "HN-02": ruleHN02, "HN-04": ruleHN04, "HN-05": ruleHN05, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "QD-01": ruleQD01, "QD-02": ruleQD02, "VB-D1": ruleVBD1 },
 "defs": { HoaGiaiVien: hoaGiaiVien, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, NguoiHanhNghe: shared.nguoiHanhNghe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, ThamChieuToChuc: shared.thamChieuToChuc, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, ToHoaGiai: toHoaGiai, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Vụ, việc hòa giải ở cơ sở. */
export const vuViecHoaGiaiDescriptor: RecordDescriptor = {
 "id": "hoa-giai-co-so/vu-viec",
 "version": "1.0",
 "title": "VuViecHoaGiai",
 "label": {
  "vi": "Vụ, việc hòa giải ở cơ sở",
  "en": "Mediation case"
 },
 "eventDate": "/ngayKetThuc",
 "keys": [
  "/maVuViec"
 ],
 "root": "VuViecHoaGiai",
 "overlays": {},
 "rules": { "B-HG-03": ruleBHG03, "B-HG-04": ruleBHG04, "B-HG-05": ruleBHG05, "B-HG-06": ruleBHG06, "B-HG-07": ruleBHG07, "B-HG-08": ruleBHG08, "B-HG-09": ruleBHG09, "HT-09": ruleHT09, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { VuViecHoaGiai: vuViecHoaGiai, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ToHoaGiai: toHoaGiai, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, ChuThe: shared.chuThe, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, ThoaThuanHoaGiai: thoaThuanHoaGiai, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
