/** What a result is; results are shown in groups of a kind. A `lookup` leads to the box of a large code table. */
export const KINDS = [
  "guide",
  "record",
  "field",
  "format",
  "column",
  "rule",
  "table",
  "code",
  "lookup",
  "api",
] as const;
export type Kind = (typeof KINDS)[number];

/** Something that can be found. */
export interface SearchEntry {
  readonly kind: Kind;
  /** Name as the reader sees it. */
  readonly title: string;
  /** Where it stands: record and groups above a field, the guide of a section, the table of a code. */
  readonly trail: string;
  /** Address from the root of the site. */
  readonly url: string;
  /** Further words that find it: names in data and in other systems, the text of a section. */
  readonly words: string;
}

/** Headings of the groups of results, and what the box says. */
export interface SearchWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly none: string;
  readonly count: (count: number) => string;
  /** Said when only the first results are shown. */
  readonly first: (count: number) => string;
  readonly all: string;
  readonly missing: string;
}

export const SEARCH_WORDS: Readonly<Record<"vi" | "en", SearchWords>> = {
  vi: {
    kinds: {
      guide: "Hướng dẫn",
      record: "Bản ghi và khối dùng chung",
      field: "Trường dữ liệu",
      format: "Định dạng của hệ thống khác",
      column: "Cột, trường của hệ thống khác",
      rule: "Quy tắc kiểm tra",
      table: "Danh mục mã",
      code: "Mã",
      lookup: "Tìm tiếp trong danh mục lớn",
      api: "Thư viện lập trình (API)",
    },
    none: "Không tìm thấy. Thử ít từ hơn, hoặc xem mục lục.",
    count: (count) => `${count} kết quả`,
    first: (count) => `${count} kết quả đầu; thêm từ để tìm hẹp hơn`,
    all: "Xem mọi kết quả",
    missing: "Không mở được bảng tìm kiếm. Hãy chép cả thư mục của trang, không chép riêng một tệp.",
  },
  en: {
    kinds: {
      guide: "Guides",
      record: "Records and shared blocks",
      field: "Fields",
      format: "Formats of other systems",
      column: "Columns and fields of other systems",
      rule: "Rules",
      table: "Code tables",
      code: "Codes",
      lookup: "Look further in a large table",
      api: "Programming library (API)",
    },
    none: "Nothing found. Try fewer words, or see the contents.",
    count: (count) => `${count} results`,
    first: (count) => `The first ${count} results; add words to find fewer`,
    all: "All results",
    missing: "The search table cannot be opened. Copy the whole folder of the site, not one file.",
  },
};
