import { type FormatName, formats } from "@thongnhat/core";
import type { Finding } from "../finding.ts";
import type { Model, StringNode } from "../model/types.ts";
import type { CodeTable } from "../read/code-tables.ts";

/**
 * The values that an extension lists for a field are values that the standard allows there: codes of the field's
 * table, of its format, pattern and length. Otherwise the list would let through what the standard refuses.
 */
export function lintExtensions(model: Model, tables: ReadonlyMap<string, CodeTable>): Finding[] {
  const records = model.databases.flatMap((database) => database.records);
  const files = new Set(records.flatMap((record) => (record.extends === undefined ? [] : [record.file])));
  const findings: Finding[] = [];
  for (const def of model.defs.values()) {
    if (!files.has(def.file)) continue;
    for (const { name, node } of def.properties) {
      if (node.kind !== "string") continue;
      const values = node.const === undefined ? (node.enum ?? []) : [node.const];
      for (const value of values) {
        if (isAllowed(node, value, tables)) continue;
        findings.push({
          file: def.file,
          pointer: `/tightens/${name}`,
          message: `Giá trị '${value}' không phải giá trị mà chuẩn cho phép ở '${name}'.`,
          fix: "Chỉ liệt kê những giá trị đã có trong chuẩn: phần mở rộng chỉ được chặt thêm.",
        });
      }
    }
  }
  return findings;
}

function isAllowed(node: StringNode, value: string, tables: ReadonlyMap<string, CodeTable>): boolean {
  const { table, format, pattern, minLength = 0, maxLength = Number.MAX_SAFE_INTEGER } = node;
  if (table !== undefined && !tables.get(table.id)?.rows.some(({ code }) => code === value)) return false;
  if (format !== undefined && !formats[format as FormatName](value)) return false;
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) return false;
  const length = [...value].length;
  return length >= minLength && length <= maxLength;
}
