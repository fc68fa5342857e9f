import { toBase64, utf8 } from "../certificate/bytes.ts";
import type { Signer } from "../jws/signer.ts";
import { SHA256, uriOfSigner } from "./algorithms.ts";
import { canonicalXml } from "./canonical.ts";
import { DS, ENVELOPED, EXCLUSIVE } from "./names.ts";
import { idsOf, readSafely, type SafeXml } from "./read.ts";
import { isDs } from "./structure.ts";
import { readTags } from "./tags.ts";
import { findSignature } from "./verify.ts";

/** How to sign. */
export interface XmlSignOptions {
  /** What to sign: empty (default) for the whole document, `#id` for the element with that id. */
  readonly reference?: string;
  /** Local name of the element that takes the signature at its end; default `edXMLHeader`, else the root. */
  readonly into?: string;
  /** Time of signing to claim. Without it the signature says none. */
  readonly time?: Date;
}

const EXACT = { exclusive: true, prefixes: [] };
const VALUE = "<SignatureValue></SignatureValue>";

/**
 * Signs an XML document: an enveloped signature with exclusive canonicalisation, SHA-256, and the signer's certificates.
 * The text of the document stays as it is, letter for letter; only the signature is put in.
 * @param text the document; it may have no DOCTYPE, comment, processing instruction or CDATA section
 * @param signer whose algorithm is RS256, PS256, ES256 or ES384
 * @param options what to sign, and where the signature stands
 * @returns the document with its signature
 * @throws RangeError for a signer or an option that cannot be used, and for a document that is signed already
 * @throws RefusedXmlError for a document that cannot be read safely
 */
export async function signXml(text: string, signer: Signer, options: XmlSignOptions = {}): Promise<string> {
  const method = uriOfSigner(signer.algorithm);
  if (method === undefined) throw new RangeError(`signXml: XML signatures do not carry ${signer.algorithm}`);
  if (signer.certificates.length === 0) throw new RangeError("signXml: the signer has no certificate");
  const xml = readSafely(text);
  const before = findSignature(xml);
  if (
    typeof before !== "string" ||
    before === "signature-form" ||
    xml.elements.some((one) => isDs(one, "Signature"))
  )
    throw new RangeError("signXml: there is a Signature already; take it out first, empty or not");
  const { reference = "", time } = options;
  const target =
    reference === "" ? xml.root : xml.elements.find((one) => idsOf(one).includes(reference.slice(1)));
  if (target === undefined || (reference !== "" && !reference.startsWith("#")))
    throw new RangeError("signXml: reference names no element of the document");
  const place = placeOf(xml, options.into);
  if (!place.path.includes(xml.elements.indexOf(target)))
    throw new RangeError("signXml: the signature must stand inside what it signs");
  const references = [await referenceOf(reference, ENVELOPED, canonicalXml(target, EXACT))];
  const object = time === undefined ? undefined : timeObject(time);
  if (object !== undefined) references.push(await referenceOf(`#${object.id}`, undefined, object.canonical));
  const signedInfo = [
    "<SignedInfo>",
    `<CanonicalizationMethod Algorithm="${EXCLUSIVE}"></CanonicalizationMethod>`,
    `<SignatureMethod Algorithm="${method}"></SignatureMethod>`,
    ...references,
    "</SignedInfo>",
  ].join("");
  const certificates = signer.certificates.map((one) => `<X509Certificate>${one}</X509Certificate>`).join("");
  const keyInfo = `<KeyInfo><X509Data>${certificates}</X509Data></KeyInfo>`;
  const signature = `<Signature xmlns="${DS}">${signedInfo}${VALUE}${keyInfo}${object?.text ?? ""}</Signature>`;
  // What is signed is what stands in the document: read it back, and canonicalise that.
  const unsigned = xml.text.slice(0, place.at) + signature + xml.text.slice(place.at);
  const info = readSafely(unsigned).elements.find((one) => isDs(one, "SignedInfo"));
  if (info === undefined) throw new RangeError("signXml: the signature cannot stand there");
  const value = toBase64(await signer.sign(utf8(canonicalXml(info, EXACT))));
  const at = unsigned.indexOf(VALUE, place.at);
  return `${unsigned.slice(0, at)}<SignatureValue>${value}</SignatureValue>${unsigned.slice(at + VALUE.length)}`;
}

async function referenceOf(uri: string, first: string | undefined, canonical: string): Promise<string> {
  const digest = toBase64(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(canonical))));
  const transforms = [first, EXCLUSIVE]
    .flatMap((one) => (one === undefined ? [] : `<Transform Algorithm="${one}"></Transform>`))
    .join("");
  return [
    `<Reference URI="${uri}"><Transforms>${transforms}</Transforms>`,
    `<DigestMethod Algorithm="${SHA256}"></DigestMethod><DigestValue>${digest}</DigestValue></Reference>`,
  ].join("");
}

/** The claimed time, in the shape that Vietnamese XML signatures use, and its canonical text. */
function timeObject(time: Date): { readonly id: string; readonly text: string; readonly canonical: string } {
  const id = `time-${crypto.randomUUID()}`;
  const moment = `${time.toISOString().slice(0, 19)}Z`;
  const inside = `<SignatureProperties><SignatureProperty Target="#${id}"><SigningTime>${moment}</SigningTime></SignatureProperty></SignatureProperties>`;
  const canonical = `<Object xmlns="${DS}" Id="${id}">${inside}</Object>`;
  return { id, canonical, text: `<Object Id="${id}">${inside}</Object>` };
}

/** Where the signature goes, and which elements are around that place, counted in the order of the document. */
function placeOf(
  xml: SafeXml,
  into: string | undefined,
): { readonly at: number; readonly path: readonly number[] } {
  const from = xml.text.startsWith("<?xml") ? xml.text.indexOf("?>") + 2 : 0;
  const wanted =
    into ?? (xml.elements.some(({ localName }) => localName === "edXMLHeader") ? "edXMLHeader" : "");
  const open: number[] = [];
  const names: string[] = [];
  let count = -1;
  for (const { name, kind, start, depth } of readTags(xml.text, from, 64)) {
    if (kind !== "close") count++;
    if (kind === "open") {
      open.push(count);
      names.push(name.split(":").at(-1) ?? "");
    }
    if (kind !== "close") continue;
    if (names.at(-1) === wanted || (wanted === "" && depth === 0)) return { at: start, path: [...open] };
    open.pop();
    names.pop();
  }
  throw new RangeError("signXml: the document has no place for the signature");
}
