import type * as ConformPackage from "@thongnhat/sandbox/conform";
import type { ConformOptions, ConformReport, RequirementId } from "@thongnhat/sandbox/conform";
import { checkFolder, writeOutput } from "../audit/output/outputs.ts";
import { fileName } from "../output/pretty.ts";
import { progress } from "../output/progress.ts";
import { EXIT, type Io } from "../program/io.ts";
import { SinkError } from "../translate/sink/sink.ts";
import { TRANSLATE_WORDS } from "../translate/words.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { printable, wrap } from "../words/wrap.ts";
import { readKeys } from "./credentials.ts";
import { CONFORM_WORDS } from "./words.ts";

/** Options of `thongnhat conform`, as they are on the command line. */
export interface ConformCommand {
  readonly credentials?: string;
  readonly profile?: string;
  readonly record?: readonly string[];
  readonly only?: string;
  readonly readOnly?: boolean;
  readonly allowReal?: boolean;
  readonly keep?: boolean;
  readonly deadline?: string;
  readonly json?: boolean;
  readonly junit?: string;
  readonly html?: string;
  readonly progress?: boolean;
  readonly lang: Lang;
}

/** What a run needs from outside; tests bring their own. */
export interface ConformWorld {
  readonly load: () => Promise<typeof ConformPackage>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const WORLD: ConformWorld = { load: () => import("@thongnhat/sandbox/conform"), environment: process.env };

/** Exit code when nobody answers at the address. */
const UNREACHABLE = 3;

/** Tests a server, prints the report and returns the exit code. */
export async function runConform(
  address: string,
  command: ConformCommand,
  io: Io,
  { load, environment }: ConformWorld = WORLD,
): Promise<number> {
  const { lang } = command;
  const { problems } = CONFORM_WORDS[lang];
  const fail = (text: string, code: number = EXIT.usage): number => {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
    return code;
  };
  let kit: typeof ConformPackage;
  try {
    kit = await load();
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw error;
    return fail(problems.missing);
  }
  const keys = await readKeys(command.credentials, environment, problems);
  if (typeof keys === "string") return fail(keys);
  const chosen = chosenOf(command, kit);
  if (typeof chosen === "string") return fail(chosen);
  try {
    for (const file of [command.junit, command.html]) if (file !== undefined) await checkFolder(file);
    const report = await test(address, { ...chosen, ...keys }, command, io, kit);
    await show(report, command, io, kit);
    return report.verdict === "pass" ? EXIT.valid : EXIT.findings;
  } catch (error) {
    if (error instanceof kit.ConformError)
      return fail(error[lang], error.code === "unreachable" ? UNREACHABLE : EXIT.usage);
    if (error instanceof SinkError)
      return fail(TRANSLATE_WORDS[lang].sink[error.problem](fileName(error.file, lang)));
    throw error;
  }
}

/** The options of the kit; a text where one is wrong. */
function chosenOf(
  command: ConformCommand,
  kit: typeof ConformPackage,
): Omit<ConformOptions, "credentials"> | string {
  const { problems } = CONFORM_WORDS[command.lang];
  const { deadline, only, profile, record, readOnly, allowReal, keep } = command;
  const seconds = deadline === undefined ? undefined : Number(deadline);
  if (seconds !== undefined && !(Number.isInteger(seconds) && seconds >= 1 && seconds <= 86_400))
    return problems.seconds;
  const ids = only?.split(",").map((id) => id.trim().toUpperCase());
  if (ids?.some((id) => !kit.isRequirementId(id))) return problems.unknownIds("EX-READ-01");
  return {
    ...(seconds === undefined ? {} : { deadlineMs: seconds * 1000 }),
    ...(ids === undefined ? {} : { only: ids as RequirementId[] }),
    ...(profile === undefined ? {} : { profile }),
    ...(record === undefined ? {} : { records: record }),
    ...(readOnly === true ? { readOnly } : {}),
    ...(allowReal === true ? { allowReal } : {}),
    ...(keep === true ? { keep } : {}),
  };
}

async function test(
  address: string,
  options: ConformOptions,
  command: ConformCommand,
  io: Io,
  { conform, REQUIREMENT_COUNT }: typeof ConformPackage,
): Promise<ConformReport> {
  const words = CONFORM_WORDS[command.lang];
  const showsBar = command.progress !== false && io.terminal;
  const total = options.only?.length ?? REQUIREMENT_COUNT;
  let bar: Awaited<ReturnType<typeof progress>> | undefined;
  try {
    return await conform(address, {
      ...options,
      async onPlan({ server, writes, records }) {
        const name = server === "" ? printable(address) : printable(server);
        const told =
          writes > 0 ? words.warning(name, writes, records.length) : words.readsOnly(name, records.length);
        io.err.write(`${wrap(told, "", "  ")}\n`);
        bar = await progress(showsBar ? total : undefined, command.lang, words.progress);
      },
      onProgress: () => bar?.bytes(1),
    });
  } finally {
    bar?.stop();
  }
}

async function show(
  report: ConformReport,
  command: ConformCommand,
  io: Io,
  kit: typeof ConformPackage,
): Promise<void> {
  const { lang: language, json, junit, html } = command;
  io.out.write(
    json === true
      ? `${JSON.stringify(report, null, 2)}\n`
      : kit.renderText(report, { language, colour: io.colour }),
  );
  if (junit !== undefined) await writeOutput(junit, kit.renderJunit(report, language));
  if (html !== undefined) await writeOutput(html, kit.renderConformHtml(report, language));
}
