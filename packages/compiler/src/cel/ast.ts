/** Operators that compare two values. */
export type CelComparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** Macros over lists. `map` with a condition is a `filter` inside a `map`. */
export type CelMacro = "exists" | "all" | "exists_one" | "filter" | "map";

/** The text of a rule as a tree, macros unexpanded and chains of `&&` or `||` flat. */
export type CelNode = { readonly column: number } & (
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "int"; readonly value: number }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "field"; readonly of: CelNode; readonly name: string }
  | { readonly kind: "has"; readonly of: CelNode; readonly name: string }
  | { readonly kind: "index"; readonly of: CelNode; readonly index: CelNode }
  | { readonly kind: "list"; readonly items: readonly CelNode[] }
  | { readonly kind: "not"; readonly of: CelNode }
  | { readonly kind: "logic"; readonly op: "&&" | "||"; readonly terms: readonly CelNode[] }
  | { readonly kind: "if"; readonly test: CelNode; readonly yes: CelNode; readonly no: CelNode }
  | {
      readonly kind: "compare";
      readonly op: CelComparison;
      readonly left: CelNode;
      readonly right: CelNode;
    }
  | { readonly kind: "in"; readonly item: CelNode; readonly list: CelNode }
  | {
      readonly kind: "macro";
      readonly macro: CelMacro;
      readonly list: CelNode;
      readonly variable: string;
      readonly body: CelNode;
    }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly target?: CelNode;
      readonly args: readonly CelNode[];
    }
  | { readonly kind: "refused"; readonly message: string; readonly fix: string }
);
