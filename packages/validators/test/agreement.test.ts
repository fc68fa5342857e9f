import { validators } from "@thongnhat/validators";
import { addThongNhat, schemaId } from "@thongnhat/validators/ajv";
import { schemas } from "@thongnhat/zod";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import { examplesOf } from "./examples.ts";
import { mutate, random } from "./mutate.ts";

const MUTATIONS = Number(process.env.MUTATIONS ?? 500);
const ajv = addThongNhat(new Ajv2020({ strict: true, ownProperties: true }));

/** Codes of the structure's own issues: everything else belongs to the full verdict. */
const STRUCTURE = new Set([
  "TN-TYPE",
  "TN-REQUIRED",
  "TN-UNKNOWN-FIELD",
  "TN-ENUM",
  "TN-CONST",
  "TN-CODE",
  "TN-MIN-LENGTH",
  "TN-MAX-LENGTH",
  "TN-PATTERN",
  "TN-FORMAT",
  "TN-MINIMUM",
  "TN-MAXIMUM",
  "TN-MIN-ITEMS",
  "TN-MAX-ITEMS",
  "TN-TAG",
  "TN-OPEN-SIZE",
]);

describe.each(Object.values(validators).map((validator) => ({ id: validator.id, validator })))(
  "$id",
  ({ id, validator }) => {
    const reference = ajv.getSchema(schemaId(id)) as ValidateFunction;
    const schema = schemas[id] as ZodType;

    function verdicts(record: unknown): Record<string, boolean> {
      const result = validator.validate(record, { today: "2026-11-22" });
      const issues = result.ok ? [] : result.issues;
      return {
        is: validator.is(record),
        ajv: reference(record),
        zod: schema.safeParse(record).success,
        validate: !issues.some(({ code }) => STRUCTURE.has(code)),
      };
    }

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

    it(`and on ${MUTATIONS} mutated records`, () => {
      const { valid } = examplesOf(id);
      const next = random(20261122);
      let refused = 0;
      for (let count = 0; count < MUTATIONS; count++) {
        const record = mutate(valid[count % valid.length]?.content, next);
        expectOneVerdict(record);
        if (!validator.is(record)) refused++;
      }
      expect(refused).toBeGreaterThan(MUTATIONS / 4);
      expect(refused).toBeLessThan(MUTATIONS);
    });
  },
);
