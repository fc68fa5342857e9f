import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { formats } from "@thongnhat/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { GROUPS } from "./cases.ts";
import { type Compiled, compileAll } from "./compile-all.ts";
import type { Group } from "./group.ts";
import { variantsOf } from "./wrap.ts";

/** A folder with files of the official suite, as `tests/draft2020-12` of a checkout: its cases are run too. */
const OFFICIAL = process.env.JSON_SCHEMA_TEST_SUITE;

interface OfficialGroup {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly data: unknown; readonly valid: boolean }[];
}

function official(folder: string): Group[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const groups = JSON.parse(readFileSync(join(folder, name), "utf8")) as readonly OfficialGroup[];
      return groups.map(({ description, schema, tests }) => ({
        keyword: basename(name, ".json"),
        description,
        schema: withoutDialect(schema),
        valid: tests.flatMap(({ data, valid }) => (valid ? [data] : [])),
        invalid: tests.flatMap(({ data, valid }) => (valid ? [] : [data])),
      }));
    });
}

/** The suite names its meta-schema in every schema; ours is named by the record. */
function withoutDialect(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema"));
}

const groups = [...GROUPS, ...(OFFICIAL === undefined ? [] : official(OFFICIAL))];

function reference(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check);
  return ajv;
}

/** Keywords of the dialect that say something of data: each must have cases that are compiled. */
const KEYWORDS = [
  "$defs",
  "$ref",
  "additionalProperties",
  "const",
  "enum",
  "format",
  "items",
  "maxItems",
  "maxLength",
  "maximum",
  "minItems",
  "minLength",
  "minimum",
  "oneOf",
  "pattern",
  "properties",
  "required",
  "title",
  "type",
];

let all: Compiled[] = [];

beforeAll(async () => {
  all = await compileAll(groups.flatMap(variantsOf));
});

const compiled = () => all.flatMap((one) => ("validator" in one ? [one] : []));

describe("JSON Schema draft 2020-12, case by case", () => {
  it("what is compiled gives the right verdict on every value", () => {
    const wrong = compiled().flatMap(({ group, schema, verdicts, validator }) =>
      verdicts
        .filter(([value, isValid]) => validator.is({ v: value }) !== isValid)
        .map(([value, isValid]) => [group.keyword, group.description, schema, value, isValid]),
    );
    expect(wrong).toEqual([]);
  });

  it("structure is refused in full too, and a value that is missing is no value", () => {
    for (const { verdicts, validator } of compiled()) {
      for (const [value, isValid] of verdicts)
        if (!isValid) expect(validator.validate({ v: value }, { today: "2026-11-22" }).ok).toBe(false);
      expect(validator.is({})).toBe(false);
    }
  });

  it("ajv gives the same verdicts, on the schemas of the cases and on the records made of them", () => {
    const wrong: unknown[] = [];
    const ajv = reference();
    // ajv runs without end where a schema refers to itself by a dynamic anchor, and does not see a field `__proto__`.
    const isKnown = ({ group, schema }: Compiled): boolean =>
      group.keyword !== "$dynamicRef" && !/https:|__proto__/.test(JSON.stringify(schema));
    const plain = OFFICIAL === undefined ? all.filter(isKnown) : [];
    for (const { group, schema, verdicts } of plain) {
      const check = ajv.compile(schema as object);
      for (const [value, isValid] of verdicts)
        if (check(value) !== isValid) wrong.push([group.description, schema, value, isValid]);
    }
    for (const { group, verdicts, schemaOfRecord } of compiled()) {
      const { $schema: _, ...record } = schemaOfRecord;
      const check = ajv.compile(record);
      for (const [value, isValid] of verdicts)
        if (check({ v: value }) !== isValid) wrong.push([group.description, record, value, isValid]);
    }
    expect(wrong).toEqual([]);
  });

  it("a wrong verdict would be seen", () => {
    const [first] = compiled();
    const verdicts =
      first?.verdicts.map(([value, isValid]) => first.validator.is({ v: value }) === !isValid) ?? [];
    expect(verdicts).not.toContain(true);
    expect(verdicts.length).toBeGreaterThan(5);
  });

  it("every keyword of the dialect is compiled somewhere, with values that it takes and that it refuses", () => {
    const known = new Map<string, Set<boolean>>();
    for (const { group, verdicts } of compiled()) {
      const seen = known.get(group.keyword) ?? new Set();
      known.set(group.keyword, seen);
      for (const [, isValid] of verdicts) seen.add(isValid);
    }
    expect(
      [...known]
        .filter(([, seen]) => seen.size === 2)
        .map(([keyword]) => keyword)
        .sort(),
    ).toEqual(OFFICIAL === undefined ? KEYWORDS : expect.arrayContaining(KEYWORDS));
  });

  it.skipIf(OFFICIAL !== undefined)(
    "every other case is refused by the dialect, for these reasons",
    async () => {
      await expect(report()).toMatchFileSnapshot("refused.txt");
    },
  );
});

/** How many cases are compiled, and why the others are not: of each group, what is said of the schema as it stands. */
function report(): string {
  const done = new Set(compiled().map(({ group }) => group));
  const cases = (some: readonly Group[]): number =>
    some.reduce((sum, { valid, invalid }) => sum + valid.length + invalid.length, 0);
  const refused = groups.filter((group) => !done.has(group));
  const reasons = new Map<string, string[]>();
  for (const group of refused) {
    const reason = reasonOf(group);
    reasons.set(reason, [...(reasons.get(reason) ?? []), `${group.keyword}: ${group.description}`]);
  }
  const verdicts = compiled().reduce((sum, one) => sum + one.verdicts.length, 0);
  const lines = [...reasons].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${[
    `${done.size} groups compiled, with ${cases([...done])} cases; as ${compiled().length} schemas, with ${verdicts} verdicts`,
    `${refused.length} groups refused by the dialect, with ${cases(refused)} cases:`,
    ...lines.flatMap(([reason, names]) => [
      "",
      `${names.length} × ${reason}`,
      ...names.map((name) => `    ${name}`),
    ]),
  ].join("\n")}\n`;
}

/** Every keyword of draft 2020-12 that the dialect does not have. */
const OUTSIDE = new Set(
  "allOf anyOf not if prefixItems contains minContains uniqueItems multipleOf exclusiveMinimum exclusiveMaximum minProperties maxProperties propertyNames patternProperties dependentRequired dependentSchemas unevaluatedItems unevaluatedProperties $anchor $dynamicAnchor $dynamicRef default $comment".split(
    " ",
  ),
);

/** What the dialect says of the group, in the shape that is nearest to it; the keyword, where that is the whole reason. */
function reasonOf(group: Group): string {
  const { schema } = group;
  const keyword =
    typeof schema === "object" && schema !== null && Object.keys(schema).find((key) => OUTSIDE.has(key));
  if (typeof keyword === "string") return `Từ khóa ngoài phương ngữ: ${keyword}`;
  const tried = all.flatMap((one) => (one.group === group && "refused" in one ? [one.refused] : []));
  const [nearest] = tried.sort((one, other) => one.length - other.length);
  const messages = nearest?.map(({ message }) => {
    // The attack that the checker shows is one of many.
    return message
      .replace("Không đúng phương ngữ của chuẩn: ", "")
      .replace(/ với chuỗi như .*/, ".")
      .replace(/C\d+N\d+/, "…");
  });
  return [...new Set(messages)].sort().join(" ");
}
