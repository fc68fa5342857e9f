import type { Lang } from "../words/lang.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

/** Words of `thongnhat convert`. */
export interface ConvertWords {
  readonly about: string;
  readonly usage: string;
  readonly argument: string;
  readonly options: Readonly<
    Record<
      | "from"
      | "map"
      | "to"
      | "out"
      | "losses"
      | "addresses"
      | "unitsAsOf"
      | "sheet"
      | "encoding"
      | "annotate"
      | "clock"
      | "doubtful"
      | "check"
      | "json"
      | "list"
      | "noProgress",
      string
    >
  >;
  readonly notes: string;
  readonly needsOne: string;
  readonly noFormat: (name: string, near: string) => string;
  readonly wrongWay: (name: string) => string;
  readonly wrongForm: (file: string, form: "row" | "json" | "xml") => string;
  readonly wrongDay: string;
  readonly needsRecords: (file: string) => string;
  readonly noColumns: (file: string) => string;
  readonly noHeader: (file: string) => string;
  readonly needsFolder: string;
  readonly annotateOne: string;
  readonly sameFile: (file: string) => string;
  readonly workbook: (file: string, why: string) => string;
  readonly formats: string;
  readonly forms: Readonly<Record<"row" | "json" | "xml", string>>;
  readonly progress: string;
  readonly head: (files: string, from: string, to: string) => string;
  readonly counts: Readonly<
    Record<
      | "records"
      | "valid"
      | "invalid"
      | "unreadable"
      | "notes"
      | "carried"
      | "lost"
      | "doubtful"
      | "added"
      | "splits",
      string
    >
  >;
  readonly titles: Readonly<Record<"lost" | "doubtful" | "unreadable", string>>;
  readonly column: (name: string) => string;
  readonly filled: (lost: string, filled: string) => string;
  readonly times: (count: string) => string;
  readonly rows: (rows: string, more: boolean) => string;
  readonly more: (code: string) => string;
  readonly rest: (count: string) => string;
  readonly written: (file: string) => string;
  readonly losses: (file: string) => string;
  readonly splits: (file: string) => string;
  readonly next: (file: string, origin: string) => string;
  readonly verdict: Readonly<
    Record<"clean" | "carried" | "look" | "unchecked" | "invalid" | "nothing", string>
  >;
}

/** Both languages. */
export const CONVERT_WORDS: Readonly<Record<Lang, ConvertWords>> = { vi, en };
