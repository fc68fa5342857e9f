import type { Lang } from "../words/lang.ts";

/** Texts of `--help` and of wrong usage. */
export interface HelpWords {
  readonly about: string;
  readonly usage: string;
  readonly check: string;
  readonly checkUsage: string;
  readonly explainUsage: string;
  readonly helpUsage: string;
  readonly explain: string;
  readonly help: string;
  readonly version: string;
  readonly helpCommand: string;
  readonly arguments: { readonly files: string; readonly code: string };
  /** The arguments as people call them, by commander's name. */
  readonly argumentNames: Readonly<Record<string, string>>;
  readonly options: Readonly<
    Record<
      | "record"
      | "origin"
      | "use"
      | "input"
      | "format"
      | "lang"
      | "maxIssues"
      | "maxBytes"
      | "today"
      | "noProgress"
      | "quiet"
      | "json",
      string
    >
  >;
  readonly checkNotes: string;
  /** Headings of commander. */
  readonly titles: Readonly<Record<string, string>>;
  /** Wrong usage by commander's code; `%` is the name that was used. */
  readonly errors: Readonly<Record<string, string>>;
}

const vi: HelpWords = {
  about: "Kiểm tra dữ liệu theo bộ chuẩn thongnhat và giải thích từng lỗi.",
  usage: "[tùy chọn] <lệnh>",
  checkUsage: "[tùy chọn] <tệp...>",
  explainUsage: "[tùy chọn] [mã]",
  helpUsage: "help [lệnh]",
  check: "kiểm tra tệp JSON, NDJSON hoặc CSV (- là đầu vào chuẩn)",
  explain: "giải thích một mã lỗi hoặc quy tắc; không ghi mã thì liệt kê tất cả",
  help: "xem cách dùng",
  version: "xem phiên bản",
  helpCommand: "xem cách dùng một lệnh",
  argumentNames: { files: "tệp", code: "mã" },
  arguments: { files: "tệp cần kiểm tra, - là đầu vào chuẩn", code: "mã, ví dụ KS-01 hoặc TN-REQUIRED" },
  options: {
    record: "loại bản ghi, ví dụ khai-sinh; không có thì từng bản ghi tự khai ở sieuDuLieu.luocDo",
    origin: "dang-ky-moi (đăng ký mới) hoặc so-hoa (số hóa từ sổ), thay cho sieuDuLieu.nguon",
    use: "write (ghi: chặt) hoặc read (đọc: trường lạ và mã đã bỏ chỉ là cảnh báo)",
    input: "dạng dữ liệu vào: json, ndjson hoặc csv; mặc định tự nhận",
    format: "dạng kết quả: pretty cho người đọc (mặc định), json một báo cáo, ndjson mỗi lỗi một dòng",
    lang: "ngôn ngữ: vi (mặc định) hoặc en",
    maxIssues: "số lỗi tối đa của một bản ghi (mặc định 100)",
    maxBytes: "độ dài tối đa của một bản ghi, tính bằng byte (mặc định 8388608)",
    today: "ngày dùng làm hôm nay, dạng 2026-11-22",
    noProgress: "không hiện thanh tiến độ",
    quiet: "chỉ in câu kết luận",
    json: "in dạng JSON",
  },
  checkNotes: [
    "Tệp CSV: dòng đầu là tên trường của bộ chuẩn (nguoiDuocKhaiSinh.hoTen.dayDu,",
    "quocTich[0], hoặc /quocTich/0). Ô trống là không có. Khi có --record và --origin,",
    "các cột sieuDuLieu.luocDo, sieuDuLieu.phienBanLuocDo, sieuDuLieu.nguon và",
    "loaiViecHoTich được điền giúp nếu hàng không ghi.",
    "",
    "Mã thoát: 0 tất cả hợp lệ, 1 có lỗi trong dữ liệu, 2 dùng sai hoặc không đọc",
    "được tệp.",
    "",
    "Ví dụ:",
    "  thongnhat check so-khai-sinh.ndjson --record khai-sinh --origin so-hoa",
    "  cat so.csv | thongnhat check - --record khai-sinh --format json",
  ].join("\n"),
  titles: {
    "Usage:": "Cách dùng:",
    "Arguments:": "Tham số:",
    "Options:": "Tùy chọn:",
    "Commands:": "Lệnh:",
  },
  errors: {
    "commander.unknownOption": "Không có tùy chọn %.",
    "commander.unknownCommand": "Không có lệnh %.",
    "commander.missingArgument": "Thiếu tham số %.",
    "commander.optionMissingArgument": "Tùy chọn % cần một giá trị.",
    "commander.excessArguments": "Thừa tham số.",
    "commander.invalidArgument": "Giá trị không đúng cho %.",
  },
};

const en: HelpWords = {
  about: "Check data against the thongnhat standard, and explain every finding.",
  usage: "[options] <command>",
  checkUsage: "[options] <files...>",
  explainUsage: "[options] [code]",
  helpUsage: "help [command]",
  check: "check JSON, NDJSON or CSV files (- is standard input)",
  explain: "explain a code or rule; without a code, list all",
  help: "show this help",
  version: "show the version",
  helpCommand: "show the help of a command",
  argumentNames: {},
  arguments: { files: "files to check, - is standard input", code: "a code, such as KS-01 or TN-REQUIRED" },
  options: {
    record: "kind of record, such as khai-sinh; without it each record says so in sieuDuLieu.luocDo",
    origin: "dang-ky-moi (new registration) or so-hoa (digitised book), instead of sieuDuLieu.nguon",
    use: "write (strict) or read (unknown fields and retired codes are only warnings)",
    input: "form of the input: json, ndjson or csv; found out by default",
    format: "form of the result: pretty for people (default), json one report, ndjson one finding a line",
    lang: "language: vi (default) or en",
    maxIssues: "most findings of one record (default 100)",
    maxBytes: "longest record in bytes (default 8388608)",
    today: "the date to take as today, as 2026-11-22",
    noProgress: "no progress bar",
    quiet: "print the verdict only",
    json: "print JSON",
  },
  checkNotes: [
    "CSV: the first line names fields of the standard (nguoiDuocKhaiSinh.hoTen.dayDu,",
    "quocTich[0], or /quocTich/0). An empty cell is an absent field. With --record and",
    "--origin, sieuDuLieu.luocDo, sieuDuLieu.phienBanLuocDo, sieuDuLieu.nguon and",
    "loaiViecHoTich are filled in where the row does not say them.",
    "",
    "Exit codes: 0 all valid, 1 findings in the data, 2 wrong usage or unreadable file.",
    "",
    "Examples:",
    "  thongnhat check births.ndjson --record khai-sinh --origin so-hoa",
    "  cat births.csv | thongnhat check - --record khai-sinh --format json",
  ].join("\n"),
  titles: {},
  errors: {
    "commander.unknownOption": "There is no option %.",
    "commander.unknownCommand": "There is no command %.",
    "commander.missingArgument": "Argument % is missing.",
    "commander.optionMissingArgument": "Option % needs a value.",
    "commander.excessArguments": "Too many arguments.",
    "commander.invalidArgument": "The value is not right for %.",
  },
};

/** Texts of `--help`. */
export const HELP: Readonly<Record<Lang, HelpWords>> = { vi, en };
