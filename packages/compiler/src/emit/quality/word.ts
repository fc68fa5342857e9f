import type { CelNode } from "../../cel/ast.ts";
import { parseCel } from "../../cel/parse.ts";
import type { Rule, Word } from "../../model/types.ts";
import { asksPresence } from "./presence.ts";

/** Functions that ask whether something came in time. */
const DEADLINES = ["withinWorkingDays", "withinHours"];
/** Functions that ask whether text is a stand-in for a value. */
const PLACEHOLDERS = ["isPlaceholder"];
/** Functions that ask whether codes, bodies and texts exist in the edition of that day. */
const EDITIONS = ["inProvince", "communeBodyExisted", "inForce"];

/**
 * The word that a rule measures: the rule says it itself, or what its text asks does. A rule whose id has `-D` is no
 * other rule than the rest: many of them compare dates.
 */
export function wordOfRule(rule: Rule): Word {
  if (rule.word !== undefined) return rule.word;
  if (rule.dataset !== undefined) return wordOfDataset(rule.dataset);
  const parsed = parseCel(rule.cel ?? "");
  if (!parsed.ok) return "dung";
  const { ast } = parsed;
  if (calls(ast, DEADLINES, "affirmed")) return "song";
  if (calls(ast, PLACEHOLDERS)) return "sach";
  if (calls(ast, EDITIONS)) return "thongNhat";
  return asksPresence(ast) ? "du" : "dung";
}

/** A record that another one needs, and a number that its book must have, are completeness; records that may not both be there are duplicates. */
function wordOfDataset({ sequence, exists, pair, with: other }: NonNullable<Rule["dataset"]>): Word {
  if (sequence !== undefined || exists !== undefined) return "du";
  if (pair === undefined || other !== undefined) return "dung";
  const parsed = parseCel(pair);
  return parsed.ok && isIdentity(parsed.ast) ? "sach" : "dung";
}

/** `this.a == other.a`: two records of one key are one and the same, or one too many. */
function isIdentity(node: CelNode): boolean {
  if (node.kind === "logic") return node.op === "||" && node.terms.every(isIdentity);
  if (node.kind !== "compare" || node.op !== "==") return false;
  const [left, right] = [pathOf(node.left), pathOf(node.right)];
  return left !== undefined && right !== undefined && left.replace(/^this\./, "other.") === right;
}

function pathOf(node: CelNode): string | undefined {
  if (node.kind === "name") return node.name;
  if (node.kind !== "field") return undefined;
  const of = pathOf(node.of);
  return of === undefined ? undefined : `${of}.${node.name}`;
}

/** Whether the text calls one of these functions; `affirmed`: at a place where it wants yes, as "two notices, not within a day of each other" does not. */
function calls(node: CelNode, names: readonly string[], how: "any" | "affirmed" | "denied" = "any"): boolean {
  if (node.kind === "call" && names.includes(node.name)) return how !== "denied";
  const inside = node.kind !== "not" || how === "any" ? how : how === "affirmed" ? "denied" : "affirmed";
  return childrenOf(node).some((child) => calls(child, names, inside));
}

function childrenOf(node: CelNode): CelNode[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is CelNode {
  return typeof value === "object" && value !== null && "kind" in value;
}
