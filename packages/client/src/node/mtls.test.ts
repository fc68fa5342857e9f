import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bearer } from "../auth/bearer.ts";
import { createClient } from "../client/create-client.ts";
import { mtls } from "./fetches.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
if (!hasOpenssl) console.warn("BỎ QUA: không có openssl, không thử được TLS hai chiều.");
const required = process.env.CI === "true";

describe.skipIf(!hasOpenssl && !required)("with certificates made for the test", () => {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-mtls-"));
  const file = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const pem = (name: string) => readFileSync(file(name), "utf8");
  let server: Server;
  let url: string;

  beforeAll(async () => {
    const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
    openssl(
      "req",
      "-x509",
      ...key,
      "-keyout",
      "ca.key",
      "-out",
      "ca.pem",
      "-subj",
      "/CN=Goc Vi Du",
      "-days",
      "2",
    );
    for (const [name, more] of [
      ["server", "subjectAltName=IP:127.0.0.1"],
      ["unit", "extendedKeyUsage=clientAuth"],
    ] as const) {
      writeFileSync(file(`${name}.ext`), more);
      openssl("req", ...key, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}-vi-du`);
      const signed = [
        "-CA",
        "ca.pem",
        "-CAkey",
        "ca.key",
        "-CAcreateserial",
        "-days",
        "2",
        "-extfile",
        `${name}.ext`,
      ];
      openssl("x509", "-req", "-in", `${name}.csr`, ...signed, "-out", `${name}.pem`);
    }
    const options = { key: pem("server.key"), cert: pem("server.pem"), ca: pem("ca.pem"), requestCert: true };
    server = createServer({ ...options, rejectUnauthorized: true }, (request, response) => {
      const { subject } = (request.socket as TLSSocket).getPeerCertificate();
      const answer = { protocol: "1.0", name: subject.CN, synthetic: true, records: [], limits: {} };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  const client = (fetch?: ReturnType<typeof mtls>) =>
    createClient({
      baseUrl: url,
      auth: bearer("a"),
      unit: "H26",
      retry: { tries: 1 },
      ...(fetch ? { fetch } : {}),
    });

  test("a server that asks for a certificate sees that of the unit", async () => {
    const fetch = mtls({ cert: pem("unit.pem"), key: pem("unit.key"), ca: pem("ca.pem") });
    await expect(client(fetch).capabilities()).resolves.toMatchObject({ name: "unit-vi-du" });
    await fetch.close();
  });

  test("a server whose authority is not trusted is not talked to", async () => {
    const fetch = mtls({ cert: pem("unit.pem"), key: pem("unit.key") });
    await expect(client(fetch).capabilities()).rejects.toMatchObject({ code: "network" });
    await expect(client().capabilities()).rejects.toMatchObject({ code: "network" });
    await fetch.close();
  });
});
