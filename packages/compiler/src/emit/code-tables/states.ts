import type { StateMachine } from "../../read/states.ts";
import { BANNER, literal } from "../writer.ts";

/**
 * `data/states.ts`: the state machines by id. What rules need stands apart from the words, so that a validator carries
 * only that.
 */
export function statesModule(machines: readonly StateMachine[]): string {
  // Of several versions of a database the last one counts.
  const byId = new Map([...machines].sort(byPlace).map((machine) => [machine.id, machine]));
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = sorted.map(({ id }) => literal(id)).join(" | ") || "never";
  const steps = sorted.map((machine) => `  ${literal(machine.id)}: ${literal(stepsOf(machine))},\n`);
  const words = sorted.map((machine) => `  ${literal(machine.id)}: ${literal(wordsOf(machine))},\n`);
  return `${BANNER}import type { StateMachineData } from "@thongnhat/core";
import type { StateMachine } from "../../states/types.ts";

/** Id of a state machine of the standard. */
export type MachineId = ${ids};

/** Where each machine begins, and the states that may follow each state. */
export const steps: Readonly<Record<MachineId, StateMachineData>> = {
${steps.join("")}};

/** Every machine with its words. */
export const machines: Readonly<Record<MachineId, StateMachine>> = {
${words.join("")}};
`;
}

function byPlace(a: StateMachine, b: StateMachine): number {
  return a.file.localeCompare(b.file, "en", { numeric: true });
}

function stepsOf({ start, transitions }: StateMachine) {
  const steps: Record<string, string[]> = {};
  for (const { from, to } of transitions) steps[from] = [...(steps[from] ?? []), to];
  return { start, steps };
}

function wordsOf({ id, database, table, field, label, start, transitions }: StateMachine) {
  const events = transitions.map(({ from, to, event }) => ({ from, to, event }));
  return { id, database, table, field, label, start, transitions: events };
}
