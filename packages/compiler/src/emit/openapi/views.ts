import type { PathRecord } from "./paths.ts";
import { reference, type Schema } from "./schemas.ts";
import { PART } from "./shared.ts";

/**
 * What answers hold of a record: the whole or a part of it, pages of it, its changes.
 *
 * @param one the record
 * @returns schemas by name
 */
export function recordViews({ name, schema, label }: PathRecord): [string, Schema][] {
  const view = { $ref: reference(`${name}View`) };
  const change = { $ref: reference(`${name}Change`) };
  return [
    [
      `${name}View`,
      {
        title: `${name}View`,
        description: `${label.vi}: cả bản ghi (full), hoặc phần mà phạm vi cho thấy. · ${label.en}: the record, or the part that a profile allows.`,
        anyOf: [{ $ref: reference(schema) }, { $ref: reference(PART) }],
      },
    ],
    [`${name}Page`, page(`${name}Page`, "items", view, ["items"], {})],
    [
      `${name}Change`,
      {
        title: `${name}Change`,
        allOf: [{ $ref: reference("ChangeEvent") }, { type: "object", properties: { data: view } }],
      },
    ],
    [
      `${name}ChangePage`,
      page(`${name}ChangePage`, "events", change, ["events", "next", "more"], { more: { type: "boolean" } }),
    ],
  ];
}

function page(
  title: string,
  field: string,
  items: Schema,
  required: readonly string[],
  more: Schema,
): Schema {
  return {
    title,
    type: "object",
    required,
    properties: { [field]: { type: "array", items }, next: { type: "string" }, ...more },
    additionalProperties: false,
  };
}
