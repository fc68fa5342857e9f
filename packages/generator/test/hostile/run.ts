import { readFileSync } from "node:fs";
import type { Family, HostileInput, Payload } from "../../src/hostile/index.ts";
import type { Entry } from "./entries/types.ts";
import { MARK } from "./seeds.ts";

/** What one entry did with the inputs of one family. */
export interface Tally {
  inputs: number;
  /** Milliseconds of the slowest input at or below the limit of 1 MiB, and its name. */
  worst: number;
  slowest: string;
  /** The same of the inputs that are larger than any door lets in. */
  oversize: number;
}

/** What a run found. */
export interface Run {
  /** Family → input → verdict of the entry that the family is aimed at. */
  readonly verdicts: Record<string, Record<string, string>>;
  /** Family → entry → counts. */
  readonly tallies: Record<string, Record<string, Tally>>;
  /** Everything that should not be: exceptions, wrong verdicts, marks in what was said. */
  readonly faults: string[];
  /** Inputs at or below the limit that took longer than they should, in the best of three tries: to be told. */
  readonly slow: string[];
  /** Those that took ten times as long: their work grows faster than they do. */
  readonly stuck: string[];
}

/** An input that is slower than it may be is asked again, since other programs share the machine. */
const TIMES = process.env.HOSTILE === "all" ? 3 : 1;

/** At most so many inputs of each family, from its first to its last. */
export function sampleOf(families: readonly Family[], most: number): readonly Family[] {
  return families.map(({ inputs, ...family }) => {
    const step = Math.max(1, inputs.length / most);
    const count = Math.min(most, inputs.length);
    return {
      ...family,
      inputs: Array.from({ length: count }, (_, n) => inputs[Math.floor(n * step)] as HostileInput),
    };
  });
}

export interface RunOptions {
  /** Takes a line when a family is done. */
  readonly said?: (line: string) => void;
  /** Milliseconds that a door should take for an input at or below the limit. */
  readonly most?: (entry: string, input: string) => number;
}

/** Gives every input to every entry that takes its kind, and notes what is said. */
export async function runCorpus(
  families: readonly Family[],
  entries: readonly Entry[],
  { said = () => {}, most = () => 50 }: RunOptions = {},
): Promise<Run> {
  const run: Run = { verdicts: {}, tallies: {}, faults: [], slow: [], stuck: [] };
  for (const family of families) {
    const began = performance.now();
    const verdicts: Record<string, string> = {};
    run.verdicts[family.name] = verdicts;
    run.tallies[family.name] = {};
    for (const [at, input] of family.inputs.entries()) {
      if (Object.hasOwn(verdicts, input.name))
        run.faults.push(`${family.name}: two inputs are called ${input.name}`);
      const payload = input.make();
      let first = true;
      for (const entry of entries) {
        if (!entry.takes.includes(payload.kind)) continue;
        // A hundred types, or twenty-nine formats, would take minutes for what no door lets in.
        if (input.oversize && entry.long) continue;
        if (entry.sampled && at % 5 !== 0) continue;
        const verdict = await askOne(run, family, input, payload, entry, most(entry.name, input.name));
        if (first) verdicts[input.name] = verdict;
        first = false;
      }
      if (first) run.faults.push(`${family.name}: no entry takes ${payload.kind}`);
      else if (!fits(verdicts[input.name] ?? "", input.expect))
        run.faults.push(
          `${family.name} / ${input.name}: expected ${input.expect}, got ${verdicts[input.name]}`,
        );
    }
    said(`${family.name}: ${family.inputs.length} inputs, ${Math.round(performance.now() - began)} ms`);
  }
  return run;
}

async function askOne(
  run: Run,
  family: Family,
  input: HostileInput,
  payload: Payload,
  entry: Entry,
  most: number,
): Promise<string> {
  const where = `${family.name} / ${input.name} / ${entry.name}`;
  let verdict = "";
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < TIMES && best > most; time++) {
    // A value may change when it is read, so each time is given its own.
    const own = time === 0 ? payload : input.make();
    const began = performance.now();
    try {
      const answer = await inTime(entry.ask(own));
      best = Math.min(best, performance.now() - began);
      if (time === 0) verdict = answer.verdict;
      const shown = MARK.exec(`${answer.verdict}\n${answer.said ?? ""}`);
      if (time === 0 && shown)
        run.faults.push(
          `${where}: says the mark: …${(answer.said ?? "").slice(Math.max(0, shown.index - 120), shown.index + 60)}…`,
        );
    } catch (error) {
      run.faults.push(`${where}: throws ${String((error as Error)?.stack ?? error).slice(0, 600)}`);
      return "throws";
    }
    if (input.oversize) break;
  }
  const tallies = run.tallies[family.name] as Record<string, Tally>;
  tallies[entry.name] ??= { inputs: 0, worst: 0, slowest: "", oversize: 0 };
  const tally = tallies[entry.name] as Tally;
  tally.inputs++;
  if (input.oversize) tally.oversize = Math.max(tally.oversize, best);
  else {
    if (best > tally.worst) Object.assign(tally, { worst: best, slowest: input.name });
    const line = `${where}: ${Math.round(best)} ms, should be ${most}`;
    if (best > most) run.slow.push(line);
    if (best > most * 10) run.stuck.push(line);
  }
  return verdict;
}

/** A door that waits for ever is a fault like any other. */
async function inTime<T>(answer: T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in 10 s")), 10_000);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

function fits(verdict: string, expected: string): boolean {
  if (expected === "reviewed") return verdict !== "throws";
  const [word = "", code] = expected.split(" ");
  const [said = "", ...codes] = verdict.split(" ");
  return said === word && (code === undefined || codes.includes(code));
}

/** The committed verdicts: family → verdict → names of inputs, as a person reviews them. */
export type Reviewed = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export function reviewable(run: Run): Reviewed {
  return Object.fromEntries(
    Object.entries(run.verdicts).map(([family, verdicts]) => {
      const grouped: Record<string, string[]> = {};
      for (const [name, verdict] of Object.entries(verdicts)) {
        grouped[verdict] ??= [];
        grouped[verdict].push(name);
      }
      return [family, grouped];
    }),
  );
}

export const REVIEWED_FILE: string = new URL("verdicts.json", import.meta.url).pathname;

export function reviewed(): Reviewed {
  return JSON.parse(readFileSync(REVIEWED_FILE, "utf8")) as Reviewed;
}

/** The table of a run: family → inputs → entries → verdicts → worst milliseconds. */
export function tableOf(run: Run): string {
  const rows = Object.entries(run.tallies).map(([family, tallies]) => {
    const verdicts = Object.values(run.verdicts[family] ?? {});
    const count = (word: string): number => verdicts.filter((one) => one.startsWith(word)).length;
    const [entry, worst] = Object.entries(tallies).reduce(
      (a, b) => (b[1].worst > a[1].worst ? b : a),
      ["", { worst: -1, slowest: "" } as Tally],
    );
    const others = verdicts.length - count("accepted") - count("warned") - count("refused");
    return [
      family,
      `${verdicts.length}`,
      `${Object.keys(tallies).length}`,
      `${count("accepted")}`,
      `${count("warned")}`,
      `${count("refused")}`,
      `${others}`,
      worst.worst.toFixed(1),
      `${entry}: ${worst.slowest}`.slice(0, 60),
    ];
  });
  const head = ["family", "inputs", "entries", "accepted", "warned", "refused", "other", "worst ms", "where"];
  const widths = head.map((word, at) => Math.max(word.length, ...rows.map((row) => (row[at] ?? "").length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 || at === 8 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}
