import type { WireColumn, WireFormat } from "@thongnhat/convert";
import type { SheetRow } from "@thongnhat/convert/workbook";
import { distinct, type GridHeader } from "../read/grid/grid.ts";

/** No cell of the table is a column of the format: it is another table, or its header was not found. */
export class NoColumnsError extends Error {}

/**
 * Finds the header of a table of a known format: the row that holds the most of its columns. Where rows look like names
 * decides only when none does, so that a cell with an error in the header drops no record.
 * @param headerOf - the header by its looks
 * @throws NoColumnsError where no row holds a column of the format
 */
export function knownHeader(
  { columns }: WireFormat,
  headerOf: typeof import("@thongnhat/convert/workbook").headerOf,
): (rows: readonly SheetRow[]) => GridHeader | undefined {
  const known = new Set(columns.flatMap(namesOf));
  const count = (names: readonly string[]): number => new Set(names.filter((name) => known.has(name))).size;
  return (rows) => {
    const named = rows.map(({ row, cells }) => ({ row, names: cells.map(({ text }) => text.trim()) }));
    const [best] = named
      .map((one) => ({ ...one, found: count(one.names) }))
      .sort((a, b) => b.found - a.found);
    if (best === undefined) return undefined;
    const looks = headerOf(rows);
    if (looks !== undefined && count(looks.names) >= Math.max(best.found, 1)) return undefined;
    if (best.found === 0) throw new NoColumnsError();
    return { names: distinct(best.names), headerRows: [best.row], before: best.row };
  };
}

/** The names that a column goes by in the header. */
export const namesOf = ({
  column,
  parts,
  aliases,
}: Pick<WireColumn, "column" | "parts" | "aliases">): string[] => [
  column,
  ...Object.values(parts ?? {}),
  ...(aliases ?? []),
];
