import { databases } from "@thongnhat/schemas";
import { validators } from "@thongnhat/validators";
import { describe, expect, it } from "vitest";
import { defaultUnits } from "../units/default-units.ts";
import { SEEDED, seedRecords } from "./seed.ts";

interface Owned {
  readonly sieuDuLieu: { readonly maBanGhi: string; readonly coQuanChuQuan: string };
}
const TODAY = "2026-11-22";
const byId = new Map(Object.values(validators).map((validator) => [validator.id, validator]));
const all = (await Promise.all(SEEDED.map(seedRecords))).flat();
const owners = all.map(({ value }) => (value as Owned).sieuDuLieu.coQuanChuQuan);

describe("the invented records of a sandbox", () => {
  it("are of every type of the standard", () => {
    const types = Object.entries(databases).flatMap(([id, { records }]) =>
      records.map((name) => `${id}/${name}`),
    );
    expect([...new Set(all.map(({ record }) => record))].sort()).toEqual(types.sort());
  });

  it.each(SEEDED)(
    "of %s are valid without any finding, with the owner that they were given",
    async (database) => {
      for (const { record, value } of await seedRecords(database))
        expect(byId.get(record)?.validate(value, { today: TODAY })).toEqual({
          ok: true,
          value,
          warnings: [],
        });
    },
  );

  it("have an id of their own within their type", () => {
    const ids = all.map(({ record, value }) => `${record} ${(value as Owned).sieuDuLieu.maBanGhi}`);
    expect(ids.length - new Set(ids).size).toBe(0);
  });

  it("belong to at least three of the units of a fresh sandbox, and some to others", () => {
    const units = new Set(defaultUnits().map(({ code }) => code));
    expect(new Set(owners.filter((owner) => units.has(owner))).size).toBeGreaterThanOrEqual(3);
    expect(owners.some((owner) => !units.has(owner))).toBe(true);
  });

  it("are none for a database that the standard does not have", async () => {
    expect(await seedRecords("khong-co")).toEqual([]);
    expect(await seedRecords("constructor")).toEqual([]);
  });
});

describe("the units of a fresh sandbox", () => {
  it("have names, keys and codes that nobody else has", () => {
    const units = defaultUnits();
    for (const of of ["code", "name", "clientId", "clientSecret", "apiKey"] as const)
      expect(new Set(units.map((unit) => unit[of])).size).toBe(units.length);
  });

  it("have secrets that say that they are invented", () => {
    for (const { clientSecret, apiKey } of defaultUnits()) {
      expect(clientSecret).toContain("vi-du");
      expect(apiKey).toContain("vi-du");
    }
  });
});
