import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { get } from "@thongnhat/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { celFunctions } from "../../cel/functions.ts";
import { oracle } from "../../cel/oracle.ts";
import { readStandard } from "../../compiled.ts";
import { CompileError } from "../../finding.ts";
import { machinesForRules } from "../../read/states.ts";
import { ruleFunctions } from "./functions.ts";
import { emitConformance } from "./index.ts";
import { applyPatch } from "./patch.ts";
import type { ProfileCase } from "./profiles.ts";
import type { RecordCase } from "./records.ts";
import type { RuleCase } from "./rules.ts";

// biome-ignore lint/suspicious/noExplicitAny: the test breaks JSON in ways that have no type
type Loose = any;

const SCHEMAS = join(import.meta.dirname, "../../../../../schemas");
const FOLDER = join(SCHEMAS, "conformance");
const compiled = readStandard(SCHEMAS);
const files = emitConformance(compiled);
const records = compiled.model.databases.flatMap((database) => database.records);

function casesOf<T>(kind: "records" | "rules" | "profiles", record: string): readonly T[] {
  return (JSON.parse(files.get(`${kind}/${record}.json`) ?? '{"cases":[]}') as { cases: T[] }).cases;
}

/** Thousands of cases name the same few files. */
const contents = new Map<string, Record<string, unknown>>();
function readJson(path: string): Record<string, unknown> {
  const content = contents.get(path) ?? JSON.parse(readFileSync(path, "utf8"));
  contents.set(path, content);
  return content;
}

/** The CEL interpreter with a rule; reading the text takes longer than running it. */
const runs = new Map<string, ReturnType<typeof oracle>>();
const functions = ruleFunctions(compiled.tables, machinesForRules(compiled.sources));
function runOf(cel: string): ReturnType<typeof oracle> {
  const run = runs.get(cel) ?? oracle(cel, celFunctions, functions);
  runs.set(cel, run);
  return run;
}

/** The CEL text of a rule, found as the README of the vectors says. */
function textOf({ in: file, rule }: RuleCase): string {
  const json = readJson(join(SCHEMAS, file));
  const list = (json["x-rules"] ?? Object.values(json)) as { id?: string; cel: string }[];
  return list.find(({ id }) => id === rule)?.cel ?? "";
}

