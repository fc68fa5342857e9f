import { closeSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { makeRecords } from "../records/make.ts";
import type { MeasuredType } from "../records/types.ts";
import type { Variant } from "../records/variants.ts";

/** A file of records, and how large it is. */
export interface DataFile {
  readonly path: string;
  readonly type: MeasuredType;
  readonly variant: Variant;
  readonly bytes: number;
  readonly lines: number;
}

/** Writes a file of records of a type in a variant, at least so many bytes. */
export function writeData(folder: string, type: MeasuredType, variant: Variant, bytes: number): DataFile {
  const name = `${type.record.replace("/", "-")}-${variant}-${bytes}.jsonl`;
  const path = join(folder, name);
  const opened = openSync(path, "w", 0o600);
  try {
    const { lines } = makeRecords(type, variant, { bytes }, (text) => {
      const all = Buffer.from(text);
      for (let at = 0; at < all.length; ) at += writeSync(opened, all, at);
    });
    return { path, type, variant, lines, bytes: statSync(path).size };
  } finally {
    closeSync(opened);
  }
}
