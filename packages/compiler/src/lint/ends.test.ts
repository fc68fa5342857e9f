import { join } from "node:path";
import { expect, test } from "vitest";
import { readCodeTables } from "../read/code-tables.ts";
import { readTransfers } from "../read/mappings.ts";
import { lintEnds } from "./ends.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../schemas");
const tables = readCodeTables(join(SCHEMAS, "code-tables"));
const transfers = readTransfers(join(SCHEMAS, "mappings"));

test("of every commune and province that ended since 1 July 2025 it is said what it became", () => {
  expect(lintEnds(tables, transfers)).toEqual([]);
});

test("a commune that loses its last transfer, and a province without a successor, are named by their rows", () => {
  const all = transfers.get("xa--xa");
  const xa = tables.get("xa");
  const tinh = tables.get("tinh");
  if (all === undefined || xa === undefined || tinh === undefined) throw new Error("missing");
  const fewer = new Map([["xa--xa", { ...all, rows: all.rows.filter(({ from }) => from !== "00001") }]]);
  expect(lintEnds(new Map([["xa", xa]]), fewer)).toMatchObject([
    {
      file: "code-tables/xa/codes.csv",
      pointer: "2",
      message: "Mã 00001 kết thúc ngày 2025-07-01 mà không nói thành mã nào.",
    },
  ]);
  const rows = tinh.rows.map((row) => (row.code === "02" ? { ...row, replacedBy: [] } : row));
  expect(lintEnds(new Map([["tinh", { ...tinh, rows }]]), transfers)).toMatchObject([
    { fix: "Điền cột replaced_by." },
  ]);
});
