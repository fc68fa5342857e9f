import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CASES, type RuleCase, readCases } from "./observations.ts";

/** Adds cases to the tables, one table for each database of records, one case a line. */
export function writeCases(found: readonly RuleCase[]): void {
  const databaseOf = ({ record }: RuleCase): string => record.slice(0, record.indexOf("/"));
  for (const database of [...new Set(found.map(databaseOf))].sort()) {
    const file = join(CASES, `${database}.json`);
    const added = found.filter((one) => databaseOf(one) === database);
    const all = [...readCases(file), ...added].map((one) => JSON.stringify(one));
    const lines = [...new Set(all)].map((line) => `    ${line}`).join(",\n");
    writeFileSync(file, `{\n  "cases": [\n${lines}\n  ]\n}\n`);
    console.log(`${database}: ${added.length} cases added`);
  }
}
