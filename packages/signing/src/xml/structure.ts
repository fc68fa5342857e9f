import type { Element } from "@xmldom/xmldom";
import type { Canonicalization } from "./canonical.ts";
import { RefusedXmlError } from "./finding.ts";
import { DS, ENVELOPED, EXCLUSIVE, INCLUSIVE } from "./names.ts";

/** A reference of a signature, read strictly. */
export interface Reference {
  readonly uri: string;
  readonly enveloped: boolean;
  readonly canonicalization: Canonicalization;
  readonly digestMethod: string;
  readonly digestValue: string;
}

/** A signature, read strictly: every part where the recommendation puts it, and no other. */
export interface Structure {
  readonly element: Element;
  readonly signedInfo: Element;
  readonly canonicalization: Canonicalization;
  readonly canonicalizationUri: string;
  readonly signatureMethod: string;
  readonly signatureValue: string;
  readonly references: readonly Reference[];
  /** base64 DER as it stands. */
  readonly certificates: readonly string[];
  readonly hasKeyValue: boolean;
  readonly objects: readonly Element[];
}

const MOST_REFERENCES = 20;

/** @throws RefusedXmlError when any part is missing, unknown or at a wrong place */
export function readStructure(element: Element): Structure {
  const parts = childrenOf(element);
  const [signedInfo, value, third] = parts;
  if (!isDs(signedInfo, "SignedInfo") || !isDs(value, "SignatureValue"))
    throw new RefusedXmlError("signature-structure");
  const keyInfo = isDs(third, "KeyInfo") ? third : undefined;
  const objects = parts.slice(keyInfo === undefined ? 2 : 3);
  if (!objects.every((one) => isDs(one, "Object"))) throw new RefusedXmlError("signature-structure");
  const [method, signing, ...references] = childrenOf(signedInfo);
  if (!isDs(method, "CanonicalizationMethod") || !isDs(signing, "SignatureMethod") || references.length === 0)
    throw new RefusedXmlError("signature-structure");
  if (references.length > MOST_REFERENCES)
    throw new RefusedXmlError("many-references", { found: references.length, max: MOST_REFERENCES });
  if (childrenOf(signing).length > 0) throw new RefusedXmlError("algorithm-unknown");
  const canonicalization = canonicalizationOf(method);
  if (canonicalization === undefined) throw new RefusedXmlError("canonicalization-unknown");
  return {
    element,
    signedInfo,
    canonicalization,
    canonicalizationUri: algorithmOf(method),
    signatureMethod: algorithmOf(signing),
    signatureValue: textOf(value),
    references: references.map(readReference),
    ...readKeyInfo(keyInfo),
    objects,
  };
}

function readReference(element: Element): Reference {
  if (!isDs(element, "Reference")) throw new RefusedXmlError("signature-structure");
  const parts = childrenOf(element);
  const transforms = isDs(parts[0], "Transforms") ? childrenOf(parts[0]) : [];
  const [method, value, ...rest] = isDs(parts[0], "Transforms") ? parts.slice(1) : parts;
  if (
    !isDs(method, "DigestMethod") ||
    !isDs(value, "DigestValue") ||
    rest.length > 0 ||
    childrenOf(method).length > 0
  )
    throw new RefusedXmlError("signature-structure");
  if (!element.hasAttribute("URI")) throw new RefusedXmlError("reference-absent");
  return {
    uri: element.getAttribute("URI") ?? "",
    ...readTransforms(transforms),
    digestMethod: algorithmOf(method),
    digestValue: textOf(value),
  };
}

/** At most: leave out the signature, then canonicalise. Without the second, Canonical XML 1.0 is meant (§4.4.3.2). */
function readTransforms(transforms: readonly Element[]): Pick<Reference, "enveloped" | "canonicalization"> {
  if (!transforms.every((one) => isDs(one, "Transform"))) throw new RefusedXmlError("signature-structure");
  const [first] = transforms;
  const enveloped = first !== undefined && algorithmOf(first) === ENVELOPED && childrenOf(first).length === 0;
  const [last, ...rest] = enveloped ? transforms.slice(1) : transforms;
  if (rest.length > 0) throw new RefusedXmlError("transform-unknown");
  const canonicalization = last === undefined ? { exclusive: false, prefixes: [] } : canonicalizationOf(last);
  if (canonicalization === undefined) throw new RefusedXmlError("transform-unknown");
  return { enveloped, canonicalization };
}

function canonicalizationOf(element: Element): Canonicalization | undefined {
  const parts = childrenOf(element);
  const [list, ...rest] = parts;
  const uri = algorithmOf(element);
  if (uri === INCLUSIVE && list === undefined) return { exclusive: false, prefixes: [] };
  if (uri !== EXCLUSIVE || rest.length > 0) return undefined;
  if (list === undefined) return { exclusive: true, prefixes: [] };
  if (
    list.namespaceURI !== EXCLUSIVE ||
    list.localName !== "InclusiveNamespaces" ||
    childrenOf(list).length > 0
  )
    return undefined;
  const prefixes = (list.getAttribute("PrefixList") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
  return { exclusive: true, prefixes };
}

function readKeyInfo(keyInfo: Element | undefined): Pick<Structure, "certificates" | "hasKeyValue"> {
  const parts = keyInfo === undefined ? [] : childrenOf(keyInfo);
  const certificates: string[] = [];
  let hasKeyValue = false;
  for (const part of parts) {
    if (part.namespaceURI !== DS) throw new RefusedXmlError("signature-structure");
    if (part.localName === "RetrievalMethod") throw new RefusedXmlError("retrieval-method");
    if (part.localName === "KeyValue") hasKeyValue = true;
    else if (part.localName === "X509Data")
      for (const one of childrenOf(part)) if (isDs(one, "X509Certificate")) certificates.push(textOf(one));
  }
  return { certificates, hasKeyValue };
}

/** Is it this element of XML signatures? */
export function isDs(element: Element | undefined, name: string): element is Element {
  return element !== undefined && element.namespaceURI === DS && element.localName === name;
}

/** Elements directly below; text between them is a fault, and blanks are not. */
export function childrenOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1) found.push(child as Element);
    else if ((child.nodeValue ?? "").trim() !== "") throw new RefusedXmlError("signature-structure");
  }
  return found;
}

/** The text of an element that may hold nothing but text. */
export function textOf(element: Element): string {
  let text = "";
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType !== 3) throw new RefusedXmlError("signature-structure");
    text += child.nodeValue ?? "";
  }
  return text;
}

function algorithmOf(element: Element): string {
  return element.getAttribute("Algorithm") ?? "";
}
