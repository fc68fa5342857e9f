import { compareNodes, relationOf } from "../compare/compare-node.ts";
import type { CodeTable } from "../read/code-tables.ts";
import type { Field } from "./fields.ts";
import type { WrittenStep } from "./types.ts";

/** What is wrong with how the steps treat a field that is in both versions; undefined: nothing. */
export function compareFields(
  older: Field,
  newer: Field,
  steps: readonly WrittenStep[],
  tables: ReadonlyMap<string, CodeTable>,
): { readonly message: string; readonly fix: string } | undefined {
  const answers = (...ops: readonly WrittenStep["op"][]) =>
    steps.some(
      (step) => ops.includes(step.op) && "path" in step && [older.path, newer.path].includes(step.path),
    );
  if (!older.required && newer.required && !answers("default"))
    return {
      message: "trở thành bắt buộc mà không bước nào lo cho bản ghi chưa có.",
      fix: "Thêm default, hoặc leave với lý do.",
    };
  const relation = relationOf(
    compareNodes(older.node, newer.node, {
      within: (table, other) => isWithin(tables.get(table), tables.get(other)),
      // What stands inside is compared field by field.
      objects: () => "same",
    }),
  );
  // Entries of a list and variants of a union are fields of their own too.
  if (relation === "same" || older.node.kind === "array" || older.node.kind === "union") return undefined;
  if (answers("recode")) return undefined;
  if (relation === "wider" && answers("widen")) return undefined;
  if (relation === "narrower" && answers("narrow")) return undefined;
  const step = { wider: "widen", narrower: "narrow", different: "recode", unknown: "leave" }[relation];
  const change = {
    wider: "nhận nhiều hơn",
    narrower: "nhận ít hơn",
    different: "nhận giá trị khác",
    unknown: "đổi cách ghi",
  };
  return {
    message: `${change[relation]} so với phiên bản cũ mà không bước nào lo.`,
    fix: `Thêm ${step} cho trường này, hoặc leave với lý do.`,
  };
}

function isWithin(table: CodeTable | undefined, other: CodeTable | undefined): boolean {
  const codes = new Set(other?.rows.map(({ code }) => code));
  return table?.rows.every(({ code }) => codes.has(code)) ?? false;
}
