/** An object that is being built. */
export type Building = { [key: string]: unknown };

const KEYS_THAT_ARE_NOT_FIELDS = new Set(["__proto__", "constructor", "prototype"]);

function parts(pointer: string): string[] {
  if (!pointer.startsWith("/")) throw new Error(`Not a JSON Pointer below the root: ${pointer}`);
  const names = pointer.slice(1).split("/");
  for (const name of names)
    if (KEYS_THAT_ARE_NOT_FIELDS.has(name)) throw new Error(`Not a field: ${pointer}`);
  return names;
}

/**
 * Sets a value below `root`, building the objects and lists on the way. The part `-` appends to a list.
 * @returns the pointer of the place that was set, with `-` replaced by the position.
 */
export function setAt(root: Building, pointer: string, value: unknown): string {
  const names = parts(pointer);
  let at: unknown = root;
  const way: string[] = [];
  for (let i = 0; i < names.length; i++) {
    let name = names[i] ?? "";
    if (Array.isArray(at) && name === "-") name = String(at.length);
    way.push(name);
    const holder = at as Building;
    if (i === names.length - 1) holder[name] = value;
    else holder[name] ??= /^(?:-|[0-9]+)$/.test(names[i + 1] ?? "") ? [] : {};
    at = holder[name];
  }
  return `/${way.join("/")}`;
}

/** The value at a pointer, or undefined. */
export function getAt(root: unknown, pointer: string): unknown {
  let at = root;
  for (const name of parts(pointer)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Building)[name];
  }
  return at;
}
