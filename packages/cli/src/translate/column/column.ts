import { isUtf8 } from "node:buffer";
import type { Answer, Answers } from "../answer/answer.ts";
import { dayOf } from "../day/day.ts";
import { TableError } from "../header/error.ts";
import { columnPlace, readHeader, refuseExisting, type TableHeader } from "../header/header.ts";
import { type AddedNames, addedNames } from "../header/names.ts";
import { type Pages, pages } from "../pages/pages.ts";
import { type Layout, rowPlace, SCANNED, scanRow } from "../rows/scan.ts";
import { settler } from "../settle/settle.ts";
import type { Sink } from "../sink/sink.ts";
import {
  type Counter,
  countedOf,
  counter,
  emptyTally,
  note,
  type OpenCode,
  type Tally,
} from "../tally/tally.ts";
import { cellBytes, rowNumber } from "./cells.ts";

/** Longest row. */
const MOST_BYTES = 10 * 1024 * 1024;
/** Bytes that may be read again because quotes are broken, before the file is given up. */
const MOST_AGAIN = 256 * 1024 * 1024;
const NEWLINE = 0x0a;
/** Rows that are gone through at once; what runs for long in one go is made fast late. */
const SOME_ROWS = 500;
/** Bytes on both sides of the border of two chunks, in which a common row has room. */
const SEAM = 64 * 1024;

/** What is done to a column of a table. */
export interface ColumnJob {
  readonly column: string;
  /** The day of all rows (a number such as 20250630), or the column that says it. */
  readonly day: number | { readonly column: string };
  /** The codes wanted are those of an earlier day. */
  readonly past: boolean;
  readonly answer: Answers;
  /** Which rule would make one answer of several. */
  readonly decidable: (answer: Answer) => { readonly population: boolean; readonly area: boolean };
  /** For a person: why, and then codes, names, shares of people and area, and bases of the candidates. */
  readonly details: (answer: Answer) => readonly string[];
  readonly out: Sink;
  /** Takes the rows that a person decides. */
  readonly undecided?: Sink;
  /** Told how many bytes were read, and how many rows are done. */
  readonly progress?: (bytes: number, rows: number) => void;
}

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
    const stopped = bytes.length < need ? 0 : await take(bytes, at, false);
    need = stopped === at ? bytes.length * 2 : 0;
    rest = Buffer.from(bytes.subarray(stopped));
  }
  await take(rest, 0, true);
  if (body === undefined) throw new TableError({ kind: "empty" });
  return { names: body.names, tally, open: counts.open() };
}

interface Body {
  readonly names: AddedNames;
  /** Goes through some of the rows that are there in full; returns where it stopped. */
  rows(bytes: Buffer, from: number, last: boolean): number;
  flush(last: boolean): Promise<void>;
}

