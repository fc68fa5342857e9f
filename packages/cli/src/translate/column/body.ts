import { isUtf8 } from "node:buffer";
import { dayOf } from "../day/day.ts";
import { TableError } from "../header/error.ts";
import { columnPlace, refuseExisting, type TableHeader } from "../header/header.ts";
import { type AddedNames, addedNames } from "../header/names.ts";
import { type Pages, pages } from "../pages/pages.ts";
import { type Layout, rowPlace, SCANNED, scanRow } from "../rows/scan.ts";
import { settler } from "../settle/settle.ts";
import type { Sink } from "../sink/sink.ts";
import { type Counter, countedOf, note, type Tally } from "../tally/tally.ts";
import { cellBytes, rowNumber } from "./cells.ts";
import type { ColumnJob } from "./job.ts";

/** Longest row. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** Bytes that may be read again because quotes are broken, before the file is given up. */
const MOST_AGAIN = 256 * 1024 * 1024;
const NEWLINE = 0x0a;
/** Rows that are gone through at once; what runs for long in one go is made fast late. */
const SOME_ROWS = 500;

/** The rows of a table, below its header. */
export interface Body {
  readonly names: AddedNames;
  /** Goes through some of the rows that are there in full; returns where it stopped. */
  rows(bytes: Buffer, from: number, last: boolean): number;
  flush(last: boolean): Promise<void>;
}

/** Writes the header, and is ready for the rows. */
export function openBody(
  head: Buffer,
  header: TableHeader,
  job: ColumnJob,
  tally: Tally,
  counts: Counter,
): Body {
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
        // Quotes are broken, and the rest of the line is still to come.
        const open = !last && bytes.indexOf(NEWLINE, at) === -1;
        if (!long && (open || scanned !== SCANNED.broken)) break;
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
