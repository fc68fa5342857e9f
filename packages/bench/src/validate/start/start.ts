import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Took } from "../programs/told.ts";

const PROGRAMS = join(import.meta.dirname, "../programs");
/** Longer than this nothing may take. */
const LONGEST = 600_000;

/**
 * What is published is JavaScript; these programs are TypeScript, whose types Node strips at each start. It keeps what it
 * made, so that a program starts as the published one does.
 */
export const STRIPPED = {
  ...process.env,
  NODE_COMPILE_CACHE: join(import.meta.dirname, "../../../../../.tmp/compile-cache"),
};

/** Runs one of our programs in a process of its own; a fault of it is one of the measurement. */
export function start<T>(program: string, args: readonly string[]): Took<T> {
  const { status, output, stderr } = spawnSync(process.execPath, [join(PROGRAMS, `${program}.ts`), ...args], {
    encoding: "utf8",
    env: STRIPPED,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    timeout: LONGEST,
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${program} ${args[0]}: mã thoát ${status}\n${stderr}`);
  return JSON.parse(output[3] ?? "") as Took<T>;
}

/** Runs another program and says how long it took as a whole, its start too, and all it wrote. */
export function startOther(
  command: string,
  args: readonly string[],
  expected: readonly number[] = [0],
): { readonly seconds: number; readonly out: string } {
  const from = performance.now();
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LONGEST,
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - from) / 1000;
  if (error !== undefined) throw error;
  if (status === null || !expected.includes(status)) throw new Error(`${command}: mã thoát ${status}`);
  return { seconds, out: `${stdout}${stderr}` };
}
