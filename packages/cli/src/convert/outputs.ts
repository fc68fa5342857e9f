import { fileName } from "../output/pretty.ts";
import type { Io } from "../program/io.ts";
import type { Sink } from "../translate/sink/sink.ts";
import { TRANSLATE_WORDS } from "../translate/words.ts";
import type { Lang } from "../words/lang.ts";
import { wrap } from "../words/wrap.ts";
import { type ConvertCommand, UsageError } from "./options.ts";
import { CONVERT_WORDS } from "./words.ts";

/** By default losses and divided places go beside the result: `kq.ndjson` gives `kq.hao-hut.csv`. */
export function beside({ losses }: ConvertCommand, out: string): { losses?: string; splits?: string } {
  const base = out === "-" ? undefined : out.replace(/\.(?:json|ndjson|jsonl|csv)$/i, "");
  return {
    ...(losses === undefined && base === undefined ? {} : { losses: losses ?? `${base}.hao-hut.csv` }),
    ...(base === undefined ? {} : { splits: `${base}.dia-chi.csv` }),
  };
}

/** An output that is an input, or another output. */
export async function refuseClash(
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

/** Writes one of many files: it has its name only when it is whole. */
export async function writeWhole(
  path: string,
  text: string,
  like: string | undefined,
  lang: Lang,
  io: Io,
): Promise<void> {
  const sink = await io.create(path, like);
  try {
    await sink.write(Buffer.from(text));
    await close([sink], lang, io);
  } catch (error) {
    await sink.drop();
    throw error;
  }
}

/** The result last: when it is there, everything is. */
export async function close(sinks: readonly Sink[], lang: Lang, io: Io): Promise<void> {
  for (const sink of [...sinks].reverse()) {
    const kept = await sink.done();
    if (kept !== undefined) io.err.write(`${wrap(TRANSLATE_WORDS[lang].kept(fileName(kept, lang)), "")}\n`);
  }
}
