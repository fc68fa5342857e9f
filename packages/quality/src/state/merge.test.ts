import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MergeError, mergeStates } from "./merge.ts";
import { formatState, parseState, StateError } from "./text.ts";
import type { State, Tally } from "./types.ts";

const number = fc.integer({ min: 1, max: 1_000_000_000_000 });
/** No part of a tally is larger than its records. */
const records = fc.integer({ min: 1_000_000_000_000, max: 2_000_000_000_000 });
const pair = fc.tuple(number, number).map(([a, b]) => [Math.max(a, b), Math.min(a, b)]);
const counts = fc.dictionary(fc.constantFrom("@", "@/a", "KS-01@/a", "TN-TYPE@/b/*"), number);
const tally: fc.Arbitrary<Tally> = fc.record({
  records,
  words: fc.dictionary(fc.constantFrom("dung", "song"), pair) as fc.Arbitrary<Tally["words"]>,
  failing: number,
  applies: counts,
  fails: counts,
  warns: counts,
  sets: counts,
  lags: fc.dictionary(fc.constantFrom("HT-S1@/x"), fc.dictionary(fc.constantFrom("1", "24"), number)),
});
const groups = fc.uniqueArray(
  fc.record({
    system: fc.constantFrom("", "a"),
    unit: fc.constantFrom("H26.1", "H26.2", "H57"),
    record: fc.constantFrom("ho-tich/khai-sinh", "ho-tich/khai-tu"),
    tally,
  }),
  { selector: ({ system, unit, record }) => `${system} ${unit} ${record}`, maxLength: 6 },
);
const state: fc.Arbitrary<State> = fc
  .record({ groups, unreadable: fc.dictionary(fc.constantFrom("TN-READ-JSON", "TN-READ-UTF8"), number) })
  .map(({ groups, unreadable }) => ({
    format: "thongnhat-audit-state/1" as const,
    standard: { edition: "2026-11-22", versions: { "ho-tich/khai-sinh": "1.0" } },
    asOf: "2026-11-22",
    inputs: [],
    unreadable,
    groups,
    runs: 1,
  }));
const one = (changes: Partial<State> = {}): State => ({
  format: "thongnhat-audit-state/1",
  standard: { edition: "2026-11-22", versions: { "ho-tich/khai-sinh": "1.0" } },
  asOf: "2026-11-22",
  inputs: [],
  unreadable: {},
  groups: [],
  runs: 1,
  ...changes,
});

describe("states", () => {
  it("add up to the same whatever their order and whoever adds first", () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        const whole = formatState(mergeStates([a, b, c]));
        expect(formatState(mergeStates([c, a, b]))).toBe(whole);
        expect(formatState(mergeStates([a, mergeStates([b, c])]))).toBe(whole);
      }),
    );
  });

  it("lose nothing: what is in the sum was in the parts", () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 4 }), (states) => {
        const sum = (of: readonly State[]) =>
          of.flatMap(({ groups }) => groups).reduce((total, group) => total + group.tally.records, 0);
        expect(sum([mergeStates(states)])).toBe(sum(states));
        expect(mergeStates(states).runs).toBe(states.length);
      }),
    );
  });

  it("of different days, editions or versions are not added", () => {
    const versions = { "ho-tich/khai-sinh": "2.0" };
    for (const [about, other] of [
      ["asOf", one({ asOf: "2026-11-21" })],
      ["edition", one({ standard: { edition: "2027-01-01", versions: {} } })],
      ["version", one({ standard: { edition: "2026-11-22", versions } })],
    ] as const)
      expect(() => mergeStates([one(), other])).toThrow(
        expect.objectContaining({ name: "MergeError", about }),
      );
    expect(() => mergeStates([])).toThrow(RangeError);
    expect(new MergeError("asOf", "x")).toBeInstanceOf(Error);
  });

  it("come back from their text", () => {
    fc.assert(
      fc.property(state, (any) => {
        expect(formatState(parseState(formatState(any)))).toBe(formatState(any));
      }),
    );
  });

  it("are told from other files", () => {
    const bad = [
      "",
      "{",
      "[]",
      "null",
      "{}",
      JSON.stringify({ ...one(), format: "x" }),
      JSON.stringify({ ...one(), groups: [{ record: "a", unit: "", system: "", tally: {} }] }),
      JSON.stringify(one()).replace('"runs":1', '"runs":"1"'),
    ];
    for (const text of bad) expect(() => parseState(text), text).toThrow(StateError);
  });

  it.each<[string, () => unknown]>([
    ["a negative number of records", () => ({ records: -1, failing: 0 })],
    ["half a record", () => ({ words: { dung: [1.5, 1] } })],
    ["more failures than records", () => ({ failing: 11 })],
    ["a word with more failures than records", () => ({ words: { dung: [10, 11] } })],
    ["a word that is no pair", () => ({ words: { dung: "x" } })],
    ["a seventh word", () => ({ words: { nhanh: [1, 0] } })],
    ["a count above the records", () => ({ fails: { "@": 11 } })],
    ["markup as a key", () => ({ fails: { "<b>@/x": 1 } })],
    ["a name in a key", () => ({ sets: { "TN-TYPE@/Trần Ví Dụ": 1 } })],
    ["a key of every object", () => JSON.parse('{"fails":{"__proto__":1,"constructor":1}}')],
    ["a lag that is no count", () => ({ lags: { "HT-S1@/x": 5 } })],
    ["a moment that is none", () => ({ newest: "<script>" })],
  ])("with %s are refused", (_, change) => {
    const sound: Tally = {
      records: 10,
      words: { dung: [10, 1] },
      failing: 1,
      ...{ applies: { "@": 10 }, fails: { "TN-TYPE@/a": 1 }, warns: {}, sets: { "TN-TYPE@/a": 1 }, lags: {} },
    };
    const text = (tally: unknown) =>
      JSON.stringify({ ...one(), groups: [{ record: "a/b", unit: "", system: "", tally }] });
    expect(parseState(text(sound)).groups).toHaveLength(1);
    expect(() => parseState(text({ ...sound, ...(change() as object) }))).toThrow(StateError);
  });

  it.each([
    ["a day that is none", { asOf: "2026-13-45" }],
    ["fewer than no runs", { runs: -1 }],
    ["an input that is none", { inputs: [null] }],
    ["an edition that is a number", { standard: { edition: 5, versions: {} } }],
    ["a code that is no code", { unreadable: { constructor: 1 } }],
  ])("with %s are refused", (_, change) => {
    expect(() => parseState(JSON.stringify({ ...one(), ...change }))).toThrow(StateError);
  });

  it("whose sum is beyond exact numbers are not added", () => {
    const groups = [{ record: "a/b", unit: "", system: "", tally: tallyOf(Number.MAX_SAFE_INTEGER) }];
    expect(() => mergeStates([one({ groups }), one({ groups })])).toThrow(
      expect.objectContaining({ name: "MergeError", about: "size" }),
    );
  });
});

function tallyOf(records: number): Tally {
  return { records, words: {}, failing: 0, applies: {}, fails: {}, warns: {}, sets: {}, lags: {} };
}
