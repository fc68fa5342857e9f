import type { Issue, Origin, Use, ValidateOptions, Validator } from "@thongnhat/core";
import type { Registry } from "./registry.ts";
import { resolveRecord } from "./resolve.ts";

/** What decides the verdict on a record. */
export interface JudgeOptions {
  /** Record that every item must be, as `database/record`; else each says so in `sieuDuLieu.luocDo`. */
  readonly record?: string;
  readonly origin?: Origin;
  readonly use?: Use;
  readonly today?: string;
  readonly maxIssues?: number;
}

/** The verdict on one record. */
export interface Verdict {
  readonly issues: readonly Issue[];
  /** The record could not be told, so nothing was checked. */
  readonly unknown?: true;
  /** There were more issues than are kept for one record. */
  readonly truncated?: true;
}

/** Makes the function that judges records one after the other. */
export function judge(registry: Registry, options: JudgeOptions): (value: unknown) => Verdict {
  const { record, ...rest } = options;
  const known = new Map<string, Validator<unknown>>();
  const find = (name: string) => {
    const found = known.get(name);
    if (found) return found;
    const id = resolveRecord(name, registry);
    const validator = id === undefined ? undefined : registry.validators.get(id);
    // Only names that exist are remembered, so that a file of nonsense does not fill the memory.
    if (validator) known.set(name, validator);
    return validator;
  };
  return (value) => {
    const stated = statedRecord(value);
    const said = stated === undefined ? undefined : find(stated);
    const validator = record === undefined ? said : find(record);
    // A record that says it is another one is not checked as this one: every finding would mislead.
    if (!validator || (stated !== undefined && said?.id !== validator.id)) return wrongRecord(validator?.id);
    return verdictOf(validator, value, rest);
  };
}

function verdictOf(validator: Validator<unknown>, value: unknown, options: ValidateOptions): Verdict {
  const result = validator.validate(value, options);
  if (result.ok) return { issues: result.warnings };
  return result.truncated ? { issues: result.issues, truncated: true } : { issues: result.issues };
}

function wrongRecord(record: string | undefined): Verdict {
  const issue: Issue = { code: "TN-READ-RECORD", severity: "error", path: "/sieuDuLieu/luocDo" };
  return { issues: [record === undefined ? issue : { ...issue, record }], unknown: true };
}

/** The kind of record that a record says it is. */
export function statedRecord(value: unknown): string | undefined {
  const stated = ownProperty(ownProperty(value, "sieuDuLieu"), "luocDo");
  return typeof stated === "string" ? stated : undefined;
}

function ownProperty(of: unknown, key: string): unknown {
  if (typeof of !== "object" || of === null || !Object.hasOwn(of, key)) return undefined;
  return (of as Record<string, unknown>)[key];
}
