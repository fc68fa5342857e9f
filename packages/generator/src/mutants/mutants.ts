import type { Compiled, RecordModel } from "@thongnhat/compiler";
import { Random, seedOf } from "../random/random.ts";
import { placesOf } from "../records/places.ts";
import { damage, type Expected, FAULTS, type Fault } from "./faults.ts";

type Json = Record<string, unknown>;

/** A record with one fault, and what must be said of it. */
export interface Mutant {
  readonly fault: Fault;
  readonly expected: Expected;
  readonly record: Json;
}

/**
 * Records with exactly one fault of structure each, made from valid ones. The kinds of faults take turns, as far as
 * the record has a place for them.
 *
 * @param compiled the standard
 * @param record the type
 * @param valid valid records of the type, at least one
 * @param options how many, and the seed
 */
export function makeMutants(
  compiled: Compiled,
  record: RecordModel,
  valid: readonly Json[],
  { count, seed = 1 }: { readonly count: number; readonly seed?: number },
): Mutant[] {
  const random = new Random(seedOf(record.id, seed));
  const mutants: Mutant[] = [];
  for (let turn = 0; mutants.length < count && turn < count * 3; turn++) {
    const copy = structuredClone(valid[turn % valid.length]) as Json;
    const places = placesOf(compiled.model, record.def, copy);
    const fault = FAULTS[turn % FAULTS.length] as Fault;
    // A fault that few places can have is looked for everywhere, from a random place on.
    const start = random.whole(0, places.length - 1);
    for (let offset = 0; offset < places.length; offset++) {
      const place = places[(start + offset) % places.length];
      const expected = place === undefined ? undefined : damage(place, fault, compiled, random);
      if (expected === undefined) continue;
      mutants.push({ fault, expected, record: copy });
      break;
    }
  }
  return mutants;
}
