import type { Node } from "../model/types.ts";
import type { CodeTable } from "../read/code-tables.ts";
import type { Fault } from "./lint.ts";
import type { Pair } from "./resolve.ts";
import type { WrittenStep } from "./types.ts";

const REASONS = "ly-do-khong-ro";

/** Codes that a step writes are codes of the version it writes into, and there is a way back from each. */
export function lintCodes(
  step: WrittenStep,
  pointer: string,
  pairs: readonly Pair[],
  tables: ReadonlyMap<string, CodeTable>,
  fault: Fault,
): void {
  if (step.op === "addUnknown" && !tables.get(REASONS)?.rows.some(({ code }) => code === step.reason))
    fault(
      `${pointer}/reason`,
      `Lý do '${step.reason}' không có trong danh mục ${REASONS}.`,
      "Dùng một mã của danh mục.",
    );
  for (const { older, newer, plan } of pairs) {
    const made = plan.steps.find(({ id }) => id === step.id);
    if (made?.op === "default") {
      const allowed = valuesOf(newer.fields.get(made.path)?.node, tables);
      if (allowed?.has(String(made.value)) === false)
        fault(
          `${pointer}/value`,
          `${newer.name}: ${made.path} không nhận giá trị này.`,
          "Ghi một giá trị mà trường nhận.",
        );
    }
    if (made?.op !== "recode") continue;
    if (Object.keys(made.codes).length === 0)
      fault(
        `${pointer}/mapping`,
        "Bảng quy đổi này không có mã nào chuyển được.",
        "Sửa tên bảng, hoặc ghi codes.",
      );
    const before = valuesOf(older.fields.get(made.path)?.node, tables);
    const after = valuesOf(newer.fields.get(made.path)?.node, tables);
    const back = made.back ?? {};
    const wrong = [
      ...[...Object.keys(made.codes), ...Object.values(back)].filter((code) => before?.has(code) === false),
      ...[...Object.values(made.codes), ...Object.keys(back)].filter((code) => after?.has(code) === false),
    ];
    if (wrong.length > 0)
      fault(
        `${pointer}/codes`,
        `${older.name}: ${made.path} không nhận mã ${[...new Set(wrong)].join(", ")}.`,
        "Ghi mã có ở phiên bản cũ thành mã có ở phiên bản mới.",
      );
    const twice = Object.values(made.codes).filter((code, at, all) => all.indexOf(code) < at);
    if (made.back === undefined && twice.length > 0)
      fault(
        `${pointer}/back`,
        `Nhiều mã cũ thành một mã '${twice[0]}': không biết quay về mã nào.`,
        "Ghi back: mã mới về mã cũ nào; mã không nêu sẽ được nói là mất, không tự chọn.",
      );
  }
}

/** The values that a field takes, where they can be listed. */
function valuesOf(
  node: Node | undefined,
  tables: ReadonlyMap<string, CodeTable>,
): ReadonlySet<string> | undefined {
  if (node?.kind !== "string") return undefined;
  if (node.const !== undefined) return new Set([node.const]);
  if (node.enum !== undefined) return new Set(node.enum);
  return node.table === undefined
    ? undefined
    : new Set(tables.get(node.table.id)?.rows.map(({ code }) => code));
}
