import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { address } from "../src/address/index.ts";

interface Vectors {
  readonly cases: readonly {
    readonly fn: string;
    readonly args: readonly [text: string, options: { readonly asOf: string }];
    readonly expect: unknown;
  }[];
}

const file = new URL("../../../schemas/conformance/addresses.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as Vectors;

test.each(cases)("$args.0 on $args.1.asOf", ({ fn, args, expect: wanted }) => {
  expect(fn).toBe("parseAddress");
  const { status, then: units, rest, doubts } = address.parse(...args);
  const then = Object.fromEntries(Object.entries(units).map(([level, { code }]) => [level, code]));
  const kinds = [...new Set(doubts.map(({ kind }) => kind))].sort();
  expect({ status, then, rest, doubts: kinds }).toEqual(wanted);
});
