import { describe, expect, test } from "vitest";
import { cellSpan, cellText, openTable } from "./csv.ts";
import { openJson } from "./json.ts";
import { afterCharacters, linesOf } from "./span.ts";

const RECORD = `{
  "ngayDangKy": "1985-03",
  "cha": {
    "hoTen": { "dayDu": "Lê \\u0041n" },
    "quocTich": ["VN",
      "LA"]
  }
}`;

/** The text at a pointer, and its line from 1. */
function at(path: string, text = RECORD, start = 0): [line: number, text: string] {
  const span = openJson(text, start)?.find(path) ?? { from: 0, to: 0 };
  return [linesOf(text, span).line + 1, text.slice(span.from, span.to)];
}

describe("the line of a JSON Pointer", () => {
  test("is that of its value", () => {
    expect(at("/ngayDangKy")).toEqual([2, '"1985-03"']);
    expect(at("/cha/hoTen/dayDu")).toEqual([4, '"Lê \\u0041n"']);
    expect(at("/cha/quocTich/1")).toEqual([6, '"LA"']);
  });
  test("of a group is that of its name, not of all that is in it", () => {
    expect(at("/cha/quocTich")).toEqual([5, '"quocTich"']);
    expect(at("")).toEqual([1, "{"]);
  });
  test("of a missing field is that of the group it is missing from", () => {
    expect(at("/cha/hoTen/ho")).toEqual([4, '"hoTen"']);
    expect(at("/noiDangKy/ten")).toEqual([1, "{"]);
    expect(at("/cha/quocTich/9")).toEqual([5, '"quocTich"']);
  });
  test("holds keys with slashes and tildes, and a key twice is its first", () => {
    expect(at("/a~1b/c~0d", '{"a/b":{\n"c~d":1}}')).toEqual([2, "1"]);
    expect(at("/a", '{"a":1,\n"a":2}')).toEqual([1, "1"]);
  });
  test("starts at the record, wherever that stands on its line", () => {
    const text = '[{"a":1},{"a":\n2}]';
    expect(at("/a", text, 9)).toEqual([2, "2"]);
  });
  test("is found as far as a broken record can be read", () => {
    expect(at("/b", '{"a": 1,\n"b": 2,\n"c": ')).toEqual([2, "2"]);
    expect(openJson("", 0)).toBeUndefined();
  });
  test("does not follow what only looks like a field", () => {
    expect(at("/__proto__/x", '{"a":1}')).toEqual([1, "{"]);
    expect(at("/a/length", '{"a":"xyz"}')).toEqual([1, '"a"']);
  });
});

test("characters are counted as readers count them: an emoji is one", () => {
  expect("😀Đ,x".slice(afterCharacters("😀Đ,x", 2))).toBe(",x");
});

test("a span over several lines is marked on its first", () => {
  expect(linesOf("ab\ncd\nef", { from: 4, to: 7 })).toEqual({ line: 1, from: 1, to: 2 });
  expect(linesOf("ab", { from: 0, to: 2 })).toEqual({ line: 0, from: 0, to: 2 });
});

describe("the cell of a table", () => {
  const row = 'x;"a ""b"";\nc";;last\r\nnext';
  const cell = (index: number) => {
    const span = cellSpan(row, 0, index, ";");
    return span && row.slice(span.from, span.to);
  };
  test("is found behind quoted cells, delimiters and line breaks in them", () => {
    expect([0, 1, 2, 3, 4].map(cell)).toEqual(["x", '"a ""b"";\nc"', "", "last", undefined]);
  });
  test("is read and written with its quotes", () => {
    expect(cellText.read('"a ""b"""')).toBe('a "b"');
    expect(cellText.write('a;"b"', ";")).toBe('"a;""b"""');
    expect(cellText.write("a,b", ";")).toBe("a,b");
  });
  test("has a header, with a byte order mark and Excel's hint before it or without", () => {
    expect(openTable("\ufeffa;b ;c\r\n1;2;3")).toEqual({ delimiter: ";", names: ["a", "b", "c"] });
    expect(openTable("sep=|\na,x|b\n")).toEqual({ delimiter: "|", names: ["a,x", "b"] });
    expect(openTable('"forgotten\n1')).toEqual({ delimiter: ",", names: [] });
    expect(openTable("")).toEqual({ delimiter: ",", names: [""] });
  });
});
