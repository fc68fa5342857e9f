import type { Severity } from "@thongnhat/core";
import type { Model, RecordModel } from "../../model/types.ts";
import type { Example, ExampleOptions } from "./examples.ts";
import { isStructural, severityOf } from "./severity.ts";

/** A whole record and everything that must be said of it. */
export interface RecordCase {
  readonly file: string;
  readonly at: string;
  readonly options: ExampleOptions & { readonly today: string };
  /** Whether the structure holds. */
  readonly structure: boolean;
  /** Whether the full verdict is without an error; warnings may remain. */
  readonly ok: boolean;
  readonly issues: readonly { readonly code: string; readonly severity: Severity; readonly path: string }[];
}

/** Every example of a record with its complete list of findings: what a person wrote into the file, and its severity. */
export function recordCases(model: Model, record: RecordModel, examples: readonly Example[]): RecordCase[] {
  return examples.map((example) => {
    const issues =
      example.expect === undefined
        ? []
        : [{ ...example.expect, severity: severityOf(model, record, example) }];
    const errors = issues.filter(({ severity }) => severity === "error");
    return {
      file: example.file,
      at: example.at,
      options: { ...example.options, today: example.options.today ?? model.edition },
      structure: !errors.some(({ code }) => isStructural(code)),
      ok: errors.length === 0,
      issues: issues.map(({ code, severity, path }) => ({ code, severity, path })),
    };
  });
}
