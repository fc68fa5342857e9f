import { Worker } from "node:worker_threads";
import type { CheckOptions } from "../../check.ts";
import type { ThreadStart } from "../../registry.ts";
import type { Step } from "../line-checker.ts";
import { stepsOf } from "./batch.ts";
import type { FromThread, ThreadTask, ToThread } from "./messages.ts";
import { Pieces } from "./pieces.ts";

/** A thread ended although it had work: what it had counted is lost, so nothing can be told. */
export class ThreadError extends Error {
  readonly reason: "memory" | "ended";
  constructor(reason: "memory" | "ended") {
    super(reason);
    this.name = "ThreadError";
    this.reason = reason;
  }
}

/** A file that threads check together. */
export interface ThreadFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly options: CheckOptions;
  /** Told of bytes that have been checked. */
  readonly onBytes: (count: number) => void;
}

const MEGABYTE = 1024 * 1024;
const LARGEST_PIECE = 8 * MEGABYTE;
const SMALLEST_PIECE = 64 * 1024;
const PIECES_A_THREAD = 8;
/**
 * Young objects of a thread, in MB. Left alone, V8 takes 48 MB; a record is done with before the next is read. With 2 MB
 * a tenth of the time goes into clearing them.
 */
const YOUNG_MEGABYTES = 6;

/** Threads that check pieces of files; what they find is handed out in the order of the file. */
export class Threads {
  readonly #threads: readonly Worker[];
  readonly #pieceBytes: number | undefined;
  #pieces: Pieces | undefined;
  #failure: Error | undefined;
  #closed = false;

  /** @param pieceBytes - how large pieces are, for tests of their borders */
  constructor(count: number, { entry, standard }: ThreadStart, pieceBytes?: number) {
    const task: ThreadTask = standard === undefined ? {} : { standard };
    this.#pieceBytes = pieceBytes;
    this.#threads = Array.from({ length: count }, () => {
      const thread = new Worker(entry, {
        workerData: task,
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      });
      thread.on("message", (message: FromThread) => this.#hear(thread, message));
      thread.on("error", (error: Error & { code?: unknown }) =>
        this.#fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new ThreadError("memory") : error),
      );
      thread.on("exit", () => this.#fail(new ThreadError("ended")));
      return thread;
    });
  }

  /**
   * Checks a file with all threads. Each run of steps is to be gone through before the next is asked for.
   * @throws ThreadError, SourceError
   */
  async *check(file: ThreadFile): AsyncGenerator<Iterable<Step>> {
    if (this.#failure) throw this.#failure;
    const pieces = new Pieces(file, this.#pieceBytes ?? this.#pieceOf(file.size));
    this.#pieces = pieces;
    for (const thread of this.#threads) this.#next(thread);
    let before = 0;
    for (let index = 0; index < pieces.count; index += 1) {
      for (;;) {
        const { thread, batch, lines } = await pieces.next(index);
        yield stepsOf(batch, before);
        say(thread, { kind: "used" });
        if (lines === undefined) continue;
        before += lines;
        break;
      }
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #pieceOf(size: number): number {
    const wanted = Math.ceil(size / this.#threads.length / PIECES_A_THREAD);
    return Math.max(SMALLEST_PIECE, Math.min(LARGEST_PIECE, wanted));
  }

  #next(thread: Worker): void {
    const piece = this.#pieces?.start(thread);
    if (piece !== undefined) say(thread, { kind: "piece", piece });
  }

  #hear(thread: Worker, message: FromThread): void {
    const pieces = this.#pieces;
    if (message.kind === "failed") pieces?.fail(pieces.problem(message.problem));
    else {
      pieces?.add(thread, message);
      if (message.lines !== undefined) this.#next(thread);
    }
  }

  #fail(error: Error): void {
    if (this.#closed) return;
    this.#failure ??= error;
    this.#pieces?.fail(this.#failure);
  }
}

function say(thread: Worker, message: ToThread): void {
  thread.postMessage(message);
}
