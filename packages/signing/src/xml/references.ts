import type { Element } from "@xmldom/xmldom";
import { toBase64 } from "../certificate/bytes.ts";
import { digestAlgorithm } from "./algorithms.ts";
import { bytesOf } from "./base64.ts";
import { canonicalXml } from "./canonical.ts";
import { RefusedXmlError, type XmlFinding } from "./finding.ts";
import { idsOf, type SafeXml } from "./read.ts";
import type { Reference, Structure } from "./structure.ts";

/** A part of a document that a signature covers, as it was signed. */
export interface SignedXml {
  /** The reference: empty for the whole document, `#id` for a part. */
  readonly uri: string;
  /** Canonical text of exactly what was signed, without the signature itself. Read this, and nothing else. */
  readonly xml: string;
  /** Name of the hash and base64 of the value. */
  readonly digest: { readonly algorithm: string; readonly value: string };
}

/** A reference and the element it means. */
interface Target {
  readonly reference: Reference;
  readonly element: Element;
  /** False for the time of signing, which stands in the signature. */
  readonly isDocument: boolean;
}

/** What the references of a signature cover. */
export interface Covered {
  readonly targets: readonly Target[];
  /** Claimed time of signing; it stands in the signature and is covered by a reference. */
  readonly signingTime: string | undefined;
}

/**
 * Finds what is signed, by one policy: elements of this document only, each once, the signature itself left out.
 * @param whole the root must be covered, so that nothing stands outside the signature
 * @throws RefusedXmlError
 */
export function findTargets(xml: SafeXml, structure: Structure, whole: boolean): Covered {
  if (structure.objects.length > 1) throw new RefusedXmlError("object");
  const [object] = structure.objects;
  const time = object === undefined ? undefined : readTime(object);
  const all = structure.references.map((reference): Target => {
    const element = resolve(xml, reference.uri);
    return { reference, element, isDocument: time?.parts.includes(element) !== true };
  });
  if (new Set(all.map(({ element }) => element)).size < all.length)
    throw new RefusedXmlError("signature-structure");
  const targets = all.filter(({ isDocument }) => isDocument);
  const others = all.filter(({ isDocument }) => !isDocument);
  if (others.length !== structure.objects.length) throw new RefusedXmlError("object");
  for (const { reference, element } of targets) {
    if (contains(structure.element, element)) throw new RefusedXmlError("signature-structure");
    if (contains(element, structure.element) !== reference.enveloped)
      throw new RefusedXmlError("transform-unknown");
  }
  if (targets.length === 0) throw new RefusedXmlError("reference-not-document");
  if (whole && (targets.length > 1 || targets[0]?.element !== xml.root))
    throw new RefusedXmlError("reference-not-document");
  // The time is no part of the document, and its reference must leave out nothing.
  if (others.some(({ reference }) => reference.enveloped)) throw new RefusedXmlError("transform-unknown");
  return { targets: all, signingTime: time?.text };
}

function resolve({ root, elements }: SafeXml, uri: string): Element {
  if (uri === "") return root;
  if (uri.startsWith("cid:")) throw new RefusedXmlError("reference-attachment");
  if (!/^#[\p{L}_][\p{L}\p{N}_.-]*$/u.test(uri)) throw new RefusedXmlError("reference-external");
  const found = elements.filter((element) => idsOf(element).includes(uri.slice(1)));
  const [only] = found;
  if (only === undefined) throw new RefusedXmlError("reference-missing");
  return only;
}

/** The one shape of `ds:Object` that is taken: the time of signing. Its parts, any of which may be the signed one. */
function readTime(object: Element): { readonly parts: readonly Element[]; readonly text: string } {
  const parts = [object];
  for (const name of ["SignatureProperties", "SignatureProperty", "SigningTime"]) {
    const [only, ...rest] = elementsIn(parts.at(-1));
    if (only === undefined || rest.length > 0 || only.localName !== name) throw new RefusedXmlError("object");
    parts.push(only);
  }
  const time = parts.pop();
  if (time === undefined || elementsIn(time).length > 0) throw new RefusedXmlError("object");
  return { parts, text: (time.textContent ?? "").trim() };
}

function elementsIn(element: Element | undefined): Element[] {
  const found: Element[] = [];
  for (let child = element?.firstChild ?? null; child !== null; child = child.nextSibling)
    if (child.nodeType === 1) found.push(child as Element);
    else if ((child.nodeValue ?? "").trim() !== "" && element?.localName !== "SigningTime")
      throw new RefusedXmlError("object");
  return found;
}

function contains(outer: Element, inner: Element): boolean {
  for (let one: typeof inner.parentNode = inner; one !== null; one = one.parentNode)
    if (one === outer) return true;
  return false;
}

/** What a digest says: the signed text, and whether it is the one that was signed. */
export interface Digested {
  readonly part: SignedXml;
  /** undefined when the hash is one that is never computed. */
  readonly same: boolean | undefined;
  readonly findings: readonly XmlFinding[];
}

/** Canonicalises what a reference means, and compares the digest. */
export async function digestTarget({ reference, element }: Target, signature: Element): Promise<Digested> {
  const known = digestAlgorithm(reference.digestMethod);
  if (known === undefined) throw new RefusedXmlError("algorithm-unknown");
  const expected = toBase64(bytesOf(reference.digestValue));
  const xml = canonicalXml(element, reference.canonicalization, reference.enveloped ? signature : undefined);
  const refused = (algorithm: string): XmlFinding => ({
    code: "algorithm-refused",
    severity: "error",
    params: { algorithm },
  });
  if (typeof known === "string") {
    const part = { uri: reference.uri, xml, digest: { algorithm: known, value: expected } };
    return { part, same: undefined, findings: [refused(known)] };
  }
  const bytes = await crypto.subtle.digest(known.hash, new TextEncoder().encode(xml));
  const part = { uri: reference.uri, xml, digest: { algorithm: known.hash, value: expected } };
  return {
    part,
    same: toBase64(new Uint8Array(bytes)) === expected,
    findings: known.refused ? [refused("sha1")] : [],
  };
}
