import type { RecordDescriptor } from "../catalogue/types.ts";
import { DROP, project } from "./project.ts";

/** What stands in place of a person's text. */
export const REDACTED = "***";

type PersonalClass = "basic" | "sensitive" | undefined;

/**
 * A record without a person's data, for logs, tickets and demonstrations, as a new object.
 *
 * Texts of personal fields become `***`. Personal numbers and booleans are removed, since any other
 * number would be a false statement. A field without a class has that of the object around it, and
 * nothing inside a sensitive object counts as less. Fields that the standard does not know, open
 * extensions and values of a wrong type, format or enumeration are removed. Objects and arrays keep their shape.
 *
 * @param record - the record; it is not changed
 * @param descriptor - descriptor of the record
 * @param options - `keep: "basic"` hides sensitive data only; default `"none"` hides all personal data
 * @returns the new record
 * @example
 * redact(record, khaiSinhDescriptor, { keep: "none" });
 */
export function redact(
  record: object,
  descriptor: RecordDescriptor,
  options: { readonly keep?: "none" | "basic" } = {},
): Record<string, unknown> {
  const keepsBasic = options.keep === "basic";
  return project<PersonalClass>(
    record as Readonly<Record<string, unknown>>,
    descriptor,
    {
      keepsEmpty: true,
      enter: (field, _path, around) => stricter(field.personalData, around),
      leaf(value, field, _path, around) {
        const personal = stricter(field.personalData, around);
        if (personal === undefined || (personal === "basic" && keepsBasic)) return value;
        return typeof value === "string" ? REDACTED : DROP;
      },
    },
    undefined,
  );
}

function stricter(own: PersonalClass, around: PersonalClass): PersonalClass {
  return own === "sensitive" || around === "sensitive" ? "sensitive" : (own ?? around);
}
