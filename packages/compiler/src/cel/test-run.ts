import * as runtime from "../../../validators/src/runtime/cel.ts";
import { checkCel } from "./check.ts";
import { emitCelFunction } from "./emit.ts";
import { celFunctions } from "./functions.ts";
import type { Implementations } from "./oracle.ts";
import { parseCel } from "./parse.ts";
import type { CelType } from "./types.ts";

/**
 * Compiles a rule as the compiler does and makes it callable. For tests.
 *
 * @param text - the text of the rule
 * @param type - the type of its record
 * @param implementations - what our functions do
 * @returns the compiled rule
 * @example
 * compileCel("has(this.me)", sampleType, {})({ me: {} }, { today: "2026-01-01" }) // true
 */
export function compileCel(
  text: string,
  type: CelType,
  implementations: Implementations,
): (record: unknown, options: { readonly today: string }) => unknown {
  const parsed = parseCel(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.message}`);
  const problems = checkCel(parsed.ast, type, celFunctions);
  if (problems.length > 0) throw new Error(`${text}: ${JSON.stringify(problems)}`);
  const { code, imports } = emitCelFunction("rule", parsed.ast, { functions: celFunctions });
  const known: Readonly<Record<string, unknown>> = { ...implementations, ...runtime };
  const names = [...imports];
  const build = new Function(...names, `"use strict"; ${code}; return rule;`);
  return build(...names.map((name) => known[name]));
}
