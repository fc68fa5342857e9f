import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError } from "../finding.ts";
import type { Json } from "./sources.ts";

/** A finding that an example must give: records are counted from 0. */
export interface ExpectedFinding {
  readonly record: number;
  readonly other?: number;
  readonly path: string;
  readonly code?: string;
  readonly severity?: string;
}

/** A set of records that shows a rule which several records decide. */
export interface DatasetExample {
  readonly rule: string;
  /** Path below the folder of the standard. */
  readonly file: string;
  /** Where in the file the list stands. */
  readonly at: "" | "/records";
  readonly records: readonly Json[];
  /** What the rule must report; nothing for a set that keeps it. */
  readonly expect: readonly ExpectedFinding[];
}

/**
 * Reads `examples/dataset` of one version of a database: for each rule, the sets that keep it and those that break it.
 * @param dir the folder of the standard
 * @param folder `<database>/<version>`
 * @throws CompileError when a file is not JSON, or not of the form that the dialect gives
 */
export function readDatasetExamples(dir: string, folder: string): DatasetExample[] {
  const base = `${folder}/examples/dataset`;
  return namesIn(join(dir, base)).flatMap((rule) => [
    ...filesIn(dir, `${base}/${rule}/valid`).map((file): DatasetExample => {
      const records = read(dir, file);
      if (!isRecords(records)) throw wrong(file, "Ví dụ giữ đúng luật là một danh sách bản ghi.");
      return { rule, file, at: "", records, expect: [] };
    }),
    ...filesIn(dir, `${base}/${rule}/invalid`).map((file): DatasetExample => {
      const { expect, records } = (read(dir, file) ?? {}) as { expect?: unknown; records?: unknown };
      if (!isRecords(records) || !isExpected(expect))
        throw wrong(file, "Ví dụ phạm luật có expect (danh sách {record, path, other?}) và records.");
      return { rule, file, at: "/records", records, expect };
    }),
  ]);
}

function isRecords(value: unknown): value is Json[] {
  return Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null);
}

function isExpected(value: unknown): value is ExpectedFinding[] {
  if (!isRecords(value) || value.length === 0) return false;
  return value.every(({ record, path }) => Number.isInteger(record) && typeof path === "string");
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function filesIn(dir: string, folder: string): string[] {
  const names = namesIn(join(dir, folder)).filter((name) => name.endsWith(".json"));
  return names.map((name) => `${folder}/${name}`);
}

function read(dir: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(dir, file), "utf8"));
  } catch (error) {
    throw wrong(file, `Không đọc được tệp JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function wrong(file: string, message: string): CompileError {
  return new CompileError([
    { file, pointer: "", message, fix: "Xem mục dataset ở schemas/dialect/README.md." },
  ]);
}
