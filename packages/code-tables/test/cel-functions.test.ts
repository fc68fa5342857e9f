import { readFileSync } from "node:fs";
import * as core from "@thongnhat/core";
import { describe, expect, it } from "vitest";
import { inProvince } from "../src/generated/xa/parents.ts";
import { inForce } from "../src/legal-texts/index.ts";
import { stepsAllowed } from "../src/states/index.ts";
import { awayFromTet, withinWorkingDays } from "../src/working-days/index.ts";

interface Case {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expect: boolean | string | null;
}

type Answer = (...args: unknown[]) => unknown;

/** The functions of rules that ask code tables. */
const functions: Readonly<Record<string, Answer>> = {
  inProvince,
  withinWorkingDays,
  awayFromTet,
  inForce,
  stepsAllowed,
};

const file = new URL("../../../schemas/conformance/cel-functions.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: readonly Case[] };

describe("the vectors of the functions that code tables answer", () => {
  it.each(Object.keys(functions))("%s answers every case", (fn) => {
    const asked = cases.filter((one) => one.fn === fn);
    expect(asked.length).toBeGreaterThanOrEqual(12);
    expect(asked.map((one) => ({ ...one, expect: functions[fn]?.(...one.args) ?? null }))).toEqual(asked);
  });
});

it("every function that the vectors name is answered by core or by the code tables", () => {
  const names = [...new Set(cases.map(({ fn }) => fn))];
  expect(names.filter((name) => !(name in functions) && !(name in core))).toEqual([]);
});
