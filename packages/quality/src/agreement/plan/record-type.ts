import type { Text } from "@thongnhat/core";
import { loadRecord } from "../../shape/load.ts";
import type { DefShape, FieldShape, RecordShape } from "../../shape/types.ts";

/** The shape of a record type, as far as comparing needs it. */
export interface RecordType {
  readonly record: RecordShape;
  readonly def: (key: string) => DefShape;
}

/**
 * Loads a record type.
 * @throws RangeError when the standard has none of that name
 */
export async function loadRecordType(id: string): Promise<RecordType> {
  const loaded = await loadRecord(id);
  if (loaded === undefined)
    throw new RangeError(`Chuẩn không có loại bản ghi "${id}". / The standard has no record type "${id}".`);
  return loaded;
}

/** A field with the object that holds it, and the names of all fields on the way. */
export interface FoundField {
  readonly field: FieldShape;
  readonly holder: DefShape;
  readonly label: Text;
}

/** Names of the fields of a JSON Pointer. */
export function segmentsOf(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * The field at a pointer.
 * @throws RangeError when there is no such field, or the way leads through a list
 */
export function findField(type: RecordType, path: string): FoundField {
  let holder = type.def(type.record.def);
  let found: FoundField | undefined;
  for (const name of segmentsOf(path)) {
    if (found !== undefined) {
      const { shape } = found.field;
      if (shape.kind !== "object") throw noField(type, path);
      holder = type.def(shape.def);
    }
    const field = Object.hasOwn(holder.fields, name) ? holder.fields[name] : undefined;
    if (field === undefined) throw noField(type, path);
    found = { field, holder, label: found === undefined ? field.label : join(found.label, field.label) };
  }
  if (found === undefined) throw noField(type, path);
  return found;
}

/** The name of a field within another one. */
export function join(outer: Text, inner: Text): Text {
  return { vi: `${outer.vi} › ${inner.vi}`, en: `${outer.en} › ${inner.en}` };
}

function noField({ record }: RecordType, path: string): RangeError {
  return new RangeError(
    `"${record.id}" không có trường "${path}", hoặc trường nằm trong danh sách. / ` +
      `"${record.id}" has no field "${path}", or it lies in a list.`,
  );
}
