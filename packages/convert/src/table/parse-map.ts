import { mappings } from "@thongnhat/code-tables/mappings";
import type { RecordDescriptor } from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { TEXT_ENCODINGS } from "../encoding-text/index.ts";
import { KINDS } from "../kind/index.ts";
import { BLOCK_KINDS, fieldAt, nearestField } from "./field-at.ts";
import { FORMS } from "./forms.ts";
import { columnShapeProblems, isObject, isText, isTexts, mapShapeProblems } from "./map-shape.ts";
import type { MapProblem, ParsedMap, TableMap } from "./map-types.ts";

type Json = Readonly<Record<string, unknown>>;

/** Ways of reading that fill no field. */
const WITHOUT_PATH = new Set(["loss", "constant", "transport"]);
const NEEDED = ["record", "version", "constants", "recordId", "columns"] as const;
const MOST_PROBLEMS = 50;

/**
 * Reads a map of columns that a person has edited. Everything wrong is told at once, with the place and the way to put
 * it right; a path that is no field comes with the nearest one.
 * @param text - the file
 * @param options - the kinds of record; without it, those of the standard
 * @returns the map, or the problems
 * @example
 * const parsed = parseMap('{"record": "ho-tich/khai-sin"}');
 * parsed.ok || parsed.problems[0]?.pointer; // "/version"
 */
export function parseMap(
  text: string,
  options: { readonly records?: Readonly<Record<string, RecordDescriptor>> } = {},
): ParsedMap {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { ok: false, problems: [{ pointer: "", code: "not-json", params: placeOf(text) }] };
  }
  if (!isObject(json)) return { ok: false, problems: [{ pointer: "", code: "not-object" }] };
  const problems = problemsOf(json, options.records ?? catalogue.records).slice(0, MOST_PROBLEMS);
  if (problems.length > 0) return { ok: false, problems };
  // Every key that the engine reads was looked at; what else stands in the file is for people.
  // Parts of a format that a map has not are left out, so that they cannot be wrong.
  const { innerIds: _i, present: _p, empty: _e, ...map } = json as unknown as TableMap;
  return {
    ok: true,
    map: {
      ...map,
      system: map.system ?? "bang",
      message: map.message ?? "",
      directions: ["decode"],
      carrier: { form: "row" },
      skipped: map.skipped ?? [],
    },
  };
}

/**
 * Where the text stops being JSON, in lines as a person counts: the shortest beginning that is wrong by itself, and not
 * only unfinished.
 */
