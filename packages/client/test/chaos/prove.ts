// node packages/client/test/chaos/prove.ts 100 [records=10000] [rate=0.3] [first seed=1]: so many seeds, then the controls.
import { type ChaosCount, runChaos } from "./run.ts";

const [seeds = 10, records = 10_000, rate = 0.3, first = 1] = process.argv.slice(2).map(Number);
const began = performance.now();
const total: Record<keyof ChaosCount, number> = {
  lost: 0,
  duplicated: 0,
  pullLost: 0,
  appliedTwice: 0,
  requests: 0,
  injected: 0,
};
for (let seed = first; seed < first + seeds; seed++) {
  const count = await runChaos({ records, rate, seed });
  for (const key of Object.keys(total) as (keyof ChaosCount)[]) total[key] += count[key];
  console.log(JSON.stringify({ seed, ...count }));
}
const noKeys = await runChaos({ records, rate, seed: first, mode: "no-keys" });
const noRetries = await runChaos({ records, rate, seed: first, mode: "no-retries" });
console.log(JSON.stringify({ control: "no-keys", ...noKeys }));
console.log(JSON.stringify({ control: "no-retries", ...noRetries }));
const seconds = Math.round((performance.now() - began) / 1000);
console.log(JSON.stringify({ seeds, records, rate, ...total, seconds }));
const right = total.lost + total.duplicated + total.pullLost + total.appliedTwice === 0 && total.injected > 0;
const controls = noKeys.duplicated > 0 && noRetries.lost > 0;
process.exitCode = right && controls ? 0 : 1;
