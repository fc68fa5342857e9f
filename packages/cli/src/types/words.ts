import type { Lang } from "../words/lang.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

/** Words of `thongnhat types`. */
export interface TypesWords {
  readonly about: string;
  readonly usage: string;
  readonly options: Readonly<
    Record<
      "lang" | "record" | "database" | "out" | "package" | "codes" | "standard" | "force" | "json",
      string
    >
  >;
  readonly notes: string;
  readonly noLanguage: (all: string) => string;
  readonly unknownLanguage: (given: string, near: string | undefined, all: string) => string;
  readonly unknownRecord: (given: string, near: string | undefined) => string;
  readonly unknownDatabase: (given: string, near: string | undefined, all: string) => string;
  readonly severalRecords: (given: string, all: string) => string;
  readonly badPackage: (language: string, example: string) => string;
  readonly noPackage: (language: string) => string;
  readonly codesOnlySql: string;
  readonly needsOut: (files: string) => string;
  readonly noStandard: (folder: string) => string;
  readonly brokenStandard: (folder: string, count: string) => string;
  readonly differs: (count: string, folder: string) => string;
  readonly more: (count: string) => string;
  readonly unwritable: Readonly<Record<"denied" | "no-folder" | "full" | "other", (path: string) => string>>;
  readonly done: (files: string, folder: string, written: string, same: string) => string;
  readonly records: (count: string, language: string) => string;
  readonly limit: string;
}

/** In both languages. */
export const TYPES_WORDS: Readonly<Record<Lang, TypesWords>> = { vi, en };
