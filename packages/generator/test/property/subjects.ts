// The types of records, as properties need them: what makes valid records, and who judges them.
import type { Validator } from "@thongnhat/core";
import { type Source, validRecord } from "@thongnhat/generator";
import { validators } from "@thongnhat/validators";
import { type ByteChecker, loadByteChecker } from "@thongnhat/validators/bytes";
import { examplesOf } from "../../../validators/test/examples.ts";
import { compiled, modelOf } from "../generated.ts";
import { TODAY } from "../structure-verdicts.ts";

/** Runs of each property of each type; 1 000 by `RUNS=1000`. */
export const RUNS = Number(process.env.RUNS ?? 2);
/** The same values in every run, unless the day's are wanted: `SEED=` any number. */
export const parameters = { numRuns: RUNS, seed: Number(process.env.SEED ?? 20261122) };

/** Types of records with their validators: all of them with `RUNS`, else every sixth, so that `npm test` stays short. */
export const subjects = Object.values(validators)
  .filter((_, index) => process.env.RUNS !== undefined || index % 6 === 0)
  .map((validator) => ({ id: validator.id, validator }));

/** What makes valid records of a type: no issue and no warning. */
export function sourceOf(id: string, validator: Validator<unknown>): Source {
  return {
    compiled,
    model: modelOf(id),
    examples: examplesOf(id).valid.map(({ content }) => content),
    accept: (record) => validator.is(record) && findings(validator, record).length === 0,
  };
}

/** Valid records of a type. */
export function recordsOf(id: string, validator: Validator<unknown>) {
  const source = sourceOf(id, validator);
  return { source, valid: validRecord(source) };
}

/** All that `validate` has to say of a record, warnings included, as code and place. */
export function findings(validator: Validator<unknown>, record: unknown): { code: string; path: string }[] {
  const result = validator.validate(record, { today: TODAY });
  return (result.ok ? result.warnings : result.issues).map(({ code, path }) => ({ code, path }));
}

/** The checker of the bytes of a type. */
export async function byteCheckerOf(id: string): Promise<ByteChecker> {
  const checker = await loadByteChecker(id);
  if (checker === undefined) throw new Error(`no byte checker of ${id}`);
  return checker;
}
