// What `npm start` prints: 80 columns, Vietnamese, places and counts, never a person's value.
import { wrap } from "../../packages/cli/src/words/wrap.ts";
import { isHarmless } from "./birth-book.mjs";

const RULE = "─".repeat(80);
const number = new Intl.NumberFormat("vi-VN").format;
const percent = (part, whole) =>
  `${new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 }).format((100 * part) / whole)} %`;

/** Where an entry stands, as somebody who fetches the paper book needs it. */
function placeInBook({ row, quyenSo, so, trangSo }) {
  const parts = [`quyển ${quyenSo ?? "?"}`, `số ${so ?? "?"}`, `trang ${trangSo ?? "?"}`];
  return `${parts.join(", ")} (dòng ${row})`;
}

/** The page for the head of the office: how much is usable, and what to do about the rest. */
export function forOffice(entries, groups, files) {
  const of = (use) => entries.filter((entry) => entry.use === use).length;
  const all = entries.length;
  const lines = [RULE, "DÀNH CHO LÃNH ĐẠO ĐƠN VỊ", RULE, ""];
  const row = (count, text) => lines.push(`  ${number(count).padStart(5)}  ${text}`);
  row(all, "mục trong tệp");
  row(of("usable"), `dùng được ngay (${percent(of("usable"), all)})`);
  row(of("paper"), `cần mở sổ giấy để xem lại (${percent(of("paper"), all)})`);
  row(of("repeated"), "dòng lặp lại nguyên vẹn: đã bỏ qua");
  lines.push("", "Năm điều hay gặp nhất cần người xem:", "");
  for (const [i, group] of groups
    .filter((one) => one.people > 0)
    .slice(0, 5)
    .entries()) {
    const where = group.label === undefined ? "" : ` Trường: ${group.label}.`;
    lines.push(wrap(`${group.message}${where} ${number(group.people)} chỗ.`, `${i + 1}. `));
    const shown = group.places.slice(0, 2).map(placeInBook);
    lines.push(
      wrap(`${shown.join("; ")}${group.people > shown.length ? "; …" : "."}`, "   Ở đâu: ", "     "),
    );
    if (group.fix) lines.push(wrap(group.fix, "   Việc cần làm: ", "     "));
    lines.push("");
  }
  lines.push(wrap(`Danh sách đầy đủ từng dòng: ${files.findings}`, ""));
  return lines.join("\n");
}

/** The page for the developer: every code with its first rows, every loss by column, files, time. */
export function forDeveloper(groups, losses, files, timing) {
  const lines = [RULE, "DÀNH CHO LẬP TRÌNH VIÊN", RULE, "", "Phát hiện theo mã (mọi cột cộng lại):", ""];
  for (const { code, count, rows } of byCode(groups))
    lines.push(
      `  ${code.padEnd(26)} ${number(count).padStart(6)}   dòng ${rows.slice(0, 5).join(", ")}${rows.length > 5 ? ", …" : ""}`,
    );
  lines.push(
    "",
    `Mất mát: ${number(losses.reduce((sum, loss) => sum + loss.count, 0))} ô không mang sang được, theo cột:`,
    "",
  );
  for (const { column, reason, count } of losses)
    lines.push(`  ${column.padEnd(34)} ${reason.padEnd(24)} ${number(count).padStart(6)}`);
  lines.push("", "Tệp kết quả:", "");
  for (const file of Object.values(files)) lines.push(`  ${file}`);
  lines.push(
    "",
    ...timing.map(([what, ms]) => `  ${what.padEnd(44)} ${number(Math.round(ms)).padStart(6)} ms`),
  );
  return lines.join("\n");
}

/**
 * Counts of the whole run by code, field and column, most frequent first, with words.
 * @param entries the entries of the book
 * @param words gives the words for an issue
 */
export function group(entries, words) {
  const groups = new Map();
  for (const { findings, place } of entries)
    for (const issue of findings) {
      const key = [
        issue.code,
        issue.path.replace(/\/[0-9]+(?=\/|$)/g, "/*"),
        issue.column ?? "",
        isHarmless(issue),
      ].join("\n");
      const one = groups.get(key) ?? {
        code: issue.code,
        ...words(issue),
        count: 0,
        people: 0,
        places: [],
        rows: [],
      };
      groups.set(key, one);
      one.count++;
      if (!isHarmless(issue) && issue.code !== "TN-CONVERT-DUPLICATE-ROW") one.people++;
      one.places.push(place);
      one.rows.push(place.row);
    }
  return [...groups.values()].sort(
    (a, b) => b.people - a.people || b.count - a.count || (a.code < b.code ? -1 : 1),
  );
}

function byCode(groups) {
  const codes = new Map();
  for (const { code, count, rows } of groups) {
    const one = codes.get(code) ?? { code, count: 0, rows: new Set() };
    codes.set(code, one);
    one.count += count;
    for (const row of rows) one.rows.add(row);
  }
  return [...codes.values()]
    .map((one) => ({ ...one, rows: [...one.rows].sort((a, b) => a - b) }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** Losses by column and reason, most frequent first. */
export function countLosses(entries) {
  const counts = new Map();
  for (const { losses } of entries)
    for (const { column, reason } of losses) {
      const key = `${column}\n${reason}`;
      counts.set(key, { column, reason, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.column < b.column ? -1 : 1));
}
