import { expect, test } from "vitest";
import { parseJson, treeOf } from "./json.ts";
import { UnreadableError } from "./tree.ts";

const codeOf = (read: () => unknown): unknown => {
  try {
    read();
  } catch (error) {
    return error instanceof UnreadableError ? error.code : error;
  }
  return undefined;
};
const read = (text: string): unknown => JSON.parse(JSON.stringify(parseJson(text)));

test("a field that is named twice refuses the message: nobody knows which value is right", () => {
  expect(codeOf(() => parseJson('{"hoTen":"A","hoTen":"B"}'))).toBe("TN-READ-DUPLICATE-KEY");
  expect(codeOf(() => parseJson('{"hoTen":"A","ho\\u0054en":"B"}'))).toBe("TN-READ-DUPLICATE-KEY");
  expect(codeOf(() => parseJson('[{"a":1},{"a":2}]'))).toBeUndefined();
});

test("a decimal that a program would round keeps its digits, and another spelling of the same number is the number", () => {
  expect(read("[0.12345678901234567890, 10.50, 1500000.0, 1e3, -0, 1e400]")).toEqual([
    "0.12345678901234567890",
    "10.5",
    "1500000",
    "1000",
    "0",
    "1e400",
  ]);
});

test("texts with quotes, backslashes and letters of any language are read as they are", () => {
  const value = { 'a"\\': ['\\"', "Ví dụ\n", "\ud83d\ude00", "", { "": {} }, []] };
  expect(read(JSON.stringify(value))).toEqual(value);
  expect(read(JSON.stringify(value, null, "\t"))).toEqual(value);
});

test("what is no plain object says nothing as one, and is refused", () => {
  for (const value of [new Date(0), new Map([["a", 1]]), () => 1, 10n, Number.NaN])
    expect(codeOf(() => treeOf({ value }))).toMatch(/^TN-CONVERT-(?:SHAPE|NUMBER)$/);
});

test("a hole in a list that was parsed already is nothing", () => {
  const list = ["A", "B", "C"];
  delete list[1];
  expect(treeOf(list)).toEqual(["A", "", "C"]);
});
