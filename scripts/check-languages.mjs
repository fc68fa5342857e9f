// Types of all records in every language: compiled or loaded by the language's own tools, and every valid example read
// and written through them. `--only java,go` for some. A tool that is missing is told in one line; with CI=true it is
// a fault.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { emitLanguage, readStandard } from "../packages/compiler/src/index.ts";
import { ODD_RECORDS, oddStandard } from "../packages/compiler/test/languages/odd-standard.ts";
import { blocksOf, compare } from "./languages/guide.mjs";
import { programOf, ROUND_TRIPS } from "./languages/round-trips.mjs";
import { faultsOf, samplesOf } from "./languages/samples.mjs";
import { sql } from "./languages/sql.mjs";
import { typescript } from "./languages/typescript.mjs";
import { xsd } from "./languages/xsd.mjs";
import { root } from "./steps.mjs";

const folder = join(root, "schemas");
const real = readStandard(folder);
const ids = real.model.databases.flatMap(({ records }) => records.map(({ id }) => id));
/** The standard, and a small one whose names and words are those that languages trip over. */
const standards = [
  { compiled: real, samples: samplesOf(folder, ids) },
  {
    compiled: oddStandard(),
    samples: ODD_RECORDS.map((record) => ({ id: record.sieuDuLieu.luocDo, record })),
  },
];
const checks = {
  typescript,
  sql,
  xsd,
  ...Object.fromEntries(Object.entries(ROUND_TRIPS).map(([name, one]) => [name, roundTrip(name, one)])),
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
  const faults = standards.flatMap((standard) => checkOne(name, standard));
  if (faults.length > 0) failed++;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const count = standards.reduce((sum, standard) => sum + standard.samples.length, 0);
  console.log(`${faults.length > 0 ? "✘" : "✔"} ${name}: ${count} bản ghi, ${seconds} s`);
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
}
process.exitCode = failed === 0 ? 0 : 1;

function checkOne(name, { compiled, samples }) {
  const dir = mkdtempSync(join(tmpdir(), `thongnhat-${name}-`));
  try {
    const write = (options) => writeTypes(compiled, name, dir, options);
    return checks[name].check(dir, { compiled, samples, write, isReal: compiled === real });
  } catch (error) {
    return [error.message];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function roundTrip(name, language) {
  return {
    needs: language.needs,
    check(dir, { samples, write, isReal }) {
      write();
      language.prepare(dir);
      const input = samples.map(({ record }) => `${JSON.stringify(record)}\n`).join("");
      const faults = faultsOf(samples, language.run(dir, programOf(name), input), language.namesPlaces);
      const shown = isReal ? blocksOf(name) : [];
      return [...faults, ...shown.flatMap((block) => compare(name, block, language.run(dir, block)))];
    },
  };
}

function writeTypes(compiled, name, dir, options) {
  // A Go program and its packages stand in folders of their own.
  const target = name === "go" ? join(dir, "thongnhat") : dir;
  for (const [path, text] of emitLanguage(compiled, name, options)) {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
