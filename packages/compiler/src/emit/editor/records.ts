import type { CodeTable } from "../../read/code-tables.ts";
import type { Json } from "../../read/sources.ts";
import { FORMATS } from "./formats.ts";
import { hoverOf } from "./hover.ts";

type Tables = ReadonlyMap<string, CodeTable>;

/** What an editor checks besides words; a wrong example is shown with words only. */
const STRUCTURE = [
  "type",
  "required",
  "const",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
];

/**
 * A published bundle as a schema for editors: draft-07, which every editor reads, with hover texts, the names of
 * codes, and messages in Vietnamese.
 * @param bundle the bundle of a record
 * @param loose words only: for a record that is wrong on purpose
 */
export function editorSchema(bundle: Json, tables: Tables, loose: boolean): Json {
  const defs = (bundle.$defs ?? {}) as Readonly<Record<string, Json>>;
  const context = { tables, loose, defs, nameOf: (id: string) => tables.get(id)?.label.vi ?? id };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...objectSchema(bundle, context),
    definitions: Object.fromEntries(
      Object.entries(defs).map(([name, def]) => [name, objectSchema(def, context)]),
    ),
  };
}

interface Context {
  readonly tables: Tables;
  readonly loose: boolean;
  readonly defs: Readonly<Record<string, Json>>;
  readonly nameOf: (id: string) => string;
}

function objectSchema(schema: Json, context: Context): Json {
  const { loose, nameOf } = context;
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Json>>);
  return {
    ...hoverOf(schema, nameOf),
    ...(loose ? {} : { type: "object", ...(schema.required ? { required: schema.required } : {}) }),
    properties: Object.fromEntries(properties.map(([name, field]) => [name, fieldSchema(field, context)])),
    ...(loose ? {} : { additionalProperties: false }),
  };
}

/** Of several words an editor shows those it meets first: so a use says its own before the block that it refers to. */
function fieldSchema(field: Json, context: Context): Json {
  const words = hoverOf(field, context.nameOf);
  const target = targetOf(field, context.loose);
  const items = field.items as Json | undefined;
  const overlays = overlaysOf(field, context);
  const uses = [...(words.title ? [words as Json] : []), ...overlays, ...target];
  return {
    ...words,
    ...(context.loose ? {} : structure(field, context.tables)),
    ...(items === undefined ? {} : { items: fieldSchema(items, context) }),
    ...(target.length + overlays.length > 0 ? { allOf: uses } : {}),
  };
}

/** What a use of a block says of the fields below, on top of what the block says of them. */
function overlaysOf(field: Json, { defs, nameOf }: Context): Json[] {
  const fields = Object.entries((field["x-fields"] ?? {}) as Readonly<Record<string, Json>>);
  return fields.flatMap(([path, said]) => {
    const names = path.split(".");
    const words = hoverOf({ ...below(field, names, defs), ...said }, nameOf);
    if (words.title === undefined && words.description === undefined) return [];
    return [
      names.reduceRight<Json>((inner, name) => {
        const holder = { properties: { [name]: inner } };
        return { ...holder, items: holder };
      }, words as Json),
    ];
  });
}

/** What the block says of a field: nothing where the way goes through several kinds of objects. */
function below(field: Json, names: readonly string[], defs: Context["defs"]): Json {
  let at: Json = field;
  for (const name of names) {
    const { $ref } = (at.items as Json | undefined) ?? at;
    const properties = defs[String($ref).slice("#/$defs/".length)]?.properties as
      | Record<string, Json>
      | undefined;
    const next = properties?.[name];
    if (next === undefined) return {};
    at = next;
  }
  return at;
}

function targetOf(field: Json, loose: boolean): Json[] {
  const local = (ref: unknown): Json => ({ $ref: String(ref).replace("#/$defs/", "#/definitions/") });
  if (field.$ref !== undefined) return [local(field.$ref)];
  const variants = field.oneOf as readonly Json[] | undefined;
  if (variants === undefined) return [];
  return [{ [loose ? "anyOf" : "oneOf"]: variants.map(({ $ref }) => local($ref)) }];
}

function structure(field: Json, tables: Tables): Json {
  const kept = STRUCTURE.filter((keyword) => field[keyword] !== undefined).map((keyword) => [
    keyword,
    field[keyword],
  ]);
  const format = FORMATS[field.format as keyof typeof FORMATS];
  const table = tables.get((field["x-code-table"] as { table: string } | undefined)?.table ?? "");
  const codes = field.enum as readonly string[] | undefined;
  return {
    ...Object.fromEntries(kept),
    ...(format === undefined ? {} : { pattern: format.pattern, patternErrorMessage: format.words }),
    ...(codes === undefined ? {} : { enum: codes }),
    ...(codes === undefined || table === undefined ? {} : codeWords(codes, table)),
  };
}

function codeWords(codes: readonly string[], table: CodeTable): Json {
  const names = codes.map((code) => {
    const row = table.rows.filter((one) => one.code === code).at(-1);
    if (row === undefined) return code;
    const ended = row.to === "" ? "" : ` (hết hiệu lực từ ${row.to})`;
    return `${row.vi}${row.en === "" ? "" : ` · ${row.en}`}${ended}`;
  });
  return {
    enumDescriptions: names,
    errorMessage: `Không phải mã của danh mục ${table.label.vi} (${table.id}). Ghi mã, không ghi tên.`,
  };
}
