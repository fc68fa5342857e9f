import { type AccessPage, type Capabilities, limits, operations } from "@thongnhat/client/protocol";
import { isPersonalId } from "@thongnhat/core";
import type { FastifyInstance } from "fastify";
import { giveToken } from "../auth/authenticate.ts";
import { grantsOf } from "../auth/caller.ts";
import { Problem } from "../problem/problem.ts";
import { listReadings } from "../store/access.ts";
import { markOf } from "../store/mark.ts";
import type { Action } from "../units/types.ts";
import { type Context, callerOf, countOf, queryOf } from "./context.ts";
import { reasonOf } from "./headers.ts";
import { bodyOf } from "./write.ts";

/** Seconds that a token lives, unless told. */
const TOKEN_SECONDS = 3600;

/** What this server speaks, tokens, and who looked. */
export function aboutRoutes(app: FastifyInstance, context: Context): void {
  app.get("/v1", async (request): Promise<Capabilities> => {
    queryOf(request, []);
    const caller = callerOf(request);
    const records = context.standard.ids.flatMap((id) => {
      const type = context.standard.get(id);
      const granted = (action: Action) => grantsOf(caller, id, action);
      const allowed = operations
        .filter(({ action }) => granted(action as Action).length > 0)
        .map(({ id }) => id);
      if (type === undefined || allowed.length === 0) return [];
      const profiles = caller.unit.grants
        .filter(({ actions, profile }) =>
          actions.some((action) => granted(action).some((grant) => grant.profile === profile)),
        )
        .flatMap(({ profile }) => (profile === "full" ? ["full", ...type.profiles] : [profile]))
        .filter((profile) => profile === "full" || type.profiles.has(profile));
      const { version, searchable } = type;
      return [
        {
          record: id,
          version,
          operations: [...allowed],
          profiles: [...new Set(profiles)],
          searchable: [...searchable],
        },
      ];
    });
    return { protocol: "1.0", name: "thongnhat sandbox", synthetic: true, records, limits: { ...limits } };
  });

  app.post("/oauth/token", async (request, reply) => {
    const form = request.body;
    if (!(form instanceof URLSearchParams)) return reply.code(400).send({ error: "invalid_request" });
    const seconds = context.options.tokenSeconds ?? TOKEN_SECONDS;
    const { status, body } = await giveToken(
      context.sql,
      context.units,
      form,
      request.headers.authorization,
      {
        now: context.now(),
        seconds,
      },
    );
    if (status === 401) reply.header("www-authenticate", 'Basic realm="thongnhat"');
    return reply.code(status).send(body);
  });

  app.post("/v1/access-log/search", async (request): Promise<AccessPage> => {
    queryOf(request, []);
    reasonOf(request);
    const caller = callerOf(request);
    const { code } = caller.unit;
    const audits = (record: string, owner: string): boolean =>
      grantsOf(caller, record, "audit").some(({ of }) => of === "any" || owner === code);
    if (!context.standard.ids.some((id) => audits(id, code))) throw new Problem("forbidden");
    const { personalId, limit, after, ...rest } = bodyOf(request).value as Readonly<Record<string, unknown>>;
    if (typeof personalId !== "string" || !isPersonalId(personalId) || Object.keys(rest).length > 0)
      throw new Problem("query-invalid");
    if (after !== undefined && !/^[0-9]{1,15}$/.test(String(after))) throw new Problem("query-invalid");
    const most = countOf(limit, limits.pageDefault, limits.pageMost);
    const mark = markOf(context.secret, personalId);
    const { items, last } = await listReadings(context.sql, mark, Number(after ?? 0), most, audits);
    return { items: [...items], ...(items.length < most ? {} : { next: String(last) }) };
  });
}
