// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { ObjectDescriptor } from "@thongnhat/core";

export const chuKySo: ObjectDescriptor = { "fields": {
 "loaiChuKy": {
  "label": {
   "vi": "Loại chữ ký",
   "en": "Kind of signature"
  },
  "type": "string",
  "enum": [
   "co-quan",
   "ca-nhan"
  ],
  "description": "Chữ ký của cơ quan, tổ chức hay của cá nhân có thẩm quyền.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Giao dịch điện tử 20/2023/QH15"
   },
   {
    "document": "Nghị định 30/2020/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  },
  "example": "co-quan"
 },
 "nguoiKy": {
  "label": {
   "vi": "Người/cơ quan ký",
   "en": "Signer"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Tên chủ thể trong chứng thư số, chép nguyên dạng DN.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "CN=Ủy ban nhân dân phường Ba Đình, C=VN"
 },
 "soChungThu": {
  "label": {
   "vi": "Số hiệu chứng thư số",
   "en": "Certificate serial number"
  },
  "type": "string",
  "maxLength": 64,
  "description": "Số hiệu chứng thư số viết ở hệ mười sáu.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "5401A2B3C4"
 },
 "thoiDiemKy": {
  "label": {
   "vi": "Thời điểm ký",
   "en": "Time of signing"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm ký, có múi giờ, ví dụ +07:00.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-08-12T09:30:00+07:00"
 },
 "dauThoiGian": {
  "label": {
   "vi": "Dấu thời gian",
   "en": "Time stamp"
  },
  "type": "string",
  "maxLength": 20000,
  "description": "Dấu thời gian RFC 3161, mã hóa base64.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "MIIBVsOtIGThu6U="
 },
 "dinhDang": {
  "label": {
   "vi": "Định dạng",
   "en": "Signature format"
  },
  "type": "string",
  "enum": [
   "PAdES",
   "XAdES",
   "CAdES",
   "JAdES"
  ],
  "description": "Định dạng chữ ký số nâng cao đã dùng.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "PAdES"
 },
 "phamViKy": {
  "label": {
   "vi": "Phạm vi ký (tệp hoặc JSON pointer)",
   "en": "What is signed"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Tên tệp hoặc con trỏ JSON của phần dữ liệu được ký.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "giay-khai-sinh.pdf"
 },
 "giaTriBam": {
  "label": {
   "vi": "Giá trị băm",
   "en": "Digest"
  },
  "type": "string",
  "format": "sha256",
  "maxLength": 64,
  "description": "Giá trị băm SHA-256 của phần được ký, 64 chữ số hệ mười sáu viết thường.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "0000000000000000000000000000000000000000000000000000000000000001"
 },
 "ketQuaKiemTra": {
  "label": {
   "vi": "Kết quả kiểm tra",
   "en": "Result of verification"
  },
  "type": "string",
  "enum": [
   "hop-le",
   "khong-hop-le",
   "khong-kiem-tra-duoc"
  ],
  "description": "Kết quả kiểm tra chữ ký khi tiếp nhận.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hop-le"
 }
} };

export const hoTen: ObjectDescriptor = { "fields": {
 "dayDu": {
  "label": {
   "vi": "Họ, chữ đệm và tên đầy đủ",
   "en": "Full name"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Toàn bộ họ, chữ đệm và tên theo đúng thứ tự trên giấy tờ, cách nhau một dấu cách, Unicode dựng sẵn (NFC).",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 87/2020/NĐ-CP",
    "article": "Điều 2 khoản 4"
   },
   {
    "document": "Nghị định 07/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "Nguyễn Thị Minh Anh"
 },
 "ho": {
  "label": {
   "vi": "Họ",
   "en": "Family name"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Phần họ, khi nguồn ghi riêng.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "tài liệu dịch vụ NDXP; BLDS 91/2015/QH13"
  },
  "example": "Nguyễn"
 },
 "chuDem": {
  "label": {
   "vi": "Chữ đệm",
   "en": "Middle name"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Phần chữ đệm giữa họ và tên; nhiều người không có.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "tài liệu dịch vụ NDXP; BLDS 91/2015/QH13"
  },
  "example": "Thị Minh"
 },
 "ten": {
  "label": {
   "vi": "Tên",
   "en": "Given name"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Phần tên gọi, khi nguồn ghi riêng.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Bộ luật Dân sự 91/2015/QH13",
    "article": "Điều 26"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "tài liệu dịch vụ NDXP; BLDS 91/2015/QH13"
  },
  "example": "Anh"
 },
 "tenKhongDau": {
  "label": {
   "vi": "Dạng không dấu (tìm kiếm)",
   "en": "Name without diacritics"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Dạng không dấu chỉ dùng để tìm kiếm, máy sinh ra từ họ tên đầy đủ; không có giá trị pháp lý.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Nguyen Thi Minh Anh"
 },
 "chuGoc": {
  "label": {
   "vi": "Tên theo chữ viết gốc (nước ngoài/dân tộc)",
   "en": "Name in its original script"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên viết bằng chữ gốc hoặc bằng chữ La-tinh trong hộ chiếu của người nước ngoài, hoặc bằng chữ của dân tộc.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Anna Müller"
 },
 "loaiTen": {
  "label": {
   "vi": "Loại tên",
   "en": "Kind of name"
  },
  "type": "string",
  "codeTable": "loai-ten",
  "description": "Cho biết đây là tên khai sinh, tên gọi khác, tên trước khi thay đổi hay tên khi làm con nuôi.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 1 đến khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15"
  },
  "example": "khai-sinh"
 }
}, "required": ["dayDu"] };

export const diaChiQuyDoi: ObjectDescriptor = { "fields": {
 "maTinh": {
  "label": {
   "vi": "Mã tỉnh hiện hành",
   "en": "Current province code"
  },
  "type": "string",
  "codeTable": "tinh",
  "description": "Mã tỉnh, thành phố vào ngày quy đổi.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "01"
 },
 "maXa": {
  "label": {
   "vi": "Mã xã hiện hành",
   "en": "Current commune code"
  },
  "type": "string",
  "codeTable": "xa",
  "description": "Mã xã, phường, đặc khu vào ngày quy đổi.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "00004"
 },
 "tenTinh": {
  "label": {
   "vi": "Tên tỉnh hiện hành",
   "en": "Current province name"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên tỉnh, thành phố vào ngày quy đổi.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Thành phố Hà Nội"
 },
 "tenXa": {
  "label": {
   "vi": "Tên xã hiện hành",
   "en": "Current commune name"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên xã, phường, đặc khu vào ngày quy đổi.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Phường Ba Đình"
 },
 "chiTiet": {
  "label": {
   "vi": "Chi tiết dưới cấp xã",
   "en": "Street or hamlet"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Phần dưới cấp xã sau khi quy đổi, nếu biết.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Số 12, ngõ 34, phố Ví Dụ"
 },
 "ngayQuyDoi": {
  "label": {
   "vi": "Ngày quy đổi",
   "en": "Date of conversion"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày mà mã và tên hiện hành được tra.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-07-01"
 },
 "canCu": {
  "label": {
   "vi": "Căn cứ quy đổi",
   "en": "Basis of the conversion"
  },
  "type": "array",
  "maxLength": 300,
  "description": "Văn bản và điều khoản mà theo đó đơn vị hành chính cũ thành đơn vị hiện hành; nhiều bước thì nhiều căn cứ, theo thứ tự thời gian.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const diaChi: ObjectDescriptor = { "fields": {
 "maQuocGia": {
  "label": {
   "vi": "Quốc gia",
   "en": "Country"
  },
  "type": "string",
  "codeTable": "quoc-gia",
  "description": "Quốc gia của địa chỉ; địa chỉ trong nước ghi VN.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "VN"
 },
 "maTinh": {
  "label": {
   "vi": "Mã tỉnh/thành phố",
   "en": "Province code"
  },
  "type": "string",
  "codeTable": "tinh",
  "description": "Mã hai chữ số của tỉnh, thành phố có hiệu lực vào ngày hiệu lực của địa chỉ.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maTinh"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "01"
 },
 "maHuyen": {
  "label": {
   "vi": "Mã huyện (lịch sử)",
   "en": "District code (historical)"
  },
  "type": "string",
  "codeTable": "huyen",
  "description": "Mã ba chữ số của huyện, chỉ có ở địa chỉ trước ngày 01/07/2025; địa chỉ mới không còn cấp huyện.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maHuyen"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Tổ chức chính quyền địa phương 2025"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; NĐ 120/2025/NĐ-CP"
  },
  "example": "001"
 },
 "maXa": {
  "label": {
   "vi": "Mã xã/phường/đặc khu",
   "en": "Commune code"
  },
  "type": "string",
  "codeTable": "xa",
  "description": "Mã năm chữ số của xã, phường, đặc khu (trước đây cả thị trấn) có hiệu lực vào ngày hiệu lực của địa chỉ.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maXa"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "00004"
 },
 "tenTinh": {
  "label": {
   "vi": "Tên tỉnh theo thời điểm ghi",
   "en": "Province name as written"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên tỉnh đúng như giấy tờ ghi tại thời điểm lập.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Thành phố Hà Nội"
 },
 "tenHuyen": {
  "label": {
   "vi": "Tên huyện theo thời điểm ghi",
   "en": "District name as written"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên huyện đúng như giấy tờ ghi, cho địa chỉ trước ngày 01/07/2025.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Quận Ba Đình"
 },
 "tenXa": {
  "label": {
   "vi": "Tên xã theo thời điểm ghi",
   "en": "Commune name as written"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên xã, phường đúng như giấy tờ ghi tại thời điểm lập.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Phường Ba Đình"
 },
 "chiTiet": {
  "label": {
   "vi": "Số nhà, đường, thôn/tổ, cơ sở y tế",
   "en": "Street, hamlet or facility"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Phần dưới cấp xã: số nhà, đường, thôn, tổ dân phố, hoặc tên cơ sở y tế với nơi sinh.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "dcChiTiet"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "mẫu tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  },
  "example": "Số 12, ngõ 34, phố Ví Dụ"
 },
 "nguyenVan": {
  "label": {
   "vi": "Nguyên văn địa chỉ",
   "en": "Address verbatim"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Toàn bộ địa chỉ chép nguyên văn từ sổ hoặc giấy tờ, giữ lại khi đã tách thành mã.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Phường Ba Đình, thành phố Hà Nội"
 },
 "boMaDvhc": {
  "label": {
   "vi": "Bộ mã ĐVHC áp dụng",
   "en": "Edition of the administrative codes"
  },
  "type": "string",
  "codeTable": "bo-ma-dvhc",
  "description": "Bộ mã đơn vị hành chính mà các mã trên thuộc về; mã không kèm bộ mã thì hiểu được nhiều cách.",
  "recommended": true,
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tu-2025-07-01"
 },
 "ngayHieuLuc": {
  "label": {
   "vi": "Ngày dùng để giải mã ĐVHC",
   "en": "Date the codes are read at"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày dùng để tra các mã trên; thường là ngày đăng ký, nên có thể khuyết như ngày đăng ký trong sổ cũ.",
  "example": "2025-08-12",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "diaChiQuyDoi": {
  "label": {
   "vi": "Địa chỉ quy đổi theo ĐVHC hiện hành",
   "en": "Current equivalents"
  },
  "type": "array",
  "of": "DiaChiQuyDoi",
  "description": "Các địa chỉ theo đơn vị hành chính hiện hành có thể tương ứng; xã bị chia thì liệt kê đủ ứng viên, không chọn thay người.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "diaDanhNuocNgoai": {
  "label": {
   "vi": "Địa danh nước ngoài",
   "en": "Place abroad"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Địa danh ở nước ngoài, ghi thành phố và quốc gia như giấy tờ.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "mẫu tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  },
  "example": "Berlin, Cộng hòa Liên bang Đức"
 }
} };

export const noiCuTru: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại nơi cư trú",
   "en": "Kind of residence"
  },
  "type": "string",
  "codeTable": "loai-cu-tru",
  "description": "Thường trú, tạm trú, hay nơi ở hiện tại; ghi nơi thường trú trước, không có mới ghi nơi tạm trú.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "thuong-tru"
 },
 "diaChi": {
  "label": {
   "vi": "Địa chỉ cư trú",
   "en": "Address of residence"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Địa chỉ của nơi cư trú.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 }
} };

export const tepDinhKem: ObjectDescriptor = { "fields": {
 "ma": {
  "label": {
   "vi": "Mã tệp",
   "en": "File id"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Mã của tệp trong hệ thống gửi.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "id"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "tep-0001"
 },
 "loaiGiayTo": {
  "label": {
   "vi": "Loại giấy tờ",
   "en": "Kind of paper"
  },
  "type": "string",
  "codeTable": "loai-thanh-phan-ho-so",
  "description": "Thành phần hồ sơ mà tệp này chứa.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "loaiGiayTo"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "giay-chung-sinh"
 },
 "tenGiayTo": {
  "label": {
   "vi": "Tên giấy tờ",
   "en": "Name of the paper"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên giấy tờ để người đọc hiểu.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "tenGiayTo"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "Giấy chứng sinh"
 },
 "tenTep": {
  "label": {
   "vi": "Tên tệp",
   "en": "File name"
  },
  "type": "string",
  "maxLength": 255,
  "description": "Tên tệp có phần mở rộng.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "tenTepDinhKem"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "giay-chung-sinh.pdf"
 },
 "kieuNoiDung": {
  "label": {
   "vi": "Kiểu nội dung",
   "en": "Media type"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Kiểu nội dung MIME của tệp.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "application/pdf"
 },
 "kichThuoc": {
  "label": {
   "vi": "Kích thước",
   "en": "Size in bytes"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 2147483647,
  "description": "Kích thước tệp tính bằng byte.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "bam": {
  "label": {
   "vi": "Giá trị băm",
   "en": "Digest"
  },
  "type": "string",
  "format": "sha256",
  "maxLength": 64,
  "description": "Giá trị băm SHA-256 của nội dung tệp, để biết tệp không bị đổi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "0000000000000000000000000000000000000000000000000000000000000002"
 },
 "noiDung": {
  "label": {
   "vi": "Nội dung",
   "en": "Content"
  },
  "type": "string",
  "maxLength": 14000000,
  "description": "Nội dung tệp mã hóa base64, chỉ khi gửi kèm trực tiếp (tối đa khoảng 10 MB).",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "duLieuTepDinhKem"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "VsOtIGThu6U="
 },
 "duongDan": {
  "label": {
   "vi": "Đường dẫn tham chiếu",
   "en": "Reference"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Địa chỉ để hệ thống nhận lấy tệp.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "https://luu-tru.example.vn/tep/0001"
 },
 "daHuy": {
  "label": {
   "vi": "Giấy tờ đã hủy",
   "en": "Withdrawn"
  },
  "type": "boolean",
  "description": "Đúng khi giấy tờ đã bị hủy khỏi hồ sơ và không dùng nữa.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "huyGiayTo"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 }
} };

export const coQuan: ObjectDescriptor = { "fields": {
 "maDinhDanh": {
  "label": {
   "vi": "Mã định danh điện tử cơ quan",
   "en": "Electronic identifier of the body"
  },
  "type": "string",
  "format": "ma-co-quan",
  "maxLength": 35,
  "description": "Mã định danh điện tử của cơ quan, cấp 1 đứng trước, ví dụ H26.12; chấp nhận cách viết cũ 000.12.00.H26.",
  "legalBasis": [
   {
    "document": "Quyết định 20/2020/QĐ-TTg"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "tài liệu dịch vụ NDXP"
  },
  "example": "H26.12"
 },
 "maDonViHoTich": {
  "label": {
   "vi": "Mã đơn vị trong phần mềm hộ tịch dùng chung",
   "en": "Unit code in the shared civil-status software"
  },
  "type": "string",
  "maxLength": 10,
  "description": "Mã đơn vị mà phần mềm hộ tịch dùng chung đang dùng, thường trùng mã xã năm chữ số.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maDonVi"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "00004"
 },
 "ten": {
  "label": {
   "vi": "Tên cơ quan",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên đầy đủ của cơ quan vào thời điểm ghi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Ủy ban nhân dân phường Ba Đình"
 },
 "cap": {
  "label": {
   "vi": "Cấp",
   "en": "Level"
  },
  "type": "string",
  "codeTable": "cap-co-quan",
  "description": "Cấp của cơ quan; cấp huyện chỉ còn trong bản ghi trước ngày 01/07/2025.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4"
   },
   {
    "document": "Nghị định 120/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; NĐ 120/2025/NĐ-CP"
  },
  "example": "xa"
 },
 "diaBan": {
  "label": {
   "vi": "Địa bàn",
   "en": "Territory"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Địa bàn mà cơ quan phụ trách.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "hieuLucTu": {
  "label": {
   "vi": "Hiệu lực từ",
   "en": "Valid from"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày cơ quan bắt đầu hoạt động với tên và mã này.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-07-01"
 },
 "hieuLucDen": {
  "label": {
   "vi": "Hiệu lực đến",
   "en": "Valid until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày đầu tiên cơ quan không còn hoạt động với tên và mã này.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-07-01"
 },
 "coQuanKeThua": {
  "label": {
   "vi": "Cơ quan kế thừa",
   "en": "Successor body"
  },
  "type": "string",
  "format": "ma-co-quan",
  "maxLength": 35,
  "description": "Mã định danh của cơ quan nhận bàn giao sổ và hồ sơ khi cơ quan này giải thể.",
  "legalBasis": [
   {
    "document": "Nghị định 120/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "NĐ 120/2025/NĐ-CP"
  },
  "example": "H26.12"
 }
} };

export const giayKhaiSinhThayThe: ObjectDescriptor = { "fields": {
 "so": {
  "label": {
   "vi": "Số giấy khai sinh",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số đăng ký trên giấy khai sinh.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "15/2019"
 },
 "quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Quyển sổ đăng ký khai sinh.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "01/2019"
 },
 "noiDangKy": {
  "label": {
   "vi": "Nơi đăng ký khai sinh",
   "en": "Place of registration"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan đã đăng ký khai sinh.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayDangKy": {
  "label": {
   "vi": "Ngày đăng ký khai sinh",
   "en": "Date of registration"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày đăng ký ghi trên giấy khai sinh.",
  "example": "2019-04-02",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const giayToTuyThan: ObjectDescriptor = { "fields": {
 "loai": {
  "label": {
   "vi": "Loại giấy tờ",
   "en": "Kind of paper"
  },
  "type": "string",
  "codeTable": "loai-giay-to-tuy-than",
  "description": "Loại giấy tờ đã xuất trình; quyết định cách đọc số của giấy tờ.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP"
   },
   {
    "document": "Nghị định 07/2025/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "cccd"
 },
 "tenGiayToKhac": {
  "label": {
   "vi": "Tên giấy tờ khác",
   "en": "Name of another paper"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Tên giấy tờ khi loại là giấy tờ khác.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Thẻ thương binh"
 },
 "so": {
  "label": {
   "vi": "Số",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số in trên giấy tờ, chép nguyên, giữ số 0 ở đầu. CMND có 9 chữ số; thẻ căn cước và CCCD có 12 chữ số.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "001199000001"
 },
 "ngayCap": {
  "label": {
   "vi": "Ngày cấp",
   "en": "Date of issue"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày cấp ghi trên giấy tờ; sổ cũ có thể chỉ ghi năm.",
  "example": "2021-05-10",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "noiCap": {
  "label": {
   "vi": "Nơi cấp",
   "en": "Issued by"
  },
  "type": "string",
  "maxLength": 500,
  "description": "Cơ quan cấp, chép như trên giấy tờ.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Cục Cảnh sát quản lý hành chính về trật tự xã hội"
 },
 "ngayHetHan": {
  "label": {
   "vi": "Ngày hết hạn",
   "en": "Date of expiry"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày giấy tờ hết giá trị sử dụng.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15"
  },
  "example": "2036-05-10"
 },
 "quocGiaCap": {
  "label": {
   "vi": "Quốc gia cấp",
   "en": "Issuing country"
  },
  "type": "string",
  "codeTable": "quoc-gia",
  "description": "Quốc gia cấp giấy tờ, cần cho hộ chiếu và thẻ của người nước ngoài.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "VN"
 },
 "anhGiayTo": {
  "label": {
   "vi": "Ảnh giấy tờ",
   "en": "Image of the paper"
  },
  "type": "object",
  "of": "TepDinhKem",
  "description": "Ảnh chụp giấy tờ; là dữ liệu nhạy cảm, chỉ lưu khi pháp luật cho phép.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Nghị định 356/2025/NĐ-CP",
    "article": "Điều 4"
   }
  ],
  "evidence": {
   "mark": "secondary",
   "source": "báo chí về NĐ 356/2025/NĐ-CP"
  }
 },
 "giayKhaiSinh": {
  "label": {
   "vi": "Giấy khai sinh thay giấy tờ (trẻ em)",
   "en": "Birth certificate in place of a paper"
  },
  "type": "object",
  "of": "GiayKhaiSinhThayThe",
  "description": "Số giấy khai sinh dùng thay giấy tờ tùy thân cho trẻ em chưa có thẻ căn cước.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "mẫu tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 }
} };

export const nguoi: ObjectDescriptor = { "fields": {
 "soDinhDanhCaNhan": {
  "label": {
   "vi": "Số định danh cá nhân",
   "en": "Personal identification number"
  },
  "type": "string",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Số định danh cá nhân 12 chữ số, là chuỗi, giữ số 0 ở đầu. Không ghi số CMND 9 số vào đây.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 12"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15; báo chí về cấu trúc số định danh cá nhân"
  },
  "example": "001199000001"
 },
 "soDinhDanhCu": {
  "label": {
   "vi": "Các số định danh trước (đã hủy/xác lập lại)",
   "en": "Earlier personal numbers"
  },
  "type": "array",
  "format": "so-dinh-danh",
  "maxLength": 12,
  "description": "Các số định danh đã hủy hoặc đã xác lập lại, để nối với dữ liệu cũ.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15"
   },
   {
    "document": "Nghị định 70/2024/NĐ-CP"
   }
  ],
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "soCmnd9": {
  "label": {
   "vi": "Số CMND 9 số",
   "en": "Old 9-digit identity card number"
  },
  "type": "string",
  "format": "cmnd",
  "maxLength": 9,
  "description": "Số chứng minh nhân dân 9 chữ số đã hết giá trị, chỉ dùng để đối chiếu dữ liệu cũ.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 13"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15"
  },
  "example": "012345678"
 },
 "hoTen": {
  "label": {
   "vi": "Họ, chữ đệm, tên",
   "en": "Name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ, chữ đệm, tên ghi tại thời điểm đăng ký.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "tenGoiKhac": {
  "label": {
   "vi": "Tên gọi khác",
   "en": "Other names"
  },
  "type": "array",
  "of": "HoTen",
  "description": "Tên gọi khác, tên cũ của người này.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15"
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
  "description": "Ngày, tháng, năm sinh dương lịch, ghi đúng phần đã biết.",
  "example": "1990-03-20",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "ngaySinhBangChu": {
  "label": {
   "vi": "Ngày sinh ghi bằng chữ",
   "en": "Date of birth in words"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Ngày sinh viết bằng chữ như trên giấy khai sinh; phải nói cùng một ngày với ngày sinh.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Thông tư 04/2020/TT-BTP",
    "article": "Mẫu Giấy khai sinh"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "Ngày hai mươi tháng ba năm một nghìn chín trăm chín mươi"
 },
 "ngaySinhNguyenVan": {
  "label": {
   "vi": "Ngày sinh nguyên văn trong sổ",
   "en": "Date of birth verbatim"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Chữ trong ô ngày sinh của sổ, chép nguyên, giữ lại khi ngày sinh đã được chuẩn hóa hoặc không đọc được.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "20.03.1990"
 },
 "tuoiKhiGhi": {
  "label": {
   "vi": "Tuổi ghi trong sổ",
   "en": "Age as written"
  },
  "type": "integer",
  "minimum": 0,
  "maximum": 150,
  "description": "Số tuổi mà sổ cũ ghi thay ngày sinh, tính vào ngày đăng ký. Từ tuổi chỉ suy ra một khoảng năm sinh (ngaySinh dạng 1953/1956), không suy ra một năm.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "ngaySinhLich": {
  "label": {
   "vi": "Lịch của ngày sinh",
   "en": "Calendar of the birth date"
  },
  "type": "string",
  "enum": [
   "duong",
   "am"
  ],
  "description": "Lịch mà giấy tờ gốc dùng cho ngày sinh; mặc định là dương lịch.",
  "legalBasis": [
   {
    "document": "Nghị định 123/2015/NĐ-CP",
    "article": "Điều 4 khoản 2"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "NĐ 123/2015/NĐ-CP"
  },
  "example": "duong"
 },
 "gioiTinh": {
  "label": {
   "vi": "Giới tính",
   "en": "Sex"
  },
  "type": "string",
  "codeTable": "gioi-tinh",
  "description": "Giới tính ghi khi đăng ký, theo mã ISO/IEC 5218: 1 nam, 2 nữ, 0 chưa xác định.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "2"
 },
 "danToc": {
  "label": {
   "vi": "Dân tộc",
   "en": "Ethnic group"
  },
  "type": "string",
  "codeTable": "dan-toc",
  "description": "Dân tộc theo danh mục các dân tộc Việt Nam; là dữ liệu cá nhân nhạy cảm.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   },
   {
    "document": "Nghị định 356/2025/NĐ-CP",
    "article": "Điều 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; báo chí về NĐ 356/2025/NĐ-CP"
  },
  "example": "01"
 },
 "danTocKhac": {
  "label": {
   "vi": "Dân tộc khác (ghi bằng chữ)",
   "en": "Other ethnic group"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Tên dân tộc ghi bằng chữ khi danh mục không có.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "Hoa kiều"
 },
 "tonGiao": {
  "label": {
   "vi": "Tôn giáo",
   "en": "Religion"
  },
  "type": "string",
  "codeTable": "ton-giao",
  "description": "Tôn giáo; sổ hộ tịch không ghi, chỉ có trong dữ liệu dân cư.",
  "personalData": "sensitive",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 10"
   },
   {
    "document": "Nghị định 356/2025/NĐ-CP",
    "article": "Điều 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15; báo chí về NĐ 356/2025/NĐ-CP"
  },
  "example": "00"
 },
 "quocTich": {
  "label": {
   "vi": "Quốc tịch",
   "en": "Nationality"
  },
  "type": "array",
  "codeTable": "quoc-gia",
  "description": "Các quốc tịch, ghi VN trước nếu có; người không quốc tịch có mã riêng trong bảng.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   },
   {
    "document": "Luật Quốc tịch Việt Nam 24/2008/QH12",
    "article": "Điều 4"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; Luật Quốc tịch Việt Nam 24/2008/QH12 và văn bản hướng dẫn, bản pháp điển"
  }
 },
 "noiSinh": {
  "label": {
   "vi": "Nơi sinh",
   "en": "Place of birth"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Nơi sinh ghi trên giấy tờ: cơ sở y tế hoặc đơn vị hành chính; sinh ở nước ngoài thì ghi thành phố, quốc gia.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 14"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "queQuan": {
  "label": {
   "vi": "Quê quán",
   "en": "Place of origin"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Quê quán, xác định theo quê quán của cha hoặc mẹ.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 4 khoản 8"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "noiCuTru": {
  "label": {
   "vi": "Nơi cư trú",
   "en": "Residence"
  },
  "type": "object",
  "of": "NoiCuTru",
  "description": "Nơi cư trú tại thời điểm đăng ký, kèm loại cư trú.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13"
   },
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "mẫu tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển; TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  }
 },
 "giayToTuyThan": {
  "label": {
   "vi": "Giấy tờ tùy thân",
   "en": "Identity papers"
  },
  "type": "array",
  "of": "GiayToTuyThan",
  "description": "Giấy tờ đã xuất trình, cần khi không có số định danh cá nhân.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "trangThaiSong": {
  "label": {
   "vi": "Tình trạng sống",
   "en": "Vital state"
  },
  "type": "string",
  "codeTable": "trang-thai-song",
  "description": "Còn sống, đã chết, hay đã bị Tòa án tuyên bố mất tích hoặc chết, vào thời điểm ghi.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Căn cước 26/2023/QH15",
    "article": "Điều 9 khoản 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Căn cước 26/2023/QH15"
  },
  "example": "song"
 },
 "maThamChieu": {
  "label": {
   "vi": "Tham chiếu bản ghi người",
   "en": "Reference to the person"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã nối tới bản ghi công dân sống; khối này vẫn là ảnh chụp lúc đăng ký.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "cd-0001"
 },
 "quanHe": {
  "label": {
   "vi": "Quan hệ",
   "en": "Relation"
  },
  "type": "string",
  "codeTable": "quan-he-nguoi-yeu-cau",
  "description": "Quan hệ của người này với người được đăng ký.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "cha"
 },
 "soDienThoai": {
  "label": {
   "vi": "Số điện thoại",
   "en": "Telephone"
  },
  "type": "string",
  "format": "dien-thoai",
  "maxLength": 15,
  "description": "Số điện thoại liên hệ, bắt đầu bằng 0 hoặc +84.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "0900000001"
 },
 "email": {
  "label": {
   "vi": "Thư điện tử",
   "en": "E-mail"
  },
  "type": "string",
  "format": "email",
  "maxLength": 254,
  "description": "Địa chỉ thư điện tử liên hệ.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "vi.du@example.vn"
 },
 "trangThaiXacThuc": {
  "label": {
   "vi": "Đã xác thực với Cơ sở dữ liệu quốc gia về dân cư",
   "en": "Verified with the population database"
  },
  "type": "string",
  "codeTable": "trang-thai-xac-thuc",
  "description": "Kết quả đối chiếu thông tin của người này với dữ liệu dân cư.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "da-xac-thuc"
 }
} };

export const toChuc: ObjectDescriptor = { "fields": {
 "ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên đầy đủ theo quyết định thành lập hoặc giấy đăng ký.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Trung tâm bảo trợ xã hội Ví Dụ"
 },
 "maSo": {
  "label": {
   "vi": "Mã số tổ chức",
   "en": "Registration number"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Mã số doanh nghiệp, mã số thuế hoặc số quyết định thành lập.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "0100000001"
 },
 "diaChi": {
  "label": {
   "vi": "Trụ sở",
   "en": "Seat"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Địa chỉ trụ sở chính.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiDaiDien": {
  "label": {
   "vi": "Người đại diện",
   "en": "Representative"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên người đại diện theo pháp luật của tổ chức.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const chuThe: ObjectDescriptor = { "fields": {
 "loaiChuThe": {
  "label": {
   "vi": "Loại chủ thể",
   "en": "Kind of party"
  },
  "type": "string",
  "codeTable": "loai-chu-the",
  "description": "Cá nhân, cơ quan hoặc tổ chức, hay doanh nghiệp hoặc hợp tác xã.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ca-nhan"
 },
 "nguoi": {
  "label": {
   "vi": "Cá nhân",
   "en": "Person"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Thông tin cá nhân vào thời điểm ghi.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "toChuc": {
  "label": {
   "vi": "Tổ chức",
   "en": "Organisation"
  },
  "type": "object",
  "of": "ToChuc",
  "description": "Thông tin cơ quan, tổ chức, doanh nghiệp vào thời điểm ghi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "vaiTro": {
  "label": {
   "vi": "Vai trò",
   "en": "Role in words"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Vai trò của chủ thể, ghi bằng chữ khi bản ghi không có danh mục vai trò.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Bên vay"
 }
} };

export const dangKyNuocNgoai: ObjectDescriptor = { "fields": {
 "so": {
  "label": {
   "vi": "Số đăng ký ở nước ngoài",
   "en": "Number abroad"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số đăng ký ghi trên giấy tờ nước ngoài.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "soDangKyNuocNgoai"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "soDangKyNuocNgoai"
   }
  ],
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 49 đến Điều 50"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "BE-2024-0815"
 },
 "ngay": {
  "label": {
   "vi": "Ngày đăng ký ở nước ngoài",
   "en": "Date abroad"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày cơ quan nước ngoài đăng ký.",
  "example": "2024-05-20",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "ngayDangKyNuocNgoai"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "ngayDangKyNuocNgoai"
   }
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan nước ngoài đã đăng ký",
   "en": "Foreign body"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên cơ quan nước ngoài, chép như trên giấy tờ.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "cqNuocNgoaiDaDangKy"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "cqNuocNgoaiDaDangKy"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Standesamt Mitte, Berlin"
 },
 "quocGia": {
  "label": {
   "vi": "Quốc gia đã đăng ký",
   "en": "Country"
  },
  "type": "string",
  "codeTable": "quoc-gia",
  "description": "Quốc gia nơi việc hộ tịch đã được đăng ký.",
  "aliases": [
   {
    "system": "moj-hotich-sohoa",
    "name": "qgNuocNgoaiDaDangKy"
   },
   {
    "system": "moj-hotich-lienthong",
    "name": "qgNuocNgoaiDaDangKy"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "DE"
 },
 "tenGiayTo": {
  "label": {
   "vi": "Tên giấy tờ nước ngoài",
   "en": "Name of the foreign paper"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên giấy tờ do nước ngoài cấp.",
  "legalBasis": [
   {
    "document": "Thông tư 04/2024/TT-BTP",
    "article": "Tờ khai, phần ghi chú"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "TT 04/2024/TT-BTP, ghi chú mẫu tờ khai"
  },
  "example": "Geburtsurkunde"
 }
} };

export const khongRo: ObjectDescriptor = { "fields": {
 "truong": {
  "label": {
   "vi": "Trường",
   "en": "Field"
  },
  "type": "string",
  "format": "json-pointer",
  "maxLength": 500,
  "description": "Con trỏ JSON tới trường không có giá trị.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "/me/ngaySinh"
 },
 "lyDo": {
  "label": {
   "vi": "Lý do",
   "en": "Reason"
  },
  "type": "string",
  "codeTable": "ly-do-khong-ro",
  "description": "Vì sao không có giá trị: sổ không ghi, không đọc được, không xác định được…",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "so-khong-ghi"
 }
}, "required": ["truong","lyDo"] };

export const moRong: ObjectDescriptor = { "fields": {
 "donVi": {
  "label": {
   "vi": "Đơn vị",
   "en": "Unit"
  },
  "type": "string",
  "format": "ma-co-quan",
  "maxLength": 35,
  "description": "Mã định danh điện tử của đơn vị đặt ra các trường này.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "H26.12"
 },
 "duLieu": {
  "label": {
   "vi": "Dữ liệu",
   "en": "Data"
  },
  "type": "object",
  "description": "Nội dung do đơn vị tự định nghĩa, giới hạn độ sâu và kích thước.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["donVi","duLieu"] };

export const nguoiKy: ObjectDescriptor = { "fields": {
 "hoTen": {
  "label": {
   "vi": "Họ tên người ký",
   "en": "Name of the signing official"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên người ký ghi trên giấy tờ.",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "chucVu": {
  "label": {
   "vi": "Chức vụ người ký",
   "en": "Position"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Chức vụ của người ký tại thời điểm ký.",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "Chủ tịch"
 }
} };

export const quyetDinh: ObjectDescriptor = { "fields": {
 "so": {
  "label": {
   "vi": "Số quyết định",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số, ký hiệu của quyết định, chép như trên văn bản.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "125/QĐ-UBND"
 },
 "ngay": {
  "label": {
   "vi": "Ngày quyết định",
   "en": "Date"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ra quyết định.",
  "example": "2026-08-12",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan ra quyết định",
   "en": "Deciding body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan ra quyết định.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiKy": {
  "label": {
   "vi": "Người ký",
   "en": "Signed by"
  },
  "type": "object",
  "of": "NguoiKy",
  "description": "Người ký quyết định và chức vụ khi ký.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayHieuLuc": {
  "label": {
   "vi": "Ngày có hiệu lực",
   "en": "In force from"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày quyết định có hiệu lực.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12"
 },
 "ngayHetHieuLuc": {
  "label": {
   "vi": "Ngày hết hiệu lực",
   "en": "In force until"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày quyết định hết hiệu lực, không tính ngày này.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2027-08-12"
 },
 "trichYeu": {
  "label": {
   "vi": "Trích yếu",
   "en": "Summary"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Trích yếu nội dung quyết định.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Về việc công nhận kết quả"
 },
 "tepDinhKem": {
  "label": {
   "vi": "Tệp đính kèm",
   "en": "Files"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Bản điện tử của quyết định.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const thamChieuToChuc: ObjectDescriptor = { "fields": {
 "maToChuc": {
  "label": {
   "vi": "Mã tổ chức",
   "en": "Organisation id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của tổ chức.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tc-0001"
 },
 "ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên của tổ chức vào thời điểm ghi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Văn phòng Ví Dụ"
 },
 "diaChi": {
  "label": {
   "vi": "Địa chỉ trụ sở",
   "en": "Seat"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Địa chỉ trụ sở vào thời điểm ghi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const banDich: ObjectDescriptor = { "fields": {
 "ngonNguGoc": {
  "label": {
   "vi": "Ngôn ngữ gốc",
   "en": "Original language"
  },
  "type": "string",
  "maxLength": 3,
  "description": "Mã ngôn ngữ ISO 639 của văn bản gốc.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "de"
 },
 "coChungThuc": {
  "label": {
   "vi": "Có chứng thực",
   "en": "Certified"
  },
  "type": "boolean",
  "description": "Chữ ký người dịch đã được chứng thực hay chưa.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soChungThuc": {
  "label": {
   "vi": "Số chứng thực",
   "en": "Certification number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số chứng thực chữ ký người dịch.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "125"
 },
 "ngayChungThuc": {
  "label": {
   "vi": "Ngày chứng thực",
   "en": "Date of certification"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày chứng thực chữ ký người dịch.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-08-01"
 }
} };

export const vanBan: ObjectDescriptor = { "fields": {
 "loaiVanBan": {
  "label": {
   "vi": "Loại văn bản",
   "en": "Kind of document"
  },
  "type": "string",
  "codeTable": "loai-van-ban",
  "description": "Loại văn bản làm căn cứ.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "quyet-dinh"
 },
 "soKyHieu": {
  "label": {
   "vi": "Số, ký hiệu",
   "en": "Number and symbol"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số và ký hiệu in trên văn bản, ví dụ 15/2024/QĐST-HNGĐ.",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "15/2024/QĐST-HNGĐ"
 },
 "ngayBanHanh": {
  "label": {
   "vi": "Ngày ban hành/cấp",
   "en": "Date of issue"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày ký hoặc ngày cấp văn bản; văn bản cũ có thể chỉ biết tháng hoặc năm.",
  "example": "2024-05-20",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "ngayCoHieuLuc": {
  "label": {
   "vi": "Ngày có hiệu lực pháp luật",
   "en": "Date of legal effect"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày bản án, quyết định có hiệu lực pháp luật; thời hạn tòa án thông báo cho cơ quan hộ tịch tính từ ngày này.",
  "example": "2024-06-05",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 30"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  }
 },
 "coQuanBanHanh": {
  "label": {
   "vi": "Cơ quan ban hành",
   "en": "Issuing body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan, tổ chức đã ban hành hoặc cấp văn bản.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "trichYeu": {
  "label": {
   "vi": "Trích yếu/nội dung",
   "en": "Summary"
  },
  "type": "string",
  "maxLength": 2000,
  "description": "Tóm tắt phần nội dung của văn bản liên quan tới việc hộ tịch.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Công nhận thuận tình ly hôn"
 },
 "hopPhapHoaLanhSu": {
  "label": {
   "vi": "Hợp pháp hóa lãnh sự",
   "en": "Consular legalisation"
  },
  "type": "string",
  "codeTable": "hop-phap-hoa",
  "description": "Giấy tờ nước ngoài đã được hợp pháp hóa lãnh sự, được miễn, hay chưa.",
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 10"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "da"
 },
 "banDich": {
  "label": {
   "vi": "Bản dịch có chứng thực",
   "en": "Translation"
  },
  "type": "object",
  "of": "BanDich",
  "description": "Bản dịch tiếng Việt của văn bản lập bằng tiếng nước ngoài.",
  "evidence": {
   "mark": "recalled",
   "source": "theo trí nhớ, chưa đối chiếu với văn bản"
  }
 },
 "tepDinhKem": {
  "label": {
   "vi": "Tệp đính kèm",
   "en": "Attached files"
  },
  "type": "array",
  "of": "TepDinhKem",
  "description": "Ảnh chụp hoặc bản điện tử của văn bản.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  }
 }
} };

export const thamChieuVanBan: ObjectDescriptor = { "fields": {
 "soKyHieu": {
  "label": {
   "vi": "Số, ký hiệu",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số, ký hiệu của văn bản, ví dụ 60/2014/QH13.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "60/2014/QH13"
 },
 "maVanBan": {
  "label": {
   "vi": "Mã văn bản",
   "en": "Id of the text"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của văn bản trong cơ sở dữ liệu văn bản quy phạm pháp luật.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "vb-60-2014-qh13"
 },
 "dieu": {
  "label": {
   "vi": "Điều",
   "en": "Article"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Số điều, ví dụ 16 hoặc 12a.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "16"
 },
 "khoan": {
  "label": {
   "vi": "Khoản",
   "en": "Paragraph"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Số khoản.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2"
 },
 "diem": {
  "label": {
   "vi": "Điểm",
   "en": "Point"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Chữ của điểm; tiếng Việt không dùng f, j, w, z.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "a"
 },
 "ngayApDung": {
  "label": {
   "vi": "Ngày áp dụng",
   "en": "Applied on"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày mà văn bản được áp dụng.",
  "example": "2026-08-12",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["soKyHieu"] };

export const suKienTrangThai: ObjectDescriptor = { "fields": {
 "maSuKien": {
  "label": {
   "vi": "Mã sự kiện",
   "en": "Event id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của sự kiện, không trùng trong hồ sơ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "sk-1"
 },
 "tuTrangThai": {
  "label": {
   "vi": "Trạng thái trước",
   "en": "State before"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Trạng thái trước sự kiện; cần khi danh sách không bắt đầu từ đầu, ví dụ dữ liệu chuyển từ phần mềm cũ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tiep-nhan"
 },
 "denTrangThai": {
  "label": {
   "vi": "Trạng thái sau",
   "en": "New state"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Trạng thái sau sự kiện, theo danh mục trạng thái của bản ghi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dang-xu-ly"
 },
 "thoiDiem": {
  "label": {
   "vi": "Ngày có hiệu lực",
   "en": "In effect on"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Khi sự kiện có hiệu lực: ngày, hoặc thời điểm có giờ khi pháp luật tính theo giờ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2026-08-12"
 },
 "gio": {
  "label": {
   "vi": "Giờ, phút",
   "en": "Time of day"
  },
  "type": "string",
  "format": "gio-phut",
  "maxLength": 5,
  "description": "Giờ, phút trong ngày khi pháp luật tính theo giờ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "08:30"
 },
 "canCu": {
  "label": {
   "vi": "Văn bản căn cứ",
   "en": "Based on"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Quyết định, thông báo làm căn cứ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "canCuPhapLy": {
  "label": {
   "vi": "Căn cứ pháp lý",
   "en": "Legal ground"
  },
  "type": "object",
  "of": "ThamChieuVanBan",
  "description": "Điểm, khoản, điều của văn bản pháp luật được áp dụng.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "lyDo": {
  "label": {
   "vi": "Lý do",
   "en": "Reason"
  },
  "type": "string",
  "maxLength": 1000,
  "description": "Lý do, ghi ngắn gọn.",
  "personalData": "sensitive",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Thiếu tài liệu"
 },
 "coQuan": {
  "label": {
   "vi": "Cơ quan thực hiện",
   "en": "Body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan thực hiện sự kiện.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiThucHien": {
  "label": {
   "vi": "Người thực hiện",
   "en": "Carried out by"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Người thi hành công vụ thực hiện sự kiện.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["denTrangThai","thoiDiem"] };

export const nguoiHanhNghe: ObjectDescriptor = { "fields": {
 "maHanhNghe": {
  "label": {
   "vi": "Mã hành nghề",
   "en": "Practitioner id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của người hành nghề trong cơ sở dữ liệu.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hn-0001"
 },
 "nguoi": {
  "label": {
   "vi": "Cá nhân",
   "en": "Person"
  },
  "type": "object",
  "of": "Nguoi",
  "description": "Thông tin cá nhân của người hành nghề.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soChungChi": {
  "label": {
   "vi": "Số chứng chỉ hành nghề",
   "en": "Certificate number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số chứng chỉ hành nghề.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "0123/VD-CCHN"
 },
 "ngayCapChungChi": {
  "label": {
   "vi": "Ngày cấp chứng chỉ",
   "en": "Certificate issued"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày cấp chứng chỉ hành nghề.",
  "example": "2020-05-04",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "ngayHetHanChungChi": {
  "label": {
   "vi": "Ngày hết hạn chứng chỉ",
   "en": "Certificate ends"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày chứng chỉ hết hạn.",
  "example": "2030-05-04",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "coQuanCap": {
  "label": {
   "vi": "Cơ quan cấp",
   "en": "Issuing body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan cấp chứng chỉ, bổ nhiệm hoặc công nhận.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "soThe": {
  "label": {
   "vi": "Số thẻ",
   "en": "Card number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số thẻ hành nghề.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "0123/VD"
 },
 "quyetDinh": {
  "label": {
   "vi": "Quyết định bổ nhiệm, công nhận",
   "en": "Appointment or recognition"
  },
  "type": "object",
  "of": "QuyetDinh",
  "description": "Quyết định bổ nhiệm hoặc công nhận.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "toChuc": {
  "label": {
   "vi": "Tổ chức hành nghề",
   "en": "Practises at"
  },
  "type": "object",
  "of": "ThamChieuToChuc",
  "description": "Tổ chức nơi hành nghề.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "linhVuc": {
  "label": {
   "vi": "Lĩnh vực",
   "en": "Fields"
  },
  "type": "array",
  "maxLength": 200,
  "description": "Lĩnh vực hành nghề, ghi như trên quyết định.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái hành nghề",
   "en": "State"
  },
  "type": "string",
  "codeTable": "tinh-trang-hanh-nghe",
  "description": "Trạng thái hành nghề.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dang-hanh-nghe"
 },
 "ngayTrangThai": {
  "label": {
   "vi": "Ngày của trạng thái",
   "en": "State since"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày bắt đầu trạng thái hiện tại.",
  "example": "2020-05-04",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "quaTrinh": {
  "label": {
   "vi": "Quá trình hành nghề",
   "en": "Course"
  },
  "type": "array",
  "of": "SuKienTrangThai",
  "description": "Các lần đổi trạng thái hành nghề, theo thứ tự thời gian.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const nguonGoc: ObjectDescriptor = { "fields": {
 "heThongNguon": {
  "label": {
   "vi": "Hệ thống nguồn",
   "en": "Source system"
  },
  "type": "string",
  "codeTable": "he-thong",
  "description": "Hệ thống hoặc loại sổ mà bản ghi được lấy ra.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 5 khoản 3; Điều 7"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat, theo nghĩa vụ tương tự của lý lịch tư pháp tại NĐ 216/2026/NĐ-CP"
  },
  "example": "phan-mem-ho-tich-dung-chung"
 },
 "maBanGhiNguon": {
  "label": {
   "vi": "Mã bản ghi ở nguồn",
   "en": "Record id at the source"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Mã của bản ghi trong hệ thống nguồn, giữ nguyên để đối chiếu.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "1234567"
 },
 "phuongThucTaoLap": {
  "label": {
   "vi": "Phương thức tạo lập",
   "en": "How it was made"
  },
  "type": "string",
  "codeTable": "phuong-thuc-tao-lap",
  "description": "Bản ghi được lập khi đăng ký trực tiếp, trực tuyến, chủ động, hay do số hóa sổ giấy, chuyển đổi, đồng bộ.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 87/2020/NĐ-CP",
    "article": "Điều 24"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "dang-ky-truc-tiep"
 },
 "coQuanCungCap": {
  "label": {
   "vi": "Cơ quan cung cấp",
   "en": "Supplying body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan chịu trách nhiệm về dữ liệu khi cung cấp.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "thoiDiemTiepNhan": {
  "label": {
   "vi": "Thời điểm tiếp nhận",
   "en": "Time of receipt"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm hệ thống nhận bản ghi, có múi giờ.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "ngayTiepNhan"
   }
  ],
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "2025-08-12T09:30:00+07:00"
 },
 "maHoSoMCDT": {
  "label": {
   "vi": "Mã hồ sơ một cửa điện tử",
   "en": "One-stop dossier code"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã hồ sơ trên hệ thống một cửa điện tử.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maHoSoMCDT"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "H26.12-250812-0001"
 },
 "maHoSoLT": {
  "label": {
   "vi": "Mã hồ sơ liên thông",
   "en": "Inter-linked dossier code"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Mã hồ sơ của dịch vụ công liên thông.",
  "aliases": [
   {
    "system": "moj-hotich-lienthong",
    "name": "maHoSoLT"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "mã nguồn của bên tích hợp liên thông hộ tịch"
  },
  "example": "LT-250812-0001"
 },
 "tepSoHoa": {
  "label": {
   "vi": "Tệp ảnh trang sổ",
   "en": "Image of the book page"
  },
  "type": "object",
  "of": "TepDinhKem",
  "description": "Ảnh trang sổ giấy đã quét, để đối chiếu khi có nghi vấn.",
  "personalData": "basic",
  "legalBasis": [
   {
    "document": "Công văn 1437/BTP-CNTT năm 2019"
   }
  ],
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy; CV 1437/BTP-CNTT, chỉ biết là có"
  }
 },
 "trangThaiSoHoa": {
  "label": {
   "vi": "Trạng thái xử lý số hóa",
   "en": "Digitisation stage"
  },
  "type": "string",
  "codeTable": "trang-thai-so-hoa",
  "description": "Bước xử lý của bản ghi số hóa: các lượt nhập được so khớp từng trường trước khi chấp nhận.",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "da-chap-nhan"
 },
 "mucDoTinCay": {
  "label": {
   "vi": "Mức độ tin cậy",
   "en": "Confidence"
  },
  "type": "string",
  "enum": [
   "da-doi-soat",
   "chua-doi-soat",
   "nghi-van"
  ],
  "description": "Bản ghi đã được đối soát với sổ giấy hay còn nghi vấn.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "da-doi-soat"
 },
 "truongDaXacThuc": {
  "label": {
   "vi": "Trường đã đối soát với CSDLQG dân cư",
   "en": "Fields verified with the population database"
  },
  "type": "array",
  "format": "json-pointer",
  "maxLength": 500,
  "description": "Con trỏ JSON tới các trường đã đối soát với Cơ sở dữ liệu quốc gia về dân cư.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const thayDoiTruong: ObjectDescriptor = { "fields": {
 "truong": {
  "label": {
   "vi": "Trường",
   "en": "Field"
  },
  "type": "string",
  "format": "json-pointer",
  "maxLength": 500,
  "description": "Con trỏ JSON tới trường đã đổi.",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "/nguoiDuocKhaiSinh/ngaySinh"
 },
 "giaTriCu": {
  "label": {
   "vi": "Giá trị cũ",
   "en": "Old value"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Giá trị trước khi đổi, viết thành chuỗi.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "2019-03-05"
 },
 "giaTriMoi": {
  "label": {
   "vi": "Giá trị mới",
   "en": "New value"
  },
  "type": "string",
  "maxLength": 4000,
  "description": "Giá trị sau khi đổi, viết thành chuỗi.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "2019-05-03"
 }
}, "required": ["truong"] };

export const dongBo: ObjectDescriptor = { "fields": {
 "heThong": {
  "label": {
   "vi": "Hệ thống nhận",
   "en": "Receiving system"
  },
  "type": "string",
  "codeTable": "he-thong",
  "description": "Hệ thống đã được gửi phiên bản này.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "csdl-dan-cu"
 },
 "thoiDiem": {
  "label": {
   "vi": "Thời điểm",
   "en": "Time"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm gửi hoặc nhận phản hồi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-08-12T10:05:00+07:00"
 },
 "ketQua": {
  "label": {
   "vi": "Kết quả",
   "en": "Outcome"
  },
  "type": "string",
  "enum": [
   "thanh-cong",
   "that-bai",
   "dang-cho"
  ],
  "description": "Kết quả của lần đồng bộ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "thanh-cong"
 }
}, "required": ["heThong"] };

export const phienBan: ObjectDescriptor = { "fields": {
 "soPhienBan": {
  "label": {
   "vi": "Số phiên bản",
   "en": "Version number"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 1000000,
  "description": "Số thứ tự của phiên bản, bắt đầu từ 1.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "phienBanTruoc": {
  "label": {
   "vi": "Phiên bản trước",
   "en": "Previous version"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã bản ghi của phiên bản liền trước, cần có từ phiên bản thứ hai.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ks-00004-2025-000123-v1"
 },
 "hieuLucTu": {
  "label": {
   "vi": "Hiệu lực từ (thời điểm pháp lý)",
   "en": "In force from"
  },
  "type": "string",
  "format": "date",
  "maxLength": 10,
  "description": "Ngày nội dung của phiên bản này có giá trị pháp lý.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-08-12"
 },
 "ghiNhanLuc": {
  "label": {
   "vi": "Ghi nhận lúc (thời điểm hệ thống)",
   "en": "Recorded at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm hệ thống ghi phiên bản này; khác với ngày có giá trị pháp lý.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-08-12T10:00:00+07:00"
 },
 "loaiThayDoi": {
  "label": {
   "vi": "Loại thay đổi",
   "en": "Kind of change"
  },
  "type": "string",
  "codeTable": "loai-thay-doi-ban-ghi",
  "description": "Việc đã sinh ra phiên bản này: tạo mới, cải chính, ghi chú theo bản án, khóa…",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Luật Hộ tịch 60/2014/QH13",
    "article": "Điều 26 đến Điều 31"
   }
  ],
  "evidence": {
   "mark": "text",
   "source": "Luật Hộ tịch 60/2014/QH13, bản pháp điển"
  },
  "example": "tao-moi"
 },
 "canCu": {
  "label": {
   "vi": "Căn cứ",
   "en": "Basis"
  },
  "type": "object",
  "of": "VanBan",
  "description": "Văn bản làm căn cứ cho thay đổi; phiên bản tạo mới không cần.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiThucHien": {
  "label": {
   "vi": "Người thực hiện",
   "en": "Made by"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Họ tên hoặc tài khoản của người đã thực hiện thay đổi.",
  "required": [
   "dang-ky-moi"
  ],
  "legalBasis": [
   {
    "document": "Nghị định 216/2026/NĐ-CP",
    "article": "Điều 4 khoản 3"
   }
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat, theo nghĩa vụ tương tự của lý lịch tư pháp tại NĐ 216/2026/NĐ-CP"
  },
  "example": "Trần Văn Ví"
 },
 "thayDoi": {
  "label": {
   "vi": "Danh sách thay đổi",
   "en": "Changes"
  },
  "type": "array",
  "of": "ThayDoiTruong",
  "description": "Từng trường đã đổi, với giá trị cũ và mới.",
  "personalData": "basic",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  }
 },
 "trangThaiDongBo": {
  "label": {
   "vi": "Đã đồng bộ tới",
   "en": "Synchronised to"
  },
  "type": "array",
  "of": "DongBo",
  "description": "Các hệ thống đã được báo về phiên bản này và kết quả.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };

export const sieuDuLieu: ObjectDescriptor = { "fields": {
 "maBanGhi": {
  "label": {
   "vi": "Mã định danh bản ghi",
   "en": "Record id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của bản ghi, không đổi qua các phiên bản; mã của phần mềm cũ để ở nguồn gốc.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ks-00004-2025-000123"
 },
 "luocDo": {
  "label": {
   "vi": "Lược đồ",
   "en": "Schema"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Cơ sở dữ liệu và loại bản ghi, viết như tên thư mục và tên tệp lược đồ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "ho-tich/khai-sinh"
 },
 "phienBanLuocDo": {
  "label": {
   "vi": "Phiên bản lược đồ",
   "en": "Schema version"
  },
  "type": "string",
  "maxLength": 10,
  "description": "Phiên bản CHÍNH.PHỤ của lược đồ mà bản ghi tuân theo.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "1.0"
 },
 "nguon": {
  "label": {
   "vi": "Nguồn của bản ghi",
   "en": "Origin"
  },
  "type": "string",
  "enum": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "description": "Đăng ký mới hay số hóa từ sổ giấy; quyết định trường nào bắt buộc và lỗi nào chỉ là cảnh báo.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "dang-ky-moi"
 },
 "phienBanBanGhi": {
  "label": {
   "vi": "Phiên bản bản ghi",
   "en": "Record version"
  },
  "type": "integer",
  "minimum": 1,
  "maximum": 1000000,
  "description": "Số phiên bản của bản ghi, bằng số trong khối phiên bản nếu có khối đó.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái bản ghi",
   "en": "State"
  },
  "type": "string",
  "codeTable": "trang-thai-ban-ghi",
  "description": "Trạng thái của bản ghi: nháp, hiệu lực, đã thay đổi, đã đăng ký lại, đã khóa, đã thu hồi hoặc hủy bỏ. Bản ghi không bao giờ bị xóa.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hieu-luc"
 },
 "coQuanChuQuan": {
  "label": {
   "vi": "Cơ quan chủ quản",
   "en": "Owning body"
  },
  "type": "string",
  "format": "ma-co-quan",
  "maxLength": 35,
  "description": "Mã định danh điện tử của cơ quan chịu trách nhiệm về bản ghi.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "H26.12"
 },
 "capNhatLuc": {
  "label": {
   "vi": "Cập nhật lúc",
   "en": "Updated at"
  },
  "type": "string",
  "format": "date-time",
  "maxLength": 40,
  "description": "Thời điểm bản ghi được sửa lần cuối, có múi giờ.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "2025-08-12T10:00:00+07:00"
 },
 "cheDoPhapLy": {
  "label": {
   "vi": "Chế độ pháp lý khi đăng ký",
   "en": "Legal regime"
  },
  "type": "string",
  "codeTable": "che-do-phap-ly",
  "description": "Luật áp dụng vào ngày đăng ký; hai luật hộ tịch cùng tồn tại trong dữ liệu.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "luat-2014-hai-cap"
 },
 "nguonGoc": {
  "label": {
   "vi": "Nguồn gốc dữ liệu",
   "en": "Provenance"
  },
  "type": "object",
  "of": "NguonGoc",
  "description": "Nguồn, cách lập và mức đối soát của bản ghi.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "phienBan": {
  "label": {
   "vi": "Phiên bản",
   "en": "Version"
  },
  "type": "object",
  "of": "PhienBan",
  "description": "Ai đã đổi gì, khi nào, theo căn cứ nào.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
}, "required": ["maBanGhi","luocDo","phienBanLuocDo","nguon"] };

export const soDangKy: ObjectDescriptor = { "fields": {
 "so": {
  "label": {
   "vi": "Số",
   "en": "Number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số thứ tự trong sổ, theo năm, ví dụ 15/2019; sổ cũ ghi thế nào chép thế ấy.",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "15/2019"
 },
 "quyenSo": {
  "label": {
   "vi": "Quyển số",
   "en": "Book"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số của quyển sổ, ví dụ 01/2019; bản ghi chỉ lập trên cơ sở dữ liệu điện tử không có quyển.",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "01/2019"
 },
 "trangSo": {
  "label": {
   "vi": "Trang số",
   "en": "Page"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Số trang trong quyển sổ; sổ cũ có khi ghi cả chữ, chép nguyên.",
  "evidence": {
   "mark": "system",
   "source": "lược đồ của phần mềm số hóa hộ tịch đang chạy"
  },
  "example": "15"
 }
} };

export const thamChieuCanBo: ObjectDescriptor = { "fields": {
 "ma": {
  "label": {
   "vi": "Mã",
   "en": "Id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của người ấy trong cơ sở dữ liệu của cơ quan.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "cb-0001"
 },
 "hoTen": {
  "label": {
   "vi": "Họ và tên",
   "en": "Full name"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên người thi hành công vụ hoặc hành nghề.",
  "required": [
   "dang-ky-moi"
  ],
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "chucDanh": {
  "label": {
   "vi": "Chức danh",
   "en": "Position"
  },
  "type": "string",
  "maxLength": 200,
  "description": "Chức vụ, chức danh khi thực hiện.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Chấp hành viên"
 },
 "soThe": {
  "label": {
   "vi": "Số thẻ",
   "en": "Card number"
  },
  "type": "string",
  "maxLength": 50,
  "description": "Số thẻ nghề nghiệp.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "0123/VD"
 }
} };

export const tien: ObjectDescriptor = { "fields": {
 "soTien": {
  "label": {
   "vi": "Số tiền",
   "en": "Amount"
  },
  "type": "string",
  "format": "so-tien",
  "maxLength": 23,
  "description": "Số tiền, chỉ gồm chữ số; phần lẻ sau dấu chấm.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "1500000"
 },
 "loaiTien": {
  "label": {
   "vi": "Loại tiền",
   "en": "Currency"
  },
  "type": "string",
  "codeTable": "tien-te",
  "description": "Mã loại tiền theo ISO 4217; tiền Việt Nam là VND.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "VND"
 }
}, "required": ["soTien","loaiTien"] };

export const toChucHanhNghe: ObjectDescriptor = { "fields": {
 "maToChuc": {
  "label": {
   "vi": "Mã tổ chức",
   "en": "Organisation id"
  },
  "type": "string",
  "format": "ma-ban-ghi",
  "maxLength": 100,
  "description": "Mã của tổ chức trong cơ sở dữ liệu.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "tc-0001"
 },
 "ten": {
  "label": {
   "vi": "Tên tổ chức",
   "en": "Name"
  },
  "type": "string",
  "maxLength": 300,
  "description": "Tên đầy đủ của tổ chức.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "Văn phòng Ví Dụ"
 },
 "maSo": {
  "label": {
   "vi": "Mã số",
   "en": "Registration number"
  },
  "type": "string",
  "maxLength": 20,
  "description": "Mã số doanh nghiệp hoặc mã số thuế.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "0100000001"
 },
 "soDangKyHoatDong": {
  "label": {
   "vi": "Số đăng ký hoạt động",
   "en": "Operating registration"
  },
  "type": "string",
  "maxLength": 100,
  "description": "Số giấy đăng ký hoạt động hoặc quyết định thành lập.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "01/TP-ĐKHĐ"
 },
 "ngayDangKyHoatDong": {
  "label": {
   "vi": "Ngày đăng ký hoạt động",
   "en": "Registered on"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày đăng ký hoạt động.",
  "example": "2020-05-04",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "coQuanDangKy": {
  "label": {
   "vi": "Cơ quan đăng ký",
   "en": "Registering body"
  },
  "type": "object",
  "of": "CoQuan",
  "description": "Cơ quan cấp đăng ký hoạt động.",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "diaChi": {
  "label": {
   "vi": "Địa chỉ trụ sở",
   "en": "Seat"
  },
  "type": "object",
  "of": "DiaChi",
  "description": "Địa chỉ trụ sở.",
  "required": [
   "dang-ky-moi"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "nguoiDaiDien": {
  "label": {
   "vi": "Người đại diện",
   "en": "Representative"
  },
  "type": "object",
  "of": "HoTen",
  "description": "Họ tên người đứng đầu, đại diện theo pháp luật.",
  "personalData": "basic",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 },
 "trangThai": {
  "label": {
   "vi": "Trạng thái hoạt động",
   "en": "State"
  },
  "type": "string",
  "codeTable": "trang-thai-to-chuc-hanh-nghe",
  "description": "Đang hoạt động, tạm ngừng hay chấm dứt.",
  "required": [
   "dang-ky-moi",
   "so-hoa"
  ],
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  },
  "example": "hoat-dong"
 },
 "ngayTrangThai": {
  "label": {
   "vi": "Ngày của trạng thái",
   "en": "State since"
  },
  "type": "string",
  "format": "ngay-khuyet",
  "maxLength": 21,
  "description": "Ngày bắt đầu trạng thái hiện tại.",
  "example": "2020-05-04",
  "evidence": {
   "mark": "proposed",
   "source": "đề xuất của thongnhat"
  }
 }
} };
