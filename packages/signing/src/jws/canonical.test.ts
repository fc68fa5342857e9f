import { expect, test } from "vitest";
import { canonicalJson, signedText } from "./canonical.ts";
import samples from "./rfc8785.json" with { type: "json" };

test.each(samples.numbers)("the number %s of RFC 8785 is written %s", (bits, text) => {
  const number = Buffer.from(String(bits), "hex").readDoubleBE();
  if (text === null)
    expect(() => canonicalJson(number)).toThrow(expect.objectContaining({ code: "not-json" }));
  else expect(canonicalJson(number)).toBe(text);
});

test.each(samples.texts)("$name", ({ json, canonical }) => {
  expect(canonicalJson(JSON.parse(json))).toBe(canonical);
});

test("the signed text holds names and strings in NFC, and says when it had to compose them", () => {
  expect(signedText({ "te\u0302n": "Nguye\u0302\u0303n" })).toEqual({
    text: '{"tên":"Nguyễn"}',
    composed: true,
  });
  expect(signedText({ tên: "Nguyễn" })).toEqual({ text: '{"tên":"Nguyễn"}', composed: false });
});

test("names are ordered as they are after NFC", () => {
  // In NFD "ê" begins with e and stands before "o"; in NFC it stands behind it.
  expect(signedText({ "e\u0302": 1, o: 2 }).text).toBe('{"o":2,"ê":1}');
});

test("two names that NFC makes one are refused, not merged", () => {
  expect(() => signedText({ á: 1, "a\u0301": 2 })).toThrow(expect.objectContaining({ code: "same-key" }));
});

test.each([
  ["half a surrogate pair", { a: ["x", "\udc00"] }, "not-unicode"],
  ["half a surrogate pair in a name", { "\ud800": 1 }, "not-unicode"],
  ["a hole in a list", [undefined], "not-json"],
  ["a Date", { a: new Date(0) }, "not-json"],
  ["a Map", new Map(), "not-json"],
  ["a bigint", { a: 1n }, "not-json"],
  ["a function", { a: () => 1 }, "not-json"],
  ["undefined", undefined, "not-json"],
  ["its own toJSON", { toJSON: () => 1 }, "not-json"],
  ["not a number", { a: Number.NaN }, "not-json"],
])("%s is refused", (_, value, code) => {
  expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code }));
});

test("a value that holds itself is refused", () => {
  const value: Record<string, unknown> = {};
  value.a = value;
  expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: "too-deep" }));
});

test("fields left undefined are left out, as in what is sent", () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test("a field named __proto__ is a field like any other", () => {
  expect(canonicalJson(JSON.parse('{"__proto__":{"a":1},"b":2}'))).toBe('{"__proto__":{"a":1},"b":2}');
});

test("what a refusal says holds no field name and no value", () => {
  const refuse = () => canonicalJson({ biMat: [{ hoTen: "Ví Dụ\ud800" }] });
  expect(refuse).toThrow(expect.objectContaining({ at: "/*/0/*" }));
  expect(refuse).not.toThrow(/biMat|hoTen|Ví Dụ/);
});
