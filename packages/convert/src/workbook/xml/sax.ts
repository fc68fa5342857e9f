import { SaxesParser } from "saxes";
import { broken } from "../error/error.ts";

/** Deepest nesting: a sheet needs seven levels, an OpenDocument text in a cell a few more. */
const DEEPEST = 100;
/** Bytes without a tag. A cell of Excel holds 32 767 characters; this is what is held in memory at most. */
const LONGEST_TEXT = 32 * 1024 * 1024;

/** What a reader of XML is told, in the order of the document. Names come without their prefix. */
export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML piece by piece; after each piece it gives control back, so that what was found can be handed on.
 * A DOCTYPE is refused: no workbook has one, and entities are how a small file becomes a large one.
 */
export function* readXml(part: string, pieces: Iterable<Uint8Array>, events: XmlEvents): Generator<void> {
  const parser = new SaxesParser({ position: false });
  const fail = () => {
    throw broken(part);
  };
  let depth = 0;
  let waiting = 0;
  parser.on("error", fail);
  parser.on("doctype", fail);
  parser.on("opentag", (tag) => {
    depth += 1;
    waiting = 0;
    if (depth > DEEPEST) fail();
    events.open?.(local(tag.name), tag.attributes as Record<string, string>);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    waiting = 0;
    events.close?.(local(tag.name));
  });
  parser.on("text", (text) => events.text?.(text));
  parser.on("cdata", (text) => events.text?.(text));
  const decoder = decoderOf(part);
  for (const piece of pieces) {
    waiting += piece.length;
    parser.write(decoder(piece, false));
    if (waiting > LONGEST_TEXT) fail();
    yield;
  }
  parser.write(decoder(undefined, true)).close();
  yield;
}

/** Reads a whole document at once. */
export function readXmlWhole(part: string, pieces: Iterable<Uint8Array>, events: XmlEvents): void {
  for (const _ of readXml(part, pieces, events));
}

/** An attribute by its name without prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const key = Object.keys(attributes).find((one) => local(one) === name);
  return key === undefined ? undefined : attributes[key];
}

function local(name: string): string {
  const colon = name.length < 3 ? -1 : name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** UTF-8, or UTF-16 where its mark says so: the two that the standard of both file forms allows. */
export function decoderOf(part: string): (piece: Uint8Array | undefined, last: boolean) => string {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  return (piece, last) => {
    if (piece) {
      const [first, second] = piece;
      const wide =
        first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "";
      decoder ??= new TextDecoder(wide || "utf-8", { fatal: true });
    }
    try {
      return decoder?.decode(piece, { stream: !last }) ?? "";
    } catch {
      throw broken(part);
    }
  };
}
