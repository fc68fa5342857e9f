import type { CelNode } from "./ast.ts";
import { describe } from "./describe.ts";
import { suggest } from "./suggest.ts";
import { type CelType, fieldsOf, force, mergeTypes } from "./types.ts";

const MOST_FIELDS_SHOWN = 8;

/**
 * The type of a field, or a report of why it cannot be read.
 *
 * @param node - where the field is read or asked for
 * @param owner - type of the value it is read from; undefined when that was already wrong
 * @param report - takes what is wrong
 * @returns the type, or undefined after a report
 * @example
 * checkField(node, person, report)
 */
export function checkField(
  node: CelNode & { kind: "field" | "has" },
  owner: CelType | undefined,
  report: (node: CelNode, message: string, fix: string) => void,
): CelType | undefined {
  if (owner === undefined) return undefined;
  if (owner.kind === "open") {
    report(
      node,
      `Không đọc được "${node.name}" trong phần mở: mỗi đơn vị để một thứ khác nhau ở đó.`,
      "Chỉ hỏi has(…) chính phần mở, hoặc đưa trường vào lược đồ.",
    );
    return undefined;
  }
  if (owner.kind === "list") {
    report(
      node,
      `Đây là danh sách, không có trường "${node.name}".`,
      `Dùng exists(x, …x.${node.name}…), all(…), hoặc [0].${node.name}.`,
    );
    return undefined;
  }
  if (owner.kind !== "object" && owner.kind !== "union") {
    report(node, `${capital(describe(owner))} không có trường "${node.name}".`, `Bỏ ".${node.name}".`);
    return undefined;
  }
  const types = fieldsOf(owner).get(node.name);
  if (types === undefined) {
    report(node, `${capital(describe(owner))} không có trường "${node.name}".`, fixOf(node.name, owner));
    return undefined;
  }
  const type = mergeTypes(types);
  if (type === undefined && node.kind === "field") {
    report(
      node,
      `Trường "${node.name}" có loại giá trị khác nhau tuỳ loại khối.`,
      "Chỉ hỏi has(…), hoặc đổi tên trường trong lược đồ.",
    );
  }
  return type;
}

/** A near name, else the same name one block further in, else the names there are. */
function fixOf(name: string, owner: CelType): string {
  const fields = fieldsOf(owner);
  const near = suggest(name, fields.keys());
  if (near !== undefined) return `Có phải "${near}" không?`;
  for (const [outer, types] of fields) {
    for (const type of types) {
      if (fieldsOf(force(type)).has(name)) return `Có phải "${outer}.${name}" không?`;
    }
  }
  const names = [...fields.keys()];
  const shown = names.slice(0, MOST_FIELDS_SHOWN).join(", ");
  return `Các trường có: ${shown}${names.length > MOST_FIELDS_SHOWN ? "…" : ""}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
