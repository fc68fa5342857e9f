import { join } from "node:path";
import { expect, test } from "vitest";
import { readCodeTables } from "../read/code-tables.ts";
import { readMappings, readTransfers } from "../read/mappings.ts";
import { readSources } from "../read/sources.ts";
import { countEvidence, lintEvidence, MARKS, sumEvidence } from "./count.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../schemas");
const tables = readCodeTables(join(SCHEMAS, "code-tables"));
const counts = countEvidence({
  tables,
  transfers: readTransfers(join(SCHEMAS, "mappings")),
  mappings: readMappings(join(SCHEMAS, "mappings")),
});

test("every row of every table and mapping carries a mark", () => {
  for (const { file, rows, marks } of counts)
    expect(
      MARKS.reduce((sum, mark) => sum + marks[mark], 0),
      file,
    ).toBe(rows);
});

test("the transfers of 2025-07-01 stand on the text of the resolutions, but for 84", () => {
  const transfers = counts.find(({ file }) => file === "mappings/xa--xa");
  expect(transfers?.marks).toMatchObject({ text: 10_482, system: 84, secondary: 345, recalled: 0 });
});

test("standard.json says how many rows stand on memory alone, and one more does not slip in", () => {
  const { standard } = readSources(SCHEMAS);
  expect(lintEvidence(standard, counts)).toEqual([]);
  const { recalled } = sumEvidence(counts).marks;
  expect(lintEvidence({ ...standard, recalledRows: recalled - 1 }, counts)).toMatchObject([
    { file: "standard.json", pointer: "/recalledRows" },
  ]);
});
