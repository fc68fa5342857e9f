import { isJsonPointer, pointer } from "@thongnhat/core";
import type { ExchangeIssue, ExchangeProblem } from "../generated/messages.ts";
import { PROBLEM_TYPE, problems } from "../generated/problems.ts";
import { type ExchangeError, type ExchangeErrorCode, isProblemCode, isRetryable } from "./exchange-error.ts";
import { localProblems } from "./words.ts";

const MOST_ISSUES = 100;
/** `TN-TYPE`, `KS-01`, `B-AS-01b`: with a dash, and without a run of digits, so that no name or number of a person is one. */
const CODE = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+[a-z]?$/;
const NUMBER = /[0-9]{5}/;
const REPAIR = /^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/;
const RECORD = /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/;
/** Names of fields and of bounds, as the standard writes them: a person's name begins with a capital. */
const NAME = /^[a-z][A-Za-z0-9]{0,59}$/;

/** Of another's making only a UUID is taken over: any other text could be a person's name or number. */
export const REQUEST_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Statuses that may pass by themselves, whatever the body says. */
export const RETRY_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

const BY_STATUS: Readonly<Record<number, ExchangeErrorCode>> = {
  400: "query-invalid",
  401: "unauthenticated",
  403: "forbidden",
  404: "not-found",
  405: "method-not-allowed",
  408: "unavailable",
  412: "version-changed",
  413: "too-large",
  415: "media-type",
  425: "unavailable",
  428: "match-missing",
  429: "too-many-requests",
  500: "internal",
  502: "unavailable",
  503: "unavailable",
  504: "unavailable",
};

/** The code of an answer that is no success. A server's own word counts only when it fits the status. */
export function codeOf(status: number, body: unknown): ExchangeErrorCode {
  const named = isObject(body) ? body.code : undefined;
  if (isProblemCode(named) && problems[named].status === status) return named;
  return BY_STATUS[status] ?? "invalid-answer";
}

/** The findings of a problem, as far as they are findings: what a server adds to them is not taken over. */
export function issuesOf(body: unknown): readonly ExchangeIssue[] | undefined {
  const issues = isObject(body) ? body.issues : undefined;
  if (!Array.isArray(issues)) return undefined;
  return issues.slice(0, MOST_ISSUES).flatMap((issue) => {
    if (!isObject(issue)) return [];
    const { code, severity, path, record, params, repair } = issue;
    if (
      typeof code !== "string" ||
      code.length > 60 ||
      !CODE.test(code) ||
      NUMBER.test(code) ||
      typeof path !== "string"
    )
      return [];
    return [
      {
        code,
        severity: severity === "warning" ? ("warning" as const) : ("error" as const),
        path: maskPath(path),
        ...(typeof record === "string" && RECORD.test(record) ? { record } : {}),
        ...(isObject(params) ? { params: plainParams(params) } : {}),
        ...(typeof repair === "string" && REPAIR.test(repair) ? { repair } : {}),
      },
    ];
  });
}

/** Bounds and names; a text that could be a person's value does not pass. */
function plainParams(params: Readonly<Record<string, unknown>>): NonNullable<ExchangeIssue["params"]> {
  const plain = Object.entries(params).filter(
    ([key, value]) =>
      NAME.test(key) &&
      (typeof value === "boolean" ||
        (typeof value === "number" && Math.abs(value) < 1e6) ||
        (typeof value === "string" && /^[a-z][A-Za-z./-]{0,79}$/.test(value))),
  );
  return Object.fromEntries(plain);
}

/** A JSON Pointer whose keys are names of fields or positions; anything else masked. */
function maskPath(path: string): string {
  if (path === "" || path.length > 500 || !isJsonPointer(path)) return "";
  return pointer(
    ...path
      .slice(1)
      .split("/")
      .map((key) => (/^[0-9]{1,6}$/.test(key) || NAME.test(key) ? key : "***")),
  );
}

/**
 * An error as the problem of one line, where outcomes are told line by line.
 * @param error - what a call threw
 * @returns a problem with our words; `status` is 0 where no server answered
 */
export function problemOf(error: ExchangeError): ExchangeProblem {
  const known = isProblemCode(error.code) ? problems[error.code] : undefined;
  return {
    type: `${PROBLEM_TYPE}${error.code}`,
    title: known ? known.title.vi : error.code,
    status: error.status ?? known?.status ?? 0,
    detail: known ? known.detail.vi : localProblems[error.code as keyof typeof localProblems].vi,
    code: error.code,
    requestId: error.requestId ?? "",
    ...(error.issues ? { issues: [...error.issues] } : {}),
  };
}

/** Whether an answer with this status and code may be asked for again. */
export function mayRetry(status: number, code: ExchangeErrorCode): boolean {
  return RETRY_STATUSES.has(status) || (isProblemCode(code) && isRetryable(code));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
