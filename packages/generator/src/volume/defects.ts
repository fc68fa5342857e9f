import { inside } from "./template.ts";
import type { Defect, Find, Json } from "./types.ts";

/** A finding that fails the record in a word. */
export function fails(word: string, key: string): Find {
  return { key, word, as: "fails" };
}

/** A finding that is only counted. */
export function warns(word: string, key: string): Find {
  return { key, word, as: "warns" };
}

/** One field given another value, or taken away, and everything that must be said of it. */
export function wrong(name: string, path: string, value: unknown, ...finds: readonly Find[]): Defect {
  return { name, plant: (record) => set(record, path, value), finds };
}

/** Sets the field at a JSON Pointer, or takes it away. */
export function set(record: Json, path: string, value: unknown): void {
  const names = path.split("/").slice(1);
  const name = names.pop() ?? "";
  const holder = inside(record, ...names);
  if (value === undefined) delete holder[name];
  else holder[name] = value;
}

/** Lines that no reader takes: each type can have them. */
export const UNREADABLE: readonly Defect[] = [
  {
    name: "half a line",
    spoil: (line) => line.slice(0, line.length >> 1),
    finds: [],
    unreadable: "TN-READ-JSON",
  },
  {
    name: "NaN",
    spoil: (line) => line.replace('"phienBanBanGhi":1', '"phienBanBanGhi":NaN'),
    finds: [],
    unreadable: "TN-READ-NAN",
  },
];
