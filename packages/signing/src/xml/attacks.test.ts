import { beforeAll, describe, expect, it } from "vitest";
import { RefusedXmlError, readSigned, signXml, UnsignedXmlError, verifyXml } from "./index.ts";
import { makeTestSigner, type TestSigner, trusting } from "./signer.fixture.ts";

/** An invented packet whose envelope can be signed by its id, with a prefix or without. */
const PACKET = [
  '<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016" Id="goi"><edXMLEnvelope Id="phong-bi"><edXMLHeader><MessageHeader>',
  "<Code><CodeNumber>12</CodeNumber><CodeNotation>QĐ-BTP</CodeNotation></Code><Subject>Ví Dụ</Subject>",
  "</MessageHeader></edXMLHeader></edXMLEnvelope></edXML>",
].join("");

let signer: TestSigner;
let whole: string;
let part: string;
let envelope: string;
beforeAll(async () => {
  signer = await makeTestSigner("ES256");
  whole = await signXml(PACKET, signer);
  part = await signXml(PACKET, signer, { reference: "#phong-bi" });
  envelope = /<edXMLEnvelope.*<\/edXMLEnvelope>/.exec(part)?.[0] ?? "";
});
const verify = (text: string, coverage: "document" | "part" = "document") =>
  verifyXml(text, { ...trusting(signer), coverage });

/** Refused: not valid, and nothing at all is handed over. */
async function expectRefused(
  text: string,
  code: string,
  coverage: "document" | "part" = "document",
): Promise<void> {
  const report = await verify(text, coverage);
  expect(report.technicallyValid).toBe(false);
  expect(report.signed).toEqual([]);
  expect(report.findings.map((finding) => finding.code)).toContain(code);
  expect(() => readSigned(report, (xml) => xml)).toThrow(UnsignedXmlError);
}

describe("the twelve attacks on XML signatures are refused", () => {
  it("1. two SignedInfo, one of them the attacker's (CVE-2025-29774)", async () => {
    const info = /<SignedInfo>.*<\/SignedInfo>/.exec(whole)?.[0] ?? "";
    const forged = info.replace(/<DigestValue>.*?</, "<DigestValue>AAAA<");
    await expectRefused(whole.replace(info, forged + info), "many-signed-info");
    await expectRefused(whole.replace(info, info + forged), "many-signed-info");
  });

  it("2. a comment in DigestValue that hides a forged digest (CVE-2025-29775)", async () => {
    await expectRefused(whole.replace("<DigestValue>", "<DigestValue><!--AAAA-->"), "comment");
  });

  it("3. wrapping: an attacker's root around the signed element", async () => {
    const evil = `<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXMLEnvelope><Code>99</Code></edXMLEnvelope>${envelope}</edXML>`;
    await expectRefused(evil, "reference-not-document");
  });

  it("4. wrapping: a second element with the signed id", async () => {
    const twin = '<edXMLEnvelope Id="phong-bi"><Code>99</Code></edXMLEnvelope>';
    await expectRefused(part.replace("<edXMLEnvelope", `${twin}<edXMLEnvelope`), "duplicate-id", "part");
    await expectRefused(part.replace("</edXML>", `${twin}</edXML>`), "duplicate-id", "part");
    await expectRefused(
      part.replace("</edXML>", `${twin.replace("Id=", "ID=")}</edXML>`),
      "duplicate-id",
      "part",
    );
  });

  it("5. wrapping: the signed element moved into a ds:Object of the signature", async () => {
    const signature = /<Signature .*<\/Signature>/.exec(part)?.[0] ?? "";
    const original = envelope.replace(signature, "");
    const moved = signature.replace("</Signature>", `<Object>${original}</Object></Signature>`);
    const evil = part.replace(
      envelope,
      `<edXMLEnvelope><Code>99</Code><edXMLHeader>${moved}</edXMLHeader></edXMLEnvelope>`,
    );
    await expectRefused(evil, "object");
    await expectRefused(evil, "object", "part");
  });

  it("6. wrapping: the signature taken away from the element that it signs", async () => {
    const signature = /<Signature .*<\/Signature>/.exec(part)?.[0] ?? "";
    const original = envelope.replace(signature, "");
    const evil = `<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"><AttachmentEncoded>${original}</AttachmentEncoded><edXMLEnvelope><edXMLHeader><Code>99</Code>${signature}</edXMLHeader></edXMLEnvelope></edXML>`;
    await expectRefused(evil, "transform-unknown");
    await expectRefused(evil, "transform-unknown", "part");
  });

  it("7. a processing instruction that hides a whole number", async () => {
    await expectRefused(whole.replace(">12<", "><?x 12?><"), "processing-instruction");
  });

  it("8. a processing instruction inside a number", async () => {
    await expectRefused(whole.replace(">12<", ">1<?x 2?><"), "processing-instruction");
  });

  it("9. a comment inside a signed number", async () => {
    await expectRefused(whole.replace(">12<", ">1<!-- -->2<"), "comment");
  });

  it("10. a CDATA section inside a signed number", async () => {
    await expectRefused(whole.replace(">12<", "><![CDATA[12]]><"), "cdata");
  });

  it("11. a DTD that gives the attributes of elements other values, and one that fetches a file (XXE)", async () => {
    await expectRefused(`<!DOCTYPE edXML [<!ATTLIST Code a CDATA "1">]>${whole}`, "doctype");
    const file = `<!DOCTYPE edXML [<!ENTITY x SYSTEM "file:///etc/hostname">]>${whole.replace(">12<", ">&x;<")}`;
    await expectRefused(file, "doctype");
    await expectRefused(whole.replace(">12<", ">&x;<"), "entity");
  });

  it("12. an entity bomb", async () => {
    const bomb = '<!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    await expectRefused(`${bomb}${whole.replace(">12<", ">&c;<")}`, "doctype");
  });
});

