import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { describeXmlFinding, readSigned, signXml, verifyXml } from "./index.ts";
import { makeTestSigner, type TestSigner, trusting } from "./signer.fixture.ts";
import { words } from "./words.ts";

const EDXML = readFileSync(
  new URL("../../../../schemas/wire-formats/edxml/examples/van-ban-di/01-cong-van-moi.xml", import.meta.url),
  "utf8",
);
let signer: TestSigner;
beforeAll(async () => {
  signer = await makeTestSigner("ES256");
});
const verify = (text: string | Uint8Array) => verifyXml(text, trusting(signer));

describe("a signed edXML document", () => {
  it("verifies unchanged, and gives the whole document without the signature as what was signed", async () => {
    const report = await verify(await signXml(EDXML, signer));
    expect(report).toMatchObject({
      signature: "present",
      technicallyValid: true,
      integrity: "intact",
      findings: [],
    });
    expect(report).toMatchObject({
      algorithm: "ecdsa-sha256",
      chain: { trusted: true, trustProfile: "vi-du" },
    });
    expect(report.signed.map(({ uri }) => uri)).toEqual([""]);
    const text = readSigned(report, (xml) => xml);
    expect(text).toContain("<edXML:Subject>Về việc rà soát dữ liệu hộ tịch &amp; chứng thực</edXML:Subject>");
    expect(text).not.toContain("SignatureValue");
  });

  it("keeps its own text letter for letter", async () => {
    const signed = await signXml(EDXML, signer);
    expect(signed.replace(/<Signature .*<\/Signature>/, "")).toBe(EDXML);
  });

  it.each(["RS256", "PS256", "ES384"] as const)("verifies when signed by %s", async (algorithm) => {
    const other = await makeTestSigner(algorithm);
    const report = await verifyXml(await signXml(EDXML, other), trusting(other));
    expect(report).toMatchObject({ technicallyValid: true, integrity: "intact" });
  });

  it("verifies as bytes with a byte order mark, and with other ends of lines", async () => {
    const signed = await signXml(EDXML, signer);
    expect(await verify(new TextEncoder().encode(`\ufeff${signed}`))).toMatchObject({
      technicallyValid: true,
    });
    expect(await verify(signed.replaceAll("\n", "\r\n"))).toMatchObject({ technicallyValid: true });
  });

  it.each([
    ["prefixes", EDXML.replaceAll("edXML:", "n:").replace("xmlns:edXML", "xmlns:n")],
    ["blanks", EDXML.replace(/>\s+</g, "><")],
    ["quotes", EDXML.replace('version="1.0" mustUnderstand="1"', "mustUnderstand='1' version='1.0'")],
  ])("with other %s before signing verifies too", async (_, text) => {
    expect(text).not.toBe(EDXML);
    expect(await verify(await signXml(text, signer))).toMatchObject({ technicallyValid: true });
  });

  it("may be written with other quotes and orders of attributes after signing: the canonical text is the same", async () => {
    const signed = await signXml(EDXML, signer);
    const other = signed.replace('version="1.0" mustUnderstand="1"', "mustUnderstand='1'  version='1.0'");
    expect(other).not.toBe(signed);
    expect(await verify(other)).toMatchObject({ technicallyValid: true });
  });
});

describe("the time of signing", () => {
  const time = new Date("2026-08-12T03:15:30Z");

  it("that a signer claims is covered by the signature", async () => {
    const signed = await signXml(EDXML, signer, { time });
    const report = await verify(signed);
    expect(report).toMatchObject({ technicallyValid: true, signingTime: "2026-08-12T03:15:30Z" });
    expect(report.signed).toHaveLength(1);
    const later = await verify(signed.replace("2026-08-12T03:15:30Z", "2026-08-13T03:15:30Z"));
    expect(later).toMatchObject({ technicallyValid: false, integrity: "broken" });
  });

  it("in the future, or before the certificate began, is refused", async () => {
    const now = new Date("2026-08-01T00:00:00Z");
    const early = await verifyXml(await signXml(EDXML, signer, { time }), { ...trusting(signer), now });
    expect(early.findings.map(({ code }) => code)).toEqual(["time-in-future"]);
    const before = await signXml(EDXML, signer, { time: new Date("2020-01-01T00:00:00Z") });
    expect((await verify(before)).findings.map(({ code }) => code)).toEqual(["chain-refused"]);
  });
});

describe("a document that nobody signed", () => {
  it("with an empty place in its header is said to be unsigned, plainly", async () => {
    for (const place of [
      "<edXML:DigitalSignature/>",
      "<edXML:Signature> </edXML:Signature>",
      '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
    ]) {
      const report = await verify(EDXML.replace("<edXML:DigitalSignature/>", place));
      expect(report).toMatchObject({ signature: "empty", technicallyValid: false, signed: [] });
      expect(report.findings.map((finding) => describeXmlFinding(finding))).toEqual([
        "Chỗ dành cho chữ ký để trống: tài liệu chưa ký số.",
      ]);
    }
  });

  it("without any place is said to be unsigned", async () => {
    const report = await verify(EDXML.replace("<edXML:DigitalSignature/>", ""));
    expect(report).toMatchObject({ signature: "absent", findings: [{ code: "signature-absent" }] });
  });

  it("with something else in that place is not taken for signed", async () => {
    const report = await verify(
      EDXML.replace("<edXML:DigitalSignature/>", "<edXML:DigitalSignature>x</edXML:DigitalSignature>"),
    );
    expect(report).toMatchObject({ signature: "absent", findings: [{ code: "signature-form" }] });
  });
});

describe("signing", () => {
  it("refuses a way of signing, a place or a reference that is not there", async () => {
    await expect(signXml(EDXML, { ...signer, algorithm: "EdDSA" })).rejects.toThrow(RangeError);
    await expect(signXml(EDXML, { ...signer, certificates: [] })).rejects.toThrow(RangeError);
    await expect(signXml(EDXML, signer, { reference: "#khong-co" })).rejects.toThrow(RangeError);
    await expect(signXml(EDXML, signer, { into: "KhongCo" })).rejects.toThrow(RangeError);
    await expect(signXml("<a><b Id='x'/></a>", signer, { reference: "#x" })).rejects.toThrow(RangeError);
  });

  it("with a short key is seen by the verifier", async () => {
    const weak = await makeTestSigner("RS256", 1024);
    const report = await verifyXml(await signXml(EDXML, weak), trusting(weak));
    expect(report.technicallyValid).toBe(false);
    expect(report.findings.map(({ code }) => code)).toContain("key-weak");
  });

  it("puts the signature at the end of the root where there is no header of edXML", async () => {
    const signed = await signXml("<giay><so>12</so></giay>", signer);
    expect(signed).toMatch(/^<giay><so>12<\/so><Signature .*<\/Signature><\/giay>$/);
    expect(readSigned(await verify(signed), (xml) => xml)).toBe("<giay><so>12</so></giay>");
  });
});

it("every finding has its words in both languages, and they hold nothing of a document", () => {
  for (const code of Object.keys(words) as (keyof typeof words)[]) {
    const finding = {
      code,
      severity: "error",
      params: { max: 1, found: 2, min: 3, algorithm: "x" },
    } as const;
    expect(describeXmlFinding(finding)).not.toMatch(/[{}?]$/);
    expect(describeXmlFinding(finding, "en")).not.toBe(describeXmlFinding(finding));
  }
});
