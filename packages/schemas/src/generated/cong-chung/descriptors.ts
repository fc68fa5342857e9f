// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBCC01: RuleText = {
 "id": "B-CC-01",
 "path": "/ngayHieuLucChungChi",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chứng chỉ hết hạn trước ngày có hiệu lực.",
  "en": "The certificate ends before it is in force."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày trên chứng chỉ.",
  "en": "Check both dates on the certificate."
 },
 "example": {
  "wrong": "/ngayHieuLucChungChi: \"2046-01-01\"",
  "right": "/ngayHieuLucChungChi: \"2015-05-04\""
 },
 "cel": "notAfter(this.ngayHieuLucChungChi, this.hanhNghe.ngayHetHanChungChi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBCCD2: RuleText = {
 "id": "B-CC-D2",
 "path": "/hanhNghe/nguoi/ngaySinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Công chứng viên đang hành nghề đã quá 70 tuổi.",
  "en": "A practising notary is over 70."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh và trạng thái hành nghề.",
  "en": "Check the date of birth and the state."
 },
 "example": {
  "wrong": "/hanhNghe/nguoi/ngaySinh: \"1950-02-03\"",
  "right": "/hanhNghe/nguoi/ngaySinh: \"1975-02-03\""
 },
 "cel": "!(this.hanhNghe.trangThai == \"dang-hanh-nghe\") || atMostAge(this.hanhNghe.nguoi.ngaySinh, today, 70)",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBCCD3: RuleText = {
 "id": "B-CC-D3",
 "path": "/hanhNghe/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không dùng cho công chứng viên.",
  "en": "The state is not one of notaries."
 },
 "fix": {
  "vi": "Dùng đang hành nghề, tạm đình chỉ hoặc miễn nhiệm.",
  "en": "Use practising, suspended or removed."
 },
 "cel": "this.hanhNghe.trangThai in [\"du-dieu-kien\", \"tap-su\", \"bo-nhiem\", \"dang-hanh-nghe\", \"tam-dinh-chi\", \"mien-nhiem\"]",
 "evidence": {
  "mark": "system",
  "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
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
 "example": {
  "wrong": "/hanhNghe/ngayHetHanChungChi: \"2015-05-03\"; /ngayHieuLucChungChi: —",
  "right": "/hanhNghe/ngayHetHanChungChi: \"2045-02-03\"; /ngayHieuLucChungChi: \"2015-05-04\""
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
 "example": {
  "wrong": "/hanhNghe/trangThai: \"tam-dinh-chi\"",
  "right": "/hanhNghe/trangThai: \"dang-hanh-nghe\""
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
 "example": {
  "wrong": "/hanhNghe/ngayCapChungChi: \"1974\"",
  "right": "/hanhNghe/ngayCapChungChi: \"2015-05-04\""
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

const ruleBCC02: RuleText = {
 "id": "B-CC-02",
 "path": "/congChungVien/ma",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Công chứng viên không đang hành nghề vào ngày công chứng.",
  "en": "The notary was not practising on the day of the act."
 },
 "fix": {
  "vi": "Kiểm tra ngày công chứng và các quyết định về công chứng viên.",
  "en": "Check the day and the decisions on the notary."
 },
 "dataset": {
  "keys": [
   [
    "this.congChungVien.ma"
   ]
  ],
  "with": [
   {
    "record": "cong-chung/cong-chung-vien",
    "keys": [
     [
      "other.hanhNghe.maHanhNghe"
     ]
    ]
   }
  ],
  "pair": "other.hanhNghe.trangThai == \"dang-hanh-nghe\" ? notAfter(other.hanhNghe.ngayTrangThai, this.ngayCongChung) || has(other.hanhNghe.quaTrinh) : before(this.ngayCongChung, other.hanhNghe.ngayTrangThai)"
 },
 "legalBasis": [
  {
   "document": "Luật Công chứng 46/2024/QH15"
  }
 ],
 "evidence": {
  "mark": "system",
  "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
 }
};

const ruleBCC02a: RuleText = {
 "id": "B-CC-02a",
 "path": "/toChuc/maToChuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Công chứng viên không thuộc tổ chức đã công chứng.",
  "en": "The notary does not belong to the organisation of the act."
 },
 "fix": {
  "vi": "Kiểm tra tổ chức và ngày công chứng viên chuyển tổ chức.",
  "en": "Check the organisation and the day on which the notary moved."
 },
 "dataset": {
  "keys": [
   [
    "this.congChungVien.ma"
   ]
  ],
  "with": [
   {
    "record": "cong-chung/cong-chung-vien",
    "keys": [
     [
      "other.hanhNghe.maHanhNghe"
     ]
    ]
   }
  ],
  "pair": "this.toChuc.maToChuc == other.hanhNghe.toChuc.maToChuc || before(this.ngayCongChung, other.ngayVaoToChuc)"
 },
 "legalBasis": [
  {
   "document": "Luật Công chứng 46/2024/QH15"
  }
 ],
 "evidence": {
  "mark": "system",
  "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
 }
};

const ruleBCC03: RuleText = {
 "id": "B-CC-03",
 "path": "/tepVanBan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Công chứng điện tử mà không có văn bản đã ký.",
  "en": "An electronic act without the signed file."
 },
 "fix": {
  "vi": "Đính kèm văn bản công chứng điện tử đã ký số.",
  "en": "Attach the signed electronic document."
 },
 "cel": "!(this.phuongThucCongChung == \"dien-tu\") || has(this.tepVanBan)",
 "legalBasis": [
  {
   "document": "Luật Công chứng 46/2024/QH15"
  }
 ],
 "evidence": {
  "mark": "system",
  "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
 }
};

const ruleBCC03a: RuleText = {
 "id": "B-CC-03a",
 "path": "/ngayGiaiChap",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chưa giải chấp mà đã có ngày giải chấp.",
  "en": "A release date, but the mortgage is not released."
 },
 "cause": {
  "vi": "Đặc tả của một hệ thống đòi ngày giải chấp trong mọi trường hợp: lỗi của hệ thống ấy.",
  "en": "One vendor specification asks for the date in every case: a fault of that system."
 },
 "fix": {
  "vi": "Bỏ ngayGiaiChap khi chưa giải chấp; không điền ngày cho đủ.",
  "en": "Remove ngayGiaiChap while it is not released; never fill in a date."
 },
 "example": {
  "wrong": "/ngayGiaiChap: \"2026-12-31\"",
  "right": "/ngayGiaiChap: —"
 },
 "cel": "!has(this.ngayGiaiChap) || !(this.trangThaiGiaiChap == \"chua-giai-chap\")",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBCC03b: RuleText = {
 "id": "B-CC-03b",
 "path": "/ngayGiaiChap",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Đã giải chấp mà không ghi ngày giải chấp.",
  "en": "Released without the date."
 },
 "fix": {
  "vi": "Ghi ngayGiaiChap.",
  "en": "Give ngayGiaiChap."
 },
 "example": {
  "wrong": "/trangThaiGiaiChap: \"da-giai-chap\"",
  "right": "/trangThaiGiaiChap: \"chua-giai-chap\""
 },
 "cel": "!(this.trangThaiGiaiChap == \"da-giai-chap\") || has(this.ngayGiaiChap)",
 "evidence": {
  "mark": "system",
  "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
 }
};

