import { type MigrationStep, type PointerField, type TracedField, traceField } from "@thongnhat/core";
import { find, type Holder, own, type Place, pathOf } from "./path.ts";
import { names, type Work } from "./work.ts";

/** Stands where a step is named: the change follows from the renaming of pointers, and from no step alone. */
export const POINTERS = "pointers";

/** What pointers are renamed by. */
export interface Renaming {
  /** Fields that hold pointers, as the version that is reached calls them. */
  readonly fields: readonly PointerField[];
  /** Objects that the version that is reached does not have. */
  readonly gone: ReadonlySet<string>;
  /** Moves by which pointers into other records are renamed. */
  readonly elsewhere: readonly MigrationStep[];
}

/**
 * Renames what the record says about its own fields: entries of `khongRo`, lists of verified and of changed fields.
 * `moRong` belongs to others and what was signed stays as it was signed: neither is looked at.
 */
export function renamePointers(work: Work, { fields, gone, elsewhere }: Renaming): void {
  const traced = (path: string) =>
    traceField(path, work.steps, work.direction).filter((next) => !gone.has(next.path));
  for (const field of fields) {
    if (field.kind !== "single")
      for (const list of listsOf(work.root, field)) renameList(work, field, list, traced);
    else if (field.elsewhere)
      renameSingle(work, field, (path) => traceField(path, elsewhere, work.direction));
    else renameSingle(work, field, traced);
  }
  writeUnknown(work);
}

type Trace = (path: string) => readonly TracedField[];

function renameSingle(work: Work, field: PointerField, traced: Trace): void {
  for (const { holder, key, keys } of find(work.root, field.path)) {
    const path = own(holder, key);
    if (typeof path !== "string") continue;
    const [next] = traced(path);
    if (next !== undefined) holder[key] = next.path;
    // History stays as it was written; that it names a field of the other version is said.
    else
      work.notes.issues.push({
        code: "TN-MIGRATE-POINTER",
        severity: "warning",
        path: work.above + pathOf(keys),
      });
  }
}

interface List extends Place {
  readonly items: unknown[];
}

/** The lists of a field: of `/khongRo`, its entries hold the pointers. */
function listsOf(root: Holder, field: PointerField): List[] {
  const list = field.path.slice(0, field.path.lastIndexOf("/*"));
  return find(root, list).flatMap(({ holder, key, keys }) => {
    const items = own(holder, key);
    return Array.isArray(items) ? [{ items, holder, key, keys }] : [];
  });
}

/** An entry of a list in the names of the version that is reached. */
interface Entry {
  readonly item: unknown;
  readonly path: string | undefined;
  readonly index: number;
  readonly kind: "same" | "moved" | "part";
}

function renameList(
  work: Work,
  { kind }: PointerField,
  { items, holder, key, keys }: List,
  traced: Trace,
): void {
  const entries = items.flatMap((item, index): Entry[] => {
    const path = kind === "list" ? item : own(item, "truong");
    if (typeof path !== "string") return [{ item, path: undefined, index, kind: "same" }];
    const next = traced(path);
    if (next.every(({ part }) => part)) forget(work, [...keys, String(index)], next.length > 0);
    return next.map(({ path: to, part }): Entry => {
      const moved = kind === "list" ? to : { ...(item as Holder), truong: to };
      if (part) return { item: moved, path: to, index, kind: "part" };
      return to === path
        ? { item, path, index, kind: "same" }
        : { item: moved, path: to, index, kind: "moved" };
    });
  });
  const kept: Entry[] = entries.filter((entry) => entry.kind === "same");
  for (const entry of entries.filter((entry) => entry.kind === "moved")) {
    if (isCovered(entry, kept)) forget(work, [...keys, String(entry.index)], true);
    else kept.push(entry);
  }
  kept.sort((a, b) => a.index - b.index);
  for (const entry of entries.filter((entry) => entry.kind === "part")) {
    if (isCovered(entry, kept)) continue;
    kept.push(entry);
    const path = pathOf([...keys, String(kept.length - 1)]);
    work.notes.added.push({ path: work.above + path, step: POINTERS });
  }
  // A list that has nothing left to say is not a statement.
  if (kept.length === 0 && items.length > 0) delete holder[key];
  items.splice(0, items.length, ...kept.map(({ item }) => item));
}

/** Whether another entry says the same of the field, or of what holds it. */
function isCovered({ item, path = "" }: Entry, others: readonly Entry[]): boolean {
  return others.some(
    (other) =>
      (path === other.path || path.startsWith(`${other.path ?? "?"}/`)) &&
      own(other.item, "lyDo") === own(item, "lyDo"),
  );
}

function forget(work: Work, keys: readonly string[], implied: boolean): void {
  const reason = implied ? "implied" : "no-field";
  work.notes.losses.push({ path: work.above + pathOf(keys), step: POINTERS, reason });
}

/** Writes what the steps found to be unknown, unless the record says so already. */
function writeUnknown(work: Work): void {
  for (const { path, reason, step } of work.unknown) {
    const list = Object.hasOwn(work.root, "khongRo") ? work.root.khongRo : [];
    if (!Array.isArray(list) || list.some((entry) => names(entry, path))) continue;
    list.push({ truong: path, lyDo: reason });
    work.root.khongRo = list;
    work.notes.added.push({ path: `${work.above}${pathOf(["khongRo", String(list.length - 1)])}`, step });
  }
}
