import type { Node } from "../../model/types.ts";
import { pairByName } from "../pairs/pairs.ts";
import { BREAK, type DiffRule, type Found, OK } from "./kit.ts";
import { changedNodes } from "./nodes.ts";

export const s08: DiffRule = {
  id: "S08",
  title: {
    vi: "Danh sách đóng thành mở, mở thành đóng, hoặc đổi danh mục",
    en: "A list was opened, closed, or replaced by another",
  },
  explain: {
    vi: "Chữ tự do thành danh mục: giá trị cũ ngoài danh mục hỏng. Danh mục thành chữ tự do: người đọc cũ gặp giá trị lạ. Sang danh mục khác: cùng một mã có thể mang nghĩa khác.",
    en: "Free text became a table: old values outside it fail. A table became free text: old readers meet unknown values. Another table: the same code may mean something else.",
  },
  cells: { W: "narrower", R: "wider", T: "ok", M: "break" },
  forces: { always: "minor", W: "major", R: "minor", M: "major" },
  *find(context) {
    yield* changedNodes(
      context,
      ({ keyword }, from, to) =>
        /^(items\/)*x-code-table$/.test(keyword) ||
        (/^(items\/)*(enum|const)$/.test(keyword) && isClosed(from) !== isClosed(to)),
      (field, _, from, to) => ({
        vi: `Trường ${field}: ${listOf(from, "vi")} thành ${listOf(to, "vi")}.`,
        en: `The field ${field}: ${listOf(from, "en")} became ${listOf(to, "en")}.`,
      }),
      { T: () => OK, M: ({ relation }) => (relation === "different" ? BREAK : OK) },
    );
    const tables = [[...context.from.tables.values()], [...context.to.tables.values()]] as const;
    for (const { from, to } of pairByName(...tables, ({ id }) => id)) {
      if (from === undefined || to === undefined || from.open === to.open) continue;
      const place = { file: `code-tables/${to.id}/table.json`, pointer: "/open" };
      const found: Found = {
        what: {
          vi: `Danh mục ${to.id} thành ${to.open ? "mở" : "đóng"}.`,
          en: `The code table ${to.id} became ${to.open ? "open" : "closed"}.`,
        },
        from: place,
        to: place,
        effects: { M: to.open ? OK : BREAK },
      };
      yield found;
    }
  },
};

function isClosed(node: Node): boolean {
  if (node.kind === "array") return isClosed(node.items);
  return node.kind === "string" && (node.enum ?? node.const ?? node.table) !== undefined;
}

function listOf(node: Node, lang: "vi" | "en"): string {
  if (node.kind === "array") return listOf(node.items, lang);
  if (node.kind !== "string") return node.kind;
  if (node.table !== undefined)
    return lang === "vi" ? `danh mục ${node.table.id}` : `the table ${node.table.id}`;
  if (node.enum !== undefined || node.const !== undefined)
    return lang === "vi" ? "danh sách ngắn" : "a short list";
  return lang === "vi" ? "chữ tự do" : "free text";
}
