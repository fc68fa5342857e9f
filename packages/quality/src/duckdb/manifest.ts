import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DataError, fileError } from "../source/error.ts";

/** Name of the file that says what a folder of typed tables holds. */
export const MANIFEST = "manifest.json";

/** Name of the file with the counts of what is not in the tables. */
export const SUSPECTS = "nghi-van.state.json";

/** Name of the file with the keys of records that are not in the tables, so that duplicates of them are found. */
export const SUSPECT_KEYS = "nghi-van.khoa.json";

/** What a folder of typed tables holds. */
export interface Manifest {
  readonly format: "thongnhat-parquet/1";
  /** Edition of the standard by which the records were judged typeable. */
  readonly edition: string;
  /** Editions of the code tables, by id. */
  readonly codeTables: Readonly<Record<string, string>>;
  /** Day on which the suspects were judged. */
  readonly asOf: string;
  /** By record type, `database/record`. */
  readonly records: Readonly<Record<string, ManifestRecord>>;
  /** Records that are only counted, in the state beside this file. */
  readonly suspects: number;
  /** Things that could not be read, by code. */
  readonly unreadable: Readonly<Record<string, number>>;
}

/** One record type. */
export interface ManifestRecord {
  readonly version: string;
  readonly rows: number;
  /** Fields that are there in some row, as JSON Pointers with `*` for items: SQL need not ask of any other. */
  readonly fields: readonly string[];
  readonly parts: readonly ManifestPart[];
}

/** One file. */
export interface ManifestPart {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Reads what a folder holds.
 *
 * @param folder where `writeParquet` wrote
 * @throws DataError when there is none, or it is not one of ours
 */
export function readManifest(folder: string): Manifest {
  const name = `${basename(folder)}/${MANIFEST}`;
  let text: string;
  try {
    text = readFileSync(join(folder, MANIFEST), "utf8");
  } catch (error) {
    throw fileError(error, name) ?? error;
  }
  const manifest = parse(text);
  if (manifest === undefined)
    throw new DataError(
      "broken",
      `"${name}" hỏng hoặc không phải của thongnhat: hãy ghi lại bảng bằng --to-parquet.`,
      `"${name}" is broken or not thongnhat's: write the tables again with --to-parquet.`,
    );
  return manifest;
}

function parse(text: string): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || value.format !== "thongnhat-parquet/1") return undefined;
  const { edition, asOf, records, codeTables, suspects, unreadable } = value;
  const isRight =
    typeof edition === "string" &&
    typeof asOf === "string" &&
    Number.isSafeInteger(suspects) &&
    isObject(codeTables) &&
    isObject(unreadable) &&
    isObject(records) &&
    Object.values(records).every(isRecord);
  return isRight ? (value as unknown as Manifest) : undefined;
}

function isRecord(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.version === "string" &&
    Number.isSafeInteger(value.rows) &&
    Array.isArray(value.fields) &&
    value.fields.every((path) => typeof path === "string") &&
    Array.isArray(value.parts) &&
    value.parts.every(
      (part) =>
        isObject(part) &&
        typeof part.path === "string" &&
        // Never out of the folder.
        /^[a-z0-9-]+\/[a-z0-9-]+\/part-[0-9]{5,}\.parquet$/.test(part.path) &&
        typeof part.sha256 === "string" &&
        Number.isSafeInteger(part.rows) &&
        Number.isSafeInteger(part.bytes),
    )
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
