import { describe, expect, test } from "vitest";
import { danToc, huyen, quocGia, tinh, xa } from "../index.ts";
import { createMatcher, type Spelling } from "./index.ts";
import { readKeys } from "./keys.ts";
import { keyOf } from "./letters.ts";
import { neighboursOf, slipsBetween } from "./neighbours.ts";

const LETTERS = "abcdeghiklmnopqrstuvxy";
const BEFORE = { asOf: "2025-06-30" };

/** Everything that one slip makes of a word. */
function* slipsOf(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) yield head + letter + tail;
    if (tail === "") continue;
    yield head + tail.slice(1);
    for (const letter of LETTERS) yield head + letter + tail.slice(1);
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
  }
}

function matcherOf(...names: string[]) {
  const spellings = names.map((text, row): Spelling => ({ text, code: String(row), kind: "name", row }));
  const matcher = createMatcher(() => spellings, []);
  return (text: string) =>
    matcher.match(
      text,
      () => false,
      () => true,
    );
}

/** The ethnic group that a text was taken for by edit distance. */
function slipMatched(text: string): string | undefined {
  const { stage, code } = danToc.match(text);
  return stage === "edit-distance" ? code : undefined;
}

describe("slips of the keyboard", () => {
  test.each([
    ["Hồ Chí Minnh", "79"],
    ["Thái Nguyênn", "19"],
    ["Thái Nguêyn", "19"],
    ["Tuyên Qaung", "08"],
  ])("%j is province %s, and says that it took a slip for it", (text, code) => {
    expect(tinh.match(text)).toEqual({ status: "matched", code, stage: "edit-distance", candidates: [code] });
  });

  test("a slip in one name among 17,000", () => {
    expect(xa.match("Phường Trúc Bạck", BEFORE)).toMatchObject({ code: "00004", stage: "edit-distance" });
    expect(quocGia.match("Nhật Bảnn")).toMatchObject({ code: "JP", stage: "edit-distance" });
  });

  test("a slip that leads to several names is ambiguous", () => {
    const match = xa.match("Xã Tân Thạnhh", BEFORE);
    expect(match).toMatchObject({ status: "ambiguous", stage: "edit-distance" });
    expect(match.code).toBeUndefined();
  });
});

describe("what is never taken for a slip", () => {
  test.each([
    ["Mảng", "Mạ", "Mường"],
    ["Co", "Cống", "Cơ-ho"],
    ["La Chí", "La Ha", "La Hủ"],
    ["Thái", "Thổ"],
  ])("any slip in %j and the names like it", (...names) => {
    for (const name of names)
      for (const slip of slipsOf(name.toLowerCase())) expect(slipMatched(slip), slip).toBeUndefined();
  });

  test("a slip between several names shows all of them, short ones too", () => {
    expect(danToc.match("mcống")).toEqual({
      status: "ambiguous",
      stage: "edit-distance",
      candidates: ["06", "08", "20", "48"],
    });
  });

  test("one letter more or less never turns one ethnic group into another", () => {
    for (const { code, vi } of danToc.list())
      for (const slip of slipsOf(vi)) {
        const match = danToc.match(slip);
        if (match.stage === "edit-distance" && match.status === "matched")
          expect(match.code, slip).toBe(code);
      }
  });

  test("a word that the table knows is another word", () => {
    expect(tinh.match("Quảng Minh")).toMatchObject({ status: "unmatched", candidates: ["44", "22"] });
    const relation = matcherOf("Anh ruột của bố", "Mẹ");
    expect(relation("Anh ruột của mẹ").status).toBe("unmatched");
    expect(relation("Anh ruột của bốp")).toMatchObject({ code: "0", stage: "edit-distance" });
  });

  test("numbers, Roman ones too, and single letters tell names apart", () => {
    expect(matcherOf("Kế toán viên hạng III")("Kế toán viên hạng IV").status).toBe("unmatched");
    expect(matcherOf("Giáo viên nhóm A")("Giáo viên nhóm B").status).toBe("unmatched");
    expect(huyen.match("Quận 111", BEFORE).status).toBe("unmatched");
  });

  test("a name with another name two slips away", () => {
    expect(matcherOf("Hương Sơn", "Hướng Sen")("Hương Sơnx").status).toBe("unmatched");
    expect(matcherOf("Hương Sơn", "Vĩnh Long")("Hương Sơnx").code).toBe("0");
  });

  test("short names, and former names that only old data has", () => {
    expect(danToc.match("Kink")).toMatchObject({ status: "unmatched", candidates: ["01"] });
    expect(danToc.match("Chiêm Thànhh").status).toBe("unmatched");
  });

  test("an end of a long text that begins like a name", () => {
    expect(danToc.match(`Bru-Vân Kiều${"x".repeat(900)}`)).toMatchObject({ status: "unmatched" });
  });
});

describe("the search behind it", () => {
  test.each([
    ["kinh", "kinh", 0],
    ["kinh", "knih", 1],
    ["kinh", "kin", 1],
    ["kinh", "khinh", 1],
    ["muong", "mang", 2],
    ["", "abc", 3],
  ])("from %j to %j it is %i slips", (a, b, slips) => {
    expect(slipsBetween(a, b, 3)).toBe(slips);
    expect(slipsBetween(b, a, 3)).toBe(slips);
  });

  test("nothing near is overlooked among all names of provinces", () => {
    const keys = [...new Set(tinh.list(BEFORE).map(({ vi }) => keyOf(vi.replace(/^(Tỉnh|Thành phố) /, ""))))];
    const read = readKeys(keys);
    for (const key of keys)
      for (const asked of [key, `${key}x`, key.slice(1), `${key.slice(0, 2)}zz${key.slice(3)}`]) {
        const near = neighboursOf(asked, 3, read).map((one) => one.key);
        expect(near.sort()).toEqual(keys.filter((other) => slipsBetween(asked, other, 99) <= 3).sort());
      }
  });

  test("nothing is read before the first question", () => {
    let asked = 0;
    const matcher = createMatcher(() => {
      asked++;
      return [{ text: "Kinh", code: "01", kind: "name", row: 0 }];
    }, []);
    expect(asked).toBe(0);
    const ask = (text: string) =>
      matcher.match(
        text,
        (code) => code === "01",
        () => true,
      );
    expect(ask("01").stage).toBe("code");
    expect(asked).toBe(0);
    expect(ask("kinh").code).toBe("01");
    expect(ask("KINH").code).toBe("01");
    expect(asked).toBe(1);
  });
});
