const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** What a scan came to. */
export const SCANNED = {
  /** A whole row. */
  row: 0,
  /** The bytes end before the row does. */
  incomplete: 1,
  /** The bytes end inside quotes. */
  open: 2,
  /** A quote closes in the middle of a cell: where the row ends cannot be told. */
  broken: 3,
} as const;

/** Where a row stands in the bytes. One such object is filled again and again, so that a row costs no memory. */
export interface RowPlace {
  /** Where the cells end, before the line break. */
  end: number;
  /** Where the next row begins; where it is not a whole row, how far it was looked at. */
  next: number;
  /** Number of cells. */
  cells: number;
  /** Line breaks inside quotes. */
  breaks: number;
  /** The two cells that are wanted, without their quotes; -1 when the row is too short. */
  from: number;
  to: number;
  from2: number;
  to2: number;
}

/** A place to be filled by `scanRow`. */
export function rowPlace(): RowPlace {
  return { end: 0, next: 0, cells: 0, breaks: 0, from: -1, to: -1, from2: -1, to2: -1 };
}

/** What stands between the cells of a table, and which cells of a row are wanted. */
export interface Layout {
  readonly delimiter: number;
  /** Place of the wanted cell, from 0. */
  readonly column: number;
  /** Place of another wanted cell; -1: none. */
  readonly second: number;
}

/**
 * Scans one row. A quote counts only at the start of a cell, as spreadsheets have it; in the middle of a plain
 * cell it is a letter like any other.
 * @param bytes - bytes of the file
 * @param start - where the row begins
 * @param last - the bytes end where the file ends
 * @param layout - what to look for
 * @param place - filled in
 * @returns one of `SCANNED`
 */
export function scanRow(
  bytes: Uint8Array,
  start: number,
  last: boolean,
  layout: Layout,
  place: RowPlace,
): number {
  const { delimiter, column, second } = layout;
  const limit = bytes.length;
  let at = start;
  let cell = 0;
  place.from = -1;
  place.from2 = -1;
  place.breaks = 0;
  for (;;) {
    let from = at;
    let to: number;
    if (at < limit && bytes[at] === QUOTE) {
      from += 1;
      at = closingQuote(bytes, from, last, place);
      if (at < 0) {
        place.next = limit;
        return last ? SCANNED.broken : SCANNED.open;
      }
      to = at;
      at += 1;
      if (at < limit && bytes[at] === RETURN) {
        if (at + 1 === limit && !last) return SCANNED.incomplete;
        if (at + 1 === limit || bytes[at + 1] === NEWLINE) at += 1;
      }
      if (at < limit && bytes[at] !== delimiter && bytes[at] !== NEWLINE) {
        place.next = at;
        return SCANNED.broken;
      }
    } else {
      while (at < limit && bytes[at] !== delimiter && bytes[at] !== NEWLINE) at += 1;
      to = at;
    }
    const more = at < limit && bytes[at] !== NEWLINE;
    if (!more) {
      if (at === limit && !last) return SCANNED.incomplete;
      place.end = at > start && bytes[at - 1] === RETURN ? at - 1 : at;
      if (to > place.end) to = place.end;
    }
    if (cell === column) {
      place.from = from;
      place.to = to;
    }
    if (cell === second) {
      place.from2 = from;
      place.to2 = to;
    }
    cell += 1;
    if (more) {
      at += 1;
      continue;
    }
    place.cells = cell;
    place.next = at < limit ? at + 1 : at;
    return SCANNED.row;
  }
}

/** The place of the quote that closes; two quotes are one inside the text. -1: the bytes end before. */
function closingQuote(bytes: Uint8Array, start: number, last: boolean, place: RowPlace): number {
  const limit = bytes.length;
  let at = start;
  for (;;) {
    while (at < limit && bytes[at] !== QUOTE) {
      if (bytes[at] === NEWLINE) place.breaks += 1;
      at += 1;
    }
    if (at === limit || (at + 1 === limit && !last)) return -1;
    if (bytes[at + 1] !== QUOTE) return at;
    at += 2;
  }
}
