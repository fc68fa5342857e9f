import type { Node } from "../../model/types.ts";
import { BREAK, type DiffRule, OK } from "./kit.ts";
import { changedNodes } from "./nodes.ts";

export const s07: DiffRule = {
  id: "S07",
  title: {
    vi: "Bớt hoặc thêm giá trị của danh sách ngắn, hằng, nhánh",
    en: "Values of a short list, constant or union changed",
  },
  explain: {
    vi: "Bớt giá trị: bản ghi cũ mang giá trị ấy hỏng. Thêm giá trị: người đọc cũ không biết nó. Danh sách hay đổi nên là danh mục mã (x-code-table).",
    en: "A value removed: old records that hold it fail. A value added: old readers do not know it. A list that changes often should be a code table.",
  },
  cells: { W: "narrower", R: "wider", T: "narrower", M: "none" },
  forces: { always: "patch", W: "major", R: "minor", T: "major" },
  find: (context) =>
    changedNodes(
      context,
      ({ keyword, relation }, from, to) =>
        /^(items\/)*oneOf$/.test(keyword) ||
        (/^(items\/)*(enum|const)$/.test(keyword) && listed(from) && listed(to) && relation !== "unknown"),
      (field, _, from, to) => {
        const [lost, gained] = [minus(valuesOf(from), valuesOf(to)), minus(valuesOf(to), valuesOf(from))];
        const say = (less: string, more: string) =>
          [lost === "" ? "" : `${less} ${lost}`, gained === "" ? "" : `${more} ${gained}`]
            .filter(Boolean)
            .join("; ");
        return {
          vi: `Trường ${field}: ${say("bớt", "thêm")}.`,
          en: `The field ${field}: ${say("removed", "added")}.`,
        };
      },
      { T: ({ relation }) => (relation === "wider" ? OK : BREAK) },
    ),
};

/** The values stand in the schema itself. */
function listed(node: Node): boolean {
  if (node.kind === "array") return listed(node.items);
  return (node.kind === "string" && (node.enum ?? node.const) !== undefined) || node.kind === "boolean";
}

function valuesOf(node: Node): string[] {
  if (node.kind === "array") return valuesOf(node.items);
  if (node.kind === "union") return node.variants.map(({ value }) => value);
  if (node.kind === "boolean") return node.const === undefined ? ["true", "false"] : [String(node.const)];
  if (node.kind !== "string") return [];
  return node.const === undefined ? [...(node.enum ?? [])] : [node.const];
}

function minus(values: readonly string[], others: readonly string[]): string {
  return values.filter((value) => !others.includes(value)).join(", ");
}
