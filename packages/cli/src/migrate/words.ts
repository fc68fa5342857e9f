import type { MigrationLoss } from "@thongnhat/convert";
import type { Lang } from "../words/lang.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

/** Words of `thongnhat migrate`. */
export interface MigrateWords {
  readonly about: string;
  readonly usage: string;
  readonly argument: string;
  readonly options: Readonly<
    Record<"database" | "to" | "from" | "out" | "losses" | "json" | "list" | "noProgress", string>
  >;
  readonly notes: string;
  readonly needsTo: (ways: string) => string;
  readonly noWay: (to: string, ways: string) => string;
  readonly draftName: (asked: string, name: string) => string;
  readonly severalWays: (ways: string) => string;
  readonly table: (file: string) => string;
  readonly sameFile: (file: string) => string;
  readonly way: (database: string, from: string, to: string) => string;
  readonly ways: string;
  readonly progress: string;
  readonly head: (file: string, database: string, from: string, to: string) => string;
  readonly draft: (version: string) => string;
  readonly counts: Readonly<Record<"migrated" | "already" | "refused" | "unreadable" | "withLosses", string>>;
  readonly titles: Readonly<Record<"loss" | "added" | "issue", string>>;
  readonly reasons: Readonly<Record<MigrationLoss["reason"], string>>;
  readonly pointers: string;
  readonly times: (count: string) => string;
  readonly lines: (lines: string, more: boolean) => string;
  readonly more: (code: string) => string;
  readonly written: (file: string) => string;
  readonly remarks: (file: string) => string;
  readonly verdict: Readonly<Record<"clean" | "look" | "nothing", string>>;
}

/** Both languages. */
export const MIGRATE_WORDS: Readonly<Record<Lang, MigrateWords>> = { vi, en };
