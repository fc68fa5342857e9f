import { writeSync } from "node:fs";

const REPORT = 3;

/** What a process took from its start to its end, and what it counted. */
export interface Taken {
  /** CPU time of all its threads. */
  readonly cpu: number;
  /** Time on the clock. */
  readonly wall: number;
  readonly megabytes: number;
  /** Rows that were read. */
  readonly rows: number;
  /** Records without an error; absent where rows are only read. */
  readonly valid?: number;
}

/** Says what the process took, on a channel of its own. */
export function report(counted: Pick<Taken, "rows" | "valid">): void {
  const { user, system } = process.cpuUsage();
  const taken: Taken = {
    cpu: (user + system) / 1e6,
    wall: performance.now() / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    ...counted,
  };
  writeSync(REPORT, JSON.stringify(taken));
}
