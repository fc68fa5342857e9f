import { basename } from "node:path";
import { type Catalogue, isDate } from "@thongnhat/core";
import { judge } from "../check/judge.ts";
import { progress } from "../output/progress.ts";
import { EXIT, type Io } from "../program/io.ts";
import { recordWriter } from "../records/record-writer.ts";
import type { Sink } from "../translate/sink/sink.ts";
import { WORDS } from "../words/interface.ts";
import { wrap } from "../words/wrap.ts";
import { type Chosen, choose } from "./chosen.ts";
import { decodeFile } from "./decode.ts";
import { encodeFile, type Target } from "./encode.ts";
import { unitsOf } from "./input.ts";
import { type ConvertCommand, UsageError } from "./options.ts";
import { beside, close, refuseClash, writeWhole } from "./outputs.ts";
import { explainProblem } from "./problem.ts";
import { type Run, summaryJson, tellFormats, tellSummary } from "./show.ts";
import { newTally, type Tally, verdictOf } from "./tally.ts";
import { CONVERT_WORDS } from "./words.ts";

/** Converts files; returns the exit code. */
export async function runConvert(files: readonly string[], command: ConvertCommand, io: Io): Promise<number> {
  const { lang } = command;
  const words = CONVERT_WORDS[lang];
  const complain = (text: string): number => {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
    return EXIT.usage;
  };
  if (command.list === true) {
    const { formats } = await import("@thongnhat/convert/formats");
    const list = formats.map(({ load: _, ...about }) => about);
    io.out.write(`${command.json ? JSON.stringify(list, null, 2) : tellFormats(formats, lang)}\n`);
    return EXIT.valid;
  }
  const asked = [command.from, command.map, command.to].filter((one) => one !== undefined);
  if (files.length === 0 || asked.length !== 1) return complain(words.needsOne);
  if (command.unitsAsOf !== undefined && !isDate(command.unitsAsOf)) return complain(words.wrongDay);
  let file = files[0] ?? "";
  const sinks: Sink[] = [];
  try {
    const chosen = await choose(command, io);
    return await convert(files, chosen, command, io, sinks, (one) => {
      file = one;
    });
  } catch (error) {
    for (const sink of sinks) await sink.drop();
    if (error instanceof UsageError) return complain(error.message);
    const problem = await explainProblem(error, file, lang, io);
    if (problem === undefined) throw error;
    return complain(problem);
  }
}

