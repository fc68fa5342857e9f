import type { CountSettings } from "./count-range.ts";

/**
 * One part of a run, as a queue carries it: plain JSON. It holds the secret under which keys are compared, so it stays
 * where the records may be.
 */
export interface PartJob extends CountSettings {
  readonly format: "thongnhat-audit-job/1";
  /** Tells the parts of one run from those of another. */
  readonly run: string;
  /** Number of the part, all of the same width: `0007`. */
  readonly part: string;
  /** How many parts the run has. */
  readonly parts: number;
  /** Path of the file as every worker sees it. */
  readonly file: string;
  /** Place of the file among those of the run. */
  readonly input: number;
  /** Size of the file when the run was planned. */
  readonly bytes: number;
  /** SHA-256 of the file, unless the plan was made without. */
  readonly sha256?: string;
  /** Lines that start in `[from, to)`; a packed file is one part. */
  readonly from: number;
  readonly to: number;
}
