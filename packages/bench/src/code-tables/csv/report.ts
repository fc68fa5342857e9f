import { writeSync } from "node:fs";

const REPORT = 3;

/** What a process took from its start to its end. */
export interface Taken {
  /** CPU time. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Says at the end what the process took, on a channel of its own. */
export function reportAtExit(): void {
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const taken: Taken = {
      seconds: (user + system) / 1e6,
      megabytes: process.resourceUsage().maxRSS / 1024,
    };
    writeSync(REPORT, JSON.stringify(taken));
  });
}
