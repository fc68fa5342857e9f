// The vectors of the standard, which software in any language runs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as core from "../../../src/index.ts";

interface Vector {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expect: unknown;
}

const ADAPTERS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  parsePartialDate(s: string) {
    const date = core.parsePartialDate(s);
    return (
      date && { precision: date.precision, first: core.toDate(date.first), last: core.toDate(date.last) }
    );
  },
  todayInVietnam: (moment: string) => core.todayInVietnam(new Date(moment)),
  formats: (name: core.FormatName, s: string) => core.formats[name](s),
};

/** One check for each function that has vectors. */
export function vectorChecks(): Record<string, () => void> {
  const functions: Readonly<Record<string, unknown>> = { ...core, ...ADAPTERS };
  const found: Record<string, () => void> = {};
  for (const name of ["partial-dates", "identifiers", "cel-functions"]) {
    const file = new URL(`../../../../../schemas/conformance/${name}.json`, import.meta.url);
    const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: readonly Vector[] };
    for (const fn of new Set(cases.map((one) => one.fn))) {
      const run = functions[fn];
      // What asks code tables is tested beside them.
      if (typeof run !== "function") continue;
      found[`vectors of ${fn}`] = () => {
        for (const { args, expect } of cases.filter((one) => one.fn === fn))
          assert.deepEqual(plain(run(...args)), expect, `${fn}(${JSON.stringify(args)})`);
      };
    }
  }
  return found;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
