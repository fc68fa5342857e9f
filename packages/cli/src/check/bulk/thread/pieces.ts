import type { Worker } from "node:worker_threads";
import { SourceError, type SourceProblem } from "../../../read/source/source.ts";
import type { Batch } from "./batch.ts";
import type { Piece } from "./messages.ts";
import type { ThreadFile } from "./threads.ts";

/** A batch of verdicts, and the thread that must hear when it is used up. */
export interface Sent {
  readonly thread: Worker;
  readonly batch: Batch;
  /** With the last batch of a piece: how many lines begin in it. */
  readonly lines?: number;
}

/** The pieces of one file: which thread has which, and what has come of them. */
export class Pieces {
  readonly count: number;
  readonly #file: ThreadFile;
  readonly #size: number;
  readonly #came = new Map<number, Sent[]>();
  readonly #at = new Map<Worker, number>();
  #started = 0;
  #failure: Error | undefined;
  #wake = (): void => {};

  constructor(file: ThreadFile, size: number) {
    this.#file = file;
    this.#size = size;
    this.count = Math.ceil(file.size / size);
  }

  /** The next piece, which is this thread's from now on; nothing when all are given away. */
  start(thread: Worker): Piece | undefined {
    if (this.#started === this.count || this.#failure) return undefined;
    const { path, name, size, options } = this.#file;
    const from = this.#started * this.#size;
    this.#at.set(thread, this.#started);
    this.#started += 1;
    return { path, name, options, from, to: Math.min(size, from + this.#size) };
  }

  /** Takes what a thread has found in its piece. */
  add(thread: Worker, { batch, lines }: { readonly batch: Batch; readonly lines?: number }): void {
    const index = this.#at.get(thread) ?? 0;
    const came = this.#came.get(index) ?? [];
    this.#came.set(index, came);
    came.push(lines === undefined ? { thread, batch } : { thread, batch, lines });
    if (lines !== undefined) {
      const from = index * this.#size;
      this.#file.onBytes(Math.min(this.#size, this.#file.size - from));
    }
    this.#wake();
  }

  /** Ends the waiting for what will never come. */
  fail(error: Error): void {
    this.#failure ??= error;
    this.#wake();
  }

  problem(problem: SourceProblem): SourceError {
    return new SourceError(problem, this.#file.path);
  }

  /** The next batch of a piece, when it has come. */
  async next(index: number): Promise<Sent> {
    for (;;) {
      if (this.#failure) throw this.#failure;
      const came = this.#came.get(index);
      const sent = came?.shift();
      if (sent !== undefined) {
        if (sent.lines !== undefined) this.#came.delete(index);
        return sent;
      }
      await new Promise<void>((then) => {
        this.#wake = then;
      });
    }
  }
}
