import { join } from "node:path";
import { type Compiled, type RecordModel, readStandard } from "@thongnhat/compiler";
import { type Generated, generateRecords } from "@thongnhat/generator";
import { validators } from "@thongnhat/validators";
import { examplesOf } from "../../validators/test/examples.ts";
import { TODAY } from "./structure-verdicts.ts";

/** The standard that the validators were made from. */
export const compiled: Compiled = readStandard(join(import.meta.dirname, "../../../schemas"));

const models = new Map(
  compiled.model.databases.flatMap(({ records }) => records.map((record) => [record.id, record] as const)),
);

/** The model of a type of record. */
export function modelOf(id: string): RecordModel {
  const found = models.get(id);
  if (found === undefined) throw new Error(`${id} is not in the standard: run pnpm generate`);
  return found;
}

/** Valid records of a type, made once in a file of tests. */
export function generatedOf(id: string, count: number): Generated {
  const key = `${id} ${count}`;
  const made = known.get(key) ?? generate(id, count);
  known.set(key, made);
  return made;
}

const known = new Map<string, Generated>();

/** Valid records of a type, the same ones every time. */
export function generate(id: string, count: number): Generated {
  return generateRecords(compiled, modelOf(id), {
    seed: 20261122,
    count,
    examples: examplesOf(id).valid.map(({ content }) => content),
    accept: (record) => validators[id]?.validate(record, { today: TODAY }).ok === true,
  });
}
