import type { Lang } from "../words/lang.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

/** Words of `thongnhat conform`. */
export interface ConformWords {
  readonly about: string;
  readonly usage: string;
  readonly argument: string;
  readonly options: Readonly<
    Record<
      | "credentials"
      | "profile"
      | "record"
      | "only"
      | "readOnly"
      | "allowReal"
      | "keep"
      | "deadline"
      | "json"
      | "junit"
      | "html"
      | "noProgress",
      string
    >
  >;
  readonly notes: string;
  readonly progress: string;
  /** Before anything is written. */
  readonly warning: (server: string, writes: number, types: number) => string;
  readonly readsOnly: (server: string, types: number) => string;
  readonly problems: {
    readonly missing: string;
    readonly credentialsFile: (file: string) => string;
    readonly credentialsForm: (file: string) => string;
    readonly noCredentials: string;
    readonly seconds: string;
    readonly unknownIds: (near: string) => string;
  };
}

/** Both languages. */
export const CONFORM_WORDS: Readonly<Record<Lang, ConformWords>> = { vi, en };
