import { readDateText, writeDate } from "../date-text/date-text.ts";
import { loseColumn, markUnknown, put, textOf, type Work } from "../decode/work.ts";
import { cannot, stringAt, write } from "../encode/out.ts";
import { whyNothing } from "../placeholder/placeholder.ts";
import type { DateForm, MomentForm, WireColumn } from "../wire-format/wire-format.ts";
import type { Kind } from "./kind.ts";

const YEAR: readonly DateForm[] = ["yyyy"];

/** A date in one column and its year in another; only the year where the day is not known. */
export const yearDate: Kind = {
  decode(work, column) {
    const path = column.path ?? "";
    const date = readPart(work, column, "date", column.forms ?? work.format.dates ?? []);
    const year = readPart(work, column, "year", YEAR);
    if (date === undefined || year === undefined || date.startsWith(year)) {
      const value = date ?? year;
      if (value !== undefined) put(work, path, value);
      return;
    }
    // Two years are said: which one is right is for a person to find out.
    const names = [column.parts?.year, column.parts?.date].filter((name) => name !== undefined);
    for (const name of names) loseColumn(work, name, path, "TN-CONVERT-AMBIGUOUS", { readings: names });
  },
  encode(out, column) {
    const value = stringAt(out, column);
    const { year, date } = column.parts ?? {};
    if (value === undefined || year === undefined || date === undefined) return;
    const day = writeDate(value, column.forms ?? out.format.dates ?? []);
    if (day === undefined && !/^[0-9]{4}$/.test(value)) cannot(out, column.path, "TN-CONVERT-DATE");
    else if (day === undefined || column.writes === "both") write(out, year, value.slice(0, 4), column.type);
    write(out, date, day, column.type);
  },
};

function readPart(
  work: Work,
  column: WireColumn,
  part: "date" | "year",
  forms: readonly (DateForm | MomentForm)[],
): string | undefined {
  const name = column.parts?.[part];
  const text = textOf(work, name);
  if (name === undefined || text === "") return undefined;
  const read = readDateText(text, forms);
  if (read.kind === "date") return read.value;
  const why = whyNothing(text);
  if (why !== undefined) markUnknown(work, column.path ?? "", why);
  loseColumn(work, name, column.path ?? "", why === undefined ? "TN-CONVERT-DATE" : "TN-CONVERT-PLACEHOLDER");
  return undefined;
}
