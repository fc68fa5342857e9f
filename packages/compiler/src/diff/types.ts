import type { Text } from "@thongnhat/core";

/**
 * The four questions asked of a change.
 * `W`: does old data pass the new standard, as whoever writes it there sees it (unknown fields are errors)?
 * `R`: can an old reader use new data (`use: "read"`: unknown fields are kept)?
 * `T`: do the generated names and types stay?  `M`: does the data still mean the same?
 */
export type Direction = "W" | "R" | "T" | "M";

/** The directions in the order they are shown. */
export const DIRECTIONS: readonly Direction[] = ["W", "R", "T", "M"];

/**
 * What a change forces, from nothing to never: new words only, a new edition of a code table, a new MINOR, a new
 * MAJOR, or not at all.
 */
export type Step = "none" | "patch" | "edition" | "minor" | "major" | "forbidden";

/** The steps, the smallest first. */
export const STEPS: readonly Step[] = ["none", "patch", "edition", "minor", "major", "forbidden"];

/** A place in the sources: a file below the folder of the standard, and a JSON Pointer or a line of a CSV file. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** A record that passes one side and fails the other: both sides were run. */
export interface Witness {
  /** `database/record` */
  readonly record: string;
  /** The example that it was made from; absent: made from the model. Every person in it is invented. */
  readonly example?: string;
  readonly passes: "from" | "to";
  /** What the other side says, and where in the record. */
  readonly fault: { readonly code: string; readonly path: string };
  readonly value: unknown;
}

/** The answer in one direction. `unknown` counts as `break` until someone waives it with a reason. */
export type Effect =
  | { readonly verdict: "ok" }
  | { readonly verdict: "break"; readonly witness?: Witness }
  | { readonly verdict: "unknown"; readonly why: Text; readonly waived?: string };

/** Who has to look at the change besides the author. */
export type Ask = "approver" | "reviewer" | "note";

/** One change, what it does in each direction, and the step it forces. */
export interface DiffFinding {
  /** `S01` … `S21`, `C01` … `C09`, `R01` */
  readonly rule: string;
  readonly what: Text;
  /** The old place; absent when there was none. */
  readonly from?: Place;
  /** The new place; absent when there is none. */
  readonly to?: Place;
  readonly effects: Readonly<Partial<Record<Direction, Effect>>>;
  readonly step: Step;
  readonly ask?: Ask;
  /** The change was taken for one thing where it may be two. */
  readonly guess?: true;
  /** Codes that a finding about a code table is about: the first 50. */
  readonly codes?: readonly string[];
}

/** Why an undecided finding may pass. It lifts `unknown` only: what is proved stays. */
export interface Waiver {
  readonly rule: string;
  /** `file#pointer`, or only the file; of the old or the new side. */
  readonly at: string;
  readonly reason: string;
}

/** One side of a comparison. */
export interface DiffSide {
  readonly name: string;
  readonly edition: string;
  /** Databases with their versions. */
  readonly databases: Readonly<Record<string, string>>;
}

/** The names that Confluent and Apicurio registries use: BACKWARD is W, FORWARD is R, FULL is both. */
export interface Policies {
  readonly BACKWARD: boolean;
  readonly FORWARD: boolean;
  readonly FULL: boolean;
}

/** What `diff` found. Plain JSON. */
export interface DiffReport {
  readonly report: "thongnhat-diff/1";
  readonly from: DiffSide;
  readonly to: DiffSide;
  /** The greatest step that any finding forces. */
  readonly step: Step;
  readonly policies: Policies;
  readonly totals: { readonly findings: number; readonly breaking: number; readonly unknown: number };
  readonly findings: readonly DiffFinding[];
  /** Waivers that matched nothing. */
  readonly unusedWaivers: readonly Waiver[];
}
