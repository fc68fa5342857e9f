import type { ExchangeIssue } from "../generated/messages.ts";
import { problems } from "../generated/problems.ts";
import { type LocalCode, localProblems } from "./words.ts";

/** Code of a problem that a server names: a key of problems.json. */
export type ProblemCode = keyof typeof problems;

/** Every code that an `ExchangeError` can have. */
export type ExchangeErrorCode = ProblemCode | LocalCode;

/** What is known of a failed call. */
export interface ExchangeErrorDetails {
  /** HTTP status, where a server answered. */
  readonly status?: number;
  /** Whether the same call, with the same key, may succeed later; default by the code. */
  readonly retryable?: boolean;
  /** Id of the request in the logs of both sides. */
  readonly requestId?: string;
  /** Findings about the record: code and place, never a value. */
  readonly issues?: readonly ExchangeIssue[];
  /** How often it was sent; 0 when nothing left this machine. */
  readonly attempts?: number;
  /** Milliseconds that the server asked to wait, bounded. */
  readonly retryAfterMs?: number;
  /** What lay beneath; never shown by `toJSON`. */
  readonly cause?: unknown;
}

/**
 * A call that did not succeed. Its message, in Vietnamese, says what is wrong and what to do; like
 * `toJSON` it holds no value of a person, no token and no body, so that both may be logged.
 */
export class ExchangeError extends Error {
  /** A key of problems.json, or what happened on the way. */
  readonly code: ExchangeErrorCode;
  /** HTTP status, where a server answered. */
  readonly status?: number;
  /** Whether the same call, with the same key, may succeed later. */
  readonly retryable: boolean;
  /** Id of the request in the logs of both sides. */
  readonly requestId?: string;
  /** Findings about the record: code and place, never a value. */
  readonly issues?: readonly ExchangeIssue[];
  /** How often it was sent; 0 when nothing left this machine. */
  readonly attempts: number;
  /** Milliseconds that the server asked to wait, bounded. */
  readonly retryAfterMs?: number;

  /**
   * @param code - a key of problems.json, or what happened on the way
   * @param details - what is known of the failed call
   */
  constructor(code: ExchangeErrorCode, details: ExchangeErrorDetails = {}) {
    super(messageOf(code, details), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "ExchangeError";
    this.code = code;
    this.retryable = details.retryable ?? isRetryable(code);
    this.attempts = details.attempts ?? 0;
    if (details.status !== undefined) this.status = details.status;
    if (details.requestId !== undefined) this.requestId = details.requestId;
    if (details.issues !== undefined) this.issues = details.issues;
    if (details.retryAfterMs !== undefined) this.retryAfterMs = details.retryAfterMs;
  }

  /**
   * What may be logged.
   * @returns code, status, counts, ids and the code and place of each issue; no words of the server
   */
  toJSON(): Readonly<Record<string, unknown>> {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      retryable: this.retryable,
      attempts: this.attempts,
      ...(this.status === undefined ? {} : { status: this.status }),
      ...(this.requestId === undefined ? {} : { requestId: this.requestId }),
      ...(this.issues
        ? { issues: this.issues.map(({ code, severity, path }) => ({ code, severity, path })) }
        : {}),
    };
  }
}

/**
 * Whether the same call, with the same key, may succeed later.
 * @param code - code of an error
 * @returns true for what passes by itself: an overload, a cut line, a request that still runs
 */
export function isRetryable(code: ExchangeErrorCode): boolean {
  return code in problems ? problems[code as ProblemCode].retry : localProblems[code as LocalCode].retry;
}

function messageOf(code: ExchangeErrorCode, { status, requestId, issues }: ExchangeErrorDetails): string {
  const words = isProblemCode(code)
    ? `${problems[code].title.vi}. ${problems[code].detail.vi}`
    : localProblems[code as LocalCode].vi;
  const first = issues?.[0];
  const where = first
    ? ` [${first.code} ${first.path || "/"}${issues.length > 1 ? `, +${issues.length - 1}` : ""}]`
    : "";
  const trace = [status === undefined ? "" : `HTTP ${status}`, requestId ? `mã lần hỏi ${requestId}` : ""];
  const tail = trace.filter((part) => part !== "").join(", ");
  return `${code}: ${words}${where}${tail ? ` (${tail})` : ""}`;
}

/** True for a key of problems.json. */
export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === "string" && Object.hasOwn(problems, code);
}
