// On what the standard stands: a hard error needs a law that was read, with its article, or logic; a field needs its
// words, its bound and its source. Counted over everything that is written, blocks too.
import { join } from "node:path";
import { type Annotations, type Node, type Rule, readStandard } from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";
import { MARKS } from "../src/evidence/count.ts";
import { overviewOf } from "../src/evidence/databases.ts";

const { model, tables } = readStandard(join(import.meta.dirname, "../../../schemas"));
const defs = [...model.defs.values()];
const records = model.databases.flatMap((database) => database.records);

const rules = [
  ...records.flatMap(({ id, rules }) => rules.map((rule) => ({ where: `${id} ${rule.id}`, rule }))),
  ...defs.flatMap(({ key, rules }) => rules.map((rule) => ({ where: `${key} ${rule.id}`, rule }))),
];
const fields = defs.flatMap(({ key, properties }) =>
  properties.map((property) => ({ where: `${key}.${property.name}`, property })),
);

function citesArticle({ legalBasis = [] }: Pick<Annotations, "legalBasis">): boolean {
  return legalBasis.some(({ document, article }) => document.trim() !== "" && (article ?? "").trim() !== "");
}

function isError({ severity }: Rule): boolean {
  return Object.values(severity).includes("error");
}

/** On what a rule that is an error may stand. */
function stands(rule: Rule): boolean {
  if (rule.ground === "logic") return true;
  return rule.ground === "law" && rule.evidence.mark === "text" && citesArticle(rule);
}

describe("a hard error", () => {
  it("stands on a law that was read, with its article, or on logic: no rule is an error on another ground", () => {
    expect(rules.length).toBeGreaterThan(0);
    const others = rules.filter(({ rule }) => isError(rule) && !stands(rule)).map(({ where }) => where);
    expect(others).toEqual([]);
  });

  it("a field whose absence is an error names the article that asks for it", () => {
    const asked = defs.flatMap(({ key, properties }) =>
      properties.flatMap(({ name, annotations, overlays }) => [
        { where: `${key}.${name}`, said: annotations },
        ...[...overlays].map(([path, said]) => ({ where: `${key}.${name}.${path}`, said })),
      ]),
    );
    const errors = asked.filter(({ said }) => said.required !== undefined && said.evidence?.mark === "text");
    expect(errors.filter(({ said }) => !citesArticle(said)).map(({ where }) => where)).toEqual([]);
  });
});

describe("every field", () => {
  it("has a label in both languages and a description", () => {
    const without = fields.filter(({ property: { annotations } }) => {
      return (
        !annotations.label?.vi.trim() || !annotations.label.en.trim() || !annotations.description?.trim()
      );
    });
    expect(without.map(({ where }) => where)).toEqual([]);
  });

  it("has a bound", () => {
    expect(fields.filter(({ property }) => !isBounded(property.node)).map(({ where }) => where)).toEqual([]);
  });

  it("has evidence of one of the five marks, with its source", () => {
    const without = fields.filter(({ property: { annotations } }) => {
      const { evidence } = annotations;
      return !MARKS.some((mark) => mark === evidence?.mark) || !evidence?.source.trim();
    });
    expect(without.map(({ where }) => where)).toEqual([]);
  });

  it("of law names the law", () => {
    const without = fields.filter(
      ({ property: { annotations } }) =>
        annotations.evidence?.mark === "text" && (annotations.legalBasis ?? []).length === 0,
    );
    expect(without.map(({ where }) => where)).toEqual([]);
  });
});

describe("every database", () => {
  it("names its owner in both languages, the law it rests on, and what it holds", () => {
    const without = overviewOf(model).filter(
      ({ owner, legalBasis, description }) =>
        owner.length === 0 ||
        owner.some(({ unit }) => !unit.vi.trim() || !unit.en.trim()) ||
        legalBasis.length === 0 ||
        !description.trim(),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

/** Whether values have a largest size: by a length, a list, a format, a number of items. Open parts have one cap. */
function isBounded(node: Node): boolean {
  switch (node.kind) {
    case "string":
      return (
        [node.maxLength, node.enum, node.const, node.format].some((bound) => bound !== undefined) ||
        (node.table !== undefined && tables.has(node.table.id))
      );
    case "array":
      return node.maxItems !== undefined && isBounded(node.items);
    default:
      return true;
  }
}
