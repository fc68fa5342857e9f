import type { Format } from "./format.ts";

/** A format of another system, before its code is loaded. */
export interface FormatEntry {
  /** Where it stands in schemas/wire-formats: `moj-hotich-sohoa/ht-khaisinh`. */
  readonly id: string;
  /** Its name in `@thongnhat/convert/<database>`. */
  readonly name: string;
  /** What the system calls it: `HT_KHAISINH`. */
  readonly message: string;
  readonly record: string;
  readonly directions: readonly ("decode" | "encode")[];
  readonly label: { readonly vi: string; readonly en: string };
  readonly form: "row" | "json" | "xml";
  /** Loads the code of the format. */
  readonly load: () => Promise<Format<unknown>>;
}
