export { type Checked, type CheckOptions, checkStream, type Finding } from "./check/check.ts";
export { loadRegistry, type Registry } from "./check/registry.ts";
export { type Collector, collector, type Group, type Place, type Totals } from "./collect/collect.ts";
export { pretty } from "./output/pretty.ts";
export { makeReport, type Report, type ReportFile, type ReportGroup } from "./output/report.ts";
export { run } from "./program/program.ts";
