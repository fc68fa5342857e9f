import { beforeAll, describe, expect, test } from "vitest";
import { type Holder, type Make, makeChain, makeHolder, P384, P521, rsa } from "../../test/certificates.ts";
import { x509 } from "../certificate/x509.ts";
import { type ChainPolicy, type RevocationAnswer, verifyChain } from "./verify-chain.ts";

const at = new Date("2026-11-22T03:00:00Z");
const { KeyUsageFlags } = x509;

let root: Holder;
let authority: Holder;
let unit: Holder;

beforeAll(async () => {
  ({ root, authority, unit } = await makeChain());
});

async function verdict(
  chain: readonly Holder[],
  anchors: readonly Holder[] = [root],
  more: ChainPolicy & { at?: Date } = {},
): Promise<{ trusted: boolean; errors: string[] }> {
  const trust = { profile: "vi-du", anchors: anchors.map(({ pem }) => pem) };
  const sent = chain.map(({ der }) => der);
  const report = await verifyChain(sent, trust, more.at ?? at, { now: at, ...more });
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return {
    trusted: report.trusted,
    errors: errors.map(({ code, certificate }) => `${code} ${certificate ?? ""}`),
  };
}

const trusted = { trusted: true, errors: [] };
const refused = (...errors: string[]) => ({ trusted: false, errors });

describe("a chain is trusted", () => {
  test("from the unit over its authority to the caller's anchor", async () => {
    expect(await verdict([unit, authority])).toEqual(trusted);
  });

  test("when the root is sent along, and when more is sent after the anchor", async () => {
    expect(await verdict([unit, authority, root])).toEqual(trusted);
    expect(await verdict([unit, authority, root], [authority])).toEqual(trusted);
  });

  test("when an authority is an anchor with another certificate than the one sent", async () => {
    const own = await makeHolder({ name: authority.name, ca: true, keys: authority.keys });
    expect(await verdict([unit, authority], [own])).toEqual(trusted);
    expect(await verdict([unit, authority, root], [own])).toEqual(trusted);
  });

  test.each([
    ["P-384", P384],
    ["P-521 above", P521],
    ["RSA", rsa()],
    ["Ed25519", { name: "Ed25519" }],
  ])("with keys of %s", async (_, algorithm) => {
    const top = await makeHolder({ name: "CN=Gốc khác Ví Dụ", ca: true, algorithm });
    expect(await verdict([await makeHolder({ issuer: top })], [top])).toEqual(trusted);
  });

  test("when the caller pinned the unit's own certificate, for that certificate only", async () => {
    const own = await makeHolder({ name: "CN=Đơn vị tự ký Ví Dụ" });
    const trust = { profile: "song-phuong", anchors: [], pinned: [own.pem] };
    expect((await verifyChain([own.der], trust, at, { now: at })).trusted).toBe(true);
    expect((await verifyChain([unit.der, authority.der], trust, at, { now: at })).trusted).toBe(false);
    const below = await makeHolder({ issuer: own });
    expect((await verifyChain([below.der, own.der], trust, at, { now: at })).trusted).toBe(false);
  });

  test("with a time stamp missing, when the caller takes the claimed time for it", async () => {
    const past = await makeHolder({
      issuer: authority,
      from: "2026-01-01T00:00:00Z",
      to: "2026-06-01T00:00:00Z",
    });
    const then = new Date("2026-03-01T00:00:00Z");
    expect(await verdict([past, authority], [root], { at: then })).toEqual(refused("expired 0"));
    expect(await verdict([past, authority], [root], { at: then, validNow: "claimed" })).toEqual(trusted);
  });
});

