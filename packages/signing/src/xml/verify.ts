import type { Element } from "@xmldom/xmldom";
import { type ReadCertificate, readCertificate } from "../certificate/certificate.ts";
import { STATEMENT } from "../report/report.ts";
import { RefusedXmlError, type XmlFinding, type XmlFindingCode } from "./finding.ts";
import { DS } from "./names.ts";
import { readSafely, type SafeXml, type XmlLimits } from "./read.ts";
import { type Digested, digestTarget, findTargets } from "./references.ts";
import type { XmlSignatureReport } from "./report.ts";
import { checkSignature } from "./signature-check.ts";
import { isDs, readStructure, type Structure } from "./structure.ts";
import { checkTrust, type XmlTrust } from "./trust.ts";

/** What a signature must meet. */
export interface XmlPolicy extends XmlTrust, XmlLimits {
  /**
   * `document` (default): the signature covers the whole document. `part`: it may cover elements by their ids; only those
   * are given, whatever stands around them.
   */
  readonly coverage?: "document" | "part";
}

/**
 * Verifies the one enveloped signature of an XML document (XML Signature 1.1), offline. Every doubt is a refusal: a
 * DOCTYPE, processing instruction, comment or CDATA section anywhere, an id that comes twice, a transform other than
 * leaving out the signature and canonicalising, a reference out of the document.
 * @param input text, or bytes in UTF-8
 * @param policy whom to trust, what must be covered, how large a document may be
 * @returns a report; read what was signed with `readSigned`, never the document that was given
 */
export async function verifyXml(input: string | Uint8Array, policy: XmlPolicy): Promise<XmlSignatureReport> {
  let xml: SafeXml;
  try {
    xml = readSafely(input, policy);
  } catch (error) {
    return refused("unreadable", findingOf(error));
  }
  try {
    const element = findSignature(xml);
    return typeof element === "string"
      ? refused(element === "signature-empty" ? "empty" : "absent", { code: element, severity: "error" })
      : await verifyOne(xml, readStructure(element), policy);
  } catch (error) {
    return refused("present", findingOf(error));
  }
}

async function verifyOne(xml: SafeXml, structure: Structure, policy: XmlPolicy): Promise<XmlSignatureReport> {
  const { targets, signingTime } = findTargets(xml, structure, policy.coverage !== "part");
  const findings: XmlFinding[] = [];
  if (structure.hasKeyValue) findings.push({ code: "key-value-ignored", severity: "warning" });
  const digested: Digested[] = [];
  for (const target of targets) digested.push(await digestTarget(target, structure.element));
  findings.push(...digested.flatMap((one) => one.findings));
  const different = digested.some(({ same }) => same === false);
  if (different) findings.push({ code: "digest-different", severity: "error" });
  const certificates = structure.certificates.map((text) => text.replace(/\s/g, ""));
  const [signer] = readCertificates(certificates);
  const check = await checkSignature(structure, signer);
  findings.push(...check.findings);
  if (check.fits === false) findings.push({ code: "signature-different", severity: "error" });
  const trust = await checkTrust(certificates, signingTime, policy);
  findings.push(...trust.findings);
  const technicallyValid = !findings.some(({ severity }) => severity === "error");
  const known = check.fits !== undefined && digested.every(({ same }) => same !== undefined);
  const broken = different || check.fits === false;
  return {
    signature: "present",
    technicallyValid,
    integrity: broken ? "broken" : known ? "intact" : "unknown",
    signed: technicallyValid ? digested.filter((_, i) => targets[i]?.isDocument).map(({ part }) => part) : [],
    algorithm: check.algorithm,
    canonicalization: structure.canonicalizationUri,
    certificates,
    ...(signingTime === undefined ? {} : { signingTime }),
    chain: trust.chain,
    findings: unique(findings),
    statement: STATEMENT,
  };
}

/** The first certificate is the signer's: the key comes from there and from nowhere else. */
function readCertificates(certificates: readonly string[]): [ReadCertificate] {
  const [first] = certificates;
  if (first === undefined) throw new RefusedXmlError("certificate-missing");
  try {
    return [readCertificate(first)];
  } catch {
    throw new RefusedXmlError("certificate-unreadable");
  }
}

/** The one signature of a document, or why there is none. */
export function findSignature({ elements }: SafeXml): Element | XmlFindingCode {
  const signatures = elements.filter((one) => isDs(one, "Signature"));
  if (signatures.length > 1) throw new RefusedXmlError("many-signatures", { found: signatures.length });
  const infos = elements.filter((one) => isDs(one, "SignedInfo"));
  if (infos.length > 1) throw new RefusedXmlError("many-signed-info", { found: infos.length });
  const [only] = signatures;
  if (only !== undefined) return isEmpty(only) ? "signature-empty" : only;
  // edXML keeps a place in its header; senders mostly leave it empty.
  const places = elements.filter(
    ({ localName, namespaceURI }) =>
      namespaceURI !== DS && (localName === "Signature" || localName === "DigitalSignature"),
  );
  if (places.length === 0 && infos.length === 0) return "signature-absent";
  return infos.length === 0 && places.every(isEmpty) ? "signature-empty" : "signature-form";
}

const isEmpty = (element: Element): boolean =>
  (element.textContent ?? "").trim() === "" && element.children.length === 0;

function findingOf(error: unknown): XmlFinding {
  if (error instanceof RefusedXmlError) return error.finding;
  throw error;
}

function refused(signature: XmlSignatureReport["signature"], finding: XmlFinding): XmlSignatureReport {
  return {
    signature,
    technicallyValid: false,
    integrity: "unknown",
    signed: [],
    certificates: [],
    findings: [finding],
    statement: STATEMENT,
  };
}

function unique(findings: readonly XmlFinding[]): XmlFinding[] {
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}
