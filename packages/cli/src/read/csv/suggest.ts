import type { ObjectDescriptor, RecordDescriptor } from "@thongnhat/core";
import { decompose } from "@thongnhat/core";
import { objectsOf, objectsUnder } from "./columns.ts";

const DEEPEST_PATH = 6;
const MOST_PATHS = 20_000;
const LONGEST_NAME = 80;

interface Known {
  readonly path: string;
  readonly plain: string;
}

/** Finds the field that a misspelt column name, or another system's name, probably means. */
export function suggester(record: RecordDescriptor): (name: string) => string | undefined {
  const known = fieldPaths(record).map((path) => ({ path, plain: plain(path) }));
  const aliases = aliasPaths(record);
  return (name) => {
    if (name === "" || name.length > LONGEST_NAME) return undefined;
    return aliases.get(name.toLowerCase()) ?? nearest(plain(name), known);
  };
}

function nearest(wanted: string, known: readonly Known[]): string | undefined {
  const tail = known.find((one) => one.plain === wanted || one.plain.endsWith(`.${wanted}`));
  if (tail) return tail.path;
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(wanted.length / 5)) + 1;
  for (const one of known) {
    const distance = editDistance(wanted, one.plain, limit);
    if (distance >= limit || !likeAtTheEnd(wanted, one.plain)) continue;
    best = one.path;
    limit = distance;
  }
  return best;
}

/** A long way to a field is no reason to take one short name for another: `noiDangKy.ma` is not `.cap`. */
function likeAtTheEnd(wanted: string, known: string): boolean {
  const left = wanted.slice(wanted.lastIndexOf(".") + 1);
  const right = known.slice(known.lastIndexOf(".") + 1);
  const limit = Math.max(1, Math.floor(left.length / 4)) + 1;
  return editDistance(left, right, limit) < limit;
}

/** Every path of the record that a column may name, lists with their first place. */
function fieldPaths(record: RecordDescriptor): string[] {
  const paths: string[] = [];
  const visit = (objects: readonly ObjectDescriptor[], prefix: string, depth: number): void => {
    for (const object of objects) {
      for (const [name, field] of Object.entries(object.fields)) {
        if (paths.length >= MOST_PATHS) return;
        const path = `${prefix}${name}${field.type === "array" ? "[0]" : ""}`;
        const under = objectsUnder(record, field);
        if (under.length > 0 && depth < DEEPEST_PATH) visit(under, `${path}.`, depth + 1);
        else if (field.type !== "object") paths.push(path);
      }
    }
  };
  visit(objectsOf(record, record.root), "", 0);
  return paths;
}

/** Names that other systems use for fields of the record. */
function aliasPaths(record: RecordDescriptor): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [name, field] of Object.entries(objectsOf(record, record.root)[0]?.fields ?? {})) {
    for (const alias of field.aliases ?? []) paths.set(alias.name.toLowerCase(), name);
  }
  for (const [pointer, overlay] of Object.entries(record.overlays)) {
    const path = pointer.slice(1).replaceAll("/*", "[0]").replaceAll("/", ".");
    for (const alias of overlay.aliases ?? []) paths.set(alias.name.toLowerCase(), path);
  }
  return paths;
}

function plain(text: string): string {
  return decompose(text)
    .replaceAll(/\p{M}|[\s_-]|\[[0-9]+\]/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll("/", ".");
}

/** Letters to change, no further than `limit`. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left.charCodeAt(i - 1) === right.charCodeAt(j - 1) ? 0 : 1);
      const cost = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    row = next;
  }
  return row[right.length] ?? limit;
}
