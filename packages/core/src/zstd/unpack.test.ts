import { setImmediate as turn } from "node:timers/promises";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Chunks, unpackFrames } from "./unpack.ts";

const FRAMES = ["một", "", "hai ".repeat(5000)].map((text) => zstdCompressSync(text));
const WINDOW = 8 * 1024 * 1024;

/** Unpacks a frame once all of it has come, and fails when it is handed less or more. */
async function* whole(frame: Chunks): AsyncGenerator<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of frame) parts.push(Uint8Array.from(part));
  const bytes = Buffer.concat(parts);
  expect(FRAMES.some((one) => one.equals(bytes))).toBe(true);
  yield zstdDecompressSync(bytes);
}

describe("frames of zstd one after the other", () => {
  test.each([1, 5, 13, 4096])(
    "are handed to the unpacker one by one, in pieces of %i bytes",
    async (piece) => {
      const all = Buffer.concat(FRAMES);
      async function* source(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < all.length; at += piece) yield all.subarray(at, at + piece);
      }
      const parts: Uint8Array[] = [];
      for await (const part of unpackFrames(source(), WINDOW, whole)) parts.push(part);
      expect(Buffer.concat(parts).toString()).toBe(`một${"hai ".repeat(5000)}`);
    },
  );

  test("are let go by who stops after the first", async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* FRAMES;
      } finally {
        closed = true;
      }
    }
    for await (const _ of unpackFrames(source(), WINDOW, whole)) break;
    await turn();
    expect(closed).toBe(true);
  });
});
