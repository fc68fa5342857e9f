import { isDate } from "@thongnhat/core";
import type { Finding } from "../finding.ts";
import type { Json } from "./sources.ts";

type Say = (pointer: string, message: string, fix: string) => void;

/** What is wrong with a `database.json`: its version becomes a folder, its lists are shown and counted. */
export function checkDatabase(id: string, about: Json): Finding[] {
  const findings: Finding[] = [];
  const say: Say = (pointer, message, fix) =>
    findings.push({ file: `${id}/database.json`, pointer, message, fix });
  const { version, status, owner, legalBasis, open } = about;
  if (version !== undefined && !(typeof version === "string" && /^\d+\.\d+$/.test(version)))
    say("/version", "Phiên bản không hợp lệ.", "Ghi hai số như 1.0; thư mục cùng tên chứa các lược đồ.");
  if (status !== undefined && typeof status !== "string")
    say("/status", "Tình trạng không hợp lệ.", "Ghi draft (dự thảo) hoặc released (đã phát hành).");
  for (const [index, item] of entries("/owner", owner, say)) checkOwner(`/owner/${index}`, item, say);
  for (const [index, item] of entries("/legalBasis", legalBasis, say))
    if (typeof (item as Json | null)?.document !== "string")
      say(`/legalBasis/${index}`, "Căn cứ không nêu văn bản.", 'Ghi {"document": "Luật …"}.');
  for (const [index, item] of entries("/open", open, say))
    if (!isText(item))
      say(`/open/${index}`, "Câu hỏi còn mở phải có vi và en.", 'Ghi {"vi": "…", "en": "…"}.');
  return findings;
}

function entries(pointer: string, value: unknown, say: Say): Iterable<[number, unknown]> {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.entries();
  say(pointer, "Phải là một danh sách.", "Đặt trong ngoặc vuông [ ].");
  return [];
}

/** Open ends are empty; a period ends after it began. */
function checkOwner(pointer: string, item: unknown, say: Say): void {
  const { unit, from = "", to = "" } = (typeof item === "object" && item !== null ? item : {}) as Json;
  if (!isText(unit, true))
    say(pointer, "Đơn vị chủ quản phải có tên vi và en.", 'Ghi "unit": {"vi": "…", "en": "…"}.');
  for (const [name, day] of Object.entries({ from, to }))
    if (day !== "" && !(typeof day === "string" && isDate(day)))
      say(`${pointer}/${name}`, "Ngày không hợp lệ.", "Ghi ngày dạng 2025-03-01, hoặc để trống.");
  if (typeof from === "string" && typeof to === "string" && from !== "" && to !== "" && to <= from)
    say(pointer, "Thời kỳ kết thúc trước khi bắt đầu.", "Sửa from, to: to là ngày ngay sau ngày cuối.");
}

/** @param blank whether the words may still be missing: a new database of a unit has places to fill in */
function isText(value: unknown, blank = false): boolean {
  const given = (typeof value === "object" && value !== null ? value : {}) as Json;
  return [given.vi, given.en].every((words) => typeof words === "string" && (blank || words.trim() !== ""));
}
