import type { ProblemWords } from "./words.ts";

/** What can be wrong, in English. */
export const enProblems: ProblemWords = {
  missing: "This command needs the package @thongnhat/quality. Install it: npm i @thongnhat/quality",
  needsFile: "Name at least one file, folder of Parquet or table to measure. See: thongnhat audit --help",
  wrongDay: "--as-of must be a day of the calendar, as 2026-11-22.",
  wrongNumber: (option) => `${option} must be a whole number.`,
  together: (one, other) => `${one} and ${other} cannot be used together.`,
  needsRecord: "Add --record <record type>, such as --record khai-sinh. See them: thongnhat schemas",
  needsWithRecord:
    "The file has several record types: add --with-record <record type> to say which to compare.",
  withNeedsFile:
    "--with compares files of records: the first side has to be an .ndjson, .json, .csv, .xlsx or .ods file too.",
  noCorrespondence: (a, b) =>
    `It is not known which field of ${a} is which of ${b}, so they cannot be compared.`,
  noRecordOfRows: (file) =>
    `The rows of ${file} do not say which record type they are (sieuDuLieu.luocDo). Add --record <record type>, such as --record khai-sinh.`,
  otherRecords: (file, count, record) =>
    `${file}: ${count} records ${record === undefined ? "do not say what they are, or say a type that the standard does not have" : `say that they are another type than ${record}`}; counted as unreadable, the rest is measured.`,
  emptyFile: (file) => `${file} is empty: there is no record in it.`,
  exists: (file) =>
    `${file} exists. It may hold data of people, so it is not written over; delete it or choose another name.`,
  notState: (file) => `${file} is not a state (trang-thai.json) that thongnhat audit has written.`,
  otherDay: (file, day, first) =>
    `${file} was measured as on ${day}, those before it as on ${first}: their sum would be wrong about deadlines. Measure again with one --as-of.`,
  otherEdition: (file, edition, first) =>
    `${file} was measured by the standard ${edition}, those before it by ${first}. Measure again with one version of thongnhat.`,
  sameInput: (name, file) =>
    `${name} in ${file} is in a state before it already (same SHA-256): the sum would count it twice. Leave one out.`,
  thresholds: (file, why) => `The file of limits ${file} cannot be used: ${why}`,
  limits: {
    notJson: "it is not JSON.",
    notObject: 'it must be an object with "name" and "words". See schemas/quality/thresholds.json.',
    noName:
      '"name" must be the name of the limits, which the report prints: small letters, digits, hyphens; as so-tu-phap-2026.',
    unknownWord: (word, known) => `there is no word "${word}". The six words: ${known}.`,
    notShare: (place) => `${place} must be a number from 0 to 1, as 0.995.`,
    lower: (place, asked, least) =>
      `${place} is ${asked}, lower than that of the standard (${least}). Only higher ones are allowed.`,
    order: (place) => `${place}: amber may not be higher than green.`,
  },
  noTable: (source) => `${source}: add the name of the table after #, as in sqlite:ho-tich.db#khai_sinh.`,
  engine: (engine, source, own) => `The engine ${engine} cannot count ${source}; there is: ${own}.`,
  needsPlan: "Name one plan and the folder for results: thongnhat audit plan.ndjson --part 1 --out parts",
  noPart: (file, parts) => `The plan ${file} has ${parts} pieces, numbered from 1.`,
  notPlan: (file) => `${file} is not a plan that thongnhat audit --plan has written.`,
  tablesNeedFile:
    "--to-parquet, --to-postgres and --engine duckdb write tables of .ndjson, .json, .csv, .xlsx and .ods files.",
  packed:
    "Packed files (.gz, .zst) are measured with .ndjson files only, without --record, --origin, --input, --with, --examples. Unpack them first.",
  examplesNeedFile:
    "--examples and --with-examples work with .ndjson, .json, .csv, .xlsx and .ods files only.",
  keys: (list, like) =>
    `This record type has no measure ${list}. ${like === "" ? "Write code@field; without --keys every measure is printed." : `Did you mean ${like}?`}`,
};
