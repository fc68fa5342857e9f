import type { Annotations, Def, Node, Property } from "../../model/types.ts";
import type { Both, Pairs } from "./pairs.ts";
import type { SaidRenames } from "./said.ts";

/** A field that has another name now. */
export interface Rename {
  readonly holder: Both<Def>;
  readonly from: Property;
  readonly to: Property;
  /** What it was recognised by; only `migration` is certain. */
  readonly by: "migration" | "alias" | "equal";
}

/** Finds fields that went under one name and came back under another. */
export function findRenames(pairs: Pairs, said?: SaidRenames): Rename[] {
  return pairs.defs.flatMap((holder) => {
    const [before, after] = [names(holder.from), names(holder.to)];
    const gone = holder.from.properties.filter(({ name }) => !after.has(name));
    const fresh = holder.to.properties.filter(({ name }) => !before.has(name));
    const taken = new Set<string>();
    return gone.flatMap((from): Rename[] => {
      const free = fresh.filter(({ name }) => !taken.has(name));
      const found = findOne(holder, from, free, said);
      if (found === undefined) return [];
      taken.add(found.to.name);
      return [{ holder, from, ...found }];
    });
  });
}

function findOne(
  { from: { title } }: Both<Def>,
  from: Property,
  fresh: readonly Property[],
  said: SaidRenames | undefined,
): Pick<Rename, "to" | "by"> | undefined {
  const name = said?.fields.get(`${title}.${from.name}`);
  const migrated = fresh.find((to) => to.name === name);
  if (migrated !== undefined) return { to: migrated, by: "migration" };
  const alias = fresh.filter((to) => sharesAlias(from, to));
  if (alias[0] !== undefined && alias.length === 1) return { to: alias[0], by: "alias" };
  const equal = fresh.filter((to) => isEqual(from, to));
  return equal[0] !== undefined && equal.length === 1 ? { to: equal[0], by: "equal" } : undefined;
}

function sharesAlias(from: Property, to: Property): boolean {
  const written = (annotations: Annotations) =>
    (annotations.aliases ?? []).map(({ system, name }) => `${system} ${name}`);
  const before = new Set(written(from.annotations));
  return (
    from.node.kind === to.node.kind &&
    (written(to.annotations).some((alias) => before.has(alias)) ||
      (to.annotations.aliases ?? []).some(({ name }) => name === from.name))
  );
}

/** Everything but the name is the same. */
function isEqual(from: Property, to: Property): boolean {
  return key(from) === key(to);
}

function key({ node, required, annotations, overlays }: Property): string {
  const { example: _, ...said } = annotations;
  return JSON.stringify([shape(node), required, said, [...overlays]]);
}

function shape(node: Node): unknown {
  return node.kind === "array" ? { ...node, items: shape(node.items) } : node;
}

function names({ properties }: Def): Set<string> {
  return new Set(properties.map(({ name }) => name));
}
