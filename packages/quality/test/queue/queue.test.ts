// Needs redis-server. Without it the test is left out with a loud line; with CI=true that is a fault.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatState, mergeStates, parseState, type State } from "../../src/index.ts";
import { auditFiles, type PartResult } from "../../src/node/index.ts";
import { type KillOptions, PARTS, runWithKill } from "./kill-run.ts";
import { hasRedis, type RedisServer, startRedis } from "./redis-server.ts";
import { writeSample } from "./sample-file.ts";

const RECORDS = 30_000;
const today = "2026-11-22";
/** Workers are started and waited for. */
const LONG = { timeout: 300_000 };

describe.skipIf(!hasRedis("Đo trên hàng đợi"))("an audit on a queue, one of two workers killed", () => {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-queue-test-"));
  const file = join(folder, "tien-trinh.ndjson");
  let redis: RedisServer | undefined;
  let plain = "";

  const run = async (more: Partial<KillOptions> = {}) => {
    const partBytes = Math.ceil(statSync(file).size / PARTS);
    const result = await runWithKill({ url: redis?.url ?? "", file, today, partBytes, ...more });
    const added = addAll(result.folder);
    rmSync(result.folder, { recursive: true, force: true });
    return { ...result, added };
  };

  beforeAll(async () => {
    writeSample(file, RECORDS);
    plain = formatState(await auditFiles([file], { today, workers: 1 }));
    redis = await startRedis();
  });
  afterAll(async () => {
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("counts what a plain run counts, to the last byte", LONG, async () => {
    const { state } = await run();
    expect(state).toBe(plain);
  });

  it(
    "counts the same when the kill comes between writing and saying so; adding up attempts would not",
    LONG,
    async () => {
      const { state, redelivered, added } = await run({
        worker: "worker-dies-late.mjs",
        betweenWritingAndSaying: true,
      });
      expect(redelivered).toBeGreaterThan(0);
      expect(state).toBe(plain);
      // The control: who adds each delivery to a total counts the repeated part twice.
      expect(added).toBeGreaterThan(recordsOf(parseState(plain)));
    },
  );
});

/** Records of all attempts added up, as a careless program would do. */
function addAll(folder: string): number {
  const states = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.startsWith("lan-") && name.endsWith(".state.json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as PartResult)
    .map(({ state }) => parseState(JSON.stringify(state)));
  return states.length === 0 ? 0 : recordsOf(mergeStates(states));
}

function recordsOf({ groups }: State): number {
  return groups.reduce((sum, { tally }) => sum + tally.records, 0);
}
