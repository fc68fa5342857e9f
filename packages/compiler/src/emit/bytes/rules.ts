import { dayNumber, type Severity } from "@thongnhat/core";
import type { CelNode } from "../../cel/ast.ts";
import { emitCel } from "../../cel/emit.ts";
import { celFunctions } from "../../cel/functions.ts";
import { celImports } from "../../cel/imports.ts";
import { parseCel } from "../../cel/parse.ts";
import type { Def, Rule } from "../../model/types.ts";
import { condition } from "./logic.ts";
import { Untranslated, type Value } from "./values.ts";
import type { BytesWriter } from "./writer.ts";

/**
 * Statements that give "not sure" when a rule has, or may have, something to say about the object whose notes are in
 * the frame `f`, and whose pointer is `at`. A rule whose field the record says is unknown has nothing to say. A rule that is not translated runs as it does for parsed records, on the parsed object.
 */
export function emitRuleTests(m: BytesWriter, def: Def, rules: readonly Rule[]): string[] {
  return rules.flatMap((rule) => {
    if (rule.scope !== "record" || rule.cel === undefined) return [];
    const asked = when(m, rule);
    if (asked === undefined) return [];
    const parsed = parseCel(rule.cel);
    if (!parsed.ok) throw new Error(`${rule.id}: ${parsed.problem.message}`);
    const kept = translated(m, def, rule, parsed.ast) ?? onObject(m, def, rule, parsed.ast);
    const told = `!${m.runtime("declares", "rules")}(b, at + ${JSON.stringify(rule.path)})`;
    return [`if (${[...asked, `!(${kept})`, told].join(" && ")}) return false; // ${rule.id}`];
  });
}

/** When the rule runs: for which origin, and in which time. Undefined: never. */
function when(m: BytesWriter, rule: Rule): string[] | undefined {
  const off = (severity: Severity | "off"): boolean => severity === "off";
  const { "dang-ky-moi": fresh, "so-hoa": digitised } = rule.severity;
  if (off(fresh) && off(digitised)) return undefined;
  const conditions: string[] = [];
  if (off(fresh) || off(digitised)) conditions.push(`G[${m.state("ORIGIN")}] === ${off(fresh) ? 2 : 1}`);
  if (!rule.from && !rule.to) return conditions;
  conditions.push(`G[${m.state("DATED")}] === 1`);
  if (rule.from) conditions.push(`G[${m.state("DATE_FIRST")}] >= ${dayNumber(rule.from)}`);
  if (rule.to) conditions.push(`G[${m.state("DATE_LAST")}] < ${dayNumber(rule.to)}`);
  return conditions;
}

function translated(m: BytesWriter, def: Def, rule: Rule, ast: CelNode): string | undefined {
  const names = new Map<string, Value>([
    ["this", { kind: "object", def, frame: "f" }],
    ["today", { kind: "today" }],
    ["recordDate", { kind: "recordDate" }],
  ]);
  try {
    const verdicts = condition(m, ast, { names, parameters: ["f"] });
    return rule.undecided === "warning" ? verdicts.yes() : verdicts.notNo();
  } catch (error) {
    if (error instanceof Untranslated) return undefined;
    throw error;
  }
}

function onObject(m: BytesWriter, def: Def, rule: Rule, ast: CelNode): string {
  const { code, temps, imports } = emitCel(ast, { functions: celFunctions, record: "r", context: "T" });
  for (const [module, names] of celImports(imports, celFunctions, m.celPath))
    for (const name of names) m.use(module, name);
  m.runtime("T", "rules");
  const { start, end } = m.layout.head(def);
  const variables = temps.length === 0 ? "" : ` let ${temps.map((name) => `${name}: any`).join(", ")};`;
  const object = `${m.runtime("objectAt", "rules")}(b, f, S[f + ${start}], S[f + ${end}])`;
  const name = m.helper(
    `rule ${def.key} ${code}`,
    "rule",
    (fresh) =>
      `function ${fresh}(b: Bytes, f: number): boolean | undefined {\n  const r: any = ${object};${variables}\n  return ${code};\n}`,
  );
  return rule.undecided === "warning" ? `${name}(b, f) === true` : `${name}(b, f) !== false`;
}
