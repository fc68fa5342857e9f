import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { DataError } from "../source/error.ts";
import { countRange, openCount } from "./count-range.ts";
import type { FromWorker, ToWorker, WorkerTask } from "./worker-messages.ts";

// One counter for all ranges that this thread is given; it writes down what it counted when there are no more.
const { settings, folder, name } = workerData as WorkerTask;
const { counter, store } = openCount(settings);
const say = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on("message", async (message: ToWorker) => {
  try {
    if (message.kind === "finish") {
      const keys = join(folder, `${name}.keys`);
      store.write(keys, counter.payloads());
      say({ kind: "finished", state: counter.counts(), keys });
      parentPort?.close();
      return;
    }
    const { file, range, packed } = message.range;
    const { records } = await countRange(counter, {
      file,
      packed,
      ...(range === undefined ? {} : { range }),
      ...(settings.maxBytes === undefined ? {} : { maxBytes: settings.maxBytes }),
      onProgress: (bytes, more) => say({ kind: "progress", bytes, records: more }),
    });
    say({ kind: "counted", records });
  } catch (error) {
    if (error instanceof DataError) {
      const { code, vi, en } = error;
      say({ kind: "failed", code, vi, en });
      return;
    }
    // Thrown outside of this listener, so that the other side is told.
    setImmediate(() => {
      throw error;
    });
  }
});
