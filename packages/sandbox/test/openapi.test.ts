// The OpenAPI documents of the package. Every document is validated with EXCHANGE=all, some of them in `npm test`.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { operations } from "@thongnhat/client/protocol";
import { databases } from "@thongnhat/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import openapiTS, { astToString } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import { SEEDED, seedRecords } from "../src/seed/seed.ts";
import { DOCUMENTS, documentText, type OpenApiDocument, operationsIn, readDocument } from "./documents.ts";

const all = process.env.EXCHANGE === "all";
if (!all) console.warn("⚠ Ba tài liệu OpenAPI được kiểm ở đây; tất cả khi EXCHANGE=all.");
const SHARE = all ? DOCUMENTS : ["ho-tich", "dan-cu", "van-thu"];
const BYTES = all ? 5_000_000 : 1_000_000;

/** Every reference in a document. */
function references(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, item] of Object.entries(value))
    if (key === "$ref" && typeof item === "string") found.add(item);
    else references(item, found);
  return found;
}

function isThere(document: object, reference: string): boolean {
  const steps = reference.slice("#/".length).split("/");
  let at: unknown = document;
  for (const step of steps) at = (at as Readonly<Record<string, unknown>> | undefined)?.[step];
  return reference.startsWith("#/") && at !== undefined;
}

it("there is a document of all databases, and one of each", () => {
  expect(DOCUMENTS).toEqual([...SEEDED, "thongnhat"].sort());
});

describe.each(SHARE)("%s", (name) => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const result = await new Validator().validate(documentText(name));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });
});

describe("every document", () => {
  const documents = new Map<string, OpenApiDocument>(DOCUMENTS.map((name) => [name, readDocument(name)]));
  const each = [...documents];

  it("stands by itself: each reference leads somewhere in it", () => {
    const lost = each.flatMap(([name, document]) =>
      [...references(document)].filter((one) => !isThere(document, one)).map((one) => `${name} ${one}`),
    );
    expect(lost).toEqual([]);
  });

  it("has each operation of the exchange on each of its record types, with an id of its own", () => {
    for (const [name, document] of each) {
      const records = Object.entries(databases).flatMap(([id, { records }]) =>
        name === "thongnhat" || name === id ? records.map((record) => `${id}/${record}`) : [],
      );
      const wanted = operations.flatMap(({ method, path }) =>
        path.includes("{record}")
          ? records.map((record) => `${method} ${path.replace("{database}/{record}", record)}`)
          : [`${method} ${path}`],
      );
      const found = operationsIn(document);
      expect(found.map(([place]) => place).sort()).toEqual(wanted.sort());
      expect(new Set(found.map(([, { operationId }]) => operationId)).size).toBe(found.length);
    }
  });

  it("says each operation in Vietnamese first, then in English", () => {
    for (const [, document] of each)
      for (const [, { summary }] of operationsIn(document)) expect(summary).toMatch(/\S · [A-Z]/);
  });

  it("asks for purpose and requester where data is read, and for a key where it is written", () => {
    const names = (name: string) => `#/components/parameters/${name}`;
    for (const [, document] of each)
      for (const [place, { parameters = [] }] of operationsIn(document)) {
        const refs = parameters.map(({ $ref }) => $ref);
        if (place.endsWith("/search") || place.endsWith("/changes"))
          expect(refs).toEqual(expect.arrayContaining([names("purpose"), names("requester")]));
        if (place.startsWith("PUT")) expect(refs).toEqual(expect.arrayContaining([names("ifMatch")]));
        if (/^(?:PUT|POST) .*(?:\}|\/batch|\/imports|\/exports)$/.test(place))
          expect(refs).toContain(names("idempotencyKey"));
      }
  });
});

describe.each(SHARE.filter((name) => name !== "thongnhat"))("the record schemas of %s", (name) => {
  const document = readDocument(name);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, discriminator: false });
  ajv.addSchema(document, "document");
  const componentOf = (record: string): string => {
    const path = document.paths[`/v1/${record}`] as unknown as Readonly<
      Record<"post", { requestBody: { content: Record<string, { schema: { $ref: string } }> } }>
    >;
    return path.post.requestBody.content["application/json"]?.schema.$ref ?? "";
  };

  it("accept every valid example, and refuse it with a field too many", async () => {
    const records = await seedRecords(name);
    expect(records.length).toBeGreaterThan(0);
    for (const { record, value } of records) {
      const validate = ajv.getSchema(`document${componentOf(record)}`);
      expect([record, validate?.(value), validate?.errors]).toEqual([record, true, null]);
      expect([record, validate?.({ ...value, truongLa: "?" })]).toEqual([record, false]);
    }
  });
});

describe("a generator of clients", () => {
  it.each(all ? DOCUMENTS : ["van-thu"])(
    "makes TypeScript of %s that compiles, with the types of its records",
    async (name) => {
      expect(Buffer.byteLength(documentText(name))).toBeLessThan(BYTES);
      const folder = mkdtempSync(join(tmpdir(), "thongnhat-openapi-"));
      try {
        mkdirSync(join(folder, "src"));
        writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
        const types = astToString(await openapiTS(documentText(name), { silent: true }));
        writeFileSync(join(folder, "src/api.ts"), types);
        const document = readDocument(name);
        const component = Object.keys(document.components.examples)[0] ?? "";
        const value = document.components.examples[component]?.value;
        writeFileSync(
          join(folder, "src/use.ts"),
          `import type { components } from "./api.js";
type One = components["schemas"][${JSON.stringify(component)}];
export const one: One = ${JSON.stringify(value)};
// @ts-expect-error a record has its metadata
export const none: One = {};
`,
        );
        const tsc = join(
          dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
          "bin/tsc",
        );
        const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"];
        const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, "src/use.ts"], {
          cwd: folder,
          encoding: "utf8",
        });
        expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
