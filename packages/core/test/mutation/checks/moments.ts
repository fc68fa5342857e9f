// Moments against the clock of JavaScript.
import assert from "node:assert/strict";
import { daysOf, notAfterTime, toDate, withinHours } from "../../../src/index.ts";
import { readMoment, secondsOf } from "../../../src/moment/moment.ts";

const MOMENTS = [
  "1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2025-06-30T16:59:59Z", "2025-06-30T17:00:00Z",
  "2025-07-01T00:00:00+07:00", "2025-06-30T23:59:59+07:00", "2025-07-01T00:30:00+09:30", "2025-06-30T10:00:00-07:45",
  "2024-02-29T23:59:59+07:00", "2024-03-01T00:00:00.5+07:00", "2025-12-31T17:00:01Z", "2025-07-01T12:34:56-00:30",
]; // biome-ignore format: a list

const NONE: readonly unknown[] = [
  "2025-07-01",
  "2025-07-01T08:00:00",
  "",
  "x",
  5,
  null,
  undefined,
  {},
  ["2025-07-01T08:00:00Z"],
  "2025-02-30T08:00:00Z",
  new Date(0),
];

/** The checks of moments. */
export function momentChecks(): Record<string, () => void> {
  return {
    "a moment is its seconds since 1970, and its day in Việt Nam": () => {
      for (const moment of MOMENTS) {
        const time = Date.parse(moment);
        assert.equal(secondsOf(moment), Math.floor(time / 1000), moment);
        const local = new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);
        const days = daysOf(moment);
        assert.equal(toDate(days?.first ?? Number.NaN), local);
        assert.equal(days?.last, days?.first);
      }
      for (const wrong of NONE) {
        assert.ok(Number.isNaN(secondsOf(wrong)));
        assert.equal(readMoment(wrong), undefined);
      }
    },
    "of a second nine digits are read": () => {
      for (const [written, nanos] of [
        ["", 0],
        [".5", 500_000_000],
        [".05", 50_000_000],
        [".000000001", 1],
        [".123456789", 123_456_789],
        [".10", 100_000_000],
      ] as const)
        for (const zone of ["Z", "+07:00", "-01:30"]) {
          const moment = `2025-07-01T08:00:00${written}${zone}`;
          assert.deepEqual(readMoment(moment), { seconds: Math.floor(Date.parse(moment) / 1000), nanos });
        }
    },
    "moments are compared whatever they are written in": () => {
      for (const a of MOMENTS)
        for (const b of MOMENTS) {
          assert.equal(notAfterTime(a, b), Date.parse(a) <= Date.parse(b), `${a} ${b}`);
          for (const hours of [0, 1, 24, 100_000])
            assert.equal(withinHours(a, b, hours), Date.parse(b) - Date.parse(a) <= hours * 3_600_000);
        }
      const at = (fraction: string): string => `2025-07-01T08:00:00${fraction}Z`;
      assert.equal(notAfterTime(at(".2"), at(".1")), false);
      assert.equal(notAfterTime(at(".1"), at(".2")), true);
      assert.equal(notAfterTime(at(".1"), at(".100")), true);
      assert.equal(withinHours(at(".1"), "2025-07-01T09:00:00.1Z", 1), true);
      assert.equal(withinHours(at(".1"), "2025-07-01T09:00:00.100000001Z", 1), false);
      for (const wrong of NONE) {
        assert.equal(notAfterTime(wrong, at("")), undefined);
        assert.equal(notAfterTime(at(""), wrong), undefined);
        assert.equal(withinHours(wrong, at(""), 1), undefined);
        assert.equal(withinHours(at(""), wrong, 1), undefined);
      }
      for (const wrong of [-1, 0.5, "1", null, 100_001, Number.NaN])
        assert.equal(withinHours(at(""), at(""), wrong), undefined);
    },
  };
}
