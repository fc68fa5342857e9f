/** Kinds of values that expressions have. */
export type Type = "bool" | "int" | "text" | "decimal" | "struct" | "list";

/** What a node does with its arguments; every dialect says how it is written. */
export type Op =
  | "root"
  | "field"
  | "variable"
  | "column"
  | "text"
  | "int"
  | "bool"
  | "null"
  | "and"
  | "or"
  | "not"
  | "eq"
  | "ne"
  | "lt"
  | "le"
  | "gt"
  | "ge"
  | "isNull"
  | "case"
  | "in"
  | "matches"
  | "length"
  | "substr"
  | "concat"
  | "toInt"
  | "toText"
  | "add"
  | "sub"
  | "mul"
  | "div"
  | "mod"
  | "any"
  | "count"
  | "sum"
  | "size"
  | "at"
  | "has"
  | "contains"
  | "startsWith"
  | "endsWith"
  | "day"
  | "fromDay"
  | "decimal"
  | "isNfc"
  | "translate"
  | "replace"
  | "spans"
  | "lower"
  | "list"
  | "join"
  | "gather"
  | "compact";

/**
 * One expression. Equal expressions are the same node, so that what is asked many times is written and computed once.
 */
export interface Node {
  readonly id: number;
  readonly op: Op;
  readonly type: Type;
  readonly args: readonly Node[];
  /** Name of a field or variable, the literal, the pattern: what the node is besides its arguments. */
  readonly label: string;
  /** Variables of lists that stand in it and are bound outside of it. */
  readonly free: ReadonlySet<string>;
  /** Rough count of what it costs to write it out. */
  readonly weight: number;
}
