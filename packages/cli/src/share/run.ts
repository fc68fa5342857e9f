import { type Registry, UnbuiltError } from "../check/registry.ts";
import { lookUpRecord } from "../check/resolve.ts";
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
import { knownProfiles, type Reduction, reduceFile, type Tally } from "./reduce.ts";
import { tellTally } from "./show.ts";
import { SHARE_WORDS } from "./words.ts";

/** Options of `thongnhat minimise` and `thongnhat redact`, as they are on the command line. */
export interface ShareCommand {
  readonly verb: "minimise" | "redact";
  readonly profile?: string;
  readonly keep?: "none" | "basic";
  readonly record?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly progress?: boolean;
  readonly standard?: string;
  readonly lang: Lang;
}

/** Reduces the records of a file to what may be shown; returns the exit code. */
export async function runShare(file: string | undefined, command: ShareCommand, io: Io): Promise<number> {
  const { lang, standard } = command;
  const words = SHARE_WORDS[lang];
  const complain = (text: string): number => {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
    return EXIT.usage;
  };
  try {
    const registry = await io.registry(standard);
    const reduction = reductionOf(command, registry);
    if (typeof reduction === "string") return complain(reduction);
    if (file === undefined) return complain(words.needsFile);
    if (command.record !== undefined) {
      const found = lookUpRecord(command.record, registry);
      if ("several" in found) return complain(words.severalRecords(found.several.join(", ")));
      if (!("id" in found)) return complain(words.noRecord(printable(command.record), found.near));
    }
    const out = command.out ?? "-";
    if (await io.isSame(file, out)) return complain(words.sameFile(fileName(out, lang)));
    return await shareWith(reduction, registry, file, out, command, io);
  } catch (error) {
    if (error instanceof UnbuiltError) return complain(words.unbuilt(fileName(standard ?? "", lang)));
    if (error instanceof SourceError)
      return complain(WORDS[lang].problem[error.problem](fileName(error.file, lang)));
    if (error instanceof SinkError)
      return complain(TRANSLATE_WORDS[lang].sink[error.problem](fileName(error.file, lang)));
    if (error instanceof FormatError)
      return complain(WORDS[lang].foreign[error.kind](fileName(file ?? "", lang)));
    if (error instanceof TableInput) return complain(words.table(fileName(file ?? "", lang)));
    throw error;
  }
}

/** What is asked, or what is wrong with it. */
function reductionOf(
  { verb, profile, keep = "none", lang }: ShareCommand,
  registry: Registry,
): Reduction | string {
  if (verb === "redact") return { keep };
  const words = SHARE_WORDS[lang];
  const known = knownProfiles(registry);
  if (profile === undefined) return words.needsProfile(known.join(", "));
  return known.includes(profile) ? { profile } : words.noProfile(printable(profile), known.join(", "));
}

async function shareWith(
  reduction: Reduction,
  registry: Registry,
  file: string,
  out: string,
  command: ShareCommand,
  io: Io,
): Promise<number> {
  const { lang, record } = command;
  const source = await io.open(file);
  const sink: Sink = await io.create(out, file);
  let tally: Tally;
  let old: string | undefined;
  try {
    const size = command.progress && io.terminal ? source.size : undefined;
    const bar = await progress(size, lang, SHARE_WORDS[lang].progress);
    try {
      tally = await reduceFile(file, source.chunks, {
        registry,
        reduction,
        out: sink,
        ...(record === undefined ? {} : { record }),
        progress(bytes, records) {
          bar.records(records);
          bar.bytes(bytes);
        },
      });
    } finally {
      bar.stop();
    }
    old = await sink.done();
  } catch (error) {
    await sink.drop();
    throw error;
  }
  const text = command.json
    ? JSON.stringify({ file, out, ...reduction, ...tally }, null, 2)
    : tellTally({ file, out, reduction }, tally, lang);
  // Where the records go to standard output, nothing else may.
  (out === "-" ? io.err : io.out).write(`${text}\n`);
  if (old !== undefined) io.err.write(`${wrap(TRANSLATE_WORDS[lang].kept(fileName(old, lang)), "")}\n`);
  const left = Object.values(tally.left).some(({ count }) => count > 0);
  return left || tally.kept === 0 ? EXIT.findings : EXIT.valid;
}
