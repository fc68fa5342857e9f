import type { Answer, Answers } from "../answer/answer.ts";
import type { Sink } from "../sink/sink.ts";

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
