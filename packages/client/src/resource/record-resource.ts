import { answerBytes, changePages, searchPages } from "../client/pages.ts";
import { type Core, send } from "../client/send.ts";
import { expect, isBatchLine, isObject } from "../client/shapes.ts";
import { checkAnswer } from "../client/validate.ts";
import { ExchangeError } from "../errors/exchange-error.ts";
import type { BatchLine } from "../generated/messages.ts";
import { readJson } from "../request/answer.ts";
import { inOurWords, submitBatch, submitMany } from "../stream/batch.ts";
import { jobOf, jobValues, waitForJob } from "../stream/jobs.ts";
import { linesBody } from "../stream/out.ts";
import type { Change, Exported, ReadOptions, Resource, Stored } from "./types.ts";
import { writeRecord } from "./write.ts";

/** A file of some hundred megabytes takes its time on the way. */
const UPLOAD_TRY_MS = 600_000;
const UPLOAD_MS = 3_600_000;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/**
 * One kind of record on a server. What arrives is typed by what was asked for; `validateAnswers` checks it.
 * @param record - `database/record`
 */
export function recordResource<T>(core: Core, record: string): Resource<T> {
  const read = async (id: string, etag: string | undefined, options: ReadOptions = {}) => {
    const { value } = await send<Stored<T> | undefined>(core, "get", {
      record,
      id,
      query: { profile: options.profile },
      options,
      ...(etag === undefined ? {} : { etag }),
      read: async (response) => {
        if (response.status === 304) {
          if (etag === undefined) throw new ExchangeError("invalid-answer", { status: 304 });
          return undefined;
        }
        const value = expect(await readJson(response, answerBytes(core)), isObject, response.status);
        // The server's word for what it sends is the id: an answer of another question is not taken for this one.
        const given = isObject(value.sieuDuLieu) ? value.sieuDuLieu.maBanGhi : undefined;
        if (given !== undefined && given !== id)
          throw new ExchangeError("invalid-answer", { status: response.status });
        const tag = expect(response.headers.get("etag"), isText, response.status);
        return { value: value as T, etag: tag };
      },
      count: (stored) => (stored ? 1 : 0),
    });
    if (value) await checkAnswer(core, record, value.value, options.profile);
    return value;
  };

  const whole = async (id: string, options?: ReadOptions): Promise<Stored<T>> => {
    const stored = await read(id, undefined, options);
    if (!stored) throw new ExchangeError("invalid-answer");
    return stored;
  };

  return {
    record,
    // One function for both signatures: what part the record is, only the caller's profile says.
    get: whole as Resource<T>["get"],
    getIfChanged: (id, etag, options) => read(id, etag, options),
    search: (where, options = {}) => searchPages(core, record, where, options) as AsyncIterable<T>,
    submit: (value, options = {}) => writeRecord(core, record, value, undefined, options),
    replace: (value, etag, options = {}) => writeRecord(core, record, value, etag, options),
    submitMany: (records, options = {}) => submitMany(core, record, records, options),
    submitBatch: (records, options = {}) => submitBatch(core, record, records, options),
    async *changes(options = {}) {
      for await (const { events, next, more } of changePages(core, record, options)) {
        yield { events: events as readonly Change<T>[], next, more };
      }
    },
    async export(options = {}): Promise<Exported<T>> {
      const request = JSON.stringify({ profile: options.profile });
      const { value: started } = await send(core, "startExport", {
        record,
        options,
        body: () => request,
        read: (response) => jobOf(core, response),
        count: () => 0,
      });
      const job = await waitForJob(core, started, options);
      const since = expect(job.since, isText);
      return {
        job,
        since,
        [Symbol.asyncIterator]: () =>
          checked(jobValues(core, { id: job.id, record }, options, { least: job.done })),
      };

      async function* checked(values: AsyncIterable<unknown>): AsyncGenerator<T, void, undefined> {
        for await (const value of values) {
          await checkAnswer(core, record, expect(value, isObject), options.profile);
          yield value as T;
        }
      }
    },
    async import(records, options = {}): Promise<AsyncIterable<BatchLine>> {
      const { body, repeatable, lines } = await linesBody(records);
      const { value: started } = await send(core, "startImport", {
        record,
        options: { tryMs: UPLOAD_TRY_MS, deadlineMs: UPLOAD_MS, ...options },
        body,
        repeatable,
        read: (response) => jobOf(core, response),
        count: lines,
      });
      const job = await waitForJob(core, started, options);
      return outcomes(jobValues(core, { id: job.id, record }, options, { least: lines(), own: true }));
    },
  };
}

async function* outcomes(values: AsyncIterable<unknown>): AsyncGenerator<BatchLine, void, undefined> {
  let line = 0;
  for await (const value of values) {
    const outcome = expect(value, isBatchLine);
    line += 1;
    // An outcome that is not of the next line would be taken for that of another record.
    if (outcome.line !== line) throw new ExchangeError("invalid-answer");
    yield inOurWords(outcome);
  }
}
