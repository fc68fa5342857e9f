// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { DatabaseOverview } from "@thongnhat/core";

/** Every database with owner, law, records, evidence and open questions. */
export const overview: readonly DatabaseOverview[] = [
 {
  "id": "chung",
  "version": "1.0",
  "label": {
   "vi": "Khối dùng chung",
   "en": "Shared building blocks"
  },
  "description": "Những khối mà mọi cơ sở dữ liệu của chuẩn dùng chung: người, họ tên, ngày khuyết, địa chỉ, cơ quan, văn bản, chữ ký số, nguồn gốc, phiên bản, siêu dữ liệu. Không có bản ghi nào đứng riêng.",
  "status": "draft",
  "owner": [
   {
    "unit": {
     "vi": "Bộ Tư pháp",
     "en": "Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Đề xuất của thongnhat; căn cứ riêng nêu ở từng trường"
   }
  ],
  "open": [],
  "records": [],
  "fields": {
   "text": 28,
   "system": 40,
   "secondary": 3,
   "recalled": 3,
   "proposed": 142
  },
  "rules": {
   "text": 1,
   "system": 0,
   "secondary": 1,
   "recalled": 0,
   "proposed": 14
  }
 },
 {
  "id": "ho-tich",
  "version": "1.0",
  "label": {
   "vi": "Hộ tịch",
   "en": "Civil status"
  },
  "description": "Mười lăm loại bản ghi của cơ sở dữ liệu hộ tịch: các việc đăng ký, ghi chú và xác nhận theo Luật Hộ tịch, trích lục, quyển sổ, và thông điệp liên thông.",
  "status": "draft",
  "lawFrom": "2016-01-01",
  "owner": [
   {
    "unit": {
     "vi": "Cục Hành chính tư pháp, Bộ Tư pháp",
     "en": "Department of Judicial Administration, Ministry of Justice"
    },
    "from": "",
    "to": ""
   }
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   },
   {
    "document": "Nghị định 123/2015/NĐ-CP"
   },
   {
    "document": "Nghị định 87/2020/NĐ-CP"
   },
   {
    "document": "Nghị định 120/2025/NĐ-CP"
   },
   {
    "document": "Quyết định 3458/QĐ-BTP năm 2025"
   }
  ],
  "open": [],
  "records": [
   {
    "id": "ho-tich/cham-dut-giam-ho",
    "title": "ChamDutGiamHo",
    "label": {
     "vi": "Chấm dứt giám hộ",
     "en": "End of guardianship"
    },
    "fields": 20,
    "rules": 15
   },
   {
    "id": "ho-tich/ghi-chu-ly-hon",
    "title": "GhiChuLyHon",
    "label": {
     "vi": "Ghi chú ly hôn",
     "en": "Note of a divorce abroad"
    },
    "fields": 29,
    "rules": 25
   },
   {
    "id": "ho-tich/ghi-chu-theo-ban-an",
    "title": "GhiChuTheoBanAn",
    "label": {
     "vi": "Ghi chú theo bản án, quyết định",
     "en": "Note of a judgment or decision"
    },
    "fields": 19,
    "rules": 12
   },
   {
    "id": "ho-tich/ghi-vao-so-nuoc-ngoai",
    "title": "GhiVaoSoNuocNgoai",
    "label": {
     "vi": "Ghi vào sổ việc hộ tịch đã giải quyết ở nước ngoài",
     "en": "Entry of an event settled abroad"
    },
    "fields": 22,
    "rules": 15
   },
   {
    "id": "ho-tich/giam-ho",
    "title": "GiamHo",
    "label": {
     "vi": "Giám hộ",
     "en": "Guardianship"
    },
    "fields": 24,
    "rules": 25
   },
   {
    "id": "ho-tich/giam-sat-giam-ho",
    "title": "GiamSatGiamHo",
    "label": {
     "vi": "Giám sát việc giám hộ",
     "en": "Supervision of guardianship"
    },
    "fields": 20,
    "rules": 13
   },
   {
    "id": "ho-tich/ket-hon",
    "title": "KetHon",
    "label": {
     "vi": "Kết hôn",
     "en": "Marriage registration"
    },
    "fields": 37,
    "rules": 35
   },
   {
    "id": "ho-tich/khai-sinh",
    "title": "KhaiSinh",
    "label": {
     "vi": "Khai sinh",
     "en": "Birth registration"
    },
    "fields": 30,
    "rules": 43
   },
   {
    "id": "ho-tich/khai-tu",
    "title": "KhaiTu",
    "label": {
     "vi": "Khai tử",
     "en": "Death registration"
    },
    "fields": 41,
    "rules": 31
   },
   {
    "id": "ho-tich/nhan-cha-me-con",
    "title": "NhanChaMeCon",
    "label": {
     "vi": "Nhận cha, mẹ, con",
     "en": "Recognition of parentage"
    },
    "fields": 28,
    "rules": 27
   },
   {
    "id": "ho-tich/so-ho-tich",
    "title": "SoHoTich",
    "label": {
     "vi": "Sổ hộ tịch",
     "en": "Civil-status book"
    },
    "fields": 13,
    "rules": 3
   },
   {
    "id": "ho-tich/thay-doi-cai-chinh",
    "title": "ThayDoiCaiChinh",
    "label": {
     "vi": "Thay đổi, cải chính, bổ sung hộ tịch",
     "en": "Change, correction or supplement"
    },
    "fields": 36,
    "rules": 25
   },
   {
    "id": "ho-tich/thong-diep-lien-thong",
    "title": "ThongDiepLienThong",
    "label": {
     "vi": "Thông điệp liên thông",
     "en": "Inter-linked message"
    },
    "fields": 27,
    "rules": 5
   },
   {
    "id": "ho-tich/trich-luc",
    "title": "TrichLuc",
    "label": {
     "vi": "Trích lục hộ tịch",
     "en": "Civil-status extract"
    },
    "fields": 14,
    "rules": 2
   },
   {
    "id": "ho-tich/xac-nhan-tinh-trang-hon-nhan",
    "title": "XacNhanTinhTrangHonNhan",
    "label": {
     "vi": "Xác nhận tình trạng hôn nhân",
     "en": "Confirmation of marital status"
    },
    "fields": 28,
    "rules": 22
   }
  ],
  "fields": {
   "text": 168,
   "system": 139,
   "secondary": 2,
   "recalled": 24,
   "proposed": 70
  },
  "rules": {
   "text": 82,
   "system": 21,
   "secondary": 6,
   "recalled": 14,
   "proposed": 39
  }
 }
];
