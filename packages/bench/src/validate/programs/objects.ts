// One checker over parsed records, in a process of its own so that its code is compiled for itself alone.
import { readFileSync } from "node:fs";
import { tell } from "./told.ts";

/** What one checker took for the records of one file. */
export interface ObjectsTold {
  /** µs of CPU for a record. */
  readonly parse: number;
  readonly check: number;
  /** One sign for each record: 1 accepted, 0 refused, - not readable. */
  readonly verdicts: string;
}

const [, , module = "", milliseconds = "100", ...jobs] = process.argv;
const slice = Number(milliseconds) * 1000;
const { checks } = (await import(module)) as {
  readonly checks: readonly ((value: unknown) => boolean)[];
};
/** Until compilers of code have done what they do, in µs of CPU. */
const WARM = 100_000;

await tell(() =>
  jobs.map((job) => {
    const [type = "", ...file] = job.split(":");
    return measure(file.join(":"), checks[Number(type)] ?? refuse);
  }),
);

function refuse(): never {
  throw new Error("không có phép kiểm cho tệp này");
}

function measure(file: string, check: (value: unknown) => boolean): ObjectsTold {
  const lines = readFileSync(file, "utf8").split("\n").filter(isFilled);
  const values = lines.map(parsed);
  const good = lines.filter((_, at) => values[at] !== undefined);
  const records = values.filter((value) => value !== undefined);
  const verdicts = values.map((value) => (value === undefined ? "-" : check(value) ? "1" : "0")).join("");
  const parse = run(good, (line) => JSON.parse(line) !== null, slice);
  run(records, check, Math.max(slice, WARM));
  return { parse, check: run(records, check, slice), verdicts };
}

/** CPU time of one call, in µs. */
function run<T>(items: readonly T[], call: (item: T) => boolean, least: number): number {
  const before = process.cpuUsage();
  let calls = 0;
  let yes = 0;
  for (;;) {
    for (const item of items) if (call(item)) yes++;
    calls += items.length;
    const { user, system } = process.cpuUsage(before);
    if (user + system >= least && calls + yes > 0) return (user + system) / calls;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isFilled(line: string): boolean {
  return line !== "";
}
