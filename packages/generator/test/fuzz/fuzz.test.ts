// The fuzzer finds faults that are planted, needs its guide for the deep ones, and finds none in what is ours.
// Longer: FUZZ_SECONDS, for each target; longest: node packages/generator/test/fuzz/main.ts all 600
import { isDate, parseJson } from "@thongnhat/core";
import { validators } from "@thongnhat/validators";
import { describe, expect, it } from "vitest";
import { hasByteCheckers } from "../property/subjects.ts";
import { fuzz, type Target } from "./fuzz.ts";
import { readers, targetOf } from "./targets.ts";
import { checkToy } from "./toy-checker.ts";

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0.4);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const toy: Target = {
  name: "toy",
  module: /toy-checker/,
  seeds: [new TextEncoder().encode('{"ngay":"2024-07-01"}')],
  dictionary: ["-02-29", "1900", "-31"],
  run(input) {
    if (checkToy(input) !== "valid") return undefined;
    const read = parseJson(text(input));
    if ("faults" in read) return "not JSON";
    const { ngay } = read.value as { ngay: string };
    return isDate(ngay) ? undefined : ngay.includes("-11-") ? "November" : "leap year";
  },
};

describe("a checker of bytes with planted faults", () => {
  const found = fuzz(toy, { seed: 1, runs: 60_000 });

  it("is found to be wrong in all of them, each by a smallest input", () => {
    const complaints = found.failures.map(({ complaint }) => complaint).sort();
    expect(complaints).toEqual(["November", "leap year", "not JSON"]);
    const november = found.failures.find(({ complaint }) => complaint === "November");
    expect(text(november?.input ?? new Uint8Array())).toMatch(/^\{"ngay":"\d{4}-11-31"\}$/);
  });

  it("hides its deepest fault from a search without a guide", () => {
    const { failures } = fuzz(toy, { seed: 1, runs: 60_000, guided: false });
    expect(failures.map(({ complaint }) => complaint)).not.toContain("not JSON");
  });
});

describe("no input makes a reader throw, contradict itself or run for a second", () => {
  it.each(readers)("%s", async (name) => {
    const { runs, failures } = fuzz(await targetOf(name), { seed: 20261122, milliseconds: SECONDS * 1000 });
    expect(runs).toBeGreaterThan(0);
    expect(failures).toEqual([]);
  });
});

describe.skipIf(!hasByteCheckers)("bytes that are called valid are valid", () => {
  const ids = Object.keys(validators);
  // Each run of the ordinary tests another few would be flaky: always these, and all of them when there is time.
  const some = process.env.FUZZ_SECONDS === undefined ? ids.filter((_, index) => index % 20 === 0) : ids;

  it.each(some)("%s", async (id) => {
    const { failures } = fuzz(await targetOf(id), { seed: 20261122, milliseconds: SECONDS * 1000 });
    expect(failures).toEqual([]);
  });
});
