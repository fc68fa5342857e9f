import type { MappingAnswer } from "@thongnhat/code-tables";
import { birthYears, readDateText } from "../date-text/date-text.ts";
import { whyNothing } from "../placeholder/placeholder.ts";
import { setAt } from "../wire-format/pointer.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";
import { fieldOf, lose, say, textOf, type Work } from "./work.ts";

/** A text that may be a filler: a name, a place, a note. */
export function decodeText(work: Work, column: WireColumn, text: string): void {
  const why = whyNothing(text);
  if (why === undefined) setAt(work.record, column.path ?? "", text);
  else loseFiller(work, column, why);
}

/** Numbers of the book stay the text that was typed, fillers too: the entry can still be looked up by them. */
export function decodeNumberText(work: Work, column: WireColumn, text: string): void {
  setAt(work.record, column.path ?? "", text);
  if (whyNothing(text) !== undefined && !/^[0-9]+$/.test(text))
    say(work, "TN-PATTERN", column.column, fieldOf(column));
}

/** A page stays as it was typed; one that is no number (12b, ?) is pointed at, because it is often a slip. */
export function decodePage(work: Work, column: WireColumn, text: string): void {
  setAt(work.record, column.path ?? "", text);
  if (!/^[0-9]+$/.test(text)) say(work, "TN-PATTERN", column.column, fieldOf(column));
}

/** A date, a part of a date, or an age. The book's own words stay beside it where the standard has a place for them. */
export function decodeDate(work: Work, column: WireColumn, text: string): void {
  const path = column.path ?? "";
  const read = readDateText(text, work.format.dates);
  if (read.kind === "date") {
    setAt(work.record, path, read.value);
    if (column.verbatim !== undefined) setAt(work.record, column.verbatim, text);
    return;
  }
  const why = whyNothing(text);
  if (why !== undefined) {
    loseFiller(work, column, why);
    return;
  }
  if (column.verbatim !== undefined) setAt(work.record, column.verbatim, text);
  if (read.kind === "age" && column.age !== undefined) {
    setAt(work.record, column.age, read.years);
    const years = bornBetween(work, read.years, read.counting);
    if (years !== undefined) {
      setAt(work.record, path, years);
      if (read.counting === "either")
        say(work, "TN-CONVERT-AMBIGUOUS", column.column, path, {
          params: { readings: ["tuổi tròn", "tuổi mụ"] },
        });
      return;
    }
  }
  if (column.verbatim === undefined) lose(work, column, "TN-CONVERT-DATE", { format: "ngay-khuyet" });
  else say(work, "TN-CONVERT-DATE", column.column, path, { params: { format: "ngay-khuyet" } });
}

function bornBetween(work: Work, age: number, counting: "round" | "nominal" | "either"): string | undefined {
  const written = readDateText(textOf(work, work.format.eventColumn), work.format.dates);
  return written.kind === "date" ? birthYears(age, Number(written.value.slice(0, 4)), counting) : undefined;
}

/** A code or a name of a code table. */
export function decodeCode(work: Work, column: WireColumn, text: string): void {
  const isNumber = /^[0-9]+$/.test(text);
  const answer = work.library.mappings[column.mapping ?? ""]?.translate(text);
  // "0" in a list of codes is the system's way to leave the field empty.
  if (answer?.status === "none" && text === "0") {
    work.unknown.set(fieldOf(column), "so-khong-ghi");
    return;
  }
  const filler = isNumber ? undefined : whyNothing(text);
  if (filler !== undefined) {
    loseFiller(work, column, filler);
    return;
  }
  const table = column.table ?? tableOf(column.mapping);
  const known = answer !== undefined && answer.status !== "unknown";
  const found = known ? readAnswer(answer) : findInTable(work, table, text);
  if (found.code !== undefined) {
    setAt(work.record, column.path ?? "", found.code);
    if (found.exact) return;
    // Our code says less than the source did: the words stay beside it.
    if (column.verbatim === undefined) lose(work, column, "TN-CONVERT-LOSS", { table });
    else setAt(work.record, column.verbatim, text);
    return;
  }
  if (column.verbatim === undefined) lose(work, column, found.reason, { table });
  else {
    setAt(work.record, column.verbatim, text);
    say(work, found.reason, column.column, fieldOf(column), { params: { table } });
  }
}

interface Found {
  readonly code?: string;
  readonly exact: boolean;
  readonly reason: "TN-CONVERT-CODE" | "TN-CONVERT-AMBIGUOUS";
}

function readAnswer({ status, code, targets }: MappingAnswer): Found {
  if (status === "many") return { exact: false, reason: "TN-CONVERT-AMBIGUOUS" };
  const exact = targets[0]?.relation === "equivalent";
  return { ...(code === undefined ? {} : { code }), exact, reason: "TN-CONVERT-CODE" };
}

/**
 * A bare number is a code of that system: without a line in the mapping nobody knows what it means.
 * A hidden alias is the name of a local group or an old name: right, but not the same words.
 * What is only a slip away from a name is a guess: it stays a doubt, and the words stay as they were written.
 */
function findInTable(work: Work, table: string, text: string): Found {
  const found = /^[0-9]+$/.test(text) ? undefined : work.library.tables[table]?.match(text);
  if (found?.status === "matched" && found.code !== undefined && found.stage !== "edit-distance")
    return { code: found.code, exact: found.stage !== "hidden-alias", reason: "TN-CONVERT-CODE" };
  return { exact: false, reason: found?.status === "ambiguous" ? "TN-CONVERT-AMBIGUOUS" : "TN-CONVERT-CODE" };
}

function loseFiller(work: Work, column: WireColumn, why: string): void {
  lose(work, column, "TN-CONVERT-PLACEHOLDER");
  work.unknown.set(fieldOf(column), why);
}

const tableOf = (mapping: string | undefined): string => (mapping ?? "").replace(/^.*--/, "");
