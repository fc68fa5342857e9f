import type { EncodingFault } from "@thongnhat/core";
import type { ForeignKind } from "../../read/input/input.ts";

/** Why a file cannot be translated at all. */
export type TableFault =
  | { readonly kind: "foreign"; readonly as: ForeignKind }
  | { readonly kind: "utf-16" }
  | { readonly kind: "encoding"; readonly as: EncodingFault }
  | { readonly kind: "empty" }
  | { readonly kind: "header-quote" }
  | { readonly kind: "return-only" }
  | { readonly kind: "no-column"; readonly column: string; readonly names: readonly string[] }
  | { readonly kind: "column-twice"; readonly column: string }
  | { readonly kind: "column-exists"; readonly column: string }
  | { readonly kind: "same-column"; readonly column: string }
  | { readonly kind: "too-long"; readonly line: number; readonly row: number }
  | { readonly kind: "quotes"; readonly row: number };

/** The file cannot be translated; nothing of it was written under the name that was asked for. */
export class TableError extends Error {
  readonly fault: TableFault;
  constructor(fault: TableFault) {
    super(fault.kind);
    this.name = "TableError";
    this.fault = fault;
  }
}
