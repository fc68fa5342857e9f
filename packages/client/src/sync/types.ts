import type { Change, Changes, Exported, ReadOptions } from "../resource/types.ts";
import type { Store } from "../store/types.ts";

/** What synchronising needs of a resource; that of a client has it. */
export interface SyncResource<T> {
  /** `database/record` */
  readonly record: string;
  /** Changes since a token, page after page. */
  changes(
    options?: ReadOptions & { readonly since?: string; readonly limit?: number },
  ): AsyncIterable<Changes<T>>;
  /** Every record. */
  export(options?: ReadOptions): Promise<Exported<T>>;
}

/** A version of a record, to be written into the rows of the program. */
export interface SyncChange<T> {
  /** What happened; `snapshot` is a record of a full export. */
  readonly kind: "created" | "updated" | "revoked" | "snapshot";
  /** `database/record` */
  readonly record: string;
  /** Id of the record. */
  readonly subject: string;
  /** Above every version of this record that was applied before. */
  readonly version: number;
  readonly data: T;
  /** The event as it came; a snapshot has none. */
  readonly event?: Change<T>;
}

/** How to synchronise. */
export interface SyncOptions<Tx, T> {
  readonly store: Store<Tx>;
  readonly resource: SyncResource<T>;
  /**
   * Writes a change into the rows of the program, in the given transaction and nowhere else. What it throws makes the
   * change tried again, and a dead letter in the end. With SQLite best without `await`: the write lock is held.
   */
  readonly apply: (tx: Tx, change: SyncChange<T>) => unknown;
  /** Empties the rows of the program before a full export is written in the same transaction; see `resync`. */
  readonly clear?: (tx: Tx) => unknown;
  /** What part to ask for; default: the most that was granted. */
  readonly profile?: string;
  /** Why the data is asked for; default that of the client. */
  readonly purpose?: string;
  /** Code of the system that asks; default that of the client. */
  readonly requester?: string;
  /** Legal ground; default that of the client. */
  readonly ground?: string;
  /** Name of this flow, where two flows follow the same resource; default record type and profile. */
  readonly stream?: string;
  /** Events a page; default that of the server. */
  readonly limit?: number;
  /** Tries before a change becomes a dead letter; default 5. */
  readonly maxTries?: number;
  /** Milliseconds before the second try of a page; doubles, drawn by chance. Default 200. */
  readonly backoffMs?: number;
  /** Longest wait between tries, milliseconds; default 30 000. */
  readonly backoffMostMs?: number;
  /** Days that ids of events are remembered; default 90. Versions guard against older ones for ever. */
  readonly inboxDays?: number;
  /** Chance, 0 to 1, for tests. */
  readonly random?: () => number;
}

/** What a round did; counts of changes. */
export interface SyncSummary {
  readonly pages: number;
  readonly applied: number;
  /** Seen before, or older than what is there. */
  readonly ignored: number;
  /** Became dead letters. */
  readonly dead: number;
}

/** One try to apply a change. */
export interface ApplyReceipt {
  /** ISO 8601. */
  readonly at: string;
  /** Code or name of the error, never its words. */
  readonly code: string;
}

/** A change that could not be applied. */
export interface DeadChange {
  readonly source: string;
  readonly id: string;
  readonly subject: string;
  readonly version: number;
  readonly digest?: string;
  readonly tries: readonly ApplyReceipt[];
}

/** How a flow stands. */
export interface SyncStatus {
  readonly stream: string;
  /** Whether a token is stored. */
  readonly started: boolean;
  readonly subjects: number;
  readonly dead: number;
  /** Of the last page that was applied, ISO 8601. */
  readonly updated?: string;
}

/** Changes of a server, followed into the database of the program. */
export interface Sync {
  /**
   * Follows the changes until there are no more for now.
   * @throws ResyncNeeded when the server no longer knows the token; ExchangeError
   */
  once(options?: { readonly signal?: AbortSignal }): Promise<SyncSummary>;
  /**
   * Follows the changes until the signal stops it. What may pass by itself is waited for.
   * @throws ResyncNeeded; ExchangeError that does not pass by itself
   */
  run(options: {
    readonly signal: AbortSignal;
    /** Milliseconds between rounds; default 60 000. */
    readonly everyMs?: number;
    /** After each round. */
    readonly onRound?: (summary: SyncSummary) => void;
  }): Promise<void>;
  /**
   * Exports all, then puts it in the place of what is there and follows from the token of the export: one transaction,
   * so that a reader sees the old rows or the new. Without `clear`, rows that the server no longer has stay.
   */
  resync(options?: { readonly signal?: AbortSignal }): Promise<SyncSummary>;
  /** Changes that could not be applied, oldest first; 1,000 at most. */
  deadLetters(): Promise<readonly DeadChange[]>;
  /**
   * Applies a dead letter again. A newer version that was applied has removed it already.
   * @returns Whether it was applied; a new failure adds its receipt.
   */
  retry(source: string, id: string): Promise<boolean>;
  /** How it stands, for an operator to watch. */
  /** How far the following is, and how many events are dead. */
  status(): Promise<SyncStatus>;
}
