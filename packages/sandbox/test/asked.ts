// Asks a sandbox for one kind of record in each of the four ways in which data may leave it.
import type { FastifyInstance, InjectOptions } from "fastify";
import type { Unit } from "../src/units/types.ts";

/** What came back: the status, and every record in the answer. */
export interface Answer {
  readonly status: number;
  readonly records: readonly unknown[];
}

/** A way in which data may leave. */
export type Way = "get" | "search" | "changes" | "export";

/** Who asks for what. */
export interface Question {
  readonly app: FastifyInstance;
  readonly unit: Unit;
  /** `database/record` */
  readonly record: string;
  readonly id: string;
  readonly where: Readonly<Record<string, string>>;
  /** Absent: the most that was granted. */
  readonly profile?: string;
}

let keys = 0;

export async function ask(way: Way, question: Question): Promise<Answer> {
  const { record, id, where, profile } = question;
  const query = profile === undefined ? "" : `?profile=${profile}`;
  const asked = profile === undefined ? {} : { profile };
  if (way === "get") {
    const { status, body } = await send(question, "GET", `/v1/${record}/${id}${query}`);
    return { status, records: status === 200 ? [JSON.parse(body)] : [] };
  }
  if (way === "changes") {
    const { status, body } = await send(question, "GET", `/v1/${record}/changes${query}`);
    const { events = [] } = JSON.parse(body) as { events?: readonly { readonly data: unknown }[] };
    return { status, records: events.map(({ data }) => data) };
  }
  if (way === "search") {
    const { status, body } = await send(question, "POST", `/v1/${record}/search`, { where, ...asked });
    const { items = [] } = JSON.parse(body) as { items?: readonly unknown[] };
    return { status, records: items };
  }
  const started = await send(question, "POST", `/v1/${record}/exports`, asked);
  if (started.status !== 202) return { status: started.status, records: [] };
  const { id: job } = JSON.parse(started.body) as { id: string };
  const { status, body } = await send(question, "GET", `/v1/jobs/${job}/result`);
  const lines = body.split("\n").filter((line) => line !== "");
  return { status, records: lines.map((line) => JSON.parse(line)) };
}

/** Sends a record to be written. */
export async function write(
  app: FastifyInstance,
  unit: Unit,
  record: string,
  value: object,
): Promise<number> {
  return (await send({ app, unit }, "POST", `/v1/${record}`, value)).status;
}

async function send(
  { app, unit }: Pick<Question, "app" | "unit">,
  method: NonNullable<InjectOptions["method"]>,
  url: string,
  payload?: object,
): Promise<{ status: number; body: string }> {
  const { statusCode: status, body } = await app.inject({
    method,
    url,
    headers: {
      "x-api-key": unit.apiKey,
      "tn-purpose": "giai-quyet-tthc",
      "tn-requester": "he-thong-thu",
      ...(payload === undefined ? {} : { "idempotency-key": `khoa-thu-${String(keys++).padStart(10, "0")}` }),
    },
    ...(payload === undefined ? {} : { payload }),
  });
  return { status, body };
}
