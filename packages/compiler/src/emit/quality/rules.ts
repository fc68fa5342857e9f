import { dayNumber } from "@thongnhat/core";
import { emitCel } from "../../cel/emit.ts";
import { celFunctions } from "../../cel/functions.ts";
import { celImports } from "../../cel/imports.ts";
import { parseCel } from "../../cel/parse.ts";
import type { Rule } from "../../model/types.ts";
import { type Imports, literal } from "../writer.ts";
import { conditionOf, plainExpression } from "./expression.ts";
import { wordOfRule } from "./word.ts";

/** The rules of one object as source text: what they ask, as a tree, and when they ask it, also as code. */
export function ruleShapes(rules: readonly Rule[], imports: Imports): string {
  const shapes = rules.flatMap((rule) =>
    rule.scope === "record" && rule.cel !== undefined ? [ruleShape(rule, rule.cel, imports)] : [],
  );
  return shapes.length === 0 ? "[]" : `[\n${shapes.map((text) => `    ${text},\n`).join("")}  ]`;
}

function ruleShape(rule: Rule, cel: string, imports: Imports): string {
  const parsed = parseCel(cel);
  if (!parsed.ok) throw new Error(`${rule.id}: ${parsed.problem.message}`);
  const condition = conditionOf(parsed.ast);
  const { id, path, severity, undecided } = rule;
  const plain = {
    id,
    path,
    word: wordOfRule(rule),
    severity,
    ...(rule.from ? { from: dayNumber(rule.from) } : {}),
    ...(rule.to ? { to: dayNumber(rule.to) } : {}),
    ...(undecided === undefined ? {} : { undecided }),
    cel,
    ast: plainExpression(parsed.ast),
    ...(condition === undefined ? {} : { when: plainExpression(condition) }),
  };
  if (condition === undefined) return literal(plain);
  const { code, temps, imports: names } = emitCel(condition, { functions: celFunctions, record: "r" });
  for (const [module, list] of celImports(names, celFunctions, "@thongnhat/validators/runtime/cel"))
    for (const name of list) imports.use(module, name);
  const declared = temps.length === 0 ? "" : `let ${temps.map((name) => `${name}: any`).join(", ")}; `;
  const parameters = code.includes("c.") ? "(r: any, c: any)" : "(r: any)";
  return `{...${literal(plain)}, applies: ${parameters} => { ${declared}return ${code}; }}`;
}
