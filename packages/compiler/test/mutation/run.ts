import * as runtime from "../../../validators/src/runtime/cel.ts";
import type { CelNode } from "../../src/cel/ast.ts";
import { emitCelFunction } from "../../src/cel/emit.ts";
import { celFunctions } from "../../src/cel/functions.ts";
import type { Implementations } from "../../src/cel/oracle.ts";

/** What a rule says: CEL's three answers. */
export type Answer = "broken" | "kept" | "undecided";

/** What a rule is asked of. */
export interface Question {
  readonly self: unknown;
  readonly today: string;
  readonly date: string | undefined;
}

/** A rule that can be asked. */
export type Ask = (question: Question) => Answer;

/** The rule as the compiler emits it for the validators, with the helpers of the validators. */
export function compileRule(ast: CelNode, functions: Implementations): Ask {
  const { code, imports } = emitCelFunction("rule", ast, { functions: celFunctions });
  const names = [...imports];
  const known: Readonly<Record<string, unknown>> = { ...runtime, ...functions };
  const missing = names.filter((name) => known[name] === undefined);
  if (missing.length > 0) throw new Error(`no helper: ${missing.join(", ")}`);
  const build = new Function(...names, `"use strict"; ${code}; return rule;`);
  const rule = build(...names.map((name) => known[name])) as (record: unknown, context: object) => unknown;
  return ({ self, today, date }) => {
    const answer = rule(self, { today, date });
    return answer === true ? "kept" : answer === false ? "broken" : "undecided";
  };
}
