import type { Evidence, Text } from "../catalogue/types.ts";

/** The words around the texts of the catalogue. Texts of issues stand in `schemas/messages`. */
export const FRAME = {
  right: { vi: "Ví dụ đúng", en: "Right, for example" },
  example: { vi: "Ví dụ", en: "Example" },
  law: { vi: "Căn cứ", en: "Legal basis" },
  cause: { vi: "Nguyên nhân", en: "Cause" },
  fix: { vi: "Cách sửa", en: "How to fix" },
  place: { vi: "Vị trí", en: "Place" },
  sheet: { vi: "trang tính", en: "sheet" },
  row: { vi: "dòng", en: "row" },
  column: { vi: "cột", en: "column" },
  record: { vi: "Bản ghi", en: "Record" },
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
} as const satisfies Readonly<Record<string, Text>>;

/** Names of formats as an official says them. */
export const FORMAT_NAMES: Readonly<Record<string, Text>> = {
  date: { vi: "ngày có thật, viết NĂM-THÁNG-NGÀY", en: "a real date, written YEAR-MONTH-DAY" },
  "ngay-khuyet": {
    vi: "ngày, tháng-năm, năm hoặc khoảng thời gian, viết NĂM, NĂM-THÁNG, NĂM-THÁNG-NGÀY hoặc TỪ/ĐẾN",
    en: "a date as far as known: YEAR, YEAR-MONTH, YEAR-MONTH-DAY, or FROM/TO",
  },
  "date-time": { vi: "thời điểm có múi giờ (RFC 3339)", en: "a moment with its time zone (RFC 3339)" },
  "so-dinh-danh": { vi: "số định danh cá nhân gồm 12 chữ số", en: "a personal ID of 12 digits" },
  cmnd: { vi: "số chứng minh nhân dân gồm 9 chữ số", en: "an identity card number of 9 digits" },
  "ma-co-quan": { vi: "mã định danh điện tử của cơ quan", en: "the electronic code of an agency" },
  "gio-phut": { vi: "giờ và phút, từ 00:00 đến 23:59", en: "hour and minute, 00:00 to 23:59" },
  "ma-ban-ghi": { vi: "mã bản ghi", en: "a record id" },
  "json-pointer": { vi: "đường dẫn tới trường (JSON Pointer)", en: "a JSON Pointer" },
  sha256: {
    vi: "giá trị băm SHA-256, 64 chữ số thập lục phân thường",
    en: "a SHA-256 digest in 64 lower-case hex digits",
  },
  email: { vi: "địa chỉ thư điện tử", en: "an e-mail address" },
  "dien-thoai": {
    vi: "số điện thoại, bắt đầu bằng 0 hoặc +84",
    en: "a telephone number that begins with 0 or +84",
  },
  "so-tien": {
    vi: "số tiền bằng chữ số, không dấu phân cách; phần lẻ sau dấu chấm",
    en: "an amount in digits, without separators; decimals after a point",
  },
};

/** The same in a word or two, for a cell of a table or a line of a list. */
export const FORMAT_LABELS: Readonly<Record<string, Text>> = {
  date: { vi: "ngày", en: "date" },
  "ngay-khuyet": { vi: "ngày có thể khuyết", en: "partial date" },
  "date-time": { vi: "thời điểm", en: "moment" },
  "so-dinh-danh": { vi: "số định danh cá nhân", en: "personal ID" },
  cmnd: { vi: "số chứng minh nhân dân", en: "identity card number" },
  "ma-co-quan": { vi: "mã định danh cơ quan", en: "agency code" },
  "gio-phut": { vi: "giờ và phút", en: "hour and minute" },
  "ma-ban-ghi": { vi: "mã bản ghi", en: "record id" },
  "json-pointer": { vi: "đường dẫn tới trường", en: "JSON Pointer" },
  sha256: { vi: "giá trị băm SHA-256", en: "SHA-256 digest" },
  email: { vi: "địa chỉ thư điện tử", en: "e-mail address" },
  "dien-thoai": { vi: "số điện thoại", en: "telephone number" },
  "so-tien": { vi: "số tiền", en: "amount" },
};

/** A right value of each format, invented, for fields whose schema gives none. */
export const FORMAT_EXAMPLES: Readonly<Record<string, string>> = {
  date: "2025-07-01",
  "ngay-khuyet": "1954-03",
  "date-time": "2025-07-01T08:00:00+07:00",
  "so-dinh-danh": "001085000123",
  cmnd: "012345670",
  "ma-co-quan": "H26.12",
  "gio-phut": "08:30",
  "ma-ban-ghi": "ks-2025-000123",
  "json-pointer": "/cha/ngaySinh",
  email: "hotich@xa.example.vn",
  "dien-thoai": "+84912345678",
  "so-tien": "1500000",
};

/** Values of parameters that are codes of the engine. */
export const PARAMETER_WORDS: Readonly<Record<string, Text>> = {
  string: { vi: "chuỗi ký tự", en: "text" },
  integer: { vi: "số nguyên", en: "a whole number" },
  boolean: { vi: "đúng/sai (true/false)", en: "true or false" },
  object: { vi: "nhóm trường", en: "an object" },
  array: { vi: "danh sách", en: "a list" },
  "dang-ky-moi": { vi: "đăng ký mới", en: "new registration" },
  "so-hoa": { vi: "số hóa từ sổ", en: "digitised book" },
};

/** How well something is known, as a reader understands it. */
export const MARK_NAMES: Readonly<Record<Evidence["mark"], Text>> = {
  text: { vi: "đã đọc văn bản pháp luật", en: "the legal text was read" },
  system: { vi: "thấy trong hệ thống đang chạy", en: "seen in a running system" },
  secondary: { vi: "theo nguồn thứ cấp", en: "from a secondary source" },
  recalled: {
    vi: "theo trí nhớ nghiệp vụ, chưa đối chiếu văn bản",
    en: "from professional memory, not yet compared with the text",
  },
  proposed: { vi: "đề xuất của bộ chuẩn", en: "proposed by this standard" },
};