describe("what an attacker could also try is refused", () => {
  it("a changed text, in the document or in the signed names of algorithms", async () => {
    await expectRefused(whole.replace(">12<", ">13<"), "digest-different");
    const attribute = whole.replace("<Subject>", '<Subject a="1">');
    await expectRefused(attribute, "digest-different");
    await expectRefused(whole.replace(/<DigestValue>...../, "<DigestValue>AAAAA"), "signature-different");
  });

  it("a key written into the signature proves nothing about who signed", async () => {
    const bare = whole.replace(
      /<X509Data>.*<\/X509Data>/,
      "<KeyValue><RSAKeyValue></RSAKeyValue></KeyValue>",
    );
    await expectRefused(bare, "certificate-missing");
  });

  it("somebody else's certificate and signature lead nowhere", async () => {
    const stranger = await makeTestSigner("ES256");
    const report = await verify(await signXml(PACKET, stranger));
    expect(report).toMatchObject({ integrity: "intact", technicallyValid: false, signed: [] });
    expect(report.findings.map(({ code }) => code)).toEqual(["chain-refused"]);
  });

  it("a key fetched from elsewhere", async () => {
    const fetched = whole.replace(
      "<KeyInfo>",
      '<KeyInfo><RetrievalMethod URI="https://vi-du.example.vn/k"></RetrievalMethod>',
    );
    await expectRefused(fetched, "retrieval-method");
  });

  it.each([
    ["an address", "https://vi-du.example.vn/a.xml", "reference-external"],
    ["a file", "file:///etc/hostname", "reference-external"],
    ["a pointer with a program in it", "#xpointer(id('goi'))", "reference-external"],
    ["an attachment", "cid:5f0c0001", "reference-attachment"],
    ["an id that is not there", "#khong-co", "reference-missing"],
  ])("a reference to %s", async (_, uri, code) => {
    await expectRefused(whole.replace('URI=""', `URI="${uri}"`), code);
  });

  it("a reference that does not say what it signs", async () => {
    await expectRefused(whole.replace(' URI=""', ""), "reference-absent");
  });

  it.each([
    ["XSLT", "http://www.w3.org/TR/1999/REC-xslt-19991116"],
    ["XPath", "http://www.w3.org/TR/1999/REC-xpath-19991116"],
    ["base64", "http://www.w3.org/2000/09/xmldsig#base64"],
    ["comments kept", "http://www.w3.org/2001/10/xml-exc-c14n#WithComments"],
    ["nothing", ""],
  ])("a transform with %s", async (_, uri) => {
    const second = /(<\/Transform>)<Transform Algorithm="[^"]*"/;
    await expectRefused(whole.replace(second, `$1<Transform Algorithm="${uri}"`), "transform-unknown");
  });

  it("a transform more, or the two in another order", async () => {
    const [first = "", second = ""] = whole.match(/<Transform .*?<\/Transform>/g) ?? [];
    await expectRefused(whole.replace(second, second + second), "transform-unknown");
    await expectRefused(whole.replace(first + second, second + first), "transform-unknown");
  });

  it("two signatures, or a part of a signature that nobody knows", async () => {
    const signature = /<Signature .*<\/Signature>/.exec(whole)?.[0] ?? "";
    await expectRefused(whole.replace(signature, signature + signature), "many-signatures");
    await expectRefused(whole.replace("<SignatureValue>", "<X></X><SignatureValue>"), "signature-structure");
    await expectRefused(whole.replace("<DigestValue>", "<DigestValue><b></b>"), "signature-structure");
    await expectRefused(whole.replace("</Signature>", "<Object>x</Object></Signature>"), "object");
  });

  it("a time of signing that no reference covers, two of them, or more beside it", async () => {
    const timed = await signXml(PACKET, signer, { time: new Date("2026-08-12T03:15:30Z") });
    const object = /<Object .*<\/Object>/.exec(timed)?.[0] ?? "";
    const other = object.replaceAll(/time-[0-9a-f-]+/g, "time-khac");
    await expectRefused(whole.replace("</Signature>", `${object}</Signature>`), "object");
    await expectRefused(timed.replace("</Signature>", `${other}</Signature>`), "object");
    await expectRefused(
      timed.replace("</SigningTime>", "</SigningTime><SigningTime>x</SigningTime>"),
      "object",
    );
    await expectRefused(timed.replaceAll("SigningTime>", "Time>"), "object");
    await expectRefused(timed.replace("<SigningTime>", "<SigningTime><b></b>"), "object");
  });

  it("a reference to a part of the signature itself", async () => {
    const keys = whole.replace("<KeyInfo>", '<KeyInfo Id="khoa">').replace('URI=""', 'URI="#khoa"');
    const plain = keys.replace(/<Transform Algorithm="[^"]*enveloped-signature"><\/Transform>/, "");
    await expectRefused(plain, "signature-structure", "part");
  });

  it("a report that says of itself that it is not valid, whatever it carries", async () => {
    const report = { ...(await verify(whole)), technicallyValid: false };
    expect(report.signed).toHaveLength(1);
    expect(() => readSigned(report, (xml) => xml)).toThrow(UnsignedXmlError);
  });

  it("a prefix that nobody declared, an attribute twice under two prefixes, an encoding that is another", async () => {
    await expectRefused(
      whole.replace("<Subject>", "<q:Subject>").replace("</Subject>", "</q:Subject>"),
      "not-xml",
    );
    const twice = '<Subject xmlns:a="u" xmlns:b="u" a:v="1" b:v="2">';
    await expectRefused(whole.replace("<Subject>", twice), "namespace");
    await expectRefused(whole.replace("<Subject>", '<Subject xmlns:a="">'), "namespace");
    await expectRefused(whole.replace("<Subject>", '<Subject xmlns:xml="u">'), "namespace");
    await expectRefused(`<?xml version="1.0" encoding="utf-7"?>${whole}`, "not-utf-8");
  });

  it("what is too deep, too large, cut off or no XML at all", async () => {
    await expectRefused(`${"<a>".repeat(5000)}${"</a>".repeat(5000)}`, "too-deep");
    await expectRefused(`<a>${"<b/>".repeat(20_000)}</a>`, "too-many");
    const numbers = Array.from({ length: 201 }, (_, i) => i);
    await expectRefused(`<a ${numbers.map((i) => `b${i}="1"`).join(" ")}/>`, "too-many");
    await expectRefused(`<a>${numbers.map((i) => `<b xmlns:c${i}="urn:x"/>`).join("")}</a>`, "too-many");
    const large = await verifyXml(whole, { ...trusting(signer), maxBytes: 100 });
    expect(large.findings.map(({ code }) => code)).toEqual(["too-large"]);
    for (const text of [
      "",
      "xin chào",
      whole.slice(0, -20),
      `${whole}<x/>`,
      `${whole}x`,
      whole.replace(">12<", ">\u0000<"),
    ])
      await expectRefused(text, "not-xml");
    const bytes = await verifyXml(new Uint8Array([0x3c, 0xff, 0x3e]), trusting(signer));
    expect(bytes).toMatchObject({ signature: "unreadable", findings: [{ code: "not-utf-8" }] });
  });

  it("nothing of that kind is signed either", async () => {
    await expect(signXml(`<!DOCTYPE a>${PACKET}`, signer)).rejects.toThrow(RefusedXmlError);
    await expect(signXml(PACKET.replace("Ví Dụ", "<!-- -->"), signer)).rejects.toThrow(RefusedXmlError);
    await expect(signXml(whole, signer)).rejects.toThrow(RangeError);
  });
});

describe("a reader that asks for the signed part only", () => {
  it("gets the genuine part, whatever an attacker puts around it", async () => {
    const evil = part.replace(
      "<edXMLEnvelope",
      "<edXMLEnvelope><CodeNumber>99</CodeNumber></edXMLEnvelope><edXMLEnvelope",
    );
    const report = await verify(evil, "part");
    expect(report.technicallyValid).toBe(true);
    const seen = readSigned(report, (xml) => xml, "#phong-bi");
    expect(seen).toContain("<CodeNumber>12</CodeNumber>");
    expect(seen).not.toContain("99");
  });
});
