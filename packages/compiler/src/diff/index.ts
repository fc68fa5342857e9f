import { DIFF_RULES as ALL } from "./rules/index.ts";
import type { DiffRuleInfo } from "./rules/kit.ts";

export { type DiffOptions, diff } from "./diff.ts";
export { checkLock, type LockFinding, lintLock } from "./lock/check.ts";
export {
  EMPTY_LOCK,
  LOCK_FILE,
  type Lock,
  type LockedFolder,
  type LockedTable,
  type Release,
  readLock,
} from "./lock/lock.ts";
export { makeLock, writeLock } from "./lock/release.ts";
export type { StatedMigration } from "./pairs/said.ts";
export { readSide, type Version } from "./read-side.ts";
export type { Cell, DiffRuleInfo, Forces } from "./rules/kit.ts";
export { atLeast, breaks, greatest, isBreak } from "./steps.ts";
export {
  type Ask,
  DIRECTIONS,
  type DiffFinding,
  type DiffReport,
  type DiffSide,
  type Direction,
  type Effect,
  type Place,
  type Policies,
  STEPS,
  type Step,
  type Waiver,
  type Witness,
} from "./types.ts";

/** Every rule of `diff`, in the order of their ids. */
export const DIFF_RULES: readonly DiffRuleInfo[] = ALL;
