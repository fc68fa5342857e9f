// Invented records of every type: valid ones are accepted by all, one fault is found by all, at its place.
import { FAULTS, makeMutants, makeRecord, Random, seedOf } from "@thongnhat/generator";
import { validators } from "@thongnhat/validators";
import { describe, expect, it } from "vitest";
import { compiled, generate, generatedOf, modelOf } from "./generated.ts";
import { judges, TODAY } from "./structure-verdicts.ts";

/** Of each kind; more in `.ci/run`. */
const GENERATED = Number(process.env.GENERATED ?? 50);
const ACCEPTED = { is: true, ajv: true, zod: true, validate: true };
const REFUSED = { is: false, ajv: false, zod: false, validate: false };

const kinds = new Set<string>();

describe.each(Object.values(validators).map((validator) => ({ id: validator.id, validator })))(
  "$id",
  ({ id, validator }) => {
    const verdicts = judges(validator);

    it("a record made from the model alone has the structure", () => {
      const random = new Random(seedOf(id, 20261122));
      for (let made = 0; made < GENERATED; made++) {
        const record = makeRecord(compiled, modelOf(id), random, random.next());
        expect({ ...verdicts(record), record }).toEqual({ ...ACCEPTED, record });
      }
    });

    it(`${GENERATED} generated records are different, valid, and of the structure for ajv and zod too`, () => {
      const { records, tried, kept } = generatedOf(id, GENERATED);
      expect(new Set(records.map((record) => JSON.stringify(record))).size).toBe(GENERATED);
      expect(kept / tried).toBeGreaterThan(0.05);
      for (const record of records) {
        expect({ ...verdicts(record), record }).toEqual({ ...ACCEPTED, record });
        expect(validator.validate(record, { today: TODAY }).ok).toBe(true);
      }
    });

    it(`one fault in each of ${GENERATED} records gives its own code at its own place, and nothing else`, () => {
      const mutants = makeMutants(compiled, modelOf(id), generatedOf(id, GENERATED).records, {
        count: GENERATED,
      });
      expect(mutants.length).toBe(GENERATED);
      for (const { fault, expected, record } of mutants) {
        kinds.add(fault);
        const result = validator.validate(record, { today: TODAY });
        const issues = result.ok ? [] : result.issues.map(({ code, path }) => ({ code, path }));
        expect({ fault, issues, record }).toEqual({ fault, issues: [expected], record });
        expect({ fault, ...verdicts(record), record }).toEqual({ fault, ...REFUSED, record });
      }
    });
  },
);

it("every kind of fault that the standard's types can have was tried", () => {
  expect(FAULTS.filter((fault) => !kinds.has(fault))).toEqual([]);
});

it("the same seed gives the same records", () => {
  const [id = ""] = Object.keys(validators);
  expect(generate(id, 20)).toEqual(generate(id, 20));
});
