import { availableParallelism } from "node:os";
import { basename } from "node:path";
import type { State, StateInput } from "../state/types.ts";
import { settingsOf } from "./audit-file.ts";
import { hashFile } from "./chunks.ts";
import { type CountSettings, countRange, openCount } from "./count-range.ts";
import { type FileKind, kindOf } from "./ranges.ts";
import { runThreads } from "./threads.ts";
import type { WorkRange } from "./worker-messages.ts";

/** How far an audit has come. */
export interface AuditProgress {
  /** Bytes of files that were read. */
  readonly bytes: number;
  readonly totalBytes: number;
  readonly records: number;
  /** Records a second since the start. */
  readonly rate: number;
}

/** How files are audited. */
export interface AuditFilesOptions extends Partial<CountSettings> {
  /** Threads that count, default one for each core; one thread for less than 16 MB. The result is the same. */
  readonly workers?: number;
  /** Bytes of a piece of work, default an eighth of a thread's share. The result is the same. */
  readonly rangeBytes?: number;
  /** Called as ranges are read, with what is done so far. */
  readonly onProgress?: (progress: AuditProgress) => void;
  readonly signal?: AbortSignal;
}

const MEGABYTE = 1024 * 1024;
/** Below it, starting a thread takes longer than the work. */
const WORTH_A_THREAD = 8 * MEGABYTE;

interface Input extends FileKind {
  readonly file: string;
}

/**
 * Counts what files of records show of the six words, all cores at work: files are cut into ranges of bytes, and what
 * threads count is added up. Duplicates are found across all files, exactly. The counts are the same to the last digit
 * whatever the number of threads and wherever files are cut.
 *
 * @param files paths; records one a line, plain or packed by gzip or zstd
 * @param options the day, whose the records are, how many threads
 * @returns the counts of all files together
 * @throws DataError when a file cannot be read, is UTF-16, or what is packed in it is damaged
 * @throws DOMException named `AbortError` when the signal says stop
 * @example
 * const state = await auditFiles(["docs/examples/hai-he-thong/ho-tich.ndjson"], { today: "2026-11-22" });
 * state.inputs.length; // 1
 */
export async function auditFiles(files: readonly string[], options: AuditFilesOptions = {}): Promise<State> {
  const { signal } = options;
  const inputs = files.map((file) => ({ file, ...kindOf(file) }));
  const totalBytes = inputs.reduce((sum, { bytes }) => sum + bytes, 0);
  const settings = settingsOf(options);
  const workers = workersOf(options.workers, totalBytes);
  const onRead = progressOf(totalBytes, options.onProgress);
  if (workers === 1) return inThisThread(inputs, settings, onRead, signal);

  const ranges = rangesOf(inputs, options.rangeBytes ?? Math.ceil(totalBytes / workers / 8));
  const [joined, hashes] = await Promise.all([
    runThreads(ranges, {
      settings,
      workers: Math.min(workers, ranges.length),
      onRead,
      ...(signal === undefined ? {} : { signal }),
    }),
    hashesOf(inputs, signal),
  ]);
  return {
    ...joined.state,
    inputs: inputs.map((input, at) => inputOf(input, hashes[at], joined.records[at])),
  };
}

async function inThisThread(
  inputs: readonly Input[],
  settings: CountSettings,
  onRead: (bytes: number, records: number) => void,
  signal: AbortSignal | undefined,
): Promise<State> {
  const { counter, store } = openCount(settings);
  try {
    const done: StateInput[] = [];
    for (const input of inputs) {
      const { file, packed } = input;
      const { records, sha256 } = await countRange(counter, {
        file,
        packed,
        hash: true,
        onProgress: onRead,
        ...(settings.maxBytes === undefined ? {} : { maxBytes: settings.maxBytes }),
        ...(signal === undefined ? {} : { signal }),
      });
      done.push(inputOf(input, sha256, records));
    }
    return counter.state(done);
  } finally {
    store.close();
  }
}

function workersOf(asked: number | undefined, totalBytes: number): number {
  if (asked !== undefined) return Math.max(1, Math.floor(asked));
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalBytes / WORTH_A_THREAD)));
}

/** The pieces of work, the packed files first: they cannot be cut, and take longest. */
function rangesOf(inputs: readonly Input[], wanted: number): WorkRange[] {
  const step = Math.max(1, Math.min(wanted, 64 * MEGABYTE));
  const ranges = inputs.flatMap(({ file, bytes, packed }, input): WorkRange[] => {
    if (packed !== undefined) return [{ file, input, packed }];
    const pieces: WorkRange[] = [];
    for (let from = 0; from < bytes; from += step)
      pieces.push({ file, input, packed, range: { from, to: Math.min(bytes, from + step) } });
    return pieces;
  });
  return ranges.sort((a, b) => Number(a.packed === undefined) - Number(b.packed === undefined));
}

async function hashesOf(inputs: readonly Input[], signal: AbortSignal | undefined): Promise<string[]> {
  const hashes: string[] = [];
  for (const { file } of inputs) hashes.push(await hashFile(file, signal));
  return hashes;
}

function inputOf({ file, bytes }: Input, sha256: string | undefined, records = 0): StateInput {
  return { name: basename(file), bytes, ...(sha256 === undefined ? {} : { sha256 }), records };
}

function progressOf(
  totalBytes: number,
  onProgress: AuditFilesOptions["onProgress"],
): (bytes: number, records: number) => void {
  if (onProgress === undefined) return () => {};
  const start = performance.now();
  let [bytes, records] = [0, 0];
  return (moreBytes, moreRecords) => {
    bytes += moreBytes;
    records += moreRecords;
    const seconds = (performance.now() - start) / 1000;
    // Lines across a cut are read by both sides.
    onProgress({
      bytes: Math.min(bytes, totalBytes),
      totalBytes,
      records,
      rate: seconds > 0 ? records / seconds : 0,
    });
  };
}
