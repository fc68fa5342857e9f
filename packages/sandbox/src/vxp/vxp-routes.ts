import { createHash, timingSafeEqual } from "node:crypto";
import { parseJson } from "@thongnhat/core";
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from "fastify";
import type { Unit } from "../units/types.ts";
import * as operations from "./operations.ts";
import { REFUSALS, type RefusalCode, VxpRefusal } from "./refusal.ts";
import { openStore } from "./store.ts";

/** Who takes part in the sandbox's document exchange. */
export interface VxpRoutesOptions {
  /** Units with their keys: each is an agency of the directory. */
  readonly units: readonly Pick<Unit, "code" | "name" | "apiKey">[];
  /** Clock in milliseconds since 1970. */
  readonly now?: () => number;
  /** Bytes of a packet, default 64 MiB. */
  readonly maxBytes?: number;
}

const ASKED = {
  registerAgency: operations.registerAgency,
  deleteAgency: operations.deleteAgency,
  getAgenciesList: operations.getAgenciesList,
  getSynchronizeUnit: operations.getSynchronizeUnit,
  getReceivedEdocList: operations.getReceivedEdocList,
  getSentEdocList: operations.getSentEdocList,
  updateStatus: operations.updateStatus,
} as const;

/**
 * A small document exchange to build against, as a Fastify plugin: the nine operations under the prefix at which it is
 * mounted, each unit with its key in `X-API-Key`. It holds everything in memory, checks digests, addresses and steps, and
 * refuses in the envelope `{ErrorCode, ErrorDesc, status, data}`.
 */
export const vxpRoutes: FastifyPluginAsync<VxpRoutesOptions> = async (app, options) => {
  const { units, now = Date.now, maxBytes = 64 * 1024 * 1024 } = options;
  const store = openStore(units, new Date(now()).toISOString());
  addParsers(app, maxBytes);
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof VxpRefusal)
      return reply.code(error.code === "UNAUTHENTICATED" ? 401 : 200).send(refusal(error.code));
    const status = statusOf(error);
    return reply.code(status).send(refusal(status < 500 ? "BODY_INVALID" : "INTERNAL"));
  });
  // Before the body: nobody without a key has 64 MiB read.
  app.addHook("onRequest", async (request) => {
    callerOf(units, request.headers["x-api-key"]);
  });
  const asking = (request: FastifyRequest): operations.Asking => ({
    store,
    caller: callerOf(units, request.headers["x-api-key"]),
    now: new Date(now()).toISOString(),
  });
  for (const [name, answer] of Object.entries(ASKED))
    app.post(`/${name}`, async (request) => success(answer(asking(request), fieldsOf(request.body))));
  app.post("/sendEdoc", async (request) => {
    const who = asking(request);
    if (!(request.body instanceof Uint8Array)) throw new VxpRefusal("BODY_INVALID");
    const header = (name: string): string => String(request.headers[name] ?? "");
    const sent = {
      hash: header("hash-file"),
      messageType: header("messagetype") || "edoc",
      to: header("to"),
    };
    return success(operations.sendEdoc(who, request.body, sent));
  });
  app.post("/getEdoc", async (request, reply) => {
    const { bytes, sha256 } = operations.getEdoc(asking(request), fieldsOf(request.body));
    return reply.header("hash-file", sha256).type("application/octet-stream").send(Buffer.from(bytes));
  });
};

function addParsers(app: FastifyInstance, bodyLimit: number): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/json",
    { parseAs: "string", bodyLimit: 65_536 },
    async (_: unknown, text: string) => {
      const parsed = parseJson(text);
      if (!("value" in parsed)) throw new VxpRefusal("BODY_INVALID");
      return parsed.value;
    },
  );
  app.addContentTypeParser(
    "application/octet-stream",
    { parseAs: "buffer", bodyLimit },
    async (_: unknown, bytes: Buffer) => bytes,
  );
}

function fieldsOf(body: unknown): operations.Fields {
  if (typeof body !== "object" || body === null || Array.isArray(body) || body instanceof Uint8Array)
    throw new VxpRefusal("BODY_INVALID");
  return body as operations.Fields;
}

/** The unit whose key it is; every key is compared, so that the time tells nothing. */
function callerOf(units: VxpRoutesOptions["units"], key: unknown): string {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  const given = hash(typeof key === "string" ? key : "");
  const [unit] = units.filter(({ apiKey }) => timingSafeEqual(hash(apiKey), given));
  if (unit === undefined) throw new VxpRefusal("UNAUTHENTICATED");
  return unit.code;
}

const success = (data: unknown): object => ({ ErrorCode: "0", ErrorDesc: "", status: "OK", data });

const refusal = (code: RefusalCode): object => ({
  ErrorCode: code,
  ErrorDesc: REFUSALS[code],
  status: "FAIL",
  data: null,
});

function statusOf(error: unknown): number {
  const { statusCode } = error as { readonly statusCode?: unknown };
  return typeof statusCode === "number" && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
}
