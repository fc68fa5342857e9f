import { randomUUID } from "node:crypto";
import { type Job, problems } from "@thongnhat/client/protocol";
import { minimise } from "@thongnhat/core";
import { textsAt } from "../../src/standard/places.ts";
import { jsonBody } from "./body.ts";
import type { Call } from "./routes.ts";
import {
  breaks,
  type Held,
  type Incoming,
  type Json,
  Refused,
  type Reply,
  type State,
  type Unit,
} from "./state.ts";
import { once } from "./writing.ts";

const NO_STORE = { "cache-control": "no-store" };

const storing = (state: State, at: string, isFirst = false): Readonly<Record<string, string>> =>
  breaks(state, "EX-READ-05", at, isFirst) ? {} : NO_STORE;

/** Why and who; the profile that was asked for. */
function readingOf(
  { state, incoming: { headers, query }, type }: Call,
  asked = query.get("profile"),
): string {
  const { "tn-purpose": purpose, "tn-requester": requester } = headers;
  if (purpose === undefined || (requester === undefined && !breaks(state, "EX-READ-04")))
    throw new Refused("purpose-missing");
  if (asked === null || asked === "full") return "full";
  if (type.profiles.has(asked) && asked === "chia-se-3458") return asked;
  if (breaks(state, "EX-PROF-02")) return "full";
  throw new Refused("forbidden");
}

function part({ type }: Call, value: Json, profile: string): Json {
  return profile === "full" ? value : minimise(value, type.descriptor, profile);
}

export function get(call: Call): Reply {
  const { state, incoming, unit, type, id } = call;
  const profile = readingOf(call);
  const held = state.held.get(type.id)?.get(id);
  if (held === undefined && breaks(state, "EX-READ-03")) return wrongAbsence(incoming);
  const isOthers = held !== undefined && held.owner !== unit.code && !breaks(state, "EX-PROF-03", "get");
  if (held === undefined || isOthers) throw new Refused("not-found");
  const etag = `"${held.version}"`;
  if (!breaks(state, "EX-LOG-01")) note(call, held, profile);
  const matches = incoming.headers["if-none-match"] === etag && !breaks(state, "EX-READ-02");
  if (matches) return { status: 304, headers: { etag, ...NO_STORE } };
  const shown = part(call, held.value, breaks(state, "EX-PROF-01", "get", true) ? "full" : profile);
  const body = breaks(state, "EX-READ-01") ? JSON.parse(JSON.stringify(shown).normalize("NFD")) : shown;
  return { status: 200, body, headers: { etag, ...storing(state, "get") } };
}

/** The right status and words with a code that says something else. */
function wrongAbsence({ requestId, headers }: Incoming): Reply {
  const { title, detail } = problems["not-found"];
  const lang = headers["accept-language"] === "en" ? "en" : "vi";
  const type = "urn:thongnhat:problem:internal";
  const body = { type, title: title[lang], detail: detail[lang], status: 404, code: "internal", requestId };
  return {
    status: 404,
    body,
    type: "application/problem+json",
    headers: { "tn-request-id": requestId },
  };
}

function note({ state, incoming, unit, type }: Call, { value }: Held, profile: string): void {
  const { maBanGhi } = value.sieuDuLieu as Json;
  state.log.push({
    people: type.personal.flatMap((place) => textsAt(value, place)),
    entry: {
      at: new Date().toISOString(),
      unit: unit.code,
      requester: incoming.headers["tn-requester"] ?? "",
      purpose: incoming.headers["tn-purpose"] ?? "",
      operation: "get",
      record: type.id,
      id: maBanGhi,
      profile,
      requestId: incoming.requestId,
    },
  });
}

export function search(call: Call): Reply {
  const { state, type } = call;
  const body = jsonBody(call);
  const profile = readingOf(call, (body.profile as string | undefined) ?? null);
  if (typeof body.where !== "object" || body.where === null) throw new Refused("query-invalid");
  const where = Object.entries(body.where as Record<string, string>).filter(([place]) => {
    if (type.searchable.includes(place)) return true;
    if (breaks(state, "EX-SEARCH-02")) return false;
    throw new Refused("search-field-unknown");
  });
  const all = seen(call, "search");
  const found = all.filter(({ value }) =>
    where.every(([place, wanted]) => isFound(call, value, place, wanted)),
  );
  const limit = Number(body.limit ?? 100);
  const start = Number(body.after ?? 0);
  const end = start + limit;
  const overlap = start > 0 && breaks(state, "EX-SEARCH-03") ? 1 : 0;
  const items = found
    .slice(Math.max(0, start - overlap), end - overlap)
    .map(({ value }) => part(call, value, breaks(state, "EX-PROF-01", "search") ? "full" : profile));
  return {
    status: 200,
    body: { items, ...(end < found.length ? { next: String(end) } : {}) },
    headers: storing(state, "search"),
  };
}

