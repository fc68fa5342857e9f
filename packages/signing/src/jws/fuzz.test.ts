import fc from "fast-check";
import { FlattenedSign } from "jose";
import { beforeAll, expect, test } from "vitest";
import { type Holder, makeChain } from "../../test/certificates.ts";
import { pemSigner } from "../pem/pem-signer.ts";
import { canonicalJson, signedText } from "./canonical.ts";
import type { VerifyPolicy } from "./policy.ts";
import { signJson } from "./sign.ts";
import { verifyJson } from "./verify.ts";

const RUNS = process.env.EXCHANGE === "all" ? 20_000 : 150;
/** The same changes in every run; another number looks elsewhere. Keys, and with them the bytes changed, are new each time. */
const seed = Number(process.env.FUZZ_SEED ?? 8);
const record = { so: "27", hoTen: "Nguyễn Văn Ví Dụ" };
const now = new Date("2026-11-22T03:00:00Z");

let chain: { root: Holder; authority: Holder; unit: Holder };
let policy: VerifyPolicy;
let jws: string;

beforeAll(async () => {
  chain = await makeChain();
  const signer = await pemSigner({
    key: chain.unit.key,
    certificates: [chain.unit.pem, chain.authority.pem],
  });
  policy = { trust: { profile: "vi-du", anchors: [chain.root.pem] }, now };
  jws = await signJson(record, signer, { time: now });
});

test("a signature with one letter changed anywhere is refused, and never an error", async () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ";
  const place = fc.nat(jws.length - 1);
  await fc.assert(
    fc.asyncProperty(place, fc.constantFrom(...letters), async (at, letter) => {
      fc.pre(jws[at] !== letter);
      const changed = jws.slice(0, at) + letter + jws.slice(at + 1);
      expect((await verifyJson(record, changed, policy)).technicallyValid).toBe(false);
    }),
    { numRuns: RUNS, seed },
  );
});

test("any header in place of the true one is refused, and never an error", async () => {
  const header = fc.dictionary(
    fc.constantFrom(
      "alg",
      "kid",
      "x5c",
      "x5t#S256",
      "sigT",
      "nonce",
      "crit",
      "typ",
      "__proto__",
      "constructor",
    ),
    fc.oneof(
      fc.constantFrom("ES256", "none", chain.unit.der),
      fc.jsonValue(),
      fc.array(fc.constant(chain.unit.der)),
    ),
  );
  await fc.assert(
    fc.asyncProperty(header, async (fields) => {
      const head = Buffer.from(JSON.stringify(fields)).toString("base64url");
      const report = await verifyJson(record, `${head}..${jws.split("..")[1]}`, policy);
      expect(report.technicallyValid).toBe(false);
    }),
    { numRuns: RUNS, seed },
  );
});

test("a certificate with bytes changed anywhere is never an error", async () => {
  const der = Buffer.from(chain.unit.der, "base64");
  const change = fc.array(fc.tuple(fc.nat(der.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(change, async (changes) => {
      const changed = Buffer.from(der);
      for (const [at, byte] of changes) changed[at] = byte;
      fc.pre(!changed.equals(der));
      const x5c = [changed.toString("base64"), chain.authority.der];
      const header = { alg: "ES256", x5c, sigT: "2026-11-22T03:00:00Z" };
      const head = Buffer.from(JSON.stringify(header)).toString("base64url");
      const report = await verifyJson(record, `${head}..${jws.split("..")[1]}`, policy);
      expect(report.technicallyValid).toBe(false);
    }),
    { numRuns: RUNS, seed },
  );
});

test("canonical JSON reads back as the value, and is its own canonical form", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "grapheme", maxDepth: 4 }), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(text.normalize("NFC") === text ? signedText(value).text : text).toBe(text);
    }),
    { numRuns: RUNS * 4, seed },
  );
});

test("a detached signature that another JOSE program made verifies", async () => {
  const payload = new TextEncoder().encode(canonicalJson(record));
  const made = await new FlattenedSign(payload)
    .setProtectedHeader({
      alg: "ES256",
      x5c: [chain.unit.der, chain.authority.der],
      sigT: "2026-11-22T03:00:00Z",
    })
    .sign(chain.unit.keys.privateKey);
  const report = await verifyJson(record, `${made.protected}..${made.signature}`, policy);
  expect(report).toMatchObject({ technicallyValid: true, signed: { value: record } });
});
