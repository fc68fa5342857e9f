import type { Node } from "../graph/node.ts";
import { Unsupported } from "../unsupported.ts";
import { patternLiteral } from "./common.ts";
import { bound, call, type DialectWriter, part } from "./writer.ts";

const text = {
  literal: escaped,
  regex: { point: (code: number) => `\\x{${code.toString(16)}}`, start: "\\A", end: "\\z" },
};

/** Spark SQL 3.4 and later, ANSI mode on or off: casts that may fail are tries. */
export const spark: DialectWriter = {
  dialect: "spark",
  identifier: (name) => `\`${name.replaceAll("`", "``")}\``,
  ...text,
  // A table in a column would be copied for every row.
  lookup: undefined,
  hasNfc: false,
  forms: {
    matches: ({ label }, args) => `regexp_like(${part(args, 0)}, ${patternLiteral(text, label)})`,
    replace: ({ label }, args) => {
      const [pattern = "", by = ""] = label.split("\u0001");
      return `regexp_replace(${part(args, 0)}, ${patternLiteral(text, pattern)}, ${text.literal(by)})`;
    },
    length: call("char_length"),
    contains: call("contains"),
    startsWith: call("startswith"),
    endsWith: call("endswith"),
    any: (node, [list = "", body = ""]) => {
      // `exists` gives the item only; `filter` gives its position too.
      if (bound(node).index === undefined)
        return `coalesce(exists(${list}, ${lambda(node)} ${certain(node, body)}), FALSE)`;
      return `coalesce(size(filter(${list}, ${lambda(node)} ${body})) > 0, FALSE)`;
    },
    count: (node, [list = "", body = ""]) =>
      `CASE WHEN ${list} IS NOT NULL THEN size(filter(${list}, ${lambda(node)} ${body})) END`,
    sum: (node, [list = "", kept = "", value = ""]) =>
      `aggregate(transform(filter(${list}, ${lambda(node)} ${kept}), ${lambda(node)} ${value}), CAST(0 AS DECIMAL(38, 4)), (s, v) -> CAST(s + v AS DECIMAL(38, 4)))`,
    gather: (node, [list = "", value = ""]) =>
      node.args[1]?.type === "list"
        ? `flatten(transform(${list}, ${lambda(node)} coalesce(${value}, CAST(array() AS ARRAY<STRING>))))`
        : `transform(${list}, ${lambda(node)} ${value})`,
    list: call("array"),
    // Joining with an absent list would give nothing at all.
    join: (_, args) =>
      `concat(${args.map((arg) => `coalesce(${arg}, CAST(array() AS ARRAY<STRING>))`).join(", ")})`,
    compact: (_, args) => `filter(${part(args, 0)}, t -> t IS NOT NULL)`,
    size: (_, args) => `CASE WHEN ${part(args, 0)} IS NOT NULL THEN size(${part(args, 0)}) END`,
    at: (_, args) => `get(${part(args, 0)}, ${part(args, 1)})`,
    has: call("array_contains"),
    toInt: (_, args) => `try_cast(${part(args, 0)} AS BIGINT)`,
    toText: (_, args) => `CAST(${part(args, 0)} AS STRING)`,
    div: (_, args) => `(${args.join(" div ")})`,
    day: (_, args) => `datediff(try_cast(${part(args, 0)} AS DATE), DATE'1970-01-01')`,
    fromDay: (_, args) => `CAST(date_add(DATE'1970-01-01', CAST(${part(args, 0)} AS INT)) AS STRING)`,
    decimal: ({ label }, args) => `try_cast(${part(args, 0)} AS DECIMAL(${label}, 4))`,
    isNfc: () => {
      throw new Unsupported(
        "Spark không có hàm chuẩn hóa Unicode",
        "Spark has no function for Unicode normalisation",
      );
    },
  },
};

function lambda(node: Node): string {
  const { item, index } = bound(node);
  return index === undefined ? `${item} ->` : `(${item}, ${index}) ->`;
}

/** In three-valued logic `exists` is undecided when an item is, even where another item is true in older releases. */
function certain(_: Node, body: string): string {
  return `coalesce(${body}, FALSE)`;
}

/** A literal with backslashes and quotes escaped: Spark reads backslashes in literals. */
function escaped(value: string): string {
  if (value.includes("\u0000")) throw new RangeError("U+0000 cannot be written in SQL");
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}'`;
}
