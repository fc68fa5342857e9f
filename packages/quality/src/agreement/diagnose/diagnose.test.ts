import { danToc, gioiTinh, huyen, quocGia, tinh, tonGiao, xa } from "@thongnhat/code-tables";
import { mappings } from "@thongnhat/code-tables/mappings";
import { describe, expect, it } from "vitest";
import { CATEGORIES, type Category, mirrorCategory } from "../categories.ts";
import { diagnose } from "./diagnose.ts";
import type { ComparedField, DiagnoseContext } from "./types.ts";

const name: ComparedField = { kind: "name" };
const text: ComparedField = { kind: "text" };
const date: ComparedField = { kind: "date" };
const number: ComparedField = { kind: "identifier" };
const commune: ComparedField = { kind: "code", table: xa };
const communeName: ComparedField = { kind: "place-name", table: xa };
const district: ComparedField = { kind: "code", table: huyen };
const sex: ComparedField = { kind: "code", table: gioiTinh };
const ethnic: ComparedField = { kind: "code", table: danToc, mappings: Object.values(mappings) };
const religion: ComparedField = { kind: "code", table: tonGiao, mappings: Object.values(mappings) };
const country: ComparedField = { kind: "code", table: quocGia, mappings: Object.values(mappings) };
const nations: ComparedField = { kind: "list", items: { kind: "code" } };
const flag: ComparedField = { kind: "boolean" };

const BEFORE = { asOf: "2025-06-30" };
const AFTER = { asOf: "2025-07-01" };

type Case = readonly [
  what: string,
  field: ComparedField,
  a: unknown,
  b: unknown,
  expected: Category,
  context?: DiagnoseContext,
];

const CASES: readonly Case[] = [
  ["one side says nothing", name, undefined, "Lê Thị Ví Dụ", "a-trong"],
  ["blanks are nothing", text, "Tổ 3", "  ", "b-trong"],
  ["an empty list is nothing", nations, [], ["VN"], "a-trong"],
  ["words for not known", text, "Không rõ", "Thôn Ví Dụ", "giu-cho-a"],
  ["a made-up number", number, "001225000123", "000000000000", "giu-cho-b"],
  ["both made up", number, "111111111", "000000000", "giu-cho-hai-ben"],
  ["a number as text", { kind: "number" }, 5, "5", "khac-kieu"],
  ["an odd space", name, "Lê\u00a0Thị Ví Dụ", "Lê Thị Ví Dụ", "khac-khoang-trang"],
  ["decomposed letters", name, "Lê Thị Ví Dụ".normalize("NFD"), "Lê Thị Ví Dụ", "khac-khoang-trang"],
  ["the Icelandic Ð", name, "\u00d0ỗ Văn Ví Dụ", "Đỗ Văn Ví Dụ", "khac-khoang-trang"],
  ["capital letters", name, "TRẦN THỊ VÍ DỤ", "Trần Thị Ví Dụ", "khac-hoa-thuong"],
  ["the place of the tone mark", name, "Trần Thị Hoà Ví Dụ", "Trần Thị Hòa Ví Dụ", "khac-vi-tri-dau"],
  ["no diacritics", name, "Tran Van Vi Du", "Trần Văn Ví Dụ", "khac-dau"],
  ["another tone", name, "Trần Thị Thủy", "Trần Thị Thùy", "khac-dau"],
  ["hyphens", text, "Buôn Ê-đê", "Buôn Ê đê", "khac-dau-cau"],
  ["given name first", name, "Dụ Ví Văn Nguyễn", "Nguyễn Văn Ví Dụ", "dao-thu-tu"],
  ["a shortened family name", name, "Ng. Văn Ví Dụ", "Nguyễn Văn Ví Dụ", "viet-tat"],
  ["initials", name, "Ng.V.An Ví Dụ", "Nguyễn Văn An Ví Dụ", "viet-tat"],
  ["a body by its initials", text, "UBND xã Ví Dụ", "Ủy ban nhân dân xã Ví Dụ", "viet-tat"],
  ["no middle name", name, "Nguyễn Dụ", "Nguyễn Văn Ví Dụ", "thieu-ten-dem-a"],
  ["one middle name of two", name, "Nguyễn Thị Minh Dụ", "Nguyễn Minh Dụ", "thieu-ten-dem-b"],
  ["no given name", name, "Nguyễn Văn", "Nguyễn Văn Ví Dụ", "ngan-hon-a"],
  ["one letter of a name", name, "Nguyễn Văn Vinh", "Nguyễn Văn Minh", "mot-ky-tu"],
  ["two letters swapped", name, "Nguyễn Văn Ví Dụ", "Nguyễn Văn Ví Ụd", "mot-ky-tu"],
  ["another name", name, "Nguyễn Văn Ví Dụ", "Phạm Thị Bích Ví Dụ", "khac-han"],
  ["a shorter address", text, "Số 1, phố Ví Dụ", "Số 1 phố Ví Dụ, tổ 5", "ngan-hon-a"],
  ["a year against a day", date, "1954", "1954-03-20", "ngay-kem-day-du-a"],
  ["a day against a month", date, "1954-03-20", "1954-03", "ngay-kem-day-du-b"],
  ["an interval against a year", date, "1944/1945", "1945", "ngay-kem-day-du-a"],
  ["day and month swapped", date, "1954-03-05", "1954-05-03", "dao-ngay-thang"],
  ["a year apart", date, "1954-03-20", "1955-03-20", "lech-mot-nam"],
  ["years a year apart", date, "1954", "1953", "lech-mot-nam"],
  ["one digit of a date", date, "1954-03-20", "1954-03-21", "mot-ky-tu"],
  ["the way people write dates", date, "20/3/1954", "1954-03-20", "khac-cach-viet"],
  ["another date", date, "1954-03-20", "1961-11-02", "khac-han"],
  ["zeros lost in a table", number, "1085000123", "001085000123", "mat-so-0"],
  ["groups of digits", number, "001 085 000 123", "001085000123", "khac-cach-viet"],
  ["the old card and the number", number, "012345679", "001085000123", "so-cu-so-moi"],
  ["one digit of a number", number, "001085000123", "001085000128", "mot-ky-tu"],
  ["a code without its zero", ethnic, "1", "01", "mat-so-0"],
  ["sex not known", sex, "0", "2", "chua-xac-dinh-a"],
  ["ethnic group not known", ethnic, "01", "56", "chua-xac-dinh-b"],
  ["the name in place of the code", ethnic, "Tày", "02", "ghi-ten-thay-ma"],
  ["a code of another system's list", religion, "BUDD", "phat-giao", "ma-tuong-duong"],
  ["a number of a country", country, "704", "VN", "ma-tuong-duong"],
  ["another sex", sex, "1", "2", "khac-han"],
  ["another ethnic group, though some list numbers it so", ethnic, "04", "06", "khac-han"],
  ["a commune divided", commune, "00007", "00025", "co-the-doi-don-vi", { a: BEFORE, b: AFTER }],
  ["a district that is no more", district, "001", undefined, "doi-don-vi", { a: BEFORE, b: AFTER }],
  ["two communes of one day", commune, "00004", "00025", "khac-han", { a: AFTER, b: AFTER }],
  ["a commune without its kind", communeName, "Ba Đình", "Phường Ba Đình", "khac-tien-to"],
  [
    "a code that changed its name",
    communeName,
    "Phường Trúc Bạch",
    "Phường Ba Đình",
    "doi-don-vi",
    { a: { ...BEFORE, code: "00004" }, b: { ...AFTER, code: "00004" } },
  ],
  ["fewer nationalities", nations, ["VN"], ["VN", "LA"], "thieu-muc-a"],
  ["another nationality", nations, ["VN"], ["LA"], "khac-han"],
  ["yes and no", flag, true, false, "khac-han"],
];

