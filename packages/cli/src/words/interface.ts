import { MARK_NAMES } from "@thongnhat/core";
import type { ForeignKind } from "../read/input/input.ts";
import type { PackedProblem } from "../read/packed/packed.ts";
import type { SourceProblem } from "../read/source/source.ts";
import type { Lang } from "./lang.ts";

/** Words of the command line itself. The words of findings stand in the catalogue. */
export interface InterfaceWords {
  readonly severity: Readonly<Record<"error" | "warning", string>>;
  readonly origin: Readonly<Record<"dang-ky-moi" | "so-hoa", string>>;
  readonly off: string;
  readonly evidence: Readonly<Record<"text" | "system" | "secondary" | "recalled" | "proposed", string>>;
  readonly ground: Readonly<Record<"law" | "logic" | "practice", string>>;
  readonly head: (records: string, files: string) => string;
  readonly valid: string;
  readonly withWarnings: string;
  readonly invalid: string;
  readonly unreadable: string;
  readonly times: (count: string) => string;
  readonly column: string;
  readonly columnNumber: (place: number) => string;
  /** A table whose rows do not say where they come from. */
  readonly originHint: string;
  readonly meant: string;
  readonly rows: string;
  readonly cells: string;
  readonly sheets: string;
  readonly lines: string;
  readonly more: (count: string) => string;
  readonly explainHint: (code: string) => string;
  readonly hidden: (count: string) => string;
  readonly truncated: (count: string) => string;
  readonly verdictValid: (records: string) => string;
  readonly verdictWarnings: (records: string, warned: string) => string;
  readonly verdictFindings: (bad: string, records: string) => string;
  readonly verdictFile: string;
  /** Findings about several records. */
  readonly acrossRecords: string;
  readonly verdictDataset: string;
  readonly alsoDataset: (errors: string) => string;
  readonly seeDataset: (warnings: string) => string;
  /** A place, and the place of the other record. */
  readonly against: (place: string, other: string) => string;
  readonly comparing: string;
  /** @param reason - as the system says it, such as ENOSPC */
  readonly noRoom: (reason: string) => string;
  readonly verdictNothing: string;
  readonly verdictMissed: (files: string) => string;
  readonly stdin: string;
  readonly stopped: string;
  readonly unwritable: (reason: string) => string;
  readonly problem: Readonly<Record<SourceProblem, (file: string) => string>>;
  readonly foreign: Readonly<Record<ForeignKind, (file: string) => string>>;
  readonly packed: Readonly<Record<PackedProblem, (file: string) => string>>;
  /** Why a thread is gone that still had work. */
  readonly thread: Readonly<Record<"memory" | "ended", string>>;
  readonly error: string;
  readonly unexpected: (name: string) => string;
  readonly unknownRecord: (name: string, near: string | undefined) => string;
  readonly severalRecords: (name: string, all: string) => string;
  readonly unbuilt: (folder: string) => string;
  readonly badOption: (option: string, allowed: string) => string;
  readonly badDay: (option: string) => string;
  /** @param command - a command and a space, or nothing */
  readonly helpHint: (command: string) => string;
  readonly progress: string;
  readonly explain: Readonly<
    Record<
      | "meaning"
      | "cause"
      | "fix"
      | "example"
      | "wrong"
      | "right"
      | "law"
      | "noLaw"
      | "evidence"
      | "ground"
      | "severity"
      | "records"
      | "condition"
      | "dataset"
      | "decided"
      | "engine"
      | "rules",
      string
    >
  >;
  readonly unknownCode: (code: string) => string;
  readonly suggestions: string;
}

/** How well something is known, in one language. */
function marks(lang: Lang): InterfaceWords["evidence"] {
  const { text, system, secondary, recalled, proposed } = MARK_NAMES;
  return {
    text: text[lang],
    system: system[lang],
    secondary: secondary[lang],
    recalled: recalled[lang],
    proposed: proposed[lang],
  };
}

