import { writeKeys } from "./file.ts";
import { mergeRuns, surplusOf } from "./merge.ts";
import { ROW, ROW_BYTES, sortRows } from "./rows.ts";
import { fileRun, memoryRun, type Run, writeRows } from "./run.ts";
import { openTemporary } from "./temporary.ts";
import type { KeyStore, KeyStoreOptions } from "./types.ts";

const DEFAULT_MEMORY = 128 * 1024 * 1024;
/** Files that are read at the same time; more are first put together into one. */
const FAN = 128;
/** Rows for which memory is taken at first. */
const FIRST = 4096;

/**
 * A place for keys that finds equal ones exactly, among many more than fit into memory.
 *
 * @param options how much memory, and where the rest goes
 * @returns an empty store
 * @throws Error from `add`, `finish` and `write` when the disk is full
 * @example
 * const hash = makeKeyHash(crypto.getRandomValues(new Uint8Array(16)));
 * const store = createKeyStore();
 * for (const key of ["1/2025", "2/2025", "1/2025"]) store.add(...hash([key]), 0);
 * [...store.finish(() => 0)].length; // 1
 */
export function createKeyStore(options: KeyStoreOptions = {}): KeyStore {
  const most = Math.max(FIRST, Math.floor((options.memoryBytes ?? DEFAULT_MEMORY) / (2 * ROW_BYTES)));
  let rows = new Uint32Array(FIRST * ROW);
  let count = 0;
  let size = 0;
  let runs: Run[] = [];

  /** The rows in memory, sorted. */
  function sorted(): Run {
    sortRows(rows, count, new Uint32Array(count * ROW));
    return memoryRun(rows, count);
  }
  function putAway(parts: readonly Run[]): Run {
    const fd = openTemporary(options.folder);
    return fileRun(fd, 0, writeRows(fd, mergeRuns(parts)));
  }
  function makeRoom(): void {
    if (count < most) {
      const wider = new Uint32Array(Math.min(most, count * 2) * ROW);
      wider.set(rows);
      rows = wider;
      return;
    }
    runs.push(putAway([sorted()]));
    count = 0;
    if (runs.length < FAN) return;
    const one = putAway(runs);
    for (const run of runs) run.close();
    runs = [one];
  }
  function close(): void {
    for (const run of runs) run.close();
    runs = [];
    rows = new Uint32Array(0);
    count = 0;
  }

  return {
    get size() {
      return size;
    },
    add(hi, lo, payload) {
      if (count * ROW === rows.length) makeRoom();
      const at = count * ROW;
      rows[at] = hi;
      rows[at + 1] = lo;
      rows[at + 2] = payload;
      count += 1;
      size += 1;
    },
    *finish(rank) {
      try {
        yield* surplusOf(mergeRuns([...runs, sorted()]), rank);
      } finally {
        close();
      }
    },
    write(file, table) {
      try {
        writeKeys(file, table, size, mergeRuns([...runs, sorted()]));
      } finally {
        close();
      }
    },
    close,
  };
}
