// Every record type × every profile × the owner's key, another unit's key, a key without a grant.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { minimise, profilesOf, type RecordDescriptor } from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSandbox } from "../src/sandbox/sandbox.ts";
import type { Sandbox } from "../src/sandbox/types.ts";
import { SEEDED, seedRecords } from "../src/seed/seed.ts";
import type { Action, Grant, Unit } from "../src/units/types.ts";
import { type Answer, ask, type Way, write } from "./asked.ts";

const WAYS: readonly Way[] = ["get", "search", "changes", "export"];
const LOOK: readonly Action[] = ["read", "changes", "export"];
const NAMED = Object.keys(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../schemas/profiles.json"), "utf8")),
);
const PROFILES = ["full", ...NAMED];
const OWNER = "H99.1";

/** A unit with one grant on everything. */
function unit(code: string, name: string, grant: Omit<Grant, "records">): Unit {
  const id = `vi-du-${code}-${name}`;
  return {
    code,
    name: `Đơn vị Ví Dụ ${name}`,
    clientId: id,
    clientSecret: `bi-mat-${id}`,
    apiKey: `khoa-${id}`,
    grants: [{ records: "*", ...grant }],
  };
}

const writer = unit(OWNER, "ghi", { actions: ["write"], profile: "full", of: "own" });
const stranger = unit("H99.2", "la", { actions: [...LOOK, "write"], profile: "full", of: "own" });
const owners = new Map(
  PROFILES.map((profile) => [profile, unit(OWNER, profile, { actions: LOOK, profile, of: "own" })]),
);
const others = new Map(
  PROFILES.map((profile) => [profile, unit("H99.3", profile, { actions: LOOK, profile, of: "any" })]),
);

/** One record of each type, owned by OWNER. */
interface Sample {
  readonly record: string;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly descriptor: RecordDescriptor;
  /** What `search` takes for this type. */
  readonly searchable: readonly string[];
}
let sandbox: Sandbox;
let samples: readonly Sample[] = [];

beforeAll(async () => {
  const units = [writer, stranger, ...owners.values(), ...others.values()];
  sandbox = await createSandbox({ units, seed: false, today: "2026-11-22" });
  const { json } = await sandbox.app.inject({ url: "/v1", headers: { "x-api-key": stranger.apiKey } });
  const { records } = json<{ records: readonly { record: string; searchable: readonly string[] }[] }>();
  const searchable = new Map(records.map((one) => [one.record, one.searchable]));
  const seeds = (await Promise.all(SEEDED.map(seedRecords))).flat();
  samples = Object.values(catalogue.records).map((descriptor) => {
    const seed = seeds.find(({ record }) => record === descriptor.id);
    if (seed === undefined) throw new Error(`no seed for ${descriptor.id}`);
    const { sieuDuLieu, ...rest } = seed.value as { readonly sieuDuLieu: { readonly maBanGhi: string } };
    const value = { sieuDuLieu: { ...sieuDuLieu, coQuanChuQuan: OWNER }, ...rest };
    const { id: record } = descriptor;
    return { record, id: sieuDuLieu.maBanGhi, value, descriptor, searchable: searchable.get(record) ?? [] };
  });
  for (const { record, value } of samples)
    expect([record, await write(sandbox.app, writer, record, value)]).toEqual([record, 201]);
});
afterAll(() => sandbox?.close());

/** What may leave of a record; undefined when the type has nothing under this profile. */
function allowed({ value, descriptor }: Sample, profile: string): object | undefined {
  if (profile === "full") return value;
  return profilesOf(descriptor).has(profile) ? minimise(value, descriptor, profile) : undefined;
}

/** Texts at a JSON Pointer whose `*` stands for every item. */
function textsAt(value: unknown, pointer: string): string[] {
  const found = pointer
    .slice(1)
    .split("/")
    .reduce<unknown[]>(
      (all, step) =>
        all.flatMap((one) => {
          if (typeof one !== "object" || one === null) return [];
          return step === "*" && Array.isArray(one)
            ? one
            : [(one as Readonly<Record<string, unknown>>)[step]];
        }),
      [value],
    );
  return found.filter((one): one is string => typeof one === "string");
}

