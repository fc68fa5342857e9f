import { randomUUID } from "node:crypto";
import { limits, operations } from "@thongnhat/client/protocol";
import type { RecordType } from "../../src/standard/record-type.ts";
import { changes, exported, get, jobOf, resultOf, search, whoLooked } from "./reading.ts";
import { breaks, type Incoming, Refused, type Reply, type State, type Unit } from "./state.ts";
import { imported, replace, submit, submitBatch } from "./writing.ts";

/** What a route is given. */
export interface Call {
  readonly state: State;
  readonly incoming: Incoming;
  readonly unit: Unit;
  readonly type: RecordType;
  readonly id: string;
}

const PROFILES = ["full", "chia-se-3458"];
const SHAPE = /^\/v1\/([a-z0-9-]+\/[a-z0-9-]+)(?:\/([A-Za-z0-9][A-Za-z0-9._:-]{0,99}))?$/;

export async function route(state: State, incoming: Incoming): Promise<Reply> {
  const { method, path } = incoming;
  if (breaks(state, "EX-HARD-01") && path.includes("%00")) throw new Refused("internal");
  if (method === "POST" && path === "/oauth/token") return token(state, incoming);
  if (method === "GET" && path === "/openapi.json") return openapi(state);
  const unit = unitOf(state, incoming);
  if (path === "/v1") {
    if (method !== "GET") throw new Refused("method-not-allowed");
    return capabilities(state, unit);
  }
  const job = /^\/v1\/jobs\/([\w-]+)(\/result)?$/.exec(path);
  if (job !== null && method === "GET")
    return job[2] === undefined ? jobOf(state, unit, job[1] ?? "") : resultOf(state, unit, job[1] ?? "");
  if (method === "POST" && path === "/v1/access-log/search") return whoLooked(state, incoming, unit);
  const shape = SHAPE.exec(path);
  const type = state.types.get(shape?.[1] ?? "");
  if (shape === null || type === undefined) throw new Refused("not-found");
  const call: Call = { state, incoming, unit, type, id: shape[2] ?? "" };
  const handler = HANDLERS[`${method} ${nameOf(call.id, method)}`];
  if (handler === undefined) {
    if (method === "DELETE" && call.id !== "" && breaks(state, "EX-HARD-02")) return { status: 204 };
    throw new Refused("method-not-allowed");
  }
  const isOpen = breaks(state, "EX-AUTH-04") && call.id === "search";
  if (!unit.granted && !isOpen) throw new Refused("forbidden");
  return handler(call);
}

const HANDLERS: Readonly<Record<string, (call: Call) => Reply | Promise<Reply>>> = {
  "GET changes": changes,
  "GET {id}": get,
  "PUT {id}": replace,
  "POST ": submit,
  "POST search": search,
  "POST batch": submitBatch,
  "POST exports": exported,
  "POST imports": imported,
};

function nameOf(id: string, method: string): string {
  const isName =
    id === "" ||
    ["search", "batch", "exports", "imports"].includes(id) ||
    (method === "GET" && id === "changes");
  return isName ? id : method === "POST" ? "unknown" : "{id}";
}

function unitOf(state: State, { headers }: Incoming): Unit {
  const { authorization } = headers;
  const [first] = state.units;
  if (authorization === undefined) {
    if (breaks(state, "EX-AUTH-01") && first !== undefined) return first;
    throw new Refused("unauthenticated");
  }
  const known = state.tokens.get(authorization.replace(/^Bearer /, ""));
  if (known !== undefined) return known;
  if (breaks(state, "EX-AUTH-02") && first !== undefined) return first;
  throw new Refused("token-rejected");
}

function token(state: State, { headers, body }: Incoming): Reply {
  const [id = "", secret = ""] = Buffer.from((headers.authorization ?? "").replace(/^Basic /, ""), "base64")
    .toString()
    .split(":")
    .map(decodeURIComponent);
  const unit = state.units.find((one) => one.clientId === id && one.clientSecret === secret);
  if (unit === undefined) return { status: 401, body: { error: "invalid_client" } };
  if (new URLSearchParams(body.toString()).get("grant_type") !== "client_credentials")
    return { status: 400, body: { error: breaks(state, "EX-AUTH-03") ? "nope" : "unsupported_grant_type" } };
  const access_token = randomUUID();
  state.tokens.set(access_token, unit);
  return {
    status: 200,
    body: { access_token, token_type: "Bearer", expires_in: 3600 },
    headers: { "cache-control": "no-store" },
  };
}

function capabilities(state: State, unit: Unit): Reply {
  const { batchBytes, ...fewer } = limits;
  const uses = operations
    .filter(({ action }) => !["none", "known", "own"].includes(action))
    .map(({ id }) => id);
  const records = [...state.types.values()].map((type) => ({
    record: type.id,
    version: type.version,
    operations: uses,
    profiles: PROFILES.filter((one) => one === "full" || type.profiles.has(one)),
    searchable: type.searchable,
  }));
  const body = {
    protocol: "1.0",
    name: "Máy chủ ví dụ",
    synthetic: state.isSynthetic,
    records: unit.granted ? records : [],
    limits: breaks(state, "EX-CAP-01") ? fewer : { ...fewer, batchBytes },
  };
  return { status: 200, body };
}

function openapi(state: State): Reply {
  const paths: Record<string, Record<string, object>> = {};
  for (const { path, method } of operations) paths[path] = { ...paths[path], [method.toLowerCase()]: {} };
  return { status: 200, body: { openapi: breaks(state, "EX-DOC-01") ? "3.0.3" : "3.1.0", paths } };
}
