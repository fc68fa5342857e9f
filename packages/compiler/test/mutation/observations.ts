import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CelNode } from "../../src/cel/ast.ts";
import { parseCel } from "../../src/cel/parse.ts";
import { type Compiled, readStandard } from "../../src/compiled.ts";
import { type Example, readExamples } from "../../src/emit/conformance/examples.ts";
import { applyPatch, type Operation } from "../../src/emit/conformance/patch.ts";
import {
  dateOf,
  inForce,
  isUnknown,
  originOf,
  type RulePlace,
  rulePlaces,
} from "../../src/emit/conformance/settings.ts";
import type { RecordModel, Rule } from "../../src/model/types.ts";
import type { Json } from "../../src/read/sources.ts";
import type { Answer, Question } from "./run.ts";

/** The standard's folder. */
export const SCHEMAS = join(import.meta.dirname, "../../../../schemas");
/** The folder of the tables of cases. */
export const CASES = join(import.meta.dirname, "cases");

/** A question about a rule whose answer stands written somewhere, as far as the tests look at it. */
export interface Observation {
  readonly question: Question;
  /** All three answers count (a vector, a case), or only whether something is reported (an example). */
  readonly answer: Answer | "reported" | "quiet";
}

/** A line of a vector of rules, or of a table of cases. */
export interface RuleCase {
  readonly rule: string;
  readonly record: string;
  readonly file: string;
  readonly at: "" | "/record";
  readonly patch?: readonly Operation[];
  readonly this: string;
  readonly path: string;
  readonly today: string;
  readonly verdict: Answer | "off";
}

/** An example in which a rule is asked: where a search for new cases begins. */
export interface Base {
  readonly record: RecordModel;
  readonly example: Example;
  readonly place: RulePlace;
}

/** A rule, and all that is known of it. */
export interface Known {
  readonly rule: Rule;
  readonly database: string;
  readonly ast: CelNode;
  readonly examples: Observation[];
  readonly vectors: Observation[];
  readonly cases: Observation[];
  readonly bases: Base[];
}

/** The rules of the standard that one record decides, by database and id, with all that is written of them. */
export function readKnown(databases?: readonly string[]): { compiled: Compiled; known: Map<string, Known> } {
  const compiled = readStandard(SCHEMAS);
  const known = new Map<string, Known>();
  for (const record of compiled.model.databases.flatMap(({ records }) => records)) {
    const wanted =
      databases === undefined || databases.includes(record.database) || databases.includes("chung");
    if (!wanted) continue;
    const examples = readExamples(SCHEMAS, record);
    for (const example of examples) observe(record, example);
    const records = new Map<string, Json>(examples.map((one) => [one.file, one.record]));
    for (const one of casesOf(record.id)) {
      const start = records.get(one.file);
      if (start === undefined) throw new Error(`${one.file}: no such example`);
      if (one.verdict === "off") continue;
      const place = placeOf(record, start, one);
      const target = known.get(keyOf(place));
      if (target === undefined) throw new Error(`${one.file}: no example asks ${one.rule}`);
      const list = one.isVector ? target.vectors : target.cases;
      const question = { self: place.self, today: one.today, date: dateOf(place.setting) };
      list.push({ question, answer: one.verdict });
    }
  }
  return { compiled, known };

  function observe(record: RecordModel, example: Example): void {
    for (const place of rulePlaces(compiled.model, record, example.record)) {
      const { rule, at, setting } = place;
      const key = keyOf(place);
      const entry = known.get(key) ?? begin(rule, databaseOf(place));
      known.set(key, entry);
      const date = dateOf(setting);
      const off = rule.severity[originOf(setting, example.options)] === "off" || !inForce(rule, date);
      if (off || isUnknown(setting, at + rule.path)) continue;
      if (isOfStructure(example)) continue;
      entry.bases.push({ record, example, place });
      const today = example.options.today ?? compiled.model.edition;
      const reported = at + rule.path === example.expect?.path && isAbout(example, rule);
      entry.examples.push({
        question: { self: place.self, today, date },
        answer: reported ? "reported" : "quiet",
      });
    }
  }

  function placeOf(record: RecordModel, start: Json, one: RuleCase): RulePlace {
    const changed = applyPatch(start, one.patch ?? []);
    const place = rulePlaces(compiled.model, record, changed).find(
      ({ rule, at }) => rule.id === one.rule && at === one.this && at + rule.path === one.path,
    );
    if (place === undefined) throw new Error(`${one.file}: ${one.rule} is not asked at '${one.this}'`);
    return place;
  }
}

function keyOf(place: RulePlace): string {
  return `${databaseOf(place)} ${place.rule.id} ${place.rule.path} ${place.rule.cel}`;
}

function databaseOf({ file }: RulePlace): string {
  return file.split("/")[0] ?? "";
}

/** Whether an example was written to show this rule. */
function isAbout({ expect }: Example, rule: Rule): boolean {
  return expect?.code === rule.id || (expect?.code === "TN-UNDECIDED" && rule.undecided === "warning");
}

/** Of a record without the structure no rule is asked. */
function isOfStructure({ expect }: Example): boolean {
  return expect?.code.startsWith("TN-") === true && expect.code !== "TN-UNDECIDED";
}

function begin(rule: Rule, database: string): Known {
  const parsed = parseCel(rule.cel ?? "");
  if (!parsed.ok) throw new Error(`${rule.id}: ${parsed.problem.message}`);
  return { rule, database, ast: parsed.ast, examples: [], vectors: [], cases: [], bases: [] };
}

function casesOf(record: string): (RuleCase & { isVector: boolean })[] {
  const vectors = readCases(join(SCHEMAS, "conformance/rules", `${record}.json`));
  const tables = readCases(join(CASES, `${record.slice(0, record.indexOf("/"))}.json`));
  return [
    ...vectors.map((one) => ({ ...one, record, isVector: true })),
    ...tables.filter((one) => one.record === record).map((one) => ({ ...one, isVector: false })),
  ];
}

const read = new Map<string, readonly RuleCase[]>();

/** The cases in a file of vectors or a table; none when there is no such file. */
export function readCases(file: string): readonly RuleCase[] {
  const found = read.get(file);
  if (found !== undefined) return found;
  const folder = join(file, "..");
  const name = file.slice(folder.length + 1);
  const there = readdirSync(folder).includes(name);
  const cases = there ? (JSON.parse(readFileSync(file, "utf8")) as { cases: RuleCase[] }).cases : [];
  read.set(file, cases);
  return cases;
}
