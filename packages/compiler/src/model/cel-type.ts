import type { CelType } from "../cel/types.ts";
import type { CodeTable } from "../read/code-tables.ts";
import type { Model, Node } from "./types.ts";

/** Tables with more codes than this are not spelled out for the checker. */
const MOST_VALUES = 300;

/** The type of a definition as rules see it; fields are built when they are asked for. */
export function toCelType(model: Model, tables: ReadonlyMap<string, CodeTable>, key: string): CelType {
  const def = model.defs.get(key);
  const entries = (def?.properties ?? []).map(
    ({ name, node }) => [name, () => ofNode(model, tables, node)] as const,
  );
  return { kind: "object", title: def?.title ?? key, fields: Object.fromEntries(entries) };
}

function ofNode(model: Model, tables: ReadonlyMap<string, CodeTable>, node: Node): CelType {
  switch (node.kind) {
    case "string": {
      const codes =
        node.table === undefined ? undefined : tables.get(node.table.id)?.rows.map((row) => row.code);
      const small = codes !== undefined && codes.length <= MOST_VALUES ? codes : undefined;
      const values = node.const === undefined ? (node.enum ?? small) : [node.const];
      return { kind: "string", format: node.format, values };
    }
    case "integer":
      return { kind: "int" };
    case "boolean":
      return { kind: "bool" };
    case "array":
      return { kind: "list", of: () => ofNode(model, tables, node.items) };
    case "object":
      return toCelType(model, tables, node.def);
    case "union": {
      const variants = node.variants.map(
        ({ value, def }) => [value, () => toCelType(model, tables, def)] as const,
      );
      return { kind: "union", tag: node.tag, variants: Object.fromEntries(variants) };
    }
    case "open":
      return { kind: "open" };
  }
}
