import { describe, expect, it } from "vitest";
import { eventsReach, replayEvents, stepsFrom } from "./state-machine.ts";

const machine = { start: ["moi"], steps: { moi: ["dang-xu-ly"], "dang-xu-ly": ["dang-xu-ly", "xong"] } };
const to = (...states: readonly string[]) => states.map((denTrangThai) => ({ denTrangThai }));

describe("following events", () => {
  it("a machine may have a step from a state to itself", () => {
    expect(replayEvents(machine, to("moi", "dang-xu-ly", "dang-xu-ly", "xong"))).toEqual({
      ok: true,
      state: "xong",
    });
    expect(replayEvents(machine, to("moi", "moi"))?.ok).toBe(false);
  });

  it("the first wrong step is told with what was allowed there", () => {
    expect(replayEvents(machine, to("moi", "xong", "moi"))).toEqual({
      ok: false,
      wrong: { index: 1, from: "moi", to: "xong", allowed: ["dang-xu-ly"] },
    });
    expect(replayEvents(machine, to("xong"))).toMatchObject({ wrong: { from: undefined, allowed: ["moi"] } });
  });

  it("an event that says where it comes from must say the state before", () => {
    const told = [{ denTrangThai: "moi" }, { tuTrangThai: "moi", denTrangThai: "dang-xu-ly" }];
    expect(replayEvents(machine, told)?.ok).toBe(true);
    const other = [{ denTrangThai: "moi" }, { tuTrangThai: "xong", denTrangThai: "dang-xu-ly" }];
    expect(replayEvents(machine, other)).toMatchObject({
      ok: false,
      wrong: { index: 1, from: "moi", to: "xong" },
    });
    expect(replayEvents(machine, [{ tuTrangThai: "xong", denTrangThai: "xong" }])?.ok).toBe(false);
  });

  it("events that cannot be read leave it open, unless a step before them was wrong", () => {
    for (const strange of [
      undefined,
      null,
      "moi",
      {},
      { denTrangThai: 1 },
      { denTrangThai: "x", tuTrangThai: 1 },
    ]) {
      expect(replayEvents(machine, [...to("moi"), strange])).toBeUndefined();
      expect(replayEvents(machine, [...to("xong"), strange])?.ok).toBe(false);
    }
    expect(replayEvents(machine, "moi")).toBeUndefined();
  });

  it("names that every object has are no states", () => {
    expect(stepsFrom(machine, "constructor")).toEqual([]);
    expect(replayEvents(machine, to("toString"))?.ok).toBe(false);
  });
});

describe("the last state of events in order", () => {
  const at = (denTrangThai: string, thoiDiem: unknown, gio?: string) => ({
    denTrangThai,
    thoiDiem,
    ...(gio === undefined ? {} : { gio }),
  });

  it("is decided by days, and by the time of day where both tell it", () => {
    expect(eventsReach([at("moi", "2025-07-01"), at("xong", "2025-07-02")], "xong")).toBe(true);
    expect(eventsReach([at("moi", "2025-07-01"), at("xong", "2025-07-02")], "moi")).toBe(false);
    expect(eventsReach([at("moi", "2025-07-02"), at("xong", "2025-07-01")], "xong")).toBe(false);
    expect(eventsReach([at("moi", "2025-07-01", "10:00"), at("xong", "2025-07-01")], "xong")).toBe(true);
    expect(eventsReach([at("moi", "2025-07-01", "10:00"), at("xong", "2025-07-01", "09:00")], "xong")).toBe(
      false,
    );
  });

  it("an event whose day is not clear hides no contradiction around it", () => {
    const around = [at("moi", "2025-07-10"), at("a", "2025"), at("b", undefined), at("xong", "2025-07-01")];
    expect(eventsReach(around, "xong")).toBe(false);
    expect(eventsReach(around.slice(0, 2), "a")).toBeUndefined();
    expect(eventsReach(around.slice(0, 3), "b")).toBeUndefined();
  });

  it("is open without events, and for what is no list of events", () => {
    for (const events of [[], undefined, "x", [null], [{ thoiDiem: "2025-07-01" }]])
      expect(eventsReach(events, "xong")).toBeUndefined();
    expect(eventsReach([at("moi", "2025-07-01")], undefined)).toBeUndefined();
  });
});
