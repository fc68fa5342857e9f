import type { Bench } from "../bench/bench.ts";
import type { RequirementId, Text } from "../types.ts";

/** The test of one requirement. */
export interface Check {
  readonly id: RequirementId;
  /** How to put it right. */
  readonly advice: Text;
  /** `each`: with every kind of record that is tested; otherwise once. */
  readonly each?: true;
  /** Operations that the server must grant for the record. */
  readonly needs?: readonly string[];
  /** Most test records that it writes, for one kind of record. */
  readonly writes?: number;
  /** It can also do without writing anything. */
  readonly readOnly?: true;
  /** Other units that it needs. */
  readonly who?: "other" | "noGrants";
  /** Passes, or throws `Unmet`, `Skip` or `Unprepared`. */
  readonly run: (bench: Bench) => Promise<void>;
}
