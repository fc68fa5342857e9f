import { DataError } from "./error.ts";

/** How a table holds records: one column of JSON text, or a column for each field. */
export interface RowPlan {
  /** The record of a row; undefined when its JSON text is no JSON. */
  recordOf(row: readonly unknown[]): { readonly value: unknown } | undefined;
}

/** Names under which a column of JSON text is looked for. */
const JSON_COLUMNS = ["json", "j", "banGhi", "ban_ghi", "record", "data", "duLieu", "du_lieu"];

/** Name of a field, with places in lists: `nguoi.hoTen`, `quocTich[0]`. */
const DOTTED = /^[^.[\]]+(?:\[[0-9]{1,4}\])*(?:\.[^.[\]]+(?:\[[0-9]{1,4}\])*)*$/;

/**
 * Finds out from the names of the columns how a table holds records.
 *
 * @param names columns of the table
 * @param table name of the table, for errors
 * @param column the column of JSON text, when the caller knows
 * @returns how to make a record of a row
 * @throws DataError when there is no such column, or no column looks like a field of a record
 */
export function planRows(names: readonly string[], table: string, column?: string): RowPlan {
  if (column !== undefined && !names.includes(column)) throw noColumn(table, column, names);
  const known = column ?? JSON_COLUMNS.find((name) => names.includes(name));
  if (known !== undefined) {
    const at = names.indexOf(known);
    return { recordOf: (row) => parsed(row[at]) };
  }
  // Every record of the standard says in sieuDuLieu which record it is.
  if (!names.some((name) => name === "sieuDuLieu" || name.startsWith("sieuDuLieu.")))
    throw noColumn(table, "sieuDuLieu.luocDo", names);
  const steps = names.map((name) => stepsOf(name));
  return { recordOf: (row) => ({ value: build(row, steps) }) };
}

function noColumn(table: string, column: string, names: readonly string[]): DataError {
  const has = names.slice(0, 8).join(", ") + (names.length > 8 ? ", …" : "");
  return new DataError(
    "no-column",
    `Bảng "${table}" không có cột "${column}" (có: ${has}). Cần một cột chứa JSON của bản ghi, hoặc mỗi trường một cột đặt tên theo đường dẫn như "sieuDuLieu.luocDo".`,
    `Table "${table}" has no column "${column}" (it has: ${has}). It takes one column with the record's JSON, or a column for each field named by its path, such as "sieuDuLieu.luocDo".`,
  );
}

function parsed(cell: unknown): { readonly value: unknown } | undefined {
  // A driver may have read the JSON already.
  if (typeof cell === "object" && cell !== null && !(cell instanceof Uint8Array)) return { value: cell };
  if (typeof cell !== "string") return undefined;
  try {
    return { value: JSON.parse(cell) as unknown };
  } catch {
    return undefined;
  }
}

type Step = string | number;

/** A name that is no path is a field by itself: the validator says that it does not know it. */
function stepsOf(name: string): readonly Step[] {
  if (!DOTTED.test(name)) return [name];
  return name
    .replaceAll(/\[([0-9]+)\]/g, ".#$1")
    .split(".")
    .map((step) => (step.startsWith("#") ? Number(step.slice(1)) : step));
}

function build(row: readonly unknown[], steps: readonly (readonly Step[])[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [index, path] of steps.entries()) {
    const cell = row[index];
    // NULL is how a table says that the field is absent.
    if (cell === null || cell === undefined) continue;
    put(record, path, cell);
  }
  return record;
}

function put(record: Record<string, unknown>, path: readonly Step[], cell: unknown): void {
  let at: Record<Step, unknown> = record;
  for (const [depth, step] of path.entries()) {
    const next = path[depth + 1];
    if (next === undefined) {
      define(at, step, cell);
      return;
    }
    const found = Object.hasOwn(at, step) ? at[step] : undefined;
    if (typeof found === "object" && found !== null) at = found as Record<Step, unknown>;
    else {
      const made = (typeof next === "number" ? [] : {}) as Record<Step, unknown>;
      define(at, step, made);
      at = made;
    }
  }
}

/** As JSON.parse does: `__proto__` is a field like any other. */
function define(holder: Record<Step, unknown>, step: Step, value: unknown): void {
  Object.defineProperty(holder, step, { value, writable: true, enumerable: true, configurable: true });
}
