import { createCalendar, createLegalTexts, dayNumber, isAwayFromTet, replayEvents } from "@thongnhat/core";
import type { Implementations } from "../cel/oracle.ts";
import type { CodeTable } from "../read/code-tables.ts";
import type { StateMachine } from "../read/states.ts";
import { calendarDays, LEGAL_TEXTS, legalTexts, newYears } from "./rule-data.ts";

/**
 * The functions of rules that ask code tables and state machines, from the sources themselves: the validators use what
 * is generated from them.
 */
export function tableFunctions(
  tables: ReadonlyMap<string, CodeTable>,
  machines: readonly StateMachine[],
): Implementations {
  const calendar = createCalendar(calendarDays(tables));
  const tet = newYears(tables);
  const table = tables.get(LEGAL_TEXTS);
  const texts = createLegalTexts(
    () => legalTexts(table?.rows ?? []),
    dayNumber(table?.edition ?? "0001-01-01"),
  );
  const byId = new Map(machines.map((machine) => [machine.id, machine]));
  return {
    withinWorkingDays: (a, b, n) => calendar.within(a, b, n),
    awayFromTet: (d, n) => isAwayFromTet(tet, d, n),
    inForce: (document, on) => texts.inForce(document, on),
    stepsAllowed: (id, events) => {
      const machine = byId.get(String(id));
      return machine === undefined ? undefined : replayEvents(dataOf(machine), events)?.ok;
    },
  };
}

function dataOf({ start, transitions }: StateMachine) {
  const before = new Set(transitions.map(({ from }) => from));
  const next = (state: string) => transitions.filter(({ from }) => from === state).map(({ to }) => to);
  return { start, steps: Object.fromEntries([...before].map((state) => [state, next(state)])) };
}
