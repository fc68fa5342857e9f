import { limits } from "../generated/operations.ts";
import { backOff } from "../request/back-off.ts";
import { pause } from "../store/pause.ts";
import { ask } from "../store/steps.ts";
import type { Steps, Store } from "../store/types.ts";
import { add } from "./add.ts";
import { type Claim, claim } from "./claim.ts";
import { deliver, sendThrough } from "./deliver.ts";
import { deadLetters, discard, nextIn, prune, receipts, retry, status } from "./letters.ts";
import { OutboxError } from "./outbox-error.ts";
import { settle } from "./settle.ts";
import type { Outbox, OutboxOptions } from "./types.ts";

/**
 * An outbox in the database of the program: each record is delivered at least once, and has its effect once.
 * @param options - See {@link OutboxOptions}.
 * @throws OutboxError `no-sender`
 */
export function createOutbox<Tx>(options: OutboxOptions<Tx>): Outbox<Tx> {
  const { client, random = Math.random, pollMs = 1_000, leaseMs = 60_000 } = options;
  const send = options.send ?? (client === undefined ? undefined : sendThrough(client));
  if (send === undefined) throw new OutboxError("no-sender");
  const workers = atLeastOne(options.workers ?? 4);
  const size = {
    lines: Math.min(limits.batchLines, atLeastOne(options.lines ?? 100)),
    bytes: Math.floor(limits.batchBytes / 2),
    leaseMs,
  };
  const patience = {
    maxTries: atLeastOne(options.maxTries ?? 30),
    wait: (tries: number) =>
      backOff(tries, options.backoffMs ?? 1_000, options.backoffMostMs ?? 900_000, random),
  };
  // The steps need names and clock of the store, not its transactions.
  const store = options.store as Store<never>;
  const within = <T>(steps: () => Steps<T>): Promise<T> => options.store.transaction(steps);

  const sendNext = async (signal: AbortSignal): Promise<boolean> => {
    const taken = await within(() => claim(store, size));
    if (taken === undefined) return false;
    const outcome = await deliver(taken, {
      send,
      signal,
      // A delivery that outlives its lease would run beside that of its heir.
      deadlineMs: Math.floor(leaseMs * 0.8),
      remember: (ready) => within(() => remember(store, ready)),
      ...(client === undefined ? {} : { client }),
    });
    await within(() => settle(store, taken, outcome, patience));
    return true;
  };

  const work = async (signal: AbortSignal, toTheEnd: boolean): Promise<void> => {
    while (!signal.aborted) {
      if (await sendNext(signal)) continue;
      const next = toTheEnd ? await within(() => nextIn(store)) : pollMs;
      if (next === undefined) return;
      await pause(Math.max(1, Math.min(next, pollMs)), signal);
    }
  };

  const all = async (signal: AbortSignal | undefined, toTheEnd: boolean): Promise<void> => {
    const stop = new AbortController();
    const both = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
    const running = Array.from({ length: workers }, () =>
      work(both, toTheEnd).catch((error: unknown) => {
        stop.abort();
        throw error;
      }),
    );
    const ended = await Promise.allSettled(running);
    const fault = ended.find((end) => end.status === "rejected");
    if (fault !== undefined) throw fault.reason;
  };

  return {
    add: (tx, record, addOptions = {}) => options.store.within(tx, add(store, record, addOptions)),
    run: ({ signal }) => all(signal, false),
    async drain({ signal } = {}) {
      await all(signal, true);
      return within(() => status(store));
    },
    deadLetters: (which = {}) => within(() => deadLetters(store, which)),
    retry: (id, { record } = {}) => within(() => retry(store, id, record)),
    discard: (id) => within(() => discard(store, id)),
    receipts: (which = {}) => within(() => receipts(store, which)),
    status: () => within(() => status(store)),
    prune: (before) => within(() => prune(store, before)),
  };
}

function* remember(store: Store<never>, { key, lease, kind, etag }: Claim): Steps<void> {
  yield* ask(
    `UPDATE ${store.table("delivery")} SET kind = ?, etag = ? WHERE key = ? AND lease = ?`,
    ...[kind, etag ?? null, key, lease],
  );
}

function atLeastOne(count: number): number {
  return Math.max(1, Math.trunc(count) || 1);
}
