import { writeSync } from "node:fs";

const CHANNEL = 3;

/** What a program found in a file. */
export interface Found {
  /** Lines of the file. */
  readonly lines: number;
  /** Records whose structure is right, where the program looks at it. */
  readonly right?: number;
  /** Records with a failure, where the program audits. */
  readonly failing?: number;
}

/** What a program found, and what it took for that. */
export interface Told extends Found {
  /** Time on the clock in seconds, from the first byte to the last count; starting the program is not in it. */
  readonly seconds: number;
  /** CPU seconds of all threads in that time. */
  readonly cpu: number;
  /** Most memory that the process had, in MB. */
  readonly megabytes: number;
}

/** Does the work and says what it took, on a channel of its own. */
export async function tell(work: () => Found | Promise<Found>): Promise<void> {
  const [from, before] = [performance.now(), process.cpuUsage()];
  const found = await work();
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(before);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const told: Told = { ...found, seconds, cpu: (user + system) / 1e6, megabytes };
  writeSync(CHANNEL, JSON.stringify(told));
}
