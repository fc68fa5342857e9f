import { type Dialect, LONG_LIST, quoted, regex } from "./dialect.ts";

/** valibot as its guide writes it: lists are picklists. */
export const valibot: Dialect = {
  head: 'import * as v from "valibot";',
  object: (fields) =>
    `v.strictObject({ ${fields.map(({ name, required, code }) => `${quoted(name)}: ${required ? code : `v.optional(${code})`}`).join(", ")} })`,
  list: (item, min, max) =>
    piped(`v.array(${item})`, min > 0 && `v.minLength(${min})`, max !== undefined && `v.maxLength(${max})`),
  // Its own date takes 30 February, so every format is a check of ours.
  text: ({ min, max, pattern, format }) =>
    piped(
      "v.string()",
      min !== undefined && `v.minLength(${min})`,
      max !== undefined && `v.maxLength(${max})`,
      pattern !== undefined && `v.regex(${regex(pattern)})`,
      format !== undefined && `v.check(isFormat[${quoted(format)}])`,
    ),
  codes: (list) => `v.picklist(${list})`,
  constant: (value) => `v.literal(${quoted(value)})`,
  integer: (min, max) =>
    piped(
      "v.number()",
      "v.integer()",
      min !== undefined && `v.minValue(${min})`,
      max !== undefined && `v.maxValue(${max})`,
    ),
  boolean: "v.boolean()",
  open: "v.custom(isOpen)",
  verdict: (schema) => `export const check = (value) => v.is(${schema}, value);`,
};

/** valibot by someone who knows that a picklist is read from its beginning. */
export const valibotSet: Dialect = {
  ...valibot,
  codes: (list, length) =>
    length > LONG_LIST
      ? `((set) => v.pipe(v.string(), v.check((code) => set.has(code))))(new Set(${list}))`
      : valibot.codes(list, length),
};

function piped(first: string, ...actions: readonly (string | false)[]): string {
  const said = actions.filter((action) => action !== false);
  return said.length === 0 ? first : `v.pipe(${[first, ...said].join(", ")})`;
}
