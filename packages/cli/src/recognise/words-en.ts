import type { Reason, ReasonCode } from "@thongnhat/convert/table";
import { param } from "./reason-text.ts";
import type { RecogniseWords } from "./words.ts";

const EXPECTED: Readonly<Record<string, string>> = {
  name: "a full name",
  "name-part": "a part of a name",
  address: "an address",
  place: "a place",
  body: "a body or organisation",
  date: "a date",
  moment: "a moment",
  time: "a time",
  "personal-number": "a 12-digit personal number",
  "paper-number": "a number of an identity paper",
  "old-number": "a 9-digit CMND number",
  phone: "a phone number",
  email: "an e-mail address",
  money: "an amount",
  integer: "a whole number",
  number: "a number of the book",
  document: "a document number",
  id: "a code",
  code: "a code or a name of the table",
  flag: "yes or no",
  agency: "a code of an agency",
  text: "text",
};
const ENCODINGS: Readonly<Record<string, string>> = {
  tcvn3: "TCVN3 (ABC)",
  vni: "VNI-Windows",
  "windows-1258": "Windows-1258",
};

const SAY: Readonly<Record<ReasonCode, (reason: Reason) => string>> = {
  header: (one) => `the header is a name of “${param(one, "label")}”`,
  "system-name": (one) => `a column of the system ${param(one, "system")} has this name`,
  short: (one) => `the header reads as an abbreviation of “${param(one, "label")}”`,
  slip: (one) => `the header reads as a slip of the keyboard for “${param(one, "label")}”`,
  values: (one) =>
    `${param(one, "fit")}% of the cells look like ${EXPECTED[param(one, "expected")] ?? "that"}`,
  "no-values": () => "the column is empty in the rows that were looked at",
  coding: (one) =>
    `the cells are ${param(one, "mapping") === "" ? "" : `codes of ${param(one, "mapping")}, `}table ${param(one, "table")}`,
  encoding: (one) =>
    `the text of the cells is in ${ENCODINGS[param(one, "encoding")] ?? param(one, "encoding")}`,
  whose: (one) => `the header does not say whose; taken as of ${param(one, "path")}`,
  dates: (one) => `dates: ${param(one, "forms") || "not clear"}; ${param(one, "nearly")} other cells`,
  "row-number": () => "the column numbers the rows",
  "no-field": () => "no field of the record has a name like this",
  "words-left": (one) =>
    `the header does not quite fit${param(one, "words") === "" ? "" : `; not understood: ${param(one, "words")}`}`,
  "values-against": (one) =>
    `only ${param(one, "fit")}% of the cells look like ${EXPECTED[param(one, "expected")] ?? "that"}: the values say otherwise`,
  rival: (one) => `${param(one, "path")} fits as well`,
  "same-field": (one) => `claims the field ${param(one, "path")} together with: ${param(one, "columns")}`,
  "whose-open": (one) => `the header does not say whose; it may be: ${param(one, "readings")}`,
  "values-only": () => "the header says nothing; guessed from the form of the cells",
  "day-month-open": (one) =>
    `day and month cannot be told apart: ${param(one, "open")} cells read both ways (${param(one, "readings")})`,
  "day-month-mixed": (one) =>
    `two ways are mixed: ${param(one, "dayFirst")} cells have the day first, ${param(one, "monthFirst")} the month, ${param(one, "open")} read both ways (${param(one, "readings")})`,
  "date-form": (one) =>
    param(one, "form") === "serial"
      ? `${param(one, "count")} cells are day numbers of a workbook; say in "forms" from which year they count: ${param(one, "readings")}`
      : `${param(one, "count")} cells have dates in the form ${param(one, "form")}, which is not read`,
  "coding-open": (one) => `the codes have several readings: ${param(one, "readings")}`,
  "coding-unknown": (one) =>
    `${param(one, "count")} of ${param(one, "of")} cells are not in the table ${param(one, "table")}`,
  "no-time": (one) => `the field needs a time, ${param(one, "count")} cells have a day only`,
  unit: () => "amounts are in thousands, millions or billions of đồng: turn them into đồng first",
  "combined-name": () =>
    "family and middle name share a column: the standard keeps them apart, no machine divides them",
  "record-open": (one) => `the table may hold: ${param(one, "records")}`,
  "persons-and-bodies": () => "persons and organisations share the column",
};

