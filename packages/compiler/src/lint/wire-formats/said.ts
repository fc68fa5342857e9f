import type { Model } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import type { Json } from "../../read/sources.ts";
import { reach } from "./paths.ts";
import type { Say } from "./shape.ts";

/** What a format says of itself, whatever the message holds: its codes must be codes of the table at that place. */
export function lintSaid(
  json: Json,
  record: { readonly model: Model; readonly def: string; readonly tables: ReadonlyMap<string, CodeTable> },
  say: Say,
): void {
  const check = (path: string, code: unknown, pointer: string): void => {
    const table = typeof code === "string" ? missingIn(path, code, record) : undefined;
    if (table !== undefined)
      say(pointer, `Danh mục ${table} không có mã “${String(code)}”.`, `Sửa mã, hoặc sửa đường dẫn ${path}.`);
  };
  for (const key of ["constants", "tags"] as const)
    for (const [path, code] of Object.entries((json[key] ?? {}) as Json)) check(path, code, `/${key}`);
  const derived = Array.isArray(json.derived) ? (json.derived as Json[]) : [];
  for (const [i, { as, path, from, codes }] of derived.entries()) {
    if (as !== "code") continue;
    const pairs = Object.entries((codes ?? {}) as Json);
    if (pairs.length === 0)
      say(`/derived/${i}`, "Không nói mã nào đi theo mã nào.", 'Thêm `codes`: {"mã ở from": "mã ở path"}.');
    for (const [given, taken] of pairs) {
      check(String(from), given, `/derived/${i}/codes`);
      check(String(path), taken, `/derived/${i}/codes`);
    }
  }
}

/** The table of the field at a path, when it has no such code. */
function missingIn(
  path: string,
  code: string,
  {
    model,
    def,
    tables,
  }: { readonly model: Model; readonly def: string; readonly tables: ReadonlyMap<string, CodeTable> },
): string | undefined {
  const end = reach(model, def, path);
  for (const node of "nodes" in end ? end.nodes : []) {
    const rows =
      node.kind === "string" && node.table !== undefined ? tables.get(node.table.id)?.rows : undefined;
    if (rows !== undefined && !rows.some((row) => row.code === code))
      return node.kind === "string" ? node.table?.id : undefined;
  }
  return undefined;
}
