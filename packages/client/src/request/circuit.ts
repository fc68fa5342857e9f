import {
  BrokenCircuitError,
  CircuitState,
  circuitBreaker,
  handleWhen,
  type IBackoff,
  type IBackoffFactory,
  type IBreaker,
} from "cockatiel";
import { ExchangeError } from "../errors/exchange-error.ts";
import type { CircuitOptions } from "./types.ts";

/** Lets a try through, or throws `circuit-open` without sending anything. */
export type Circuit = <T>(run: () => Promise<T>) => Promise<T>;

const SLOTS = 10;

/** A circuit breaker: after many failures one probe at a time asks whether the server is back. */
export function openCircuit(
  options: CircuitOptions,
  elapsed: () => number,
  isFailure: (error: unknown) => boolean,
): Circuit {
  const breaker = new ShareBreaker(options, elapsed);
  const policy = circuitBreaker(handleWhen(isFailure), {
    breaker,
    halfOpenAfter: new MonotonicWait(options.openMs ?? 5_000, elapsed),
  });
  return async (run) => {
    // An answer like "not found" is no failure of the server: it counts as a try that went well.
    const outcome = await policy
      .execute(() =>
        run().then(
          (value) => ({ value }),
          (error: unknown) => notAFailure(error, isFailure),
        ),
      )
      .catch((error: unknown) => {
        throw error instanceof BrokenCircuitError ? new ExchangeError("circuit-open") : error;
      });
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  };
}

/** What says nothing about the server, a call stopped by its caller, is thrown past the counters. */
function notAFailure(error: unknown, isFailure: (error: unknown) => boolean): { readonly error: unknown } {
  if (isFailure(error) || (error instanceof ExchangeError && error.code === "aborted")) throw error;
  return { error };
}

/** Opens when the share of failures in the window is reached. Cockatiel's own asks for more than the share. */
class ShareBreaker implements IBreaker {
  state: unknown;
  readonly #share: number;
  readonly #least: number;
  readonly #slotMs: number;
  readonly #elapsed: () => number;
  #slots = emptySlots();

  constructor({ failures = 0.5, calls = 20, windowMs = 30_000 }: CircuitOptions, elapsed: () => number) {
    this.#share = failures;
    this.#least = calls;
    this.#slotMs = windowMs / SLOTS;
    this.#elapsed = elapsed;
  }

  success(state: CircuitState): void {
    if (state === CircuitState.HalfOpen) this.#slots = emptySlots();
    this.#slot().all += 1;
  }

  failure(state: CircuitState): boolean {
    const slot = this.#slot();
    slot.all += 1;
    slot.failed += 1;
    if (state !== CircuitState.Closed) return true;
    const live = this.#slots.filter(({ at }) => at > slot.at - SLOTS);
    const all = live.reduce((sum, each) => sum + each.all, 0);
    const failed = live.reduce((sum, each) => sum + each.failed, 0);
    return all >= this.#least && failed >= this.#share * all;
  }

  #slot() {
    const at = Math.floor(this.#elapsed() / this.#slotMs);
    const slot = this.#slots[at % SLOTS] ?? { at, all: 0, failed: 0 };
    if (slot.at !== at) Object.assign(slot, { at, all: 0, failed: 0 });
    return slot;
  }
}

function emptySlots() {
  return Array.from({ length: SLOTS }, () => ({ at: Number.NEGATIVE_INFINITY, all: 0, failed: 0 }));
}

/**
 * Cockatiel compares the wait with `Date.now()`, and a clock that is set back an hour would keep the circuit
 * open for an hour. So the wait is told as "for ever" until our monotonic clock says it is over.
 */
class MonotonicWait implements IBackoffFactory<unknown>, IBackoff<unknown> {
  readonly #ms: number;
  readonly #elapsed: () => number;
  readonly #from: number;

  constructor(ms: number, elapsed: () => number) {
    this.#ms = ms;
    this.#elapsed = elapsed;
    this.#from = elapsed();
  }

  get duration(): number {
    return this.#elapsed() - this.#from < this.#ms ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }

  next(): IBackoff<unknown> {
    return new MonotonicWait(this.#ms, this.#elapsed);
  }
}
