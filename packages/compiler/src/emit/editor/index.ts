import type { Model } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import type { Json } from "../../read/sources.ts";
import { emitBundles } from "../bundles.ts";
import { editorSchema } from "./records.ts";
import { sourceSchemas } from "./sources.ts";

/**
 * Schemas for editors: each record with hover texts in Vietnamese and the names of codes, each record as a wrong
 * example holds it, and the files in which the standard itself is written.
 *
 * @param model the resolved standard
 * @param tables its code tables
 * @returns JSON texts by path below `packages/schemas/json`, all in `editor/`
 */
export function emitEditor(model: Model, tables: ReadonlyMap<string, CodeTable>): Map<string, string> {
  const files = new Map<string, string>();
  const write = (path: string, schema: Json): void => {
    files.set(`editor/${path}`, `${JSON.stringify(schema)}\n`);
  };
  for (const [path, text] of emitBundles(model, tables)) {
    const bundle = JSON.parse(text) as Json;
    write(path, editorSchema(bundle, tables, false));
    write(path.replace(".schema.json", ".invalid.schema.json"), invalidExample(bundle, tables));
  }
  for (const [name, schema] of sourceSchemas(model, tables)) write(`source/${name}.schema.json`, schema);
  return files;
}

/** `{ expect, options, record }`: what a wrong example says, around a record that breaks something on purpose. */
function invalidExample(bundle: Json, tables: ReadonlyMap<string, CodeTable>): Json {
  const { $schema, definitions, ...record } = editorSchema(bundle, tables, true);
  const field = (markdownDescription: string, more: Json): Json => ({ markdownDescription, ...more });
  return {
    $schema,
    title: "Ví dụ sai",
    type: "object",
    required: ["expect", "record"],
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      expect: field("Điều duy nhất phải báo về bản ghi này.", {
        type: "object",
        required: ["code", "path"],
        additionalProperties: false,
        properties: {
          code: field("Mã quy tắc (`KS-01`) hoặc mã lỗi chung (`TN-FORMAT`).", {
            type: "string",
            pattern: "^[A-Z]+-[A-Za-z0-9-]+$",
          }),
          path: field("Con trỏ tới chỗ phải báo, tính từ bản ghi: `/ngayDangKy`.", {
            type: "string",
            pattern: "^(/[^/]+)*$",
            patternErrorMessage: "Ghi con trỏ bắt đầu bằng /, ví dụ /ngayDangKy.",
          }),
        },
      }),
      options: field("Đọc bản ghi với lựa chọn nào; bỏ trống là như bản ghi nói.", {
        type: "object",
        additionalProperties: false,
        properties: {
          origin: field("Nguồn của bản ghi.", { enum: ["dang-ky-moi", "so-hoa"] }),
          use: field("Đang ghi hay đang đọc.", { enum: ["write", "read"] }),
          today: field("Hôm nay là ngày nào.", { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        },
      }),
      record: { ...record },
    },
    definitions,
  };
}
