import type { CodeEntry, CodeTable } from "@thongnhat/code-tables";
import { fold } from "@thongnhat/core";
import { editDistance } from "../read/csv/suggest.ts";
import type { Lang } from "../words/lang.ts";

/** The code tables by id. */
export type Tables = ReadonlyMap<string, CodeTable>;

const MOST_SUGGESTIONS = 6;

/**
 * Loads code tables; what is in them is decoded when it is asked for.
 * @param only - when it is a table of administrative units, the three of them, which is much faster; else all
 */
export async function loadTables(only?: string): Promise<Tables> {
  if (only !== undefined && UNITS.includes(only)) {
    const [{ tinh }, { huyen }, { xa }] = await Promise.all([
      import("@thongnhat/code-tables/tinh"),
      import("@thongnhat/code-tables/huyen"),
      import("@thongnhat/code-tables/xa"),
    ]);
    return byId([tinh, huyen, xa]);
  }
  const all: Readonly<Record<string, unknown>> = await import("@thongnhat/code-tables");
  return byId(Object.values(all).filter(isTable));
}

function byId(tables: readonly CodeTable[]): Tables {
  const sorted = [...tables].sort((left, right) => (left.id < right.id ? -1 : 1));
  return new Map(sorted.map((table) => [table.id, table]));
}

function isTable(value: unknown): value is CodeTable {
  return (
    typeof value === "object" &&
    value !== null &&
    ["id", "label", "edition", "list", "translate"].every((key) => key in value)
  );
}

/** A table by its id; `danToc`, `dan_toc` and `DAN-TOC` are `dan-toc`. */
export function findTable(name: string, tables: Tables): CodeTable | undefined {
  return tables.get(name) ?? [...tables.values()].find(({ id }) => letters(id) === letters(name));
}

/** The tables that were probably meant, by their id or a word of their label. */
export function nearTables(name: string, tables: Tables, lang: Lang): CodeTable[] {
  const wanted = letters(name);
  const far = Math.max(2, Math.floor(wanted.length / 3) + 1);
  const ranked = [...tables.values()].map((table) => {
    const said = [table.id, table.label.vi, table.label[lang]].map(letters);
    const inside = wanted.length > 1 && said.some((text) => text.includes(wanted) || wanted.includes(text));
    return { table, distance: inside ? 0 : editDistance(wanted, letters(table.id), far) };
  });
  return ranked
    .filter(({ distance }) => distance < far)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ table }) => table);
}

function letters(text: string): string {
  return fold(text).replaceAll(/[^a-z0-9]/g, "");
}

/** The name of an entry in a language; a table that has no English name keeps the Vietnamese one. */
export function nameOf(entry: CodeEntry, lang: Lang): string {
  return lang === "en" ? (entry.en ?? entry.vi) : entry.vi;
}

/**
 * The name of a code with the names of those above it, as they were on a day: "Xã A, Huyện B, Tỉnh C". When it was
 * not valid on that day, the last name it had.
 */
export function fullName(
  tables: Tables,
  table: string,
  code: string,
  asOf: string | undefined,
  lang: Lang,
): string | undefined {
  const found = tables.get(table);
  const onDay = asOf === undefined ? undefined : found?.get(code, { asOf });
  const entry = onDay ?? found?.get(code);
  if (found === undefined || entry === undefined) return undefined;
  const options = onDay === undefined || asOf === undefined ? {} : { asOf };
  const above = parentsOf(tables, found, code, options).map(({ name }) => name[lang]);
  return [nameOf(entry, lang), ...above].join(", ");
}

/** A code above another, with its name. */
export interface Parent {
  readonly table: string;
  readonly code: string;
  readonly name: Readonly<Record<Lang, string>>;
}

/** The codes above one on a day, the nearest first. */
export function parentsOf(
  tables: Tables,
  table: CodeTable,
  code: string,
  options: { readonly asOf?: string },
): Parent[] {
  return table.ancestors(code, options).map((ancestor) => {
    const entry = tables.get(ancestor.table)?.get(ancestor.code, options);
    const name = {
      vi: entry?.vi ?? ancestor.code,
      en: entry === undefined ? ancestor.code : nameOf(entry, "en"),
    };
    return { ...ancestor, name };
  });
}

/** Tables whose codes differ in their number of digits only, so that one is easily taken for another. */
export const UNITS: readonly string[] = ["tinh", "huyen", "xa"];

/** The other tables that have a code. */
export function tablesWith(code: string, tables: Tables, except: string): CodeTable[] {
  return [...tables.values()].filter((table) => table.id !== except && table.has(code));
}

/** The other tables of administrative units that have a code which looks like one of this table without its zeros. */
export function unitsWith(code: string, tables: Tables, except: string): CodeTable[] {
  return UNITS.includes(except)
    ? tablesWith(code, tables, except).filter(({ id }) => UNITS.includes(id))
    : [];
}