it("the files that are committed are those that the standard gives today", () => {
  const stale = [...files].filter(
    ([path, text]) => !existsSync(join(FOLDER, path)) || readFileSync(join(FOLDER, path), "utf8") !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});

it("two runs give the same bytes", () => {
  expect([...emitConformance(readStandard(SCHEMAS))]).toEqual([...files]);
});

it("every rule that one record decides has a record that breaks it and one that keeps it", () => {
  const rules = new Set(
    [...compiled.model.defs.values(), ...records]
      .flatMap((holder) => holder.rules)
      .filter((rule) => rule.scope === "record" && rule.cel !== undefined)
      .map(({ id }) => id),
  );
  const cases = records.flatMap(({ id }) => casesOf<RuleCase>("rules", id));
  const shown = (verdict: string) =>
    new Set(cases.filter((one) => one.verdict === verdict).map(({ rule }) => rule));
  expect([...rules].filter((id) => !shown("broken").has(id))).toEqual([]);
  expect([...rules].filter((id) => !shown("kept").has(id))).toEqual([]);
  expect(rules.size).toBeGreaterThan(140);
  expect(shown("undecided").size).toBeGreaterThan(100);
});

describe.each(records.map(({ id }) => id))("the cases of %s", (id) => {
  it("whole records: every example stands once, with what its author wrote, and nothing else", () => {
    const found = casesOf<RecordCase>("records", id).map((one) => {
      const content = readJson(join(SCHEMAS, one.file));
      const expected = content.expect as { code: string; path: string } | undefined;
      return {
        issues: one.issues.map(({ code, path }) => ({ code, path })),
        expected: expected ? [expected] : [],
      };
    });
    expect(found.map(({ issues }) => issues)).toEqual(found.map(({ expected }) => expected));
    expect(found.length).toBeGreaterThan(8);
  });

  it("rules: the CEL interpreter, given file, patch and `this` as a vendor would, says the same", () => {
    const differing = casesOf<RuleCase>("rules", id).filter((one) => {
      if (one.verdict === "off") return false;
      const record = applyPatch(
        get(readJson(join(SCHEMAS, one.file)), one.at) as Record<string, unknown>,
        one.patch ?? [],
      );
      const said = { broken: false, kept: true, undecided: undefined }[one.verdict];
      return runOf(textOf(one))(get(record, one.this), one.today, one.date ?? undefined) !== said;
    });
    expect(differing).toEqual([]);
  });
});

describe("the JSON Schemas of the vector files", () => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, allErrors: true });
  const written = [
    "text",
    "partial-dates",
    "identifiers",
    "cel-functions",
    "code-tables",
    "matching",
    "addresses",
  ];

  it.each([...written.map((name) => `${name}.json`), ...files.keys()])(
    "%s has the form that its $schema names",
    (path) => {
      const file = join(FOLDER, path);
      const json = readJson(file);
      const schema = join(file, "..", String(json.$schema));
      const check = ajv.getSchema(String(readJson(schema).$id)) ?? ajv.compile(readJson(schema));
      check(json);
      expect(check.errors ?? []).toEqual([]);
    },
  );

  it("refuse a case of a function that nobody has, a verdict that is none, and a pointer that is none", () => {
    const refused = (name: string, one: unknown): boolean => {
      const schema = readJson(join(FOLDER, `schema/${name}.schema.json`));
      const check = ajv.getSchema(String(schema.$id)) ?? ajv.compile(schema);
      const head = {
        $schema: `schema/${name}.schema.json`,
        name,
        description: "x",
        record: "a/b",
        version: "1.0",
      };
      return !check({ ...head, edition: "2026-01-01", cases: [one] });
    };
    expect(refused("text", { fn: "khongCo", args: [""], expect: null })).toBe(true);
    const rule = casesOf<RuleCase>("rules", "ho-tich/khai-sinh")[0];
    expect(refused("rules", { ...rule, verdict: "maybe" })).toBe(true);
    const profile = casesOf<ProfileCase>("profiles", "ho-tich/khai-sinh")[0];
    expect(refused("profiles", { ...profile, removed: ["me"] })).toBe(true);
  });
});

describe("an example that contradicts the standard stops the compiler with file, place and what to do", () => {
  function finding(change: (example: Loose) => void) {
    const dir = mkdtempSync(join(tmpdir(), "vi-du-"));
    try {
      cpSync(join(SCHEMAS, "ho-tich/1.0/examples/so-ho-tich"), join(dir, "ho-tich/1.0/examples/so-ho-tich"), {
        recursive: true,
      });
      const file = join(dir, "ho-tich/1.0/examples/so-ho-tich/invalid/sh-d3-khoa-truoc-khi-mo.json");
      const example = readJson(file) as Loose;
      change(example);
      writeFileSync(file, JSON.stringify(example));
      const databases = compiled.model.databases.map((database) => ({
        ...database,
        records: database.records.filter(({ name }) => name === "so-ho-tich"),
      }));
      emitConformance({
        ...compiled,
        sources: { ...compiled.sources, dir },
        model: { ...compiled.model, databases },
      });
      return undefined;
    } catch (error) {
      if (error instanceof CompileError) return error.findings[0];
      throw error;
    } finally {
      rmSync(dir, { recursive: true });
    }
  }

  it("as it stands it says nothing", () => {
    expect(finding(() => undefined)).toBeUndefined();
  });

  it("a record that keeps the rule it should break", () => {
    const found = finding(({ record }) => {
      record.ngayKhoa = "2999-12-31";
    });
    expect(found?.message).toMatch(/SH-D3 bị vi phạm.*được giữ đúng/);
    expect(found?.file).toMatch(/sh-d3-khoa-truoc-khi-mo\.json$/);
  });

  it("a rule that does not exist, or reports elsewhere", () => {
    expect(finding(({ expect }) => Object.assign(expect, { code: "SH-99" }))?.message).toMatch(/SH-99/);
    expect(finding(({ expect }) => Object.assign(expect, { path: "/ngayMo" }))?.fix).toMatch(/expect\.path/);
  });

  it("an invalid example without expect", () => {
    const found = finding((example) => {
      delete example.expect;
    });
    expect(found?.message).toMatch(/expect/);
  });
});
