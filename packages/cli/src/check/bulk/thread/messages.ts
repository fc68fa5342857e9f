import type { SourceProblem } from "../../../read/source/source.ts";
import type { CheckOptions } from "../../check.ts";
import type { Range } from "../read-file.ts";
import type { Batch } from "./batch.ts";

/** What a thread is started with. */
export interface ThreadTask {
  readonly standard?: string;
}

/** A piece of a file that a thread is to check. */
export interface Piece extends Range {
  readonly path: string;
  /** The name that findings carry. */
  readonly name: string;
  readonly options: CheckOptions;
}

/** To a thread: work, or that a batch it sent has been used up. */
export type ToThread =
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "used" }
  | { readonly kind: "end" };

/** From a thread: verdicts on lines; the last batch of a piece says how many lines begin in it. */
export type FromThread =
  | { readonly kind: "batch"; readonly batch: Batch; readonly lines?: number }
  | { readonly kind: "failed"; readonly problem: SourceProblem };
