// What the measurements of audits compare is the same work: planted counts, found by every way.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tienTrinhVolume } from "../../generator/src/volume/index.ts";
import { createCounter } from "../../quality/src/count/counter.ts";
import { openEngine } from "../../quality/src/duckdb/engine.ts";
import { readParquet } from "../../quality/src/duckdb/read.ts";
import { writeVolume } from "../src/quality/raw.ts";
import { start } from "../src/quality/start.ts";
import { plantedSteps, STEP_KEYS, writeSteps } from "../src/quality/steps-table.ts";

const ROWS = 12_000;
const folder = mkdtempSync(join(tmpdir(), "thongnhat-do-"));
const table = join(folder, "tien-trinh.parquet");
const lines = join(folder, "tien-trinh.ndjson");

beforeAll(async () => {
  const engine = await openEngine({ threads: 1, temporary: folder });
  await writeSteps(engine, ROWS, table);
  engine.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the typed table of steps", () => {
  it("has at least ten measures, all planted", () => {
    const { fails, warns } = plantedSteps(ROWS);
    expect(STEP_KEYS.length).toBeGreaterThanOrEqual(10);
    expect(Object.keys({ ...fails, ...warns }).sort()).toEqual([...STEP_KEYS].sort());
  });

  it("is counted by the JavaScript counter as it was planted", async () => {
    const counter = createCounter({ today: "2026-11-22" });
    for await (const item of readParquet(table)) if ("value" in item) await counter.add(item.value);
    const found = { fails: {} as Record<string, number>, warns: {} as Record<string, number> };
    for (const { tally } of counter.state().groups)
      for (const kind of ["fails", "warns"] as const)
        for (const [key, count] of Object.entries(tally[kind]))
          found[kind][key] = (found[kind][key] ?? 0) + count;
    expect(found).toEqual(plantedSteps(ROWS));
  });

  it("is counted by DuckDB as it was planted", () => {
    const told = start({ name: "DuckDB", source: "audit-parquet", args: [table, String(ROWS), "500MB"] });
    expect(told.lines).toBe(ROWS);
  });

  it("stops the measurement when a count is not what was planted", () => {
    const wrong = { name: "DuckDB", source: "audit-parquet", args: [table, String(ROWS + 997), "500MB"] };
    expect(() => start(wrong)).toThrow("mã thoát");
  });
});

describe("the lines that audits are measured on", () => {
  it("are understood alike by the audit, by ajv and by whoever only counts", () => {
    const { failing } = writeVolume(tienTrinhVolume, lines, 2000);
    const ours = start({ name: "audit", source: "audit-ndjson", args: [lines, tienTrinhVolume.record, "1"] });
    const ajv = start({ name: "ajv", source: "ajv-structure", args: [lines, tienTrinhVolume.record] });
    const counted = ["parse-only", "duckdb-count"].map(
      (source) => start({ name: source, source, args: [lines] }).lines,
    );
    expect([ours.lines, ours.failing, ours.right]).toEqual([2000, failing, ajv.right]);
    expect([ajv.lines, ...counted]).toEqual([2000, 2000, 2000]);
  });
});
