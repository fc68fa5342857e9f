import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { DataError } from "../source/error.ts";
import type { State } from "../state/types.ts";
import type { CountSettings } from "./count-range.ts";
import { joinParts } from "./join-parts.ts";
import type { FromWorker, ToWorker, WorkerTask, WorkRange } from "./worker-messages.ts";

/** How threads are run. */
export interface ThreadOptions {
  readonly settings: CountSettings;
  readonly workers: number;
  readonly onRead: (bytes: number, records: number) => void;
  readonly signal?: AbortSignal;
}

/** What they counted together. */
export interface ThreadCount {
  /** Without inputs. */
  readonly state: State;
  /** Records by input. */
  readonly records: readonly number[];
}

interface Part {
  readonly state: State;
  readonly keys: string;
}

// Beside this file in the sources, and in `dist`, where all files lie in one folder.
const WORKER = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** Counts ranges in threads: each takes the next range when it is done with one. */
export async function runThreads(ranges: readonly WorkRange[], options: ThreadOptions): Promise<ThreadCount> {
  const { settings, workers, signal } = options;
  signal?.throwIfAborted();
  // Only this user can enter it; what threads write there are hashes.
  const folder = mkdtempSync(join(settings.folder ?? tmpdir(), "thongnhat-"));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", clear);
  const threads: Worker[] = [];
  try {
    const records: number[] = [];
    const rest = ranges[Symbol.iterator]();
    const count = Math.max(1, workers);
    const parts = await Promise.all(
      Array.from({ length: count }, (_, at) => {
        const task: WorkerTask = {
          settings: { ...settings, ...shareOf(settings, count) },
          folder,
          name: String(at),
        };
        const thread = new Worker(WORKER, { workerData: task });
        threads.push(thread);
        return runThread(thread, rest, records, options);
      }),
    );
    return {
      state: joinParts(
        parts.map(({ state }) => state),
        parts.map(({ keys }) => keys),
        [],
      ),
      records,
    };
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
    process.removeListener("exit", clear);
    clear();
  }
}

/** The memory for keys is shared by all threads. */
function shareOf({ memoryBytes }: CountSettings, count: number): { memoryBytes?: number } {
  return memoryBytes === undefined ? {} : { memoryBytes: Math.floor(memoryBytes / count) };
}

function runThread(
  thread: Worker,
  rest: Iterator<WorkRange>,
  records: number[],
  { onRead, signal }: ThreadOptions,
): Promise<Part> {
  return new Promise((resolve, reject) => {
    let input = 0;
    const say = (message: ToWorker): void => thread.postMessage(message);
    const next = (): void => {
      const { done, value } = rest.next();
      if (done) return say({ kind: "finish" });
      input = value.input;
      say({ kind: "range", range: value });
    };
    const stop = (): void => reject(signal?.reason);
    signal?.addEventListener("abort", stop, { once: true });
    thread.on("message", (message: FromWorker) => {
      if (message.kind === "progress") onRead(message.bytes, message.records);
      else if (message.kind === "counted") {
        records[input] = (records[input] ?? 0) + message.records;
        next();
      } else if (message.kind === "failed") reject(new DataError(message.code, message.vi, message.en));
      else resolve({ state: message.state, keys: message.keys });
    });
    thread.on("error", reject);
    thread.on("exit", (code) => {
      signal?.removeEventListener("abort", stop);
      // After a result this changes nothing.
      reject(new Error(`A thread of the audit ended by itself (exit code ${code}).`));
    });
    next();
  });
}
