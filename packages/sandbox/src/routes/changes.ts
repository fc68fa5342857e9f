import { type ChangeEvent, limits } from "@thongnhat/client/protocol";
import type { FastifyInstance } from "fastify";
import { viewOf } from "../auth/caller.ts";
import { Problem } from "../problem/problem.ts";
import type { RecordType } from "../standard/record-type.ts";
import { digestOf, markOf } from "../store/mark.ts";
import { listChanges } from "../store/records.ts";
import { type Context, callerOf, countOf, queryOf, typeOf } from "./context.ts";
import { reasonOf } from "./headers.ts";
import { log, type Shown, show } from "./view.ts";

/** What has changed since a token, as CloudEvents. */
export function changeRoutes(app: FastifyInstance, context: Context): void {
  app.get("/v1/:database/:record/changes", async (request) => {
    const { since, limit, profile } = queryOf(request, ["since", "limit", "profile"]);
    const type = typeOf(context, request);
    const reason = reasonOf(request);
    const caller = callerOf(request);
    const view = viewOf(caller, type, "changes", profile);
    const from = since === undefined ? 0 : readToken(context, type, since);
    const most = countOf(limit, limits.pageDefault, limits.pageMost);
    const found = await listChanges(context.sql, { record: type.id, limit: most + 1, unit: view.only }, from);
    const page = found.slice(0, most);
    const shown = page.flatMap((kept) => show(type, view, kept) ?? []);
    await log(context, request, type, "changes", reason, shown);
    return {
      events: shown.map((one) => eventOf(type, one)),
      next: writeToken(context, type, page.at(-1)?.seq ?? from),
      more: found.length > most,
    };
  });
}

function eventOf(type: RecordType, { kept, profile, value }: Shown): ChangeEvent {
  const { seq, id, version, unit, kind, digest, at, ground } = kept;
  return {
    specversion: "1.0",
    id: `${type.id}/${seq}`,
    source: `urn:thongnhat:unit:${unit}`,
    type: `thongnhat.${type.id.replace("/", ".")}.${kind}`,
    subject: id,
    time: at,
    dataschema: type.schemaId,
    datacontenttype: "application/json",
    version,
    // The digest of the whole would let whoever is shown a part check guesses of the rest: a number has few.
    digest: profile === "full" ? digest : digestOf(value),
    profile,
    ...(ground === "" ? {} : { legalground: ground }),
    data: value,
  };
}

/** A token: the number of the last change, and a mark that only this server can make. */
export function writeToken({ secret }: Context, { id }: RecordType, seq: number): string {
  return `${seq.toString(36)}.${markOf(secret, `${id} ${seq}`).slice(0, 32)}`;
}

/** @throws Problem `token-invalid`, `token-expired` */
function readToken({ secret, oldest }: Context, { id }: RecordType, token: string): number {
  const [, text = "", mark] = /^([0-9a-z]{1,11})\.([0-9a-f]{32})$/.exec(token) ?? [];
  const seq = Number.parseInt(text, 36);
  if (mark === undefined || mark !== markOf(secret, `${id} ${seq}`).slice(0, 32))
    throw new Problem("token-invalid");
  if (seq < oldest.seq) throw new Problem("token-expired");
  return seq;
}
