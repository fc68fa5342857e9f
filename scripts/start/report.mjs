// What `npm start` prints: 80 columns, Vietnamese, places and counts, never a person's value.
import { wrap } from "../../packages/cli/src/words/wrap.ts";
import { isHarmless } from "./birth-book.mjs";

const RULE = "─".repeat(80);
const vi = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });
const number = (value) => vi.format(value);

/** Where an entry stands, as somebody who fetches the paper book needs it. */
function placeInBook({ row, noiDangKy, quyenSo, so, trangSo }) {
  const say = (text) => text ?? "(trống)";
  return `xã ${say(noiDangKy)} quyển ${say(quyenSo)} số ${say(so)} trang ${say(trangSo)} (hàng ${row})`;
}

/** The page for the head of the office: how much is usable, and what to do about the rest. */
export function forOffice(entries, groups, files) {
  const of = (use) => entries.filter((entry) => entry.use === use).length;
  const mended = entries.filter((entry) => entry.use === "usable" && entry.findings.length > 0).length;
  const share = (count) => `${number((100 * count) / entries.length)} %`;
  const lines = heading("DÀNH CHO LÃNH ĐẠO ĐƠN VỊ");
  const row = (count, text) => lines.push(wrap(text, `  ${number(count).padStart(6)}  `));
  row(entries.length, "mục trong tệp");
  row(of("usable"), `dùng được ngay (${share(of("usable"))})`);
  row(mended, "trong số đó chỉ cần máy sửa cách viết, hoặc đổi tuổi thành khoảng năm sinh");
  row(of("paper"), `cần người mở sổ giấy xem lại (${share(of("paper"))})`);
  row(of("repeated"), "hàng lặp nguyên vẹn một hàng khác: đã bỏ qua");
  const needed = groups.filter((one) => one.people > 0);
  lines.push("", "Năm điều hay gặp nhất cần người xem:", "");
  for (const [i, group] of needed.slice(0, 5).entries()) {
    lines.push(wrap(`${group.title.replace(/\.$/, "")} (${number(group.people)} chỗ).`, `${i + 1}. `));
    if (group.labels.size > 0) lines.push(wrap(`${commonest(group.labels)}.`, "   Ở trường: ", "     "));
    const shown = group.places.slice(0, 2).map(placeInBook).join("; ");
    lines.push(wrap(group.people > 2 ? `${shown}; …` : shown, "   Ví dụ: ", "     "));
    if (group.fix) lines.push(wrap(group.fix, "   Việc cần làm: ", "     "));
    lines.push("");
  }
  lines.push(wrap(`Danh sách đầy đủ, từng hàng một: ${files.findings}`, ""));
  return lines.join("\n");
}

/** The page for the developer: every code with its first rows, every loss by column, files, time. */
export function forDeveloper(groups, losses, files, timing) {
  const lines = [
    ...heading("DÀNH CHO LẬP TRÌNH VIÊN"),
    "Phát hiện theo mã, và những hàng đầu tiên trong tệp:",
    "",
  ];
  for (const { code, count, rows } of [...groups].sort((a, b) => b.count - a.count)) {
    const first = [...rows].slice(0, 5).join(", ");
    lines.push(
      `  ${code.padEnd(25)} ${number(count).padStart(7)}   hàng ${first}${rows.size > 5 ? ", …" : ""}`,
    );
  }
  const lost = losses.reduce((sum, loss) => sum + loss.count, 0);
  lines.push("", `Mất mát: ${number(lost)} ô không mang sang bản ghi được, theo cột:`, "");
  for (const { column, reason, count } of losses)
    lines.push(`  ${column.padEnd(40)} ${reason.padEnd(24)} ${number(count).padStart(7)}`);
  lines.push("", "Tệp kết quả:", "", ...Object.values(files).map((file) => `  ${file}`), "");
  for (const [what, ms] of timing)
    lines.push(`  ${what.padEnd(50)} ${number(Math.round(ms)).padStart(7)} ms`);
  return lines.join("\n");
}

const heading = (title) => [RULE, title, RULE, ""];

function commonest(labels) {
  const sorted = [...labels].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  const shown = sorted.slice(0, 3).map(([label, count]) => `${label} (${number(count)})`);
  return [...shown, ...(sorted.length > 3 ? [`và ${sorted.length - 3} trường khác`] : [])].join("; ");
}

/**
 * The findings of the whole run by code, with words; those that a person has to look at most often come first.
 * @param entries the entries of the book
 * @param words gives title, label and fix for an issue
 */
export function group(entries, words) {
  const groups = new Map();
  for (const { findings, place } of entries)
    for (const issue of findings) {
      const { title, label, fix } = words(issue);
      const one = groups.get(issue.code) ?? {
        code: issue.code,
        title,
        fix,
        count: 0,
        people: 0,
        places: [],
        rows: new Set(),
        labels: new Map(),
      };
      groups.set(issue.code, one);
      one.count++;
      one.rows.add(place.row);
      if (isHarmless(issue)) continue;
      one.people++;
      one.places.push(place);
      if (label !== undefined) one.labels.set(label, (one.labels.get(label) ?? 0) + 1);
    }
  return [...groups.values()].sort(
    (a, b) => b.people - a.people || b.count - a.count || (a.code < b.code ? -1 : 1),
  );
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
