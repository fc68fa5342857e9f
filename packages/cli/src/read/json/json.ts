import { parseJson, type TextFault } from "@thongnhat/core";
import { decode } from "../encoding/decode.ts";
import { hasMark, splitLines } from "../lines/lines.ts";
import type { Reader, ReadOptions } from "../reader/reader.ts";
import { type Fault, fault, type Piece, type ReadItem, type Splitter } from "../reader/types.ts";
import { splitValues } from "../values/values.ts";

/** Reads one JSON record a line. */
export function ndjsonReader(options: ReadOptions): Reader {
  return reader(splitLines(options.maxBytes), false);
}

/** Reads one JSON record, or an array of records element by element. */
export function jsonReader(options: ReadOptions): Reader {
  return reader(splitValues(options.maxBytes), true);
}

/** `whole`: the document is one, so that text which is no JSON at all ends it. */
function reader(splitter: Splitter, whole: boolean): Reader {
  let stopped = false;

  function* read(pieces: Iterable<Piece | Fault>): Generator<ReadItem> {
    for (const piece of pieces) {
      if (stopped) return;
      if (piece.kind === "fault") {
        yield piece;
        continue;
      }
      // The reader of a document has taken the mark at its front: here it stands between values.
      const items = whole && hasMark(piece.bytes) ? [misplacedMark(piece)] : readPiece(piece);
      yield* items;
      const [first] = items;
      stopped = whole && first?.kind === "fault" && first.code === "TN-READ-JSON" && !isNested(piece.bytes);
    }
  }

  return {
    get stopped() {
      return stopped;
    },
    push: (chunk) => read(splitter.push(chunk)),
    end: () => read(splitter.end()),
  };
}

/** The record in the bytes, or everything that makes it unreadable. */
export function readPiece(piece: Piece): ReadItem[] {
  const { line } = piece;
  const decoded = decode(piece.bytes);
  if ("code" in decoded) return [fault(decoded.code, line)];
  const parsed = parseJson(decoded.text);
  if ("faults" in parsed) return parsed.faults.map((one, index) => locate(one, index, decoded.text, piece));
  const { value } = parsed;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [fault("TN-READ-NOT-OBJECT", line)];
  return [{ kind: "record", value, line, before: piece.before }];
}

function misplacedMark({ line, before }: Piece): Fault {
  return fault("TN-READ-JSON", line, { position: before + 1 });
}

function locate(found: TextFault, index: number, text: string, piece: Piece): Fault {
  const before = text.slice(0, found.offset);
  const newline = before.lastIndexOf("\n");
  const lines = newline === -1 ? 0 : before.split("\n").length - 1;
  const characters = [...before.slice(newline + 1)].length;
  return fault(found.code, piece.line + lines, {
    position: (lines === 0 ? piece.before : 0) + characters + 1,
    ...(found.path === undefined ? {} : { path: found.path }),
    ...(found.params ? { params: found.params } : {}),
    ...(index > 0 ? { more: true as const } : {}),
  });
}

function isNested(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b || bytes[0] === 0x5b;
}
