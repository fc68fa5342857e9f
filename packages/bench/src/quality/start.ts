import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../measure/turns.ts";
import type { Told } from "./programs/told.ts";

/** A way of doing the job, in a process of its own so that memory is its own. */
export interface Program {
  readonly name: string;
  /** File below `programs/`. */
  readonly source: string;
  readonly args: readonly string[];
}

/** Runs a program and returns what it told. */
export function start({ name, source, args }: Program): Told {
  const file = join(import.meta.dirname, "programs", `${source}.ts`);
  const { status, output } = spawnSync(process.execPath, [file, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  if (status !== 0) throw new Error(`${name}: mã thoát ${status}`);
  return JSON.parse(output[3] ?? "") as Told;
}

/** Lets programs take turns, so that a busy machine is busy for all; `check` stops where one does not answer alike. */
export function startInTurns(
  programs: readonly Program[],
  rounds: number,
  check: (program: Program, told: Told) => void,
): Told[][] {
  const told = programs.map((): Told[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, program] of programs.entries()) {
      const one = start(program);
      check(program, one);
      told[at]?.push(one);
    }
  return told;
}

/** The middle of what several runs took. */
export function middle(told: readonly Told[], of: (one: Told) => number): number {
  return median(told.map(of));
}
