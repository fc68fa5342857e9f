// Everything that attackers and broken systems send, through every door. `HOSTILE=all` adds ajv, zod, all types and all
// outputs, the time of each input and the growth of memory; `HOSTILE=update` writes the verdicts anew, for review.
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Family } from "../../src/hostile/index.ts";
import { cliEntries } from "./entries/cli.ts";
import { codeTableEntries } from "./entries/code-tables.ts";
import { convertEntries } from "./entries/convert.ts";
import { exchangeEntries } from "./entries/exchange.ts";
import { qualityEntries } from "./entries/quality.ts";
import { recordEntries } from "./entries/record.ts";
import { sandboxEntries } from "./entries/sandbox.ts";
import type { Entry } from "./entries/types.ts";
import {
  REVIEWED_FILE,
  type Reviewed,
  type Run,
  reviewable,
  reviewed,
  runCorpus,
  sampleOf,
  tableOf,
} from "./run.ts";
import { corpus } from "./seeds.ts";

const mode = process.env.HOSTILE ?? "";
const isLong = mode === "all";
/** Inputs of each family that the ordinary run gives to every door. */
const SAMPLE = 3;
/** Families whose inputs are megabytes: one of each. */
const LARGE = new Set([
  "error-floods",
  "huge-lists",
  "duplicate-keys-hidden",
  "depth",
  "long-strings",
  "redos",
  "long-free-texts",
  "xml-structure",
  "documents-in-texts",
  "zip-bombs",
  "workbook-parts",
]);

/** Doors that do many things with one input: every format, every other type, six runs of the program. */
const MOST_MS: Readonly<Record<string, number>> = {
  "JSON formats": 50 * 26,
  "SOAP and other XML formats": 50 * 4,
  "a record as a message of every JSON format": 50 * 26,
  "every other validator": 50 * 101,
  "thongnhat check, four outputs": 50 * 5,
};

let entries: readonly Entry[];
let run: Run;
let families: Awaited<ReturnType<typeof corpus>>;
beforeAll(async () => {
  const doors = [
    recordEntries,
    cliEntries,
    codeTableEntries,
    convertEntries,
    exchangeEntries,
    qualityEntries,
    sandboxEntries,
  ].flat();
  const { allTypesEntries } = isLong ? await import("./entries/all-types.ts") : { allTypesEntries: [] };
  entries = [...doors, ...allTypesEntries].filter(({ long }) => isLong || !long);
  families = await corpus();
  run = await runCorpus(mode === "" ? withoutOversize(families) : families, entries);
  if (isLong) console.log(tableOf(run));
  if (mode === "update") writeFileSync(REVIEWED_FILE, `${JSON.stringify(reviewable(run), null, 2)}\n`);
}, 3_000_000);
afterAll(async () => {
  for (const { close } of entries) await close?.();
});

test("there are at least 1,000 inputs in at least 20 families", () => {
  expect(families.length).toBeGreaterThanOrEqual(20);
  expect(families.flatMap(({ inputs }) => inputs).length).toBeGreaterThanOrEqual(1_000);
});

test("no door throws what it does not promise, gives a wrong verdict or repeats what a record holds", () => {
  expect(run.faults).toEqual([]);
});

test("every verdict is the one that was reviewed", () => {
  const known = verdictsOf(reviewed());
  const asked = verdictsOf(reviewable(run));
  expect(asked.filter((one) => !known.includes(one))).toEqual([]);
  if (mode !== "") expect(known.filter((one) => !asked.includes(one))).toEqual([]);
});

test.runIf(isLong)("no input at the limit of 1 MiB blocks a door for long, in the best of four tries", () => {
  const slow = Object.entries(run.tallies).flatMap(([family, tallies]) =>
    Object.entries(tallies).map(([entry, { worst, slowest }]) => ({ family, entry, worst, slowest })),
  );
  const most = (entry: string): number => MOST_MS[entry] ?? 50;
  expect(slow.filter(({ entry, worst }) => worst > most(entry))).toEqual([]);
});

test("nothing was left on the prototypes of the program", () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
});

function withoutOversize(all: readonly Family[]): readonly Family[] {
  return all.flatMap((family) => {
    const inputs = family.inputs.filter(({ oversize }) => !oversize);
    return sampleOf([{ ...family, inputs }], LARGE.has(family.name) ? 1 : SAMPLE);
  });
}

function verdictsOf(all: Reviewed): string[] {
  return Object.entries(all).flatMap(([family, verdicts]) =>
    Object.entries(verdicts).flatMap(([verdict, names]) =>
      names.map((name) => `${family} / ${name}: ${verdict}`),
    ),
  );
}
