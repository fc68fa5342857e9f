import { DOMParser, type Element } from "@xmldom/xmldom";
import { isTreeObject, MOST_LEVELS, newObject, type Tree, type TreeObject, UnreadableError } from "./tree.ts";

/**
 * Parses XML into texts, objects and lists: an element becomes its local name whatever its prefix, an attribute
 * `@name`, an element that comes again a list. Nothing is ever resolved or fetched.
 * @throws UnreadableError for any DOCTYPE, for text that is no XML, and for elements nested too deep
 */
export function parseXml(text: string): Tree {
  if (text.search(FORBIDDEN) !== -1) throw new UnreadableError("TN-CONVERT-XML");
  guardTags(text);
  let root: Element | null;
  let isTyped: boolean;
  try {
    const parser = new DOMParser({
      // What it only warns of, an attribute without a value or without quotes, is no XML for other programs.
      onError: () => {
        throw new UnreadableError("TN-CONVERT-XML");
      },
    });
    const document = parser.parseFromString(text.replace(/^\ufeff?\s*/, ""), "text/xml");
    root = document.documentElement;
    isTyped = document.doctype !== null;
  } catch {
    throw new UnreadableError("TN-CONVERT-XML");
  }
  if (isTyped) throw new UnreadableError("TN-CONVERT-DOCTYPE");
  if (root === null) throw new UnreadableError("TN-CONVERT-XML");
  const whole = newObject();
  whole[root.localName ?? root.nodeName] = elementOf(root);
  return whole;
}

/** What a program skips as one piece: a tag in it is only letters. */
const PIECES = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Refuses a DOCTYPE and elements nested too deep in the text, so that neither reaches the parser. Entities are the door
 * of every known attack, and no format of the state uses them.
 */
function guardTags(text: string): void {
  let depth = 0;
  let after = 0;
  const check = referenceGuard(text);
  for (let at = text.indexOf("<"), end = 0; at !== -1; at = text.indexOf("<", end)) {
    check(after, at);
    const piece = PIECES.find(([begin]) => text.startsWith(begin, at));
    if (piece === undefined && text.charAt(at + 1) === "!") throw new UnreadableError("TN-CONVERT-DOCTYPE");
    end = piece === undefined ? endOfTag(text, at) : text.indexOf(piece[1], at + piece[0].length);
    if (end === -1) throw new UnreadableError("TN-CONVERT-XML");
    after = end + 1;
    if (piece !== undefined) continue;
    check(at, end);
    if (text.charAt(at + 1) === "/") depth--;
    else if (text.charAt(end - 1) !== "/") depth++;
    if (depth < 0) throw new UnreadableError("TN-CONVERT-XML");
    if (depth > MOST_LEVELS) throw new UnreadableError("TN-CONVERT-DEPTH", { max: MOST_LEVELS });
  }
}

const REFERENCE = /&(?:amp|lt|gt|quot|apos|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/y;

/**
 * The parser lets a bare `&` and references to half a character through: other programs refuse the document, or read
 * another text.
 */
function referenceGuard(text: string): (start: number, end: number) => void {
  // Remembered from piece to piece: looked for anew in each, a document without one would be read many times over.
  let at = text.indexOf("&");
  return (start, end) => {
    if (at !== -1 && at < start) at = text.indexOf("&", start);
    for (; at !== -1 && at < end; at = text.indexOf("&", at + 1)) {
      REFERENCE.lastIndex = at;
      const [found, decimal, hex] = REFERENCE.exec(text) ?? [];
      const point = decimal === undefined ? Number.parseInt(hex ?? "41", 16) : Number(decimal);
      if (found === undefined || !isXmlCharacter(point)) throw new UnreadableError("TN-CONVERT-XML");
    }
  };
}

/** Characters of XML 1.0. */
function isXmlCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}

