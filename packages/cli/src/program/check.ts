import { formatIssue, type Origin, type Use } from "@thongnhat/core";
import type { Annotation } from "../annotate/annotate.ts";
import { annotationOf, writeAnnotation } from "../annotate/on-demand.ts";
import { BulkChecker, type BulkOptions } from "../check/bulk/check-source.ts";
import { ThreadError } from "../check/bulk/thread/threads.ts";
import type { Finding } from "../check/check.ts";
import { type Registry, UnbuiltError } from "../check/registry.ts";
import { lookUpRecord } from "../check/resolve.ts";
import { type Collector, collector } from "../collect/collect.ts";
import { compare, type Met } from "../dataset/findings.ts";
import { fileName, pretty } from "../output/pretty.ts";
import { type Progress, progress } from "../output/progress.ts";
import { makeReport, type Report, type ReportFile } from "../output/report.ts";
import { type Writer, writer } from "../output/writer.ts";
import { PackedError } from "../read/packed/packed.ts";
import { FormatError } from "../read/reader/reader.ts";
import type { InputFormat } from "../read/reader/types.ts";
import { type Source, SourceError } from "../read/source/source.ts";
import { isWorkbookError, readWorkbook, sayWorkbookError } from "../read/workbook/on-demand.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { printable, wrap } from "../words/wrap.ts";
import { EXIT, type Io } from "./io.ts";

/** Options of `thongnhat check`, as they are on the command line. */
export interface CheckCommand {
  readonly record?: string;
  /** A unit's workspace whose records are checked too. */
  readonly standard?: string;
  readonly origin?: Origin;
  readonly use?: Use;
  readonly input?: InputFormat;
  readonly format: "pretty" | "json" | "ndjson";
  readonly lang: Lang;
  readonly maxIssues?: number;
  readonly maxBytes?: number;
  readonly today?: string;
  /** Also ask the rules that several records decide. */
  readonly dataset?: boolean;
  /** Also write a copy of the table with its faulty cells marked. */
  readonly annotate?: string;
  /** Threads for a large file of lines. */
  readonly workers?: number;
  readonly progress: boolean;
  readonly quiet?: boolean;
}

/** Checks files, prints the verdict and returns the exit code. */
export async function runCheck(paths: readonly string[], command: CheckCommand, io: Io): Promise<number> {
  io.saveMemory?.();
  const { lang, format, quiet } = command;
  const words = WORDS[lang];
  const complain = (text: string) => void io.err.write(`${wrap(`${words.error}: ${text}`, "", "  ")}\n`);
  const registry = await registryOf(command.standard, io);
  if (registry === undefined) {
    complain(words.unbuilt(printable(command.standard ?? "")));
    return EXIT.usage;
  }
  const wrong = command.record === undefined ? undefined : wrongRecord(command.record, registry, lang);
  if (wrong !== undefined) {
    complain(wrong);
    return EXIT.usage;
  }
  const annotation = await annotationOf(paths, command, io, registry);
  if (typeof annotation === "string") {
    complain(annotation);
    return EXIT.usage;
  }
  const out = writer(io.out);
  const results = collector();
  const files: ReportFile[] = [];
  const say = (finding: Finding) => {
    const message = formatIssue(finding, lang, registry.catalogue);
    out.line(JSON.stringify({ ...finding, message }));
  };
  const { sources, total } = await openAll(paths, io, (path, problem) => {
    files.push({ name: path, problem });
    complain(words.problem[problem](fileName(path, lang)));
  });
  const showsBar = command.progress && io.terminal && !quiet;
  const bar = await progress(showsBar ? total : undefined, lang);
  const bulk = new BulkChecker(registry, { ...checkOptions(command), onBytes: bar.bytes });
  const each = { results, out, bar, annotation, say: format === "ndjson" && !quiet ? say : undefined, bulk };
  async function* met(): AsyncGenerator<Met> {
    for (const source of sources) {
      try {
        yield* checkFile(source, each);
        files.push({ name: source.name });
      } catch (error) {
        const problem = problemOf(error);
        if (problem === undefined) throw error;
        files.push({ name: source.name, problem });
        complain(sayProblem(error, fileName(source.name, lang), lang, registry as Registry));
      }
    }
    bar.stop();
    if (command.dataset && showsBar) io.err.write(`${words.comparing}\n`);
  }
  try {
    const refused = command.dataset
      ? await compareAll(met(), command, registry, each)
      : await goThrough(met());
    if (refused !== undefined) {
      bar.stop();
      complain(words.noRoom(refused));
      return EXIT.usage;
    }
  } catch (error) {
    if (!(error instanceof ThreadError)) throw error;
    // What the thread had counted is lost: a report of the rest would be wrong.
    bar.stop();
    await out.flush();
    complain(words.thread[error.reason]);
    return EXIT.usage;
  } finally {
    await bulk.close();
  }
  const report = makeReport(results, files, optionsOf(command), lang, registry.catalogue);
  if (format === "json") out.line(JSON.stringify(report, null, 2));
  else if (format === "pretty" && sources.length > 0) {
    const text = pretty(report, lang, io.colour);
    out.line(quiet ? (text.split("\n\n").at(-1) ?? "") : text);
  }
  await out.flush();
  const written = await writeAnnotation(annotation, report, lang);
  if (written !== undefined) {
    if ("problem" in written) complain(written.problem);
    else if (!quiet) io.err.write(`${wrap(written.said, "", "  ")}\n`);
    if ("problem" in written) return EXIT.usage;
  }
  return report.verdict === "unreadable"
    ? EXIT.usage
    : report.verdict === "findings"
      ? EXIT.findings
      : EXIT.valid;
}

