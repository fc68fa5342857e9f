// JavaScript, DuckDB and PostgreSQL side by side over any number of invented records of three databases:
// node packages/quality/test/parity.ts <records> [--distinct 3000] [--chunk 100000] [--types <id>,<id>]
// Goes chunk by chunk, so that neither memory nor disk grows; says how far it is, and every difference.
import { parseArgs } from "node:util";
import { mergeStates } from "../src/state/merge.ts";
import type { State } from "../src/state/types.ts";
import { copies, corpusOf, TYPES } from "./parity/corpus.ts";
import { countInDuckDB, countInJavaScript, countInPostgres, differencesOf } from "./parity/engines.ts";
import { hasPostgres, startPostgres } from "./postgres-server.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    types: { type: "string", default: TYPES.join() },
    distinct: { type: "string", default: "3000" },
    chunk: { type: "string", default: "100000" },
  },
});
const types = values.types.split(",");
const total = Number(positionals[0] ?? 2000 * types.length);
const [distinct, chunk] = [Number(values.distinct), Number(values.chunk)];
const server = hasPostgres("so với PostgreSQL") ? startPostgres() : undefined;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    server?.stop();
    process.exit(1);
  });
const seconds = { javascript: 0, duckdb: 0, postgres: 0 };
const left = new Set<string>();
let found = 0;
let done = 0;
const totals: State[] = [];

async function timed<T>(engine: keyof typeof seconds, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  seconds[engine] += (performance.now() - start) / 1000;
  return result;
}

try {
  for (const [index, id] of types.entries()) {
    const share = Math.floor(total / types.length) + (index < total % types.length ? 1 : 0);
    const records = await corpusOf(id, Math.min(distinct, share));
    for (let from = 0; from < share; from += chunk) {
      const count = Math.min(chunk, share - from);
      const open = () => copies(records, count, from);
      const reference = await timed("javascript", () => countInJavaScript(open));
      const engines = [await timed("duckdb", () => countInDuckDB(open))];
      if (server !== undefined)
        engines.push(await timed("postgres", () => countInPostgres(server.url, open)));
      for (const [at, counted] of engines.entries()) {
        const lines = differencesOf(reference, counted);
        found += lines.length;
        for (const line of lines.slice(0, 20)) console.log(`✘ ${at === 0 ? "DuckDB" : "PostgreSQL"} ${line}`);
        for (const { record, key } of counted.jsOnly) left.add(`${record} ${key}`);
      }
      totals.splice(0, totals.length, mergeStates([...totals, reference]));
      done += count;
      console.log(
        `${id}: ${done.toLocaleString("vi-VN")}/${total.toLocaleString("vi-VN")} bản ghi, ${found} chỗ khác`,
      );
    }
  }
} finally {
  server?.stop();
}
const keys = new Set(
  totals.flatMap(({ groups }) =>
    groups.flatMap(({ record, tally }) => Object.keys(tally.fails).map((key) => `${record} ${key}`)),
  ),
);
console.log(
  `${done} bản ghi; ${keys.size} khoá có lỗi; ${left.size} khoá chỉ JavaScript đếm; ${found} chỗ khác`,
);
for (const key of left) console.log(`  chỉ JavaScript: ${key}`);
for (const [engine, time] of Object.entries(seconds)) console.log(`  ${engine}: ${time.toFixed(1)} s`);
process.exitCode = found === 0 && done > 0 ? 0 : 1;
