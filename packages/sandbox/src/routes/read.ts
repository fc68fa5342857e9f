import { limits } from "@thongnhat/client/protocol";
import { isRecordId, normalise } from "@thongnhat/core";
import type { FastifyInstance } from "fastify";
import { viewOf } from "../auth/caller.ts";
import { Problem } from "../problem/problem.ts";
import { textsAt } from "../standard/places.ts";
import { markOf } from "../store/mark.ts";
import { type Kept, listHeads, readHead } from "../store/records.ts";
import { type Context, callerOf, countOf, queryOf, typeOf } from "./context.ts";
import { one, reasonOf } from "./headers.ts";
import { etagOf, matches } from "./place.ts";
import { log, type Shown, show } from "./view.ts";
import { bodyOf } from "./write.ts";

/** Reading one record, and searching. */
export function readRoutes(app: FastifyInstance, context: Context): void {
  app.get("/v1/:database/:record/:id", async (request, reply) => {
    const { profile } = queryOf(request, ["profile"]);
    const type = typeOf(context, request);
    const reason = reasonOf(request);
    const view = viewOf(callerOf(request), type, "read", profile);
    const { id } = request.params as { id: string };
    const head = isRecordId(id) ? await readHead(context.sql.read, type.id, id) : undefined;
    const shown = head === undefined ? undefined : show(type, view, head);
    if (shown === undefined) throw new Problem("not-found");
    const etag = etagOf(shown.kept.version, shown.profile);
    reply.header("etag", etag);
    await log(context, request, type, "get", reason, [shown]);
    if (matches(one(request, "if-none-match"), etag)) return reply.code(304).send();
    return reply.type("application/json; charset=utf-8").send(JSON.stringify(shown.value));
  });

  app.post("/v1/:database/:record/search", async (request) => {
    queryOf(request, []);
    const type = typeOf(context, request);
    const reason = reasonOf(request);
    const { where, profile, limit, after } = searchOf(bodyOf(request).value);
    if (where.some(([path]) => !type.searchable.includes(path))) throw new Problem("search-field-unknown");
    const view = viewOf(callerOf(request), type, "read", profile);
    const terms = where.map(([path, value]) => [path, markOf(context.secret, value)] as const);
    const range = { record: type.id, limit: limit + 1, unit: view.only };
    // Pages are counted in what may be seen: a page token for what is hidden would tell that it is there.
    const found: Shown[] = [];
    for (let from = after; ; ) {
      const heads = await listHeads(context.sql, range, from, terms);
      const seen = heads.flatMap((kept: Kept) => show(type, view, kept) ?? []);
      found.push(...seen.filter((one) => showsAll(one, where)));
      const last = heads.at(-1);
      if (last === undefined || heads.length <= limit || found.length > limit) break;
      from = last.id;
    }
    const shown = found.slice(0, limit);
    await log(context, request, type, "search", reason, shown);
    const last = shown.at(-1);
    return {
      items: shown.map(({ value }) => value),
      ...(found.length > limit && last !== undefined
        ? { next: Buffer.from(last.kept.id).toString("base64url") }
        : {}),
    };
  });
}

/** Whoever may not see a field may not find out by searching what it holds. */
function showsAll({ value }: Shown, where: readonly (readonly [string, string])[]): boolean {
  return where.every(([path, wanted]) =>
    textsAt(value, path).some((text) => normalise(text) === normalise(wanted)),
  );
}

interface Asked {
  readonly where: readonly (readonly [path: string, value: string])[];
  readonly profile: string | undefined;
  readonly limit: number;
  readonly after: string;
}

function searchOf(value: unknown): Asked {
  const body = (typeof value === "object" && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const { where, profile, limit, after, ...rest } = body;
  const fields = typeof where === "object" && where !== null ? Object.entries(where) : [];
  const texts = fields.filter(
    (field): field is [string, string] => typeof field[1] === "string" && field[1].length <= 200,
  );
  const bad =
    Object.keys(rest).length > 0 || fields.length === 0 || fields.length > 8 || texts.length < fields.length;
  if (bad || !(profile === undefined || typeof profile === "string")) throw new Problem("query-invalid");
  return {
    where: texts,
    profile,
    limit: countOf(limit, limits.pageDefault, limits.pageMost),
    after: idOf(after),
  };
}

/** The record id within a page token; empty for the first page. */
function idOf(after: unknown): string {
  if (after === undefined) return "";
  const id = typeof after === "string" ? Buffer.from(after, "base64url").toString("utf8") : "";
  if (!isRecordId(id)) throw new Problem("query-invalid");
  return id;
}
