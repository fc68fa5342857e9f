// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor, Overlays, RecordDescriptor, RuleText } from "@thongnhat/core";
import * as shared from "../chung/descriptors.ts";

const ruleDC04b: RuleText = {
 "id": "DC-04b",
 "path": "/ngaySuKien",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Kết hôn xảy ra sau ngày người ấy chết theo khai tử.",
  "en": "A marriage happened after the person's death by the death record."
 },
 "fix": {
  "vi": "Kiểm tra số định danh của người có sự kiện và của người chết; thường là ghép nhầm người.",
  "en": "Check the personal numbers of both; usually the wrong person was linked."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanh"
   ]
  ],
  "where": "this.loaiSuKien == \"ket-hon\"",
  "with": [
   {
    "record": "ho-tich/khai-tu",
    "keys": [
     [
      "other.nguoiChet.soDinhDanhCaNhan"
     ]
    ],
    "where": "(!has(other.tuyenBoChet) || other.tuyenBoChet.tinhTrang == \"khong\") && other.sieuDuLieu.trangThai in [\"hieu-luc\", \"da-khoa\"]"
   }
  ],
  "pair": "notAfter(this.ngaySuKien, other.ngayChet)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleDC04c: RuleText = {
 "id": "DC-04c",
 "path": "/ngaySuKien",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Có ly hôn, thay đổi hoặc xác định lại sau ngày người ấy chết theo khai tử.",
  "en": "A divorce, change or re-determination after the person's death by the death record."
 },
 "fix": {
  "vi": "Kiểm tra lại người và ngày; bản án ly hôn có hiệu lực sau khi một bên chết thì hỏi lại Tòa án.",
  "en": "Check person and day; ask the court about a divorce that took effect after a party died."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanh"
   ]
  ],
  "where": "this.loaiSuKien in [\"ly-hon\", \"thay-doi\", \"xac-dinh-lai-gioi-tinh\", \"xac-dinh-lai-dan-toc\"]",
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
  "pair": "notAfter(this.ngaySuKien, other.ngayChet)"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleDCD11: RuleText = {
 "id": "DC-D11",
 "path": "/soDinhDanh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Thiếu số định danh của người có sự kiện; chỉ khai sinh lần đầu mới chưa có số.",
  "en": "The personal number is missing; only a first birth registration has none yet."
 },
 "fix": {
  "vi": "Ghi soDinhDanh, hoặc nêu trong khongRo khi người ấy chưa được cấp số.",
  "en": "Give soDinhDanh, or list it in khongRo when the person has none."
 },
 "example": {
  "wrong": "/soDinhDanh: —",
  "right": "/soDinhDanh: \"001085000123\""
 },
 "cel": "this.loaiSuKien == \"khai-sinh\" || has(this.soDinhDanh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleDCD12: RuleText = {
 "id": "DC-D12",
 "path": "/yeuCauCapSoDinhDanh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "off"
 },
 "scope": "record",
 "message": {
  "vi": "Khai sinh chưa có số định danh mà không nói có đề nghị cấp số hay không.",
  "en": "A birth without a personal number does not say whether one is asked for."
 },
 "fix": {
  "vi": "Đặt yeuCauCapSoDinhDanh là true với công dân Việt Nam, false với trẻ có quốc tịch nước ngoài.",
  "en": "Set yeuCauCapSoDinhDanh true for a Vietnamese citizen, false for a foreign child."
 },
 "example": {
  "wrong": "/yeuCauCapSoDinhDanh: —",
  "right": "/yeuCauCapSoDinhDanh: true"
 },
 "cel": "this.loaiSuKien != \"khai-sinh\" || has(this.soDinhDanh) || has(this.yeuCauCapSoDinhDanh)",
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 16 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
 }
};

const ruleDCD13: RuleText = {
 "id": "DC-D13",
 "path": "/ketQua/soDinhDanhCap",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Phản hồi nói đã cấp số mà không có số, hoặc có số mà không nói đã cấp.",
  "en": "The answer says a number was given without one, or has one without saying so."
 },
 "fix": {
  "vi": "Ghi soDinhDanhCap cùng maKetQua là da-cap-so.",
  "en": "Give soDinhDanhCap together with da-cap-so."
 },
 "example": {
  "wrong": "/ketQua/soDinhDanhCap: —",
  "right": "/ketQua/soDinhDanhCap: \"001226000017\""
 },
 "cel": "(this.ketQua.maKetQua == \"da-cap-so\") == has(this.ketQua.soDinhDanhCap)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleDCD14: RuleText = {
 "id": "DC-D14",
 "path": "/tacDong",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Sự kiện không đổi trường mà nó phải đổi: khai tử đổi ngày chết, kết hôn và ly hôn đổi tình trạng hôn nhân.",
  "en": "The event does not change what it must: a death the day of death, a marriage or divorce the marital status."
 },
 "fix": {
  "vi": "Thêm tác động lên /ngayChetHoacMatTich hoặc /tinhTrangHonNhan.",
  "en": "Add the effect on /ngayChetHoacMatTich or /tinhTrangHonNhan."
 },
 "example": {
  "wrong": "/tacDong/0/truong: \"/tenGoiKhac\"",
  "right": "/tacDong/0/truong: \"/tinhTrangHonNhan\""
 },
 "cel": "(this.loaiSuKien != \"khai-tu\" || this.tacDong.exists(t, t.truong == \"/ngayChetHoacMatTich\")) && (!(this.loaiSuKien in [\"ket-hon\", \"ly-hon\"]) || this.tacDong.exists(t, t.truong == \"/tinhTrangHonNhan\"))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleDCD15: RuleText = {
 "id": "DC-D15",
 "path": "/ketQua/soDinhDanhCap",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Số định danh dân cư đã cấp khác số trong bản ghi khai sinh.",
  "en": "The number given by the population database differs from the one in the birth record."
 },
 "fix": {
  "vi": "Ghi số được cấp vào bản ghi khai sinh; nếu khai sinh đã có số khác, hỏi lại dân cư, không cấp số thứ hai.",
  "en": "Write the number given into the birth record; if that has another one, ask, and do not issue a second."
 },
 "dataset": {
  "keys": [
   [
    "this.banGhi.maBanGhi"
   ]
  ],
  "where": "this.loaiSuKien == \"khai-sinh\"",
  "with": [
   {
    "record": "ho-tich/khai-sinh",
    "keys": [
     [
      "other.sieuDuLieu.maBanGhi"
     ]
    ]
   }
  ],
  "pair": "this.ketQua.soDinhDanhCap == other.nguoiDuocKhaiSinh.soDinhDanhCaNhan"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleDCD16: RuleText = {
 "id": "DC-D16",
 "path": "/nguoiLienQuan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Người liên quan có cùng số định danh với người có sự kiện.",
  "en": "A related person has the number of the person of the event."
 },
 "fix": {
  "vi": "Sửa số định danh của người liên quan.",
  "en": "Correct the number of the related person."
 },
 "example": {
  "wrong": "/nguoiLienQuan/0/soDinhDanh: \"001085000123\"",
  "right": "/nguoiLienQuan/0/soDinhDanh: \"001187000456\""
 },
 "cel": "this.nguoiLienQuan.all(n, n.soDinhDanh != this.soDinhDanh)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
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

const ruleDC02: RuleText = {
 "id": "DC-02",
 "path": "/hoTenKhaiSinh",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Thông tin dân cư khác khai sinh đang có hiệu lực: họ tên, ngày sinh, giới tính hoặc dân tộc.",
  "en": "The population data differ from the birth record in force: name, date of birth, sex or ethnic group."
 },
 "fix": {
  "vi": "Điều chỉnh thông tin dân cư theo sổ hộ tịch; nếu sổ sai thì cải chính hộ tịch trước.",
  "en": "Adjust the population data to the civil-status book; if the book is wrong, correct the book first."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhCaNhan"
   ]
  ],
  "with": [
   {
    "record": "ho-tich/khai-sinh",
    "keys": [
     [
      "other.nguoiDuocKhaiSinh.soDinhDanhCaNhan"
     ]
    ],
    "where": "other.sieuDuLieu.trangThai == \"hieu-luc\""
   }
  ],
  "pair": "this.hoTenKhaiSinh.dayDu == other.nguoiDuocKhaiSinh.hoTen.dayDu && sameDay(this.ngaySinh, other.nguoiDuocKhaiSinh.ngaySinh) && this.gioiTinh == other.nguoiDuocKhaiSinh.gioiTinh && this.danToc == other.nguoiDuocKhaiSinh.danToc"
 },
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 60 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/3/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleDC02b: RuleText = {
 "id": "DC-02b",
 "path": "/ngayChetHoacMatTich",
 "ground": "law",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Đã đăng ký khai tử nhưng thông tin dân cư chưa có ngày chết, hoặc ghi ngày khác.",
  "en": "A death is registered, but the population data have no day of death, or another one."
 },
 "fix": {
  "vi": "Ghi ngayChetHoacMatTich theo bản ghi khai tử; không xóa bản ghi công dân.",
  "en": "Set ngayChetHoacMatTich as in the death record; do not delete the citizen."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhCaNhan"
   ]
  ],
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
  "pair": "has(this.ngayChetHoacMatTich) && sameDay(this.ngayChetHoacMatTich, other.ngayChet)"
 },
 "legalBasis": [
  {
   "document": "Luật Hộ tịch 60/2014/QH13",
   "article": "Điều 60 khoản 2"
  }
 ],
 "evidence": {
  "mark": "text",
  "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; áp dụng từ 01/01/2016, đến trước 01/3/2027 (ngày có hiệu lực của Luật Hộ tịch mới, theo nguồn thứ cấp)"
 }
};

