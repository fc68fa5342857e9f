import type { Result, ValidateOptions } from "../issue/issue.ts";

/** What Standard Schema v1 asks of a validator: any form or server library that knows it can use ours. */
export interface StandardProps<T> {
  readonly version: 1;
  readonly vendor: "thongnhat";
  /** Full verdict with default options; the message of an issue is its code. */
  readonly validate: (value: unknown) =>
    | { readonly value: T; readonly issues?: undefined }
    | {
        readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[];
      };
  readonly types?: { readonly input: T; readonly output: T };
}

/** A compiled validator of one record of the standard. */
export interface Validator<T> {
  /** Record, as `database/record`: `ho-tich/khai-sinh`. */
  readonly id: string;
  /** Version of the schema, `MAJOR.MINOR`. */
  readonly version: string;
  /** Structure only: types, required fields, bounds, formats and codes of any edition. The fastest path. */
  is(value: unknown): value is T;
  /** Full verdict: structure, what the origin requires, codes on the record's date, and rules. */
  validate(value: unknown, options?: ValidateOptions): Result<T>;
  /** The record itself when valid. Throws `ValidationError` otherwise. */
  parse(value: unknown, options?: ValidateOptions): T;
  /** Self-contained JSON Schema of the record. */
  readonly jsonSchema: Readonly<Record<string, unknown>>;
  readonly "~standard": StandardProps<T>;
}
