import type { ExchangeErrorCode } from "../errors/exchange-error.ts";

/** The part of `fetch` that a client uses: that of the platform, or one of `@thongnhat/client/node`. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** When and how often a failed try is repeated. Only calls that are safe to repeat ever are. */
export interface RetryOptions {
  /** Tries of one call, the first included; default 5. 1 repeats nothing. */
  readonly tries?: number;
  /** Milliseconds under which the first wait is drawn; doubled for each further one; default 200. */
  readonly baseMs?: number;
  /** Longest wait of ours in milliseconds; default 20 000. */
  readonly capMs?: number;
  /** Longest wait in milliseconds that a server's Retry-After can cause; default 60 000. */
  readonly retryAfterMs?: number;
  /** Share of extra load that retries may make in a window; `false` sets no bound. Default 10 % in 10 s. */
  readonly budget?: false | BudgetOptions;
  /** When to stop asking a server that fails; `false` never does. Default: half of at least 20 tries in 30 s. */
  readonly circuit?: false | CircuitOptions;
}

/** Bound on the extra load of retries. */
export interface BudgetOptions {
  /** Retries for each first try, default 0.1. */
  readonly ratio?: number;
  /** Retries in a window that are always allowed, so that a client with few calls can retry; default 10. */
  readonly floor?: number;
  /** Length of the window in milliseconds, default 10 000. */
  readonly windowMs?: number;
}

/** When to stop asking a server that fails. */
export interface CircuitOptions {
  /** Share of failed tries that opens the circuit, default 0.5. */
  readonly failures?: number;
  /** Fewest tries in the window that say anything, default 20. */
  readonly calls?: number;
  /** Length of the window in milliseconds, default 30 000. */
  readonly windowMs?: number;
  /** Milliseconds before one try probes whether the server is back, default 5 000. */
  readonly openMs?: number;
}

/** Bounds in time and size. */
export interface LimitOptions {
  /** Milliseconds for one try, default 30 000; of a stream, the longest silence. */
  readonly tryMs?: number;
  /** Milliseconds for all tries and waits of a call, default 120 000. */
  readonly deadlineMs?: number;
  /** Bytes of an answer after decompression, default 10 MiB. */
  readonly answerBytes?: number;
  /** Bytes of one line of a stream, default 1 MiB and some. */
  readonly lineBytes?: number;
}

/** A line for a log. It never holds an id of a person, a body or a token. */
export interface LogEntry {
  /** `try` after each try, `wait` before a repeated one, `done` and `failed` at the end of a call. */
  readonly event: "try" | "wait" | "done" | "failed" | "hook-failed";
  /** Id of the operation: `get`, `search`… */
  readonly operation: string;
  /** `database/record` */
  readonly record?: string;
  readonly attempt: number;
  readonly ms: number;
  readonly requestId: string;
  readonly status?: number;
  readonly code?: ExchangeErrorCode;
  /** Milliseconds to wait before the next try. */
  readonly waitMs?: number;
}

/** What a call was about, for the report on what was shared with whom: no value of the data. */
export interface ExchangeEntry {
  /** Start of the call, ISO 8601. */
  readonly time: string;
  readonly operation: string;
  /** `database/record` */
  readonly record?: string;
  /** Code of the unit that calls. */
  readonly unit: string;
  readonly requester?: string;
  readonly purpose?: string;
  readonly ground?: string;
  readonly profile?: string;
  /** Records read or written. */
  readonly count: number;
  readonly ok: boolean;
  readonly status?: number;
  readonly code?: ExchangeErrorCode;
  readonly ms: number;
  readonly attempts: number;
  readonly requestId: string;
}
