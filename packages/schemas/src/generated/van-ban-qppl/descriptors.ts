// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBVB07: RuleText = {
 "id": "B-VB-07",
 "path": "/so",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chữ của điểm không có f, j, w, z.",
  "en": "Letters of points have no f, j, w, z."
 },
 "fix": {
  "vi": "Viết theo thứ tự a b c d đ e g h i k l m n o p q r s t u ư v x y.",
  "en": "Follow a b c d đ e g h i k l m n o p q r s t u ư v x y."
 },
 "example": {
  "wrong": "/so: \"f\"",
  "right": "/so: \"đ\""
 },
 "cel": "this.capDo != \"diem\" || !(this.so.contains(\"f\") || this.so.contains(\"j\") || this.so.contains(\"w\") || this.so.contains(\"z\"))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD21: RuleText = {
 "id": "B-VB-D21",
 "path": "/cha",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Khoản hoặc điểm phải nói thuộc đơn vị nào, và định danh bắt đầu bằng định danh của đơn vị cha.",
  "en": "A paragraph or point says what it belongs to, and its id begins with that of its parent."
 },
 "fix": {
  "vi": "Ghi cha và sửa định danh cho khớp.",
  "en": "Give cha and make the ids fit."
 },
 "example": {
  "wrong": "/cha: —",
  "right": "/cha: \"art_5__para_2\""
 },
 "cel": "!(this.capDo in [\"khoan\", \"diem\"]) || (has(this.cha) && this.maDieuKhoan.startsWith(this.cha))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD22: RuleText = {
 "id": "B-VB-D22",
 "path": "/phienBan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Một phiên bản hết hiệu lực trước khi có hiệu lực.",
  "en": "A version ends before it begins."
 },
 "fix": {
  "vi": "Kiểm tra tuNgay, denNgay của từng phiên bản; điều khoản bị bãi bỏ khi chưa có hiệu lực thì giữ nguyên.",
  "en": "Check tuNgay and denNgay of each version; keep them when the provision was repealed before it came into force."
 },
 "example": {
  "wrong": "/phienBan/0/tuNgay: \"2020-05-02\"",
  "right": "/phienBan/0/tuNgay: \"2015-09-01\""
 },
 "cel": "this.phienBan.all(p, notAfter(p.tuNgay, p.denNgay))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD23: RuleText = {
 "id": "B-VB-D23",
 "path": "/phienBan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hai phiên bản của một điều khoản cùng có hiệu lực vào một ngày.",
  "en": "Two versions of a provision are in force on one day."
 },
 "fix": {
  "vi": "Ghi denNgay của phiên bản trước đúng bằng tuNgay của phiên bản sau.",
  "en": "Let denNgay of the earlier version be tuNgay of the later one."
 },
 "example": {
  "wrong": "/phienBan/0/denNgay: —",
  "right": "/phienBan/0/denNgay: \"2020-05-01\""
 },
 "cel": "this.phienBan.all(a, this.phienBan.all(b, sameDay(a.tuNgay, b.tuNgay) || (has(a.denNgay) && notAfter(a.denNgay, b.tuNgay)) || (has(b.denNgay) && notAfter(b.denNgay, a.tuNgay))))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVBD24: RuleText = {
 "id": "B-VB-D24",
 "path": "/phienBan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hai phiên bản của một điều khoản bắt đầu cùng một ngày.",
  "en": "Two versions of a provision begin on one day."
 },
 "fix": {
  "vi": "Bỏ phiên bản trùng, hoặc sửa tuNgay.",
  "en": "Drop the duplicate, or correct tuNgay."
 },
 "example": {
  "wrong": "/phienBan/1/tuNgay: \"2015-09-01\"",
  "right": "/phienBan/1/tuNgay: \"2020-05-01\""
 },
 "cel": "this.phienBan.all(a, this.phienBan.exists_one(b, sameDay(a.tuNgay, b.tuNgay)))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVBD25: RuleText = {
 "id": "B-VB-D25",
 "path": "/phienBan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phiên bản sau phiên bản đầu không nói do văn bản nào tạo ra.",
  "en": "A version after the first does not say which text made it."
 },
 "fix": {
  "vi": "Ghi duocTaoBoi cho mọi phiên bản trừ phiên bản đầu.",
  "en": "Give duocTaoBoi for each version but the first."
 },
 "example": {
  "wrong": "/phienBan/1/duocTaoBoi/soKyHieu: —; /phienBan/1/duocTaoBoi/ngayBanHanh: —",
  "right": "/phienBan/1/duocTaoBoi/soKyHieu: \"33/2020/NĐ-CP\"; /phienBan/1/duocTaoBoi/ngayBanHanh: \"2020-03-17\""
 },
 "cel": "size(this.phienBan.filter(p, !has(p.duocTaoBoi))) < 2",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD26: RuleText = {
 "id": "B-VB-D26",
 "path": "/cha",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không có đơn vị cha trong các bản ghi.",
  "en": "The parent is not among the records."
 },
 "fix": {
  "vi": "Gửi kèm đơn vị cha, hoặc sửa định danh cha.",
  "en": "Send the parent too, or correct its id."
 },
 "dataset": {
  "keys": [
   [
    "this.vanBan.soKyHieu",
    "this.cha"
   ]
  ],
  "with": [
   {
    "record": "van-ban-qppl/dieu-khoan",
    "keys": [
     [
      "other.vanBan.soKyHieu",
      "other.maDieuKhoan"
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

const ruleBVB03: RuleText = {
 "id": "B-VB-03",
 "path": "/vanBanNguon/ngayBanHanh",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản tác động ban hành trước văn bản bị tác động.",
  "en": "The acting text was issued before the text it acts on."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày ban hành, và xem văn bản nguồn, văn bản đích có bị đổi chỗ không.",
  "en": "Check both dates of adoption, and whether source and target were swapped."
 },
 "example": {
  "wrong": "/vanBanDich/ngayBanHanh: \"2026-06-01\"",
  "right": "/vanBanDich/ngayBanHanh: \"2015-07-18\""
 },
 "cel": "this.loaiQuanHe in [\"sua-doi-bo-sung\", \"bai-bo\", \"thay-the\", \"dinh-chinh\", \"ngung-hieu-luc\", \"dinh-chi-thi-hanh\", \"giai-thich\", \"hop-nhat\"] ? notAfter(this.vanBanDich.ngayBanHanh, this.vanBanNguon.ngayBanHanh) : true",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVB05: RuleText = {
 "id": "B-VB-05",
 "path": "/dieuKhoanBiTacDong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tác động một phần nhưng không nói điều khoản nào.",
  "en": "The effect is partial, but no provision is named."
 },
 "fix": {
  "vi": "Ghi ít nhất một điều khoản bị tác động, hoặc ghi phạm vi là toàn bộ.",
  "en": "Name at least one provision, or make it whole."
 },
 "example": {
  "wrong": "/dieuKhoanBiTacDong/0/maDieuKhoan: —; /dieuKhoanBiTacDong/0/ten: —",
  "right": "/dieuKhoanBiTacDong/0/maDieuKhoan: \"art_5__para_2__point_đ\"; /dieuKhoanBiTacDong/0/ten: \"điểm đ khoản 2 Điều 5\""
 },
 "cel": "this.phamVi != \"mot-phan\" || (has(this.dieuKhoanBiTacDong) && size(this.dieuKhoanBiTacDong) > 0)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVB05b: RuleText = {
 "id": "B-VB-05b",
 "path": "/phamVi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tác động toàn bộ mà lại kể từng điều khoản.",
  "en": "The effect is whole, yet provisions are listed."
 },
 "fix": {
  "vi": "Bỏ danh sách điều khoản, hoặc ghi phạm vi là một phần.",
  "en": "Remove the list, or make it partial."
 },
 "example": {
  "wrong": "/phamVi: \"toan-bo\"",
  "right": "/phamVi: \"mot-phan\""
 },
 "cel": "this.phamVi != \"toan-bo\" || !has(this.dieuKhoanBiTacDong)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD11: RuleText = {
 "id": "B-VB-D11",
 "path": "/phamVi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chưa nói tác động toàn bộ hay một phần: không tính được tình trạng hiệu lực của văn bản đích.",
  "en": "It is not said whether the effect is whole or partial: the status of the target cannot be computed."
 },
 "fix": {
  "vi": "Ghi phamVi.",
  "en": "Give phamVi."
 },
 "example": {
  "wrong": "/phamVi: —",
  "right": "/phamVi: \"toan-bo\""
 },
 "cel": "!(this.loaiQuanHe in [\"bai-bo\", \"thay-the\", \"ngung-hieu-luc\", \"dinh-chi-thi-hanh\"]) || has(this.phamVi)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD12: RuleText = {
 "id": "B-VB-D12",
 "path": "/ngayHieuLucTacDong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tác động tới hiệu lực nhưng không có ngày: không tính được tình trạng hiệu lực.",
  "en": "The effect on force has no day: the status cannot be computed."
 },
 "fix": {
  "vi": "Ghi ngày tác động có hiệu lực.",
  "en": "Give the day from which it has effect."
 },
 "example": {
  "wrong": "/ngayHieuLucTacDong: —",
  "right": "/ngayHieuLucTacDong: \"2026-07-01\""
 },
 "cel": "!(this.loaiQuanHe in [\"bai-bo\", \"thay-the\", \"ngung-hieu-luc\", \"dinh-chi-thi-hanh\"]) || has(this.ngayHieuLucTacDong)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD13: RuleText = {
 "id": "B-VB-D13",
 "path": "/ngayHieuLucTacDong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tác động có hiệu lực trước khi văn bản nguồn được ban hành.",
  "en": "The effect begins before the acting text was issued."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; có hiệu lực trở về trước thì giữ nguyên.",
  "en": "Check both dates; keep them when it has retroactive effect."
 },
 "example": {
  "wrong": "/ngayHieuLucTacDong: \"2026-01-01\"",
  "right": "/ngayHieuLucTacDong: \"2026-07-01\""
 },
 "cel": "notAfter(this.vanBanNguon.ngayBanHanh, this.ngayHieuLucTacDong)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD14: RuleText = {
 "id": "B-VB-D14",
 "path": "/ngayKetThucTacDong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tác động kết thúc trước khi bắt đầu.",
  "en": "The effect ends before it begins."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; việc ngưng hiệu lực bị rút lại trước ngày bắt đầu thì giữ nguyên.",
  "en": "Check both dates; keep them when a suspension was withdrawn before it began."
 },
 "example": {
  "wrong": "/ngayKetThucTacDong: \"2026-06-30\"",
  "right": "/ngayKetThucTacDong: \"2027-01-01\""
 },
 "cel": "notAfter(this.ngayHieuLucTacDong, this.ngayKetThucTacDong)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD15: RuleText = {
 "id": "B-VB-D15",
 "path": "/ngayKetThucTacDong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Chỉ ngưng hiệu lực và đình chỉ thi hành mới có ngày kết thúc: bãi bỏ, thay thế là vĩnh viễn.",
  "en": "Only a suspension has an end: a repeal or replacement is for good."
 },
 "fix": {
  "vi": "Bỏ ngày kết thúc, hoặc sửa loại quan hệ.",
  "en": "Remove the end, or correct the kind of relation."
 },
 "example": {
  "wrong": "/ngayKetThucTacDong: \"2027-01-01\"",
  "right": "/ngayKetThucTacDong: —"
 },
 "cel": "!has(this.ngayKetThucTacDong) || this.loaiQuanHe in [\"ngung-hieu-luc\", \"dinh-chi-thi-hanh\"]",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD16: RuleText = {
 "id": "B-VB-D16",
 "path": "/vanBanDich/soDinhDanhVanBan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Một văn bản không thể thay thế, căn cứ vào hay hợp nhất chính nó.",
  "en": "A text cannot replace, be based on, or consolidate itself."
 },
 "fix": {
  "vi": "Sửa văn bản nguồn hoặc văn bản đích.",
  "en": "Correct the source or the target."
 },
 "example": {
  "wrong": "/vanBanDich/soDinhDanhVanBan: \"vb-vi-du-1\"; /vanBanDich/soKyHieu: \"9001/2026/NĐ-CP\"; /vanBanDich/ngayBanHanh: \"2026-05-13\"",
  "right": "/vanBanDich/soDinhDanhVanBan: \"vb-vi-du-0\"; /vanBanDich/soKyHieu: \"62/2015/NĐ-CP\"; /vanBanDich/ngayBanHanh: \"2015-07-18\""
 },
 "cel": "this.loaiQuanHe in [\"thay-the\", \"can-cu\", \"hop-nhat\"] ? this.vanBanNguon.soDinhDanhVanBan != this.vanBanDich.soDinhDanhVanBan : true",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVB04b: RuleText = {
 "id": "B-VB-04b",
 "path": "/vanBanDich",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Văn bản hợp nhất được dùng làm căn cứ ban hành.",
  "en": "A consolidated text is used as a legal basis."
 },
 "fix": {
  "vi": "Căn cứ vào văn bản gốc đã được hợp nhất.",
  "en": "Cite the text that was consolidated."
 },
 "dataset": {
  "keys": [
   [
    "this.vanBanDich.soDinhDanhVanBan"
   ]
  ],
  "where": "this.loaiQuanHe == \"can-cu\"",
  "with": [
   {
    "record": "van-ban-qppl/van-ban",
    "keys": [
     [
      "other.soDinhDanhVanBan"
     ]
    ]
   }
  ],
  "pair": "other.laVanBanHopNhat != true"
 },
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBVBD17: RuleText = {
 "id": "B-VB-D17",
 "path": "/vanBanNguon",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Văn bản nguồn có số định danh nhưng không có trong tệp.",
  "en": "The acting text has an identity but is not among the records."
 },
 "fix": {
  "vi": "Gửi kèm bản ghi van-ban của văn bản nguồn, hoặc kiểm tra số định danh.",
  "en": "Send its record van-ban too, or check the identity."
 },
 "dataset": {
  "keys": [
   [
    "this.vanBanNguon.soDinhDanhVanBan"
   ]
  ],
  "with": [
   {
    "record": "van-ban-qppl/van-ban",
    "keys": [
     [
      "other.soDinhDanhVanBan"
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

const ruleBVB01: RuleText = {
 "id": "B-VB-01",
 "path": "/ngayXetTinhTrang",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có tình trạng hiệu lực mà không nói vào ngày nào.",
  "en": "There is a status without the day it holds for."
 },
 "cause": {
  "vi": "Tình trạng hiệu lực là hàm của văn bản và ngày.",
  "en": "The status is a function of the text and the day."
 },
 "fix": {
  "vi": "Ghi ngayXetTinhTrang, hoặc bỏ tinhTrangHieuLuc: tình trạng tính được từ các ngày và quan hệ.",
  "en": "Give ngayXetTinhTrang, or drop tinhTrangHieuLuc: it can be computed from the dates and relations."
 },
 "example": {
  "wrong": "/ngayXetTinhTrang: —",
  "right": "/ngayXetTinhTrang: \"2026-09-01\""
 },
 "cel": "!has(this.tinhTrangHieuLuc) || has(this.ngayXetTinhTrang)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVB01b: RuleText = {
 "id": "B-VB-01b",
 "path": "/ngayCoHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tình trạng nói đã có hiệu lực nhưng văn bản không có ngày có hiệu lực.",
  "en": "The status says it came into force, but the text has no day of entry into force."
 },
 "fix": {
  "vi": "Ghi ngày có hiệu lực như văn bản nói; chưa xác định thì tình trạng là chưa có hiệu lực.",
  "en": "Give the day of entry into force; when it is not known the status is not yet in force."
 },
 "example": {
  "wrong": "/ngayCoHieuLuc: —",
  "right": "/ngayCoHieuLuc: \"2026-07-01\""
 },
 "cel": "!(this.tinhTrangHieuLuc in [\"con-hieu-luc\", \"het-hieu-luc-mot-phan\", \"ngung-hieu-luc\", \"ngung-hieu-luc-mot-phan\"]) || has(this.ngayCoHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVB01c: RuleText = {
 "id": "B-VB-01c",
 "path": "/tinhTrangHieuLuc",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tình trạng nói đã có hiệu lực vào một ngày trước ngày có hiệu lực.",
  "en": "The status says it was in force on a day before its entry into force."
 },
 "fix": {
  "vi": "Sửa ngày xét, ngày có hiệu lực, hoặc ghi chua-co-hieu-luc.",
  "en": "Correct the day, the entry into force, or write chua-co-hieu-luc."
 },
 "example": {
  "wrong": "/ngayXetTinhTrang: \"2026-06-30\"",
  "right": "/ngayXetTinhTrang: \"2026-09-01\""
 },
 "cel": "!(this.tinhTrangHieuLuc in [\"con-hieu-luc\", \"het-hieu-luc-mot-phan\", \"ngung-hieu-luc\", \"ngung-hieu-luc-mot-phan\"]) || notAfter(this.ngayCoHieuLuc, this.ngayXetTinhTrang)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVB01d: RuleText = {
 "id": "B-VB-01d",
 "path": "/tinhTrangHieuLuc",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tình trạng nói còn hiệu lực vào một ngày mà văn bản đã hết hiệu lực; ngayHetHieuLuc là ngày đầu tiên không còn hiệu lực.",
  "en": "The status says it was in force on a day when it had ended; ngayHetHieuLuc is the first day out of force."
 },
 "fix": {
  "vi": "Sửa ngày xét, ngày hết hiệu lực, hoặc ghi het-hieu-luc.",
  "en": "Correct the day, the end, or write het-hieu-luc."
 },
 "example": {
  "wrong": "/ngayHetHieuLuc: \"2026-09-01\"; /lyDoHetHieuLuc: \"Bị bãi bỏ\"",
  "right": "/ngayHetHieuLuc: —; /lyDoHetHieuLuc: —"
 },
 "cel": "!(this.tinhTrangHieuLuc in [\"con-hieu-luc\", \"het-hieu-luc-mot-phan\", \"ngung-hieu-luc\", \"ngung-hieu-luc-mot-phan\"]) || !has(this.ngayHetHieuLuc) || before(this.ngayXetTinhTrang, this.ngayHetHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBVB02: RuleText = {
 "id": "B-VB-02",
 "path": "/ngayCoHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản có hiệu lực trước ngày ban hành.",
  "en": "The text is in force before it was adopted."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày trên văn bản; văn bản có hiệu lực trở về trước thì giữ nguyên.",
  "en": "Check both dates on the text; keep them when it has retroactive effect."
 },
 "example": {
  "wrong": "/ngayCoHieuLuc: \"2026-05-12\"",
  "right": "/ngayCoHieuLuc: \"2026-07-01\""
 },
 "cel": "notAfter(this.ngayBanHanh, this.ngayCoHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVB02b: RuleText = {
 "id": "B-VB-02b",
 "path": "/ngayHetHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản hết hiệu lực trước ngày có hiệu lực.",
  "en": "The text ends before it is in force."
 },
 "fix": {
  "vi": "Kiểm tra hai ngày; văn bản bị bãi bỏ khi chưa có hiệu lực thì giữ nguyên.",
  "en": "Check both dates; keep them when it was repealed before it came into force."
 },
 "example": {
  "wrong": "/ngayHetHieuLuc: \"2018\"",
  "right": "/ngayHetHieuLuc: \"2026-01-01\""
 },
 "cel": "notAfter(this.ngayCoHieuLuc, this.ngayHetHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVB04: RuleText = {
 "id": "B-VB-04",
 "path": "/laVanBanHopNhat",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản hợp nhất không có hiệu lực riêng: không ghi ngày hiệu lực hay tình trạng.",
  "en": "A consolidated text has no force of its own: no dates in force and no status."
 },
 "fix": {
  "vi": "Bỏ ngày hiệu lực và tình trạng ở văn bản hợp nhất; chúng thuộc về các văn bản được hợp nhất.",
  "en": "Remove the dates in force and the status; they belong to the texts that were consolidated."
 },
 "example": {
  "wrong": "/laVanBanHopNhat: true",
  "right": "/laVanBanHopNhat: —"
 },
 "cel": "this.laVanBanHopNhat != true || (!has(this.ngayCoHieuLuc) && !has(this.ngayHetHieuLuc) && !has(this.tinhTrangHieuLuc))",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBVBD1: RuleText = {
 "id": "B-VB-D1",
 "path": "/lyDoHetHieuLuc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có ngày hết hiệu lực mà không có lý do.",
  "en": "There is an end without a reason."
 },
 "fix": {
  "vi": "Ghi lý do hết hiệu lực.",
  "en": "Give the reason for the end."
 },
 "example": {
  "wrong": "/lyDoHetHieuLuc: —",
  "right": "/lyDoHetHieuLuc: \"Bị thay thế\""
 },
 "cel": "!has(this.ngayHetHieuLuc) || has(this.lyDoHetHieuLuc)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD2: RuleText = {
 "id": "B-VB-D2",
 "path": "/diaPhuong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phạm vi không hợp với địa phương áp dụng: văn bản địa phương có địa phương, văn bản toàn quốc thì không.",
  "en": "The scope does not fit the place: a local text names its place, a national one does not."
 },
 "fix": {
  "vi": "Ghi hoặc bỏ diaPhuong, hoặc sửa phamVi.",
  "en": "Give or remove diaPhuong, or correct phamVi."
 },
 "example": {
  "wrong": "/diaPhuong/maTinh: —",
  "right": "/diaPhuong/maTinh: \"01\""
 },
 "cel": "this.phamVi == \"dia-phuong\" ? has(this.diaPhuong) : !has(this.diaPhuong)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD3: RuleText = {
 "id": "B-VB-D3",
 "path": "/nguoiKy",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Văn bản của nhiều cơ quan, nhưng có người ký không nói ký cho cơ quan nào trong số đó.",
  "en": "Several bodies issued the text, but a signer does not say for which of them."
 },
 "fix": {
  "vi": "Ghi tenCoQuan của từng người ký đúng như tên trong coQuanBanHanh.",
  "en": "Write tenCoQuan of each signer exactly as in coQuanBanHanh."
 },
 "example": {
  "wrong": "/nguoiKy/1/tenCoQuan: —",
  "right": "/nguoiKy/1/tenCoQuan: \"Bộ Nội vụ\""
 },
 "cel": "size(this.coQuanBanHanh) < 2 || this.nguoiKy.all(k, has(k.tenCoQuan) && this.coQuanBanHanh.exists(c, c.ten == k.tenCoQuan))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVBD4: RuleText = {
 "id": "B-VB-D4",
 "path": "/dinhDanhAkn",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Định danh Akoma Ntoso mang một ngày khác ngày ban hành.",
  "en": "The Akoma Ntoso identity holds another day than the date of adoption."
 },
 "fix": {
  "vi": "Kiểm tra ngày ban hành; định danh đã dùng rồi thì giữ, không suy lại.",
  "en": "Check the date of adoption; keep an identity that is already in use."
 },
 "example": {
  "wrong": "/dinhDanhAkn: \"/akn/vn/act/nghi-dinh/chinh-phu/2026-05-14/9001\"",
  "right": "/dinhDanhAkn: \"/akn/vn/act/nghi-dinh/chinh-phu/2026-05-13/9001\""
 },
 "cel": "!isFullDate(this.ngayBanHanh) || this.dinhDanhAkn.contains(this.ngayBanHanh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBVB06: RuleText = {
 "id": "B-VB-06",
 "path": "/soKyHieu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Trong cùng một năm có hai văn bản của một cơ quan mang cùng số, ký hiệu.",
  "en": "Two texts of one body in one year have the same number."
 },
 "fix": {
  "vi": "Đối chiếu hai văn bản: một văn bản nhập hai lần thì bỏ một; hai văn bản khác nhau thì giữ cả hai, phân biệt bằng số định danh.",
  "en": "Compare them: drop one when a text was entered twice; keep both when they differ, told apart by identity."
 },
 "dataset": {
  "keys": [
   [
    "this.soKyHieu",
    "this.coQuanBanHanh[0].ten",
    "yearOf(this.ngayBanHanh)"
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

const ruleBVBD5: RuleText = {
 "id": "B-VB-D5",
 "path": "/soDinhDanhVanBan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai văn bản khác nhau mang cùng một số định danh.",
  "en": "Two texts have one identity."
 },
 "fix": {
  "vi": "Giữ số định danh ở đúng văn bản của nó; văn bản kia xin cấp số khác.",
  "en": "Leave the identity with the text it belongs to; the other needs one of its own."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhVanBan"
   ]
  ],
  "where": "!has(this.sieuDuLieu.trangThai) || !(this.sieuDuLieu.trangThai in [\"nhap\", \"da-thu-hoi-huy-bo\"])",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || (this.soKyHieu == other.soKyHieu && this.loaiVanBan == other.loaiVanBan)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

export const thamChieuVanBanQppl: ObjectDescriptor = { "fields": {
 "soDinhDanhVanBan": {
  "label": {
   "vi": "Số định danh văn bản",
   "en": "Identity of the text"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Số định danh của văn bản, khi văn bản đã có trong kho.",
  "aliases": [
   {
    "system": "akoma-ntoso",
    "name": "FRBRuri"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "vb-106-2025-qh15"
 },
 "soKyHieu": {
  "label": {
   "vi": "Số, ký hiệu",
   "en": "Number and symbol"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số, ký hiệu in trên văn bản.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:number"
   },
   {
    "system": "akoma-ntoso",
    "name": "docNumber"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "106/2025/QH15"
 },
 "ngayBanHanh": {
  "label": {
   "vi": "Ngày ban hành",
   "en": "Date of adoption"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ban hành; văn bản cũ có thể chỉ biết tháng hoặc năm.",
  "example": "2025-12-05",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:date_document"
   },
   {
    "system": "akoma-ntoso",
    "name": "FRBRdate"
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
  ]
 },
 "tenCoQuanBanHanh": {
  "label": {
   "vi": "Tên cơ quan ban hành",
   "en": "Issuing body"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên cơ quan ban hành vào ngày ban hành; cần khi văn bản của hai cơ quan có cùng số, ký hiệu.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:passed_by"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "Quốc hội"
 }
}, "required": ["soKyHieu"] };

export const phienBanDieuKhoan: ObjectDescriptor = { "fields": {
 "noiDung": {
  "label": {
   "vi": "Nội dung",
   "en": "Text"
  },
  "type": "string",
  "maxLength": 100000,
  "description": "Nội dung nguyên văn của đơn vị trong khoảng này, không gồm đơn vị con.",
  "aliases": [
   {
    "system": "akoma-ntoso",
    "name": "content"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "Luật này quy định về dữ liệu ví dụ."
 },
 "tuNgay": {
  "label": {
   "vi": "Hiệu lực từ",
   "en": "From"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đầu tiên nội dung này có hiệu lực.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:version_date"
   },
   {
    "system": "akoma-ntoso",
    "name": "timeInterval/@start"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "2026-07-01"
 },
 "denNgay": {
  "label": {
   "vi": "Hiệu lực đến (loại trừ)",
   "en": "Until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đầu tiên nội dung này không còn hiệu lực; vắng mặt là chưa kết thúc.",
  "aliases": [
   {
    "system": "akoma-ntoso",
    "name": "timeInterval/@end"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "2027-01-01"
 },
 "duocTaoBoi": {
  "label": {
   "vi": "Văn bản tạo phiên bản",
   "en": "Created by"
  },
  "type": "object",
  "of": "ThamChieuVanBanQppl",
  "description": "Văn bản sửa đổi tạo ra phiên bản này; phiên bản đầu không có.",
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  }
 }
}, "required": ["tuNgay"] };

export const dieuKhoanVanBanQppl: ObjectDescriptor = { "fields": {
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
 "vanBan": {
  "label": {
   "vi": "Văn bản",
   "en": "Text"
  },
  "type": "object",
  "of": "ThamChieuVanBanQppl",
  "description": "Văn bản có điều khoản này.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "maDieuKhoan": {
  "label": {
   "vi": "Định danh bền vững của đơn vị",
   "en": "Id of the provision"
  },
  "type": "string",
  "maxLength": 150,
  "description": "Định danh bền vững theo kiểu eId của Akoma Ntoso: cấp và số nối bằng _, đơn vị con nối bằng __; tách khỏi nội dung.",
  "aliases": [
   {
    "system": "akoma-ntoso",
    "name": "@eId"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "art_5__para_2__point_a"
 },
 "capDo": {
  "label": {
   "vi": "Cấp",
   "en": "Level"
  },
  "type": "string",
  "codeTable": "cap-dieu-khoan",
  "description": "Phần, chương, mục, tiểu mục, điều, khoản hay điểm.",
  "aliases": [
   {
    "system": "akoma-ntoso",
    "name": "part | chapter | section | subsection | article | paragraph | point"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "diem"
 },
 "so": {
  "label": {
   "vi": "Số/ký hiệu",
   "en": "Number or letter"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Số hoặc chữ của đơn vị, ví dụ 12a, đ. Thứ tự điểm: a b c d đ e g h i k l m n o p q r s t u ư v x y.",
  "aliases": [
   {
    "system": "akoma-ntoso",
    "name": "num"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "đ"
 },
 "tieuDe": {
  "label": {
   "vi": "Tiêu đề",
   "en": "Heading"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Tên của phần, chương, điều; khoản và điểm không có.",
  "aliases": [
   {
    "system": "akoma-ntoso",
    "name": "heading"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "Phạm vi điều chỉnh"
 },
 "cha": {
  "label": {
   "vi": "Đơn vị cha",
   "en": "Parent"
  },
  "type": "string",
  "maxLength": 150,
  "description": "Định danh của đơn vị cha trong cùng văn bản; đơn vị gốc không có.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:is_part_of"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "art_5__para_2"
 },
 "phienBan": {
  "label": {
   "vi": "Các phiên bản nội dung",
   "en": "Versions"
  },
  "type": "array",
  "of": "PhienBanDieuKhoan",
  "description": "Các phiên bản nội dung, không chồng nhau về thời gian.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:is_realized_by"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
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
}, "required": ["sieuDuLieu","vanBan","maDieuKhoan"] };

export const dieuKhoanBiTacDong: ObjectDescriptor = { "fields": {
 "maDieuKhoan": {
  "label": {
   "vi": "Định danh điều khoản",
   "en": "Id of the provision"
  },
  "type": "string",
  "maxLength": 150,
  "description": "Định danh của đơn vị trong cây điều khoản.",
  "aliases": [
   {
    "system": "akoma-ntoso",
    "name": "textualMod/destination/@href"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "art_5__para_2"
 },
 "ten": {
  "label": {
   "vi": "Tên điều khoản",
   "en": "In words"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Viết như trong văn bản, ví dụ: điểm a khoản 2 Điều 5.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "khoản 2 Điều 5"
 }
}, "required": ["ten"] };

export const quanHeVanBanQppl: ObjectDescriptor = { "fields": {
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
 "vanBanNguon": {
  "label": {
   "vi": "Văn bản tác động (ban hành sau)",
   "en": "Acting text"
  },
  "type": "object",
  "of": "ThamChieuVanBanQppl",
  "description": "Văn bản tác động, ban hành sau.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật 64/2025/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  }
 },
 "vanBanDich": {
  "label": {
   "vi": "Văn bản bị/được tác động",
   "en": "Text acted on"
  },
  "type": "object",
  "of": "ThamChieuVanBanQppl",
  "description": "Văn bản bị tác động hoặc được tác động; chưa có trong kho thì ghi số, ký hiệu và ngày ban hành.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật 64/2025/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  }
 },
 "loaiQuanHe": {
  "label": {
   "vi": "Loại quan hệ",
   "en": "Kind of relation"
  },
  "type": "string",
  "codeTable": "quan-he-van-ban-qppl",
  "description": "Văn bản nguồn làm gì với văn bản đích. Ở ELI mỗi loại là một thuộc tính riêng.",
  "aliases": [
   {
    "system": "vbpl",
    "name": "referenceType"
   },
   {
    "system": "eli",
    "name": "eli:based_on"
   },
   {
    "system": "eli",
    "name": "eli:amends"
   },
   {
    "system": "eli",
    "name": "eli:cites"
   },
   {
    "system": "eli",
    "name": "eli:repeals"
   },
   {
    "system": "eli",
    "name": "eli:consolidates"
   },
   {
    "system": "eli",
    "name": "eli:corrects"
   },
   {
    "system": "akoma-ntoso",
    "name": "analysis/activeModifications"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật 64/2025/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "bai-bo"
 },
 "phamVi": {
  "label": {
   "vi": "Toàn bộ / một phần",
   "en": "Whole or part"
  },
  "type": "string",
  "codeTable": "pham-vi-tac-dong",
  "description": "Tác động toàn bộ hay một phần; cần với bãi bỏ, thay thế, ngưng hiệu lực, đình chỉ thi hành.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "mot-phan"
 },
 "dieuKhoanBiTacDong": {
  "label": {
   "vi": "Điều khoản bị tác động",
   "en": "Provisions acted on"
  },
  "type": "array",
  "of": "DieuKhoanBiTacDong",
  "description": "Các điều khoản bị tác động, khi tác động một phần.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayHieuLucTacDong": {
  "label": {
   "vi": "Ngày tác động có hiệu lực",
   "en": "Effect from"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày đầu tiên tác động có hiệu lực; có thể khác ngày có hiệu lực của văn bản nguồn.",
  "example": "2026-07-01",
  "aliases": [
   {
    "system": "akoma-ntoso",
    "name": "temporalGroup/timeInterval/@start"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ]
 },
 "ngayKetThucTacDong": {
  "label": {
   "vi": "Ngày tác động kết thúc",
   "en": "Effect until"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày đầu tiên tác động không còn, khi văn bản có hiệu lực trở lại sau ngưng hiệu lực hoặc đình chỉ thi hành.",
  "example": "2027-01-01",
  "aliases": [
   {
    "system": "akoma-ntoso",
    "name": "temporalGroup/timeInterval/@end"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ]
 },
 "canCuDieuKhoan": {
  "label": {
   "vi": "Điều khoản nguồn quy định",
   "en": "Source provision"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Điều khoản của văn bản nguồn quy định việc này.",
  "aliases": [
   {
    "system": "akoma-ntoso",
    "name": "textualMod/source/@href"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "Điều 114 khoản 2"
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
}, "required": ["sieuDuLieu","vanBanNguon","vanBanDich"] };

export const nguoiKyVanBanQppl: ObjectDescriptor = { "fields": {
 "tenCoQuan": {
  "label": {
   "vi": "Ký cho cơ quan",
   "en": "For the body"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên cơ quan mà người này ký thay, viết như trong coQuanBanHanh; cần khi có nhiều cơ quan.",
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "example": "Chính phủ"
 },
 "nguoiKy": {
  "label": {
   "vi": "Người ký",
   "en": "Signer"
  },
  "type": "object",
  "of": "NguoiKy",
  "description": "Họ tên và chức danh của người ký.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:responsibility_of_agent"
   },
   {
    "system": "akoma-ntoso",
    "name": "signature/person"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  }
 }
} };

export const diaPhuongApDung: ObjectDescriptor = { "fields": {
 "maTinh": {
  "label": {
   "vi": "Mã tỉnh",
   "en": "Province"
  },
  "type": "string",
  "codeTable": "tinh",
  "description": "Mã tỉnh, thành phố vào ngày ban hành; sau ngày 01/7/2025 là mã mới.",
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
  "example": "01"
 },
 "maXa": {
  "label": {
   "vi": "Mã xã",
   "en": "Commune"
  },
  "type": "string",
  "codeTable": "xa",
  "description": "Mã xã, phường khi văn bản là của cấp xã.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "00004"
 },
 "boMaDvhc": {
  "label": {
   "vi": "Bộ mã",
   "en": "Edition of codes"
  },
  "type": "string",
  "codeTable": "bo-ma-dvhc",
  "description": "Bộ mã đơn vị hành chính đã dùng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "tu-2025-07-01"
 }
} };

const vanBanQpplOverlays: Overlays = {
 "/coQuanBanHanh/*/ten": {
  "profiles": [
   "mo",
   "du-lieu-chu"
  ]
 },
 "/coQuanBanHanh/*/maDinhDanh": {
  "profiles": [
   "mo",
   "du-lieu-chu"
  ]
 },
 "/tepGoc/*/tenTep": {
  "profiles": [
   "mo"
  ]
 },
 "/tepGoc/*/kieuNoiDung": {
  "profiles": [
   "mo"
  ]
 },
 "/tepGoc/*/kichThuoc": {
  "profiles": [
   "mo"
  ]
 },
 "/tepGoc/*/bam": {
  "profiles": [
   "mo"
  ]
 },
 "/tepGoc/*/duongDan": {
  "profiles": [
   "mo"
  ]
 }
};

export const vanBanQppl: ObjectDescriptor = { "fields": {
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
 "soDinhDanhVanBan": {
  "label": {
   "vi": "Số định danh văn bản (định danh dữ liệu chủ)",
   "en": "Identity of the text"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Số định danh dữ liệu chủ của văn bản; không đổi, không suy lại khi sửa số hay ngày. Quy tắc cấp chưa thấy nên chỉ giới hạn độ dài.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:id_local"
   },
   {
    "system": "akoma-ntoso",
    "name": "FRBRalias"
   }
  ],
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
   "source": "QĐ 1634/QĐ-BTP ngày 30/6/2026 (dữ liệu chủ), theo nguồn thứ cấp"
  },
  "profiles": [
   "mo",
   "du-lieu-chu"
  ],
  "example": "vb-152-2026-nd-cp"
 },
 "dinhDanhAkn": {
  "label": {
   "vi": "Định danh Akoma Ntoso",
   "en": "Akoma Ntoso identity"
  },
  "type": "string",
  "maxLength": 400,
  "description": "Định danh đề xuất theo cách đặt tên của Akoma Ntoso: /akn/vn/act/<loại>/<cơ quan>/<ngày ban hành>/<số>, chữ thường không dấu. Bản tiếng Việt vào một ngày thêm /vie@<ngày>; phần ấy không ghi ở đây.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:LegalResource"
   },
   {
    "system": "akoma-ntoso",
    "name": "FRBRWork/FRBRthis"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ],
  "example": "/akn/vn/act/nghi-dinh/chinh-phu/2026-05-13/152"
 },
 "soKyHieu": {
  "label": {
   "vi": "Số ký hiệu",
   "en": "Number and symbol"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số, ký hiệu chép như trên văn bản. Không duy nhất: luật trước năm 1992 và văn bản địa phương trùng số.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:number"
   },
   {
    "system": "akoma-ntoso",
    "name": "FRBRnumber"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo",
   "du-lieu-chu"
  ],
  "example": "152/2026/NĐ-CP"
 },
 "tenVanBan": {
  "label": {
   "vi": "Tên văn bản (trích yếu)",
   "en": "Title"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Tên gọi hoặc trích yếu của văn bản.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:title"
   },
   {
    "system": "akoma-ntoso",
    "name": "docTitle"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo",
   "du-lieu-chu"
  ],
  "example": "Nghị định quy định chi tiết một số điều của Luật Thi hành án dân sự"
 },
 "loaiVanBan": {
  "label": {
   "vi": "Loại văn bản",
   "en": "Kind of text"
  },
  "type": "string",
  "codeTable": "loai-van-ban-qppl",
  "description": "Hình thức văn bản; văn bản hợp nhất ghi hình thức của văn bản được hợp nhất và laVanBanHopNhat là đúng.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:type_document"
   },
   {
    "system": "akoma-ntoso",
    "name": "docType"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo",
   "du-lieu-chu"
  ],
  "example": "nghi-dinh"
 },
 "laVanBanHopNhat": {
  "label": {
   "vi": "Là văn bản hợp nhất",
   "en": "Is a consolidated text"
  },
  "type": "boolean",
  "description": "Đúng khi đây là văn bản hợp nhất: không phải văn bản quy phạm pháp luật, không có ngày hiệu lực riêng, không làm căn cứ được. Vắng mặt nghĩa là không.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo"
  ]
 },
 "coQuanBanHanh": {
  "label": {
   "vi": "Cơ quan ban hành",
   "en": "Issuing bodies"
  },
  "type": "array",
  "of": "CoQuan",
  "description": "Các cơ quan ban hành, tên vào ngày ban hành; văn bản liên tịch có nhiều cơ quan.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:passed_by"
   },
   {
    "system": "akoma-ntoso",
    "name": "FRBRauthor"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  }
 },
 "nguoiKy": {
  "label": {
   "vi": "Chức danh, người ký",
   "en": "Signers"
  },
  "type": "array",
  "of": "NguoiKyVanBanQppl",
  "description": "Chức danh và người ký: một cặp cho mỗi cơ quan ban hành.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  }
 },
 "ngayBanHanh": {
  "label": {
   "vi": "Ngày ban hành",
   "en": "Date of adoption"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ký ban hành; văn bản nhập từ kho cũ có thể chỉ biết năm.",
  "example": "2026-05-13",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:date_document"
   },
   {
    "system": "akoma-ntoso",
    "name": "FRBRdate"
   }
  ],
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo",
   "du-lieu-chu"
  ]
 },
 "ngayCoHieuLuc": {
  "label": {
   "vi": "Ngày có hiệu lực",
   "en": "In force from"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày đầu tiên có hiệu lực. Không ghi khi chưa xác định: văn bản không có ngày thì không lúc nào có hiệu lực. Kho thực tế có giá trị chỉ có năm: giữ nguyên, không đoán ngày.",
  "example": "2026-07-01",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:first_date_entry_in_force"
   },
   {
    "system": "akoma-ntoso",
    "name": "eventRef[@type='generation']"
   }
  ],
  "recommended": true,
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo",
   "du-lieu-chu"
  ]
 },
 "ngayHetHieuLuc": {
  "label": {
   "vi": "Ngày hết hiệu lực",
   "en": "Out of force from"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày đầu tiên không còn hiệu lực (khoảng nửa mở).",
  "example": "2030-01-01",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:date_no_longer_in_force"
   },
   {
    "system": "akoma-ntoso",
    "name": "eventRef[@type='repeal']"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ]
 },
 "lyDoHetHieuLuc": {
  "label": {
   "vi": "Lý do hết hiệu lực",
   "en": "Reason for the end"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Vì sao hết hiệu lực toàn bộ, chép theo nguồn.",
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "Bị thay thế bởi văn bản khác"
 },
 "lyDoHetHieuLucMotPhan": {
  "label": {
   "vi": "Lý do hết hiệu lực một phần",
   "en": "Reason for the partial end"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Vì sao hết hiệu lực một phần, chép theo nguồn; điều khoản cụ thể nằm ở bản ghi quan-he.",
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "Một số điều bị bãi bỏ"
 },
 "tinhTrangHieuLuc": {
  "label": {
   "vi": "Tình trạng hiệu lực",
   "en": "Status in force"
  },
  "type": "string",
  "codeTable": "tinh-trang-hieu-luc",
  "description": "Tình trạng vào ngày ngayXetTinhTrang, chỉ để chuyển cho hệ thống không tự tính được. Nguồn của tình trạng là các ngày và quan hệ.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:in_force"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo",
   "du-lieu-chu"
  ],
  "example": "con-hieu-luc"
 },
 "ngayXetTinhTrang": {
  "label": {
   "vi": "Ngày xét tình trạng",
   "en": "Status as of"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày mà tinhTrangHieuLuc nói tới.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "profiles": [
   "mo",
   "du-lieu-chu"
  ],
  "example": "2026-09-01"
 },
 "phamVi": {
  "label": {
   "vi": "Phạm vi",
   "en": "Scope"
  },
  "type": "string",
  "codeTable": "pham-vi-van-ban-qppl",
  "description": "Văn bản của trung ương hay của một địa phương.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "toan-quoc"
 },
 "diaPhuong": {
  "label": {
   "vi": "Địa phương áp dụng",
   "en": "Place of application"
  },
  "type": "object",
  "of": "DiaPhuongApDung",
  "description": "Địa phương áp dụng, khi phạm vi là một địa phương.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:jurisdiction"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nganh": {
  "label": {
   "vi": "Ngành",
   "en": "Sectors"
  },
  "type": "array",
  "maxLength": 200,
  "description": "Ngành, ghi bằng chữ: danh mục ngành chưa thấy.",
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ]
 },
 "linhVuc": {
  "label": {
   "vi": "Lĩnh vực",
   "en": "Fields"
  },
  "type": "array",
  "maxLength": 200,
  "description": "Lĩnh vực, ghi bằng chữ: danh mục lĩnh vực chưa thấy.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:is_about"
   },
   {
    "system": "akoma-ntoso",
    "name": "classification/keyword"
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
   "source": "QĐ 1634/QĐ-BTP ngày 30/6/2026 (dữ liệu chủ), theo nguồn thứ cấp"
  },
  "profiles": [
   "mo",
   "du-lieu-chu"
  ]
 },
 "ngayDangCongBao": {
  "label": {
   "vi": "Ngày đăng công báo",
   "en": "Date in the gazette"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày đăng Công báo.",
  "example": "2026-05-30",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:date_publication"
   },
   {
    "system": "akoma-ntoso",
    "name": "publication/@date"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ]
 },
 "soCongBao": {
  "label": {
   "vi": "Số công báo",
   "en": "Gazette number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số Công báo, chép như trên Công báo.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:published_in"
   },
   {
    "system": "akoma-ntoso",
    "name": "publication/@number"
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "123 + 124"
 },
 "nguonThuThap": {
  "label": {
   "vi": "Nguồn thu thập",
   "en": "Collected from"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Nguồn mà văn bản được thu thập. Siêu dữ liệu do phần mềm thu thập ghi có thể sai: đối chiếu với chính văn bản.",
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "Bản ký số của cơ quan ban hành"
 },
 "thongTinApDung": {
  "label": {
   "vi": "Thông tin áp dụng",
   "en": "Notes on application"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Điều cần biết khi áp dụng: chuyển tiếp, áp dụng trở về trước.",
  "legalBasis": [
   {
    "document": "Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15"
   },
   {
    "document": "Nghị định 52/2015/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "Cổng văn bản pháp luật quốc gia (vbpl.vn), dữ liệu thu từ cổng"
  },
  "profiles": [
   "mo"
  ],
  "example": "Áp dụng cho hồ sơ tiếp nhận từ ngày có hiệu lực"
 },
 "tepGoc": {
  "label": {
   "vi": "Tệp gốc ký số",
   "en": "Original files"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Tệp gốc ký số của văn bản, kèm băm SHA-256.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:is_embodied_by"
   },
   {
    "system": "akoma-ntoso",
    "name": "FRBRManifestation"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "chuKySo": {
  "label": {
   "vi": "Chữ ký số",
   "en": "Signatures"
  },
  "type": "array",
  "of": "ChuKySo",
  "description": "Chữ ký số của cơ quan ban hành trên tệp gốc; văn bản ký số là bản gốc.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngonNgu": {
  "label": {
   "vi": "Ngôn ngữ bản",
   "en": "Language"
  },
  "type": "string",
  "codeTable": "ngon-ngu",
  "description": "Ngôn ngữ của bản này; bản tiếng Việt là bản gốc, bản dịch không có giá trị pháp lý.",
  "aliases": [
   {
    "system": "eli",
    "name": "eli:language"
   },
   {
    "system": "akoma-ntoso",
    "name": "FRBRlanguage"
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
  "example": "vi"
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

/** Điều khoản. */
export const dieuKhoanVanBanQpplDescriptor: RecordDescriptor = {
 "id": "van-ban-qppl/dieu-khoan",
 "version": "1.0",
 "title": "DieuKhoanVanBanQppl",
 "label": {
  "vi": "Điều khoản",
  "en": "Provision"
 },
 "eventDate": "/vanBan/ngayBanHanh",
 "keys": [
  "/vanBan/soKyHieu",
  "/maDieuKhoan"
 ],
 "root": "DieuKhoanVanBanQppl",
 "overlays": {},
 "rules": { "B-VB-07": ruleBVB07, "B-VB-D21": ruleBVBD21, "B-VB-D22": ruleBVBD22, "B-VB-D23": ruleBVBD23, "B-VB-D24": ruleBVBD24, "B-VB-D25": ruleBVBD25, "B-VB-D26": ruleBVBD26, "HT-09": ruleHT09 },
 "defs": { DieuKhoanVanBanQppl: dieuKhoanVanBanQppl, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuVanBanQppl: thamChieuVanBanQppl, PhienBanDieuKhoan: phienBanDieuKhoan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Quan hệ giữa hai văn bản. */
export const quanHeVanBanQpplDescriptor: RecordDescriptor = {
 "id": "van-ban-qppl/quan-he",
 "version": "1.0",
 "title": "QuanHeVanBanQppl",
 "label": {
  "vi": "Quan hệ giữa hai văn bản",
  "en": "Relation between two texts"
 },
 "eventDate": "/ngayHieuLucTacDong",
 "keys": [
  "/vanBanNguon/soKyHieu",
  "/vanBanDich/soKyHieu",
  "/loaiQuanHe"
 ],
 "root": "QuanHeVanBanQppl",
 "overlays": {},
 "rules": { "B-VB-03": ruleBVB03, "B-VB-05": ruleBVB05, "B-VB-05b": ruleBVB05b, "B-VB-D11": ruleBVBD11, "B-VB-D12": ruleBVBD12, "B-VB-D13": ruleBVBD13, "B-VB-D14": ruleBVBD14, "B-VB-D15": ruleBVBD15, "B-VB-D16": ruleBVBD16, "B-VB-04b": ruleBVB04b, "B-VB-D17": ruleBVBD17, "HT-09": ruleHT09 },
 "defs": { QuanHeVanBanQppl: quanHeVanBanQppl, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, ThamChieuVanBanQppl: thamChieuVanBanQppl, DieuKhoanBiTacDong: dieuKhoanBiTacDong, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Văn bản quy phạm pháp luật. */
export const vanBanQpplDescriptor: RecordDescriptor = {
 "id": "van-ban-qppl/van-ban",
 "version": "1.0",
 "title": "VanBanQppl",
 "label": {
  "vi": "Văn bản quy phạm pháp luật",
  "en": "Normative legal text"
 },
 "eventDate": "/ngayBanHanh",
 "keys": [
  "/soDinhDanhVanBan"
 ],
 "root": "VanBanQppl",
 "overlays": vanBanQpplOverlays,
 "rules": { "B-VB-01": ruleBVB01, "B-VB-01b": ruleBVB01b, "B-VB-01c": ruleBVB01c, "B-VB-01d": ruleBVB01d, "B-VB-02": ruleBVB02, "B-VB-02b": ruleBVB02b, "B-VB-04": ruleBVB04, "B-VB-D1": ruleBVBD1, "B-VB-D2": ruleBVBD2, "B-VB-D3": ruleBVBD3, "B-VB-D4": ruleBVBD4, "B-VB-06": ruleBVB06, "B-VB-D5": ruleBVBD5, "HT-09": ruleHT09 },
 "defs": { VanBanQppl: vanBanQppl, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, NguoiKyVanBanQppl: nguoiKyVanBanQppl, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, DiaPhuongApDung: diaPhuongApDung, ChuKySo: shared.chuKySo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
