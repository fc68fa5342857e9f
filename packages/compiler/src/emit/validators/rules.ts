import type { Severity } from "@thongnhat/core";
import { emitCel } from "../../cel/emit.ts";
import { celFunctions } from "../../cel/functions.ts";
import { celImports } from "../../cel/imports.ts";
import { parseCel } from "../../cel/parse.ts";
import type { Rule } from "../../model/types.ts";
import { literal } from "../writer.ts";
import type { ModuleWriter } from "./module.ts";

const SEVERITY: Readonly<Record<Severity | "off", number>> = { off: 0, warning: 1, error: 2 };

/**
 * Statements that run the rules of one object, which is in `o`. The structure has passed, so fields are read
 * without looking at types again. Rules that need other records are listed in the catalogue, not run.
 * @param path the variable that holds the pointer of the object
 */
export function emitRules(m: ModuleWriter, rules: readonly Rule[], path: string): string[] {
  // All rules use the same variables, each of which is set before it is read: a list for each rule would be long.
  const temps = new Set<string>();
  const lines = rules.flatMap((rule) =>
    rule.scope === "record" && rule.cel !== undefined ? [emitRule(m, rule, rule.cel, path, temps)] : [],
  );
  if (lines.length === 0) return [];
  const variables = [...temps].map((name) => `${name}: any`).join(", ");
  return ["const r: any = o;", ...(variables === "" ? [] : [`let ${variables};`]), ...lines];
}

function emitRule(m: ModuleWriter, rule: Rule, cel: string, path: string, temps: Set<string>): string {
  const severity = SEVERITY[rule.severity["dang-ky-moi"]] * 3 + SEVERITY[rule.severity["so-hoa"]];
  const parsed = parseCel(cel);
  if (!parsed.ok) throw new Error(`${rule.id}: ${parsed.problem.message}`);
  const { code, temps: own, imports } = emitCel(parsed.ast, { functions: celFunctions, record: "r" });
  for (const [module, names] of celImports(imports, celFunctions, m.runtimePath("cel"))) {
    for (const name of names) m.imports.use(module, name);
  }
  const from = rule.from || rule.to ? `, ${m.day(rule.from)}` : "";
  const period = rule.to ? `${from}, ${m.day(rule.to)}` : from;
  const spot = `${path}, ${literal(rule.path)}`;
  const undecided = rule.undecided === "warning" ? ", true" : "";
  const report = `${m.runtime("verdict", "context")}(c, ${literal(rule.id)}, ${severity}, ${spot}, ${code}${undecided});`;
  for (const name of own) temps.add(name);
  return `if (${m.runtime("runs", "context")}(c, ${severity}${period})) ${report}`;
}
