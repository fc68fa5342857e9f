import { pointer } from "@thongnhat/core";

/** An object or list that was parsed from JSON. */
export type Holder = Record<string, unknown>;

/** A place in a record: what holds it, and under which key. */
export interface Place {
  readonly holder: Holder;
  readonly key: string;
  /** Keys from the record down to the place. */
  readonly keys: readonly string[];
}

/** The keys of a path of a migration. Field names hold no `/` and no `~`. */
export function keysOf(path: string): string[] {
  return path === "" ? [] : path.slice(1).split("/");
}

/** The path of keys as a JSON Pointer. */
export function pathOf(keys: readonly string[]): string {
  return pointer(...keys);
}

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own value at a key; nothing is read from prototypes. */
export function own(of: unknown, key: string): unknown {
  if (Array.isArray(of)) return /^(0|[1-9]\d*)$/.test(key) ? of[Number(key)] : undefined;
  return isObject(of) && Object.hasOwn(of, key) ? of[key] : undefined;
}

/** The value below keys. */
export function valueAt(root: unknown, keys: readonly string[]): unknown {
  return keys.reduce(own, root);
}

/** Every place that a path leads to and that has a value; `*` goes through the entries of a list. */
export function find(root: unknown, path: string): Place[] {
  const keys = keysOf(path);
  const places: Place[] = [];
  const walk = (value: unknown, at: number, above: readonly string[]): void => {
    const key = keys[at];
    if (key === undefined) return;
    const last = at === keys.length - 1;
    const enter = (name: string): void => {
      const below = [...above, name];
      if (own(value, name) === undefined) return;
      // A list is an object whose keys are its positions.
      if (last) places.push({ holder: value as Holder, key: name, keys: below });
      else walk(own(value, name), at + 1, below);
    };
    if (key !== "*") return Array.isArray(value) ? undefined : enter(key);
    if (Array.isArray(value)) for (const index of value.keys()) enter(String(index));
  };
  walk(root, 0, []);
  return places;
}

/** Every object at a path; the empty path is the record itself. */
export function findObjects(root: unknown, path: string): { object: Holder; keys: readonly string[] }[] {
  if (path === "") return isObject(root) ? [{ object: root, keys: [] }] : [];
  return find(root, path).flatMap(({ holder, key, keys }) => {
    const object = own(holder, key);
    return isObject(object) ? [{ object, keys }] : [];
  });
}

/** The part of a path up to its last `*`, and what follows: paths of one step agree in the first. */
export function splitAtList(path: string): { list: string; rest: string[] } {
  const keys = keysOf(path);
  const star = keys.lastIndexOf("*") + 1;
  const list = keys
    .slice(0, star)
    .map((key) => `/${key}`)
    .join("");
  return { list, rest: keys.slice(star) };
}

/** Writes an own value, whatever the key is called. */
export function setOwn(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
