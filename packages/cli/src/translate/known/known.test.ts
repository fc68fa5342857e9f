import { describe, expect, test } from "vitest";
import { known } from "./known.ts";

const bytes = (text: string) => Buffer.from(text);
const find = (memory: ReturnType<typeof known>, text: string, day: number) =>
  memory.find(bytes(`;${text};`), 1, 1 + text.length, day);

describe("the memory of answers", () => {
  test("finds an answer on the days on which it holds, and on no others", () => {
    const memory = known();
    const place = memory.keep(bytes("00001"), 20041024, 20250701, bytes(",00097,mot"));
    expect(find(memory, "00001", 20250630)).toBe(place);
    expect(find(memory, "00001", 20250701)).toBe(-1);
    expect(find(memory, "00002", 20250630)).toBe(-1);
    memory.widen(place, 20000101);
    expect(find(memory, "00001", 20000101)).toBe(place);
    const { from, to } = memory;
    expect(Buffer.from(memory.bytes.subarray(from(place), to(place))).toString()).toBe(",00097,mot");
  });
  test("keeps a thousand single days of one code apart", () => {
    const memory = known();
    const places = Array.from({ length: 1000 }, (_, day) =>
      memory.keep(bytes("00001"), day, day + 1, bytes(`,,khong-co${day}`)),
    );
    expect(places.map((_, day) => find(memory, "00001", day))).toEqual(places);
  });
  test("has room for long cells and long answers", () => {
    const memory = known();
    const cell = "dang-ky-lai-".repeat(5);
    const added = `,${"x".repeat(200)}`;
    const place = memory.keep(bytes(cell), 0, 99999999, bytes(added));
    expect(find(memory, cell, 1)).toBe(place);
    expect(Buffer.from(memory.bytes.subarray(memory.from(place), memory.to(place))).toString()).toBe(added);
  });
  test("says when it is full, and begins anew", () => {
    const memory = known();
    const keep = (index: number) => memory.keep(bytes(String(index)), 0, 10, bytes(",x"));
    let kept = 0;
    while (keep(kept) >= 0) kept += 1;
    expect(kept).toBe(32_767);
    expect(find(memory, "12345", 5)).toBe(12_345);
    memory.forget();
    expect(find(memory, "12345", 5)).toBe(-1);
    expect(keep(7)).toBe(0);
  });
  test("counts rows", () => {
    const memory = known();
    const place = memory.keep(bytes("1"), 0, 10, bytes(""));
    memory.count(place);
    memory.count(place);
    expect(memory.rows(place)).toBe(2);
  });
});
