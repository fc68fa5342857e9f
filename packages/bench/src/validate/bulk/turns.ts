import { median, mustAgree } from "../../measure/turns.ts";
import { start } from "../start/start.ts";
import type { DataFile } from "./files.ts";
import type { Command } from "./others.ts";
import type { Tally } from "./work.ts";

/** One way through one file, and what each round of it took. */
export interface Way {
  readonly file: DataFile;
  /** A mode of `programs/bulk.ts`, or a command. */
  readonly how: string | Command;
  readonly threads?: number;
  readonly runs: Run[];
}

interface Run {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly unsure: number;
}

/** A way that has not run yet. */
export function way(file: DataFile, how: Way["how"], threads = 1): Way {
  return { file, how, threads, runs: [] };
}

/** Runs all ways in rounds: each has its turn in each. Files are read once before, so that all find them in memory. */
export function takeRounds(ways: readonly Way[], rounds: number): void {
  for (let round = 0; round < rounds; round++) for (const one of ways) one.runs.push(runOnce(one));
}

function runOnce({ file, how, threads = 1 }: Way): Run {
  if (typeof how !== "string") {
    const { seconds, megabytes = Number.NaN } = how.run(file.path);
    return { seconds, megabytes, cpu: Number.NaN, unsure: Number.NaN };
  }
  const args = [how, file.path, file.type.record, String(threads)];
  const { found, seconds, cpu, megabytes } = start<Tally>("bulk", args);
  mustAgree(`${how}: dòng`, found.lines, file.lines);
  if (how !== "readline" && file.variant !== "faulty") mustAgree(`${how}: hợp lệ`, found.valid, file.lines);
  return { seconds, cpu, megabytes, unsure: found.unsure / file.lines };
}

/** Megabytes of the file in a second, in the middle of the rounds. */
export function rate({ file, runs }: Way): number {
  return median(runs.map(({ seconds }) => file.bytes / 1e6 / seconds));
}

/** The middle of what the rounds say. */
export function middle({ runs }: Way, of: (run: Run) => number): number {
  return median(runs.map(of));
}

/** How often the time of another way a way takes for a byte: the ratio of each round, then the middle. */
export function ratio(one: Way, other: Way, of: (run: Run) => number = ({ seconds }) => seconds): number {
  const each = one.runs.map((run, round) => {
    const peer = other.runs[round];
    return peer === undefined ? Number.NaN : of(run) / one.file.bytes / (of(peer) / other.file.bytes);
  });
  return median(each);
}
