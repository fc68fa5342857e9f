import { isDeepStrictEqual } from "node:util";
import type { Operation } from "./types.ts";

/** The files of a version by name, as copies that may be changed. */
export type Files = Map<string, unknown>;

/** Why an operation does not apply to the files as they are. */
export class OperationError extends Error {
  readonly fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.name = "OperationError";
    this.fix = fix;
  }
}

/**
 * Carries out one operation. A pointer goes through objects by key and through lists by position, by the `id` of an
 * entry, or by the entry itself where it is a text: `/x-rules/KS-01/cel`. `-` is the end of a list. Whatever is not
 * as the operation supposes is an error: a draft that no longer fits must be reviewed again.
 * @throws OperationError
 */
export function applyOperation(files: Files, operation: Operation): void {
  switch (operation.op) {
    case "addFile":
      if (files.has(operation.file))
        throw new OperationError(`Tệp ${operation.file} đã có.`, "Đổi tên tệp mới.");
      files.set(operation.file, structuredClone(operation.value));
      return;
    case "renameFile":
      if (files.has(operation.to)) throw new OperationError(`Tệp ${operation.to} đã có.`, "Chọn tên khác.");
      files.set(operation.to, fileOf(files, operation.file));
      files.delete(operation.file);
      return;
    case "removeFile":
      fileOf(files, operation.file);
      files.delete(operation.file);
      return;
    default:
      for (const file of operation.files) applyInside(fileOf(files, file), file, operation);
  }
}

type Inside = Exclude<Operation, { readonly file: string }>;

function applyInside(json: unknown, file: string, operation: Inside): void {
  switch (operation.op) {
    case "add":
      return insert(json, file, operation.pointer, structuredClone(operation.value));
    case "replace": {
      const { holder, key } = existing(json, file, operation.pointer);
      if ("was" in operation) expect(holder[key], operation.was, file, operation.pointer);
      holder[key] = structuredClone(operation.value);
      return;
    }
    case "replaceText": {
      const { holder, key } = existing(json, file, operation.pointer);
      const text = holder[key];
      if (typeof text !== "string" || !text.includes(operation.text))
        throw new OperationError(
          `${file}#${operation.pointer} không còn chứa "${operation.text}".`,
          "Đọc lại chỗ đó trong phiên bản gốc rồi sửa thao tác.",
        );
      holder[key] = text.replaceAll(operation.text, () => operation.with);
      return;
    }
    case "remove": {
      const { holder, key } = existing(json, file, operation.pointer);
      if ("was" in operation) expect(holder[key], operation.was, file, operation.pointer);
      cut(holder, key);
      return;
    }
    case "move": {
      const { holder, key } = existing(json, file, operation.from);
      const value = holder[key];
      cut(holder, key);
      return insert(json, file, operation.to, value);
    }
  }
}

type Holder = Record<string, unknown>;

function fileOf(files: Files, file: string): unknown {
  if (!files.has(file))
    throw new OperationError(`Phiên bản gốc không có tệp ${file}.`, "Sửa tên tệp trong thao tác.");
  return files.get(file);
}

/** What holds the last key of a pointer, and the key as a property of it. */
function place(json: unknown, file: string, pointer: string): { holder: Holder; key: string } {
  const keys = pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  let holder = json;
  for (const [at, key] of keys.slice(0, -1).entries()) {
    const name = keyIn(holder, key);
    holder = isHolder(holder) && Object.hasOwn(holder, name) ? (holder as Holder)[name] : undefined;
    if (!isHolder(holder)) {
      const missing = `/${keys.slice(0, at + 1).join("/")}`;
      throw new OperationError(
        `${file} không còn ${missing} (thao tác ở ${pointer}).`,
        "Xem chỗ đó nay ở đâu trong phiên bản gốc rồi sửa con trỏ.",
      );
    }
  }
  return { holder: holder as Holder, key: keyIn(holder, keys.at(-1) ?? "") };
}

function existing(json: unknown, file: string, pointer: string): { holder: Holder; key: string } {
  const found = place(json, file, pointer);
  if (Object.hasOwn(found.holder, found.key)) return found;
  throw new OperationError(
    `${file} không còn ${pointer}.`,
    "Xem chỗ đó nay ở đâu trong phiên bản gốc rồi sửa con trỏ.",
  );
}

function insert(json: unknown, file: string, pointer: string, value: unknown): void {
  const { holder, key } = place(json, file, pointer);
  if (Array.isArray(holder)) {
    const at = key === "-" ? holder.length : Number(key);
    if (!Number.isInteger(at) || at > holder.length)
      throw new OperationError(
        `${file}#${pointer} không phải một chỗ trong danh sách.`,
        "Dùng - để thêm ở cuối.",
      );
    holder.splice(at, 0, value);
    return;
  }
  if (Object.hasOwn(holder, key))
    throw new OperationError(`${file} đã có ${pointer}.`, "Dùng replace, hoặc bỏ thao tác này.");
  holder[key] = value;
}

function cut(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function expect(found: unknown, was: unknown, file: string, pointer: string): void {
  if (isDeepStrictEqual(found, was)) return;
  throw new OperationError(
    `${file}#${pointer} không còn là giá trị mà thao tác nêu ở "was".`,
    "Đọc lại chỗ đó trong phiên bản gốc, rồi sửa was và value.",
  );
}

/** In a list, the position of the entry that a key names. */
function keyIn(holder: unknown, key: string): string {
  if (!Array.isArray(holder) || /^(-|0|[1-9]\d*)$/.test(key)) return key;
  const at = holder.findIndex((entry) => entry === key || (isHolder(entry) && entry.id === key));
  return at === -1 ? key : String(at);
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}
