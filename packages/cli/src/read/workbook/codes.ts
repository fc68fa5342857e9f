import type { CodeTable } from "@thongnhat/code-tables";
import { normalise } from "@thongnhat/core";
import type { Column } from "../csv/columns.ts";
import type { ReadCode } from "./cell.ts";

/** Between the code and its name in a drop-down: `01 - Kinh`. */
export const CODE_SEPARATOR = " - ";

/** A code as a drop-down shows it. */
export function showCode(code: string, name: string): string {
  return `${code}${CODE_SEPARATOR}${name}`;
}

/** Loads code tables by their names; a unit's own that is not here is left out. */
export type LoadTables = (names: readonly string[]) => Promise<ReadonlyMap<string, CodeTable>>;

/** The tables of the standard. */
export const loadStandardTables: LoadTables = async (names) => {
  const found = await Promise.all(
    names.map(async (name) => {
      const loaded: Readonly<Record<string, unknown>> = await import(`@thongnhat/code-tables/${name}`).catch(
        () => ({}),
      );
      return Object.values(loaded).filter(isTable);
    }),
  );
  return new Map(found.flat().map((table) => [table.id, table]));
};

function isTable(value: unknown): value is CodeTable {
  return typeof value === "object" && value !== null && "id" in value && "get" in value && "list" in value;
}

/**
 * Reads `01 - Kinh` back as `01`. Only when the table has that code with just that name: `01 - Tày` stays as it is,
 * and so does a name alone, so that the finding shows what was written.
 */
export async function codeReader(columns: readonly Column[], load: LoadTables): Promise<ReadCode> {
  const names = columns.flatMap(({ field }) => (field?.codeTable === undefined ? [] : [field.codeTable]));
  const tables = await load([...new Set(names)]);
  const known = new Map<string, string>();
  return (name, text) => {
    const at = text.indexOf(CODE_SEPARATOR);
    if (at === -1) return undefined;
    const key = `${name}\n${text}`;
    const code = known.get(key) ?? readPair(tables.get(name), text, at);
    if (code !== undefined) known.set(key, code);
    return code;
  };
}

function readPair(table: CodeTable | undefined, text: string, at: number): string | undefined {
  const code = text.slice(0, at).trim();
  const entry = table?.get(code);
  if (entry === undefined) return undefined;
  const name = text.slice(at + CODE_SEPARATOR.length).trim();
  return normalise(name) === entry.vi || name === entry.en ? code : undefined;
}