const vi: InterfaceWords = {
  severity: { error: "LỖI", warning: "CẢNH BÁO" },
  origin: { "dang-ky-moi": "đăng ký mới", "so-hoa": "số hóa từ sổ" },
  off: "không áp dụng",
  evidence: marks("vi"),
  ground: { law: "luật", logic: "lôgic", practice: "thực tế nghiệp vụ" },
  head: (records, files) => `${records} bản ghi trong ${files} tệp`,
  valid: "hợp lệ",
  withWarnings: "trong đó có cảnh báo",
  invalid: "có lỗi",
  unreadable: "không đọc được",
  times: (count) => `${count} lần`,
  column: "Cột",
  columnNumber: (place) => `cột thứ ${place} của bảng`,
  originHint:
    "Hoặc thêm vào câu lệnh: --origin so-hoa (sổ cũ đã số hóa) hay --origin dang-ky-moi (đăng ký mới).",
  meant: "Có thể là",
  rows: "Hàng",
  cells: "Ô",
  sheets: "Trang",
  lines: "Dòng",
  more: (count) => `và ${count} chỗ khác`,
  explainHint: (code) => `Xem thêm: thongnhat explain ${code}`,
  hidden: (count) => `Còn ${count} nhóm nữa: dùng --format json để xem đủ.`,
  truncated: (count) =>
    `${count} bản ghi có nhiều lỗi hơn giới hạn --max-issues; phần vượt không được kể ra.`,
  verdictValid: (records) =>
    records === "1" ? "Kết luận: bản ghi hợp lệ." : `Kết luận: cả ${records} bản ghi đều hợp lệ.`,
  verdictWarnings: (records, warned) =>
    records === "1"
      ? "Kết luận: bản ghi hợp lệ; có cảnh báo nên xem lại."
      : `Kết luận: cả ${records} bản ghi đều hợp lệ; ${warned} bản ghi có cảnh báo nên xem lại.`,
  verdictFindings: (bad, records) => `Kết luận: ${bad} trên ${records} bản ghi phải sửa trước khi dùng.`,
  verdictFile: "Kết luận: bản ghi đọc được đều hợp lệ, nhưng tệp có lỗi phải sửa.",
  acrossRecords: "mâu thuẫn giữa các bản ghi",
  verdictDataset: "Kết luận: xét riêng thì bản ghi nào cũng hợp lệ.",
  alsoDataset: (errors) => `Có ${errors} chỗ các bản ghi mâu thuẫn nhau, phải sửa.`,
  seeDataset: (warnings) => `Có ${warnings} chỗ các bản ghi có vẻ mâu thuẫn nhau, nên xem lại.`,
  against: (place, other) => `${place} (với ${other})`,
  comparing: "Đang so các bản ghi với nhau…",
  noRoom: (reason) =>
    `Không ghi được vào thư mục tạm của hệ thống (${reason}). Dọn bớt đĩa, hoặc đặt biến TMPDIR (Windows: TEMP) tới chỗ còn trống.`,
  verdictNothing: "Kết luận: không có bản ghi nào đọc được.",
  verdictMissed: (files) => `Có ${files} tệp không đọc được.`,
  stdin: "(đầu vào chuẩn)",
  stopped: "Đã dừng theo yêu cầu; tệp chưa được đọc hết.",
  unwritable: (reason) => `Không ghi được kết quả (${reason}).`,
  problem: {
    missing: (file) => `Không tìm thấy tệp ${file}. Kiểm tra lại đường dẫn.`,
    directory: (file) => `${file} là thư mục, không phải tệp. Hãy ghi tên từng tệp.`,
    denied: (file) => `Không được quyền đọc tệp ${file}.`,
    unreadable: (file) => `Không đọc được tệp ${file}.`,
  },
  foreign: {
    excel: (file) => `${file} là tệp Excel hoặc tệp nén (zip). Hãy lưu thành CSV UTF-8 rồi kiểm tra lại.`,
    "old-office": (file) =>
      `${file} là tệp Office đời cũ (.xls, .doc). Hãy lưu thành CSV UTF-8 rồi kiểm tra lại.`,
    pdf: (file) => `${file} là tệp PDF. Hãy xuất dữ liệu ra JSON, NDJSON hoặc CSV.`,
    gzip: (file) => `${file} là tệp nén gzip. Hãy giải nén trước, hoặc: gzip -dc tệp.gz | thongnhat check -`,
    xml: (file) => `${file} là tệp XML. Lệnh check đọc JSON, NDJSON và CSV theo tên trường của bộ chuẩn.`,
  },
  packed: {
    "packed-broken": (file) =>
      `Tệp nén ${file} bị hỏng hoặc thiếu đoạn cuối. Hãy chép lại tệp; kết quả chỉ tính phần đọc được.`,
    "packed-bomb": (file) =>
      `Tệp nén ${file} bung ra gấp hơn 1.000 lần, không giống dữ liệu thật, nên không đọc tiếp. Nếu đúng là dữ liệu, hãy giải nén rồi kiểm tra lại.`,
    "packed-window": (file) =>
      `Tệp nén ${file} cần hơn 32 MB bộ nhớ để bung (zstd --long hoặc --ultra). Hãy giải nén trước: zstd -d --long=31 tệp.zst`,
    "zstd-node": (file) =>
      `Đọc ${file} (zstd) cần Node.js 22.15 trở lên. Hãy nâng Node.js, hoặc: zstd -dc tệp.zst | thongnhat check -`,
  },
  thread: {
    memory:
      "Một luồng kiểm tra hết bộ nhớ nên cả lượt dừng lại, không có kết quả. Chạy lại với --workers 1, hoặc giảm --max-bytes.",
    ended:
      "Một luồng kiểm tra dừng đột ngột nên cả lượt dừng lại, không có kết quả. Chạy lại với --workers 1.",
  },
  error: "Lỗi",
  unexpected: (name) =>
    `Chương trình gặp lỗi ngoài dự kiến (${name}). Xin báo cho nhóm phát triển cùng câu lệnh đã dùng, đừng gửi dữ liệu cá nhân.`,
  unknownRecord: (name, near) =>
    `Không có loại bản ghi "${name}".${near === undefined ? "" : ` Có phải ${near}?`} Xem các loại: thongnhat schemas`,
  severalRecords: (name, all) =>
    `"${name}" có ở nhiều cơ sở dữ liệu. Ghi đủ cơ sở dữ liệu/bản ghi, một trong: ${all}.`,
  unbuilt: (folder) =>
    `Thư mục ${folder} chưa được biên dịch, hoặc chưa cài gói. Trong thư mục ấy chạy: npm install, rồi npx thongnhat build.`,
  badOption: (option, allowed) => `Giá trị của ${option} không đúng. Được dùng: ${allowed}.`,
  badDay: (option) => `Giá trị của ${option} không đúng. Viết một ngày có trong lịch, dạng 2025-06-30.`,
  helpHint: (command) => `Xem cách dùng: thongnhat ${command}--help`,
  progress: "Đang kiểm tra {bar} {percentage}% | {speed} bản ghi/giây | {rate} MB/giây | còn {eta_formatted}",
  explain: {
    meaning: "Nghĩa là",
    cause: "Vì sao có",
    fix: "Cách sửa",
    example: "Ví dụ",
    wrong: "Sai",
    right: "Đúng",
    law: "Căn cứ",
    noLaw: "chưa dẫn điều luật nào; xem phần chứng cứ",
    evidence: "Chứng cứ",
    ground: "Loại căn cứ",
    severity: "Mức độ",
    records: "Bản ghi",
    condition: "Điều kiện (CEL)",
    dataset: "Cần nhiều bản ghi; chuẩn chưa có cách chạy, chỉ nêu ra.",
    decided: "So nhiều bản ghi (check --dataset)",
    engine: "Mã của bộ kiểm tra và bộ đọc",
    rules: "Quy tắc nghiệp vụ",
  },
  unknownCode: (code) => `Không có mã "${code}".`,
  suggestions: "Có phải bạn muốn xem",
};

