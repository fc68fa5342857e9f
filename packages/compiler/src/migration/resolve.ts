import type {
  Limits,
  Migration,
  MigrationStep,
  MoveStep,
  PointerField,
  RecordPlan,
  RecordShape,
} from "@thongnhat/core";
import { traceField } from "@thongnhat/core";
import type { Node } from "../model/types.ts";
import type { Mapping } from "../read/mappings.ts";
import type { RecordFields } from "./fields.ts";
import type { WrittenMigration, WrittenStep } from "./types.ts";

/** Both versions that a migration stands between, their records by name. */
export interface Sides {
  readonly older: ReadonlyMap<string, RecordFields>;
  readonly newer: ReadonlyMap<string, RecordFields>;
  readonly mappings: readonly Mapping[];
}

/** A record in both versions, with the steps written for it. */
export interface Pair {
  readonly older: RecordFields;
  readonly newer: RecordFields;
  readonly written: readonly WrittenStep[];
  readonly plan: RecordPlan;
}

/** What is written, made into what the engine runs: each step where it applies, and what the models say beside. */
export function resolveMigration(
  written: WrittenMigration,
  sides: Sides,
): { migration: Migration; pairs: Pair[] } {
  const pairs = [...sides.older.values()].flatMap((older) => {
    const newer = sides.newer.get(written.recordNames?.[older.name] ?? older.name);
    return newer === undefined ? [] : [pairOf(written, older, newer, sides.mappings)];
  });
  const { database, from, to, draft } = written;
  const everywhere = movesOf(pairs.flatMap(({ plan }) => plan.steps)).filter((move) =>
    pairs.every(
      ({ older, plan }) => !older.fields.has(move.from) || plan.steps.some(({ id }) => id === move.id),
    ),
  );
  const migration = { database, from, to, draft, records: pairs.map(({ plan }) => plan), everywhere };
  return { migration, pairs };
}

function pairOf(
  { steps, elsewhere = [] }: WrittenMigration,
  older: RecordFields,
  newer: RecordFields,
  mappings: readonly Mapping[],
): Pair {
  const written = steps.filter((step) => step.records?.includes(older.name) ?? appliesTo(step, older, newer));
  const done = written.flatMap((step): MigrationStep[] => {
    const made = makeStep(step, older, newer, mappings);
    return made === undefined ? [] : [made];
  });
  const own = new Set(
    elsewhere
      .filter((place) => place.startsWith(`${older.name}/`))
      .map((place) => place.slice(older.name.length)),
  );
  const back = [...done].reverse();
  const plan: RecordPlan = {
    from: older.name,
    to: newer.name,
    steps: done,
    older: shapeOf(older, newer, own, (path) => traceField(path, done, "up")),
    newer: shapeOf(newer, older, own, (path) => traceField(path, back, "down")),
  };
  return { older, newer, written, plan };
}

/** Where a step begins on either side: without `records` it is done wherever there is such a field. */
function appliesTo(step: WrittenStep, older: RecordFields, newer: RecordFields): boolean {
  return sourcesOf(step).some((path) => older.fields.has(path) || newer.fields.has(path));
}

/** The fields that a step reads or writes. */
export function sourcesOf(step: WrittenStep): readonly string[] {
  switch (step.op) {
    case "rename":
    case "move":
      return [step.from, step.to];
    case "split":
    case "merge":
      return [step.whole, ...step.parts, ...(step.rest === undefined ? [] : [step.rest])];
    default:
      return [step.path];
  }
}

function makeStep(
  step: WrittenStep,
  older: RecordFields,
  newer: RecordFields,
  mappings: readonly Mapping[],
): MigrationStep | undefined {
  const { records: _, ...rest } = step;
  switch (rest.op) {
    case "rename":
    case "move": {
      const keep = [...above(rest.from, newer), ...above(rest.to, older)];
      return { ...rest, ...(keep.length > 0 ? { keep } : {}) };
    }
    case "recode": {
      const { mapping, codes = codesOf(mappings, mapping), ...recode } = rest;
      return { ...recode, codes };
    }
    case "widen":
    case "narrow": {
      const limits = limitsOf((rest.op === "widen" ? older : newer).fields.get(rest.path)?.node);
      return { ...rest, op: rest.op, limits };
    }
    case "leave":
      return undefined;
    default:
      return rest;
  }
}

/** Objects on the way to a field that a record of that version must have. */
function above(path: string, { fields }: RecordFields): string[] {
  const keys = path.split("/");
  return keys
    .slice(2)
    .map((_, at) => keys.slice(0, at + 2).join("/"))
    .filter((object) => fields.get(object)?.required === true);
}

/** Codes of a mapping that stand for one code only. */
function codesOf(mappings: readonly Mapping[], id: string | undefined): Record<string, string> {
  const rows = mappings.find((mapping) => mapping.id === id)?.rows ?? [];
  const once = rows.filter(
    ({ from, to }) => to !== "" && rows.filter((other) => other.from === from).length === 1,
  );
  return Object.fromEntries(once.map(({ from, to }) => [from, to]));
}

/** The bounds of a field that a value can be held against. */
export function limitsOf(node: Node | undefined): Limits {
  const keys = ["minLength", "maxLength", "pattern", "enum", "minimum", "maximum", "maxItems"] as const;
  const entries = keys.flatMap((key) => {
    const value = (node as Limits | undefined)?.[key];
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(entries) as Limits;
}

function shapeOf(
  side: RecordFields,
  other: RecordFields,
  elsewhere: ReadonlySet<string>,
  trace: (path: string) => readonly { readonly path: string; readonly part?: true }[],
): RecordShape {
  const all = [...side.fields.values()];
  const pointers = all.flatMap(({ path, node, holder }): PointerField[] => {
    if (node.kind !== "string" || node.format !== "json-pointer") return [];
    const kind = path.endsWith("/*") ? "list" : holder === "KhongRo" ? "unknown" : "single";
    return [{ path, kind, ...(elsewhere.has(path) ? { elsewhere: true as const } : {}) }];
  });
  const signatures = all.flatMap(({ path, node }) => {
    const value = node.kind === "array" ? node.items : node;
    return value.kind === "object" && value.def === "chung/ChuKySo" && !path.endsWith("/*") ? [path] : [];
  });
  const vanishing = all.flatMap(({ path, node }) => {
    if (node.kind !== "object" && node.kind !== "array") return [];
    const [first, ...parts] = trace(path);
    return first?.path === path && parts.length > 0 && !other.fields.has(path) ? [path] : [];
  });
  return { pointers, embedded: side.embedded, signatures, vanishing };
}

function movesOf(steps: readonly MigrationStep[]): MoveStep[] {
  const moves = new Map<string, MoveStep>();
  for (const step of steps)
    if ((step.op === "move" || step.op === "rename") && !moves.has(step.id)) moves.set(step.id, step);
  return [...moves.values()];
}
