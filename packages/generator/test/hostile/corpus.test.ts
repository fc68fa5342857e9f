// Everything that attackers and broken systems send, through every door. `HOSTILE=all` adds ajv, zod, all types and all
// outputs, the time of each input and the growth of memory; `HOSTILE=update` writes the verdicts anew, for review.
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Family } from "../../src/hostile/index.ts";
import { bytesEntries } from "./entries/bytes.ts";
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
import { mostMs } from "./time-limits.ts";

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
    // Last, so that the verdict that is reviewed stays that of the program.
    bytesEntries,
  ].flat();
  const { allTypesEntries } = isLong ? await import("./entries/all-types.ts") : { allTypesEntries: [] };
  entries = [...doors, ...allTypesEntries].filter(({ long }) => isLong || !long);
  families = await corpus();
  const asked = mode === "" ? withoutOversize(families) : families;
  // A long run says how far it is, past what the test runner holds back until the end.
  const said = (line: string): unknown => isLong && process.stderr.write(`${line}\n`);
  run = await runCorpus(asked, entries, { said, most: mostMs });
  if (isLong) console.log([tableOf(run), ...run.slow].join("\n"));
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

// How long is measured and told, for the machine may be busy; work that grows faster than its input is a fault.
test.runIf(isLong)("no input at the limit of 1 MiB stops a door, in the best of three", () => {
  expect(run.stuck).toEqual([]);
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
