import type { Database, Model } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import { seedOf } from "../sandbox/seed.ts";
import { type Exchange, readExchange } from "./exchange.ts";
import { type Names, nameComponents } from "./names.ts";
import { type PathRecord, pathsOf } from "./paths.ts";
import { recordSchemas, type Schema } from "./schemas.ts";
import { messageSchemas, sharedComponents } from "./shared.ts";
import { recordViews } from "./views.ts";

/** What every document is made from. */
interface Parts {
  readonly model: Model;
  readonly tables: ReadonlyMap<string, CodeTable>;
  readonly exchange: Exchange;
  readonly names: Names;
  readonly dir: string;
}

/**
 * The exchange as OpenAPI 3.1: a document of all databases, and one of each. Each stands by itself.
 *
 * @param model the standard
 * @param tables code tables
 * @param dir folder of the standard
 * @returns JSON texts by path below `packages/sandbox/openapi`
 */
export function emitOpenApiDocuments(
  model: Model,
  tables: ReadonlyMap<string, CodeTable>,
  dir: string,
): Map<string, string> {
  const parts = { model, tables, exchange: readExchange(dir), names: nameComponents(model), dir };
  const databases = model.databases.filter(({ records }) => records.length > 0);
  const whole = documentOf(parts, databases, { vi: "mọi cơ sở dữ liệu", en: "every database" });
  return new Map([
    ["thongnhat.openapi.json", whole],
    ...databases.map((database): [string, string] => [
      `${database.id}.openapi.json`,
      documentOf(parts, [database], database.label),
    ]),
  ]);
}

function documentOf(parts: Parts, databases: readonly Database[], label: { vi: string; en: string }): string {
  const { model, tables, exchange, names, dir } = parts;
  const records = databases.flatMap((database) => database.records);
  const about = records.map((record): PathRecord => {
    const def = model.defs.get(record.def);
    if (def === undefined) throw new Error(`Định nghĩa ${record.def} không có trong mô hình`);
    return { record, label: def.label, name: names.record(record), schema: names.of(record.def) };
  });
  const schemas = collect([
    ...messageSchemas(exchange),
    ...recordSchemas(model, tables, records, names),
    ...about.flatMap(recordViews),
  ]);
  const document = {
    openapi: "3.1.0",
    info: {
      title: `Trao đổi thongnhat: ${label.vi} · ${label.en}`,
      version: exchange.version,
      description: describe(exchange.limits),
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      "x-edition": model.edition,
      "x-evidence": {
        mark: "proposed",
        source: "đề xuất của thongnhat; không văn bản nào định ra giao thức này",
      },
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [
      { url: "/", description: "Máy chủ đã cho tệp này · The server that gave this file" },
      { url: "http://127.0.0.1:8900", description: "npx thongnhat sandbox" },
    ],
    security: [{ oauth2: [] }, { apiKey: [] }],
    tags: [
      { name: "chung", description: "Không thuộc loại bản ghi nào · Of no record type" },
      ...about.map(({ record, label: { vi, en } }) => ({ name: record.id, description: `${vi} · ${en}` })),
    ],
    paths: pathsOf(exchange, about),
    components: { schemas, ...sharedComponents(exchange), examples: examplesOf(databases, about, dir) },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** In the order of their names. */
function collect(entries: readonly (readonly [string, Schema])[]): Schema {
  const found = new Map<string, Schema>();
  for (const [name, schema] of entries) {
    if (found.has(name)) throw new Error(`Hai thành phần OpenAPI cùng tên ${name}`);
    found.set(name, schema);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The first valid example of each record: the people in it are invented. */
function examplesOf(databases: readonly Database[], about: readonly PathRecord[], dir: string): Schema {
  const seed = databases.flatMap((database) => seedOf(database, dir));
  const entries = about.flatMap(({ record, label, schema }) => {
    const first = seed.find((one) => one.record === record.id);
    return first === undefined
      ? []
      : [[schema, { summary: `${label.vi} · ${label.en}`, value: first.value }]];
  });
  return Object.fromEntries(entries);
}

/** What holds for every operation: a reader of this file alone has nothing else. */
function describe(limits: Readonly<Record<string, number>>): string {
  const { recordBytes, batchLines, batchBytes, importBytes, pageMost, keyDays } = limits;
  return [
    "Đọc, tìm, ghi, ghi nhiều, theo dõi thay đổi và kết xuất bản ghi của chuẩn thongnhat.",
    "Giá trị của người không bao giờ nằm ở địa chỉ; mỗi lần đọc có TN-Purpose và TN-Requester; mỗi lần ghi có",
    "Idempotency-Key; ghi đè phải có If-Match. Cấu trúc của bản ghi ở đây; luật giữa các trường do máy chủ kiểm.",
    "sieuDuLieu.coQuanChuQuan của bản ghi gửi lên phải là mã của đơn vị đang gửi. Lời lỗi theo Accept-Language",
    "(vi, en). Số lần hỏi còn lại ở X-RateLimit-Remaining; 429 và 503 kèm Retry-After.",
    `Nhiều nhất: bản ghi ${recordBytes} byte; một lô ${batchLines} dòng, ${batchBytes} byte; tệp nạp ${importBytes} byte; một trang ${pageMost} mục. Khoá chống ghi hai lần giữ ${keyDays} ngày.`,
    "",
    "Read, search, write, follow and export records of the thongnhat standard. Personal values never stand in an address;",
    "every read states purpose and requester; every write carries an idempotency key; a replacement needs If-Match.",
    "The structure of records is here; rules between fields are checked by the server.",
    "sieuDuLieu.coQuanChuQuan of a record must be the code of the unit that sends it. Errors are in the language of",
    "Accept-Language (vi, en). X-RateLimit-Remaining says how many requests are left; 429 and 503 have Retry-After.",
    `At most: a record ${recordBytes} bytes; a batch ${batchLines} lines, ${batchBytes} bytes; an import ${importBytes} bytes; a page ${pageMost} items. An idempotency key is kept ${keyDays} days.`,
  ].join("\n");
}
