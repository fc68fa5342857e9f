// The sample files of docs/do-tren-spark-trino.md and docs/en/audit-on-spark-trino.md: what a cluster would give back for
// the sample, counted here by DuckDB, since Spark and Trino do not run here; their text is parsed.
// `UPDATE_DOCS=1` writes the files anew.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseJson } from "@thongnhat/core";
import { SparkSQL, TrinoSQL } from "dt-sql-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countRecords } from "../src/audit/audit.ts";
import { openEngine, quoteText } from "../src/duckdb/engine.ts";
import { type Manifest, readManifest, SUSPECTS } from "../src/duckdb/manifest.ts";
import { writeParquet } from "../src/duckdb/write.ts";
import { type LoadedRecord, loadRecord } from "../src/shape/load.ts";
import { compileSql, type Dialect, type SqlAudit } from "../src/sql/index.ts";
import { mergeStates } from "../src/state/merge.ts";
import { formatState, parseState } from "../src/state/text.ts";
import type { State } from "../src/state/types.ts";
import { stateFromRows } from "../src/typed/state-from-rows.ts";

const RECORD = "dich-vu-cong/tien-trinh";
const asOf = "2026-11-22";
const ROOT = join(import.meta.dirname, "../../..");
const SAMPLES = join(ROOT, "docs/examples/spark-trino");
const GUIDES = ["docs/do-tren-spark-trino.md", "docs/en/audit-on-spark-trino.md"];
const folder = mkdtempSync(join(tmpdir(), "thongnhat-cum-"));
const tables = join(folder, "kho");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const items = readFileSync(join(SAMPLES, "tien-trinh.ndjson"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => {
    const read = parseJson(line);
    if (!("value" in read)) throw new Error("a line of the sample cannot be read");
    return { value: read.value };
  });

let loaded: LoadedRecord;
let manifest: Manifest;
beforeAll(async () => {
  const found = await loadRecord(RECORD);
  if (found === undefined) throw new Error("the standard lost a record type");
  loaded = found;
  manifest = await writeParquet(items, tables, { asOf });
});

const auditOf = (dialect: Dialect): Promise<SqlAudit> =>
  compileSql(loaded.databases, RECORD, dialect, { asOf, fields: manifest.records[RECORD]?.fields ?? [] });

/** The sample file, or what it must be, where it is written anew. */
function sample(name: string, made: string): string {
  const file = join(SAMPLES, name);
  if (process.env.UPDATE_DOCS === "1") writeFileSync(file, made);
  return readFileSync(file, "utf8");
}

async function csvOfDuckdb(): Promise<string> {
  const audit = await auditOf("duckdb");
  const engine = await openEngine({ threads: 1 });
  try {
    const from = `read_parquet(${quoteText(join(tables, RECORD, "*.parquet"))})`;
    const rows = await engine.rows(`${audit.select(from)} ORDER BY ALL`);
    const names = ["_he_thong", "_don_vi", ...audit.columns.map(({ name }) => name)];
    return `${[names, ...rows.map((row) => names.map((name) => row[name]))].map((line) => line.join(",")).join("\n")}\n`;
  } finally {
    engine.close();
  }
}

/** Fails and warnings of each unit. */
function findings({ groups }: State): Record<string, number> {
  return Object.fromEntries(
    groups.flatMap(({ unit, tally }) =>
      (["fails", "warns"] as const).flatMap((kind) =>
        Object.entries(tally[kind]).map(([key, count]) => [`${unit} ${kind} ${key}`, count] as const),
      ),
    ),
  );
}

describe("the guide to Spark and Trino", () => {
  it("shows the fields of its sample as the manifest has them", () => {
    const fields = JSON.stringify({ records: { [RECORD]: { fields: manifest.records[RECORD]?.fields } } });
    expect(sample("manifest.json", `${fields}\n`)).toBe(`${fields}\n`);
    expect(readManifest(tables).suspects).toBeGreaterThan(0);
  });

  it("shows counts that the query gives, in columns that Trino's query has too", async () => {
    const [csv, duckdb, trino] = [await csvOfDuckdb(), await auditOf("duckdb"), await auditOf("trino")];
    expect(sample("so-dem.csv", csv)).toBe(csv);
    expect(trino.columns).toEqual(duckdb.columns);
  });

  it("puts the counts and the rows outside of the table together to what JavaScript counts", async () => {
    const [head = "", ...lines] = readFileSync(join(SAMPLES, "so-dem.csv"), "utf8").trimEnd().split("\n");
    const names = head.split(",");
    const rows = lines.map((line) => {
      const cells = line.split(",");
      return Object.fromEntries(names.map((name, index) => [name, cells[index]]));
    });
    const { columns } = await auditOf("trino");
    const suspects = parseState(readFileSync(join(tables, SUSPECTS), "utf8"));
    const counted = await stateFromRows({ record: RECORD, asOf, columns }, rows);
    expect(sample("so-dem.state.json", formatState(counted))).toBe(formatState(counted));
    const merged = mergeStates([counted, suspects]);
    const whole = await countRecords(
      items.map(({ value }) => value),
      { today: asOf },
    );
    expect(findings(merged)).toEqual(findings(whole));
    expect(sample("nghi-van.state.json", formatState(suspects))).toBe(formatState(suspects));
  });

  it("says statements that parsers of these dialects read", async () => {
    const parsers = { spark: new SparkSQL(), trino: new TrinoSQL() };
    for (const dialect of ["spark", "trino"] as const) {
      const audit = await auditOf(dialect);
      const shown = GUIDES.map((guide) => {
        const markdown = readFileSync(join(ROOT, guide), "utf8");
        const blocks = [...markdown.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
        return blocks.find((text) => text.startsWith(`-- ${dialect}`)) ?? "";
      });
      expect(shown[0]).toBe(shown[1]);
      for (const text of [shown[0] ?? "", `${audit.select("chat_luong.tien_trinh")};`]) {
        expect(text.length).toBeGreaterThan(50);
        expect(parsers[dialect].validate(text).map(({ message }) => message)).toEqual([]);
      }
    }
  });
});
