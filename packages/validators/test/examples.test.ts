import { validators } from "@thongnhat/validators";
import { describe, expect, it } from "vitest";
import { examplesOf } from "./examples.ts";

/** The day on which the examples are read, so that verdicts do not change with the calendar. */
const TODAY = "2026-11-22";

describe.each(Object.values(validators).map((validator) => ({ id: validator.id, validator })))(
  "$id",
  ({ id, validator }) => {
    const { valid, invalid } = examplesOf(id);

    it("has at least three valid examples and six invalid ones", () => {
      expect(valid.length).toBeGreaterThanOrEqual(3);
      expect(invalid.length).toBeGreaterThanOrEqual(6);
    });

    it.each(valid)("accepts $name without any finding", ({ content }) => {
      expect(validator.validate(content, { today: TODAY })).toEqual({
        ok: true,
        value: content,
        warnings: [],
      });
    });

    it.each(invalid)("$name gives its named issue and no other", ({ content }) => {
      const result = validator.validate(content.record, { today: TODAY, ...content.options });
      const issues = result.ok ? result.warnings : result.issues;
      expect(issues.map(({ code, path }) => ({ code, path }))).toEqual([content.expect]);
    });
  },
);

it("every rule that one record can decide has an example that breaks it", async () => {
  const { catalogue } = await import("@thongnhat/schemas/catalogue");
  const records = Object.values(catalogue.records);
  const broken = new Set(
    records.flatMap(({ id }) => examplesOf(id).invalid.map(({ content }) => content.expect.code)),
  );
  const rules = records
    .flatMap((record) => Object.values(record.rules))
    .filter((rule) => rule.scope === "record");
  expect([...new Set(rules.map(({ id }) => id))].filter((id) => !broken.has(id))).toEqual([]);
});
