import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as core from "../index.ts";

interface Vectors {
  readonly name: string;
  readonly cases: readonly {
    readonly fn: string;
    readonly args: readonly unknown[];
    readonly expect: unknown;
    readonly note?: string;
  }[];
}

/** What code tables answer: `@thongnhat/code-tables` runs these cases. */
const OF_TABLES: ReadonlySet<string> = new Set([
  "inProvince",
  "withinWorkingDays",
  "awayFromTet",
  "inForce",
  "stepsAllowed",
]);

/** Functions whose vectors are written in a language-neutral way. */
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

describe.each(["text", "partial-dates", "identifiers", "cel-functions"])(
  "vectors of schemas/conformance/%s.json",
  (name) => {
    const file = new URL(`../../../../schemas/conformance/${name}.json`, import.meta.url);
    const vectors = JSON.parse(readFileSync(file, "utf8")) as Vectors;
    const names = [...new Set(vectors.cases.map((vector) => vector.fn))].filter((fn) => !OF_TABLES.has(fn));

    it.each(names)("%s answers every case", (fn) => {
      const functions: Readonly<Record<string, unknown>> = { ...core, ...ADAPTERS };
      const run = functions[fn] as (...args: readonly unknown[]) => unknown;
      const asked = vectors.cases.filter((vector) => vector.fn === fn);
      expect(asked.map((vector) => ({ ...vector, expect: run(...vector.args) ?? null }))).toEqual(asked);
    });
  },
);