/** What is wrong with the name of a record, in words. */
function wrongRecord(name: string, registry: Registry, lang: Lang): string | undefined {
  const found = lookUpRecord(name, registry);
  if ("id" in found) return undefined;
  const words = WORDS[lang];
  return "several" in found
    ? words.severalRecords(printable(name), found.several.join(", "))
    : words.unknownRecord(printable(name), found.near);
}

/** The records that can be checked; nothing when the unit's workspace is not built. */
export async function registryOf(standard: string | undefined, io: Io): Promise<Registry | undefined> {
  try {
    return await io.registry(standard);
  } catch (error) {
    if (error instanceof UnbuiltError) return undefined;
    throw error;
  }
}

async function openAll(
  paths: readonly string[],
  io: Io,
  fail: (path: string, problem: SourceError["problem"]) => void,
): Promise<{ sources: readonly Source[]; total: number | undefined }> {
  const sources: Source[] = [];
  let total: number | undefined = 0;
  for (const path of paths) {
    try {
      const source = await io.open(path);
      sources.push(source);
      total = total === undefined || source.size === undefined ? undefined : total + source.size;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      fail(path, error.problem);
    }
  }
  return { sources, total };
}

interface Each {
  readonly results: Collector;
  readonly out: Writer;
  readonly bar: Progress;
  readonly say: ((finding: Finding) => void) | undefined;
  readonly annotation: Annotation | undefined;
  readonly bulk: BulkChecker;
}

/** Findings between records; what the system says when the folder for temporary files cannot be written. */
async function compareAll(
  met: AsyncIterable<Met>,
  command: CheckCommand,
  registry: Registry,
  { results, out, say, annotation }: Each,
): Promise<string | undefined> {
  results.addDataset();
  try {
    for await (const finding of compare(met, registry, command)) {
      results.addDataset(finding);
      annotation?.add(finding);
      say?.(finding);
      if (out.full) await out.flush();
    }
    return undefined;
  } catch (error) {
    const { code, syscall } = error as { code?: unknown; syscall?: unknown };
    if (typeof code !== "string" || typeof syscall !== "string") throw error;
    return code;
  }
}

async function* checkFile(source: Source, each: Each): AsyncGenerator<Met> {
  const { results, out, bar, say, annotation, bulk } = each;
  for await (const steps of bulk.check(source)) {
    for (const checked of steps) {
      if (typeof checked === "number") {
        results.addValid(checked);
        bar.records(checked);
        continue;
      }
      results.add(checked);
      if (checked.status !== "file") bar.records(1);
      if (say) for (const finding of checked.findings) say(finding);
      if (annotation) for (const finding of checked.findings) annotation.add(finding);
      if (out.full) await out.flush();
      if (checked.item) yield { file: source.name, checked };
    }
  }
}

/** How records are checked. */
function checkOptions(command: CheckCommand): BulkOptions {
  const { format: _, lang: __, progress: ___, quiet: ____, annotate: _____, dataset, ...rest } = command;
  return { ...rest, workbook: readWorkbook, ...(dataset ? { keep: true } : {}) };
}

async function goThrough(met: AsyncIterable<Met>): Promise<undefined> {
  for await (const _ of met);
}

/** Why a file could not be read, or not to its end, in words. */
function sayProblem(error: unknown, file: string, lang: Lang, registry: Registry): string {
  const words = WORDS[lang];
  if (isWorkbookError(error)) return `${file}: ${sayWorkbookError(error, lang, registry.catalogue)}`;
  if (error instanceof FormatError) return words.foreign[error.kind](file);
  if (error instanceof PackedError) return words.packed[error.problem](file);
  return words.problem[(error as SourceError).problem](file);
}

function problemOf(error: unknown): string | undefined {
  if (error instanceof FormatError) return error.kind;
  if (isWorkbookError(error)) return error.code;
  if (error instanceof PackedError) return error.problem;
  return error instanceof SourceError ? error.problem : undefined;
}

type Option = Report["options"][string];

function optionsOf(command: CheckCommand): Record<string, Option> {
  const { record, origin, use, input, maxIssues, maxBytes, today, dataset } = command;
  const options = { record, origin, use, input, maxIssues, maxBytes, today, dataset };
  return Object.fromEntries(
    Object.entries(options).filter((entry): entry is [string, Option] => entry[1] !== undefined),
  );
}
