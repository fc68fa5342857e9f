import { existsSync } from "node:fs";
import { join } from "node:path";
import type * as Compiler from "@thongnhat/compiler";
import { withCompiler } from "../compiler/load.ts";
import { writer } from "../output/writer.ts";
import { EXIT, type Io } from "../program/io.ts";
import { WORDS } from "../words/interface.ts";
import { type Lang, number } from "../words/lang.ts";
import { printable, wrap } from "../words/wrap.ts";
import { chooseRecords } from "./choose.ts";
import { nearestLanguage } from "./near.ts";
import { TYPES_WORDS } from "./words.ts";
import { type WriteProblem, writeFiles } from "./write.ts";

/** Options of `thongnhat types`, as they are on the command line. */
export interface TypesCommand {
  /** The language of the types; that of the messages is `words`. */
  readonly lang?: string;
  readonly record?: readonly string[];
  readonly database?: readonly string[];
  readonly out?: string;
  readonly package?: string;
  readonly codes?: boolean;
  readonly standard?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

const MOST_LISTED = 10;
const PACKAGES: Readonly<Record<string, string>> = {
  java: "vn.gov.example",
  csharp: "Gov.Example",
  python: "ho_tich",
  go: "hotich",
  php: "Gov\\Example",
  sql: "ho_tich",
};

/** Writes or prints the types; returns the exit code. */
export async function runTypes(command: TypesCommand, lang: Lang, io: Io): Promise<number> {
  return withCompiler(lang, io, (compiler) => runWith(compiler, command, lang, io));
}

async function runWith(
  compiler: typeof Compiler,
  command: TypesCommand,
  lang: Lang,
  io: Io,
): Promise<number> {
  const words = TYPES_WORDS[lang];
  const complain = (text: string, code: number = EXIT.usage): number => {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
    return code;
  };
  const all = compiler.LANGUAGES.join(", ");
  if (command.lang === undefined) return complain(words.noLanguage(all));
  const language = compiler.LANGUAGES.find((one) => one === command.lang);
  if (language === undefined)
    return complain(
      words.unknownLanguage(printable(command.lang), nearestLanguage(command.lang, compiler.LANGUAGES), all),
    );
  if (command.package !== undefined) {
    const verdict = compiler.checkPackage(language, command.package);
    if (verdict === "none") return complain(words.noPackage(language));
    if (verdict === "bad") return complain(words.badPackage(language, PACKAGES[language] ?? ""));
  }
  if (command.codes && language !== "sql") return complain(words.codesOnlySql);
  const compiled = readSchemas(compiler, command.standard);
  if ("problem" in compiled) {
    if (compiled.problem === "missing") return complain(words.noStandard(printable(command.standard ?? "")));
    for (const finding of compiled.findings) io.err.write(`${compiler.formatFinding(finding)}\n`);
    return complain(
      words.brokenStandard(printable(command.standard ?? ""), number(compiled.findings.length, lang)),
      EXIT.findings,
    );
  }
  const records = chooseRecords(compiled.model, command, words);
  if ("wrong" in records) return complain(records.wrong);
  const files = compiler.emitLanguage(compiled, language, {
    records,
    ...(command.package === undefined ? {} : { package: command.package }),
    ...(command.codes === undefined ? {} : { codes: command.codes }),
  });
  const out = writer(io.out);
  const say = async (text: string): Promise<number> => {
    out.line(text);
    await out.flush();
    return EXIT.valid;
  };
  if (command.out === undefined) {
    const texts = [...files].map(([path, text]) => ({ path, text }));
    if (command.json) return say(JSON.stringify({ language, records, files: texts }, null, 2));
    const [only] = texts;
    if (only === undefined || texts.length > 1) return complain(words.needsOut(number(files.size, lang)));
    return say(only.text.trimEnd());
  }
  const written = writeFiles(command.out, files, command.force === true);
  if ("problem" in written) return complain(problemText(written, command.out, lang));
  if (command.json)
    return say(JSON.stringify({ language, records, out: command.out, files: written }, null, 2));
  const same = written.filter(({ status }) => status === "same").length;
  const counts = [written.length, written.length - same, same].map((count) => number(count, lang));
  const [total = "", fresh = "", kept = ""] = counts;
  return say(
    [
      wrap(words.done(total, printable(command.out), fresh, kept), "", "  "),
      words.records(number(records.length, lang), language),
      wrap(words.limit, "", "  "),
    ].join("\n"),
  );
}

type Schemas =
  | Compiler.Compiled
  | { readonly problem: "missing" }
  | { readonly problem: "broken"; readonly findings: readonly Compiler.Finding[] };

/** A unit's workspace keeps its sources in `schemas/`: either folder will do. */
function readSchemas(compiler: typeof Compiler, given: string | undefined): Schemas {
  const places = given === undefined ? [compiler.standardFolder()] : [given, join(given, "schemas")];
  const folder = places.find((place) => existsSync(join(place, "standard.json")));
  if (folder === undefined) return { problem: "missing" };
  try {
    return compiler.readStandard(folder);
  } catch (error) {
    if (error instanceof compiler.CompileError) return { problem: "broken", findings: error.findings };
    throw error;
  }
}

function problemText(problem: WriteProblem, folder: string, lang: Lang): string {
  const words = TYPES_WORDS[lang];
  if (problem.problem !== "differs") return words.unwritable[problem.problem](printable(problem.path));
  const { paths } = problem;
  const rest = paths.length - MOST_LISTED;
  const listed = [...paths.slice(0, MOST_LISTED), ...(rest > 0 ? [words.more(number(rest, lang))] : [])];
  return `${words.differs(number(paths.length, lang), printable(folder))} ${listed.join(", ")}`;
}
