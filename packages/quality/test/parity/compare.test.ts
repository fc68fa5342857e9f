import { describe, expect, it } from "vitest";
import type { State, Tally } from "../../src/state/types.ts";
import { differences } from "./compare.ts";

const tally: Tally = {
  records: 2,
  words: { dung: [2, 1] },
  failing: 1,
  applies: { "@/a": 2 },
  fails: { "TN-TYPE@/a": 1 },
  warns: {},
  sets: { "TN-TYPE@/a": 1 },
  lags: { "HAN@/b": { "24": 1 } },
  newest: "2026-11-22T00:00:00.000Z",
};

function stateOf(change: Partial<Tally> = {}): State {
  return {
    format: "thongnhat-audit-state/1",
    standard: { edition: "2026-11-22", versions: {} },
    asOf: "2026-11-22",
    inputs: [],
    unreadable: {},
    groups: [{ system: "s", unit: "H26", record: "x/y", tally: { ...tally, ...change } }],
    runs: 1,
  };
}

describe("the comparison of engines", () => {
  it("finds nothing between equal states", () => {
    expect(differences(stateOf(), stateOf())).toEqual([]);
  });

  it.each<Partial<Tally>>([
    { records: 3 },
    { failing: 2 },
    { words: { dung: [2, 2] } },
    { applies: { "@/a": 1 } },
    { fails: {} },
    { warns: { "TN-TYPE@/a": 1 } },
    { sets: {} },
    { lags: {} },
    { newest: "2026-11-21T00:00:00.000Z" },
  ])("finds one count that differs: %j", (change) => {
    expect(differences(stateOf(), stateOf(change)).length).toBeGreaterThan(0);
  });

  it("finds a group that is missing or too much", () => {
    const none = { ...stateOf(), groups: [] };
    expect(differences(stateOf(), none)).toHaveLength(1);
    expect(differences(none, stateOf())).toHaveLength(1);
  });

  it("leaves out only the keys that are named, and the sums they are part of where they fail", () => {
    const left = new Map([["x/y", new Set(["TN-TYPE@/a"])]]);
    expect(differences(stateOf(), stateOf({ fails: {}, failing: 0 }), left)).toEqual([]);
    expect(differences(stateOf(), stateOf({ applies: {} }), left)).toHaveLength(1);
  });
});
