import { chain, type Dialect, quoted, regex } from "./dialect.ts";

/** zod 4 as its guide writes it. */
export const zod: Dialect = {
  head: 'import * as z from "zod";',
  object: (fields) =>
    `z.strictObject({ ${fields.map(({ name, required, code }) => `${quoted(name)}: ${code}${required ? "" : ".optional()"}`).join(", ")} })`,
  list: (item, min, max) =>
    chain(`z.array(${item})`, min > 0 && `.min(${min})`, max !== undefined && `.max(${max})`),
  text: ({ min, max, pattern, format }) =>
    chain(
      OWN[format ?? ""] ?? "z.string()",
      min !== undefined && `.min(${min})`,
      max !== undefined && `.max(${max})`,
      pattern !== undefined && `.regex(${regex(pattern)})`,
      format !== undefined && OWN[format] === undefined && `.refine(isFormat[${quoted(format)}])`,
    ),
  codes: (list) => `z.enum(${list})`,
  constant: (value) => `z.literal(${quoted(value)})`,
  integer: (min, max) =>
    chain("z.int()", min !== undefined && `.min(${min})`, max !== undefined && `.max(${max})`),
  boolean: "z.boolean()",
  open: "z.custom(isOpen)",
  verdict: (schema) => `export const check = (value) => ${schema}.safeParse(value).success;`,
};

/** The same schema in the functions of zod mini. */
export const zodMini: Dialect = {
  head: 'import * as z from "zod/mini";',
  object: (fields) =>
    `z.strictObject({ ${fields.map(({ name, required, code }) => `${quoted(name)}: ${required ? code : `z.optional(${code})`}`).join(", ")} })`,
  list: (item, min, max) =>
    checked(`z.array(${item})`, min > 0 && `z.minLength(${min})`, max !== undefined && `z.maxLength(${max})`),
  text: ({ min, max, pattern, format }) =>
    checked(
      OWN_MINI[format ?? ""] ?? "z.string()",
      min !== undefined && `z.minLength(${min})`,
      max !== undefined && `z.maxLength(${max})`,
      pattern !== undefined && `z.regex(${regex(pattern)})`,
      format !== undefined && OWN_MINI[format] === undefined && `z.refine(isFormat[${quoted(format)}])`,
    ),
  codes: (list) => `z.enum(${list})`,
  constant: (value) => `z.literal(${quoted(value)})`,
  integer: (min, max) =>
    checked("z.int()", min !== undefined && `z.gte(${min})`, max !== undefined && `z.lte(${max})`),
  boolean: "z.boolean()",
  open: "z.custom(isOpen)",
  verdict: (schema) => `export const check = (value) => ${schema}.safeParse(value).success;`,
};

/** What zod knows of itself. */
const OWN: Readonly<Record<string, string>> = {
  date: "z.iso.date()",
  "date-time": "z.iso.datetime({ offset: true })",
  email: "z.email()",
};
const OWN_MINI = OWN;

function checked(first: string, ...checks: readonly (string | false)[]): string {
  const said = checks.filter((check) => check !== false);
  return said.length === 0 ? first : `${first}.check(${said.join(", ")})`;
}
