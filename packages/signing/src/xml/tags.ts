import { RefusedXmlError } from "./finding.ts";

/** A tag of a text that holds nothing but tags and letters. */
export interface Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  /** Offset of `<`. */
  readonly start: number;
  /** Offset after `>`. */
  readonly end: number;
  /** Values in quotes, which is how many attributes it was written with. */
  readonly values: number;
  /** Elements around it. */
  readonly depth: number;
}

/**
 * The tags of a document, read from its text before any parser sees it.
 * @throws RefusedXmlError for whatever is neither tag nor text: it is how signed text is hidden
 */
export function* readTags(text: string, from: number, maxDepth: number): Generator<Tag> {
  let depth = 0;
  for (let start = text.indexOf("<", from); start !== -1; ) {
    const second = text.charAt(start + 1);
    if (second === "?") throw new RefusedXmlError("processing-instruction");
    if (second === "!") throw new RefusedXmlError(sectionAt(text, start));
    const { end, values } = endOfTag(text, start);
    const kind = second === "/" ? "close" : text.charAt(end - 2) === "/" ? "empty" : "open";
    if (kind === "close") depth--;
    if (depth < 0) throw new RefusedXmlError("not-xml");
    if (depth >= maxDepth && kind !== "close") throw new RefusedXmlError("too-deep", { max: maxDepth });
    const name = /^<\/?([^\s/>]*)/.exec(text.slice(start, Math.min(end, start + 300)))?.[1] ?? "";
    yield { name, kind, start, end, values, depth };
    if (kind === "open") depth++;
    start = text.indexOf("<", end);
  }
}

function sectionAt(text: string, start: number): "comment" | "cdata" | "doctype" {
  if (text.startsWith("<!--", start)) return "comment";
  return text.startsWith("<![CDATA[", start) ? "cdata" : "doctype";
}

/** Offset after the `>` of a tag; `>` in the value of an attribute ends nothing. */
function endOfTag(text: string, start: number): { readonly end: number; readonly values: number } {
  let values = 0;
  for (let at = start + 1; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === ">") return { end: at + 1, values };
    if (letter === "<") break;
    if (letter !== '"' && letter !== "'") continue;
    values++;
    at = text.indexOf(letter, at + 1);
    if (at === -1) break;
  }
  throw new RefusedXmlError("not-xml");
}
