// One thread of several: its own part of the file, read by itself.
import { parentPort, workerData } from "node:worker_threads";
import { eachSpan } from "../bulk/spans.ts";
import { makeWork, type WorkName } from "../bulk/work.ts";

const { how, file, record, part } = workerData as {
  readonly how: WorkName;
  readonly file: string;
  readonly record: string;
  readonly part: readonly [number, number];
};
const { take, tally } = await makeWork(how, record);
eachSpan(file, part, take);
parentPort?.postMessage(tally);
