import { type Core, send } from "../client/send.ts";
import { expect, isJob } from "../client/shapes.ts";
import { ExchangeError, isProblemCode } from "../errors/exchange-error.ts";
import type { Job } from "../generated/messages.ts";
import { limits } from "../generated/operations.ts";
import { readJson } from "../request/answer.ts";
import { backOff } from "../request/back-off.ts";
import { openScope } from "../request/scope.ts";
import type { CallOptions, ReadOptions } from "../resource/types.ts";
import { readValues } from "./lines.ts";
import { openStream } from "./open-stream.ts";

const POLL_MS = 500;
const POLL_CAP_MS = 15_000;
/** How long a job is waited for when the caller says nothing. */
const JOB_MS = 3_600_000;
const MORE_TRIES = 5;

/** How a job stands. */
export async function readJob(core: Core, job: string, options: CallOptions): Promise<Job> {
  const sent = await send(core, "job", {
    job,
    options,
    read: (response) => jobOf(core, response),
    count: () => 0,
  });
  return sent.value;
}

/** The job in an answer. */
export async function jobOf(core: Core, response: Response): Promise<Job> {
  return expect(
    await readJson(response, core.limits.answerBytes ?? limits.batchBytes),
    isJob,
    response.status,
  );
}

/**
 * Asks again and again, ever more seldom, until the job is done.
 * @throws ExchangeError the problem of a job that failed; `gave-up` when it was cancelled; `deadline`
 */
export async function waitForJob(core: Core, started: Job, options: CallOptions): Promise<Job> {
  const scope = openScope(options.deadlineMs ?? JOB_MS, "deadline", options.signal);
  const asked: CallOptions = { ...withoutDeadline(options), signal: scope.signal };
  try {
    let job = started;
    for (let turn = 1; job.state === "waiting" || job.state === "running"; turn += 1) {
      // Never less than half a turn: a job that takes an hour is not asked a thousand times.
      const most = Math.min(POLL_CAP_MS, POLL_MS * 2 ** Math.min(turn - 1, 10));
      await core
        .sleep(most / 2 + backOff(1, most / 2, most / 2, core.random), scope.signal)
        .catch((cause) => {
          throw new ExchangeError(scope.stopped() ?? "aborted", { cause });
        });
      job = await readJob(core, started.id, asked);
    }
    if (job.state === "done") return job;
    const code = job.problem?.code;
    throw new ExchangeError(isProblemCode(code) ? code : "gave-up", { retryable: false });
  } finally {
    scope.close();
  }
}

/** What is known beforehand of what a job gave. */
export interface Expected {
  /** How many values there must be at least. */
  readonly least: number;
  /** True for outcomes of the caller's own records. */
  readonly own?: boolean;
}

/** What a job gave, value by value. A stream that breaks is asked for again and goes on where it stopped. */
export async function* jobValues(
  core: Core,
  { id: job, record }: Pick<Job, "id" | "record">,
  options: ReadOptions,
  { least, own = false }: Expected,
): AsyncGenerator<unknown, void, undefined> {
  let given = 0;
  for (let broken = 0; ; ) {
    const { value: chunks, ended } = await send(core, "jobResult", {
      job,
      record,
      own,
      options: withoutDeadline(options),
      read: async (response, scope) => openStream(response, scope, options.signal),
    });
    const before = given;
    let failure: ExchangeError | undefined;
    try {
      let seen = 0;
      for await (const value of readValues(chunks, core.limits.lineBytes ?? limits.recordBytes * 2)) {
        seen += 1;
        if (seen <= given) continue;
        given += 1;
        yield value;
      }
      if (given >= least) return;
      failure = new ExchangeError("truncated", { attempts: 1 });
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      failure = error;
    } finally {
      await ended(given - before, failure);
    }
    // What brings something new is not counted as broken: a long stream may break more often than a short one.
    broken = given > before ? 1 : broken + 1;
    const again = failure.code === "truncated" || failure.code === "timeout";
    if (!again || broken > MORE_TRIES) throw failure;
    await pause(core, broken, options.signal);
  }
}

async function pause(core: Core, turn: number, signal: AbortSignal | undefined): Promise<void> {
  const scope = openScope(Number.POSITIVE_INFINITY, "deadline", signal);
  try {
    await core.sleep(backOff(turn, POLL_MS, POLL_CAP_MS, core.random), scope.signal);
  } catch (cause) {
    throw new ExchangeError("aborted", { cause });
  } finally {
    scope.close();
  }
}

/** The time for a whole job is not the time for each question about it. */
export function withoutDeadline<T extends CallOptions>(options: T): Omit<T, "deadlineMs"> {
  const { deadlineMs: _, ...rest } = options;
  return rest;
}
