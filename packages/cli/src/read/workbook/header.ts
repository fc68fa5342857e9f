import type { SheetRow } from "@thongnhat/convert/workbook";
import type { RecordDescriptor } from "@thongnhat/core";
import { readHeader } from "../csv/columns.ts";
import type { ReadOptions } from "../reader/reader.ts";
import { recordColumn } from "../table/table.ts";
import { readMark } from "./mark.ts";

/** Rows of a sheet in which its header is looked for. */
export const HEADER_ROWS = 30;

/** The header of a sheet whose columns are fields of a record. */
export interface FoundHeader {
  /** Place among the rows that were given. */
  readonly at: number;
  readonly names: readonly string[];
  /** Name of the record, as it is said: by the option, by the template, by the rows. */
  readonly record: string;
  readonly descriptor: RecordDescriptor;
  /** Where the template says where the records come from. */
  readonly origin?: ReadOptions["origin"];
}

/** What a sheet is, from its first rows. */
export type SheetRole =
  | { readonly role: "data"; readonly header: FoundHeader }
  /** Names of fields are there, but of which record nobody says. */
  | { readonly role: "no-record" }
  | { readonly role: "ours" }
  | { readonly role: "other" };

/**
 * Finds the row that names fields of the standard. Titles, empty rows and headers for people may stand above it: they
 * are no data.
 */
export function findHeader(rows: readonly SheetRow[], options: ReadOptions): SheetRole {
  const mark = readMark(rows[0]?.cells[0]?.text ?? "");
  if (mark?.kind === "other") return { role: "ours" };
  for (const [at, row] of rows.entries()) {
    const names = row.cells.map(({ text }) => text);
    const stated = rows[at + 1]?.cells[recordColumn(names)]?.text;
    const record = options.record ?? mark?.record ?? stated;
    const descriptor = record === undefined ? undefined : options.describe?.(record);
    if (record === undefined || descriptor === undefined) {
      if (recordColumn(names) !== -1) return { role: "no-record" };
      continue;
    }
    const named = names.filter((name) => name.trim() !== "");
    const { columns } = readHeader(names, descriptor);
    if (columns.length === 0 || columns.length * 2 < named.length) continue;
    const origin = mark?.kind === "record" ? mark.origin : undefined;
    return { role: "data", header: { at, names, record, descriptor, ...(origin ? { origin } : {}) } };
  }
  return { role: "other" };
}
