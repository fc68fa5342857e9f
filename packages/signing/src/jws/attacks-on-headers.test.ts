import { createHmac } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type Attack, prepareAttack, record, text, url } from "../../test/attack.ts";
import { makeHolder, rsa } from "../../test/certificates.ts";
import { pemSigner } from "../pem/pem-signer.ts";
import { verifyJson } from "./verify.ts";

let chain: Attack["chain"];
let policy: Attack["policy"];
let good: Attack["good"];
let jws: string;
let forge: Attack["forge"];
let refusal: Attack["refusal"];

beforeAll(async () => {
  ({ chain, policy, good, jws, forge, refusal } = await prepareAttack());
});

test("what the attacks start from verifies", async () => {
  expect(await verifyJson(record, await forge(good), policy)).toMatchObject({ technicallyValid: true });
});

describe("algorithms", () => {
  test.each([
    "none",
    "None",
    "nONE",
    "NONE",
    "",
    "HS256",
    "HS512",
    "es256",
    "ES256 ",
    "RS1",
    "ES256K",
    null,
    1,
    ["ES256"],
  ])("%j is refused", async (alg) => {
    expect(await refusal(await forge({ ...good, alg }))).toBe("algorithm-refused");
  });

  test("none with an empty signature is refused", async () => {
    expect(await refusal(`${url(JSON.stringify({ ...good, alg: "none" }))}..`)).toBe("jws-form");
  });

  test.each(["certificate in PEM", "public key"])(
    "HS256 with the %s as secret is refused",
    async (secret) => {
      const key =
        secret === "public key" ? new Uint8Array(chain.unit.certificate.publicKey.rawData) : chain.unit.pem;
      const hmac = { sign: async (bytes: Uint8Array) => createHmac("sha256", key).update(bytes).digest() };
      expect(await refusal(await forge({ ...good, alg: "HS256" }, hmac))).toBe("algorithm-refused");
    },
  );

  test("an algorithm that the receiver's policy leaves out is refused", async () => {
    expect(await refusal(jws, { algorithms: ["PS256"] })).toBe("algorithm-refused");
  });

  test("the algorithm of another kind of key is refused, whichever way they are swapped", async () => {
    const other = await makeHolder({ issuer: chain.authority, algorithm: rsa() });
    const x5c = [other.der, chain.authority.der];
    const rsaSigner = await pemSigner({ key: other.key, certificates: x5c });
    for (const alg of ["RS256", "PS256", "EdDSA", "ES384"])
      expect(await refusal(await forge({ ...good, alg }))).toBe("algorithm-key-differs");
    const swapped = { alg: "ES256", sigT: good.sigT, x5c };
    expect(await refusal(await forge(swapped, rsaSigner))).toBe("algorithm-key-differs");
    expect(await refusal(await forge({ ...swapped, alg: "RS256" }, rsaSigner))).toBe("signature-wrong");
  });
});

