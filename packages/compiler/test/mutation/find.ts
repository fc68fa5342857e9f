import { get } from "@thongnhat/core";
import { validators } from "../../../validators/src/index.ts";
import type { Compiled } from "../../src/compiled.ts";
import { applyPatch, type Operation } from "../../src/emit/conformance/patch.ts";
import { dateOf, inForce, isUnknown, originOf, rulePlaces } from "../../src/emit/conformance/settings.ts";
import type { Model, Node } from "../../src/model/types.ts";
import { type Path, pathsRead, pointersOf } from "./fields.ts";
import type { Base, RuleCase } from "./observations.ts";
import type { Answer, Ask } from "./run.ts";
import type { Outcome } from "./score.ts";
import { alternatives, daysIn, pool } from "./values.ts";

/** Examples from which a search starts, and the pairs of changes that it tries of each. */
const BASES = 24;
const PAIRS = 6000;

/** A changed record of the right structure in which the rule is asked. */
interface Trial {
  readonly answer: Answer;
  readonly says: (ask: Ask) => Answer;
  readonly toCase: () => RuleCase | undefined;
}

/**
 * Looks for small changes of examples that tell the surviving mutants of a rule from the rule: the cases that a table
 * lacks. Whoever adds them has to read them: they say what the rule says, not what it should say.
 */
export function findCases({ model }: Compiled, { known, ask, survivors }: Outcome): RuleCase[] {
  let left = [...survivors];
  const found: RuleCase[] = [];
  const paths = pathsRead(known.ast);
  const seen = pool(
    paths,
    known.bases.map(({ place }) => place.self),
  );
  const bases = spread(known.bases);
  for (const pairs of [false, true])
    for (const base of bases) {
      if (left.length === 0) return found;
      const patches = singles(base, paths, seen, model);
      if (!pairs) for (const one of patches) attempt(base, [one]);
      else for (const [one, other] of combined(patches)) attempt(base, [one, other]);
    }
  return found;

  function attempt(base: Base, patch: readonly Operation[]): void {
    if (left.length === 0) return;
    const trial = tryOut(base, patch, ask, model);
    const told = trial === undefined ? [] : left.filter((mutant) => trial.says(mutant.ask) !== trial.answer);
    if (told.length === 0) return;
    const one = trial?.toCase();
    if (one === undefined) return;
    found.push(one);
    left = left.filter((mutant) => !told.includes(mutant));
  }

  function singles(
    base: Base,
    all: readonly Path[],
    values: ReadonlyMap<string, unknown[]>,
    of: Model,
  ): Operation[] {
    const { self, at, setting, rule } = base.place;
    const today = base.example.options.today ?? of.edition;
    const own = setting.kind.eventDate;
    const days = daysIn(known.ast, self, all, [today, dateOf(setting) ?? today, rule.from ?? today]);
    const inThis = all.flatMap((path) =>
      pointersOf(path, self).flatMap((pointer): Operation[] => {
        const value = get(self, pointer);
        const node = nodeAt(of, setting.kind.def, base.example.record, at + pointer);
        const others = alternatives(known.ast, node, value, values.get(path.join("/")) ?? [], days);
        const op = value === undefined ? "add" : "replace";
        return [
          ...(value === undefined ? [] : [{ op: "remove", path: at + pointer } as const]),
          ...others.map((other) => ({ op, path: at + pointer, value: other }) as const),
        ];
      }),
    );
    if (own === undefined || !JSON.stringify(known.ast).includes("recordDate")) return inThis;
    const node = nodeAt(of, setting.kind.def, base.example.record, setting.root + own);
    const dates = alternatives(known.ast, node, dateOf(setting), [], days);
    return [
      ...inThis,
      ...dates.map((value) => ({ op: "replace", path: setting.root + own, value }) as const),
    ];
  }
}

/** Bases of different records and verdicts first. */
function spread(bases: readonly Base[]): Base[] {
  const order = bases.map((base, index) => ({ base, turn: 0, index }));
  const count = new Map<string, number>();
  for (const one of order) {
    const key = `${one.base.record.id} ${one.base.example.expect?.code === one.base.place.rule.id}`;
    one.turn = count.get(key) ?? 0;
    count.set(key, one.turn + 1);
  }
  return order
    .sort((a, b) => a.turn - b.turn || a.index - b.index)
    .slice(0, BASES)
    .map(({ base }) => base);
}

function* combined(patches: readonly Operation[]): Generator<[Operation, Operation]> {
  let made = 0;
  const step = Math.max(1, Math.floor((patches.length * patches.length) / (2 * PAIRS)));
  let turn = 0;
  for (const [index, one] of patches.entries())
    for (const other of patches.slice(index + 1)) {
      if (other.path === one.path || one.path.startsWith(`${other.path}/`) || turn++ % step !== 0) continue;
      if (other.path.startsWith(`${one.path}/`) && one.op === "remove") continue;
      if (made++ > PAIRS) return;
      yield [one, other];
    }
}

function tryOut(base: Base, patch: readonly Operation[], ask: Ask, model: Model): Trial | undefined {
  const { example, place, record } = base;
  let changed: Record<string, unknown>;
  try {
    // A second change may go into the value of the first, which belongs to other trials too.
    changed = applyPatch(example.record, structuredClone(patch)) as Record<string, unknown>;
  } catch {
    return undefined; // the second change stands in what the first one took away
  }
  const self = get(changed, place.at);
  if (typeof self !== "object" || self === null) return undefined;
  const value = get(changed, place.setting.root) as Record<string, unknown>;
  const setting = { ...place.setting, value };
  const date = dateOf(setting);
  const today = example.options.today ?? model.edition;
  const question = { self, today, date };
  const answer = ask(question);
  return {
    answer,
    says: (other) => other(question),
    toCase: () => {
      const { rule, at } = place;
      if (validators[record.id]?.is(changed) !== true) return undefined;
      const origin = originOf(setting, example.options);
      const path = at + rule.path;
      if (rule.severity[origin] === "off" || !inForce(rule, date) || isUnknown(setting, path))
        return undefined;
      // Where two rules share id and place, a case could not say which of them it means.
      const there = rulePlaces(model, record, changed).find(
        (one) => one.rule.id === rule.id && one.at === at && one.rule.path === rule.path,
      );
      if (there === undefined || there.rule.cel !== rule.cel) return undefined;
      if (ask({ self: there.self, today, date: dateOf(there.setting) }) !== answer) return undefined;
      const { file, at: inFile } = example;
      return {
        rule: rule.id,
        record: record.id,
        file,
        at: inFile,
        patch,
        this: at,
        path,
        today,
        verdict: answer,
      };
    },
  };
}

/** What the model says of the value at a pointer of a record. */
function nodeAt(model: Model, def: string, record: unknown, pointer: string): Node | undefined {
  let node: Node | undefined = { kind: "object", def };
  let at = "";
  for (const step of pointer.split("/").slice(1)) {
    if (node?.kind === "array") node = node.items;
    else {
      const key: string | undefined = node?.kind === "object" ? node.def : variantOf(node, get(record, at));
      node = model.defs.get(key ?? "")?.properties.find(({ name }) => name === step)?.node;
    }
    at += `/${step}`;
  }
  return node;
}

function variantOf(node: Node | undefined, value: unknown): string | undefined {
  if (node?.kind !== "union") return undefined;
  const tag = (value as Record<string, unknown> | undefined)?.[node.tag];
  return node.variants.find((one) => one.value === tag)?.def;
}
