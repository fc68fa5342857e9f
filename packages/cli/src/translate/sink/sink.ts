import { closeSync, constants, openSync, rmSync } from "node:fs";
import { copyFile, type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** Where bytes go. A file has its name only once everything is in it. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>;
  /**
   * Everything was written: the file gets its name. What had the name and holds something else is kept under another
   * one, which is returned: a person may have written decisions into it.
   */
  done(): Promise<string | undefined>;
  /** Nothing of it is kept. */
  drop(): Promise<void>;
}

/** Why a file cannot be written. */
export type SinkProblem = "full" | "denied" | "no-folder" | "directory" | "read-only" | "unwritable";

/** A file cannot be written. */
export class SinkError extends Error {
  readonly problem: SinkProblem;
  readonly file: string;
  constructor(problem: SinkProblem, file: string) {
    super(`${problem}: ${file}`);
    this.name = "SinkError";
    this.problem = problem;
    this.file = file;
  }
}

const PROBLEMS: Readonly<Record<string, SinkProblem>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  EACCES: "denied",
  EPERM: "denied",
  ENOENT: "no-folder",
  ENOTDIR: "no-folder",
  EISDIR: "directory",
  EROFS: "read-only",
};

/** Files that are being written: a program that is stopped leaves none of them. */
const unfinished = new Set<string>();
let watching = false;
/** Bytes of two files that are compared at a time. */
const COMPARED = 64 * 1024;
/** Names that are taken by files of others before it is given up. */
const MOST_TRIES = 100;

/**
 * Opens a file to be written, or standard output for `-`.
 * @param path - the name it gets in the end
 * @param like - a file with whose permissions it is made, so that a private table stays private
 * @throws SinkError
 */
export async function createSink(path: string, like?: string): Promise<Sink> {
  if (path === "-") return standardOutput();
  try {
    const target = await realpath(path).catch(() => path);
    const there = await stat(target).catch(() => undefined);
    if (there?.isDirectory()) throw new SinkError("directory", path);
    // A device or a pipe cannot be replaced by a file.
    if (there !== undefined && !there.isFile()) return plainFile(await open(target, "w"), path);
    const model =
      there ?? (like === undefined || like === "-" ? undefined : await stat(like).catch(() => undefined));
    const temporary = makeFile(target, model === undefined ? 0o666 : model.mode & 0o666);
    const handle = await open(temporary, "r+");
    return renamedFile(handle, temporary, target, path);
  } catch (error) {
    throw asSinkError(error, path);
  }
}

/** Whether two paths lead to the same file, through links too; of files that are not there yet, to the same place. */
export async function isSameFile(left: string, right: string): Promise<boolean> {
  if (left === "-" || right === "-") return false;
  const [one, other] = await Promise.all(
    [left, right].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  );
  if (one === undefined || other === undefined) return (await placeOf(left)) === (await placeOf(right));
  return one.isFile() && one.ino === other.ino && one.dev === other.dev;
}

async function placeOf(path: string): Promise<string> {
  const whole = resolve(path);
  const folder = await realpath(dirname(whole)).catch(() => dirname(whole));
  return join(folder, basename(whole));
}

/** Makes the file that later gets the name; never writes into one that somebody else put there. */
function makeFile(target: string, mode: number): string {
  for (let tries = 0; ; tries += 1) {
    const temporary = `${target}.${process.pid}${tries === 0 ? "" : `-${tries}`}.tmp`;
    try {
      // Made at once: a program that is stopped while it waits must know whether there is a file to remove.
      closeSync(openSync(temporary, "wx", mode));
      watch(temporary);
      return temporary;
    } catch (error) {
      if (tries === MOST_TRIES || codeOf(error) !== "EEXIST") throw error;
    }
  }
}

function renamedFile(handle: FileHandle, temporary: string, target: string, path: string): Sink {
  const drop = async () => {
    await handle.close().catch(() => {});
    await rm(temporary, { force: true });
    unfinished.delete(temporary);
  };
  return {
    write: (bytes) => writeAll(handle, bytes, path),
    async done() {
      try {
        await handle.sync();
        await handle.close();
        const kept = await keep(target, temporary);
        await rename(temporary, target);
        unfinished.delete(temporary);
        return kept;
      } catch (error) {
        await drop();
        throw asSinkError(error, path);
      }
    },
    drop,
  };
}

/** Gives a file that is about to be replaced by another content a name beside it. */
async function keep(target: string, by: string): Promise<string | undefined> {
  if (await hasSameContent(target, by)) return undefined;
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const name = `${target}.truoc${tries === 1 ? "" : `-${tries}`}`;
    try {
      // Never over what somebody else keeps there.
      await copyFile(target, name, constants.COPYFILE_EXCL);
      return name;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
  throw new SinkError("unwritable", target);
}

/** Also true when there is nothing to lose: no file, or an empty one. */
async function hasSameContent(target: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([target, other].map((path) => stat(path).catch(() => undefined)));
  if (one === undefined || one.size === 0) return true;
  if (one.size !== two?.size) return false;
  const [left, right] = await Promise.all([open(target), open(other)]);
  try {
    const bytes = [Buffer.alloc(COMPARED), Buffer.alloc(COMPARED)] as const;
    for (;;) {
      const { bytesRead } = await left.read(bytes[0]);
      await right.read(bytes[1]);
      if (bytesRead === 0) return true;
      if (Buffer.compare(bytes[0].subarray(0, bytesRead), bytes[1].subarray(0, bytesRead)) !== 0)
        return false;
    }
  } finally {
    await left.close();
    await right.close();
  }
}

function plainFile(handle: FileHandle, path: string): Sink {
  const drop = () => handle.close().catch(() => {});
  return {
    write: (bytes) => writeAll(handle, bytes, path),
    async done() {
      await handle.close().catch((error: unknown) => {
        throw asSinkError(error, path);
      });
      return undefined;
    },
    drop,
  };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, path: string): Promise<void> {
  try {
    for (let at = 0; at < bytes.length; )
      at += (await handle.write(bytes, at, bytes.length - at)).bytesWritten;
  } catch (error) {
    throw asSinkError(error, path);
  }
}

function standardOutput(): Sink {
  return {
    write: (bytes) =>
      new Promise((then, fail) => {
        process.stdout.write(bytes, (error) => (error ? fail(asSinkError(error, "-")) : then()));
      }),
    async done() {
      return undefined;
    },
    async drop() {},
  };
}

function watch(temporary: string): void {
  unfinished.add(temporary);
  if (watching) return;
  watching = true;
  process.on("exit", () => {
    for (const path of unfinished) rmSync(path, { force: true });
  });
}

function asSinkError(error: unknown, path: string): SinkError {
  if (error instanceof SinkError) return error;
  return new SinkError(PROBLEMS[codeOf(error)] ?? "unwritable", path);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
