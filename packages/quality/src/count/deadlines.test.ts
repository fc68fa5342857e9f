import { describe, expect, it } from "vitest";
import type { Deadline } from "../measure/types.ts";
import { keepsDeadline } from "./deadlines.ts";

const deadline = (within: string): Deadline => ({
  id: "X-S1",
  from: "/tu",
  to: "/den",
  within,
  label: { vi: "", en: "" },
});
const ask = (tu: unknown, den: unknown, within: string, asOf = "2025-12-31") =>
  keepsDeadline(
    { ...(tu === undefined ? {} : { tu }), ...(den === undefined ? {} : { den }) },
    deadline(within),
    asOf,
  );

describe("a deadline", () => {
  it("of hours is kept to the last second", () => {
    expect(ask("2025-07-01T08:00:00+07:00", "2025-07-02T01:00:00Z", "PT24H")).toEqual({
      kept: true,
      lag: 24,
    });
    expect(ask("2025-07-01T08:00:00+07:00", "2025-07-02T01:00:01Z", "PT24H")).toEqual({
      kept: false,
      lag: 48,
    });
  });

  it("that begins with a day runs from the end of that day in Việt Nam", () => {
    expect(ask("2025-07-01", "2025-07-03T00:00:00+07:00", "PT24H")?.kept).toBe(true);
    expect(ask("2025-07-01", "2025-07-03T00:00:01+07:00", "PT24H")?.kept).toBe(false);
  });

  it("that ends with a day is asked at the beginning of that day", () => {
    expect(ask("2025-07-01", "2025-07-06", "P5D")?.kept).toBe(true);
    expect(ask("2025-07-01", "2025-07-08", "P5D")?.kept).toBe(false);
  });

  it("of working days leaves out the holidays", () => {
    expect(ask("2025-04-29", "2025-05-05", "1W")?.kept).toBe(true);
    expect(ask("2025-04-29", "2025-05-07", "1W")?.kept).toBe(false);
  });

  it("is missed when nothing has come by the day that is asked", () => {
    expect(ask("2025-07-01", undefined, "P5D", "2025-07-06")).toBeUndefined();
    expect(ask("2025-07-01", undefined, "P5D", "2025-07-07")).toEqual({ kept: false });
  });

  it("does not apply without a full beginning, or with an end that is no day", () => {
    for (const tu of [undefined, "2025", "2025-07", 5, "hôm qua"])
      expect(ask(tu, "2025-07-06", "P5D"), String(tu)).toBeUndefined();
    expect(ask("2025-07-01", "2025", "P5D")).toBeUndefined();
  });

  it("that was kept before it began has no lag", () => {
    expect(ask("2025-07-10", "2025-07-01", "P5D")).toEqual({ kept: true, lag: 0 });
  });
});
