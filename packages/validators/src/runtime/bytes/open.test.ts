import { isOpenValue } from "@thongnhat/core";
import { beforeEach, describe, expect, it } from "vitest";
import { random } from "../../../../generator/test/mutate.ts";
import { writeOddly } from "../../../../generator/test/write-json.ts";
import { bytesOf, lengthOf } from "../../../test/bytes/literals.ts";
import { openValue } from "./open.ts";
import { FIRST_FRAME, G, reset, S, TOP } from "./state.ts";

beforeEach(() => reset(1, 0));

function expectRight(json: string): boolean {
  const end = openValue(bytesOf(json), 0);
  if (end < 0) return false;
  let value: unknown;
  try {
    value = JSON.parse(json.trimEnd());
  } catch {
    value = "not JSON";
  }
  if (!isOpenValue(value) || end !== lengthOf(json.trimEnd())) expect({ json, end }).toEqual("an open value");
  return true;
}

/** An object so many objects deep. */
function deep(levels: number): unknown {
  return levels === 1 ? {} : { a: deep(levels - 1) };
}

function some(next: () => number, depth: number): unknown {
  const dice = next();
  if (depth > 0 && dice < 0.3)
    return Object.fromEntries(
      Array.from({ length: Math.floor(next() * 6) }, (_, i) => [
        `${"k".repeat(1 + Math.floor(next() * 4))}${i}`,
        some(next, depth - 1),
      ]),
    );
  if (depth > 0 && dice < 0.5)
    return Array.from({ length: Math.floor(next() * 6) }, () => some(next, depth - 1));
  const values = [
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    123456789012345,
    0.1,
    "",
    "Ví Dụ",
    'a"\\b',
    "\n",
    "\ud800",
    "x".repeat(1999),
    "😀",
  ];
  return values[Math.floor(next() * values.length)];
}

describe("a unit's own fields in bytes", () => {
  it("are within the caps of core, however they are written", () => {
    const next = random(11);
    let right = 0;
    for (let count = 0; count < 4000; count++) {
      const value = count % 9 === 0 ? some(next, 4) : { a: some(next, 5), b: some(next, 5) };
      if (expectRight(JSON.stringify(value))) right++;
      expectRight(writeOddly(value, next));
    }
    expect(right).toBeGreaterThan(500);
  });

  it("at each cap, and one more", () => {
    for (const [value, ok] of [
      [{}, true],
      [[], false],
      ["a", false],
      [null, false],
      [1, false],
      [deep(6), true],
      [deep(7), false],
      [{ a: Array.from({ length: 198 }, () => 0) }, true],
      [{ a: Array.from({ length: 199 }, () => 0) }, false],
      [Object.fromEntries(Array.from({ length: 199 }, (_, i) => [`k${i}`, 0])), true],
      [Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, 0])), false],
      [{ a: "x".repeat(2000) }, true],
      [{ a: "x".repeat(2001) }, false],
      [{ a: "ễ".repeat(2000) }, true],
      [{ a: "ễ".repeat(2001) }, false],
      [{ a: "😀".repeat(1001) }, false],
      [{ ["k".repeat(100)]: 0 }, true],
      [{ ["k".repeat(101)]: 0 }, false],
    ] as const) {
      expect(isOpenValue(value)).toBe(ok);
      expect(expectRight(JSON.stringify(value)), JSON.stringify(value).slice(0, 60)).toBe(ok);
    }
  });

  it("with a key that comes twice are not decided", () => {
    for (const json of [
      '{"a":1,"a":1}',
      '{"a":1,"b":{"c":1,"d":[{"e":1}]},"a":2}',
      '{"a":{"b":1,"b":2}}',
      '{"b":{"x":1,"y":1},"a":1,"b":2}',
    ])
      expect(openValue(bytesOf(json), 0), json).toBe(-1);
    for (const json of [
      '{"a":1,"b":{"a":1},"c":{"a":{"a":1}}}',
      '{"":1}',
      '{"a":1,"aa":1,"aaa":1}',
      '{"__proto__":1}',
    ])
      expect(openValue(bytesOf(json), 0), json).toBe(json.length);
    // Equal keys of other bytes are seen by nobody: keys with escapes are not decided.
    for (const json of ['{"\\u0061":1,"a":2}', '{"ễ":1}']) expect(openValue(bytesOf(json), 0), json).toBe(-1);
  });

  it("that are no JSON are not decided", () => {
    for (const json of [
      '{"a":1,}',
      '{,"a":1}',
      '{"a":[1,]}',
      '{"a":[,1]}',
      '{"a" 1}',
      '{"a":}',
      '{"a":01}',
      '{"a":1.}',
      '{"a":.5}',
      '{"a":+1}',
      '{"a":1e400}',
      '{"a":NaN}',
      '{"a":truE}',
      '{"a":nul}',
      '{"a":"\t"}',
      '{"a":"\\x"}',
      '{"a":"\\ud800"}',
      "{'a':1}",
      "{a:1}",
      '{"a":1',
      '{"a":1]',
      '{"a":[1}',
      '{"a"',
      "{",
      '{"a":-}',
      '{"a":--1}',
      '{"a":1 2}',
      '{"a":"b" "c"}',
      '{"a":1}}'.slice(0, 6),
      '{"a":\u00a01}',
    ])
      expect(openValue(bytesOf(json), 0), json).toBe(-1);
  });

  it("leave only zeros behind what they note, so that the next object begins with nothing", () => {
    for (const value of [
      { a: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, i])), b: 1 },
      { a: [{ x: 1, y: { z: 1, w: 2 } }, { x: 1 }], b: { c: { d: 1 } }, e: 1 },
    ]) {
      expect(openValue(bytesOf(JSON.stringify(value)), 0)).toBeGreaterThan(0);
      expect(S.subarray(G[TOP]).every((number: number) => number === 0)).toBe(true);
    }
    reset(0, 0);
    expect(S.subarray(FIRST_FRAME).every((number: number) => number === 0)).toBe(true);
  });
});
