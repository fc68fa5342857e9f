/**
 * How a rule is decided from several records, as the standard writes it: all parts are CEL, over `this` (the record
 * that carries the rule) and `other`. Exactly one of `pair`, `exists`, `sum` and `sequence` is there.
 */
export interface DatasetText {
  /** Alternative keys; each is a list of expressions over `this`. */
  readonly keys: DatasetKeys;
  /** Which records take part. */
  readonly where?: string;
  /** The other record; absent: another record of the same kind. */
  readonly with?: readonly DatasetOther[];
  /** What every two records that share a key must keep. */
  readonly pair?: string;
  /** What at least one other record with the same key must keep. */
  readonly exists?: string;
  /** The parts of the others must make up the whole, or not exceed it. */
  readonly sum?: { readonly whole: string; readonly part: string; readonly relation: "equal" | "atMost" };
  /** A number that runs from 1 without gap or repeat inside a key. */
  readonly sequence?: string;
}

/** Alternative keys of a record, each a list of expressions. */
export type DatasetKeys = readonly (readonly string[])[];

/** The other record of a rule: its kind, and its keys and condition over `other`. */
export interface DatasetOther {
  /** `database/record` */
  readonly record: string;
  readonly keys: DatasetKeys;
  readonly where?: string;
}
