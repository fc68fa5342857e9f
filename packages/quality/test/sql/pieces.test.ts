// A query that is read in pieces is refused where it is refused as a whole.
import { SparkSQL, TrinoSQL } from "dt-sql-parser";
import { describe, expect, it } from "vitest";
import { whole } from "../share.ts";
import { piecesOf } from "./pieces.ts";

/** Depths and places of which queries are made: brackets, calls, lambdas, types, steps, subqueries, filters. */
const QUERIES = {
  spark:
    "WITH s1 AS (\n  SELECT *,\n    coalesce(exists(`a`, x1 -> coalesce(((x1.`b` IS NOT NULL) AND (NOT (x1.`b` IN ('m', 'c\\'d')))), FALSE)), FALSE) AS c1,\n    CASE WHEN `a` IS NOT NULL THEN size(filter(`a`, (x2, i2) -> (i2 > 0))) END AS c2,\n    aggregate(`a`, CAST(0 AS DECIMAL(38, 4)), (s, v) -> CAST(s + v AS DECIMAL(38, 4))) AS c3\n  FROM bang\n)\nSELECT `h`,\n  count(*) FILTER (WHERE (c1 AND (c2 = 1)) OR NOT c1) AS n1,\n  count(*) AS n2\nFROM s1\nGROUP BY `h`",
  trino:
    'WITH s1 AS (\n  SELECT *\n  FROM bang, (SELECT map_agg(ma, khoang) FROM (SELECT ma, array_agg(CAST(ROW(tu, den) AS ROW(tu VARCHAR, den ARRAY(VARCHAR)))) AS khoang FROM xa GROUP BY ma)) AS xa\n), s2 AS (\n  SELECT *,\n    coalesce(any_match("a", x1 -> coalesce(((x1."b" IS NOT NULL) AND (NOT (x1."b" IN (\'m\', \'c\'\'d\')))), FALSE)), FALSE) AS c1,\n    cardinality(filter(zip_with("a", ARRAY[(1 + 2), 3], (x2, i2) -> (i2 > 0)), t -> t)) AS c2\n  FROM s1\n)\nSELECT "h",\n  count(*) FILTER (WHERE (c1 AND (c2 = 1)) OR NOT c1) AS n1\nFROM s2\nGROUP BY "h"',
} as const;

/** One token less at each place, or one twice: some of these are still SQL, most are not. */
function brokenOf(query: string): string[] {
  const tokens = query.match(/\s+|'(?:[^'\\]|\\[\s\S]|'')*'|[`"][^`"]*[`"]|\w+|->|[^\w\s]/g) ?? [];
  return tokens.flatMap((token, at) =>
    token.trim() === ""
      ? []
      : [[], [token, " ", token]].map((instead) => tokens.toSpliced(at, 1, ...instead).join("")),
  );
}

if (!whole) console.warn("⚠ BỎ QUA packages/quality/test/sql/pieces.test.ts: chỉ chạy khi QUALITY=all.");

describe.skipIf(!whole).each([
  ["spark", new SparkSQL()],
  ["trino", new TrinoSQL()],
] as const)("pieces of %s", (dialect, parser) => {
  const isRead = (text: string): boolean => parser.validate(`${text};`).length === 0;
  const isReadInPieces = (text: string): boolean => {
    try {
      const pieces = piecesOf(dialect);
      pieces.add(text);
      return pieces.statements().every(isRead);
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  };

  it("are read when the whole is, and are small", () => {
    const pieces = piecesOf(dialect);
    pieces.add(QUERIES[dialect]);
    expect(isRead(QUERIES[dialect])).toBe(true);
    expect(pieces.statements().filter((text) => !isRead(text))).toEqual([]);
    expect(pieces.statements().length).toBeGreaterThan(15);
  });

  it("are refused whenever the whole is, whatever token is gone or doubled", { timeout: 120_000 }, () => {
    const broken = brokenOf(QUERIES[dialect]).filter((text) => !isRead(text));
    expect(broken.length).toBeGreaterThan(100);
    expect(broken.filter(isReadInPieces)).toEqual([]);
  });
});
