import type { Result, Validator } from "@thongnhat/core";
import { addThongNhat, schemaId } from "@thongnhat/validators/ajv";
import { schemas } from "@thongnhat/zod";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { ZodType } from "zod";

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

/** The day on which records are read, so that verdicts do not change with the calendar. */
export const TODAY = "2026-11-22";

/** What each of the four says of the structure of a record. */
export interface Verdicts {
  readonly is: boolean;
  readonly ajv: boolean;
  readonly zod: boolean;
  readonly validate: boolean;
}

/** The four judges of a record's structure: the guard, ajv, zod, and the full verdict as far as it is of structure. */
export function judges(validator: Validator<unknown>): (record: unknown) => Verdicts {
  const reference = ajv.getSchema(schemaId(validator.id)) as ValidateFunction;
  const schema = schemas[validator.id] as ZodType;
  return (record) => ({
    is: validator.is(record),
    ajv: reference(record) === true,
    zod: schema.safeParse(record).success,
    validate: !issuesOf(validator.validate(record, { today: TODAY })).some(({ code }) => STRUCTURE.has(code)),
  });
}

function issuesOf(result: Result<unknown>) {
  return result.ok ? [] : result.issues;
}
