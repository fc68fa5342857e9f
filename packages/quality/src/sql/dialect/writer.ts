import type { Node, Op } from "../graph/node.ts";
import type { RegexWriter } from "../regex/print.ts";
import type { Dialect } from "../types.ts";

/** Writes the text of a node's argument. */
export type Write = (node: Node) => string;

/** How one operation is written. */
export type Form = (node: Node, args: readonly string[], write: Write) => string;

/** How a dialect writes expressions: what it does not say itself is written as in the standard. */
export interface DialectWriter {
  readonly dialect: Dialect;
  readonly identifier: (name: string) => string;
  readonly literal: (text: string) => string;
  readonly regex: RegexWriter;
  /** Operations that the dialect writes in its own way. */
  readonly forms: Readonly<Partial<Record<Op, Form>>>;
  /** How large code tables are asked: in the expression itself, from a column of the first step, or not at all. */
  readonly lookup: ((label: string) => string | undefined) | undefined;
  /** Whether it can tell that a text is in Unicode NFC. */
  readonly hasNfc: boolean;
}

/** Text between single quotes, quotes doubled: the SQL standard's way. U+0000 stands in no literal of any engine. */
export function quoted(text: string): string {
  if (text.includes("\u0000")) throw new RangeError("U+0000 cannot be written in SQL");
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name between double quotes. */
export function doubleQuoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Arguments by position, for forms: what is missing is a fault of ours. */
export function part(args: readonly string[], index: number): string {
  const text = args[index];
  if (text === undefined) throw new RangeError(`no argument ${index}`);
  return text;
}

/** `name(a, b)`. */
export function call(name: string): Form {
  return (_, args) => `${name}(${args.join(", ")})`;
}

/** The names that a list operation binds: the item, and perhaps its position from 0. */
export function bound({ label }: Node): { readonly item: string; readonly index?: string } {
  const [item = "", index] = label.split(" ");
  return index === undefined ? { item } : { item, index };
}

/** What the label of a look-up says: the table in SQL, how many digits its codes have, and what it tells of a span. */
export function lookupOf(label: string): {
  readonly table: string;
  readonly width: number;
  readonly told: "chac" | "tinh";
} {
  const [table = "", width = "", told] = label.split(" ");
  return { table, width: Number(width), told: told === "tinh" ? "tinh" : "chac" };
}
