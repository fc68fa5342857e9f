import type { MoveStep } from "@thongnhat/core";
import { findObjects, type Holder, isObject, own, setOwn, splitAtList } from "../path.ts";
import { blame, type Work } from "../work.ts";

/** Moves a value to its new place; a place that is taken is never written over. */
export function moveField(work: Work, step: MoveStep): void {
  const [from, to] = work.direction === "up" ? [step.from, step.to] : [step.to, step.from];
  const source = splitAtList(from);
  const target = splitAtList(to);
  for (const { object, keys } of findObjects(work.root, source.list))
    if (!carry(object, source.rest, target.rest, keptBelow(step.keep, source.list)))
      blame(work, step, [...keys, ...source.rest], "TN-MIGRATE-CONFLICT");
}

/** Objects that stay when they are emptied, as paths below `list`. */
function keptBelow(keep: readonly string[] | undefined, list: string): ReadonlySet<string> {
  return new Set((keep ?? []).filter((path) => path.startsWith(list)).map((path) => path.slice(list.length)));
}

/**
 * Takes the value at `from` to `to` inside one object. Objects are made on the way, and those that this leaves empty
 * are removed, so that going back gives the same record again.
 * @returns false when there is a value and its new place is taken
 */
export function carry(
  object: Holder,
  from: readonly string[],
  to: readonly string[],
  keep: ReadonlySet<string> = new Set(),
): boolean {
  const holder = holderOf(object, from);
  const key = from.at(-1);
  if (holder === undefined || key === undefined || own(holder, key) === undefined) return true;
  const name = to.at(-1);
  if (name === undefined || isTaken(object, to)) return false;
  const value = holder[key];
  if (from.slice(0, -1).join("/") === to.slice(0, -1).join("/")) {
    renameKey(holder, key, name);
    return true;
  }
  delete holder[key];
  setOwn(makeHolder(object, to), name, value);
  removeEmptied(object, from.slice(0, -1), keep);
  return true;
}

/** Gives a key another name where it stands: a reader finds the fields in the order they were written. */
function renameKey(holder: Holder, key: string, name: string): void {
  const entries = Object.entries(holder);
  for (const [old] of entries) delete holder[old];
  for (const [old, value] of entries) setOwn(holder, old === key ? name : old, value);
}

function holderOf(object: Holder, keys: readonly string[]): Holder | undefined {
  const holder = keys.slice(0, -1).reduce(own, object as unknown);
  return isObject(holder) ? holder : undefined;
}

/** Whether a value stands there, or something that is no object stands on the way. */
export function isTaken(object: Holder, keys: readonly string[]): boolean {
  let value: unknown = object;
  for (const key of keys) {
    if (!isObject(value)) return true;
    value = own(value, key);
    if (value === undefined) return false;
  }
  return true;
}

/** The object that holds the last key, made where there is none. */
export function makeHolder(object: Holder, keys: readonly string[]): Holder {
  return keys.slice(0, -1).reduce<Holder>((holder, key) => {
    const there = own(holder, key);
    if (isObject(there)) return there;
    const made: Holder = {};
    setOwn(holder, key, made);
    return made;
  }, object);
}

/** Removes the objects that a move has left empty, from the inside out. */
export function removeEmptied(object: Holder, keys: readonly string[], keep: ReadonlySet<string>): void {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const path = keys.slice(0, depth);
    const holder = holderOf(object, path);
    const key = path.at(-1);
    if (holder === undefined || key === undefined) return;
    const value = own(holder, key);
    if (!isObject(value) || Object.keys(value).length > 0 || keep.has(`/${path.join("/")}`)) return;
    delete holder[key];
  }
}
