import { machines, nextStates, stepsAllowed } from "@thongnhat/code-tables/states";
import { eventsReach } from "@thongnhat/core";
import { describe, expect, it } from "vitest";
import { random } from "../../../../generator/test/mutate.ts";
import { bytesOf, lengthOf } from "../../../test/bytes/literals.ts";
import { date as fullDate, partialDate } from "./dates.ts";
import { eventsReachOf, stepsAllowedOf } from "./events.ts";
import { FROM, G, reset, S, TOP, UNTIL } from "./state.ts";

interface Event {
  readonly thoiDiem?: string;
  readonly tuTrangThai?: string;
  readonly denTrangThai?: string;
}

const MACHINES = Object.keys(machines) as (keyof typeof machines)[];

function statesOf(machine: keyof typeof machines): string[] {
  const { start, transitions } = machines[machine];
  return [...new Set([...start, ...transitions.flatMap(({ from, to }) => [from, to])]), "khong-co"];
}

function lawful(machine: keyof typeof machines, before: string | undefined): readonly string[] {
  return before === undefined ? machines[machine].start : nextStates(machine, before);
}

/** Where in an event's frame its fields are noted. */
const TO = 4;
const WHEN = 6;
const FROM_STATE = 10;
const LIST = 20;
const STATE = 30;

/** Notes events as a generated checker does, and a state beside them. */
function noted(events: readonly Event[], state: string | undefined): Uint8Array {
  reset(0, 0);
  const list = JSON.stringify(events);
  const b = bytesOf(`${list},${JSON.stringify(state ?? "")}`);
  S.fill(0, LIST, STATE + 4);
  S[LIST] = events.length + 1;
  S[LIST + 2] = 0;
  S[LIST + 3] = lengthOf(list);
  let tail = LIST + 1;
  let at = 1;
  for (const event of events) {
    const json = JSON.stringify(event);
    const item = G[TOP];
    const frame = item + 2;
    G[TOP] = frame + 12;
    S[item + 1] = frame;
    S[tail] = item;
    tail = item;
    const note = (field: keyof Event, place: number): void => {
      const value = event[field];
      if (value === undefined) return;
      const key = `"${field}":"`;
      S[frame + place] = at + lengthOf(json.slice(0, json.indexOf(key) + key.length));
      S[frame + place + 1] = S[frame + place] + lengthOf(value);
    };
    note("denTrangThai", TO);
    note("tuTrangThai", FROM_STATE);
    note("thoiDiem", WHEN);
    if (event.thoiDiem !== undefined) {
      (event.thoiDiem.length === 10 ? fullDate : partialDate)(b, S[frame + WHEN] - 1);
      S[frame + WHEN + 2] = G[FROM];
      S[frame + WHEN + 3] = G[UNTIL];
    }
    at += lengthOf(json) + 1;
  }
  if (state !== undefined) {
    S[STATE] = lengthOf(list) + 2;
    S[STATE + 1] = S[STATE] + lengthOf(state);
  }
  return b;
}

const DATES = [
  "2024-01-01",
  "2024-01-02",
  "2024-05-01",
  "2023",
  "2024",
  "2024-05",
  "2024-05/2024-06",
  "2025-07-01",
  undefined,
];

function* runs(
  states: readonly string[],
  follow: (before: string | undefined) => readonly string[] = () => [],
): Generator<Event[]> {
  const next = random(21);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  for (let count = 0; count < 600; count++) {
    let before: string | undefined;
    const sorted = next() < 0.6;
    const events = Array.from({ length: Math.floor(next() * 5) }, () => pick(DATES));
    if (sorted) events.sort();
    yield events.map((thoiDiem) => {
      // Most steps are lawful ones of the machine, so that some runs are allowed as a whole.
      const lawful = next() < 0.8 ? follow(before) : [];
      const denTrangThai = lawful.length > 0 ? pick(lawful) : next() < 0.93 ? pick(states) : undefined;
      const tuTrangThai = next() < 0.8 ? before : pick(states);
      before = denTrangThai;
      return {
        ...(thoiDiem === undefined ? {} : { thoiDiem }),
        ...(tuTrangThai === undefined ? {} : { tuTrangThai }),
        ...(denTrangThai === undefined ? {} : { denTrangThai }),
      };
    });
  }
}

describe("events of state in bytes", () => {
  it("reach the state that core says", () => {
    const answers = new Set<boolean | undefined>();
    const states = ["moi", "dang-xu-ly", "xong", "huy"];
    for (const events of runs(states))
      for (const state of [events.at(-1)?.denTrangThai, ...states, undefined]) {
        const b = noted(events, state);
        const answer = eventsReachOf(b, LIST, TO, WHEN, STATE);
        const expected = eventsReach(events, state);
        answers.add(answer);
        if (answer !== expected) expect({ events, state, answer }).toEqual({ expected });
      }
    expect(answers).toEqual(new Set([true, false, undefined]));
  });

  it("make the steps that the machine of states allows, asked again and again", () => {
    const answers = new Set<boolean | undefined>();
    for (const machine of MACHINES)
      for (let round = 0; round < 2; round++)
        for (const events of runs(statesOf(machine), (before) => lawful(machine, before))) {
          const b = noted(events, undefined);
          const answer = stepsAllowedOf(b, machine, LIST, TO, FROM_STATE);
          const expected = stepsAllowed(machine, events);
          answers.add(answer);
          if (answer !== expected) expect({ machine, events, answer }).toEqual({ expected });
        }
    expect(answers.has(true) && answers.has(false)).toBe(true);
  });
});
