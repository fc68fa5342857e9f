import type { SchemasWords } from "./words.ts";

/** The words in Vietnamese. */
export const vi: SchemasWords = {
  about: "bộ chuẩn có gì: cơ sở dữ liệu, bản ghi, trường, chủ quản, căn cứ, điều còn mở",
  usage: "[cơ sở dữ liệu] [bản ghi] [tùy chọn]",
  arguments: {
    database: "cơ sở dữ liệu, như ho-tich; bỏ trống thì liệt kê tất cả",
    record: "loại bản ghi trong cơ sở dữ liệu ấy, như khai-sinh",
  },
  options: {
    all: "mọi trường của bản ghi, kể cả trường nằm sâu trong các khối",
    json: "in toàn bộ dữ liệu dạng JSON",
    lang: "ngôn ngữ: vi (mặc định) hoặc en",
  },
  notes: [
    "Mã thoát: 0 xong, 2 dùng sai.",
    "",
    "Ví dụ:",
    "  thongnhat schemas",
    "  thongnhat schemas ho-tich",
    "  thongnhat schemas ho-tich khai-sinh",
    "  thongnhat schemas ho-tich/khai-sinh --all",
  ].join("\n"),
  columns: {
    database: "Cơ sở dữ liệu",
    records: "Bản ghi",
    fields: "Trường",
    rules: "Quy tắc",
    laws: "Văn bản",
  },
  total: "Tổng",
  evidence: "Chứng cứ của trường",
  marks: {
    text: "luật đã đọc",
    system: "hệ thống đang chạy",
    secondary: "nguồn thứ cấp",
    recalled: "theo trí nhớ",
    proposed: "đề xuất",
  },
  noOwner: "chưa rõ chủ quản",
  more: "Xem một cơ sở dữ liệu: thongnhat schemas <cơ sở dữ liệu>",
  moreRecord: (database) => `Xem các trường: thongnhat schemas ${database} <bản ghi>`,
  status: { draft: "bản thảo", released: "đã phát hành" },
  owners: "Chủ quản",
  period: (from, to) => `${from === "" ? "" : `, từ ${from}`}${to === "" ? "" : `, đến trước ${to}`}`,
  legalBasis: "Căn cứ",
  open: "Còn mở, và văn bản cần xin",
  counts: (fields, rules) => `${fields} trường, ${rules} quy tắc`,
  eventDate: "Ngày của bản ghi",
  types: {
    string: "chữ",
    integer: "số nguyên",
    boolean: "đúng/sai",
    object: "nhóm trường",
    array: "danh sách",
  },
  codes: (name, id) => `mã: ${name} (${id})`,
  values: (all) => (all.length === 1 ? `luôn là ${all[0]}` : `một trong: ${all.join(", ")}`),
  example: (value) => `ví dụ ${value}`,
  must: "bắt buộc",
  asked: (origins) =>
    `cần có khi ${origins.map((one) => (one === "so-hoa" ? "số hóa" : "đăng ký mới")).join(", ")}`,
  personal: { basic: "dữ liệu cá nhân cơ bản", sensitive: "dữ liệu cá nhân nhạy cảm" },
  deeper: (fields) => `Còn ${fields} trường trong các khối: thêm --all.`,
  rulesOf: (ids) =>
    ids.length === 0
      ? "Không có quy tắc."
      : `Quy tắc: ${ids.join(", ")}. Xem: thongnhat explain <mã>; mã của một danh mục: thongnhat codes <danh mục>`,
  sample: (folder) =>
    `Bản ghi mẫu trọn vẹn, của người hư cấu: phần “Ví dụ đúng” ở trang từ điển, hoặc ${folder}`,
  noDatabase: (name, near) =>
    `Không có cơ sở dữ liệu hay bản ghi "${name}".${near === undefined ? "" : ` Có phải ${near}?`} Xem tất cả: thongnhat schemas`,
  noRecord: (name, database, near) =>
    `Cơ sở dữ liệu ${database} không có bản ghi "${name}".${near === undefined ? "" : ` Có phải ${near}?`} Xem các bản ghi: thongnhat schemas ${database}`,
  severalRecords: (name, all) => `"${name}" có ở nhiều cơ sở dữ liệu. Ghi đủ, một trong: ${all}.`,
};
