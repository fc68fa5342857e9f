import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CodeTable, TranslateOptions, Within } from "../src/index.ts";
import * as barrel from "../src/index.ts";

interface Case {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expect: unknown;
}

const file = new URL("../../../schemas/conformance/code-tables.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: readonly Case[] };
const tables = new Map(Object.values(barrel).map((table: CodeTable) => [table.id, table]));

test.each(cases.map((one) => [`${one.fn} ${JSON.stringify(one.args)}`, one] as const))(
  "%s",
  (_, { fn, args, expect: wanted }) => {
    const [id, ...rest] = args;
    const table = tables.get(String(id));
    if (table === undefined) throw new Error(`no table ${String(id)}`);
    expect(run(table, fn, rest, wanted)).toEqual(wanted);
  },
);

/** The answer, cut down to what the vector speaks of. */
function run(table: CodeTable, fn: string, [first, second]: readonly unknown[], wanted: unknown): unknown {
  switch (fn) {
    case "count":
      return table.list(first as Within).length;
    case "countOfKind":
      return table.list(second as Within).filter(({ vi }) => vi.startsWith(`${String(first)} `)).length;
    case "get":
      return only(table.get(String(first), second as Within) ?? null, wanted);
    case "check":
      return only(table.check(first, second as Within), wanted);
    case "translate": {
      const {
        status,
        relation = null,
        reason,
        complete,
        targets,
      } = table.translate(String(first), second as TranslateOptions);
      const codes = targets
        .map((target) => (target.table ? `${target.table}:${target.code}` : target.code))
        .sort();
      return only({ status, relation, reason, complete, codes }, wanted);
    }
    default:
      throw new Error(`unknown function ${fn}`);
  }
}

function only(answer: object | null, wanted: unknown): unknown {
  if (answer === null || wanted === null) return answer;
  return Object.fromEntries(Object.entries(answer).filter(([key]) => key in (wanted as object)));
}
