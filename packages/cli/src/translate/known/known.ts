/** Longer cells are no codes, and are not kept. */
export const LONGEST_CELL = 64;
const MOST = 32_768;
const SLOTS = MOST * 2;
const ROOM = 4 * 1024 * 1024;

/** Where an answer's bytes lie, when it holds, and how many rows have it: so many numbers each. */
const FIELDS = 8;
const HASH = 0;
const KEY = 1;
const ADDED = 2;
const END = 3;
const SINCE = 4;
const UNTIL = 5;
const ROWS = 6;

/**
 * Answers by the bytes of the cell that they are for, each with the days on which it holds. Everything is a number in
 * one of three flat arrays: with an object for each of ten thousand codes, a row would wait for memory half a dozen times.
 */
export interface Known {
  /** The answer for the cell `bytes[from, to)` on a day; -1: none yet. */
  find(bytes: Uint8Array, from: number, to: number, day: number): number;
  /** Keeps an answer and the bytes that a row with it gets; -1: there is no room left. */
  keep(cell: Uint8Array, since: number, until: number, added: Uint8Array): number;
  /** The answer holds from an earlier day on. */
  widen(answer: number, since: number): void;
  /** Where the bytes of answers lie. */
  readonly bytes: Uint8Array;
  from(answer: number): number;
  to(answer: number): number;
  /** Counts a row. */
  count(answer: number): void;
  rows(answer: number): number;
  forget(): void;
}

/** An empty memory, of bounded size. */
export function known(): Known {
  const slots = new Int32Array(SLOTS);
  const facts = new Int32Array(MOST * FIELDS);
  const room = new Uint8Array(ROOM);
  let answers = 0;
  let used = 0;

  function look(bytes: Uint8Array, from: number, to: number, day: number, hash: number): number {
    const length = to - from;
    let slot = slotOf(hash);
    for (let place = slots[slot] as number; place !== 0; place = slots[slot] as number) {
      const at = (place - 1) * FIELDS;
      if (
        facts[at + HASH] === hash &&
        day >= (facts[at + SINCE] as number) &&
        day < (facts[at + UNTIL] as number) &&
        (facts[at + ADDED] as number) - (facts[at + KEY] as number) === length
      ) {
        const shift = (facts[at + KEY] as number) - from;
        let same = from;
        while (same < to && room[same + shift] === bytes[same]) same += 1;
        if (same === to) return place - 1;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return -1;
  }

  return {
    bytes: room,
    find(bytes, from, to, day) {
      const hash = hashOf(bytes, from, to);
      const found = look(bytes, from, to, day, hash);
      return found >= 0 ? found : look(bytes, from, to, day, ofDay(hash, day));
    },
    keep(cell, since, until, added) {
      if (answers === MOST || used + cell.length + added.length > ROOM) return -1;
      const all = hashOf(cell, 0, cell.length);
      const hash = until - since > 1 ? all : ofDay(all, since);
      const at = answers * FIELDS;
      room.set(cell, used);
      room.set(added, used + cell.length);
      facts[at + HASH] = hash;
      facts[at + KEY] = used;
      facts[at + ADDED] = used + cell.length;
      facts[at + END] = used + cell.length + added.length;
      facts[at + SINCE] = inside(since);
      facts[at + UNTIL] = inside(until);
      facts[at + ROWS] = 0;
      used += cell.length + added.length;
      let slot = slotOf(hash);
      while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      answers += 1;
      slots[slot] = answers;
      return answers - 1;
    },
    widen(answer, since) {
      facts[answer * FIELDS + SINCE] = inside(since);
    },
    from: (answer) => facts[answer * FIELDS + ADDED] as number,
    to: (answer) => facts[answer * FIELDS + END] as number,
    count(answer) {
      facts[answer * FIELDS + ROWS] = (facts[answer * FIELDS + ROWS] as number) + 1;
    },
    rows: (answer) => facts[answer * FIELDS + ROWS] as number,
    forget() {
      slots.fill(0);
      answers = 0;
      used = 0;
    },
  };
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash;
}

/** Answers of a single day are kept apart by day: a code that is not valid may be met on a thousand days. */
function ofDay(hash: number, day: number): number {
  return hash ^ Math.imul(day | 1, 0x9e3779b1);
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** Days without end as numbers that fit. */
function inside(day: number): number {
  return Math.max(-0x80000000, Math.min(0x7fffffff, day));
}
