import { chain, type Dialect, LONG_LIST, quoted, regex } from "./dialect.ts";

/** arktype 2. Its own dates also take a date with a time, so every format is a check of ours. */
export const arktype: Dialect = {
  head: 'import { type } from "arktype";',
  object: (fields) =>
    `type({ "+": "reject", ${fields.map(({ name, required, code }) => `${quoted(required ? name : `${name}?`)}: ${code}`).join(", ")} })`,
  list: (item, min, max) =>
    chain(
      `${item}.array()`,
      min > 0 && `.atLeastLength(${min})`,
      max !== undefined && `.atMostLength(${max})`,
    ),
  text: ({ min, max, pattern, format }) =>
    chain(
      "type.string",
      min !== undefined && `.atLeastLength(${min})`,
      max !== undefined && `.atMostLength(${max})`,
      pattern !== undefined && `.and(${regex(pattern)})`,
      format !== undefined && `.narrow(isFormat[${quoted(format)}])`,
    ),
  codes: (list) => `type.enumerated(...${list})`,
  constant: (value) => `type.unit(${quoted(value)})`,
  integer: (min, max) =>
    chain(
      "type.keywords.number.integer",
      min !== undefined && `.atLeast(${min})`,
      max !== undefined && `.atMost(${max})`,
    ),
  boolean: "type.boolean",
  open: "type.object.narrow(isOpen)",
  verdict: (schema) => `export const check = (value) => ${schema}.allows(value);`,
};

/**
 * arktype by someone who cannot wait: building its enumeration of all communes takes minutes, so long lists are looked
 * up in a Set.
 */
export const arktypeSet: Dialect = {
  ...arktype,
  codes: (list, length) =>
    length > LONG_LIST
      ? `((set) => type.string.narrow((code) => set.has(code)))(new Set(${list}))`
      : arktype.codes(list, length),
};
