// node packages/client/test/kill/prove.ts 50 sqlite|postgres [seed]: killed so often, then the control.
import { hasPostgres, startPostgres } from "../../../quality/test/postgres-server.ts";
import { runKills } from "./run.ts";

const [kills = "50", kind = "sqlite", seed = "1"] = process.argv.slice(2);
const postgres = kind === "postgres";
if (postgres && !hasPostgres("Chương trình bị giết giữa chừng trên PostgreSQL")) process.exit(0);
const began = performance.now();
let wrong = false;
for (const mode of ["right", "control"] as const) {
  const server = postgres ? startPostgres() : undefined;
  try {
    const count = await runKills({
      kills: Number(kills),
      kind: postgres ? "postgres" : "sqlite",
      seed: Number(seed),
      mode,
      ...(server === undefined ? {} : { url: server.url }),
    });
    console.log(JSON.stringify({ kind, mode, ...count }));
    const faults = count.lost + count.duplicated + count.pullLost + count.appliedTwice;
    wrong ||= mode === "right" ? faults > 0 : faults === 0;
  } finally {
    server?.stop();
  }
}
console.log(
  JSON.stringify({ kills: Number(kills), kind, seconds: Math.round((performance.now() - began) / 1000) }),
);
process.exitCode = wrong ? 1 : 0;
