import type { CelNode } from "../../../cel/ast.ts";

/**
 * The same expression with `recordDate` written out as the field of `this` that dates the record: between two records
 * there is no one date.
 * @param pointer the field; without it `recordDate` stays, and is undecided
 */
export function withRecordDate(ast: CelNode, pointer: string | undefined): CelNode {
  if (pointer === undefined) return ast;
  const names = pointer.split("/").slice(1);
  return rewrite(ast) as CelNode;

  function rewrite(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(rewrite);
    if (typeof value !== "object" || value === null) return value;
    const node = value as CelNode;
    if (node.kind === "name" && node.name === "recordDate") return fieldOf(node.column);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item)]));
  }

  function fieldOf(column: number): CelNode {
    return names.reduce<CelNode>((of, name) => ({ kind: "field", of, name, column }), {
      kind: "name",
      name: "this",
      column,
    });
  }
}
