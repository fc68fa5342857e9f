import { pipeline, Readable, type Transform } from "node:stream";
import * as zlib from "node:zlib";
import { FrameError, unpackFrames } from "@thongnhat/core/zstd";
import { peek } from "../source/peek.ts";
import { SourceError } from "../source/source.ts";

/** Why a packed file is not read, or not to its end. */
export type PackedProblem = "packed-broken" | "packed-bomb" | "packed-window" | "zstd-node";

/** A packed file that cannot be unpacked. */
export class PackedError extends Error {
  readonly problem: PackedProblem;
  constructor(problem: PackedProblem) {
    super(problem);
    this.name = "PackedError";
    this.problem = problem;
  }
}

/** Bytes that are unpacked at once. */
const CHUNK = 256 * 1024;
/** What unpacks to more than this is looked at: records unpack to some ten or a hundred times their size. */
const FREE = 1024 ** 3;
const MOST_TIMES = 1000;
/** What a reader of zstd has to remember of what it has unpacked: `zstd -19` makes it 8 MB. */
const MOST_WINDOW = 32 * 1024 * 1024;

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/**
 * Bytes as they are, or unpacked when they begin as gzip or zstd does, whatever the name says.
 * Throws `PackedError` as they are read.
 * @param free - bytes that may come out of a small file, for tests
 */
export async function unpacked(
  source: AsyncIterable<Uint8Array>,
  free: number = FREE,
): Promise<{
  readonly packed: boolean;
  readonly chunks: AsyncIterable<Uint8Array>;
}> {
  const { head, chunks } = await peek(source);
  const starts = (magic: readonly number[]) => magic.every((byte, index) => head[index] === byte);
  if (starts(GZIP)) return { packed: true, chunks: bounded(chunks, unpackGzip, free) };
  if (starts(ZSTD) || isSkippedFrame(head))
    return { packed: true, chunks: bounded(chunks, unpackZstd, free) };
  return { packed: false, chunks };
}

/** The name without the ending that says how it is packed. */
export function unpackedName(name: string): string {
  return name.replace(/(?<=[^/\\])\.(?:gz|zst)$/i, "");
}

/** A note before the data, with which parallel packers begin. */
function isSkippedFrame(head: Uint8Array): boolean {
  return ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}

async function* bounded(
  source: AsyncIterable<Uint8Array>,
  unpack: (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
  free: number,
): AsyncGenerator<Uint8Array> {
  let before = 0;
  let after = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      before += chunk.length;
      yield chunk;
    }
  }
  try {
    for await (const chunk of unpack(counted())) {
      after += chunk.length;
      if (after > free && after > before * MOST_TIMES) throw new PackedError("packed-bomb");
      yield chunk;
    }
  } catch (error) {
    if (error instanceof FrameError)
      throw new PackedError(error.reason === "window" ? "packed-window" : "packed-broken");
    if (!(error instanceof SourceError) && isPackingError(error)) throw new PackedError("packed-broken");
    throw error;
  }
}

function unpackGzip(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return through(source, zlib.createGunzip({ chunkSize: CHUNK }));
}

async function* unpackZstd(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Node 22.15 was the first that has it.
  if (typeof zlib.createZstdDecompress !== "function") throw new PackedError("zstd-node");
  yield* unpackFrames(source, MOST_WINDOW, (frame) =>
    through(frame, zlib.createZstdDecompress({ chunkSize: CHUNK })),
  );
}

function through(source: AsyncIterable<Uint8Array>, unpacker: Transform): AsyncIterable<Uint8Array> {
  return pipeline(Readable.from(source, { objectMode: true, highWaterMark: 1 }), unpacker, () => {});
}

function isPackingError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(?:Z_|ZSTD_|ERR_STREAM_PREMATURE|ERR_ZLIB)/.test(code);
}