const ruleBCC03c: RuleText = {
 "id": "B-CC-03c",
 "path": "/tepVanBan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản công chứng điện tử không phải PDF, hoặc từ 50 MB trở lên.",
  "en": "The electronic document is no PDF, or 50 MB or more."
 },
 "fix": {
  "vi": "Dùng tệp PDF dưới 50 MB.",
  "en": "Use a PDF under 50 MB."
 },
 "example": {
  "wrong": "/tepVanBan/kieuNoiDung: \"image/jpeg\"",
  "right": "/tepVanBan/kieuNoiDung: \"application/pdf\""
 },
 "cel": "this.tepVanBan.kieuNoiDung == \"application/pdf\" && this.tepVanBan.kichThuoc < 52428800",
 "evidence": {
  "mark": "system",
  "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
 }
};

const ruleBCC04: RuleText = {
 "id": "B-CC-04",
 "path": "/tepSuaLoiKyThuat",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bản ghi đã sửa mà không có văn bản sửa lỗi kỹ thuật đính kèm.",
  "en": "The record was changed without an attached technical correction."
 },
 "fix": {
  "vi": "Đính kèm văn bản sửa lỗi kỹ thuật; không ghi đè nội dung gốc.",
  "en": "Attach the correction; never overwrite the content."
 },
 "example": {
  "wrong": "/sieuDuLieu/phienBan/loaiThayDoi: \"cai-chinh\"",
  "right": "/sieuDuLieu/phienBan/loaiThayDoi: \"tao-moi\""
 },
 "cel": "!(this.sieuDuLieu.phienBan.loaiThayDoi in [\"thay-doi\", \"cai-chinh\", \"bo-sung\"]) || (has(this.tepSuaLoiKyThuat) && size(this.tepSuaLoiKyThuat) > 0)",
 "legalBasis": [
  {
   "document": "Luật Công chứng 46/2024/QH15"
  }
 ],
 "evidence": {
  "mark": "system",
  "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
 }
};

const ruleBCC04a: RuleText = {
 "id": "B-CC-04a",
 "path": "/phuongThucCongChung",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai phiên bản của một giao dịch khác nhau ở số, ngày hoặc phương thức công chứng.",
  "en": "Two versions of one act differ in number, day or form."
 },
 "fix": {
  "vi": "Giữ số, ngày, phương thức như khi lập; sửa lỗi bằng văn bản đính kèm.",
  "en": "Keep number, day and form; correct by an attached document."
 },
 "dataset": {
  "keys": [
   [
    "this.sieuDuLieu.maBanGhi"
   ]
  ],
  "pair": "this.soCongChung == other.soCongChung && sameDay(this.ngayCongChung, other.ngayCongChung) && this.phuongThucCongChung == other.phuongThucCongChung"
 },
 "evidence": {
  "mark": "system",
  "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
 }
};

