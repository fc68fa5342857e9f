/**
 * XML signatures, as edXML carries them: verified with distrust, created with modern algorithms only. Technical validity is
 * said, legal validity never. Runs offline, in Node and in browsers.
 * @module
 */
export {
  describeXmlFinding,
  RefusedXmlError,
  type XmlFinding,
  type XmlFindingCode,
} from "./finding.ts";
export type { XmlLimits } from "./read.ts";
export type { SignedXml } from "./references.ts";
export { readSigned, UnsignedXmlError, type XmlSignatureReport } from "./report.ts";
export { signXml, type XmlSignOptions } from "./sign.ts";
export type { XmlTrust } from "./trust.ts";
export { verifyXml, type XmlPolicy } from "./verify.ts";
export { words as xmlFindingWords } from "./words.ts";
