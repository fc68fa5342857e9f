import { buildModel, CompileError, type Finding } from "@thongnhat/compiler";
import type { Validator } from "@thongnhat/core";
import { lintFields } from "../../src/lint/fields.ts";
import { lintPatterns } from "../../src/lint/patterns.ts";
import { compile, standard } from "../small-standard.ts";
import { type Variant, wrap } from "./wrap.ts";

/** What became of a variant: a compiled validator of records `{ v: … }`, or the finding that refused it. */
export type Compiled = Variant &
  (
    | { readonly validator: Validator<unknown>; readonly schemaOfRecord: Record<string, unknown> }
    | { readonly refused: readonly Finding[] }
  );

type Files = Map<string, [string, Record<string, unknown>]>;

/** Compiles every variant that the dialect takes, all in one standard. */
export async function compileAll(variants: readonly Variant[]): Promise<Compiled[]> {
  const files: Files = new Map(
    variants.map(({ schema }, at) => [`thu/1.0/c${at}.schema.json`, wrap(schema, `c${at}`)]),
  );
  const refused = new Map<string, Finding[]>();
  const drop = (findings: readonly Finding[]): boolean => {
    for (const finding of findings) {
      refused.set(finding.file, [...(refused.get(finding.file) ?? []), finding]);
    }
    for (const { file } of findings) files.delete(file);
    return findings.length > 0;
  };
  while (drop(await findingsOf(files))) {}
  const validators = await compile(standard(...files.values()));
  return variants.map((variant, at) => {
    const file = `thu/1.0/c${at}.schema.json`;
    const findings = refused.get(file);
    if (findings !== undefined) return { ...variant, refused: findings };
    const validator = validators[`c${at}`];
    if (validator === undefined) throw new Error(`${file} is neither refused nor compiled.`);
    return { ...variant, validator, schemaOfRecord: files.get(file)?.[1] ?? {} };
  });
}

async function findingsOf(files: Files): Promise<readonly Finding[]> {
  try {
    const sources = standard(...files.values());
    const model = buildModel(sources);
    return [...lintFields(model, new Map()), ...(await lintPatterns(sources))];
  } catch (error) {
    if (error instanceof CompileError) return error.findings;
    throw error;
  }
}
