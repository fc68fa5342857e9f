import type { Shape, Shapes, TextShape } from "../shapes/types.ts";

/** Lists of more codes than so many are looked up in a Set by whoever has a choice. */
export const LONG_LIST = 100;

/** How a library writes each part of a shape, as source text. */
export interface Dialect {
  /** Imports and what they need. */
  readonly head: string;
  object(
    fields: readonly { readonly name: string; readonly required: boolean; readonly code: string }[],
  ): string;
  list(item: string, min: number, max: number | undefined): string;
  text(shape: TextShape): string;
  /** A list of codes: the name of an array in scope, and its length. */
  codes(list: string, length: number): string;
  constant(value: string): string;
  integer(min: number | undefined, max: number | undefined): string;
  readonly boolean: string;
  /** An object of any content: `isOpen` is in scope. */
  readonly open: string;
  /** The function that says yes or no, given the name of the record's schema. */
  verdict(schema: string): string;
}

/** Formats of the standard that a library is not asked to know: their check is ours, and so is its speed. */
export const FORMATS = `import { formats, isOpenValue } from "@thongnhat/core";
const isOpen = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && isOpenValue(value);
const isFormat = formats;`;

/** A module in the words of a library that exports \`check(value)\`: the same shape and codes for everyone. */
export function writeModule(dialect: Dialect, { parts, tables }: Shapes): string {
  const names = new Map([...tables.keys()].map((key, at) => [key, `list${at}`]));
  const lists = [...tables].map(
    ([key, codes]) => `const ${names.get(key)} = ${JSON.stringify(codes.join("|"))}.split("|");`,
  );
  // A list that several fields share is built once.
  const codes = [...tables].map(
    ([key, values], at) => `const codes${at} = ${dialect.codes(names.get(key) ?? "", values.length)};`,
  );
  const kept = new Map([...tables.keys()].map((key, at) => [key, `codes${at}`]));
  const write = (shape: Shape): string => {
    switch (shape.kind) {
      case "object":
        return dialect.object(
          shape.fields.map(({ name, required, shape: inner }) => ({ name, required, code: write(inner) })),
        );
      case "list":
        return dialect.list(write(shape.item), shape.min, shape.max);
      case "text":
        return dialect.text(shape);
      case "codes":
        return kept.get(shape.table) ?? "";
      case "const":
        return dialect.constant(shape.value);
      case "integer":
        return dialect.integer(shape.min, shape.max);
      case "boolean":
        return dialect.boolean;
      case "open":
        return dialect.open;
      case "ref":
        return `part${shape.name}`;
    }
  };
  const consts = parts.map(({ name, shape }) => `const part${name} = ${write(shape)};`);
  return [dialect.head, FORMATS, ...lists, ...codes, ...consts, dialect.verdict("partRecord")].join("\n");
}

/** A chain of calls, without those that say nothing. */
export function chain(first: string, ...calls: readonly (string | undefined | false)[]): string {
  return first + calls.filter((call) => typeof call === "string").join("");
}

/** Text as source. */
export const quoted = (text: string): string => JSON.stringify(text);

/** A pattern as source, read as Unicode as JSON Schema asks. */
export const regex = (pattern: string): string => `new RegExp(${JSON.stringify(pattern)}, "u")`;
