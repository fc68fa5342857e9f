import { mappingName } from "../emit/code-tables/mappings.ts";
import type { Finding } from "../finding.ts";
import type { CodeTable } from "../read/code-tables.ts";
import type { Mapping, MappingRow, MappingSystem, Transfers } from "../read/mappings.ts";
import { checkCells, checkMark, type Say, sayIn } from "./mappings-cells.ts";
import { lintTransfers } from "./mappings-transfers.ts";

const RELATIONS = ["equivalent", "narrower", "broader", "split", "merged", "none"];

/**
 * What is wrong with the mappings and the transfers: each finding names the file, the line and what to do.
 * @param mappings what `readMappings` gave
 * @param transfers what `readTransfers` gave
 * @param systems what `readMappingSystems` gave
 * @param tables what `readCodeTables` gave
 * @example
 * const dir = "schemas/mappings";
 * lintMappings(readMappings(dir), readTransfers(dir), readMappingSystems(dir), tables).length; // 0
 */
export function lintMappings(
  mappings: ReadonlyMap<string, Mapping>,
  transfers: ReadonlyMap<string, Transfers>,
  systems: ReadonlyMap<string, MappingSystem>,
  tables: ReadonlyMap<string, CodeTable>,
): Finding[] {
  const findings: Finding[] = [];
  for (const system of systems.values()) checkSystem(system, findings);
  for (const mapping of mappings.values()) checkMapping(mapping, systems, tables, findings);
  checkNames([...mappings.keys()], findings);
  return [...findings, ...lintTransfers(transfers, tables)];
}

/** Two files whose names are one name in code: `a--b-to-c` and `a-to-b--c`. */
function checkNames(ids: readonly string[], findings: Finding[]): void {
  const names = new Map<string, string>();
  for (const id of ids) {
    const before = names.get(mappingName(id));
    if (before !== undefined)
      sayIn(id, findings)(
        1,
        `Trong mã sinh ra, tệp này và ${before}.csv có cùng một tên.`,
        "Đổi tên hệ thống.",
      );
    names.set(mappingName(id), id);
  }
}

function checkSystem(system: MappingSystem, findings: Finding[]): void {
  const say = sayIn("systems", findings);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(system.id))
    say(
      system.line,
      `Tên hệ thống "${system.id}" không đúng dạng.`,
      "Dùng chữ thường không dấu, nối bằng gạch nối.",
    );
  checkCells(say, system.line, [system.id, system.vi, system.en, system.source]);
  checkMark(say, system.line, system);
  if (system.vi === "" || system.en === "") say(system.line, "Thiếu tên hệ thống.", "Điền cột vi và en.");
}

function checkMapping(
  { id, system, table, rows }: Mapping,
  systems: ReadonlyMap<string, MappingSystem>,
  tables: ReadonlyMap<string, CodeTable>,
  findings: Finding[],
): void {
  const say = sayIn(id, findings);
  if (!systems.has(system))
    say(1, `Hệ thống ${system} không có trong systems.csv.`, "Thêm một dòng hoặc sửa tên tệp.");
  const target = tables.get(table);
  if (!target) say(1, `Không có danh mục ${table}.`, "Thêm danh mục hoặc sửa tên tệp.");
  if (rows.length === 0) say(1, "Bảng chuyển mã không có dòng nào.", "Thêm dòng hoặc bỏ tệp.");
  const codes = new Set(target?.rows.map(({ code }) => code));
  for (const row of rows) {
    checkRow(row, say);
    if (target && row.to !== "" && !codes.has(row.to))
      say(
        row.line,
        `Mã ${row.to} không có trong danh mục ${table}.`,
        "Sửa cột to hoặc thêm mã vào danh mục.",
      );
  }
  for (const readings of groupBy(rows, ({ from }) => from).values()) checkReadings(readings, say);
  checkMerged(rows, say);
}

function checkRow(row: MappingRow, say: Say): void {
  if (row.from === "") say(row.line, "Thiếu mã của hệ thống.", "Điền cột from.");
  checkCells(say, row.line, [row.from, row.label, row.to, row.source, row.note]);
  checkMark(say, row.line, row);
  if (!RELATIONS.includes(row.relation))
    say(row.line, `Quan hệ "${row.relation}" không có.`, `Dùng ${RELATIONS.join(", ")}.`);
  else if ((row.to === "") !== (row.relation === "none"))
    say(
      row.line,
      row.to === "" ? "Thiếu mã của chuẩn." : "Quan hệ none mà lại có mã của chuẩn.",
      "Điền cột to, hoặc dùng none khi chuẩn không có gì tương ứng.",
    );
}

/** One foreign code is one of ours, or a split with all the codes that it may be. */
function checkReadings(readings: readonly MappingRow[], say: Say): void {
  const seen = new Set<string>();
  for (const row of readings) {
    if (seen.has(row.to)) say(row.line, `Mã ${row.from} → ${row.to} có hai dòng.`, "Bỏ một dòng.");
    else if (readings.length > 1 && row.relation !== "split")
      say(
        row.line,
        `Mã ${row.from} có ${readings.length} dòng nhưng quan hệ là ${row.relation}.`,
        "Dùng split ở mọi dòng của mã đó, hoặc chỉ giữ một dòng.",
      );
    else if (readings.length === 1 && row.relation === "split")
      say(row.line, `Mã ${row.from} là split nhưng chỉ có một dòng.`, "Thêm các khả năng khác.");
    seen.add(row.to);
  }
}

function checkMerged(rows: readonly MappingRow[], say: Say): void {
  const sources = groupBy(rows, ({ to }) => to);
  for (const row of rows)
    if (row.relation === "merged" && (sources.get(row.to)?.length ?? 0) < 2)
      say(
        row.line,
        `Mã ${row.from} là merged nhưng không mã nào khác về ${row.to}.`,
        "Dùng equivalent hoặc narrower, hoặc thêm mã còn lại.",
      );
}

function groupBy(rows: readonly MappingRow[], key: (row: MappingRow) => string): Map<string, MappingRow[]> {
  const groups = new Map<string, MappingRow[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
