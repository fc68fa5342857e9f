// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBLS01: RuleText = {
 "id": "B-LS-01",
 "path": "/doanLuatSu",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Luật sư đang hành nghề mà không có Đoàn luật sư.",
  "en": "A practising lawyer without a bar association."
 },
 "fix": {
  "vi": "Ghi Đoàn luật sư đã gia nhập; chưa gia nhập thì trạng thái là đủ điều kiện.",
  "en": "Give the bar association; one who has not joined is du-dieu-kien."
 },
 "cel": "this.hanhNghe.trangThai != \"dang-hanh-nghe\" || (has(this.doanLuatSu) && size(this.doanLuatSu) > 0)",
 "legalBasis": [
  {
   "document": "Luật Luật sư 65/2006/QH11",
   "article": "Điều 20"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Luật sư 65/2006/QH11, bản pháp điển"
 }
};

const ruleBLS02: RuleText = {
 "id": "B-LS-02",
 "path": "/hanhNghe/toChuc",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hành nghề trong tổ chức mà không ghi tổ chức.",
  "en": "Practises in an organisation that is not named."
 },
 "fix": {
  "vi": "Ghi tổ chức hành nghề luật sư.",
  "en": "Give the organisation."
 },
 "example": {
  "wrong": "/hanhNghe/toChuc/maToChuc: —; /hanhNghe/toChuc/ten: —",
  "right": "/hanhNghe/toChuc/maToChuc: \"ls-tc-0001\"; /hanhNghe/toChuc/ten: \"Văn phòng luật sư Ví Dụ\""
 },
 "cel": "this.hinhThucHanhNghe != \"trong-to-chuc\" || has(this.hanhNghe.toChuc)",
 "legalBasis": [
  {
   "document": "Luật Luật sư 65/2006/QH11",
   "article": "Điều 23"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Luật sư 65/2006/QH11, bản pháp điển"
 }
};

const ruleBLS03: RuleText = {
 "id": "B-LS-03",
 "path": "/hinhThucHanhNghe",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã gia nhập Đoàn luật sư mà thiếu số thẻ hoặc hình thức hành nghề.",
  "en": "A member of the bar without card number or form of practice."
 },
 "fix": {
  "vi": "Ghi số thẻ luật sư và hình thức hành nghề.",
  "en": "Give the card number and the form of practice."
 },
 "example": {
  "wrong": "/hanhNghe/soThe: —",
  "right": "/hanhNghe/soThe: \"0001/LS-VD\""
 },
 "cel": "!(has(this.doanLuatSu) && size(this.doanLuatSu) > 0) || (has(this.hanhNghe.soThe) && has(this.hinhThucHanhNghe))",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBLSD1: RuleText = {
 "id": "B-LS-D1",
 "path": "/doanLuatSu",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Rời Đoàn luật sư trước ngày gia nhập.",
  "en": "Left the bar before joining."
 },
 "fix": {
  "vi": "Kiểm tra tuNgay và denNgay.",
  "en": "Check tuNgay and denNgay."
 },
 "example": {
  "wrong": "/doanLuatSu/0/denNgay: \"2016-02-29\"",
  "right": "/doanLuatSu/0/denNgay: \"2025-07-01\""
 },
 "cel": "this.doanLuatSu.all(d, notAfter(d.tuNgay, d.denNgay))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBLSD2: RuleText = {
 "id": "B-LS-D2",
 "path": "/hanhNghe/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không dùng cho luật sư.",
  "en": "The state is not one of lawyers."
 },
 "fix": {
  "vi": "Dùng đang hành nghề, tạm đình chỉ, thu hồi hoặc xóa tên.",
  "en": "Use practising, suspended, revoked or struck off."
 },
 "cel": "this.hanhNghe.trangThai in [\"tap-su\", \"du-dieu-kien\", \"dang-hanh-nghe\", \"tam-dinh-chi\", \"thu-hoi\", \"xoa-ten\"]",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBLSD3: RuleText = {
 "id": "B-LS-D3",
 "path": "/hanhNghe/soChungChi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai luật sư mang một số chứng chỉ hành nghề.",
  "en": "Two lawyers bear one certificate number."
 },
 "fix": {
  "vi": "Kiểm tra số và ngày cấp chứng chỉ.",
  "en": "Check number and date of the certificates."
 },
 "dataset": {
  "keys": [
   [
    "this.hanhNghe.soChungChi"
   ]
  ],
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || this.hanhNghe.maHanhNghe == other.hanhNghe.maHanhNghe"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBLSD4: RuleText = {
 "id": "B-LS-D4",
 "path": "/hanhNghe/toChuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Luật sư đang hành nghề ở tổ chức đã chấm dứt hoạt động.",
  "en": "A lawyer practises at an organisation that has closed."
 },
 "fix": {
  "vi": "Kiểm tra trạng thái của tổ chức và nơi hành nghề.",
  "en": "Check the state of the organisation and the place of practice."
 },
 "dataset": {
  "keys": [
   [
    "this.hanhNghe.toChuc.maToChuc"
   ]
  ],
  "where": "this.hanhNghe.trangThai == \"dang-hanh-nghe\"",
  "with": [
   {
    "record": "luat-su/to-chuc",
    "keys": [
     [
      "other.toChuc.maToChuc"
     ]
    ]
   }
  ],
  "pair": "other.toChuc.trangThai != \"cham-dut\""
 },
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

