import fc from "fast-check";
import { damage, type Expected, FAULTS, type Fault } from "../mutants/faults.ts";
import { Random } from "../random/random.ts";
import { pathOf, placesOf } from "../records/places.ts";
import { smaller } from "./smaller.ts";
import type { Source } from "./valid-record.ts";

type Json = Record<string, unknown>;

/** A record with one fault: what it was made from, what was done to it, and what must be found. */
export interface SingleFault {
  readonly fault: Fault;
  readonly expected: Expected;
  readonly record: Json;
  readonly before: Json;
  readonly at: string;
  readonly seed: number;
}

/**
 * Records with one fault of structure for fast-check. A counterexample shrinks to a small record with the same fault at
 * the same place.
 *
 * @param source as for `validRecord`
 * @param valid the arbitrary of valid records that are damaged
 * @returns an arbitrary of damaged records, each with the finding it must give
 */
export function singleFault(source: Source, valid: fc.Arbitrary<Json>): fc.Arbitrary<SingleFault> {
  return new Damaged(source, valid);
}

class Damaged extends fc.Arbitrary<SingleFault> {
  readonly #source: Source;
  readonly #valid: fc.Arbitrary<Json>;

  constructor(source: Source, valid: fc.Arbitrary<Json>) {
    super();
    this.#source = source;
    this.#valid = valid;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<SingleFault> {
    const { compiled, model } = this.#source;
    for (;;) {
      const before = this.#valid.generate(random, bias).value;
      const paths = placesOf(compiled.model, model.def, before).map(pathOf);
      const seed = random.nextInt(-0x80000000, 0x7fffffff);
      const start = random.nextInt(0, paths.length - 1);
      const turned = random.nextInt(0, FAULTS.length - 1);
      // A fault that few places can have is looked for everywhere, from a random place on.
      for (let kind = 0; kind < FAULTS.length; kind++)
        for (let offset = 0; offset < paths.length; offset++) {
          const at = paths[(start + offset) % paths.length] as string;
          const made = this.#damage(before, at, FAULTS[(turned + kind) % FAULTS.length] as Fault, seed);
          if (made !== undefined) return new fc.Value(made, undefined);
        }
    }
  }

  override canShrinkWithoutContext(value: unknown): value is SingleFault {
    return typeof value === "object" && value !== null && "fault" in value;
  }

  override shrink({ before, at, fault, seed, expected }: SingleFault): fc.Stream<fc.Value<SingleFault>> {
    const { compiled, model, accept } = this.#source;
    const again = (one: Json): SingleFault | undefined => this.#damage(one, at, fault, seed);
    function* damaged(): Generator<fc.Value<SingleFault>> {
      for (const one of smaller(compiled.model, model, before)) {
        const made = accept(one) ? again(one) : undefined;
        if (made?.expected.code === expected.code && made.expected.path === expected.path)
          yield new fc.Value(made, undefined);
      }
    }
    return fc.stream(damaged());
  }

  #damage(before: Json, at: string, fault: Fault, seed: number): SingleFault | undefined {
    const { compiled, model } = this.#source;
    const record = structuredClone(before);
    const place = placesOf(compiled.model, model.def, record).find((one) => pathOf(one) === at);
    const expected = place && damage(place, fault, compiled, new Random(seed));
    return expected && { fault, expected, record, before, at, seed };
  }
}
