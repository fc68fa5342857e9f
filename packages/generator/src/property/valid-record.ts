import type { Compiled, Property, RecordModel } from "@thongnhat/compiler";
import fc from "fast-check";
import { generateRecords } from "../records/generate.ts";
import { placesOf } from "../records/places.ts";
import { fits } from "../values/texts.ts";
import { smaller } from "./smaller.ts";

type Json = Record<string, unknown>;

/** What valid records are made of. */
export interface Source {
  readonly compiled: Compiled;
  readonly model: RecordModel;
  /** Records that hold what rules tie together: the valid examples of the type. */
  readonly examples: readonly unknown[];
  /** Whether a candidate is a valid record. */
  readonly accept: (record: unknown) => boolean;
}

/** Places whose text is replaced by any text of Unicode, in one record. */
const TEXTS = 4;

/**
 * Valid records of a type for fast-check: what this package makes from a seed, with some of the free texts replaced by
 * any Unicode. A counterexample shrinks to a small record that is valid too: fields that may be absent go, lists and
 * texts become short.
 *
 * @param source the type, its examples, and what counts as valid
 * @returns an arbitrary of valid records
 */
export function validRecord(source: Source): fc.Arbitrary<Json> {
  return new ValidRecord(source);
}

class ValidRecord extends fc.Arbitrary<Json> {
  readonly #source: Source;
  readonly #text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "Ví  Dụ",
      " Ví Dụ",
      "Ví Dụ\t",
      "Ví\u00a0Dụ",
      "Vi\u0301 Du\u0323",
      "\\",
      '"',
      "𠀀",
      "\u2028",
    ),
  );

  constructor(source: Source) {
    super();
    this.#source = source;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<Json> {
    const { compiled, model, examples, accept } = this.#source;
    const seed = random.nextInt(-0x80000000, 0x7fffffff);
    const { records } = generateRecords(compiled, model, { seed, count: 1, examples, accept });
    let record = records[0] ?? (structuredClone(examples[0]) as Json);
    for (let turn = 0; turn < TEXTS; turn++) {
      const copy = structuredClone(record);
      const places = placesOf(compiled.model, model.def, copy).filter(
        ({ holder, property }) => typeof holder[property.name] === "string" && isFreeText(property),
      );
      const place = places[random.nextInt(0, Math.max(0, places.length - 1))];
      const text = this.#text.generate(random, bias).value;
      if (place === undefined || !canHold(place.property, text)) continue;
      place.holder[place.property.name] = text;
      if (accept(copy)) record = copy;
    }
    return new fc.Value(record, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is Json {
    return typeof value === "object" && value !== null && this.#source.accept(value);
  }

  override shrink(value: Json): fc.Stream<fc.Value<Json>> {
    const { compiled, model, accept } = this.#source;
    function* valid(): Generator<fc.Value<Json>> {
      for (const one of smaller(compiled.model, model, value))
        if (accept(one)) yield new fc.Value(one, undefined);
    }
    return fc.stream(valid());
  }
}

/** A text of which the standard says no more than how long it may be. */
function isFreeText({ node }: Property): boolean {
  return (
    node.kind === "string" &&
    node.const === undefined &&
    node.enum === undefined &&
    node.table === undefined &&
    node.format === undefined &&
    node.pattern === undefined
  );
}

function canHold({ node }: Property, text: string): boolean {
  return node.kind === "string" && fits(node, text);
}