/** The records that a unit may see. */
function seen({ state, type, unit }: Call, at: string): readonly Held[] {
  const all = [...(state.held.get(type.id)?.values() ?? [])];
  return all.filter(({ owner }) => owner === unit.code || breaks(state, "EX-PROF-03", at));
}

function isFound({ state, type }: Call, value: Json, place: string, wanted: string): boolean {
  if (breaks(state, "EX-SEARCH-04") && wanted.includes("'")) return true;
  if (breaks(state, "EX-SEARCH-01") && place !== type.searchable[0]) return false;
  return textsAt(value, place).includes(wanted);
}

/** A token of changes: the place in the stream, in a form that nobody makes by chance. */
const tokenAt = (place: number): string => `t.${place}.${(place * 7919) % 9973}`;

function placeOf(state: State, token: string | null): number {
  if (token === null) return 0;
  const place = Number(token.split(".")[1]);
  if (tokenAt(place) === token) return place;
  if (breaks(state, "EX-CHANGE-03")) return 0;
  throw new Refused("token-invalid");
}

export function changes(call: Call): Reply {
  const { state, incoming, unit, type } = call;
  const profile = readingOf(call);
  const start = placeOf(state, incoming.query.get("since"));
  const all = state.events.get(type.id) ?? [];
  const limit = Number(incoming.query.get("limit") ?? 100);
  const end = Math.min(all.length, start + limit);
  const mine = all
    .slice(start, end)
    .filter(({ source }) => breaks(state, "EX-PROF-03", "changes", true) || source.endsWith(`:${unit.code}`))
    .map((event) => ({
      ...event,
      ...(breaks(state, "EX-CHANGE-02") ? { id: randomUUID() } : {}),
      profile,
      data: part(call, event.data as Json, breaks(state, "EX-PROF-01", "changes") ? "full" : profile),
    }));
  const isLong = mine.some(({ version }) => version > 2);
  const events = breaks(state, "EX-CHANGE-04") && isLong ? mine.toReversed() : mine;
  const headers = storing(state, "changes", true);
  return {
    status: 200,
    body: { events, next: tokenAt(Math.max(start, end)), more: end < all.length },
    headers,
  };
}

export function exported(call: Call): Promise<Reply> {
  const profile = readingOf(call);
  const { state, type } = call;
  return once(call, () => {
    const all = seen(call, "export");
    const lines = all
      .filter((_, index) => !breaks(state, "EX-BULK-01") || index % 2 === 0)
      .map(({ value }) => part(call, value, profile));
    const since = tokenAt((state.events.get(type.id)?.length ?? 0) + (breaks(state, "EX-BULK-02") ? 5 : 0));
    return { status: 202, body: start(call, "export", lines, lines.length, since) };
  });
}

/** A job that is over as soon as it begins. */
export function start(
  { state, unit, type }: Call,
  kind: Job["kind"],
  lines: readonly unknown[],
  done: number,
  since?: string,
): Job {
  const at = new Date().toISOString();
  const job: Job = {
    id: randomUUID(),
    kind,
    record: type.id,
    state: "done",
    done,
    createdAt: at,
    finishedAt: at,
    ...(since === undefined ? {} : { since }),
  };
  state.jobs.set(job.id, { job, lines, owner: unit.code });
  return job;
}

export function jobOf(state: State, unit: Unit, id: string): Reply {
  const found = state.jobs.get(id);
  if (found === undefined || found.owner !== unit.code) throw new Refused("not-found");
  return { status: 200, body: found.job };
}

export function resultOf(state: State, unit: Unit, id: string): Reply {
  const found = state.jobs.get(id);
  if (found === undefined || found.owner !== unit.code) throw new Refused("not-found");
  const text = found.lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  return { status: 200, text, type: "application/x-ndjson", headers: NO_STORE };
}

export function whoLooked(state: State, incoming: Incoming, unit: Unit): Reply {
  if (!unit.granted) throw new Refused("forbidden");
  const { personalId } = JSON.parse(incoming.body.toString()) as { readonly personalId: string };
  const items = state.log.filter(({ people }) => people.includes(personalId)).map(({ entry }) => entry);
  return { status: 200, body: { items }, headers: NO_STORE };
}
