import { Session } from "node:inspector";

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface Script {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly Range[]; readonly isBlockCoverage: boolean }[];
}

/**
 * The blocks of code that were ever run, as V8 counts them: the guide of the fuzzer. Only one at a time; only scripts
 * whose address matches are looked at.
 */
export class Coverage {
  readonly #session = new Session();
  readonly #module: RegExp;
  /** For each function the characters of its blocks, 1 where they were run. */
  readonly #seen = new Map<string, Uint8Array>();

  constructor(module: RegExp) {
    this.#module = module;
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** Whether a block was run, since the last time this was asked, that had never been run before. */
  hasNews(): boolean {
    let news = false;
    for (const { url, functions } of this.#take()) {
      if (!this.#module.test(url)) continue;
      for (const { ranges } of functions) {
        const [whole] = ranges;
        if (whole === undefined || whole.count === 0) continue;
        if (this.#mark(url, whole, ranges)) news = true;
      }
    }
    return news;
  }

  /** How many functions were ever called, and characters of code run. */
  get size(): { functions: number; characters: number } {
    let characters = 0;
    for (const marks of this.#seen.values()) for (const mark of marks) characters += mark;
    return { functions: this.#seen.size, characters };
  }

  stop(): void {
    this.#session.post("Profiler.stopPreciseCoverage");
    this.#session.post("Profiler.disable");
    this.#session.disconnect();
  }

  #take(): readonly Script[] {
    let scripts: readonly Script[] = [];
    // A session in its own thread answers before `post` returns.
    this.#session.post("Profiler.takePreciseCoverage", (error, answer) => {
      if (error) throw error;
      scripts = answer.result;
    });
    return scripts;
  }

  /** Ranges lie inside each other, the outer ones first: what an inner one says holds there. */
  #mark(url: string, whole: Range, ranges: readonly Range[]): boolean {
    const key = `${url} ${whole.startOffset}-${whole.endOffset}`;
    const length = whole.endOffset - whole.startOffset;
    const now = new Uint8Array(length);
    for (const { startOffset, endOffset, count } of ranges)
      now.fill(count > 0 ? 1 : 0, startOffset - whole.startOffset, endOffset - whole.startOffset);
    const before = this.#seen.get(key);
    if (before === undefined) {
      this.#seen.set(key, now);
      return true;
    }
    let news = false;
    for (let at = 0; at < length; at++)
      if (now[at] === 1 && before[at] === 0) {
        before[at] = 1;
        news = true;
      }
    return news;
  }
}
