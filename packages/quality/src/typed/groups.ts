import type { SqlAudit } from "../sql/types.ts";
import type { SqlEngine } from "./engine.ts";
import { type Counted, tallyOf } from "./tallies.ts";

/** The counts of each unit and system. */
export async function countGroups(engine: SqlEngine, audit: SqlAudit, from: string): Promise<Counted[]> {
  const rows = await engine.rows(audit.select(from));
  return rows.map((row) => {
    // PostgreSQL gives all counts in one list.
    const counts = Array.isArray(row.dem) ? row.dem : audit.columns.map(({ name }) => row[name]);
    return {
      system: String(row._he_thong ?? ""),
      unit: String(row._don_vi ?? ""),
      tally: tallyOf(audit.columns, counts.map(Number)),
    };
  });
}
