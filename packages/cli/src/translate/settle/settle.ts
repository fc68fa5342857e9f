import { cutEnd } from "@thongnhat/core";
import type { Answer, Answers } from "../answer/answer.ts";
import { type Known, known, LONGEST_CELL } from "../known/known.ts";
import type { Counted } from "../tally/tally.ts";

/** What is kept of an answer: what is counted, and the bytes that it adds. */
export interface Written {
  readonly counted: Counted;
  /** The cells that are added to the row. */
  readonly added: Uint8Array;
  /** The cells that are added to its copy among the rows that a person decides. */
  readonly more?: Uint8Array;
}

/** The days of an answer that holds on more than one. */
interface Life {
  readonly place: number;
  since: number;
  readonly until: number;
}

/** Answers for cells, each thought about once. */
export interface Settler {
  /** What `find`, and the bytes, are asked of. */
  readonly known: Known;
  /** The number of the answer for a cell on a day that `known` does not have. */
  settle(bytes: Uint8Array, from: number, to: number, day: number): number;
  more(answer: number): Uint8Array | undefined;
  /** Hands out all answers with their rows, and forgets them. */
  drain(): void;
}

const NO_CODE: Answer = {
  outcome: "sai-dang",
  fault: "not-a-code",
  since: Number.NEGATIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
};

/**
 * Answers, remembered.
 * @param answer - translates
 * @param write - what is kept of an answer
 * @param leave - takes an answer that is forgotten, with its number of rows
 */
export function settler(
  answer: Answers,
  write: (answer: Answer) => Written,
  leave: (counted: Counted, rows: number) => void,
): Settler {
  const memory = known();
  /** By the number that `memory` gives them. */
  let settled: Written[] = [];
  /** By the cell as it stands in the file. */
  let lives = new Map<string, Life[]>();
  let long = -1;

  function drain(): void {
    for (const [place, one] of settled.entries()) leave(one.counted, memory.rows(place));
    settled = [];
    lives = new Map();
    long = -1;
    memory.forget();
  }

  function keep(cell: Uint8Array, found: Answer): number {
    const written = write(found);
    let place = memory.keep(cell, found.since, found.until, written.added);
    if (place < 0) {
      drain();
      place = memory.keep(cell, found.since, found.until, written.added);
    }
    settled[place] = written;
    return place;
  }

  return {
    known: memory,
    settle(bytes, from, to, day) {
      if (to - from > LONGEST_CELL) {
        // Its key is longer than any cell that is looked up.
        if (long < 0) long = keep(new Uint8Array(LONGEST_CELL + 1), NO_CODE);
        return long;
      }
      const cell = Buffer.from(bytes.subarray(from, to));
      const key = cell.toString("latin1");
      const found = answer(textOf(cell), day);
      const { since, until } = found;
      // The unit that an answer was about is met on an earlier day: it is the same unit since then.
      const same = (lives.get(key) ?? []).find((life) => life.until === until && life.since > since);
      if (same !== undefined) {
        same.since = since;
        memory.widen(same.place, since);
        return same.place;
      }
      const place = keep(cell, found);
      if (until - since > 1) lives.set(key, [...(lives.get(key) ?? []), { place, since, until }]);
      return place;
    },
    more: (place) => settled[place]?.more,
    drain,
  };
}

/** The text of a cell: two quotes are one inside quotes, and spaces around a code say nothing. */
function textOf(cell: Buffer): string {
  const text = cell.toString("utf8").replaceAll('""', '"');
  return cutEnd(text.replace(/^[ \t]+/, ""), " \t");
}
