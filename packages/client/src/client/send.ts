import { ExchangeError } from "../errors/exchange-error.ts";
import { operations } from "../generated/operations.ts";
import { headerOf, type PathValues, pathOf } from "../request/address.ts";
import type { Call, Engine } from "../request/engine.ts";
import type { ExchangeEntry, LimitOptions, LogEntry } from "../request/types.ts";
import type { CallOptions } from "../resource/types.ts";
import type { Validate } from "./options.ts";

/** Id of an operation of the exchange. */
export type OperationId = (typeof operations)[number]["id"];

/** What the resources of a client share. */
export interface Core {
  readonly engine: Engine;
  readonly unit: string;
  readonly requester?: string | undefined;
  readonly purpose?: string | undefined;
  readonly signer?: ((body: unknown) => Promise<string>) | undefined;
  readonly validate?: Validate | undefined;
  readonly validateAnswers: boolean;
  readonly limits: LimitOptions;
  readonly onExchange?: ((entry: ExchangeEntry) => void | Promise<void>) | undefined;
  readonly logger?: ((entry: LogEntry) => void) | undefined;
  readonly random: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  readonly elapsed: () => number;
}

/** One operation to carry out. */
export interface Send<T> extends PathValues {
  readonly options: CallOptions & { readonly idempotencyKey?: string; readonly profile?: string };
  readonly etag?: string;
  readonly signature?: string;
  readonly body?: NonNullable<Call<T>["body"]>;
  /** True where the answer is about the caller's own records: why and for whom may be left unsaid. */
  readonly own?: boolean;
  /** False for a body that can be read only once. */
  readonly repeatable?: boolean;
  readonly read: Call<T>["read"];
  /** How many records went over; absent for a stream, whose reader says it by `ended`. */
  readonly count?: (value: T) => number;
}

/** What came of an operation. */
export interface Sent<T> {
  readonly value: T;
  readonly status: number;
  readonly attempts: number;
  readonly requestId: string;
  /** Told once by the reader of a stream: how many records came, and what ended it too early. */
  readonly ended: (count: number, error?: ExchangeError) => Promise<void>;
}

interface Operation {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  readonly headers?: readonly string[];
  readonly request?: { readonly type: string };
  readonly answerType?: string;
}

const byId: ReadonlyMap<string, Operation> = new Map(
  operations.map((operation) => [operation.id, operation]),
);

/**
 * Carries out one operation: headers by operations.json, then the engine, then the entry for the sharing report.
 * @throws ExchangeError
 */
export async function send<T>(core: Core, id: OperationId, what: Send<T>): Promise<Sent<T>> {
  const operation = byId.get(id);
  if (!operation) throw new ExchangeError("method-not-allowed");
  const requestId = what.options.requestId ?? crypto.randomUUID();
  const started = core.elapsed();
  const time = new Date(core.now()).toISOString();
  const about = { time, operation: id, requestId, ...aboutOf(core, operation, what) };
  const tell = (more: Pick<ExchangeEntry, "count" | "ok" | "attempts" | "status" | "code">) =>
    report(core, { ...about, ...more, ms: since(core, started) });
  try {
    const sent = await core.engine<T>({
      operation: id,
      method: operation.method,
      path: pathOf(operation.path, what),
      headers: headersOf(core, operation, what, requestId),
      repeatable: what.repeatable ?? true,
      requestId,
      ...(what.record === undefined ? {} : { record: what.record }),
      ...(what.body === undefined ? {} : { body: what.body }),
      signal: what.options.signal,
      tryMs: what.options.tryMs,
      deadlineMs: what.options.deadlineMs,
      read: what.read,
    });
    const { status, attempts } = sent;
    if (what.count) await tell({ count: what.count(sent.value), ok: true, status, attempts });
    const ended = (count: number, error?: ExchangeError) =>
      tell({ count, ok: error === undefined, status, attempts, ...(error ? { code: error.code } : {}) });
    return { ...sent, requestId, ended };
  } catch (error) {
    if (error instanceof ExchangeError && error.attempts > 0) {
      const { code, status, attempts } = error;
      await tell({ count: 0, ok: false, code, attempts, ...(status === undefined ? {} : { status }) });
    }
    throw error;
  }
}

function headersOf<T>(
  core: Core,
  operation: Operation,
  what: Send<T>,
  requestId: string,
): Record<string, string> {
  const { options } = what;
  const asks = (name: string) => operation.headers?.includes(name) === true;
  const given: [Parameters<typeof headerOf>[0], string | undefined][] = [["requestId", requestId]];
  // A read that does not say why and for whom is not sent: the law asks for both, and the server would refuse.
  const unsaid = what.own ? undefined : "";
  if (asks("purpose")) given.push(["purpose", options.purpose ?? core.purpose ?? unsaid]);
  if (asks("requester")) given.push(["requester", options.requester ?? core.requester ?? unsaid]);
  if (asks("ground")) given.push(["ground", options.ground]);
  if (asks("idempotencyKey")) given.push(["idempotencyKey", options.idempotencyKey ?? crypto.randomUUID()]);
  if (asks("ifMatch")) given.push(["ifMatch", what.etag ?? ""]);
  if (asks("ifNoneMatch")) given.push(["ifNoneMatch", what.etag]);
  if (asks("signature")) given.push(["signature", what.signature]);
  const headers = given.flatMap(([name, value]) => (value === undefined ? [] : [headerOf(name, value)]));
  return {
    Accept: `${operation.answerType ?? "application/json"}, application/problem+json`,
    "Accept-Language": "vi",
    ...(operation.request ? { "Content-Type": operation.request.type } : {}),
    ...Object.fromEntries(headers),
  };
}

function aboutOf<T>(core: Core, operation: Operation, { record, options }: Send<T>) {
  const reads = operation.headers?.includes("purpose") === true;
  const purpose = reads ? (options.purpose ?? core.purpose) : options.purpose;
  const requester = options.requester ?? core.requester;
  return {
    unit: core.unit,
    ...(record === undefined ? {} : { record }),
    ...(requester === undefined ? {} : { requester }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(options.ground === undefined ? {} : { ground: options.ground }),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
  };
}

function since(core: Core, started: number): number {
  return Math.round(core.elapsed() - started);
}

/** A report that cannot be kept is logged; the exchange itself has happened and its outcome stays. */
async function report(core: Core, entry: ExchangeEntry): Promise<void> {
  try {
    await core.onExchange?.(entry);
  } catch {
    const { operation, requestId, attempts: attempt, ms } = entry;
    core.logger?.({ event: "hook-failed", operation, attempt, ms, requestId });
  }
}
