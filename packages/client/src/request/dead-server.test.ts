import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { apiKey } from "../auth/bearer.ts";
import { createClient } from "../client/create-client.ts";
import type { RetryOptions } from "./types.ts";

// A hundred with EXCHANGE=all.
const CLIENTS = process.env.EXCHANGE === "all" ? 100 : 15;
const DEAD_S = 60;
const ALL_S = 75;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Many clients, each with a call a second, and a server that is away for the first minute. */
async function outage(retry: RetryOptions) {
  const begin = performance.now();
  const second = () => Math.floor((performance.now() - begin) / 1000);
  const requests = Array.from({ length: ALL_S + 200 }, () => 0);
  const failures = [...requests];
  const fetch = async () => {
    requests[second()] = (requests[second()] ?? 0) + 1;
    if (second() < DEAD_S) throw new TypeError("fetch failed");
    const answer = { protocol: "1.0", name: "Ví Dụ", synthetic: true, records: [], limits: {} };
    return Response.json(answer);
  };
  const clients = Array.from({ length: CLIENTS }, () =>
    createClient({
      baseUrl: "https://vi-du.example.vn",
      auth: apiKey({ key: "a" }),
      unit: "H26",
      fetch,
      retry,
    }),
  );
  for (let turn = 0; turn < ALL_S; turn += 1) {
    for (const client of clients) {
      client.capabilities().catch(() => {
        failures[second()] = (failures[second()] ?? 0) + 1;
      });
    }
    await vi.advanceTimersByTimeAsync(1_000);
  }
  await vi.advanceTimersByTimeAsync(120_000);
  const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
  return {
    share: sum(requests.slice(0, DEAD_S)) / (CLIENTS * DEAD_S),
    late: sum(failures.slice(DEAD_S + 5)),
    peak: Math.max(...requests.slice(DEAD_S, ALL_S)) / CLIENTS,
  };
}

test("a dead server gets at most a tenth more requests, and no herd when it is back within five seconds", async () => {
  const { share, late, peak } = await outage({});
  expect(share).toBeLessThanOrEqual(1.1);
  expect(late).toBe(0);
  expect(peak).toBeLessThanOrEqual(2);
});

test("without budget and circuit it gets many times as many: the test above can fail", async () => {
  const { share } = await outage({ budget: false, circuit: false });
  expect(share).toBeGreaterThan(2);
});
