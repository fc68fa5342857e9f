import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { pipeline, Readable } from "node:stream";
import * as zlib from "node:zlib";
import { type Chunks, FrameError, unpackFrames } from "@thongnhat/core/zstd";
import { DataError, fileError } from "../source/error.ts";
import { type ByteRange, type FileKind, linesIn } from "./ranges.ts";

/** Bytes that are read at once. */
const CHUNK = 1024 * 1024;
/** What a frame of zstd may ask to be remembered: as much as \`zstd\` itself reads without being told to. */
const MOST_WINDOW = 128 * 1024 * 1024;

/** What is read of a file. */
export interface ReadOptions {
  readonly range?: ByteRange;
  readonly packed?: FileKind["packed"];
  readonly signal?: AbortSignal;
  /** Told of all bytes as they stand in the file. */
  readonly onBytes?: (bytes: Buffer) => void;
}

/**
 * The bytes of a file's lines, unpacked: of the whole file, or of the lines that start in a range.
 *
 * @throws DataError when the file cannot be read, or what is packed in it is damaged
 */
export async function* readChunks(file: string, options: ReadOptions = {}): AsyncGenerator<Buffer> {
  const { packed, signal, onBytes } = options;
  const range = options.range === undefined ? undefined : linesIn(file, options.range);
  if (range !== undefined && range.from >= range.to) return;
  const source = createReadStream(file, {
    highWaterMark: CHUNK,
    ...(range === undefined ? {} : { start: range.from, end: range.to - 1 }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (onBytes !== undefined) source.on("data", (chunk) => onBytes(chunk as Buffer));
  const name = basename(file);
  const chunks = packed === undefined ? source : unpack(source, packed, name);
  try {
    for await (const chunk of chunks) yield chunk as Buffer;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FrameError && error.reason === "window")
      throw new DataError(
        "broken",
        `Tệp nén "${name}" cần hơn 128 MB bộ nhớ để bung (zstd --long): hãy giải nén trước.`,
        `The packed file "${name}" needs more than 128 MB of memory to unpack (zstd --long): unpack it first.`,
      );
    if (packed !== undefined && isPackingError(error))
      throw new DataError(
        "broken",
        `Tệp nén "${name}" bị hỏng hoặc thiếu đoạn cuối: hãy chép lại.`,
        `The packed file "${name}" is damaged or cut short: copy it again.`,
      );
    throw fileError(error, name) ?? error;
  }
}

/** SHA-256 of a file, in hexadecimal. */
export async function hashFile(file: string, signal?: AbortSignal): Promise<string> {
  const hash: Hash = createHash("sha256");
  for await (const chunk of readChunks(file, signal === undefined ? {} : { signal })) hash.update(chunk);
  return hash.digest("hex");
}

function unpack(source: Readable, packed: "gzip" | "zstd", name: string): Chunks {
  const options = { chunkSize: CHUNK };
  if (packed === "gzip") return pipeline(source, zlib.createGunzip(options), () => {});
  // Node.js 22.15 was the first that reads zstd.
  if (typeof zlib.createZstdDecompress !== "function")
    throw new DataError(
      "needs-node",
      `Đọc "${name}" (zstd) cần Node.js 22.15 trở lên: hãy nâng Node.js hoặc giải nén trước.`,
      `Reading "${name}" (zstd) needs Node.js 22.15 or newer: update Node.js, or unpack the file first.`,
    );
  // Node's own reader stops after the first frame without a word.
  return unpackFrames(source, MOST_WINDOW, (frame) =>
    pipeline(
      Readable.from(frame, { objectMode: true, highWaterMark: 1 }),
      zlib.createZstdDecompress(options),
      () => {},
    ),
  );
}

function isPackingError(error: unknown): boolean {
  if (error instanceof FrameError) return true;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(Z_|ZSTD_|ERR_STREAM_PREMATURE|ERR_ZLIB)/.test(code);
}
