import { hasKey, segmentsOf } from "../pointer/pointer.ts";
import { collapseSpaces, removeInvisible } from "../text/clean.ts";
import { fixHomoglyphs } from "../text/homoglyph.ts";
import { normalise } from "../text/normal-form.ts";
import type { Issue, RepairName } from "./issue.ts";

const REPAIRS: Readonly<Record<RepairName, (s: string) => string>> = {
  "normalise-nfc": normalise,
  trim: trimSpaces,
  "collapse-spaces": collapseSpaces,
  "remove-invisible": removeInvisible,
  "fix-homoglyph": fixHomoglyphs,
};

/**
 * Carries out the mechanical repair that an issue names. It changes how a value is written, never what
 * it says; validate again afterwards, since another fault may stand behind the first.
 *
 * @param record - the record; it is not changed
 * @param issue - an issue of that record
 * @returns a new record that differs at the issue's path only; the same record when there is nothing to repair
 * @example
 * repair({ hoTen: { dayDu: " Lê An" } }, { code: "TN-TEXT-SPACE", severity: "warning", path: "/hoTen/dayDu", repair: "trim" });
 * // { hoTen: { dayDu: "Lê An" } }
 */
export function repair<T>(record: T, issue: Issue): T {
  const segments = segmentsOf(issue.path);
  if (issue.repair === undefined || segments === undefined || !Object.hasOwn(REPAIRS, issue.repair))
    return record;
  return replaceAt(record, segments, REPAIRS[issue.repair]) as T;
}

function replaceAt(value: unknown, segments: readonly string[], change: (s: string) => string): unknown {
  const [key, ...rest] = segments;
  if (key === undefined) return typeof value === "string" ? change(value) : value;
  if (!hasKey(value, key)) return value;
  const before = value[key];
  const after = replaceAt(before, rest, change);
  if (after === before) return value;
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  // Not an assignment: a key such as `__proto__` must stay an ordinary property.
  Object.defineProperty(copy, key, { value: after, enumerable: true, configurable: true, writable: true });
  return copy;
}

function trimSpaces(s: string): string {
  let from = 0;
  let to = s.length;
  while (from < to && s.charCodeAt(from) === 32) from++;
  while (to > from && s.charCodeAt(to - 1) === 32) to--;
  return s.slice(from, to);
}
