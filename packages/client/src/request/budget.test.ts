import { expect, test } from "vitest";
import { retryBudget } from "./budget.ts";

const takeAll = (budget: ReturnType<typeof retryBudget>, tries: number) =>
  Array.from({ length: tries }, () => budget.take()).filter(Boolean).length;

test("a client with few calls can retry", () => {
  const budget = retryBudget({}, () => 0);
  budget.begin();
  expect(takeAll(budget, 100)).toBe(10);
});

test("of many calls one in ten may be repeated", () => {
  const budget = retryBudget({}, () => 0);
  for (let call = 0; call < 5_000; call += 1) budget.begin();
  expect(takeAll(budget, 5_000)).toBe(500);
});

test("what was spent in a window comes back with the next", () => {
  let clock = 0;
  const budget = retryBudget({ floor: 2, windowMs: 1_000 }, () => clock);
  expect(takeAll(budget, 5)).toBe(2);
  clock = 900;
  expect(takeAll(budget, 5)).toBe(0);
  clock = 1_100;
  expect(takeAll(budget, 5)).toBe(2);
});

test("a hundred clients against a dead server add at most a tenth, once their calls are many", () => {
  let clock = 0;
  let first = 0;
  let extra = 0;
  const budgets = Array.from({ length: 100 }, () => retryBudget({ floor: 1 }, () => clock));
  for (; clock < 60_000; clock += 100) {
    for (const budget of budgets) {
      budget.begin();
      first += 1;
      for (let tries = 0; tries < 4; tries += 1) if (budget.take()) extra += 1;
    }
  }
  expect(extra / first).toBeLessThanOrEqual(0.1);
  expect(extra).toBeGreaterThan(0);
});
