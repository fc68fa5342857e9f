/** A schema with values that it takes and values that it refuses, as draft 2020-12 says. */
export interface Group {
  readonly keyword: string;
  readonly description: string;
  readonly schema: unknown;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

/** One group, in a line. */
export const group = (
  keyword: string,
  description: string,
  schema: unknown,
  valid: readonly unknown[],
  invalid: readonly unknown[],
): Group => ({ keyword, description, schema, valid, invalid });

/** One value of every type, and those that programs confuse. */
export const MIXED: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -3,
  2.5,
  "",
  "1",
  "null",
  [],
  [0],
  {},
  { a: 1 },
];
export const but = (isTaken: (value: unknown) => boolean): [unknown[], unknown[]] => [
  MIXED.filter(isTaken),
  MIXED.filter((value) => !isTaken(value)),
];
export const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const closed = { type: "object", additionalProperties: false };
export const text = { type: "string" };
export const whole = { type: "integer" };
