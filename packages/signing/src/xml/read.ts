import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { RefusedXmlError } from "./finding.ts";
import { XML, XMLNS } from "./names.ts";
import { readTags, type Tag } from "./tags.ts";

/** How large a document may be. */
export interface XmlLimits {
  /** Bytes of UTF-8, default 64 MiB: attachments stand inside. */
  readonly maxBytes?: number;
  /** Levels of elements, default 64. */
  readonly maxDepth?: number;
  /** Elements, default 20,000; a packet of edXML has some hundred. */
  readonly maxElements?: number;
}

/** A document that holds elements, attributes and text, and nothing else. */
export interface SafeXml {
  readonly text: string;
  readonly document: Document;
  readonly root: Element;
  /** Every element, in the order of the document. */
  readonly elements: readonly Element[];
}

const DECLARATION =
  /^<\?xml\s+version=(?:"1\.0"|'1\.0')(?:\s+encoding=(?:"([\w.-]+)"|'([\w.-]+)'))?(?:\s+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/;

/** Characters that XML 1.0 cannot carry, and halves of letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)/;

const MOST_ATTRIBUTES = 200;
/** Prefixes in a whole document: each one in force is looked at for each element. */
const MOST_PREFIXES = 100;

/**
 * Reads a document for verifying: whatever could make two readers see two documents is refused before parsing.
 * @throws RefusedXmlError with the reason
 */
export function readSafely(input: string | Uint8Array, limits: XmlLimits = {}): SafeXml {
  const { maxBytes = 64 * 1024 * 1024, maxDepth = 64, maxElements = 20_000 } = limits;
  if ((typeof input === "string" ? input.length : input.byteLength) > maxBytes)
    throw new RefusedXmlError("too-large", { max: maxBytes });
  const text = decode(input);
  const declaration = DECLARATION.exec(text);
  const encoding = declaration?.[1] ?? declaration?.[2] ?? "utf-8";
  if (encoding.toLowerCase() !== "utf-8") throw new RefusedXmlError("not-utf-8");
  if (FORBIDDEN.test(text)) throw new RefusedXmlError("not-xml");
  const tags: Tag[] = [];
  for (const tag of readTags(text, declaration?.[0].length ?? 0, maxDepth)) {
    if (tag.kind === "close") continue;
    if (tags.push(tag) > maxElements) throw new RefusedXmlError("too-many", { max: maxElements });
    if (tag.values > MOST_ATTRIBUTES) throw new RefusedXmlError("too-many", { max: MOST_ATTRIBUTES });
  }
  if (REFERENCE.test(text)) throw new RefusedXmlError("entity");
  const document = parse(text);
  const root = document.documentElement;
  if (root === null) throw new RefusedXmlError("not-xml");
  const elements = [...walk(root)];
  checkParser(elements, tags);
  checkNames(elements);
  checkIds(elements);
  return { text, document, root, elements };
}

function decode(input: string | Uint8Array): string {
  if (typeof input === "string") return input.replace(/^\ufeff/, "");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(input);
  } catch {
    throw new RefusedXmlError("not-utf-8");
  }
}

function parse(text: string): Document {
  try {
    return new DOMParser({
      onError: () => {
        throw new RefusedXmlError("not-xml");
      },
    }).parseFromString(text, "text/xml");
  } catch {
    throw new RefusedXmlError("not-xml");
  }
}

/** An element and all below it. Anything but elements and text is refused once more, as the parser saw it. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1) yield* walk(child as Element);
    else if (child.nodeType !== 3) throw new RefusedXmlError("not-xml");
    else if (FORBIDDEN.test(child.nodeValue ?? "")) throw new RefusedXmlError("not-xml");
  }
}

/** The parser must have seen what is written: of two attributes with one name it silently keeps the last. */
function checkParser(elements: readonly Element[], tags: readonly Tag[]): void {
  if (elements.length !== tags.length) throw new RefusedXmlError("not-xml");
  for (const [i, { tagName, attributes }] of elements.entries())
    if (tagName !== tags[i]?.name || attributes.length !== tags[i]?.values)
      throw new RefusedXmlError("namespace");
}

/** Every prefix must be declared, and no attribute stand twice under two prefixes. */
function checkNames(elements: readonly Element[]): void {
  const prefixes = new Set<string>();
  for (const element of elements) {
    if (element.prefix && !element.namespaceURI) throw new RefusedXmlError("namespace");
    if (element.namespaceURI === XMLNS) throw new RefusedXmlError("namespace");
    const seen = new Set<string>();
    for (const attribute of Array.from(element.attributes)) {
      const { prefix, localName, namespaceURI, value } = attribute;
      const declares = attribute.name === "xmlns" || prefix === "xmlns";
      if (declares && prefixes.add(attribute.name).size > MOST_PREFIXES)
        throw new RefusedXmlError("too-many", { max: MOST_PREFIXES });
      if (prefix && !namespaceURI) throw new RefusedXmlError("namespace");
      if (declares && prefix && (value === "" || localName === "xmlns"))
        throw new RefusedXmlError("namespace");
      if (declares && (value === XMLNS || (value === XML) !== (localName === "xml")))
        throw new RefusedXmlError("namespace");
      const name = `${namespaceURI ?? ""} ${localName ?? attribute.name}`;
      if (seen.has(name)) throw new RefusedXmlError("namespace");
      seen.add(name);
      if (FORBIDDEN.test(value)) throw new RefusedXmlError("not-xml");
    }
  }
}

const ID_NAMES = ["Id", "ID", "id"];

/** The ids of an element, under any of the names in use. */
export function idsOf(element: Element): string[] {
  return Array.from(element.attributes)
    .filter(({ prefix, name, namespaceURI, localName }) =>
      prefix ? namespaceURI === XML && localName === "id" : ID_NAMES.includes(name),
    )
    .map(({ value }) => value);
}

function checkIds(elements: readonly Element[]): void {
  const seen = new Set<string>();
  for (const id of elements.flatMap((element) => [...new Set(idsOf(element))])) {
    if (seen.has(id)) throw new RefusedXmlError("duplicate-id");
    seen.add(id);
  }
}
