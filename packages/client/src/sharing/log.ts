import type { AccessEntry } from "../generated/messages.ts";
import { operations } from "../generated/operations.ts";
import type { ExchangeEntry } from "../request/types.ts";
import { type ExchangeFacts, makeEntry } from "./entry.ts";
import type { SharingEntry, SharingStore } from "./types.ts";

/** A log of what was shared. */
export interface SharingLog {
  /** Keeps what is known of an exchange; never throws, so that a full disk does not stop the work itself. */
  note(facts: ExchangeFacts): void;
  /**
   * What `createClient({ onExchange })` takes: reading is `received`, writing is `given`; calls that carry no data of
   * people (tokens, the state of a job) are left out.
   * @param partner - agency code of the unit whose server it is
   */
  noteExchange(partner: string): (entry: ExchangeEntry) => void;
  /**
   * Keeps entries of a server's access log: data that the unit gave.
   * @param entry - as `whoLooked` gives it
   */
  noteAccess(entry: AccessEntry): void;
  /**
   * Resolves when everything noted is kept.
   * @throws the first error of the store since the last flush
   */
  flush(): Promise<void>;
  /** What is kept, in the order of adding; an unreadable line is undefined. */
  entries(): AsyncIterable<SharingEntry | undefined>;
}

const actions: ReadonlyMap<string, string> = new Map(operations.map(({ id, action }) => [id, action]));

/**
 * A log of what was shared with whom, when, on which ground. It keeps no person's values.
 *
 * @param store - where entries are kept: `memoryStore()`, `fileStore(path)`, `sqliteStore(database)`, or your own
 * @returns the log; give `log.noteExchange("G01")` to `createClient({ onExchange })`
 */
export function createSharingLog(store: SharingStore): SharingLog {
  let pending: Promise<void> = Promise.resolve();
  let failure: { readonly error: unknown } | undefined;
  const note = (facts: ExchangeFacts) => {
    const entry = makeEntry(facts);
    pending = pending
      .then(() => store.append(entry))
      .catch((error: unknown) => {
        failure ??= { error };
      });
  };
  return {
    note,
    noteExchange: (partner) => (entry) => {
      const { time: at, operation, record, ok, code, ...said } = entry;
      const action = actions.get(operation);
      if (record === undefined || action === undefined || action === "none" || action === "own") return;
      const { requestId, count, purpose, requester, ground, profile } = said;
      note({
        ...{ requestId, at, operation, record, partner, count, purpose, requester, ground, profile },
        direction: action === "write" ? "given" : "received",
        outcome: ok ? "ok" : (code ?? "network"),
      });
    },
    noteAccess: (entry) =>
      note({
        requestId: entry.requestId,
        at: entry.at,
        direction: "given",
        partner: entry.unit,
        operation: entry.operation,
        record: entry.record,
        profile: entry.profile,
        purpose: entry.purpose,
        requester: entry.requester,
        ground: entry.ground,
        ids: [entry.id],
        count: 1,
      }),
    async flush() {
      await pending;
      const seen = failure;
      failure = undefined;
      if (seen !== undefined) throw seen.error;
    },
    async *entries() {
      await pending;
      yield* store.read();
    },
  };
}
