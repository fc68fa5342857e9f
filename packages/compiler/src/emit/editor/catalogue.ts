import type { Model } from "../../model/types.ts";
import type { Json } from "../../read/sources.ts";

/** One schema and the files it is for, as SchemaStore's catalogue lists them. */
interface Entry {
  readonly name: string;
  readonly description: string;
  readonly fileMatch: readonly string[];
  /** From the root of the repository. */
  readonly url: string;
}

const GENERATED = "packages/schemas/json/editor";

/**
 * The catalogue of editor schemas (`schemas/catalog.json`, in the form of SchemaStore) and the settings that make
 * Visual Studio Code use them in this repository.
 * @param dialect the schema of the schemas: it is put into the settings, as its `$id` is a name that is never fetched
 * @param named the other schemas that files name so, by the last part of their `$id`
 * @returns texts by path below the root of the repository
 */
export function emitCatalogue(
  model: Model,
  dialect: Json,
  named: ReadonlyMap<string, Json>,
): Map<string, string> {
  const entries = [...recordEntries(model), ...SOURCES];
  const catalogue = {
    $schema: "https://json.schemastore.org/schema-catalog.json",
    version: 1,
    schemas: entries.map((entry) => ({
      ...entry,
      url: entry.url.replace(/^schemas\//, "").replace(/^packages\//, "../packages/"),
    })),
  };
  const settings = {
    "json.schemas": [
      { fileMatch: ["/schemas/*/*/*.schema.json"], url: dialect.$id, schema: dialect },
      ...[...named].map(([name, schema]) => {
        return { fileMatch: [], url: `${model.base}dialect/1.0/${name}.schema.json`, schema };
      }),
      ...entries.slice(0, -1).map(({ fileMatch, url }) => ({
        fileMatch: fileMatch.map((pattern) => `/${pattern}`),
        url: `./${url}`,
      })),
    ],
  };
  return new Map([
    ["schemas/catalog.json", `${JSON.stringify(catalogue, null, 2)}\n`],
    [".vscode/settings.json", `${JSON.stringify(settings, null, 1)}\n`],
  ]);
}

function recordEntries(model: Model): Entry[] {
  return model.databases.flatMap(({ id: database, label: of, records }) =>
    records.flatMap(({ id, name, def }) => {
      const title = model.defs.get(def)?.label.vi ?? name;
      const examples = `schemas/${database}/*/examples/${name}`;
      return [
        {
          name: `${title} (${id})`,
          description: `Một bản ghi của cơ sở dữ liệu ${of.vi}.`,
          fileMatch: [`${examples}/valid/*.json`, `*.${name}.json`],
          url: `${GENERATED}/${id}.schema.json`,
        },
        {
          name: `Ví dụ sai: ${title} (${id})`,
          description: "Bản ghi sai, kèm điều duy nhất phải báo.",
          fileMatch: [`${examples}/invalid/*.json`],
          url: `${GENERATED}/${id}.invalid.schema.json`,
        },
      ];
    }),
  );
}

function source(name: string, title: string, description: string, ...fileMatch: string[]): Entry {
  return { name: title, description, fileMatch, url: `${GENERATED}/source/${name}.schema.json` };
}

function vectors(name: string, ...fileMatch: string[]): Entry {
  return {
    name: `Bộ thử: ${name}`,
    description: "Ca thử tương thích cho phần mềm viết bằng ngôn ngữ khác.",
    fileMatch: fileMatch.map((path) => `schemas/conformance/${path}`),
    url: `schemas/conformance/schema/${name}.schema.json`,
  };
}

/** The last one is the dialect itself, which Visual Studio Code is given by its `$id`. */
const SOURCES: readonly Entry[] = [
  source("table", "Danh mục mã", "Danh mục mã: tên, đơn vị, căn cứ.", "schemas/code-tables/*/table.json"),
  source("database", "Cơ sở dữ liệu", "Tên, đơn vị chủ quản, căn cứ.", "schemas/*/database.json"),
  source("rules", "Quy tắc dùng chung", "Quy tắc nhiều loại bản ghi cùng dùng.", "schemas/*/*/rules.json"),
  source("messages", "Câu chữ", "Câu chữ của lỗi chung.", "schemas/messages/*.json"),
  source("states", "Vòng đời", "Trạng thái và bước chuyển.", "schemas/*/*/states/*.json"),
  source(
    "draft",
    "Bản nháp",
    "Thay đổi của một bản nháp.",
    "schemas/*/drafts/*/draft.json",
    "schemas/*/drafts/*/changes/*.json",
  ),
  source(
    "migration",
    "Chuyển dữ liệu",
    "Từ phiên bản này sang phiên bản kia.",
    "schemas/*/drafts/*/migration.json",
  ),
  source("standard", "Chuẩn", "Tên, ngày và các cơ sở dữ liệu.", "schemas/standard.json"),
  ...["text", "partial-dates", "identifiers", "cel-functions", "code-tables", "matching", "addresses"].map(
    (name) => vectors(name, `${name}.json`),
  ),
  ...["records", "rules", "profiles"].map((name) => vectors(name, `${name}/*/*.json`)),
  {
    name: "Phương ngữ lược đồ",
    description: "Lược đồ của lược đồ: từ khóa nào được dùng.",
    fileMatch: ["schemas/*/*/*.schema.json"],
    url: "schemas/dialect/1.0/schema.json",
  },
];
