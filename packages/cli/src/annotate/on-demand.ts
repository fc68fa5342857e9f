import type { Registry } from "../check/registry.ts";
import { fileName } from "../output/pretty.ts";
import type { Report } from "../output/report.ts";
import type { CheckCommand } from "../program/check.ts";
import type { Io } from "../program/io.ts";
import { SourceError } from "../read/source/source.ts";
import { isWorkbookError } from "../read/workbook/on-demand.ts";
import { SinkError } from "../translate/sink/sink.ts";
import { TRANSLATE_WORDS } from "../translate/words.ts";
import type { Lang } from "../words/lang.ts";
import type { Annotation } from "./annotate.ts";

/** What `--annotate` asks for; words when it cannot be done, nothing when it is not asked for. */
export async function annotationOf(
  paths: readonly string[],
  { annotate, input, today, lang }: CheckCommand,
  io: Io,
  registry: Registry,
): Promise<Annotation | string | undefined> {
  if (annotate === undefined) return undefined;
  const { openAnnotation } = await import("./annotate.ts");
  const command = {
    annotate,
    lang,
    ...(input === undefined ? {} : { input }),
    ...(today === undefined ? {} : { today }),
  };
  try {
    return await openAnnotation(paths, command, io, registry.catalogue);
  } catch (error) {
    // The check itself meets the same file, and says what is wrong with it.
    if (error instanceof SourceError || isWorkbookError(error)) return undefined;
    throw error;
  }
}

/** Writes the copy: what was done, or why it could not be. */
export async function writeAnnotation(
  annotation: Annotation | undefined,
  report: Report,
  lang: Lang,
): Promise<{ readonly said: string } | { readonly problem: string } | undefined> {
  if (annotation === undefined || report.verdict === "unreadable") return undefined;
  try {
    return { said: await annotation.write(report) };
  } catch (error) {
    if (error instanceof SinkError)
      return { problem: TRANSLATE_WORDS[lang].sink[error.problem](fileName(error.file, lang)) };
    throw error;
  }
}
