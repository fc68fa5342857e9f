import type { Def, Model, Node } from "../../model/types.ts";

/** Presence bits that one number of a frame holds. */
const BITS = 30;

/** Numbers that a value takes in the frame of the object that holds it. */
const SIZE = {
  text: 2,
  date: 4,
  moment: 7,
  integer: 2,
  boolean: 1,
  object: 1,
  list: 4,
  time: 3,
  union: 2,
} as const;

/** What of a string is noted. */
export type StringKind = "text" | "date" | "moment";

/** How a string is noted: where it stands, and the days or the moment that it means. */
export function stringKind(node: Node): StringKind {
  if (node.kind !== "string") return "text";
  if (node.format === "date-time") return "moment";
  return node.format === "date" || node.format === "ngay-khuyet" ? "date" : "text";
}

/** Numbers that a node takes, where rules read it. */
export function sizeOf(node: Node): number {
  if (node.kind === "string") return SIZE[stringKind(node)];
  if (node.kind === "array") return SIZE.list;
  if (node.kind === "integer" || node.kind === "boolean") return SIZE[node.kind];
  return node.kind === "union" ? SIZE.union : SIZE.object;
}

/**
 * Which fields of each object are noted, and where. Rules are emitted first and ask for the fields that they read;
 * places are known when all have asked, so that until then a token stands for each.
 */
export class Layout {
  readonly #model: Model;
  readonly #asked = new Map<string, Set<string>>();
  readonly #places = new Map<string, ReadonlyMap<string, number>>();

  constructor(model: Model) {
    this.#model = model;
  }

  /** Token for the place of a field's value in the frame of its object. */
  field(def: Def, name: string): string {
    return this.#ask(def.key, name);
  }

  /** Token for the place of what is known of the time of a field's codes. */
  time(def: Def, name: string): string {
    return this.#ask(def.key, `${name}#time`);
  }

  /** Whether anything asked for the field. */
  isAsked(def: Def, name: string): boolean {
    return this.#asked.get(def.key)?.has(name) ?? false;
  }

  /** Where the bit that tells a field's presence stands: a place in the frame, and the bit. */
  presence(def: Def, name: string): { readonly place: number; readonly bit: number } {
    const index = def.properties.findIndex((property) => property.name === name);
    if (index < 0) throw new Error(`${def.key} không có trường ${name}`);
    return { place: Math.floor(index / BITS), bit: 2 ** (index % BITS) };
  }

  /** Numbers before the fields: presence, where the object's text begins and ends, and the days of its codes. */
  head(def: Def): Readonly<Record<"start" | "end" | "low" | "high" | "known", number>> {
    const masks = Math.ceil(def.properties.length / BITS) || 1;
    return { start: masks, end: masks + 1, low: masks + 2, high: masks + 3, known: masks + 4 };
  }

  masks(def: Def): number {
    return this.head(def).start;
  }

  /** Size of the frame of an object. */
  size(def: Def): number {
    const places = this.#placesOf(def);
    return places.get("") ?? 0;
  }

  /** Puts numbers where the tokens stand. */
  resolve(code: string): string {
    return code.replace(/§([^|§]+)\|([^|§]*)§/g, (_, key: string, name: string) => {
      const def = this.#model.defs.get(key);
      const place = def === undefined ? undefined : this.#placesOf(def).get(name);
      if (place === undefined) throw new Error(`${key} không có chỗ cho ${name}`);
      return String(place);
    });
  }

  #ask(key: string, name: string): string {
    const names = this.#asked.get(key) ?? new Set();
    this.#asked.set(key, names.add(name));
    return `§${key}|${name}§`;
  }

  #placesOf(def: Def): ReadonlyMap<string, number> {
    const known = this.#places.get(def.key);
    if (known !== undefined) return known;
    const places = new Map<string, number>();
    let at = this.head(def).known + 1;
    for (const { name, node } of def.properties) {
      if (this.isAsked(def, name)) {
        places.set(name, at);
        at += sizeOf(node);
      }
      if (this.isAsked(def, `${name}#time`)) {
        places.set(`${name}#time`, at);
        at += SIZE.time;
      }
    }
    places.set("", at);
    this.#places.set(def.key, places);
    return places;
  }
}
