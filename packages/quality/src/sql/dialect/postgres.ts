import type { Node } from "../graph/node.ts";
import { patternLiteral } from "./common.ts";
import { bound, type DialectWriter, doubleQuoted, lookupOf, part, quoted } from "./writer.ts";

const text = {
  literal: quoted,
  regex: {
    point: (code: number) => (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`),
    start: "^",
    end: "$",
  },
};

/**
 * PostgreSQL over one column `j jsonb`. There is no cast that tries, so text is looked at before it is cast; comparisons
 * are byte by byte (`COLLATE "C"`) wherever order matters.
 */
export const postgres: DialectWriter = {
  dialect: "postgres",
  identifier: doubleQuoted,
  ...text,
  lookup: () => undefined,
  hasNfc: true,
  forms: {
    root: () => "j",
    field: ({ label, type }, [of = ""]) =>
      leaf(`${of} -> ${quoted(label)}`, `${of} ->> ${quoted(label)}`, type),
    variable: ({ label, type }) => {
      if (label.startsWith("t")) return label;
      return label.startsWith("i") ? `(${label} - 1)` : leaf(label, `${label} #>> '{}'`, type);
    },
    lt: order("<"),
    le: order("<="),
    gt: order(">"),
    ge: order(">="),
    matches: ({ label }, args) => `(${part(args, 0)} ~ ${patternLiteral(text, label)})`,
    replace: ({ label }, args) => {
      const [pattern = "", by = ""] = label.split("\u0001");
      return `regexp_replace(${part(args, 0)}, ${patternLiteral(text, pattern)}, ${text.literal(by)}, 'g')`;
    },
    any: (node, [list = "", body = ""]) => `EXISTS (SELECT FROM ${elements(node, list)} WHERE ${body})`,
    count: (node, [list = "", body = ""]) =>
      `CASE WHEN ${list} IS NOT NULL THEN (SELECT count(*) FROM ${elements(node, list)} WHERE ${body}) END`,
    sum: (node, [list = "", kept = "", value = ""]) =>
      `(SELECT coalesce(sum(${value}), 0) FROM ${elements(node, list)} WHERE ${kept})`,
    gather: (node, [list = "", value = ""]) => {
      const each = node.args[1]?.type === "list" ? `unnest(${value})` : value;
      return `ARRAY(SELECT ${each} FROM ${elements(node, list)})`;
    },
    list: (_, args) => `ARRAY[${args.join(", ")}]`,
    join: (_, args) => `(${args.join(" || ")})`,
    compact: (_, args) => `array_remove(${part(args, 0)}, NULL)`,
    // Places are counted in integers there, and a bare literal has no type.
    substr: ({ args: [of] }, [text = "", ...places]) => {
      const typed = of?.op === "text" ? `CAST(${text} AS text)` : text;
      const whole = places.map((place) => (/^[0-9]+$/.test(place) ? place : `CAST(${place} AS integer)`));
      return `substr(${[typed, ...whole].join(", ")})`;
    },
    size: (_, args) => `jsonb_array_length(${part(args, 0)})`,
    at: ({ type }, args) =>
      leaf(
        `${part(args, 0)} -> CAST(${part(args, 1)} AS integer)`,
        `${part(args, 0)} ->> CAST(${part(args, 1)} AS integer)`,
        type,
      ),
    has: ({ args: nodes }, args) =>
      isArray(nodes[0])
        ? `(${part(args, 1)} = ANY(${part(args, 0)}))`
        : // A literal is of no type yet.
          `(${part(args, 0)} @> to_jsonb(CAST(${part(args, 1)} AS text)))`,
    spans: ({ label }, args) => {
      const { table, told } = lookupOf(label);
      const span = `jsonb_build_object('tu', tu, 'den', den, '${told}', ${told})`;
      return `(SELECT jsonb_agg(${span}) FROM ${table} WHERE ma = ${part(args, 0)})`;
    },
    endsWith: (_, args) => `(right(${part(args, 0)}, length(${part(args, 1)})) = ${part(args, 1)})`,
    toInt: (_, args) =>
      `CASE WHEN ${part(args, 0)} ~ '^[0-9]{1,18}$' THEN CAST(${part(args, 0)} AS bigint) END`,
    toText: (_, args) => `CAST(${part(args, 0)} AS text)`,
    div: (_, args) => `(${args.join(" / ")})`,
    day: (_, args) => dayNumber(part(args, 0)),
    fromDay: (_, args) => `to_char(DATE '1970-01-01' + CAST(${part(args, 0)} AS integer), 'YYYY-MM-DD')`,
    decimal: (_, args) =>
      `CASE WHEN ${part(args, 0)} ~ '^[0-9]{1,18}([.][0-9]{1,4})?$' THEN CAST(${part(args, 0)} AS numeric) END`,
    isNfc: (_, args) => `(${part(args, 0)} IS NFC NORMALIZED)`,
  },
};

function leaf(json: string, plain: string, type: Node["type"]): string {
  if (type === "text") return `(${plain})`;
  if (type === "int") return `CAST(CAST(${plain} AS numeric) AS bigint)`;
  if (type === "bool") return `CAST(${plain} AS boolean)`;
  return `(${json})`;
}

/** Lists of our own making are arrays, those of the record are JSON. */
function isArray(node: Node | undefined): boolean {
  return node !== undefined && ["gather", "list", "join", "compact"].includes(node.op);
}

function elements(node: Node, list: string): string {
  const { item, index } = bound(node);
  if (isArray(node.args[0])) return `unnest(${list}) AS ${item}(${item})`;
  if (index === undefined) return `jsonb_array_elements(${list}) AS ${item}(${item})`;
  return `jsonb_array_elements(${list}) WITH ORDINALITY AS ${item}(${item}, ${index})`;
}

function order(sign: string): (node: Node, args: readonly string[]) => string {
  return ({ args }, [left = "", right = ""]) =>
    args.every(({ type }) => type === "text")
      ? `(${left} COLLATE "C" ${sign} ${right})`
      : `(${left} ${sign} ${right})`;
}

/** Days since 1970-01-01 of a day `YYYY-MM-DD`, by plain arithmetic, years counted from 1 March. */
function dayNumber(of: string): string {
  const [year, month, day] = ["1, 4", "6, 2", "9, 2"].map(
    (place) => `CAST(substr(${of}, ${place}) AS bigint)`,
  );
  const y = `(${year} - CASE WHEN ${month} > 2 THEN 0 ELSE 1 END)`;
  const m = `(${month} + CASE WHEN ${month} > 2 THEN -3 ELSE 9 END)`;
  const days = `${y} * 365 + ${y} / 4 - ${y} / 100 + ${y} / 400 + (153 * ${m} + 2) / 5 + ${day} - 719469`;
  return `CASE WHEN ${of} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN ${days} END`;
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, "0");
}
