import type { Lang } from "../words/lang.ts";
import { en } from "./help-en.ts";
import { vi } from "./help-vi.ts";

/** Texts of `--help` and of wrong usage. */
export interface HelpWords {
  readonly about: string;
  readonly usage: string;
  readonly check: string;
  readonly checkUsage: string;
  readonly explainUsage: string;
  readonly helpUsage: string;
  readonly explain: string;
  readonly help: string;
  readonly version: string;
  readonly helpCommand: string;
  readonly codes: string;
  readonly codesUsage: string;
  readonly translate: string;
  readonly translateUsage: string;
  readonly arguments: Readonly<Record<"files" | "code" | "table" | "query" | "oldCode", string>>;
  /** The arguments as people call them, by commander's name. */
  readonly argumentNames: Readonly<Record<string, string>>;
  readonly options: Readonly<
    Record<
      | "record"
      | "standard"
      | "origin"
      | "use"
      | "input"
      | "format"
      | "lang"
      | "maxIssues"
      | "maxBytes"
      | "today"
      | "dataset"
      | "annotate"
      | "workers"
      | "noProgress"
      | "quiet"
      | "json"
      | "asOf"
      | "within"
      | "from"
      | "to"
      | "by"
      | "in"
      | "column"
      | "out"
      | "undecided"
      | "pad",
      string
    >
  >;
  readonly checkNotes: string;
  readonly codesNotes: string;
  readonly translateNotes: string;
  /** Headings of commander. */
  readonly titles: Readonly<Record<string, string>>;
  /** Wrong usage by commander's code; `%` is the name that was used. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Texts of `--help`. */
export const HELP: Readonly<Record<Lang, HelpWords>> = { vi, en };
