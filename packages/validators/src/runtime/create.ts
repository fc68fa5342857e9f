import type { Issue, Result, ValidateOptions, Validator } from "@thongnhat/core";
import { ValidationError } from "@thongnhat/core";
import { add, type Run, start } from "./context.ts";
import { copied, type Fields } from "./primitives.ts";
import { explainStructure, knownFields, type Schema, type StructureContext } from "./structure.ts";

/** The parts that the compiler emits for one record. */
export interface Parts {
  readonly id: string;
  readonly version: string;
  readonly schema: Schema;
  /** Whether a code is in a table, by the name of the table. */
  readonly tables: Readonly<Record<string, (code: string) => boolean>>;
  /** Structure of a JSON value. */
  readonly is: (value: unknown) => boolean;
  /** What the origin requires, writing, codes on the date, and rules. */
  readonly full: (fields: Fields, path: string, run: Run) => void;
}

/** Puts the emitted parts of a record together into a validator. */
export function createValidator<T>(parts: Parts): Validator<T> {
  const { id, version, schema, full } = parts;

  function is(value: unknown): value is T {
    try {
      return parts.is(value);
    } catch (error) {
      if (isData(value)) throw error;
      return false;
    }
  }

  function examine(value: unknown, run: Run): void {
    const context: StructureContext = { run, record: id, bundle: schema, tables: parts.tables };
    const before = copied();
    if (!parts.is(value)) {
      explainStructure(context, value);
      if (run.issues.length === 0 && !run.truncated)
        add(run, id, "TN-TYPE", "error", "", { expected: "object" });
    }
    // What comes after reads fields as they stand, so it must not be given an object that inherits some.
    if (run.errors === 0)
      full((copied() === before ? value : knownFields(context, value)) as Fields, "", run);
  }

  function validate(value: unknown, options?: ValidateOptions): Result<T> {
    const run = start(options);
    try {
      examine(value, run);
    } catch (error) {
      if (isData(value)) throw error;
      add(run, id, "TN-TYPE", "error", "", { expected: "object" });
    }
    if (run.errors === 0) return { ok: true, value: value as T, warnings: run.issues };
    return { ok: false, issues: run.issues, ...(run.truncated ? { truncated: true as const } : {}) };
  }

  return {
    id,
    version,
    jsonSchema: schema,
    is,
    validate,
    parse(value, options) {
      const result = validate(value, options);
      if (!result.ok) throw new ValidationError(result.issues);
      return result.value;
    },
    "~standard": {
      version: 1,
      vendor: "thongnhat",
      validate(value) {
        const result = validate(value);
        return result.ok
          ? { value: result.value }
          : { issues: result.issues.filter(isError).map(standardIssue) };
      },
    },
  };
}

/**
 * Whether a value can be read as data. A getter or a Proxy that throws cannot, and is refused as no record;
 * an exception about anything else is a fault of ours, which must not be told as a fault of the record.
 */
function isData(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

function isError(issue: Issue): boolean {
  return issue.severity === "error";
}

function standardIssue(issue: Issue): { message: string; path: (string | number)[] } {
  const path = issue.path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return { message: issue.code, path: path.map((part) => (/^\d+$/.test(part) ? Number(part) : part)) };
}
