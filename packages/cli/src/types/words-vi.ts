import type { TypesWords } from "./words.ts";

/** The words in Vietnamese. */
export const vi: TypesWords = {
  about: "sinh kiểu cho ngôn ngữ lập trình, cơ sở dữ liệu, giao diện: Java, C#, Python, Go, PHP, SQL…",
  usage: "--lang <ngôn ngữ> [tùy chọn]",
  options: {
    lang: "typescript, java, csharp, python, go, php, sql, openapi hoặc xsd",
    record: "loại bản ghi, như khai-sinh hoặc ho-tich/khai-sinh; ghi nhiều lần được; mặc định tất cả",
    database: "mọi bản ghi của một cơ sở dữ liệu, như ho-tich; ghi nhiều lần được",
    out: "thư mục để ghi; một tệp mà không có --out thì in ra màn hình",
    package: "package (Java, Go), namespace (C#, PHP), mô-đun (Python) hoặc schema (SQL)",
    codes: "SQL: thêm tệp thứ hai gồm các dòng danh mục và khóa ngoại tới danh mục",
    standard: "thư mục làm việc của đơn vị có CSDL riêng; mặc định là chuẩn đã cài",
    force: "ghi đè tệp đã có mà nội dung khác",
    json: "in JSON: các tệp đã ghi; không có --out thì kèm nội dung",
  },
  notes: [
    "Kiểu chỉ nói cấu trúc. Quy tắc, mã theo ngày, trường bắt buộc theo nguồn: kiểm",
    'bằng "thongnhat check" hoặc theo bộ thử của chuẩn.',
    "",
    "Tệp đã có mà nội dung khác thì không ghi đè, trừ khi có --force. Tiếng Anh:",
    "thongnhat --lang en types …",
    "",
    "Mã thoát: 0 xong, 1 bộ lược đồ ở --standard có lỗi, 2 dùng sai hoặc không ghi",
    "được.",
    "",
    "Ví dụ:",
    "  thongnhat types --lang java --record khai-sinh --out src/main/java \\",
    "    --package vn.gov.example",
    "  thongnhat types --lang python > thongnhat.py",
    "  thongnhat types --lang sql --database ho-tich --codes --out db",
  ].join("\n"),
  noLanguage: (all) => `Thiếu ngôn ngữ: ghi --lang và một trong ${all}.`,
  unknownLanguage: (given, near, all) =>
    `Không có ngôn ngữ "${given}".${near === undefined ? "" : ` Có phải ${near}?`} Có: ${all}.`,
  unknownRecord: (given, near) =>
    `Không có loại bản ghi "${given}".${near === undefined ? "" : ` Có phải ${near}?`} Xem các loại: thongnhat schemas`,
  unknownDatabase: (given, near, all) =>
    `Không có cơ sở dữ liệu "${given}".${near === undefined ? "" : ` Có phải ${near}?`} Có: ${all}.`,
  severalRecords: (given, all) => `"${given}" có ở nhiều cơ sở dữ liệu: ghi đủ ${all}.`,
  badPackage: (language, example) =>
    `Giá trị của --package không dùng được cho ${language}. Ví dụ đúng: ${example}.`,
  noPackage: (language) => `${language} không có --package.`,
  codesOnlySql: "--codes chỉ dùng với --lang sql.",
  needsOut: (files) => `Có ${files} tệp: ghi thư mục vào --out.`,
  noStandard: (folder) =>
    `${folder}: không có standard.json. Ghi thư mục làm việc của đơn vị vào --standard.`,
  brokenStandard: (folder, count) => `${folder}: ${count} chỗ phải sửa trước.`,
  differs: (count, folder) =>
    `${count} tệp trong ${folder} đã có mà nội dung khác; chưa ghi gì. Chọn thư mục khác, hoặc thêm --force để ghi đè:`,
  more: (count) => `… và ${count} tệp nữa`,
  unwritable: {
    denied: (path) => `${path}: không được phép ghi. Chọn thư mục khác ở --out.`,
    "no-folder": (path) =>
      `${path}: không tạo được thư mục, vì trên đường dẫn có một tệp. Chọn thư mục khác ở --out.`,
    full: (path) => `${path}: hết chỗ trên ổ đĩa.`,
    other: (path) => `${path}: không ghi được. Chọn thư mục khác ở --out.`,
  },
  done: (files, folder, written, same) =>
    `Đã sinh ${files} tệp vào ${folder}: ghi ${written}, giữ ${same} tệp không đổi.`,
  records: (count, language) => `${count} loại bản ghi, ${language}.`,
  limit: "Kiểu chỉ nói cấu trúc: quy tắc và mã theo ngày thì dùng thongnhat check.",
};
