import { broken } from "../error/error.ts";
import { decoderOf } from "./sax.ts";

/** A piece of XML as it is written, so that what is not touched stays letter for letter. */
export interface XmlToken {
  readonly kind: "open" | "close" | "empty" | "other";
  /** Name without its prefix, for tags. */
  readonly name: string;
  readonly raw: string;
}

/**
 * Cuts XML into tags and what stands between them, piece by piece. It is for documents that `readXml` has read
 * before: that they are well formed is known.
 */
export function* cutXml(part: string, pieces: Iterable<Uint8Array>): Generator<XmlToken> {
  const decode = decoderOf(part);
  let held = "";
  for (const piece of pieces) {
    held += decode(piece, false);
    let at = 0;
    for (;;) {
      const end = endOfToken(held, at, false);
      if (end === -1) break;
      yield token(held.slice(at, end));
      at = end;
    }
    held = held.slice(at);
  }
  held += decode(undefined, true);
  for (let at = 0; at < held.length; ) {
    const end = endOfToken(held, at, true);
    if (end === -1) throw broken(part);
    yield token(held.slice(at, end));
    at = end;
  }
}

/** A whole small document as tokens. */
export function xmlTokens(part: string, bytes: Uint8Array): XmlToken[] {
  return [...cutXml(part, [bytes])];
}

const SECTIONS: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** Where the token that begins at `at` ends, or -1 while that cannot be known. */
function endOfToken(text: string, at: number, last: boolean): number {
  if (at >= text.length) return -1;
  if (text[at] !== "<") {
    const next = text.indexOf("<", at);
    return next !== -1 ? next : last ? text.length : -1;
  }
  if (!last && text.length - at < "<![CDATA[".length) return -1;
  for (const [start, end] of SECTIONS) {
    if (!text.startsWith(start, at)) continue;
    const found = text.indexOf(end, at + start.length);
    return found === -1 ? -1 : found + end.length;
  }
  return endOfTag(text, at);
}

function endOfTag(text: string, at: number): number {
  let quote = "";
  for (let index = at + 1; index < text.length; index += 1) {
    const letter = text[index] ?? "";
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return index + 1;
  }
  return -1;
}

function token(raw: string): XmlToken {
  if (!raw.startsWith("<") || /^<[!?]/.test(raw)) return { kind: "other", name: "", raw };
  const full = /^<\/?([^\s/>]+)/.exec(raw)?.[1] ?? "";
  const name = full.slice(full.indexOf(":") + 1);
  if (raw.startsWith("</")) return { kind: "close", name, raw };
  return { kind: raw.endsWith("/>") ? "empty" : "open", name, raw };
}

/** The prefix of a tag with its colon, or nothing. */
export function prefixOf({ raw }: XmlToken): string {
  return /^<\/?([\w.-]+:)/.exec(raw)?.[1] ?? "";
}

/** An attribute of a tag, by its full name. */
export function readAttribute(raw: string, name: string): string | undefined {
  const found = attributePattern(name).exec(raw);
  return found ? unescapeXml(found[1] ?? found[2] ?? "") : undefined;
}

/** A tag with an attribute set; without a value, with the attribute removed. */
export function setAttribute(raw: string, name: string, value: string | undefined): string {
  const without = raw.replace(attributePattern(name), "");
  if (value === undefined) return without;
  const end = without.endsWith("/>") ? "/>" : ">";
  return `${without.slice(0, -end.length).trimEnd()} ${name}="${escapeXml(value)}"${end}`;
}

/** The opening tag of what was an empty element. */
export function opened(empty: string): string {
  return `${empty.slice(0, -"/>".length).trimEnd()}>`;
}

function attributePattern(name: string): RegExp {
  return new RegExp(`\\s${name.replace(/[.]/g, "\\.")}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
}

/** Text as it stands in XML. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  const plain = isWritable(text) ? text : [...text].filter(isWritable).join("");
  return plain.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** No control characters but tab and line breaks, no half of a pair. */
function isWritable(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return false;
    if (code === 0xfffe || code === 0xffff) return false;
  }
  return !/\p{Cs}/u.test(text);
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text that stands in XML. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (all, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? all;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
