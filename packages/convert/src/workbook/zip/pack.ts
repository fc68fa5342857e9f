import { Zip, ZipDeflate } from "fflate";
import type { Entry } from "./directory.ts";
import { packedBytes } from "./unpack.ts";

/** A part of a file that is written. */
export interface NewPart {
  readonly name: string;
  /** Its bytes, piece by piece; they are asked for when its turn comes. */
  readonly pieces: () => Iterable<Uint8Array>;
}

/** A part that is taken over as it is packed in another file. */
export interface CopiedPart {
  readonly bytes: Uint8Array;
  readonly entry: Entry;
}

/** Packs parts into a file, piece by piece. What is copied is neither unpacked nor packed again. */
export function* packParts(parts: Iterable<NewPart | CopiedPart>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const part of parts) {
    if ("entry" in part) copy(zip, part);
    else {
      const file = new ZipDeflate(part.name, { level: 6 });
      zip.add(file);
      for (const piece of part.pieces()) {
        file.push(piece);
        yield* ready.splice(0);
      }
      file.push(new Uint8Array(0), true);
    }
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

function copy(zip: Zip, { bytes, entry }: CopiedPart): void {
  const file: Parameters<Zip["add"]>[0] = {
    filename: entry.name,
    size: entry.unpacked,
    crc: entry.crc,
    compression: entry.method,
  };
  zip.add(file);
  // The library's types ask for memory that is not shared; it only reads.
  file.ondata?.(null, packedBytes(bytes, entry) as Uint8Array<ArrayBuffer>, true);
}
