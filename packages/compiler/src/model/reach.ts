import type { Def, Node } from "./types.ts";

/** A definition and all that it needs, itself first. */
export function reachOf(defs: ReadonlyMap<string, Def>, start: string): string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const def = defs.get(key);
    for (const property of def?.properties ?? []) for (const next of defsOf(property.node)) visit(next);
    if (def?.when !== undefined) visit(def.when.def);
  };
  visit(start);
  return [...seen];
}

/** Definitions that a node names directly. */
export function defsOf(node: Node): string[] {
  if (node.kind === "object") return [node.def];
  if (node.kind === "array") return defsOf(node.items);
  return node.kind === "union" ? node.variants.map((variant) => variant.def) : [];
}
