// The playground is the command line in a page: these are its parts, which are not for the public.
export {
  type Checked,
  type CheckOptions,
  checker,
  type Finding,
} from "../../../../packages/cli/src/check/check.ts";
export type { Registry } from "../../../../packages/cli/src/check/registry.ts";
export { fullName, nameOf, parentsOf, type Tables } from "../../../../packages/cli/src/codes/tables.ts";
export { type Collector, collector, type Totals } from "../../../../packages/cli/src/collect/collect.ts";
export { makeReport, type Report, type ReportGroup } from "../../../../packages/cli/src/output/report.ts";
export { type Delimiter, sniffDelimiter, splitCells } from "../../../../packages/cli/src/read/csv/cells.ts";
export type { ForeignKind } from "../../../../packages/cli/src/read/input/input.ts";
export { FormatError, readItems } from "../../../../packages/cli/src/read/reader/reader.ts";
export type { InputFormat, ReadItem } from "../../../../packages/cli/src/read/reader/types.ts";
export { type Answer, answers } from "../../../../packages/cli/src/translate/answer/answer.ts";
export { dayOf, dayText, dayValue, NO_DAY } from "../../../../packages/cli/src/translate/day/day.ts";
export {
  bases,
  decidedBy,
  detailsOf,
  spanText,
  targetName,
  why,
} from "../../../../packages/cli/src/translate/why/why.ts";
export { TRANSLATE_WORDS } from "../../../../packages/cli/src/translate/words.ts";
export { sayDay } from "../../../../packages/cli/src/words/days.ts";
export { WORDS } from "../../../../packages/cli/src/words/interface.ts";
export { type Lang, number } from "../../../../packages/cli/src/words/lang.ts";
export { placeOf } from "../../../../packages/core/src/issue/label.ts";
export { segmentsOf } from "../../../../packages/core/src/pointer/pointer.ts";
