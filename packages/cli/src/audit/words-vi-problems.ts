import type { ProblemWords } from "./words.ts";

/** What can be wrong, in Vietnamese. */
export const viProblems: ProblemWords = {
  missing: "Lệnh này cần gói @thongnhat/quality. Cài: npm i @thongnhat/quality",
  needsFile: "Ghi ít nhất một tệp, một thư mục Parquet hoặc một bảng cần đo. Xem: thongnhat audit --help",
  wrongDay: "--as-of phải là một ngày có trong lịch, dạng 2026-11-22.",
  wrongNumber: (option) => `${option} phải là một số nguyên.`,
  together: (one, other) => `${one} và ${other} không dùng cùng nhau.`,
  needsRecord: "Thêm --record <loại bản ghi>, ví dụ --record khai-sinh. Xem các loại: thongnhat schemas",
  needsWithRecord: "Tệp có nhiều loại bản ghi: thêm --with-record <loại bản ghi> để biết so loại nào.",
  withNeedsFile:
    "--with so hai tệp bản ghi: bên thứ nhất cũng phải là tệp .ndjson, .json, .csv, .xlsx hoặc .ods.",
  noCorrespondence: (a, b) => `Chưa biết trường nào của ${a} ứng với trường nào của ${b}, nên không so được.`,
  noRecordOfRows: (file) =>
    `Hàng của ${file} không nói là loại bản ghi nào (sieuDuLieu.luocDo). Thêm --record <loại bản ghi>, ví dụ --record khai-sinh.`,
  otherRecords: (file, count, record) =>
    `${file}: ${count} bản ghi ${record === undefined ? "không nói là loại nào, hoặc nói loại mà chuẩn không có" : `nói là loại khác, không phải ${record}`}; đã đếm vào “không đọc được”, phần còn lại vẫn được đo.`,
  emptyFile: (file) => `${file} rỗng: không có bản ghi nào.`,
  exists: (file) =>
    `${file} đã có. Tệp này có thể chứa dữ liệu của người dân nên không ghi đè; xóa nó hoặc đặt tên khác.`,
  notState: (file) => `${file} không phải tệp trạng thái (trang-thai.json) mà thongnhat audit ghi ra.`,
  otherDay: (file, day, first) =>
    `${file} đo ngày ${day}, các tệp trước đo ngày ${first}: cộng lại sẽ sai hạn. Đo lại với cùng --as-of.`,
  otherEdition: (file, edition, first) =>
    `${file} đo theo chuẩn ${edition}, các tệp trước theo ${first}. Đo lại bằng cùng một phiên bản thongnhat.`,
  sameInput: (name, file) =>
    `${name} trong ${file} đã có trong một tệp trạng thái trước (cùng SHA-256): cộng lại sẽ đếm hai lần. Bỏ bớt một tệp.`,
  thresholds: (file, why) => `Tệp ngưỡng ${file} không dùng được: ${why}`,
  limits: {
    notJson: "không phải JSON.",
    notObject: 'phải là một đối tượng có "name" và "words". Xem schemas/quality/thresholds.json.',
    noName:
      '"name" phải là tên của bộ ngưỡng, in trong báo cáo: chữ thường không dấu, số, dấu gạch nối; như so-tu-phap-2026.',
    unknownWord: (word, known) => `không có tiêu chí "${word}". Sáu tiêu chí: ${known}.`,
    notShare: (place) => `${place} phải là một số từ 0 tới 1, như 0.995.`,
    lower: (place, asked, least) =>
      `${place} là ${asked}, thấp hơn ngưỡng của chuẩn (${least}). Chỉ được đặt cao hơn.`,
    order: (place) => `${place}: amber không được cao hơn green.`,
  },
  noTable: (source) => `${source}: thêm tên bảng sau dấu #, ví dụ sqlite:ho-tich.db#khai_sinh.`,
  engine: (engine, source, own) => `Bộ máy đếm ${engine} không đếm được ${source}; dùng được: ${own}.`,
  needsPlan:
    "Ghi một tệp kế hoạch và thư mục nhận kết quả: thongnhat audit ke-hoach.ndjson --part 1 --out phan",
  noPart: (file, parts) => `Kế hoạch ${file} có ${parts} đoạn, đánh số từ 1.`,
  notPlan: (file) => `${file} không phải kế hoạch mà thongnhat audit --plan ghi ra.`,
  tablesNeedFile:
    "--to-parquet, --to-postgres và --engine duckdb ghi bảng từ tệp .ndjson, .json, .csv, .xlsx, .ods.",
  packed:
    "Tệp nén (.gz, .zst) chỉ đo được cùng tệp .ndjson, không kèm --record, --origin, --input, --with, --examples. Hãy giải nén trước.",
  examplesNeedFile: "--examples và --with-examples chỉ dùng với tệp .ndjson, .json, .csv, .xlsx, .ods.",
  keys: (list, like) =>
    `Loại bản ghi này không có phép đo ${list}. ${like === "" ? "Viết mã@trường; bỏ --keys thì in mọi phép đo." : `Có phải: ${like}?`}`,
};
