import type { Library } from "../decode/work.ts";
import { type Building, getAt } from "../wire-format/pointer.ts";
import type { WireColumn, WireFormat } from "../wire-format/wire-format.ts";

/** A value of a message that is being written: the columns of a list item are a map of their own. */
export type OutValue = string | number | boolean | readonly ReadonlyMap<string, OutValue>[];

/** One record on its way into a message. */
export interface Out {
  readonly format: WireFormat;
  readonly library: Library;
  readonly record: Building;
  /** Pointer that the paths of the columns begin from: empty, or an item of a list. */
  readonly prefix: string;
  /** The same place as the message calls it: empty, or `TraceHeader[0].`. */
  readonly place: string;
  /** What is written, in the order of the columns. */
  readonly cells: Map<string, OutValue>;
  /** Field → why it could not be written. */
  readonly reasons: Map<string, string>;
  /** Texts for the `transport` columns. */
  readonly transport: Readonly<Record<string, string>>;
  /** How many columns before this one write into the same list. */
  readonly position: (column: WireColumn) => number;
}

/** The value at a path of a column; `-` is the place in the list that this column stands for. */
export function valueAt(out: Out, column: WireColumn, path = column.path ?? ""): unknown {
  const place = path.endsWith("/-") ? `${path.slice(0, -1)}${out.position(column)}` : path;
  return getAt(out.record, out.prefix + place);
}

/** The text at a path of a column: a text, a number or a flag. */
export function stringAt(out: Out, column: WireColumn, path?: string): string | undefined {
  const value = valueAt(out, column, path);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}

/** Writes a text where the record has one. */
export function write(out: Out, column: string, text: string | undefined, type?: WireColumn["type"]): void {
  if (text === undefined || text === "") return;
  if (type === "number" && /^-?(?:0|[1-9][0-9]{0,14})$/.test(text)) out.cells.set(column, Number(text));
  else if (type === "boolean" && /^(?:true|false)$/i.test(text))
    out.cells.set(column, text.toLowerCase() === "true");
  else out.cells.set(column, text);
}

/** Remembers why a field cannot be written. */
export function cannot(out: Out, path: string | undefined, reason: string): void {
  if (path !== undefined) out.reasons.set(out.prefix + path.replace(/\/-$/, ""), reason);
}
