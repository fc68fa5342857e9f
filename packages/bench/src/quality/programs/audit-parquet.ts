// Ten measures over a typed table, as SQL in DuckDB; what it counts must be what was planted.
import { openEngine, quoteText } from "../../../../quality/src/duckdb/engine.ts";
import { loadRecord } from "../../../../quality/src/shape/load.ts";
import { compileSql } from "../../../../quality/src/sql/index.ts";
import { mustAgree } from "../../measure/turns.ts";
import { plantedSteps, STEP_KEYS, STEPS } from "../steps-table.ts";
import { tell } from "./told.ts";

const [, , file = "", rows = "", memoryLimit = "900MB"] = process.argv;
const loaded = await loadRecord(STEPS);
if (loaded === undefined) throw new Error(`${STEPS} is not in the standard: run pnpm generate`);
const audit = await compileSql(loaded.databases, STEPS, "duckdb", {
  asOf: "2026-11-22",
  keys: STEP_KEYS,
  assumeStructure: true,
});
const counted = new Set(audit.measures.map(({ key }) => key));
for (const key of STEP_KEYS) mustAgree(`${key}: có trong SQL`, counted.has(key), true);

const engine = await openEngine({ threads: 2, memoryLimit });
try {
  await engine.run("SET preserve_insertion_order = false");
  await tell(async () => {
    const groups = await engine.rows(audit.select(`read_parquet(${quoteText(file)})`));
    const found = { fails: {} as Record<string, number>, warns: {} as Record<string, number> };
    let lines = 0;
    for (const { name, counts, key } of audit.columns) {
      const sum = groups.reduce((all, row) => all + Number(row[name]), 0);
      if (counts === "records") lines = sum;
      if ((counts === "fails" || counts === "warns") && key !== undefined && sum > 0)
        found[counts][key] = sum;
    }
    mustAgree("hàng", lines, Number(rows));
    for (const kind of ["fails", "warns"] as const)
      mustAgree(kind, sorted(found[kind]), sorted(plantedSteps(Number(rows))[kind]));
    return { lines };
  });
} finally {
  engine.close();
}

function sorted(counts: Readonly<Record<string, number>>): string {
  return JSON.stringify(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
