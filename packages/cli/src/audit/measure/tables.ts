import type { Registry } from "../../check/registry.ts";
import type { Io } from "../../program/io.ts";
import { number } from "../../words/lang.ts";
import { type Found, take } from "../input/count-file.ts";
import { type Input, nameOf } from "../input/input.ts";
import type { SourceItem } from "../input/source.ts";
import type { AuditCommand } from "../options.ts";
import type { QualityPackage } from "../quality.ts";
import { fold } from "../show/fold.ts";
import { AUDIT_WORDS } from "../words.ts";
import { counterOf } from "./counter.ts";
import type { Part } from "./run.ts";

/** A table whose rows are read one by one. */
export type TableInput = Extract<Input, { kind: "sqlite" | "postgres" | "parquet" }>;

/** Counts the rows of a table as records, with the JavaScript validator. */
export async function measureTable(
  input: TableInput,
  command: AuditCommand,
  io: Io,
  quality: QualityPackage,
  record: string | undefined,
): Promise<Part> {
  const { lang } = command;
  const registry: Registry = await io.registry();
  const counter = await counterOf(command, io, quality);
  const found: Found = { records: 0, counted: 0, foreign: 0, empty: false };
  const work = {
    counter,
    record,
    isKnown: (name: string) => registry.validators.has(name),
    begin() {},
    progress() {},
  };
  for await (const item of await rowsOf(input)) {
    const line = item.line ?? 0;
    if ("unreadable" in item) {
      found.records++;
      counter.unreadable(item.unreadable);
      continue;
    }
    const wait = take({ kind: "record", value: item.value, line, before: 0 }, work, found);
    if (wait !== undefined) await wait;
  }
  const name = nameOf(input);
  if (found.foreign > 0) {
    const said = AUDIT_WORDS[lang].problems.otherRecords(name, number(found.foreign, lang), record);
    io.err.write(`${fold(said, "", "  ")}\n`);
  }
  const state = counter.state([{ name, records: found.records }]);
  return { state, engine: "javascript", jsOnly: [], failed: false };
}

async function rowsOf(input: TableInput): Promise<AsyncIterable<SourceItem> | Iterable<SourceItem>> {
  switch (input.kind) {
    case "sqlite":
      return (await import("@thongnhat/quality/sqlite")).readSqlite(input.path, input.table);
    case "postgres":
      return (await import("@thongnhat/quality/postgres")).readPostgres(input.url, input.table);
    default:
      return (await import("@thongnhat/quality/duckdb")).readParquet(input.path);
  }
}
