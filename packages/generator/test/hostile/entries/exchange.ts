import type { Client } from "../../../../client/src/index.ts";
import { createGuard } from "../../../../client/src/node/guard.ts";
import { checkBaseUrl } from "../../../../client/src/request/address.ts";
import { startServer, type TestServer } from "../../../../client/src/request/test-server.ts";
import { verifyJson, verifyJsonText } from "../../../../signing/src/index.ts";
import { verifyXml } from "../../../../signing/src/xml/index.ts";
import type { Answer, Payload } from "../../../src/hostile/index.ts";
import { markedRecord } from "../seeds.ts";
import { codesOf, type Entry, promised, type Said } from "./types.ts";

const trust = { profile: "vi-du", anchors: [], pinned: [] };
const now = new Date("2026-11-22T03:00:00Z");
const JWS = `${Buffer.from('{"alg":"ES256","sigT":"2026-11-22T03:00:00Z"}').toString("base64url")}..${Buffer.alloc(64, 1).toString("base64url")}`;
const record = markedRecord();

function reported(report: {
  readonly technicallyValid: boolean;
  readonly findings: readonly { readonly code: string }[];
}): Said {
  if (report.technicallyValid) throw new Error("a signature that nobody made is valid");
  return { verdict: `refused ${codesOf(report.findings)}`, said: JSON.stringify(report) };
}

const jws: Entry = {
  name: "verifyJson",
  takes: ["jws"],
  ask: async (payload) =>
    reported(await verifyJson(record, (payload as { text: string }).text, { trust, now })),
};

const content: Entry = {
  name: "verifyJsonText of a foreign signature",
  takes: ["json"],
  ask: async (payload) =>
    reported(await verifyJsonText((payload as { text: string }).text, JWS, { trust, now })),
};

const signedXml: Entry = {
  name: "verifyXml",
  takes: ["xml"],
  ask: async (payload) => reported(await verifyXml((payload as { text: string }).text, { trust })),
};

const guard = createGuard({});
const address: Entry = {
  name: "guarded address",
  takes: ["address"],
  ask(payload) {
    const { text } = payload as { text: string };
    try {
      guard.checkUrl(text);
      return { verdict: "accepted" };
    } catch (error) {
      return promised(error, ["ExchangeError"]);
    }
  },
};

const base: Entry = {
  name: "address of a server",
  takes: ["address"],
  ask(payload) {
    try {
      const { protocol } = checkBaseUrl((payload as { text: string }).text);
      return { verdict: `accepted ${protocol}` };
    } catch (error) {
      return promised(error, ["ExchangeError"]);
    }
  },
};

let server: TestServer | undefined;
let next: Answer = { status: 200, headers: {}, body: "" };
let client: Client | undefined;

async function openClient(): Promise<Client> {
  server = await startServer((_asked, answer) => {
    answer.writeHead(next.status, { ...next.headers, connection: "close" });
    answer.end(next.body);
  });
  return server.client({
    retry: { tries: 1, budget: false, circuit: false },
    logger: (line) => log.push(JSON.stringify(line)),
  });
}

const log: string[] = [];

async function readFrom(answer: Answer): Promise<Said> {
  client ??= await openClient();
  next = answer;
  log.length = 0;
  try {
    await client.hoTich.khaiSinh.get("ks-00004-2025-000123");
    return { verdict: "accepted" };
  } catch (error) {
    const said = promised(error, ["ExchangeError"]);
    return { ...said, said: `${said.said}\n${log.join("\n")}` };
  }
}

const answers: Entry = {
  name: "client, one record",
  takes: ["answer"],
  ask: (payload) => readFrom((payload as { answer: Answer }).answer),
  close: () => server?.close(),
};

const recordAnswers: Entry = {
  name: "client, the input as the answer",
  takes: ["json", "bytes"],
  ask(payload: Payload) {
    const body = payload.kind === "bytes" ? payload.bytes : (payload as { text: string }).text;
    return readFrom({ status: 200, headers: { "content-type": "application/json", etag: '"1"' }, body });
  },
};

export const exchangeEntries: readonly Entry[] = [
  jws,
  content,
  signedXml,
  address,
  base,
  answers,
  recordAnswers,
];
