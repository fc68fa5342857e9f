import { digestOf } from "../digest/digest.ts";
import type { BatchLine } from "../generated/messages.ts";
import { type Handler, recordOf } from "../request/test-server.ts";

/** The record that these tests write. */
export const RECORD = "ho-tich/khai-sinh";

/** Invented records, as small as a client needs them. */
export const births = (count: number) =>
  Array.from({ length: count }, (_, index) => recordOf(`ks-${index + 1}`)) as never[];

/** Values as NDJSON. */
export const textOf = (values: readonly unknown[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** All that an iterable gives. */
export async function gather<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

/** The outcomes of a server that takes every line. */
export async function outcomesFor(body: string): Promise<BatchLine[]> {
  const lines = body
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { sieuDuLieu: { maBanGhi: string } });
  return Promise.all(
    lines.map(async (value, index) => ({
      line: index + 1,
      ok: true,
      receipt: {
        id: value.sieuDuLieu.maBanGhi,
        record: RECORD,
        version: 1,
        digest: await digestOf(value),
        receivedAt: "2026-11-20T08:00:00+07:00",
        requestId: "lan-hoi-0001",
      },
    })),
  );
}

/** Takes every line. */
export const accept: Handler = async (asked, answer) => {
  answer
    .writeHead(200, { "content-type": "application/x-ndjson" })
    .end(textOf(await outcomesFor(asked.body)));
};
