import { Problem } from "../problem/problem.ts";
import type { RecordType } from "../standard/record-type.ts";
import type { Action, Grant, Unit } from "../units/types.ts";

/** What a token was limited to: `ho-tich/khai-sinh:read`. */
export interface ScopePart {
  readonly records: string;
  readonly action: Action;
}

/** Who calls, and as what. */
export interface Caller {
  readonly unit: Unit;
  /** Absent: everything that the unit may. */
  readonly scope?: readonly ScopePart[];
}

const ACTIONS: readonly Action[] = ["read", "write", "changes", "export", "audit"];

/** Does `ho-tich/*` cover `ho-tich/khai-sinh`? */
export function covers(pattern: string, record: string): boolean {
  return (
    pattern === "*" ||
    pattern === record ||
    (pattern.endsWith("/*") && record.startsWith(pattern.slice(0, -1)))
  );
}

/** Reads the scope of a token request; undefined for a word that is none. */
export function parseScope(text: string): readonly ScopePart[] | undefined {
  const parts = text.split(" ").filter((part) => part !== "");
  const scope = parts.flatMap((part) => {
    const at = part.lastIndexOf(":");
    const records = part.slice(0, Math.max(at, 0));
    const action = ACTIONS.find((one) => one === part.slice(at + 1));
    return !/^[a-z0-9*/-]{1,120}$/.test(records) || action === undefined ? [] : [{ records, action }];
  });
  return scope.length === parts.length ? scope : undefined;
}

/** The grants of a caller for one operation on one kind of record. */
export function grantsOf({ unit, scope }: Caller, record: string, action: Action): readonly Grant[] {
  const inScope =
    scope === undefined || scope.some((part) => part.action === action && covers(part.records, record));
  if (!inScope) return [];
  return unit.grants.filter(({ records, actions }) => actions.includes(action) && covers(records, record));
}

/** What of each record may leave: asked once a request, answered record by record. */
export interface View {
  /** Only records of this owning body can be seen at all. */
  readonly only: string | undefined;
  /** The profile under which a record of this owner is shown; undefined when it is as if it were not there. */
  profileFor(owner: string): string | undefined;
}

/**
 * What a caller sees of one kind of record.
 *
 * @param asked the profile that was asked for; the most that was granted when absent
 * @throws Problem `forbidden` when nothing of this kind, or not this profile, was granted
 */
export function viewOf(caller: Caller, type: RecordType, action: Action, asked: string | undefined): View {
  const usable = grantsOf(caller, type.id, action).filter(
    ({ profile }) => profile === "full" || type.profiles.has(profile),
  );
  const known = asked === undefined || asked === "full" || type.profiles.has(asked);
  const allowing = usable.filter(
    ({ profile }) => asked === undefined || profile === asked || profile === "full",
  );
  if (!known || allowing.length === 0) throw new Problem("forbidden");
  return {
    only: allowing.some(({ of }) => of === "any") ? undefined : caller.unit.code,
    profileFor(owner) {
      const mine = allowing.filter(({ of }) => of === "any" || owner === caller.unit.code);
      if (mine.length === 0) return undefined;
      return asked ?? (mine.some(({ profile }) => profile === "full") ? "full" : mine[0]?.profile);
    },
  };
}
