/** An `Int32Array` of which only places that exist are read. */
// biome-ignore lint/suspicious/noExplicitAny: an index of Int32Array would be "number or undefined" everywhere
export type Notes = any;

/**
 * What the checkers of bytes note while they go through a record. One record at a time is checked, so the notes are
 * module-wide: an object a field is found in is a *frame*, a run of numbers in `S`, and code that was emitted for its
 * type knows what stands where. Frame 0 is all zeros: it stands for every object that is absent.
 */
export const S: Notes = new Int32Array(1 << 16);

/** Whole numbers that were noted: at the same places as in `S`, which holds no number over 2^31. */
export const D: Notes = new Float64Array(1 << 16);

/** Where the first frame begins; below it lie the zeros of frame 0. */
export const FIRST_FRAME = 1024;

/** A frame that would end after this is not begun: the record is not decided. */
export const LAST_FRAME = (1 << 16) - FIRST_FRAME;

/** What holds for the record as a whole, by the places below. */
export const G: Notes = new Int32Array(32);

/** Place in `G`: where the next frame begins. */
export const TOP = 0;
/** Place in `G`: the frame of the object that was read last. */
export const FRAME = 1;
/** Place in `G`: the last of the days on which the codes read so far began. */
export const LOW = 2;
/** Place in `G`: the first of the days on which the codes read so far ended. */
export const HIGH = 3;
/** Place in `G`: 1 when a record may go over several lines. */
export const LINES = 4;
/** Place in `G`: today as a day number. */
export const TODAY = 5;
/** Place in `G`: first and last day of the record's own date, when `DATED` is 1; 2: it is a moment, which only rules read. */
export const DATE_FIRST = 6;
export const DATE_LAST = 7;
export const DATED = 8;
/** Place in `G`: 1 new registration, 2 digitised book. */
export const ORIGIN = 9;
/** Place in `G`: 1 when the record is a draft. */
export const DRAFT = 10;
/** Place in `G`: from which day, until which day, of the code or the date that was read last. */
export const FROM = 11;
export const UNTIL = 12;
/** Places in `G` of a moment that was read last: its day and second of the day in UTC, and nanoseconds. */
export const UTC_DAY = 13;
export const UTC_SECOND = 14;
export const UTC_NANO = 15;

/** Place in `G`: which variant of a choice was read last, counted from 1. */
export const VARIANT = 16;
/** Place in `G`: counts the records, so that what was kept of one is not taken for another's. */
export const RECORD = 17;

/** Places in `G`: the first item of what the record says is unknown, and where in an item's object its pointer is. */
export const UNKNOWN = 18;
export const UNKNOWN_FIELD = 19;

/** Places in `G`: before this day nothing is said against the code read last, against all codes read so far. */
export const SINCE = 20;
export const KNOWN = 21;

/** Days before and after every date. */
export const EVER = -0x80000000;
export const NEVER = 0x7fffffff;

/** Forgets the record before. */
export function reset(lines: number, today: number): void {
  S.fill(0, FIRST_FRAME, G[TOP]);
  G[TOP] = FIRST_FRAME;
  G[LINES] = lines;
  G[TODAY] = today;
  G[LOW] = EVER;
  G[HIGH] = NEVER;
  G[KNOWN] = NEVER;
  G[RECORD] = (G[RECORD] + 1) | 0;
}

/** Forgets what was noted since: a variant of a choice was tried that does not fit. */
export function forget(top: number, low: number, high: number, known: number): void {
  S.fill(0, top, G[TOP]);
  G[TOP] = top;
  G[LOW] = low;
  G[HIGH] = high;
  G[KNOWN] = known;
}
reset(0, 0);
