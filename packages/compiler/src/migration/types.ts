import type { Origin, Text } from "@thongnhat/core";

interface WrittenBase {
  readonly id: string;
  readonly why: Text;
  /** Records by their older names; absent: every record that has the field. */
  readonly records?: readonly string[];
}

/** A step as `migration.json` writes it. */
export type WrittenStep = WrittenBase &
  (
    | { readonly op: "rename" | "move"; readonly from: string; readonly to: string }
    | {
        readonly op: "split" | "merge";
        readonly whole: string;
        readonly parts: readonly string[];
        readonly separator: string;
        readonly rest?: string;
      }
    | {
        readonly op: "recode";
        readonly path: string;
        readonly codes?: Readonly<Record<string, string>>;
        /** Name of a file of `mappings/`, in place of `codes`. */
        readonly mapping?: string;
        readonly back?: Readonly<Record<string, string>>;
        readonly keepOthers?: boolean;
      }
    | { readonly op: "default"; readonly path: string; readonly value: string | number | boolean }
    | { readonly op: "addUnknown"; readonly path: string; readonly reason: string; readonly origin?: Origin }
    | { readonly op: "dropWithLoss"; readonly path: string; readonly when: "up" | "down" }
    | { readonly op: "widen" | "narrow" | "leave"; readonly path: string }
  );

/** `migration.json` of a version, as written. */
export interface WrittenMigration {
  readonly database: string;
  readonly from: string;
  readonly to: string;
  /** Older name of a record → newer name. */
  readonly recordNames?: Readonly<Record<string, string>>;
  /** `record/path` of fields whose pointers lead into another record. */
  readonly elsewhere?: readonly string[];
  readonly steps: readonly WrittenStep[];
  readonly draft: boolean;
  /** File below the folder of the standard. */
  readonly file: string;
}
