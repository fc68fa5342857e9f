import type { FieldDescriptor, RecordDescriptor } from "@thongnhat/core";
import { fieldsOf } from "./fields.ts";

/** Ways to read a cell that fill an object, not one field. */
export const BLOCK_KINDS: ReadonlySet<string> = new Set([
  "place-code",
  "agency-code",
  "split-name",
  "address",
  "file",
]);

/** What stands at a pointer of a record: a field that holds a value, an object, or nothing. */
export function fieldAt(descriptor: RecordDescriptor, pointer: string): "value" | "object" | undefined {
  if (!pointer.startsWith("/")) return undefined;
  let titles: readonly string[] = [descriptor.root];
  let field: FieldDescriptor | undefined;
  for (const part of pointer.slice(1).split("/")) {
    if (/^(?:-|\d{1,4}|\[[A-Za-z0-9]+=[^\]]+\])$/.test(part)) {
      if (field?.type !== "array") return undefined;
      continue;
    }
    const found: FieldDescriptor | undefined = titles
      .map((title) => descriptor.defs[title]?.fields)
      .map((fields) => (fields !== undefined && Object.hasOwn(fields, part) ? fields[part] : undefined))
      .find((one) => one !== undefined);
    if (found === undefined) return undefined;
    field = found;
    titles =
      found.variants === undefined
        ? found.of === undefined
          ? []
          : [found.of]
        : Object.values(found.variants.of);
  }
  return field === undefined ? undefined : titles.length > 0 ? "object" : "value";
}

const MOST_CHANGES = 0.4;

/** The field whose pointer is nearest to a mistyped one; undefined where none comes near. */
export function nearestField(descriptor: RecordDescriptor, pointer: string): string | undefined {
  const last = pointer.slice(pointer.lastIndexOf("/") + 1).toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(pointer.length * MOST_CHANGES));
  for (const { path } of fieldsOf(descriptor).entries) {
    const bonus = path.toLowerCase().endsWith(`/${last}`) ? 3 : 0;
    const distance = changes(pointer.toLowerCase(), path.toLowerCase()) - bonus;
    if (distance >= least) continue;
    best = path;
    least = distance;
  }
  return best;
}

/** Letters to change, to add or to take away. */
function changes(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] ?? 0) + (left.charAt(i - 1) === right.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
