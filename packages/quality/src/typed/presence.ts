import type { DefShape, Shape } from "../shape/types.ts";

/** A field on its path, and what was met below it. */
interface Spot {
  readonly path: string;
  /** Fields or items met below, by name; `*` for items. */
  readonly below: Map<string, Spot>;
  /** The objects that may stand here. */
  readonly defs: readonly DefShape[];
  readonly items: Shape | undefined;
}

/**
 * Remembers which fields of a record type were ever there. Most types have many times more fields than anybody fills, and
 * SQL asks only of those that are.
 */
export class Presence {
  readonly #defs: (key: string) => DefShape;
  readonly #root: Spot;

  /**
   * @param def key of the record's root object
   * @param defs the object of a key
   */
  constructor(def: string, defs: (key: string) => DefShape) {
    this.#defs = defs;
    this.#root = this.#spot("", { kind: "object", def });
  }

  /** Takes note of the fields of a record, its JSON types right. */
  mark(record: unknown): void {
    this.#visit(this.#root, record);
  }

  /** JSON Pointers of the fields that were met, `*` for items, in order. */
  paths(): string[] {
    const found: string[] = [];
    const visit = (spot: Spot): void => {
      if (spot.path !== "") found.push(spot.path);
      for (const below of spot.below.values()) visit(below);
    };
    visit(this.#root);
    return found.sort();
  }

  #visit(spot: Spot, value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      if (spot.items === undefined) return;
      for (const item of value) this.#visit(this.#below(spot, "*", spot.items), item);
      return;
    }
    for (const name of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[name];
      const known = spot.below.get(name);
      if (item === undefined) continue;
      if (known !== undefined) this.#visit(known, item);
      else {
        const shape = spot.defs.find((def) => Object.hasOwn(def.fields, name))?.fields[name]?.shape;
        // Names in a unit's own fields are the unit's: nothing is kept of them.
        if (shape !== undefined) this.#visit(this.#below(spot, name, shape), item);
      }
    }
  }

  #below(spot: Spot, name: string, shape: Shape): Spot {
    let below = spot.below.get(name);
    if (below === undefined) {
      below = this.#spot(`${spot.path}/${name}`, shape);
      spot.below.set(name, below);
    }
    return below;
  }

  #spot(path: string, shape: Shape): Spot {
    const keys =
      shape.kind === "object" ? [shape.def] : shape.kind === "union" ? Object.values(shape.variants) : [];
    return {
      path,
      below: new Map(),
      defs: keys.map(this.#defs),
      items: shape.kind === "array" ? shape.items : undefined,
    };
  }
}
