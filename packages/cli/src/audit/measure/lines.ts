import { stat } from "node:fs/promises";
import { progress } from "../../output/progress.ts";
import type { Io } from "../../program/io.ts";
import { SourceError } from "../../read/source/source.ts";
import { type AuditCommand, UsageError } from "../options.ts";
import { AUDIT_WORDS } from "../words.ts";
import { dayOf, placeOf } from "./counter.ts";
import type { Part } from "./run.ts";

const LINES = /\.(?:ndjson|jsonl)(?:\.gz|\.zst)?$/i;
const PACKED = /\.(?:gz|zst)$/i;
/** Below it, one thread is done before others have started. */
const WORTH_THREADS = 16 * 1024 * 1024;

/**
 * Whether all files are records one a line, and worth all cores of the machine, or packed: then pieces of them are
 * counted side by side. Options that look at records one by one need the other way.
 * @throws UsageError when packed files stand among others
 */
export async function areLines(paths: readonly string[], command: AuditCommand): Promise<boolean> {
  const { record, origin, input, examples, withExamples, workers, lang, with: other } = command;
  const plain =
    paths.every((path) => LINES.test(path)) &&
    [record, origin, input, examples, withExamples].every((option) => option === undefined);
  const packed = paths.some((path) => PACKED.test(path));
  if (packed && (!plain || other !== undefined)) throw new UsageError(AUDIT_WORDS[lang].problems.packed);
  if (!plain) return false;
  if (packed || workers !== undefined) return true;
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path).catch(() => undefined))?.size));
  // A file that is not there is told by the other way, which goes on with the rest.
  if (sizes.includes(undefined)) return false;
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) >= WORTH_THREADS;
}

/** Counts files of one record a line with all cores of the machine. The counts are the same as those of one thread. */
export async function measureLines(paths: readonly string[], command: AuditCommand, io: Io): Promise<Part> {
  const { lang, workers } = command;
  const { auditFiles } = await import("@thongnhat/quality/node");
  let total = 0;
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new SourceError("missing", path);
    total += found.size;
  }
  const shown = command.progress !== false && io.terminal ? total : undefined;
  const bar = await progress(shown, lang, AUDIT_WORDS[lang].progress);
  const told = { bytes: 0, records: 0 };
  try {
    const state = await auditFiles(paths, {
      today: dayOf(command, io),
      ...placeOf(command),
      ...(workers === undefined ? {} : { workers: Number(workers) }),
      onProgress({ bytes, records }) {
        bar.records(records - told.records);
        bar.bytes(bytes - told.bytes);
        told.bytes = bytes;
        told.records = records;
      },
    });
    return { state, engine: "javascript", jsOnly: [], failed: false };
  } finally {
    bar.stop();
  }
}
