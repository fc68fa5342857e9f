import { DOMParser, type Element } from "@xmldom/xmldom";
import { isTreeObject, MOST_LEVELS, newObject, type Tree, type TreeObject, UnreadableError } from "./tree.ts";

/**
 * Parses XML into texts, objects and lists: an element becomes its local name whatever its prefix, an attribute
 * `@name`, an element that comes again a list. Nothing is ever resolved or fetched.
 * @throws UnreadableError for any DOCTYPE, for text that is no XML, and for elements nested too deep
 */
export function parseXml(text: string): Tree {
  // Entities are the door of every known attack, and no format of the state uses them.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new UnreadableError("TN-CONVERT-DOCTYPE");
  guardDepth(text);
  let root: Element | null;
  try {
    const parser = new DOMParser({
      onError: (level) => {
        if (level !== "warning") throw new UnreadableError("TN-CONVERT-XML");
      },
    });
    root = parser.parseFromString(text.replace(/^\ufeff?\s*/, ""), "text/xml").documentElement;
  } catch {
    throw new UnreadableError("TN-CONVERT-XML");
  }
  if (root === null) throw new UnreadableError("TN-CONVERT-XML");
  const whole = newObject();
  whole[root.localName ?? root.nodeName] = elementOf(root);
  return whole;
}

/** Counts open elements in the text, so that a deep one never reaches the parser. */
function guardDepth(text: string): void {
  let depth = 0;
  for (const tag of text.matchAll(/<(\/?)[A-Za-z_][^<>]*?(\/?)>/g)) {
    if (tag[1] === "/") depth--;
    else if (tag[2] !== "/") depth++;
    if (depth > MOST_LEVELS) throw new UnreadableError("TN-CONVERT-DEPTH", { max: MOST_LEVELS });
  }
}

function elementOf(element: Element): Tree {
  const object = newObject();
  let isObject = false;
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.name === "xmlns" || attribute.prefix === "xmlns") continue;
    object[`@${attribute.localName ?? attribute.name}`] = attribute.value;
    isObject = true;
  }
  let text = "";
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 1) {
      isObject = true;
      const name = (child as Element).localName ?? child.nodeName;
      const value = elementOf(child as Element);
      const before = object[name];
      // A list grows in place: copied for each of fifty thousand items it would take a minute.
      if (Array.isArray(before)) (before as Tree[]).push(value);
      else object[name] = before === undefined ? value : [before, value];
    } else if (child.nodeType === 3 || child.nodeType === 4) text += child.nodeValue ?? "";
  }
  if (!isObject) return text;
  if (text.trim() !== "") object["#text"] = text;
  return object;
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

function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;");
}
