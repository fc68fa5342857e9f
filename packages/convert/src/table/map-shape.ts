import { isDate } from "@thongnhat/core";
import type { MapProblem } from "./map-types.ts";

type Json = Readonly<Record<string, unknown>>;
type Fits = (value: unknown) => boolean;

/** Kinds that are made of several columns: without them, the cells would go nowhere. */
const MADE_OF_PARTS = new Set(["split-date", "year-date", "split-name", "identity-pair", "address", "file"]);
const PARTS = new Set(
  "year month day date family middle given country province district commune detail name content type number".split(
    " ",
  ),
);

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === "string";
export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);
const isRows: Fits = (value) =>
  Array.isArray(value) && value.every((row) => Number.isInteger(row) && (row as number) > 0);
const isPointer = (value: unknown): boolean =>
  isText(value) && /^\/[^/]/.test(value) && !/\/(?:__proto__|constructor|prototype)(?:[/#]|$)/.test(value);
const isColumn: Fits = (value) => isText(value) && /^@./.test(value);

/** The id is a word and then pointers or `@columns`, or one `@column` alone. */
const isRecordId: Fits = (value) =>
  isTexts(value) &&
  value.length > 0 &&
  (value.length > 1 || isColumn(value[0])) &&
  value.slice(1).every((part) => isColumn(part) || isPointer(part));
const isSkipped: Fits = (value) =>
  Array.isArray(value) && value.every((one) => isObject(one) && isText(one.column));
const isScalars: Fits = (value) =>
  isObject(value) && Object.values(value).every((one) => typeof one !== "object");
const isDerived: Fits = (value) =>
  Array.isArray(value) &&
  value.every((one) => isObject(one) && isText(one.as) && isPointer(one.path) && isPointer(one.from));

const OF_MAP: readonly (readonly [string, Fits, string])[] = [
  ["version", isText, "text"],
  ["constants", isScalars, "object"],
  ["tags", isScalars, "object"],
  ["recordId", isRecordId, '["KS", "/soDangKy/so", "@STT"]'],
  ["columns", Array.isArray, "list"],
  ["skipped", isSkipped, 'list of {"column": "…"}'],
  ["headerRows", isRows, "list of row numbers"],
  ["sheet", isText, "text"],
  ["unitsAsOf", (value) => isText(value) && isDate(value), "YYYY-MM-DD"],
  ["eventColumn", isText, "text"],
  ["dates", isTexts, "list of texts"],
  ["derived", isDerived, 'list of {"path", "as", "from"}'],
];

const isWhen: Fits = (value) => isObject(value) && isText(value.column) && isTexts(value.is);

const OF_COLUMN: readonly (readonly [string, Fits, string])[] = [
  ["aliases", isTexts, "list of texts"],
  ["placeholders", isTexts, "list of texts"],
  ["when", isWhen, '{"column": "…", "is": ["…"]}'],
  ["with", isText, "text"],
  ["value", isText, "text"],
];

const wrong = (object: Json, pointer: string, types: typeof OF_MAP): MapProblem[] =>
  types.flatMap(([key, fits, wanted]) =>
    object[key] === undefined || fits(object[key])
      ? []
      : [{ pointer: `${pointer}/${key}`, code: "wrong-type" as const, params: { wanted } }],
  );

/** What is not of the type that the engine reads, at the top of a map. */
export const mapShapeProblems = (map: Json): MapProblem[] => wrong(map, "", OF_MAP);

/** The same of one column. */
export function columnShapeProblems(column: Json, pointer: string): MapProblem[] {
  const { parts, as } = column;
  const problems = wrong(column, pointer, OF_COLUMN);
  const at = `${pointer}/parts`;
  if (parts === undefined && MADE_OF_PARTS.has(String(as)))
    problems.push({ pointer: at, code: "missing", params: { key: "parts" } });
  else if (parts !== undefined && !isParts(parts))
    problems.push({ pointer: at, code: "wrong-type", params: { wanted: '{"year": "…", "month": "…"}' } });
  return problems;
}

const isParts = (parts: unknown): boolean =>
  isObject(parts) &&
  Object.keys(parts).length > 0 &&
  Object.entries(parts).every(([name, column]) => PARTS.has(name) && isText(column));
