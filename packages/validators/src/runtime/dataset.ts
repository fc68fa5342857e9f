/**
 * What the compiler emits for a rule that several records decide, and `@thongnhat/validators/dataset` runs.
 * Expressions of CEL that are undecided give undefined.
 */

/**
 * The parts of a record that an expression reads, so that nothing else is kept: a string by its greatest length in
 * code units, a whole number, a boolean, a list of something, or an object by its fields.
 */
export type Shape = number | "int" | "bool" | readonly [Shape] | { readonly [field: string]: Shape };

/** The fields of a record that a rule reads. */
// The checker of the compiler has seen to it that rules read only fields that are there.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Part = any;

/** What an expression knows besides the records. */
export interface Moment {
  readonly today: string;
}

/** A key: its parts, some of which may be undecided. */
export type Key = readonly (string | number | boolean | undefined)[];

/** How one side of a rule is found: which records take part, under which keys, and what is kept of them. */
export interface Side {
  /** `database/record` */
  readonly record: string;
  /** What keys and condition read. */
  readonly reads: Shape;
  /** What the verdict reads. */
  readonly keeps: Shape;
  /** The keys under which a record takes part, once each. */
  readonly keys: (part: Part, moment: Moment) => readonly Key[];
  /** Whether a record takes part at all; undecided: it does not. */
  readonly where?: (part: Part, moment: Moment) => boolean | undefined;
}

/** The four ways of deciding. */
export type Verdict =
  | {
      readonly kind: "pair" | "exists";
      /** Whether two records go together. */
      readonly holds: (self: Part, other: Part, moment: Moment) => unknown;
    }
  | {
      readonly kind: "sum";
      /** The amount of the record that carries the rule. */
      readonly whole: (self: Part, moment: Moment) => unknown;
      /** The amount of each other record. */
      readonly part: (other: Part, moment: Moment) => unknown;
      readonly relation: "equal" | "atMost";
    }
  | {
      readonly kind: "sequence";
      /** The number of the record in its row. */
      readonly number: (self: Part, moment: Moment) => unknown;
    };

/** A rule that several records decide, for one kind of record that carries it. */
export interface DatasetRule extends Side {
  readonly id: string;
  readonly path: string;
  /** Severity for new registration × 3 + digitised book: 0 off, 1 warning, 2 error. */
  readonly severity: number;
  /** Days since 1970-01-01 between which the rule is in force, by the record's own date. */
  readonly from?: number;
  readonly to?: number;
  /** Where the record's own date stands. */
  readonly date?: readonly string[];
  /** The other records; absent: another record of the same kind. */
  readonly others?: readonly Side[];
  readonly verdict: Verdict;
}
