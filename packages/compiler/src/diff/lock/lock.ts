import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "@thongnhat/core";
import { CompileError } from "../../finding.ts";
import type { CodeRow } from "../../read/code-tables.ts";

/** Name of the lock below the folder of the standard. */
export const LOCK_FILE = "released.lock.json";

/** A version of the standard that went out. */
export interface Release {
  readonly version: string;
  /** The git tag that holds it. */
  readonly tag: string;
  readonly date: string;
}

/** A released version folder: nothing in it changes any more. */
export interface LockedFolder {
  readonly released: string;
  /** SHA-256 by path below the folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** A released edition of a code table: later editions keep its rows. */
export interface LockedTable {
  readonly released: string;
  readonly edition: string;
  /** SHA-256 of `table.json` and `codes.csv` of that edition. */
  readonly files: Readonly<Record<string, string>>;
  /** `code:digest` of every row, the digest being of its name without marks and its first day. */
  readonly rows: string;
}

/** What was released, and may not be changed behind the back of those who use it. */
export interface Lock {
  readonly lock: "thongnhat-released/1";
  readonly releases: readonly Release[];
  readonly folders: Readonly<Record<string, LockedFolder>>;
  readonly tables: Readonly<Record<string, LockedTable>>;
  /** Rows whose name was corrected in more than its marks, with the reason: `<table> <code>`. */
  readonly respelled: Readonly<Record<string, string>>;
}

/** A lock before the first release. */
export const EMPTY_LOCK: Lock = {
  lock: "thongnhat-released/1",
  releases: [],
  folders: {},
  tables: {},
  respelled: {},
};

/**
 * Reads the lock of a standard; one that has released nothing need not have any.
 * @throws CompileError when the file is no lock
 */
export function readLock(dir: string): Lock {
  const path = join(dir, LOCK_FILE);
  if (!existsSync(path)) return EMPTY_LOCK;
  let json: Partial<Lock> | null;
  try {
    json = JSON.parse(readFileSync(path, "utf8")) as Partial<Lock> | null;
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : String(error));
  }
  if (typeof json !== "object" || json === null || json.lock !== "thongnhat-released/1")
    throw unreadable('không có "lock": "thongnhat-released/1".');
  return { ...EMPTY_LOCK, ...json };
}

function unreadable(reason: string): CompileError {
  return new CompileError([
    {
      file: LOCK_FILE,
      pointer: "",
      message: `Không đọc được khóa phát hành: ${reason}`,
      fix: "Lấy lại tệp từ git; tệp này chỉ do lệnh release ghi.",
    },
  ]);
}

/** SHA-256 of a text file; the line ends of Windows count as those of everyone else. */
export function hashFile(path: string): string {
  const text = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  return createHash("sha256").update(text).digest("hex");
}

/** Every file below a folder with its hash, sorted. */
export function hashFolder(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  return Object.fromEntries(paths.sort().map((path) => [path, hashFile(join(folder, path))]));
}

/** What a row is known by for ever: its code, its name without marks, and its first day. */
export function rowMark({ code, vi, from }: Pick<CodeRow, "code" | "vi" | "from">): string {
  const digest = createHash("sha256")
    .update(`${fold(vi)}\n${from}`)
    .digest("base64url");
  return `${code}:${digest.slice(0, 6)}`;
}
