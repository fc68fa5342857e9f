import { digitWidth } from "../emit/code-tables/membership.ts";
import type { Finding } from "../finding.ts";
import { type CodeRow, type CodeTable, rowsByCode } from "../read/code-tables.ts";
import type { TransferRow, Transfers } from "../read/mappings.ts";
import { isDay } from "./day.ts";
import { checkCells, checkMark, type Say, sayIn } from "./mappings-cells.ts";

const SHARES = ["all", "some", "none", ""];

/** What is wrong with the transfers of administrative units. */
export function lintTransfers(
  transfers: ReadonlyMap<string, Transfers>,
  tables: ReadonlyMap<string, CodeTable>,
): Finding[] {
  const findings: Finding[] = [];
  for (const { id, from, to, rows } of transfers.values()) {
    const say = sayIn(id, findings);
    const [former, later] = [tables.get(from), tables.get(to)];
    for (const [name, table] of [
      [from, former],
      [to, later],
    ] as const)
      if (!table) say(1, `Không có danh mục ${name}.`, "Thêm danh mục hoặc sửa tên tệp.");
    if (!former || !later) continue;
    for (const table of [former, later])
      if (digitWidth(table.rows.map(({ code }) => code)) === 0)
        say(1, `Mã của danh mục ${table.id} không cùng số chữ số.`, "Dùng cột replaced_by của danh mục ấy.");
    const units = { former: rowsByCode(former.rows), later: rowsByCode(later.rows) };
    for (const row of rows) {
      checkRow(row, say);
      checkUnits(row, units, say);
    }
    checkShares(rows, say);
    checkOrder(rows, say);
    checkOnePlace(id, former, findings);
  }
  return findings;
}

function checkRow(row: TransferRow, say: Say): void {
  checkCells(say, row.line, [row.from, row.to, row.note, row.basis, row.source]);
  checkMark(say, row.line, row);
  if (row.mark === "text" && row.basis === "")
    say(
      row.line,
      "Dấu text nhưng không dẫn văn bản.",
      "Ghi văn bản và điều ở cột basis, hoặc dùng dấu yếu hơn.",
    );
  for (const share of [row.area, row.population])
    if (!SHARES.includes(share))
      say(row.line, `Phần chuyển "${share}" không có.`, "Dùng all, some, none, để trống nếu không biết.");
  if (row.area === "none" && row.population === "none")
    say(row.line, "Không chuyển đất cũng không chuyển dân.", "Sửa area, population hoặc bỏ dòng.");
}

function checkUnits(
  { from, to, on, line }: TransferRow,
  units: { readonly former: ReadonlyMap<string, CodeRow[]>; readonly later: ReadonlyMap<string, CodeRow[]> },
  say: Say,
): void {
  if (!isDay(on)) {
    say(line, `Ngày "${on}" không hợp lệ.`, "Ghi ngày dạng YYYY-MM-DD.");
    return;
  }
  if (!units.former.get(from)?.some((row) => row.from < on && (row.to === "" || row.to >= on)))
    say(
      line,
      `Mã cũ ${from} không có ngay trước ${on}.`,
      "Sửa mã, ngày, hoặc thời hạn của mã trong danh mục.",
    );
  if (!units.later.get(to)?.some((row) => row.from <= on && (row.to === "" || row.to > on)))
    say(line, `Mã mới ${to} không có vào ${on}.`, "Sửa mã, ngày, hoặc thời hạn của mã trong danh mục.");
}

/** All of a unit can go only one way, and then nothing else goes another way. */
function checkShares(rows: readonly TransferRow[], say: Say): void {
  const units = new Map<string, TransferRow[]>();
  for (const row of rows) {
    const key = `${row.from} ${row.on}`;
    const known = units.get(key);
    if (known) known.push(row);
    else units.set(key, [row]);
  }
  for (const parts of units.values())
    for (const [kind, word] of [
      ["area", "diện tích"],
      ["population", "dân số"],
    ] as const) {
      const whole = parts.find((row) => row[kind] === "all");
      for (const row of parts)
        if (whole && row !== whole && (row[kind] === "all" || row[kind] === "some"))
          say(
            row.line,
            `Đơn vị ${row.from} chuyển quá toàn bộ ${word}: dòng ${whole.line} đã là all.`,
            `Sửa ${kind} của một trong hai dòng.`,
          );
    }
}

function checkOrder(rows: readonly TransferRow[], say: Say): void {
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before === undefined) continue;
    const [one, two] = [before, row].map(({ on, from, to }) => `${on} ${from} ${to}`);
    if (one === two) say(row.line, `${row.from} → ${row.to} ngày ${row.on} có hai dòng.`, "Bỏ một dòng.");
    else if (one !== undefined && two !== undefined && one > two)
      say(row.line, "Không đúng thứ tự.", "Xếp dòng theo on, from, to, để so hai ấn bản được dễ.");
  }
}

/** What became of a unit stands in one place only. */
function checkOnePlace(id: string, table: CodeTable, findings: Finding[]): void {
  for (const row of table.rows)
    if (row.replacedBy.length > 0)
      findings.push({
        file: `code-tables/${table.id}/codes.csv`,
        pointer: `${row.line}`,
        message: `Mã ${row.code}: có mã thay thế, trong khi đã có mappings/${id}.csv.`,
        fix: `Để trống replaced_by và ghi vào mappings/${id}.csv.`,
      });
}
