// The worst worker there is, for the control: each attempt leaves a result of its own, and it takes its time before it
// says that it is done, so that a kill comes in between.
import { setTimeout as sleep } from "node:timers/promises";
import { auditPart } from "@thongnhat/quality/node";
import { Worker } from "bullmq";

const [url, folder] = process.argv.slice(2);

async function countPart(job) {
  await auditPart(job.data, `${folder}/lan-${job.attemptsStarted}`);
  const { part, records } = await auditPart(job.data, folder);
  await sleep(300);
  return { part, records };
}

const worker = new Worker("do-chat-luong", countPart, {
  connection: { url, maxRetriesPerRequest: null },
  lockDuration: 3000,
  stalledInterval: 3000,
  maxStalledCount: 10,
});
worker.on("error", (error) => console.error(error.message));
