import { ExchangeError } from "../errors/exchange-error.ts";
import type {
  AccessPage,
  BatchLine,
  Capabilities,
  ChangePage,
  Job,
  Page,
  Receipt,
} from "../generated/messages.ts";

type Fields = Readonly<Record<string, unknown>>;
const STATES = ["waiting", "running", "done", "failed", "cancelled"];
const DIGEST = /^sha-256:[0-9a-f]{64}$/;

/** A JSON object, and not an array. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 4096;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isOptional = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);
const isListOf = (value: unknown, is: (value: unknown) => boolean) => Array.isArray(value) && value.every(is);

/** True for evidence of delivery. */
export function isReceipt(value: unknown): value is Receipt {
  if (!isObject(value)) return false;
  const { id, record, version, digest, receivedAt, requestId } = value;
  if (!isText(id) || !isText(record) || !isCount(version) || version < 1) return false;
  return isText(digest) && DIGEST.test(digest) && isText(receivedAt) && isText(requestId);
}

/** True for the outcome of one line. */
export function isBatchLine(value: unknown): value is BatchLine {
  if (!isObject(value) || !isCount(value.line) || typeof value.ok !== "boolean") return false;
  return value.ok ? isReceipt(value.receipt) : isObject(value.problem) && isText(value.problem.code);
}

/** True for a page of records. */
export function isPage(value: unknown): value is Page {
  return isObject(value) && isListOf(value.items, isObject) && isOptional(value.next, isText);
}

/** True for a page of changes. */
export function isChangePage(value: unknown): value is ChangePage {
  if (!isObject(value) || !isText(value.next) || typeof value.more !== "boolean") return false;
  return isListOf(value.events, isEvent);
}

function isEvent(value: unknown): boolean {
  if (!isObject(value) || value.specversion !== "1.0" || !isObject(value.data)) return false;
  const { id, source, type, subject, time, version, digest } = value;
  return [id, source, type, subject, time, digest].every(isText) && isCount(version);
}

/** True for the state of a long job. */
export function isJob(value: unknown): value is Job {
  if (!isObject(value) || !isText(value.id) || !isText(value.record)) return false;
  return STATES.includes(value.state as string) && isCount(value.done) && isOptional(value.since, isText);
}

/** True for what a server says of itself. */
export function isCapabilities(value: unknown): value is Capabilities {
  if (!isObject(value) || !isText(value.protocol) || !isObject(value.limits)) return false;
  return isListOf(value.records, (each) => isObject(each) && isText(each.record));
}

/** True for a page of the access log. */
export function isAccessPage(value: unknown): value is AccessPage {
  return isObject(value) && isListOf(value.items, isObject) && isOptional(value.next, isText);
}

/**
 * The value, when it is what the protocol says.
 * @throws ExchangeError `invalid-answer`
 */
export function expect<T>(value: unknown, is: (value: unknown) => value is T, status?: number): T {
  if (is(value)) return value;
  throw new ExchangeError("invalid-answer", status === undefined ? {} : { status });
}
