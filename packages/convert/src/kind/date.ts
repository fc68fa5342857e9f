import { birthYears, partialDate, readDateText, writeDate } from "../date-text/date-text.ts";
import { isMomentForm, readMomentText, writeMoment } from "../date-text/moment-text.ts";
import { lose, loseColumn, loseFiller, put, say, textOf, type Work } from "../decode/work.ts";
import { cannot, type Out, stringAt, write } from "../encode/out.ts";
import { whyNothing } from "../placeholder/placeholder.ts";
import type { DateForm, MomentForm, WireColumn, WireFormat } from "../wire-format/wire-format.ts";
import type { Kind } from "./kind.ts";

const formsOf = (format: WireFormat, column: WireColumn): readonly (DateForm | MomentForm)[] =>
  column.forms ?? format.dates ?? [];

/** A date cell of a workbook is a day for certain, whatever the format says about texts. */
const formsIn = ({ format, context }: Work, column: WireColumn): readonly (DateForm | MomentForm)[] =>
  context.typedDates === true ? [...formsOf(format, column), ...TYPED] : formsOf(format, column);

const TYPED = ["yyyy-MM-dd", "yyyy-MM", "iso-local"] as const;

/** A date, a part of a date, or an age. The source's own words stay beside it where the standard has a place for them. */
export const partialDateKind: Kind = {
  decode(work, column, text) {
    const path = column.path ?? "";
    const forms = formsIn(work, column);
    const read = readDateText(text, forms);
    if (read.kind === "date") {
      put(work, path, read.value);
      if (column.verbatim !== undefined) put(work, column.verbatim, text);
      return;
    }
    if (read.kind === "unreadable" && decodeDayOfMoment(work, column, text, forms)) return;
    const why = whyNothing(text);
    if (why !== undefined) {
      loseFiller(work, column, why);
      return;
    }
    if (column.verbatim !== undefined) put(work, column.verbatim, text);
    if (read.kind === "age" && column.age !== undefined) {
      put(work, column.age, read.years);
      const years = bornBetween(work, read.years, read.counting);
      if (years !== undefined) {
        put(work, path, years);
        if (read.counting === "either")
          say(work, "TN-CONVERT-AMBIGUOUS", column.column, path, {
            params: { readings: ["tuổi tròn", "tuổi mụ"] },
          });
        return;
      }
    }
    const reason = read.kind === "ambiguous" ? "TN-CONVERT-AMBIGUOUS" : "TN-CONVERT-DATE";
    // Which forms fit is said; the days themselves are a person's.
    const params =
      read.kind === "ambiguous" ? { readings: forms.filter(fitting(text)) } : { format: "ngay-khuyet" };
    if (column.verbatim === undefined) lose(work, column, reason, params);
    else say(work, reason, column.column, path, { params });
  },
  encode(out, column) {
    const value = stringAt(out, column);
    const verbatim = stringAt(out, column, column.verbatim ?? "/");
    const forms = formsOf(out.format, column);
    if (verbatim !== undefined && (value === undefined || sameDate(out, column, verbatim, value)))
      write(out, column.column, verbatim);
    else if (value !== undefined) {
      const written = writeDate(value, forms) ?? midnight(value, forms);
      if (written === undefined) cannot(out, column.path, "TN-CONVERT-DATE");
      else write(out, column.column, written, column.type);
    }
  },
};

const fitting =
  (text: string) =>
  (form: DateForm | MomentForm): boolean =>
    readDateText(text, [form]).kind === "date";

/** The words of the source are written again when they still mean the date, or when they mean an age. */
function sameDate(out: Out, column: WireColumn, verbatim: string, value: string): boolean {
  const read = readDateText(verbatim, formsOf(out.format, column));
  return read.kind === "date" ? read.value === value : read.kind === "age" && value.includes("/");
}

