// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleBAS01: RuleText = {
 "id": "B-AS-01",
 "path": "/mucHuong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Mức hưởng không bằng mức chuẩn nhân hệ số.",
  "en": "The amount is not the base times the coefficient."
 },
 "fix": {
  "vi": "Tính lại mức hưởng, ví dụ 500000 × 1.5 = 750000; thời kỳ có mức chuẩn khác thì tách thành chế độ khác.",
  "en": "Compute it again, for example 500000 × 1.5 = 750000; a period with another base is another benefit."
 },
 "example": {
  "wrong": "/mucHuong/soTien: \"700000\"",
  "right": "/mucHuong/soTien: \"750000\""
 },
 "cel": "isProduct(this.mucHuong.soTien, this.mucChuan.soTien, this.heSo)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBASD9: RuleText = {
 "id": "B-AS-D9",
 "path": "/denThang",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tháng cuối ở trước tháng đầu.",
  "en": "The last month is before the first."
 },
 "fix": {
  "vi": "Đối chiếu hai tháng với quyết định.",
  "en": "Compare the two months with the decision."
 },
 "example": {
  "wrong": "/denThang: \"2025-01\"",
  "right": "/denThang: —"
 },
 "cel": "notAfter(this.tuThang, this.denThang)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBASD10: RuleText = {
 "id": "B-AS-D10",
 "path": "/mucHuong/loaiTien",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Mức chuẩn và mức hưởng khác loại tiền.",
  "en": "The base and the amount are in different currencies."
 },
 "fix": {
  "vi": "Ghi cùng một loại tiền, thường là VND.",
  "en": "Use one currency, usually VND."
 },
 "example": {
  "wrong": "/mucHuong/loaiTien: \"USD\"",
  "right": "/mucHuong/loaiTien: \"VND\""
 },
 "cel": "this.mucChuan.loaiTien == this.mucHuong.loaiTien",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBASD11: RuleText = {
 "id": "B-AS-D11",
 "path": "/tuThang",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai chế độ cùng loại của một đối tượng trùng thời gian.",
  "en": "Two benefits of one kind overlap for one beneficiary."
 },
 "fix": {
  "vi": "Kết thúc chế độ cũ bằng tháng liền trước tháng đầu của chế độ mới.",
  "en": "End the older benefit in the month before the newer begins."
 },
 "dataset": {
  "keys": [
   [
    "this.maDoiTuong",
    "this.loaiCheDo"
   ]
  ],
  "where": "this.sieuDuLieu.trangThai == \"hieu-luc\"",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || (has(this.denThang) && before(this.denThang, other.tuThang)) || (has(other.denThang) && before(other.denThang, this.tuThang))"
 },
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBASD12: RuleText = {
 "id": "B-AS-D12",
 "path": "/maDoiTuong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không tìm thấy đối tượng của chế độ này.",
  "en": "The beneficiary of this benefit was not found."
 },
 "fix": {
  "vi": "Kiểm tra maDoiTuong, hoặc gửi kèm bản ghi đối tượng.",
  "en": "Check maDoiTuong, or send the beneficiary along."
 },
 "dataset": {
  "keys": [
   [
    "this.maDoiTuong"
   ]
  ],
  "with": [
   {
    "record": "an-sinh-xa-hoi/doi-tuong",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
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

const ruleBAS01b: RuleText = {
 "id": "B-AS-01b",
 "path": "/soTien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Số tiền chi một kỳ lớn hơn mức hưởng của chế độ.",
  "en": "The payment of one month exceeds the amount of the benefit."
 },
 "fix": {
  "vi": "Kiểm tra mức hưởng; truy lĩnh nhiều tháng thì ghi mỗi tháng một lần chi.",
  "en": "Check the amount; write arrears of several months as one payment a month."
 },
 "dataset": {
  "keys": [
   [
    "this.maCheDo"
   ]
  ],
  "with": [
   {
    "record": "an-sinh-xa-hoi/che-do",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "atMostMoney(this.soTien.soTien, other.mucHuong.soTien)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBAS02: RuleText = {
 "id": "B-AS-02",
 "path": "/kyChiTra",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Chi trả cho tháng sau tháng mà đối tượng chết.",
  "en": "A payment for a month after the month of death."
 },
 "fix": {
  "vi": "Dừng chi và thu hồi khoản đã chi; hỗ trợ mai táng thì ghi loaiCheDo là mai-tang.",
  "en": "Stop and recover the payment; for funeral support set loaiCheDo to mai-tang."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhDoiTuong"
   ]
  ],
  "where": "this.loaiCheDo != \"mai-tang\" && !(this.trangThai in [\"hoan-tra\", \"thu-hoi\"])",
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
  "pair": "!before(other.ngayChet, this.kyChiTra)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBAS03: RuleText = {
 "id": "B-AS-03",
 "path": "/coQuanChi",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một người được hai nơi chi cùng một loại chế độ trong một tháng.",
  "en": "One person was paid by two places for one kind of benefit in one month."
 },
 "fix": {
  "vi": "Nơi cũ dừng chi trước khi nơi mới chi; thu hồi khoản chi trùng.",
  "en": "The old place stops before the new one pays; recover the second payment."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhDoiTuong",
    "this.kyChiTra",
    "this.loaiCheDo"
   ]
  ],
  "where": "this.trangThai == \"da-chi\"",
  "pair": "this.coQuanChi.ten == other.coQuanChi.ten"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBAS03b: RuleText = {
 "id": "B-AS-03b",
 "path": "/maGiaoDich",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một nơi chi hai lần cùng một loại chế độ cho một người trong một tháng.",
  "en": "One place paid a person twice for one kind of benefit in one month."
 },
 "fix": {
  "vi": "Gửi lại thì giữ nguyên mã giao dịch; nếu đã chi hai lần, thu hồi một khoản.",
  "en": "A repeated message keeps its id; if paid twice, recover one."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhDoiTuong",
    "this.kyChiTra",
    "this.loaiCheDo",
    "this.coQuanChi.ten"
   ]
  ],
  "where": "this.trangThai == \"da-chi\"",
  "pair": "this.maGiaoDich == other.maGiaoDich"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBAS04: RuleText = {
 "id": "B-AS-04",
 "path": "/soDinhDanhChuTaiKhoan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Chủ tài khoản không phải đối tượng, cũng không phải người giám hộ hay người được ủy quyền.",
  "en": "The account holder is neither the beneficiary nor the guardian nor an authorised person."
 },
 "fix": {
  "vi": "Đổi tài khoản, hoặc ghi người nhận thay ở bản ghi đối tượng.",
  "en": "Change the account, or name the recipient in the beneficiary's record."
 },
 "dataset": {
  "keys": [
   [
    "this.maDoiTuong"
   ]
  ],
  "with": [
   {
    "record": "an-sinh-xa-hoi/doi-tuong",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "this.soDinhDanhChuTaiKhoan == other.soDinhDanhCaNhan || (has(other.nguoiNhanThay) && this.soDinhDanhChuTaiKhoan == other.nguoiNhanThay.soDinhDanhCaNhan)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBASD13: RuleText = {
 "id": "B-AS-D13",
 "path": "/soTien/soTien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số tiền chi bằng 0.",
  "en": "The amount paid is zero."
 },
 "fix": {
  "vi": "Ghi số tiền đã chi; không chi thì không lập bản ghi.",
  "en": "Give the amount paid; without a payment there is no record."
 },
 "example": {
  "wrong": "/soTien/soTien: \"0\"",
  "right": "/soTien/soTien: \"750000\""
 },
 "cel": "!atMostMoney(this.soTien.soTien, \"0\")",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBASD14: RuleText = {
 "id": "B-AS-D14",
 "path": "/soTaiKhoan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Chuyển khoản mà thiếu số tài khoản hoặc chủ tài khoản.",
  "en": "A bank transfer without account number or holder."
 },
 "fix": {
  "vi": "Ghi soTaiKhoan và chuTaiKhoan.",
  "en": "Give soTaiKhoan and chuTaiKhoan."
 },
 "example": {
  "wrong": "/soTaiKhoan: —",
  "right": "/soTaiKhoan: \"0000000123\""
 },
 "cel": "this.hinhThuc != \"tai-khoan\" || (has(this.soTaiKhoan) && has(this.chuTaiKhoan))",
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleBASD15: RuleText = {
 "id": "B-AS-D15",
 "path": "/kyChiTra",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Chi cho một tháng nằm ngoài thời gian hưởng của chế độ.",
  "en": "A payment for a month outside the time of the benefit."
 },
 "fix": {
  "vi": "Kiểm tra tuThang, denThang của chế độ, hoặc mã chế độ.",
  "en": "Check tuThang and denThang of the benefit, or its id."
 },
 "dataset": {
  "keys": [
   [
    "this.maCheDo"
   ]
  ],
  "with": [
   {
    "record": "an-sinh-xa-hoi/che-do",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "!before(this.kyChiTra, other.tuThang) && !(has(other.denThang) && before(other.denThang, this.kyChiTra))"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBASD16: RuleText = {
 "id": "B-AS-D16",
 "path": "/trangThai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không phải trạng thái của lần đổi cuối, hoặc các lần đổi không theo thời gian.",
  "en": "The state is not that of the last event, or the events are not in order."
 },
 "fix": {
  "vi": "Xếp quaTrinh theo thời gian và đặt trangThai theo lần cuối.",
  "en": "Put quaTrinh in order and set trangThai as the last one says."
 },
 "example": {
  "wrong": "/trangThai: \"duyet\"",
  "right": "/trangThai: \"da-chi\""
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBASD17: RuleText = {
 "id": "B-AS-D17",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có bước đổi trạng thái không có trong vòng đời của một lần chi, ví dụ chi khi chưa duyệt.",
  "en": "A step is not one of a payment, for example paid before approval."
 },
 "fix": {
  "vi": "Kiểm tra từng lần đổi và ngày của nó.",
  "en": "Check each event and its day."
 },
 "cel": "stepsAllowed(\"chi-tra-an-sinh-xa-hoi\", this.quaTrinh)",
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

const ruleBASD1: RuleText = {
 "id": "B-AS-D1",
 "path": "/ngayHuong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Đã qua bước đề nghị nhưng thiếu ngày bắt đầu hưởng.",
  "en": "Past the application, but the first day of entitlement is missing."
 },
 "fix": {
  "vi": "Ghi ngayHuong theo quyết định; đề nghị bị từ chối thì nêu trường này trong khongRo.",
  "en": "Give ngayHuong as in the decision; if refused, list the field in khongRo."
 },
 "example": {
  "wrong": "/ngayHuong: —",
  "right": "/ngayHuong: \"2025-08-01\""
 },
 "cel": "this.trangThai == \"de-nghi\" || has(this.ngayHuong)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBASD2: RuleText = {
 "id": "B-AS-D2",
 "path": "/mucDoKhuyetTat",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Thuộc nhóm người khuyết tật nặng, đặc biệt nặng nhưng thiếu mức độ khuyết tật, hoặc mức độ nhẹ hơn.",
  "en": "In the group of severe disability, but the degree is missing or milder."
 },
 "fix": {
  "vi": "Ghi mucDoKhuyetTat theo giấy xác nhận, hoặc bỏ nhóm 6.",
  "en": "Give mucDoKhuyetTat as on the certificate, or drop group 6."
 },
 "example": {
  "wrong": "/mucDoKhuyetTat/mucDo: \"nhe\"",
  "right": "/mucDoKhuyetTat/mucDo: \"nang\""
 },
 "cel": "!this.nhomDoiTuong.exists(n, n == \"6\") || (has(this.mucDoKhuyetTat) && this.mucDoKhuyetTat.mucDo in [\"nang\", \"dac-biet-nang\"])",
 "legalBasis": [
  {
   "document": "Nghị định 20/2021/NĐ-CP",
   "article": "Điều 5 khoản 6"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 20/2021/NĐ-CP, bản pháp điển; Nghị định 76/2024/NĐ-CP sửa sau đó chưa đọc"
 }
};

const ruleBASD3: RuleText = {
 "id": "B-AS-D3",
 "path": "/nhomDoiTuong",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tuổi vào ngày bắt đầu hưởng quá tuổi của nhóm: nhóm 1 dưới 16 tuổi, nhóm 7 dưới 3 tuổi.",
  "en": "Too old for the group on the first day: group 1 is under 16, group 7 under 3."
 },
 "fix": {
  "vi": "Kiểm tra ngày sinh; đủ 16 tuổi mà còn đi học thì thuộc nhóm 2.",
  "en": "Check the date of birth; at 16 and still studying it is group 2."
 },
 "cel": "(!this.nhomDoiTuong.exists(n, n == \"7\") || !atLeastAge(this.ngaySinh, this.ngayHuong, 3)) && (!this.nhomDoiTuong.exists(n, n.startsWith(\"1\")) || !atLeastAge(this.ngaySinh, this.ngayHuong, 16))",
 "legalBasis": [
  {
   "document": "Nghị định 20/2021/NĐ-CP",
   "article": "Điều 5"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "NĐ 20/2021/NĐ-CP, bản pháp điển; Nghị định 76/2024/NĐ-CP sửa sau đó chưa đọc"
 }
};

const ruleBASD4: RuleText = {
 "id": "B-AS-D4",
 "path": "/ngayHuong",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày bắt đầu hưởng ở trước ngày sinh.",
  "en": "Entitled before birth."
 },
 "fix": {
  "vi": "Đối chiếu ngày sinh và ngày bắt đầu hưởng.",
  "en": "Compare the date of birth with the first day."
 },
 "example": {
  "wrong": "/soDinhDanhCaNhan: —; /ngaySinh: \"2025-09-01\"",
  "right": "/soDinhDanhCaNhan: \"001050000123\"; /ngaySinh: \"1950-02-03\""
 },
 "cel": "notAfter(this.ngaySinh, this.ngayHuong)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBASD5: RuleText = {
 "id": "B-AS-D5",
 "path": "/trangThai",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Trạng thái không phải trạng thái của lần đổi cuối, hoặc các lần đổi không theo thời gian.",
  "en": "The state is not that of the last event, or the events are not in order."
 },
 "fix": {
  "vi": "Xếp quaTrinh theo thời gian và đặt trangThai theo lần cuối.",
  "en": "Put quaTrinh in order and set trangThai as the last one says."
 },
 "example": {
  "wrong": "/trangThai: \"tam-dung\"",
  "right": "/trangThai: \"dang-huong\""
 },
 "cel": "eventsReach(this.quaTrinh, this.trangThai)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleBASD6: RuleText = {
 "id": "B-AS-D6",
 "path": "/quaTrinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có bước đổi trạng thái không có trong vòng đời của đối tượng, ví dụ đã chết rồi đang hưởng.",
  "en": "A step is not one of the beneficiary's life, for example died and then receiving."
 },
 "fix": {
  "vi": "Kiểm tra từng lần đổi và ngày của nó.",
  "en": "Check each event and its day."
 },
 "example": {
  "wrong": "/quaTrinh/0/denTrangThai: \"da-chet\"",
  "right": "/quaTrinh/0/denTrangThai: \"de-nghi\""
 },
 "cel": "stepsAllowed(\"doi-tuong-an-sinh-xa-hoi\", this.quaTrinh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBASD7: RuleText = {
 "id": "B-AS-D7",
 "path": "/trangThai",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Đã đăng ký khai tử nhưng đối tượng vẫn ở trạng thái đang hưởng, tạm dừng hoặc đề nghị.",
  "en": "A death is registered, but the beneficiary is still receiving, paused or applying."
 },
 "fix": {
  "vi": "Chuyển trạng thái sang da-chet; kiểm tra số định danh nếu nhầm người.",
  "en": "Set the state to da-chet; check the number if it is the wrong person."
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
  "pair": "this.trangThai in [\"da-chet\", \"thoi-huong\", \"chuyen-di\"]"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleBASD8: RuleText = {
 "id": "B-AS-D8",
 "path": "/coQuanQuanLy",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Một người đang hưởng ở hai nơi quản lý.",
  "en": "One person is receiving in two places."
 },
 "fix": {
  "vi": "Nơi cũ chuyển sang chuyen-di trước khi nơi mới cho hưởng.",
  "en": "The old place sets chuyen-di before the new one grants."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhCaNhan"
   ]
  ],
  "where": "this.trangThai == \"dang-huong\" && this.sieuDuLieu.trangThai == \"hieu-luc\"",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi || this.coQuanQuanLy.ten == other.coQuanQuanLy.ten"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

export const cheDoAnSinh: ObjectDescriptor = { "fields": {
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
 "maDoiTuong": {
  "label": {
   "vi": "Mã đối tượng",
   "en": "Beneficiary"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi đối tượng được hưởng.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dt-0001"
 },
 "loaiCheDo": {
  "label": {
   "vi": "Chế độ",
   "en": "Kind of benefit"
  },
  "type": "string",
  "codeTable": "loai-che-do-an-sinh-xa-hoi",
  "description": "Loại chế độ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "tro-cap-hang-thang"
 },
 "quyetDinh": {
  "label": {
   "vi": "Quyết định",
   "en": "Decision"
  },
  "type": "object",
  "of": "QuyetDinh",
  "description": "Quyết định cho hưởng: số, ngày, cơ quan.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "mucChuan": {
  "label": {
   "vi": "Mức chuẩn áp dụng",
   "en": "Base amount"
  },
  "type": "object",
  "of": "Tien",
  "description": "Mức chuẩn áp dụng trong thời kỳ này; chế độ không tính theo mức chuẩn thì nêu trong khongRo.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
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
  "description": "Hệ số của nhóm đối tượng, dấu chấm thập phân, ví dụ 1.5.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "1.5"
 },
 "mucHuong": {
  "label": {
   "vi": "Mức hưởng",
   "en": "Monthly amount"
  },
  "type": "object",
  "of": "Tien",
  "description": "Mức hưởng một tháng, bằng mức chuẩn nhân hệ số.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "tuThang": {
  "label": {
   "vi": "Từ tháng",
   "en": "From month"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 7,
  "description": "Tháng đầu tiên được hưởng mức này, viết năm-tháng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2025-08"
 },
 "denThang": {
  "label": {
   "vi": "Đến tháng",
   "en": "Until month"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 7,
  "description": "Tháng cuối cùng được hưởng mức này; còn hưởng thì để trống.",
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-12"
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

export const chiTraAnSinh: ObjectDescriptor = { "fields": {
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
 "maGiaoDich": {
  "label": {
   "vi": "Mã giao dịch (idempotent)",
   "en": "Transaction id"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Mã giao dịch; gửi lại vẫn giữ mã này, nên bên nhận biết là một lần chi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "GD-2026-08-0001"
 },
 "maDoiTuong": {
  "label": {
   "vi": "Mã đối tượng",
   "en": "Beneficiary"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi đối tượng.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dt-0001"
 },
 "soDinhDanhDoiTuong": {
  "label": {
   "vi": "Số định danh đối tượng",
   "en": "Personal number of the beneficiary"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh của đối tượng; dùng để đối chiếu khai tử và chi trùng.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "001050000123"
 },
 "maCheDo": {
  "label": {
   "vi": "Mã bản ghi chế độ",
   "en": "Benefit"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi chế độ được chi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "cdo-0001"
 },
 "loaiCheDo": {
  "label": {
   "vi": "Loại chế độ",
   "en": "Kind of benefit"
  },
  "type": "string",
  "codeTable": "loai-che-do-an-sinh-xa-hoi",
  "description": "Loại chế độ vào lúc chi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tro-cap-hang-thang"
 },
 "coQuanChi": {
  "label": {
   "vi": "Cơ quan chi",
   "en": "Paid by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Ủy ban nhân dân cấp xã chi trả.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "kyChiTra": {
  "label": {
   "vi": "Kỳ chi trả",
   "en": "Month"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 7,
  "description": "Tháng được chi, viết năm-tháng.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "2026-08"
 },
 "soTien": {
  "label": {
   "vi": "Số tiền",
   "en": "Amount"
  },
  "type": "object",
  "of": "Tien",
  "description": "Số tiền chi, lớn hơn 0.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "hinhThuc": {
  "label": {
   "vi": "Hình thức",
   "en": "Form"
  },
  "type": "string",
  "codeTable": "hinh-thuc-chi-tra-an-sinh-xa-hoi",
  "description": "Chuyển khoản, tiền mặt, qua bưu điện hay tài khoản an sinh trên ứng dụng định danh.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "tai-khoan"
 },
 "soTaiKhoan": {
  "label": {
   "vi": "Số tài khoản",
   "en": "Account number"
  },
  "type": "string",
  "maxLength": 30,
  "description": "Số tài khoản nhận tiền, khi chuyển khoản.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "0000000123"
 },
 "chuTaiKhoan": {
  "label": {
   "vi": "Chủ tài khoản",
   "en": "Account holder"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Tên chủ tài khoản như ngân hàng ghi, thường không dấu; phải là đối tượng hoặc người nhận thay.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "soDinhDanhChuTaiKhoan": {
  "label": {
   "vi": "Số định danh chủ tài khoản",
   "en": "Personal number of the account holder"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh của chủ tài khoản; so người bằng số này, không so bằng tên không dấu.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "001050000123"
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái",
   "en": "State"
  },
  "type": "string",
  "codeTable": "trang-thai-chi-tra-an-sinh-xa-hoi",
  "description": "Trạng thái hiện tại của lần chi.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "da-chi"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình",
   "en": "Course"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các lần đổi trạng thái, theo thời gian.",
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
}, "required": ["sieuDuLieu","maGiaoDich"] };

export const dienHo: ObjectDescriptor = { "fields": {
 "dien": {
  "label": {
   "vi": "Diện",
   "en": "Standing"
  },
  "type": "string",
  "codeTable": "dien-ho-ngheo",
  "description": "Diện của hộ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ho-ngheo"
 },
 "namRaSoat": {
  "label": {
   "vi": "Năm rà soát",
   "en": "Year of review"
  },
  "type": "integer",
  "minimum": 1990,
  "maximum": 2200,
  "description": "Năm rà soát mà diện này thuộc về; diện đổi theo từng năm.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "maHo": {
  "label": {
   "vi": "Mã hộ",
   "en": "Household"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã hộ trong cơ sở dữ liệu hộ nghèo.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ho-0001"
 }
} };

export const khuyetTat: ObjectDescriptor = { "fields": {
 "dang": {
  "label": {
   "vi": "Dạng khuyết tật",
   "en": "Kinds"
  },
  "type": "array",
  "codeTable": "dang-khuyet-tat",
  "description": "Các dạng khuyết tật.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "mucDo": {
  "label": {
   "vi": "Mức độ khuyết tật",
   "en": "Degree"
  },
  "type": "string",
  "codeTable": "muc-do-khuyet-tat",
  "description": "Mức độ khuyết tật.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP",
    "article": "Điều 5 khoản 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 20/2021/NĐ-CP, bản pháp điển; Nghị định 76/2024/NĐ-CP sửa sau đó chưa đọc"
  },
  "example": "nang"
 },
 "giayXacNhan": {
  "label": {
   "vi": "Giấy xác nhận khuyết tật",
   "en": "Certificate"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Giấy xác nhận khuyết tật.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 }
} };

export const nguoiNhanThay: ObjectDescriptor = { "fields": {
 "tuCach": {
  "label": {
   "vi": "Tư cách",
   "en": "Capacity"
  },
  "type": "string",
  "enum": [
   "nguoi-giam-ho",
   "nguoi-duoc-uy-quyen"
  ],
  "description": "Là người giám hộ hay người được ủy quyền.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "nguoi-giam-ho"
 },
 "hoTen": {
  "label": {
   "vi": "Họ tên người nhận thay",
   "en": "Name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ và tên.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh người nhận thay",
   "en": "Personal number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh cá nhân.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "001187000456"
 },
 "maGiamHo": {
  "label": {
   "vi": "Bản ghi giám hộ",
   "en": "Guardianship record"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi giám hộ trong cơ sở dữ liệu hộ tịch.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "gh-0001"
 },
 "uyQuyen": {
  "label": {
   "vi": "Văn bản ủy quyền",
   "en": "Authorisation"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản ủy quyền nhận thay.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const banGhiThanhPhan: ObjectDescriptor = { "fields": {
 "coSoDuLieu": {
  "label": {
   "vi": "Cơ sở dữ liệu thành phần",
   "en": "Component database"
  },
  "type": "string",
  "codeTable": "co-so-du-lieu-thanh-phan-an-sinh",
  "description": "Cơ sở dữ liệu thành phần giữ bản ghi gốc.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ho-ngheo"
 },
 "maBanGhi": {
  "label": {
   "vi": "Mã bản ghi gốc",
   "en": "Record id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi gốc ở đó.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hn-0001"
 }
} };

export const doiTuongAnSinh: ObjectDescriptor = { "fields": {
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
  "description": "Số định danh cá nhân; trẻ bị bỏ rơi có thể chưa có.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "001050000123"
 },
 "hoTen": {
  "label": {
   "vi": "Họ và tên",
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
    "document": "Nghị định 20/2021/NĐ-CP",
    "article": "Điều 5"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 20/2021/NĐ-CP, bản pháp điển; Nghị định 76/2024/NĐ-CP sửa sau đó chưa đọc"
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
  "description": "Ngày sinh; có người chỉ biết năm.",
  "example": "1950",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP",
    "article": "Điều 5"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 20/2021/NĐ-CP, bản pháp điển; Nghị định 76/2024/NĐ-CP sửa sau đó chưa đọc"
  }
 },
 "nhomDoiTuong": {
  "label": {
   "vi": "Nhóm đối tượng (khoản, điểm)",
   "en": "Groups"
  },
  "type": "array",
  "codeTable": "doi-tuong-bao-tro-xa-hoi",
  "description": "Các nhóm đối tượng, theo khoản và điểm của Điều 5; một người có thể thuộc nhiều nhóm.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP",
    "article": "Điều 5"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 20/2021/NĐ-CP, bản pháp điển; Nghị định 76/2024/NĐ-CP sửa sau đó chưa đọc"
  }
 },
 "hoNgheoCanNgheo": {
  "label": {
   "vi": "Diện hộ",
   "en": "Household standing"
  },
  "type": "object",
  "of": "DienHo",
  "description": "Diện hộ và năm rà soát.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "mucDoKhuyetTat": {
  "label": {
   "vi": "Dạng, mức độ khuyết tật",
   "en": "Disability"
  },
  "type": "object",
  "of": "KhuyetTat",
  "description": "Dạng và mức độ khuyết tật, khi là người khuyết tật.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 20/2021/NĐ-CP",
    "article": "Điều 5 khoản 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 20/2021/NĐ-CP, bản pháp điển; Nghị định 76/2024/NĐ-CP sửa sau đó chưa đọc"
  }
 },
 "nguoiNhanThay": {
  "label": {
   "vi": "Người giám hộ/nhận thay",
   "en": "Guardian or recipient"
  },
  "type": "object",
  "of": "NguoiNhanThay",
  "description": "Người giám hộ hoặc người nhận thay.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "coQuanQuanLy": {
  "label": {
   "vi": "Cơ quan quản lý",
   "en": "Administered by"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Ủy ban nhân dân cấp xã quản lý đối tượng; đổi khi chuyển nơi ở.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "banGhiThanhPhan": {
  "label": {
   "vi": "Bản ghi thành phần",
   "en": "Component records"
  },
  "type": "array",
  "of": "BanGhiThanhPhan",
  "description": "Các bản ghi gốc ở cơ sở dữ liệu thành phần; không chép lại nội dung.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayHuong": {
  "label": {
   "vi": "Ngày bắt đầu hưởng",
   "en": "Entitled since"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày bắt đầu hưởng; còn đề nghị thì chưa có.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2024-01-01"
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái",
   "en": "State"
  },
  "type": "string",
  "codeTable": "trang-thai-doi-tuong-an-sinh-xa-hoi",
  "description": "Trạng thái hiện tại; tử vong đến từ hộ tịch hoặc dân cư, không nhập tay.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dang-huong"
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình",
   "en": "Course"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các lần đổi trạng thái, theo thời gian.",
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

/** Chế độ an sinh xã hội. */
export const cheDoAnSinhDescriptor: RecordDescriptor = {
 "id": "an-sinh-xa-hoi/che-do",
 "version": "1.0",
 "title": "CheDoAnSinh",
 "label": {
  "vi": "Chế độ an sinh xã hội",
  "en": "Benefit"
 },
 "eventDate": "/tuThang",
 "keys": [
  "/maDoiTuong",
  "/loaiCheDo",
  "/tuThang"
 ],
 "root": "CheDoAnSinh",
 "overlays": {},
 "rules": { "B-AS-01": ruleBAS01, "B-AS-D9": ruleBASD9, "B-AS-D10": ruleBASD10, "B-AS-D11": ruleBASD11, "B-AS-D12": ruleBASD12, "HT-09": ruleHT09, "QD-01": ruleQD01, "QD-02": ruleQD02 },
 "defs": { CheDoAnSinh: cheDoAnSinh, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, QuyetDinh: shared.quyetDinh, NguoiKy: shared.nguoiKy, HoTen: shared.hoTen, Tien: shared.tien, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Chi trả an sinh xã hội. */
export const chiTraAnSinhDescriptor: RecordDescriptor = {
 "id": "an-sinh-xa-hoi/chi-tra",
 "version": "1.0",
 "title": "ChiTraAnSinh",
 "label": {
  "vi": "Chi trả an sinh xã hội",
  "en": "Payment"
 },
 "eventDate": "/kyChiTra",
 "keys": [
  "/maGiaoDich"
 ],
 "root": "ChiTraAnSinh",
 "overlays": {},
 "rules": { "B-AS-01b": ruleBAS01b, "B-AS-02": ruleBAS02, "B-AS-03": ruleBAS03, "B-AS-03b": ruleBAS03b, "B-AS-04": ruleBAS04, "B-AS-D13": ruleBASD13, "B-AS-D14": ruleBASD14, "B-AS-D15": ruleBASD15, "B-AS-D16": ruleBASD16, "B-AS-D17": ruleBASD17, "HT-09": ruleHT09, "VB-D1": ruleVBD1 },
 "defs": { ChiTraAnSinh: chiTraAnSinh, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, Tien: shared.tien, HoTen: shared.hoTen, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Đối tượng an sinh xã hội. */
export const doiTuongAnSinhDescriptor: RecordDescriptor = {
 "id": "an-sinh-xa-hoi/doi-tuong",
 "version": "1.0",
 "title": "DoiTuongAnSinh",
 "label": {
  "vi": "Đối tượng an sinh xã hội",
  "en": "Beneficiary"
 },
 "eventDate": "/ngayHuong",
 "keys": [
  "/soDinhDanhCaNhan",
  "/coQuanQuanLy/ten"
 ],
 "root": "DoiTuongAnSinh",
 "overlays": {},
 "rules": { "B-AS-D1": ruleBASD1, "B-AS-D2": ruleBASD2, "B-AS-D3": ruleBASD3, "B-AS-D4": ruleBASD4, "B-AS-D5": ruleBASD5, "B-AS-D6": ruleBASD6, "B-AS-D7": ruleBASD7, "B-AS-D8": ruleBASD8, "HT-09": ruleHT09, "VB-D1": ruleVBD1 },
 "defs": { DoiTuongAnSinh: doiTuongAnSinh, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, HoTen: shared.hoTen, DienHo: dienHo, KhuyetTat: khuyetTat, NguoiNhanThay: nguoiNhanThay, BanGhiThanhPhan: banGhiThanhPhan, SuKienTrangThai: shared.suKienTrangThai, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
