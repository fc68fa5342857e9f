/** Longer cells are no codes, and are not kept. */
export const LONGEST_CELL = 64;
const MOST = 32_767;
const SLOTS = 65_536;

/** Numbers of an answer, 32 bytes: two of them are what a processor fetches at once. */
const FIELDS = 8;
/** Half of the hash, then the length of the cell and that of the bytes it gets, eight bits each. */
const META = 0;
const SINCE = 1;
const UNTIL = 2;
const ROWS = 3;
/** The cell, and after it the bytes that a row with it gets; when they are too long, where they lie. */
const BYTES = 4;
const INSIDE = (FIELDS - BYTES) * 4;
const BEHIND = MOST * FIELDS * 4;
const ROOM = BEHIND + 4 * 1024 * 1024;

/**
 * Answers by the bytes of the cell that they are for, each with the days on which it holds. Everything lies close
 * together: with objects for ten thousand codes, every row would wait for memory half a dozen times.
 */
export interface Known {
  /** The answer for the cell `bytes[from, to)` on a day; -1: none yet. */
  find(bytes: Uint8Array, from: number, to: number, day: number): number;
  /** Keeps an answer and the bytes that a row with it gets, at most 255; -1: there is no room left. */
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
  const slots = new Uint16Array(SLOTS);
  const room = new Uint8Array(ROOM);
  const facts = new Int32Array(room.buffer, 0, MOST * FIELDS);
  let answers = 0;
  let used = BEHIND;

  function look(bytes: Uint8Array, from: number, to: number, day: number, hash: number): number {
    const wanted = (hash >>> 16) | ((to - from) << 16);
    let slot = slotOf(hash);
    for (let place = slots[slot] as number; place !== 0; place = slots[slot] as number) {
      const at = (place - 1) * FIELDS;
      const meta = facts[at + META] as number;
      if (
        (meta & 0xffffff) === wanted &&
        day >= (facts[at + SINCE] as number) &&
        day < (facts[at + UNTIL] as number)
      ) {
        const shift = bytesOf(at, meta) - from;
        let same = from;
        while (same < to && room[same + shift] === bytes[same]) same += 1;
        if (same === to) return place - 1;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return -1;
  }

  function bytesOf(at: number, meta: number): number {
    const size = ((meta >>> 16) & 0xff) + (meta >>> 24);
    return size <= INSIDE ? (at + BYTES) * 4 : (facts[at + BYTES] as number);
  }

  function addedOf(answer: number): number {
    const at = answer * FIELDS;
    const meta = facts[at + META] as number;
    return bytesOf(at, meta) + ((meta >>> 16) & 0xff);
  }

  return {
    bytes: room,
    find(bytes, from, to, day) {
      const hash = hashOf(bytes, from, to);
      const found = look(bytes, from, to, day, hash);
      return found >= 0 ? found : look(bytes, from, to, day, ofDay(hash, day));
    },
    keep(cell, since, until, added) {
      const size = cell.length + added.length;
      if (answers === MOST || used + size > ROOM) return -1;
      const all = hashOf(cell, 0, cell.length);
      const hash = until - since > 1 ? all : ofDay(all, since);
      const at = answers * FIELDS;
      facts[at + META] = (hash >>> 16) | (cell.length << 16) | (added.length << 24);
      facts[at + SINCE] = inside(since);
      facts[at + UNTIL] = inside(until);
      facts[at + ROWS] = 0;
      if (size > INSIDE) {
        facts[at + BYTES] = used;
        used += size;
      }
      const start = bytesOf(at, facts[at + META] as number);
      room.set(cell, start);
      room.set(added, start + cell.length);
      let slot = slotOf(hash);
      while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      answers += 1;
      slots[slot] = answers;
      return answers - 1;
    },
    widen(answer, since) {
      facts[answer * FIELDS + SINCE] = inside(since);
    },
    from: addedOf,
    to: (answer) => addedOf(answer) + ((facts[answer * FIELDS + META] as number) >>> 24),
    count(answer) {
      facts[answer * FIELDS + ROWS] = (facts[answer * FIELDS + ROWS] as number) + 1;
    },
    rows: (answer) => facts[answer * FIELDS + ROWS] as number,
    forget() {
      slots.fill(0);
      answers = 0;
      used = BEHIND;
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
