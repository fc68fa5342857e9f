import { Random, seedOf } from "../../src/random/random.ts";
import { Coverage } from "./coverage.ts";
import { minimise } from "./minimise.ts";
import { change } from "./mutations.ts";

/** Something that takes any bytes. */
export interface Target {
  readonly name: string;
  /** Addresses of the modules whose code is looked at. */
  readonly module: RegExp;
  /** Inputs to begin with. */
  readonly seeds: readonly Uint8Array[];
  /** Pieces that belong into inputs. */
  readonly dictionary: readonly string[];
  /** Runs the input. What is wrong with the outcome, if anything; an exception is wrong too. */
  run(input: Uint8Array): string | undefined;
}

/** When to stop, and where to begin. */
export interface FuzzOptions {
  readonly seed: number;
  /** Stop after so many runs. */
  readonly runs?: number;
  /** Stop after so many milliseconds. */
  readonly milliseconds?: number;
  /** Without it every input is changed from the seeds: what guiding gains can be seen. */
  readonly guided?: boolean;
  /** Called with every input before it runs, so that one that never ends is known. */
  readonly before?: (input: Uint8Array) => void;
}

/** An input that went wrong, as small as it could be made. */
export interface Failure {
  readonly complaint: string;
  readonly input: Uint8Array;
  readonly foundAt: number;
}

/** What came of it. */
export interface Outcome {
  readonly runs: number;
  readonly kept: number;
  readonly functions: number;
  readonly characters: number;
  readonly failures: readonly Failure[];
}

/** V8 is asked once for so many inputs: asking costs more than running them. */
const BATCH = 256;
/** Inputs kept of one batch; those left out are found again by their likes, and the search goes on sooner. */
const MOST_KEPT = 8;
/** Nothing may take longer. */
const SLOW = 1000;
/** Failures of one kind are one failure. */
const MOST_FAILURES = 10;

/**
 * Runs a target with ever new inputs. One that reaches code which none before it reached is kept and changed further;
 * the same seed gives the same inputs, as far as V8 counts the same blocks.
 */
export function fuzz(target: Target, options: FuzzOptions): Outcome {
  const {
    seed,
    runs = Number.POSITIVE_INFINITY,
    milliseconds = Number.POSITIVE_INFINITY,
    guided = true,
  } = options;
  const random = new Random(seedOf(target.name, seed));
  const corpus = target.seeds.length > 0 ? [...target.seeds] : [new Uint8Array(0)];
  const dictionary = target.dictionary.map((word) => new TextEncoder().encode(word));
  const failures = new Map<string, Failure>();
  const coverage = guided ? new Coverage(target.module) : undefined;
  const until = Date.now() + milliseconds;
  let done = 0;
  for (const input of corpus) attempt(input);
  coverage?.hasNews(true);
  while (done < runs && Date.now() < until && failures.size < MOST_FAILURES) {
    const batch = Array.from({ length: Math.min(BATCH, runs - done) }, () =>
      change(parent(), { random, corpus, dictionary }),
    );
    for (const input of batch) attempt(input);
    if (coverage?.hasNews(false) === true) keepWhatIsNew(batch, coverage, corpus.length + MOST_KEPT);
  }
  const size = coverage?.size ?? { functions: 0, characters: 0 };
  return { runs: done, kept: corpus.length, ...size, failures: [...failures.values()] };

  /** Now one that a search began with, now one of those found last, now any. */
  function parent(): Uint8Array {
    if (random.chance(0.4))
      return corpus[random.whole(0, Math.max(0, target.seeds.length - 1))] as Uint8Array;
    return random.pick(random.chance(0.6) ? corpus.slice(-2) : corpus);
  }

  function attempt(input: Uint8Array): void {
    done++;
    options.before?.(input);
    const complaint = complain(target, input);
    if (complaint === undefined || failures.has(complaint)) return;
    const small = minimise(input, (smaller) => complain(target, smaller) === complaint);
    failures.set(complaint, { complaint, input: small, foundAt: done });
  }

  /** A batch has reached new code: halves of it are run again until the inputs that did are alone, or time is up. */
  function keepWhatIsNew(batch: readonly Uint8Array[], guide: Coverage, most: number): void {
    const half = Math.ceil(batch.length / 2);
    for (const part of [batch.slice(0, half), batch.slice(half)]) {
      if (part.length === 0 || corpus.length >= most || Date.now() >= until) continue;
      for (const input of part) complain(target, input);
      const [only] = part;
      if (part.length === 1 && only !== undefined) {
        if (guide.hasNews(true)) corpus.push(only);
      } else if (guide.hasNews(false)) keepWhatIsNew(part, guide, most);
    }
  }
}

/** What is wrong with a run. */
export function complain(target: Target, input: Uint8Array): string | undefined {
  const began = performance.now();
  try {
    const complaint = target.run(input);
    const took = performance.now() - began;
    return complaint ?? (took > SLOW ? "took more than a second" : undefined);
  } catch (error) {
    return `threw ${error instanceof Error ? error.constructor.name : typeof error}`;
  }
}
