import { isDate } from "@thongnhat/core";
import { findTable, nearTables, type Tables } from "../codes/tables.ts";
import { CODES_WORDS } from "../codes/words.ts";
import { writer } from "../output/writer.ts";
import { EXIT, type Io } from "../program/io.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { printable, wrap } from "../words/wrap.ts";
import { answers } from "./answer/answer.ts";
import { dayValue } from "./day/day.ts";
import { runFile } from "./run-file.ts";
import { tellAnswer } from "./show/one.ts";
import { decidedBy, detailsOf } from "./why/why.ts";
import { TRANSLATE_WORDS } from "./words.ts";

/** Options of `thongnhat translate`, as they are on the command line. */
export interface TranslateCommand {
  readonly from?: string;
  readonly to?: string;
  readonly by?: "population" | "area";
  readonly pad?: boolean;
  readonly json?: boolean;
  readonly in?: string;
  readonly column?: string;
  readonly out?: string;
  readonly undecided?: string;
  readonly lang: Lang;
  readonly progress: boolean;
}

/** What is asked, once it makes sense. */
export interface Asked extends TranslateCommand {
  readonly from: string;
}

const COLUMN = "column:";

/** Translates a code or a column; returns the exit code. */
export async function runTranslate(
  tableName: string,
  code: string | undefined,
  command: TranslateCommand,
  io: Io,
): Promise<number> {
  const { lang } = command;
  const words = TRANSLATE_WORDS[lang];
  const complain = (text: string): number => {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
    return EXIT.usage;
  };
  const tables = await io.tables(tableName);
  const table = findTable(tableName, tables);
  if (table === undefined) return complain(unknownTable(tableName, tables, lang));
  const { from } = command;
  if (from === undefined) return complain(words.usage.noFrom);
  const fromColumn = from.startsWith(COLUMN) && from.length > COLUMN.length;
  if (!fromColumn && !isDate(from)) return complain(words.badDay);
  const asked = { ...command, from };
  if (code !== undefined) {
    if (command.in !== undefined) return complain(words.usage.codeAndFile);
    if (fromColumn) return complain(words.usage.columnDay);
    if ([command.column, command.out, command.undecided].some((option) => option !== undefined))
      return complain(words.usage.onlyFile);
    return runOne(table, code, asked, tables, io);
  }
  if (command.in === undefined) return complain(words.usage.noCode);
  if (command.column === undefined) return complain(words.usage.noColumn);
  return runFile(
    table,
    {
      ...asked,
      in: command.in,
      column: command.column,
      ...(fromColumn ? { dayColumn: from.slice(COLUMN.length) } : {}),
    },
    tables,
    { io, complain },
  );
}

type Table = NonNullable<ReturnType<typeof findTable>>;

async function runOne(table: Table, code: string, asked: Asked, tables: Tables, io: Io): Promise<number> {
  const { lang, from } = asked;
  const answer = answers(table, asked)(code, dayValue(from));
  const out = writer(io.out);
  if (asked.json) {
    const { since: _, until: __, ...told } = answer;
    const [why] = detailsOf(table, tables, lang)(answer);
    const rules = decidedBy(answer, table);
    out.line(
      JSON.stringify(
        {
          table: table.id,
          edition: table.edition,
          asked: code,
          from,
          to: asked.to ?? table.edition,
          ...told,
          ...(why ? { why } : {}),
          decided: rules,
        },
        null,
        2,
      ),
    );
  } else out.line(tellAnswer(answer, code, { table, tables, lang }));
  await out.flush();
  return answer.outcome === "mot" ? EXIT.valid : EXIT.findings;
}

/** There is no such table, and what may have been meant. */
export function unknownTable(name: string, tables: Tables, lang: Lang): string {
  const words = CODES_WORDS[lang];
  const near = nearTables(name, tables, lang).map(({ id, label }) => `${id} (${label[lang]})`);
  const said = /^[\w-]{1,40}$/.test(name) ? printable(name) : "***";
  return near.length > 0 ? words.unknownTable(said, near.join(", ")) : words.unknownTableAlone(said);
}
