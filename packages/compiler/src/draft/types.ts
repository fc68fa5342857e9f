import type { Text } from "@thongnhat/core";

/** What is done to the files of the version that a draft starts from. Pointers are those of JSON; see `applyOperation`. */
export type Operation =
  | {
      readonly op: "add";
      readonly files: readonly string[];
      readonly pointer: string;
      readonly value: unknown;
    }
  | {
      readonly op: "replace";
      readonly files: readonly string[];
      readonly pointer: string;
      readonly was?: unknown;
      readonly value: unknown;
    }
  | {
      readonly op: "replaceText";
      readonly files: readonly string[];
      readonly pointer: string;
      readonly text: string;
      readonly with: string;
    }
  | {
      readonly op: "remove";
      readonly files: readonly string[];
      readonly pointer: string;
      readonly was?: unknown;
    }
  | { readonly op: "move"; readonly files: readonly string[]; readonly from: string; readonly to: string }
  | { readonly op: "addFile"; readonly file: string; readonly value: Readonly<Record<string, unknown>> }
  | { readonly op: "renameFile"; readonly file: string; readonly to: string }
  | { readonly op: "removeFile"; readonly file: string };

/** One change that a lawyer can review: what, why, what is reported of the law, and how well that is known. */
export interface DraftChange {
  readonly id: string;
  readonly what: Text;
  readonly why: Text;
  /** What is reported of the law, in our words: nothing is quoted that was not read. */
  readonly reported: Text;
  readonly evidence: { readonly mark: "secondary" | "proposed"; readonly source: string };
  /** None: it is reported, and the data stay as they are. */
  readonly operations: readonly Operation[];
  /** File of the change below the folder of the standard. */
  readonly file: string;
}

/** A version of a database that is not law and not released: changes to the version before it. */
export interface Draft {
  readonly database: string;
  readonly from: string;
  readonly to: string;
  readonly label: Text;
  /** To be shown wherever the draft is. */
  readonly warning: Text;
  readonly changes: readonly DraftChange[];
}
