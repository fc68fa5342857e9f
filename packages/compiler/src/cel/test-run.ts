import { checkCel } from "./check.ts";
import { emitCelFunction } from "./emit.ts";
import { celFunctions } from "./functions.ts";
import { parseCel } from "./parse.ts";
import { machines } from "./test-functions.ts";
import type { CelType } from "./types.ts";

/**
 * Compiles a rule as the compiler does and makes it callable. For tests.
 *
 * @param text - the text of the rule
 * @param type - the type of its record
 * @param callable - what the rule may call: our functions, and the helpers of the validators
 * @returns the compiled rule
 * @example
 * compileCel("has(this.me)", sampleType, {})({ me: {} }, { today: "2026-01-01" }) // true
 */
export function compileCel(
  text: string,
  type: CelType,
  callable: Readonly<Record<string, unknown>>,
): (record: unknown, options: { readonly today: string }) => unknown {
  const parsed = parseCel(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.message}`);
  const problems = checkCel(parsed.ast, type, celFunctions, machines);
  if (problems.length > 0) throw new Error(`${text}: ${JSON.stringify(problems)}`);
  const { code, imports } = emitCelFunction("rule", parsed.ast, { functions: celFunctions });
  const names = [...imports];
  const build = new Function(...names, `"use strict"; ${code}; return rule;`);
  return build(...names.map((name) => callable[name]));
}
