import { createHash } from "node:crypto";
import type { Annotations, Def, Model, Property, StringNode } from "../../../model/types.ts";
import { defOf } from "../build.ts";
import { FORMATS } from "../formats.ts";
import { snakeCase } from "../text.ts";

/** A column of a record's table. */
export interface Column {
  readonly name: string;
  /** Names of the fields that lead to it, as in JSON. */
  readonly path: readonly string[];
  readonly type: "text" | "date" | "timestamptz" | "bigint" | "boolean" | "jsonb";
  readonly notNull: boolean;
  /** Conditions on the column. */
  readonly checks: readonly string[];
  readonly annotations: Annotations;
  readonly property: Property;
  /** Code table whose codes it holds. */
  readonly table?: string;
}

/**
 * Fields below this depth stand in one `jsonb` column: a birth with its five people would have 555 columns, and names
 * beyond the 63 bytes that PostgreSQL keeps.
 */
const MOST_LEVELS = 3;
const MOST_BYTES = 63;

/** The columns of a record: fields with one value, down to the third level; the rest is `jsonb`. */
export function columnsOf(model: Model, def: Def): Column[] {
  const columns: Column[] = [];
  const walk = (at: Def, above: readonly string[], sure: boolean, overlays: Overlays): void => {
    for (const property of at.properties) {
      const path = [...above, property.name];
      const near = overlays.get(property.name) ?? {};
      const annotations = { ...property.annotations, ...near };
      const notNull = sure && property.required;
      if (property.node.kind === "object" && path.length < MOST_LEVELS) {
        const inner = new Map([...property.overlays, ...below(overlays, property.name)]);
        walk(defOf(model, property.node.def), path, notNull, inner);
      } else columns.push(column(path, property, annotations, notNull));
    }
  };
  walk(def, [], true, new Map());
  return columns;
}

type Overlays = ReadonlyMap<string, Annotations>;

/** What is said of the fields below a field, seen from that field. */
function below(overlays: Overlays, name: string): [string, Annotations][] {
  const head = `${name}.`;
  return [...overlays].flatMap(([path, words]) =>
    path.startsWith(head) ? [[path.slice(head.length), words]] : [],
  );
}

function column(
  path: readonly string[],
  property: Property,
  annotations: Annotations,
  notNull: boolean,
): Column {
  const { node } = property;
  const name = columnName(path);
  const base = { name, path, notNull, annotations, property };
  switch (node.kind) {
    case "string":
      return {
        ...base,
        type: node.format === "date" ? "date" : node.format === "date-time" ? "timestamptz" : "text",
        checks: stringChecks(name, node),
        ...(node.table === undefined ? {} : { table: node.table.id }),
      };
    case "integer": {
      const { minimum, maximum } = node;
      const checks = [
        ...(minimum === undefined ? [] : [`${name} >= ${minimum}`]),
        ...(maximum === undefined ? [] : [`${name} <= ${maximum}`]),
      ];
      return { ...base, type: "bigint", checks };
    }
    case "boolean":
      return {
        ...base,
        type: "boolean",
        checks: node.const === undefined ? [] : [`${name} = ${node.const}`],
      };
    case "array": {
      const length = `jsonb_array_length(${name})`;
      const checks = [
        `jsonb_typeof(${name}) = 'array'`,
        ...(node.minItems === undefined ? [] : [`${length} >= ${node.minItems}`]),
        ...(node.maxItems === undefined ? [] : [`${length} <= ${node.maxItems}`]),
      ];
      return { ...base, type: "jsonb", checks };
    }
    default:
      return { ...base, type: "jsonb", checks: [`jsonb_typeof(${name}) = 'object'`] };
  }
}

function stringChecks(name: string, node: StringNode): string[] {
  if (node.format === "date" || node.format === "date-time") return [];
  if (node.const !== undefined) return [`${name} = ${quote(node.const)}`];
  if (node.enum !== undefined) return [`${name} IN (${node.enum.map(quote).join(", ")})`];
  const format = node.format === undefined ? undefined : FORMATS[node.format]?.pattern;
  const least = node.minLength ?? 0;
  return [
    ...(least > 0 ? [`char_length(${name}) >= ${least}`] : []),
    ...(node.maxLength === undefined ? [] : [`char_length(${name}) <= ${node.maxLength}`]),
    ...(format === undefined ? [] : [`${name} ~ ${quote(`^${format}$`)}`]),
    ...(node.pattern === undefined ? [] : [`${name} ~ ${quote(node.pattern)}`]),
  ];
}

/** Text as SQL writes it. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `me.hoTen.dayDu` → `me_ho_ten_day_du`; what PostgreSQL would cut off without a word is cut here, with a mark of its own. */
export function columnName(path: readonly string[]): string {
  const name = path.map(snakeCase).join("_");
  const fitting = name.length <= MOST_BYTES ? name : `${name.slice(0, MOST_BYTES - 7)}_${mark(name)}`;
  return RESERVED.has(fitting) ? `"${fitting}"` : fitting;
}

function mark(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 6);
}

/** Reserved words of PostgreSQL that could be a Vietnamese word without its marks, or a unit's English one. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc both case cast check collate column constraint create default desc distinct
  do else end except false fetch for foreign from grant group having in initially intersect into lateral leading limit
  not null offset on only or order placing primary references returning select some table then to trailing true union
  unique user using variadic when where window with`.split(/\s+/),
);
