import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError } from "../../finding.ts";
import type { RecordModel } from "../../model/types.ts";
import type { Json } from "../../read/sources.ts";

/** The options under which an example is read, as the example file states them. */
export interface ExampleOptions {
  readonly origin?: "dang-ky-moi" | "so-hoa";
  readonly use?: "write" | "read";
  readonly today?: string;
}

/** One example file of a record. */
export interface Example {
  /** Path below the folder of the standard. */
  readonly file: string;
  /** Where in the file the record stands: the whole file, or `/record` of one that says what it must give. */
  readonly at: "" | "/record";
  readonly record: Json;
  readonly options: ExampleOptions;
  /** What a person wrote down that this record must give; nothing for a valid one. */
  readonly expect?: { readonly code: string; readonly path: string };
}

/**
 * Reads the examples that stand beside a record's schema: the valid ones first, each kind by name.
 * @param dir the folder of the standard
 * @throws CompileError when a file is not JSON, or an invalid example does not say what it must give
 */
export function readExamples(dir: string, record: RecordModel): Example[] {
  const folder = `${record.database}/${record.version}/examples/${record.name}`;
  const valid = filesOf(join(dir, folder, "valid")).map((name): Example => {
    const file = `${folder}/valid/${name}`;
    return { file, at: "", record: read(dir, file), options: {} };
  });
  const invalid = filesOf(join(dir, folder, "invalid")).map((name): Example => {
    const file = `${folder}/invalid/${name}`;
    const { expect, options, record } = read(dir, file) as Partial<
      Pick<Example, "expect" | "options" | "record">
    >;
    if (typeof expect?.code !== "string" || typeof expect.path !== "string" || typeof record !== "object")
      throw unreadable(file, "Ví dụ sai phải có expect {code, path} và record.", "Xem schemas/README.md.");
    return { file, at: "/record", record, options: options ?? {}, expect };
  });
  return [...valid, ...invalid];
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
}

function read(dir: string, file: string): Json {
  try {
    return JSON.parse(readFileSync(join(dir, file), "utf8")) as Json;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw unreadable(file, `Không đọc được tệp JSON: ${reason}`, "Sửa cú pháp JSON.");
  }
}

/** An example that says of its record what the standard does not say. */
export function contradiction({ file }: Example, message: string, fix: string): CompileError {
  return new CompileError([{ file, pointer: "/expect", message, fix }]);
}

function unreadable(file: string, message: string, fix: string): CompileError {
  return new CompileError([{ file, pointer: "", message, fix }]);
}
