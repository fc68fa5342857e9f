import { validators } from "@thongnhat/validators";
import { describe, expect, it } from "vitest";
import { examplesOf } from "../../validators/test/examples.ts";
import { generatedOf } from "./generated.ts";
import { mutate, random } from "./mutate.ts";
import { judges } from "./structure-verdicts.ts";

/** A hundred times as many in `.ci/run`. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 200);

describe.each(Object.values(validators).map((validator) => ({ id: validator.id, validator })))(
  "$id",
  ({ id, validator }) => {
    const verdicts = judges(validator);

    function expectOneVerdict(record: unknown): void {
      const all = verdicts(record);
      if (new Set(Object.values(all)).size !== 1)
        expect({ ...all, record }).toEqual("one verdict on structure");
    }

    it("ajv, zod, is and validate agree on the structure of every example", () => {
      const { valid, invalid } = examplesOf(id);
      for (const { content } of valid)
        expect(verdicts(content)).toEqual({ is: true, ajv: true, zod: true, validate: true });
      for (const { content } of invalid) expectOneVerdict(content.record);
    });

    it(`and on ${MUTATIONS} records with random changes`, () => {
      const whole = [...examplesOf(id).valid.map(({ content }) => content), ...generatedOf(id, 40).records];
      const next = random(20261122);
      let refused = 0;
      for (let count = 0; count < MUTATIONS; count++) {
        const record = mutate(whole[count % whole.length], next);
        expectOneVerdict(record);
        if (!validator.is(record)) refused++;
      }
      expect(refused).toBeGreaterThan(MUTATIONS / 4);
      expect(refused).toBeLessThan(MUTATIONS);
    });
  },
);
