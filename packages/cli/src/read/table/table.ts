import type { RecordDescriptor } from "@thongnhat/core";
import { type Column, maskColumn, readHeader, toPointer, type UnknownColumn } from "../csv/columns.ts";
import { buildRecord } from "../csv/record.ts";
import type { ReadOptions } from "../reader/reader.ts";
import type { Fault } from "../reader/types.ts";

/** A table whose header was understood. */
export interface Table {
  readonly columns: readonly Column[];
  readonly unknown: readonly UnknownColumn[];
  /** The record that a row says. */
  record(cells: readonly string[]): Record<string, unknown>;
  /** The column that a pointer into that record came from. */
  columnOf(cells: readonly string[], pointer: string): Column | undefined;
}

/** Why a header cannot be used: no column of the record, or two that claim the same field. */
export interface NoTable {
  readonly twice?: readonly [first: Column, second: Column];
}

/** Matches a header with the fields of a record. */
export function openTable(
  header: readonly string[],
  descriptor: RecordDescriptor,
  options: ReadOptions,
): Table | NoTable {
  const { columns, unknown } = readHeader(header, descriptor);
  const twice = overlap(columns);
  if (twice) return { twice };
  if (columns.length === 0) return {};
  const defaults = defaultsOf(options);
  return {
    columns,
    unknown,
    record: (cells) => fillIn(buildRecord(cells, columns), defaults),
    columnOf(cells, pointer) {
      let found: Column | undefined;
      buildRecord(cells, columns, (column, at) => {
        if (at === pointer) found = column;
      });
      return found ?? columns.find((column) => toPointer(column.steps) === pointer);
    },
  };
}

/** Where the record that the rows are of is said, if the header has a column for it. */
export function recordColumn(header: readonly string[]): number {
  return header.findIndex((name) => /^(?:sieuDuLieu\.luocDo|\/sieuDuLieu\/luocDo)$/.test(name.trim()));
}

/** What is said of a column that the record does not have. A name that may not be shown is told by its place. */
export function unknownColumn({
  name,
  index,
  suggestion,
}: UnknownColumn): Pick<Fault, "column" | "params"> & { readonly column: string } {
  const column = maskColumn(name);
  const params = {
    ...(column === name.trim() ? {} : { columnNumber: index + 1 }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
  return { column, ...(Object.keys(params).length === 0 ? {} : { params }) };
}

/** Two columns for one field, or for a field and a part of it. */
function overlap(columns: readonly Column[]): readonly [Column, Column] | undefined {
  const sorted = columns
    .map((column) => ({ column, pointer: `${toPointer(column.steps)}/` }))
    .sort((left, right) => (left.pointer < right.pointer ? -1 : left.pointer > right.pointer ? 1 : 0));
  for (const [place, { column, pointer }] of sorted.entries()) {
    const before = sorted[place - 1];
    if (before && pointer.startsWith(before.pointer))
      return column.index > before.column.index ? [before.column, column] : [column, before.column];
  }
  return undefined;
}

/**
 * A table seldom has columns for what all its rows share. What `--record` and `--origin` say is filled
 * in where the row says nothing: `sieuDuLieu.luocDo`, `.phienBanLuocDo`, `.nguon` and `loaiViecHoTich`.
 * The record's own id is never made up.
 */
function fillIn(record: Record<string, unknown>, defaults: Defaults | undefined): Record<string, unknown> {
  if (!defaults) return record;
  const metadata = record.sieuDuLieu ?? {};
  for (const [name, value] of defaults.metadata) {
    if (!Object.hasOwn(metadata, name)) (metadata as Record<string, unknown>)[name] = value;
  }
  record.sieuDuLieu = metadata;
  for (const [name, value] of defaults.root) if (!Object.hasOwn(record, name)) record[name] = value;
  return record;
}

/** What all rows share, by its name. */
interface Defaults {
  readonly metadata: readonly (readonly [name: string, value: unknown])[];
  readonly root: readonly (readonly [name: string, value: unknown])[];
}

function defaultsOf({ record, origin, describe }: ReadOptions): Defaults | undefined {
  const descriptor = record === undefined ? undefined : describe?.(record);
  if (!descriptor) return undefined;
  const tagged = Object.hasOwn(descriptor.defs[descriptor.root]?.fields ?? {}, "loaiViecHoTich");
  return {
    metadata: [
      ["luocDo", descriptor.id],
      ["phienBanLuocDo", descriptor.version],
      ...(origin === undefined ? [] : [["nguon", origin] as const]),
    ],
    root: tagged ? [["loaiViecHoTich", descriptor.id.split("/").at(-1)]] : [],
  };
}