const en: InterfaceWords = {
  severity: { error: "ERROR", warning: "WARNING" },
  origin: { "dang-ky-moi": "new registration", "so-hoa": "digitised book" },
  off: "does not apply",
  evidence: marks("en"),
  ground: { law: "law", logic: "logic", practice: "practice" },
  head: (records, files) => `${records} ${records === "1" ? "record" : "records"} in ${files} file(s)`,
  valid: "valid",
  withWarnings: "of these with warnings",
  invalid: "with errors",
  unreadable: "unreadable",
  times: (count) => `${count}×`,
  column: "Column",
  columnNumber: (place) => `column ${place} of the table`,
  originHint:
    "Or add to the command: --origin so-hoa (a digitised book) or --origin dang-ky-moi (new registrations).",
  meant: "Perhaps",
  rows: "Rows",
  cells: "Cells",
  sheets: "Sheets",
  lines: "Lines",
  more: (count) => `and ${count} more`,
  explainHint: (code) => `More: thongnhat explain ${code}`,
  hidden: (count) => `${count} more groups: use --format json to see all.`,
  truncated: (count) => `${count} records have more findings than --max-issues; the rest is not listed.`,
  verdictValid: (records) =>
    records === "1" ? "Verdict: the record is valid." : `Verdict: all ${records} records are valid.`,
  verdictWarnings: (records, warned) =>
    records === "1"
      ? "Verdict: the record is valid; it has warnings worth a look."
      : `Verdict: all ${records} records are valid; warnings worth a look in ${warned} of them.`,
  verdictFindings: (bad, records) => `Verdict: ${bad} of ${records} records must be corrected before use.`,
  verdictFile: "Verdict: the records that could be read are valid, but the file has errors to correct.",
  acrossRecords: "contradictions between records",
  verdictDataset: "Verdict: each record is valid by itself.",
  alsoDataset: (errors) => `In ${errors} place(s) records contradict each other and must be corrected.`,
  seeDataset: (warnings) =>
    `In ${warnings} place(s) records seem to contradict each other; look at them again.`,
  against: (place, other) => `${place} (with ${other})`,
  comparing: "Comparing the records with each other…",
  noRoom: (reason) =>
    `The system's folder for temporary files cannot be written (${reason}). Free some space, or set TMPDIR (Windows: TEMP) to a place that has room.`,
  verdictNothing: "Verdict: no record could be read.",
  verdictMissed: (files) => `Files that could not be read: ${files}.`,
  stdin: "(standard input)",
  stopped: "Stopped as asked; the file was not read to its end.",
  unwritable: (reason) => `The result cannot be written (${reason}).`,
  problem: {
    missing: (file) => `File ${file} was not found. Check the path.`,
    directory: (file) => `${file} is a folder, not a file. Name each file.`,
    denied: (file) => `No permission to read ${file}.`,
    unreadable: (file) => `File ${file} cannot be read.`,
  },
  foreign: {
    excel: (file) => `${file} is an Excel or zip file. Save it as CSV UTF-8 and check that.`,
    "old-office": (file) =>
      `${file} is an old Office file (.xls, .doc). Save it as CSV UTF-8 and check that.`,
    pdf: (file) => `${file} is a PDF. Export the data as JSON, NDJSON or CSV.`,
    gzip: (file) => `${file} is gzip-compressed. Unpack it first, or: gzip -dc file.gz | thongnhat check -`,
    xml: (file) => `${file} is XML. check reads JSON, NDJSON and CSV with the field names of the standard.`,
  },
  packed: {
    "packed-broken": (file) =>
      `The packed file ${file} is damaged or cut short. Copy it again; the result counts only what could be read.`,
    "packed-bomb": (file) =>
      `The packed file ${file} unpacks to more than 1,000 times its size, which no real data does, so it is not read on. If it is data, unpack it and check that.`,
    "packed-window": (file) =>
      `The packed file ${file} needs more than 32 MB of memory to unpack (zstd --long or --ultra). Unpack it first: zstd -d --long=31 file.zst`,
    "zstd-node": (file) =>
      `Reading ${file} (zstd) needs Node.js 22.15 or newer. Update Node.js, or: zstd -dc file.zst | thongnhat check -`,
  },
  thread: {
    memory:
      "A checking thread ran out of memory, so the whole run ended without a result. Run again with --workers 1, or with a smaller --max-bytes.",
    ended:
      "A checking thread ended by itself, so the whole run ended without a result. Run again with --workers 1.",
  },
  error: "Error",
  unexpected: (name) =>
    `The program met an unexpected error (${name}). Please report it with the command you used; do not send personal data.`,
  unknownRecord: (name, near) =>
    `There is no record "${name}".${near === undefined ? "" : ` Did you mean ${near}?`} See them: thongnhat schemas`,
  severalRecords: (name, all) => `"${name}" is in several databases. Write database/record, one of: ${all}.`,
  unbuilt: (folder) =>
    `The folder ${folder} is not built, or its packages are not installed. In it run: npm install, then npx thongnhat build.`,
  badOption: (option, allowed) => `The value of ${option} is not right. Allowed: ${allowed}.`,
  badDay: (option) => `The value of ${option} is not right. Write a day of the calendar, as 2025-06-30.`,
  helpHint: (command) => `Usage: thongnhat ${command}--help --lang en`,
  progress: "Checking {bar} {percentage}% | {speed} records/s | {rate} MB/s | {eta_formatted} left",
  explain: {
    meaning: "It means",
    cause: "Why it happens",
    fix: "How to fix",
    example: "Example",
    wrong: "Wrong",
    right: "Right",
    law: "Law",
    noLaw: "no article is cited; see the evidence",
    evidence: "Evidence",
    ground: "Ground",
    severity: "Severity",
    records: "Records",
    condition: "Condition (CEL)",
    dataset: "It needs several records; the standard lists it and does not run it yet.",
    decided: "Compares records (check --dataset)",
    engine: "Codes of the checker and the reader",
    rules: "Rules",
  },
  unknownCode: (code) => `There is no code "${code}".`,
  suggestions: "Did you mean",
};

/** The words of the command line. */
export const WORDS: Readonly<Record<Lang, InterfaceWords>> = { vi, en };
