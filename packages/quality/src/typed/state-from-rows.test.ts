import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseJson } from "@thongnhat/core";
import { makeVolume, tienTrinhVolume } from "@thongnhat/generator";
import { afterAll, describe, expect, it } from "vitest";
import { createCounter } from "../count/counter.ts";
import { openEngine, quoteText } from "../duckdb/engine.ts";
import { SUSPECTS } from "../duckdb/manifest.ts";
import { writeParquet } from "../duckdb/write.ts";
import { loadRecord } from "../shape/load.ts";
import type { SourceItem } from "../source/types.ts";
import { compileSql } from "../sql/compile-sql.ts";
import { codeTableStatements } from "../sql/tables/fill.ts";
import type { SqlAudit } from "../sql/types.ts";
import { mergeStates } from "../state/merge.ts";
import { parseState } from "../state/text.ts";
import type { State } from "../state/types.ts";
import { stateFromRows } from "./state-from-rows.ts";

const asOf = "2026-11-22";
const folder = mkdtempSync(join(tmpdir(), "thongnhat-dong-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What lines of a volume are to a reader. */
function items(count: number): SourceItem[] {
  const found: SourceItem[] = [];
  makeVolume(tienTrinhVolume, { count, share: 0.2, units: ["H26.1", "H29.3"] }, (text) => {
    for (const line of text.split("\n").slice(0, -1)) {
      const read = parseJson(line);
      found.push("value" in read ? { value: read.value } : { unreadable: read.faults[0]?.code ?? "" });
    }
  });
  return found;
}

const query = {
  record: "dich-vu-cong/tien-trinh",
  asOf,
  columns: [{ name: "n1", counts: "records" }],
} as const;

/** Sums over all groups of what the query counts, without the keys that it leaves out. */
function counts({ groups, unreadable }: State, { jsOnly }: SqlAudit): Record<string, number> {
  const left = new Set(jsOnly.map(({ key }) => key));
  const total: Record<string, number> = { ...unreadable };
  for (const { unit, system, tally } of groups)
    for (const kind of ["applies", "fails", "warns"] as const)
      for (const [key, count] of Object.entries(tally[kind]))
        if (!left.has(key) && !key.startsWith("TN-QUALITY-DUPLICATE"))
          total[`${unit} ${system} ${kind} ${key}`] = count;
  return total;
}

describe("a state of what another engine counted", () => {
  it("merged with the records that are in no table, is what JavaScript counts", async () => {
    const source = items(2000);
    const tables = join(folder, "bang");
    const { records } = await writeParquet(source, tables, { asOf });
    const loaded = await loadRecord("dich-vu-cong/tien-trinh");
    if (loaded === undefined) throw new Error("the standard lost a record type");
    const audit = await compileSql(loaded.databases, loaded.record.id, "duckdb", {
      asOf,
      fields: records[loaded.record.id]?.fields ?? [],
    });
    const engine = await openEngine({ threads: 1 });
    for (const statement of await codeTableStatements("duckdb", audit.tables)) await engine.run(statement);
    const rows = await engine.rows(
      audit.select(`read_parquet(${quoteText(join(tables, loaded.record.id, "*.parquet"))})`),
    );
    engine.close();

    const counted = await stateFromRows({ ...audit, asOf }, rows);
    const merged = mergeStates([counted, parseState(readFileSync(join(tables, SUSPECTS), "utf8"))]);

    const counter = createCounter({ today: asOf });
    for (const item of source)
      if ("value" in item) await counter.add(item.value);
      else counter.unreadable(item.unreadable);
    expect(counts(merged, audit)).toEqual(counts(counter.state(), audit));
  });

  it("adds up a group that comes in pieces, with counts as numbers or text and names in any case", async () => {
    const { groups, inputs } = await stateFromRows(query, [
      { _he_thong: "a", _don_vi: "H26.1", n1: 3 },
      { _HE_THONG: "a", _DON_VI: "H26.1", N1: "4" },
      { _he_thong: null, _don_vi: "", n1: 5n },
    ]);
    expect(groups.map(({ unit, system, tally }) => [unit, system, tally.records])).toEqual([
      ["", "", 5],
      ["H26.1", "a", 7],
    ]);
    expect(inputs).toEqual([{ name: "dich-vu-cong/tien-trinh", records: 12 }]);
  });

  it("reads the list of counts that PostgreSQL gives", async () => {
    const { groups } = await stateFromRows(query, [{ _he_thong: "a", _don_vi: "b", dem: ["9"] }]);
    expect(groups[0]?.tally.records).toBe(9);
  });

  it.each([{}, { n1: null }, { n1: "" }, { n1: "nhiều" }, { n1: -1 }, { n1: 0.5 }])(
    "refuses the row %o of another query in words, without its values",
    async (row) => {
      await expect(stateFromRows(query, [{ _he_thong: "a", _don_vi: "b", ...row }])).rejects.toMatchObject({
        code: "mismatch",
        vi: 'Cột "n1" thiếu hoặc không phải số đếm: đây không phải kết quả của câu lệnh này. Hãy in lại câu lệnh, chạy lại, và không đổi tên cột.',
      });
    },
  );
});
