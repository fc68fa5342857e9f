// Outboxes for tests: in memory, quick, before a server of one function.

import { createOutbox, type Delivery, type OutboxOptions, type Send } from "../src/outbox/index.ts";
import { sqliteStore } from "../src/sqlite/index.ts";
import { inTransaction, RECORD, type smallRecord } from "./chaos/records.ts";

const RECEIPT = { receivedAt: "2026-11-23T08:00:00+07:00", requestId: "vi-du-0001", record: RECORD };
export const QUICK = { pollMs: 5, backoffMs: 1, backoffMostMs: 2, workers: 2 };

/** A server of one function, that remembers what it was sent. */
export function recorder(answer: (delivery: Delivery, call: number) => unknown = () => undefined) {
  const calls: { kind: string; key: string; ids: string[] }[] = [];
  const send: Send = async (delivery) => {
    const ids = delivery.records.map((record) => idOf(record));
    calls.push({ kind: delivery.kind, key: delivery.key, ids });
    const fault = answer(delivery, calls.length);
    if (fault !== undefined) throw fault;
    return ids.map((id, at) => {
      const receipt = { ...RECEIPT, id: id.split("/")[0] ?? "", version: 1, digest: "sha-256:0" };
      return { line: at + 1, ok: true, receipt };
    });
  };
  return { calls, send };
}

/** `id/version` */
export function idOf(record: object): string {
  const { maBanGhi, phienBanBanGhi } = (record as ReturnType<typeof smallRecord>).sieuDuLieu;
  return `${maBanGhi}/${phienBanBanGhi}`;
}

/** An error as a client throws it. */
export function failing(
  code: string,
  status?: number,
  retryable = status === undefined || status >= 500,
): Error {
  return Object.assign(new Error(code), { code, status, retryable, requestId: "vi-du-0009" });
}

/** An outbox in a database of its own. */
export function outboxWith(send: Send, options: Partial<OutboxOptions<never>> = {}, now = Date.now) {
  const store = sqliteStore(":memory:", { now });
  const outbox = createOutbox({ ...QUICK, ...options, store, send });
  const add = (...records: object[]) =>
    inTransaction(store.database, async () => {
      for (const record of records) await outbox.add(store.database, record);
    });
  return { store, outbox, add };
}
