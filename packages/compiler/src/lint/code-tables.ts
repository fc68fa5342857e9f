import type { Finding } from "../finding.ts";
import { type CodeRow, type CodeTable, rowsByCode } from "../read/code-tables.ts";
import { isDay } from "./day.ts";
import { HIDDEN } from "./mappings-cells.ts";

const MARKS = ["text", "system", "secondary", "recalled", "proposed"];
const STATUSES = ["active", "retired", "disputed"];

/**
 * What is wrong with the code tables: each finding names the file, the row and what to do.
 * @param tables what `readCodeTables` gave
 * @param own those to look at; the others may be parents of theirs
 * @example lintCodeTables(readCodeTables("schemas/code-tables")).length; // 0
 */
export function lintCodeTables(
  tables: ReadonlyMap<string, CodeTable>,
  own: ReadonlyMap<string, CodeTable> = tables,
): Finding[] {
  const findings: Finding[] = [];
  for (const table of own.values()) {
    const say = (row: CodeRow, message: string, fix: string) =>
      findings.push({
        file: `code-tables/${table.id}/codes.csv`,
        pointer: `${row.line}`,
        message: `Mã ${row.code}: ${message}`,
        fix,
      });
    checkTableFile(table, tables, findings);
    const byCode = rowsByCode(table.rows);
    for (const row of table.rows) checkRow(row, table.edition, say);
    for (const rows of byCode.values()) checkOverlap(rows, say);
    checkParents(table, tables, say);
    checkSuccessors(table, byCode, say);
    checkAliases(table, say);
    checkOrder(table, say);
  }
  return findings;
}

type Say = (row: CodeRow, message: string, fix: string) => void;

function checkTableFile(table: CodeTable, tables: ReadonlyMap<string, CodeTable>, findings: Finding[]): void {
  const say = (pointer: string, message: string, fix: string) =>
    findings.push({ file: `code-tables/${table.id}/table.json`, pointer, message, fix });
  if (!isDay(table.edition)) say("/edition", "Ngày ấn bản không hợp lệ.", "Ghi ngày dạng YYYY-MM-DD.");
  for (const key of ["knownFrom", "explainedFrom", "splitAt"] as const) {
    const day = table[key];
    if (day !== undefined && !isDay(day)) say(`/${key}`, "Ngày không hợp lệ.", "Ghi ngày dạng YYYY-MM-DD.");
  }
  if (table.approximate?.some(({ until }) => !isDay(until)))
    say("/approximate", "Ngày không hợp lệ.", "Ghi ngày dạng YYYY-MM-DD.");
  for (const parent of table.parents ?? [])
    if (!tables.has(parent)) say("/parents", `Không có danh mục ${parent}.`, "Thêm danh mục hoặc sửa tên.");
  if (!MARKS.includes(table.evidence.mark))
    say("/evidence/mark", `Dấu bằng chứng "${table.evidence.mark}" không có.`, `Dùng ${MARKS.join(", ")}.`);
  if (!table.evidence.source) say("/evidence/source", "Thiếu nguồn.", "Ghi nơi có thể xem lại.");
  if (JSON.stringify(table).normalize("NFC") !== JSON.stringify(table))
    say("", "Chữ không ở dạng NFC.", "Lưu tệp ở dạng Unicode dựng sẵn (NFC).");
  if (table.rows.length === 0) say("", "Danh mục không có mã nào.", "Thêm ít nhất một dòng vào codes.csv.");
}

function checkRow(row: CodeRow, edition: string, say: Say): void {
  const cells = [row.code, row.vi, row.en, ...row.aliases, ...row.hiddenAliases, row.basis, row.source];
  if (!/^[A-Za-z0-9][A-Za-z0-9đĐ./-]*$/.test(row.code))
    say(
      row,
      "mã có ký tự lạ hoặc rỗng.",
      "Mã chỉ gồm chữ không dấu (và đ, như điểm đ của một khoản), chữ số, chấm, gạch nối và gạch chéo (số ký hiệu văn bản).",
    );
  if (row.vi === "") say(row, "thiếu tên tiếng Việt.", "Điền cột vi.");
  if (cells.some((cell) => cell !== cell.normalize("NFC")))
    say(row, "chữ không ở dạng NFC.", "Lưu dòng ở dạng Unicode dựng sẵn (NFC).");
  if (cells.some((cell) => cell !== cell.trim() || cell.includes("  ")))
    say(row, "thừa khoảng trắng.", "Bỏ khoảng trắng đầu, cuối và khoảng trắng kép.");
  if (cells.some((cell) => HIDDEN.test(cell)))
    say(row, "có ngắt dòng hoặc ký tự ẩn trong ô.", "Viết mỗi ô trên một dòng, bỏ ký tự không nhìn thấy.");
  if (!MARKS.includes(row.mark))
    say(row, `dấu bằng chứng "${row.mark}" không có.`, `Dùng ${MARKS.join(", ")}.`);
  if (row.source === "") say(row, "thiếu nguồn.", "Ghi nơi có thể xem lại ở cột source.");
  if (row.mark === "text" && row.basis === "")
    say(row, "dấu text nhưng không dẫn văn bản.", "Ghi văn bản và điều ở cột basis, hoặc dùng dấu yếu hơn.");
  if (!STATUSES.includes(row.status))
    say(row, `trạng thái "${row.status}" không có.`, `Dùng ${STATUSES.join(", ")}.`);
  for (const day of [row.from, row.to])
    if (day !== "" && !isDay(day))
      say(row, `ngày "${day}" không hợp lệ.`, "Ghi ngày dạng YYYY-MM-DD, để trống nếu mở.");
  if (row.status === "active" && row.to !== "" && row.to <= edition)
    say(row, "đã hết hiệu lực mà trạng thái là active.", "Dùng retired, hoặc sửa cột to.");
  if (row.from !== "" && row.to !== "" && row.from >= row.to)
    say(row, "ngày bắt đầu không trước ngày kết thúc.", "Thời hạn là [from, to): sửa một trong hai ngày.");
}

