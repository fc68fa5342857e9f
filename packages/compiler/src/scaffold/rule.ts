import type { Text } from "@thongnhat/core";
import type { Json } from "../read/sources.ts";
import { databaseOf } from "./record.ts";
import { checkName, fault, OURS, type Scaffolded, Workspace } from "./scaffold.ts";

/** A rule as it is written, with the words for people. */
export interface NewRule {
  readonly id: string;
  /** JSON Pointer of the field that a finding names. */
  readonly path: string;
  readonly cel: string;
  readonly message: Text;
  readonly fix: Text;
  /** `error` stands on logic (false in any world) here; law needs an article that was read, written by hand. */
  readonly severity: "error" | "warning";
}

/**
 * Adds a rule to a record. Whether its expression fits the record, and whether examples break and keep it, is said by
 * the next build.
 *
 * @param name `database/record`
 * @throws CompileError when the record is not there or has the rule already
 */
export function newRule(dir: string, name: string, rule: NewRule): Scaffolded {
  const [database = "", record = ""] = name.split("/");
  checkName(database, "database");
  checkName(record, "record");
  const files = new Workspace(dir);
  const { version } = databaseOf(files, database);
  const folder = `schemas/${database}/${version}`;
  const path = [`${folder}/${record}.schema.json`, `${folder}/${record}.extension.json`].find((one) =>
    files.has(one),
  );
  if (path === undefined)
    throw fault(
      `${folder}/${record}.schema.json`,
      "Không có bản ghi này.",
      `Tạo trước: thongnhat new record ${name}.`,
    );
  if (!/^[A-Z]{1,5}(-[A-Z]{2,5})?-D?[0-9]{1,2}[a-z]?(-[a-z][A-Za-z]*)?$/.test(rule.id))
    throw fault(
      path,
      `Mã quy tắc '${rule.id}' không hợp lệ.`,
      "Hai chữ hoa, gạch ngang, số: DT-01. TN là của chuẩn.",
    );
  const schema = files.json(path, "Sửa cú pháp JSON.");
  const rules = (Array.isArray(schema["x-rules"]) ? schema["x-rules"] : []) as (Json | string)[];
  if (rules.some((one) => typeof one !== "string" && one.id === rule.id))
    throw fault(path, `Quy tắc ${rule.id} đã có.`, "Chọn mã khác, hoặc sửa quy tắc ấy.");
  const written = {
    id: rule.id,
    cel: rule.cel,
    path: rule.path,
    ground: "logic",
    severity: { "dang-ky-moi": rule.severity, "so-hoa": "warning" },
    scope: "record",
    message: rule.message,
    fix: rule.fix,
    evidence: OURS,
  };
  files.change(path, { ...schema, "x-rules": [...rules, written] });
  return files.result();
}
