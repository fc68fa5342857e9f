import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evidence, Text } from "@thongnhat/core";
import { CompileError } from "../finding.ts";
import type { Word } from "../model/types.ts";
import type { Sources } from "./sources.ts";

/** One way in which a word is measured. */
export interface WordMeasure {
  readonly id: string;
  readonly label: Text;
  /** What is divided by what, in words. */
  readonly formula: Text;
  /** Codes of the engine that are counted here; without them it is rules and deadlines. */
  readonly codes?: readonly string[];
}

/** A word: what it means, its limits, and what is counted for it. */
export interface WordLimits {
  readonly label: Text;
  readonly definition: Text;
  readonly green: number;
  readonly amber: number;
  /** Why these limits. */
  readonly choice: Text;
  readonly measures: readonly WordMeasure[];
  /** What belongs to the word and no file of data says by itself. */
  readonly notCounted?: readonly { readonly label: Text; readonly needs: Text }[];
}

/** The limits of the six words, as `quality/thresholds.json` says them. */
export interface QualityLimits {
  readonly name: string;
  readonly label: Text;
  readonly choice: Text;
  readonly evidence: Evidence;
  readonly words: Readonly<Record<Word, WordLimits>>;
  /** For key and identifier fields. */
  readonly identifying: {
    readonly definition: Text;
    readonly green: number;
    readonly amber: number;
    readonly evidence: Evidence;
  };
}

/** The file of the limits, below the folder of the standard. */
export const LIMITS_FILE = "quality/thresholds.json";

/**
 * The limits of a standard, as far as its linter found them right. A unit's sources have those of the standard below.
 * @returns nothing for a standard without limits
 * @throws CompileError when the file is no JSON
 */
export function readLimits({ dir, standardBelow }: Sources): QualityLimits | undefined {
  const path = join(dir, LIMITS_FILE);
  if (dir === "" || !existsSync(path))
    return standardBelow === undefined ? undefined : readLimits(standardBelow);
  return readJson(path, LIMITS_FILE) as QualityLimits;
}

/** Reads a JSON file beside the standard. */
export function readJson(path: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Không đọc được tệp JSON: ${reason}`;
    throw new CompileError([
      { file, pointer: "", message, fix: "Sửa cú pháp JSON hoặc thêm tệp còn thiếu." },
    ]);
  }
}
