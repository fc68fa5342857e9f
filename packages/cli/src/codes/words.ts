import type { MatchStage } from "@thongnhat/code-tables";
import type { Lang } from "../words/lang.ts";

/** Words of `thongnhat codes`. */
export interface CodesWords {
  readonly tables: (count: string) => string;
  readonly rows: (count: string) => string;
  readonly unknownTable: (name: string, near: string) => string;
  readonly unknownTableAlone: (name: string) => string;
  readonly unknownWithin: (code: string) => string;
  readonly none: (table: string, day: string) => string;
  readonly beforeKnown: (table: string, day: string) => string;
  readonly notThen: (day: string) => string;
  readonly notSureThen: (day: string) => string;
  readonly disputed: string;
  readonly lostZeros: (code: string) => string;
  readonly notClean: (code: string) => string;
  readonly unknownCode: (table: string) => string;
  readonly elsewhere: (tables: string) => string;
  readonly type: string;
  readonly table: string;
  readonly in: string;
  readonly aliases: string;
  readonly valid: string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly open: string;
  readonly status: Readonly<Record<"active" | "retired" | "disputed", string>>;
  readonly successor: string;
  readonly basis: string;
  readonly evidence: string;
  readonly history: string;
  readonly now: (day: string) => string;
  readonly reused: (command: string) => string;
  readonly stage: Readonly<Record<MatchStage, string>>;
  readonly matched: (how: string) => string;
  readonly ambiguous: (count: string, how: string) => string;
  readonly near: string;
  readonly namesakes: string;
  readonly unmatched: (table: string) => string;
}

const vi: CodesWords = {
  tables: (count) => `${count} danh mục`,
  rows: (count) => `${count} mã`,
  unknownTable: (name, near) => `Không có danh mục "${name}". Có phải: ${near}? Xem tất cả: thongnhat codes`,
  unknownTableAlone: (name) =>
    `Không có danh mục "${name}". Ghi danh mục trước, rồi mã hoặc tên, ví dụ: thongnhat codes xa "Phường Ba Đình". Xem các danh mục: thongnhat codes`,
  unknownWithin: (code) => `Giá trị của --within không đúng: không có mã cấp trên nào là ${code}.`,
  none: (table, day) =>
    `Danh mục ${table} không có mã nào có hiệu lực ngày ${day}. Hỏi ngày khác: --as-of 2025-06-30.`,
  beforeKnown: (table, day) => `Lịch sử của danh mục ${table} chỉ biết từ ngày ${day}.`,
  notThen: (day) => `Mã này không có hiệu lực ngày ${day}.`,
  notSureThen: (day) => `Chưa chắc mã này có hiệu lực ngày ${day}: ngày đổi chỉ biết gần đúng.`,
  disputed: "Các nguồn nói trái nhau về dòng này.",
  lostZeros: (code) => `Có lẽ mã bị mất số 0 ở đầu. Có phải: ${code}?`,
  notClean: (code) => `Mã lẫn dấu cách, ký tự ẩn hoặc sai chữ hoa, chữ thường. Có phải: ${code}?`,
  unknownCode: (table) => `Danh mục ${table} không có mã này.`,
  elsewhere: (tables) => `Mã này có trong danh mục khác: ${tables}.`,
  type: "Loại",
  table: "Danh mục",
  in: "Thuộc",
  aliases: "Tên khác",
  valid: "Hiệu lực",
  since: (day) => `từ ${day}`,
  until: (day) => `đến hết ${day}`,
  open: "đang dùng",
  status: { active: "đang dùng", retired: "đã bỏ", disputed: "các nguồn trái nhau" },
  successor: "Mã kế thừa",
  basis: "Căn cứ",
  evidence: "Chứng cứ",
  history: "Lịch sử của mã",
  now: (day) => `Chuyển sang ngày ${day}`,
  reused: (command) => `Mã này trước đó: ${command}`,
  stage: {
    code: "đúng mã",
    exact: "đúng tên",
    nfc: "sau khi viết lại dấu, hoặc thay chữ cái trông giống",
    spaces: "sau khi bỏ dấu cách thừa",
    dashes: "không kể dấu gạch, dấu nháy, dấu chấm",
    case: "không kể chữ hoa, chữ thường",
    tone: "không kể chỗ đặt dấu thanh",
    prefix: "sau khi thêm hoặc bớt từ chỉ loại đứng trước tên",
    alias: "theo tên khác",
    "hidden-alias": "theo tên cũ trong dữ liệu cũ",
    "no-diacritics": "khi bỏ dấu",
    "edit-distance": "nếu sửa một, hai chữ cái",
    none: "không khớp",
  },
  matched: (how) => `Khớp ${how}.`,
  ambiguous: (count, how) =>
    `${count} mã cùng khớp ${how}; cần ghi rõ hơn, hoặc thêm nơi (--within 01), ngày (--as-of 2025-06-30):`,
  namesakes: "Trước đây cũng mang tên này, nay không còn hoặc đã thành mã khác:",
  near: "Gần giống:",
  unmatched: (table) =>
    `Không tìm thấy mã hay tên ấy trong danh mục ${table}, ở nơi và ngày được hỏi. Ghi đúng một mã hoặc đủ một tên. Xem các mã: thongnhat codes ${table}`,
};

