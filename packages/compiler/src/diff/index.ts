export { type DiffOptions, diff } from "./diff.ts";
export { checkLock, type LockFinding, lintLock } from "./lock/check.ts";
export { EMPTY_LOCK, LOCK_FILE, type Lock, type Release, readLock } from "./lock/lock.ts";
export { makeLock, writeLock } from "./lock/release.ts";
export { readSide, type Version } from "./read-side.ts";
export { DIFF_RULES } from "./rules/index.ts";
export type { Cell, DiffRule, Forces } from "./rules/kit.ts";
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
