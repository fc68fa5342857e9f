// One way of going through a file of NDJSON on one thread or more, in a process of its own.
import { createReadStream, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";
import { eachSpan, partsOf } from "../bulk/spans.ts";
import { makeWork, type Tally, type WorkName } from "../bulk/work.ts";
import { tell } from "./told.ts";

const [, , how = "", file = "", record = "", threads = "1"] = process.argv;
const { size } = statSync(file);
const none = (): Tally => ({ lines: 0, valid: 0, unsure: 0, messages: 0 });

if (how === "readline" || how === "readline-parse") await tell(readLines);
else if (threads === "1") {
  const { take, tally } = await makeWork(how as WorkName, record);
  await tell(() => {
    eachSpan(file, [0, size], take);
    return tally;
  });
} else {
  // Starting the threads is part of the job: whoever takes more of them has to.
  await tell(async () => {
    const parts = partsOf(file, size, Number(threads));
    const sums = await Promise.all(parts.map((part) => inWorker(part)));
    return sums.reduce(add, none());
  });
}

async function readLines(): Promise<Tally> {
  const tally = none();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    tally.lines++;
    if (how === "readline-parse") {
      try {
        if (JSON.parse(line) !== undefined) tally.valid++;
      } catch {
        // Counted by what is missing.
      }
    }
  }
  return tally;
}

function inWorker(part: readonly [number, number]): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: { how, file, record, part },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function add(one: Tally, other: Tally): Tally {
  return {
    lines: one.lines + other.lines,
    valid: one.valid + other.valid,
    unsure: one.unsure + other.unsure,
    messages: one.messages + other.messages,
  };
}
