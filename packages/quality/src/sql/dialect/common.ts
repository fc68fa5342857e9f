import type { Node, Op } from "../graph/node.ts";
import { parsePattern } from "../regex/parse.ts";
import { printPattern } from "../regex/print.ts";
import { call, type DialectWriter, type Form, part, type Write } from "./writer.ts";

const infix =
  (sign: string): Form =>
  (_, args) =>
    // Not every parser takes a bare CASE after a sign.
    `(${args.map((arg) => (arg.startsWith("CASE ") ? `(${arg})` : arg)).join(` ${sign} `)})`;

/** What all four dialects write alike. */
const COMMON: Readonly<Partial<Record<Op, Form>>> = {
  bool: ({ label }) => label.toUpperCase(),
  int: ({ label }) => label,
  null: () => "NULL",
  and: infix("AND"),
  or: infix("OR"),
  not: ({ args }, [text = ""]) =>
    args[0]?.op === "isNull" ? text.replace(/ IS NULL\)$/, " IS NOT NULL)") : `(NOT ${text})`,
  eq: infix("="),
  ne: infix("<>"),
  lt: infix("<"),
  le: infix("<="),
  gt: infix(">"),
  ge: infix(">="),
  add: infix("+"),
  sub: infix("-"),
  mul: infix("*"),
  isNull: (_, args) => `(${part(args, 0)} IS NULL)`,
  in: (_, [item = "", ...values]) => `(${item} IN (${values.join(", ")}))`,
  case: (_, args) => {
    const otherwise = args.at(-1) ?? "NULL";
    let text = "CASE";
    for (let index = 0; index + 1 < args.length; index += 2)
      text += ` WHEN ${args[index]} THEN ${args[index + 1]}`;
    return `${text}${otherwise === "NULL" ? "" : ` ELSE ${otherwise}`} END`;
  },
  length: call("length"),
  substr: call("substr"),
  concat: infix("||"),
  contains: (_, args) => `(strpos(${part(args, 0)}, ${part(args, 1)}) > 0)`,
  startsWith: call("starts_with"),
  mod: infix("%"),
  lower: call("lower"),
};

/**
 * Writes expressions in a dialect.
 *
 * @param writer - the dialect
 * @param columns - nodes that stand in a column by now, and its name
 * @returns writes one node
 */
export function createWrite(writer: DialectWriter, columns: ReadonlyMap<Node, string>): Write {
  const known = new Map<Node, string>();
  const plain = (node: Node): string => {
    const { op, label } = node;
    if (op === "text") return writer.literal(label);
    if (op === "variable") return writer.forms.variable?.(node, [], write) ?? label;
    if (op === "column") return writer.identifier(label);
    if (op === "field" && writer.forms.field === undefined) return field(node);
    if (op === "translate") {
      const [from = "", to = ""] = label.split("\u0001");
      return `translate(${node.args.map(write).join(", ")}, ${writer.literal(from)}, ${writer.literal(to)})`;
    }
    const form = writer.forms[op] ?? COMMON[op];
    if (form === undefined) throw new RangeError(`${writer.dialect} does not write ${op}`);
    return form(node, node.args.map(write), write);
  };
  const field = ({ args, label }: Node): string => {
    const name = writer.identifier(label);
    return args[0]?.op === "root" ? name : `${write(args[0] as Node)}.${name}`;
  };
  const write: Write = (node) => {
    const column = columns.get(node);
    if (column !== undefined) return column;
    let text = known.get(node);
    if (text === undefined) {
      text = plain(node);
      known.set(node, text);
    }
    return text;
  };
  return write;
}

/** The literal of a pattern. */
export function patternLiteral(writer: Pick<DialectWriter, "literal" | "regex">, source: string): string {
  return writer.literal(printPattern(parsePattern(source), writer.regex));
}
