import type { FieldDescriptor, RecordDescriptor } from "../catalogue/types.ts";

/** The fields of an object of the record, by the object's title. */
export function fieldsOf(
  descriptor: RecordDescriptor,
  title: string | undefined,
): Readonly<Record<string, FieldDescriptor>> {
  return title !== undefined && Object.hasOwn(descriptor.defs, title)
    ? (descriptor.defs[title]?.fields ?? {})
    : {};
}

/** A field with what this record says differently of it. `path` has `*` for items of arrays. */
export function withOverlay(
  descriptor: RecordDescriptor,
  path: string,
  field: FieldDescriptor,
): FieldDescriptor {
  const overlay = Object.hasOwn(descriptor.overlays, path) ? descriptor.overlays[path] : undefined;
  return overlay === undefined ? field : { ...field, ...overlay };
}

/** Titles of all objects that a field may hold. */
export function titlesOf(field: FieldDescriptor): readonly string[] {
  if (field.variants !== undefined) return Object.values(field.variants.of);
  return field.of === undefined ? [] : [field.of];
}

/** Title of the object that `value` is; undefined for an unknown tag or a field that holds no object. */
export function titleFor(
  field: FieldDescriptor,
  value: Readonly<Record<string, unknown>>,
): string | undefined {
  if (field.variants === undefined) return field.of;
  const { tag, of } = field.variants;
  const name = Object.hasOwn(value, tag) ? value[tag] : undefined;
  return typeof name === "string" && Object.hasOwn(of, name) ? of[name] : undefined;
}
