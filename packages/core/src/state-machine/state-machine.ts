import { earliestDay, latestDay } from "../moment/days.ts";
import { compareMoments, type Moment, readMoment } from "../moment/moment.ts";
import type { Verdict } from "../partial-date/compare.ts";

/** The states of a record and what leads from one to another. */
export interface StateMachineData {
  /** States in which a record may begin. */
  readonly start: readonly string[];
  /** The states that a state may be followed by. */
  readonly steps: Readonly<Record<string, readonly string[]>>;
}

/** Where a list of events stops following its machine. */
export interface WrongStep {
  /** Place of the event in the list, from 0. */
  readonly index: number;
  /** The state before; undefined for an event that begins. */
  readonly from: string | undefined;
  readonly to: string;
  /** The states that were allowed there. */
  readonly allowed: readonly string[];
}

/** What following a list of events through a machine gives. */
export type Replay =
  | { readonly ok: true; readonly state: string | undefined }
  | { readonly ok: false; readonly wrong: WrongStep };

/** One event of a record, block `chung/su-kien-trang-thai`. */
interface Event {
  readonly denTrangThai?: unknown;
  readonly tuTrangThai?: unknown;
  readonly thoiDiem?: unknown;
  readonly gio?: unknown;
}

/** The states that may follow `from`; none for a state that the machine does not have. */
export function stepsFrom(machine: StateMachineData, from: string): readonly string[] {
  return Object.hasOwn(machine.steps, from) ? (machine.steps[from] ?? []) : [];
}

/**
 * Follows events through a machine: the first must lead to a state in which a record may begin, each next one must be
 * a step from the state before. An event that says where it comes from must say the state before; the first such one,
 * a state in which a record may begin.
 *
 * @param machine - the machine
 * @param events - objects with `denTrangThai` and perhaps `tuTrangThai`, in order
 * @returns the last state, or the first wrong step; undefined when an event cannot be read
 * @example
 * replayEvents({ start: ["a"], steps: { a: ["b"] } }, [{ denTrangThai: "a" }, { denTrangThai: "b" }]);
 * // { ok: true, state: "b" }
 */
export function replayEvents(machine: StateMachineData, events: unknown): Replay | undefined {
  if (!Array.isArray(events)) return undefined;
  let state: string | undefined;
  let readable = true;
  for (const [index, event] of events.entries()) {
    const { denTrangThai: to, tuTrangThai: said } = (event ?? {}) as Event;
    if (typeof to !== "string" || (said !== undefined && typeof said !== "string")) {
      // What comes before was in order; what comes after cannot be followed.
      readable = false;
      break;
    }
    const from = state ?? said;
    if (said !== undefined && (state === undefined ? !machine.start.includes(said) : said !== state)) {
      const allowed = state === undefined ? machine.start : [state];
      return { ok: false, wrong: { index, from: state, to: said, allowed } };
    }
    const allowed = from === undefined ? machine.start : stepsFrom(machine, from);
    if (!allowed.includes(to)) return { ok: false, wrong: { index, from, to, allowed } };
    state = to;
  }
  return readable ? { ok: true, state } : undefined;
}

/**
 * Do events stand in the order of time, and does the last one lead to `state`? Two events of one day are in order
 * unless both say the time and the first is later.
 *
 * @param events - objects with `denTrangThai`, `thoiDiem` (partial date or date-time) and perhaps `gio` (`HH:MM`)
 * @param state - code of a state
 * @returns true, false, or undefined when undecided, or without any event
 * @example
 * eventsReach([{ denTrangThai: "nhap", thoiDiem: "2025-07-01" }], "nhap"); // true
 */
export function eventsReach(events: unknown, state: unknown): Verdict {
  if (!Array.isArray(events) || events.length === 0 || typeof state !== "string") return undefined;
  const last = (events.at(-1) ?? {}) as Event;
  if (typeof last.denTrangThai !== "string") return inOrder(events) === false ? false : undefined;
  return last.denTrangThai === state ? inOrder(events) : false;
}

function inOrder(events: readonly unknown[]): Verdict {
  let verdict: Verdict = true;
  let latestFirst = Number.NEGATIVE_INFINITY;
  let latestLast = Number.NEGATIVE_INFINITY;
  let latestMoment: Moment | undefined;
  for (const event of events) {
    const { thoiDiem, gio } = (event ?? {}) as Event;
    const [first, last] = [earliestDay(thoiDiem), latestDay(thoiDiem)];
    if (Number.isNaN(first)) {
      verdict = undefined;
      continue;
    }
    if (latestFirst > last) return false;
    const moment = readMoment(thoiDiem) ?? readMoment(`${thoiDiem}T${gio}:00+07:00`);
    if (moment !== undefined) {
      if (latestMoment !== undefined && compareMoments(latestMoment, moment) > 0) return false;
      latestMoment = moment;
    }
    if (latestLast > first) verdict = undefined;
    latestFirst = Math.max(latestFirst, first);
    latestLast = Math.max(latestLast, last);
  }
  return verdict;
}