describe("headers", () => {
  test.each([
    ["an unknown critical parameter", { crit: ["exp"], exp: 1 }, "critical-unknown"],
    ["crit without the parameter", { crit: ["nonce"] }, "critical-unknown"],
    ["an empty crit", { crit: [] }, "critical-unknown"],
    ["crit that is no list", { crit: "sigT" }, "critical-unknown"],
    ["crit that names alg", { crit: ["alg"] }, "critical-unknown"],
    ["crit twice the same", { crit: ["sigT", "sigT"] }, "critical-unknown"],
    ["b64 false", { b64: false, crit: ["b64"] }, "header-refused"],
    ["b64 false without crit", { b64: false }, "header-refused"],
    ["b64 true", { b64: true }, "header-refused"],
    ["a key of the sender's", { jwk: { kty: "oct", k: "AA" } }, "header-refused"],
    ["an address of keys", { jku: "http://127.0.0.1/jwks" }, "header-refused"],
    ["an address of certificates", { x5u: "http://169.254.169.254/" }, "header-refused"],
    ["a SHA-1 thumbprint", { x5t: "AAAA" }, "header-refused"],
    ["a path as key id", { kid: "../../etc/passwd" }, "key-id-form"],
    ["a dot path as key id", { kid: "a..b" }, "key-id-form"],
    ["an address as key id", { kid: "http://127.0.0.1/k" }, "key-id-form"],
    ["a query as key id", { kid: "x' OR '1'='1" }, "key-id-form"],
    ["a key id with a line end", { kid: "a\nb" }, "key-id-form"],
    ["a key id too long", { kid: "a".repeat(129) }, "key-id-form"],
    ["a number as key id", { kid: 1 }, "key-id-form"],
    ["an empty list of certificates", { x5c: [] }, "header-form"],
    ["a certificate in PEM", { x5c: ["-----BEGIN CERTIFICATE-----"] }, "header-form"],
    ["one certificate as text", { x5c: "AAAA" }, "header-form"],
    ["something that is no certificate", { x5c: ["AAAA"] }, "certificate-unreadable"],
    ["a thumbprint of another length", { "x5t#S256": "AAAA" }, "header-form"],
    ["a nonce that is no text", { nonce: {} }, "header-form"],
    ["a signing time that is no day", { sigT: "2026-02-31T25:00:00Z" }, "time-missing"],
    ["a signing time without zone", { sigT: "2026-11-22T03:00:00" }, "time-missing"],
    ["no signing time", { sigT: undefined }, "time-missing"],
  ])("%s is refused", async (_, more, code) => {
    expect(await refusal(await forge({ ...good, ...more }))).toBe(code);
  });

  test("an address in a header is never opened", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    await refusal(await forge({ ...good, jku: "http://127.0.0.1/jwks" }));
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test.each([
    ["a name twice", '{"alg":"none","alg":"ES256"}'],
    ["a name twice, one escaped", '{"alg":"ES256","\\u0061lg":"none"}'],
    ["deep nesting", `{"alg":"ES256","x":${"[".repeat(5000)}${"]".repeat(5000)}}`],
    ["no object", '["ES256"]'],
    ["null", "null"],
    ["text after it", '{"alg":"ES256"} {}'],
    ["half a surrogate pair", '{"alg":"ES256","typ":"\\ud800"}'],
    ["a byte order mark", '\ufeff{"alg":"ES256"}'],
  ])("a header with %s is refused", async (_, header) => {
    expect(await refusal(await forge(header))).toBe("header-form");
  });

  test("a header that is no UTF-8 is refused", async () => {
    expect(await refusal(`${url(Uint8Array.of(0x7b, 0xff, 0x7d))}..AAAA`)).toBe("header-form");
  });

  test("a field hidden in a prototype is not found", async () => {
    expect(await refusal(await forge('{"__proto__":{"alg":"ES256"},"sigT":"2026-11-22T03:00:00Z"}'))).toBe(
      "algorithm-refused",
    );
  });

  test("a critical signing time is understood", async () => {
    const report = await verifyJson(record, await forge({ ...good, crit: ["sigT"] }), policy);
    expect(report.technicallyValid).toBe(true);
  });

  test("another parameter is passed over and told", async () => {
    const report = await verifyJson(record, await forge({ ...good, iss: "vi-du" }), policy);
    expect(report.technicallyValid).toBe(true);
    expect(report.findings.map(({ code }) => code)).toContain("header-more");
  });
});

describe("form", () => {
  test.each([
    ["nothing", () => ""],
    ["two parts", () => jws.replace("..", ".")],
    ["four parts", () => `${jws}.`],
    ["an attached payload", () => jws.replace("..", `.${url(text)}.`)],
    ["padding", () => `${jws}=`],
    ["base64 instead of base64url", () => jws.replace(/\.\.(.{4})/, "..+/$1")],
    ["spaces", () => ` ${jws}`],
    ["more than 16 000 characters", () => `${"A".repeat(16_000)}..AAAA`],
    ["a number", () => 1 as unknown as string],
  ])("%s is refused", async (_, make) => {
    expect(await refusal(make())).toBe("jws-form");
  });

  test("spare bits in the last letter of a signature are refused", async () => {
    // 64 bytes end in a letter of which four bits are spare: zero in the one right spelling.
    const last = jws.at(-1) ?? "";
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const next = letters[letters.indexOf(last) + 1];
    expect(await refusal(jws.slice(0, -1) + next)).toBe("jws-form");
  });

  test.each([0, 63, 65, 96, 132])("an ES256 signature of %i bytes is refused", async (length) => {
    const head = jws.split("..")[0];
    expect(await refusal(`${head}..${url(new Uint8Array(length))}`)).toBe(
      length === 0 ? "jws-form" : "signature-length",
    );
  });

  test("a signature of zeros is refused", async () => {
    expect(await refusal(`${jws.split("..")[0]}..${url(new Uint8Array(64))}`)).toBe("signature-wrong");
  });

  test("a signature in DER is refused", async () => {
    expect(
      await refusal(`${jws.split("..")[0]}..${url(Uint8Array.of(0x30, 0x44, ...new Uint8Array(68)))}`),
    ).toBe("signature-length");
  });
});
