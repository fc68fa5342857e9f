import type { Lang } from "../words/lang.ts";

/** Words of `thongnhat template`. */
export interface TemplateWords {
  readonly verb: string;
  readonly usage: string;
  readonly argument: string;
  readonly options: Readonly<Record<"out" | "rows" | "columns" | "origin" | "standard" | "json", string>>;
  readonly notes: string;
  readonly guideSheet: string;
  readonly dataSheet: string;
  readonly codesSheet: string;
  readonly guideTitle: string;
  readonly about: (record: string, version: string, columns: string) => string;
  readonly how: string;
  readonly steps: (rows: string, out: string) => readonly string[];
  readonly columns: string;
  readonly columnHead: readonly string[];
  readonly yes: string;
  readonly yesNo: readonly [string, string];
  readonly must: string;
  readonly may: string;
  readonly format: string;
  readonly example: string;
  readonly law: string;
  readonly integer: string;
  readonly text: string;
  readonly codes: (name: string, id: string, listed: boolean) => string;
  readonly notInList: string;
  readonly chooseFromList: string;
  readonly written: (file: string, columns: string, required: string, rows: string) => string;
  readonly next: (command: string) => string;
  readonly ending: string;
  readonly tooMany: (most: string) => string;
}

const EXAMPLES = [
  "  thongnhat template ho-tich/khai-sinh --origin so-hoa --out so-khai-sinh.xlsx",
  "  thongnhat template khai-tu --columns required --rows 50",
  "  thongnhat check so-khai-sinh.xlsx --annotate ket-qua.xlsx",
].join("\n");

const vi: TemplateWords = {
  verb: "tạo bảng Excel trống để nhập một loại bản ghi: tiêu đề, danh sách chọn, ghi chú",
  usage: "[tùy chọn] <bản ghi>",
  argument: "loại bản ghi, ví dụ khai-sinh hoặc ho-tich/khai-sinh; xem: thongnhat schemas",
  options: {
    out: "tệp .xlsx được ghi; mặc định lấy tên bản ghi, ví dụ khai-sinh.xlsx",
    rows: "số hàng trống được chuẩn bị, từ 1 đến 100000 (mặc định 200)",
    columns:
      "required: cột bắt buộc; common: thêm các cột mà quá nửa bản ghi mẫu của chuẩn có (mặc định); all: mọi cột",
    origin: "dang-ky-moi (đăng ký mới) hoặc so-hoa (số hóa từ sổ): ghi sẵn cho mọi hàng",
    standard: "thư mục làm việc của đơn vị, đã biên dịch bằng thongnhat build",
    json: "in dạng JSON: tệp, các cột",
  },
  notes: [
    "Bảng gồm trang Hướng dẫn, trang Dữ liệu (ghi chú ở từng tiêu đề, danh sách chọn",
    "hiện mã kèm tên, ô định dạng chữ để Excel không đổi ngày và không mất số 0) và",
    "trang Danh mục bị ẩn. thongnhat check đọc thẳng bảng đã điền. Tệp cùng tên đã có",
    "thì được giữ lại dưới tên khác.",
    "",
    "Mã thoát: 0 đã ghi, 2 dùng sai hoặc không ghi được.",
    "",
    "Ví dụ:",
    EXAMPLES,
  ].join("\n"),
  guideSheet: "Hướng dẫn",
  dataSheet: "Dữ liệu",
  codesSheet: "Danh mục",
  guideTitle: "BẢNG NHẬP",
  about: (record, version, columns) =>
    `Bản ghi ${record}, phiên bản ${version} của bộ chuẩn thongnhat · ${columns} cột`,
  how: "CÁCH ĐIỀN",
  steps: (rows, out) => [
    `1. Sang trang Dữ liệu. Mỗi hàng là một bản ghi; đã chuẩn bị sẵn ${rows} hàng. Cột có dấu * (nền cam) bắt buộc phải điền, cột khác để trống nếu sổ không ghi.`,
    "2. Đưa chuột lên tiêu đề cột để xem nghĩa, cách viết, ví dụ và căn cứ pháp luật.",
    "3. Ngày viết năm-tháng-ngày: 1985-03-20. Chỉ biết tháng thì viết 1985-03, chỉ biết năm thì viết 1985; không thêm 01 hay 00.",
    "4. Cột có danh sách: bấm mũi tên rồi chọn, ví dụ 01 - Kinh. Mã cũ không còn trong danh sách vẫn gõ được: Excel hỏi lại thì chọn Yes.",
    '5. Danh mục dài (như xã, phường) không có danh sách: tra mã bằng lệnh thongnhat codes xa "tên xã" rồi ghi mã.',
    "6. Số định danh, số giấy tờ: gõ đủ chữ số, cả số 0 ở đầu. Ô đã định dạng chữ nên Excel không bỏ số 0. Dán từ nơi khác thì chọn Dán giá trị (Values).",
    "7. Trường có nhiều giá trị (tiêu đề có (1)): giá trị thứ hai thì chèn thêm cột, bỏ ẩn hàng 4 và ghi tên trường với [1] thay cho [0].",
    "8. Không xóa hàng ẩn 1 và 4: máy đọc bảng bằng hai hàng ấy.",
    `9. Điền xong thì lưu và kiểm tra: thongnhat check ${out} --annotate ket-qua.xlsx. Tệp ket-qua.xlsx tô màu từng ô sai, nói vì sao và cách sửa.`,
  ],
  columns: "CÁC CỘT",
  columnHead: ["STT", "Cột", "Bắt buộc", "Cách ghi", "Tên trường", "Căn cứ"],
  yes: "có",
  yesNo: ["Có", "Không"],
  must: "Bắt buộc.",
  may: "Để trống nếu không có.",
  format: "Cách ghi",
  example: "Ví dụ",
  law: "Căn cứ",
  integer: "số nguyên",
  text: "chữ",
  codes: (name, id, listed) =>
    listed ? `Chọn trong danh sách: ${name}` : `Ghi mã của danh mục ${name}; tra mã: thongnhat codes ${id}`,
  notInList: "Không có trong danh sách",
  chooseFromList:
    "Hãy chọn trong danh sách. Chỉ giữ nguyên nếu chắc chắn đây là mã đã dùng vào ngày của bản ghi.",
  written: (file, columns, required, rows) =>
    `Đã ghi ${file}: ${columns} cột (${required} bắt buộc), ${rows} hàng trống.`,
  next: (command) => `Điền xong thì kiểm tra: ${command}`,
  ending: "Tên tệp của --out phải có đuôi .xlsx.",
  tooMany: (most) => `--rows nhận từ 1 đến ${most}.`,
};

