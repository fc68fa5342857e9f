import type { FieldDescriptor, RecordDescriptor } from "../catalogue/types.ts";
import { type Frame, fieldsOf, framesIn, outermost, titlesOf, withOverlay } from "../descriptor/fields.ts";
import type { Locale } from "../identifiers/result.ts";
import { maskKey, pointer, segmentsOf } from "../pointer/pointer.ts";

/** A place of a record as people call it, and the field there when the standard knows it. */
export interface Place {
  readonly label: string;
  readonly field: FieldDescriptor | undefined;
  /** The pointer, keys that are not of the standard masked. */
  readonly path: string;
}

/** Walks the descriptor along a pointer: `/cha/ngaySinh` is `Cha › Ngày sinh`. */
export function placeOf(descriptor: RecordDescriptor | undefined, path: string, locale: Locale): Place {
  const segments = segmentsOf(path) ?? [path];
  const labels: string[] = [];
  const shown: string[] = [];
  let objects: readonly Held[] =
    descriptor === undefined ? [] : [{ title: descriptor.root, frames: outermost(descriptor) }];
  let field: FieldDescriptor | undefined;
  let inArray = false;
  let pattern = "";
  for (const segment of segments) {
    if (inArray && segment === "*") {
      // Any item of the list: nothing is said of which.
      shown.push(segment);
      pattern += "/*";
      inArray = false;
      continue;
    }
    if ((inArray || descriptor === undefined) && /^[0-9]{1,5}$/.test(segment)) {
      // The position counts from 1, as a person does.
      const last = labels.pop();
      labels.push(last === undefined ? segment : `${last} (${Number(segment) + 1})`);
      shown.push(segment);
      pattern += "/*";
      inArray = false;
      continue;
    }
    pattern += pointer(segment);
    const found = descriptor && fieldIn(descriptor, objects, segment, pattern);
    field = found?.field;
    const key = field === undefined ? maskKey(segment) : segment;
    labels.push(field?.label[locale] ?? key);
    shown.push(key);
    inArray = field?.type === "array";
    objects = descriptor === undefined || found === undefined ? [] : objectsIn(descriptor, found, pattern);
  }
  return {
    label: labels.length > 0 ? labels.join(" › ") : (descriptor?.label[locale] ?? ""),
    field: inArray || segments.length === 0 ? undefined : field,
    path: pointer(...shown),
  };
}

/** An object that a place may be in, and the objects whose overlays hold there. */
interface Held {
  readonly title: string;
  readonly frames: readonly Frame[];
}

interface Found {
  readonly field: FieldDescriptor;
  readonly frames: readonly Frame[];
}

/** Without the record at hand, a union's field is looked for in each of its objects. */
function fieldIn(
  descriptor: RecordDescriptor,
  objects: readonly Held[],
  key: string,
  pattern: string,
): Found | undefined {
  for (const { title, frames } of objects) {
    const fields = fieldsOf(descriptor, title);
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field !== undefined) return { field: withOverlay(frames, pattern, field), frames };
  }
  return undefined;
}

function objectsIn(descriptor: RecordDescriptor, { field, frames }: Found, pattern: string): Held[] {
  const at = field.type === "array" ? `${pattern}/*` : pattern;
  return titlesOf(field).map((title) => ({ title, frames: framesIn(descriptor, frames, field, title, at) }));
}
