export { type Checked, type CheckOptions, checkStream, type Finding } from "./check/check.ts";
export type { JudgeOptions } from "./check/judge.ts";
export { loadRegistry, type Registry } from "./check/registry.ts";
export { type Collector, collector, type Group, type Place, type Totals } from "./collect/collect.ts";
export { pretty } from "./output/pretty.ts";
export { makeReport, type Report, type ReportFile, type ReportGroup } from "./output/report.ts";
export type { ReadOptions, WorkbookReader } from "./read/reader/reader.ts";
export type { Fault, InputFormat, ReadItem, RecordItem } from "./read/reader/types.ts";
export type { Lang } from "./words/lang.ts";
