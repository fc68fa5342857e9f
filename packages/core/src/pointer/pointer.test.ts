import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonPointer } from "../formats/technical.ts";
import { get, maskKey, pointer } from "./pointer.ts";

describe("a JSON Pointer", () => {
  it("built from any keys is well formed and finds the value again", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 }), { maxLength: 5 }), (keys) => {
        let record: unknown = "đích";
        for (const key of [...keys].reverse()) record = Object.fromEntries([[key, record]]);
        const path = pointer(...keys);
        expect(isJsonPointer(path)).toBe(true);
        expect(get(record, path)).toBe("đích");
      }),
    );
  });

  it("finds nothing outside the record's own properties", () => {
    expect(get({ a: [1, 2] }, "/a/1")).toBe(2);
    expect(get({ a: [1, 2] }, "/a/length")).toBeUndefined();
    expect(get({ a: [1, 2] }, "/a/01")).toBeUndefined();
    expect(get({}, "/constructor")).toBeUndefined();
    expect(get({ a: 1 }, "a")).toBeUndefined();
    expect(get({ a: 1 }, "")).toEqual({ a: 1 });
  });
});

describe("the key of an unknown field", () => {
  it.each(["soHoKhau", "nksHoTen", "a", "field1", "ndkksMaTinh2025"])(
    "%s looks like a field and is shown",
    (key) => {
      expect(maskKey(key)).toBe(key);
    },
  );

  it.each([
    "Nguyễn Văn An",
    "0912345678",
    "001085000123",
    "a001085000123",
    "a@b.vn",
    "",
    "B12345678",
    "ten nguoi",
    "a".repeat(42),
    "***",
  ])("%j is masked", (key) => {
    expect(maskKey(key)).toBe("***");
  });
});
