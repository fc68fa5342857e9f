// Every small change of a rule must be noticed by an example, a vector or a case. All databases: MUTATION=all.
import { describe, expect, it } from "vitest";
import { ruleFunctions } from "../../src/emit/conformance/functions.ts";
import { machinesForRules } from "../../src/read/states.ts";
import { readKnown } from "./observations.ts";
import { contradictions, judge } from "./score.ts";

/** Of a hundred mutants so many are found in every database. */
const GOAL = 85;
const SAMPLE = ["dan-cu", "quoc-tich", "trung-tam-du-lieu-quoc-gia"];

const { compiled, known } = readKnown(process.env.MUTATION === "all" ? undefined : SAMPLE);
const functions = ruleFunctions(compiled.tables, machinesForRules(compiled.sources));
const databases = new Map(
  [...new Set([...known.values()].map(({ database }) => database))].map((name) => [
    name,
    [...known.values()].filter(({ database }) => database === name),
  ]),
);
if (process.env.MUTATION !== "all") databases.delete("chung");

describe.each([...databases])("the rules of %s", (_, rules) => {
  it("say what examples, vectors and cases say", () => {
    const wrong = rules.filter((rule) => contradictions(rule, functions).length > 0);
    expect(wrong.map(({ rule }) => rule.id)).toEqual([]);
  });

  it(`cannot be changed unseen: at least ${GOAL} of 100 mutants are found`, () => {
    const outcomes = rules.map((rule) => judge(rule, functions));
    const killed = outcomes.reduce((sum, { killed: by }) => sum + by.examples + by.vectors + by.cases, 0);
    const survived = outcomes.flatMap(({ known: { rule }, survivors }) =>
      survivors.map(({ what }) => `${rule.id} ${what}`),
    );
    expect(killed).toBeGreaterThan(0);
    const score = (100 * killed) / (killed + survived.length);
    expect(score, survived.join("\n")).toBeGreaterThanOrEqual(GOAL);
  });
});