describe("a chain is refused", () => {
  test("when it leads to another root", async () => {
    const other = await makeHolder({ name: "CN=Gốc Ví Dụ", ca: true });
    expect(await verdict([unit, authority], [other])).toEqual(refused("chain-incomplete 1"));
    expect(await verdict([unit, authority], [])).toEqual(refused("chain-incomplete 1"));
  });

  test("when the anchor belongs to another profile", async () => {
    const national = await makeHolder({ name: "CN=Gốc quốc gia Ví Dụ", ca: true });
    expect(await verdict([unit, authority], [national])).toEqual(refused("chain-incomplete 1"));
  });

  test("when a certificate between is missing or out of order", async () => {
    expect(await verdict([unit])).toEqual(refused("chain-incomplete 0"));
    expect((await verdict([unit, root, authority])).errors[0]).toBe("chain-order 0");
    expect((await verdict([authority, unit])).errors[0]).toBe("chain-order 0");
    expect(await verdict([])).toEqual(refused("certificate-missing "));
  });

  test("when an authority of the same name did not sign", async () => {
    const twin = await makeHolder({ name: authority.name, ca: true, issuer: root });
    expect((await verdict([unit, twin])).errors[0]).toBe("chain-signature 0");
  });

  test.each<[string, Make, string]>([
    ["no CA flag", { ca: false, usage: KeyUsageFlags.keyCertSign }, "not-an-authority 1"],
    ["the certificate of a unit as issuer", {}, "not-an-authority 1,usage-authority 1"],
    ["no right to sign certificates", { ca: true, usage: KeyUsageFlags.cRLSign }, "usage-authority 1"],
    ["no usage at all", { ca: true, usage: 0 }, "usage-authority 1"],
    ["a SHA-1 signature", { ca: true, algorithm: rsa() }, ""],
  ])("for an authority with %s", async (_, make, errors) => {
    const bad = await makeHolder({ name: "CN=Cấp dưới Ví Dụ", issuer: root, ...make });
    const leaf = await makeHolder({ issuer: bad });
    const result = await verdict([leaf, bad]);
    expect(result.errors.join()).toBe(errors);
    expect(result.trusted).toBe(errors === "");
  });

  test("for more authorities than one of them allows", async () => {
    const deeper = await makeHolder({ name: "CN=Cấp ba Ví Dụ", ca: true, issuer: authority });
    const leaf = await makeHolder({ issuer: deeper });
    expect(await verdict([leaf, deeper, authority])).toEqual(refused("path-length 2"));
  });

  test("for a signer whose certificate is not for signing, or is an authority's", async () => {
    const usage = KeyUsageFlags.keyEncipherment;
    expect(await verdict([await makeHolder({ issuer: authority, usage }), authority])).toEqual(
      refused("usage-signer 0"),
    );
    expect(await verdict([await makeHolder({ issuer: authority, usage: 0 }), authority])).toEqual(
      refused("usage-signer 0"),
    );
    expect((await verdict([authority])).errors).toEqual(["usage-signer 0", "signer-is-authority 0"]);
  });

  test("nonRepudiation alone is enough to sign", async () => {
    const leaf = await makeHolder({ issuer: authority, usage: KeyUsageFlags.nonRepudiation });
    expect(await verdict([leaf, authority])).toEqual(trusted);
  });

  test("before and after its time, at the signing time and now", async () => {
    expect(
      (await verdict([unit, authority], [root], { at: new Date("2025-12-31T23:59:59Z") })).errors,
    ).toEqual(["not-yet-valid 0", "not-yet-valid 1", "not-yet-valid 2"]);
    expect(
      (await verdict([unit, authority], [root], { now: new Date("2028-01-01T00:00:01Z") })).errors,
    ).toEqual(["expired 0", "expired 1", "expired 2"]);
  });

  test("when only the anchor has expired", async () => {
    const old = await makeHolder({ name: "CN=Gốc cũ Ví Dụ", ca: true, to: "2026-02-01T00:00:00Z" });
    expect(await verdict([await makeHolder({ issuer: old })], [old])).toEqual(refused("expired 1"));
  });

  test.each([
    ["an RSA key of 1024 bits", { algorithm: rsa(1024) }, "key-weak 0"],
    ["a SHA-1 signature", { signingAlgorithm: { name: "ECDSA", hash: "SHA-1" } }, "certificate-algorithm 0"],
  ])("for %s", async (_, make, error) => {
    expect(await verdict([await makeHolder({ issuer: authority, ...make }), authority])).toEqual(
      refused(error),
    );
  });

  test.each([
    ["an unknown critical extension", new x509.Extension("1.3.6.1.4.1.99999.1", true, Uint8Array.of(5, 0))],
    ["name constraints", new x509.Extension("2.5.29.30", false, Uint8Array.of(0x30, 0))],
  ])("for %s", async (_, extension) => {
    const leaf = await makeHolder({ issuer: authority, more: [extension] });
    expect(await verdict([leaf, authority])).toEqual(refused("extension-unknown 0"));
  });

  test("an unknown extension that is not critical is passed over", async () => {
    const extension = new x509.Extension("1.3.6.1.4.1.99999.1", false, Uint8Array.of(5, 0));
    expect(await verdict([await makeHolder({ issuer: authority, more: [extension] }), authority])).toEqual(
      trusted,
    );
  });

  test("for a loop of two authorities that signed each other", async () => {
    const a = await makeHolder({ name: "CN=A Ví Dụ", ca: true });
    const b = await makeHolder({ name: "CN=B Ví Dụ", ca: true, issuer: a });
    const aByB = await makeHolder({ name: "CN=A Ví Dụ", ca: true, issuer: b, keys: a.keys });
    const leaf = await makeHolder({ issuer: a });
    expect((await verdict([leaf, aByB, b, a])).errors[0]).toBe("chain-loop 3");
  });

  test("for a chain longer than allowed", async () => {
    expect(await verdict(Array.from({ length: 6 }, () => unit))).toEqual(refused("chain-too-long "));
    expect(await verdict([unit, authority], [root], { maxLength: 2 })).toEqual(refused("chain-too-long "));
  });

  test("for bytes that are no certificate, or a certificate with bytes behind it", async () => {
    const longer = Buffer.concat([Buffer.from(unit.der, "base64"), Buffer.from([0])]).toString("base64");
    for (const der of ["", "AAAA", "not base64", longer, "A".repeat(40_000)]) {
      const report = await verifyChain([der], { profile: "vi-du", anchors: [root.pem] }, at, { now: at });
      expect(report.findings.map(({ code }) => code)).toEqual(["certificate-unreadable"]);
    }
  });

  test.each(["issuer", "subject"])(
    "for a name (%s) that holds a time where letters belong",
    async (whose) => {
      const der = Buffer.from(unit.der, "base64");
      // The attribute commonName, 2.5.4.3, and then its type of text: UTF-8.
      const attribute = Buffer.from("06035504030c", "hex");
      const first = der.indexOf(attribute);
      const place = whose === "issuer" ? first : der.indexOf(attribute, first + 1);
      expect(place).toBeGreaterThan(0);
      der[place + attribute.length - 1] = 0x17;
      const sent = [der.toString("base64"), authority.der];
      const report = await verifyChain(sent, { profile: "vi-du", anchors: [root.pem] }, at, { now: at });
      expect(report.findings.map(({ code }) => code)).toEqual(["certificate-unreadable"]);
    },
  );
});

