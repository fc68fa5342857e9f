/** An object that is being built. */
export type Building = { [key: string]: unknown };

const KEYS_THAT_ARE_NOT_FIELDS = new Set(["__proto__", "constructor", "prototype"]);
/** `[quanHe=cha]`: the item of a list whose field says so. */
const ITEM = /^\[([A-Za-z0-9]+)=([^\]/]+)\]$/;

/** One step of a pointer: a field, or a place in a list. */
interface Step {
  readonly name: string;
  readonly isPosition: boolean;
}

/** The pointers of wire formats are few and come again with every row. */
const known = new Map<string, readonly Step[]>();

function stepsOf(pointer: string): readonly Step[] {
  const seen = known.get(pointer);
  if (seen !== undefined) return seen;
  if (!pointer.startsWith("/")) throw new Error(`Not a JSON Pointer below the root: ${pointer}`);
  const names = pointer.slice(1).split("/");
  for (const name of names)
    if (KEYS_THAT_ARE_NOT_FIELDS.has(name)) throw new Error(`Not a field: ${pointer}`);
  const steps = names.map((name) => ({ name, isPosition: isPosition(name) }));
  if (known.size < 10_000) known.set(pointer, steps);
  return steps;
}

/** A position in a list, `-` for the next one, or the item that a field marks. */
const isPosition = (name: string): boolean => name === "-" || /^[0-9]+$/.test(name) || ITEM.test(name);

/**
 * Sets a value below `root`, building the objects and lists on the way. The part `-` appends to a list;
 * the part `[field=word]` is the item whose field holds that word, and makes it where it is missing.
 */
export function setAt(root: Building, pointer: string, value: unknown): void {
  const steps = stepsOf(pointer);
  const last = steps.length - 1;
  let at: unknown = root;
  for (let i = 0; i < last; i++) {
    const holder = at as Building;
    const name = nameIn(holder, steps[i]?.name ?? "", true);
    const inner = holder[name];
    at = inner === undefined ? (steps[i + 1]?.isPosition ? [] : {}) : inner;
    if (inner === undefined) holder[name] = at;
  }
  const holder = at as Building;
  holder[nameIn(holder, steps[last]?.name ?? "", true)] = value;
}

/** The value at a pointer, or undefined. */
export function getAt(root: unknown, pointer: string): unknown {
  let at = root;
  for (const step of stepsOf(pointer)) {
    if (typeof at !== "object" || at === null) return undefined;
    const name = nameIn(at, step.name, false);
    if (!Object.hasOwn(at, name)) return undefined;
    at = (at as Building)[name];
  }
  return at;
}

/** Takes a value out; the objects that held it stay. */
export function deleteAt(root: Building, pointer: string): void {
  const cut = pointer.lastIndexOf("/");
  const holder = cut === 0 ? root : getAt(root, pointer.slice(0, cut));
  if (typeof holder === "object" && holder !== null) delete (holder as Building)[pointer.slice(cut + 1)];
}

function nameIn(holder: unknown, step: string, make: boolean): string {
  if (!Array.isArray(holder)) return step;
  if (step === "-") return String(holder.length);
  const item = ITEM.exec(step);
  if (item === null) return step;
  const [, field = "", word] = item;
  const found = holder.findIndex((one: unknown) => getAt(one, `/${field}`) === word);
  if (found !== -1 || !make) return String(found);
  return String(holder.push({ [field]: word }) - 1);
}
