import type { Lang } from "../words/lang.ts";

/** Words of the page in front of an annotated workbook, and of what `--annotate` cannot do. */
export interface AnnotateWords {
  readonly sheet: string;
  readonly title: string;
  readonly about: (file: string, day: string) => string;
  readonly verdictValid: string;
  readonly verdictWarnings: (count: string) => string;
  readonly verdictErrors: (bad: string, all: string) => string;
  readonly verdictFile: string;
  readonly verdictNothing: string;
  readonly counts: readonly [valid: string, warned: string, invalid: string, unreadable: string, all: string];
  readonly countHead: readonly [what: string, number: string];
  readonly faults: string;
  readonly noFaults: string;
  readonly faultHead: readonly string[];
  readonly severity: Readonly<Record<"error" | "warning", string>>;
  readonly more: (count: string) => string;
  readonly next: string;
  /** @param command - the command that checks the written file again */
  readonly steps: (command: string) => readonly string[];
  readonly colours: string;
  readonly notes: string;
  readonly silent: (count: string, most: string) => string;
  readonly cut: (count: string) => string;
  readonly copied: string;
  readonly written: (file: string, cells: string) => string;
  readonly oneFile: string;
  readonly ending: (ending: string) => string;
  readonly sameFile: string;
  readonly notATable: string;
  readonly table: string;
}

const vi: AnnotateWords = {
  sheet: "Kết quả",
  title: "KẾT QUẢ KIỂM TRA DỮ LIỆU",
  about: (file, day) => `Tệp ${file} · kiểm tra ${day} theo bộ chuẩn thongnhat`,
  verdictValid: "Mọi bản ghi đều hợp lệ. Có thể dùng ngay.",
  verdictWarnings: (count) => `Không có lỗi. Có cảnh báo ở ${count} bản ghi: nên xem lại trước khi dùng.`,
  verdictErrors: (bad, all) => `Phải sửa ${bad} trên ${all} bản ghi trước khi dùng.`,
  verdictFile: "Các bản ghi đọc được đều hợp lệ, nhưng tệp có lỗi phải sửa.",
  verdictNothing: "Không đọc được bản ghi nào.",
  counts: ["Hợp lệ", "trong đó có cảnh báo", "Có lỗi", "Không đọc được", "Tổng số bản ghi"],
  countHead: ["Bản ghi", "Số lượng"],
  faults: "MƯỜI LỖI HAY GẶP NHẤT",
  noFaults: "Không có lỗi, không có cảnh báo.",
  faultHead: ["STT", "Mức độ", "Số lần", "Sai ở đâu", "Cách sửa", "Ô đầu tiên", "Ô tiếp theo", "Ô tiếp theo"],
  severity: { error: "Lỗi", warning: "Cảnh báo" },
  more: (count) => `Còn ${count} loại lỗi khác, xem các ô được tô màu.`,
  next: "VIỆC CẦN LÀM",
  steps: (command) => [
    "1. Mở từng ô tô đỏ (bấm vào ô ở bảng trên), đọc ghi chú của ô, sửa theo sổ gốc. Ô đỏ còn trống là ô thiếu dữ liệu.",
    "2. Xem các ô tô vàng: có thể đúng, có thể sai; chỉ sửa khi sổ gốc ghi khác.",
    `3. Lưu tệp rồi kiểm tra lại chính tệp này: ${command}. Màu và ghi chú cũ tự mất, chỉ còn chỗ chưa đúng.`,
    "4. Khi trang này ghi mọi bản ghi đều hợp lệ thì gửi tệp đi.",
  ],
  colours: "Đỏ: lỗi, phải sửa. Vàng: cảnh báo, nên xem. Ghi chú của công cụ bắt đầu bằng [thongnhat].",
  notes: "GHI CHÚ",
  silent: (count, most) =>
    `${count} ô được tô màu nhưng không kèm ghi chú, vì mỗi trang chỉ ghi chú ${most} ô đầu tiên.`,
  cut: (count) => `${count} ô có chữ dài hơn mức Excel chứa được; ở đây chỉ có phần đầu. Tệp gốc không đổi.`,
  copied: "Tệp này chỉ chép chữ trong các ô của tệp gốc, không chép công thức và định dạng.",
  written: (file, cells) => `Đã ghi ${file}: ${cells} ô được đánh dấu.`,
  oneFile: "--annotate chỉ dùng với một tệp .xlsx, .xlsm, .ods hoặc .csv.",
  ending: (ending) => `Tên tệp kết quả của --annotate phải có đuôi ${ending}.`,
  sameFile: "Tệp kết quả của --annotate phải khác tệp được kiểm tra.",
  notATable: "--annotate chỉ đánh dấu được bảng (.xlsx, .xlsm, .ods, .csv), không đánh dấu tệp JSON.",
  table: "Du lieu",
};

const en: AnnotateWords = {
  sheet: "Result",
  title: "RESULT OF THE CHECK",
  about: (file, day) => `File ${file} · checked on ${day} by the thongnhat standard`,
  verdictValid: "All records are valid and can be used.",
  verdictWarnings: (count) => `No errors. There are warnings in ${count} records: look at them before use.`,
  verdictErrors: (bad, all) => `${bad} of ${all} records must be corrected before use.`,
  verdictFile: "The records that could be read are valid, but the file has errors to correct.",
  verdictNothing: "No record could be read.",
  counts: ["Valid", "of these with warnings", "With errors", "Unreadable", "All records"],
  countHead: ["Records", "Number"],
  faults: "THE TEN MOST FREQUENT FAULTS",
  noFaults: "No errors and no warnings.",
  faultHead: ["No.", "Kind", "Times", "What is wrong", "How to fix", "First cell", "Next cell", "Next cell"],
  severity: { error: "Error", warning: "Warning" },
  more: (count) => `${count} more kinds of faults: see the coloured cells.`,
  next: "WHAT TO DO",
  steps: (command) => [
    "1. Go to each red cell (click it in the table above), read its comment, and correct it by the book. An empty red cell lacks data.",
    "2. Look at the amber cells: they may be right or wrong; change them only when the book says otherwise.",
    `3. Save the file and check it again: ${command}. Old colours and comments go away; what is still wrong remains.`,
    "4. When this page says that all records are valid, send the file.",
  ],
  colours:
    "Red: an error, to be corrected. Amber: a warning, to be looked at. Comments of the tool begin with [thongnhat].",
  notes: "NOTES",
  silent: (count, most) =>
    `${count} cells are coloured without a comment: a sheet gets comments on its first ${most} cells only.`,
  cut: (count) =>
    `${count} cells had more text than Excel can hold; here is its beginning. The original is unchanged.`,
  copied: "This file holds the text of the cells of the original only, without formulas and formats.",
  written: (file, cells) => `Written ${file}: ${cells} cells are marked.`,
  oneFile: "--annotate is for one file: .xlsx, .xlsm, .ods or .csv.",
  ending: (ending) => `The file for --annotate must end in ${ending}.`,
  sameFile: "The file for --annotate must be another one than the file that is checked.",
  notATable: "--annotate marks tables (.xlsx, .xlsm, .ods, .csv), not JSON files.",
  table: "Data",
};

/** The words of annotated workbooks. */
export const ANNOTATE_WORDS: Readonly<Record<Lang, AnnotateWords>> = { vi, en };
