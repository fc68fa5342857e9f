import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";

const CHUNK = 1024 * 1024;
const FIRST_CHUNK = 16 * 1024;

/** Where bytes come from. */
export interface Source {
  /** Name to show: the path as it was given, or `-` for standard input. */
  readonly name: string;
  /** Bytes in all, where that is known. */
  readonly size?: number;
  /** The path, where any bytes of it can be read in any order. */
  readonly file?: string;
  readonly chunks: AsyncIterable<Buffer>;
}

/** Why a file cannot be read at all. */
export type SourceProblem = "missing" | "directory" | "denied" | "unreadable";

/** A file cannot be opened or read. */
export class SourceError extends Error {
  readonly problem: SourceProblem;
  readonly file: string;
  constructor(problem: SourceProblem, file: string) {
    super(`${problem}: ${file}`);
    this.name = "SourceError";
    this.problem = problem;
    this.file = file;
  }
}

/**
 * Opens a file, or standard input for `-`. Throws `SourceError`.
 * @param reuse - a chunk is only good until the next one is asked for, which spares memory
 */
export async function openSource(path: string, reuse = false): Promise<Source> {
  if (path === "-") return { name: "-", chunks: buffers(process.stdin, "-") };
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new SourceError("directory", path);
    const stream = reuse ? readAgain(path) : createReadStream(path, { highWaterMark: CHUNK });
    const chunks = buffers(stream, path);
    return found.isFile() ? { name: path, size: found.size, file: path, chunks } : { name: path, chunks };
  } catch (error) {
    throw asSourceError(error, path);
  }
}

/** Reads a file into the same memory again and again. */
async function* readAgain(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const memory = Buffer.alloc(CHUNK);
    // Little at first: a program is made fast for the paths that it has gone, and the end of a chunk is one of them.
    for (let size = FIRST_CHUNK; ; size = Math.min(size * 4, CHUNK)) {
      const { bytesRead } = await file.read(memory, 0, size, null);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function* buffers(stream: AsyncIterable<Buffer | string>, path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  } catch (error) {
    throw asSourceError(error, path);
  }
}

/** What the system says of a file, as one of the problems that are told. */
export function asSourceError(error: unknown, path: string): SourceError {
  if (error instanceof SourceError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return new SourceError("missing", path);
  if (code === "EACCES" || code === "EPERM") return new SourceError("denied", path);
  return new SourceError(code === "EISDIR" ? "directory" : "unreadable", path);
}
