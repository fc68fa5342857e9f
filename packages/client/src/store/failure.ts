import { problems } from "../generated/problems.ts";

/** What is kept of an error: codes and ids, never its words. */
export interface Failure {
  readonly code: string;
  readonly status?: number;
  readonly requestId?: string;
  /** The server answered that this will never do: nothing was written. */
  readonly final: boolean;
  readonly retryAfterMs?: number;
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/;
const REQUEST_ID = /^[A-Za-z0-9_-]{8,80}$/;
// A token that expired or a gate that is full says nothing about the record: those are tried again.
const PASSING: ReadonlySet<number> = new Set([401, 408, 425, 429]);

/** Reads an `ExchangeError`, a problem of a line, or whatever was thrown. */
export function failureOf(error: unknown): Failure {
  const of = (key: string): unknown =>
    typeof error === "object" && error !== null
      ? (error as Readonly<Record<string, unknown>>)[key]
      : undefined;
  const status = of("status");
  const named = [of("code"), of("name")].find((name) => typeof name === "string" && CODE.test(name));
  const code = typeof named === "string" ? named : "unknown";
  const retryable = of("retryable") ?? isPassing(code);
  const requestId = of("requestId");
  const retryAfterMs = of("retryAfterMs");
  return {
    code,
    // Without a status it was refused before it left, by a validator for example: by the same rules.
    final: retryable !== true && isFinal(status ?? statusOf(code)),
    ...(typeof status === "number" && status > 0 ? { status } : {}),
    ...(typeof requestId === "string" && REQUEST_ID.test(requestId) ? { requestId } : {}),
    ...(typeof retryAfterMs === "number" && retryAfterMs > 0 ? { retryAfterMs } : {}),
  };
}

function isFinal(status: unknown): boolean {
  return typeof status === "number" && status >= 400 && status < 500 && !PASSING.has(status);
}

function isPassing(code: string): boolean {
  return isProblem(code) && problems[code].retry;
}

function statusOf(code: string): number | undefined {
  return isProblem(code) ? problems[code].status : undefined;
}

function isProblem(code: string): code is keyof typeof problems {
  return Object.hasOwn(problems, code);
}
