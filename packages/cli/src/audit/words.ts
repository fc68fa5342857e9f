import type { Status, Word } from "@thongnhat/quality";
import type { Lang } from "../words/lang.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

/** Words of `thongnhat audit`. */
export interface AuditWords {
  readonly about: string;
  readonly usage: string;
  readonly argument: string;
  readonly options: Readonly<
    Record<
      | "out"
      | "html"
      | "json"
      | "record"
      | "origin"
      | "input"
      | "system"
      | "unit"
      | "asOf"
      | "thresholds"
      | "previous"
      | "with"
      | "withRecord"
      | "toParquet"
      | "toPostgres"
      | "engine"
      | "sql"
      | "table"
      | "keys"
      | "merge"
      | "plan"
      | "part"
      | "workers"
      | "examples"
      | "withExamples"
      | "failOn"
      | "quiet"
      | "noProgress"
      | "noColor",
      string
    >
  >;
  readonly notes: string;
  readonly names: Readonly<Record<Word, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly progress: string;
  readonly report: ReportWords;
  readonly identifying: (value: string) => string;
  readonly written: Readonly<
    Record<"html" | "json" | "state" | "examples" | "values", (file: string) => string>
  >;
  readonly begins: (record: string, rows: number) => string;
  readonly tables: (where: string, rows: string, suspects: string, unread: string) => string;
  readonly sql: Readonly<{
    head: (record: string, dialect: string, day: string) => string;
    table: (name: string) => string;
    codes: (tables: string) => string;
    query: string;
    jsOnly: (count: string) => string;
  }>;
  readonly planned: (parts: string, file: string) => string;
  readonly partDone: (file: string) => string;
  readonly problems: ProblemWords;
}

/** Words of the report on the terminal. */
export interface ReportWords {
  readonly title: (day: string) => string;
  readonly counts: (records: string, inputs: string, runs: number) => string;
  readonly passing: (passing: string, share: string) => string;
  readonly legend: string;
  readonly changeLegend: string;
  readonly costs: (count: string) => string;
  readonly cost: (fails: string, applies: string, share: string) => string;
  readonly fix: string;
  readonly pareto: (steps: number, codes: string, share: string, gained: string, failing: string) => string;
  readonly units: string;
  readonly unit: (share: string, records: string, worst: string) => string;
  readonly noUnit: string;
  readonly unreadable: string;
  readonly warns: (count: string) => string;
  readonly jsOnly: (count: string) => string;
  readonly agreement: (a: string, b: string, matched: string, onlyA: string, onlyB: string) => string;
  readonly agreementCell: (share: string, compared: string) => string;
  readonly noCosts: string;
  readonly nothing: string;
  readonly made: (thresholds: string, edition: string, engine: string) => string;
}

/** Why a file of limits cannot be used. */
export interface LimitWords {
  readonly notJson: string;
  readonly notObject: string;
  readonly noName: string;
  readonly unknownWord: (word: string, known: string) => string;
  readonly notShare: (place: string) => string;
  readonly lower: (place: string, asked: string, least: string) => string;
  readonly order: (place: string) => string;
}

/** What can be wrong with the command or its files. */
export interface ProblemWords {
  readonly missing: string;
  readonly needsFile: string;
  readonly wrongDay: string;
  readonly wrongNumber: (option: string) => string;
  readonly together: (one: string, other: string) => string;
  readonly needsRecord: string;
  readonly needsWithRecord: string;
  readonly withNeedsFile: string;
  readonly noCorrespondence: (a: string, b: string) => string;
  readonly noRecordOfRows: (file: string) => string;
  readonly otherRecords: (file: string, count: string, record: string | undefined) => string;
  readonly emptyFile: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly notState: (file: string) => string;
  readonly otherDay: (file: string, day: string, first: string) => string;
  readonly otherEdition: (file: string, edition: string, first: string) => string;
  readonly sameInput: (name: string, file: string) => string;
  readonly thresholds: (file: string, why: string) => string;
  readonly limits: LimitWords;
  readonly noTable: (source: string) => string;
  readonly engine: (engine: string, source: string, own: string) => string;
  readonly tablesNeedFile: string;
  readonly packed: string;
  readonly needsPlan: string;
  readonly noPart: (file: string, parts: string) => string;
  readonly notPlan: (file: string) => string;
  readonly examplesNeedFile: string;
  readonly keys: (list: string, like: string) => string;
}

/** Both languages. */
export const AUDIT_WORDS: Readonly<Record<Lang, AuditWords>> = { vi, en };
