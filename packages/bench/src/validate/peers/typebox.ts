import { type Dialect, LONG_LIST, quoted } from "./dialect.ts";

const OWN = ["date", "date-time", "email"];

/** typebox 1, compiled; its compiler overflows on a list of thousands, so long lists are a Set of its `Refine`. */
export const typebox: Dialect = {
  head: `import Type from "typebox";
import { Compile } from "typebox/compile";`,
  object: (fields) =>
    `Type.Object({ ${fields.map(({ name, required, code }) => `${quoted(name)}: ${required ? code : `Type.Optional(${code})`}`).join(", ")} }, { additionalProperties: false })`,
  list: (item, min, max) =>
    `Type.Array(${item}, ${options({ ...(min > 0 ? { minItems: min } : {}), ...(max === undefined ? {} : { maxItems: max }) })})`,
  text({ min, max, pattern, format }) {
    const own = format !== undefined && OWN.includes(format);
    const text = `Type.String(${options({
      ...(min === undefined ? {} : { minLength: min }),
      ...(max === undefined ? {} : { maxLength: max }),
      ...(pattern === undefined ? {} : { pattern }),
      ...(own ? { format } : {}),
    })})`;
    return format === undefined || own ? text : `Type.Refine(${text}, isFormat[${quoted(format)}])`;
  },
  codes: (list, length) =>
    length > LONG_LIST
      ? `((set) => Type.Refine(Type.String(), (code) => set.has(code)))(new Set(${list}))`
      : `Type.Enum(${list})`,
  constant: (value) => `Type.Literal(${quoted(value)})`,
  integer: (min, max) =>
    `Type.Integer(${options({ ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) })})`,
  boolean: "Type.Boolean()",
  open: "Type.Refine(Type.Object({}), isOpen)",
  verdict: (schema) => `const compiled = Compile(${schema});
export const check = (value) => compiled.Check(value);`,
};

const options = (values: object): string => JSON.stringify(values);
