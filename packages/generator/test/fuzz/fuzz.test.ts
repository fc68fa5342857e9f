// The fuzzer finds no fault in what is ours; control.test.ts shows that it finds those that are planted.
// Longer: FUZZ_SECONDS, for each target; longest: node packages/generator/test/fuzz/main.ts all 600
import { validators } from "@thongnhat/validators";
import { describe, expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";
import { readers, targetOf } from "./targets.ts";

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0.4);
describe("no input makes a reader throw, contradict itself or run for a second", () => {
  it.each(readers)("%s", async (name) => {
    const { runs, failures } = fuzz(await targetOf(name), { seed: 20261122, milliseconds: SECONDS * 1000 });
    expect(runs).toBeGreaterThan(0);
    expect(failures).toEqual([]);
  });
});

describe("bytes that are called valid are valid", () => {
  const ids = Object.keys(validators);
  // Each run of the ordinary tests another few would be flaky: always these, and all of them when there is time.
  const some = process.env.FUZZ_SECONDS === undefined ? ids.filter((_, index) => index % 20 === 0) : ids;

  it.each(some)("%s", async (id) => {
    const { failures } = fuzz(await targetOf(id), { seed: 20261122, milliseconds: SECONDS * 1000 });
    expect(failures).toEqual([]);
  });
});