describe("the difference doctor", () => {
  for (const [what, field, a, b, expected, context] of CASES) {
    it(what, () => {
      expect(diagnose(field, a, b, context)).toBe(expected);
    });

    it(`the same when the systems change places: ${what}`, () => {
      const turned = { ...(context?.a && { b: context.a }), ...(context?.b && { a: context.b }) };
      expect(diagnose(field, b, a, turned)).toBe(mirrorCategory(expected));
    });
  }

  it("a merged province is one place, by the tables of the reform", () => {
    const merged = tinh
      .list({ asOf: "2025-06-30" })
      .map(({ code }) => [code, tinh.translate(code, { from: "2025-06-30", to: "2025-07-01" })] as const)
      .find(([code, answer]) => answer.status === "one" && answer.code !== code);
    expect(merged).toBeDefined();
    const [old, { code: now }] = merged ?? ["", {}];
    const context = { a: BEFORE, b: AFTER };
    expect(diagnose({ kind: "code", table: tinh }, old, now, context)).toBe("doi-don-vi");
  });

  it("without a day, a code is read on the last day on which it was one", () => {
    expect(diagnose(commune, "00007", "00008", { today: "2026-11-22" })).toBe("co-the-doi-don-vi");
  });

  it("every category has a name and advice in both languages, and its mirror is a category", () => {
    for (const [id, { name: said, advice }] of Object.entries(CATEGORIES)) {
      for (const words of [said.vi, said.en, advice.vi, advice.en]) expect(words).not.toBe("");
      expect(mirrorCategory(mirrorCategory(id as Category))).toBe(id);
    }
  });

  it("every category is shown above", () => {
    const shown = new Set(CASES.flatMap(([, , , , category]) => [category, mirrorCategory(category)]));
    const missing = Object.keys(CATEGORIES).filter((id) => !shown.has(id as Category));
    expect(missing).toEqual([]);
  });
});
