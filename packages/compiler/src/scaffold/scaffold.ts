import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CompileError } from "../finding.ts";
import type { Json } from "../read/sources.ts";

/** What a scaffold wrote: paths below the workspace. */
export interface Scaffolded {
  readonly created: readonly string[];
  readonly changed: readonly string[];
}

/** Files of a unit's workspace while a scaffold adds to it. Nothing that is there is written over. */
export class Workspace {
  readonly #dir: string;
  readonly #created: string[] = [];
  readonly #changed: string[] = [];

  constructor(dir: string) {
    this.#dir = dir;
  }

  has(path: string): boolean {
    return existsSync(join(this.#dir, path));
  }

  /** @throws CompileError when the file is missing or no JSON object */
  json(path: string, fix: string): Json {
    try {
      const json: unknown = JSON.parse(readFileSync(join(this.#dir, path), "utf8"));
      if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as Json;
    } catch {
      // Said below, in words that help.
    }
    throw fault(path, "Không có tệp này, hoặc không phải đối tượng JSON.", fix);
  }

  text(path: string): string {
    return readFileSync(join(this.#dir, path), "utf8");
  }

  /** @throws CompileError when the file is there */
  create(path: string, content: string | Json): void {
    if (this.has(path)) throw fault(path, "Tệp đã có.", "Chọn tên khác, hoặc sửa tệp ấy.");
    this.#write(path, content);
    this.#created.push(path);
  }

  /** A file that a first scaffold makes and later ones leave alone. */
  ensure(path: string, content: string | Json): void {
    if (!this.has(path)) this.create(path, content);
  }

  change(path: string, content: string | Json): void {
    this.#write(path, content);
    this.#changed.push(path);
  }

  result(): Scaffolded {
    return { created: this.#created, changed: this.#changed };
  }

  #write(path: string, content: string | Json): void {
    const file = join(this.#dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
}

/** A mistake of whoever asks for a scaffold. */
export function fault(file: string, message: string, fix: string): CompileError {
  return new CompileError([{ file, pointer: "", message, fix }]);
}

/** Room for `.extension.json` and the folders above it on every system. */
const LONGEST = 60;
/** Windows keeps these names for devices, with any ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** @throws CompileError when a name is not short words in lower case */
export function checkName(name: string, what: string): string {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= LONGEST && !DEVICES.test(name))
    return name;
  throw fault(what, "Tên không hợp lệ.", "Viết chữ thường không dấu, các từ nối bằng gạch ngang: khoa-hoc.");
}

/** What is ours to say until somebody knows better. */
export const OURS = { mark: "proposed", source: "đề xuất của đơn vị" } as const;
