import { catalogue } from "@thongnhat/schemas/catalogue";
import { describe, expect, test } from "vitest";
import { columnWords } from "../generated/column-words.ts";
import { headerWords, nameKey } from "./header-words.ts";
import { isOneSlip, nearestWord, splitWord } from "./slips.ts";

const objects = Object.values(catalogue.records).flatMap(({ defs }) => Object.entries(defs));
const names = new Set(
  objects.flatMap(([title, { fields }]) => Object.keys(fields).flatMap((name) => [name, `${title}/${name}`])),
);

describe("the words of column headers", () => {
  test("are of fields that the standard has", () => {
    expect(columnWords.fields.map(([field]) => field).filter((field) => !names.has(field))).toEqual([]);
  });
  test("name objects that the standard has, and the field that stands for them", () => {
    const pairs = Object.entries(columnWords.standsFor).map(([title, name]) => `${title}/${name}`);
    expect(pairs.filter((pair) => !names.has(pair))).toEqual([]);
  });
  test("leave out, or keep out, only fields that the standard has", () => {
    const { never, through, generic, notOfPrincipal } = columnWords;
    expect([...never, ...through, ...generic, ...notOfPrincipal].filter((name) => !names.has(name))).toEqual(
      [],
    );
  });
});

describe("a header as words", () => {
  test.each([
    ["nksHoTen", ["nks", "ho", "ten"]],
    ["HO_TEN_ME", ["ho", "ten", "me"]],
    ["3. Ngày, tháng,\nnăm sinh (dd/mm/yyyy)", ["ngay", "thang", "nam", "sinh"]],
    ["Số tiền (đồng) (7)", ["so", "tien"]],
    ["Lý do", ["li", "do"]],
    ["Mẹ › Họ tên", ["me", "ho", "ten"]],
    ["", []],
  ])("%j is %j", (header, words) => expect(headerWords(header).words).toEqual(words));

  test("in capitals and decomposed is the same name", () => {
    expect(nameKey("NGÀY ĐĂNG KÝ".normalize("NFD"))).toBe(nameKey("ngày đăng kí"));
  });
});

describe("a slip of the keyboard", () => {
  test.each([
    ["sihn", "sinh", true],
    ["gioii", "gioi", true],
    ["tinh", "tinh", false],
    ["tinh", "sinh", true],
    ["ngay", "nam", false],
  ])("from %s to %s: %s", (left, right, is) => expect(isOneSlip(left, right)).toBe(is));

  test("that may be of two words is of none", () => {
    expect(nearestWord("xinh", ["sinh", "tinh"])).toBeUndefined();
    expect(nearestWord("ngayy", ["ngay", "sinh"])).toBe("ngay");
  });
  test("words typed together come apart only where nothing is left over", () => {
    const known = new Set(["ho", "ten", "me"]);
    expect(splitWord("hotenme", known)).toEqual(["ho", "ten", "me"]);
    expect(splitWord("hotenmex", known)).toBeUndefined();
  });
});
