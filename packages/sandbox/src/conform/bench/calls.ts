import { headers as names } from "@thongnhat/client/protocol";
import type { Answer } from "../http/answer.ts";
import { idOf, type Json } from "../records/workshop.ts";
import type { Ask, Bench } from "./bench.ts";

/** Headers of every reading: why, and who. */
export const READING: Readonly<Record<string, string>> = {
  [names.purpose.name]: "kiem-thu-may-chu",
  [names.requester.name]: "thongnhat-conform",
};

/** What a single call may do differently. */
export type Variation = Pick<Ask, "as" | "headers">;

/** Path of the kind of record. */
export const pathOf = ({ type }: Bench): string => `/v1/${type.id}`;

/** A key that was never used. */
export const freshKey = (): string => crypto.randomUUID();

/** Headers of a write. */
export function writing(key = freshKey(), type = "application/json"): Readonly<Record<string, string>> {
  return { "content-type": type, [names.idempotencyKey.name]: key };
}

/** Reads one record. */
export function get(
  bench: Bench,
  id: string,
  more: Variation & { readonly profile?: string } = {},
): Promise<Answer> {
  const query = more.profile === undefined ? "" : `?profile=${encodeURIComponent(more.profile)}`;
  return bench.ask({
    path: `${pathOf(bench)}/${encodeURIComponent(id)}${query}`,
    shown: `${pathOf(bench)}/{id}${query}`,
    ...more,
    headers: { ...READING, ...more.headers },
  });
}

/** Searches by field. */
export function search(bench: Bench, body: unknown, more: Variation = {}): Promise<Answer> {
  return bench.ask({
    method: "POST",
    path: `${pathOf(bench)}/search`,
    body: JSON.stringify(body),
    ...more,
    headers: { "content-type": "application/json", ...READING, ...more.headers },
  });
}

/** Writes a record; what is written is remembered, to be revoked at the end. */
export async function submit(
  bench: Bench,
  record: Json,
  more: Variation & { readonly key?: string; readonly text?: string; readonly type?: string } = {},
): Promise<Answer> {
  const answer = await bench.ask({
    method: "POST",
    path: pathOf(bench),
    body: more.text ?? JSON.stringify(record),
    ...(more.as === undefined ? {} : { as: more.as }),
    headers: { ...writing(more.key, more.type), ...more.headers },
  });
  if (answer.status >= 200 && answer.status < 300) remember(bench, idOf(record), more.as);
  return answer;
}

/** Writes a new version in the place of the one with this ETag. */
export function replace(
  bench: Bench,
  record: Json,
  etag: string | undefined,
  more: Variation & { readonly key?: string } = {},
): Promise<Answer> {
  return bench.ask({
    method: "PUT",
    path: `${pathOf(bench)}/${encodeURIComponent(idOf(record))}`,
    shown: `${pathOf(bench)}/{id}`,
    body: JSON.stringify(record),
    ...(more.as === undefined ? {} : { as: more.as }),
    headers: {
      ...writing(more.key),
      ...(etag === undefined ? {} : { [names.ifMatch.name]: etag }),
      ...more.headers,
    },
  });
}

/** Writes lines of NDJSON to `batch` or `imports`. */
export async function sendLines(
  bench: Bench,
  where: "batch" | "imports",
  lines: readonly (Json | string)[],
  key?: string,
): Promise<Answer> {
  const text = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
  const answer = await bench.ask({
    method: "POST",
    path: `${pathOf(bench)}/${where}`,
    body: text,
    headers: writing(key, "application/x-ndjson"),
  });
  if (answer.status < 300)
    for (const line of lines) if (typeof line !== "string") remember(bench, idOf(line));
  return answer;
}

/** Changes since a token; without one from the beginning. */
export function changes(
  bench: Bench,
  since: string | undefined,
  more: Variation & { readonly limit?: number; readonly profile?: string } = {},
): Promise<Answer> {
  const query = new URLSearchParams();
  if (since !== undefined) query.set("since", since);
  if (more.limit !== undefined) query.set("limit", String(more.limit));
  if (more.profile !== undefined) query.set("profile", more.profile);
  const text = query.size === 0 ? "" : `?${query}`;
  return bench.ask({
    path: `${pathOf(bench)}/changes${text}`,
    shown: `${pathOf(bench)}/changes${since === undefined ? "" : "?since={token}"}`,
    ...(more.as === undefined ? {} : { as: more.as }),
    headers: { ...READING, ...more.headers },
  });
}

/** Starts a full export. */
export function startExport(
  bench: Bench,
  more: Variation & { readonly profile?: string } = {},
): Promise<Answer> {
  return bench.ask({
    method: "POST",
    path: `${pathOf(bench)}/exports`,
    body: JSON.stringify(more.profile === undefined ? {} : { profile: more.profile }),
    ...(more.as === undefined ? {} : { as: more.as }),
    headers: { ...READING, ...writing(), ...more.headers },
  });
}

/** Keeps a test record in mind, to be revoked at the end. */
export function remember(bench: Bench, id: string, as?: Ask["as"]): void {
  const { tally, other } = bench.run;
  if (id.startsWith(tally.prefix))
    tally.written.set(`${bench.type.id} ${id}`, {
      record: bench.type.id,
      id,
      by: as !== undefined && as === other ? "other" : "unit",
    });
}