/** A field by which the record can be found: one that the caller sees, and one that it does not. */
function searchField(
  sample: Sample,
  seen: object,
  visible: boolean,
): [path: string, value: string] | undefined {
  for (const path of sample.searchable)
    for (const text of textsAt(sample.value, path))
      if (textsAt(seen, path).includes(text) === visible) return [path, text];
  return undefined;
}

/** Asks for every type in every way, and tells where the answer is not the expected one. */
async function differences(
  asking: Unit,
  profile: string | undefined,
  expected: (sample: Sample) => Answer,
  visibleAs = profile,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const sample of samples) {
    const { record, id } = sample;
    const seen = allowed(sample, visibleAs ?? "full") ?? {};
    const field = searchField(sample, seen, true) ?? searchField(sample, seen, false);
    const hidden = field !== undefined && !textsAt(seen, field[0]).includes(field[1]);
    for (const way of WAYS) {
      if (way === "search" && field === undefined) continue;
      const where = field === undefined ? {} : { [field[0]]: field[1] };
      const question = { app: sandbox.app, unit: asking, record, id, where };
      const got = await ask(way, profile === undefined ? question : { ...question, profile });
      const wanted = expected(sample);
      // Whoever is not shown a field does not find the record by it either.
      const empty = wanted.status === 200 && way === "search" && hidden;
      const absent = wanted.status === 404 && way !== "get";
      const want = absent ? { status: 200, records: [] } : empty ? { ...wanted, records: [] } : wanted;
      if (JSON.stringify(sorted(got)) !== JSON.stringify(sorted(want)))
        wrong.push(
          `${record} ${way}: ${got.status}, ${got.records.length}; not ${want.status}, ${want.records.length}`,
        );
    }
  }
  return wrong;
}

/** Objects with their keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

const granted =
  (profile: string) =>
  (sample: Sample): Answer => {
    const seen = allowed(sample, profile);
    return seen === undefined ? { status: 403, records: [] } : { status: 200, records: [seen] };
  };
const refused = (): Answer => ({ status: 403, records: [] });
const get = (units: ReadonlyMap<string, Unit>, profile: string): Unit => units.get(profile) ?? writer;

it("there is a record of each of the types, and five things to be granted", () => {
  expect(samples.length).toBe(Object.keys(catalogue.records).length);
  expect(PROFILES).toEqual(["full", "chia-se-3458", "du-lieu-chu", "cong-khai", "mo"]);
});

describe.each(PROFILES)("a grant of %s", (profile) => {
  it("on its own records: exactly the granted fields leave, in each of four ways", async () => {
    expect(await differences(get(owners, profile), undefined, granted(profile), profile)).toEqual([]);
  });

  it("on the records of any unit: exactly the granted fields leave, also when they are asked for by name", async () => {
    expect(await differences(get(others, profile), profile, granted(profile))).toEqual([]);
  });

  it.runIf(profile !== "full")("does not open the whole record", async () => {
    expect(await differences(get(others, profile), "full", refused)).toEqual([]);
  });
});

describe("another unit's record", () => {
  it.each(PROFILES)(
    "is as if it were not there for a unit that has a grant on its own only, asked as %s",
    async (profile) => {
      const absent = (sample: Sample): Answer => ({
        status: allowed(sample, profile) === undefined ? 403 : 404,
        records: [],
      });
      expect(await differences(stranger, profile, absent)).toEqual([]);
    },
  );

  it("is not written by a unit that is not its owner, nor by one that may only read", async () => {
    const wrong: string[] = [];
    for (const { record, value } of samples) {
      const statuses = [
        await write(sandbox.app, stranger, record, value),
        await write(sandbox.app, get(others, "full"), record, value),
      ];
      if (statuses.some((status) => status !== 403)) wrong.push(`${record} ${statuses}`);
    }
    expect(wrong).toEqual([]);
  });
});

it("a key without a grant to read gets nothing, whatever it asks for", async () => {
  expect(await differences(writer, undefined, refused)).toEqual([]);
});

it("a profile that the standard does not have is refused", async () => {
  expect(await differences(get(others, "full"), "tat-ca", refused)).toEqual([]);
});
