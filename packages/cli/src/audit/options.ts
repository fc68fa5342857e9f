import type { Origin } from "@thongnhat/core";
import type { Dialect } from "@thongnhat/quality/sql";
import type { InputFormat } from "../read/reader/types.ts";
import type { Lang } from "../words/lang.ts";

/** Options of `thongnhat audit`, as they are on the command line. */
export interface AuditCommand {
  readonly out?: string;
  readonly html?: boolean;
  readonly json?: boolean;
  readonly record?: string;
  readonly origin?: Origin;
  readonly input?: InputFormat;
  readonly system?: string;
  readonly unit?: string;
  readonly asOf?: string;
  readonly thresholds?: string;
  readonly previous?: readonly string[];
  readonly with?: string;
  readonly withRecord?: string;
  readonly toParquet?: string;
  readonly toPostgres?: string;
  readonly engine?: "js" | "duckdb" | "postgres";
  readonly sql?: Dialect;
  readonly table?: string;
  readonly keys?: string;
  readonly merge?: boolean;
  readonly plan?: string;
  readonly part?: string;
  readonly workers?: string;
  readonly examples?: string;
  readonly withExamples?: string;
  readonly failOn?: "red" | "amber";
  readonly quiet?: boolean;
  readonly progress?: boolean;
  readonly color?: boolean;
  readonly lang: Lang;
}

/** The command cannot be run as it was given; the text says why and what to do. */
export class UsageError extends Error {}
