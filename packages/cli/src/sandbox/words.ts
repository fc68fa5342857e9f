import type { Lang } from "../words/lang.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

/** What `thongnhat sandbox` says. */
export interface SandboxWords {
  readonly about: string;
  readonly usage: string;
  readonly options: Readonly<
    Record<"port" | "host" | "database" | "noSeed" | "faults" | "faultSeed" | "tokenSeconds" | "json", string>
  >;
  readonly notes: string;
  readonly running: (url: string) => string;
  readonly invented: string;
  readonly kept: Readonly<Record<"memory" | "file" | "postgres", string>>;
  readonly faulty: (percent: string, seed: string) => string;
  readonly page: string;
  readonly units: string;
  readonly tryIt: string;
  readonly open: string;
  readonly stop: string;
  readonly injected: (counts: string) => string;
  readonly stopped: string;
  readonly problems: SandboxProblems;
}

/** Why the server does not start. */
export interface SandboxProblems {
  readonly missing: string;
  readonly noSqlite: (version: string) => string;
  readonly number: (option: string, allowed: string) => string;
  readonly portTaken: (port: string) => string;
  readonly portForbidden: (port: string) => string;
  readonly host: (host: string) => string;
  readonly file: Readonly<
    Record<"open" | "write" | "notDatabase" | "busy" | "full" | "other", (file: string) => string>
  >;
  readonly postgres: Readonly<
    Record<"driver" | "reach" | "password" | "absent" | "rights" | "other", string>
  >;
}

/** Both languages. */
export const SANDBOX_WORDS: Readonly<Record<Lang, SandboxWords>> = { vi, en };
