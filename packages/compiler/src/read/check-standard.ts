import { isDate } from "@thongnhat/core";
import type { Finding } from "../finding.ts";
import type { Json } from "./sources.ts";

/** The package that a unit's standard stands on. */
const STANDARD = "@thongnhat/schemas";

/** Entries of the packages beside the databases: a database of that name would take their place. */
const RESERVED = [
  "ajv",
  "all",
  "catalogue",
  "dataset",
  "json",
  "overview",
  "runtime",
  "source",
  "standard",
  "words",
];

/**
 * What is wrong with `standard.json` before anything else is read by it: names of databases become paths, so that a
 * wrong one must not lead out of the folder.
 */
export function checkStandard(standard: Json): Finding[] {
  const findings: Finding[] = [];
  const say = (pointer: string, message: string, fix: string): number =>
    findings.push({ file: "standard.json", pointer, message, fix });
  const names: unknown[] = Array.isArray(standard.databases) ? standard.databases : [];
  for (const [index, name] of names.entries()) {
    if (typeof name !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      say(
        `/databases/${index}`,
        "Tên cơ sở dữ liệu không hợp lệ.",
        "Chữ thường không dấu, nối bằng gạch ngang.",
      );
    else if (RESERVED.includes(name))
      say(`/databases/${index}`, `Tên '${name}' là của chính các gói.`, "Chọn tên khác cho cơ sở dữ liệu.");
    else if (names.indexOf(name) < index)
      say(`/databases/${index}`, `CSDL '${name}' nêu hai lần.`, "Bỏ một dòng.");
  }
  if (typeof standard.edition !== "string" || !isDate(standard.edition))
    say("/edition", "Ngày của bản chuẩn không hợp lệ.", "Ghi ngày dạng 2026-11-22.");
  if (typeof standard.base !== "string" || !/^https:\/\/[^#?\s]+\/$/.test(standard.base))
    say(
      "/base",
      "Phần đầu của các tên ($id) không hợp lệ.",
      "Ghi dạng https://…/, kết thúc bằng dấu gạch chéo.",
    );
  if (standard.extends !== undefined && standard.extends !== STANDARD)
    say("/extends", "Chỉ dựa được trên bộ chuẩn.", `Ghi "${STANDARD}".`);
  return findings;
}
