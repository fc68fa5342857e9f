import { dayNumber, type Origin, type Severity, toDate } from "@thongnhat/core";
import { celFunctions } from "../../cel/functions.ts";
import { type Implementations, type Oracle, oracle } from "../../cel/oracle.ts";
import type { Compiled } from "../../compiled.ts";
import type { Model, RecordModel } from "../../model/types.ts";
import type { Json, Sources } from "../../read/sources.ts";
import { smallChanges } from "./change.ts";
import { contradiction, type Example, type ExampleOptions } from "./examples.ts";
import { applyPatch, type Operation } from "./patch.ts";
import { dateOf, inForce, isUnknown, originOf, type RulePlace, rulePlaces } from "./settings.ts";

/** What CEL says of a rule, or that the rule is not asked. */
export type Verdict = "broken" | "kept" | "undecided" | "off";

/** One rule asked of one record. */
export interface RuleCase {
  readonly rule: string;
  /** The file below the standard's folder in which the text of the rule stands. */
  readonly in: string;
  readonly verdict: Verdict;
  readonly file: string;
  readonly at: string;
  readonly patch?: readonly Operation[];
  /** Pointer of `this`. */
  readonly this: string;
  readonly origin: Origin;
  readonly today: string;
  /** The record's own date; nothing when it has none. */
  readonly date: string | null;
  /** Where the rule reports. */
  readonly path: string;
  /** What must be reported there; null: this rule says nothing there. */
  readonly issue: { readonly code: string; readonly severity: Severity } | null;
}

/**
 * For every rule of a record: the examples that a person wrote to break it, the nearest valid example that keeps it,
 * and small changes that leave it undecided or out of force. The verdicts are those of the CEL interpreter.
 * @throws CompileError when the interpreter says something else of a rule than the example that names it
 */
export function ruleCases(
  { model, sources }: Compiled,
  record: RecordModel,
  examples: readonly Example[],
  functions: Implementations,
): RuleCase[] {
  const asks = new Map<string, Oracle>();
  const ask = ({ rule, self, setting }: RulePlace, today: string): unknown => {
    const cel = rule.cel ?? "";
    const known = asks.get(cel) ?? oracle(cel, celFunctions, functions);
    asks.set(cel, known);
    return known(self, today, dateOf(setting));
  };
  const placed = examples.map((example) => ({ example, places: rulePlaces(model, record, example.record) }));

  const found = placed.flatMap(({ example, places }) => {
    const place = places.find((candidate) => isAbout(example, candidate));
    return place === undefined ? [] : casesAround(example, place);
  });
  const seen = new Set(found.flatMap(({ rule, verdict }) => (verdict === "kept" ? [rule] : [])));
  const quiet = placed.flatMap(({ example, places }) => {
    if (example.expect !== undefined) return [];
    return places.flatMap((place) => {
      if (seen.has(place.rule.id)) return [];
      const plain = toCase(example, place, {}, []);
      const one = plain.verdict === "kept" ? plain : changedTo("kept", example, place);
      if (one === undefined) return [];
      seen.add(one.rule);
      return [one, ...undecided(example, place)];
    });
  });
  return dropRepeated([...found, ...quiet]).sort(byRule);

  /** The example that breaks a rule, the same under the other origin, the nearest that keeps it, and its variants. */
  function casesAround(example: Example, place: RulePlace): RuleCase[] {
    const broken = toCase(example, place, example.options, []);
    const expected = example.expect?.code === "TN-UNDECIDED" ? "undecided" : "broken";
    if (broken.verdict !== expected)
      throw contradiction(
        example,
        `Ví dụ nói quy tắc ${place.rule.id} ${SAID[expected]} ở '${broken.path}', nhưng biểu thức CEL ${SAID[broken.verdict]}.`,
        "Sửa bản ghi trong ví dụ để nó đúng là ca ấy, hoặc sửa biểu thức của quy tắc.",
      );
    const { severity } = place.rule;
    const other = broken.origin === "so-hoa" ? "dang-ky-moi" : "so-hoa";
    const flipped =
      severity["dang-ky-moi"] === severity["so-hoa"]
        ? []
        : [toCase(example, place, { ...example.options, origin: other }, [])];
    const kept = nearestKept(example, place);
    return [
      broken,
      ...flipped,
      ...outOfForce(example, place),
      ...(kept === undefined
        ? []
        : [toCase(kept.example, kept.place, {}, []), ...undecided(kept.example, kept.place)]),
    ];
  }

  function nearestKept(
    broken: Example,
    place: RulePlace,
  ): { example: Example; place: RulePlace } | undefined {
    const leaves = leavesOf(broken.record);
    return placed
      .filter(({ example }) => example.expect === undefined)
      .flatMap(({ example, places }) =>
        places
          .filter(({ rule, at }) => rule.id === place.rule.id && at === place.at)
          .filter((other) => toCase(example, other, {}, []).verdict === "kept")
          .map((other) => ({ example, place: other, distance: distance(leaves, leavesOf(example.record)) })),
      )
      .sort((a, b) => a.distance - b.distance || (a.example.file < b.example.file ? -1 : 1))[0];
  }

  function undecided(example: Example, place: RulePlace): RuleCase[] {
    const one = changedTo("undecided", example, place);
    return one === undefined ? [] : [one];
  }

  /** The first small change of a record after which the rule says something else. */
  function changedTo(verdict: Verdict, example: Example, place: RulePlace): RuleCase | undefined {
    const { rule, at, setting } = place;
    const def = at === setting.root ? setting.kind.def : defAt(model, record, example.record, at);
    if (def === undefined) return undefined;
    for (const patch of smallChanges(model, def, rule.cel ?? "", example.record, at)) {
      const one = vary(example, place, {}, patch);
      if (one?.verdict === verdict) return one;
    }
    return undefined;
  }

  /** The same faults on the day before the rule began, and on the day it ends. */
  function outOfForce(example: Example, place: RulePlace): RuleCase[] {
    const { rule, setting } = place;
    const path = setting.kind.eventDate;
    if (path === undefined || dateOf(setting) === undefined) return [];
    const before = rule.from ? [toDate(dayNumber(rule.from) - 1)] : [];
    return [...before, ...(rule.to ? [rule.to] : [])].flatMap((value) => {
      const one = vary(example, place, example.options, [
        { op: "replace", path: setting.root + path, value },
      ]);
      return one?.verdict === "off" ? [one] : [];
    });
  }

  function vary(
    example: Example,
    place: RulePlace,
    options: ExampleOptions,
    patch: readonly Operation[],
  ): RuleCase | undefined {
    const changed = applyPatch(example.record, patch);
    const there = rulePlaces(model, record, changed).find(
      ({ rule, at }) => rule.id === place.rule.id && rule.path === place.rule.path && at === place.at,
    );
    return there === undefined ? undefined : toCase(example, there, options, patch);
  }

  function toCase(
    example: Example,
    place: RulePlace,
    options: ExampleOptions,
    patch: readonly Operation[],
  ): RuleCase {
    const { rule, at, setting } = place;
    const origin = originOf(setting, options);
    const today = options.today ?? model.edition;
    const date = dateOf(setting);
    const verdict = verdictOf(place, origin, date, today);
    return {
      rule: rule.id,
      in: textOf(sources, place),
      verdict,
      file: example.file,
      at: example.at,
      ...(patch.length > 0 ? { patch } : {}),
      this: at,
      origin,
      today,
      date: date ?? null,
      path: at + rule.path,
      issue: issueOf(place, origin, verdict),
    };
  }

  function verdictOf(place: RulePlace, origin: Origin, date: string | undefined, today: string): Verdict {
    if (place.rule.severity[origin] === "off" || !inForce(place.rule, date)) return "off";
    const result = ask(place, today);
    if (result === true) return "kept";
    return result === false ? "broken" : "undecided";
  }
}