const en: CodesWords = {
  tables: (count) => `${count} tables`,
  rows: (count) => `${count} codes`,
  unknownTable: (name, near) => `There is no table "${name}". Did you mean: ${near}? All: thongnhat codes`,
  unknownTableAlone: (name) =>
    `There is no table "${name}". The table comes first, then a code or name, such as: thongnhat codes xa "Phường Ba Đình". All tables: thongnhat codes`,
  unknownWithin: (code) => `The value of --within is not right: no code above others is ${code}.`,
  none: (table, day) =>
    `Table ${table} has no code that is valid on ${day}. Ask for another day: --as-of 2025-06-30.`,
  beforeKnown: (table, day) => `The history of table ${table} is known from ${day} only.`,
  notThen: (day) => `The code was not valid on ${day}.`,
  notSureThen: (day) =>
    `Whether the code was valid on ${day} is not certain: the day of the change is approximate.`,
  disputed: "The sources contradict each other about this row.",
  lostZeros: (code) => `The code seems to have lost its leading zeros. Did you mean: ${code}?`,
  notClean: (code) =>
    `The code has spaces, invisible characters or the wrong letter case. Did you mean: ${code}?`,
  unknownCode: (table) => `Table ${table} has no such code.`,
  elsewhere: (tables) => `The code stands in another table: ${tables}.`,
  type: "Kind",
  table: "Table",
  in: "Part of",
  aliases: "Other names",
  valid: "Valid",
  since: (day) => `from ${day}`,
  until: (day) => `to ${day}`,
  open: "in use",
  status: { active: "in use", retired: "retired", disputed: "sources contradict each other" },
  successor: "Successor",
  basis: "Basis",
  evidence: "Evidence",
  history: "History of the code",
  now: (day) => `Translated to ${day}`,
  reused: (command) => `The code before that: ${command}`,
  stage: {
    code: "as a code",
    exact: "as a name",
    nfc: "after decomposed or look-alike letters were put right",
    spaces: "after spaces were removed",
    dashes: "apart from dashes, apostrophes and dots",
    case: "apart from letter case",
    tone: "apart from the place of the tone mark",
    prefix: "with or without the word before the name",
    alias: "by another name",
    "hidden-alias": "by a former name in old data",
    "no-diacritics": "without diacritics",
    "edit-distance": "if one or two letters are wrong",
    none: "not at all",
  },
  matched: (how) => `Matched ${how}.`,
  ambiguous: (count, how) =>
    `${count} codes match ${how}; say more, or add a place (--within 01) or a day (--as-of 2025-06-30):`,
  namesakes: "Earlier units of the same name, now gone or another code:",
  near: "Near:",
  unmatched: (table) =>
    `Table ${table} has no such code or name, in the place and on the day asked about. Write one code, or a whole name. All codes: thongnhat codes ${table}`,
};

/** The words of `thongnhat codes`. */
export const CODES_WORDS: Readonly<Record<Lang, CodesWords>> = { vi, en };
