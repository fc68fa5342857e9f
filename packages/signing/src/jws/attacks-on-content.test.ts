import { beforeAll, describe, expect, test, vi } from "vitest";
import { type Attack, prepareAttack, record, time, url } from "../../test/attack.ts";
import { makeChain, makeHolder } from "../../test/certificates.ts";
import { pemSigner } from "../pem/pem-signer.ts";
import { signJson } from "./sign.ts";
import { verifyJson, verifyJsonText } from "./verify.ts";

let chain: Attack["chain"];
let signer: Attack["signer"];
let policy: Attack["policy"];
let good: Attack["good"];
let jws: string;
let forge: Attack["forge"];
let refusal: Attack["refusal"];

beforeAll(async () => {
  ({ chain, signer, policy, good, jws, forge, refusal } = await prepareAttack());
});

describe("certificates", () => {
  test("the certificate of another unit is refused", async () => {
    const other = await makeHolder({ issuer: chain.authority, name: "CN=Đơn vị khác Ví Dụ" });
    const { "x5t#S256": _, ...rest } = good;
    expect(await refusal(await forge({ ...rest, x5c: [other.der, chain.authority.der] }))).toBe(
      "signature-wrong",
    );
  });

  test("a thumbprint of another certificate is refused", async () => {
    expect(await refusal(await forge({ ...good, "x5t#S256": url(new Uint8Array(32)) }))).toBe(
      "thumbprint-differs",
    );
  });

  test("an attacker's own certificate with the same name leads to no anchor", async () => {
    const own = await makeChain();
    const thief = await pemSigner({ key: own.unit.key, certificates: [own.unit.pem, own.authority.pem] });
    expect(await refusal(await signJson(record, thief, { time }))).toBe("chain-incomplete");
  });

  test("an attacker's own root in the header is not trusted", async () => {
    const own = await makeChain();
    const { "x5t#S256": _, ...rest } = good;
    const thief = await pemSigner({ key: own.unit.key, certificates: own.unit.pem });
    const x5c = [own.unit.der, own.authority.der, own.root.der];
    expect(await refusal(await forge({ ...rest, x5c }, thief))).toBe("chain-incomplete");
  });

  test("without certificates nothing is trusted, whatever the key id says", async () => {
    const { x5c: _, "x5t#S256": __, ...rest } = good;
    expect(await refusal(await forge(rest))).toBe("certificate-missing");
  });
});

describe("content", () => {
  test.each([
    ["a changed letter", { ...record, so: "28" }],
    ["one field more", { ...record, x: null }],
    ["one field less", { so: "27" }],
    ["a number for a text", { ...record, so: 27 }],
    ["another case", { ...record, hoTen: "NGUYỄN VĂN VÍ DỤ" }],
    ["a letter that only looks alike", { ...record, hoTen: "Nguyễn Văn Ví Dụ".replace("V", "Ѵ") }],
    ["an invisible letter", { ...record, hoTen: "Nguyễn Văn Ví Dụ\u200b" }],
    ["compatibility forms, which NFC keeps apart", { ...record, so: "２７" }],
    ["the list around it", [record]],
    ["nothing", null],
  ])("%s breaks the signature", async (_, value) => {
    const report = await verifyJson(value, jws, policy);
    expect(report).toMatchObject({ technicallyValid: false, integrity: false, chain: true });
    expect(report.findings[0]?.code).toBe("signature-wrong");
    expect(report.signed).toBeUndefined();
  });

  test.each([
    ["the same key twice", '{"hoTen":"x","hoTen":"Nguyễn Văn Ví Dụ","so":"27"}'],
    ["half a surrogate pair", '{"so":"\\ud800"}'],
    ["NaN", '{"so":NaN}'],
    ["deep nesting", "[".repeat(100_000)],
    ["no JSON", "<html>"],
  ])("text with %s is refused", async (_, content) => {
    const report = await verifyJsonText(content, jws, policy);
    expect(report).toMatchObject({ technicallyValid: false, integrity: false });
    expect(report.findings[0]?.code).toBe("content-unreadable");
  });

  test.each([
    ["half a surrogate pair", { so: "\ud800" }],
    ["infinity", { so: Number.POSITIVE_INFINITY }],
    ["a Date", { so: new Date(0) }],
    ["two names that NFC makes one", { "\u00e1": 1, "a\u0301": 2 }],
  ])("a value with %s is refused", async (_, value) => {
    expect((await verifyJson(value, jws, policy)).findings[0]?.code).toBe("content-unreadable");
  });

  test("a report on a broken signature quotes nothing of the record", async () => {
    const report = await verifyJson({ ...record, so: "bí mật Ví Dụ" }, jws, policy);
    expect(JSON.stringify(report)).not.toMatch(/bí mật|Nguyễn/);
  });
});

describe("clock and replay", () => {
  test("a signature from the future is refused beyond the allowed skew", async () => {
    const early = (seconds: number) => ({ now: new Date(time.getTime() - seconds * 1000) });
    expect(await refusal(jws, early(301))).toBe("time-in-future");
    expect(await verifyJson(record, jws, { ...policy, ...early(299) })).toMatchObject({
      technicallyValid: true,
      time: { skewSeconds: 299 },
    });
  });

  test("a signature older than accepted is refused", async () => {
    expect(await refusal(jws, { maxAgeSeconds: 4 })).toBe("time-too-old");
    expect(await verifyJson(record, jws, { ...policy, maxAgeSeconds: 5 })).toMatchObject({
      technicallyValid: true,
    });
  });

  test("a signature without the nonce that was given out is refused", async () => {
    expect(await refusal(jws, { nonce: "n-1" })).toBe("nonce-differs");
    const answer = await signJson(record, signer, { time, nonce: "n-1" });
    expect(await verifyJson(record, answer, { ...policy, nonce: "n-1" })).toMatchObject({
      technicallyValid: true,
    });
    expect(await refusal(answer, { nonce: "n-2" })).toBe("nonce-differs");
  });

  test("the same signature a second time is refused, in any other spelling of ECDSA too", async () => {
    const ids = new Set<string>();
    const seen = (id: string) => ids.has(id) || !ids.add(id);
    expect(await verifyJson(record, jws, { ...policy, seen })).toMatchObject({ technicallyValid: true });
    expect(await refusal(jws, { seen })).toBe("replayed");
    expect(await refusal(negated(jws), { seen })).toBe("replayed");
  });

  test("an invalid signature is not remembered", async () => {
    const seen = vi.fn(() => false);
    await refusal(jws, { seen, maxAgeSeconds: 1 });
    expect(seen).not.toHaveBeenCalled();
  });
});

/** (r, n − s) verifies wherever (r, s) does: anybody can make it. */
function negated(signature: string): string {
  const [head, tail = ""] = signature.split("..");
  const bytes = Buffer.from(tail, "base64url");
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const s = order - BigInt(`0x${bytes.subarray(32).toString("hex")}`);
  const half = Buffer.from(s.toString(16).padStart(64, "0"), "hex");
  return `${head}..${Buffer.concat([bytes.subarray(0, 32), half]).toString("base64url")}`;
}
