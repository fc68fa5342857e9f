/**
 * The six words, measured: đúng, đủ, sạch, sống, thống nhất, dùng chung.
 * @module
 */

export { type AcrossOptions, withAcross } from "./audit/across.ts";
export { type AuditOptions, type AuditSource, audit, countRecords, type Unreadable } from "./audit/audit.ts";
export { type Across, type Counter, type CounterOptions, createCounter } from "./count/counter.ts";
export { type Place, placeOf } from "./count/place.ts";
export { thresholds as standardThresholds } from "./generated/thresholds.ts";
export type { Deadline, Measure, PersonKey } from "./measure/types.ts";
export { provinceOf } from "./report/groups.ts";
export { makeReport, type ReportOptions } from "./report/make-report.ts";
export { percent } from "./report/status.ts";
export type * from "./report/types.ts";
export { type LoadedRecord, loadRecord, loadShape } from "./shape/load.ts";
export type * from "./shape/types.ts";
export { MergeError, mergeStates } from "./state/merge.ts";
export { formatState, parseState, StateError } from "./state/text.ts";
export type { CountKey, Fraction, Group, GroupKey, State, StateInput, Tally } from "./state/types.ts";
export { WORD_LABELS, WORDS, type Word } from "./words/words.ts";
