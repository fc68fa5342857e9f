import { expect, test } from "vitest";
import { backOff, retryAfter } from "./back-off.ts";

test("waits are drawn from nothing up to a bound that doubles, and never beyond the cap", () => {
  const most = [1, 2, 3, 4, 5, 100].map((attempt) => backOff(attempt, 200, 2_000, () => 0.999_999));
  expect(most).toEqual([199, 399, 799, 1_599, 1_999, 1_999]);
  expect(backOff(5, 200, 2_000, () => 0)).toBe(0);
});

const now = () => Date.parse("2026-11-20T08:00:00Z");

test.each<[string | null, number | undefined, string]>([
  ["7", 7_000, "seconds"],
  ["0", 0, "no wait"],
  ["Fri, 20 Nov 2026 08:00:12 GMT", 12_000, "a moment to come"],
  ["Fri, 20 Nov 2026 07:00:00 GMT", undefined, "a moment gone by"],
  ["-5", undefined, "a negative number"],
  ["1000000000", 60_000, "thirty years"],
  ["999999999999999999999999", undefined, "a number beyond all numbers"],
  ["Fri, 20 Nov 2099 08:00:00 GMT", 60_000, "a moment far away"],
  ["sớm thôi", undefined, "words"],
  ["", undefined, "nothing"],
  [null, undefined, "no header"],
  ["1.5", undefined, "half a second"],
])("Retry-After %j gives %s ms: %s", (header, wait) => {
  expect(retryAfter(header, null, 60_000, now)).toBe(wait);
});

test("a moment is counted from the server's own Date, so that our clock may be wrong", () => {
  const wrong = () => Date.parse("2031-01-01T00:00:00Z");
  const sentAt = "Fri, 20 Nov 2026 08:00:00 GMT";
  expect(retryAfter("Fri, 20 Nov 2026 08:00:03 GMT", sentAt, 60_000, wrong)).toBe(3_000);
});
