import { join } from "node:path";
import type { Compiled } from "../compiled.ts";
import { readMappings, readTransfers } from "../read/mappings.ts";
import { pairModels } from "./pairs/pairs.ts";
import { findRenames } from "./pairs/renames.ts";
import { type StatedMigration, saidBy } from "./pairs/said.ts";
import { DIFF_RULES } from "./rules/index.ts";
import type { Context, DiffRule, Forces, Found } from "./rules/kit.ts";
import { atLeast, breaks, greatest, isBreak } from "./steps.ts";
import {
  DIRECTIONS,
  type DiffFinding,
  type DiffReport,
  type DiffSide,
  type Effect,
  type Policies,
  STEPS,
  type Waiver,
} from "./types.ts";
import { Prover } from "./witness/prove.ts";

/** What `diff` may be told besides the two sides. */
export interface DiffOptions {
  /** How the report calls the sides; by default the names in their `standard.json`. */
  readonly names?: { readonly from: string; readonly to: string };
  /** Undecided findings that someone took responsibility for. */
  readonly waivers?: readonly Waiver[];
  /** Migrations between the two sides: what they rename need not be guessed. */
  readonly migrations?: readonly StatedMigration[];
}

/**
 * Compares two states of a standard: every change with its rule, its places, what it does in four directions, and the
 * step it forces. A break is proved by a record that passes one side and fails the other; what cannot be proved is
 * `unknown`, and counts as a break until it is waived.
 *
 * @param from the old state
 * @param to the new state
 * @param options names, waivers, and migrations between the two
 * @returns the report, plain JSON; the greatest step first
 * @example
 * const { step, findings } = diff(readStandard("old"), readStandard("schemas"));
 */
export function diff(from: Compiled, to: Compiled, options: DiffOptions = {}): DiffReport {
  const said = saidBy(options.migrations ?? [], from.model);
  const pairs = pairModels(from.model, to.model, said.records);
  const context: Context = {
    from,
    to,
    pairs,
    renames: findRenames(pairs, said),
    prover: new Prover(from, to, pairs),
    mappings: { from: mappingsOf(from, readMappings), to: mappingsOf(to, readMappings) },
    transfers: { from: mappingsOf(from, readTransfers), to: mappingsOf(to, readTransfers) },
  };
  const used = new Set<Waiver>();
  const findings = DIFF_RULES.flatMap((rule) =>
    [...rule.find(context)].map((found) => toFinding(rule, found, options.waivers ?? [], used)),
  );
  const sorted = findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => STEPS.indexOf(b.finding.step) - STEPS.indexOf(a.finding.step) || a.index - b.index)
    .map(({ finding }) => finding);
  const unknown = sorted.filter(({ effects }) =>
    Object.values(effects).some((effect) => effect.verdict === "unknown" && effect.waived === undefined),
  );
  return {
    report: "thongnhat-diff/1",
    from: sideOf(from, options.names?.from),
    to: sideOf(to, options.names?.to),
    step: greatest(sorted.map(({ step }) => step)),
    policies: policiesOf(sorted),
    totals: { findings: sorted.length, breaking: sorted.filter(breaks).length, unknown: unknown.length },
    findings: sorted,
    unusedWaivers: (options.waivers ?? []).filter((waiver) => !used.has(waiver)),
  };
}

function toFinding(
  { id, forces, ask }: DiffRule,
  found: Found,
  waivers: readonly Waiver[],
  used: Set<Waiver>,
): DiffFinding {
  const waiver = waivers.find((one) => one.rule === id && isAt(one.at, found));
  const effects = Object.fromEntries(
    Object.entries(found.effects).map(([direction, effect]): [string, Effect] => {
      if (effect.verdict !== "unknown" || waiver === undefined) return [direction, effect];
      used.add(waiver);
      return [direction, { ...effect, waived: waiver.reason }];
    }),
  );
  const { forces: own, ask: asked = ask, ...rest } = found;
  return {
    rule: id,
    ...rest,
    effects,
    step: stepOf(own ?? forces, effects),
    ...(asked ? { ask: asked } : {}),
  };
}

function isAt(at: string, { from, to }: Found): boolean {
  return [from, to].some(
    (place) => place !== undefined && (at === place.file || at === `${place.file}#${place.pointer}`),
  );
}

function stepOf(forces: Forces, effects: DiffFinding["effects"]): DiffFinding["step"] {
  return greatest([
    forces.always,
    ...DIRECTIONS.flatMap((direction) => (isBreak(effects[direction]) ? (forces[direction] ?? []) : [])),
  ]);
}

/** An edition of a code table is no matter of the schema: whoever takes it has its codes. */
function policiesOf(findings: readonly DiffFinding[]): Policies {
  const holds = (direction: "W" | "R") =>
    !findings.some(
      ({ effects, step }) => isBreak(effects[direction]) && (step === "forbidden" || atLeast(step, "minor")),
    );
  const [BACKWARD, FORWARD] = [holds("W"), holds("R")];
  return { BACKWARD, FORWARD, FULL: BACKWARD && FORWARD };
}

function sideOf({ model, sources }: Compiled, name: string | undefined): DiffSide {
  const versions = model.databases.map(({ id }) => {
    const found = sources.schemas.filter(({ database }) => database === id).map(({ version }) => version);
    return [id, [...new Set(found)].sort().join(", ")];
  });
  return {
    name: name ?? String(sources.standard.name),
    edition: model.edition,
    databases: Object.fromEntries(versions),
  };
}

function mappingsOf<T>({ sources }: Compiled, read: (dir: string) => Map<string, T>): ReadonlyMap<string, T> {
  return sources.dir === "" ? new Map() : read(join(sources.dir, "mappings"));
}
