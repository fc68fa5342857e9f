// Types of all records in every language: compiled or loaded by the language's own tools, and every valid example read
// and written through them. `--only java,go` for some. A tool that is missing is told in one line; with CI=true it is
// a fault.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { emitLanguage, readStandard } from "../packages/compiler/src/index.ts";
import { ROUND_TRIPS } from "./languages/round-trips.mjs";
import { faultsOf, samplesOf } from "./languages/samples.mjs";
import { SCHEMAS } from "./languages/schemas.mjs";
import { root } from "./steps.mjs";

const folder = join(root, "schemas");
const compiled = readStandard(folder);
const ids = compiled.model.databases.flatMap(({ records }) => records.map(({ id }) => id));
const samples = samplesOf(folder, ids);
const checks = {
  ...SCHEMAS,
  ...Object.fromEntries(Object.entries(ROUND_TRIPS).map(([name, one]) => [name, roundTrip(one)])),
};
const only = process.argv[2] === "--only" ? process.argv[3].split(",") : Object.keys(checks);

let failed = 0;
for (const name of only) {
  const missing = checks[name].needs();
  if (missing.length > 0) {
    const must = process.env.CI === "true";
    console.log(`${must ? "✘" : "⚠ BỎ QUA"} ${name}: không có ${missing.join(", ")}`);
    if (must) failed++;
    continue;
  }
  const start = Date.now();
  const dir = mkdtempSync(join(tmpdir(), `thongnhat-${name}-`));
  try {
    const faults = checks[name].check(dir, {
      compiled,
      samples,
      folder,
      write: (options) => write(name, dir, options),
    });
    failed += faults.length > 0 ? 1 : 0;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${faults.length > 0 ? "✘" : "✔"} ${name}: ${samples.length} bản ghi, ${seconds} s`);
    for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
  } catch (error) {
    failed++;
    console.log(`✘ ${name}: ${error.message}`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
process.exitCode = failed === 0 ? 0 : 1;

function roundTrip(language) {
  return {
    needs: language.needs,
    check(dir, { write }) {
      write();
      const input = samples.map(({ record }) => `${JSON.stringify(record)}\n`).join("");
      return faultsOf(samples, language.run(dir, input), language.namesPlaces);
    },
  };
}

function write(name, dir, options) {
  // A Go program and its packages stand in folders of their own.
  const target = name === "go" ? join(dir, "thongnhat") : dir;
  for (const [path, text] of emitLanguage(compiled, name, options)) {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
