import { backOff } from "../request/back-off.ts";
import type { Changes, ReadOptions } from "../resource/types.ts";
import { failureOf } from "../store/failure.ts";
import { pause } from "../store/pause.ts";
import { ask, maybeText } from "../store/steps.ts";
import type { Steps, Store } from "../store/types.ts";
import { applyPage, noteFailures, type PageOutcome, PageUndone, type Target } from "./apply-page.ts";
import { deadChanges, forgetOld, retryChange, status } from "./letters.ts";
import { stage, swap } from "./resync.ts";
import { ResyncNeeded } from "./resync-needed.ts";
import type { Sync, SyncOptions, SyncSummary } from "./types.ts";

const NEVER = new AbortController().signal;

/**
 * Follows the changes of a resource into the database of the program. Each page is applied in one transaction with its
 * token: killed at any point, it goes on where it was; duplicates and events out of order change nothing.
 * @param options - See {@link SyncOptions}.
 */
export function createSync<Tx, T>(options: SyncOptions<Tx, T>): Sync {
  const { resource, profile, purpose, requester, ground, limit, random = Math.random } = options;
  // The steps need names and clock of the store, not its transactions.
  const store = options.store as Store<never>;
  const stream = options.stream ?? `${resource.record}${profile === undefined ? "" : `:${profile}`}`;
  const target: Target<Tx, T> = {
    store,
    stream,
    record: resource.record,
    apply: options.apply,
    maxTries: Math.max(1, options.maxTries ?? 5),
  };
  const reading = (signal: AbortSignal): ReadOptions => ({
    signal,
    ...(profile === undefined ? {} : { profile }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(requester === undefined ? {} : { requester }),
    ...(ground === undefined ? {} : { ground }),
  });
  const wait = (tries: number, signal: AbortSignal): Promise<void> =>
    pause(backOff(tries + 1, options.backoffMs ?? 200, options.backoffMostMs ?? 30_000, random), signal);

  const applyUntilDone = async (page: Changes<T>, since: string | undefined, signal: AbortSignal) => {
    for (let tries = 0; ; tries++) {
      try {
        return await options.store.transaction((tx) => applyPage(tx, target, page, since));
      } catch (error) {
        if (!(error instanceof PageUndone)) throw error;
        await options.store.transaction(() => noteFailures(store, stream, error.failed));
        await wait(tries, signal);
        signal.throwIfAborted();
      }
    }
  };

  const follow = async (signal: AbortSignal): Promise<SyncSummary> => {
    const total = { pages: 0, applied: 0, ignored: 0, dead: 0 };
    let since = await options.store.transaction(() => tokenOf(store, stream));
    const asked = { ...reading(signal), ...(limit === undefined ? {} : { limit }) };
    for await (const page of resource.changes({ ...asked, ...(since === undefined ? {} : { since }) })) {
      signal.throwIfAborted();
      const outcome: PageOutcome = await applyUntilDone(page, since, signal);
      // Another process follows the same flow: it is further than this one, so this round ends.
      if (outcome.overtaken) break;
      total.pages++;
      for (const key of ["applied", "ignored", "dead"] as const) total[key] += outcome[key];
      since = page.next;
    }
    await options.store.transaction(() => forgetOld(store, stream, options.inboxDays ?? 90));
    return total;
  };

  const once = async (signal: AbortSignal): Promise<SyncSummary> => {
    try {
      return await follow(signal);
    } catch (error) {
      const { code } = failureOf(error);
      if (code === "token-expired" || code === "token-invalid") throw new ResyncNeeded(resource.record, code);
      throw error;
    }
  };

  return {
    once: ({ signal = NEVER } = {}) => once(signal),
    async run({ signal, everyMs = 60_000, onRound }) {
      let failures = 0;
      while (!signal.aborted) {
        try {
          onRound?.(await once(signal));
          failures = 0;
          await pause(everyMs, signal);
        } catch (error) {
          if (signal.aborted) return;
          if (!mayPass(error)) throw error;
          await wait(failures++, signal);
        }
      }
    },
    async resync({ signal = NEVER } = {}) {
      const { since } = await stage(store, stream, resource, reading(signal));
      signal.throwIfAborted();
      const applied = await options.store.transaction((tx) => swap(tx, target, options.clear, since));
      const after = await once(signal);
      return { ...after, applied: applied + after.applied };
    },
    deadLetters: () => options.store.transaction(() => deadChanges(store, stream)),
    retry: (source, id) => options.store.transaction((tx) => retryChange(tx, target, source, id)),
    status: () => options.store.transaction(() => status(store, stream)),
  };
}

function* tokenOf(store: Store<never>, stream: string): Steps<string | undefined> {
  const [row] = yield* ask(`SELECT token FROM ${store.table("sync")} WHERE stream = ?`, stream);
  return row === undefined ? undefined : maybeText(row, "token");
}

function mayPass(error: unknown): boolean {
  return typeof error === "object" && error !== null && "retryable" in error && error.retryable === true;
}
