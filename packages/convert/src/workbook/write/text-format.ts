import { limitsOf } from "../open/limits.ts";
import { readAttribute, setAttribute, xmlTokens } from "../xml/tokens.ts";
import { packParts } from "../zip/pack.ts";
import { openParts } from "../zip/parts.ts";

const STYLES = "xl/styles.xml";
/** The number format that every program knows as text (ECMA-376-1 §18.8.30). */
const TEXT = "49";

/**
 * The library writes the format of text as one of its own. Programs tell text by the number 49, so it gets that one:
 * else a cell may forget its zeros once somebody types into it.
 */
export function withTextFormat(bytes: Uint8Array): Uint8Array {
  const parts = openParts(
    bytes,
    limitsOf({ unpackedBytes: Number.MAX_SAFE_INTEGER, ratio: Number.MAX_SAFE_INTEGER }),
  );
  const tokens = xmlTokens(STYLES, parts.whole(STYLES));
  const own = tokens.find(({ name, raw }) => name === "numFmt" && readAttribute(raw, "formatCode") === "@");
  const id = own && readAttribute(own.raw, "numFmtId");
  if (id === undefined) return bytes;
  const styles = tokens.map(({ name, raw }) =>
    name === "xf" && readAttribute(raw, "numFmtId") === id ? setAttribute(raw, "numFmtId", TEXT) : raw,
  );
  const written = parts.names.map((name) =>
    name === STYLES
      ? { name, pieces: () => [new TextEncoder().encode(styles.join(""))] }
      : { bytes, entry: parts.entry(name) },
  );
  return joined([...packParts(written)]);
}

/** Pieces one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