function checkOverlap(rows: readonly CodeRow[], say: Say): void {
  const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const [index, row] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && (before.to === "" || before.to > row.from))
      say(
        row,
        `thời hạn chồng lên dòng ${before.line}.`,
        "Mỗi mã mỗi ngày chỉ có một dòng: sửa from hoặc to.",
      );
  }
}

function checkParents(table: CodeTable, tables: ReadonlyMap<string, CodeTable>, say: Say): void {
  const places = table.parents ?? [table.id];
  const known = rowsByCode(places.flatMap((place) => tables.get(place)?.rows ?? []));
  for (const row of table.rows) {
    if (row.parent === "") continue;
    const parents = known.get(row.parent);
    if (!parents)
      say(row, `đơn vị cha ${row.parent} không có.`, `Thêm ${row.parent} vào ${places.join(" hoặc ")}.`);
    else if (!covers(parents, row))
      say(
        row,
        `đơn vị cha ${row.parent} không có suốt thời hạn của dòng.`,
        "Sửa thời hạn của dòng này hoặc của đơn vị cha.",
      );
    if (table.parents === undefined && ancestorsLoop(row, known))
      say(row, "đơn vị cha đi thành vòng.", "Bỏ một mắt xích của vòng.");
  }
}

/** Do the rows of the parent, joined, hold the child's whole validity? */
function covers(parents: readonly CodeRow[], child: CodeRow): boolean {
  let reached = child.from;
  for (const parent of [...parents].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (parent.from > reached) continue;
    if (parent.to === "") return true;
    if (parent.to > reached) reached = parent.to;
  }
  return child.to !== "" && reached >= child.to;
}

function ancestorsLoop(row: CodeRow, known: ReadonlyMap<string, readonly CodeRow[]>): boolean {
  const seen = new Set<string>();
  for (let code = row.code; code !== ""; code = known.get(code)?.[0]?.parent ?? "") {
    if (seen.has(code)) return true;
    seen.add(code);
  }
  return false;
}

function checkSuccessors(table: CodeTable, byCode: ReadonlyMap<string, readonly CodeRow[]>, say: Say): void {
  for (const row of table.rows) {
    for (const code of row.replacedBy) {
      const successors = byCode.get(code) ?? [];
      if (row.to === "")
        say(row, "có mã thay thế nhưng chưa hết hiệu lực.", "Điền cột to hoặc bỏ replaced_by.");
      else if (!successors.some((next) => next.from <= row.to && (next.to === "" || next.to > row.to)))
        say(
          row,
          `mã thay thế ${code} không có vào ngày ${row.to}.`,
          "Sửa replaced_by hoặc thời hạn của mã đó.",
        );
    }
  }
}

function checkAliases(table: CodeTable, say: Say): void {
  const owners = new Map<string, Set<string>>();
  const add = (name: string, code: string) =>
    owners.set(key(name), (owners.get(key(name)) ?? new Set()).add(code));
  for (const row of table.rows) {
    add(row.vi, row.code);
    for (const alias of [...row.aliases, ...row.hiddenAliases]) add(alias, row.code);
  }
  const listed = new Set((table.ambiguous ?? []).map(key));
  for (const row of table.rows) {
    const own = new Set<string>();
    for (const alias of [...row.aliases, ...row.hiddenAliases]) {
      if (alias === "") say(row, "có tên khác rỗng.", "Bỏ dấu chấm phẩy thừa.");
      if (own.has(key(alias)) || key(alias) === key(row.vi))
        say(
          row,
          `tên khác "${alias}" lặp lại.`,
          "Bỏ tên khác chỉ lệch hoa thường, khoảng trắng, gạch nối hay dấu nháy.",
        );
      own.add(key(alias));
      if ((owners.get(key(alias))?.size ?? 0) > 1 && !listed.has(key(alias)))
        say(
          row,
          `tên khác "${alias}" cũng là của mã khác.`,
          'Bỏ tên khác đó hoặc ghi nó vào "ambiguous" trong table.json.',
        );
    }
  }
}

function checkOrder(table: CodeTable, say: Say): void {
  if (!table.rows.some((row) => row.from !== "" || row.to !== "")) return;
  for (const [index, row] of table.rows.entries()) {
    const before = table.rows[index - 1];
    if (before && (before.code > row.code || (before.code === row.code && before.from >= row.from)))
      say(row, "không đúng thứ tự.", "Xếp dòng theo mã rồi theo ngày bắt đầu, để so hai ấn bản được dễ.");
  }
}

function key(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[\s'-]/g, "");
}