const ruleBCCD4: RuleText = {
 "id": "B-CC-D4",
 "path": "/soCongChung",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai giao dịch của một tổ chức mang cùng số công chứng trong năm và quyển sổ.",
  "en": "Two acts of one organisation bear one number in the year and book."
 },
 "fix": {
  "vi": "Kiểm tra sổ công chứng.",
  "en": "Check the notary book."
 },
 "dataset": {
  "keys": [
   [
    "this.toChuc.maToChuc",
    "yearOf(this.ngayCongChung)",
    "has(this.quyenSo) ? this.quyenSo : '-'",
    "this.soCongChung"
   ]
  ],
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "system",
  "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
 }
};

const ruleBCCD5: RuleText = {
 "id": "B-CC-D5",
 "path": "/taiSan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Công chứng giao dịch về tài sản đang bị ngăn chặn.",
  "en": "The asset was blocked when the act was notarised."
 },
 "fix": {
  "vi": "Xem thông tin ngăn chặn; nếu đã giải tỏa thì ghi ngayGiaiToa ở bản ghi ngăn chặn.",
  "en": "See the block; when it was lifted, give ngayGiaiToa in its record."
 },
 "dataset": {
  "keys": [
   [
    "this.taiSan[0].maTaiSan"
   ],
   [
    "this.taiSan[1].maTaiSan"
   ],
   [
    "this.taiSan[2].maTaiSan"
   ],
   [
    "this.taiSan[3].maTaiSan"
   ],
   [
    "this.taiSan[4].maTaiSan"
   ]
  ],
  "with": [
   {
    "record": "cong-chung/thong-tin-ngan-chan",
    "keys": [
     [
      "other.doiTuong.taiSan.maTaiSan"
     ]
    ],
    "where": "other.loaiThongTin == \"ngan-chan\""
   }
  ],
  "pair": "before(this.ngayCongChung, other.ngayHieuLuc) || (has(other.giaiToaBoi) && !has(other.ngayGiaiToa)) || (has(other.ngayGiaiToa) && notAfter(other.ngayGiaiToa, this.ngayCongChung))"
 },
 "legalBasis": [
  {
   "document": "Luật Công chứng 46/2024/QH15"
  }
 ],
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBCCD6: RuleText = {
 "id": "B-CC-D6",
 "path": "/thoiHanUyQuyen",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giao dịch ủy quyền mà không ghi thời hạn.",
  "en": "An authorisation without its term."
 },
 "fix": {
  "vi": "Ghi thời hạn như trên văn bản; không có thời hạn thì ghi đúng như vậy.",
  "en": "Give the term as written; say so when there is none."
 },
 "example": {
  "wrong": "/thoiHanUyQuyen: —",
  "right": "/thoiHanUyQuyen: \"12 tháng\""
 },
 "cel": "!(this.loaiGiaoDich == \"uy-quyen\") || has(this.thoiHanUyQuyen)",
 "evidence": {
  "mark": "system",
  "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
 }
};

const ruleBCCD7: RuleText = {
 "id": "B-CC-D7",
 "path": "/trangThaiGiaiChap",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái giải chấp chỉ có, và phải có, ở giao dịch thế chấp.",
  "en": "The state of release belongs to mortgages, and only to them."
 },
 "fix": {
  "vi": "Ghi trangThaiGiaiChap với giao dịch thế chấp, bỏ ở giao dịch khác.",
  "en": "Give trangThaiGiaiChap for mortgages; remove it elsewhere."
 },
 "example": {
  "wrong": "/trangThaiGiaiChap: \"chua-giai-chap\"",
  "right": "/trangThaiGiaiChap: —"
 },
 "cel": "(this.loaiGiaoDich == \"the-chap\") == has(this.trangThaiGiaiChap)",
 "evidence": {
  "mark": "system",
  "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
 }
};

const ruleBCCD8: RuleText = {
 "id": "B-CC-D8",
 "path": "/ngayGiaiChap",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giải chấp trước ngày công chứng.",
  "en": "Released before the act."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày.",
  "en": "Check both days."
 },
 "example": {
  "wrong": "/trangThaiGiaiChap: \"da-giai-chap\"; /ngayGiaiChap: \"2026-08-04\"",
  "right": "/trangThaiGiaiChap: \"chua-giai-chap\"; /ngayGiaiChap: —"
 },
 "cel": "notAfter(this.ngayCongChung, this.ngayGiaiChap)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
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

