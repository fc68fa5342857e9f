import { UnbuiltError } from "../check/registry.ts";
import { fileName } from "../output/pretty.ts";
import type { Io } from "../program/io.ts";
import { FormatError } from "../read/reader/reader.ts";
import { SourceError } from "../read/source/source.ts";
import { isWorkbookError, sayWorkbookError } from "../read/workbook/on-demand.ts";
import { SinkError } from "../translate/sink/sink.ts";
import { TRANSLATE_WORDS } from "../translate/words.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { NoTableError } from "./input/input.ts";
import { UsageError } from "./options.ts";
import { AUDIT_WORDS } from "./words.ts";

/** What went wrong with a file, a table or the command, in words; nothing for a fault of the program itself. */
export async function explainProblem(
  error: unknown,
  file: string,
  lang: Lang,
  io: Io,
): Promise<string | undefined> {
  const name = fileName(file, lang);
  if (error instanceof UsageError) return error.message;
  if (error instanceof NoTableError) return AUDIT_WORDS[lang].problems.noTable(fileName(error.shown, lang));
  if (error instanceof SourceError) return WORDS[lang].problem[error.problem](fileName(error.file, lang));
  if (error instanceof SinkError)
    return TRANSLATE_WORDS[lang].sink[error.problem](fileName(error.file, lang));
  if (error instanceof FormatError) return WORDS[lang].foreign[error.kind](name);
  if (error instanceof UnbuiltError) return WORDS[lang].unbuilt("");
  if (isWorkbookError(error))
    return `${name}: ${sayWorkbookError(error, lang, (await io.registry()).catalogue)}`;
  const said = own(error, lang);
  return said ?? (error instanceof Error && SPOKEN.has(error.name) ? error.message : undefined);
}

/** Errors of the package that counts whose message is for people as it is. */
const SPOKEN = new Set(["MergeError", "StateError", "ThresholdsError", "KeyFileError"]);

/** Errors of the package that counts say themselves in both languages what is wrong. */
function own(error: unknown, lang: Lang): string | undefined {
  if (!(error instanceof Error) || !(lang in error)) return undefined;
  const said = (error as Error & Readonly<Record<string, unknown>>)[lang];
  return typeof said === "string" ? said : undefined;
}
