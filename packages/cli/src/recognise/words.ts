import type { Reason } from "@thongnhat/convert/table";
import type { Lang } from "../words/lang.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

/** Words of `thongnhat recognise`, and of maps of columns. */
export interface RecogniseWords {
  readonly about: string;
  readonly usage: string;
  readonly argument: string;
  readonly options: Readonly<Record<"record" | "sheet" | "origin" | "unitsAsOf" | "out" | "json", string>>;
  readonly notes: string;
  readonly needsFile: string;
  readonly noRecordNamed: (name: string, near: string | undefined) => string;
  readonly severalRecords: (ids: string) => string;
  readonly noTable: (file: string) => string;
  readonly noHeader: (file: string) => string;
  readonly sameFile: (file: string) => string;
  readonly wrongDay: string;
  readonly head: (file: string, rows: string, header: string) => string;
  readonly record: (id: string, label: string, percent: number) => string;
  readonly recordDoubtful: (others: string) => string;
  readonly recordUnknown: string;
  readonly encoding: (name: string) => string;
  readonly unreadable: (count: string) => string;
  readonly titles: Readonly<Record<"sure" | "doubtful" | "unknown", (count: number) => string>>;
  readonly columnNames: readonly [column: string, field: string, how: string];
  readonly noName: (place: number) => string;
  readonly settle: (column: string) => string;
  readonly others: (paths: string) => string;
  readonly written: (file: string) => string;
  readonly notWritten: string;
  readonly next: (file: string, map: string, doubtful: boolean) => string;
  readonly verdict: Readonly<Record<"sure" | "look" | "nothing", string>>;
  readonly comment: string;
  readonly expected: Readonly<Record<string, string>>;
  readonly encodings: Readonly<Record<string, string>>;
  /** What a reason says. */
  readonly say: (reason: Reason) => string;
  /** What is wrong in a map: what, and what to do. */
  readonly problem: (code: string, params: Readonly<Record<string, string>>) => string;
  readonly problems: (count: number) => string;
  readonly unsettled: (columns: string, record: boolean) => string;
}

/** Both languages. */
export const RECOGNISE_WORDS: Readonly<Record<Lang, RecogniseWords>> = { vi, en };