function openBody(head: Buffer, header: TableHeader, job: ColumnJob, tally: Tally, counts: Counter): Body {
  const { delimiter } = header;
  const { layout, day, names } = openColumns(header, job);
  const width = header.names.length;
  const out = pages();
  const undecided = job.undecided && pages();
  const cells = (texts: readonly string[]) => cellBytes(texts, delimiter);

  const addHeader = (to: Pages, added: Uint8Array) => {
    to.append(head, 0, header.end);
    to.append(added, 0, added.length);
    to.append(head, header.end, header.next);
  };
  addHeader(out, cells([names.code, names.outcome]));
  if (undecided !== undefined) {
    addHeader(
      undecided,
      cells([
        names.row, names.outcome, names.reason, names.codes, names.names, names.population, names.area, names.basis,
      ]), // biome-ignore format: a list
    );
  }

  const { known, settle, more, drain } = settler(
    job.answer,
    (answer) => {
      const { outcome, translation } = answer;
      const added = cells([outcome === "mot" ? (translation?.code ?? "") : "", outcome]);
      const counted = countedOf(answer, () => job.decidable(answer));
      if (undecided === undefined || outcome === "mot" || outcome === "trong") return { counted, added };
      return { counted, added, more: cells([outcome, ...job.details(answer)]) };
    },
    counts.add,
  );
  const place = rowPlace();
  let row = header.rows;
  let line = header.lines + 1;
  let again = 0;

  function rows(bytes: Buffer, from: number, last: boolean): number {
    let at = from;
    /** Up to here the bytes have been handed on. */
    let copied = from;
    const until = row + SOME_ROWS;
    while (at < bytes.length && row < until) {
      const scanned = scanRow(bytes, at, last, layout, place);
      if (scanned !== SCANNED.row) {
        const long = bytes.length - at > MOST_BYTES;
        if (scanned === SCANNED.incomplete && long) throw tooLong();
        if (scanned !== SCANNED.broken && !long) break;
        at = skipLine(bytes, at, last);
        continue;
      }
      if (place.next - at > MOST_BYTES) {
        if (place.breaks === 0) throw tooLong();
        at = skipLine(bytes, at, last);
        continue;
      }
      row += 1;
      line += place.breaks + 1;
      const { end, next } = place;
      if (end === at) tally.empty += 1;
      else if (place.cells !== width) note(tally.uneven, row);
      else {
        const on = day === undefined ? dayOf(bytes, place.from2, place.to2) : day;
        const found = known.find(bytes, place.from, place.to, on);
        const answer = found >= 0 ? found : settle(bytes, place.from, place.to, on);
        known.count(answer);
        tally.rows += 1;
        out.append(bytes, copied, end);
        out.append(known.bytes, known.from(answer), known.to(answer));
        copied = end;
        const rest = undecided === undefined ? undefined : more(answer);
        if (rest !== undefined) keep(bytes, at, end, next, rest);
      }
      at = next;
    }
    out.append(bytes, copied, at);
    if (tally.utf8 && !isUtf8(bytes.subarray(from, at))) tally.utf8 = false;
    return at;
  }

  function keep(bytes: Buffer, from: number, end: number, next: number, more: Uint8Array): void {
    if (undecided === undefined) return;
    const number = rowNumber(row, delimiter);
    undecided.append(bytes, from, end);
    undecided.append(number, 0, number.length);
    undecided.append(more, 0, more.length);
    undecided.append(bytes, end, next);
  }

  /** Quotes do not close: the line is passed on as it is, and reading goes on with the next one. */
  function skipLine(bytes: Buffer, from: number, last: boolean): number {
    const stop = bytes.indexOf(NEWLINE, from);
    if (stop === -1 && !last) throw tooLong();
    const next = stop === -1 ? bytes.length : stop + 1;
    if (next - from > MOST_BYTES) throw tooLong();
    row += 1;
    line += 1;
    note(tally.broken, row);
    again += place.next - from;
    if (again > MOST_AGAIN) throw new TableError({ kind: "quotes", row });
    return next;
  }

  const tooLong = () => new TableError({ kind: "too-long", line, row: row + 1 });

  return {
    names,
    rows,
    async flush(last) {
      if (last) drain();
      await write(out, job.out, last);
      if (undecided !== undefined && job.undecided) await write(undecided, job.undecided, last);
    },
  };
}

function openColumns(
  header: TableHeader,
  { column, day, past }: ColumnJob,
): { layout: Layout; day: number | undefined; names: AddedNames } {
  const place = columnPlace(header, column);
  const second = typeof day === "number" ? -1 : columnPlace(header, day.column);
  if (place === second) throw new TableError({ kind: "same-column", column });
  const names = addedNames(header.names[place]?.trim() ?? column, past);
  refuseExisting(header, Object.values(names));
  return {
    layout: { delimiter: header.delimiter.charCodeAt(0), column: place, second },
    day: typeof day === "number" ? day : undefined,
    names,
  };
}

async function write(from: Pages, to: Sink, last: boolean): Promise<void> {
  const full = from.take(last);
  for (const page of full) await to.write(page);
  from.give(full);
}
