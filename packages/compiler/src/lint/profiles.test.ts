import { buildModel } from "@thongnhat/compiler";
import { expect, it } from "vitest";
import { record, standard } from "../../test/small-standard.ts";
import { lintProfiles } from "./profiles.ts";

it("names a profile that nobody defined, with the field and the profiles there are", () => {
  const field = { type: "string", maxLength: 10, "x-profiles": ["la"] };
  const model = buildModel(standard(record("ban-ghi", "BanGhi", { ten: field })));
  const known = new Map([["mo", { id: "mo" } as never]]);
  const [finding, ...others] = lintProfiles(model, known);
  expect(others).toEqual([]);
  expect(finding?.pointer).toBe("/properties/ten/x-profiles");
  expect(`${finding?.message} ${finding?.fix}`).toMatch(/'la' chưa được định nghĩa.*mo/);
});
