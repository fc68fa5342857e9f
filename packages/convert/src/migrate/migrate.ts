import type { Issue, Migration, MigrationDirection, MigrationStep, RecordPlan } from "@thongnhat/core";
import { find, type Holder, isObject, own, pathOf, valueAt } from "./path.ts";
import { renamePointers } from "./pointers.ts";
import { divideField } from "./step/divide.ts";
import { moveField } from "./step/move.ts";
import { addUnknown, boundField, dropField, fillDefault, recodeField } from "./step/values.ts";
import type { Migrated } from "./types.ts";
import type { Notes, Work } from "./work.ts";

/**
 * Takes a record to the next version of its database, or back. The record that is given is never changed; nothing is
 * made up; what the other version cannot carry is named in `losses`, and what the migration wrote itself in `added`.
 *
 * @param record - a record, as `JSON.parse` gave it
 * @param migration - the steps, from `@thongnhat/convert/migrations`
 * @param options - `direction`: `up` to the newer version (the default), `down` to the older one
 * @returns the migrated record; or the record as it was given, when it is of that version already (`already`) or is no
 *   record of this migration (`refused`: `issues` say why)
 * @example
 * migrate({}, { database: "ho-tich", from: "1.0", to: "2.0", draft: true, records: [], everywhere: [] }).status; // "refused"
 */
export function migrate(
  record: unknown,
  migration: Migration,
  { direction = "up" }: { readonly direction?: MigrationDirection } = {},
): Migrated {
  const notes: Notes = { losses: [], added: [], issues: [] };
  const stands = standing(record, migration, direction);
  if (stands.plan === undefined || !isObject(record)) {
    if (stands.issue !== undefined) notes.issues.push(stands.issue);
    return { record, status: stands.issue === undefined ? "already" : "refused", ...notes };
  }
  const copy = structuredClone(record);
  carryOver(copy, stands.plan, { migration, direction, notes, above: "" });
  return { record: copy, status: "migrated", ...notes };
}

const REFUSED: Issue = { code: "TN-MIGRATE-RECORD", severity: "error", path: "/sieuDuLieu/luocDo" };

/** How a record stands to a migration: the plan for it, or why there is none. Neither: it is there already. */
function standing(
  record: unknown,
  { database, from, to, records }: Migration,
  direction: MigrationDirection,
): { readonly plan?: RecordPlan; readonly issue?: Issue } {
  const refuse = (code: string, path: string) => ({
    issue: { code, severity: "error" as const, path, params: { from: start, to: end } },
  });
  const [start, end] = direction === "up" ? [from, to] : [to, from];
  if (!isObject(record)) return refuse("TN-READ-NOT-OBJECT", "");
  const name = valueAt(record, ["sieuDuLieu", "luocDo"]);
  const version = valueAt(record, ["sieuDuLieu", "phienBanLuocDo"]);
  const [source, target] = direction === "up" ? (["from", "to"] as const) : (["to", "from"] as const);
  const named = (side: "from" | "to") => records.find((plan) => name === `${database}/${plan[side]}`);
  if (version === end && named(target) !== undefined) return {};
  const plan = named(source);
  if (plan === undefined) return refuse("TN-MIGRATE-RECORD", "/sieuDuLieu/luocDo");
  return version === start ? { plan } : refuse("TN-MIGRATE-VERSION", "/sieuDuLieu/phienBanLuocDo");
}

interface Journey {
  readonly migration: Migration;
  readonly direction: MigrationDirection;
  readonly notes: Notes;
  readonly above: string;
}

/** Migrates a copy in place, records inside it first. */
function carryOver(root: Holder, plan: RecordPlan, journey: Journey): void {
  const { migration, direction, notes, above } = journey;
  const up = direction === "up";
  const [source, target] = up ? [plan.older, plan.newer] : [plan.newer, plan.older];
  const steps = up ? plan.steps : [...plan.steps].reverse();
  const inner = embeddedIn(root, plan, journey);
  const work: Work = { root, direction, steps, at: 0, above, unknown: [], notes };
  for (const path of source.signatures) sayIsSigned(work, path);
  for (const step of steps) {
    apply(work, step);
    work.at += 1;
  }
  const gone = new Set([
    ...source.vanishing,
    ...inner.flatMap(({ place, plan }) => plan[up ? "older" : "newer"].vanishing.map((path) => place + path)),
  ]);
  const renaming = { fields: target.pointers, gone, elsewhere: migration.everywhere };
  renamePointers(within(work, inner), renaming);
  const meta = own(root, "sieuDuLieu");
  if (!isObject(meta)) return;
  meta.luocDo = `${migration.database}/${up ? plan.to : plan.from}`;
  meta.phienBanLuocDo = up ? migration.to : migration.from;
}

/** Migrates the records that stand inside this one; gives their plans by place. */
function embeddedIn(root: Holder, plan: RecordPlan, journey: Journey): Inner[] {
  const { migration, direction, notes, above } = journey;
  const inside: Inner[] = [];
  for (const { path, tag, kinds } of (direction === "up" ? plan.older : plan.newer).embedded) {
    for (const { holder, key, keys } of find(root, path)) {
      const value = own(holder, key);
      const kind = own(value, tag);
      const name = typeof kind === "string" && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
      const side = direction === "up" ? "from" : "to";
      const itsPlan = migration.records.find((one) => one[side] === name);
      const place = pathOf(keys);
      const stands = standing(value, migration, direction);
      // A record that calls itself something else than the field that tells its kind is not guessed at.
      const differs = stands.plan !== undefined && stands.plan !== itsPlan;
      const issue = differs ? REFUSED : stands.issue;
      if (issue !== undefined) notes.issues.push({ ...issue, path: above + place + issue.path });
      if (itsPlan === undefined || !isObject(value) || stands.plan !== itsPlan) continue;
      carryOver(value, itsPlan, { ...journey, above: above + place });
      inside.push({ place, plan: itsPlan });
    }
  }
  return inside;
}

/** A record inside another one, and how it was migrated. */
interface Inner {
  readonly place: string;
  readonly plan: RecordPlan;
}

/** The steps of the records inside as steps of the one that holds them: it may name their fields. */
function within(work: Work, inner: readonly Inner[]): Work {
  const inside = inner.flatMap(({ place, plan }) => {
    const steps = work.direction === "up" ? plan.steps : [...plan.steps].reverse();
    return steps.map((step) => below(step, place));
  });
  return inside.length === 0 ? work : { ...work, steps: [...inside, ...work.steps] };
}

function below(step: MigrationStep, place: string): MigrationStep {
  switch (step.op) {
    case "rename":
    case "move":
      return { ...step, from: place + step.from, to: place + step.to };
    case "split":
    case "merge":
      return { ...step, whole: place + step.whole, parts: step.parts.map((part) => place + part) };
    default:
      return { ...step, path: place + step.path };
  }
}

function apply(work: Work, step: MigrationStep): void {
  switch (step.op) {
    case "rename":
    case "move":
      return moveField(work, step);
    case "split":
    case "merge":
      return divideField(work, step);
    case "recode":
      return recodeField(work, step);
    case "default":
      return fillDefault(work, step);
    case "addUnknown":
      return addUnknown(work, step);
    case "dropWithLoss":
      return dropField(work, step);
    default:
      return boundField(work, step);
  }
}

/** A signature covers the bytes that were signed: the migrated record is another text. */
function sayIsSigned({ root, above, notes }: Work, path: string): void {
  for (const { keys } of find(root, path))
    notes.issues.push({ code: "TN-MIGRATE-SIGNED", severity: "warning", path: above + pathOf(keys) });
}
