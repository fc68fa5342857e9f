import type { CodeMapping } from "@thongnhat/code-tables";
import { type Issue, maskKey } from "@thongnhat/core";
import type { Tree } from "../carrier/tree.ts";
import type { Cell } from "../cell/cell.ts";
import { type Building, getAt, setAt } from "../wire-format/pointer.ts";
import type { WireColumn, WireFormat } from "../wire-format/wire-format.ts";

/** A value of the source that the record does not carry. It names the place and never the value. */
export interface Loss {
  /** Column of the table or path in the message, `nhanThan[0].hoTen`. */
  readonly column: string;
  /** Row of the source, 1-based as a person counts, where the caller said it. */
  readonly row?: number;
  /** Why: `TN-CONVERT-LOSS` (the standard has no place), `-DATE`, `-CODE`, `-NUMBER`, `-AMBIGUOUS` or `-PLACEHOLDER`. */
  readonly reason: string;
  /** JSON Pointer where the value would have stood. */
  readonly path?: string;
}

/** Where a row or a message comes from. */
export interface DecodeContext {
  /** Row in the file, 1-based as a person counts (the header is row 1). */
  readonly row?: number;
  /** Sheet of the workbook, where there is one. */
  readonly sheet?: string;
  /** Day whose administrative units the codes of this file belong to, `YYYY-MM-DD`; default: what the format says. */
  readonly unitsAsOf?: string;
  /** The row comes from a workbook, whose date cells were written as `yyyy-MM-dd`. */
  readonly typedDates?: true;
  /**
   * The program that wrote this is known to write a 12-hour clock (`yyyyMMddhhmmss`): the hours 01 to 12 of a
   * `yyyyMMddHHmmss` then have two readings, and none is chosen.
   */
  readonly twelveHourClock?: true;
  /**
   * Most records in one message, and most values in one record; default 10,000. A message with more is refused whole
   * with `TN-CONVERT-COUNT`: each value that a format does not know is a loss that is told, so a message of a megabyte
   * could otherwise ask for a hundred thousand of them.
   */
  readonly maxItems?: number;
}

/** Records of a message, and values of a record, unless the caller says otherwise. */
export const MOST_ITEMS = 10_000;

/** What decoding one row or message gives. */
export interface Decoded<T> {
  readonly record: T;
  /** Every value that the record does not carry. Empty: nothing was lost. */
  readonly losses: readonly Loss[];
  /** Every doubt and every change of writing, by place. All are warnings: the verdict is `validate`'s. */
  readonly issues: readonly Issue[];
  /** What served only the sending, by column; secrets are left out. */
  readonly transport: Readonly<Record<string, string>>;
}

/** Finds the code that a name means. `@thongnhat/code-tables` gives these; a test may give its own. */
export interface CodeLookup {
  /** As `match` of a code table. */
  match(text: string): {
    readonly status: "matched" | "ambiguous" | "unmatched";
    readonly code?: string;
    readonly candidates?: readonly string[];
    readonly stage?: string;
  };
  /** As `has` of a code table: was it ever a code? */
  has?(code: string): boolean;
  /** As `get` of a code table; only the name is used. */
  get?(code: string): { readonly vi: string } | undefined;
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
  /** Absent where no column of the format holds a unit. */
  readonly units?: Units;
}

/** One node of a message, or one row, on its way into a record. */
export interface Work {
  readonly format: WireFormat;
  readonly library: Library;
  readonly context: DecodeContext;
  /** The values that say something, by column. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** The lists, by column. */
  readonly items: ReadonlyMap<string, readonly Tree[]>;
  readonly record: Building;
  /** Pointer that the paths of the columns begin from: empty, or an item of a list. */
  readonly prefix: string;
  /** The same place as the source calls it, for reports: empty, or `nhanThan[0].`. */
  readonly place: string;
  readonly losses: Loss[];
  readonly issues: Issue[];
  readonly transport: Record<string, string>;
  /** Fields that the source says are unknown → why (code of ly-do-khong-ro). */
  readonly unknown: Map<string, string>;
}

/** Sets a field; the path is one of a column. */
export function put(work: Work, path: string, value: unknown): void {
  setAt(work.record, work.prefix === "" ? path : work.prefix + path, value);
}

/** The value of a field; the path is one of a column. */
export function taken(work: Work, path: string): unknown {
  return getAt(work.record, work.prefix === "" ? path : work.prefix + path);
}

/** The text of a column, empty when it says nothing. */
export function textOf(work: Work, column: string | undefined): string {
  return column === undefined ? "" : (work.cells.get(column)?.text ?? "");
}

/** Reports something about a value. */
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
    path: plainPath(work, path),
    record: work.format.record,
    ...more,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    column: work.place + column,
  });
}

/** Says that a value is not carried, and why. */
export function lose(work: Work, column: WireColumn, reason: string, params?: Issue["params"]): void {
  loseColumn(work, column.column, fieldOf(column), reason, params);
}

/** The same for one part of a value, or for a name that is no column. */
export function loseColumn(
  work: Work,
  column: string,
  path: string,
  reason: string,
  params?: Issue["params"],
): void {
  const { row } = work.context;
  const field = plainPath(work, path);
  work.losses.push({
    column: work.place + column,
    ...(row === undefined ? {} : { row }),
    reason,
    ...(field === "" ? {} : { path: field }),
  });
  say(work, reason, column, path, params === undefined ? {} : { params });
}

/** Says that the source has only a filler there. */
export function loseFiller(work: Work, column: WireColumn, why: string): void {
  lose(work, column, "TN-CONVERT-PLACEHOLDER");
  if (column.path !== undefined) markUnknown(work, fieldOf(column), why);
}

/** Remembers that a field is said to be unknown; it counts only if no other column fills the field. */
export function markUnknown(work: Work, path: string, why: string): void {
  work.unknown.set(plainPath(work, path), why);
}

/** The field a person thinks of: the name, not its text; the list, not its next item; the paper, not its type. */
export function fieldOf(column: WireColumn): string {
  const path = column.path ?? "";
  return column.as === "identity-type" ? path.replace(/\/0\/loai$/, "") : path.replace(/\/(?:dayDu|-)$/, "");
}

/** A real JSON Pointer: `[quanHe=cha]` becomes the list that holds the item. */
function plainPath(work: Work, path: string): string {
  const whole = path === "" ? "" : work.prefix + path;
  const cut = whole.indexOf("/[");
  return cut === -1 ? whole : whole.slice(0, cut);
}

/**
 * Name of a column that the format does not know: shown only when it looks like a field name. A place is ours: in a list,
 * of a column without a name, of a name that came again.
 */
export const strangeColumn = (name: string): string =>
  /^cột \d{1,5}\**$/.test(name) ? name : name.split(".").map(maskStep).join(".");

function maskStep(step: string): string {
  const [place = ""] = /(?:\[\d{1,9}\]){1,9}$| \(\d{1,5}\)$/.exec(step) ?? [];
  return maskKey(step.slice(0, step.length - place.length)) + place;
}
