// Servers that are no servers of this exchange, or mean harm: a run ends, says so, and gives nothing away.
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type ConformError, type ConformOptions, conform } from "../index.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that answers everything in one way. */
async function always(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const keyed: ConformOptions = {
  credentials: { unit: "H99.1", apiKey: "KHOA-VI-DU" },
  requestMs: 10_000,
  allowReal: true,
};

test("HTML under 200 fails the first requirement, and the others cannot be tested", async () => {
  const url = await always((_, response) =>
    response.setHeader("content-type", "text/html").end("<html>Xin chào</html>"),
  );
  const report = await conform(url, keyed);
  const of = (outcome: string) =>
    report.results.filter(({ result }) => result === outcome).map(({ id }) => id);
  expect(report.verdict).toBe("fail");
  expect(of("fail")).toEqual(["EX-CAP-01"]);
  expect(of("pass")).toEqual([]);
});

test("a redirect is an answer, and is not followed", async () => {
  const asked: string[] = [];
  const url = await always((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(302, { location: "/v1/noi-khac" }).end();
  });
  expect((await conform(url, keyed)).verdict).toBe("fail");
  expect(asked.filter((one) => one.includes("noi-khac"))).toEqual([]);
});

test("a client's secret goes to the token endpoint only, once a connection answers", async () => {
  const seen: string[] = [];
  const url = await always((request, response) => {
    if (request.headers.authorization !== undefined) seen.push(request.url ?? "");
    response.writeHead(400, { "content-type": "application/json" }).end('{"error":"invalid_client"}');
  });
  const credentials = { unit: "H99.1", clientId: "vi-du", clientSecret: "bi-mat-vi-du" };
  const code = await conform(url, { credentials }).catch((error: ConformError) => error.code);
  expect(code).toBe("refused");
  expect(seen).toEqual(["/oauth/token"]);
});

test("a server that never answers is unreachable, and one that hangs up too", async () => {
  const silent = await always(() => {});
  expect(await conform(silent, { ...keyed, requestMs: 500 }).catch((error: ConformError) => error.code)).toBe(
    "unreachable",
  );
  server?.closeAllConnections();
  server?.close();
  const rude = await always((request) => request.socket.destroy());
  expect(await conform(rude, keyed).catch((error: ConformError) => error.code)).toBe("unreachable");
});

test("a connection cut while a token is asked for is no refused secret", async () => {
  const url = await always((request, response) =>
    request.url === "/oauth/token" ? request.socket.destroy() : response.writeHead(401).end(),
  );
  const credentials = { unit: "H99.1", clientId: "vi-du", clientSecret: "bi-mat-vi-du" };
  const code = await conform(url, { credentials }).catch((error: ConformError) => error.code);
  expect(code).toBe("unreachable");
});

test("capabilities of an impossible shape break nothing", async () => {
  for (const records of [
    null,
    "x",
    [null, 1, {}],
    [{ record: "ho-tich/khai-sinh", operations: null }],
    [{ record: "__proto__" }],
  ]) {
    const url = await always((_, response) =>
      response
        .setHeader("content-type", "application/json")
        .end(JSON.stringify({ records, limits: null, name: 7 })),
    );
    const report = await conform(url, keyed);
    expect(report.results.find(({ id }) => id === "EX-CAP-01")?.result).toBe("fail");
    server?.closeAllConnections();
    server?.close();
  }
});

test("a server that says yes to everything passes next to nothing", async () => {
  const capability = {
    record: "ho-tich/khai-sinh",
    version: "1.0",
    operations: ["get", "search", "submit", "replace", "batch", "changes", "startExport", "startImport"],
    profiles: ["full"],
    searchable: ["/soDangKy/so"],
  };
  const body = JSON.stringify({
    protocol: "1.0",
    name: "x",
    synthetic: true,
    records: [capability],
    limits: {},
    items: [],
    events: [],
    next: "1",
    more: false,
  });
  const url = await always((_, response) => response.setHeader("content-type", "application/json").end(body));
  const report = await conform(url, { ...keyed, pollMs: 1 });
  const passed = report.results.filter(({ result }) => result === "pass").map(({ id }) => id);
  expect(report.verdict).toBe("fail");
  expect(passed).toEqual(["EX-SEARCH-04", "EX-ERR-03"].filter((id) => passed.includes(id as never)));
});
