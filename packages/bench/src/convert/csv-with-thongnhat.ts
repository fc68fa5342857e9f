// A CSV file into checked records: each thread has its own part of the file, cut between two lines. Whoever cuts a
// file so must know that no cell of it runs over lines.
import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { csvRows } from "../../../cli/src/read/grid/rows.ts";
import { type Counted, checkRows } from "./check-rows.ts";
import { report } from "./report.ts";

const MOST_BYTES = 10_000_000;
const AT_ONCE = 1 << 18;

interface Part {
  readonly file: string;
  readonly start: number;
  /** The last byte of the part. */
  readonly end: number;
}

if (isMainThread) {
  const [, program = "", file = "", threads = "1"] = process.argv;
  void run(program, partsOf(file, Number(threads)));
} else void count(workerData as Part).then((counted) => parentPort?.postMessage(counted));

async function run(program: string, parts: readonly Part[]): Promise<void> {
  const [only] = parts;
  const all =
    parts.length === 1 && only !== undefined
      ? [await count(only)]
      : await Promise.all(parts.map((part) => inThread(program, part)));
  report({
    rows: all.reduce((sum, one) => sum + one.rows, 0),
    valid: all.reduce((sum, one) => sum + one.valid, 0),
  });
}

function inThread(program: string, part: Part): Promise<Counted> {
  return new Promise((done, fail) => {
    const worker = new Worker(program, { workerData: part });
    worker.once("message", done);
    worker.once("error", fail);
  });
}

function count({ file, start, end }: Part): Promise<Counted> {
  return checkRows(
    csvRows(createReadStream(file, { start, end, highWaterMark: AT_ONCE }), undefined, MOST_BYTES),
    false,
  );
}

function partsOf(file: string, threads: number): Part[] {
  const { size } = statSync(file);
  const cuts = Array.from({ length: threads - 1 }, (_, at) =>
    lineAfter(file, Math.floor((size * (at + 1)) / threads)),
  );
  const starts = [0, ...cuts];
  return starts.map((start, at) => ({ file, start, end: (starts[at + 1] ?? size) - 1 }));
}

/** Where the first line after a byte begins. */
function lineAfter(file: string, byte: number): number {
  const opened = openSync(file, "r");
  const buffer = Buffer.alloc(AT_ONCE);
  const length = readSync(opened, buffer, 0, buffer.length, byte);
  closeSync(opened);
  const found = buffer.subarray(0, length).indexOf(0x0a);
  if (found === -1) throw new Error("không có dòng nào kết thúc");
  return byte + found + 1;
}
