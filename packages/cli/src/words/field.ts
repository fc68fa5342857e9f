import type { FieldDescriptor, ObjectDescriptor, RecordDescriptor } from "@thongnhat/core";
import type { Lang } from "./lang.ts";

/**
 * The name of a field as an official knows it: the label the record itself gives it, else the labels
 * on the way to it. `undefined` for the record as a whole and for fields the standard does not have.
 */
export function fieldLabel(record: RecordDescriptor, path: string, lang: Lang): string | undefined {
  const labels: string[] = [];
  let objects: readonly (ObjectDescriptor | undefined)[] = [record.defs[record.root]];
  let pointer = "";
  for (const step of path.split("/").slice(1)) {
    const item = /^(?:[0-9]+|\*)$/.test(step);
    pointer += item ? "/*" : `/${step}`;
    const overlay = Object.hasOwn(record.overlays, pointer)
      ? record.overlays[pointer]?.label?.[lang]
      : undefined;
    if (item) continue;
    const field = objects.map((object) => fieldOf(object, step)).find((found) => found !== undefined);
    if (!field) return labels.length > 0 ? labels.join(" › ") : undefined;
    if (overlay !== undefined) labels.length = 0;
    labels.push(overlay ?? field.label[lang]);
    objects = under(record, field);
  }
  return labels.length > 0 ? labels.join(" › ") : undefined;
}

function fieldOf(object: ObjectDescriptor | undefined, name: string): FieldDescriptor | undefined {
  return object && Object.hasOwn(object.fields, name) ? object.fields[name] : undefined;
}

function under(record: RecordDescriptor, field: FieldDescriptor): (ObjectDescriptor | undefined)[] {
  const titles = field.variants ? Object.values(field.variants.of) : field.of === undefined ? [] : [field.of];
  return titles.map((title) => record.defs[title]);
}
