import type { Json } from "../../../read/sources.ts";
import { columnsIn } from "../../../read/wire-formats.ts";

/** A field of a message or a column of a table, with the lists it stands in written out. */
export interface ColumnRow {
  /** Name as the message has it; fields of a list begin with `List[].`. */
  readonly name: string;
  /** The fields that make up one value, by what each of them holds; empty where there is one field. */
  readonly parts: readonly (readonly [part: string, name: string])[];
  /** JSON Pointer in the record; empty where the field goes nowhere. */
  readonly path: string;
  readonly as: string;
  readonly column: Json;
  /** Anchor on the page: unique there. */
  readonly anchor: string;
}

/** The columns of a format from top to bottom, those of a list after the list. */
export function rowsOf(columns: readonly Json[]): ColumnRow[] {
  const taken = new Map<string, number>();
  return flatten(columns, "", "").map((row) => {
    const plain = `cot-${row.name.replaceAll(/[^A-Za-z0-9_.-]+/g, "-")}`;
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    return { ...row, anchor: count === 1 ? plain : `${plain}--${count}` };
  });
}

function flatten(columns: readonly Json[], before: string, base: string): Omit<ColumnRow, "anchor">[] {
  return columns.flatMap((column) => {
    const own = String(column.column);
    // A name from the root of the message stands alone, whatever list it is read in.
    const name = own.startsWith("/") ? own : before + own;
    const path = typeof column.path === "string" ? base + column.path : "";
    const parts = Object.entries((column.parts ?? {}) as Record<string, string>);
    const row = {
      name,
      parts: parts.map(([part, field]) => [part, field.startsWith("/") ? field : before + field] as const),
      path,
      as: String(column.as),
      column,
    };
    return [row, ...flatten(columnsIn(column), `${name}[].`, path || base)];
  });
}

/** Every name under which a field of the message is found: its own, those of its parts, other spellings. */
export function namesOf({ name, parts, column }: ColumnRow): string[] {
  const aliases = Array.isArray(column.aliases) ? column.aliases.map(String) : [];
  return [...(parts.length === 0 ? [name] : parts.map(([, field]) => field)), ...aliases];
}