const ruleDC03: RuleText = {
 "id": "DC-03",
 "path": "/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Hai bản ghi công dân đang có hiệu lực cùng một số định danh.",
  "en": "Two citizens in force have the same personal number."
 },
 "fix": {
  "vi": "Gộp hai bản ghi nếu là một người; nếu là hai người, tra lại số với cơ quan căn cước.",
  "en": "Merge them if it is one person; if two, have the number checked by the identity authority."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhCaNhan"
   ]
  ],
  "where": "this.sieuDuLieu.trangThai == \"hieu-luc\"",
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleDC03b: RuleText = {
 "id": "DC-03b",
 "path": "/soDinhDanhCu",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Số định danh cũ của người này vẫn là số đang dùng của một bản ghi có hiệu lực khác.",
  "en": "An earlier number of this person is still the number of another citizen in force."
 },
 "fix": {
  "vi": "Chuyển bản ghi mang số cũ sang trạng thái đã thay đổi; số cũ chỉ còn ở soDinhDanhCu.",
  "en": "Move the record with the old number to the changed state; keep the old number only in soDinhDanhCu."
 },
 "dataset": {
  "keys": [
   [
    "this.soDinhDanhCu[0]"
   ],
   [
    "this.soDinhDanhCu[1]"
   ],
   [
    "this.soDinhDanhCu[2]"
   ]
  ],
  "with": [
   {
    "record": "dan-cu/cong-dan",
    "keys": [
     [
      "other.soDinhDanhCaNhan"
     ]
    ],
    "where": "other.sieuDuLieu.trangThai == \"hieu-luc\""
   }
  ],
  "pair": "this.sieuDuLieu.maBanGhi == other.sieuDuLieu.maBanGhi"
 },
 "evidence": {
  "mark": "recalled",
  "source": "theo trí nhớ, chưa đối chiếu với văn bản"
 }
};

const ruleDC04: RuleText = {
 "id": "DC-04",
 "path": "/theCanCuoc",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có thẻ được cấp sau ngày chết hoặc mất tích.",
  "en": "A card was issued after the day of death or disappearance."
 },
 "fix": {
  "vi": "Kiểm tra ngày cấp thẻ và ngày chết; người mất tích trở về thì bỏ ngày mất tích.",
  "en": "Check the day of issue and the day of death; when a missing person returns, clear that day."
 },
 "example": {
  "wrong": "/trangThaiSong: \"mat-tich-theo-toa\"; /ngayChetHoacMatTich: \"2025-01-01\"",
  "right": "/trangThaiSong: \"song\"; /ngayChetHoacMatTich: —"
 },
 "cel": "this.theCanCuoc.all(t, notAfter(t.ngayCap, this.ngayChetHoacMatTich))",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleDCD1: RuleText = {
 "id": "DC-D1",
 "path": "/ngayChetHoacMatTich",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày chết hoặc mất tích ở trước ngày sinh.",
  "en": "The day of death or disappearance is before birth."
 },
 "fix": {
  "vi": "Đối chiếu hai ngày với khai sinh và khai tử.",
  "en": "Compare the two days with the birth and death records."
 },
 "example": {
  "wrong": "/ngayChetHoacMatTich: \"1940-12-31\"",
  "right": "/ngayChetHoacMatTich: \"2026-08-01\""
 },
 "cel": "notAfter(this.ngaySinh, this.ngayChetHoacMatTich)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleDCD2: RuleText = {
 "id": "DC-D2",
 "path": "/trangThaiSong",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Có ngày chết hoặc mất tích mà tình trạng là còn sống.",
  "en": "There is a day of death or disappearance, yet the person is marked as living."
 },
 "fix": {
  "vi": "Đặt trangThaiSong là da-chet hoặc mat-tich-theo-toa, hay bỏ ngày ghi nhầm.",
  "en": "Set trangThaiSong to da-chet or mat-tich-theo-toa, or drop the wrong day."
 },
 "example": {
  "wrong": "/trangThaiSong: \"song\"",
  "right": "/trangThaiSong: \"da-chet\""
 },
 "cel": "!has(this.ngayChetHoacMatTich) || this.trangThaiSong != \"song\"",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleDCD3: RuleText = {
 "id": "DC-D3",
 "path": "/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Số định danh không hợp với giới tính hoặc năm sinh.",
  "en": "The personal number does not fit sex or year of birth."
 },
 "fix": {
  "vi": "Kiểm tra số, giới tính, năm sinh; số cấp trước khi cải chính thì giữ nguyên.",
  "en": "Check number, sex and year; keep a number that was given before a correction."
 },
 "example": {
  "wrong": "/ngaySinh: \"1986-04-12\"",
  "right": "/ngaySinh: \"1985-04-12\""
 },
 "cel": "idMatchesSex(this.soDinhDanhCaNhan, this.gioiTinh) && idMatchesBirth(this.soDinhDanhCaNhan, this.ngaySinh)",
 "evidence": {
  "mark": "secondary",
  "source": "báo chí về cấu trúc số định danh"
 }
};

