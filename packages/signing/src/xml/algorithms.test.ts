import { beforeAll, describe, expect, it } from "vitest";
import { describeXmlFinding, signXml, verifyXml } from "./index.ts";
import { makeTestSigner, type TestSigner, trusting } from "./signer.fixture.ts";

const DS = "http://www.w3.org/2000/09/xmldsig#";
const MORE = "http://www.w3.org/2001/04/xmldsig-more#";

let signer: TestSigner;
let signed: string;
beforeAll(async () => {
  signer = await makeTestSigner("RS256");
  signed = await signXml("<giay><so>12</so></giay>", signer);
});

/** The report on the document when its signature names another algorithm. */
const named = (uri: string, part: "SignatureMethod" | "DigestMethod" = "SignatureMethod") =>
  verifyXml(
    signed.replace(new RegExp(`<${part} Algorithm="[^"]*"`), `<${part} Algorithm="${uri}"`),
    trusting(signer),
  );

describe("an algorithm that proves nothing", () => {
  it.each(["hmac-sha256", "hmac-sha384", "hmac-sha512", "hmac-md5", "rsa-md5"])(
    "%s is never computed, and refused by its name",
    async (name) => {
      const report = await named(`${MORE}${name}`);
      expect(report).toMatchObject({
        technicallyValid: false,
        integrity: "unknown",
        signed: [],
        algorithm: name,
      });
      expect(report.findings).toEqual([
        { code: "algorithm-refused", severity: "error", params: { algorithm: name } },
      ]);
      expect(report.findings.map((one) => describeXmlFinding(one)).join()).toContain(name);
    },
  );

  it("hmac-sha1, dsa-sha1 and the digest md5 are refused alike", async () => {
    for (const report of [await named(`${DS}hmac-sha1`), await named(`${DS}dsa-sha1`)])
      expect(report).toMatchObject({ integrity: "unknown", findings: [{ code: "algorithm-refused" }] });
    const md5 = await named(`${MORE}md5`, "DigestMethod");
    expect(md5.technicallyValid).toBe(false);
    expect(md5.findings[0]).toEqual({
      code: "algorithm-refused",
      severity: "error",
      params: { algorithm: "md5" },
    });
  });
});

describe("an algorithm put in the place of another", () => {
  it("that nobody knows is refused", async () => {
    expect((await named("urn:khac")).findings).toEqual([{ code: "algorithm-unknown", severity: "error" }]);
    expect((await named("", "DigestMethod")).findings).toEqual([
      { code: "algorithm-unknown", severity: "error" },
    ]);
  });

  it("that is not one of the certificate's key is refused", async () => {
    expect((await named(`${MORE}ecdsa-sha256`)).findings).toEqual([
      { code: "key-mismatch", severity: "error" },
    ]);
  });

  it("of the same key does not verify", async () => {
    for (const uri of [`${MORE}rsa-sha512`, "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1"])
      expect(await named(uri)).toMatchObject({ integrity: "broken", technicallyValid: false });
  });

  it("of an HMAC cut short is no signature", async () => {
    const short = signed.replace(
      /<SignatureMethod Algorithm="[^"]*">/,
      `<SignatureMethod Algorithm="${DS}hmac-sha1"><HMACOutputLength>8</HMACOutputLength>`,
    );
    const report = await verifyXml(short, trusting(signer));
    expect(report).toMatchObject({ technicallyValid: false, findings: [{ code: "algorithm-unknown" }] });
  });
});
