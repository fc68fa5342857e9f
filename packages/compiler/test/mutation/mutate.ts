import { dayNumber, isDate, toDate } from "@thongnhat/core";
import type { CelComparison, CelNode } from "../../src/cel/ast.ts";

/** A rule that says something slightly else. */
export interface CelMutant {
  /** What was changed, and at which column of the rule. */
  readonly what: string;
  readonly ast: CelNode;
}

/** The comparisons that stand in for one: its opposite, and the one that differs only where both sides are equal. */
const OTHER: Readonly<Record<CelComparison, readonly CelComparison[]>> = {
  "==": ["!="],
  "!=": ["=="],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
};

const OTHER_MACRO: Readonly<Record<string, "exists" | "all">> = {
  exists: "all",
  all: "exists",
  exists_one: "exists",
};
/** Functions that differ by what they say of the same day. */
const OTHER_CALL: Readonly<Record<string, string>> = { notAfter: "before", before: "notAfter" };
/** Functions whose first two arguments are of one kind, and not the same when swapped. */
const ORDERED = new Set([
  "notAfter",
  "before",
  "notMoreThanDaysAfter",
  "isMonthsAfter",
  "atLeastAge",
  "atMostAge",
  "yearsApartAtLeast",
  "notAfterTime",
  "withinHours",
  "withinWorkingDays",
]);

/**
 * Every small change of a rule: another comparison, a bound off by one, a term dropped, `&&` for `||`, a question
 * turned round, arguments swapped, another constant, `has` taken away.
 */
export function mutants(ast: CelNode): CelMutant[] {
  const seen = new Set([shape(ast)]);
  return changes(ast).filter((one) => {
    const text = shape(one.ast);
    return !seen.has(text) && seen.add(text) !== undefined;
  });
}

function changes(node: CelNode): CelMutant[] {
  return [...own(node), ...below(node)];
}

function own(node: CelNode): CelMutant[] {
  const { column } = node;
  const say = (what: string, ast: CelNode): CelMutant => ({ what: `${column}: ${what}`, ast });
  const bool = (value: boolean): CelNode => ({ column, kind: "bool", value });
  const turned = say("!", { column, kind: "not", of: node });
  switch (node.kind) {
    case "int":
      return [1, -1].map((by) =>
        say(`${node.value} → ${node.value + by}`, { ...node, value: node.value + by }),
      );
    case "string":
      return otherTexts(node.value).map((value) => say(`"${node.value}" → "${value}"`, { ...node, value }));
    case "bool":
      return [say(`${node.value} → ${!node.value}`, bool(!node.value))];
    case "has":
      return [turned, say(`has(…${node.name}) → true`, bool(true))];
    case "not":
      return [say("! gone", node.of)];
    case "logic": {
      const op = node.op === "&&" ? "||" : "&&";
      const dropped = node.terms.map((term, index) => {
        const terms = node.terms.filter((other) => other !== term);
        const [only] = terms;
        return say(
          `term ${index + 1} of ${node.op} gone`,
          terms.length === 1 && only !== undefined ? only : { ...node, terms },
        );
      });
      return [say(`${node.op} → ${op}`, { ...node, op }), ...dropped];
    }
    case "if":
      return [say("? → then", node.yes), say("? → else", node.no)];
    case "compare":
      return OTHER[node.op].map((op) => say(`${node.op} → ${op}`, { ...node, op }));
    case "in":
      return [turned];
    case "list":
      return node.items.length < 2
        ? []
        : node.items.map((item, index) =>
            say(`item ${index + 1} gone`, { ...node, items: node.items.filter((other) => other !== item) }),
          );
    case "macro": {
      const macro = OTHER_MACRO[node.macro];
      if (macro !== undefined) return [turned, say(`${node.macro} → ${macro}`, { ...node, macro })];
      return node.macro === "filter" ? [say("filter gone", node.list)] : [];
    }
    case "call":
      return ofCall(node, say, turned);
    default:
      return [];
  }
}

function ofCall(
  node: CelNode & { kind: "call" },
  say: (what: string, ast: CelNode) => CelMutant,
  turned: CelMutant,
): CelMutant[] {
  const { name, args } = node;
  const [first, second, ...rest] = args;
  const other = OTHER_CALL[name];
  return [
    ...(name === "size" || name === "yearOf" ? [] : [turned]),
    ...(other === undefined ? [] : [say(`${name} → ${other}`, { ...node, name: other })]),
    ...(ORDERED.has(name) && first !== undefined && second !== undefined
      ? [say(`${name}: arguments swapped`, { ...node, args: [second, first, ...rest] })]
      : []),
  ];
}

/** The changes inside of a node, put back into it. */
function below(node: CelNode): CelMutant[] {
  const inside = (child: CelNode, put: (ast: CelNode) => CelNode): CelMutant[] =>
    changes(child).map(({ what, ast }) => ({ what, ast: put(ast) }));
  const each = (list: readonly CelNode[], put: (items: readonly CelNode[]) => CelNode): CelMutant[] =>
    list.flatMap((child, index) => inside(child, (ast) => put(list.with(index, ast))));
  switch (node.kind) {
    case "not":
      return inside(node.of, (of) => ({ ...node, of }));
    case "logic":
      return each(node.terms, (terms) => ({ ...node, terms }));
    case "list":
      return each(node.items, (items) => ({ ...node, items }));
    case "if":
      return [
        ...inside(node.test, (test) => ({ ...node, test })),
        ...inside(node.yes, (yes) => ({ ...node, yes })),
        ...inside(node.no, (no) => ({ ...node, no })),
      ];
    case "compare":
      return [
        ...inside(node.left, (left) => ({ ...node, left })),
        ...inside(node.right, (right) => ({ ...node, right })),
      ];
    case "in":
      return [
        ...inside(node.item, (item) => ({ ...node, item })),
        ...inside(node.list, (list) => ({ ...node, list })),
      ];
    case "macro":
      return [
        ...inside(node.list, (list) => ({ ...node, list })),
        ...inside(node.body, (body) => ({ ...node, body })),
      ];
    case "call": {
      const { target } = node;
      return [
        ...(target === undefined ? [] : inside(target, (ast) => ({ ...node, target: ast }))),
        ...each(node.args, (args) => ({ ...node, args })),
      ];
    }
    default:
      return [];
  }
}

/** A date a day earlier and a day later; of any other text one that nothing is. */
function otherTexts(text: string): string[] {
  if (!isDate(text)) return [`${text}-khac`];
  return [toDate(dayNumber(text) - 1), toDate(dayNumber(text) + 1)];
}

function shape(ast: CelNode): string {
  return JSON.stringify(ast, (key, value: unknown) => (key === "column" ? undefined : value));
}
