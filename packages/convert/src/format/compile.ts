import { KINDS } from "../kind/index.ts";
import type { Kind } from "../kind/kind.ts";
import type { WireColumn, WireFormat } from "../wire-format/wire-format.ts";

/** A column made ready: what reads it, and the names it is made of. */
export interface Compiled {
  readonly column: WireColumn;
  readonly kind: Kind | undefined;
  /** The column, or the parts of its value. */
  readonly sources: readonly string[];
  /** How many columns before this one write into the same list. */
  readonly position: number;
  readonly list: CompiledColumns | undefined;
}

/** The columns of a format, or of the items of a list. */
export interface CompiledColumns {
  readonly columns: readonly Compiled[];
  /** Names that are always read by some column. */
  readonly known: ReadonlySet<string>;
  /** Names of lists. */
  readonly lists: ReadonlySet<string>;
  /** Another spelling → the name. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly position: (column: WireColumn) => number;
}

/** Makes the columns of a format ready, once. */
export function compileColumns(columns: readonly WireColumn[]): CompiledColumns {
  const places = new Map<string, number>();
  const compiled = columns.map((column): Compiled => {
    const position = places.get(column.path ?? "") ?? 0;
    if (column.path?.endsWith("/-") === true) places.set(column.path, position + 1);
    return {
      column,
      kind: column.as === "list" ? undefined : KINDS[column.as],
      sources: column.parts === undefined ? [column.column] : Object.values(column.parts),
      position,
      list: column.columns === undefined ? undefined : compileColumns(column.columns),
    };
  });
  const positions = new Map(compiled.map(({ column, position }) => [column, position]));
  return {
    columns: compiled,
    known: new Set(compiled.flatMap(({ column, sources }) => (column.when === undefined ? sources : []))),
    lists: new Set(compiled.flatMap(({ column }) => (column.as === "list" ? [column.column] : []))),
    aliases: new Map(
      columns.flatMap((column) => (column.aliases ?? []).map((alias) => [alias, column.column])),
    ),
    position: (column) => positions.get(column) ?? 0,
  };
}

/** True where some path names a place in a list other than the first: holes must be closed afterwards. */
export function leavesHoles(format: WireFormat): boolean {
  const paths = (columns: readonly WireColumn[]): string[] =>
    columns.flatMap((column) => [column.path ?? "", ...paths(column.columns ?? [])]);
  return paths(format.columns).some((path) => /\/[1-9][0-9]*(?:\/|$)/.test(path));
}
