import type { CelFunction } from "./functions.ts";

const helpers: ReadonlyMap<string, string> = new Map([
  ["exists", "celExists"],
  ["all", "celAll"],
  ["exists_one", "celExistsOne"],
  ["filter", "celFilter"],
  ["map", "celMap"],
  ["size", "celSize"],
  ["startsWith", "celStartsWith"],
  ["endsWith", "celEndsWith"],
  ["contains", "celContains"],
]);

/**
 * The helper of the validators' `runtime/cel.ts` that carries out a macro or function of CEL itself.
 *
 * @param name - the macro or function
 * @returns the name of the helper, or undefined when the name is not CEL's own
 * @example
 * helperOf("size") // "celSize"
 */
export function helperOf(name: string): string | undefined {
  return helpers.get(name);
}

/**
 * The modules that emitted names come from.
 *
 * @param imports - the names that `emitCel` gave
 * @param functions - the functions rules may call
 * @param runtime - the module of the helpers, as the generated file must write it
 * @returns for each module the names to import, both in order
 * @example
 * celImports(new Set(["notAfter"]), celFunctions, "../runtime/cel.ts") // Map { "@thongnhat/core" => ["notAfter"] }
 */
export function celImports(
  imports: Iterable<string>,
  functions: ReadonlyMap<string, CelFunction>,
  runtime: string,
): ReadonlyMap<string, readonly string[]> {
  const modules = new Map<string, string[]>();
  for (const name of [...imports].sort()) {
    const module = functions.get(name)?.module ?? runtime;
    modules.set(module, [...(modules.get(module) ?? []), name]);
  }
  return new Map([...modules].sort(([a], [b]) => (a < b ? -1 : 1)));
}
