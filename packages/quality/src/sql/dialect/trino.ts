import { patternLiteral } from "./common.ts";
import { bound, call, type DialectWriter, doubleQuoted, lookupOf, part, quoted } from "./writer.ts";

const text = {
  literal: quoted,
  regex: { point: (code: number) => `\\x{${code.toString(16)}}`, start: "\\A", end: "\\z" },
};

/** Trino. Its lists count from 1, and its lambdas have no position: those that need it run over positions. */
export const trino: DialectWriter = {
  dialect: "trino",
  identifier: doubleQuoted,
  ...text,
  lookup: (label) => {
    const { table, told } = lookupOf(label);
    const type = told === "chac" ? "BOOLEAN" : "VARCHAR";
    const span = `CAST(ROW(tu, den, ${told}) AS ROW(tu VARCHAR, den VARCHAR, ${told} ${type}))`;
    return `(SELECT map_agg(ma, khoang) FROM (SELECT ma, array_agg(${span}) AS khoang FROM ${table} GROUP BY ma)) AS ${table}`;
  },
  hasNfc: true,
  forms: {
    matches: ({ label }, args) => `regexp_like(${part(args, 0)}, ${patternLiteral(text, label)})`,
    replace: ({ label }, args) => {
      const [pattern = "", by = ""] = label.split("\u0001");
      return `regexp_replace(${part(args, 0)}, ${patternLiteral(text, pattern)}, ${text.literal(by)})`;
    },
    any: (node, [list = "", body = ""]) => {
      const { item, index } = bound(node);
      if (index === undefined)
        return `coalesce(any_match(${list}, ${item} -> coalesce(${body}, FALSE)), FALSE)`;
      const items = `zip_with(${list}, sequence(1, cardinality(${list})), (${item}, ${index}) -> coalesce(${body}, FALSE))`;
      return `coalesce(cardinality(${list}) > 0 AND contains(${items}, TRUE), FALSE)`;
    },
    count: (node, [list = "", body = ""]) => `cardinality(filter(${list}, ${bound(node).item} -> ${body}))`,
    sum: (node, [list = "", kept = "", value = ""]) => {
      const { item } = bound(node);
      const values = `transform(filter(${list}, ${item} -> ${kept}), ${item} -> ${value})`;
      return `reduce(${values}, CAST(0 AS DECIMAL(38, 4)), (s, v) -> CAST(s + v AS DECIMAL(38, 4)), s -> s)`;
    },
    gather: (node, [list = "", value = ""]) => {
      const { item } = bound(node);
      return node.args[1]?.type === "list"
        ? `flatten(transform(${list}, ${item} -> coalesce(${value}, CAST(ARRAY[] AS ARRAY(VARCHAR)))))`
        : `transform(${list}, ${item} -> ${value})`;
    },
    list: (_, args) => `ARRAY[${args.join(", ")}]`,
    join: (_, args) =>
      `concat(${args.map((arg) => `coalesce(${arg}, CAST(ARRAY[] AS ARRAY(VARCHAR)))`).join(", ")})`,
    compact: (_, args) => `filter(${part(args, 0)}, t -> t IS NOT NULL)`,
    spans: ({ label }, args) => `element_at(${lookupOf(label).table}, ${part(args, 0)})`,
    variable: ({ label }) => (label.startsWith("i") ? `(${label} - 1)` : label),
    size: call("cardinality"),
    at: (_, args) => `element_at(${part(args, 0)}, ${part(args, 1)} + 1)`,
    has: call("contains"),
    endsWith: (_, args) => `starts_with(reverse(${part(args, 0)}), reverse(${part(args, 1)}))`,
    toInt: (_, args) => `TRY_CAST(${part(args, 0)} AS BIGINT)`,
    toText: (_, args) => `CAST(${part(args, 0)} AS VARCHAR)`,
    div: (_, args) => `(${args.join(" / ")})`,
    day: (_, args) => `date_diff('day', DATE '1970-01-01', TRY_CAST(${part(args, 0)} AS DATE))`,
    fromDay: (_, args) => `CAST(date_add('day', ${part(args, 0)}, DATE '1970-01-01') AS VARCHAR)`,
    decimal: ({ label }, args) => `TRY_CAST(${part(args, 0)} AS DECIMAL(${label}, 4))`,
    isNfc: (_, args) => `(normalize(${part(args, 0)}, NFC) = ${part(args, 0)})`,
  },
};
