import type { FieldDescriptor, RecordDescriptor } from "@thongnhat/core";

/** An object of a record. */
export type Node = Readonly<Record<string, unknown>>;

/** Title of the block of an address, schemas/chung/1.0/dia-chi.schema.json. */
const ADDRESS = "DiaChi";
/** No record of the standard is deeper; hostile data may be. */
const MAX_DEPTH = 64;

/**
 * Goes through every address of a record, as its descriptor says where they are.
 * @param change - gets an address and its JSON Pointer; returns what stands there afterwards
 * @returns the record itself when no address changed, else a copy that shares what did not change
 */
export function mapAddresses(
  record: Node,
  descriptor: RecordDescriptor,
  change: (place: Node, path: string) => Node,
): Node {
  return node(record, descriptor.root, "", 0);

  function node(value: Node, title: string | undefined, path: string, depth: number): Node {
    if (title === ADDRESS) return change(value, path);
    const fields =
      title !== undefined && Object.hasOwn(descriptor.defs, title)
        ? descriptor.defs[title]?.fields
        : undefined;
    if (fields === undefined || depth > MAX_DEPTH) return value;
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(value)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field === undefined || (field.of === undefined && field.variants === undefined)) continue;
      const before = value[key];
      const after = content(before, field, `${path}/${key}`, depth);
      if (after !== before) {
        copy ??= { ...value };
        copy[key] = after;
      }
    }
    return copy ?? value;
  }

  function content(value: unknown, field: FieldDescriptor, path: string, depth: number): unknown {
    if (isNode(value)) return node(value, titleFor(field, value), path, depth + 1);
    if (!Array.isArray(value)) return value;
    const items: readonly unknown[] = value;
    const after = items.map((item, at) =>
      isNode(item) ? node(item, titleFor(field, item), `${path}/${at}`, depth + 1) : item,
    );
    return after.some((item, at) => item !== items[at]) ? after : items;
  }
}

/** Title of the object that a value is: of a choice, the one that its tag names. */
function titleFor({ of, variants }: FieldDescriptor, value: Node): string | undefined {
  if (variants === undefined) return of;
  const tag = value[variants.tag];
  return typeof tag === "string" && Object.hasOwn(variants.of, tag) ? variants.of[tag] : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
