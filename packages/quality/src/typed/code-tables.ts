import type { CodeTable } from "@thongnhat/code-tables";
import type { DefShape, Shape } from "../shape/types.ts";

/** Ids of the code tables that a record's fields name. */
export function tablesOf(def: string, defs: (key: string) => DefShape): ReadonlySet<string> {
  const tables = new Set<string>();
  const seen = new Set<string>();
  const visit = (shape: Shape): void => {
    switch (shape.kind) {
      case "string":
        if (shape.table !== undefined) tables.add(shape.table.id);
        return;
      case "array":
        return visit(shape.items);
      case "object":
        return object(shape.def);
      case "union":
        for (const key of Object.values(shape.variants)) object(key);
    }
  };
  const object = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const { shape } of Object.values(defs(key).fields)) visit(shape);
  };
  object(def);
  return tables;
}

/** Loads code tables by id. */
export async function loadCodeTables(ids: readonly string[]): Promise<Map<string, CodeTable>> {
  const tables = new Map<string, CodeTable>();
  for (const id of ids) {
    const module = (await import(`@thongnhat/code-tables/${id}`)) as Record<string, unknown>;
    const table = Object.values(module).find((one): one is CodeTable => isTable(one, id));
    if (table !== undefined) tables.set(id, table);
  }
  return tables;
}

function isTable(value: unknown, id: string): boolean {
  return (
    typeof value === "object" && value !== null && "id" in value && value.id === id && "edition" in value
  );
}
