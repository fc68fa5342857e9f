import { stat } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";

/** Something that is measured. */
export type Input =
  /** Records in text or in a workbook, which the readers of `check` read. */
  | { readonly kind: "file"; readonly path: string }
  /** A `.parquet` file, or a folder of them. */
  | { readonly kind: "parquet"; readonly path: string }
  | { readonly kind: "sqlite"; readonly path: string; readonly table: string }
  /** The address may hold a password: it is never shown. Without a table: what `--to-postgres` loaded. */
  | { readonly kind: "postgres"; readonly url: string; readonly table: string };

/** A file of SQLite without the name of a table; `shown` can be printed. */
export class NoTableError extends Error {
  readonly shown: string;
  constructor(shown: string) {
    super(shown);
    this.shown = shown;
  }
}

/** What an argument of the command line means. */
export async function inputOf(text: string): Promise<Input> {
  if (/^postgres(?:ql)?:\/\//i.test(text)) {
    const { place, table } = split(text);
    return { kind: "postgres", url: place, table };
  }
  if (/^sqlite:/i.test(text)) {
    const { place, table } = split(text.slice("sqlite:".length));
    if (table === "") throw new NoTableError(text);
    return { kind: "sqlite", path: place, table };
  }
  if (extname(text).toLowerCase() === ".parquet") return { kind: "parquet", path: text };
  const found = text === "-" ? undefined : await stat(text).catch(() => undefined);
  return found?.isDirectory() ? { kind: "parquet", path: text } : { kind: "file", path: text };
}

function split(text: string): { readonly place: string; readonly table: string } {
  const cut = text.lastIndexOf("#");
  return cut === -1 ? { place: text, table: "" } : { place: text.slice(0, cut), table: text.slice(cut + 1) };
}

/** The name that a report gives it: no folder, no address, no password. */
export function nameOf(input: Input): string {
  switch (input.kind) {
    case "postgres":
      return input.table === "" ? "PostgreSQL" : `PostgreSQL#${input.table}`;
    case "sqlite":
      return `${basename(input.path)}#${input.table}`;
    default:
      return input.path === "-" ? "-" : basename(resolve(input.path));
  }
}
