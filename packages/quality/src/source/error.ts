/** What went wrong with a store of data, for programs to tell apart. */
export type DataErrorCode =
  | "missing"
  | "broken"
  | "denied"
  | "full"
  | "memory"
  | "locked"
  | "no-table"
  | "no-column"
  | "not-empty"
  | "mismatch"
  | "needs-node"
  | "needs-package"
  | "connection"
  | "engine";

/**
 * Data that cannot be read, written or judged: says in Vietnamese, then in English, what is wrong and what to do. Never
 * holds a value of a record; names of files are without folders.
 */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly code: DataErrorCode;
  readonly vi: string;
  readonly en: string;

  constructor(code: DataErrorCode, vi: string, en: string) {
    super(`${vi} / ${en}`);
    this.code = code;
    this.vi = vi;
    this.en = en;
  }
}

/** Code of an error of the system: `ENOENT`; empty when it has none. */
export function systemCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}

/**
 * The words for an error of the file system.
 *
 * @param error what was thrown
 * @param name file or folder, without the folders above it
 * @returns nothing for any other error
 */
export function fileError(error: unknown, name: string): DataError | undefined {
  switch (systemCode(error)) {
    case "ENOENT":
      return new DataError("missing", `Không thấy "${name}".`, `"${name}" does not exist.`);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new DataError(
        "denied",
        `Không có quyền đọc hoặc ghi "${name}": hãy chọn chỗ khác hoặc xin quyền.`,
        `No permission to read or write "${name}": choose another place, or ask for permission.`,
      );
    case "ENOSPC":
    case "EDQUOT":
      return new DataError(
        "full",
        `Hết chỗ trên đĩa khi ghi "${name}": hãy dọn đĩa hoặc chọn đĩa khác rồi chạy lại.`,
        `The disk is full while writing "${name}": make room or choose another disk, then run again.`,
      );
    case "ENOTDIR":
    case "EEXIST":
    case "EISDIR":
      return new DataError(
        "denied",
        `"${name}" không dùng được: chỗ cần thư mục lại là tệp, hoặc ngược lại.`,
        `"${name}" cannot be used: a file stands where a folder is needed, or the other way round.`,
      );
    default:
      return undefined;
  }
}
