// node packages/quality/test/queue/prove.ts 20: so many runs on a queue, in each of which one of two workers is killed.
// Ends with 1 when a run counts anything else than a plain run.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatState } from "../../src/index.ts";
import { auditFiles } from "../../src/node/index.ts";
import { PARTS, runWithKill } from "./kill-run.ts";
import { hasRedis, startRedis } from "./redis-server.ts";
import { writeSample } from "./sample-file.ts";

const runs = Number(process.argv[2] ?? 20);
const records = Number(process.argv[3] ?? 60_000);
const today = "2026-11-22";

if (hasRedis("Đo trên hàng đợi")) {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-prove-"));
  const redis = await startRedis();
  try {
    const file = join(folder, "tien-trinh.ndjson");
    writeSample(file, records);
    const plain = formatState(await auditFiles([file], { today, workers: 1 }));
    let [same, interrupted, redelivered] = [0, 0, 0];
    for (let run = 1; run <= runs; run += 1) {
      const result = await runWithKill({
        url: redis.url,
        file,
        today,
        partBytes: Math.ceil(statSync(file).size / PARTS),
      });
      rmSync(result.folder, { recursive: true, force: true });
      const equal = result.state === plain;
      same += equal ? 1 : 0;
      interrupted += result.redelivered > 0 ? 1 : 0;
      redelivered += result.redelivered;
      console.log(
        `${run}: killed after ${result.doneAtKill} of ${result.parts} parts, ${result.redelivered} redelivered, ${equal ? "same" : "OTHER"} totals`,
      );
    }
    console.log(
      `${same} of ${runs} runs with the totals of a plain run over ${records} records, byte for byte`,
    );
    console.log(
      `${interrupted} of ${runs} kills interrupted a part; ${redelivered} parts were delivered again`,
    );
    process.exitCode = same === runs && interrupted > 0 ? 0 : 1;
  } finally {
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
