import { describe, expect, it } from "vitest";
import { runChaos } from "./run.ts";

const ALL = process.env.EXCHANGE === "all";
const RECORDS = ALL ? 10_000 : 1_000;
const SEEDS = ALL ? 10 : 1;
const RATE = 0.3;
const MINUTES = 900_000;

describe(`${RECORDS} records through a server that fails three times in ten`, () => {
  it.each(Array.from({ length: SEEDS }, (_, at) => at + 1))(
    "none is lost and none doubled, there and back (seed %i)",
    async (seed) => {
      const { requests, injected, ...count } = await runChaos({ records: RECORDS, rate: RATE, seed });
      expect(count).toEqual({ lost: 0, duplicated: 0, pullLost: 0, appliedTwice: 0 });
      expect(injected).toBeGreaterThan(requests * RATE * 0.5);
    },
    MINUTES,
  );

  it(
    "without idempotency keys records are doubled: the control",
    async () => {
      const count = await runChaos({ records: RECORDS, rate: RATE, seed: 1, mode: "no-keys" });
      expect(count.duplicated).toBeGreaterThan(0);
    },
    MINUTES,
  );

  it(
    "without retries records are lost: the control",
    async () => {
      const count = await runChaos({ records: RECORDS, rate: RATE, seed: 1, mode: "no-retries" });
      expect(count.lost).toBeGreaterThan(0);
    },
    MINUTES,
  );
});
