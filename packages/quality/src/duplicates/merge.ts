import type { Cursor, Run } from "./run.ts";

/** Rows that are held of all runs together, of one at most, and of one at least. */
const TOGETHER = 2_000_000;
const MOST = 16_384;
const LEAST = 256;

/** The rows of several sorted runs in one order. What is handed out is a cursor, good until the next is asked for. */
export function* mergeRuns(runs: readonly Run[]): Generator<Cursor> {
  const batch = Math.max(LEAST, Math.min(MOST, Math.floor(TOGETHER / runs.length)));
  const heap = runs.map((run) => run.open(batch)).filter((cursor) => cursor.next());
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sink(heap, at);
  for (let first = heap[0]; first !== undefined; first = heap[0]) {
    yield first;
    if (!first.next()) {
      const last = heap.pop();
      if (last === undefined || last === first) continue;
      heap[0] = last;
    }
    sink(heap, 0);
  }
}

/** The payloads of all rows but the lowest of each group of equal hashes. */
export function* surplusOf(rows: Iterable<Cursor>, rank: (payload: number) => number): Generator<number> {
  let hi = -1;
  let lo = -1;
  let kept = 0;
  for (const row of rows) {
    if (row.hi !== hi || row.lo !== lo) {
      hi = row.hi;
      lo = row.lo;
      kept = row.payload;
    } else if (row.payload === kept) yield kept;
    else {
      const order = rank(row.payload) - rank(kept) || row.payload - kept;
      yield order < 0 ? kept : row.payload;
      if (order < 0) kept = row.payload;
    }
  }
}

/** Lets the cursor at a place of the heap sink to where those below it come later. */
function sink(heap: Cursor[], start: number): void {
  const cursor = heap[start] as Cursor;
  let at = start;
  for (;;) {
    let child = 2 * at + 1;
    let least = heap[child];
    if (least === undefined) break;
    const right = heap[child + 1];
    if (right !== undefined && isBefore(right, least)) {
      least = right;
      child += 1;
    }
    if (!isBefore(least, cursor)) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = cursor;
}

function isBefore(a: Cursor, b: Cursor): boolean {
  return a.hi < b.hi || (a.hi === b.hi && a.lo < b.lo);
}
