import { formatIssue } from "@thongnhat/core";
import { fileName } from "../output/pretty.ts";
import type { Io } from "../program/io.ts";
import { NoHeaderError } from "../read/grid/grid.ts";
import { FormatError } from "../read/reader/reader.ts";
import { SourceError } from "../read/source/source.ts";
import { TableInput } from "../records/record-file.ts";
import { SinkError } from "../translate/sink/sink.ts";
import { TRANSLATE_WORDS } from "../translate/words.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { WrongFormError } from "./input.ts";
import { NoColumnsError } from "./known-header.ts";
import { MapError } from "./map.ts";
import { CONVERT_WORDS } from "./words.ts";

/** Why a file cannot be read or written at all, in words; nothing for a fault of the program itself. */
export async function explainProblem(
  error: unknown,
  file: string,
  lang: Lang,
  io: Io,
): Promise<string | undefined> {
  const words = CONVERT_WORDS[lang];
  const name = fileName(file, lang);
  if (error instanceof SourceError) return WORDS[lang].problem[error.problem](fileName(error.file, lang));
  if (error instanceof SinkError)
    return TRANSLATE_WORDS[lang].sink[error.problem](fileName(error.file, lang));
  if (error instanceof FormatError) return WORDS[lang].foreign[error.kind](name);
  if (error instanceof NoHeaderError) return words.noHeader(name);
  if (error instanceof NoColumnsError) return words.noColumns(name);
  if (error instanceof WrongFormError) return words.wrongForm(name, "row");
  if (error instanceof TableInput) return words.needsRecords(name);
  if (error instanceof Error && error.name === "WorkbookError") {
    const { code, params } = error as Error & {
      code: string;
      params?: Readonly<Record<string, string | number>>;
    };
    const { catalogue } = await io.registry();
    const issue = { code, severity: "error" as const, path: "", ...(params === undefined ? {} : { params }) };
    return words.workbook(name, formatIssue(issue, lang, catalogue));
  }
  if (error instanceof MapError) return error.message;
  return undefined;
}
