import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../program/io.ts";
import type { Input } from "../input/input.ts";
import type { AuditCommand } from "../options.ts";
import { fold } from "../show/fold.ts";
import { AUDIT_WORDS } from "../words.ts";
import { dayOf } from "./counter.ts";
import type { Part } from "./run.ts";
import { tablesSource } from "./to-tables.ts";

/** Counts a folder of typed tables with DuckDB inside this process. @throws DataError */
export async function measureParquet(folder: string, { asOf, lang }: AuditCommand, io: Io): Promise<Part> {
  const { auditParquet } = await import("@thongnhat/quality/duckdb");
  const { state, jsOnly } = await auditParquet(folder, {
    ...(asOf === undefined ? {} : { asOf }),
    onProgress: tell(lang, io),
  });
  return { state, jsOnly, engine: "duckdb", failed: false };
}

/** Counts the tables that were loaded into PostgreSQL, in PostgreSQL. @throws DataError */
export async function measureLoaded(url: string, { lang }: AuditCommand, io: Io): Promise<Part> {
  const { auditPostgres } = await import("@thongnhat/quality/postgres");
  const { state, jsOnly } = await auditPostgres(url, { onProgress: tell(lang, io) });
  return { state, jsOnly, engine: "postgres", failed: false };
}

/** Counts files with DuckDB, by tables that only this user can read and that are removed again. @throws DataError */
export async function measureByTables(
  paths: readonly string[],
  command: AuditCommand,
  io: Io,
): Promise<Part> {
  const { writeParquet } = await import("@thongnhat/quality/duckdb");
  const folder = await mkdtemp(join(tmpdir(), "thongnhat-audit-"));
  try {
    const { source, place } = await tablesSource(paths, command, io);
    await writeParquet(source, join(folder, "bang"), { asOf: dayOf(command, io), ...place });
    const part = await measureParquet(join(folder, "bang"), command, io);
    return part;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether a Parquet input is a folder that `--to-parquet` wrote, and not a file of somebody else. */
export async function isTables({ path }: Extract<Input, { kind: "parquet" }>): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}

/** On a terminal each record type is named as it begins: one query may take a while. */
function tell(lang: AuditCommand["lang"], io: Io): (record: string, rows: number) => void {
  return (record, rows) => {
    if (io.terminal) io.err.write(`${fold(AUDIT_WORDS[lang].begins(record, rows), "")}\n`);
  };
}
