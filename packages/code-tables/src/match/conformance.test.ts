import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CodeTable, Match, Within } from "../index.ts";
import * as tables from "../index.ts";

interface Vector {
  readonly fn: "match";
  readonly args: readonly [table: string, text: string, options?: Within];
  readonly expect: Partial<Match>;
}

const file = new URL("../../../../schemas/conformance/matching.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly Vector[] };

const byId = new Map(
  Object.values(tables as unknown as Record<string, CodeTable>).map((table) => [table.id, table]),
);

describe("vectors of schemas/conformance/matching.json", () => {
  test("there are many, over several tables", () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(new Set(cases.map(({ args }) => args[0])).size).toBeGreaterThanOrEqual(8);
  });

  test.each(cases)("$args.0: $args.1 $args.2", ({ args: [id, text, options], expect: expected }) => {
    const match = byId.get(id)?.match(text, options);
    const seen = expected.candidates === undefined ? { ...match, candidates: undefined } : match;
    expect(seen).toEqual(expected);
  });
});
