// node packages/generator/test/fuzz/main.ts <target|record|all> [seconds] [seed]
// "all": every reader, and every type of record whose bytes are checked, one after the other.
import { Worker } from "node:worker_threads";
import { validators } from "@thongnhat/validators";
import type { Outcome } from "./fuzz.ts";
import { readers } from "./targets.ts";

const [name = "", seconds = "60", seed = "20261122"] = process.argv.slice(2);
const names = name === "all" ? [...readers, ...Object.keys(validators)] : [name];
/** An input that runs longer never ends. */
const HANG = 20_000;
const LARGEST = 65_536;

let failed = false;
for (const one of names) {
  const { runs, kept, functions, characters, failures } = await run(one);
  console.log(
    `${one}: ${runs} runs, ${kept} inputs kept, ${functions} functions and ${characters} characters of code reached, ${failures.length} failures`,
  );
  for (const { complaint, input, foundAt } of failures)
    console.log(`  ${complaint} (run ${foundAt}), base64: ${Buffer.from(input).toString("base64")}`);
  failed ||= failures.length > 0;
}
process.exitCode = failed ? 1 : 0;

function run(target: string): Promise<Outcome> {
  const shared = new SharedArrayBuffer(8 + LARGEST);
  const state = new Int32Array(shared, 0, 2);
  const worker = new Worker(new URL("worker.ts", import.meta.url), {
    workerData: { name: target, seconds: Number(seconds), seed: Number(seed), shared },
  });
  return new Promise((resolve, reject) => {
    let last = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(state, 0);
      if (now > 0 && now === last) {
        const input = new Uint8Array(shared, 8, state[1]).slice();
        const failure = { complaint: "never ends", input, foundAt: now };
        resolve({ runs: now, kept: 0, functions: 0, characters: 0, failures: [failure] });
        void worker.terminate();
        clearInterval(watch);
      }
      last = now;
    }, HANG);
    worker.once("message", (outcome: Outcome) => {
      clearInterval(watch);
      resolve(outcome);
    });
    worker.once("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}
