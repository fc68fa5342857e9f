import type { BatchLine, Receipt } from "../generated/messages.ts";
import type { ReadOptions, Stored, WriteOptions } from "../resource/types.ts";
import type { Store } from "../store/types.ts";

/** What the outbox needs of a resource; that of a client has it. */
export interface OutboxResource {
  /** Reads what the server holds. */
  get(id: string, options?: ReadOptions): Promise<Stored<unknown>>;
  /** Writes a new record. */
  submit(record: never, options?: WriteOptions): Promise<Receipt>;
  /** Writes a new version. */
  replace(record: never, etag: string, options?: WriteOptions): Promise<Receipt>;
  /** Writes many. */
  submitBatch(records: readonly never[], options?: WriteOptions): Promise<readonly BatchLine[]>;
}

/** What the outbox needs of a client. */
export interface OutboxClient {
  /** The resource of a record type, `ho-tich/khai-sinh`. */
  resource(record: string): OutboxResource;
}

/** One sending: the same key and the same records at every try. */
export interface Delivery {
  /** `batch` and `submit` write new records, `replace` a new version. */
  readonly kind: "batch" | "submit" | "replace";
  /** `database/record` */
  readonly record: string;
  /** Idempotency key, stored before the first try. */
  readonly key: string;
  readonly records: readonly object[];
  /** Of a `replace`, where it is known. */
  readonly etag?: string;
  readonly signal: AbortSignal;
  /** Milliseconds that the sending may take in all: less than the lease. */
  readonly deadlineMs: number;
}

/**
 * Sends by other means than a client. Gives an outcome a record, in their order; throws what an `ExchangeError`
 * says: `code`, `status`, `retryable`.
 */
export type Send = (delivery: Delivery) => Promise<readonly BatchLine[]>;

/** How to deliver. */
export interface OutboxOptions<Tx> {
  readonly store: Store<Tx>;
  /** Sends through this client… */
  readonly client?: OutboxClient;
  /** …or through this function. */
  readonly send?: Send;
  /** Deliveries at a time in this process; default 4. Several processes may share one outbox. */
  readonly workers?: number;
  /** Records a request, at most 1,000; default 100. 1 where each record is signed, as a batch carries no signature. */
  readonly lines?: number;
  /** Tries before a record becomes a dead letter; default 30, with the waits below some six hours. */
  readonly maxTries?: number;
  /** Milliseconds that a delivery belongs to one worker; another takes it over after a crash. Default 60 000. */
  readonly leaseMs?: number;
  /** Milliseconds before the second try; doubles each time, the wait is drawn by chance below it. Default 1 000. */
  readonly backoffMs?: number;
  /** Longest wait between tries, milliseconds; default 900 000. */
  readonly backoffMostMs?: number;
  /** Milliseconds between looks into an empty outbox; default 1 000. */
  readonly pollMs?: number;
  /** Chance, 0 to 1, for tests. */
  readonly random?: () => number;
}

/** How to add a record. */
export interface AddOptions {
  /** `database/record`; default what the record says of itself. */
  readonly record?: string;
  /** Default: version 1 is `submit`, every later one `replace`. */
  readonly action?: "submit" | "replace";
  /** ETag of the version that is replaced; default: asked for before the first try. */
  readonly etag?: string;
  /** Idempotency key, 16–80 characters; default a new one. */
  readonly key?: string;
}

/** A record that was added. */
export interface Added {
  /** Number in the outbox. */
  readonly id: number;
  /** Its idempotency key. */
  readonly key: string;
}

/** One try, as far as it may be told. */
export interface TryReceipt {
  /** ISO 8601. */
  readonly at: string;
  /** A key of problems.json, or what happened on the way. */
  readonly code: string;
  readonly status?: number;
  readonly requestId?: string;
}

/** A record that was not delivered, and why. */
export interface DeadLetter {
  readonly id: number;
  readonly record: string;
  readonly recordId: string;
  readonly version: number;
  /** Of the last try. */
  readonly code: string;
  /** `sha-256:` and 64 hex digits of the record. */
  readonly digest?: string;
  /** ISO 8601. */
  readonly addedAt: string;
  readonly diedAt: string;
  readonly tries: readonly TryReceipt[];
}

/** Evidence of a delivery. */
export interface DeliveryReceipt {
  readonly id: number;
  readonly record: string;
  readonly recordId: string;
  readonly version: number;
  /** Of what was sent. */
  readonly digest: string;
  /** Whether the server confirms the same digest. */
  readonly digestAgrees: boolean;
  /** ISO 8601, by the clock of the store. */
  readonly deliveredAt: string;
  /** Answer of the server, without its words. */
  readonly answer: Pick<Receipt, "id" | "record" | "version" | "digest" | "receivedAt" | "requestId">;
}

/** How the outbox stands; counts of records. */
export interface OutboxStatus {
  readonly waiting: number;
  /** Of the waiting: behind a dead letter of the same record. */
  readonly blocked: number;
  readonly done: number;
  readonly dead: number;
  readonly discarded: number;
  /** Delivered, but the server confirms another digest. */
  readonly digestDiffers: number;
  /** When the oldest waiting record was added, ISO 8601. */
  readonly oldest?: string;
}

/** Records on their way out, kept in the database of the program. */
export interface Outbox<Tx> {
  /**
   * Puts a record into the outbox, in the transaction that the caller has open: with the caller's rows it is there
   * or it is not.
   * @throws OutboxError `record-invalid` where the record does not say its id and type; StoreError `no-transaction`
   */
  add(tx: Tx, record: object, options?: AddOptions): Promise<Added>;
  /** Delivers until the signal stops it; what is being sent then is sent again with the same key. */
  run(options: { readonly signal: AbortSignal }): Promise<void>;
  /** Delivers until everything is delivered or dead. */
  drain(options?: { readonly signal?: AbortSignal }): Promise<OutboxStatus>;
  /** Records that were not delivered, oldest first; 1,000 at most. */
  deadLetters(options?: { readonly limit?: number; readonly after?: number }): Promise<readonly DeadLetter[]>;
  /**
   * Tries a dead letter again, where wished with a corrected record.
   * @returns False when there is no such dead letter.
   */
  retry(id: number, options?: { readonly record?: object }): Promise<boolean>;
  /** A person decided that a dead letter is not to be sent: later versions may go. */
  discard(id: number): Promise<boolean>;
  /** Receipts, oldest first; 1,000 at most. */
  receipts(options?: {
    readonly recordId?: string;
    readonly limit?: number;
    readonly after?: number;
  }): Promise<readonly DeliveryReceipt[]>;
  /** How it stands, for an operator to watch. */
  /** How many letters wait, were delivered, or are dead. */
  status(): Promise<OutboxStatus>;
  /** Removes receipts of deliveries before a moment, milliseconds since 1970; gives how many. */
  prune(before: number): Promise<number>;
}
