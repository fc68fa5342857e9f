import { describe, expect, expectTypeOf, it } from "vitest";
import * as tables from "../generated/tables.ts";
import type { xa } from "../generated/xa.ts";
import { canStep, type MachineId, machines, nextStates, replay, stepsAllowed } from "./index.ts";

type Table = typeof xa;

const ids = Object.keys(machines) as MachineId[];
const byId = new Map(Object.values(tables).map((table) => [table.id, table as unknown as Table]));

/** Every code of the table that holds the states of a machine. */
function codesOf(id: MachineId): string[] {
  const table = byId.get(machines[id].table);
  if (table === undefined) throw new Error(`no table ${machines[id].table}`);
  return [...new Set(table.list().map(({ code }) => code))];
}

/** A shortest way from a beginning of the machine to a state. */
function wayTo(id: MachineId, state: string): string[] {
  const ways = machines[id].start.map((first) => [first]);
  const seen = new Set<string>(machines[id].start);
  for (const way of ways) {
    const last = way.at(-1) ?? "";
    if (last === state) return way;
    for (const next of nextStates(id, last)) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  throw new Error(`${id}: nothing leads to ${state}`);
}

const events = (...states: readonly string[]) => states.map((denTrangThai) => ({ denTrangThai }));

describe.each(ids)("the state machine %s", (id) => {
  const codes = codesOf(id);
  const allowed = new Set(machines[id].transitions.map(({ from, to }) => `${from} ${to}`));

  it("begins only in its first states", () => {
    for (const code of codes) {
      expect(stepsAllowed(id, events(code)), code).toBe(machines[id].start.includes(code));
    }
  });

  it("accepts each of its steps, along a whole life that leads there", () => {
    expect(allowed.size).toBeGreaterThan(0);
    for (const { from, to } of machines[id].transitions) {
      const way = [...wayTo(id, from), to];
      expect(stepsAllowed(id, events(...way)), way.join(" → ")).toBe(true);
      expect(replay(id, events(...way))).toEqual({ ok: true, state: to });
    }
  });

  it("refuses every other single step, standing still too, and says where", () => {
    for (const from of codes) {
      const way = wayTo(id, from);
      for (const to of codes) {
        if (allowed.has(`${from} ${to}`)) continue;
        expect(canStep(id, from, to), `${from} → ${to}`).toBe(false);
        expect(stepsAllowed(id, events(...way, to)), `${from} → ${to}`).toBe(false);
        expect(replay(id, events(...way, to))).toEqual({
          ok: false,
          wrong: { index: way.length, from, to, allowed: nextStates(id, from) },
        });
      }
    }
  });
});

describe("asking of machines", () => {
  it("knows the life of a record", () => {
    expect(nextStates("ban-ghi", "nhap")).toContain("hieu-luc");
    expect(canStep("ban-ghi", "hieu-luc", "nhap")).toBe(false);
    expect(machines["ban-ghi"].label.vi).not.toBe("");
  });

  it("a machine that is not there is a mistake of the program, and undecided in a rule", () => {
    const nobody = "khong-co" as MachineId;
    expect(() => nextStates(nobody, "nhap")).toThrow(RangeError);
    expect(() => canStep(nobody, "nhap", "nhap")).toThrow(RangeError);
    expect(() => replay(nobody, [])).toThrow(RangeError);
    expect(stepsAllowed(nobody, [])).toBeUndefined();
    expect(stepsAllowed("toString", [])).toBeUndefined();
  });

  it("a state that is not there has no next one, whatever its name", () => {
    expect(nextStates("ban-ghi", "khong-co")).toEqual([]);
    expect(nextStates("ban-ghi", "constructor")).toEqual([]);
    expect(replay("ban-ghi", [])).toEqual({ ok: true, state: undefined });
  });

  it("an event without a state cannot be followed", () => {
    expect(() => replay("ban-ghi", [{} as { denTrangThai: string }])).toThrow(TypeError);
  });

  it("ids are known to the type checker", () => {
    expectTypeOf<"ban-ghi">().toExtend<MachineId>();
    expectTypeOf<"khong-co">().not.toExtend<MachineId>();
  });
});
