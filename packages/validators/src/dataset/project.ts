import type { Part, Shape } from "../runtime/dataset.ts";

/** Items of a list that are looked at: no list that a rule reads may be longer. */
const LONGEST_LIST = 1000;
/** Items of all lists of a record: lists in lists are asked again for each pair of records. */
const MOST_ITEMS = 50_000;

/** What a value of another kind than its schema says is: nothing can be decided from it. */
const WRONG = Symbol("wrong");

/**
 * The parts of a record that a shape names, copied: own fields only.
 * @returns undefined when a part is there but of another kind, or too long: the record's own validator tells about
 * that, and the record takes no part in the rule
 */
export function project(value: unknown, shape: Shape): Part | undefined {
  const part = copy(value, shape, { items: MOST_ITEMS });
  return part === WRONG ? undefined : part;
}

function copy(value: unknown, shape: Shape, left: { items: number }): unknown {
  if (typeof shape === "number") return typeof value === "string" && value.length <= shape ? value : WRONG;
  if (shape === "int") return Number.isSafeInteger(value) ? value : WRONG;
  if (shape === "bool") return typeof value === "boolean" ? value : WRONG;
  if (isList(shape)) {
    if (!Array.isArray(value) || value.length > LONGEST_LIST) return WRONG;
    left.items -= value.length;
    if (left.items < 0) return WRONG;
    const items = Array.from(value, (item) => copy(item, shape[0], left));
    return items.includes(WRONG) ? WRONG : items;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return WRONG;
  const part = { __proto__: null } as unknown as Record<string, unknown>;
  for (const name of Object.keys(shape)) {
    const found = own(value, name);
    if (found === undefined) continue;
    const kept = copy(found, shape[name] as Shape, left);
    if (kept === WRONG) return WRONG;
    part[name] = kept;
  }
  return part;
}

/** What stands at a path, through own fields only. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((found, name) => own(found, name), value);
}

/** A field of its own; one that cannot even be read counts as absent. */
function own(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  } catch {
    return undefined;
  }
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
