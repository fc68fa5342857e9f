import type { Issue } from "@thongnhat/core";

/** What the migrated record does not carry. It names the place and never the value. */
export interface MigrationLoss {
  /** JSON Pointer into the record that was given. */
  readonly path: string;
  /** Id of the step; `pointers` where the renaming of pointers is the cause. */
  readonly step: string;
  readonly reason: "no-field" | "no-code" | "not-divisible" | "incomplete" | "limit" | "implied";
}

/** What the migration itself wrote: a value that the older version implied, or that something is unknown. */
export interface MigrationNote {
  /** JSON Pointer into the migrated record. */
  readonly path: string;
  readonly step: string;
}

/** What migrating one record gives. */
export interface Migrated {
  /** The migrated record, or the record as it was given when it was not migrated. The input is never changed. */
  readonly record: unknown;
  /** `already`: the record is of that version. `refused`: it is no record of this migration; `issues` say why. */
  readonly status: "migrated" | "already" | "refused";
  readonly losses: readonly MigrationLoss[];
  readonly added: readonly MigrationNote[];
  /** `TN-MIGRATE-…`: what a person should know about this record. */
  readonly issues: readonly Issue[];
}
