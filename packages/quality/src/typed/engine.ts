import type { LoadedRecord } from "../shape/load.ts";
import type { Dialect } from "../sql/types.ts";
import type { KeptKeys } from "./suspect-keys.ts";

/** An engine that runs the SQL of its dialect over typed tables. */
export interface SqlEngine {
  readonly dialect: Extract<Dialect, "duckdb" | "postgres">;
  /** Ids of the large code tables that stand beside the data already. */
  readonly codeTables: Set<string>;
  /** All rows of a query; counts may come as text. */
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** The typed table of one record type. */
export interface TypedTable {
  readonly parts: LoadedRecord;
  /** Text that may follow FROM. */
  readonly from: string;
  /** Fields that are there in some row. */
  readonly fields: readonly string[];
  /** Keys of suspects of all types. */
  readonly suspects: KeptKeys;
}

/** What differs between dialects beside the measures. */
export interface DialectWords {
  /** A text field of the row by its JSON Pointer, NULL where it is absent. */
  field(pointer: string): string;
  /** A text in NFC. */
  nfc(text: string): string;
  /** The texts of a list that are not NULL, in their order. */
  present(texts: readonly string[]): string;
  length(list: string): string;
  /** A list of texts as one text, with blanks between. */
  joined(list: string): string;
  /** Order of bytes, as JavaScript compares plain texts. */
  inOrder(text: string): string;
}

/** A text as SQL writes it; no dialect reads a backslash in it. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const steps = (pointer: string): string[] => pointer.split("/").slice(1);
const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The words of each dialect. */
export const DIALECT_WORDS: Readonly<Record<SqlEngine["dialect"], DialectWords>> = {
  duckdb: {
    field: (pointer) => `CAST(${steps(pointer).map(quoteName).join(".")} AS VARCHAR)`,
    nfc: (text) => `nfc_normalize(${text})`,
    present: (texts) => `list_filter([${texts.join(", ")}], one -> one IS NOT NULL)`,
    length: (list) => `len(${list})`,
    joined: (list) => `array_to_string(${list}, ' ')`,
    inOrder: (text) => text,
  },
  postgres: {
    field: (pointer) => `(j #>> ARRAY[${steps(pointer).map(quoteText).join(", ")}])`,
    nfc: (text) => `normalize(${text}, NFC)`,
    present: (texts) => `array_remove(ARRAY[${texts.join(", ")}]::text[], NULL)`,
    length: (list) => `cardinality(${list})`,
    joined: (list) => `array_to_string(${list}, ' ')`,
    inOrder: (text) => `(${text}) COLLATE "C"`,
  },
};
