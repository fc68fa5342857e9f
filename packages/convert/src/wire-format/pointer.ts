/** An object that is being built. */
export type Building = { [key: string]: unknown };

const KEYS_THAT_ARE_NOT_FIELDS = new Set(["__proto__", "constructor", "prototype"]);

/** The pointers of wire formats are few and come again with every row. */
const known = new Map<string, readonly string[]>();

function parts(pointer: string): readonly string[] {
  const seen = known.get(pointer);
  if (seen !== undefined) return seen;
  if (!pointer.startsWith("/")) throw new Error(`Not a JSON Pointer below the root: ${pointer}`);
  const names = pointer.slice(1).split("/");
  for (const name of names)
    if (KEYS_THAT_ARE_NOT_FIELDS.has(name)) throw new Error(`Not a field: ${pointer}`);
  if (known.size < 10_000) known.set(pointer, names);
  return names;
}

/** A position in a list, or `-` for the next one. */
const isPosition = (name: string): boolean => name === "-" || /^[0-9]+$/.test(name);

/** Sets a value below `root`, building the objects and lists on the way. The part `-` appends to a list. */
export function setAt(root: Building, pointer: string, value: unknown): void {
  const names = parts(pointer);
  const last = names.length - 1;
  let at: unknown = root;
  for (let i = 0; i <= last; i++) {
    const step = names[i] ?? "";
    const name = step === "-" && Array.isArray(at) ? String(at.length) : step;
    const holder = at as Building;
    if (i === last) holder[name] = value;
    else if (holder[name] === undefined) holder[name] = isPosition(names[i + 1] ?? "") ? [] : {};
    at = holder[name];
  }
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
