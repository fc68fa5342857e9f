// A small server of the exchange, right in everything, or wrong in exactly one requirement. It is no part of the
// package: it shows that the kit sees each fault, and only that one.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { PROBLEM_TYPE, problems } from "@thongnhat/client/protocol";
import type { RequirementId } from "../../src/conform/index.ts";
import { loadStandard } from "../../src/standard/record-type.ts";
import { route } from "./routes.ts";
import { breaks, type Incoming, Refused, type Reply, type State, type Unit } from "./state.ts";

/** A running server, and who may call it. */
export interface WrongServer {
  readonly url: string;
  readonly state: State;
  readonly unit: Unit;
  readonly other: Unit;
  readonly noGrants: Unit;
  close(): Promise<void>;
}

const unit = (code: string, granted: boolean): Unit => ({
  code,
  clientId: `vi-du-${code}`,
  clientSecret: `bi-mat-vi-du-${code}`,
  granted,
});

/** Starts a server that breaks one requirement; without it none. */
export async function startWrongServer(
  wrong?: RequirementId,
  options: { readonly records?: readonly string[]; readonly synthetic?: boolean; readonly at?: string } = {},
): Promise<WrongServer> {
  const standard = await loadStandard();
  const ids = options.records ?? ["ho-tich/khai-sinh"];
  const types = new Map(ids.flatMap((id) => standard.get(id) ?? []).map((type) => [type.id, type]));
  const units = [unit("H99.1", true), unit("H99.2", true), unit("H99.3", false)] as const;
  const state: State = {
    wrong,
    at: options.at,
    types,
    units,
    tokens: new Map(),
    held: new Map(ids.map((id) => [id, new Map()])),
    events: new Map(ids.map((id) => [id, []])),
    keys: new Map(),
    jobs: new Map(),
    log: [],
    isSynthetic: options.synthetic ?? true,
  };
  const server = createServer((request, response) => {
    void answer(state, request).then((reply) => {
      const body = reply.text ?? (reply.body === undefined ? "" : JSON.stringify(reply.body));
      response.writeHead(reply.status, {
        ...(body === "" ? {} : { "content-type": reply.type ?? "application/json" }),
        ...reply.headers,
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    unit: units[0],
    other: units[1],
    noGrants: units[2],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(state: State, request: IncomingMessage): Promise<Reply> {
  const asked = request.headers["tn-request-id"];
  const requestId = typeof asked === "string" && !breaks(state, "EX-ERR-04") ? asked : randomUUID();
  const own = { "tn-request-id": requestId };
  try {
    const [path = "", query = ""] = (request.url ?? "").split("?");
    const incoming: Incoming = {
      method: request.method ?? "",
      path,
      query: new URLSearchParams(query),
      headers: request.headers as Incoming["headers"],
      body: await read(request),
      requestId,
    };
    const reply = await route(state, incoming);
    return { ...reply, headers: { ...own, ...reply.headers } };
  } catch (error) {
    const code = error instanceof Refused ? error.code : "internal";
    const english =
      request.headers["accept-language"]?.startsWith("en") === true && !breaks(state, "EX-ERR-02");
    const { status, title, detail } = problems[code];
    const leak = breaks(state, "EX-ERR-03") && error instanceof Error && code === "body-malformed";
    const body = {
      type: `${PROBLEM_TYPE}${code}`,
      status,
      code,
      title: english ? title.en : title.vi,
      detail: leak ? error.stack : english ? detail.en : detail.vi,
      requestId,
      ...(error instanceof Refused && error.issues !== undefined ? { issues: error.issues } : {}),
    };
    const type = breaks(state, "EX-ERR-01") ? "application/json" : "application/problem+json";
    return { status, body, type, headers: own };
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
