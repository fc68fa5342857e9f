import type { CodeMapping } from "@thongnhat/code-tables";
import { type Issue, maskKey } from "@thongnhat/core";
import { type Cell, readCell } from "../cell/cell.ts";
import type { Building } from "../wire-format/pointer.ts";
import type { WireColumn, WireFormat } from "../wire-format/wire-format.ts";

/** A cell whose value the record does not carry. It names the place and never the value. */
export interface Loss {
  /** Column of the source. */
  readonly column: string;
  /** Row of the source, 1-based as a person counts, where the caller said it. */
  readonly row?: number;
  /** Why: `TN-CONVERT-LOSS` (the standard has no place), `-DATE`, `-CODE`, `-AMBIGUOUS` or `-PLACEHOLDER`. */
  readonly reason: string;
  /** JSON Pointer where the value would have stood. */
  readonly path?: string;
}

/** Where a row comes from. */
export interface DecodeContext {
  /** Row in the file, 1-based as a person counts (the header is row 1). */
  readonly row?: number;
  /** Sheet of the workbook, where there is one. */
  readonly sheet?: string;
  /** Day whose administrative units the codes of this file belong to, `YYYY-MM-DD`; default: what the format says. */
  readonly unitsAsOf?: string;
}

/** What decoding one row gives. */
export interface Decoded<T> {
  readonly record: T;
  /** Every cell that the record does not carry. Empty: nothing was lost. */
  readonly losses: readonly Loss[];
  /** Every doubt and every change of writing, by place. All are warnings: the verdict is `validate`'s. */
  readonly issues: readonly Issue[];
}

/** Finds the code that a name means. `@thongnhat/code-tables` gives these; a test may give its own. */
export interface CodeLookup {
  /** As `match` of a code table. */
  match(text: string): {
    readonly status: "matched" | "ambiguous" | "unmatched";
    readonly code?: string;
    readonly stage?: string;
  };
}

/** Was it a code of a province, a district, a commune on some day of a span? undefined: not known. */
export type Membership = (code: string, firstDay: number, lastDay: number) => boolean | undefined;

/** Membership of administrative units, as `hasBetween` of `@thongnhat/code-tables` answers it. */
export interface Units {
  readonly tinh: Membership;
  readonly huyen: Membership;
  readonly xa: Membership;
}

/** Everything a format needs beside itself. */
export interface Library {
  readonly mappings: Readonly<Record<string, CodeMapping>>;
  readonly tables: Readonly<Record<string, CodeLookup>>;
  readonly units: Units;
}

/** One row on its way to a record. */
export interface Work {
  readonly format: WireFormat;
  readonly library: Library;
  readonly context: DecodeContext;
  /** The cells that say something, by column. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly record: Building;
  readonly losses: Loss[];
  readonly issues: Issue[];
  /** Fields that the source says are unknown → why (code of ly-do-khong-ro). */
  readonly unknown: Map<string, string>;
}

/**
 * Takes all cells of a row in at the door.
 * @throws TypeError for a cell that is no text: how a number or a date was written in the source cannot be told any more
 */
export function openRow(
  format: WireFormat,
  library: Library,
  row: Readonly<Record<string, string>>,
  context: DecodeContext,
): Work {
  const cells = new Map<string, Cell>();
  for (const column of Object.keys(row)) {
    const raw: unknown = row[column] ?? "";
    if (typeof raw !== "string")
      throw new TypeError(
        `decode: column "${maskKey(column)}" must hold text as the source shows it, not ${typeof raw}`,
      );
    const cell = readCell(raw);
    if (cell.text !== "") cells.set(column, cell);
  }
  return { format, library, context, cells, record: {}, losses: [], issues: [], unknown: new Map() };
}

/** The text of a column, empty when it says nothing. */
export function textOf(work: Work, column: string | undefined): string {
  return column === undefined ? "" : (work.cells.get(column)?.text ?? "");
}

/** Reports something about a cell. */
export function say(
  work: Work,
  code: string,
  column: string,
  path: string,
  more: Pick<Issue, "params" | "repair"> = {},
): void {
  const { row, sheet } = work.context;
  work.issues.push({
    code,
    severity: "warning",
    path,
    record: work.format.record,
    ...more,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    column,
  });
}

/** Says that a cell is not carried, and why. */
export function lose(work: Work, column: WireColumn, reason: string, params?: Issue["params"]): void {
  const { row } = work.context;
  const path = fieldOf(column);
  work.losses.push({
    column: column.column,
    ...(row === undefined ? {} : { row }),
    reason,
    ...(path === "" ? {} : { path }),
  });
  say(work, reason, column.column, path, params === undefined ? {} : { params });
}

/** The field a person thinks of: the name, not its text; the list, not its next item; the paper, not its type. */
export function fieldOf(column: WireColumn): string {
  const path = column.path ?? "";
  return column.as === "identity-type" ? path.replace(/\/0\/loai$/, "") : path.replace(/\/(?:dayDu|-)$/, "");
}
