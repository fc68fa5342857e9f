import { digestOf } from "../digest/digest.ts";
import type { BatchLine } from "../generated/messages.ts";
import { type Failure, failureOf } from "../store/failure.ts";

import type { Claim, Line } from "./claim.ts";
import type { LineOutcome, Outcome } from "./settle.ts";
import type { Delivery, OutboxClient, Send } from "./types.ts";

/** What a delivery needs around it. */
export interface DeliveryTools {
  readonly send: Send;
  /** Where the server can be read: for the ETag of what is replaced, and to see whether a record is there already. */
  readonly client?: OutboxClient;
  /** Stores what was found out before the first try. */
  readonly remember: (claim: Claim) => Promise<void>;
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
}

const CIRCUIT_MS = 5_000;
const TAKEN: ReadonlySet<string> = new Set(["record-exists", "version-stale", "version-changed"]);

/** Sends a delivery once; never throws for what a server or a network does. */
export async function deliver(claim: Claim, tools: DeliveryTools): Promise<Outcome> {
  const records = claim.lines.map(({ body }) => JSON.parse(body) as object);
  const digests = await Promise.all(records.map(digestOf));
  try {
    const found = await lookFirst(claim, digests[0] ?? "", tools);
    if (found !== undefined) return { kind: "lines", lines: [found] };
    const ready = await prepare(claim, tools);
    const { etag } = ready;
    const delivery: Delivery = {
      kind: ready.kind,
      record: ready.record,
      key: ready.key,
      records,
      signal: tools.signal,
      deadlineMs: tools.deadlineMs,
      ...(etag === undefined ? {} : { etag }),
    };
    const answers = await tools.send(delivery);
    if (answers.length !== records.length) return failed({ code: "invalid-answer", final: false });
    const lines = answers.map((answer, at) => lineOutcome(answer, digests[at] ?? ""));
    return {
      kind: "lines",
      lines: await Promise.all(lines.map((line, at) => recheck(line, claim, at, tools))),
    };
  } catch (error) {
    const failure = failureOf(error);
    if (tools.signal.aborted || failure.code === "aborted") return { kind: "unsent", waitMs: 0 };
    if (failure.code === "circuit-open") return { kind: "unsent", waitMs: CIRCUIT_MS };
    const [digest = ""] = digests;
    if (claim.kind === "batch" || !TAKEN.has(failure.code)) return failed(failure);
    const line = await recheck({ ok: false, digest, failure }, claim, 0, tools);
    return line.ok ? { kind: "lines", lines: [line] } : failed(line.failure);
  }
}

/** Sends through a client. */
export function sendThrough(client: OutboxClient): Send {
  return async ({ kind, record, key, records, etag, signal, deadlineMs }) => {
    const resource = client.resource(record);
    const options = { idempotencyKey: key, signal, deadlineMs };
    // The type of a record is known only by its name here; the server validates it.
    const all = records as readonly never[];
    if (kind === "batch") return resource.submitBatch(all, options);
    const [first] = all;
    if (first === undefined) return [];
    const receipt =
      kind === "submit"
        ? await resource.submit(first, options)
        : await resource.replace(first, etag ?? "", options);
    return [{ line: 0, ok: true, receipt }];
  };
}

/** A replacement needs the ETag of what it replaces, and keeps it for every try. */
async function prepare(claim: Claim, tools: DeliveryTools): Promise<Claim> {
  const [line] = claim.lines;
  if (claim.kind !== "replace" || claim.etag !== undefined || !tools.client || !line) return claim;
  const { signal, deadlineMs } = tools;
  let ready: Claim;
  try {
    const { etag } = await tools.client.resource(claim.record).get(line.recordId, { signal, deadlineMs });
    ready = { ...claim, etag };
  } catch (error) {
    if (failureOf(error).code !== "not-found") throw error;
    // The version before was never delivered: to the server this one is new.
    ready = { ...claim, kind: "submit" };
  }
  await tools.remember(ready);
  return ready;
}

function lineOutcome({ ok, receipt, problem }: BatchLine, digest: string): LineOutcome {
  if (ok && receipt !== undefined) return { ok, digest, receipt };
  return {
    ok: false,
    digest,
    failure: problem ? failureOf(problem) : { code: "invalid-answer", final: false },
  };
}

/** A record that the server calls taken may be ours, of a try whose answer and key were lost: its digest tells. */
async function recheck(
  line: LineOutcome,
  claim: Claim,
  at: number,
  tools: DeliveryTools,
): Promise<LineOutcome> {
  const sent = claim.lines[at];
  if (line.ok || sent === undefined || !TAKEN.has(line.failure.code)) return line;
  try {
    return (await find(claim.record, sent, line.digest, tools)) ?? line;
  } catch (error) {
    const failure = failureOf(error);
    return failure.final ? line : { ...line, failure };
  }
}

/** Whether a record of a batch that was never answered is at the server already. */
async function lookFirst(
  claim: Claim,
  digest: string,
  tools: DeliveryTools,
): Promise<LineOutcome | undefined> {
  const [line] = claim.lines;
  if (claim.kind === "batch" || line?.doubtful !== true) return undefined;
  try {
    return await find(claim.record, line, digest, tools);
  } catch (error) {
    // Where it is not there, or may not be read, sending decides.
    if (failureOf(error).final) return undefined;
    throw error;
  }
}

/** The outcome when the server holds exactly this record; undefined when it holds another. */
async function find(
  record: string,
  { recordId: id, version }: Line,
  digest: string,
  { client, signal, deadlineMs }: DeliveryTools,
): Promise<LineOutcome | undefined> {
  if (client === undefined) return undefined;
  const { value } = await client.resource(record).get(id, { signal, deadlineMs });
  if ((await digestOf(value)) !== digest) return undefined;
  // No receipt came; that the server holds it is the evidence.
  return { ok: true, digest, receipt: { id, record, version, digest, receivedAt: "", requestId: "" } };
}

function failed(failure: Failure): Outcome {
  return { kind: "failed", failure };
}
