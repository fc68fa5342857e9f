/**
 * Tables of people: which column is which field. `recognise` proposes, a person settles, `tableFormat` converts.
 * @module
 */
export { type FoundTable, findTable, recordRows } from "./find-table.ts";
export { type RecogniseOptions, recognise } from "./recognise.ts";
export type {
  ColumnRecognition,
  ColumnState,
  FieldCandidate,
  Reason,
  ReasonCode,
  Recognition,
  RecordRecognition,
} from "./types.ts";
