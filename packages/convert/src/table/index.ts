/**
 * Tables of people: which column is which field. `recognise` proposes, a person settles, `tableFormat` converts.
 * @module
 */
export { type FoundTable, findTable, recordRows } from "./find-table.ts";
export { loadLibrary } from "./library.ts";
export { type MapOptions, makeMap } from "./make-map.ts";
export type { MapColumn, MapProblem, ParsedMap, SerialForm, SkippedColumn, TableMap } from "./map-types.ts";
export { parseMap } from "./parse-map.ts";
export { type RecogniseOptions, recognise } from "./recognise.ts";
export { type TableFormatOptions, tableFormat, UnsettledError } from "./table-format.ts";
export type {
  ColumnRecognition,
  ColumnState,
  FieldCandidate,
  Reason,
  ReasonCode,
  Recognition,
  RecordRecognition,
} from "./types.ts";
