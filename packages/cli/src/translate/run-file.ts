import type { CodeTable } from "@thongnhat/code-tables";
import type { Tables } from "../codes/tables.ts";
import { fileName } from "../output/pretty.ts";
import { progress } from "../output/progress.ts";
import { EXIT, type Io } from "../program/io.ts";
import { SourceError } from "../read/source/source.ts";
import { WORDS } from "../words/interface.ts";
import { wrap } from "../words/wrap.ts";
import { answers } from "./answer/answer.ts";
import { type ColumnResult, translateColumn } from "./column/column.ts";
import { dayValue } from "./day/day.ts";
import { TableError } from "./header/error.ts";
import type { Asked } from "./run.ts";
import { openRows, type Run, summaryJson, tellSummary } from "./show/summary.ts";
import { tableProblem } from "./show/table-problem.ts";
import { type Sink, SinkError } from "./sink/sink.ts";
import { decidableBy, detailsOf } from "./why/why.ts";
import { TRANSLATE_WORDS } from "./words.ts";

/** A column of a file, and what is asked about it. */
export interface FileAsked extends Asked {
  readonly in: string;
  readonly column: string;
  /** The column that says the day of each row. */
  readonly dayColumn?: string;
}

interface Around {
  readonly io: Io;
  /** Prints a sentence on standard error, and gives the exit code for it. */
  readonly complain: (text: string) => number;
}

/** Translates a column of a file; returns the exit code. */
export async function runFile(
  table: CodeTable,
  asked: FileAsked,
  tables: Tables,
  { io, complain }: Around,
): Promise<number> {
  const { lang } = asked;
  const words = TRANSLATE_WORDS[lang];
  const files = { in: asked.in, out: asked.out ?? "-", ...undecidedName(asked) };
  if (files.out === "-" && files.undecided === "-") return complain(words.usage.stdinTwice);
  const taken = await sameFile(files, io);
  if (taken !== undefined) return complain(words.sameFile(fileName(taken, lang)));
  const sinks: Sink[] = [];
  const kept: string[] = [];
  try {
    const result = await translate(table, asked, files, tables, io, sinks, kept);
    const run = {
      table,
      column: asked.column,
      from: asked.from,
      to: asked.to ?? table.edition,
      ...rules(asked),
      files,
    };
    const text = asked.json
      ? JSON.stringify(summaryJson(run, result, tables, lang), null, 2)
      : tellSummary(run, result, tables, lang);
    // Where the table goes to standard output, nothing else may.
    const target = files.out === "-" || files.undecided === "-" ? io.err : io.out;
    target.write(`${text}\n`);
    for (const old of kept) io.err.write(`${wrap(words.kept(fileName(old, lang)), "")}\n`);
    return openRows(result.tally) === 0 ? EXIT.valid : EXIT.findings;
  } catch (error) {
    for (const sink of sinks) await sink.drop();
    if (error instanceof SourceError)
      return complain(WORDS[lang].problem[error.problem](fileName(error.file, lang)));
    const unwritten = files.out === "-" ? "" : ` ${words.unwritten}`;
    if (error instanceof SinkError)
      return complain(words.sink[error.problem](fileName(error.file, lang)) + unwritten);
    if (error instanceof TableError)
      return complain(`${fileName(asked.in, lang)}: ${tableProblem(error.fault, lang)}${unwritten}`);
    throw error;
  }
}

function rules({ by, pad }: FileAsked): Pick<Run, "by" | "pad"> {
  return { ...(by === undefined ? {} : { by }), ...(pad ? { pad } : {}) };
}

/** By default the rows that a person decides go beside the result: `kq.csv` gives `kq.can-quyet-dinh.csv`. */
function undecidedName({ out = "-", undecided }: FileAsked): { undecided?: string } {
  if (undecided !== undefined) return { undecided };
  return out === "-" ? {} : { undecided: `${out.replace(/\.csv$/i, "")}.can-quyet-dinh.csv` };
}

/** An output that is the input, or the other output. */
async function sameFile(files: Run["files"], io: Io): Promise<string | undefined> {
  if (await io.isSame(files.in, files.out)) return files.out;
  if (files.undecided === undefined) return undefined;
  if (await io.isSame(files.in, files.undecided)) return files.undecided;
  return (await io.isSame(files.out, files.undecided)) ? files.undecided : undefined;
}

async function translate(
  table: CodeTable,
  asked: FileAsked,
  files: Run["files"],
  tables: Tables,
  io: Io,
  sinks: Sink[],
  kept: string[],
): Promise<ColumnResult> {
  const { lang, dayColumn, from, to } = asked;
  const source = await io.open(asked.in, true);
  const create = async (path: string): Promise<Sink> => {
    const sink = await io.create(path, asked.in);
    sinks.push(sink);
    return sink;
  };
  const out = await create(files.out);
  const undecided = files.undecided === undefined ? undefined : await create(files.undecided);
  const total = asked.progress && io.terminal ? source.size : undefined;
  const bar = await progress(total, lang, TRANSLATE_WORDS[lang].progress);
  let told = 0;
  try {
    const result = await translateColumn(source.chunks, {
      column: asked.column,
      day: dayColumn === undefined ? dayValue(from) : { column: dayColumn },
      past: dayColumn === undefined && to !== undefined && to < from,
      answer: answers(table, { ...asked, manyDays: dayColumn !== undefined }),
      decidable: decidableBy(table),
      details: detailsOf(table, tables, lang),
      out,
      ...(undecided === undefined ? {} : { undecided }),
      progress(bytes, rows) {
        bar.records(rows - told);
        told = rows;
        bar.bytes(bytes);
      },
    });
    // The result last: when it is there, everything is.
    for (const sink of [...sinks].reverse()) {
      const old = await sink.done();
      if (old !== undefined) kept.push(old);
    }
    return result;
  } finally {
    bar.stop();
  }
}
