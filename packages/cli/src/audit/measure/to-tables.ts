import { fileName } from "../../output/pretty.ts";
import { progress } from "../../output/progress.ts";
import { EXIT, type Io } from "../../program/io.ts";
import { WORDS } from "../../words/interface.ts";
import { number } from "../../words/lang.ts";
import { inputOf } from "../input/input.ts";
import { recordsOf, type SourceItem } from "../input/source.ts";
import { type AuditCommand, UsageError } from "../options.ts";
import { fold } from "../show/fold.ts";
import { AUDIT_WORDS } from "../words.ts";
import { dayOf, placeOf } from "./counter.ts";
import { openFiles, readingOf, recordOf } from "./open.ts";

/** What was written, whichever tables they are. */
interface Written {
  readonly records: Readonly<Record<string, { readonly rows: number }>>;
  readonly suspects: number;
  readonly unreadable?: Readonly<Record<string, number>>;
}

/**
 * Writes records as typed tables, Parquet or in PostgreSQL, the JavaScript validator at the door; returns the exit code:
 * 1 when something could not be read or a record is only counted beside the tables.
 */
export async function runToTables(paths: readonly string[], command: AuditCommand, io: Io): Promise<number> {
  const { lang, toParquet, toPostgres, json } = command;
  const words = AUDIT_WORDS[lang];
  const { source, place } = await tablesSource(paths, command, io);
  const options = { asOf: dayOf(command, io), ...place };
  let written: Written;
  if (toParquet !== undefined) {
    const { writeParquet } = await import("@thongnhat/quality/duckdb");
    written = await writeParquet(source, toParquet, options);
  } else {
    const { loadPostgres } = await import("@thongnhat/quality/postgres");
    written = await loadPostgres(toPostgres ?? "", source, options);
  }
  const rows = Object.values(written.records).reduce((sum, one) => sum + one.rows, 0);
  const unread = Object.values(written.unreadable ?? {}).reduce((sum, one) => sum + one, 0);
  const where = toParquet === undefined ? "PostgreSQL" : fileName(toParquet, lang);
  const [all = "", suspects = "", lost = ""] = [rows, written.suspects, unread].map((one) =>
    number(one, lang),
  );
  if (json) io.out.write(`${JSON.stringify(written, null, 2)}\n`);
  else io.out.write(`${fold(words.tables(where, all, suspects, lost), "", "  ")}\n`);
  return written.suspects + unread > 0 ? EXIT.findings : EXIT.valid;
}

/** The records of files for an engine that writes them into tables. @throws UsageError when a file cannot be opened */
export async function tablesSource(
  paths: readonly string[],
  command: AuditCommand,
  io: Io,
): Promise<{ readonly source: AsyncIterable<SourceItem>; readonly place: ReturnType<typeof placeOf> }> {
  const { lang } = command;
  const words = AUDIT_WORDS[lang];
  const registry = await io.registry();
  const inputs = await Promise.all(paths.map(inputOf));
  if (inputs.some(({ kind }) => kind !== "file")) throw new UsageError(words.problems.tablesNeedFile);
  const record = command.record === undefined ? undefined : recordOf(command.record, registry, lang);
  const { sources, total } = await openFiles(paths, io, (path, { problem }) => {
    throw new UsageError(WORDS[lang].problem[problem](fileName(path, lang)));
  });
  const shown = command.progress !== false && io.terminal ? total : undefined;
  const bar = await progress(shown, lang, words.progress);
  const records = recordsOf(sources, {
    reading: readingOf(command, record, registry),
    record,
    isKnown: (name) => registry.validators.has(name),
    progress(bytes, records) {
      if (bytes > 0) bar.bytes(bytes);
      bar.records(records);
    },
  });
  async function* source(): AsyncGenerator<SourceItem> {
    try {
      yield* records;
    } finally {
      bar.stop();
    }
  }
  return { source: source(), place: placeOf(command) };
}
