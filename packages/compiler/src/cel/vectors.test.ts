import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readStandard } from "../compiled.ts";
import { ruleFunctions } from "../emit/conformance/functions.ts";
import { machinesForRules } from "../read/states.ts";
import { celFunctions } from "./functions.ts";

interface Vector {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expect: unknown;
}

const SCHEMAS = fileURLToPath(new URL("../../../../schemas", import.meta.url));
const { cases } = JSON.parse(readFileSync(`${SCHEMAS}/conformance/cel-functions.json`, "utf8")) as {
  readonly cases: readonly Vector[];
};
const { tables, sources } = readStandard(SCHEMAS);
const functions = ruleFunctions(tables, machinesForRules(sources));

describe("the functions that the interpreter of CEL is given, from the sources themselves", () => {
  it.each([...celFunctions.keys()])("%s answers its vectors", (fn) => {
    const asked = cases.filter((one) => one.fn === fn);
    expect(asked.length).toBeGreaterThanOrEqual(12);
    expect(asked.map((one) => ({ ...one, expect: functions[fn]?.(...one.args) ?? null }))).toEqual(asked);
  });
});
