import type { Auth } from "../auth/types.ts";
import { ExchangeError, type ExchangeErrorDetails } from "../errors/exchange-error.ts";
import { RETRY_STATUSES } from "../errors/problem.ts";
import { backOff } from "./back-off.ts";
import { retryBudget } from "./budget.ts";
import { type Circuit, openCircuit } from "./circuit.ts";
import { openScope, type Scope } from "./scope.ts";
import { renewable, sendOnce } from "./try.ts";
import type { Fetch, LimitOptions, LogEntry, RetryOptions } from "./types.ts";

/** One call: what to send, and how to read what comes. */
export interface Call<T> {
  readonly operation: string;
  /** `database/record` */
  readonly record?: string;
  readonly method: string;
  /** Path and query under the base address, checked and encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Makes the body, anew for each try. */
  readonly body?: () => string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  /** False for what must not or cannot be sent twice. */
  readonly repeatable: boolean;
  readonly requestId: string;
  readonly signal?: AbortSignal | undefined;
  readonly tryMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
  /** Reads a success; what it throws counts as a failed try. It may keep the scope open for a stream. */
  readonly read: (response: Response, scope: Scope) => Promise<T>;
}

/** What came of a call. */
export interface Outcome<T> {
  readonly value: T;
  readonly status: number;
  readonly attempts: number;
}

/** What an engine works with. */
export interface EngineOptions {
  readonly base: URL;
  readonly auth: Auth;
  readonly fetch: Fetch;
  readonly allowInsecure: boolean;
  readonly retry: RetryOptions;
  readonly limits: LimitOptions;
  readonly logger?: ((entry: LogEntry) => void) | undefined;
  readonly random: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  readonly elapsed: () => number;
}

/** Sends calls and repeats them where that is safe. */
export type Engine = <T>(call: Call<T>) => Promise<Outcome<T>>;

/** An engine for one server: its circuit and its budget are shared by all calls. */
export function createEngine(options: EngineOptions): Engine {
  const { retry, elapsed } = options;
  const budget = retry.budget === false ? undefined : retryBudget(retry.budget ?? {}, elapsed);
  const circuit: Circuit =
    retry.circuit === false ? (run) => run() : openCircuit(retry.circuit ?? {}, elapsed, isServerFailure);

  return async (call) => {
    const whole = openScope(call.deadlineMs ?? options.limits.deadlineMs ?? 120_000, "deadline", call.signal);
    if (whole.signal.aborted) throw new ExchangeError("aborted", { requestId: call.requestId });
    const start = elapsed();
    budget?.begin();
    let renewed = false;
    let attempt = 0;
    for (;;) {
      attempt += 1;
      const tried = { ...call, attempt };
      const result = await stopEarly(
        circuit(() => sendOnce(options, tried, whole)),
        whole,
      )
        .then((outcome) => ({ outcome }))
        .catch((error: unknown) => ({ error: asExchangeError(error, whole) }));
      if ("outcome" in result) {
        whole.close();
        log(options, call, "done", attempt, elapsed() - start, { status: result.outcome.status });
        return { ...result.outcome, attempts: attempt };
      }
      const { error } = result;
      // One forced new token a call: it costs no wait and no budget, and never loops.
      if (renewable.has(error) && !renewed && call.repeatable) {
        renewed = true;
        continue;
      }
      const wait = waitOf(error, attempt);
      const stop = wait === undefined ? error : await pause(wait, error, attempt);
      if (stop) {
        whole.close();
        const final = withCall(stop, call.requestId, error.code === "circuit-open" ? attempt - 1 : attempt);
        log(options, call, "failed", attempt, elapsed() - start, final);
        throw final;
      }
    }

    /** Milliseconds before the next try; undefined when there is none. */
    function waitOf(error: ExchangeError, tries: number): number | undefined {
      const passes = RETRY_STATUSES.has(error.status ?? 0) || error.retryable;
      const ended = error.code === "deadline" || error.code === "circuit-open" || error.code === "aborted";
      if (!passes || ended || !call.repeatable || tries >= (retry.tries ?? 5)) return undefined;
      const own = backOff(tries, retry.baseMs ?? 200, retry.capMs ?? 20_000, options.random);
      const wait = Math.max(own, error.retryAfterMs ?? 0);
      const left = (call.deadlineMs ?? options.limits.deadlineMs ?? 120_000) - (elapsed() - start);
      return wait < left ? wait : undefined;
    }

    /** Waits; the error with which the call ends instead, when it must not go on. */
    async function pause(
      wait: number,
      error: ExchangeError,
      tries: number,
    ): Promise<ExchangeError | undefined> {
      if (budget && !budget.take())
        return new ExchangeError("gave-up", { ...detailsOf(error), cause: error });
      log(options, call, "wait", tries, elapsed() - start, { ...error, waitMs: wait });
      return options.sleep(wait, whole.signal).then(
        () => undefined,
        (cause: unknown) => asExchangeError(cause, whole),
      );
    }
  };
}

/** Failures that say that the server, or the way to it, is not well. */
function isServerFailure(error: unknown): boolean {
  if (!(error instanceof ExchangeError)) return false;
  if (error.status !== undefined && error.status >= 500) return true;
  return ["network", "timeout", "deadline", "truncated", "not-json"].includes(error.code);
}

/** Others wait while a probe runs: a caller who stops does not wait with them. */
function stopEarly<T>(work: Promise<T>, scope: Scope): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(scope.signal.reason);
    scope.signal.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject).finally(() => scope.signal.removeEventListener("abort", leave));
  });
}

function asExchangeError(error: unknown, scope: Scope): ExchangeError {
  const stopped = scope.stopped();
  if (stopped) return new ExchangeError(stopped, { cause: error });
  return error instanceof ExchangeError ? error : new ExchangeError("network", { cause: error });
}

function detailsOf(error: ExchangeError): ExchangeErrorDetails {
  return {
    ...(error.status === undefined ? {} : { status: error.status }),
    ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
    ...(error.issues === undefined ? {} : { issues: error.issues }),
    ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
    ...(error.cause === undefined ? {} : { cause: error.cause }),
  };
}

function withCall(error: ExchangeError, requestId: string, attempts: number): ExchangeError {
  const { code, retryable } = error;
  return new ExchangeError(code, { requestId, ...detailsOf(error), retryable, attempts });
}

function log(
  { logger }: EngineOptions,
  call: Pick<Call<unknown>, "operation" | "record" | "requestId">,
  event: LogEntry["event"],
  attempt: number,
  ms: number,
  { status, code, waitMs }: Partial<Pick<LogEntry, "status" | "code" | "waitMs">>,
): void {
  logger?.({
    event,
    operation: call.operation,
    ...(call.record === undefined ? {} : { record: call.record }),
    attempt,
    ms: Math.round(ms),
    requestId: call.requestId,
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    ...(waitMs === undefined ? {} : { waitMs }),
  });
}
