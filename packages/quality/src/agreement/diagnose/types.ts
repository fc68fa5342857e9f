import type { CodeMapping, CodeTable } from "@thongnhat/code-tables";

/** What kind of thing a field holds, as far as differences are concerned. */
export type FieldKind =
  | "name"
  | "text"
  | "date"
  | "code"
  | "place-name"
  | "identifier"
  | "number"
  | "boolean"
  | "list";

/** A field that is compared. */
export interface ComparedField {
  readonly kind: FieldKind;
  /** For codes and names of places: their table. */
  readonly table?: CodeTable;
  /** For codes: lists of other systems that may have been used. */
  readonly mappings?: readonly CodeMapping[];
  /** For lists: what one item is. */
  readonly items?: ComparedField;
}

/** What stands beside a value and says how to read it. */
export interface Beside {
  /** The day on which a code or the name of a place is read. */
  readonly asOf?: string;
  /** The code of the place that the value names. */
  readonly code?: string;
}

/** What stands beside both values, and today. */
export interface DiagnoseContext {
  readonly a?: Beside;
  readonly b?: Beside;
  /** The day on which an undated code is read, default the day of the table's edition. */
  readonly today?: string;
}
