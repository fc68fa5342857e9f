import type { Attr, Element } from "@xmldom/xmldom";
import { XML } from "./names.ts";

/** How to canonicalise: exclusive (with prefixes treated inclusively) or inclusive, never with comments. */
export interface Canonicalization {
  readonly exclusive: boolean;
  /** Prefixes of `InclusiveNamespaces`; `#default` for the default namespace. */
  readonly prefixes: readonly string[];
}

type Scope = ReadonlyMap<string, string>;

/**
 * The canonical text of an element (Canonical XML 1.0, Exclusive XML Canonicalization 1.0, both without comments) of a
 * document that was read safely: elements, attributes and text only.
 * @param without an element to leave out with all below it: the enveloped signature
 */
export function canonicalXml(element: Element, how: Canonicalization, without?: Element): string {
  const above = ancestorsOf(element);
  let scope: Scope = new Map();
  for (const one of above) scope = scopeOf(one, scope);
  const inherited = how.exclusive ? [] : inheritedAttributes(element, above);
  const kept = how.prefixes.map((prefix) => (prefix === "#default" ? "" : prefix));
  return write(element, { how, kept, without }, scope, new Map(), inherited);
}

interface Job {
  readonly how: Canonicalization;
  readonly kept: readonly string[];
  readonly without: Element | undefined;
}

function write(element: Element, job: Job, outer: Scope, given: Scope, extra: readonly Attr[] = []): string {
  const scope = scopeOf(element, outer);
  const attributes = [...Array.from(element.attributes).filter((one) => !declares(one)), ...extra];
  const prefixes = job.how.exclusive
    ? new Set([element.prefix ?? "", ...attributes.flatMap(({ prefix }) => prefix || []), ...job.kept])
    : new Set(["", ...scope.keys()]);
  const news = [...prefixes].filter(
    (prefix) => prefix !== "xml" && (scope.get(prefix) ?? "") !== (given.get(prefix) ?? ""),
  );
  let text = `<${element.tagName}`;
  for (const prefix of news.sort(byCode))
    text += ` ${prefix === "" ? "xmlns" : `xmlns:${prefix}`}="${escapeValue(scope.get(prefix) ?? "")}"`;
  for (const { name, value } of attributes.sort(byNamespace)) text += ` ${name}="${escapeValue(value)}"`;
  text += ">";
  const written =
    news.length === 0
      ? given
      : new Map([...given, ...news.map((one) => [one, scope.get(one) ?? ""] as const)]);
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) text += escapeText(child.nodeValue ?? "");
    else if (child !== job.without) text += write(child as Element, job, scope, written);
  }
  return `${text}</${element.tagName}>`;
}

const declares = ({ name, prefix }: Attr): boolean => name === "xmlns" || prefix === "xmlns";

/** The namespaces in force inside an element. */
function scopeOf(element: Element, outer: Scope): Scope {
  const own = Array.from(element.attributes).filter(declares);
  if (own.length === 0) return outer;
  const scope = new Map(outer);
  for (const { prefix, localName, value } of own) scope.set(prefix ? (localName ?? "") : "", value);
  return scope;
}

function ancestorsOf(element: Element): Element[] {
  const above: Element[] = [];
  for (let one = element.parentNode; one !== null && one.nodeType === 1; one = one.parentNode)
    above.unshift(one as Element);
  return above;
}

/** Canonical XML 1.0 §2.4: the first element of a part takes the `xml:` attributes of those around it. */
function inheritedAttributes(element: Element, above: readonly Element[]): Attr[] {
  const isXml = ({ namespaceURI }: Attr): boolean => namespaceURI === XML;
  const found = new Map<string, Attr>();
  for (const one of above)
    for (const attribute of Array.from(one.attributes).filter(isXml)) found.set(attribute.name, attribute);
  for (const { name } of Array.from(element.attributes)) found.delete(name);
  return [...found.values()];
}

/** The order of code points, as the recommendation says; that of a language would differ between machines. */
function byCode(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((letter, i) => letter !== right[i]);
  if (at === -1) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

const byNamespace = (a: Attr, b: Attr): number =>
  byCode(a.namespaceURI ?? "", b.namespaceURI ?? "") || byCode(a.localName ?? a.name, b.localName ?? b.name);

const TEXT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;" };
const VALUE: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (letter) => TEXT[letter] ?? letter);
const escapeValue = (text: string): string =>
  text.replace(/[&<"\t\n\r]/g, (letter) => VALUE[letter] ?? letter);
