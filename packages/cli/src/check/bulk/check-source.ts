import { closeSync, openSync, readSync } from "node:fs";
import { availableParallelism } from "node:os";
import { CHUNK, LineMemory } from "../../read/bulk/line-memory.ts";
import { unpacked, unpackedName } from "../../read/packed/packed.ts";
import {
  FormatError,
  IS_EMPTY,
  type ReadOptions,
  type Recognised,
  readRecognised,
  recogniseInput,
  WAS_UTF16,
} from "../../read/reader/reader.ts";
import { DEFAULT_MAX_BYTES } from "../../read/reader/types.ts";
import type { Source } from "../../read/source/source.ts";
import { type Checker, type CheckOptions, checker } from "../check.ts";
import type { Registry } from "../registry.ts";
import { LineChecker, type Step } from "./line-checker.ts";
import { checkWholeFile } from "./read-file.ts";
import { Threads } from "./thread/threads.ts";

/** How the files of a run are checked. */
export interface BulkOptions extends CheckOptions {
  /** Threads that check a file of lines together; without it, as many as are worth it. */
  readonly workers?: number;
  /** Told of bytes as they are read from where they come from. */
  readonly onBytes?: (count: number) => void;
  /** How large the pieces of threads are, for tests of their borders. */
  readonly pieceBytes?: number;
}

/** Below it one thread is done about as soon: each has to load and to compile for itself, which takes it 0.7 s. */
const WORTH_THREADS = 128 * 1024 * 1024;
/** Each thread takes some 45 MB: with more, a run would need over 200 MB that nobody asked for. */
const MOST_BY_DEFAULT = 2;

/** Checks files of any form. Files of lines go through memory that is used again, and through threads. */
export class BulkChecker {
  readonly #registry: Registry;
  readonly #options: CheckOptions;
  readonly #workers: number | undefined;
  readonly #pieceBytes: number | undefined;
  readonly #onBytes: (count: number) => void;
  #threads: Threads | undefined;

  constructor(registry: Registry, { workers, pieceBytes, onBytes = () => {}, ...options }: BulkOptions) {
    this.#registry = registry;
    this.#options = options;
    this.#workers = workers;
    this.#pieceBytes = pieceBytes;
    this.#onBytes = onBytes;
  }

  /**
   * Verdicts on a file in its order, whatever way it is read. Each run of steps is to be gone through before the next
   * is asked for.
   */
  async *check(source: Source): AsyncGenerator<Iterable<Step>> {
    const { name, size, file } = source;
    const check = checker(name, this.#registry, this.#options);
    // Who asks for the records themselves has them read.
    if (file !== undefined && !this.#options.keep && (await isLines(file, name, check.reading))) {
      const threads = this.#threadsFor(size ?? 0);
      const steps =
        threads === undefined
          ? this.#inThisThread(name, file)
          : this.#inThreads(threads, name, file, size ?? 0);
      yield* withEmpty(steps, check);
      return;
    }
    const { packed, chunks } = await unpacked(this.#counted(source.chunks));
    const found = await recogniseInput(packed ? unpackedName(name) : name, chunks, check.reading);
    if (found.form === "ndjson" && !this.#options.keep) {
      if (found.utf16) yield [check.check(WAS_UTF16)];
      yield* withEmpty(this.#stream(name, found), check);
    } else yield* checkItems(found, check);
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    const threads = this.#threads;
    this.#threads = undefined;
    await threads?.close();
  }

  #threadsFor(size: number): Threads | undefined {
    const { thread } = this.#registry;
    const count =
      this.#workers ?? (size < WORTH_THREADS ? 1 : Math.min(availableParallelism(), MOST_BY_DEFAULT));
    if (count === 1 || size === 0 || thread === undefined) return undefined;
    this.#threads ??= new Threads(count, thread, this.#pieceBytes);
    return this.#threads;
  }

  #inThisThread(name: string, path: string): AsyncGenerator<Iterable<Step>> {
    const lines = new LineChecker(name, this.#registry, this.#options);
    return checkWholeFile(path, lines, this.#memory(), this.#onBytes);
  }

  async *#inThreads(
    threads: Threads,
    name: string,
    path: string,
    size: number,
  ): AsyncGenerator<Iterable<Step>> {
    const { workbook: _, ...options } = this.#options;
    try {
      yield* threads.check({ path, name, size, options, onBytes: this.#onBytes });
    } catch (error) {
      // Threads may still be at work on what is of no use any more.
      await this.close();
      throw error;
    }
  }

  async *#stream(name: string, { chunks }: Recognised): AsyncGenerator<Iterable<Step>> {
    const lines = new LineChecker(name, this.#registry, this.#options);
    const memory = this.#memory();
    await lines.ready();
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; ) {
        const space = memory.space();
        const part = chunk.subarray(at, at + space.length);
        space.set(part);
        at += part.length;
        yield lines.taken(memory, part.length);
        await lines.ready();
      }
    }
    yield lines.lines(memory, memory.rest());
  }

  #memory(): LineMemory {
    return new LineMemory(this.#options.maxBytes ?? DEFAULT_MAX_BYTES);
  }

  async *#counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#onBytes(chunk.length);
      yield chunk;
    }
  }
}

/** Whether a file holds one record a line, in UTF-8. What is wrong with it is told by who reads it. */
async function isLines(path: string, name: string, reading: ReadOptions): Promise<boolean> {
  try {
    const { form, utf16 } = await recogniseInput(name, headOf(path), reading);
    return form === "ndjson" && !utf16;
  } catch (error) {
    if (error instanceof FormatError || (error instanceof Error && "code" in error)) return false;
    throw error;
  }
}

/** As many bytes as a reader of the file is given at first, on which it decides. */
async function* headOf(path: string): AsyncGenerator<Buffer> {
  const file = openSync(path, "r");
  try {
    const head = Buffer.allocUnsafe(CHUNK);
    yield head.subarray(0, readSync(file, head, 0, CHUNK, 0));
  } finally {
    closeSync(file);
  }
}

async function* withEmpty(
  runs: AsyncIterable<Iterable<Step>>,
  { check }: Checker,
): AsyncGenerator<Iterable<Step>> {
  let empty = true;
  function* watch(steps: Iterable<Step>): Generator<Step> {
    for (const step of steps) {
      empty = false;
      yield step;
    }
  }
  for await (const steps of runs) yield watch(steps);
  if (empty) yield [check(IS_EMPTY)];
}

async function* checkItems(found: Recognised, { reading, check }: Checker): AsyncGenerator<Iterable<Step>> {
  function* checked(items: Iterable<Parameters<typeof check>[0]>): Generator<Step> {
    for (const item of items) yield check(item);
  }
  for await (const items of readRecognised(found, reading)) yield checked(items);
}