function placeOf(text: string): Readonly<Record<string, number>> {
  let [good, bad] = [0, text.length];
  while (good < bad) {
    const middle = (good + bad) >> 1;
    if (isUnfinished(text.slice(0, middle + 1))) good = middle + 1;
    else bad = middle;
  }
  const lines = text.slice(0, good).split("\n");
  return { line: lines.length, position: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Could the text still become JSON? */
function isUnfinished(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return error instanceof Error && /end of JSON|Unterminated|end of data/i.test(error.message);
  }
}

function problemsOf(map: Json, records: Readonly<Record<string, RecordDescriptor>>): MapProblem[] {
  const problems: MapProblem[] = [];
  for (const key of NEEDED)
    if (map[key] === undefined) problems.push({ pointer: `/${key}`, code: "missing", params: { key } });
  problems.push(...mapShapeProblems(map));
  if (map.encoding !== undefined && !isEncoding(map.encoding))
    problems.push({ pointer: "/encoding", code: "no-encoding", params: { known: TEXT_ENCODINGS } });
  if (!isState(map.recordState)) problems.push({ pointer: "/recordState", code: "no-state" });
  const id = typeof map.record === "string" ? map.record : "";
  const descriptor = Object.hasOwn(records, id) ? records[id] : undefined;
  if (map.record !== undefined && descriptor === undefined)
    problems.push({ pointer: "/record", code: "no-record", params: nearestRecord(id, Object.keys(records)) });
  if (!Array.isArray(map.columns)) return problems;
  if (map.columns.length === 0) problems.push({ pointer: "/columns", code: "no-columns" });
  const seen = new Set<string>();
  for (const [at, column] of (map.columns as readonly unknown[]).entries())
    problems.push(...columnProblems(column, `/columns/${at}`, descriptor, seen));
  if (descriptor !== undefined)
    for (const key of ["constants", "tags"] as const)
      for (const path of Object.keys(isObject(map[key]) ? map[key] : {}))
        if (fieldAt(descriptor, path) === undefined)
          problems.push({
            pointer: `/${key}`,
            code: "no-field",
            params: { path, ...nearTo(descriptor, path) },
          });
  return problems;
}

function columnProblems(
  column: unknown,
  pointer: string,
  descriptor: RecordDescriptor | undefined,
  seen: Set<string>,
): MapProblem[] {
  if (!isObject(column)) return [{ pointer, code: "not-object" }];
  const problems: MapProblem[] = [];
  const { column: name, as, path, forms, mapping, table } = column;
  if (!isText(name) || name === "")
    problems.push({ pointer: `${pointer}/column`, code: "missing", params: { key: "column" } });
  else if (seen.has(name))
    problems.push({ pointer: `${pointer}/column`, code: "twice", params: { column: name } });
  else seen.add(name);
  if (!isText(as) || !Object.hasOwn(KINDS, as))
    problems.push({ pointer: `${pointer}/as`, code: "no-kind", params: { known: Object.keys(KINDS) } });
  if (path === undefined && !WITHOUT_PATH.has(String(as)))
    problems.push({ pointer: `${pointer}/path`, code: "missing", params: { key: "path" } });
  for (const key of ["path", "verbatim", "age"] as const) {
    const at = column[key];
    if (at === undefined || descriptor === undefined) continue;
    const found = isText(at) ? fieldAt(descriptor, at) : undefined;
    if (found === undefined)
      problems.push({
        pointer: `${pointer}/${key}`,
        code: "no-field",
        params: { path: String(at), ...nearTo(descriptor, String(at)) },
      });
    else if (found === "object" && !(key === "path" && BLOCK_KINDS.has(String(as))))
      problems.push({ pointer: `${pointer}/${key}`, code: "not-a-value", params: { path: String(at) } });
  }
  if (forms !== undefined && (!isTexts(forms) || forms.some((form) => !FORMS.includes(form))))
    problems.push({ pointer: `${pointer}/forms`, code: "no-form", params: { known: FORMS } });
  if (mapping !== undefined && !(isText(mapping) && Object.hasOwn(mappings, mapping)))
    problems.push({ pointer: `${pointer}/mapping`, code: "no-mapping", params: { name: String(mapping) } });
  if (table !== undefined && !(isText(table) && Object.hasOwn(catalogue.tables, table)))
    problems.push({ pointer: `${pointer}/table`, code: "no-table", params: { name: String(table) } });
  problems.push(...columnShapeProblems(column, pointer));
  if (column.encoding !== undefined && !isEncoding(column.encoding))
    problems.push({ pointer: `${pointer}/encoding`, code: "no-encoding", params: { known: TEXT_ENCODINGS } });
  if (!isState(column.state)) problems.push({ pointer: `${pointer}/state`, code: "no-state" });
  return problems;
}

const isState = (value: unknown): boolean => value === undefined || value === "sure" || value === "doubtful";
const isEncoding = (value: unknown): boolean => (TEXT_ENCODINGS as readonly unknown[]).includes(value);

function nearTo(descriptor: RecordDescriptor, path: string): Readonly<Record<string, string>> {
  const near = nearestField(descriptor, path);
  return near === undefined ? {} : { near };
}

function nearestRecord(id: string, known: readonly string[]): Readonly<Record<string, string>> {
  const name = id.slice(id.indexOf("/") + 1);
  const near =
    known.find((one) => one.endsWith(`/${name}`)) ??
    known.find((one) => name !== "" && one.includes(name.slice(0, -1)));
  return { name: id, ...(near === undefined ? {} : { near }) };
}
