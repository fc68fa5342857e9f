import { FrameCutter, FrameError, type FramePart } from "./frames.ts";

/** Bytes as they come. */
export type Chunks = AsyncIterable<Uint8Array>;

/**
 * Unpacks all frames of a zstd stream one after the other, with an unpacker that knows a single one.
 *
 * @param source - the packed bytes
 * @param mostWindow - bytes that the unpacker may have to remember: a frame that asks for more is refused
 * @param unpack - unpacks one frame
 * @returns what was packed
 * @throws FrameError when the bytes are cut short, are not zstd, or ask for more memory
 * @example
 * import { pipeline, Readable } from "node:stream";
 * import { createZstdDecompress } from "node:zlib";
 *
 * const unpack = (frame) => pipeline(Readable.from(frame), createZstdDecompress(), () => {});
 * for await (const chunk of unpackFrames(source, 32 * 1024 * 1024, unpack)) use(chunk);
 */
export async function* unpackFrames(
  source: Chunks,
  mostWindow: number,
  unpack: (frame: Chunks) => Chunks,
): AsyncGenerator<Uint8Array> {
  const cutter = new FrameCutter(mostWindow);
  const parts = partsOf(source, cutter);
  try {
    for (let next = await parts.next(); !next.done; next = await parts.next()) {
      const first = next.value;
      async function* frame(): AsyncGenerator<Uint8Array> {
        for (let part = first; ; ) {
          yield part.bytes;
          if (part.last) return;
          const more = await parts.next();
          if (more.done) return;
          part = more.value;
        }
      }
      yield* unpack(frame());
    }
    if (!cutter.isWhole) throw new FrameError("broken");
  } finally {
    // Not waited for: a source may be about to say something that never comes.
    parts.return(undefined).catch(() => {});
  }
}

async function* partsOf(source: Chunks, cutter: FrameCutter): AsyncGenerator<FramePart, undefined> {
  for await (const chunk of source) yield* cutter.push(chunk);
  return undefined;
}
