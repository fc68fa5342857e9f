// Plans a run, waits for the workers, puts the parts together:
// node coordinator.mjs redis://127.0.0.1:6379 /srv/do/ket-qua nuoc.state.json /srv/du-lieu/*.ndjson
import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { formatState } from "@thongnhat/quality";
import { mergeParts, planParts } from "@thongnhat/quality/node";
import { Queue } from "bullmq";

const [url, folder, result, ...files] = process.argv.slice(2);
const queue = new Queue("do-chat-luong", { connection: { url } });

const parts = await planParts(files, {
  today: process.env.TODAY,
  bytes: Number(process.env.PART_BYTES ?? 256 * 1024 * 1024),
});
// The job's own name: put on the queue twice, it is there once.
await queue.addBulk(
  parts.map((part) => ({
    name: part.part,
    data: part,
    opts: { jobId: `${part.run}-${part.part}`, attempts: 3 },
  })),
);

for (;;) {
  const { completed, failed } = await queue.getJobCounts("completed", "failed");
  if (failed > 0) throw new Error(`${failed} phần không đo được: xem lỗi ở các máy làm việc.`);
  if (completed === parts.length) break;
  await sleep(200);
}
writeFileSync(result, formatState(mergeParts(folder)));
// The jobs hold the secret under which keys were compared.
await queue.obliterate({ force: true });
await queue.close();
