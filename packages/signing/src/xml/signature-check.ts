import { utf8 } from "../certificate/bytes.ts";
import { keyOf, type ReadCertificate } from "../certificate/certificate.ts";
import { MIN_RSA_BITS } from "../certificate/public-key.ts";
import { signatureAlgorithm } from "./algorithms.ts";
import { bytesOf } from "./base64.ts";
import { canonicalXml } from "./canonical.ts";
import { RefusedXmlError, type XmlFinding } from "./finding.ts";
import type { Structure } from "./structure.ts";

/** Whether a certificate's key signed the `SignedInfo`; undefined when that is never computed. */
export interface SignatureCheck {
  readonly fits: boolean | undefined;
  readonly algorithm: string;
  readonly findings: readonly XmlFinding[];
}

/** Checks the value of a signature with the key of a certificate, by the algorithm that both allow. */
export async function checkSignature(
  structure: Structure,
  certificate: ReadCertificate,
): Promise<SignatureCheck> {
  const known = signatureAlgorithm(structure.signatureMethod);
  if (known === undefined) throw new RefusedXmlError("algorithm-unknown");
  const refused = (algorithm: string): XmlFinding => ({
    code: "algorithm-refused",
    severity: "error",
    params: { algorithm },
  });
  if (typeof known === "string") return { fits: undefined, algorithm: known, findings: [refused(known)] };
  const findings: XmlFinding[] = known.refused ? [refused(known.name)] : [];
  const key = keyOf(certificate);
  const isRsa = known.family !== "ECDSA";
  if (key === undefined || key.kind === "Ed25519" || (key.kind === "RSA") !== isRsa)
    throw new RefusedXmlError("key-mismatch");
  if (isRsa && (key.bits ?? 0) < MIN_RSA_BITS)
    findings.push({ code: "key-weak", severity: "error", params: { min: MIN_RSA_BITS } });
  const text = canonicalXml(structure.signedInfo, structure.canonicalization);
  const { family, hash } = known;
  const importing = isRsa ? { name: family, hash } : { name: family, namedCurve: key.kind };
  const saltLength = Number(hash.slice(4)) / 8;
  try {
    const spki = certificate.parsed.publicKey.rawData;
    const publicKey = await crypto.subtle.importKey("spki", spki, importing, false, ["verify"]);
    const how = { name: family, hash, saltLength };
    const fits = await crypto.subtle.verify(how, publicKey, bytesOf(structure.signatureValue), utf8(text));
    return { fits, algorithm: known.name, findings };
  } catch (error) {
    if (error instanceof RefusedXmlError) throw error;
    throw new RefusedXmlError("key-mismatch");
  }
}