function issueOf({ rule, at, setting }: RulePlace, origin: Origin, verdict: Verdict): RuleCase["issue"] {
  const path = at + rule.path;
  const severity = rule.severity[origin];
  if (isUnknown(setting, path) || severity === "off") return null;
  if (verdict === "broken") return { code: rule.id, severity };
  if (verdict === "undecided" && rule.undecided === "warning")
    return { code: "TN-UNDECIDED", severity: "warning" };
  return null;
}

/** Where a rule is written: a name alone in `x-rules` is a rule that records of the database share. */
function textOf({ schemas, sharedRules }: Sources, { file, rule }: RulePlace): string {
  const schema = schemas.find((candidate) => candidate.file === file);
  const written = (schema?.json["x-rules"] ?? []) as readonly unknown[];
  if (schema === undefined || !written.includes(rule.id)) return file;
  const folder = `${schema.database}/${schema.version}`;
  return sharedRules.get(folder)?.[rule.id] === undefined ? file : `${folder}/rules.json`;
}

const SAID: Readonly<Record<Verdict, string>> = {
  broken: "bị vi phạm",
  kept: "được giữ đúng",
  undecided: "chưa quyết được",
  off: "không chạy với nguồn hoặc ngày này",
};

/** Whether an example was written to show this rule at this place. */
function isAbout({ expect }: Example, { rule, at }: RulePlace): boolean {
  if (at + rule.path !== expect?.path) return false;
  return expect.code === "TN-UNDECIDED" ? rule.undecided === "warning" : expect.code === rule.id;
}

/** The definition of the object at a pointer, found where its rules are. */
function defAt(model: Model, record: RecordModel, value: Json, at: string): string | undefined {
  const rules = new Set(
    rulePlaces(model, record, value)
      .filter((place) => place.at === at)
      .map(({ rule }) => rule),
  );
  return [...model.defs.values()].find((def) => def.rules.some((rule) => rules.has(rule)))?.key;
}

function dropRepeated(cases: readonly RuleCase[]): RuleCase[] {
  return [...new Map(cases.map((one) => [JSON.stringify(one), one])).values()];
}

function byRule(a: RuleCase, b: RuleCase): number {
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}

function leavesOf(value: unknown, path = "", into = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== "object" || value === null) return into.set(path, value);
  for (const [key, item] of Object.entries(value)) leavesOf(item, `${path}/${key}`, into);
  return into;
}

function distance(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): number {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).length;
}
