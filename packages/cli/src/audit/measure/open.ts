import type { Registry } from "../../check/registry.ts";
import { lookUpRecord } from "../../check/resolve.ts";
import type { Io } from "../../program/io.ts";
import type { ReadOptions } from "../../read/reader/reader.ts";
import { DEFAULT_MAX_BYTES } from "../../read/reader/types.ts";
import { type Source, SourceError } from "../../read/source/source.ts";
import { readWorkbook } from "../../read/workbook/on-demand.ts";
import { WORDS } from "../../words/interface.ts";
import { printable } from "../../words/wrap.ts";
import { type AuditCommand, UsageError } from "../options.ts";

/** The full name of the record type on the command line. @throws UsageError */
export function recordOf(name: string, registry: Registry, lang: AuditCommand["lang"]): string {
  const found = lookUpRecord(name, registry);
  if ("id" in found) return found.id;
  const words = WORDS[lang];
  throw new UsageError(
    "several" in found
      ? words.severalRecords(printable(name), found.several.join(", "))
      : words.unknownRecord(printable(name), found.near),
  );
}

/** How the files of a run are read: as `check` reads them. */
export function readingOf(
  { origin, input }: AuditCommand,
  record: string | undefined,
  registry: Registry,
): ReadOptions {
  return {
    maxBytes: DEFAULT_MAX_BYTES,
    workbook: readWorkbook,
    describe: (id) => registry.catalogue.records[id],
    ...(record === undefined ? {} : { record }),
    ...(origin === undefined ? {} : { origin }),
    ...(input === undefined ? {} : { input }),
  };
}

/** Files that could be opened, and their size where that of each is known. */
export interface Opened {
  readonly sources: readonly Source[];
  readonly total: number | undefined;
}

/** Opens files; those that cannot be opened are told and left out. */
export async function openFiles(
  paths: readonly string[],
  io: Io,
  fail: (path: string, error: SourceError) => void,
): Promise<Opened> {
  const sources: Source[] = [];
  let total: number | undefined = 0;
  for (const path of paths) {
    try {
      const source = await io.open(path);
      sources.push(source);
      total = total === undefined || source.size === undefined ? undefined : total + source.size;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      fail(path, error);
    }
  }
  return { sources, total };
}