/** Where a tag ends; `>` and `/>` in the value of an attribute end nothing. */
function endOfTag(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === ">") return at;
    if (letter === "<") return -1;
    if (letter !== '"' && letter !== "'") continue;
    at = text.indexOf(letter, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

function elementOf(element: Element): Tree {
  const object = newObject();
  let isObject = false;
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.name === "xmlns" || attribute.prefix === "xmlns") continue;
    add(object, `@${attribute.localName ?? attribute.name}`, attribute.value);
    isObject = true;
  }
  let text = "";
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 1) {
      isObject = true;
      add(object, (child as Element).localName ?? child.nodeName, elementOf(child as Element));
    } else if (child.nodeType === 3 || child.nodeType === 4) text += child.nodeValue ?? "";
  }
  if (!isObject) return text;
  if (text.trim() !== "") object["#text"] = text;
  return object;
}

/** A name that comes again is a list: of elements, and of attributes that differ only in their prefix. */
function add(object: { [key: string]: Tree }, name: string, value: Tree): void {
  const before = object[name];
  // A list grows in place: copied for each of fifty thousand items it would take a minute.
  if (Array.isArray(before)) (before as Tree[]).push(value);
  else object[name] = before === undefined ? value : [before, value];
}

/** How XML is written. */
export interface XmlStyle {
  readonly namespaces?: Readonly<Record<string, string>>;
  readonly prefixes?: Readonly<Record<string, string>>;
}

/**
 * Writes a tree as XML, elements in the order of the keys.
 * @param tree an object with one key, the root element
 */
export function writeXml(tree: Tree, style: XmlStyle, declaration: boolean): string {
  const roots = isTreeObject(tree) ? Object.keys(tree) : [];
  const [name] = roots;
  if (name === undefined || roots.length > 1 || !isTreeObject(tree))
    throw new UnreadableError("TN-CONVERT-SHAPE");
  const spaces = Object.entries(style.namespaces ?? {})
    .map(([prefix, uri]) => ` ${prefix === "" ? "xmlns" : `xmlns:${prefix}`}="${escapeXml(uri)}"`)
    .join("");
  const body = writeElement(name, tree[name] ?? "", { style, path: name, prefix: "", extra: spaces });
  return declaration ? `<?xml version="1.0" encoding="UTF-8"?>\n${body}` : body;
}

interface Place {
  readonly style: XmlStyle;
  readonly path: string;
  readonly prefix: string;
  readonly extra?: string;
}

function writeElement(name: string, tree: Tree, place: Place): string {
  if (Array.isArray(tree))
    return (tree as readonly Tree[]).map((one) => writeElement(name, one, place)).join("");
  const prefix = place.style.prefixes?.[place.path] ?? place.prefix;
  const tag = prefix === "" ? name : `${prefix}:${name}`;
  const { attributes, inside } =
    typeof tree === "string"
      ? { attributes: "", inside: escapeXml(tree) }
      : inner(tree as TreeObject, { ...place, prefix });
  const start = `${tag}${place.extra ?? ""}${attributes}`;
  return inside === "" ? `<${start}/>` : `<${start}>${inside}</${tag}>`;
}

function inner(object: TreeObject, { style, path, prefix }: Place): { attributes: string; inside: string } {
  let attributes = "";
  let inside = "";
  for (const key of Object.keys(object)) {
    const value = object[key] ?? "";
    if (key === "#text") inside += escapeXml(String(value));
    else if (key.startsWith("@")) {
      const own = style.prefixes?.[`${path}.${key}`];
      const name = own === undefined ? key.slice(1) : `${own}:${key.slice(1)}`;
      attributes += ` ${name}="${escapeXml(String(value))}"`;
    } else inside += writeElement(key, value, { style, path: `${path}.${key}`, prefix });
  }
  return { attributes, inside };
}

/** Characters that XML 1.0 cannot carry at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Half of a letter: in a file it would become another one. */
const LONE = /\p{Surrogate}/gu;

function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(LONE, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;");
}
