import type { FieldDescriptor, RecordDescriptor } from "../catalogue/types.ts";
import { fieldsOf, titlesOf, withOverlay } from "../descriptor/fields.ts";
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
  let titles: readonly string[] = descriptor === undefined ? [] : [descriptor.root];
  let field: FieldDescriptor | undefined;
  let inArray = false;
  let pattern = "";
  for (const segment of segments) {
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
    field = descriptor && fieldIn(descriptor, titles, segment, pattern);
    const key = field === undefined ? maskKey(segment) : segment;
    labels.push(field?.label[locale] ?? key);
    shown.push(key);
    titles = field === undefined ? [] : titlesOf(field);
    inArray = field?.type === "array";
  }
  return {
    label: labels.length > 0 ? labels.join(" › ") : (descriptor?.label[locale] ?? ""),
    field: inArray || segments.length === 0 ? undefined : field,
    path: pointer(...shown),
  };
}

/** Without the record at hand, a union's field is looked for in each of its objects. */
function fieldIn(
  descriptor: RecordDescriptor,
  titles: readonly string[],
  key: string,
  pattern: string,
): FieldDescriptor | undefined {
  for (const title of titles) {
    const fields = fieldsOf(descriptor, title);
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field !== undefined) return withOverlay(descriptor, pattern, field);
  }
  return undefined;
}
