// A second opinion: OpenSSL judges the same chains and the same signature.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { x509 } from "../src/certificate/x509.ts";
import { canonicalJson, pemSigner, signJson, verifyChain } from "../src/index.ts";
import { type Holder, type Make, makeChain, makeHolder, rsa } from "./certificates.ts";
import { hasProgram } from "./programs.ts";

const at = new Date("2026-11-22T03:00:00Z");

describe.skipIf(!hasProgram("openssl", "So với OpenSSL"))("OpenSSL judges as this does", () => {
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-openssl-"));
  let root: Holder;

  beforeAll(async () => {
    ({ root } = await makeChain());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  function openssl(chain: readonly Holder[], anchor: Holder): boolean {
    const [leaf, ...between] = chain;
    const files = ["-CAfile", file("root.pem", anchor.pem), "-no-CApath", "-no-CAstore"];
    const more =
      between.length > 0 ? ["-untrusted", file("between.pem", between.map(({ pem }) => pem).join(""))] : [];
    const time = ["-attime", String(at.getTime() / 1000)];
    const args = ["verify", ...files, ...more, ...time, file("leaf.pem", leaf?.pem ?? "")];
    const { status, stderr } = spawnSync("openssl", args, { encoding: "utf8" });
    // A file that it cannot read is no verdict.
    if (status !== 0 && !/verification failed/.test(stderr)) throw new Error(stderr);
    return status === 0;
  }

  const { keyCertSign, cRLSign } = x509.KeyUsageFlags;
  const critical = [new x509.Extension("1.3.6.1.4.1.99999.1", true, Uint8Array.of(5, 0))];
  test.each<[string, boolean, Make, Make]>([
    ["a good chain", true, { ca: true }, {}],
    ["an authority that may have none below it", true, { ca: true, pathLength: 0 }, {}],
    ["no CA flag", false, { usage: keyCertSign }, {}],
    ["no keyCertSign", false, { ca: true, usage: cRLSign }, {}],
    ["an expired unit", false, { ca: true }, { to: "2026-11-01T00:00:00Z" }],
    ["a unit of tomorrow", false, { ca: true }, { from: "2026-11-23T00:00:00Z" }],
    ["an expired authority", false, { ca: true, to: "2026-11-01T00:00:00Z" }, {}],
    ["an unknown critical extension", false, { ca: true }, { more: critical }],
    ["an unknown critical extension above", false, { ca: true, more: critical }, {}],
  ])("on %s", async (_, good, authority, unit) => {
    const middle = await makeHolder({ name: "CN=Cấp dưới Ví Dụ", issuer: root, ...authority });
    const leaf = await makeHolder({ issuer: middle, ...unit });
    const trust = { profile: "vi-du", anchors: [root.pem] };
    expect((await verifyChain([leaf.der, middle.der], trust, at, { now: at })).trusted).toBe(good);
    expect(openssl([leaf, middle], root)).toBe(good);
  });

  test("on a chain too deep, a missing certificate and another root", async () => {
    const top = await makeHolder({ name: "CN=Cấp hai Ví Dụ", issuer: root, ca: true, pathLength: 0 });
    const deep = await makeHolder({ name: "CN=Cấp ba Ví Dụ", issuer: top, ca: true });
    const leaf = await makeHolder({ issuer: deep });
    const other = await makeHolder({ name: root.name, ca: true });
    for (const [chain, anchor] of [
      [[leaf, deep, top], root],
      [[leaf, deep], root],
      [[await makeHolder({ issuer: top }), top], other],
    ] as const) {
      const trust = { profile: "vi-du", anchors: [anchor.pem] };
      const sent = chain.map(({ der }) => der);
      expect((await verifyChain(sent, trust, at, { now: at })).trusted).toBe(false);
      expect(openssl(chain, anchor)).toBe(false);
    }
  });

  test("on a signature over a record", async () => {
    const unit = await makeHolder({ algorithm: rsa() });
    const signer = await pemSigner({ key: unit.key, certificates: unit.pem, algorithm: "RS256" });
    const record = { ten: "Nguyễn Thị Ví Dụ", so: 1e21 };
    const [head = "", signature = ""] = (await signJson(record, signer)).split("..");
    const payload = Buffer.from(canonicalJson(record)).toString("base64url");
    const key = spawnSync("openssl", ["x509", "-pubkey", "-noout", "-in", file("unit.pem", unit.pem)]).stdout;
    const files = [
      "-verify",
      file("key.pem", key),
      "-signature",
      file("sig", Buffer.from(signature, "base64url")),
    ];
    const { stdout } = spawnSync("openssl", [
      "dgst",
      "-sha256",
      ...files,
      file("input", `${head}.${payload}`),
    ]);
    expect(stdout.toString()).toContain("Verified OK");
  });
});
