import { expect, test } from "vitest";
import { MAX_DEPTH } from "./inspect.ts";
import { parseJson } from "./parse-json.ts";

const codes = (text: string) => {
  const parsed = parseJson(text);
  return "faults" in parsed ? parsed.faults.map(({ code }) => code) : "read";
};

test.each([
  ['{"a":1}', "read"],
  ['{"a":"\\"b\\":","c\\\\":[{"a":null},{"a":"{[:"}]}', "read"],
  ['{"__proto__":1,"a":{"a":{"a":[]}}}', "read"],
  ['{"a":"\\ud83d\\ude00"}', "read"],
  ['{"a":1,"a":1}', ["TN-READ-DUPLICATE-KEY"]],
  ['{"a":1,"\\u0061":2}', ["TN-READ-DUPLICATE-KEY"]],
  ['{"a":[{"b":1,"b":2}],"a":3}', ["TN-READ-DUPLICATE-KEY", "TN-READ-DUPLICATE-KEY"]],
  ['{"a":"\\ud800"}', ["TN-READ-SURROGATE"]],
  ['{"a":NaN}', ["TN-READ-NAN"]],
  ['{"a":1,}', ["TN-READ-JSON"]],
  ['{"a":"b', ["TN-READ-JSON"]],
  ["", ["TN-READ-JSON"]],
])("%s: %j", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test("nesting is read to the limit and not beyond, however deep", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  expect(codes(nested(MAX_DEPTH))).toBe("read");
  expect(codes(nested(MAX_DEPTH + 1))).toEqual(["TN-READ-DEPTH"]);
  expect(codes(nested(1_000_000))).toEqual(["TN-READ-DEPTH"]);
});
