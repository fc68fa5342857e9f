import { patternLiteral } from "./common.ts";
import type { DialectWriter } from "./writer.ts";
import { bound, call, doubleQuoted, lookupOf, part, quoted } from "./writer.ts";

const text = {
  literal: quoted,
  regex: { point: (code: number) => `\\x{${code.toString(16)}}`, start: "\\A", end: "\\z" },
};

/** DuckDB. Text is compared byte by byte; casts that may fail are tries, since rows of wrong structure are read too. */
export const duckdb: DialectWriter = {
  dialect: "duckdb",
  identifier: doubleQuoted,
  ...text,
  lookup: (label) => {
    const { table, width, told } = lookupOf(label);
    const span = `{'tu': tu, 'den': den, '${told}': ${told}}`;
    const all = `SELECT so, list(${span}) FILTER (WHERE ma IS NOT NULL) AS khoang FROM range(${10 ** width}) AS r(so) LEFT JOIN ${table} ON CAST(ma AS BIGINT) = so GROUP BY so`;
    return `(SELECT list(khoang ORDER BY so) FROM (${all})) AS ${table}`;
  },
  hasNfc: true,
  forms: {
    matches: ({ label }, args) => `regexp_matches(${part(args, 0)}, ${patternLiteral(text, label)})`,
    replace: ({ label }, args) => {
      const [pattern = "", by = ""] = label.split("\u0001");
      return `regexp_replace(${part(args, 0)}, ${patternLiteral(text, pattern)}, ${text.literal(by)}, 'g')`;
    },
    // A list of truth values is small; a list of the items that pass would copy them.
    any: (node, [list = "", body = ""]) =>
      `coalesce(list_contains(list_transform(${list}, ${lambda(node)} ${body}), TRUE), FALSE)`,
    count: (node, [list = "", body = ""]) => `len(list_filter(${list}, ${lambda(node)} ${body}))`,
    sum: (node, [list = "", kept = "", value = ""]) =>
      `coalesce(list_sum(list_transform(list_filter(${list}, ${lambda(node)} ${kept}), ${lambda(node)} ${value})), 0)`,
    gather: (node, [list = "", value = ""]) =>
      node.args[1]?.type === "list"
        ? `flatten(list_transform(${list}, ${lambda(node)} coalesce(${value}, [])))`
        : `list_transform(${list}, ${lambda(node)} ${value})`,
    list: (_, args) => `[${args.join(", ")}]`,
    join: (_, args) => `list_concat(${args.join(", ")})`,
    compact: (_, args) => `list_filter(${part(args, 0)}, lambda t: t IS NOT NULL)`,
    spans: ({ label }, args) => lookup(label, part(args, 0)),
    variable: ({ label }) => (label.startsWith("i") ? `(${label} - 1)` : label),
    // Every IN would become a join of the whole row.
    in: (_, [item = "", ...values]) => `list_contains([${values.join(", ")}], ${item})`,
    size: call("len"),
    at: (_, args) => `${part(args, 0)}[${part(args, 1)} + 1]`,
    has: call("list_contains"),
    endsWith: call("ends_with"),
    toInt: (_, args) => `TRY_CAST(${part(args, 0)} AS BIGINT)`,
    toText: (_, args) => `CAST(${part(args, 0)} AS VARCHAR)`,
    div: (_, args) => `(${args.join(" // ")})`,
    day: (_, args) => `(TRY_CAST(${part(args, 0)} AS DATE) - DATE '1970-01-01')`,
    fromDay: (_, args) => `CAST(DATE '1970-01-01' + CAST(${part(args, 0)} AS INTEGER) AS VARCHAR)`,
    decimal: ({ label }, args) => `TRY_CAST(${part(args, 0)} AS DECIMAL(${label}, 4))`,
    isNfc: (_, args) => `(nfc_normalize(${part(args, 0)}) = ${part(args, 0)})`,
  },
};

/** A list of all codes by number stands in a column of the first step. */
function lookup(label: string, code: string): string {
  const { table, width } = lookupOf(label);
  return `CASE WHEN regexp_matches(${code}, '\\A[0-9]{${width}}\\z') THEN ${table}[TRY_CAST(${code} AS BIGINT) + 1] END`;
}

function lambda(node: Parameters<typeof bound>[0]): string {
  const { item, index } = bound(node);
  // DuckDB counts positions from 1.
  return index === undefined ? `lambda ${item}:` : `lambda ${item}, ${index}:`;
}
