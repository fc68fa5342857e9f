import { SLOTS, type Slot } from "./slots.ts";
import type { Defect, Json, VolumeType } from "./types.ts";

/** A record as text: what stays, and between its pieces what is filled anew. */
export interface Template {
  readonly pieces: readonly string[];
  /** What stands between them, one fewer than the pieces: numbers of `fills`. */
  readonly places: readonly number[];
  /** Each slot once: a value is made once for a record. */
  readonly fills: readonly Slot[];
  readonly defect?: Defect;
}

/** The pattern of a type as text, and one text for each of its defects. */
export function templatesOf({ pattern, defects }: VolumeType): { clean: Template; wrong: Template[] } {
  return {
    clean: cut(JSON.stringify(pattern)),
    wrong: defects.map((defect) => {
      const record = structuredClone(pattern);
      defect.plant?.(record);
      return { ...cut(JSON.stringify(record)), defect };
    }),
  };
}

/** The object at a path of names. */
export function inside(record: Json, ...path: readonly string[]): Json {
  let found = record;
  for (const name of path) {
    const inner = found[name];
    if (typeof inner !== "object" || inner === null) throw new Error(`the pattern has no ${path.join("/")}`);
    found = inner as Json;
  }
  return found;
}

function cut(text: string): Template {
  const parts = text.split(/\{(\w+)\}/);
  const names = parts.filter((_, at) => at % 2 === 1);
  const different = [...new Set(names)];
  return {
    pieces: parts.filter((_, at) => at % 2 === 0),
    places: names.map((name) => different.indexOf(name)),
    fills: different.map(slotOf),
  };
}

function slotOf(name: string): Slot {
  const slot = SLOTS[name];
  if (slot === undefined) throw new Error(`no slot is called ${name}`);
  return slot;
}
