import type { FieldDescriptor, Overlays, RecordDescriptor } from "../catalogue/types.ts";

/** Where overlays begin: the record itself, or an object that is one of a choice. The outermost stands first. */
export interface Frame {
  readonly at: string;
  readonly title: string;
  readonly overlays: Overlays;
}

/** The frames at the root of a record. */
export function outermost({ root, overlays }: RecordDescriptor): readonly Frame[] {
  return [{ at: "", title: root, overlays }];
}

/** The frames inside an object: one more when it is one of a choice. */
export function framesIn(
  descriptor: RecordDescriptor,
  frames: readonly Frame[],
  field: FieldDescriptor,
  title: string,
  at: string,
): readonly Frame[] {
  if (field.variants === undefined) return frames;
  const object = Object.hasOwn(descriptor.defs, title) ? descriptor.defs[title] : undefined;
  return [...frames, { at, title, overlays: object?.overlays ?? {} }];
}

/** The fields of an object of the record, by the object's title. */
export function fieldsOf(
  descriptor: RecordDescriptor,
  title: string | undefined,
): Readonly<Record<string, FieldDescriptor>> {
  return title !== undefined && Object.hasOwn(descriptor.defs, title)
    ? (descriptor.defs[title]?.fields ?? {})
    : {};
}

/** A field with what the objects around say differently of it, the outermost last. `path` has `*` for items. */
export function withOverlay(frames: readonly Frame[], path: string, field: FieldDescriptor): FieldDescriptor {
  let said = field;
  for (const { at, overlays } of frames.toReversed()) {
    const below = path.slice(at.length);
    const overlay = Object.hasOwn(overlays, below) ? overlays[below] : undefined;
    if (overlay !== undefined) said = { ...said, ...overlay };
  }
  return said;
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
