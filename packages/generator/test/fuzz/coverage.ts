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

// V8 counts the blocks of functions that it compiles from now on, and of no others: counting begins before a target is
// loaded, and never ends.
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * The blocks of code that were ever run, as V8 counts them: the guide of the fuzzer. Only one at a time; only scripts
 * whose address matches are looked at.
 */
export class Coverage {
  readonly #module: RegExp;
  /** For each function the characters of its blocks, 1 where they were run. */
  readonly #seen = new Map<string, Uint8Array>();
  /** For each function the ways through it that were kept: most inputs take one of them, which is then not marked again. */
  readonly #ways = new Map<string, Set<string>>();

  constructor(module: RegExp) {
    this.#module = module;
  }

  /**
   * Whether a block was run, since the last time this was asked, that had never been run before.
   * @param keep whether it counts as run from now on
   */
  hasNews(keep: boolean): boolean {
    let news = false;
    for (const { url, functions } of this.#take()) {
      if (!this.#module.test(url)) continue;
      for (const { ranges } of functions) {
        const [whole] = ranges;
        if (whole === undefined || whole.count === 0) continue;
        if (this.#mark(url, whole, ranges, keep)) news = true;
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

  #take(): readonly Script[] {
    let scripts: readonly Script[] = [];
    // A session in its own thread answers before `post` returns.
    session.post("Profiler.takePreciseCoverage", (error, answer) => {
      if (error) throw error;
      scripts = answer.result;
    });
    return scripts;
  }

  /** Ranges lie inside each other, the outer ones first: what an inner one says holds there. */
  #mark(url: string, whole: Range, ranges: readonly Range[], keep: boolean): boolean {
    const key = `${url} ${whole.startOffset}-${whole.endOffset}`;
    const way = ranges
      .map(({ startOffset, endOffset, count }) => `${startOffset}${count > 0 ? "+" : "-"}${endOffset}`)
      .join();
    const ways = this.#ways.get(key) ?? new Set();
    if (ways.has(way)) return false;
    if (keep) this.#ways.set(key, ways.add(way));
    const length = whole.endOffset - whole.startOffset;
    const now = new Uint8Array(length);
    for (const { startOffset, endOffset, count } of ranges)
      now.fill(count > 0 ? 1 : 0, startOffset - whole.startOffset, endOffset - whole.startOffset);
    const before = this.#seen.get(key);
    if (before === undefined) {
      if (keep) this.#seen.set(key, now);
      return true;
    }
    let news = false;
    for (let at = 0; at < length; at++)
      if (now[at] === 1 && before[at] === 0) {
        if (keep) before[at] = 1;
        news = true;
      }
    return news;
  }
}