/** English. */
export const en: RecogniseWords = {
  about: "find which field of the standard each column of a table is, to convert it",
  usage: "<file .csv|.xlsx|.ods> [options]",
  argument: "a table with any header",
  options: {
    record: "kind of record, such as khai-sinh; without it, the headers say",
    sheet: "name of the sheet; default the first that is not hidden",
    origin: "so-hoa (digitised book, default) or dang-ky-moi; stands in every record",
    unitsAsOf: "day that the codes of communes, districts, provinces belong to; default 2025-06-30",
    out: "write the map of columns (JSON), to be looked at, edited and kept",
    json: "print the result as JSON",
  },
  notes: [
    "Each column is sure; doubtful (two readings, both named); or no part of",
    "the record. A doubtful column is not converted until a person edits the map:",
    'put "path", "forms", "mapping" right, then set "state" to "sure". No text of a',
    "cell is printed, only names of columns, counts and forms.",
    "",
    "Exit codes: 0 every column is sure or no part of it; 1 some are doubtful;",
    "2 wrong use, or a file cannot be read.",
    "",
    "Examples:",
    "  thongnhat recognise so-khai-sinh.xlsx",
    "  thongnhat recognise so.csv --record khai-sinh --out so.map.json",
    "  thongnhat convert so.csv --map so.map.json --out so.ndjson",
  ].join("\n"),
  needsFile: "Name one table: .csv, .xlsx or .ods.",
  noRecordNamed: (name, near) =>
    `There is no record "${name}".${near === undefined ? "" : ` Did you mean ${near}?`}`,
  severalRecords: (ids) => `Several databases have a record of that name: ${ids}. Give the full name.`,
  noTable: (file) => `${file}: there is no table in the file.`,
  noHeader: (file) =>
    `${file}: no row of column names. Add one at the top and run again; below, columns are called by letters and guessed by their content.`,
  sameFile: (file) => `${file} is both input and output. Give another name.`,
  wrongDay: "--units-as-of needs a day such as 2025-06-30.",
  head: (file, rows, header) =>
    `${file}: looked at ${rows} rows${header === "" ? "" : `, names of columns in row ${header}`}`,
  record: (id, label, percent) => `Record: ${id} (${label}), fits ${percent}%`,
  recordDoubtful: (others) =>
    `It is not certain which record this is; it may also be: ${others}. Say it with --record.`,
  recordUnknown: "No kind of record has columns like these. Say it with --record if you know.",
  encoding: (name) => `Encoding of the file: ${name}`,
  unreadable: (count) => `${count} rows could not be read`,
  titles: {
    sure: (count) => `SURE: ${count} columns`,
    doubtful: (count) => `DOUBTFUL: ${count} columns, a person has to decide`,
    unknown: (count) => `NO PART OF THE RECORD: ${count} columns`,
  },
  columnNames: ["Column", "Field", "Read as"],
  noName: (place) => `(column ${place}, no name)`,
  settle: (column) => `${column}:`,
  others: (paths) => `or ${paths}`,
  written: (file) => `Written: ${file}`,
  notWritten: "No map was written: add --out so.map.json.",
  next: (file, map, doubtful) =>
    `${doubtful ? `Settle the doubtful columns in ${map} (choose path, forms or mapping, set state to sure), then` : "Next,"} run: thongnhat convert ${file} --map ${map}`,
  verdict: {
    sure: "Verdict: every column of the record is sure.",
    look: "Verdict: a person has to decide some columns before converting.",
    nothing: "Verdict: no column was recognised.",
  },
  comment:
    "Map of columns: which field each column of the table is. Correct path (place in the record), as (how it is read), forms (of dates), mapping or table (codes) where they are wrong; set state of a doubtful column to sure once you have looked. why and doubt are for people only.",
  expected: EXPECTED,
  encodings: ENCODINGS,
  say: (reason) => SAY[reason.code](reason),
  problem: (
    code,
    {
      path = "",
      near = "",
      known = "",
      name = "",
      key = "",
      column = "",
      wanted = "",
      line = "",
      position = "",
    },
  ) => {
    const hint = near === "" ? "" : ` Did you mean ${near}?`;
    const texts: Readonly<Record<string, string>> = {
      "not-json": `no JSON: stopped at line ${line}, character ${position}. Look at commas and brackets near there.`,
      "not-object": "must be an object { … }.",
      missing: `"${key}" is missing. Add it, or run thongnhat recognise again.`,
      "wrong-type": `must be: ${wanted}.`,
      "no-record": `there is no record "${name}".${hint}`,
      "no-field": `the record has no field ${path}.${hint}`,
      "not-a-value": `${path} is a block, no field. Go on to the field inside.`,
      "no-kind": `there is no such way of reading. Use one of: ${known}.`,
      "no-form": `there is no such form of dates. Use: ${known}.`,
      "no-table": `there is no code table "${name}". See: thongnhat codes.`,
      "no-mapping": `there is no mapping "${name}" in schemas/mappings.`,
      "no-encoding": `there is no such encoding. Use: ${known}.`,
      "no-state": 'only "sure" or "doubtful".',
      twice: `the column "${column}" stands here twice. Take one out.`,
      "no-columns": "there are no columns.",
    };
    return texts[code] ?? code;
  },
  problems: (count) => `the map of columns has ${count} mistakes:`,
  unsettled: (columns, record) =>
    `${record ? 'the kind of record is not certain (set "recordState" to "sure" once you have looked). ' : ""}${columns === "" ? "" : `Doubtful columns: ${columns}. Look at each in the map, correct it, and set "state" to "sure"; or --doubtful skip leaves them out and counts the cells.`}`,
};
