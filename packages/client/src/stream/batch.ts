import { type Core, send } from "../client/send.ts";
import { expect, isBatchLine } from "../client/shapes.ts";
import { checkRecord, findingsOf } from "../client/validate.ts";
import { ExchangeError, isProblemCode } from "../errors/exchange-error.ts";
import { codeOf, issuesOf, problemOf, REQUEST_ID } from "../errors/problem.ts";
import type { BatchLine } from "../generated/messages.ts";
import { limits } from "../generated/operations.ts";
import { readBytes } from "../request/answer.ts";
import type { CallOptions, WriteOptions } from "../resource/types.ts";
import { readValues } from "./lines.ts";

const NDJSON = /^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines)\b/i;
const LINES = 200;
const encoder = new TextEncoder();

/** Sends lines in one request and gives an outcome for each, in their order. */
async function sendLines(
  core: Core,
  record: string,
  lines: readonly string[],
  options: WriteOptions,
): Promise<readonly BatchLine[]> {
  const body = `${lines.join("\n")}\n`;
  const { value } = await send<readonly BatchLine[]>(core, "batch", {
    record,
    options,
    body: () => body,
    read: (response) => outcomesOf(core, response, lines.length),
    count: (outcomes) => outcomes.filter(({ ok }) => ok).length,
  });
  return value;
}

async function outcomesOf(core: Core, response: Response, lines: number): Promise<readonly BatchLine[]> {
  if (!NDJSON.test(response.headers.get("content-type") ?? "")) {
    await response.body?.cancel().catch(() => {});
    throw new ExchangeError("not-json", { status: response.status });
  }
  const bytes = await readBytes(response, core.limits.answerBytes ?? limits.batchBytes);
  const outcomes: BatchLine[] = [];
  for await (const value of readValues(onceOf(bytes), core.limits.lineBytes ?? limits.recordBytes)) {
    const outcome = expect(value, isBatchLine, response.status);
    if (outcome.line !== outcomes.length + 1)
      throw new ExchangeError("invalid-answer", { status: response.status });
    outcomes.push(inOurWords(outcome));
  }
  // Fewer outcomes than lines: the answer was cut between two lines. The same key brings the rest.
  if (outcomes.length < lines) throw new ExchangeError("truncated", { status: response.status });
  if (outcomes.length > lines) throw new ExchangeError("invalid-answer", { status: response.status });
  return outcomes;
}

/** A refusal without the words of the server, which may repeat what it was sent. */
export function inOurWords({ line, ok, receipt, problem }: BatchLine): BatchLine {
  if (ok && receipt !== undefined) return { line, ok, receipt };
  const status = typeof problem?.status === "number" ? problem.status : 0;
  const issues = issuesOf(problem);
  const id = problem?.requestId;
  const said = {
    status,
    ...(typeof id === "string" && REQUEST_ID.test(id) ? { requestId: id } : {}),
    ...(issues === undefined ? {} : { issues }),
  };
  const code = isProblemCode(problem?.code) ? problem.code : codeOf(status, problem);
  return { line, ok: false, problem: problemOf(new ExchangeError(code, said)) };
}

async function* onceOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

/**
 * One request with up to 1,000 records.
 * @throws ExchangeError `record-invalid` before anything is sent, `too-large`
 */
export async function submitBatch(
  core: Core,
  record: string,
  records: readonly unknown[],
  options: WriteOptions,
): Promise<readonly BatchLine[]> {
  if (records.length === 0) return [];
  if (records.length > limits.batchLines) throw new ExchangeError("too-large");
  for (const each of records) await checkRecord(core.validate, record, each);
  const lines = records.map(lineOf);
  if (lines.reduce((sum, line) => sum + sizeOf(line), 0) > limits.batchBytes)
    throw new ExchangeError("too-large");
  return sendLines(core, record, lines, options);
}

interface Pending {
  readonly text?: string;
  readonly problem?: ExchangeError;
}

/** Many records, some hundred lines a request. What fails gives problems for its lines, and the rest goes on. */
export async function* submitMany(
  core: Core,
  record: string,
  records: Iterable<unknown> | AsyncIterable<unknown>,
  options: CallOptions & { readonly lines?: number },
): AsyncGenerator<BatchLine, void, undefined> {
  const most = Math.min(Math.max(1, Math.floor(options.lines ?? LINES)), limits.batchLines);
  let pending: Pending[] = [];
  let bytes = 0;
  let done = 0;
  const flush = async () => {
    const outcomes = await sendPending(core, record, pending, done, options);
    done += pending.length;
    pending = [];
    bytes = 0;
    return outcomes;
  };
  for await (const each of records) {
    const next = await prepare(core, record, each);
    const size = sizeOf(next.text ?? "");
    if (pending.length > 0 && bytes + size > limits.batchBytes) yield* await flush();
    pending.push(next);
    bytes += size;
    if (pending.length >= most) yield* await flush();
  }
  if (pending.length > 0) yield* await flush();
}

async function prepare(core: Core, record: string, value: unknown): Promise<Pending> {
  const issues = await findingsOf(core.validate, record, value);
  if (issues.length > 0) return { problem: new ExchangeError("record-invalid", { issues }) };
  if (typeof value !== "object" || value === null) return { problem: new ExchangeError("record-invalid") };
  const text = lineOf(value);
  return sizeOf(text) > limits.recordBytes ? { problem: new ExchangeError("too-large") } : { text };
}

async function sendPending(
  core: Core,
  record: string,
  pending: readonly Pending[],
  before: number,
  options: CallOptions,
): Promise<readonly BatchLine[]> {
  const lines = pending.flatMap(({ text }) => (text === undefined ? [] : [text]));
  let failure: ExchangeError | undefined;
  const answered = lines.length === 0 ? [] : await attempt();
  let next = 0;
  return pending.map(({ problem }, index) => {
    const line = before + index + 1;
    const outcome = problem === undefined ? answered[next++] : undefined;
    if (outcome) return { ...outcome, line };
    return { line, ok: false, problem: problemOf(problem ?? failure ?? new ExchangeError("gave-up")) };
  });

  async function attempt(): Promise<readonly BatchLine[]> {
    try {
      return await sendLines(core, record, lines, { ...options, idempotencyKey: crypto.randomUUID() });
    } catch (error) {
      if (!(error instanceof ExchangeError) || error.code === "aborted") throw error;
      failure = error;
      return [];
    }
  }
}

/** A record as a line. What JSON has no text for would be no line, and each outcome that of another record. */
function lineOf(value: unknown): string {
  if (typeof value !== "object" || value === null) throw new ExchangeError("record-invalid");
  return JSON.stringify(value);
}

function sizeOf(text: string): number {
  return encoder.encode(text).byteLength + 1;
}