const ruleBLSD5: RuleText = {
 "id": "B-LS-D5",
 "path": "/toChucChuQuan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chi nhánh mà không ghi tổ chức lập ra.",
  "en": "A branch without its parent."
 },
 "fix": {
  "vi": "Ghi tổ chức chủ quản.",
  "en": "Give the parent."
 },
 "example": {
  "wrong": "/loaiHinh: \"chi-nhanh\"",
  "right": "/loaiHinh: \"van-phong-luat-su\""
 },
 "cel": "this.loaiHinh != \"chi-nhanh\" || has(this.toChucChuQuan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleHN03: RuleText = {
 "id": "HN-03",
 "path": "/ngayTrangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái bắt đầu trước ngày đăng ký hoạt động.",
  "en": "The state begins before the organisation was registered."
 },
 "cause": {
  "vi": "Tổ chức đăng ký lại thì ngày đăng ký có thể sau ngày bắt đầu hoạt động, nên chỉ cảnh báo.",
  "en": "After a new registration its date may come after the state began: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both dates."
 },
 "cel": "notAfter(this.ngayDangKyHoatDong, this.ngayTrangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

export const giaNhapDoanLuatSu: ObjectDescriptor = { "fields": {
 "ten": {
  "label": {
   "vi": "Tên Đoàn luật sư",
   "en": "Bar association"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên Đoàn luật sư vào thời điểm ấy.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Đoàn luật sư Ví Dụ"
 },
 "maTinh": {
  "label": {
   "vi": "Tỉnh của Đoàn",
   "en": "Province of the bar"
  },
  "type": "string",
  "codeTable": "tinh",
  "description": "Tỉnh của Đoàn, theo mã có hiệu lực ở ngày gia nhập.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "01"
 },
 "tuNgay": {
  "label": {
   "vi": "Gia nhập từ ngày",
   "en": "Member since"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày gia nhập.",
  "example": "2016-03-01",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "denNgay": {
  "label": {
   "vi": "Gia nhập đến ngày",
   "en": "Member until"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày rời Đoàn, chuyển Đoàn hoặc Đoàn sáp nhập.",
  "example": "2025-07-01",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

const luatSuOverlays: Overlays = {
 "/hanhNghe/maHanhNghe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "bản dự thảo dữ liệu chủ của Bộ Tư pháp, trong một nguyên mẫu công khai"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên luật sư",
   "en": "Name of the lawyer"
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
   "mark": "secondary",
   "source": "Quyết định 1634/QĐ-BTP ngày 30/6/2026, phần dữ liệu mở, thuật lại trong một nguyên mẫu công khai"
  },
  "profiles": [
   "cong-khai"
  ]
 },
 "/hanhNghe/nguoi/soDinhDanhCaNhan": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Luật sư 65/2006/QH11, theo nguồn thứ cấp"
  }
 },
 "/hanhNghe/soChungChi": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Luật sư 65/2006/QH11, theo nguồn thứ cấp"
  },
  "profiles": [
   "cong-khai"
  ]
 },
 "/hanhNghe/ngayCapChungChi": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Luật sư 65/2006/QH11, theo nguồn thứ cấp"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/soThe": {
  "label": {
   "vi": "Số thẻ luật sư",
   "en": "Lawyer's card number"
  },
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
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
 "/hanhNghe/toChuc/ten": {
  "label": {
   "vi": "Tổ chức hành nghề luật sư",
   "en": "Law firm or office"
  },
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Luật Luật sư 65/2006/QH11, theo nguồn thứ cấp"
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
    "document": "Luật Luật sư 65/2006/QH11"
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
 "/hanhNghe/quyetDinh/so": {
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

export const luatSu: ObjectDescriptor = { "fields": {
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
  "description": "Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của luật sư.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "doanLuatSu": {
  "label": {
   "vi": "Đoàn luật sư",
   "en": "Bar association"
  },
  "type": "array",
  "of": "GiaNhapDoanLuatSu",
  "description": "Các Đoàn luật sư đã gia nhập, theo thứ tự thời gian; mục cuối là Đoàn hiện tại.",
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11",
    "article": "Điều 20"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Luật sư 65/2006/QH11, bản pháp điển"
  }
 },
 "hinhThucHanhNghe": {
  "label": {
   "vi": "Hình thức",
   "en": "Form of practice"
  },
  "type": "string",
  "codeTable": "hinh-thuc-hanh-nghe-luat-su",
  "description": "Hành nghề trong tổ chức hay với tư cách cá nhân.",
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11",
    "article": "Điều 20, 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Luật sư 65/2006/QH11, bản pháp điển"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "trong-to-chuc"
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

const toChucLuatSuOverlays: Overlays = {
 "/toChuc/maToChuc": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
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
 "/toChuc/ten": {
  "label": {
   "vi": "Tên tổ chức hành nghề luật sư",
   "en": "Name of the law firm or office"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
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
 "/toChuc/soDangKyHoatDong": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
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
 "/toChuc/diaChi": {
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
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
 "/toChuc/nguoiDaiDien": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
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
 "/toChuc/trangThai": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
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
 "/toChuc/maSo": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/toChuc/ngayDangKyHoatDong": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/toChuc/coQuanDangKy/ten": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/toChuc/ngayTrangThai": {
  "profiles": [
   "mo",
   "cong-khai"
  ]
 }
};

export const toChucLuatSu: ObjectDescriptor = { "fields": {
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
 "toChuc": {
  "label": {
   "vi": "Tổ chức hành nghề",
   "en": "Organisation"
  },
  "type": "object",
  "of": "ToChucHanhNghe",
  "description": "Tên, đăng ký hoạt động, trụ sở, người đứng đầu và trạng thái của tổ chức hành nghề luật sư.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "loaiHinh": {
  "label": {
   "vi": "Loại hình",
   "en": "Legal form"
  },
  "type": "string",
  "codeTable": "loai-hinh-to-chuc-hanh-nghe-luat-su",
  "description": "Văn phòng, công ty luật, chi nhánh hay tổ chức nước ngoài.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Luật sư 65/2006/QH11"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "van-phong-luat-su"
 },
 "toChucChuQuan": {
  "label": {
   "vi": "Tổ chức chủ quản",
   "en": "Parent organisation"
  },
  "type": "object",
  "of": "ThamChieuToChuc",
  "description": "Tổ chức lập ra chi nhánh.",
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

/** Luật sư. */
export const luatSuDescriptor: RecordDescriptor = {
 "id": "luat-su/luat-su",
 "version": "1.0",
 "title": "LuatSu",
 "label": {
  "vi": "Luật sư",
  "en": "Lawyer"
 },
 "eventDate": "/hanhNghe/ngayTrangThai",
 "keys": [
  "/hanhNghe/maHanhNghe"
 ],
 "root": "LuatSu",
 "overlays": luatSuOverlays,
 "rules": { "B-LS-01": ruleBLS01, "B-LS-02": ruleBLS02, "B-LS-03": ruleBLS03, "B-LS-D1": ruleBLSD1, "B-LS-D2": ruleBLSD2, "B-LS-D3": ruleBLSD3, "B-LS-D4": ruleBLSD4, "HT-09": ruleHT09, "HN-01": ruleHN01, "HN-02": ruleHN02, "HN-04": ruleHN04, "HN-05": ruleHN05, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "QD-01": ruleQD01, "QD-02": ruleQD02, "VB-D1": ruleVBD1 },
 "defs": { LuatSu: luatSu, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, NguoiHanhNghe: shared.nguoiHanhNghe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, ThamChieuToChuc: shared.thamChieuToChuc, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, GiaNhapDoanLuatSu: giaNhapDoanLuatSu, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Tổ chức hành nghề luật sư. */
export const toChucLuatSuDescriptor: RecordDescriptor = {
 "id": "luat-su/to-chuc",
 "version": "1.0",
 "title": "ToChucLuatSu",
 "label": {
  "vi": "Tổ chức hành nghề luật sư",
  "en": "Law firm or office"
 },
 "eventDate": "/toChuc/ngayTrangThai",
 "keys": [
  "/toChuc/maToChuc"
 ],
 "root": "ToChucLuatSu",
 "overlays": toChucLuatSuOverlays,
 "rules": { "B-LS-D5": ruleBLSD5, "HT-09": ruleHT09, "HN-03": ruleHN03 },
 "defs": { ToChucLuatSu: toChucLuatSu, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ToChucHanhNghe: shared.toChucHanhNghe, HoTen: shared.hoTen, ThamChieuToChuc: shared.thamChieuToChuc, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
