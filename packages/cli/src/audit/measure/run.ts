import { basename } from "node:path";
import type { AgreementResult, Report, State } from "@thongnhat/quality";
import type { Io } from "../../program/io.ts";
import { EXIT } from "../../program/io.ts";
import { inputOf } from "../input/input.ts";
import type { AuditCommand } from "../options.ts";
import { UsageError } from "../options.ts";
import { openExamples } from "../output/example-file.ts";
import { makeFolder } from "../output/outputs.ts";
import { readSetting, tellAndWrite } from "../output/tell.ts";
import type { QualityPackage } from "../quality.ts";
import { AUDIT_WORDS } from "../words.ts";
import { measureByTables } from "./engines.ts";
import { measureFiles } from "./files.ts";
import { areLines, measureLines } from "./lines.ts";
import { recordOf } from "./open.ts";
import { measureOther } from "./others.ts";

/** What was counted of one kind of source. */
export interface Part {
  readonly state: State;
  readonly engine: string;
  readonly jsOnly: Report["jsOnly"];
  readonly failed: boolean;
}

/** Measures what the arguments name, whatever mixture they are; returns the exit code. */
export async function runMeasure(
  paths: readonly string[],
  command: AuditCommand,
  io: Io,
  quality: QualityPackage,
): Promise<number> {
  const { lang } = command;
  const words = AUDIT_WORDS[lang].problems;
  const registry = await io.registry();
  const inputs = await Promise.all(paths.map(inputOf));
  const files = inputs.filter((input) => input.kind === "file");
  const others = inputs.filter((input) => input.kind !== "file");
  const wantsExamples = (command.examples ?? command.withExamples) !== undefined;
  if (wantsExamples && (others.length > 0 || command.engine === "duckdb"))
    throw new UsageError(words.examplesNeedFile);
  const record = command.record === undefined ? undefined : recordOf(command.record, registry, lang);
  await makeFolder(command.out);
  const setting = await readSetting(command, quality);
  const examples = await openExamples(command, io);
  try {
    const parts: Part[] = [];
    if (files.length > 0) {
      const paths = files.map(({ path }) => path);
      if (command.engine === "postgres")
        throw new UsageError(
          words.engine("postgres", paths.map((path) => basename(path)).join(", "), "js, duckdb"),
        );
      if (command.engine === "duckdb") parts.push(await measureByTables(paths, command, io));
      else if (await areLines(paths, command)) parts.push(await measureLines(paths, command, io));
      else {
        const work = { command, io, registry, quality, record, examples: examples?.keeper };
        parts.push({ ...(await measureFiles(paths, work)), engine: "javascript", jsOnly: [] });
      }
    }
    for (const input of others) parts.push(await measureOther(input, command, io, quality, record));
    const sum = sumOf(parts, quality);
    // What failed was told; of nothing there is no report.
    if (sum.state.inputs.length === 0) {
      await examples?.drop();
      return EXIT.usage;
    }
    const agreement = await agreementOf(
      files.map(({ path }) => path),
      sum.state,
      command,
      io,
      record,
    );
    const code = await tellAndWrite({ ...sum, agreement }, setting, command, io, quality);
    await examples?.write();
    return parts.some(({ failed }) => failed) ? EXIT.usage : code;
  } catch (error) {
    await examples?.drop();
    throw error;
  }
}

/** Compares with the second system, where there is one: the first system's record type is said, or the only one there is. */
async function agreementOf(
  files: readonly string[],
  { groups }: State,
  command: AuditCommand,
  io: Io,
  record: string | undefined,
): Promise<readonly AgreementResult[]> {
  const { lang, with: other } = command;
  if (other === undefined) return [];
  if (files.length === 0) throw new UsageError(AUDIT_WORDS[lang].problems.withNeedsFile);
  const met = [...new Set(groups.map((group) => group.record))];
  const only = record ?? (met.length === 1 ? met[0] : undefined);
  const { compareWith } = await import("./agreement.ts");
  return compareWith({ files, record: only, other }, command, io);
}

function sumOf(parts: readonly Part[], { mergeStates }: QualityPackage) {
  const state = mergeStates(parts.map((part) => part.state));
  return {
    // Sources of one command are one run, whatever engines they needed.
    state: { ...state, runs: 1 },
    engine: [...new Set(parts.map(({ engine }) => engine))].join(" + "),
    jsOnly: parts.flatMap(({ jsOnly }) => jsOnly),
  };
}
