/**
 * State machines of the standard: what may follow what, as data. `canStep("ban-ghi", "nhap", "hieu-luc")`.
 * @module
 */
import { type Replay, replayEvents, stepsFrom } from "@thongnhat/core";
import { type MachineId, steps } from "../generated/data/states.ts";

export type { Replay, WrongStep } from "@thongnhat/core";
export { type MachineId, machines } from "../generated/data/states.ts";
export type { StateMachine } from "./types.ts";

/** An event as records hold it: block `chung/su-kien-trang-thai`. */
export interface StateEvent {
  readonly denTrangThai: string;
  readonly tuTrangThai?: string;
}

/**
 * The states that may follow a state.
 *
 * @param machine - id of the machine
 * @param from - code of the state
 * @returns codes in the order of the standard; empty for a last state, or one that the machine does not have
 * @throws RangeError when there is no such machine
 * @example
 * nextStates("ban-ghi", "nhap"); // ["hieu-luc"]
 */
export function nextStates(machine: MachineId, from: string): readonly string[] {
  return stepsFrom(find(machine), from);
}

/**
 * May a record go from one state to another in one step?
 *
 * @param machine - id of the machine
 * @param from - code of the state before
 * @param to - code of the state after
 * @returns whether the machine has that step
 * @throws RangeError when there is no such machine
 * @example
 * canStep("ban-ghi", "nhap", "hieu-luc"); // true
 * canStep("ban-ghi", "hieu-luc", "nhap"); // false
 */
export function canStep(machine: MachineId, from: string, to: string): boolean {
  return stepsFrom(find(machine), from).includes(to);
}

/**
 * Follows the events of a record through its machine.
 *
 * @param machine - id of the machine
 * @param events - the events, in order
 * @returns the last state (undefined without events), or the first event that the machine does not allow
 * @throws RangeError when there is no such machine
 * @throws TypeError when an event has no `denTrangThai`
 * @example
 * replay("ban-ghi", [{ denTrangThai: "nhap" }, { denTrangThai: "hieu-luc" }]); // { ok: true, state: "hieu-luc" }
 */
export function replay(machine: MachineId, events: readonly StateEvent[]): Replay {
  const replayed = replayEvents(find(machine), events);
  if (replayed === undefined) throw new TypeError("replay: an event has no denTrangThai");
  return replayed;
}

/**
 * For rules: is each event a step of the machine?
 *
 * @param machine - id of the machine
 * @param events - list of events
 * @returns true, false, or undefined when there is no such machine or an event cannot be read
 * @example
 * stepsAllowed("ban-ghi", [{ denTrangThai: "hieu-luc" }]); // false: a record begins as "nhap"
 */
export function stepsAllowed(machine: unknown, events: unknown): boolean | undefined {
  return isMachine(machine) ? replayEvents(steps[machine], events)?.ok : undefined;
}

function isMachine(id: unknown): id is MachineId {
  return typeof id === "string" && Object.hasOwn(steps, id);
}

function find(id: MachineId) {
  if (!isMachine(id)) throw new RangeError("no such state machine: see machines");
  return steps[id];
}
