import type { Lang } from "../words/lang.ts";

/** What `thongnhat build` says. */
export interface BuildWords {
  readonly about: string;
  readonly usage: string;
  readonly options: { readonly dir: string; readonly quiet: string; readonly json: string };
  readonly steps: Readonly<Record<string, string>>;
  readonly built: (records: number, out: string) => string;
  readonly examples: (count: number) => string;
  readonly notes: string;
}

const vi: BuildWords = {
  about: "biên dịch CSDL của đơn vị: kiểu, bộ kiểm tra, zod, JSON Schema, từ điển",
  usage: "[tùy chọn]",
  options: {
    dir: "thư mục làm việc, có schemas/standard.json (mặc định thư mục này)",
    quiet: "chỉ in câu kết luận",
    json: "in dạng JSON",
  },
  steps: {
    read: "Đọc schemas/ và chuẩn",
    lint: "Kiểm tra cách viết",
    emit: "Sinh mã",
    examples: "Chạy các mẫu",
  },
  built: (records, out) => `Đã biên dịch ${records} loại bản ghi vào ${out}.`,
  examples: (count) => `${count} mẫu cho đúng kết quả đã ghi.`,
  notes: [
    "Kết quả ở dist/: schemas, validators, zod, code-tables (mã JavaScript và kiểu),",
    "json (JSON Schema tự chứa, cho mọi ngôn ngữ), tu-dien (trang từ điển).",
    "",
    "Mã thoát: 0 được, 1 có chỗ phải sửa trong schemas/, 2 dùng sai.",
    "",
    "Ví dụ:",
    "  thongnhat build",
    "  thongnhat check khoa-hoc.csv --standard . --record dao-tao/khoa-hoc",
  ].join("\n"),
};

const en: BuildWords = {
  about: "compile a unit's own databases: types, validators, zod, JSON Schema, dictionary",
  usage: "[options]",
  options: {
    dir: "folder of the workspace, with schemas/standard.json (default: this one)",
    quiet: "print the conclusion only",
    json: "print JSON",
  },
  steps: {
    read: "Reading schemas/ and the standard",
    lint: "Looking for mistakes",
    emit: "Generating code",
    examples: "Running the examples",
  },
  built: (records, out) => `Compiled ${records} ${records === 1 ? "kind" : "kinds"} of records into ${out}.`,
  examples: (count) => `${count} examples give what they say.`,
  notes: [
    "The result stands in dist/: schemas, validators, zod, code-tables (JavaScript and",
    "types), json (self-contained JSON Schema, for any language), tu-dien (dictionary).",
    "",
    "Exit codes: 0 built, 1 something to correct in schemas/, 2 wrong use.",
    "",
    "Examples:",
    "  thongnhat build",
    "  thongnhat check khoa-hoc.csv --standard . --record dao-tao/khoa-hoc",
  ].join("\n"),
};

export const BUILD_WORDS: Readonly<Record<Lang, BuildWords>> = { vi, en };