async function convert(
  files: readonly string[],
  chosen: Chosen,
  command: ConvertCommand,
  io: Io,
  sinks: Sink[],
  begin: (file: string) => void,
): Promise<number> {
  const { lang } = command;
  const words = CONVERT_WORDS[lang];
  const out = command.out ?? "-";
  const names = beside(command, out);
  await refuseClash(
    [...files, ...(command.map === undefined ? [] : [command.map])],
    [out, names.losses, names.splits, command.annotate],
    lang,
    io,
  );
  const encodes = command.to !== undefined;
  if (encodes && chosen.form === "xml" && out === "-") throw new UsageError(words.needsFolder);
  const create = async (path: string): Promise<Sink> => {
    const sink = await io.create(path, files[0]);
    sinks.push(sink);
    return sink;
  };
  const once = (path: string | undefined): (() => Promise<Sink | undefined>) => {
    let made: Sink | undefined;
    return async () => {
      if (path !== undefined) made ??= await create(path);
      return made;
    };
  };
  const tally = newTally();
  const target: Target =
    encodes && chosen.form === "xml"
      ? { folder: out, writeFile: (path, text) => writeWhole(path, text, files[0], lang, io) }
      : { sink: await create(out) };
  const pen = "sink" in target ? recordWriter(target.sink, "ndjson") : undefined;
  const registry = await io.registry();
  const { record } = chosen.format;
  const work = {
    format: chosen.format,
    tally,
    lang,
    catalogue: registry.catalogue,
    judge: command.check === false ? undefined : judge(registry, { record, use: "read", today: io.today() }),
    ...(await addressWork(command)),
    record: async (value: unknown) => pen?.record(value),
    losses: once(names.losses),
    splits: once(names.splits),
  };
  const marks = await marksOf(files, chosen, command, registry.catalogue, io);
  for (const file of files) {
    begin(file);
    const source = await io.open(file);
    const bar = await progress(
      command.progress !== false && io.terminal ? source.size : undefined,
      lang,
      words.progress,
    );
    const counted = countBytes(source.chunks, bar.bytes);
    try {
      const told = {
        ...work,
        progress: (count: number) => bar.records(count),
        ...(marks === undefined ? {} : { mark: marks.add }),
      };
      if (encodes) await encodeFile(file, source.chunks, chosen.form, target, told, bar.bytes);
      else
        await decodeFile(
          file,
          unitsOf(file, counted, {
            ...chosen.reading,
            form: chosen.form,
            ...(marks === undefined ? {} : { opened: marks.opened }),
          }),
          told,
        );
    } finally {
      bar.stop();
    }
  }
  if (!encodes) await pen?.end();
  const run: Run = {
    files,
    from: encodes ? record : chosen.name,
    to: encodes ? chosen.name : record,
    record,
    out,
    checked: work.judge !== undefined && !encodes,
    ...(chosen.origin === undefined ? {} : { origin: chosen.origin }),
    ...(names.losses !== undefined && tally.lost + tally.doubtful + tally.unreadable > 0
      ? { losses: names.losses }
      : {}),
    ...(names.splits !== undefined && tally.splits > 0 ? { splits: names.splits } : {}),
  };
  await close(sinks, lang, io);
  const marked = await marks?.write();
  tell(run, tally, command, registry.catalogue, io);
  if (marked !== undefined) io.err.write(`${wrap(marked, "")}\n`);
  const verdict = verdictOf(tally);
  return verdict === "clean" ? EXIT.valid : EXIT.findings;
}

/** Gets ready to mark the cells of the one table that is read. */
async function marksOf(
  files: readonly string[],
  { format, form, name }: Chosen,
  { annotate, lang, map }: ConvertCommand,
  catalogue: Catalogue,
  io: Io,
) {
  if (annotate === undefined) return undefined;
  const words = CONVERT_WORDS[lang];
  const [file, second] = files;
  if (file === undefined || second !== undefined || form !== "row") throw new UsageError(words.annotateOne);
  const { openMarks } = await import("./marks.ts");
  let sheetName: string | undefined;
  let places: ReadonlyMap<string, number> = new Map();
  const reading = map === undefined ? `--from ${name}` : `--map ${basename(name)}`;
  const input = { file, out: annotate, reading, wire: format.wire, catalogue, lang, io };
  const marks = await openMarks(
    input,
    () => sheetName,
    () => places,
  );
  if (typeof marks === "string") throw new UsageError(marks);
  return {
    ...marks,
    opened(names: readonly string[], sheet: string | undefined) {
      sheetName = sheet;
      places = new Map(names.map((name, at) => [name, at + 1]));
    },
  };
}

function tell(run: Run, tally: Tally, command: ConvertCommand, catalogue: Catalogue, io: Io): void {
  const text = command.json
    ? JSON.stringify(summaryJson(run, tally), null, 2)
    : tellSummary(run, tally, catalogue, command.lang);
  // Where the records go to standard output, nothing else may.
  (run.out === "-" || command.losses === "-" ? io.err : io.out).write(`${text}\n`);
}

/** The current units are those of the edition of the tables: of later days nothing is known. */
async function addressWork({ addresses }: ConvertCommand) {
  if (addresses === undefined || addresses === "keep") return {};
  const { loadAddressTables } = await import("@thongnhat/convert/addresses");
  return { addresses: { mode: addresses, tables: await loadAddressTables() } };
}

async function* countBytes(
  chunks: AsyncIterable<Buffer>,
  tell: (count: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    tell(chunk.length);
    yield chunk;
  }
}
