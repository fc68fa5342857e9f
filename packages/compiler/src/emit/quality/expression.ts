import type { CelNode } from "../../cel/ast.ts";

/** A part of a rule as plain JSON, without columns. */
type Plain = Readonly<Record<string, unknown>>;

/**
 * The tree of a rule without the columns, which only messages of the compiler need.
 *
 * @param node the tree from `parseCel`
 * @returns the same tree as plain JSON
 */
export function plainExpression(node: CelNode): Plain {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (key === "column" ? [] : [[key, plain(value)]])),
  );
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "object" && value !== null ? plainExpression(value as CelNode) : value;
}

/**
 * The condition under which a rule asks anything. People write "when A then B" as `!A || B`, as `a != x || B`, or as
 * `A ? B : true`: where A is false the rule is kept by having nothing to say, which is no merit of the record.
 *
 * @param node the tree of the rule
 * @returns the condition, or undefined where the rule always asks
 */
export function conditionOf(node: CelNode): CelNode | undefined {
  if (node.kind === "if") {
    if (isTrue(node.no)) return node.test;
    return isTrue(node.yes) ? negated(node.test) : undefined;
  }
  if (node.kind !== "logic" || node.op !== "||") return undefined;
  const conditions = node.terms.filter(isNegation);
  // A rule of nothing but negations forbids that all come together: it asks every record.
  if (conditions.length === 0 || conditions.length === node.terms.length) return undefined;
  const [first, ...rest] = conditions.map(negated) as [CelNode, ...CelNode[]];
  return rest.length === 0
    ? first
    : { kind: "logic", op: "&&", terms: [first, ...rest], column: node.column };
}

function isTrue(node: CelNode): boolean {
  return node.kind === "bool" && node.value;
}

function isNegation(node: CelNode): boolean {
  return node.kind === "not" || (node.kind === "compare" && node.op === "!=");
}

function negated(node: CelNode): CelNode {
  if (node.kind === "not") return node.of;
  if (node.kind === "compare" && node.op === "!=") return { ...node, op: "==" };
  return { kind: "not", of: node, column: node.column };
}
