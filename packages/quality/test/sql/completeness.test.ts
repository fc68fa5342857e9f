// Nothing is passed in silence: what SQL does not measure is named, for every record type and every dialect.
import { describe, expect, it } from "vitest";
import { shapes } from "../../src/generated/shapes.ts";
import { loadRecord } from "../../src/shape/load.ts";
import { compileSql, type Dialect } from "../../src/sql/index.ts";
import { shareOf } from "../share.ts";
import { keysOf } from "./keys-of.ts";

const DIALECTS: readonly Dialect[] = ["duckdb", "postgres", "spark", "trino"];
const asOf = "2026-11-22";

async function recordIds(): Promise<string[]> {
  const all = await Promise.all(
    Object.values(shapes).map(async (load) => Object.keys((await load()).shape.records)),
  );
  return shareOf(all.flat());
}

describe("every key is measured in SQL, impossible in a typed table, or named with a reason", () => {
  it.each(DIALECTS)("%s", { timeout: 600_000 }, async (dialect) => {
    const gaps: unknown[] = [];
    const count = { measures: 0, jsOnly: 0 };
    for (const id of await recordIds()) {
      const parts = await loadRecord(id);
      if (parts === undefined) throw new Error(`the standard lost ${id}`);
      const audit = await compileSql(parts.databases, id, dialect, { asOf });
      const known = new Map([
        ...audit.atEdge.map((key) => [key, "edge"] as const),
        ...audit.measures.map(({ key }) => [key, "sql"] as const),
        ...audit.jsOnly.map(({ key }) => [key, "js"] as const),
      ]);
      const wanted = keysOf(parts.databases, id);
      const missing = [...wanted].filter((key) => !known.has(key));
      const invented = [...known.keys()].filter((key) => !wanted.has(key));
      const nameless = audit.jsOnly.filter(({ reason }) => reason.vi === "" || reason.en === "");
      if (missing.length + invented.length + nameless.length > 0)
        gaps.push({ id, missing: missing.slice(0, 5), invented: invented.slice(0, 5), nameless });
      count.measures += audit.measures.length;
      count.jsOnly += audit.jsOnly.length;
    }
    expect(gaps).toEqual([]);
    const share = count.measures / (count.measures + count.jsOnly);
    console.log(
      `${dialect}: ${count.measures} khóa bằng SQL, ${count.jsOnly} chỉ JavaScript (${(share * 100).toFixed(2)} %)`,
    );
    expect(share).toBeGreaterThan(dialect === "spark" ? 0.6 : 0.95);
  });
});
