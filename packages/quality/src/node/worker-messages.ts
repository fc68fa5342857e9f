import type { DataErrorCode } from "../source/error.ts";
import type { State } from "../state/types.ts";
import type { CountSettings } from "./count-range.ts";
import type { ByteRange, FileKind } from "./ranges.ts";

/** What a thread is told when it begins. */
export interface WorkerTask {
  readonly settings: CountSettings;
  /** Folder for its keys. */
  readonly folder: string;
  /** Name of its files there. */
  readonly name: string;
}

/** A piece of the work: lines of one file. */
export interface WorkRange {
  readonly file: string;
  /** Place of the file among all. */
  readonly input: number;
  readonly range?: ByteRange;
  readonly packed: FileKind["packed"];
}

export type ToWorker = { readonly kind: "range"; readonly range: WorkRange } | { readonly kind: "finish" };

export type FromWorker =
  | { readonly kind: "progress"; readonly bytes: number; readonly records: number }
  | { readonly kind: "counted"; readonly records: number }
  | { readonly kind: "failed"; readonly code: DataErrorCode; readonly vi: string; readonly en: string }
  | { readonly kind: "finished"; readonly state: State; readonly keys: string };