const en: TemplateWords = {
  verb: "make an empty Excel table for a record: headers, drop-downs, notes",
  usage: "[options] <record>",
  argument: "record, as khai-sinh or ho-tich/khai-sinh; see: thongnhat schemas",
  options: {
    out: "the .xlsx that is written; default: the name of the record, as khai-sinh.xlsx",
    rows: "empty rows that are prepared, 1 to 100000 (default 200)",
    columns:
      "required columns only; common: also those that at least half of the standard's samples have (default); all",
    origin: "dang-ky-moi (new registration) or so-hoa (digitised book), for every row",
    standard: "folder of a unit's workspace, built with thongnhat build",
    json: "print JSON: the file and its columns",
  },
  notes: [
    "The workbook has a guide, the sheet to fill in (a note on each header,",
    "drop-downs with code and name, cells that stay text so that Excel changes no",
    "date and drops no zero) and a hidden sheet of codes. thongnhat check reads it as",
    "it is. A file of that name is kept under another one.",
    "",
    "Exit codes: 0 written, 2 wrong usage or not written.",
    "",
    "Examples:",
    EXAMPLES,
  ].join("\n"),
  guideSheet: "Guide",
  dataSheet: "Data",
  codesSheet: "Codes",
  guideTitle: "TABLE TO FILL IN",
  about: (record, version, columns) =>
    `Record ${record}, version ${version} of the thongnhat standard · ${columns} columns`,
  how: "HOW TO FILL IT IN",
  steps: (rows, out) => [
    `1. Go to the sheet Data. Each row is a record; ${rows} rows are prepared. Columns with * (orange) must be filled in; leave others empty when the book says nothing.`,
    "2. Point at a header to see its meaning, how to write it, an example and the law.",
    "3. Write dates as year-month-day: 1985-03-20. Only the month is known: 1985-03; only the year: 1985. Never add 01 or 00.",
    "4. Columns with a list: click the arrow and choose, as 01 - Kinh. A former code can still be typed: answer Yes when Excel asks.",
    '5. Long tables (such as communes) have no list: look up the code with thongnhat codes xa "name" and write the code.',
    "6. Personal ids and document numbers: type all digits, zeros in front too. The cells are text, so Excel drops none. Paste from elsewhere as values only.",
    "7. Fields with several values (header with (1)): for the second one insert a column, unhide row 4 and write the field name with [1] instead of [0].",
    "8. Do not delete the hidden rows 1 and 4: the computer reads the table by them.",
    `9. Then save and check: thongnhat check ${out} --annotate ket-qua.xlsx. The file ket-qua.xlsx colours each wrong cell, and says why and how to fix it.`,
  ],
  columns: "THE COLUMNS",
  columnHead: ["No.", "Column", "Required", "How to write it", "Field", "Legal basis"],
  yes: "yes",
  yesNo: ["Yes", "No"],
  must: "Required.",
  may: "Leave it empty if there is none.",
  format: "How to write it",
  example: "Example",
  law: "Legal basis",
  integer: "a whole number",
  text: "text",
  codes: (name, id, listed) =>
    listed
      ? `Choose from the list: ${name}`
      : `Write the code of the table ${name}; look it up: thongnhat codes ${id}`,
  notInList: "Not in the list",
  chooseFromList:
    "Choose from the list. Keep it only if this code was certainly in use on the day of the record.",
  written: (file, columns, required, rows) =>
    `Written ${file}: ${columns} columns (${required} required), ${rows} empty rows.`,
  next: (command) => `Once it is filled in, check it: ${command}`,
  ending: "The file of --out must end in .xlsx.",
  tooMany: (most) => `--rows takes 1 to ${most}.`,
};

/** The words of `thongnhat template`. */
export const TEMPLATE_WORDS: Readonly<Record<Lang, TemplateWords>> = { vi, en };
