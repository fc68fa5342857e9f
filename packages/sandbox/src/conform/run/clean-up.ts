import { headers as names } from "@thongnhat/client/protocol";
import { READING, writing } from "../bench/calls.ts";
import { jsonOf } from "../http/answer.ts";
import type { Json } from "../records/workshop.ts";
import type { BenchMaker } from "./benches.ts";
import type { Run } from "./run.ts";
import type { Sender } from "./sender.ts";

/** Gives every test record a revoked version: records are never deleted. Returns how many were. */
export async function cleanUp(
  run: Run,
  benches: ReadonlyMap<string, BenchMaker>,
  send: Sender,
): Promise<number> {
  let revoked = 0;
  for (const { record, id, by } of run.tally.written.values()) {
    const caller = by === "other" ? (run.other ?? run.unit) : run.unit;
    const workshop = benches.get(record)?.().workshop;
    if (workshop === undefined) continue;
    try {
      const who = await caller.authorise();
      const path = `/v1/${record}/${id}`;
      const stored = await send({ method: "GET", path, headers: { ...READING, ...who } });
      const value = stored.status === 200 ? jsonOf(stored) : undefined;
      if (typeof value !== "object" || value === null) continue;
      const answer = await send({
        method: "PUT",
        path,
        headers: { ...who, ...writing(), [names.ifMatch.name]: stored.headers.get("etag") ?? "" },
        body: JSON.stringify(workshop.next(value as Json, { revoked: true })),
      });
      if (answer.status === 200) revoked += 1;
    } catch {
      // What could not be revoked is counted as left: the report says so.
    }
  }
  return revoked;
}