const ruleDCD4: RuleText = {
 "id": "DC-D4",
 "path": "/hoGiaDinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Hộ gia đình không có đúng một chủ hộ.",
  "en": "The household does not have exactly one head."
 },
 "fix": {
  "vi": "Đánh dấu laChuHo cho một người, sai cho những người khác.",
  "en": "Mark one person with laChuHo, false for the others."
 },
 "example": {
  "wrong": "/hoGiaDinh/1/laChuHo: true",
  "right": "/hoGiaDinh/1/laChuHo: false"
 },
 "cel": "this.hoGiaDinh.exists_one(h, h.laChuHo)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleDCD5: RuleText = {
 "id": "DC-D5",
 "path": "/nguoiLienQuan",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Một người liên quan có cùng số định danh với chính công dân.",
  "en": "A related person has the citizen's own personal number."
 },
 "fix": {
  "vi": "Sửa số định danh của người liên quan.",
  "en": "Correct the number of the related person."
 },
 "example": {
  "wrong": "/nguoiLienQuan/1/soDinhDanhCaNhan: \"001085000123\"",
  "right": "/nguoiLienQuan/1/soDinhDanhCaNhan: —"
 },
 "cel": "this.nguoiLienQuan.all(n, n.soDinhDanhCaNhan != this.soDinhDanhCaNhan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleDCD6: RuleText = {
 "id": "DC-D6",
 "path": "/tinhTrangHonNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Không đang có vợ, chồng mà danh sách người liên quan có vợ hoặc chồng.",
  "en": "Not married at present, yet a spouse is among the related persons."
 },
 "fix": {
  "vi": "Đối chiếu với sổ kết hôn; sửa tình trạng hôn nhân, hoặc bỏ người đã ly hôn, đã chết khỏi danh sách.",
  "en": "Compare with the marriage book; correct the status, or take a former or dead spouse off the list."
 },
 "example": {
  "wrong": "/tinhTrangHonNhan: \"da-ly-hon\"",
  "right": "/tinhTrangHonNhan: \"dang-co-vo-chong\""
 },
 "cel": "!(this.tinhTrangHonNhan in [\"chua-ket-hon\", \"goa\", \"da-ly-hon\"]) || this.nguoiLienQuan.all(n, !(n.quanHe in [\"vo\", \"chong\"]))",
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

const ruleDCD7: RuleText = {
 "id": "DC-D7",
 "path": "/maKetQua",
 "ground": "logic",
 "severity": {
  "dang-ky-moi": "error",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Kết quả là không tìm thấy hoặc lỗi mà lại có thông tin công dân.",
  "en": "Not found or an error, yet citizen data are there."
 },
 "fix": {
  "vi": "Sửa maKetQua theo nội dung đã trả, hoặc bỏ congDan.",
  "en": "Set maKetQua as the content says, or drop congDan."
 },
 "example": {
  "wrong": "/maKetQua: \"khong-tim-thay\"",
  "right": "/maKetQua: \"tim-thay\""
 },
 "cel": "!(this.maKetQua in [\"khong-tim-thay\", \"loi\"]) || !has(this.congDan)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat: sai trong mọi trường hợp"
 }
};

