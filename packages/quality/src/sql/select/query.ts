import { createWrite } from "../dialect/common.ts";
import type { DialectWriter, Write } from "../dialect/writer.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { SqlColumn } from "../types.ts";
import { stagesOf } from "./stages.ts";

/** One count: of the rows for which the condition is true. */
export interface Count {
  readonly column: Omit<SqlColumn, "name">;
  readonly where: Node;
}

/** PostgreSQL allows 1664 columns in a step, and those of the table are among them. */
const MOST_COLUMNS = 1200;

/** A query of so few counts reads its fields from the table itself, so that engines skip the others while reading. */
const FEW = 100;

/** The query's counts by name, and its text. */
export interface Query {
  readonly columns: readonly SqlColumn[];
  readonly select: (table: string) => string;
}

/**
 * Writes the query over the typed table: steps that compute what is asked many times, then one aggregation.
 *
 * @param g - where the expressions were made
 * @param writer - the dialect
 * @param counts - what is counted
 */
export function writeQuery(g: Graph, writer: DialectWriter, counts: readonly Count[]): Query {
  const columns = counts.map(({ column }, index) => ({ name: `n${index + 1}`, ...column }));
  const { steps, write } = stepsFor(
    writer,
    counts.map(({ where }) => where),
  );
  const select = (table: string): string =>
    writer.dialect === "postgres"
      ? postgres(g, write, counts, steps, table)
      : plain(g, writer, write, counts, columns, steps, table);
  return { columns, select };
}

/**
 * Writes conditions row by row: system, unit, and a column for each condition.
 *
 * @param conditions - with the names of their columns
 * @param more - further columns over the row of the table, with their names
 */
export function writeRows(
  writer: DialectWriter,
  conditions: readonly (readonly [name: string, where: Node])[],
  table: string,
  more: readonly string[],
): string {
  const { steps, write } = stepsFor(
    writer,
    conditions.map(([, where]) => where),
  );
  const [as, end] = writer.dialect === "postgres" ? ["AS", "\n  OFFSET 0"] : ["AS NOT MATERIALIZED", ""];
  const lines = [
    ...["_he_thong", "_don_vi"].map(writer.identifier),
    ...conditions.map(([name, where]) => `${write(where)} AS ${name}`),
    ...more,
  ];
  return withSteps(steps, table, as, end, (from) => `SELECT ${lines.join(",\n  ")}\nFROM ${from}`);
}

/** The steps that compute what conditions share, and what then writes the conditions. */
function stepsFor(
  writer: DialectWriter,
  roots: readonly Node[],
): { readonly steps: readonly (readonly string[])[]; readonly write: Write } {
  const names = new Map<Node, string>();
  const steps: string[][] = [];
  const lookups = lookupsOf(writer, roots);
  if (lookups.length > 0) steps.push(lookups);
  let number = 0;
  const isPostgres = writer.dialect === "postgres";
  const most = isPostgres ? MOST_COLUMNS : Number.POSITIVE_INFINITY;
  for (const stage of stagesOf(roots, most, !isPostgres && roots.length > FEW)) {
    // What stands in earlier steps is read by name.
    const write = createWrite(writer, new Map(names));
    const lines = stage.map((node) => ({ node, name: `c${++number}`, text: write(node) }));
    steps.push(lines.map(({ name, text }) => `${text} AS ${name}`));
    for (const { node, name } of lines) names.set(node, name);
  }
  return { steps, write: createWrite(writer, names) };
}

function plain(
  g: Graph,
  writer: DialectWriter,
  write: Write,
  counts: readonly Count[],
  columns: readonly SqlColumn[],
  steps: readonly (readonly string[])[],
  table: string,
): string {
  const [system, unit] = ["_he_thong", "_don_vi"].map(writer.identifier);
  // DuckDB would keep a step in memory; it is read once, as it comes.
  const as = writer.dialect === "duckdb" ? "AS NOT MATERIALIZED" : "AS";
  const count = writer.dialect === "duckdb" ? countOfCase : countOf;
  const lines = counts.map(({ where }, index) => `${count(g, write, where)} AS ${columns[index]?.name}`);
  return withSteps(steps, table, as, "", (from) => {
    return `SELECT ${system}, ${unit},\n  ${lines.join(",\n  ")}\nFROM ${from}\nGROUP BY ${system}, ${unit}`;
  });
}

/** More than 1664 counts do not fit into a row of PostgreSQL: they stand in one array. */
function postgres(
  g: Graph,
  write: Write,
  counts: readonly Count[],
  steps: readonly (readonly string[])[],
  table: string,
): string {
  const lines = counts.map(({ where }) => countOf(g, write, where));
  // OFFSET 0 keeps the planner from writing every step out again wherever it is read.
  return withSteps(steps, table, "AS", "\n  OFFSET 0", (from) => {
    return `SELECT "_he_thong", "_don_vi", ARRAY[\n  ${lines.join(",\n  ")}\n] AS dem\nFROM ${from}\nGROUP BY "_he_thong", "_don_vi"`;
  });
}

function withSteps(
  steps: readonly (readonly string[])[],
  table: string,
  as: string,
  end: string,
  last: (from: string) => string,
): string {
  const texts = steps.map((lines, index) => {
    const from = index === 0 ? table : `s${index}`;
    return `s${index + 1} ${as} (\n  SELECT *,\n    ${lines.join(",\n    ")}\n  FROM ${from}${end}\n)`;
  });
  return texts.length === 0 ? last(table) : `WITH ${texts.join(", ")}\n${last(`s${steps.length}`)}`;
}

function countOf(g: Graph, write: Write, where: Node): string {
  return where === g.true ? "count(*)" : `count(*) FILTER (WHERE ${write(where)})`;
}

/** DuckDB makes room for all columns of the row again for every FILTER. */
function countOfCase(g: Graph, write: Write, where: Node): string {
  return where === g.true ? "count(*)" : `count(CASE WHEN ${write(where)} THEN 1 END)`;
}

/** Columns through which large code tables are asked. */
function lookupsOf(writer: DialectWriter, roots: readonly Node[]): string[] {
  const seen = new Set<Node>();
  const texts = new Set<string>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === "spans") {
      const text = writer.lookup?.(node.label);
      if (text !== undefined) texts.add(text);
    }
    for (const arg of node.args) visit(arg);
  };
  for (const root of roots) visit(root);
  return [...texts];
}
