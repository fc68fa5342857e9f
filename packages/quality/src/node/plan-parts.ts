import { createHash } from "node:crypto";
import { settingsOf } from "./audit-file.ts";
import { hashFile } from "./chunks.ts";
import type { CountSettings } from "./count-range.ts";
import type { PartJob } from "./part-job.ts";
import { kindOf } from "./ranges.ts";

/** How a run is cut into parts. */
export interface PlanOptions extends Partial<CountSettings> {
  /** Bytes of a part, default 256 MB. The result is the same. */
  readonly bytes?: number;
  /** Read all files once for their SHA-256, default true; it stands in the report. */
  readonly hash?: boolean;
}

const DEFAULT_PART = 256 * 1024 * 1024;

/**
 * Cuts a run into parts for a queue: each is a range of bytes of one file. Workers on any machine that sees the files
 * count them with `auditPart`, in any order, some more than once; `mergeParts` puts them together.
 *
 * @param files paths as every worker sees them; records one a line, plain or packed by gzip or zstd
 * @param options the day, whose the records are, how large a part is
 * @returns the parts, to be put on the queue as JSON
 * @throws DataError when a file cannot be read, or is UTF-16
 * @example
 * const jobs = await planParts(["khai-sinh.ndjson"], { today: "2026-11-22", bytes: 64 * 1024 * 1024 });
 * for (const job of jobs) await queue.add(job.part, job, { jobId: job.part });
 */
export async function planParts(files: readonly string[], options: PlanOptions = {}): Promise<PartJob[]> {
  const settings = settingsOf(options);
  const step = Math.max(1, Math.floor(options.bytes ?? DEFAULT_PART));
  const cuts: Omit<PartJob, "format" | "run" | "part" | "parts">[] = [];
  for (const [input, file] of files.entries()) {
    const { bytes, packed } = kindOf(file);
    const sha256 = options.hash === false ? undefined : await hashFile(file);
    const about = { ...settings, file, input, bytes, ...(sha256 === undefined ? {} : { sha256 }) };
    // An empty file is a part too: it was looked at.
    if (packed !== undefined || bytes === 0) cuts.push({ ...about, from: 0, to: bytes });
    else
      for (let from = 0; from < bytes; from += step)
        cuts.push({ ...about, from, to: Math.min(bytes, from + step) });
  }
  const run = createHash("sha256").update(JSON.stringify(cuts)).digest("hex").slice(0, 16);
  const width = String(cuts.length).length;
  return cuts.map((cut, at) => ({
    format: "thongnhat-audit-job/1",
    run,
    part: String(at + 1).padStart(width, "0"),
    parts: cuts.length,
    ...cut,
  }));
}
