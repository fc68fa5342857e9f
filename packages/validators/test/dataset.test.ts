import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validators } from "@thongnhat/validators";
import { checkDataset } from "@thongnhat/validators/dataset";
import { datasetRules } from "@thongnhat/validators/dataset/all";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

const SCHEMAS = join(import.meta.dirname, "../../../schemas");
const VECTORS = join(SCHEMAS, "conformance/dataset");

interface Vectors {
  readonly database: string;
  readonly cases: readonly {
    readonly rule: string;
    readonly file: string;
    readonly at: "" | "/records";
    readonly today: string;
    readonly issues: readonly unknown[];
  }[];
}

interface Example {
  readonly sieuDuLieu: { readonly luocDo: string };
}

function recordsOf(file: string, at: "" | "/records"): Example[] {
  const json = JSON.parse(readFileSync(join(SCHEMAS, file), "utf8"));
  return at === "" ? json : json.records;
}

const files = existsSync(VECTORS) ? readdirSync(VECTORS).sort() : [];

it("there are vectors for civil status", () => expect(files).toContain("ho-tich.json"));

describe.each(files)("schemas/conformance/dataset/%s", (name) => {
  const vectors: Vectors = JSON.parse(readFileSync(join(VECTORS, name), "utf8"));
  const rules = Object.values(datasetRules).flat();

  it("has the form that its JSON Schema gives", () => {
    const schema = JSON.parse(readFileSync(join(SCHEMAS, "conformance/schema/dataset.schema.json"), "utf8"));
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    validate(vectors);
    expect(validate.errors).toBeNull();
  });

  it("speaks of every rule of the database that several records decide", () => {
    const own = datasetRules[vectors.database]?.map(({ id }) => id) ?? [];
    const told = vectors.cases.filter(({ issues }) => issues.length > 0).map(({ rule }) => rule);
    expect([...new Set(own)].filter((id) => !told.includes(id))).toEqual([]);
  });

  it.each(vectors.cases)("$file", async ({ rule, file, at, today, issues }) => {
    const records = recordsOf(file, at);
    const found = [];
    for await (const issue of checkDataset(
      records.map((record) => ({ record })),
      { rules, today },
    )) {
      if (issue.code !== rule) continue;
      const { code, severity, path } = issue;
      const other = issue.other === undefined ? {} : { other: issue.other.index };
      found.push({ record: issue.at.index, ...other, code, severity, path });
    }
    expect(found).toEqual(issues);
  });

  it("is about records that have no finding of their own", () => {
    const findings = vectors.cases.flatMap(({ file, at, today }) =>
      recordsOf(file, at).flatMap((record, index) => {
        const result = validators[record.sieuDuLieu.luocDo]?.validate(record, { today });
        const issues =
          result === undefined ? ["no such record"] : result.ok ? result.warnings : result.issues;
        return issues.map((issue) => ({ file, index, issue }));
      }),
    );
    expect(findings).toEqual([]);
  });
});
