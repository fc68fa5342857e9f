import type { CodeMapping, MappingAnswer } from "@thongnhat/code-tables";
import {
  type CodeLookup,
  fieldOf,
  type Library,
  lose,
  loseFiller,
  markUnknown,
  put,
  say,
  type Work,
} from "../decode/work.ts";
import { cannot, type Out, stringAt, write } from "../encode/out.ts";
import { whyNothing } from "../placeholder/placeholder.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";
import type { Kind } from "./kind.ts";

/** A code or a name of a code table. */
export const code: Kind = {
  decode(work, column, text) {
    const answer = work.library.mappings[column.mapping ?? ""]?.translate(text);
    // "0" in a list of codes is the system's way to leave the field empty.
    if (answer?.status === "none" && text === "0") {
      markUnknown(work, fieldOf(column), "so-khong-ghi");
      return;
    }
    const found = findCode(work.library, column, text, answer);
    // A filler is asked for last among numbers: 0 and 00 are codes in many lists.
    const filler = found.code !== undefined || /^[0-9]+$/.test(text) ? undefined : whyNothing(text);
    if (filler !== undefined) loseFiller(work, column, filler);
    else take(work, column, text, found);
  },
  encode(out, column) {
    const value = stringAt(out, column);
    const verbatim = column.verbatim === undefined ? undefined : stringAt(out, column, column.verbatim);
    if (
      verbatim !== undefined &&
      (value === undefined || findCode(out.library, column, verbatim).code === value)
    )
      write(out, column.column, verbatim, column.type);
    else if (value !== undefined) {
      const text = foreign(out, column, value);
      if (text === undefined) cannot(out, column.path, "TN-CONVERT-CODE");
      else write(out, column.column, text, column.type);
    }
  },
};

function take(work: Work, column: WireColumn, text: string, found: Found): void {
  const table = tableOf(column);
  const params = {
    table,
    ...(found.readings === undefined || found.readings.length === 0 ? {} : { readings: found.readings }),
  };
  if (found.code !== undefined) {
    put(work, column.path ?? "", found.code);
    if (found.exact) return;
    // Our code says less than the source did: the words stay beside it.
    if (column.verbatim === undefined) lose(work, column, "TN-CONVERT-LOSS", params);
    else put(work, column.verbatim, text);
    return;
  }
  if (column.verbatim === undefined) lose(work, column, found.reason, params);
  else {
    put(work, column.verbatim, text);
    say(work, found.reason, column.column, fieldOf(column), { params });
  }
}

interface Found {
  readonly code?: string;
  readonly exact: boolean;
  readonly reason: "TN-CONVERT-CODE" | "TN-CONVERT-AMBIGUOUS";
  /** The codes it may be. */
  readonly readings?: readonly string[];
}

/** The code that a text means, in the mapping of the system first, then by name in the table. */
function findCode(library: Library, column: WireColumn, text: string, known?: MappingAnswer): Found {
  const answer = known ?? library.mappings[column.mapping ?? ""]?.translate(text);
  if (answer !== undefined && answer.status !== "unknown") return readAnswer(answer);
  const table = library.tables[tableOf(column)];
  if (column.codes === "same" && table?.has?.(text) === true)
    return { code: text, exact: true, reason: "TN-CONVERT-CODE" };
  // A bare number is a code of that system: without a line in the mapping nobody knows what it means.
  const found = table === undefined || /^[0-9]+$/.test(text) ? undefined : matchOf(table, text);
  // What is only a slip away from a name is a guess: it stays a doubt, and the words stay as they were written.
  if (found?.status === "matched" && found.code !== undefined && found.stage !== "edit-distance")
    // A hidden alias is the name of a local group or an old name: right, but not the same words.
    return { code: found.code, exact: found.stage !== "hidden-alias", reason: "TN-CONVERT-CODE" };
  return found?.status === "ambiguous"
    ? { exact: false, reason: "TN-CONVERT-AMBIGUOUS", readings: found.candidates ?? [] }
    : { exact: false, reason: "TN-CONVERT-CODE" };
}

type Match = ReturnType<CodeLookup["match"]>;

/** A column of codes holds the same few words in every row, and matching one takes longer than reading a row. */
const MOST_REMEMBERED = 2000;
const matches = new WeakMap<CodeLookup, Map<string, Match>>();

function matchOf(table: CodeLookup, text: string): Match {
  let known = matches.get(table);
  if (known === undefined) {
    known = new Map();
    matches.set(table, known);
  }
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = table.match(text);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, found);
  return found;
}

function readAnswer({ status, code: one, targets }: MappingAnswer): Found {
  if (status === "many")
    return { exact: false, reason: "TN-CONVERT-AMBIGUOUS", readings: targets.map((target) => target.code) };
  const exact = targets[0]?.relation === "equivalent";
  return { ...(one === undefined ? {} : { code: one }), exact, reason: "TN-CONVERT-CODE" };
}

/** What the other system writes for our code. */
function foreign(out: Out, column: WireColumn, value: string): string | undefined {
  const mapping = out.library.mappings[column.mapping ?? ""];
  const back = mapping?.inverse(value) ?? onlyEquivalent(mapping, value);
  if (back !== undefined) return back;
  const table = out.library.tables[tableOf(column)];
  // In a column of codes, which names no table, a name would be a code that the receiver does not know.
  if (column.writes === "name" || (column.table !== undefined && column.codes !== "same")) {
    const name = table?.get?.(value)?.vi;
    if (name !== undefined && findCode(out.library, column, name).code === value) return name;
  }
  return column.codes === "same" ? value : undefined;
}

/** The one code that means exactly this, where other codes mean something narrower: 3 is hỏa tốc, 4 is hỏa tốc with an hour. */
function onlyEquivalent(mapping: CodeMapping | undefined, value: string): string | undefined {
  const exact = (mapping?.codes ?? []).filter((from) => {
    const { status, code: to, targets } = mapping?.translate(from) ?? { targets: [] };
    return status === "one" && to === value && targets[0]?.relation === "equivalent";
  });
  return exact.length === 1 ? exact[0] : undefined;
}

const tableOf = (column: WireColumn): string => column.table ?? (column.mapping ?? "").replace(/^.*--/, "");
