import type { Format } from "@thongnhat/convert";
import type { AddressMode } from "@thongnhat/convert/addresses";
import { type Catalogue, isDate } from "@thongnhat/core";
import { judge } from "../check/judge.ts";
import { fileName } from "../output/pretty.ts";
import { progress } from "../output/progress.ts";
import { EXIT, type Io } from "../program/io.ts";
import type { Legacy } from "../read/grid/rows.ts";
import { recordWriter } from "../records/record-writer.ts";
import type { Sink } from "../translate/sink/sink.ts";
import { TRANSLATE_WORDS } from "../translate/words.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { printable, wrap } from "../words/wrap.ts";
import { findFormat } from "./choose.ts";
import { decodeFile } from "./decode.ts";
import { encodeFile, type Target } from "./encode.ts";
import { type InputOptions, unitsOf } from "./input.ts";
import { explainProblem } from "./problem.ts";
import { type Run, summaryJson, tellFormats, tellSummary } from "./show.ts";
import { newTally, type Tally, verdictOf } from "./tally.ts";
import { CONVERT_WORDS } from "./words.ts";

/** Options of `thongnhat convert`, as they are on the command line. */
export interface ConvertCommand {
  readonly from?: string;
  readonly map?: string;
  readonly to?: string;
  readonly out?: string;
  readonly losses?: string;
  readonly addresses?: AddressMode;
  readonly unitsAsOf?: string;
  readonly sheet?: string;
  readonly encoding?: Legacy;
  readonly annotate?: string;
  readonly clock?: "12" | "24";
  readonly doubtful?: "refuse" | "skip";
  readonly check?: boolean;
  readonly json?: boolean;
  readonly list?: boolean;
  readonly progress?: boolean;
  readonly lang: Lang;
}

/** What is converted, and how its files are read. */
interface Chosen {
  readonly format: Format<unknown>;
  readonly form: InputOptions["form"];
  /** Name to show: the format, or the map. */
  readonly name: string;
  readonly reading: Omit<InputOptions, "form">;
  /** How the records came to be, where that is known. */
  readonly origin?: string;
}

/** The command cannot be run as it was given; the text says why and what to do. */
class UsageError extends Error {}

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
  if (command.unitsAsOf !== undefined && !isDate(command.unitsAsOf)) return complain(words.options.unitsAsOf);
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

async function choose(command: ConvertCommand, io: Io): Promise<Chosen> {
  const { lang, map, encoding, unitsAsOf, sheet, clock } = command;
  const words = CONVERT_WORDS[lang];
  const own = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(unitsAsOf === undefined ? {} : { unitsAsOf }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(clock === "12" ? { twelveHourClock: true as const } : {}),
  };
  if (map !== undefined) {
    const { openMap } = await import("./map.ts");
    const opened = await openMap(map, command.doubtful ?? "refuse", lang, io);
    return {
      format: opened.format,
      form: "row",
      name: fileName(map, lang),
      reading: { ...opened.reading, ...own },
      ...(opened.origin === undefined ? {} : { origin: opened.origin }),
    };
  }
  const name = command.from ?? command.to ?? "";
  const { formats } = await import("@thongnhat/convert/formats");
  const found = findFormat(formats, name);
  if ("near" in found) throw new UsageError(words.noFormat(printable(name), found.near));
  const { entry } = found;
  if (!entry.directions.includes(command.to === undefined ? "decode" : "encode"))
    throw new UsageError(words.wrongWay(entry.id));
  return { format: await entry.load(), form: entry.form, name: entry.id, reading: own };
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
    [out, names.losses, names.splits],
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
  const target: Target = encodes && chosen.form === "xml" ? { folder: out } : { sink: await create(out) };
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
  { format, form }: Chosen,
  { annotate, lang }: ConvertCommand,
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
  const input = { file, out: annotate, wire: format.wire, catalogue, lang, io };
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

/** The result last: when it is there, everything is. */
async function close(sinks: readonly Sink[], lang: Lang, io: Io): Promise<void> {
  for (const sink of [...sinks].reverse()) {
    const kept = await sink.done();
    if (kept !== undefined) io.err.write(`${wrap(TRANSLATE_WORDS[lang].kept(fileName(kept, lang)), "")}\n`);
  }
}

/** By default losses and divided places go beside the result: `kq.ndjson` gives `kq.hao-hut.csv`. */
function beside({ losses }: ConvertCommand, out: string): { losses?: string; splits?: string } {
  const base = out === "-" ? undefined : out.replace(/\.(?:json|ndjson|jsonl|csv)$/i, "");
  return {
    ...(losses === undefined && base === undefined ? {} : { losses: losses ?? `${base}.hao-hut.csv` }),
    ...(base === undefined ? {} : { splits: `${base}.dia-chi.csv` }),
  };
}

async function refuseClash(
  inputs: readonly string[],
  outputs: readonly (string | undefined)[],
  lang: Lang,
  io: Io,
): Promise<void> {
  const used = [...inputs];
  for (const out of outputs) {
    if (out === undefined) continue;
    for (const one of used)
      if ((out === "-" && one === "-" && !inputs.includes(one)) || (await io.isSame(one, out)))
        throw new UsageError(CONVERT_WORDS[lang].sameFile(fileName(out, lang)));
    used.push(out);
  }
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
