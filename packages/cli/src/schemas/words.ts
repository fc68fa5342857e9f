import type { Evidence, FieldDescriptor } from "@thongnhat/core";
import type { Lang } from "../words/lang.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

type Mark = Evidence["mark"];

/** The marks, from the strongest to the weakest. */
export const MARKS: readonly Mark[] = ["text", "system", "secondary", "recalled", "proposed"];

/** Words of `thongnhat schemas`. */
export interface SchemasWords {
  readonly about: string;
  readonly usage: string;
  readonly arguments: Readonly<Record<"database" | "record", string>>;
  readonly options: Readonly<Record<"all" | "json" | "lang", string>>;
  readonly notes: string;
  readonly columns: Readonly<Record<"database" | "records" | "fields" | "rules" | "laws", string>>;
  readonly total: string;
  readonly evidence: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly noOwner: string;
  readonly more: string;
  readonly moreRecord: (database: string) => string;
  readonly status: Readonly<Record<string, string>>;
  readonly owners: string;
  /** What is said after a unit: open ends are empty. */
  readonly period: (from: string, to: string) => string;
  readonly legalBasis: string;
  readonly open: string;
  readonly counts: (fields: number, rules: number) => string;
  readonly eventDate: string;
  readonly types: Readonly<Record<FieldDescriptor["type"], string>>;
  readonly codes: (name: string, id: string) => string;
  /** The only values a field may have. */
  readonly values: (all: readonly string[]) => string;
  readonly example: (value: string) => string;
  readonly must: string;
  readonly asked: (origins: readonly string[]) => string;
  readonly personal: Readonly<Record<"basic" | "sensitive", string>>;
  readonly deeper: (fields: number) => string;
  readonly rulesOf: (ids: readonly string[]) => string;
  /** Where whole right records stand. */
  readonly sample: (folder: string) => string;
  readonly noDatabase: (name: string, near: string | undefined) => string;
  readonly noRecord: (name: string, database: string, near: string | undefined) => string;
  readonly severalRecords: (name: string, all: string) => string;
}

/** In both languages. */
export const SCHEMAS_WORDS: Readonly<Record<Lang, SchemasWords>> = { vi, en };
