import { type Answer, type CellFault, OUTCOMES, type Outcome } from "../answer/answer.ts";

const MOST_ROWS = 10;
const MOST_CODES = 10;

/** Rows of one kind, and where the first of them are. */
export interface Places {
  count: number;
  /** Row numbers as a spreadsheet counts them. */
  readonly rows: number[];
}

/** A code that a person must decide. */
export interface OpenCode {
  readonly code: string;
  readonly outcome: Outcome;
  readonly reason?: string;
  rows: number;
}

/** What became of the rows of a file. */
export interface Tally {
  /** Rows below the header that were translated or tried. */
  rows: number;
  readonly outcomes: Record<Outcome, number>;
  readonly faults: Record<CellFault, number>;
  /** Rows whose code got its zeros back. */
  padded: number;
  /** Rows with several answers, of which a rule would make one. */
  readonly decidable: { population: number; area: number };
  /** Rows with another number of cells than the header; passed through as they are. */
  readonly uneven: Places;
  /** Lines whose quotes are broken; passed through as they are. */
  readonly broken: Places;
  /** Empty lines; passed through. */
  empty: number;
  /** The bytes are UTF-8 throughout. */
  utf8: boolean;
}

/** An empty tally. */
export function emptyTally(): Tally {
  const none = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  return {
    rows: 0,
    outcomes: none(OUTCOMES),
    faults: none(["lost-zeros", "not-clean", "not-a-code", "no-day", "not-a-day"]),
    padded: 0,
    decidable: { population: 0, area: 0 },
    uneven: { count: 0, rows: [] },
    broken: { count: 0, rows: [] },
    empty: 0,
    utf8: true,
  };
}

/** Counts a row of a kind, and remembers where it is while there are few. */
export function note(places: Places, row: number): void {
  places.count += 1;
  if (places.rows.length < MOST_ROWS) places.rows.push(row);
}

/** What is counted of an answer: little, since there may be many. */
export interface Counted {
  readonly outcome: Outcome;
  readonly fault?: CellFault;
  /** A code of the table that a person must decide. */
  readonly code?: string;
  readonly reason?: string;
  readonly padded?: true;
  readonly population?: boolean;
  readonly area?: boolean;
}

/**
 * What is counted of an answer.
 * @param decidable - which rule would make one answer of several
 */
export function countedOf(
  { outcome, fault, code, padded, translation }: Answer,
  decidable: () => { readonly population: boolean; readonly area: boolean },
): Counted {
  const reason = translation?.reason;
  return {
    outcome,
    ...(fault === undefined ? {} : { fault }),
    // Only codes of the table are named: what is not one may be anything, a person's data too.
    ...(code === undefined || fault !== undefined || outcome === "mot" ? {} : { code }),
    ...(reason === undefined ? {} : { reason }),
    ...(padded ? { padded } : {}),
    ...(outcome === "nhieu" ? decidable() : {}),
  };
}

/** Adds answers to a tally, and keeps the codes that a person must decide. */
export interface Counter {
  add(counted: Counted, rows: number): void;
  /** The codes with the most rows first. */
  open(): readonly OpenCode[];
}

/** A counter into a tally. */
export function counter(tally: Tally): Counter {
  const codes = new Map<string, OpenCode>();
  return {
    add({ outcome, fault, code, reason, padded, population, area }, rows) {
      if (rows === 0) return;
      tally.outcomes[outcome] += rows;
      if (fault !== undefined) tally.faults[fault] += rows;
      if (padded) tally.padded += rows;
      if (population) tally.decidable.population += rows;
      if (area) tally.decidable.area += rows;
      if (code === undefined) return;
      const key = `${outcome} ${reason ?? ""} ${code}`;
      const known = codes.get(key);
      if (known !== undefined) known.rows += rows;
      else codes.set(key, { code, outcome, ...(reason === undefined ? {} : { reason }), rows });
    },
    open: () =>
      [...codes.values()]
        .sort((left, right) => right.rows - left.rows || (left.code < right.code ? -1 : 1))
        .slice(0, MOST_CODES),
  };
}