/** The day of a date with a time; a time that is not midnight is lost. */
function decodeDayOfMoment(
  work: Work,
  column: WireColumn,
  text: string,
  forms: readonly (DateForm | MomentForm)[],
): boolean {
  const read = readMomentText(text, forms);
  const value =
    read.kind === "moment" ? read.value : read.kind === "ambiguous" ? read.readings[0] : undefined;
  if (value === undefined) return false;
  put(work, column.path ?? "", value.slice(0, 10));
  if (!value.slice(11).startsWith("00:00:00")) lose(work, column, "TN-CONVERT-TIME");
  return true;
}

/** A column that always has a time writes a day as its midnight. */
function midnight(value: string, forms: readonly (DateForm | MomentForm)[]): string | undefined {
  return value.length === 10 && forms.every(isMomentForm)
    ? writeMoment(`${value}T00:00:00+07:00`, forms)
    : undefined;
}

function bornBetween(work: Work, age: number, counting: "round" | "nominal" | "either"): string | undefined {
  const written = readDateText(textOf(work, work.format.eventColumn), work.format.dates ?? []);
  return written.kind === "date" ? birthYears(age, Number(written.value.slice(0, 4)), counting) : undefined;
}

/** The forms as this sender writes them. */
function clockForms(
  { context }: Work,
  forms: readonly (DateForm | MomentForm)[],
): readonly (DateForm | MomentForm)[] {
  if (context.twelveHourClock !== true) return forms;
  return forms.map((form) => (form === "yyyyMMddHHmmss" ? "yyyyMMddhhmmss" : form));
}

/** A date with a time. */
export const moment: Kind = {
  decode(work, column, text) {
    const read = readMomentText(text, clockForms(work, formsIn(work, column)));
    if (read.kind === "moment") {
      put(work, column.path ?? "", read.value);
      if (column.verbatim !== undefined) put(work, column.verbatim, text);
      return;
    }
    const why = whyNothing(text);
    if (why !== undefined) {
      loseFiller(work, column, why);
      return;
    }
    const [reason, params] =
      read.kind === "ambiguous"
        ? (["TN-CONVERT-AMBIGUOUS", { readings: ["sáng (AM)", "chiều (PM)"] }] as const)
        : (["TN-CONVERT-DATE", { format: "date-time" }] as const);
    if (column.verbatim === undefined) lose(work, column, reason, params);
    else {
      put(work, column.verbatim, text);
      say(work, reason, column.column, column.path ?? "", { params });
    }
  },
  encode(out, column) {
    const value = stringAt(out, column);
    const verbatim = stringAt(out, column, column.verbatim ?? "/");
    const written = value === undefined ? verbatim : writeMoment(value, formsOf(out.format, column));
    if (written !== undefined) write(out, column.column, written, column.type);
    else if (value !== undefined) cannot(out, column.path, "TN-CONVERT-DATE");
  },
};

/** A date in three columns. A month or a day of 0 is not known. */
export const splitDate: Kind = {
  decode(work, column) {
    const parts = ["year", "month", "day"].flatMap((part) => column.parts?.[part as "year"] ?? []);
    const known = parts.map((part) => textOf(work, part)).map((one) => (/^0*$/.test(one) ? "" : one));
    const numbers = known.map((one) =>
      one === "" ? undefined : /^\d{1,4}$/.test(one) ? Number(one) : Number.NaN,
    );
    const [year, month, day] = numbers;
    const fits = year !== undefined && !(month === undefined && day !== undefined);
    const value = fits ? partialDate(year, month, day) : undefined;
    if (value !== undefined) put(work, column.path ?? "", value);
    else
      for (const [i, part] of parts.entries())
        if (known[i] !== "")
          loseColumn(work, part, column.path ?? "", "TN-CONVERT-DATE", { format: "ngay-khuyet" });
  },
  encode(out, column) {
    const value = stringAt(out, column);
    if (value === undefined) return;
    const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
    if (match === null) cannot(out, column.path, "TN-CONVERT-DATE");
    for (const [i, part] of (["year", "month", "day"] as const).entries()) {
      const name = column.parts?.[part];
      const text = match?.[i + 1];
      if (name !== undefined)
        write(
          out,
          name,
          column.type === "number" && text !== undefined ? String(Number(text)) : text,
          column.type,
        );
    }
  },
};
