import { Unprepared } from "../errors.ts";
import { type Answer, objectOf } from "../http/answer.ts";
import { idOf, type Json } from "../records/workshop.ts";
import type { Bench } from "./bench.ts";
import type { Caller } from "./caller.ts";
import { changes, get, submit } from "./calls.ts";

/** A record that is on the server. */
export interface Stored {
  readonly id: string;
  readonly record: Json;
}

/** Writes a fresh test record: whatever says that it was accepted will do here, other checks look closer. */
export async function store(bench: Bench, record = bench.workshop.fresh(), as?: Caller): Promise<Stored> {
  const answer = await submit(bench, record, as === undefined ? {} : { as });
  if (answer.status < 200 || answer.status > 299)
    throw new Unprepared({
      vi: `Không ghi được bản ghi thử ${bench.type.id} để bắt đầu (trạng thái ${answer.status}).`,
      en: `The test record ${bench.type.id} to begin with was not accepted (status ${answer.status}).`,
    });
  return { id: idOf(record), record };
}

/** A record to read: one of the kit's own, or, when nothing may be written, the first that the server shows. */
export async function something(bench: Bench): Promise<string> {
  if (bench.run.options.readOnly !== true) return (await store(bench)).id;
  const answer = await changes(bench, undefined, { limit: 1 });
  const { events } = objectOf(answer) as { readonly events?: readonly { readonly subject?: unknown }[] };
  const subject = Array.isArray(events) ? events[0]?.subject : undefined;
  if (typeof subject === "string") return subject;
  throw new Unprepared({
    vi: `Không có bản ghi ${bench.type.id} nào để đọc, và --read-only không cho ghi.`,
    en: `There is no ${bench.type.id} to read, and --read-only writes none.`,
  });
}

/** ETag of a record as the server holds it now. */
export async function etagOf(bench: Bench, id: string): Promise<string> {
  const etag = (await got(bench, id)).headers.get("etag");
  if (etag !== undefined) return etag;
  throw new Unprepared({
    vi: "Không có ETag, nên không thử được việc ghi đè.",
    en: "There is no ETag, so replacing cannot be tested.",
  });
}

/** A record that has to be there. */
export async function got(bench: Bench, id: string): Promise<Answer> {
  const answer = await get(bench, id);
  if (answer.status === 200) return answer;
  throw new Unprepared({
    vi: `Không đọc lại được bản ghi thử vừa ghi (trạng thái ${answer.status}).`,
    en: `The test record just written cannot be read (status ${answer.status}).`,
  });
}
