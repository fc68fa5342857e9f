import type { Compiled, RecordModel } from "@thongnhat/compiler";
import { Random, seedOf } from "../random/random.ts";
import { TODAY } from "../values/formats.ts";
import { makeObject } from "../values/value.ts";
import { dateOf, vary } from "./vary.ts";

type Json = Record<string, unknown>;

/** How records are made. */
export interface GenerateOptions {
  readonly seed?: number;
  readonly count: number;
  /** Records that hold what rules tie together: the valid examples of the type. */
  readonly examples: readonly unknown[];
  /** Whether a candidate is a valid record; what is not is thrown away. */
  readonly accept: (record: unknown) => boolean;
}

/** Records of one type, and how many candidates they were kept from. */
export interface Generated {
  readonly records: readonly Json[];
  readonly tried: number;
  readonly kept: number;
}

/** Changes between two records that are kept: enough that one does not look like the one before. */
const STEPS = 4;
/** From now and then a new beginning. */
const LONGEST_CHAIN = 20;

/**
 * Makes valid records of a type. Each begins with a valid example or, where such a one passes, with a record made
 * from the model alone, and is changed field by field: a change that breaks a rule is taken back.
 *
 * @param compiled the standard
 * @param record the type
 * @param options how many, from what, and what counts as valid
 * @returns the records, all different, in the same order for the same seed
 */
export function generateRecords(
  compiled: Compiled,
  record: RecordModel,
  { seed = 1, count, examples, accept }: GenerateOptions,
): Generated {
  const random = new Random(seedOf(record.id, seed));
  const seen = new Set<string>();
  const records: Json[] = [];
  let tried = 0;
  let kept = 0;
  let current: Json = {};
  for (let round = 0; records.length < count && round < count * 4; round++) {
    if (round % LONGEST_CHAIN === 0) current = begin(compiled, record, random, examples, accept);
    for (let step = 0; step < STEPS; step++) {
      const next = vary(current, record, { compiled, random, fill: 0.5 });
      tried++;
      if (!accept(next)) continue;
      kept++;
      current = next;
    }
    const text = JSON.stringify(current);
    if (seen.has(text)) continue;
    seen.add(text);
    records.push(current);
  }
  return { records, tried, kept };
}

/** A record made from the model alone: its structure is right by construction, its rules may not be kept. */
export function makeRecord(compiled: Compiled, record: RecordModel, random: Random, fill = 0.5): Json {
  const first = makeObject(record.def, { compiled, random, date: TODAY, fill });
  const date = dateOf(first, record) ?? TODAY;
  const made = { ...makeObject(record.def, { compiled, random, date, fill }) };
  const { sieuDuLieu } = made as { sieuDuLieu?: Json };
  if (sieuDuLieu !== undefined)
    Object.assign(sieuDuLieu, { luocDo: record.id, phienBanLuocDo: record.version });
  return made;
}

function begin(
  compiled: Compiled,
  record: RecordModel,
  random: Random,
  examples: readonly unknown[],
  accept: (record: unknown) => boolean,
): Json {
  const made = makeRecord(compiled, record, random, random.next());
  if (examples.length === 0 || (random.chance(0.3) && accept(made))) return made;
  return structuredClone(random.pick(examples)) as Json;
}
