import {
  type CelInput,
  CelScalar,
  celEnv,
  celFunc,
  isCelList,
  isCelMap,
  listType,
  parse,
  plan,
} from "@bufbuild/cel";
import type { CelFunction, CelParameterType } from "./functions.ts";

/** The implementations of our functions, by name: undefined means undecided. */
export type Implementations = Readonly<Record<string, (...args: unknown[]) => boolean | string | undefined>>;

/** A rule run by the interpreter: undefined is an error of CEL, so undecided. `other` is the other record of a pair. */
export type Oracle = (record: unknown, today: string, recordDate?: string, other?: unknown) => unknown;

/**
 * The same rule run by `@bufbuild/cel`, which emitted code must agree with. For tests and conformance vectors.
 *
 * @param text - the text of the rule
 * @param functions - the functions it may call
 * @param implementations - what they do
 * @returns a function from a record (`this`), today and the record's own date to true, false or undefined
 * @example
 * oracle("has(this.me)", celFunctions, {})({ me: {} }, "2026-01-01") // true
 */
export function oracle(
  text: string,
  functions: ReadonlyMap<string, CelFunction>,
  implementations: Implementations,
): Oracle {
  const bound = [...functions.values()].map((declared) =>
    celFunc(
      declared.name,
      declared.parameters.map(({ type }) => boundType(type)),
      declared.result === "string" ? CelScalar.STRING : CelScalar.BOOL,
      (...args: readonly unknown[]) => {
        const implementation = implementations[declared.name];
        if (implementation === undefined) throw new Error(`${declared.name} is not bound`);
        const verdict = implementation(...args.map(fromCel));
        if (verdict === undefined) throw new Error("undecided");
        return verdict;
      },
    ),
  );
  const run = plan(celEnv({ funcs: bound }), parse(text));
  return (record, today, recordDate, other) => {
    const result: unknown = run({
      ...(record === undefined ? {} : { this: toCel(record) }),
      ...(other === undefined ? {} : { other: toCel(other) }),
      today,
      ...(recordDate ? { recordDate } : {}),
    });
    return result instanceof Error ? undefined : result;
  };
}

/** The type of CEL of a parameter: blocks are maps, whose fields are of many types. */
function boundType(type: CelParameterType) {
  if (type === "int") return CelScalar.INT;
  return type === "moneys" || type === "events" ? listType(CelScalar.DYN) : CelScalar.STRING;
}

/** A value of CEL as JSON again. */
function fromCel(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (isCelList(value)) return [...value].map(fromCel);
  if (isCelMap(value)) return Object.fromEntries([...value].map(([name, field]) => [name, fromCel(field)]));
  return value;
}

/** JSON as CEL sees it through protobuf: integers are not doubles, and an undefined field is absent. */
function toCel(value: unknown): CelInput {
  if (Array.isArray(value)) return value.map(toCel);
  if (typeof value === "object" && value !== null) {
    const present = Object.entries(value).filter(([, field]) => field !== undefined);
    return new Map(present.map(([name, field]) => [name, toCel(field)]));
  }
  if (typeof value === "number" && Number.isInteger(value)) return BigInt(value);
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  throw new Error(`not JSON of the standard: ${typeof value}`);
}
