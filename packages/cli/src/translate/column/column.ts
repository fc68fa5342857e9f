import { TableError } from "../header/error.ts";
import { readHeader } from "../header/header.ts";
import type { AddedNames } from "../header/names.ts";
import { counter, emptyTally, type OpenCode, type Tally } from "../tally/tally.ts";
import { type Body, MOST_BYTES, openBody } from "./body.ts";
import type { ColumnJob } from "./job.ts";

/** Bytes on both sides of the border of two chunks, in which a common row has room. */
const SEAM = 64 * 1024;

/** What became of a column. */
export interface ColumnResult {
  readonly names: AddedNames;
  readonly tally: Tally;
  /** Codes that a person must decide, those with the most rows first. */
  readonly open: readonly OpenCode[];
}

/**
 * Translates the codes of a column. Every byte of the file stays as it is; cells are added at the end of each row.
 * @param chunks - the file
 * @param job - what is done
 * @returns counts
 * @throws TableError, and what the sinks throw
 */
export async function translateColumn(chunks: AsyncIterable<Buffer>, job: ColumnJob): Promise<ColumnResult> {
  const tally = emptyTally();
  const counts = counter(tally);
  let body: Body | undefined;
  /** What is left of the chunks before: the start of a row. */
  let rest: Buffer = Buffer.alloc(0);
  let need = 0;

  /** Goes through whole rows; returns where it stopped. */
  async function take(bytes: Buffer, from: number, last: boolean): Promise<number> {
    let at = from;
    if (body === undefined) {
      const header = readHeader(bytes, last);
      if (header === undefined && bytes.length > MOST_BYTES)
        throw new TableError({ kind: "too-long", line: 1, row: 1 });
      if (header === undefined) return from;
      body = openBody(bytes, header, job, tally, counts);
      at = header.next;
    }
    for (let next = body.rows(bytes, at, last); next !== at; next = body.rows(bytes, at, last)) at = next;
    await body.flush(last);
    return at;
  }

  for await (const chunk of chunks) {
    job.progress?.(chunk.length, tally.rows);
    let at = 0;
    // The row that goes on from chunk to chunk is put together; the rest of the chunk is read where it lies.
    if (rest.length > 0 && rest.length <= SEAM && body !== undefined && chunk.length > SEAM) {
      const seam = Buffer.concat([rest, chunk.subarray(0, SEAM)]);
      const stopped = await take(seam, 0, false);
      if (stopped >= rest.length) {
        at = stopped - rest.length;
        need = 0;
      }
      rest = rest.subarray(stopped);
    }
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    // A row that is longer than what has been read is not looked at again before there is twice as much.
    if (bytes.length >= need) {
      const stopped = await take(bytes, at, false);
      need = stopped === at ? bytes.length * 2 : 0;
      at = stopped;
    }
    rest = Buffer.from(bytes.subarray(at));
  }
  await take(rest, 0, true);
  if (body === undefined) throw new TableError({ kind: "empty" });
  return { names: body.names, tally, open: counts.open() };
}
