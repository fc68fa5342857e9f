import { randomUUID } from "node:crypto";
import rateLimit from "@fastify/rate-limit";
import { headers } from "@thongnhat/client/protocol";
import fastify, { type FastifyInstance } from "fastify";
import { authenticate } from "../auth/authenticate.ts";
import { addParsers } from "../body/parsers.ts";
import { faultPlugin } from "../faults/plugin.ts";
import { Problem } from "../problem/problem.ts";
import { referencePages } from "../reference/plugin.ts";
import { aboutRoutes } from "../routes/about.ts";
import { batchRoutes } from "../routes/batch.ts";
import { changeRoutes } from "../routes/changes.ts";
import type { Context } from "../routes/context.ts";
import { jobRoutes } from "../routes/jobs.ts";
import { readRoutes } from "../routes/read.ts";
import { writeRoutes } from "../routes/write.ts";
import { loadStandard } from "../standard/record-type.ts";
import { newestSeq } from "../store/records.ts";
import { openSqlite } from "../store/sqlite.ts";
import { makeTables } from "../store/tables.ts";
import { defaultUnits } from "../units/default-units.ts";
import { vxpRoutes } from "../vxp/vxp-routes.ts";
import { addErrors, errorAnswer } from "./errors.ts";
import { sow } from "./sow.ts";
import type { Sandbox, SandboxOptions } from "./types.ts";

/** Requests a minute and unit, unless told. */
const REQUESTS_PER_MINUTE = 60_000;

const REQUEST_ID = new RegExp(headers.requestId.pattern);

/**
 * Makes a server that speaks the standard, with invented people in it. It listens when told to.
 *
 * @param options where to keep the data, who may call, which faults to inject
 * @returns the server
 * @throws Error when the database cannot be opened
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { database = ":memory:", units = defaultUnits(), now = Date.now } = options;
  const sql = /^postgres(ql)?:/.test(database)
    ? await (await import("../store/postgres.ts")).openPostgres(database)
    : openSqlite(database);
  const { secret } = await makeTables(sql);
  const standard = await loadStandard();
  const context: Context = { sql, secret, standard, units, options, now, oldest: { seq: 0 } };
  const app = fastify({
    routerOptions: { maxParamLength: 120, caseSensitive: true, ignoreTrailingSlash: false },
    genReqId: (request) => {
      const given = request.headers[headers.requestId.name.toLowerCase()];
      return typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
    },
    // What Fastify refuses before any hook runs; its own words would repeat the address.
    frameworkErrors: (error, request, reply) =>
      errorAnswer(standard)(error, request, reply.headers(alwaysSent(request.id))),
    // A signature takes up to 16 000 characters, and is not the only header.
    http: { maxHeaderSize: 32_768 },
    forceCloseConnections: true,
    connectionTimeout: 60_000,
    requestTimeout: 300_000,
  });
  addParsers(app);
  addErrors(app, standard);
  if (options.faults !== undefined) app.register(faultPlugin(options.faults));
  await addGates(app, context);
  for (const routes of [aboutRoutes, readRoutes, writeRoutes, batchRoutes, changeRoutes, jobRoutes])
    routes(app, context);
  app.register(referencePages, { units });
  app.register(vxpRoutes, { prefix: "/vxp", units, now });
  if (options.seed !== false) await sow(context);
  return {
    app,
    units,
    listen: ({ port = 0, host = "127.0.0.1" } = {}) => app.listen({ port, host }),
    async forgetChanges() {
      context.oldest.seq = await newestSeq(sql);
    },
    async close() {
      await app.close();
      await sql.close();
    },
  };
}

function alwaysSent(requestId: string): Readonly<Record<string, string>> {
  return {
    [headers.requestId.name]: requestId,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    vary: "Authorization, X-API-Key, Accept-Language",
  };
}

/** What every request passes: its id, who calls, how often; and what every answer carries. */
async function addGates(app: FastifyInstance, { sql, units, options, now }: Context): Promise<void> {
  app.decorateRequest("caller", null);
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(alwaysSent(request.id));
    // The route that was found, where there is one: an address can be written in more than one way.
    const path = request.routeOptions.url ?? request.url.split("?")[0] ?? "";
    if (path !== "/v1" && !path.startsWith("/v1/")) return;
    request.caller = await authenticate(sql, units, request.headers, now());
    if (!/^(?:identity)?$/i.test(request.headers["content-encoding"] ?? "")) throw new Problem("media-type");
  });
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? REQUESTS_PER_MINUTE,
    timeWindow: 60_000,
    hook: "preHandler",
    keyGenerator: (request) => request.caller?.unit.code ?? request.ip,
  });
}
