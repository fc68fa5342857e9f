import type { Compiled } from "../compiled.ts";
import { reachOf } from "../model/reach.ts";
import type { Node } from "../model/types.ts";

/**
 * A unit's standard as its readers see it: its own databases, and of the standard the blocks and code tables that they
 * use, so that every link of the dictionary leads somewhere and nothing else stands in it.
 */
export function ownView(compiled: Compiled): Compiled {
  const { model, tables } = compiled;
  const own = [...model.defs.values()].filter(({ database }) =>
    model.databases.some(({ id }) => id === database),
  );
  const used = new Set(own.flatMap(({ key }) => reachOf(model.defs, key)));
  const defs = new Map([...model.defs].filter(([key]) => used.has(key)));
  const named = new Set(
    [...defs.values()].flatMap((def) => def.properties.flatMap(({ node }) => tablesOf(node))),
  );
  const kept = new Set([...tables.keys()].filter((id) => named.has(id) || !model.imported?.tables.has(id)));
  for (const id of kept) for (const parent of tables.get(id)?.parents ?? []) kept.add(parent);
  const homes = new Set([...defs.values()].map(({ database }) => database));
  const below = (model.imported?.databases ?? []).filter(({ id }) => homes.has(id));
  const databases = [...model.databases, ...below.map((database) => ({ ...database, records: [] }))];
  return {
    ...compiled,
    model: { ...model, databases, defs },
    tables: new Map([...tables].filter(([id]) => kept.has(id))),
  };
}

function tablesOf(node: Node): string[] {
  if (node.kind === "array") return tablesOf(node.items);
  return node.kind === "string" && node.table !== undefined ? [node.table.id] : [];
}
