import { expect, it } from "vitest";
import { createValidator } from "./create.ts";

const broken = createValidator<{ a: string }>({
  id: "thu/hong",
  version: "1.0",
  schema: { type: "object", properties: {} },
  tables: {},
  is: () => true,
  full: () => {
    throw new RangeError("a fault of the validator");
  },
});

it("a fault of the validator itself is thrown, not told as a fault of the record", () => {
  expect(() => broken.validate({ a: "x" })).toThrow("a fault of the validator");
});

it("a record that cannot even be read is refused", () => {
  const record = {
    get a(): string {
      throw new Error("no");
    },
  };
  expect(broken.validate(record)).toMatchObject({ ok: false, issues: [{ code: "TN-TYPE", path: "" }] });
});