test("a date that is none is the caller's mistake, and never makes a certificate valid", async () => {
  const wrong = new Date("không phải ngày");
  await expect(verdict([unit, authority], [root], { at: wrong })).rejects.toMatchObject({
    code: "wrong-option",
  });
  await expect(verdict([unit, authority], [root], { now: wrong })).rejects.toMatchObject({
    code: "wrong-option",
  });
});

describe("revocation", () => {
  const answers = (
    unitAnswer: RevocationAnswer,
    authorityAnswer: RevocationAnswer = "good",
  ): ChainPolicy => ({
    revocation: async ({ commonName }) => (commonName === "Đơn vị Ví Dụ" ? unitAnswer : authorityAnswer),
  });

  test("a revoked unit and a revoked authority are refused", async () => {
    expect(await verdict([unit, authority], [root], answers("revoked"))).toEqual(refused("revoked 0"));
    expect(await verdict([unit, authority], [root], answers("unknown", "revoked"))).toEqual(
      refused("revoked 1"),
    );
  });

  test("an unknown state is told, and refused only where the policy says so", async () => {
    expect(await verdict([unit, authority], [root], answers("unknown"))).toEqual(trusted);
    expect(
      await verdict([unit, authority], [root], { ...answers("unknown"), unknownRevocation: "refuse" }),
    ).toEqual(refused("revocation-unknown-refused 0"));
  });

  test.each([
    ["rejects", async () => Promise.reject(new Error("503"))],
    [
      "throws at once",
      () => {
        throw new Error("503");
      },
    ],
    ["answers something else", async () => "fine" as RevocationAnswer],
  ])("a service that %s counts as unknown", async (_, revocation) => {
    const trust = { profile: "vi-du", anchors: [root.pem] };
    const report = await verifyChain([unit.der, authority.der], trust, at, { now: at, revocation });
    expect(report).toMatchObject({ trusted: true, revocation: "unknown" });
  });

  test("the service is asked about each certificate with what issued it, at the signing time", async () => {
    const asked: string[] = [];
    await verdict([unit, authority], [root], {
      revocation: async (certificate, issuer, moment) => {
        asked.push(`${certificate.commonName} ← ${issuer.commonName} ${moment.toISOString()}`);
        return "good";
      },
    });
    expect(asked).toEqual([
      `Đơn vị Ví Dụ ← Cơ quan chứng thực Ví Dụ ${at.toISOString()}`,
      `Cơ quan chứng thực Ví Dụ ← Gốc Ví Dụ ${at.toISOString()}`,
    ]);
  });
});
