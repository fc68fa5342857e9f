import type { Model, Node } from "../../model/types.ts";

/** Where a path leads: the node there, or the step that the record does not have. */
export type Reached = { readonly nodes: readonly Node[] } | { readonly missing: string };

/** Follows a path of a wire format through the record: a place in a list, `-` and `[field=word]` are items. */
export function reach(model: Model, def: string, path: string): Reached {
  let nodes: readonly Node[] = [{ kind: "object", def }];
  for (const step of path.split("/").slice(1)) {
    const next = nodes.flatMap((node) => below(model, node, step));
    if (next.length === 0) return { missing: step };
    nodes = next;
  }
  return { nodes };
}

function below(model: Model, node: Node, step: string): Node[] {
  if (node.kind === "array") return /^(?:-|[0-9]+|\[[A-Za-z0-9]+=[^\]]+\])$/.test(step) ? [node.items] : [];
  if (node.kind === "open") return [node];
  const defs =
    node.kind === "object" ? [node.def] : node.kind === "union" ? node.variants.map((one) => one.def) : [];
  return defs.flatMap((def) => {
    const property = model.defs.get(def)?.properties.find((one) => one.name === step);
    return property === undefined ? [] : [property.node];
  });
}

/** The same path with every place in a list as `*`. */
export function generalise(path: string): string {
  return path
    .split("/")
    .map((step) => (/^(?:-|[0-9]+|\[.*\])$/.test(step) ? "*" : step))
    .join("/");
}
