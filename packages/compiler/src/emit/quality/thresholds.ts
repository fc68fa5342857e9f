import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BANNER, literal } from "../writer.ts";

const FILE = "quality/thresholds.json";

/** The part of the file that a report needs. */
interface ThresholdsFile {
  readonly name: string;
  readonly evidence: unknown;
  readonly words: Readonly<Record<string, { readonly green: number; readonly amber: number }>>;
  readonly identifying: { readonly green: number; readonly amber: number };
}

/**
 * The limits of the six words as the standard proposes them.
 *
 * @param dir folder of the standard
 * @returns source text by path below `packages/quality/src/generated`
 */
export function emitThresholds(dir: string): Map<string, string> {
  const text = readFileSync(join(dir, FILE), "utf8");
  const { name, evidence, words, identifying } = JSON.parse(text) as ThresholdsFile;
  const limits = ({ green, amber }: { readonly green: number; readonly amber: number }) => ({ green, amber });
  const thresholds = {
    name,
    sha256: createHash("sha256").update(text).digest("hex"),
    words: Object.fromEntries(Object.entries(words).map(([word, of]) => [word, limits(of)])),
    identifying: limits(identifying),
    evidence,
  };
  return new Map([
    [
      "thresholds.ts",
      `${BANNER}import type { Thresholds } from "../report/types.ts";

/** The limits of the standard. */
export const thresholds: Thresholds = ${literal(thresholds)};
`,
    ],
  ]);
}
