// A worker: node worker.mjs redis://127.0.0.1:6379 /srv/do/ket-qua
import { auditPart } from "@thongnhat/quality/node";
import { Worker } from "bullmq";

const [url = "redis://127.0.0.1:6379", folder = "ket-qua"] = process.argv.slice(2);

async function countPart(job) {
  const { part, records } = await auditPart(job.data, folder);
  return { part, records };
}

const worker = new Worker("do-chat-luong", countPart, {
  connection: { url, maxRetriesPerRequest: null },
  // A worker that has said nothing for so long is dead: its part goes to another one.
  lockDuration: Number(process.env.LOCK_MS ?? 30_000),
  stalledInterval: Number(process.env.LOCK_MS ?? 30_000),
  maxStalledCount: 10,
});
worker.on("failed", (job, error) => console.error(`Phần ${job?.data.part}: ${error.message}`));
worker.on("error", (error) => console.error(error.message));
process.once("SIGTERM", () => worker.close());
