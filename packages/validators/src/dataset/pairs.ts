import type { Verdict } from "../runtime/dataset.ts";
import {
  type Bench,
  Crowd,
  type Entry,
  type Found,
  isJudged,
  isOther,
  type Judge,
  readEntry,
} from "./group.ts";

type Pairs = Verdict & { kind: "pair" | "exists" };

/** Every two records of a key, asked both ways and told once: at the later one unless only the other way fails. */
export function pairsAmong(bench: Bench, { holds }: Pairs): Judge {
  const crowd = new Crowd();
  const held: Entry[] = [];
  let waiting: string | undefined;
  let pairs = 0;
  let more = false;

  function* compare(rest: string): Generator<Found> {
    if (pairs + held.length > bench.max) {
      more = true;
      if (!crowd.judged) crowd.meet(readEntry(bench, rest));
      return;
    }
    pairs += held.length;
    const late = crowd.meet(readEntry(bench, rest));
    for (const early of held) {
      const fails = (self: Entry, other: Entry): boolean =>
        isJudged(self) && holds(self.part, other.part, bench.moment) === false;
      if (fails(late, early)) yield { self: late, other: early };
      else if (fails(early, late)) yield { self: early, other: late };
    }
    held.push(late);
  }

  return {
    *take(rest) {
      crowd.add();
      // Most keys stand at one record only: it is not even read before a second one comes.
      if (waiting === undefined) waiting = rest;
      else {
        if (held.length === 0) yield* compare(waiting);
        yield* compare(rest);
      }
    },
    end: () => (more ? crowd.tell(bench) : []),
  };
}

/** Every record that carries the rule with every other of its key. */
export function pairsBetween(bench: Bench, { holds }: Pairs): Judge {
  const crowd = new Crowd();
  const others = new Others(bench);
  let pairs = 0;
  let more = false;
  return {
    *take(rest) {
      crowd.add();
      if (isOther(rest)) return others.add(rest);
      if (others.none) return;
      if (others.more || pairs + others.all.length > bench.max) {
        more = true;
        if (!crowd.judged) crowd.meet(readEntry(bench, rest));
      }
      if (pairs + others.all.length > bench.max) return;
      pairs += others.all.length;
      const self = crowd.meet(readEntry(bench, rest));
      for (const other of others.all)
        if (other.index !== self.index && holds(self.part, other.part, bench.moment) === false)
          yield { self, other };
    },
    end: () => (more ? crowd.tell(bench) : []),
  };
}

/** Every record that carries the rule must have an other one of its key. */
export function someBetween(bench: Bench, { holds }: Pairs): Judge {
  const crowd = new Crowd();
  const others = new Others(bench);
  let unsure = false;
  return {
    *take(rest) {
      crowd.add();
      if (isOther(rest)) return others.add(rest);
      const self = crowd.meet(readEntry(bench, rest));
      const result = some(bench, holds, self, others.all);
      if (result === false && others.more) unsure = true;
      else yield* missing(self, result);
    },
    end: () => (unsure ? crowd.tell(bench) : []),
  };
}

/** Every record must have another one of its own kind. */
export function someAmong(bench: Bench, { holds }: Pairs): Judge {
  const crowd = new Crowd();
  const held: Entry[] = [];
  let more = false;
  return {
    take(rest) {
      crowd.add();
      if (held.length * held.length < bench.max) held.push(crowd.meet(readEntry(bench, rest)));
      else {
        more = true;
        if (!crowd.judged) crowd.meet(readEntry(bench, rest));
      }
      return [];
    },
    *end() {
      for (const self of held) {
        const result = some(bench, holds, self, held);
        if (isJudged(self) && !(result === false && more)) yield* missing(self, result);
      }
      if (more) yield* crowd.tell(bench);
    },
  };
}

/** As `exists` of CEL: true if one has it, undecided if one might. */
function some(
  bench: Bench,
  holds: Pairs["holds"],
  self: Entry,
  others: readonly Entry[],
): boolean | undefined {
  let result: boolean | undefined = false;
  for (const other of others) {
    if (other.index === self.index) continue;
    const held = holds(self.part, other.part, bench.moment);
    if (held === true) return true;
    if (held !== false) result = undefined;
  }
  return result;
}

function missing(self: Entry, result: boolean | undefined): Found[] {
  if (result === false) return [{ self }];
  const several = self.payload[4] === 1;
  return several ? [{ self, settled: true }] : [];
}

/** The other records of a key, read when they are first needed. */
class Others {
  readonly #bench: Bench;
  #waiting: string[] = [];
  #read: Entry[] = [];
  more = false;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  add(rest: string): void {
    if (this.#waiting.length * this.#waiting.length < this.#bench.max) this.#waiting.push(rest);
    else this.more = true;
  }

  get none(): boolean {
    return this.#waiting.length + this.#read.length === 0;
  }

  get all(): readonly Entry[] {
    if (this.#read.length === 0) {
      this.#read = this.#waiting.map((rest) => readEntry(this.#bench, rest));
      this.#waiting = [];
    }
    return this.#read;
  }
}
