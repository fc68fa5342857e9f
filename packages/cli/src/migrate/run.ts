import type { Migration } from "@thongnhat/core";
import { fileName } from "../output/pretty.ts";
import { progress } from "../output/progress.ts";
import { EXIT, type Io } from "../program/io.ts";
import { FormatError } from "../read/reader/reader.ts";
import { SourceError } from "../read/source/source.ts";
import { TableInput } from "../records/record-file.ts";
import { type Sink, SinkError } from "../translate/sink/sink.ts";
import { TRANSLATE_WORDS } from "../translate/words.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { printable, wrap } from "../words/wrap.ts";
import { type Chosen, choose, versionName, waysOf } from "./choose.ts";
import { migrateFile } from "./file.ts";
import { summaryJson, tellSummary } from "./show.ts";
import { needsLook, tallyOf } from "./tally.ts";
import { MIGRATE_WORDS } from "./words.ts";

/** Options of `thongnhat migrate`, as they are on the command line. */
export interface MigrateCommand {
  readonly database?: string;
  readonly to?: string;
  readonly from?: string;
  readonly out?: string;
  readonly losses?: string;
  readonly json?: boolean;
  readonly list?: boolean;
  readonly progress?: boolean;
  readonly lang: Lang;
}

/** Takes the records of a file to another version; returns the exit code. */
export async function runMigrate(file: string | undefined, command: MigrateCommand, io: Io): Promise<number> {
  const { lang } = command;
  const words = MIGRATE_WORDS[lang];
  const complain = (text: string): number => {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
    return EXIT.usage;
  };
  const { migrations } = await import("@thongnhat/convert/migrations");
  if (command.list === true) {
    io.out.write(
      command.json ? `${listJson(migrations)}\n` : `${words.ways}\n${list(migrations, lang, "\n  ", "  ")}\n`,
    );
    return EXIT.valid;
  }
  const ways = list(migrations, lang, "; ");
  const { to } = command;
  if (file === undefined || to === undefined) return complain(words.needsTo(ways));
  const fitting = choose(migrations, { ...command, to });
  const [chosen] = fitting;
  if (chosen === undefined) {
    const draft = migrations.find((one) => one.draft && one.to === to);
    return complain(
      draft === undefined ? words.noWay(printable(to), ways) : words.draftName(to, versionName(draft)),
    );
  }
  if (fitting.length > 1)
    return complain(words.severalWays(fitting.map((way) => wayOf(way, lang)).join("; ")));
  return migrateWith(chosen, file, command, io, complain);
}

function list(migrations: readonly Migration[], lang: Lang, between: string, first = ""): string {
  return (
    first +
    waysOf(migrations)
      .map((way) => wayOf(way, lang))
      .join(between)
  );
}

function wayOf({ migration, from, to }: Chosen, lang: Lang): string {
  return MIGRATE_WORDS[lang].way(migration.database, from, to);
}

function listJson(migrations: readonly Migration[]): string {
  const ways = waysOf(migrations).map(({ migration, direction, from, to }) => {
    return { database: migration.database, from, to, direction, draft: migration.draft };
  });
  return JSON.stringify(ways, null, 2);
}

/** By default the losses go beside the result: `kq.ndjson` gives `kq.hao-hut.ndjson`. */
function lossesName({ out, losses }: MigrateCommand): string | undefined {
  if (losses !== undefined) return losses;
  return out === undefined || out === "-"
    ? undefined
    : `${out.replace(/\.(json|ndjson|jsonl)$/i, "")}.hao-hut.ndjson`;
}

/** An output that is the input, or the other output. */
async function sameFile(
  file: string,
  out: string,
  losses: string | undefined,
  io: Io,
): Promise<string | undefined> {
  if (await io.isSame(file, out)) return out;
  if (losses === undefined) return undefined;
  const clash =
    (out === "-" && losses === "-") || (await io.isSame(file, losses)) || (await io.isSame(out, losses));
  return clash ? losses : undefined;
}

async function migrateWith(
  chosen: Chosen,
  file: string,
  command: MigrateCommand,
  io: Io,
  complain: (text: string) => number,
): Promise<number> {
  const { lang } = command;
  const words = MIGRATE_WORDS[lang];
  const out = command.out ?? "-";
  const losses = lossesName(command);
  const taken = await sameFile(file, out, losses, io);
  if (taken !== undefined) return complain(words.sameFile(fileName(taken, lang)));
  const sinks: Sink[] = [];
  const tally = tallyOf(chosen.migration);
  try {
    const source = await io.open(file);
    const create = async (path: string): Promise<Sink> => {
      const sink = await io.create(path, file);
      sinks.push(sink);
      return sink;
    };
    const result = await create(out);
    let remarks: Sink | undefined;
    const bar = await progress(
      command.progress && io.terminal ? source.size : undefined,
      lang,
      words.progress,
    );
    try {
      await migrateFile(file, source.chunks, tally, {
        chosen,
        out: result,
        async remark(remark) {
          if (losses === undefined) return;
          remarks ??= await create(losses);
          await remarks.write(Buffer.from(`${JSON.stringify(remark)}\n`));
        },
        progress(bytes, records) {
          bar.records(records);
          bar.bytes(bytes);
        },
      });
    } finally {
      bar.stop();
    }
    // The result last: when it is there, everything is.
    const kept: string[] = [];
    for (const sink of [...sinks].reverse()) {
      const old = await sink.done();
      if (old !== undefined) kept.push(old);
    }
    const run = {
      chosen,
      files: { in: file, out, ...(remarks === undefined || losses === undefined ? {} : { losses }) },
    };
    const { catalogue } = await io.registry();
    const text = command.json
      ? JSON.stringify(summaryJson(run, tally), null, 2)
      : tellSummary(run, tally, catalogue, lang);
    // Where the records go to standard output, nothing else may.
    (out === "-" || losses === "-" ? io.err : io.out).write(`${text}\n`);
    for (const old of kept) io.err.write(`${wrap(TRANSLATE_WORDS[lang].kept(fileName(old, lang)), "")}\n`);
    return needsLook(tally) || tally.migrated + tally.already === 0 ? EXIT.findings : EXIT.valid;
  } catch (error) {
    for (const sink of sinks) await sink.drop();
    if (error instanceof SourceError)
      return complain(WORDS[lang].problem[error.problem](fileName(error.file, lang)));
    if (error instanceof SinkError)
      return complain(TRANSLATE_WORDS[lang].sink[error.problem](fileName(error.file, lang)));
    if (error instanceof FormatError) return complain(WORDS[lang].foreign[error.kind](fileName(file, lang)));
    if (error instanceof TableInput) return complain(words.table(fileName(file, lang)));
    throw error;
  }
}
