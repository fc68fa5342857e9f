import { checkCel } from "../cel/check.ts";
import { type Machines, NO_MACHINES } from "../cel/check-argument.ts";
import { celFunctions } from "../cel/functions.ts";
import { parseCel } from "../cel/parse.ts";
import type { Finding } from "../finding.ts";
import { toCelType } from "../model/cel-type.ts";
import type { Model, Rule } from "../model/types.ts";
import type { CodeTable } from "../read/code-tables.ts";
import { lintDataset } from "./dataset.ts";
import { followPath } from "./fields.ts";

/** Rules parse, fit the record and have their words. */
export function lintRules(
  model: Model,
  tables: ReadonlyMap<string, CodeTable>,
  machines: Machines = NO_MACHINES,
): Finding[] {
  const all = [...model.databases, ...(model.imported?.databases ?? [])].flatMap(({ records }) => records);
  // The rules that an extension takes over were looked at where they were written.
  const records = model.databases
    .flatMap((database) => database.records)
    .map((record) => {
      const base = new Set(all.find(({ id }) => id === record.extends?.id)?.rules);
      return { ...record, rules: record.rules.filter((rule) => !base.has(rule)) };
    });
  const foreign = new Set(model.imported?.databases.map(({ id }) => id));
  const holders: Holder[] = [
    ...records,
    ...[...model.defs.values()]
      .filter(({ database, copyOf }) => !foreign.has(database) && copyOf === undefined)
      .map(({ file, key, rules }) => ({ file, def: key, rules })),
  ];
  return holders.flatMap((holder) => lintHolder(model, tables, machines, holder));
}

/** A record or a building block: whatever rules are written at. */
interface Holder {
  readonly file: string;
  readonly def: string;
  readonly rules: readonly Rule[];
}

function lintHolder(
  model: Model,
  tables: ReadonlyMap<string, CodeTable>,
  machines: Machines,
  record: Holder,
): Finding[] {
  const findings: Finding[] = [];
  const ids = new Set<string>();
  const type = toCelType(model, tables, record.def);
  for (const [index, rule] of record.rules.entries()) {
    const fault = (message: string, fix: string, part = ""): number =>
      findings.push({
        file: record.file,
        pointer: `/x-rules/${index}${part}`,
        message: `${rule.id}: ${message}`,
        fix,
      });
    if (rule.id.startsWith("TN-"))
      fault("mã bắt đầu bằng TN- là của chính công cụ.", "Chọn hai chữ khác cho quy tắc của bản ghi.");
    if (ids.has(rule.id)) fault("mã quy tắc trùng trong cùng bản ghi.", "Đặt mã khác.");
    ids.add(rule.id);
    if (!rule.message?.vi || !rule.message.en || !rule.fix?.vi || !rule.fix.en)
      fault("thiếu message hoặc fix.", "Viết cả hai ngôn ngữ.");
    if (
      rule.path !== "" &&
      !followPath(model, { kind: "object", def: record.def }, rule.path.split("/").slice(1))
    ) {
      fault(`path '${rule.path}' không dẫn tới trường nào.`, "Sửa path.", "/path");
    }
    if (rule.scope === "dataset") {
      for (const { message, fix, part } of lintDataset(model, tables, record, rule, machines))
        fault(message, fix, part);
      continue;
    }
    const parsed = parseCel(rule.cel ?? "");
    const problems = parsed.ok ? checkCel(parsed.ast, type, celFunctions, machines) : [parsed.problem];
    for (const { message, fix, column } of problems) fault(`${message} (cột ${column})`, fix, "/cel");
  }
  return findings;
}