const ruleDCD17: RuleText = {
 "id": "DC-D17",
 "path": "/congDan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Tìm thấy nhưng câu trả lời không có thông tin công dân, cũng không có đối chiếu.",
  "en": "Found, but the answer has neither citizen data nor a comparison."
 },
 "fix": {
  "vi": "Ghi congDan phần được phép, hoặc trungKhop.",
  "en": "Give the permitted part of congDan, or trungKhop."
 },
 "cel": "this.maKetQua != \"tim-thay\" || has(this.congDan) || has(this.trungKhop)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleDCD8: RuleText = {
 "id": "DC-D8",
 "path": "/trungKhop",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Kết quả là không khớp nhưng mọi trường đều khớp.",
  "en": "The outcome is no match, yet every field matches."
 },
 "cause": {
  "vi": "Chỉ là cảnh báo: dịch vụ có thể chỉ kể những trường đã khớp.",
  "en": "Only a warning: the service may list only the fields that matched."
 },
 "fix": {
  "vi": "Sửa maKetQua, hoặc trường bị ghi nhầm là khớp.",
  "en": "Correct maKetQua, or the field wrongly marked as matching."
 },
 "example": {
  "wrong": "/trungKhop/1/khop: true",
  "right": "/trungKhop/1/khop: false"
 },
 "cel": "this.maKetQua != \"khong-khop\" || this.trungKhop.exists(t, !t.khop)",
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleDCD9: RuleText = {
 "id": "DC-D9",
 "path": "/maYeuCau",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Không tìm thấy yêu cầu mà câu trả lời này nói tới.",
  "en": "The request that this answer is for was not found."
 },
 "fix": {
  "vi": "Kiểm tra maYeuCau, hoặc gửi kèm yêu cầu.",
  "en": "Check maYeuCau, or send the request along."
 },
 "dataset": {
  "keys": [
   [
    "this.maYeuCau"
   ]
  ],
  "with": [
   {
    "record": "dan-cu/yeu-cau-tra-cuu",
    "keys": [
     [
      "other.maYeuCau"
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

const ruleDCD10: RuleText = {
 "id": "DC-D10",
 "path": "/congDan/soDinhDanhCaNhan",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "dataset",
 "message": {
  "vi": "Câu trả lời nói về một số định danh khác số đã hỏi.",
  "en": "The answer is about another personal number than the one asked for."
 },
 "cause": {
  "vi": "Số đã được xác lập lại thì dịch vụ có thể trả số mới; khi ấy số đã hỏi nằm trong các số định danh trước.",
  "en": "A number that was re-established may come back as the new one; then the number asked for is among the earlier ones."
 },
 "fix": {
  "vi": "Kiểm tra việc ghép yêu cầu và câu trả lời; không dùng dữ liệu này.",
  "en": "Check how requests and answers are matched; do not use these data."
 },
 "dataset": {
  "keys": [
   [
    "this.maYeuCau"
   ]
  ],
  "with": [
   {
    "record": "dan-cu/yeu-cau-tra-cuu",
    "keys": [
     [
      "other.maYeuCau"
     ]
    ]
   }
  ],
  "pair": "this.congDan.soDinhDanhCaNhan == other.soDinhDanh"
 },
 "evidence": {
  "mark": "proposed",
  "source": "đề xuất của thongnhat"
 }
};

const ruleDC01: RuleText = {
 "id": "DC-01",
 "path": "/soDinhDanh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Câu hỏi không có số định danh cũng không có số chứng minh nhân dân: dịch vụ không trả lời.",
  "en": "The request has neither a personal number nor an old identity number: the service will not answer."
 },
 "fix": {
  "vi": "Ghi soDinhDanh; không có thì ghi soCmnd 9 chữ số.",
  "en": "Give soDinhDanh, or the 9-digit soCmnd when there is none."
 },
 "example": {
  "wrong": "/soDinhDanh: —",
  "right": "/soDinhDanh: \"001085000123\""
 },
 "cel": "has(this.soDinhDanh) || has(this.soCmnd)",
 "evidence": {
  "mark": "system",
  "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
 }
};

const ruleDC01b: RuleText = {
 "id": "DC-01b",
 "path": "/soCmnd",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Câu hỏi có cả số định danh và số chứng minh nhân dân: dịch vụ chỉ nhận một.",
  "en": "The request has both numbers: the service takes one."
 },
 "fix": {
  "vi": "Bỏ soCmnd khi đã có soDinhDanh.",
  "en": "Drop soCmnd when soDinhDanh is there."
 },
 "example": {
  "wrong": "/soCmnd: \"012345679\"",
  "right": "/soCmnd: —"
 },
 "cel": "!(has(this.soDinhDanh) && has(this.soCmnd))",
 "evidence": {
  "mark": "system",
  "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
 }
};

const ruleDC01c: RuleText = {
 "id": "DC-01c",
 "path": "/ngayThangNamSinh",
 "ground": "practice",
 "severity": {
  "dang-ky-moi": "warning",
  "so-hoa": "warning"
 },
 "scope": "record",
 "message": {
  "vi": "Ngày sinh trong câu hỏi không phải ngày đầy đủ cũng không phải năm.",
  "en": "The date of birth in the request is neither a full date nor a year."
 },
 "fix": {
  "vi": "Ghi đủ ngày, ví dụ 1985-04-12, hoặc chỉ năm 1985.",
  "en": "Give the full date, for example 1985-04-12, or the year alone, 1985."
 },
 "example": {
  "wrong": "/ngayThangNamSinh: \"1985-04\"",
  "right": "/ngayThangNamSinh: \"1985-04-12\""
 },
 "cel": "size(this.ngayThangNamSinh) == 4 || isFullDate(this.ngayThangNamSinh)",
 "evidence": {
  "mark": "system",
  "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
 }
};

export const banGhiHoTich: ObjectDescriptor = { "fields": {
 "maBanGhi": {
  "label": {
   "vi": "Mã bản ghi hộ tịch",
   "en": "Record id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi hộ tịch.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ks-00025-2026-000010"
 },
 "phienBan": {
  "label": {
   "vi": "Phiên bản",
   "en": "Version"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 1000000,
  "description": "Số phiên bản của bản ghi ấy.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const tacDong: ObjectDescriptor = { "fields": {
 "truong": {
  "label": {
   "vi": "Trường thay đổi",
   "en": "Field"
  },
  "type": "string",
  "format": "json-pointer",
  "maxLength": 500,
  "description": "Con trỏ JSON tới trường của bản ghi công dân, ví dụ /tinhTrangHonNhan.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "/tinhTrangHonNhan"
 },
 "giaTriMoi": {
  "label": {
   "vi": "Giá trị mới",
   "en": "New value"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Giá trị mới viết thành chuỗi: mã, ngày hoặc chữ; trường là khối thì ghi JSON của khối. Có thể là dân tộc, nên xếp vào dữ liệu nhạy cảm.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dang-co-vo-chong"
 },
 "hieuLucTu": {
  "label": {
   "vi": "Hiệu lực từ",
   "en": "Valid from"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày giá trị mới có hiệu lực, ví dụ ngày kết hôn.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12"
 }
} };

export const nguoiLienQuanBienDong: ObjectDescriptor = { "fields": {
 "soDinhDanh": {
  "label": {
   "vi": "Số định danh người liên quan",
   "en": "Personal number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh của người liên quan.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "001187000456"
 },
 "quanHe": {
  "label": {
   "vi": "Quan hệ với người có sự kiện",
   "en": "Relation"
  },
  "type": "string",
  "codeTable": "quan-he-gia-dinh",
  "description": "Người này là gì của người có sự kiện.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "vo"
 },
 "tacDong": {
  "label": {
   "vi": "Tác động lên người liên quan",
   "en": "Effects"
  },
  "type": "array",
  "of": "TacDong",
  "description": "Những trường của người này phải đổi.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const phanHoiDanCu: ObjectDescriptor = { "fields": {
 "maKetQua": {
  "label": {
   "vi": "Mã kết quả",
   "en": "Outcome"
  },
  "type": "string",
  "enum": [
   "da-cap-nhat",
   "da-cap-so",
   "tu-choi",
   "cho-xu-ly"
  ],
  "description": "Đã cập nhật, đã cấp số định danh, từ chối, hay còn chờ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "da-cap-so"
 },
 "soDinhDanhCap": {
  "label": {
   "vi": "Số định danh được cấp",
   "en": "Number given"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh vừa cấp; đi ngược lại vào bản ghi khai sinh.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "001226000017"
 },
 "lyDoTuChoi": {
  "label": {
   "vi": "Lý do từ chối",
   "en": "Reason of refusal"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Lý do từ chối, không chép lại thông tin cá nhân.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Không tìm thấy mẹ trong cơ sở dữ liệu"
 },
 "thoiDiem": {
  "label": {
   "vi": "Thời điểm phản hồi",
   "en": "Answered at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm trả lời.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12T10:00:00+07:00"
 }
} };

export const bienDongTuHoTich: ObjectDescriptor = { "fields": {
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
 "maSuKien": {
  "label": {
   "vi": "Mã sự kiện",
   "en": "Event id"
  },
  "type": "string",
  "maxLength": 36,
  "description": "Mã sự kiện dạng UUID, để không xử lý hai lần.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "6f1c2a10-0000-4000-8000-000000000001"
 },
 "loaiSuKien": {
  "label": {
   "vi": "Loại sự kiện",
   "en": "Kind of event"
  },
  "type": "string",
  "codeTable": "su-kien-ho-tich",
  "description": "Loại sự kiện hộ tịch.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 5 khoản 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "ket-hon"
 },
 "ngaySuKien": {
  "label": {
   "vi": "Ngày sự kiện",
   "en": "Day of the event"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày sự kiện xảy ra: ngày kết hôn, ngày chết, ngày quyết định có hiệu lực; khác ngày gửi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12"
 },
 "banGhi": {
  "label": {
   "vi": "Bản ghi hộ tịch",
   "en": "Civil-status record"
  },
  "type": "object",
  "of": "BanGhiHoTich",
  "description": "Bản ghi hộ tịch và phiên bản làm căn cứ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soDinhDanh": {
  "label": {
   "vi": "Số định danh chủ thể",
   "en": "Personal number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh của người có sự kiện; khai sinh lần đầu chưa có số.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "001085000123"
 },
 "yeuCauCapSoDinhDanh": {
  "label": {
   "vi": "Yêu cầu cấp số định danh",
   "en": "Number asked for"
  },
  "type": "boolean",
  "description": "Đúng khi đề nghị cấp số định danh cho trẻ là công dân Việt Nam.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 16 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "tacDong": {
  "label": {
   "vi": "Tác động lên hồ sơ dân cư",
   "en": "Effects"
  },
  "type": "array",
  "of": "TacDong",
  "description": "Những trường của hồ sơ dân cư phải đổi theo sổ hộ tịch.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 60 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "nguoiLienQuan": {
  "label": {
   "vi": "Tác động lên người liên quan",
   "en": "Related persons"
  },
  "type": "array",
  "of": "NguoiLienQuanBienDong",
  "description": "Tác động lên người liên quan.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ketQua": {
  "label": {
   "vi": "Phản hồi từ CSDLQG dân cư",
   "en": "Answer"
  },
  "type": "object",
  "of": "PhanHoiDanCu",
  "description": "Phản hồi từ Cơ sở dữ liệu quốc gia về dân cư.",
  "personalData": "basic",
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
}, "required": ["sieuDuLieu","maSuKien"] };

export const nguoiLienQuanDanCu: ObjectDescriptor = { "fields": {
 "quanHe": {
  "label": {
   "vi": "Quan hệ",
   "en": "Relation"
  },
  "type": "string",
  "codeTable": "quan-he-gia-dinh",
  "description": "Người này là gì của công dân.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 15"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "cha-de"
 },
 "hoTen": {
  "label": {
   "vi": "Họ tên",
   "en": "Name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ, chữ đệm và tên khai sinh của người này.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "HoVaTen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 15"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh cá nhân của người này.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "SoDinhDanh"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 15"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "001055000111"
 },
 "soCmnd9": {
  "label": {
   "vi": "Số CMND 9 số",
   "en": "Old 9-digit identity number"
  },
  "type": "string",
  "format": "cmnd",
  "maxLength": 9,
  "description": "Số chứng minh nhân dân 9 chữ số, khi chưa có số định danh.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "SoCMND"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 15"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "012345678"
 },
 "quocTich": {
  "label": {
   "vi": "Quốc tịch",
   "en": "Nationality"
  },
  "type": "array",
  "codeTable": "quoc-gia",
  "description": "Các quốc tịch của người này.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "QuocTich"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 15"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 }
} };

export const thanhVienHo: ObjectDescriptor = { "fields": {
 "laChuHo": {
  "label": {
   "vi": "Là chủ hộ",
   "en": "Head of household"
  },
  "type": "boolean",
  "description": "Đúng khi người này là chủ hộ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "hoTen": {
  "label": {
   "vi": "Họ tên",
   "en": "Name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ, chữ đệm và tên khai sinh.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh cá nhân.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "001055000111"
 },
 "soCmnd9": {
  "label": {
   "vi": "Số CMND 9 số",
   "en": "Old 9-digit identity number"
  },
  "type": "string",
  "format": "cmnd",
  "maxLength": 9,
  "description": "Số chứng minh nhân dân 9 chữ số, khi chưa có số định danh.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "012345678"
 },
 "quanHe": {
  "label": {
   "vi": "Quan hệ với chủ hộ",
   "en": "Relation to the head"
  },
  "type": "string",
  "codeTable": "quan-he-gia-dinh",
  "description": "Người này là gì của chủ hộ.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "QuanHe"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 22"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "chu-ho"
 }
} };

export const thongTinKhac: ObjectDescriptor = { "fields": {
 "ten": {
  "label": {
   "vi": "Tên thông tin",
   "en": "Name of the item"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên thông tin theo văn bản quy định.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "Nghề nghiệp"
 },
 "giaTri": {
  "label": {
   "vi": "Giá trị thông tin",
   "en": "Value"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Giá trị viết thành chuỗi.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "Giáo viên"
 },
 "canCu": {
  "label": {
   "vi": "Căn cứ",
   "en": "Basis"
  },
  "type": "object",
  "of": "ThamChieuVanBan",
  "description": "Văn bản của Chính phủ quy định thông tin này.",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 }
} };

export const congDan: ObjectDescriptor = { "fields": {
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
 "hoTenKhaiSinh": {
  "label": {
   "vi": "Họ, chữ đệm và tên khai sinh",
   "en": "Birth name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ, chữ đệm và tên khai sinh; đầu vào là hộ tịch.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "HoVaTen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 1"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "tenGoiKhac": {
  "label": {
   "vi": "Tên gọi khác",
   "en": "Other names"
  },
  "type": "array",
  "of": "HoTen",
  "description": "Các tên gọi khác.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
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
  "description": "Số định danh cá nhân 12 chữ số, không đổi trừ khi được xác lập lại.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "SoDinhDanh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 3"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "001085000123"
 },
 "soDinhDanhCu": {
  "label": {
   "vi": "Số định danh trước",
   "en": "Earlier personal numbers"
  },
  "type": "array",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Các số định danh trước, đã hủy hoặc xác lập lại; giữ để nối dữ liệu cũ.",
  "personalData": "basic",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "ngaySinh": {
  "label": {
   "vi": "Ngày, tháng, năm sinh",
   "en": "Date of birth"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày, tháng, năm sinh; có người chỉ biết năm.",
  "example": "1985-04-12",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "NgayThangNamSinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
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
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "GioiTinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 5"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "1"
 },
 "noiSinh": {
  "label": {
   "vi": "Nơi sinh",
   "en": "Place of birth"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi sinh, giữ địa danh của giấy tờ.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 6"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "noiDangKyKhaiSinh": {
  "label": {
   "vi": "Nơi đăng ký khai sinh",
   "en": "Place of birth registration"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi đăng ký khai sinh.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "NoiDangKyKhaiSinh"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 7"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "queQuan": {
  "label": {
   "vi": "Quê quán",
   "en": "Ancestral home"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Quê quán, xác định theo cha hoặc mẹ.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "QueQuan"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 8"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "danToc": {
  "label": {
   "vi": "Dân tộc",
   "en": "Ethnic group"
  },
  "type": "string",
  "codeTable": "dan-toc",
  "description": "Dân tộc; là dữ liệu nhạy cảm.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "DanToc"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 9"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9; báo chí về NĐ 356/2025/NĐ-CP"
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
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "TonGiao"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 10"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9; báo chí về NĐ 356/2025/NĐ-CP"
  },
  "example": "khong"
 },
 "quocTich": {
  "label": {
   "vi": "Quốc tịch",
   "en": "Nationality"
  },
  "type": "array",
  "codeTable": "quoc-gia",
  "description": "Các quốc tịch, ghi VN trước.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "QuocTich"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 11"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "nhomMau": {
  "label": {
   "vi": "Nhóm máu",
   "en": "Blood group"
  },
  "type": "string",
  "codeTable": "nhom-mau",
  "description": "Nhóm máu; là dữ liệu sức khỏe.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "NhomMau"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 12"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9; đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư"
  },
  "example": "o"
 },
 "soCmnd9": {
  "label": {
   "vi": "Số CMND 9 số",
   "en": "Old 9-digit identity number"
  },
  "type": "string",
  "format": "cmnd",
  "maxLength": 9,
  "description": "Số chứng minh nhân dân 9 chữ số.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "SoCMND"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 13"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "012345678"
 },
 "theCanCuoc": {
  "label": {
   "vi": "Thẻ căn cước, CCCD, CMND 12 số đã cấp",
   "en": "Identity cards issued"
  },
  "type": "array",
  "of": "GiayToTuyThan",
  "description": "Các thẻ căn cước, căn cước công dân, chứng minh nhân dân 12 số đã cấp: ngày cấp, nơi cấp, thời hạn.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "nguoiLienQuan": {
  "label": {
   "vi": "Cha, mẹ, vợ, chồng, con, người đại diện hợp pháp, người được đại diện",
   "en": "Family and representatives"
  },
  "type": "array",
  "of": "NguoiLienQuanDanCu",
  "description": "Cha, mẹ, vợ, chồng, con, người đại diện hợp pháp, người được đại diện.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 15"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "noiThuongTru": {
  "label": {
   "vi": "Nơi thường trú",
   "en": "Permanent residence"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi thường trú.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "ThuongTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 16"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "noiTamTru": {
  "label": {
   "vi": "Nơi tạm trú",
   "en": "Temporary residence"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi tạm trú.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 17"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "noiOHienTai": {
  "label": {
   "vi": "Nơi ở hiện tại",
   "en": "Present dwelling"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi ở hiện tại.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "NoiOHienTai"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 18"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "tinhTrangTamVang": {
  "label": {
   "vi": "Tình trạng khai báo tạm vắng",
   "en": "Declared absence"
  },
  "type": "string",
  "enum": [
   "dang-tam-vang",
   "khong-tam-vang"
  ],
  "description": "Đang khai báo tạm vắng hay không.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 19"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9; hai giá trị do thongnhat đặt"
  },
  "example": "khong-tam-vang"
 },
 "soHoSoCuTru": {
  "label": {
   "vi": "Số hồ sơ cư trú",
   "en": "Residence file number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số hồ sơ cư trú.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 20"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "HS-CT-0001"
 },
 "tinhTrangHonNhan": {
  "label": {
   "vi": "Tình trạng hôn nhân",
   "en": "Marital status"
  },
  "type": "string",
  "codeTable": "tinh-trang-hon-nhan",
  "description": "Tình trạng hôn nhân; đầu vào là hộ tịch.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "TinhTrangHonNhan"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 21"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "dang-co-vo-chong"
 },
 "quanHeVoiChuHo": {
  "label": {
   "vi": "Mối quan hệ với chủ hộ",
   "en": "Relation to the head of household"
  },
  "type": "string",
  "codeTable": "quan-he-gia-dinh",
  "description": "Công dân là gì của chủ hộ.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 22"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  },
  "example": "chu-ho"
 },
 "hoGiaDinh": {
  "label": {
   "vi": "Chủ hộ và thành viên hộ",
   "en": "Household"
  },
  "type": "array",
  "of": "ThanhVienHo",
  "description": "Chủ hộ và các thành viên hộ.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "ChuHo"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 23"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "ngayChetHoacMatTich": {
  "label": {
   "vi": "Ngày, tháng, năm chết hoặc mất tích",
   "en": "Day of death or disappearance"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày, tháng, năm chết hoặc mất tích; bản ghi không bị xóa.",
  "example": "2026-08-01",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "trangThaiSong": {
  "label": {
   "vi": "Tình trạng sống",
   "en": "Vital status"
  },
  "type": "string",
  "codeTable": "trang-thai-song",
  "description": "Còn sống, đã chết, mất tích hay bị tuyên bố chết; cho biết ngày ở trên là ngày gì.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "song"
 },
 "soThueBaoDiDong": {
  "label": {
   "vi": "Số thuê bao di động",
   "en": "Mobile numbers"
  },
  "type": "array",
  "format": "dien-thoai",
  "maxLength": 15,
  "description": "Các số thuê bao di động.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 25"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "thuDienTu": {
  "label": {
   "vi": "Địa chỉ thư điện tử",
   "en": "Email addresses"
  },
  "type": "array",
  "format": "email",
  "maxLength": 254,
  "description": "Các địa chỉ thư điện tử.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 25"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
  }
 },
 "thongTinKhac": {
  "label": {
   "vi": "Thông tin khác theo Chính phủ",
   "en": "Other items"
  },
  "type": "array",
  "of": "ThongTinKhac",
  "description": "Thông tin khác theo quy định của Chính phủ; danh sách chưa thấy.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15 Điều 9"
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

export const doiChieuTruong: ObjectDescriptor = { "fields": {
 "truong": {
  "label": {
   "vi": "Trường đối chiếu",
   "en": "Field"
  },
  "type": "string",
  "format": "json-pointer",
  "maxLength": 500,
  "description": "Con trỏ JSON tới trường của bản ghi công dân.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "/ngaySinh"
 },
 "khop": {
  "label": {
   "vi": "Khớp",
   "en": "Matches"
  },
  "type": "boolean",
  "description": "Đúng khi giá trị trong câu hỏi khớp.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const congDanTraVe: ObjectDescriptor = { "fields": {
 "soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh cá nhân.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "SoDinhDanh"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "001085000123"
 },
 "soCmnd9": {
  "label": {
   "vi": "Số CMND 9 số",
   "en": "Old 9-digit identity number"
  },
  "type": "string",
  "format": "cmnd",
  "maxLength": 9,
  "description": "Số chứng minh nhân dân 9 chữ số.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "SoCMND"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "012345678"
 },
 "hoVaTen": {
  "label": {
   "vi": "Họ và tên",
   "en": "Name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ và tên. Dữ liệu thật thường để trống Ho, ChuDem và ghi cả tên bằng chữ hoa ở Ten: khi ấy ghi vào dayDu, không tự tách.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "HoVaTen"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
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
  "description": "Ngày sinh; dịch vụ luôn trả năm, có khi không trả ngày.",
  "example": "1985-04-12",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "NgayThangNamSinh"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  }
 },
 "gioiTinh": {
  "label": {
   "vi": "Giới tính",
   "en": "Sex"
  },
  "type": "string",
  "codeTable": "gioi-tinh",
  "description": "Giới tính; mã của các hệ khác nhau cho nữ (0 hoặc 2), bộ chuyển đổi đổi sang mã của chuẩn.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "GioiTinh"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
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
  "description": "Dân tộc.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "DanToc"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
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
  "description": "Tôn giáo; dịch vụ ghi 00 là không.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "TonGiao"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "khong"
 },
 "quocTich": {
  "label": {
   "vi": "Quốc tịch",
   "en": "Nationality"
  },
  "type": "array",
  "codeTable": "quoc-gia",
  "description": "Quốc tịch; phần tử có thể rỗng.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "QuocTich"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  }
 },
 "nhomMau": {
  "label": {
   "vi": "Nhóm máu",
   "en": "Blood group"
  },
  "type": "string",
  "codeTable": "nhom-mau",
  "description": "Nhóm máu.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "NhomMau"
   }
  ],
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "o"
 },
 "tinhTrangHonNhan": {
  "label": {
   "vi": "Tình trạng hôn nhân",
   "en": "Marital status"
  },
  "type": "string",
  "codeTable": "tinh-trang-hon-nhan",
  "description": "Tình trạng hôn nhân.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "TinhTrangHonNhan"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "chua-ket-hon"
 },
 "noiDangKyKhaiSinh": {
  "label": {
   "vi": "Nơi đăng ký khai sinh",
   "en": "Place of birth registration"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi đăng ký khai sinh; dịch vụ còn trả mã huyện cho địa chỉ trước 01/7/2025.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "NoiDangKyKhaiSinh"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  }
 },
 "queQuan": {
  "label": {
   "vi": "Quê quán",
   "en": "Ancestral home"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Quê quán; dịch vụ còn trả mã huyện cho địa chỉ trước 01/7/2025.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "QueQuan"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  }
 },
 "noiThuongTru": {
  "label": {
   "vi": "Nơi thường trú",
   "en": "Permanent residence"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi thường trú; dịch vụ còn trả mã huyện cho địa chỉ trước 01/7/2025.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "ThuongTru"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  }
 },
 "noiOHienTai": {
  "label": {
   "vi": "Nơi ở hiện tại",
   "en": "Present dwelling"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi ở hiện tại; dịch vụ còn trả mã huyện cho địa chỉ trước 01/7/2025.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "NoiOHienTai"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  }
 },
 "nguoiLienQuan": {
  "label": {
   "vi": "Người liên quan",
   "en": "Related persons"
  },
  "type": "array",
  "of": "NguoiLienQuanDanCu",
  "description": "Cha, mẹ, vợ hoặc chồng, người đại diện mà dịch vụ trả ở các phần tử Cha, Me, VoChong, NguoiDaiDien.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  }
 },
 "chuHo": {
  "label": {
   "vi": "Chủ hộ",
   "en": "Head of household"
  },
  "type": "object",
  "of": "ThanhVienHo",
  "description": "Chủ hộ và quan hệ của công dân với chủ hộ.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "ChuHo"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  }
 }
} };

const ketQuaTraCuuOverlays: Overlays = {
 "/congDan/hoVaTen/ho": {
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "Ho"
   }
  ],
  "personalData": "basic"
 },
 "/congDan/hoVaTen/chuDem": {
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "ChuDem"
   }
  ],
  "personalData": "basic"
 },
 "/congDan/hoVaTen/ten": {
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "Ten"
   }
  ],
  "personalData": "basic"
 }
};

export const ketQuaTraCuu: ObjectDescriptor = { "fields": {
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
 "maYeuCau": {
  "label": {
   "vi": "Mã yêu cầu",
   "en": "Request id"
  },
  "type": "string",
  "maxLength": 40,
  "description": "Mã của yêu cầu được trả lời.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "Id"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "YC-20260801-0001"
 },
 "maKetQua": {
  "label": {
   "vi": "Mã kết quả",
   "en": "Outcome"
  },
  "type": "string",
  "codeTable": "ket-qua-tra-cuu-dan-cu",
  "description": "Tìm thấy, không tìm thấy, không khớp, hay lỗi; mã của dịch vụ chưa thấy.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tim-thay"
 },
 "trungKhop": {
  "label": {
   "vi": "Đúng/sai từng trường",
   "en": "Fields compared"
  },
  "type": "array",
  "of": "DoiChieuTruong",
  "description": "Đúng hay sai của từng trường, với dịch vụ xác thực.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "congDan": {
  "label": {
   "vi": "Thông tin công dân (phần được phép)",
   "en": "Citizen data"
  },
  "type": "object",
  "of": "CongDanTraVe",
  "description": "Thông tin công dân, phần được phép; chỉ khi tìm thấy.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "CongDan"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  }
 },
 "thoiDiemDuLieu": {
  "label": {
   "vi": "Thời điểm dữ liệu",
   "en": "Data as of"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm mà dữ liệu trả về là đúng.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "ThoiDiemDuLieu"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-01T09:00:01+07:00"
 },
 "chuKySo": {
  "label": {
   "vi": "Chữ ký số phản hồi",
   "en": "Signature"
  },
  "type": "object",
  "of": "ChuKySo",
  "description": "Chữ ký số trên câu trả lời.",
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
}, "required": ["sieuDuLieu","maYeuCau"] };

export const yeuCauTraCuu: ObjectDescriptor = { "fields": {
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
 "maYeuCau": {
  "label": {
   "vi": "Mã yêu cầu",
   "en": "Request id"
  },
  "type": "string",
  "maxLength": 40,
  "description": "Mã yêu cầu do bên hỏi đặt, không dùng lại.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "MaYeuCau"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "YC-20260801-0001"
 },
 "maDichVuCong": {
  "label": {
   "vi": "Mã thủ tục hành chính/dịch vụ công",
   "en": "Procedure code"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Mã thủ tục hành chính hoặc dịch vụ công mà câu hỏi phục vụ.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "MaDVC"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "1.001193"
 },
 "maTichHop": {
  "label": {
   "vi": "Mã dịch vụ tích hợp",
   "en": "Integration code"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Mã dịch vụ tích hợp 20 chữ số do Cơ sở dữ liệu quốc gia về dân cư cấp.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "MaTichHop"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "00000000000000000001"
 },
 "maDonVi": {
  "label": {
   "vi": "Mã định danh cơ quan khai thác",
   "en": "Asking unit"
  },
  "type": "string",
  "format": "ma-co-quan",
  "maxLength": 35,
  "description": "Mã định danh điện tử của cơ quan khai thác.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "MaDonVi"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "H26.12"
 },
 "maCanBo": {
  "label": {
   "vi": "Mã cán bộ khai thác",
   "en": "Officer"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Mã cán bộ khai thác; dùng để truy vết.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "MaCanBo"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "cb-0001"
 },
 "soDinhDanh": {
  "label": {
   "vi": "Số định danh",
   "en": "Personal number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh cá nhân của người được tra cứu.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "SoDinhDanh"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "001085000123"
 },
 "soCmnd": {
  "label": {
   "vi": "Số CMND",
   "en": "Old 9-digit identity number"
  },
  "type": "string",
  "format": "cmnd",
  "maxLength": 9,
  "description": "Số chứng minh nhân dân 9 chữ số, chỉ khi không có số định danh.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "SoCMND"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "012345678"
 },
 "hoVaTen": {
  "label": {
   "vi": "Họ và tên",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Họ và tên của người được tra cứu; dịch vụ so bằng chữ hoa, bộ chuyển đổi tự đổi.",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "HoVaTen"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  },
  "example": "Nguyễn Văn Ví Dụ"
 },
 "ngayThangNamSinh": {
  "label": {
   "vi": "Ngày tháng năm sinh",
   "en": "Date of birth"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày, tháng, năm sinh đầy đủ, hoặc chỉ năm; dịch vụ không nhận tháng và năm.",
  "example": "1985-04-12",
  "aliases": [
   {
    "system": "c06-dan-cu",
    "name": "NgayThangNamSinh"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "đặc tả dịch vụ tra cứu Cơ sở dữ liệu quốc gia về dân cư; mã nguồn công khai của ba bên tích hợp"
  }
 },
 "mucDich": {
  "label": {
   "vi": "Mục đích khai thác",
   "en": "Purpose"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Mục đích khai thác; danh mục chưa thấy nên ghi bằng chữ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Cấp Phiếu lý lịch tư pháp"
 },
 "truongYeuCau": {
  "label": {
   "vi": "Các trường yêu cầu",
   "en": "Fields asked"
  },
  "type": "array",
  "format": "json-pointer",
  "maxLength": 500,
  "description": "Con trỏ JSON tới các trường cần hỏi; chỉ hỏi trường cần dùng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "thoiDiemYeuCau": {
  "label": {
   "vi": "Thời điểm yêu cầu",
   "en": "Asked at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm gửi, có múi giờ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-01T09:00:00+07:00"
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
}, "required": ["sieuDuLieu","maYeuCau","hoVaTen","ngayThangNamSinh"] };

/** Biến động từ hộ tịch. */
export const bienDongTuHoTichDescriptor: RecordDescriptor = {
 "id": "dan-cu/bien-dong-tu-ho-tich",
 "version": "1.0",
 "title": "BienDongTuHoTich",
 "label": {
  "vi": "Biến động từ hộ tịch",
  "en": "Change from civil status"
 },
 "eventDate": "/ngaySuKien",
 "keys": [
  "/maSuKien"
 ],
 "root": "BienDongTuHoTich",
 "overlays": {},
 "rules": { "DC-04b": ruleDC04b, "DC-04c": ruleDC04c, "DC-D11": ruleDCD11, "DC-D12": ruleDCD12, "DC-D13": ruleDCD13, "DC-D14": ruleDCD14, "DC-D15": ruleDCD15, "DC-D16": ruleDCD16, "HT-09": ruleHT09 },
 "defs": { BienDongTuHoTich: bienDongTuHoTich, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, BanGhiHoTich: banGhiHoTich, TacDong: tacDong, NguoiLienQuanBienDong: nguoiLienQuanBienDong, PhanHoiDanCu: phanHoiDanCu, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Công dân. */
export const congDanDescriptor: RecordDescriptor = {
 "id": "dan-cu/cong-dan",
 "version": "1.0",
 "title": "CongDan",
 "label": {
  "vi": "Công dân",
  "en": "Citizen"
 },
 "eventDate": "/sieuDuLieu/phienBan/hieuLucTu",
 "keys": [
  "/soDinhDanhCaNhan"
 ],
 "root": "CongDan",
 "overlays": {},
 "rules": { "DC-02": ruleDC02, "DC-02b": ruleDC02b, "DC-03": ruleDC03, "DC-03b": ruleDC03b, "DC-04": ruleDC04, "DC-D1": ruleDCD1, "DC-D2": ruleDCD2, "DC-D3": ruleDCD3, "DC-D4": ruleDCD4, "DC-D5": ruleDCD5, "DC-D6": ruleDCD6, "HT-09": ruleHT09, "VB-D1": ruleVBD1 },
 "defs": { CongDan: congDan, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, HoTen: shared.hoTen, GiayToTuyThan: shared.giayToTuyThan, GiayKhaiSinhThayThe: shared.giayKhaiSinhThayThe, NguoiLienQuanDanCu: nguoiLienQuanDanCu, ThanhVienHo: thanhVienHo, ThongTinKhac: thongTinKhac, ThamChieuVanBan: shared.thamChieuVanBan, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Kết quả tra cứu dân cư. */
export const ketQuaTraCuuDescriptor: RecordDescriptor = {
 "id": "dan-cu/ket-qua-tra-cuu",
 "version": "1.0",
 "title": "KetQuaTraCuu",
 "label": {
  "vi": "Kết quả tra cứu dân cư",
  "en": "Population lookup answer"
 },
 "keys": [
  "/maYeuCau",
  "/thoiDiemDuLieu"
 ],
 "root": "KetQuaTraCuu",
 "overlays": ketQuaTraCuuOverlays,
 "rules": { "DC-D7": ruleDCD7, "DC-D17": ruleDCD17, "DC-D8": ruleDCD8, "DC-D9": ruleDCD9, "DC-D10": ruleDCD10, "HT-09": ruleHT09 },
 "defs": { KetQuaTraCuu: ketQuaTraCuu, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, DoiChieuTruong: doiChieuTruong, CongDanTraVe: congDanTraVe, HoTen: shared.hoTen, NguoiLienQuanDanCu: nguoiLienQuanDanCu, ThanhVienHo: thanhVienHo, ChuKySo: shared.chuKySo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};

/** Yêu cầu tra cứu dân cư. */
export const yeuCauTraCuuDescriptor: RecordDescriptor = {
 "id": "dan-cu/yeu-cau-tra-cuu",
 "version": "1.0",
 "title": "YeuCauTraCuu",
 "label": {
  "vi": "Yêu cầu tra cứu dân cư",
  "en": "Population lookup request"
 },
 "keys": [
  "/maYeuCau"
 ],
 "root": "YeuCauTraCuu",
 "overlays": {},
 "rules": { "DC-01": ruleDC01, "DC-01b": ruleDC01b, "DC-01c": ruleDC01c, "HT-09": ruleHT09 },
 "defs": { YeuCauTraCuu: yeuCauTraCuu, SieuDuLieu: shared.sieuDuLieu, NguonGoc: shared.nguonGoc, CoQuan: shared.coQuan, DiaChi: shared.diaChi, DiaChiQuyDoi: shared.diaChiQuyDoi, TepDinhKem: shared.tepDinhKem, PhienBan: shared.phienBan, VanBan: shared.vanBan, BanDich: shared.banDich, ThayDoiTruong: shared.thayDoiTruong, DongBo: shared.dongBo, MoRong: shared.moRong, KhongRo: shared.khongRo }
};
