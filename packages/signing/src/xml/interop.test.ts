import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Reference, SignedXml } from "xml-crypto";
import { readSigned, signXml, verifyXml } from "./index.ts";
import { makeTestSigner, type TestSigner, trusting } from "./signer.fixture.ts";

const EDXML = readFileSync(
  new URL("../../../../schemas/wire-formats/edxml/examples/van-ban-di/01-cong-van-moi.xml", import.meta.url),
  "utf8",
);
const EXC = "http://www.w3.org/2001/10/xml-exc-c14n#";
const INC = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const DS = "http://www.w3.org/2000/09/xmldsig#";
const SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
const RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

let signer: TestSigner;
beforeAll(async () => {
  signer = await makeTestSigner("RS256");
});

const pemOf = (der: string | undefined): string =>
  `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n`;

interface Foreign {
  readonly signature?: string;
  readonly digest?: string;
  readonly how?: string;
  readonly reference?: Partial<Reference>;
  readonly prefix?: string;
}

/** Signs as another library does. */
function signElsewhere(
  text: string,
  { signature = RSA_SHA256, digest = SHA256, how = EXC, reference, prefix }: Foreign = {},
) {
  const other = new SignedXml({
    privateKey: signer.pem,
    publicCert: pemOf(signer.certificates[0]),
    signatureAlgorithm: signature,
    canonicalizationAlgorithm: how,
    getKeyInfoContent: SignedXml.getKeyInfoContent,
  });
  other.addReference({
    xpath: "/*",
    uri: "",
    isEmptyUri: true,
    transforms: [`${DS}enveloped-signature`, how],
    digestAlgorithm: digest,
    ...reference,
  });
  const location = { reference: "//*[local-name(.)='edXMLHeader']", action: "append" as const };
  other.computeSignature(text, { location, ...(prefix === undefined ? {} : { prefix }) });
  return other.getSignedXml();
}

describe("signatures of another library", () => {
  it.each([
    ["exclusive canonicalisation", {}],
    ["inclusive canonicalisation", { how: INC }],
    ["a prefix", { prefix: "ds" }],
  ] as const)("with %s verify, and give the same content", async (_, how) => {
    const report = await verifyXml(signElsewhere(EDXML, how), trusting(signer));
    expect(report).toMatchObject({ technicallyValid: true, integrity: "intact", algorithm: "rsa-sha256" });
    expect(readSigned(report, (xml) => xml)).toContain("H26.12,2026/08/12,05/STP-VP");
  });

  it("made with rsa-sha1, as the tools of the exchange do, are intact and yet not technically valid", async () => {
    const signed = signElsewhere(EDXML, { signature: `${DS}rsa-sha1`, digest: `${DS}sha1` });
    const report = await verifyXml(signed, trusting(signer));
    expect(report).toMatchObject({
      signature: "present",
      integrity: "intact",
      technicallyValid: false,
      signed: [],
    });
    expect(report.findings).toEqual([
      { code: "algorithm-refused", severity: "error", params: { algorithm: "sha1" } },
      { code: "algorithm-refused", severity: "error", params: { algorithm: "rsa-sha1" } },
    ]);
    const changed = await verifyXml(signed.replace(">05<", ">06<"), trusting(signer));
    expect(changed).toMatchObject({ integrity: "broken", technicallyValid: false });
  });

  it("that cover only the header leave the rest open, and are refused unless a part is asked for", async () => {
    const text = EDXML.replace("<edXML:edXMLHeader>", '<edXML:edXMLHeader Id="dau">');
    const reference = { xpath: "//*[local-name(.)='edXMLHeader']", uri: "#dau", isEmptyUri: false };
    const signed = signElsewhere(text, { reference });
    const report = await verifyXml(signed, trusting(signer));
    expect(report.findings.map(({ code }) => code)).toEqual(["reference-not-document"]);
    const part = await verifyXml(signed, { ...trusting(signer), coverage: "part" });
    expect(part.signed.map(({ uri }) => uri)).toEqual(["#dau"]);
    expect(readSigned(part, (xml) => xml)).not.toContain("ContentTransferEncoded");
  });
});

describe("our signatures", () => {
  it.each(["", "#goi"])(
    "of %j are verified by another library, which sees the same content",
    async (reference) => {
      const text = EDXML.replace("<edXML xmlns", '<edXML Id="goi" xmlns');
      const signed = await signXml(text, signer, { reference });
      const other = new SignedXml({ publicCert: pemOf(signer.certificates[0]) });
      other.loadSignature(/<Signature .*<\/Signature>/.exec(signed)?.[0] ?? "");
      expect(other.checkSignature(signed)).toBe(true);
      const report = await verifyXml(signed, trusting(signer));
      expect(other.getSignedReferences()).toEqual(report.signed.map(({ xml }) => xml));
    },
  );
});
