import { expect, test } from "vitest";
import { rememberVersions } from "./versions.ts";

const BIRTH = "KS.00004.2026.01-2026.27";
const DEATH = "KT.00004.2026.01-2026.3";

test("a version is accepted once; sent again it is stale", () => {
  const versions = rememberVersions();
  expect([versions.receive(BIRTH, 1), versions.receive(BIRTH, 1)]).toEqual(["accepted", "stale"]);
});

test("a version that arrives after a newer one is stale, and changes nothing", () => {
  const versions = rememberVersions();
  const verdicts = [1, 4, 2, 3, 5].map((version) => versions.receive(BIRTH, version));
  expect(verdicts).toEqual(["accepted", "accepted", "stale", "stale", "accepted"]);
  expect(versions.lastOf(BIRTH)).toBe(5);
});

test("versions of one record say nothing about another", () => {
  const versions = rememberVersions([[BIRTH, 9]]);
  expect(versions.receive(DEATH, 1)).toBe("accepted");
  expect(versions.lastOf("KS.00004.2026.01-2026.28")).toBeUndefined();
});

test("a system that counts from 1 again after a migration is not heard until it counts on", () => {
  const before = rememberVersions();
  before.receive(BIRTH, 3);
  const after = rememberVersions(before.entries());
  expect([1, 2, 3, 4].map((version) => after.receive(BIRTH, version))).toEqual([
    "stale",
    "stale",
    "stale",
    "accepted",
  ]);
});

test("what is kept for the next start is one line a record, with its last version", () => {
  const versions = rememberVersions([
    [BIRTH, 7],
    [DEATH, 1],
    [BIRTH, 2],
  ]);
  expect([...versions.entries()]).toEqual([
    [BIRTH, 7],
    [DEATH, 1],
  ]);
});

test("an id that is the name of a property of objects is an id like any other", () => {
  const versions = rememberVersions();
  expect([versions.receive("__proto__", 2), versions.receive("__proto__", 1)]).toEqual(["accepted", "stale"]);
});

test("a version that is no whole number from 1 is a mistake of the program, not a stale message", () => {
  const versions = rememberVersions();
  for (const version of [0, -1, 1.5, Number.NaN, 2 ** 53])
    expect(() => versions.receive(BIRTH, version)).toThrow(RangeError);
  expect(() => rememberVersions([[BIRTH, 0]])).toThrow(RangeError);
});

test("whatever the order of arrival, the accepted versions rise and end at the greatest", () => {
  let seed = 20261122;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  for (let run = 0; run < 200; run++) {
    const sent = Array.from({ length: 1 + next(30) }, () => 1 + next(20));
    const versions = rememberVersions();
    const accepted = sent.filter((version) => versions.receive(BIRTH, version) === "accepted");
    expect(accepted).toEqual([...new Set(accepted)].sort((a, b) => a - b));
    expect(versions.lastOf(BIRTH)).toBe(Math.max(...sent));
  }
});
