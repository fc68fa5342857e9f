import type { Compiled } from "../../compiled.ts";
import type { Model, Node } from "../../model/types.ts";
import { minimal } from "./samples.ts";

/** An object inside a record, and where it stands. */
export interface Spot {
  readonly object: Record<string, unknown>;
  readonly path: string;
}

/** Every object in a record that a definition describes. */
export function findSpots(model: Model, root: string, record: unknown, wanted: string): Spot[] {
  const found: Spot[] = [];
  const object = (key: string, value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const fields = value as Record<string, unknown>;
    if (key === wanted) found.push({ object: fields, path });
    for (const { name, node } of model.defs.get(key)?.properties ?? [])
      if (fields[name] !== undefined) visit(node, fields[name], `${path}/${name}`);
  };
  const visit = (node: Node, value: unknown, path: string): void => {
    if (node.kind === "object") object(node.def, value, path);
    else if (node.kind === "array" && Array.isArray(value))
      for (const [index, item] of value.entries()) visit(node.items, item, `${path}/${index}`);
    else if (node.kind === "union") {
      const tag = (value as Record<string, unknown> | null)?.[node.tag];
      const variant = node.variants.find((one) => one.value === tag);
      if (variant !== undefined) object(variant.def, value, path);
    }
  };
  object(root, record, "");
  return found;
}

/** One step from an object to an object below it. */
interface Move {
  readonly name: string;
  readonly list: boolean;
  readonly def: string;
}

/** The shortest way from one definition to another through their fields. */
export function wayTo(model: Model, root: string, wanted: string): readonly Move[] | undefined {
  const seen = new Set([root]);
  let ways: (readonly [string, readonly Move[]])[] = [[root, []]];
  while (ways.length > 0) {
    const next: (readonly [string, readonly Move[]])[] = [];
    for (const [key, way] of ways) {
      if (key === wanted) return way;
      for (const { name, node } of model.defs.get(key)?.properties ?? []) {
        const list = node.kind === "array";
        const inner = list ? node.items : node;
        const defs =
          inner.kind === "object"
            ? [inner.def]
            : inner.kind === "union"
              ? inner.variants.map(({ def }) => def)
              : [];
        for (const def of defs) {
          if (seen.has(def)) continue;
          seen.add(def);
          next.push([def, [...way, { name, list, def }]]);
        }
      }
    }
    ways = next;
  }
  return undefined;
}

/** Puts an object of a definition into a record that has none, along the shortest way; the record is changed. */
export function plant(
  side: Compiled,
  root: string,
  record: Record<string, unknown>,
  wanted: string,
): Spot | undefined {
  const way = wayTo(side.model, root, wanted);
  if (way === undefined) return undefined;
  let at = record;
  let path = "";
  for (const { name, list, def } of way) {
    const there = list ? (at[name] as unknown[] | undefined)?.[0] : at[name];
    const fresh = minimal(def, side);
    const fits =
      typeof there === "object" && there !== null && isOf(fresh, there as Record<string, unknown>, side, def);
    const value = fits ? (there as Record<string, unknown>) : fresh;
    at[name] = list ? [value, ...((at[name] as unknown[] | undefined)?.slice(1) ?? [])] : value;
    path += list ? `/${name}/0` : `/${name}`;
    at = value;
  }
  return { object: at, path };
}

/** Whether an object that is there is of the definition: its constants say so. */
function isOf(
  fresh: Record<string, unknown>,
  there: Record<string, unknown>,
  side: Compiled,
  def: string,
): boolean {
  const constants = side.model.defs
    .get(def)
    ?.properties.filter(({ node }) => "const" in node && node.const !== undefined);
  return (constants ?? []).every(({ name }) => there[name] === fresh[name]);
}
