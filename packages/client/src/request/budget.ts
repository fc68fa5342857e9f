import type { BudgetOptions } from "./types.ts";

/** Keeps the extra load of retries small, so that many clients do not hold a weak server down. */
export interface RetryBudget {
  /** A call begins. */
  begin(): void;
  /** Takes one retry out of the budget; false when there is none left in this window. */
  take(): boolean;
}

const SLOTS = 10;

/**
 * A budget over a sliding window.
 * @param elapsed - monotonic milliseconds: a clock that is set anew changes nothing
 */
export function retryBudget(options: BudgetOptions, elapsed: () => number): RetryBudget {
  const { ratio = 0.1, floor = 10, windowMs = 10_000 } = options;
  const slots = Array.from({ length: SLOTS }, () => ({ at: -1, calls: 0, retries: 0 }));
  const slotMs = windowMs / SLOTS;
  const slot = () => {
    const at = Math.floor(elapsed() / slotMs);
    const found = slots[at % SLOTS] ?? { at, calls: 0, retries: 0 };
    if (found.at !== at) Object.assign(found, { at, calls: 0, retries: 0 });
    return found;
  };
  return {
    begin() {
      slot().calls += 1;
    },
    take() {
      const current = slot();
      const live = slots.filter(({ at }) => at > current.at - SLOTS);
      const calls = live.reduce((sum, each) => sum + each.calls, 0);
      const retries = live.reduce((sum, each) => sum + each.retries, 0);
      if (retries + 1 > Math.max(floor, ratio * calls)) return false;
      current.retries += 1;
      return true;
    },
  };
}
