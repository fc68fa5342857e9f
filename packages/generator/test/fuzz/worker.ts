// Runs a target in a thread of its own, so that whoever started it can tell an input that never ends.
import { parentPort, workerData } from "node:worker_threads";
import { fuzz } from "./fuzz.ts";
import { targetOf } from "./targets.ts";

const { name, seconds, seed, shared } = workerData as {
  name: string;
  seconds: number;
  seed: number;
  shared: SharedArrayBuffer;
};
const [state, bytes] = [new Int32Array(shared, 0, 2), new Uint8Array(shared, 8)];

const outcome = fuzz(await targetOf(name), {
  seed,
  milliseconds: seconds * 1000,
  before(input) {
    bytes.set(input.subarray(0, bytes.length));
    Atomics.store(state, 1, Math.min(input.length, bytes.length));
    Atomics.add(state, 0, 1);
  },
});
parentPort?.postMessage(outcome);
