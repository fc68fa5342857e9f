import type { RecordModel } from "../../model/types.ts";
import { type Both, type Exchange, type Operation, say } from "./exchange.ts";
import { reference, type Schema } from "./schemas.ts";
import { ALWAYS, OF_BODY } from "./shared.ts";

/** A record in the paths of a document. */
export interface PathRecord {
  readonly record: RecordModel;
  readonly label: Both;
  /** `HoTichKhaiSinh` */
  readonly name: string;
  /** Component of the record. */
  readonly schema: string;
}

/** Paths by address: what belongs to no record first, then those of each record. */
export type Paths = Record<string, Record<string, Schema>>;

const NDJSON = "application/x-ndjson";
const OF_RECORD = "/v1/{database}/{record}";

/**
 * The paths of a document.
 *
 * @param exchange operations and problems
 * @param records records whose paths are written out
 */
export function pathsOf(exchange: Exchange, records: readonly PathRecord[]): Paths {
  const paths: Paths = {};
  const add = (operation: Operation, path: string, item: Schema): void => {
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: item };
  };
  for (const operation of exchange.operations.filter(({ path }) => !path.startsWith(OF_RECORD)))
    add(operation, operation.path, general(exchange, operation));
  for (const one of records)
    for (const operation of exchange.operations.filter(({ path }) => path.startsWith(OF_RECORD)))
      add(
        operation,
        operation.path.replace("{database}/{record}", one.record.id),
        ofRecord(exchange, operation, one),
      );
  return paths;
}

function general(exchange: Exchange, operation: Operation): Schema {
  return {
    operationId: operation.id,
    summary: say(operation.summary),
    tags: ["chung"],
    ...(operation.id === "token" ? { security: [] } : {}),
    ...bodyAndAnswers(exchange, operation, undefined),
  };
}

function ofRecord(exchange: Exchange, operation: Operation, one: PathRecord): Schema {
  const { vi, en } = operation.summary;
  return {
    operationId: `${operation.id}${one.name}`,
    summary: say({ vi: `${one.label.vi}: ${lower(vi)}`, en: `${one.label.en}: ${lower(en)}` }),
    tags: [one.record.id],
    ...bodyAndAnswers(exchange, operation, one),
  };
}

function bodyAndAnswers(exchange: Exchange, operation: Operation, one: PathRecord | undefined): Schema {
  const { request, query = [], headers = [], path } = operation;
  const inPath = ["id", "job"].filter((name) => path.includes(`{${name}}`));
  const parameters = [...inPath, ...query, ...headers, "requestId"];
  const own = [...(request === undefined ? [] : OF_BODY), ...(operation.problems ?? [])];
  const codes = [...new Set([...ALWAYS, ...own])];
  return {
    parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    ...(request === undefined ? {} : { requestBody: requestBody(request, one) }),
    responses: { ...answers(operation, one), ...problemsOf(exchange, operation, codes) },
    "x-action": operation.action,
    "x-problems": codes,
  };
}

function requestBody(
  { type, schema }: NonNullable<Operation["request"]>,
  one: PathRecord | undefined,
): Schema {
  const ofRecord = schema === "Record" && type !== NDJSON && one !== undefined;
  const examples = ofRecord
    ? { examples: { "vi-du": { $ref: `#/components/examples/${one.schema}` } } }
    : schema in BODIES
      ? { example: BODIES[schema] }
      : {};
  return {
    required: true,
    content: { [type]: { schema: contentSchema(type, schema, one, "whole"), ...examples } },
  };
}

function answers(
  { id, answers: all, answerType = "application/json" }: Operation,
  one: PathRecord | undefined,
): Schema {
  const entries = Object.entries(all).map(([status, schema]) => {
    const description = DESCRIPTIONS[status] ?? status;
    const headers = {
      "TN-Request-Id": { $ref: "#/components/headers/requestId" },
      ...(id === "get" || id === "submit" || id === "replace"
        ? { ETag: { $ref: "#/components/headers/etag" } }
        : {}),
      ...(status.startsWith("2") && WRITES.has(id)
        ? { "Idempotency-Replayed": { $ref: "#/components/headers/replayed" } }
        : {}),
    };
    if (schema === null) return [status, { description, headers }];
    const content = { [answerType]: { schema: contentSchema(answerType, schema, one, "part") } };
    return [status, { description, headers, content }];
  });
  return Object.fromEntries(entries);
}

/** Bodies that are the same for every record; a search differs in its fields, which `/v1` names. */
const BODIES: Readonly<Record<string, Schema>> = {
  TokenRequest: {
    grant_type: "client_credentials",
    client_id: "vi-du-ho-tich",
    client_secret: "bi-mat-vi-du-ho-tich",
  },
  ExportRequest: {},
  AccessSearch: { personalId: "001000000000" },
};
const WRITES = new Set(["submit", "replace", "batch", "startExport", "startImport"]);
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  "200": "Được · Done",
  "201": "Đã ghi · Written",
  "202": "Đã nhận việc · Job accepted",
  "204": "Đã bỏ · Cancelled",
  "304": "Không đổi · Not modified",
  "400": "Yêu cầu sai · Bad request",
  "401": "Sai khoá bí mật · Wrong secret",
};

/** A line of NDJSON has a schema, the whole body is text. */
function contentSchema(
  type: string,
  schema: string,
  one: PathRecord | undefined,
  how: "whole" | "part",
): Schema {
  const item = itemSchema(schema, one, how);
  if (type !== NDJSON) return item;
  return {
    type: "string",
    description: "Mỗi dòng một JSON. · One JSON a line.",
    contentMediaType: NDJSON,
    "x-line-schema": item,
  };
}

function itemSchema(schema: string, one: PathRecord | undefined, how: "whole" | "part"): Schema {
  if (schema === "Record") {
    if (one === undefined) return { type: "object" };
    return { $ref: reference(how === "whole" ? one.schema : `${one.name}View`) };
  }
  const own = one !== undefined && (schema === "Page" || schema === "ChangePage");
  return { $ref: reference(own ? `${one.name}${schema}` : schema) };
}

function problemsOf(exchange: Exchange, operation: Operation, codes: readonly string[]): Schema {
  const statuses = codes.map((code) => {
    const problem = exchange.problems[code];
    if (problem === undefined)
      throw new Error(`Lỗi ${code} của ${operation.id} không có trong problems.json`);
    return problem.status;
  });
  return Object.fromEntries(
    [...new Set(statuses)]
      .filter((status) => !(String(status) in operation.answers))
      .sort((a, b) => a - b)
      .map((status) => [String(status), { $ref: `#/components/responses/problem${status}` }]),
  );
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
