import { setTimeout as wait } from "node:timers/promises";
import type { Job } from "@thongnhat/client/protocol";
import { Unprepared } from "../errors.ts";
import { type Answer, objectOf } from "../http/answer.ts";
import type { Bench } from "./bench.ts";
import type { Caller } from "./caller.ts";
import { READING } from "./calls.ts";

/** Milliseconds that a job over a handful of test records may take. */
const LONGEST = 120_000;

/** Looks at a job until it is over. */
export async function finish(bench: Bench, id: string, as?: Caller): Promise<Job> {
  const { pollMs = 200 } = bench.run.options;
  for (let waited = 0; waited < LONGEST; waited += pollMs) {
    const answer = await bench.ask({
      path: `/v1/jobs/${encodeURIComponent(id)}`,
      shown: "/v1/jobs/{job}",
      ...(as === undefined ? {} : { as }),
    });
    const job = objectOf(answer) as Partial<Job>;
    if (answer.status !== 200 || typeof job.state !== "string")
      throw new Unprepared({
        vi: `Không xem được việc dài đang ở đâu (trạng thái ${answer.status}).`,
        en: `The state of the job cannot be read (status ${answer.status}).`,
      });
    if (job.state !== "waiting" && job.state !== "running") return job as Job;
    await wait(pollMs, undefined, { signal: bench.run.signal });
  }
  throw new Unprepared({
    vi: `Việc dài không xong trong ${LONGEST / 1000} giây.`,
    en: `The job did not finish within ${LONGEST / 1000} seconds.`,
  });
}

/** What a finished job left. */
export function result(bench: Bench, id: string, as?: Caller): Promise<Answer> {
  return bench.ask({
    path: `/v1/jobs/${encodeURIComponent(id)}/result`,
    shown: "/v1/jobs/{job}/result",
    headers: { ...READING, accept: "application/x-ndjson, application/problem+json" },
    ...(as === undefined ? {} : { as }),
  });
}
