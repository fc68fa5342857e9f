import { writeSync } from "node:fs";

const CHANNEL = 3;

/** What a program found, and what it took; starting it is not in it. */
export interface Took<T> {
  readonly found: T;
  /** On the clock. */
  readonly seconds: number;
  /** CPU seconds of all threads. */
  readonly cpu: number;
  /** Most memory that the process had, in MB. */
  readonly megabytes: number;
}

/** Does the work and tells what it took, on a channel of its own. */
export async function tell<T>(work: () => T | Promise<T>): Promise<void> {
  const [from, before] = [performance.now(), process.cpuUsage()];
  const found = await work();
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(before);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const took: Took<T> = { found, seconds, cpu: (user + system) / 1e6, megabytes };
  writeSync(CHANNEL, JSON.stringify(took));
}
