import { DatasetLimitError, type DatasetStore, type StoredRun } from "./store.ts";

/** Characters of a line that count as one entry. */
const ENTRY = 500;
/** Lines handed on at once. */
const BATCH = 1000;
/** Stored runs that are read at the same time; more are first merged into fewer. */
const FAN = 64;

/**
 * Sorts lines by their code units, in bounded memory: what does not fit is sorted, put away in the store, and merged
 * when the lines are read. The result is the same whether anything was put away or not. Lines hold no line break.
 *
 * @example
 * const sorter = new LineSorter(200_000, createDiskStore());
 * for (const line of lines) if (sorter.add(line)) await sorter.spill();
 * for await (const some of sorter.sorted()) for (const line of some) console.log(line);
 */
export class LineSorter {
  readonly #max: number;
  readonly #store: DatasetStore | undefined;
  #lines: string[] = [];
  #weight = 0;
  #runs: StoredRun[] = [];

  /**
   * @param max most entries held in memory; a line of n characters counts as n / 500, at least 1
   * @param store where the rest goes
   */
  constructor(max: number, store: DatasetStore | undefined) {
    this.#max = max;
    this.#store = store;
  }

  /** Takes a line; true when the memory is full and `spill` must be awaited before the next one. */
  add(line: string): boolean {
    this.#lines.push(line);
    this.#weight += Math.max(1, line.length / ENTRY);
    return this.#weight > this.#max;
  }

  /**
   * Puts away what memory holds.
   * @throws DatasetLimitError when there is no store
   */
  async spill(): Promise<void> {
    if (this.#store === undefined) throw new DatasetLimitError(this.#max);
    this.#runs.push(await this.#store.write(batches(this.#take())));
    if (this.#runs.length >= FAN) await this.#reduce(this.#store);
  }

  /** All lines in their order, some at a time. Nothing may be added any more. */
  async *sorted(): AsyncGenerator<readonly string[]> {
    if (this.#runs.length === 0) {
      yield* batches(this.#take());
      return;
    }
    if (this.#lines.length > 0) await this.spill();
    yield* merge(this.#runs);
    await this.#drop();
  }

  #take(): string[] {
    const lines = this.#lines.sort(compare);
    this.#lines = [];
    this.#weight = 0;
    return lines;
  }

  async #reduce(store: DatasetStore): Promise<void> {
    const merged = await store.write(merge(this.#runs));
    await this.#drop();
    this.#runs = [merged];
  }

  async #drop(): Promise<void> {
    for (const run of this.#runs) await run.drop();
    this.#runs = [];
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function* batches(lines: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < lines.length; start += BATCH) yield lines.slice(start, start + BATCH);
}

/** One run while it is merged: the lines at hand, and where it stands in them. */
interface Cursor {
  line: string;
  batch: readonly string[];
  next: number;
  readonly rest: AsyncIterator<readonly string[]>;
}

async function* merge(runs: readonly StoredRun[]): AsyncGenerator<readonly string[]> {
  const opened: Cursor[] = runs.map((run) => ({
    line: "",
    batch: [],
    next: 0,
    rest: run.read()[Symbol.asyncIterator](),
  }));
  try {
    const cursors: Cursor[] = [];
    for (const cursor of opened) if (await refill(cursor)) insert(cursors, cursor);
    let out: string[] = [];
    for (let first = cursors.shift(); first !== undefined; first = cursors.shift()) {
      out.push(first.line);
      if (out.length >= BATCH) {
        yield out;
        out = [];
      }
      if (step(first) || (await refill(first))) insert(cursors, first);
    }
    if (out.length > 0) yield out;
  } finally {
    for (const { rest } of opened) await rest.return?.();
  }
}

function step(cursor: Cursor): boolean {
  const line = cursor.batch[cursor.next];
  if (line === undefined) return false;
  cursor.line = line;
  cursor.next++;
  return true;
}

async function refill(cursor: Cursor): Promise<boolean> {
  for (;;) {
    const { done, value } = await cursor.rest.next();
    if (done) return false;
    cursor.batch = value;
    cursor.next = 0;
    if (step(cursor)) return true;
  }
}

/** Keeps the cursors in the order of their lines. */
function insert(cursors: Cursor[], cursor: Cursor): void {
  let low = 0;
  let high = cursors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cursors[middle]?.line ?? "") < cursor.line) low = middle + 1;
    else high = middle;
  }
  cursors.splice(low, 0, cursor);
}
