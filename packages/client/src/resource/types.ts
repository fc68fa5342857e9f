import type { BatchLine, ChangeEvent, Job, Receipt } from "../generated/messages.ts";

/** What every call takes. */
export interface CallOptions {
  /** Stops the call: sockets and timers are free at once. */
  readonly signal?: AbortSignal;
  /** Milliseconds that one try may take; default that of the client. */
  readonly tryMs?: number;
  /** Milliseconds for all tries and waits together; default that of the client. */
  readonly deadlineMs?: number;
  /** Why the data is asked for, `giai-quyet-tthc`; default that of the client. */
  readonly purpose?: string;
  /** Code of the official or system that asks, never a name; default that of the client. */
  readonly requester?: string;
  /** Legal ground of the sharing, the code of the text in ASCII: `278-2025-ND-CP`. */
  readonly ground?: string;
  /** Id of the request, to find it in the logs of both sides; made when absent. */
  readonly requestId?: string;
}

/** A call that reads. */
export interface ReadOptions extends CallOptions {
  /** What part to ask for; default: the most that was granted. */
  readonly profile?: string;
}

/** A call that writes. */
export interface WriteOptions extends CallOptions {
  /** Made before the first try when absent. Give the stored one to repeat a write of before a crash. */
  readonly idempotencyKey?: string;
}

/** A record as a server holds it. */
export interface Stored<T> {
  readonly value: T;
  readonly etag: string;
}

/** A part of a record, as a profile allows: any field may be missing. */
export type Minimised<T> = T extends readonly (infer U)[]
  ? readonly Minimised<U>[]
  : T extends object
    ? { readonly [K in keyof T]?: Minimised<T[K]> }
    : T;

/** A change, its data typed. */
export interface Change<T> extends Omit<ChangeEvent, "data"> {
  readonly data: T;
}

/** A page of changes: store `next` in the transaction that stores the rows. */
export interface Changes<T> {
  readonly events: readonly Change<T>[];
  readonly next: string;
  readonly more: boolean;
}

/** The records of an export, and from where to follow. */
export interface Exported<T> extends AsyncIterable<T> {
  readonly job: Job;
  /** Change token that misses nothing that happened since the export began. */
  readonly since: string;
}

/** One kind of record on a server. */
export interface Resource<T> {
  /** `database/record` */
  readonly record: string;
  /**
   * Reads one record.
   * @throws ExchangeError `not-found`, `forbidden`…
   */
  get(id: string, options?: ReadOptions & { readonly profile?: "full" }): Promise<Stored<T>>;
  /** Reads the part of one record that a profile allows. */
  get(id: string, options: ReadOptions): Promise<Stored<Minimised<T>>>;
  /** The record when it is not the version of `etag`; undefined when it still is. */
  getIfChanged(id: string, etag: string, options?: ReadOptions): Promise<Stored<T> | undefined>;
  /** Records whose fields equal the given values, page after page as they are asked for. Keys are JSON Pointers. */
  search(
    where: Readonly<Record<string, string>>,
    options?: ReadOptions & { readonly pageSize?: number },
  ): AsyncIterable<T>;
  /** Writes a new record; safe to repeat with the same key. */
  submit(record: T, options?: WriteOptions): Promise<Receipt>;
  /** Writes a new version in the place of the one with this `etag`. */
  replace(record: T, etag: string, options?: WriteOptions): Promise<Receipt>;
  /** Writes many, some hundred lines a request; outcomes in the order of the records. */
  submitMany(
    records: Iterable<T> | AsyncIterable<T>,
    options?: CallOptions & { readonly lines?: number },
  ): AsyncIterable<BatchLine>;
  /** One request with up to 1,000 records. The key makes it safe to repeat. */
  submitBatch(records: readonly T[], options?: WriteOptions): Promise<readonly BatchLine[]>;
  /** Changes since a stored token, page after page until there are no more; without a token from the beginning. */
  changes(
    options?: ReadOptions & { readonly since?: string; readonly limit?: number },
  ): AsyncIterable<Changes<T>>;
  /** Every record that the caller may see. */
  export(options?: ReadOptions): Promise<Exported<T>>;
  /** Loads a large file as a job; outcomes of its lines when done. */
  import(records: Iterable<T> | AsyncIterable<T>, options?: WriteOptions): Promise<AsyncIterable<BatchLine>>;
}
