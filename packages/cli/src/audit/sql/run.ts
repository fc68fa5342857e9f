import type { Dialect } from "@thongnhat/quality/sql";
import { EXIT, type Io } from "../../program/io.ts";
import { printable } from "../../words/wrap.ts";
import { dayOf } from "../measure/counter.ts";
import { recordOf } from "../measure/open.ts";
import { type AuditCommand, UsageError } from "../options.ts";
import type { QualityPackage } from "../quality.ts";
import { AUDIT_WORDS } from "../words.ts";

/** Keys that are named to somebody who wrote one that does not exist. */
const MOST_LIKE = 3;

/** Prints the audit of one record type as SQL, for an engine of one's own; returns the exit code. */
export async function runSql(
  command: AuditCommand,
  dialect: Dialect,
  io: Io,
  quality: QualityPackage,
): Promise<number> {
  const { lang } = command;
  const words = AUDIT_WORDS[lang];
  const record = recordOf(command.record ?? "", await io.registry(), lang);
  const parts = await quality.loadRecord(record);
  if (parts === undefined) throw new UsageError(words.problems.needsRecord);
  const { codeTableStatements, compileSql } = await import("@thongnhat/quality/sql");
  const asOf = dayOf(command, io);
  const keys = command.keys?.split(",").map((key) => key.trim());
  const audit = await compileSql(parts.databases, record, dialect, {
    asOf,
    ...(keys === undefined ? {} : { keys }),
  });
  const known = new Set([...audit.measures, ...audit.jsOnly].map(({ key }) => key));
  const missing = keys?.filter((key) => !known.has(key)) ?? [];
  if (missing.length > 0) {
    const like = await keysLike(missing, () => compileSql(parts.databases, record, dialect, { asOf }));
    throw new UsageError(words.problems.keys(printable(missing.join(", ")), like.join(", ")));
  }
  const table = command.table ?? record.replaceAll(/[/-]/g, "_");
  const query = audit.select(table);
  const codes = await codeTableStatements(dialect, audit.tables);
  if (command.json) {
    const { columns, jsOnly, atEdge, openWords, tables } = audit;
    const about = { record, dialect, asOf, table, columns, jsOnly, atEdge, openWords, tables, codes, query };
    io.out.write(`${JSON.stringify(about, null, 2)}\n`);
    return EXIT.valid;
  }
  const comments = [
    words.sql.head(record, dialect, asOf),
    words.sql.table(table),
    ...(audit.jsOnly.length === 0 ? [] : [words.sql.jsOnly(String(audit.jsOnly.length))]),
    ...audit.jsOnly.map(({ key, reason }) => `  ${key}: ${reason[lang]}`),
  ];
  const told =
    codes.length === 0 ? [] : [words.sql.codes(audit.tables.join(", ")), ...codes, words.sql.query];
  const say = (line: string): string => (codes.includes(line) ? `${line};` : `-- ${line}`);
  io.out.write(`${[...comments, ...told].map(say).join("\n")}\n${query.trimEnd().replace(/;$/, "")};\n`);
  return EXIT.valid;
}

/** Keys of the same code, where somebody wrote a code alone or another field. */
async function keysLike(
  missing: readonly string[],
  all: () => Promise<{ readonly measures: readonly Keyed[]; readonly jsOnly: readonly Keyed[] }>,
): Promise<string[]> {
  const codes = new Set(missing.map((key) => key.split("@", 1)[0]));
  const { measures, jsOnly } = await all();
  const keys = new Set([...measures, ...jsOnly].map(({ key }) => key));
  return [...keys].filter((key) => codes.has(key.split("@", 1)[0])).slice(0, MOST_LIKE);
}

interface Keyed {
  readonly key: string;
}
