import { validators } from "@thongnhat/validators";
import { loadByteChecker } from "@thongnhat/validators/bytes";
import { afterAll, describe, expect, it } from "vitest";
import { examplesOf } from "../../validators/test/examples.ts";
import { generatedOf } from "./generated.ts";
import { mutate, random } from "./mutate.ts";
import { judges, TODAY } from "./structure-verdicts.ts";
import { writeOddly } from "./write-json.ts";

/**
 * Ten times as many in `.ci/run`. By command 100,000 a type, more than 10 million in all:
 * `MUTATIONS=100000 vitest run packages/generator/test/agreement.test.ts --testTimeout=0 --reporter=verbose`,
 * which tells each type when it is done.
 */
const MUTATIONS = Number(process.env.MUTATIONS ?? 200);

/** Texts that were given to `checkBytes`, those it found valid; records that nothing is to be said of, and found so. */
const seen = { texts: 0, valid: 0, clean: 0, cleanValid: 0 };

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
      const whole = wholeRecords();
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

    it("what checkBytes finds valid in them, however it is written, validate has nothing to say about", async () => {
      const checker = await loadByteChecker(id);
      if (checker === undefined) throw new Error(`${id} has no checker of bytes`);

      function isValid(text: string): boolean {
        const verdict = checker?.checkBytes(encoder.encode(text), { today: TODAY });
        seen.texts++;
        if (verdict !== "valid") return false;
        seen.valid++;
        const result = validator.validate(JSON.parse(text), { today: TODAY });
        if (!result.ok || result.warnings.length > 0) expect({ result, text }).toEqual("a valid record");
        return true;
      }

      const whole = wholeRecords();
      const next = random(20261122);
      const style = random(9);
      for (const record of whole) {
        const result = validator.validate(record, { today: TODAY });
        if (result.ok && result.warnings.length === 0) seen.clean++;
        if (isValid(JSON.stringify(record))) seen.cleanValid++;
        isValid(writeOddly(record, style));
      }
      for (let count = 0; count < MUTATIONS; count++) {
        const record = mutate(whole[count % whole.length], next);
        isValid(JSON.stringify(record));
        isValid(writeOddly(record, style));
      }
    });

    function wholeRecords(): unknown[] {
      return [...examplesOf(id).valid.map(({ content }) => content), ...generatedOf(id, 40).records];
    }
  },
);

const encoder = new TextEncoder();

// A checker that is never sure would agree with everything.
afterAll(() => {
  if (process.env.MUTATIONS !== undefined) console.warn("checkBytes", seen);
  expect(seen.cleanValid).toBeGreaterThan(seen.clean / 2);
  expect(seen.valid).toBeGreaterThan(seen.cleanValid);
});