const ruleBCCD9: RuleText = {
 "id": "B-CC-D9",
 "path": "/doiTuong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Không nêu tài sản hay chủ thể nào bị ngăn chặn.",
  "en": "Neither an asset nor a party is named."
 },
 "fix": {
  "vi": "Ghi taiSan hoặc chuThe.",
  "en": "Give taiSan or chuThe."
 },
 "example": {
  "wrong": "/doiTuong/taiSan/loai: —; /doiTuong/taiSan/maTaiSan: —; /doiTuong/taiSan/soGiayChungNhan: —",
  "right": "/doiTuong/taiSan/loai: \"dat\"; /doiTuong/taiSan/maTaiSan: \"AB123456\"; /doiTuong/taiSan/soGiayChungNhan: \"AB 123456\""
 },
 "cel": "has(this.doiTuong.taiSan) || has(this.doiTuong.chuThe)",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBCCD10: RuleText = {
 "id": "B-CC-D10",
 "path": "/ngayGiaiToa",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Giải tỏa trước khi ngăn chặn có hiệu lực.",
  "en": "Lifted before it was in effect."
 },
 "cause": {
  "vi": "Luật đã đọc không định thứ tự hai ngày này trong mọi trường hợp, nên chỉ cảnh báo.",
  "en": "The law that was read does not fix the order of these dates in every case: a warning only."
 },
 "fix": {
  "vi": "Kiểm tra hai thời điểm.",
  "en": "Check both times."
 },
 "example": {
  "wrong": "/ngayGiaiToa: \"2026-07-20T07:59:59+07:00\"",
  "right": "/ngayGiaiToa: \"2026-08-01T08:00:00+07:00\""
 },
 "cel": "notAfterTime(this.ngayHieuLuc, this.ngayGiaiToa)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBCCD11: RuleText = {
 "id": "B-CC-D11",
 "path": "/giaiToaBoi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Bản ghi giải tỏa lại được giải tỏa.",
  "en": "A lifting is itself lifted."
 },
 "fix": {
  "vi": "Ghi giaiToaBoi ở bản ghi ngăn chặn, trỏ tới bản ghi giải tỏa.",
  "en": "Give giaiToaBoi in the block, pointing at the lifting."
 },
 "example": {
  "wrong": "/giaiToaBoi: \"cc-nc-0001\"",
  "right": "/giaiToaBoi: —"
 },
 "cel": "!has(this.giaiToaBoi) || this.loaiThongTin != \"giai-toa\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBCCD12: RuleText = {
 "id": "B-CC-D12",
 "path": "/giaiToaBoi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không có bản ghi giải tỏa mà giaiToaBoi trỏ tới.",
  "en": "There is no record of the lifting."
 },
 "fix": {
  "vi": "Gửi kèm bản ghi giải tỏa, hoặc sửa mã.",
  "en": "Send the lifting too, or correct the id."
 },
 "dataset": {
  "keys": [
   [
    "this.giaiToaBoi"
   ]
  ],
  "with": [
   {
    "record": "cong-chung/thong-tin-ngan-chan",
    "keys": [
     [
      "other.maNganChan"
     ]
    ]
   }
  ],
  "exists": "other.loaiThongTin == \"giai-toa\""
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBCCD1: RuleText = {
 "id": "B-CC-D1",
 "path": "/toChuc/maToChuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai tổ chức mang một mã.",
  "en": "Two organisations bear one id."
 },
 "fix": {
  "vi": "Kiểm tra mã của từng tổ chức.",
  "en": "Check the id of each."
 },
 "dataset": {
  "keys": [
   [
    "this.toChuc.maToChuc"
   ]
  ],
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
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
 "example": {
  "wrong": "/toChuc/ngayTrangThai: \"2015-03-01\"",
  "right": "/toChuc/ngayTrangThai: \"2015-03-02\""
 },
 "cel": "notAfter(this.ngayDangKyHoatDong, this.ngayTrangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const congChungVienOverlays: Overlays = {
 "/hanhNghe/maHanhNghe": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/nguoi/hoTen": {
  "label": {
   "vi": "Họ và tên công chứng viên",
   "en": "Name of the notary"
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
 "/hanhNghe/nguoi/hoTen/ten": {
  "label": {
   "vi": "Tên",
   "en": "Given name"
  },
  "aliases": [
   {
    "system": "csdl-cong-chung",
    "name": "Ten"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "/hanhNghe/nguoi/ngaySinh": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "/hanhNghe/nguoi/gioiTinh": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "/hanhNghe/nguoi/quocTich": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "/hanhNghe/nguoi/danToc": {
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "/hanhNghe/nguoi/giayToTuyThan/*/so": {
  "label": {
   "vi": "Số giấy tờ (CMND, CCCD, hộ chiếu)",
   "en": "Number of the identity paper"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "/hanhNghe/nguoi/giayToTuyThan/*/ngayCap": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "/hanhNghe/nguoi/giayToTuyThan/*/noiCap": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "/hanhNghe/nguoi/noiCuTru/diaChi": {
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "/hanhNghe/soThe": {
  "label": {
   "vi": "Số thẻ công chứng viên",
   "en": "Notary card number"
  },
  "aliases": [
   {
    "system": "csdl-cong-chung",
    "name": "SoThe"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "profiles": [
   "cong-khai"
  ]
 },
 "/hanhNghe/toChuc/ten": {
  "label": {
   "vi": "Tổ chức hành nghề công chứng",
   "en": "Notary organisation"
  },
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/soChungChi": {
  "label": {
   "vi": "Số chứng chỉ, quyết định bổ nhiệm",
   "en": "Certificate or appointment number"
  },
  "aliases": [
   {
    "system": "csdl-cong-chung",
    "name": "SoChungChi"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "profiles": [
   "cong-khai"
  ]
 },
 "/hanhNghe/ngayHetHanChungChi": {
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "/hanhNghe/trangThai": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "/hanhNghe/nguoi/hoTen/chuDem": {
  "label": {
   "vi": "Chữ đệm",
   "en": "Middle name"
  },
  "description": "Chữ đệm của công chứng viên. Hệ thống công chứng gộp họ và chữ đệm vào HoDem: HoDem là ho, dấu cách, chuDem.",
  "aliases": [
   {
    "system": "csdl-cong-chung",
    "name": "HoDem"
   }
  ]
 },
 "/hanhNghe/nguoi/hoTen/ho": {
  "aliases": [
   {
    "system": "csdl-cong-chung",
    "name": "HoDem"
   }
  ]
 },
 "/hanhNghe/ngayCapChungChi": {
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

export const congChungVien: ObjectDescriptor = { "fields": {
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
  "description": "Con người, chứng chỉ, thẻ, nơi hành nghề và trạng thái của công chứng viên.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayHieuLucChungChi": {
  "label": {
   "vi": "Ngày hiệu lực của chứng chỉ",
   "en": "Certificate in force from"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày chứng chỉ hoặc quyết định bổ nhiệm có hiệu lực.",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "2015-05-04"
 },
 "laTruongVanPhong": {
  "label": {
   "vi": "Là trưởng văn phòng",
   "en": "Head of the office"
  },
  "type": "boolean",
  "description": "Công chứng viên là trưởng văn phòng.",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ]
 },
 "ngayVaoToChuc": {
  "label": {
   "vi": "Hành nghề tại tổ chức từ ngày",
   "en": "At the organisation since"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày bắt đầu hành nghề tại tổ chức hiện tại.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2015-06-01"
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

export const benGiaoDich: ObjectDescriptor = { "fields": {
 "vaiTro": {
  "label": {
   "vi": "Vai trò của bên",
   "en": "Role"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Vai trò theo tên giao dịch, ghi như trên văn bản.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "Bên chuyển nhượng"
 },
 "chuThe": {
  "label": {
   "vi": "Chủ thể của bên",
   "en": "Who"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Cá nhân hoặc tổ chức là bên giao dịch.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "nguoiDaiDien": {
  "label": {
   "vi": "Người đại diện của bên",
   "en": "Represented by"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Người đại diện ký thay bên.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "canCuDaiDien": {
  "label": {
   "vi": "Căn cứ đại diện",
   "en": "Ground of the representation"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản ủy quyền hoặc căn cứ đại diện.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const taiSanCongChung: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại tài sản",
   "en": "Kind of asset"
  },
  "type": "string",
  "codeTable": "loai-tai-san-giao-dich",
  "description": "Đất, nhà, phương tiện hay tài sản khác.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "dat"
 },
 "maTaiSan": {
  "label": {
   "vi": "Mã tài sản",
   "en": "Asset id"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã để nhận ra tài sản ở mọi bản ghi: số phát hành giấy chứng nhận với đất, nhà; số khung với phương tiện. Viết hoa, không dấu cách.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "AB123456"
 },
 "moTa": {
  "label": {
   "vi": "Mô tả tài sản",
   "en": "Description"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Mô tả tài sản như trên văn bản.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Quyền sử dụng đất"
 },
 "soGiayChungNhan": {
  "label": {
   "vi": "Số giấy chứng nhận",
   "en": "Certificate number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số giấy chứng nhận quyền sử dụng đất, quyền sở hữu, đăng ký xe.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "AB 123456"
 },
 "ngayCapGiayChungNhan": {
  "label": {
   "vi": "Ngày cấp giấy chứng nhận",
   "en": "Certificate issued"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày cấp giấy chứng nhận.",
  "example": "2015-06-01",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "diaChi": {
  "label": {
   "vi": "Nơi có tài sản",
   "en": "Location"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi có đất, nhà.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soThua": {
  "label": {
   "vi": "Số thửa",
   "en": "Plot"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Số thửa đất.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "15"
 },
 "soTo": {
  "label": {
   "vi": "Số tờ bản đồ",
   "en": "Map sheet"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Số tờ bản đồ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "3"
 },
 "bienSo": {
  "label": {
   "vi": "Biển số",
   "en": "Plate"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Biển số xe.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "30A-000.01"
 },
 "soKhung": {
  "label": {
   "vi": "Số khung",
   "en": "Chassis number"
  },
  "type": "string",
  "maxLength": 30,
  "description": "Số khung.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "VIDU0000000000001"
 },
 "soMay": {
  "label": {
   "vi": "Số máy",
   "en": "Engine number"
  },
  "type": "string",
  "maxLength": 30,
  "description": "Số máy.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "VD0001"
 }
} };

export const giaoDichCongChung: ObjectDescriptor = { "fields": {
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
 "soCongChung": {
  "label": {
   "vi": "Số công chứng",
   "en": "Notary number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số công chứng; duy nhất trong tổ chức, năm và quyển sổ.",
  "aliases": [
   {
    "system": "csdl-cong-chung",
    "name": "SoCongChung"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "123/2026"
 },
 "quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Quyển số của sổ công chứng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "01/2026"
 },
 "ngayCongChung": {
  "label": {
   "vi": "Ngày công chứng",
   "en": "Notarised on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày công chứng.",
  "aliases": [
   {
    "system": "csdl-cong-chung",
    "name": "NgayCongChung"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "2026-08-05"
 },
 "phuongThucCongChung": {
  "label": {
   "vi": "Phương thức",
   "en": "On paper or electronic"
  },
  "type": "string",
  "codeTable": "dang-van-ban",
  "description": "Văn bản giấy hay điện tử; không đổi sau khi lập.",
  "aliases": [
   {
    "system": "csdl-cong-chung",
    "name": "PhuongThucCongChung"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "giay"
 },
 "loaiGiaoDich": {
  "label": {
   "vi": "Loại giao dịch công chứng",
   "en": "Kind of transaction"
  },
  "type": "string",
  "codeTable": "loai-giao-dich-cong-chung",
  "description": "Loại giao dịch công chứng.",
  "aliases": [
   {
    "system": "csdl-cong-chung",
    "name": "LoaiGiaoDichId"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Quyết định 1634/QĐ-BTP ngày 30/6/2026, phần danh mục dùng chung, thuật lại trong một nguyên mẫu công khai"
  },
  "example": "the-chap"
 },
 "tenGiaoDich": {
  "label": {
   "vi": "Tên giao dịch",
   "en": "Name of the transaction"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên giao dịch, phụ thuộc loại; ghi bằng chữ vì danh mục chính thức chưa thấy.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "Hợp đồng thế chấp quyền sử dụng đất"
 },
 "maTenGiaoDich": {
  "label": {
   "vi": "Mã tên giao dịch",
   "en": "Code of the name"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã tên giao dịch trong hệ thống nguồn.",
  "aliases": [
   {
    "system": "csdl-cong-chung",
    "name": "TenGiaoDichId"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "TGD-01"
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung",
   "en": "Content"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Nội dung tóm tắt của giao dịch.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "Thế chấp bảo đảm khoản vay"
 },
 "giaTri": {
  "label": {
   "vi": "Giá trị giao dịch",
   "en": "Value"
  },
  "type": "object",
  "of": "Tien",
  "description": "Giá trị giao dịch.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "diaDiemCongChung": {
  "label": {
   "vi": "Địa điểm công chứng",
   "en": "Place"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Địa điểm công chứng: trụ sở hoặc ngoài trụ sở.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "Trụ sở văn phòng"
 },
 "toChuc": {
  "label": {
   "vi": "Tổ chức công chứng",
   "en": "Notary organisation of the act"
  },
  "type": "object",
  "of": "ThamChieuToChuc",
  "description": "Tổ chức hành nghề công chứng đã công chứng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "congChungVien": {
  "label": {
   "vi": "Công chứng viên",
   "en": "Notary of the act"
  },
  "type": "object",
  "of": "ThamChieuCanBo",
  "description": "Công chứng viên đã công chứng; ma là mã hành nghề của bản ghi cong-chung-vien.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "thoiHanUyQuyen": {
  "label": {
   "vi": "Thời hạn ủy quyền",
   "en": "Term of the authorisation"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Thời hạn ủy quyền, ghi như trên văn bản; chỉ có với giao dịch ủy quyền.",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "12 tháng"
 },
 "benLienQuan": {
  "label": {
   "vi": "Các bên và người tham gia",
   "en": "Parties"
  },
  "type": "array",
  "of": "BenGiaoDich",
  "description": "Các bên và người tham gia; ít nhất một.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "taiSan": {
  "label": {
   "vi": "Tài sản giao dịch",
   "en": "Assets"
  },
  "type": "array",
  "of": "TaiSanCongChung",
  "description": "Tài sản của giao dịch.",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "trangThaiGiaiChap": {
  "label": {
   "vi": "Trạng thái giải chấp",
   "en": "Release of the mortgage"
  },
  "type": "string",
  "codeTable": "trang-thai-giai-chap",
  "description": "Chưa hay đã giải chấp; chỉ có với giao dịch thế chấp.",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "chua-giai-chap"
 },
 "ngayGiaiChap": {
  "label": {
   "vi": "Ngày giải chấp",
   "en": "Released on"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày giải chấp; chỉ ghi khi đã giải chấp.",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  },
  "example": "2027-01-05"
 },
 "tepVanBan": {
  "label": {
   "vi": "Văn bản công chứng điện tử",
   "en": "Signed file"
  },
  "type": "object",
  "of": "TepDinhKem",
  "description": "Văn bản công chứng điện tử đã ký số, PDF dưới 50 MB.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "tepSuaLoiKyThuat": {
  "label": {
   "vi": "Văn bản sửa lỗi kỹ thuật",
   "en": "Technical corrections"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Các văn bản sửa lỗi kỹ thuật, đính kèm; nội dung gốc không bị ghi đè.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "phiCongChung": {
  "label": {
   "vi": "Phí",
   "en": "Fee"
  },
  "type": "object",
  "of": "Tien",
  "description": "Phí công chứng.",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
  }
 },
 "thuLao": {
  "label": {
   "vi": "Thù lao",
   "en": "Remuneration"
  },
  "type": "object",
  "of": "Tien",
  "description": "Thù lao công chứng.",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả kỹ thuật công khai của cơ sở dữ liệu công chứng"
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

export const doiTuongNganChan: ObjectDescriptor = { "fields": {
 "taiSan": {
  "label": {
   "vi": "Tài sản bị ngăn chặn",
   "en": "Blocked asset"
  },
  "type": "object",
  "of": "TaiSanCongChung",
  "description": "Tài sản bị ngăn chặn.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "chuThe": {
  "label": {
   "vi": "Chủ thể bị ngăn chặn",
   "en": "Blocked party"
  },
  "type": "object",
  "of": "ChuThe",
  "description": "Cá nhân, tổ chức bị ngăn chặn giao dịch.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const thongTinNganChan: ObjectDescriptor = { "fields": {
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
 "maNganChan": {
  "label": {
   "vi": "Mã",
   "en": "Id of the notice"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của thông tin.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "cc-nc-0001"
 },
 "loaiThongTin": {
  "label": {
   "vi": "Loại",
   "en": "Kind of notice"
  },
  "type": "string",
  "codeTable": "loai-thong-tin-ngan-chan",
  "description": "Ngăn chặn, cảnh báo hay giải tỏa.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "ngan-chan"
 },
 "doiTuong": {
  "label": {
   "vi": "Tài sản/chủ thể bị ngăn chặn",
   "en": "Subject"
  },
  "type": "object",
  "of": "DoiTuongNganChan",
  "description": "Tài sản hoặc chủ thể bị ngăn chặn.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "vanBanYeuCau": {
  "label": {
   "vi": "Văn bản yêu cầu (số, ngày, cơ quan)",
   "en": "Requesting document"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản yêu cầu: số, ngày, cơ quan; thường của cơ quan thi hành án, Tòa án, công an.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "ngayHieuLuc": {
  "label": {
   "vi": "Ngày hiệu lực",
   "en": "In effect from"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm có hiệu lực, có giờ phút.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-07-20T08:00:00+07:00"
 },
 "giaiToaBoi": {
  "label": {
   "vi": "Giải tỏa bởi",
   "en": "Lifted by"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của bản ghi giải tỏa; bản ghi ngăn chặn không bị xóa.",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "cc-nc-0002"
 },
 "ngayGiaiToa": {
  "label": {
   "vi": "Thời điểm giải tỏa",
   "en": "Lifted at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm giải tỏa có hiệu lực.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-09-01T08:00:00+07:00"
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
}, "required": ["sieuDuLieu","maNganChan"] };

const toChucCongChungOverlays: Overlays = {
 "/toChuc/maToChuc": {
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
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
   "vi": "Tên tổ chức hành nghề công chứng",
   "en": "Name of the notary organisation"
  },
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
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
    "document": "Luật Công chứng 46/2024/QH15"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
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
    "document": "Luật Công chứng 46/2024/QH15"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
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
  "label": {
   "vi": "Trưởng phòng, trưởng văn phòng",
   "en": "Head of the office"
  },
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Công chứng 46/2024/QH15"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
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
    "document": "Luật Công chứng 46/2024/QH15"
   },
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
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

export const toChucCongChung: ObjectDescriptor = { "fields": {
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
  "description": "Tên, đăng ký hoạt động, trụ sở, người đứng đầu và trạng thái của tổ chức hành nghề công chứng.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "hinhThucToChuc": {
  "label": {
   "vi": "Hình thức tổ chức hành nghề",
   "en": "Form of organisation"
  },
  "type": "string",
  "codeTable": "hinh-thuc-to-chuc-hanh-nghe-cong-chung",
  "description": "Phòng công chứng hay văn phòng công chứng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Quyết định 1634/QĐ-BTP năm 2026"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "Quyết định 1634/QĐ-BTP ngày 30/6/2026, phần danh mục dùng chung, thuật lại trong một nguyên mẫu công khai"
  },
  "profiles": [
   "mo",
   "cong-khai"
  ],
  "example": "van-phong-cong-chung"
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

/** Công chứng viên. */
export const congChungVienDescriptor: RecordDescriptor = {
 "id": "cong-chung/cong-chung-vien",
 "version": "1.0",
 "title": "CongChungVien",
 "label": {
  "vi": "Công chứng viên",
  "en": "Notary"
 },
 "eventDate": "/hanhNghe/ngayTrangThai",
 "keys": [
  "/hanhNghe/maHanhNghe"
 ],
 "root": "CongChungVien",
 "overlays": congChungVienOverlays,
 "rules": { "B-CC-01": ruleBCC01, "B-CC-D2": ruleBCCD2, "B-CC-D3": ruleBCCD3, "HT-09": ruleHT09, "HN-01": ruleHN01, "HN-02": ruleHN02, "HN-04": ruleHN04, "HN-05": ruleHN05, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c, "QD-01": ruleQD01, "QD-02": ruleQD02, "VB-D1": ruleVBD1 },
 "defs": { CongChungVien: congChungVien, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, NguoiHanhNghe: shared.nguoiHanhNghe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, ThamChieuToChuc: shared.thamChieuToChuc, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Giao dịch công chứng. */
export const giaoDichCongChungDescriptor: RecordDescriptor = {
 "id": "cong-chung/giao-dich",
 "version": "1.0",
 "title": "GiaoDichCongChung",
 "label": {
  "vi": "Giao dịch công chứng",
  "en": "Notarised transaction"
 },
 "eventDate": "/ngayCongChung",
 "keys": [
  "/toChuc/maToChuc",
  "/soCongChung",
  "/ngayCongChung"
 ],
 "root": "GiaoDichCongChung",
 "overlays": {},
 "rules": { "B-CC-02": ruleBCC02, "B-CC-02a": ruleBCC02a, "B-CC-03": ruleBCC03, "B-CC-03a": ruleBCC03a, "B-CC-03b": ruleBCC03b, "B-CC-03c": ruleBCC03c, "B-CC-04": ruleBCC04, "B-CC-04a": ruleBCC04a, "B-CC-D4": ruleBCCD4, "B-CC-D5": ruleBCCD5, "B-CC-D6": ruleBCCD6, "B-CC-D7": ruleBCCD7, "B-CC-D8": ruleBCCD8, "HT-09": ruleHT09, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { GiaoDichCongChung: giaoDichCongChung, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Tien: shared.tien, ThamChieuToChuc: shared.thamChieuToChuc, ThamChieuCanBo: shared.thamChieuCanBo, HoTen: shared.hoTen, BenGiaoDich: benGiaoDich, ChuThe: shared.chuThe, Nguoi: shared.nguoi, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, TaiSanCongChung: taiSanCongChung, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Thông tin ngăn chặn. */
export const thongTinNganChanDescriptor: RecordDescriptor = {
 "id": "cong-chung/thong-tin-ngan-chan",
 "version": "1.0",
 "title": "ThongTinNganChan",
 "label": {
  "vi": "Thông tin ngăn chặn",
  "en": "Block on transactions"
 },
 "eventDate": "/vanBanYeuCau/ngayBanHanh",
 "keys": [
  "/maNganChan"
 ],
 "root": "ThongTinNganChan",
 "overlays": {},
 "rules": { "B-CC-D9": ruleBCCD9, "B-CC-D10": ruleBCCD10, "B-CC-D11": ruleBCCD11, "B-CC-D12": ruleBCCD12, "HT-09": ruleHT09, "CH-01": ruleCH01, "HT-07": ruleHT07, "HT-10": ruleHT10, "HT-10b": ruleHT10b, "HT-13": ruleHT13, "HT-13b": ruleHT13b, "HT-13c": ruleHT13c },
 "defs": { ThongTinNganChan: thongTinNganChan, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, DoiTuongNganChan: doiTuongNganChan, TaiSanCongChung: taiSanCongChung, ChuThe: shared.chuThe, Nguoi: shared.nguoi, HoTen: shared.hoTen, NoiCuTru: shared.noiCuTru, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, ToChuc: shared.toChuc, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Tổ chức hành nghề công chứng. */
export const toChucCongChungDescriptor: RecordDescriptor = {
 "id": "cong-chung/to-chuc",
 "version": "1.0",
 "title": "ToChucCongChung",
 "label": {
  "vi": "Tổ chức hành nghề công chứng",
  "en": "Notary organisation"
 },
 "eventDate": "/toChuc/ngayTrangThai",
 "keys": [
  "/toChuc/maToChuc"
 ],
 "root": "ToChucCongChung",
 "overlays": toChucCongChungOverlays,
 "rules": { "B-CC-D1": ruleBCCD1, "HT-09": ruleHT09, "HN-03": ruleHN03 },
 "defs": { ToChucCongChung: toChucCongChung, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ToChucHanhNghe: shared.toChucHanhNghe, HoTen: shared.hoTen, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
