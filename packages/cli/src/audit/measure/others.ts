import type { Io } from "../../program/io.ts";
import { type Input, nameOf } from "../input/input.ts";
import { type AuditCommand, UsageError } from "../options.ts";
import type { QualityPackage } from "../quality.ts";
import { AUDIT_WORDS } from "../words.ts";
import { isTables, measureLoaded, measureParquet } from "./engines.ts";
import type { Part } from "./run.ts";
import { measureTable } from "./tables.ts";

/**
 * Counts what is no file of records: typed tables with the engine that holds them, any other table row by row.
 * @throws UsageError when the engine that was asked for cannot read it, DataError
 */
export async function measureOther(
  input: Exclude<Input, { kind: "file" }>,
  command: AuditCommand,
  io: Io,
  quality: QualityPackage,
  record: string | undefined,
): Promise<Part> {
  const { engine, lang } = command;
  const tables = input.kind === "parquet" && (await isTables(input));
  const loaded = input.kind === "postgres" && input.table === "";
  const own = tables ? "duckdb" : loaded ? "postgres" : "js";
  if (engine !== undefined && engine !== own)
    throw new UsageError(AUDIT_WORDS[lang].problems.engine(engine, nameOf(input), own));
  if (input.kind === "parquet" && tables) return measureParquet(input.path, command, io);
  if (input.kind === "postgres" && loaded) return measureLoaded(input.url, command, io);
  return measureTable(input, command, io, quality, record);
}
