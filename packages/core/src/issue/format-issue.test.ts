import { describe, expect, it } from "vitest";
import type { Catalogue } from "../catalogue/types.ts";
import { formatIssue } from "./format-issue.ts";
import type { Issue } from "./issue.ts";

const message = (vi: string) => ({
  title: "Sai định dạng",
  text: vi,
  cause: "Gõ nhầm.",
  fix: "Viết lại.",
  example: 'Sai: "20/03/1954" · Đúng: "1954-03-20"',
});
const english = {
  title: "Wrong format",
  text: "{label}: not {format}.",
  cause: "Typing.",
  fix: "Write it again.",
};
const law = [{ document: "Luật Hộ tịch 60/2014/QH13", article: "Điều 14" }];

const catalogue: Catalogue = {
  messages: {
    vi: {
      "TN-FORMAT": message("{label}: không đúng định dạng {format}."),
      "TN-UNKNOWN-FIELD": message("Có trường lạ."),
      "TN-CODE-RETIRED": message("{label}: mã không có trong {table} ngày {date}."),
      "TN-CODE": message("{label}: tra danh mục {table} ({tableId})."),
      "TN-TYPE": message("{label}: phải là {expected}."),
      "TN-REQUIRED-BY-ORIGIN": {
        ...message("{label}: phải có."),
        example: '"khongRo": [{"truong": "{path}", "lyDo": "…"}]',
      },
      "TN-ENUM": message("{label}: chỉ nhận {allowed}; {khongCo}"),
    },
    en: { "TN-FORMAT": english },
  },
  tables: { xa: { vi: "Xã, phường", en: "Communes" } },
  records: {
    "thu/khai-sinh": {
      id: "thu/khai-sinh",
      version: "1.0",
      title: "KhaiSinh",
      label: { vi: "Khai sinh", en: "Birth" },
      root: "KhaiSinh",
      overlays: {
        "/cha/ngaySinh": { label: { vi: "Ngày sinh của cha", en: "Father's birth date" }, legalBasis: law },
      },
      defs: {
        KhaiSinh: {
          fields: {
            cha: { label: { vi: "Cha", en: "Father" }, type: "object", of: "Nguoi" },
            giamHo: {
              label: { vi: "Người giám hộ", en: "Guardian" },
              type: "array",
              variants: { tag: "loai", of: { a: "Nguoi", b: "ToChuc" } },
            },
          },
        },
        Nguoi: {
          fields: {
            ngaySinh: {
              label: { vi: "Ngày sinh", en: "Birth date" },
              type: "string",
              format: "ngay-khuyet",
              example: "1990-03",
            },
            conSong: { label: { vi: "Còn sống", en: "Alive" }, type: "boolean" },
          },
        },
        ToChuc: { fields: { ten: { label: { vi: "Tên tổ chức", en: "Name" }, type: "string" } } },
      },
      rules: {
        "KS-01": {
          id: "KS-01",
          path: "/cha/ngaySinh",
          ground: "logic",
          severity: { "dang-ky-moi": "error", "so-hoa": "warning" },
          scope: "record",
          message: { vi: "Cha sinh sau con.", en: "The father was born after the child." },
          fix: { vi: "So với sổ.", en: "Compare with the book." },
          legalBasis: law,
          evidence: { mark: "text", source: "" },
        },
      },
    },
  },
};

const issue = (code: string, path: string, extra: Partial<Issue> = {}): Issue => ({
  code,
  path,
  severity: "error",
  record: "thu/khai-sinh",
  ...extra,
});

describe("the words of an issue", () => {
  it("name the field by this record's label, what is right, and the law", () => {
    expect(
      formatIssue(issue("TN-FORMAT", "/cha/ngaySinh", { params: { format: "cmnd" } }), "vi", catalogue),
    ).toBe(
      "Cha › Ngày sinh của cha: không đúng định dạng số chứng minh nhân dân gồm 9 chữ số. Ví dụ đúng: 1990-03. Căn cứ: Luật Hộ tịch 60/2014/QH13, Điều 14. [TN-FORMAT]",
    );
    expect(formatIssue(issue("TN-FORMAT", "/cha/ngaySinh"), "en", catalogue)).toMatch(
      /^Father › Father's birth date: not a date as far as known/,
    );
  });

  it("give cause, fix and place in the full style", () => {
    expect(
      formatIssue(issue("KS-01", "/cha/ngaySinh", { row: 12, column: "chaNgaySinh" }), "vi", catalogue, {
        style: "full",
      }),
    ).toBe(
      [
        "Lỗi KS-01 · Cha › Ngày sinh của cha",
        "  Cha sinh sau con.",
        "  Cách sửa: So với sổ.",
        "  Căn cứ: Luật Hộ tịch 60/2014/QH13, Điều 14",
        "  Vị trí: /cha/ngaySinh, dòng 12, cột chaNgaySinh",
      ].join("\n"),
    );
  });

  it("count items from one, and find the fields of a union", () => {
    expect(
      formatIssue(issue("TN-ENUM", "/giamHo/1/ten", { params: { allowed: ["a", "b"] } }), "vi", catalogue),
    ).toBe("Người giám hộ (2) › Tên tổ chức: chỉ nhận a, b; … [TN-ENUM]");
  });

  it("write tables by name and dates in figures", () => {
    expect(
      formatIssue(
        issue("TN-CODE-RETIRED", "/cha", { params: { table: "xa", date: "2024-06" } }),
        "vi",
        catalogue,
      ),
    ).toBe("Cha: mã không có trong Xã, phường ngày 06/2024. [TN-CODE-RETIRED]");
  });

  it("name a table also as the command line and the files know it", () => {
    expect(formatIssue(issue("TN-CODE", "/cha", { params: { table: "xa" } }), "vi", catalogue)).toBe(
      "Cha: tra danh mục Xã, phường (xa). [TN-CODE]",
    );
  });

  it("write the field's own place into the example", () => {
    const shown = formatIssue(issue("TN-REQUIRED-BY-ORIGIN", "/cha"), "vi", catalogue, { style: "full" });
    expect(shown).toContain('Ví dụ: "khongRo": [{"truong": "/cha", "lyDo": "…"}]');
  });

  it("show the quotes of a right value where the kind of value is what is wrong", () => {
    const wrongKind = (path: string, expected: string) =>
      formatIssue(issue("TN-TYPE", path, { params: { expected } }), "vi", catalogue);
    expect(wrongKind("/cha/ngaySinh", "string")).toContain('Ví dụ đúng: "1990-03".');
    expect(wrongKind("/cha/conSong", "boolean")).toContain("Ví dụ đúng: true.");
  });

  it("never show a key that may be a person's data", () => {
    const shown = formatIssue(issue("TN-UNKNOWN-FIELD", "/cha/Nguyễn Văn An 0912345678"), "vi", catalogue, {
      style: "full",
    });
    expect(shown).toContain("Cha › ***");
    expect(shown).not.toMatch(/Nguyễn|0912345678/);
    expect(formatIssue(issue("TN-UNKNOWN-FIELD", "/001085000123", { record: "khac" }), "vi", catalogue)).toBe(
      "***: Có trường lạ. [TN-UNKNOWN-FIELD]",
    );
  });

  it("serve a code that the catalogue does not know", () => {
    expect(formatIssue(issue("XX-99", "/cha"), "vi", catalogue)).toBe("Cha: XX-99.");
    expect(formatIssue(issue("constructor", ""), "en", catalogue)).toBe("Birth: constructor.");
  });
});
