import {
  type Issue,
  type MigrationDirection,
  type MigrationStep,
  traceField,
  traceFieldBack,
} from "@thongnhat/core";
import { type Holder, isObject, type Place, pathOf } from "./path.ts";
import type { MigrationLoss, MigrationNote } from "./types.ts";

/** What has become known while a record and those inside it were migrated. */
export interface Notes {
  readonly losses: MigrationLoss[];
  readonly added: MigrationNote[];
  readonly issues: Issue[];
}

/** One record on its way. */
export interface Work {
  /** The copy that is changed. */
  readonly root: Holder;
  readonly direction: MigrationDirection;
  /** The steps in the order they are done. */
  readonly steps: readonly MigrationStep[];
  /** Position of the step that is being done. */
  at: number;
  /** JSON Pointer of this record inside the one that was given. */
  readonly above: string;
  /** What is to be said in `khongRo` in the end, by the field's name in the version that is reached. */
  readonly unknown: { readonly path: string; readonly reason: string; readonly step: string }[];
  readonly notes: Notes;
}

/** Says that a value is not carried: by its place in the record that was given, never by what it is. */
export function lose(
  work: Work,
  step: MigrationStep,
  keys: readonly string[],
  reason: MigrationLoss["reason"],
  code = "TN-MIGRATE-LOSS",
): void {
  const path = before(work, pathOf(keys));
  work.notes.losses.push({ path, step: step.id, reason });
  work.notes.issues.push({ code, severity: "warning", path, params: { step: step.id } });
}

/** Removes a value that cannot be carried and says so. */
export function loseValue(
  work: Work,
  step: MigrationStep,
  { holder, key, keys }: Place,
  reason: MigrationLoss["reason"],
  code?: string,
): void {
  delete holder[key];
  lose(work, step, keys, reason, code);
}

/** Says what stands in the way, by its place in the record that was given. */
export function blame(work: Work, step: MigrationStep, keys: readonly string[], code: string): void {
  const path = before(work, pathOf(keys));
  work.notes.issues.push({ code, severity: "error", path, params: { step: step.id } });
}

/** Says that the migration wrote something, by its place in the migrated record. */
export function note(work: Work, step: MigrationStep, keys: readonly string[]): void {
  work.notes.added.push({ path: work.above + after(work, pathOf(keys)), step: step.id });
}

/**
 * Has `khongRo` say in the end that a field is unknown.
 * @param keys - the field as it is called at this step
 * @param reason - code of the table `ly-do-khong-ro`
 */
export function sayUnknown(work: Work, step: MigrationStep, keys: readonly string[], reason: string): void {
  work.unknown.push({ path: after(work, pathOf(keys)), reason, step: step.id });
}

/** Whether the record says itself that a field, or what holds it, is unknown. */
export function isSaidUnknown(work: Work, keys: readonly string[]): boolean {
  const list = Object.hasOwn(work.root, "khongRo") ? work.root.khongRo : [];
  // Its pointers are renamed after the last step.
  const path = before(work, pathOf(keys)).slice(work.above.length);
  return Array.isArray(list) && list.some((entry) => names(entry, path));
}

/** Whether an entry of `khongRo` names a field or what holds it. */
export function names(entry: unknown, path: string): boolean {
  const named = isObject(entry) && Object.hasOwn(entry, "truong") ? entry.truong : undefined;
  return typeof named === "string" && (path === named || path.startsWith(`${named}/`));
}

function before(work: Work, path: string): string {
  return work.above + traceFieldBack(path, work.steps.slice(0, work.at), work.direction);
}

function after(work: Work, path: string): string {
  return traceField(path, work.steps.slice(work.at + 1), work.direction)[0]?.path ?? path;
}
